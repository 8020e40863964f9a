// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/queuebooth.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fate = LedgerPortal::Fate;

namespace {

QJsonObject refusal(const QString &code, int status)
{
    return {{u"error"_s, code}, {u"error_description"_s, u"no"_s}, {u"status"_s, status}};
}

/*! One lead is sent, and so the portal is proven. */
void begin(QueueBooth &booth)
{
    booth.save(1, 1);
    booth.start();
    booth.run(1s);
    QVERIFY(booth.isSentOnce(1, 1));
}

} // namespace

/*! What the sending waits for: the network, limits, people, and clocks that jump. */
class TestDispatchWaiting : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withoutANetworkItIsTriedEverLessOften();
    void theWaitSurvivesARestart();
    void theNetworkThatComesBackEndsTheWait();
    void aGatewayThatAnswersInThePortalsPlaceGetsNoLead_data();
    void aGatewayThatAnswersInThePortalsPlaceGetsNoLead();
    void afterAFailureThePortalIsProvenBeforeAnythingIsSent();
    void aProofDoesNotLastForLong();
    void afterSleepThePortalIsProvenAnew();
    void everythingBlockedIsNobodysAttempt_data();
    void everythingBlockedIsNobodysAttempt();
    void whatAnAdministratorMendedIsTriedByItself();
    void aSignInThatWasRenewedLetsItGoOn();
    void aBlockThatOnlyAPersonLiftsIsAskedAboutAtTheNextStart();
    void aLockedKeychainIsWaitedFor();
    void manyRefusalsInTheSameWordsMakeAPause();
    void limitsAreWaitedForAndNotCounted_data();
    void limitsAreWaitedForAndNotCounted();
    void aPortalThatRefusesALotIsNotPressed();
    void clocksThatJumpShortenNoSettling_data();
    void clocksThatJumpShortenNoSettling();
    void clocksThatJumpBetweenTwoRunsShortenNoSettling_data();
    void clocksThatJumpBetweenTwoRunsShortenNoSettling();
    void aCalendarThatWasSetBackHoldsNothingUp();
    void whatWasUncertainAtTheStartSettlesByTheStopWatch();
    void anUncertainLeadWaitsForAWitnessToCome();
    void lookingThatFailsDoesNotKeepTheOthersFromBeingSent();
};

void TestDispatchWaiting::withoutANetworkItIsTriedEverLessOften()
{
    QueueBooth booth;
    booth.portal.weather = Fate::Offline;
    booth.save(1, 30);
    booth.start();
    booth.run(1min);
    const qsizetype early = booth.portal.asked.size();
    QVERIFY(early >= 3 && early <= 8);
    SyncStatus status = booth.dispatcher->status();
    QCOMPARE(toText(status.activity), u"Waiting"_s);
    QCOMPARE(toString(status.reason->kind), u"Offline"_s);
    QVERIFY(!status.isOnline);
    QVERIFY(booth.dispatcher->isAtRest());
    booth.run(1h);
    const qsizetype late = booth.portal.asked.size() - early;
    QVERIFY(late >= 12 && late <= 30);
    booth.run(std::chrono::hours(24));
    QCOMPARE(booth.portal.methods().count(u"server.time"_s), booth.portal.asked.size());
    QCOMPARE(booth.row(1).attempts, 0);
    status = booth.dispatcher->status();
    QVERIFY(booth.clock.now().msecsTo(status.until) <= 300000);
    booth.portal.weather = Fate::Answered;
    booth.run(6min);
    QVERIFY(booth.isSentOnce(1, 30));
    QVERIFY(booth.dispatcher->status().isOnline);
}

void TestDispatchWaiting::theWaitSurvivesARestart()
{
    QueueBooth booth;
    booth.portal.weather = Fate::Offline;
    booth.save(1, 3);
    booth.start();
    booth.run(1h);
    const QDateTime until = booth.dispatcher->status().until;
    QVERIFY(until > booth.clock.now().addSecs(5));
    const qsizetype asked = booth.portal.asked.size();
    booth.portal.weather = Fate::Answered;
    booth.crash();
    booth.start();
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Waiting"_s);
    QCOMPARE(booth.dispatcher->status().until, until);
    booth.run(std::chrono::milliseconds(booth.clock.now().msecsTo(until) - 100));
    QCOMPARE(booth.portal.asked.size(), asked);
    booth.run(1s);
    QVERIFY(booth.isSentOnce(1, 3));
}

