// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/canonical.h"
#include "lead/phone.h"
#include "lead/validation.h"
#include "support/fakeclock.h"
#include "support/sampleschema.h"
#include "support/testcase.h"
#include "ui/common/iconbutton.h"
#include "ui/common/style.h"
#include "ui/form/choicecombo.h"
#include "ui/form/choicemodel.h"
#include "ui/form/choicepopup.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/lineedit.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QCompleter>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbooth::FieldSchema)
Q_DECLARE_METATYPE(leadbooth::FieldType)
Q_DECLARE_METATYPE(leadbooth::FieldValue)

namespace {

FieldSchema repeated(FieldSchema field)
{
    field.isMultiple = true;
    return field;
}

FieldSchema withDefault(FieldSchema field, const QString &value)
{
    field.defaultValue = {{value}};
    return field;
}

/*! A moment of the zone that the tests run in, as a draft keeps it. */
QString moment(const QDate &date, const QTime &time)
{
    return canonicalDateTime(QDateTime(date, time));
}

std::vector<Choice> stages()
{
    return {{.id = u"NEW"_s, .label = u"New"_s, .color = 0x39A8EF},
            {.id = u"WORK"_s, .label = u"In progress"_s},
            {.id = u"JUNK"_s, .label = u"Junk"_s, .isFinal = true}};
}

} // namespace

/*! An editor in a window of its own, with the German way of writing numbers and dates. */
class EditorBench
{
public:
    explicit EditorBench(const FieldSchema &field, const QLocale &locale = QLocale(u"de_DE"_s))
    {
        SchemaBuilder builder;
        builder.add(field);
        schema = builder.build();
        context = makeFormContext(schema, clock, locale, u"DE"_s, std::make_shared<quint64>(0));
        window.resize(700, 500);
        editor = makeEditor(*schema->field(field.code), context, &window);
        editor->setMetrics(formMetrics(QApplication::font(), sizes(Density::Desk), window.width()));
        editor->setGeometry(10, 10, 640, 300);
        editor->setValue({});
        window.show();
        window.activateWindow();
    }

    [[nodiscard]] bool isActive() { return QTest::qWaitForWindowActive(&window); }
    [[nodiscard]] QWidget *stop(int index = 0) const { return editor->stops().value(index); }
    [[nodiscard]] LineEdit *line(int index = 0) const
    {
        return qobject_cast<LineEdit *>(stop(index));
    }
    [[nodiscard]] ChoiceCombo *combo(int index = 0) const
    {
        return qobject_cast<ChoiceCombo *>(stop(index));
    }
    void type(const QString &text, int index = 0)
    {
        stop(index)->setFocus();
        QTest::keyClicks(stop(index), text);
    }

    FakeClock clock;
    FormSchemaPtr schema;
    FormContextPtr context;
    QWidget window;
    FieldEditor *editor = nullptr;
};

/*! Counts how often a view asks for anything of an entry. */
class CountingModel final : public ChoiceModel
{
public:
    explicit CountingModel(ChoiceList choices)
        : ChoiceModel(std::move(choices), true, nullptr)
    {}

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        return ChoiceModel::data(index, role);
    }

    mutable int asked = 0;
};

class TestEditors : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, ColorScheme::Light, Density::Desk); }
    void aValueComesBackAsItWasSet_data();
    void aValueComesBackAsItWasSet();
    void typedTextBecomesCanonicalOrStays_data();
    void typedTextBecomesCanonicalOrStays();
    void theHeightIsKnownBeforeTheWidget_data();
    void theHeightIsKnownBeforeTheWidget();
    void aPhoneIsFormattedOnLeavingAndThatCanBeUndone();
    void numbersAreGroupedOnLeaving();
    void decimalsThatThePortalDropsAreRoundedOnLeaving_data();
    void decimalsThatThePortalDropsAreRoundedOnLeaving();
    void nothingTypedIsCut();
    void multilineTextGrowsToALimit();
    void finalStagesAreNotOfferedButKept();
    void whatIsNotInTheListIsKeptAndShown();
    void theWheelChangesNoDropdown();
    void typingGoesToTheNextEntryOfAShortList();
    void aLongListIsSearched();
    void fiftyThousandEntriesCostWhatIsSeenOfThem();
    void severalEntriesAreCheckedInOneList();
    void escapeLeavesTheListAsItWas();
    void ctrlEnterInAListReachesTheForm();
    void aYesOrNoWithoutDefaultCanBeLeftOpen();
    void aDateIsChosenFromTheCalendar_data();
    void aDateIsChosenFromTheCalendar();
    void enterAddsAnEntryAndTakesTheEmptyOneAway();
    void aRemovedEntryComesBack_data();
    void aRemovedEntryComesBack();
    void aRemovalIsUndoneBeforeWhatWasTypedInItsNeighbour_data();
    void aRemovalIsUndoneBeforeWhatWasTypedInItsNeighbour();
    void removingByMouseLeavesTheFocusWhereItIs();
    void rowsOfIssuesAreEntries();
    void aReferenceIsSearchedForAfterAPause();
    void aChosenReferenceKeepsItsNameAndId();
    void typingOnPutsAwayTheHitsOfTheTextBefore();
    void lateAndStrangeAnswersAreIgnored();
    void aSearchWithoutHitsOrConnectionSaysSo();
    void theSignedInUserIsCalledMe();
};

