// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/codescanner.h"
#include "codes/picturefiles.h"
#include "support/codepicture.h"
#include "support/fakeclock.h"
#include "support/fakesource.h"
#include "support/testcase.h"

#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>

#include <atomic>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/*! A scanner, and what it has told. */
class Stand
{
public:
    Stand()
        : scanner(clock, std::make_unique<FakeSource>(told))
    {
        QObject::connect(&scanner, &CodeScanner::codesRead, &scanner,
                         [this](const QList<QByteArray> &codes) { read += codes; });
        QObject::connect(&scanner, &CodeScanner::pictureTaken, &scanner, [this] { ++taken; });
        QObject::connect(&scanner, &CodeScanner::failed, &scanner,
                         [this](PictureTrouble trouble) { troubles += trouble; });
    }

    /*! And waits until it was looked at. */
    void hold(const GrayPicture &picture)
    {
        told.heard.picture([picture] { return picture; });
        finish();
    }
    void finish()
    {
        QVERIFY(waitUntil([this] { return !scanner.isLooking(); }));
    }

    FakeClock clock;
    FakeSource::Told told;
    CodeScanner scanner;
    QList<QList<QByteArray>> read;
    QList<PictureTrouble> troubles;
    int taken = 0;
};

const QList<QList<QByteArray>> One{{"EXPO-4711"}};

} // namespace

class TestCodeScanner : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeThatIsHeldIsToldOnce();
    void theSourceIsOnlyOnInBetween();
    void whoCameLaterIsNotStoppedByWhoCameFirst();
    void ofManyPicturesTheNewestIsLookedAt();
    void afterTheEndNothingIsToldAndNothingIsKept();
    void lightCodesAreFoundInTheEnd();
    void silenceIsTold();
    void troubleIsToldOnceUntilItPasses();
    void filesAreTakenInTurn();
    void aFolderThatIsEmptyIsSaid();
};

void TestCodeScanner::aCodeThatIsHeldIsToldOnce()
{
    Stand stand;
    const quint64 run = stand.scanner.start();
    const GrayPicture badge = codePicture("EXPO-4711");
    for (int i = 0; i < 4; ++i) { // it is held for twelve seconds
        stand.clock.advance(CodeScanner::RepeatAfter);
        stand.hold(badge);
    }
    QCOMPARE(stand.read, One);
    stand.hold(codePicture("EXPO-4712"));
    QCOMPARE(stand.read.size(), 2);
    stand.clock.advance(CodeScanner::RepeatAfter + 1ms);
    stand.hold(badge);
    QCOMPARE(stand.read.size(), 3);
    stand.scanner.stop(run);
}

void TestCodeScanner::theSourceIsOnlyOnInBetween()
{
    Stand stand;
    QVERIFY(!stand.told.isOn);
    const quint64 run = stand.scanner.start();
    QVERIFY(stand.told.isOn);
    stand.scanner.stop(run);
    QVERIFY(!stand.told.isOn);
    QCOMPARE(stand.clock.runningTimers(), 0);
}

void TestCodeScanner::whoCameLaterIsNotStoppedByWhoCameFirst()
{
    Stand stand;
    const quint64 first = stand.scanner.start();
    const quint64 second = stand.scanner.start();
    stand.scanner.stop(first);
    QVERIFY(stand.told.isOn);
    QCOMPARE(stand.told.starts, 1);
    stand.hold(codePicture("EXPO-4711"));
    QCOMPARE(stand.read, One);
    stand.scanner.stop(second);
    QVERIFY(!stand.told.isOn);
}

void TestCodeScanner::ofManyPicturesTheNewestIsLookedAt()
{
    Stand stand;
    const quint64 run = stand.scanner.start();
    QSemaphore gate;
    std::atomic<int> opened = 0;
    stand.told.heard.picture([&] {
        gate.acquire();
        return blankPicture();
    });
    for (int i = 0; i < 100; ++i) {
        stand.told.heard.picture([&opened, i] {
            ++opened;
            return codePicture(i == 99 ? "newest" : "older");
        });
    }
    gate.release();
    QVERIFY(waitUntil([&] { return !stand.read.isEmpty(); }));
    stand.finish();
    QCOMPARE(opened.load(), 1);
    QCOMPARE(stand.read, QList<QList<QByteArray>>{{"newest"}});
    stand.scanner.stop(run);
}

