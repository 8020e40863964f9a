// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/mendingrule.h"

#include "lead/validation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr QLatin1StringView AmountCode{"OPPORTUNITY"};
constexpr QLatin1StringView CurrencyCode{"CURRENCY_ID"};

using Action = MendingRule::Action;

tl::unexpected<Error> misfit(const QString &why, const Issues &issues = {})
{
    return failure({.kind = ErrorKind::InvalidInput,
                    .certainty = Certainty::NotSent,
                    .detail = u"mending: "_s + why,
                    .issues = issues});
}

bool isText(FieldType type)
{
    return type == FieldType::String || type == FieldType::Text || type == FieldType::Address;
}

bool namesOneItem(DriftKind kind)
{
    return kind == DriftKind::ChoiceGone || kind == DriftKind::StageFinal;
}

/*! The one choice with this label; null: none, or several. */
const Choice *choiceLabelled(const FieldSchema &field, const QString &label)
{
    const Choice *found = nullptr;
    for (const Choice &choice : *field.choices) {
        if (choice.isFinal || choice.label.compare(label, Qt::CaseInsensitive) != 0) {
            continue;
        }
        if (found) {
            return nullptr;
        }
        found = &choice;
    }
    return found;
}

FieldType typeOf(const QString &code, const TypedForm &typed, const FormSchema &now)
{
    if (const TypedField *was = typed.field(code)) {
        return was->type;
    }
    const FieldSchema *field = now.field(code);
    return field ? field->type : FieldType::String;
}

bool isAmountOrCurrency(const QString &code)
{
    return code == AmountCode || code == CurrencyCode;
}

/*! One rule on one lead that it answers a finding of. */
class Mender
{
public:
    Mender(const LeadDraft &draft, const TypedForm &typed, const FormSchema &now,
           const MendingRule &rule, QList<Drift> findings)
        : m_draft(draft)
        , m_typed(typed)
        , m_now(now)
        , m_rule(rule)
        , m_findings(std::move(findings))
        , m_schema(now.field(rule.field))
        , m_was(typed.field(rule.field))
        , m_isAmount(isAmountOrCurrency(rule.field) && !isEmpty(draft.value(AmountCode)))
    {}

    Result<MendedLead> mend()
    {
        nameCurrencies();
        const Outcome done = apply();
        if (!done) {
            return failure(done.error());
        }
        return MendedLead{m_draft, formAfterwards()};
    }

private:
    /*! Amounts that went by the portal's currency would go by another one when that has changed. */
    void nameCurrencies()
    {
        for (const TypedField &field : m_typed.fields) {
            if (field.type != FieldType::Money || m_typed.baseCurrency.isEmpty()) {
                continue;
            }
            const auto value = m_draft.values.find(field.code);
            if (value == m_draft.values.end()) {
                continue;
            }
            for (ValueItem &item : *value) {
                if (item.tag.isEmpty() && !item.isEmpty()) {
                    item.tag = m_typed.baseCurrency;
                }
            }
        }
    }

    [[nodiscard]] bool isConcerned(int row, const ValueItem &item, bool *isFirst) const
    {
        if (item.isEmpty()) {
            return false;
        }
        switch (m_rule.kind) {
        case DriftKind::ChoiceGone:
        case DriftKind::StageFinal:
            return (m_schema && m_schema->type == FieldType::Money ? item.tag
                                                                   : item.value.trimmed())
                   == m_rule.value;
        case DriftKind::ValueRefused:
            return std::any_of(m_findings.cbegin(), m_findings.cend(),
                               [&](const Drift &finding) { return finding.issue.row == row; });
        case DriftKind::NowSingle:
            return !std::exchange(*isFirst, false);
        default:
            return true;
        }
    }

    /*! What does not fit, out of the draft. */
    FieldValue take()
    {
        if (m_isAmount) {
            QString currency = m_draft.text(CurrencyCode).trimmed();
            if (currency.isEmpty()) {
                currency = m_typed.baseCurrency;
            }
            const FieldValue amount{{m_draft.text(AmountCode).trimmed(), currency}};
            m_draft.values.remove(AmountCode);
            m_draft.values.remove(CurrencyCode);
            return amount;
        }
        const FieldValue value = m_draft.values.take(m_rule.field);
        FieldValue taken;
        FieldValue left;
        bool isFirst = true;
        for (int row = 0; row < value.size(); ++row) {
            const ValueItem &item = value.at(row);
            (isConcerned(row, item, &isFirst) ? taken : left).append(item);
        }
        if (!isEmpty(left)) {
            m_draft.values.insert(m_rule.field, left);
        }
        return taken;
    }

