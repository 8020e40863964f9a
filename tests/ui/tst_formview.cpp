// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/validation.h"
#include "support/fakeclock.h"
#include "support/sampleschema.h"
#include "support/testcase.h"
#include "ui/common/announcer.h"
#include "ui/common/style.h"
#include "ui/form/choicecombo.h"
#include "ui/form/fieldrow.h"
#include "ui/form/formview.h"
#include "ui/form/lineedit.h"
#include "ui/form/sectionheading.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethod>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTranslator>
#include <QVBoxLayout>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbooth::FormSchemaPtr)
Q_DECLARE_METATYPE(leadbooth::FieldType)

namespace {

int inputMethodCommits = 0;

} // namespace

// Qt offers no public way to watch an input method: this takes the place of the library's own.
void QInputMethod::commit()
{
    ++inputMethodCommits;
}

namespace {

/*! A window with something to focus before and behind the form, as the desk has it. */
struct FormBench
{
    explicit FormBench(FormSchemaPtr formSchema, const QSize &size = {900, 700})
        : schema(std::move(formSchema))
        , form(new FormView(clock))
    {
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(&before);
        layout->addWidget(form);
        layout->addWidget(&behind);
        form->setLocale(QLocale(u"de_DE"_s));
        form->setSchema(schema, initialOf(schema));
        window.resize(size);
        window.show();
        window.activateWindow();
    }

    [[nodiscard]] bool isActive() { return QTest::qWaitForWindowActive(&window); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /*! The field with the focus, or "#" and the title of the heading with it. */
    [[nodiscard]] static QString focused()
    {
        for (const QWidget *w = QApplication::focusWidget(); w; w = w->parentWidget()) {
            if (const auto *row = qobject_cast<const FieldRow *>(w)) {
                return row->field().code;
            }
            if (const auto *heading = qobject_cast<const SectionHeading *>(w)) {
                return u"#"_s + heading->title();
            }
        }
        return {};
    }
    [[nodiscard]] bool focusedIsSeen() const
    {
        const QWidget *widget = QApplication::focusWidget();
        const QRect area(widget->mapTo(form->viewport(), QPoint(0, 0)), widget->size());
        return form->viewport()->rect().contains(area);
    }
    [[nodiscard]] QString shown(const QString &code, int row = 0) const
    {
        const FieldRow *built = form->builtRow(code);
        return built ? built->message(row) : QString();
    }

    FakeClock clock;
    FormSchemaPtr schema;
    QWidget window;
    QPushButton before{u"before"_s};
    FormView *form;
    QPushButton behind{u"behind"_s};
};

/*! Editable fields of the sections that are not folded, and headings that are stops. */
QStringList expectedStops(const FormSchema &schema)
{
    QStringList stops;
    for (const FormSection &section : schema.sections) {
        if (section.startsFolded) {
            stops.append(u"#"_s);
            continue;
        }
        for (const FormRow &row : section.rows) {
            for (const QString &code : row.fields) {
                if (schema.field(code)->isEditable()) {
                    stops.append(code);
                }
            }
        }
    }
    return stops;
}

/*! Translates everything by putting it in brackets. */
class Brackets final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *,
                                    int) const override
    {
        return QByteArrayView(context).startsWith("leadbooth::")
                       ? u"[%1]"_s.arg(QString::fromUtf8(text))
                       : QString();
    }
};

} // namespace

class TestFormView : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, ColorScheme::Light, Density::Desk); }
    void everyFieldHasItsPlace_data();
    void everyFieldHasItsPlace();
    void thousandFieldsCostWhatIsSeen();
    void aFoldedSectionCostsNothing();
    void aScreenReaderGetsAllRows();
    void readyIsSaidOnceAfterPainting();
    void scrollingBuildsWhatComesIntoView();
    void tabGoesThroughAllFieldsInOrderBuiltOrNot_data();
    void tabGoesThroughAllFieldsInOrderBuiltOrNot();
    void shiftTabGoesTheSameWayBack();
    void aFormAloneGoesAround();
    void enterGoesOnToTheNextField();
    void keysReachTheWindow();
    void headingsFoldByKeyboard();
    void theDraftIsWhatStandsInTheForm();
    void valuesNeedNoWidgets();
    void whatWasTypedSurvivesANewForm();
    void clearGoesBackToTheStart();
    void errorsWaitUntilTheFieldIsLeft();
    void aNewErrorInAnotherEntryWaitsToo();
    void passingARequiredFieldIsNoError();
    void portalErrorsStayUntilTheFieldIsEdited();
    void allIssuesAreShownAndTheFirstFocused();
    void issuesOfNoFieldAreGivenBack();
    void issuesAnnounceOnce();
    void aFieldIsFoundWhereverItIs();
    void referenceSearchesAreNamed();
    void answersToTheLeadBeforeAreIgnored();
    void aCompositionIsLeftAloneUntilTheLeadIsTaken();
    void growingTextMovesNothingAbove();
    void hostileTextsAreTamed();
    void theLanguageChangesWhileRunning();
    void theLocaleChangesWhileRunning();
    void nothingIsCutAndNothingScrollsSideways_data();
    void nothingIsCutAndNothingScrollsSideways();
    void theWheelScrollsOverADropdown();
    void labelsDescribeTheirEditors();
    void aFoldedHeadingSaysWhatIsInIt();
};

