// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queueflow.h"

#include "base/logging.h"
#include "queuehost.h"
#include "queuemending.h"
#include "queuetransferflow.h"
#include "reachability.h"
#include "sync/recoverykeyreading.h"
#include "sync/retentionsetting.h"
#include "ui/desk/mainwindow.h"
#include "ui/queue/mendingdialog.h"
#include "ui/queue/queueview.h"
#include "ui/queue/recoverykeydialog.h"
#include "ui/queue/recoverykeyinput.h"

namespace leadbooth {

QueueFlow::QueueFlow(Clock &clock, Settings &settings, MainWindow &window, QueueHost &host)
    : m_clock(clock)
    , m_settings(settings)
    , m_window(window)
    , m_host(host)
    , m_transfer(new QueueTransferFlow(window, host.transfer(), this))
{
    connectWindow();
    connectKeys();
    connect(&window, &MainWindow::queueViewMade, this, &QueueFlow::connectView);
    connect(&window, &MainWindow::retentionChosen, this, [this](const QString &chosen) {
        if (const Outcome kept = m_settings.set(Setting::Retention, chosen); !kept) {
            // It holds for this run; the next one erases as before.
            qCWarning(lcApp).noquote() << kept.error().detail;
        }
        applyRetention();
    });
    applyRetention();
    // Loads a part of Qt, which has time until the form is there.
    connect(&window, &MainWindow::readyForInput, this, &QueueFlow::watchNetwork,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void QueueFlow::connectWindow()
{
    MainWindow *window = &m_window;
    QueueHost *host = &m_host;
    connect(window, &MainWindow::submitRequested, host, &QueueHost::submit);
    connect(window, &MainWindow::retryRequested, host, &QueueHost::retry);
    connect(window, &MainWindow::markSentRequested, host, &QueueHost::markSent);
    connect(window, &MainWindow::draftSaveRequested, host, &QueueHost::saveDraft);
    connect(window, &MainWindow::draftDiscardRequested, host, &QueueHost::discardDraft);
    connect(window, &MainWindow::unlockRequested, host, &QueueHost::unlock);
    connect(host, &QueueHost::submissionChanged, window, &MainWindow::showSubmission);
    connect(host, &QueueHost::statusChanged, window, &MainWindow::showSyncStatus);
    connect(host, &QueueHost::noticed, window, &MainWindow::showQueueNotice);
    connect(host, &QueueHost::actionFailed, window, &MainWindow::showQueueError);
    connect(host, &QueueHost::leadToEdit, window, &MainWindow::editLead);
    connect(host, &QueueHost::draftsFound, window, &MainWindow::offerDrafts);
    connect(host, &QueueHost::keepsDrafts, window, &MainWindow::setKeepsDrafts);
    connect(host, &QueueHost::draftKept, window, &MainWindow::draftKept);
}

void QueueFlow::connectView(QueueView *view)
{
    QueueHost *host = &m_host;
    connect(view, &QueueView::pageRequested, host, &QueueHost::readQueue);
    connect(view, &QueueView::detailRequested, host, &QueueHost::readLead);
    connect(view, &QueueView::retryRequested, host, &QueueHost::retry);
    connect(view, &QueueView::retryAllRequested, host, &QueueHost::retryAll);
    connect(view, &QueueView::editRequested, host, &QueueHost::editLead);
    connect(view, &QueueView::mendRequested, this, &QueueFlow::showMending);
    connect(view, &QueueView::parkRequested, host, &QueueHost::park);
    connect(view, &QueueView::discardRequested, host, &QueueHost::discard);
    connect(view, &QueueView::undoDiscardRequested, host, &QueueHost::undoDiscard);
    connect(view, &QueueView::markSentRequested, host, &QueueHost::markSent);
    m_transfer->connectView(view);
    connect(view, &QueueView::pauseRequested, host, &QueueHost::pause);
    connect(view, &QueueView::resumeRequested, host, &QueueHost::resume);
    connect(view, &QueueView::syncNowRequested, host, &QueueHost::syncNow);
    connect(host, &QueueHost::pageRead, view, &QueueView::showPage);
    connect(host, &QueueHost::leadRead, view, &QueueView::showDetail);
    connect(host, &QueueHost::queueChanged, view, &QueueView::refresh);
    connect(host, &QueueHost::startedOver, view, &QueueView::startOver);
}

void QueueFlow::connectKeys()
{
    QueueRecovery *recovery = &m_host.recovery();
    connect(&m_host, &QueueHost::noticed, this, [this](const QueueNotice &notice) {
        m_keyWasMade = m_keyWasMade || notice.kind == QueueNotice::Kind::KeyMade;
    });
    connect(&m_window, &MainWindow::recoveryKeyRequested, recovery, &QueueRecovery::showKey);
    connect(&m_window, &MainWindow::recoveryKeyEntryRequested, this, &QueueFlow::askForKey);
    connect(recovery, &QueueRecovery::keyReady, this, &QueueFlow::showKey);
    connect(recovery, &QueueRecovery::failed, &m_window, &MainWindow::showQueueError);
    connect(recovery, &QueueRecovery::keyTaken, &m_window, &MainWindow::queueKeyTaken);
}

void QueueFlow::showKey(const Secret &text, const QList<QList<bool>> &code)
{
    if (m_keyDialog) {
        m_keyDialog->raise();
        return;
    }
    m_keyDialog = new RecoveryKeyDialog(text, code,
                                        m_keyWasMade ? RecoveryKeyDialog::Occasion::FirstKey
                                                     : RecoveryKeyDialog::Occasion::AtWill,
                                        &m_window);
    RecoveryKeyDialog *dialog = m_keyDialog;
    QueueRecovery *recovery = &m_host.recovery();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryKeyDialog::saveRequested, recovery, &QueueRecovery::saveKey);
    connect(recovery, &QueueRecovery::keySaved, dialog, &RecoveryKeyDialog::showSaved);
    connect(recovery, &QueueRecovery::savingFailed, dialog, &RecoveryKeyDialog::showError);
    connect(dialog, &QDialog::accepted, this, [this] { m_keyWasMade = false; });
    dialog->open();
}

void QueueFlow::askForKey()
{
    if (m_keyInput) {
        m_keyInput->raise();
        return;
    }
    m_keyInput = new RecoveryKeyInput(recoveryKeyReading, &m_window);
    RecoveryKeyInput *dialog = m_keyInput;
    QueueRecovery *recovery = &m_host.recovery();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryKeyInput::fileRequested, recovery, &QueueRecovery::readFile);
    connect(dialog, &RecoveryKeyInput::given, recovery, &QueueRecovery::useKey);
    connect(recovery, &QueueRecovery::fileRead, dialog, &RecoveryKeyInput::showFile);
    connect(recovery, &QueueRecovery::readingFailed, dialog, &RecoveryKeyInput::showFileError);
    connect(recovery, &QueueRecovery::keyTaken, dialog, &RecoveryKeyInput::finish);
    connect(recovery, &QueueRecovery::keyRefused, dialog, &RecoveryKeyInput::showError);
    dialog->open();
}

void QueueFlow::showMending()
{
    if (m_mending) {
        m_mending->raise();
        return;
    }
    m_mending = new MendingDialog(m_clock, QLocale(), &m_window);
    MendingDialog *dialog = m_mending;
    QueueMending *mending = &m_host.mending();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MendingDialog::checkRequested, mending, &QueueMending::check);
    connect(dialog, &MendingDialog::mendRequested, mending, &QueueMending::mend);
    connect(mending, &QueueMending::changesFound, dialog, &MendingDialog::showChanges);
    connect(mending, &QueueMending::mended, dialog, &MendingDialog::showReport);
    connect(mending, &QueueMending::failed, dialog, &MendingDialog::showError);
    // What it shows is of the account that is being left.
    connect(&m_host, &QueueHost::startedOver, dialog, &QDialog::close);
    dialog->open();
}

void QueueFlow::applyRetention()
{
    m_window.setRetentionChoice(m_settings.text(Setting::Retention));
    const Retention retention = retentionFrom(m_settings.text(Setting::Retention));
    QMetaObject::invokeMethod(&m_host,
                              [host = &m_host, retention] { host->setRetention(retention); });
}

void QueueFlow::watchNetwork()
{
    watchReachability(&m_host,
                      [host = &m_host](bool isReachable) { host->networkChanged(isReachable); });
    watchReachability(&m_window, [window = &m_window](bool isReachable) {
        window->setNetworkReachable(isReachable);
    });
}

} // namespace leadbooth
