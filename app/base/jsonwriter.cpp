// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonwriter.h"

#include <QString>

namespace leadbooth {

void JsonWriter::begin(char bracket)
{
    separate();
    m_bytes += bracket;
}

void JsonWriter::end(char bracket)
{
    m_bytes += bracket;
}

void JsonWriter::piece(QByteArrayView text)
{
    separate();
    m_bytes.append(text);
}

void JsonWriter::name(QStringView name)
{
    separate();
    quote(name);
    m_bytes += ':';
}

void JsonWriter::value(QStringView text)
{
    separate();
    quote(text);
}

void JsonWriter::separate()
{
    const char last = m_bytes.isEmpty() ? '[' : m_bytes.back();
    if (last != '{' && last != '[' && last != ':') {
        m_bytes += ',';
    }
}

void JsonWriter::quote(QStringView text)
{
    m_bytes += '"';
    const qsizetype size = text.size();
    qsizetype plain = 0; // what comes from here on needs no escape
    for (qsizetype i = 0; i < size; ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < size && text.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c >= u' ' && c != u'"' && c != u'\\' && !c.isSurrogate()) {
            continue;
        }
        m_bytes += text.sliced(plain, i - plain).toUtf8();
        plain = i + 1;
        if (c == u'"' || c == u'\\') {
            m_bytes += '\\';
            m_bytes += c.toLatin1();
        } else {
            m_bytes += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        }
    }
    m_bytes += text.sliced(plain).toUtf8();
    m_bytes += '"';
}

} // namespace leadbooth
