// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "neighbours.h"
#include "support/testcase.h"

#include <cmath>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Milliseconds = std::chrono::milliseconds;
using Seconds = OperatingWindow::Seconds;

constexpr Milliseconds Start = 1s;
constexpr Milliseconds Window = 10min;
constexpr int EndlessQueue = 100'000'000;

/*! The least time in which \a leads can be drained by one request after the other. */
Seconds shortestDrain(const PortalKind &kind, int leads)
{
    const Seconds work = kind.perLead * leads;
    const int requests = (leads + 49) / 50;
    const Seconds byRequests((requests - kind.threshold) / kind.drainPerSecond);
    Seconds byOperating{0};
    if (kind.perLead > Seconds(0.1) && kind.operatingLimit > Seconds(0)) {
        // A whole limit of work in each window, and what is left in the last.
        const double whole = std::ceil(work / kind.operatingLimit) - 1;
        byOperating = whole * Seconds(Window) + (work - whole * kind.operatingLimit);
    }
    return std::max({work, byRequests, byOperating});
}

double partOfBound(const PortalKind &kind, const SimulatedProgram &program)
{
    const Seconds took = program.tally.lastAt - Start;
    return shortestDrain(kind, program.tally.created) / took;
}

void report(const PortalKind &kind, const SimulatedProgram &program)
{
    const Tally &tally = program.tally;
    qInfo("%d leads in %.0f s, %.1f%% of what the limits allow; %d requests of up to %d leads and "
          "%.1f "
          "s; refused by the bucket %d, by execution time %d, cut off %d",
          tally.created, Seconds(tally.lastAt - Start).count(), 100 * partOfBound(kind, program),
          tally.requests, tally.longestBatch, Seconds(tally.longestRequest).count(),
          static_cast<int>(tally.rateRefusals.size()),
          static_cast<int>(tally.operatingRefusals.size()), tally.cutOff);
}

/*! Programs behind one router, with an endless queue each. */
std::unique_ptr<Neighbours> endlessNeighbours(int count, Milliseconds startWithin, quint64 seed)
{
    // So quick that only the bucket binds.
    auto neighbours = std::make_unique<Neighbours>(PortalKind{.perLead = Seconds(0.005)}, seed);
    neighbours->addSeveral(count, {.leads = EndlessQueue, .start = Start}, startWithin);
    return neighbours;
}

} // namespace

/*! The governor before the embedded portal's own limits, on a clock that jumps. */
class TestGovernorSimulation : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDrainIsAsFastAsTheLimitsAllow_data();
    void aDrainIsAsFastAsTheLimitsAllow();
    void anotherLimitIsLearntFromOneRefusal_data();
    void anotherLimitIsLearntFromOneRefusal();
    void aPersonIsNotRefusedDuringADrain_data();
    void aPersonIsNotRefusedDuringADrain();
    void aPortalThatBecomesSlowCutsTwoRequestsOff();
    void aRestartFindsWhatWasUsedBefore();
    void programsShareTheBucketEvenly_data();
    void programsShareTheBucketEvenly();
    void oneThatComesLaterGetsItsPart();
};

void TestGovernorSimulation::aDrainIsAsFastAsTheLimitsAllow_data()
{
    QTest::addColumn<double>("perLead");
    QTest::addColumn<double>("variation");
    QTest::addColumn<bool>("isEnterprise");
    for (const bool isEnterprise : {false, true}) {
        const char *plan = isEnterprise ? "Enterprise" : "standard";
        QTest::addRow("0.3 s per lead, %s", plan) << 0.3 << 0.0 << isEnterprise;
        QTest::addRow("3.3 s per lead, %s", plan) << 3.3 << 0.0 << isEnterprise;
        QTest::addRow("2 to 5 s per lead, %s", plan) << 3.3 << 0.5 << isEnterprise;
    }
}

