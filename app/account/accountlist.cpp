// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountlist.h"

#include "account/jsonfile.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

QJsonObject toJson(const Account &account)
{
    QJsonObject json{{u"id"_s, account.id.toString()},
                     {u"kind"_s, u"webhook"_s},
                     {u"endpoint"_s, account.endpoint.toString(QUrl::FullyEncoded)},
                     {u"userId"_s, account.userId}};
    if (!account.caFile.isEmpty()) {
        json.insert(u"caFile"_s, account.caFile);
    }
    return json;
}

Result<Account> fromJson(const QJsonObject &json)
{
    Account account{.id = AccountId(json.value("id"_L1).toString()),
                    .endpoint = QUrl(json.value("endpoint"_L1).toString(), QUrl::StrictMode),
                    .userId = json.value("userId"_L1).toString(),
                    .caFile = json.value("caFile"_L1).toString()};
    if (account.id.isEmpty() || !account.endpoint.isValid()
        || json.value("kind"_L1) != "webhook"_L1) {
        return failure({.kind = ErrorKind::Storage,
                        .certainty = Certainty::NotSent,
                        .detail = u"accounts.json holds an account of an unknown kind"_s});
    }
    return account;
}

} // namespace

AccountList::AccountList(const QString &profileDir)
    : m_path(profileDir + "/accounts.json"_L1)
{}

Result<QList<Account>> AccountList::load() const
{
    const Result<QJsonObject> file = readJsonFile(m_path);
    if (!file) {
        return failure(file.error());
    }
    QList<Account> accounts;
    const QJsonArray entries = file->value("accounts"_L1).toArray();
    for (const auto &entry : entries) {
        const Result<Account> account = fromJson(entry.toObject());
        if (!account) {
            return failure(account.error());
        }
        accounts.append(*account);
    }
    return accounts;
}

Outcome AccountList::save(const Account &account) const
{
    Result<QList<Account>> accounts = load();
    if (!accounts) {
        return failure(accounts.error());
    }
    const auto same = std::find_if(accounts->begin(), accounts->end(),
                                   [&](const Account &a) { return a.id == account.id; });
    if (same != accounts->end()) {
        *same = account;
    } else {
        accounts->append(account);
    }
    QJsonArray entries;
    for (const Account &entry : std::as_const(*accounts)) {
        entries.append(toJson(entry));
    }
    return writeJsonFile(m_path, {{u"accounts"_s, entries}});
}

Outcome AccountList::remove(const AccountId &id) const
{
    const Result<QList<Account>> accounts = load();
    if (!accounts) {
        return failure(accounts.error());
    }
    QJsonArray entries;
    for (const Account &entry : *accounts) {
        if (entry.id != id) {
            entries.append(toJson(entry));
        }
    }
    return writeJsonFile(m_path, {{u"accounts"_s, entries}});
}

} // namespace leadbooth
