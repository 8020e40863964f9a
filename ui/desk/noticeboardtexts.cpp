// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// NoticeBoard: the words and buttons of each message.
#include "ui/desk/noticeboard.h"

#include "ui/common/queuestatustext.h"
#include "ui/common/signinnotice.h"
#include "ui/desk/omissiontext.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// What is shown of lost values; all of them are copied.
constexpr qsizetype ShownValues = 5;
constexpr qsizetype ShownLength = 120;

MessageStrip::Message errorMessage(const Error &error, Act act,
                                   const std::optional<QString> &button = std::nullopt)
{
    const ErrorText text = errorText(error, act);
    return {.tone = Tone::Danger,
            .sentence = text.sentence,
            .advice = text.advice,
            .button = button.value_or(actionLabel(text.action)),
            .details = text.details};
}

} // namespace

QString NoticeBoard::lines(const ValueTexts &values)
{
    QStringList lines;
    for (const ValueText &value : values) {
        lines.append(value.label + u": "_s + value.text);
    }
    return lines.join(u'\n');
}

MessageStrip::Message NoticeBoard::message() const
{
    switch (m_shown) {
    case Notice::None:
        break;
    case Notice::SendError:
        return sendErrorMessage();
    case Notice::LeadInForm:
        return leadInFormMessage();
    case Notice::QueueError:
        return errorMessage(*m_queueError, Act::Send, QString());
    case Notice::QueueDamage:
        return queueDamageMessage();
    case Notice::LeadNeedsYou:
        return {.tone = Tone::Warning,
                .sentence = tr("\"%1\" is not in the portal, and needs you.").arg(m_needsYou),
                .advice = tr("It is kept in the queue."),
                .button = tr("Show the queue", "button")};
    case Notice::DraftFound:
        return draftMessage();
    case Notice::KeyMade:
        return {.tone = Tone::Accent,
                .sentence = tr("Leads that wait here are encrypted; their key is in the keychain."),
                .advice = tr("Keep the recovery key as well: without either of them, nobody can "
                             "read the leads that wait."),
                .button = tr("Show the recovery key", "button")};
    case Notice::Cleared:
        return {.tone = Tone::Accent,
                .sentence = tr("The form was cleared."),
                .button = tr("Undo", "button")};
    case Notice::DraftDiscarded:
        return {.tone = Tone::Accent,
                .sentence = tr("The draft was discarded."),
                .button = tr("Undo", "button")};
    case Notice::NotNow:
        return notNowMessage();
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
    if (m_portal == m_formPortal) {
        return {.tone = Tone::Warning,
                .sentence = tr("The form below is that of the other account of %1.").arg(m_portal),
                .advice = tr("What you typed stays. It can be sent as soon as the portal gives "
                             "this account its form, or when you go back to the other account."),
                .button = m_formError ? actionLabel(errorText(*m_formError, Act::Load).action)
                                      : QString()};
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

MessageStrip::Message NoticeBoard::sendErrorMessage() const
{
    MessageStrip::Message message = errorMessage(m_sendError, Act::Send);
    if (m_isKept) {
        message.advice =
                (message.advice + u' ' + tr("It stays in the queue until then.")).trimmed();
    } else {
        message.sentence = tr("The lead could not be saved.") + u' ' + message.sentence;
        message.advice =
                (message.advice + u' ' + tr("What you typed stays in the form.")).trimmed();
    }
    return message;
}

MessageStrip::Message NoticeBoard::leadInFormMessage() const
{
    MessageStrip::Message message;
    message.tone = Tone::Warning;
    const QString notYet = tr("What you change now is not in it. You can send it when this is "
                              "over, if it was not created.");
    switch (m_inForm->phase) {
    case SubmissionPhase::Saved:
        break; // is not told
    case SubmissionPhase::Sending:
        message.sentence = tr("The lead in the form is being sent as it was saved before.");
        message.advice = notYet;
        break;
    case SubmissionPhase::LookingUp:
    case SubmissionPhase::Settling:
        message.sentence = tr("The lead in the form was sent as it was saved before, and may have "
                              "been created.");
        message.advice = notYet;
        break;
    case SubmissionPhase::Created:
        message.sentence = tr("The lead in the form is in the portal as number %1, as it was saved "
                              "before.")
                                   .arg(m_inForm->shownId().toString());
        message.advice = tr("What you changed since is not in it and is not sent any more: change "
                            "it in Bitrix24.");
        message.button = tr("Show the answer", "button");
        break;
    case SubmissionPhase::Undecided:
        message.sentence = tr("The lead in the form was sent as it was saved before, and may have "
                              "been created.");
        message.advice = tr("What you change is not in it. Look for the lead in Bitrix24 before "
                            "you send it again.");
        message.button = tr("Show the answer", "button");
        break;
    case SubmissionPhase::Failed:
        message.sentence = tr("The lead in the form was sent as it was saved before, and not "
                              "taken.");
        message.advice = errorText(m_inForm->error.value_or(Error()), Act::Send).sentence + u' '
                         + tr("Send it to try again with what you changed.");
        break;
    }
    return message;
}

MessageStrip::Message NoticeBoard::queueDamageMessage() const
{
    switch (m_queueDamage->kind) {
    case QueueNotice::Kind::SetAside:
        return {.tone = Tone::Danger,
                .sentence = tr("The file of the queue was damaged. It was put aside, and a new one "
                               "was begun."),
                .advice = tr("Leads that waited in it are not sent. Keep the file, and ask whoever "
                             "helps you."),
                .details = m_queueDamage->path};
    case QueueNotice::Kind::ReadOnly:
        return {.tone = Tone::Danger,
                .sentence = tr("The queue was made by a newer version of Leadbooth."),
                .advice =
                        tr("Its leads are shown, and nothing can be saved. Install that version.")};
    case QueueNotice::Kind::NoKey:
        return {.tone = Tone::Danger,
                .sentence = tr("%n lead(s) in the queue cannot be read: their key is not in the "
                               "keychain.",
                               nullptr, static_cast<int>(m_queueDamage->rows)),
                .advice = tr("The recovery key opens them."),
                .button = tr("Type the recovery key …", "button"),
                .details = m_queueDamage->error
                                   ? errorText(*m_queueDamage->error, Act::Send).details
                                   : QString()};
    case QueueNotice::Kind::NotOpened: {
        MessageStrip::Message message =
                errorMessage(m_queueDamage->error.value_or(Error()), Act::Send, QString());
        message.sentence = tr("The queue cannot be opened, so nothing can be saved.") + u' '
                           + message.sentence;
        return message;
    }
    case QueueNotice::Kind::Opened:
    case QueueNotice::Kind::KeyMade:
        break;
    }
    return {};
}

MessageStrip::Message NoticeBoard::notNowMessage() const
{
    MessageStrip::Message message;
    message.tone = Tone::Warning;
    message.sentence = tr("The lead cannot come into the form now.");
    switch (m_whyNot) {
    case Why::NoForm:
        message.advice = tr("The portal has not given its form yet. Try again when it is there.");
        break;
    case Why::Saving:
        message.advice = tr("Another lead is being saved. Try again when that is done.");
        break;
    case Why::OtherLead:
        message.advice = tr("The lead that was sent last has changes that are nowhere else. Go "
                            "back to the form first.");
        break;
    }
    return message;
}

MessageStrip::Message NoticeBoard::draftMessage() const
{
    const QString at = momentText(m_draft->at, m_clock.now(), QLocale());
    QString sentence;
    switch (m_draft->kind) {
    case OfferKind::Found:
        sentence = tr("A lead that was being typed is kept as a draft.");
        break;
    case OfferKind::PutAside:
        sentence = tr("A lead that you were typing was put aside.");
        break;
    case OfferKind::Cleared:
        sentence = tr(
                "The lead that you cleared is kept for a few minutes, unless the next one is sent "
                "before.");
        break;
    }
    return {.tone = Tone::Accent,
            .sentence = sentence,
            .advice = m_draft->title.isEmpty() ? at : tr("\"%1\", %2").arg(m_draft->title, at),
            .button = tr("Continue", "button"),
            .otherButton = tr("Discard", "button")};
}

} // namespace leadbooth
