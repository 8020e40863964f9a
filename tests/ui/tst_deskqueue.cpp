// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/common/elidedlabel.h"
#include "ui/desk/footerbar.h"
#include "ui/desk/headerbar.h"
#include "ui/desklead.h"
#include "ui/queue/queueview.h"

#include <QMenu>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton *tab(const Desk &desk, qsizetype page)
{
    return desk.window.findChild<PageTabs *>()->findChildren<QPushButton *>().at(page);
}

} // namespace

/*! The queue beside the form, leads that come back from it, and what is kept of typing. */
class TestDeskQueue : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() override;
    void thePagesAreTurnedByTabsAndKeys();
    void aPageOfTheQueueIsMadeWhenItIsWanted();
    void theTabAndTheFootSayHowTheQueueIsDoing_data();
    void theTabAndTheFootSayHowTheQueueIsDoing();
    void nothingIsSentFromAnotherPage();
    void ctrlNComesBackToWhatIsTyped();
    void theNewLeadTabBeginsOneAfterAnAnswer();
    void anAnswerDoesNotTurnThePage();
    void whatIsTypedIsSavedWhenTypingPauses();
    void whoTypesWithoutAPauseIsSavedAsWell();
    void nothingIsSavedWhereItWouldNotLast_data();
    void nothingIsSavedWhereItWouldNotLast();
    void whatIsEmptiedOrClearedIsDiscarded();
    void whatTheQueueHasIsNoDraft();
    void aDraftIsContinued();
    void aDraftIsDiscarded();
    void aDraftMakesRoomForAnother();
    void theDraftThatIsInTheFormIsNotOffered();
    void anotherPortalsDraftsAreNotOffered();
    void aLeadOfTheQueueIsEditedUnderItsOrigin();
    void whatIsTypedMakesRoomForALeadOfTheQueue_data();
    void whatIsTypedMakesRoomForALeadOfTheQueue();
    void whatAnOldLeadHasNoPlaceForIsShown();
    void whatCannotBeEditedNowIsNot_data();
    void whatCannotBeEditedNowIsNot();
    void anErrorIsToldWhereThePersonIs();
    void theMenuKeepsWhatWasSent();
};

void TestDeskQueue::initTestCase()
{
    qRegisterMetaType<LeadDraft>();
    qRegisterMetaType<FormSchemaPtr>();
    qRegisterMetaType<SubmissionState>();
    applyStyle(*qApp, ColorScheme::Light, Density::Desk);
}

void TestDeskQueue::init()
{
    TestCase::init();
    // The offscreen platform says so of every window with a smallest size.
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support propagateSizeHints()");
}

void TestDeskQueue::thePagesAreTurnedByTabsAndKeys()
{
    Desk desk;
    QVERIFY(tab(desk, 0)->isChecked());
    tab(desk, 1)->click();
    QVERIFY(desk.window.page() == DeskPage::Queue);
    QVERIFY(!desk.window.form().isVisible());
    QTest::keyClick(&desk.window, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(desk.window.page() == DeskPage::History);
    QVERIFY(tab(desk, 2)->isChecked());
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.window.form().isVisible());
    QVERIFY(desk.window.form().isAncestorOf(QApplication::focusWidget()));
    QVERIFY(tab(desk, 0)->isChecked());
}

void TestDeskQueue::aPageOfTheQueueIsMadeWhenItIsWanted()
{
    Desk desk;
    int made = 0;
    connect(&desk.window, &MainWindow::queueViewMade, this, [&] { ++made; });
    QVERIFY(desk.window.findChildren<QueueView *>().isEmpty());
    desk.window.turnTo(DeskPage::Queue);
    desk.window.turnTo(DeskPage::History);
    desk.window.turnTo(DeskPage::Queue);
    QCOMPARE(made, 2);
    QCOMPARE(desk.window.findChildren<QueueView *>().size(), 2);
}

