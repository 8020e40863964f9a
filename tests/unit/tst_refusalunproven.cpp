// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplequeue.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const Retention Keep = {.kind = Retention::Kind::Keep};

/*! One lead that was refused, by what may have failed when it was there already. */
class RefusedLead : public SampleQueue
{
public:
    explicit RefusedLead(bool isProven = false)
    {
        const Error why{.kind = ErrorKind::Refused,
                        .certainty = Certainty::Refused,
                        .code = u"ERROR_CORE"_s,
                        .httpStatus = 400,
                        .issues = {{.code = IssueCode::RefusedByPortal, .argument = u"No"_s}}};
        const auto next = [this](const Outcome &outcome) {
            isGood = isGood && outcome;
        };
        next(queue->save({sampleLead(1)}));
        next(queue->beginSend({originOf(1)}));
        next(queue->endSend({{.origin = originOf(1),
                              .result = AttemptResult::Rejected,
                              .error = why,
                              .settledAt = isProven ? QDateTime() : settled}},
                            Keep));
    }
    [[nodiscard]] QueuedLead row() const { return queue->lead(originOf(1)).value().value(); }
    [[nodiscard]] LeadToSave edited() const
    {
        LeadToSave lead = sampleLead(1);
        lead.payload.draft.setText(u"TITLE"_s, u"Edited"_s);
        return lead;
    }

    const QDateTime settled = clock.now().addSecs(90);
};

} // namespace

/*! A refusal that does not prove that the lead is not there. */
class TestRefusalUnproven : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itIsToldFromOneThatProvesIt();
    void sentAgainItIsLookedUpFirst_data();
    void sentAgainItIsLookedUpFirst();
    void whatIsFoundThenIsSent();
    void whatCannotBeProvenIsLeftToAPerson();
    void aPersonMayHaveSeenIt();
    void onlyWhatMayBeThereMayHaveBeenSeen();
    void itIsStillUnprovenOnAnotherMachine();
};

void TestRefusalUnproven::itIsToldFromOneThatProvesIt()
{
    RefusedLead lead;
    QVERIFY(lead.isGood);
    QVERIFY(lead.row().isRefusalUnproven());
    QCOMPARE(lead.row().settledAt, lead.settled);
    lead.reopen();
    QVERIFY(lead.row().isRefusalUnproven());

    RefusedLead proven(true);
    QVERIFY(!proven.row().isRefusalUnproven());
    QVERIFY_DONE(proven->retry({originOf(1)}));
    QCOMPARE(toString(proven.row().state), u"Ready"_s);
}

void TestRefusalUnproven::sentAgainItIsLookedUpFirst_data()
{
    using Way = std::function<Outcome(RefusedLead &)>;
    QTest::addColumn<Way>("way");
    QTest::newRow("as it is") << Way([](RefusedLead &lead) { return lead->retry({originOf(1)}); });
    QTest::newRow("edited") << Way([](RefusedLead &lead) { return lead->replace(lead.edited()); });
    QTest::newRow("discarded, and edited") << Way([](RefusedLead &lead) {
        const Outcome discarded = lead->discard({originOf(1)});
        return discarded ? lead->replace(lead.edited()) : discarded;
    });
    QTest::newRow("discarded, and taken back") << Way([](RefusedLead &lead) {
        const Outcome discarded = lead->discard({originOf(1)});
        const Outcome back = discarded ? lead->undoDiscard({originOf(1)}) : discarded;
        return back ? lead->retry({originOf(1)}) : back;
    });
}

void TestRefusalUnproven::sentAgainItIsLookedUpFirst()
{
    QFETCH(const std::function<Outcome(RefusedLead &)>, way);
    RefusedLead lead;
    QVERIFY_DONE(way(lead));
    const QueuedLead row = lead.row();
    QCOMPARE(toString(row.state), u"Uncertain"_s);
    QCOMPARE(row.settledAt, lead.settled);
    QCOMPARE(row.looks, 0);
    // It was said to be refused, so nobody has agreed to its being there twice.
    QVERIFY(!row.resendDecided);
    QVERIFY(!row.trouble);
    QCOMPARE(lead->issues(originOf(1)).value(), Issues());
}

void TestRefusalUnproven::whatIsFoundThenIsSent()
{
    RefusedLead lead;
    QVERIFY_DONE(lead->retry({originOf(1)}));
    QVERIFY_DONE(lead->endLook(
            {{.origin = originOf(1), .result = AttemptResult::Sent, .leadIds = {LeadId(u"77"_s)}}},
            Keep));
    QCOMPARE(toString(lead.row().state), u"Sent"_s);
    QVERIFY(!lead.row().settledAt.isValid());
}

void TestRefusalUnproven::whatCannotBeProvenIsLeftToAPerson()
{
    RefusedLead lead;
    QVERIFY_DONE(lead->retry({originOf(1)}));
    QVERIFY_DONE(lead->endLook({{.origin = originOf(1), .result = AttemptResult::Unknown}}, Keep));
    QCOMPARE(toString(lead.row().state), u"Parked"_s);
    QVERIFY_DONE(lead->retry({originOf(1)}));
    QVERIFY(lead.row().resendDecided);
}

void TestRefusalUnproven::aPersonMayHaveSeenIt()
{
    RefusedLead lead;
    QVERIFY_DONE(lead->markSent(originOf(1), LeadId(u"78"_s), Keep));
    QCOMPARE(toString(lead.row().state), u"Sent"_s);
    QCOMPARE(lead.row().leadId, LeadId(u"78"_s));
    QCOMPARE(lead->issues(originOf(1)).value(), Issues());
}

void TestRefusalUnproven::onlyWhatMayBeThereMayHaveBeenSeen()
{
    RefusedLead lead(true);
    COMPARE_ERROR(lead->markSent(originOf(1), LeadId(u"78"_s), Keep), ErrorKind::Internal);
    QCOMPARE(toString(lead.row().state), u"Rejected"_s);
}

void TestRefusalUnproven::itIsStillUnprovenOnAnotherMachine()
{
    RefusedLead here;
    const QList<LeadQueue::SealedRow> rows = here->unsent().value();
    SampleQueue there;
    const Result<LeadQueue::TakenIn> taken = there->takeIn(
            rows, {here.keys.publicKey}, AccountId(u"account-1"_s), u"portal.example"_s);
    QVERIFY_DONE(taken);
    QVERIFY(there->lead(originOf(1)).value()->isRefusalUnproven());
}

QTEST_GUILESS_MAIN(TestRefusalUnproven)
#include "tst_refusalunproven.moc"
