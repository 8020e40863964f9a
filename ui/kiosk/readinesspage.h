// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/readiness.h"

#include <QWidget>

#include <optional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace leadbooth {

class KioskButton;

/*!
 * Whether the booth is ready, for the staff: what is to be mended first, then what somebody should
 * look at, then what is in order, each with what to do. Shows; looks at nothing itself. UI thread.
 */
class ReadinessPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadinessPage(QWidget *parent = nullptr);
    ~ReadinessPage() override;

    /*! Until one of the next two comes. */
    void showBusy();
    void show(const QList<ReadinessCheck> &checks);
    void showFailure();

Q_SIGNALS:
    void backPressed();
    void againPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void build();
    void addGroup(ReadinessGrade grade, const QString &title);
    void addCheck(const ReadinessCheck &check);

    enum class State { Busy, Checked, Failed } m_state = State::Busy;
    QList<ReadinessCheck> m_checks;
    QLabel *m_title;
    QLabel *m_summary;
    QScrollArea *m_area;
    QWidget *m_list = nullptr; //!< made anew with each answer
    KioskButton *m_again;
    KioskButton *m_back;
};

} // namespace leadbooth
