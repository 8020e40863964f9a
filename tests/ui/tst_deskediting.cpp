// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/desklead.h"
#include "ui/queue/queueview.h"

using namespace leadbooth;
using namespace leadbooth::test;

/*! Changing a lead that the queue has, while the queue goes on with it. */
class TestDeskEditing : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() override;
    void noStateTurnsThePageUnderWhoEdits_data();
    void noStateTurnsThePageUnderWhoEdits();
    void aCorrectionThatCameTooLateIsToldAndKept();
    void whatWasNotChangedMayBeShownAsCreated();
    void aDealDoesNotMakeAnEarlierVersionTheTypedOne();
    void whatMayBeThereIsAskedAboutBeforeItIsSentAgain_data();
    void whatMayBeThereIsAskedAboutBeforeItIsSentAgain();
    void whatWasClearedIsThereUntilTheNextLeadIsSent_data();
    void whatWasClearedIsThereUntilTheNextLeadIsSent();
    void whatWasClearedIsGoneWhenTheProgramIsClosed();
    void whatWasClearedDoesNotTakeALaterVersionWithIt();
    void whatTheQueueHasIsNotPutAside_data();
    void whatTheQueueHasIsNotPutAside();
    void changesMakeRoomFromTheAnswer();
    void whyALeadDoesNotComeIsSaid_data();
    void whyALeadDoesNotComeIsSaid();
    void theSameAnswerLeavesTheFocusOnItsButton();
};

namespace {

const QUrl page(u"https://p.example/crm/lead/details/25/"_s);

/*! Sent, waiting, and back in the form by the list of the queue. */
OriginId editWaiting(Desk &desk)
{
    const OriginId origin = desk.send();
    desk.answer({.phase = SubmissionPhase::Saved});
    desk.window.turnTo(DeskPage::Queue);
    QueueDetail lead = queuedLead(origin.toString());
    lead.entry.lead.state = QueueState::Ready;
    lead.payload.draft = desk.submitted.constLast().at(0).value<LeadDraft>();
    desk.window.editLead(lead);
    return origin;
}

} // namespace

void TestDeskEditing::initTestCase()
{
    qRegisterMetaType<LeadDraft>();
    qRegisterMetaType<FormSchemaPtr>();
    qRegisterMetaType<SubmissionState>();
    applyStyle(*qApp, ColorScheme::Light, Density::Desk);
}

void TestDeskEditing::init()
{
    TestCase::init();
    // The offscreen platform says so of every window with a smallest size.
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support propagateSizeHints()");
}

void TestDeskEditing::noStateTurnsThePageUnderWhoEdits_data()
{
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<QString>("says"); // empty: nothing
    const Error lost{.kind = ErrorKind::Timeout, .certainty = Certainty::Unknown};
    const Error refused{.kind = ErrorKind::Refused, .certainty = Certainty::Refused};
    QTest::newRow("it is tried again")
            << SubmissionState{.phase = SubmissionPhase::Saved} << QString();
    QTest::newRow("it is being sent")
            << SubmissionState{.phase = SubmissionPhase::Sending} << u"is being sent"_s;
    QTest::newRow("it is looked for")
            << SubmissionState{.phase = SubmissionPhase::LookingUp} << u"may have been created"_s;
    QTest::newRow("it settles") << SubmissionState{.phase = SubmissionPhase::Settling}
                                << u"may have been created"_s;
    QTest::newRow("nobody can tell")
            << SubmissionState{.phase = SubmissionPhase::Undecided, .error = lost}
            << u"may have been created"_s;
    QTest::newRow("it is created") << SubmissionState{.phase = SubmissionPhase::Created,
                                                      .leadId = LeadId(u"25"_s),
                                                      .url = page}
                                   << u"number 25"_s;
    QTest::newRow("it is refused")
            << SubmissionState{.phase = SubmissionPhase::Failed, .isKept = true, .error = refused}
            << u"not taken"_s;
    QTest::newRow("it was discarded in the list")
            << SubmissionState{.phase = SubmissionPhase::Failed,
                               .isKept = true,
                               .error = Error{.kind = ErrorKind::Cancelled}}
            << QString();
}

