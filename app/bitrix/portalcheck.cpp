// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plaintext.h"
#include "bitrix/leadapi.h"
#include "bitrix/looseread.h"
#include "bitrix/portalmetadata.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr qsizetype MaxScopes = 200;

/*! Whether the scope crm is there, judged by how a method of it was answered. */
bool provesCrm(const Result<CallResult> &leads)
{
    return leads
           || (leads.error().kind != ErrorKind::MissingScope
               && leads.error().kind != ErrorKind::MethodMissing);
}

Result<PortalCheck> checkFrom(const BatchResult &answers)
{
    const Result<CallResult> &profile = answers.of(u"profile"_s);
    if (!profile) {
        return failure(profile.error());
    }
    for (const Result<CallResult> &answer : answers.results) {
        if (!answer && isPassing(answer.error())) {
            return failure(answer.error());
        }
    }
    PortalCheck check{.userId = looseId(profile->result["ID"_L1]),
                      .userName = cleanLabel(looseText(profile->result["NAME"_L1]) + u' '
                                             + looseText(profile->result["LAST_NAME"_L1])),
                      .scopes = {}};
    if (check.userId.isEmpty()) {
        return failure(Error{.kind = ErrorKind::NotBitrix24,
                             .certainty = Certainty::Unknown,
                             .detail = u"profile named no user"_s,
                             .httpStatus = 200});
    }
    const Result<CallResult> &leads = answers.of(u"leads"_s);
    if (const Result<CallResult> &scopes = answers.of(u"scope"_s)) {
        const QJsonArray names = looseArray(scopes->result);
        for (const QJsonValue &name : names) {
            const QString scope = cleanLabel(looseText(name), 50);
            if (!scope.isEmpty() && check.scopes.size() < MaxScopes) {
                check.scopes.append(scope);
            }
        }
    } else if (provesCrm(leads)) {
        check.scopes.append(u"crm"_s);
    }
    if (const Result<CallResult> &mode = answers.of(u"mode"_s)) {
        check.mode = crmModeFrom(mode->result);
    }
    check.canReadLeads = leads.has_value();
    return check;
}

} // namespace

void checkPortal(Bitrix24Client &client, QObject *context, Done<PortalCheck> done)
{
    // start -1: without counting all leads of the portal.
    const QList<BatchCommand> commands{{u"profile"_s, u"profile"_s},
                                       {u"scope"_s, u"scope"_s},
                                       {u"mode"_s, u"crm.settings.mode.get"_s},
                                       {u"leads"_s,
                                        u"crm.lead.list"_s,
                                        {{u"select"_s, QJsonArray{u"ID"_s}}, {u"start"_s, -1}}}};
    client.batch(commands, context, [done = std::move(done)](Result<BatchResult> answers) {
        if (answers) {
            done(checkFrom(*answers));
        } else {
            done(failure(std::move(answers.error())));
        }
    });
}

} // namespace leadbooth
