// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/settings.h"
#include "queue/recoverykey.h"
#include "support/contract.h"
#include "support/memorysecrets.h"
#include "support/samplequeue.h"
#include "sync/queuekey.h"
#include "sync/recoverykeyreading.h"

#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

using Opened = QueueKeys::Opened;

Q_DECLARE_METATYPE(leadbooth::ErrorKind)

namespace {

QString textOf(const Result<Opened> &result)
{
    if (!result) {
        return toString(result.error().kind);
    }
    return *result == Opened::Made ? u"Made"_s : u"Unlocked"_s;
}

QString textOf(const Outcome &outcome)
{
    return outcome ? u"done"_s : toString(outcome.error().kind);
}

QString open(QueueKeys &keys)
{
    QObject context;
    QString answer;
    keys.open(&context, [&](const Result<Opened> &result) { answer = textOf(result); });
    return waitUntil([&] { return !answer.isNull(); }) ? answer : u"no answer"_s;
}

QString recover(QueueKeys &keys, const KeyPair &key)
{
    QObject context;
    QString answer;
    keys.recover(key, &context, [&](const Outcome &outcome) { answer = textOf(outcome); });
    return waitUntil([&] { return !answer.isNull(); }) ? answer : u"no answer"_s;
}

/*! A keychain that has a name, and may change what it keeps. */
class OddSecrets final : public SecretStore
{
public:
    void read(const QString &name, QObject *context, Done<Secret> done) override
    {
        onRead();
        kept.read(name, context, std::move(done));
    }
    void write(const QString &name, const Secret &secret, QObject *context,
               Done<std::monostate> done) override
    {
        kept.write(name, Secret(change(secret.reveal())), context, std::move(done));
    }
    void remove(const QString &name, QObject *context, Done<std::monostate> done) override
    {
        kept.remove(name, context, std::move(done));
    }
    [[nodiscard]] QString backend() const override { return title; }

    MemorySecrets kept;
    QString title = u"one"_s;
    std::function<void()> onRead = [] {
    };
    std::function<QByteArray(const QByteArray &)> change = [](const QByteArray &bytes) {
        return bytes;
    };
};

/*! A queue that has no key yet, as the first start finds it. */
class FreshQueue
{
public:
    FreshQueue() { open(); }
    ~FreshQueue() { queue.reset(); } // before its folder
    Q_DISABLE_COPY_MOVE(FreshQueue)
    explicit FreshQueue(const QString &profileDir)
        : m_profileDir(profileDir)
    {
        open();
    }
    void reopen()
    {
        queue.reset();
        open();
    }
    [[nodiscard]] QString profileDir() const
    {
        return m_profileDir.isEmpty() ? m_dir.path() : m_profileDir;
    }
    [[nodiscard]] QString titleOf(int number) const
    {
        const Result<LeadPayload> payload = queue->payload(originOf(number));
        return payload ? payload->draft.text(u"TITLE"_s) : toString(payload.error().kind);
    }
    LeadQueue *operator->() const { return queue.get(); }
    LeadQueue &operator*() const { return *queue; }

    std::unique_ptr<LeadQueue> queue;
    std::function<std::optional<Error>(const QString &statement)> fault;

private:
    void open()
    {
        queue = LeadQueue::open(m_clock, {.profileDir = profileDir(),
                                          .fault =
                                                  [this](const QString &statement) {
                                                      return fault ? fault(statement)
                                                                   : std::nullopt;
                                                  }})
                        .value();
    }
    QTemporaryDir m_dir{fastFolder()};
    QString m_profileDir;
    FakeClock m_clock;
};

} // namespace