void TestFormView::everyFieldHasItsPlace_data()
{
    QTest::addColumn<FormSchemaPtr>("schema");
    QTest::addColumn<int>("width");
    for (const int width : {320, 480, 640, 900, 2000}) {
        QTest::addRow("sample, %d", width) << sampleSchema() << width;
        QTest::addRow("hostile, %d", width) << hostileSchema() << width;
        QTest::addRow("large, %d", width) << largeSchema(300) << width;
    }
}

void TestFormView::everyFieldHasItsPlace()
{
    QFETCH(FormSchemaPtr, schema);
    QFETCH(int, width);
    const FormMetrics metrics = formMetrics(QApplication::font(), sizes(Density::Desk), width);
    const FormGeometry geometry =
            placeForm(*schema, metrics, std::vector<bool>(schema->sections.size(), false), 0,
                      [&](const FieldSchema &field) { return editorHeight(field, {}, metrics); });
    QCOMPARE(geometry.cells.size(), schema->fields.size());
    QRegion taken;
    for (const FormCell &cell : geometry.cells) {
        const QRect editor = cell.editor.translated(cell.rect.topLeft());
        const QRect label = cell.label.translated(cell.rect.topLeft());
        QVERIFY(editor.width() > 40);
        QVERIFY2(editor.left() >= 0 && editor.right() < width, qPrintable(cell.field->code));
        QVERIFY(label.isEmpty() || (label.left() >= 0 && label.right() < width));
        QVERIFY2(!taken.intersects(editor), qPrintable(cell.field->code));
        taken += editor;
        QVERIFY2(label.isEmpty() || !taken.intersects(label), qPrintable(cell.field->code));
        taken += label;
        QVERIFY(editor.bottom() < geometry.height);
    }
    if (width == 2000) {
        QVERIFY(metrics.columnWidth - 2 * metrics.ring <= sizes(Density::Desk).columnWidth);
    }
}

void TestFormView::thousandFieldsCostWhatIsSeen()
{
    FormBench bench(largeSchema(1000));
    QVERIFY(bench.isActive());
    drainEvents();
    QVERIFY2(bench.form->builtRowCount() < 20,
             qPrintable(QString::number(bench.form->builtRowCount())));
    const qsizetype widgets = bench.form->findChildren<QWidget *>().size();
    QVERIFY2(widgets < 100, qPrintable(QString::number(widgets)));
    QVERIFY(bench.form->builtRow(u"TITLE"_s));
    QVERIFY(!bench.form->builtRow(u"UF_CRM_500"_s));
}

void TestFormView::aFoldedSectionCostsNothing()
{
    FormBench bench(sampleSchema(), {900, 5000});
    drainEvents();
    QVERIFY(!bench.form->builtRow(u"COMPANY_ID"_s)); // in view, but folded
    QVERIFY(bench.form->builtRow(u"COMMENTS"_s));
    bench.form->setFolded(2, false);
    QVERIFY(bench.form->builtRow(u"COMPANY_ID"_s));
    QVERIFY(bench.form->builtRow(u"COMPANY_ID"_s)->isVisible());
    bench.form->setFolded(2, true);
    QVERIFY(!bench.form->builtRow(u"COMPANY_ID"_s)->isVisible());
}

void TestFormView::aScreenReaderGetsAllRows()
{
    FormBench bench(largeSchema(200));
    drainEvents();
    QVERIFY(bench.form->builtRowCount() < 200);
    QAccessible::setActive(true);
    QAccessible::setActive(false);
    QCOMPARE(bench.form->builtRowCount(), 200);
}

void TestFormView::readyIsSaidOnceAfterPainting()
{
    FakeClock clock;
    FormView form(clock);
    QSignalSpy ready(&form, &FormView::readyForInput);
    const FormSchemaPtr schema = sampleSchema();
    form.setSchema(schema, initialOf(schema));
    drainEvents();
    QCOMPARE(ready.count(), 0); // not shown yet
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    drainEvents();
    QCOMPARE(ready.count(), 1);
    QVERIFY(form.builtRow(u"TITLE"_s));
    form.resize(800, 500);
    drainEvents();
    QCOMPARE(ready.count(), 1);
    form.setSchema(schema, initialOf(schema));
    drainEvents();
    QCOMPARE(ready.count(), 2);
}

void TestFormView::scrollingBuildsWhatComesIntoView()
{
    FormBench bench(largeSchema(1000));
    drainEvents();
    QScrollBar *bar = bench.form->verticalScrollBar();
    bar->setValue(bar->maximum());
    QVERIFY(bench.form->builtRow(u"UF_CRM_999"_s));
    QVERIFY(!bench.form->builtRow(u"UF_CRM_500"_s));
    QVERIFY(bench.form->builtRowCount() < 60);
    // What is in view is built, all along the way.
    for (int y = 0; y <= bar->maximum(); y += 331) {
        bar->setValue(y);
        for (const FormCell &cell : bench.form->formGeometry().cells) {
            if (cell.rect.bottom() >= y && cell.rect.top() < y + bench.form->viewport()->height()) {
                QVERIFY2(bench.form->builtRow(cell.field->code), qPrintable(cell.field->code));
            }
        }
    }
}

