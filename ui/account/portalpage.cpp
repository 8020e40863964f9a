// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/portalpage.h"

#include "account/webhook.h"
#include "ui/common/separator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! More than a key press adds. */
constexpr qsizetype Pasted = 4;

} // namespace

PortalPage::PortalPage(Parse parse, QWidget *parent)
    : SignInPage(parent)
    , m_parse(std::move(parse))
    , m_intro(addParagraph())
    , m_address(new QLineEdit(this))
    , m_addressLabel(addField(m_address))
    , m_hint(addParagraph(TextRole::Hint))
    , m_demoText(makeParagraph(this))
    , m_demo(new QPushButton(this))
{
    m_address->setMaxLength(2000);
    // Room for two lines: what comes below stays in its place while one types.
    m_hint->setMinimumHeight(2 * m_hint->fontMetrics().lineSpacing());
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    column().addStretch();
    column().addWidget(new Separator(Qt::Horizontal, this));
    column().addWidget(m_demoText);
    m_demo->setAutoDefault(false);
    column().addWidget(m_demo, 0, Qt::AlignLeading);
    connect(m_address, &QLineEdit::textEdited, this, &PortalPage::onEdited);
    connect(m_demo, &QPushButton::clicked, this, &PortalPage::demoRequested);
    retranslate();
}

void PortalPage::setAddress(const QString &address)
{
    m_address->setText(address);
    m_lengthBefore = address.size();
    read();
}

QWidget *PortalPage::firstField() const
{
    return m_address;
}

void PortalPage::onEdited(const QString &text)
{
    const bool isPasted = text.size() - m_lengthBefore >= Pasted;
    m_lengthBefore = text.size();
    if (const Result<Webhook> webhook = parseWebhook(text); isPasted && webhook) {
        setAddress(webhook->endpoint.host());
        Q_EMIT webhookPasted(text);
        return;
    }
    read();
}

void PortalPage::read()
{
    const QString typed = m_address->text().trimmed();
    m_portal.reset();
    if (typed.isEmpty()) {
        m_hint->setText(tr("For example acme, acme.bitrix24.com, or acme.example/portal for a "
                           "portal on your own server."));
    } else if (const Result<QUrl> portal = m_parse(typed)) {
        m_portal = *portal;
        m_hint->setText(tr("Leadbooth connects to %1").arg(portal->toDisplayString()));
    } else {
        m_hint->setText(portal.error().kind == ErrorKind::InsecureUrl
                                ? tr("This address begins with http, where anybody on the way "
                                     "could read the leads. Use the one with https.")
                                : tr("This is not the address of a portal yet. It stands in the "
                                     "browser's address bar when Bitrix24 is open."));
    }
    m_address->setAccessibleDescription(m_hint->text());
    Q_EMIT changed();
}

void PortalPage::retranslate()
{
    setHeading(tr("Where is your Bitrix24?"));
    m_intro->setText(tr("Type its name or address, or paste the address of any of its pages."));
    m_addressLabel->setText(tr("Portal's address"));
    m_demoText->setText(tr("No portal at hand? A demonstration portal inside Leadbooth shows how "
                           "it works. Nothing leaves this computer."));
    m_demo->setText(tr("Try the demonstration portal", "button"));
    read();
}

} // namespace leadbooth
