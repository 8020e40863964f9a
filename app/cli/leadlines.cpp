// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/leadlines.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Error unusable(const QString &why)
{
    return {.kind = ErrorKind::InvalidInput, .certainty = Certainty::NotSent, .detail = why};
}

} // namespace

Result<GivenLead> givenLead(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return failure(unusable(u"this is not JSON: %1 at byte %2"_s.arg(problem.errorString())
                                        .arg(problem.offset)));
    }
    if (!document.isObject()) {
        return failure(unusable(u"this is no JSON object of fields"_s));
    }
    GivenLead lead{.fields = document.object()};
    const QJsonValue origin = lead.fields.take(u"originId"_s);
    if (origin.isUndefined()) {
        return lead;
    }
    const QUuid uuid(origin.toString());
    // QUuid also reads the form with braces, which is not what the portal is asked for.
    if (uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != origin.toString().toLower()) {
        return failure(unusable(u"originId has to be a UUID"_s));
    }
    lead.origin = OriginId(uuid.toString(QUuid::WithoutBraces));
    return lead;
}

} // namespace leadbooth
