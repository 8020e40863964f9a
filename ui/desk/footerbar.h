// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/queuestatus.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace leadbooth {

class ElidedLabel;
class StatusDot;

/*! The bottom of the desk's window: how it stands with the portal, and sending. */
class FooterBar : public QWidget
{
    Q_OBJECT

public:
    enum class Status {
        NoPortal,
        Connecting, //!< and no form yet
        OtherForm,  //!< what is shown is another portal's form, and cannot be sent
        CachedForm, //!< the form is from this computer; the portal has not answered
        Online,
        Sync, //!< as the queue does: see setSync()
        Saving,
    };

    explicit FooterBar(QWidget *parent);

    void setStatus(Status status);
    void setSync(const SyncStatus &status);
    void setSendEnabled(bool enabled);
    void setClearEnabled(bool enabled);
    /*! Emits nothing. */
    void setNotify(bool notify);
    [[nodiscard]] bool notifies() const;

Q_SIGNALS:
    void notifyChanged(bool notify);
    void clearRequested();
    void sendRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Status m_status = Status::NoPortal;
    SyncStatus m_sync;
    StatusDot *m_dot;
    ElidedLabel *m_statusText;
    QCheckBox *m_notify;
    QPushButton *m_clear;
    QPushButton *m_send;
};

} // namespace leadbooth
