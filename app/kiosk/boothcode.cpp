// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/boothcode.h"

#include <optional>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// "LBBOOTH", the version, a colon; then RFC 9285 (Base45) of a zlib stream (RFC 1950) with the
// words below as its preset dictionary, or with none. The beginning up to the colon stays in any
// later version.
const QByteArray Mark = QByteArrayLiteral("LBBOOTH");
constexpr int Version = 1;
constexpr qsizetype LongestVersion = 9;
constexpr int SmallestCode = 9; // zlib's best
constexpr uInt Chunk = 65'536;  // that is inflated at a time

// What most booth files hold, the most usual at the end: nearly half of a code is saved by it.
// Another version of the code has to go with any change, however small, as older ones could not be
// read.
const QByteArray Words = QByteArrayLiteral(
        // What people write into a consent.
        "Datenschutzhinweise Datenschutzerklärung Widerruf jederzeit widerrufen mit Wirkung für "
        "die "
        "Zukunft Ich bin damit einverstanden, dass meine personenbezogenen Daten gespeichert und "
        "verarbeitet werden, um mich per E-Mail oder Telefon zu kontaktieren. Ich willige ein, "
        "dass "
        "die GmbH Meine Einwilligung kann ich jederzeit widerrufen. "
        "privacy policy privacy notice withdraw this consent at any time. I agree that my personal "
        "data may be stored and processed to contact me by e-mail or phone about products and "
        "services. I can withdraw my consent at any time. "
        "Политика конфиденциальности Согласие можно отозвать в любое время. Я даю согласие на "
        "обработку моих персональных данных, чтобы компания могла связываться со мной по "
        "электронной почте или по телефону. Я согласен на обработку персональных данных "
        // The file, but for the pages.
        "leadbooth-kiosk 1\n{\"signer\":\"\",\"name\":\".bitrix24.com\",\"size\":3000}\ned25519 \n"
        "{\"name\":\"\",\"version\":\"\",\"mayDecline\":true,\"asksSignature\":true,\"fields\":{"
        "\"agreed\":\"\",\"text\":\"\",\"version\":\"\",\"time\":\"\",\"signature\":\"\"}},"
        "\"welcome\":{"
        "\"de\":\"Willkommen\",\"en\":\"Welcome\",\"ru\":\"Добро "
        "пожаловать\"},\"thanks\":{\"de\":\""
        "Vielen Dank. Wir melden uns bei Ihnen.\",\"en\":\"Thank you. We will be in "
        "touch.\",\"ru\":"
        "\"Спасибо. Мы с вами свяжемся.\"},\"accent\":\"#\",\"logo\":\"\",\"slides\":[],"
        "\"idleSeconds\":60,\"warningSeconds\":20,\"thanksSeconds\":10,\"keepsUnfinished\":false,"
        "\"sleep\":{\"from\":\"20:00\",\"to\":\"08:00\"},\"scanner\":{\"prefix\":\"\",\"suffix\":"
        "\"\","
        "\"camera\":false}}\"UTM_SOURCE\":[{\"value\":\"\"OPENED\":[{\"value\":\"Y\"}],\"STATUS_"
        "ID\":[{"
        "\"value\":\"NEW\"}],\"ASSIGNED_BY_ID\":[{\"value\":\"1\"}],\"SOURCE_ID\":[{\"value\":\""
        "TRADE_SHOW\"}],\"TITLE\":[{\"value\":\"\"}]},\"consent\":{\"texts\":{\"de\":\"Ich "
        "\",\"en\":\"I "
        "agree \",\"ru\":\"Я согласен \"},"
        // The pages, as they are suggested.
        "\"portal\":\".bitrix24.com:443\",\"languages\":[\"en\",\"ru\",\"de\"],\"pages\":[{"
        "\"titles\":{"
        "\"de\":\"Wie heißen Sie?\",\"en\":\"What is your name?\",\"ru\":\"Как вас зовут?\"},"
        "\"fields\":[{\"code\":\"NAME\",\"labels\":{},\"required\":true,\"choices\":\"automatic\","
        "\"tag\":\"\"},{\"code\":\"LAST_NAME\",\"labels\":{},\"required\":false,\"choices\":"
        "\"automatic\",\"tag\":\"\"},{\"code\":\"COMPANY_TITLE\",\"labels\":{},\"required\":false,"
        "\"choices\":\"automatic\",\"tag\":\"\"}]},{\"titles\":{\"de\":\"Wie erreichen wir Sie?\","
        "\"en\":\"How can we reach you?\",\"ru\":\"Как с вами связаться?\"},\"fields\":[{\"code\":"
        "\"PHONE\",\"labels\":{},\"required\":false,\"choices\":\"automatic\",\"tag\":\"MOBILE\"},{"
        "\"code\":\"EMAIL\",\"labels\":{},\"required\":true,\"choices\":\"automatic\",\"tag\":"
        "\"WORK\"}"
        "]},{\"titles\":{\"de\":\"Was interessiert Sie?\",\"en\":\"What are you interested in?\","
        "\"ru\":\"Что вас "
        "интересует?\"},\"fields\":[{\"code\":\"UF_CRM_17\",\"labels\":{\"de\":\"\","
        "\"en\":\"\",\"ru\":\"\"},\"required\":false,\"choices\":\"buttons\",\"tag\":\"\"}]},{"
        "\"titles\":{\"de\":\"Sonst noch etwas?\",\"en\":\"Anything else?\",\"ru\":\"Хотите "
        "что-нибудь "
        "добавить?\"},\"fields\":[{\"code\":\"COMMENTS\",\"labels\":{},\"required\":false,"
        "\"choices\":\"automatic\",\"tag\":\"\"}]}],\"fixed\":{\"");

