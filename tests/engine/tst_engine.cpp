// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/schemabuilder.h"
#include "lead/formbytes.h"
#include "support/fakeclock.h"
#include "support/scriptedportal.h"
#include "support/testcase.h"
#include "sync/engine.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AccountId account(u"account-1"_s);

/*! An engine over a scripted portal, and all that it said. */
class Desk
{
public:
    explicit Desk(const QString &profile, const QString &language = u"en"_s)
        : cache(profile)
    {
        makeEngine(language);
    }

    void makeEngine(const QString &language = u"en"_s)
    {
        engine = std::make_unique<Engine>(
                clock, portal.client, cache,
                Engine::Options{.account = account,
                                .portal = QUrl(u"https://nordlicht.example/rest/"_s),
                                .language = language});
        QObject::connect(engine.get(), &Engine::formReady, engine.get(),
                         [this](const FormSchemaPtr &schema, FormOrigin from) {
                             form = schema;
                             said.append(from == FormOrigin::Cache ? u"form from cache"_s
                                                                   : u"form from portal"_s);
                         });
        QObject::connect(engine.get(), &Engine::formFailed, engine.get(),
                         [this](const Error &error) { said.append(toString(error.kind)); });
    }

    /*! How often the portal was asked for what starts like this. */
    [[nodiscard]] qsizetype timesAsked(const QString &question) const
    {
        return std::count_if(portal.asked.cbegin(), portal.asked.cend(),
                             [&](const QString &asked) { return asked.startsWith(question); });
    }

    FakeClock clock;
    ScriptedPortal portal;
    SchemaCache cache;
    std::unique_ptr<Engine> engine;
    FormSchemaPtr form;
    QStringList said; //!< about the form
};

/*! Leaves a form in the cache of \a profile, as an earlier run would. */
void fillCache(const QString &profile)
{
    QVERIFY(SchemaCache(profile).save(account, u"en"_s, toBytes(exampleMetadata())));
}

void warn(const char *pattern)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QString::fromLatin1(pattern)));
}

} // namespace

/*! What the desk asks of one portal while a lead is typed. */
class TestEngine : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstFormComesFromThePortalAndIsKept();
    void theFormOfTheLastRunComesFirst();
    void withoutTheNetworkTheFormOfTheLastRunStays();
    void aDamagedCacheIsPassedOver();
    void aCacheWithoutAFormIsPassedOver();
    void aFormIsKeptAsItWasBuilt();
    void aBuiltFormThatIsOfNoUseIsBuiltAnew_data();
    void aBuiltFormThatIsOfNoUseIsBuiltAnew();
    void aFormThatCannotBeKeptIsShownAllTheSame();
    void aFormIsAskedForOnceAtATime();
    void anotherLanguageAsksAgain();
    void aFormInAnotherLanguageLeavesTheOthersAlone();
    void theLanguageMayChangeWhileTheFormIsLoading();
    void theLanguageMayChangeWhileTheFormFailsToLoad();
    void searchesAnswerUnderTheirNumber();
    void aSearchThatFailedSaysSo();
    void knownPeopleComeWithTheirPages();
    void thatNobodyCouldBeLookedUpIsSaid();
    void aNewerRequestEndsTheOlderOne();
    void aSearchMayBeRenewedByWhoeverHearsOfTheLast();
    void theTimeThatAPortalAsksForIsKeptWithinBounds_data();
    void theTimeThatAPortalAsksForIsKeptWithinBounds();
    void itMayGoWhileEverythingIsUnderWay();
};

void TestEngine::theFirstFormComesFromThePortalAndIsKept()
{
    const QTemporaryDir dir;
    Desk desk(dir.path());
    describe(&desk.portal);
    desk.engine->start();
    QVERIFY(desk.said.isEmpty());
    drainEvents();
    QCOMPARE(desk.said, QStringList{u"form from portal"_s});
    QVERIFY(desk.form->field(u"UF_CRM_BADGE"_s));
    QCOMPARE(desk.form->loadedAt, desk.clock.now());
    const FormSchemaPtr kept =
            cachedForm(SchemaCache(dir.path()), account, u"en"_s, desk.clock.now());
    QVERIFY(kept);
    QCOMPARE(kept->fingerprint, desk.form->fingerprint);
    QVERIFY(!cachedForm(SchemaCache(dir.path()), AccountId(u"other"_s), u"en"_s, desk.clock.now()));
}

