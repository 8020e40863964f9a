// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/visitorflow.h"
#include "support/fakeclock.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Page = VisitorFlow::Page;

QString nameOf(const VisitorFlow::Place &place)
{
    switch (place.page) {
    case Page::Attract:
        return u"attract"_s;
    case Page::Language:
        return u"language"_s;
    case Page::Question:
        return u"question %1"_s.arg(place.question + 1);
    case Page::Review:
        return u"review"_s;
    case Page::Consent:
        return u"consent"_s;
    case Page::Thanks:
        return u"thanks"_s;
    }
    return {};
}

/*! A kiosk, and what it was told to do. */
struct Kiosk
{
    explicit Kiosk(const VisitorFlow::Options &options = {.languages = 3,
                                                          .questionPages = 2,
                                                          .hasConsent = true})
        : flow(clock, options)
    {
        QObject::connect(&flow, &VisitorFlow::placeChanged, &flow,
                         [this](const VisitorFlow::Place &place) { said.append(nameOf(place)); });
        QObject::connect(&flow, &VisitorFlow::warningChanged, &flow, [this] {
            const std::optional<int> left = flow.warning();
            warnings.append(left.value_or(-1));
        });
        QObject::connect(&flow, &VisitorFlow::visitorGone, &flow, [this](VisitorFlow::End end) {
            said.append(end == VisitorFlow::End::Finished      ? u"gone: finished"_s
                        : end == VisitorFlow::End::Idle        ? u"gone: idle"_s
                        : end == VisitorFlow::End::Interrupted ? u"gone: interrupted"_s
                                                               : u"gone: left"_s);
        });
    }
    [[nodiscard]] QString place() const { return nameOf(flow.place()); }
    [[nodiscard]] QStringList takeSaid() { return std::exchange(said, {}); }
    void toReview()
    {
        flow.begin();
        flow.setOut();
        flow.next();
        flow.next();
        said.clear();
    }

    FakeClock clock;
    VisitorFlow flow;
    QStringList said;
    QList<int> warnings;
};

} // namespace

class TestVisitorFlow : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aVisitorGoesFromPageToPage();
    void theWayBackIsTheSameWay();
    void whatIsMendedAtTheReviewLeadsBackToIt();
    void pagesThatAreNotNeededAreLeftOut();
    void whoeverIsSilentIsWarnedAndThenForgotten();
    void anythingThatIsTouchedEndsTheWarning_data();
    void anythingThatIsTouchedEndsTheWarning();
    void theThanksGoAwayByThemselves();
    void whoeverWakesTheMachineIsNotTheVisitorWhoLeftIt();
    void aClockThatIsSetBackLengthensNothing();
    void whatComesLateDoesNothing();
    void staffMayInterruptAnywhere_data();
    void staffMayInterruptAnywhere();
    void nobodyIsWatchedWhereNobodyIs();
};

void TestVisitorFlow::aVisitorGoesFromPageToPage()
{
    Kiosk kiosk;
    kiosk.flow.begin();
    kiosk.flow.setOut();
    kiosk.flow.next();
    kiosk.flow.next();
    kiosk.flow.next();
    kiosk.flow.saved();
    QCOMPARE(kiosk.takeSaid(),
             QStringList({u"language"_s, u"question 1"_s, u"question 2"_s, u"review"_s,
                          u"consent"_s, u"gone: finished"_s, u"thanks"_s}));
}

void TestVisitorFlow::theWayBackIsTheSameWay()
{
    Kiosk kiosk;
    kiosk.toReview();
    kiosk.flow.next();
    for (int i = 0; i < 6; ++i) {
        kiosk.flow.back();
    }
    QCOMPARE(kiosk.takeSaid(), QStringList({u"consent"_s, u"review"_s, u"question 2"_s,
                                            u"question 1"_s, u"language"_s}));
    kiosk.flow.leave();
    QCOMPARE(kiosk.takeSaid(), QStringList({u"gone: left"_s, u"attract"_s}));
}

