// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/leakybucket.h"
#include "demo/operatingwindow.h"
#include "demo/phpjson.h"
#include "demo/restportal.h"
#include "support/fakeclock.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/*! A portal without sockets, on a clock that stands still. */
class Fixture
{
public:
    explicit Fixture(const DemoOptions &options = {})
        : portal(options, clock)
    {}

    /*! Sends a call; the answer comes into responses, perhaps later. */
    void post(const QString &method, const PhpArray &parameters,
              const QString &source = u"127.0.0.1"_s)
    {
        const QString path = u"/rest/1/demo0booth0webhook/"_s + method;
        portal.handle({.path = path.toUtf8(),
                       .contentType = "application/json",
                       .body = toPhpJson(parameters),
                       .source = source},
                      [this](const RestResponse &response) { responses.append(response); });
    }
    /*! The last answer as a map. */
    [[nodiscard]] PhpArray answer() const
    {
        return parsePhpJson(responses.last().body).value_or(PhpValue()).toArray();
    }
    [[nodiscard]] PhpArray time() const { return answer().value(u"time"_s).toArray(); }
    [[nodiscard]] PhpArray batch(const QString &map) const
    {
        return answer().value(u"result"_s).toArray().value(map).toArray();
    }
    [[nodiscard]] qsizetype created() { return portal.state().ledger.leads().size(); }

    FakeClock clock;
    RestPortal portal;
    QList<RestResponse> responses;
};

PhpArray lead(const QString &title)
{
    return {{u"fields"_s, PhpArray{{u"TITLE"_s, title}}}};
}

PhpArray batchOf(int commands)
{
    PhpArray cmd;
    for (int i = 0; i < commands; ++i) {
        cmd.set(u"l%1"_s.arg(i, 4, 10, QChar(u'0')), u"crm.lead.add?fields%5BTITLE%5D=%1"_s.arg(i));
    }
    return {{u"halt"_s, 0}, {u"cmd"_s, cmd}};
}

} // namespace

Q_DECLARE_METATYPE(leadbooth::CutOff)

class TestRestPortal : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theBucketRefusesWhatComesTooFast_data();
    void theBucketRefusesWhatComesTooFast();
    void theBucketKeepsSourcesApart();
    void operatingTimeDropsOutAfterTenMinutes();
    void shortCallsDoNotCountAsOperatingTime();
    void tooManyRequestsAreRefusedAndNotCarriedOut();
    void aBatchCountsAsOneRequest();
    void aMethodIsBlockedWhenItsOperatingTimeIsUsedUp();
    void anOnPremisePortalDoesNotTellOperatingTime();
    void theRowIsWrittenBeforeTheAutomation();
    void aRequestOverItsLimitIsCutOffAndItsLeadStays_data();
    void aRequestOverItsLimitIsCutOffAndItsLeadStays();
    void aBatchOverItsLimitStaysHalfDone();
    void requestsRunSideBySide();
    void aPortalMayBeDestroyedWithRequestsUnderWay();
};

void TestRestPortal::theBucketRefusesWhatComesTooFast_data()
{
    QTest::addColumn<double>("drain");
    QTest::addColumn<int>("threshold");
    QTest::newRow("standard") << 2.0 << 50;
    QTest::newRow("enterprise") << 5.0 << 250;
}

void TestRestPortal::theBucketRefusesWhatComesTooFast()
{
    QFETCH(const double, drain);
    QFETCH(const int, threshold);
    LeakyBucket bucket(drain, threshold);
    std::chrono::milliseconds now = 5s;
    for (int i = 0; i < threshold; ++i) {
        QVERIFY(bucket.admit(u"a"_s, now));
    }
    QVERIFY(!bucket.admit(u"a"_s, now));
    QVERIFY(!bucket.admit(u"a"_s, now));
    now += 1s;
    for (int i = 0; i < static_cast<int>(drain); ++i) {
        QVERIFY(bucket.admit(u"a"_s, now));
    }
    QVERIFY(!bucket.admit(u"a"_s, now));
    now += 1000s;
    for (int i = 0; i < threshold; ++i) {
        QVERIFY2(bucket.admit(u"a"_s, now), "a long pause empties it, and saves nothing up");
    }
    QVERIFY(!bucket.admit(u"a"_s, now));
}

