// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "bitrix/leadapi.h"
#include "bitrix/leadencoder.h"
#include "bitrix/looseread.h"
#include "bitrix/portalmetadata.h"
#include "bitrix/schemabuilder.h"
#include "lead/validation.h"
#include "net/networktransport.h"
#include "support/fakeaccess.h"
#include "support/testcase.h"

#include <QProcess>
#include <QSet>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

/*! The embedded portal as a process of its own, and a client over the real network stack. */
class Portal
{
public:
    explicit Portal(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(DEMO_PORTAL),
                        QStringList{u"--no-tls"_s, u"--webhook"_s, u"2/integration"_s} + arguments);
        const bool greeted = waitUntil([this] {
            m_greeting += m_process.readAllStandardOutput();
            return m_greeting.contains('\n') || m_process.state() == QProcess::NotRunning;
        });
        if (!greeted || !m_greeting.startsWith("portal ")) {
            return;
        }
        m_access.current = Access{
                .endpoint = QUrl(QString::fromUtf8(m_greeting.mid(7).trimmed()) + u"/rest/"_s),
                .webhook = Secret("2/integration"),
                .accessToken = {}};
        Result<std::unique_ptr<NetworkTransport>> transport = NetworkTransport::create({}, m_clock);
        if (transport) {
            m_transport = std::move(*transport);
            m_client = std::make_unique<Bitrix24Client>(*m_transport, m_access);
        }
    }

    ~Portal()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool isUp() const { return m_client != nullptr; }
    [[nodiscard]] Bitrix24Client &client() { return *m_client; }

private:
    QProcess m_process;
    QByteArray m_greeting;
    SystemClock m_clock;
    FakeAccess m_access;
    std::unique_ptr<NetworkTransport> m_transport;
    std::unique_ptr<Bitrix24Client> m_client;
};

template <typename T>
Result<T> answerOf(const std::function<void(QObject *, Done<T>)> &start)
{
    QObject context;
    std::optional<Result<T>> answer;
    start(&context, [&](Result<T> result) { answer = std::move(result); });
    const bool answered = waitUntil([&] { return answer.has_value(); });
    return answered ? std::move(*answer) : Result<T>(failure(Error{.detail = u"no answer"_s}));
}

/*! For QVERIFY2. */
template <typename T>
const char *why(const Result<T> &result)
{
    static QByteArray text;
    text = result ? QByteArray("it worked")
                  : (toString(result.error().kind) + u": "_s + result.error().detail + u" "_s
                     + (result.error().issues.isEmpty() ? QString()
                                                        : result.error().issues.at(0).argument))
                            .toUtf8();
    return text.constData();
}

Result<PortalMetadata> load(Portal *portal, const QString &language)
{
    return answerOf<PortalMetadata>([&](QObject *context, Done<PortalMetadata> done) {
        loadMetadata(portal->client(), language, context, std::move(done));
    });
}

Result<LeadId> add(Portal *portal, const FormSchema &schema, const LeadDraft &draft)
{
    return answerOf<LeadId>([&](QObject *context, Done<LeadId> done) {
        addLead(portal->client(), schema, draft, context, std::move(done));
    });
}

Result<LookupResult> lookUp(Portal *portal, const QList<OriginId> &origins)
{
    return answerOf<LookupResult>([&](QObject *context, Done<LookupResult> done) {
        findByOrigin(portal->client(), origins, context, std::move(done));
    });
}

Result<CallResult> call(Portal *portal, const QString &method, const QJsonObject &params)
{
    return answerOf<CallResult>([&](QObject *context, Done<CallResult> done) {
        portal->client().call(method, params, context, std::move(done));
    });
}

/*! Files, and the link to an item of a smart process: shown, and not editable here. */
bool isOutOfReach(const FieldSchema &field)
{
    return field.portalType == "file"_L1 || field.portalType == "crm_entity"_L1;
}

