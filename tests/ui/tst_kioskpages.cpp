// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskbooth.h"
#include "ui/common/style.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QScreen>

#include <cmath>
#include <functional>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace std::chrono_literals;

namespace {

using Page = VisitorFlow::Page;
using Look = std::function<void(const QString &page)>;

KioskProfile profileIn(const QString &language)
{
    KioskProfile profile = boothProfile();
    profile.languages.removeAll(language);
    profile.languages.prepend(language);
    // All is optional, so that every page can be passed.
    profile.pages[1].fields[1].isRequired = false;
    return profile;
}

FormSchemaPtr optionalSchema(const QString &language)
{
    auto schema = std::make_shared<FormSchema>(*sampleSchema(language));
    for (FieldSchema &field : schema->fields) {
        field.isRequired = false;
    }
    schema->index();
    return schema;
}

/*! Every page, with and without the keyboard, each shown to \a look; false: it went another way. */
bool walk(KioskBooth &booth, const QString &language, const Look &look)
{
    look(u"attract"_s);
    bool isRight = booth.touch(u"begin"_s);
    look(u"language"_s);
    isRight = booth.touch(u"choose-"_s + language) && isRight;
    for (int page = 0; booth.view.place().page == Page::Question && page < 20; ++page) {
        look(u"question %1"_s.arg(page + 1));
        if (QWidget *focused = QApplication::focusWidget()) {
            focused->clearFocus();
            drainEvents();
            look(u"question %1 without keys"_s.arg(page + 1));
        }
        isRight = booth.touch(u"primary"_s) && isRight;
    }
    look(u"review"_s);
    isRight = booth.touch(u"primary"_s) && isRight;
    look(u"consent"_s);
    isRight = booth.touch(u"agree"_s) && booth.touch(u"sign"_s) && isRight;
    look(u"signature"_s);
    isRight = booth.touch(u"primary"_s) && isRight;
    look(u"consent signed"_s);
    isRight = booth.touch(u"startOver"_s) && isRight;
    look(u"start over"_s);
    isRight = booth.touch(u"overlay-primary"_s) && isRight;
    booth.clock.advance(65s);
    look(u"warning"_s);
    isRight = booth.touch(u"overlay-primary"_s) && isRight;
    isRight = booth.touch(u"primary"_s) && isRight;
    booth.view.leadNotSaved(booth.leads.last().originId,
                            {.kind = ErrorKind::Storage, .certainty = Certainty::NotSent});
    look(u"not saved"_s);
    isRight = booth.touch(u"primary"_s) && !booth.leads.isEmpty() && isRight;
    booth.view.leadSaved(booth.leads.isEmpty() ? OriginId() : booth.leads.constLast().originId);
    look(u"thanks"_s);
    return isRight && booth.view.place().page == Page::Thanks;
}

bool isTarget(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || Keyboard::canTypeInto(widget);
}

/*!
 * What a visitor's hands and head need, by the keystroke-level model (Card, Moran, Newell 1980), in
 * seconds. K: one key of a touch keyboard at an average pace. P: to a target beyond the keyboard,
 * with the touch itself. H: the hand from the screen's keys to elsewhere is part of P here. M: to
 * make up one's mind, once for each field and each page; typing a known word needs none more.
 */
constexpr double K = 0.28;
constexpr double P = 1.1;
constexpr double M = 1.35;

} // namespace

class TestKioskPages : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() override;
    void aFingerHitsEverything_data();
    void aFingerHitsEverything();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void thePrimaryButtonKeepsItsPlace();
    void nothingBlinks();
    void theBoothsColourCanBeRead_data();
    void theBoothsColourCanBeRead();
    void eightFieldsTakeLessThan45Seconds();
};

void TestKioskPages::init()
{
    TestCase::init();
    applyStyle(*qApp, ColorScheme::Light, Density::Kiosk);
}

void TestKioskPages::aFingerHitsEverything_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "ru", "de"}) {
        for (const QSize &size : {QSize(1024, 600), QSize(1920, 1080), QSize(600, 1024)}) {
            QTest::addRow("%s %dx%d", language, size.width(), size.height())
                    << QString::fromLatin1(language) << size;
        }
    }
}

