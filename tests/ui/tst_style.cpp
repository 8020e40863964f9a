// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/common/announcer.h"
#include "ui/common/fieldnames.h"
#include "ui/common/icon.h"
#include "ui/common/issuetext.h"
#include "ui/common/leadboothstyle.h"
#include "ui/common/messagestrip.h"
#include "ui/common/plaintip.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <cmath>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbooth::Issue)
Q_DECLARE_METATYPE(leadbooth::FieldType)
Q_DECLARE_METATYPE(leadbooth::ColorScheme)

namespace {

/*! Contrast ratio of WCAG 2.2. */
double contrast(QRgb a, QRgb b)
{
    const auto luminance = [](QRgb rgb) {
        const auto part = [](int value) {
            const double v = value / 255.0;
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(qRed(rgb)) + 0.7152 * part(qGreen(rgb)) + 0.0722 * part(qBlue(rgb));
    };
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

QString colorsOf(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255) {
                colors.insert(image.pixel(x, y));
            }
        }
    }
    QStringList names;
    for (const QRgb rgb : colors) {
        names.append(QColor(rgb).name());
    }
    return names.join(u' ');
}

} // namespace

class TestStyle : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnEveryGround_data();
    void textIsReadableOnEveryGround();
    void theSchemeChangesWhileRunning();
    void theThemeIsFollowedUnlessASchemeWasChosen_data();
    void theThemeIsFollowedUnlessASchemeWasChosen();
    void everyControlHasTheSameHeight_data();
    void everyControlHasTheSameHeight();
    void theFocusRingIsSeenInsideTheWidget();
    void theKioskIsLargerAndTheSystemsFontDoesNotGrowWithEveryCall();
    void aKiosksTextGrowsAsFarAsItsScreenHasRoom_data();
    void aKiosksTextGrowsAsFarAsItsScreenHasRoom();
    void iconsFollowTheScheme();
    void everyIssueHasASentence_data();
    void everyIssueHasASentence();
    void portalTextInASentenceIsTamed();
    void emailProblemsAreNamed_data();
    void emailProblemsAreNamed();
    void valueTypesAndSectionsHaveNames();
    void tipsAreNeverMarkup();
    void anAnnouncementIsMadeOnceEachTime();
    void detailsOfAMessageAreNotForTheMouseAlone();
    void cleanup() { applyStyle(*qApp, ColorScheme::Light, Density::Desk); }
};

void TestStyle::textIsReadableOnEveryGround_data()
{
    QTest::addColumn<QRgb>("ink");
    QTest::addColumn<QRgb>("ground");
    QTest::addColumn<double>("least");
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        const Tokens &t = tokens(scheme);
        const char *name = scheme == ColorScheme::Light ? "light" : "dark";
        const auto add = [&](const char *what, QRgb ink, QRgb ground, double least) {
            QTest::addRow("%s: %s", name, what) << ink << ground << least;
        };
        for (const QRgb ground : {t.canvas, t.surface}) {
            const char *on = ground == t.canvas ? "canvas" : "surface";
            const auto named = [&](const char *what) {
                return QByteArray(what) + " on " + on;
            };
            add(named("text").constData(), t.text, ground, 4.5);
            add(named("muted").constData(), t.muted, ground, 4.5);
            add(named("accent").constData(), t.accent, ground, 4.5);
            add(named("danger").constData(), t.danger, ground, 4.5);
            add(named("warning").constData(), t.warning, ground, 4.5);
            add(named("ok").constData(), t.ok, ground, 4.5);
            add(named("edge").constData(), t.edge, ground, 3);
        }
        add("text on accent", t.onAccent, t.accent, 4.5);
        add("text on accent tint", t.text, t.accentTint, 4.5);
        add("danger on its tint", t.danger, t.dangerTint, 4.5);
        add("warning on its tint", t.warning, t.warningTint, 4.5);
        add("ok on its tint", t.ok, t.okTint, 4.5);
    }
}

void TestStyle::textIsReadableOnEveryGround()
{
    QFETCH(QRgb, ink);
    QFETCH(QRgb, ground);
    QFETCH(double, least);
    QVERIFY2(contrast(ink, ground) >= least, qPrintable(QString::number(contrast(ink, ground))));
}

