// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"
#include "account/keychainstore.h"
#include "integration/cliprocess.h"
#include "support/fakebrowser.h"
#include "support/faultproxy.h"

#include <QJsonArray>
#include <QUrlQuery>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray clientSecret = "c4nary0client0secret";

/*! A portal without TLS, so that the test can be the browser, with an application of its own. */
QStringList withApplication(quint16 port)
{
    return {u"--no-tls"_s,
            u"--client"_s,
            u"local.test:"_s + QString::fromLatin1(clientSecret),
            u"--redirect"_s,
            u"http://127.0.0.1:%1/"_s.arg(port),
            u"--allow-at-once"_s,
            u"--signed-in"_s,
            u"2"_s};
}

QStringList addByOAuth(const Portal &portal, quint16 port)
{
    return {u"account"_s,     u"add"_s,        u"--oauth"_s, u"--portal"_s,        portal.url(),
            u"--client-id"_s, u"local.test"_s, u"--port"_s,  QString::number(port)};
}

/*! Gives the client secret and reads on until there is an address to open. */
QUrl addressFrom(QProcess &process, QByteArray &err)
{
    process.write(clientSecret + '\n');
    QUrl address;
    const bool found = waitUntil([&] {
        err += process.readAllStandardError();
        const QByteArrayList lines = err.split('\n');
        for (const QByteArray &line : lines.mid(0, lines.size() - 1)) {
            if (line.startsWith("http")) {
                address = QUrl::fromEncoded(line);
            }
        }
        return !address.isEmpty() || process.state() == QProcess::NotRunning;
    });
    return found ? address : QUrl();
}

QByteArray secretOf(const QString &account, SecretKind kind)
{
    KeychainStore store;
    QObject context;
    std::optional<Result<Secret>> got;
    store.read(secretName(AccountId(account), kind), &context,
               [&](const Result<Secret> &secret) { got = secret; });
    const bool answered = waitUntil([&] { return got.has_value(); });
    return answered && *got ? (*got)->reveal().split(' ').constLast() : QByteArray();
}

} // namespace

/*! leadbooth-cli as a script meets it; run by with-keyring. */
class TestCli : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLeadIsCreatedAsItWasTyped();
    void aLeadIsCreatedFromJson();
    void aScriptGetsJson();
    void theFieldsAreListed();
    void helpAndUsage_data();
    void helpAndUsage();
    void inputThatCannotBeUsedIsUsage_data();
    void inputThatCannotBeUsedIsUsage();
    void aLeadThatThePortalWouldRefuseIsNotSent();
    void whatThePortalRefusesIsRejected_data();
    void whatThePortalRefusesIsRejected();
    void withoutAnAccountASignInIsNeeded();
    void aWebhookThatIsGoneNeedsASignIn();
    void withoutAConnectionItIsOffline();
    void anUnknownAuthorityIsNotTrusted();
    void aFormThatGotLostIsOffline();
    void aLostAnswerIsFound();
    void aLostAnswerThatCannotBeLookedUpIsUnknown();
    void simpleModeTellsOfTheDeal();
    void anAccountIsAddedUsedAndRemoved();
    void anAccountIsAddedByOAuth();
    void anAnswerMayBePastedIntoTheTerminal();
    void whatStopsASignInIsSaid();
    void aPinnedCertificateIsEnough();
    void accountsAreChosenNamedAndRenewed();
    void errorsAreJsonForScripts_data();
    void errorsAreJsonForScripts();
    void anAccountWithoutItsSecretNeedsASignIn();
    void withoutAKeychainNoAccountIsAdded();
    void aProfileThatCannotBeWrittenIsStorage();
    void brokenAccountsAreStorage();
};

void TestCli::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
                     && QDir::homePath().startsWith(QDir::tempPath()),
             "run this by tests/integration/with-keyring: it writes into the keychain");
}

