// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/validation.h"

#include "lead/canonical.h"
#include "lead/phone.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

class Checker
{
public:
    /*! \a schema: for what only the whole form knows; may be null. */
    Checker(const FieldSchema &field, const FormSchema *schema, Issues *issues)
        : m_field(field)
        , m_schema(schema)
        , m_issues(issues)
    {}

    void check(int row, const ValueItem &item)
    {
        m_row = row;
        const QString value = item.value.trimmed();
        if (value.isEmpty()) {
            return;
        }
        switch (m_field.type) {
        case FieldType::String:
        case FieldType::Text:
        case FieldType::Address:
            checkText(value);
            return;
        case FieldType::Integer:
            checkInteger(value);
            return;
        case FieldType::Double:
            checkNumber(value, m_field.decimals);
            return;
        case FieldType::Money:
            checkNumber(value, moneyDecimals(item.tag));
            return;
        case FieldType::Date:
            if (!isCanonicalDate(value)) {
                add(IssueCode::NotADate);
            }
            return;
        case FieldType::DateTime:
            if (!isCanonicalDateTime(value)) {
                add(IssueCode::NotATime);
            }
            return;
        case FieldType::Choice:
            if (!m_field.choice(value)) {
                add(IssueCode::UnknownChoice, value);
            }
            return;
        case FieldType::Url:
            if (!looksLikeUrl(value)) {
                add(IssueCode::NotAnAddress);
            }
            return;
        case FieldType::User:
        case FieldType::Company:
        case FieldType::Contact:
            // Typed text that was not picked from the list stays in the draft as it is.
            if (!isCanonicalInteger(value)) {
                add(IssueCode::UnknownChoice, value);
            }
            return;
        case FieldType::Multifield:
            checkMultifield(value);
            return;
        case FieldType::YesNo:
        case FieldType::Currency:
        case FieldType::NotEditable:
            return;
        }
    }

private:
    void add(IssueCode code, const QString &argument = {})
    {
        m_issues->append({.field = m_field.code, .row = m_row, .code = code, .argument = argument});
    }

    void checkText(const QString &value)
    {
        if (m_field.maxLength > 0 && value.size() > m_field.maxLength) {
            add(IssueCode::TooLong, QString::number(m_field.maxLength));
        } else if (m_field.minLength > 0 && value.size() < m_field.minLength) {
            add(IssueCode::TooShort, QString::number(m_field.minLength));
        } else if (!m_field.pattern.isEmpty()) {
            const QRegularExpression pattern(m_field.pattern,
                                             QRegularExpression::UseUnicodePropertiesOption);
            // A pattern that this library cannot read is the portal's business alone.
            if (pattern.isValid() && !pattern.match(value).hasMatch()) {
                add(IssueCode::PatternMismatch, m_field.pattern);
            }
        }
    }

    void checkInteger(const QString &value)
    {
        if (isCanonicalInteger(value)) {
            checkRange(value);
        } else {
            add(isCanonicalNumber(value) ? IssueCode::NotAWholeNumber : IssueCode::NotANumber);
        }
    }

    [[nodiscard]] std::optional<int> moneyDecimals(const QString &currency) const
    {
        return m_schema ? decimalsOf(m_schema->currencies,
                                     currency.isEmpty() ? m_schema->baseCurrency : currency)
                        : std::nullopt;
    }

    void checkNumber(const QString &value, std::optional<int> decimals)
    {
        if (!isCanonicalNumber(value)) {
            add(IssueCode::NotANumber);
        } else if (!decimals || roundedNumber(value, *decimals) == value) {
            checkRange(value);
        } else if (*decimals == 0) {
            add(IssueCode::NotAWholeNumber);
        } else {
            add(IssueCode::TooManyDecimals, QString::number(*decimals));
        }
    }

    void checkRange(const QString &value)
    {
        const double number = value.toDouble();
        if (m_field.minimum && number < *m_field.minimum) {
            add(IssueCode::TooSmall, QString::number(*m_field.minimum, 'g', 15));
        } else if (m_field.maximum && number > *m_field.maximum) {
            add(IssueCode::TooLarge, QString::number(*m_field.maximum, 'g', 15));
        }
    }

    void checkMultifield(const QString &value)
    {
        if (m_field.maxLength > 0 && value.size() > m_field.maxLength) {
            add(IssueCode::TooLong, QString::number(m_field.maxLength));
        } else if (m_field.multifield == MultifieldKind::Email
                   && emailProblem(value) != EmailProblem::None) {
            add(IssueCode::NotAnEmail);
        } else if (m_field.multifield == MultifieldKind::Phone && !looksLikePhone(value)) {
            add(IssueCode::NotAPhone);
        }
    }

    static bool looksLikeUrl(const QString &value)
    {
        if (value.contains(QRegularExpression(u"\\s"_s))) {
            return false;
        }
        const QUrl url = QUrl::fromUserInput(value);
        return url.isValid() && url.host().contains(u'.');
    }

    const FieldSchema &m_field;
    const FormSchema *m_schema;
    Issues *m_issues;
    int m_row = 0;
};

Issues check(const FieldSchema &field, const FieldValue &value, const FormSchema *schema)
{
    if (!field.isEditable()) {
        return {};
    }
    Issues issues;
    if (field.isRequired && isEmpty(value)) {
        issues.append({.field = field.code, .code = IssueCode::Missing});
        return issues;
    }
    Checker checker(field, schema, &issues);
    for (int row = 0; row < value.size(); ++row) {
        checker.check(row, value.at(row));
    }
    return issues;
}

} // namespace

EmailProblem emailProblem(const QString &value)
{
    static const QRegularExpression shape(
            u"\\A[=_0-9\\p{L}+~'!$&*^`|#%/?{}-]+(\\.[=_0-9\\p{L}+~'!$&*^`|#%/?{}-]+)*"
            "@([-0-9\\p{L}]+\\.)+[0-9\\p{L}-]{2,20}\\z"_s);
    if (value.size() <= 320 && shape.match(value).hasMatch()) {
        return EmailProblem::None;
    }
    const qsizetype at = value.indexOf(u'@');
    if (at < 0) {
        return EmailProblem::NoAt;
    }
    if (std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.isSpace(); })) {
        return EmailProblem::HasBlank;
    }
    if (at == 0) {
        return EmailProblem::NothingBeforeAt;
    }
    const QString domain = value.mid(at + 1);
    const qsizetype dot = domain.indexOf(u'.');
    return dot <= 0 || dot == domain.size() - 1 ? EmailProblem::NoDomain : EmailProblem::Other;
}

Issues validateField(const FieldSchema &field, const FieldValue &value)
{
    return check(field, value, nullptr);
}

Issues validateLead(const FormSchema &schema, const LeadDraft &draft)
{
    Issues issues;
    for (const FieldSchema &field : schema.fields) {
        issues += check(field, draft.value(field.code), &schema);
    }
    return issues;
}

bool isBlank(const FormSchema &schema, const LeadDraft &draft, const LeadDraft &initial)
{
    // A lead is told from another by what was typed, not by what a new form starts with or by
    // choices alone.
    for (const FieldSchema &field : schema.fields) {
        const FieldValue value = draft.value(field.code);
        if (isEmpty(value) || value == initial.value(field.code)) {
            continue;
        }
        switch (field.type) {
        case FieldType::Choice:
        case FieldType::YesNo:
        case FieldType::Currency:
        case FieldType::User:
        case FieldType::NotEditable:
            continue;
        default:
            return false;
        }
    }
    return true;
}

} // namespace leadbooth