void TestFormView::tabGoesThroughAllFieldsInOrderBuiltOrNot_data()
{
    QTest::addColumn<FormSchemaPtr>("schema");
    QTest::addColumn<int>("width");
    QTest::newRow("sample") << sampleSchema() << 900;
    QTest::newRow("sample, narrow") << sampleSchema() << 480;
    QTest::newRow("hostile") << hostileSchema() << 900;
    QTest::newRow("300 fields") << largeSchema(300) << 900;
}

void TestFormView::tabGoesThroughAllFieldsInOrderBuiltOrNot()
{
    QFETCH(FormSchemaPtr, schema);
    QFETCH(int, width);
    FormBench bench(schema, {width, 600});
    QVERIFY(bench.isActive());
    bench.before.setFocus();
    QStringList visited;
    QString last;
    for (int i = 0; i < 2000 && QApplication::focusWidget() != &bench.behind; ++i) {
        bench.press(Qt::Key_Tab);
        const QString at = FormBench::focused();
        if (!at.isEmpty()) {
            QVERIFY2(bench.focusedIsSeen(), qPrintable(at));
            if (at != last) {
                visited.append(at.startsWith(u'#') ? u"#"_s : at);
            }
            last = at;
        }
    }
    QCOMPARE(visited, expectedStops(*schema));
    QCOMPARE(QApplication::focusWidget(), &bench.behind);
    bench.press(Qt::Key_Tab); // around, past the form's own widgets
    QCOMPARE(QApplication::focusWidget(), &bench.before);
}

void TestFormView::shiftTabGoesTheSameWayBack()
{
    FormBench bench(largeSchema(120));
    QVERIFY(bench.isActive());
    bench.behind.setFocus();
    QStringList visited;
    for (int i = 0; i < 1000 && QApplication::focusWidget() != &bench.before; ++i) {
        bench.press(Qt::Key_Backtab, Qt::ShiftModifier);
        const QString at = FormBench::focused();
        if (!at.isEmpty()) {
            QVERIFY2(bench.focusedIsSeen(), qPrintable(at));
            visited.prepend(at);
        }
        if (i == 0) {
            QCOMPARE(at, u"UF_CRM_119"_s);
            QVERIFY(bench.form->builtRowCount() < 60);
        }
    }
    QCOMPARE(visited, expectedStops(*bench.schema));
}

void TestFormView::aFormAloneGoesAround()
{
    FakeClock clock;
    FormView form(clock);
    const FormSchemaPtr schema = largeSchema(50);
    form.setSchema(schema, initialOf(schema));
    form.resize(900, 500);
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.focusFirst();
    QCOMPARE(FormBench::focused(), u"TITLE"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(FormBench::focused(), u"UF_CRM_49"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(FormBench::focused(), u"TITLE"_s);
}

void TestFormView::enterGoesOnToTheNextField()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    bench.form->focusFirst();
    const QStringList way{u"TITLE"_s,       u"STATUS_ID"_s,     u"SOURCE_ID"_s, u"OPPORTUNITY"_s,
                          u"CURRENCY_ID"_s, u"NAME"_s,          u"LAST_NAME"_s, u"SECOND_NAME"_s,
                          u"BIRTHDATE"_s,   u"COMPANY_TITLE"_s, u"POST"_s,      u"PHONE"_s};
    for (const QString &code : way) {
        QCOMPARE(FormBench::focused(), code);
        bench.press(Qt::Key_Return);
    }
    // An empty phone: on to the e-mail, past its kind.
    QCOMPARE(FormBench::focused(), u"EMAIL"_s);
    bench.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(FormBench::focused(), u"PHONE"_s);
    FormBench::type(u"030901820"_s);
    bench.press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(FormBench::focused(), u"PHONE"_s);
    FormBench::type(u"555"_s);
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_Return); // the third was not needed
    QCOMPARE(FormBench::focused(), u"EMAIL"_s);
    QCOMPARE(bench.form->draft().value(u"PHONE"_s).size(), 2);
    // A text of several lines keeps its Enter.
    QVERIFY(bench.form->focusField(u"COMMENTS"_s));
    FormBench::type(u"a"_s);
    bench.press(Qt::Key_Return);
    FormBench::type(u"b"_s);
    QCOMPARE(FormBench::focused(), u"COMMENTS"_s);
    QCOMPARE(bench.form->draft().text(u"COMMENTS"_s), u"a\nb"_s);
    bench.press(Qt::Key_Tab);
    QCOMPARE(FormBench::focused(), u"UF_CRM_INTERESTS"_s);
    QCOMPARE(bench.form->draft().text(u"COMMENTS"_s), u"a\nb"_s);
}

void TestFormView::keysReachTheWindow()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    QSignalSpy sent(bench.form, &FormView::sendRequested);
    QSignalSpy fresh(bench.form, &FormView::newRequested);
    int expected = 0;
    for (const char *code : {"TITLE", "STATUS_ID", "OPPORTUNITY", "CURRENCY_ID", "BIRTHDATE",
                             "PHONE", "OPENED", "COMMENTS", "UF_CRM_INTERESTS", "UF_CRM_BUDGET",
                             "UF_CRM_NEWS", "UF_CRM_ARTICLES", "ASSIGNED_BY_ID", "COMPANY_ID"}) {
        QVERIFY(bench.form->focusField(QString::fromLatin1(code)));
        const LeadDraft before = bench.form->draft();
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        bench.press(Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
        bench.press(Qt::Key_N, Qt::ControlModifier);
        ++expected;
        QCOMPARE(sent.count(), 2 * expected);
        QCOMPARE(fresh.count(), expected);
        QCOMPARE(bench.form->draft(), before);
        QCOMPARE(FormBench::focused(), QString::fromLatin1(code));
    }
}

