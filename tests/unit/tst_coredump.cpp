// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/coredump.h"
#include "support/testcase.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <functional>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace leadbooth;
using namespace leadbooth::test;

namespace {

/*! Whether the memory of a process that \a prepare was run in, and that then crashes in \a folder,
 * was written down. */
bool leavesCore(const QByteArray &folder, const std::function<void()> &prepare)
{
    const pid_t child = fork();
    if (child == 0) {
        // A sanitizer or Qt Test would otherwise make a report of it.
        std::signal(SIGABRT, SIG_DFL);
        if (chdir(folder.constData()) != 0) {
            _exit(1);
        }
        prepare();
        std::abort();
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WCOREDUMP(status);
}

} // namespace

class TestCoreDump : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCrashAfterwardsLeavesNoMemoryBehind();
};

void TestCoreDump::aCrashAfterwardsLeavesNoMemoryBehind()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.path().toLocal8Bit();
    const bool machineDumps = leavesCore(path, [] {
        rlimit limit{};
        getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_CORE, &limit);
    });
    for (const QString &file : QDir(folder.path()).entryList(QDir::Files)) {
        QFile::remove(folder.filePath(file));
    }
    QVERIFY(!leavesCore(path, disableCoreDumps));
    QVERIFY(QDir(folder.path()).isEmpty());
    if (!machineDumps) {
        QSKIP("this machine writes no core dumps in any case");
    }
}

QTEST_GUILESS_MAIN(TestCoreDump)
#include "tst_coredump.moc"