void TestEditors::aValueComesBackAsItWasSet_data()
{
    QTest::addColumn<FieldSchema>("field");
    QTest::addColumn<FieldValue>("value");
    const auto add = [](const char *name, const FieldSchema &field, const FieldValue &value) {
        QTest::newRow(name) << field << value;
        QTest::addRow("%s, nothing", name) << field << FieldValue();
    };
    const auto plain = [](FieldType type) {
        return fieldOf(u"UF_X"_s, type, u"X"_s);
    };
    add("string", plain(FieldType::String), {{u" Vympel "_s}});
    add("string with odd characters", plain(FieldType::String), {{u"a\nb\tc \u202e&<b>"_s}});
    add("text", plain(FieldType::Text), {{u"one\ntwo\n\nthree"_s}});
    add("text with carriage returns", plain(FieldType::Text), {{u"one\r\ntwo"_s}});
    add("integer", plain(FieldType::Integer), {{u"12500"_s}});
    add("integer that is none", plain(FieldType::Integer), {{u"a dozen"_s}});
    add("double", plain(FieldType::Double), {{u"12500.50"_s}});
    add("double that is none", plain(FieldType::Double), {{u"1.2.3"_s}});
    add("yes or no", plain(FieldType::YesNo), {{u"N"_s}});
    add("yes or no with default", withDefault(plain(FieldType::YesNo), u"Y"_s), {{u"Y"_s}});
    add("yes or no of another spelling", withDefault(plain(FieldType::YesNo), u"Y"_s), {{u"1"_s}});
    add("date", plain(FieldType::Date), {{u"2026-12-31"_s}});
    add("date that is none", plain(FieldType::Date), {{u"soon"_s}});
    add("moment", plain(FieldType::DateTime), {{u"2026-12-31T14:30:25+05:00"_s}});
    add("moment that is none", plain(FieldType::DateTime), {{u"31.12. at noon"_s}});
    add("choice", choiceField(u"UF_X"_s, u"X"_s, stages()), {{u"WORK"_s}});
    add("final stage", choiceField(u"UF_X"_s, u"X"_s, stages()), {{u"JUNK"_s}});
    add("choice that is gone", choiceField(u"UF_X"_s, u"X"_s, stages()), {{u"OLD"_s}});
    add("choices", repeated(choiceField(u"UF_X"_s, u"X"_s, numberedChoices(30))),
        {{u"3"_s}, {u"17"_s}, {u"gone"_s}});
    add("currency", plain(FieldType::Currency), {{u"EUR"_s}});
    add("currency that is gone", plain(FieldType::Currency), {{u"DEM"_s}});
    add("money", plain(FieldType::Money), {{u"1250.5"_s, u"USD"_s}});
    add("money of no currency", plain(FieldType::Money), {{u"1250.5"_s, {}}});
    add("address", plain(FieldType::Address), {{u"Main street 1"_s}});
    add("web address", plain(FieldType::Url), {{u"https://example.com/?a=b&c"_s}});
    add("user", plain(FieldType::User), {{u"15"_s, u"Anna Titova"_s}});
    add("user without a name", plain(FieldType::User), {{u"15"_s}});
    add("company that was typed", plain(FieldType::Company), {{u"Vympel"_s}});
    add("contacts", repeated(plain(FieldType::Contact)),
        {{u"1"_s, u"A"_s}, {u"typed"_s}, {u"3"_s, u"C"_s}});
    add("phones", multifield(u"PHONE"_s, MultifieldKind::Phone, u"Phone"_s),
        {{u"+7 495 1234567"_s, u"WORK"_s}, {u"5-55"_s, u"PAGER"_s}});
    add("phone of no kind", multifield(u"PHONE"_s, MultifieldKind::Phone, u"Phone"_s),
        {{u"+7 495 1234567"_s, {}}});
    add("phone of an unknown kind", multifield(u"PHONE"_s, MultifieldKind::Phone, u"Phone"_s),
        {{u"1"_s, u"SATELLITE"_s}});
    add("e-mails", multifield(u"EMAIL"_s, MultifieldKind::Email, u"E-mail"_s),
        {{u"no address"_s, u"HOME"_s}});
    add("several strings", repeated(plain(FieldType::String)), {{u"a"_s}, {u""_s}, {u"c"_s}});
    add("several numbers", repeated(plain(FieldType::Double)), {{u"1.5"_s}, {u"x"_s}});
    add("several dates", repeated(plain(FieldType::Date)), {{u"2026-01-02"_s}, {u"?"_s}});
    add("several texts", repeated(plain(FieldType::Text)), {{u"a\nb"_s}, {u"c"_s}});
    add("several amounts", repeated(plain(FieldType::Money)), {{u"1"_s, u"EUR"_s}});
    add("not editable", plain(FieldType::NotEditable), {{u"something"_s}});
}