/*! Something valid for every field that can be filled in. */
LeadDraft filledDraft(const FormSchema &schema, const OriginId &origin)
{
    LeadDraft draft = initialDraft(schema, origin, QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
    for (const FieldSchema &field : schema.fields) {
        switch (field.type) {
        case FieldType::String:
        case FieldType::Text:
        case FieldType::Address:
            // The one pattern of the embedded portal is that of a badge's number.
            draft.setText(field.code, field.pattern.isEmpty() ? u"Text & +more"_s : u"NL-2026"_s);
            break;
        case FieldType::Integer:
            draft.setText(field.code, QString::number(field.minimum.value_or(3)));
            break;
        case FieldType::Double:
            draft.setText(field.code, field.maximum ? u"12.5"_s : u"12500.5"_s);
            break;
        case FieldType::YesNo:
            draft.setText(field.code, u"Y"_s);
            break;
        case FieldType::Date:
            draft.setText(field.code, u"2026-02-28"_s);
            break;
        case FieldType::DateTime:
            draft.setText(field.code, u"2026-02-28T14:30:00+03:00"_s);
            break;
        case FieldType::Choice:
            draft.setText(field.code, field.choices->front().id);
            break;
        case FieldType::Money:
            draft.setText(field.code, u"10.50"_s, schema.baseCurrency);
            break;
        case FieldType::Url:
            draft.setText(field.code, u"https://nordlicht.example/a?b=c&d"_s);
            break;
        case FieldType::User:
            draft.setText(field.code, u"2"_s, u"Somebody"_s);
            break;
        case FieldType::Multifield:
            draft.setText(field.code,
                          field.multifield == MultifieldKind::Email   ? u"anna@nordlicht.example"_s
                          : field.multifield == MultifieldKind::Phone ? u"+49 40 5550123"_s
                                                                      : u"nordlicht.example"_s,
                          u"OTHER"_s);
            break;
        case FieldType::Company:
        case FieldType::Contact:
        case FieldType::Currency:
        case FieldType::NotEditable:
            break;
        }
    }
    return draft;
}

const OriginId first(u"11111111-1111-4111-8111-111111111111"_s);
const OriginId second(u"22222222-2222-4222-8222-222222222222"_s);

} // namespace

/*! The whole module against the embedded portal, over real sockets. */
class TestBitrixPortal : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theFormIsWholeButForFilesAndLinks_data();
    void theFormIsWholeButForFilesAndLinks();
    void aFullLeadArrivesAsItWasTyped();
    void aLeadInABatchArrivesAsASingleOne();
    void aCommentIsReadAsItWasTyped();
    void aLeadIsFoundByItsOriginAndOthersAreNot();
    void anAccountThatMayOnlyCreateCannotLookUp();
    void aMissingCurrencyListLeavesTheBaseCurrency();
    void aRefusedLeadIsRefusedForGood();
    void peopleCompaniesAndDuplicatesAreFound();
    void inSimpleModeTheDealIsFound();
    void anExpiredTokenIsRenewed();
    void theAccountIsChecked();
    void aWrongWebhookNeedsSignIn();
    void ofAHundredFurtherFieldsOnlyForeignTypesAreOutOfReach();
    void whoReadsItsOwnLeadsIsNotShownAColleagues();
};

void TestBitrixPortal::theFormIsWholeButForFilesAndLinks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("layout");
    for (const QString &language : {u"en"_s, u"ru"_s, u"de"_s}) {
        for (const QString &layout : {u"none"_s, u"common"_s, u"personal"_s}) {
            QTest::addRow("%s, card %s", qPrintable(language), qPrintable(layout))
                    << language << layout;
        }
    }
}