void TestEngine::theFormOfTheLastRunComesFirst()
{
    const QTemporaryDir dir;
    fillCache(dir.path());
    Desk desk(dir.path());
    describe(&desk.portal);
    desk.engine->start();
    QCOMPARE(desk.said, QStringList{u"form from cache"_s});
    drainEvents();
    QCOMPARE(desk.said, (QStringList{u"form from cache"_s, u"form from portal"_s}));
}

void TestEngine::withoutTheNetworkTheFormOfTheLastRunStays()
{
    const QTemporaryDir dir;
    fillCache(dir.path());
    Desk desk(dir.path());
    describe(&desk.portal);
    desk.portal.answerRaw(u"batch"_s, {failure(Error{.kind = ErrorKind::Offline,
                                                     .certainty = Certainty::NotSent})});
    desk.engine->start();
    drainEvents();
    QCOMPARE(desk.said, (QStringList{u"form from cache"_s, u"Offline"_s}));
    QVERIFY(cachedForm(desk.cache, account, u"en"_s, desk.clock.now()));
    // And when the network is back it is asked for again.
    desk.engine->refreshForm();
    drainEvents();
    QCOMPARE(desk.said.last(), u"form from portal"_s);
}

void TestEngine::aDamagedCacheIsPassedOver()
{
    const QTemporaryDir dir;
    fillCache(dir.path());
    QFile file(dir.filePath(u"schema/account-1.en.schema"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 10));
    QCOMPARE(file.write("!"), 1);
    file.close();
    Desk desk(dir.path());
    describe(&desk.portal);
    warn("schema cache: damaged");
    desk.engine->start();
    drainEvents();
    QCOMPARE(desk.said, QStringList{u"form from portal"_s});
    QVERIFY(cachedForm(desk.cache, account, u"en"_s, desk.clock.now()));
}

void TestEngine::aCacheWithoutAFormIsPassedOver()
{
    for (const QByteArray &content : {QByteArray(), QByteArray("{}"), QByteArray("not JSON")}) {
        const QTemporaryDir dir;
        QVERIFY(SchemaCache(dir.path()).save(account, u"en"_s, content));
        Desk desk(dir.path());
        describe(&desk.portal);
        warn("the cached form cannot be used");
        desk.engine->start();
        drainEvents();
        QCOMPARE(desk.said, QStringList{u"form from portal"_s});
    }
}

void TestEngine::aFormIsKeptAsItWasBuilt()
{
    const QTemporaryDir dir;
    Desk desk(dir.path());
    describe(&desk.portal);
    desk.engine->start();
    drainEvents();
    const Result<QByteArray> kept = desk.cache.loadForm(account, u"en"_s, formBuilderId());
    QVERIFY(kept);
    QCOMPARE(*kept, toBytes(*desk.form));
    // It is what the next start shows.
    const QByteArray metadata = *desk.cache.load(account, u"en"_s);
    FormSchema other = *desk.form;
    other.fields.front().label = u"Not from the metadata"_s;
    QVERIFY(desk.cache.saveForm(account, u"en"_s, metadata, formBuilderId(), toBytes(other)));
    const QDateTime later = desk.clock.now().addDays(1);
    const FormSchemaPtr shown = cachedForm(desk.cache, account, u"en"_s, later);
    QVERIFY(shown);
    QCOMPARE(shown->fields.front().label, u"Not from the metadata"_s);
    QCOMPARE(shown->loadedAt, later);
}

void TestEngine::aBuiltFormThatIsOfNoUseIsBuiltAnew_data()
{
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<QByteArray>("builder");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("warning");
    const QByteArray metadata = toBytes(exampleMetadata());
    FormSchema other = buildFormSchema(exampleMetadata(), QDateTime());
    other.baseCurrency = u"XXX"_s;
    const QByteArray built = toBytes(other);
    QTest::newRow("of older code") << metadata << QByteArray("older") << built << QByteArray();
    QTest::newRow("of other metadata")
            << metadata + ' ' << formBuilderId() << built << QByteArray();
    QTest::newRow("not a form") << metadata << formBuilderId() << QByteArray("x")
                                << QByteArray("of another layout");
}

void TestEngine::aBuiltFormThatIsOfNoUseIsBuiltAnew()
{
    QFETCH(const QByteArray, metadata);
    QFETCH(const QByteArray, builder);
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, warning);
    const QTemporaryDir dir;
    fillCache(dir.path());
    const SchemaCache cache(dir.path());
    QVERIFY(cache.saveForm(account, u"en"_s, metadata, builder, content));
    if (!warning.isEmpty()) {
        warn(warning.constData());
    }
    const FormSchemaPtr shown = cachedForm(cache, account, u"en"_s, QDateTime());
    QVERIFY(shown);
    QCOMPARE(shown->fingerprint, buildFormSchema(exampleMetadata(), QDateTime()).fingerprint);
    QVERIFY(shown->baseCurrency != u"XXX"_s);
}

