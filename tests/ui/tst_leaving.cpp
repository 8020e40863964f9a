// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/desklead.h"

using namespace leadbooth;
using namespace leadbooth::test;

namespace {

/*! Where a lead can be when somebody wants to leave. */
enum class Where {
    Blank,
    Typed,
    Saving,
    Saved,
    LookingUp,
    Settling,
    Created,
    CreatedOtherwise,
    NotSaved,
    Rejected,
    RejectedAndChanged,
    Undecided,
    BackFromUndecided,
};

void bring(Desk &desk, Where where)
{
    const auto answer = [&desk](SubmissionPhase phase, bool isKept = true,
                                SentContent content = SentContent::AsTyped) {
        desk.answer({.phase = phase,
                     .isKept = isKept,
                     .leadId = LeadId(u"25"_s),
                     .content = content,
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
    case Where::Saving:
        return;
    case Where::Saved:
        answer(SubmissionPhase::Saved);
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
    case Where::CreatedOtherwise:
        answer(SubmissionPhase::Created, true, SentContent::Earlier);
        return;
    case Where::NotSaved:
        answer(SubmissionPhase::Failed, false);
        return;
    case Where::Rejected:
        answer(SubmissionPhase::Failed);
        return;
    case Where::RejectedAndChanged: {
        answer(SubmissionPhase::Failed);
        LeadDraft draft = desk.window.form().draft();
        draft.setText(u"NAME"_s, u"Ada"_s);
        desk.window.form().setDraft(draft);
        return;
    }
    case Where::Undecided:
        answer(SubmissionPhase::Undecided);
        return;
    case Where::BackFromUndecided:
        answer(SubmissionPhase::Undecided);
        desk.click(u"Back to the form"_s);
        return;
    }
}

} // namespace

Q_DECLARE_METATYPE(Where)

/*! Leaving what is nowhere else yet: by closing, for another account, for another portal. */
class TestLeaving : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() override;
    void closingSaysWhatIsTrue_data();
    void closingSaysWhatIsTrue();
    void whereDraftsAreKeptNothingIsLost();
    void keptIsWhatIsOnTheDisk();
    void whatWasPutAsideAndNotSavedIsAskedAbout();
    void theQuestionEndsWhenTheLeadIsSaved();
    void anotherAccountIsOpenedOnlyWhenNothingIsLost_data();
    void anotherAccountIsOpenedOnlyWhenNothingIsLost();
    void connectingAgainKeepsWhatIsTyped();
    void underAnotherPortalsNameNothingIsSent();
    void whatTheQueueHasIsNotTakenToAnotherPortal_data();
    void whatTheQueueHasIsNotTakenToAnotherPortal();
    void theDraftOfWhatWasTakenAlongGoesWhenItIsKept_data();
    void theDraftOfWhatWasTakenAlongGoesWhenItIsKept();
    void changesThatAreADraftStayWithTheirLead();
    void goingBackToThePortalOfTheFormMakesItSendable();
    void anUndecidedLeadIsDecidedAtItsOwnPortal();
    void theSamePortalOpenedAgainKeepsTheForm();
    void twoAccountsOfOnePortalAreTwo();
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
    const QString notSent = u"has not been sent"_s;
    const QString changes = u"changes in the form"_s;
    const QString none;
    QTest::newRow("blank") << Where::Blank << none << none;
    QTest::newRow("typed") << Where::Typed << notSent << changes;
    QTest::newRow("being saved") << Where::Saving << u"not saved yet"_s << notSent;
    // The queue has it.
    QTest::newRow("saved") << Where::Saved << none << none;
    QTest::newRow("looked up") << Where::LookingUp << none << none;
    QTest::newRow("settling") << Where::Settling << none << none;
    QTest::newRow("created") << Where::Created << none << none;
    QTest::newRow("refused") << Where::Rejected << none << none;
    QTest::newRow("undecided") << Where::Undecided << none << none;
    QTest::newRow("back from undecided") << Where::BackFromUndecided << none << none;
    // It has not.
    QTest::newRow("not saved") << Where::NotSaved << notSent << changes;
    QTest::newRow("refused, and changed since") << Where::RejectedAndChanged << changes << notSent;
    QTest::newRow("created in another version") << Where::CreatedOtherwise << changes << notSent;
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
        QVERIFY(asked.contains(u"is lost"_s));
        QVERIFY(desk.window.isVisible());
        QCOMPARE(desk.window.form().draft().text(u"TITLE"_s), u"Sample lead"_s);
        desk.asked(u"Close and discard"_s, [&] { closed = desk.window.close(); });
        QVERIFY(closed);
    }
}

