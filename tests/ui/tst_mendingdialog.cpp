// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/driftexample.h"
#include "support/fakeclock.h"
#include "support/testcase.h"
#include "ui/common/messagestrip.h"
#include "ui/common/style.h"
#include "ui/form/choicecombo.h"
#include "ui/form/lineedit.h"
#include "ui/queue/mendingdialog.h"
#include "ui/queue/mendingrow.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = DriftKind;
using Action = MendingRule::Action;

QList<OriginId> leads(int first, int last)
{
    QList<OriginId> list;
    for (int number = first; number <= last; ++number) {
        list.append(OriginId(QString::number(number)));
    }
    return list;
}

FormChange change(Kind kind, const QString &code, FieldType moves, const QList<OriginId> &concerned,
                  const QString &value = {})
{
    const FormSchemaPtr form = driftForm();
    const FieldSchema *field = form->field(code);
    const Choice *choice = field->choice(value);
    return {.finding = {.kind = kind,
                        .field = code,
                        .label = field->label,
                        .value = value,
                        .valueLabel = choice ? choice->label : value},
            .moves = moves,
            .leads = concerned};
}

/*! The form after all that is in sixChanges(). */
FormSchemaPtr presentForm()
{
    return std::make_shared<FormSchema>(edited(
            driftForm(),
            {gone(u"UF_WORD"_s),
             listed(u"SOURCE_ID"_s, {{.id = u"WEB"_s, .label = u"Website"_s},
                                     {.id = u"OLD"_s, .label = u"Old"_s, .isFinal = true}}),
             changed(u"UF_EMPTY"_s,
                     [](FieldSchema *f) {
                         f->isRequired = true;
                         f->maxLength = 6;
                     }),
             withCurrencies({u"RUB"_s, u"USD"_s}), retyped(u"UF_DOUBLE"_s, FieldType::Money)}));
}

FormChange wordGone(const QList<OriginId> &concerned)
{
    return change(Kind::FieldGone, u"UF_WORD"_s, FieldType::String, concerned);
}

FormChange showGone(const QList<OriginId> &concerned)
{
    return change(Kind::ChoiceGone, u"SOURCE_ID"_s, FieldType::Choice, concerned, u"SHOW"_s);
}

FormChange hallRequired(const QList<OriginId> &concerned)
{
    return change(Kind::NowRequired, u"UF_EMPTY"_s, FieldType::String, concerned);
}

struct Desk
{
    explicit Desk(const FormChanges &changes, const FormSchemaPtr &form = presentForm())
    {
        dialog.show();
        dialog.activateWindow();
        dialog.showChanges(changes, form);
        drainEvents();
    }
    [[nodiscard]] MendingRow *row(int number) const
    {
        return dialog.findChildren<MendingRow *>().value(number);
    }
    [[nodiscard]] ChoiceCombo *combo(int rowNumber, int number) const
    {
        return row(rowNumber)->findChildren<ChoiceCombo *>().value(number);
    }
    /*! What a list offers. */
    [[nodiscard]] QStringList offered(int rowNumber, int number) const
    {
        QStringList labels;
        const ChoiceCombo *box = combo(rowNumber, number);
        for (int i = 0; i < box->count(); ++i) {
            labels.append(box->itemText(i));
        }
        return labels;
    }
    /*! As a person picks an entry from a list. */
    void pick(int rowNumber, int number, const QString &label) const
    {
        ChoiceCombo *box = combo(rowNumber, number);
        const int index = box->findText(label);
        QVERIFY2(index >= 0, qPrintable(label));
        Q_EMIT box->activated(index);
    }
    [[nodiscard]] QPushButton *mendButton() const
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Mend"_s)) {
                return button;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] MendingRequest request() const
    {
        return mended.isEmpty() ? MendingRequest()
                                : mended.constLast().constFirst().value<MendingRequest>();
    }

    FakeClock clock;
    MendingDialog dialog{clock, QLocale(u"en_US"_s)};
    QSignalSpy asked{&dialog, &MendingDialog::checkRequested};
    QSignalSpy mended{&dialog, &MendingDialog::mendRequested};
};

} // namespace

