// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lead/drift.h"

namespace leadbooth {

/*! One decision of a person about one kind of finding, for every lead that has it. */
struct MendingRule
{
    enum class Action {
        MoveValue, //!< what does not fit goes into `target`, behind what is there already
        Replace,   //!< ChoiceGone, StageFinal: the item becomes the item `target`; amounts are not
                   //!< converted. NowRequired: the empty field becomes `target`. TypeChanged, of
                   //!< numbers to Money: they are amounts in the currency `target`
        DropValue, //!< what does not fit is left out
    };
    // Which finding it answers, see Drift.
    DriftKind kind = DriftKind::FieldGone;
    QString field = {};
    QString value = {}; //!< ChoiceGone, StageFinal

    Action action = Action::DropValue;
    QString target = {};

    friend bool operator==(const MendingRule &, const MendingRule &) = default;
};

[[nodiscard]] bool answers(const MendingRule &rule, const Drift &finding);

struct MendedLead
{
    LeadDraft draft;
    //! What was changed counts as typed under the present form, the rest as it was.
    TypedForm form = {};

    friend bool operator==(const MendedLead &, const MendedLead &) = default;
};

/*!
 * The lead with the rule applied; as it is where it has no such finding. Nothing is dropped but by
 * DropValue, and nothing but what the finding is about is touched:
 *
 * - of ChoiceGone and StageFinal the one item, of ValueRefused the refused rows, of NowSingle all
 *   but the first, otherwise the whole field;
 * - the lead's currency never goes without its amount, nor an amount into a text without its
 *   currency;
 * - in a text, items are their labels, people and companies their names, and in a text of several
 *   lines what is moved gets a line with the field's label before it.
 *
 * Other findings may be left: ask driftOf(form, draft, now) again. Pure; any thread. Errors:
 * InvalidInput, when the rule does not fit the form or, moved to its target, the value would not
 * be what it was: an item that the target does not list, a field that is filled already.
 */
[[nodiscard]] Result<MendedLead> mended(const LeadDraft &draft, const TypedForm &typed,
                                        const FormSchema &now, const MendingRule &rule);

/*! Whether \a target may take over values that were typed as \a from, at least some: for the list
 * of fields that a person chooses from. */
[[nodiscard]] bool canMoveTo(FieldType from, const FieldSchema &target);

/*! What the values of a field count as when they are moved: what they were typed as, and an amount
 * for the lead's amount and its currency, which move together. */
[[nodiscard]] FieldType movedType(const QString &field, const TypedForm &typed,
                                  const FormSchema &now);

} // namespace leadbooth