void TestCli::aLeadIsCreatedAsItWasTyped()
{
    const Portal portal;
    Cli cli;
    cli.trust(portal);
    cli.setWebhook(portal.webhook());
    const Ended ended = cli.run(
            add({u"TITLE=Trade fair: \"Ада\" & <co>"_s, u"NAME=Анна"_s,
                 u"PHONE:MOBILE=+49 30 5550100"_s, u"PHONE=+49 30 5550101"_s,
                 u"EMAIL=anna@example.com"_s, u"OPPORTUNITY=12.5"_s, u"CURRENCY_ID=EUR"_s,
                 topics + u"=Integration"_s, workplaces + u"=7"_s, callBack + u"=2026-12-31"_s,
                 news + u"=yes"_s, budget + u":USD=1000.50"_s}));
    QVERIFY2(ended.code == 0, ended.text());
    const QList<QJsonObject> leads = portal.ledger(u"lead"_s);
    QCOMPARE(leads.size(), 1);
    QCOMPARE(ended.out, u"Lead created: ID %1\n"_s.arg(leads.at(0).value("id"_L1).toInt()));
    QVERIFY2(ended.err.contains("recovery-key save"_L1), ended.text()); // of the first lead only
    QCOMPARE(leads.at(0).value("originatorId"_L1).toString(), u"LEADBOOTH"_s);
    QCOMPARE(leads.at(0).value("originId"_L1).toString().size(), 36);
    const QJsonObject fields = leads.at(0).value("fields"_L1).toObject();
    const QByteArray shown = QJsonDocument(fields).toJson();
    QCOMPARE(fields.value("TITLE"_L1).toString(), u"Trade fair: \"Ада\" & <co>"_s);
    QCOMPARE(fields.value("NAME"_L1).toString(), u"Анна"_s);
    QCOMPARE(fields.value("OPPORTUNITY"_L1).toString().toDouble(), 12.5);
    QCOMPARE(fields.value("CURRENCY_ID"_L1).toString(), u"EUR"_s);
    QCOMPARE(fields.value("PHONE"_L1)[0]["VALUE"_L1].toString(), u"+49 30 5550100"_s);
    QCOMPARE(fields.value("PHONE"_L1)[0]["VALUE_TYPE"_L1].toString(), u"MOBILE"_s);
    QCOMPARE(fields.value("PHONE"_L1)[1]["VALUE_TYPE"_L1].toString(), u"WORK"_s);
    QCOMPARE(fields.value("EMAIL"_L1)[0]["VALUE"_L1].toString(), u"anna@example.com"_s);
    QCOMPARE(fields.value(fair).toString(), u"Spring fair"_s);
    QVERIFY2(fields.value(callBack).toString().startsWith("2026-12-31"_L1), shown.constData());
    QVERIFY2(fields.value(workplaces).toVariant().toString() == "7"_L1, shown.constData());
    QVERIFY2(fields.value(news).toVariant().toString() == "1"_L1, shown.constData());
    QCOMPARE(fields.value(budget).toString(), u"1000.50|USD"_s);
    QVERIFY(!cli.betrays(ended));
}

void TestCli::aLeadIsCreatedFromJson()
{
    const Portal portal;
    Cli cli;
    cli.trust(portal);
    cli.setWebhook(portal.webhook());
    const QJsonObject input{{u"TITLE"_s, u"Из файла"_s},
                            {product, u"Warehouse"_s},
                            {fair, u"Spring fair"_s},
                            {u"OPPORTUNITY"_s, 0.1},
                            {workplaces, 7},
                            {news, true},
                            {u"PHONE"_s, QJsonArray{QJsonObject{{u"VALUE"_s, u"+49 30 5550100"_s},
                                                                {u"VALUE_TYPE"_s, u"HOME"_s}}}}};
    const Ended ended = cli.run({u"add"_s}, QJsonDocument(input).toJson());
    QVERIFY2(ended.code == 0, ended.text());
    QVERIFY(ended.out.startsWith("Lead created: ID "_L1));
    const QJsonObject fields = portal.ledger(u"lead"_s).at(0).value("fields"_L1).toObject();
    QCOMPARE(fields.value("TITLE"_L1).toString(), u"Из файла"_s);
    QCOMPARE(fields.value("OPPORTUNITY"_L1).toString().toDouble(), 0.1);
    QCOMPARE(fields.value("PHONE"_L1)[0]["VALUE_TYPE"_L1].toString(), u"HOME"_s);
    QVERIFY(!cli.betrays(ended));
}

void TestCli::aScriptGetsJson()
{
    const Portal portal;
    Cli cli;
    cli.trust(portal);
    cli.setWebhook(portal.webhook());
    const Ended ended = cli.run(QStringList{u"--json"_s} + add());
    QVERIFY2(ended.code == 0, ended.text());
    const QJsonObject lead = portal.ledger(u"lead"_s).at(0);
    const QJsonObject answer = QJsonDocument::fromJson(ended.out.toUtf8()).object();
    QCOMPARE(answer.value("created"_L1), QJsonValue(true));
    // As text, in add as in queue.
    const QString id = QString::number(lead.value("id"_L1).toInt());
    QCOMPARE(answer.value("id"_L1), QJsonValue(id));
    const Ended listed = cli.run({u"--json"_s, u"queue"_s, u"list"_s});
    const QJsonArray rows = QJsonDocument::fromJson(listed.out.toUtf8()).array();
    QCOMPARE(rows.at(0)["id"_L1], QJsonValue(id));
    QCOMPARE(answer.value("origin"_L1), lead.value("originId"_L1));
    QCOMPARE(answer.value("url"_L1).toString(),
             portal.url() + u"/crm/lead/details/%1/"_s.arg(lead.value("id"_L1).toInt()));
    QVERIFY(!cli.betrays(ended));
}