/*! Deciding what becomes of leads that do not fit the portal's form any more. */
class TestMendingDialog : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itAsksForTheChangesWhenItIsShown();
    void eachChangeIsALineWithTheNumberOfItsLeads();
    void whatCanBeDoneDependsOnTheChange_data();
    void whatCanBeDoneDependsOnTheChange();
    void aDecisionIsForAllLeadsOfTheChange();
    void aLeadWaitsUntilAllThatIsInItsWayIsDecided();
    void whatIsFilledInForAllComesLast();
    void aValueThatTheFieldRefusesIsNoDecision();
    void leavingOutIsAskedAboutFirst();
    void nothingIsSentTwice();
    void theReportSaysWhatBecameOfThem_data();
    void theReportSaysWhatBecameOfThem();
    void decisionsThatAreStillOpenOutliveAnAnswer();
    void anErrorIsToldAndTheDecisionsStay();
    void whenNothingIsInTheWayItSaysSo_data();
    void whenNothingIsInTheWayItSaysSo();
    void everythingWorksByKeyboard();
    void aScreenReaderIsToldWhatTheListsAreFor();
    void manyChangesAreShownInPortions();
    void itFitsANarrowWindow();
};

void TestMendingDialog::initTestCase()
{
    applyStyle(*qApp, ColorScheme::Light, Density::Desk);
}

void TestMendingDialog::itAsksForTheChangesWhenItIsShown()
{
    FakeClock clock;
    MendingDialog dialog(clock, QLocale(u"en_US"_s));
    QSignalSpy asked(&dialog, &MendingDialog::checkRequested);
    QCOMPARE(asked.size(), 0);
    dialog.show();
    QCOMPARE(asked.size(), 1);
}

void TestMendingDialog::eachChangeIsALineWithTheNumberOfItsLeads()
{
    Desk desk({.changes = {wordGone(leads(1, 12)), showGone(leads(13, 52))}, .leads = 52});
    QVERIFY(desk.says(u"The portal has no field \"Word\" any more."_s));
    QVERIFY(desk.says(u"12 lead(s)"_s));
    QVERIFY(desk.says(u"\"Exhibition\" is not in the list of \"Source\" any more."_s));
    QVERIFY(desk.says(u"40 lead(s)"_s));
    QVERIFY(!desk.mendButton()->isEnabled());
}

void TestMendingDialog::whatCanBeDoneDependsOnTheChange_data()
{
    QTest::addColumn<FormChange>("formChange");
    QTest::addColumn<QStringList>("actions");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QStringList>("targets");
    const QStringList texts{u"Notes"_s, u"Lead name"_s};
    QTest::newRow("a field that is gone")
            << wordGone(leads(1, 1))
            << QStringList{u"Decide later"_s, u"Move it to another field"_s, u"Leave it out"_s}
            << u"Move it to another field"_s
            << QStringList{u"Choose …"_s, u"Notes"_s, u"Lead name"_s, u"Source"_s,
                           u"Amount"_s,   u"Phone"_s, u"Interests"_s, u"Seats"_s,
                           u"Day"_s,      u"Call"_s,  u"Site"_s,      u"Hall"_s};
    QTest::newRow("an item that is gone")
            << showGone(leads(1, 1))
            << QStringList{u"Decide later"_s, u"Choose another item"_s,
                           u"Move it to another field"_s, u"Leave it out"_s}
            << u"Choose another item"_s << QStringList{u"Choose …"_s, u"Website"_s};
    QTest::newRow("a currency that is gone")
            << change(Kind::ChoiceGone, u"CURRENCY_ID"_s, FieldType::Money, leads(1, 1), u"EUR"_s)
            << QStringList{u"Decide later"_s, u"Choose another currency"_s,
                           u"Move it to another field"_s, u"Leave it out"_s}
            << u"Choose another currency"_s << QStringList{u"Choose …"_s, u"RUB"_s, u"USD"_s};
    QTest::newRow("a number that became an amount")
            << change(Kind::TypeChanged, u"UF_DOUBLE"_s, FieldType::Double, leads(1, 1))
            << QStringList{u"Decide later"_s, u"Take it as an amount in …"_s,
                           u"Move it to another field"_s, u"Leave it out"_s}
            << u"Take it as an amount in …"_s << QStringList{u"Choose …"_s, u"RUB"_s, u"USD"_s};
    QTest::newRow("a stage that became final")
            << change(Kind::StageFinal, u"STATUS_ID"_s, FieldType::Choice, leads(1, 1), u"NEW"_s)
            << QStringList{u"Decide later"_s, u"Choose another stage"_s}
            << u"Choose another stage"_s << QStringList{u"Choose …"_s, u"New"_s};
    QTest::newRow("several values, and one is taken")
            << change(Kind::NowSingle, u"UF_USER"_s, FieldType::User, leads(1, 1))
            << QStringList{u"Decide later"_s, u"Move all but the first to …"_s,
                           u"Keep the first alone"_s}
            << u"Move all but the first to …"_s
            << QStringList{u"Choose …"_s, u"Notes"_s, u"Lead name"_s, u"Hall"_s};
    QTest::newRow("an empty field that is asked for")
            << hallRequired(leads(1, 1)) << QStringList{u"Decide later"_s, u"Fill it in for all"_s}
            << QString() << QStringList();
    QTest::newRow("a phone that is asked for")
            << change(Kind::NowRequired, u"PHONE"_s, FieldType::Multifield, leads(1, 1))
            << QStringList{u"Decide later"_s} << QString() << QStringList();
}

