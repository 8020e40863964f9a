// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "lead/typedform.h"

namespace leadbooth {

/*! How the portal's form has moved away from under a lead. */
enum class DriftKind {
    FieldGone,        //!< the portal has no such field any more
    FieldNotEditable, //!< it is there, but takes nothing from here any more
    TypeChanged,      //!< a text is now a number, say, and what was typed does not fit
    ChoiceGone,       //!< the chosen item is not in the list; `value` is its id
    ChoiceRenamed,    //!< told, and not in the way of sending; `value` is its id
    StageFinal,       //!< the chosen stage ends a lead's life now
    NowRequired,      //!< nothing was given, and the portal asks for it now
    ValueRefused,     //!< a rule of the field that is new or stricter: `issue` says which
};

/*! One finding. A value; free to copy between threads. Personal: `issue` may hold what was typed.
 */
struct Drift
{
    DriftKind kind = DriftKind::FieldGone;
    QString field = {};      //!< code
    QString label = {};      //!< of the field, as it was typed under, or as it is now
    QString value = {};      //!< see DriftKind
    QString valueLabel = {}; //!< of the item, as it was shown
    Issue issue = {};        //!< ValueRefused, NowRequired

    /*! False for what may be sent all the same. */
    [[nodiscard]] bool isInTheWay() const { return kind != DriftKind::ChoiceRenamed; }
    friend bool operator==(const Drift &, const Drift &) = default;
};

/*!
 * What has changed for a lead between the form it was typed in and \a now. A lead is sent when
 * nothing is in the way; a value that the portal would drop without a word always is. Pure.
 */
[[nodiscard]] QList<Drift> driftOf(const TypedForm &typed, const LeadDraft &draft,
                                   const FormSchema &now);

/*! One decision of a person, for every lead that it fits. */
struct MendingRule
{
    enum class Action {
        MoveValue, //!< what is in `field` goes into `target`, behind what is there already
        Replace,   //!< item `value` of `field` becomes item `target`; for NowRequired: an empty
                   //!< field becomes `target`
        DropValue, //!< `field` (and of it only item `value`, where that is not empty) is left out
    };
    Action action = Action::DropValue;
    QString field = {};
    QString value = {};
    QString target = {};

    friend bool operator==(const MendingRule &, const MendingRule &) = default;
};

/*! The lead with the rule applied, under the form as it is now. Nothing is dropped but by
 * DropValue. Pure. Errors: InvalidInput, when the rule does not fit the form. */
[[nodiscard]] Result<LeadDraft> mended(const LeadDraft &draft, const TypedForm &typed,
                                       const FormSchema &now, const MendingRule &rule);

} // namespace leadbooth