    Outcome apply()
    {
        switch (m_rule.action) {
        case Action::DropValue:
            take();
            return success();
        case Action::MoveValue:
            return move();
        case Action::Replace:
            return replace();
        }
        return success();
    }

    Outcome replace()
    {
        if (m_rule.kind == DriftKind::NowRequired) {
            m_draft.setText(m_rule.field, m_rule.target);
            const Issues issues = validateField(*m_schema, m_draft.value(m_rule.field));
            return issues.isEmpty() ? success() : Outcome(misfit(u"not a value"_s, issues));
        }
        FieldValue value;
        bool isFirst = true;
        const FieldValue before = m_draft.value(m_rule.field);
        for (int row = 0; row < before.size(); ++row) {
            ValueItem item = before.at(row);
            if (isConcerned(row, item, &isFirst)) {
                (m_schema->type == FieldType::Money ? item.tag : item.value) = m_rule.target;
            }
            if (m_schema->type != FieldType::Choice || !value.contains(item)) {
                value.append(item);
            }
        }
        m_draft.values.insert(m_rule.field, value);
        return success();
    }

    Outcome move()
    {
        const FieldSchema &target = *m_now.field(m_rule.target);
        const FieldType from = m_isAmount ? FieldType::Money : typeOf(m_rule.field, m_typed, m_now);
        const FieldValue taken = take();
        FieldValue value = m_draft.value(target.code);
        if (isText(target.type)) {
            appendText(target, taken, from, &value);
        } else if (!canMoveTo(from, target)) {
            return misfit(u"the field holds something else"_s);
        } else {
            value.removeIf([](const ValueItem &item) { return item.isEmpty(); });
            if (!target.isMultiple && value.size() + taken.size() > 1) {
                return misfit(u"the field is filled already"_s);
            }
            for (const ValueItem &item : taken) {
                const std::optional<ValueItem> fitting = itemFor(target, item, from);
                if (!fitting) {
                    return misfit(u"the field does not list it"_s);
                }
                value.append(*fitting);
            }
        }
        const Issues issues = validateField(target, value);
        if (!issues.isEmpty()) {
            return misfit(u"the field does not take it"_s, issues);
        }
        m_draft.values.insert(target.code, value);
        return success();
    }

    [[nodiscard]] std::optional<ValueItem> itemFor(const FieldSchema &target, const ValueItem &item,
                                                   FieldType from) const
    {
        if (target.type == FieldType::Choice) {
            const Choice *choice = choiceLabelled(target, textOf(item, from));
            return choice ? std::optional(ValueItem{choice->id}) : std::nullopt;
        }
        if (target.type == FieldType::Multifield
            && !valueTypes(target.multifield).contains(item.tag)) {
            return ValueItem{item.value, valueTypes(target.multifield).value(0)};
        }
        return item;
    }

    [[nodiscard]] QString textOf(const ValueItem &item, FieldType from) const
    {
        const QString value = item.value.trimmed();
        switch (from) {
        case FieldType::Choice:
        case FieldType::YesNo: {
            const QString label = m_was ? m_was->chosen.value(value) : QString();
            const Choice *choice = m_schema ? m_schema->choice(value) : nullptr;
            return !label.isEmpty() ? label : choice ? choice->label : value;
        }
        case FieldType::User:
        case FieldType::Company:
        case FieldType::Contact:
            return item.tag.trimmed().isEmpty() ? value : item.tag.trimmed();
        case FieldType::Money:
            return (value + u' ' + item.tag).trimmed();
        default:
            return value;
        }
    }

    void appendText(const FieldSchema &target, const FieldValue &taken, FieldType from,
                    FieldValue *value) const
    {
        const bool hasLines = target.type == FieldType::Text;
        QStringList lines;
        for (const ValueItem &item : taken) {
            const QString text = textOf(item, from);
            lines += hasLines ? QStringList(text) : text.split(u'\n', Qt::SkipEmptyParts);
        }
        QString text = lines.join(hasLines ? u", "_s : u"; "_s);
        const QString label = labelOfSource();
        if (hasLines && !label.isEmpty()) {
            text = label + u": "_s + text;
        }
        const auto filled = std::find_if(value->begin(), value->end(),
                                         [](const ValueItem &item) { return !item.isEmpty(); });
        if (target.isMultiple || filled == value->end()) {
            value->append({text});
        } else {
            filled->value += (hasLines ? u"\n"_s : u"; "_s) + text;
        }
    }

    [[nodiscard]] QString labelOfSource() const
    {
        const QString code = m_isAmount ? QString(AmountCode) : m_rule.field;
        if (const TypedField *was = m_typed.field(code)) {
            return was->label;
        }
        const FieldSchema *field = m_now.field(code);
        return field ? field->label : QString();
    }

