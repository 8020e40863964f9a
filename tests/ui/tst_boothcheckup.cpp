// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothcheckup.h"

#include "support/fakeclock.h"
#include "support/testcase.h"
#include "ui/kiosk/readinesspage.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

/*! A program that does what \a script says, instead of leadbooth-cli. */
QString programOf(const QTemporaryDir &dir, const QByteArray &script)
{
    QFile file(dir.filePath(u"program"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + '\n') < 0
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        return {};
    }
    return file.fileName();
}

QStringList codesOf(const QList<ReadinessCheck> &checks)
{
    QStringList codes;
    for (const ReadinessCheck &check : checks) {
        codes.append(codeOf(check.finding));
    }
    return codes;
}

/*! All that is to be read on \a page, in order. */
QStringList seenOn(const ReadinessPage &page)
{
    QStringList texts;
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->text().isEmpty()) {
            texts.append(label->text());
        }
    }
    return texts;
}

} // namespace

class TestBoothCheckup : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theTerminalsFindingsComeIn();
    void whatIsNoAnswerIsAFailure_data();
    void whatIsNoAnswerIsAFailure();
    void whatTakesTooLongIsEnded();
    void oneRunsAtATime();
    void findingsOfANewerVersionAreLeftOut();
    void everyFindingIsFoundByItsCode();
    void thePageBeginsWithWhatIsToMend();
    void thePageWritesDaysAndAmountsAsPeopleDo();
    void thePageSaysWhatIsGoingOn();
};

void TestBoothCheckup::theTerminalsFindingsComeIn()
{
    const QTemporaryDir profile;
    FakeClock clock;
    BoothCheckup checkup(clock, QStringLiteral(LEADBOOTH_CLI));
    QSignalSpy checked(&checkup, &BoothCheckup::checked);
    checkup.start(profile.path(), profile.filePath(u"booth.booth"_s));
    QVERIFY(waitUntil([&] { return !checked.isEmpty(); }));
    const QStringList codes = codesOf(checked.first().first().value<QList<ReadinessCheck>>());
    QVERIFY2(codes.contains(u"account.missing"_s), qPrintable(codes.join(u' ')));
    QVERIFY2(codes.contains(u"profile.unreadable"_s), qPrintable(codes.join(u' ')));
}

void TestBoothCheckup::whatIsNoAnswerIsAFailure_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("nothing") << "exit 0"_ba;
    QTest::newRow("no JSON") << "echo 'leadbooth-cli: no'; exit 2"_ba;
    QTest::newRow("other JSON") << "echo '{\"leads\": []}'"_ba;
    QTest::newRow("a crash") << "kill -9 $$"_ba;
}

void TestBoothCheckup::whatIsNoAnswerIsAFailure()
{
    QFETCH(QByteArray, script);
    const QTemporaryDir dir;
    FakeClock clock;
    BoothCheckup checkup(clock, programOf(dir, script));
    QSignalSpy failed(&checkup, &BoothCheckup::failed);
    for (int time = 1; time <= 2; ++time) { // and it can be tried again
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"^the readiness check said nothing: "_s));
        checkup.start(dir.path(), {});
        QVERIFY(waitUntil([&] { return failed.size() == time; }));
    }
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^the readiness check said nothing: "_s));
    BoothCheckup missing(clock, dir.filePath(u"none"_s));
    QSignalSpy notThere(&missing, &BoothCheckup::failed);
    missing.start(dir.path(), {});
    QVERIFY(waitUntil([&] { return notThere.size() == 1; }));
}

void TestBoothCheckup::whatTakesTooLongIsEnded()
{
    const QTemporaryDir dir;
    FakeClock clock;
    BoothCheckup checkup(clock, programOf(dir, "exec sleep 1000"));
    QSignalSpy failed(&checkup, &BoothCheckup::failed);
    checkup.start(dir.path(), {});
    clock.advance(BoothCheckup::Patience);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^the readiness check said nothing: "_s));
    QVERIFY(waitUntil([&] { return failed.size() == 1; }));
    // And one that is not waited for any more.
    BoothCheckup left(clock, programOf(dir, "exec sleep 1000"));
    left.start(dir.path(), {});
}

