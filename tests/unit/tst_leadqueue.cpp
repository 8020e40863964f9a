// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplequeue.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

class TestLeadQueue : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSavedIsThereAfterwards();
};

void TestLeadQueue::whatWasSavedIsThereAfterwards()
{
    SampleQueue queue;
    QVERIFY(queue.isGood);
    const LeadToSave lead = sampleLead(1);
    QVERIFY_DONE(queue->save({lead, sampleLead(2)}));
    queue.reopen();
    QVERIFY(queue.isGood);
    const Result<LeadPayload> payload = queue->payload(originOf(1));
    QVERIFY_DONE(payload);
    QCOMPARE(payload->draft, lead.payload.draft);
    QCOMPARE(payload->form, lead.payload.form);
    QCOMPARE(payload->request, lead.payload.request);
    const auto due = queue->dueToSend(lead.account, 10);
    QVERIFY_DONE(due);
    QCOMPARE(due->size(), 2);
    QVERIFY_DONE(queue->beginSend({originOf(1), originOf(2)}));
    QVERIFY_DONE(queue->endSend({{.origin = originOf(1), .result = AttemptResult::Sent, .leadId = LeadId(u"7"_s)},
                                 {.origin = originOf(2), .result = AttemptResult::Unknown}},
                                {}));
    QVERIFY_DONE(queue->endLook({{.origin = originOf(2), .result = AttemptResult::NotApplied}}, {}));
    QCOMPARE(queue->counts()->of(QueueState::Sent), 1);
    QCOMPARE(queue->counts()->of(QueueState::Ready), 1);
    const auto page = queue->page({}, 0, 10);
    QVERIFY_DONE(page);
    QCOMPARE(page->size(), 2);
    QVERIFY_DONE(queue->nextDue(lead.account));
    QVERIFY_DONE(queue->witness(lead.account, lead.visibility));
    QVERIFY(queue->witness(lead.account, lead.visibility).value().has_value());
}

QTEST_GUILESS_MAIN(TestLeadQueue)
#include "tst_leadqueue.moc"
