// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/noticeboard.h"

#include "ui/common/signinnotice.h"
#include "ui/desk/omissiontext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

bool isOfKeychain(ErrorKind kind)
{
    return kind == ErrorKind::KeychainUnavailable || kind == ErrorKind::KeychainLocked
           || kind == ErrorKind::KeychainChanged;
}

} // namespace

NoticeBoard::NoticeBoard(Clock &clock, MessageStrip &strip, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_strip(strip)
{
    connect(&m_strip, &MessageStrip::buttonClicked, this, &NoticeBoard::onButton);
    connect(&m_strip, &MessageStrip::otherButtonClicked, this, [this] {
        if (m_shown == Notice::DraftFound) {
            Q_EMIT draftDiscardRequested();
        }
    });
    connect(&m_strip, &MessageStrip::dismissed, this, &NoticeBoard::dismiss);
}

// What happens

void NoticeBoard::formFailed(const Error &error, bool hasForm)
{
    const bool canWork = hasForm && m_formPortal.isEmpty();
    if (canWork && error.kind == ErrorKind::Offline) {
        return;
    }
    const bool isNews = !m_formError || m_formError->kind != error.kind;
    m_formError = error;
    if (isNews) {
        m_formErrorHidden = false;
        m_otherPortalHidden = false;
        update(!m_formPortal.isEmpty()    ? Notice::OtherPortal
               : isOfKeychain(error.kind) ? Notice::Keychain
                                          : Notice::FormError);
    }
}

void NoticeBoard::formAsked()
{
    m_formError.reset();
    update(Notice::OtherPortal);
}

void NoticeBoard::formArrived()
{
    m_formError.reset();
    update(Notice::None);
}

void NoticeBoard::otherPortalAwaited(const QString &portal, const QString &formPortal)
{
    m_portal = portal;
    m_formPortal = formPortal;
    m_otherPortalHidden = false;
    update(Notice::OtherPortal);
}

void NoticeBoard::otherPortalSettled()
{
    m_formPortal.clear();
    update(Notice::None);
}

void NoticeBoard::newerFormWaits()
{
    m_formWaits = true;
    update(Notice::FormChanged);
}

void NoticeBoard::newerFormTaken()
{
    m_formWaits = false;
    update(Notice::None);
}

void NoticeBoard::valuesLost(const ValueTexts &values)
{
    if (!values.isEmpty()) {
        m_lost.append(values);
        update(Notice::ValuesLost);
    }
}

void NoticeBoard::formCleared()
{
    tell(Notice::Cleared);
}

void NoticeBoard::draftDiscarded()
{
    tell(Notice::DraftDiscarded);
}

void NoticeBoard::cannotOpenLead(Why why)
{
    m_whyNot = why;
    tell(Notice::NotNow);
}

void NoticeBoard::leadBegun()
{
    m_isRepeat = false;
    m_toldOfRepeat = false;
    m_inForm.reset();
    if (m_event != Notice::Cleared && m_event != Notice::DraftDiscarded) {
        m_event = Notice::None;
    }
    update(Notice::None);
}

void NoticeBoard::draftEdited(bool isRepeatLead)
{
    if (m_event == Notice::Cleared || m_event == Notice::DraftDiscarded) {
        m_event = Notice::None;
        update(Notice::None);
    }
    if (isRepeatLead && !m_toldOfRepeat && m_shown == Notice::None) {
        m_toldOfRepeat = true;
        m_isRepeat = true;
    } else if (!isRepeatLead && m_isRepeat) {
        m_toldOfRepeat = false;
        m_isRepeat = false;
    }
    update(Notice::None);
}

void NoticeBoard::nothingToSend()
{
    tell(Notice::NothingToSend);
}

void NoticeBoard::sendingBegun()
{
    m_isSending = true;
    m_event = Notice::None;
    m_inForm.reset();
    m_formError.reset();
    m_isRepeat = false;
    update(Notice::None);
}

void NoticeBoard::sendingEnded()
{
    m_isSending = false;
    update(Notice::None);
}

void NoticeBoard::sendFailed(const Error &error, bool isKept)
{
    m_isSending = false;
    m_isKept = isKept;
    tell(Notice::SendError, error);
}

void NoticeBoard::leadInFormChanged(const SubmissionState &state)
{
    // Waiting is what it did before; by a person it was discarded in the list.
    const bool isQuiet = state.phase == SubmissionPhase::Saved
                         || (state.phase == SubmissionPhase::Failed
                             && (!state.error || state.error->kind == ErrorKind::Cancelled));
    if (isQuiet) {
        leadInFormSettled();
        return;
    }
    const bool isNews = !m_inForm || m_inForm->phase != state.phase;
    m_inForm = state;
    if (isNews) {
        m_inFormHidden = false;
        m_event = Notice::None; // it is older
    }
    update(isNews ? Notice::LeadInForm : Notice::None);
}

void NoticeBoard::leadInFormSettled()
{
    m_inForm.reset();
    update(Notice::None);
}

void NoticeBoard::queueFailed(const Error &error)
{
    m_queueError = error;
    update(Notice::QueueError);
}

void NoticeBoard::queueNoticed(const QueueNotice &notice)
{
    if (notice.kind == QueueNotice::Kind::KeyMade) {
        m_keyMade = true;
        update(Notice::KeyMade);
    } else if (notice.kind == QueueNotice::Kind::Opened) {
        if (m_queueDamage && m_queueDamage->kind == QueueNotice::Kind::NotOpened) {
            settle(Notice::QueueDamage);
        }
    } else {
        m_queueDamage = notice;
        update(Notice::QueueDamage);
    }
}

void NoticeBoard::queueKeyTaken()
{
    if (m_queueDamage && m_queueDamage->kind == QueueNotice::Kind::NoKey) {
        settle(Notice::QueueDamage);
    }
}

void NoticeBoard::queueLeft()
{
    m_queueError.reset();
    m_queueDamage.reset();
    m_keyMade = false;
    m_needsYou.clear();
    draftSettled();
}

void NoticeBoard::leadNeedsYou(const QString &title)
{
    m_needsYou = title;
    update(Notice::LeadNeedsYou);
}

void NoticeBoard::draftOffered(const QString &title, const QDateTime &at, OfferKind kind)
{
    m_draft = {title, at, kind};
    m_draftHidden = false;
    update(Notice::DraftFound);
}

void NoticeBoard::draftSettled()
{
    m_draft.reset();
    update(Notice::None);
}

void NoticeBoard::signInEnds(const QDateTime &at)
{
    const bool isNews = at != m_signInEnd;
    m_signInEnd = at;
    update(isNews ? Notice::SignInEnds : Notice::None);
}

void NoticeBoard::discarded()
{
    m_isSending = false;
    m_event = Notice::None;
    m_inForm.reset();
    m_lost.clear();
    update(Notice::None);
}

void NoticeBoard::formShown(const std::vector<Omission> &omissions)
{
    if (omissions != m_omissions) {
        m_omissions = omissions;
        m_omissionsHidden = false;
        update(Notice::FormIncomplete);
    }
}

void NoticeBoard::signInNotKept()
{
    m_isNotKept = true;
    update(Notice::SignInNotKept);
}

void NoticeBoard::signInKept()
{
    m_isNotKept = false;
    update(Notice::None);
}

void NoticeBoard::dismiss()
{
    settle(m_shown);
}

void NoticeBoard::retranslate()
{
    update(m_shown);
}

// What is shown

void NoticeBoard::tell(Notice event, const Error &error)
{
    m_event = event;
    m_sendError = error;
    update(event);
}

void NoticeBoard::settle(Notice notice)
{
    switch (notice) {
    case Notice::None:
        return;
    case Notice::SendError:
    case Notice::Cleared:
    case Notice::DraftDiscarded:
    case Notice::NotNow:
    case Notice::NothingToSend:
        m_event = Notice::None;
        break;
    case Notice::LeadInForm:
        m_inFormHidden = true;
        break;
    case Notice::ValuesLost:
        m_lost.clear();
        break;
    case Notice::QueueError:
        m_queueError.reset();
        break;
    case Notice::QueueDamage:
        m_queueDamage.reset();
        break;
    case Notice::LeadNeedsYou:
        m_needsYou.clear();
        break;
    case Notice::DraftFound:
        m_draftHidden = true;
        break;
    case Notice::KeyMade:
        m_keyMade = false;
        break;
    case Notice::OtherPortal:
        m_otherPortalHidden = true;
        break;
    case Notice::FormError:
    case Notice::Keychain:
        m_formErrorHidden = true;
        break;
    case Notice::FormChanged:
        m_formWaits = false;
        break;
    case Notice::SignInNotKept:
        m_isNotKept = false;
        break;
    case Notice::SignInEnds:
        m_signInHiddenOn = m_clock.now().toLocalTime().date();
        break;
    case Notice::FormIncomplete:
        m_omissionsHidden = true;
        break;
    case Notice::RepeatLead:
        m_isRepeat = false;
        break;
    }
    update(Notice::None);
}

bool NoticeBoard::stands(Notice notice) const
{
    const bool hasFormError = m_formError && !m_formErrorHidden && m_formPortal.isEmpty();
    switch (notice) {
    case Notice::None:
        return true;
    case Notice::SendError:
    case Notice::Cleared:
    case Notice::DraftDiscarded:
    case Notice::NotNow:
    case Notice::NothingToSend:
        return m_event == notice;
    case Notice::LeadInForm:
        return m_inForm && !m_inFormHidden;
    case Notice::ValuesLost:
        return !m_lost.isEmpty();
    case Notice::QueueError:
        return m_queueError.has_value();
    case Notice::QueueDamage:
        return m_queueDamage.has_value();
    case Notice::LeadNeedsYou:
        return !m_needsYou.isEmpty();
    case Notice::DraftFound:
        return m_draft && !m_draftHidden && !m_isSending;
    case Notice::KeyMade:
        return m_keyMade && !m_isSending;
    case Notice::OtherPortal:
        return !m_formPortal.isEmpty() && !m_otherPortalHidden;
    case Notice::FormError:
        return hasFormError && !isOfKeychain(m_formError->kind);
    case Notice::Keychain:
        return hasFormError && isOfKeychain(m_formError->kind);
    case Notice::FormChanged:
        // Taking it now would change the lead under way.
        return m_formWaits && !m_isSending;
    case Notice::SignInNotKept:
        return m_isNotKept;
    case Notice::SignInEnds:
        return !m_isSending && signInNotice(m_signInEnd, m_clock.now())
               && m_signInHiddenOn != m_clock.now().toLocalTime().date();
    case Notice::FormIncomplete:
        return !m_omissionsHidden && omissionText(m_omissions);
    case Notice::RepeatLead:
        return m_isRepeat;
    }
    return false;
}

void NoticeBoard::update(Notice changed)
{
    static constexpr std::array order{
            Notice::SendError,      Notice::Cleared,       Notice::DraftDiscarded,
            Notice::NotNow,         Notice::NothingToSend, Notice::LeadInForm,
            Notice::ValuesLost,     Notice::QueueError,    Notice::QueueDamage,
            Notice::LeadNeedsYou,   Notice::DraftFound,    Notice::OtherPortal,
            Notice::FormError,      Notice::Keychain,      Notice::FormChanged,
            Notice::SignInNotKept,  Notice::SignInEnds,    Notice::KeyMade,
            Notice::FormIncomplete, Notice::RepeatLead,    Notice::None};
    const auto *top = std::find_if(order.begin(), order.end(),
                                   [this](Notice notice) { return stands(notice); });
    const Notice before = std::exchange(m_shown, *top);
    if (m_shown != Notice::RepeatLead) {
        m_isRepeat = false; // it gives way
    }
    if (m_shown == Notice::None) {
        m_strip.hide();
    } else if (m_shown != before || m_shown == changed) {
        m_strip.showMessage(message());
    }
}

} // namespace leadbooth
