// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitrix/batch.h"
#include "lead/formschema.h"
#include "queue/leadqueue.h"

#include <QJsonObject>

#include <future>

namespace leadbooth {

struct OutgoingLead
{
    QueuedLead lead;
    QJsonObject request;                    //!< of crm.lead.add
    std::optional<BatchQuery> inBatch = {}; //!< the same; nothing: it has to go by itself
};

/*!
 * Opens leads that are to be sent; ahead, too, in another thread, while a request is under way:
 * opening takes as long as all else that is done for a lead. To be used in one thread, the queue's,
 * which must live longer.
 */
class LeadOpener
{
public:
    explicit LeadOpener(LeadQueue &queue);

    /*!
     * One that cannot be sent becomes Rejected, with the reason, and is not in the list: the others
     * go on. \a schema may be null: then nothing is checked against it. Errors: KeychainLocked,
     * when no lead can be opened now; those of the queue's storage.
     */
    [[nodiscard]] Result<QList<OutgoingLead>> open(const QList<QueuedLead> &rows,
                                                   const FormSchemaPtr &schema);

    /*! As many of them as are read in a moment. Changes nothing: what cannot be opened or sent is
     * left to open(). */
    void openAhead(const QList<QueuedLead> &rows);
    /*! These are not what they were. Empty: nothing is. */
    void forget(const QList<OriginId> &origins);

private:
    /*! What can be done without the queue. */
    struct Opened
    {
        OpenedLead content;
        std::optional<BatchQuery> inBatch = {};
    };
    [[nodiscard]] static Result<Opened> openAlone(const SealedLead &sealed);
    [[nodiscard]] Result<Opened> opened(const QueuedLead &row);
    [[nodiscard]] Result<OutgoingLead> outgoing(const QueuedLead &row, const FormSchemaPtr &schema);
    [[nodiscard]] Outcome checkForm(const QueuedLead &row, const FormSchema &schema);
    /*! Waits for the other thread, which has a few milliseconds to do at most. */
    void takeAhead();

    LeadQueue &m_queue;
    QHash<OriginId, QueuedLead> m_rowsAhead; //!< as they were
    QHash<OriginId, Opened> m_ahead;
    std::future<QList<Opened>> m_opening;
};

} // namespace leadbooth
