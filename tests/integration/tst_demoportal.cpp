// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/portalclient.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(leadbooth::DemoOptions)
Q_DECLARE_METATYPE(leadbooth::CutOff)
Q_DECLARE_METATYPE(leadbooth::PortalFault)

namespace {

struct Running
{
    explicit Running(const DemoOptions &options = {.tls = false})
        : portal(options, clock)
        , client(portal)
        , started(portal.start())
    {}

    SystemClock clock;
    DemoPortal portal;
    PortalClient client;
    Outcome started;
};

QString executable()
{
    return QCoreApplication::applicationDirPath() + u"/../bin/leadbooth-demo-portal"_s;
}

} // namespace

class TestDemoPortal : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aClientThatTrustsItsAuthorityIsServed();
    void aClientThatDoesNotIsNot();
    void everyWayOfSendingParametersIsUnderstood_data();
    void everyWayOfSendingParametersIsUnderstood();
    void whoIsNotAllowedIsRefused_data();
    void whoIsNotAllowedIsRefused();
    void aRenamedPortalPointsToItsNewAddress();
    void manyRequestsOnOneConnectionAreAnsweredInOrder();
    void aLargeRequestArrivesWhole();
    void aCutOffRequestLeavesItsLeads_data();
    void aCutOffRequestLeavesItsLeads();
    void workGoesOnWhenTheClientIsGone();
    void whatGoesWrongByChanceGoesWrongAsItIsCalled_data();
    void whatGoesWrongByChanceGoesWrongAsItIsCalled();
    void theSameSeedBringsTheSameFaults();
    void theShareOfFaultsIsChangedOnStandardInput();
    void aRestartedPortalKeepsItsAddressAndItsLeads();
    void aTakenPortIsReported();
    void theLedgerTellsWhatHappenedButNoSecrets();
    void theProgramSaysWhereItListensAndEndsWithItsParent();
    void wrongArgumentsAreExplained_data();
    void wrongArgumentsAreExplained();
};

void TestDemoPortal::aClientThatTrustsItsAuthorityIsServed()
{
    Running r({.tls = true});
    QVERIFY(r.started);
    QCOMPARE(r.portal.url().scheme(), u"https"_s);
    const WireAnswer answer = r.client.call("profile");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.result().toArray().value(u"ADMIN"_s), PhpValue(true));
    QVERIFY(answer.head.contains("Content-Type: application/json; charset=utf-8"));
}

void TestDemoPortal::aClientThatDoesNotIsNot()
{
    Running r({.tls = true});
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({});
    socket.setSslConfiguration(configuration);
    QList<QSslError> errors;
    QObject::connect(&socket, &QSslSocket::sslErrors, &socket,
                     [&](const QList<QSslError> &found) { errors = found; });
    socket.connectToHostEncrypted(u"127.0.0.1"_s, static_cast<quint16>(r.portal.url().port()));
    QVERIFY(waitUntil([&] { return !errors.isEmpty(); }));
    QVERIFY(waitUntil([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    QVERIFY(r.portal.requests().isEmpty());
}

void TestDemoPortal::everyWayOfSendingParametersIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray form = "fields[TITLE]=A+%2B+B&fields%5BPHONE%5D%5B0%5D%5BVALUE%5D=%2B1";
    const QByteArray json = R"({"fields":{"TITLE":"A + B","PHONE":[{"VALUE":"+1"}]}})";
    const QByteArray formType = "application/x-www-form-urlencoded";
    QTest::newRow("JSON") << QByteArray("POST") << QByteArray("crm.lead.add")
                          << QByteArray("application/json") << json;
    QTest::newRow("form") << QByteArray("POST") << QByteArray("crm.lead.add") << formType << form;
    QTest::newRow("query of a POST")
            << QByteArray("POST") << "crm.lead.add?" + form << formType << QByteArray();
    QTest::newRow("query of a GET")
            << QByteArray("GET") << "crm.lead.add?" + form << QByteArray() << QByteArray();
    QTest::newRow("with the suffix")
            << QByteArray("POST") << QByteArray("crm.lead.add.json") << formType << form;
    QTest::newRow("in capitals") << QByteArray("POST") << QByteArray("CRM.Lead.ADD") << formType
                                 << form;
    QTest::newRow("with a trailing slash")
            << QByteArray("POST") << QByteArray("crm.lead.add/") << formType << form;
    QTest::newRow("FIELDS in capitals") << QByteArray("POST") << QByteArray("crm.lead.add")
                                        << QByteArray("application/json; charset=UTF-8")
                                        << QByteArray(json).replace("fields", "FIELDS");
}

void TestDemoPortal::everyWayOfSendingParametersIsUnderstood()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    Running r;
    const WireAnswer answer = r.client.send(verb, r.client.webhookPath() + target,
                                            "Content-Type: " + type + "\r\n", body);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.result().isInt());
    QCOMPARE(r.portal.createdLeads().size(), 1);
    const PhpArray values = r.portal.createdLeads().first().values;
    QCOMPARE(values.value(u"TITLE"_s).toString(), u"A + B"_s);
    QCOMPARE(
            values.value(u"PHONE"_s).toArray().value(u"0"_s).toArray().value(u"VALUE"_s).toString(),
            u"+1"_s);
}

