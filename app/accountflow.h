// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/settings.h"
#include "account/signinmessages.h"
#include "base/clock.h"
#include "ui/common/accounttext.h"

#include <QObject>
#include <QPointer>

namespace leadbooth {

class AccountsDialog;
class EngineHost;
class MainWindow;
class SignInDialog;

/*!
 * The part of the composition root that is about accounts: brings the window's menu, the sign-in
 * assistant and the list of accounts together with the engine. Main thread.
 */
class AccountFlow : public QObject
{
    Q_OBJECT

public:
    /*! The references must live longer; \a host belongs to another thread. */
    AccountFlow(Clock &clock, Settings &settings, MainWindow &window, EngineHost &host);

    /*! Opens the profile's account in use; asks for one where there is none. */
    void openCurrent(const QString &profileDir);
    /*! The embedded portal is opened instead of an account. */
    void demoOpens();

Q_SIGNALS:
    /*! A portal of the profile's accounts is opened: the embedded one goes. */
    void accountOpens();
    void demoRequested();

private:
    void showSignIn(const Account *renewed = nullptr);
    void connectSignIn(SignInDialog *dialog);
    void showAccounts();
    void open(const Account &account);
    void openChosen(const AccountId &account);
    void signInAgain();
    void closeRemoved(const AccountId &account);
    void rememberCurrent(const QString &account);
    /*! Null when there is none, or the embedded portal is open. */
    [[nodiscard]] const Account *current() const;

    Clock &m_clock;
    Settings &m_settings;
    MainWindow &m_window;
    EngineHost &m_host;
    QList<AccountState> m_known;
    AccountId m_open; //!< empty: none of them
    SignInState m_signInState;
    QPointer<SignInDialog> m_signIn;     //!< belongs to the window
    QPointer<AccountsDialog> m_accounts; //!< belongs to the window
};

} // namespace leadbooth
