// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "kiosk/kioskprofile.h"
#include "lead/formschema.h"

namespace leadbooth {

/*! How a profile does not fit a portal's form. */
enum class KioskFindingKind {
    FieldGone,          //!< the portal has no such field
    FieldNotEditable,   //!< it is there, but takes nothing from here
    NotForVisitors,     //!< on a page, and would show strangers whom the portal knows
    TagUnknown,         //!< the field has no such VALUE_TYPE; `value` is the tag
    RequiredNotAsked,   //!< the portal asks for it, and no lead of this profile has it
    ChoiceGone,         //!< a fixed item is not in the list; `value` is its id, or the currency
    StageFinal,         //!< the fixed stage ends a lead's life; `value` is its id
    NotMultiple,        //!< several values are fixed, and it takes one
    ValueRefused,       //!< a rule of the field refuses what is fixed; `issue` says which
    ConsentTargetUnfit, //!< the field cannot take that part of the consent
    CommentsMissing,    //!< a part of the consent is to go there, and the form has no such field
    ConsentTextMissing, //!< in `language`
    TextMissing,        //!< in `language`, and there is one in another; `value` is "welcome",
                        //!< "thanks", or the number of the page
};
[[nodiscard]] QString toString(KioskFindingKind kind); //!< "FieldGone" …: for logs and tests

/*! One finding. A value; free to copy between threads. */
struct KioskFinding
{
    KioskFindingKind kind = KioskFindingKind::FieldGone;
    QString field = {};    //!< code; empty where it concerns none
    QString value = {};    //!< see KioskFindingKind
    QString language = {}; //!< see KioskFindingKind
    Issue issue = {};      //!< ValueRefused

    friend bool operator==(const KioskFinding &, const KioskFinding &) = default;
};

/*! What of a consent can go into a field. */
enum class ConsentPart { Agreed, Text, Version, Time, Signature };
/*! Whether \a field takes it, as long as \a consent makes it. */
[[nodiscard]] bool takesConsent(const FieldSchema &field, ConsentPart part,
                                const KioskConsent &consent);

/*!
 * What of \a profile does not fit the portal's form as it is now, for the staff to mend: in the
 * order of the profile, then what the form asks for besides. A lead starts as initialDraft() has
 * it, so what that fills in is not missed. Pure; any thread.
 */
[[nodiscard]] QList<KioskFinding> checkProfile(const KioskProfile &profile,
                                               const FormSchema &schema);

} // namespace leadbooth
