// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/phpvalue.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSharedData>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Only a key that PHP would print the same way is a number: "7" and "-7" are, "07", "-0" and "+7"
// are texts.
std::optional<qint64> integerKey(const QString &key)
{
    bool ok = false;
    const qint64 number = key.toLongLong(&ok);
    if (!ok || QString::number(number) != key) {
        return std::nullopt;
    }
    return number;
}

const QRegularExpression &leadingNumber()
{
    static const QRegularExpression expression(
            u"^[ \\t\\n\\r\\v\\f]*([+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"_s);
    return expression;
}

} // namespace

struct PhpArray::Data : QSharedData
{
    std::vector<PhpEntry> entries;
    QHash<QString, qsizetype> index;
    qint64 next = 0;

    PhpValue &at(const QString &key)
    {
        const auto found = index.constFind(key);
        if (found != index.constEnd()) {
            return entries[static_cast<size_t>(*found)].value;
        }
        index.insert(key, static_cast<qsizetype>(entries.size()));
        entries.push_back({key, {}});
        const std::optional<qint64> number = integerKey(key);
        if (number && *number >= next && *number < std::numeric_limits<qint64>::max()) {
            next = *number + 1;
        }
        return entries.back().value;
    }
};

PhpArray::PhpArray()
    : d(new Data)
{}

PhpArray::PhpArray(std::initializer_list<PhpEntry> entries)
    : PhpArray()
{
    for (const PhpEntry &entry : entries) {
        d->at(entry.key) = entry.value;
    }
}

PhpArray::PhpArray(const PhpArray &) = default;
PhpArray::PhpArray(PhpArray &&) noexcept = default;
PhpArray &PhpArray::operator=(const PhpArray &) = default;
PhpArray &PhpArray::operator=(PhpArray &&) noexcept = default;
PhpArray::~PhpArray() = default;

const std::vector<PhpEntry> &PhpArray::entries() const &
{
    return d->entries;
}

std::vector<PhpEntry> PhpArray::entries() &&
{
    return std::as_const(*d).entries;
}

qsizetype PhpArray::size() const
{
    return static_cast<qsizetype>(d->entries.size());
}

bool PhpArray::contains(const QString &key) const
{
    return d->index.contains(key);
}

const PhpValue *PhpArray::find(const QString &key) const
{
    const auto found = d->index.constFind(key);
    return found == d->index.constEnd() ? nullptr : &d->entries[static_cast<size_t>(*found)].value;
}

const PhpValue &PhpArray::value(const QString &key) const
{
    static const PhpValue null;
    const PhpValue *found = find(key);
    return found ? *found : null;
}

void PhpArray::set(const QString &key, PhpValue value)
{
    d->at(key) = std::move(value);
}

void PhpArray::append(PhpValue value)
{
    const QString key = nextKey();
    d->at(key) = std::move(value);
}

PhpValue &PhpArray::at(const QString &key)
{
    return d->at(key);
}

void PhpArray::remove(const QString &key)
{
    const auto found = d->index.constFind(key);
    if (found == d->index.constEnd()) {
        return;
    }
    const qsizetype position = *found;
    d->entries.erase(d->entries.begin() + position);
    d->index.clear();
    for (size_t i = 0; i < d->entries.size(); ++i) {
        d->index.insert(d->entries[i].key, static_cast<qsizetype>(i));
    }
}

bool PhpArray::isList() const
{
    qint64 expected = 0;
    for (const PhpEntry &entry : d->entries) {
        if (entry.key != QString::number(expected)) {
            return false;
        }
        ++expected;
    }
    return true;
}

QString PhpArray::nextKey() const
{
    return QString::number(d->next);
}

bool operator==(const PhpArray &a, const PhpArray &b)
{
    return a.d == b.d || a.d->entries == b.d->entries;
}

bool PhpValue::isNumeric() const
{
    if (isInt() || isDouble()) {
        return true;
    }
    const QString *text = std::get_if<QString>(&m_value);
    if (!text) {
        return false;
    }
    const QRegularExpressionMatch match = leadingNumber().match(*text);
    return match.hasMatch() && QStringView(*text).mid(match.capturedEnd()).trimmed().isEmpty();
}

QString PhpValue::toString() const
{
    if (const auto *text = std::get_if<QString>(&m_value)) {
        return *text;
    }
    if (const auto *number = std::get_if<qint64>(&m_value)) {
        return QString::number(*number);
    }
    if (const auto *number = std::get_if<double>(&m_value)) {
        return phpNumber(*number);
    }
    if (const auto *flag = std::get_if<bool>(&m_value)) {
        return *flag ? u"1"_s : QString();
    }
    return {};
}

qint64 PhpValue::toInt() const
{
    if (const auto *number = std::get_if<qint64>(&m_value)) {
        return *number;
    }
    if (const auto *flag = std::get_if<bool>(&m_value)) {
        return *flag ? 1 : 0;
    }
    if (isArray()) {
        return std::get<PhpArray>(m_value).isEmpty() ? 0 : 1;
    }
    if (isString()) {
        const QRegularExpressionMatch match = leadingNumber().match(std::get<QString>(m_value));
        bool ok = false;
        const qint64 whole = match.captured(1).toLongLong(&ok);
        if (ok) {
            return whole;
        }
    }
    const double number = toDouble();
    constexpr double Limit = 9.2e18;
    return std::isfinite(number) && std::abs(number) < Limit ? static_cast<qint64>(number) : 0;
}

double PhpValue::toDouble() const
{
    if (const auto *number = std::get_if<double>(&m_value)) {
        return *number;
    }
    if (const auto *text = std::get_if<QString>(&m_value)) {
        return leadingNumber().match(*text).captured(1).toDouble();
    }
    return isNull() || isEmptyObject() ? 0.0 : static_cast<double>(toInt());
}

bool PhpValue::toBool() const
{
    if (const auto *text = std::get_if<QString>(&m_value)) {
        return !text->isEmpty() && *text != u"0"_s;
    }
    if (const auto *number = std::get_if<double>(&m_value)) {
        return *number != 0.0;
    }
    if (const auto *values = std::get_if<PhpArray>(&m_value)) {
        return !values->isEmpty();
    }
    return isEmptyObject() || toInt() != 0;
}

PhpArray PhpValue::toArray() const
{
    const auto *values = std::get_if<PhpArray>(&m_value);
    return values ? *values : PhpArray();
}

PhpArray &PhpValue::array()
{
    if (!isArray()) {
        m_value = PhpArray();
    }
    return std::get<PhpArray>(m_value);
}

PhpArray phpList(std::initializer_list<PhpValue> values)
{
    PhpArray list;
    for (const PhpValue &value : values) {
        list.append(value);
    }
    return list;
}

QString phpNumber(double value)
{
    if (!std::isfinite(value)) {
        return u"0"_s;
    }
    if (value == std::trunc(value) && std::abs(value) < 1e15) {
        return QString::number(static_cast<qint64>(value));
    }
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace leadbooth
