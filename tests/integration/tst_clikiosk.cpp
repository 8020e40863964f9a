// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountlist.h"
#include "account/keychainstore.h"
#include "account/settings.h"
#include "account/tokenstore.h"
#include "integration/clibooth.h"
#include "integration/keyringlock.h"
#include "kiosk/kioskpin.h"
#include "kiosk/kiosksignature.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

/*! A profile that fits the form of the embedded portal. */
KioskProfile fittingProfile(const Portal &portal)
{
    KioskProfile profile{.name = u"Hall 4"_s,
                         .portal = QUrl(portal.url()).authority(),
                         .languages = {u"en"_s, u"de"_s}};
    profile.pages = {{.fields = {{.code = u"NAME"_s}, {.code = product}, {.code = fair}}}};
    profile.fixedValues = {{u"TITLE"_s, {{u"Trade show"_s}}}};
    profile.consent = {.texts = {{u"de"_s, u"Ich stimme zu."_s}, {u"en"_s, u"I agree."_s}},
                       .version = u"1"_s};
    return profile;
}

/*! What doctor --kiosk found: "code grade" by the name of the check. */
QMap<QString, QString> found(const Ended &ended)
{
    QMap<QString, QString> checks;
    const QJsonArray list = jsonOf(ended).value("checks"_L1).toArray();
    for (const QJsonValue &check : list) {
        const QString code = check["code"_L1].toString();
        checks.insert(code.section(u'.', 0, 0), code + u' ' + check["grade"_L1].toString());
    }
    return checks;
}

QString valueOf(const Ended &ended, const QString &code)
{
    const QJsonArray list = jsonOf(ended).value("checks"_L1).toArray();
    for (const QJsonValue &check : list) {
        if (check["code"_L1].toString() == code) {
            return check["value"_L1].toString();
        }
    }
    return u"not there"_s;
}

/*! What is of this machine is as it is: of the rest, what is red. */
QStringList redOf(const Ended &ended)
{
    const QStringList ofMachine{u"power"_s, u"touch"_s, u"scanner"_s, u"lock"_s, u"disk"_s};
    QStringList red;
    const QMap<QString, QString> checks = found(ended);
    for (auto it = checks.cbegin(); it != checks.cend(); ++it) {
        if (it->endsWith(u" red"_s) && !ofMachine.contains(it.key())) {
            red.append(it->section(u' ', 0, 0));
        }
    }
    return red;
}

QStringList kiosk(const QStringList &more = {})
{
    return QStringList{u"doctor"_s, u"--kiosk"_s, u"--json"_s} + more;
}

} // namespace

/*! doctor --kiosk before the embedded portal, over TLS and with a real keyring; run by
 * with-keyring. */
class TestCliKiosk : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatIsReadyIsGreen();
    void aTestLeadProvesTheRightToAdd();
    void aProfileThatCannotBeUsedIsTold_data();
    void aProfileThatCannotBeUsedIsTold();
    void withoutANetworkTheRestIsToldAllTheSame();
    void aLockedKeychainIsNoReasonToStop();
    void aSignInThatEndsBeforeTheShowIsTold();
    void nobodySignedInIsTheFirstThing();
    void wordsArePlain();
    void wrongArgumentsAreUsage_data();
    void wrongArgumentsAreUsage();

private:
    [[nodiscard]] QString fileOf(const KioskProfile &profile) const;

    std::unique_ptr<Portal> m_portal;
    std::unique_ptr<Cli> m_cli;
};

void TestCliKiosk::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
                     && QDir::homePath().startsWith(QDir::tempPath()),
             "run this by tests/integration/with-keyring: it writes into the keychain");
}

void TestCliKiosk::init()
{
    m_portal = std::make_unique<Portal>();
    m_cli = std::make_unique<Cli>();
    m_cli->trust(*m_portal);
    const Ended added = m_cli->run({u"account"_s, u"add"_s}, m_portal->webhook().toUtf8() + '\n');
    QVERIFY2(added.code == 0, added.text());
}

QString TestCliKiosk::fileOf(const KioskProfile &profile) const
{
    const QString path = QFileInfo(m_cli->profile()).dir().filePath(u"booth.kiosk"_s);
    const Result<QByteArray> bytes = signedKioskFile(profile, newSigningKey(), u"Desk"_s);
    return bytes && writeKioskFile(path, *bytes) ? path : QString();
}

