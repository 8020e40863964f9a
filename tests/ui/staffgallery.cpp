// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws what the staff of a booth sees into pictures; see kioskpictures.h. Not shipped and not a
// test.
#include "codes/codescanner.h"
#include "kiosk/readiness.h"
#include "kioskpictures.h"
#include "support/codepicture.h"
#include "support/fakeclock.h"
#include "support/fakesource.h"
#include "ui/kiosk/pinpage.h"
#include "ui/kiosk/staffpanel.h"

#include <QPushButton>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SyncStatus status(SyncActivity activity, std::optional<Error> reason = {})
{
    SyncStatus status{.activity = activity, .reason = std::move(reason)};
    status.counts.rows[QueueState::Ready] = 12;
    status.counts.rows[QueueState::Rejected] = 1;
    status.counts.rows[QueueState::Sent] = 1347;
    return status;
}

void press(QWidget &page, const QString &name)
{
    if (auto *button = page.findChild<QPushButton *>(name)) {
        button->click();
    } else {
        QTextStream(stderr) << "not there: " << name << "\n";
    }
}

QList<ReadinessCheck> checks(bool isReady)
{
    using Finding = ReadinessFinding;
    QList<ReadinessCheck> checks{{Finding::AccountOAuth, u"vympel.bitrix24.example"_s},
                                 {Finding::SecretsOpen},
                                 {Finding::PortalAnswers},
                                 {Finding::RightsProven},
                                 {Finding::QueueOpens, u"12"_s},
                                 {Finding::KeyReady},
                                 {Finding::DiskEnough, u"2400000"_s},
                                 {Finding::ClockRight, u"1"_s},
                                 {Finding::LanguagesComplete, u"en, ru, de"_s},
                                 {Finding::PinSet}};
    if (!isReady) {
        checks += {{Finding::TokenEndsInShow, u"2026-03-07"_s},
                   {Finding::ProfileUnfit, u"UF_CRM_STAND"_s},
                   {Finding::PowerBatteryLow, u"18"_s},
                   {Finding::ScannerUnproven, u"AT Translated Set 2 keyboard, Example Scanner"_s},
                   {Finding::CameraUnknown},
                   {Finding::BlankComes, u"300"_s},
                   {Finding::UpdatesRun, u"apt-daily.timer, unattended-upgrades"_s}};
    }
    return checks;
}

void drawPanel(KioskPictures &pictures)
{
    FakeClock clock;
    StaffPanel panel(clock);
    panel.resize(pictures.size);
    panel.show();
    panel.setStatus(status(SyncActivity::Idle));
    pictures.take(panel, u"panel-nothing"_s);
    panel.setBooth(u"Hall 4, stand B12"_s, u"vympel.bitrix24.example"_s);
    panel.setStatus(status(SyncActivity::Waiting,
                           Error{.kind = ErrorKind::Offline, .certainty = Certainty::NotSent}));
    pictures.take(panel, u"panel-offline"_s);
    panel.setStatus(status(SyncActivity::Paused));
    panel.setUnsaved(2);
    pictures.take(panel, u"panel-unsaved"_s);
    press(panel, u"off"_s);
    pictures.take(panel, u"panel-end-unsaved"_s);
    panel.reset();
    panel.setUnsaved(0);
    panel.setStatus(status(SyncActivity::Blocked, Error{.kind = ErrorKind::KeychainLocked,
                                                        .certainty = Certainty::NotSent}));
    pictures.take(panel, u"panel-locked"_s);
    panel.askTrust(u"Desk of Vympel"_s, u"BCDF-GHJK-LMNP-QRST-VWXZ-BCDF"_s);
    pictures.take(panel, u"panel-trust"_s);
    panel.reset();
    panel.showFiles({});
    pictures.take(panel, u"files-none"_s);
    panel.showFiles({{.path = {}, .name = u"Hall 4"_s, .where = u"KINGSTON"_s},
                     {.path = {}, .name = u"Hall 4, second day"_s, .where = u"KINGSTON"_s}});
    pictures.take(panel, u"files"_s);
    panel.reset();
    press(panel, u"readiness"_s);
    pictures.take(panel, u"ready-busy"_s);
    panel.showReadiness(checks(false));
    pictures.take(panel, u"ready-not"_s);
    panel.showReadiness(checks(true));
    pictures.take(panel, u"ready-yes"_s);
    panel.showReadinessFailure();
    pictures.take(panel, u"ready-failed"_s);
}

void drawCode(KioskPictures &pictures)
{
    FakeClock clock;
    FakeSource::Told told;
    CodeScanner scanner(clock, std::make_unique<FakeSource>(told));
    StaffPanel panel(clock);
    panel.resize(pictures.size);
    panel.show();
    panel.showFiles({});
    panel.showNoCamera();
    pictures.take(panel, u"files-no-camera"_s);
    panel.showFiles({{.path = {}, .name = u"Hall 4"_s, .where = u"KINGSTON"_s}});
    panel.showNoCamera();
    pictures.take(panel, u"files-one-no-camera"_s);
    panel.showCamera(scanner);
    pictures.take(panel, u"code-waiting"_s);
    const GrayPicture seen = codePicture(QByteArray(600, 'A'), Symbology::QRCode, 1280, 720);
    told.heard.picture([seen] { return seen; });
    (void)waitUntil([&] { return !scanner.isLooking(); });
    pictures.take(panel, u"code"_s);
    panel.sayNoBoothFile();
    pictures.take(panel, u"code-other"_s);
    told.heard.trouble(PictureTrouble::Silent, u"for the picture"_s);
    pictures.take(panel, u"code-trouble"_s);
    panel.reset();
    told.isTraining = true;
    panel.showCamera(scanner);
    told.heard.picture([seen] { return seen; });
    (void)waitUntil([&] { return !scanner.isLooking(); });
    pictures.take(panel, u"code-training"_s);
}

void drawPin(KioskPictures &pictures)
{
    FakeClock clock;
    PinPage page(clock);
    page.resize(pictures.size);
    page.setBack(true);
    page.show();
    pictures.take(page, u"pin"_s);
    page.showWrong();
    pictures.take(page, u"pin-wrong"_s);
    page.showWait(93s);
    pictures.take(page, u"pin-wait"_s);
    PinPage choosing(clock);
    choosing.resize(pictures.size);
    choosing.setBack(false);
    choosing.reset(PinPage::Purpose::Choose);
    choosing.show();
    pictures.take(choosing, u"pin-choose"_s);
    choosing.reset(PinPage::Purpose::Repeat);
    pictures.take(choosing, u"pin-repeat"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const std::unique_ptr<KioskPictures> pictures = kioskPictures(app);
    if (!pictures) {
        return 2;
    }
    drawPanel(*pictures);
    drawCode(*pictures);
    drawPin(*pictures);
    return 0;
}
