// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/accountswitch.h"

#include "ui/desk/mainwindow.h"

#include <QMessageBox>
#include <QPushButton>

namespace leadbooth {

AccountSwitch::AccountSwitch(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{}

void AccountSwitch::choose(const AccountId &account)
{
    if (m_window.isSending()) {
        return; // what is under way belongs to this portal: first it has to end
    }
    if (!m_window.holdsLead()) {
        Q_EMIT chosen(account);
        return;
    }
    auto *box = new QMessageBox(&m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("The lead in the window is not in the portal yet, or not known to be."));
    box->setInformativeText(tr("Another portal has another form: names, phones and texts go along, "
                               "what was chosen from lists does not."));
    QPushButton *stay = box->addButton(tr("Stay", "button"), QMessageBox::RejectRole);
    const QPushButton *leave =
            box->addButton(tr("Change the portal", "button"), QMessageBox::AcceptRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this, account] { Q_EMIT chosen(account); });
    box->open();
}

} // namespace leadbooth
