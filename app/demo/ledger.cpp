// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/ledger.h"

#include "base/logging.h"
#include "demo/phpjson.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

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
