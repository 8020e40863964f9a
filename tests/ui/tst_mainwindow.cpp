// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/common/announcer.h"
#include "ui/common/icon.h"
#include "ui/desk.h"
#include "ui/desk/sidepanel.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

class TestMainWindow : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() override;
    void anEmptyFormIsNotSent();
    void aLeadIsSentWithItsOriginTheTimeAndTheSwitch();
    void aSecondSendWaitsForTheFirst();
    void aCreatedLeadShowsItsNumberAndEmptiesTheForm();
    void ctrlCCopiesTheNumberUnlessTextIsSelected_data();
    void ctrlCCopiesTheNumberUnlessTextIsSelected();
    void theNextLeadBeginsWithTyping();
    void newLikeThisKeepsTheCompanyAndDropsThePerson();
    void aDealIsShownInSimpleMode();
    void aDealThatIsToldOfLaterLeavesTheNextLeadAlone();
    void aRepeatLeadIsExplained();
    void aRepeatLeadIsExplainedOnceWhenAClientIsChosen();
    void aRefusalKeepsTheFormAndMarksTheField();
    void everyStateSaysWhatIsTrue_data();
    void everyStateSaysWhatIsTrue();
    void whileItIsBeingSavedNothingElseBegins();
    void whatBecomesOfTheLastLeadLeavesTheNextAlone_data();
    void whatBecomesOfTheLastLeadLeavesTheNextAlone();
    void aLeadThatIsDiscardedInTheListLeavesAnEmptyForm();
    void anUndecidedLeadIsDecidedByAPerson_data();
    void anUndecidedLeadIsDecidedByAPerson();
    void goingBackFromUndecidedKeepsWhatWasTyped();
    void theAnswerToAnotherLeadIsIgnored();
    void aNewFormWaitsUntilTheTypedOneIsEmpty();
    void aNewFormTakenNowKeepsWhatWasTyped();
    void aNewFormIsOfferedOnlyWhileItWaits_data();
    void aNewFormIsOfferedOnlyWhileItWaits();
    void whatANewFormHasNoPlaceForIsShownAndCopied();
    void anotherPortalTakesOverTextsAndNoChoices();
    void aMissingNetworkWithAFormIsNoMessage();
    void clearingCanBeUndone();
    void clearingAgainKeepsWhatTheFirstTookAway();
    void undoIsNoLongerOfferedOnceTypingHasBegun();
    void aNewLeadIsBlankAlthoughTimeHasGoneOn();
    void knownPeopleAreAskedForAfterTypingOnce();
    void aFailedLookUpOfKnownPeopleIsSaidAndRepeated();
    void anAnswerIsAnnouncedOnceItIsShown_data();
    void anAnswerIsAnnouncedOnceItIsShown();
    void moreAboutACreatedLeadDisturbsNothing();
    void changesThatWereNotSentAreSaidAndKept_data();
    void changesThatWereNotSentAreSaidAndKept();
    void theSidePanelGrowsWithTheText();
    void theKeychainIsAskedAgainByItself();
    void theEndOfASignInIsToldWhenItIsNear_data();
    void theEndOfASignInIsToldWhenItIsNear();
    void theWindowHasTheProgramsIcon();
};

void TestMainWindow::initTestCase()
{
    qRegisterMetaType<LeadDraft>();
    qRegisterMetaType<FormSchemaPtr>();
    qRegisterMetaType<SubmissionState>();
    applyStyle(*qApp, ColorScheme::Light, Density::Desk);
}

void TestMainWindow::init()
{
    TestCase::init();
    // The offscreen platform says so of every window with a smallest size.
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support propagateSizeHints()");
}

void TestMainWindow::anEmptyFormIsNotSent()
{
    Desk desk;
    // Nothing is required here, so that nothing else can be in the way.
    FormSchema schema = *sampleSchema();
    for (FieldSchema &field : schema.fields) {
        field.isRequired = false;
    }
    schema.fingerprint = "nothing required";
    desk.window.showForm(std::make_shared<const FormSchema>(schema), FormOrigin::Portal);
    QVERIFY(desk.window.form().validate().isEmpty());
    desk.window.send();
    QVERIFY(desk.submitted.isEmpty());
    QVERIFY(desk.strip()->isVisible());
    QVERIFY(desk.strip()->message().sentence.startsWith(u"There is nothing to send yet"_s));
    // It is the emptiness that kept it here.
    LeadDraft draft = desk.window.form().draft();
    draft.setText(u"TITLE"_s, u"Sample lead"_s);
    desk.window.form().setDraft(draft);
    desk.window.send();
    QCOMPARE(desk.submitted.count(), 1);
}

void TestMainWindow::aLeadIsSentWithItsOriginTheTimeAndTheSwitch()
{
    Desk desk;
    desk.window.setNotifyResponsible(true);
    desk.send();
    QCOMPARE(desk.submitted.size(), 1);
    const auto draft = desk.submitted.constFirst().at(0).value<LeadDraft>();
    QCOMPARE(draft.text(u"TITLE"_s), u"Sample lead"_s);
    QVERIFY(!draft.originId.isEmpty());
    QVERIFY(draft.notifyResponsible);
    QCOMPARE(draft.capturedAt, desk.clock.now());
}

