// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sync/queuestatus.h"
#include "ui/common/errortext.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace leadbooth {

class Announcer;
class MessageStrip;
class StatusDot;
class ThinProgress;

/*! Why nothing is being sent, or how far the sending is: always here, and in one sentence. UI
 * thread. */
class QueueHeader final : public QWidget
{
    Q_OBJECT

public:
    /*! \a clock must live longer. */
    QueueHeader(Clock &clock, QWidget *parent);
    ~QueueHeader() override;

    void showStatus(const SyncStatus &status);

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void syncNowRequested();
    void actionRequested(leadbooth::ErrorAction action);
    void duplicatesRequested(); //!< show them

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void describe();
    void describeButtons(ErrorAction action);
    void describeProgress();
    void describeDuplicates();
    void retranslate();

    Clock &m_clock;
    SyncStatus m_status;
    ErrorAction m_reasonAction = ErrorAction::None;
    QBoxLayout *m_line;
    StatusDot *m_dot;
    QLabel *m_sentence;
    QLabel *m_advice;
    QPushButton *m_action;
    QPushButton *m_pause;
    QPushButton *m_sendNow;
    ThinProgress *m_progress;
    MessageStrip *m_duplicates;
    Announcer *m_announcer;
};

} // namespace leadbooth
