// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "bitrix/leadapi.h"
#include "lead/formschema.h"
#include "sync/submissionmemory.h"
#include "sync/submissionstate.h"

#include <QObject>

namespace leadbooth {

/*!
 * Sends one lead while a person waits, and finds out what became of it.
 *
 * Invariant: after a byte may have reached the portal, nothing is sent again before a look-up. "Not
 * there" is believed only when the attempt has settled (the portal may work a minute on a request
 * whose client is gone) and when the same look-up shows a witness: a lead known to have been sent,
 * and as visible as every version of this one that may be there. For an account that may not read a
 * lead sees nothing, and says so in the same words as a portal that has nothing.
 *
 * A lead that an earlier attempt left open is looked for first, and sent only when it is not found;
 * it then stays open, whatever becomes of the new attempt, until it is found or proven not to be
 * there.
 *
 * Lives in the engine's thread.
 */
class Submission : public QObject
{
    Q_OBJECT

public:
    struct Timing
    {
        //! 60 s that the portal may work on after the client is gone, and half as much for the
        //! clocks and the way.
        std::chrono::milliseconds settle = std::chrono::seconds(90);
        std::chrono::milliseconds firstWait =
                std::chrono::seconds(2); //!< doubled from wait to wait
        int waits = 5; //!< how often a portal may ask to wait before a person is asked
        //! A portal that asks for more is not waited for: a person is in front of it.
        std::chrono::milliseconds longestWait = std::chrono::minutes(2);
        //! Where the portal cannot be asked (no network, say): how soon it is asked again, doubled
        //! from look to look up to the longest, and how often. A person may decide meanwhile.
        std::chrono::milliseconds firstLookAgain = std::chrono::seconds(10);
        std::chrono::milliseconds longestLookAgain = std::chrono::minutes(5);
        int looksAgain = 60; // close to five hours
    };

    /*! \a client, \a clock and \a memory must live longer. \a portal: where its pages are. \a
     * memory: of this portal; kept up to date by the submission. */
    Submission(Clock &clock, Bitrix24Client &client, FormSchemaPtr schema, LeadDraft draft,
               QUrl portal, SubmissionMemory &memory, Timing timing, QObject *parent = nullptr);

    /*! Once. States follow by changed(). */
    void start();

    /*! While LookingUp or Settling: leaves it Undecided, because a person wants to decide.
     * Otherwise does nothing. */
    void stopLooking();

    /*! Ends it now, with a final state that says what is known: for an engine that has to go. Does
     * nothing when it has ended. */
    void abandon();

    [[nodiscard]] const SubmissionState &state() const { return m_state; }

Q_SIGNALS:
    void changed(const leadbooth::SubmissionState &state);

private:
    void lookUpFirst();
    void onLookedUpFirst(const Result<LookupResult> &result);
    void send();
    void onSent(const Result<LeadId> &result);
    [[nodiscard]] bool waitToSendAgain(const Error &error);
    void lookUp();
    void onLookedUp(const Result<LookupResult> &result);
    void askForOrigin(void (Submission::*answer)(const Result<LookupResult> &));
    [[nodiscard]] bool waitToLookAgain(const Error &error);
    [[nodiscard]] bool isProvenAbsent(const LookupResult &result) const;
    [[nodiscard]] SentContent contentFound() const;
    void created(const QList<LeadId> &ids, SentContent content);
    void askForDeal();
    void notCreated(SubmissionPhase phase);
    void wait(SubmissionPhase phase, std::chrono::milliseconds delay, std::function<void()> next);
    void enter(SubmissionPhase phase);

    Clock &m_clock;
    Bitrix24Client &m_client;
    const FormSchemaPtr m_schema;
    const LeadDraft m_draft;
    const QUrl m_portal;
    SubmissionMemory &m_memory;
    const Timing m_timing;
    SubmissionState m_state;
    //! What earlier attempts left open, until it is proven not to be there.
    std::optional<OpenLead> m_earlier;
    int m_waits = 0;
    int m_looks = 0;
    std::chrono::milliseconds m_settledAt{0};  //!< monotonic; 0: nothing uncertain
    std::chrono::milliseconds m_lookedUpAt{0}; //!< monotonic; when the last look-up was asked
    std::unique_ptr<ClockTimer> m_timer;
};

} // namespace leadbooth
