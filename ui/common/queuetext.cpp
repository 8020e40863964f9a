// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/queuetext.h"

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

/*! What was discarded is erased so long after. */
constexpr int DiscardedDays = 30;

bool isErased(const QueueEntry &entry)
{
    return !entry.lead.hasPayload;
}

bool isLocked(const QueueEntry &entry)
{
    return entry.lead.hasPayload && !entry.isReadable;
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

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
    Q_DECLARE_TR_FUNCTIONS(QueueTexts)

public:
    static QueueStateText state(QueueState state)
    {
        switch (state) {
        case QueueState::Ready:
            return {tr("Waiting", "state of a lead"), u"clock"_s, Tone::Text};
        case QueueState::Sending:
            return {tr("Sending", "state of a lead"), u"send"_s, Tone::Accent};
        case QueueState::Uncertain:
            return {tr("Uncertain", "state of a lead"), u"question"_s, Tone::Warning};
        case QueueState::Sent:
            return {tr("Sent", "state of a lead"), u"check"_s, Tone::Ok};
        case QueueState::Rejected:
            return {tr("Rejected", "state of a lead"), u"alert"_s, Tone::Danger};
        case QueueState::Parked:
            return {tr("Parked", "state of a lead"), u"pause"_s, Tone::Warning};
        case QueueState::Discarded:
            return {tr("Discarded", "state of a lead"), u"trash"_s, Tone::Muted};
        case QueueState::MovedAway:
            return {tr("Moved away", "state of a lead"), u"forward"_s, Tone::Muted};
        }
        return {};
    }

    static QString name(const QueueEntry &entry)
    {
        if (isErased(entry)) {
            return entry.lead.state == QueueState::Sent
                           ? tr("Receipt: what was typed is erased", "in the place of a name")
                           : tr("Erased", "in the place of a name");
        }
        if (isLocked(entry)) {
            return tr("The keychain is locked", "in the place of a name");
        }
        return entry.name.isEmpty() ? tr("Without a name", "in the place of a name") : entry.name;
    }

    static QString next(const QueueEntry &entry, const QDateTime &now, const QLocale &locale)
    {
        const QueuedLead &lead = entry.lead;
        switch (lead.state) {
        case QueueState::Ready:
            if (entry.drifts > 0) {
                return tr("The portal's form has changed: mend it");
            }
            return joined({reason(lead), readyNext(lead, now, locale)});
        case QueueState::Sending:
            return tr("On its way");
        case QueueState::Uncertain:
            return uncertainNext(lead, now, locale);
        case QueueState::Sent:
            return sentNumber(lead);
        case QueueState::Rejected:
            return entry.drifts > 0 ? tr("The portal's form has changed: mend it") : reason(lead);
        case QueueState::Parked:
            return mayBeOnPortal(lead) ? tr("Is it in the portal? Look and decide")
                                       : tr("Is sent when you say so");
        case QueueState::Discarded:
            return isErased(entry) ? tr("Erased for good")
                                   : tr("Can be taken back until %1").arg(erasedOn(lead, locale));
        case QueueState::MovedAway:
            return tr("Sent by another computer");
        }
        return {};
    }

    static QString explanation(const QueueEntry &entry, const QDateTime &now, const QLocale &locale)
    {
        QStringList sentences = whatIsUp(entry, now, locale);
        if (isLocked(entry)) {
            sentences.append(tr("What was typed is encrypted, and the keychain that holds its key "
                                "is locked. It is shown when you unlock the keychain."));
        } else if (isErased(entry) && entry.lead.state == QueueState::Sent) {
            sentences.append(tr("What was typed was erased here after sending, as the settings "
                                "say; this is the receipt."));
        }
        return joined(sentences);
    }

    static QString attempt(const QueueAttempt &attempt, const QDateTime &now, const QLocale &locale)
    {
        return momentText(attempt.startedAt, now, locale) + u"  "_s
               + (attempt.kind == AttemptKind::Send ? sendText(attempt) : lookText(attempt));
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
        case DriftKind::NowSingle:
            return tr("\"%1\" takes one value now, and several were given.").arg(drift.label);
        case DriftKind::NowRequired:
            return tr("The portal asks for \"%1\" now.").arg(drift.label);
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

    static QString reason(const QueuedLead &lead)
    {
        if (!lead.trouble) {
            return lead.state == QueueState::Rejected ? tr("The portal did not accept it.")
                                                      : QString();
        }
        if (*lead.trouble == ErrorKind::InvalidInput) {
            return tr("It does not fit the portal's form.");
        }
        return sentenceOf(*lead.trouble, lead.troubleCode);
    }

    static QString sentenceOf(ErrorKind kind, const QString &code)
    {
        return errorText({.kind = kind, .code = code}, Act::Send).sentence;
    }

    static QString readyNext(const QueuedLead &lead, const QDateTime &now, const QLocale &locale)
    {
        return lead.notBefore.isValid() && lead.notBefore > now
                       ? tr("Next try at %1.").arg(momentText(lead.notBefore, now, locale))
                       : tr("Is sent next.");
    }

    static QString uncertainNext(const QueuedLead &lead, const QDateTime &now,
                                 const QLocale &locale)
    {
        const QDateTime due = qMax(lead.notBefore, lead.settledAt);
        return due.isValid() && due > now
                       ? tr("No answer came. Looked for at %1").arg(momentText(due, now, locale))
                       : tr("No answer came. Being looked for");
    }

    static QString sentNumber(const QueuedLead &lead)
    {
        if (!lead.others.isEmpty()) {
            return tr("In the portal more than once: %1").arg(numbersOf(lead));
        }
        if (!lead.dealId.isEmpty()) {
            return tr("Deal %1").arg(lead.dealId.toString());
        }
        return lead.leadId.isEmpty() ? tr("Seen in the portal")
                                     : tr("Lead %1").arg(lead.leadId.toString());
    }

    static QString numbersOf(const QueuedLead &lead)
    {
        QStringList numbers{lead.leadId.toString()};
        for (const LeadId &other : lead.others) {
            numbers.append(other.toString());
        }
        return numbers.join(u", "_s);
    }

    static QString erasedOn(const QueuedLead &lead, const QLocale &locale)
    {
        return locale.toString(lead.changedAt.toLocalTime().date().addDays(DiscardedDays),
                               QLocale::ShortFormat);
    }

    static QStringList whatIsUp(const QueueEntry &entry, const QDateTime &now,
                                const QLocale &locale)
    {
        const QueuedLead &lead = entry.lead;
        switch (lead.state) {
        case QueueState::Ready:
            if (entry.drifts > 0) {
                return {formChanged()};
            }
            return {lead.attempts > 0 ? tr("It is not in the portal yet.") : QString(),
                    reason(lead), readyNext(lead, now, locale)};
        case QueueState::Sending:
            return {tr("It is on its way to the portal.")};
        case QueueState::Uncertain:
            return {tr("It was sent, and no answer came: it may be in the portal already."),
                    lead.resendDecided ? tr("Leadbooth looks for it there, and sends it again if "
                                            "it is not found.")
                                       : tr("Leadbooth looks for it there before anything is sent "
                                            "again."),
                    uncertainWhen(lead, now, locale)};
        case QueueState::Sent:
            return sentText(lead);
        case QueueState::Rejected:
            if (entry.drifts > 0) {
                return {formChanged()};
            }
            return {reason(lead), tr("Change what stands in the way, then it is sent again.")};
        case QueueState::Parked:
            if (!mayBeOnPortal(lead)) {
                return {tr("You have parked it. It is not in the portal, and is not sent until "
                           "you say so.")};
            }
            return {tr("It was sent, and no answer came."), parkedReason(lead),
                    tr("Please look for it in Bitrix24. If you send it again although it is there, "
                       "the portal has it twice.")};
        case QueueState::Discarded:
            return {isErased(entry) ? tr("You discarded it, and it is erased.")
                                    : tr("You discarded it. It is not sent, can be taken back "
                                         "until %1, and is erased then.")
                                              .arg(erasedOn(lead, locale))};
        case QueueState::MovedAway:
            return {tr("It was exported to another computer, which has to send it. If that file "
                       "got lost, import it here again.")};
        }
        return {};
    }

    static QString formChanged()
    {
        return tr("The portal's form has changed since it was typed. Until it is mended, a part of "
                  "it would get lost, so it is not sent.");
    }

    static QString uncertainWhen(const QueuedLead &lead, const QDateTime &now,
                                 const QLocale &locale)
    {
        const QDateTime due = qMax(lead.notBefore, lead.settledAt);
        return due.isValid() && due > now
                       ? tr("The next look is at %1.").arg(momentText(due, now, locale))
                       : QString();
    }

    static QStringList sentText(const QueuedLead &lead)
    {
        if (!lead.others.isEmpty()) {
            return {tr("The portal holds this lead more than once, as %1. Please remove the spare "
                       "ones there.")
                            .arg(numbersOf(lead))};
        }
        if (!lead.dealId.isEmpty()) {
            return {tr("It is in the portal as lead %1, which became deal %2.")
                            .arg(lead.leadId.toString(), lead.dealId.toString())};
        }
        return {lead.leadId.isEmpty()
                        ? tr("You have seen it in the portal.")
                        : tr("It is in the portal as lead %1.").arg(lead.leadId.toString())};
    }

    static QString parkedReason(const QueuedLead &lead)
    {
        if (lead.trouble && *lead.trouble == ErrorKind::AccessDenied) {
            return tr("Leadbooth may not read leads in this portal, so it cannot find out whether "
                      "it is there.");
        }
        return tr("Leadbooth could not find out whether it is in the portal.");
    }

    static QString errorOf(const QueueAttempt &attempt)
    {
        return attempt.error ? sentenceOf(*attempt.error, attempt.code) : QString();
    }

    static QString sendText(const QueueAttempt &attempt)
    {
        switch (attempt.result) {
        case AttemptResult::Open:
            return attempt.endedAt.isValid() ? tr("Sent; Leadbooth ended before the answer came.")
                                             : tr("Being sent.");
        case AttemptResult::Sent:
            return tr("Sent; the portal has confirmed it.");
        case AttemptResult::Rejected:
            return joined({tr("Sent; the portal did not take it."),
                           attempt.error == ErrorKind::Refused ? QString() : errorOf(attempt)});
        case AttemptResult::RefusedForNow:
            return joined({tr("Sent; the portal put it off."), errorOf(attempt)});
        case AttemptResult::NotSent:
            return joined({tr("Not sent."), errorOf(attempt)});
        case AttemptResult::Unknown:
        case AttemptResult::NotApplied:
            return joined({tr("Sent; no usable answer came."), errorOf(attempt)});
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
        return joined({tr("Looked for it: that told nothing."), errorOf(attempt)});
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

QueueStateText queueStateText(QueueState state)
{
    return Texts::state(state);
}

bool mayBeOnPortal(const QueuedLead &lead)
{
    return lead.state == QueueState::Parked && lead.attempts > 0;
}

QString queueNameText(const QueueEntry &entry)
{
    return Texts::name(entry);
}

QString queueNextText(const QueueEntry &entry, const QDateTime &now, const QLocale &locale)
{
    return Texts::next(entry, now, locale);
}

QString queueExplanation(const QueueEntry &entry, const QDateTime &now, const QLocale &locale)
{
    return Texts::explanation(entry, now, locale);
}

QString attemptText(const QueueAttempt &attempt, const QDateTime &now, const QLocale &locale)
{
    return Texts::attempt(attempt, now, locale);
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
