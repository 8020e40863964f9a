// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace leadbooth {

// Which keys the on-screen keyboard has, and where: data only, without a widget. Every arrangement
// has four rows, so that the keyboard keeps its height when it changes. Any thread.

enum class KeyRole {
    Text, //!< types Key::text
    Space,
    Shift,
    Pages,     //!< between the letters and the digits with signs
    MoreSigns, //!< between the two pages of signs
    Language,
    Backspace,
    NewLine,
    Next,
};

struct Key
{
    KeyRole role = KeyRole::Text;
    QString text = {}; //!< what it types
    double width = 1;  //!< in columns
};

using KeyRow = std::vector<Key>;

enum class KeyboardKind { Text, Email, Url, Phone, Number, Digits };

/*! What decides about the keys. */
struct KeyboardState
{
    KeyboardKind kind = KeyboardKind::Text;
    QString language = {};
    bool severalLanguages = false; //!< is there something to switch between?
    bool severalLines = false;     //!< may the text have line breaks?
    bool capitals = false;
    bool signs = false; //!< digits and signs in place of the letters
    bool moreSigns = false;

    friend bool operator==(const KeyboardState &, const KeyboardState &) = default;
};

/*! The languages that there are letters for, as ISO 639 codes. */
[[nodiscard]] QStringList keyboardLanguages();
/*! A language in its own words. */
[[nodiscard]] QString languageName(const QString &language);
/*! What the key that leads back to the letters shows. */
[[nodiscard]] QString firstLetters(const KeyboardState &state);

/*! What an editor with these hints is filled in with. */
[[nodiscard]] KeyboardKind keyboardKind(Qt::InputMethodHints hints);
/*! Has it letters and signs to change between? */
[[nodiscard]] bool hasPages(KeyboardKind kind);

/*! The keys, from the top. An unknown language gets the English letters. */
[[nodiscard]] std::vector<KeyRow> keyRows(const KeyboardState &state);
/*! The width of the widest row, in columns. */
[[nodiscard]] double columnsOf(const std::vector<KeyRow> &rows);

} // namespace leadbooth
