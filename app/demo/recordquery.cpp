// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/recordquery.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

struct FilterKey
{
    QString operation;
    QString name;
};

FilterKey parseKey(const QString &key)
{
    static const QRegularExpression pattern(u"^([!=%@<>?*~]*)(.*)$"_s);
    const QRegularExpressionMatch match = pattern.match(key);
    return {match.captured(1), match.captured(2)};
}

bool isNumber(const QString &type)
{
    return type == u"integer"_s || type == u"double"_s || type == u"user"_s
           || type.startsWith(u"crm_co"_s);
}

// Below, equal to or above 0, by the kind of the field; texts compare as MySQL does, whatever their
// case.
int compare(const QString &type, const QString &a, const QString &b)
{
    if (isNumber(type)) {
        const double difference = a.toDouble() - b.toDouble();
        return difference < 0 ? -1 : difference > 0 ? 1 : 0;
    }
    if (type == u"date"_s || type == u"datetime"_s) {
        const qint64 left = QDateTime::fromString(a, Qt::ISODate).toSecsSinceEpoch();
        const qint64 right = QDateTime::fromString(b, Qt::ISODate).toSecsSinceEpoch();
        return left < right ? -1 : left > right ? 1 : 0;
    }
    return a.compare(b, Qt::CaseInsensitive);
}

bool isLike(const QString &text, const QString &pattern)
{
    QString expression;
    for (const QChar c : pattern) {
        expression += c == u'%'   ? u".*"_s
                      : c == u'_' ? u"."_s
                                  : QRegularExpression::escape(QString(c));
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::DotMatchesEverythingOption)
            .match(text)
            .hasMatch();
}

bool matchesOne(const QString &operation, const QString &type, const QString &stored,
                const PhpValue &wanted)
{
    const QString text = wanted.isBool() ? (wanted.toBool() ? u"Y"_s : u"N"_s) : wanted.toString();
    if (operation == u"%"_s || operation == u"?"_s) {
        return stored.contains(text, Qt::CaseInsensitive);
    }
    if (operation == u"=%"_s || operation == u"%="_s) {
        return isLike(stored, text);
    }
    if (operation == u">"_s || operation == u"<"_s || operation == u">="_s
        || operation == u"<="_s) {
        if (stored.isEmpty()) {
            return false;
        }
        const int order = compare(type, stored, text);
        return (order == 0 && operation.size() == 2) || (order < 0 && operation[0] == u'<')
               || (order > 0 && operation[0] == u'>');
    }
    if (text.isEmpty() || stored.isEmpty()) {
        return text.isEmpty() && stored.isEmpty();
    }
    return compare(type, stored, text) == 0;
}

QStringList storedTexts(const CrmRecord &record, const QueryField &field)
{
    if (field.type == u"crm_multifield"_s) {
        QStringList texts;
        for (const Communication &communication : record.communications) {
            if (communication.type == field.name) {
                texts << communication.value;
            }
        }
        return texts;
    }
    const PhpValue &value = record.values.value(field.name);
    if (!value.isArray()) {
        return {value.toString()};
    }
    QStringList texts;
    for (const PhpEntry &entry : value.toArray().entries()) {
        texts << entry.value.toString();
    }
    return texts;
}

bool matches(const CrmRecord &record, const QueryField &field, QString operation,
             const PhpValue &wanted)
{
    const bool negated = operation.startsWith(u'!');
    if (negated) {
        operation.remove(0, 1);
    }
    const QStringList stored = storedTexts(record, field);
    const PhpArray choices = wanted.isArray() ? wanted.toArray() : phpList({wanted});
    bool found = false;
    for (const PhpEntry &choice : choices.entries()) {
        for (const QString &text : stored) {
            found = found || matchesOne(operation, field.type, text, choice.value);
        }
    }
    return found != negated;
}

class Selection
{
public:
    explicit Selection(const RecordQuery &query)
        : m_query(query)
    {}

    [[nodiscard]] std::optional<QueryField> field(const QString &name) const
    {
        for (const QueryField &field : m_query.fields) {
            if (name
                == (m_query.style == ListStyle::Item ? itemFieldName(field.name) : field.name)) {
                return field;
            }
        }
        return std::nullopt;
    }

