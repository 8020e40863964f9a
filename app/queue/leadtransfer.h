// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/transferfile.h"

#include <functional>

namespace leadbooth {

// How leads go to another machine and come in from one; what the window and the terminal share.
// The queue's thread.

/*! Of the error of exportLeads() that came when the leads were given away already. */
inline constexpr QLatin1StringView NotNamedCode("TRANSFER_NOT_NAMED");

/*! Becomes the process that sends, where this one is not yet: nothing is marked or taken in
 * otherwise. Errors: QueueBusy, when another process is; those of LeadQueue. */
Outcome ensureSender(LeadQueue &queue, std::chrono::milliseconds settle);

/*!
 * Writes what is unsent (of \a account; empty: of all) into \a path, in place of what is there:
 * into "<path>.part" first, which is read again from the disk. Only then the leads are marked as
 * MovedAway, and only then the file gets its name: whoever finds it finds leads that this machine
 * sends no more, wherever the program dies. One step: nothing is sent between reading the rows and
 * marking them. The queue must be the sender. \a lockedKeys: see TransferFile.
 *
 * How many leads are in the file; 0: nothing is unsent, and no file was written. After an error the
 * leads are this queue's as before; with NotNamedCode they are in "<path>.part". Errors: those of
 * writeTransfer(), readTransfer() and LeadQueue.
 */
[[nodiscard]] Result<qint64> exportLeads(LeadQueue &queue, const QString &path,
                                         const QByteArray &lockedKeys, const QDateTime &madeAt,
                                         const AccountId &account = {});

/*! A portal as people call it, of LeadToSave::portal or of its address: without the usual port. A
 * member ID stays as it is. */
[[nodiscard]] QString portalLabel(const QString &identity);

/*! The portals that rows are for other than the one with \a identity and \a name, as
 * portalLabel() calls them; empty: none. What was typed for them must not be sent to this one: they
 * would be another company's leads. */
[[nodiscard]] QStringList otherPortals(const QList<LeadQueue::SealedRow> &rows,
                                       const QString &identity, const QString &name);

/*! Of the rows, those that none of \a keys opens. */
[[nodiscard]] qint64 countLocked(const QList<LeadQueue::SealedRow> &rows,
                                 const QList<KeyPair> &keys);

/*! A key has come: what was Rejected because none opened it is to be sent after all. Does nothing
 * where this process does not send, whose rows are not its own to change. Errors: those of
 * LeadQueue. */
Outcome retryUnlocked(LeadQueue &queue);

using RecoverKey =
        std::function<void(const KeyPair &key, QObject *context, Done<std::monostate> done)>;
/*! Gives \a keys to \a recover one after the other; ends at the first error. WrongKey is none: a
 * key that no row is sealed to is not needed here. Keeps the promise of Done where \a recover does;
 * without a key it answers before it returns. */
void recoverKeys(QList<KeyPair> keys, const RecoverKey &recover, QObject *context,
                 const Done<std::monostate> &done);

} // namespace leadbooth