void TestCli::theFieldsAreListed()
{
    const Portal portal({u"--locale"_s, u"ru"_s});
    Cli cli;
    cli.trust(portal);
    cli.setWebhook(portal.webhook());
    const Ended text = cli.run({u"fields"_s});
    QVERIFY2(text.code == 0, text.text());
    QVERIFY(text.out.contains(u"PHONE\tmultifield (several)\tТелефон\n"_s));
    QVERIFY(text.out.contains(product + u"\tchoice (required)\t"_s));
    const Ended json = cli.run({u"--json"_s, u"fields"_s});
    QVERIFY2(json.code == 0, json.text());
    const QJsonArray fields = QJsonDocument::fromJson(json.out.toUtf8()).array();
    QCOMPARE(fields.size(), text.out.count(u'\n'));
    bool hasSource = false;
    for (const QJsonValue &field : fields) {
        if (field["code"_L1] == "SOURCE_ID"_L1) {
            hasSource = true;
            QCOMPARE(field["type"_L1].toString(), u"choice"_s);
            QVERIFY(field["choices"_L1].toArray().size() > 3);
        }
    }
    QVERIFY(hasSource);
    QVERIFY(portal.ledger(u"lead"_s).isEmpty());
}

void TestCli::helpAndUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("nothing") << QStringList() << 2;
    QTest::newRow("an unknown command") << QStringList{u"send"_s} << 2;
    QTest::newRow("an unknown option") << QStringList{u"--nonsense"_s, u"add"_s} << 2;
    QTest::newRow("too much for fields") << QStringList{u"fields"_s, u"TITLE"_s} << 2;
    QTest::newRow("account without a verb") << QStringList{u"account"_s} << 2;
    QTest::newRow("an unknown verb") << QStringList{u"account"_s, u"rename"_s} << 2;
    QTest::newRow("account remove without an id") << QStringList{u"account"_s, u"remove"_s} << 2;
    QTest::newRow("an unknown account") << QStringList{u"account"_s, u"remove"_s, u"x"_s} << 2;
    QTest::newRow("no accounts") << QStringList{u"account"_s, u"list"_s} << 0;
    QTest::newRow("a webhook in the arguments")
            << QStringList{u"account"_s, u"add"_s, u"https://a.example/rest/1/x"_s} << 2;
    QTest::newRow("account add without input") << QStringList{u"account"_s, u"add"_s} << 2;
}

void TestCli::helpAndUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    Cli cli;
    const Ended ended = cli.run(arguments);
    QCOMPARE(ended.code, code);
    QVERIFY(!(ended.out + ended.err).isEmpty());
    QVERIFY2(code == 0 || ended.out.isEmpty(), ended.text());
}

void TestCli::inputThatCannotBeUsedIsUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("an unknown field") << QStringList{u"add"_s, u"TITEL=x"_s} << QByteArray();
    QTest::newRow("no value") << QStringList{u"add"_s, u"TITLE"_s} << QByteArray();
    QTest::newRow("an unknown choice")
            << QStringList{u"add"_s, u"SOURCE_ID=Moon"_s} << QByteArray();
    QTest::newRow("no JSON") << QStringList{u"add"_s} << QByteArray("TITLE=x");
    QTest::newRow("no object") << QStringList{u"add"_s} << QByteArray("[1]");
    QTest::newRow("nothing") << QStringList{u"add"_s} << QByteArray();
}

void TestCli::inputThatCannotBeUsedIsUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    const Portal portal;
    Cli cli;
    cli.trust(portal);
    cli.setWebhook(portal.webhook());
    const Ended ended = cli.run(arguments, input);
    QVERIFY2(ended.code == 2, ended.text());
    QVERIFY(ended.err.startsWith("InvalidInput"_L1));
    QVERIFY(portal.ledger(u"lead"_s).isEmpty());
    QVERIFY(!cli.betrays(ended));
}

