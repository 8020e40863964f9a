// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/signinmessages.h"
#include "ui/common/style.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;

namespace leadbooth {

/*! The top of the desk's window: which portal this is, finding a field, and the menu. */
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent);

    /*! \a isDemo marks it plainly as the embedded portal. No name: no portal yet. */
    void setPortal(const QString &name, bool isDemo);
    void renamePortal(const QString &name);
    /*! Those that the menu at the portal's name offers. */
    void setAccounts(const QList<AccountState> &accounts);
    /*! Another portal may be chosen now. */
    void setConnectEnabled(bool enabled);
    /*! Ticks the entry of the menu; emits nothing. Empty: as the system. */
    void setLanguageChoice(const QString &language);
    void setColorSchemeChoice(ColorScheme scheme);
    /*! As Setting::Retention has it. */
    void setRetentionChoice(const QString &retention);
    /*! A booth can be made: the portal's form is known. */
    void setBoothEnabled(bool enabled);
    /*! Below which the field finder opens. */
    [[nodiscard]] const QWidget *finderAnchor() const;

Q_SIGNALS:
    void refreshRequested();
    void connectRequested();  //!< add a portal
    void accountsRequested(); //!< show the list of them
    void accountChosen(const leadbooth::AccountId &account);
    void findRequested();
    void boothRequested();
    void quitRequested();
    void languageChosen(const QString &language); //!< empty: as the system
    void colorSchemeChosen(leadbooth::ColorScheme scheme);
    void retentionChosen(const QString &retention); //!< as Setting::Retention has it
    void recoveryKeyRequested();
    void recoveryKeyEntryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPortalMenu();
    void buildMenus();
    void buildQueueMenu(QMenu *menu);
    void retranslateQueueMenu();
    void fillAccounts();
    void retranslate();

    QString m_portalName;
    bool m_isDemo = false;
    bool m_connectEnabled = true;
    QList<AccountState> m_accounts;
    QPushButton *m_portalButton;
    QLabel *m_demoMark;
    QPushButton *m_findButton;
    QPushButton *m_menuButton;
    QMenu *m_portalMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_schemeMenu = nullptr;
    QMenu *m_queueMenu = nullptr;
    QMenu *m_retentionMenu = nullptr;
    QAction *m_recoveryKeyAction = nullptr;
    QAction *m_recoveryEntryAction = nullptr;
    QAction *m_refreshAction = nullptr;
    QAction *m_connectAction = nullptr;
    QAction *m_accountsAction = nullptr;
    QAction *m_boothAction = nullptr;
    QAction *m_quitAction = nullptr;
    QActionGroup *m_accountActions = nullptr;
    QActionGroup *m_languages = nullptr;
    QActionGroup *m_schemes = nullptr;
    QActionGroup *m_retentions = nullptr;
};

} // namespace leadbooth
