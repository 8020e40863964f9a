// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/scannedcode.h"

#include <QStringDecoder>
#include <QUrl>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

using Use = ScannedCode::Use;

/*! Windows-1252 is ISO 8859-1 but for these. */
constexpr std::array<char16_t, 32> Windows1252 = {
        0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    if (!utf8.hasError()) {
        return text;
    }
    QString latin = QString::fromLatin1(bytes);
    for (QChar &c : latin) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0) {
            c = QChar(Windows1252.at(c.unicode() - 0x80));
        }
    }
    return latin;
}

/*! What cannot be typed into a field has no place in one. */
QString cleaned(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t') {
            kept += c == u'\t' ? QChar(u' ') : c;
        } else if (c.category() != QChar::Other_Control) {
            kept += c;
        }
    }
    return kept.trimmed();
}

/*! Splits at \a separator where no backslash stands before it; the backslashes stay. */
QStringList splitUnescaped(const QString &text, QChar separator)
{
    QStringList parts(1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size()) {
            parts.last() += text.sliced(i, 2);
            ++i;
        } else if (text.at(i) == separator) {
            parts.append(QString());
        } else {
            parts.last() += text.at(i);
        }
    }
    return parts;
}

QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size()) {
            ++i;
            plain += text.at(i) == u'n' || text.at(i) == u'N' ? QChar(u'\n') : text.at(i);
        } else {
            plain += text.at(i);
        }
    }
    return cleaned(plain);
}

/*! RFC 2045 section 6.7, of one line. */
QByteArray unquoted(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '=' && i + 2 < text.size()) {
            bool isNumber = false;
            const int code = text.sliced(i + 1, 2).toInt(&isNumber, 16);
            if (isNumber) {
                bytes += static_cast<char>(code);
                i += 2;
                continue;
            }
        }
        bytes += text.at(i);
    }
    return bytes;
}

struct Property
{
    QString name = {};      //!< upper case, without a group
    QStringList types = {}; //!< upper case
    bool isQuoted = false;  //!< quoted-printable
    QByteArray value = {};

    [[nodiscard]] QString text() const { return decoded(isQuoted ? unquoted(value) : value); }
};

Property propertyOf(const QByteArray &line)
{
    // A parameter's value may be in quotation marks, and hold a colon there.
    qsizetype colon = -1;
    bool isInQuotes = false;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        isInQuotes = isInQuotes != (line.at(i) == '"');
        colon = line.at(i) == ':' && !isInQuotes ? i : -1;
    }
    Property property;
    if (colon < 0) {
        return property;
    }
    property.value = line.sliced(colon + 1);
    const QStringList head = decoded(line.first(colon)).toUpper().split(u';');
    property.name = head.first().section(u'.', -1).trimmed();
    for (const QString &parameter : head.sliced(1)) {
        const QString name = parameter.section(u'=', 0, 0).trimmed();
        QString values = parameter.contains(u'=') ? parameter.section(u'=', 1) : name;
        values.remove(u'"');
        const QStringList list = values.split(u',', Qt::SkipEmptyParts);
        property.isQuoted = property.isQuoted || list.contains("QUOTED-PRINTABLE"_L1);
        if (name == "TYPE"_L1 || !parameter.contains(u'=')) { // 2.1 names types alone
            property.types += list;
        }
    }
    return property;
}

Use useOf(const QStringList &types)
{
    const auto has = [&](QLatin1StringView type) {
        return types.contains(type);
    };
    return has("FAX"_L1)                        ? Use::Fax
           : has("CELL"_L1) || has("MOBILE"_L1) ? Use::Mobile
           : has("HOME"_L1)                     ? Use::Home
           : has("OTHER"_L1)                    ? Use::Other
                                                : Use::Work;
}

void append(QList<ScannedCode::Contact> *list, const QString &value, Use use)
{
    const ScannedCode::Contact contact{value, use};
    if (!value.isEmpty() && !list->contains(contact)) {
        list->append(contact);
    }
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (const QString text = unescaped(part); !text.isEmpty()) {
            kept.append(text);
        }
    }
    return kept.join(separator);
}

/*! Lines of a vCard as they were before they were folded. */
QByteArrayList unfolded(QByteArray bytes)
{
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    QByteArrayList lines;
    const QByteArrayList raw = bytes.split('\n');
    bool continues = false; // a soft line break of quoted-printable
    for (const QByteArray &line : raw) {
        if (continues) {
            lines.last() += line;
        } else if (!lines.isEmpty() && (line.startsWith(' ') || line.startsWith('\t'))) {
            lines.last() += line.sliced(1);
        } else {
            lines.append(line);
        }
        const bool isQuoted =
                lines.last().left(lines.last().indexOf(':')).toUpper().contains("QUOTED-PRINTABLE");
        continues = isQuoted && lines.last().endsWith('=');
        if (continues) {
            lines.last().chop(1);
        }
    }
    return lines;
}

