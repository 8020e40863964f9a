// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page of the visitors into pictures; see kioskpictures.h. Not shipped and not a test.
#include "codes/codescanner.h"
#include "kioskbooth.h"
#include "kioskpictures.h"
#include "support/codepicture.h"
#include "support/fakesource.h"
#include "ui/kiosk/signaturepad.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace std::chrono_literals;

namespace {

class Gallery
{
public:
    explicit Gallery(KioskPictures &pictures)
        : m_pictures(pictures)
        , m_booth(pictures.size, profile(pictures.language), sampleSchema(pictures.language))
    {}

    void draw()
    {
        take(u"attract"_s);
        begin();
        take(u"language"_s);
        need(m_booth.touch(u"choose-"_s + m_pictures.language), u"language"_s);
        take(u"question-text"_s);
        // The background, so that the keyboard goes.
        leaveField();
        take(u"question-text-nokeys"_s);
        need(m_booth.touchField(u"NAME"_s), u"name"_s);
        need(m_booth.type(m_pictures.language == u"ru"_s ? u"Глеб Титов"_s : u"Gleb Titov"_s),
             u"typing"_s);
        take(u"keyboard-typed"_s);
        next();
        next(); // nothing is filled in: it says so
        take(u"errors"_s);
        leaveField();
        take(u"errors-nokeys"_s);
        need(m_booth.touchField(u"PHONE"_s), u"phone"_s);
        need(m_booth.type(u"+74951234567"_s), u"phone"_s);
        take(u"keyboard-phone"_s);
        need(m_booth.pressKey(KeyRole::Next), u"e-mail"_s);
        need(m_booth.type(u"gleb@vympel.example"_s), u"e-mail"_s);
        take(u"keyboard-email"_s);
        next();
        choices();
        numbersAndDates();
        need(m_booth.type(u"555"_s), u"comments"_s);
        take(u"question-lines"_s);
        next();
        take(u"review"_s);
        m_booth.view.takeCode(readCode("EXPO-4711"));
        scrollDown();
        take(u"review-end"_s);
        next();
        take(u"consent"_s);
        next();
        scrollDown();
        take(u"consent-error"_s);
        need(m_booth.touch(u"agree"_s), u"agree"_s);
        need(m_booth.touch(u"sign"_s), u"sign"_s);
        if (auto *pad = m_booth.find<SignaturePad>(u"signature"_s)) {
            pad->setSignature({.size = {400, 200},
                               .strokes = {{{40, 140}, {70, 60}, {90, 150}, {120, 90}, {150, 140}},
                                           {{180, 60}, {180, 150}, {230, 100}, {300, 140}}}});
        }
        take(u"signature"_s);
        next();
        scrollDown();
        take(u"consent-signed"_s);
        need(m_booth.touch(u"startOver"_s), u"start over"_s);
        take(u"start-over"_s);
        need(m_booth.touch(u"overlay-primary"_s), u"go on"_s);
        m_booth.clock.advance(65s);
        drainEvents();
        take(u"warning"_s);
        need(m_booth.touch(u"overlay-primary"_s), u"still here"_s);
        next();
        take(u"saving"_s);
        m_booth.view.leadNotSaved(m_booth.leads.last().originId, {.kind = ErrorKind::StorageFull,
                                                                  .certainty = Certainty::NotSent});
        take(u"not-saved"_s);
        next();
        if (!m_booth.leads.isEmpty()) {
            m_booth.view.leadSaved(m_booth.leads.constLast().originId);
        }
        take(u"thanks"_s);
        m_booth.clock.advance(30s);
    }

    static KioskProfile profile(const QString &language)
    {
        KioskProfile profile = boothProfile();
        profile.languages.removeAll(language);
        profile.languages.prepend(language);
        return profile;
    }

    void take(const QString &name) { m_pictures.take(m_booth.view, name); }

private:
    void begin() { m_booth.tap(&m_booth.view, m_booth.view.rect().center()); }
    void choices()
    {
        take(u"question-choices"_s);
        scrollDown();
        take(u"question-choices-end"_s);
        next();
        take(u"list"_s);
        need(m_booth.touchField(u"UF_CRM_COUNTRY"_s), u"country"_s);
        need(m_booth.type(u"17"_s), u"country"_s);
        take(u"list-search"_s);
        leaveField();
        take(u"list-found"_s);
        next();
    }
    void numbersAndDates()
    {
        take(u"question-numbers"_s);
        next();
        take(u"question-date"_s);
        need(m_booth.type(u"31132026"_s), u"date"_s);
        next();
        take(u"date-error"_s);
        leaveField();
        take(u"date-nokeys"_s);
        for (QLineEdit *line : m_booth.view.findChildren<QLineEdit *>()) {
            line->clear();
        }
        next();
    }
    void next()
    {
        m_booth.clock.advance(1s);
        need(m_booth.touch(u"primary"_s), u"primary"_s);
    }
    void leaveField()
    {
        if (QWidget *focused = QApplication::focusWidget()) {
            focused->clearFocus();
        }
        drainEvents();
    }
    void scrollDown()
    {
        drainEvents();
        for (QScrollArea *area : m_booth.view.findChildren<QScrollArea *>()) {
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        }
    }
    static void need(bool isDone, const QString &what)
    {
        if (!isDone) {
            QTextStream(stderr) << "not there: " << what << "\n";
        }
    }