void TestBitrixPortal::theFormIsWholeButForFilesAndLinks()
{
    QFETCH(const QString, language);
    QFETCH(const QString, layout);
    Portal portal({u"--locale"_s, language, u"--layout"_s, layout});
    QVERIFY(portal.isUp());
    const Result<PortalMetadata> metadata = load(&portal, language);
    QVERIFY2(metadata, why(metadata));
    for (const MetadataGap &gap : metadata->gaps) {
        // The list of currencies is for those who may see the CRM's settings.
        QCOMPARE(gap.part, u"crm.currency.list"_s);
    }
    const FormSchema schema = buildFormSchema(*metadata, QDateTime());
    QVERIFY(schema.fields.size() > 30);
    for (const Omission &omission : schema.omissions) {
        const FieldSchema *field = schema.field(omission.field);
        QVERIFY2(field && isOutOfReach(*field), qPrintable(omission.field));
    }
    for (const FieldSchema &field : schema.fields) {
        QVERIFY2(field.label != field.code, qPrintable(field.code));
    }
    QCOMPARE(schema.sections.front().kind == SectionKind::FromPortal, layout != "none"_L1);
    QCOMPARE(schema.currentUserId, u"2"_s);
    QVERIFY(schema.mode == CrmMode::Classic);
    const FieldSchema &stage = *schema.field(u"STATUS_ID"_s);
    QVERIFY(stage.choice(u"CONVERTED"_s) && stage.choice(u"CONVERTED"_s)->isFinal);
    QVERIFY(!stage.choices->front().isFinal);
}

void TestBitrixPortal::aFullLeadArrivesAsItWasTyped()
{
    Portal portal({});
    QVERIFY(portal.isUp());
    const Result<PortalMetadata> metadata = load(&portal, u"en"_s);
    QVERIFY2(metadata, why(metadata));
    const FormSchema schema = buildFormSchema(*metadata, QDateTime());
    const LeadDraft draft = filledDraft(schema, first);
    const Issues issues = validateLead(schema, draft);
    QVERIFY2(issues.isEmpty(), issues.isEmpty() ? "" : qPrintable(issues.at(0).field));
    QCOMPARE(unsentFields(schema, draft), QStringList());
    const Result<LeadId> id = add(&portal, schema, draft);
    QVERIFY2(id, why(id));
    const Result<CallResult> lead = call(&portal, u"crm.lead.get"_s, {{u"id"_s, id->toString()}});
    QVERIFY2(lead, why(lead));
    const QJsonObject stored = lead->result.toObject();
    QCOMPARE(stored.value("ORIGIN_ID"_L1).toString(), first.toString());
    QCOMPARE(stored.value("ORIGINATOR_ID"_L1).toString(), QString(OriginatorId));
    for (const FieldSchema &field : schema.fields) {
        const QString typed = draft.text(field.code);
        if (typed.isEmpty()) {
            continue;
        }
        const QJsonValue raw = stored.value(field.code);
        const QJsonValue value = field.isMultiple ? raw[0] : raw;
        switch (field.type) {
        case FieldType::String:
        case FieldType::Choice:
        case FieldType::Url:
        case FieldType::Currency:
            QCOMPARE(looseText(value), typed);
            break;
        case FieldType::Multifield:
            QCOMPARE(looseText(value["VALUE"_L1]), typed);
            QCOMPARE(looseText(value["VALUE_TYPE"_L1]), u"OTHER"_s);
            break;
        case FieldType::Date:
            QVERIFY2(looseText(value).startsWith(typed), qPrintable(looseText(value)));
            break;
        case FieldType::DateTime:
            QCOMPARE(QDateTime::fromString(looseText(value), Qt::ISODate),
                     QDateTime::fromString(typed, Qt::ISODate));
            break;
        case FieldType::Integer:
        case FieldType::Double:
            QCOMPARE(looseText(value).toDouble(), typed.toDouble());
            break;
        case FieldType::YesNo:
            QVERIFY2(looseFlag(value), qPrintable(field.code));
            break;
        case FieldType::Money:
            QVERIFY2(looseText(value).contains(u'|' + schema.baseCurrency), qPrintable(field.code));
            break;
        case FieldType::User:
            QCOMPARE(looseId(value), typed);
            break;
        case FieldType::Text:
        case FieldType::Address:
        case FieldType::Company:
        case FieldType::Contact:
        case FieldType::NotEditable:
            QVERIFY2(!looseText(value).isEmpty(), qPrintable(field.code));
            break;
        }
    }
}

