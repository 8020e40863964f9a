// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace leadbooth {

class ExportDialog;
class ImportDialog;
class MainWindow;
class QueueTransfer;
class QueueView;

/*! Brings the dialogs that move leads to another computer together with the engine's thread. A part
 * of QueueFlow; main thread. */
class QueueTransferFlow final : public QObject
{
    Q_OBJECT

public:
    /*! The references must live longer; \a transfer belongs to another thread. */
    QueueTransferFlow(MainWindow &window, QueueTransfer &transfer, QObject *parent);

    void connectView(QueueView *view);

Q_SIGNALS:
    void exportBegun();
    void importEnded();

private:
    void exportLeads();
    void importLeads();

    MainWindow &m_window;
    QueueTransfer &m_transfer;
    QPointer<ExportDialog> m_export; //!< belongs to the window
    QPointer<ImportDialog> m_import; //!< belongs to the window
};

} // namespace leadbooth