void TestKioskPages::aFingerHitsEverything()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    KioskBooth booth(size, profileIn(language), optionalSchema(language));
    const QScreen *screen = booth.view.screen();
    const double millimetres = 12 / 25.4 * screen->physicalDotsPerInch();
    const int least = qMax(64, int(std::ceil(millimetres)));
    int targets = 0;
    QStringList tooSmall;
    const bool isRight = walk(booth, language, [&](const QString &page) {
        drainEvents();
        for (const QWidget *widget : booth.view.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !isTarget(widget)) {
                continue;
            }
            ++targets;
            // Without the room of the focus ring, which is no part of it to the eye.
            const int ring = 2 * sizes(Density::Kiosk).ring;
            if (widget->width() - ring < std::ceil(millimetres)
                || widget->height() - ring < least) {
                tooSmall += u"%1: %2 %3 %4x%5"_s
                                    .arg(page, widget->objectName(), widget->accessibleName())
                                    .arg(widget->width())
                                    .arg(widget->height());
            }
        }
    });
    QVERIFY(isRight);
    QVERIFY2(tooSmall.isEmpty(), qPrintable(tooSmall.join(u'\n')));
    QVERIFY(targets > 100);
    QCOMPARE(booth.view.size(), size);
}

void TestKioskPages::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent"); // of the usual text
    for (const char *language : {"en", "ru", "de"}) {
        for (const QSize &size : {QSize(1024, 600), QSize(1920, 1080), QSize(600, 1024)}) {
            const double most = largestKioskText(size);
            for (const int percent : {100, int(100 * most)}) {
                QTest::addRow("%s %dx%d %d %%", language, size.width(), size.height(), percent)
                        << QString::fromLatin1(language) << size << percent;
            }
        }
    }
}

void TestKioskPages::nothingIsCutOff()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&] { QApplication::setFont(usual); });
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    KioskBooth booth(size, profileIn(language), optionalSchema(language));
    QStringList cut;
    const bool isRight = walk(booth, language, [&](const QString &page) {
        drainEvents();
        for (const QWidget *widget : booth.view.findChildren<QWidget *>()) {
            const QWidget *parent = widget->parentWidget();
            const bool isText = qobject_cast<const QLabel *>(widget)
                                || qobject_cast<const KioskButton *>(widget);
            if (!widget->isVisible() || !isText || !parent) {
                continue;
            }
            const bool isInside = parent->rect().contains(widget->geometry());
            const int wanted = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                           : widget->sizeHint().height();
            if (!isInside || widget->height() < wanted
                || widget->width() < widget->minimumSizeHint().width()) {
                const QSize least = widget->minimumSizeHint();
                cut += u"%1: %2 %3, %4x%5 of %6x%7"_s
                               .arg(page, widget->objectName(), widget->accessibleName())
                               .arg(widget->width())
                               .arg(widget->height())
                               .arg(least.width())
                               .arg(wanted);
            }
        }
    });
    QVERIFY(isRight);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestKioskPages::thePrimaryButtonKeepsItsPlace()
{
    KioskBooth booth({1024, 600}, profileIn(u"en"_s), optionalSchema(u"en"_s));
    QSet<QPair<int, int>> corners;
    const bool isRight = walk(booth, u"en"_s, [&](const QString &) {
        drainEvents();
        const auto *primary = booth.find<KioskButton>(u"primary"_s);
        if (primary && !booth.keyboard().isVisible()) {
            const QPoint corner = primary->mapTo(&booth.view, primary->rect().bottomRight());
            corners.insert({corner.x(), corner.y()});
        }
    });
    QVERIFY(isRight);
    QCOMPARE(corners.size(), 1);
    QVERIFY(corners.begin()->first > 980 && corners.begin()->second > 570);
}

void TestKioskPages::nothingBlinks()
{
    const int before = QApplication::cursorFlashTime();
    {
        KioskBooth booth({1024, 600});
        QCOMPARE(QApplication::cursorFlashTime(), 0);
    }
    QCOMPARE(QApplication::cursorFlashTime(), before);
}

