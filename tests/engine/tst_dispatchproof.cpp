// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/queuebooth.h"

#include <QRegularExpression>

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

/*! Something before the portal that answers a page to what holds \a word, until its answer is
 * false. */
std::shared_ptr<bool> filter(QueueBooth &booth, const QByteArray &word, int status)
{
    auto isOn = std::make_shared<bool>(true);
    booth.portal.transport.setHandler([isOn, word, status, &booth,
                                       handler = booth.portal.handler()](
                                              const HttpRequest &request) -> Result<HttpResponse> {
        const QByteArray body = QByteArray::fromPercentEncoding(request.body);
        if (*isOn && (body.contains(word) || body.contains(QByteArray(word).replace(' ', '+')))) {
            booth.portal.asked.append(u"filtered"_s);
            return HttpResponse{.status = status, .body = "<html>blocked</html>"};
        }
        return handler(request);
    });
    return isOn;
}

} // namespace

/*! What answers of the portal prove about a lead, and what they only seem to. */
class TestDispatchProof : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatFailedAfterTheLeadIsNotSentTwice_data();
    void whatFailedAfterTheLeadIsNotSentTwice();
    void oneWitnessIsNotBelievedWhereAnotherIsHidden();
    void whatAFilterRefusesHoldsNobodyElseUp_data();
    void whatAFilterRefusesHoldsNobodyElseUp();
    void aFilterThatRefusesAllMakesAPause();
    void whatAFilterLetsThroughLaterIsSent();
    void thePauseAfterManyRefusalsGrows();
    void anotherRefusalEndsThePause();
    void whatThePortalSaidIsKeptUntilItIsWrittenDown();
    void lookUpsThatFailUseUpNoneOfThoseThatProveNothing();
};

void TestDispatchProof::whatFailedAfterTheLeadIsNotSentTwice_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("a robot") << u"ERROR_CORE"_s;
    QTest::newRow("an argument") << u"ERROR_ARGUMENT"_s;
    QTest::newRow("a number") << u"0"_s;
}

void TestDispatchProof::whatFailedAfterTheLeadIsNotSentTwice()
{
    QFETCH(const QString, code);
    QueueBooth booth;
    booth.portal.failAfter = [code](const QString &) {
        return refusal(code, 400);
    };
    booth.save(1, 6);
    booth.start();
    booth.run(1s);
    QCOMPARE(booth.count(QueueState::Rejected), 6);
    // "Retry all", again and again.
    for (int i = 0; i < 3; ++i) {
        QList<OriginId> all;
        for (int number = 1; number <= 6; ++number) {
            all.append(booth.originOf(number));
        }
        QVERIFY(booth.queue->retry(all));
        booth.run(10min);
    }
    QVERIFY(booth.isSentOnce(1, 6));
}

void TestDispatchProof::oneWitnessIsNotBelievedWhereAnotherIsHidden()
{
    // A rule deals leads out to two people in turn, and the account sees only its own.
    QueueBooth booth;
    booth.portal.shows = [](const LedgerPortal::Lead &lead) {
        return lead.id % 2 == 0;
    };
    booth.start();
    for (int number = 1; number <= 3; ++number) {
        booth.save(number, number);
        booth.run(1s);
    }
    QVERIFY(booth.isSentOnce(1, 3));
    booth.portal.expect(u"crm.lead.add"_s, {Fate::AnswerLost});
    booth.save(4, 4);
    booth.run(2h);
    QCOMPARE(booth.state(4), u"Parked"_s);
    QCOMPARE(booth.portal.timesCreated(booth.originOf(4)), 1);
}

void TestDispatchProof::whatAFilterRefusesHoldsNobodyElseUp_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("leads");
    QTest::newRow("forbidden") << 403 << 12;
    QTest::newRow("unauthorized") << 401 << 12;
    QTest::newRow("the first of a few") << 403 << 2;
}

void TestDispatchProof::whatAFilterRefusesHoldsNobodyElseUp()
{
    QFETCH(const int, status);
    QFETCH(const int, leads);
    QueueBooth booth;
    filter(booth, "Lead 1 ", status);
    booth.save({booth.lead(1, {}, u"Lead 1 <select>"_s)});
    booth.save(2, leads);
    booth.start();
    booth.run(1min);
    QVERIFY(booth.isSentOnce(2, leads));
    QCOMPARE(booth.state(1), u"Ready"_s);
    QVERIFY(booth.row(1).attempts > 0);
    QVERIFY(booth.row(1).notBefore > booth.clock.now());
    booth.run(1h);
    QCOMPARE(booth.state(1), u"Rejected"_s);
    QVERIFY(!booth.row(1).isRefusalUnproven());
    QCOMPARE(toString(booth.row(1).trouble.value()), toString(ErrorKind::Refused));
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Idle"_s);
}

void TestDispatchProof::aFilterThatRefusesAllMakesAPause()
{
    QueueBooth booth;
    filter(booth, "Lead", 403);
    booth.save(1, 100);
    booth.start();
    booth.run(10min);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Blocked"_s);
    QVERIFY(booth.portal.asked.size() < 60);
    QCOMPARE(booth.count(QueueState::Ready), 100);
}

