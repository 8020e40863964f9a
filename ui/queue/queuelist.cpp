// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuelist.h"

#include "ui/common/queuestatustext.h"
#include "ui/common/queuetext.h"
#include "ui/common/style.h"
#include "ui/queue/queuedelegate.h"
#include "ui/queue/queuelistheader.h"
#include "ui/queue/queuemodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace leadbooth {

namespace {

/*! Narrower, the list shows no times: the detail does. */
constexpr int TimesFrom = 480;
constexpr int NameShare = 40; //!< of what the other columns leave, per cent
constexpr int MaxSelectedPages = 10;

std::optional<QueueRequest::Order> orderOf(int column)
{
    switch (column) {
    case QueueModel::StateColumn:
        return QueueRequest::Order::State;
    case QueueModel::NextColumn:
        return QueueRequest::Order::ChangedAt;
    case QueueModel::SavedColumn:
        return QueueRequest::Order::SavedAt;
    default:
        return {}; // names are encrypted: nobody can sort by them
    }
}

int columnOf(QueueRequest::Order order)
{
    switch (order) {
    case QueueRequest::Order::State:
        return QueueModel::StateColumn;
    case QueueRequest::Order::ChangedAt:
        return QueueModel::NextColumn;
    case QueueRequest::Order::SavedAt:
        break;
    }
    return QueueModel::SavedColumn;
}

} // namespace

QueueList::QueueList(QueueModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setItemDelegate(new QueueDelegate(this));
    setModel(model);
    setHorizontalHeader(new QueueListHeader(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerItem);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &QueueList::onHeaderClicked);
    connect(model, &QueueModel::aboutToRefresh, this, &QueueList::beforeRefresh);
    connect(model, &QueueModel::refreshed, this, &QueueList::afterRefresh);
    connect(model, &QueueModel::answered, this, &QueueList::onAnswered);
    showOrder(m_order, m_descending);
    layOut();
}

QueueList::~QueueList() = default;

QList<QueueEntry> QueueList::selection() const
{
    QList<int> rows;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (m_model->entry(row)) {
                rows.append(row);
            }
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<QueueEntry> entries;
    for (const int row : rows) {
        entries.append(*m_model->entry(row));
    }
    return entries;
}

void QueueList::selectFirst()
{
    if (m_model->entry(0)) {
        setCurrentIndex(m_model->index(0, 0));
    }
}

