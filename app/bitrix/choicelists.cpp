// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/choicelists.h"

#include "base/plaintext.h"
#include "bitrix/looseread.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr qsizetype MaxIdLength = 100;

std::optional<quint32> colorFrom(const QJsonValue &value)
{
    QString text = looseText(value).trimmed();
    if (text.startsWith(u'#')) {
        text.remove(0, 1);
    }
    if (text.size() == 3) { // #abc means #aabbcc
        text = QString(2, text.at(0)) + QString(2, text.at(1)) + QString(2, text.at(2));
    }
    bool ok = false;
    const quint32 color = text.size() == 6 ? text.toUInt(&ok, 16) : 0;
    return ok ? std::optional(color) : std::nullopt;
}

/*! Whether a stage ends a lead's life. The two that Bitrix24 brings cannot be deleted or
 * renumbered, so they are known also where a portal does not tell SEMANTICS. */
bool endsLead(const QJsonObject &row, const QString &id)
{
    const QString semantics = looseText(row.value("SEMANTICS"_L1)).toUpper();
    if (semantics == "S"_L1 || semantics == "F"_L1) {
        return true;
    }
    const QString extra = looseText(row.value("EXTRA"_L1)["SEMANTICS"_L1]).toLower();
    return extra == "success"_L1 || extra == "failure"_L1 || extra == "apology"_L1
           || id == "CONVERTED"_L1 || id == "JUNK"_L1;
}

struct SortedRow
{
    qint64 sort = 0;
    QJsonObject row;
};

/*! The objects among the rows, by SORT; rows of equal SORT stay in the portal's order. */
std::vector<SortedRow> bySort(const QJsonArray &rows)
{
    std::vector<SortedRow> sorted;
    sorted.reserve(static_cast<size_t>(rows.size()));
    for (const QJsonValue &row : rows) {
        if (row.isObject()) {
            sorted.push_back({looseInteger(row["SORT"_L1]).value_or(0), row.toObject()});
        }
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const SortedRow &a, const SortedRow &b) { return a.sort < b.sort; });
    return sorted;
}

/*! Adds choices, each id once. */
class Collector
{
public:
    void add(const QString &id, const QJsonValue &label, Choice choice = {})
    {
        if (id.isEmpty() || id.size() > MaxIdLength || m_ids.contains(id)) {
            return;
        }
        if (m_built.choices.size() == MaxChoices) {
            m_built.wasCut = true;
            return;
        }
        m_ids.insert(id);
        choice.id = id;
        choice.label = cleanLabel(looseText(label));
        if (choice.label.isEmpty()) {
            choice.label = cleanLabel(id);
        }
        m_built.choices.push_back(std::move(choice));
    }

    [[nodiscard]] BuiltChoices take() { return std::move(m_built); }

private:
    BuiltChoices m_built;
    QSet<QString> m_ids;
};

} // namespace

BuiltChoices choicesFromDictionary(const QJsonArray &rows, bool isStages)
{
    Collector collector;
    for (const SortedRow &sorted : bySort(rows)) {
        const QJsonObject &row = sorted.row;
        const QString id = looseText(row.value("STATUS_ID"_L1));
        std::optional<quint32> color = colorFrom(row.value("COLOR"_L1));
        if (!color) {
            color = colorFrom(row.value("EXTRA"_L1)["COLOR"_L1]);
        }
        collector.add(
                id, row.value("NAME"_L1),
                {.id = {}, .label = {}, .color = color, .isFinal = isStages && endsLead(row, id)});
    }
    return collector.take();
}

BuiltChoices choicesFromEnumeration(const QJsonArray &list, const QJsonArray &items)
{
    Collector collector;
    for (const SortedRow &sorted : bySort(list)) {
        collector.add(looseText(sorted.row.value("ID"_L1)), sorted.row.value("VALUE"_L1),
                      {.id = {}, .label = {}, .isDefault = looseFlag(sorted.row.value("DEF"_L1))});
    }
    for (const QJsonValue &item : items) {
        collector.add(looseText(item["ID"_L1]), item["VALUE"_L1]);
    }
    return collector.take();
}

} // namespace leadbooth
