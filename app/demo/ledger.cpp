// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/ledger.h"

#include "base/logging.h"
#include "demo/phpjson.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

QString outcomeName(AuthorizationOutcome outcome)
{
    switch (outcome) {
    case AuthorizationOutcome::Allowed:
        return u"allowed"_s;
    case AuthorizationOutcome::AllowedAtOnce:
        return u"allowed_at_once"_s;
    case AuthorizationOutcome::Refused:
        return u"refused"_s;
    case AuthorizationOutcome::NoApplication:
        return u"no_application"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Outcome Ledger::open(const QString &filePath)
{
    m_file.setFileName(filePath);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        return failure({.kind = ErrorKind::Storage,
                        .certainty = Certainty::NotSent,
                        .detail = u"the ledger cannot be opened: "_s + m_file.errorString()});
    }
    return success();
}

void Ledger::add(const ReceivedRequest &request)
{
    m_requests.append(request);
    PhpArray line{{u"event"_s, u"request"_s},
                  {u"number"_s, request.number},
                  {u"time"_s, request.time.toString(Qt::ISODateWithMs)},
                  {u"method"_s, request.method},
                  {u"source"_s, request.source},
                  {u"auth"_s, request.auth}};
    if (request.commands > 0) {
        line.set(u"commands"_s, request.commands);
    }
    write(line);
}

void Ledger::add(const CreatedLead &lead)
{
    m_leads.append(lead);
    write({{u"event"_s, u"lead"_s},
           {u"id"_s, lead.id},
           {u"time"_s, lead.time.toString(Qt::ISODateWithMs)},
           {u"request"_s, lead.request},
           {u"originatorId"_s, lead.originatorId},
           {u"originId"_s, lead.originId},
           {u"fields"_s, lead.values}});
}

void Ledger::add(const HappenedFault &fault)
{
    m_faults.append(fault);
    write({{u"event"_s, u"fault"_s},
           {u"time"_s, fault.time.toString(Qt::ISODateWithMs)},
           {u"request"_s, fault.request},
           {u"kind"_s, toString(fault.fault.kind)},
           {u"part"_s, fault.fault.part}});
}

void Ledger::add(const AuthorizationDecision &decision)
{
    m_decisions.append(decision);
    write({{u"event"_s, u"authorization"_s},
           {u"time"_s, decision.time.toString(Qt::ISODateWithMs)},
           {u"source"_s, decision.source},
           {u"outcome"_s, outcomeName(decision.outcome)},
           {u"user"_s, decision.userId}});
}

void Ledger::add(const TokenRequest &request)
{
    m_tokenRequests.append(request);
    PhpArray line{{u"event"_s, u"token"_s},
                  {u"time"_s, request.time.toString(Qt::ISODateWithMs)},
                  {u"source"_s, request.source},
                  {u"grant"_s, request.grant},
                  {u"outcome"_s, request.outcome.isEmpty() ? u"ok"_s : request.outcome},
                  {u"status"_s, request.status},
                  {u"by"_s, request.byQuery ? u"get"_s : u"post"_s}};
    if (request.userId > 0) {
        line.set(u"user"_s, request.userId);
    }
    write(line);
}

void Ledger::write(const PhpArray &line)
{
    if (!m_file.isOpen()) {
        return;
    }
    const QByteArray text = toPhpJson(line) + '\n';
    if (m_file.write(text) != text.size() || !m_file.flush()) {
        qCCritical(lcDemo) << "The ledger cannot be written:" << m_file.errorString();
    }
}

} // namespace leadbooth