void TestCliKiosk::whatIsReadyIsGreen()
{
    const Result<PinHash> pin = hashPin(Secret(QByteArray("2468")));
    QVERIFY(pin);
    QVERIFY(Settings(m_cli->profile()).set(Setting::KioskPin, toText(*pin)));
    const QString file = fileOf(fittingProfile(*m_portal));
    const Ended ended = m_cli->run(kiosk({u"--profile-file"_s, file}));
    const QMap<QString, QString> checks = found(ended);
    QVERIFY2(redOf(ended).isEmpty(), ended.text());
    for (const QString &green :
         {u"account.webhook"_s, u"secrets.open"_s, u"portal.answers"_s, u"queue.opens"_s,
          u"clock.right"_s, u"profile.fits"_s, u"languages.complete"_s, u"pin.set"_s}) {
        QVERIFY2(checks.value(green.section(u'.', 0, 0)) == green + u" green"_s, ended.text());
    }
    // What no question can tell is not called good.
    QCOMPARE(checks.value(u"rights"_s), u"rights.addUnproven yellow"_s);
    QCOMPARE(checks.value(u"key"_s), u"key.none yellow"_s);
    QVERIFY(!checks.contains(u"token"_s));
    QVERIFY(!checks.contains(u"testLead"_s));
    QCOMPARE(jsonOf(ended).value("ready"_L1).toBool(), ended.code == 0);
    QVERIFY2(ended.code == 0 || ended.code == 3 || ended.code == 6, ended.text());
    QVERIFY(m_portal->ledger(u"lead"_s).isEmpty());
    QCOMPARE(m_cli->run({u"queue"_s, u"list"_s, u"--json"_s}).out.trimmed(), u"[]"_s);
    QVERIFY(!m_cli->betrays(ended));
}

void TestCliKiosk::aTestLeadProvesTheRightToAdd()
{
    const QString file = fileOf(fittingProfile(*m_portal));
    const Ended ended = m_cli->run(kiosk({u"--test-lead"_s, u"--profile-file"_s, file}));
    const QMap<QString, QString> checks = found(ended);
    QVERIFY2(checks.value(u"testLead"_s) == u"testLead.created green"_s, ended.text());
    QCOMPARE(checks.value(u"rights"_s), u"rights.proven green"_s);
    QCOMPARE(checks.value(u"key"_s), u"key.ready green"_s);
    const QList<QJsonObject> leads = m_portal->ledger(u"lead"_s);
    QCOMPARE(leads.size(), 1);
    const QJsonObject fields = leads.first().value("fields"_L1).toObject();
    QCOMPARE(fields.value("TITLE"_L1).toString(), u"TEST LEAD of Leadbooth - please delete"_s);
    QVERIFY(!fields.value(product).toString().isEmpty());
    bool isNumber = false;
    valueOf(ended, u"testLead.created"_s).toLongLong(&isNumber);
    QVERIFY2(isNumber, ended.text());
    // That a lead got there is remembered.
    QCOMPARE(found(m_cli->run(kiosk())).value(u"rights"_s), u"rights.proven green"_s);
    QCOMPARE(m_portal->ledger(u"lead"_s).size(), 1);
}

void TestCliKiosk::aProfileThatCannotBeUsedIsTold_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("check");
    QTest::newRow("no file") << u"none"_s << u"profile.unreadable red"_s;
    QTest::newRow("changed") << u"changed"_s << u"profile.changed red"_s;
    QTest::newRow("of another portal") << u"other"_s << u"profile.otherPortal red"_s;
    QTest::newRow("a field that the form does not have") << u"unfit"_s << u"profile.unfit red"_s;
}

void TestCliKiosk::aProfileThatCannotBeUsedIsTold()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, check);
    KioskProfile profile = fittingProfile(*m_portal);
    if (kind == "other"_L1) {
        profile.portal = u"elsewhere.bitrix24.com:443"_s;
    } else if (kind == "unfit"_L1) {
        profile.pages[0].fields.append({.code = u"UF_CRM_NOWHERE"_s});
    }
    QString file = fileOf(profile);
    if (kind == "none"_L1) {
        file += u".gone"_s;
    } else if (kind == "changed"_L1) {
        QFile changed(file);
        QVERIFY(changed.open(QIODevice::ReadWrite));
        QByteArray bytes = changed.readAll();
        QVERIFY(bytes.contains("Hall 4"));
        bytes.replace("Hall 4", "Hall 5");
        changed.seek(0);
        changed.write(bytes);
    }
    const Ended ended = m_cli->run(kiosk({u"--profile-file"_s, file}));
    QVERIFY2(found(ended).value(u"profile"_s) == check, ended.text());
    QVERIFY(ended.code != 0);
    QCOMPARE(jsonOf(ended).value("ready"_L1), QJsonValue(false));
}

void TestCliKiosk::withoutANetworkTheRestIsToldAllTheSame()
{
    QCOMPARE(m_cli->run({u"fields"_s}).code, 0);
    const QString file = fileOf(fittingProfile(*m_portal));
    m_portal->stop();
    const Ended ended = m_cli->run(kiosk({u"--profile-file"_s, file, u"--test-lead"_s}));
    QVERIFY2(ended.code == 5, ended.text());
    const QMap<QString, QString> checks = found(ended);
    QCOMPARE(checks.value(u"portal"_s), u"portal.offline red"_s);
    QCOMPARE(checks.value(u"clock"_s), u"clock.unknown yellow"_s);
    QCOMPARE(checks.value(u"profile"_s), u"profile.fits green"_s); // by the form that is kept
    QCOMPARE(checks.value(u"testLead"_s), u"testLead.waits yellow"_s);
    QCOMPARE(valueOf(ended, u"queue.opens"_s), u"1"_s);
}

