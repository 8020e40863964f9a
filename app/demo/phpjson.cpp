// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/phpjson.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int MaxDepth = 512;

class Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {}

    std::optional<PhpValue> parse()
    {
        PhpValue value;
        if (!readValue(value, 1)) {
            return std::nullopt;
        }
        skipSpace();
        if (m_at != m_text.size()) {
            return std::nullopt;
        }
        return value;
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    [[nodiscard]] bool take(QChar expected)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != expected) {
            return false;
        }
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (m_at < m_text.size()
               && (m_text[m_at] == u' ' || m_text[m_at] == u'\t' || m_text[m_at] == u'\n'
                   || m_text[m_at] == u'\r')) {
            ++m_at;
        }
    }
    [[nodiscard]] bool takeWord(QStringView word)
    {
        // PHP takes TRUE and Null as well.
        if (m_text.mid(m_at, word.size()).compare(word, Qt::CaseInsensitive) != 0) {
            return false;
        }
        m_at += word.size();
        return true;
    }

    bool readValue(PhpValue &value, int depth)
    {
        if (depth > MaxDepth) {
            return false;
        }
        skipSpace();
        const QChar first = peek();
        if (first == u'{') {
            return readObject(value, depth);
        }
        if (first == u'[') {
            return readList(value, depth);
        }
        if (first == u'"') {
            QString text;
            if (!readString(text)) {
                return false;
            }
            value = text;
            return true;
        }
        if (takeWord(u"true")) {
            value = true;
            return true;
        }
        if (takeWord(u"false")) {
            value = false;
            return true;
        }
        if (takeWord(u"null")) {
            value = nullptr;
            return true;
        }
        return readNumber(value);
    }

    bool readObject(PhpValue &value, int depth)
    {
        PhpArray object;
        ++m_at;
        if (take(u'}')) {
            value = object;
            return true;
        }
        do {
            skipSpace();
            QString key;
            PhpValue member;
            if (peek() != u'"' || !readString(key) || !take(u':')
                || !readValue(member, depth + 1)) {
                return false;
            }
            object.set(key, member);
        } while (take(u','));
        value = object;
        return take(u'}');
    }

    bool readList(PhpValue &value, int depth)
    {
        PhpArray list;
        ++m_at;
        if (take(u']')) {
            value = list;
            return true;
        }
        do {
            PhpValue element;
            if (!readValue(element, depth + 1)) {
                return false;
            }
            list.append(element);
        } while (take(u','));
        value = list;
        return take(u']');
    }

    bool readString(QString &text)
    {
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'"') {
                return true;
            }
            if (c < u' ') {
                return false;
            }
            if (c != u'\\') {
                text += c;
                continue;
            }
            if (!readEscape(text)) {
                return false;
            }
        }
        return false;
    }

    bool readEscape(QString &text)
    {
        const QChar c = peek();
        ++m_at;
        switch (c.unicode()) {
        case u'"':
        case u'\\':
        case u'/':
            text += c;
            return true;
        case u'b':
            text += u'\b';
            return true;
        case u'f':
            text += u'\f';
            return true;
        case u'n':
            text += u'\n';
            return true;
        case u'r':
            text += u'\r';
            return true;
        case u't':
            text += u'\t';
            return true;
        case u'u': {
            bool ok = false;
            const ushort unit = m_text.mid(m_at, 4).toUShort(&ok, 16);
            if (!ok || m_text.size() - m_at < 4) {
                return false;
            }
            m_at += 4;
            text += QChar(unit);
            return true;
        }
        }
        return false;
    }

    bool readNumber(PhpValue &value)
    {
        const qsizetype start = m_at;
        bool whole = true;
        if (peek() == u'-') {
            ++m_at;
        }
        const qsizetype digits = skipDigits();
        if (digits == 0 || (digits > 1 && m_text[m_at - digits] == u'0')) {
            return false;
        }
        if (peek() == u'.') {
            whole = false;
            ++m_at;
            if (skipDigits() == 0) {
                return false;
            }
        }
        if (peek() == u'e' || peek() == u'E') {
            whole = false;
            ++m_at;
            if (peek() == u'+' || peek() == u'-') {
                ++m_at;
            }
            if (skipDigits() == 0) {
                return false;
            }
        }
        const QStringView number = m_text.mid(start, m_at - start);
        bool fits = false;
        const qint64 integer = number.toLongLong(&fits);
        if (whole && fits) {
            value = integer;
        } else {
            value = number.toDouble();
        }
        return true;
    }

    qsizetype skipDigits()
    {
        const qsizetype start = m_at;
        while (peek() >= u'0' && peek() <= u'9') {
            ++m_at;
        }
        return m_at - start;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

void appendEscaped(QString &out, const QString &text)
{
    out += u'"';
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\\':
            out += u"\\\\"_s;
            break;
        case u'/':
            out += u"\\/"_s;
            break;
        case u'\b':
            out += u"\\b"_s;
            break;
        case u'\f':
            out += u"\\f"_s;
            break;
        case u'\n':
            out += u"\\n"_s;
            break;
        case u'\r':
            out += u"\\r"_s;
            break;
        case u'\t':
            out += u"\\t"_s;
            break;
        case u'<':
        case u'>':
        case u'&':
        case u'\'':
        case u'"':
        case 0x2028:
        case 0x2029:
            out += u"\\u"_s + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0');
            break;
        default:
            if (c < u' ') {
                out += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
            } else {
                out += c;
            }
        }
    }
    out += u'"';
}

void append(QString &out, const PhpValue &value)
{
    if (value.isString()) {
        appendEscaped(out, value.toString());
    } else if (value.isNull()) {
        out += u"null"_s;
    } else if (value.isBool()) {
        out += value.toBool() ? u"true"_s : u"false"_s;
    } else if (value.isEmptyObject()) {
        out += u"{}"_s;
    } else if (!value.isArray()) {
        out += value.toString();
    } else {
        const PhpArray values = value.toArray();
        const bool list = values.isList();
        out += list ? u'[' : u'{';
        bool first = true;
        for (const PhpEntry &entry : values.entries()) {
            if (!first) {
                out += u',';
            }
            first = false;
            if (!list) {
                appendEscaped(out, entry.key);
                out += u':';
            }
            append(out, entry.value);
        }
        out += list ? u']' : u'}';
    }
}

} // namespace

std::optional<PhpValue> parsePhpJson(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder(text);
    if (decoder.hasError()) {
        return std::nullopt;
    }
    return Parser(decoded).parse();
}

QByteArray toPhpJson(const PhpValue &value)
{
    QString out;
    append(out, value);
    return out.toUtf8();
}

} // namespace leadbooth
