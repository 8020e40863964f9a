// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/formbytes.h"

#include <cstring>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

template <typename T>
constexpr bool isOptional = false;
template <typename T>
constexpr bool isOptional<std::optional<T>> = true;

template <typename T>
constexpr bool isList = false;
template <typename T>
constexpr bool isList<std::vector<T>> = true;
template <typename T>
constexpr bool isList<QList<T>> = true;

/*! The last one of each enumeration: what is higher was not written here. */
template <typename Enum>
constexpr Enum lastOf;
template <>
constexpr auto lastOf<FieldType> = FieldType::NotEditable;
template <>
constexpr auto lastOf<MultifieldKind> = MultifieldKind::Messenger;
template <>
constexpr auto lastOf<SectionKind> = SectionKind::Other;
template <>
constexpr auto lastOf<CrmMode> = CrmMode::Simple;
template <>
constexpr auto lastOf<OmissionReason> = OmissionReason::ChoicesMissing;

// One list of members for both directions: `part` writes its arguments in turn, or reads them.

template <typename Archive, typename T>
void visit(Archive &part, T &v) requires std::is_same_v<std::remove_const_t<T>, ValueItem>
{
    part(v.value, v.tag);
}

template <typename Archive, typename T>
void visit(Archive &part, T &v) requires std::is_same_v<std::remove_const_t<T>, Choice>
{
    part(v.id, v.label, v.color, v.isDefault, v.isFinal);
}

template <typename Archive, typename T>
void visit(Archive &part, T &v) requires std::is_same_v<std::remove_const_t<T>, FieldSchema>
{
    part(v.code, v.type, v.portalType, v.label, v.help, v.isUserField, v.isRequired, v.isMultiple,
         v.multifield, v.choices, v.defaultValue, v.defaultsToNow, v.minLength, v.maxLength,
         v.pattern, v.minimum, v.maximum, v.decimals, v.showsSeconds, v.yesLabel, v.noLabel);
}

template <typename Archive, typename T>
void visit(Archive &part, T &v) requires std::is_same_v<std::remove_const_t<T>, FormRow>
{
    part(v.fields);
}

template <typename Archive, typename T>
void visit(Archive &part, T &v) requires std::is_same_v<std::remove_const_t<T>, FormSection>
{
    part(v.kind, v.title, v.startsFolded, v.rows);
}

template <typename Archive, typename T>
void visit(Archive &part, T &v) requires std::is_same_v<std::remove_const_t<T>, Currency>
{
    part(v.code, v.name, v.decimals);
}

template <typename Archive, typename T>
void visit(Archive &part, T &v) requires std::is_same_v<std::remove_const_t<T>, Omission>
{
    part(v.field, v.reason);
}

template <typename Archive, typename T>
void visit(Archive &part, T &v) requires std::is_same_v<std::remove_const_t<T>, FormSchema>
{
    part(v.fields, v.sections, v.currencies, v.baseCurrency, v.currentUserId, v.mode, v.omissions);
}

class Writer
{
public:
    template <typename... Parts>
    void operator()(const Parts &...parts)
    {
        (write(parts), ...);
    }

    QByteArray bytes;

private:
    void raw(const void *data, qsizetype size)
    {
        bytes.append(static_cast<const char *>(data), size);
    }

    void count(qsizetype size)
    {
        const auto narrow = static_cast<quint32>(size);
        raw(&narrow, sizeof narrow);
    }

    template <typename T>
    void write(const T &v)
    {
        if constexpr (std::is_same_v<T, QString>) {
            count(v.size());
            raw(v.constData(), v.size() * static_cast<qsizetype>(sizeof(QChar)));
        } else if constexpr (std::is_enum_v<T>) {
            bytes.append(static_cast<char>(v));
        } else if constexpr (std::is_arithmetic_v<T>) {
            raw(&v, sizeof v);
        } else if constexpr (std::is_same_v<T, ChoiceList>) {
            write(v != nullptr);
            if (v) {
                write(*v);
            }
        } else if constexpr (isOptional<T>) {
            write(v.has_value());
            if (v) {
                write(*v);
            }
        } else if constexpr (isList<T>) {
            count(static_cast<qsizetype>(v.size()));
            for (const auto &item : v) {
                write(item);
            }
        } else {
            visit(*this, v);
        }
    }
};

