// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/database.h"
#include "queue/leadqueue.h"
#include "queue/queuefile.h"
#include "queue/sealahead.h"

#include <QLockFile>

namespace leadbooth {

/*! A row with what only the store itself needs to know of it. */
struct StoredLead
{
    QueuedLead lead = {};
    qint64 keyId = 0;
    QDateTime sentAt = {};   //!< Sent
    bool isWitness = false;  //!< Sent, and the portal itself said so: its ID can be looked for
    QByteArray receipt = {}; //!< to be written; empty: what the database has stays
};

/*! What the parts of LeadQueue share: leadqueue*.cpp, each for one purpose. */
class LeadQueue::Private
{
public:
    Private(Clock &clockToUse, const Options &optionsToUse);
    ~Private();

    // leadqueueopening.cpp
    [[nodiscard]] Outcome open();
    void watch(); //!< for what other processes commit
    [[nodiscard]] Outcome checkWhole();

    // leadqueuewriting.cpp
    /*! \a work in a transaction, by a process that may write at all. */
    [[nodiscard]] Outcome write(const std::function<Outcome()> &work);
    /*! The same for the one that sends; QueueBusy for others. */
    [[nodiscard]] Outcome writeAsSender(const std::function<Outcome()> &work);
    /*! \a outcome, after telling of the change if it is one. */
    Outcome told(const Outcome &outcome, const QList<OriginId> &origins);
    /*! The row of \a origin, NotFound without one; Internal when \a from does not hold its state.
     */
    [[nodiscard]] Result<StoredLead> find(const OriginId &origin);
    [[nodiscard]] Result<StoredLead> findIn(const OriginId &origin, const QList<QueueState> &from);
    /*! Writes \a row as it is now to be, provided that it is still in \a from. */
    [[nodiscard]] Outcome store(const StoredLead &row, QueueState from);
    /*! Makes \a row Sent, in memory; its payload goes as \a retention says, in the database. */
    [[nodiscard]] Outcome makeSent(StoredLead &row, const QList<LeadId> &ids,
                                   const Retention &retention);
    /*! Makes receiptHash() of the request the row's receipt; nothing where no key at hand opens it,
     * or where it may be another one that is on the portal. */
    [[nodiscard]] Outcome keepReceipt(StoredLead &row);
    [[nodiscard]] Outcome erasePayload(StoredLead &row);
    /*! Puts the payload in the place of the one before. */
    [[nodiscard]] Outcome replacePayload(StoredLead &row, const LeadToSave &lead);
    [[nodiscard]] Outcome setIssues(const StoredLead &row, const Issues &issues);
    [[nodiscard]] Outcome removeDraft(const OriginId &origin);

    // leadqueuesaving.cpp, in a transaction
    [[nodiscard]] Outcome keepDraft(const SavedDraft &draft, bool isCopy);
    /*! It is known that what the row of \a origin held is on the portal. */
    [[nodiscard]] Outcome removeCopy(const OriginId &origin);

    // leadqueuewriting.cpp again
    // Ids of texts that many rows share; made when there is none yet. In a transaction.
    [[nodiscard]] Result<qint64> accountId(const AccountId &account);
    [[nodiscard]] Result<qint64> portalId(const QString &portal);
    [[nodiscard]] Result<qint64> visibilityId(const LeadVisibility &visibility);

    // leadqueuekeys.cpp
    struct KnownKey
    {
        qint64 id = 0;
        PublicKey key = {};
        bool isOwn = false; //!< taken by addKey(); others came with rows of another machine
    };
    [[nodiscard]] Outcome loadKeys();
    /*! What new rows are sealed to, as the database has it now. SecretMissing: none yet. */
    [[nodiscard]] Result<KnownKey> sealingKey();
    [[nodiscard]] Result<KnownKey> keyById(qint64 id);
    /*! Inserts it, unless it is there; not as one that new rows are sealed to. */
    [[nodiscard]] Outcome keepKey(const PublicKey &key);
    /*! Seals new rows to it from now on, if \a check, in the same transaction, agrees. */
    [[nodiscard]] Outcome takeKey(const PublicKey &key, const std::function<Outcome()> &check);
    /*! Errors: KeychainLocked, WrongKey. */
    [[nodiscard]] Result<QByteArray> unseal(const QByteArray &box, qint64 keyId) const;
    /*! The same, of a whole lead, which has to be the one of \a origin. */
    [[nodiscard]] Result<LeadPayload> readPayload(const QByteArray &box, qint64 keyId,
                                                  const OriginId &origin) const;
    [[nodiscard]] Result<SealedLead> sealed(const QByteArray &box, qint64 keyId,
                                            const OriginId &origin) const;

    // leadqueuedue.cpp
    [[nodiscard]] Outcome repairTimes();

    // leadqueuelists.cpp
    /*! In the order of \a ids; those that are gone meanwhile are left out. */
    [[nodiscard]] Result<QList<StoredLead>> rows(const QList<qint64> &ids);
    [[nodiscard]] Result<QList<QueuedLead>> leads(const QList<qint64> &ids);
    /*! The ids that \a statement answers with. */
    [[nodiscard]] Result<QList<qint64>> ids(const QString &statement, const QVariantList &values);

    LeadQueue *q = nullptr;
    Clock &clock;
    const Options options;
    const QueueFile file;
    std::unique_ptr<Database> db;
    std::optional<QueueFile::Identity> identity; //!< what db is of
    bool readOnly = false;
    QString setAside;
    QLockFile senderLock;
    bool sender = false;
    QList<KnownKey> keys;             //!< in the order of LeadQueue::keys()
    QHash<qint64, KeyPair> unlocked;  //!< by KnownKey::id
    QHash<QString, qint64> sharedIds; //!< such a row never goes
    SealAhead boxes;                  //!< of leads that are saved
    //! Receipts of payloads that were opened, by the names of their boxes, no more than the last
    //! few: one that was sent need not be opened again.
    QHash<QByteArray, QByteArray> openedReceipts;

private:
    [[nodiscard]] Outcome openOnce();
    [[nodiscard]] Outcome openFile();
    [[nodiscard]] Outcome setPragmas();
    [[nodiscard]] Outcome checkSchema();
    [[nodiscard]] Outcome openDatabase(bool forReading);
    [[nodiscard]] Outcome replaceDamaged(const Error &why);
    void poll();
    [[nodiscard]] Result<qint64> sharedId(const QString &select, const QString &insert,
                                          const QVariantList &values);

    qint64 m_dataVersion = 0;
    std::unique_ptr<ClockTimer> m_timer;
};

/*! The columns that storedLead() reads, with all tables that they are in but the one that chooses
 * the rows: "SELECT " LeadColumns " FROM " LeadTables " WHERE lead.…". */
extern const QString LeadColumns;
extern const QString LeadTables;
/*! A copy that the row of its lead holds as well is nobody's draft. */
extern const QString ShownDrafts;
[[nodiscard]] StoredLead storedLead(const Database::Row &row);

/*! As the database has it: by name. */
[[nodiscard]] std::optional<ErrorKind> errorKindFrom(const QString &name);
[[nodiscard]] QVariant errorKindValue(const std::optional<Error> &error);
[[nodiscard]] QVariant errorCodeValue(const std::optional<Error> &error);
/*! A sealed box does not say where it belongs: this one was moved by hand. */
[[nodiscard]] Error notOfThisRow();
[[nodiscard]] Error wrongState(const OriginId &origin, QueueState state);

} // namespace leadbooth
