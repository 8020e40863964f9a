// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/namedkills.h"

#include "support/testcase.h"

#include <QDir>
#include <QTextStream>

#include <atomic>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth::test {

namespace {

constexpr int LeadsEach = 6;
constexpr int SignInNeeded = 4;
// Of a token: enough for a request, and over before the next command.
constexpr auto ShortLife = 700ms;
const QByteArray Adding = "crm.lead.add";
const QByteArray Looking = "crm.lead.list";
const QByteArray Renewing = "grant_type=refresh_token";

/*! When a process is killed. */
struct Moment
{
    const char *name;
    QByteArray request;                 //!< what the request holds
    bool inAnswer = false;              //!< when its answer comes, instead of the request itself
    Watched then = Watched::Pass;       //!< what becomes of the bytes
    std::chrono::milliseconds after{0}; //!< between the bytes and the kill
    bool loseFirst = false;             //!< the answer to the first crm.lead.add gets lost before
    std::chrono::milliseconds perAdd{20};
    std::chrono::milliseconds accessLifetime = 1h;
    int mostRequests = -1; //!< of crm.lead.add, on the whole; -1: not counted
};

QList<Moment> moments()
{
    QList<Moment> all{
            {.name = "the request does not get through", .request = Adding, .then = Watched::Drop},
            {.name = "the request is under way", .request = Adding, .mostRequests = 1},
            {.name = "the portal is at it",
             .request = Adding,
             .after = 150ms,
             .perAdd = 100ms,
             .mostRequests = 1},
            {.name = "the answer comes and gets lost",
             .request = Adding,
             .inAnswer = true,
             .then = Watched::Drop,
             .mostRequests = 1},
            {.name = "a lost lead is looked up",
             .request = Looking,
             .loseFirst = true,
             .mostRequests = 1},
            {.name = "a lost lead's look-up gets lost",
             .request = Looking,
             .then = Watched::Drop,
             .loseFirst = true,
             .mostRequests = 1},
            {.name = "a lost lead is found",
             .request = Looking,
             .inAnswer = true,
             .loseFirst = true,
             .mostRequests = 1},
            {.name = "a lost lead settles",
             .request = Adding,
             .inAnswer = true,
             .then = Watched::Drop,
             .after = 1s,
             .mostRequests = 1},
            {.name = "a token is asked for", .request = Renewing, .accessLifetime = ShortLife},
            {.name = "a token comes",
             .request = Renewing,
             .inAnswer = true,
             .accessLifetime = ShortLife},
            {.name = "a token does not come",
             .request = Renewing,
             .inAnswer = true,
             .then = Watched::Drop,
             .accessLifetime = ShortLife},
    };
    // The answer has arrived, and is being read, understood and committed.
    for (int i = 0; i < 10; ++i) {
        all.append({.name = "the answer has come",
                    .request = Adding,
                    .inAnswer = true,
                    .after = std::chrono::milliseconds(i),
                    .mostRequests = 1});
    }
    return all;
}

/*! Watches for a moment, in the proxy's thread. */
class Trap
{
public:
    Trap(Rig &rig, const Moment &moment)
        : m_rig(rig)
        , m_moment(moment)
        , m_hasLost(!moment.loseFirst)
    {
        rig.proxy().setWatcher([this](const Passing &passing) { return watch(passing); });
    }
    ~Trap() { m_rig.proxy().setWatcher({}); }
    Q_DISABLE_COPY_MOVE(Trap)

    void setVictim(qint64 process) { m_victim = process; }
    [[nodiscard]] bool hasSprung() const { return m_hasSprung; }
    [[nodiscard]] bool isToKill() const { return m_hasSprung && m_moment.after > 0ms; }

private:
    Watched watch(const Passing &passing)
    {
        if (m_hasSprung) {
            return Watched::Pass;
        }
        if (!passing.isAnswer) {
            m_lastRequest[passing.connection] += passing.bytes;
            if (passing.bytes.startsWith("POST ")) {
                m_lastRequest[passing.connection] = passing.bytes;
            }
        }
        const QByteArray request = m_lastRequest.value(passing.connection);
        if (!m_hasLost && passing.isAnswer && request.contains(Adding)) {
            m_hasLost = true;
            return Watched::Drop;
        }
        if (!m_hasLost || passing.isAnswer != m_moment.inAnswer
            || !request.contains(m_moment.request)) {
            return Watched::Pass;
        }
        m_hasSprung = true;
        if (m_moment.after == 0ms) {
            ::kill(static_cast<pid_t>(m_victim), SIGKILL);
        }
        return m_moment.then;
    }

