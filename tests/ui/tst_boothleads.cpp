// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothleads.h"

#include "support/fakeclock.h"
#include "support/testcase.h"

#include <QSignalSpy>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/*! A queue that answers when the test says so. */
struct Booth
{
    Booth()
        : asked(&leads, &BoothLeads::saveRequested)
        , kept(&leads, &BoothLeads::kept)
        , notKept(&leads, &BoothLeads::notKept)
        , told(&leads, &BoothLeads::unsavedChanged)
    {}

    OriginId finish()
    {
        LeadDraft draft;
        draft.originId = ids.newOriginId();
        leads.finish(draft, {});
        return draft.originId;
    }
    void keep(const OriginId &origin)
    {
        leads.hearOf({.phase = SubmissionPhase::Saved, .origin = origin, .isKept = true});
    }
    void fail(const OriginId &origin)
    {
        leads.hearOf(
                {.phase = SubmissionPhase::Failed,
                 .origin = origin,
                 .error = Error{.kind = ErrorKind::StorageFull, .certainty = Certainty::NotSent}});
    }
    [[nodiscard]] OriginId lastAsked() const
    {
        return asked.isEmpty() ? OriginId() : asked.last().first().value<LeadDraft>().originId;
    }
    [[nodiscard]] int lastTold() const { return told.isEmpty() ? 0 : told.last().first().toInt(); }

    FakeClock clock;
    RandomIds ids;
    BoothLeads leads{clock};
    QSignalSpy asked;
    QSignalSpy kept;
    QSignalSpy notKept;
    QSignalSpy told;
};

} // namespace

class TestBoothLeads : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aLeadThatIsKeptIsForgotten();
    void aLeadThatCouldNotBeSavedWaitsForItsVisitor();
    void itIsTriedAgainWhenItsVisitorIsGone();
    void itIsTriedUntilItIsKept();
    void aVisitorMayGiveUpWhatFailed();
    void aVisitorWhoLeavesWhileItIsSavedHasFinished();
    void aFailureThatComesLateIsNotTheNextVisitors();
    void whatOthersSentIsNotItsBusiness();
};

void TestBoothLeads::aLeadThatIsKeptIsForgotten()
{
    Booth booth;
    const OriginId lead = booth.finish();
    QCOMPARE(booth.lastAsked(), lead);
    QCOMPARE(booth.lastTold(), 1);
    booth.keep(lead);
    QCOMPARE(booth.kept.size(), 1);
    QCOMPARE(booth.lastTold(), 0);
    booth.leads.visitorGone(false);
    booth.clock.advance(1h);
    QCOMPARE(booth.asked.size(), 1);
}

void TestBoothLeads::aLeadThatCouldNotBeSavedWaitsForItsVisitor()
{
    Booth booth;
    const OriginId lead = booth.finish();
    booth.fail(lead);
    QCOMPARE(booth.notKept.size(), 1);
    QCOMPARE(booth.notKept.first().first().value<OriginId>(), lead);
    // They look at the page that says so, and have the button.
    booth.clock.advance(1h);
    QCOMPARE(booth.asked.size(), 1);
    QCOMPARE(booth.leads.unsaved(), 1);
}

void TestBoothLeads::itIsTriedAgainWhenItsVisitorIsGone()
{
    Booth booth;
    const OriginId lead = booth.finish();
    booth.fail(lead);
    booth.leads.visitorGone(false);
    booth.clock.advance(BoothLeads::TryAgain);
    QCOMPARE(booth.asked.size(), 2);
    QCOMPARE(booth.lastAsked(), lead);
    booth.keep(lead);
    QCOMPARE(booth.leads.unsaved(), 0);
}

void TestBoothLeads::itIsTriedUntilItIsKept()
{
    Booth booth;
    const OriginId first = booth.finish();
    booth.leads.visitorGone(false);
    const OriginId second = booth.finish();
    booth.leads.visitorGone(false);
    booth.fail(first);
    booth.fail(second);
    for (int i = 1; i < 5; ++i) {
        booth.clock.advance(BoothLeads::TryAgain);
        QCOMPARE(booth.asked.size(), 2 + 2 * i);
        booth.clock.advance(1h); // not twice at a time
        QCOMPARE(booth.asked.size(), 2 + 2 * i);
        booth.fail(first);
        booth.fail(second);
    }
    QCOMPARE(booth.lastTold(), 2);
    booth.clock.advance(BoothLeads::TryAgain);
    booth.keep(first);
    booth.keep(second);
    QCOMPARE(booth.lastTold(), 0);
}

void TestBoothLeads::aVisitorMayGiveUpWhatFailed()
{
    Booth booth;
    booth.fail(booth.finish());
    booth.leads.visitorGone(true);
    QCOMPARE(booth.lastTold(), 0);
    booth.clock.advance(1h);
    QCOMPARE(booth.asked.size(), 1);
}

void TestBoothLeads::aVisitorWhoLeavesWhileItIsSavedHasFinished()
{
    Booth booth;
    const OriginId lead = booth.finish();
    booth.leads.visitorGone(true);
    QCOMPARE(booth.leads.unsaved(), 1);
    booth.fail(lead);
    booth.clock.advance(BoothLeads::TryAgain);
    QCOMPARE(booth.lastAsked(), lead);
    QCOMPARE(booth.asked.size(), 2);
}

void TestBoothLeads::aFailureThatComesLateIsNotTheNextVisitors()
{
    Booth booth;
    const OriginId first = booth.finish();
    booth.leads.visitorGone(false);
    const OriginId second = booth.finish();
    booth.fail(first);
    QCOMPARE(booth.notKept.first().first().value<OriginId>(), first);
    // Giving up takes their own lead, and no other.
    booth.fail(second);
    booth.leads.visitorGone(true);
    QCOMPARE(booth.leads.unsaved(), 1);
    booth.clock.advance(BoothLeads::TryAgain);
    QCOMPARE(booth.lastAsked(), first);
}

void TestBoothLeads::whatOthersSentIsNotItsBusiness()
{
    Booth booth;
    const OriginId lead = booth.finish();
    booth.keep(booth.ids.newOriginId());
    booth.fail(booth.ids.newOriginId());
    QCOMPARE(booth.kept.size(), 0);
    QCOMPARE(booth.notKept.size(), 0);
    QCOMPARE(booth.leads.unsaved(), 1);
    booth.keep(lead);
    QCOMPARE(booth.kept.size(), 1);
}

QTEST_GUILESS_MAIN(TestBoothLeads)
#include "tst_boothleads.moc"