void TestMendingDialog::whatCanBeDoneDependsOnTheChange()
{
    QFETCH(const FormChange, formChange);
    QFETCH(const QStringList, actions);
    QFETCH(const QString, action);
    QFETCH(const QStringList, targets);
    Desk desk({.changes = {formChange}, .leads = 1});
    QCOMPARE(desk.offered(0, 0), actions);
    QCOMPARE(desk.combo(0, 0)->isVisible(), actions.size() > 1);
    QVERIFY(!desk.combo(0, 1)->isVisible());
    if (!action.isEmpty()) {
        desk.pick(0, 0, action);
        QVERIFY(desk.combo(0, 1)->isVisible());
        QCOMPARE(desk.offered(0, 1), targets);
        QVERIFY(!desk.mendButton()->isEnabled());
        desk.pick(0, 1, targets.at(1));
        QVERIFY(desk.mendButton()->isEnabled());
    }
}

void TestMendingDialog::aDecisionIsForAllLeadsOfTheChange()
{
    Desk desk({.changes = {wordGone(leads(1, 12)), showGone(leads(13, 52))}, .leads = 52});
    desk.pick(1, 0, u"Choose another item"_s);
    desk.pick(1, 1, u"Website"_s);
    QCOMPARE(desk.mendButton()->text(), u"Mend 40 lead(s)"_s);
    desk.mendButton()->click();
    QCOMPARE(desk.mended.size(), 1);
    const MendingRequest expected{{{.kind = Kind::ChoiceGone,
                                    .field = u"SOURCE_ID"_s,
                                    .value = u"SHOW"_s,
                                    .action = Action::Replace,
                                    .target = u"WEB"_s}},
                                  leads(13, 52)};
    QCOMPARE(desk.request(), expected);
}

void TestMendingDialog::aLeadWaitsUntilAllThatIsInItsWayIsDecided()
{
    Desk desk({.changes = {wordGone(leads(1, 12)), showGone(leads(10, 20))}, .leads = 20});
    desk.pick(0, 0, u"Move it to another field"_s);
    desk.pick(0, 1, u"Notes"_s);
    QCOMPARE(desk.mendButton()->text(), u"Mend 9 lead(s)"_s);
    QVERIFY(desk.says(u"3 more lead(s) need another decision as well."_s));
    desk.pick(1, 0, u"Choose another item"_s);
    desk.pick(1, 1, u"Website"_s);
    QCOMPARE(desk.mendButton()->text(), u"Mend 20 lead(s)"_s);
    QVERIFY(!desk.says(u"need another decision"_s));
    desk.pick(0, 0, u"Decide later"_s);
    QCOMPARE(desk.mendButton()->text(), u"Mend 8 lead(s)"_s);
    desk.mendButton()->click();
    QCOMPARE(desk.request().leads, leads(13, 20));
    QCOMPARE(desk.request().rules.size(), 1);
}

