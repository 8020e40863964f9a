// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountlist.h"

#include "account/jsonfile.h"
#include "account/settings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

const QString WebhookKind = u"webhook"_s;
const QString OAuthKind = u"oauth"_s;

QJsonObject toJson(const Account &account)
{
    QJsonObject json{{u"id"_s, account.id.toString()},
                     {u"kind"_s, account.kind == AccountKind::OAuth ? OAuthKind : WebhookKind},
                     {u"endpoint"_s, account.endpoint.toString(QUrl::FullyEncoded)},
                     {u"userId"_s, account.userId}};
    const auto insert = [&](const QString &key, const QString &value) {
        if (!value.isEmpty()) {
            json.insert(key, value);
        }
    };
    insert(u"name"_s, account.name);
    insert(u"caFile"_s, account.trust.caFile);
    insert(u"certificate"_s, QString::fromLatin1(account.trust.pinnedCertificate.toHex()));
    if (account.kind == AccountKind::OAuth) {
        insert(u"memberId"_s, account.memberId);
        insert(u"clientId"_s, account.clientId);
        insert(u"tokenEndpoint"_s, account.tokenEndpoint.toString(QUrl::FullyEncoded));
        json.insert(u"port"_s, account.port);
    }
    return json;
}

Error unknown()
{
    return {.kind = ErrorKind::Storage,
            .certainty = Certainty::NotSent,
            .detail = u"accounts.json holds an account of an unknown kind"_s};
}

Result<Account> fromJson(const QJsonObject &json)
{
    Account account{.id = AccountId(json.value("id"_L1).toString()),
                    .endpoint = QUrl(json.value("endpoint"_L1).toString(), QUrl::StrictMode),
                    .userId = json.value("userId"_L1).toString(),
                    .trust = {.caFile = json.value("caFile"_L1).toString(),
                              .pinnedCertificate = QByteArray::fromHex(
                                      json.value("certificate"_L1).toString().toLatin1())},
                    .name = json.value("name"_L1).toString()};
    if (account.id.isEmpty() || !account.endpoint.isValid()) {
        return failure(unknown());
    }
    const QString kind = json.value("kind"_L1).toString();
    if (kind == WebhookKind) {
        return account;
    }
    if (kind != OAuthKind) {
        return failure(unknown());
    }
    account.kind = AccountKind::OAuth;
    account.memberId = json.value("memberId"_L1).toString();
    account.clientId = json.value("clientId"_L1).toString();
    account.tokenEndpoint = QUrl(json.value("tokenEndpoint"_L1).toString(), QUrl::StrictMode);
    const int port = json.value("port"_L1).toInt();
    if (account.memberId.isEmpty() || account.clientId.isEmpty() || !account.tokenEndpoint.isValid()
        || port < 0 || port > 65535) {
        return failure(unknown());
    }
    account.port = static_cast<quint16>(port);
    return account;
}

Result<QList<Account>> accountsIn(const QJsonObject &file)
{
    const QJsonValue entries = file.value("accounts"_L1);
    if (!entries.isArray() && !entries.isUndefined()) {
        return failure(unknown());
    }
    QList<Account> accounts;
    const QJsonArray array = entries.toArray();
    for (const auto &entry : array) {
        const Result<Account> account = fromJson(entry.toObject());
        if (!account) {
            return failure(account.error());
        }
        accounts.append(*account);
    }
    return accounts;
}

} // namespace

AccountList::AccountList(const QString &profileDir)
    : m_path(profileDir + "/accounts.json"_L1)
{}

Result<QList<Account>> AccountList::load() const
{
    const Result<QJsonObject> file = readJsonFile(m_path);
    return file ? accountsIn(*file) : Result<QList<Account>>(failure(file.error()));
}

Outcome AccountList::save(const Account &account) const
{
    return change(account.id, &account);
}

Outcome AccountList::remove(const AccountId &id) const
{
    return change(id, nullptr);
}

Outcome AccountList::change(const AccountId &id, const Account *account) const
{
    return changeJsonFile(m_path, [&](QJsonObject &file) -> Outcome {
        if (const Result<QList<Account>> known = accountsIn(file); !known) {
            return failure(known.error());
        }
        QJsonArray entries;
        bool isReplaced = false;
        const QJsonArray before = file.value("accounts"_L1).toArray();
        for (const auto &entry : before) {
            if (entry["id"_L1].toString() != id.toString()) {
                entries.append(entry);
            } else if (account && !isReplaced) {
                entries.append(toJson(*account));
                isReplaced = true;
            }
        }
        if (account && !isReplaced) {
            entries.append(toJson(*account));
        }
        if (entries != before) {
            file.insert(u"accounts"_s, entries);
        }
        return success();
    });
}

Result<std::optional<Account>> currentAccount(const QString &profileDir)
{
    const Result<QList<Account>> accounts = AccountList(profileDir).load();
    if (!accounts) {
        return failure(accounts.error());
    }
    const AccountId current(Settings(profileDir).text(Setting::CurrentAccount));
    for (const Account &account : *accounts) {
        if (account.id == current) {
            return account;
        }
    }
    return accounts->size() == 1 ? std::optional(accounts->constFirst()) : std::nullopt;
}

} // namespace leadbooth
