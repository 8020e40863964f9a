// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crash/verdict.h"

namespace leadbooth::test {

/*! What the named kills came to, all together. */
struct NamedKills
{
    Verdict verdict;
    int leads = 0;
    int kills = 0;
    qint64 faults = 0;
    QStringList wrong = {}; //!< which kill did not happen as it is called
};

/*!
 * Kills leadbooth-cli once in every step of the table of transitions that can be told from outside:
 * the moment is when certain bytes of a request or an answer come by the network, or when "saved"
 * is read. After each kill everything is calm, and the queue has to come to the right end. The
 * steps between a commit and the first byte are tested in the process itself, with the dispatcher.
 */
[[nodiscard]] NamedKills runNamedKills(const QString &dir, quint32 seed);

} // namespace leadbooth::test
