// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/recoverykey.h"
#include "support/testcase.h"

#include <QRegularExpression>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const QString Alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

KeyPair exampleKey()
{
    QByteArray secret;
    for (int i = 1; i <= 32; ++i) {
        secret.append(static_cast<char>(i));
    }
    return keyPairOf(Secret(secret)).value_or(KeyPair());
}

QString textOf(const KeyPair &key)
{
    return QString::fromUtf8(recoveryText(key).reveal());
}

Result<KeyPair> read(const QString &text)
{
    return keyFromRecoveryText(Secret(text.toUtf8()));
}

// "ok" for the key, otherwise the code of the error.
QString readingOf(const QString &text, const KeyPair &key)
{
    const Result<KeyPair> result = read(text);
    if (!result) {
        return toString(result.error().kind) == u"InvalidInput"_s ? result.error().code
                                                                  : toString(result.error().kind);
    }
    return result->secretKey.equals(key.secretKey) && result->publicKey == key.publicKey
                   ? u"ok"_s
                   : u"ANOTHER KEY"_s;
}

} // namespace

class TestRecoveryText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theTextIsGroupsThatCanBeTyped();
    void theFormatStaysReadable();
    void anyKeyComesBackFromItsText_data();
    void anyKeyComesBackFromItsText();
    void theTextIsReadHoweverItWasTyped_data();
    void theTextIsReadHoweverItWasTyped();
    void everyWrongLetterIsNoticed();
    void everyTwoNeighboursThatChangedPlacesAreNoticed();
    void everyTwoWrongLettersAreNoticed();
    void aMissingOrAnAddedLetterIsNoticed();
    void aKeyThatIsStillBeingTypedIsNotCalledMistyped();
    void whatHasNoKeyIsToldFromWhatHasAWrongOne_data();
    void whatHasNoKeyIsToldFromWhatHasAWrongOne();
    void noErrorRepeatsWhatWasTyped();
    void aKeyWithoutItsSecretHalfHasNoText();
    void aCodeIsDrawnForTheText();
    void aCodeGrowsWithTheTextUpToItsLimit_data();
    void aCodeGrowsWithTheTextUpToItsLimit();
};

void TestRecoveryText::theTextIsGroupsThatCanBeTyped()
{
    static const QRegularExpression shape(u"^LBKEY1(-[0-9A-HJKMNP-TV-Z]{4}){15}$"_s);
    for (int i = 0; i < 100; ++i) {
        const QString text = textOf(newKeyPair());
        QVERIFY2(shape.match(text).hasMatch(), "not groups of letters without look-alikes");
    }
}

// What somebody may have on paper.
void TestRecoveryText::theFormatStaysReadable()
{
    QCOMPARE(
            textOf(exampleKey()),
            u"LBKEY1-0410-6105-0R3G-G28A-1C60-T3GF-208H-44RM-2MB1-E60S-38DH-R78Y-3WG0-313P-FRAS"_s);
}

void TestRecoveryText::anyKeyComesBackFromItsText_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("zeros") << QByteArray(32, '\0');
    QTest::newRow("ones") << QByteArray(32, '\xff');
    QTest::newRow("only the first bit") << '\x80' + QByteArray(31, '\0');
    QTest::newRow("only the last bit") << QByteArray(31, '\0') + '\x01';
    for (int i = 0; i < 50; ++i) {
        QTest::addRow("random %d", i) << newKeyPair().secretKey.reveal();
    }
}

void TestRecoveryText::anyKeyComesBackFromItsText()
{
    QFETCH(const QByteArray, secret);
    const Result<KeyPair> key = keyPairOf(Secret(secret));
    QVERIFY(key.has_value());
    QCOMPARE(readingOf(textOf(*key), *key), u"ok"_s);
}