void TestDeskQueue::theTabAndTheFootSayHowTheQueueIsDoing_data()
{
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("foot");
    const auto counts = [](qint64 ready, qint64 rejected) {
        return QueueCounts{.rows = {{QueueState::Ready, ready}, {QueueState::Rejected, rejected}}};
    };
    QTest::newRow("empty") << SyncStatus{.activity = SyncActivity::Idle, .isOnline = true}
                           << u"Queue"_s << u"Online"_s;
    QTest::newRow("sending") << SyncStatus{.activity = SyncActivity::Sending,
                                           .counts = counts(3, 0)}
                             << u"Queue 3"_s << u"Sending … · 3 waiting"_s;
    QTest::newRow("needs somebody")
            << SyncStatus{.activity = SyncActivity::Idle, .counts = counts(0, 1)} << u"Queue 1 ▲1"_s
            << u"Online · 1 need(s) you"_s;
    QTest::newRow("offline") << SyncStatus{.activity = SyncActivity::Waiting,
                                           .reason = Error{.kind = ErrorKind::Offline},
                                           .counts = counts(2, 1)}
                             << u"Queue 3 ▲1"_s << u"Offline · 2 waiting, 1 need(s) you"_s;
    QTest::newRow("not opened yet") << SyncStatus{} << u"Queue"_s << u"Online"_s;
}

void TestDeskQueue::theTabAndTheFootSayHowTheQueueIsDoing()
{
    QFETCH(const SyncStatus, status);
    QFETCH(const QString, foot);
    Desk desk;
    desk.window.showSyncStatus(status);
    QTEST(tab(desk, 1)->text(), "tab");
    QCOMPARE(desk.window.findChild<FooterBar *>()->findChild<ElidedLabel *>()->text(), foot);
}

void TestDeskQueue::nothingIsSentFromAnotherPage()
{
    Desk desk;
    desk.fill();
    desk.window.turnTo(DeskPage::Queue);
    desk.window.send();
    QVERIFY(desk.submitted.isEmpty());
    QVERIFY(!desk.button(u"Send"_s)->isEnabled());
    desk.window.turnTo(DeskPage::Lead);
    QVERIFY(desk.button(u"Send"_s)->isEnabled());
    QCOMPARE(titleIn(desk), u"Sample lead"_s);
}

void TestDeskQueue::ctrlNComesBackToWhatIsTyped()
{
    Desk desk;
    desk.fill();
    desk.window.turnTo(DeskPage::Queue);
    desk.window.newLead();
    QVERIFY(desk.window.page() == DeskPage::Lead);
    QCOMPARE(titleIn(desk), u"Sample lead"_s); // the first time it only comes back
    desk.window.newLead();
    QVERIFY(desk.window.form().isBlank());
}

void TestDeskQueue::theNewLeadTabBeginsOneAfterAnAnswer()
{
    Desk desk;
    desk.send();
    desk.answer({.phase = SubmissionPhase::Saved});
    tab(desk, 0)->click();
    QVERIFY(desk.window.form().isVisible());
    QVERIFY(desk.window.form().isBlank());
    desk.fill();
    tab(desk, 0)->click(); // what is typed stays
    QCOMPARE(titleIn(desk), u"Sample lead"_s);
}

void TestDeskQueue::anAnswerDoesNotTurnThePage()
{
    Desk desk;
    desk.send();
    desk.answer({.phase = SubmissionPhase::Saved});
    desk.window.turnTo(DeskPage::Queue);
    desk.answer({.phase = SubmissionPhase::Created, .leadId = LeadId(u"25"_s)});
    QVERIFY(desk.window.page() == DeskPage::Queue);
    desk.window.turnTo(DeskPage::Lead);
    QVERIFY(desk.shownText().contains(u"25"_s));
}

void TestDeskQueue::whatIsTypedIsSavedWhenTypingPauses()
{
    Desk desk;
    desk.window.setKeepsDrafts(true);
    edit(desk, u"North"_s);
    desk.clock.advance(std::chrono::milliseconds(999));
    QVERIFY(desk.savedDrafts.isEmpty());
    desk.clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(desk.savedDrafts.size(), 1);
    const auto saved = desk.savedDrafts.constFirst().at(0).value<LeadDraft>();
    QCOMPARE(saved, desk.window.form().draft());
    QCOMPARE(desk.savedDrafts.constFirst().at(1).value<FormSchemaPtr>(),
             desk.window.form().schema());
    desk.clock.advance(std::chrono::minutes(1));
    QCOMPARE(desk.savedDrafts.size(), 1); // nothing was typed since
}