void TestFormView::headingsFoldByKeyboard()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    QVERIFY(bench.form->focusField(u"WEB"_s));
    bench.press(Qt::Key_Return);
    QCOMPARE(FormBench::focused(), u"#Client"_s);
    QVERIFY(bench.form->isFolded(2));
    bench.press(Qt::Key_Return);
    QVERIFY(!bench.form->isFolded(2));
    QCOMPARE(FormBench::focused(), u"#Client"_s);
    bench.press(Qt::Key_Left);
    QVERIFY(bench.form->isFolded(2));
    bench.press(Qt::Key_Right);
    QVERIFY(!bench.form->isFolded(2));
    bench.press(Qt::Key_Space);
    QVERIFY(bench.form->isFolded(2));
    bench.press(Qt::Key_Space);
    bench.press(Qt::Key_Tab);
    QCOMPARE(FormBench::focused(), u"COMPANY_ID"_s);
    // Folding what holds the focus keeps it in sight.
    bench.form->setFolded(2, true);
    QCOMPARE(FormBench::focused(), u"#Client"_s);
    // Also the headings of sections that Tab passes by.
    bench.press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(FormBench::focused(), u"#More"_s);
    bench.press(Qt::Key_Tab);
    QCOMPARE(FormBench::focused(), u"ASSIGNED_BY_ID"_s);
    bench.press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(FormBench::focused(), u"#More"_s);
    bench.press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(FormBench::focused(), u"#Client"_s);
}

void TestFormView::theDraftIsWhatStandsInTheForm()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    QSignalSpy edited(bench.form, &FormView::draftEdited);
    QVERIFY(bench.form->isBlank());
    bench.form->focusFirst();
    FormBench::type(u"Vympel"_s);
    // Without leaving the field.
    QCOMPARE(bench.form->draft().text(u"TITLE"_s), u"Vympel"_s);
    QCOMPARE(edited.count(), 6);
    QVERIFY(!bench.form->isBlank());
    QVERIFY(bench.form->focusField(u"OPPORTUNITY"_s));
    FormBench::type(u"1.250,5"_s);
    QCOMPARE(bench.form->draft().text(u"OPPORTUNITY"_s), u"1250.5"_s);
    QCOMPARE(bench.form->draft().originId, initialOf(bench.schema).originId);
    // An input method's text that is not committed yet counts as well.
    QVERIFY(bench.form->focusField(u"NAME"_s));
    QInputMethodEvent composing(u"Gleb"_s, {});
    QApplication::sendEvent(QApplication::focusWidget(), &composing);
    QInputMethodEvent commit;
    commit.setCommitString(u"Gleb"_s);
    QApplication::sendEvent(QApplication::focusWidget(), &commit);
    QCOMPARE(bench.form->draft().text(u"NAME"_s), u"Gleb"_s);

    LeadDraft other = initialOf(bench.schema);
    other.setText(u"TITLE"_s, u"Sever"_s);
    const qsizetype before = edited.count();
    bench.form->setDraft(other);
    QCOMPARE(bench.form->draft(), other);
    QCOMPARE(edited.count(), before); // not by the person
}

void TestFormView::valuesNeedNoWidgets()
{
    FormBench bench(largeSchema(1000));
    LeadDraft draft = initialOf(bench.schema);
    draft.setText(u"UF_CRM_900"_s, u"far below"_s);
    draft.setText(u"UNKNOWN_FIELD"_s, u"of an older form"_s);
    bench.form->setDraft(draft);
    drainEvents();
    QVERIFY(!bench.form->builtRow(u"UF_CRM_900"_s));
    QCOMPARE(bench.form->draft(), draft); // also what the form cannot show
    QVERIFY(bench.form->validate().isEmpty());
}

void TestFormView::whatWasTypedSurvivesANewForm()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    bench.form->focusFirst();
    FormBench::type(u"Vympel"_s);
    QVERIFY(bench.form->focusField(u"UF_CRM_SITE"_s));
    FormBench::type(u"example"_s);
    QVERIFY(bench.form->focusField(u"NAME"_s));
    FormBench::type(u"Gleb"_s);
    const LeadDraft typed = bench.form->draft();

    SchemaBuilder builder;
    builder.section(SectionKind::Person)
            .add(fieldOf(u"NEW_FIELD"_s, FieldType::String, u"New"_s))
            .add(fieldOf(u"NAME"_s, FieldType::String, u"Given name"_s))
            .add(fieldOf(u"TITLE"_s, FieldType::String, u"Title"_s));
    FormSchemaPtr next = builder.build();
    LeadDraft initial = initialOf(next);
    initial.setText(u"NEW_FIELD"_s, u"by default"_s);
    const QStringList lost = bench.form->replaceSchema(next, initial);
    QCOMPARE(lost, QStringList{u"UF_CRM_SITE"_s});
    QCOMPARE(FormBench::focused(), u"NAME"_s); // the focus stays too
    QCOMPARE(bench.form->draft().text(u"TITLE"_s), u"Vympel"_s);
    QCOMPARE(bench.form->draft().text(u"NAME"_s), u"Gleb"_s);
    QCOMPARE(bench.form->draft().text(u"NEW_FIELD"_s), u"by default"_s);
    QCOMPARE(bench.form->draft().text(u"UF_CRM_SITE"_s), u"example"_s);
    QCOMPARE(bench.form->draft().originId, typed.originId);
    // And it is all there when the field comes back.
    QCOMPARE(bench.form->replaceSchema(bench.schema, initialOf(bench.schema)), QStringList());
    QVERIFY(bench.form->focusField(u"UF_CRM_SITE"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"example"_s);
}