void TestStyle::theSchemeChangesWhileRunning()
{
    applyStyle(*qApp, ColorScheme::Light, Density::Desk);
    QLineEdit line;
    line.show();
    const Tokens *light = &tokens(&line);
    applyStyle(*qApp, ColorScheme::Dark, Density::Desk);
    drainEvents();
    const Tokens *dark = &tokens(&line);
    applyStyle(*qApp, ColorScheme::System, Density::Desk);
    drainEvents();
    const Tokens *system = &tokens(&line);
    QCOMPARE(light, &tokens(ColorScheme::Light));
    QCOMPARE(dark, &tokens(ColorScheme::Dark));
    // The offscreen platform has no theme of its own: light.
    QCOMPARE(system, &tokens(ColorScheme::Light));
}

void TestStyle::theThemeIsFollowedUnlessASchemeWasChosen_data()
{
    QTest::addColumn<ColorScheme>("chosen");
    QTest::addColumn<ColorScheme>("expected");
    QTest::newRow("dark") << ColorScheme::Dark << ColorScheme::Dark;
    QTest::newRow("light") << ColorScheme::Light << ColorScheme::Light;
    // The offscreen platform has no theme of its own: light.
    QTest::newRow("as the system") << ColorScheme::System << ColorScheme::Light;
}

void TestStyle::theThemeIsFollowedUnlessASchemeWasChosen()
{
    QFETCH(ColorScheme, chosen);
    QFETCH(ColorScheme, expected);
    QWidget window;
    followSystemScheme(&window);
    applyStyle(*qApp, chosen, Density::Desk);
    if (chosen == ColorScheme::System) {
        // As it was before the platform's change.
        QApplication::setPalette(paletteFor(tokens(ColorScheme::Dark)));
    }
    QEvent changed(QEvent::ThemeChange);
    QApplication::sendEvent(&window, &changed);
    QCOMPARE(&tokens(QApplication::palette()), &tokens(expected));
    applyStyle(*qApp, ColorScheme::Light, Density::Desk);
}

void TestStyle::everyControlHasTheSameHeight_data()
{
    QTest::addColumn<Density>("density");
    QTest::newRow("desk") << Density::Desk;
    QTest::newRow("kiosk") << Density::Kiosk;
}

void TestStyle::everyControlHasTheSameHeight()
{
    QFETCH(Density, density);
    applyStyle(*qApp, ColorScheme::Light, density);
    const Sizes &s = sizes(density);
    QLineEdit line;
    QComboBox combo;
    QPushButton button(u"Send"_s);
    for (QWidget *widget : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&combo),
                            static_cast<QWidget *>(&button)}) {
        QCOMPARE(widget->sizeHint().height(), s.control + 2 * s.ring);
    }
}

void TestStyle::theFocusRingIsSeenInsideTheWidget()
{
    QWidget window;
    QLineEdit line(&window);
    QCheckBox check(u"Yes"_s, &window);
    line.setGeometry(10, 10, 200, line.sizeHint().height());
    check.setGeometry(10, 60, 100, check.sizeHint().height());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    check.setFocus();
    line.setFocus();
    line.clearFocus();
    const QRgb ring = tokens(ColorScheme::Light).accent;
    for (QWidget *widget : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&check)}) {
        QVERIFY(!colorsOf(widget->grab().toImage()).contains(QColor(ring).name()));
        QTest::keyClick(&window, Qt::Key_Tab);
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY2(colorsOf(widget->grab().toImage()).contains(QColor(ring).name()),
                 widget->metaObject()->className());
    }
}

void TestStyle::theKioskIsLargerAndTheSystemsFontDoesNotGrowWithEveryCall()
{
    const double desk = QApplication::font().pointSizeF();
    QVERIFY(desk >= sizes(Density::Desk).bodyPoints);
    applyStyle(*qApp, ColorScheme::Light, Density::Kiosk);
    const double kiosk = QApplication::font().pointSizeF();
    QVERIFY(kiosk >= sizes(Density::Kiosk).bodyPoints);
    applyStyle(*qApp, ColorScheme::Dark, Density::Kiosk);
    QCOMPARE(QApplication::font().pointSizeF(), kiosk);
    applyStyle(*qApp, ColorScheme::Light, Density::Desk);
    QCOMPARE(QApplication::font().pointSizeF(), desk);
    const QFont hint = fontFor(TextRole::Hint, QApplication::font(), sizes(Density::Desk));
    QVERIFY(hint.pointSizeF() < desk);
}