void TestMendingDialog::whatIsFilledInForAllComesLast()
{
    Desk desk({.changes = {hallRequired(leads(1, 3)), wordGone(leads(1, 3))}, .leads = 3});
    desk.pick(0, 0, u"Fill it in for all"_s);
    QTest::keyClicks(desk.row(0)->findChild<QLineEdit *>(), u"Hall 4"_s);
    desk.pick(1, 0, u"Move it to another field"_s);
    desk.pick(1, 1, u"Hall"_s);
    desk.mendButton()->click();
    QCOMPARE(desk.request().rules.size(), 2);
    QCOMPARE(desk.request().rules.at(0).field, u"UF_WORD"_s);
    QCOMPARE(desk.request().rules.at(1).target, u"Hall 4"_s);
}

void TestMendingDialog::aValueThatTheFieldRefusesIsNoDecision()
{
    Desk desk({.changes = {hallRequired(leads(1, 3))}, .leads = 3});
    desk.pick(0, 0, u"Fill it in for all"_s);
    auto *line = desk.row(0)->findChild<QLineEdit *>();
    QVERIFY(line && line->isVisible());
    QTest::keyClicks(line, u"Hall 40"_s);
    QVERIFY(!desk.mendButton()->isEnabled());
    QVERIFY(desk.says(u"Shorten this to 6 character(s)"_s));
    QTest::keyClick(line, Qt::Key_Backspace);
    QVERIFY(desk.mendButton()->isEnabled());
    QVERIFY(!desk.says(u"Shorten"_s));
}

void TestMendingDialog::leavingOutIsAskedAboutFirst()
{
    Desk desk({.changes = {wordGone(leads(1, 12)), showGone(leads(10, 20))}, .leads = 20});
    desk.pick(0, 0, u"Leave it out"_s);
    QVERIFY(desk.says(u"erased from these leads for good"_s));
    desk.mendButton()->click();
    auto *box = desk.dialog.findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(desk.mended.isEmpty());
    QVERIFY(box->text().contains(u"9 lead(s)"_s));
    QVERIFY(box->informativeText().endsWith(u"\n\nWord"_s));
    QTest::keyClick(box, Qt::Key_Return); // the harmless answer is the default
    drainEvents();
    QVERIFY(desk.mended.isEmpty());
    QVERIFY(desk.mendButton()->isEnabled());
    desk.mendButton()->click();
    box = desk.dialog.findChild<QMessageBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole) {
            button->click();
        }
    }
    QCOMPARE(desk.mended.size(), 1);
    QCOMPARE(desk.request().leads, leads(1, 9));
    QVERIFY(desk.request().rules.constFirst().action == Action::DropValue);
}

void TestMendingDialog::nothingIsSentTwice()
{
    Desk desk({.changes = {showGone(leads(1, 2))}, .leads = 2});
    desk.pick(0, 0, u"Choose another item"_s);
    desk.pick(0, 1, u"Website"_s);
    QTest::keyClick(&desk.dialog, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&desk.dialog, Qt::Key_Return, Qt::ControlModifier);
    desk.mendButton()->click();
    QCOMPARE(desk.mended.size(), 1);
    QCOMPARE(desk.mendButton()->text(), u"Mending …"_s);
}

void TestMendingDialog::theReportSaysWhatBecameOfThem_data()
{
    QTest::addColumn<QList<int>>("counts"); // as in MendingEnd
    QTest::addColumn<QString>("sentence");
    QTest::newRow("all mended") << QList<int>{3, 0, 0, 0}
                                << u"3 lead(s) are mended and will be sent."_s;
    QTest::newRow("some were not waiting any more")
            << QList<int>{2, 1, 0, 0}
            << u"2 lead(s) are mended and will be sent. 1 lead(s) needed no mending any more."_s;
    QTest::newRow("something is left in the way")
            << QList<int>{0, 0, 4, 0} << u"4 lead(s) do not fit yet and stay as they were."_s;
    QTest::newRow("the disk was full")
            << QList<int>{1, 0, 0, 2}
            << u"1 lead(s) are mended and will be sent. 2 lead(s) could not be changed and stay as they were."_s;
}

