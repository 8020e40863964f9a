// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/queuestatustext.h"

#include "sync/holdup.h"

#include <QCoreApplication>
#include <QStringList>

#include <limits>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

bool isQueueKeyMissing(const Error &error)
{
    return error.kind == ErrorKind::KeychainLocked && error.code == QueueKeyMissingCode;
}

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(QueueStatusTexts)

public:
    static QueueStatusText shortOf(const SyncStatus &status)
    {
        QueueStatusText result = activityOf(status);
        const QString counts = countsOf(status.counts);
        if (!result.text.isEmpty() && !counts.isEmpty()) {
            result.text += u" · "_s + counts;
        }
        return result;
    }

    static QueueReasonText fullOf(const SyncStatus &status, const QDateTime &now,
                                  const QLocale &locale)
    {
        switch (status.activity) {
        case SyncActivity::Off:
            return {.sentence = tr("No portal is open, so nothing is sent."),
                    .tone = Tone::Warning,
                    .action = ErrorAction::Connect};
        case SyncActivity::Idle:
            return idle(status, now, locale);
        case SyncActivity::Sending:
            return sending(status, now, locale);
        case SyncActivity::LookingUp:
            return {.sentence = tr("Looking in the portal for %n lead(s) that got no clear answer.",
                                   nullptr, number(status.counts.of(QueueState::Uncertain))),
                    .advice = tr("Nothing is sent twice meanwhile."),
                    .tone = Tone::Accent};
        case SyncActivity::Waiting:
            return waiting(status, now, locale);
        case SyncActivity::Paused:
            return {.sentence = tr("Sending is paused."),
                    .advice = tr("Leads are kept here until you resume."),
                    .tone = Tone::Warning};
        case SyncActivity::Blocked:
            return blocked(status);
        case SyncActivity::NotSender:
            return {.sentence = tr("Another Leadbooth of this computer sends these leads."),
                    .advice = tr("What you save here is sent by it."),
                    .tone = Tone::Muted};
        }
        return {};
    }

    static QString moment(const QDateTime &utc, const QDateTime &now, const QLocale &locale)
    {
        const QDateTime local = utc.toLocalTime();
        const QString time = locale.toString(local.time(), QLocale::ShortFormat);
        if (local.date() == now.toLocalTime().date()) {
            return time;
        }
        return tr("%1, %2", "a day and a time of it")
                .arg(locale.toString(local.date(), QLocale::ShortFormat), time);
    }

