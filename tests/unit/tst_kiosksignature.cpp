// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kiosksignature.h"
#include "support/samplekiosk.h"
#include "support/testcase.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

KioskSigningKey keyOf(char fill)
{
    return signingKeyOf(Secret(QByteArray(32, fill))).value_or(KioskSigningKey());
}

KioskProfile smallProfile()
{
    return {.name = u"A"_s,
            .portal = u"b"_s,
            .languages = {u"en"_s},
            .pages = {{.fields = {{.code = u"NAME"_s}}}}};
}

QByteArray fileOf(const KioskProfile &profile, char fill = 'k')
{
    return signedKioskFile(profile, keyOf(fill), u"Desk 1"_s).value_or(QByteArray());
}

QString answerOf(const Error &error)
{
    return toString(error.kind) + u' ' + error.code;
}

QString answerOf(const Result<KioskFile> &read)
{
    return read ? u"ok"_s : answerOf(read.error());
}

const QString Changed = u"WrongKey KIOSK_FILE_CHANGED"_s;
const QString CutOff = u"InvalidInput KIOSK_FILE_CUT_OFF"_s;
const QString NotOne = u"InvalidInput KIOSK_FILE_NOT_ONE"_s;

} // namespace

class TestKioskSignature : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead();
    void theFormatStaysReadable();
    void everyFlippedByteIsRefused();
    void everyCutIsRefused();
    void whatIsNoFileOfOursIsRefused_data();
    void whatIsNoFileOfOursIsRefused();
    void aChangedFileIsRefused_data();
    void aChangedFileIsRefused();
    void aFileThatAnotherSignedTellsSo();
    void aProfileThatKeepsNoLimitsIsNotSigned();
    void aFileTooLargeIsNotRead();
    void whatCannotBeUsedIsNotSigned();
    void aKeyHasThirtyTwoBytes();
    void keysAreRandom();
    void aFingerprintIsLettersInGroups();
};

void TestKioskSignature::whatWasWrittenIsRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"booth.leadbooth"_s);
    QVERIFY(writeKioskFile(path, fileOf(sampleKioskProfile())));
    const Result<KioskFile> read = readKioskFile(path);
    QCOMPARE(answerOf(read), u"ok"_s);
    QCOMPARE(read->profile, sampleKioskProfile());
    QCOMPARE(read->signer.publicKey, keyOf('k').publicKey);
    QCOMPARE(read->signer.name, u"Desk 1"_s);
    QCOMPARE(answerOf(readKioskFile(folder.filePath(u"none"_s))), u"NotFound "_s);
    QCOMPARE(answerOf(readKioskFile(folder.path())), NotOne);
    const Outcome nowhere = writeKioskFile(folder.filePath(u"none/booth"_s), "x");
    QVERIFY(!nowhere);
    QCOMPARE(answerOf(nowhere.error()), u"Storage KIOSK_FILE_UNWRITABLE"_s);
}

void TestKioskSignature::theFormatStaysReadable()
{
    const QList<QByteArray> lines = fileOf(smallProfile()).split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), QByteArray("leadbooth-kiosk 1"));
    QVERIFY(lines.at(1).startsWith("{\"signer\":\""));
    QVERIFY(lines.at(2).startsWith("ed25519 "));
    QCOMPARE(lines.at(2).size(), 8 + 128);
    QCOMPARE(lines.at(3), kioskProfileToJson(smallProfile()));
}

void TestKioskSignature::everyFlippedByteIsRefused()
{
    const QByteArray whole = fileOf(smallProfile());
    QCOMPARE(answerOf(kioskFileFrom(whole)), u"ok"_s);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray bytes = whole;
            bytes[i] = static_cast<char>(bytes.at(i) ^ (1 << bit));
            const Result<KioskFile> read = kioskFileFrom(bytes);
            QVERIFY2(!read, qPrintable(u"byte %1, bit %2"_s.arg(i).arg(bit)));
            QVERIFY(read.error().code.startsWith("KIOSK_FILE_"_L1));
        }
    }
}