void TestStyle::aKiosksTextGrowsAsFarAsItsScreenHasRoom_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("a small one") << QSize(1024, 600) << 1.2 << 1.4;
    QTest::newRow("a small one, upright") << QSize(600, 1024) << 1.2 << 1.4;
    QTest::newRow("a large one") << QSize(1920, 1080) << 2.0 << 2.0;
    QTest::newRow("a tiny one") << QSize(480, 320) << 1.0 << 1.0;
}

void TestStyle::aKiosksTextGrowsAsFarAsItsScreenHasRoom()
{
    QFETCH(const QSize, screen);
    QFETCH(const double, least);
    QFETCH(const double, most);
    const double largest = largestKioskText(screen);
    QVERIFY2(largest >= least && largest <= most, qPrintable(QString::number(largest)));
}

void TestStyle::iconsFollowTheScheme()
{
    const QIcon sample = icon(u"alert"_s, Tone::Danger);
    applyStyle(*qApp, ColorScheme::Light, Density::Desk);
    const QString light = colorsOf(sample.pixmap(32).toImage());
    applyStyle(*qApp, ColorScheme::Dark, Density::Desk);
    const QString dark = colorsOf(sample.pixmap(32).toImage());
    QVERIFY(light.contains(QColor(tokens(ColorScheme::Light).danger).name()));
    QVERIFY(dark.contains(QColor(tokens(ColorScheme::Dark).danger).name()));
}

void TestStyle::everyIssueHasASentence_data()
{
    QTest::addColumn<Issue>("issue");
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, IssueCode code, const QString &argument, FieldType type,
                        const QString &sentence) {
        QTest::newRow(name) << Issue{.field = u"F"_s, .code = code, .argument = argument} << type
                            << sentence;
    };
    row("missing", IssueCode::Missing, {}, FieldType::String, u"Fill this in to send the lead"_s);
    row("too long", IssueCode::TooLong, u"50"_s, FieldType::String,
        u"Shorten this to 50 character(s)"_s);
    row("too short", IssueCode::TooShort, u"3"_s, FieldType::String,
        u"Enter at least 3 character(s)"_s);
    row("too small", IssueCode::TooSmall, u"1000"_s, FieldType::Double, u"Enter 1.000 or more"_s);
    row("too large", IssueCode::TooLarge, u"5.5"_s, FieldType::Double, u"Enter 5,5 or less"_s);
    row("not a number", IssueCode::NotANumber, {}, FieldType::Double,
        u"Enter a number such as 12.500,50"_s);
    row("not a whole number", IssueCode::NotAWholeNumber, {}, FieldType::Integer,
        u"Enter a whole number, without decimals"_s);
    row("too many decimals", IssueCode::TooManyDecimals, u"2"_s, FieldType::Double,
        u"Enter 2 decimal(s) at most: the portal rounds the rest away"_s);
    row("not a date", IssueCode::NotADate, {}, FieldType::Date,
        u"Enter a date such as 31.12.2026"_s);
    row("not a time", IssueCode::NotATime, {}, FieldType::DateTime,
        u"Enter a date and time such as 31.12.2026 14:30"_s);
    row("not an address", IssueCode::NotAnAddress, {}, FieldType::Url,
        u"Enter a web address such as example.com"_s);
    row("not a phone", IssueCode::NotAPhone, {}, FieldType::Multifield,
        u"Enter a phone number: there is no digit yet"_s);
    row("pattern", IssueCode::PatternMismatch, u"^A"_s, FieldType::String,
        u"The portal expects another form here (its rule: ^A)"_s);
    row("choice that is gone", IssueCode::UnknownChoice, u"Old"_s, FieldType::Choice,
        u"No longer in the portal's list: Old"_s);
    row("reference not chosen", IssueCode::UnknownChoice, u"Orlov"_s, FieldType::User,
        u"Choose an entry from the list, or clear this"_s);
    row("refused", IssueCode::RefusedByPortal, u"Too old"_s, FieldType::Date,
        u"The portal refused this: Too old"_s);
    row("refused without a word", IssueCode::RefusedByPortal, {}, FieldType::Date,
        u"The portal refused this value"_s);
}

