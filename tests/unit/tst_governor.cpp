// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "sync/governor.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Milliseconds = std::chrono::milliseconds;
using Seconds = std::chrono::duration<double>;

const QString AddMethod = u"crm.lead.add"_s;
const QString ListMethod = u"crm.lead.list"_s;

double half()
{
    return 0.5;
}

QDateTime portalTime(int seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'772'442'000 + seconds, Qt::UTC);
}

/*! A governor with a clock, and requests that are answered at once. */
class Fixture
{
public:
    explicit Fixture(const Governor::Limits &limits = {})
        : governor(limits, half)
    {}

    /*! A batch that took so long; the portal tells what was used of the method's time, if it does.
     */
    void batch(int leads, Seconds took, std::optional<Seconds> told = {},
               std::optional<Seconds> resetIn = {})
    {
        governor.sent(AddMethod, now);
        const Milliseconds began = now;
        now += std::chrono::round<Milliseconds>(took);
        std::optional<OperatingTime> operating;
        if (told) {
            operating = OperatingTime{.operating = std::chrono::round<Milliseconds>(*told)};
            if (resetIn) {
                operating->resetAt = portalTime(0).addMSecs(qRound64(resetIn->count() * 1000));
            }
        }
        governor.answered(AddMethod, operating, portalTime(0), now);
        governor.measured(leads, now - began);
    }
    void refuse(ErrorKind kind, int leads = 1, const QString &method = AddMethod,
                std::optional<Milliseconds> retryAfter = {})
    {
        governor.sent(method, now);
        governor.refused(method, Error{.kind = kind, .retryAfter = retryAfter}, leads, now);
    }
    [[nodiscard]] Milliseconds wait(Priority priority, const QString &method = AddMethod) const
    {
        return governor.delay(priority, method, now);
    }

    Governor governor;
    Milliseconds now = 1h;
};

} // namespace

/*! What the governor says, step by step; tst_governorsimulation has it drain whole queues. */
class TestGovernor : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsInTheWayAtFirst();
    void aBatchGrowsToHalfOfWhatARequestMayTake_data();
    void aBatchGrowsToHalfOfWhatARequestMayTake();
    void aLostAnswerMakesBatchesSmall_data();
    void aLostAnswerMakesBatchesSmall();
    void aBatchFitsIntoWhatIsLeftOfTheExecutionTime_data();
    void aBatchFitsIntoWhatIsLeftOfTheExecutionTime();
    void whatWasUsedIsForgottenAfterTheWindow();
    void thePortalIsAskedAgainWhenItsOldestPartIsForgotten();
    void withoutExecutionTimesNothingIsLimitedByThem();
    void aRefusalForExecutionTimeStopsThatMethodAlone();
    void aRefusalTeachesTheLimit();
    void theBackgroundKeepsItsPace();
    void aPersonMayUseTheBucketAndTheBackgroundWaits();
    void aRefusalByTheBucketSlowsDown();
    void refusalsInARowDoubleThePause();
    void thePortalsOwnWordIsWaitedFor();
    void timeMakesItFasterAgain();
    void oneOfACrowdBeginsWithItsPart();
    void oneOfACrowdBeginsAnewAfterASilence();
    void aPersonInACrowdDoesNotWait();
    void aShareIsAPartOfEachLimit();
    void theExpectedRateIsThatOfWhateverBinds_data();
    void theExpectedRateIsThatOfWhateverBinds();
};

void TestGovernor::nothingIsInTheWayAtFirst()
{
    const Fixture fixture;
    QCOMPARE(fixture.wait(Priority::Foreground), 0ms);
    QCOMPARE(fixture.wait(Priority::Background), 0ms);
    QCOMPARE(fixture.governor.batchSize(fixture.now), 5);
    QCOMPARE(fixture.governor.leadsPerMinute(), 0.0);
}

void TestGovernor::aBatchGrowsToHalfOfWhatARequestMayTake_data()
{
    QTest::addColumn<double>("perLead");
    QTest::addColumn<int>("batches");
    QTest::addColumn<int>("size");
    QTest::newRow("doubles") << 0.3 << 1 << 10;
    QTest::newRow("doubles again") << 0.3 << 2 << 20;
    QTest::newRow("at most fifty") << 0.3 << 9 << 50;
    QTest::newRow("as in the manual's example") << 3.3 << 9 << 9;
    QTest::newRow("slow already at first") << 8.0 << 1 << 3;
    QTest::newRow("one lead takes more than half a request") << 40.0 << 9 << 1;
}

