// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/submissionstate.h"

#include <QWidget>

#include <array>
#include <functional>

class QLabel;
class QPushButton;

namespace leadbooth {

class Announcer;

/*!
 * What became of a lead: that it is saved and what happens to it next, the created ID, or that it
 * is not known whether it was created. Says nothing that is not proven. Typing begins the next lead
 * as soon as this one is safe. Ctrl+C copies what is selected here, or else the number.
 */
class AnswerPage : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerPage(QWidget *parent = nullptr);

    /*! \a title names the lead on the page; plain text. */
    void showState(const SubmissionState &state, const QString &title, bool isReturnCustomer);
    [[nodiscard]] const SubmissionState &state() const { return m_state; }
    /*! The time left until something goes on by itself, in whole seconds. */
    void setSecondsLeft(int seconds);
    /*! The portal that the lead was typed for, when it is not the one that is connected: its queue
     * waits then. Empty: it is. \a isOtherAccount: the portal is, but by another account. */
    void setMissingPortal(const QString &portal, bool isOtherAccount);
    /*! A lead is saved while the page is not shown: whatever comes next is news. */
    void forget();

Q_SIGNALS:
    void openRequested(const QUrl &url);
    void copyRequested(const QString &text);
    void newRequested();
    void newLikeThisRequested();
    void typed(const QString &text); //!< a new lead begins with this text
    void foundByHand();              //!< Undecided: a person saw it in the portal
    void sendAgainRequested();       //!< Undecided
    void backRequested();            //!< to change it: Undecided, or Created as it was before
    void queueRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void describeCreated();
    void describeOtherVersion();
    void describeSaved();
    void describeUncertain();
    void describeUndecided();
    [[nodiscard]] QString whyItWaits() const;
    [[nodiscard]] QString whenItGoesOn() const;
    /*! The next lead may begin: nothing of this one is here alone. */
    [[nodiscard]] bool isSafe() const;
    void copy();
    /*! What the lead, or the deal it became, is called in the portal. */
    [[nodiscard]] QString number() const;
    void setButtons(std::initializer_list<std::pair<QString, std::function<void()>>> buttons);
    void setGoOnButtons();

    SubmissionState m_state;
    QString m_title;
    bool m_isReturnCustomer = false;
    int m_secondsLeft = 0;
    QString m_missingPortal;
    bool m_isOtherAccount = false;
    Announcer *m_announcer;
    QLabel *m_heading;
    QLabel *m_id;
    QLabel *m_text;
    QLabel *m_note;
    std::array<QPushButton *, 4> m_buttons{};
    std::array<std::function<void()>, 4> m_actions;
};

} // namespace leadbooth