    [[nodiscard]] TypedForm formAfterwards() const
    {
        const auto isTouched = [&](const QString &code) {
            return code == m_rule.field
                   || (m_rule.action == Action::MoveValue && code == m_rule.target);
        };
        // Of no one form any more: a part is of the one that it was typed in, a part of the
        // present.
        TypedForm form{.baseCurrency = m_typed.baseCurrency};
        const TypedForm present = typedFormOf(m_now, m_draft);
        for (const TypedField &field : present.fields) {
            const TypedField *was = isTouched(field.code) ? nullptr : m_typed.field(field.code);
            form.fields.append(was ? *was : field);
        }
        for (const TypedField &field : m_typed.fields) {
            if (!m_now.field(field.code) && !isEmpty(m_draft.value(field.code))) {
                form.fields.append(field);
            }
        }
        return form;
    }

    LeadDraft m_draft;
    const TypedForm &m_typed;
    const FormSchema &m_now;
    const MendingRule &m_rule;
    const QList<Drift> m_findings;
    const FieldSchema *m_schema; //!< of the field of the finding; null: it is gone
    const TypedField *m_was;     //!< the same, as it was typed; null: not known
    //! The lead's amount and its currency are two fields and one thing.
    const bool m_isAmount;
};

/*! What can be told of a rule without a lead. */
Outcome checkRule(const MendingRule &rule, const FormSchema &now)
{
    const FieldSchema *field = now.field(rule.field);
    if (rule.kind == DriftKind::ChoiceRenamed) {
        return misfit(u"there is nothing to mend"_s);
    }
    switch (rule.action) {
    case Action::DropValue:
        return rule.kind != DriftKind::NowRequired ? success()
                                                   : Outcome(misfit(u"nothing to leave out"_s));
    case Action::MoveValue: {
        const FieldSchema *target = now.field(rule.target);
        if (rule.kind == DriftKind::NowRequired || !target || !target->isEditable()
            || rule.target == rule.field) {
            return misfit(u"nowhere to move it to"_s);
        }
        return success();
    }
    case Action::Replace:
        break;
    }
    if (!field || !field->isEditable() || rule.target.isEmpty()) {
        return misfit(u"nothing to put there"_s);
    }
    const bool isCurrency = field->type == FieldType::Currency || field->type == FieldType::Money;
    if (isCurrency && rule.kind != DriftKind::NowRequired) {
        const bool isPossible =
                namesOneItem(rule.kind)
                || (rule.kind == DriftKind::TypeChanged && field->type == FieldType::Money);
        return isPossible && now.takesCurrency(rule.target)
                       ? success()
                       : Outcome(misfit(u"not one of the currencies"_s));
    }
    if (field->type == FieldType::Choice) {
        const Choice *choice = field->choice(rule.target);
        return choice && !choice->isFinal
                               && (namesOneItem(rule.kind) || rule.kind == DriftKind::NowRequired)
                       ? success()
                       : Outcome(misfit(u"not one of the items"_s));
    }
    return rule.kind == DriftKind::NowRequired ? success()
                                               : Outcome(misfit(u"not a list of items"_s));
}

} // namespace

bool answers(const MendingRule &rule, const Drift &finding)
{
    return rule.kind == finding.kind && rule.field == finding.field && rule.value == finding.value;
}

bool canMoveTo(FieldType from, const FieldSchema &target)
{
    if (!target.isEditable() || isText(target.type)) {
        return target.isEditable();
    }
    if (target.type == FieldType::Choice) {
        return from == FieldType::Choice || isText(from);
    }
    return keepsMeaning(from, target.type);
}

Result<MendedLead> mended(const LeadDraft &draft, const TypedForm &typed, const FormSchema &now,
                          const MendingRule &rule)
{
    if (const Outcome fits = checkRule(rule, now); !fits) {
        return failure(fits.error());
    }
    QList<Drift> findings = driftOf(typed, draft, now);
    findings.removeIf([&](const Drift &finding) { return !answers(rule, finding); });
    if (findings.isEmpty()) {
        return MendedLead{draft, typed};
    }
    if (rule.action == Action::Replace && rule.kind == DriftKind::TypeChanged
        && !keepsMeaning(typed.field(rule.field) ? typed.field(rule.field)->type : FieldType::Money,
                         FieldType::Double)) {
        return misfit(u"not a number that could be an amount"_s);
    }
    return Mender(draft, typed, now, rule, std::move(findings)).mend();
}

FieldType movedType(const QString &field, const TypedForm &typed, const FormSchema &now)
{
    return isAmountOrCurrency(field) ? FieldType::Money : typeOf(field, typed, now);
}

} // namespace leadbooth
