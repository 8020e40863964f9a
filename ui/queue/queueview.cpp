// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueview.h"

#include "ui/queue/queueviewprivate.h"

#include "ui/common/messagestrip.h"
#include "ui/queue/queueactions.h"
#include "ui/queue/queuedetailpane.h"
#include "ui/queue/queuefilter.h"
#include "ui/queue/queueheader.h"
#include "ui/queue/queuelist.h"
#include "ui/queue/queuemodel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace leadbooth {

QueueView::QueueView(Clock &clock, Contents contents, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(clock, contents, this))
{
    d->build();
    d->wire();
    d->ask();
    d->retranslate();
}

QueueView::~QueueView() = default;

QueueView::Filter QueueView::filter() const
{
    return d->filter->filter();
}

void QueueView::showFilter(Filter filter)
{
    d->filter->setFilter(filter);
    if (!d->filter->clearSearch()) { // which asks by itself
        d->ask();
    }
}

void QueueView::connectNotify(const QMetaMethod &)
{
    if (d) { // not while it is being made
        d->updateButtons();
    }
}

void QueueView::takeFocus()
{
    d->showList();
    d->list->setFocus(Qt::OtherFocusReason);
}

void QueueView::showPage(const QueuePage &page)
{
    d->model->showPage(page);
}

void QueueView::showDetail(const QueueDetail &detail)
{
    d->pane->showDetail(detail);
}

void QueueView::showStatus(const SyncStatus &status)
{
    d->status = status;
    d->header->showStatus(status);
    d->filter->setCounts(status.counts, status.duplicates);
    d->updateButtons();
}

void QueueView::refresh()
{
    d->model->refresh();
}

void QueueView::startOver()
{
    d->notice->hide();
    d->discarded.clear();
    d->ask();
}

void QueueView::setSchema(const FormSchemaPtr &schema)
{
    d->pane->setSchema(schema);
}

void QueueView::showError(const Error &error)
{
    d->model->expectNoAnswer();
    d->showError(error);
}

bool QueueView::event(QEvent *event)
{
    // The window has some of these keys for its form. Who has the focus in the list or the detail
    // means the lead that is chosen there.
    if (event->type() == QEvent::ShortcutOverride) {
        if (d->takesKey(static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (d->takesKey(key)) {
            d->takeKey(key);
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void QueueView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->model->setActive(true);
}

void QueueView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->model->setActive(false);
}

void QueueView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        d->retranslate();
    }
}

void QueueView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->updateSizes();
}

} // namespace leadbooth