void TestBoothCheckup::oneRunsAtATime()
{
    const QTemporaryDir dir;
    FakeClock clock;
    BoothCheckup checkup(clock, programOf(dir, "echo '{\"checks\": []}'; echo >>\"$5.runs\""));
    QSignalSpy checked(&checkup, &BoothCheckup::checked);
    checkup.start(dir.filePath(u"p"_s), {});
    checkup.start(dir.filePath(u"p"_s), {});
    QVERIFY(waitUntil([&] { return checked.size() == 1; }));
    QFile runs(dir.filePath(u"p.runs"_s));
    QVERIFY(runs.open(QIODevice::ReadOnly));
    QCOMPARE(runs.readAll(), "\n"_ba);
}

void TestBoothCheckup::findingsOfANewerVersionAreLeftOut()
{
    const auto checks = checksFrom(R"({"checks": [{"code": "pin.set", "value": ""},
                                                  {"code": "robot.arm", "value": "2"},
                                                  {"code": "queue.opens", "value": "3"}]})");
    QVERIFY(checks);
    QCOMPARE(codesOf(*checks), QStringList({u"pin.set"_s, u"queue.opens"_s}));
    QCOMPARE(checks->last().value, u"3"_s);
}

void TestBoothCheckup::everyFindingIsFoundByItsCode()
{
    for (int i = 0; i < ReadinessFindingCount; ++i) {
        const auto finding = static_cast<ReadinessFinding>(i);
        QVERIFY(findingOf(codeOf(finding)) == finding);
    }
    QVERIFY(!findingOf(u"none"_s));
}

void TestBoothCheckup::thePageBeginsWithWhatIsToMend()
{
    ReadinessPage page;
    page.show({{.finding = ReadinessFinding::SecretsOpen},
               {.finding = ReadinessFinding::PinNone},
               {.finding = ReadinessFinding::PowerBattery, .value = u"80"_s},
               {.finding = ReadinessFinding::DiskFull, .value = u"12"_s}});
    const QStringList seen = seenOn(page);
    const auto at = [&](const QString &part) {
        const auto found = std::ranges::find_if(
                seen, [&](const QString &text) { return text.contains(part); });
        return found == seen.end() ? -1 : int(found - seen.begin());
    };
    QVERIFY2(at(u"Not yet"_s) >= 0, qPrintable(seen.join(u'\n')));
    QVERIFY(at(u"To mend"_s) < at(u"PIN"_s));
    QVERIFY(at(u"PIN"_s) < at(u"To look at"_s));
    QVERIFY(at(u"12"_s) < at(u"To look at"_s));
    QVERIFY(at(u"To look at"_s) < at(u"80"_s));
    QVERIFY(at(u"80"_s) < at(u"In order"_s));
    QVERIFY(at(u"In order"_s) < at(u"keychain"_s));
    page.show({{.finding = ReadinessFinding::SecretsOpen}});
    QCOMPARE(seenOn(page).filter(u"To mend"_s), QStringList());
    QVERIFY(seenOn(page).contains(u"Yes."_s));
}

void TestBoothCheckup::thePageWritesDaysAndAmountsAsPeopleDo()
{
    ReadinessPage page;
    page.setLocale(QLocale(QLocale::German, QLocale::Germany));
    page.show({{.finding = ReadinessFinding::TokenGood, .value = u"2026-03-07"_s},
               {.finding = ReadinessFinding::DiskEnough, .value = u"2400000"_s},
               {.finding = ReadinessFinding::TestLeadCreated, .value = u"24000"_s}});
    const QString seen = seenOn(page).join(u'\n');
    QVERIFY2(seen.contains("07.03.26"_L1), qPrintable(seen));
    QVERIFY2(seen.contains("2.400.000"_L1), qPrintable(seen));
    QVERIFY2(seen.contains("24000"_L1), qPrintable(seen));
}

void TestBoothCheckup::thePageSaysWhatIsGoingOn()
{
    ReadinessPage page;
    auto *again = page.findChild<QPushButton *>(u"readiness-again"_s);
    page.show({{.finding = ReadinessFinding::PinNone}});
    page.showBusy();
    QVERIFY(!again->isEnabled());
    QVERIFY(seenOn(page).join(u' ').contains("a minute"_L1));
    QVERIFY(!seenOn(page).join(u' ').contains("PIN"_L1)); // of the last time
    page.showFailure();
    QVERIFY(again->isEnabled());
    QVERIFY(seenOn(page).join(u' ').contains("doctor --kiosk"_L1));
}

QTEST_MAIN(TestBoothCheckup)
#include "tst_boothcheckup.moc"