void TestFormView::clearGoesBackToTheStart()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    bench.form->focusFirst();
    FormBench::type(u"Vympel"_s);
    bench.form->showIssues({{u"TITLE"_s, 0, IssueCode::RefusedByPortal, u"No"_s}});
    bench.form->clear();
    QCOMPARE(bench.form->draft(), initialOf(bench.schema));
    QVERIFY(bench.form->isBlank());
    QVERIFY(bench.shown(u"TITLE"_s).isEmpty());
    QCOMPARE(bench.form->draft().text(u"STATUS_ID"_s), u"NEW"_s);
}

void TestFormView::errorsWaitUntilTheFieldIsLeft()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    QVERIFY(bench.form->focusField(u"EMAIL"_s));
    FormBench::type(u"gleb"_s);
    QVERIFY(bench.shown(u"EMAIL"_s).isEmpty());
    bench.press(Qt::Key_Tab); // to the kind: still the same field
    QVERIFY(bench.shown(u"EMAIL"_s).isEmpty());
    bench.press(Qt::Key_Tab);
    QCOMPARE(bench.shown(u"EMAIL"_s), u"The portal would refuse this address: no @"_s);
    QVERIFY(bench.form->builtRow(u"EMAIL"_s)->showsError());
    // From now on it follows every key.
    QVERIFY(bench.form->focusField(u"EMAIL"_s));
    bench.press(Qt::Key_End);
    FormBench::type(u"@"_s);
    QCOMPARE(bench.shown(u"EMAIL"_s), u"The portal would refuse this address: no domain"_s);
    FormBench::type(u"vympel.ru"_s);
    QVERIFY(bench.shown(u"EMAIL"_s).isEmpty());
    // A new one in the same visit waits again.
    FormBench::type(u"@"_s);
    QVERIFY(bench.shown(u"EMAIL"_s).isEmpty());
    // Another window is not another field.
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    bench.window.activateWindow();
    QVERIFY(bench.isActive());
    QVERIFY(bench.shown(u"EMAIL"_s).isEmpty());
}

void TestFormView::aNewErrorInAnotherEntryWaitsToo()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    QVERIFY(bench.form->focusField(u"EMAIL"_s));
    FormBench::type(u"first"_s);
    bench.form->focusFirst();
    QVERIFY(!bench.shown(u"EMAIL"_s, 0).isEmpty());
    QVERIFY(bench.form->focusField(u"EMAIL"_s));
    bench.press(Qt::Key_Return);
    FormBench::type(u"second"_s);
    QVERIFY(!bench.shown(u"EMAIL"_s, 0).isEmpty());
    QVERIFY(bench.shown(u"EMAIL"_s, 1).isEmpty());
    bench.form->focusFirst();
    QVERIFY(!bench.shown(u"EMAIL"_s, 1).isEmpty());
}

void TestFormView::passingARequiredFieldIsNoError()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    bench.form->focusFirst();
    QVERIFY(bench.shown(u"TITLE"_s).isEmpty());
    bench.press(Qt::Key_Tab);
    // It says what is missing, without calling it an error.
    QCOMPARE(bench.shown(u"TITLE"_s), u"Fill this in to send the lead"_s);
    QVERIFY(!bench.form->builtRow(u"TITLE"_s)->showsError());
    bench.form->focusFirst();
    FormBench::type(u"x"_s);
    QVERIFY(bench.shown(u"TITLE"_s).isEmpty());
    bench.press(Qt::Key_Backspace);
    bench.press(Qt::Key_Tab);
    QVERIFY(bench.form->builtRow(u"TITLE"_s)->showsError());
}

void TestFormView::portalErrorsStayUntilTheFieldIsEdited()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    bench.form->showIssues({{u"NAME"_s, 0, IssueCode::RefusedByPortal, u"Strange name"_s}});
    QCOMPARE(FormBench::focused(), u"NAME"_s);
    bench.press(Qt::Key_Tab);
    QCOMPARE(bench.shown(u"NAME"_s), u"The portal refused this: Strange name"_s);
    bench.press(Qt::Key_Backtab, Qt::ShiftModifier);
    FormBench::type(u"G"_s);
    QVERIFY(bench.shown(u"NAME"_s).isEmpty());
    bench.press(Qt::Key_Tab);
    QVERIFY(bench.shown(u"NAME"_s).isEmpty());
}

