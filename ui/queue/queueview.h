// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "lead/formschema.h"
#include "sync/queuestatus.h"
#include "ui/common/errortext.h"

#include <QWidget>

namespace leadbooth {

/*!
 * The queue, or the history of what was sent: a list, one lead in full, and what can be done about
 * it. A page of the main window. Knows nothing of databases and networks: it asks by signals and is
 * told by slots. Asks for nothing while it is not shown. UI thread.
 *
 * Several views may be told of everything: request numbers of the two contents never meet, and an
 * answer to another view's question is passed over.
 */
class QueueView : public QWidget
{
    Q_OBJECT

public:
    /*! History: what was sent, and nothing of how the rest is doing. */
    enum class Contents { Queue, History };
    /*! Which leads the list shows. */
    enum class Filter {
        Waiting, //!< all that are not proven to be on the portal
        NeedsYou,
        Sent,
        Discarded,
        MovedAway,
        Duplicates, //!< sent, and on the portal more than once
    };

    /*! \a clock must live longer. */
    QueueView(Clock &clock, Contents contents, QWidget *parent = nullptr);
    ~QueueView() override;

    [[nodiscard]] Filter filter() const;
    /*! Shows these leads from the first one on, and ends a search. */
    void showFilter(Filter filter);
    /*! Where the keyboard belongs when the page is turned to. */
    void takeFocus();

public Q_SLOTS:
    /*! The answer to pageRequested(). */
    void showPage(const leadbooth::QueuePage &page);
    /*! The answer to detailRequested(). */
    void showDetail(const leadbooth::QueueDetail &detail);
    void showStatus(const leadbooth::SyncStatus &status);
    /*! Something in the queue has changed: what is shown is asked for again, soon. Selection and
     * place stay. May be called at any rate. */
    void refresh();
    /*! Another account, or the queue was locked or unlocked: forgets all that is shown. */
    void startOver();
    /*! The form as it is now, for names of fields; may be null. */
    void setSchema(const leadbooth::FormSchemaPtr &schema);
    /*! What was asked for could not be done, or the queue cannot be read. */
    void showError(const leadbooth::Error &error);

Q_SIGNALS:
    void pageRequested(const leadbooth::QueueRequest &request);
    void detailRequested(const leadbooth::OriginId &origin);

    // What a person wants done. Each lead is in a state that allows it, as far as is known here;
    // what was dangerous has been asked about.

    /*! LeadQueue::retry(): at once, whatever it was waiting for. Parked leads are looked up first.
     */
    void retryRequested(const QList<leadbooth::OriginId> &origins);
    void retryAllRequested(); //!< everything that is Rejected
    /*! Opens it in the form; LeadQueue::replace() afterwards. */
    void editRequested(const leadbooth::OriginId &origin);
    /*! Before editRequested(): the person was asked whether it may be sent although it may be in
     * the portal. */
    void resendAgreed(const leadbooth::OriginId &origin);
    /*! The portal's form has changed under it: to be mended. */
    void mendRequested(const leadbooth::OriginId &origin);
    void parkRequested(const QList<leadbooth::OriginId> &origins);
    void discardRequested(const QList<leadbooth::OriginId> &origins);
    void undoDiscardRequested(const QList<leadbooth::OriginId> &origins);
    /*! A person has seen it in the portal; \a id is empty when they do not know its number. */
    void markSentRequested(const leadbooth::OriginId &origin, const leadbooth::LeadId &id);
    void openRequested(const QUrl &url);

    void pauseRequested();
    void resumeRequested();
    void syncNowRequested();
    /*! The button beside the reason why nothing is sent: Connect or Unlock. */
    void reasonActionRequested(leadbooth::ErrorAction action);
    void exportRequested();
    void importRequested();
    void newLeadRequested(); //!< from the empty list

protected:
    bool event(QEvent *event) override;
    void connectNotify(const QMetaMethod &signal) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace leadbooth
