// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/headerbar.h"

#include "ui/common/accounttext.h"
#include "ui/common/plaintip.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace leadbooth {

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_portalButton(new QPushButton(this))
    , m_demoMark(new QLabel(this))
    , m_findButton(new QPushButton(this))
    , m_menuButton(new QPushButton(this))
{
    const Sizes &size = sizes(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(size.space[2], size.space[1], size.space[3], size.space[1]);
    layout->setSpacing(size.space[2]);
    for (QPushButton *button : {m_portalButton, m_findButton, m_menuButton}) {
        button->setFlat(true);
    }
    m_demoMark->setTextFormat(Qt::PlainText);
    m_demoMark->hide();
    layout->addWidget(m_portalButton);
    layout->addWidget(m_demoMark);
    layout->addStretch();
    layout->addWidget(m_findButton);
    layout->addWidget(m_menuButton);
    connect(m_findButton, &QPushButton::clicked, this, &HeaderBar::findRequested);
    buildPortalMenu();
    buildMenus();
    retranslate();
}

void HeaderBar::buildPortalMenu()
{
    m_portalMenu = new QMenu(this);
    m_accountActions = new QActionGroup(this);
    connect(m_accountActions, &QActionGroup::triggered, this, [this](const QAction *action) {
        const AccountId account(action->data().toString());
        fillAccounts(); // the tick moves when the portal does
        Q_EMIT accountChosen(account);
    });
    m_connectAction = m_portalMenu->addAction(QString(), this, &HeaderBar::connectRequested);
    m_accountsAction = m_portalMenu->addAction(QString(), this, &HeaderBar::accountsRequested);
    m_portalMenu->addSeparator();
    m_refreshAction = m_portalMenu->addAction(QString(), this, &HeaderBar::refreshRequested);
    m_refreshAction->setShortcut(QKeySequence(Qt::Key_F5));
    m_portalButton->setMenu(m_portalMenu);
    addAction(m_refreshAction);
    auto *openPortalMenu = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_P), this);
    connect(openPortalMenu, &QShortcut::activated, m_portalButton, &QPushButton::showMenu);
}

void HeaderBar::buildMenus()
{
    auto *menu = new QMenu(this);
    m_languageMenu = menu->addMenu(QString());
    m_languages = new QActionGroup(this);
    // A language is named in itself, so that who does not read the present one finds the way.
    for (const auto &[code, name] :
         {std::pair(QString(), QString()), std::pair(u"en"_s, u"English"_s),
          std::pair(u"ru"_s, u"Русский"_s), std::pair(u"de"_s, u"Deutsch"_s)}) {
        QAction *action = m_languageMenu->addAction(name);
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
    m_schemeMenu = menu->addMenu(QString());
    m_schemes = new QActionGroup(this);
    for (const ColorScheme scheme : {ColorScheme::System, ColorScheme::Light, ColorScheme::Dark}) {
        QAction *action = m_schemeMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(scheme));
        m_schemes->addAction(action);
    }
    connect(m_schemes, &QActionGroup::triggered, this, [this](const QAction *action) {
        Q_EMIT colorSchemeChosen(static_cast<ColorScheme>(action->data().toInt()));
    });
    buildQueueMenu(menu);
    m_boothAction = menu->addAction(QString(), this, &HeaderBar::boothRequested);
    setBoothEnabled(false);
    menu->addSeparator();
    m_quitAction = menu->addAction(QString(), this, &HeaderBar::quitRequested);
    m_quitAction->setShortcut(QKeySequence::Quit);
    addAction(m_quitAction);
    m_menuButton->setMenu(menu);
    setLanguageChoice({});
    setColorSchemeChoice(ColorScheme::System);
    setRetentionChoice({});
}

void HeaderBar::buildQueueMenu(QMenu *menu)
{
    m_queueMenu = menu->addMenu(QString());
    m_retentionMenu = m_queueMenu->addMenu(QString());
    m_retentions = new QActionGroup(this);
    for (const QString &setting : {QString(), u"7"_s, u"30"_s, u"90"_s, u"keep"_s}) {
        QAction *action = m_retentionMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(setting);
        m_retentions->addAction(action);
    }
    connect(m_retentions, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT retentionChosen(action->data().toString()); });
    m_queueMenu->addSeparator();
    m_recoveryKeyAction = m_queueMenu->addAction(QString(), this, &HeaderBar::recoveryKeyRequested);
    m_recoveryEntryAction =
            m_queueMenu->addAction(QString(), this, &HeaderBar::recoveryKeyEntryRequested);
}

void HeaderBar::setPortal(const QString &name, bool isDemo)
{
    m_portalName = name;
    m_isDemo = isDemo;
    m_demoMark->setVisible(isDemo);
    retranslate();
}