    Rig &m_rig;
    const Moment m_moment;
    bool m_hasLost;
    QHash<int, QByteArray> m_lastRequest;
    std::atomic<qint64> m_victim = 0;
    std::atomic<bool> m_hasSprung = false;
};

class Runner
{
public:
    Runner(QString dir, quint32 seed)
        : m_dir(std::move(dir))
        , m_seed(seed)
    {}

    void killSending(const Moment &moment);
    void killSaving(int afterLines);
    [[nodiscard]] NamedKills result()
    {
        closeRig();
        return m_result;
    }

private:
    [[nodiscard]] Rig *rigWith(const RigTimes &times);
    void closeRig();
    void recover(Rig &rig, const QString &name);
    void conclude(Rig &rig, const QString &name, const QList<TortureLead> &leads, int mostRequests);
    void fail(const QString &name, const QString &why)
    {
        m_result.wrong.append(name + u": "_s + why);
    }

    const QString m_dir;
    const quint32 m_seed;
    int m_number = 0;
    RigTimes m_times;
    std::unique_ptr<Rig> m_rig;    //!< kept for the next kill where the times are the same
    QList<QJsonObject> m_onPortal; //!< of its portal
    NamedKills m_result;
};

/*! Null: it did not start. */
Rig *Runner::rigWith(const RigTimes &times)
{
    ++m_number;
    if (m_rig && m_times == times) {
        return m_rig.get();
    }
    closeRig();
    const QString dir = m_dir + u"/kill%1"_s.arg(m_number);
    QDir().mkpath(dir);
    m_times = times;
    m_rig = std::make_unique<Rig>(dir, m_seed, times);
    if (const QString wrong = m_rig->start(); !wrong.isEmpty()) {
        fail(dir, wrong);
        m_rig.reset();
    }
    return m_rig.get();
}

void Runner::closeRig()
{
    m_result.faults += m_rig ? m_rig->proxy().faults() : 0;
    m_onPortal.clear();
    m_rig.reset();
}

QByteArray linesOf(const QList<TortureLead> &leads)
{
    QByteArray lines;
    for (const TortureLead &lead : leads) {
        lines += lead.line;
    }
    return lines;
}

void Runner::killSending(const Moment &moment)
{
    const QString name = QString::fromLatin1(moment.name);
    Rig *const rig = rigWith({.settle = 2s,
                              .requestLimit = 1s,
                              .perAdd = moment.perAdd,
                              .accessLifetime = moment.accessLifetime});
    if (!rig) {
        return;
    }
    // One that is on the portal already: what proves that a look-up shows the others.
    const QList<TortureLead> leads =
            tortureLeads(LeadsEach + 1, m_seed + quint32(m_number), Variety::Alike);
    const ChildEnd first = rig->run({u"add"_s, u"--lines"_s}, leads.constFirst().line);
    const ChildEnd saved = rig->run({u"add"_s, u"--queue"_s, u"--lines"_s}, linesOf(leads.mid(1)));
    if ((first.code != 0 && first.code != SignInNeeded) || saved.code != 0) {
        fail(name, u"nothing was saved: "_s + first.err + saved.err);
        return;
    }
    m_onPortal += rig->newLedgerLines(u"lead"_s);
    (void)rig->newLedgerLines(u"request"_s);
    if (moment.accessLifetime == ShortLife) {
        (void)waitUntil([] { return false; }, ShortLife);
    }
    {
        Trap trap(*rig, moment);
        const std::unique_ptr<QProcess> sync = rig->begin({u"sync"_s, u"--until-empty"_s});
        (void)sync->waitForStarted();
        trap.setVictim(sync->processId());
        bool isKilled = false;
        const bool ended = waitUntil(
                [&] {
                    if (trap.isToKill() && !std::exchange(isKilled, true)) {
                        (void)waitUntil([] { return false; }, moment.after);
                        sync->kill();
                    }
                    return sync->state() == QProcess::NotRunning;
                },
                30s);
        if (!ended) {
            sync->kill();
            (void)sync->waitForFinished();
        }
        // Where the answer has come, it may have been quicker than the kill.
        const bool mayEnd = moment.inAnswer && moment.then == Watched::Pass;
        if (!ended || !trap.hasSprung() || (sync->exitStatus() != QProcess::CrashExit && !mayEnd)) {
            fail(name, u"it was not killed: "_s + QString::fromUtf8(sync->readAllStandardError()));
        }
        m_result.kills += sync->exitStatus() == QProcess::CrashExit ? 1 : 0;
    }
    recover(*rig, name);
    conclude(*rig, name, leads, moment.mostRequests);
}

void Runner::killSaving(int afterLines)
{
    const QString name = u"add has said saved %1 times"_s.arg(afterLines);
    Rig *const rig = rigWith({.settle = 2s, .requestLimit = 1s, .accessLifetime = 1h});
    if (!rig) {
        return;
    }
    const QList<TortureLead> leads = tortureLeads(40, m_seed + quint32(m_number), Variety::Alike);
    const std::unique_ptr<QProcess> add = rig->begin({u"add"_s, u"--queue"_s, u"--lines"_s});
    add->write(linesOf(leads));
    QByteArray out;
    (void)waitUntil([&] {
        out += add->readAllStandardOutput();
        return out.count('\n') >= afterLines;
    });
    add->kill();
    (void)add->waitForFinished();
    out += add->readAllStandardOutput();
    ++m_result.kills;
    QList<TortureLead> promised;
    for (const TortureLead &lead : leads) {
        if (out.contains("saved " + lead.origin.toLatin1() + '\n')) {
            promised.append(lead);
        }
    }
    if (promised.size() < afterLines) {
        fail(name, u"it did not get so far"_s);
    }
    recover(*rig, name);
    conclude(*rig, name + u", and goes on"_s, promised, -1);
    // And once more, all of them: what was saved is saved once.
    const ChildEnd again = rig->run({u"add"_s, u"--lines"_s}, linesOf(leads));
    if (again.code != 0) {
        fail(name, u"not a second time: "_s + again.err);
    }
    conclude(*rig, name + u", and is given all of it again"_s, leads, -1);
}

void Runner::recover(Rig &rig, const QString &name)
{
    for (int round = 0; round < 3; ++round) {
        const ChildEnd drained = rig.run({u"sync"_s, u"--until-empty"_s}, {}, 60s);
        if (drained.code != SignInNeeded) {
            if (drained.code != 0) {
                fail(name, u"the next sync ended with %1: "_s.arg(drained.code) + drained.err);
            }
            return;
        }
        if (const QString wrong = rig.signIn(); !wrong.isEmpty()) {
            fail(name, wrong);
            return;
        }
    }
    fail(name, u"nobody stays signed in"_s);
}

void Runner::conclude(Rig &rig, const QString &name, const QList<TortureLead> &leads,
                      int mostRequests)
{
    QString wrong;
    const QHash<QString, QString> states = queueStates(rig, &wrong);
    if (!wrong.isEmpty()) {
        fail(name, wrong);
    }
    m_onPortal += rig.newLedgerLines(u"lead"_s);
    const Verdict verdict = judge(leads, m_onPortal, states);
    int adding = 0;
    for (const QJsonObject &request : rig.newLedgerLines(u"request"_s)) {
        const QString method = request.value("method"_L1).toString();
        adding += method == "crm.lead.add"_L1
                                  || (method == "batch"_L1
                                      && request.value("commands"_L1).toInt() == LeadsEach)
                          ? 1
                          : 0;
    }
    if (mostRequests >= 0 && adding > mostRequests) {
        fail(name, u"%1 requests that add leads"_s.arg(adding));
    }
    m_result.leads += static_cast<int>(leads.size());
    m_result.verdict.lost += verdict.lost;
    m_result.verdict.doubled += verdict.doubled;
    m_result.verdict.stuck += verdict.stuck;
    for (const QString &reason : verdict.reasons) {
        m_result.verdict.reasons.append(name + u": "_s + reason);
    }
    QTextStream(stderr) << (verdict.isGood() ? "good  " : "BAD   ") << name << '\n';
}

} // namespace

NamedKills runNamedKills(const QString &dir, quint32 seed)
{
    Runner runner(dir, seed);
    for (const Moment &moment : moments()) {
        runner.killSending(moment);
    }
    for (const int lines : {0, 1, 7, 39}) {
        runner.killSaving(lines);
    }
    return runner.result();
}

} // namespace leadbooth::test
