// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountflow.h"

#include "account/accountlist.h"
#include "account/portaladdress.h"
#include "base/advice.h"
#include "base/language.h"
#include "base/logging.h"
#include "enginehost.h"
#include "ui/account/accountsdialog.h"
#include "ui/account/signindialog.h"
#include "ui/desk/headerbar.h"
#include "ui/desk/mainwindow.h"

#include <QDesktopServices>

#include <algorithm>

namespace leadbooth {

AccountFlow::AccountFlow(Clock &clock, Settings &settings, MainWindow &window, EngineHost &host)
    : m_clock(clock)
    , m_settings(settings)
    , m_window(window)
    , m_host(host)
{
    connect(&window, &MainWindow::connectRequested, this, [this] { showSignIn(); });
    connect(&window, &MainWindow::signInAgainRequested, this, &AccountFlow::signInAgain);
    connect(&window.header(), &HeaderBar::accountsRequested, this, &AccountFlow::showAccounts);
    connect(&window.header(), &HeaderBar::accountChosen, &window, &MainWindow::chooseAccount);
    connect(&window, &MainWindow::accountChosen, this, &AccountFlow::openChosen);
    connect(&host, &EngineHost::accountsListed, this, [this](const QList<AccountState> &accounts) {
        m_known = accounts;
        m_window.header().setAccounts(accounts);
    });
    connect(&host, &EngineHost::accountRemoved, this, &AccountFlow::closeRemoved);
    connect(&host, &EngineHost::accountChanged, this, [this](const Account &account) {
        if (account.id == m_open) {
            m_window.renamePortal(account.portalName());
        }
    });
    connect(&host, &EngineHost::accountChanged, &host, &EngineHost::listAccounts);
    connect(&host, &EngineHost::portalOpened, this, [this] {
        // What was known of the sign-in to another portal does not hold for this one.
        m_signInState = {};
    });
    connect(&host, &EngineHost::signInAgeKnown, this,
            [this](const QDateTime &issuedAt, const QDateTime &validUntil) {
                m_signInState = {.validUntil = validUntil};
                m_window.showSignInAge(issuedAt, validUntil);
                if (m_accounts) {
                    m_accounts->showSignInState(m_signInState);
                }
            });
    connect(&host, &EngineHost::keepingFailed, &window, &MainWindow::showSignInNotKept);
    connect(&host, &EngineHost::signInKept, &window, &MainWindow::showSignInKept);
    connect(&host, &EngineHost::formFailed, this, [this](const Error &error) {
        if (advice(error) == Advice::AskSignIn) {
            m_signInState.isRefused = true;
        }
    });
    QMetaObject::invokeMethod(&host, &EngineHost::listAccounts);
}

void AccountFlow::openCurrent(const QString &profileDir)
{
    const Result<std::optional<Account>> current = currentAccount(profileDir);
    if (!current) {
        m_window.showFormError(current.error());
    } else if (*current) {
        open(**current);
    } else {
        showSignIn();
    }
}

void AccountFlow::demoOpens()
{
    m_open = {};
}

void AccountFlow::open(const Account &account)
{
    m_open = account.id;
    Q_EMIT accountOpens();
    QMetaObject::invokeMethod(&m_host, [host = &m_host, account] {
        host->open(account);
        host->listAccounts();
    });
}

void AccountFlow::showSignIn(const Account *renewed)
{
    if (m_signIn) {
        m_signIn->raise();
        return;
    }
    m_signIn = new SignInDialog(
            m_clock,
            [](const QString &typed) {
                return parsePortalAddress(typed, defaultZone(languageFor(QLocale().name())));
            },
            &m_window);
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    if (renewed) {
        m_signIn->renew(*renewed);
    }
    connectSignIn(m_signIn);
    m_signIn->open();
}

void AccountFlow::connectSignIn(SignInDialog *dialog)
{
    EngineHost *host = &m_host;
    connect(dialog, &SignInDialog::webhookRequested, host, &EngineHost::signInByWebhook);
    connect(dialog, &SignInDialog::oauthRequested, host, &EngineHost::signInByOAuth);
    connect(dialog, &SignInDialog::answerPasted, host, &EngineHost::takeAnswer);
    connect(dialog, &SignInDialog::keepRequested, host, &EngineHost::keepAccount);
    connect(dialog, &SignInDialog::probeRequested, host, &EngineHost::probeCertificate);
    connect(dialog, &SignInDialog::cancelRequested, host, &EngineHost::cancelSignIn);
    connect(dialog, &SignInDialog::openRequested, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    connect(host, &EngineHost::browserNeeded, dialog, &SignInDialog::showBrowserAddress);
    connect(host, &EngineHost::answerRefused, dialog, &SignInDialog::showRefusal);
    connect(host, &EngineHost::answerTaken, dialog, &SignInDialog::showAnswerTaken);
    connect(host, &EngineHost::portalChecked, dialog, &SignInDialog::showSummary);
    connect(host, &EngineHost::signInFailed, dialog, &SignInDialog::showError);
    connect(host, &EngineHost::certificateFound, dialog, &SignInDialog::showCertificate);
    connect(host, &EngineHost::probeFailed, dialog, &SignInDialog::showProbeError);
    connect(host, &EngineHost::accountKept, dialog, [this, dialog](const Account &account) {
        dialog->finish();
        rememberCurrent(account.id.toString());
        open(account);
    });
    connect(dialog, &SignInDialog::demoRequested, this, [this, dialog] {
        dialog->reject();
        Q_EMIT demoRequested();
    });
}

void AccountFlow::signInAgain()
{
    showSignIn(current());
}

void AccountFlow::showAccounts()
{
    if (m_accounts) {
        m_accounts->raise();
        return;
    }
    m_accounts = new AccountsDialog(
            m_clock, [this] { return m_window.holdsLead(); }, &m_window);
    AccountsDialog *dialog = m_accounts;
    EngineHost *host = &m_host;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showAccounts(m_known);
    dialog->showSignInState(m_signInState);
    connect(host, &EngineHost::accountsListed, dialog, &AccountsDialog::showAccounts);
    connect(host, &EngineHost::accountsFailed, dialog, &AccountsDialog::showError);
    connect(dialog, &AccountsDialog::refreshRequested, host, &EngineHost::listAccounts);
    connect(dialog, &AccountsDialog::renameRequested, host, &EngineHost::renameAccount);
    connect(dialog, &AccountsDialog::removeRequested, this,
            [this, host](const AccountId &account, bool discardsLead, qint64 drafts) {
                if (discardsLead) {
                    m_window.discardLead();
                }
                QMetaObject::invokeMethod(
                        host, [host, account, drafts] { host->removeAccount(account, drafts); });
            });
    connect(host, &EngineHost::draftsInTheWay, dialog, &AccountsDialog::askToSignOutOf);
    connect(dialog, &AccountsDialog::useRequested, &m_window, &MainWindow::chooseAccount);
    connect(&m_window, &MainWindow::accountChosen, dialog, &QDialog::accept);
    // One question at a time: the list is there again from the menu.
    connect(dialog, &AccountsDialog::renewRequested, this, [this, dialog](const Account &account) {
        const Account renewed = account;
        dialog->accept();
        showSignIn(&renewed);
    });
    connect(dialog, &AccountsDialog::addRequested, this, [this, dialog] {
        dialog->accept();
        showSignIn();
    });
    dialog->open();
    QMetaObject::invokeMethod(host, &EngineHost::listAccounts);
}

void AccountFlow::openChosen(const AccountId &account)
{
    for (const AccountState &state : m_known) {
        if (state.account.id == account) {
            const Account chosen = state.account;
            rememberCurrent(account.toString());
            open(chosen);
            return;
        }
    }
}

void AccountFlow::closeRemoved(const AccountId &account)
{
    if (m_open == account) {
        m_open = {};
        m_window.setPortal({}, {}, false);
    }
    QMetaObject::invokeMethod(&m_host, &EngineHost::listAccounts);
}

void AccountFlow::rememberCurrent(const QString &account)
{
    if (const Outcome kept = m_settings.set(Setting::CurrentAccount, account); !kept) {
        // It holds for this run; the next one starts with the account before.
        qCWarning(lcApp).noquote() << kept.error().detail;
    }
}

const Account *AccountFlow::current() const
{
    const auto found =
            std::find_if(m_known.cbegin(), m_known.cend(),
                         [this](const AccountState &state) { return state.account.id == m_open; });
    return m_open.isEmpty() || found == m_known.cend() ? nullptr : &found->account;
}

} // namespace leadbooth