void HeaderBar::renamePortal(const QString &name)
{
    m_portalName = name;
    retranslate();
}

void HeaderBar::setAccounts(const QList<AccountState> &accounts)
{
    m_accounts = accounts;
    retranslate();
}

void HeaderBar::fillAccounts()
{
    const QList<QAction *> old = m_portalMenu->actions();
    for (QAction *action : old) {
        if (action->actionGroup() == m_accountActions
            || action->property("afterAccounts").toBool()) {
            m_portalMenu->removeAction(action);
            action->deleteLater();
        }
    }
    const QStringList labels = accountLabels(m_accounts);
    for (qsizetype i = 0; i < m_accounts.size(); ++i) {
        const AccountState &state = m_accounts.at(i);
        auto *action = new QAction(withoutMnemonic(labels.at(i)), m_portalMenu);
        action->setCheckable(true);
        action->setData(state.account.id.toString());
        m_accountActions->addAction(action);
        // The embedded portal is none of them.
        action->setChecked(state.isCurrent && !m_isDemo);
        action->setEnabled(m_connectEnabled);
        m_portalMenu->insertAction(m_connectAction, action);
    }
    if (!m_accounts.isEmpty()) {
        m_portalMenu->insertSeparator(m_connectAction)->setProperty("afterAccounts", true);
    }
}

void HeaderBar::setConnectEnabled(bool enabled)
{
    m_connectEnabled = enabled;
    m_connectAction->setEnabled(enabled);
    m_accountsAction->setEnabled(enabled);
    const QList<QAction *> accounts = m_accountActions->actions();
    for (QAction *action : accounts) {
        action->setEnabled(enabled);
    }
}

void HeaderBar::setLanguageChoice(const QString &language)
{
    const QList<QAction *> actions = m_languages->actions();
    for (QAction *action : actions) {
        action->setChecked(action->data().toString() == language);
    }
}

void HeaderBar::setColorSchemeChoice(ColorScheme scheme)
{
    const QList<QAction *> actions = m_schemes->actions();
    for (QAction *action : actions) {
        action->setChecked(action->data().toInt() == static_cast<int>(scheme));
    }
}

void HeaderBar::setRetentionChoice(const QString &retention)
{
    const QList<QAction *> actions = m_retentions->actions();
    for (QAction *action : actions) {
        action->setChecked(action->data().toString() == retention);
    }
}

void HeaderBar::setBoothEnabled(bool enabled)
{
    m_boothAction->setEnabled(enabled);
}

const QWidget *HeaderBar::finderAnchor() const
{
    return m_findButton;
}

void HeaderBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HeaderBar::retranslate()
{
    m_portalButton->setText(m_portalName.isEmpty() ? tr("No portal yet")
                                                   : withoutMnemonic(m_portalName));
    m_portalButton->setToolTip(tr("Ctrl+P"));
    m_portalButton->setAccessibleDescription(tr("Portals and accounts"));
    fillAccounts();
    m_demoMark->setText(tr("Demonstration: nothing leaves this computer"));
    m_findButton->setText(tr("Find a field", "button"));
    m_findButton->setToolTip(tr("Ctrl+K"));
    m_menuButton->setText(tr("Menu"));
    m_refreshAction->setText(tr("Load the form again"));
    m_connectAction->setText(tr("Add a portal …"));
    m_accountsAction->setText(tr("Accounts …"));
    m_languageMenu->setTitle(tr("Language"));
    m_languages->actions().constFirst()->setText(tr("As the system", "language"));
    m_schemeMenu->setTitle(tr("Colours"));
    const QList<QAction *> schemes = m_schemes->actions();
    schemes.at(0)->setText(tr("As the system", "colours"));
    schemes.at(1)->setText(tr("Light", "colours"));
    schemes.at(2)->setText(tr("Dark", "colours"));
    retranslateQueueMenu();
    m_boothAction->setText(tr("Booth …"));
    m_quitAction->setText(tr("Quit"));
}

void HeaderBar::retranslateQueueMenu()
{
    m_queueMenu->setTitle(tr("Queue"));
    m_retentionMenu->setTitle(tr("Keep what was sent"));
    const QList<QAction *> retentions = m_retentions->actions();
    for (QAction *action : retentions) {
        const QString setting = action->data().toString();
        action->setText(setting.isEmpty() ? tr("Not at all", "what was sent is kept")
                        : setting == "keep"_L1
                                ? tr("For ever", "what was sent is kept")
                                : tr("For %n day(s)", "what was sent is kept", setting.toInt()));
    }
    m_recoveryKeyAction->setText(tr("Show the recovery key …"));
    m_recoveryEntryAction->setText(tr("Type the recovery key …"));
}

} // namespace leadbooth