void TestDeskQueue::whoTypesWithoutAPauseIsSavedAsWell()
{
    Desk desk;
    desk.window.setKeepsDrafts(true);
    for (int i = 1; i <= 25; ++i) {
        edit(desk, QString(i, u'x'));
        desk.clock.advance(std::chrono::milliseconds(200));
    }
    QCOMPARE(desk.savedDrafts.size(), 5);
}

void TestDeskQueue::nothingIsSavedWhereItWouldNotLast_data()
{
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<bool>("ofAnotherPortal");
    QTest::newRow("no key, or the embedded portal") << false << false;
    QTest::newRow("the form is another portal's") << true << true;
}

void TestDeskQueue::nothingIsSavedWhereItWouldNotLast()
{
    QFETCH(const bool, keeps);
    QFETCH(const bool, ofAnotherPortal);
    Desk desk;
    desk.window.setKeepsDrafts(keeps);
    desk.fill();
    if (ofAnotherPortal) {
        desk.window.setPortal(AccountId(u"b.example"_s), u"b.example"_s, false);
    }
    edit(desk, u"North"_s);
    desk.clock.advance(std::chrono::minutes(1));
    QVERIFY(desk.savedDrafts.isEmpty());
    // As soon as it lasts, it is saved.
    if (ofAnotherPortal) {
        desk.window.showForm(changed(sampleSchema()), FormOrigin::Portal);
    } else {
        desk.window.setKeepsDrafts(true);
    }
    desk.clock.advance(std::chrono::seconds(1));
    QCOMPARE(desk.savedDrafts.size(), 1);
}

void TestDeskQueue::whatIsEmptiedOrClearedIsDiscarded()
{
    Desk desk;
    desk.window.setKeepsDrafts(true);
    edit(desk, u"North"_s);
    desk.clock.advance(std::chrono::seconds(1));
    const OriginId origin = desk.window.form().draft().originId;
    edit(desk, QString());
    desk.clock.advance(std::chrono::seconds(1));
    QCOMPARE(desk.discardedDrafts.size(), 1);
    QCOMPARE(desk.discardedDrafts.constFirst().at(0).value<OriginId>(), origin);
    edit(desk, u"North"_s);
    desk.clock.advance(std::chrono::seconds(1));
    desk.click(u"Clear"_s);
    QCOMPARE(desk.discardedDrafts.size(), 1); // not yet
    desk.clock.advance(std::chrono::minutes(10));
    QCOMPARE(desk.discardedDrafts.size(), 2);
    QCOMPARE(desk.discardedDrafts.constLast().at(0).value<OriginId>(), origin);
}

void TestDeskQueue::whatTheQueueHasIsNoDraft()
{
    Desk desk;
    desk.window.setKeepsDrafts(true);
    desk.fill();
    Q_EMIT desk.window.form().draftEdited();
    desk.send();
    const qsizetype before = desk.savedDrafts.size(); // a keychain may ask for its password first
    QCOMPARE(before, 1);
    desk.answer({.phase = SubmissionPhase::Saved});
    desk.click(u"New lead"_s);
    desk.clock.advance(std::chrono::minutes(1));
    QCOMPARE(desk.savedDrafts.size(), before);
    QVERIFY(desk.discardedDrafts.isEmpty()); // it went with the saving
}

void TestDeskQueue::aDraftIsContinued()
{
    Desk desk;
    desk.window.setKeepsDrafts(true);
    desk.window.offerDrafts({savedDraft(u"earlier"_s)});
    QVERIFY(desk.strip()->message().sentence.contains(u"is kept as a draft"_s));
    desk.click(u"Continue"_s);
    QVERIFY(!desk.strip()->isVisible());
    QCOMPARE(titleIn(desk), u"North Light"_s);
    desk.send();
    QCOMPARE(desk.submitted.constLast().at(0).value<LeadDraft>().originId, OriginId(u"earlier"_s));
    QVERIFY(desk.discardedDrafts.isEmpty());
}

