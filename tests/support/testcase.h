// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>

#include <functional>

namespace leadbooth::test {

/*!
 * What every test class derives from: a warning that the test did not announce with
 * QTest::ignoreMessage fails it, and paths of the real user are out of reach. An overriding init()
 * calls this one.
 */
class TestCase : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    virtual void init();
};

/*!
 * Runs the event loop until \a condition holds; false when it did not within \a timeout. For
 * waiting on real sockets and processes only: what depends on time alone is driven by FakeClock.
 */
[[nodiscard]] bool waitUntil(const std::function<bool()> &condition,
                             std::chrono::milliseconds timeout = std::chrono::seconds(20));

/*!
 * Runs the event loop a few rounds: enough for what was posted, what that posts in turn, and what
 * is deleted later. It waits for nothing, neither a timer nor a socket; for these there is
 * waitUntil().
 */
void drainEvents();

} // namespace leadbooth::test
