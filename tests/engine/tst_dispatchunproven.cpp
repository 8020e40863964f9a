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

/*! One lead is on the portal, and can be shown as a witness. */
void begin(QueueBooth &booth)
{
    booth.save(1, 1);
    booth.start();
    booth.run(1s);
}

/*! Something before the portal that answers \a page to a lead with this \a title, or to all, while
 * it is on. */
struct ForeignPage
{
    ForeignPage(QueueBooth &booth, const QByteArray &title, const HttpResponse &page)
    {
        booth.portal.transport.setHandler(
                [this, &booth, title, page, handler = booth.portal.handler()](
                        const HttpRequest &request) -> Result<HttpResponse> {
                    const QByteArray body = QByteArray::fromPercentEncoding(request.body);
                    // Its whole title, in a single call or in a batch.
                    if (isOn
                        && (body.contains(title + '"') || body.contains(title + '&')
                            || (title.isEmpty() && body.contains("TITLE")))) {
                        at.append(booth.clock.monotonic());
                        return page;
                    }
                    return handler(request);
                });
    }
    bool isOn = true;
    QList<std::chrono::milliseconds> at = {};
};

} // namespace

/*! Refusals and answers that do not prove that a lead is not there. */
class TestDispatchUnproven : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBatchRefusedAfterItsHalfDoublesNothing_data();
    void aBatchRefusedAfterItsHalfDoublesNothing();
    void aBatchRefusedBeforeItBeganIsSentWithoutALook_data();
    void aBatchRefusedBeforeItBeganIsSentWithoutALook();
    void aPortalThatRefusesEveryBatchGetsItsLeadsOneByOne();
    void whatARobotDeniesAfterTheLeadIsNotSentTwice_data();
    void whatARobotDeniesAfterTheLeadIsNotSentTwice();
    void aDeniedLeadIsLookedForBeforeItIsSentByANewProcess();
    void aPermissionThatIsMissingBlocksAndIsTriedEverLessOften_data();
    void aPermissionThatIsMissingBlocksAndIsTriedEverLessOften();
    void whereDeniedLeadsCannotBeReadAPersonDecides();
    void oneLeadThatNeverArrivesIsSentEverLessOftenAndThenNotAnyMore_data();
    void oneLeadThatNeverArrivesIsSentEverLessOftenAndThenNotAnyMore();
    void whatNeverArrivesIsNotSentMoreOftenByANewProcess();
    void whenAllArrivesAgainNothingIsLeftBehind();
};

void TestDispatchUnproven::aBatchRefusedAfterItsHalfDoublesNothing_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::newRow("an exception") << u"ERROR_CORE"_s << 400;
    QTest::newRow("an exception with a server's status") << u"ERROR_CORE"_s << 500;
    QTest::newRow("an exception with the status of a limit") << u"ERROR_CORE"_s << 429;
    QTest::newRow("an exception with the status of a sign-in") << u"ERROR_CORE"_s << 401;
    QTest::newRow("an exception with the status of a right") << u"ERROR_CORE"_s << 403;
    QTest::newRow("a code that nobody knows") << u"SOMETHING_NEW"_s << 400;
    QTest::newRow("without a code") << QString() << 400;
    QTest::newRow("an answer that could not be written") << u"WRONG_ENCODING"_s << 200;
    QTest::newRow("something was not found") << u"NOT_FOUND"_s << 404;
}

void TestDispatchUnproven::aBatchRefusedAfterItsHalfDoublesNothing()
{
    QFETCH(const QString, code);
    QFETCH(const int, status);
    QueueBooth booth;
    begin(booth);
    booth.portal.cutOff = refusal(code, status);
    booth.portal.expect(u"batch"_s, {Fate::CutOff});
    booth.save(2, 5);
    booth.run(10s);
    QCOMPARE(booth.portal.timesCreated(booth.originOf(2)), 1);
    QCOMPARE(booth.portal.timesCreated(booth.originOf(5)), 0);
    QCOMPARE(booth.count(QueueState::Uncertain), 4);
    booth.run(70s);
    QVERIFY(!booth.portal.asked.contains(u"crm.lead.list"_s)); // the portal may still be at it
    booth.dispatcher->syncNow();                               // a block, where there is one
    booth.run(30min);
    QVERIFY(booth.isSentOnce(1, 5));
    QCOMPARE(booth.portal.batchSizes, QList<int>{4}); // what was not there has gone by itself
}

void TestDispatchUnproven::aBatchRefusedBeforeItBeganIsSentWithoutALook_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::newRow("signed out") << u"invalid_token"_s << 401;
    QTest::newRow("without a sign-in") << u"NO_AUTH_FOUND"_s << 401;
    QTest::newRow("too many requests") << u"QUERY_LIMIT_EXCEEDED"_s << 503;
    QTest::newRow("the time is used up") << u"OPERATION_TIME_LIMIT"_s << 429;
    QTest::newRow("no scope") << u"insufficient_scope"_s << 403;
    QTest::newRow("no plan for REST") << u"ACCESS_DENIED"_s << 403;
    QTest::newRow("the portal is gone") << u"PORTAL_DELETED"_s << 403;
    QTest::newRow("no batches") << u"ERROR_METHOD_NOT_FOUND"_s << 404;
    QTest::newRow("a method that no batch may have") << u"ERROR_BATCH_METHOD_NOT_ALLOWED"_s << 405;
    QTest::newRow("too long") << u"ERROR_BATCH_LENGTH_EXCEEDED"_s << 400;
    QTest::newRow("too large") << QString() << 413;
}

