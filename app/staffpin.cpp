// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffpin.h"

#include "base/logging.h"

namespace leadbooth {

StaffPin::StaffPin(const Clock &clock, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_gate(clock, {.wrongTries = settings.text(Setting::KioskPinTries).toInt()})
{}

StaffPin::~StaffPin()
{
    if (m_thread) {
        m_thread->wait();
    }
}

bool StaffPin::isSet() const
{
    return !m_settings.text(Setting::KioskPin).isEmpty();
}

template <typename Work, typename Done>
void StaffPin::runAside(Work work, Done done)
{
    if (m_thread) {
        m_thread->wait();
    }
    m_thread.reset(QThread::create([this, work, done] {
        QMetaObject::invokeMethod(
                this, [done, result = work()] { done(result); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void StaffPin::check(const Secret &pin)
{
    const Result<PinHash> hash = pinHashFrom(m_settings.text(Setting::KioskPin));
    if (!hash) {
        Q_EMIT refused(hash.error());
        return;
    }
    if (const Outcome begun = m_gate.begin(); !begun) {
        Q_EMIT refused(begun.error());
        return;
    }
    rememberTries();
    runAside([hash = *hash, pin] { return checkPin(hash, pin); },
             [this](const Outcome &checked) {
                 if (checked) {
                     m_gate.pass();
                     rememberTries();
                     Q_EMIT accepted();
                     return;
                 }
                 Error error = checked.error();
                 if (m_gate.wait() > std::chrono::milliseconds(0)) {
                     error.retryAfter = m_gate.wait();
                 }
                 Q_EMIT refused(error);
             });
}

void StaffPin::choose(const Secret &pin)
{
    runAside([pin] { return hashPin(pin); },
             [this](const Result<PinHash> &hash) {
                 if (!hash) {
                     Q_EMIT notKept(hash.error());
                     return;
                 }
                 const Outcome set = m_settings.set(Setting::KioskPin, toText(*hash));
                 if (!set) {
                     Q_EMIT notKept(set.error());
                     return;
                 }
                 m_gate.pass();
                 rememberTries();
                 Q_EMIT kept();
             });
}

void StaffPin::rememberTries()
{
    const QString tries = QString::number(m_gate.state().wrongTries);
    if (tries == m_settings.text(Setting::KioskPinTries)) {
        return;
    }
    if (const Outcome set = m_settings.set(Setting::KioskPinTries, tries); !set) {
        // In this run it counts all the same.
        qCWarning(lcApp).noquote() << set.error().detail;
    }
}

} // namespace leadbooth
