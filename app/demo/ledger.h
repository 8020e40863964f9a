// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "demo/phpvalue.h"

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

/*! Keeps what happened, in memory and as JSON lines in a file that is flushed after each. */
class Ledger
{
public:
    /*! Appends to the file from now on. */
    [[nodiscard]] Outcome open(const QString &filePath);

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }

    void add(const ReceivedRequest &request);
    void add(const CreatedLead &lead);

    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }
    [[nodiscard]] const QList<CreatedLead> &leads() const { return m_leads; }

private:
    void write(const PhpArray &line);

    QList<ReceivedRequest> m_requests;
    QList<CreatedLead> m_leads;
    QFile m_file;
};

} // namespace leadbooth
