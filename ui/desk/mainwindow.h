// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "sync/messages.h"
#include "ui/common/style.h"
#include "ui/desk/leavequestion.h"
#include "ui/desk/pagetabs.h"

#include <QHash>
#include <QMainWindow>

class QLabel;
class QMessageBox;
class QStackedWidget;

namespace leadbooth {

class AnswerPage;
class DraftKeeper;
class FieldFinder;
class FooterBar;
class FormView;
class HeaderBar;
class KnownLookup;
class NoticeBoard;
class QueueView;
class SidePanel;

/*!
 * The window of the sales staff: the form and its answer, the queue, and what is going on. Knows
 * nothing of networks and disks: it asks by signals and is told by slots. Never loses what was
 * typed: only a lead that is in the queue, or a person, empties the form.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /*! Both references must live longer. */
    MainWindow(Clock &clock, IdSource &ids, QWidget *parent = nullptr);
    ~MainWindow() override;

    /*!
     * A portal was opened, for the first time or again: what was asked before is not answered any
     * more. \a isDemo marks it plainly as the embedded one. No account: no portal is open. What is
     * typed stays; under another account's form it cannot be sent, not even when that is an account
     * of the same portal.
     */
    void setPortal(const leadbooth::AccountId &account, const QString &name, bool isDemo);
    /*! The portal that is open is called otherwise now; nothing else has changed. */
    void renamePortal(const QString &name);
    /*!
     * To be asked before another account is opened and before closing: whether what is in the form
     * may be left. Asks the person where it is nowhere else. \return false: stay. true: there is
     * nothing, or the person leaves it; for another account the form is empty then.
     */
    [[nodiscard]] bool mayLeave(leadbooth::Leaving leaving);
    void setNotifyResponsible(bool notify);
    /*! Ticks the entry of the menu; emits nothing. Empty: as the system. */
    void setLanguageChoice(const QString &language);
    void setColorSchemeChoice(ColorScheme scheme);
    void setRetentionChoice(const QString &retention);