void TestLeaving::whereDraftsAreKeptNothingIsLost()
{
    Desk desk;
    desk.window.setKeepsDrafts(true);
    desk.fill();
    Q_EMIT desk.window.form().draftEdited();
    QVERIFY(desk.savedDrafts.isEmpty());
    bool closed = true;
    const QString asked = desk.asked(u"Stay"_s, [&] { closed = desk.window.close(); });
    QVERIFY(!closed);
    QVERIFY2(asked.contains(u"offered at the next start"_s), qPrintable(asked));
    QVERIFY(!asked.contains(u"lost"_s));
    // It was not waited for that typing pauses.
    QCOMPARE(desk.savedDrafts.size(), 1);
    desk.asked(u"Close"_s, [&] { closed = desk.window.close(); });
    QVERIFY(closed);
    QVERIFY(desk.discardedDrafts.isEmpty());
}

void TestLeaving::keptIsWhatIsOnTheDisk()
{
    Desk desk;
    desk.isDiskFull = true;
    desk.window.setKeepsDrafts(true);
    desk.fill();
    Q_EMIT desk.window.form().draftEdited();
    desk.clock.advance(std::chrono::seconds(1));
    QVERIFY(desk.asked({}, [&] { desk.window.close(); }).contains(u"is lost"_s));
    QCOMPARE(desk.savedDrafts.size(), 2); // tried once more
    // While the question stands there, the disk may answer.
    QString before;
    QString after;
    QTimer::singleShot(0, &desk.window, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        before = box->informativeText();
        desk.window.draftKept(desk.window.form().draft());
        after = box->informativeText();
        box->reject();
    });
    QVERIFY(!desk.window.close());
    QVERIFY(before.contains(u"is lost"_s));
    QVERIFY(after.contains(u"is kept"_s));
    // It says nothing of what is typed after it.
    LeadDraft draft = desk.window.form().draft();
    draft.setText(u"NAME"_s, u"Ada"_s);
    desk.window.form().setDraft(draft);
    QVERIFY(desk.asked({}, [&] { desk.window.close(); }).contains(u"is lost"_s));
    desk.isDiskFull = false;
    QVERIFY(desk.asked({}, [&] { desk.window.close(); }).contains(u"is kept"_s));
    // Without its queue it is offered by nobody.
    desk.window.setKeepsDrafts(false);
    QVERIFY(desk.asked({}, [&] { desk.window.close(); }).contains(u"is lost"_s));
}

void TestLeaving::whatWasPutAsideAndNotSavedIsAskedAbout()
{
    Desk desk;
    desk.isDiskFull = true;
    desk.window.setKeepsDrafts(true);
    desk.fill();
    desk.window.editLead(queuedLead(u"queued"_s));
    QVERIFY(desk.strip()->message().sentence.contains(u"was put aside"_s));
    const LeadDraft asideBefore = desk.savedDrafts.constLast().at(0).value<LeadDraft>();
    QVERIFY(desk.asked({}, [&] { desk.window.close(); }).contains(u"was put aside"_s));
    desk.window.draftKept(asideBefore);
    QVERIFY(desk.asked({}, [&] { desk.window.close(); }).isEmpty());
}

