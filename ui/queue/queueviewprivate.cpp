// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueviewprivate.h"

#include "ui/common/errortext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/messagestrip.h"
#include "ui/common/plainlabel.h"
#include "ui/common/queuetext.h"
#include "ui/common/separator.h"
#include "ui/queue/queuedetailpane.h"
#include "ui/queue/queuefilter.h"
#include "ui/queue/queueheader.h"
#include "ui/queue/queuelist.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queuequestions.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMetaMethod>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! A key that is held down runs through the list: only where it stops is asked about. */
constexpr std::chrono::milliseconds DetailDelay{80};

/*! Requests of two views never have the same number. */
constexpr quint64 firstRequest(QueueView::Contents contents)
{
    return contents == QueueView::Contents::History ? (quint64(1) << 40) : 1;
}

QList<OriginId> originsOf(const QList<QueueEntry> &entries)
{
    QList<OriginId> origins;
    for (const QueueEntry &entry : entries) {
        origins.append(entry.lead.origin);
    }
    return origins;
}

} // namespace

QueueView::Private::Private(Clock &clockGiven, Contents contentsGiven, QueueView *viewGiven)
    : clock(clockGiven)
    , contents(contentsGiven)
    , view(viewGiven)
{}

QueueView::Private::~Private() = default;

