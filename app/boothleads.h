// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "lead/formschema.h"
#include "sync/submissionstate.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace leadbooth {

/*!
 * The leads that visitors have finished and that are not known to be on the disk: a visitor may be
 * gone before the queue has answered, and a full disk or a locked keychain may end while nobody is
 * there. Each is offered to the queue again until it has it; the same ORIGIN_ID keeps it one lead.
 * They are in memory alone, so the staff is told of them before the program is ended. One thread.
 */
class BoothLeads final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds TryAgain{15};

    /*! \a clock outlives it. */
    explicit BoothLeads(Clock &clock, QObject *parent = nullptr);
    ~BoothLeads() override;

    /*! The visitor who is there has finished; perhaps once more, after notKept(). */
    void finish(const LeadDraft &draft, const FormSchemaPtr &schema);
    /*! What the queue says; of other leads as well, which are passed over. */
    void hearOf(const SubmissionState &state);
    /*! \a hasGivenUp: after notKept() they chose to leave nothing. */
    void visitorGone(bool hasGivenUp);

    /*! How many would be lost now. */
    [[nodiscard]] int unsaved() const { return static_cast<int>(m_leads.size()); }

Q_SIGNALS:
    /*! To be answered by hearOf(). */
    void saveRequested(const leadbooth::LeadDraft &draft, const leadbooth::FormSchemaPtr &schema);
    void kept(const leadbooth::OriginId &origin);
    /*! For whoever is there still; it is tried again when they are gone. */
    void notKept(const leadbooth::OriginId &origin, const leadbooth::Error &error);
    void unsavedChanged(int unsaved);

private:
    struct Lead
    {
        LeadDraft draft;
        FormSchemaPtr schema;
        bool hasFailed = false; //!< the last answer
    };
    void watch();
    void tryAgain();

    Clock &m_clock;
    QHash<OriginId, Lead> m_leads;
    OriginId m_current; //!< of the visitor who is there
    std::unique_ptr<ClockTimer> m_timer;
};

} // namespace leadbooth