void TestCodeScanner::afterTheEndNothingIsToldAndNothingIsKept()
{
    Stand stand;
    const quint64 run = stand.scanner.start();
    QSemaphore gate;
    QSemaphore isTaken;
    std::weak_ptr<const void> bytes;
    stand.told.heard.picture([&] {
        const GrayPicture badge = codePicture("EXPO-4711");
        bytes = badge.bytes();
        isTaken.release();
        gate.acquire();
        return badge;
    });
    isTaken.acquire();
    stand.told.heard.picture([] { return codePicture("EXPO-4712"); });
    stand.scanner.stop(run);
    gate.release();
    stand.finish();
    QVERIFY(bytes.expired());
    QCOMPARE(stand.read, QList<QList<QByteArray>>());
}

void TestCodeScanner::lightCodesAreFoundInTheEnd()
{
    Stand stand;
    const quint64 run = stand.scanner.start();
    const GrayPicture badge = codePicture("EXPO-4711");
    GrayPicture light(badge.width(), badge.height());
    for (int y = 0; y < light.height(); ++y) {
        for (int x = 0; x < light.width(); ++x) {
            light.row(y)[x] = uchar(255 - badge.row(y)[x]);
        }
    }
    for (int i = 0; i < 4; ++i) {
        stand.hold(light);
    }
    QCOMPARE(stand.read, One);
    stand.scanner.stop(run);
}

void TestCodeScanner::silenceIsTold()
{
    Stand stand;
    const quint64 run = stand.scanner.start();
    stand.clock.advance(CodeScanner::Patience - 1ms);
    stand.hold(blankPicture());
    stand.clock.advance(CodeScanner::Patience - 1ms);
    QCOMPARE(stand.troubles, QList<PictureTrouble>());
    QTest::ignoreMessage(QtWarningMsg, "pictures: no pictures");
    stand.clock.advance(1ms);
    QCOMPARE(stand.troubles, QList<PictureTrouble>{PictureTrouble::Silent});
    stand.scanner.stop(run);
}

void TestCodeScanner::troubleIsToldOnceUntilItPasses()
{
    Stand stand;
    const quint64 run = stand.scanner.start();
    QTest::ignoreMessage(QtWarningMsg, "pictures: not a picture");
    stand.hold(GrayPicture());
    stand.hold(GrayPicture());
    QCOMPARE(stand.troubles.size(), 1);
    stand.hold(blankPicture());
    QTest::ignoreMessage(QtWarningMsg, "pictures: not a picture");
    stand.hold(GrayPicture());
    QCOMPARE(stand.troubles.size(), 2);
    QTest::ignoreMessage(QtWarningMsg, "pictures: it is gone");
    stand.told.heard.trouble(PictureTrouble::Gone, u"it is gone"_s);
    QCOMPARE(stand.troubles.constLast(), PictureTrouble::Gone);
    stand.scanner.stop(run);
}

void TestCodeScanner::filesAreTakenInTurn()
{
    const QTemporaryDir folder;
    for (const auto &[name, text] :
         {std::pair{u"b.pgm"_s, "second"}, std::pair{u"a.bmp"_s, "first"}}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    FakeClock clock;
    PictureFiles files(clock, folder.path());
    QVERIFY(files.isThere());
    QVERIFY(files.isTraining());
    QVERIFY(!PictureFiles(clock, folder.filePath(u"none"_s)).isThere());
    int taken = 0;
    files.start({.picture =
                         [&](const TakePicture &take) {
                             ++taken;
                             QVERIFY(take().isNull()); // these are none
                         },
                 .trouble = {}});
    QCOMPARE(taken, 0);
    clock.advance(0ms);
    QCOMPARE(taken, 1);
    clock.advance(2 * PictureFiles::Pace);
    QCOMPARE(taken, 3);
    files.stop();
    clock.advance(10s);
    QCOMPARE(taken, 3);
}

void TestCodeScanner::aFolderThatIsEmptyIsSaid()
{
    const QTemporaryDir folder;
    FakeClock clock;
    PictureFiles files(clock, folder.path());
    QList<PictureTrouble> troubles;
    files.start({.picture = {}, .trouble = [&](PictureTrouble trouble, const QString &) {
                     troubles += trouble;
                 }});
    clock.advance(0ms);
    QCOMPARE(troubles, QList<PictureTrouble>{PictureTrouble::Gone});
}

QTEST_GUILESS_MAIN(TestCodeScanner)
#include "tst_codescanner.moc"
