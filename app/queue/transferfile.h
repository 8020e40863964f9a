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

/*! Writes the file whole or not at all, readable by its owner only. Errors: Storage, StorageFull.
 */
Outcome writeTransfer(const QString &path, const TransferFile &file);
/*! Errors: NotFound, Storage, InvalidInput (not such a file, cut off, changed; QueueTooNew: of a
 * newer version). */
[[nodiscard]] Result<TransferFile> readTransfer(const QString &path);

/*! The private keys of a file. Errors: WrongKey. */
[[nodiscard]] Result<QByteArray> lockKeys(const QList<KeyPair> &keys, const Secret &passphrase);
[[nodiscard]] Result<QList<KeyPair>> openKeys(const QByteArray &locked, const Secret &passphrase);

} // namespace leadbooth
