// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffpin.h"

#include "singleinstance.h"
#include "support/fakeclock.h"
#include "support/testcase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Booth
{
    QTemporaryDir dir;
    FakeClock clock;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<StaffPin> pin;

    Booth() { restart(); }
    void restart()
    {
        pin.reset();
        settings = std::make_unique<Settings>(dir.path());
        pin = std::make_unique<StaffPin>(clock, *settings);
    }
    [[nodiscard]] QString choose(const QByteArray &digits)
    {
        const QSignalSpy kept(pin.get(), &StaffPin::kept);
        const QSignalSpy notKept(pin.get(), &StaffPin::notKept);
        pin->choose(Secret(digits));
        if (!waitUntil([&] { return kept.size() + notKept.size() == 1; })) {
            return u"no answer"_s;
        }
        return kept.size() == 1 ? u"kept"_s : notKept.at(0).at(0).value<Error>().code;
    }
    [[nodiscard]] QString check(const QByteArray &digits)
    {
        const QSignalSpy accepted(pin.get(), &StaffPin::accepted);
        const QSignalSpy refused(pin.get(), &StaffPin::refused);
        pin->check(Secret(digits));
        if (!waitUntil([&] { return accepted.size() + refused.size() == 1; })) {
            return u"no answer"_s;
        }
        if (accepted.size() == 1) {
            return u"accepted"_s;
        }
        const auto error = refused.at(0).at(0).value<Error>();
        return error.code
               + (error.retryAfter ? u" %1 s"_s.arg(error.retryAfter->count() / 1000) : QString());
    }
};

} // namespace

class TestStaffPin : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aChosenPinOpens();
    void whatIsNoPinIsNotKept();
    void wrongTriesAreCountedOverARestart();
    void anotherPinReplacesTheFirst();
    void thePinIsNowhereInTheFiles();
    void aSecondStartIsNoticedByTheFirst();
    void whoeverWasKilledStandsInNobodysWay();
};

void TestStaffPin::aChosenPinOpens()
{
    Booth booth;
    QVERIFY(!booth.pin->isSet());
    QCOMPARE(booth.choose("4711"), u"kept"_s);
    QVERIFY(booth.pin->isSet());
    QCOMPARE(booth.check("4712"), u"PIN_WRONG"_s);
    QCOMPARE(booth.check("4711"), u"accepted"_s);
    booth.restart();
    QCOMPARE(booth.check("4711"), u"accepted"_s);
}

void TestStaffPin::whatIsNoPinIsNotKept()
{
    Booth booth;
    QCOMPARE(booth.choose("123"), u"PIN_UNUSABLE"_s);
    QVERIFY(!booth.pin->isSet());
    QCOMPARE(booth.check("123"), u"PIN_HASH_UNREADABLE"_s);
}

void TestStaffPin::wrongTriesAreCountedOverARestart()
{
    Booth booth;
    QCOMPARE(booth.choose("4711"), u"kept"_s);
    QCOMPARE(booth.check("1111"), u"PIN_WRONG"_s);
    QCOMPARE(booth.check("2222"), u"PIN_WRONG"_s);
    QCOMPARE(booth.check("3333"), u"PIN_WRONG 5 s"_s);
    QCOMPARE(booth.check("4711"), u"PIN_WAIT 5 s"_s);
    booth.clock.advance(5s);
    QCOMPARE(booth.check("4444"), u"PIN_WRONG 10 s"_s);
    booth.restart();
    QCOMPARE(booth.check("4711"), u"PIN_WAIT 10 s"_s);
    booth.clock.advance(10s);
    QCOMPARE(booth.check("4711"), u"accepted"_s);
    QCOMPARE(booth.check("1111"), u"PIN_WRONG"_s);
}

void TestStaffPin::anotherPinReplacesTheFirst()
{
    Booth booth;
    QCOMPARE(booth.choose("4711"), u"kept"_s);
    QCOMPARE(booth.choose("0815"), u"kept"_s);
    QCOMPARE(booth.check("4711"), u"PIN_WRONG"_s);
    QCOMPARE(booth.check("0815"), u"accepted"_s);
}

void TestStaffPin::thePinIsNowhereInTheFiles()
{
    Booth booth;
    QCOMPARE(booth.choose("470011"), u"kept"_s);
    QCOMPARE(booth.check("470012"), u"PIN_WRONG"_s);
    QFile file(booth.dir.filePath(u"settings.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("kioskPin"));
    QVERIFY(!content.contains("470011"));
    QVERIFY(!content.contains("470012"));
}

void TestStaffPin::aSecondStartIsNoticedByTheFirst()
{
    const QTemporaryDir dir;
    const QTemporaryDir other;
    const SingleInstance first(dir.path());
    const QSignalSpy started(&first, &SingleInstance::anotherStarted);
    QVERIFY(first.isFirst());
    QVERIFY(!SingleInstance(dir.path()).isFirst());
    QVERIFY(waitUntil([&] { return started.size() == 1; }));
    QVERIFY(SingleInstance(other.path()).isFirst());
}

void TestStaffPin::whoeverWasKilledStandsInNobodysWay()
{
    const QTemporaryDir dir;
    {
        const SingleInstance first(dir.path());
        QVERIFY(first.isFirst());
    }
    QVERIFY(SingleInstance(dir.path()).isFirst());
}

QTEST_GUILESS_MAIN(TestStaffPin)
#include "tst_staffpin.moc"