void TestLeaving::theQuestionEndsWhenTheLeadIsSaved()
{
    Desk desk;
    bring(desk, Where::Saving);
    QTimer::singleShot(0, &desk.window, [&] { desk.answer({.phase = SubmissionPhase::Saved}); });
    // What was asked is not so any more; the person decides anew.
    QVERIFY(!desk.window.mayLeave(Leaving::Closing));
    QVERIFY(desk.shownText().contains(u"Saved"_s));
    QVERIFY(desk.window.mayLeave(Leaving::Closing));
}

void TestLeaving::anotherAccountIsOpenedOnlyWhenNothingIsLost_data()
{
    QTest::addColumn<Where>("where");
    QTest::addColumn<bool>("keepsDrafts");
    QTest::addColumn<QString>("button"); // empty: nothing is asked
    const QString discard = u"Leave and discard"_s;
    QTest::newRow("blank") << Where::Blank << false << QString();
    QTest::newRow("created") << Where::Created << false << QString();
    QTest::newRow("saved") << Where::Saved << false << QString();
    QTest::newRow("settling") << Where::Settling << false << QString();
    QTest::newRow("undecided") << Where::Undecided << false << QString();
    QTest::newRow("typed") << Where::Typed << false << discard;
    QTest::newRow("typed, and kept") << Where::Typed << true << u"Leave"_s;
    QTest::newRow("not saved") << Where::NotSaved << false << discard;
}

void TestLeaving::anotherAccountIsOpenedOnlyWhenNothingIsLost()
{
    QFETCH(const Where, where);
    QFETCH(const bool, keepsDrafts);
    QFETCH(const QString, button);
    Desk desk;
    desk.window.setKeepsDrafts(keepsDrafts);
    QSignalSpy chosen(&desk.window, &MainWindow::accountChosen);
    bring(desk, where);
    Q_EMIT desk.window.form().draftEdited();
    const AccountId account(u"other"_s);
    const QString asked = desk.asked(u"Stay"_s, [&] { desk.window.chooseAccount(account); });
    QCOMPARE(asked.isEmpty(), button.isEmpty());
    QCOMPARE(chosen.size(), button.isEmpty() ? 1 : 0);
    if (!button.isEmpty()) {
        QCOMPARE(desk.window.form().draft().text(u"TITLE"_s), u"Sample lead"_s);
        desk.asked(button, [&] { desk.window.chooseAccount(account); });
        QCOMPARE(chosen.size(), 1);
        QVERIFY(desk.window.form().isBlank());
        QVERIFY(desk.window.form().isEnabled());
        QCOMPARE(desk.savedDrafts.size(), keepsDrafts ? 1 : 0);
        QVERIFY(desk.discardedDrafts.isEmpty()); // it is offered when this account is back
    }
    QCOMPARE(chosen.constFirst().at(0).value<AccountId>().toString(), u"other"_s);
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
    desk.window.setPortal(AccountId(u"b.example"_s), u"b.example"_s, false);
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

void TestLeaving::whatTheQueueHasIsNotTakenToAnotherPortal_data()
{
    QTest::addColumn<Where>("where");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("typed") << Where::Typed << true;
    QTest::newRow("not saved") << Where::NotSaved << true;
    QTest::newRow("refused, and changed since") << Where::RejectedAndChanged << true;
    QTest::newRow("saved") << Where::Saved << false;
    QTest::newRow("looked up") << Where::LookingUp << false;
    QTest::newRow("settling") << Where::Settling << false;
    QTest::newRow("created") << Where::Created << false;
    QTest::newRow("refused") << Where::Rejected << false;
    QTest::newRow("undecided") << Where::Undecided << false;
    QTest::newRow("back from undecided") << Where::BackFromUndecided << false;
}

void TestLeaving::whatTheQueueHasIsNotTakenToAnotherPortal()
{
    QFETCH(const Where, where);
    QFETCH(const bool, isTaken);
    Desk desk;
    bring(desk, where);
    desk.window.setPortal(AccountId(u"b.example"_s), u"b.example"_s, false);
    desk.window.showForm(changed(sampleSchema()), FormOrigin::Portal);
    QVERIFY(desk.window.form().isVisible());
    QCOMPARE(!desk.window.form().isBlank(), isTaken);
    QVERIFY(isTaken || !desk.strip()->isVisible());
}

void TestLeaving::theDraftOfWhatWasTakenAlongGoesWhenItIsKept_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<int>("discarded");
    QTest::newRow("as a draft of this portal") << u"draft"_s << 1;
    QTest::newRow("in its queue") << u"queue"_s << 1;
    QTest::newRow("not yet") << u""_s << 0;
    QTest::newRow("it was cleared instead") << u"clear"_s << 0;
}

