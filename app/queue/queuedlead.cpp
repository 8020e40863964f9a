// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuedlead.h"

#include "lead/draftjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// The whole is three lines of JSON: whose it is and of which form, the request, and the rest. What
// is sent needs the first two alone.
const QString OriginKey = u"origin"_s;
const QString FingerprintKey = u"form"_s;
const QString DraftKey = u"draft"_s;
const QString FormKey = u"form"_s;

Error unusable(const QString &why)
{
    return {.kind = ErrorKind::InvalidInput,
            .certainty = Certainty::NotSent,
            .detail = u"queued lead: "_s + why};
}

} // namespace

QString toString(QueueState state)
{
    switch (state) {
    case QueueState::Ready:
        return u"Ready"_s;
    case QueueState::Sending:
        return u"Sending"_s;
    case QueueState::Uncertain:
        return u"Uncertain"_s;
    case QueueState::Sent:
        return u"Sent"_s;
    case QueueState::Rejected:
        return u"Rejected"_s;
    case QueueState::Parked:
        return u"Parked"_s;
    case QueueState::Discarded:
        return u"Discarded"_s;
    case QueueState::MovedAway:
        return u"MovedAway"_s;
    }
    return {};
}

bool mayBeOnPortal(const QueuedLead &lead)
{
    switch (lead.stateBefore.value_or(lead.state)) {
    case QueueState::Parked:
        // What came from another computer may lack the one; what was never looked for lacks both.
        return lead.settledAt.isValid() || lead.looks > 0;
    case QueueState::Rejected:
        return lead.settledAt.isValid(); // by what may have failed after it was created
    case QueueState::MovedAway:
        return true;
    default:
        return false;
    }
}

QByteArray toBytes(const LeadPayload &payload)
{
    JsonWriter head;
    head.beginObject();
    head.member(OriginKey, payload.draft.originId.toString());
    head.member(FingerprintKey, QString::fromLatin1(payload.form.fingerprint.toBase64()));
    head.endObject();
    JsonWriter rest;
    rest.beginObject();
    rest.name(DraftKey);
    write(rest, payload.draft);
    rest.name(FormKey);
    write(rest, payload.form);
    rest.endObject();
    return head.bytes() + '\n' + requestBytes(payload.request) + '\n' + rest.bytes();
}

QByteArray requestBytes(const QJsonObject &request)
{
    return QJsonDocument(request).toJson(QJsonDocument::Compact);
}

namespace {

/*! Rows of earlier versions are one object, of "draft", "form" and "request". */
QByteArray inLines(const QByteArray &bytes)
{
    if (bytes.contains('\n')) {
        return bytes;
    }
    QJsonObject rest = QJsonDocument::fromJson(bytes).object();
    const QJsonObject request = rest.take("request"_L1).toObject();
    const QJsonObject head{{OriginKey, rest.value(DraftKey)["origin"_L1]},
                           {FingerprintKey, rest.value(FormKey)["fingerprint"_L1]}};
    QByteArrayList lines;
    for (const QJsonObject &line : {head, request, rest}) {
        lines.append(QJsonDocument(line).toJson(QJsonDocument::Compact));
    }
    return lines.join('\n');
}

/*! The object that the line numbered \a number holds, of \a keys and no other. */
Result<QJsonObject> lineOf(const QByteArrayList &lines, qsizetype number, const QStringList &keys)
{
    const QJsonDocument document = QJsonDocument::fromJson(lines.value(number));
    if (lines.size() != 3 || !document.isObject()) {
        return failure(unusable(u"not three lines of JSON"_s));
    }
    const QJsonObject json = document.object();
    if (!keys.isEmpty() && json.keys() != keys) {
        return failure(unusable(u"an unexpected part"_s));
    }
    return json;
}

} // namespace

Result<LeadPayload> payloadFromBytes(const QByteArray &stored)
{
    const QByteArray bytes = inLines(stored);
    const QByteArrayList lines = bytes.split('\n');
    const Result<LeadRequest> sent = requestFromBytes(bytes);
    const Result<QJsonObject> rest = lineOf(lines, 2, {DraftKey, FormKey});
    if (!sent || !rest) {
        return failure(sent ? rest.error() : sent.error());
    }
    Result<LeadDraft> draft = draftFromJson(rest->value(DraftKey).toObject());
    if (!draft) {
        return failure(draft.error());
    }
    Result<TypedForm> form = typedFormFromJson(rest->value(FormKey).toObject());
    if (!form) {
        return failure(form.error());
    }
    if (draft->originId != sent->origin || form->fingerprint != sent->formFingerprint) {
        return failure(unusable(u"parts of two leads"_s));
    }
    return LeadPayload{
            .draft = std::move(*draft), .form = std::move(*form), .request = sent->request};
}

Result<LeadRequest> requestFromBytes(const QByteArray &stored)
{
    const QByteArrayList lines = inLines(stored).split('\n');
    const Result<QJsonObject> head = lineOf(lines, 0, {FingerprintKey, OriginKey});
    const Result<QJsonObject> request = lineOf(lines, 1, {});
    if (!head || !request) {
        return failure(head ? request.error() : head.error());
    }
    return LeadRequest{.origin = OriginId(head->value(OriginKey).toString()),
                       .formFingerprint = QByteArray::fromBase64(
                               head->value(FingerprintKey).toString().toLatin1()),
                       .request = *request,
                       .bytes = lines.at(1)};
}

qint64 QueueCounts::waiting() const
{
    return of(QueueState::Ready) + of(QueueState::Sending) + of(QueueState::Uncertain);
}

qint64 QueueCounts::trouble() const
{
    return of(QueueState::Rejected) + of(QueueState::Parked);
}

} // namespace leadbooth