void TestRecoveryText::theTextIsReadHoweverItWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    const QString text = textOf(exampleKey());
    QTest::newRow("as it is") << text;
    QTest::newRow("in small letters") << text.toLower();
    QTest::newRow("without hyphens") << QString(text).remove(u'-');
    QTest::newRow("with blanks in their place") << QString(text).replace(u'-', u' ');
    QTest::newRow("with a blank after each letter") << [&] {
        QString spaced;
        for (const QChar c : text) {
            spaced += c;
            spaced += u' ';
        }
        return spaced;
    }();
    QTest::newRow("with typographic hyphens and hard blanks")
            << QString(text).replace(u'-', u"\u00a0\u2011\u2013"_s);
    QTest::newRow("broken over lines") << QString(text).replace(u'-', u"-\r\n\t"_s);
    QTest::newRow("with blanks around") << u"  \n"_s + text + u"\n\n"_s;
    QTest::newRow("with O for zero") << QString(text).replace(u'0', u'O');
    QTest::newRow("with o for zero") << QString(text).replace(u'0', u'o');
    QTest::newRow("with I for one") << QString(text).replace(u'1', u'I');
    QTest::newRow("with l for one") << QString(text).replace(u'1', u'l');
    QTest::newRow("with a Russian keyboard") << [&] {
        QString typed = text;
        const QString latin = u"ABEKMHPCTXY0"_s;
        const QString cyrillic = u"АВЕКМНРСТХУО"_s;
        for (qsizetype i = 0; i < latin.size(); ++i) {
            typed.replace(latin.at(i), cyrillic.at(i));
        }
        return typed;
    }();
    QTest::newRow("in a file, with an explanation before and after it")
            << u"Leadbooth: recovery key of the queue, Expo 2026\r\n\r\n    "_s + text
                       + u"\r\n\r\nWhoever has this line can read the leads.\r\n"_s;
    QTest::newRow("in a sentence that names how it begins, on both sides")
            << u"It begins with LBKEY1: "_s + text + u". Keep the LBKEY1 line."_s;
    QTest::newRow("after another one that was mistyped")
            << QString(text).replace(10, 1, u"U"_s) + u'\n' + text;
    QTest::newRow("with a byte order mark") << u'\ufeff' + text;
}

void TestRecoveryText::theTextIsReadHoweverItWasTyped()
{
    QFETCH(const QString, typed);
    QCOMPARE(readingOf(typed, exampleKey()), u"ok"_s);
}

void TestRecoveryText::everyWrongLetterIsNoticed()
{
    const QString text = textOf(exampleKey());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'-') {
            continue;
        }
        for (const QChar c : Alphabet + u"U?"_s) {
            // (The L of the marker is one of those that stand for 1.)
            if (c == text.at(i) || (i == 0 && c == u'1')) {
                continue;
            }
            const QString wrong = QString(text).replace(i, 1, c);
            const QString reading = readingOf(wrong, exampleKey());
            QVERIFY2(reading == u"RECOVERY_KEY_MISTYPED"_s
                             || (i < 6 && reading == u"RECOVERY_KEY_MISSING"_s),
                     qPrintable(wrong + u' ' + reading));
        }
    }
}

void TestRecoveryText::everyTwoNeighboursThatChangedPlacesAreNoticed()
{
    for (int round = 0; round < 50; ++round) {
        const KeyPair key = newKeyPair();
        const QString text = textOf(key).remove(u'-');
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            QString swapped = text;
            swapped[i] = text.at(i + 1);
            swapped[i + 1] = text.at(i);
            if (swapped != text) {
                QVERIFY2(readingOf(swapped, key) != u"ok"_s, qPrintable(swapped));
                QVERIFY2(readingOf(swapped, key) != u"ANOTHER KEY"_s, qPrintable(swapped));
            }
        }
    }
}

void TestRecoveryText::everyTwoWrongLettersAreNoticed()
{
    const QString text = textOf(exampleKey()).remove(u'-');
    // A linear code: that it notices one difference does not depend on the key, so some letters
    // at every two places are enough.
    for (qsizetype i = 6; i < text.size(); ++i) {
        for (qsizetype j = i + 1; j < text.size(); ++j) {
            QString wrong = text;
            wrong[i] = Alphabet.at((Alphabet.indexOf(text.at(i)) + 1 + (i + j) % 31) % 32);
            wrong[j] = Alphabet.at((Alphabet.indexOf(text.at(j)) + 1 + (i * j) % 31) % 32);
            QCOMPARE(readingOf(wrong, exampleKey()), u"RECOVERY_KEY_MISTYPED"_s);
        }
    }
}

void TestRecoveryText::aMissingOrAnAddedLetterIsNoticed()
{
    const KeyPair key = exampleKey();
    const QString text = textOf(key).remove(u'-');
    for (qsizetype i = 6; i < text.size(); ++i) {
        QCOMPARE(readingOf(QString(text).remove(i, 1), key), u"RECOVERY_KEY_CUT_OFF"_s);
        QCOMPARE(readingOf(QString(text).remove(i, 1) + u"\nKeep it."_s, key),
                 u"RECOVERY_KEY_MISTYPED"_s);
        const QChar added = text.at(i) == u'7' ? u'8' : u'7';
        QCOMPARE(readingOf(QString(text).insert(i, added), key), u"RECOVERY_KEY_MISTYPED"_s);
    }
}