void TestRestPortal::theBucketKeepsSourcesApart()
{
    LeakyBucket bucket(2, 1);
    QVERIFY(bucket.admit(u"a"_s, 0ms));
    QVERIFY(!bucket.admit(u"a"_s, 0ms));
    QVERIFY(bucket.admit(u"b"_s, 0ms));
}

void TestRestPortal::operatingTimeDropsOutAfterTenMinutes()
{
    using Seconds = OperatingWindow::Seconds;
    OperatingWindow operating(Seconds(10));
    const std::chrono::milliseconds start = 1200s;
    QVERIFY(!operating.resetAt(u"k"_s, start));
    operating.add(u"k"_s, start, Seconds(4));
    operating.add(u"k"_s, start + 90s, Seconds(5));
    QCOMPARE(operating.total(u"k"_s, start + 90s).count(), 9.0);
    QVERIFY(!operating.isBlocked(u"k"_s, start + 90s));
    operating.add(u"k"_s, start + 100s, Seconds(2));
    QVERIFY(operating.isBlocked(u"k"_s, start + 100s));
    QVERIFY(!operating.isBlocked(u"other"_s, start + 100s));
    QCOMPARE(operating.resetAt(u"k"_s, start + 100s), std::optional(std::chrono::seconds(1800)));
    QVERIFY2(operating.isBlocked(u"k"_s, start + 599s), "until the oldest minute drops out");
    QVERIFY(!operating.isBlocked(u"k"_s, start + 600s));
    QCOMPARE(operating.total(u"k"_s, start + 600s).count(), 7.0);
    QCOMPARE(operating.resetAt(u"k"_s, start + 600s), std::optional(std::chrono::seconds(1890)));
    QCOMPARE(operating.total(u"k"_s, start + 700s).count(), 0.0);
}

void TestRestPortal::shortCallsDoNotCountAsOperatingTime()
{
    OperatingWindow operating(OperatingWindow::Seconds(10));
    operating.add(u"k"_s, 1200s, OperatingWindow::Seconds(0.1));
    QCOMPARE(operating.total(u"k"_s, 1200s).count(), 0.0);
    operating.add(u"k"_s, 1200s, OperatingWindow::Seconds(0.2));
    QCOMPARE(operating.total(u"k"_s, 1200s).count(), 0.2);
}

void TestRestPortal::tooManyRequestsAreRefusedAndNotCarriedOut()
{
    Fixture f;
    for (int i = 0; i < 51; ++i) {
        f.post(u"crm.lead.add"_s, lead(u"x"_s));
    }
    QCOMPARE(f.created(), 50);
    QCOMPARE(f.responses.last().status, 503);
    QCOMPARE(f.answer().value(u"error"_s).toString(), u"QUERY_LIMIT_EXCEEDED"_s);
    QCOMPARE(f.portal.state().ledger.requests().size(), 51);
    f.post(u"crm.lead.add"_s, lead(u"x"_s), u"127.0.0.2"_s);
    QCOMPARE(f.responses.last().status, 200);
    f.clock.advance(500ms);
    f.post(u"crm.lead.add"_s, lead(u"x"_s));
    QCOMPARE(f.responses.last().status, 200);
}

void TestRestPortal::aBatchCountsAsOneRequest()
{
    Fixture f;
    for (int i = 0; i < 50; ++i) {
        f.post(u"batch"_s, batchOf(2));
    }
    QCOMPARE(f.created(), 100);
    QCOMPARE(f.responses.last().status, 200);
    f.post(u"batch"_s, batchOf(2));
    QCOMPARE(f.responses.last().status, 503);
    QCOMPARE(f.created(), 100);
}

void TestRestPortal::aMethodIsBlockedWhenItsOperatingTimeIsUsedUp()
{
    Fixture f({.operatingLimit = OperatingWindow::Seconds(5), .perAdd = 3s});
    for (int i = 1; i <= 2; ++i) {
        f.post(u"crm.lead.add"_s, lead(u"x"_s));
        f.clock.advance(3s);
        QCOMPARE(f.responses.size(), i);
        QCOMPARE(f.time().value(u"operating"_s).toDouble(), 3.0 * i);
    }
    const qint64 resetAt = f.time().value(u"operating_reset_at"_s).toInt();
    QCOMPARE(resetAt, f.clock.now().toSecsSinceEpoch() - 6 + 600);
    f.post(u"crm.lead.add"_s, lead(u"x"_s));
    QCOMPARE(f.responses.last().status, 429);
    QCOMPARE(f.answer().value(u"error"_s).toString(), u"OPERATION_TIME_LIMIT"_s);
    f.post(u"crm.lead.list"_s, {});
    QCOMPARE(f.responses.last().status, 200); // only that method
    f.post(u"batch"_s, batchOf(1));
    QCOMPARE(f.responses.last().status, 200); // inside a batch it fails alone
    QCOMPARE(f.batch(u"result_error"_s).value(u"l0000"_s).toArray().value(u"error"_s).toString(),
             u"OPERATION_TIME_LIMIT"_s);
    QCOMPARE(f.created(), 2);
    f.clock.advance(10min);
    f.post(u"crm.lead.add"_s, lead(u"x"_s));
    f.clock.advance(3s);
    QCOMPARE(f.responses.last().status, 200);
}

