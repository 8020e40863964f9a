// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/wedge.h"

#include <utility>

namespace leadbooth {

Wedge::Wedge(const QString &prefix, const QString &suffix)
    : m_prefix(prefix)
    , m_suffix(suffix)
{}

/*! What is held is certainly a scanner's. */
bool Wedge::isCode() const
{
    return m_prefix.isEmpty() ? m_held.size() >= LeastLetters : m_held.startsWith(m_prefix);
}

std::optional<QString> Wedge::complete() const
{
    if (!isCode() || m_suffix.isEmpty() || !m_held.endsWith(m_suffix)
        || m_held.size() <= m_prefix.size() + m_suffix.size()) {
        return std::nullopt;
    }
    return m_held.sliced(m_prefix.size(), m_held.size() - m_prefix.size() - m_suffix.size());
}

Wedge::Answer Wedge::key(const QString &text, Milliseconds now)
{
    Answer before;
    if (m_keys > 0) {
        before = timePasses(now);
    }
    m_last = now;
    m_held += text;
    ++m_keys;
    const bool canBecomeCode =
            m_prefix.isEmpty() || m_held.startsWith(m_prefix) || m_prefix.startsWith(m_held);
    if (!canBecomeCode) {
        // This key and all before it are a person's; the key itself needs no detour.
        before.release += m_keys - 1;
        forget();
        return before;
    }
    if (const std::optional<QString> code = complete()) {
        Answer answer = finish(*code);
        answer.isHeld = true;
        answer.release = before.release;
        return answer;
    }
    if (m_held.size() >= MostLetters) {
        Answer answer = giveUp();
        answer.isHeld = true;
        return answer;
    }
    before.isHeld = true;
    return before;
}

Wedge::Answer Wedge::timePasses(Milliseconds now)
{
    if (m_keys == 0 || now - m_last < wait().value_or(Milliseconds(0))) {
        return {};
    }
    if (!isCode()) {
        return giveUp();
    }
    // Its suffix never came, or it has none.
    const QString code = m_held.sliced(m_prefix.size());
    return code.isEmpty() ? giveUp() : finish(code);
}

std::optional<Wedge::Milliseconds> Wedge::wait() const
{
    return m_keys == 0 ? std::nullopt : std::optional(isCode() ? CodeGap : KeyGap);
}

void Wedge::forget()
{
    m_held.fill(QChar(u'\0'));
    m_held.resize(0);
    m_keys = 0;
}

Wedge::Answer Wedge::giveUp()
{
    const qsizetype keys = m_keys;
    forget();
    return {.release = keys};
}

Wedge::Answer Wedge::finish(const QString &code)
{
    Answer answer{.code = QString(code.constData(), code.size())};
    forget();
    return answer;
}

} // namespace leadbooth