void TestMainWindow::aSecondSendWaitsForTheFirst()
{
    Desk desk;
    desk.send();
    desk.window.send();
    desk.window.newLead();
    QCOMPARE(desk.submitted.size(), 1);
    QVERIFY(!desk.window.form().isEnabled());
    QCOMPARE(desk.window.form().draft().text(u"TITLE"_s), u"Sample lead"_s);
}

void TestMainWindow::aCreatedLeadShowsItsNumberAndEmptiesTheForm()
{
    Desk desk;
    desk.create();
    QVERIFY2(desk.shownText().contains(u"25"_s), qPrintable(desk.shownText()));
    QVERIFY(desk.shownText().contains(u"Sample lead"_s));
    QVERIFY(desk.window.form().isBlank());
    QCOMPARE(desk.settled.size(), 1);
    desk.click(u"Open in Bitrix24"_s);
    QCOMPARE(desk.opened.constFirst().at(0).toUrl(),
             QUrl(u"https://p.example/crm/lead/details/25/"_s));
    desk.click(u"Copy the number"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"25"_s);
    QApplication::clipboard()->clear();
}

void TestMainWindow::ctrlCCopiesTheNumberUnlessTextIsSelected_data()
{
    QTest::addColumn<SubmissionPhase>("phase");
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("copied");
    QTest::newRow("created") << SubmissionPhase::Created << QString() << u"25"_s;
    QTest::newRow("the title") << SubmissionPhase::Created << u"Sample"_s << u"Sample"_s;
    QTest::newRow("beside the number") << SubmissionPhase::Created << u"Lead 25"_s << u"Lead 25"_s;
    QTest::newRow("the sentence") << SubmissionPhase::Created << u"in the portal"_s
                                  << u"in the portal"_s;
    QTest::newRow("the note") << SubmissionPhase::Created << u"begins with"_s << u"begins with"_s;
    QTest::newRow("no number") << SubmissionPhase::Undecided << QString() << u"before"_s;
    QTest::newRow("no number, the title")
            << SubmissionPhase::Undecided << u"Sample lead"_s << u"Sample lead"_s;
}

void TestMainWindow::ctrlCCopiesTheNumberUnlessTextIsSelected()
{
    QFETCH(const SubmissionPhase, phase);
    QFETCH(const QString, selected);
    QFETCH(const QString, copied);
    Desk desk;
    desk.send();
    desk.answer({.phase = phase,
                 .leadId = LeadId(u"25"_s),
                 .url = QUrl(u"https://p.example/crm/lead/details/25/"_s)});
    QApplication::clipboard()->setText(u"before"_s);
    QWidget *focus = desk.answerPage();
    const auto labels = desk.answerPage()->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (!selected.isEmpty() && label->isVisible() && label->text().contains(selected)) {
            label->setFocus();
            label->setSelection(int(label->text().indexOf(selected)), int(selected.size()));
            focus = label;
        }
    }
    QCOMPARE(focus != desk.answerPage(), !selected.isEmpty());
    QTest::keyClick(focus, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), copied);
    QApplication::clipboard()->clear();
}

void TestMainWindow::theNextLeadBeginsWithTyping()
{
    Desk desk;
    desk.create();
    const OriginId first = desk.submitted.constFirst().at(0).value<LeadDraft>().originId;
    QTest::keyClick(desk.answerPage(), Qt::Key_A, Qt::NoModifier);
    QVERIFY(desk.window.form().isVisible());
    bool found = false;
    const LeadDraft draft = desk.window.form().draft();
    for (const FieldValue &value : draft.values) {
        found = found || (!value.isEmpty() && value.constFirst().value == u"a"_s);
    }
    QVERIFY(found);
    QVERIFY(draft.originId != first);
}

void TestMainWindow::newLikeThisKeepsTheCompanyAndDropsThePerson()
{
    Desk desk;
    LeadDraft draft = desk.window.form().draft();
    draft.setText(u"COMPANY_TITLE"_s, u"North Light"_s);
    draft.setText(u"NAME"_s, u"Gwen"_s);
    draft.values[u"PHONE"_s] = {{u"+442079460123"_s, u"WORK"_s}};
    desk.window.form().setDraft(draft);
    desk.create();
    desk.click(u"New like this one"_s);
    const LeadDraft next = desk.window.form().draft();
    QCOMPARE(next.text(u"COMPANY_TITLE"_s), u"North Light"_s);
    QVERIFY(isEmpty(next.value(u"NAME"_s)));
    QVERIFY(isEmpty(next.value(u"PHONE"_s)));
    QVERIFY(isEmpty(next.value(u"TITLE"_s)));
    QVERIFY(next.originId != desk.submitted.constFirst().at(0).value<LeadDraft>().originId);
}

void TestMainWindow::aDealIsShownInSimpleMode()
{
    Desk desk;
    desk.send();
    desk.answer({.phase = SubmissionPhase::Created,
                 .leadId = LeadId(u"25"_s),
                 .url = QUrl(u"https://p.example/crm/deal/details/7/"_s),
                 .becameDeal = true,
                 .dealId = LeadId(u"7"_s)});
    QVERIFY2(desk.shownText().contains(u"Deal 7"_s), qPrintable(desk.shownText()));
    QVERIFY(desk.shownText().contains(u"25"_s));
}