void TestRestPortal::anOnPremisePortalDoesNotTellOperatingTime()
{
    Fixture f({.operatingLimit = OperatingWindow::Seconds(0), .perAdd = 3s});
    f.post(u"crm.lead.add"_s, lead(u"x"_s));
    f.clock.advance(3s);
    QVERIFY(f.time().contains(u"duration"_s));
    QVERIFY(!f.time().contains(u"operating"_s));
    QVERIFY(!f.time().contains(u"operating_reset_at"_s));
}

void TestRestPortal::theRowIsWrittenBeforeTheAutomation()
{
    Fixture f({.perAdd = 3s});
    f.post(u"crm.lead.add"_s, lead(u"x"_s));
    QCOMPARE(f.created(), 1);
    f.clock.advance(2999ms);
    QVERIFY(f.responses.isEmpty());
    f.clock.advance(1ms);
    QCOMPARE(f.responses.size(), 1);
    QCOMPARE(f.time().value(u"duration"_s).toDouble(), 3.0);
}

void TestRestPortal::aRequestOverItsLimitIsCutOffAndItsLeadStays_data()
{
    QTest::addColumn<CutOff>("cutOff");
    QTest::newRow("with a server error") << CutOff::ServerError;
    QTest::newRow("without an answer") << CutOff::Close;
}

void TestRestPortal::aRequestOverItsLimitIsCutOffAndItsLeadStays()
{
    QFETCH(const CutOff, cutOff);
    Fixture f({.perAdd = 90s, .cutOff = cutOff});
    f.post(u"crm.lead.add"_s, lead(u"x"_s));
    f.clock.advance(60s);
    QCOMPARE(f.responses.size(), 1);
    QCOMPARE(f.responses.last().status, 500);
    QCOMPARE(f.responses.last().closeWithoutAnswer, cutOff == CutOff::Close);
    QVERIFY(f.responses.last().contentType.startsWith("text/html"));
    f.clock.advance(10min);
    QCOMPARE(f.responses.size(), 1);
    QCOMPARE(f.created(), 1);
}

void TestRestPortal::aBatchOverItsLimitStaysHalfDone()
{
    Fixture f({.perAdd = 4s});
    f.post(u"batch"_s, batchOf(50));
    f.clock.advance(10min);
    QCOMPARE(f.responses.size(), 1);
    QCOMPARE(f.responses.last().status, 500);
    // Begun at 0, 4 … 56 s; the one due at 60 s as well where its predecessor ends in the same
    // moment.
    QVERIFY(f.created() >= 15 && f.created() <= 16);
}

void TestRestPortal::requestsRunSideBySide()
{
    Fixture f({.perAdd = 3s});
    f.post(u"crm.lead.add"_s, lead(u"slow"_s));
    f.post(u"profile"_s, {});
    QCOMPARE(f.responses.size(), 1);
    QVERIFY(f.answer().value(u"result"_s).toArray().contains(u"ADMIN"_s));
    f.clock.advance(3s);
    QCOMPARE(f.responses.size(), 2);
}

void TestRestPortal::aPortalMayBeDestroyedWithRequestsUnderWay()
{
    FakeClock clock;
    int answers = 0;
    {
        RestPortal portal({.perAdd = 3s}, clock);
        portal.handle({.path = "/rest/1/demo0booth0webhook/crm.lead.add", .source = u"127.0.0.1"_s},
                      [&](const RestResponse &) { ++answers; });
        QCOMPARE(clock.runningTimers(), 2);
    }
    QCOMPARE(clock.runningTimers(), 0);
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestRestPortal)
#include "tst_restportal.moc"
