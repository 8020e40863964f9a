// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

#include "base/advice.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace leadbooth {

ExitCode exitCodeFor(const Error &error)
{
    // What was asked besides leads changed nothing, and how a lead's sending ended is told by its
    // SubmissionPhase: no answer is the same here as none that could be used.
    switch (adviceForReading(error)) {
    case Advice::AskSignIn:
    case Advice::Refresh:
        return ExitCode::SignInNeeded;
    case Advice::WaitOnline:
    case Advice::RetryNow:
    case Advice::RetryAt:
    case Advice::Reconcile:
        return ExitCode::Offline;
    case Advice::AskAdmin:
        return ExitCode::Rejected;
    case Advice::Bug:
        return ExitCode::Usage;
    case Advice::AskUserFix:
        break;
    }
    switch (error.kind) {
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainLocked:
    case ErrorKind::Storage:
    case ErrorKind::StorageFull:
    case ErrorKind::QueueBusy:
    case ErrorKind::QueueDamaged:
    case ErrorKind::QueueTooNew:
    case ErrorKind::WrongKey:
    case ErrorKind::LeadsWaiting:
        return ExitCode::Storage;
    case ErrorKind::Tls:
    case ErrorKind::Cancelled:
        return ExitCode::Offline;
    case ErrorKind::OtherPortal:
    case ErrorKind::PortTaken:
    case ErrorKind::InsecureUrl:
    case ErrorKind::InvalidInput:
        return ExitCode::Usage;
    default:
        return ExitCode::Rejected;
    }
}

QJsonObject toJson(const Error &error)
{
    QJsonObject json{{u"error"_s, toString(error.kind)},
                     {u"certainty"_s, toString(error.certainty)},
                     {u"detail"_s, error.detail}};
    if (!error.code.isEmpty()) {
        json.insert(u"code"_s, error.code);
    }
    if (error.httpStatus != 0) {
        json.insert(u"httpStatus"_s, error.httpStatus);
    }
    if (error.retryAfter) {
        json.insert(u"retryAfterMs"_s, static_cast<qint64>(error.retryAfter->count()));
    }
    QJsonArray issues;
    for (const Issue &issue : error.issues) {
        issues.append(QJsonObject{{u"field"_s, issue.field}, {u"message"_s, describe(issue)}});
    }
    if (!issues.isEmpty()) {
        json.insert(u"issues"_s, issues);
    }
    return json;
}

QString describe(const Error &error)
{
    QStringList said;
    for (const Issue &issue : error.issues) {
        said.append(describe(issue));
    }
    QString text = toString(error.kind);
    if (error.httpStatus != 0) {
        text += u" (HTTP %1)"_s.arg(error.httpStatus);
    }
    if (!error.code.isEmpty()) {
        text += u" "_s + error.code;
    }
    if (!said.isEmpty()) {
        text += u": "_s + said.join(u"; "_s);
    } else if (!error.detail.isEmpty()) {
        text += u": "_s + error.detail;
    }
    return text;
}

QString describe(const Issue &issue)
{
    const QString where = issue.field.isEmpty() ? QString() : issue.field + u": "_s;
    switch (issue.code) {
    case IssueCode::Missing:
        return where + u"is required"_s;
    case IssueCode::TooLong:
        return where + u"at most %1 characters"_s.arg(issue.argument);
    case IssueCode::TooShort:
        return where + u"at least %1 characters"_s.arg(issue.argument);
    case IssueCode::TooSmall:
        return where + u"at least %1"_s.arg(issue.argument);
    case IssueCode::TooLarge:
        return where + u"at most %1"_s.arg(issue.argument);
    case IssueCode::NotANumber:
        return where + u"is not a number"_s;
    case IssueCode::NotAWholeNumber:
        return where + u"is not a whole number"_s;
    case IssueCode::TooManyDecimals:
        return where + u"at most %1 decimals"_s.arg(issue.argument);
    case IssueCode::NotADate:
        return where + u"is not a date (YYYY-MM-DD)"_s;
    case IssueCode::NotATime:
        return where + u"is not a time (YYYY-MM-DDThh:mm:ss+hh:mm)"_s;
    case IssueCode::NotAnEmail:
        return where + u"is not an e-mail address the portal takes"_s;
    case IssueCode::NotAnAddress:
        return where + u"is not a web address"_s;
    case IssueCode::NotAPhone:
        return where + u"is not a phone number"_s;
    case IssueCode::PatternMismatch:
        return where + u"does not match the portal's pattern %1"_s.arg(issue.argument);
    case IssueCode::UnknownChoice:
        return where + u"is not in the portal's list: %1"_s.arg(issue.argument);
    case IssueCode::NotSendable:
        return where + u"cannot be sent: the portal's form has changed"_s;
    case IssueCode::RefusedByPortal:
        return where + issue.argument;
    }
    return where;
}

} // namespace leadbooth