void TestDemoPortal::whoIsNotAllowedIsRefused_data()
{
    QTest::addColumn<DemoOptions>("options");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error"); // "-": there is none
    const QByteArray hook = "/rest/1/demo0booth0webhook/";
    const DemoOptions usual{.tls = false, .tokens = {{u"fresh"_s, 2, false}, {u"old"_s, 1, true}}};
    DemoOptions changed = usual;
    const auto row = [&](const char *name, const DemoOptions &options, const QByteArray &target,
                         const QByteArray &headers, const QByteArray &json, int status,
                         const QString &error) {
        QTest::newRow(name) << options << target << headers << json << status << error;
    };
    row("webhook", usual, hook + "profile", {}, "{}", 200, u"-"_s);
    row("wrong code", usual, "/rest/1/wrong/profile", {}, "{}", 401, u"INVALID_CREDENTIALS"_s);
    row("wrong user", usual, "/rest/2/demo0booth0webhook/profile", {}, "{}", 401,
        u"INVALID_CREDENTIALS"_s);
    row("nothing", usual, "/rest/profile", {}, "{}", 401, u"NO_AUTH_FOUND"_s);
    row("token in the body", usual, "/rest/profile", {}, R"({"auth":"fresh"})", 200, u"-"_s);
    row("token in the query", usual, "/rest/profile?auth=fresh", {}, "{}", 200, u"-"_s);
    row("token by its other name", usual, "/rest/profile?access_token=fresh", {}, "{}", 200,
        u"-"_s);
    row("token in the header", usual, "/rest/profile", "Authorization: Bearer fresh\r\n", "{}", 200,
        u"-"_s);
    row("the header wins", usual, "/rest/profile", "Authorization: Bearer fresh\r\n",
        R"({"auth":"old"})", 200, u"-"_s);
    row("expired token", usual, "/rest/profile", {}, R"({"auth":"old"})", 401, u"expired_token"_s);
    row("expired token of a batch", usual, "/rest/batch", {},
        R"({"auth":"old","cmd":{"a":"profile"}})", 401, u"expired_token"_s);
    row("unknown token", usual, "/rest/profile", {}, R"({"auth":"nope"})", 401, u"invalid_token"_s);
    row("unknown method", usual, hook + "crm.lead.delete", {}, "{}", 404,
        u"ERROR_METHOD_NOT_FOUND"_s);
    row("no method", usual, hook, {}, "{}", 404, u"ERROR_METHOD_NOT_FOUND"_s);
    row("another page", usual, "/company/", {}, "{}", 404, QString());
    changed = usual;
    changed.scopes = {u"user"_s};
    row("webhook without crm", changed, hook + "crm.lead.fields", {}, "{}", 403,
        u"insufficient_scope"_s);
    row("token without crm", changed, "/rest/crm.lead.fields?auth=fresh", {}, "{}", 401,
        u"insufficient_scope"_s);
    row("profile needs no scope", changed, hook + "profile", {}, "{}", 200, u"-"_s);
    changed.scopes = {u"crm"_s};
    row("webhook without user", changed, hook + "user.current", {}, "{}", 403,
        u"insufficient_scope"_s);
    changed.scopes = {u"crm"_s, u"user_brief"_s};
    row("user_brief will do", changed, hook + "user.current", {}, "{}", 200, u"-"_s);
    changed = usual;
    changed.requireHttps = true;
    row("webhook over plain HTTP", changed, hook + "profile", {}, "{}", 400, u"INVALID_REQUEST"_s);
    changed = usual;
    changed.rights = LeadRights::CreateOnly;
    row("create-only may add", changed, hook + "crm.lead.add", {}, "{}", 200, u"-"_s);
    row("create-only may not list", changed, hook + "crm.lead.list", {}, "{}", 400, QString());
    row("create-only may not get", changed, hook + "crm.lead.get?id=1", {}, "{}", 400, QString());
    row("create-only may not list items", changed, hook + "crm.item.list?entityTypeId=1", {}, "{}",
        400, u"ACCESS_DENIED"_s);
    row("create-only sees the fields", changed, hook + "crm.lead.fields", {}, "{}", 200, u"-"_s);
    changed.rights = LeadRights::ReadOwn;
    row("who reads its own may list", changed, hook + "crm.lead.list", {}, "{}", 200, u"-"_s);
    changed.rights = LeadRights::None;
    row("without rights nothing is added", changed, hook + "crm.lead.add", {}, "{}", 400,
        QString());
    row("without rights no item is added", changed,
        hook + "crm.item.add?entityTypeId=1&fields[title]=x", {}, "{}", 400,
        u"CRM_ITEM_ADD_ACCESS_DENIED"_s);
    changed = usual;
    changed.deniedMethods = {u"crm.currency.base.get"_s, u"profile"_s};
    row("a denied CRM method", changed, hook + "crm.currency.base.get", {}, "{}", 400, QString());
    row("another denied method", changed, hook + "profile", {}, "{}", 403, u"ACCESS_DENIED"_s);
    row("currencies are for administrators", usual, "/rest/crm.currency.list?auth=fresh", {}, "{}",
        400, QString());
}

