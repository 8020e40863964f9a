// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/desk.h"

using namespace leadbooth;
using namespace leadbooth::test;

namespace {

/*! Where a lead can be when somebody wants to leave. */
enum class Where {
    Blank,
    Typed,
    Sending,
    Waiting,
    WaitingAfterUnknown,
    LookingUp,
    Settling,
    Created,
    Failed,
    NotCreated,
    Undecided,
    BackFromUndecided,
    BackFromNotCreated
};

void bring(Desk &desk, Where where)
{
    const auto answer = [&desk](SubmissionPhase phase) {
        desk.answer({.phase = phase,
                     .leadId = LeadId(u"25"_s),
                     .error = Error{.kind = ErrorKind::Timeout, .certainty = Certainty::Unknown},
                     .until = desk.clock.now().addSecs(30)});
    };
    if (where == Where::Blank) {
        return;
    }
    if (where == Where::Typed) {
        desk.fill();
        return;
    }
    desk.send();
    switch (where) {
    case Where::Blank:
    case Where::Typed:
    case Where::Sending:
        return;
    case Where::Waiting:
        answer(SubmissionPhase::Waiting);
        return;
    case Where::WaitingAfterUnknown:
        answer(SubmissionPhase::LookingUp);
        answer(SubmissionPhase::Waiting);
        return;
    case Where::LookingUp:
        answer(SubmissionPhase::LookingUp);
        return;
    case Where::Settling:
        answer(SubmissionPhase::Settling);
        return;
    case Where::Created:
        answer(SubmissionPhase::Created);
        return;
    case Where::Failed:
        answer(SubmissionPhase::Failed);
        return;
    case Where::NotCreated:
        answer(SubmissionPhase::NotCreated);
        return;
    case Where::Undecided:
        answer(SubmissionPhase::Undecided);
        return;
    case Where::BackFromUndecided:
        answer(SubmissionPhase::Undecided);
        desk.click(u"Back to the form"_s);
        return;
    case Where::BackFromNotCreated:
        answer(SubmissionPhase::NotCreated);
        desk.click(u"Back to the form"_s);
        return;
    }
}

} // namespace

Q_DECLARE_METATYPE(Where)

/*! Leaving what is not in the portal yet: by closing, for another account, for another portal. */
class TestLeaving : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() override;
    void closingSaysWhatIsTrue_data();
    void closingSaysWhatIsTrue();
    void theQuestionFollowsWhatHappens();
    void theQuestionEndsWhenTheLeadIsCreated();
    void anotherAccountIsOpenedOnlyWhenNothingIsLost_data();
    void anotherAccountIsOpenedOnlyWhenNothingIsLost();
    void connectingAgainWhileALeadIsSentAsksFirst();
    void connectingAgainKeepsWhatIsTyped();
    void underAnotherPortalsNameNothingIsSent();
    void goingBackToThePortalOfTheFormMakesItSendable();
    void aLeadIsNotSentAgainToAnotherPortal_data();
    void aLeadIsNotSentAgainToAnotherPortal();
    void aLeadIsSentAgainUnderTheFormItWasTypedIn();
    void theSamePortalOpenedAgainKeepsTheForm();
    void aPortalsNewNameChangesNothingElse();
    void withoutAPortalAnEmptyFormGoes();
    void withoutAPortalATypedLeadStays();
};

void TestLeaving::initTestCase()
{
    qRegisterMetaType<AccountId>();
    qRegisterMetaType<LeadDraft>();
    qRegisterMetaType<FormSchemaPtr>();
    qRegisterMetaType<SubmissionState>();
    applyStyle(*qApp, ColorScheme::Light, Density::Desk);
}

void TestLeaving::init()
{
    TestCase::init();
    // The offscreen platform says so of every window with a smallest size.
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support propagateSizeHints()");
}

