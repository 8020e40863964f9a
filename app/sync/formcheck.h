// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/formschema.h"
#include "queue/leadqueue.h"
#include "sync/mendingmessages.h"
#include "sync/slicedwork.h"

#include <QObject>

#include <map>
#include <optional>
#include <tuple>

namespace leadbooth {

/*!
 * Compares all leads of an account that wait, Ready and Rejected, with the form as it is now: once
 * when the portal's form has changed, and whenever a person wants to see what is in the way.
 *
 * A Ready lead that does not fit becomes Rejected (FormChangedCode), and one that was Rejected for
 * that and fits again becomes Ready. In a process that is not the queue's sender nothing of the
 * kind happens, and only the findings are told. Leads that come or go meanwhile are passed over
 * without harm: what is sent is checked once more.
 *
 * Works in slices; destroying it ends it. Lives in the engine's thread.
 */
class FormCheck final : public QObject
{
    Q_OBJECT

public:
    /*! References must live longer. */
    FormCheck(Clock &clock, LeadQueue &queue, AccountId account, FormSchemaPtr schema,
              QObject *parent = nullptr);
    ~FormCheck() override;

    void start(); //!< once

Q_SIGNALS:
    void finished(const leadbooth::FormChanges &changes);
    void failed(const leadbooth::Error &error); //!< of the queue as a whole; ends it as well

private:
    using Key = std::tuple<DriftKind, QString, QString>;

    [[nodiscard]] bool next();
    [[nodiscard]] Result<bool> loadRows();
    [[nodiscard]] Outcome check(const QueuedLead &row);
    [[nodiscard]] Outcome move(const QueuedLead &row, const QList<Drift> &findings);
    void note(const OriginId &origin, const LeadPayload &payload, const QList<Drift> &findings);
    [[nodiscard]] FormChanges take();

    LeadQueue &m_queue;
    const AccountId m_account;
    const FormSchemaPtr m_schema;
    SlicedWork m_work;
    QList<QueuedLead> m_rows;         //!< read and not checked yet
    std::optional<QueuedLead> m_last; //!< the oldest row that was read
    FormChanges m_changes;
    std::map<Key, qsizetype> m_positions; //!< in m_changes
};

} // namespace leadbooth
