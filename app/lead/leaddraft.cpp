// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/leaddraft.h"

#include <algorithm>

namespace leadbooth {

namespace {

QMap<QString, FieldValue> withoutBlanks(const QMap<QString, FieldValue> &values)
{
    QMap<QString, FieldValue> out;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        FieldValue kept;
        for (const ValueItem &item : it.value()) {
            if (!item.isEmpty()) {
                kept.append(item);
            }
        }
        if (!kept.isEmpty()) {
            out.insert(it.key(), kept);
        }
    }
    return out;
}

} // namespace

bool isEmpty(const FieldValue &value)
{
    return std::all_of(value.cbegin(), value.cend(),
                       [](const ValueItem &item) { return item.isEmpty(); });
}

QString LeadDraft::text(const QString &code) const
{
    const FieldValue items = values.value(code);
    return items.isEmpty() ? QString() : items.constFirst().value;
}

void LeadDraft::setText(const QString &code, const QString &value, const QString &tag)
{
    if (value.isEmpty()) {
        values.remove(code);
    } else {
        values.insert(code, {ValueItem{value, tag}});
    }
}

bool sameContent(const LeadDraft &a, const LeadDraft &b)
{
    return withoutBlanks(a.values) == withoutBlanks(b.values);
}

} // namespace leadbooth
