// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/queuejson.h"

#include "cli/exitcode.h"
#include "lead/draftjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

void insertTime(QJsonObject &json, const QString &name, const QDateTime &time)
{
    if (time.isValid()) {
        json.insert(name, timeText(time));
    }
}

void insertText(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty()) {
        json.insert(name, text);
    }
}

/*! On one line, and without what a terminal would obey. */
QString shown(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.category() == QChar::Other_Control) {
            c = u' ';
        }
    }
    return result;
}

QString troubleOf(const QueuedLead &lead)
{
    if (!lead.trouble) {
        return {};
    }
    return (toString(*lead.trouble) + u' ' + shown(lead.troubleCode)).trimmed();
}

QString nameOf(AttemptKind kind)
{
    switch (kind) {
    case AttemptKind::Send:
        return u"Send"_s;
    case AttemptKind::LookUp:
        return u"LookUp"_s;
    }
    return {};
}

QString nameOf(AttemptResult result)
{
    switch (result) {
    case AttemptResult::Open:
        return u"Open"_s;
    case AttemptResult::Sent:
        return u"Sent"_s;
    case AttemptResult::Rejected:
        return u"Rejected"_s;
    case AttemptResult::RefusedForNow:
        return u"RefusedForNow"_s;
    case AttemptResult::NotSent:
        return u"NotSent"_s;
    case AttemptResult::Unknown:
        return u"Unknown"_s;
    case AttemptResult::NotApplied:
        return u"NotApplied"_s;
    }
    return {};
}

QJsonObject toJson(const QueueAttempt &attempt)
{
    QJsonObject json{{u"kind"_s, nameOf(attempt.kind)}, {u"result"_s, nameOf(attempt.result)}};
    insertTime(json, u"startedAt"_s, attempt.startedAt);
    insertTime(json, u"endedAt"_s, attempt.endedAt);
    if (attempt.error) {
        json.insert(u"error"_s, toString(*attempt.error));
    }
    insertText(json, u"code"_s, attempt.code);
    if (attempt.httpStatus != 0) {
        json.insert(u"httpStatus"_s, attempt.httpStatus);
    }
    return json;
}

QString textOf(const QueueAttempt &attempt)
{
    QString text = u"%1 to %2\t%3\t%4"_s.arg(timeText(attempt.startedAt), timeText(attempt.endedAt),
                                             nameOf(attempt.kind), nameOf(attempt.result));
    if (attempt.error) {
        text += u'\t' + toString(*attempt.error) + u' ' + shown(attempt.code);
    }
    if (attempt.httpStatus != 0) {
        text += u" (HTTP %1)"_s.arg(attempt.httpStatus);
    }
    return text;
}

} // namespace

QJsonObject toJson(const QueueEntry &entry)
{
    const QueuedLead &lead = entry.lead;
    QJsonObject json{{u"origin"_s, lead.origin.toString()},   {u"state"_s, toString(lead.state)},
                     {u"account"_s, lead.account.toString()}, {u"portal"_s, lead.portal},
                     {u"attempts"_s, lead.attempts},          {u"readable"_s, entry.isReadable}};
    insertTime(json, u"savedAt"_s, lead.savedAt);
    insertTime(json, u"changedAt"_s, lead.changedAt);
    insertTime(json, u"notBefore"_s, lead.notBefore);
    insertText(json, u"name"_s, entry.name);
    insertText(json, u"id"_s, lead.leadId.toString());
    insertText(json, u"dealId"_s, lead.dealId.toString());
    insertText(json, u"url"_s, entry.url.toString());
    if (lead.trouble) {
        json.insert(u"trouble"_s, toString(*lead.trouble));
    }
    insertText(json, u"troubleCode"_s, lead.troubleCode);
    if (entry.drifts > 0) {
        json.insert(u"drifts"_s, entry.drifts);
    }
    QJsonArray others;
    for (const LeadId &other : lead.others) {
        others.append(other.toString());
    }
    if (!others.isEmpty()) {
        json.insert(u"others"_s, others);
    }
    return json;
}

QJsonObject toJson(const QueueDetail &detail)
{
    QJsonObject json = toJson(detail.entry);
    QJsonArray attempts;
    for (const QueueAttempt &attempt : detail.attempts) {
        attempts.append(toJson(attempt));
    }
    json.insert(u"history"_s, attempts);
    QJsonArray issues;
    for (const Issue &issue : detail.issues) {
        issues.append(QJsonObject{{u"field"_s, issue.field}, {u"message"_s, describe(issue)}});
    }
    json.insert(u"issues"_s, issues);
    QJsonArray drifts;
    for (const Drift &drift : detail.drifts) {
        drifts.append(QJsonObject{{u"kind"_s, toString(drift.kind)},
                                  {u"field"_s, drift.field},
                                  {u"value"_s, drift.value},
                                  {u"inTheWay"_s, drift.isInTheWay()}});
    }
    json.insert(u"drift"_s, drifts);
    if (detail.entry.isReadable) {
        json.insert(u"draft"_s, toJson(detail.payload.draft));
    }
    return json;
}

QString lineOf(const QueueEntry &entry)
{
    const QueuedLead &lead = entry.lead;
    return QStringList{lead.origin.toString(), toString(lead.state), timeText(lead.savedAt),
                       lead.leadId.toString(), shown(entry.name),    troubleOf(lead)}
            .join(u'\t');
}

QString textOf(const QueueDetail &detail)
{
    const QueuedLead &lead = detail.entry.lead;
    QStringList lines{u"origin\t"_s + lead.origin.toString(), u"state\t"_s + toString(lead.state),
                      u"saved\t"_s + timeText(lead.savedAt),
                      u"changed\t"_s + timeText(lead.changedAt)};
    const auto add = [&](const QString &name, const QString &text) {
        if (!text.isEmpty()) {
            lines.append(name + u'\t' + text);
        }
    };
    add(u"next"_s, timeText(lead.notBefore));
    add(u"id"_s, lead.leadId.toString());
    add(u"deal"_s, lead.dealId.toString());
    add(u"page"_s, detail.entry.url.toString());
    add(u"trouble"_s, troubleOf(lead));
    for (const Issue &issue : detail.issues) {
        add(u"issue"_s, shown(describe(issue)));
    }
    for (const Drift &drift : detail.drifts) {
        add(u"drift"_s, toString(drift.kind) + u' ' + drift.field + u' ' + shown(drift.value));
    }
    for (const QueueAttempt &attempt : detail.attempts) {
        add(u"attempt"_s, textOf(attempt));
    }
    if (!detail.entry.isReadable) {
        lines.append(lead.hasPayload ? u"What was typed cannot be read: the queue is locked."_s
                                     : u"What was typed is erased."_s);
        return lines.join(u'\n');
    }
    const LeadDraft &draft = detail.payload.draft;
    for (auto it = draft.values.cbegin(); it != draft.values.cend(); ++it) {
        for (const ValueItem &item : *it) {
            add(it.key(), shown(item.value) + (item.tag.isEmpty() ? QString() : u'\t' + item.tag));
        }
    }
    return lines.join(u'\n');
}

std::optional<QueueState> queueStateFrom(const QString &name)
{
    for (const QueueState state : AllQueueStates) {
        if (toString(state).compare(name, Qt::CaseInsensitive) == 0) {
            return state;
        }
    }
    return std::nullopt;
}

} // namespace leadbooth
