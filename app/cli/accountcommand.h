// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/signin.h"
#include "cli/command.h"
#include "cli/echooff.h"

#include <QJsonArray>

namespace leadbooth {

class LineReader;

/*! leadbooth-cli account …. */
class AccountCommand final : public Command
{
    Q_OBJECT

public:
    AccountCommand(const CliOptions &options, const CommandParts &parts, Finished finished);
    void start() override;

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
    void finishWith(const QJsonValue &result);

    SignIn m_signIn;
    std::optional<Account> m_renewed;
    LineReader *m_lines = nullptr;
    bool m_hasSecret = false;
    std::unique_ptr<EchoOff> m_quiet; //!< until there is the client secret
    QList<Account> m_unlisted;
    AccountId m_current;
    QJsonArray m_entries;
};

} // namespace leadbooth