class TestQueueKey : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstKeyIsMadeAndOpensTheQueue();
    void theQueueTakesAKeyOnlyWhenTheKeychainHasIt();
    void aKeychainThatDoesNotTakeTheFirstKeyLeavesTheQueueWithoutOne_data();
    void aKeychainThatDoesNotTakeTheFirstKeyLeavesTheQueueWithoutOne();
    void aKeychainThatChangesWhatItKeepsIsNotTrusted_data();
    void aKeychainThatChangesWhatItKeepsIsNotTrusted();
    void aDiskThatDoesNotTakeTheFirstKeyLosesNothing();
    void theNextStartOpensItWithTheSameKey();
    void aMissingKeyIsNeverReplaced_data();
    void aMissingKeyIsNeverReplaced();
    void aLockedKeychainLeavesSavingAsItIs();
    void aKeyInAnotherKeychainIsToldFromAMissingOne();
    void theNewestKeyIsEnoughWhereNothingElseIsSealed();
    void aMissingOldKeyIsToldWhereRowsNeedIt();
    void aMissingNewKeyLeavesOldRowsReadable();
    void aKeyOfAnotherMachineIsNoKeyOfItsOwn();
    void theRecoveryKeyOpensItAndGoesBackIntoTheKeychain();
    void aRecoveryKeyOfAnotherQueueChangesNothing();
    void aRecoveryKeyOpensItAlsoWhereTheKeychainDoesNotTakeIt();
    void twoProcessesAtOnceEndUpWithOneKey_data();
    void twoProcessesAtOnceEndUpWithOneKey();
    void openingTwiceAtOnceMakesOneKey();
    void whatWasBegunIsFinishedWhenNobodyWaits();
    void theAnswersKeepTheContract();
    void aTypedKeyIsReadForTheWindow_data();
    void aTypedKeyIsReadForTheWindow();
};

void TestQueueKey::aFirstKeyIsMadeAndOpensTheQueue()
{
    FreshQueue queue;
    MemorySecrets secrets;
    QueueKeys keys(secrets, *queue);
    QVERIFY(!queue->key().isValid());
    QVERIFY(keys.atHand().isEmpty());
    QCOMPARE(open(keys), u"Made"_s);
    QVERIFY(queue->key().isValid());
    QVERIFY(queue->isUnlocked());
    QCOMPARE(secrets.secrets.keys(), QStringList{queueKeyName(queue->key())});
    QCOMPARE(keys.atHand().size(), 1);
    QCOMPARE(keys.atHand().first().publicKey, queue->key());
    // What is in the keychain is what a person could keep.
    QCOMPARE(secrets.secrets.first(), recoveryText(keys.atHand().first()).reveal());
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    QCOMPARE(queue.titleOf(1), u"Sample lead 1"_s);
}

void TestQueueKey::theQueueTakesAKeyOnlyWhenTheKeychainHasIt()
{
    FreshQueue queue;
    OddSecrets secrets;
    int reads = 0;
    secrets.onRead = [&] {
        ++reads;
        QVERIFY(!queue->key().isValid());
        QCOMPARE(secrets.kept.secrets.size(), 1);
    };
    QueueKeys keys(secrets, *queue);
    QCOMPARE(open(keys), u"Made"_s);
    QCOMPARE(reads, 1);
}

void TestQueueKey::aKeychainThatDoesNotTakeTheFirstKeyLeavesTheQueueWithoutOne_data()
{
    QTest::addColumn<bool>("isReading");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("locked") << false << ErrorKind::KeychainLocked;
    QTest::newRow("not there") << false << ErrorKind::KeychainUnavailable;
    QTest::newRow("locked meanwhile") << true << ErrorKind::KeychainLocked;
    QTest::newRow("gone meanwhile") << true << ErrorKind::KeychainUnavailable;
}

void TestQueueKey::aKeychainThatDoesNotTakeTheFirstKeyLeavesTheQueueWithoutOne()
{
    QFETCH(const bool, isReading);
    QFETCH(const ErrorKind, kind);
    FreshQueue queue;
    MemorySecrets secrets;
    (isReading ? secrets.readFailure : secrets.writeFailure) = kind;
    QueueKeys keys(secrets, *queue);
    QCOMPARE(open(keys), toString(kind));
    QVERIFY(queue->keys().isEmpty());
    QVERIFY(keys.atHand().isEmpty());
    secrets.readFailure.reset();
    secrets.writeFailure.reset();
    QCOMPARE(open(keys), u"Made"_s);
}

void TestQueueKey::aKeychainThatChangesWhatItKeepsIsNotTrusted_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("something else") << QByteArray("hello");
    QTest::newRow("another key") << recoveryText(newKeyPair()).reveal();
}

