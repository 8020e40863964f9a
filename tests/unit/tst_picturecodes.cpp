// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/picturecodes.h"
#include "support/codepicture.h"
#include "support/testcase.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTransform>

#include <functional>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

using Change = std::function<QImage(const QImage &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Symbology)

namespace {

QImage imageOf(const GrayPicture &picture)
{
    return QImage(picture.row(0), picture.width(), picture.height(), picture.width(),
                  QImage::Format_Grayscale8)
            .copy();
}

GrayPicture grayOf(const QImage &image)
{
    const QImage gray = image.convertToFormat(QImage::Format_Grayscale8);
    GrayPicture picture(gray.width(), gray.height());
    for (int y = 0; y < gray.height(); ++y) {
        std::copy_n(gray.constScanLine(y), gray.width(), picture.row(y));
    }
    return picture;
}

QByteArray fileOf(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return buffer.data();
}

/*! \a each pixel of \a image; of what lies beyond its edge the gray is \a beyond. */
QImage remade(const QImage &image, const std::function<int(int x, int y)> &each)
{
    QImage other(image.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            other.scanLine(y)[x] = uchar(std::clamp(each(x, y), 0, 255));
        }
    }
    return other;
}

int grayAt(const QImage &image, int x, int y)
{
    return image.valid(x, y) ? image.constScanLine(y)[x] : 255;
}

QImage blurred(const QImage &image)
{
    return remade(image, [&](int x, int y) {
        int sum = 0;
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                sum += grayAt(image, x + dx, y + dy);
            }
        }
        return sum / 9;
    });
}

/*! On a wide gray table, in the middle. */
QImage onTable(const QImage &image, const QTransform &transform)
{
    const QImage turned = image.convertToFormat(QImage::Format_ARGB32)
                                  .transformed(transform, Qt::SmoothTransformation);
    QImage table(turned.width() + 80, turned.height() + 80, QImage::Format_Grayscale8);
    table.fill(200);
    return remade(table, [&](int x, int y) {
        const QPoint at(x - 40, y - 40);
        if (!turned.rect().contains(at)) {
            return 200;
        }
        const QRgb pixel = turned.pixel(at);
        return (qRed(pixel) * qAlpha(pixel) + 200 * (255 - qAlpha(pixel))) / 255;
    });
}

/*! The bytes of a JPEG, turned by a camera: EXIF's orientation 6, a quarter to the right. */
QByteArray withOrientation(const QByteArray &jpeg, char orientation)
{
    const QByteArray exif = QByteArray::fromHex("457869660000" // "Exif"
                                                "4d4d002a00000008"
                                                "0001"
                                                "0112000300000001")
                            + '\0' + orientation + QByteArray::fromHex("000000000000");
    QByteArray segment = QByteArray::fromHex("ffe1");
    segment += char((exif.size() + 2) >> 8);
    segment += char((exif.size() + 2) & 0xff);
    return jpeg.left(2) + segment + exif + jpeg.mid(2);
}

} // namespace

class TestPictureCodes : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everySymbologyIsRead_data();
    void everySymbologyIsRead();
    void aCodeIsReadHoweverItIsHeld_data();
    void aCodeIsReadHoweverItIsHeld();
    void lettersComeAsUtf8WhereTheCodeTellsThem();
    void everyCodeOfAPictureIsReadOnce();
    void whatIsNoCodeIsNone();
    void lightCodesAreFoundOnlyWhereTheyAreLookedFor();
    void everyKindOfFileIsRead_data();
    void everyKindOfFileIsRead();
    void aPhotoIsTurnedAsTheCameraSays();
    void aLargePhotoIsMadeSmaller();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void aFileThatIsNotThereIsStorage();
    void theBytesOfAPictureGoWithItsLastCopy();
};