void TestCli::aLeadThatThePortalWouldRefuseIsNotSent()
{
    const Portal portal;
    Cli cli;
    cli.trust(portal);
    cli.setWebhook(portal.webhook());
    const Ended ended = cli.run({u"add"_s, u"TITLE=x"_s, u"EMAIL=nobody"_s});
    QVERIFY2(ended.code == 3, ended.text());
    QVERIFY(ended.err.contains(product + u": is required"_s));
    QVERIFY(ended.err.contains("EMAIL"_L1));
    QCOMPARE(portal.asked(u"crm.lead.add"_s), 0);
}

void TestCli::whatThePortalRefusesIsRejected_data()
{
    QTest::addColumn<QStringList>("portalArguments");
    QTest::newRow("the method") << QStringList{u"--deny"_s, u"crm.lead.add"_s};
    QTest::newRow("leads") << QStringList{u"--no-lead-rights"_s};
    QTest::newRow("the scope") << QStringList{u"--scopes"_s, u"user"_s};
}

void TestCli::whatThePortalRefusesIsRejected()
{
    QFETCH(const QStringList, portalArguments);
    const Portal portal(portalArguments);
    Cli cli;
    cli.trust(portal);
    cli.setWebhook(portal.webhook());
    const Ended ended = cli.run(add());
    QVERIFY2(ended.code == 3, ended.text());
    QCOMPARE(ended.out, QString());
    QVERIFY(portal.ledger(u"lead"_s).isEmpty());
    QVERIFY(!cli.betrays(ended));
}

void TestCli::withoutAnAccountASignInIsNeeded()
{
    Cli cli;
    for (const QStringList &command : {QStringList{u"fields"_s}, add()}) {
        const Ended ended = cli.run(command);
        QVERIFY2(ended.code == 4, ended.text());
        QVERIFY(ended.err.contains("account add"_L1));
    }
}

void TestCli::aWebhookThatIsGoneNeedsASignIn()
{
    const Portal portal;
    Cli cli;
    cli.trust(portal);
    cli.setWebhook(portal.url() + u"/rest/2/0ther0code/"_s);
    const Ended ended = cli.run(add());
    QVERIFY2(ended.code == 4, ended.text());
    QVERIFY(!(ended.out + ended.err).contains("0ther0code"_L1));
}

void TestCli::withoutAConnectionItIsOffline()
{
    Portal portal;
    Cli cli;
    cli.trust(portal);
    cli.setWebhook(portal.webhook());
    QCOMPARE(cli.run({u"fields"_s}).code, 0);
    portal.stop();
    for (const QStringList &command : {QStringList{u"fields"_s}, add()}) {
        const Ended ended = cli.run(command);
        QVERIFY2(ended.code == 5, ended.text());
        QVERIFY(!cli.betrays(ended));
    }
}

void TestCli::anUnknownAuthorityIsNotTrusted()
{
    const Portal portal;
    Cli cli;
    cli.setWebhook(portal.webhook());
    const Ended ended = cli.run(add());
    QVERIFY2(ended.code == 5, ended.text());
    QVERIFY(ended.err.startsWith("Tls"_L1));
    QVERIFY(portal.ledger(u"request"_s).isEmpty());
}

void TestCli::aFormThatGotLostIsOffline()
{
    // Nothing was sent yet: that an answer is missing must not sound as if a lead were there.
    const Portal portal;
    FaultProxy proxy(u"127.0.0.1"_s, static_cast<quint16>(QUrl(portal.url()).port()));
    proxy.setSchedule([](int) { return Fault{.kind = Fault::Kind::SwallowAnswer}; });
    Cli cli;
    cli.trust(portal);
    const QString webhook = u"https://127.0.0.1:%1/rest/2/%2/"_s.arg(proxy.port()).arg(secretCode);
    cli.setWebhook(webhook);
    for (const QStringList &command : {QStringList{u"fields"_s}, add()}) {
        const Ended ended = cli.run(command);
        QVERIFY2(ended.code == 5, ended.text());
    }
    QCOMPARE(cli.run({u"account"_s, u"add"_s}, webhook.toUtf8()).code, 5);
    QVERIFY(proxy.faults() >= 3);
    QCOMPARE(portal.asked(u"crm.lead.add"_s), 0);
}

