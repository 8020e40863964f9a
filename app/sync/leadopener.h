// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/formschema.h"
#include "queue/leadqueue.h"
#include "sync/slicedwork.h"

#include <QJsonObject>

namespace leadbooth {

struct OutgoingLead
{
    QueuedLead lead;
    QJsonObject request;    //!< of crm.lead.add
    bool fitsBatch = false; //!< nothing of it would be replaced or cut off in one
};

/*!
 * Opens leads that are to be sent; ahead, too, while a request is under way: opening takes as long
 * as all else that is done for a lead. One thread, the queue's. Its arguments must live longer.
 */
class LeadOpener
{
public:
    LeadOpener(Clock &clock, LeadQueue &queue);

    /*!
     * One that cannot be sent becomes Rejected, with the reason, and is not in the list: the others
     * go on. \a schema may be null: then nothing is checked against it. Errors: KeychainLocked,
     * when no lead can be opened now; those of the queue's storage.
     */
    [[nodiscard]] Result<QList<OutgoingLead>> open(const QList<QueuedLead> &rows,
                                                   const FormSchemaPtr &schema);

    /*! A few in each turn of the event loop, from the next one on. Changes nothing: what cannot be
     * opened or sent is left to open(). */
    void openAhead(const QList<QueuedLead> &rows, const FormSchemaPtr &schema);
    /*! These are not what they were. Empty: nothing is. */
    void forget(const QList<OriginId> &origins);

private:
    [[nodiscard]] Result<OutgoingLead> opened(const QueuedLead &row, const FormSchemaPtr &schema);
    [[nodiscard]] Result<OutgoingLead> openedOrAhead(const QueuedLead &row,
                                                     const FormSchemaPtr &schema);
    [[nodiscard]] Outcome checkForm(const QueuedLead &row, const FormSchema &schema);
    /*! Tells whether there is more. */
    bool openNext();

    LeadQueue &m_queue;
    QList<QueuedLead> m_toOpen;            //!< ahead, the next one last
    QHash<OriginId, OutgoingLead> m_ahead; //!< opened for m_schema
    FormSchemaPtr m_schema;
    SlicedWork m_work;
};

} // namespace leadbooth