void TestDeskEditing::noStateTurnsThePageUnderWhoEdits()
{
    QFETCH(const SubmissionState, state);
    QFETCH(const QString, says);
    Desk desk;
    const OriginId origin = editWaiting(desk);
    edit(desk, u"Corrected"_s);
    QWidget *focus = QApplication::focusWidget();
    desk.answer(state);
    QVERIFY(desk.window.form().isVisible());
    QCOMPARE(QApplication::focusWidget(), focus);
    QCOMPARE(titleIn(desk), u"Corrected"_s);
    QCOMPARE(desk.window.form().draft().originId, origin);
    QCOMPARE(desk.strip()->isVisible(), !says.isEmpty());
    QVERIFY2(says.isEmpty() || desk.strip()->message().sentence.contains(says),
             qPrintable(desk.strip()->message().sentence));
    // It is nowhere else, and is asked about.
    QVERIFY(!desk.asked({}, [&] { desk.window.close(); }).isEmpty());
    // Hidden, it stays so until there is news.
    Q_EMIT desk.strip()->dismissed();
    desk.answer(state);
    QVERIFY(!desk.strip()->isVisible());
}

void TestDeskEditing::aCorrectionThatCameTooLateIsToldAndKept()
{
    Desk desk;
    editWaiting(desk);
    edit(desk, u"Corrected"_s);
    desk.answer({.phase = SubmissionPhase::Created, .leadId = LeadId(u"25"_s), .url = page});
    QVERIFY(desk.strip()->message().advice.contains(u"is not in it"_s));
    desk.click(u"Show the answer"_s);
    QVERIFY2(desk.shownText().contains(u"as it was first sent"_s), qPrintable(desk.shownText()));
    QVERIFY(!desk.strip()->isVisible());
    // The next key throws nothing away.
    QTest::keyClick(desk.answerPage(), Qt::Key_A);
    desk.window.newLead();
    QVERIFY(desk.answerPage()->isVisible());
    desk.click(u"Back to the form"_s);
    QCOMPARE(titleIn(desk), u"Corrected"_s);
    // Nor is it sent a second time.
    const qsizetype sent = desk.submitted.size();
    desk.window.send();
    QCOMPARE(desk.submitted.size(), sent);
    QVERIFY(desk.shownText().contains(u"as it was first sent"_s));
}

void TestDeskEditing::whatWasNotChangedMayBeShownAsCreated()
{
    Desk desk;
    editWaiting(desk);
    desk.window.turnTo(DeskPage::Queue);
    desk.answer({.phase = SubmissionPhase::Created, .leadId = LeadId(u"25"_s), .url = page});
    QVERIFY(desk.window.page() == DeskPage::Queue);
    desk.window.turnTo(DeskPage::Lead);
    QVERIFY(desk.shownText().contains(u"Lead 25"_s));
    desk.click(u"New lead"_s);
    QVERIFY(desk.window.form().isBlank());
}

void TestDeskEditing::aDealDoesNotMakeAnEarlierVersionTheTypedOne()
{
    Desk desk;
    desk.send();
    desk.answer({.phase = SubmissionPhase::Undecided});
    desk.click(u"Back to the form"_s);
    edit(desk, u"Corrected"_s);
    SubmissionState created{.phase = SubmissionPhase::Created, .leadId = LeadId(u"25"_s)};
    desk.answer(created);
    desk.window.send(); // shows what is known
    QVERIFY(desk.shownText().contains(u"as it was first sent"_s));
    created.becameDeal = true;
    created.dealId = LeadId(u"7"_s);
    desk.answer(created);
    QVERIFY2(desk.shownText().contains(u"as it was first sent"_s), qPrintable(desk.shownText()));
    QVERIFY(desk.shownText().contains(u"Deal 7"_s));
    desk.window.newLead();
    QVERIFY(desk.answerPage()->isVisible());
    desk.click(u"Back to the form"_s);
    QCOMPARE(titleIn(desk), u"Corrected"_s);
}

void TestDeskEditing::whatMayBeThereIsAskedAboutBeforeItIsSentAgain_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("back to the form") << u"answer"_s << true;
    QTest::newRow("from the list, where nothing was asked") << u"list"_s << true;
    QTest::newRow("from the list, where it was asked") << u"agreed"_s << false;
}