void TestFormView::allIssuesAreShownAndTheFirstFocused()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    LeadDraft draft = initialOf(bench.schema);
    draft.values[u"PHONE"_s] = {{u"030 901820"_s, u"WORK"_s}, {u"no"_s, u"WORK"_s}};
    draft.setText(u"ADDRESS_CITY"_s, u"Tver"_s);
    bench.form->setDraft(draft);
    Issues issues = bench.form->validate();
    QCOMPARE(issues.size(), 2); // title and the second phone
    issues.prepend({u"ADDRESS_CITY"_s, 0, IssueCode::RefusedByPortal, {}}); // folded, and last
    QVERIFY(bench.form->isFolded(5));
    QVERIFY(bench.form->showIssues(issues).isEmpty());
    QCOMPARE(FormBench::focused(), u"TITLE"_s);
    QVERIFY(bench.shown(u"PHONE"_s, 0).isEmpty());
    QCOMPARE(bench.shown(u"PHONE"_s, 1), u"Enter a phone number: there is no digit yet"_s);
    QVERIFY(bench.form->focusField(u"ADDRESS_CITY"_s));
    QVERIFY(!bench.form->isFolded(5));
    QVERIFY(!bench.shown(u"ADDRESS_CITY"_s).isEmpty());
    // The entry that is wrong gets the focus, not the first of the field.
    issues = {{u"PHONE"_s, 1, IssueCode::NotAPhone, {}}};
    bench.form->showIssues(issues);
    QCOMPARE(QApplication::focusWidget(),
             bench.form->builtRow(u"PHONE"_s)->editor()->stopForRow(1));
    // In a folded section it is unfolded.
    bench.form->setFolded(5, true);
    bench.form->showIssues({{u"ADDRESS_CITY"_s, 0, IssueCode::RefusedByPortal, {}}});
    QCOMPARE(FormBench::focused(), u"ADDRESS_CITY"_s);
    bench.form->showIssues({});
    QVERIFY(bench.shown(u"ADDRESS_CITY"_s).isEmpty());
}

void TestFormView::issuesOfNoFieldAreGivenBack()
{
    FormBench bench(sampleSchema());
    const Issue whole{{}, 0, IssueCode::RefusedByPortal, u"Too many leads"_s};
    const Issue unknown{u"NO_SUCH_FIELD"_s, 0, IssueCode::Missing, {}};
    const Issues rest =
            bench.form->showIssues({whole, {u"NAME"_s, 0, IssueCode::TooLong, u"5"_s}, unknown});
    QCOMPARE(rest, (Issues{whole, unknown}));
    // What cannot be edited can still be complained about.
    QVERIFY(bench.form->showIssues({{u"UF_CRM_FILE"_s, 0, IssueCode::Missing, {}}}).isEmpty());
    QVERIFY(bench.form->builtRow(u"UF_CRM_FILE"_s)->showsError());
}

void TestFormView::issuesAnnounceOnce()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    QSignalSpy announced(bench.form->findChild<Announcer *>(), &Announcer::announced);
    bench.form->showIssues({{u"PHONE"_s, 0, IssueCode::Missing, {}},
                            {u"PHONE"_s, 1, IssueCode::NotAPhone, {}},
                            {u"EMAIL"_s, 0, IssueCode::NotAnEmail, {}},
                            {u"TITLE"_s, 0, IssueCode::Missing, {}}});
    QCOMPARE(announced.count(), 1);
    QCOMPARE(announced.constFirst().constFirst().toString(),
             u"3 field(s) need attention; first: Lead name"_s);
    bench.form->showIssues({});
    QCOMPARE(announced.count(), 1);
}

void TestFormView::aFieldIsFoundWhereverItIs()
{
    FormBench bench(largeSchema(1000));
    QVERIFY(bench.isActive());
    for (const char *code : {"UF_CRM_999", "UF_CRM_1", "UF_CRM_500"}) {
        QVERIFY(bench.form->focusField(QString::fromLatin1(code)));
        QCOMPARE(FormBench::focused(), QString::fromLatin1(code));
        QVERIFY(bench.focusedIsSeen());
    }
    QVERIFY(bench.form->builtRowCount() < 100);
    QVERIFY(!bench.form->focusField(u"NO_SUCH_FIELD"_s));
}

void TestFormView::referenceSearchesAreNamed()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    QSignalSpy searched(bench.form, &FormView::referenceSearchRequested);
    QVERIFY(bench.form->focusField(u"CONTACT_IDS"_s));
    FormBench::type(u"Orl"_s);
    bench.clock.advance(std::chrono::seconds(1));
    QCOMPARE(searched.count(), 1);
    const QVariantList request = searched.constFirst();
    QCOMPARE(request.at(0).toString(), u"CONTACT_IDS"_s);
    QCOMPARE(request.at(1).value<FieldType>(), FieldType::Contact);
    QCOMPARE(request.at(2).toString(), u"Orl"_s);
    bench.form->setReferenceResults(u"COMPANY_ID"_s, request.at(3).toULongLong(), {});
    QVERIFY(bench.shown(u"CONTACT_IDS"_s).isEmpty());
    bench.form->setReferenceFailed(u"CONTACT_IDS"_s, request.at(3).toULongLong());
    QVERIFY(!bench.shown(u"CONTACT_IDS"_s).isEmpty());
}