void TestDispatchWaiting::theNetworkThatComesBackEndsTheWait()
{
    QueueBooth booth;
    booth.portal.weather = Fate::Offline;
    booth.save(1, 3);
    booth.start();
    booth.run(1h);
    booth.portal.weather = Fate::Answered;
    const qsizetype asked = booth.portal.asked.size();
    booth.dispatcher->networkChanged(false);
    booth.run(10ms);
    QCOMPARE(booth.portal.asked.size(), asked);
    booth.dispatcher->networkChanged(true);
    booth.run(10ms);
    QVERIFY(booth.isSentOnce(1, 3));
}

void TestDispatchWaiting::aGatewayThatAnswersInThePortalsPlaceGetsNoLead_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<int>("status");
    QTest::newRow("a page to sign in") << QByteArray("<html>Welcome to the fair</html>") << 200;
    QTest::newRow("JSON of its own") << QByteArray(R"({"result":"please sign in"})") << 200;
    QTest::newRow("JSON without a result") << QByteArray(R"({"url":"https://login"})") << 200;
    QTest::newRow("nothing") << QByteArray() << 200;
    QTest::newRow("forbidden") << QByteArray("<html>no</html>") << 403;
    QTest::newRow("a proxy without a way out") << QByteArray("<html>no</html>") << 502;
    QTest::newRow("no content") << QByteArray() << 204;
}

void TestDispatchWaiting::aGatewayThatAnswersInThePortalsPlaceGetsNoLead()
{
    QFETCH(QByteArray, page);
    QFETCH(int, status);
    QueueBooth booth;
    booth.save(1, 3);
    bool isBehindGateway = true;
    booth.portal.transport.setHandler([&, handler = booth.portal.handler()](
                                              const HttpRequest &request) {
        return isBehindGateway ? Result<HttpResponse>(HttpResponse{.status = status, .body = page})
                               : handler(request);
    });
    booth.start();
    booth.run(1h);
    for (const HttpRequest &request : booth.portal.transport.requests()) {
        QVERIFY(request.url.path().endsWith("server.time"_L1));
        QVERIFY(!request.body.contains("Lead"));
    }
    QCOMPARE(booth.count(QueueState::Ready), 3);
    QCOMPARE(booth.row(1).attempts, 0);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Waiting"_s);
    QVERIFY(!booth.dispatcher->status().isOnline);
    isBehindGateway = false;
    booth.run(6min);
    QVERIFY(booth.isSentOnce(1, 3));
}

void TestDispatchWaiting::afterAFailureThePortalIsProvenBeforeAnythingIsSent()
{
    QueueBooth booth;
    begin(booth);
    booth.portal.expect(u"batch"_s, {Fate::LostOnTheWay});
    booth.save(2, 20);
    booth.run(10s);
    const qsizetype failed = booth.portal.asked.indexOf(u"batch"_s);
    QCOMPARE(booth.portal.asked.at(failed + 1), u"server.time"_s);
    booth.portal.expect(u"server.time"_s, {Fate::Page, Fate::Offline});
    booth.portal.expect(u"batch"_s, {Fate::AnswerLost});
    booth.run(10min);
    QVERIFY(booth.isSentOnce(1, 20));
}

void TestDispatchWaiting::aProofDoesNotLastForLong()
{
    QueueBooth booth;
    begin(booth);
    QCOMPARE(booth.portal.methods(), u"server.time crm.lead.add"_s);
    booth.run(1min);
    booth.save(2, 2);
    booth.run(1s);
    QCOMPARE(booth.portal.methods(), u"server.time crm.lead.add crm.lead.add"_s);
    booth.run(3min);
    booth.save(3, 3);
    booth.run(1s);
    QCOMPARE(booth.portal.methods(),
             u"server.time crm.lead.add crm.lead.add server.time crm.lead.add"_s);
}

void TestDispatchWaiting::afterSleepThePortalIsProvenAnew()
{
    QueueBooth booth;
    begin(booth);
    // The stop watch stands still while the machine sleeps.
    booth.clock.jumpTo(booth.clock.now().addDays(7));
    booth.portal.expect(u"server.time"_s, {Fate::Page});
    booth.save(2, 2);
    booth.run(1s);
    QCOMPARE(booth.portal.asked.last(), u"server.time"_s);
    QCOMPARE(booth.state(2), u"Ready"_s);
    booth.run(10s);
    QVERIFY(booth.isSentOnce(1, 2));
}

