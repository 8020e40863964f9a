// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys show, and what a screen reader says of them.
#include "ui/kiosk/keyboard.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

QString Keyboard::label(const Key &key) const
{
    switch (key.role) {
    case KeyRole::Text:
        return key.text;
    case KeyRole::Space:
        return m_state.kind == KeyboardKind::Text ? languageName(m_state.language)
                                                  : tr("Space", "key");
    case KeyRole::Pages:
        return m_state.signs ? firstLetters(m_state) : u"123"_s;
    case KeyRole::MoreSigns:
        return m_state.moreSigns ? u"123"_s : u"€[ ]"_s;
    case KeyRole::Language: {
        const qsizetype at = m_languages.indexOf(m_state.language);
        return languageName(m_languages.at((at + 1) % m_languages.size()));
    }
    case KeyRole::Next:
        return tr("Next", "key");
    case KeyRole::Shift:
    case KeyRole::Backspace:
    case KeyRole::NewLine:
        break;
    }
    return {};
}

QString Keyboard::spokenName(const Key &key) const
{
    switch (key.role) {
    case KeyRole::Space:
        return tr("Space", "key");
    case KeyRole::Shift:
        return m_shift == ShiftState::Locked ? tr("Capital letters, locked", "key")
                                             : tr("Capital letters", "key");
    case KeyRole::Pages:
        return m_state.signs ? tr("Letters", "key") : tr("Digits and signs", "key");
    case KeyRole::MoreSigns:
        return m_state.moreSigns ? tr("Digits and signs", "key") : tr("More signs", "key");
    case KeyRole::Backspace:
        return tr("Delete the character before", "key");
    case KeyRole::NewLine:
        return tr("New line", "key");
    case KeyRole::Text:
    case KeyRole::Language:
    case KeyRole::Next:
        break;
    }
    return label(key);
}

} // namespace leadbooth
