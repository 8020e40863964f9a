// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueviewprivate.h"

#include "ui/common/plainlabel.h"
#include "ui/queue/queuedetailpane.h"
#include "ui/queue/queuefilter.h"
#include "ui/queue/queuelist.h"
#include "ui/queue/queuemodel.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

// The words of a QueueView that do not depend on a lead.

namespace leadbooth {

void QueueView::Private::updateEmpty()
{
    const bool isEmpty = model->isAnswered() && model->rowCount() == 0;
    pane->setListEmpty(isEmpty);
    listPages->setCurrentWidget(isEmpty ? emptyPage : static_cast<QWidget *>(list));
    if (!isEmpty) {
        return;
    }
    setTone(emptyText, Tone::Muted);
    if (!filter->text().isEmpty()) {
        emptyTitle->setText(model->isSearching()
                                    ? tr("Searching …")
                                    : tr("No lead here holds \"%1\".").arg(filter->text()));
        emptyText->setText(model->isSearching()
                                   ? tr("What is found appears here at once.")
                                   : tr("Leads whose content is erased or locked cannot be "
                                        "searched."));
        return;
    }
    switch (filter->filter()) {
    case Filter::Waiting:
        emptyTitle->setText(tr("Nothing is waiting."));
        emptyText->setText(tr("Leads that you save while the portal cannot be reached appear here. "
                              "They are sent by themselves when it can."));
        return;
    case Filter::NeedsYou:
        emptyTitle->setText(tr("Nothing needs you."));
        emptyText->setText(tr("Leads that the portal did not take appear here, and those of which "
                              "only you can find out whether they are there."));
        return;
    case Filter::Sent:
        emptyTitle->setText(tr("Nothing was sent yet."));
        emptyText->setText(tr("Leads that are in the portal appear here with their numbers."));
        return;
    case Filter::Discarded:
        emptyTitle->setText(tr("Nothing was discarded."));
        emptyText->setText(tr("Leads that you discard stay here for 30 days and can be taken "
                              "back."));
        return;
    case Filter::MovedAway:
        emptyTitle->setText(tr("Nothing was moved away."));
        emptyText->setText(tr("Leads that you export to another computer appear here."));
        return;
    case Filter::Duplicates:
        emptyTitle->setText(tr("No lead is in the portal more than once."));
        emptyText->setText(tr("If one ever is, it appears here."));
        return;
    }
}

void QueueView::Private::retranslate()
{
    view->setAccessibleName(contents == Contents::Queue ? tr("Queue") : tr("History"));
    list->setAccessibleName(tr("Leads"));
    list->setAccessibleDescription(
            tr("Enter shows a lead in full, Delete discards it, the menu key lists what can be "
               "done."));
    retryAll->setText(tr("Send all rejected ones again", "button"));
    exportButton->setText(tr("Export …", "button: leads of the queue"));
    exportButton->setToolTip(tr("Puts what is not sent yet into an encrypted file, for another "
                                "computer to send."));
    importButton->setText(tr("Import …", "button: leads of the queue"));
    importButton->setToolTip(tr("Takes in leads that another computer exported."));
    newLead->setText(tr("New lead", "button"));
    actions->retranslate();
    onSelectionMoved();
    updateEmpty();
    updateButtons();
}

} // namespace leadbooth