void TestGovernor::aBatchGrowsToHalfOfWhatARequestMayTake()
{
    QFETCH(const double, perLead);
    QFETCH(const int, batches);
    QFETCH(const int, size);
    Fixture fixture;
    for (int i = 0; i < batches; ++i) {
        const int leads = fixture.governor.batchSize(fixture.now);
        fixture.batch(leads, Seconds(leads * perLead));
        fixture.now += 10s;
    }
    QCOMPARE(fixture.governor.batchSize(fixture.now), size);
}

void TestGovernor::aLostAnswerMakesBatchesSmall_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("leads");
    QTest::addColumn<int>("size");
    QTest::newRow("a time-out") << ErrorKind::Timeout << 50 << 12;
    QTest::newRow("a dropped connection") << ErrorKind::ConnectionLost << 50 << 12;
    QTest::newRow("a gateway's page") << ErrorKind::NotBitrix24 << 50 << 12;
    QTest::newRow("cut off by the portal") << ErrorKind::ServerFault << 20 << 5;
    QTest::newRow("a few leads") << ErrorKind::Timeout << 3 << 1;
    QTest::newRow("a lead by itself") << ErrorKind::Timeout << 1 << 1;
}

void TestGovernor::aLostAnswerMakesBatchesSmall()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, leads);
    QFETCH(const int, size);
    Fixture fixture;
    for (const int before : {5, 10, 20, 40, 50}) {
        fixture.batch(before, Seconds(before * 0.3));
    }
    QCOMPARE(fixture.governor.batchSize(fixture.now), 50);
    fixture.refuse(kind, leads);
    fixture.now += 10s;
    QCOMPARE(fixture.governor.batchSize(fixture.now), size);
    fixture.batch(size, Seconds(size * 0.3));
    fixture.now += 10s;
    QCOMPARE(fixture.governor.batchSize(fixture.now), 2 * size);
}

void TestGovernor::aBatchFitsIntoWhatIsLeftOfTheExecutionTime_data()
{
    QTest::addColumn<double>("told");
    QTest::addColumn<int>("size");
    QTest::newRow("plenty") << 300.0 << 9;
    QTest::newRow("some; 4.8 s are kept for a person") << 460.0 << 4;
    QTest::newRow("one lead") << 471.0 << 1;
    QTest::newRow("nothing but what is kept for a person") << 475.0 << 0;
    QTest::newRow("nothing") << 483.0 << 0;
}

void TestGovernor::aBatchFitsIntoWhatIsLeftOfTheExecutionTime()
{
    QFETCH(const double, told);
    QFETCH(const int, size);
    Fixture fixture;
    fixture.batch(5, Seconds(16.5), Seconds(16.5));
    fixture.batch(9, Seconds(29.7), Seconds(told));
    fixture.now += 2s;
    QCOMPARE(fixture.governor.batchSize(fixture.now), size);
    QCOMPARE(fixture.wait(Priority::Background) > 0ms, size == 0);
    QCOMPARE(fixture.wait(Priority::Foreground), 0ms);
    QCOMPARE(fixture.wait(Priority::Background, ListMethod), 0ms);
}

void TestGovernor::whatWasUsedIsForgottenAfterTheWindow()
{
    Fixture fixture;
    fixture.batch(5, 16.5s, 16.5s);
    for (int i = 0; i < 16; ++i) {
        fixture.batch(9, 28.8s, Seconds(16.5 + 28.8 * (i + 1)));
    }
    QCOMPARE(fixture.governor.batchSize(fixture.now), 0);
    const Milliseconds wait = fixture.wait(Priority::Background);
    QVERIFY(wait > 1min);
    QVERIFY(wait < 10min);
    fixture.now += wait;
    QVERIFY(fixture.governor.batchSize(fixture.now) >= 1);
    fixture.now += 10min;
    QCOMPARE(fixture.governor.batchSize(fixture.now), 9);
}

void TestGovernor::thePortalIsAskedAgainWhenItsOldestPartIsForgotten()
{
    Fixture fixture;
    // As after a restart: nobody knows when the rest of it was used.
    fixture.batch(5, 16.5s, 473s, 20s);
    QCOMPARE(fixture.governor.batchSize(fixture.now), 0);
    const Milliseconds wait = fixture.wait(Priority::Background);
    QVERIFY(wait >= 20s);
    QVERIFY(wait < 90s);
    fixture.now += wait;
    const int size = fixture.governor.batchSize(fixture.now);
    QVERIFY(size >= 1);
    // What it tells then is believed.
    fixture.batch(size, Seconds(size * 3.3), 100s, 20s);
    fixture.now += 2s;
    QCOMPARE(fixture.governor.batchSize(fixture.now), 9);
}

