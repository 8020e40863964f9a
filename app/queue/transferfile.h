// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/leadqueue.h"

namespace leadbooth {

/*!
 * Unsent leads on their way to another machine, as one file. What is personal stays sealed as it
 * was in the queue; the private key may be in the file, locked with a passphrase. Without it the
 * other machine needs the recovery key; until then it keeps and counts the rows.
 */
struct TransferFile
{
    QList<LeadQueue::SealedRow> rows = {};
    QList<PublicKey> keys = {};
    QByteArray lockedKeys = {}; //!< the private keys under a passphrase; empty: not in the file
    QDateTime madeAt = {};      //!< UTC
};

/*! Bytes. A larger file is neither written nor read. */
inline constexpr qint64 LargestTransfer = qint64(1024) * 1024 * 1024;

// Both block for as long as the disk takes; any thread.

/*! Writes the file whole or not at all, readable by its owner only. Errors: Storage, StorageFull
 * (TRANSFER_UNWRITABLE), InvalidInput (TRANSFER_TOO_LARGE), Internal (a row that
 * LeadQueue::unsent() does not give). */
Outcome writeTransfer(const QString &path, const TransferFile &content);
/*! Errors: NotFound; Storage (TRANSFER_UNREADABLE); QueueTooNew, of a newer version
 * (TRANSFER_TOO_NEW); InvalidInput, where the code says why: TRANSFER_NOT_ONE (it is something
 * else), TRANSFER_DAMAGED (cut off or changed), TRANSFER_TOO_LARGE. */
[[nodiscard]] Result<TransferFile> readTransfer(const QString &path);

/*! The private keys of a file. Errors: Internal, when there is not memory enough. */
[[nodiscard]] Result<QByteArray> lockKeys(const QList<KeyPair> &keys, const Secret &passphrase);
/*! Errors: WrongKey; Internal as above. */
[[nodiscard]] Result<QList<KeyPair>> openKeys(const QByteArray &locked, const Secret &passphrase);

} // namespace leadbooth
