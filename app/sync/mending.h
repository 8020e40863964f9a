// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/formschema.h"
#include "queue/leadqueue.h"
#include "sync/mendingmessages.h"
#include "sync/slicedwork.h"

#include <QObject>

namespace leadbooth {

/*!
 * Applies what a person has decided to many leads of the queue: opens each one, applies the rules,
 * checks what came out against the form as it is now, and puts it back, encoded anew, when nothing
 * is in the way any more. A lead for which something still is stays as it was, so nothing is ever
 * half mended; one that cannot be written does not hold up the others. Only leads of the account
 * that are Ready or Rejected are touched.
 *
 * Works in slices; destroying it ends it, with some leads mended and the others as they were.
 * Lives in the engine's thread, in the process that is the queue's sender.
 */
class Mending final : public QObject
{
    Q_OBJECT

public:
    /*! References must live longer. \a schema: as it is now. */
    Mending(Clock &clock, LeadQueue &queue, AccountId account, FormSchemaPtr schema,
            MendingRequest request, QObject *parent = nullptr);
    ~Mending() override;

    void start(); //!< once

Q_SIGNALS:
    void finished(const leadbooth::MendingReport &report);

private:
    [[nodiscard]] bool next();
    [[nodiscard]] LeadMending mend(const OriginId &origin);
    [[nodiscard]] LeadMending applyRules(const QueuedLead &row, const LeadPayload &payload);
    [[nodiscard]] Outcome putBack(const QueuedLead &row, const QList<Drift> &before,
                                  const LeadDraft &draft);

    LeadQueue &m_queue;
    const AccountId m_account;
    const FormSchemaPtr m_schema;
    const MendingRequest m_request;
    SlicedWork m_work;
    MendingReport m_report;
};

} // namespace leadbooth