    [[nodiscard]] FormView &form() { return *m_form; }
    [[nodiscard]] HeaderBar &header() { return *m_header; }
    /*! A lead that is nowhere but in the form. */
    [[nodiscard]] bool holdsLead() const;
    /*! Empties the form, whatever holdsLead() says: agreed to by the person. */
    void discardLead();
    /*! A lead is on its way into the queue. */
    [[nodiscard]] bool isSaving() const { return m_saving; }
    void turnTo(DeskPage page);
    [[nodiscard]] DeskPage page() const { return m_page; }
    /*! Sends what the form holds, as Ctrl+Enter does. */
    void send();
    void newLead();
    void newLikeThis();
    void findField();

public Q_SLOTS:
    void showForm(const leadbooth::FormSchemaPtr &schema, leadbooth::FormOrigin origin);
    void showFormError(const leadbooth::Error &error);
    void showSubmission(const leadbooth::SubmissionState &state);
    void showSyncStatus(const leadbooth::SyncStatus &status);
    /*! What the system says of its network. */
    void setNetworkReachable(bool isReachable);
    void showQueueNotice(const leadbooth::QueueNotice &notice);
    void queueKeyTaken(); //!< its leads can be read again
    /*! Something could not be done in the queue. */
    void showQueueError(const leadbooth::Error &error);
    /*! Puts a lead of the queue into the form; sent, it takes its own place there. */
    void editLead(const leadbooth::QueueDetail &lead);
    /*! What an earlier run left in the middle of typing. */
    void offerDrafts(const QList<leadbooth::SavedDraft> &drafts);
    /*! Whether what is being typed can outlive the program. */
    void setKeepsDrafts(bool keeps);
    /*! This is on the disk now. */
    void draftKept(const leadbooth::LeadDraft &draft);
    void showReferences(const QString &field, quint64 requestId,
                        const leadbooth::References &references);
    void showSearchError(const QString &field, quint64 requestId, const leadbooth::Error &error);
    void showKnown(quint64 requestId, const leadbooth::References &known);
    void showKnownError(quint64 requestId, const leadbooth::Error &error);
    /*! Shown only when the end is near. Dates that are not valid: nothing is known. */
    void showSignInAge(const QDateTime &issuedAt, const QDateTime &validUntil);
    /*! The renewed sign-in is not in the keychain yet, and lasts no longer than the program. */
    void showSignInNotKept();
    void showSignInKept();
    /*! The person chose another account: emits accountChosen() unless they stay after all. */
    void chooseAccount(const leadbooth::AccountId &account);

Q_SIGNALS:
    /*! \a resendDecided: the person was asked, because it may be in the portal. */
    void submitRequested(const leadbooth::LeadDraft &draft, const leadbooth::FormSchemaPtr &schema,
                         bool resendDecided);
    void retryRequested(const QList<leadbooth::OriginId> &origins); //!< the lead that was sent last
    void markSentRequested(const leadbooth::OriginId &origin, const leadbooth::LeadId &id);
    void draftSaveRequested(const leadbooth::LeadDraft &draft,
                            const leadbooth::FormSchemaPtr &schema);
    void draftDiscardRequested(const leadbooth::OriginId &origin);
    /*! It is shown for the first time: to be connected with the queue. */
    void queueViewMade(leadbooth::QueueView *view);
    void unlockRequested(); //!< the key of the queue
    void recoveryKeyRequested();
    void recoveryKeyEntryRequested();
    void refreshRequested();
    void searchRequested(const QString &field, leadbooth::FieldType type, const QString &text,
                         quint64 requestId);
    void knownRequested(const QStringList &phones, const QStringList &emails, quint64 requestId);
    void connectRequested();                                 //!< one more portal, or the first
    void signInAgainRequested();                             //!< to the portal that is open
    void accountChosen(const leadbooth::AccountId &account); //!< what was typed may be left
    void openRequested(const QUrl &url);
    void notifyResponsibleChanged(bool notify);
    void languageChosen(const QString &language); //!< empty: as the system
    void colorSchemeChosen(leadbooth::ColorScheme scheme);
    void retentionChosen(const QString &retention); //!< see Setting::Retention
    /*! It has come to its end, or cannot go on by itself for now, and is shown. */
    void submissionSettled(const leadbooth::SubmissionState &state);
    void portalFormShown(); //!< the form as the portal has it now is on the screen, or waits for an
                            //!< empty form
    void readyForInput();   //!< the form is on the screen and takes keys

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void wireForm();
    void wireAnswer();
    void wireFrame();
    void addShortcuts();
    void takeNewerSchema();
    void takeOverForm();
    void takeOtherPortalsForm(const FormSchemaPtr &schema);
    void dropForm();
    void startFresh();
    void startDraft(const LeadDraft &draft);
    void clearForm();
    void undoClear();
    void discard();
    void showPage(QWidget *page);
    void setSaving(bool saving);
    void showAnswer();
    /*! What is known of the lead in the form, because a person wants it. */
    void openAnswer();
    /*! Its lead is created: it goes from the form, unless it was changed there since. */
    void settleForm();
    void tellOfOther(const SubmissionState &state);
    void listSent(const SubmissionState &state, const QString &title);
    void onCreated();
    void onFailed();
    void onDiscardedInQueue();
    void connectView(QueueView *view);
    [[nodiscard]] QueueView *view(DeskPage page);
    /*! Puts a lead that was typed earlier into the form, \a typed under what may be another one. */
    void openTyped(const LeadDraft &draft, const TypedForm &typed);
    /*! Otherwise it is said why not. */
    [[nodiscard]] bool mayOpenLead();
    /*! What is in the form makes room, and can be brought back. */
    void putAside();
    void continueDraft();
    void showOffer();
    void onDraftEdited();
    void tickCountdown();
    void connectAgain();
    void describeLeaving();
    void updateControls();
    void updateStatus();
    void updateSizes();
    void retranslate();
    /*! Of the lead in the form. */
    [[nodiscard]] Unfinished unfinished() const;
    /*! Of everything that would be left. */
    [[nodiscard]] Unfinished leftUnfinished() const;
    // What the page of the lead shows, in front or not.
    [[nodiscard]] bool isOnForm() const;
    [[nodiscard]] bool isOnAnswer() const;
    [[nodiscard]] bool isInFront() const { return m_page == DeskPage::Lead; }
    /*! The form holds something that is neither in the queue nor in the portal. */
    [[nodiscard]] bool holdsUnsent() const;
    /*! The form is another portal's than the one that is connected. */
    [[nodiscard]] bool awaitsOtherPortal() const;
    /*! The lead that was sent last stands in the form, otherwise than it was sent. */
    [[nodiscard]] bool isChangedInForm() const;
    /*! Nothing of the lead that was sent last is here alone. */
    [[nodiscard]] bool isSafe() const;
    /*! The portal marks a lead so once its client is known. */
    [[nodiscard]] static bool makesRepeatLead(const LeadDraft &draft);
    [[nodiscard]] QString leadName(const LeadDraft &draft) const;
    [[nodiscard]] LeadDraft freshDraft() const;