void QueueView::Private::build()
{
    const Sizes &size = sizes(view);
    const bool isQueue = contents == Contents::Queue;
    actions = new QueueActions(view);
    model = new QueueModel(clock, firstRequest(contents), view);

    auto *outer = new QHBoxLayout(view);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *area = new QScrollArea(view);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    listArea = area;
    auto *listSide = new QWidget(area);
    auto *side = new QVBoxLayout(listSide);
    side->setContentsMargins(size.space[4], size.space[3], size.space[4], size.space[3]);
    side->setSpacing(size.space[2]);
    header = new QueueHeader(clock, listSide);
    header->setVisible(isQueue);
    side->addWidget(header);
    notice = new MessageStrip(listSide);
    side->addWidget(notice);
    filter = new QueueFilter(clock, contents, listSide);
    side->addWidget(filter);

    listPages = new QStackedWidget(listSide);
    list = new QueueList(model, listPages);
    listPages->addWidget(list);
    emptyPage = new QWidget(listPages);
    auto *empty = new QVBoxLayout(emptyPage);
    empty->setSpacing(size.space[1]);
    emptyTitle = plainLabel(emptyPage, TextRole::Section);
    emptyText = plainParagraph(emptyPage);
    newLead = new QPushButton(emptyPage);
    newLead->setAutoDefault(false);
    empty->addStretch(1);
    for (QLabel *label : {emptyTitle, emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        empty->addWidget(label);
    }
    empty->addWidget(newLead, 0, Qt::AlignCenter);
    empty->addStretch(2);
    listPages->addWidget(emptyPage);
    side->addWidget(listPages, 1);

    auto *foot = new QWidget(listSide);
    auto *buttons = new FlowLayout(foot);
    buttons->setSpacing(size.space[0]);
    retryAll = new QPushButton(foot);
    exportButton = new QPushButton(foot);
    importButton = new QPushButton(foot);
    for (QPushButton *button : {retryAll, exportButton, importButton}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    foot->setVisible(isQueue);
    side->addWidget(foot);

    line = new Separator(Qt::Vertical, view);
    pane = new QueueDetailPane(clock, actions, view);
    pane->setObjectName("detail"_L1);
    area->setWidget(listSide);
    outer->addWidget(area, 1);
    outer->addWidget(line);
    outer->addWidget(pane);
}

void QueueView::Private::wire()
{
    connect(header, &QueueHeader::pauseRequested, view, &QueueView::pauseRequested);
    connect(header, &QueueHeader::resumeRequested, view, &QueueView::resumeRequested);
    connect(header, &QueueHeader::syncNowRequested, view, &QueueView::syncNowRequested);
    connect(header, &QueueHeader::actionRequested, view, &QueueView::reasonActionRequested);
    connect(header, &QueueHeader::duplicatesRequested, view,
            [this] { view->showFilter(Filter::Duplicates); });
    connect(notice, &MessageStrip::buttonClicked, this, [this] {
        notice->hide();
        const QList<OriginId> origins = std::exchange(discarded, {});
        if (!origins.isEmpty()) {
            Q_EMIT view->undoDiscardRequested(origins);
        } else {
            model->refresh(); // after an error
        }
        list->setFocus();
    });
    connect(filter, &QueueFilter::changed, this, &Private::ask);
    connect(retryAll, &QPushButton::clicked, view, &QueueView::retryAllRequested);
    connect(exportButton, &QPushButton::clicked, view, &QueueView::exportRequested);
    connect(importButton, &QPushButton::clicked, view, &QueueView::importRequested);
    connect(newLead, &QPushButton::clicked, view, &QueueView::newLeadRequested);
    connect(model, &QueueModel::pageRequested, view, &QueueView::pageRequested);
    connect(model, &QueueModel::answered, this, &Private::onAnswered);
    connect(list, &QueueList::selectionMoved, this, &Private::onSelectionMoved);
    connect(list, &QueueList::opened, this, &Private::showDetailPage);
    connect(list, &QueueList::menuRequested, this, &Private::showMenu);
    connect(list, &QueueList::orderRequested, this,
            [this](QueueRequest::Order newOrder, bool isDescending) {
                order = newOrder;
                descending = isDescending;
                list->showOrder(order, descending);
                ask();
            });
    connect(pane, &QueueDetailPane::backRequested, view, &QueueView::takeFocus);
    connect(pane, &QueueDetailPane::unlockRequested, view,
            [this] { Q_EMIT view->reasonActionRequested(ErrorAction::Unlock); });
    connect(actions, &QueueActions::triggered, this, &Private::onAction);
}

void QueueView::Private::ask()
{
    QueueRequest question = filter->question();
    question.order = order;
    question.descending = descending;
    model->ask(question);
    list->clearSelection();
    onSelectionMoved();
    updateEmpty();
}

void QueueView::Private::onAnswered()
{
    updateEmpty();
    updateButtons();
    if (list->hasFocus() && !list->currentIndex().isValid()) {
        list->selectFirst();
    }
}

void QueueView::Private::onSelectionMoved()
{
    const QList<QueueEntry> selection = list->selection();
    actions->setSelection(selection);
    pane->showSelection(selection);
    if (selection.size() != 1) {
        asked = {};
        detailTimer.reset();
        if (isNarrow && selection.isEmpty()) {
            showList();
        }
        return;
    }
    if (selection.constFirst() == asked) {
        return;
    }
    asked = selection.constFirst();
    detailTimer = clock.startTimer(DetailDelay, [this] {
        detailTimer.reset();
        Q_EMIT view->detailRequested(asked.lead.origin);
    });
}

void QueueView::Private::onAction(QueueAction action, const QList<QueueEntry> &entries)
{
    const OriginId first = entries.constFirst().lead.origin;
    const QString name = queueNameText(entries.constFirst());
    switch (action) {
    case QueueAction::Retry:
        retry(entries);
        return;
    case QueueAction::Mend:
        Q_EMIT view->mendRequested(first);
        return;
    case QueueAction::Edit:
        if (mayBeOnPortal(entries.constFirst().lead)) {
            askToEditUncertain(view, name, [this, first] {
                Q_EMIT view->resendAgreed(first);
                Q_EMIT view->editRequested(first);
            });
        } else {
            Q_EMIT view->editRequested(first);
        }
        return;
    case QueueAction::MarkSent:
        askForNumber(view, name, [this, first](const LeadId &id) {
            Q_EMIT view->markSentRequested(first, id);
            view->takeFocus(); // the button that was pressed goes
        });
        return;
    case QueueAction::Undo:
        notice->hide();
        discarded.clear();
        Q_EMIT view->undoDiscardRequested(originsOf(entries));
        break;
    case QueueAction::Open:
        Q_EMIT view->openRequested(entries.constFirst().url);
        return;
    case QueueAction::Copy:
        copyNumbers(entries);
        return;
    case QueueAction::Park:
        Q_EMIT view->parkRequested(originsOf(entries));
        break;
    case QueueAction::Discard:
        discard(entries);
        break;
    }
    // The button that was pressed may be gone now.
    view->takeFocus();
}

void QueueView::Private::retry(const QList<QueueEntry> &entries)
{
    QList<QueueEntry> risky;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(risky),
                 [](const QueueEntry &entry) { return mayBeOnPortal(entry.lead); });
    const QList<OriginId> origins = originsOf(entries);
    if (risky.isEmpty()) {
        Q_EMIT view->retryRequested(origins);
        view->takeFocus(); // the button that was pressed goes
        return;
    }
    askToSendAgain(view, static_cast<int>(risky.size()), queueNameText(risky.constFirst()),
                   [this, origins] {
                       Q_EMIT view->retryRequested(origins);
                       view->takeFocus();
                   });
}

void QueueView::Private::discard(const QList<QueueEntry> &entries)
{
    discarded = originsOf(entries);
    Q_EMIT view->discardRequested(discarded);
    notice->showMessage(
            {.tone = Tone::Accent,
             .sentence =
                     entries.size() == 1
                             ? tr("\"%1\" is discarded.").arg(queueNameText(entries.constFirst()))
                             : tr("%n lead(s) are discarded.", nullptr,
                                  static_cast<int>(entries.size())),
             .button = tr("Undo", "button")});
}

void QueueView::Private::copyNumbers(const QList<QueueEntry> &entries)
{
    QStringList numbers;
    for (const QueueEntry &entry : entries) {
        const QueuedLead &lead = entry.lead;
        numbers.append((lead.dealId.isEmpty() ? lead.leadId : lead.dealId).toString());
    }
    QApplication::clipboard()->setText(numbers.join(u'\n'));
}

void QueueView::Private::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QueueAction kind : AllQueueActions) {
        QAction *action = actions->action(kind);
        if (action->isEnabled()) {
            menu->addAction(action);
        }
    }
    menu->addSeparator();
    QMenu *sorting = menu->addMenu(tr("Sort by"));
    const std::pair<QueueRequest::Order, QString> orders[] = {
            {QueueRequest::Order::SavedAt, tr("Saved", "sort by: when")},
            {QueueRequest::Order::ChangedAt, tr("Last change", "sort by: when")},
            {QueueRequest::Order::State, tr("State", "sort by")}};
    auto *group = new QActionGroup(menu);
    for (const auto &[kind, text] : orders) {
        QAction *action = sorting->addAction(text);
        action->setCheckable(true);
        action->setChecked(kind == order);
        group->addAction(action);
        connect(action, &QAction::triggered, list,
                [this, kind = kind] { Q_EMIT list->orderRequested(kind, descending); });
    }
    sorting->addSeparator();
    QAction *reverse = sorting->addAction(tr("Last first", "sort"));
    reverse->setCheckable(true);
    reverse->setChecked(descending);
    connect(reverse, &QAction::triggered, list,
            [this](bool checked) { Q_EMIT list->orderRequested(order, checked); });
    menu->popup(position);
}

