// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/picturecodes.h"
#include "kiosk/boothcode.h"
#include "queue/recoverykey.h"
#include "support/codepicture.h"
#include "support/samplekiosk.h"
#include "support/testcase.h"

#include <QRandomGenerator>

#include <cmath>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int QuietZone = 4; // modules, as the desk draws it

/*! Always the same one. */
QByteArray fileOf(const KioskProfile &profile)
{
    const Result<KioskSigningKey> key = signingKeyOf(Secret(QByteArray(32, 'k')));
    return key ? signedKioskFile(profile, *key, u"acme.bitrix24.de"_s).value_or(QByteArray())
               : QByteArray();
}

/*! As the desk's window shows it: \a side pixels a module. */
GrayPicture drawn(const QList<QList<bool>> &code, int side)
{
    const auto modules = int(code.size());
    const int width = (modules + 2 * QuietZone) * side;
    GrayPicture picture(width, width);
    for (int y = 0; y < width; ++y) {
        for (int x = 0; x < width; ++x) {
            const int row = y / side - QuietZone;
            const int column = x / side - QuietZone;
            const bool isInside = qMin(row, column) >= 0 && qMax(row, column) < modules;
            picture.row(y)[x] = isInside && code.at(row).at(column) ? 24 : 255;
        }
    }
    return picture;
}

/*! As a camera sees \a code on a screen: it fills \a side pixels of a frame of 1280 x 720, a little
 * turned, gray, unsharp, with noise. */
GrayPicture photographed(const GrayPicture &code, int side)
{
    constexpr int Width = 1280;
    constexpr int Height = 720;
    constexpr int Points = 3; // of a pixel, in each direction
    constexpr double Turn = 0.06;
    const double scale = double(code.width()) / side;
    QRandomGenerator noise(1);
    GrayPicture frame(Width, Height);
    for (int y = 0; y < Height; ++y) {
        for (int x = 0; x < Width; ++x) {
            int sum = 0;
            for (int point = 0; point < Points * Points; ++point) {
                // The points of a pixel reach half into its neighbours.
                const double across = x - Width / 2.0 + point % Points * 0.75;
                const double down = y - Height / 2.0 + point / Points * 0.75;
                const double column = (across * std::cos(Turn) + down * std::sin(Turn)) * scale;
                const double row = (down * std::cos(Turn) - across * std::sin(Turn)) * scale;
                const int atX = int(std::floor(column + code.width() / 2.0));
                const int atY = int(std::floor(row + code.height() / 2.0));
                const bool isCode =
                        atX >= 0 && atY >= 0 && atX < code.width() && atY < code.height();
                sum += isCode ? code.row(atY)[atX] : 120;
            }
            const int mean = sum / (Points * Points);
            frame.row(y)[x] = uchar(50 + mean * 150 / 255 + noise.bounded(-8, 9));
        }
    }
    return frame;
}

/*! Of a picture of \a code as it is drawn. */
QByteArray readBack(const QByteArray &code)
{
    const QList<QList<bool>> modules = qrCode(code);
    const Result<QList<QByteArray>> found =
            modules.isEmpty() ? QList<QByteArray>() : findCodes(drawn(modules, 3), CodeLook::Every);
    return found && found->size() == 1 ? found->constFirst() : QByteArray();
}

/*! "file" where one comes of \a code, else the error's code. */
QString readingOf(const QByteArray &code)
{
    const Result<QByteArray> bytes = boothFileFromCode(code);
    if (!bytes) {
        return bytes.error().code;
    }
    const Result<KioskFile> file = kioskFileFrom(*bytes);
    return file ? u"file"_s : file.error().code;
}

/*! \a packed in our letters, as another program may write it. */
QByteArray codeOfPacked(const QByteArray &packed)
{
    static const QByteArray letters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");
    QByteArray text("LBBOOTH1:");
    for (qsizetype i = 0; i < packed.size(); i += 2) {
        const bool isPair = i + 1 < packed.size();
        unsigned value = uchar(packed.at(i));
        if (isPair) {
            value = value * 256 + uchar(packed.at(i + 1));
        }
        for (int letter = 0; letter < (isPair ? 3 : 2); ++letter, value /= 45) {
            text += letters.at(qsizetype(value % 45));
        }
    }
    return text;
}

/*! A zlib stream without our words. */
QByteArray zlib(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4);
}

constexpr char FirstFile[] = "leadbooth-kiosk 1\n{\"signer\":\"\"}\nWie heißen Sie?";
constexpr char FirstCode[] = "LBBOOTH1:9DF9:88HTDYO1S3A:SA:5P30.H1 4";

} // namespace