void TestCliKiosk::aLockedKeychainIsNoReasonToStop()
{
    QCOMPARE(m_cli->run(add({u"--queue"_s, u"TITLE=Sample"_s})).code, 2); // no form yet
    QCOMPARE(m_cli->run({u"fields"_s}).code, 0);
    QCOMPARE(m_cli->run(add({u"--queue"_s, u"TITLE=Sample"_s})).code, 0);
    lockKeyring();
    const Ended ended = m_cli->run(kiosk());
    unlockKeyring();
    const QMap<QString, QString> checks = found(ended);
    QVERIFY2(checks.value(u"secrets"_s) == u"secrets.locked yellow"_s, ended.text());
    QCOMPARE(checks.value(u"key"_s), u"key.locked yellow"_s);
    QCOMPARE(valueOf(ended, u"queue.opens"_s), u"1"_s);
    QVERIFY(!checks.contains(u"portal"_s)); // nothing was asked, so nothing is said
}

void TestCliKiosk::aSignInThatEndsBeforeTheShowIsTold()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Account account{.id = AccountId(u"oauth-test"_s),
                          .kind = AccountKind::OAuth,
                          .endpoint = QUrl(u"http://127.0.0.1:9/rest/"_s),
                          .memberId = u"0123456789abcdef0123456789abcdef"_s,
                          .clientId = u"local.test"_s,
                          .tokenEndpoint = QUrl(u"http://127.0.0.1:9/oauth/token/"_s)};
    QVERIFY(AccountList(m_cli->profile()).save(account));
    QCOMPARE(m_cli->run({u"account"_s, u"use"_s, u"oauth-test"_s}).code, 0);
    KeychainStore keychain;
    std::optional<Outcome> kept;
    keepTokens(keychain, account.id,
               {.accessToken = Secret(QByteArray("access")),
                .refreshToken = Secret(QByteArray("refresh")),
                .issuedAt = now.addDays(-170)},
               this, [&](const Outcome &outcome) { kept = outcome; });
    QVERIFY(waitUntil([&] { return kept.has_value(); }));
    QVERIFY(*kept);
    const auto ends = [&](int days) {
        const QString day = now.addDays(days).date().toString(Qt::ISODate);
        return m_cli->run(kiosk({u"--show-ends"_s, day}));
    };
    QCOMPARE(found(ends(8)).value(u"token"_s), u"token.outlivesShow green"_s);
    const Ended late = ends(12);
    QVERIFY2(found(late).value(u"token"_s) == u"token.endsInShow red"_s, late.text());
    QVERIFY2(late.code == 4, late.text());
    QCOMPARE(found(m_cli->run(kiosk())).value(u"token"_s), u"token.endsSoon yellow"_s);
}

void TestCliKiosk::nobodySignedInIsTheFirstThing()
{
    Cli empty;
    const Ended ended = empty.run(kiosk({u"--test-lead"_s}));
    QVERIFY2(ended.code == 4, ended.text());
    QCOMPARE(found(ended).value(u"account"_s), u"account.missing red"_s);
    QVERIFY(!found(ended).contains(u"testLead"_s));
}

void TestCliKiosk::wordsArePlain()
{
    const Ended ended = m_cli->run({u"doctor"_s, u"--kiosk"_s});
    QVERIFY2(ended.out.contains("green\tportal\tThe portal answers.\n"_L1), ended.text());
    QVERIFY2(ended.out.contains("red\tpin\tThe staff have no PIN.\n\t\tSet one, "_L1),
             ended.text());
    QVERIFY(ended.err.isEmpty());
}

void TestCliKiosk::wrongArgumentsAreUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a day that is none") << kiosk({u"--show-ends"_s, u"soon"_s});
    QTest::newRow("a day that has passed") << kiosk({u"--show-ends"_s, u"2020-01-01"_s});
    QTest::newRow("a profile without a kiosk")
            << QStringList{u"doctor"_s, u"--profile-file"_s, u"booth.kiosk"_s};
    QTest::newRow("a test lead without a kiosk") << QStringList{u"doctor"_s, u"--test-lead"_s};
    QTest::newRow("another argument") << kiosk({u"now"_s});
}

void TestCliKiosk::wrongArgumentsAreUsage()
{
    QFETCH(const QStringList, arguments);
    const Ended ended = m_cli->run(arguments);
    QVERIFY2(ended.code == 2, ended.text());
    QVERIFY(m_portal->ledger(u"lead"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestCliKiosk)
#include "tst_clikiosk.moc"
