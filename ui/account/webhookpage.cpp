// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/webhookpage.h"

#include "ui/common/secretedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace leadbooth {

WebhookPage::WebhookPage(QWidget *parent)
    : SignInPage(parent)
    , m_steps(addParagraph())
    , m_address(new SecretEdit(this))
    , m_addressLabel(addField(m_address, m_address->line()))
    , m_hint(addParagraph(TextRole::Hint))
{
    column().addStretch();
    connect(m_address, &SecretEdit::edited, this, &SignInPage::changed);
    retranslate();
}

QString WebhookPage::address() const
{
    return m_address->text();
}

void WebhookPage::setAddress(const QString &address)
{
    m_address->setText(address);
    Q_EMIT changed();
}

bool WebhookPage::isComplete() const
{
    return !m_address->text().isEmpty();
}

QString WebhookPage::primaryLabel() const
{
    return tr("Check", "button");
}

QWidget *WebhookPage::firstField() const
{
    return m_address->line();
}

void WebhookPage::forget()
{
    m_address->forget();
}

void WebhookPage::retranslate()
{
    setHeading(tr("Paste a webhook"));
    m_steps->setText(
            tr("1. In Bitrix24 open Developer resources → Other → Inbound webhook.\n"
               "2. Give it the permissions CRM (crm) and Users (minimal) (user_brief), and save "
               "it.\n"
               "3. Copy the webhook's address and paste it here."));
    m_addressLabel->setText(tr("Webhook address"));
    m_hint->setText(tr("Leadbooth keeps the address in this computer's keychain and nowhere "
                       "else."));
    m_address->line()->setAccessibleDescription(m_hint->text());
}

} // namespace leadbooth