void TestDemoPortal::whoIsNotAllowedIsRefused()
{
    QFETCH(const DemoOptions, options);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, json);
    QFETCH(const int, status);
    QFETCH(const QString, error);
    Running r(options);
    const WireAnswer answer =
            r.client.send("POST", target, "Content-Type: application/json\r\n" + headers, json);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().contains(u"result"_s), error == u"-"_s);
    QCOMPARE(answer.error(), error == u"-"_s ? QString() : error);
    QCOMPARE(r.portal.createdLeads().isEmpty(), !(status == 200 && target.endsWith("add")));
}

void TestDemoPortal::aRenamedPortalPointsToItsNewAddress()
{
    Running r({.tls = false, .renamedTo = u"new.example:8443"_s});
    const WireAnswer answer =
            r.client.send("POST", r.client.webhookPath() + "crm.lead.add?x=1", {}, "{}");
    QCOMPARE(answer.status, 302);
    QVERIFY(answer.head.contains(
            "Location: http://new.example:8443/rest/1/demo0booth0webhook/crm.lead.add?x=1"));
    QVERIFY(r.portal.createdLeads().isEmpty());
    r.portal.options().renamedTo.clear();
    QCOMPARE(r.client.call("profile").status, 200);
}

void TestDemoPortal::manyRequestsOnOneConnectionAreAnsweredInOrder()
{
    Running r({.tls = true, .rateLimit = false, .perAdd = 1ms});
    const std::unique_ptr<QSslSocket> socket = r.client.connect();
    QVERIFY(socket);
    QByteArray received;
    for (int i = 0; i < 60; ++i) {
        const QByteArray body = R"({"fields":{"TITLE":")" + QByteArray::number(i) + R"("}})";
        socket->write("POST " + r.client.webhookPath()
                      + "crm.lead.add HTTP/1.1\r\nHost: x\r\nContent-Type: "
                        "application/json\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        const qsizetype before = received.count("\"operating\"");
        QVERIFY(waitUntil([&] {
            received += socket->readAll();
            return received.count("\"operating\"") > before;
        }));
    }
    QCOMPARE(r.portal.createdLeads().size(), 60);
    QCOMPARE(r.portal.createdLeads().last().values.value(u"TITLE"_s).toString(), u"59"_s);
}

