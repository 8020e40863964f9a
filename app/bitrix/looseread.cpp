// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/looseread.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr double LargestExactInteger = 9007199254740992.0; // 2^53

} // namespace

QString looseText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        if (const std::optional<qint64> whole = looseInteger(value)) {
            return QString::number(*whole);
        }
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Bool:
        return value.toBool() ? u"1"_s : QString();
    case QJsonValue::Null:
    case QJsonValue::Array:
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        return {};
    }
    return {};
}

std::optional<qint64> looseInteger(const QJsonValue &value)
{
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().trimmed().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    if (value.isDouble()) {
        // Whole numbers are kept exactly by QJsonValue even beyond 2^53; what is no whole number
        // answers with the default, whichever is asked for.
        const qint64 one = value.toInteger(1);
        if (one == value.toInteger(2)) {
            return one;
        }
        const double number = value.toDouble();
        if (std::abs(number) < LargestExactInteger && std::trunc(number) == number) {
            return static_cast<qint64>(number);
        }
    }
    return {};
}

std::optional<double> looseNumber(const QJsonValue &value)
{
    if (value.isDouble()) {
        return std::isfinite(value.toDouble()) ? std::optional(value.toDouble()) : std::nullopt;
    }
    if (value.isString()) {
        bool ok = false;
        const double number = value.toString().trimmed().toDouble(&ok);
        return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
    }
    return {};
}

bool looseFlag(const QJsonValue &value)
{
    if (value.isBool()) {
        return value.toBool();
    }
    const QString text = looseText(value).trimmed();
    return text == "1"_L1 || text.compare("Y"_L1, Qt::CaseInsensitive) == 0
           || text.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

QJsonObject looseObject(const QJsonValue &value)
{
    if (!value.isArray()) {
        return value.toObject();
    }
    QJsonObject out;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        out.insert(QString::number(i), array.at(i));
    }
    return out;
}

QJsonArray looseArray(const QJsonValue &value)
{
    if (!value.isObject()) {
        return value.toArray();
    }
    const QJsonObject object = value.toObject();
    QStringList keys = object.keys();
    std::stable_sort(keys.begin(), keys.end(), [](const QString &a, const QString &b) {
        bool numberA = false;
        bool numberB = false;
        const qint64 left = a.toLongLong(&numberA);
        const qint64 right = b.toLongLong(&numberB);
        return numberA && numberB ? left < right : numberA && !numberB;
    });
    QJsonArray out;
    for (const QString &key : std::as_const(keys)) {
        out.append(object.value(key));
    }
    return out;
}

QString looseId(const QJsonValue &value)
{
    const std::optional<qint64> number = looseInteger(value);
    return number && *number > 0 ? QString::number(*number) : QString();
}

QString localText(const QJsonValue &value, const QString &language)
{
    if (!value.isObject()) {
        return looseText(value);
    }
    const QJsonObject texts = value.toObject();
    for (const QString &wanted : {language, u"en"_s}) {
        const QString text = looseText(texts.value(wanted));
        if (!text.trimmed().isEmpty()) {
            return text;
        }
    }
    for (const QJsonValue &other : texts) {
        const QString text = looseText(other);
        if (!text.trimmed().isEmpty()) {
            return text;
        }
    }
    return {};
}

} // namespace leadbooth
