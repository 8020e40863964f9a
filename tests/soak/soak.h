// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crash/rig.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QRandomGenerator>

namespace leadbooth::test {

/*!
 * Visitors at a kiosk, one after the other, while the network and the portal fail; first one that
 * is killed again and again, then one that lives. In the end everything is calm, and what is on the
 * portal is held against what visitors were told.
 */
class Soak
{
public:
    struct Options
    {
        quint32 seed = 1;
        int visitors = 1000; //!< of the kiosk that lives
        int killed = 1000;   //!< more, of the one that is killed
        int kills = 100;
        int lookEvery =
                10; //!< visitors of the one that lives, from one search of its memory to the next
        bool overwrites = true; //!< freed memory; false: what that is good for
        double portalFaults = 0.05;
        double networkFaults = 0.04;
    };
    struct Result
    {
        int thanked = 0;  //!< saw the page with their reference
        int onPortal = 0; //!< leads
        int kills = 0;
        qint64 faults = 0;
        int lost = 0;       //!< thanked, and not on the portal as typed
        int doubled = 0;    //!< on the portal more than once
        int unwanted = 0;   //!< on the portal, and nobody chose to send it
        int stuck = 0;      //!< the queue has something left
        int searches = 0;   //!< of the memory
        int seen = 0;       //!< times that something was readable for the next visitor
        int onTheirWay = 0; //!< the same of a lead that is being sent at this moment
        double growth = 0;  //!< of the memory: the mean of the second half against the first's
        QStringList reasons = {};
        QString wrong = {}; //!< why it could not be judged

        [[nodiscard]] bool isGood() const;
    };

    Soak(Rig &rig, QString dir, const Options &options);
    ~Soak();

    [[nodiscard]] Result run();

private:
    enum class Way { Sends, StartsOver, WalksAway };
    void beKilled();
    void live();
    void finish();
    void judge();
    [[nodiscard]] Way wayOf(int visitor);
    void begin();
    void kill();
    void end();
    void visit(int visitor, bool isKilled);
    /*! Until the kiosk has said a line that begins with \a word; empty: it is dead, or was killed
     * when \a killAt came. */
    [[nodiscard]] QByteArray hear(const QByteArray &word,
                                  QDeadlineTimer killAt = QDeadlineTimer(QDeadlineTimer::Forever));
    void take(const QByteArray &line);
    void tell(const QByteArray &line);
    /*! Until all leads are on the portal and the kiosk knows. */
    void drain();
    void signInWhereNeeded();
    /*! That the search finds what is there. */
    void lookAtSomebody(int visitor);
    /*! The memory, when \a visitor has gone. \a mayBeOnItsWay: that one's lead. */
    void search(int visitor, bool mayBeOnItsWay);
    void report(const QString &reason);
    void storm();
    void calm();
    [[nodiscard]] bool hasFailed() const { return !m_result.wrong.isEmpty(); }

    Rig &m_rig;
    const QString m_dir;
    const Options m_options;
    QRandomGenerator m_random;
    std::unique_ptr<QProcess> m_booth;
    QByteArray m_heard;
    int m_visitors = 0; //!< that came
    QHash<int, Way> m_ways;
    QHash<int, QString> m_references; //!< of those who were thanked
    QList<qint64> m_memory;           //!< bytes, after each visitor
    Result m_result;
};

} // namespace leadbooth::test