void TestMainWindow::aDealThatIsToldOfLaterLeavesTheNextLeadAlone()
{
    Desk desk;
    desk.create();
    SubmissionState state{.phase = SubmissionPhase::Created,
                          .leadId = LeadId(u"25"_s),
                          .becameDeal = true,
                          .dealId = LeadId(u"7"_s)};
    desk.click(u"New lead"_s);
    desk.fill();
    desk.answer(state);
    QVERIFY(desk.window.form().isVisible());
    QCOMPARE(desk.window.form().draft().text(u"TITLE"_s), u"Sample lead"_s);
}

void TestMainWindow::aRepeatLeadIsExplained()
{
    Desk desk;
    LeadDraft draft = desk.window.form().draft();
    draft.setText(u"COMPANY_ID"_s, u"12"_s, u"North Light"_s);
    desk.window.form().setDraft(draft);
    desk.create();
    QVERIFY2(desk.shownText().contains(u"repeat lead"_s), qPrintable(desk.shownText()));
}

void TestMainWindow::aRepeatLeadIsExplainedOnceWhenAClientIsChosen()
{
    Desk desk;
    LeadDraft draft = desk.window.form().draft();
    draft.setText(u"COMPANY_ID"_s, u"12"_s, u"North Light"_s);
    desk.window.form().setDraft(draft);
    Q_EMIT desk.window.form().draftEdited();
    QVERIFY(desk.strip()->isVisible());
    QVERIFY(desk.strip()->message().sentence.contains(u"repeat lead"_s));
    desk.strip()->hide();
    Q_EMIT desk.window.form().draftEdited();
    QVERIFY(!desk.strip()->isVisible());
    desk.window.newLead();
    Q_EMIT desk.window.form().draftEdited();
    QVERIFY(!desk.strip()->message().sentence.contains(u"repeat lead"_s));
}

void TestMainWindow::aRefusalKeepsTheFormAndMarksTheField()
{
    Desk desk;
    desk.send();
    desk.answer({.phase = SubmissionPhase::Failed,
                 .isKept = true,
                 .error = Error{.kind = ErrorKind::Refused,
                                .certainty = Certainty::Refused,
                                .issues = {{.field = u"TITLE"_s,
                                            .code = IssueCode::RefusedByPortal,
                                            .argument = u"Too <odd>"_s}}}});
    QVERIFY(desk.window.form().isVisible());
    QVERIFY(desk.window.form().isEnabled());
    QCOMPARE(desk.window.form().draft().text(u"TITLE"_s), u"Sample lead"_s);
    QVERIFY(desk.strip()->isVisible());
    QVERIFY(desk.strip()->message().sentence.contains(u"Too <odd>"_s));
    QVERIFY(desk.strip()->message().advice.contains(u"in the queue"_s));
    // The same lead goes out again under the same origin: it takes its place in the queue.
    const OriginId first = desk.submitted.constFirst().at(0).value<LeadDraft>().originId;
    desk.window.send();
    QCOMPARE(desk.submitted.constLast().at(0).value<LeadDraft>().originId.toString(),
             first.toString());
}

void TestMainWindow::everyStateSaysWhatIsTrue_data()
{
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("never");
    using Phase = SubmissionPhase;
    const Error offline{.kind = ErrorKind::Offline, .certainty = Certainty::NotSent};
    const Error signedOut{.kind = ErrorKind::SignInNeeded, .certainty = Certainty::Refused};
    const Error lost{.kind = ErrorKind::Timeout, .certainty = Certainty::Unknown};
    const QDateTime soon = FakeClock().now().addSecs(30);
    const QString mayBe = u"may have been created"_s;
    QTest::newRow("saved") << SubmissionState{.phase = Phase::Saved}
                           << u"on this computer and is being sent"_s << mayBe;
    QTest::newRow("saved, no network") << SubmissionState{.phase = Phase::Saved,
                                                          .error = offline,
                                                          .until = soon,
                                                          .sync = SyncActivity::Waiting}
                                       << u"in 30 second(s) at the latest"_s << u"is being sent"_s;
    QTest::newRow("saved, signed out") << SubmissionState{.phase = Phase::Saved,
                                                          .error = signedOut,
                                                          .sync = SyncActivity::Blocked}
                                       << u"cannot be sent now"_s << u"is being sent"_s;
    QTest::newRow("saved, held back")
            << SubmissionState{.phase = Phase::Saved, .sync = SyncActivity::Paused}
            << u"held back"_s << u"is being sent"_s;
    QTest::newRow("saved, no portal yet")
            << SubmissionState{.phase = Phase::Saved, .sync = SyncActivity::Off}
            << u"as soon as the portal is connected"_s << u"is being sent"_s;
    QTest::newRow("saved, sent by another program")
            << SubmissionState{.phase = Phase::Saved, .sync = SyncActivity::NotSender}
            << u"Another Leadbooth"_s << u"is being sent"_s;
    QTest::newRow("sending") << SubmissionState{.phase = Phase::Sending}
                             << u"on this computer and is being sent"_s << mayBe;
    QTest::newRow("looking") << SubmissionState{.phase = Phase::LookingUp, .error = lost} << mayBe
                             << u"was not created"_s;
    QTest::newRow("settling") << SubmissionState{.phase = Phase::Settling,
                                                 .error = lost,
                                                 .until = soon}
                              << u"in 30 second(s)"_s << u"was not created"_s;
    QTest::newRow("settling, and the portal cannot be asked")
            << SubmissionState{.phase = Phase::Settling,
                               .error = lost,
                               .lookUpError = offline,
                               .until = soon}
            << u"cannot be asked now"_s << u"is not there yet"_s;
    QTest::newRow("unknown") << SubmissionState{.phase = Phase::Undecided, .error = lost} << mayBe
                             << u"was not created"_s;
}