void TestPictureCodes::everySymbologyIsRead_data()
{
    QTest::addColumn<Symbology>("symbology");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("QR") << Symbology::QRCode << QByteArray(SampleCard);
    QTest::newRow("Data Matrix") << Symbology::DataMatrix << "EXPO-4711"_ba;
    QTest::newRow("Aztec") << Symbology::Aztec << "EXPO-4711"_ba;
    QTest::newRow("PDF417") << Symbology::PDF417 << "EXPO-4711"_ba;
    QTest::newRow("Code 128") << Symbology::Code128 << "EXPO-4711"_ba;
    QTest::newRow("Code 93") << Symbology::Code93 << "EXPO4711"_ba;
    QTest::newRow("Code 39") << Symbology::Code39 << "EXPO4711"_ba;
    QTest::newRow("EAN-13") << Symbology::EAN13 << "4006381333931"_ba;
    QTest::newRow("EAN-8") << Symbology::EAN8 << "96385074"_ba;
    QTest::newRow("UPC-A") << Symbology::UPCA << "036000291452"_ba;
    QTest::newRow("ITF") << Symbology::ITF << "123456789012"_ba;
}

void TestPictureCodes::everySymbologyIsRead()
{
    QFETCH(Symbology, symbology);
    QFETCH(QByteArray, text);
    const auto codes = findCodes(codePicture(text, symbology, 400, 200), CodeLook::Plain);
    QVERIFY(codes);
    QCOMPARE(*codes, QList<QByteArray>{text});
}

void TestPictureCodes::aCodeIsReadHoweverItIsHeld_data()
{
    QTest::addColumn<Symbology>("symbology");
    QTest::addColumn<Change>("change");
    const auto both = [](const char *name, const Change &change) {
        QTest::addRow("QR, %s", name) << Symbology::QRCode << change;
        QTest::addRow("Code 128, %s", name) << Symbology::Code128 << change;
    };
    const auto turned = [](double degrees) -> Change {
        return [degrees](const QImage &image) {
            return onTable(image, QTransform().rotate(degrees));
        };
    };
    both("straight", turned(0));
    both("a quarter to the right", turned(90));
    both("upside down", turned(180));
    both("a quarter to the left", turned(270));
    both("a little askew", turned(7));
    QTest::newRow("QR, by half a quarter") << Symbology::QRCode << turned(45);
    QTest::newRow("QR, by a third") << Symbology::QRCode << turned(120);
    both("blurred", blurred);
    both("light on dark", [](const QImage &image) {
        QImage other = image;
        other.invertPixels();
        return other;
    });
    both("in poor light", [](const QImage &image) {
        return remade(image, [&](int x, int y) { return 90 + grayAt(image, x, y) / 6; });
    });
    both("half in the shadow", [](const QImage &image) {
        return remade(image, [&](int x, int y) {
            return grayAt(image, x, y) * (image.width() - x / 2) / image.width();
        });
    });
    both("with noise", [](const QImage &image) {
        quint32 state = 1;
        return remade(image, [&](int x, int y) {
            state = state * 1664525 + 1013904223;
            return grayAt(image, x, y) * 3 / 4 + int(state >> 26);
        });
    });
    QTest::newRow("QR, from the side") << Symbology::QRCode << Change([](const QImage &image) {
        QTransform side;
        const QPolygonF from({{0, 0}, {300, 0}, {300, 300}, {0, 300}});
        const QPolygonF to({{0, 0}, {240, 40}, {240, 260}, {0, 300}});
        return QTransform::quadToQuad(from, to, side) ? onTable(image, side) : QImage();
    });
}

void TestPictureCodes::aCodeIsReadHoweverItIsHeld()
{
    QFETCH(Symbology, symbology);
    QFETCH(Change, change);
    const QImage image = change(imageOf(codePicture("EXPO-4711", symbology, 300, 300)));
    QVERIFY(!image.isNull());
    const auto codes = findCodes(grayOf(image), CodeLook::Every);
    QVERIFY(codes);
    QCOMPARE(*codes, QList<QByteArray>{"EXPO-4711"});
}

