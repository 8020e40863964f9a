// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/signinpage.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace leadbooth {

QLabel *makeParagraph(QWidget *parent, TextRole role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role != TextRole::Body) {
        label->setFont(fontFor(role, label));
    }
    if (role == TextRole::Hint) {
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    return label;
}

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_heading(makeParagraph(this, TextRole::Section))
{
    const Sizes &size = sizes(this);
    // Room for the focus rings, which lie outside of the borders.
    m_column->setContentsMargins(size.space[4], size.space[4], size.space[4], size.space[2]);
    m_column->setSpacing(size.space[1]);
    m_column->addWidget(m_heading);
}

SignInPage::~SignInPage() = default;

QString SignInPage::primaryLabel() const
{
    return tr("Next", "button");
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT changed();
    }
    QWidget::changeEvent(event);
}

void SignInPage::setHeading(const QString &text)
{
    m_heading->setText(text);
    setAccessibleName(text);
}

QLabel *SignInPage::addParagraph(TextRole role)
{
    QLabel *label = makeParagraph(this, role);
    m_column->addWidget(label);
    return label;
}

QLabel *SignInPage::addField(QWidget *field, QWidget *buddy)
{
    const Sizes &size = sizes(this);
    m_column->addSpacing(size.space[0]);
    auto *label = makeParagraph(this);
    label->setBuddy(buddy ? buddy : field);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(size.space[0]);
    pair->addWidget(label);
    pair->addWidget(field);
    m_column->addLayout(pair);
    return label;
}

} // namespace leadbooth
