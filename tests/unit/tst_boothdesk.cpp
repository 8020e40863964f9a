// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothdesk.h"

#include "support/memorysecrets.h"
#include "support/samplekiosk.h"
#include "support/testcase.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const BoothOwner Acme{.account = AccountId(u"account-acme"_s), .signerName = u"Acme"_s};

QByteArray randomBytes(qsizetype size)
{
    QRandomGenerator generator(1);
    QByteArray bytes;
    for (qsizetype i = 0; i < size; ++i) {
        bytes += char(generator.bounded(256));
    }
    return bytes;
}

struct Desk
{
    Desk()
        : desk(secrets, dir.path(), nullptr)
        , files(&desk, &BoothDesk::signedFile)
        , failures(&desk, &BoothDesk::signingFailed)
        , openings(&desk, &BoothDesk::opened)
    {}

    [[nodiscard]] QString filePath() const { return dir.filePath(u"hall.booth"_s); }
    void sign(const KioskProfile &profile = sampleKioskProfile(), bool isDemo = false)
    {
        BoothOwner owner = Acme;
        owner.isDemo = isDemo;
        desk.sign(owner, profile, filePath());
        drainEvents();
    }
    [[nodiscard]] BoothSigned last() const
    {
        return files.isEmpty() ? BoothSigned()
                               : files.constLast().constFirst().value<BoothSigned>();
    }
    [[nodiscard]] QString lastError() const
    {
        return failures.isEmpty() ? QString()
                                  : toString(failures.constLast().constFirst().value<Error>().kind);
    }
    [[nodiscard]] BoothOpened open(const QString &id = {})
    {
        desk.open(Acme, id);
        return openings.constLast().constFirst().value<BoothOpened>();
    }

    QTemporaryDir dir;
    MemorySecrets secrets;
    BoothDesk desk;
    QSignalSpy files;
    QSignalSpy failures;
    QSignalSpy openings;
};

KioskProfile named(const QString &name)
{
    KioskProfile profile = sampleKioskProfile();
    profile.name = name;
    return profile;
}

} // namespace

class TestBoothDesk : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsMadeOnceAndItsPublicPartIsSaid();
    void theSeedIsInTheKeychainAlone();
    void aLostKeyIsReplacedAndThatIsSaid();
    void aKeychainThatFailsMakesNoFile_data();
    void aKeychainThatFailsMakesNoFile();
    void aKeyThatDoesNotComeBackIsNotUsed();
    void theDemonstrationTouchesNoKeychain();
    void aFileIsAlsoACodeWhereItFits_data();
    void aFileIsAlsoACodeWhereItFits();
    void aFolderThatIsNotThereIsSaid();
    void theBoothThatWasChangedLastIsOpened();
    void whatIsNotFinishedIsKeptAsItIs();
    void aDamagedDraftStaysWhereItIs();
};

void TestBoothDesk::theKeyIsMadeOnceAndItsPublicPartIsSaid()
{
    Desk desk;
    desk.sign();
    QCOMPARE(desk.files.size(), 1);
    const Result<KioskFile> file = readKioskFile(desk.filePath());
    QVERIFY(file);
    QCOMPARE(file->profile, sampleKioskProfile());
    QCOMPARE(file->signer.name, u"Acme"_s);
    QCOMPARE(desk.last().fingerprint, fingerprintOf(file->signer.publicKey));
    QVERIFY(!desk.last().isOtherKey);

    BoothDesk later(desk.secrets, desk.dir.path(), nullptr);
    QSignalSpy again(&later, &BoothDesk::signedFile);
    later.sign(Acme, named(u"Hall 5"_s), desk.filePath());
    drainEvents();
    QCOMPARE(again.constFirst().constFirst().value<BoothSigned>().fingerprint,
             desk.last().fingerprint);
}

void TestBoothDesk::theSeedIsInTheKeychainAlone()
{
    Desk desk;
    desk.sign();
    const QByteArray seed = desk.secrets.secrets.value(u"booth-key/account-acme"_s);
    QCOMPARE(seed.size(), 64);
    QFile file(desk.filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(seed));
    QFile signer(desk.dir.filePath(u"booths/account-acme/signer"_s));
    QVERIFY(signer.open(QIODevice::ReadOnly));
    QVERIFY(!signer.readAll().contains(seed));
}

void TestBoothDesk::aLostKeyIsReplacedAndThatIsSaid()
{
    Desk desk;
    desk.sign();
    const QString before = desk.last().fingerprint;
    desk.secrets.secrets.clear();
    desk.sign();
    QVERIFY(desk.last().isOtherKey);
    QVERIFY(desk.last().fingerprint != before);
    desk.sign();
    QVERIFY(!desk.last().isOtherKey);
}

void TestBoothDesk::aKeychainThatFailsMakesNoFile_data()
{
    QTest::addColumn<int>("readFailure");
    QTest::addColumn<int>("writeFailure");
    QTest::addColumn<QString>("error");
    const int none = -1;
    const auto locked = static_cast<int>(ErrorKind::KeychainLocked);
    const auto absent = static_cast<int>(ErrorKind::KeychainUnavailable);
    QTest::newRow("locked") << locked << none << toString(ErrorKind::KeychainLocked);
    QTest::newRow("not there") << absent << none << toString(ErrorKind::KeychainUnavailable);
    QTest::newRow("takes nothing") << none << locked << toString(ErrorKind::KeychainLocked);
}

