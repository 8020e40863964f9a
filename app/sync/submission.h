// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "bitrix/leadapi.h"
#include "lead/formschema.h"
#include "sync/submissionstate.h"

#include <QObject>

namespace leadbooth {

/*!
 * Sends one lead while a person waits, and finds out what became of it.
 *
 * Invariant: after a byte may have reached the portal, nothing is sent again before a look-up. "Not
 * there" is believed only when the attempt has settled (the portal may work a minute on a request
 * whose client is gone) and when the same look-up shows a lead that this account is known to have
 * sent: an account that may create but not read sees nothing, and says so in the same words as a
 * portal that has nothing.
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
    };

    /*! \a client and \a clock must live longer. \a portal: where its pages are. \a witness: a lead
     * this account has sent before, or empty. */
    Submission(Clock &clock, Bitrix24Client &client, FormSchemaPtr schema, LeadDraft draft,
               QUrl portal, OriginId witness, Timing timing, QObject *parent = nullptr);

    /*!
     * Whether this lead may be on the portal already, from an earlier attempt whose outcome nobody
     * could find out: then it is looked for first, and sent only when it is not found.
     */
    enum class Beginning { Send, LookUpFirst };

    /*! Once. States follow by changed(). */
    void start(Beginning beginning = Beginning::Send);

    [[nodiscard]] const SubmissionState &state() const { return m_state; }

Q_SIGNALS:
    void changed(const leadbooth::SubmissionState &state);

private:
    void send();
    void onSent(const Result<LeadId> &result);
    [[nodiscard]] bool waitToSendAgain(const Error &error);
    void lookUp();
    void onLookedUp(const Result<LookupResult> &result);
    void onLookedUpFirst(const Result<LookupResult> &result);
    void askForOrigin(std::function<void(const Result<LookupResult> &)> answer);
    void created(const QList<LeadId> &ids);
    void wait(SubmissionPhase phase, std::chrono::milliseconds delay, std::function<void()> next);
    void enter(SubmissionPhase phase);

    Clock &m_clock;
    Bitrix24Client &m_client;
    const FormSchemaPtr m_schema;
    const LeadDraft m_draft;
    const QUrl m_portal;
    const OriginId m_witness;
    const Timing m_timing;
    SubmissionState m_state;
    int m_waits = 0;
    std::chrono::milliseconds m_settledAt{0};  //!< monotonic; 0: nothing uncertain
    std::chrono::milliseconds m_lookedUpAt{0}; //!< monotonic; when the last look-up was asked
    std::unique_ptr<ClockTimer> m_timer;
};

} // namespace leadbooth
