// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crash/rig.h"

#include <QHash>
#include <QSet>

namespace leadbooth::test {

/*! One lead of the torture. */
struct TortureLead
{
    QString origin;
    QString title;
    QByteArray line = {}; //!< as add --lines takes it
};

/*! Alike: they go together and are seen by the same people. Mixed: some have to go alone, and some
 * are somebody else's. */
enum class Variety { Alike, Mixed };
/*! So many leads; the same for the same seed. */
[[nodiscard]] QList<TortureLead> tortureLeads(int count, quint32 seed, Variety variety);

/*! What the portal holds, what the queue says, and what was promised. */
struct Verdict
{
    int lost = 0;             //!< promised, and neither on the portal as typed nor waiting
    int doubled = 0;          //!< on the portal more than once
    int stuck = 0;            //!< promised, and not sent although nothing was in the way any more
    QStringList reasons = {}; //!< a few lines for each

    [[nodiscard]] bool isGood() const { return lost == 0 && doubled == 0 && stuck == 0; }
};

/*! \a onPortal: the ledger's lines of leads; \a states: of the queue, by origin. */
[[nodiscard]] Verdict judge(const QList<TortureLead> &promised, const QList<QJsonObject> &onPortal,
                            const QHash<QString, QString> &states);

/*! What the queue says of all its leads, by origin; \a wrong: why it could not be asked. */
[[nodiscard]] QHash<QString, QString> queueStates(const Rig &rig, QString *wrong);

/*! For the last line of a run. */
[[nodiscard]] QString summary(qint64 leads, qint64 kills, qint64 faults, const Verdict &verdict);

} // namespace leadbooth::test
