// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "kiosk/wedge.h"

#include <QObject>

#include <memory>
#include <vector>

class QKeyEvent;

namespace leadbooth {

/*!
 * Hears a scanner that types like a keyboard, and keeps what it types out of the pages. An event
 * filter of the whole application while it lives; to be made after the KioskGuard, which would
 * swallow a scanner's control characters. UI thread.
 */
class ScannerKeys final : public QObject
{
    Q_OBJECT

public:
    /*! \a clock outlives it. */
    ScannerKeys(Clock &clock, QObject *parent);
    ~ScannerKeys() override;

    /*! As KioskProfile has them. */
    void setMarks(const QString &prefix, const QString &suffix);
    /*! The visitor is gone: nothing of theirs is held any more. */
    void forget();

Q_SIGNALS:
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const Wedge::Answer &answer);
    void watch();

    Clock &m_clock;
    Wedge m_wedge{{}, {}};
    std::vector<std::unique_ptr<QKeyEvent>> m_held;
    Wedge::Milliseconds m_lastKey{0}; //!< by the clock of whoever reports keys
    std::unique_ptr<ClockTimer> m_timer;
    bool m_isReleasing = false;
};

} // namespace leadbooth