void TestGovernorSimulation::aDrainIsAsFastAsTheLimitsAllow()
{
    QFETCH(const double, perLead);
    QFETCH(const double, variation);
    QFETCH(const bool, isEnterprise);
    for (const quint64 seed : {1, 2, 3, 4}) {
        PortalKind kind{.perLead = Seconds(perLead), .variation = variation};
        Governor::Limits limits;
        if (isEnterprise) {
            kind.drainPerSecond = limits.drainPerSecond = 5;
            kind.threshold = limits.threshold = 250;
        }
        Timeline timeline;
        SimulatedPortal portal(kind, seed);
        SimulatedProgram program(timeline, portal,
                                 {.leads = 10'000, .limits = limits, .start = Start, .seed = seed});
        timeline.run(24h);
        report(kind, program);
        QCOMPARE(program.tally.created, 10'000);
        QVERIFY(partOfBound(kind, program) >= 0.97);
        QCOMPARE(program.tally.rateRefusals.size(), 0);
        QCOMPARE(program.tally.operatingRefusals.size(), 0);
        QCOMPARE(program.tally.cutOff, 0);
    }
}

void TestGovernorSimulation::anotherLimitIsLearntFromOneRefusal_data()
{
    QTest::addColumn<double>("perLead");
    QTest::addColumn<bool>("tellsOperating");
    QTest::newRow("0.3 s per lead") << 0.3 << true;
    QTest::newRow("3.3 s per lead") << 3.3 << true;
    QTest::newRow("the portal does not tell what was used") << 3.3 << false;
}

void TestGovernorSimulation::anotherLimitIsLearntFromOneRefusal()
{
    QFETCH(const double, perLead);
    QFETCH(const bool, tellsOperating);
    const PortalKind kind{.operatingLimit = Seconds(420),
                          .perLead = Seconds(perLead),
                          .tellsOperating = tellsOperating};
    for (const quint64 seed : {1, 2, 3, 4}) {
        Timeline timeline;
        SimulatedPortal portal(kind, seed);
        SimulatedProgram program(timeline, portal, {.leads = 10'000, .start = Start, .seed = seed});
        timeline.run(24h);
        report(kind, program);
        QCOMPARE(program.tally.created, 10'000);
        QVERIFY(partOfBound(kind, program) >= 0.94);
        QVERIFY(program.tally.operatingRefusals.size() <= 1);
        QCOMPARE(program.tally.rateRefusals.size(), 0);
    }
}

void TestGovernorSimulation::aPersonIsNotRefusedDuringADrain_data()
{
    QTest::addColumn<double>("perLead");
    QTest::addColumn<int>("everySeconds");
    QTest::newRow("0.3 s per lead, three a minute") << 0.3 << 20;
    QTest::newRow("3.3 s per lead, one a minute") << 3.3 << 60;
    QTest::newRow("only the bucket binds, one a second") << 0.005 << 1;
}

void TestGovernorSimulation::aPersonIsNotRefusedDuringADrain()
{
    QFETCH(const double, perLead);
    QFETCH(const int, everySeconds);
    const PortalKind kind{.perLead = Seconds(perLead)};
    for (const quint64 seed : {1, 2, 3, 4}) {
        Timeline timeline;
        SimulatedPortal portal(kind, seed);
        SimulatedProgram program(timeline, portal,
                                 {.leads = 10'000,
                                  .start = Start,
                                  .seed = seed,
                                  .personEvery = std::chrono::seconds(everySeconds)});
        timeline.run(24h);
        QVERIFY(program.tally.ofPerson > 50);
        QCOMPARE(program.tally.ofPersonRefused, 0);
        QCOMPARE(program.tally.longestWaitOfPerson, 0ms);
        QCOMPARE(program.left(), 0);
    }
}

void TestGovernorSimulation::aPortalThatBecomesSlowCutsTwoRequestsOff()
{
    Timeline timeline;
    SimulatedPortal portal({.operatingLimit = Seconds(0), .perLead = Seconds(0.3)}, 1);
    SimulatedProgram program(timeline, portal, {.leads = 2000, .start = Start});
    timeline.at(5min, [&portal] { portal.kind.perLead = Seconds(8); });
    timeline.run(24h);
    QCOMPARE(program.left(), 0);
    QCOMPARE(program.tally.cutOff, 2);
}

void TestGovernorSimulation::aRestartFindsWhatWasUsedBefore()
{
    const PortalKind kind{.perLead = Seconds(3.3)};
    Timeline timeline;
    SimulatedPortal portal(kind, 1);
    SimulatedProgram before(timeline, portal, {.leads = 120, .start = Start});
    timeline.run(8min);
    QCOMPARE(before.left(), 0);
    SimulatedProgram after(timeline, portal, {.leads = 1000, .start = 8min, .seed = 2});
    timeline.run(24h);
    QCOMPARE(after.left(), 0);
    QCOMPARE(after.tally.operatingRefusals.size(), 0);
    // As if it had been one program.
    const Seconds took = after.tally.lastAt - Start;
    QVERIFY(shortestDrain(kind, 1120) / took > 0.95);
}

void TestGovernorSimulation::programsShareTheBucketEvenly_data()
{
    QTest::addColumn<int>("programs");
    QTest::addColumn<int>("startWithinSeconds");
    QTest::addColumn<double>("mostRefused");
    QTest::newRow("2, all at once") << 2 << 0 << 0.005;
    QTest::newRow("2, one after the other") << 2 << 600 << 0.005;
    QTest::newRow("10, all at once") << 10 << 0 << 0.02;
    QTest::newRow("10, one after the other") << 10 << 600 << 0.02;
    QTest::newRow("50, all at once") << 50 << 0 << 0.07;
    QTest::newRow("50, one after the other") << 50 << 600 << 0.07;
}

void TestGovernorSimulation::programsShareTheBucketEvenly()
{
    QFETCH(const int, programs);
    QFETCH(const int, startWithinSeconds);
    QFETCH(const double, mostRefused);
    for (const quint64 seed : {1, 2, 3, 4}) {
        const auto neighbours =
                endlessNeighbours(programs, std::chrono::seconds(startWithinSeconds), seed);
        // Half an hour to find each other, and two hours to be measured.
        neighbours->run(30min);
        const double refusedAtFirst = neighbours->refusedPart();
        neighbours->settle();
        neighbours->run(150min);
        qInfo("%.1f%% of what the bucket allows, Jain's index %.3f, refused %.2f%% (%.2f%% at "
              "first), at "
              "most %d in ten seconds",
              100 * neighbours->partOfBound(), neighbours->jainsIndex(),
              100 * neighbours->refusedPart(), 100 * refusedAtFirst,
              neighbours->worstTenSeconds(30min));
        QVERIFY(neighbours->partOfBound() > 0.95);
        QVERIFY(neighbours->jainsIndex() > 0.9);
        QVERIFY(neighbours->refusedPart() < mostRefused);
        QVERIFY(refusedAtFirst < 0.15);
        // At the start, which nobody can know of, one each; afterwards fewer than are let through.
        QVERIFY(neighbours->worstTenSeconds(Start) <= std::max(programs, 20));
        QVERIFY(neighbours->worstTenSeconds(30min) < 20);
    }
}

void TestGovernorSimulation::oneThatComesLaterGetsItsPart()
{
    for (const quint64 seed : {1, 2, 3, 4}) {
        const auto neighbours = endlessNeighbours(4, 0ms, seed);
        neighbours->run(2h);
        neighbours->add({.leads = EndlessQueue, .start = 2h});
        neighbours->run(150min);
        neighbours->settle();
        neighbours->run(270min);
        QVERIFY(neighbours->jainsIndex() > 0.9);
        QVERIFY(neighbours->partOfBound() > 0.95);
    }
}

QTEST_APPLESS_MAIN(TestGovernorSimulation)
#include "tst_governorsimulation.moc"
