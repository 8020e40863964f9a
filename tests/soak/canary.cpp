// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/canary.h"

#include <algorithm>
#include <array>

namespace leadbooth::test {

namespace {

// Every canary begins with the same six letters, or digits, which nothing else has. They stand here
// so that they do not lie in the memory that is searched.
constexpr unsigned char Veil = 0x5a;
constexpr int MarkLength = 6;
volatile const unsigned char VeiledLetters[MarkLength] = {'q' ^ Veil, 'z' ^ Veil, 'x' ^ Veil,
                                                          'v' ^ Veil, 'k' ^ Veil, 'j' ^ Veil};
volatile const unsigned char VeiledDigits[MarkLength] = {'9' ^ Veil, '0' ^ Veil, '3' ^ Veil,
                                                         '5' ^ Veil, '5' ^ Veil, '5' ^ Veil};
constexpr int NumberLength = 4;

char markLetter(Canary kind, int at)
{
    return static_cast<char>((kind == Canary::Phone ? VeiledDigits[at] : VeiledLetters[at]) ^ Veil);
}

int power(int base, int exponent)
{
    return exponent == 0 ? 1 : base * power(base, exponent - 1);
}

QByteArray mark(Canary kind)
{
    QByteArray letters;
    for (int at = 0; at < MarkLength; ++at) {
        letters += markLetter(kind, at);
    }
    return letters;
}

QByteArray utf16(const QByteArray &latin)
{
    QByteArray wide;
    for (const char letter : latin) {
        wide += letter;
        wide += '\0';
    }
    return wide;
}

struct Needle
{
    QByteArray bytes;
    const char *writing;
    int width; //!< bytes of a letter; 0: what follows cannot be read
    bool isPhone;
};

QList<Needle> makeNeedles()
{
    QList<Needle> needles;
    const QByteArray letters = mark(Canary::Name);
    needles.append({letters, "UTF-8", 1, false});
    needles.append({utf16(letters), "UTF-16", 2, false});
    // As it is written down, and as the phone's country writes it.
    const QByteArray digits = mark(Canary::Phone);
    for (const QByteArray &written : {digits, digits.left(3) + ' ' + digits.mid(3) + '-'}) {
        needles.append({written, "UTF-8", 1, true});
        needles.append({utf16(written), "UTF-16", 2, true});
    }
    // What of it is the same whatever stands around it.
    for (int before = 0; before < 3; ++before) {
        const QByteArray box = (QByteArray(before, 'a') + letters).toBase64();
        const int first = (before * 8 + 5) / 6;
        const int last = (before + MarkLength) * 8 / 6;
        needles.append({box.mid(first, last - first), "base64", 0, false});
    }
    return needles;
}

/*! The number after the mark; -1: there is none. */
int numberAt(const QByteArray &bytes, qsizetype at, int width, bool isPhone)
{
    int number = 0;
    int read = 0;
    for (; read < NumberLength && at < bytes.size(); at += width) {
        const char letter = bytes.at(at);
        if (isPhone && letter == '-') {
            continue;
        }
        const int digit = letter - (isPhone ? '0' : 'a');
        if (digit < 0 || digit >= (isPhone ? 10 : 26)) {
            return -1;
        }
        number = number * (isPhone ? 10 : 26) + digit;
        ++read;
    }
    return read == NumberLength ? number : -1;
}

} // namespace

int canaryLength(Canary)
{
    return MarkLength + NumberLength;
}

QChar canaryLetter(int visitor, Canary kind, int at)
{
    if (at < MarkLength) {
        return QLatin1Char(markLetter(kind, at));
    }
    const int base = kind == Canary::Phone ? 10 : 26;
    const int digit = visitor / power(base, NumberLength - 1 - (at - MarkLength)) % base;
    return QLatin1Char(static_cast<char>((kind == Canary::Phone ? '0' : 'a') + digit));
}

bool holdsCanary(const QString &text)
{
    for (const Canary kind : {Canary::Name, Canary::Phone}) {
        for (qsizetype from = 0; from + MarkLength <= text.size(); ++from) {
            int same = 0;
            while (same < MarkLength
                   && text.at(from + same) == QLatin1Char(markLetter(kind, same))) {
                ++same;
            }
            if (same == MarkLength) {
                return true;
            }
        }
    }
    return false;
}

QList<FoundCanary> canariesIn(const QByteArray &bytes)
{
    static const QList<Needle> needles = makeNeedles();
    QList<FoundCanary> found;
    for (const Needle &needle : needles) {
        for (qsizetype at = bytes.indexOf(needle.bytes); at >= 0;
             at = bytes.indexOf(needle.bytes, at + 1)) {
            const int visitor = needle.width == 0 ? -1
                                                  : numberAt(bytes, at + needle.bytes.size(),
                                                             needle.width, needle.isPhone);
            found.append({.at = at, .writing = needle.writing, .visitor = visitor});
        }
    }
    return found;
}

int visitorOf(const QString &text)
{
    const QList<FoundCanary> found = canariesIn(text.toLatin1());
    return found.isEmpty() ? -1 : found.constFirst().visitor;
}

} // namespace leadbooth::test
