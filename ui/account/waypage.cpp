// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/waypage.h"

#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace leadbooth {

namespace {

/*! Leaves Enter to the dialog's primary button. On GNOME and KDE a button would press itself with
 * it (QPlatformTheme::ButtonPressKeys), and Enter would lead nowhere. */
class WayButton final : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            event->ignore();
            return;
        }
        QRadioButton::keyPressEvent(event);
    }
};

} // namespace

WayPage::WayPage(QWidget *parent)
    : SignInPage(parent)
    , m_oauth(new WayButton(this))
    , m_oauthText(addWay(m_oauth))
    , m_webhook(new WayButton(this))
    , m_webhookText(addWay(m_webhook))
{
    m_oauth->setChecked(true);
    column().addStretch();
    retranslate();
}

QLabel *WayPage::addWay(QRadioButton *button)
{
    const Sizes &size = sizes(this);
    column().addSpacing(size.space[1]);
    column().addWidget(button);
    QLabel *text = makeParagraph(this, TextRole::Hint);
    // Under the button's text.
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, button)
                       + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, button);
    auto *line = new QVBoxLayout;
    line->setContentsMargins(indent, 0, 0, 0);
    line->addWidget(text);
    column().addLayout(line);
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
