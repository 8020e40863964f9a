// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_addlead WEBHOOK CAFILE COUNT FOLDER [BODYFILE]
// Creates COUNT leads one after the other, as the desk does, with a queue in FOLDER. Prints for
// each how many milliseconds passed from the wish until it was on the disk, and until it was
// created. The first one, which opens the connection, is among them. BODYFILE receives the body of
// such a request, for another client to send.

#include "bench/examplelead.h"
#include "bitrix/leadencoder.h"
#include "session.h"
#include "sync/engine.h"
#include "sync/outbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace leadbooth;
using bench::exampleLead;

namespace {

class Sender : public QObject
{
public:
    Sender(Engine &engine, Outbox &outbox, Clock &clock, int count, const QString &bodyFile)
        : m_engine(engine)
        , m_outbox(outbox)
        , m_clock(clock)
        , m_count(count)
        , m_bodyFile(bodyFile)
    {
        connect(&m_engine, &Engine::formFailed, this, &Sender::fail);
        connect(&m_engine, &Engine::formReady, this, &Sender::begin);
        connect(&m_outbox, &Outbox::submissionChanged, this, &Sender::take);
        m_engine.refreshForm();
    }

private:
    void begin(const FormSchemaPtr &schema)
    {
        m_schema = schema;
        m_outbox.setSchema(schema);
        if (!m_bodyFile.isEmpty()) {
            QFile file(m_bodyFile);
            const QJsonObject body = encodeLead(*schema, exampleLead(m_ids, *schema, m_clock));
            if (!file.open(QIODevice::WriteOnly)
                || file.write(QJsonDocument(body).toJson(QJsonDocument::Compact)) < 0) {
                fail({.detail = file.errorString()});
                return;
            }
        }
        send();
    }

    void send()
    {
        const LeadDraft draft = exampleLead(m_ids, *m_schema, m_clock);
        m_saved = -1;
        m_timer.start();
        m_outbox.submit(draft, m_schema);
    }

    void take(const SubmissionState &state)
    {
        const double milliseconds = double(m_timer.nsecsElapsed()) / 1e6;
        if (state.phase == SubmissionPhase::Saved && m_saved < 0) {
            m_saved = milliseconds;
        }
        const bool isUnderWay = state.phase == SubmissionPhase::Sending
                                || (state.phase == SubmissionPhase::Saved && !state.error);
        if (isUnderWay) {
            return;
        }
        if (state.phase != SubmissionPhase::Created) {
            fail(state.error.value_or(Error{.detail = u"a lead had to be waited for"_s}));
            return;
        }
        QTextStream(stdout) << QString::number(m_saved, 'f', 3) << ' '
                            << QString::number(milliseconds, 'f', 3) << '\n';
        if (--m_count > 0) {
            // Not from within the answer: the outbox still has this lead in hand.
            QMetaObject::invokeMethod(this, &Sender::send, Qt::QueuedConnection);
        } else {
            QCoreApplication::exit(0);
        }
    }

    void fail(const Error &error)
    {
        QTextStream(stderr) << "bench_addlead: " << toString(error.kind) << ' ' << error.detail
                            << '\n';
        QCoreApplication::exit(1);
    }

    Engine &m_engine;
    Outbox &m_outbox;
    Clock &m_clock;
    RandomIds m_ids;
    int m_count;
    const QString m_bodyFile;
    FormSchemaPtr m_schema;
    QElapsedTimer m_timer;
    double m_saved = -1; //!< milliseconds; negative: not yet
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5) {
        QTextStream(stderr) << "usage: bench_addlead WEBHOOK CAFILE COUNT FOLDER [BODYFILE]\n";
        return 2;
    }
    const Result<Webhook> webhook = parseWebhook(arguments[1]);
    if (!webhook) {
        QTextStream(stderr) << "bench_addlead: " << webhook.error().detail << '\n';
        return 2;
    }
    SystemClock clock;
    Session session(clock, *webhook, arguments[2]);
    const SchemaCache cache(QString{});
    Engine engine(
            clock, session.client(), cache,
            {.account = AccountId(u"bench"_s), .portal = webhook->endpoint, .language = u"en"_s});
    const Result<std::unique_ptr<LeadQueue>> queue =
            LeadQueue::open(clock, {.profileDir = arguments[4]});
    const KeyPair key = newKeyPair();
    if (!queue || !(*queue)->addKey(key.publicKey) || !(*queue)->unlock(key)) {
        QTextStream(stderr) << "bench_addlead: the queue cannot be opened\n";
        return 1;
    }
    Outbox outbox(clock, **queue,
                  {.account = AccountId(u"bench"_s),
                   .portalId = u"bench"_s,
                   .portal = webhook->endpoint});
    outbox.connectPortal(session.client(), [] { return 0.5; });
    const Sender sender(engine, outbox, clock, arguments[3].toInt(), arguments.value(5));
    return QCoreApplication::exec();
}
