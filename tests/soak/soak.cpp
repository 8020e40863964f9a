// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/soak.h"

#include "crash/verdict.h"
#include "kiosk/kiosklead.h"
#include "soak/traces.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth::test {

namespace {

constexpr auto LongestAnswer = 60s;
constexpr int LongestDrain = 90; //!< seconds
constexpr int SignInNeeded = 4;  //!< leadbooth-cli's
constexpr double MostGrowth = 0.05;
constexpr int MostReasons = 40;
//! Of the kiosk that lives: until everything that is loaded on demand is.
constexpr int WarmUp = 10;

QTextStream &console()
{
    static QTextStream stream(stderr);
    return stream;
}

double mean(const QList<qint64> &values)
{
    return values.isEmpty()
                   ? 0
                   : std::accumulate(values.cbegin(), values.cend(), 0.0) / double(values.size());
}

/*! Every field has what this visitor typed. */
bool isComplete(const QJsonObject &lead, int visitor)
{
    const QJsonObject fields = lead.value("fields"_L1).toObject();
    for (const QLatin1StringView code : {"NAME"_L1, "PHONE"_L1, "EMAIL"_L1, "COMMENTS"_L1}) {
        const QByteArray written = QJsonDocument(QJsonObject{{code, fields.value(code)}})
                                           .toJson(QJsonDocument::Compact);
        if (visitorOf(QString::fromUtf8(written)) != visitor) {
            return false;
        }
    }
    return true;
}

} // namespace

bool Soak::Result::isGood() const
{
    return wrong.isEmpty() && lost == 0 && doubled == 0 && unwanted == 0 && stuck == 0 && seen == 0
           && std::abs(growth) <= MostGrowth && thanked > 0;
}

Soak::Soak(Rig &rig, QString dir, const Options &options)
    : m_rig(rig)
    , m_dir(std::move(dir))
    , m_options(options)
    , m_random(options.seed)
{}

Soak::~Soak()
{
    kill();
}

Soak::Result Soak::run()
{
    beKilled();
    live();
    finish();
    judge();
    return m_result;
}

void Soak::beKilled()
{
    storm();
    const int last = m_options.killed;
    while (!hasFailed() && (m_visitors < last || m_result.kills < m_options.kills)) {
        const int killsLeft = m_options.kills - m_result.kills;
        const int visitorsLeft = qMax(1, last - m_visitors);
        visit(m_visitors, m_random.bounded(visitorsLeft) < killsLeft);
        if (++m_visitors % 100 == 0) {
            console() << "visitor " << m_visitors << ", killed " << m_result.kills << " times\n"
                      << Qt::flush;
        }
    }
    kill();
}

void Soak::live()
{
    begin();
    lookAtSomebody(m_visitors++);
    const int last = m_visitors + m_options.visitors;
    for (int count = 1; !hasFailed() && m_visitors < last; ++count) {
        const bool isLook = count % m_options.lookEvery == 0;
        if (isLook) {
            drain();
            m_rig.proxy().setRefusing(true);
        }
        visit(m_visitors, false);
        if (isLook) {
            search(m_visitors, true);
            m_rig.proxy().setRefusing(false);
            drain();
            search(m_visitors, false);
        }
        tell("memory");
        m_memory.append(hear("memory").mid(7).toLongLong());
        if (++m_visitors % 100 == 0) {
            console() << "visitor " << m_visitors << ", memory " << m_memory.constLast() / 1024
                      << " KiB, seen " << m_result.seen << '\n'
                      << Qt::flush;
        }
    }
    if (m_memory.size() > 2 * WarmUp) {
        const QList<qint64> warm = m_memory.mid(WarmUp);
        const qsizetype half = warm.size() / 2;
        const double first = mean(warm.first(half));
        const double second = mean(warm.last(half));
        m_result.growth = second / first - 1;
        console() << "memory: " << qRound64(first / 1024) << " KiB, then "
                  << qRound64(second / 1024) << " KiB\n"
                  << Qt::flush;
    }
}

void Soak::finish()
{
    if (!hasFailed()) {
        calm();
        drain();
        search(m_visitors, false);
    }
    end();
    for (const Trace &trace : tracesInFiles(m_dir + u"/profile"_s)) {
        ++m_result.seen;
        report(u"in a file: "_s + toString(trace));
    }
}

// --- Visits --------------------------------------------------------------------------------------