void TestBitrixPortal::aLeadInABatchArrivesAsASingleOne()
{
    Portal portal({});
    QVERIFY(portal.isUp());
    const Result<PortalMetadata> metadata = load(&portal, u"en"_s);
    QVERIFY2(metadata, why(metadata));
    const FormSchema schema = buildFormSchema(*metadata, QDateTime());
    const Result<LeadId> single = add(&portal, schema, filledDraft(schema, first));
    QVERIFY2(single, why(single));
    const Result<BatchResult> batch =
            answerOf<BatchResult>([&](QObject *context, Done<BatchResult> done) {
                portal.client().batch({{u"lead"_s, u"crm.lead.add"_s,
                                        encodeLead(schema, filledDraft(schema, second))}},
                                      context, std::move(done));
            });
    QVERIFY2(batch, why(batch));
    QVERIFY2(batch->of(u"lead"_s), why(batch->of(u"lead"_s)));
    QVERIFY(batch->of(u"lead"_s)->duration.has_value());
    const Result<LeadId> batched = createdLead(*batch->of(u"lead"_s));
    QVERIFY2(batched, why(batched));
    const auto contentOf = [&](const LeadId &id) {
        const Result<CallResult> lead =
                call(&portal, u"crm.lead.get"_s, {{u"id"_s, id.toString()}});
        QJsonObject content = lead ? lead->result.toObject() : QJsonObject();
        for (const QString &own : {u"ID"_s, u"ORIGIN_ID"_s, u"DATE_CREATE"_s, u"DATE_MODIFY"_s,
                                   u"MOVED_TIME"_s, u"LAST_ACTIVITY_TIME"_s}) {
            content.remove(own);
        }
        for (const QString &multi : {u"PHONE"_s, u"EMAIL"_s, u"WEB"_s, u"IM"_s}) {
            QJsonObject entry = content.value(multi)[0].toObject();
            entry.remove(u"ID"_s);
            content.insert(multi, entry);
        }
        return content;
    };
    QVERIFY(contentOf(*single).size() > 20);
    QCOMPARE(contentOf(*batched), contentOf(*single));
}

void TestBitrixPortal::aCommentIsReadAsItWasTyped()
{
    Portal portal({});
    QVERIFY(portal.isUp());
    const Result<PortalMetadata> metadata = load(&portal, u"en"_s);
    QVERIFY2(metadata, why(metadata));
    const FormSchema schema = buildFormSchema(*metadata, QDateTime());
    LeadDraft draft{.originId = first};
    draft.setText(u"COMMENTS"_s, u"Smith & Sons: a > b\n[urgent] \"now\""_s);
    const Result<LeadId> id = add(&portal, schema, draft);
    QVERIFY2(id, why(id));
    const Result<CallResult> lead = call(&portal, u"crm.lead.get"_s, {{u"id"_s, id->toString()}});
    QVERIFY2(lead, why(lead));
    QString read = lead->result["COMMENTS"_L1].toString();
    read.replace("&#91;"_L1, "["_L1).replace("&#93;"_L1, "]"_L1);
    read.replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1).replace("&amp;"_L1, "&"_L1);
    QCOMPARE(read, draft.text(u"COMMENTS"_s));
}

void TestBitrixPortal::aLeadIsFoundByItsOriginAndOthersAreNot()
{
    Portal portal({u"--seed-leads"_s, u"120"_s});
    QVERIFY(portal.isUp());
    const Result<PortalMetadata> metadata = load(&portal, u"en"_s);
    QVERIFY2(metadata, why(metadata));
    const FormSchema schema = buildFormSchema(*metadata, QDateTime());
    const Result<LeadId> one = add(&portal, schema, {.originId = first});
    const Result<LeadId> again = add(&portal, schema, {.originId = first});
    QVERIFY2(one && again, why(one));
    const Result<LookupResult> found = lookUp(&portal, {first, second});
    QVERIFY2(found, why(found));
    QVERIFY(found->isComplete);
    QCOMPARE(found->ids(first), (QList{*one, *again}));
    QVERIFY(found->ids(second).isEmpty());
}

