// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/torture.h"

#include "support/testcase.h"

#include <QTextStream>

#include <cmath>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth::test {

namespace {

constexpr int LongestFeed = 40;
// Nobody kills it, and it does not end: a request hangs, and nothing of that is of interest here.
constexpr auto LongestLife = 6s;
constexpr auto LongestDrain = 10min;
constexpr int SignInNeeded = 4;

QTextStream &console()
{
    static QTextStream stream(stderr);
    return stream;
}

} // namespace

Torture::Torture(Rig &rig, const Options &options)
    : m_rig(rig)
    , m_options(options)
    , m_random(options.seed)
    , m_leads(tortureLeads(options.leads, options.seed, Variety::Mixed))
{
    for (int i = 0; i < m_leads.size(); ++i) {
        m_positions.insert(m_leads.at(i).origin, i);
    }
    m_rig.proxy().setWatcher([this](const Passing &) {
        if (m_victim != 0 && m_piecesLeft.fetch_sub(1) == 1) {
            if (const qint64 victim = m_victim.exchange(0)) {
                ::kill(static_cast<pid_t>(victim), SIGKILL);
            }
        }
        return Watched::Pass;
    });
}

qint64 Torture::faults() const
{
    return m_rig.portalFaults() + m_rig.proxy().faults() + m_spells;
}

Verdict Torture::run(QString *wrong)
{
    m_rig.storm(m_options.portalFaults, m_options.networkFaults);
    m_nextSpell.setRemainingTime(3s);
    while (!isOver() && m_wrong.isEmpty()) {
        feed();
        send();
        weather();
        tellProgress();
        (void)waitUntil([] { return false; }, 3ms);
    }
    *wrong = m_wrong.isEmpty() ? finish() : m_wrong;
    QList<TortureLead> promised;
    for (int i = 0; i < m_leads.size(); ++i) {
        if (m_promised.contains(i)) {
            promised.append(m_leads.at(i));
        }
    }
    const QHash<QString, QString> states = queueStates(m_rig, wrong);
    m_onPortal += m_rig.newLedgerLines(u"lead"_s);
    return judge(promised, m_onPortal, states);
}

// --- Feeding -------------------------------------------------------------------------------------

void Torture::feed()
{
    if (m_feeder.process) {
        takeSaved(m_feeder);
        killWhereDue(m_feeder);
        if (!hasEnded(m_feeder)) {
            return;
        }
        takeSaved(m_feeder);
        if (!m_feeder.isKilled && m_feeder.process->exitCode() != 0) {
            m_wrong = u"add ended with %1: "_s.arg(m_feeder.process->exitCode())
                      + QString::fromUtf8(m_feeder.process->readAllStandardError());
        }
        m_feeder = {};
    }
    // As many as the kills have come, so that there is something to be lost until the last one; and
    // never nothing.
    m_onPortal += m_rig.newLedgerLines(u"lead"_s);
    const qint64 fair = (m_kills + 2) * m_leads.size() / std::max(m_options.kills, 1);
    const qint64 wanted = isOver()
                                  ? m_leads.size()
                                  : std::min<qint64>(m_leads.size(),
                                                     std::max<qint64>(fair, m_onPortal.size() + 1));
    if (m_promised.size() >= wanted) {
        return;
    }
    QByteArray lines;
    const int most = isOver() ? static_cast<int>(m_leads.size())
                              : 1 + static_cast<int>(m_random.bounded(LongestFeed));
    // Also what was fed before and is not known to have been saved: by origin, so that it is once.
    int count = 0;
    for (int i = 0; i < wanted && count < most; ++i) {
        if (!m_promised.contains(i)) {
            lines += m_leads.at(i).line;
            ++count;
        }
    }
    m_feeder.process = m_rig.begin({u"add"_s, u"--queue"_s, u"--lines"_s});
    m_feeder.process->write(lines);
    m_feeder.process->closeWriteChannel();
    planKill(m_feeder, false);
}

void Torture::takeSaved(Child &child)
{
    child.out += child.process->readAllStandardOutput();
    for (qsizetype end = child.out.indexOf('\n'); end >= 0; end = child.out.indexOf('\n')) {
        const QString line = QString::fromUtf8(child.out.left(end));
        child.out.remove(0, end + 1);
        const int position = m_positions.value(line.section(u' ', 1), -1);
        if (!line.startsWith("saved "_L1) || position < 0) {
            m_wrong = u"add said: "_s + line;
            return;
        }
        m_promised.insert(position);
        if (child.killAfterLines > 0 && --child.killAfterLines == 0) {
            child.killAt.setRemainingTime(0);
        }
    }
}

// --- Sending -------------------------------------------------------------------------------------

void Torture::send()
{
    if (m_sender.process) {
        killWhereDue(m_sender);
        if (!hasEnded(m_sender)) {
            return;
        }
        const bool isOut = !m_sender.isKilled && m_sender.process->exitCode() == SignInNeeded;
        m_sender = {};
        m_nextSender.setRemainingTime(m_random.bounded(200));
        if (isOut) {
            m_wrong = signInAgain();
        }
    }
    if (m_promised.isEmpty() || isOver() || !m_nextSender.hasExpired()) {
        return;
    }
    m_sender.process = m_rig.begin({u"sync"_s, u"--until-empty"_s});
    planKill(m_sender, true);
}

