// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/footerbar.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/queuestatustext.h"
#include "ui/common/statusdot.h"
#include "ui/common/style.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace leadbooth {

FooterBar::FooterBar(QWidget *parent)
    : QWidget(parent)
    , m_dot(new StatusDot(this))
    , m_statusText(new ElidedLabel({}, Tone::Text, this))
    , m_notify(new QCheckBox(this))
    , m_clear(new QPushButton(this))
    , m_send(new QPushButton(this))
{
    const Sizes &size = sizes(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(size.space[3], size.space[2], size.space[3], size.space[2]);
    layout->setSpacing(size.space[1]);
    layout->addWidget(m_dot);
    m_statusText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout->addWidget(m_statusText, 1);
    layout->addWidget(m_notify);
    layout->addWidget(m_clear);
    m_send->setProperty("primary", true);
    layout->addWidget(m_send);
    m_send->setEnabled(false);
    m_clear->setEnabled(false);
    connect(m_notify, &QCheckBox::toggled, this, &FooterBar::notifyChanged);
    connect(m_clear, &QPushButton::clicked, this, &FooterBar::clearRequested);
    connect(m_send, &QPushButton::clicked, this, &FooterBar::sendRequested);
    retranslate();
}

void FooterBar::setStatus(Status status)
{
    m_status = status;
    // The dot repeats in colour what the words say.
    switch (status) {
    case Status::NoPortal:
        m_dot->setTone(Tone::Warning);
        m_statusText->setText(tr("No portal yet"));
        return;
    case Status::Connecting:
        m_dot->setTone(Tone::Warning);
        m_statusText->setText(tr("Connecting …"));
        return;
    case Status::OtherForm:
        m_dot->setTone(Tone::Warning);
        m_statusText->setText(tr("Not connected · the form is another portal's"));
        return;
    case Status::CachedForm:
        m_dot->setTone(Tone::Warning);
        m_statusText->setText(tr("Not connected · the form is from this computer"));
        return;
    case Status::Online:
        m_dot->setTone(Tone::Ok);
        m_statusText->setText(tr("Online"));
        return;
    case Status::Sync: {
        const QueueStatusText text = queueStatusText(m_sync);
        m_dot->setTone(text.tone);
        m_statusText->setText(text.text);
        return;
    }
    case Status::Saving:
        m_dot->setTone(Tone::Accent);
        m_statusText->setText(tr("Saving …"));
        return;
    }
}

void FooterBar::setSync(const SyncStatus &status)
{
    m_sync = status;
}

void FooterBar::setSendEnabled(bool enabled)
{
    m_send->setEnabled(enabled);
}

void FooterBar::setClearEnabled(bool enabled)
{
    m_clear->setEnabled(enabled);
}

void FooterBar::setNotify(bool notify)
{
    const QSignalBlocker blocker(m_notify);
    m_notify->setChecked(notify);
}

bool FooterBar::notifies() const
{
    return m_notify->isChecked();
}

void FooterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void FooterBar::retranslate()
{
    m_notify->setText(tr("Notify the responsible"));
    m_notify->setToolTip(
            tr("Tells the responsible person in the portal's feed that the lead was created."));
    m_clear->setText(tr("Clear", "button"));
    m_send->setText(tr("Send", "button"));
    m_send->setToolTip(tr("Ctrl+Enter"));
    setStatus(m_status);
}

} // namespace leadbooth
