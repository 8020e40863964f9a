// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "support/testcase.h"

#include <QThread>

namespace leadbooth::test {

/*!
 * Checks what base/result.h promises of every asynchronous function: \a start is called with a
 * context and a Done. An empty text means that the promise was kept; otherwise the text says which
 * part was broken.
 */
template <typename T>
[[nodiscard]] QString checkAsyncContract(const std::function<void(QObject *, Done<T>)> &start)
{
    using namespace Qt::StringLiterals;
    int calls = 0;
    bool returned = false;
    bool early = false;
    bool wrongThread = false;
    {
        QObject context;
        start(&context, [&](Result<T>) {
            ++calls;
            early = early || !returned;
            wrongThread = wrongThread || QThread::currentThread() != context.thread();
        });
        returned = true;
        if (!waitUntil([&] { return calls > 0; })) {
            return u"it never called back"_s;
        }
        drainEvents();
        if (early) {
            return u"it called back before it returned"_s;
        }
        if (wrongThread) {
            return u"it called back in another thread"_s;
        }
        if (calls != 1) {
            return u"it called back %1 times"_s.arg(calls);
        }
    }
    bool calledAfterDeath = false;
    {
        auto context = std::make_unique<QObject>();
        start(context.get(), [&](Result<T>) { calledAfterDeath = true; });
        context.reset();
        // A second call that is answered tells that the first one had its time as well.
        QObject other;
        bool answered = false;
        start(&other, [&](Result<T>) { answered = true; });
        if (!waitUntil([&] { return answered; })) {
            return u"it never called back after an earlier context died"_s;
        }
        drainEvents();
    }
    return calledAfterDeath ? u"it called back after the context was destroyed"_s : QString();
}

} // namespace leadbooth::test
