// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/leadinput.h"

#include "demo/phpdate.h"
#include "demo/portaltexts.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr qsizetype MaxCommunicationLength = 250;

std::optional<QDateTime> readTime(const PortalState &portal, const PhpValue &value)
{
    return phpStringToTime(value.toString(), zoneOffset(portal.options.locale), portal.clock.now());
}

// A date or time in the form crm.lead.get has it; nothing where PHP could not read it.
std::optional<PhpValue> storedTime(const PortalState &portal, const PhpValue &value, bool withTime)
{
    if (value.isArray() || value.isNull()) {
        return std::nullopt;
    }
    if (value.toString().isEmpty()) {
        return PhpValue(QString());
    }
    const std::optional<QDateTime> time = readTime(portal, value);
    if (!time) {
        return std::nullopt;
    }
    QString text = portalTime(*time, portal.options.locale);
    if (!withTime) {
        text.replace(11, 8, u"00:00:00"_s);
    }
    return PhpValue(text);
}

QString yesOrNo(const PhpValue &value)
{
    const QString text = value.toString().toUpper();
    return text == u"Y"_s || text == u"1"_s || text == u"TRUE"_s ? u"Y"_s : u"N"_s;
}

// COMMENTS is taken for HTML and kept as BBCode: what looks like a tag goes, a bare "&" or "<"
// changes.
QString bbCode(QString html)
{
    static const QList<std::pair<QRegularExpression, QString>> rules = [] {
        const auto pattern = [](const QString &text) {
            return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
        };
        return QList<std::pair<QRegularExpression, QString>>{
                {pattern(u"<(?:script|style)\\b.*?</(?:script|style)>"_s), QString()},
                {pattern(u"<br\\s*/?>|</p>"_s), u"\n"_s},
                {pattern(u"<(/?)(?:b|strong)>"_s), u"[\\1B]"_s},
                {pattern(u"<(/?)(?:i|em)>"_s), u"[\\1I]"_s},
                {pattern(u"<(/?)u>"_s), u"[\\1U]"_s},
                {pattern(u"</?[a-z][^>]*>"_s), QString()},
                {pattern(u"&(?!(?:[a-z]+|#\\d+|#x[0-9a-f]+);)"_s), u"&amp;"_s},
                {pattern(u"<"_s), u"&lt;"_s},
                {pattern(u">"_s), u"&gt;"_s},
        };
    }();
    for (const auto &[pattern, replacement] : rules) {
        html.replace(pattern, replacement);
    }
    return html;
}

bool isEmail(const QString &text)
{
    static const QRegularExpression pattern(
            u"^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
            "(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$"_s,
            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text.trimmed()).hasMatch() && !text.contains(u".."_s);
}

std::optional<PhpValue> storedFile(const PhpValue &value)
{
    const PhpArray given = value.toArray();
    const PhpArray data = given.value(u"fileData"_s).toArray();
    const QString content = data.value(u"1"_s).toString();
    const QByteArray bytes = QByteArray::fromBase64(content.toLatin1());
    if (content.isEmpty() || bytes.isEmpty()) {
        return std::nullopt;
    }
    return PhpValue(PhpArray{{u"name"_s, data.value(u"0"_s)}, {u"size"_s, qint64(bytes.size())}});
}

// One value of a user field; nothing where it is lost.
std::optional<PhpValue> storedUserValue(const PortalState &portal, const LeadField &field,
                                        const PhpValue &value)
{
    const QString text = value.toString();
    if (field.type == u"file"_s) {
        return storedFile(value);
    }
    if (value.isArray()) {
        return std::nullopt;
    }
    if (field.type == u"date"_s || field.type == u"datetime"_s) {
        return storedTime(portal, value, field.type == u"datetime"_s);
    }
    if (field.type == u"boolean"_s) {
        return PhpValue(yesOrNo(value) == u"Y"_s ? u"1"_s : u"0"_s);
    }
    if (text.isEmpty()) {
        return PhpValue(QString());
    }
    if (field.type == u"integer"_s) {
        return PhpValue(QString::number(value.toInt()));
    }
    if (field.type == u"double"_s) {
        const int precision =
                static_cast<int>(field.settings.toArray().value(u"PRECISION"_s).toInt());
        const double scale = std::pow(10.0, precision);
        return PhpValue(phpNumber(std::round(value.toDouble() * scale) / scale));
    }
    if (field.type == u"money"_s) {
        static const QRegularExpression money(u"^-?\\d+(?:\\.\\d+)?\\|[A-Z]{3}$"_s);
        return PhpValue(money.match(text).hasMatch() ? text : QString());
    }
    if (field.type == u"enumeration"_s) {
        for (const EnumerationItem &item : field.items) {
            if (text == QString::number(item.id)) {
                return PhpValue(text);
            }
        }
        return std::nullopt;
    }
    if (field.type == u"employee"_s || field.type.startsWith(u"iblock_"_s)
        || field.type == u"resourcebooking"_s) {
        const qint64 id = value.toInt();
        return id > 0 ? std::optional<PhpValue>(QString::number(id)) : std::nullopt;
    }
    return PhpValue(text);
}

