// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/queuedesk.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! A keychain that fails while the queue is being sent. */
class TestKeychainFailure : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aKeychainThatFailsAtAnAccessIsWatched_data();
    void aKeychainThatFailsAtAnAccessIsWatched();
};

void TestKeychainFailure::aKeychainThatFailsAtAnAccessIsWatched_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isTriedAgain"); // without anybody's word
    QTest::newRow("it is not there") << ErrorKind::KeychainUnavailable << true;
    QTest::newRow("it is locked") << ErrorKind::KeychainLocked << false;
}

void TestKeychainFailure::aKeychainThatFailsAtAnAccessIsWatched()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, isTriedAgain);
    const QTemporaryDir dir;
    QueueDesk desk(dir.path());
    desk.open();
    desk.run(1s);
    QSignalSpy needed(desk.host.get(), &QueueHost::keychainNeeded);
    const Result<Access> access = desk.portal.access.current;
    desk.portal.access.current = failure(Error{.kind = kind, .certainty = Certainty::NotSent});
    desk.submit(1);
    desk.run(1s);
    QCOMPARE(desk.status.activity, SyncActivity::Blocked);
    QVERIFY(!needed.isEmpty());
    desk.portal.access.current = access;
    desk.run(1min);
    QVERIFY(desk.phase() == SubmissionPhase::Saved);
    // Whoever watches it says so.
    desk.host->openKeys();
    desk.run(1s);
    QVERIFY(desk.phase() == SubmissionPhase::Created);

    desk.portal.access.current = failure(Error{.kind = kind, .certainty = Certainty::NotSent});
    desk.run(3min); // until the portal has to be asked again
    desk.submit(2);
    desk.run(1s);
    desk.portal.access.current = access;
    desk.run(16min);
    QCOMPARE(desk.phase() == SubmissionPhase::Created, isTriedAgain);
}

QTEST_GUILESS_MAIN(TestKeychainFailure)
#include "tst_keychainfailure.moc"