ScannedCode fromVCard(const QByteArray &code)
{
    ScannedCode card{.kind = ScannedCode::Kind::VCard};
    const QByteArrayList lines = unfolded(code);
    for (const QByteArray &line : lines) {
        const Property property = propertyOf(line);
        const QString text = property.text();
        if (property.name == "END"_L1) {
            break;
        }
        if (property.name == "N"_L1) {
            const QStringList parts = splitUnescaped(text, u';');
            card.lastName = unescaped(parts.value(0));
            card.firstName = unescaped(parts.value(1));
            card.secondName = unescaped(parts.value(2));
        } else if (property.name == "FN"_L1) {
            card.fullName = unescaped(text);
        } else if (property.name == "ORG"_L1) {
            card.company = unescaped(splitUnescaped(text, u';').value(0)); // then departments
        } else if (property.name == "TITLE"_L1) {
            card.post = unescaped(text);
        } else if (property.name == "ADR"_L1) {
            card.address = joined(splitUnescaped(text, u';'), u", "_s);
        } else if (property.name == "NOTE"_L1) {
            card.note = unescaped(text);
        } else if (property.name == "TEL"_L1) {
            const QString number = unescaped(text);
            append(&card.phones,
                   number.startsWith("tel:"_L1, Qt::CaseInsensitive) ? number.sliced(4) : number,
                   useOf(property.types));
        } else if (property.name == "EMAIL"_L1) {
            append(&card.emails, unescaped(text), useOf(property.types));
        } else if (property.name == "URL"_L1) {
            append(&card.sites, unescaped(text), useOf(property.types));
        }
    }
    return card;
}

ScannedCode fromMeCard(const QString &code)
{
    ScannedCode card{.kind = ScannedCode::Kind::MeCard};
    const QStringList properties = splitUnescaped(code.section(u':', 1), u';');
    for (const QString &property : properties) {
        const QString name = property.section(u':', 0, 0).trimmed().toUpper();
        const QString value = property.section(u':', 1);
        if (name == "N"_L1) {
            const QStringList parts = splitUnescaped(value, u',');
            card.lastName = unescaped(parts.value(0));
            card.firstName = unescaped(parts.value(1));
        } else if (name == "ORG"_L1) {
            card.company = unescaped(value);
        } else if (name == "TITLE"_L1) {
            card.post = unescaped(value);
        } else if (name == "ADR"_L1) {
            card.address = joined(splitUnescaped(value, u','), u", "_s);
        } else if (name == "NOTE"_L1 || name == "MEMO"_L1) {
            card.note = unescaped(value);
        } else if (name == "TEL"_L1) {
            append(&card.phones, unescaped(value), Use::Work);
        } else if (name == "EMAIL"_L1) {
            append(&card.emails, unescaped(value), Use::Work);
        } else if (name == "URL"_L1) {
            append(&card.sites, unescaped(value), Use::Work);
        }
    }
    return card;
}

/*! One address and nothing else, of the web. */
bool isUrl(const QString &text)
{
    if (text.contains(u' ') || text.contains(u'\n')) {
        return false;
    }
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
           && url.host().contains(u'.');
}

bool isEmpty(const ScannedCode &card)
{
    ScannedCode nothing;
    nothing.kind = card.kind;
    return card == nothing;
}

} // namespace

ScannedCode readCode(const QByteArray &code)
{
    const QByteArray bytes = code.first(std::min(code.size(), MaxCodeBytes));
    const QString text = cleaned(decoded(bytes));
    std::optional<ScannedCode> card;
    if (text.startsWith("BEGIN:VCARD"_L1, Qt::CaseInsensitive)) {
        card = fromVCard(bytes);
    } else if (text.startsWith("MECARD:"_L1, Qt::CaseInsensitive)) {
        card = fromMeCard(text);
    }
    // A card that tells nothing may be a badge's number that looks like one.
    ScannedCode read = card && !isEmpty(*card) ? *card : ScannedCode();
    if (read.kind == ScannedCode::Kind::Text && isUrl(text)) {
        read.kind = ScannedCode::Kind::Url;
        read.sites = {{text, Use::Work}};
    }
    read.text = text;
    return read;
}

} // namespace leadbooth