void TestQueueKey::aKeychainThatChangesWhatItKeepsIsNotTrusted()
{
    QFETCH(const QByteArray, kept);
    FreshQueue queue;
    OddSecrets secrets;
    secrets.change = [&](const QByteArray &) {
        return kept;
    };
    QueueKeys keys(secrets, *queue);
    QCOMPARE(open(keys), u"KeychainUnavailable"_s);
    QVERIFY(queue->keys().isEmpty());
}

void TestQueueKey::aDiskThatDoesNotTakeTheFirstKeyLosesNothing()
{
    FreshQueue queue;
    MemorySecrets secrets;
    QueueKeys keys(secrets, *queue);
    queue.fault = [](const QString &statement) -> std::optional<Error> {
        return statement.startsWith(u"UPDATE sealing_key"_s)
                       ? std::optional(Error{.kind = ErrorKind::StorageFull})
                       : std::nullopt;
    };
    QCOMPARE(open(keys), u"StorageFull"_s);
    QVERIFY(!queue->key().isValid());
    // An error does not prove that the disk has not taken it: the entry stays.
    QCOMPARE(secrets.secrets.size(), 1);
    queue.fault = {};
    QCOMPARE(open(keys), u"Made"_s);
    QVERIFY(queue->isUnlocked());
}

void TestQueueKey::theNextStartOpensItWithTheSameKey()
{
    FreshQueue queue;
    MemorySecrets secrets;
    {
        QueueKeys keys(secrets, *queue);
        QCOMPARE(open(keys), u"Made"_s);
    }
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    const PublicKey before = queue->key();
    queue.reopen();
    QueueKeys keys(secrets, *queue);
    QCOMPARE(queue.titleOf(1), u"KeychainLocked"_s);
    QCOMPARE(open(keys), u"Unlocked"_s);
    QCOMPARE(queue->keys(), QList<PublicKey>{before});
    QCOMPARE(queue.titleOf(1), u"Sample lead 1"_s);
}

void TestQueueKey::aMissingKeyIsNeverReplaced_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<bool>("hasRows");
    QTest::newRow("no entry") << QByteArray() << true;
    QTest::newRow("no entry, and no rows yet") << QByteArray() << false;
    QTest::newRow("something else in it") << QByteArray("hello") << true;
    QTest::newRow("another key in it") << recoveryText(newKeyPair()).reveal() << true;
}

void TestQueueKey::aMissingKeyIsNeverReplaced()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const bool, hasRows);
    FreshQueue queue;
    MemorySecrets secrets;
    {
        QueueKeys keys(secrets, *queue);
        QCOMPARE(open(keys), u"Made"_s);
    }
    if (hasRows) {
        QVERIFY_DONE(queue->save({sampleLead(1)}));
    }
    const PublicKey before = queue->key();
    secrets.secrets.clear();
    if (!entry.isEmpty()) {
        secrets.secrets.insert(queueKeyName(before), entry);
    }
    const QMap<QString, QByteArray> kept = secrets.secrets;

    queue.reopen();
    QueueKeys keys(secrets, *queue);
    QCOMPARE(open(keys), u"SecretMissing"_s);
    QCOMPARE(queue->keys(), QList<PublicKey>{before});
    QVERIFY(!queue->isUnlocked());
    QCOMPARE(secrets.secrets, kept);
    // Saving needs no secret.
    QVERIFY_DONE(queue->save({sampleLead(2)}));
    QCOMPARE(queue->lead(originOf(2)).value().value().keyName, before.name());
}

void TestQueueKey::aLockedKeychainLeavesSavingAsItIs()
{
    FreshQueue queue;
    MemorySecrets secrets;
    {
        QueueKeys keys(secrets, *queue);
        QCOMPARE(open(keys), u"Made"_s);
    }
    queue.reopen();
    secrets.readFailure = ErrorKind::KeychainLocked;
    QueueKeys keys(secrets, *queue);
    QCOMPARE(open(keys), u"KeychainLocked"_s);
    QVERIFY(!queue->isUnlocked());
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    QCOMPARE(queue.titleOf(1), u"KeychainLocked"_s);
    secrets.readFailure.reset();
    QCOMPARE(open(keys), u"Unlocked"_s);
    QCOMPARE(queue.titleOf(1), u"Sample lead 1"_s);
}

