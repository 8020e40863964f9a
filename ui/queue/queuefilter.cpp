// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuefilter.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icon.h"
#include "ui/common/style.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr std::chrono::milliseconds TypingPause{350};

QList<QueueState> statesOf(QueueView::Filter filter)
{
    switch (filter) {
    case QueueView::Filter::Waiting:
        return {QueueState::Ready, QueueState::Sending, QueueState::Uncertain, QueueState::Rejected,
                QueueState::Parked};
    case QueueView::Filter::NeedsYou:
        return {QueueState::Rejected, QueueState::Parked};
    case QueueView::Filter::Sent:
    case QueueView::Filter::Duplicates:
        return {QueueState::Sent};
    case QueueView::Filter::Discarded:
        return {QueueState::Discarded};
    case QueueView::Filter::MovedAway:
        return {QueueState::MovedAway};
    }
    return {};
}

} // namespace

QueueFilter::QueueFilter(Clock &clock, QueueView::Contents contents, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_filter(contents == QueueView::Contents::History ? Filter::Sent : Filter::Waiting)
    , m_group(new QButtonGroup(this))
    , m_search(new QLineEdit(this))
{
    const Sizes &size = sizes(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size.space[1]);
    auto *row = new QWidget(this);
    auto *chips = new FlowLayout(row);
    chips->setSpacing(size.space[0]);
    for (const Filter filter : {Filter::Waiting, Filter::NeedsYou, Filter::Sent, Filter::Discarded,
                                Filter::MovedAway, Filter::Duplicates}) {
        auto *chip = new QPushButton(row);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        chips->addWidget(chip);
        m_group->addButton(chip);
        m_chips.emplace(filter, chip);
        connect(chip, &QPushButton::clicked, this, [this, filter] {
            if (m_filter != filter) {
                m_filter = filter;
                Q_EMIT changed();
            }
        });
    }
    layout->addWidget(row);
    row->setVisible(contents == QueueView::Contents::Queue);
    m_search->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    layout->addWidget(m_search);
    for (const auto &[filter, chip] : m_chips) {
        setTabOrder(chip, m_search);
    }
    connect(m_search, &QLineEdit::textChanged, this, &QueueFilter::onTyped);
    connect(m_search, &QLineEdit::returnPressed, this, &QueueFilter::search);
    retranslate();
}

QueueFilter::~QueueFilter() = default;

void QueueFilter::setFilter(Filter filter)
{
    m_filter = filter;
    retranslate();
}

void QueueFilter::setCounts(const QueueCounts &counts, qint64 duplicates)
{
    m_counts = counts;
    m_duplicates = duplicates;
    retranslate();
}

void QueueFilter::takeFocus()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool QueueFilter::clearSearch()
{
    if (m_search->text().isEmpty()) {
        return false;
    }
    m_search->clear();
    search();
    return true;
}

QueueRequest QueueFilter::question() const
{
    return {.states = statesOf(m_filter),
            .text = m_text,
            .onlyDuplicates = m_filter == Filter::Duplicates};
}

void QueueFilter::onTyped()
{
    m_pause = m_clock.startTimer(TypingPause, [this] { search(); });
}

void QueueFilter::search()
{
    m_pause.reset();
    const QString text = m_search->text().simplified();
    if (text != m_text) {
        m_text = text;
        Q_EMIT changed();
    }
}

qint64 QueueFilter::countOf(Filter filter) const
{
    switch (filter) {
    case Filter::Waiting:
        return m_counts.waiting() + m_counts.trouble();
    case Filter::NeedsYou:
        return m_counts.trouble();
    case Filter::Sent:
        return m_counts.of(QueueState::Sent);
    case Filter::Discarded:
        return m_counts.of(QueueState::Discarded);
    case Filter::MovedAway:
        return m_counts.of(QueueState::MovedAway);
    case Filter::Duplicates:
        return m_duplicates;
    }
    return 0;
}

QString QueueFilter::label(Filter filter)
{
    switch (filter) {
    case Filter::Waiting:
        return tr("All waiting", "which leads are listed");
    case Filter::NeedsYou:
        return tr("Needs you", "which leads are listed");
    case Filter::Sent:
        return tr("Sent", "which leads are listed");
    case Filter::Discarded:
        return tr("Discarded", "which leads are listed");
    case Filter::MovedAway:
        return tr("Moved away", "which leads are listed");
    case Filter::Duplicates:
        return tr("More than once in the portal", "which leads are listed");
    }
    return {};
}

void QueueFilter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void QueueFilter::retranslate()
{
    for (const auto &[filter, chip] : m_chips) {
        const qint64 count = countOf(filter);
        chip->setText(label(filter) + u"  "_s + QLocale().toString(count));
        chip->setChecked(filter == m_filter);
        // What is rare has a chip only while there is some of it.
        const bool isRare = filter == Filter::MovedAway || filter == Filter::Duplicates;
        // As in every choice of one: Tab comes to the chosen one, arrows go on from there.
        chip->setFocusPolicy(filter == m_filter ? Qt::StrongFocus : Qt::ClickFocus);
        chip->setVisible(!isRare || count > 0 || filter == m_filter);
    }
    m_search->setPlaceholderText(tr("Search in what was typed"));
    m_search->setAccessibleName(tr("Search the leads"));
    m_search->setToolTip(tr("Ctrl+F"));
}

} // namespace leadbooth
