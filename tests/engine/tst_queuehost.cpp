// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuehost.h"

#include "queue/recoverykey.h"
#include "support/memorysecrets.h"
#include "support/queuebooth.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds Delay = 250ms;
const AccountId account(u"account-1"_s);

void warn(const char *pattern)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QString::fromLatin1(pattern)));
}

/*! A host over a profile, and what it told the window. */
class Desk
{
public:
    explicit Desk(const QString &profileDir)
        : profile(profileDir)
    {
        makeHost();
        schema =
                std::make_shared<const FormSchema>(buildFormSchema(exampleMetadata(), clock.now()));
    }

    /*! As after a start. */
    void makeHost()
    {
        host = std::make_unique<QueueHost>(clock, secrets, profile, nullptr);
        QObject *context = host.get();
        QObject::connect(host.get(), &QueueHost::submissionChanged, context,
                         [this](const SubmissionState &state) { states.append(state); });
        QObject::connect(host.get(), &QueueHost::noticed, context,
                         [this](const QueueNotice &notice) { notices.append(notice); });
        QObject::connect(host.get(), &QueueHost::draftsFound, context,
                         [this](const QList<SavedDraft> &drafts) { found = drafts; });
        QObject::connect(host.get(), &QueueHost::keepsDrafts, context,
                         [this](bool keeps) { keepsDrafts = keeps; });
        QObject::connect(host.get(), &QueueHost::actionFailed, context,
                         [this](const Error &error) { failures.append(toString(error.kind)); });
        QObject::connect(host.get(), &QueueHost::statusChanged, context,
                         [this](const SyncStatus &now) { status = now; });
    }
    void open(QueueHost::Place place = QueueHost::Place::Profile, bool isConnected = true,
              const AccountId &of = account)
    {
        host->prepare({.account = of,
                       .portalId = u"nordlicht.example"_s,
                       .portal = QUrl(u"https://nordlicht.example/"_s)},
                      place, Delay);
        if (isConnected) {
            host->connectPortal(portal.client);
        }
    }
    void restart()
    {
        host.reset();
        drainEvents();
        found.clear();
        makeHost();
        open();
        run(1s);
    }
    void run(std::chrono::milliseconds time)
    {
        const std::chrono::milliseconds end = clock.monotonic() + time;
        for (;;) {
            for (int i = 0; i < 20; ++i) {
                drainEvents();
            }
            const std::optional<std::chrono::milliseconds> next = clock.untilNextTimer();
            if (!next || clock.monotonic() + *next > end) {
                break;
            }
            clock.advance(*next);
        }
        clock.advance(end - clock.monotonic());
        drainEvents();
    }
    [[nodiscard]] LeadDraft draft(int number, const QString &title = u"Fair"_s) const
    {
        LeadDraft draft{.originId = QueueBooth::originOf(number)};
        draft.setText(u"TITLE"_s, title);
        return draft;
    }
    void submit(int number) { host->submit(draft(number), schema); }
    [[nodiscard]] SubmissionPhase phase() const { return states.constLast().phase; }
    [[nodiscard]] QString errorKind() const
    {
        return states.constLast().error ? toString(states.constLast().error->kind) : u"-"_s;
    }
    [[nodiscard]] QString kinds() const
    {
        QStringList kinds;
        for (const QueueNotice &notice : notices) {
            switch (notice.kind) {
            case QueueNotice::Kind::SetAside:
                kinds.append(u"SetAside"_s);
                break;
            case QueueNotice::Kind::ReadOnly:
                kinds.append(u"ReadOnly"_s);
                break;
            case QueueNotice::Kind::NoKey:
                kinds.append(u"NoKey %1"_s.arg(notice.rows));
                break;
            case QueueNotice::Kind::NotOpened:
                kinds.append(u"NotOpened"_s);
                break;
            case QueueNotice::Kind::KeyMade:
                kinds.append(u"KeyMade"_s);
                break;
            }
        }
        return kinds.join(u", "_s);
    }
    [[nodiscard]] bool hasFile() const { return QFile::exists(profile + "/queue.sqlite"_L1); }

    const QString profile;
    FakeClock clock;
    MemorySecrets secrets;
    LedgerPortal portal;
    FormSchemaPtr schema;
    QList<SubmissionState> states;
    QList<QueueNotice> notices;
    QList<SavedDraft> found;
    QStringList failures;
    SyncStatus status;
    bool keepsDrafts = false;
    std::unique_ptr<QueueHost> host; // before what it tells
};

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
    void theWrongRecoveryKeyChangesNothing();
    void theRecoveryKeyIsHandedOut();
    void whatWasTypedIsFoundAfterARestart();
    void aDraftIsOfItsAccount();
    void theEmbeddedPortalLeavesNothingInTheProfile();
    void anotherAccountsLeadsWaitForIt();
    void withoutAnAccountNothingIsClaimed();
    void whatIsUnderWayIsTakenUpAgain();
    void aDamagedQueueIsSetAside();
    void aQueueThatCannotBeOpenedIsToldOnce();
    void anAccountWithUnsentLeadsIsNotReleased();
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
    Desk desk(m_dir->path());
    desk.open();
    desk.run(Delay - 1ms);
    QVERIFY(!desk.hasFile());
    QCOMPARE(desk.secrets.reads, 0);
    desk.run(1ms);
    QVERIFY(desk.hasFile());
    // A lead does not wait for it.
    desk.restart();
    Desk other(m_dir->path());
    other.secrets.secrets = desk.secrets.secrets;
    other.open();
    other.submit(1);
    QVERIFY(other.phase() == SubmissionPhase::Saved);
}

void TestQueueHost::theFirstKeyIsMadeWhenAnAccountIsOpened()
{
    Desk desk(m_dir->path());
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
    Desk desk(m_dir->path());
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
    Desk desk(m_dir->path());
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
    Desk desk(m_dir->path());
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
    Desk desk(m_dir->path());
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

void TestQueueHost::theWrongRecoveryKeyChangesNothing()
{
    Desk desk(m_dir->path());
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

void TestQueueHost::theRecoveryKeyIsHandedOut()
{
    Desk desk(m_dir->path());
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
    Desk desk(m_dir->path());
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
    Desk desk(m_dir->path());
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
    Desk desk(m_dir->path());
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
    Desk desk(m_dir->path());
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
    Desk desk(m_dir->path());
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
    Desk desk(m_dir->path());
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
    Desk desk(m_dir->path());
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
    Desk desk(profile);
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
}

void TestQueueHost::anAccountWithUnsentLeadsIsNotReleased()
{
    Desk desk(m_dir->path());
    desk.portal.weather = LedgerPortal::Fate::Offline;
    desk.open();
    desk.submit(1);
    desk.run(1s);
    desk.host->saveDraft(desk.draft(2), desk.schema);
    QCOMPARE(desk.host->knownUnsent(account), 1);
    const Outcome refused = desk.host->release(account);
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().kind), u"LeadsWaiting"_s);
    QVERIFY(desk.host->release(AccountId(u"account-2"_s)));
    desk.host->discard({QueueBooth::originOf(1)});
    QVERIFY(desk.host->release(account));
    desk.restart();
    QVERIFY(desk.found.isEmpty()); // its drafts went with it
}

void TestQueueHost::aLeadIsReadAndGivenBackForEditing()
{
    Desk desk(m_dir->path());
    desk.portal.weather = LedgerPortal::Fate::Offline;
    desk.open();
    desk.host->setSchema(desk.schema);
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
    Desk desk(m_dir->path());
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
    Desk first(m_dir->path());
    first.open();
    first.run(1s);
    Desk second(m_dir->path());
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
