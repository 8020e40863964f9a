// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "lead/mendingrule.h"

#include <QMetaType>

#include <optional>

// What is told and decided about leads that do not fit the portal's form any more: values only.

namespace leadbooth {

/*! One thing that was changed in the portal, and the leads that it keeps from being sent. */
struct FormChange
{
    Drift finding = {};                  //!< without anything that was typed
    FieldType moves = FieldType::String; //!< what a value counts as when it is moved: canMoveTo()
    QList<OriginId> leads = {};          //!< the newest first

    friend bool operator==(const FormChange &, const FormChange &) = default;
};

/*! Everything that keeps leads of one account from being sent under the present form. */
struct FormChanges
{
    QList<FormChange> changes = {}; //!< fields that are gone first, then in form order
    qint64 leads = 0;               //!< that are concerned; each may be by several changes
    qint64 unreadable = 0;          //!< that could not be checked: locked
    qint64 rejected = 0;            //!< became Rejected by this check
    qint64 released = 0; //!< had been Rejected for such a change, fit again, and are Ready

    friend bool operator==(const FormChanges &, const FormChanges &) = default;
};

/*! What a person has decided. Rules are applied in this order, each where it fits. */
struct MendingRequest
{
    QList<MendingRule> rules = {};
    QList<OriginId> leads = {};

    friend bool operator==(const MendingRequest &, const MendingRequest &) = default;
};

enum class MendingEnd {
    Mended,    //!< nothing is in the way any more: Ready, encoded under the present form
    Untouched, //!< there was nothing for the rules to do, or it is not waiting any more
    InTheWay,  //!< something still is; in the queue it is what it was
    Failed,    //!< it could not be read or written; in the queue it is what it was
};
[[nodiscard]] QString toString(MendingEnd end); //!< "Mended" …: for logs and --json

struct LeadMending
{
    OriginId origin = {};
    MendingEnd end = MendingEnd::Untouched;
    QList<Drift> findings = {};      //!< InTheWay: what is left. Personal.
    std::optional<Error> error = {}; //!< Failed; InTheWay: why a rule could not be applied to it

    friend bool operator==(const LeadMending &, const LeadMending &) = default;
};

struct MendingReport
{
    QList<LeadMending> leads = {}; //!< each of the request's, in its order

    [[nodiscard]] qint64 count(MendingEnd end) const;
    friend bool operator==(const MendingReport &, const MendingReport &) = default;
};

} // namespace leadbooth

Q_DECLARE_METATYPE(leadbooth::FormChanges)
Q_DECLARE_METATYPE(leadbooth::MendingRequest)
Q_DECLARE_METATYPE(leadbooth::MendingReport)