void TestEditors::aValueComesBackAsItWasSet()
{
    QFETCH(FieldSchema, field);
    QFETCH(FieldValue, value);
    EditorBench bench(field);
    QSignalSpy edited(bench.editor, &FieldEditor::edited);
    bench.editor->setValue(value);
    QCOMPARE(bench.editor->value(), value);
    // Also after the person went through it without a key.
    bench.editor->finish();
    QCOMPARE(bench.editor->value(), value);
    bench.editor->setValue({});
    QCOMPARE(bench.editor->value(), FieldValue());
    bench.editor->setValue(value);
    QCOMPARE(bench.editor->value(), value);
    QCOMPARE(edited.count(), 0);
}

void TestEditors::typedTextBecomesCanonicalOrStays_data()
{
    QTest::addColumn<FieldSchema>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<QString>("shown");
    const auto add = [](const char *name, FieldType type, const QString &typed,
                        const FieldValue &value, const QString &shown) {
        QTest::newRow(name) << fieldOf(u"UF_X"_s, type, u"X"_s) << typed << value << shown;
    };
    add("text", FieldType::String, u"Vympel"_s, {{u"Vympel"_s}}, u"Vympel"_s);
    add("number", FieldType::Double, u"12500,5"_s, {{u"12500.5"_s}}, u"12.500,5"_s);
    add("number with words", FieldType::Double, u"12 apples"_s, {{u"12 apples"_s}}, u"12 apples"_s);
    add("year", FieldType::Integer, u"2026"_s, {{u"2026"_s}}, u"2026"_s);
    add("grouped whole number", FieldType::Integer, u"12.500"_s, {{u"12500"_s}}, u"12500"_s);
    add("date", FieldType::Date, u"3.4.26"_s, {{u"2026-04-03"_s}}, u"03.04.2026"_s);
    add("no date", FieldType::Date, u"31.2.2026"_s, {{u"31.2.2026"_s}}, u"31.2.2026"_s);
    add("moment", FieldType::DateTime, u"3.4.2026 14:30"_s, {{moment({2026, 4, 3}, {14, 30})}},
        u"03.04.2026 14:30"_s);
    add("date without a time", FieldType::DateTime, u"3.4.2026"_s, {{u"3.4.2026"_s}},
        u"3.4.2026"_s);
    add("amount", FieldType::Money, u"1500"_s, {{u"1500"_s, u"RUB"_s}}, u"1.500"_s);
    add("amount that is none", FieldType::Money, u"much"_s, {{u"much"_s, u"RUB"_s}}, u"much"_s);
    add("web address", FieldType::Url, u"example"_s, {{u"example"_s}}, u"example"_s);
    add("name that was not chosen", FieldType::User, u"Orlov"_s, {{u"Orlov"_s}}, u"Orlov"_s);
    QTest::newRow("phone") << multifield(u"PHONE"_s, MultifieldKind::Phone, u"Phone"_s)
                           << u"030 901820"_s << FieldValue{{u"030 901820"_s, u"WORK"_s}}
                           << u"+49 30 901820"_s;
    QTest::newRow("phone that is none")
            << multifield(u"PHONE"_s, MultifieldKind::Phone, u"Phone"_s) << u"ask at desk 12"_s
            << FieldValue{{u"ask at desk 12"_s, u"WORK"_s}} << u"ask at desk 12"_s;
}

void TestEditors::typedTextBecomesCanonicalOrStays()
{
    QFETCH(FieldSchema, field);
    QFETCH(QString, typed);
    QFETCH(FieldValue, value);
    QFETCH(QString, shown);
    EditorBench bench(field);
    QSignalSpy edited(bench.editor, &FieldEditor::edited);
    bench.type(typed);
    QCOMPARE(edited.count(), typed.size());
    QCOMPARE(bench.editor->value(), value);
    bench.editor->finish();
    QCOMPARE(bench.line()->text(), shown);
}

void TestEditors::theHeightIsKnownBeforeTheWidget_data()
{
    aValueComesBackAsItWasSet_data();
}

void TestEditors::theHeightIsKnownBeforeTheWidget()
{
    QFETCH(FieldSchema, field);
    QFETCH(FieldValue, value);
    EditorBench bench(field);
    bench.editor->setValue(value);
    const FormMetrics metrics =
            formMetrics(QApplication::font(), sizes(Density::Desk), bench.window.width());
    QCOMPARE(bench.editor->wantedHeight(), editorHeight(field, value, metrics));
    QCOMPARE(bench.editor->messageTops().size(),
             isRepeated(field) ? qMax<qsizetype>(1, value.size()) : 1);
}

void TestEditors::aPhoneIsFormattedOnLeavingAndThatCanBeUndone()
{
    EditorBench bench(multifield(u"PHONE"_s, MultifieldKind::Phone, u"Phone"_s));
    bench.type(u"030901820"_s);
    bench.editor->finish();
    QCOMPARE(bench.editor->value().constFirst().value, u"+49 30 901820"_s);
    QTest::keySequence(bench.line(), QKeySequence::Undo);
    QCOMPARE(bench.line()->text(), u"030901820"_s);
    // Whoever takes it back means it.
    bench.editor->finish();
    QCOMPARE(bench.editor->value().constFirst().value, u"030901820"_s);
}

