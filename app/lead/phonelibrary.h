// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadbooth {

enum class PhoneStyle {
    International, //!< "+7 495 123-45-67"
    E164,          //!< "+74951234567"
};

/*!
 * The one function of leadbooth-phones.so, which holds all that needs libphonenumber: loading that
 * and the nine libraries that it brings takes a fifth of the time of an empty window, and a start
 * needs none of them. Leaves \a written null when \a typed is not a possible number. Any thread.
 */
using WritePhone = void(const QString &typed, const QString &region, PhoneStyle style,
                        QString *written);
inline constexpr char WritePhoneName[] = "leadboothWritePhone";

} // namespace leadbooth
