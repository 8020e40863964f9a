// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/framegray.h"

#include <QImage>
#include <QVideoFrame>

#include <optional>

namespace leadbooth {

namespace {

/*! Where the brightness of a pixel is. */
struct Brightness
{
    int first; //!< byte of a row
    int step;  //!< bytes to the next one
};

std::optional<Brightness> brightnessIn(QVideoFrameFormat::PixelFormat format)
{
    using Format = QVideoFrameFormat;
    switch (format) {
    case Format::Format_YUV420P:
    case Format::Format_YUV422P:
    case Format::Format_YV12:
    case Format::Format_NV12:
    case Format::Format_NV21:
    case Format::Format_IMC1:
    case Format::Format_IMC2:
    case Format::Format_IMC3:
    case Format::Format_IMC4:
    case Format::Format_Y8:
        return Brightness{0, 1};
    case Format::Format_YUYV:
        return Brightness{0, 2};
    case Format::Format_UYVY:
    case Format::Format_Y16: // of the last three the higher byte
    case Format::Format_P010:
    case Format::Format_P016:
        return Brightness{1, 2};
    default:
        return std::nullopt;
    }
}

/*! Every \a each -th pixel of every \a each -th row. */
GrayPicture thinned(const uchar *bytes, int stride, const QSize &size, const Brightness &where)
{
    const int each = (size.width() + MostWidth - 1) / MostWidth;
    GrayPicture picture(size.width() / each, size.height() / each);
    for (int y = 0; y < picture.height(); ++y) {
        const uchar *from = bytes + qptrdiff(y) * each * stride + where.first;
        uchar *to = picture.row(y);
        for (int x = 0; x < picture.width(); ++x) {
            to[x] = from[qptrdiff(x) * each * where.step];
        }
    }
    return picture;
}

GrayPicture grayOfImage(const QImage &image)
{
    if (image.isNull()) {
        return {};
    }
    const QImage gray = image.convertToFormat(QImage::Format_Grayscale8);
    return thinned(gray.constBits(), int(gray.bytesPerLine()), gray.size(), {0, 1});
}

GrayPicture grayOfMapped(const QVideoFrame &frame)
{
    const uchar *bytes = frame.bits(0);
    const int stride = frame.bytesPerLine(0);
    const qint64 size = frame.mappedBytes(0);
    const QSize pixels = frame.size();
    if (!bytes || pixels.isEmpty()) {
        return {};
    }
    if (frame.pixelFormat() == QVideoFrameFormat::Format_Jpeg) {
        return grayOfImage(QImage::fromData({bytes, size}, "JPEG"));
    }
    const auto fits = [&](int bytesOfPixel) {
        const qint64 row = qint64(pixels.width()) * bytesOfPixel;
        return stride >= row && qint64(stride) * (pixels.height() - 1) + row <= size;
    };
    if (const auto where = brightnessIn(frame.pixelFormat())) {
        return fits(where->step) ? thinned(bytes, stride, pixels, *where) : GrayPicture();
    }
    const QImage::Format format =
            QVideoFrameFormat::imageFormatFromPixelFormat(frame.pixelFormat());
    const int bits = QImage::toPixelFormat(format).bitsPerPixel();
    if (format == QImage::Format_Invalid || !fits(bits / 8)) {
        return {};
    }
    return grayOfImage(QImage(bytes, pixels.width(), pixels.height(), stride, format));
}

} // namespace

GrayPicture grayOf(QVideoFrame frame)
{
    if (!frame.map(QVideoFrame::ReadOnly)) {
        return {};
    }
    GrayPicture picture = grayOfMapped(frame);
    frame.unmap();
    return picture;
}

} // namespace leadbooth
