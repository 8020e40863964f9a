// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/scannerkeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWidget>

namespace leadbooth {

ScannerKeys::ScannerKeys(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    qApp->installEventFilter(this);
}

ScannerKeys::~ScannerKeys() = default;

void ScannerKeys::setMarks(const QString &prefix, const QString &suffix)
{
    forget();
    m_wedge = Wedge(prefix, suffix);
}

void ScannerKeys::forget()
{
    m_wedge.forget();
    m_held.clear();
    m_timer.reset();
}

bool ScannerKeys::eventFilter(QObject *, QEvent *event)
{
    // The keyboard on the screen sends its keys itself: they are not spontaneous.
    if (m_isReleasing || event->type() != QEvent::KeyPress || !event->spontaneous()) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    // Shift comes between the letters of a code as well, and Ctrl makes control characters.
    if (key->text().isEmpty() || (key->modifiers() & (Qt::AltModifier | Qt::MetaModifier))) {
        return false;
    }
    if (key->isAutoRepeat()) {
        follow({.release = static_cast<qsizetype>(m_held.size())});
        m_wedge.forget();
        return false;
    }
    // When it was pressed: a machine that is busy hands on at once what was typed slowly.
    m_lastKey = key->timestamp() > 0 ? Wedge::Milliseconds(key->timestamp()) : m_clock.monotonic();
    const Wedge::Answer answer = m_wedge.key(key->text(), m_lastKey);
    if (answer.isHeld) {
        m_held.emplace_back(key->clone());
    }
    follow(answer);
    return answer.isHeld;
}

void ScannerKeys::follow(const Wedge::Answer &answer)
{
    std::vector<std::unique_ptr<QKeyEvent>> released;
    for (qsizetype i = 0; i < answer.release && !m_held.empty(); ++i) {
        released.push_back(std::move(m_held.front()));
        m_held.erase(m_held.begin());
    }
    if (answer.code) {
        m_held.clear();
    }
    watch();
    const QScopedValueRollback releasing(m_isReleasing, true);
    for (const std::unique_ptr<QKeyEvent> &key : released) {
        if (QWidget *widget = QApplication::focusWidget()) {
            QCoreApplication::sendEvent(widget, key.get());
        }
    }
    if (answer.code) {
        Q_EMIT scanned(*answer.code);
    }
}

void ScannerKeys::watch()
{
    m_timer.reset();
    if (const std::optional<Wedge::Milliseconds> wait = m_wedge.wait()) {
        m_timer = m_clock.startTimer(*wait, [this, due = m_lastKey + *wait] {
            m_timer.reset();
            follow(m_wedge.timePasses(due));
        });
    }
}

} // namespace leadbooth