void TestEditors::numbersAreGroupedOnLeaving()
{
    EditorBench bench(fieldOf(u"OPPORTUNITY"_s, FieldType::Double, u"Amount"_s),
                      QLocale(u"ru_RU"_s));
    bench.type(u"1250000,5"_s);
    QCOMPARE(bench.line()->text(), u"1250000,5"_s);
    bench.editor->finish();
    QCOMPARE(bench.line()->text().simplified(), u"1 250 000,5"_s);
    QCOMPARE(bench.editor->value(), (FieldValue{{u"1250000.5"_s}}));
}

void TestEditors::decimalsThatThePortalDropsAreRoundedOnLeaving_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("value");
    QTest::newRow("number") << FieldType::Double << u"12.35"_s;
    QTest::newRow("amount") << FieldType::Money << u"12.35"_s; // roubles, of the sample
}

void TestEditors::decimalsThatThePortalDropsAreRoundedOnLeaving()
{
    QFETCH(FieldType, type);
    QFETCH(QString, value);
    EditorBench bench(fieldOf(u"UF_X"_s, type, u"X"_s));
    bench.type(u"12,3456"_s);
    bench.editor->finish();
    QCOMPARE(bench.line()->text(), u"12,35"_s);
    QCOMPARE(bench.editor->value().constFirst().value, value);
    QTest::keySequence(bench.line(), QKeySequence::Undo);
    QCOMPARE(bench.editor->value().constFirst().value, u"12.3456"_s);
}

void TestEditors::nothingTypedIsCut()
{
    FieldSchema field = fieldOf(u"TITLE"_s, FieldType::String, u"Title"_s);
    field.maxLength = 10;
    EditorBench bench(field);
    const QString lengthy(100'000, u'x');
    bench.line()->insert(lengthy);
    QCOMPARE(bench.editor->value().constFirst().value, lengthy);
}

void TestEditors::multilineTextGrowsToALimit()
{
    EditorBench bench(fieldOf(u"COMMENTS"_s, FieldType::Text, u"Comment"_s));
    QVERIFY(bench.isActive());
    QSignalSpy grown(bench.editor, &FieldEditor::heightChanged);
    const int before = bench.editor->wantedHeight();
    bench.type(u"a"_s);
    QTest::keyClick(bench.stop(), Qt::Key_Return);
    QTest::keyClick(bench.stop(), Qt::Key_Return);
    QCOMPARE(bench.editor->wantedHeight(), before);
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(bench.stop(), Qt::Key_Return);
    }
    QVERIFY(bench.editor->wantedHeight() > before);
    QVERIFY(!grown.isEmpty());
    const FormMetrics metrics = formMetrics(QApplication::font(), sizes(Density::Desk), 700);
    QCOMPARE(bench.editor->wantedHeight(), metrics.textHeight(MaxTextLines) + metrics.message);
}

void TestEditors::finalStagesAreNotOfferedButKept()
{
    EditorBench bench(choiceField(u"STATUS_ID"_s, u"Stage"_s, stages()));
    auto *model = qobject_cast<ChoiceModel *>(bench.combo()->model());
    bench.editor->setValue({{u"NEW"_s}});
    QCOMPARE(model->rowCount(), 2); // neither the final one nor "not set"
    QVERIFY(model->data(model->index(0), Qt::DecorationRole).canConvert<QIcon>());
    bench.editor->setValue({{u"JUNK"_s}});
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(bench.combo()->shownText(), u"Junk"_s);
    // It stays within reach after another was chosen.
    bench.combo()->setFocus();
    QTest::keyClick(bench.combo(), Qt::Key_Down);
    QCOMPARE(bench.editor->value(), (FieldValue{{u"NEW"_s}}));
    QCOMPARE(model->rowCount(), 3);
    QTest::keyClick(bench.combo(), Qt::Key_Up);
    QCOMPARE(bench.editor->value(), (FieldValue{{u"JUNK"_s}}));
}

void TestEditors::whatIsNotInTheListIsKeptAndShown()
{
    EditorBench bench(choiceField(u"SOURCE_ID"_s, u"Source"_s, stages()));
    bench.editor->setValue({{u"FAIR_2019"_s}});
    QCOMPARE(bench.combo()->shownText(), u"FAIR_2019"_s);
    bench.editor->setValue({});
    QCOMPARE(bench.combo()->shownText(), u"Not set"_s);
}

