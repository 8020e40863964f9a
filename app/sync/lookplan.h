// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitrix/leadapi.h"
#include "queue/leadqueue.h"
#include "sync/dispatchtiming.h"

#include <QSet>

#include <functional>

namespace leadbooth {

// What to ask about leads that may be on the portal, and what the answer proves. Pure; any thread.

/*! One look-up. */
struct LookPlan
{
    QList<QueuedLead> rows = {};      //!< Uncertain
    QList<QueuedLead> witnesses = {}; //!< Sent before, a few for each visibility of the rows
    QSet<OriginId> settled = {};      //!< of the rows: when it was asked

    /*! At most MaxBatchCommands. */
    [[nodiscard]] QList<OriginId> origins() const;
};

/*!
 * As many of \a rows, from the front, as fit one look-up together with the witnesses of their
 * visibilities. \a witnesses: LeadQueue::witnesses(); its error ends it.
 */
[[nodiscard]] Result<LookPlan>
planLook(const QList<QueuedLead> &rows,
         const std::function<Result<QList<QueuedLead>>(const LeadVisibility &, int most)>
                 &witnesses);

/*! A lead that was changed since it was sent may be shown for what it is now. */
[[nodiscard]] bool isStillAsSent(const LeadVisibility &sent, const LeadVisibility &now,
                                 CrmMode mode);

/*! Whether it is refused to look at all, now and later. */
[[nodiscard]] bool mayNotLook(const Error &error);

struct LookContext
{
    QDateTime now;
    CrmMode mode = CrmMode::Unknown; //!< of the form; Unknown: no form is at hand yet
    DispatchTiming timing = {};
    double random = 0;
    //! LeadQueue::countWitnessesToCome() of this account.
    std::function<Result<qint64>(const LeadVisibility &, qint64 enough)> witnessesToCome = {};
};

struct LookResult
{
    QList<LookEnd> ends = {};       //!< of what is known more about; the others are as before
    std::optional<Error> stop = {}; //!< why nothing can be asked now
    QList<OriginId> doubled = {};   //!< the portal holds them more than once
};

/*!
 * "Not there" is believed only of what had settled when it was asked, and when the same answer
 * shows the witnesses: the last leads known to have been sent, as visible as this one, and every
 * one still as it was sent. One that is missing or was changed may tell of a rule of the portal
 * that has hidden this one as well. A lead that the answer shows for the first time is as good a
 * witness. Without any a row stays Uncertain while one may yet come, and is left to a person
 * otherwise.
 */
[[nodiscard]] Result<LookResult> judgeLook(const LookPlan &plan, const Result<LookupResult> &answer,
                                           const LookContext &context);

} // namespace leadbooth
