// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace leadbooth {

/*! How long before its end a sign-in is told to be ending. */
inline constexpr std::chrono::days SignInNoticeAhead{30};

/*! That a sign-in ends soon, or has ended, for a strip above the form. Plain text. */
struct SignInNotice
{
    QString sentence;
    QString advice;
    QString button; //!< signs in again
    bool hasEnded = false;
};

/*!
 * Nothing while there is time. The dates are UTC; days are told as this computer's time zone counts
 * them, in the language of the program. Main thread; pure but for the language.
 */
[[nodiscard]] std::optional<SignInNotice> signInNotice(const QDateTime &validUntil,
                                                       const QDateTime &now);

/*! A day as people write it: "12 May 2027". */
[[nodiscard]] QString dayText(const QDateTime &moment);

} // namespace leadbooth