void TestDemoPortal::aLargeRequestArrivesWhole()
{
    Running r({.tls = true});
    const QByteArray comment(5 * 1024 * 1024, 'x');
    const WireAnswer answer = r.client.call("crm.lead.add", R"({"fields":{"SOURCE_DESCRIPTION":")"
                                                                    + comment + "\"}}");
    QCOMPARE(answer.status, 200);
    QCOMPARE(
            r.portal.createdLeads().first().values.value(u"SOURCE_DESCRIPTION"_s).toString().size(),
            comment.size());
}

void TestDemoPortal::aCutOffRequestLeavesItsLeads_data()
{
    QTest::addColumn<CutOff>("cutOff");
    QTest::addColumn<int>("status");
    QTest::newRow("500") << CutOff::ServerError << 500;
    QTest::newRow("closed") << CutOff::Close << 0;
}

void TestDemoPortal::aCutOffRequestLeavesItsLeads()
{
    QFETCH(const CutOff, cutOff);
    QFETCH(const int, status);
    Running r({.tls = true, .perAdd = 60ms, .requestLimit = 150ms, .cutOff = cutOff});
    PhpArray commands;
    for (int i = 0; i < 50; ++i) {
        commands.set(u"l%1"_s.arg(i), u"crm.lead.add?fields[TITLE]=%1"_s.arg(i));
    }
    const WireAnswer answer = r.client.call("batch", toPhpJson(PhpArray{{u"cmd"_s, commands}}));
    QCOMPARE(answer.status, status);
    const qsizetype created = r.portal.createdLeads().size();
    QVERIFY2(created >= 1 && created <= 4, QByteArray::number(created).constData());
    QCOMPARE(r.client.call("profile").status, 200);
    QCOMPARE(r.portal.createdLeads().size(), created);
}

void TestDemoPortal::workGoesOnWhenTheClientIsGone()
{
    Running r({.tls = true, .perAdd = 20ms});
    const std::unique_ptr<QSslSocket> socket = r.client.connect();
    QVERIFY(socket);
    socket->write(PortalClient::request(
            "POST", r.client.webhookPath() + "batch", "Content-Type: application/json\r\n",
            R"({"cmd":["crm.lead.add","crm.lead.add","crm.lead.add"]})"));
    QVERIFY(waitUntil([&] { return r.portal.createdLeads().size() == 1; }));
    socket->abort();
    QVERIFY(waitUntil([&] { return r.portal.createdLeads().size() == 3; }));
    QCOMPARE(r.client.call("profile").status, 200);
}

void TestDemoPortal::whatGoesWrongByChanceGoesWrongAsItIsCalled_data()
{
    QTest::addColumn<PortalFault>("kind");
    QTest::addColumn<int>("status");  // 0: closed without an answer
    QTest::addColumn<int>("created"); // of 10; -1: as many as the fault's part says
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, PortalFault kind, int status, int created,
                        const char *body) {
        QTest::newRow(name) << kind << status << created << QByteArray(body);
    };
    row("too many requests", PortalFault::RateLimited, 503, 0, "QUERY_LIMIT_EXCEEDED");
    row("too much time", PortalFault::OperationLimited, 429, 0, "OPERATION_TIME_LIMIT");
    row("an expired token", PortalFault::TokenExpired, 401, 0, "expired_token");
    row("an error before", PortalFault::ErrorBefore, 500, 0, "<html>");
    row("a page before", PortalFault::PageBefore, 200, 0, "<html>");
    row("an error after", PortalFault::ErrorAfter, 500, 10, "INTERNAL_SERVER_ERROR");
    row("a page after", PortalFault::PageAfter, 200, 10, "<html>");
    row("closed after", PortalFault::CloseAfter, 0, 10, "");
    row("done later", PortalFault::DoneLater, 504, 10, "<html>");
    row("a cut batch", PortalFault::BatchCut, 500, -1, "<html>");
    row("a short batch", PortalFault::BatchShort, 200, 10, "result_error");
}

