// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/sampleschema.h"
#include "support/testcase.h"
#include "ui/common/style.h"
#include "ui/form/fieldeditor.h"
#include "ui/kiosk/keyboard.h"
#include "ui/kiosk/keyboardhost.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbooth::KeyboardKind)
Q_DECLARE_METATYPE(leadbooth::FieldSchema)

namespace {

const QStringList AllLanguages{u"en"_s, u"de"_s, u"ru"_s};

QSet<QString> typedBy(KeyboardState state)
{
    QSet<QString> all;
    for (const bool second : {false, true}) {
        state.capitals = second;
        state.moreSigns = second;
        for (const KeyRow &row : keyRows(state)) {
            for (const Key &key : row) {
                if (key.role == KeyRole::Text) {
                    all.insert(key.text);
                }
            }
        }
    }
    return all;
}

int indexOf(const Keyboard &keyboard, const std::function<bool(const Key &)> &isIt)
{
    for (size_t i = 0; i < keyboard.keys().size(); ++i) {
        if (isIt(keyboard.keys()[i].key)) {
            return int(i);
        }
    }
    return -1;
}

int indexOf(const Keyboard &keyboard, KeyRole role)
{
    return indexOf(keyboard, [role](const Key &key) { return key.role == role; });
}

int indexOf(const Keyboard &keyboard, const QString &text)
{
    return indexOf(keyboard, [&](const Key &key) { return key.text == text; });
}

} // namespace

/*! A page of fields with the keyboard under it. */
class KeyboardBench
{
public:
    explicit KeyboardBench(const QSize &size = {1024, 600})
        : host(clock)
    {
        auto *area = new QScrollArea;
        content = new QWidget;
        // Whoever clicks beside the fields leaves them; the keyboard has to stand above that.
        host.setFocusPolicy(Qt::ClickFocus);
        area->setWidget(content);
        area->setWidgetResizable(true);
        layout = new QVBoxLayout(content);
        host.setPage(area);
        host.keyboard()->setLanguages(AllLanguages);
        host.resize(size);
        host.show();
        host.activateWindow();
    }

    template <typename Editor>
    Editor *add(Editor *editor)
    {
        layout->addWidget(editor);
        return editor;
    }

    [[nodiscard]] bool focus(QWidget *widget)
    {
        const bool isActive = QTest::qWaitForWindowActive(&host);
        widget->setFocus();
        drainEvents();
        return isActive && widget->hasFocus();
    }

    [[nodiscard]] Keyboard &keyboard() const { return *host.keyboard(); }
    [[nodiscard]] QPoint center(int index) const
    {
        return keyboard().keys().at(size_t(index)).target.center();
    }
    void click(int index)
    {
        QTest::mouseClick(&keyboard(), Qt::LeftButton, Qt::NoModifier, center(index));
    }
    void click(KeyRole role) { click(indexOf(keyboard(), role)); }
    void click(const QString &text) { click(indexOf(keyboard(), text)); }

    FakeClock clock;
    KeyboardHost host;
    QWidget *content = nullptr;
    QVBoxLayout *layout = nullptr;
};

class TestKioskKeyboard : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, ColorScheme::Light, Density::Kiosk); }
    void everyLetterOfTheAlphabetCanBeTyped_data();
    void everyLetterOfTheAlphabetCanBeTyped();
    void everyPrintableSignOfLatinCanBeTyped();
    void addressesAndNumbersHaveWhatTheyNeed_data();
    void addressesAndNumbersHaveWhatTheyNeed();
    void theEditorsOfTheFormChooseTheKeys_data();
    void theEditorsOfTheFormChooseTheKeys();
    void everyKeyTypesWhatItShows_data();
    void everyKeyTypesWhatItShows();
    void typingCountsAsEditingByThePerson();
    void aClickLeavesTheFocusWhereItIs();
    void shiftHoldsForOneLetterAndLocksByADoubleTap();
    void backspaceDeletesAtOnceAndRepeats();
    void slidingOffAKeyTypesTheOneUnderTheFinger();
    void severalFingersTypeInTheOrderInWhichTheyCame();
    void nextIsASignalAndNewLineIsForSeveralLines();
    void theLanguageKeyIsThereForSeveralLanguages();
    void theKeyboardIsThereForWhatCanBeTypedInto();
    void theFieldStaysInViewOnASmallScreen();
    void aFingerHitsEveryKey_data();
    void aFingerHitsEveryKey();
    void forgettingDropsAllState();
    void aScreenReaderFindsAndPressesEveryKey();
};