Soak::Way Soak::wayOf(int visitor)
{
    Way way = Way::Sends;
    if (visitor % 100 == 33) {
        way = Way::WalksAway;
    } else if (m_random.bounded(10) == 0) {
        way = Way::StartsOver;
    }
    m_ways.insert(visitor, way);
    return way;
}

void Soak::visit(int visitor, bool isKilled)
{
    static const QHash<Way, QByteArray> words{{Way::Sends, "sends"},
                                              {Way::StartsOver, "starts-over"},
                                              {Way::WalksAway, "walks-away"}};
    if (!m_booth) {
        begin();
    }
    if (hasFailed()) {
        return;
    }
    QDeadlineTimer killAt(QDeadlineTimer::Forever);
    if (isKilled) {
        // As many short ones as long ones, whatever the scale; with time to be sent, too.
        killAt.setRemainingTime(qRound64(std::pow(2000.0, m_random.generateDouble())));
    }
    tell("visit " + QByteArray::number(visitor) + ' ' + words.value(wayOf(visitor)));
    if (hear("gone", killAt).isEmpty() || !isKilled) {
        return;
    }
    // The visitor was faster: then what is being sent is interrupted.
    (void)waitUntil([&] { return killAt.hasExpired(); }, 3s);
    kill();
}

void Soak::begin()
{
    signInWhereNeeded();
    m_booth = std::make_unique<QProcess>();
    m_booth->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_booth->start(
            QCoreApplication::applicationFilePath(),
            {m_options.overwrites ? u"--booth"_s : u"--careless-booth"_s, m_dir + u"/profile"_s});
    m_heard.clear();
    tell("ready");
    (void)hear("ready");
}

void Soak::kill()
{
    if (!m_booth) {
        return;
    }
    m_booth->kill();
    m_booth->waitForFinished();
    // What it had said before counts.
    m_heard += m_booth->readAllStandardOutput();
    for (qsizetype end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
        take(m_heard.left(end));
        m_heard.remove(0, end + 1);
    }
    m_booth.reset();
    ++m_result.kills;
}

void Soak::end()
{
    if (!m_booth) {
        return;
    }
    tell("end");
    if (!waitUntil([this] { return m_booth->state() == QProcess::NotRunning; }, LongestAnswer)) {
        m_result.wrong = u"the kiosk does not end"_s;
        kill();
    }
    m_booth.reset();
}

void Soak::tell(const QByteArray &line)
{
    if (m_booth) {
        m_booth->write(line + '\n');
    }
}

QByteArray Soak::hear(const QByteArray &word, QDeadlineTimer killAt)
{
    const QDeadlineTimer deadline(killAt.isForever() ? QDeadlineTimer(2 * LongestAnswer) : killAt);
    while (m_booth) {
        const qsizetype end = m_heard.indexOf('\n');
        if (end >= 0) {
            const QByteArray line = m_heard.left(end);
            m_heard.remove(0, end + 1);
            take(line);
            if (line.startsWith(word)) {
                return line;
            }
            if (hasFailed()) {
                return {};
            }
        } else if (deadline.hasExpired()) {
            if (killAt.isForever()) {
                m_result.wrong = u"the kiosk does not say: "_s + QString::fromUtf8(word);
            }
            kill();
        } else if (m_booth->state() == QProcess::NotRunning) {
            m_result.wrong =
                    u"the kiosk died by itself: %1 %2, after %3"_s
                            .arg(m_booth->exitStatus() == QProcess::CrashExit ? u"signal"_s
                                                                              : u"status"_s)
                            .arg(m_booth->exitCode())
                            .arg(QString::fromUtf8(m_booth->readAllStandardOutput()));
            m_booth.reset();
        } else {
            (void)waitUntil(
                    [&] {
                        m_heard += m_booth->readAllStandardOutput();
                        return m_heard.contains('\n') || m_booth->state() == QProcess::NotRunning;
                    },
                    std::chrono::milliseconds(std::min<qint64>(deadline.remainingTime(), 200)));
        }
    }
    return {};
}

void Soak::take(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    if (words.first() == "thanks") {
        m_references.insert(words.value(1).toInt(), QString::fromLatin1(words.value(2)));
    } else if (words.first() == "seen") {
        ++m_result.seen;
        report(u"shown: "_s + QString::fromUtf8(line));
    } else if (words.first() == "stuck") {
        m_result.wrong = QString::fromUtf8(line);
    }
}

// --- Looking -------------------------------------------------------------------------------------