void TestEngine::aFormThatCannotBeKeptIsShownAllTheSame()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"schema"_s)); // where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Desk desk(dir.path());
    describe(&desk.portal);
    warn("schema cache");
    desk.engine->start();
    drainEvents();
    QCOMPARE(desk.said, QStringList{u"form from portal"_s});
}

void TestEngine::aFormIsAskedForOnceAtATime()
{
    const QTemporaryDir dir;
    Desk desk(dir.path());
    describe(&desk.portal);
    desk.engine->start();
    desk.engine->refreshForm();
    desk.engine->refreshForm();
    drainEvents();
    QCOMPARE(desk.said.size(), 1);
    QCOMPARE(desk.timesAsked(u"crm.lead.fields?"_s), 1);
    desk.engine->refreshForm();
    drainEvents();
    QCOMPARE(desk.said.size(), 2);
    QCOMPARE(desk.timesAsked(u"crm.lead.fields?"_s), 2);
}

void TestEngine::anotherLanguageAsksAgain()
{
    const QTemporaryDir dir;
    Desk desk(dir.path(), u"en"_s);
    describe(&desk.portal);
    desk.engine->start();
    drainEvents();
    desk.engine->setLanguage(u"en"_s);
    drainEvents();
    QCOMPARE(desk.said.size(), 1);
    desk.engine->setLanguage(u"de"_s);
    drainEvents();
    QCOMPARE(desk.said.size(), 2);
    const QStringList labels = desk.portal.asked.filter(u"crm.lead.userfield.list"_s);
    QCOMPARE(labels.size(), 2);
    QVERIFY(labels.at(0).contains("=en"_L1));
    QVERIFY(labels.at(1).contains("=de"_L1));
}

void TestEngine::aFormInAnotherLanguageLeavesTheOthersAlone()
{
    const QTemporaryDir dir;
    fillCache(dir.path());
    {
        Desk script(dir.path(), u"de"_s); // as leadbooth-cli may run
        describe(&script.portal);
        script.engine->refreshForm();
        drainEvents();
        QCOMPARE(script.said, QStringList{u"form from portal"_s});
        QVERIFY(script.cache.load(account, u"de"_s));
    }
    Desk desk(dir.path());
    desk.engine->start();
    QCOMPARE(desk.said, QStringList{u"form from cache"_s});
    QCOMPARE(metadataFromBytes(*desk.cache.load(account, u"en"_s))->language, u"en"_s);
    QVERIFY(desk.cache.remove(account));
    QVERIFY(!desk.cache.load(account, u"en"_s));
    QVERIFY(!desk.cache.load(account, u"de"_s));
}

void TestEngine::theLanguageMayChangeWhileTheFormIsLoading()
{
    const QTemporaryDir dir;
    Desk desk(dir.path(), u"en"_s);
    describe(&desk.portal);
    desk.engine->start();
    desk.engine->setLanguage(u"de"_s);
    drainEvents();
    QVERIFY(desk.portal.asked.filter(u"crm.lead.userfield.list"_s).last().contains("=de"_L1));
    QCOMPARE(desk.said, QStringList{u"form from portal"_s});
    const Result<QByteArray> kept = desk.cache.load(account, u"de"_s);
    QVERIFY(kept);
    QCOMPARE(metadataFromBytes(*kept)->language, u"de"_s);
}

void TestEngine::theLanguageMayChangeWhileTheFormFailsToLoad()
{
    const QTemporaryDir dir;
    Desk desk(dir.path(), u"en"_s);
    describe(&desk.portal);
    desk.portal.answerRaw(u"batch"_s, {failure(Error{.kind = ErrorKind::Offline,
                                                     .certainty = Certainty::NotSent})});
    desk.engine->start();
    desk.engine->setLanguage(u"de"_s);
    drainEvents();
    QCOMPARE(desk.said.last(), u"form from portal"_s);
}

