// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "neighbours.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Milliseconds = std::chrono::milliseconds;
using Seconds = OperatingWindow::Seconds;

constexpr Milliseconds Start = 1s;
// A kiosk's network comes back for all of them: within so much.
constexpr Milliseconds AtOnce = 2s;
constexpr int EndlessQueue = 100'000'000;
constexpr int Morning = 240; //!< leads of four hours, one a minute
#ifdef __SANITIZE_ADDRESS__
// Ten times as slow, and what sanitizers look for shows in each.
constexpr std::array Seeds{quint64{1}};
#else
constexpr std::array Seeds{quint64{1}, quint64{2}, quint64{3}, quint64{4}};
#endif

// So quick that only the bucket binds, and as quick as a portal is.
constexpr Seconds Quick(0.005);
constexpr Seconds Usual(0.3);

PortalKind portalKind(bool isEnterprise, Seconds perLead)
{
    PortalKind kind{.perLead = perLead};
    if (isEnterprise) {
        kind.drainPerSecond = 5;
        kind.threshold = 250;
    }
    return kind;
}

/*! What a kiosk knows of its portal: always the smaller limits. */
SimulatedProgram::Options kiosk(int leads, Milliseconds start = Start)
{
    return {.leads = leads,
            .limits = {.crowd = Governor::KioskCrowd},
            .start = start,
            .provesPortal = true};
}

/*! The worst of all seeds. */
struct Figures
{
    double throughput = 1;
    double jain = 1;
    double worstOfMean = 1;
    double refused = 0;
    int tenSeconds = 0;
    int run = 0;
    int runOfOne = 0;
    Seconds last{0};
    Seconds longestWait{0};

    void take(Neighbours &kiosks)
    {
        refused = std::max(refused, kiosks.refusedPart());
        tenSeconds = std::max(tenSeconds, kiosks.worstTenSeconds(0s));
        run = std::max(run, kiosks.longestRun());
        runOfOne = std::max(runOfOne, kiosks.longestRunOfOne());
        for (size_t i = 0; i < kiosks.size(); ++i) {
            const Tally &tally = kiosks.program(i).tally;
            last = std::max<Seconds>(last, tally.lastAt - Start);
            longestWait = std::max<Seconds>(longestWait, tally.longestWaitOfLead);
        }
    }
    void takeFairness(const Neighbours &kiosks)
    {
        jain = std::min(jain, kiosks.jainsIndex());
        worstOfMean = std::min(worstOfMean, kiosks.worstOfMean());
    }
};

void print(const QString &what)
{
    if (qEnvironmentVariableIsSet("LEADBOOTH_PRINT_FIGURES")) {
        qInfo("%s | %s", QTest::currentDataTag() ? QTest::currentDataTag() : "",
              qUtf8Printable(what));
    }
}

QString percent(double part)
{
    return u"%1 %"_s.arg(100 * part, 0, 'f', 1);
}

QString refusalsOf(const Figures &figures)
{
    return u"refused %1, at most %2 in ten seconds, %3 one after the other, %4 of one kiosk"_s
            .arg(percent(figures.refused))
            .arg(figures.tenSeconds)
            .arg(figures.run)
            .arg(figures.runOfOne);
}

void addBooths()
{
    QTest::addColumn<int>("kiosks");
    QTest::addColumn<bool>("isEnterprise");
    for (const bool isEnterprise : {false, true}) {
        for (const int kiosks : {2, 10, 50}) {
            QTest::addRow("%d kiosks, %s", kiosks, isEnterprise ? "Enterprise" : "standard")
                    << kiosks << isEnterprise;
        }
    }
}

} // namespace

/*!
 * Several kiosks behind one router before one portal's leaky bucket: no server of ours tells them
 * of each other. No storm of refusals means, from the first moment on: in no ten seconds more than
 * the bucket lets through in them, so that a portal never sees more than twice what it allows;
 * never more than ten requests in a row that meet a full bucket; and on the whole not one in ten.
 */
