// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuedlead.h"

#include "lead/draftjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

const QString DraftKey = u"draft"_s;
const QString FormKey = u"form"_s;
const QString RequestKey = u"request"_s;

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
    JsonWriter json;
    json.beginObject();
    json.name(DraftKey);
    write(json, payload.draft);
    json.name(FormKey);
    write(json, payload.form);
    if (!payload.request.isEmpty()) {
        json.name(RequestKey);
        json.json(QJsonDocument(payload.request).toJson(QJsonDocument::Compact));
    }
    json.endObject();
    return json.bytes();
}

namespace {

Result<QJsonObject> partsFromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        return failure(unusable(u"not a JSON object"_s));
    }
    const QJsonObject json = document.object();
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        const bool isKnown = it.key() == DraftKey || it.key() == FormKey || it.key() == RequestKey;
        if (!isKnown || !it->isObject()) {
            return failure(unusable(u"an unexpected part"_s));
        }
    }
    return json;
}

} // namespace

Result<LeadPayload> payloadFromBytes(const QByteArray &bytes)
{
    const Result<QJsonObject> parts = partsFromBytes(bytes);
    if (!parts) {
        return failure(parts.error());
    }
    Result<LeadDraft> draft = draftFromJson(parts->value(DraftKey).toObject());
    if (!draft) {
        return failure(draft.error());
    }
    Result<TypedForm> form = typedFormFromJson(parts->value(FormKey).toObject());
    if (!form) {
        return failure(form.error());
    }
    return LeadPayload{.draft = std::move(*draft),
                       .form = std::move(*form),
                       .request = parts->value(RequestKey).toObject()};
}

Result<LeadRequest> requestFromBytes(const QByteArray &bytes)
{
    const Result<QJsonObject> parts = partsFromBytes(bytes);
    if (!parts) {
        return failure(parts.error());
    }
    return LeadRequest{.origin = originInJson(parts->value(DraftKey).toObject()),
                       .formFingerprint = fingerprintInJson(parts->value(FormKey).toObject()),
                       .request = parts->value(RequestKey).toObject()};
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
