// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kioskapplication.h"
#include "soak/canary.h"
#include "ui/kioskfinger.h"

#include <QSocketNotifier>

namespace leadbooth::test {

/*!
 * The kiosk in a process that is killed, with the hand of its visitors. It is told what to do by
 * lines on standard input, and answers by lines on standard output, in the order of the asking:
 *
 *   "ready"               -> "ready", when a visitor can begin
 *   "visit N sends"       -> "thanks N REFERENCE", then "gone N"
 *   "visit N starts-over" -> "gone N"
 *   "visit N walks-away"  -> "gone N", when the kiosk has noticed
 *   "visit N stays"       -> "there N", at the review; "leave N" -> "gone N"
 *   "quiet N SECONDS"            -> "quiet" when the staff's panel says that N were sent and
 * nothing waits "memory"              -> "memory BYTES", resident, with what was freed given back
 *                                   "quiet not: WHAT" otherwise
 *   "sync"                       as the staff asks for it
 *   "end"                 -> it ends
 *
 * "seen N WHAT" before "gone": somebody's text is there when the pages are the next visitor's.
 * "stuck WHAT" instead of an answer: the way did not lead on.
 */
class BoothMachine final : public KioskFinger
{
public:
    explicit BoothMachine(KioskApplication &program);

protected:
    [[nodiscard]] KioskView &kiosk() const override { return m_program.shell().view(); }
    void pass(std::chrono::milliseconds time) override;

private:
    void wait(std::chrono::milliseconds time);
    void read();
    void obey(const QByteArray &line);
    void visit(int visitor, const QByteArray &way);
    [[nodiscard]] bool fillIn(int visitor);
    [[nodiscard]] bool enter(int visitor, Canary kind);
    [[nodiscard]] bool enter(const QString &text);
    [[nodiscard]] bool enter(QChar letter);
    [[nodiscard]] bool send(int visitor);
    [[nodiscard]] bool isFree() const;
    void say(const QByteArray &line);
    void lookAround(int visitor);

    KioskApplication &m_program;
    SystemClock m_clock;
    QSocketNotifier m_input;
    QByteArray m_pending;
    bool m_isBusy = false;
    bool m_typesByTouch = false; //!< or by a keyboard that is plugged in
};

/*! In the place of main() for that process. */
int runBooth(int argc, char *argv[], const QString &profileDir, bool overwrites);

} // namespace leadbooth::test
