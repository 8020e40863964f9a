// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "queue/queuedlead.h"
#include "queue/sealedlead.h"

#include <QObject>

#include <functional>
#include <memory>

namespace leadbooth {

class Database;

/*! What became of one lead of a send. */
struct SendEnd
{
    OriginId origin = {};
    AttemptResult result =
            AttemptResult::Unknown;  //!< Sent, Rejected, RefusedForNow, NotSent, Unknown
    LeadId leadId = {};              //!< Sent
    std::optional<Error> error = {}; //!< otherwise; its issues are sealed
    QDateTime notBefore = {};        //!< RefusedForNow, NotSent: when it is Ready again
    //! Unknown, and Rejected where that does not prove that it was not done: when the portal cannot
    //! be working on it any more.
    QDateTime settledAt = {};
    //! RefusedForNow, NotSent: false for what concerned the queue as a whole (signed out, a limit,
    //! no network): the attempt is in the history, and not in QueuedLead::attempts.
    bool isCounted = true;
};

/*! What a look-up told about one lead. */
struct LookEnd
{
    OriginId origin = {};
    AttemptResult result =
            AttemptResult::Unknown;  //!< Sent: found; NotApplied: proven absent; Unknown
    QList<LeadId> leadIds = {};      //!< Sent: ascending
    std::optional<Error> error = {}; //!< Unknown
    //! Unknown: looked up again then; invalid: becomes Parked. NotApplied: sent again then.
    QDateTime notBefore = {};
    //! NotApplied: it was sent too often in vain, and becomes Rejected with NeverArrivedCode.
    bool isGivenUp = false;
};

/*! The Error::code of a transition of a row that is not in the state that it leaves. */
inline constexpr QLatin1StringView WrongStateCode{"WRONG_STATE"};

/*! Which rows a list shows, and in what order. */
struct QueueQuery
{
    QList<QueueState> states = {}; //!< empty: all but Discarded and MovedAway
    AccountId account = {};        //!< empty: all
    enum class Order { SavedAt, ChangedAt, State } order = Order::SavedAt;
    bool descending = true;
};

/*!
 * The leads that were typed and are not proven to be on the portal, and the receipts of those that
 * are: SQLite in <profile>/queue.sqlite, WAL, synchronous=FULL. What a function has answered with
 * success is on the disk.
 *
 * Each transition is one transaction and checks the state that it leaves: a row that is not in it
 * is an error (Internal, WrongStateCode), and nothing changes. app/README.md has the table of
 * transitions.
 *
 * Several processes may have the same queue open; all may save, list and draft. Only the one that
 * holds the lock (isSender()) may make transitions; others get QueueBusy for them. The file is
 * never deleted or made anew over another one: a damaged one is renamed, and wasSetAside() tells.
 *
 * Errors of every function: Storage, StorageFull, QueueBusy (another process is writing for long,
 * or is the sender), QueueDamaged, QueueTooNew (opened read-only). One thread, the engine's; calls
 * block for as long as the disk takes.
 */
class LeadQueue final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString profileDir;
        std::chrono::milliseconds busyTimeout = std::chrono::seconds(5);
        //! Tests: asked before each statement; what it returns fails the statement in its place.
        std::function<std::optional<Error>(const QString &statement)> fault = {};
        //! Tests: handed each connection as soon as it is there, to make its disk full.
        std::function<void(Database &)> connected = {};
    };

    /*! Opens or makes the queue. \a clock must live longer. */
    [[nodiscard]] static Result<std::unique_ptr<LeadQueue>> open(Clock &clock,
                                                                 const Options &options);
    ~LeadQueue() override;

    [[nodiscard]] bool isReadOnly() const; //!< made by a newer version
    /*! Where a damaged queue was put by open() or by a later check; empty: none was damaged. */
    [[nodiscard]] QString wasSetAside() const;
    /*! Becomes the one process that sends; keeps it until close. False: another one is. Whoever
     * calls it begins to send: rows that are Sending were left by somebody who is gone, in this
     * process or another, and become Uncertain, to be settled at now + \a settle. */
    [[nodiscard]] Result<bool> becomeSender(std::chrono::milliseconds settle);
    [[nodiscard]] bool isSender() const;
    /*! Reads the whole file and checks it; takes seconds for a large one. QueueDamaged. */
    [[nodiscard]] Outcome checkIntegrity();

    // Keys. Rows are sealed to the newest key; saving needs no secret.

    /*! What new rows are sealed to; invalid: the queue has no key yet, and saves nothing. */
    [[nodiscard]] PublicKey key() const;
    /*! All that rows are sealed to, the newest last. */
    [[nodiscard]] QList<PublicKey> keys() const;
    /*! Takes \a key for new rows from now on, for good. Nothing is lost: older rows stay with
     * theirs. */
    Outcome addKey(const PublicKey &key);
    /*! As addKey(), but only where the queue has no key to seal to, not even from another process a
     * moment ago: key() tells whose it is now. */
    Outcome addFirstKey(const PublicKey &key);
    /*! Makes the rows of a key readable until lock(). Of a key that no row has: WrongKey. */
    Outcome unlock(const KeyPair &key);
    void lock();
    [[nodiscard]] bool isUnlocked() const; //!< for the newest key

    // Saving

    /*! All or nothing, Ready; the drafts of the same origins go in the same commit. An origin that
     * the queue has already is left as it is, and is no error: saving twice is saving once. */
    Outcome save(const QList<LeadToSave> &leads);
    /*! Puts what was edited in the place of a lead that is Ready and was never attempted, Rejected,
     * or Discarded: Ready. Parked, Ready and attempted, Rejected with settledAt, or Discarded and
     * one of these or MovedAway before: Uncertain with changedAfter; a copy is kept, which drafts()
     * has when the lead is Sent and may be there as it was before. Same origin. \a resendDecided: a
     * person was asked; without that, what mayBeOnPortal() is sent only when it is proven not to be
     * there. */
    Outcome replace(const LeadToSave &lead, bool resendDecided = false);
    Outcome saveDraft(const SavedDraft &draft);
    Outcome removeDraft(const OriginId &origin);
    /*! Those that can be read, newest first. */
    [[nodiscard]] Result<QList<SavedDraft>> drafts(const AccountId &account);

    // Sending

    /*! Ready and due, in the order of saving. */
    [[nodiscard]] Result<QList<QueuedLead>> dueToSend(const AccountId &account, int limit);
    /*! Uncertain and due. */
    [[nodiscard]] Result<QList<QueuedLead>> dueToLookUp(const AccountId &account, int limit);
    /*! When the next row of either kind is due; nothing: there is none. */
    [[nodiscard]] Result<std::optional<QDateTime>> nextDue(const AccountId &account);
    /*! KeychainLocked, when no key at hand opens it; NotFound. */
    [[nodiscard]] Result<LeadPayload> payload(const OriginId &origin);
    /*! The same, of what is to be sent now: for openLead(), here or in another thread. */
    [[nodiscard]] Result<SealedLead> sealed(const OriginId &origin);
    /*! Was opened, and is probably sent next: its receipt need not be computed again. */
    void remember(const OpenedLead &opened);
    /*! Ready → Sending, with an attempt each; before the first byte leaves. */
    Outcome beginSend(const QList<OriginId> &origins);
    /*! Sending → what the ends say, in one commit. */
    Outcome endSend(const QList<SendEnd> &ends, const Retention &retention);
    /*! Uncertain → what the ends say, in one commit. */
    Outcome endLook(const QList<LookEnd> &ends, const Retention &retention);
    /*! Ready → Rejected without an attempt: the form has changed under it. */
    Outcome reject(const OriginId &origin, const Error &error);
    /*! The leads of this account that were Sent last with this visibility, \a most at most; the
     * last one first. */
    [[nodiscard]] Result<QList<QueuedLead>> witnesses(const AccountId &account,
                                                      const LeadVisibility &visibility, int most);
    /*! How many leads of this account may yet become a witness of \a visibility: they are Ready,
     * Sending, or Uncertain and not yet looked for in vain. Exact below \a enough. */
    [[nodiscard]] Result<qint64>
    countWitnessesToCome(const AccountId &account, const LeadVisibility &visibility, qint64 enough);
    Outcome setDeal(const OriginId &origin, const LeadId &deal);
    [[nodiscard]] Result<std::optional<QueueBlock>> block(const AccountId &account);
    Outcome setBlock(const AccountId &account, const std::optional<QueueBlock> &block);

    // What a person does

    /*! Ready: due at once. Rejected: Ready, with settledAt Uncertain. Parked: Uncertain with
     * resendDecided. Others: left. */
    Outcome retry(const QList<OriginId> &origins);
    /*! The same by who was not asked: Parked is sent again only when it is proven not to be there.
     */
    Outcome retryUndecided(const QList<OriginId> &origins);
    /*! Ready → Parked: not to be sent until a person says so. */
    Outcome park(const QList<OriginId> &origins);
    /*! Parked, Rejected with settledAt → Sent: a person has seen it on the portal. \a id may be
     * empty. */
    Outcome markSent(const OriginId &origin, const LeadId &id, const Retention &retention);
    /*! Ready, Rejected, Parked, MovedAway → Discarded. */
    Outcome discard(const QList<OriginId> &origins);
    /*! Discarded → what it was before; where that was MovedAway or Parked, that. */
    Outcome undoDiscard(const QList<OriginId> &origins);
    /*! Erases payloads whose time is over, and what was discarded more than 30 days ago: a few
     * hundred of each. True: there is more. */
    [[nodiscard]] Result<bool> purge(const Retention &retention);

    // Lists

    [[nodiscard]] Result<QueueCounts> counts(const AccountId &account = {});
    [[nodiscard]] Result<qint64> countOf(const QueueQuery &query);
    /*! Rows \a offset … of a list; fast at any offset that a person scrolls to. */
    [[nodiscard]] Result<QList<QueuedLead>> page(const QueueQuery &query, qint64 offset, int limit);
    /*! The rows that come after \a last as it was read, whatever has become of it since; nothing:
     * the first ones. For who goes through all of a list: costs the same wherever it is. */
    [[nodiscard]] Result<QList<QueuedLead>>
    pageAfter(const QueueQuery &query, const std::optional<QueuedLead> &last, int limit);
    [[nodiscard]] Result<std::optional<QueuedLead>> lead(const OriginId &origin);
    [[nodiscard]] Result<QList<QueueAttempt>> attempts(const OriginId &origin);
    /*! What the portal said, of the last attempt: sealed with the lead. */
    [[nodiscard]] Result<Issues> issues(const OriginId &origin);

    // Moving to another machine; see queue/transferfile.h

    /*! A row as it is moved: sealed as it is. */
    struct SealedRow
    {
        QueuedLead lead;
        QByteArray payload; //!< sealed to lead.keyName
    };
    /*! Everything not proven to be on the portal: Ready, Uncertain, Rejected, Parked. */
    [[nodiscard]] Result<QList<SealedRow>> unsent(const AccountId &account = {});
    /*! → MovedAway, where they are in one of those states still. */
    Outcome markMovedAway(const QList<OriginId> &origins);
    struct TakenIn
    {
        int taken = 0;
        int known = 0; //!< were in the queue already, and were left alone
    };
    /*! Takes rows in; \a keys: what they are sealed to. All become Uncertain, to be looked up
     * before they are sent, because the other machine may have sent them; Parked stays so, and
     * Rejected, but for what the form has outgrown. A row that is MovedAway here comes back the
     * same way. \a account, \a portal: whose they are here. */
    [[nodiscard]] Result<TakenIn> takeIn(const QList<SealedRow> &rows, const QList<PublicKey> &keys,
                                         const AccountId &account, const QString &portal);

    class Private; //!< for the files that implement this class

Q_SIGNALS:
    /*! After the commit; an empty list: many. Also for what another process saved, a moment later.
     */
    void changed(const QList<leadbooth::OriginId> &origins);

private:
    Outcome retry(const QList<OriginId> &origins, bool resendDecided);

    explicit LeadQueue(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace leadbooth