class LeadMaker
{
public:
    LeadMaker(const PortalState &portal, int userId)
        : m_portal(portal)
        , m_userId(userId)
    {
        m_record.values = emptyLeadValues();
        for (const LeadField &field : portal.fields) {
            if (field.isUserField()) {
                m_record.values.set(field.name, emptyUserValue(field));
            }
        }
    }

    tl::expected<CrmRecord, RestError> make(const PhpArray &fields)
    {
        for (const PhpEntry &entry : fields.entries()) {
            const LeadField *field = m_portal.field(entry.key);
            if (!field || field->has(LeadField::ReadOnly)) {
                continue;
            }
            if (field->isUserField()) {
                takeUserField(*field, entry.value);
            } else if (field->type == u"crm_multifield"_s) {
                takeCommunications(*field, entry.value);
            } else {
                takeStandardField(*field, entry.value);
            }
        }
        fillStage();
        fillCurrency();
        fillPeople();
        if (m_portal.options.enforceMandatory) {
            checkUserFields();
        }
        if (!m_errors.isEmpty()) {
            return refuse({.description = m_errors});
        }
        return m_record;
    }

private:
    void set(const QString &name, const PhpValue &value) { m_record.values.set(name, value); }
    [[nodiscard]] QString text(const QString &name) const
    {
        return m_record.values.value(name).toString();
    }

    void takeUserField(const LeadField &field, const PhpValue &value)
    {
        if (!field.has(LeadField::Multiple)) {
            if (const std::optional<PhpValue> stored = storedUserValue(m_portal, field, value)) {
                set(field.name, *stored);
            }
            return;
        }
        // A file is an array itself: {"fileData": …} alone is one file, not a list of them.
        const bool isOne = !value.isArray() || value.toArray().contains(u"fileData"_s);
        const PhpArray given = isOne ? phpList({value}) : value.toArray();
        PhpArray kept;
        for (const PhpEntry &entry : given.entries()) {
            const std::optional<PhpValue> stored = storedUserValue(m_portal, field, entry.value);
            if (stored && !(stored->isString() && stored->toString().isEmpty())) {
                kept.append(*stored);
            }
        }
        set(field.name, kept.isEmpty() ? PhpValue(false) : PhpValue(kept));
    }

    void takeCommunications(const LeadField &field, const PhpValue &value)
    {
        // Anything but a list of objects is lost: {"PHONE": "+1…"} gives no phone at all.
        const PhpArray rows = value.toArray();
        for (const PhpEntry &entry : rows.entries()) {
            const PhpArray row = entry.value.toArray();
            const QString text = row.value(u"VALUE"_s).toString();
            if (text.isEmpty()) {
                continue;
            }
            if (text.size() > MaxCommunicationLength) {
                m_errors += valueTooLongText(m_portal.options.locale, field.label);
            }
            if (field.name == u"EMAIL"_s && !isEmail(text)) {
                m_errors += invalidEmailText(m_portal.options.locale, text);
            }
            QString type = row.value(u"VALUE_TYPE"_s).toString();
            if (type.isEmpty()) {
                type = field.name == u"IM"_s ? u"OTHER"_s : u"WORK"_s;
            }
            m_record.communications.append({0, field.name, type, text});
            if (field.name == u"PHONE"_s || field.name == u"EMAIL"_s) {
                set(u"HAS_"_s + field.name, u"Y"_s);
            }
        }
    }

    void takeStandardField(const LeadField &field, const PhpValue &value)
    {
        if (field.name == u"OPPORTUNITY"_s) {
            takeAmount(value);
        } else if (field.name == u"CONTACT_IDS"_s) {
            for (const PhpEntry &entry : value.toArray().entries()) {
                takeContact(entry.value);
            }
        } else if (field.name == u"CONTACT_ID"_s) {
            for (const PhpEntry &entry :
                 (value.isArray() ? value.toArray() : phpList({value})).entries()) {
                takeContact(entry.value);
            }
        } else if (field.has(LeadField::NotInOutput) || value.isArray()) {
            return;
        } else if (field.name == u"COMPANY_ID"_s) {
            if (m_portal.store.records(EntityType::Company)
                        .contains(static_cast<int>(value.toInt()))) {
                set(field.name, QString::number(value.toInt()));
            }
        } else if (field.type == u"date"_s) {
            if (const std::optional<PhpValue> stored = storedTime(m_portal, value, false)) {
                set(field.name, *stored);
            }
        } else if (field.type == u"char"_s) {
            set(field.name, yesOrNo(value));
        } else if (field.type == u"integer"_s || field.type == u"user"_s) {
            set(field.name,
                value.toInt() > 0 ? PhpValue(QString::number(value.toInt())) : PhpValue());
        } else if (field.name == u"COMMENTS"_s) {
            set(field.name, bbCode(value.toString()));
        } else {
            set(field.name, value.isNull() ? value : PhpValue(value.toString()));
        }
    }