void TestQueueKey::aKeyInAnotherKeychainIsToldFromAMissingOne()
{
    FreshQueue queue;
    OddSecrets secrets;
    {
        QueueKeys keys(secrets, *queue, queue.profileDir());
        QCOMPARE(open(keys), u"Made"_s);
    }
    QCOMPARE(Settings(queue.profileDir()).text(Setting::QueueKeychain), u"one"_s);
    OddSecrets other;
    other.title = u"two"_s;
    {
        QueueKeys keys(other, *queue, queue.profileDir());
        QCOMPARE(open(keys), u"KeychainChanged"_s);
        QueueKeys withoutNote(other, *queue);
        QCOMPARE(open(withoutNote), u"SecretMissing"_s);
    }
    // Not forgotten by asking.
    QueueKeys again(other, *queue, queue.profileDir());
    QCOMPARE(open(again), u"KeychainChanged"_s);
    // The same keychain without the entry.
    secrets.kept.secrets.clear();
    QueueKeys keys(secrets, *queue, queue.profileDir());
    QCOMPARE(open(keys), u"SecretMissing"_s);
}

void TestQueueKey::theNewestKeyIsEnoughWhereNothingElseIsSealed()
{
    FreshQueue queue;
    MemorySecrets secrets;
    QVERIFY_DONE(queue->addKey(newKeyPair().publicKey));
    const KeyPair newest = newKeyPair();
    QVERIFY_DONE(queue->addKey(newest.publicKey));
    secrets.secrets.insert(queueKeyName(newest.publicKey), recoveryText(newest).reveal());
    QueueKeys keys(secrets, *queue);
    QCOMPARE(open(keys), u"Unlocked"_s);
    QCOMPARE(keys.atHand().size(), 1);
}

void TestQueueKey::aMissingOldKeyIsToldWhereRowsNeedIt()
{
    FreshQueue queue;
    MemorySecrets secrets;
    const KeyPair old = newKeyPair();
    QVERIFY_DONE(queue->addKey(old.publicKey));
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    const KeyPair newest = newKeyPair();
    QVERIFY_DONE(queue->addKey(newest.publicKey));
    QVERIFY_DONE(queue->save({sampleLead(2)}));
    secrets.secrets.insert(queueKeyName(newest.publicKey), recoveryText(newest).reveal());
    QueueKeys keys(secrets, *queue);
    QCOMPARE(open(keys), u"SecretMissing"_s);
    QVERIFY(queue->isUnlocked()); // for what is new
    QCOMPARE(queue.titleOf(2), u"Sample lead 2"_s);
    QCOMPARE(queue.titleOf(1), u"KeychainLocked"_s);
    QCOMPARE(recover(keys, old), u"done"_s);
    QCOMPARE(queue.titleOf(1), u"Sample lead 1"_s);
    QCOMPARE(keys.atHand().size(), 2);
    QCOMPARE(keys.atHand().last().publicKey, newest.publicKey);
    QCOMPARE(open(keys), u"Unlocked"_s);
    QCOMPARE(keys.atHand().size(), 2);
}

void TestQueueKey::aMissingNewKeyLeavesOldRowsReadable()
{
    FreshQueue queue;
    MemorySecrets secrets;
    const KeyPair old = newKeyPair();
    QVERIFY_DONE(queue->addKey(old.publicKey));
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    QVERIFY_DONE(queue->addKey(newKeyPair().publicKey));
    secrets.secrets.insert(queueKeyName(old.publicKey), recoveryText(old).reveal());
    QueueKeys keys(secrets, *queue);
    QCOMPARE(open(keys), u"SecretMissing"_s);
    QVERIFY(!queue->isUnlocked());
    QCOMPARE(queue.titleOf(1), u"Sample lead 1"_s);
}