void TestDispatchWaiting::everythingBlockedIsNobodysAttempt_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("atProof"); // or only when a lead is sent

    QTest::newRow("signed out") << u"invalid_token"_s << 401 << true;
    QTest::newRow("the webhook is gone") << u"INVALID_CREDENTIALS"_s << 401 << true;
    QTest::newRow("not paid") << u"PAYMENT_REQUIRED"_s << 401 << true;
    QTest::newRow("the portal is closed") << u"PORTAL_DELETED"_s << 403 << true;
    QTest::newRow("stopped by hand") << u"OVERLOAD_LIMIT"_s << 503 << true;
    QTest::newRow("no right to create leads") << u"ACCESS_DENIED"_s << 403 << false;
    QTest::newRow("no scope") << u"insufficient_scope"_s << 403 << false;
    QTest::newRow("no such method") << u"ERROR_METHOD_NOT_FOUND"_s << 404 << false;
    QTest::newRow("to be confirmed") << u"METHOD_CONFIRM_WAITING"_s << 401 << false;
}

void TestDispatchWaiting::everythingBlockedIsNobodysAttempt()
{
    QFETCH(QString, code);
    QFETCH(int, status);
    QFETCH(bool, atProof);
    QueueBooth booth;
    booth.save(1, 30);
    booth.portal.refuseAll = [&](const QString &method) {
        return atProof || method != u"server.time"_s ? refusal(code, status) : QJsonObject();
    };
    booth.start();
    booth.run(10min);
    QCOMPARE(booth.portal.asked.size(), atProof ? 1 : 2);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Blocked"_s);
    QVERIFY(booth.dispatcher->status().reason);
    QVERIFY(booth.dispatcher->status().reason->issues.isEmpty());
    QVERIFY(booth.dispatcher->isAtRest());
    for (int number = 1; number <= 30; ++number) {
        QCOMPARE(booth.state(number), u"Ready"_s);
        QCOMPARE(booth.row(number).attempts, 0);
        QVERIFY(!booth.row(number).notBefore.isValid());
    }
    const auto block = booth.queue->block(booth.account);
    QVERIFY(block && *block);
    // One push is one try.
    const qsizetype asked = booth.portal.asked.size();
    booth.dispatcher->syncNow();
    booth.run(1s);
    QVERIFY(booth.portal.asked.size() <= asked + 2);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Blocked"_s);
    booth.portal.refuseAll = [](const QString &) {
        return QJsonObject();
    };
    booth.dispatcher->syncNow();
    booth.run(1min);
    QVERIFY(booth.isSentOnce(1, 30));
    QVERIFY(!booth.queue->block(booth.account)->has_value());
}

void TestDispatchWaiting::whatAnAdministratorMendedIsTriedByItself()
{
    QueueBooth booth;
    booth.save(1, 3);
    booth.portal.refuseAll = [](const QString &method) {
        return method == u"batch"_s ? refusal(u"ACCESS_DENIED"_s, 403) : QJsonObject();
    };
    booth.start();
    booth.run(3h);
    const int tries = booth.portal.methods().count(u"batch"_s);
    QVERIFY(tries >= 4 && tries <= 12);
    booth.portal.refuseAll = [](const QString &) {
        return QJsonObject();
    };
    booth.run(1h);
    QVERIFY(booth.isSentOnce(1, 3));
    QCOMPARE(booth.row(1).attempts, 1);
}

void TestDispatchWaiting::aSignInThatWasRenewedLetsItGoOn()
{
    QueueBooth booth;
    booth.save(1, 3);
    booth.portal.access.current = failure(Error{.kind = ErrorKind::SignInNeeded});
    booth.start();
    booth.run(std::chrono::hours(5));
    QCOMPARE(toString(booth.dispatcher->status().reason->kind), u"SignInNeeded"_s);
    booth.portal.access.current = Access{.endpoint = QUrl(u"https://nordlicht.example/rest/"_s),
                                         .accessToken = Secret("token-2")};
    booth.run(1h);
    QCOMPARE(booth.count(QueueState::Ready), 3); // nobody said so yet
    booth.dispatcher->accessChanged();
    booth.run(1s);
    QVERIFY(booth.isSentOnce(1, 3));
}

void TestDispatchWaiting::aBlockThatOnlyAPersonLiftsIsAskedAboutAtTheNextStart()
{
    QueueBooth booth;
    booth.save(1, 3);
    booth.portal.refuseAll = [](const QString &) {
        return refusal(u"invalid_token"_s, 401);
    };
    booth.start();
    booth.run(1h);
    booth.crash();
    booth.start();
    booth.run(1h);
    QCOMPARE(booth.portal.methods(), u"server.time server.time"_s);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Blocked"_s);
    booth.portal.refuseAll = [](const QString &) {
        return QJsonObject();
    };
    booth.crash();
    booth.start();
    booth.run(1s);
    QVERIFY(booth.isSentOnce(1, 3));
}