void TestCli::aLostAnswerIsFound()
{
    for (const QString &cutOff : {u"close"_s, u"500"_s}) {
        const Portal portal({u"--seconds-per-add"_s, u"3"_s, u"--request-limit"_s, u"0.5"_s,
                             u"--cut-off"_s, cutOff});
        Cli cli;
        cli.trust(portal);
        cli.setWebhook(portal.webhook());
        const Ended ended = cli.run(QStringList{u"--settle"_s, u"5"_s} + add());
        QVERIFY2(ended.code == 0, ended.text());
        const QList<QJsonObject> leads = portal.ledger(u"lead"_s);
        QCOMPARE(leads.size(), 1);
        QCOMPARE(ended.out, u"Lead created: ID %1\n"_s.arg(leads.at(0).value("id"_L1).toInt()));
        QCOMPARE(portal.asked(u"crm.lead.add"_s), 1);
    }
}

void TestCli::aLostAnswerThatCannotBeLookedUpIsUnknown()
{
    const Portal portal({u"--create-only"_s, u"--seconds-per-add"_s, u"3"_s, u"--request-limit"_s,
                         u"0.5"_s, u"--cut-off"_s, u"close"_s});
    Cli cli;
    cli.trust(portal);
    cli.setWebhook(portal.webhook());
    const Ended ended = cli.run(QStringList{u"--settle"_s, u"0.3"_s} + add());
    QVERIFY2(ended.code == 7, ended.text());
    const QList<QJsonObject> leads = portal.ledger(u"lead"_s);
    QCOMPARE(leads.size(), 1);
    QCOMPARE(ended.out, QString());
    QVERIFY(ended.err.contains("looking again"_L1));
    QVERIFY2(ended.err.contains(leads.at(0).value("originId"_L1).toString()), ended.text());
    QCOMPARE(portal.asked(u"crm.lead.add"_s), 1);
    QVERIFY(portal.asked(u"crm.lead.list"_s) >= 2);
    QVERIFY(!cli.betrays(ended));

    const Ended json = cli.run(QStringList{u"--json"_s, u"--settle"_s, u"0"_s} + add());
    QVERIFY2(json.code == 7, json.text());
    const QJsonObject answer = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(answer.value("created"_L1), QJsonValue(false));
    QCOMPARE(answer.value("certainty"_L1).toString(), u"Unknown"_s);
    QCOMPARE(answer.value("origin"_L1), portal.ledger(u"lead"_s).at(1).value("originId"_L1));
}

void TestCli::simpleModeTellsOfTheDeal()
{
    const Portal portal({u"--mode"_s, u"simple"_s});
    Cli cli;
    cli.trust(portal);
    cli.setWebhook(portal.webhook());
    const Ended ended = cli.run(add());
    QVERIFY2(ended.code == 0, ended.text());
    QVERIFY(ended.out.startsWith("Lead created: ID "_L1));
    QVERIFY2(ended.out.contains("turned it into deal "_L1), ended.text());
    const Ended json = cli.run(QStringList{u"--json"_s} + add());
    const QJsonObject answer = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QVERIFY2(answer.value("dealId"_L1).isString(), json.text());
}

void TestCli::anAccountIsAddedUsedAndRemoved()
{
    const Portal portal;
    Cli cli;
    cli.trust(portal);
    const Ended added = cli.run({u"account"_s, u"add"_s}, portal.webhook().toUtf8() + '\n');
    QVERIFY2(added.code == 0, added.text());
    QVERIFY(!cli.betrays(added));
    const QString id = added.out.section(u'\t', 0, 0);
    QVERIFY(!id.isEmpty());

    const Ended listed = cli.run({u"account"_s, u"list"_s});
    QVERIFY2(listed.code == 0, listed.text());
    QVERIFY2(listed.out.startsWith(added.out.trimmed() + u"\twebhook\tuser 2\t"_s), listed.text());
    QVERIFY(listed.out.contains("current"_L1));
    const Ended json = cli.run({u"--json"_s, u"account"_s, u"list"_s});
    const QJsonArray accounts = QJsonDocument::fromJson(json.out.toUtf8()).array();
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.at(0)["id"_L1].toString(), id);
    QCOMPARE(accounts.at(0)["userId"_L1].toString(), u"2"_s);
    QVERIFY(!cli.betrays(json));

    // The account knows which authority to trust: nobody has to say it again.
    Cli other; // of another profile
    QCOMPARE(other.run(add()).code, 4);
    const Ended lead = cli.run(add());
    QVERIFY2(lead.code == 0, lead.text());
    QVERIFY(!cli.betrays(lead));

    const Ended removed = cli.run({u"account"_s, u"remove"_s, id});
    QVERIFY2(removed.code == 0, removed.text());
    QCOMPARE(cli.run({u"account"_s, u"list"_s}).out, QString());
    QCOMPARE(cli.run(add()).code, 4);
}