void TestKioskKeyboard::everyLetterOfTheAlphabetCanBeTyped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("letters");
    const QString latin = u"abcdefghijklmnopqrstuvwxyz"_s;
    const QString german = latin + u"äöü"_s;
    const QString russian = u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя"_s;
    QTest::newRow("English") << u"en"_s << latin + latin.toUpper();
    QTest::newRow("German") << u"de"_s << german + german.toUpper() + u"ß"_s;
    QTest::newRow("Russian") << u"ru"_s << russian + russian.toUpper();
}

void TestKioskKeyboard::everyLetterOfTheAlphabetCanBeTyped()
{
    QFETCH(QString, language);
    QFETCH(QString, letters);
    const QSet<QString> typed = typedBy({.language = language});
    for (const QChar letter : letters) {
        QVERIFY2(typed.contains(letter), qPrintable(QString(letter)));
    }
    for (const QString &sign : {u"-"_s, u"."_s, u","_s}) {
        QVERIFY2(typed.contains(sign), qPrintable(sign));
    }
}

void TestKioskKeyboard::everyPrintableSignOfLatinCanBeTyped()
{
    const QSet<QString> signs = typedBy({.language = u"en"_s, .signs = true});
    const QSet<QString> letters = typedBy({.language = u"en"_s});
    for (char16_t c = u'!'; c <= u'~'; ++c) {
        QVERIFY2(signs.contains(QChar(c)) || letters.contains(QChar(c)),
                 qPrintable(QString(QChar(c))));
    }
}

void TestKioskKeyboard::addressesAndNumbersHaveWhatTheyNeed_data()
{
    QTest::addColumn<KeyboardKind>("kind");
    QTest::addColumn<QStringList>("texts");
    const QStringList digits = u"0 1 2 3 4 5 6 7 8 9"_s.split(u' ');
    const QStringList latin = u"abcdefghijklmnopqrstuvwxyz"_s.split(QString(), Qt::SkipEmptyParts);
    QTest::newRow("e-mail") << KeyboardKind::Email
                            << latin + u"@ . - _ .com .de .ru .org"_s.split(u' ');
    QTest::newRow("web address") << KeyboardKind::Url
                                 << latin + u"/ . - _ .com .de .ru .org"_s.split(u' ');
    QTest::newRow("phone") << KeyboardKind::Phone << digits + u"+ ( ) - #"_s.split(u' ');
    QTest::newRow("number") << KeyboardKind::Number << digits + u". , - / :"_s.split(u' ');
    QTest::newRow("digits") << KeyboardKind::Digits << digits;
}

void TestKioskKeyboard::addressesAndNumbersHaveWhatTheyNeed()
{
    QFETCH(KeyboardKind, kind);
    QFETCH(QStringList, texts);
    for (const QString &language : AllLanguages) {
        const QSet<QString> typed = typedBy({.kind = kind, .language = language});
        for (const QString &text : texts) {
            QVERIFY2(typed.contains(text), qPrintable(language + u": "_s + text));
        }
    }
}