void TestDispatchWaiting::aLockedKeychainIsWaitedFor()
{
    QueueBooth booth;
    begin(booth);
    booth.queue->lock();
    booth.save(2, 4);
    booth.run(1h);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Blocked"_s);
    QCOMPARE(toString(booth.dispatcher->status().reason->kind), u"KeychainLocked"_s);
    QCOMPARE(booth.count(QueueState::Ready), 3);
    QCOMPARE(booth.row(2).attempts, 0);
    QVERIFY(booth.queue->unlock(booth.key));
    booth.dispatcher->accessChanged();
    booth.run(1s);
    QVERIFY(booth.isSentOnce(1, 4));
}

void TestDispatchWaiting::manyRefusalsInTheSameWordsMakeAPause()
{
    // "Access denied." comes without a code and in the portal's language.
    QueueBooth booth;
    booth.save(1, 200);
    booth.portal.refuse = [](const QString &) {
        return QJsonObject{{u"error"_s, u""_s}, {u"error_description"_s, u"Zugriff verweigert."_s}};
    };
    booth.start();
    booth.run(10min);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Blocked"_s);
    const qint64 rejected = booth.count(QueueState::Rejected);
    QVERIFY(rejected >= 20 && rejected < 100);
    booth.portal.refuse = [](const QString &) {
        return QJsonObject();
    };
    booth.run(20min);
    QCOMPARE(booth.count(QueueState::Rejected), rejected);
    QCOMPARE(booth.count(QueueState::Sent), 200 - rejected);
}

void TestDispatchWaiting::limitsAreWaitedForAndNotCounted_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::newRow("requests") << u"QUERY_LIMIT_EXCEEDED"_s << 503 << u"RateLimited"_s;
    QTest::newRow("execution time") << u"OPERATION_TIME_LIMIT"_s << 429 << u"OperationLimited"_s;
}

void TestDispatchWaiting::limitsAreWaitedForAndNotCounted()
{
    QFETCH(QString, code);
    QFETCH(int, status);
    QueueBooth booth;
    begin(booth);
    int refusals = 2;
    booth.portal.refuseAll = [&](const QString &method) {
        return method == u"batch"_s && refusals-- > 0 ? refusal(code, status) : QJsonObject();
    };
    booth.save(2, 20);
    booth.run(1s);
    const SyncStatus now = booth.dispatcher->status();
    QCOMPARE(toText(now.activity), u"Waiting"_s);
    QTEST(toString(now.reason->kind), "kind");
    QVERIFY(now.until > booth.clock.now());
    QVERIFY(now.isOnline);
    QCOMPARE(booth.row(2).attempts, 0);
    booth.run(25min);
    QVERIFY(booth.isSentOnce(1, 20));
    QCOMPARE(booth.row(2).attempts, 1);
}

void TestDispatchWaiting::aPortalThatRefusesALotIsNotPressed()
{
    QueueBooth booth;
    begin(booth);
    booth.portal.refuseAll = [](const QString &method) {
        return method != u"server.time"_s ? refusal(u"QUERY_LIMIT_EXCEEDED"_s, 503) : QJsonObject();
    };
    booth.save(2, 20);
    booth.run(1h);
    QVERIFY(booth.portal.asked.size() < 60);
    QCOMPARE(booth.count(QueueState::Ready), 19);
}

void TestDispatchWaiting::clocksThatJumpShortenNoSettling_data()
{
    QTest::addColumn<QDateTime>("jump");
    QTest::newRow("ahead by a day") << QDateTime({2026, 3, 3}, {9, 0}, Qt::UTC);
    QTest::newRow("a week of sleep") << QDateTime({2026, 3, 9}, {9, 0}, Qt::UTC);
    QTest::newRow("back by a year") << QDateTime({2025, 3, 2}, {9, 0}, Qt::UTC);
    QTest::newRow("back by a minute") << QDateTime({2026, 3, 2}, {8, 59}, Qt::UTC);
    QTest::newRow("into another century") << QDateTime({1970, 1, 1}, {0, 0}, Qt::UTC);
}

void TestDispatchWaiting::clocksThatJumpShortenNoSettling()
{
    QFETCH(QDateTime, jump);
    QueueBooth booth;
    begin(booth);
    booth.portal.expect(u"batch"_s, {Fate::LostOnTheWay});
    booth.save(2, 4);
    booth.run(5s);
    QCOMPARE(booth.count(QueueState::Uncertain), 3);
    booth.clock.jumpTo(jump);
    booth.dispatcher->syncNow();
    booth.run(84s);
    QVERIFY(!booth.portal.asked.contains(u"crm.lead.list"_s));
    QCOMPARE(booth.count(QueueState::Uncertain), 3);
    booth.run(4min);
    QVERIFY(booth.isSentOnce(1, 4));
}