void TestEditors::theWheelChangesNoDropdown()
{
    EditorBench bench(choiceField(u"SOURCE_ID"_s, u"Source"_s, stages()));
    bench.editor->setValue({{u"NEW"_s}});
    for (const bool focused : {false, true}) {
        if (focused) {
            bench.combo()->setFocus();
        }
        QWheelEvent wheel(QPointF(5, 5), bench.combo()->mapToGlobal(QPointF(5, 5)), {}, {0, -120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(bench.combo(), &wheel);
        QVERIFY(!wheel.isAccepted()); // the form scrolls
        QCOMPARE(bench.editor->value(), (FieldValue{{u"NEW"_s}}));
    }
}

void TestEditors::typingGoesToTheNextEntryOfAShortList()
{
    EditorBench bench(choiceField(u"SOURCE_ID"_s, u"Source"_s,
                                  {{.id = u"1"_s, .label = u"Call"_s},
                                   {.id = u"2"_s, .label = u"Web"_s},
                                   {.id = u"3"_s, .label = u"Webinar"_s}}));
    bench.combo()->setFocus();
    QTest::keyClick(bench.combo(), u'w');
    QCOMPARE(bench.editor->value(), (FieldValue{{u"2"_s}}));
    QTest::keyClick(bench.combo(), u'w');
    QCOMPARE(bench.editor->value(), (FieldValue{{u"3"_s}}));
}

void TestEditors::aLongListIsSearched()
{
    EditorBench bench(choiceField(u"UF_X"_s, u"X"_s, numberedChoices(300)));
    QVERIFY(bench.isActive());
    bench.combo()->setFocus();
    QTest::keyClick(bench.combo(), u'2');
    auto *popup = bench.combo()->findChild<ChoicePopup *>();
    QVERIFY(popup);
    auto *search = popup->findChild<QLineEdit *>();
    QVERIFY(search);
    QCOMPARE(search->text(), u"2"_s);
    QTest::keyClicks(search, u"99"_s);
    auto *list = popup->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 1); // contained, not only at the beginning
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(bench.editor->value(), (FieldValue{{u"299"_s}}));
    QVERIFY(!popup->isVisible());
}

void TestEditors::fiftyThousandEntriesCostWhatIsSeenOfThem()
{
    constexpr int Entries = 50'000;
    const auto choices = std::make_shared<const std::vector<Choice>>(numberedChoices(Entries));
    QWidget window;
    auto *model = new CountingModel(choices);
    auto *combo = new ChoiceCombo(model, false, &window);
    combo->setIds({u"49999"_s});
    window.resize(700, 500);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_F4);
    auto *popup = combo->findChild<ChoicePopup *>();
    QVERIFY(popup);
    drainEvents();
    // A list that is measured or copied entry by entry asks for each at least once.
    QVERIFY2(model->asked < Entries / 10, qPrintable(QString::number(model->asked)));
    model->asked = 0;
    QTest::keyClicks(popup->findChild<QLineEdit *>(), u"40001"_s);
    drainEvents();
    QVERIFY2(model->asked < Entries / 10, qPrintable(QString::number(model->asked)));
    QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(combo->ids(), QStringList{u"40001"_s});
}

void TestEditors::severalEntriesAreCheckedInOneList()
{
    EditorBench bench(repeated(choiceField(u"UF_X"_s, u"X"_s, stages())));
    QVERIFY(bench.isActive());
    QCOMPARE(bench.combo()->shownText(), u"Not set"_s);
    bench.combo()->setFocus();
    QTest::keyClick(bench.combo(), Qt::Key_Space);
    auto *popup = bench.combo()->findChild<ChoicePopup *>();
    QVERIFY(popup);
    auto *list = popup->findChild<QListView *>();
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(bench.editor->value(), (FieldValue{{u"NEW"_s}, {u"WORK"_s}}));
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(bench.editor->value(), (FieldValue{{u"NEW"_s}}));
    QCOMPARE(bench.combo()->shownText(), u"New"_s);
}

void TestEditors::escapeLeavesTheListAsItWas()
{
    EditorBench bench(choiceField(u"UF_X"_s, u"X"_s, stages()));
    QVERIFY(bench.isActive());
    bench.editor->setValue({{u"NEW"_s}});
    bench.combo()->setFocus();
    QTest::keyClick(bench.combo(), Qt::Key_Down, Qt::AltModifier);
    auto *popup = bench.combo()->findChild<ChoicePopup *>();
    QVERIFY(popup);
    QTest::keyClick(popup->findChild<QListView *>(), Qt::Key_Down);
    QTest::keyClick(popup->findChild<QListView *>(), Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QCOMPARE(bench.editor->value(), (FieldValue{{u"NEW"_s}}));
}

void TestEditors::ctrlEnterInAListReachesTheForm()
{
    class Window final : public QWidget
    {
    public:
        int sent = 0;

    protected:
        void keyPressEvent(QKeyEvent *event) override
        {
            sent += event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier;
        }
    };
    EditorBench bench(choiceField(u"UF_X"_s, u"X"_s, stages()));
    Window window;
    bench.editor->setParent(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    bench.combo()->setFocus();
    QTest::keyClick(bench.combo(), Qt::Key_F4);
    auto *popup = bench.combo()->findChild<ChoicePopup *>();
    QVERIFY(popup);
    auto *list = popup->findChild<QListView *>();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.editor->value(), (FieldValue{{u"NEW"_s}}));
    QCOMPARE(window.sent, 1);
}

void TestEditors::aYesOrNoWithoutDefaultCanBeLeftOpen()
{
    EditorBench open(fieldOf(u"UF_X"_s, FieldType::YesNo, u"X"_s));
    QVERIFY(open.combo());
    QCOMPARE(open.combo()->count(), 3);
    open.combo()->setFocus();
    QTest::keyClick(open.combo(), u'n'); // "Not set" comes first, "No" after it
    QTest::keyClick(open.combo(), Qt::Key_End);
    QCOMPARE(open.editor->value(), (FieldValue{{u"N"_s}}));

    EditorBench answered(withDefault(fieldOf(u"UF_X"_s, FieldType::YesNo, u"X"_s), u"Y"_s));
    auto *check = qobject_cast<QCheckBox *>(answered.stop());
    QVERIFY(check);
    answered.editor->setValue({{u"Y"_s}});
    QVERIFY(check->isChecked());
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Space);
    QCOMPARE(answered.editor->value(), (FieldValue{{u"N"_s}}));
}

