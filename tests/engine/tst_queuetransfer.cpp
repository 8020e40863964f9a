// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuetransfer.h"

#include "support/queuedesk.h"

#include <QFile>
#include <QRegularExpression>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AccountId account(u"account-1"_s);
const QString ownPortal = u"nordlicht.example"_s;

void warn(const char *pattern)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QString::fromLatin1(pattern)));
}

Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

/*! A computer with a profile and a portal, and what moving leads told its window. */
class Computer : public QueueDesk
{
public:
    enum class Online { No, Yes };
    Computer(const QString &profileDir, Online online, const QString &portalIdentity = ownPortal)
        : QueueDesk(profileDir)
    {
        QObject *context = host.get();
        QueueTransfer *transfer = &host->transfer();
        const auto note = [this](const QString &what) {
            return [this, what](const Error &error) {
                told.append(u"%1 %2 %3"_s.arg(what, toString(error.kind), error.code).trimmed());
            };
        };
        QObject::connect(transfer, &QueueTransfer::exportFailed, context, note(u"export"_s));
        QObject::connect(transfer, &QueueTransfer::readingFailed, context, note(u"read"_s));
        QObject::connect(transfer, &QueueTransfer::importFailed, context, note(u"import"_s));
        QObject::connect(transfer, &QueueTransfer::exportOffered, context,
                         [this](const ExportOffer &offer) {
                             told.append(u"offered %1"_s.arg(offer.leads));
                             exportOffer = offer;
                         });
        QObject::connect(transfer, &QueueTransfer::exported, context,
                         [this](qint64 leads) { told.append(u"exported %1"_s.arg(leads)); });
        QObject::connect(
                transfer, &QueueTransfer::importOffered, context, [this](const ImportOffer &offer) {
                    told.append(u"read %1, locked %2"_s.arg(offer.leads).arg(offer.locked));
                    importOffer = offer;
                });
        QObject::connect(transfer, &QueueTransfer::imported, context,
                         [this](const ImportResult &result) {
                             told.append(u"taken %1, known %2, locked %3"_s.arg(result.taken)
                                                 .arg(result.known)
                                                 .arg(result.locked));
                             imported = result;
                         });
        reopen(online, portalIdentity);
        run(1s);
    }
    void reopen(Online online, const QString &portalIdentity = ownPortal,
                const AccountId &of = account, QueueHost::Place place = QueueHost::Place::Profile)
    {
        portalId = portalIdentity;
        open(place, online == Online::Yes, of);
        host->setSchema(schema, FormOrigin::Portal);
    }
    void submitNow(int number)
    {
        submit(number);
        run(1s);
    }
    [[nodiscard]] QueueTransfer &transfer() const { return host->transfer(); }
    void exportTo(const QString &path, const Secret &passphrase)
    {
        transfer().prepareExport();
        transfer().exportTo(path, passphrase);
    }
    void import(const QString &path, const Secret &passphrase, bool samePortal = false)
    {
        transfer().readFile(path);
        transfer().takeIn(passphrase, samePortal);
        run(1s);
    }
    [[nodiscard]] qint64 count(QueueState state) const
    {
        const Result<LeadQueue *> queue = host->openQueue();
        return queue ? (*queue)->counts()->of(state) : -1;
    }
    /*! How often the portal was given leads \a first to \a last. */
    [[nodiscard]] int timesCreated(int first, int last) const
    {
        int times = 0;
        for (int number = first; number <= last; ++number) {
            times += portal.timesCreated(QueueBooth::originOf(number));
        }
        return times;
    }

    QStringList told;
    ExportOffer exportOffer;
    ImportOffer importOffer;
    ImportResult imported;
};

using Online = Computer::Online;

} // namespace

/*! Leads on their way from one computer to another, as the engine's thread moves them. */
class TestQueueTransfer : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() override;
    void leadsMoveToAnotherComputer();
    void withoutTheirKeyLeadsAreKeptAndCounted();
    void leadsOfAnotherPortalNeedAWord();
    void aPortalIsKnownByEachOfItsNames_data();
    void aPortalIsKnownByEachOfItsNames();
    void whoeverDoesNotSendMovesNothing();
    void onlyLeadsOfTheAccountInUseGo();
    void whatWasOfferedForAnotherAccountIsNotDone();
    void theEmbeddedPortalsLeadsStay();
    void aFileThatCannotBeWrittenLeavesTheLeads();
    void aKeyThatIsNotAtHandIsNotLocked();
    void aFileThatCannotBeReadIsToldOf();
    void aKeyThatTheKeychainDoesNotTakeIsToldOf();
    void whatIsBeingSentStays();
    void aLeadMayGoWhileItIsLookedUp();

