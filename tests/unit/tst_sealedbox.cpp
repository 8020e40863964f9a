// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/sealedbox.h"
#include "support/testcase.h"

#include <QRegularExpression>
#include <QSet>

#include <array>
#include <thread>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString outcomeOf(const Result<T> &result)
{
    return result ? u"ok"_s : toString(result.error().kind);
}

QByteArray sealedTo(const PublicKey &key, const QByteArray &plain)
{
    return seal(plain, key).value_or(QByteArray());
}

/*! Made once: each use of a passphrase takes a second and 256 MB. */
const QByteArray &lockedExample()
{
    static const QByteArray locked =
            lockWithPassphrase("key", Secret("correct horse")).value_or(QByteArray());
    return locked;
}

QByteArray changedAt(QByteArray bytes, qsizetype position)
{
    bytes[position] = static_cast<char>(bytes[position] ^ 1);
    return bytes;
}

} // namespace

class TestSealedBox : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedOpensAgain_data();
    void whatIsSealedOpensAgain();
    void twoBoxesOfTheSameTextDiffer();
    void aBoxDoesNotShowWhatIsInIt();
    void anotherKeyDoesNotOpenIt();
    void aChangeAtAnyByteIsNoticed();
    void aBoxThatIsCutOffAnywhereIsNoticed();
    void nothingIsSealedToWhatIsNoKey_data();
    void nothingIsSealedToWhatIsNoKey();
    void aPairComesBackFromItsSecretHalf();
    void aSecretHalfOfAnotherSizeIsRefused_data();
    void aSecretHalfOfAnotherSizeIsRefused();
    void everyPairIsAnother();
    void aNameIsSixteenDigitsThatTellKeysApart();
    void theFormatStaysReadable();
    void theRightPassphraseOpens_data();
    void theRightPassphraseOpens();
    void whatIsLockedTwiceDiffers();
    void anotherPassphraseDoesNotOpen();
    void aChangedLockDoesNotOpen_data();
    void aChangedLockDoesNotOpen();
    void aReceiptIsTheSameForTheSameLeadAndQueueOnly();
    void manyThreadsMayBeginAtOnce();
};

void TestSealedBox::whatIsSealedOpensAgain_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("bytes of every value, zero first") << [] {
        QByteArray all;
        for (int i = 0; i < 256; ++i) {
            all.append(static_cast<char>(i));
        }
        return all;
    }();
    QTest::newRow("a name") << u"Глеб Титов"_s.toUtf8();
    QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'a');
}

void TestSealedBox::whatIsSealedOpensAgain()
{
    QFETCH(const QByteArray, plain);
    const KeyPair key = newKeyPair();
    const Result<QByteArray> box = seal(plain, key.publicKey);
    QCOMPARE(outcomeOf(box), u"ok"_s);
    QCOMPARE(box->size(), plain.size() + 48);
    const Result<QByteArray> opened = openSealed(*box, key);
    QCOMPARE(outcomeOf(opened), u"ok"_s);
    QCOMPARE(*opened, plain);
}

void TestSealedBox::twoBoxesOfTheSameTextDiffer()
{
    const KeyPair key = newKeyPair();
    QVERIFY(sealedTo(key.publicKey, "Gleb") != sealedTo(key.publicKey, "Gleb"));
}

void TestSealedBox::aBoxDoesNotShowWhatIsInIt()
{
    const KeyPair key = newKeyPair();
    QVERIFY(!sealedTo(key.publicKey, "Gleb Titov").contains("Gleb"));
}

void TestSealedBox::anotherKeyDoesNotOpenIt()
{
    const KeyPair key = newKeyPair();
    const KeyPair other = newKeyPair();
    const QByteArray box = sealedTo(key.publicKey, "Gleb");
    QCOMPARE(outcomeOf(openSealed(box, other)), u"WrongKey"_s);
    QCOMPARE(outcomeOf(openSealed(box, {.publicKey = key.publicKey, .secretKey = other.secretKey})),
             u"WrongKey"_s);
    QCOMPARE(outcomeOf(openSealed(box, {.publicKey = key.publicKey})), u"WrongKey"_s);
    QCOMPARE(outcomeOf(openSealed(box, {})), u"WrongKey"_s);
}

