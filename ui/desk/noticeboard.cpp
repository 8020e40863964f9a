// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/noticeboard.h"

#include "ui/common/errortext.h"
#include "ui/common/signinnotice.h"
#include "ui/desk/omissiontext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// What is shown of lost values; all of them are copied.
constexpr qsizetype ShownValues = 5;
constexpr qsizetype ShownLength = 120;

MessageStrip::Message errorMessage(const Error &error, Act act)
{
    const ErrorText text = errorText(error, act);
    return {.tone = Tone::Danger,
            .sentence = text.sentence,
            .advice = text.advice,
            .button = actionLabel(text.action),
            .details = text.details};
}

bool isOfKeychain(ErrorKind kind)
{
    return kind == ErrorKind::KeychainUnavailable || kind == ErrorKind::KeychainLocked
           || kind == ErrorKind::KeychainChanged;
}

QString lines(const ValueTexts &values)
{
    QStringList lines;
    for (const ValueText &value : values) {
        lines.append(value.label + u": "_s + value.text);
    }
    return lines.join(u'\n');
}

} // namespace

NoticeBoard::NoticeBoard(Clock &clock, MessageStrip &strip, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_strip(strip)
{
    connect(&m_strip, &MessageStrip::buttonClicked, this, &NoticeBoard::onButton);
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

void NoticeBoard::leadBegun()
{
    m_isRepeat = false;
    m_toldOfRepeat = false;
    if (m_event != Notice::Cleared) {
        m_event = Notice::None;
    }
    update(Notice::None);
}

void NoticeBoard::draftEdited(bool isRepeatLead)
{
    if (m_event == Notice::Cleared) {
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
    m_formError.reset();
    m_isRepeat = false;
    update(Notice::None);
}

void NoticeBoard::sendingEnded()
{
    m_isSending = false;
    update(Notice::None);
}

void NoticeBoard::sendFailed(const Error &error)
{
    m_isSending = false;
    tell(Notice::SendError, error);
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
    case Notice::NothingToSend:
        m_event = Notice::None;
        break;
    case Notice::ValuesLost:
        m_lost.clear();
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
    case Notice::NothingToSend:
        return m_event == notice;
    case Notice::ValuesLost:
        return !m_lost.isEmpty();
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
            Notice::SendError,     Notice::Cleared,    Notice::NothingToSend,  Notice::ValuesLost,
            Notice::OtherPortal,   Notice::FormError,  Notice::Keychain,       Notice::FormChanged,
            Notice::SignInNotKept, Notice::SignInEnds, Notice::FormIncomplete, Notice::RepeatLead,
            Notice::None};
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

MessageStrip::Message NoticeBoard::message() const
{
    switch (m_shown) {
    case Notice::None:
        break;
    case Notice::SendError:
        return errorMessage(m_sendError, Act::Send);
    case Notice::Cleared:
        return {.tone = Tone::Accent,
                .sentence = tr("The form was cleared."),
                .button = tr("Undo", "button")};
    case Notice::NothingToSend:
        return {.tone = Tone::Warning,
                .sentence = tr("There is nothing to send yet: type a name, a phone or a title.")};
    case Notice::ValuesLost:
        return valuesMessage();
    case Notice::OtherPortal:
        return otherPortalMessage();
    case Notice::FormError:
        return errorMessage(*m_formError, Act::Load);
    case Notice::Keychain: {
        // There is nothing wrong with the portal or with what is typed, and typing goes on.
        MessageStrip::Message message = errorMessage(*m_formError, Act::Load);
        message.tone = Tone::Warning;
        return message;
    }
    case Notice::FormChanged:
        return {.tone = Tone::Accent,
                .sentence = tr("The portal's form has changed."),
                .advice = tr("The new form comes with the next lead. What you typed stays."),
                .button = tr("Use it now", "button")};
    case Notice::SignInNotKept:
        return {.tone = Tone::Warning,
                .sentence = tr("The renewed sign-in could not be put into the keychain yet."),
                .advice = tr("It lasts until Leadbooth is closed. Unlock the keychain, and "
                             "Leadbooth keeps it by itself.")};
    case Notice::SignInEnds:
        if (const auto notice = signInNotice(m_signInEnd, m_clock.now())) {
            return {.tone = notice->hasEnded ? Tone::Danger : Tone::Warning,
                    .sentence = notice->sentence,
                    .advice = notice->advice,
                    .button = notice->button};
        }
        break;
    case Notice::FormIncomplete:
        if (const auto text = omissionText(m_omissions)) {
            return {.tone = Tone::Warning,
                    .sentence = text->sentence,
                    .advice = text->advice,
                    .details = text->details};
        }
        break;
    case Notice::RepeatLead:
        return {.tone = Tone::Accent,
                .sentence =
                        tr("This becomes a repeat lead, because a company or contact is chosen."),
                .advice = tr("Its card in the portal shows the client's name and phone instead of "
                             "those typed "
                             "here.")};
    }
    return {};
}

MessageStrip::Message NoticeBoard::otherPortalMessage() const
{
    if (m_portal.isEmpty()) {
        return {.tone = Tone::Warning,
                .sentence = tr("No portal is connected; the form below is that of %1.")
                                    .arg(m_formPortal),
                .advice = tr("What you typed stays. Connect to a portal to send it."),
                .button = actionLabel(ErrorAction::Connect)};
    }
    if (!m_formError) {
        return {.tone = Tone::Warning,
                .sentence = tr("%1 has not given its form yet; the form below is that of %2.")
                                    .arg(m_portal, m_formPortal),
                .advice = tr("What you typed stays. It can be sent as soon as %1 answers, or when "
                             "you go back to %2.")
                                  .arg(m_portal, m_formPortal)};
    }
    MessageStrip::Message message = errorMessage(*m_formError, Act::Load);
    message.sentence = m_portal + u": "_s + message.sentence;
    message.advice = tr("The form below is that of %1, so it cannot be sent now. What you typed "
                        "stays. Try again, or go back to %1.")
                             .arg(m_formPortal);
    return message;
}

MessageStrip::Message NoticeBoard::valuesMessage() const
{
    ValueTexts shown = m_lost.mid(0, ShownValues);
    for (ValueText &value : shown) {
        value.text = value.text.simplified();
        if (value.text.size() > ShownLength) {
            value.text = value.text.left(ShownLength) + u'…';
        }
    }
    QString advice = lines(shown);
    if (m_lost.size() > ShownValues) {
        advice += u'\n'
                  + tr("and %n more, which \"Copy\" takes as well", nullptr,
                       int(m_lost.size() - ShownValues));
    }
    return {.tone = Tone::Warning,
            .sentence = tr("The new form has no place for what you typed here:"),
            .advice = advice,
            .button = tr("Copy", "button")};
}

void NoticeBoard::onButton()
{
    const Notice notice = m_shown;
    const ErrorAction action = notice == Notice::SendError
                                       ? errorText(m_sendError, Act::Send).action
                               : m_portal.isEmpty() && notice == Notice::OtherPortal
                                       ? ErrorAction::Connect
                                       : errorText(m_formError.value_or(Error()), Act::Load).action;
    switch (notice) {
    case Notice::None:
    case Notice::NothingToSend:
    case Notice::RepeatLead:
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
    case Notice::SignInNotKept:
    case Notice::FormIncomplete:
        return; // they have no button
    case Notice::SignInEnds:
        settle(notice);
        Q_EMIT connectRequested();
        return;
    case Notice::SendError:
        settle(notice);
        break;
    case Notice::OtherPortal:
    case Notice::FormError:
    case Notice::Keychain:
        formAsked();
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
