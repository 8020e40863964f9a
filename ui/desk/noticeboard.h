// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "lead/formschema.h"
#include "sync/queuestatus.h"
#include "sync/submissionstate.h"
#include "ui/common/errortext.h"
#include "ui/common/messagestrip.h"
#include "ui/desk/offerkind.h"
#include "ui/desk/valuetexts.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace leadbooth {

/*!
 * Decides which message stands above the form, in which words and with which button, and what takes
 * it away. The desk's window tells what happened; a message's button comes back as a signal.
 *
 * One message at a time, the first of Notice's order that there is something to say about. What
 * happened to the lead (SendError, Cleared, NothingToSend) replaces each other; the others stand
 * until they are settled or a person hides them. UI thread.
 */
class NoticeBoard : public QObject
{
    Q_OBJECT

public:
    enum class Notice {
        None,
        SendError,      //!< proven not to have been created, or not saved
        Cleared,        //!< and can be undone
        DraftDiscarded, //!< the same of a lead that was offered
        NotNow,         //!< a lead cannot come into the form now
        NothingToSend,  //!< a blank form
        LeadInForm,     //!< is on its way or in the portal, as it was before it was changed
        ValuesLost,     //!< typed, and the form that is shown now has no place for it
        QueueError,     //!< something could not be done in the queue
        QueueDamage,    //!< its file was damaged, cannot be opened or written, or its key is gone
        LeadNeedsYou,   //!< one that was sent before the one in the form
        DraftFound,     //!< a lead that was being typed, and is not in the form
        OtherPortal,    //!< the form is that of a portal which is not connected any more
        FormError,      //!< the portal gave no form
        Keychain,       //!< as FormError, because the portal's key cannot be read now
        FormChanged,    //!< its form is another one now, and waits
        SignInNotKept,  //!< in the keychain, yet
        SignInEnds,     //!< soon
        KeyMade,        //!< the queue's first key: a recovery key is to be kept
        FormIncomplete, //!< something of the portal's form is not in it
        RepeatLead      //!< a company or contact is chosen; only while there is nothing else
    };
    Q_ENUM(Notice)

    /*! Both references must live longer than the last call; nothing else may show messages in \a
     * strip. */
    NoticeBoard(Clock &clock, MessageStrip &strip, QObject *parent);

    [[nodiscard]] Notice notice() const { return m_shown; }