void TestVisitorFlow::whatIsMendedAtTheReviewLeadsBackToIt()
{
    Kiosk kiosk;
    kiosk.toReview();
    kiosk.flow.edit(0);
    kiosk.flow.next();
    kiosk.flow.edit(0);
    kiosk.flow.back();
    QCOMPARE(kiosk.takeSaid(),
             QStringList({u"question 1"_s, u"review"_s, u"question 1"_s, u"review"_s}));
    kiosk.flow.back();
    kiosk.flow.back();
    kiosk.flow.next();
    QCOMPARE(kiosk.place(), u"question 2"_s);
    // The next visitor is not led to the review of the last one.
    kiosk.flow.next();
    kiosk.flow.edit(0);
    kiosk.flow.leave();
    kiosk.flow.begin();
    kiosk.flow.setOut();
    kiosk.flow.next();
    QCOMPARE(kiosk.place(), u"question 2"_s);
}

void TestVisitorFlow::pagesThatAreNotNeededAreLeftOut()
{
    Kiosk kiosk({.languages = 1, .questionPages = 1, .hasConsent = false});
    kiosk.flow.begin();
    kiosk.flow.back();
    kiosk.flow.next();
    kiosk.flow.next();
    kiosk.flow.saved();
    QCOMPARE(kiosk.takeSaid(),
             QStringList({u"question 1"_s, u"review"_s, u"gone: finished"_s, u"thanks"_s}));
}

void TestVisitorFlow::whoeverIsSilentIsWarnedAndThenForgotten()
{
    Kiosk kiosk;
    kiosk.flow.begin();
    kiosk.clock.advance(59999ms);
    QVERIFY(!kiosk.flow.warning());
    kiosk.clock.advance(1ms);
    QCOMPARE(kiosk.flow.warning(), std::optional(20));
    kiosk.clock.advance(19999ms);
    QCOMPARE(kiosk.place(), u"language"_s);
    kiosk.clock.advance(1ms);
    QCOMPARE(kiosk.takeSaid(), QStringList({u"language"_s, u"gone: idle"_s, u"attract"_s}));
    QVERIFY(!kiosk.flow.warning());
    // Each second was told once, and then that it is over.
    QList<int> seconds;
    for (int second = 20; second > 0; --second) {
        seconds.append(second);
    }
    QCOMPARE(kiosk.warnings, seconds + QList<int>{-1});
}

void TestVisitorFlow::anythingThatIsTouchedEndsTheWarning_data()
{
    QTest::addColumn<QString>("touch");
    QTest::addColumn<QString>("place");
    QTest::newRow("a touch") << u"touch"_s << u"question 2"_s;
    QTest::newRow("back") << u"back"_s << u"question 1"_s;
    QTest::newRow("next") << u"next"_s << u"review"_s;
}

void TestVisitorFlow::anythingThatIsTouchedEndsTheWarning()
{
    QFETCH(const QString, touch);
    QFETCH(const QString, place);
    Kiosk kiosk;
    kiosk.flow.begin();
    kiosk.flow.setOut();
    kiosk.flow.next();
    kiosk.clock.advance(79s);
    QCOMPARE(kiosk.flow.warning(), std::optional(1));
    touch == "touch"_L1  ? kiosk.flow.touched()
    : touch == "back"_L1 ? kiosk.flow.back()
                         : kiosk.flow.next();
    QVERIFY(!kiosk.flow.warning());
    QCOMPARE(kiosk.warnings.constLast(), -1);
    QCOMPARE(kiosk.place(), place);
    kiosk.clock.advance(59s);
    QVERIFY(!kiosk.flow.warning());
    kiosk.clock.advance(21s);
    QCOMPARE(kiosk.place(), u"attract"_s);
}

