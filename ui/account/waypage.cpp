// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/waypage.h"

#include "ui/common/radiobutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace leadbooth {

WayPage::WayPage(QWidget *parent)
    : SignInPage(parent)
    , m_oauth(new RadioButton(this))
    , m_oauthText(addWay(m_oauth))
    , m_webhook(new RadioButton(this))
    , m_webhookText(addWay(m_webhook))
{
    m_oauth->setChecked(true);
    column().addStretch();
    retranslate();
}

QLabel *WayPage::addWay(RadioButton *button)
{
    column().addSpacing(sizes(this).space[1]);
    QLabel *text = makeParagraph(this, TextRole::Hint);
    addChoice(column(), button)->addWidget(text);
    return text;
}

AccountKind WayPage::way() const
{
    return m_webhook->isChecked() ? AccountKind::Webhook : AccountKind::OAuth;
}

void WayPage::setWay(AccountKind way)
{
    (way == AccountKind::Webhook ? m_webhook : m_oauth)->setChecked(true);
}

QWidget *WayPage::firstField() const
{
    return m_webhook->isChecked() ? m_webhook : m_oauth;
}

void WayPage::retranslate()
{
    setHeading(tr("How do you sign in?"));
    m_oauth->setText(tr("Sign in with Bitrix24 (OAuth)"));
    m_oauthText->setText(tr("For a team: everybody signs in in the browser and creates leads in "
                            "their own name. It needs an application in Bitrix24, which an "
                            "administrator makes once for all."));
    m_webhook->setText(tr("Paste a webhook"));
    m_webhookText->setText(tr("For one person or a booth: made in a minute without an "
                              "administrator. All leads are created in the name of who made the "
                              "webhook."));
    m_oauth->setAccessibleDescription(m_oauthText->text());
    m_webhook->setAccessibleDescription(m_webhookText->text());
}

} // namespace leadbooth