void Soak::drain()
{
    for (int attempt = 0; m_booth && !hasFailed(); ++attempt) {
        tell("quiet " + QByteArray::number(m_references.size()) + ' '
             + QByteArray::number(LongestDrain));
        const QByteArray answer = hear("quiet");
        if (answer == "quiet" || hasFailed()) {
            return;
        }
        if (attempt == 1) {
            m_result.wrong = QString::fromUtf8(answer);
            return;
        }
        // The answer to a renewal of the tokens may have got lost: the staff signs in again.
        calm();
        m_result.wrong = m_rig.signIn();
        tell("sync");
    }
}

void Soak::lookAtSomebody(int visitor)
{
    m_ways.insert(visitor, Way::StartsOver);
    tell("visit " + QByteArray::number(visitor) + " stays");
    if (!hasFailed() && !hear("there").isEmpty()) {
        const QList<Trace> traces = tracesInMemory(m_booth->processId(), &m_result.wrong);
        if (traces.isEmpty()) {
            m_result.wrong = u"the search does not find a visitor who is there"_s;
        }
        tell("leave " + QByteArray::number(visitor));
        (void)hear("gone");
    }
}

void Soak::search(int visitor, bool mayBeOnItsWay)
{
    if (!m_booth) {
        return;
    }
    ++m_result.searches;
    const QList<Trace> traces = tracesInMemory(m_booth->processId(), &m_result.wrong);
    for (const Trace &trace : traces) {
        if (mayBeOnItsWay && trace.canary.visitor == visitor) {
            ++m_result.onTheirWay;
        } else {
            ++m_result.seen;
            report(u"after visitor %1, %2"_s.arg(visitor).arg(toString(trace)));
        }
    }
}

void Soak::report(const QString &reason)
{
    if (m_result.reasons.size() < MostReasons) {
        m_result.reasons.append(reason);
    }
}

// --- Around it -----------------------------------------------------------------------------------

void Soak::storm()
{
    m_rig.storm(m_options.portalFaults, m_options.networkFaults);
}

void Soak::calm()
{
    m_rig.calm();
}

/*! A kiosk that was killed while it renewed its tokens may have used them up. */
void Soak::signInWhereNeeded()
{
    calm(); // nobody learns anything by waiting for a stalled network here
    if (m_rig.run({u"fields"_s}).code == SignInNeeded) {
        m_result.wrong = m_rig.signIn();
    }
    storm();
}

void Soak::judge()
{
    QHash<int, QList<QJsonObject>> byVisitor;
    const QList<QJsonObject> leads = m_rig.newLedgerLines(u"lead"_s);
    for (const QJsonObject &lead : leads) {
        byVisitor[visitorOf(lead.value("fields"_L1)["NAME"_L1].toString())].append(lead);
    }
    m_result.onPortal = int(leads.size());
    m_result.thanked = int(m_references.size());
    m_result.faults = m_rig.portalFaults() + m_rig.proxy().faults();
    for (int visitor = -1; visitor < m_visitors; ++visitor) {
        const QList<QJsonObject> found = byVisitor.value(visitor);
        if (found.size() > 1 && visitor >= 0) {
            ++m_result.doubled;
            report(u"visitor %1 is there %2 times"_s.arg(visitor).arg(found.size()));
        }
        if (!found.isEmpty() && (visitor < 0 || m_ways.value(visitor) != Way::Sends)) {
            ++m_result.unwanted;
            report(u"nobody sent what is there of visitor %1"_s.arg(visitor));
        }
        if (!m_references.contains(visitor)) {
            continue;
        }
        const auto isTheirs = [&](const QJsonObject &lead) {
            return shortReference(OriginId(lead.value("originId"_L1).toString()))
                   == m_references.value(visitor);
        };
        if (found.isEmpty() || !isTheirs(found.constFirst())
            || !isComplete(found.constFirst(), visitor)) {
            ++m_result.lost;
            report(u"visitor %1, who was given %2, is not there"_s.arg(visitor).arg(
                    m_references.value(visitor)));
        }
    }
    const QHash<QString, QString> states = queueStates(m_rig, &m_result.wrong);
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        if (it.value() != "Sent"_L1) {
            ++m_result.stuck;
            report(u"in the queue %1 is %2\n%3"_s.arg(
                    it.key(), it.value(), m_rig.run({u"queue"_s, u"show"_s, it.key()}).out));
        }
    }
}

} // namespace leadbooth::test
