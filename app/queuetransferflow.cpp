// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuetransferflow.h"

#include "queuetransfer.h"
#include "ui/desk/mainwindow.h"
#include "ui/queue/exportdialog.h"
#include "ui/queue/importdialog.h"
#include "ui/queue/queueview.h"

namespace leadbooth {

QueueTransferFlow::QueueTransferFlow(MainWindow &window, QueueTransfer &transfer, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_transfer(transfer)
{
    connect(this, &QueueTransferFlow::exportBegun, &transfer, &QueueTransfer::prepareExport);
    connect(this, &QueueTransferFlow::importEnded, &transfer, &QueueTransfer::forgetFile);
}

void QueueTransferFlow::connectView(QueueView *view)
{
    connect(view, &QueueView::exportRequested, this, &QueueTransferFlow::exportLeads);
    connect(view, &QueueView::importRequested, this, &QueueTransferFlow::importLeads);
}

void QueueTransferFlow::exportLeads()
{
    if (m_export) {
        m_export->raise();
        return;
    }
    m_export = new ExportDialog(&m_window);
    ExportDialog *dialog = m_export;
    QueueTransfer *transfer = &m_transfer;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exportRequested, transfer, &QueueTransfer::exportTo);
    connect(transfer, &QueueTransfer::exportOffered, dialog, &ExportDialog::showOffer);
    connect(transfer, &QueueTransfer::exported, dialog, &ExportDialog::showExported);
    connect(transfer, &QueueTransfer::exportFailed, dialog, &ExportDialog::showError);
    dialog->open();
    Q_EMIT exportBegun();
}

void QueueTransferFlow::importLeads()
{
    if (m_import) {
        m_import->raise();
        return;
    }
    m_import = new ImportDialog(QLocale(), &m_window);
    ImportDialog *dialog = m_import;
    QueueTransfer *transfer = &m_transfer;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::fileRequested, transfer, &QueueTransfer::readFile);
    connect(dialog, &ImportDialog::importRequested, transfer, &QueueTransfer::takeIn);
    connect(dialog, &ImportDialog::recoveryKeyWanted, &m_window,
            &MainWindow::recoveryKeyEntryRequested);
    connect(dialog, &QDialog::finished, this, &QueueTransferFlow::importEnded);
    connect(transfer, &QueueTransfer::importOffered, dialog, &ImportDialog::showOffer);
    connect(transfer, &QueueTransfer::readingFailed, dialog, &ImportDialog::showReadingError);
    connect(transfer, &QueueTransfer::imported, dialog, &ImportDialog::showImported);
    connect(transfer, &QueueTransfer::importFailed, dialog, &ImportDialog::showError);
    dialog->open();
}

} // namespace leadbooth
