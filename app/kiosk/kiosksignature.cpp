// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kiosksignature.h"

#include "base/jsonwriter.h"
#include "base/wholefile.h"
#include "kiosk/kioskcrypto.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Lines: what it is and its version, a JSON object about signer and size, the signature of all but
// this line; then the profile. The first line stays as it is in any later version.
const QByteArray Magic = QByteArrayLiteral("leadbooth-kiosk ");
constexpr int Version = 1;
const QByteArray SignatureName = QByteArrayLiteral("ed25519 ");
constexpr qsizetype LongestVersion = 10;
constexpr qsizetype LongestHeader = 2048; // a hundred characters of six bytes each and the key
constexpr qsizetype LongestName = kiosklimits::Name;
// So that a signature says what was signed, whatever else may once be signed with the same key.
const QByteArray Purpose = QByteArrayLiteral("leadbooth kiosk profile\n");

Error problem(ErrorKind kind, QLatin1StringView code, const QString &what)
{
    return {.kind = kind,
            .certainty = Certainty::NotSent,
            .code = code,
            .detail = u"kiosk file: "_s + what};
}

Error notOne(const QString &what)
{
    return problem(ErrorKind::InvalidInput, KioskFileNotOne, what);
}

Error cutOff()
{
    return problem(ErrorKind::InvalidInput, KioskFileCutOff, u"its end is missing"_s);
}

Error changed(const QString &what)
{
    return problem(ErrorKind::WrongKey, KioskFileChanged, what);
}

Error tooLarge()
{
    return problem(ErrorKind::InvalidInput, KioskFileTooLarge, u"over 16 MiB"_s);
}

QByteArray firstLine()
{
    return Magic + QByteArray::number(Version) + '\n';
}

QByteArray headerLine(const KioskSigner &signer, qsizetype size)
{
    JsonWriter json;
    json.beginObject();
    json.member(u"signer", QString::fromLatin1(signer.publicKey.toBase64()));
    json.member(u"name", signer.name);
    json.name(u"size");
    json.json(QByteArray::number(size));
    json.endObject();
    return json.bytes() + '\n';
}

struct Header
{
    KioskSigner signer;
    qsizetype size = 0;
};

// Only what this program writes is read: the line is made again and compared.
Result<Header> headerFrom(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const Header header{.signer = {.publicKey = QByteArray::fromBase64(
                                           json.value("signer"_L1).toString().toLatin1()),
                                   .name = json.value("name"_L1).toString()},
                        .size = static_cast<qsizetype>(json.value("size"_L1).toInteger(-1))};
    if (headerLine(header.signer, header.size) != line || header.size < 0
        || header.signer.publicKey.size() != kioskcrypto::PublicKeySize
        || header.signer.name.isEmpty() || header.signer.name.size() > LongestName) {
        return failure(changed(u"its header is not as it should be"_s));
    }
    return header;
}

QByteArray signatureLine(const QByteArray &signature)
{
    return SignatureName + signature.toHex() + '\n';
}

// Takes lines from the beginning of the bytes.
class Lines
{
public:
    explicit Lines(const QByteArray &bytes)
        : m_bytes(bytes)
    {}

    /*! With its end; without one where the bytes are over, or it is longer than \a longest. */
    QByteArray next(qsizetype longest)
    {
        const qsizetype end = m_bytes.indexOf('\n', m_at);
        const qsizetype size = (end < 0 ? m_bytes.size() : end + 1) - m_at;
        const QByteArray line = m_bytes.mid(m_at, qMin(size, longest));
        m_at += line.size();
        return line;
    }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] QByteArray rest() const { return m_bytes.mid(m_at); }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

Outcome checkFirstLine(const QByteArray &line, bool isAtEnd)
{
    if (!line.startsWith(Magic)) {
        return failure(notOne(u"it does not begin like one"_s));
    }
    const QByteArray text = line.mid(Magic.size());
    bool isNumber = false;
    const int version = text.trimmed().toInt(&isNumber);
    if (!text.endsWith('\n')) {
        return failure(isAtEnd ? cutOff() : notOne(u"it does not begin like one"_s));
    }
    if (!isNumber || version < 1 || text != QByteArray::number(version) + '\n') {
        return failure(notOne(u"it has no version"_s));
    }
    if (version > Version) {
        return failure(
                problem(ErrorKind::QueueTooNew, KioskFileTooNew, u"version %1"_s.arg(version)));
    }
    return success();
}

} // namespace

KioskSigningKey newSigningKey()
{
    const Secret seed = kioskcrypto::randomSeed();
    return {.publicKey = kioskcrypto::publicKeyOf(seed), .seed = seed};
}

