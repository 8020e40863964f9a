// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/common/accounttext.h"

#include <QDialog>

#include <functional>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;

namespace leadbooth {

class MessageStrip;

/*!
 * The accounts of the profile: use, rename in place, sign in again, sign out. Asks by signals and
 * is told by slots. UI thread.
 */
class AccountsDialog : public QDialog
{
    Q_OBJECT

public:
    /*! Whether the window holds a lead of the account in use that is not in the portal, or not
     * known to be. */
    using HoldsLead = std::function<bool()>;

    /*! \a clock must live longer. */
    AccountsDialog(Clock &clock, HoldsLead holdsLead, QWidget *parent = nullptr);
    ~AccountsDialog() override;

public Q_SLOTS:
    void showAccounts(const QList<leadbooth::AccountState> &accounts);
    /*! Of the account in use. */
    void showSignInState(const leadbooth::SignInState &state);
    void showError(const leadbooth::Error &error);
    /*! Asks again: there is more to lose than was known. */
    void askToSignOutOf(const leadbooth::AccountId &account);

Q_SIGNALS:
    void useRequested(const leadbooth::AccountId &account);
    void renameRequested(const leadbooth::AccountId &account, const QString &name);
    void renewRequested(const leadbooth::Account &account);
    /*! Asked and agreed to. \a discardsLead: together with the lead in the window. \a drafts: so
     * many go as well, as far as the person was told. */
    void removeRequested(const leadbooth::AccountId &account, bool discardsLead, qint64 drafts);
    void addRequested();
    void refreshRequested(); //!< after an error: list them again

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void onItemChanged(const QListWidgetItem *item);
    void askToSignOut();
    void sayWhatWaits(const AccountState &state);
    void updateButtons();
    void retranslate();
    [[nodiscard]] const AccountState *chosen() const;

    Clock &m_clock;
    const HoldsLead m_holdsLead;
    QList<AccountState> m_accounts;
    SignInState m_signIn;
    std::optional<Error> m_error;
    bool m_isFilling = false;
    MessageStrip *m_strip;
    QStackedWidget *m_pages;
    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_use;
    QPushButton *m_rename;
    QPushButton *m_renew;
    QPushButton *m_signOut;
    QPushButton *m_add;
    QPushButton *m_close;
};

} // namespace leadbooth

Q_DECLARE_METATYPE(leadbooth::SignInState)
