// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/booth/boothtab.h"

#include <array>

class QCheckBox;
class QLineEdit;

namespace leadbooth {

/*! How long the booth waits, and when it sleeps. UI thread. */
class TimesTab final : public BoothTab
{
    Q_OBJECT

public:
    TimesTab(BoothEditing &editing, QWidget *parent);
    ~TimesTab() override;

    void showPlace(const BoothPlace &place) override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    struct Seconds
    {
        int KioskProfile::*value = nullptr;
        kiosklimits::Range range = {0, 0};
        QLabel *label = nullptr;
        QLineEdit *line = nullptr;
        QLabel *unit = nullptr;
    };
    void onSleepEdited();

    QLabel *m_heading;
    std::array<Seconds, 3> m_seconds;
    QCheckBox *m_keeps;
    QLabel *m_keepsHint;
    QLabel *m_sleepHeading;
    QCheckBox *m_sleeps;
    QLabel *m_fromLabel;
    QLineEdit *m_from;
    QLabel *m_toLabel;
    QLineEdit *m_to;
    QLabel *m_sleepHint;
};

} // namespace leadbooth
