// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_drain WEBHOOK CAFILE PROFILE FOLDER COUNT BODYFILE
// Saves COUNT leads of the form in PROFILE in a queue in FOLDER, and drains it into a portal
// without limits that was asked once before, as drain.mjs does: what a program sets up when it
// begins to talk to a portal is not counted. Prints how many seconds passed from the first step
// until all were known to be sent, and how many milliseconds of processor time this process used
// for it. BODYFILE receives the parameters of one crm.lead.add, for another client to send.

#include "bench/queuebench.h"
#include "session.h"
#include "sync/dispatcher.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace leadbooth;

namespace {

double processorMilliseconds()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

/*! A portal without limits needs none kept. */
Governor::Limits noLimits()
{
    Governor::Limits limits;
    limits.drainPerSecond = 1e6;
    limits.threshold = 1e6;
    return limits;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 7) {
        bench::end(u"usage: bench_drain WEBHOOK CAFILE PROFILE FOLDER COUNT BODYFILE"_s);
    }
    const Webhook webhook = bench::must(parseWebhook(arguments[1]), "the webhook");
    const int count = arguments[5].toInt();
    SystemClock clock;
    Session session(clock, webhook, arguments[2]);
    const std::unique_ptr<LeadQueue> queue = bench::openQueue(clock, arguments[4]);
    bench::LeadSource source(clock, arguments[3]);
    const QList<LeadToSave> leads = source.next(count);
    QFile body(arguments[6]);
    if (!body.open(QIODevice::WriteOnly)
        || body.write(QJsonDocument(leads.first().payload.request).toJson()) < 0) {
        bench::end(body.errorString());
    }
    bench::must(queue->save(leads), "not saved");

    Dispatcher dispatcher(
            clock, session.client(), *queue,
            {.account = bench::account, .portal = webhook.endpoint, .limits = noLimits()},
            [] { return 0.5; });
    QElapsedTimer timer;
    double processorBefore = 0;
    QObject::connect(queue.get(), &LeadQueue::changed, &application, [&] {
        const QueueCounts counts = bench::must(queue->counts(bench::account), "counting");
        if (counts.of(QueueState::Sent) < count) {
            return;
        }
        QTextStream(stdout) << double(timer.nsecsElapsed()) / 1e9 << ' '
                            << processorMilliseconds() - processorBefore << '\n';
        dispatcher.stop();
        QCoreApplication::exit(0);
    });
    session.client().call(u"profile"_s, {}, &application, [&](const Result<CallResult> &answer) {
        bench::must(answer, "the portal does not answer");
        timer.start();
        processorBefore = processorMilliseconds();
        dispatcher.setSchema(source.schema());
        dispatcher.start();
    });
    return QCoreApplication::exec();
}