void TestKioskPages::theBoothsColourCanBeRead_data()
{
    QTest::addColumn<uint>("accent");
    for (const uint accent : {0xFFFF00u, 0x000000u, 0xFFFFFFu, 0x808080u, 0xFF0000u, 0x00FF00u,
                              0x0000FFu, 0x00AAFFu, 0xFFC400u, 0x777777u}) {
        QTest::addRow("#%06x", accent) << accent;
    }
}

void TestKioskPages::theBoothsColourCanBeRead()
{
    QFETCH(uint, accent);
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        const Tokens changed = withAccent(tokens(scheme), accent);
        QVERIFY(contrastRatio(changed.onAccent, changed.accent) >= 4.5);
        QVERIFY(contrastRatio(changed.accent, changed.surface) >= 3);
        QVERIFY(contrastRatio(changed.accent, changed.canvas) >= 3);
        QVERIFY(contrastRatio(changed.text, changed.accentTint) >= 4.5);
    }
    // Of the profile, for as long as the kiosk lives.
    const QRgb own = tokens(ColorScheme::Light).accent;
    {
        KioskProfile profile = boothProfile();
        profile.accent = accent;
        KioskBooth booth({1024, 600}, profile);
        QCOMPARE(tokens(&booth.view).accent, withAccent(tokens(ColorScheme::Light), accent).accent);
    }
    QCOMPARE(tokens(ColorScheme::Light).accent, own);
}

void TestKioskPages::eightFieldsTakeLessThan45Seconds()
{
    // A visitor with a badge: name, company, position, phone and e-mail come from it, and three
    // answers are touched.
    KioskProfile profile = boothProfile();
    profile.languages = {u"en"_s};
    profile.pages = {
            {.fields = {{.code = u"NAME"_s}, {.code = u"COMPANY_TITLE"_s}, {.code = u"POST"_s}}},
            {.fields = {{.code = u"PHONE"_s}, {.code = u"EMAIL"_s, .isRequired = true}}},
            {.fields = {{.code = u"UF_CRM_INTERESTS"_s},
                        {.code = u"SOURCE_ID"_s},
                        {.code = u"UF_CRM_NEWS"_s}}}};
    KioskBooth booth({1024, 600}, profile);
    double thinking = 0;
    const auto scan = 2 * P; // to hold a badge out, and to wait for the beep
    booth.view.takeCode(readCode("MECARD:N:Titov,Gleb;ORG:Vympel;TEL:+74951234567;"
                                 "EMAIL:gleb@vympel.example;;"));
    drainEvents();
    thinking += M; // to read what is filled in
    QVERIFY(booth.touchField(u"POST"_s));
    QVERIFY(booth.type(u"buyer"_s));
    thinking += M;
    QVERIFY(booth.touch(u"primary"_s));
    thinking += M;
    QVERIFY(booth.touch(u"primary"_s));
    for (const auto &[code, label] :
         {std::pair{u"UF_CRM_INTERESTS"_s, u"Telephony"_s},
          std::pair{u"SOURCE_ID"_s, u"Exhibition"_s}, std::pair{u"UF_CRM_NEWS"_s, u"Yes"_s}}) {
        thinking += M;
        QVERIFY(booth.choose(code, label));
    }
    QVERIFY(booth.touch(u"primary"_s));
    thinking += 2 * M; // the review, and the consent
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.touch(u"agree"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QCOMPARE(booth.leads.size(), 1);
    int given = 0;
    for (const KioskPage &page : profile.pages) {
        for (const KioskField &field : page.fields) {
            const bool isGiven = !booth.leads.constFirst().value(field.code).isEmpty();
            QVERIFY2(isGiven, qPrintable(field.code));
            given += isGiven ? 1 : 0;
        }
    }
    QCOMPARE(given, 8);
    const double seconds = scan + booth.touches * P + booth.keys * K + thinking;
    qInfo("%d touches, %d keys, %.1f s", booth.touches, booth.keys, seconds);
    QVERIFY(seconds < 45);
    QVERIFY(booth.touches <= 12 && booth.keys <= 8);
}

QTEST_MAIN(TestKioskPages)
#include "tst_kioskpages.moc"