void TestKioskKeyboard::theEditorsOfTheFormChooseTheKeys_data()
{
    QTest::addColumn<FieldSchema>("field");
    QTest::addColumn<KeyboardKind>("kind");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const FieldSchema &field, KeyboardKind kind,
                        const QString &text) {
        QTest::newRow(name) << field << kind << text;
    };
    add("name", fieldOf(u"NAME"_s, FieldType::String, u"Name"_s), KeyboardKind::Text, u"gleb-"_s);
    add("comments", fieldOf(u"COMMENTS"_s, FieldType::Text, u"Comments"_s), KeyboardKind::Text,
        u"gut,"_s);
    add("phone", multifield(u"PHONE"_s, MultifieldKind::Phone, u"Phone"_s), KeyboardKind::Phone,
        u"+7(495)123"_s);
    add("e-mail", multifield(u"EMAIL"_s, MultifieldKind::Email, u"E-mail"_s), KeyboardKind::Email,
        u"gleb@sever.a"_s);
    add("web address", fieldOf(u"UF_SITE"_s, FieldType::Url, u"Site"_s), KeyboardKind::Url,
        u"sever.a/b"_s);
    add("integer", fieldOf(u"UF_COUNT"_s, FieldType::Integer, u"Count"_s), KeyboardKind::Number,
        u"12"_s);
    add("amount", fieldOf(u"UF_SUM"_s, FieldType::Money, u"Sum"_s), KeyboardKind::Number,
        u"12.5"_s);
    add("date", fieldOf(u"UF_DAY"_s, FieldType::Date, u"Day"_s), KeyboardKind::Number,
        u"03.04.2026"_s);
}

void TestKioskKeyboard::theEditorsOfTheFormChooseTheKeys()
{
    QFETCH(FieldSchema, field);
    QFETCH(KeyboardKind, kind);
    QFETCH(QString, text);
    KeyboardBench bench;
    SchemaBuilder builder;
    builder.add(field);
    const FormSchemaPtr schema = builder.build();
    const FormContextPtr context = makeFormContext(schema, bench.clock, QLocale(u"en_GB"_s), {},
                                                   std::make_shared<quint64>(0));
    FieldEditor *editor = bench.add(makeEditor(*schema->field(field.code), context, nullptr));
    editor->setMinimumHeight(100);
    editor->setValue({});
    QWidget *stop = editor->stops().constFirst();
    QVERIFY(bench.focus(stop));
    QVERIFY(bench.keyboard().isVisible());
    QCOMPARE(bench.keyboard().editor(), stop);
    QVERIFY(bench.keyboard().state().kind == kind);
    QCOMPARE(bench.keyboard().state().severalLines, field.type == FieldType::Text);

    QSignalSpy edited(editor, &FieldEditor::edited);
    for (const QChar c : text) {
        bench.click(QString(c));
    }
    QVERIFY(edited.count() > 0);
    const auto *line = qobject_cast<QLineEdit *>(stop);
    const auto *lines = qobject_cast<QPlainTextEdit *>(stop);
    QCOMPARE(line ? line->text() : lines->toPlainText(), text);
}

void TestKioskKeyboard::everyKeyTypesWhatItShows_data()
{
    QTest::addColumn<KeyboardKind>("kind");
    QTest::addColumn<QString>("language");
    for (const QString &language : AllLanguages) {
        QTest::addRow("letters, %s", qPrintable(language)) << KeyboardKind::Text << language;
        QTest::addRow("e-mail, %s", qPrintable(language)) << KeyboardKind::Email << language;
    }
    QTest::newRow("web address") << KeyboardKind::Url << u"en"_s;
    QTest::newRow("phone") << KeyboardKind::Phone << u"en"_s;
    QTest::newRow("number") << KeyboardKind::Number << u"en"_s;
    QTest::newRow("digits") << KeyboardKind::Digits << u"en"_s;
}