void TestLeaving::closingSaysWhatIsTrue_data()
{
    QTest::addColumn<Where>("where");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("never");
    const QString unknown = u"may have been created"_s;
    const QString notThere = u"not in the portal"_s;
    QTest::newRow("blank") << Where::Blank << QString() << QString();
    QTest::newRow("created") << Where::Created << QString() << QString();
    QTest::newRow("typed") << Where::Typed << notThere << unknown;
    QTest::newRow("sending") << Where::Sending << u"is being sent"_s << notThere;
    QTest::newRow("waiting") << Where::Waiting << u"has not been created yet"_s << unknown;
    QTest::newRow("waiting, and sent before")
            << Where::WaitingAfterUnknown << unknown << u"has not been created"_s;
    QTest::newRow("looking up") << Where::LookingUp << unknown << notThere;
    QTest::newRow("settling") << Where::Settling << unknown << notThere;
    QTest::newRow("refused") << Where::Failed << notThere << unknown;
    QTest::newRow("not created") << Where::NotCreated << u"was not created"_s << unknown;
    QTest::newRow("undecided") << Where::Undecided << unknown << notThere;
    QTest::newRow("back from undecided")
            << Where::BackFromUndecided << u"not known whether it was created"_s << notThere;
    QTest::newRow("back from not created") << Where::BackFromNotCreated << notThere << unknown;
}

void TestLeaving::closingSaysWhatIsTrue()
{
    QFETCH(const Where, where);
    QFETCH(const QString, says);
    QFETCH(const QString, never);
    Desk desk;
    bring(desk, where);
    bool closed = false;
    const QString asked = desk.asked({}, [&] { closed = desk.window.close(); });
    QCOMPARE(asked.isEmpty(), says.isEmpty());
    QCOMPARE(closed, says.isEmpty());
    QVERIFY2(asked.contains(says), qPrintable(asked));
    QVERIFY2(never.isEmpty() || !asked.contains(never), qPrintable(asked));
    if (!says.isEmpty()) {
        QVERIFY(desk.window.isVisible());
        QCOMPARE(desk.window.form().draft().text(u"TITLE"_s), u"Sample lead"_s);
        desk.asked(u"Close and discard"_s, [&] { closed = desk.window.close(); });
        QVERIFY(closed);
    }
}

void TestLeaving::theQuestionFollowsWhatHappens()
{
    Desk desk;
    bring(desk, Where::LookingUp);
    QString after;
    QTimer::singleShot(0, &desk.window, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        desk.answer({.phase = SubmissionPhase::NotCreated});
        after = box->text();
        box->reject();
    });
    QVERIFY(!desk.window.mayLeave(Leaving::Closing));
    QVERIFY2(after.contains(u"was not created"_s), qPrintable(after));
}

void TestLeaving::theQuestionEndsWhenTheLeadIsCreated()
{
    Desk desk;
    bring(desk, Where::Sending);
    QTimer::singleShot(0, &desk.window, [&] {
        desk.answer({.phase = SubmissionPhase::Created, .leadId = LeadId(u"25"_s)});
    });
    // Its number has not been seen yet: the window stays for it.
    QVERIFY(!desk.window.mayLeave(Leaving::Closing));
    QVERIFY(desk.shownText().contains(u"25"_s));
    QVERIFY(desk.window.mayLeave(Leaving::Closing));
}

void TestLeaving::anotherAccountIsOpenedOnlyWhenNothingIsLost_data()
{
    QTest::addColumn<Where>("where");
    QTest::addColumn<bool>("asks");
    QTest::newRow("blank") << Where::Blank << false;
    QTest::newRow("created") << Where::Created << false;
    QTest::newRow("typed") << Where::Typed << true;
    QTest::newRow("sending") << Where::Sending << true;
    QTest::newRow("settling") << Where::Settling << true;
    QTest::newRow("not created") << Where::NotCreated << true;
    QTest::newRow("undecided") << Where::Undecided << true;
}

void TestLeaving::anotherAccountIsOpenedOnlyWhenNothingIsLost()
{
    QFETCH(const Where, where);
    QFETCH(const bool, asks);
    Desk desk;
    QSignalSpy chosen(&desk.window, &MainWindow::accountChosen);
    bring(desk, where);
    const AccountId account(u"other"_s);
    const QString asked = desk.asked(u"Stay"_s, [&] { desk.window.chooseAccount(account); });
    QCOMPARE(!asked.isEmpty(), asks);
    QCOMPARE(chosen.size(), asks ? 0 : 1);
    if (asks) {
        QCOMPARE(desk.window.form().draft().text(u"TITLE"_s), u"Sample lead"_s);
        desk.asked(u"Leave and discard"_s, [&] { desk.window.chooseAccount(account); });
        QCOMPARE(chosen.size(), 1);
        QVERIFY(desk.window.form().isBlank());
        QVERIFY(desk.window.form().isEnabled());
        QVERIFY(!desk.window.isSending());
        if (!desk.submitted.isEmpty()) {
            desk.answer({.phase = SubmissionPhase::Created, .leadId = LeadId(u"25"_s)});
        }
        QVERIFY(desk.window.form().isVisible()); // it was given up
    }
    QCOMPARE(chosen.constFirst().at(0).value<AccountId>().toString(), u"other"_s);
}

