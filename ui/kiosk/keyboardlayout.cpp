// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/keyboardlayout.h"

#include <array>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! The letters of one language. Each character is one key; shift types its partner in upper. */
struct Letters
{
    QStringView language;
    QStringView name;
    std::array<QStringView, 3> lower;
    std::array<QStringView, 3> upper;
};

// The first one stands in for languages that are not there.
// The sharp s stays as it is: its capital is known to few fonts, portals and people.
const std::array<Letters, 3> LetterTable{{
        {u"en",
         u"English",
         {u"qwertyuiop", u"asdfghjkl-", u"zxcvbnm"},
         {u"QWERTYUIOP", u"ASDFGHJKL-", u"ZXCVBNM"}},
        {u"de",
         u"Deutsch",
         {u"qwertzuiopü", u"asdfghjklöä", u"yxcvbnmß-"},
         {u"QWERTZUIOPÜ", u"ASDFGHJKLÖÄ", u"YXCVBNMß-"}},
        {u"ru",
         u"Русский",
         {u"йцукенгшщзхъ", u"фывапролджэ-", u"ячсмитьбюё"},
         {u"ЙЦУКЕНГШЩЗХЪ", u"ФЫВАПРОЛДЖЭ-", u"ЯЧСМИТЬБЮЁ"}},
}};

// Addresses are Latin whatever the language; only the places of y and z follow it.
const std::array<Letters, 2> AddressTable{{
        {u"en",
         {},
         {u"qwertyuiop", u"asdfghjkl-", u"zxcvbnm_"},
         {u"QWERTYUIOP", u"ASDFGHJKL-", u"ZXCVBNM_"}},
        {u"de",
         {},
         {u"qwertzuiop", u"asdfghjkl-", u"yxcvbnm_"},
         {u"QWERTZUIOP", u"ASDFGHJKL-", u"YXCVBNM_"}},
}};

constexpr std::array<QStringView, 3> Signs{u"1234567890", u"@#%&*-+()/", u"'\":;!?_"};
constexpr std::array<QStringView, 3> MoreSigns{u"[]{}<>~^|\\", u"€$£₽№§°«»=",
                                               u"„“‘’–…`"};

constexpr std::array<QStringView, 4> PhonePad{u"123(", u"456)", u"789-/", u"+0#"};
constexpr std::array<QStringView, 4> NumberPad{u"123.", u"456,", u"789-+", u"/0:"};

template <typename Table>
const Letters &lettersOf(const Table &table, QStringView language)
{
    for (const Letters &letters : table) {
        if (letters.language == language) {
            return letters;
        }
    }
    return table.front();
}

const Letters &lettersOf(const KeyboardState &state)
{
    const bool isText = state.kind == KeyboardKind::Text;
    return isText ? lettersOf(LetterTable, state.language)
                  : lettersOf(AddressTable, state.language);
}

KeyRow textKeys(QStringView characters)
{
    KeyRow row;
    for (const QChar c : characters) {
        row.push_back({.text = QString(c)});
    }
    return row;
}

double widthOf(const KeyRow &row)
{
    double width = 0;
    for (const Key &key : row) {
        width += key.width;
    }
    return width;
}

/*! The third row: a key at either end that takes what the characters leave. */
KeyRow framed(QStringView characters, KeyRole first, double columns)
{
    const double side = (columns - double(characters.size())) / 2;
    KeyRow row = textKeys(characters);
    row.insert(row.begin(), {.role = first, .width = side});
    row.push_back({.role = KeyRole::Backspace, .width = side});
    return row;
}

QStringList endings(const QString &language)
{
    QStringList all{u".com"_s, u".org"_s, u".de"_s, u".ru"_s};
    const qsizetype own = all.indexOf(u"."_s + language);
    if (own > 0) {
        all.move(own, 0);
    }
    return all;
}