void TestMendingDialog::theReportSaysWhatBecameOfThem()
{
    QFETCH(const QList<int>, counts);
    QFETCH(const QString, sentence);
    Desk desk({.changes = {showGone(leads(1, 2))}, .leads = 2});
    const qsizetype asked = desk.asked.size();
    MendingReport report;
    for (int end = 0; end < counts.size(); ++end) {
        for (int i = 0; i < counts.at(end); ++i) {
            report.leads.append({.end = static_cast<MendingEnd>(end)});
            if (report.leads.constLast().end == MendingEnd::Failed) {
                report.leads.last().error = Error{.kind = ErrorKind::StorageFull};
            }
        }
    }
    desk.dialog.showReport(report);
    const auto *strip = desk.dialog.findChild<MessageStrip *>();
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->message().sentence, sentence);
    const Tone tone = counts.at(3) > 0 ? Tone::Danger : counts.at(2) > 0 ? Tone::Warning : Tone::Ok;
    QVERIFY(strip->message().tone == tone);
    QCOMPARE(strip->message().advice.isEmpty(), tone == Tone::Ok);
    QCOMPARE(desk.asked.size(), asked + 1);
}

void TestMendingDialog::decisionsThatAreStillOpenOutliveAnAnswer()
{
    Desk desk({.changes = {wordGone(leads(1, 5)), showGone(leads(3, 9)), hallRequired(leads(7, 8))},
               .leads = 9});
    desk.pick(0, 0, u"Move it to another field"_s);
    desk.pick(0, 1, u"Notes"_s);
    desk.pick(2, 0, u"Fill it in for all"_s);
    QTest::keyClicks(desk.row(2)->findChild<QLineEdit *>(), u"Hall"_s);
    desk.dialog.showChanges(
            {.changes = {wordGone(leads(1, 4)), hallRequired(leads(7, 9))}, .leads = 7},
            presentForm());
    QCOMPARE(desk.mendButton()->text(), u"Mend 7 lead(s)"_s);
    desk.mendButton()->click();
    QCOMPARE(desk.request().rules.size(), 2);
    QCOMPARE(desk.request().rules.at(0).target, u"UF_TEXT"_s);
    QCOMPARE(desk.request().rules.at(1).target, u"Hall"_s);
    // What was applied and is still in the way is to be decided anew.
    desk.dialog.showReport({});
    desk.dialog.showChanges({.changes = {wordGone(leads(1, 1))}, .leads = 1}, presentForm());
    QVERIFY(!desk.mendButton()->isEnabled());
}

void TestMendingDialog::anErrorIsToldAndTheDecisionsStay()
{
    Desk desk({.changes = {showGone(leads(1, 2))}, .leads = 2});
    desk.pick(0, 0, u"Choose another item"_s);
    desk.pick(0, 1, u"Website"_s);
    desk.mendButton()->click();
    desk.dialog.showError({.kind = ErrorKind::Storage});
    QVERIFY(desk.dialog.findChild<MessageStrip *>()->isVisible());
    QVERIFY(desk.mendButton()->isEnabled());
    desk.mendButton()->click();
    QCOMPARE(desk.mended.size(), 2);
}

void TestMendingDialog::whenNothingIsInTheWayItSaysSo_data()
{
    QTest::addColumn<qint64>("unreadable");
    QTest::addColumn<QString>("text");
    QTest::newRow("all were compared")
            << qint64(0) << u"Every lead that waits fits the portal's form."_s;
    QTest::newRow("some were locked")
            << qint64(2) << u"The leads that could be compared fit the portal's form."_s;
}