void TestKioskKeyboard::everyKeyTypesWhatItShows()
{
    QFETCH(KeyboardKind, kind);
    QFETCH(QString, language);
    const QHash<KeyboardKind, Qt::InputMethodHints> hints{
            {KeyboardKind::Text, Qt::ImhNone},
            {KeyboardKind::Email, Qt::ImhEmailCharactersOnly},
            {KeyboardKind::Url, Qt::ImhUrlCharactersOnly},
            {KeyboardKind::Phone, Qt::ImhDialableCharactersOnly},
            {KeyboardKind::Number, Qt::ImhFormattedNumbersOnly},
            {KeyboardKind::Digits, Qt::ImhDigitsOnly}};
    KeyboardBench bench;
    bench.keyboard().setLanguage(language);
    auto *line = bench.add(new QLineEdit);
    line->setInputMethodHints(hints.value(kind));
    auto *lines = bench.add(new QPlainTextEdit);
    lines->setInputMethodHints(hints.value(kind) | Qt::ImhMultiLine);

    for (QWidget *editor : {static_cast<QWidget *>(line), static_cast<QWidget *>(lines)}) {
        QVERIFY(bench.focus(editor));
        QVERIFY(bench.keyboard().state().kind == kind);
        for (const KeyRole way :
             {KeyRole::Text, KeyRole::Shift, KeyRole::Pages, KeyRole::MoreSigns}) {
            if (way == KeyRole::Shift && hasPages(kind)) {
                bench.click(KeyRole::Shift);
                bench.click(KeyRole::Shift); // locked
            } else if (way != KeyRole::Text && way != KeyRole::Shift && hasPages(kind)) {
                bench.click(way);
            }
            for (int i = 0; i < int(bench.keyboard().keys().size()); ++i) {
                const Key key = bench.keyboard().keys()[size_t(i)].key;
                if (key.role != KeyRole::Text && key.role != KeyRole::Space) {
                    continue;
                }
                line->clear();
                lines->clear();
                bench.click(i);
                const QString shown =
                        key.role == KeyRole::Space ? u" "_s : bench.keyboard().label(key);
                QCOMPARE(editor == line ? line->text() : lines->toPlainText(), shown);
            }
        }
    }
}

void TestKioskKeyboard::typingCountsAsEditingByThePerson()
{
    KeyboardBench bench;
    auto *line = bench.add(new QLineEdit(u"Sever"_s));
    QVERIFY(bench.focus(line));
    QSignalSpy edited(line, &QLineEdit::textEdited);
    line->selectAll();
    bench.click(u"v"_s);
    bench.click(u"y"_s);
    QCOMPARE(line->text(), u"vy"_s);
    QCOMPARE(edited.count(), 2);
    line->setReadOnly(true);
    bench.click(u"m"_s);
    QCOMPARE(line->text(), u"vy"_s);
}

void TestKioskKeyboard::aClickLeavesTheFocusWhereItIs()
{
    KeyboardBench bench;
    auto *line = bench.add(new QLineEdit);
    QVERIFY(bench.focus(line));
    QSignalSpy changed(qApp, &QApplication::focusChanged);
    // Through the window, as the platform does it: only then Qt looks for who wants the focus.
    const QPoint at = bench.keyboard().mapTo(&bench.host, bench.center(0));
    QTest::mouseClick(bench.host.windowHandle(), Qt::LeftButton, Qt::NoModifier, at);
    // Between the keys, too.
    QTest::mouseClick(bench.host.windowHandle(), Qt::LeftButton, Qt::NoModifier,
                      bench.keyboard().mapTo(&bench.host, QPoint(1, 1)));
    QVERIFY(line->hasFocus());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(line->text(), u"q"_s);
    QVERIFY(!bench.keyboard().isWindow());
}

void TestKioskKeyboard::shiftHoldsForOneLetterAndLocksByADoubleTap()
{
    KeyboardBench bench;
    auto *line = bench.add(new QLineEdit);
    QVERIFY(bench.focus(line));
    // No capital at the start of a field: nobody asked for it.
    bench.click(u"a"_s);
    bench.click(KeyRole::Shift);
    bench.click(u"A"_s);
    bench.click(u"a"_s);
    QCOMPARE(line->text(), u"aAa"_s);
    bench.click(KeyRole::Shift);
    bench.clock.advance(1s);
    bench.click(KeyRole::Shift);
    QVERIFY(bench.keyboard().shiftState() == ShiftState::Off);
    bench.clock.advance(1s);
    bench.click(KeyRole::Shift);
    bench.clock.advance(200ms);
    bench.click(KeyRole::Shift);
    QVERIFY(bench.keyboard().shiftState() == ShiftState::Locked);
    bench.click(u"B"_s);
    bench.click(u"C"_s);
    bench.click(KeyRole::Shift);
    bench.click(u"d"_s);
    QCOMPARE(line->text(), u"aAaBCd"_s);
}

