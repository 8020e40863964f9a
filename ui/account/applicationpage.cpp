// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/applicationpage.h"

#include "ui/common/secretedit.h"

#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int FirstPort = 1024; // those below are the system's

} // namespace

ApplicationPage::ApplicationPage(QWidget *parent)
    : SignInPage(parent)
    , m_intro(addParagraph())
    , m_guide(new QPushButton(this))
    , m_id(new QLineEdit(this))
    , m_idLabel(nullptr)
    , m_secret(new SecretEdit(this))
    , m_secretLabel(nullptr)
    , m_port(new QLineEdit(this))
    , m_portLabel(nullptr)
    , m_portHint(nullptr)
{
    m_guide->setObjectName("makeApplication"_L1);
    m_guide->setAutoDefault(false);
    column().addWidget(m_guide, 0, Qt::AlignLeading);
    m_id->setMaxLength(200);
    m_idLabel = addField(m_id);
    m_secretLabel = addField(m_secret, m_secret->line());
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_port->setText(QString::number(DefaultCallbackPort));
    m_port->setMaximumWidth(m_port->fontMetrics().averageCharWidth() * 16);
    m_portLabel = addField(m_port);
    m_portHint = addParagraph(TextRole::Hint);
    column().addStretch();
    connect(m_guide, &QPushButton::clicked, this, &ApplicationPage::guideRequested);
    connect(m_id, &QLineEdit::textEdited, this, &SignInPage::changed);
    connect(m_secret, &SecretEdit::edited, this, &SignInPage::changed);
    connect(m_port, &QLineEdit::textEdited, this, &SignInPage::changed);
    // The button stands above for reading; typing begins with the ID.
    setTabOrder(m_id, m_secret->line());
    setTabOrder(m_port, m_guide);
    retranslate();
}

void ApplicationPage::setApplication(const QString &clientId, quint16 port)
{
    m_id->setText(clientId);
    m_port->setText(QString::number(port == 0 ? DefaultCallbackPort : port));
    Q_EMIT changed();
}

OAuthApplication ApplicationPage::application() const
{
    return {.clientId = m_id->text().trimmed(), .clientSecret = Secret(m_secret->text().toUtf8())};
}

quint16 ApplicationPage::port() const
{
    const int port = m_port->text().toInt();
    return port >= FirstPort && port <= 65535 ? static_cast<quint16>(port) : quint16(0);
}

bool ApplicationPage::isComplete() const
{
    return !m_id->text().trimmed().isEmpty() && !m_secret->text().isEmpty() && port() != 0;
}

QString ApplicationPage::primaryLabel() const
{
    return tr("Sign in", "button");
}

QWidget *ApplicationPage::firstField() const
{
    return m_id->text().isEmpty() ? m_id : m_secret->line();
}

void ApplicationPage::forget()
{
    m_secret->forget();
}

void ApplicationPage::retranslate()
{
    setHeading(tr("The application in Bitrix24"));
    m_intro->setText(tr("Your portal's administrator made an application for Leadbooth and knows "
                        "these two values. Is there none yet?"));
    m_guide->setText(tr("How to make the application …", "button"));
    m_idLabel->setText(tr("Application ID (client_id)"));
    m_secretLabel->setText(tr("Application key (client_secret)"));
    m_portLabel->setText(tr("Port"));
    m_portHint->setText(tr("The number in the handler address of the application, from %1 to "
                           "65535. The key is kept in this computer's keychain and nowhere else.")
                                .arg(FirstPort));
    m_port->setAccessibleDescription(m_portHint->text());
}

} // namespace leadbooth