void TestGovernor::withoutExecutionTimesNothingIsLimitedByThem()
{
    Fixture fixture;
    for (int i = 0; i < 100; ++i) {
        fixture.batch(9, 29.7s);
    }
    QCOMPARE(fixture.wait(Priority::Background), 0ms);
    QCOMPARE(fixture.governor.batchSize(fixture.now), 9);
}

void TestGovernor::aRefusalForExecutionTimeStopsThatMethodAlone()
{
    Fixture fixture;
    fixture.refuse(ErrorKind::OperationLimited);
    fixture.now += 2s;
    QVERIFY(fixture.wait(Priority::Background) >= 7s);
    QVERIFY(fixture.wait(Priority::Foreground) > 0ms);
    QVERIFY(fixture.wait(Priority::Foreground) <= 5s);
    QCOMPARE(fixture.wait(Priority::Background, ListMethod), 0ms);
    QCOMPARE(fixture.governor.batchSize(fixture.now), 0);
    Milliseconds last{0};
    for (int i = 0; i < 10; ++i) {
        fixture.refuse(ErrorKind::OperationLimited);
        const Milliseconds wait = fixture.wait(Priority::Background);
        QVERIFY(wait >= last);
        QVERIFY(wait <= 10min);
        last = wait;
    }
    QCOMPARE(last, 10min);
}

void TestGovernor::aRefusalTeachesTheLimit()
{
    Fixture fixture;
    fixture.batch(5, 16.5s, 16.5s);
    fixture.batch(9, 29.7s, 422s);
    fixture.refuse(ErrorKind::OperationLimited, 2);
    fixture.now += 11min;
    // 418.7 s or a little more is the limit: 30 s more than this leave no room for nine.
    fixture.batch(9, 29.7s, 390s);
    fixture.now += 2s;
    const int size = fixture.governor.batchSize(fixture.now);
    QVERIFY2(size > 5 && size < 9, qPrintable(QString::number(size)));
}

void TestGovernor::theBackgroundKeepsItsPace()
{
    Fixture fixture;
    int sent = 0;
    const Milliseconds end = fixture.now + 1min;
    while (fixture.now < end) {
        const Milliseconds wait = fixture.wait(Priority::Background);
        if (wait == 0ms) {
            fixture.governor.sent(AddMethod, fixture.now);
            ++sent;
        }
        fixture.now += std::max(wait, Milliseconds(1));
    }
    QVERIFY2(sent >= 118 && sent <= 124, qPrintable(QString::number(sent)));
}

void TestGovernor::aPersonMayUseTheBucketAndTheBackgroundWaits()
{
    Fixture fixture;
    int sent = 0;
    while (fixture.wait(Priority::Foreground) == 0ms) {
        fixture.governor.sent(ListMethod, fixture.now);
        ++sent;
        QVERIFY(sent < 100);
    }
    QCOMPARE(sent, 48);
    QVERIFY(fixture.wait(Priority::Foreground) <= 500ms);
    QVERIFY(fixture.wait(Priority::Background) > 10s);
    fixture.now += 1min;
    QCOMPARE(fixture.wait(Priority::Background), 0ms);
}

void TestGovernor::aRefusalByTheBucketSlowsDown()
{
    Fixture fixture;
    for (int i = 0; i < 10; ++i) {
        fixture.batch(5, 500ms);
    }
    fixture.refuse(ErrorKind::RateLimited, 5);
    QVERIFY(fixture.wait(Priority::Foreground) > 0ms);
    QVERIFY(fixture.wait(Priority::Foreground) <= 2s);
    QVERIFY(fixture.wait(Priority::Background) >= 10s);
    QCOMPARE(fixture.governor.batchSize(fixture.now), 0);
    // The size of a batch has nothing to do with it.
    fixture.now += 2min;
    QCOMPARE(fixture.governor.batchSize(fixture.now), 10);
}

void TestGovernor::refusalsInARowDoubleThePause()
{
    Fixture fixture;
    Milliseconds last{0};
    for (int i = 0; i < 8; ++i) {
        fixture.refuse(ErrorKind::RateLimited);
        const Milliseconds wait = fixture.wait(Priority::Background);
        QVERIFY(wait >= last);
        QVERIFY(wait <= 5min);
        last = wait;
        QVERIFY(fixture.wait(Priority::Foreground) <= 30s);
        fixture.now += wait;
    }
    QCOMPARE(last, 5min);
    fixture.batch(1, 300ms);
    fixture.refuse(ErrorKind::RateLimited);
    QVERIFY(fixture.wait(Priority::Foreground) <= 2s);
}

