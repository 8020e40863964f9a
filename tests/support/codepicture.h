// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes/graypicture.h"

#include <QByteArray>

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

// Pictures of codes, drawn by another's hand than the one that reads them.

namespace leadbooth::test {

using Symbology = ZXing::BarcodeFormat;

/*! \a text: UTF-8. With a quiet zone around it, black on white. */
inline GrayPicture codePicture(const QByteArray &text, Symbology symbology = Symbology::QRCode,
                               int width = 300, int height = 300)
{
    ZXing::MultiFormatWriter writer(symbology);
    writer.setEncoding(ZXing::CharacterSet::UTF8).setMargin(10);
    const ZXing::BitMatrix bits = writer.encode(text.toStdString(), width, height);
    GrayPicture picture(bits.width(), bits.height());
    for (int y = 0; y < bits.height(); ++y) {
        for (int x = 0; x < bits.width(); ++x) {
            picture.row(y)[x] = bits.get(x, y) ? 0 : 255;
        }
    }
    return picture;
}

/*! A wall without any code. */
inline GrayPicture blankPicture(int width = 320, int height = 240)
{
    GrayPicture picture(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            picture.row(y)[x] = uchar(90 + (x + y) * 100 / (width + height));
        }
    }
    return picture;
}

inline constexpr char SampleCard[] = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Titov;Gleb;;;\r\n"
                                     "FN:Gleb Titov\r\nORG:Vympel\r\nTEL;TYPE=CELL:+74951234567\r\n"
                                     "EMAIL:gleb@vympel.example\r\nEND:VCARD\r\n";

} // namespace leadbooth::test