void TestSealedBox::aChangeAtAnyByteIsNoticed()
{
    const KeyPair key = newKeyPair();
    const QByteArray box = sealedTo(key.publicKey, "Gleb");
    for (qsizetype i = 0; i < box.size(); ++i) {
        QCOMPARE(outcomeOf(openSealed(changedAt(box, i), key)), u"WrongKey"_s);
    }
}

void TestSealedBox::aBoxThatIsCutOffAnywhereIsNoticed()
{
    const KeyPair key = newKeyPair();
    const QByteArray box = sealedTo(key.publicKey, "Gleb");
    for (qsizetype size = 0; size < box.size(); ++size) {
        QCOMPARE(outcomeOf(openSealed(box.first(size), key)), u"WrongKey"_s);
    }
    QCOMPARE(outcomeOf(openSealed(box + 'x', key)), u"WrongKey"_s);
}

void TestSealedBox::nothingIsSealedToWhatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("too short") << QByteArray(31, 'k');
    QTest::newRow("too long") << QByteArray(33, 'k');
    QTest::newRow("zeros, which every secret would fit") << QByteArray(32, '\0');
}

void TestSealedBox::nothingIsSealedToWhatIsNoKey()
{
    QFETCH(const QByteArray, key);
    QCOMPARE(outcomeOf(seal("Gleb", {.bytes = key})), u"WrongKey"_s);
}

void TestSealedBox::aPairComesBackFromItsSecretHalf()
{
    const KeyPair key = newKeyPair();
    const Result<KeyPair> again = keyPairOf(key.secretKey);
    QCOMPARE(outcomeOf(again), u"ok"_s);
    QCOMPARE(again->publicKey, key.publicKey);
    QVERIFY(again->secretKey.equals(key.secretKey));
    QCOMPARE(openSealed(sealedTo(key.publicKey, "Gleb"), *again).value_or("closed"), "Gleb");
}

void TestSealedBox::aSecretHalfOfAnotherSizeIsRefused_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("nothing") << 0;
    QTest::newRow("too short") << 31;
    QTest::newRow("too long") << 33;
}

void TestSealedBox::aSecretHalfOfAnotherSizeIsRefused()
{
    QFETCH(const int, size);
    QCOMPARE(outcomeOf(keyPairOf(Secret(QByteArray(size, 's')))), u"InvalidInput"_s);
}

void TestSealedBox::everyPairIsAnother()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i) {
        const KeyPair key = newKeyPair();
        QVERIFY(key.publicKey.isValid());
        QCOMPARE(key.secretKey.reveal().size(), 32);
        seen.insert(key.publicKey.bytes);
        seen.insert(key.secretKey.reveal());
    }
    QCOMPARE(seen.size(), 200);
}

void TestSealedBox::aNameIsSixteenDigitsThatTellKeysApart()
{
    const PublicKey key = newKeyPair().publicKey;
    static const QRegularExpression digits(u"^[0-9a-f]{16}$"_s);
    QVERIFY(digits.match(key.name()).hasMatch());
    QCOMPARE(PublicKey{key}.name(), key.name());
    QVERIFY(newKeyPair().publicKey.name() != key.name());
}

// What an earlier version has written: names in keychains, boxes in queues, locks in files.
void TestSealedBox::theFormatStaysReadable()
{
    QByteArray secret;
    for (int i = 1; i <= 32; ++i) {
        secret.append(static_cast<char>(i));
    }
    const Result<KeyPair> key = keyPairOf(Secret(secret));
    QCOMPARE(outcomeOf(key), u"ok"_s);
    QCOMPARE(key->publicKey.bytes.toHex(),
             "07a37cbc142093c8b755dc1b10e86cb426374ad16aa853ed0bdfc0b2b86d1c7c");
    QCOMPARE(key->publicKey.name(), u"f895e0f69f4946fe"_s);
    const QByteArray box = QByteArray::fromBase64(
            "BuFf6vhxdyf08cQoYxQ2Zem1l1Jl2GkJGL9RyFYMM1sR3+8I5DHh7Ewc9rup65FI"
            "GI0OrQ==");
    QCOMPARE(openSealed(box, *key).value_or("closed"), "Gleb");
    const QByteArray locked = QByteArray::fromBase64(
            "TEJMT0NLMQoAAQIDBAUGBwgJCgsMDQ4PAAECAwQFBgcICQoLDA0ODxAREhMUFRYX"
            "zX49lAHDIl88oG3cbaBMMM9ZwdE=");
    QCOMPARE(openWithPassphrase(locked, Secret("a passphrase")).value_or("closed"), "Gleb");
    QCOMPARE(receiptHash("Gleb", key->secretKey).value_or("none").toHex(),
             "9008e8a530780799dcba38d28ef957844ebec75f0d101d465f94cb9367c001c6");
}

