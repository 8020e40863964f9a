// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuemodel.h"

#include "ui/common/queuestatustext.h"
#include "ui/common/queuetext.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! While the list is dragged past, its rows are not asked for. */
constexpr std::chrono::milliseconds MissingDelay{40};
/*! A queue that is being sent changes many times a second. */
constexpr std::chrono::milliseconds RefreshDelay{250};
/*! Then an answer is not coming any more. */
constexpr std::chrono::milliseconds AnswerTimeout{15000};

} // namespace

QueueModel::QueueModel(Clock &clock, quint64 firstRequest, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_nextRequest(firstRequest)
{}

QueueModel::~QueueModel() = default;

void QueueModel::ask(const QueueRequest &question)
{
    beginResetModel();
    m_question = question;
    m_rows = 0;
    m_pages.clear();
    m_pinned.clear();
    m_asked.clear();
    m_refresh.reset();
    m_missingTimer.reset();
    m_refreshTimer.reset();
    m_isAnswered = false;
    m_isSearching = false;
    m_mayBeUnanswered = false;
    m_isStale = false;
    m_firstInView = 0;
    m_lastInView = 0;
    endResetModel();
    if (m_isActive) {
        askForPage(0);
    }
}

void QueueModel::setActive(bool active)
{
    m_isActive = active;
    if (!active) {
        return;
    }
    if (!m_isAnswered) {
        if (m_asked.isEmpty()) {
            m_isStale = false; // what comes is new
            askForPage(0);
        }
    } else if (m_isStale) {
        startRefresh();
    } else {
        askForMissing();
    }
}

void QueueModel::setRowsInView(int first, int last)
{
    m_firstInView = qMax(0, first);
    m_lastInView = qMax(m_firstInView, last);
    askForMissingSoon();
}

void QueueModel::setPinnedPages(const QSet<int> &pages)
{
    m_pinned = pages;
    askForMissingSoon();
}

void QueueModel::askForMissingSoon()
{
    if (m_isActive && m_isAnswered && !m_missingTimer) {
        m_missingTimer = m_clock.startTimer(MissingDelay, [this] {
            m_missingTimer.reset();
            askForMissing();
        });
    }
}

QSet<int> QueueModel::pagesInUse() const
{
    QSet<int> pages = m_pinned;
    for (int page = m_firstInView / PageSize; page <= m_lastInView / PageSize; ++page) {
        pages.insert(page);
    }
    const int last = qMax(0, m_rows - 1) / PageSize;
    pages.removeIf([last](int page) { return page > last; });
    return pages;
}

void QueueModel::askForPage(int page)
{
    QueueRequest request = m_question;
    request.id = m_nextRequest++;
    request.offset = qint64(page) * PageSize;
    request.limit = PageSize;
    m_asked.insert(request.id, page);
    Q_EMIT pageRequested(request);
}

void QueueModel::askForMissing()
{
    if (!m_isActive || !m_isAnswered) {
        return;
    }
    const QSet<int> pages = pagesInUse();
    for (const int page : pages) {
        const bool isAsked = std::any_of(m_asked.cbegin(), m_asked.cend(),
                                         [page](int asked) { return asked == page; });
        if (!m_pages.contains(page) && !isAsked && m_rows > 0) {
            askForPage(page);
        }
    }
}

void QueueModel::refresh()
{
    m_isStale = true;
    if (!m_isActive || m_refreshTimer) {
        return;
    }
    m_refreshTimer = m_clock.startTimer(RefreshDelay, [this] {
        m_refreshTimer.reset();
        startRefresh();
    });
}

void QueueModel::startRefresh()
{
    const bool isUnderWay = m_refresh || m_isSearching || !m_asked.isEmpty();
    if (!m_isActive || !m_isStale) {
        return;
    }
    if (isUnderWay && !m_mayBeUnanswered
        && m_clock.monotonic() - m_refreshStarted < AnswerTimeout) {
        return; // the last answer starts it
    }
    m_isStale = false;
    m_mayBeUnanswered = false;
    m_isSearching = false;
    m_asked.clear();
    m_refreshStarted = m_clock.monotonic();
    m_refresh = Refresh{.awaited = pagesInUse()};
    m_refresh->awaited.insert(m_firstInView / PageSize); // also of a list that was empty
    const QSet<int> pages = m_refresh->awaited;
    for (const int page : pages) {
        askForPage(page);
    }
}

void QueueModel::expectNoAnswer()
{
    m_mayBeUnanswered = true;
}

void QueueModel::showPage(const QueuePage &answer)
{
    const auto asked = m_asked.constFind(answer.request);
    if (asked == m_asked.cend()) {
        return;
    }
    const int page = *asked;
    if (answer.isComplete) {
        m_asked.erase(asked);
    }
    if (m_refresh && m_refresh->awaited.contains(page)) {
        takeRefreshed(page, answer);
        return;
    }
    m_isAnswered = true;
    m_isSearching = !answer.isComplete;
    m_refreshStarted = m_clock.monotonic(); // it is being answered
    setTotal(answer.total);
    m_pages.insert(page, answer.entries);
    evict();
    if (m_rows > 0) {
        const int first = page * PageSize;
        const int last = qMin(m_rows, first + PageSize) - 1;
        if (first <= last) {
            Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
        }
    }
    Q_EMIT answered();
    if (m_asked.isEmpty() && m_isStale && !m_refreshTimer) {
        refresh();
    }
}

void QueueModel::takeRefreshed(int page, const QueuePage &answer)
{
    if (!answer.isComplete) {
        m_refreshStarted = m_clock.monotonic();
        return; // what was found before stays until all is found again
    }
    m_refresh->awaited.remove(page);
    m_refresh->pages.insert(page, answer.entries);
    m_refresh->total = answer.total;
    if (m_refresh->awaited.isEmpty()) {
        commitRefresh();
    }
}

void QueueModel::commitRefresh()
{
    Q_EMIT aboutToRefresh();
    // What is not in view is asked for again when it is.
    m_pages = m_refresh->pages;
    const qint64 total = m_refresh->total;
    m_refresh.reset();
    m_isAnswered = true;
    m_isSearching = false;
    setTotal(total);
    if (m_rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    }
    Q_EMIT refreshed();
    Q_EMIT answered();
    askForMissing();
    if (m_isStale && !m_refreshTimer) {
        refresh();
    }
}

void QueueModel::setTotal(qint64 total)
{
    const int rows =
            static_cast<int>(qBound(qint64(0), total, qint64(std::numeric_limits<int>::max())));
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

void QueueModel::evict()
{
    const QSet<int> inUse = pagesInUse();
    const int middle = (m_firstInView + m_lastInView) / 2 / PageSize;
    while (m_pages.size() > KeptPages + inUse.size()) {
        int farthest = -1;
        for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
            if (!inUse.contains(it.key())
                && (farthest < 0 || qAbs(it.key() - middle) > qAbs(farthest - middle))) {
                farthest = it.key();
            }
        }
        if (farthest < 0) {
            return;
        }
        m_pages.remove(farthest);
    }
}

const QueueEntry *QueueModel::entry(int row) const
{
    const auto page = m_pages.constFind(row / PageSize);
    if (row < 0 || row >= m_rows || page == m_pages.cend()) {
        return nullptr;
    }
    const int place = row % PageSize;
    return place < page->size() ? &page->at(place) : nullptr;
}

int QueueModel::rowOf(const OriginId &origin) const
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (qsizetype i = 0; i < page->size(); ++i) {
            if (page->at(i).lead.origin == origin) {
                return page.key() * PageSize + static_cast<int>(i);
            }
        }
    }
    return -1;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const QueueEntry *found = entry(index.row());
    if (!found) {
        return index.column() == NameColumn ? u"…"_s : QString();
    }
    const QLocale locale;
    switch (index.column()) {
    case StateColumn:
        return queueStateText(found->lead.state).word;
    case NameColumn:
        return queueNameText(*found);
    case NextColumn:
        return queueNextText(*found, m_clock.now(), locale);
    case SavedColumn:
        return dayOrTimeText(found->lead.savedAt, m_clock.now(), locale);
    }
    return {};
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case StateColumn:
        return tr("State", "column of the queue");
    case NameColumn:
        return tr("Lead", "column of the queue");
    case NextColumn:
        return tr("What happens next", "column of the queue");
    case SavedColumn:
        return tr("Saved", "column of the queue: when");
    }
    return {};
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    // What a placeholder stands for is not known, so nothing can be done with it.
    return entry(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                              : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace leadbooth
