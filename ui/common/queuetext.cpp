// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/queuetext.h"

#include "ui/common/errortext.h"
#include "ui/common/queuestatustext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! What was discarded is erased so long after. */
constexpr int DiscardedDays = 30;

bool isErased(const QueueEntry &entry)
{
    return !entry.lead.hasPayload;
}

bool isLocked(const QueueEntry &entry)
{
    return entry.lead.hasPayload && !entry.isReadable;
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(QueueTexts)

public:
    static QueueStateText state(QueueState state)
    {
        switch (state) {
        case QueueState::Ready:
            return {tr("Waiting", "state of a lead"), u"clock"_s, Tone::Text};
        case QueueState::Sending:
            return {tr("Sending", "state of a lead"), u"send"_s, Tone::Accent};
        case QueueState::Uncertain:
            return {tr("Uncertain", "state of a lead"), u"question"_s, Tone::Warning};
        case QueueState::Sent:
            return {tr("Sent", "state of a lead"), u"check"_s, Tone::Ok};
        case QueueState::Rejected:
            return {tr("Rejected", "state of a lead"), u"alert"_s, Tone::Danger};
        case QueueState::Parked:
            return {tr("Parked", "state of a lead"), u"pause"_s, Tone::Warning};
        case QueueState::Discarded:
            return {tr("Discarded", "state of a lead"), u"trash"_s, Tone::Muted};
        case QueueState::MovedAway:
            return {tr("Moved away", "state of a lead"), u"forward"_s, Tone::Muted};
        }
        return {};
    }

    static QString name(const QueueEntry &entry)
    {
        if (isErased(entry)) {
            return entry.lead.state == QueueState::Sent
                           ? tr("Receipt: what was typed is erased", "in the place of a name")
                           : tr("Erased", "in the place of a name");
        }
        if (isLocked(entry)) {
            return tr("Encrypted: its key is not at hand", "in the place of a name");
        }
        return entry.name.isEmpty() ? tr("Without a name", "in the place of a name") : entry.name;
    }

    static QString next(const QueueEntry &entry, const QDateTime &now, const QLocale &locale)
    {
        const QueuedLead &lead = entry.lead;
        switch (lead.state) {
        case QueueState::Ready:
            if (isMendable(entry)) {
                return tr("Mend it: the portal's form has changed");
            }
            return isLocked(entry) ? waitsForKey()
                                   : joined({readyNext(lead, now, locale), reason(lead)});
        case QueueState::Sending:
            return tr("On its way");
        case QueueState::Uncertain:
            return uncertainNext(lead, now, locale);
        case QueueState::Sent:
            return sentNumber(lead);
        case QueueState::Rejected:
            if (mayBeOnPortal(lead)) {
                return tr("Is it in the portal? Look and decide");
            }
            return isMendable(entry) ? tr("Mend it: the portal's form has changed") : reason(lead);
        case QueueState::Parked:
            return mayBeOnPortal(lead) ? tr("Is it in the portal? Look and decide")
                                       : tr("Is sent when you say so");
        case QueueState::Discarded:
            return isErased(entry) ? tr("Erased for good")
                                   : tr("Can be taken back until %1").arg(erasedOn(lead, locale));
        case QueueState::MovedAway:
            return tr("To be sent by another computer");
        }
        return {};
    }

    static QString explanation(const QueueEntry &entry, const QDateTime &now, const QLocale &locale)
    {
        QStringList sentences = whatIsUp(entry, now, locale);
        if (isLocked(entry)) {
            sentences.append(tr("What was typed is encrypted, and its key is not at hand. It is "
                                "shown when you unlock the keychain, or enter the recovery key."));
        } else if (isErased(entry) && entry.lead.state == QueueState::Sent) {
            sentences.append(tr("What was typed was erased here after sending, as the settings "
                                "say; this is the receipt."));
        }
        return joined(sentences);
    }

private:
    static QString reason(const QueuedLead &lead)
    {
        if (!lead.trouble) {
            return lead.state == QueueState::Rejected ? tr("The portal did not accept it.")
                                                      : QString();
        }
        if (*lead.trouble == ErrorKind::InvalidInput) {
            return tr("It does not fit the portal's form.");
        }
        if (lead.troubleCode == NeverArrivedCode) {
            return tr("It was sent many times, and never arrived in the portal.");
        }
        return lastError(lead);
    }

    static QString lastError(const QueuedLead &lead)
    {
        return errorText({.kind = *lead.trouble, .code = lead.troubleCode}, Act::Send).sentence;
    }

    /*! Known from now, or from when it was to be sent. */
    static bool isMendable(const QueueEntry &entry)
    {
        return entry.drifts > 0
               || (entry.lead.state == QueueState::Rejected
                   && entry.lead.troubleCode == FormChangedCode);
    }

    static QString waitsForKey() { return tr("Is sent when its key is at hand."); }

    static QString readyNext(const QueuedLead &lead, const QDateTime &now, const QLocale &locale)
    {
        return lead.notBefore.isValid() && lead.notBefore > now
                       ? tr("Next try at %1.").arg(momentText(lead.notBefore, now, locale))
                       : tr("Is sent next.");
    }

    static QString uncertainNext(const QueuedLead &lead, const QDateTime &now,
                                 const QLocale &locale)
    {
        const QDateTime due = qMax(lead.notBefore, lead.settledAt);
        return due.isValid() && due > now ? tr("No clear answer came. Looked for at %1")
                                                    .arg(momentText(due, now, locale))
                                          : tr("No clear answer came. Being looked for");
    }

    static QString sentNumber(const QueuedLead &lead)
    {
        if (!lead.others.isEmpty()) {
            return tr("In the portal more than once: %1").arg(numbersOf(lead));
        }
        if (!lead.dealId.isEmpty()) {
            return tr("Deal %1").arg(lead.dealId.toString());
        }
        return lead.leadId.isEmpty() ? tr("Seen in the portal")
                                     : tr("Lead %1").arg(lead.leadId.toString());
    }

    static QString numbersOf(const QueuedLead &lead)
    {
        QStringList numbers{lead.leadId.toString()};
        for (const LeadId &other : lead.others) {
            numbers.append(other.toString());
        }
        return numbers.join(u", "_s);
    }

    static QString erasedOn(const QueuedLead &lead, const QLocale &locale)
    {
        return locale.toString(lead.changedAt.toLocalTime().date().addDays(DiscardedDays),
                               QLocale::ShortFormat);
    }

    static QStringList whatIsUp(const QueueEntry &entry, const QDateTime &now,
                                const QLocale &locale)
    {
        const QueuedLead &lead = entry.lead;
        switch (lead.state) {
        case QueueState::Ready:
            if (isMendable(entry)) {
                return {formChanged()};
            }
            return {lead.attempts > 0 ? tr("It is not in the portal yet.") : QString(),
                    reason(lead), isLocked(entry) ? waitsForKey() : readyNext(lead, now, locale)};
        case QueueState::Sending:
            return {tr("It is on its way to the portal.")};
        case QueueState::Uncertain:
            return {tr("It was sent, and no clear answer came: it may be in the portal already."),
                    lead.resendDecided ? tr("Leadbooth looks for it there, and sends it again if "
                                            "it is not found.")
                                       : tr("Leadbooth looks for it there before anything is sent "
                                            "again."),
                    uncertainWhen(lead, now, locale)};
        case QueueState::Sent:
            return sentText(lead);
        case QueueState::Rejected:
            if (mayBeOnPortal(lead)) {
                return {reason(lead), parkedReason(lead), lookFirst()};
            }
            if (isMendable(entry)) {
                return {formChanged()};
            }
            return {reason(lead),
                    lead.troubleCode == NeverArrivedCode ? lastError(lead) : QString(),
                    tr("Change what stands in the way, then it is sent again.")};
        case QueueState::Parked:
            if (!mayBeOnPortal(lead)) {
                return {tr("You have parked it: it is not sent until you say so.")};
            }
            return {tr("It was sent, and no clear answer came."), parkedReason(lead), lookFirst()};
        case QueueState::Discarded:
            return {isErased(entry) ? tr("You discarded it, and it is erased.")
                                    : tr("You discarded it. It is not sent, can be taken back "
                                         "until %1, and is erased then.")
                                              .arg(erasedOn(lead, locale))};
        case QueueState::MovedAway:
            return {tr("It was exported to another computer, which has to send it. If that file "
                       "was never used and is lost, discard it here, then edit and send it.")};
        }
        return {};
    }

    static QString lookFirst()
    {
        return tr("Please look for it in Bitrix24. If you send it again although it is there, the "
                  "portal has it twice.");
    }

    static QString formChanged()
    {
        return tr("The portal's form has changed since it was typed. Until it is mended, a part of "
                  "it would get lost, so it is not sent.");
    }

    static QString uncertainWhen(const QueuedLead &lead, const QDateTime &now,
                                 const QLocale &locale)
    {
        const QDateTime due = qMax(lead.notBefore, lead.settledAt);
        return due.isValid() && due > now
                       ? tr("The next look is at %1.").arg(momentText(due, now, locale))
                       : QString();
    }

    static QStringList sentText(const QueuedLead &lead)
    {
        if (!lead.others.isEmpty()) {
            return {tr("The portal holds this lead more than once, as %1. Please remove the spare "
                       "ones there.")
                            .arg(numbersOf(lead))};
        }
        if (!lead.dealId.isEmpty()) {
            return {tr("It is in the portal as lead %1, which became deal %2.")
                            .arg(lead.leadId.toString(), lead.dealId.toString())};
        }
        return {lead.leadId.isEmpty()
                        ? tr("You have seen it in the portal.")
                        : tr("It is in the portal as lead %1.").arg(lead.leadId.toString())};
    }

    static QString parkedReason(const QueuedLead &lead)
    {
        if (lead.trouble && *lead.trouble == ErrorKind::AccessDenied) {
            return tr("Leadbooth may not read leads in this portal, so it cannot find out whether "
                      "it is there.");
        }
        return tr("Leadbooth could not find out whether it is in the portal.");
    }
};

} // namespace

QueueStateText queueStateText(QueueState state)
{
    return Texts::state(state);
}

QString queueNameText(const QueueEntry &entry)
{
    return Texts::name(entry);
}

QString queueNextText(const QueueEntry &entry, const QDateTime &now, const QLocale &locale)
{
    return Texts::next(entry, now, locale);
}

QString queueExplanation(const QueueEntry &entry, const QDateTime &now, const QLocale &locale)
{
    return Texts::explanation(entry, now, locale);
}

} // namespace leadbooth