void TestMainWindow::everyStateSaysWhatIsTrue()
{
    QFETCH(const SubmissionState, state);
    QFETCH(const QString, says);
    QFETCH(const QString, never);
    Desk desk;
    desk.send();
    desk.answer(state);
    QVERIFY2(desk.shownText().contains(says), qPrintable(desk.shownText()));
    QVERIFY2(!desk.shownText().contains(never), qPrintable(desk.shownText()));
    if (state.until.isValid()) {
        desk.clock.advance(std::chrono::seconds(10));
        QVERIFY2(desk.shownText().contains(u"20 "_s), qPrintable(desk.shownText()));
    }
    // It is in the queue: the next lead may begin.
    QVERIFY(desk.asked({}, [&] { QVERIFY(desk.window.mayLeave(Leaving::Closing)); }).isEmpty());
    desk.click(u"New lead"_s);
    QVERIFY(desk.window.form().isVisible());
    QVERIFY(desk.window.form().isBlank());
}

void TestMainWindow::whileItIsBeingSavedNothingElseBegins()
{
    Desk desk;
    desk.send();
    QVERIFY(desk.window.isSaving());
    desk.window.newLead();
    QCOMPARE(desk.window.form().draft().text(u"TITLE"_s), u"Sample lead"_s);
    desk.answer({.phase = SubmissionPhase::Failed,
                 .error = Error{.kind = ErrorKind::StorageFull, .certainty = Certainty::NotSent}});
    QVERIFY(!desk.window.isSaving());
    QVERIFY(desk.window.form().isVisible());
    QVERIFY(desk.window.form().isEnabled());
    QCOMPARE(desk.window.form().draft().text(u"TITLE"_s), u"Sample lead"_s);
    QVERIFY(desk.strip()->message().sentence.contains(u"could not be saved"_s));
}

void TestMainWindow::whatBecomesOfTheLastLeadLeavesTheNextAlone_data()
{
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<bool>("tells");
    using Phase = SubmissionPhase;
    QTest::newRow("sending") << SubmissionState{.phase = Phase::Sending} << false;
    QTest::newRow("settling") << SubmissionState{.phase = Phase::Settling} << false;
    QTest::newRow("created") << SubmissionState{.phase = Phase::Created, .leadId = LeadId(u"25"_s)}
                             << false;
    QTest::newRow("refused") << SubmissionState{.phase = Phase::Failed,
                                                .isKept = true,
                                                .error = Error{.kind = ErrorKind::Refused}}
                             << true;
    QTest::newRow("discarded in the list")
            << SubmissionState{.phase = Phase::Failed,
                               .isKept = true,
                               .error = Error{.kind = ErrorKind::Cancelled}}
            << false;
    QTest::newRow("undecided") << SubmissionState{.phase = Phase::Undecided} << true;
}

void TestMainWindow::whatBecomesOfTheLastLeadLeavesTheNextAlone()
{
    QFETCH(const SubmissionState, state);
    QFETCH(const bool, tells);
    Desk desk;
    desk.send();
    desk.answer({.phase = SubmissionPhase::Saved});
    desk.click(u"New lead"_s);
    LeadDraft next = desk.window.form().draft();
    next.setText(u"NAME"_s, u"Ada"_s);
    desk.window.form().setDraft(next);
    desk.answer(state);
    QVERIFY(desk.window.form().isVisible());
    QCOMPARE(desk.window.form().draft(), next);
    QCOMPARE(desk.strip()->isVisible(), tells);
    if (tells) {
        QVERIFY(desk.strip()->message().sentence.contains(u"Sample lead"_s));
        desk.click(u"Show the queue"_s);
        QVERIFY(desk.window.page() == DeskPage::Queue);
    }
}

void TestMainWindow::aLeadThatIsDiscardedInTheListLeavesAnEmptyForm()
{
    Desk desk;
    desk.send();
    desk.answer({.phase = SubmissionPhase::Saved});
    desk.answer({.phase = SubmissionPhase::Failed,
                 .isKept = true,
                 .error = Error{.kind = ErrorKind::Cancelled}});
    QVERIFY(desk.window.form().isVisible());
    QVERIFY(desk.window.form().isBlank());
}

void TestMainWindow::anUndecidedLeadIsDecidedByAPerson_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("retried");
    QTest::addColumn<int>("marked");
    QTest::newRow("it is not there") << u"It is not there: send again"_s << 1 << 0;
    QTest::newRow("it is there") << u"It is there"_s << 0 << 1;
}