void TestBitrixPortal::anAccountThatMayOnlyCreateCannotLookUp()
{
    Portal portal({u"--create-only"_s});
    QVERIFY(portal.isUp());
    const Result<PortalMetadata> metadata = load(&portal, u"en"_s);
    QVERIFY2(metadata, why(metadata));
    const FormSchema schema = buildFormSchema(*metadata, QDateTime());
    const Result<LeadId> id = add(&portal, schema, {.originId = first});
    QVERIFY2(id, why(id));
    const Result<LookupResult> found = lookUp(&portal, {first});
    QVERIFY(!found || found->ids(first).isEmpty());
}

void TestBitrixPortal::aMissingCurrencyListLeavesTheBaseCurrency()
{
    Portal portal({u"--deny"_s, u"crm.currency.list"_s});
    QVERIFY(portal.isUp());
    const Result<PortalMetadata> metadata = load(&portal, u"en"_s);
    QVERIFY2(metadata, why(metadata));
    QVERIFY(metadata->currencies.isEmpty());
    const FormSchema schema = buildFormSchema(*metadata, QDateTime());
    QCOMPARE(schema.currencies.size(), 1U);
    QCOMPARE(schema.baseCurrency, metadata->baseCurrency);
    QVERIFY(schema.field(u"CURRENCY_ID"_s)->isEditable());
}

void TestBitrixPortal::aRefusedLeadIsRefusedForGood()
{
    Portal portal({});
    QVERIFY(portal.isUp());
    const Result<PortalMetadata> metadata = load(&portal, u"en"_s);
    QVERIFY2(metadata, why(metadata));
    const FormSchema schema = buildFormSchema(*metadata, QDateTime());
    LeadDraft draft{.originId = first};
    draft.setText(u"EMAIL"_s, u"not an address"_s, u"WORK"_s);
    const Result<LeadId> id = add(&portal, schema, draft);
    QVERIFY(!id);
    QCOMPARE(toString(id.error().kind), u"Refused"_s);
    QCOMPARE(toString(id.error().certainty), u"Refused"_s);
    QVERIFY(!id.error().issues.isEmpty());
    const Result<LookupResult> found = lookUp(&portal, {first});
    QVERIFY2(found, why(found));
    QVERIFY(found->ids(first).isEmpty());
}

void TestBitrixPortal::peopleCompaniesAndDuplicatesAreFound()
{
    Portal portal({});
    QVERIFY(portal.isUp());
    using Found = QList<Reference>;
    const auto users = answerOf<Found>([&](QObject *context, Done<Found> done) {
        searchUsers(portal.client(), u"Mist"_s, context, std::move(done));
    });
    QVERIFY2(users, why(users));
    QCOMPARE(users->size(), 1);
    QCOMPARE(users->at(0).name, u"Igor Mist"_s);
    const auto companies = answerOf<Found>([&](QObject *context, Done<Found> done) {
        searchCompanies(portal.client(), u"sugar"_s, context, std::move(done));
    });
    QVERIFY2(companies, why(companies));
    QCOMPARE(companies->size(), 1);
    QCOMPARE(companies->at(0).name, u"Moon Sugar Co"_s);

    const Result<CallResult> contacts =
            call(&portal, u"crm.item.list"_s, {{u"entityTypeId"_s, 3}, {u"start"_s, -1}});
    QVERIFY2(contacts, why(contacts));
    const QJsonValue contact = contacts->result["items"_L1][0];
    const QString name = contact["name"_L1].toString() + u' ' + contact["lastName"_L1].toString();
    const auto people = answerOf<Found>([&](QObject *context, Done<Found> done) {
        searchContacts(portal.client(), name, context, std::move(done));
    });
    QVERIFY2(people, why(people));
    QVERIFY2(!people->isEmpty(), qPrintable(name));
    QCOMPARE(people->at(0).name, name);

    const Result<PortalMetadata> metadata = load(&portal, u"en"_s);
    QVERIFY2(metadata, why(metadata));
    LeadDraft draft{.originId = first};
    draft.setText(u"TITLE"_s, u"Met before"_s);
    draft.setText(u"PHONE"_s, u"+49 40 5550199"_s, u"WORK"_s);
    const Result<LeadId> id = add(&portal, buildFormSchema(*metadata, QDateTime()), draft);
    QVERIFY2(id, why(id));
    const auto known = answerOf<Found>([&](QObject *context, Done<Found> done) {
        findDuplicates(portal.client(), {u"+49405550199"_s}, {u"nobody@nordlicht.example"_s},
                       context, std::move(done));
    });
    QVERIFY2(known, why(known));
    QCOMPARE(known->size(), 1);
    QCOMPARE(known->at(0).id, id->toString());
    QCOMPARE(known->at(0).name, u"Met before"_s);
}