void TestEditors::aDateIsChosenFromTheCalendar_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto add = [](const char *name, FieldType type, const QString &before,
                        const QString &after) {
        QTest::newRow(name) << int(type) << before << after;
    };
    add("date", FieldType::Date, u"2026-12-30"_s, u"2026-12-31"_s);
    add("no date yet", FieldType::Date, {}, u"2026-03-03"_s); // the day after today
    add("unreadable date", FieldType::Date, u"soon"_s, u"2026-03-03"_s);
    add("moment keeps its time", FieldType::DateTime, moment({2026, 12, 30}, {14, 30}),
        moment({2026, 12, 31}, {14, 30}));
}

void TestEditors::aDateIsChosenFromTheCalendar()
{
    QFETCH(int, type);
    QFETCH(QString, before);
    QFETCH(QString, after);
    EditorBench bench(fieldOf(u"UF_X"_s, FieldType(type), u"X"_s));
    QVERIFY(bench.isActive());
    bench.editor->setValue(before.isEmpty() ? FieldValue() : FieldValue{{before}});
    bench.line()->setFocus();
    QSignalSpy edited(bench.editor, &FieldEditor::edited);
    QTest::keyClick(bench.line(), Qt::Key_F4);
    auto *calendar = bench.line()->findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QWidget *days = calendar->findChild<QWidget *>(u"qt_calendar_calendarview"_s);
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(bench.editor->value(), (FieldValue{{after}}));
    QVERIFY(!edited.isEmpty());
}

void TestEditors::enterAddsAnEntryAndTakesTheEmptyOneAway()
{
    EditorBench bench(multifield(u"PHONE"_s, MultifieldKind::Phone, u"Phone"_s));
    QVERIFY(bench.isActive());
    QSignalSpy moveOn(bench.editor, &FieldEditor::moveOn);
    bench.stop()->setFocus();
    QVERIFY(!bench.editor->handleEnter(bench.stop())); // empty and alone: on to the next field
    bench.type(u"1"_s);
    QVERIFY(bench.editor->handleEnter(bench.stop()));
    QCOMPARE(bench.editor->stops().size(), 4); // number and kind, twice
    QCOMPARE(QApplication::focusWidget(), bench.stop(2));
    bench.type(u"2"_s, 2);
    QVERIFY(bench.editor->handleEnter(bench.stop(0))); // from the first to the second
    QCOMPARE(QApplication::focusWidget(), bench.stop(2));
    QVERIFY(bench.editor->handleEnter(bench.stop(3))); // also from the kind
    QCOMPARE(bench.editor->stops().size(), 6);
    QCOMPARE(moveOn.count(), 0);
    QVERIFY(bench.editor->handleEnter(bench.stop(4)));
    QCOMPARE(bench.editor->stops().size(), 4);
    QCOMPARE(moveOn.count(), 1);
    QCOMPARE(bench.editor->value(), (FieldValue{{u"1"_s, u"WORK"_s}, {u"2"_s, u"WORK"_s}}));
}

void TestEditors::aRemovedEntryComesBack_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("removed");
    QTest::addColumn<bool>("byLink");
    QTest::newRow("the only one") << 1 << 0 << false;
    QTest::newRow("the first") << 3 << 0 << false;
    QTest::newRow("the middle one, by the link") << 3 << 1 << true;
    QTest::newRow("the last") << 3 << 2 << false;
}

void TestEditors::aRemovedEntryComesBack()
{
    QFETCH(int, count);
    QFETCH(int, removed);
    QFETCH(bool, byLink);
    FieldValue value;
    for (int i = 0; i < count; ++i) {
        value.append({u"%1%1%1"_s.arg(i + 1), u"MOBILE"_s});
    }
    EditorBench bench(multifield(u"PHONE"_s, MultifieldKind::Phone, u"Phone"_s));
    QVERIFY(bench.isActive());
    bench.editor->setValue(value);
    QWidget *line = bench.editor->stopForRow(removed);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    FieldValue rest = value;
    rest.removeAt(removed);
    QCOMPARE(bench.editor->value(), rest);
    QVERIFY(bench.editor->notice().text.contains(value.at(removed).value));
    QVERIFY(!bench.editor->notice().action.isEmpty());
    if (byLink) {
        bench.editor->followNotice();
    } else {
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Undo);
    }
    QCOMPARE(bench.editor->value(), value);
    QVERIFY(bench.editor->notice().text.isEmpty());
    QCOMPARE(QApplication::focusWidget(), bench.editor->stopForRow(removed));
}

