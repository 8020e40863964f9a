// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothstore.h"

#include "support/samplekiosk.h"
#include "support/smalldisk.h"
#include "support/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

Account accountAt(const QString &host, const QString &memberId = {})
{
    return {.id = AccountId(u"1"_s),
            .endpoint = QUrl(u"https://"_s + host + u"/rest/"_s),
            .memberId = memberId};
}

/*! A computer of a booth, the desk that makes its files, and a stick. */
struct Booth
{
    QTemporaryDir profile;
    QTemporaryDir stick;
    KioskSigningKey desk = newSigningKey();
    QString portal = sampleKioskProfile().portal; //!< that the files are made for

    /*! A file on the stick. */
    [[nodiscard]] QString file(const QString &name, const KioskSigningKey &key) const
    {
        KioskProfile content = sampleKioskProfile();
        content.name = name;
        content.portal = portal;
        const Result<QByteArray> bytes = signedKioskFile(content, key, u"Desk of Vympel"_s);
        Q_ASSERT(bytes);
        const QString path = stick.filePath(u"fair.booth"_s);
        const Outcome written = writeKioskFile(path, *bytes);
        Q_ASSERT(written);
        return path;
    }
    [[nodiscard]] QString file(const QString &name) const { return file(name, desk); }

    /*! What a start runs by; the name of the profile, or "". */
    [[nodiscard]] QString start(const QString &named = {})
    {
        opened = store().open(named);
        return nameOf(opened);
    }
    [[nodiscard]] static QString nameOf(const BoothStore::Opened &opened)
    {
        return opened.booth ? opened.booth->profile.name : QString();
    }
    [[nodiscard]] BoothStore &store()
    {
        // As the next start finds it.
        settings = std::make_unique<Settings>(profile.path());
        m_store = std::make_unique<BoothStore>(profile.path(), *settings);
        if (account) {
            m_store->setPortal(*account);
        }
        return *m_store;
    }

    BoothStore::Opened opened;
    std::unique_ptr<Settings> settings;
    //! that this computer is connected to
    std::optional<Account> account = accountAt(u"example.bitrix24.com"_s);

private:
    std::unique_ptr<BoothStore> m_store;
};

void flipByte(const QString &path, qsizetype at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(at));
    QVERIFY(file.putChar(char(byte ^ 1)));
}

} // namespace

class TestBoothStore : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNewComputerRunsByNothing();
    void theFirstFileNeedsSomebodyWhoTrustsIt();
    void aTrustedFileIsKeptWithoutTheStick();
    void aFileOfSomebodyElseAsksAgainAndChangesNothing();
    void aChangedFileIsRefusedAndTheCopyGoesOn();
    void aChangedCopyIsRefused();
    void whatTheStaffTookIsNotReplacedByAnOldFile();
    void aNewerFileOfTheDeskReplacesIt();
    void aFileForAnotherPortalIsRefusedAndTheCopyGoesOn();
    void aDeskMaySignInOtherwiseThanItsBooth_data();
    void aDeskMaySignInOtherwiseThanItsBooth();
    void aCopyForAnotherPortalIsNotUsed();
    void withoutAPortalAnyFileIsTaken();
    void aFileThatIsNotThereIsSaid();
    void trustingNothingTakesNothing();
    void onAFullDiskTheNewFileRunsAndTheOldCopyStays();
    void whatAFullDiskDidNotKeepIsTakenByTheNextStart();
};

void TestBoothStore::aNewComputerRunsByNothing()
{
    Booth booth;
    QCOMPARE(booth.start(), QString());
    QVERIFY(!booth.opened.refused);
    QVERIFY(!booth.opened.toTrust);
}

void TestBoothStore::theFirstFileNeedsSomebodyWhoTrustsIt()
{
    Booth booth;
    const QString path = booth.file(u"Hall 4"_s);
    QCOMPARE(booth.start(path), QString());
    QVERIFY(booth.opened.toTrust);
    QCOMPARE(booth.opened.toTrust->signer.publicKey, booth.desk.publicKey);
    // Asked again at each start, until somebody has.
    BoothStore &store = booth.store();
    QVERIFY(store.open(path).toTrust);
    QCOMPARE(Booth::nameOf(store.trust()), u"Hall 4"_s);
    QCOMPARE(booth.start(path), u"Hall 4"_s);
    QVERIFY(!booth.opened.toTrust);
}

void TestBoothStore::aTrustedFileIsKeptWithoutTheStick()
{
    Booth booth;
    const QString path = booth.file(u"Hall 4"_s);
    BoothStore &store = booth.store();
    (void)store.open(path);
    (void)store.trust();
    QVERIFY(QFile::remove(path));
    QCOMPARE(booth.start(path), u"Hall 4"_s);
    QCOMPARE(booth.start(), u"Hall 4"_s);
}

