// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/recoverykey.h"
#include "support/queuedesk.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds Delay = QueueDesk::OpeningDelay;
const AccountId account(u"account-1"_s);

void warn(const char *pattern)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QString::fromLatin1(pattern)));
}

} // namespace

/*! The queue on the engine's thread: when it is opened, its key, and what the window asks of it. */
class TestQueueHost : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() override;
    void nothingIsOpenedBeforeTheFormIsThere();
    void theFirstKeyIsMadeWhenAnAccountIsOpened();
    void aLeadWaitsForTheFirstKey();
    void withoutAKeyAndAKeychainNothingIsSaved();
    void aLockedKeychainKeepsNobodyFromSaving();
    void aMissingKeyIsToldAndGivenBack();
    void whoWantsToUnlockIsAnswered_data();
    void whoWantsToUnlockIsAnswered();
    void theWrongRecoveryKeyChangesNothing();
    void aWrongKeyKeepsNoDrafts();
    void theRecoveryKeyIsHandedOut();
    void whatWasTypedIsFoundAfterARestart();
    void aDraftIsOfItsAccount();
    void aDraftIsKeptWhenItIsOnTheDisk();
    void theEmbeddedPortalLeavesNothingInTheProfile();
    void anotherAccountsLeadsWaitForIt();
    void withoutAnAccountNothingIsClaimed();
    void whatIsUnderWayIsTakenUpAgain();
    void aDamagedQueueIsSetAside();
    void aQueueThatCannotBeOpenedIsToldOnce();
    void whatWaitsInAQueueThatCouldNotBeOpenedIsSentByItself();
    void anAccountWithUnsentLeadsMayNotBeRemoved();
    void anAccountWhoseLeadsWereMovedAwayMayBeRemoved();
    void aQueueThatWasOpenedToRemoveAnAccountIsAsGoodAsAnother();
    void aLeadIsReadAndGivenBackForEditing();
    void whatIsDoneInTheListIsDone();
    void whatAnotherProcessSendsIsLeftToIt();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestQueueHost::init()
{
    TestCase::init();
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestQueueHost::nothingIsOpenedBeforeTheFormIsThere()
{
    QueueDesk desk(m_dir->path());
    desk.open();
    desk.run(Delay - 1ms);
    QVERIFY(!desk.hasFile());
    QCOMPARE(desk.secrets.reads, 0);
    desk.run(1ms);
    QVERIFY(desk.hasFile());
    // A lead does not wait for it.
    desk.restart();
    QueueDesk other(m_dir->path());
    other.secrets.secrets = desk.secrets.secrets;
    other.open();
    other.submit(1);
    QVERIFY(other.phase() == SubmissionPhase::Saved);
}

void TestQueueHost::theFirstKeyIsMadeWhenAnAccountIsOpened()
{
    QueueDesk desk(m_dir->path());
    desk.open();
    QVERIFY(!desk.keepsDrafts);
    desk.run(1s);
    QCOMPARE(desk.kinds(), u"KeyMade"_s);
    QCOMPARE(desk.secrets.secrets.size(), 1);
    QVERIFY(desk.keepsDrafts);
    desk.restart();
    QCOMPARE(desk.kinds(), u"KeyMade"_s);
    QCOMPARE(desk.secrets.secrets.size(), 1);
}

void TestQueueHost::aLeadWaitsForTheFirstKey()
{
    QueueDesk desk(m_dir->path());
    desk.secrets.hold(); // it asks for its password
    desk.open();
    desk.submit(1);
    desk.run(1min);
    QVERIFY(desk.states.isEmpty());
    desk.secrets.release();
    desk.run(1s);
    QVERIFY(desk.phase() == SubmissionPhase::Created);
    QCOMPARE(desk.portal.leads.size(), 1);
}

void TestQueueHost::withoutAKeyAndAKeychainNothingIsSaved()
{
    QueueDesk desk(m_dir->path());
    desk.secrets.readFailure = ErrorKind::KeychainUnavailable;
    desk.secrets.writeFailure = ErrorKind::KeychainUnavailable;
    QSignalSpy needed(desk.host.get(), &QueueHost::keychainNeeded);
    desk.open();
    desk.run(1s);
    QVERIFY(!needed.isEmpty());
    QVERIFY(!desk.keepsDrafts);
    desk.submit(1);
    desk.run(1s);
    QVERIFY(desk.phase() == SubmissionPhase::Failed);
    QVERIFY(!desk.states.constLast().isKept);
    QCOMPARE(desk.errorKind(), u"KeychainUnavailable"_s);
    QVERIFY(desk.portal.asked.isEmpty());
    // It comes.
    desk.secrets.readFailure.reset();
    desk.secrets.writeFailure.reset();
    desk.host->openKeys();
    desk.run(1s);
    QVERIFY(desk.keepsDrafts);
    desk.submit(1);
    desk.run(1s);
    QVERIFY(desk.phase() == SubmissionPhase::Created);
}

void TestQueueHost::aLockedKeychainKeepsNobodyFromSaving()
{
    QueueDesk desk(m_dir->path());
    desk.open();
    desk.run(1s);
    desk.secrets.readFailure = ErrorKind::KeychainLocked;
    desk.restart();
    desk.submit(1);
    desk.run(1s);
    QVERIFY(desk.phase() == SubmissionPhase::Saved);
    QCOMPARE(desk.errorKind(), u"KeychainLocked"_s);
    QCOMPARE(desk.status.activity, SyncActivity::Blocked);
    QVERIFY(desk.keepsDrafts); // they need the public key alone
    QVERIFY(desk.portal.leads.isEmpty());
    desk.secrets.readFailure.reset();
    desk.host->openKeys();
    desk.run(1s);
    QVERIFY(desk.phase() == SubmissionPhase::Created);
}

void TestQueueHost::aMissingKeyIsToldAndGivenBack()
{
    QueueDesk desk(m_dir->path());
    desk.portal.weather = LedgerPortal::Fate::Offline;
    desk.open();
    desk.run(1s);
    desk.submit(1);
    desk.run(1s);
    const Secret recovery(desk.secrets.secrets.constBegin().value());
    desk.secrets.secrets.clear();
    desk.portal.weather = LedgerPortal::Fate::Answered;
    desk.restart();
    QCOMPARE(desk.kinds(), u"KeyMade, NoKey 1"_s);
    QVERIFY(desk.secrets.secrets.isEmpty()); // no new one while leads are sealed to it
    QVERIFY(desk.portal.leads.isEmpty());

    QSignalSpy taken(&desk.host->recovery(), &QueueRecovery::keyTaken);
    desk.host->recovery().useKey(recovery);
    desk.run(1min);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(desk.secrets.secrets.size(), 1);
    QCOMPARE(desk.portal.leads.size(), 1);
}

void TestQueueHost::whoWantsToUnlockIsAnswered_data()
{
    QTest::addColumn<int>("kind"); // of the keychain's answer
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("told");
    QTest::newRow("locked") << int(ErrorKind::KeychainLocked) << u"KeychainLocked "_s
                            << u"KeychainLocked"_s;
    QTest::newRow("not there") << int(ErrorKind::KeychainUnavailable) << u"KeychainUnavailable "_s
                               << u"KeychainUnavailable"_s;
    QTest::newRow("without the key") << int(ErrorKind::SecretMissing)
                                     << u"KeychainLocked QUEUE_KEY_MISSING"_s << u"NoKey 1"_s;
}

void TestQueueHost::whoWantsToUnlockIsAnswered()
{
    QFETCH(int, kind);
    QFETCH(QString, reason);
    QFETCH(QString, told);
    QueueDesk desk(m_dir->path());
    desk.portal.weather = LedgerPortal::Fate::Offline;
    desk.open();
    desk.submit(1);
    desk.run(1s);
    desk.secrets.readFailure = static_cast<ErrorKind>(kind);
    desk.portal.weather = LedgerPortal::Fate::Answered;
    desk.restart();
    desk.run(1min);
    QVERIFY(desk.status.reason);
    QCOMPARE(toString(desk.status.reason->kind) + u' ' + desk.status.reason->code, reason);
    desk.notices.clear();
    desk.failures.clear();
    for (int i = 0; i < 2; ++i) {
        desk.host->unlock();
        desk.run(1ms);
        QCOMPARE(desk.failures.join(u", "_s) + desk.kinds(), told);
        desk.notices.clear();
        desk.failures.clear();
    }
    desk.host->openKeys(); // by itself
    desk.run(1ms);
    QCOMPARE(desk.failures.join(u", "_s) + desk.kinds(), QString());
}

void TestQueueHost::theWrongRecoveryKeyChangesNothing()
{
    QueueDesk desk(m_dir->path());
    desk.open();
    desk.run(1s);
    QStringList refused;
    QObject::connect(&desk.host->recovery(), &QueueRecovery::keyRefused, desk.host.get(),
                     [&](const Error &error) { refused.append(toString(error.kind)); });
    desk.host->recovery().useKey(recoveryText(newKeyPair()));
    desk.host->recovery().useKey(Secret("LBKEY1-what"));
    desk.run(1s);
    refused.sort();
    QCOMPARE(refused, (QStringList{u"InvalidInput"_s, u"WrongKey"_s}));
    QCOMPARE(desk.secrets.secrets.size(), 1);
}

void TestQueueHost::aWrongKeyKeepsNoDrafts()
{
    QueueDesk desk(m_dir->path());
    desk.secrets.readFailure = ErrorKind::KeychainUnavailable;
    desk.secrets.writeFailure = ErrorKind::KeychainUnavailable;
    desk.open();
    desk.run(1s);
    QVERIFY(!desk.keepsDrafts);
    desk.host->recovery().useKey(recoveryText(newKeyPair()));
    desk.run(1s);
    QVERIFY(!desk.keepsDrafts); // there is still nothing that they could be sealed to
}

void TestQueueHost::aDraftIsKeptWhenItIsOnTheDisk()
{
    QueueDesk desk(m_dir->path());
    desk.open();
    desk.host->saveDraft(desk.draft(1), desk.schema);
    QVERIFY(desk.keptDrafts.isEmpty()); // there is no key yet
    desk.run(1s);
    desk.host->saveDraft(desk.draft(1), desk.schema);
    QCOMPARE(desk.keptDrafts, QList<LeadDraft>{desk.draft(1)});
    warn("the queue:");
    desk.host->saveDraft(LeadDraft(), desk.schema); // without an origin the queue takes nothing
    QCOMPARE(desk.keptDrafts.size(), 1);
    QCOMPARE(desk.failures, QStringList{u"InvalidInput"_s});
    desk.host->leave();
    QVERIFY(!desk.keepsDrafts);
}

void TestQueueHost::theRecoveryKeyIsHandedOut()
{
    QueueDesk desk(m_dir->path());
    QStringList failed;
    QList<Secret> shown;
    QObject::connect(&desk.host->recovery(), &QueueRecovery::failed, desk.host.get(),
                     [&](const Error &error) { failed.append(toString(error.kind)); });
    QObject::connect(&desk.host->recovery(), &QueueRecovery::keyReady, desk.host.get(),
                     [&](const Secret &text, const QList<QList<bool>> &code) {
                         QVERIFY(!code.isEmpty());
                         shown.append(text);
                     });
    desk.host->recovery().showKey();
    QCOMPARE(failed, QStringList{u"SecretMissing"_s}); // none yet
    desk.open();
    desk.run(1s);
    desk.host->recovery().showKey();
    QCOMPARE(shown.size(), 1);
    const Result<KeyPair> key = keyFromRecoveryText(shown.constFirst());
    QVERIFY(key);
    const QString file = m_dir->filePath(u"key.txt"_s);
    QSignalSpy saved(&desk.host->recovery(), &QueueRecovery::keySaved);
    desk.host->recovery().saveKey(file, shown.constFirst());
    QCOMPARE(saved.size(), 1);
    QSignalSpy read(&desk.host->recovery(), &QueueRecovery::fileRead);
    desk.host->recovery().readFile(file);
    QCOMPARE(read.size(), 1);
}

void TestQueueHost::whatWasTypedIsFoundAfterARestart()
{
    QueueDesk desk(m_dir->path());
    desk.open();
    desk.run(1s);
    desk.host->saveDraft(desk.draft(1), desk.schema);
    desk.clock.advance(1s);
    desk.host->saveDraft(desk.draft(2, u"Expo"_s), desk.schema);
    desk.host->saveDraft(desk.draft(1, u"Fair, changed"_s), desk.schema);
    QVERIFY(desk.found.isEmpty());
    desk.restart();
    QCOMPARE(desk.found.size(), 2);
    QCOMPARE(desk.found.at(0).payload.draft.text(u"TITLE"_s), u"Fair, changed"_s);
    QVERIFY(desk.found.at(0).payload.form.field(u"TITLE"_s));
    // Sent, or given up, it is none any more.
    desk.submit(1);
    desk.host->discardDraft(QueueBooth::originOf(2));
    desk.run(1s);
    desk.restart();
    QVERIFY(desk.found.isEmpty());
}

void TestQueueHost::aDraftIsOfItsAccount()
{
    QueueDesk desk(m_dir->path());
    desk.open();
    desk.run(1s);
    desk.host->saveDraft(desk.draft(1), desk.schema);
    desk.open(QueueHost::Place::Profile, true, AccountId(u"account-2"_s));
    desk.run(1s);
    QVERIFY(desk.found.isEmpty());
    desk.open();
    desk.run(1s);
    QCOMPARE(desk.found.size(), 1);
}

void TestQueueHost::theEmbeddedPortalLeavesNothingInTheProfile()
{
    QueueDesk desk(m_dir->path());
    desk.open(QueueHost::Place::Demo);
    desk.submit(1);
    desk.run(1s);
    QVERIFY(desk.phase() == SubmissionPhase::Created);
    QVERIFY(!desk.keepsDrafts);
    QVERIFY(desk.notices.isEmpty());
    QVERIFY(desk.secrets.secrets.isEmpty());
    QVERIFY(QDir(m_dir->path()).isEmpty());
}

void TestQueueHost::anotherAccountsLeadsWaitForIt()
{
    QueueDesk desk(m_dir->path());
    desk.open(QueueHost::Place::Profile, false);
    desk.run(1s);
    desk.submit(1);
    desk.run(1s);
    desk.open(QueueHost::Place::Profile, true, AccountId(u"account-2"_s));
    desk.run(1min);
    QVERIFY(desk.portal.leads.isEmpty());
    QCOMPARE(desk.status.counts.waiting(), 0); // of this account
    QCOMPARE(desk.host->knownUnsent(account), 1);
    desk.open();
    desk.run(1min);
    QCOMPARE(desk.portal.leads.size(), 1);
}

void TestQueueHost::withoutAnAccountNothingIsClaimed()
{
    QueueDesk desk(m_dir->path());
    desk.submit(1);
    QVERIFY(desk.phase() == SubmissionPhase::Failed);
    QVERIFY(!desk.states.constLast().isKept);
    desk.host->readQueue({});
    QCOMPARE(desk.failures, QStringList{u"Offline"_s});
    // Nor when the account goes while the keychain is asked.
    desk.secrets.hold();
    desk.open();
    desk.submit(2);
    desk.host->leave();
    QVERIFY(desk.phase() == SubmissionPhase::Failed);
    QVERIFY(desk.states.constLast().origin == QueueBooth::originOf(2));
    desk.secrets.release();
    desk.run(1s);
}

void TestQueueHost::whatIsUnderWayIsTakenUpAgain()
{
    QueueDesk desk(m_dir->path());
    desk.open();
    desk.submit(1);
    desk.run(1s);
    desk.portal.door.isSilent = true;
    desk.submit(2);
    desk.run(1s);
    QVERIFY(desk.phase() == SubmissionPhase::Sending);
    // Signing in anew, in the same process.
    desk.portal.door.isSilent = false;
    desk.open();
    desk.run(1s);
    QCOMPARE(desk.status.counts.of(QueueState::Uncertain), 1);
    desk.run(5min);
    QCOMPARE(desk.portal.timesCreated(QueueBooth::originOf(2)), 1);
    QCOMPARE(desk.status.counts.waiting(), 0);
}

void TestQueueHost::aDamagedQueueIsSetAside()
{
    QFile file(m_dir->filePath(u"queue.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QueueDesk desk(m_dir->path());
    desk.open();
    desk.run(1s);
    QCOMPARE(desk.kinds(), u"SetAside, KeyMade"_s);
    QVERIFY(QFile::exists(desk.notices.at(0).path));
    desk.submit(1);
    desk.run(1s);
    QVERIFY(desk.phase() == SubmissionPhase::Created);
}

void TestQueueHost::aQueueThatCannotBeOpenedIsToldOnce()
{
    const QString profile = m_dir->filePath(u"profile"_s);
    QFile file(profile); // where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QueueDesk desk(profile);
    desk.open();
    warn("the queue: ");
    desk.run(1s);
    QCOMPARE(desk.kinds(), u"NotOpened"_s);
    desk.submit(1);
    QVERIFY(desk.phase() == SubmissionPhase::Failed);
    QVERIFY(!desk.states.constLast().isKept);
    QCOMPARE(desk.kinds(), u"NotOpened"_s);
    QVERIFY(file.remove());
    desk.submit(1);
    desk.run(1s);
    QVERIFY(desk.phase() == SubmissionPhase::Created);
    QCOMPARE(desk.kinds(), u"NotOpened, Opened, KeyMade"_s);
}

void TestQueueHost::whatWaitsInAQueueThatCouldNotBeOpenedIsSentByItself()
{
    const QString profile = m_dir->filePath(u"profile"_s);
    QueueDesk desk(profile);
    desk.portal.weather = LedgerPortal::Fate::Offline;
    desk.open();
    desk.submit(1);
    desk.run(1s);
    desk.host.reset();
    drainEvents();
    const QString elsewhere = profile + "-mounted-later"_L1;
    QVERIFY(QDir().rename(profile, elsewhere));
    QFile file(profile); // where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();

    desk.portal.weather = LedgerPortal::Fate::Answered;
    desk.makeHost();
    desk.open();
    warn("the queue: ");
    desk.run(1min);
    QCOMPARE(desk.portal.timesCreated(QueueBooth::originOf(1)), 0);
    QVERIFY(file.remove());
    QVERIFY(QDir().rename(elsewhere, profile));
    desk.run(10min);
    QCOMPARE(desk.portal.timesCreated(QueueBooth::originOf(1)), 1);
    QCOMPARE(desk.kinds(), u"KeyMade, NotOpened, Opened"_s);
}

void TestQueueHost::anAccountWithUnsentLeadsMayNotBeRemoved()
{
    QueueDesk desk(m_dir->path());
    desk.portal.weather = LedgerPortal::Fate::Offline;
    desk.open();
    desk.submit(1);
    desk.run(1s);
    desk.host->saveDraft(desk.draft(2), desk.schema);
    QCOMPARE(desk.host->knownUnsent(account), 1);
    QCOMPARE(desk.host->knownDrafts(account), 1);
    QCOMPARE(desk.host->knownDrafts(AccountId(u"account-2"_s)), 0);
    QueueDesk later(m_dir->path());
    QCOMPARE(later.host->knownDrafts(account), 0); // it was not opened yet
    QCOMPARE(later.host->countDrafts(account).value(), 1);
    const Outcome refused = desk.host->checkNothingWaits(account);
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().kind), u"LeadsWaiting"_s);
    QVERIFY(desk.host->checkNothingWaits(AccountId(u"account-2"_s)));
    desk.host->discard({QueueBooth::originOf(1)});
    QCOMPARE(desk.host->knownUnsent(account), 0);
    QVERIFY(desk.host->checkNothingWaits(account));
    QCOMPARE(desk.host->knownDrafts(account), 1); // removing the account may fail yet
    QVERIFY(desk.host->removeDrafts(account));
    desk.restart();
    QVERIFY(desk.found.isEmpty());
}

void TestQueueHost::anAccountWhoseLeadsWereMovedAwayMayBeRemoved()
{
    QueueDesk desk(m_dir->path());
    desk.portal.weather = LedgerPortal::Fate::Offline;
    desk.open();
    desk.submit(1);
    desk.run(1s);
    desk.host->setSchema(desk.schema, FormOrigin::Portal);
    const Result<QueueHost::InUse> use = desk.host->inUse();
    QVERIFY(use);
    QVERIFY(use->queue.markMovedAway({QueueBooth::originOf(1)}));
    QVERIFY(desk.host->checkNothingWaits(account));
}

void TestQueueHost::aQueueThatWasOpenedToRemoveAnAccountIsAsGoodAsAnother()
{
    QFile file(m_dir->filePath(u"queue.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QueueDesk desk(m_dir->path());
    QSignalSpy changed(desk.host.get(), &QueueHost::queueChanged);
    QSignalSpy pages(desk.host.get(), &QueueHost::pageRead);
    QVERIFY(desk.host->checkNothingWaits(AccountId(u"account-2"_s)));
    QCOMPARE(desk.kinds(), u"SetAside"_s);
    desk.open();
    desk.host->setSchema(desk.schema, FormOrigin::Portal);
    desk.run(1s);
    QCOMPARE(desk.kinds(), u"SetAside, KeyMade"_s);
    desk.submit(1);
    desk.run(1s);
    QVERIFY(desk.phase() == SubmissionPhase::Created);
    QVERIFY(!changed.isEmpty());
    desk.host->readQueue({.id = 7});
    desk.run(1s);
    QCOMPARE(pages.size(), 1);
    // Once, however often it is used.
    desk.open();
    desk.run(1s);
    desk.host->readQueue({.id = 8});
    desk.run(1s);
    QCOMPARE(pages.size(), 2);
    QCOMPARE(desk.kinds(), u"SetAside, KeyMade"_s);
}

void TestQueueHost::aLeadIsReadAndGivenBackForEditing()
{
    QueueDesk desk(m_dir->path());
    desk.portal.weather = LedgerPortal::Fate::Offline;
    desk.open();
    desk.host->setSchema(desk.schema, FormOrigin::Portal);
    desk.submit(1);
    desk.run(1s);
    QSignalSpy pages(desk.host.get(), &QueueHost::pageRead);
    QSignalSpy read(desk.host.get(), &QueueHost::leadRead);
    QSignalSpy edited(desk.host.get(), &QueueHost::leadToEdit);
    desk.host->readQueue({.id = 7});
    desk.run(1s);
    QCOMPARE(pages.size(), 1);
    const auto page = pages.at(0).at(0).value<QueuePage>();
    QCOMPARE(page.request, 7U);
    QCOMPARE(page.entries.size(), 1);
    QCOMPARE(page.entries.at(0).name, u"Fair"_s);
    desk.host->readLead(QueueBooth::originOf(1));
    QCOMPARE(read.size(), 1);
    desk.host->editLead(QueueBooth::originOf(1));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(0).value<QueueDetail>().payload.draft.text(u"TITLE"_s), u"Fair"_s);
    warn("the queue: ");
    desk.host->editLead(QueueBooth::originOf(9));
    QCOMPARE(desk.failures, QStringList{u"NotFound"_s});
}

void TestQueueHost::whatIsDoneInTheListIsDone()
{
    QueueDesk desk(m_dir->path());
    desk.portal.refuse = [](const QString &) {
        return QJsonObject{{u"error"_s, u""_s}, {u"error_description"_s, u"no"_s}};
    };
    desk.open();
    desk.submit(1);
    desk.submit(2);
    desk.run(1s);
    QCOMPARE(desk.status.counts.of(QueueState::Rejected), 2);
    desk.host->discard({QueueBooth::originOf(1)});
    desk.run(1s);
    QCOMPARE(desk.status.counts.trouble(), 1);
    desk.host->undoDiscard({QueueBooth::originOf(1)});
    desk.host->pause();
    desk.host->retryAll();
    desk.run(1s);
    QCOMPARE(desk.status.activity, SyncActivity::Paused);
    QCOMPARE(desk.status.counts.of(QueueState::Ready), 2);
    desk.host->park({QueueBooth::originOf(1)});
    desk.portal.refuse = [](const QString &) {
        return QJsonObject();
    };
    desk.host->resume();
    desk.run(1s);
    QCOMPARE(desk.portal.leads.size(), 1);
    desk.host->markSent(QueueBooth::originOf(1), LeadId(u"77"_s));
    desk.run(1s);
    QCOMPARE(desk.status.counts.waiting() + desk.status.counts.trouble(), 0);
    QVERIFY(desk.failures.isEmpty());
}

void TestQueueHost::whatAnotherProcessSendsIsLeftToIt()
{
    QueueDesk first(m_dir->path());
    first.open();
    first.run(1s);
    QueueDesk second(m_dir->path());
    second.secrets.secrets = first.secrets.secrets;
    second.open();
    second.run(1s);
    second.submit(1);
    QVERIFY(second.phase() == SubmissionPhase::Saved);
    second.run(1s);
    QCOMPARE(second.states.constLast().sync, SyncActivity::NotSender);
    warn("the queue: ");
    second.host->discard({QueueBooth::originOf(1)});
    QCOMPARE(second.failures, QStringList{u"QueueBusy"_s});
    first.run(1min);
    QCOMPARE(first.portal.leads.size(), 1);
    second.run(1min);
    QVERIFY(second.phase() == SubmissionPhase::Created);
}

QTEST_GUILESS_MAIN(TestQueueHost)
#include "tst_queuehost.moc"
