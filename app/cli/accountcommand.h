// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/secretstore.h"
#include "account/signin.h"
#include "base/clock.h"
#include "base/ids.h"
#include "cli/exitcode.h"
#include "cli/options.h"

#include <QJsonArray>
#include <QObject>
#include <QTextStream>

#include <functional>

namespace leadbooth {

class LineReader;

/*! leadbooth-cli account …. One command a process; calls `finished` once, from the event loop. */
class AccountCommand : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Clock &clock;
        IdSource &ids;
        SecretStore &secrets;
        QTextStream &in;
        QTextStream &out;
        QTextStream &err;
    };
    using Finished = std::function<void(ExitCode)>;

    AccountCommand(const CliOptions &options, const Parts &parts, Finished finished);
    void start();

private:
    void add();
    void addByWebhook();
    void addByOAuth();
    void signInByOAuth(const QString &clientSecret);
    void onLine(const QString &line);
    void onBrowserNeeded(const QUrl &address);
    void onAnswerRefused(AnswerRefusal reason);
    void keep(const PortalSummary &summary);
    void showCertificate();
    void onCertificate(const CertificateSummary &certificate);
    void list();
    void listNext();
    void listOne(const Account &account, const std::optional<QDateTime> &validUntil);
    void use(const AccountId &id);
    void rename(const AccountId &id, const QString &name);
    void remove(const AccountId &id);
    [[nodiscard]] PortalTrust trust() const;
    void finish(ExitCode code);
    void finishWith(const QJsonValue &result);
    void fail(const Error &error);
    void failUsage(const QString &what);

    const CliOptions m_options;
    const Parts m_parts;
    const Finished m_finished;
    SignIn m_signIn;
    std::optional<Account> m_renewed;
    LineReader *m_lines = nullptr;
    bool m_hasSecret = false;
    QList<Account> m_unlisted;
    AccountId m_current;
    QJsonArray m_entries;
};

/*! To standard error for people, and with \a json to standard output for scripts. */
void tellError(const AccountCommand::Parts &parts, bool json, const Error &error);

} // namespace leadbooth