QString Torture::signInAgain()
{
    // It was killed while it renewed its tokens: a person signs in again, in better weather.
    ++m_signIns;
    m_rig.proxy().setRefusing(false);
    m_rig.calm();
    const QString wrong = m_rig.signIn();
    m_rig.storm(m_options.portalFaults, m_options.networkFaults);
    return wrong;
}

// --- Killing -------------------------------------------------------------------------------------

void Torture::planKill(Child &child, bool isSending)
{
    (void)child.process->waitForStarted();
    // As many short ones as long ones, whatever the scale.
    const auto evenly = [this](double from, double to) {
        return static_cast<int>(from * std::pow(to / from, m_random.generateDouble()));
    };
    const auto inTime = [&](double from, double to) {
        return std::chrono::milliseconds(evenly(from, to));
    };
    child.killAt.setRemainingTime(LongestLife);
    const int way = static_cast<int>(m_random.bounded(10));
    if (!isSending) {
        if (way < 4) {
            child.killAfterLines = 1 + static_cast<int>(m_random.bounded(LongestFeed / 2));
        } else if (way < 8) {
            child.killAt.setRemainingTime(inTime(10, 200));
        }
        return;
    }
    if (way < 6) {
        m_piecesLeft = evenly(1, 40);
        child.isMarked = true;
        m_victim = child.process->processId();
    } else {
        child.killAt.setRemainingTime(inTime(50, 3000));
    }
}

void Torture::killWhereDue(Child &child)
{
    if (child.killAt.hasExpired() && child.process->state() != QProcess::NotRunning
        && !child.isKilled) {
        child.process->kill();
        child.isKilled = true;
    }
}

bool Torture::hasEnded(Child &child)
{
    if (child.process->state() != QProcess::NotRunning) {
        return false;
    }
    if (child.isMarked && m_victim.exchange(0) == 0) {
        child.isKilled = true; // the proxy's thread has done it
    }
    if (child.process->exitStatus() == QProcess::CrashExit) {
        if (child.isKilled) {
            ++m_kills;
        } else {
            m_wrong = u"it died by itself: "_s
                      + QString::fromUtf8(child.process->readAllStandardError());
        }
    }
    return true;
}

// --- Around it -----------------------------------------------------------------------------------

void Torture::weather()
{
    if (m_spellEnds.hasExpired()) {
        m_rig.proxy().setRefusing(false);
        m_spellEnds = QDeadlineTimer(QDeadlineTimer::Forever);
        m_nextSpell.setRemainingTime(std::chrono::milliseconds(m_random.bounded(4000, 15000)));
    } else if (m_nextSpell.hasExpired()) {
        ++m_spells;
        m_rig.proxy().setRefusing(true);
        m_spellEnds.setRemainingTime(std::chrono::milliseconds(m_random.bounded(200, 2000)));
        m_nextSpell = QDeadlineTimer(QDeadlineTimer::Forever);
    }
}

QString Torture::finish()
{
    for (Child *child : {&m_feeder, &m_sender}) {
        if (child->process) {
            child->killAt.setRemainingTime(0);
            killWhereDue(*child);
            (void)child->process->waitForFinished();
        }
    }
    if (m_feeder.process) {
        takeSaved(m_feeder);
        (void)hasEnded(m_feeder);
    }
    if (m_sender.process) {
        (void)hasEnded(m_sender);
    }
    m_feeder = {};
    m_sender = {};
    m_victim = 0;
    m_rig.proxy().setRefusing(false);
    m_rig.calm();
    console() << "killed " << m_kills << " times, " << m_promised.size()
              << " leads promised; calm from here\n"
              << Qt::flush;
    const QDeadlineTimer deadline(LongestDrain);
    while (m_wrong.isEmpty() && m_promised.size() < m_leads.size() && !deadline.hasExpired()) {
        feed();
        m_feeder.killAt = QDeadlineTimer(QDeadlineTimer::Forever);
        m_feeder.killAfterLines = -1;
        (void)waitUntil([] { return false; }, 3ms);
    }
    if (m_feeder.process) {
        (void)m_feeder.process->waitForFinished();
        takeSaved(m_feeder);
    }
    ChildEnd drained;
    while (m_wrong.isEmpty() && !deadline.hasExpired()) {
        drained = m_rig.run({u"sync"_s, u"--until-empty"_s}, {},
                            std::chrono::milliseconds(deadline.remainingTime()));
        console() << drained.err.trimmed().section(u'\n', -1) << '\n' << Qt::flush;
        if (drained.code != SignInNeeded) {
            break;
        }
        m_wrong = m_rig.signIn();
        ++m_signIns;
    }
    console() << "the last drain ended with " << drained.code << "; signed in again " << m_signIns
              << " times\n"
              << Qt::flush;
    return m_wrong;
}

void Torture::tellProgress()
{
    if (m_nextWord.hasExpired()) {
        m_nextWord.setRemainingTime(5s);
        (void)m_rig.newLedgerLines(u"fault"_s);
        console() << "killed " << m_kills << " of " << m_options.kills << ", promised "
                  << m_promised.size() << ", faults " << faults() << '\n'
                  << Qt::flush;
    }
}

} // namespace leadbooth::test
