// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/connectdialog.h"

#include "ui/common/errortext.h"
#include "ui/common/messagestrip.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

QLabel *paragraph(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent)
    , m_heading(paragraph(this))
    , m_steps(paragraph(this))
    , m_addressLabel(new QLabel(this))
    , m_address(new QLineEdit(this))
    , m_reveal(new QPushButton(this))
    , m_result(paragraph(this))
    , m_strip(new MessageStrip(this))
    , m_demo(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    const Sizes &size = sizes(this);
    setMinimumWidth(size.columnWidth * 3 / 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(size.space[4], size.space[4], size.space[4], size.space[3]);
    layout->setSpacing(size.space[2]);
    m_heading->setFont(fontFor(TextRole::Section, this));
    layout->addWidget(m_heading);
    layout->addWidget(m_steps);
    layout->addSpacing(size.space[1]);
    m_addressLabel->setBuddy(m_address);
    layout->addWidget(m_addressLabel);
    auto *line = new QHBoxLayout;
    line->setSpacing(size.space[1]);
    // Whoever looks over the shoulder could act as this user.
    m_address->setEchoMode(QLineEdit::Password);
    m_address->setMaxLength(500);
    line->addWidget(m_address, 1);
    m_reveal->setCheckable(true);
    m_reveal->setFlat(true);
    line->addWidget(m_reveal);
    layout->addLayout(line);
    layout->addWidget(m_strip);
    layout->addWidget(m_result);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(size.space[1]);
    buttons->addWidget(m_demo);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    m_next->setProperty("primary", true);
    m_next->setDefault(true);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);

    connect(m_reveal, &QPushButton::toggled, this, [this](bool shown) {
        m_address->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        retranslate();
    });
    connect(m_address, &QLineEdit::textEdited, this, [this] { enter(Phase::Typing); });
    connect(m_next, &QPushButton::clicked, this, &ConnectDialog::proceed);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_demo, &QPushButton::clicked, this, &ConnectDialog::demoRequested);
    connect(m_strip, &MessageStrip::buttonClicked, this, &ConnectDialog::proceed);
    enter(Phase::Typing);
}

void ConnectDialog::proceed()
{
    switch (m_phase) {
    case Phase::Typing:
        enter(Phase::Checking);
        Q_EMIT checkRequested(m_address->text());
        return;
    case Phase::Checked:
        enter(Phase::Keeping);
        Q_EMIT keepRequested();
        return;
    case Phase::Checking:
    case Phase::Keeping:
        return;
    }
}

void ConnectDialog::enter(Phase phase)
{
    m_phase = phase;
    m_strip->hide();
    m_address->setEnabled(phase == Phase::Typing || phase == Phase::Checked);
    m_next->setEnabled(phase == Phase::Checked
                       || (phase == Phase::Typing && !m_address->text().trimmed().isEmpty()));
    retranslate();
}

void ConnectDialog::showSummary(const PortalSummary &summary)
{
    m_summary = summary;
    enter(Phase::Checked);
    m_next->setFocus();
}

void ConnectDialog::showError(const Error &error)
{
    const bool keeping = m_phase == Phase::Keeping;
    enter(keeping ? Phase::Checked : Phase::Typing);
    ErrorText text = errorText(error, Act::SignIn);
    if (error.kind == ErrorKind::InvalidInput) {
        text.sentence = tr("This is not the address of a webhook.");
        text.advice = tr("It looks like https://your-portal.bitrix24.com/rest/1/abcdef123456/ – "
                         "copy it whole.");
    } else if (error.kind == ErrorKind::AccessDenied) {
        text.sentence = tr("The portal refuses this webhook.");
    }
    m_strip->showMessage(
            {.tone = Tone::Danger,
             .sentence = text.sentence,
             .advice = text.advice,
             .button = text.action == ErrorAction::Retry ? actionLabel(text.action) : QString(),
             .details = text.details});
}

void ConnectDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void ConnectDialog::retranslate()
{
    setWindowTitle(tr("Connect to a portal"));
    m_heading->setText(tr("Connect to your Bitrix24 portal"));
    m_steps->setText(
            tr("1. In Bitrix24 open Developer resources → Other → Inbound webhook.\n"
               "2. Give it the permissions CRM (crm) and Users (user_brief), and save it.\n"
               "3. Copy the webhook's address and paste it here."));
    m_addressLabel->setText(tr("Webhook address"));
    m_reveal->setText(m_reveal->isChecked() ? tr("Hide", "the address")
                                            : tr("Show", "the address"));
    m_demo->setText(tr("Try it with a demonstration portal"));
    m_cancel->setText(tr("Cancel", "button"));
    m_next->setText(m_phase == Phase::Checked || m_phase == Phase::Keeping ? tr("Connect", "button")
                                                                           : tr("Check", "button"));
    QStringList result;
    switch (m_phase) {
    case Phase::Typing:
        result << tr("Leadbooth keeps the address in this computer's keychain and nowhere else.");
        break;
    case Phase::Checking:
        result << tr("Asking the portal …");
        break;
    case Phase::Keeping:
        result << tr("Storing the address in the keychain …");
        break;
    case Phase::Checked:
        result << (m_summary.userName.isEmpty()
                           ? tr("%1 accepts this webhook.").arg(m_summary.portal)
                           : tr("%1 accepts this webhook. Leads are created in the name of %2.")
                                     .arg(m_summary.portal, m_summary.userName));
        if (m_summary.isSimpleMode) {
            result << tr("This portal works without leads: each becomes a deal at once.");
        }
        result << (m_summary.canReadLeads ? tr("It may read leads, so Leadbooth can find out what "
                                               "became of a lead whose answer got lost.")
                                          : tr("It may not read leads. If an answer gets lost, you "
                                               "will have to look in Bitrix24 yourself."));
        break;
    }
    m_result->setText(result.join(u'\n'));
}

} // namespace leadbooth