void TestQueueKey::aKeyOfAnotherMachineIsNoKeyOfItsOwn()
{
    SampleQueue elsewhere;
    QVERIFY_DONE(elsewhere->save({sampleLead(1)}));
    FreshQueue queue;
    MemorySecrets secrets;
    QVERIFY_DONE(queue->becomeSender(std::chrono::seconds(90)));
    QVERIFY_DONE(queue->takeIn(elsewhere->unsent().value(), elsewhere->keys(),
                               AccountId(u"account-1"_s), u"portal.example"_s));
    QVERIFY(!queue->key().isValid());
    QueueKeys keys(secrets, *queue);
    QCOMPARE(open(keys), u"Made"_s);
    QVERIFY(queue->isUnlocked());
    QCOMPARE(queue->counts().value().locked, 1);
    QCOMPARE(recover(keys, elsewhere.keys), u"done"_s);
    QCOMPARE(queue.titleOf(1), u"Sample lead 1"_s);
    QVERIFY(queue->key() != elsewhere.keys.publicKey);
}

void TestQueueKey::theRecoveryKeyOpensItAndGoesBackIntoTheKeychain()
{
    FreshQueue queue;
    MemorySecrets secrets;
    Secret kept;
    {
        QueueKeys keys(secrets, *queue);
        QCOMPARE(open(keys), u"Made"_s);
        kept = recoveryText(keys.atHand().first());
    }
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    secrets.secrets.clear();
    queue.reopen();
    QueueKeys keys(secrets, *queue);
    QCOMPARE(open(keys), u"SecretMissing"_s);
    QCOMPARE(recover(keys, keyFromRecoveryText(kept).value()), u"done"_s);
    QCOMPARE(queue.titleOf(1), u"Sample lead 1"_s);
    QVERIFY(queue->isUnlocked());
    queue.reopen();
    QueueKeys next(secrets, *queue);
    QCOMPARE(open(next), u"Unlocked"_s);
}

void TestQueueKey::aRecoveryKeyOfAnotherQueueChangesNothing()
{
    FreshQueue queue;
    MemorySecrets secrets;
    const KeyPair lost = newKeyPair();
    QVERIFY_DONE(queue->addKey(lost.publicKey));
    QueueKeys keys(secrets, *queue);
    QCOMPARE(recover(keys, newKeyPair()), u"WrongKey"_s);
    QVERIFY(secrets.secrets.isEmpty());
    QVERIFY(keys.atHand().isEmpty());
    QCOMPARE(queue->keys(), QList<PublicKey>{lost.publicKey});
}

void TestQueueKey::aRecoveryKeyOpensItAlsoWhereTheKeychainDoesNotTakeIt()
{
    FreshQueue queue;
    MemorySecrets secrets;
    const KeyPair key = newKeyPair();
    QVERIFY_DONE(queue->addKey(key.publicKey));
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    secrets.writeFailure = ErrorKind::KeychainLocked;
    QueueKeys keys(secrets, *queue);
    QCOMPARE(recover(keys, key), u"KeychainLocked"_s);
    QCOMPARE(queue.titleOf(1), u"Sample lead 1"_s);
    QCOMPARE(keys.atHand().size(), 1);
}

void TestQueueKey::twoProcessesAtOnceEndUpWithOneKey_data()
{
    QTest::addColumn<bool>("bothWriteFirst");
    QTest::newRow("one after the other") << false;
    QTest::newRow("both have written before either has read back") << true;
}