void TestBoothStore::aFileOfSomebodyElseAsksAgainAndChangesNothing()
{
    Booth booth;
    BoothStore &store = booth.store();
    (void)store.open(booth.file(u"Hall 4"_s));
    (void)store.trust();
    const QString foreign = booth.file(u"Hall 6"_s, newSigningKey());
    QCOMPARE(booth.start(foreign), u"Hall 4"_s);
    QVERIFY(booth.opened.toTrust);
    QCOMPARE(booth.start(), u"Hall 4"_s);
    QVERIFY(!booth.opened.refused);
}

void TestBoothStore::aChangedFileIsRefusedAndTheCopyGoesOn()
{
    Booth booth;
    BoothStore &store = booth.store();
    (void)store.open(booth.file(u"Hall 4"_s));
    (void)store.trust();
    const QString path = booth.file(u"Hall 5"_s);
    flipByte(path, QFile(path).size() / 2);
    QCOMPARE(booth.start(path), u"Hall 4"_s);
    QVERIFY(booth.opened.refused);
    QVERIFY(!booth.opened.toTrust);
    const BoothStore::Opened taken = booth.store().take(path);
    QVERIFY(!taken.booth);
    QVERIFY(taken.refused);
}

void TestBoothStore::aChangedCopyIsRefused()
{
    Booth booth;
    BoothStore &store = booth.store();
    const QString path = booth.file(u"Hall 4"_s);
    (void)store.open(path);
    (void)store.trust();
    const QString copy = booth.profile.filePath(u"booth.booth"_s);
    QVERIFY(QFile::exists(copy));
    flipByte(copy, QFile(copy).size() / 2);
    QCOMPARE(booth.start(), QString());
    QVERIFY(booth.opened.refused);
    // A copy in order of somebody else is none either.
    QVERIFY(QFile::remove(copy));
    QVERIFY(QFile::copy(booth.file(u"Hall 6"_s, newSigningKey()), copy));
    QCOMPARE(booth.start(), QString());
    QCOMPARE(booth.opened.refused->code, QString(BoothFileForeign));
}

void TestBoothStore::whatTheStaffTookIsNotReplacedByAnOldFile()
{
    Booth booth;
    const QString path = booth.file(u"Hall 4"_s);
    {
        BoothStore &store = booth.store();
        (void)store.open(path);
        (void)store.trust();
    }
    QCOMPARE(booth.start(path), u"Hall 4"_s);
    const QString second = booth.stick.filePath(u"second.booth"_s);
    QVERIFY(QFile::rename(booth.file(u"Hall 5"_s), second));
    QCOMPARE(Booth::nameOf(booth.store().take(second)), u"Hall 5"_s);
    // The command line names the old one still.
    QVERIFY(QFile::exists(booth.file(u"Hall 4"_s)));
    QCOMPARE(booth.start(path), u"Hall 5"_s);
}

void TestBoothStore::aNewerFileOfTheDeskReplacesIt()
{
    Booth booth;
    {
        BoothStore &store = booth.store();
        (void)store.open(booth.file(u"Hall 4"_s));
        (void)store.trust();
    }
    QCOMPARE(booth.start(booth.file(u"Hall 4, second day"_s)), u"Hall 4, second day"_s);
    QCOMPARE(booth.start(), u"Hall 4, second day"_s);
}

void TestBoothStore::aFileForAnotherPortalIsRefusedAndTheCopyGoesOn()
{
    Booth booth;
    const QString path = booth.file(u"Hall 4"_s);
    booth.account = accountAt(u"other.bitrix24.com"_s);
    // Nobody is asked to trust what could not be used.
    QCOMPARE(booth.start(path), QString());
    QVERIFY(!booth.opened.toTrust);
    QCOMPARE(booth.opened.refused->code, QString(BoothFileOtherPortal));
    booth.account = accountAt(u"example.bitrix24.com"_s);
    BoothStore &store = booth.store();
    (void)store.open(path);
    (void)store.trust();
    store.setPortal(accountAt(u"other.bitrix24.com"_s));
    const BoothStore::Opened taken = store.take(booth.file(u"Hall 5"_s));
    QVERIFY(!taken.booth);
    QCOMPARE(taken.refused->code, QString(BoothFileOtherPortal));
    QCOMPARE(booth.start(), u"Hall 4"_s);
}