void TestKioskSignature::everyCutIsRefused()
{
    const QByteArray whole = fileOf(smallProfile());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const QString answer = answerOf(kioskFileFrom(whole.first(size)));
        QVERIFY2(answer == (size < 16 ? NotOne : CutOff),
                 qPrintable(u"%1 bytes: "_s.arg(size) + answer));
    }
}

void TestKioskSignature::whatIsNoFileOfOursIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("answer");
    const QString tooNew = u"QueueTooNew KIOSK_FILE_TOO_NEW"_s;
    QTest::newRow("nothing") << QByteArray() << NotOne;
    QTest::newRow("another file of ours") << QByteArray("leadbooth-transfer 1\n{}\n") << NotOne;
    QTest::newRow("a picture") << pngOf(5000) << NotOne;
    QTest::newRow("version 0") << QByteArray("leadbooth-kiosk 0\n{}\n") << NotOne;
    QTest::newRow("version -1") << QByteArray("leadbooth-kiosk -1\n{}\n") << NotOne;
    QTest::newRow("version 01") << QByteArray("leadbooth-kiosk 01\n{}\n") << NotOne;
    QTest::newRow("no number") << QByteArray("leadbooth-kiosk x\n{}\n") << NotOne;
    QTest::newRow("an endless number")
            << QByteArray("leadbooth-kiosk ") + QByteArray(5000, '1') << NotOne;
    QTest::newRow("version 2") << QByteArray("leadbooth-kiosk 2\nwhatever") << tooNew;
    QTest::newRow("version 100") << QByteArray("leadbooth-kiosk 100\n") << tooNew;
    QTest::newRow("an endless header")
            << QByteArray("leadbooth-kiosk 1\n") + QByteArray(100'000, '[') << Changed;
    QTest::newRow("no header") << QByteArray("leadbooth-kiosk 1\n\n\n\n") << Changed;
}

void TestKioskSignature::whatIsNoFileOfOursIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, answer);
    QCOMPARE(answerOf(kioskFileFrom(bytes)), answer);
}

void TestKioskSignature::aChangedFileIsRefused_data()
{
    const QByteArray whole = fileOf(smallProfile());
    const QList<QByteArray> lines = whole.split('\n');
    const QList<QByteArray> others = fileOf(smallProfile(), 'o').split('\n');
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("more behind it") << whole + '\n';
    QTest::newRow("the signature in capitals")
            << QByteArray(whole).replace(lines.at(2).mid(8), lines.at(2).mid(8).toUpper());
    QTest::newRow("another's name") << QByteArray(whole).replace("Desk 1", "Desk 2");
    QTest::newRow("another's signature") << QByteArray(whole).replace(lines.at(2), others.at(2));
    QTest::newRow("another's key") << QByteArray(whole).replace(lines.at(1), others.at(1));
    QTest::newRow("another's profile")
            << QByteArray(whole).replace(R"("name":"A")", R"("name":"B")");
    QTest::newRow("lines as another system ends them") << QByteArray(whole).replace("\n", "\r\n");
    QTest::newRow("a key that every signature fits") << [&] {
        QByteArray bytes = whole;
        bytes.replace(keyOf('k').publicKey.toBase64(), QByteArray(32, '\0').toBase64());
        return bytes.replace(lines.at(2), "ed25519 " + QByteArray(128, '0'));
    }();
}

void TestKioskSignature::aChangedFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(bytes != fileOf(smallProfile()));
    const QString answer = answerOf(kioskFileFrom(bytes));
    // With carriage returns the first line is not ours any more.
    QVERIFY2(answer == (bytes.contains('\r') ? NotOne : Changed), qPrintable(answer));
}

void TestKioskSignature::aFileThatAnotherSignedTellsSo()
{
    const Result<KioskFile> read = kioskFileFrom(fileOf(smallProfile(), 'o'));
    QCOMPARE(answerOf(read), u"ok"_s);
    QVERIFY(read->signer.publicKey != keyOf('k').publicKey);
}