void TestPictureCodes::lettersComeAsUtf8WhereTheCodeTellsThem()
{
    const QByteArray text = u"Глеб Титов, Größe 7"_s.toUtf8();
    const auto codes = findCodes(codePicture(text), CodeLook::Plain);
    QVERIFY(codes);
    QCOMPARE(*codes, QList<QByteArray>{text});
}

void TestPictureCodes::everyCodeOfAPictureIsReadOnce()
{
    const GrayPicture card = codePicture(SampleCard);
    const GrayPicture number = codePicture("EXPO-4711", Symbology::Code128, 300, 100);
    GrayPicture badge(320, 560);
    for (int y = 0; y < badge.height(); ++y) {
        std::fill_n(badge.row(y), badge.width(), uchar(255));
    }
    const auto paste = [&](const GrayPicture &part, int top) {
        for (int y = 0; y < part.height(); ++y) {
            std::copy_n(part.row(y), std::min(part.width(), badge.width()), badge.row(top + y));
        }
    };
    paste(card, 0);
    paste(number, card.height() + 10);
    paste(number, card.height() + number.height() + 20);
    auto codes = findCodes(badge, CodeLook::Plain);
    QVERIFY(codes);
    std::sort(codes->begin(), codes->end());
    QCOMPARE(*codes, QList<QByteArray>({SampleCard, "EXPO-4711"}));
}

void TestPictureCodes::whatIsNoCodeIsNone()
{
    for (const GrayPicture &picture :
         {blankPicture(), GrayPicture(1, 1), GrayPicture(), GrayPicture(3000, 2)}) {
        const auto codes = findCodes(picture, CodeLook::Every);
        QVERIFY(codes);
        QCOMPARE(*codes, QList<QByteArray>());
    }
}

void TestPictureCodes::lightCodesAreFoundOnlyWhereTheyAreLookedFor()
{
    QImage image = imageOf(codePicture("EXPO-4711"));
    QCOMPARE(findCodes(grayOf(image), CodeLook::Light)->size(), 0);
    image.invertPixels();
    QCOMPARE(findCodes(grayOf(image), CodeLook::Plain)->size(), 0);
    QCOMPARE(findCodes(grayOf(image), CodeLook::Light)->size(), 1);
}

void TestPictureCodes::everyKindOfFileIsRead_data()
{
    QTest::addColumn<QByteArray>("file");
    const QImage image = imageOf(codePicture("EXPO-4711"));
    QTest::newRow("PNG") << fileOf(image, "PNG");
    QTest::newRow("JPEG") << fileOf(image, "JPEG");
    QTest::newRow("BMP") << fileOf(image, "BMP");
    QTest::newRow("PNG in colours") << fileOf(image.convertToFormat(QImage::Format_RGB32), "PNG");
    QImage clear(image.size(), QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            clear.setPixel(x, y,
                           grayAt(image, x, y) == 0 ? qRgba(0, 0, 0, 255) : qRgba(0, 0, 0, 0));
        }
    }
    QTest::newRow("PNG on nothing") << fileOf(clear, "PNG");
}

void TestPictureCodes::everyKindOfFileIsRead()
{
    QFETCH(QByteArray, file);
    const auto picture = readPicture(file);
    QVERIFY(picture);
    const auto codes = findCodes(*picture, CodeLook::Plain);
    QVERIFY(codes);
    QCOMPARE(*codes, QList<QByteArray>{"EXPO-4711"});
}

void TestPictureCodes::aPhotoIsTurnedAsTheCameraSays()
{
    const QByteArray jpeg =
            fileOf(imageOf(codePicture("EXPO-4711", Symbology::Code128, 400, 200)), "JPEG");
    const auto plain = readPicture(jpeg);
    QVERIFY(plain);
    QVERIFY(plain->width() > plain->height());
    const auto turned = readPicture(withOrientation(jpeg, 6));
    QVERIFY(turned);
    QCOMPARE(turned->width(), plain->height());
    QCOMPARE(turned->height(), plain->width());
}