constexpr QLatin1StringView Letters{"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"};
constexpr unsigned Base = 45;
static_assert(Letters.size() == Base);

Error problem(ErrorKind kind, QLatin1StringView code, const QString &what)
{
    return {.kind = kind,
            .certainty = Certainty::NotSent,
            .code = code,
            .detail = u"booth code: "_s + what};
}

Error cutOff(const QString &what)
{
    return problem(ErrorKind::InvalidInput, KioskFileCutOff, what);
}

QByteArray toBase45(const QByteArray &bytes)
{
    QByteArray text;
    const auto put = [&text](unsigned value, int letters) {
        for (; letters > 0; --letters, value /= Base) {
            text += Letters.at(qsizetype(value % Base)).toLatin1();
        }
    };
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const unsigned high = uchar(bytes.at(i));
        if (i + 1 < bytes.size()) {
            put(high * 256 + uchar(bytes.at(i + 1)), 3);
        } else {
            put(high, 2);
        }
    }
    return text;
}

std::optional<QByteArray> fromBase45(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); i += 3) {
        const QByteArray group = text.mid(i, 3);
        unsigned value = 0;
        for (qsizetype at = group.size() - 1; at >= 0; --at) {
            const qsizetype digit = Letters.indexOf(QLatin1Char(group.at(at)));
            if (digit < 0) {
                return std::nullopt;
            }
            value = value * Base + unsigned(digit);
        }
        const bool isPair = group.size() == 3;
        if (group.size() == 1 || value > (isPair ? 0xffffU : 0xffU)) {
            return std::nullopt;
        }
        if (isPair) {
            bytes += char(value >> 8);
        }
        bytes += char(value & 0xff);
    }
    return bytes;
}

// zlib does not write to what it is given.
Bytef *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
}

void useWords(z_stream &stream, int (*set)(z_streamp, const Bytef *, uInt))
{
    set(&stream, bytesOf(Words), uInt(Words.size()));
}

QByteArray deflated(const QByteArray &file)
{
    z_stream stream{};
    if (deflateInit(&stream, SmallestCode) != Z_OK) {
        return {}; // no memory
    }
    useWords(stream, deflateSetDictionary);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(file.size()))), Qt::Uninitialized);
    stream.next_in = bytesOf(file);
    stream.avail_in = uInt(file.size());
    stream.next_out = bytesOf(packed);
    stream.avail_out = uInt(packed.size());
    const bool isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(isWhole ? qsizetype(stream.total_out) : 0);
    deflateEnd(&stream);
    return packed;
}

Result<QByteArray> inflated(const QByteArray &packed)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) {
        return failure(problem(ErrorKind::Internal, {}, u"no memory"_s));
    }
    stream.next_in = bytesOf(packed);
    stream.avail_in = uInt(packed.size());
    QByteArray file;
    int state = Z_OK;
    while (state == Z_OK && file.size() <= LargestKioskFile) {
        QByteArray part(Chunk, Qt::Uninitialized);
        stream.next_out = bytesOf(part);
        stream.avail_out = Chunk;
        state = inflate(&stream, Z_NO_FLUSH);
        if (state == Z_NEED_DICT) {
            useWords(stream, inflateSetDictionary); // notices other words than these
            state = inflate(&stream, Z_NO_FLUSH);
        }
        file += part.first(qsizetype(Chunk - stream.avail_out));
    }
    const bool isWhole = state == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    if (file.size() > LargestKioskFile) {
        return failure(problem(ErrorKind::InvalidInput, KioskFileTooLarge, u"over 16 MiB"_s));
    }
    return isWhole ? Result<QByteArray>(file) : failure(cutOff(u"it is not what was packed"_s));
}

/*! 0: it is no code of ours. */
int versionOf(const QByteArray &code, qsizetype colon)
{
    const QByteArray digits = code.mid(Mark.size(), colon - Mark.size());
    bool isNumber = false;
    const int version = digits.size() <= LongestVersion ? digits.toInt(&isNumber) : 0;
    return isNumber && version > 0 && digits == QByteArray::number(version) ? version : 0;
}

} // namespace

QByteArray boothCodeOf(const QByteArray &file)
{
    return Mark + QByteArray::number(Version) + ':' + toBase45(deflated(file));
}

Result<QByteArray> boothFileFromCode(const QByteArray &code)
{
    if (code.size() > LargestBoothCode) {
        return failure(problem(ErrorKind::InvalidInput, KioskFileNotOne, u"longer than a code"_s));
    }
    if (!code.startsWith(Mark)) {
        return code;
    }
    const qsizetype colon = code.indexOf(':');
    const int version = colon < 0 ? 0 : versionOf(code, colon);
    if (version == 0) {
        return failure(problem(ErrorKind::InvalidInput, KioskFileNotOne, u"it has no version"_s));
    }
    if (version > Version) {
        return failure(
                problem(ErrorKind::QueueTooNew, KioskFileTooNew, u"version %1"_s.arg(version)));
    }
    const std::optional<QByteArray> packed = fromBase45(code.mid(colon + 1));
    return packed ? inflated(*packed) : failure(cutOff(u"letters that are none of its own"_s));
}

} // namespace leadbooth
