// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <concepts>

namespace leadbooth {

/*!
 * Writes JSON (RFC 8259, UTF-8, without white space) from the first byte to the last, for what is
 * written often: QJsonObject sorts and copies each member first, and takes five times as long
 * (measured on what saving a lead seals). Reading is QJsonDocument's. A value; one thread at a
 * time.
 */
class JsonWriter
{
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    /*! Of the member whose value comes next. The caller sees to it that none comes twice. */
    void name(QStringView name);
    /*! What UTF-8 cannot hold, half of a surrogate pair, is written by its number. */
    void value(QStringView text);
    template <std::same_as<bool> Boolean> // a literal would rather be a bool than a QStringView
    void value(Boolean value)
    {
        piece(value ? "true" : "false");
    }
    /*! \a json: one value, complete. */
    void json(const QByteArray &json) { piece(json); }

    template <typename Value>
    void member(QStringView memberName, const Value &memberValue)
    {
        name(memberName);
        value(memberValue);
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void begin(char bracket);
    void end(char bracket);
    void piece(QByteArrayView text);
    void separate();
    void quote(QStringView text);

    QByteArray m_bytes;
};

} // namespace leadbooth
