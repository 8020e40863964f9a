// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace leadbooth {

/*! What is wrong with one field of a lead. The text for people is made from it in ui/common. */
enum class IssueCode {
    Missing,  //!< required, and nothing was given
    TooLong,  //!< argument: the greatest number of characters
    TooShort, //!< argument: the least number of characters
    TooSmall, //!< argument: the least value
    TooLarge, //!< argument: the greatest value
    NotANumber,
    NotAWholeNumber,
    TooManyDecimals, //!< argument: the greatest number of them
    NotADate,        //!< argument: an example of how a date is written
    NotATime,        //!< a date without a readable time; argument: an example
    NotAnEmail,
    NotAnAddress,    //!< not a web address
    NotAPhone,       //!< no digit at all
    PatternMismatch, //!< the portal's own pattern; argument: the pattern
    UnknownChoice,   //!< not, or no longer, in the portal's list; argument: what was chosen
    NotSendable,     //!< the form has no such field (any more), or it takes no such value
    RefusedByPortal, //!< argument: the portal's own text, already plain
};

/*! One problem with one field. A value; free to copy between threads. */
struct Issue
{
    QString field =
            {};  //!< the portal's field code, e.g. "PHONE"; empty when it concerns the whole lead
    int row = 0; //!< which entry of a repeatable field, from 0
    IssueCode code = IssueCode::Missing;
    QString argument = {}; //!< see IssueCode; shown as plain text only

    friend bool operator==(const Issue &, const Issue &) = default;
};

using Issues = QList<Issue>;

} // namespace leadbooth
