// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "lead/leadvisibility.h"
#include "lead/typedform.h"

#include <QDateTime>
#include <QJsonObject>

namespace leadbooth {

/*! Where a lead of the queue stands. The numbers are in the database: never change them. */
enum class QueueState {
    Ready = 1,     //!< to be sent, not before QueuedLead::notBefore
    Sending = 2,   //!< an attempt is open: it may reach the portal at any moment
    Uncertain = 3, //!< it may be on the portal: to be looked up, not before notBefore
    Sent = 4,      //!< proven to be on the portal
    Rejected = 5,  //!< the portal, or the form as it is now, does not take it: a person mends it
    Parked = 6,    //!< it may be on the portal, and the portal cannot tell: a person decides
    Discarded = 7, //!< by a person; can be taken back until it is erased
    MovedAway = 8, //!< exported to another machine, which has to send it
};
inline constexpr QueueState AllQueueStates[] = {
        QueueState::Ready,    QueueState::Sending, QueueState::Uncertain, QueueState::Sent,
        QueueState::Rejected, QueueState::Parked,  QueueState::Discarded, QueueState::MovedAway};
[[nodiscard]] QString toString(QueueState state); //!< "Ready" …: for logs and --json

/*! What is sealed: all that is personal. */
struct LeadPayload
{
    LeadDraft draft;
    TypedForm form = {};
    //! The parameters of crm.lead.add as they were encoded when the lead was saved: what is sent is
    //! what was typed, whatever becomes of the form.
    QJsonObject request = {};
};
[[nodiscard]] QByteArray toBytes(const LeadPayload &payload);
/*! What a receipt is made of. */
[[nodiscard]] QByteArray requestBytes(const QJsonObject &request);
[[nodiscard]] Result<LeadPayload> payloadFromBytes(const QByteArray &bytes);

/*! What sending needs of it, where the form has not changed: a fraction of the work. */
struct LeadRequest
{
    OriginId origin = {};
    QByteArray formFingerprint = {}; //!< TypedForm::fingerprint
    QJsonObject request = {};
    QByteArray bytes = {}; //!< requestBytes() of it
};
[[nodiscard]] Result<LeadRequest> requestFromBytes(const QByteArray &bytes);

/*! A lead on its way into the queue. */
struct LeadToSave
{
    LeadPayload payload;
    AccountId account = {};
    QString portal = {}; //!< see portalIdentity()
    LeadVisibility visibility = {};
    //! Holds what a batch would take for a reference, or more values than a command of it may have.
    bool sendAlone = false;
};

/*! QueuedLead::troubleCode of what was sent many times, and each time was proven not to be there.
 */
inline constexpr QLatin1StringView NeverArrivedCode{"NEVER_ARRIVED"};

/*! One row, without what is sealed. */
struct QueuedLead
{
    qint64 number = 0; //!< of the row; rising in the order of saving
    OriginId origin = {};
    AccountId account = {};
    QString portal = {};
    QueueState state = QueueState::Ready;
    std::optional<QueueState> stateBefore = {}; //!< Discarded: what it was
    QDateTime savedAt = {};
    QDateTime changedAt = {};
    QDateTime notBefore = {}; //!< Ready, Uncertain: when something happens next; invalid: at once
    //! Uncertain: the portal cannot be working on it any more from then on. "Not found" means
    //! nothing before. Rejected: the same, where the refusal does not prove that it is not there.
    QDateTime settledAt = {};
    int attempts = 0;
    int looks = 0; //!< Uncertain: look-ups that told nothing, since it became so
    //! Uncertain: a person said that it is to be sent when it is not found, proven or not.
    bool resendDecided = false;
    bool sendAlone = false;
    //! After so many attempts what they sent was replaced by what the row holds, and it is not
    //! known which of the two is on the portal.
    std::optional<int> changedAfter = {};
    LeadVisibility visibility = {};
    QString keyName = {};      //!< what its payload is sealed to
    bool hasPayload = true;    //!< false: erased, as the retention setting says
    qint64 payloadSize = 0;    //!< bytes
    LeadId leadId = {};        //!< Sent
    LeadId dealId = {};        //!< Sent: the deal that simple CRM mode made of it
    QList<LeadId> others = {}; //!< Sent: further leads with its origin; there should be none
    std::optional<ErrorKind> trouble = {}; //!< why it is not Sent, from the last attempt or look-up
    QString troubleCode = {};              //!< the portal's `error`

    /*! Rejected by something that may have failed after the lead was created. */
    [[nodiscard]] bool isRefusalUnproven() const
    {
        return state == QueueState::Rejected && settledAt.isValid();
    }
    friend bool operator==(const QueuedLead &, const QueuedLead &) = default;
};

/*! An attempt, here or on another machine, may have created it, and only a look into the portal
 * tells: a person is to be asked before it is sent again. Discarded: as it was before. Never true
 * of what finds out by itself, which is Sending or Uncertain. */
[[nodiscard]] bool mayBeOnPortal(const QueuedLead &lead);

/*! What one attempt or look-up came to. The history of a lead, in words made in the interface. */
enum class AttemptKind { Send = 1, LookUp = 2 };
enum class AttemptResult {
    Open = 0,     //!< under way, or the program died in it
    Sent = 1,     //!< Send: confirmed. LookUp: found
    Rejected = 2, //!< refused for good
    RefusedForNow = 3,
    NotSent = 4,    //!< not a byte left
    Unknown = 5,    //!< Send: may have been done. LookUp: told nothing
    NotApplied = 6, //!< LookUp: proven not to be there
};
struct QueueAttempt
{
    AttemptKind kind = AttemptKind::Send;
    AttemptResult result = AttemptResult::Open;
    QDateTime startedAt = {};
    QDateTime endedAt = {}; //!< invalid: Open
    std::optional<ErrorKind> error = {};
    QString code = {};
    int httpStatus = 0;

    friend bool operator==(const QueueAttempt &, const QueueAttempt &) = default;
};

/*! A lead that is being typed: kept so that a killed program loses nothing. */
struct SavedDraft
{
    OriginId origin = {};
    AccountId account = {};
    QString portal = {};
    QDateTime changedAt = {};
    LeadPayload payload = {}; //!< without `request`
};

/*! How many rows there are of each state, of one account or of all. */
struct QueueCounts
{
    QMap<QueueState, qint64> rows = {};
    qint64 drafts = 0;
    qint64 locked = 0; //!< rows with a payload that no key at hand opens

    [[nodiscard]] qint64 of(QueueState state) const { return rows.value(state); }
    /*! To be sent without anybody's doing: Ready, Sending, Uncertain. */
    [[nodiscard]] qint64 waiting() const;
    /*! Needs a person: Rejected, Parked. */
    [[nodiscard]] qint64 trouble() const;
    /*! Not proven to be on the portal: both. */
    [[nodiscard]] qint64 unsent() const { return waiting() + trouble(); }
    friend bool operator==(const QueueCounts &, const QueueCounts &) = default;
};

/*! Why nothing of an account is sent at all; outlives the program. */
struct QueueBlock
{
    Error error = {}; //!< without issues
    QDateTime since = {};
    QDateTime until = {}; //!< tried again then; invalid: when a person did something
    int times = 0;        //!< in a row; the back-off grows with it
};

/*! For how long what was sent is kept readable. */
struct Retention
{
    enum class Kind { EraseAtOnce, EraseAfterDays, Keep };
    Kind kind = Kind::EraseAtOnce;
    int days = 0;
};

} // namespace leadbooth