void TestEngine::searchesAnswerUnderTheirNumber()
{
    const QTemporaryDir dir;
    Desk desk(dir.path());
    desk.portal.on(u"user.get"_s, R"({"result":[{"ID":"3","NAME":"Ada","LAST_NAME":"Lind"}]})");
    desk.portal.on(u"crm.item.list"_s, R"({"result":{"items":[{"id":4,"title":"Lind GmbH"}]}})");
    QStringList found;
    QObject::connect(desk.engine.get(), &Engine::referencesFound, desk.engine.get(),
                     [&](const QString &field, quint64 request, const References &references) {
                         QStringList names;
                         for (const Reference &reference : references) {
                             names.append(reference.name);
                         }
                         found.append(u"%1 %2 %3"_s.arg(field).arg(request).arg(names.join(u',')));
                     });
    desk.engine->search(u"ASSIGNED_BY_ID"_s, FieldType::User, u"li"_s, 11);
    desk.engine->search(u"COMPANY_ID"_s, FieldType::Company, u"li"_s, 12);
    desk.engine->search(u"CONTACT_IDS"_s, FieldType::Contact, u"li"_s, 13);
    drainEvents();
    desk.engine->search(u"CONTACT_IDS"_s, FieldType::Contact, u" "_s, 14);
    drainEvents();
    found.sort();
    QCOMPARE(found, (QStringList{u"ASSIGNED_BY_ID 11 Ada Lind"_s, u"COMPANY_ID 12 Lind GmbH"_s,
                                 u"CONTACT_IDS 13 #4"_s, u"CONTACT_IDS 14 "_s}));
}

void TestEngine::aSearchThatFailedSaysSo()
{
    const QTemporaryDir dir;
    Desk desk(dir.path());
    QStringList failed;
    QObject::connect(desk.engine.get(), &Engine::searchFailed, desk.engine.get(),
                     [&](const QString &field, quint64 request, const Error &error) {
                         failed.append(
                                 u"%1 %2 %3"_s.arg(field).arg(request).arg(toString(error.kind)));
                     });
    desk.engine->search(u"ASSIGNED_BY_ID"_s, FieldType::User, u"li"_s, 11);
    drainEvents();
    QCOMPARE(failed, QStringList{u"ASSIGNED_BY_ID 11 MethodMissing"_s});
}

void TestEngine::knownPeopleComeWithTheirPages()
{
    const QTemporaryDir dir;
    Desk desk(dir.path());
    desk.portal.on(u"crm.duplicate.findbycomm"_s, R"({"result":{"CONTACT":[4],"LEAD":[6]}})");
    desk.portal.on(u"crm.item.list"_s, R"({"result":{"items":[{"id":4,"name":"Ada"}]}})");
    QList<QUrl> pages;
    quint64 number = 0;
    QObject::connect(desk.engine.get(), &Engine::knownFound, desk.engine.get(),
                     [&](quint64 request, const References &references) {
                         number = request;
                         for (const Reference &reference : references) {
                             pages.append(reference.url);
                         }
                     });
    desk.engine->findKnown({u"+49 30 5550100"_s}, {}, 21);
    drainEvents();
    QCOMPARE(number, 21U);
    QCOMPARE(pages, (QList<QUrl>{QUrl(u"https://nordlicht.example/crm/contact/details/4/"_s),
                                 QUrl(u"https://nordlicht.example/crm/lead/details/6/"_s)}));
}

void TestEngine::thatNobodyCouldBeLookedUpIsSaid()
{
    const QTemporaryDir dir;
    Desk desk(dir.path());
    QStringList answers;
    QObject::connect(desk.engine.get(), &Engine::knownFound, desk.engine.get(),
                     [&](quint64 request, const References &references) {
                         answers.append(u"%1: %2 found"_s.arg(request).arg(references.size()));
                     });
    QObject::connect(desk.engine.get(), &Engine::knownFailed, desk.engine.get(),
                     [&](quint64 request, const Error &error) {
                         answers.append(u"%1: %2"_s.arg(request).arg(toString(error.kind)));
                     });
    desk.engine->findKnown({u"+49 30 5550100"_s}, {}, 21); // the method is missing
    drainEvents();
    desk.engine->findKnown({}, {}, 22);
    drainEvents();
    desk.portal.answerRaw(u"batch"_s, {failure(Error{.kind = ErrorKind::Offline,
                                                     .certainty = Certainty::NotSent})});
    desk.engine->findKnown({u"+49 30 5550100"_s}, {}, 23);
    drainEvents();
    QCOMPARE(answers, (QStringList{u"21: MethodMissing"_s, u"22: 0 found"_s, u"23: Offline"_s}));
}