void TestLeaving::connectingAgainWhileALeadIsSentAsksFirst()
{
    Desk desk;
    QSignalSpy connecting(&desk.window, &MainWindow::signInAgainRequested);
    bring(desk, Where::Settling);
    desk.window.showFormError({.kind = ErrorKind::SignInNeeded, .certainty = Certainty::Refused});
    const QString asked = desk.asked(u"Stay"_s, [&] { desk.click(u"Connect again"_s); });
    QVERIFY2(asked.contains(u"may have been created"_s), qPrintable(asked));
    QVERIFY(connecting.isEmpty());
    QVERIFY(desk.window.isSending());
    desk.window.showFormError({.kind = ErrorKind::SignInNeeded, .certainty = Certainty::Refused});
    desk.asked(u"Connect again"_s, [&] { desk.click(u"Connect again"_s); });
    QCOMPARE(connecting.size(), 1);
    QCOMPARE(desk.window.form().draft().text(u"TITLE"_s), u"Sample lead"_s);
    QVERIFY(desk.window.isSending()); // until the portal is opened anew
}

void TestLeaving::connectingAgainKeepsWhatIsTyped()
{
    Desk desk;
    QSignalSpy connecting(&desk.window, &MainWindow::signInAgainRequested);
    desk.fill();
    desk.window.showFormError({.kind = ErrorKind::SignInNeeded, .certainty = Certainty::Refused});
    QVERIFY(desk.asked({}, [&] { desk.click(u"Connect again"_s); }).isEmpty());
    QCOMPARE(connecting.size(), 1);
    QCOMPARE(desk.window.form().draft().text(u"TITLE"_s), u"Sample lead"_s);
}

void TestLeaving::underAnotherPortalsNameNothingIsSent()
{
    Desk desk;
    desk.fill();
    desk.window.setPortal(u"b.example"_s, false);
    QVERIFY(desk.strip()->isVisible());
    QVERIFY(desk.strip()->message().sentence.contains(u"p.example"_s));
    QVERIFY(desk.strip()->message().sentence.contains(u"b.example"_s));
    desk.window.showFormError({.kind = ErrorKind::Offline, .certainty = Certainty::NotSent});
    QVERIFY(desk.strip()->message().sentence.contains(u"cannot be reached"_s));
    QVERIFY(desk.strip()->message().advice.contains(u"p.example"_s));
    QCOMPARE(desk.strip()->message().button, u"Try again"_s);
    Q_EMIT desk.strip()->dismissed();
    QVERIFY(!desk.strip()->isVisible());
    desk.window.send(); // by Ctrl+Enter: the button is grey
    QVERIFY(desk.submitted.isEmpty());
    QVERIFY(desk.strip()->isVisible());
    QCOMPARE(desk.window.form().draft().text(u"TITLE"_s), u"Sample lead"_s);
    desk.window.showForm(changed(sampleSchema()), FormOrigin::Portal);
    desk.send();
    QCOMPARE(desk.submitted.size(), 1);
}

void TestLeaving::goingBackToThePortalOfTheFormMakesItSendable()
{
    Desk desk;
    desk.fill();
    LeadDraft draft = desk.window.form().draft();
    draft.setText(u"COMPANY_ID"_s, u"12"_s, u"North Light"_s);
    desk.window.form().setDraft(draft);
    desk.window.setPortal(u"b.example"_s, false);
    desk.window.setPortal(u"p.example"_s, false);
    QVERIFY(!desk.strip()->isVisible());
    desk.window.showForm(desk.window.form().schema(), FormOrigin::Portal);
    QCOMPARE(desk.window.form().draft().text(u"COMPANY_ID"_s), u"12"_s);
    desk.send();
    QCOMPARE(desk.submitted.size(), 1);
}

void TestLeaving::aLeadIsNotSentAgainToAnotherPortal_data()
{
    QTest::addColumn<Where>("where");
    QTest::addColumn<QString>("button");
    QTest::newRow("not created") << Where::NotCreated << u"Send again"_s;
    QTest::newRow("undecided") << Where::Undecided << u"It is not there: send again"_s;
}

