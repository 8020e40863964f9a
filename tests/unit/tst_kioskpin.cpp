// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskpin.h"
#include "support/fakeclock.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString answerOf(const Outcome &outcome)
{
    return outcome ? u"ok"_s : toString(outcome.error().kind) + u' ' + outcome.error().code;
}

// The try itself, as the kiosk makes it; a wrong one.
void tryWrong(PinGate &gate)
{
    QCOMPARE(answerOf(gate.begin()), u"ok"_s);
}

} // namespace

class TestKioskPin : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyDigitsMakeAPin_data();
    void onlyDigitsMakeAPin();
    void onlyTheSamePinOpens_data();
    void onlyTheSamePinOpens();
    void thePinIsNotInWhatIsKept();
    void aKeptPinComesBack();
    void whatIsKeptIsReadStrictly_data();
    void whatIsKeptIsReadStrictly();
    void anEmptyHashOpensToNobody();
    void eachWrongTryWaitsLonger_data();
    void eachWrongTryWaitsLonger();
    void nothingIsCountedWhileItWaits();
    void theWaitEndsByItself();
    void theRightPinForgetsTheTries();
    void aTryCountsFromItsBeginning();
    void aRestartBeginsTheWaitAnew();
    void theCalendarDoesNotMatter_data();
    void theCalendarDoesNotMatter();
    void aStateThatCannotBeIsTakenForTheNearest_data();
    void aStateThatCannotBeIsTakenForTheNearest();

private:
    PinHash m_hash; // of 2580, made once: it takes a second
};

void TestKioskPin::initTestCase()
{
    const Result<PinHash> made = hashPin(Secret("2580"));
    QVERIFY(made);
    m_hash = *made;
}

void TestKioskPin::onlyDigitsMakeAPin_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("three digits") << QByteArray("123");
    QTest::newRow("thirteen digits") << QByteArray("1234567890123");
    QTest::newRow("a letter") << QByteArray("12a4");
    QTest::newRow("a blank") << QByteArray("1234 ");
    QTest::newRow("a sign") << QByteArray("-1234");
    QTest::newRow("digits of another script") << QByteArray("٢٥٨٠");
    QTest::newRow("a null") << QByteArray("2580\0", 5);
}

void TestKioskPin::onlyDigitsMakeAPin()
{
    QFETCH(QByteArray, pin);
    const Result<PinHash> made = hashPin(Secret(pin));
    QVERIFY(!made);
    QCOMPARE(toString(made.error().kind), u"InvalidInput"_s);
    QCOMPARE(made.error().code, QString(PinUnusable));
    QCOMPARE(answerOf(checkPin(m_hash, Secret(pin))), u"WrongKey PIN_WRONG"_s);
}

void TestKioskPin::onlyTheSamePinOpens_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("answer");
    QTest::newRow("the same") << QByteArray("2580") << u"ok"_s;
    QTest::newRow("another") << QByteArray("2581") << u"WrongKey PIN_WRONG"_s;
    QTest::newRow("longer") << QByteArray("25800") << u"WrongKey PIN_WRONG"_s;
    QTest::newRow("its beginning") << QByteArray("258") << u"WrongKey PIN_WRONG"_s;
    QTest::newRow("endless") << QByteArray(100'000, '2') << u"WrongKey PIN_WRONG"_s;
}

void TestKioskPin::onlyTheSamePinOpens()
{
    QFETCH(QByteArray, typed);
    QFETCH(QString, answer);
    QCOMPARE(answerOf(checkPin(m_hash, Secret(typed))), answer);
}

void TestKioskPin::thePinIsNotInWhatIsKept()
{
    const Result<PinHash> longest = hashPin(Secret("123456789012"));
    QVERIFY(longest);
    QVERIFY(!(longest->salt + longest->hash).contains("123456789012"));
    QCOMPARE(answerOf(checkPin(*longest, Secret("123456789012"))), u"ok"_s);
    const Result<PinHash> again = hashPin(Secret("123456789012"));
    QVERIFY(again);
    QVERIFY(again->salt != longest->salt);
    QVERIFY(again->hash != longest->hash);
}

void TestKioskPin::aKeptPinComesBack()
{
    const Result<PinHash> back = pinHashFrom(toText(m_hash));
    QVERIFY(back);
    QCOMPARE(*back, m_hash);
}

void TestKioskPin::whatIsKeptIsReadStrictly_data()
{
    const QString whole = u"LBPIN1:"_s + QString::fromLatin1(QByteArray(48, 'x').toBase64());
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("as written") << whole << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("cut off") << whole.chopped(4) << false;
    QTest::newRow("longer") << whole + u"AAAA"_s << false;
    QTest::newRow("another version") << QString(whole).replace(u"1:"_s, u"2:"_s) << false;
    QTest::newRow("not base 64") << QString(whole).replace(10, 1, u"?"_s) << false;
    QTest::newRow("without its name") << whole.mid(7) << false;
}

void TestKioskPin::whatIsKeptIsReadStrictly()
{
    QFETCH(QString, text);
    QFETCH(bool, isRead);
    const Result<PinHash> read = pinHashFrom(text);
    QCOMPARE(read.has_value(), isRead);
    if (!read) {
        QCOMPARE(read.error().code, QString(PinHashUnreadable));
    }
}

