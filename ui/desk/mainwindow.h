// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "sync/messages.h"
#include "ui/common/style.h"

#include <QMainWindow>

class QLabel;
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

    /*! Which portal this is; \a isDemo marks it plainly as the embedded one. */
    void setPortal(const QString &name, bool isDemo);
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

Q_SIGNALS:
    void submitRequested(const leadbooth::LeadDraft &draft, const leadbooth::FormSchemaPtr &schema);
    void refreshRequested();
    void searchRequested(const QString &field, leadbooth::FieldType type, const QString &text,
                         quint64 requestId);
    void knownRequested(const QStringList &phones, const QStringList &emails, quint64 requestId);
    void connectRequested();
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
    void startFresh();
    void startDraft(const LeadDraft &draft);
    void clearForm();
    void undoClear();
    void setSending(bool sending);
    void onCreated();
    void onFailed();
    void onDraftEdited();
    void tickCountdown();
    void updateStatus();
    void retranslate();
    [[nodiscard]] QString leadName(const LeadDraft &draft) const;
    [[nodiscard]] LeadDraft freshDraft() const;

    Clock &m_clock;
    IdSource &m_ids;
    FormSchemaPtr m_schema;
    FormSchemaPtr m_newerSchema; //!< waits until the form is empty
    LeadDraft m_sent;            //!< what is being sent, or was last
    LeadDraft m_cleared;         //!< what the last "Clear" took away, for undoing it
    bool m_sending = false;
    bool m_online = false;
    bool m_awaitsOtherPortal = false; //!< connected to another portal, whose form is not here yet
    QString m_portalName;
    std::unique_ptr<ClockTimer> m_countdown;

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