void TestEditors::aRemovalIsUndoneBeforeWhatWasTypedInItsNeighbour_data()
{
    QTest::addColumn<FieldSchema>("field");
    QTest::newRow("phones") << multifield(u"PHONE"_s, MultifieldKind::Phone, u"Phone"_s);
    QTest::newRow("texts of several lines")
            << repeated(fieldOf(u"UF_T"_s, FieldType::Text, u"T"_s));
}

void TestEditors::aRemovalIsUndoneBeforeWhatWasTypedInItsNeighbour()
{
    QFETCH(FieldSchema, field);
    EditorBench bench(field);
    QVERIFY(bench.isActive());
    bench.type(u"111"_s);
    bench.editor->handleEnter(bench.stop());
    if (bench.editor->stops().size() == 1) { // Enter is a new line there
        bench.editor->findChildren<IconButton *>().constFirst()->click();
    }
    QTest::keyClicks(QApplication::focusWidget(), u"222"_s);
    const FieldValue both = bench.editor->value();
    QCOMPARE(both.size(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.editor->value(), both.mid(0, 1));
    // The line that has the focus now has something of its own to undo: that comes second.
    QCOMPARE(QApplication::focusWidget(), bench.editor->stopForRow(0));
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Undo);
    QCOMPARE(bench.editor->value(), both);
    bench.editor->stopForRow(0)->setFocus();
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Undo);
    QVERIFY(bench.editor->value() != both);
}

void TestEditors::removingByMouseLeavesTheFocusWhereItIs()
{
    EditorBench bench(multifield(u"PHONE"_s, MultifieldKind::Phone, u"Phone"_s));
    LineEdit elsewhere(&bench.window);
    elsewhere.setGeometry(10, 400, 200, 30);
    elsewhere.show();
    QVERIFY(bench.isActive());
    bench.editor->setValue({{u"111"_s, u"WORK"_s}, {u"222"_s, u"WORK"_s}});
    bench.editor->stopForRow(1)->setFocus(); // the last one in the editor that had it
    elsewhere.setFocus();
    for (IconButton *button : bench.editor->findChildren<IconButton *>()) {
        if (button->isVisible() && button->accessibleName() == "Remove"_L1 && button->y() > 10) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QCOMPARE(bench.editor->value().size(), 1);
    QCOMPARE(QApplication::focusWidget(), &elsewhere);
}

void TestEditors::rowsOfIssuesAreEntries()
{
    EditorBench bench(multifield(u"EMAIL"_s, MultifieldKind::Email, u"E-mail"_s));
    bench.editor->setValue({{u"a@b.ru"_s, u"WORK"_s}, {u""_s, u"WORK"_s}, {u"bad"_s, u"WORK"_s}});
    const Issues issues = validateField(bench.editor->field(), bench.editor->value());
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.constFirst().row, 2);
    bench.editor->setInvalidRows({2});
    QVERIFY(bench.editor->stopForRow(2)->property("invalid").toBool());
    QVERIFY(!bench.editor->stopForRow(0)->property("invalid").toBool());
    bench.editor->setInvalidRows({});
    QVERIFY(!bench.editor->stopForRow(2)->property("invalid").toBool());
}

void TestEditors::aReferenceIsSearchedForAfterAPause()
{
    EditorBench bench(fieldOf(u"COMPANY_ID"_s, FieldType::Company, u"Company"_s));
    QSignalSpy searched(bench.editor, &FieldEditor::searchRequested);
    bench.type(u"V"_s);
    bench.clock.advance(std::chrono::seconds(2));
    QCOMPARE(searched.count(), 0); // one letter finds everything
    bench.type(u"ym"_s);
    bench.clock.advance(std::chrono::milliseconds(200));
    bench.type(u"p"_s);
    bench.clock.advance(std::chrono::milliseconds(200));
    QCOMPARE(searched.count(), 0);
    bench.clock.advance(std::chrono::milliseconds(100));
    QCOMPARE(searched.count(), 1);
    QCOMPARE(searched.constFirst().constFirst().toString(), u"Vymp"_s);
    // Leaving the field calls a search off.
    bench.type(u"el"_s);
    bench.editor->finish();
    bench.clock.advance(std::chrono::seconds(2));
    QCOMPARE(searched.count(), 1);
}

