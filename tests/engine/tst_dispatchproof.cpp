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

} // namespace

/*! What answers of the portal prove about a lead, and what they only seem to. */
class TestDispatchProof : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatFailedAfterTheLeadIsNotSentTwice_data();
    void whatFailedAfterTheLeadIsNotSentTwice();
    void oneWitnessIsNotBelievedWhereAnotherIsHidden();
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

QTEST_GUILESS_MAIN(TestDispatchProof)
#include "tst_dispatchproof.moc"
