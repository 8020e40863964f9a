// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "lead/reference.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace leadbooth {

class FormView;
class SidePanel;

/*!
 * Asks who in the portal has the phones and e-mails of the form already, and shows it in the side
 * panel: once typing has paused, for whole values only, and not twice for the same ones. UI thread.
 */
class KnownLookup : public QObject
{
    Q_OBJECT

public:
    /*! The references must live longer. */
    KnownLookup(Clock &clock, const FormView &form, SidePanel &panel, QObject *parent);

    void draftEdited();
    /*! The answer to requested(); one to an older question is ignored. */
    void showKnown(quint64 requestId, const References &known);
    /*! Instead: says so, and asks again later. */
    void showFailed(quint64 requestId);
    /*! What was asked is not answered any more: the portal was opened anew. */
    void askAgain();
    /*! A lead begins: nobody is known yet. */
    void reset();

Q_SIGNALS:
    void requested(const QStringList &phones, const QStringList &emails, quint64 requestId);

private:
    void ask();

    Clock &m_clock;
    const FormView &m_form;
    SidePanel &m_panel;
    QStringList m_askedFor;
    quint64 m_request = 0;
    std::unique_ptr<ClockTimer> m_timer;
    std::unique_ptr<ClockTimer> m_retry;
};

} // namespace leadbooth