void TestDispatchUnproven::aBatchRefusedBeforeItBeganIsSentWithoutALook()
{
    QFETCH(const QString, code);
    QFETCH(const int, status);
    QueueBooth booth;
    begin(booth);
    booth.portal.refuseAll = [&](const QString &method) {
        return method == u"batch"_s ? refusal(code, status) : QJsonObject();
    };
    booth.save(2, 5);
    booth.run(10ms);
    QCOMPARE(booth.portal.asked.count(u"batch"_s), 1);
    for (int number = 2; number <= 5; ++number) {
        QVERIFY(booth.state(number) != u"Uncertain"_s);
        QVERIFY(booth.row(number).attempts == 0 || booth.state(number) == u"Sending"_s
                || booth.state(number) == u"Sent"_s);
    }
    booth.portal.refuseAll = [](const QString &) {
        return QJsonObject();
    };
    booth.dispatcher->syncNow();
    booth.run(15min);
    QVERIFY(!booth.portal.asked.contains(u"crm.lead.list"_s));
    QVERIFY(booth.isSentOnce(1, 5));
}

void TestDispatchUnproven::aPortalThatRefusesEveryBatchGetsItsLeadsOneByOne()
{
    QueueBooth booth;
    booth.portal.refuseAll = [](const QString &method) {
        return method == u"batch"_s ? refusal(u"ERROR_CORE"_s, 400) : QJsonObject();
    };
    booth.save(1, 30);
    booth.start();
    booth.run(1min);
    QVERIFY(booth.count(QueueState::Sent) > 0); // nobody waits for those that have to settle
    booth.run(10min);
    QVERIFY(booth.isSentOnce(1, 30));
}

void TestDispatchUnproven::whatARobotDeniesAfterTheLeadIsNotSentTwice_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("last"); // of the leads: one goes alone, several in a batch
    QTest::newRow("one") << u"ACCESS_DENIED"_s << 2;
    QTest::newRow("one, without a code") << QString() << 2;
    QTest::newRow("one, of what a robot adds") << u"CRM_ITEM_ADD_ACCESS_DENIED"_s << 2;
    QTest::newRow("one, with a code of its own") << u"ROBOT_MAY_NOT"_s << 2;
    QTest::newRow("in a batch") << u"ACCESS_DENIED"_s << 5;
}

void TestDispatchUnproven::whatARobotDeniesAfterTheLeadIsNotSentTwice()
{
    QFETCH(const QString, code);
    QFETCH(const int, last);
    QueueBooth booth;
    begin(booth);
    booth.portal.failAfter = [&](const QString &title) {
        return title == u"Lead 2"_s ? refusal(code, 403) : QJsonObject();
    };
    booth.save(2, last);
    booth.run(1s);
    QCOMPARE(booth.state(2), u"Uncertain"_s);
    QCOMPARE(booth.row(2).attempts, 1);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Blocked"_s);
    QCOMPARE(toString(booth.dispatcher->status().reason->kind), u"AccessDenied"_s);
    // A person thinks that it was mended.
    booth.dispatcher->syncNow();
    booth.run(10s);
    QCOMPARE(booth.portal.timesCreated(booth.originOf(2)), 1);
    booth.save(last + 1, last + 30);
    booth.run(3min);
    // It is there, so the permission was never missing, and nobody waits any longer.
    QVERIFY(booth.isSentOnce(1, last + 30));
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Idle"_s);
    QVERIFY(!booth.queue->block(booth.account)->has_value());
}

void TestDispatchUnproven::aDeniedLeadIsLookedForBeforeItIsSentByANewProcess()
{
    QueueBooth booth;
    begin(booth);
    booth.portal.failAfter = [](const QString &) {
        return refusal(u"ACCESS_DENIED"_s, 403);
    };
    booth.save(2, 3);
    booth.run(1s);
    booth.crash();
    booth.portal.failAfter = [](const QString &) {
        return QJsonObject();
    };
    booth.start();
    booth.run(2h);
    QVERIFY(booth.isSentOnce(1, 3));
}

void TestDispatchUnproven::aPermissionThatIsMissingBlocksAndIsTriedEverLessOften_data()
{
    QTest::addColumn<int>("last");
    QTest::newRow("one lead") << 2;
    QTest::newRow("many") << 40;
}