KeyRow lastRow(const KeyboardState &state, double columns)
{
    KeyRow row{{.role = KeyRole::Pages, .width = 1.5}};
    const bool isText = state.kind == KeyboardKind::Text;
    if (isText && state.severalLanguages && !state.signs) {
        row.push_back({.role = KeyRole::Language, .width = 1.5});
    }
    KeyRow after{{.text = u"."_s}};
    if (state.severalLines) {
        after.push_back({.role = KeyRole::NewLine});
    }
    after.push_back({.role = KeyRole::Next, .width = 2});
    if (isText) {
        row.push_back({.text = u","_s});
        const double space = columns - widthOf(row) - widthOf(after);
        row.push_back({.role = KeyRole::Space, .width = space});
    } else {
        row.push_back({.text = state.kind == KeyboardKind::Email ? u"@"_s : u"/"_s});
        const QStringList all = endings(state.language);
        const double width =
                (columns - widthOf(row) - widthOf(after)) / static_cast<double>(all.size());
        for (const QString &ending : all) {
            row.push_back({.text = ending, .width = width});
        }
    }
    row.insert(row.end(), after.cbegin(), after.cend());
    return row;
}

std::vector<KeyRow> pagedRows(const KeyboardState &state)
{
    if (state.signs) {
        const auto &page = state.moreSigns ? MoreSigns : Signs;
        const auto columns = double(page[0].size());
        return {textKeys(page[0]), textKeys(page[1]), framed(page[2], KeyRole::MoreSigns, columns),
                lastRow(state, columns)};
    }
    const Letters &letters = lettersOf(state);
    const auto &page = state.capitals ? letters.upper : letters.lower;
    const auto columns = double(page[0].size());
    return {textKeys(page[0]), textKeys(page[1]), framed(page[2], KeyRole::Shift, columns),
            lastRow(state, columns)};
}

/*! A pad whose last column is wider. */
std::vector<KeyRow> padRows(const std::array<QStringView, 4> &pad)
{
    std::vector<KeyRow> rows;
    rows.reserve(pad.size());
    for (const QStringView characters : pad) {
        rows.push_back(textKeys(characters));
    }
    rows[0].push_back({.role = KeyRole::Backspace, .width = 1.5});
    rows[1].push_back({.role = KeyRole::Space, .width = 1.5});
    rows[2].back().width = 1.5;
    rows[3].push_back({.role = KeyRole::Next, .width = 2.5});
    return rows;
}

} // namespace

QStringList keyboardLanguages()
{
    QStringList languages;
    for (const Letters &letters : LetterTable) {
        languages.append(letters.language.toString());
    }
    return languages;
}

QString languageName(const QString &language)
{
    return lettersOf(LetterTable, language).name.toString();
}

QString firstLetters(const KeyboardState &state)
{
    const bool isCyrillic = state.kind == KeyboardKind::Text && state.language == u"ru"_s;
    return isCyrillic ? u"АБВ"_s : u"ABC"_s;
}

KeyboardKind keyboardKind(Qt::InputMethodHints hints)
{
    if (hints & Qt::ImhDialableCharactersOnly) {
        return KeyboardKind::Phone;
    }
    if (hints & Qt::ImhDigitsOnly) {
        return KeyboardKind::Digits;
    }
    if (hints & Qt::ImhEmailCharactersOnly) {
        return KeyboardKind::Email;
    }
    if (hints & Qt::ImhUrlCharactersOnly) {
        return KeyboardKind::Url;
    }
    if (hints & (Qt::ImhFormattedNumbersOnly | Qt::ImhPreferNumbers | Qt::ImhDate | Qt::ImhTime)) {
        return KeyboardKind::Number;
    }
    return KeyboardKind::Text;
}

bool hasPages(KeyboardKind kind)
{
    return kind == KeyboardKind::Text || kind == KeyboardKind::Email || kind == KeyboardKind::Url;
}

std::vector<KeyRow> keyRows(const KeyboardState &state)
{
    switch (state.kind) {
    case KeyboardKind::Phone:
        return padRows(PhonePad);
    case KeyboardKind::Number:
        return padRows(NumberPad);
    case KeyboardKind::Digits:
        return {textKeys(u"123"),
                textKeys(u"456"),
                textKeys(u"789"),
                {{.role = KeyRole::Backspace}, {.text = u"0"_s}, {.role = KeyRole::Next}}};
    case KeyboardKind::Text:
    case KeyboardKind::Email:
    case KeyboardKind::Url:
        break;
    }
    return pagedRows(state);
}

double columnsOf(const std::vector<KeyRow> &rows)
{
    double columns = 0;
    for (const KeyRow &row : rows) {
        columns = qMax(columns, widthOf(row));
    }
    return columns;
}

} // namespace leadbooth
