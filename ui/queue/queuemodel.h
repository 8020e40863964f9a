// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sync/queuestatus.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace leadbooth {

/*!
 * The rows of one question to the queue, in pages that are asked for when they come into view: a
 * queue of 100,000 leads costs what is seen of it. A row that is not there yet is a placeholder.
 *
 * refresh() asks for what is in view or pinned again and shows it all at once when the last page of
 * it is there, so that nothing flickers or jumps in between. UI thread.
 */
class QueueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, NameColumn, NextColumn, SavedColumn, ColumnCount };
    static constexpr int PageSize = 100;
    static constexpr int KeptPages = 24; //!< besides those in view and the pinned ones

    /*! \a clock must live longer. \a firstRequest: the number of the first request; the following
     * ones count up from there. */
    QueueModel(Clock &clock, quint64 firstRequest, QObject *parent);
    ~QueueModel() override;

    /*! Forgets everything, and asks for the first page of \a question (its id, offset and limit do
     * not count) as soon as the model is active. */
    void ask(const QueueRequest &question);
    [[nodiscard]] const QueueRequest &question() const { return m_question; }
    /*! An inactive model asks for nothing; what it misses is made up for when it is active again.
     */
    void setActive(bool active);
    /*! The rows that are seen now. */
    void setRowsInView(int first, int last);
    /*! These are brought, kept and refreshed. */
    void setPinnedPages(const QSet<int> &pages);
    /*! See above; soon, so that many calls cost one. */
    void refresh();
    /*! What was asked for may not be answered any more: refresh() does not wait for it. If it is
     * answered after all, that counts. */
    void expectNoAnswer();
    void showPage(const QueuePage &page);

    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }   //!< by its first page
    [[nodiscard]] bool isSearching() const { return m_isSearching; } //!< more may be found
    /*! Null: not there yet. */
    [[nodiscard]] const QueueEntry *entry(int row) const;
    /*! Of the rows that are there; -1. */
    [[nodiscard]] int rowOf(const OriginId &origin) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void pageRequested(const leadbooth::QueueRequest &request);
    void answered();       //!< a page was shown, or part of one
    void aboutToRefresh(); //!< rows are going to be exchanged
    void refreshed();      //!< and have been

private:
    using Entries = QList<QueueEntry>;
    struct Refresh
    {
        QSet<int> awaited = {}; //!< pages
        QHash<int, Entries> pages = {};
        qint64 total = 0;
    };

    void askForPage(int page);
    void askForMissing();
    void askForMissingSoon();
    void startRefresh();
    void takeRefreshed(int page, const QueuePage &answer);
    void commitRefresh();
    void setTotal(qint64 total);
    void evict();
    [[nodiscard]] QSet<int> pagesInUse() const;

    Clock &m_clock;
    quint64 m_nextRequest;
    QueueRequest m_question;
    int m_rows = 0;
    bool m_isActive = false;
    bool m_isAnswered = false;
    bool m_isSearching = false;
    bool m_mayBeUnanswered = false;
    bool m_isStale = false; //!< a refresh is due as soon as it can be
    int m_firstInView = 0;
    int m_lastInView = 0;
    QSet<int> m_pinned;
    QHash<int, Entries> m_pages;
    QHash<quint64, int> m_asked; //!< requests that are not answered yet, and their pages
    std::optional<Refresh> m_refresh;
    std::chrono::milliseconds m_refreshStarted{0};
    std::unique_ptr<ClockTimer> m_missingTimer;
    std::unique_ptr<ClockTimer> m_refreshTimer;
};

} // namespace leadbooth
