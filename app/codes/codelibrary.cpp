// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/codelibrary.h"

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <exception>
#include <type_traits>
#include <vector>

using namespace leadbooth;

namespace {

constexpr uint8_t MostCodes = 8; //!< of a picture
/*! A camera that looks into a hall finds short numbers of these everywhere. */
constexpr std::size_t LeastUnchecked = 4;

bool isUnchecked(ZXing::BarcodeFormat format)
{
    return format == ZXing::BarcodeFormat::ITF || format == ZXing::BarcodeFormat::Code39;
}

/*! UTF-8 where the code tells what its letters are. */
QByteArray bytesOf(const ZXing::Result &result)
{
    if (result.hasECI()) {
        return QByteArray::fromStdString(result.text());
    }
    const ZXing::ByteArray &bytes = result.bytes();
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

QList<QByteArray> codesIn(const GrayPicture &picture, ZXing::Binarizer binarizer)
{
    using Format = ZXing::BarcodeFormat;
    ZXing::DecodeHints hints;
    hints.setFormats(Format::QRCode | Format::MicroQRCode | Format::DataMatrix | Format::Aztec
                     | Format::PDF417 | Format::Code128 | Format::Code39 | Format::Code93
                     | Format::EAN13 | Format::EAN8 | Format::UPCA | Format::ITF);
    hints.setMaxNumberOfSymbols(MostCodes);
    hints.setBinarizer(binarizer);
    const ZXing::ImageView view(picture.row(0), picture.width(), picture.height(),
                                ZXing::ImageFormat::Lum);
    QList<QByteArray> codes;
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
        const bool isChance =
                isUnchecked(result.format()) && result.bytes().size() < LeastUnchecked;
        const QByteArray bytes = bytesOf(result);
        if (result.isValid() && !isChance && !bytes.isEmpty() && !codes.contains(bytes)) {
            codes += bytes;
        }
    }
    return codes;
}

GrayPicture inverted(const GrayPicture &picture)
{
    GrayPicture other(picture.width(), picture.height());
    const uchar *from = picture.row(0);
    uchar *to = other.row(0);
    for (std::size_t i = 0; i < picture.size(); ++i) {
        to[i] = uchar(255 - from[i]);
    }
    return other;
}

/*! Black where it is darker than around it, else white. (ZXing's own measure is of 8 x 8 pixels:
 * too few for the large modules of a badge.) */
GrayPicture evened(const GrayPicture &picture)
{
    const int width = picture.width();
    const int height = picture.height();
    const int reach = std::max(8, std::min(width, height) / 8);
    // The sum of all to the left and above, of each place; modulo 2^32, which differences outlive.
    std::vector<quint32> sums(std::size_t(width + 1) * std::size_t(height + 1));
    const auto sum = [&](int x, int y) -> quint32 & {
        return sums[std::size_t(y) * std::size_t(width + 1) + std::size_t(x)];
    };
    for (int y = 0; y < height; ++y) {
        quint32 row = 0;
        for (int x = 0; x < width; ++x) {
            row += picture.row(y)[x];
            sum(x + 1, y + 1) = sum(x + 1, y) + row;
        }
    }
    GrayPicture even(width, height);
    for (int y = 0; y < height; ++y) {
        const int top = std::max(0, y - reach);
        const int bottom = std::min(height, y + reach + 1);
        for (int x = 0; x < width; ++x) {
            const int left = std::max(0, x - reach);
            const int right = std::min(width, x + reach + 1);
            const quint32 all =
                    sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top);
            const int around = int(all / quint32((right - left) * (bottom - top)));
            const bool isDark = picture.row(y)[x] < around - std::max(4, around / 16);
            even.row(y)[x] = isDark ? 0 : 255;
        }
    }
    return even;
}

QList<QByteArray> codesIn(const GrayPicture &picture, CodeLook look)
{
    using ZXing::Binarizer;
    switch (look) {
    case CodeLook::Plain:
        return codesIn(picture, Binarizer::LocalAverage);
    case CodeLook::Evened:
        return codesIn(evened(picture), Binarizer::FixedThreshold);
    case CodeLook::Light:
        return codesIn(inverted(picture), Binarizer::LocalAverage);
    case CodeLook::Every:
        for (const CodeLook one : {CodeLook::Plain, CodeLook::Evened, CodeLook::Light}) {
            const QList<QByteArray> codes = codesIn(picture, one);
            if (!codes.isEmpty()) {
                return codes;
            }
        }
    }
    return {};
}

} // namespace

extern "C" Q_DECL_EXPORT void leadboothFindCodes(const GrayPicture &picture, CodeLook look,
                                                 QList<QByteArray> *codes, QString *trouble)
{
    try {
        *codes = codesIn(picture, look);
    } catch (const std::exception &exception) {
        *trouble = QString::fromLocal8Bit(exception.what());
    }
}

static_assert(std::is_same_v<decltype(leadboothFindCodes), FindCodes>);
