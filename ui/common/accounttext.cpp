// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/accounttext.h"

#include "ui/common/signinnotice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(AccountTexts)

public:
    static QString way(AccountKind kind)
    {
        switch (kind) {
        case AccountKind::Webhook:
            return tr("Webhook");
        case AccountKind::OAuth:
            return tr("Signed in with Bitrix24");
        }
        return {};
    }
    static QString told(const QString &name, const QString &way, const QString &userId)
    {
        return userId.isEmpty() ? tr("%1 (%2)", "an account, its way").arg(name, way)
                                : tr("%1 (%2, user %3)", "an account, its way, a number")
                                          .arg(name, way, userId);
    }
    static QString state(const SignInState &state, const QDateTime &now)
    {
        if (state.isRefused || (state.validUntil.isValid() && state.validUntil <= now)) {
            return tr("sign in again", "the state of an account");
        }
        return state.validUntil.isValid() ? tr("signed in until %1", "the state of an account")
                                                    .arg(dayText(state.validUntil))
                                          : QString();
    }
};

} // namespace

QStringList accountLabels(const QList<AccountState> &accounts)
{
    QStringList names;
    for (const AccountState &state : accounts) {
        names.append(state.account.displayName());
    }
    QStringList labels;
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const Account &account = accounts.at(i).account;
        labels.append(names.count(names.at(i)) == 1
                              ? names.at(i)
                              : Texts::told(names.at(i), Texts::way(account.kind), account.userId));
    }
    return labels;
}

QString wayText(AccountKind kind)
{
    return Texts::way(kind);
}

QString signInStateText(const SignInState &state, const QDateTime &now)
{
    return Texts::state(state, now);
}

} // namespace leadbooth
