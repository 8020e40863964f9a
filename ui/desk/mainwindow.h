// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "sync/messages.h"
#include "ui/common/style.h"
#include "ui/desk/leavequestion.h"

#include <QMainWindow>
#include <QSet>

class QLabel;
class QMessageBox;
class QStackedWidget;

namespace leadbooth {

class AnswerPage;
class FieldFinder;
class FooterBar;
class FormView;
class HeaderBar;
class KnownLookup;
class NoticeBoard;
class SidePanel;

/*!
 * The window of the sales staff: the form, its answer, and what is going on. Knows nothing of
 * networks and disks: it asks by signals and is told by slots. Never loses what was typed: only a
 * created lead, or a person, empties the form.
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
     * more, and no lead is under way. \a isDemo marks it plainly as the embedded one. No name: no
     * portal is open. What is typed stays; under another portal's form it cannot be sent.
     */
    void setPortal(const QString &name, bool isDemo);
    /*! The portal that is open is called otherwise now; nothing else has changed. */
    void renamePortal(const QString &name);
    /*!
     * To be asked before another account is opened, before signing out and before closing: whether
     * what is in the form, or on its way, may be left. Asks the person where something would be
     * lost. \return false: stay. true: there is nothing, or the person has given it up; the form is
     * empty then, and what still runs is not told of any more.
     */
    [[nodiscard]] bool mayLeave(leadbooth::Leaving leaving);
    void setNotifyResponsible(bool notify);
    /*! Ticks the entry of the menu; emits nothing. Empty: as the system. */
    void setLanguageChoice(const QString &language);
    void setColorSchemeChoice(ColorScheme scheme);

    [[nodiscard]] FormView &form() { return *m_form; }
    [[nodiscard]] HeaderBar &header() { return *m_header; }
    /*! A lead that is not in the portal yet, or not known to be. */
    [[nodiscard]] bool holdsLead() const;
    /*! Empties the form, whatever holdsLead() says: agreed to by the person. */
    void discardLead();
    /*! A lead is on its way, or it is being found out what became of it. */
    [[nodiscard]] bool isSending() const { return m_sending; }
    /*! Sends what the form holds, as Ctrl+Enter does. */
    void send();
    void newLead();
    void newLikeThis();
    void findField();

public Q_SLOTS:
    void showForm(const leadbooth::FormSchemaPtr &schema, leadbooth::FormOrigin origin);
    void showFormError(const leadbooth::Error &error);
    void showSubmission(const leadbooth::SubmissionState &state);
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
    void submitRequested(const leadbooth::LeadDraft &draft, const leadbooth::FormSchemaPtr &schema);
    void stopLookingRequested(); //!< a person wants to decide about the lead that is looked for
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
    void submissionEnded(const leadbooth::SubmissionState &state); //!< and is shown
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
    /*! Sends \a m_sent, for the first time or again. */
    void submit();
    void sendAgain();
    void setSending(bool sending);
    void showAnswer();
    void listSent();
    void onCreated();
    void onFailed();
    void onDraftEdited();
    void tickCountdown();
    void connectAgain();
    void describeLeaving();
    void updateControls();
    void updateStatus();
    void updateSizes();
    void retranslate();
    [[nodiscard]] Unfinished unfinished() const;
    [[nodiscard]] bool isOnForm() const;
    [[nodiscard]] bool isOnAnswer() const;
    /*! The form is another portal's than the one that is connected. */
    [[nodiscard]] bool awaitsOtherPortal() const;
    /*! The lead that was sent last is in the portal as it was typed. */
    [[nodiscard]] bool isDecided() const;
    /*! The portal marks a lead so once its client is known. */
    [[nodiscard]] static bool makesRepeatLead(const LeadDraft &draft);
    [[nodiscard]] QString leadName(const LeadDraft &draft) const;
    [[nodiscard]] LeadDraft freshDraft() const;

    Clock &m_clock;
    IdSource &m_ids;
    FormSchemaPtr m_schema;
    FormSchemaPtr m_newerSchema; //!< of the portal that is connected; waits until the form is empty
    QString m_portalName;        //!< of the portal that is connected; empty: none
    QString m_formPortal;        //!< whose form m_schema is
    bool m_online = false;

    /*! A lead with the form that it was typed in. */
    struct Typed
    {
        LeadDraft draft = {};
        FormSchemaPtr schema = {};
        QString portal = {};
    };
    Typed m_sent;               //!< what is being sent, or was last
    SubmissionState m_state;    //!< of m_sent
    Typed m_cleared;            //!< what the last "Clear" took away, for undoing it
    QSet<OriginId> m_uncertain; //!< leads that may have been created, as far as is known
    bool m_sending = false;
    std::unique_ptr<ClockTimer> m_countdown;
    std::unique_ptr<ClockTimer> m_keychainRetry;
    Leaving m_leaving = Leaving::Closing; //!< what m_leaveBox asks about
    QMessageBox *m_leaveBox = nullptr;    //!< only while it is open

    HeaderBar *m_header = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_loading = nullptr;
    FormView *m_form = nullptr;
    AnswerPage *m_answer = nullptr;
    SidePanel *m_side = nullptr;
    QWidget *m_sideLine = nullptr;
    FooterBar *m_footer = nullptr;
    FieldFinder *m_finder = nullptr;
    NoticeBoard *m_notices = nullptr;
    KnownLookup *m_known = nullptr;
};

} // namespace leadbooth
