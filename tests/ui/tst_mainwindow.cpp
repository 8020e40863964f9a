// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/sampleschema.h"
#include "support/testcase.h"
#include "ui/common/icon.h"
#include "ui/common/messagestrip.h"
#include "ui/desk/answerpage.h"
#include "ui/desk/mainwindow.h"
#include "ui/form/formview.h"

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

namespace {

class CountingIds final : public IdSource
{
public:
    OriginId newOriginId() override { return OriginId(u"origin-%1"_s.arg(++m_count)); }
    AccountId newAccountId() override { return AccountId(u"account-%1"_s.arg(++m_count)); }

private:
    int m_count = 0;
};

/*! The same form as the portal would give it after a change. */
FormSchemaPtr changed(const FormSchemaPtr &schema)
{
    auto copy = std::make_shared<FormSchema>(*schema);
    copy->fingerprint += "changed";
    return copy;
}

/*! The window with a form in it, and what it asked for. */
struct Desk
{
    Desk()
        : submitted(&window, &MainWindow::submitRequested)
        , known(&window, &MainWindow::knownRequested)
        , opened(&window, &MainWindow::openRequested)
        , ended(&window, &MainWindow::submissionEnded)
    {
        window.setPortal(u"p.example"_s, false);
        window.show();
        window.activateWindow();
        window.showForm(sampleSchema(), FormOrigin::Portal);
        drainEvents();
    }
    ~Desk() { window.form().clear(); }

    void fill()
    {
        LeadDraft draft = window.form().draft();
        draft.setText(u"TITLE"_s, u"Sample lead"_s);
        window.form().setDraft(draft);
    }
    /*! Sends what is filled in, whatever the sample form requires besides, and returns its origin.
     */
    OriginId send()
    {
        fill();
        LeadDraft draft = window.form().draft();
        const Issues issues = window.form().validate();
        for (const Issue &issue : issues) {
            const FieldSchema *field = window.form().schema()->field(issue.field);
            draft.setText(issue.field, field->choices ? field->choices->front().id : u"1"_s);
        }
        window.form().setDraft(draft);
        window.send();
        return submitted.isEmpty() ? OriginId()
                                   : submitted.constLast().at(0).value<LeadDraft>().originId;
    }
    void answer(SubmissionState state)
    {
        state.origin = submitted.constLast().at(0).value<LeadDraft>().originId;
        window.showSubmission(state);
    }
    void create()
    {
        send();
        answer({.phase = SubmissionPhase::Created,
                .leadId = LeadId(u"25"_s),
                .url = QUrl(u"https://p.example/crm/lead/details/25/"_s)});
    }
    [[nodiscard]] AnswerPage *answerPage() const { return window.findChild<AnswerPage *>(); }
    [[nodiscard]] MessageStrip *strip() const { return window.findChild<MessageStrip *>(); }
    [[nodiscard]] QString shownText() const
    {
        QStringList texts;
        const auto labels = answerPage()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }
    void click(const QString &text)
    {
        const auto buttons = window.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"there is no button "_s + text));
    }

    FakeClock clock;
    CountingIds ids;
    MainWindow window{clock, ids};
    QSignalSpy submitted;
    QSignalSpy known;
    QSignalSpy opened;
    QSignalSpy ended;
};

} // namespace

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
    void aRepeatLeadIsExplained();
    void aRepeatLeadIsExplainedOnceWhenAClientIsChosen();
    void aRefusalKeepsTheFormAndMarksTheField();
    void everyUncertainStateSaysWhatIsTrue_data();
    void everyUncertainStateSaysWhatIsTrue();
    void anUndecidedLeadIsSentAgainUnderTheSameOrigin();
    void goingBackFromUndecidedKeepsWhatWasTyped();
    void theAnswerToAnotherLeadIsIgnored();
    void aNewFormWaitsUntilTheTypedOneIsEmpty();
    void aNewFormTakenNowKeepsWhatWasTyped();
    void aNewFormIsOfferedOnlyWhileItWaits_data();
    void aNewFormIsOfferedOnlyWhileItWaits();
    void anotherPortalTakesOverTextsAndNoChoices();
    void aMissingNetworkWithAFormIsNoMessage();
    void clearingCanBeUndone();
    void aNewLeadIsBlankAlthoughTimeHasGoneOn();
    void knownPeopleAreAskedForAfterTypingOnce();
    void closingWithATypedLeadAsksFirst();
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
    LeadDraft draft = desk.window.form().draft();
    const Issues issues = desk.window.form().validate();
    for (const Issue &issue : issues) {
        const FieldSchema *field = desk.window.form().schema()->field(issue.field);
        if (field->choices) {
            draft.setText(issue.field, field->choices->front().id);
        }
    }
    desk.window.form().setDraft(draft);
    desk.window.send();
    QVERIFY(desk.submitted.isEmpty());
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
    QCOMPARE(desk.ended.size(), 1);
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
    // The same lead goes out again under the same origin: it was proven not to be there.
    const OriginId first = desk.submitted.constFirst().at(0).value<LeadDraft>().originId;
    desk.window.send();
    QCOMPARE(desk.submitted.constLast().at(0).value<LeadDraft>().originId.toString(),
             first.toString());
}