    void takeContact(const PhpValue &value)
    {
        const qint64 id = value.toInt();
        if (!m_portal.store.records(EntityType::Contact).contains(static_cast<int>(id))) {
            return;
        }
        if (m_record.contactIds.isEmpty()) {
            set(u"CONTACT_ID"_s, QString::number(id));
        }
        m_record.contactIds.append(id);
    }

    void takeAmount(const PhpValue &value)
    {
        if (value.isNull() || value.isArray() || value.toString().isEmpty()) {
            return;
        }
        PhpValue amount = value;
        if (value.isString()) {
            QString written = value.toString();
            written.replace(u',', u'.').remove(u' ');
            if (written.startsWith(u'.')) {
                written.prepend(u'0');
            }
            static const QRegularExpression number(u"^-?\\d+(?:\\.\\d+)?$"_s);
            if (!number.match(written).hasMatch()) {
                m_errors += invalidAmountText(m_portal.options.locale);
                return;
            }
            amount = written;
        }
        set(u"OPPORTUNITY"_s, QString::number(amount.toDouble(), 'f', 2));
    }

    void fillStage()
    {
        StatusItem stage;
        for (const StatusItem &item : m_portal.statuses) {
            const bool isFirst = stage.status.isEmpty();
            if (item.entity == u"STATUS"_s && (isFirst || item.status == text(u"STATUS_ID"_s))) {
                stage = item;
            }
        }
        set(u"STATUS_ID"_s, stage.status);
        set(u"STATUS_SEMANTIC_ID"_s, stage.semantics.isNull() ? u"P"_s : QString(stage.semantics));
        const QString now = m_portal.portalNow();
        for (const QString &name :
             {u"DATE_CREATE"_s, u"DATE_MODIFY"_s, u"MOVED_TIME"_s, u"LAST_ACTIVITY_TIME"_s}) {
            set(name, now);
        }
        if (!stage.semantics.isNull()) {
            set(u"DATE_CLOSED"_s, now);
        }
    }

    void fillCurrency()
    {
        const QString currency = text(u"CURRENCY_ID"_s);
        if (currency.isEmpty()) {
            set(u"CURRENCY_ID"_s, baseCurrency(m_portal.options.locale));
            return;
        }
        for (const PhpEntry &entry : currencies(m_portal.options.locale).entries()) {
            if (entry.value.toArray().value(u"CURRENCY"_s).toString() == currency) {
                return;
            }
        }
        m_errors += unknownCurrencyText(m_portal.options.locale);
    }

    void fillPeople()
    {
        const QString user = QString::number(m_userId);
        for (const QString &name :
             {u"CREATED_BY_ID"_s, u"MODIFY_BY_ID"_s, u"MOVED_BY_ID"_s, u"LAST_ACTIVITY_BY"_s}) {
            set(name, user);
        }
        if (text(u"ASSIGNED_BY_ID"_s).isEmpty()) {
            set(u"ASSIGNED_BY_ID"_s, user);
        }
        if (text(u"OPENED"_s).isEmpty()) {
            set(u"OPENED"_s, u"Y"_s);
        }
        if (!text(u"COMPANY_ID"_s).isEmpty() || !m_record.contactIds.isEmpty()) {
            set(u"IS_RETURN_CUSTOMER"_s, u"Y"_s);
        }
    }

    void checkUserFields()
    {
        for (const LeadField &field : m_portal.fields) {
            const PhpValue &value = m_record.values.value(field.name);
            if (!field.isUserField()) {
                continue;
            }
            if (!value.toBool() && value.toString() != u"0"_s) {
                if (field.mandatory) {
                    m_errors += fieldMissingText(m_portal.options.locale, field.label);
                }
                continue;
            }
            const QString pattern = field.settings.toArray().value(u"REGEXP"_s).toString();
            const qsizetype end = pattern.lastIndexOf(u'/');
            if (end > 0
                && !QRegularExpression(pattern.mid(1, end - 1))
                            .match(value.toString())
                            .hasMatch()) {
                m_errors += fieldIncorrectText(m_portal.options.locale, field.label);
            }
        }
    }

    const PortalState &m_portal;
    int m_userId;
    CrmRecord m_record;
    QString m_errors;
};

} // namespace

tl::expected<CrmRecord, RestError> makeLead(const PortalState &portal, const PhpArray &fields,
                                            int userId)
{
    return LeadMaker(portal, userId).make(fields);
}

} // namespace leadbooth
