// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/phpquery.h"

#include "bitrix/looseread.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// A tenth less than PHP's own limit: portals differ in what they add themselves.
constexpr qsizetype MostValues = 900;

/*! \a path: what the value is called; the same afterwards. */
void append(QByteArray *query, QByteArray *path, const QJsonValue &value)
{
    const qsizetype length = path->size();
    const auto appendMember = [&](const QByteArray &name, const QJsonValue &member) {
        path->append("%5B").append(name).append("%5D");
        append(query, path, member);
        path->truncate(length);
    };
    switch (value.type()) {
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            appendMember(QUrl::toPercentEncoding(it.key()), it.value());
        }
        return;
    }
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            appendMember(QByteArray::number(i), array.at(i));
        }
        return;
    }
    case QJsonValue::String:
    case QJsonValue::Double:
    case QJsonValue::Bool: {
        const QString text = value.isBool() && !value.toBool() ? u"0"_s : looseText(value);
        if (!query->isEmpty()) {
            query->append('&');
        }
        query->append(*path).append('=').append(QUrl::toPercentEncoding(text));
        return;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return;
    }
}

/*! How many of them append() writes. */
qsizetype valuesIn(const QJsonValue &value)
{
    qsizetype values = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const auto &member : object) {
            values += valuesIn(member);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &member : array) {
            values += valuesIn(member);
        }
    } else if (!value.isNull() && !value.isUndefined()) {
        values = 1;
    }
    return values;
}

} // namespace

QByteArray phpQuery(const QJsonObject &parameters)
{
    QByteArray query;
    QByteArray path;
    for (auto it = parameters.constBegin(); it != parameters.constEnd(); ++it) {
        path = QUrl::toPercentEncoding(it.key());
        append(&query, &path, it.value());
    }
    return query;
}

bool looksLikeBatchReference(const QString &text)
{
    static constexpr std::array<QLatin1StringView, 5> words{"result"_L1, "next"_L1, "total"_L1,
                                                            "time"_L1, "error"_L1};
    // Backwards, so that one pass is enough however long the text is; a regular expression would
    // take quadratic time for "$result$result$result…".
    const qsizetype lastClosing = text.lastIndexOf(u']');
    if (lastClosing < 0) {
        return false;
    }
    bool opensAhead = false; // a "[…]" begins to the right, in the same run of non-blank characters
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const QChar c = text.at(i);
        if (c.isSpace() && c.unicode() < 0x80) {
            opensAhead = false; // PHP matches bytes: a blank beyond ASCII does not end the run
        } else if (c == u'[') {
            opensAhead = opensAhead || (lastClosing > i + 1 && text.at(i + 1) != u']');
        } else if (c == u'$' && opensAhead) {
            const QStringView rest = QStringView(text).mid(i + 1);
            if (std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) {
                    return rest.startsWith(word, Qt::CaseInsensitive);
                })) {
                return true;
            }
        }
    }
    return false;
}

bool exceedsBatchCommand(const QJsonObject &params)
{
    return valuesIn(params) > MostValues;
}

bool containsBatchReference(const QJsonValue &value)
{
    if (value.isString()) {
        return looksLikeBatchReference(value.toString());
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), containsBatchReference);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (looksLikeBatchReference(it.key()) || containsBatchReference(it.value())) {
            return true;
        }
    }
    return false;
}

} // namespace leadbooth