void TestDeskQueue::aDraftIsDiscarded()
{
    Desk desk;
    desk.window.offerDrafts({savedDraft(u"earlier"_s), savedDraft(u"before"_s, u"Sever"_s)});
    desk.click(u"Discard"_s);
    desk.click(u"Undo"_s);
    QVERIFY(desk.strip()->message().advice.contains(u"North Light"_s));
    desk.click(u"Discard"_s);
    Q_EMIT desk.strip()->dismissed();
    QVERIFY(desk.discardedDrafts.isEmpty()); // it may be missed in a moment
    desk.clock.advance(std::chrono::minutes(10));
    QCOMPARE(desk.discardedDrafts.size(), 1);
    QCOMPARE(desk.discardedDrafts.constFirst().at(0).value<OriginId>(), OriginId(u"earlier"_s));
    QVERIFY(desk.strip()->message().advice.contains(u"Sever"_s)); // the next one
    desk.click(u"Discard"_s);
    desk.send();
    desk.answer({.phase = SubmissionPhase::Saved});
    QCOMPARE(desk.discardedDrafts.size(), 2);
    QVERIFY(!desk.strip()->isVisible());
}

void TestDeskQueue::aDraftMakesRoomForAnother()
{
    Desk desk;
    desk.window.setKeepsDrafts(true);
    desk.fill();
    desk.window.offerDrafts({savedDraft(u"earlier"_s)});
    desk.click(u"Continue"_s);
    QCOMPARE(titleIn(desk), u"North Light"_s);
    QCOMPARE(desk.savedDrafts.size(), 1); // what was typed is not lost
    QVERIFY(desk.strip()->message().sentence.contains(u"was put aside"_s));
    QVERIFY(desk.strip()->message().advice.contains(u"Sample lead"_s));
    desk.click(u"Continue"_s);
    QCOMPARE(titleIn(desk), u"Sample lead"_s);
    QVERIFY(desk.discardedDrafts.isEmpty());
}

void TestDeskQueue::theDraftThatIsInTheFormIsNotOffered()
{
    Desk desk;
    desk.window.setKeepsDrafts(true);
    edit(desk, u"North"_s);
    desk.clock.advance(std::chrono::seconds(1));
    // As when a person signs in anew.
    desk.window.offerDrafts({savedDraft(desk.window.form().draft().originId.toString())});
    QVERIFY(!desk.strip()->isVisible());
}

void TestDeskQueue::anotherPortalsDraftsAreNotOffered()
{
    Desk desk;
    desk.window.offerDrafts({savedDraft(u"earlier"_s)});
    QVERIFY(desk.hasButton(u"Continue"_s));
    desk.window.setPortal(AccountId(u"b.example"_s), u"b.example"_s, false);
    QVERIFY(!desk.hasButton(u"Continue"_s));
}

void TestDeskQueue::aLeadOfTheQueueIsEditedUnderItsOrigin()
{
    Desk desk;
    desk.window.turnTo(DeskPage::Queue);
    desk.window.editLead(queuedLead(
            u"queued"_s,
            {{.field = u"TITLE"_s, .code = IssueCode::RefusedByPortal, .argument = u"Too odd"_s}}));
    QVERIFY(desk.window.page() == DeskPage::Lead);
    QCOMPARE(titleIn(desk), u"North Light"_s);
    // Left as it is, it is safe where it was.
    QVERIFY(desk.asked({}, [&] { QVERIFY(desk.window.mayLeave(Leaving::Closing)); }).isEmpty());
    desk.send();
    QCOMPARE(desk.submitted.constLast().at(0).value<LeadDraft>().originId, OriginId(u"queued"_s));
}