class TestKioskSharing : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anOfflineMorningIsSentTogether_data();
    void anOfflineMorningIsSentTogether();
    void whoeverHasABacklogGetsTheSame_data();
    void whoeverHasABacklogGetsTheSame();
    void visitorsLeadsGoAsTheyCome_data();
    void visitorsLeadsGoAsTheyCome();
    void aNetworkThatComesBackForAllBringsNoStorm_data();
    void aNetworkThatComesBackForAllBringsNoStorm();
    void aNewcomerGetsItsPart();
    void whatOneLeavesTheOthersTake_data();
    void whatOneLeavesTheOthersTake();
    void aPersonAtOneKioskIsServed_data();
    void aPersonAtOneKioskIsServed();

private:
    static void verifyNoStorm(const Figures &figures, bool isEnterprise);
};

void TestKioskSharing::verifyNoStorm(const Figures &figures, bool isEnterprise)
{
    const int letThroughInTenSeconds = isEnterprise ? 50 : 20;
    QVERIFY(figures.tenSeconds <= letThroughInTenSeconds);
    QVERIFY(figures.run <= 10);
    QVERIFY(figures.runOfOne <= 5);
    QVERIFY(figures.refused < 0.1);
}

void TestKioskSharing::anOfflineMorningIsSentTogether_data()
{
    addBooths();
}

void TestKioskSharing::anOfflineMorningIsSentTogether()
{
    QFETCH(const int, kiosks);
    QFETCH(const bool, isEnterprise);
    Figures figures;
    for (const quint64 seed : Seeds) {
        Neighbours booth(portalKind(isEnterprise, Usual), seed);
        booth.addSeveral(kiosks, kiosk(Morning), AtOnce);
        bool allWait = true;
        for (size_t i = 0; i < booth.size(); ++i) {
            booth.program(i).onEmpty = [&] {
                if (std::exchange(allWait, false)) {
                    figures.takeFairness(booth);
                }
            };
        }
        booth.run(24h);
        figures.take(booth);
        QCOMPARE(booth.createdByAll(), Morning * kiosks);
    }
    print(u"all sent after %1 s; while all had some: Jain's index %2, worst of mean %3; %4"_s
                  .arg(figures.last.count(), 0, 'f', 0)
                  .arg(figures.jain, 0, 'f', 3)
                  .arg(percent(figures.worstOfMean), refusalsOf(figures)));
    verifyNoStorm(figures, isEnterprise);
    // Eight requests of a kiosk, which grow: that one is before another in them weighs much.
    QVERIFY(figures.jain > 0.8);
    QVERIFY(figures.last < 10min);
}

void TestKioskSharing::whoeverHasABacklogGetsTheSame_data()
{
    addBooths();
}

void TestKioskSharing::whoeverHasABacklogGetsTheSame()
{
    QFETCH(const int, kiosks);
    QFETCH(const bool, isEnterprise);
    Figures figures;
    for (const quint64 seed : Seeds) {
        Neighbours booth(portalKind(isEnterprise, Quick), seed);
        booth.addSeveral(kiosks, kiosk(EndlessQueue), AtOnce);
        // Half an hour to find each other, and two hours to be measured.
        booth.run(30min);
        figures.take(booth);
        booth.settle();
        booth.run(150min);
        figures.take(booth);
        figures.takeFairness(booth);
        figures.throughput = std::min(figures.throughput, booth.partOfBound());
    }
    print(u"%1 of the limit; Jain's index %2, worst of mean %3; %4"_s
                  .arg(percent(figures.throughput))
                  .arg(figures.jain, 0, 'f', 3)
                  .arg(percent(figures.worstOfMean), refusalsOf(figures)));
    verifyNoStorm(figures, isEnterprise);
    // Nobody tells that the limits are larger ones, so no kiosk asks more than twice a second.
    const double within = isEnterprise ? std::min(1.0, kiosks * 2 / 5.0) : 1;
    QVERIFY(figures.throughput > 0.95 * within);
    QVERIFY(figures.jain > 0.9);
    QVERIFY(figures.worstOfMean > 0.4);
}

