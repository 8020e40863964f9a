// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/camera.h"
#include "camera/framegray.h"
#include "support/testcase.h"

#include <QImage>
#include <QVideoFrame>

using namespace leadbooth;
using namespace leadbooth::test;

using Format = QVideoFrameFormat::PixelFormat;
Q_DECLARE_METATYPE(Format)

namespace {

constexpr QSize Size(64, 48);

/*! What stands in the place \a x, \a y of every frame here. */
int brightness(int x, int y)
{
    return (3 * x + 2 * y) % 200 + 20;
}

/*! Writes the brightness where \a format has it; everything else of the frame is noise. */
QVideoFrame frameOf(Format format, int first, int step, int bytes)
{
    QVideoFrame frame(QVideoFrameFormat(Size, format));
    if (!frame.map(QVideoFrame::WriteOnly)) {
        return {};
    }
    for (int plane = 0; plane < frame.planeCount(); ++plane) {
        std::fill_n(frame.bits(plane), frame.mappedBytes(plane), uchar(0xa5));
    }
    for (int y = 0; y < Size.height(); ++y) {
        uchar *row = frame.bits(0) + y * frame.bytesPerLine(0);
        for (int x = 0; x < Size.width(); ++x) {
            for (int i = 0; i < bytes; ++i) {
                row[x * step + first + i] = uchar(brightness(x, y));
            }
        }
    }
    frame.unmap();
    return frame;
}

} // namespace

class TestFrameGray : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theBrightnessOfAFrameIsTaken_data();
    void theBrightnessOfAFrameIsTaken();
    void aLargeFrameIsThinned();
    void whatIsNoFrameIsNoPicture();
    void theCamerasLibraryIsThere();
};

void TestFrameGray::theBrightnessOfAFrameIsTaken_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("bytes"); // of a pixel, that all hold its brightness
    QTest::newRow("YUYV") << QVideoFrameFormat::Format_YUYV << 0 << 2 << 1;
    QTest::newRow("UYVY") << QVideoFrameFormat::Format_UYVY << 1 << 2 << 1;
    QTest::newRow("NV12") << QVideoFrameFormat::Format_NV12 << 0 << 1 << 1;
    QTest::newRow("NV21") << QVideoFrameFormat::Format_NV21 << 0 << 1 << 1;
    QTest::newRow("YUV420P") << QVideoFrameFormat::Format_YUV420P << 0 << 1 << 1;
    QTest::newRow("YUV422P") << QVideoFrameFormat::Format_YUV422P << 0 << 1 << 1;
    QTest::newRow("YV12") << QVideoFrameFormat::Format_YV12 << 0 << 1 << 1;
    QTest::newRow("Y8") << QVideoFrameFormat::Format_Y8 << 0 << 1 << 1;
    QTest::newRow("Y16") << QVideoFrameFormat::Format_Y16 << 1 << 2 << 1;
    QTest::newRow("BGRX") << QVideoFrameFormat::Format_BGRX8888 << 0 << 4 << 3;
    QTest::newRow("BGRA") << QVideoFrameFormat::Format_BGRA8888 << 0 << 4 << 3;
    QTest::newRow("RGBX") << QVideoFrameFormat::Format_RGBX8888 << 0 << 4 << 3;
}

void TestFrameGray::theBrightnessOfAFrameIsTaken()
{
    QFETCH(Format, format);
    QFETCH(int, first);
    QFETCH(int, step);
    QFETCH(int, bytes);
    const GrayPicture picture = grayOf(frameOf(format, first, step, bytes));
    QVERIFY(!picture.isNull());
    QCOMPARE(QSize(picture.width(), picture.height()), Size);
    for (int y = 0; y < Size.height(); ++y) {
        for (int x = 0; x < Size.width(); ++x) {
            QVERIFY(std::abs(picture.row(y)[x] - brightness(x, y)) <= 1);
        }
    }
}

void TestFrameGray::aLargeFrameIsThinned()
{
    const GrayPicture picture =
            grayOf(QVideoFrame(QVideoFrameFormat({4000, 3000}, QVideoFrameFormat::Format_Y8)));
    QCOMPARE(QSize(picture.width(), picture.height()), QSize(1333, 1000));
}

void TestFrameGray::whatIsNoFrameIsNoPicture()
{
    QVERIFY(grayOf(QVideoFrame()).isNull());
    // A JPEG that is none.
    QVERIFY(grayOf(frameOf(QVideoFrameFormat::Format_YUYV, 0, 2, 1)).width() > 0);
    QVideoFrame jpeg(QVideoFrameFormat(Size, QVideoFrameFormat::Format_Jpeg));
    QVERIFY(grayOf(jpeg).isNull());
}

void TestFrameGray::theCamerasLibraryIsThere()
{
    // Whether there is a camera is the machine's business. None of it is heard before start().
    const std::unique_ptr<PictureSource> camera = makeCamera();
    QVERIFY(camera);
    QVERIFY(!camera->isTraining());
    (void)camera->isThere();
    camera->stop();
}

QTEST_MAIN(TestFrameGray)
#include "tst_framegray.moc"