class TestBoothCode : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFileComesBackFromThePictureOfItsCode_data();
    void aFileComesBackFromThePictureOfItsCode();
    void aFileThatIsNotPackedIsTakenToo();
    void anOrdinaryBoothFitsInThreeLanguages();
    void aCameraReadsAnOrdinaryBooth();
    void whatIsNoBoothFileIsRefused_data();
    void whatIsNoBoothFileIsRefused();
    void everyCutIsNoticed();
    void nothingInflatesBeyondWhatABoothFileMayHold_data();
    void nothingInflatesBeyondWhatABoothFileMayHold();
    void aCodeOfTheFirstVersionStaysReadable();
};

void TestBoothCode::aFileComesBackFromThePictureOfItsCode_data()
{
    QTest::addColumn<QByteArray>("file");
    KioskProfile small{.name = u"Hall 4"_s,
                       .portal = u"acme.example"_s,
                       .languages = {u"en"_s},
                       .pages = {{.fields = {{.code = u"NAME"_s}}}}};
    QTest::newRow("small") << fileOf(small);
    QTest::newRow("with every part") << fileOf(sampleKioskProfile());
    QTest::newRow("three languages") << fileOf(fairKioskProfile());
    small.name = u"Hall 4!"_s; // an odd number of bytes, or an even one
    QTest::newRow("one letter more") << fileOf(small);
}

void TestBoothCode::aFileComesBackFromThePictureOfItsCode()
{
    QFETCH(const QByteArray, file);
    QVERIFY(!file.isEmpty());
    const QByteArray code = boothCodeOf(file);
    QCOMPARE(readBack(code), code);
    const Result<QByteArray> back = boothFileFromCode(code);
    QVERIFY(back);
    QCOMPARE(*back, file);
    // By another's hand than ours.
    const Result<QList<QByteArray>> found =
            findCodes(codePicture(code, Symbology::QRCode, 900, 900), CodeLook::Every);
    QVERIFY(found);
    QCOMPARE(*found, QList<QByteArray>{code});
}

void TestBoothCode::aFileThatIsNotPackedIsTakenToo()
{
    const QByteArray file = fileOf({.name = u"Стенд 4"_s,
                                    .portal = u"acme.example"_s,
                                    .languages = {u"ru"_s},
                                    .pages = {{.fields = {{.code = u"NAME"_s}}}}});
    QCOMPARE(readBack(file), file);
    QCOMPARE(readingOf(file), u"file"_s);
}

void TestBoothCode::anOrdinaryBoothFitsInThreeLanguages()
{
    const QByteArray file = fileOf(fairKioskProfile());
    const QByteArray code = boothCodeOf(file);
    const QList<QList<bool>> modules = qrCode(code);
    if (qEnvironmentVariableIsSet("LEADBOOTH_PRINT_FIGURES")) {
        qInfo() << file.size() << "bytes, by zlib alone" << zlib(file).size() << "bytes, as a code"
                << code.size() << "letters in" << modules.size() << "x" << modules.size();
    }
    QVERIFY(!modules.isEmpty());
}

void TestBoothCode::aCameraReadsAnOrdinaryBooth()
{
    const QByteArray code = boothCodeOf(fileOf(fairKioskProfile()));
    const GrayPicture screen = drawn(qrCode(code), 3);
    if (qEnvironmentVariableIsSet("LEADBOOTH_PRINT_FIGURES")) {
        for (int side = 300; side < 700; side += 20) {
            const auto found = findCodes(photographed(screen, side), CodeLook::Plain);
            qInfo() << side << "pixels:" << (found && found->size() == 1 ? "read" : "not read");
        }
    }
    constexpr int Aim = 504; // what the page's frame shows of a picture: see CameraPicture
    const Result<QList<QByteArray>> found = findCodes(photographed(screen, Aim), CodeLook::Plain);
    QVERIFY(found);
    QCOMPARE(*found, QList<QByteArray>{code});
}

