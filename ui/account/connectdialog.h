// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/portalsummary.h"
#include "base/error.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace leadbooth {

class MessageStrip;

/*!
 * Connects to a portal: a webhook's address is pasted, checked, shown what it is good for, and
 * kept. Or the embedded portal is chosen. The address is masked and leaves the dialog only by
 * checkRequested().
 */
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget *parent = nullptr);

public Q_SLOTS:
    void showSummary(const leadbooth::PortalSummary &summary);
    void showError(const leadbooth::Error &error);

Q_SIGNALS:
    void checkRequested(const QString &address);
    void keepRequested();
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Phase { Typing, Checking, Checked, Keeping };

    void enter(Phase phase);
    void proceed();
    void retranslate();

    Phase m_phase = Phase::Typing;
    PortalSummary m_summary;
    QLabel *m_heading;
    QLabel *m_steps;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QPushButton *m_reveal;
    QLabel *m_result;
    MessageStrip *m_strip;
    QPushButton *m_demo;
    QPushButton *m_cancel;
    QPushButton *m_next;
};

} // namespace leadbooth