void TestLeaving::aLeadIsNotSentAgainToAnotherPortal()
{
    QFETCH(const Where, where);
    QFETCH(const QString, button);
    Desk desk;
    bring(desk, where);
    QVERIFY(desk.hasButton(button));
    for (const bool formIsThere : {false, true}) {
        desk.window.setPortal(u"b.example"_s, false);
        if (formIsThere) {
            desk.window.showForm(changed(sampleSchema()), FormOrigin::Portal);
        }
        QVERIFY(desk.answerPage()->isVisible()); // it is still open what became of it
        QVERIFY(!desk.hasButton(button));
        QVERIFY2(desk.shownText().contains(u"p.example"_s), qPrintable(desk.shownText()));
        Q_EMIT desk.answerPage()->sendAgainRequested();
        QCOMPARE(desk.submitted.size(), 1);
    }
    desk.window.setPortal(u"p.example"_s, false);
    desk.click(button);
    QCOMPARE(desk.submitted.size(), 2);
    QCOMPARE(desk.submitted.at(1).at(0).value<LeadDraft>(),
             desk.submitted.at(0).at(0).value<LeadDraft>());
    QCOMPARE(desk.submitted.at(1).at(1).value<FormSchemaPtr>(),
             desk.submitted.at(0).at(1).value<FormSchemaPtr>());
}

void TestLeaving::aLeadIsSentAgainUnderTheFormItWasTypedIn()
{
    Desk desk;
    bring(desk, Where::Undecided);
    const FormSchemaPtr typedIn = desk.window.form().schema();
    const FormSchemaPtr newer = changed(largeSchema(5));
    desk.window.showForm(newer, FormOrigin::Portal);
    desk.click(u"Use it now"_s);
    QCOMPARE(desk.window.form().schema(), newer);
    desk.click(u"It is not there: send again"_s);
    QCOMPARE(desk.submitted.constLast().at(1).value<FormSchemaPtr>(), typedIn);
}

void TestLeaving::theSamePortalOpenedAgainKeepsTheForm()
{
    Desk desk;
    LeadDraft draft = desk.window.form().draft();
    draft.values[u"PHONE"_s] = {{u"+442079460123"_s, u"WORK"_s}};
    desk.window.form().setDraft(draft);
    Q_EMIT desk.window.form().draftEdited();
    desk.clock.advance(std::chrono::seconds(1));
    QCOMPARE(desk.known.size(), 1);
    desk.window.showFormError({.kind = ErrorKind::SignInNeeded, .certainty = Certainty::Refused});
    desk.window.setPortal(u"p.example"_s, false);
    QVERIFY(!desk.strip()->isVisible()); // what stood there was said about the old connection
    QCOMPARE(desk.window.form().draft(), draft);
    // What was asked before is not answered any more.
    desk.clock.advance(std::chrono::seconds(1));
    QCOMPARE(desk.known.size(), 2);
    desk.send();
    QCOMPARE(desk.submitted.size(), 1);
}

void TestLeaving::aPortalsNewNameChangesNothingElse()
{
    Desk desk;
    bring(desk, Where::NotCreated);
    desk.window.renamePortal(u"Fair"_s);
    QCOMPARE(desk.window.windowTitle(), u"Fair"_s);
    QVERIFY(desk.hasButton(u"Send again"_s));
    QVERIFY(!desk.strip()->isVisible());
    desk.click(u"Back to the form"_s);
    desk.window.send();
    QCOMPARE(desk.submitted.size(), 2);
}

void TestLeaving::withoutAPortalAnEmptyFormGoes()
{
    Desk desk;
    desk.window.setPortal({}, false);
    QVERIFY(!desk.window.form().isVisible());
    QVERIFY(!desk.strip()->isVisible());
    desk.window.setPortal(u"b.example"_s, false);
    const FormSchemaPtr other = changed(sampleSchema());
    desk.window.showForm(other, FormOrigin::Portal);
    QVERIFY(desk.window.form().isVisible());
    QCOMPARE(desk.window.form().schema(), other);
    desk.send();
    QCOMPARE(desk.submitted.size(), 1);
}

void TestLeaving::withoutAPortalATypedLeadStays()
{
    Desk desk;
    desk.fill();
    desk.window.setPortal({}, false);
    QVERIFY(desk.window.form().isVisible());
    QVERIFY(desk.strip()->message().sentence.contains(u"No portal is connected"_s));
    desk.window.send();
    QVERIFY(desk.submitted.isEmpty());
    QSignalSpy connecting(&desk.window, &MainWindow::signInAgainRequested);
    desk.click(u"Connect again"_s);
    QCOMPARE(connecting.size(), 1);
}

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
