// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "kiosk/readiness.h"

#include <QObject>

#include <memory>

class QProcess;

namespace leadbooth {

/*!
 * Finds out whether the booth is ready, as `leadbooth-cli doctor --kiosk` does: by running it, so
 * that nothing of it (the keychain, gsettings, the disk) holds up the visitors' pages or the queue,
 * and the terminal and the booth cannot say different things. Main thread.
 */
class BoothCheckup final : public QObject
{
    Q_OBJECT

public:
    //! Longer than the portal, the keychain and the desktop are waited for.
    static constexpr std::chrono::seconds Patience{120};

    /*! \a program: path of leadbooth-cli. \a clock outlives it. */
    BoothCheckup(Clock &clock, QString program, QObject *parent = nullptr);
    ~BoothCheckup() override;

    /*! \a boothFile: what the booth runs by; empty: nothing. One at a time: what is under way goes
     * on. */
    void start(const QString &profileDir, const QString &boothFile);

Q_SIGNALS:
    // One of them, after each start() that began something.
    void checked(const QList<leadbooth::ReadinessCheck> &checks);
    void failed();

private:
    void finish();

    Clock &m_clock;
    const QString m_program;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<ClockTimer> m_timeout;
};

/*! What `doctor --kiosk --json` has printed; nothing: it is something else. Findings of a newer
 * version are left out. Pure. */
[[nodiscard]] std::optional<QList<ReadinessCheck>> checksFrom(const QByteArray &json);

} // namespace leadbooth
