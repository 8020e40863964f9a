// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/queuedetailtext.h"

#include "ui/common/errortext.h"
#include "ui/common/fieldnames.h"
#include "ui/common/issuetext.h"
#include "ui/common/itemtext.h"
#include "ui/common/queuestatustext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

FieldSchema fieldAsTyped(const TypedField &typed)
{
    FieldSchema field;
    field.code = typed.code;
    field.type = typed.type;
    field.portalType = typed.portalType;
    field.label = typed.label;
    field.isMultiple = typed.isMultiple;
    std::vector<Choice> choices;
    for (auto it = typed.chosen.begin(); it != typed.chosen.end(); ++it) {
        choices.push_back({.id = it.key(), .label = it.value()});
    }
    field.choices = std::make_shared<const std::vector<Choice>>(std::move(choices));
    return field;
}

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(QueueDetailTexts)

public:
    static QString attempt(const QueueAttempt &attempt, bool isUnderWay, const QDateTime &now,
                           const QLocale &locale)
    {
        return momentText(attempt.startedAt, now, locale) + u"  "_s
               + (attempt.kind == AttemptKind::Send ? sendText(attempt, isUnderWay)
                                                    : lookText(attempt));
    }

    static QString drift(const Drift &drift, const FieldSchema *field, const QLocale &locale)
    {
        switch (drift.kind) {
        case DriftKind::FieldGone:
            return tr("The portal has no field \"%1\" any more.").arg(drift.label);
        case DriftKind::FieldNotEditable:
            return tr("\"%1\" can only be filled in in Bitrix24 now.").arg(drift.label);
        case DriftKind::TypeChanged:
            return tr("\"%1\" takes another kind of value now.").arg(drift.label);
        case DriftKind::ChoiceGone:
            return tr("\"%1\" is not in the list of \"%2\" any more.", "an item and its field")
                    .arg(itemOf(drift), drift.label);
        case DriftKind::ChoiceRenamed:
            return tr("\"%1\" in \"%2\" has another name now; it is sent all the same.",
                      "an item and its field")
                    .arg(itemOf(drift), drift.label);
        case DriftKind::StageFinal:
            return tr("The stage \"%1\" ends a lead's life now: choose another one.")
                    .arg(itemOf(drift));
        case DriftKind::NowRequired:
            return tr("The portal asks for \"%1\" now.").arg(drift.label);
        case DriftKind::NowSingle:
            return tr("\"%1\" takes one value only now.").arg(drift.label);
        case DriftKind::ValueRefused:
            return labelled(drift.label, issueText(drift.issue, field, locale));
        }
        return {};
    }

    static QString labelled(const QString &label, const QString &text)
    {
        return label.isEmpty() ? text : tr("%1: %2", "a field and what is wrong").arg(label, text);
    }

private:
    static QString itemOf(const Drift &drift)
    {
        return drift.valueLabel.isEmpty() ? drift.value : drift.valueLabel;
    }

    static QString errorOf(const QueueAttempt &attempt)
    {
        return attempt.error ? errorText({.kind = *attempt.error, .code = attempt.code}, Act::Send)
                                       .sentence
                             : QString();
    }

    static QString sendText(const QueueAttempt &attempt, bool isUnderWay)
    {
        switch (attempt.result) {
        case AttemptResult::Open:
            return isUnderWay ? tr("Being sent.")
                              : tr("Sent; Leadbooth ended before the answer came.");
        case AttemptResult::Sent:
            return tr("Sent; the portal has confirmed it.");
        case AttemptResult::Rejected:
            return joined(tr("Sent; the portal did not take it."),
                          attempt.error == ErrorKind::Refused ? QString() : errorOf(attempt));
        case AttemptResult::RefusedForNow:
            return joined(tr("Sent; the portal put it off."), errorOf(attempt));
        case AttemptResult::NotSent:
            return joined(tr("Not sent."), errorOf(attempt));
        case AttemptResult::Unknown:
        case AttemptResult::NotApplied:
            return joined(tr("Sent; no usable answer came."), errorOf(attempt));
        }
        return {};
    }

    static QString lookText(const QueueAttempt &attempt)
    {
        switch (attempt.result) {
        case AttemptResult::Open:
            return tr("Looked for it; no answer yet.");
        case AttemptResult::Sent:
            return tr("Looked for it: it is there.");
        case AttemptResult::NotApplied:
            return tr("Looked for it: it is not there.");
        case AttemptResult::Unknown:
        case AttemptResult::Rejected:
        case AttemptResult::RefusedForNow:
        case AttemptResult::NotSent:
            break;
        }
        if (attempt.error == ErrorKind::AccessDenied) {
            return tr("Looked for it: this connection may not read leads.");
        }
        return joined(tr("Looked for it: that told nothing."), errorOf(attempt));
    }

    static QString joined(const QString &first, const QString &second)
    {
        return second.isEmpty() ? first : first + u' ' + second;
    }
};

QString labelOf(const QString &code, const LeadPayload &payload, const FormSchema *now)
{
    if (const TypedField *typed = payload.form.field(code); typed && !typed->label.isEmpty()) {
        return typed->label;
    }
    const FieldSchema *field = now ? now->field(code) : nullptr;
    return field && !field->label.isEmpty() ? field->label : code;
}

} // namespace

QString attemptText(const QueueAttempt &attempt, bool isUnderWay, const QDateTime &now,
                    const QLocale &locale)
{
    return Texts::attempt(attempt, isUnderWay, now, locale);
}

QString driftText(const Drift &drift, const FieldSchema *field, const QLocale &locale)
{
    return Texts::drift(drift, field, locale);
}

QString leadIssueText(const Issue &issue, const LeadPayload &payload, const FormSchema *now,
                      const QLocale &locale)
{
    const FieldSchema *field = now ? now->field(issue.field) : nullptr;
    const FieldValue value = payload.draft.value(issue.field);
    const QString typed =
            issue.row >= 0 && issue.row < value.size() ? value.at(issue.row).value : QString();
    return Texts::labelled(issue.field.isEmpty() ? QString() : labelOf(issue.field, payload, now),
                           issueText(issue, field, locale, typed));
}

QList<LeadValueText> leadValueTexts(const LeadPayload &payload, const QLocale &locale)
{
    QList<LeadValueText> texts;
    for (const TypedField &typed : payload.form.fields) {
        const FieldSchema field = fieldAsTyped(typed);
        const FieldValue value = payload.draft.value(typed.code);
        QStringList lines;
        for (const ValueItem &item : value) {
            if (item.isEmpty()) {
                continue;
            }
            QString text = itemText(field, item, locale);
            if (field.type == FieldType::Multifield && !item.tag.isEmpty()) {
                text += u" · "_s + valueTypeLabel(item.tag);
            }
            lines.append(text);
        }
        if (!lines.isEmpty()) {
            texts.append({typed.label.isEmpty() ? typed.code : typed.label, lines.join(u'\n')});
        }
    }
    return texts;
}

} // namespace leadbooth