void TestVisitorFlow::theThanksGoAwayByThemselves()
{
    Kiosk kiosk({.questionPages = 1, .thanks = 10s});
    kiosk.flow.begin();
    kiosk.flow.next();
    kiosk.flow.saved();
    kiosk.said.clear();
    kiosk.clock.advance(9s);
    kiosk.flow.touched();
    kiosk.flow.back();
    kiosk.flow.leave();
    QCOMPARE(kiosk.place(), u"thanks"_s);
    kiosk.clock.advance(1s);
    QCOMPARE(kiosk.takeSaid(), QStringList(u"attract"_s));
    QVERIFY(kiosk.warnings.isEmpty());
}

void TestVisitorFlow::whoeverWakesTheMachineIsNotTheVisitorWhoLeftIt()
{
    Kiosk kiosk;
    kiosk.flow.begin();
    kiosk.flow.setOut();
    kiosk.said.clear();
    // The stop watch stands still meanwhile.
    kiosk.clock.jumpTo(kiosk.clock.now().addSecs(3600));
    kiosk.flow.next();
    QCOMPARE(kiosk.takeSaid(), QStringList({u"gone: idle"_s, u"attract"_s}));
}

void TestVisitorFlow::aClockThatIsSetBackLengthensNothing()
{
    Kiosk kiosk;
    kiosk.flow.begin();
    kiosk.clock.jumpTo(kiosk.clock.now().addYears(-1));
    kiosk.clock.advance(80s);
    QCOMPARE(kiosk.place(), u"attract"_s);
}

void TestVisitorFlow::whatComesLateDoesNothing()
{
    Kiosk kiosk;
    kiosk.flow.setOut();
    kiosk.flow.next();
    kiosk.flow.back();
    kiosk.flow.edit(0);
    kiosk.flow.leave();
    kiosk.flow.saved();
    kiosk.flow.interrupt();
    kiosk.flow.touched();
    QCOMPARE(kiosk.takeSaid(), QStringList());
    kiosk.flow.begin();
    kiosk.said.clear();
    kiosk.flow.begin();
    kiosk.flow.next();
    kiosk.flow.saved();
    kiosk.flow.edit(1);
    QCOMPARE(kiosk.takeSaid(), QStringList());
    kiosk.flow.setOut();
    kiosk.said.clear();
    kiosk.flow.saved();
    kiosk.flow.setOut();
    kiosk.flow.edit(1);
    QCOMPARE(kiosk.takeSaid(), QStringList());
    kiosk.flow.next();
    kiosk.flow.next();
    kiosk.said.clear();
    kiosk.flow.saved(); // consent was not given yet
    kiosk.flow.edit(2);
    kiosk.flow.edit(-1);
    QCOMPARE(kiosk.takeSaid(), QStringList());
}

void TestVisitorFlow::staffMayInterruptAnywhere_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<QStringList>("said");
    const QStringList interrupted{u"gone: interrupted"_s, u"attract"_s};
    QTest::newRow("language") << 0 << interrupted;
    QTest::newRow("question") << 1 << interrupted;
    QTest::newRow("review") << 3 << interrupted;
    QTest::newRow("consent") << 4 << interrupted;
    QTest::newRow("thanks") << 5 << QStringList(u"attract"_s);
}

void TestVisitorFlow::staffMayInterruptAnywhere()
{
    QFETCH(const int, steps);
    QFETCH(const QStringList, said);
    Kiosk kiosk;
    kiosk.flow.begin();
    for (int step = 0; step < steps; ++step) {
        step == 0 ? kiosk.flow.setOut() : step == 4 ? kiosk.flow.saved() : kiosk.flow.next();
    }
    kiosk.said.clear();
    kiosk.flow.interrupt();
    QCOMPARE(kiosk.takeSaid(), said);
}

void TestVisitorFlow::nobodyIsWatchedWhereNobodyIs()
{
    Kiosk kiosk;
    QCOMPARE(kiosk.clock.runningTimers(), 0);
    kiosk.flow.begin();
    QCOMPARE(kiosk.clock.runningTimers(), 1);
    kiosk.flow.leave();
    QCOMPARE(kiosk.clock.runningTimers(), 0);
}

QTEST_GUILESS_MAIN(TestVisitorFlow)
#include "tst_visitorflow.moc"
