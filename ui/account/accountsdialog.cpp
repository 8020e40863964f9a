// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountsdialog.h"

#include "ui/account/accountdelegate.h"
#include "ui/account/signinpage.h"
#include "ui/common/errortext.h"
#include "ui/common/messagestrip.h"
#include "ui/common/separator.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

AccountsDialog::AccountsDialog(Clock &clock, HoldsLead holdsLead, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_holdsLead(std::move(holdsLead))
    , m_strip(new MessageStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QListWidget(m_pages))
    , m_empty(makeParagraph(m_pages))
    , m_use(new QPushButton(this))
    , m_rename(new QPushButton(this))
    , m_renew(new QPushButton(this))
    , m_signOut(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    const Sizes &size = sizes(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(size.space[3], size.space[3], size.space[3], size.space[2]);
    layout->setSpacing(size.space[1]);
    layout->addWidget(m_strip);
    m_strip->setClosable(false);
    auto *delegate = new AccountDelegate(m_list);
    m_list->setItemDelegate(delegate);
    connect(delegate, &AccountDelegate::closeEditor, this, &AccountsDialog::fill,
            Qt::QueuedConnection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_empty->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    layout->addWidget(m_pages, 1);
    auto *actions = new QGridLayout;
    actions->setSpacing(size.space[1]);
    actions->addWidget(m_use, 0, 0);
    actions->addWidget(m_rename, 0, 1);
    actions->addWidget(m_renew, 1, 0);
    actions->addWidget(m_signOut, 1, 1);
    layout->addLayout(actions);
    layout->addSpacing(size.space[0]);
    layout->addWidget(new Separator(Qt::Horizontal, this));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(size.space[1]);
    buttons->addWidget(m_add);
    buttons->addStretch();
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    for (QPushButton *button : {m_use, m_rename, m_renew, m_signOut, m_add, m_close}) {
        button->setAutoDefault(false);
    }
    setMinimumSize(320, 320);
    resize(size.columnWidth * 3 / 4, 440);

    connect(m_list, &QListWidget::itemChanged, this, &AccountsDialog::onItemChanged);
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsDialog::updateButtons);
    connect(m_list, &QListWidget::itemDoubleClicked, m_use, &QPushButton::click);
    connect(m_use, &QPushButton::clicked, this,
            [this] { Q_EMIT useRequested(chosen()->account.id); });
    connect(m_rename, &QPushButton::clicked, this,
            [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_renew, &QPushButton::clicked, this,
            [this] { Q_EMIT renewRequested(chosen()->account); });
    connect(m_signOut, &QPushButton::clicked, this, &AccountsDialog::askToSignOut);
    connect(m_add, &QPushButton::clicked, this, &AccountsDialog::addRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_strip, &MessageStrip::buttonClicked, this, [this] {
        m_error.reset();
        m_strip->hide();
        Q_EMIT refreshRequested();
    });
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_signOut, &QPushButton::click);
    retranslate();
}

AccountsDialog::~AccountsDialog() = default;

void AccountsDialog::showAccounts(const QList<AccountState> &accounts)
{
    m_accounts = accounts;
    m_error.reset();
    m_strip->hide();
    fill();
}

void AccountsDialog::showSignInState(const SignInState &state)
{
    m_signIn = state;
    fill();
}

void AccountsDialog::showError(const Error &error)
{
    m_error = error;
    const ErrorText text = errorText(error, Act::SignIn);
    m_strip->showMessage({.tone = Tone::Danger,
                          .sentence = text.sentence,
                          .advice = text.advice,
                          .button = actionLabel(ErrorAction::Retry),
                          .details = text.details});
    fill(); // a name that was not kept is shown as it is
}

const AccountState *AccountsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_accounts.size() ? &m_accounts.at(row) : nullptr;
}

void AccountsDialog::fill()
{
    if (const auto *editor = m_list->findChild<QLineEdit *>(); editor && editor->isVisible()) {
        return; // a name is being typed; the end of that fills the list again
    }
    m_isFilling = true;
    const AccountId before = chosen() ? chosen()->account.id : AccountId();
    const QStringList labels = accountLabels(m_accounts);
    m_list->clear();
    int row = 0;
    for (qsizetype i = 0; i < m_accounts.size(); ++i) {
        const AccountState &state = m_accounts.at(i);
        const QString signIn =
                state.isCurrent ? signInStateText(m_signIn, m_clock.now()) : QString();
        // What matters first: a narrow list cuts the end.
        QStringList about{state.isCurrent ? tr("In use") : QString(), signIn,
                          state.account.name.isEmpty() ? QString() : state.account.portalName(),
                          wayText(state.account.kind)};
        about.removeAll(QString());
        auto *item = new QListWidgetItem(state.account.displayName(), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
        item->setData(Qt::CheckStateRole, state.isCurrent ? Qt::Checked : Qt::Unchecked);
        item->setData(AccountDelegate::AboutRole, about.join(u" · "_s));
        item->setData(AccountDelegate::AlarmRole, state.isCurrent && m_signIn.isRefused);
        item->setData(Qt::AccessibleTextRole, labels.at(i) + u", "_s + about.join(u", "_s));
        item->setData(Qt::UserRole, state.account.id.toString());
        if (state.account.id == before || (before.isEmpty() && state.isCurrent)) {
            row = static_cast<int>(i);
        }
    }
    m_list->setCurrentRow(row);
    m_isFilling = false;
    m_pages->setCurrentWidget(m_accounts.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    updateButtons();
}

void AccountsDialog::onItemChanged(const QListWidgetItem *item)
{
    if (m_isFilling) {
        return;
    }
    const AccountId id(item->data(Qt::UserRole).toString());
    for (AccountState &state : m_accounts) {
        if (state.account.id != id) {
            continue;
        }
        const QString typed = item->text().simplified();
        const QString name = typed == state.account.portalName() ? QString() : typed;
        if (name != state.account.name) {
            Q_EMIT renameRequested(id, name);
            state.account.name = name; // as it will be; an error brings the old ones back
        }
        return;
    }
}

void AccountsDialog::askToSignOut()
{
    const AccountState *state = chosen();
    if (!state) {
        return;
    }
    if (state->unsent > 0) {
        sayWhatWaits(*state);
        return;
    }
    const bool losesLead = state->isCurrent && m_holdsLead();
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setText(losesLead ? tr("The window holds a lead for %1 that is not in the portal yet, or "
                                "not known to be.")
                                     .arg(state->account.displayName())
                           : tr("Sign out of %1?").arg(state->account.displayName()));
    QString erased = tr("On this computer, the portal's keys and its form are erased.");
    if (state->drafts > 0) {
        erased += u' '
                  + tr("So are %n lead(s) that were being typed and are kept as drafts.", nullptr,
                       static_cast<int>(state->drafts));
    }
    const QString remains =
            state->account.kind == AccountKind::Webhook
                    ? tr("The webhook itself stays in Bitrix24 and works for whoever has its "
                         "address. To end it, delete it there: Developer resources → "
                         "Integrations.")
                    : tr("The application stays in Bitrix24. To end it for everybody, its "
                         "administrator deletes it there: Developer resources → Integrations.");
    box->setInformativeText(losesLead ? tr("Signing out now loses that lead.") + u"\n\n"_s + erased
                                                + u' ' + remains
                                      : erased + u"\n\n"_s + remains);
    QPushButton *stay =
            box->addButton(losesLead ? tr("Back to the lead", "button") : tr("Cancel", "button"),
                           QMessageBox::RejectRole);
    QPushButton *leave = box->addButton(losesLead ? tr("Discard the lead and sign out", "button")
                                                  : tr("Sign out", "button"),
                                        QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this,
            [this, id = state->account.id, losesLead, drafts = state->drafts] {
                Q_EMIT removeRequested(id, losesLead, drafts);
            });
    if (losesLead) {
        connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    }
    box->open();
}

void AccountsDialog::askToSignOutOf(const AccountId &account)
{
    for (qsizetype i = 0; i < m_accounts.size(); ++i) {
        if (m_accounts.at(i).account.id == account) {
            m_list->setCurrentRow(static_cast<int>(i));
            askToSignOut();
            return;
        }
    }
}

void AccountsDialog::sayWhatWaits(const AccountState &state)
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Information);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("%n lead(s) for %1 are not in the portal yet.", nullptr,
                    static_cast<int>(state.unsent))
                         .arg(state.account.displayName()));
    box->setInformativeText(
            tr("Without the account they cannot be sent. Send or discard them first: "
               "the queue lists them."));
    box->addButton(tr("Close", "button"), QMessageBox::RejectRole);
    box->open();
}