void QueueList::showOrder(QueueRequest::Order order, bool descending)
{
    m_order = order;
    m_descending = descending;
    horizontalHeader()->setSortIndicator(columnOf(order),
                                         descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void QueueList::onHeaderClicked(int column)
{
    const auto order = orderOf(column);
    if (!order) {
        showOrder(m_order, m_descending); // Qt has moved the mark
        return;
    }
    Q_EMIT orderRequested(*order, *order == m_order ? !m_descending : true);
}

void QueueList::tellRowsInView()
{
    const int first = qMax(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    m_model->setRowsInView(first, last < 0 ? qMax(first, m_model->rowCount() - 1) : last);
}

void QueueList::layOut()
{
    const Sizes &size = sizes(this);
    const int padding = 2 * size.space[1] + size.space[0];
    int stateWidth = 0;
    for (const QueueState state : AllQueueStates) {
        stateWidth = qMax(stateWidth, fontMetrics().horizontalAdvance(queueStateText(state).word));
    }
    stateWidth += iconSide(size, fontMetrics()) + size.space[1] + padding + size.space[0];
    const QLocale locale;
    const QDateTime sample({2026, 12, 28}, {22, 48});
    const int savedText =
            qMax(fontMetrics().horizontalAdvance(dayOrTimeText(sample, sample, locale)),
                 fontMetrics().horizontalAdvance(dayOrTimeText(sample, sample.addDays(2), locale)));
    const int savedWidth =
            qMax(savedText + size.space[2],
                 QueueListHeader::widthOf(m_model->headerData(QueueModel::SavedColumn,
                                                              Qt::Horizontal, Qt::DisplayRole)
                                                  .toString(),
                                          this))
            + padding;
    const bool showsTimes = viewport()->width() >= scaled(TimesFrom, this);
    setColumnHidden(QueueModel::SavedColumn, !showsTimes);
    const int room = qMax(0, viewport()->width() - stateWidth - (showsTimes ? savedWidth : 0));
    setColumnWidth(QueueModel::StateColumn, stateWidth);
    setColumnWidth(QueueModel::NameColumn, room * NameShare / 100);
    setColumnWidth(QueueModel::NextColumn, room - room * NameShare / 100);
    setColumnWidth(QueueModel::SavedColumn, savedWidth);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * size.space[1] + 1);
}

void QueueList::beforeRefresh()
{
    m_isRefreshing = true;
    m_place = {};
    const QList<QueueEntry> selected = selection();
    for (const QueueEntry &entry : selected) {
        m_place.selected.append(entry.lead.origin);
    }
    if (const QueueEntry *entry = m_model->entry(currentIndex().row())) {
        m_place.current = entry->lead.origin;
    }
    const int top = verticalScrollBar()->value();
    m_place.isAtTop = top == 0;
    for (int row = top; row <= qMax(top, rowAt(viewport()->height() - 1)); ++row) {
        if (const QueueEntry *entry = m_model->entry(row)) {
            m_place.seen.append({entry->lead.origin, row - top});
        }
    }
}

void QueueList::afterRefresh()
{
    QItemSelection rows;
    for (const OriginId &origin : std::as_const(m_place.selected)) {
        if (const int row = m_model->rowOf(origin); row >= 0) {
            rows.select(m_model->index(row, 0), m_model->index(row, QueueModel::ColumnCount - 1));
        }
    }
    const int current = m_model->rowOf(m_place.current);
    if (current >= 0) {
        selectionModel()->setCurrentIndex(m_model->index(current, 0),
                                          QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (!m_place.isAtTop) {
        // The first of those seen that is still there keeps its place.
        for (const auto &[origin, distance] : std::as_const(m_place.seen)) {
            if (const int row = m_model->rowOf(origin); row >= 0) {
                verticalScrollBar()->setValue(row - distance);
                break;
            }
        }
    }
    m_isRefreshing = false;
    tellRowsInView();
    followSelection();
}

void QueueList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_isRefreshing) {
        return;
    }
    followSelection();
}

void QueueList::followSelection()
{
    // What is selected is brought, up to a size that a person can answer for.
    QSet<int> pages;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int page = range.top() / QueueModel::PageSize;
             page <= range.bottom() / QueueModel::PageSize && pages.size() < MaxSelectedPages;
             ++page) {
            pages.insert(page);
        }
    }
    m_model->setPinnedPages(pages);
    m_selectedRows = selection().size();
    Q_EMIT selectionMoved();
}

void QueueList::onAnswered()
{
    tellRowsInView();
    // Rows of a selected stretch that were not there yet.
    if (!m_isRefreshing && selection().size() != m_selectedRows) {
        followSelection();
    }
}

void QueueList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring spans the row
}

void QueueList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier)) {
        Q_EMIT opened();
        return;
    }
    if (isEnter || event->matches(QKeySequence::Copy)) {
        event->ignore(); // a key of the actions
        return;
    }
    QTableView::keyPressEvent(event);
}

void QueueList::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid()) {
        selectFirst();
    }
    viewport()->update(); // the ring spans the row
}

void QueueList::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void QueueList::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        position = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    }
    Q_EMIT menuRequested(position);
}

void QueueList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (indexAt(event->position().toPoint()).isValid()) {
        Q_EMIT opened();
    }
}

void QueueList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
    tellRowsInView();
}

void QueueList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        layOut();
    }
}

void QueueList::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    tellRowsInView();
}

} // namespace leadbooth