void TestKioskKeyboard::backspaceDeletesAtOnceAndRepeats()
{
    KeyboardBench bench;
    auto *line = bench.add(new QLineEdit(u"0123456789"_s));
    QVERIFY(bench.focus(line));
    const QPoint at = bench.center(indexOf(bench.keyboard(), KeyRole::Backspace));
    QTest::mousePress(&bench.keyboard(), Qt::LeftButton, Qt::NoModifier, at);
    QCOMPARE(line->text().size(), 9);
    bench.clock.advance(400ms);
    QCOMPARE(line->text().size(), 9);
    bench.clock.advance(100ms);
    QCOMPARE(line->text().size(), 8);
    bench.clock.advance(120ms);
    QCOMPARE(line->text().size(), 6);
    QTest::mouseRelease(&bench.keyboard(), Qt::LeftButton, Qt::NoModifier, at);
    QCOMPARE(bench.clock.runningTimers(), 0);
    QCOMPARE(line->text().size(), 6);

    // It ends with the editor as well.
    QTest::mousePress(&bench.keyboard(), Qt::LeftButton, Qt::NoModifier, at);
    delete line;
    drainEvents();
    bench.clock.advance(2s);
    QCOMPARE(bench.clock.runningTimers(), 0);
}

void TestKioskKeyboard::slidingOffAKeyTypesTheOneUnderTheFinger()
{
    KeyboardBench bench;
    auto *line = bench.add(new QLineEdit);
    QVERIFY(bench.focus(line));
    Keyboard &keyboard = bench.keyboard();
    const QPoint e = bench.center(indexOf(keyboard, u"e"_s));
    QTest::mousePress(&keyboard, Qt::LeftButton, Qt::NoModifier,
                      bench.center(indexOf(keyboard, u"w"_s)));
    QTest::mouseMove(&keyboard, e);
    QTest::mouseRelease(&keyboard, Qt::LeftButton, Qt::NoModifier, e);
    QCOMPARE(line->text(), u"e"_s);
    QTest::mousePress(&keyboard, Qt::LeftButton, Qt::NoModifier, e);
    QTest::mouseMove(&keyboard, QPoint(e.x(), -40));
    QTest::mouseRelease(&keyboard, Qt::LeftButton, Qt::NoModifier, QPoint(e.x(), -40));
    QCOMPARE(line->text(), u"e"_s);
}

void TestKioskKeyboard::severalFingersTypeInTheOrderInWhichTheyCame()
{
    KeyboardBench bench;
    auto *line = bench.add(new QLineEdit);
    QVERIFY(bench.focus(line));
    Keyboard &keyboard = bench.keyboard();
    // It lives as long as the program: Qt knows no way to take a device back.
    static QPointingDevice *screen = QTest::createTouchDevice();
    const auto at = [&](const QString &text) {
        return bench.center(indexOf(keyboard, text));
    };
    QTest::touchEvent(&bench.host, screen).press(1, at(u"o"_s), &keyboard);
    QTest::touchEvent(&bench.host, screen).stationary(1).press(2, at(u"r"_s), &keyboard);
    QTest::touchEvent(&bench.host, screen).stationary(1).release(2, at(u"r"_s), &keyboard);
    QTest::touchEvent(&bench.host, screen).release(1, at(u"o"_s), &keyboard);
    QCOMPARE(line->text(), u"or"_s);
    QVERIFY(line->hasFocus());

    // Shift held by one finger, the letter by another.
    const QPoint shift = bench.center(indexOf(keyboard, KeyRole::Shift));
    QTest::touchEvent(&bench.host, screen).press(1, shift, &keyboard);
    QTest::touchEvent(&bench.host, screen).stationary(1).press(2, at(u"l"_s), &keyboard);
    QTest::touchEvent(&bench.host, screen).stationary(1).release(2, at(u"L"_s), &keyboard);
    QTest::touchEvent(&bench.host, screen).release(1, shift, &keyboard);
    QCOMPARE(line->text(), u"orL"_s);
}