void TestBitrixPortal::inSimpleModeTheDealIsFound()
{
    Portal portal({u"--mode"_s, u"simple"_s});
    QVERIFY(portal.isUp());
    const Result<PortalMetadata> metadata = load(&portal, u"en"_s);
    QVERIFY2(metadata, why(metadata));
    const FormSchema schema = buildFormSchema(*metadata, QDateTime());
    QVERIFY(schema.mode == CrmMode::Simple);
    LeadDraft draft{.originId = first};
    draft.setText(u"NAME"_s, u"Anna"_s);
    const Result<LeadId> id = add(&portal, schema, draft);
    QVERIFY2(id, why(id));
    const Result<LeadId> deal = answerOf<LeadId>([&](QObject *context, Done<LeadId> done) {
        convertedDeal(portal.client(), *id, context, std::move(done));
    });
    QVERIFY2(deal, why(deal));
}

void TestBitrixPortal::anExpiredTokenIsRenewed()
{
    Portal portal({u"--token"_s, u"old:EXPIRED"_s, u"--token"_s, u"fresh"_s});
    QVERIFY(portal.isUp());
    FakeAccess access;
    access.current = Access{.endpoint = QUrl(portal.client().portalUrl()),
                            .webhook = {},
                            .accessToken = Secret("old")};
    // The address is known once something was asked.
    const Result<CallResult> profile = call(&portal, u"profile"_s, {});
    QVERIFY2(profile, why(profile));
    access.current->endpoint = QUrl(portal.client().portalUrl().toString() + u"/rest/"_s);
    access.renewed = *access.current;
    access.renewed->accessToken = Secret("fresh");
    SystemClock clock;
    Result<std::unique_ptr<NetworkTransport>> transport = NetworkTransport::create({}, clock);
    QVERIFY(transport);
    Bitrix24Client client(**transport, access);
    const Result<CallResult> answer =
            answerOf<CallResult>([&](QObject *context, Done<CallResult> done) {
                client.call(u"profile"_s, {}, context, std::move(done));
            });
    QVERIFY2(answer, why(answer));
    QCOMPARE(access.renewedFrom, QList<QByteArray>{"old"});
}

void TestBitrixPortal::theAccountIsChecked()
{
    const auto check = [](Portal *portal) {
        return answerOf<PortalCheck>([&](QObject *context, Done<PortalCheck> done) {
            checkPortal(portal->client(), context, std::move(done));
        });
    };
    Portal portal({});
    QVERIFY(portal.isUp());
    const Result<PortalCheck> good = check(&portal);
    QVERIFY2(good, why(good));
    QCOMPARE(good->userId, u"2"_s);
    QCOMPARE(good->userName, u"Igor Mist"_s);
    QVERIFY(good->scopes.contains(u"crm"_s));
    QVERIFY(good->canReadLeads);
    Portal poor({u"--no-lead-rights"_s});
    QVERIFY(poor.isUp());
    const Result<PortalCheck> denied = check(&poor);
    QVERIFY2(denied, why(denied));
    QVERIFY(!denied->canReadLeads);
}