void TestMainWindow::everyUncertainStateSaysWhatIsTrue_data()
{
    QTest::addColumn<SubmissionPhase>("phase");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("never");
    QTest::newRow("looking") << SubmissionPhase::LookingUp << u"may have been created"_s
                             << u"was not created"_s;
    QTest::newRow("settling") << SubmissionPhase::Settling << u"30 "_s << u"was not created"_s;
    QTest::newRow("waiting") << SubmissionPhase::Waiting << u"asks to wait"_s << u"may have been"_s;
    QTest::newRow("not there") << SubmissionPhase::NotCreated << u"safe to send it again"_s
                               << u"may have been"_s;
    QTest::newRow("unknown") << SubmissionPhase::Undecided << u"may have been created"_s
                             << u"was not created"_s;
}

void TestMainWindow::everyUncertainStateSaysWhatIsTrue()
{
    QFETCH(const SubmissionPhase, phase);
    QFETCH(const QString, says);
    QFETCH(const QString, never);
    Desk desk;
    desk.send();
    desk.answer({.phase = phase,
                 .error = Error{.kind = ErrorKind::Timeout, .certainty = Certainty::Unknown},
                 .until = desk.clock.now().addSecs(30)});
    QVERIFY2(desk.shownText().contains(says), qPrintable(desk.shownText()));
    QVERIFY2(!desk.shownText().contains(never), qPrintable(desk.shownText()));
    QCOMPARE(desk.window.form().draft().text(u"TITLE"_s), u"Sample lead"_s);
    desk.window.newLead(); // must not take away what is not decided
    QVERIFY(!desk.window.form().isBlank()
            || desk.window.form().draft().text(u"TITLE"_s) == u"Sample lead"_s);
    if (phase == SubmissionPhase::Settling) {
        desk.clock.advance(std::chrono::seconds(10));
        QVERIFY2(desk.shownText().contains(u"20 "_s), qPrintable(desk.shownText()));
    }
}

void TestMainWindow::anUndecidedLeadIsSentAgainUnderTheSameOrigin()
{
    Desk desk;
    const OriginId origin = desk.send();
    desk.answer({.phase = SubmissionPhase::Undecided,
                 .error = Error{.kind = ErrorKind::Timeout, .certainty = Certainty::Unknown}});
    desk.click(u"It is not there: send again"_s);
    QCOMPARE(desk.submitted.size(), 2);
    QCOMPARE(desk.submitted.constLast().at(0).value<LeadDraft>().originId.toString(),
             origin.toString());
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
    QVERIFY(desk.ended.isEmpty());
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
    QTest::newRow("the lead was created") << u"created"_s;
    QTest::newRow("another portal") << u"portal"_s;
    QTest::newRow("a form newer still, for an empty form") << u"newer"_s;
}

void TestMainWindow::aNewFormIsOfferedOnlyWhileItWaits()
{
    QFETCH(const QString, end);
    Desk desk;
    desk.send();
    if (end != "created"_L1) {
        desk.answer({.phase = SubmissionPhase::Failed,
                     .error = Error{.kind = ErrorKind::Tls, .certainty = Certainty::NotSent}});
    }
    const FormSchemaPtr newer = changed(largeSchema(5));
    desk.window.showForm(newer, FormOrigin::Portal);
    QCOMPARE(desk.strip()->message().button, u"Use it now"_s);
    if (end == "created"_L1) {
        desk.answer({.phase = SubmissionPhase::Created,
                     .leadId = LeadId(u"25"_s),
                     .url = QUrl(u"https://p.example/crm/lead/details/25/"_s)});
        QCOMPARE(desk.window.form().schema(), newer);
    } else if (end == "portal"_L1) {
        desk.window.setPortal(u"other.example"_s, false);
        desk.window.showForm(changed(sampleSchema()), FormOrigin::Portal);
    } else {
        desk.window.form().clear();
        desk.window.showForm(changed(newer), FormOrigin::Portal);
    }
    QVERIFY(!desk.strip()->isVisible());
}

void TestMainWindow::anotherPortalTakesOverTextsAndNoChoices()
{
    Desk desk;
    desk.fill();
    LeadDraft draft = desk.window.form().draft();
    draft.setText(u"SOURCE_ID"_s, u"CALL"_s);
    draft.setText(u"COMPANY_ID"_s, u"12"_s, u"North Light"_s);
    desk.window.form().setDraft(draft);
    desk.window.setPortal(u"other.example"_s, false);
    desk.window.send();
    QVERIFY(desk.submitted.isEmpty());
    desk.window.showForm(changed(sampleSchema()), FormOrigin::Portal);
    const LeadDraft taken = desk.window.form().draft();
    QCOMPARE(taken.text(u"TITLE"_s), u"Sample lead"_s);
    QVERIFY(isEmpty(taken.value(u"COMPANY_ID"_s)));
    QCOMPARE(taken.value(u"SOURCE_ID"_s), initialOf(sampleSchema()).value(u"SOURCE_ID"_s));
    QVERIFY(taken.originId != draft.originId);
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

void TestMainWindow::closingWithATypedLeadAsksFirst()
{
    Desk desk;
    desk.fill();
    QTimer::singleShot(0, &desk.window, [] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        box->reject();
    });
    QVERIFY(!desk.window.close());
    QVERIFY(desk.window.isVisible());
    desk.window.form().clear();
    QVERIFY(desk.window.close());
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
