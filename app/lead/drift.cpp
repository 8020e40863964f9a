// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/drift.h"

#include "lead/validation.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

enum class Meaning { Text, Number, Moment, Code, Other };

Meaning meaningOf(FieldType type)
{
    switch (type) {
    case FieldType::String:
    case FieldType::Text:
    case FieldType::Url:
    case FieldType::Address:
    case FieldType::Multifield:
        return Meaning::Text;
    case FieldType::Integer:
    case FieldType::Double:
        return Meaning::Number;
    case FieldType::Date:
    case FieldType::DateTime:
        return Meaning::Moment;
    case FieldType::Currency:
        return Meaning::Code;
    case FieldType::YesNo:
    case FieldType::Choice:
    case FieldType::Money:
    case FieldType::User:
    case FieldType::Company:
    case FieldType::Contact:
    case FieldType::NotEditable:
        return Meaning::Other;
    }
    return Meaning::Other;
}

/*! The findings of one field that holds something. */
class FieldComparison
{
public:
    FieldComparison(const TypedForm &form, const LeadDraft &draft, const FormSchema &now,
                    const FieldSchema &field, const Issues &issues)
        : m_form(form)
        , m_now(now)
        , m_field(field)
        , m_typed(form.field(field.code))
        , m_value(draft.value(field.code))
        , m_hasAmount(!isEmpty(draft.value(u"OPPORTUNITY"_s)))
        , m_issues(issues)
    {}

    QList<Drift> take()
    {
        if (!m_field.isEditable()) {
            add(DriftKind::FieldNotEditable);
            return std::move(m_findings);
        }
        if (hasOtherType() && !keepsMeaning(m_typed->type, m_field.type)) {
            add(DriftKind::TypeChanged, {}, {}, notSendable(0));
            return std::move(m_findings);
        }
        checkItems();
        const auto isFilled = [](const ValueItem &item) {
            return !item.isEmpty();
        };
        if (!m_field.isMultiple && std::count_if(m_value.cbegin(), m_value.cend(), isFilled) > 1) {
            add(DriftKind::NowSingle);
        }
        return std::move(m_findings);
    }

private:
    [[nodiscard]] bool hasOtherType() const { return m_typed && m_typed->type != m_field.type; }

    [[nodiscard]] Issue notSendable(int row) const
    {
        return {.field = m_field.code, .row = row, .code = IssueCode::NotSendable};
    }

    void add(DriftKind kind, const QString &value = {}, const QString &valueLabel = {},
             const Issue &issue = {})
    {
        m_findings.append({.kind = kind,
                           .field = m_field.code,
                           .label = m_typed ? m_typed->label : m_field.label,
                           .value = value,
                           .valueLabel = valueLabel,
                           .issue = issue});
    }

    /*! Of a change of type one finding is enough. */
    void addRefused(const Issue &issue)
    {
        if (!hasOtherType()) {
            add(DriftKind::ValueRefused, {}, {}, issue);
        } else if (m_findings.isEmpty()) {
            add(DriftKind::TypeChanged, {}, {}, issue);
        }
    }

    void checkItems()
    {
        for (int row = 0; row < m_value.size(); ++row) {
            const ValueItem &item = m_value.at(row);
            const QString value = item.value.trimmed();
            if (value.isEmpty()) {
                continue;
            }
            switch (m_field.type) {
            case FieldType::Choice:
                checkChoice(value);
                break;
            case FieldType::Currency:
                checkCurrency(value);
                break;
            case FieldType::Money:
                checkCurrency(currencyOf(item));
                break;
            case FieldType::YesNo:
                if (value != "Y"_L1 && value != "N"_L1) {
                    addRefused(notSendable(row));
                }
                break;
            default:
                break;
            }
        }
        if (m_field.type != FieldType::Choice) {
            for (const Issue &issue : m_issues) {
                addRefused(issue);
            }
        }
    }

    void checkChoice(const QString &id)
    {
        if (isSeen(id)) {
            return;
        }
        const QString was = m_typed ? m_typed->chosen.value(id) : QString();
        const QString shown = was.isEmpty() ? id : was;
        const Choice *choice = m_field.choice(id);
        const bool isRenamed = choice && !was.isEmpty() && choice->label != was;
        // Lists of another kind count their items anew.
        const bool isOtherList = m_typed && m_typed->portalType != m_field.portalType;
        if (!choice || (isRenamed && isOtherList)) {
            add(DriftKind::ChoiceGone, id, shown);
        } else if (choice->isFinal && !(m_typed && m_typed->closing.contains(id))) {
            add(DriftKind::StageFinal, id, shown);
        } else if (isRenamed) {
            add(DriftKind::ChoiceRenamed, id, shown);
        }
    }