void TestFormView::answersToTheLeadBeforeAreIgnored()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    QSignalSpy searched(bench.form, &FormView::referenceSearchRequested);
    QVERIFY(bench.form->focusField(u"CONTACT_IDS"_s));
    FormBench::type(u"Orl"_s);
    bench.clock.advance(std::chrono::seconds(1));
    const auto before = searched.constLast().at(3).toULongLong();
    bench.form->setSchema(bench.schema, initialOf(bench.schema));
    QVERIFY(bench.form->focusField(u"CONTACT_IDS"_s));
    FormBench::type(u"Tit"_s);
    bench.clock.advance(std::chrono::seconds(1));
    QCOMPARE(searched.count(), 2);
    bench.form->setReferenceFailed(u"CONTACT_IDS"_s, before);
    QVERIFY(bench.shown(u"CONTACT_IDS"_s).isEmpty());
    bench.form->setReferenceFailed(u"CONTACT_IDS"_s, searched.constLast().at(3).toULongLong());
    QVERIFY(!bench.shown(u"CONTACT_IDS"_s).isEmpty());
}

void TestFormView::aCompositionIsLeftAloneUntilTheLeadIsTaken()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    QVERIFY(bench.form->focusField(u"TITLE"_s));
    inputMethodCommits = 0;
    FormBench::type(u"Vy"_s);
    (void)bench.form->draft();
    (void)bench.form->isBlank();
    (void)bench.form->validate();
    QCOMPARE(inputMethodCommits, 0);
    bench.form->commitInput();
    QCOMPARE(inputMethodCommits, 1);
    bench.behind.setFocus();
    inputMethodCommits = 0;
    bench.form->commitInput(); // what is composed elsewhere is not the form's
    QCOMPARE(inputMethodCommits, 0);
}

void TestFormView::growingTextMovesNothingAbove()
{
    FormBench bench(sampleSchema(), {900, 500});
    QVERIFY(bench.isActive());
    QVERIFY(bench.form->focusField(u"COMMENTS"_s));
    const QWidget *text = QApplication::focusWidget();
    const QPoint before = text->mapTo(bench.form->viewport(), QPoint(0, 0));
    const int nextBefore = bench.form->formGeometry().height;
    for (int i = 0; i < 5; ++i) {
        bench.press(Qt::Key_Return);
    }
    QCOMPARE(text->mapTo(bench.form->viewport(), QPoint(0, 0)), before);
    QVERIFY(bench.form->formGeometry().height > nextBefore);
    // A message takes room that was kept for it.
    const int height = bench.form->formGeometry().height;
    bench.form->showIssues({{u"COMMENTS"_s, 0, IssueCode::TooLong, u"3"_s}});
    QCOMPARE(bench.form->formGeometry().height, height);
}

void TestFormView::hostileTextsAreTamed()
{
    FormBench bench(hostileSchema());
    QVERIFY(bench.isActive());
    drainEvents();
    const FieldRow *row = bench.form->builtRow(u"UF_ENDLESS"_s);
    QVERIFY(row);
    QVERIFY(row->labelTip().size() < 800);
    QVERIFY(row->labelTip().contains(u"UF_ENDLESS"_s));
    QVERIFY(!row->showsAllText());
    QVERIFY(row->width() < bench.window.width());
    const FieldRow *html = bench.form->builtRow(u"UF_HTML"_s);
    QVERIFY(html->labelTip().contains(u"&lt;b&gt;Bold"_s));
    QVERIFY(!html->labelTip().contains(u"<img"_s));
    for (QWidget *widget : bench.form->findChildren<QWidget *>()) {
        QVERIFY(widget->accessibleName().size() < 500);
        QVERIFY(!widget->toolTip().contains(u"<img"_s));
    }
    bench.window.grab(); // paints all of it
}

void TestFormView::theLanguageChangesWhileRunning()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    bench.form->showIssues({{u"TITLE"_s, 0, IssueCode::Missing, {}}});
    FormBench::type(u"Vympel"_s);
    bench.form->showIssues({{u"TITLE"_s, 0, IssueCode::TooLong, u"3"_s}});
    Brackets translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    drainEvents();
    QCOMPARE(bench.shown(u"TITLE"_s), u"[Shorten this to 3 character(s)]"_s);
    const auto headings = bench.form->findChildren<SectionHeading *>();
    QVERIFY(!headings.isEmpty());
    QCOMPARE(headings.constFirst()->title(), u"[About the lead]"_s);
    auto *source = qobject_cast<ChoiceCombo *>(
            bench.form->builtRow(u"SOURCE_ID"_s)->editor()->stops().constFirst());
    QCOMPARE(source->shownText(), u"[Not set]"_s);
    auto *kind = qobject_cast<ChoiceCombo *>(
            bench.form->builtRow(u"PHONE"_s)->editor()->stops().constLast());
    QCOMPARE(kind->shownText(), u"[Work]"_s);
    // Values and the portal's labels are not ours to translate.
    QCOMPARE(bench.form->draft().text(u"TITLE"_s), u"Vympel"_s);
    QCOMPARE(bench.form->builtRow(u"TITLE"_s)->field().label, u"Lead name"_s);
    QCoreApplication::removeTranslator(&translator);
    drainEvents();
    QCOMPARE(source->shownText(), u"Not set"_s);
}