void TestDispatchWaiting::clocksThatJumpBetweenTwoRunsShortenNoSettling_data()
{
    clocksThatJumpShortenNoSettling_data();
}

void TestDispatchWaiting::clocksThatJumpBetweenTwoRunsShortenNoSettling()
{
    QFETCH(QDateTime, jump);
    QueueBooth booth;
    begin(booth);
    booth.portal.expect(u"batch"_s, {Fate::LostOnTheWay});
    booth.save(2, 4);
    booth.run(5s);
    QCOMPARE(booth.count(QueueState::Uncertain), 3);
    booth.crash();
    booth.clock.jumpTo(jump);
    booth.start();
    booth.run(84s);
    QVERIFY(!booth.portal.asked.contains(u"crm.lead.list"_s));
    QCOMPARE(booth.count(QueueState::Uncertain), 3);
    booth.run(4min);
    QVERIFY(booth.isSentOnce(1, 4));
}

void TestDispatchWaiting::aCalendarThatWasSetBackHoldsNothingUp()
{
    QueueBooth booth;
    begin(booth);
    booth.portal.weather = Fate::Offline;
    booth.save(2, 4);
    booth.run(1h);
    booth.clock.jumpTo(booth.clock.now().addYears(-1));
    booth.portal.weather = Fate::Answered;
    booth.run(6min);
    QVERIFY(booth.isSentOnce(1, 4));

    // Also by a block that the last run left.
    booth.portal.weather = Fate::Offline;
    booth.save(5, 7);
    booth.run(1h);
    booth.clock.jumpTo(booth.clock.now().addYears(-1));
    booth.portal.weather = Fate::Answered;
    booth.crash();
    booth.start();
    booth.run(1min);
    QVERIFY(booth.isSentOnce(1, 7));
}

void TestDispatchWaiting::whatWasUncertainAtTheStartSettlesByTheStopWatch()
{
    QueueBooth booth;
    begin(booth);
    booth.portal.expect(u"batch"_s, {Fate::LostOnTheWay});
    booth.portal.transport.hold();
    booth.save(2, 4);
    booth.run(1s);
    booth.crash();
    booth.start();
    QCOMPARE(booth.count(QueueState::Uncertain), 3);
    booth.clock.jumpTo(booth.clock.now().addDays(1));
    booth.portal.transport.release();
    booth.run(89s);
    QVERIFY(!booth.portal.asked.contains(u"crm.lead.list"_s));
    booth.run(1min);
    QVERIFY(booth.isSentOnce(1, 4));
}

void TestDispatchWaiting::anUncertainLeadWaitsForAWitnessToCome()
{
    // The first lead of its visibility gets lost; the next one shows that such leads are seen.
    QueueBooth booth;
    begin(booth);
    booth.portal.expect(u"crm.lead.add"_s, {Fate::LostOnTheWay});
    booth.save({booth.lead(2, u"UC_3X"_s)});
    booth.run(80s);
    booth.save({booth.lead(3, u"UC_3X"_s)});
    booth.portal.expect(u"crm.lead.add"_s, {Fate::LostOnTheWay});
    booth.run(30s);
    QCOMPARE(booth.state(2), u"Uncertain"_s);
    booth.run(1s);
    booth.save({booth.lead(4, u"UC_3X"_s)});
    booth.run(10min);
    QVERIFY(booth.isSentOnce(1, 4));
}

void TestDispatchWaiting::lookingThatFailsDoesNotKeepTheOthersFromBeingSent()
{
    QueueBooth booth;
    begin(booth);
    booth.portal.expect(u"batch"_s, {Fate::AnswerLost});
    booth.save(2, 4);
    booth.run(1min);
    QCOMPARE(booth.count(QueueState::Uncertain), 3);
    booth.portal.expect(u"crm.lead.list"_s, QList<Fate>(50, Fate::LostOnTheWay));
    booth.run(5min);
    booth.save(5, 60);
    booth.run(20min);
    QVERIFY(booth.isSentOnce(5, 60));
    QCOMPARE(booth.count(QueueState::Uncertain), 3);
    QVERIFY(booth.portal.methods().count(u"crm.lead.list"_s) < 25);
}

QTEST_GUILESS_MAIN(TestDispatchWaiting)
#include "tst_dispatchwaiting.moc"
