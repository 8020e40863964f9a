// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/browserpage.h"

#include "ui/common/secretedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

BrowserPage::BrowserPage(Clock &clock, QWidget *parent)
    : SignInPage(parent)
    , m_clock(clock)
    , m_intro(addParagraph())
    , m_progress(addParagraph())
    , m_open(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_code(new SecretEdit(this))
    , m_codeLabel(nullptr)
    , m_codeHint(nullptr)
{
    const Sizes &size = sizes(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(size.space[1]);
    for (QPushButton *button : {m_open, m_copy}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    column().addLayout(buttons);
    column().addSpacing(size.space[2]);
    m_codeLabel = addField(m_code, m_code->line());
    m_codeHint = addParagraph(TextRole::Hint);
    column().addStretch();
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_address); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { Q_EMIT copyRequested(m_address.toString(QUrl::FullyEncoded)); });
    connect(m_code, &SecretEdit::edited, this, &SignInPage::changed);
    retranslate();
}

void BrowserPage::prepare(const QString &portal)
{
    m_portal = portal;
    m_address.clear();
    m_seconds = 0;
    m_timer.reset();
    enter(State::Preparing);
}

void BrowserPage::waitFor(const QUrl &address)
{
    m_address = address;
    m_seconds = 0;
    m_timer = m_clock.startTimer(std::chrono::seconds(1), [this] { tick(); });
    enter(State::Waiting);
}

void BrowserPage::setExchanging(bool exchanging)
{
    m_timer.reset();
    m_code->forget();
    enter(exchanging ? State::Exchanging : State::Waiting);
    if (!exchanging) {
        tick();
    }
}

void BrowserPage::stop()
{
    m_timer.reset();
    forget();
    enter(State::Preparing);
}

void BrowserPage::tick()
{
    ++m_seconds;
    m_timer = m_clock.startTimer(std::chrono::seconds(1), [this] { tick(); });
    retranslate();
}

void BrowserPage::enter(State state)
{
    m_state = state;
    const bool isWaiting = state == State::Waiting;
    for (QWidget *widget : {static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_copy),
                            static_cast<QWidget *>(m_code)}) {
        widget->setEnabled(isWaiting);
    }
    retranslate();
    Q_EMIT changed();
}

QString BrowserPage::pasted() const
{
    return m_code->text();
}

bool BrowserPage::isComplete() const
{
    return m_state == State::Waiting && !m_code->text().isEmpty();
}

QString BrowserPage::primaryLabel() const
{
    return tr("Use it", "button: the code or address that was pasted");
}

QWidget *BrowserPage::firstField() const
{
    return m_code->line();
}

void BrowserPage::forget()
{
    m_code->forget();
}

void BrowserPage::retranslate()
{
    setHeading(tr("Sign in with your browser"));
    m_intro->setText(tr("Your browser has opened %1. Sign in there and agree; Leadbooth then goes "
                        "on by itself.")
                             .arg(m_portal));
    switch (m_state) {
    case State::Preparing:
        m_progress->setText(tr("Getting ready …"));
        break;
    case State::Waiting:
        m_progress->setText(tr("Waiting for the browser: %1")
                                    .arg(u"%1:%2"_s.arg(m_seconds / 60)
                                                 .arg(m_seconds % 60, 2, 10, QChar(u'0'))));
        break;
    case State::Exchanging:
        m_progress->setText(tr("The browser has answered. Asking the portal …"));
        break;
    }
    m_open->setText(tr("Open again", "button: a page in the browser"));
    m_copy->setText(tr("Copy address", "button"));
    m_codeLabel->setText(tr("If the browser ends at a page that cannot be opened"));
    m_codeHint->setText(tr("Paste the code, or the whole address that the browser ended at. A "
                           "code is good for 30 seconds."));
    m_code->line()->setAccessibleDescription(m_codeHint->text());
}

} // namespace leadbooth