void TestSealedBox::theRightPassphraseOpens_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("a key") << QByteArray(32, 'k') << QByteArray("correct horse");
    QTest::newRow("nothing, under letters that are not English")
            << QByteArray() << u"правильная лошадь"_s.toUtf8();
}

void TestSealedBox::theRightPassphraseOpens()
{
    QFETCH(const QByteArray, plain);
    QFETCH(const QByteArray, passphrase);
    const Result<QByteArray> locked = lockWithPassphrase(plain, Secret(passphrase));
    QCOMPARE(outcomeOf(locked), u"ok"_s);
    const Result<QByteArray> opened = openWithPassphrase(*locked, Secret(passphrase));
    QCOMPARE(outcomeOf(opened), u"ok"_s);
    QCOMPARE(*opened, plain);
}

void TestSealedBox::whatIsLockedTwiceDiffers()
{
    const QByteArray &one = lockedExample();
    const QByteArray other =
            lockWithPassphrase("key", Secret("correct horse")).value_or(QByteArray());
    QVERIFY(!one.isEmpty());
    QVERIFY(one != other);
    // Another salt, so that one table of passphrases does not open both.
    QVERIFY(one.mid(8, 16) != other.mid(8, 16));
}

void TestSealedBox::anotherPassphraseDoesNotOpen()
{
    const QByteArray &locked = lockedExample();
    QCOMPARE(outcomeOf(openWithPassphrase(locked, Secret("correct horsf"))), u"WrongKey"_s);
    QCOMPARE(outcomeOf(openWithPassphrase(locked, Secret())), u"WrongKey"_s);
}

void TestSealedBox::aChangedLockDoesNotOpen_data()
{
    QTest::addColumn<QByteArray>("locked");
    const QByteArray &locked = lockedExample();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray(200, 'x');
    QTest::newRow("another version") << changedAt(locked, 6);
    QTest::newRow("the salt") << changedAt(locked, 8);
    QTest::newRow("the nonce") << changedAt(locked, 8 + 16);
    QTest::newRow("the content") << changedAt(locked, 8 + 16 + 24);
    QTest::newRow("the tag") << changedAt(locked, locked.size() - 1);
    QTest::newRow("cut off before the tag") << locked.first(8 + 16 + 24 + 15);
    QTest::newRow("one byte more") << locked + 'x';
}

void TestSealedBox::aChangedLockDoesNotOpen()
{
    QFETCH(const QByteArray, locked);
    QCOMPARE(outcomeOf(openWithPassphrase(locked, Secret("correct horse"))), u"WrongKey"_s);
}

void TestSealedBox::aReceiptIsTheSameForTheSameLeadAndQueueOnly()
{
    const auto hash = [](const QByteArray &text, const KeyPair &key) {
        return receiptHash(text, key.secretKey).value_or(QByteArray());
    };
    const KeyPair one = newKeyPair();
    const KeyPair other = newKeyPair();
    QCOMPARE(hash("Gleb", one).size(), 32);
    QCOMPARE(hash("Gleb", one), hash("Gleb", one));
    QVERIFY(hash("Gleb", one) != hash("Gleb ", one));
    QVERIFY(hash("Gleb", one) != hash("Gleb", other));
    QVERIFY(hash("", one) != hash("", other));
    QCOMPARE(outcomeOf(receiptHash("Gleb", Secret("short"))), u"InvalidInput"_s);
}

void TestSealedBox::manyThreadsMayBeginAtOnce()
{
    std::array<QByteArray, 8> opened;
    std::array<std::thread, 8> threads;
    for (size_t i = 0; i < threads.size(); ++i) {
        threads.at(i) = std::thread([&opened, i] {
            const KeyPair key = newKeyPair();
            opened.at(i) = openSealed(sealedTo(key.publicKey, "Gleb"), key).value_or("closed");
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    for (const QByteArray &plain : opened) {
        QCOMPARE(plain, "Gleb");
    }
}

QTEST_GUILESS_MAIN(TestSealedBox)
#include "tst_sealedbox.moc"
