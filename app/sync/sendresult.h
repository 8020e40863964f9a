// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitrix/batch.h"
#include "lead/formschema.h"
#include "queue/leadqueue.h"

#include <QSet>

#include <functional>

namespace leadbooth {

// What the answer to a request that creates leads means for each of them. Pure; any thread.

/*! What an error means for the lead, or the leads, of the request that brought it. */
enum class SendVerdict {
    Uncertain,   //!< it may have been done
    LeadRefused, //!< this lead does not go like this: a person mends it
    LeadLater,   //!< not this lead now; others may go
    Singly,      //!< one of several may be at fault: each is to go by itself
    //! The same, but it may have been done: each is looked for first.
    UnprovenSingly,
    RunEnds, //!< nothing goes now, and that is no lead's fault
    //! The same, but it may have been done: looked for before it is sent again.
    UnprovenRunEnds,
};

/*! On an error of a whole request with \a leads in it. */
[[nodiscard]] SendVerdict verdictOnRequest(const Error &error, qsizetype leads);
/*! On an error of one command of a batch. */
[[nodiscard]] SendVerdict verdictOnCommand(const Error &error);

struct SendContext
{
    QDateTime now;
    std::chrono::milliseconds settle{0};
    FormSchemaPtr schema = {}; //!< to say which field a refusal is about; may be null
    //! The portal answered a moment before the request: a page that refuses it in the portal's
    //! place comes from a filter that takes offence at what is in it, and not from the network.
    bool wasJustProven = false;
    //! For how long a lead is left alone that does not go now.
    std::function<std::chrono::milliseconds(const QueuedLead &)> backOff;
};

struct SendResult
{
    QList<SendEnd> ends;            //!< one for each lead
    QSet<OriginId> singly = {};     //!< to be sent by themselves next time, if there is one
    QSet<OriginId> filtered = {};   //!< refused by something before the portal
    std::optional<Error> stop = {}; //!< why the run ends
    bool isAnswered = false;        //!< the portal has answered for at least one lead
};

[[nodiscard]] SendResult resultOfCall(const QueuedLead &lead, const Result<CallResult> &answer,
                                      const SendContext &context);
/*! The keys of the batch are the origins. */
[[nodiscard]] SendResult resultOfBatch(const QList<QueuedLead> &leads,
                                       const Result<BatchResult> &answer,
                                       const SendContext &context);

} // namespace leadbooth
