// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothflow.h"

#include "account/accountlist.h"
#include "base/logging.h"
#include "boothpreviewprocess.h"
#include "demoportal.h"
#include "enginehost.h"
#include "kiosk/trainingprofile.h"
#include "queue/portalidentity.h"
#include "ui/booth/boothdesigner.h"
#include "ui/booth/fixedtab.h"
#include "ui/booth/previewpane.h"
#include "ui/booth/signeddialog.h"
#include "ui/desk/headerbar.h"
#include "ui/desk/mainwindow.h"

#include <QCoreApplication>

namespace leadbooth {

namespace {

// Between two key presses; what is left is kept when the designer closes.
constexpr std::chrono::milliseconds KeepingDelay{300};

} // namespace

BoothFlow::BoothFlow(Clock &clock, const QString &profileDir, MainWindow &window, EngineHost &host)
    : m_clock(clock)
    , m_profileDir(profileDir)
    , m_window(window)
    , m_host(host)
{
    connectHost();
    connect(&window.header(), &HeaderBar::boothRequested, this, &BoothFlow::open);
}

BoothFlow::~BoothFlow()
{
    keepNow();
}

void BoothFlow::connectHost()
{
    connect(&m_host, &EngineHost::portalOpened, this, &BoothFlow::portalOpened);
    connect(&m_host, &EngineHost::formReady, this, [this](const FormSchemaPtr &schema) {
        m_schema = schema;
        m_window.header().setBoothEnabled(true);
        if (m_designer) {
            m_designer->setSchema(schema);
        }
    });
    connect(&m_host.booths(), &BoothDesk::opened, this, &BoothFlow::show);
    connect(&m_host.booths(), &BoothDesk::signedFile, this, &BoothFlow::showSigned);
}

void BoothFlow::portalOpened(const AccountId &account, const QString &name)
{
    if (account != m_owner.account && m_designer) {
        m_designer->close(); // it is of the account that is left
    }
    if (account != m_owner.account) {
        m_schema.reset();
        m_window.header().setBoothEnabled(false);
    }
    const bool isDemo = name == DemoPortalName;
    m_owner = {.account = account, .signerName = name, .isDemo = isDemo};
    m_portal = name;
    if (isDemo) {
        return;
    }
    const Result<QList<Account>> accounts = AccountList(m_profileDir).load();
    if (!accounts) {
        qCWarning(lcApp).noquote() << accounts.error().detail;
        return;
    }
    for (const Account &known : *accounts) {
        if (known.id == account) {
            m_portal = portalIdentity(known.endpoint, known.memberId);
        }
    }
}

void BoothFlow::open()
{
    if (m_designer) {
        m_designer->raise();
        m_designer->activateWindow();
        return;
    }
    if (m_schema && !m_isOpening) {
        m_isOpening = true;
        QMetaObject::invokeMethod(&m_host.booths(), [desk = &m_host.booths(), owner = m_owner] {
            desk->open(owner, {});
        });
    }
}

void BoothFlow::show(const BoothOpened &opened)
{
    m_isOpening = false;
    if (!m_schema) {
        return; // another portal came meanwhile
    }
    if (!m_designer) {
        m_designer = new BoothDesigner(m_clock, m_schema, &m_window);
        m_designer->setAttribute(Qt::WA_DeleteOnClose);
        connectDesigner(m_designer);
    }
    QList<BoothDesigner::Booth> booths;
    for (const BoothEntry &entry : opened.entries) {
        booths.append({.id = entry.id, .name = entry.name});
    }
    KioskProfile profile =
            opened.profile.value_or(suggestedProfile(*m_schema, m_portal, tr("Booth", "its name")));
    profile.portal = m_portal; // it may have been renamed since
    if (!opened.profile) {
        booths.prepend({.id = opened.id, .name = profile.name});
    }
    m_designer->begin(booths, opened.id, profile);
    m_designer->show();
}

void BoothFlow::connectDesigner(BoothDesigner *designer)
{
    BoothDesk *desk = &m_host.booths();
    connect(designer, &BoothDesigner::profileChanged, this, &BoothFlow::keepLater);
    connect(designer, &QDialog::finished, this, &BoothFlow::keepNow);
    connect(designer, &BoothDesigner::boothRequested, this, [this, desk](const QString &id) {
        keepNow();
        QMetaObject::invokeMethod(desk, [desk, id, owner = m_owner] { desk->open(owner, id); });
    });
    connect(designer, &BoothDesigner::saveRequested, this,
            [this, desk](const KioskProfile &profile, const QString &path) {
                keepNow();
                QMetaObject::invokeMethod(desk, [desk, owner = m_owner, profile, path] {
                    desk->sign(owner, profile, path);
                });
            });
    connect(designer, &BoothDesigner::picturesRequested, this,
            [desk](LookTab::Purpose purpose, const QStringList &paths) {
                QMetaObject::invokeMethod(desk, [desk, purpose, paths] {
                    desk->readPictures(static_cast<int>(purpose), paths);
                });
            });
    connect(desk, &BoothDesk::picturesRead, designer,
            [designer](int tag, const QList<QByteArray> &pictures) {
                designer->takePictures(static_cast<LookTab::Purpose>(tag), pictures);
            });
    connect(desk, &BoothDesk::signingFailed, designer, &BoothDesigner::showSavingError);
    connect(desk, &BoothDesk::keepingFailed, designer, &BoothDesigner::showKeepingError);

    FixedTab *fixed = &designer->fixedValues();
    connect(fixed, &FixedTab::searchRequested, &m_host, &EngineHost::search);
    connect(&m_host, &EngineHost::referencesFound, fixed, &FixedTab::showReferences);
    connect(&m_host, &EngineHost::searchFailed, fixed, &FixedTab::showSearchError);

    auto *preview = new BoothPreviewProcess(QCoreApplication::applicationFilePath(), designer);
    PreviewPane *pane = &designer->preview();
    connect(pane, &PreviewPane::requested, preview, &BoothPreviewProcess::show);
    connect(pane, &PreviewPane::touched, preview, &BoothPreviewProcess::touch);
    connect(preview, &BoothPreviewProcess::frameReady, pane, &PreviewPane::showFrame);
    connect(preview, &BoothPreviewProcess::failed, pane, &PreviewPane::showUnavailable);
}

void BoothFlow::keepLater(const QString &id, const KioskProfile &profile)
{
    m_keptId = id;
    m_toKeep = profile;
    if (!m_keeping) {
        m_keeping = m_clock.startTimer(KeepingDelay, [this] { keepNow(); });
    }
}

void BoothFlow::keepNow()
{
    if (!m_keeping) {
        return;
    }
    m_keeping.reset();
    QMetaObject::invokeMethod(&m_host.booths(),
                              [desk = &m_host.booths(), owner = m_owner, id = m_keptId,
                               profile = m_toKeep] { desk->keep(owner, id, profile); });
}

void BoothFlow::showSigned(const BoothSigned &signedFile)
{
    if (!m_designer) {
        return;
    }
    m_designer->showSaved(signedFile.path);
    auto *dialog = new SignedDialog({.path = signedFile.path,
                                     .fingerprint = signedFile.fingerprint,
                                     .isOtherKey = signedFile.isOtherKey,
                                     .code = signedFile.code,
                                     .codeLacksPictures = signedFile.codeLacksPictures},
                                    m_designer);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace leadbooth
