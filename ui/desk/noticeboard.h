// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>

namespace leadbooth {

class MessageStrip;

/*!
 * Decides which message stands above the form, in which words and with which button, and what takes
 * it away. The desk's window tells what happened; a message's button comes back as a signal, when
 * the message is gone already.
 *
 * One message at a time. What happened last replaces what stood there; only the explanation of
 * repeat leads waits for room and gives way, since it is said once and nothing has to be done. UI
 * thread.
 */
class NoticeBoard : public QObject
{
    Q_OBJECT

public:
    enum class Notice {
        None,
        FormError,     //!< the portal gave no form
        FormChanged,   //!< its form is another one now, and waits
        SendError,     //!< proven not to have been created
        Cleared,       //!< and can be undone
        NothingToSend, //!< a blank form
        RepeatLead     //!< a company or contact is chosen
    };
    Q_ENUM(Notice)

    /*! \a strip must live longer than the last call; nothing else may show messages in it. */
    NoticeBoard(MessageStrip &strip, QObject *parent);

    [[nodiscard]] Notice notice() const { return m_notice; }

    /*! With a form from the cache (\a hasForm) there is something to work with: only what a person
     * can mend is worth a message then. */
    void formFailed(const Error &error, bool hasForm);
    /*! The portal gave its form. */
    void formArrived();
    void newerFormWaits();
    void newerFormTaken();
    void formCleared();
    /*! A lead begins: what was said about the one before does not hold for it. */
    void leadBegun();
    /*! \a isRepeatLead: the draft makes one now. Explained once for each lead. */
    void draftEdited(bool isRepeatLead);
    void nothingToSend();
    void sendingBegun();
    void sendFailed(const Error &error);
    /*! By the person. */
    void dismiss();
    /*! What stands there, again in the language of the program. */
    void retranslate();

Q_SIGNALS:
    void newerFormRequested();
    void undoRequested(); //!< of formCleared()
    void connectRequested();
    void refreshRequested();
    void sendRequested();

private:
    void show(Notice notice, const Error &error = {});
    void takeAway(Notice notice);
    void onButton();

    MessageStrip &m_strip;
    Notice m_notice = Notice::None;
    Error m_error;
    bool m_toldOfRepeat = false; //!< for this lead
};

} // namespace leadbooth
