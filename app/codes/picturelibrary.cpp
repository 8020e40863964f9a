// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/codelibrary.h"
#include "codes/picturecodes.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include <algorithm>
#include <cmath>
#include <exception>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace leadbooth;

namespace {

QImage imageOf(const QByteArray &file, QString *trouble)
{
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer);
    // What plugins there are is the system's business, and not all of them are made for strangers'
    // files.
    static const QList<QByteArray> formats{"png"_ba, "jpeg"_ba, "bmp"_ba, "webp"_ba};
    if (!formats.contains(reader.format())) {
        *trouble = u"not a picture"_s;
        return {};
    }
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (size.isEmpty() || pixels > picturelimits::Pixels) {
        *trouble = u"the picture is too large, or does not tell its size"_s;
        return {};
    }
    if (pixels > picturelimits::PixelsKept) {
        const double scale = std::sqrt(double(picturelimits::PixelsKept) / double(pixels));
        reader.setScaledSize(
                {std::max(1, int(size.width() * scale)), std::max(1, int(size.height() * scale))});
    }
    QImage image = reader.read();
    if (image.isNull()) {
        *trouble = u"the picture is damaged"_s;
    }
    return image;
}

/*! What is transparent is taken for white paper. */
QImage onPaper(const QImage &image)
{
    if (!image.hasAlphaChannel()) {
        return image;
    }
    QImage paper = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < paper.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(paper.scanLine(y));
        for (int x = 0; x < paper.width(); ++x) {
            const int rest = 255 - qAlpha(row[x]);
            const auto laid = [&](int value) {
                return (value * qAlpha(row[x])) / 255 + rest;
            };
            row[x] = qRgb(laid(qRed(row[x])), laid(qGreen(row[x])), laid(qBlue(row[x])));
        }
    }
    return paper;
}

} // namespace

extern "C" Q_DECL_EXPORT void leadboothReadPicture(const QByteArray &file, GrayPicture *picture,
                                                   QString *trouble)
{
    try {
        const QImage image = imageOf(file, trouble);
        if (image.isNull()) {
            return;
        }
        const QImage gray = onPaper(image).convertToFormat(QImage::Format_Grayscale8);
        GrayPicture read(gray.width(), gray.height());
        for (int y = 0; y < gray.height(); ++y) {
            std::copy_n(gray.constScanLine(y), gray.width(), read.row(y));
        }
        *picture = read;
    } catch (const std::exception &exception) {
        *trouble = QString::fromLocal8Bit(exception.what());
    }
}

static_assert(std::is_same_v<decltype(leadboothReadPicture), ReadPicture>);