private:
    static int number(qint64 rows)
    {
        return static_cast<int>(qMin<qint64>(rows, std::numeric_limits<int>::max()));
    }

    static QueueStatusText activityOf(const SyncStatus &status)
    {
        switch (status.activity) {
        case SyncActivity::Off:
            return {tr("No portal yet"), Tone::Warning};
        case SyncActivity::Idle:
            return status.isOnline ? QueueStatusText{tr("Online"), Tone::Ok}
                                   : QueueStatusText{tr("Not connected"), Tone::Warning};
        case SyncActivity::Sending:
            return {tr("Sending …"), Tone::Accent};
        case SyncActivity::LookingUp:
            return {tr("Looking in the portal …"), Tone::Accent};
        case SyncActivity::Waiting:
            return {waitingFor(status), Tone::Warning};
        case SyncActivity::Paused:
            return {tr("Paused"), Tone::Warning};
        case SyncActivity::Blocked:
            return {shortReason(status), Tone::Danger};
        case SyncActivity::NotSender:
            return {tr("Another Leadbooth is sending"), Tone::Muted};
        }
        return {};
    }

    static QString waitingFor(const SyncStatus &status)
    {
        if (!status.reason ? !status.isOnline : smellsOfNetwork(*status.reason)) {
            return tr("Offline");
        }
        if (!status.reason) {
            return tr("Waiting");
        }
        switch (status.reason->kind) {
        case ErrorKind::QueueBusy:
        case ErrorKind::Storage:
        case ErrorKind::StorageFull:
            return tr("The queue cannot be used now");
        default:
            return tr("The portal asks to wait");
        }
    }

    static QString shortReason(const SyncStatus &status)
    {
        if (!status.reason) {
            return tr("Sending has stopped");
        }
        const Error &reason = *status.reason;
        if (isQueueKeyMissing(reason)) {
            return tr("The key of the queue is missing");
        }
        if (reason.kind == ErrorKind::KeychainLocked) {
            return tr("The keychain is locked");
        }
        if (reason.kind == ErrorKind::KeychainUnavailable) {
            return tr("The keychain does not answer");
        }
        return errorText(reason, Act::Send).action == ErrorAction::Connect
                       ? tr("Sign in again")
                       : tr("Sending has stopped");
    }

    static QString countsOf(const QueueCounts &counts)
    {
        QStringList parts;
        if (counts.waiting() > 0) {
            parts.append(tr("%n waiting", "leads in the queue", number(counts.waiting())));
        }
        if (counts.trouble() > 0) {
            parts.append(tr("%n need(s) you", "leads in the queue", number(counts.trouble())));
        }
        return parts.join(u", "_s);
    }

    static QueueReasonText idle(const SyncStatus &status, const QDateTime &now,
                                const QLocale &locale)
    {
        if (status.counts.waiting() > 0) {
            return {.sentence = tr("Nothing is due yet."),
                    .advice =
                            status.until.isValid()
                                    ? tr("It goes on at %1.").arg(moment(status.until, now, locale))
                                    : QString(),
                    .tone = Tone::Muted};
        }
        if (status.counts.trouble() > 0) {
            return {.sentence = tr("%n lead(s) need(s) you; nothing else is waiting.", nullptr,
                                   number(status.counts.trouble())),
                    .tone = Tone::Warning};
        }
        // What was exported or discarded is not.
        const bool isAllThere = status.counts.of(QueueState::MovedAway) == 0
                                && status.counts.of(QueueState::Discarded) == 0;
        return {.sentence = isAllThere ? tr("Everything is in the portal.")
                                       : tr("Nothing is waiting to be sent."),
                .tone = Tone::Ok};
    }

    static QueueReasonText sending(const SyncStatus &status, const QDateTime &now,
                                   const QLocale &locale)
    {
        const qint64 left = status.counts.waiting();
        QStringList facts;
        if (status.leadsPerMinute >= 1) {
            facts.append(tr("%n a minute", "leads that are sent", qRound(status.leadsPerMinute)));
        }
        if (status.finishAt.isValid()) {
            facts.append(tr("done at about %1").arg(moment(status.finishAt, now, locale)));
        }
        return {.sentence = tr("Sending: %1 of %2 are in the portal.")
                                    .arg(locale.toString(status.doneInRun),
                                         locale.toString(status.doneInRun + left)),
                .advice = facts.join(u" · "_s),
                .tone = Tone::Accent};
    }

    static QueueReasonText waiting(const SyncStatus &status, const QDateTime &now,
                                   const QLocale &locale)
    {
        QueueReasonText result{.sentence = tr("The portal cannot be reached."),
                               .tone = Tone::Warning};
        if (status.reason) {
            const ErrorText text = errorText(*status.reason, Act::Send);
            result.sentence = text.sentence;
            result.details = text.details;
        }
        result.advice = status.until.isValid()
                                ? tr("The leads are saved here. Leadbooth tries again by itself, "
                                     "at %1 at the latest.")
                                          .arg(moment(status.until, now, locale))
                                : tr("The leads are saved here and are sent when the network is "
                                     "back.");
        return result;
    }

    static QueueReasonText blocked(const SyncStatus &status)
    {
        if (!status.reason) {
            return {.sentence = tr("Sending has stopped."), .tone = Tone::Danger};
        }
        if (isQueueKeyMissing(*status.reason)) {
            return {.sentence = tr("The keychain does not have the key of the queue."),
                    .advice = tr("The leads are kept, encrypted. Your recovery key opens them."),
                    .tone = Tone::Danger,
                    .action = ErrorAction::Unlock};
        }
        const ErrorText text = errorText(*status.reason, Act::Send);
        return {.sentence = text.sentence,
                .advice = text.advice,
                .tone = Tone::Danger,
                // Trying again has its own button, which is always there.
                .action = text.action == ErrorAction::Retry ? ErrorAction::None : text.action,
                .details = text.details};
    }
};

} // namespace

QueueStatusText queueStatusText(const SyncStatus &status)
{
    return Texts::shortOf(status);
}

QueueReasonText queueReasonText(const SyncStatus &status, const QDateTime &now,
                                const QLocale &locale)
{
    return Texts::fullOf(status, now, locale);
}

QString momentText(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    return Texts::moment(moment, now, locale);
}

QString dayOrTimeText(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    const QDateTime local = moment.toLocalTime();
    return local.date() == now.toLocalTime().date()
                   ? locale.toString(local.time(), QLocale::ShortFormat)
                   : locale.toString(local.date(), QLocale::ShortFormat);
}

} // namespace leadbooth