void TestEngine::aNewerRequestEndsTheOlderOne()
{
    const QTemporaryDir dir;
    Desk desk(dir.path());
    desk.portal.on(u"user.get"_s, R"({"result":[]})");
    desk.portal.on(u"crm.item.list"_s, R"({"result":{"items":[]}})");
    desk.portal.on(u"crm.duplicate.findbycomm"_s, R"({"result":[]})");
    QStringList answers;
    QObject::connect(desk.engine.get(), &Engine::referencesFound, desk.engine.get(),
                     [&](const QString &field, quint64 request, const References &) {
                         answers.append(u"%1 %2"_s.arg(field).arg(request));
                     });
    QObject::connect(
            desk.engine.get(), &Engine::knownFound, desk.engine.get(),
            [&](quint64 request, const References &) { answers.append(u"%1"_s.arg(request)); });
    desk.portal.transport.hold();
    for (quint64 request = 1; request <= 20; ++request) {
        desk.engine->search(u"ASSIGNED_BY_ID"_s, FieldType::User, u"li"_s, request);
        desk.engine->search(u"COMPANY_ID"_s, FieldType::Company, u"li"_s, request);
        desk.engine->findKnown({u"+49 30 5550100"_s}, {}, request);
        drainEvents();
        // Nothing of the older ones is left.
        QCOMPARE(desk.engine->children().size(), 3);
    }
    desk.portal.transport.release();
    drainEvents();
    answers.sort();
    QCOMPARE(answers, (QStringList{u"20"_s, u"ASSIGNED_BY_ID 20"_s, u"COMPANY_ID 20"_s}));
}

void TestEngine::aSearchMayBeRenewedByWhoeverHearsOfTheLast()
{
    const QTemporaryDir dir;
    Desk desk(dir.path());
    desk.portal.on(u"user.get"_s, R"({"result":[]})");
    quint64 heard = 0;
    QObject::connect(desk.engine.get(), &Engine::referencesFound, desk.engine.get(),
                     [&](const QString &field, quint64 request, const References &) {
                         heard = request;
                         if (request < 3) {
                             desk.engine->search(field, FieldType::User, u"li"_s, request + 1);
                         }
                     });
    desk.engine->search(u"ASSIGNED_BY_ID"_s, FieldType::User, u"li"_s, 1);
    drainEvents();
    QCOMPARE(heard, 3U);
}

void TestEngine::theTimeThatAPortalAsksForIsKeptWithinBounds_data()
{
    QTest::addColumn<std::chrono::milliseconds>("asked");
    QTest::addColumn<std::chrono::milliseconds>("waited");
    QTest::newRow("none") << std::chrono::milliseconds(0) << std::chrono::milliseconds(10s);
    QTest::newRow("some") << std::chrono::milliseconds(42s) << std::chrono::milliseconds(42s);
    QTest::newRow("ages") << std::chrono::milliseconds(240h) << std::chrono::milliseconds(1h);
    QTest::newRow("less than none")
            << std::chrono::milliseconds(-5s) << std::chrono::milliseconds(10s);
}

void TestEngine::theTimeThatAPortalAsksForIsKeptWithinBounds()
{
    QFETCH(const std::chrono::milliseconds, asked);
    QFETCH(const std::chrono::milliseconds, waited);
    const QTemporaryDir dir;
    Desk desk(dir.path());
    describe(&desk.portal);
    desk.portal.answerRaw(u"batch"_s, {failure(Error{.kind = ErrorKind::RateLimited,
                                                     .certainty = Certainty::Refused,
                                                     .retryAfter = asked})});
    desk.engine->start();
    drainEvents();
    QCOMPARE(desk.said, QStringList{u"RateLimited"_s});
    desk.clock.advance(waited - 1ms);
    drainEvents();
    QCOMPARE(desk.said.size(), 1);
    desk.clock.advance(1ms);
    drainEvents();
    QCOMPARE(desk.said.size(), 2);
}

void TestEngine::itMayGoWhileEverythingIsUnderWay()
{
    const QTemporaryDir dir;
    Desk desk(dir.path());
    describe(&desk.portal);
    desk.portal.transport.hold();
    desk.engine->start();
    desk.engine->search(u"COMPANY_ID"_s, FieldType::Company, u"li"_s, 12);
    desk.engine->findKnown({u"+49 30 5550100"_s}, {}, 21);
    drainEvents();
    desk.engine.reset();
    desk.portal.transport.release();
    drainEvents();
    QVERIFY(desk.said.isEmpty());
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