void TestLeaving::theDraftOfWhatWasTakenAlongGoesWhenItIsKept()
{
    QFETCH(const QString, by);
    Desk desk;
    desk.window.setKeepsDrafts(true);
    desk.fill();
    Q_EMIT desk.window.form().draftEdited();
    desk.clock.advance(std::chrono::seconds(1));
    const OriginId before = desk.window.form().draft().originId;
    desk.window.setKeepsDrafts(false);
    desk.window.setPortal(AccountId(u"b.example"_s), u"b.example"_s, false);
    desk.window.showForm(changed(sampleSchema()), FormOrigin::Portal);
    QVERIFY(!desk.window.form().isBlank());
    QVERIFY(desk.window.form().draft().originId != before);
    desk.clock.advance(std::chrono::seconds(2)); // there is no key yet
    QVERIFY(desk.discardedDrafts.isEmpty());
    if (by == "draft"_L1) {
        desk.window.setKeepsDrafts(true);
        desk.clock.advance(std::chrono::seconds(1));
    } else if (by == "queue"_L1) {
        desk.send();
        desk.answer({.phase = SubmissionPhase::Saved});
    } else if (by == "clear"_L1) {
        desk.click(u"Clear"_s);
        desk.send();
        desk.answer({.phase = SubmissionPhase::Saved});
    }
    const int discarded = static_cast<int>(
            std::count_if(desk.discardedDrafts.cbegin(), desk.discardedDrafts.cend(),
                          [&](const QVariantList &arguments) {
                              return arguments.at(0).value<OriginId>() == before;
                          }));
    QTEST(discarded, "discarded");
}

void TestLeaving::changesThatAreADraftStayWithTheirLead()
{
    Desk desk;
    desk.window.setKeepsDrafts(true);
    bring(desk, Where::RejectedAndChanged);
    Q_EMIT desk.window.form().draftEdited();
    desk.clock.advance(std::chrono::seconds(1));
    desk.window.setKeepsDrafts(false);
    desk.window.setPortal(AccountId(u"b.example"_s), u"b.example"_s, false);
    desk.window.showForm(changed(sampleSchema()), FormOrigin::Portal);
    QVERIFY(desk.window.form().isBlank());
    QVERIFY(desk.discardedDrafts.isEmpty());
}

void TestLeaving::goingBackToThePortalOfTheFormMakesItSendable()
{
    Desk desk;
    desk.fill();
    LeadDraft draft = desk.window.form().draft();
    draft.setText(u"COMPANY_ID"_s, u"12"_s, u"North Light"_s);
    desk.window.form().setDraft(draft);
    desk.window.setPortal(AccountId(u"b.example"_s), u"b.example"_s, false);
    desk.window.setPortal(AccountId(u"p.example"_s), u"p.example"_s, false);
    QVERIFY(!desk.strip()->isVisible());
    desk.window.showForm(desk.window.form().schema(), FormOrigin::Portal);
    QCOMPARE(desk.window.form().draft().text(u"COMPANY_ID"_s), u"12"_s);
    desk.send();
    QCOMPARE(desk.submitted.size(), 1);
}