Result<KioskSigningKey> signingKeyOf(const Secret &seed)
{
    if (seed.reveal().size() != kioskcrypto::SeedSize) {
        return failure(problem(ErrorKind::InvalidInput, {}, u"not a key to sign with"_s));
    }
    return KioskSigningKey{.publicKey = kioskcrypto::publicKeyOf(seed), .seed = seed};
}

QString fingerprintOf(const QByteArray &publicKey)
{
    // Letters that look and sound unlike, and make no words.
    static constexpr QLatin1StringView Letters{"BCDFGHJKLMNPRSTW"};
    constexpr qsizetype Bytes = 12;
    if (publicKey.size() != kioskcrypto::PublicKeySize) {
        return {};
    }
    const QByteArray hash =
            QCryptographicHash::hash(publicKey, QCryptographicHash::Blake2b_256).first(Bytes);
    QString text;
    for (qsizetype i = 0; i < Bytes; ++i) {
        if (i > 0 && i % 2 == 0) {
            text += u'-';
        }
        const auto byte = static_cast<uchar>(hash.at(i));
        text += Letters.at(byte >> 4);
        text += Letters.at(byte & 15);
    }
    return text;
}

Result<QByteArray> signedKioskFile(const KioskProfile &profile, const KioskSigningKey &key,
                                   const QString &signerName)
{
    if (const Outcome kept = checkLimits(profile); !kept) {
        return failure(kept.error());
    }
    if (signerName.isEmpty() || signerName.size() > LongestName) {
        return failure(problem(ErrorKind::InvalidInput, KioskProfileUnusable,
                               u"the signer's name has not 1 to 100 characters"_s));
    }
    const QByteArray json = kioskProfileToJson(profile);
    const QByteArray head = firstLine() + headerLine({key.publicKey, signerName}, json.size());
    const QByteArray signature = kioskcrypto::signatureOf(Purpose + head + json, key.seed);
    const QByteArray bytes = head + signatureLine(signature) + json;
    if (bytes.size() > LargestKioskFile) {
        return failure(tooLarge());
    }
    return bytes;
}

Result<KioskFile> kioskFileFrom(const QByteArray &bytes)
{
    Lines lines(bytes);
    const QByteArray first = lines.next(Magic.size() + LongestVersion);
    if (const Outcome checked = checkFirstLine(first, lines.isAtEnd()); !checked) {
        return failure(checked.error());
    }
    if (bytes.size() > LargestKioskFile) {
        return failure(tooLarge());
    }
    const QByteArray headLine = lines.next(LongestHeader);
    if (!headLine.endsWith('\n') && lines.isAtEnd()) {
        return failure(cutOff());
    }
    const Result<Header> header = headerFrom(headLine);
    if (!header) {
        return failure(header.error());
    }
    const qsizetype signedSize = signatureLine(QByteArray(kioskcrypto::SignatureSize, '\0')).size();
    const QByteArray proof = lines.next(signedSize);
    const QByteArray json = lines.rest();
    if ((!proof.endsWith('\n') && lines.isAtEnd()) || json.size() < header->size) {
        return failure(cutOff());
    }
    const QByteArray signature =
            QByteArray::fromHex(proof.mid(SignatureName.size(), 2 * kioskcrypto::SignatureSize));
    // The same signature must not have two spellings.
    if (signatureLine(signature) != proof || json.size() != header->size
        || !kioskcrypto::isSignatureOf(signature, Purpose + first + headLine + json,
                                       header->signer.publicKey)) {
        return failure(changed(u"it is not what was signed"_s));
    }
    Result<KioskProfile> profile = kioskProfileFromJson(json);
    if (!profile) {
        return failure(profile.error());
    }
    return KioskFile{.profile = *profile, .signer = header->signer};
}

Outcome writeKioskFile(const QString &path, const QByteArray &bytes)
{
    return writeWholeFile(path, {bytes}, MayRead::Others).map_error([](const Error &error) {
        return problem(error.kind, KioskFileUnwritable, error.detail);
    });
}

Result<QByteArray> readKioskFileBytes(const QString &path)
{
    return readWholeFile(path, LargestKioskFile).map_error([](const Error &error) {
        switch (error.kind) {
        case ErrorKind::NotFound:
            return problem(error.kind, {}, error.detail);
        case ErrorKind::InvalidInput:
            return notOne(error.detail);
        default:
            return problem(error.kind, KioskFileUnreadable, error.detail);
        }
    });
}

Result<KioskFile> readKioskFile(const QString &path)
{
    const Result<QByteArray> bytes = readKioskFileBytes(path);
    return bytes ? kioskFileFrom(*bytes) : failure(bytes.error());
}

} // namespace leadbooth