    void checkCurrency(const QString &code)
    {
        if (isSeen(code)) {
            return;
        }
        // Without an amount the lead's currency is not sent.
        const bool isSent = m_field.code != "CURRENCY_ID"_L1 || m_hasAmount;
        if (isSent ? !m_now.takesCurrency(code) : !isCurrencyCode(code)) {
            add(DriftKind::ChoiceGone, code, code);
        }
    }

    [[nodiscard]] bool isSeen(const QString &id)
    {
        const qsizetype before = m_seen.size();
        m_seen.insert(id);
        return m_seen.size() == before;
    }

    [[nodiscard]] QString currencyOf(const ValueItem &item) const
    {
        if (!item.tag.isEmpty()) {
            return item.tag;
        }
        return m_form.baseCurrency.isEmpty() ? m_now.baseCurrency : m_form.baseCurrency;
    }

    const TypedForm &m_form;
    const FormSchema &m_now;
    const FieldSchema &m_field;
    const TypedField *m_typed;
    const FieldValue m_value;
    const bool m_hasAmount;
    const Issues &m_issues;
    QSet<QString> m_seen; //!< items and currencies
    QList<Drift> m_findings;
};

} // namespace

bool keepsMeaning(FieldType from, FieldType to)
{
    if (from == to) {
        return true;
    }
    const Meaning target = meaningOf(to);
    switch (meaningOf(from)) {
    case Meaning::Text:
        return target == Meaning::Text || target == Meaning::Number || target == Meaning::Moment;
    case Meaning::Number:
        return target == Meaning::Text || target == Meaning::Number;
    case Meaning::Moment:
        return target == Meaning::Text || target == Meaning::Moment;
    case Meaning::Code:
        return target == Meaning::Text;
    case Meaning::Other:
        return false;
    }
    return false;
}

QList<Drift> driftOf(const TypedForm &typed, const LeadDraft &draft, const FormSchema &now)
{
    QHash<QString, Issues> issues;
    const Issues all = validateLead(now, draft);
    for (const Issue &issue : all) {
        issues[issue.field].append(issue);
    }
    QList<Drift> findings;
    for (const FieldSchema &field : now.fields) {
        const Issues here = issues.value(field.code);
        if (!isEmpty(draft.value(field.code))) {
            findings += FieldComparison(typed, draft, now, field, here).take();
        } else if (!here.isEmpty()) {
            findings.append({.kind = DriftKind::NowRequired,
                             .field = field.code,
                             .label = field.label,
                             .issue = here.constFirst()});
        }
    }
    for (auto it = draft.values.cbegin(); it != draft.values.cend(); ++it) {
        if (!isEmpty(it.value()) && !now.field(it.key())) {
            const TypedField *was = typed.field(it.key());
            findings.append({.kind = DriftKind::FieldGone,
                             .field = it.key(),
                             .label = was ? was->label : it.key()});
        }
    }
    return findings;
}

bool anyInTheWay(const QList<Drift> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const Drift &finding) { return finding.isInTheWay(); });
}

Error formChangedError(const QList<Drift> &findings)
{
    Error error{.kind = ErrorKind::InvalidInput,
                .certainty = Certainty::NotSent,
                .code = FormChangedCode,
                .detail = u"the portal's form has changed"_s};
    for (const Drift &finding : findings) {
        if (!finding.isInTheWay()) {
            continue;
        }
        Issue issue = finding.issue;
        if (issue.field.isEmpty()) {
            issue = {.field = finding.field, .code = IssueCode::NotSendable};
        }
        if (finding.kind == DriftKind::ChoiceGone || finding.kind == DriftKind::StageFinal) {
            issue.code = IssueCode::UnknownChoice;
            issue.argument = finding.valueLabel;
        }
        error.issues.append(issue);
    }
    return error;
}

QString toString(DriftKind kind)
{
    switch (kind) {
    case DriftKind::FieldGone:
        return u"FieldGone"_s;
    case DriftKind::FieldNotEditable:
        return u"FieldNotEditable"_s;
    case DriftKind::TypeChanged:
        return u"TypeChanged"_s;
    case DriftKind::ChoiceGone:
        return u"ChoiceGone"_s;
    case DriftKind::ChoiceRenamed:
        return u"ChoiceRenamed"_s;
    case DriftKind::StageFinal:
        return u"StageFinal"_s;
    case DriftKind::NowSingle:
        return u"NowSingle"_s;
    case DriftKind::NowRequired:
        return u"NowRequired"_s;
    case DriftKind::ValueRefused:
        return u"ValueRefused"_s;
    }
    return {};
}

} // namespace leadbooth