    KioskPictures &m_pictures;
    KioskBooth m_booth;
};

/*! A hand with a badge, as a cheap camera sees it. */
GrayPicture badgeInAHall()
{
    QImage image(1280, 720, QImage::Format_Grayscale8);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QRadialGradient hall(700, 200, 900);
    hall.setColorAt(0, QColor(150, 150, 150));
    hall.setColorAt(1, QColor(40, 40, 40));
    painter.fillRect(image.rect(), hall);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(110, 110, 110));
    painter.drawEllipse(QPointF(640, 760), 330, 420);
    painter.translate(640, 360);
    painter.rotate(-6);
    painter.setBrush(QColor(225, 225, 225));
    painter.drawRoundedRect(QRectF(-190, -210, 380, 440), 16, 16);
    const GrayPicture code = codePicture(SampleCard, Symbology::QRCode, 280, 280);
    painter.drawImage(QRectF(-140, -190, 280, 280),
                      QImage(code.row(0), code.width(), code.height(), code.width(),
                             QImage::Format_Grayscale8));
    painter.setPen(QColor(40, 40, 40));
    QFont font = painter.font();
    font.setPixelSize(44);
    painter.setFont(font);
    painter.drawText(QRectF(-180, 110, 360, 100), Qt::AlignCenter, u"Gleb Titov"_s);
    painter.end();
    GrayPicture picture(image.width(), image.height());
    for (int y = 0; y < image.height(); ++y) {
        std::copy_n(image.constScanLine(y), image.width(), picture.row(y));
    }
    return picture;
}

/*! The camera's page, and what leads to it. */
void drawCamera(KioskPictures &pictures)
{
    KioskProfile profile = Gallery::profile(pictures.language);
    profile.usesCamera = true;
    KioskBooth booth(pictures.size, profile, sampleSchema(pictures.language));
    FakeSource::Told told{.isTraining = true};
    CodeScanner scanner(booth.clock, std::make_unique<FakeSource>(told));
    booth.view.setCodeScanner(&scanner);
    const auto take = [&](const QString &name) {
        pictures.take(booth.view, name);
    };
    const auto need = [](bool isDone) {
        if (!isDone) {
            QTextStream(stderr) << "the camera's page is not there\n";
        }
    };
    const auto hold = [&](const GrayPicture &picture) {
        told.heard.picture([picture] { return picture; });
        need(waitUntil([&] { return !scanner.isLooking(); }));
    };
    booth.tap(&booth.view, booth.view.rect().center());
    need(booth.touch(u"choose-"_s + pictures.language));
    take(u"scan-offered"_s);
    need(booth.touchField(u"NAME"_s));
    take(u"scan-offered-keys"_s);
    if (QWidget *focused = QApplication::focusWidget()) {
        focused->clearFocus();
    }
    drainEvents();
    need(booth.touch(u"scan"_s));
    take(u"scan-begins"_s);
    const GrayPicture badge = badgeInAHall();
    // Shown, and not read: the picture is what is looked at here.
    Q_EMIT scanner.pictureTaken(badge);
    take(u"scan-training"_s);
    need(booth.touch(u"back"_s));
    told.isTraining = false;
    need(booth.touch(u"scan"_s));
    Q_EMIT scanner.pictureTaken(badge);
    take(u"scan"_s);
    booth.clock.advance(65s);
    Q_EMIT scanner.pictureTaken(badge);
    take(u"scan-warning"_s);
    need(booth.touch(u"overlay-primary"_s));
    told.heard.trouble(PictureTrouble::Refused, u"as asked for"_s);
    take(u"scan-trouble"_s);
    hold(badge);
    take(u"scan-read"_s);
    booth.view.setCodeScanner(nullptr);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const std::unique_ptr<KioskPictures> pictures = kioskPictures(app);
    if (!pictures) {
        return 2;
    }
    Gallery(*pictures).draw();
    drawCamera(*pictures);

    // Without a profile, and with pictures of the booth's own and its colour.
    FakeClock clock;
    BoothIds ids;
    KioskView view(clock, ids);
    view.resize(pictures->size);
    view.show();
    pictures->take(view, u"not-ready"_s);
    KioskProfile profile = Gallery::profile(pictures->language);
    profile.accent = 0xFFC400;
    profile.logo = boothPicture(QColor(0x1D5BD0), QColor(0x17713F), {400, 120});
    profile.slides = {boothPicture(QColor(0x243B55), QColor(0x7A4F00), {1600, 900})};
    view.setProfile(profile);
    view.setSchema(sampleSchema(pictures->language));
    pictures->take(view, u"attract-slides"_s);
    view.takeCode({});
    pictures->take(view, u"accent"_s);
    return 0;
}