void TestKioskSharing::visitorsLeadsGoAsTheyCome_data()
{
    QTest::addColumn<int>("kiosks");
    QTest::addColumn<bool>("isEnterprise");
    QTest::addColumn<int>("everySeconds");
    QTest::addColumn<int>("longestWait");
    QTest::newRow("2 kiosks, one a minute") << 2 << false << 60 << 120;
    QTest::newRow("10 kiosks, one a minute") << 10 << false << 60 << 120;
    QTest::newRow("50 kiosks, one a minute") << 50 << false << 60 << 120;
    QTest::newRow("50 kiosks, one a minute, Enterprise") << 50 << true << 60 << 120;
    // Half as many again as the bucket would take one by one: they have to go together.
    QTest::newRow("50 kiosks, four a minute") << 50 << false << 15 << 20 * 60;
    QTest::newRow("50 kiosks, four a minute, Enterprise") << 50 << true << 15 << 120;
}

void TestKioskSharing::visitorsLeadsGoAsTheyCome()
{
    QFETCH(const int, kiosks);
    QFETCH(const bool, isEnterprise);
    QFETCH(const int, everySeconds);
    QFETCH(const int, longestWait);
    constexpr Milliseconds Day = 8h;
    Figures figures;
    for (const quint64 seed : Seeds) {
        Neighbours booth(portalKind(isEnterprise, Usual), seed);
        SimulatedProgram::Options options = kiosk(0);
        options.visitorEvery = std::chrono::seconds(everySeconds);
        options.visitorsUntil = Day;
        booth.addSeveral(kiosks, options, AtOnce);
        booth.run(24h);
        figures.take(booth);
        for (size_t i = 0; i < booth.size(); ++i) {
            QCOMPARE(booth.program(i).left(), 0);
        }
    }
    print(u"a lead waits %1 s at most; %2"_s.arg(figures.longestWait.count(), 0, 'f', 0)
                  .arg(refusalsOf(figures)));
    verifyNoStorm(figures, isEnterprise);
    QVERIFY(figures.longestWait < std::chrono::seconds(longestWait));
    const double asked = static_cast<double>(kiosks) / everySeconds;
    if (asked < (isEnterprise ? 5 : 2)) {
        QCOMPARE(figures.refused, 0.0);
    }
}

void TestKioskSharing::aNetworkThatComesBackForAllBringsNoStorm_data()
{
    addBooths();
}

void TestKioskSharing::aNetworkThatComesBackForAllBringsNoStorm()
{
    QFETCH(const int, kiosks);
    QFETCH(const bool, isEnterprise);
    Figures figures;
    for (const quint64 seed : Seeds) {
        Neighbours booth(portalKind(isEnterprise, Usual), seed);
        SimulatedProgram::Options options = kiosk(0);
        options.visitorEvery = 1min;
        options.visitorsUntil = 4h;
        booth.addSeveral(kiosks, options, AtOnce);
        booth.timeline().at(1h, [&] { booth.portal().isAway = true; });
        booth.timeline().at(2h, [&] {
            booth.portal().isAway = false;
            for (size_t i = 0; i < booth.size(); ++i) {
                booth.program(i).wake();
            }
        });
        booth.run(24h);
        figures.take(booth);
        for (size_t i = 0; i < booth.size(); ++i) {
            QCOMPARE(booth.program(i).left(), 0);
        }
    }
    print(u"a lead waits %1 s at most; %2"_s.arg(figures.longestWait.count(), 0, 'f', 0)
                  .arg(refusalsOf(figures)));
    verifyNoStorm(figures, isEnterprise);
    QVERIFY(figures.longestWait < 1h + 10min);
}