void TestFormView::theLocaleChangesWhileRunning()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    QVERIFY(bench.form->focusField(u"OPPORTUNITY"_s));
    FormBench::type(u"1250,5"_s);
    bench.press(Qt::Key_Tab);
    const auto text = [&] {
        return qobject_cast<QLineEdit *>(
                       bench.form->builtRow(u"OPPORTUNITY"_s)->editor()->stops().constFirst())
                ->text();
    };
    QCOMPARE(text(), u"1.250,5"_s);
    bench.form->setLocale(QLocale(u"en_US"_s));
    drainEvents();
    QCOMPARE(text(), u"1,250.5"_s);
    QCOMPARE(bench.form->draft().text(u"OPPORTUNITY"_s), u"1250.5"_s);
}

void TestFormView::nothingIsCutAndNothingScrollsSideways_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("points");
    for (const char *language : {"en", "ru", "de"}) {
        for (const int width : {480, 900, 1400}) {
            for (const double points : {10.0, 15.0, 20.0}) {
                QTest::addRow("%s, %d px, %g pt", language, width, points)
                        << QString::fromLatin1(language) << width << points;
            }
        }
    }
}

void TestFormView::nothingIsCutAndNothingScrollsSideways()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    QFETCH(double, points);
    FormBench bench(sampleSchema(language), {width, 800});
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    bench.window.setFont(font);
    for (size_t i = 0; i < bench.schema->sections.size(); ++i) {
        bench.form->setFolded(int(i), false);
    }
    drainEvents();
    QScrollBar *bar = bench.form->verticalScrollBar();
    for (int y = 0; y <= bar->maximum(); y += 400) {
        bar->setValue(y); // builds
    }
    QVERIFY(!bench.form->horizontalScrollBar()->isVisible());
    QCOMPARE(bench.form->widget()->width(), bench.form->viewport()->width());
    QCOMPARE(bench.form->builtRowCount(), int(bench.schema->fields.size()));
    for (const FieldSchema &field : bench.schema->fields) {
        const FieldRow *row = bench.form->builtRow(field.code);
        QVERIFY2(row->showsAllText(), qPrintable(field.code));
        QVERIFY2(row->geometry().right() < bench.form->viewport()->width(), qPrintable(field.code));
        for (const QWidget *stop : row->editor()->stops()) {
            // A dropdown shows what is chosen in full, everything else can be scrolled.
            QVERIFY2(stop->height() >= stop->minimumSizeHint().height(), qPrintable(field.code));
            if (const auto *combo = qobject_cast<const ChoiceCombo *>(stop)) {
                const int arrow = qMax(16, combo->fontMetrics().height()) + 30;
                QVERIFY2(combo->width()
                                 >= combo->fontMetrics().horizontalAdvance(combo->shownText())
                                            + arrow,
                         qPrintable(field.code + u' ' + combo->shownText()));
            } else if (qobject_cast<const QAbstractButton *>(stop)) {
                QVERIFY2(stop->width() >= stop->sizeHint().width(), qPrintable(field.code));
            }
        }
    }
}

void TestFormView::theWheelScrollsOverADropdown()
{
    FormBench bench(sampleSchema(), {900, 400});
    QVERIFY(bench.isActive());
    QVERIFY(bench.form->focusField(u"STATUS_ID"_s));
    QWidget *combo = QApplication::focusWidget();
    const LeadDraft before = bench.form->draft();
    const QPoint at = combo->rect().center();
    // As Qt hands a real one on, from widget to parent until one takes it.
    bool taken = false;
    for (QWidget *widget = combo; widget && !taken; widget = widget->parentWidget()) {
        QWheelEvent wheel(at, combo->mapToGlobal(at), {}, {0, -240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &wheel);
        taken = wheel.isAccepted();
    }
    QCOMPARE(bench.form->draft(), before);
    QVERIFY(bench.form->verticalScrollBar()->value() > 0);
}

void TestFormView::labelsDescribeTheirEditors()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    QVERIFY(bench.form->focusField(u"TITLE"_s));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Lead name, required"_s);
    bench.form->showIssues({{u"TITLE"_s, 0, IssueCode::Missing, {}}});
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Lead name, needs attention"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(),
             u"Fill this in to send the lead"_s);
    QVERIFY(bench.form->focusField(u"UF_CRM_VISITS"_s));
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(), u"Without freelancers"_s);
}

void TestFormView::aFoldedHeadingSaysWhatIsInIt()
{
    FormBench bench(sampleSchema());
    QVERIFY(bench.isActive());
    const auto described = [&] {
        for (const SectionHeading *heading : bench.form->findChildren<SectionHeading *>()) {
            if (heading->title() == "About the lead"_L1) {
                return heading->accessibleDescription();
            }
        }
        return QString();
    };
    QVERIFY(bench.form->focusField(u"TITLE"_s));
    FormBench::type(u"Vympel"_s);
    QVERIFY(!described().contains("filled in"_L1));
    bench.form->setFolded(0, true);
    QVERIFY2(described().contains("filled in. Folded section"_L1), qPrintable(described()));
}

QTEST_MAIN(TestFormView)
#include "tst_formview.moc"
