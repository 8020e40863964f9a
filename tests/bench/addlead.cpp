// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_addlead WEBHOOK CAFILE COUNT [BODYFILE]
// Creates COUNT leads one after the other, as the desk does, and prints for each how many
// milliseconds passed between the wish and the answer. The first one, which opens the connection,
// is among them. BODYFILE receives the body of such a request, for another client to send.

#include "bitrix/leadencoder.h"
#include "session.h"
#include "sync/engine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace leadbooth;

namespace {

LeadDraft exampleLead(IdSource &ids, const FormSchema &schema, Clock &clock)
{
    LeadDraft draft = initialDraft(schema, ids.newOriginId(), clock.now().toLocalTime());
    draft.setText(u"TITLE"_s, u"Visitor of the trade show"_s);
    draft.setText(u"NAME"_s, u"Anna"_s);
    draft.setText(u"LAST_NAME"_s, u"Petrova"_s);
    draft.setText(u"COMPANY_TITLE"_s, u"Example Ltd"_s);
    draft.setText(u"PHONE"_s, u"+49 30 901820"_s, u"WORK"_s);
    draft.setText(u"EMAIL"_s, u"anna@example.com"_s, u"WORK"_s);
    draft.setText(u"OPPORTUNITY"_s, u"1500.00"_s);
    draft.setText(u"COMMENTS"_s, u"Wants a call back after the show."_s);
    return draft;
}

class Sender : public QObject
{
public:
    Sender(Engine &engine, Clock &clock, int count, const QString &bodyFile)
        : m_engine(engine)
        , m_clock(clock)
        , m_count(count)
        , m_bodyFile(bodyFile)
    {
        connect(&m_engine, &Engine::formFailed, this, &Sender::fail);
        connect(&m_engine, &Engine::formReady, this, &Sender::begin);
        connect(&m_engine, &Engine::submissionChanged, this, &Sender::take);
        m_engine.refreshForm();
    }

private:
    void begin(const FormSchemaPtr &schema)
    {
        m_schema = schema;
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
        m_timer.start();
        m_engine.submit(draft, m_schema);
    }

    void take(const SubmissionState &state)
    {
        const qint64 nanoseconds = m_timer.nsecsElapsed();
        if (state.phase == SubmissionPhase::Sending) {
            return;
        }
        if (state.phase != SubmissionPhase::Created) {
            fail(state.error.value_or(Error{.detail = u"a lead had to be waited for"_s}));
            return;
        }
        QTextStream(stdout) << QString::number(double(nanoseconds) / 1e6, 'f', 3) << '\n';
        if (--m_count > 0) {
            // Not from within the answer: the engine still has this lead in hand.
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
    Clock &m_clock;
    RandomIds m_ids;
    int m_count;
    const QString m_bodyFile;
    FormSchemaPtr m_schema;
    QElapsedTimer m_timer;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        QTextStream(stderr) << "usage: bench_addlead WEBHOOK CAFILE COUNT [BODYFILE]\n";
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
    SubmissionMemory memory;
    Engine engine(
            clock, session.client(), cache, memory,
            {.account = AccountId(u"bench"_s), .portal = webhook->endpoint, .language = u"en"_s});
    const Sender sender(engine, clock, arguments[3].toInt(), arguments.value(4));
    return QCoreApplication::exec();
}