void TestKioskSignature::aProfileThatKeepsNoLimitsIsNotSigned()
{
    KioskProfile profile = smallProfile();
    profile.pages.clear();
    const Result<QByteArray> bytes = signedKioskFile(profile, keyOf('k'), u"Desk 1"_s);
    QVERIFY(!bytes);
    QCOMPARE(answerOf(bytes.error()), u"InvalidInput KIOSK_PROFILE_UNUSABLE"_s);
}

void TestKioskSignature::aFileTooLargeIsNotRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"booth"_s);
    QByteArray bytes = fileOf(smallProfile());
    bytes.resize(LargestKioskFile, ' ');
    QCOMPARE(answerOf(kioskFileFrom(bytes)), Changed);
    bytes += ' ';
    QVERIFY(writeKioskFile(path, bytes));
    QCOMPARE(answerOf(readKioskFile(path)), u"InvalidInput KIOSK_FILE_TOO_LARGE"_s);
}

void TestKioskSignature::whatCannotBeUsedIsNotSigned()
{
    QVERIFY(signedKioskFile(smallProfile(), keyOf('k'), QString(100, u'\x01')));
    QVERIFY(kioskFileFrom(*signedKioskFile(smallProfile(), keyOf('k'), QString(100, u'\x01'))));
    QVERIFY(!signedKioskFile(smallProfile(), keyOf('k'), QString()));
    QVERIFY(!signedKioskFile(smallProfile(), keyOf('k'), QString(101, u'x')));
    // As large as a profile may be, it still fits a file.
    KioskProfile profile = smallProfile();
    profile.logo = pngOf(kiosklimits::Logo);
    profile.slides = {pngOf(kiosklimits::Slide), pngOf(kiosklimits::Slide),
                      pngOf(kiosklimits::Logo)};
    const QByteArray bytes = fileOf(profile);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(answerOf(kioskFileFrom(bytes)), u"ok"_s);
}

void TestKioskSignature::aKeyHasThirtyTwoBytes()
{
    QVERIFY(signingKeyOf(Secret(QByteArray(32, 'x'))));
    QVERIFY(!signingKeyOf(Secret(QByteArray(31, 'x'))));
    QVERIFY(!signingKeyOf(Secret(QByteArray(33, 'x'))));
    QVERIFY(!signingKeyOf(Secret()));
    // RFC 8032, 7.1, test 1.
    const Result<KioskSigningKey> key = signingKeyOf(Secret(QByteArray::fromHex(
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")));
    QVERIFY(key);
    QCOMPARE(key->publicKey.toHex(),
             QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
}

void TestKioskSignature::keysAreRandom()
{
    const KioskSigningKey one = newSigningKey();
    const KioskSigningKey other = newSigningKey();
    QVERIFY(one.publicKey != other.publicKey);
    const Result<KioskSigningKey> again = signingKeyOf(one.seed);
    QVERIFY(again);
    QCOMPARE(again->publicKey, one.publicKey);
}

void TestKioskSignature::aFingerprintIsLettersInGroups()
{
    const QString text = fingerprintOf(keyOf('k').publicKey);
    static const QRegularExpression groups(u"\\A([B-DF-HJ-NPR-TW]{4}-){5}[B-DF-HJ-NPR-TW]{4}\\z"_s);
    QVERIFY2(groups.match(text).hasMatch(), qPrintable(text));
    QCOMPARE(fingerprintOf(keyOf('k').publicKey), text);
    QVERIFY(fingerprintOf(keyOf('o').publicKey) != text);
    QCOMPARE(fingerprintOf("short"), QString());
    QCOMPARE(fingerprintOf(QByteArray(32, '\0')).size(), 29);
}

QTEST_GUILESS_MAIN(TestKioskSignature)
#include "tst_kiosksignature.moc"