void AccountsDialog::updateButtons()
{
    const AccountState *state = chosen();
    m_use->setEnabled(state && !state->isCurrent);
    for (QPushButton *button : {m_rename, m_renew, m_signOut}) {
        button->setEnabled(state);
    }
    // Enter uses what is chosen, or begins where there is nothing yet.
    m_add->setDefault(m_accounts.isEmpty());
    m_add->setProperty("primary", m_accounts.isEmpty());
    m_use->setDefault(!m_accounts.isEmpty());
    m_add->update();
}

void AccountsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_error) {
            showError(*m_error);
        }
    }
    QDialog::changeEvent(event);
}

void AccountsDialog::retranslate()
{
    setWindowTitle(tr("Accounts"));
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setAccessibleDescription(tr("F2 renames an account, Delete signs out of it."));
    m_empty->setText(tr("The portals that you connect to are listed here.\nBegin with \"Add a "
                        "portal …\"."));
    m_use->setText(tr("Use", "button: an account"));
    m_rename->setText(tr("Rename", "button"));
    m_rename->setToolTip(tr("F2"));
    m_renew->setText(tr("Sign in again", "button"));
    m_signOut->setText(tr("Sign out …", "button"));
    m_add->setText(tr("Add a portal …", "button"));
    m_close->setText(tr("Close", "button"));
    fill();
}

} // namespace leadbooth