void TestKioskSharing::aNewcomerGetsItsPart()
{
    Figures figures;
    double ofNewcomer = 1;
    for (const quint64 seed : Seeds) {
        Neighbours booth(portalKind(false, Quick), seed);
        booth.addSeveral(9, kiosk(EndlessQueue), AtOnce);
        booth.run(2h);
        booth.add(kiosk(EndlessQueue, 2h));
        booth.run(150min);
        booth.settle();
        booth.run(270min);
        figures.take(booth);
        figures.takeFairness(booth);
        figures.throughput = std::min(figures.throughput, booth.partOfBound());
        ofNewcomer = std::min(ofNewcomer, 10 * booth.created(9) / booth.createdByAll());
    }
    print(u"newcomer, from half an hour on: %1 of the mean; Jain's index %2; %3 of the limit; %4"_s
                  .arg(percent(ofNewcomer))
                  .arg(figures.jain, 0, 'f', 3)
                  .arg(percent(figures.throughput), refusalsOf(figures)));
    verifyNoStorm(figures, false);
    QVERIFY(ofNewcomer > 0.5);
    QVERIFY(figures.jain > 0.85);
    QVERIFY(figures.throughput > 0.95);
}

void TestKioskSharing::whatOneLeavesTheOthersTake_data()
{
    QTest::addColumn<int>("kiosks");
    QTest::addColumn<double>("throughput");
    QTest::newRow("one of 2") << 2 << 0.9;
    QTest::newRow("one of 10") << 10 << 0.95;
}

void TestKioskSharing::whatOneLeavesTheOthersTake()
{
    QFETCH(const int, kiosks);
    QFETCH(const double, throughput);
    Figures figures;
    for (const quint64 seed : Seeds) {
        Neighbours booth(portalKind(false, Quick), seed);
        booth.addSeveral(kiosks, kiosk(EndlessQueue), AtOnce);
        booth.run(2h);
        booth.program(0).leave();
        booth.run(150min);
        booth.settle();
        booth.run(270min);
        figures.take(booth);
        figures.throughput = std::min(figures.throughput, booth.partOfBound());
        QCOMPARE(booth.created(0), 0.0);
    }
    print(u"from half an hour on: %1 of the limit; %2"_s.arg(percent(figures.throughput),
                                                             refusalsOf(figures)));
    verifyNoStorm(figures, false);
    QVERIFY(figures.throughput > throughput);
}

void TestKioskSharing::aPersonAtOneKioskIsServed_data()
{
    addBooths();
}

void TestKioskSharing::aPersonAtOneKioskIsServed()
{
    QFETCH(const int, kiosks);
    QFETCH(const bool, isEnterprise);
    Figures figures;
    double refused = 0;
    Seconds longest{0};
    for (const quint64 seed : Seeds) {
        Neighbours booth(portalKind(isEnterprise, Quick), seed);
        booth.addSeveral(kiosks - 1, kiosk(EndlessQueue), AtOnce);
        SimulatedProgram::Options options = kiosk(EndlessQueue);
        options.personEvery = 20s;
        const SimulatedProgram &staffed = booth.add(options);
        booth.run(2h);
        figures.take(booth);
        const Tally &tally = staffed.tally;
        QVERIFY(tally.ofPerson > 300);
        refused = std::max(refused, static_cast<double>(tally.ofPersonRefused) / tally.ofPerson);
        longest = std::max<Seconds>(longest, tally.longestWaitOfPerson);
    }
    print(u"of a person's requests refused %1, longest until one was let through %2 s; of all: %3"_s
                  .arg(percent(refused))
                  .arg(longest.count(), 0, 'f', 1)
                  .arg(refusalsOf(figures)));
    verifyNoStorm(figures, isEnterprise);
    // A full bucket is full for everybody; a person is back at it within a second or two.
    QVERIFY(refused < 0.15);
    QVERIFY(longest < 15s);
}

QTEST_APPLESS_MAIN(TestKioskSharing)
#include "tst_kiosksharing.moc"