void TestRecoveryText::aKeyThatIsStillBeingTypedIsNotCalledMistyped()
{
    const KeyPair key = exampleKey();
    const QString text = textOf(key);
    for (qsizetype size = 0; size < text.size(); ++size) {
        QCOMPARE(readingOf(text.first(size), key),
                 size < 6 ? u"RECOVERY_KEY_MISSING"_s : u"RECOVERY_KEY_CUT_OFF"_s);
    }
}

void TestRecoveryText::whatHasNoKeyIsToldFromWhatHasAWrongOne_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    const QString text = textOf(exampleKey());
    QTest::newRow("nothing") << QString() << u"RECOVERY_KEY_MISSING"_s;
    QTest::newRow("blanks") << u" \n\t"_s << u"RECOVERY_KEY_MISSING"_s;
    QTest::newRow("something else") << u"Bring the badge scanner."_s << u"RECOVERY_KEY_MISSING"_s;
    QTest::newRow("the groups alone") << text.mid(7) << u"RECOVERY_KEY_MISSING"_s;
    QTest::newRow("of a later version")
            << QString(text).replace(u"LBKEY1"_s, u"LBKEY2"_s) << u"RECOVERY_KEY_MISSING"_s;
    QTest::newRow("a letter that is in none")
            << QString(text).replace(10, 1, u"U"_s) << u"RECOVERY_KEY_MISTYPED"_s;
    QTest::newRow("the right checksum, but bits behind the key's end")
            << u"LBKEY1-0410-6105-0R3G-G28A-1C60-T3GF-208H-44RM-2MB1-E60S-38DH-R78Y-3WG1-G2TX-PVSR"_s
            << u"RECOVERY_KEY_MISTYPED"_s;
    QTest::newRow("megabytes of other text")
            << QString(4 * 1024 * 1024, u'x') << u"RECOVERY_KEY_MISSING"_s;
    QTest::newRow("the beginning, over and over")
            << QString(u"LBKEY1"_s).repeated(100000) << u"RECOVERY_KEY_CUT_OFF"_s;
}

void TestRecoveryText::whatHasNoKeyIsToldFromWhatHasAWrongOne()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, code);
    QCOMPARE(readingOf(typed, exampleKey()), code);
}

void TestRecoveryText::noErrorRepeatsWhatWasTyped()
{
    const QString text = textOf(exampleKey());
    for (const QString &typed : {QString(text).replace(10, 1, u"U"_s), text.chopped(3)}) {
        const Result<KeyPair> result = read(typed);
        QVERIFY(!result);
        QVERIFY(!result.error().detail.contains(typed.mid(12, 4)));
        QVERIFY(result.error().issues.isEmpty());
    }
}

void TestRecoveryText::aKeyWithoutItsSecretHalfHasNoText()
{
    QVERIFY(recoveryText({.publicKey = exampleKey().publicKey}).isEmpty());
}

void TestRecoveryText::aCodeIsDrawnForTheText()
{
    const QList<QList<bool>> code = qrCode(textOf(exampleKey()).toUtf8());
    // Version 4: small enough to be read from a screen by a cheap phone.
    QCOMPARE(code.size(), 33);
    for (const QList<bool> &row : code) {
        QCOMPARE(row.size(), 33);
    }
    // The three corners that every reader looks for.
    const QList<bool> edge(7, true);
    QCOMPARE(code.first().first(7), edge);
    QCOMPARE(code.first().last(7), edge);
    QCOMPARE(code.last().first(7), edge);
    QVERIFY(code.last().last(7) != edge);
}

void TestRecoveryText::aCodeGrowsWithTheTextUpToItsLimit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("size");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("one letter") << QByteArray("a") << 21;
    QTest::newRow("as much as it holds") << QByteArray(2331, 'a') << 177;
    QTest::newRow("too much") << QByteArray(2332, 'a') << 0;
    QTest::newRow("far too much") << QByteArray(1'000'000, 'a') << 0;
    QTest::newRow("as many capitals as it holds") << QByteArray(3391, 'A') << 177;
    QTest::newRow("a capital too much") << QByteArray(3392, 'A') << 0;
    QTest::newRow("not a text") << QByteArray("a\0b", 3) << 0;
}

void TestRecoveryText::aCodeGrowsWithTheTextUpToItsLimit()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, size);
    QCOMPARE(qrCode(text).size(), size);
}

QTEST_GUILESS_MAIN(TestRecoveryText)
#include "tst_recoverytext.moc"
