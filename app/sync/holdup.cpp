// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/holdup.h"

#include "base/advice.h"

#include <algorithm>

namespace leadbooth {

namespace {

/*! Whether it may have been mended where nobody tells this program: on the portal, or in a keychain
 * that did not answer once and was never gone. One that is locked asks a person: not by itself. */
bool isWorthAskingAgain(const Error &error)
{
    const Advice whatToDo = adviceForReading(error);
    return whatToDo == Advice::AskAdmin || whatToDo == Advice::Bug
           || error.kind == ErrorKind::Redirected || error.kind == ErrorKind::Refused
           || error.kind == ErrorKind::KeychainUnavailable;
}

} // namespace

std::chrono::milliseconds backOff(int times, std::chrono::milliseconds first,
                                  std::chrono::milliseconds longest, double random)
{
    const int doublings = std::clamp(times - 1, 0, 20);
    const std::chrono::milliseconds whole = std::min(first * (1 << doublings), longest);
    const auto count = static_cast<double>(whole.count());
    return std::chrono::milliseconds(static_cast<qint64>(count / 2 + count / 2 * random));
}

bool goesAway(const Error &error)
{
    switch (adviceForReading(error)) {
    case Advice::RetryNow:
    case Advice::RetryAt:
    case Advice::WaitOnline:
    case Advice::Refresh:
        return true;
    case Advice::AskSignIn:
    case Advice::AskUserFix:
    case Advice::AskAdmin:
    case Advice::Reconcile:
    case Advice::Bug:
        break;
    }
    // A gateway that wants to be signed in to shows its own certificate; another process writes.
    return error.kind == ErrorKind::Tls || error.kind == ErrorKind::Cancelled
           || error.kind == ErrorKind::QueueBusy || error.kind == ErrorKind::Storage;
}

bool smellsOfNetwork(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Tls:
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost:
    case ErrorKind::NotBitrix24:
    case ErrorKind::Redirected:
    case ErrorKind::Cancelled:
        return true;
    case ErrorKind::ServerFault: // a proxy's page as well
        return error.certainty == Certainty::Unknown;
    default:
        return false;
    }
}

QueueBlock holdUp(const Error &error, int times, const QDateTime &now, const DispatchTiming &timing,
                  double random)
{
    QueueBlock block{.error = error, .since = now, .until = {}, .times = times + 1};
    block.error.issues.clear();
    if (goesAway(error)) {
        const std::chrono::milliseconds wait =
                backOff(block.times, timing.firstRetry, timing.longestRetry, random);
        block.until = now.addMSecs(
                std::clamp(error.retryAfter.value_or(wait), wait, timing.longestWait).count());
        return block;
    }
    if (isWorthAskingAgain(error)) {
        block.until = now.addMSecs(
                backOff(block.times, timing.firstAskAgain, timing.longestAskAgain, random).count());
    }
    return block;
}

} // namespace leadbooth
