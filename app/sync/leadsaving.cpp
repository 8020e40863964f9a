// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/leadsaving.h"

#include "bitrix/leadapi.h"
#include "bitrix/leadencoder.h"
#include "bitrix/phpquery.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

Result<LeadToSave> leadToSave(const FormSchemaPtr &schema, const LeadDraft &draft,
                              const AccountId &account, const QString &portal)
{
    const QStringList unsent = unsentFields(*schema, draft);
    if (!unsent.isEmpty()) {
        Error error{.kind = ErrorKind::InvalidInput,
                    .certainty = Certainty::NotSent,
                    .detail = u"%1 fields cannot be sent under this form"_s.arg(unsent.size())};
        for (const QString &code : unsent) {
            error.issues.append({.field = code, .code = IssueCode::NotSendable});
        }
        return failure(error);
    }
    const QJsonObject request = encodeLead(*schema, draft);
    return LeadToSave{
            .payload = {.draft = draft, .form = typedFormOf(*schema, draft), .request = request},
            .account = account,
            .portal = portal,
            .visibility = visibilityOf(*schema, draft),
            .sendAlone = containsBatchReference(request) || exceedsBatchCommand(request)};
}

} // namespace leadbooth
