// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "demo/phpvalue.h"
#include "demo/portalfaults.h"

#include <QDateTime>
#include <QFile>
#include <QList>

namespace leadbooth {

/*! One request as it arrived, refused ones included. Never holds a webhook's code or a token. */
struct ReceivedRequest
{
    int number = 0;
    QDateTime time;
    QString method;   //!< lower case
    QString source;   //!< IP address
    QString auth;     //!< "webhook", "token" or "none"
    int commands = 0; //!< of a batch
};

/*! One lead at the moment its row was written, which is before any automation and any answer. */
struct CreatedLead
{
    int id = 0;
    QDateTime time;
    int request = 0; //!< ReceivedRequest::number
    QString originatorId;
    QString originId;
    PhpArray values; //!< as crm.lead.get shows them
};

/*! A request that went wrong by chance. */
struct HappenedFault
{
    QDateTime time;
    int request = 0; //!< ReceivedRequest::number
    DrawnFault fault;
};

/*! What became of a visit to /oauth/authorize/. */
enum class AuthorizationOutcome { Allowed, AllowedAtOnce, Refused, NoApplication };

/*! The user's answer, or why nobody was asked. Never holds a code or `state`. */
struct AuthorizationDecision
{
    QDateTime time;
    QString source; //!< IP address
    AuthorizationOutcome outcome;
    int userId = 0;
};

/*! One request for tokens. Never holds a code, token or secret. */
struct TokenRequest
{
    QDateTime time;
    QString source;       //!< IP address
    QString grant;        //!< "authorization_code", "refresh_token" or "other"
    QString outcome = {}; //!< the error's code; empty: tokens were given
    int status = 200;     //!< of the answer
    bool byQuery = false; //!< the parameters, secrets among them, were in the address
    int userId = 0;       //!< whom the tokens are for
};

/*! Keeps what happened, in memory and as JSON lines in a file that is flushed after each. */
class Ledger
{
public:
    /*! Appends to the file from now on. */
    [[nodiscard]] Outcome open(const QString &filePath);

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }

    void add(const ReceivedRequest &request);
    void add(const CreatedLead &lead);
    void add(const HappenedFault &fault);
    void add(const AuthorizationDecision &decision);
    void add(const TokenRequest &request);

    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }
    [[nodiscard]] const QList<HappenedFault> &faults() const { return m_faults; }
    [[nodiscard]] const QList<CreatedLead> &leads() const { return m_leads; }
    [[nodiscard]] const QList<AuthorizationDecision> &decisions() const { return m_decisions; }
    [[nodiscard]] const QList<TokenRequest> &tokenRequests() const { return m_tokenRequests; }

private:
    void write(const PhpArray &line);

    QList<ReceivedRequest> m_requests;
    QList<CreatedLead> m_leads;
    QList<HappenedFault> m_faults;
    QList<AuthorizationDecision> m_decisions;
    QList<TokenRequest> m_tokenRequests;
    QFile m_file;
};

} // namespace leadbooth