void TestDispatchUnproven::aPermissionThatIsMissingBlocksAndIsTriedEverLessOften()
{
    QFETCH(const int, last);
    QueueBooth booth;
    begin(booth);
    booth.portal.refuse = [](const QString &) {
        return refusal(u"ACCESS_DENIED"_s, 403);
    };
    booth.save(2, last);
    booth.run(10s);
    const qint64 tried = booth.count(QueueState::Uncertain);
    QVERIFY(tried >= 1 && tried <= 5);
    for (int hour = 0; hour < 24; ++hour) {
        booth.run(1h);
        const SyncStatus status = booth.dispatcher->status();
        QCOMPARE(toText(status.activity), u"Blocked"_s);
        QCOMPARE(toString(status.reason->kind), u"AccessDenied"_s);
        QVERIFY(booth.dispatcher->isAtRest());
    }
    QCOMPARE(booth.count(QueueState::Ready) + booth.count(QueueState::Uncertain), last - 1);
    QVERIFY(booth.portal.asked.size() < 24 * 6);
    int attempts = 0;
    int most = 0;
    for (int number = 2; number <= last; ++number) {
        attempts += booth.row(number).attempts;
        most = std::max(most, booth.row(number).attempts);
    }
    // After the first request one lead at a time tells, each in its turn.
    QVERIFY(attempts <= tried + 40);
    QVERIFY(last == 2 || most <= 2);
    booth.portal.refuse = [](const QString &) {
        return QJsonObject();
    };
    booth.run(3h);
    QVERIFY(booth.isSentOnce(1, last));
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Idle"_s);
}

void TestDispatchUnproven::whereDeniedLeadsCannotBeReadAPersonDecides()
{
    QueueBooth booth;
    begin(booth);
    booth.portal.refuseAll = [](const QString &method) {
        return method == u"server.time"_s ? QJsonObject() : refusal(u"ACCESS_DENIED"_s, 403);
    };
    booth.save(2, 2);
    booth.run(2h);
    QCOMPARE(booth.state(2), u"Parked"_s);
    QCOMPARE(booth.portal.asked.count(u"crm.lead.add"_s), 2);
}

void TestDispatchUnproven::oneLeadThatNeverArrivesIsSentEverLessOftenAndThenNotAnyMore_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("a page of its own") << 200;
    QTest::newRow("nothing is found there") << 404;
    QTest::newRow("a proxy without a way out") << 502;
}

void TestDispatchUnproven::oneLeadThatNeverArrivesIsSentEverLessOftenAndThenNotAnyMore()
{
    QFETCH(const int, status);
    QueueBooth booth;
    begin(booth);
    ForeignPage page(booth, "Lead 2", {.status = status, .body = "<html>no</html>"});
    booth.save(2, 2);
    // Whoever comes meanwhile waits for nobody.
    int last = 2;
    for (int i = 0; i < 80; ++i) {
        booth.run(7min);
        ++last;
        booth.save(last, last);
        booth.run(10s);
        QCOMPARE(booth.state(last), u"Sent"_s);
    }
    QVERIFY(page.at.size() >= 5 && page.at.size() <= 15);
    const auto distance = [&](qsizetype i) {
        return page.at.at(i) - page.at.at(i - 1);
    };
    for (qsizetype i = 4; i < page.at.size() && distance(i - 1) < 30min; ++i) {
        QVERIFY(distance(i) > distance(i - 1));
    }
    QVERIFY(distance(page.at.size() - 1) < 2h);
    // It is not there, and a person is told that.
    QCOMPARE(booth.state(2), u"Rejected"_s);
    QVERIFY(!booth.row(2).isRefusalUnproven());
    QCOMPARE(booth.row(2).troubleCode, QString(NeverArrivedCode));
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Idle"_s);
    const qsizetype times = page.at.size();
    // Who says so has it sent once more.
    QVERIFY(booth.queue->retry({booth.originOf(2)}));
    booth.run(1h);
    QCOMPARE(page.at.size(), times + 1);
    QCOMPARE(booth.state(2), u"Rejected"_s);
    page.isOn = false;
    QVERIFY(booth.queue->retry({booth.originOf(2)}));
    booth.run(1min);
    QVERIFY(booth.isSentOnce(1, last));
}

void TestDispatchUnproven::whatNeverArrivesIsNotSentMoreOftenByANewProcess()
{
    QueueBooth booth;
    begin(booth);
    ForeignPage page(booth, "Lead 2", {.status = 404, .body = "<html>no</html>"});
    booth.save(2, 2);
    booth.run(1h);
    const qsizetype times = page.at.size();
    for (int i = 0; i < 5; ++i) {
        booth.crash();
        booth.start();
        booth.run(2min);
    }
    QVERIFY(page.at.size() <= times + 1);
}

void TestDispatchUnproven::whenAllArrivesAgainNothingIsLeftBehind()
{
    QueueBooth booth;
    begin(booth);
    ForeignPage page(booth, {}, {.status = 404, .body = "<html>no</html>"});
    booth.save(2, 30);
    booth.run(3h);
    QCOMPARE(booth.count(QueueState::Rejected), 0);
    page.isOn = false;
    booth.run(2h);
    QVERIFY(booth.isSentOnce(1, 30));
}

QTEST_GUILESS_MAIN(TestDispatchUnproven)
#include "tst_dispatchunproven.moc"
