// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wholefile.h"

#include "support/smalldisk.h"
#include "support/testcase.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

class TestWholeFile : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void thePartsBecomeTheFile();
    void itIsTheOwnersAlone_data();
    void itIsTheOwnersAlone();
    void whatWasThereStaysWhenThereIsNoRoom_data();
    void whatWasThereStaysWhenThereIsNoRoom();
    void aFolderThatIsNotThereIsSaid();
    void whatIsTooLargeCanBeTold();
    void whatIsNoFileIsNotWaitedFor();
    void theFreeRoomIsToldBeforeTheFolderIsMade();
};

void TestWholeFile::thePartsBecomeTheFile()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"file"_s);
    QVERIFY(writeWholeFile(path, {"head\n", "", "content"}, MayRead::Owner));
    QCOMPARE(readWholeFile(path, 100).value(), "head\ncontent"_ba);
    QVERIFY(writeWholeFile(path, {"new"}, MayRead::Owner));
    QCOMPARE(readWholeFile(path, 100).value(), "new"_ba);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"file"_s));
}

void TestWholeFile::itIsTheOwnersAlone_data()
{
    QTest::addColumn<MayRead>("mayRead");
    QTest::addColumn<bool>("isReadByOthers");
    QTest::newRow("the owner") << MayRead::Owner << false;
    QTest::newRow("others") << MayRead::Others << true;
}

void TestWholeFile::itIsTheOwnersAlone()
{
    QFETCH(MayRead, mayRead);
    const QTemporaryDir dir;
    const mode_t before = umask(022);
    const Outcome written = writeWholeFile(dir.filePath(u"file"_s), {"x"}, mayRead);
    umask(before);
    QVERIFY(written);
    QTEST(QFileInfo(dir.filePath(u"file"_s)).permissions().testFlag(QFile::ReadOther),
          "isReadByOthers");
}

void TestWholeFile::whatWasThereStaysWhenThereIsNoRoom_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("in the last part, which is still in memory") << 5000;
    QTest::newRow("in the middle") << 500000;
}

void TestWholeFile::whatWasThereStaysWhenThereIsNoRoom()
{
    QFETCH(int, size);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"file"_s);
    QVERIFY(writeWholeFile(path, {"before"}, MayRead::Owner));
    {
        const SmallDisk small(4096);
        QVERIFY(small.isGood);
        const Outcome written = writeWholeFile(path, {QByteArray(size, 'x')}, MayRead::Owner);
        QVERIFY(!written);
        QCOMPARE(toString(written.error().kind), toString(ErrorKind::Storage));
        QVERIFY(!written.error().detail.contains(dir.path()));
    }
    QCOMPARE(readWholeFile(path, 100).value(), "before"_ba);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"file"_s));
}

void TestWholeFile::aFolderThatIsNotThereIsSaid()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"none/file"_s);
    const Outcome written = writeWholeFile(path, {"x"}, MayRead::Owner);
    QVERIFY(!written);
    QCOMPARE(toString(written.error().kind), toString(ErrorKind::Storage));
    QCOMPARE(toString(readWholeFile(path, 100).error().kind), toString(ErrorKind::NotFound));
}

void TestWholeFile::whatIsTooLargeCanBeTold()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"file"_s);
    QVERIFY(writeWholeFile(path, {"0123456789"}, MayRead::Owner));
    QCOMPARE(readWholeFile(path, 10).value().size(), 10);
    QCOMPARE(readWholeFile(path, 5).value().size(), 6);
}

void TestWholeFile::whatIsNoFileIsNotWaitedFor()
{
    const QTemporaryDir dir;
    const QString pipe = dir.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(toString(readWholeFile(pipe, 100).error().kind), toString(ErrorKind::InvalidInput));
    QCOMPARE(toString(readWholeFile(dir.path(), 100).error().kind),
             toString(ErrorKind::InvalidInput));
}

void TestWholeFile::theFreeRoomIsToldBeforeTheFolderIsMade()
{
    const QTemporaryDir dir;
    const std::optional<qint64> there = freeBytes(dir.filePath(u"file"_s));
    QVERIFY(there && *there > 0);
    QVERIFY(freeBytes(dir.filePath(u"none/of/these/file"_s)));
    // More than there is: the disk is full for that.
    QCOMPARE(toString(notWritten(dir.filePath(u"file"_s), *there * 2, u"why"_s).kind),
             toString(ErrorKind::StorageFull));
    QCOMPARE(toString(notWritten(dir.filePath(u"file"_s), 1, u"why"_s).kind),
             toString(ErrorKind::Storage));
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
