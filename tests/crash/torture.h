// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crash/verdict.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>

#include <atomic>

namespace leadbooth::test {

/*!
 * Feeds leads into the queue and has them sent, through a network and to a portal that fail at
 * random, with both programs killed at random: by the clock, or when bytes of a request or an
 * answer pass. A lead counts as promised when `add` said "saved". In the end everything is calm,
 * and what is on the portal is held against what was promised.
 */
class Torture
{
public:
    struct Options
    {
        quint32 seed = 1;
        int leads = 2000;
        int kills = 200;
        double portalFaults = 0.08;
        double networkFaults = 0.06;
    };

    Torture(Rig &rig, const Options &options);

    /*! The verdict; printed as it is made. \a wrong: what kept it from being made. */
    [[nodiscard]] Verdict run(QString *wrong);

    [[nodiscard]] int kills() const { return m_kills; }
    [[nodiscard]] qint64 faults() const;
    [[nodiscard]] qint64 promised() const { return m_promised.size(); }

private:
    /*! A process that is killed sooner or later. */
    struct Child
    {
        std::unique_ptr<QProcess> process;
        QDeadlineTimer killAt{QDeadlineTimer::Forever};
        int killAfterLines = -1; //!< of its output; -1: never
        QByteArray out = {};
        QStringList saved = {};
        bool isKilled = false;
        bool isMarked = false; //!< the proxy's thread kills it
    };

    void feed();
    void takeSaved(Child &child);
    void send();
    void planKill(Child &child, bool isSending);
    void killWhereDue(Child &child);
    /*! Whether it has ended; counts it. */
    [[nodiscard]] bool hasEnded(Child &child);
    void weather();
    [[nodiscard]] QString signInAgain();
    [[nodiscard]] QString finish();
    void tellProgress();
    [[nodiscard]] bool isOver() const { return m_kills >= m_options.kills; }

    Rig &m_rig;
    const Options m_options;
    QRandomGenerator m_random;
    const QList<TortureLead> m_leads;
    QHash<QString, int> m_positions; //!< in m_leads, by origin
    QSet<int> m_promised;
    QList<QJsonObject> m_onPortal; //!< the ledger's lines
    Child m_feeder;
    Child m_sender;
    //! Whom the proxy's thread kills, and after how many pieces of a request or an answer.
    std::atomic<qint64> m_victim = 0;
    std::atomic<int> m_piecesLeft = 0;
    int m_kills = 0;
    int m_spells = 0;
    int m_signIns = 0;
    QDeadlineTimer m_spellEnds{QDeadlineTimer::Forever};
    QDeadlineTimer m_nextSpell;
    QDeadlineTimer m_nextSender;
    QDeadlineTimer m_nextWord;
    QString m_wrong;
};

} // namespace leadbooth::test
