// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/pinpage.h"

#include "kiosk/kioskpin.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/kiosk/kioskbutton.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth {

namespace {

// Longer ones are wrong; beyond this, nothing more is kept of them.
constexpr qsizetype MostKept = qsizetype(2) * LongestPin;

} // namespace

PinPage::PinPage(Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_title(plainLabel(this, TextRole::Section))
    , m_message(plainLabel(this))
    , m_clear(new KioskButton({}, KioskButton::Kind::Quiet, this))
    , m_enter(new KioskButton({}, KioskButton::Kind::Primary, this))
    , m_back(new KioskButton({}, KioskButton::Kind::Normal, this))
{
    const Sizes &size = sizes(Density::Kiosk);
    setFocusPolicy(Qt::StrongFocus);
    // Appending never moves it, so nothing of a PIN is left behind.
    m_typed.reserve(MostKept);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(size.space[3], size.space[2], size.space[3], size.space[2]);
    page->setSpacing(size.space[1]);
    page->addStretch(1);
    for (QLabel *label : {m_title, m_message}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        page->addWidget(label);
    }
    auto *grid = new QGridLayout;
    grid->setSpacing(size.space[0]);
    for (int digit = 0; digit < 10; ++digit) {
        auto *button = new KioskButton(QString::number(digit), KioskButton::Kind::Normal, this);
        button->setObjectName(u"digit-%1"_s.arg(digit));
        button->setFocusPolicy(Qt::NoFocus);
        button->widen();
        connect(button, &QPushButton::clicked, this, [this, digit] { type(char('0' + digit)); });
        m_digits.append(button);
        const int place = digit == 0 ? 10 : digit - 1;
        grid->addWidget(button, place / 3, place % 3);
    }
    m_clear->setObjectName(u"pin-clear"_s);
    m_enter->setObjectName(u"pin-enter"_s);
    m_back->setObjectName(u"pin-back"_s);
    for (KioskButton *button : {m_clear, m_enter, m_back}) {
        button->setFocusPolicy(Qt::NoFocus);
    }
    for (KioskButton *button : {m_clear, m_enter}) {
        button->widen();
    }
    grid->addWidget(m_clear, 3, 0);
    grid->addWidget(m_enter, 3, 2);
    for (int column = 0; column < 3; ++column) {
        grid->setColumnStretch(column, 1);
    }
    auto *pad = new QWidget(this);
    grid->setContentsMargins(0, 0, 0, 0);
    pad->setLayout(grid);
    pad->setMaximumWidth(scaled(size.columnWidth * 2 / 3, this));
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(pad, 1000);
    middle->addStretch(1);
    page->addLayout(middle);
    page->addStretch(1);
    page->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_clear, &QPushButton::clicked, this, &PinPage::forget);
    connect(m_enter, &QPushButton::clicked, this, &PinPage::enter);
    connect(m_back, &QPushButton::clicked, this, &PinPage::cancelled);
    retranslate();
}

PinPage::~PinPage()
{
    forget();
}

void PinPage::reset(Purpose purpose)
{
    m_purpose = purpose;
    forget();
    m_message->setText(request());
    setTone(m_message, Tone::Muted);
    setUsable(m_clock.monotonic() >= m_waitUntil);
    tick();
}

void PinPage::setBack(bool hasBack)
{
    m_back->setVisible(hasBack);
}

void PinPage::setChecking(bool checking)
{
    setUsable(!checking);
    if (checking) {
        m_message->setText(tr("Checking…"));
        setTone(m_message, Tone::Muted);
    }
}

void PinPage::showWrong()
{
    forget();
    setUsable(true);
    m_message->setText(tr("That is not the PIN."));
    setTone(m_message, Tone::Danger);
}

void PinPage::showWait(std::chrono::milliseconds wait)
{
    forget();
    m_waitUntil = m_clock.monotonic() + wait;
    tick();
}

void PinPage::showUnusable(const QString &text)
{
    forget();
    setUsable(true);
    m_message->setText(text);
    setTone(m_message, Tone::Danger);
}

void PinPage::tick()
{
    m_tick.reset();
    const std::chrono::milliseconds left = m_waitUntil - m_clock.monotonic();
    if (left <= 0ms) {
        if (m_waitUntil > 0ms) {
            m_waitUntil = 0ms;
            reset(m_purpose);
        }
        return;
    }
    setUsable(false);
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left);
    m_message->setText(tr("Wrong too often. The next try is possible in %n second(s).", nullptr,
                          static_cast<int>(seconds.count())));
    setTone(m_message, Tone::Danger);
    m_tick = m_clock.startTimer(left - (seconds - 1s), [this] { tick(); });
}

void PinPage::setUsable(bool usable)
{
    for (KioskButton *button : std::as_const(m_digits)) {
        button->setEnabled(usable);
    }
    m_clear->setEnabled(usable);
    m_enter->setEnabled(usable);
}

void PinPage::type(char digit)
{
    if (m_enter->isEnabled() && m_typed.size() < MostKept) {
        m_typed.append(digit);
    }
}

void PinPage::forget()
{
    m_typed.fill('\0');
    m_typed.resize(0);
}

void PinPage::enter()
{
    if (!m_enter->isEnabled()) {
        return;
    }
    const Secret pin(m_typed);
    forget();
    Q_EMIT entered(pin);
}

void PinPage::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        type(char('0' + key - Qt::Key_0));
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        enter();
    } else if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        forget();
    }
}

void PinPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PinPage::retranslate()
{
    m_title->setText(tr("For the staff"));
    m_clear->setLabel(tr("Clear"));
    m_enter->setLabel(tr("OK"));
    m_back->setLabel(tr("Back to the visitors"));
    if (!m_tick) {
        m_message->setText(request());
        setTone(m_message, Tone::Muted);
    } else {
        tick();
    }
}

QString PinPage::request() const
{
    switch (m_purpose) {
    case Purpose::Ask:
        return tr("Type the PIN of this booth.");
    case Purpose::Choose:
        return tr("Choose a PIN of %1 to %2 digits. The staff of this booth will need it.")
                .arg(ShortestPin)
                .arg(LongestPin);
    case Purpose::Repeat:
        return tr("Type the same PIN once more.");
    }
    return {};
}

} // namespace leadbooth