    // Names a field that the strict style does not know.
    [[nodiscard]] std::optional<QString> unknownField(const PhpArray &filter) const
    {
        for (const PhpEntry &entry : filter.entries()) {
            if (isGroup(entry)) {
                if (std::optional<QString> inner = unknownField(entry.value.toArray())) {
                    return inner;
                }
            } else if (!isLogic(entry)) {
                const FilterKey key = parseKey(entry.key);
                if (!field(key.name)) {
                    return key.name;
                }
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool accepts(const CrmRecord &record, const PhpArray &filter) const
    {
        bool isOr = false;
        for (const PhpEntry &entry : filter.entries()) {
            isOr = isOr
                   || (isLogic(entry)
                       && entry.value.toString().compare(u"OR"_s, Qt::CaseInsensitive) == 0);
        }
        bool any = false;
        bool all = true;
        for (const PhpEntry &entry : filter.entries()) {
            if (isLogic(entry)) {
                continue;
            }
            bool accepted = true;
            if (isGroup(entry)) {
                accepted = accepts(record, entry.value.toArray());
            } else {
                const FilterKey key = parseKey(entry.key);
                const std::optional<QueryField> known = field(key.name);
                if (!known) {
                    continue;
                }
                accepted = matches(record, *known, key.operation, entry.value);
            }
            any = any || accepted;
            all = all && accepted;
        }
        return isOr ? any : all;
    }

    // {"0": {"logic": "OR", "0": {…}, "1": {…}}}: a group inside a filter.
    [[nodiscard]] bool isGroup(const PhpEntry &entry) const
    {
        bool isIndex = false;
        (void)entry.key.toInt(&isIndex);
        return m_query.style == ListStyle::Item && isIndex && entry.value.isArray();
    }

private:
    [[nodiscard]] bool isLogic(const PhpEntry &entry) const
    {
        return m_query.style == ListStyle::Item
               && entry.key.compare(u"logic"_s, Qt::CaseInsensitive) == 0;
    }

    const RecordQuery &m_query;
};

void sortRecords(QList<const CrmRecord *> &records, const Selection &selection,
                 const PhpArray &order)
{
    const auto before = [&](const CrmRecord *a, const CrmRecord *b) {
        for (const PhpEntry &entry : order.entries()) {
            const std::optional<QueryField> field = selection.field(entry.key);
            if (!field) {
                continue;
            }
            const int difference = compare(field->type, a->values.value(field->name).toString(),
                                           b->values.value(field->name).toString());
            if (difference != 0) {
                const bool descending =
                        entry.value.toString().compare(u"DESC"_s, Qt::CaseInsensitive) == 0;
                return descending ? difference > 0 : difference < 0;
            }
        }
        return a->id < b->id;
    };
    std::sort(records.begin(), records.end(), before);
}

} // namespace

tl::expected<RecordPage, RestError> queryRecords(const std::map<int, CrmRecord> &records,
                                                 const RecordQuery &query)
{
    const Selection selection(query);
    if (query.style == ListStyle::Item) {
        if (const std::optional<QString> unknown = selection.unknownField(query.filter)) {
            return refuse(
                    {.code = u"INVALID_ARG_VALUE"_s,
                     .description = u"Invalid filter: field '%1' is not allowed in filter"_s.arg(
                             *unknown)});
        }
        for (const PhpEntry &entry : query.order.entries()) {
            if (!selection.field(entry.key)) {
                return refuse(
                        {.code = u"INVALID_ARG_VALUE"_s,
                         .description = u"Invalid order: field '%1' is not allowed in order"_s.arg(
                                 entry.key)});
            }
        }
    }
    QList<const CrmRecord *> found;
    for (const auto &[id, record] : records) {
        if (selection.accepts(record, query.filter)) {
            found.append(&record);
        }
    }
    sortRecords(found, selection, query.order);
    RecordPage page;
    // The classic lists turn `start` into a page number; the item lists take it as it is.
    const qint64 wanted = std::max<qint64>(query.start, 0);
    const qint64 first =
            query.style == ListStyle::Classic ? wanted / query.pageSize * query.pageSize : wanted;
    page.records = found.mid(first, query.pageSize);
    if (query.start >= 0) {
        page.total = found.size();
        if (first + query.pageSize < found.size()) {
            page.next = first + query.pageSize;
        }
    }
    return page;
}

} // namespace leadbooth
