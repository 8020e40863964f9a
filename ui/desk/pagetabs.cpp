// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/pagetabs.h"

#include "ui/common/style.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace leadbooth {

PageTabs::PageTabs(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    const Sizes &size = sizes(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(size.space[2], 0, size.space[3], size.space[1]);
    layout->setSpacing(size.space[1]);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i] = new QPushButton(this);
        m_buttons[i]->setFlat(true);
        m_buttons[i]->setCheckable(true);
        m_buttons[i]->setAutoDefault(false);
        m_group->addButton(m_buttons[i], static_cast<int>(i));
        layout->addWidget(m_buttons[i]);
    }
    layout->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT pageChosen(static_cast<DeskPage>(id)); });
    setPage(DeskPage::Lead);
    retranslate();
}

QPushButton *PageTabs::button(DeskPage page) const
{
    return m_buttons[static_cast<size_t>(page)];
}

void PageTabs::setPage(DeskPage page)
{
    button(page)->setChecked(true);
}

void PageTabs::setCounts(const QueueCounts &counts)
{
    if (counts.rows != m_counts.rows) {
        m_counts = counts;
        retranslate();
    }
}

void PageTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PageTabs::retranslate()
{
    const qint64 all = m_counts.waiting() + m_counts.trouble();
    QString queue = all > 0 ? tr("Queue %1", "page, and how many leads are in it")
                                      .arg(QLocale().toString(all))
                            : tr("Queue", "page");
    QString spoken;
    if (m_counts.trouble() > 0) {
        // Few fonts lack this one, and the words are in the list and at the foot of the window.
        queue += u" ▲"_s + QLocale().toString(m_counts.trouble());
        spoken = tr("%n need(s) you", "leads in the queue", static_cast<int>(m_counts.trouble()));
    }
    button(DeskPage::Lead)->setText(tr("New lead", "page"));
    button(DeskPage::Queue)->setText(queue);
    button(DeskPage::Queue)->setAccessibleDescription(spoken);
    button(DeskPage::History)->setText(tr("History", "page"));
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setToolTip(tr("Ctrl+%1").arg(i + 1));
    }
}

} // namespace leadbooth
