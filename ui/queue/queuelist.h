// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/queuestatus.h"

#include <QTableView>

namespace leadbooth {

class QueueModel;

/*!
 * The list of leads. Remembers what is selected by lead and not by row, so that selection and place
 * survive rows that come and go; tells the model which rows are seen. UI thread.
 */
class QueueList final : public QTableView
{
    Q_OBJECT

public:
    QueueList(QueueModel *model, QWidget *parent);
    ~QueueList() override;

    /*! In the order of the rows. */
    [[nodiscard]] QList<QueueEntry> selection() const;
    void selectFirst();
    /*! Marks the column that the rows are in the order of. */
    void showOrder(QueueRequest::Order order, bool descending);

Q_SIGNALS:
    /*! By a person, or because what is known of a selected lead has changed. */
    void selectionMoved();
    void opened(); //!< Enter, or a double click
    void menuRequested(const QPoint &globalPosition);
    void orderRequested(leadbooth::QueueRequest::Order order, bool descending);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void tellRowsInView();
    void followSelection();
    void onAnswered();
    void layOut();
    void beforeRefresh();
    void afterRefresh();
    void onHeaderClicked(int column);

    /*! What a refresh must not lose. */
    struct Place
    {
        QList<OriginId> selected = {};
        OriginId current = {};
        QList<std::pair<OriginId, int>> seen = {}; //!< and their distance from the first row seen
        bool isAtTop = true;
    };

    QueueModel *m_model;
    QueueRequest::Order m_order = QueueRequest::Order::SavedAt;
    bool m_descending = true;
    bool m_isRefreshing = false;
    qsizetype m_selectedRows = 0; //!< those that are there
    Place m_place;
};

} // namespace leadbooth