void TestDeskEditing::whatMayBeThereIsAskedAboutBeforeItIsSentAgain()
{
    QFETCH(const QString, from);
    QFETCH(const bool, isAsked);
    Desk desk;
    const OriginId origin = desk.send();
    desk.answer({.phase = SubmissionPhase::Undecided});
    if (from == "answer"_L1) {
        desk.click(u"Back to the form"_s);
    } else {
        desk.window.turnTo(DeskPage::Queue);
        if (from == "agreed"_L1) {
            Q_EMIT desk.window.findChild<QueueView *>()->resendAgreed(origin);
        }
        QueueDetail lead = queuedLead(origin.toString());
        lead.payload.draft = desk.submitted.constLast().at(0).value<LeadDraft>();
        lead.entry.lead.state = QueueState::Parked;
        lead.entry.lead.looks = 1;
        desk.window.editLead(lead);
    }
    edit(desk, u"Corrected"_s);
    const qsizetype before = desk.submitted.size();
    if (isAsked) {
        QVERIFY(desk.asked({}, [&] { desk.window.send(); }).contains(u"may be in the portal"_s));
        QCOMPARE(desk.submitted.size(), before);
        desk.asked(u"Send again"_s, [&] { desk.window.send(); });
    } else {
        desk.window.send();
    }
    QCOMPARE(desk.submitted.size(), before + 1);
    QVERIFY(desk.submitted.constLast().at(2).toBool());
    // It is good for once.
    desk.answer({.phase = SubmissionPhase::Undecided});
    desk.click(u"Back to the form"_s);
    QVERIFY(!desk.asked({}, [&] { desk.window.send(); }).isEmpty());
    QCOMPARE(desk.submitted.size(), before + 1);
}

void TestDeskEditing::whatWasClearedIsThereUntilTheNextLeadIsSent_data()
{
    QTest::addColumn<bool>("keeps");
    QTest::newRow("kept as a draft") << true;
    QTest::newRow("where no drafts are kept") << false;
}

void TestDeskEditing::whatWasClearedIsThereUntilTheNextLeadIsSent()
{
    QFETCH(const bool, keeps);
    Desk desk;
    desk.window.setKeepsDrafts(keeps);
    edit(desk, u"North"_s);
    const OriginId origin = desk.window.form().draft().originId;
    desk.window.newLead(); // Ctrl+N
    QVERIFY(desk.hasButton(u"Undo"_s));
    QVERIFY(desk.window.form().isBlank());
    edit(desk, u"Next"_s);
    QVERIFY(!desk.hasButton(u"Undo"_s)); // it would take away what is being typed
    QVERIFY(desk.strip()->message().sentence.contains(u"that you cleared"_s));
    desk.click(u"Continue"_s);
    QCOMPARE(titleIn(desk), u"North"_s);
    QCOMPARE(desk.window.form().draft().originId, origin);
    QVERIFY(desk.strip()->message().advice.contains(u"Next"_s)); // and that one is not lost
    QVERIFY(desk.discardedDrafts.isEmpty());
    desk.window.newLead();
    desk.send();
    desk.answer({.phase = SubmissionPhase::Saved});
    QCOMPARE(desk.discardedDrafts.size(), 1);
    QCOMPARE(desk.discardedDrafts.constFirst().at(0).value<OriginId>(), origin);
    QVERIFY(desk.strip()->message().advice.contains(u"Next"_s));
}

void TestDeskEditing::whatWasClearedIsGoneWhenTheProgramIsClosed()
{
    Desk desk;
    desk.window.setKeepsDrafts(true);
    edit(desk, u"North"_s);
    const OriginId origin = desk.window.form().draft().originId;
    desk.click(u"Clear"_s);
    desk.click(u"Undo"_s);
    QCOMPARE(titleIn(desk), u"North"_s);
    desk.click(u"Clear"_s);
    bool closed = false;
    QVERIFY(desk.asked({}, [&] { closed = desk.window.close(); }).isEmpty());
    QVERIFY(closed);
    QCOMPARE(desk.discardedDrafts.size(), 1);
    QCOMPARE(desk.discardedDrafts.constFirst().at(0).value<OriginId>(), origin);
}

