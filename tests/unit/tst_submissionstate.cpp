// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "sync/submissionstate.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

using Phase = SubmissionPhase;

const QDateTime Now(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
const QDateTime Later = Now.addSecs(40);
const OriginId Origin(u"00000000-0000-4000-8000-000000000001"_s);
const QUrl Portal(u"https://acme.example/rest/"_s);

SubmissionState stateOf(QueuedLead lead, const SyncStatus &status = {}, const Issues &issues = {})
{
    lead.origin = Origin;
    return submissionState(lead, issues, status, Portal, Now);
}

QString kindOf(const std::optional<Error> &error)
{
    return error ? toString(error->kind) : u"-"_s;
}

QString certaintyOf(const std::optional<Error> &error)
{
    return error ? toString(error->certainty) : u"-"_s;
}

} // namespace

/*! What a person who waits is told of a lead of the queue. */
class TestSubmissionState : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereALeadStands_data();
    void saysWhereALeadStands();
    void aSavedLeadTellsWhatTheQueueIsHeldUpBy_data();
    void aSavedLeadTellsWhatTheQueueIsHeldUpBy();
    void anUncertainOneTellsWhyItCouldNotBeLookedUp();
    void aSentOneTellsItsNumberAndItsPage();
    void aRejectedOneTellsWhatIsToBeMended();
};

void TestSubmissionState::saysWhereALeadStands_data()
{
    QTest::addColumn<QueuedLead>("lead");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QDateTime>("until");
    QTest::addColumn<QString>("certainty");

    const QDateTime never;
    QTest::newRow("saved, and due")
            << QueuedLead{.state = QueueState::Ready} << Phase::Saved << never << u"-"_s;
    QTest::newRow("refused for now: tried again later")
            << QueuedLead{.state = QueueState::Ready,
                          .notBefore = Later,
                          .attempts = 1,
                          .trouble = ErrorKind::RateLimited}
            << Phase::Saved << Later << u"NotSent"_s;
    QTest::newRow("its wait is over") << QueuedLead{.state = QueueState::Ready, .notBefore = Now}
                                      << Phase::Saved << never << u"-"_s;
    QTest::newRow("on its way") << QueuedLead{.state = QueueState::Sending, .attempts = 1}
                                << Phase::Sending << never << u"-"_s;
    QTest::newRow("its answer got lost, and it is looked up now")
            << QueuedLead{.state = QueueState::Uncertain, .trouble = ErrorKind::Timeout}
            << Phase::LookingUp << never << u"Unknown"_s;
    QTest::newRow("it may still be being created")
            << QueuedLead{.state = QueueState::Uncertain,
                          .notBefore = Later,
                          .trouble = ErrorKind::ConnectionLost}
            << Phase::Settling << Later << u"Unknown"_s;
    QTest::newRow("its look-up is due")
            << QueuedLead{.state = QueueState::Uncertain, .notBefore = Now} << Phase::LookingUp
            << never << u"-"_s;
    QTest::newRow("there") << QueuedLead{.state = QueueState::Sent, .leadId = LeadId(u"7"_s)}
                           << Phase::Created << never << u"-"_s;
    QTest::newRow("refused for good")
            << QueuedLead{.state = QueueState::Rejected, .trouble = ErrorKind::Refused}
            << Phase::Failed << never << u"Refused"_s;
    QTest::newRow("refused, by what may have failed when it was there")
            << QueuedLead{.state = QueueState::Rejected,
                          .settledAt = Later,
                          .attempts = 1,
                          .trouble = ErrorKind::Refused,
                          .troubleCode = u"ERROR_CORE"_s}
            << Phase::Undecided << never << u"Unknown"_s;
    QTest::newRow("refused, nobody knows why")
            << QueuedLead{.state = QueueState::Rejected} << Phase::Failed << never << u"Refused"_s;
    QTest::newRow("nobody can find out") << QueuedLead{.state = QueueState::Parked,
                                                       .attempts = 1,
                                                       .looks = 1,
                                                       .trouble = ErrorKind::AccessDenied}
                                         << Phase::Undecided << never << u"Unknown"_s;
    QTest::newRow("nobody can find out what another machine did")
            << QueuedLead{.state = QueueState::Parked,
                          .settledAt = Now,
                          .trouble = ErrorKind::AccessDenied}
            << Phase::Undecided << never << u"Unknown"_s;
    QTest::newRow("held back after it was refused for now")
            << QueuedLead{.state = QueueState::Parked, .attempts = 2} << Phase::Saved << never
            << u"-"_s;
    QTest::newRow("held back before it was ever sent")
            << QueuedLead{.state = QueueState::Parked} << Phase::Saved << never << u"-"_s;
    QTest::newRow("discarded in the list")
            << QueuedLead{.state = QueueState::Discarded} << Phase::Failed << never << u"NotSent"_s;
    QTest::newRow("taken to another machine")
            << QueuedLead{.state = QueueState::MovedAway} << Phase::Failed << never << u"NotSent"_s;
}