/*! Stops at the first thing that is not as the writer would have written it. */
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    template <typename... Parts>
    void operator()(Parts &...parts)
    {
        (read(&parts), ...);
    }

    [[nodiscard]] bool hasReadAll() const { return !m_isBroken && m_position == m_bytes.size(); }

private:
    /*! \a size bytes, or null when there are fewer. */
    const char *take(qsizetype size)
    {
        if (m_isBroken || m_bytes.size() - m_position < size) {
            m_isBroken = true;
            return nullptr;
        }
        const char *data = m_bytes.data() + m_position;
        m_position += size;
        return data;
    }

    template <typename T>
    T number()
    {
        T value{};
        if (const char *data = take(sizeof value)) {
            std::memcpy(&value, data, sizeof value);
        }
        return value;
    }

    bool flag()
    {
        const auto value = number<quint8>();
        m_isBroken = m_isBroken || value > 1;
        return value == 1;
    }

    template <typename T>
    void read(T *v)
    {
        if constexpr (std::is_same_v<T, QString>) {
            const auto size = static_cast<qsizetype>(number<quint32>());
            const char *data = take(size * static_cast<qsizetype>(sizeof(QChar)));
            if (data && size > 0) {
                *v = QString(size, Qt::Uninitialized);
                std::memcpy(v->data(), data, static_cast<size_t>(size) * sizeof(QChar));
            }
        } else if constexpr (std::is_enum_v<T>) {
            const auto value = number<quint8>();
            m_isBroken = m_isBroken || value > static_cast<int>(lastOf<T>);
            *v = m_isBroken ? T{} : static_cast<T>(value);
        } else if constexpr (std::is_same_v<T, bool>) {
            *v = flag();
        } else if constexpr (std::is_arithmetic_v<T>) {
            *v = number<T>();
        } else if constexpr (std::is_same_v<T, ChoiceList>) {
            if (flag()) {
                readChoices(v);
            }
        } else if constexpr (isOptional<T>) {
            if (flag()) {
                read(&v->emplace());
            }
        } else if constexpr (isList<T>) {
            const auto size = static_cast<qsizetype>(number<quint32>());
            // Nothing takes less than a byte: a count that was made up reserves no more than that.
            v->reserve(
                    static_cast<decltype(v->size())>(std::min(size, m_bytes.size() - m_position)));
            for (qsizetype i = 0; i < size && !m_isBroken; ++i) {
                read(&v->emplace_back());
            }
        } else {
            visit(*this, *v);
        }
    }

    /*! Fields that use the same dictionary share it again. */
    void readChoices(ChoiceList *list)
    {
        const qsizetype begin = m_position;
        std::vector<Choice> choices;
        read(&choices);
        const QByteArray written =
                QByteArray::fromRawData(m_bytes.data() + begin, m_position - begin);
        ChoiceList &known = m_choices[written];
        if (!known) {
            known = std::make_shared<const std::vector<Choice>>(std::move(choices));
        }
        *list = known;
    }

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    bool m_isBroken = false;
    QHash<QByteArray, ChoiceList> m_choices; //!< by the bytes they were read from
};

constexpr qsizetype FingerprintSize = 32;

} // namespace

QByteArray contentBytes(const FormSchema &schema)
{
    Writer writer;
    writer(schema);
    return writer.bytes;
}

QByteArray toBytes(const FormSchema &schema)
{
    Q_ASSERT(schema.fingerprint.size() == FingerprintSize);
    return schema.fingerprint + contentBytes(schema);
}

Result<FormSchema> formFromBytes(const QByteArray &bytes)
{
    FormSchema schema;
    Reader reader(QByteArrayView(bytes).sliced(std::min(FingerprintSize, bytes.size())));
    reader(schema);
    if (bytes.size() < FingerprintSize || !reader.hasReadAll()) {
        return failure({.kind = ErrorKind::InvalidInput,
                        .certainty = Certainty::NotSent,
                        .detail = u"cached form: of another layout"_s});
    }
    schema.fingerprint = bytes.first(FingerprintSize);
    schema.index();
    return schema;
}

} // namespace leadbooth