void TestKioskKeyboard::nextIsASignalAndNewLineIsForSeveralLines()
{
    KeyboardBench bench;
    auto *line = bench.add(new QLineEdit(u"Sever"_s));
    auto *lines = bench.add(new QPlainTextEdit);
    QSignalSpy next(&bench.keyboard(), &Keyboard::nextRequested);
    QVERIFY(bench.focus(line));
    QCOMPARE(indexOf(bench.keyboard(), KeyRole::NewLine), -1);
    bench.click(KeyRole::Next);
    QCOMPARE(next.count(), 1);
    QVERIFY(bench.focus(lines));
    bench.click(u"a"_s);
    bench.click(KeyRole::NewLine);
    bench.click(u"b"_s);
    QCOMPARE(lines->toPlainText(), u"a\nb"_s);
    bench.click(KeyRole::Next);
    QCOMPARE(next.count(), 2);
    QCOMPARE(lines->toPlainText(), u"a\nb"_s);
}

void TestKioskKeyboard::theLanguageKeyIsThereForSeveralLanguages()
{
    KeyboardBench bench;
    Keyboard &keyboard = bench.keyboard();
    QSignalSpy changed(&keyboard, &Keyboard::languageChanged);
    QVERIFY(bench.focus(bench.add(new QLineEdit)));
    for (const QString &language : {u"de"_s, u"ru"_s, u"en"_s}) {
        const int key = indexOf(keyboard, KeyRole::Language);
        QCOMPARE(keyboard.label(keyboard.keys()[size_t(key)].key), languageName(language));
        bench.click(key);
        QCOMPARE(keyboard.language(), language);
    }
    QCOMPARE(changed.count(), 3);
    keyboard.setLanguages({u"ru"_s, u"xx"_s, u"ru"_s});
    QCOMPARE(indexOf(keyboard, KeyRole::Language), -1);
    QCOMPARE(keyboard.language(), u"ru"_s);
}

void TestKioskKeyboard::theKeyboardIsThereForWhatCanBeTypedInto()
{
    KeyboardBench bench;
    auto *line = bench.add(new QLineEdit);
    auto *combo = bench.add(new QComboBox);
    auto *readOnly = bench.add(new QLineEdit);
    readOnly->setReadOnly(true);
    QVERIFY(bench.keyboard().isHidden());
    QVERIFY(bench.focus(line));
    QVERIFY(bench.keyboard().isVisible());
    QVERIFY(bench.focus(combo));
    QVERIFY(bench.keyboard().isHidden());
    QVERIFY(bench.focus(line));
    QVERIFY(bench.focus(readOnly));
    QVERIFY(bench.keyboard().isHidden());
}

void TestKioskKeyboard::theFieldStaysInViewOnASmallScreen()
{
    KeyboardBench bench({1024, 600});
    QList<QWidget *> editors;
    for (int i = 0; i < 8; ++i) {
        editors.append(bench.add(new QLineEdit));
    }
    auto *lines = bench.add(new QPlainTextEdit);
    lines->setMinimumHeight(500); // more than there is room for
    editors.append(lines);
    std::reverse(editors.begin(), editors.end());
    const auto *area = qobject_cast<QScrollArea *>(bench.host.page());
    const auto inView = [&](const QWidget *editor) {
        QRect wanted = editor->rect();
        if (wanted.height() > area->viewport()->height()) {
            wanted = editor->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        }
        const QPoint top = editor->mapTo(area->viewport(), wanted.topLeft());
        return area->viewport()->rect().contains(QRect(top, wanted.size()));
    };
    for (QWidget *editor : editors) {
        QVERIFY(bench.focus(editor));
        drainEvents();
        QVERIFY(bench.keyboard().isVisible());
        QVERIFY(inView(editor));
    }
    // Where the screen is turned, and when somebody has scrolled and then types.
    bench.host.resize(1024, 520);
    drainEvents();
    QVERIFY(inView(editors.constLast()));
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    QVERIFY(!inView(editors.constLast()));
    bench.click(u"a"_s);
    drainEvents();
    QVERIFY(inView(editors.constLast()));
}