void TestBitrixPortal::aWrongWebhookNeedsSignIn()
{
    Portal portal({u"--webhook"_s, u"3/another"_s});
    QVERIFY(portal.isUp());
    const Result<CallResult> answer = call(&portal, u"profile"_s, {});
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), u"SignInNeeded"_s);
    QCOMPARE(toString(answer.error().certainty), u"Refused"_s);
}

void TestBitrixPortal::ofAHundredFurtherFieldsOnlyForeignTypesAreOutOfReach()
{
    Portal portal({u"--extra-fields"_s, u"100"_s});
    QVERIFY(portal.isUp());
    const Result<PortalMetadata> metadata = load(&portal, u"en"_s);
    QVERIFY2(metadata, why(metadata));
    const FormSchema schema = buildFormSchema(*metadata, QDateTime());
    QVERIFY(schema.fields.size() > 120);
    QSet<QString> notEditable;
    for (const FieldSchema &field : schema.fields) {
        if (!field.isEditable()) {
            notEditable.insert(field.portalType);
        }
    }
    QCOMPARE(notEditable,
             (QSet<QString>{u"file"_s, u"crm_entity"_s, u"crm"_s, u"iblock_element"_s,
                            u"iblock_section"_s, u"resourcebooking"_s, u"rest_5_demo_rating"_s}));
    const LeadDraft draft = filledDraft(schema, first);
    const Issues issues = validateLead(schema, draft);
    QVERIFY2(issues.isEmpty(), issues.isEmpty() ? "" : qPrintable(issues.at(0).field));
    const Result<LeadId> id = add(&portal, schema, draft);
    QVERIFY2(id, why(id));
}

void TestBitrixPortal::whoReadsItsOwnLeadsIsNotShownAColleagues()
{
    Portal portal({u"--read-own"_s}); // of user 2
    const Result<PortalMetadata> metadata = load(&portal, u"en"_s);
    QVERIFY2(metadata, why(metadata));
    const FormSchema schema = buildFormSchema(*metadata, QDateTime::currentDateTimeUtc());
    QList<LeadId> ids;
    const QList<OriginId> origins{OriginId(u"11111111-1111-4111-8111-111111111111"_s),
                                  OriginId(u"22222222-2222-4222-8222-222222222222"_s)};
    for (const auto &[origin, user] :
         {std::pair(origins.at(0), u"2"_s), std::pair(origins.at(1), u"3"_s)}) {
        LeadDraft draft{.originId = origin};
        draft.setText(u"TITLE"_s, u"Fair"_s);
        draft.setText(u"ASSIGNED_BY_ID"_s, user, u"Somebody"_s);
        const Result<LeadId> added = add(&portal, schema, draft);
        QVERIFY2(added, why(added));
        ids.append(*added);
        QCOMPARE(visibilityOf(schema, draft).responsible, user);
    }
    const Result<LookupResult> found = lookUp(&portal, origins);
    QVERIFY2(found, why(found));
    QVERIFY(found->isComplete);
    QCOMPARE(found->ids(origins.at(0)), QList<LeadId>{ids.at(0)});
    QCOMPARE(found->visibility.value(ids.at(0)).responsible, u"2"_s);
    QVERIFY(found->ids(origins.at(1)).isEmpty());
    QVERIFY(call(&portal, u"crm.lead.get"_s, {{u"id"_s, ids.at(0).toString()}}));
    QVERIFY(!call(&portal, u"crm.lead.get"_s, {{u"id"_s, ids.at(1).toString()}}));
}

QTEST_GUILESS_MAIN(TestBitrixPortal)
#include "tst_bitrixportal.moc"
