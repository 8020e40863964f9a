// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "lead/typedform.h"

namespace leadbooth {

/*! How the portal's form has moved away from under a lead. */
enum class DriftKind {
    FieldGone,        //!< the portal has no such field any more
    FieldNotEditable, //!< it is there, but takes nothing from here any more
    TypeChanged,      //!< it holds something else now, in which what was typed would be lost, or
                      //!< would mean something else: an item's number as a text, say
    ChoiceGone,       //!< the chosen item is not in the list; `value` is its id, or the currency
    ChoiceRenamed,    //!< told, and not in the way of sending; `value` is its id
    StageFinal,       //!< the chosen stage ends a lead's life now; `value` is its id
    NowSingle,        //!< several values were given, and it takes one now
    NowRequired,      //!< nothing was given, and the portal asks for it now
    ValueRefused,     //!< a rule of the field that is new or stricter: `issue` says which
};
[[nodiscard]] QString toString(DriftKind kind); //!< "FieldGone" …: for logs and --json

/*! One finding. A value; free to copy between threads. Personal: `issue` may hold what was typed.
 */
struct Drift
{
    DriftKind kind = DriftKind::FieldGone;
    QString field = {};      //!< code
    QString label = {};      //!< of the field, as it was typed under, or as it is now
    QString value = {};      //!< see DriftKind
    QString valueLabel = {}; //!< of the item, as it was shown
    Issue issue = {};        //!< TypeChanged, NowRequired, ValueRefused

    /*! False for what may be sent all the same. */
    [[nodiscard]] bool isInTheWay() const { return kind != DriftKind::ChoiceRenamed; }
    friend bool operator==(const Drift &, const Drift &) = default;
};

/*!
 * What has changed for a lead between the form it was typed in and \a now, in form order. A lead is
 * sent when nothing is in the way; a value that the portal would drop without a word always is.
 * A change of type that leaves what was typed what it was is no finding. Whether a user, a company
 * or a contact is still there cannot be told from a form. Pure; any thread.
 */
[[nodiscard]] QList<Drift> driftOf(const TypedForm &typed, const LeadDraft &draft,
                                   const FormSchema &now);

/*! At least one of them is. */
[[nodiscard]] bool anyInTheWay(const QList<Drift> &findings);

/*! Error::code of a lead that is Rejected because the portal's form has changed under it. */
inline constexpr QLatin1StringView FormChangedCode{"FORM_CHANGED"};

/*! What such a lead is rejected with: an issue for each finding that is in the way. */
[[nodiscard]] Error formChangedError(const QList<Drift> &findings);

/*! Whether a value that was typed as \a from says the same in a field that is \a to now, where that
 * can read it: a number in a text does, an item's number in a text does not. */
[[nodiscard]] bool keepsMeaning(FieldType from, FieldType to);

} // namespace leadbooth