void QueueView::Private::showList()
{
    if (isNarrow) {
        listArea->show();
        pane->hide();
    }
}

void QueueView::Private::showDetailPage()
{
    if (actions->selection().isEmpty()) {
        return;
    }
    if (isNarrow) {
        pane->show();
        listArea->hide();
    }
    pane->takeFocus();
}

void QueueView::Private::showError(const Error &error)
{
    const ErrorText text = errorText(error, Act::Send);
    discarded.clear();
    notice->showMessage({.tone = Tone::Danger,
                         .sentence = text.sentence,
                         .advice = text.advice,
                         .button = actionLabel(ErrorAction::Retry),
                         .details = text.details});
}

bool QueueView::Private::takesKey(const QKeyEvent *event) const
{
    if (event->matches(QKeySequence::Find)) {
        return true;
    }
    if (event->key() == Qt::Key_Escape) {
        return (isNarrow && !pane->isHidden()) || !filter->searchEdit()->text().isEmpty();
    }
    const QWidget *focus = QApplication::focusWidget();
    const bool isOnLead = focus
                          && (list->isAncestorOf(focus) || list == focus
                              || pane->isAncestorOf(focus) || pane == focus);
    return isOnLead && actions->owns(event);
}

void QueueView::Private::takeKey(const QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        showList();
        filter->takeFocus();
    } else if (event->key() == Qt::Key_Escape) {
        if (isNarrow && !pane->isHidden()) {
            view->takeFocus();
        } else {
            filter->clearSearch();
            list->setFocus();
        }
    } else {
        actions->takeKey(event);
    }
}

void QueueView::Private::updateButtons()
{
    retryAll->setVisible(status.counts.of(QueueState::Rejected) > 1);
    exportButton->setEnabled(status.counts.waiting() + status.counts.trouble() > 0);
    // Where nobody answers, a button would promise what does not happen.
    exportButton->setVisible(
            view->isSignalConnected(QMetaMethod::fromSignal(&QueueView::exportRequested)));
    importButton->setVisible(
            view->isSignalConnected(QMetaMethod::fromSignal(&QueueView::importRequested)));
    newLead->setVisible(contents == Contents::Queue && filter->filter() == Filter::Waiting
                        && filter->text().isEmpty());
}

void QueueView::Private::updateSizes()
{
    const Sizes &size = sizes(view);
    const bool narrow = view->width() < scaled(size.sidePanelFrom, view);
    const bool wasOnDetail = isNarrow && !pane->isHidden();
    isNarrow = narrow;
    pane->setBackShown(narrow);
    line->setVisible(!narrow);
    if (narrow) {
        pane->setMinimumWidth(0);
        pane->setMaximumWidth(QWIDGETSIZE_MAX);
        pane->setVisible(wasOnDetail);
        listArea->setVisible(!wasOnDetail);
    } else {
        pane->setFixedWidth(scaled(size.sidePanelWidth, view) + size.space[5]);
        pane->show();
        listArea->show();
    }
}

} // namespace leadbooth