void TestMainWindow::anUndecidedLeadIsDecidedByAPerson()
{
    QFETCH(const QString, button);
    Desk desk;
    QSignalSpy marked(&desk.window, &MainWindow::markSentRequested);
    const OriginId origin = desk.send();
    desk.answer({.phase = SubmissionPhase::Undecided,
                 .error = Error{.kind = ErrorKind::Timeout, .certainty = Certainty::Unknown}});
    // What is typed may be meant as an answer.
    QTest::keyClick(desk.answerPage(), Qt::Key_A);
    QVERIFY(desk.answerPage()->isVisible());
    desk.click(button);
    QCOMPARE(desk.submitted.size(), 1);
    QTEST(int(desk.retried.size()), "retried");
    QTEST(int(marked.size()), "marked");
    if (!desk.retried.isEmpty()) {
        QCOMPARE(desk.retried.constFirst().at(0).value<QList<OriginId>>(), QList<OriginId>{origin});
        desk.answer({.phase = SubmissionPhase::LookingUp});
        QVERIFY(!desk.hasButton(button));
    } else {
        QCOMPARE(marked.constFirst().at(0).value<OriginId>(), origin);
        QVERIFY(desk.window.form().isBlank());
    }
}

void TestMainWindow::goingBackFromUndecidedKeepsWhatWasTyped()
{
    Desk desk;
    desk.send();
    desk.answer({.phase = SubmissionPhase::Undecided,
                 .error = Error{.kind = ErrorKind::Timeout, .certainty = Certainty::Unknown}});
    desk.click(u"Back to the form"_s);
    QVERIFY(desk.window.form().isVisible());
    QVERIFY(desk.window.form().isEnabled());
    QCOMPARE(desk.window.form().draft().text(u"TITLE"_s), u"Sample lead"_s);
}

void TestMainWindow::theAnswerToAnotherLeadIsIgnored()
{
    Desk desk;
    desk.send();
    desk.window.showSubmission({.phase = SubmissionPhase::Created,
                                .origin = OriginId(u"other"_s),
                                .leadId = LeadId(u"1"_s)});
    QVERIFY(desk.window.form().isVisible());
    QVERIFY(desk.settled.isEmpty());
}

void TestMainWindow::aNewFormWaitsUntilTheTypedOneIsEmpty()
{
    Desk desk;
    desk.fill();
    const FormSchemaPtr before = desk.window.form().schema();
    const FormSchemaPtr newer = changed(largeSchema(5));
    desk.window.showForm(newer, FormOrigin::Portal);
    QCOMPARE(desk.window.form().schema(), before);
    QVERIFY(desk.strip()->isVisible());
    desk.create();
    QCOMPARE(desk.window.form().schema(), newer);
}

void TestMainWindow::aNewFormTakenNowKeepsWhatWasTyped()
{
    Desk desk;
    desk.fill();
    const FormSchemaPtr newer = changed(largeSchema(5));
    desk.window.showForm(newer, FormOrigin::Portal);
    desk.click(u"Use it now"_s);
    QCOMPARE(desk.window.form().schema(), newer);
    QCOMPARE(desk.window.form().draft().text(u"TITLE"_s), u"Sample lead"_s);
}

void TestMainWindow::aNewFormIsOfferedOnlyWhileItWaits_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("the lead is being sent") << u"sending"_s;
    QTest::newRow("the lead was created") << u"created"_s;
    QTest::newRow("another portal") << u"portal"_s;
    QTest::newRow("a form newer still, for an empty form") << u"newer"_s;
    QTest::newRow("changed back") << u"back"_s;
}

void TestMainWindow::aNewFormIsOfferedOnlyWhileItWaits()
{
    QFETCH(const QString, end);
    Desk desk;
    desk.send();
    const FormSchemaPtr before = desk.window.form().schema();
    const FormSchemaPtr newer = changed(largeSchema(5));
    if (end == "sending"_L1 || end == "created"_L1) {
        desk.window.showForm(newer, FormOrigin::Portal);
        QVERIFY(!desk.strip()->isVisible());
        QCOMPARE(desk.window.form().schema(), before);
    } else {
        desk.answer({.phase = SubmissionPhase::Failed,
                     .error = Error{.kind = ErrorKind::Tls, .certainty = Certainty::NotSent}});
        desk.window.showForm(newer, FormOrigin::Portal);
        Q_EMIT desk.strip()->dismissed(); // why it was not sent comes first
        QCOMPARE(desk.strip()->message().button, u"Use it now"_s);
    }
    if (end == "sending"_L1) {
        desk.answer({.phase = SubmissionPhase::Undecided});
        QCOMPARE(desk.strip()->message().button, u"Use it now"_s);
        return;
    }
    if (end == "created"_L1) {
        desk.answer({.phase = SubmissionPhase::Created,
                     .leadId = LeadId(u"25"_s),
                     .url = QUrl(u"https://p.example/crm/lead/details/25/"_s)});
        QCOMPARE(desk.window.form().schema(), newer);
    } else if (end == "portal"_L1) {
        desk.window.setPortal(AccountId(u"other.example"_s), u"other.example"_s, false);
        QVERIFY(desk.strip()->message().button != u"Use it now"_s);
        desk.window.showForm(changed(sampleSchema()), FormOrigin::Portal);
        QVERIFY(desk.strip()->message().button != u"Use it now"_s);
        return;
    } else if (end == "back"_L1) {
        desk.window.showForm(before, FormOrigin::Portal);
        desk.window.newLead();
        QCOMPARE(desk.window.form().schema(), before);
        QVERIFY(desk.strip()->message().button != u"Use it now"_s);
        return;
    } else {
        desk.window.form().clear();
        desk.window.showForm(changed(newer), FormOrigin::Portal);
    }
    QVERIFY(!desk.strip()->isVisible());
}

