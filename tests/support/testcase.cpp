// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QRegularExpression>
#include <QStandardPaths>

namespace leadbooth::test {

void TestCase::init()
{
    QStandardPaths::setTestModeEnabled(true);
    // The offscreen platform says of every popup what it cannot do.
    QTest::failOnWarning(
            QRegularExpression(QStringLiteral("\\A(?!This plugin does not support )")));
}

bool waitUntil(const std::function<bool()> &condition, std::chrono::milliseconds timeout)
{
    const QDeadlineTimer deadline(timeout);
    while (!condition()) {
        if (deadline.hasExpired()) {
            return false;
        }
        // Waits in the event loop for the next event, at most a moment: the condition may also come
        // true in another process.
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void drainEvents()
{
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace leadbooth::test
