// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueheader.h"

#include "ui/common/announcer.h"
#include "ui/common/messagestrip.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintip.h"
#include "ui/common/queuestatustext.h"
#include "ui/common/statusdot.h"
#include "ui/queue/thinprogress.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <limits>

namespace leadbooth {

namespace {

constexpr int ButtonsBesideFrom = 640;

int number(qint64 rows)
{
    return static_cast<int>(qMin<qint64>(rows, std::numeric_limits<int>::max()));
}

} // namespace

QueueHeader::QueueHeader(Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_dot(new StatusDot(this))
    , m_sentence(plainParagraph(this))
    , m_advice(plainParagraph(this))
    , m_action(new QPushButton(this))
    , m_pause(new QPushButton(this))
    , m_sendNow(new QPushButton(this))
    , m_progress(new ThinProgress(this))
    , m_duplicates(new MessageStrip(this))
    , m_announcer(new Announcer(this))
{
    const Sizes &size = sizes(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size.space[1]);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_sentence->setFont(strong);
    // The dot is beside the sentence, and both are beside the middle of the buttons.
    auto *said = new QGridLayout;
    said->setHorizontalSpacing(size.space[1]);
    said->setVerticalSpacing(0);
    said->setRowStretch(0, 1);
    said->addWidget(m_dot, 1, 0);
    said->addWidget(m_sentence, 1, 1);
    said->addWidget(m_advice, 2, 1);
    said->setRowStretch(3, 1);
    said->setColumnStretch(1, 1);
    m_line->setSpacing(size.space[1]);
    m_line->addLayout(said, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(size.space[0]);
    for (QPushButton *button : {m_action, m_pause, m_sendNow}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_line->addLayout(buttons);
    layout->addLayout(m_line);
    auto *progressLine = new QHBoxLayout;
    progressLine->setContentsMargins(size.ring, 0, size.ring, 0);
    progressLine->addWidget(m_progress);
    layout->addLayout(progressLine);
    layout->addWidget(m_duplicates);
    m_duplicates->setClosable(false);
    connect(m_action, &QPushButton::clicked, this,
            [this] { Q_EMIT actionRequested(m_reasonAction); });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_status.activity == SyncActivity::Paused) {
            Q_EMIT resumeRequested();
        } else {
            Q_EMIT pauseRequested();
        }
    });
    connect(m_sendNow, &QPushButton::clicked, this, &QueueHeader::syncNowRequested);
    connect(m_duplicates, &MessageStrip::buttonClicked, this, &QueueHeader::duplicatesRequested);
    retranslate();
}

QueueHeader::~QueueHeader() = default;

void QueueHeader::showStatus(const SyncStatus &status)
{
    const bool isNews = status.activity != m_status.activity || status.reason != m_status.reason;
    const bool hasDuplicates = status.duplicates != m_status.duplicates;
    m_status = status;
    describe();
    if (hasDuplicates) {
        describeDuplicates();
    }
    // Not each step of the progress: a screen reader would never end.
    if (isNews && isVisible()) {
        m_announcer->announce(m_sentence->text() + u' ' + m_advice->text());
    }
}

void QueueHeader::describe()
{
    const QueueReasonText text = queueReasonText(m_status, m_clock.now(), QLocale());
    m_dot->setTone(text.tone);
    m_sentence->setText(text.sentence);
    m_sentence->setToolTip(plainTip(text.details));
    m_advice->setText(text.advice);
    m_advice->setVisible(!text.advice.isEmpty());
    setTone(m_advice, Tone::Muted);
    describeButtons(text.action);
    describeProgress();
}

void QueueHeader::describeButtons(ErrorAction action)
{
    const SyncActivity activity = m_status.activity;
    m_reasonAction = action;
    m_action->setText(activity == SyncActivity::Off ? tr("Connect", "button: to a portal")
                                                    : actionLabel(action));
    m_action->setVisible(action != ErrorAction::None);
    m_action->setProperty("primary", true);
    const bool isPaused = activity == SyncActivity::Paused;
    m_pause->setText(isPaused ? tr("Resume", "button: sending") : tr("Pause", "button: sending"));
    m_pause->setProperty("primary", isPaused);
    m_pause->setVisible(activity != SyncActivity::Off && activity != SyncActivity::Blocked
                        && activity != SyncActivity::NotSender);
    m_sendNow->setText(activity == SyncActivity::Blocked || activity == SyncActivity::Waiting
                               ? actionLabel(ErrorAction::Retry)
                               : tr("Send now", "button: the whole queue"));
    m_sendNow->setVisible((activity == SyncActivity::Blocked || activity == SyncActivity::Waiting
                           || activity == SyncActivity::Idle)
                          && m_status.counts.waiting() > 0);
    m_pause->update();
}

void QueueHeader::describeProgress()
{
    const qint64 left = m_status.counts.waiting();
    m_progress->setVisible(m_status.doneInRun > 0 && left > 0);
    m_progress->setRange(0, number(m_status.doneInRun + left));
    m_progress->setValue(number(m_status.doneInRun));
}

void QueueHeader::describeDuplicates()
{
    if (m_status.duplicates == 0) {
        m_duplicates->hide();
        return;
    }
    m_duplicates->showMessage(
            {.tone = Tone::Danger,
             .sentence = tr("%n lead(s) stand(s) in the portal more than once.", nullptr,
                            number(m_status.duplicates)),
             .advice = tr("Please remove the spare ones in Bitrix24. Leadbooth deletes nothing "
                          "there."),
             .button = tr("Show", "button: these leads")});
}

void QueueHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        describe();
    }
}

void QueueHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QBoxLayout::Direction direction = width() < scaled(ButtonsBesideFrom, this)
                                                    ? QBoxLayout::TopToBottom
                                                    : QBoxLayout::LeftToRight;
    if (m_line->direction() != direction) {
        m_line->setDirection(direction);
        updateGeometry();
    }
}

void QueueHeader::retranslate()
{
    setAccessibleName(tr("Sending"));
    m_progress->setAccessibleName(tr("Progress of sending"));
    describe();
    describeDuplicates();
}

} // namespace leadbooth