void TestMainWindow::whatANewFormHasNoPlaceForIsShownAndCopied()
{
    Desk desk;
    LeadDraft draft = desk.window.form().draft();
    draft.setText(u"COMMENTS"_s, u"Met at the <b>fair</b>"_s);
    draft.setText(u"SOURCE_ID"_s,
                  desk.window.form().schema()->field(u"SOURCE_ID"_s)->choices->back().id);
    draft.setText(u"TITLE"_s, u"Sample lead"_s);
    desk.window.form().setDraft(draft);
    const QString source =
            desk.window.form().schema()->field(u"SOURCE_ID"_s)->choices->back().label;
    SchemaBuilder builder;
    builder.section(SectionKind::About).add(fieldOf(u"TITLE"_s, FieldType::String, u"Title"_s));
    desk.window.showForm(changed(builder.build()), FormOrigin::Portal);
    desk.click(u"Use it now"_s);
    const QString told = desk.strip()->message().advice;
    QVERIFY2(told.contains(u"Met at the <b>fair</b>"_s), qPrintable(told));
    QVERIFY2(told.contains(source), qPrintable(told));
    QVERIFY(!told.contains(u"Sample lead"_s));
    desk.click(u"Copy"_s);
    QCOMPARE(QApplication::clipboard()->text(), told);
    QVERIFY(desk.strip()->isVisible());
    desk.window.send();
    QVERIFY(desk.strip()->isVisible());
    QApplication::clipboard()->clear();
}

void TestMainWindow::anotherPortalTakesOverTextsAndNoChoices()
{
    Desk desk;
    desk.fill();
    LeadDraft draft = desk.window.form().draft();
    draft.setText(u"SOURCE_ID"_s, u"CALL"_s);
    draft.setText(u"COMPANY_ID"_s, u"12"_s, u"North Light"_s);
    desk.window.form().setDraft(draft);
    desk.window.setPortal(AccountId(u"other.example"_s), u"other.example"_s, false);
    desk.window.send();
    QVERIFY(desk.submitted.isEmpty());
    desk.window.showForm(changed(sampleSchema()), FormOrigin::Portal);
    const LeadDraft taken = desk.window.form().draft();
    QCOMPARE(taken.text(u"TITLE"_s), u"Sample lead"_s);
    QVERIFY(isEmpty(taken.value(u"COMPANY_ID"_s)));
    QCOMPARE(taken.value(u"SOURCE_ID"_s), initialOf(sampleSchema()).value(u"SOURCE_ID"_s));
    QVERIFY(taken.originId != draft.originId);
    // What could not be taken over is not gone without a word.
    QVERIFY(desk.strip()->message().advice.contains(u"North Light"_s));
    QVERIFY(!desk.strip()->message().advice.contains(u"Sample lead"_s));
    desk.send();
    QCOMPARE(desk.submitted.size(), 1);
}

void TestMainWindow::aMissingNetworkWithAFormIsNoMessage()
{
    Desk desk;
    desk.window.showFormError({.kind = ErrorKind::Offline, .certainty = Certainty::NotSent});
    QVERIFY(!desk.strip()->isVisible());
    desk.window.showFormError({.kind = ErrorKind::SignInNeeded, .certainty = Certainty::Refused});
    QVERIFY(desk.strip()->isVisible());
    QVERIFY(desk.window.form().isVisible());
    desk.window.showForm(desk.window.form().schema(), FormOrigin::Portal);
    QVERIFY(!desk.strip()->isVisible());
}

void TestMainWindow::clearingCanBeUndone()
{
    Desk desk;
    desk.fill();
    desk.click(u"Clear"_s);
    QVERIFY(desk.window.form().isBlank());
    desk.click(u"Undo"_s);
    QCOMPARE(desk.window.form().draft().text(u"TITLE"_s), u"Sample lead"_s);
}

void TestMainWindow::clearingAgainKeepsWhatTheFirstTookAway()
{
    Desk desk;
    desk.fill();
    const OriginId origin = desk.window.form().draft().originId;
    desk.click(u"Clear"_s);
    desk.click(u"Clear"_s);
    desk.window.newLead();
    desk.click(u"Undo"_s);
    QCOMPARE(desk.window.form().draft().text(u"TITLE"_s), u"Sample lead"_s);
    QCOMPARE(desk.window.form().draft().originId.toString(), origin.toString());
}

