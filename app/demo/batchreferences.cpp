// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/batchreferences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

PhpValue mapNamed(const QString &name, const BatchResults &results)
{
    // The pattern ignores case, the look-up does not: $RESULT[x] is recognised and finds nothing.
    if (name == u"result"_s) {
        return results.result;
    }
    if (name == u"next"_s) {
        return results.next;
    }
    if (name == u"total"_s) {
        return results.total;
    }
    if (name == u"time"_s) {
        return results.time;
    }
    if (name == u"error"_s) {
        return results.error;
    }
    return nullptr;
}

// isset($r[$key]) and $r[$key]: of a text, a number as key gives one character.
std::optional<PhpValue> element(const PhpValue &of, const QString &key)
{
    if (of.isArray()) {
        const PhpArray values = of.toArray();
        const PhpValue *found = values.find(key);
        if (found && !found->isNull()) {
            return *found;
        }
    } else if (of.isString()) {
        bool isNumber = false;
        const qsizetype at = key.toLongLong(&isNumber);
        const QString text = of.toString();
        if (isNumber && at >= 0 && at < text.size()) {
            return QString(text[at]);
        }
    }
    return std::nullopt;
}

PhpValue resolved(const QString &name, const QString &path, const BatchResults &results)
{
    static const QRegularExpression keyPattern(u"\\[([^\\]]+)\\]"_s);
    PhpValue found = mapNamed(name, results);
    QRegularExpressionMatchIterator keys = keyPattern.globalMatch(path);
    while (keys.hasNext()) {
        const std::optional<PhpValue> next = element(found, keys.next().captured(1));
        if (!next) {
            break;
        }
        found = *next;
    }
    return found;
}

PhpValue withReferences(const QString &text, const BatchResults &results)
{
    static const QRegularExpression pattern(u"\\$(result|next|total|time|error)(\\S*)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression keyPattern(u"\\[[^\\]]+\\]"_s);
    QString replaced = text;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!keyPattern.match(match.captured(2)).hasMatch()) {
            continue;
        }
        PhpValue value = resolved(match.captured(1), match.captured(2), results);
        if (match.captured(0) == replaced) {
            return value;
        }
        if (value.isString() || value.isNumeric()) {
            replaced.replace(match.captured(0), value.toString());
        }
    }
    return replaced;
}

} // namespace

PhpArray withBatchReferences(const PhpArray &parameters, const BatchResults &results)
{
    PhpArray replaced;
    for (const PhpEntry &entry : parameters.entries()) {
        if (entry.value.isArray()) {
            replaced.set(entry.key, withBatchReferences(entry.value.toArray(), results));
        } else {
            replaced.set(entry.key, withReferences(entry.value.toString(), results));
        }
    }
    return replaced;
}

} // namespace leadbooth