void TestDeskEditing::whatWasClearedDoesNotTakeALaterVersionWithIt()
{
    Desk desk;
    desk.window.setKeepsDrafts(true);
    desk.window.editLead(queuedLead(u"queued"_s));
    edit(desk, u"First correction"_s);
    desk.click(u"Clear"_s);
    desk.window.editLead(queuedLead(u"queued"_s));
    edit(desk, u"Second correction"_s);
    desk.clock.advance(std::chrono::minutes(11));
    QVERIFY(desk.discardedDrafts.isEmpty());
    QCOMPARE(desk.savedDrafts.constLast().at(0).value<LeadDraft>().text(u"TITLE"_s),
             u"Second correction"_s);
}

void TestDeskEditing::whatTheQueueHasIsNotPutAside_data()
{
    QTest::addColumn<bool>("isOnAnswer");
    QTest::newRow("its answer is shown") << true;
    QTest::newRow("it is in the form, unchanged") << false;
}

void TestDeskEditing::whatTheQueueHasIsNotPutAside()
{
    QFETCH(const bool, isOnAnswer);
    Desk desk;
    desk.window.setKeepsDrafts(true);
    if (isOnAnswer) {
        desk.send();
        desk.answer({.phase = SubmissionPhase::Saved});
    } else {
        desk.window.editLead(queuedLead(u"queued"_s));
    }
    desk.window.editLead(queuedLead(u"another"_s));
    QCOMPARE(desk.window.form().draft().originId, OriginId(u"another"_s));
    QVERIFY(!desk.strip()->isVisible());
    QVERIFY(desk.savedDrafts.isEmpty());
}

void TestDeskEditing::changesMakeRoomFromTheAnswer()
{
    Desk desk;
    desk.window.setKeepsDrafts(true);
    editWaiting(desk);
    edit(desk, u"Corrected"_s);
    desk.answer({.phase = SubmissionPhase::Undecided});
    desk.click(u"Show the answer"_s);
    desk.click(u"New lead"_s);
    QVERIFY(desk.window.form().isBlank());
    QVERIFY(desk.strip()->message().advice.contains(u"Corrected"_s));
    desk.click(u"Continue"_s);
    QCOMPARE(titleIn(desk), u"Corrected"_s);
}

void TestDeskEditing::whyALeadDoesNotComeIsSaid_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("says");
    QTest::newRow("its key is missing") << u"unreadable"_s << u"locked"_s;
    QTest::newRow("there is no form") << u"form"_s << u"has not given its form"_s;
    QTest::newRow("a lead is being saved") << u"saving"_s << u"being saved"_s;
    QTest::newRow("the form is another portal's") << u"portal"_s << u"b.example"_s;
}

void TestDeskEditing::whyALeadDoesNotComeIsSaid()
{
    QFETCH(const QString, why);
    QFETCH(const QString, says);
    Desk desk;
    QueueDetail lead = queuedLead(u"queued"_s);
    if (why == "unreadable"_L1) {
        lead.entry.isReadable = false;
    } else if (why == "form"_L1) {
        desk.window.setPortal({}, {}, false);
        desk.window.setPortal(AccountId(u"b.example"_s), u"b.example"_s, false);
    } else if (why == "saving"_L1) {
        desk.send();
    } else {
        desk.fill();
        desk.window.setPortal(AccountId(u"b.example"_s), u"b.example"_s, false);
    }
    Q_EMIT desk.strip()->dismissed();
    desk.window.editLead(lead);
    QVERIFY(desk.strip()->isVisible());
    const MessageStrip::Message message = desk.strip()->message();
    QVERIFY2((message.sentence + message.advice).contains(says),
             qPrintable(message.sentence + message.advice));
}

void TestDeskEditing::theSameAnswerLeavesTheFocusOnItsButton()
{
    Desk desk;
    desk.send();
    desk.answer({.phase = SubmissionPhase::Saved});
    QPushButton *button = desk.button(u"Show the queue"_s);
    QVERIFY(button);
    button->setFocus();
    desk.answer({.phase = SubmissionPhase::Saved, .until = desk.clock.now().addSecs(30)});
    QCOMPARE(QApplication::focusWidget(), button);
    // Other buttons mean other things.
    desk.answer({.phase = SubmissionPhase::Undecided});
    QCOMPARE(QApplication::focusWidget(), desk.answerPage());
}

QTEST_MAIN(TestDeskEditing)
#include "tst_deskediting.moc"