void TestSubmissionState::saysWhereALeadStands()
{
    QFETCH(const QueuedLead, lead);
    QFETCH(const Phase, phase);
    QFETCH(const QDateTime, until);
    QFETCH(const QString, certainty);

    const SubmissionState state = stateOf(lead);

    QCOMPARE(state.phase, phase);
    QCOMPARE(state.until, until);
    QCOMPARE(certaintyOf(state.error), certainty);
    QCOMPARE(state.origin, Origin);
    QVERIFY(state.isKept);
}

void TestSubmissionState::aSavedLeadTellsWhatTheQueueIsHeldUpBy_data()
{
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QDateTime>("until");
    QTest::addColumn<SyncActivity>("sync");

    const Error offline{.kind = ErrorKind::Offline, .certainty = Certainty::NotSent};
    const Error signedOut{.kind = ErrorKind::SignInNeeded, .certainty = Certainty::Refused};
    const QDateTime longer = Now.addSecs(300);

    QTest::newRow("nothing: its own wait counts")
            << SyncStatus{.activity = SyncActivity::Sending} << u"RateLimited"_s << Later
            << SyncActivity::Sending;
    QTest::newRow("no network") << SyncStatus{.activity = SyncActivity::Waiting, .reason = offline}
                                << u"Offline"_s << QDateTime() << SyncActivity::Waiting;
    QTest::newRow("the portal's limit")
            << SyncStatus{.activity = SyncActivity::Waiting, .reason = offline, .until = longer}
            << u"Offline"_s << longer << SyncActivity::Waiting;
    QTest::newRow("signed out") << SyncStatus{.activity = SyncActivity::Blocked,
                                              .reason = signedOut}
                                << u"SignInNeeded"_s << QDateTime() << SyncActivity::Blocked;
    QTest::newRow("paused by a person") << SyncStatus{.activity = SyncActivity::Paused}
                                        << u"RateLimited"_s << Later << SyncActivity::Paused;
    QTest::newRow("another program sends") << SyncStatus{.activity = SyncActivity::NotSender}
                                           << u"RateLimited"_s << Later << SyncActivity::NotSender;
}

void TestSubmissionState::aSavedLeadTellsWhatTheQueueIsHeldUpBy()
{
    QFETCH(const SyncStatus, status);
    QFETCH(const QString, kind);
    QFETCH(const QDateTime, until);
    QFETCH(const SyncActivity, sync);

    const SubmissionState state = stateOf(
            {.state = QueueState::Ready, .notBefore = Later, .trouble = ErrorKind::RateLimited},
            status);

    QCOMPARE(state.phase, Phase::Saved);
    QCOMPARE(kindOf(state.error), kind);
    QCOMPARE(state.until, until);
    QCOMPARE(state.sync, sync);
}

void TestSubmissionState::anUncertainOneTellsWhyItCouldNotBeLookedUp()
{
    const QueuedLead lost{.state = QueueState::Uncertain,
                          .notBefore = Later,
                          .trouble = ErrorKind::Offline,
                          .troubleCode = u"NO_ROUTE"_s};
    QVERIFY(!stateOf(lost).lookUpError);

    QueuedLead looked = lost;
    looked.looks = 1;
    QCOMPARE(kindOf(stateOf(looked).lookUpError), u"Offline"_s);
    QCOMPARE(stateOf(looked).lookUpError->code, u"NO_ROUTE"_s);
}

void TestSubmissionState::aSentOneTellsItsNumberAndItsPage()
{
    const QueuedLead lead{
            .state = QueueState::Sent, .leadId = LeadId(u"7"_s), .others = {LeadId(u"9"_s)}};

    const SubmissionState created = stateOf(lead);
    QCOMPARE(created.leadId, LeadId(u"7"_s));
    QCOMPARE(created.others, QList<LeadId>{LeadId(u"9"_s)});
    QCOMPARE(created.url, QUrl(u"https://acme.example/crm/lead/details/7/"_s));
    QVERIFY(!created.becameDeal);

    QueuedLead simple = lead;
    simple.dealId = LeadId(u"11"_s);
    const SubmissionState deal = stateOf(simple);
    QVERIFY(deal.becameDeal);
    QCOMPARE(deal.shownId(), LeadId(u"11"_s));
    QCOMPARE(deal.url, QUrl(u"https://acme.example/crm/deal/details/11/"_s));

    // A person said that it is there, and gave no number.
    QVERIFY(stateOf({.state = QueueState::Sent}).url.isEmpty());
}

void TestSubmissionState::aRejectedOneTellsWhatIsToBeMended()
{
    const Issues issues{{.field = u"PHONE"_s,
                         .code = IssueCode::RefusedByPortal,
                         .argument = u"That is no number."_s}};

    const SubmissionState state =
            stateOf({.state = QueueState::Rejected, .trouble = ErrorKind::Refused}, {}, issues);

    QCOMPARE(kindOf(state.error), u"Refused"_s);
    QVERIFY(state.error->issues == issues);
}

QTEST_GUILESS_MAIN(TestSubmissionState)
#include "tst_submissionstate.moc"