void TestCli::anAccountIsAddedByOAuth()
{
    const quint16 port = freePort();
    const Portal portal(withApplication(port));
    Cli cli;
    const std::unique_ptr<QProcess> process = cli.begin(addByOAuth(portal, port));
    QByteArray seen;
    const QUrl address = addressFrom(*process, seen);
    QVERIFY2(address.isValid(), seen.constData());
    QFile commandLine(u"/proc/%1/cmdline"_s.arg(process->processId()));
    QVERIFY(commandLine.open(QIODevice::ReadOnly));
    const QByteArray arguments = commandLine.readAll();
    const QUrl back = locationOf(get(address));
    QCOMPARE(get(back).status, 200);
    const Ended added = Cli::end(*process);
    QVERIFY2(added.code == 0, added.text());
    const QString id = added.out.section(u'\t', 0, 0);
    QCOMPARE(added.out, id + u'\t' + QUrl(portal.url()).authority() + u'\n');

    const Ended lead = cli.run(add());
    QVERIFY2(lead.code == 0, lead.text());
    QCOMPARE(portal.ledger(u"lead"_s).size(), 1);
    const Ended listed = cli.run({u"account"_s, u"list"_s});
    QVERIFY2(listed.out.contains("\toauth\tuser 2\t"_L1), listed.text());
    QVERIFY2(listed.out.contains("\tuntil "_L1), listed.text());

    // The address with its state is shown once, because a person opens it; nothing else is.
    QByteArrayList secrets{clientSecret, QUrlQuery(back).queryItemValue(u"code"_s).toLatin1(),
                           secretOf(id, SecretKind::AccessToken),
                           secretOf(id, SecretKind::RefreshToken)};
    QCOMPARE(secretOf(id, SecretKind::ClientSecret), clientSecret);
    const QByteArray everything =
            seen + arguments + added.all + lead.all + listed.all + cli.files();
    for (const QByteArray &secret : secrets) {
        QVERIFY(secret.size() > 10);
        QVERIFY(!everything.contains(secret));
    }
    const QByteArray state = QUrlQuery(back).queryItemValue(u"state"_s).toLatin1();
    QVERIFY(!(arguments + added.all + lead.all + cli.files()).contains(state));

    const Ended removed = cli.run({u"account"_s, u"remove"_s, id});
    QVERIFY2(removed.code == 0, removed.text());
    for (const SecretKind kind : secretsOf(AccountKind::OAuth)) {
        QCOMPARE(secretOf(id, kind), QByteArray());
    }
    // What was sent is remembered: the queue's receipts name the account.
    QVERIFY(!cli.files(false).contains(id.toLatin1()));
    const QStringList forms = QDir(cli.profile() + u"/schema"_s).entryList(QDir::Files);
    QVERIFY2(forms.isEmpty(), qPrintable(forms.join(u' ')));
}

void TestCli::anAnswerMayBePastedIntoTheTerminal()
{
    const quint16 port = freePort();
    const Portal portal(withApplication(port));
    Cli cli;
    const std::unique_ptr<QProcess> process =
            cli.begin(QStringList{u"--json"_s} + addByOAuth(portal, port));
    QByteArray seen;
    const QUrl back = locationOf(get(addressFrom(*process, seen)));
    QUrl forged = back;
    forged.setQuery(u"code=%1&state=0"_s.arg(QUrlQuery(back).queryItemValue(u"code"_s)));
    process->write(forged.toEncoded() + '\n');
    process->write(back.toEncoded() + '\n');
    const Ended added = Cli::end(*process);
    QVERIFY2(added.code == 0, added.text());
    QVERIFY2(added.err.contains("forged"_L1), added.text());
    const QJsonObject entry = QJsonDocument::fromJson(added.out.toUtf8()).object();
    QCOMPARE(entry.value("kind"_L1).toString(), u"oauth"_s);
    QCOMPARE(entry.value("userId"_L1).toString(), u"2"_s);
    QVERIFY(!added.err.contains(QUrlQuery(back).queryItemValue(u"code"_s)));
}