void TestStyle::everyIssueHasASentence()
{
    QFETCH(Issue, issue);
    QFETCH(FieldType, type);
    QFETCH(QString, sentence);
    const FieldSchema field{
            .code = u"F"_s, .type = type, .portalType = {}, .label = {}, .help = {}};
    QCOMPARE(issueText(issue, &field, QLocale(QLocale::German)), sentence);
}

void TestStyle::portalTextInASentenceIsTamed()
{
    const Issue issue{.code = IssueCode::RefusedByPortal,
                      .argument = u"a\u202e\n"_s + QString(10'000, u'x')};
    const QString sentence = issueText(issue, nullptr, QLocale::c());
    QVERIFY(sentence.size() < 260);
    QVERIFY(!sentence.contains(u'\u202e'));
    QVERIFY(!sentence.contains(u'\n'));
}

void TestStyle::emailProblemsAreNamed_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no at") << u"gleb"_s << u"no @"_s;
    QTest::newRow("no domain") << u"gleb@"_s << u"no domain"_s;
    QTest::newRow("no dot") << u"gleb@vympel"_s << u"no domain"_s;
    QTest::newRow("dot at the end") << u"gleb@vympel."_s << u"no domain"_s;
    QTest::newRow("nobody") << u"@vympel.ru"_s << u"nothing before the @"_s;
    QTest::newRow("a blank") << u"gleb titov@vympel.ru"_s << u"it has a space"_s;
    QTest::newRow("something else") << u"a..b@vympel.ru"_s << u"not an e-mail"_s;
}

void TestStyle::emailProblemsAreNamed()
{
    QFETCH(QString, value);
    QFETCH(QString, reason);
    QCOMPARE(issueText({.code = IssueCode::NotAnEmail}, nullptr, QLocale::c(), value),
             u"The portal would refuse this address: "_s + reason);
}

void TestStyle::valueTypesAndSectionsHaveNames()
{
    for (const MultifieldKind kind : {MultifieldKind::Phone, MultifieldKind::Email,
                                      MultifieldKind::Web, MultifieldKind::Messenger}) {
        for (const QString &type : valueTypes(kind)) {
            QVERIFY2(valueTypeLabel(type) != type || type == u"VK"_s, qPrintable(type));
        }
    }
    QCOMPARE(valueTypeLabel(u"WORK"_s), u"Work"_s);
    QCOMPARE(valueTypeLabel(u"SOMETHING_NEW"_s), u"SOMETHING_NEW"_s);
    QCOMPARE(sectionTitle({.kind = SectionKind::FromPortal, .title = u"Deal"_s}), u"Deal"_s);
    QCOMPARE(sectionTitle({.kind = SectionKind::Address}), u"Address"_s);
}

void TestStyle::tipsAreNeverMarkup()
{
    QVERIFY(plainTip({}).isEmpty());
    QVERIFY(!plainTip(u"<img src=x>"_s).contains(u"<img"_s));
    QVERIFY(plainTip(QString(100'000, u'x')).size() < 600);
    QCOMPARE(withoutMnemonic(u"R&D"_s), u"R&&D"_s);
}

void TestStyle::anAnnouncementIsMadeOnceEachTime()
{
    QWidget window;
    Announcer announcer(&window);
    QSignalSpy announced(&announcer, &Announcer::announced);
    announcer.announce(u"Sent"_s);
    announcer.announce(u"Sent"_s);
    QCOMPARE(announced.count(), 2);
    QCOMPARE(announcer.lastText(), u"Sent"_s);
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&announcer);
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::AlertMessage);
}

void TestStyle::detailsOfAMessageAreNotForTheMouseAlone()
{
    MessageStrip strip;
    strip.showMessage({.sentence = u"It broke."_s, .button = u"Again"_s, .details = u"HTTP 500"_s});
    QCOMPARE(strip.findChild<QLabel *>()->accessibleDescription(), u"HTTP 500"_s);
    const auto buttons = strip.findChildren<QPushButton *>();
    const auto again = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == "Again"_L1;
    });
    QVERIFY(again != buttons.end());
    QCOMPARE((*again)->accessibleDescription(), u"HTTP 500"_s);
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