private:
    [[nodiscard]] QString folder(const QString &name) const { return m_dir->filePath(name); }
    [[nodiscard]] QString stick() const { return folder(u"leads.leadbooth"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestQueueTransfer::init()
{
    TestCase::init();
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestQueueTransfer::leadsMoveToAnotherComputer()
{
    Computer first(folder(u"first"_s), Online::No);
    first.submitNow(1);
    first.submitNow(2);
    first.transfer().prepareExport();
    QCOMPARE(first.exportOffer.portal, ownPortal);
    QVERIFY(first.exportOffer.hasKeys);
    first.transfer().exportTo(stick(), secret("open sesame"));
    QCOMPARE(first.told, QStringList({u"offered 2"_s, u"exported 2"_s}));
    QCOMPARE(first.count(QueueState::MovedAway), 2);
    QCOMPARE(first.count(QueueState::Ready), 0);

    Computer second(folder(u"second"_s), Online::Yes);
    second.submitNow(9); // one of its own, which proves to it that it is shown its leads
    second.transfer().readFile(stick());
    QVERIFY(second.importOffer.hasLockedKeys);
    QVERIFY(second.importOffer.otherPortals.isEmpty());
    QCOMPARE(second.importOffer.madeAt, first.clock.now());
    second.transfer().takeIn(secret("open seed"), false);
    QCOMPARE(second.count(QueueState::Uncertain), 0);
    second.transfer().takeIn(secret("open sesame"), false); // the file is still at hand
    second.run(1s);
    QCOMPARE(second.told, QStringList({u"read 2, locked 2"_s, u"import WrongKey"_s,
                                       u"taken 2, known 0, locked 0"_s}));
    QVERIFY(!second.imported.keyError);
    QCOMPARE(second.secrets.secrets.size(), 2);
    second.run(15min);
    QCOMPARE(second.timesCreated(1, 2), 2);
    QCOMPARE(second.status.counts.waiting(), 0);

    // Once more: nothing is doubled.
    second.told.clear();
    second.import(stick(), {});
    QCOMPARE(second.told, QStringList({u"read 2, locked 0"_s, u"taken 0, known 2, locked 0"_s}));
    first.reopen(Online::Yes);
    first.run(15min);
    QVERIFY(first.portal.leads.isEmpty());
}

void TestQueueTransfer::withoutTheirKeyLeadsAreKeptAndCounted()
{
    Computer first(folder(u"first"_s), Online::No);
    first.submitNow(1);
    const Secret key(first.secrets.secrets.constBegin().value());
    first.exportTo(stick(), {});
    Computer second(folder(u"second"_s), Online::Yes);
    second.submitNow(9);
    second.import(stick(), {});
    QCOMPARE(second.told, QStringList({u"read 1, locked 1"_s, u"taken 1, known 0, locked 1"_s}));
    QVERIFY(!second.importOffer.hasLockedKeys);
    second.run(15min);
    QCOMPARE(second.timesCreated(1, 1), 0);
    QCOMPARE(second.status.counts.locked, 1);
    second.host->recovery().useKey(key);
    second.run(15min);
    QCOMPARE(second.timesCreated(1, 1), 1);
}

void TestQueueTransfer::leadsOfAnotherPortalNeedAWord()
{
    Computer first(folder(u"first"_s), Online::No, u"sever.example"_s);
    first.submitNow(1);
    first.exportTo(stick(), {});
    Computer second(folder(u"second"_s), Online::No);
    second.transfer().readFile(stick());
    QCOMPARE(second.importOffer.otherPortals, QStringList(u"sever.example"_s));
    QCOMPARE(second.importOffer.portal, ownPortal);
    warn("importing leads: ");
    second.transfer().takeIn({}, false);
    QCOMPARE(second.told.constLast(), u"import OtherPortal"_s);
    QCOMPARE(second.count(QueueState::Uncertain), 0);
    second.transfer().takeIn({}, true);
    second.run(1s);
    QCOMPARE(second.told.constLast(), u"taken 1, known 0, locked 1"_s);
    QCOMPARE(second.count(QueueState::Uncertain), 1);
}

void TestQueueTransfer::aPortalIsKnownByEachOfItsNames_data()
{
    QTest::addColumn<QString>("exported");
    QTest::addColumn<QString>("here");
    QTest::addColumn<QStringList>("others");
    QTest::newRow("the same address")
            << u"nordlicht.example:443"_s << u"nordlicht.example:443"_s << QStringList();
    QTest::newRow("with and without its port")
            << u"nordlicht.example"_s << u"nordlicht.example:443"_s << QStringList();
    QTest::newRow("by its address where the ID is known")
            << u"nordlicht.example:443"_s << u"0a1b2c"_s << QStringList();
    QTest::newRow("the same ID") << u"0a1b2c"_s << u"0a1b2c"_s << QStringList();
    QTest::newRow("another port") << u"nordlicht.example:8443"_s << u"nordlicht.example:443"_s
                                  << QStringList(u"nordlicht.example:8443"_s);
    QTest::newRow("another ID") << u"ffee99"_s << u"0a1b2c"_s << QStringList(u"ffee99"_s);
}

void TestQueueTransfer::aPortalIsKnownByEachOfItsNames()
{
    QFETCH(const QString, exported);
    QFETCH(const QString, here);
    QFETCH(const QStringList, others);
    Computer first(folder(u"first"_s), Online::No, exported);
    first.submitNow(1);
    first.exportTo(stick(), {});
    Computer second(folder(u"second"_s), Online::No, here);
    second.transfer().readFile(stick());
    QCOMPARE(second.importOffer.leads, 1);
    QCOMPARE(second.importOffer.otherPortals, others);
}

void TestQueueTransfer::whoeverDoesNotSendMovesNothing()
{
    Computer first(folder(u"first"_s), Online::Yes);
    first.host->pause();
    first.submitNow(1);
    Computer other(folder(u"first"_s), Online::No);
    other.transfer().prepareExport();
    warn("exporting leads: ");
    other.transfer().exportTo(stick(), {});
    other.transfer().readFile(stick());
    QCOMPARE(other.told,
             QStringList({u"export QueueBusy"_s, u"export QueueBusy"_s, u"read QueueBusy"_s}));
    QVERIFY(!QFile::exists(stick()));
    QCOMPARE(first.count(QueueState::Ready), 1);
}

void TestQueueTransfer::onlyLeadsOfTheAccountInUseGo()
{
    Computer first(folder(u"first"_s), Online::No);
    first.transfer().prepareExport();
    QCOMPARE(first.told, QStringList(u"export InvalidInput TRANSFER_NOTHING"_s));
    first.submitNow(1);
    first.reopen(Online::No, u"sever.example"_s, AccountId(u"account-2"_s));
    first.submitNow(2);
    first.submitNow(3);
    first.exportTo(stick(), {});
    QCOMPARE(first.told.constLast(), u"exported 2"_s);
    QCOMPARE(first.count(QueueState::Ready), 1);
    QCOMPARE(first.count(QueueState::MovedAway), 2);
}

void TestQueueTransfer::whatWasOfferedForAnotherAccountIsNotDone()
{
    Computer first(folder(u"first"_s), Online::No);
    first.submitNow(1);
    first.exportTo(stick(), {});
    first.submitNow(2);
    first.transfer().prepareExport();
    first.transfer().readFile(stick());
    first.reopen(Online::No, u"sever.example"_s, AccountId(u"account-2"_s));
    first.submitNow(3);
    first.told.clear();
    warn("exporting leads: ");
    first.transfer().exportTo(folder(u"other"_s), {});
    first.transfer().takeIn({}, true);
    QCOMPARE(first.told, QStringList({u"export Cancelled"_s, u"import Cancelled"_s}));
    QVERIFY(!QFile::exists(folder(u"other"_s)));
    QCOMPARE(first.count(QueueState::MovedAway), 1);
    QCOMPARE(first.count(QueueState::Ready), 2);
}

void TestQueueTransfer::theEmbeddedPortalsLeadsStay()
{
    Computer first(folder(u"first"_s), Online::No);
    first.reopen(Online::No, ownPortal, account, QueueHost::Place::Demo);
    first.submitNow(1);
    first.transfer().prepareExport();
    first.transfer().readFile(stick());
    QCOMPARE(first.told, QStringList({u"export InvalidInput TRANSFER_DEMO"_s,
                                      u"read InvalidInput TRANSFER_DEMO"_s}));
}

void TestQueueTransfer::aFileThatCannotBeWrittenLeavesTheLeads()
{
    Computer first(folder(u"first"_s), Online::Yes);
    first.host->pause();
    first.submitNow(1);
    warn("exporting leads: ");
    first.exportTo(folder(u"none/leads"_s), {});
    QCOMPARE(first.told.constLast(), u"export Storage TRANSFER_UNWRITABLE"_s);
    QCOMPARE(first.count(QueueState::MovedAway), 0);
    first.host->resume();
    first.run(1min);
    QCOMPARE(first.timesCreated(1, 1), 1);
}

void TestQueueTransfer::aKeyThatIsNotAtHandIsNotLocked()
{
    const QString profile = folder(u"first"_s);
    QMap<QString, QByteArray> secrets;
    {
        Computer before(profile, Online::No);
        before.submitNow(1);
        secrets = before.secrets.secrets;
    }
    drainEvents();
    Computer first(profile, Online::No);
    first.transfer().prepareExport();
    QVERIFY(!first.exportOffer.hasKeys);
    warn("exporting leads: ");
    first.transfer().exportTo(stick(), secret("open sesame"));
    QCOMPARE(first.told.constLast(), u"export SecretMissing"_s);
    QVERIFY(!QFile::exists(stick()));
    first.secrets.secrets = secrets;
    first.host->openKeys();
    first.run(1s);
    first.exportTo(stick(), secret("open sesame"));
    QVERIFY(first.exportOffer.hasKeys);
    QCOMPARE(first.told.constLast(), u"exported 1"_s);
}

void TestQueueTransfer::aFileThatCannotBeReadIsToldOf()
{
    Computer first(folder(u"first"_s), Online::No);
    first.submitNow(1);
    first.exportTo(stick(), {});
    first.told.clear();
    first.transfer().readFile(folder(u"none"_s));
    QFile file(stick());
    QVERIFY(file.resize(file.size() - 10));
    first.transfer().readFile(stick());
    first.transfer().takeIn({}, true); // nothing was read
    QCOMPARE(first.told, QStringList({u"read NotFound"_s, u"read InvalidInput TRANSFER_DAMAGED"_s,
                                      u"import Cancelled"_s}));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Shopping list\n");
    file.close();
    first.transfer().readFile(stick());
    QCOMPARE(first.told.constLast(), u"read InvalidInput TRANSFER_NOT_ONE"_s);
    QCOMPARE(first.count(QueueState::MovedAway), 1);
}

void TestQueueTransfer::aKeyThatTheKeychainDoesNotTakeIsToldOf()
{
    Computer first(folder(u"first"_s), Online::No);
    first.submitNow(1);
    first.exportTo(stick(), secret("open sesame"));
    Computer second(folder(u"second"_s), Online::Yes);
    second.submitNow(9);
    second.secrets.writeFailure = ErrorKind::KeychainLocked;
    second.import(stick(), secret("open sesame"));
    QCOMPARE(second.told.constLast(), u"taken 1, known 0, locked 0"_s);
    QVERIFY(second.imported.keyError);
    QCOMPARE(toString(second.imported.keyError->kind), u"KeychainLocked"_s);
    second.run(15min); // good for this run
    QCOMPARE(second.timesCreated(1, 1), 1);
}

void TestQueueTransfer::whatIsBeingSentStays()
{
    Computer first(folder(u"first"_s), Online::Yes);
    first.submitNow(9); // it is known to be online then
    first.portal.transport.hold();
    first.submitNow(1);
    QCOMPARE(first.count(QueueState::Sending), 1);
    first.transfer().prepareExport();
    QCOMPARE(first.told, QStringList(u"export InvalidInput TRANSFER_NOTHING"_s));
    first.portal.transport.release();
    first.run(1s);
    QCOMPARE(first.timesCreated(1, 1), 1);
    QCOMPARE(first.count(QueueState::Sent), 2);
}

void TestQueueTransfer::aLeadMayGoWhileItIsLookedUp()
{
    Computer first(folder(u"first"_s), Online::Yes);
    first.submitNow(9);
    first.portal.expect(u"crm.lead.add"_s, {LedgerPortal::Fate::LostOnTheWay});
    first.submitNow(1);
    QCOMPARE(first.count(QueueState::Uncertain), 1);
    first.portal.refuseAll = [&](const QString &method) {
        if (method != "server.time"_L1) {
            first.portal.transport.hold();
        }
        return QJsonObject();
    };
    first.run(1min);
    QCOMPARE(first.status.activity, SyncActivity::LookingUp);
    first.exportTo(stick(), {});
    QCOMPARE(first.told.constLast(), u"exported 1"_s);
    first.portal.refuseAll = [](const QString &) {
        return QJsonObject();
    };
    first.portal.transport.release();
    first.run(1s);
    QCOMPARE(first.status.activity, SyncActivity::Idle);
    QCOMPARE(first.count(QueueState::MovedAway), 1);
    first.run(15min);
    QCOMPARE(first.timesCreated(1, 1), 0);
}

QTEST_GUILESS_MAIN(TestQueueTransfer)
#include "tst_queuetransfer.moc"