void TestCli::whatStopsASignInIsSaid()
{
    const quint16 port = freePort();
    const Portal portal(withApplication(port));
    Cli cli;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, port));
    const Ended taken = cli.run(addByOAuth(portal, port), clientSecret + '\n');
    QVERIFY2(taken.code == 2, taken.text());
    QVERIFY2(taken.err.contains("PortTaken "_L1 + QString::number(port)), taken.text());
    other.close();
    const Ended empty = cli.run(addByOAuth(portal, port));
    QVERIFY2(empty.code == 2, empty.text());
    // A wrong client secret, found out after the browser came back.
    const std::unique_ptr<QProcess> process = cli.begin(addByOAuth(portal, port));
    process->write("c4nary0wrong0secret\n");
    QByteArray seen;
    QUrl address;
    QVERIFY(waitUntil([&] {
        seen += process->readAllStandardError();
        const qsizetype at = seen.indexOf("\nhttp");
        address = at < 0 ? QUrl()
                         : QUrl::fromEncoded(seen.mid(at + 1, seen.indexOf('\n', at + 1) - at - 1));
        return seen.contains("paste the code");
    }));
    get(locationOf(get(address)));
    const Ended wrong = Cli::end(*process);
    QVERIFY2(wrong.code == 4, wrong.text());
    QVERIFY2(wrong.err.contains("ClientRejected"_L1), wrong.text());
    QVERIFY(!(wrong.all + cli.files()).contains("c4nary"));
    QCOMPARE(cli.run({u"account"_s, u"list"_s}).out, QString());
}

void TestCli::aPinnedCertificateIsEnough()
{
    const Portal portal; // whose authority nobody knows
    const Portal other;
    Cli cli;
    const auto fingerprint = [&](const Portal &shown) {
        const Ended ended =
                cli.run({u"--json"_s, u"account"_s, u"certificate"_s, u"--portal"_s, shown.url()});
        return QJsonDocument::fromJson(ended.out.toUtf8())
                .object()
                .value("fingerprint"_L1)
                .toString();
    };
    const QString pin = fingerprint(portal);
    QCOMPARE(pin.size(), 32 * 3 - 1);
    const QByteArray webhook = portal.webhook().toUtf8();
    const Ended refused =
            cli.run({u"account"_s, u"add"_s, u"--pin"_s, fingerprint(other)}, webhook);
    QVERIFY2(refused.code == 5, refused.text());
    QVERIFY(refused.err.startsWith(u"The webhook"_s) && refused.err.contains("Tls"_L1));
    const Ended added = cli.run({u"account"_s, u"add"_s, u"--pin"_s, pin}, webhook);
    QVERIFY2(added.code == 0, added.text());
    QVERIFY(!cli.betrays(added));
    const Ended lead = cli.run(add());
    QVERIFY2(lead.code == 0, lead.text());
}

void TestCli::accountsAreChosenNamedAndRenewed()
{
    const Portal first;
    const Portal second;
    Cli cli;
    const auto added = [&](const Portal &portal) {
        cli.trust(portal);
        return cli.run({u"account"_s, u"add"_s}, portal.webhook().toUtf8())
                .out.section(u'\t', 0, 0);
    };
    const QString one = added(first);
    const QString two = added(second);
    QVERIFY(!one.isEmpty() && !two.isEmpty());
    QCOMPARE(cli.run(add()).code, 0);
    QCOMPARE(second.ledger(u"lead"_s).size(), 1);
    QCOMPARE(cli.run({u"account"_s, u"use"_s, one}).code, 0);
    QCOMPARE(cli.run(add()).code, 0);
    QCOMPARE(first.ledger(u"lead"_s).size(), 1);
    QCOMPARE(cli.run({u"account"_s, u"use"_s, u"x"_s}).code, 2);
    QCOMPARE(cli.run({u"account"_s, u"rename"_s, one, u"Fair\n2026"_s}).code, 0);
    QVERIFY(cli.run({u"account"_s, u"list"_s}).out.contains("\tFair 2026\t"_L1));
    // The second portal's webhook does not mend the first one's account.
    const Ended other =
            cli.run({u"account"_s, u"add"_s, u"--renew"_s, one}, second.webhook().toUtf8());
    QVERIFY2(other.code == 2 && other.err.contains("OtherPortal"_L1), other.text());
    const Ended renewed =
            cli.run({u"account"_s, u"add"_s, u"--renew"_s, one, u"--ca-file"_s, first.caFile()},
                    first.webhook().toUtf8());
    QVERIFY2(renewed.code == 0, renewed.text());
    QCOMPARE(renewed.out.section(u'\t', 0, 0), one);
    QVERIFY(cli.run({u"account"_s, u"list"_s}).out.contains("\tFair 2026\t"_L1));
}

