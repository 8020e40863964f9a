// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSharedDataPointer>
#include <QString>

#include <initializer_list>
#include <optional>
#include <variant>
#include <vector>

namespace leadbooth {

class PhpValue;
struct PhpEntry;

/*!
 * PHP's array: an ordered map whose keys are texts, where a text that is a plain whole number is a
 * number. What a client sends as an object keeps its order here (QJsonObject would sort it), and
 * what is sent back becomes a JSON list or object by PHP's rule. Implicitly shared.
 */
class PhpArray
{
public:
    PhpArray();
    PhpArray(std::initializer_list<PhpEntry> entries);
    PhpArray(const PhpArray &);
    PhpArray(PhpArray &&) noexcept;
    PhpArray &operator=(const PhpArray &);
    PhpArray &operator=(PhpArray &&) noexcept;
    ~PhpArray();

    /*! The entries in their order. */
    [[nodiscard]] const std::vector<PhpEntry> &entries() const &;
    [[nodiscard]] std::vector<PhpEntry> entries() &&; //!< a copy: loops over temporaries are safe
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] bool contains(const QString &key) const;
    /*! Null where there is no such key. */
    [[nodiscard]] const PhpValue &value(const QString &key) const;
    /*! nullptr where there is no such key. */
    [[nodiscard]] const PhpValue *find(const QString &key) const;
    /*! $array[key] = value: a key that is there keeps its place. */
    void set(const QString &key, PhpValue value);
    /*! $array[] = value. */
    void append(PhpValue value);
    /*! A reference to the value of \a key, which is added as null where it is missing. */
    [[nodiscard]] PhpValue &at(const QString &key);
    void remove(const QString &key);
    /*! The keys are 0, 1, 2 … in this order: json_encode writes a list. True when empty. */
    [[nodiscard]] bool isList() const;
    /*! The key that append() would use. */
    [[nodiscard]] QString nextKey() const;

    friend bool operator==(const PhpArray &a, const PhpArray &b);

private:
    struct Data;
    QSharedDataPointer<Data> d;
};

/*! A value as PHP knows it. `{}` is what json_encode writes for an object without properties. */
class PhpValue
{
public:
    struct EmptyObject
    {
        friend bool operator==(const EmptyObject &, const EmptyObject &) = default;
    };

    PhpValue() = default;
    PhpValue(std::nullptr_t) {}
    PhpValue(bool value)
        : m_value(value)
    {}
    PhpValue(int value)
        : m_value(qint64(value))
    {}
    PhpValue(qint64 value)
        : m_value(value)
    {}
    PhpValue(double value)
        : m_value(value)
    {}
    PhpValue(QString value)
        : m_value(std::move(value))
    {}
    PhpValue(QLatin1StringView value)
        : m_value(QString(value))
    {}
    PhpValue(PhpArray value)
        : m_value(std::move(value))
    {}
    PhpValue(EmptyObject value)
        : m_value(value)
    {}
    PhpValue(const void *) = delete; // a pointer is not a bool

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] bool isBool() const { return std::holds_alternative<bool>(m_value); }
    [[nodiscard]] bool isInt() const { return std::holds_alternative<qint64>(m_value); }
    [[nodiscard]] bool isDouble() const { return std::holds_alternative<double>(m_value); }
    [[nodiscard]] bool isString() const { return std::holds_alternative<QString>(m_value); }
    [[nodiscard]] bool isArray() const { return std::holds_alternative<PhpArray>(m_value); }
    [[nodiscard]] bool isEmptyObject() const
    {
        return std::holds_alternative<EmptyObject>(m_value);
    }
    /*! is_numeric(): a number, or a text that is one. */
    [[nodiscard]] bool isNumeric() const;

    [[nodiscard]] QString toString() const; //!< (string): "" for arrays, "1" for true
    [[nodiscard]] qint64 toInt() const;     //!< intval()
    [[nodiscard]] double toDouble() const;  //!< floatval()
    [[nodiscard]] bool toBool() const;      //!< what if() sees: "", "0", 0, null and [] are false
    [[nodiscard]] PhpArray toArray() const; //!< empty for anything else
    /*! The array inside, made on the spot when this is something else. */
    [[nodiscard]] PhpArray &array();

    friend bool operator==(const PhpValue &, const PhpValue &) = default;

private:
    std::variant<std::monostate, bool, qint64, double, QString, PhpArray, EmptyObject> m_value;
};

struct PhpEntry
{
    QString key;
    PhpValue value;

    friend bool operator==(const PhpEntry &, const PhpEntry &) = default;
};

/*! A list of the values. */
[[nodiscard]] PhpArray phpList(std::initializer_list<PhpValue> values);

/*! The shortest text that reads back as the same number, as PHP 7.1 and later write it. */
[[nodiscard]] QString phpNumber(double value);

} // namespace leadbooth