void TestMainWindow::undoIsNoLongerOfferedOnceTypingHasBegun()
{
    Desk desk;
    desk.fill();
    desk.click(u"Clear"_s);
    desk.window.form().focusField(u"NAME"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Ada"_s);
    QVERIFY(!desk.hasButton(u"Undo"_s));
    QCOMPARE(desk.window.form().draft().text(u"NAME"_s), u"Ada"_s);
}

void TestMainWindow::aNewLeadIsBlankAlthoughTimeHasGoneOn()
{
    Desk desk;
    FieldSchema meeting = fieldOf(u"UF_CRM_MEETING"_s, FieldType::DateTime, u"Meeting"_s);
    meeting.defaultsToNow = true;
    SchemaBuilder builder;
    builder.section(SectionKind::About)
            .add(fieldOf(u"TITLE"_s, FieldType::String, u"Title"_s))
            .add(meeting);
    desk.window.showForm(changed(builder.build()), FormOrigin::Portal);
    desk.create();
    desk.clock.advance(std::chrono::minutes(5));
    desk.click(u"New lead"_s);
    QVERIFY(desk.window.form().isBlank());
    desk.fill();
    QVERIFY(!desk.window.form().isBlank());
    desk.clock.advance(std::chrono::minutes(5));
    desk.click(u"Clear"_s);
    QVERIFY(desk.window.form().isBlank());
}

void TestMainWindow::knownPeopleAreAskedForAfterTypingOnce()
{
    Desk desk;
    LeadDraft draft = desk.window.form().draft();
    draft.values[u"PHONE"_s] = {{u"+442079460123"_s, u"WORK"_s}};
    draft.values[u"EMAIL"_s] = {{u"gwen@"_s, u"WORK"_s}};
    desk.window.form().setDraft(draft);
    Q_EMIT desk.window.form().draftEdited();
    desk.clock.advance(std::chrono::milliseconds(500));
    QVERIFY(desk.known.isEmpty());
    desk.clock.advance(std::chrono::milliseconds(500));
    QCOMPARE(desk.known.size(), 1);
    QCOMPARE(desk.known.constFirst().at(0).toStringList(), QStringList({u"+442079460123"_s}));
    QVERIFY(desk.known.constFirst().at(1).toStringList().isEmpty());
    Q_EMIT desk.window.form().draftEdited();
    desk.clock.advance(std::chrono::seconds(2));
    QCOMPARE(desk.known.size(), 1);
}

void TestMainWindow::aFailedLookUpOfKnownPeopleIsSaidAndRepeated()
{
    Desk desk;
    LeadDraft draft = desk.window.form().draft();
    draft.values[u"PHONE"_s] = {{u"+442079460123"_s, u"WORK"_s}};
    desk.window.form().setDraft(draft);
    Q_EMIT desk.window.form().draftEdited();
    desk.clock.advance(std::chrono::seconds(1));
    QCOMPARE(desk.known.size(), 1);
    const quint64 first = desk.known.constLast().at(2).toULongLong();
    desk.window.showKnownError(first, {.kind = ErrorKind::Timeout});
    const auto panelText = [&desk] {
        QString text;
        const auto labels = desk.window.findChild<SidePanel *>()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            text += label->text() + u'\n';
        }
        return text;
    };
    QVERIFY(!panelText().contains(u"Nobody"_s));
    QVERIFY(panelText().contains(u"cannot be looked up right now"_s));
    desk.clock.advance(std::chrono::seconds(31));
    QCOMPARE(desk.known.size(), 2);
    desk.window.showKnown(first, {}); // too late
    QVERIFY(!panelText().contains(u"Nobody"_s));
    desk.window.showKnown(desk.known.constLast().at(2).toULongLong(), {});
    QVERIFY(panelText().contains(u"Nobody"_s));
    desk.clock.advance(std::chrono::minutes(5));
    QCOMPARE(desk.known.size(), 2);
}

void TestMainWindow::anAnswerIsAnnouncedOnceItIsShown_data()
{
    QTest::addColumn<SubmissionPhase>("phase");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("created") << SubmissionPhase::Created << u"Sample lead"_s << u"25"_s;
    QTest::newRow("open") << SubmissionPhase::Undecided << u"The lead may have been created"_s
                          << u"could not find out"_s;
}

void TestMainWindow::anAnswerIsAnnouncedOnceItIsShown()
{
    QFETCH(const SubmissionPhase, phase);
    QFETCH(const QString, name);
    QFETCH(const QString, says);
    Desk desk;
    desk.send();
    auto *announcer = desk.answerPage()->findChild<Announcer *>();
    QStringList said;
    connect(announcer, &Announcer::announced, this, [&](const QString &text) {
        QVERIFY(announcer->isVisible()); // or no screen reader hears of it
        said.append(text);
    });
    desk.answer({.phase = phase,
                 .leadId = LeadId(u"25"_s),
                 .url = QUrl(u"https://p.example/crm/lead/details/25/"_s)});
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.constFirst().contains(says), qPrintable(said.constFirst()));
    QCOMPARE(desk.answerPage()->accessibleName(), name);
    if (phase == SubmissionPhase::Undecided) {
        // The same once more is said once more.
        desk.click(u"Back to the form"_s);
        desk.asked(u"Send again"_s, [&] { desk.window.send(); });
        desk.answer({.phase = phase});
        QCOMPARE(said.size(), 2);
    }
}

void TestMainWindow::moreAboutACreatedLeadDisturbsNothing()
{
    Desk desk;
    desk.create();
    desk.click(u"New lead"_s);
    LeadDraft next = desk.window.form().draft();
    next.setText(u"NAME"_s, u"Ada"_s);
    desk.window.form().setDraft(next);
    desk.answer({.phase = SubmissionPhase::Created,
                 .leadId = LeadId(u"25"_s),
                 .url = QUrl(u"https://p.example/crm/deal/details/7/"_s),
                 .becameDeal = true,
                 .dealId = LeadId(u"7"_s)});
    QVERIFY(desk.window.form().isVisible());
    QCOMPARE(desk.window.form().draft().text(u"NAME"_s), u"Ada"_s);
    QCOMPARE(desk.settled.size(), 1);
    drainEvents(); // rows of a panel are shown by the event loop
    int opens = 0;
    const auto buttons = desk.window.findChild<SidePanel *>()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible()) {
            ++opens;
            button->click();
        }
    }
    QCOMPARE(opens, 1);
    QCOMPARE(desk.opened.constLast().at(0).toUrl(),
             QUrl(u"https://p.example/crm/deal/details/7/"_s));
}