void TestEditors::aChosenReferenceKeepsItsNameAndId()
{
    EditorBench bench(fieldOf(u"COMPANY_ID"_s, FieldType::Company, u"Company"_s));
    QVERIFY(bench.isActive());
    QSignalSpy searched(bench.editor, &FieldEditor::searchRequested);
    bench.type(u"Vym"_s);
    bench.clock.advance(std::chrono::seconds(1));
    const auto id = searched.constLast().at(1).toULongLong();
    bench.editor->setSearchResults(id, {{.id = u"5"_s, .name = u"Vympel"_s, .detail = u"Tver"_s},
                                        {.id = u"6"_s, .name = u"Vympel Nord"_s}});
    auto *completer = bench.editor->findChild<QCompleter *>();
    QVERIFY(completer);
    QVERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(bench.editor->value(), (FieldValue{{u"6"_s, u"Vympel Nord"_s}}));
    QCOMPARE(bench.line()->text(), u"Vympel Nord"_s);
    // Another letter, and it is what was typed; without it again what was chosen.
    bench.type(u"x"_s);
    QCOMPARE(bench.editor->value(), (FieldValue{{u"Vympel Nordx"_s}}));
    QVERIFY(!validateField(bench.editor->field(), bench.editor->value()).isEmpty());
    QTest::keyClick(bench.line(), Qt::Key_Backspace);
    QCOMPARE(bench.editor->value(), (FieldValue{{u"6"_s, u"Vympel Nord"_s}}));
}

void TestEditors::typingOnPutsAwayTheHitsOfTheTextBefore()
{
    EditorBench bench(fieldOf(u"COMPANY_ID"_s, FieldType::Company, u"Company"_s));
    QVERIFY(bench.isActive());
    QSignalSpy searched(bench.editor, &FieldEditor::searchRequested);
    bench.type(u"Vym"_s);
    bench.clock.advance(std::chrono::seconds(1));
    bench.editor->setSearchResults(searched.constLast().at(1).toULongLong(),
                                   {{.id = u"5"_s, .name = u"Vympel"_s}});
    QWidget *popup = bench.editor->findChild<QCompleter *>()->popup();
    QVERIFY(popup->isVisible());
    QTest::keyClicks(popup, u"s"_s); // the list has the keyboard while it is open
    QCOMPARE(bench.line()->text(), u"Vyms"_s);
    QVERIFY(!popup->isVisible());
    QTest::keyClick(bench.line(), Qt::Key_Return);
    QCOMPARE(bench.editor->value(), (FieldValue{{u"Vyms"_s}}));
    bench.clock.advance(std::chrono::seconds(1));
    bench.editor->setSearchResults(searched.constLast().at(1).toULongLong(),
                                   {{.id = u"9"_s, .name = u"Vyms"_s}});
    QVERIFY(popup->isVisible());
}

void TestEditors::lateAndStrangeAnswersAreIgnored()
{
    EditorBench bench(fieldOf(u"COMPANY_ID"_s, FieldType::Company, u"Company"_s));
    QSignalSpy searched(bench.editor, &FieldEditor::searchRequested);
    bench.type(u"Vym"_s);
    bench.clock.advance(std::chrono::seconds(1));
    const auto first = searched.constLast().at(1).toULongLong();
    bench.type(u"pel"_s);
    bench.editor->setSearchResults(first, {}); // of a text that stands there no longer
    QVERIFY(bench.editor->notice().text.isEmpty());
    bench.editor->setSearchResults(first + 1000, {});
    bench.editor->setSearchFailed(0);
    QVERIFY(bench.editor->notice().text.isEmpty());
}

void TestEditors::aSearchWithoutHitsOrConnectionSaysSo()
{
    EditorBench bench(fieldOf(u"COMPANY_ID"_s, FieldType::Company, u"Company"_s));
    QSignalSpy searched(bench.editor, &FieldEditor::searchRequested);
    QSignalSpy noticed(bench.editor, &FieldEditor::noticeChanged);
    bench.type(u"Vym"_s);
    bench.clock.advance(std::chrono::seconds(1));
    bench.editor->setSearchResults(searched.constLast().at(1).toULongLong(), {});
    const QString nothing = bench.editor->notice().text;
    QVERIFY(!nothing.isEmpty());
    bench.type(u"p"_s);
    QVERIFY(bench.editor->notice().text.isEmpty());
    bench.clock.advance(std::chrono::seconds(1));
    bench.editor->setSearchFailed(searched.constLast().at(1).toULongLong());
    QVERIFY(!bench.editor->notice().text.isEmpty());
    QVERIFY(bench.editor->notice().text != nothing);
    QCOMPARE(noticed.count(), 3);
    QCOMPARE(bench.editor->value(), (FieldValue{{u"Vymp"_s}}));
}

void TestEditors::theSignedInUserIsCalledMe()
{
    EditorBench bench(fieldOf(u"ASSIGNED_BY_ID"_s, FieldType::User, u"Responsible"_s));
    bench.editor->setValue({{u"7"_s}}); // FormSchema::currentUserId of the sample
    QCOMPARE(bench.line()->text(), u"Me"_s);
    QCOMPARE(bench.editor->value(), (FieldValue{{u"7"_s}}));
    bench.editor->setValue({{u"8"_s}});
    QCOMPARE(bench.line()->text(), u"#8"_s);
}

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
