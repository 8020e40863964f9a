// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/noticeboard.h"

#include "ui/common/errortext.h"
#include "ui/common/messagestrip.h"

#include <utility>

namespace leadbooth {

namespace {

Act actOf(NoticeBoard::Notice notice)
{
    return notice == NoticeBoard::Notice::SendError ? Act::Send : Act::Load;
}

} // namespace

NoticeBoard::NoticeBoard(MessageStrip &strip, QObject *parent)
    : QObject(parent)
    , m_strip(strip)
{
    connect(&m_strip, &MessageStrip::buttonClicked, this, &NoticeBoard::onButton);
    connect(&m_strip, &MessageStrip::dismissed, this, &NoticeBoard::dismiss);
}

void NoticeBoard::formFailed(const Error &error, bool hasForm)
{
    if (!hasForm || error.kind != ErrorKind::Offline) {
        show(Notice::FormError, error);
    }
}

void NoticeBoard::formArrived()
{
    takeAway(Notice::FormError);
}

void NoticeBoard::newerFormWaits()
{
    show(Notice::FormChanged);
}

void NoticeBoard::newerFormTaken()
{
    takeAway(Notice::FormChanged);
}

void NoticeBoard::formCleared()
{
    show(Notice::Cleared);
}

void NoticeBoard::leadBegun()
{
    takeAway(Notice::RepeatLead);
    m_toldOfRepeat = false;
}

void NoticeBoard::draftEdited(bool isRepeatLead)
{
    if (isRepeatLead && !m_toldOfRepeat && m_notice == Notice::None) {
        m_toldOfRepeat = true;
        show(Notice::RepeatLead);
    } else if (!isRepeatLead && m_notice == Notice::RepeatLead) {
        m_toldOfRepeat = false;
        takeAway(Notice::RepeatLead);
    }
}

void NoticeBoard::nothingToSend()
{
    show(Notice::NothingToSend);
}

void NoticeBoard::sendingBegun()
{
    show(Notice::None);
}

void NoticeBoard::sendFailed(const Error &error)
{
    show(Notice::SendError, error);
}

void NoticeBoard::dismiss()
{
    show(Notice::None);
}

void NoticeBoard::retranslate()
{
    if (m_notice != Notice::None) {
        show(m_notice, m_error);
    }
}

void NoticeBoard::takeAway(Notice notice)
{
    if (m_notice == notice) {
        show(Notice::None);
    }
}

void NoticeBoard::show(Notice notice, const Error &error)
{
    m_notice = notice;
    m_error = error;
    switch (notice) {
    case Notice::None:
        m_strip.hide();
        return;
    case Notice::FormChanged:
        m_strip.showMessage(
                {.tone = Tone::Accent,
                 .sentence = tr("The portal's form has changed."),
                 .advice = tr("The new form comes with the next lead. What you typed stays."),
                 .button = tr("Use it now", "button")});
        return;
    case Notice::Cleared:
        m_strip.showMessage({.tone = Tone::Accent,
                             .sentence = tr("The form was cleared."),
                             .button = tr("Undo", "button")});
        return;
    case Notice::RepeatLead:
        m_strip.showMessage(
                {.tone = Tone::Accent,
                 .sentence =
                         tr("This becomes a repeat lead, because a company or contact is chosen."),
                 .advice = tr("Its card in the portal shows the client's name and phone instead of "
                              "those typed "
                              "here.")});
        return;
    case Notice::NothingToSend:
        m_strip.showMessage(
                {.tone = Tone::Warning,
                 .sentence = tr("There is nothing to send yet: type a name, a phone or a title.")});
        return;
    case Notice::FormError:
    case Notice::SendError:
        break;
    }
    const ErrorText text = errorText(error, actOf(notice));
    m_strip.showMessage({.tone = Tone::Danger,
                         .sentence = text.sentence,
                         .advice = text.advice,
                         .button = actionLabel(text.action),
                         .details = text.details});
}

void NoticeBoard::onButton()
{
    const Notice notice = m_notice;
    const ErrorAction action = errorText(m_error, actOf(notice)).action;
    show(Notice::None);
    switch (notice) {
    case Notice::None:
    case Notice::NothingToSend:
    case Notice::RepeatLead:
        return;
    case Notice::FormChanged:
        Q_EMIT newerFormRequested();
        return;
    case Notice::Cleared:
        Q_EMIT undoRequested();
        return;
    case Notice::FormError:
    case Notice::SendError:
        break;
    }
    if (action == ErrorAction::Connect) {
        Q_EMIT connectRequested();
    } else if (notice == Notice::SendError) {
        Q_EMIT sendRequested();
    } else {
        Q_EMIT refreshRequested();
    }
}

} // namespace leadbooth