void TestGovernor::thePortalsOwnWordIsWaitedFor()
{
    Fixture fixture;
    fixture.refuse(ErrorKind::RateLimited, 1, AddMethod, 90s);
    QCOMPARE(fixture.wait(Priority::Foreground), 90s);
    QVERIFY(fixture.wait(Priority::Background) >= 90s);
}

void TestGovernor::timeMakesItFasterAgain()
{
    RequestPace pace(2, 50, half);
    QCOMPARE(pace.rate(1h), 2.0);
    pace.sent(1h);
    pace.refused(std::nullopt, 1h);
    double last = 0;
    for (Milliseconds after = 0ms; after <= 1h; after += 1min) {
        const double rate = pace.rate(1h + after);
        QVERIFY(rate > 0);
        QVERIFY(rate >= last);
        last = rate;
    }
    QCOMPARE(last, 2.0);
}

void TestGovernor::oneOfACrowdBeginsWithItsPart()
{
    RequestPace pace(2, 50, half, 50);
    QCOMPARE(pace.backgroundDelay(1h), 0ms);
    pace.sent(1h);
    // All fifty together then ask for half of what drains, and find their places by chance.
    QCOMPARE(pace.rate(1h), 0.02);
    QCOMPARE(pace.backgroundDelay(1h), 24s);
    pace.answered(1h);
    QCOMPARE(pace.rate(1h + 3min), 0.08);
    QCOMPARE(pace.rate(1h + 1h), 2.0);
}

void TestGovernor::oneOfACrowdBeginsAnewAfterASilence()
{
    RequestPace pace(2, 50, half, 50);
    pace.sent(1h);
    pace.answered(1h);
    // Nobody had anything to say.
    pace.sent(1h + 4min);
    pace.answered(1h + 4min);
    QVERIFY(pace.rate(1h + 4min) > 0.1);
    // The network was away.
    for (Milliseconds at = 70min; at < 2h; at += 5min) {
        pace.sent(at);
    }
    pace.sent(2h);
    QCOMPARE(pace.rate(2h), 0.02);
    // A pace that was refused stays the lower one.
    pace.refused(std::nullopt, 2h);
    const double refused = pace.rate(2h);
    QVERIFY(refused <= 0.02);
    pace.answered(2h + 1min);
    pace.sent(2h + 20min);
    QVERIFY(pace.rate(2h + 20min) <= 0.02);
}

void TestGovernor::aPersonInACrowdDoesNotWait()
{
    Governor::Limits limits;
    limits.crowd = Governor::KioskCrowd;
    Fixture fixture(limits);
    fixture.governor.sent(AddMethod, fixture.now);
    QVERIFY(fixture.wait(Priority::Background) > 1s);
    QCOMPARE(fixture.wait(Priority::Foreground), 0ms);
}

void TestGovernor::aShareIsAPartOfEachLimit()
{
    Governor::Limits limits;
    limits.share = 0.5;
    Fixture fixture(limits);
    fixture.batch(5, 16.5s, 16.5s);
    fixture.batch(9, 29.7s, 230s);
    fixture.now += 2s;
    QVERIFY(fixture.governor.batchSize(fixture.now) <= 2);
    int sent = 0;
    while (fixture.wait(Priority::Foreground, ListMethod) == 0ms) {
        fixture.governor.sent(ListMethod, fixture.now);
        ++sent;
    }
    QCOMPARE(sent, 23);
}

void TestGovernor::theExpectedRateIsThatOfWhateverBinds_data()
{
    QTest::addColumn<double>("perLead");
    QTest::addColumn<bool>("isTold");
    QTest::addColumn<double>("perMinute");
    // 475.2 s of work in ten minutes.
    QTest::newRow("execution time") << 3.3 << true << 60 * 475.2 / 600 / 3.3;
    QTest::newRow("one after the other") << 3.3 << false << 60 / 3.3;
    QTest::newRow("the bucket") << 0.005 << false << 60.0 * 2 * 50;
}

void TestGovernor::theExpectedRateIsThatOfWhateverBinds()
{
    QFETCH(const double, perLead);
    QFETCH(const bool, isTold);
    QFETCH(const double, perMinute);
    Fixture fixture;
    Seconds told{0};
    for (int i = 0; i < 6; ++i) {
        const int leads = fixture.governor.batchSize(fixture.now);
        const Seconds took(leads * perLead);
        told += took;
        fixture.batch(leads, took, isTold ? std::optional(told) : std::nullopt);
        fixture.now += 10s;
    }
    const double expected = fixture.governor.leadsPerMinute();
    QVERIFY2(std::abs(expected / perMinute - 1) < 0.02, qPrintable(QString::number(expected)));
}

QTEST_APPLESS_MAIN(TestGovernor)
#include "tst_governor.moc"
