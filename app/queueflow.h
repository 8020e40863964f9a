// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/settings.h"
#include "base/clock.h"
#include "base/secret.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace leadbooth {

class MainWindow;
class MendingDialog;
class QueueHost;
class QueueTransferFlow;
class QueueView;
class RecoveryKeyDialog;
class RecoveryKeyInput;

/*!
 * The part of the composition root that is about the queue: brings the window, its pages and
 * dialogs together with the queue on the engine's thread. Main thread.
 */
class QueueFlow final : public QObject
{
    Q_OBJECT

public:
    /*! The references must live longer; \a host belongs to another thread. */
    QueueFlow(Clock &clock, Settings &settings, MainWindow &window, QueueHost &host);

private:
    void connectWindow();
    void connectView(QueueView *view);
    void connectKeys();
    void showKey(const Secret &text, const QList<QList<bool>> &code);
    void askForKey();
    void showMending();
    void watchNetwork();
    void applyRetention();

    Clock &m_clock;
    Settings &m_settings;
    MainWindow &m_window;
    QueueHost &m_host;
    QueueTransferFlow *m_transfer;
    bool m_keyWasMade = false;
    QPointer<RecoveryKeyDialog> m_keyDialog; //!< belongs to the window
    QPointer<RecoveryKeyInput> m_keyInput;   //!< belongs to the window
    QPointer<MendingDialog> m_mending;       //!< belongs to the window
};

} // namespace leadbooth