void TestDeskQueue::whatIsTypedMakesRoomForALeadOfTheQueue_data()
{
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<QString>("button");
    QTest::newRow("as a draft") << true << u"Continue"_s;
    QTest::newRow("where no drafts are kept") << false << u"Continue"_s;
}

void TestDeskQueue::whatIsTypedMakesRoomForALeadOfTheQueue()
{
    QFETCH(const bool, keeps);
    QFETCH(const QString, button);
    Desk desk;
    desk.window.setKeepsDrafts(keeps);
    desk.fill();
    const OriginId before = desk.window.form().draft().originId;
    desk.window.editLead(queuedLead(u"queued"_s));
    QCOMPARE(titleIn(desk), u"North Light"_s);
    desk.click(button);
    QCOMPARE(titleIn(desk), u"Sample lead"_s);
    QCOMPARE(desk.window.form().draft().originId, before);
}

void TestDeskQueue::whatAnOldLeadHasNoPlaceForIsShown()
{
    Desk desk;
    QueueDetail lead = queuedLead(u"queued"_s);
    lead.payload.draft.setText(u"UF_CRM_HALL"_s, u"Hall 7"_s);
    lead.payload.form.fields.append(
            {.code = u"UF_CRM_HALL"_s, .type = FieldType::String, .label = u"Hall"_s});
    desk.window.editLead(lead);
    QVERIFY(desk.strip()->isVisible());
    QVERIFY2(desk.strip()->message().advice.contains(u"Hall: Hall 7"_s),
             qPrintable(desk.strip()->message().advice));
}

void TestDeskQueue::whatCannotBeEditedNowIsNot_data()
{
    QTest::addColumn<QString>("why");
    QTest::newRow("its key is missing") << u"unreadable"_s;
    QTest::newRow("a lead is being saved") << u"saving"_s;
    QTest::newRow("the form is another portal's") << u"portal"_s;
}

void TestDeskQueue::whatCannotBeEditedNowIsNot()
{
    QFETCH(const QString, why);
    Desk desk;
    QueueDetail lead = queuedLead(u"queued"_s);
    desk.fill();
    if (why == "unreadable"_L1) {
        lead.entry.isReadable = false;
    } else if (why == "saving"_L1) {
        desk.send();
    } else {
        desk.window.setPortal(AccountId(u"b.example"_s), u"b.example"_s, false);
    }
    desk.window.editLead(lead);
    QCOMPARE(titleIn(desk), u"Sample lead"_s);
}

void TestDeskQueue::anErrorIsToldWhereThePersonIs()
{
    Desk desk;
    desk.window.showQueueError({.kind = ErrorKind::StorageFull});
    QVERIFY(desk.strip()->isVisible());
    QVERIFY(desk.strip()->message().sentence.contains(u"disk is full"_s));
    Q_EMIT desk.strip()->dismissed();
    desk.window.turnTo(DeskPage::Queue);
    desk.window.showQueueError({.kind = ErrorKind::QueueBusy});
    QVERIFY(!desk.strip()->isVisible());
    const auto strips = desk.window.findChild<QueueView *>()->findChildren<MessageStrip *>();
    QVERIFY(std::any_of(strips.begin(), strips.end(), [](const MessageStrip *strip) {
        return strip->isVisible() && strip->message().sentence.contains(u"using the queue"_s);
    }));
}

void TestDeskQueue::theMenuKeepsWhatWasSent()
{
    Desk desk;
    QSignalSpy chosen(&desk.window, &MainWindow::retentionChosen);
    desk.window.setRetentionChoice(u"30"_s);
    QVERIFY(chosen.isEmpty());
    const auto actions = desk.window.header().findChildren<QAction *>();
    int ticked = 0;
    for (QAction *action : actions) {
        if (action->text() == u"For 30 day(s)"_s) {
            ticked += action->isChecked() ? 1 : 0;
        } else if (action->text() == u"For ever"_s) {
            action->trigger();
        }
    }
    QCOMPARE(ticked, 1);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().at(0).toString(), u"keep"_s);
}

QTEST_MAIN(TestDeskQueue)
#include "tst_deskqueue.moc"