void TestBoothCode::whatIsNoBoothFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("reading");
    const QByteArray file = fileOf(sampleKioskProfile());
    const QByteArray code = boothCodeOf(file);
    QTest::newRow("the code itself") << code << u"file"_s;
    QTest::newRow("nothing") << QByteArray() << QString(KioskFileNotOne);
    QTest::newRow("a card") << QByteArray(SampleCard) << QString(KioskFileNotOne);
    QTest::newRow("an address") << QByteArray("https://www.acme.example/a?b=LBBOOTH1:")
                                << QString(KioskFileNotOne);
    QTest::newRow("a recovery key") << QByteArray("LBKEY1-ABCD-EFGH") << QString(KioskFileNotOne);
    QTest::newRow("bytes") << QByteArray("\0\xff\x80LBBOOTH1:", 12) << QString(KioskFileNotOne);
    QTest::newRow("longer than any code")
            << code + QByteArray(LargestBoothCode, '0') << QString(KioskFileNotOne);
    QTest::newRow("the mark alone") << QByteArray("LBBOOTH") << QString(KioskFileNotOne);
    QTest::newRow("no version") << QByteArray("LBBOOTH:AB") << QString(KioskFileNotOne);
    QTest::newRow("version zero") << QByteArray("LBBOOTH0:AB") << QString(KioskFileNotOne);
    QTest::newRow("a version below it") << QByteArray("LBBOOTH-1:AB") << QString(KioskFileNotOne);
    QTest::newRow("another spelling") << QByteArray("LBBOOTH01:AB") << QString(KioskFileNotOne);
    QTest::newRow("an endless version")
            << "LBBOOTH" + QByteArray(99, '1') + ":AB" << QString(KioskFileNotOne);
    QTest::newRow("a later version") << QByteArray("LBBOOTH2:AB") << QString(KioskFileTooNew);
    QTest::newRow("nothing in it") << QByteArray("LBBOOTH1:") << QString(KioskFileCutOff);
    QTest::newRow("a letter that is none of them")
            << code.chopped(3) + "abc" << QString(KioskFileCutOff);
    QTest::newRow("more than two bytes in three letters")
            << code.chopped(3) + ":::" << QString(KioskFileCutOff);
    QTest::newRow("a single letter at the end")
            << "LBBOOTH1:" + QByteArray(7, '0') << QString(KioskFileCutOff);
    QTest::newRow("another file in our letters")
            << boothCodeOf("something else") << QString(KioskFileNotOne);
    QByteArray other = file;
    other.replace("Hall 4", "Hall 5");
    QTest::newRow("a changed file") << boothCodeOf(other) << QString(KioskFileChanged);
    QTest::newRow("a packed file within a packed one")
            << boothCodeOf(code) << QString(KioskFileNotOne);
    QTest::newRow("an empty file") << boothCodeOf({}) << QString(KioskFileNotOne);
}

void TestBoothCode::whatIsNoBoothFileIsRefused()
{
    QFETCH(const QByteArray, code);
    QFETCH(const QString, reading);
    QCOMPARE(readingOf(code), reading);
}

void TestBoothCode::everyCutIsNoticed()
{
    const QByteArray code = boothCodeOf(fileOf(sampleKioskProfile()));
    for (qsizetype size = 0; size < code.size(); ++size) {
        const QString reading = readingOf(code.first(size));
        QVERIFY2(reading == KioskFileCutOff || reading == KioskFileNotOne, qPrintable(reading));
    }
}

void TestBoothCode::nothingInflatesBeyondWhatABoothFileMayHold_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QString>("reading");
    // Each byte of a stream gives a thousand at the most, so no code holds a larger one than this.
    const QByteArray bomb = zlib(QByteArray(qsizetype(5) * 1000 * 1000, 'a'));
    QVERIFY(codeOfPacked(bomb).size() < LargestBoothCode);
    QTest::newRow("a bomb that fits") << bomb << QString(KioskFileNotOne);
    QTest::newRow("a part of it") << bomb.first(3000) << QString(KioskFileCutOff);
    QTest::newRow("something behind it") << bomb + bomb.first(100) << QString(KioskFileCutOff);
    QTest::newRow("a larger bomb than any code holds")
            << zlib(QByteArray(qsizetype(64) * 1000 * 1000, 'a')) << QString(KioskFileNotOne);
    QTest::newRow("words that are not ours")
            << QByteArray::fromHex("78bb000000010300000000") << QString(KioskFileCutOff);
    QTest::newRow("our file without our words") << zlib(fileOf(sampleKioskProfile())) << u"file"_s;
}

void TestBoothCode::nothingInflatesBeyondWhatABoothFileMayHold()
{
    QFETCH(const QByteArray, packed);
    QFETCH(const QString, reading);
    QCOMPARE(readingOf(codeOfPacked(packed)), reading);
}

void TestBoothCode::aCodeOfTheFirstVersionStaysReadable()
{
    // Made when there were no others. Where this fails, the words have changed: see there.
    const QByteArray code(FirstCode);
    QCOMPARE(boothFileFromCode(code).value_or(QByteArray()), QByteArray(FirstFile));
}

QTEST_GUILESS_MAIN(TestBoothCode)
#include "tst_boothcode.moc"