void TestKioskPin::anEmptyHashOpensToNobody()
{
    QCOMPARE(answerOf(checkPin({}, Secret())), u"WrongKey PIN_WRONG"_s);
    QCOMPARE(answerOf(checkPin({.salt = m_hash.salt}, Secret("2580"))), u"WrongKey PIN_WRONG"_s);
}

void TestKioskPin::eachWrongTryWaitsLonger_data()
{
    QTest::addColumn<int>("wrongTries");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("none") << 0 << qint64(0);
    QTest::newRow("one") << 1 << qint64(0);
    QTest::newRow("two") << 2 << qint64(0);
    QTest::newRow("three") << 3 << qint64(5);
    QTest::newRow("four") << 4 << qint64(10);
    QTest::newRow("five") << 5 << qint64(20);
    QTest::newRow("nine") << 9 << qint64(320);
    QTest::newRow("ten") << 10 << qint64(600);
    QTest::newRow("eleven") << 11 << qint64(600);
    QTest::newRow("two thousand") << 2000 << qint64(600);
}

void TestKioskPin::eachWrongTryWaitsLonger()
{
    QFETCH(int, wrongTries);
    QFETCH(qint64, seconds);
    FakeClock clock;
    PinGate gate(clock);
    for (int i = 0; i < wrongTries; ++i) {
        clock.advance(gate.wait());
        tryWrong(gate);
    }
    QCOMPARE(gate.wait().count(), seconds * 1000);
}

void TestKioskPin::nothingIsCountedWhileItWaits()
{
    FakeClock clock;
    PinGate gate(clock, {.wrongTries = 3});
    clock.advance(2s);
    const Outcome early = gate.begin();
    QCOMPARE(answerOf(early), u"WrongKey PIN_WAIT"_s);
    QCOMPARE(early.error().retryAfter.value_or(0ms).count(), qint64(3000));
    QCOMPARE(gate.state().wrongTries, 3);
    QCOMPARE(gate.wait().count(), qint64(3000));
}

void TestKioskPin::theWaitEndsByItself()
{
    FakeClock clock;
    PinGate gate(clock, {.wrongTries = 3});
    clock.advance(4999ms);
    QCOMPARE(answerOf(gate.begin()), u"WrongKey PIN_WAIT"_s);
    clock.advance(1ms);
    QCOMPARE(answerOf(gate.begin()), u"ok"_s);
    QCOMPARE(gate.wait().count(), qint64(10'000));
}

void TestKioskPin::theRightPinForgetsTheTries()
{
    FakeClock clock;
    PinGate gate(clock, {.wrongTries = 7});
    clock.advance(gate.wait());
    QCOMPARE(answerOf(gate.begin()), u"ok"_s);
    gate.pass();
    QCOMPARE(gate.state(), PinGateState());
    QCOMPARE(gate.wait().count(), qint64(0));
}

void TestKioskPin::aTryCountsFromItsBeginning()
{
    FakeClock clock;
    PinGate gate(clock, {.wrongTries = 2});
    QCOMPARE(answerOf(gate.begin()), u"ok"_s);
    QCOMPARE(gate.state().wrongTries, 3);
}

void TestKioskPin::aRestartBeginsTheWaitAnew()
{
    FakeClock clock;
    PinGate before(clock, {.wrongTries = 4});
    clock.advance(9s);
    QCOMPARE(before.wait().count(), qint64(1000));
    FakeClock another; // whose monotonic time begins again
    const PinGate after(another, before.state());
    QCOMPARE(after.wait().count(), qint64(10'000));
}

void TestKioskPin::theCalendarDoesNotMatter_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::newRow("set ahead") << QDateTime({2090, 1, 1}, {0, 0}, Qt::UTC);
    QTest::newRow("set back") << QDateTime({1971, 1, 1}, {0, 0}, Qt::UTC);
    QTest::newRow("lost") << QDateTime();
}

void TestKioskPin::theCalendarDoesNotMatter()
{
    QFETCH(QDateTime, now);
    FakeClock clock;
    PinGate gate(clock, {.wrongTries = 4});
    clock.jumpTo(now);
    QCOMPARE(gate.wait().count(), qint64(10'000));
    clock.jumpTo(QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
    clock.advance(10s);
    QCOMPARE(gate.wait().count(), qint64(0));
}

void TestKioskPin::aStateThatCannotBeIsTakenForTheNearest_data()
{
    QTest::addColumn<int>("wrongTries");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("less than none") << std::numeric_limits<int>::min() << qint64(0);
    QTest::newRow("more than can be") << std::numeric_limits<int>::max() << qint64(600);
}

void TestKioskPin::aStateThatCannotBeIsTakenForTheNearest()
{
    QFETCH(int, wrongTries);
    QFETCH(qint64, seconds);
    FakeClock clock;
    PinGate gate(clock, {.wrongTries = wrongTries});
    QCOMPARE(gate.wait().count(), seconds * 1000);
    clock.advance(gate.wait());
    tryWrong(gate);
    QVERIFY(gate.state().wrongTries > 0);
}

QTEST_GUILESS_MAIN(TestKioskPin)
#include "tst_kioskpin.moc"