void TestPictureCodes::aLargePhotoIsMadeSmaller()
{
    QImage photo(6000, 4000, QImage::Format_Grayscale8);
    photo.fill(255);
    const QImage code = imageOf(codePicture("EXPO-4711", Symbology::QRCode, 1200, 1200));
    for (int y = 0; y < code.height(); ++y) {
        std::copy_n(code.constScanLine(y), code.width(), photo.scanLine(1000 + y) + 2000);
    }
    const auto picture = readPicture(fileOf(photo, "JPEG"));
    QVERIFY(picture);
    QVERIFY(qint64(picture->size()) <= picturelimits::PixelsKept);
    QVERIFY(picture->width() > 4000);
    QCOMPARE(*findCodes(*picture, CodeLook::Plain), QList<QByteArray>{"EXPO-4711"});
}

void TestPictureCodes::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("warning");
    const QImage image = imageOf(codePicture("EXPO-4711"));
    const QByteArray png = fileOf(image, "PNG");
    const QByteArray jpeg = fileOf(image, "JPEG");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("one byte") << "\x89"_ba << QString();
    QTest::newRow("text") << "BEGIN:VCARD"_ba << QString();
    QTest::newRow("the beginning of a PNG") << png.left(20) << QString();
    QTest::newRow("a PNG without its end") << png.left(png.size() / 2) << QString();
    QTest::newRow("the beginning of a JPEG")
            << jpeg.left(12) << u"JPEG datastream contains no image"_s;
    QTest::newRow("a drawing")
            << "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"_ba
            << QString();
    QTest::newRow("a script of pixels")
            << "/* XPM */ static char *a[]={\"1 1 1 1\",\"a c #000\",\"a\"};"_ba << QString();
    // Width and height of 65,000 in a small file, with a checksum that fits.
    QByteArray huge = png;
    const QByteArray header = QByteArray::fromHex("494844520000fde80000fde80800000000");
    huge.replace(12, 17, header);
    quint32 sum = 0xffffffff;
    for (const char c : header) {
        sum ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320 : 0);
        }
    }
    sum ^= 0xffffffff;
    for (int i = 0; i < 4; ++i) {
        huge[29 + i] = char(sum >> (24 - 8 * i));
    }
    QTest::newRow("a huge PNG") << huge << QString();
    QByteArray wide = jpeg;
    const qsizetype frame = wide.indexOf(QByteArray::fromHex("ffc0"));
    wide.replace(frame + 5, 4, QByteArray::fromHex("ffdcffdc"));
    QTest::newRow("a huge JPEG") << wide << QString();
}

void TestPictureCodes::hostileFilesAreRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, warning); // of Qt's own reader
    if (!warning.isEmpty()) {
        QTest::ignoreMessage(QtWarningMsg, qPrintable(warning));
    }
    const auto picture = readPicture(file);
    QVERIFY(!picture);
    QCOMPARE(toString(picture.error().kind), toString(ErrorKind::InvalidInput));
    QVERIFY(!picture.error().detail.isEmpty());
}

void TestPictureCodes::aFileThatIsNotThereIsStorage()
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"none.png"_s), folder.path()}) {
        const auto picture = readPictureFile(path);
        QVERIFY(!picture);
        QCOMPARE(toString(picture.error().kind), toString(ErrorKind::Storage));
    }
}

void TestPictureCodes::theBytesOfAPictureGoWithItsLastCopy()
{
    auto picture = std::make_unique<GrayPicture>(blankPicture());
    const std::weak_ptr<const void> bytes = picture->bytes();
    auto copy = std::make_unique<GrayPicture>(*picture);
    picture.reset();
    QVERIFY(!bytes.expired());
    copy.reset();
    QVERIFY(bytes.expired());
}

QTEST_GUILESS_MAIN(TestPictureCodes)
#include "tst_picturecodes.moc"