void TestKioskKeyboard::aFingerHitsEveryKey_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("small") << QSize(1024, 600);
    QTest::newRow("large") << QSize(1920, 1080);
    QTest::newRow("portrait") << QSize(1080, 1920);
}

void TestKioskKeyboard::aFingerHitsEveryKey()
{
    QFETCH(QSize, window);
    KeyboardBench bench(window);
    const double perInch = bench.host.screen()->physicalDotsPerInch();
    const double least = 12 / 25.4 * perInch;
    for (const Qt::InputMethodHint hint :
         {Qt::ImhNone, Qt::ImhEmailCharactersOnly, Qt::ImhUrlCharactersOnly,
          Qt::ImhDialableCharactersOnly, Qt::ImhPreferNumbers, Qt::ImhDigitsOnly}) {
        auto *line = bench.add(new QLineEdit);
        line->setInputMethodHints(hint);
        QVERIFY(bench.focus(line));
        for (const QString &language : AllLanguages) {
            bench.keyboard().setLanguage(language);
            drainEvents();
            QVERIFY(bench.keyboard().height() <= window.height() / 2);
            for (const PlacedKey &key : bench.keyboard().keys()) {
                const QString shown = bench.keyboard().label(key.key);
                QVERIFY2(key.target.width() >= least, qPrintable(shown));
                QVERIFY2(key.target.height() >= least, qPrintable(shown));
                QVERIFY2(key.face.height() >= 64, qPrintable(shown));
                QVERIFY2(bench.keyboard().rect().contains(key.target), qPrintable(shown));
                for (const PlacedKey &other : bench.keyboard().keys()) {
                    QVERIFY2(&other == &key || !other.target.intersects(key.target),
                             qPrintable(shown));
                }
            }
        }
    }
}

void TestKioskKeyboard::forgettingDropsAllState()
{
    KeyboardBench bench;
    auto *line = bench.add(new QLineEdit(u"0123456789"_s));
    QVERIFY(bench.focus(line));
    Keyboard &keyboard = bench.keyboard();
    const KeyboardState atFirst = keyboard.state();
    bench.click(KeyRole::Language);
    bench.click(KeyRole::Shift);
    bench.click(KeyRole::Shift);
    bench.click(KeyRole::Pages);
    bench.click(KeyRole::MoreSigns);
    QTest::mousePress(&keyboard, Qt::LeftButton, Qt::NoModifier,
                      bench.center(indexOf(keyboard, KeyRole::Backspace)));
    QCOMPARE(bench.clock.runningTimers(), 1);
    keyboard.forget();
    QVERIFY(keyboard.state() == atFirst);
    QVERIFY(keyboard.shiftState() == ShiftState::Off);
    QCOMPARE(bench.clock.runningTimers(), 0);
    QTest::mouseRelease(&keyboard, Qt::LeftButton, Qt::NoModifier, bench.center(0));
    QCOMPARE(line->text(), u"012345678"_s);
    // Nor is a shift of before half of a double tap.
    bench.click(KeyRole::Shift);
    keyboard.forget();
    bench.click(KeyRole::Shift);
    QVERIFY(keyboard.shiftState() == ShiftState::Once);
}

void TestKioskKeyboard::aScreenReaderFindsAndPressesEveryKey()
{
    KeyboardBench bench;
    auto *line = bench.add(new QLineEdit);
    QVERIFY(bench.focus(line));
    Keyboard &keyboard = bench.keyboard();
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&keyboard);
    QVERIFY(access);
    QCOMPARE(access->childCount(), int(keyboard.keys().size()));
    for (int i = 0; i < access->childCount(); ++i) {
        QAccessibleInterface *key = access->child(i);
        QVERIFY(!key->text(QAccessible::Name).isEmpty());
        QCOMPARE(access->indexOfChild(key), i);
        QCOMPARE(key->parent(), access);
        QCOMPARE(key->role(), QAccessible::Button);
    }
    QAccessibleInterface *first = access->child(0);
    QCOMPARE(first->text(QAccessible::Name), u"q"_s);
    first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(line->text(), u"q"_s);
}

QTEST_MAIN(TestKioskKeyboard)
#include "tst_kioskkeyboard.moc"
