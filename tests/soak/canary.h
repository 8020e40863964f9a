// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace leadbooth::test {

// What one visitor types and nobody else does, so that it is known wherever it is found. Whoever
// types it never holds more than one letter: the process that is searched has no copy but the
// kiosk's.

enum class Canary { Name, Mail, Comment, Phone };

/*! How many letters, or digits, there are to type of each. */
[[nodiscard]] int canaryLength(Canary kind);
/*! One of them. \a visitor: from 0 to 9,999. */
[[nodiscard]] QChar canaryLetter(int visitor, Canary kind, int at);

/*! Whether \a text holds any visitor's. For the process that is searched. */
[[nodiscard]] bool holdsCanary(const QString &text);

/*! A place where one was found. */
struct FoundCanary
{
    qsizetype at = 0;
    const char *writing = ""; //!< "UTF-8", "UTF-16", "base64"
    int visitor = -1;         //!< -1: it cannot be told
};

// For the process that searches.

/*! Every one in \a bytes. */
[[nodiscard]] QList<FoundCanary> canariesIn(const QByteArray &bytes);
/*! Of a lead's name; -1: it is none's. */
[[nodiscard]] int visitorOf(const QString &text);

} // namespace leadbooth::test