void TestBoothDesk::aKeychainThatFailsMakesNoFile()
{
    QFETCH(int, readFailure);
    QFETCH(int, writeFailure);
    QFETCH(QString, error);
    Desk desk;
    if (readFailure >= 0) {
        desk.secrets.readFailure = static_cast<ErrorKind>(readFailure);
    }
    if (writeFailure >= 0) {
        desk.secrets.writeFailure = static_cast<ErrorKind>(writeFailure);
    }
    desk.sign();
    QCOMPARE(desk.lastError(), error);
    QVERIFY(desk.files.isEmpty());
    QVERIFY(!QFile::exists(desk.filePath()));
}

void TestBoothDesk::aKeyThatDoesNotComeBackIsNotUsed()
{
    Desk desk;
    desk.secrets.secrets[u"booth-key/account-acme"_s] = "not a key";
    desk.sign();
    QCOMPARE(desk.lastError(), toString(ErrorKind::InvalidInput));
    QVERIFY(!QFile::exists(desk.filePath()));
    // It may be somebody's key in a form that a newer version knows.
    QCOMPARE(desk.secrets.secrets.value(u"booth-key/account-acme"_s), QByteArray("not a key"));
}

void TestBoothDesk::theDemonstrationTouchesNoKeychain()
{
    Desk desk;
    desk.sign(sampleKioskProfile(), true);
    const QString first = desk.last().fingerprint;
    desk.sign(sampleKioskProfile(), true);
    QCOMPARE(desk.last().fingerprint, first);
    QCOMPARE(desk.files.size(), 2);
    QVERIFY(desk.secrets.secrets.isEmpty());
    QCOMPARE(desk.secrets.reads, 0);
}

void TestBoothDesk::aFileIsAlsoACodeWhereItFits_data()
{
    QTest::addColumn<KioskProfile>("profile");
    QTest::addColumn<bool>("hasCode");
    QTest::addColumn<bool>("lacksPictures");
    const QByteArray picture = pngOf(30) + randomBytes(5000);
    QTest::newRow("an ordinary booth") << fairKioskProfile() << true << false;
    KioskProfile profile = fairKioskProfile();
    profile.logo = picture;
    QTest::newRow("with a logo") << profile << true << true;
    profile.logo.clear();
    profile.slides = {picture};
    QTest::newRow("with a slide") << profile << true << true;
    // What nobody could pack: letters without any order.
    profile.consent.texts[u"en"_s] = QString::fromLatin1(randomBytes(3000).toHex());
    QTest::newRow("a text that is too long") << profile << false << false;
    profile.slides.clear();
    QTest::newRow("the same without pictures") << profile << false << false;
}

void TestBoothDesk::aFileIsAlsoACodeWhereItFits()
{
    QFETCH(const KioskProfile, profile);
    QFETCH(const bool, hasCode);
    QFETCH(const bool, lacksPictures);
    Desk desk;
    desk.sign(profile);
    QCOMPARE(desk.files.size(), 1);
    QCOMPARE(!desk.last().code.isEmpty(), hasCode);
    QCOMPARE(desk.last().codeLacksPictures, lacksPictures);
    const Result<KioskFile> file = readKioskFile(desk.filePath());
    QVERIFY(file && file->profile == profile);
}

void TestBoothDesk::aFolderThatIsNotThereIsSaid()
{
    Desk desk;
    desk.desk.sign(Acme, sampleKioskProfile(), desk.dir.filePath(u"gone/hall.booth"_s));
    drainEvents();
    QCOMPARE(desk.lastError(), toString(ErrorKind::Storage));
}

void TestBoothDesk::theBoothThatWasChangedLastIsOpened()
{
    Desk desk;
    const BoothOpened first = desk.open();
    QVERIFY(first.entries.isEmpty());
    QVERIFY(!first.profile);
    QCOMPARE(first.id, u"1"_s);
    desk.desk.keep(Acme, first.id, named(u"Hall 4"_s));
    const BoothOpened second = desk.open(u"new"_s);
    QCOMPARE(second.id, u"2"_s);
    QVERIFY(!second.profile);
    desk.desk.keep(Acme, second.id, named(u"Hall 5"_s));
    // As if it had been written a day ago.
    QFile old(desk.dir.filePath(u"booths/account-acme/2.json"_s));
    QVERIFY(old.open(QIODevice::ReadWrite));
    QVERIFY(old.setFileTime(QDateTime(QDate(2026, 3, 1), QTime(0, 0)),
                            QFileDevice::FileModificationTime));
    old.close();
    const BoothOpened again = desk.open();
    QCOMPARE(again.id, u"1"_s);
    QCOMPARE(again.entries.size(), 2);
    QCOMPARE(again.profile.value_or(KioskProfile()), named(u"Hall 4"_s));
    QCOMPARE(desk.open(u"2"_s).profile.value_or(KioskProfile()), named(u"Hall 5"_s));
}

void TestBoothDesk::whatIsNotFinishedIsKeptAsItIs()
{
    Desk desk;
    KioskProfile half = named(QString());
    half.pages.append(KioskPage());
    half.idleSeconds = 1;
    desk.desk.keep(Acme, u"1"_s, half);
    QCOMPARE(desk.open().profile.value_or(KioskProfile()), half);
}

void TestBoothDesk::aDamagedDraftStaysWhereItIs()
{
    Desk desk;
    desk.desk.keep(Acme, u"1"_s, named(u"Hall 4"_s));
    const QString path = desk.dir.filePath(u"booths/account-acme/1.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const BoothOpened opened = desk.open();
    QVERIFY(!opened.profile);
    QCOMPARE(opened.id, u"2"_s);
    QCOMPARE(QFileInfo(path).size(), 1);
}

QTEST_GUILESS_MAIN(TestBoothDesk)
#include "tst_boothdesk.moc"
