// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// NoticeBoard: what a message's button does.
#include "ui/desk/noticeboard.h"

namespace leadbooth {

void NoticeBoard::onButton()
{
    const Notice notice = m_shown;
    switch (notice) {
    case Notice::None:
    case Notice::NothingToSend:
    case Notice::NotNow:
    case Notice::RepeatLead:
    case Notice::QueueError:
        settle(notice);
        return;
    case Notice::ValuesLost:
        Q_EMIT copyRequested(lines(m_lost));
        return; // what is on the clipboard is soon replaced: here it stays
    case Notice::FormChanged:
        settle(notice);
        Q_EMIT newerFormRequested();
        return;
    case Notice::Cleared:
        settle(notice);
        Q_EMIT undoRequested();
        return;
    case Notice::DraftDiscarded:
        settle(notice);
        Q_EMIT undoDiscardRequested();
        return;
    case Notice::SignInNotKept:
    case Notice::FormIncomplete:
        return; // they have no button
    case Notice::SignInEnds:
        settle(notice);
        Q_EMIT connectRequested();
        return;
    case Notice::QueueDamage:
        Q_EMIT recoveryKeyEntryRequested();
        return; // until it is there
    case Notice::LeadNeedsYou:
        settle(notice);
        Q_EMIT queueRequested();
        return;
    case Notice::LeadInForm:
        Q_EMIT answerRequested();
        return;
    case Notice::DraftFound:
        Q_EMIT draftContinueRequested();
        return;
    case Notice::KeyMade:
        settle(notice);
        Q_EMIT recoveryKeyRequested();
        return;
    case Notice::SendError:
        settle(notice);
        onErrorButton(notice, errorText(m_sendError, Act::Send).action);
        return;
    case Notice::OtherPortal:
    case Notice::FormError:
    case Notice::Keychain: {
        const ErrorAction action =
                m_portal.isEmpty() && notice == Notice::OtherPortal
                        ? ErrorAction::Connect
                        : errorText(m_formError.value_or(Error()), Act::Load).action;
        formAsked();
        onErrorButton(notice, action);
        return;
    }
    }
}

void NoticeBoard::onErrorButton(Notice notice, ErrorAction action)
{
    if (action == ErrorAction::Connect) {
        Q_EMIT connectRequested();
    } else if (notice == Notice::SendError) {
        Q_EMIT sendRequested();
    } else {
        Q_EMIT refreshRequested();
    }
}

} // namespace leadbooth