void TestCli::errorsAreJsonForScripts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &arguments, const QString &error,
                        int code) {
        QTest::newRow(name) << arguments << error << code;
    };
    row("an unknown command", {u"send"_s}, u"InvalidInput"_s, 2);
    row("an unknown option", {u"--nonsense"_s}, u"InvalidInput"_s, 2);
    row("an unknown verb", {u"account"_s, u"sing"_s}, u"InvalidInput"_s, 2);
    row("no account", {u"fields"_s}, u"SecretMissing"_s, 4);
    row("no input", {u"account"_s, u"add"_s}, u"InvalidInput"_s, 2);
    row("no portal", {u"account"_s, u"add"_s, u"--oauth"_s}, u"InvalidInput"_s, 2);
    row("a bad port", {u"account"_s, u"add"_s, u"--port"_s, u"70000"_s}, u"InvalidInput"_s, 2);
    row("a bad pin", {u"account"_s, u"add"_s, u"--pin"_s, u"abc"_s}, u"InvalidInput"_s, 2);
    row("an unknown account", {u"account"_s, u"use"_s, u"x"_s}, u"InvalidInput"_s, 2);
    row("nobody there", {u"account"_s, u"certificate"_s, u"--portal"_s, u"https://127.0.0.1:9/"_s},
        u"Offline"_s, 5);
}

void TestCli::errorsAreJsonForScripts()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, error);
    QFETCH(const int, code);
    Cli cli;
    const Ended ended = cli.run(QStringList{u"--json"_s} + arguments);
    QVERIFY2(ended.code == code, ended.text());
    const QJsonObject answer = QJsonDocument::fromJson(ended.out.toUtf8()).object();
    QCOMPARE(answer.value("error"_L1).toString(), error);
    QCOMPARE(answer.value("certainty"_L1).toString(), u"NotSent"_s);
    QVERIFY(answer.contains("detail"_L1));
    QVERIFY(!ended.err.isEmpty());
}

void TestCli::anAccountWithoutItsSecretNeedsASignIn()
{
    const Portal portal;
    Cli cli;
    cli.trust(portal);
    const Ended added = cli.run({u"account"_s, u"add"_s}, portal.webhook().toUtf8());
    QVERIFY2(added.code == 0, added.text());
    // Somebody else's hand in the keychain.
    KeychainStore store;
    QObject context;
    bool removed = false;
    store.remove(secretName(AccountId(added.out.section(u'\t', 0, 0)), SecretKind::Webhook),
                 &context, [&](const Outcome &outcome) { removed = outcome.has_value(); });
    QVERIFY(waitUntil([&] { return removed; }));
    const Ended ended = cli.run(add());
    QVERIFY2(ended.code == 4, ended.text());
}

void TestCli::withoutAKeychainNoAccountIsAdded()
{
    const Portal portal;
    Cli cli;
    cli.trust(portal);
    cli.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    const Ended ended = cli.run({u"account"_s, u"add"_s}, portal.webhook().toUtf8());
    QVERIFY2(ended.code == 6, ended.text());
    QVERIFY(ended.err.contains("KeychainUnavailable"_L1));
    QVERIFY(!cli.betrays(ended));
    QCOMPARE(cli.run({u"account"_s, u"list"_s}).out, QString());
    // Without an account and with the webhook in the environment it works nevertheless, as soon as
    // there is a place for the key of the queue.
    cli.setWebhook(portal.webhook());
    const Ended keyless = cli.run(add());
    QVERIFY2(keyless.code == 6, keyless.text());
    QVERIFY2(keyless.err.contains("--queue-key FILE"_L1), keyless.text());
    const QStringList withKey{u"--queue-key"_s, cli.profile() + u"/key"_s};
    const Ended lead = cli.run(withKey + add());
    QVERIFY2(lead.code == 0, lead.text());
    QCOMPARE(cli.run(withKey + add()).err, QString());
    QCOMPARE(portal.ledger(u"lead"_s).size(), 2);
}

void TestCli::aProfileThatCannotBeWrittenIsStorage()
{
    const Portal portal;
    Cli cli;
    cli.trust(portal);
    QFile file(cli.profile()); // where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Ended ended = cli.run({u"account"_s, u"add"_s}, portal.webhook().toUtf8());
    QVERIFY2(ended.code == 6, ended.text());
    QVERIFY(!cli.betrays(ended));
}

void TestCli::brokenAccountsAreStorage()
{
    Cli cli;
    QVERIFY(QDir().mkpath(cli.profile()));
    QFile file(cli.profile() + u"/accounts.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"accounts":[{"id":"x","kind":"from tomorrow"}]})");
    file.close();
    for (const QStringList &command :
         {QStringList{u"account"_s, u"list"_s}, QStringList{u"account"_s, u"remove"_s, u"x"_s},
          QStringList{u"fields"_s}, add()}) {
        const Ended ended = cli.run(command);
        QVERIFY2(ended.code == 6, ended.text());
    }
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