    Clock &m_clock;
    IdSource &m_ids;
    FormSchemaPtr m_schema;
    FormSchemaPtr m_newerSchema; //!< of the portal that is connected; waits until the form is empty
    /*! An account, and what its portal is called. */
    struct Portal
    {
        AccountId account = {}; //!< empty: none
        QString name = {};

        [[nodiscard]] bool isOpen() const { return !account.isEmpty(); }
        // Two accounts may be of one portal, and each has its own queue and drafts.
        friend bool operator==(const Portal &a, const Portal &b) { return a.account == b.account; }
    };
    Portal m_portal;     //!< that is connected
    Portal m_formPortal; //!< whose form m_schema is
    bool m_online = false;

    /*! A lead with the form that it was typed in. */
    struct Typed
    {
        LeadDraft draft = {};
        FormSchemaPtr schema = {};
        Portal portal = {};
    };
    Typed m_sent;                      //!< what was sent last
    SubmissionState m_state;           //!< of m_sent
    bool m_mayBeThere = false;         //!< m_sent may be in the portal, and nobody can tell
    OriginId m_resendAgreed;           //!< of the lead that may be sent although it may be there
    Typed m_cleared;                   //!< what the last "Clear" took away, for undoing it
    QHash<OriginId, QString> m_titles; //!< of leads that were sent, until their end
    SyncStatus m_sync;
    bool m_saving = false;
    DeskPage m_page = DeskPage::Lead;
    std::unique_ptr<ClockTimer> m_countdown;
    std::unique_ptr<ClockTimer> m_keychainRetry;
    Leaving m_leaving = Leaving::Closing; //!< what m_leaveBox asks about
    QMessageBox *m_leaveBox = nullptr;    //!< only while it is open

    HeaderBar *m_header = nullptr;
    PageTabs *m_tabs = nullptr;
    QStackedWidget *m_area = nullptr;   //!< by DeskPage
    QStackedWidget *m_pages = nullptr;  //!< of the lead
    QueueView *m_queueView = nullptr;   //!< once it was shown
    QueueView *m_historyView = nullptr; //!< once it was shown
    QLabel *m_loading = nullptr;
    FormView *m_form = nullptr;
    AnswerPage *m_answer = nullptr;
    SidePanel *m_side = nullptr;
    QWidget *m_sideLine = nullptr;
    FooterBar *m_footer = nullptr;
    FieldFinder *m_finder = nullptr;
    NoticeBoard *m_notices = nullptr;
    KnownLookup *m_known = nullptr;
    DraftKeeper *m_drafts = nullptr;
};

} // namespace leadbooth