void TestMendingDialog::whenNothingIsInTheWayItSaysSo()
{
    QFETCH(const qint64, unreadable);
    QFETCH(const QString, text);
    Desk desk({.unreadable = unreadable});
    QVERIFY(desk.says(text));
    QCOMPARE(desk.says(u"2 lead(s) could not be compared"_s), unreadable > 0);
    QVERIFY(!desk.mendButton()->isVisible());
    FakeClock clock;
    MendingDialog failed(clock, QLocale(u"en_US"_s));
    failed.show();
    failed.showError({.kind = ErrorKind::Storage});
    const auto labels = failed.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY2(!label->text().contains(u"fit"_s) || !label->isVisible(),
                 qPrintable(label->text()));
    }
}

void TestMendingDialog::everythingWorksByKeyboard()
{
    Desk desk({.changes = {wordGone(leads(1, 5)), hallRequired(leads(6, 7))}, .leads = 7});
    QCOMPARE(desk.dialog.focusWidget(), desk.combo(0, 0));
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(desk.dialog.focusWidget(), key);
    };
    press(Qt::Key_Down); // Move it to another field
    press(Qt::Key_Tab);
    QCOMPARE(desk.dialog.focusWidget(), desk.combo(0, 1));
    press(Qt::Key_Down); // Notes
    press(Qt::Key_Tab);
    QCOMPARE(desk.dialog.focusWidget(), desk.combo(1, 0));
    press(Qt::Key_Return);
    QVERIFY(desk.mended.isEmpty()); // Enter alone changes nothing
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    QTest::keyClicks(desk.dialog.focusWidget(), u"Hall 1"_s);
    QTest::keyClick(desk.dialog.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.mended.size(), 1);
    QCOMPARE(desk.request().rules.value(0).target, u"UF_TEXT"_s);
    QCOMPARE(desk.request().rules.value(1).target, u"Hall 1"_s);
    QCOMPARE(desk.request().leads, leads(1, 7));
}

void TestMendingDialog::aScreenReaderIsToldWhatTheListsAreFor()
{
    Desk desk({.changes = {wordGone(leads(1, 5))}, .leads = 5});
    QCOMPARE(desk.combo(0, 0)->accessibleName(),
             u"The portal has no field \"Word\" any more. 5 lead(s)"_s);
    desk.pick(0, 0, u"Move it to another field"_s);
    QCOMPARE(desk.combo(0, 1)->accessibleName(), u"Move it to another field"_s);
    QCOMPARE(desk.combo(0, 0)->accessibleDescription(),
             u"It is added behind what is there already."_s);
}

void TestMendingDialog::manyChangesAreShownInPortions()
{
    FormChanges changes{.leads = 1};
    for (int i = 0; i < 130; ++i) {
        FormChange one = wordGone(leads(1, 1));
        one.finding.field = u"UF_%1"_s.arg(i);
        changes.changes.append(one);
    }
    Desk desk(changes);
    QCOMPARE(desk.dialog.findChildren<MendingRow *>().size(), MendingDialog::MostShown);
    QVERIFY(desk.says(u"30 more change(s) are shown when these are dealt with."_s));
}

void TestMendingDialog::itFitsANarrowWindow()
{
    Desk desk({.changes = {hallRequired(leads(1, 5)), showGone(leads(1, 5))}, .leads = 5});
    desk.pick(0, 0, u"Fill it in for all"_s);
    desk.pick(1, 0, u"Choose another item"_s);
    desk.dialog.resize(330, 500);
    drainEvents();
    const auto rows = desk.dialog.findChildren<MendingRow *>();
    for (const MendingRow *row : rows) {
        QVERIFY(row->mapTo(&desk.dialog, QPoint(row->width(), 0)).x() <= 330);
    }
    QVERIFY(desk.combo(1, 1)->y() > desk.combo(1, 0)->y());
    desk.dialog.resize(900, 500);
    drainEvents();
    QCOMPARE(desk.combo(1, 1)->y(), desk.combo(1, 0)->y());
}

QTEST_MAIN(TestMendingDialog)
#include "tst_mendingdialog.moc"
