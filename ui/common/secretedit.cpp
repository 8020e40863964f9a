// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/secretedit.h"

#include "ui/common/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace leadbooth {

SecretEdit::SecretEdit(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_reveal(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes(this).space[0]);
    // Whoever looks over the shoulder could act as this user.
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setMaxLength(2000);
    layout->addWidget(m_line, 1);
    m_reveal->setCheckable(true);
    m_reveal->setFlat(true);
    m_reveal->setAutoDefault(false);
    layout->addWidget(m_reveal);
    setFocusProxy(m_line);
    connect(m_reveal, &QPushButton::toggled, this, [this](bool shown) {
        m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        retranslate();
    });
    connect(m_line, &QLineEdit::textEdited, this, &SecretEdit::edited);
    retranslate();
}

QString SecretEdit::text() const
{
    return m_line->text().trimmed();
}

void SecretEdit::setText(const QString &text)
{
    m_line->setText(text);
}

void SecretEdit::forget()
{
    m_reveal->setChecked(false);
    m_line->setText(QString()); // unlike clear(), it drops the history of undoing
}

void SecretEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SecretEdit::retranslate()
{
    m_reveal->setText(m_reveal->isChecked() ? tr("Hide", "a secret") : tr("Show", "a secret"));
}

} // namespace leadbooth