void TestDemoPortal::whatGoesWrongByChanceGoesWrongAsItIsCalled()
{
    QFETCH(const PortalFault, kind);
    QFETCH(const int, status);
    QFETCH(const int, created);
    QFETCH(const QByteArray, body);
    Running r({.tls = false,
               .tokens = {{u"token"_s, 1, false}},
               .rateLimit = false,
               .requestLimit = 20ms,
               .faultRate = 1,
               .faultSeed = 7});
    PhpArray commands;
    for (int i = 0; i < 10; ++i) {
        commands.set(u"l%1"_s.arg(i), u"crm.lead.add?fields[TITLE]=%1"_s.arg(i));
    }
    const QByteArray batch = toPhpJson(PhpArray{{u"cmd"_s, commands}});
    for (int i = 0; i < 200; ++i) {
        const int before = static_cast<int>(r.portal.createdLeads().size());
        const WireAnswer answer = r.client.send("POST", "/rest/batch?auth=token",
                                                "Content-Type: application/json\r\n", batch);
        QCOMPARE(r.portal.faults().size(), i + 1);
        const DrawnFault fault = r.portal.faults().last().fault;
        const int expected = fault.kind == PortalFault::BatchCut ? static_cast<int>(fault.part * 10)
                             : fault.kind == kind                ? created
                                                                 : 0;
        const auto made = [&] {
            return int(r.portal.createdLeads().size()) - before;
        };
        QVERIFY(fault.kind != PortalFault::DoneLater || waitUntil([&] { return made() == 10; }));
        if (fault.kind != kind) {
            continue;
        }
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.body.contains(body), answer.body.constData());
        QCOMPARE(made(), expected);
        if (kind == PortalFault::BatchShort) {
            QCOMPARE(answer.result().toArray().value(u"result"_s).toArray().size(),
                     static_cast<size_t>(fault.part * 10));
        }
        return;
    }
    QFAIL("it never came");
}

void TestDemoPortal::theSameSeedBringsTheSameFaults()
{
    const auto drawn = [](quint32 seed) {
        FaultDice dice(seed);
        QStringList kinds;
        for (int i = 0; i < 1000; ++i) {
            const std::optional<DrawnFault> fault = dice.draw(0.1, true, false);
            kinds.append(fault ? toString(fault->kind) : QString());
        }
        return kinds;
    };
    QCOMPARE(drawn(5), drawn(5));
    QVERIFY(drawn(5) != drawn(6));
    const qsizetype none = drawn(5).count(QString());
    QVERIFY2(none > 850 && none < 950, QByteArray::number(none).constData());
}

void TestDemoPortal::theShareOfFaultsIsChangedOnStandardInput()
{
    QProcess process;
    process.start(executable(), {u"--no-tls"_s, u"--exit-with-stdin"_s, u"--fault-rate"_s, u"1"_s});
    QByteArray output;
    const auto said = [&](const QByteArray &text) {
        return waitUntil([&] {
            output += process.readAllStandardOutput();
            return output.endsWith(text + '\n');
        });
    };
    process.write("nonsense\nfault-rate 2\nfault-rate 0.25\n");
    QVERIFY(said("fault-rate 0.25"));
    process.write("fault-rate 0\n");
    QVERIFY(said("fault-rate 0"));
    process.closeWriteChannel();
    QVERIFY(waitUntil([&] { return process.state() == QProcess::NotRunning; }));
}

void TestDemoPortal::aRestartedPortalKeepsItsAddressAndItsLeads()
{
    Running r({.tls = true});
    QCOMPARE(r.client.call("crm.lead.add").status, 200);
    const QUrl url = r.portal.url();
    const QSslCertificate authority = r.portal.caCertificate();
    r.portal.stop();
    QSslSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(url.port()));
    QVERIFY(waitUntil([&] { return socket.error() == QAbstractSocket::ConnectionRefusedError; }));
    QVERIFY(r.portal.start());
    QCOMPARE(r.portal.url(), url);
    QCOMPARE(r.portal.caCertificate(), authority);
    const QByteArray id = QByteArray::number(r.portal.createdLeads().first().id);
    QCOMPARE(r.client.call("crm.lead.get", "{\"id\":" + id + '}').status, 200);
}

void TestDemoPortal::aTakenPortIsReported()
{
    Running first;
    QVERIFY(first.started);
    SystemClock clock;
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"^listen failed"_s));
    DemoPortal second({.port = static_cast<quint16>(first.portal.url().port()), .tls = false},
                      clock);
    QVERIFY(!second.start());
}

