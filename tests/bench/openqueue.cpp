// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_openqueue PROFILE
// Opens the queue of a profile as every start does, until it could send and says how much there is,
// and then reads the first page of the list. Prints how many milliseconds passed from the start of
// the process to the first, how many from there to the page, the largest resident memory in KiB,
// and how many rows there are.

#include "bench/queuebench.h"
#include "sync/queuereader.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace leadbooth;

int main(int argc, char *argv[])
{
    QElapsedTimer timer;
    timer.start();
    const auto milliseconds = [&timer] {
        return double(timer.nsecsElapsed()) / 1e6;
    };
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        bench::end(u"usage: bench_openqueue PROFILE"_s);
    }
    SystemClock clock;
    const std::unique_ptr<LeadQueue> queue = bench::openQueue(clock, arguments[1]);
    if (!bench::must(queue->becomeSender(90s), "becoming the sender")) {
        bench::end(u"another process sends"_s);
    }
    bench::must(queue->counts(bench::account), "counting");
    bench::must(queue->nextDue(bench::account), "what is due");
    bench::must(queue->dueToSend(bench::account, 5), "what is due first");
    const double opened = milliseconds();

    QueueReader reader(clock, *queue);
    reader.setAccount(bench::account, {});
    QObject::connect(&reader, &QueueReader::readFailed, &application,
                     [](quint64, const Error &error) { bench::end(error.detail); });
    QObject::connect(&reader, &QueueReader::pageRead, &application, [&](const QueuePage &page) {
        const double shown = milliseconds();
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        QTextStream(stdout) << opened << ' ' << shown - opened << ' ' << usage.ru_maxrss << ' '
                            << page.total << '\n';
        QCoreApplication::exit(0);
    });
    reader.read({.id = 1});
    return QCoreApplication::exec();
}
