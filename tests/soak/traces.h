// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soak/canary.h"

#include <QStringList>

namespace leadbooth::test {

/*! A canary that is somewhere it should not be. */
struct Trace
{
    FoundCanary canary;
    QString where;     //!< "[heap] 55d0c2a01f40", "queue.db 4096"
    QByteArray around; //!< some bytes before and after, unprintable ones as dots
};
[[nodiscard]] QString toString(const Trace &trace);

/*! Everything that process \a pid, a child of this one, could write to: heap, stacks of all
 * threads, variables, shared memory. It stands still meanwhile. \a wrong: why it could not be read.
 */
[[nodiscard]] QList<Trace> tracesInMemory(qint64 pid, QString *wrong);

/*! In all files below \a dir, as they lie on the disk. */
[[nodiscard]] QList<Trace> tracesInFiles(const QString &dir);

} // namespace leadbooth::test