void TestDemoPortal::theLedgerTellsWhatHappenedButNoSecrets()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"ledger"_s);
    Running r({.tls = false,
               .ledgerFile = file,
               .webhookCode = u"canary0code"_s,
               .tokens = {{u"canary0token"_s, 1, false}}});
    QVERIFY(r.started);
    QCOMPARE(
            r.client.call("crm.lead.add",
                          R"({"fields":{"TITLE":"Ж <1>","ORIGINATOR_ID":"LEADBOOTH","ORIGIN_ID":"o-1"}})")
                    .status,
            200);
    QCOMPARE(r.client.send("GET", "/rest/profile?auth=canary0token").status, 200);
    QCOMPARE(r.client.call("batch", R"({"cmd":{"a":"profile","b":"profile"}})").status, 200);
    QCOMPARE(r.client.send("GET", "/rest/1/canary0/profile").status, 401);

    QFile ledger(file);
    QVERIFY(ledger.open(QIODevice::ReadOnly));
    const QByteArray content = ledger.readAll();
    QVERIFY(!content.contains("canary"));
    QList<PhpArray> lines;
    for (const QByteArray &line : content.split('\n')) {
        if (!line.isEmpty()) {
            const std::optional<PhpValue> value = parsePhpJson(line);
            QVERIFY(value);
            lines.append(value->toArray());
        }
    }
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0].value(u"event"_s).toString(), u"request"_s);
    QCOMPARE(lines[0].value(u"method"_s).toString(), u"crm.lead.add"_s);
    QCOMPARE(lines[0].value(u"auth"_s).toString(), u"webhook"_s);
    QCOMPARE(lines[0].value(u"source"_s).toString(), u"127.0.0.1"_s);
    QCOMPARE(lines[1].value(u"event"_s).toString(), u"lead"_s);
    QCOMPARE(lines[1].value(u"originId"_s).toString(), u"o-1"_s);
    QCOMPARE(lines[1].value(u"request"_s).toInt(), 1);
    QCOMPARE(lines[1].value(u"fields"_s).toArray().value(u"TITLE"_s).toString(), u"Ж <1>"_s);
    QCOMPARE(lines[2].value(u"auth"_s).toString(), u"token"_s);
    QCOMPARE(lines[3].value(u"commands"_s).toInt(), 2);
    QCOMPARE(r.portal.requests().size(), 4);
}

void TestDemoPortal::theProgramSaysWhereItListensAndEndsWithItsParent()
{
    const QTemporaryDir dir;
    QProcess process;
    process.start(executable(), {u"--cert-out"_s, dir.filePath(u"ca.pem"_s), u"--exit-with-stdin"_s,
                                 u"--webhook"_s, u"2/code"_s});
    QByteArray output;
    QVERIFY(waitUntil([&] {
        output += process.readAllStandardOutput();
        return output.endsWith('\n');
    }));
    QVERIFY(output.startsWith("portal https://127.0.0.1:"));
    QCOMPARE(QSslCertificate::fromPath(dir.filePath(u"ca.pem"_s)).size(), 1);
    QCOMPARE(process.state(), QProcess::Running);
    process.closeWriteChannel();
    QVERIFY(waitUntil([&] { return process.state() == QProcess::NotRunning; }));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void TestDemoPortal::wrongArgumentsAreExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown switch") << QStringList{u"--nosuch"_s};
    QTest::newRow("port out of range") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("unknown plan") << QStringList{u"--plan"_s, u"gold"_s};
    QTest::newRow("webhook without code") << QStringList{u"--webhook"_s, u"1"_s};
    QTest::newRow("negative seconds") << QStringList{u"--seconds-per-add"_s, u"-1"_s};
    QTest::newRow("both kinds of TLS") << QStringList{u"--tls"_s, u"--no-tls"_s};
    QTest::newRow("more faults than requests") << QStringList{u"--fault-rate"_s, u"1.5"_s};
    QTest::newRow("something else") << QStringList{u"start"_s};
}

void TestDemoPortal::wrongArgumentsAreExplained()
{
    QFETCH(const QStringList, arguments);
    QProcess process;
    process.start(executable(), arguments);
    QVERIFY(waitUntil([&] { return process.state() == QProcess::NotRunning; }));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().startsWith("leadbooth-demo-portal: "));
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
}

QTEST_GUILESS_MAIN(TestDemoPortal)
#include "tst_demoportal.moc"
