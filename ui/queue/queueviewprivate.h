// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queueactions.h"
#include "ui/queue/queueview.h"

class QKeyEvent;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace leadbooth {

class MessageStrip;
class QueueDetailPane;
class QueueFilter;
class QueueHeader;
class QueueList;
class QueueModel;

/*! The parts of a QueueView and what goes on between them. */
class QueueView::Private final : public QObject
{
    Q_OBJECT

public:
    Private(Clock &clock, Contents contents, QueueView *view);
    ~Private() override;

    void build();
    void wire();
    /*! Asks for the first page of what the filter says. */
    void ask();
    void onSelectionMoved();
    void onAnswered();
    void onAction(QueueAction action, const QList<QueueEntry> &entries);
    void retry(const QList<QueueEntry> &entries);
    void discard(const QList<QueueEntry> &entries);
    void copyNumbers(const QList<QueueEntry> &entries);
    void showMenu(const QPoint &position);
    void showList();
    void showDetailPage();
    void showError(const Error &error);
    [[nodiscard]] bool takesKey(const QKeyEvent *event) const;
    void takeKey(const QKeyEvent *event);
    void updateButtons();
    void updateEmpty();
    void updateSizes();
    void retranslate();

    Clock &clock;
    const Contents contents;
    QueueView *const view;
    SyncStatus status;
    QueueRequest::Order order = QueueRequest::Order::SavedAt;
    bool descending = true;
    bool isNarrow = false;
    QList<OriginId> discarded; //!< what the strip's "Undo" brings back
    QueueEntry asked;          //!< whose detail was asked for last
    std::unique_ptr<ClockTimer> detailTimer;

    QueueActions *actions = nullptr;
    QueueHeader *header = nullptr;
    MessageStrip *notice = nullptr;
    QueueFilter *filter = nullptr;
    QPushButton *retryAll = nullptr;
    QPushButton *exportButton = nullptr;
    QPushButton *importButton = nullptr;
    QueueModel *model = nullptr;
    QueueList *list = nullptr;
    QStackedWidget *listPages = nullptr; //!< the list, or why there is none
    QWidget *emptyPage = nullptr;
    QLabel *emptyTitle = nullptr;
    QLabel *emptyText = nullptr;
    QPushButton *newLead = nullptr;
    QWidget *listArea = nullptr; //!< scrolls when the window is too low for large text
    QWidget *line = nullptr;     //!< between list and detail
    QueueDetailPane *pane = nullptr;
};

} // namespace leadbooth