void TestDispatchProof::whatAFilterLetsThroughLaterIsSent()
{
    QueueBooth booth;
    const auto isOn = filter(booth, "Lead 3", 403);
    booth.save(1, 5);
    booth.start();
    booth.run(1min);
    QCOMPARE(booth.state(3), u"Ready"_s);
    *isOn = false;
    booth.run(5min);
    QVERIFY(booth.isSentOnce(1, 5));
}

void TestDispatchProof::thePauseAfterManyRefusalsGrows()
{
    QueueBooth booth;
    booth.portal.refuse = [](const QString &) {
        return refusal({}, 400);
    };
    booth.save(1, 200);
    booth.start();
    booth.run(1min);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Blocked"_s);
    const qint64 first = booth.count(QueueState::Rejected);
    QVERIFY(first < 60);
    const auto left = [&] {
        return booth.clock.now().secsTo(booth.dispatcher->status().until);
    };
    QVERIFY(left() < 15 * 60);
    // One lead tells whether it goes on; twice as long each time, an hour at most.
    booth.run(16min);
    QCOMPARE(booth.count(QueueState::Rejected), first + 1);
    QVERIFY(left() > 15 * 60);
    booth.run(31min);
    QCOMPARE(booth.count(QueueState::Rejected), first + 2);
    QVERIFY(left() > 30 * 60);
    booth.run(1h);
    QCOMPARE(booth.count(QueueState::Rejected), first + 3);
    QVERIFY(left() <= 60 * 60);
    // Also after a restart.
    booth.crash();
    booth.start();
    booth.run(1h);
    QCOMPARE(booth.count(QueueState::Rejected), first + 3 + 20);
    QVERIFY(booth.queue->block(booth.account)->value().times > 4);
    booth.portal.refuse = [](const QString &) {
        return QJsonObject();
    };
    booth.run(1h);
    QCOMPARE(booth.count(QueueState::Ready), 0);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Idle"_s);
}

void TestDispatchProof::anotherRefusalEndsThePause()
{
    QueueBooth booth;
    booth.portal.refuse = [](const QString &) {
        return refusal({}, 400);
    };
    booth.save(1, 100);
    booth.start();
    booth.run(1min);
    const qint64 first = booth.count(QueueState::Rejected);
    booth.portal.refuse = [](const QString &title) {
        QJsonObject other = refusal({}, 400);
        other.insert(u"error_description"_s, title);
        return other;
    };
    booth.run(16min);
    QCOMPARE(booth.count(QueueState::Rejected), 100);
    QVERIFY(first < 60);
}

void TestDispatchProof::whatThePortalSaidIsKeptUntilItIsWrittenDown()
{
    QueueBooth booth;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the queue cannot be used now"_s));
    booth.save(1, 3);
    booth.start(false);
    bool isFailing = true;
    booth.fault = [&](const QString &statement) -> std::optional<Error> {
        if (isFailing && statement.startsWith(u"UPDATE attempt"_s)) {
            return Error{.kind = ErrorKind::Internal, .certainty = Certainty::NotSent};
        }
        return std::nullopt;
    };
    booth.dispatcher->setSchema(booth.schema);
    booth.run(1min);
    QCOMPARE(booth.count(QueueState::Sending), 3);
    isFailing = false;
    booth.run(10min);
    QVERIFY(booth.isSentOnce(1, 3));
    QVERIFY(!booth.portal.asked.contains(u"crm.lead.list"_s)); // it was known all the time
}

void TestDispatchProof::lookUpsThatFailUseUpNoneOfThoseThatProveNothing()
{
    QueueBooth booth;
    booth.start();
    booth.portal.refuseAll = [](const QString &method) {
        return method == u"crm.lead.list"_s ? refusal(u"NOT_FOUND"_s, 404) : QJsonObject();
    };
    booth.portal.expect(u"crm.lead.add"_s, {Fate::LostOnTheWay});
    booth.save(1, 1);
    // For a whole day nobody can ask.
    booth.run(24h);
    QCOMPARE(booth.state(1), u"Uncertain"_s);
    QVERIFY(booth.row(1).looks < 20);
    QVERIFY(booth.portal.asked.count(u"crm.lead.list"_s) < 24 * 25);
    // Another one waits and may become a witness: there is time for that.
    booth.portal.refuseAll = [](const QString &) {
        return QJsonObject();
    };
    booth.portal.refuse = [](const QString &title) {
        return title == u"Lead 2"_s ? refusal(u"QUERY_LIMIT_EXCEEDED"_s, 503) : QJsonObject();
    };
    booth.save(2, 2);
    booth.run(30min);
    QCOMPARE(booth.state(1), u"Uncertain"_s);
    booth.portal.refuse = [](const QString &) {
        return QJsonObject();
    };
    booth.run(2h);
    QVERIFY(booth.isSentOnce(1, 2));
}

QTEST_GUILESS_MAIN(TestDispatchProof)
#include "tst_dispatchproof.moc"