void TestMainWindow::changesThatWereNotSentAreSaidAndKept_data()
{
    QTest::addColumn<SentContent>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("as first sent")
            << SentContent::Earlier << u"The changes you made since are not in it."_s;
    QTest::newRow("not known") << SentContent::Unknown << u"please compare"_s;
}

void TestMainWindow::changesThatWereNotSentAreSaidAndKept()
{
    QFETCH(const SentContent, content);
    QFETCH(const QString, says);
    Desk desk;
    desk.send();
    desk.answer({.phase = SubmissionPhase::Created,
                 .leadId = LeadId(u"25"_s),
                 .url = QUrl(u"https://p.example/crm/lead/details/25/"_s),
                 .content = content});
    QVERIFY2(desk.shownText().contains(says), qPrintable(desk.shownText()));
    QVERIFY(desk.shownText().contains(u"25"_s));
    const auto kept = [&desk] {
        return desk.window.form().draft().text(u"TITLE"_s) == "Sample lead"_L1;
    };
    // Nothing but its own buttons leads away, and nothing empties the form.
    QTest::keyClick(desk.answerPage(), Qt::Key_A);
    QTest::keyClick(desk.answerPage(), Qt::Key_Return);
    desk.window.newLead();
    desk.window.newLikeThis();
    QVERIFY(desk.answerPage()->isVisible());
    QVERIFY(kept());
    QVERIFY(!desk.hasButton(u"New lead"_s));
    desk.click(u"Open in Bitrix24"_s);
    QCOMPARE(desk.opened.size(), 1);
    QVERIFY(!desk.asked({}, [&] { desk.window.close(); }).isEmpty());
    desk.click(u"Back to the form"_s);
    QVERIFY(desk.window.form().isVisible());
    QVERIFY(kept());
    QVERIFY(!desk.asked({}, [&] { desk.window.close(); }).isEmpty());
    // Sent once more, it would be there twice.
    desk.window.send();
    QCOMPARE(desk.submitted.size(), 1);
    QVERIFY(desk.answerPage()->isVisible());
    desk.click(u"Back to the form"_s);
    desk.click(u"Clear"_s);
    desk.send();
    QCOMPARE(desk.submitted.size(), 2);
}

void TestMainWindow::theSidePanelGrowsWithTheText()
{
    Desk desk;
    desk.window.resize(2400, 760);
    const auto *panel = desk.window.findChild<SidePanel *>();
    QVERIFY(panel->isVisible());
    const int usual = panel->width();
    QFont large = desk.window.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    desk.window.setFont(large);
    drainEvents();
    QVERIFY2(panel->width() > usual * 3 / 2, qPrintable(QString::number(panel->width())));
    desk.window.resize(usual * 3 + 100, 760); // room for it with small text only
    drainEvents();
    QVERIFY(!panel->isVisible());
}

void TestMainWindow::theKeychainIsAskedAgainByItself()
{
    Desk desk;
    QSignalSpy refreshed(&desk.window, &MainWindow::refreshRequested);
    desk.window.showFormError(
            {.kind = ErrorKind::KeychainUnavailable, .retryAfter = std::chrono::seconds(10)});
    QVERIFY(desk.window.form().isEnabled());
    desk.clock.advance(std::chrono::seconds(11));
    QCOMPARE(refreshed.size(), 1);
    desk.window.showFormError({.kind = ErrorKind::KeychainLocked});
    desk.clock.advance(std::chrono::minutes(1));
    QCOMPARE(refreshed.size(), 1);
    desk.click(u"Unlock"_s);
    QCOMPARE(refreshed.size(), 2);
    QVERIFY(desk.window.form().isEnabled());
}

void TestMainWindow::theEndOfASignInIsToldWhenItIsNear_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("told");
    QTest::newRow("far off") << 31 << false;
    QTest::newRow("near") << 30 << true;
    QTest::newRow("over") << -1 << true;
}

void TestMainWindow::theEndOfASignInIsToldWhenItIsNear()
{
    QFETCH(const int, days);
    QFETCH(const bool, told);
    Desk desk;
    QSignalSpy connecting(&desk.window, &MainWindow::signInAgainRequested);
    const QDateTime now = desk.clock.now();
    desk.window.showSignInAge(now.addDays(days - 180), now.addDays(days));
    QCOMPARE(desk.strip()->isVisible(), told);
    if (told) {
        desk.click(u"Sign in again"_s);
        QCOMPARE(connecting.size(), 1);
    }
    desk.window.showSignInAge({}, {});
    QVERIFY(!desk.strip()->isVisible());
}

void TestMainWindow::theWindowHasTheProgramsIcon()
{
    QApplication::setWindowIcon(programIcon());
    Desk desk;
    QVERIFY(!desk.window.windowIcon().isNull());
    // Its ground fills the square but for the rounded corners, at every size.
    for (const int side : {16, 128}) {
        const QImage image = desk.window.windowIcon().pixmap(side).toImage();
        QCOMPARE(image.size(), QSize(side, side));
        QCOMPARE(image.pixelColor(side / 2, side / 8), QColor(0x1D, 0x5B, 0xD0));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    }
    QApplication::setWindowIcon({});
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
