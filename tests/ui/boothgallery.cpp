// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the designer of a booth's profile into pictures, to be looked at:
// boothgallery FOLDER [LANGUAGE FILE.qm [FRAME.png]]. QT_SCALE_FACTOR enlarges them. FRAME: a
// picture of the kiosk, to stand in the preview.
#include "kiosk/trainingprofile.h"
#include "kioskbooth.h"
#include "support/fakeclock.h"
#include "support/sampleschema.h"
#include "ui/booth/boothdesigner.h"
#include "ui/booth/pagestab.h"
#include "ui/booth/previewpane.h"
#include "ui/booth/signeddialog.h"
#include "ui/common/style.h"

#include <QDir>
#include <QPushButton>
#include <QTextStream>

using namespace leadbooth;
using namespace leadbooth::test;

namespace {

class Gallery
{
public:
    Gallery(const QString &folder, const QString &about, const QString &language,
            const QImage &frame)
        : m_folder(folder)
        , m_about(about)
        , m_schema(sampleSchema(language))
        , m_frame(frame)
    {}

    [[nodiscard]] int draw()
    {
        KioskProfile suggested =
                suggestedProfile(*m_schema, u"example.bitrix24.com:443"_s, u"Hall 4"_s);
        const auto fresh = designer(suggested);
        take(*fresh, u"new"_s);

        KioskProfile whole = boothProfile();
        whole.consent.agreedField = u"UF_CRM_PLACE"_s;
        whole.accent = 0xB3261E;
        whole.logo = boothPicture(QColor(0x1D5BD0), QColor(0x17713F), {400, 120});
        for (const unsigned color : {0x243B55u, 0x17713Fu, 0x7A4F00u, 0x5B2A86u}) {
            whole.slides += boothPicture(QColor(color), QColor(0x7A4F00), {1600, 900});
        }
        whole.sleep = KioskSleep{.from = QTime(20, 0), .to = QTime(8, 30)};
        whole.scannerPrefix = u"\x02"_s;
        whole.scannerSuffix = u"\r"_s;
        const auto full = designer(whole);
        for (const BoothPart part :
             {BoothPart::Pages, BoothPart::Texts, BoothPart::Consent, BoothPart::FixedValues,
              BoothPart::Look, BoothPart::Times, BoothPart::Scanner}) {
            full->turnTo(part);
            take(*full, u"full-"_s + toString(part).toLower());
        }
        full->showPlace({.part = BoothPart::Pages, .page = 1, .field = u"PHONE"_s});
        take(*full, u"field-phone"_s);
        full->showPlace({.part = BoothPart::Pages, .page = 2, .field = u"UF_CRM_INTERESTS"_s});
        take(*full, u"field-list"_s);
        full->findChild<QPushButton *>(u"remove"_s)->click();
        take(*full, u"removed"_s);
        full->resize(860, 620);
        full->turnTo(BoothPart::Pages);
        take(*full, u"narrow"_s);

        KioskProfile wrong = boothProfile();
        wrong.pages.append(KioskPage());
        wrong.pages[1].fields.removeFirst();
        wrong.fixedValues[u"SOURCE_ID"_s] = {{u"FAIR"_s}};
        wrong.thanks.remove(u"de"_s);
        wrong.consent.texts.remove(u"ru"_s);
        const auto broken = designer(wrong);
        take(*broken, u"problems"_s);
        broken->showSavingError(
                {.kind = ErrorKind::KeychainLocked, .certainty = Certainty::NotSent});
        take(*broken, u"not-saved"_s);

        const QString code = u"BCDF-GHJK-LMNP-QRST-VWXZ-BCDF"_s;
        SignedDialog large({.path = u"/media/stick/Hall-4.booth"_s, .fingerprint = code});
        take(large, u"signed"_s);
        QList<QList<bool>> modules;
        for (int y = 0; y < 121; ++y) {
            QList<bool> row;
            for (int x = 0; x < 121; ++x) {
                row += (x * y + x / 3 + y / 2) % 3 == 0;
            }
            modules += row;
        }
        SignedDialog small({.path = u"/media/stick/Hall-4.booth"_s,
                            .fingerprint = code,
                            .isOtherKey = true,
                            .code = modules,
                            .codeLacksPictures = true});
        take(small, u"signed-other"_s);
        small.findChild<QPushButton *>(u"showCode"_s)->click();
        take(small, u"signed-code"_s);
        return m_status;
    }

private:
    [[nodiscard]] std::unique_ptr<BoothDesigner> designer(const KioskProfile &profile)
    {
        auto made = std::make_unique<BoothDesigner>(m_clock, m_schema);
        made->begin({{.id = u"1"_s, .name = profile.name}}, u"1"_s, profile);
        if (!m_frame.isNull()) {
            made->preview().showFrame(m_frame);
        }
        made->show();
        made->resize(1220, 800); // more than the screen of the platform "offscreen" has
        drainEvents();
        return made;
    }

    void take(QWidget &widget, const QString &name)
    {
        widget.show();
        drainEvents();
        const QString file = m_folder + u'/' + m_about + name + u".png"_s;
        if (!widget.grab().save(file)) {
            QTextStream(stderr) << "cannot write " << file << '\n';
            m_status = 1;
        }
    }

    FakeClock m_clock;
    const QString m_folder;
    const QString m_about;
    const FormSchemaPtr m_schema;
    const QImage m_frame;
    int m_status = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "boothgallery FOLDER [LANGUAGE FILE.qm [FRAME.png]]\n";
        return 2;
    }
    const QString language = arguments.value(2, u"en"_s);
    QLocale::setDefault(QLocale(language));
    QTranslator translator;
    if (arguments.size() > 3 && translator.load(arguments.at(3))) {
        QCoreApplication::installTranslator(&translator);
    }
    const QImage frame(arguments.value(4));
    QDir().mkpath(arguments.at(1));
    int status = 0;
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        applyStyle(app, scheme, Density::Desk);
        const QString about = language + (scheme == ColorScheme::Dark ? u"-dark-"_s : u"-light-"_s);
        status |= Gallery(arguments.at(1), about, language, frame).draw();
    }
    return status;
}