void TestLeaving::anUndecidedLeadIsDecidedAtItsOwnPortal()
{
    Desk desk;
    bring(desk, Where::Undecided);
    const QString button = u"It is not there: send again"_s;
    QVERIFY(desk.hasButton(button));
    desk.window.setPortal(AccountId(u"b.example"_s), u"b.example"_s, false);
    QVERIFY(desk.answerPage()->isVisible());
    QVERIFY(!desk.hasButton(button));
    QVERIFY2(desk.shownText().contains(u"p.example"_s), qPrintable(desk.shownText()));
    desk.window.setPortal(AccountId(u"p.example"_s), u"p.example"_s, false);
    QVERIFY(desk.hasButton(button));
    // It is safe in the queue of its portal: another one's form may take its place.
    desk.window.setPortal(AccountId(u"b.example"_s), u"b.example"_s, false);
    desk.window.showForm(changed(sampleSchema()), FormOrigin::Portal);
    QVERIFY(desk.window.form().isVisible());
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
    desk.window.setPortal(AccountId(u"p.example"_s), u"p.example"_s, false);
    QVERIFY(!desk.strip()->isVisible()); // what stood there was said about the old connection
    QCOMPARE(desk.window.form().draft(), draft);
    // What was asked before is not answered any more.
    desk.clock.advance(std::chrono::seconds(1));
    QCOMPARE(desk.known.size(), 2);
    desk.send();
    QCOMPARE(desk.submitted.size(), 1);
}

void TestLeaving::twoAccountsOfOnePortalAreTwo()
{
    const AccountId other(u"other"_s);
    Desk desk;
    desk.fill();
    LeadDraft draft = desk.window.form().draft();
    draft.setText(u"COMPANY_ID"_s, u"12"_s, u"North Light"_s);
    desk.window.form().setDraft(draft);
    desk.window.setPortal(other, u"p.example"_s, false);
    desk.window.send();
    QVERIFY(desk.submitted.isEmpty());
    QVERIFY2(desk.strip()->message().sentence.contains(u"the other account of p.example"_s),
             qPrintable(desk.strip()->message().sentence));
    desk.window.showForm(sampleSchema(), FormOrigin::Cache);
    // It is the same portal: everything has the same meaning there.
    QCOMPARE(desk.window.form().draft().text(u"COMPANY_ID"_s), u"12"_s);
    QVERIFY(desk.window.form().draft().originId != draft.originId);
    desk.send();
    desk.answer({.phase = SubmissionPhase::Saved});
    // What one account's queue has is not the other's.
    desk.window.setPortal(AccountId(u"p.example"_s), u"p.example"_s, false);
    QVERIFY2(desk.shownText().contains(u"the other account of p.example"_s),
             qPrintable(desk.shownText()));
    desk.window.showForm(sampleSchema(), FormOrigin::Cache);
    QVERIFY(desk.window.form().isBlank());
}

void TestLeaving::aPortalsNewNameChangesNothingElse()
{
    Desk desk;
    bring(desk, Where::Undecided);
    desk.window.renamePortal(u"Fair"_s);
    QCOMPARE(desk.window.windowTitle(), u"Fair"_s);
    QVERIFY(desk.hasButton(u"It is not there: send again"_s));
    QVERIFY(!desk.strip()->isVisible());
    desk.click(u"Back to the form"_s);
    desk.asked(u"Send again"_s, [&] { desk.window.send(); });
    QCOMPARE(desk.submitted.size(), 2);
}

void TestLeaving::withoutAPortalAnEmptyFormGoes()
{
    Desk desk;
    desk.window.setPortal({}, {}, false);
    QVERIFY(!desk.window.form().isVisible());
    QVERIFY(!desk.strip()->isVisible());
    desk.window.setPortal(AccountId(u"b.example"_s), u"b.example"_s, false);
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
    desk.window.setPortal({}, {}, false);
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