void TestQueueKey::twoProcessesAtOnceEndUpWithOneKey()
{
    QFETCH(const bool, bothWriteFirst);
    // As in two processes: each with a connection of its own, and the same keychain.
    FreshQueue one;
    FreshQueue other(one.profileDir());
    MemorySecrets secrets;
    QueueKeys ones(secrets, *one);
    QueueKeys others(secrets, *other);
    QObject context;
    QStringList answers;
    const auto note = [&](const Result<Opened> &result) {
        answers.append(textOf(result));
    };
    if (bothWriteFirst) {
        secrets.hold();
    }
    ones.open(&context, note);
    if (!bothWriteFirst) {
        QVERIFY(waitUntil([&] { return answers.size() == 1; }));
    }
    others.open(&context, note);
    if (bothWriteFirst) {
        QCOMPARE(secrets.secrets.size(), 2);
        secrets.release();
    }
    QVERIFY(waitUntil([&] { return answers.size() == 2; }));
    answers.sort();
    QCOMPARE(answers, (QStringList{u"Made"_s, u"Unlocked"_s}));
    QCOMPARE(one->key(), other->key());
    QCOMPARE(secrets.secrets.keys(), QStringList{queueKeyName(one->key())});
    QVERIFY_DONE(one->save({sampleLead(1)}));
    QVERIFY_DONE(other->save({sampleLead(2)}));
    QCOMPARE(other.titleOf(1), u"Sample lead 1"_s);
    QCOMPARE(one.titleOf(2), u"Sample lead 2"_s);
    QCOMPARE(one->keys().size(), 1);
}

void TestQueueKey::openingTwiceAtOnceMakesOneKey()
{
    FreshQueue queue;
    MemorySecrets secrets;
    QueueKeys keys(secrets, *queue);
    QObject context;
    QStringList answers;
    for (int i = 0; i < 2; ++i) {
        keys.open(&context, [&](const Result<Opened> &result) { answers.append(textOf(result)); });
    }
    QVERIFY(waitUntil([&] { return answers.size() == 2; }));
    answers.sort();
    QCOMPARE(answers, (QStringList{u"Made"_s, u"Unlocked"_s}));
    QCOMPARE(secrets.secrets.size(), 1);
    QCOMPARE(keys.atHand().size(), 1);
}

void TestQueueKey::whatWasBegunIsFinishedWhenNobodyWaits()
{
    FreshQueue queue;
    MemorySecrets secrets;
    QueueKeys keys(secrets, *queue);
    {
        QObject context;
        keys.open(&context, [](const Result<Opened> &) { QFAIL("dead"); });
    }
    QVERIFY(waitUntil([&] { return queue->isUnlocked(); }));
    QCOMPARE(secrets.secrets.size(), 1);
}

void TestQueueKey::theAnswersKeepTheContract()
{
    const auto opening = [](QueueKeys &keys) {
        return [&keys](QObject *context, Done<Opened> done) {
            keys.open(context, std::move(done));
        };
    };
    FreshQueue queue;
    MemorySecrets secrets;
    QueueKeys keys(secrets, *queue);
    secrets.writeFailure = ErrorKind::KeychainLocked;
    QCOMPARE(checkAsyncContract<Opened>(opening(keys)), QString());
    secrets.writeFailure.reset();
    QCOMPARE(checkAsyncContract<Opened>(opening(keys)), QString()); // makes one
    QCOMPARE(checkAsyncContract<Opened>(opening(keys)), QString());
    secrets.secrets.clear();
    QCOMPARE(checkAsyncContract<Opened>(opening(keys)), QString()); // missing
    for (const KeyPair &key : {newKeyPair(), keys.atHand().first()}) {
        QCOMPARE(checkAsyncContract<std::monostate>(
                         [&](QObject *context, Done<std::monostate> done) {
                             keys.recover(key, context, std::move(done));
                         }),
                 QString());
    }
}

void TestQueueKey::aTypedKeyIsReadForTheWindow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("reading");
    const QByteArray key = recoveryText(newKeyPair()).reveal();
    const auto row = [](const char *name, const QByteArray &text, RecoveryKeyReading reading) {
        QTest::newRow(name) << text << static_cast<int>(reading);
    };
    row("nothing", {}, RecoveryKeyReading::Missing);
    row("the beginning", key.first(20), RecoveryKeyReading::CutOff);
    row("a letter that there is none of", QByteArray(key).replace(10, 1, "U"),
        RecoveryKeyReading::Mistyped);
    row("the whole", key, RecoveryKeyReading::Complete);
}

void TestQueueKey::aTypedKeyIsReadForTheWindow()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, reading);
    QCOMPARE(static_cast<int>(recoveryKeyReading(Secret(text))), reading);
}

QTEST_GUILESS_MAIN(TestQueueKey)
#include "tst_queuekey.moc"