void TestBoothStore::aDeskMaySignInOtherwiseThanItsBooth_data()
{
    QTest::addColumn<QString>("portal");
    QTest::addColumn<Account>("account");
    QTest::addColumn<bool>("isTaken");
    const QString host = u"example.bitrix24.com"_s;
    const QString id = u"0123456789abcdef"_s;
    QTest::newRow("both by webhook") << host + u":443"_s << accountAt(host) << true;
    QTest::newRow("both by OAuth") << id << accountAt(host, id) << true;
    QTest::newRow("the desk by OAuth") << id << accountAt(host) << true;
    QTest::newRow("the booth by OAuth") << host + u":443"_s << accountAt(host, id) << true;
    QTest::newRow("renamed, both by OAuth") << id << accountAt(u"new.bitrix24.com"_s, id) << true;
    QTest::newRow("another ID") << id << accountAt(host, u"fedcba9876543210"_s) << false;
    QTest::newRow("another address") << host + u":443"_s << accountAt(u"b.example"_s, id) << false;
}

void TestBoothStore::aDeskMaySignInOtherwiseThanItsBooth()
{
    QFETCH(QString, portal);
    QFETCH(Account, account);
    QFETCH(bool, isTaken);
    Booth booth;
    booth.portal = portal;
    booth.account = account;
    QCOMPARE(booth.start(booth.file(u"Hall 4"_s)), QString());
    QCOMPARE(booth.opened.toTrust.has_value(), isTaken);
    QCOMPARE(booth.opened.refused.has_value(), !isTaken);
}

void TestBoothStore::aCopyForAnotherPortalIsNotUsed()
{
    Booth booth;
    BoothStore &store = booth.store();
    (void)store.open(booth.file(u"Hall 4"_s));
    (void)store.trust();
    QCOMPARE(booth.start(), u"Hall 4"_s);
    booth.account = accountAt(u"other.bitrix24.com"_s);
    QCOMPARE(booth.start(), QString());
    QCOMPARE(booth.opened.refused->code, QString(BoothFileOtherPortal));
}

void TestBoothStore::withoutAPortalAnyFileIsTaken()
{
    Booth booth;
    booth.account.reset();
    BoothStore &store = booth.store();
    (void)store.open(booth.file(u"Hall 4"_s));
    QCOMPARE(Booth::nameOf(store.trust()), u"Hall 4"_s);
    QCOMPARE(booth.start(), u"Hall 4"_s);
}

void TestBoothStore::aFileThatIsNotThereIsSaid()
{
    Booth booth;
    QCOMPARE(booth.start(booth.stick.filePath(u"none.booth"_s)), QString());
    QVERIFY(booth.opened.refused);
    QCOMPARE(toString(booth.opened.refused->kind), toString(ErrorKind::NotFound));
}

void TestBoothStore::trustingNothingTakesNothing()
{
    Booth booth;
    const BoothStore::Opened opened = booth.store().trust();
    QVERIFY(!opened.booth);
    QVERIFY(opened.refused);
}

void TestBoothStore::onAFullDiskTheNewFileRunsAndTheOldCopyStays()
{
    Booth booth;
    BoothStore &store = booth.store();
    (void)store.take(booth.file(u"Hall 4"_s));
    QCOMPARE(Booth::nameOf(store.trust()), u"Hall 4"_s);
    const QString path = booth.file(u"Hall 5"_s);
    BoothStore::Opened taken;
    {
        const SmallDisk disk(200);
        QVERIFY(disk.isGood);
        taken = booth.store().take(path);
    }
    QCOMPARE(Booth::nameOf(taken), u"Hall 5"_s);
    QVERIFY(taken.refused);
    QCOMPARE(taken.refused->code, KioskFileUnwritable);
    QCOMPARE(booth.start(), u"Hall 4"_s);
    QVERIFY(!booth.opened.refused);
}

void TestBoothStore::whatAFullDiskDidNotKeepIsTakenByTheNextStart()
{
    Booth booth;
    BoothStore &store = booth.store();
    (void)store.open(booth.file(u"Hall 4"_s));
    (void)store.trust();
    const QString path = booth.file(u"Hall 5"_s);
    {
        const SmallDisk disk(200);
        QVERIFY(disk.isGood);
        QCOMPARE(booth.start(path), u"Hall 5"_s);
        QVERIFY(booth.opened.refused);
    }
    QCOMPARE(booth.start(path), u"Hall 5"_s);
    QVERIFY(!booth.opened.refused);
    QVERIFY(QFile::remove(path));
    QCOMPARE(booth.start(path), u"Hall 5"_s);
}

QTEST_GUILESS_MAIN(TestBoothStore)
#include "tst_boothstore.moc"
