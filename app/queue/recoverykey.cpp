// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/recoverykey.h"

#include <QChar>

#include <array>

#include <qrencode.h>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// "LBKEY1-" and 60 letters of Crockford's base 32: 52 for the 256 bits of the key (the last four
// bits are zero), 8 for the checksum. The checksum is a BCH code over the same 32 letters, that of
// CashAddr: unlike a hash, it cannot miss a single wrong letter or two that changed places.
// https://www.crockford.com/base32.html
// https://reference.cash/protocol/blockchain/encoding/cashaddr
constexpr QLatin1StringView Marker = "LBKEY1"_L1;
constexpr QLatin1StringView Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
constexpr qsizetype KeySize = 32;
constexpr size_t DataLetters = 52;
constexpr size_t SumLetters = 8;
constexpr size_t Letters = DataLetters + SumLetters;
constexpr size_t GroupSize = 4;

using Values = std::array<quint8, Letters>;

quint64 remainder(const Values &values)
{
    constexpr std::array<quint64, 5> Generator{0x98f2bc8e61, 0x79b76d99e2, 0xf33e5fb3c4,
                                               0xae2eabe2a8, 0x1e4f43e470};
    quint64 sum = 1;
    const auto feed = [&](quint8 value) {
        const quint64 top = sum >> 35;
        sum = ((sum & 0x07ffffffffULL) << 5) ^ value;
        for (size_t bit = 0; bit < Generator.size(); ++bit) {
            if ((top >> bit) & 1U) {
                sum ^= Generator.at(bit);
            }
        }
    };
    // The marker belongs to it, so that a key of another version does not pass for one of this.
    for (const char letter : Marker) {
        feed(static_cast<quint8>(letter & 0x1f));
    }
    for (const quint8 value : values) {
        feed(value);
    }
    return sum ^ 1U;
}

Values valuesOf(const QByteArray &key)
{
    Values values{};
    for (size_t bit = 0; bit < static_cast<size_t>(KeySize) * 8; ++bit) {
        const auto byte = static_cast<quint8>(key.at(static_cast<qsizetype>(bit / 8)));
        if ((byte >> (7 - bit % 8)) & 1U) {
            values.at(bit / 5) |= static_cast<quint8>(1U << (4 - bit % 5));
        }
    }
    const quint64 sum = remainder(values);
    for (size_t i = 0; i < SumLetters; ++i) {
        values.at(DataLetters + i) =
                static_cast<quint8>((sum >> (5 * (SumLetters - 1 - i))) & 0x1fU);
    }
    return values;
}

QByteArray keyOf(const Values &values)
{
    QByteArray key(KeySize, '\0');
    for (size_t bit = 0; bit < static_cast<size_t>(KeySize) * 8; ++bit) {
        if ((values.at(bit / 5) >> (4 - bit % 5)) & 1U) {
            char &byte = key[static_cast<qsizetype>(bit / 8)];
            byte = static_cast<char>(byte | (1 << (7 - bit % 8)));
        }
    }
    return key;
}

bool isBetweenLetters(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash
           || c.category() == QChar::Other_Format; // soft hyphens, byte order marks
}

// What a letter is read as: that of the alphabet which looks like it, also where the keyboard was a
// Russian one.
QChar folded(QChar c)
{
    static constexpr QStringView Seen = u"OILАВЕКМНОРСТХУ";
    static constexpr QStringView Meant = u"011ABEKMH0PCTXY";
    static_assert(Seen.size() == Meant.size());
    const QChar upper = c.toUpper();
    const qsizetype at = Seen.indexOf(upper);
    return at >= 0 ? Meant.at(at) : upper;
}

// Without what may stand between letters.
QString foldedText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isBetweenLetters(c)) {
            result += folded(c);
        }
    }
    return result;
}

Error problem(QLatin1StringView code, const QString &what)
{
    return {.kind = ErrorKind::InvalidInput,
            .certainty = Certainty::NotSent,
            .code = code,
            .detail = u"recovery key: "_s + what};
}

Result<KeyPair> keyBehindMarker(QStringView letters)
{
    Values values{};
    for (size_t i = 0; i < Letters; ++i) {
        if (i == static_cast<size_t>(letters.size())) {
            return failure(problem(RecoveryKeyCutOff, u"it ends too early"_s));
        }
        const qsizetype value = Alphabet.indexOf(letters.at(static_cast<qsizetype>(i)));
        if (value < 0) {
            return failure(problem(RecoveryKeyMistyped, u"a letter that none has"_s));
        }
        values.at(i) = static_cast<quint8>(value);
    }
    const bool isPadded = (values.at(DataLetters - 1) & 0x0fU) == 0;
    if (remainder(values) != 0 || !isPadded) {
        return failure(problem(RecoveryKeyMistyped, u"its checksum is another"_s));
    }
    return keyPairOf(Secret(keyOf(values)));
}

} // namespace

Secret recoveryText(const KeyPair &key)
{
    const QByteArray secret = key.secretKey.reveal();
    if (secret.size() != KeySize) {
        return {};
    }
    QByteArray text(Marker.data(), Marker.size());
    const Values values = valuesOf(secret);
    for (size_t i = 0; i < Letters; ++i) {
        if (i % GroupSize == 0) {
            text += '-';
        }
        text += Alphabet.at(values.at(i)).toLatin1();
    }
    return Secret(text);
}

Result<KeyPair> keyFromRecoveryText(const Secret &text)
{
    const QString letters = foldedText(QString::fromUtf8(text.reveal()));
    static const QString marker = foldedText(Marker);
    Error error = problem(RecoveryKeyMissing, u"none is in the text"_s);
    // An explanation may name the marker as well, before the key or after it.
    for (qsizetype at = letters.indexOf(marker); at >= 0; at = letters.indexOf(marker, at + 1)) {
        const Result<KeyPair> key = keyBehindMarker(QStringView(letters).mid(at + marker.size()));
        if (key) {
            return key;
        }
        error = key.error();
    }
    return failure(error);
}

QList<QList<bool>> qrCode(const QByteArray &text)
{
    QList<QList<bool>> rows;
    if (text.isEmpty() || text.contains('\0')) {
        return rows;
    }
    // Version 0: the smallest that holds it. Capitals and digits are packed more tightly.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
            QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code) {
        return rows;
    }
    for (int y = 0; y < code->width; ++y) {
        QList<bool> row;
        for (int x = 0; x < code->width; ++x) {
            row += (code->data[y * code->width + x] & 1U) != 0;
        }
        rows += row;
    }
    return rows;
}

} // namespace leadbooth