    /*! With a form from the cache (\a hasForm) there is something to work with: only what a person
     * can mend is worth a message then. The same error again does not come back once it was
     * hidden. */
    void formFailed(const Error &error, bool hasForm);
    /*! The portal is asked for its form because a person wants it: an answer is owed. */
    void formAsked();
    /*! The portal gave its form. */
    void formArrived();
    /*! The form on the screen is \a formPortal's; \a portal is connected, or none when empty. Said
     * again, it is shown again. */
    void otherPortalAwaited(const QString &portal, const QString &formPortal);
    void otherPortalSettled();
    void newerFormWaits();
    void newerFormTaken();
    /*! What the form that is shown now lacks. Told once: hidden by a person, it comes back for
     * another form only. */
    void formShown(const std::vector<Omission> &omissions);
    /*! Adds to those that are shown already; they stay until a person hides them. */
    void valuesLost(const ValueTexts &values);
    void formCleared();
    void draftDiscarded();
    /*! Why a lead does not come into the form although a person wants it. */
    enum class Why {
        NoForm,
        Saving,    //!< another lead
        OtherLead, //!< something of the lead that was sent last is nowhere but in the form
    };
    void cannotOpenLead(Why why);
    /*! A lead begins: what was said about the one before does not hold for it. */
    void leadBegun();
    /*! \a isRepeatLead: the draft makes one now. Explained once for each lead. Nothing can be
     * undone any more: it would take away what is being typed. */
    void draftEdited(bool isRepeatLead);
    void nothingToSend();
    void sendingBegun();
    void sendingEnded();
    /*! \a isKept: it is in the queue, and waits to be mended. */
    void sendFailed(const Error &error, bool isKept);
    /*! The lead in the form, which a person is changing, is a lead of the queue as well, and what
     * became of it there is \a state. */
    void leadInFormChanged(const SubmissionState &state);
    void leadInFormSettled();
    void queueFailed(const Error &error);
    /*! Each kind is told once. */
    void queueNoticed(const QueueNotice &notice);
    void queueKeyTaken(); //!< its leads can be read again
    /*! Another queue: what was said about the one before does not hold. */
    void queueLeft();
    /*! A lead that is not in the form any more cannot go on without a person. \a title: plain text.
     */
    void leadNeedsYou(const QString &title);
    /*! \a title: plain text, may be empty. */
    void draftOffered(const QString &title, const QDateTime &at, OfferKind kind);
    void draftSettled();
    /*! Told from SignInNoticeAhead before. Not valid: it is not known. Hidden by a person, it comes
     * back on the next day. */
    void signInEnds(const QDateTime &at);
    /*! The renewed sign-in could not be put into the keychain; Leadbooth goes on trying. */
    void signInNotKept();
    void signInKept();
    /*! What the person typed was given up. */
    void discarded();
    /*! By the person. */
    void dismiss();
    /*! What stands there, again in the language of the program. */
    void retranslate();

Q_SIGNALS:
    void newerFormRequested();
    void undoRequested(); //!< of formCleared()
    void undoDiscardRequested();
    void connectRequested();
    void refreshRequested();
    void sendRequested();
    void copyRequested(const QString &text);
    void queueRequested();  //!< to be shown
    void answerRequested(); //!< to the lead in the form
    void draftContinueRequested();
    void draftDiscardRequested();
    void recoveryKeyRequested();      //!< to be shown, for keeping
    void recoveryKeyEntryRequested(); //!< to be typed

private:
    void tell(Notice event, const Error &error = {});
    void settle(Notice notice);
    /*! \a changed: what there is to say about it is another thing now. */
    void update(Notice changed);
    void onButton();
    void onErrorButton(Notice notice, ErrorAction action);
    [[nodiscard]] bool stands(Notice notice) const;
    [[nodiscard]] MessageStrip::Message message() const;
    [[nodiscard]] MessageStrip::Message otherPortalMessage() const;
    [[nodiscard]] MessageStrip::Message valuesMessage() const;
    [[nodiscard]] MessageStrip::Message sendErrorMessage() const;
    [[nodiscard]] MessageStrip::Message leadInFormMessage() const;
    [[nodiscard]] MessageStrip::Message queueDamageMessage() const;
    [[nodiscard]] MessageStrip::Message notNowMessage() const;
    [[nodiscard]] MessageStrip::Message draftMessage() const;
    [[nodiscard]] static QString lines(const ValueTexts &values);

    Clock &m_clock;
    MessageStrip &m_strip;
    Notice m_shown = Notice::None;

    Notice m_event = Notice::None; //!< what happened last to the lead
    Error m_sendError;
    Why m_whyNot = Why::NoForm;
    bool m_isKept = false;
    std::optional<SubmissionState> m_inForm; //!< of the lead in the form, that is told of
    bool m_inFormHidden = false;
    std::optional<Error> m_queueError;
    std::optional<QueueNotice> m_queueDamage;
    bool m_keyMade = false;
    QString m_needsYou; //!< the title of a lead; null: none
    struct Draft
    {
        QString title;
        QDateTime at;
        OfferKind kind = OfferKind::Found;
    };
    std::optional<Draft> m_draft;
    bool m_draftHidden = false;
    std::optional<Error> m_formError;
    bool m_formErrorHidden = false;
    QString m_portal;
    QString m_formPortal; //!< not empty: OtherPortal
    bool m_otherPortalHidden = false;
    ValueTexts m_lost;
    std::vector<Omission> m_omissions;
    bool m_omissionsHidden = false;
    bool m_formWaits = false;
    bool m_isSending = false;
    QDateTime m_signInEnd;
    QDate m_signInHiddenOn;
    bool m_isNotKept = false;
    bool m_isRepeat = false;
    bool m_toldOfRepeat = false; //!< for this lead
};

} // namespace leadbooth
