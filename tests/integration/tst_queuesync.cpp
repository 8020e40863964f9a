// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/schemabuilder.h"
#include "demo/demoportal.h"
#include "lead/validation.h"
#include "net/networktransport.h"
#include "support/fakeaccess.h"
#include "support/faultproxy.h"
#include "support/testcase.h"
#include "sync/dispatcher.h"
#include "sync/leadsaving.h"

#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

DemoOptions plainPortal()
{
    DemoOptions options;
    options.tls = false;
    options.rateLimit = false; // or the governor would rightly take its time
    return options;
}

quint16 startedPort(DemoPortal &portal)
{
    const Outcome started = portal.start();
    return started ? static_cast<quint16>(portal.url().port()) : quint16(0);
}

/*! The embedded portal, a bad network before it, and a queue with its dispatcher over the real
 * network stack. Waits are short: the portal of this test is done with a request in no time. */
class Booth
{
public:
    Booth()
        : proxy(u"127.0.0.1"_s, startedPort(portal))
    {
        goThrough(proxy.port());
        Result<std::unique_ptr<NetworkTransport>> made = NetworkTransport::create({}, clock);
        if (made) {
            transport = std::move(*made);
            client = std::make_unique<Bitrix24Client>(*transport, access);
        }
        options.timing.settle = 400ms;
        options.timing.firstRetry = 40ms;
        options.timing.longestRetry = 300ms;
        options.timing.firstLookAgain = 100ms;
        options.timing.longestLookAgain = 400ms;
        options.limits.drainPerSecond = 200;
        options.limits.threshold = 1000;
        options.limits.largestBatch = 6; // many requests, so that many of them fail
        open();
    }

    [[nodiscard]] bool isUp() const { return client && queue; }

    [[nodiscard]] bool loadForm()
    {
        // Not through the proxy: the connection would stay, and its schedule is for new ones.
        goThrough(static_cast<quint16>(portal.url().port()));
        QObject context;
        bool hasAnswered = false;
        loadMetadata(*client, u"en"_s, &context, [&](const Result<PortalMetadata> &metadata) {
            hasAnswered = true;
            if (metadata) {
                schema =
                        std::make_shared<const FormSchema>(buildFormSchema(*metadata, clock.now()));
            }
        });
        const bool isThere = waitUntil([&] { return hasAnswered; }) && schema;
        goThrough(proxy.port());
        return isThere;
    }

    static OriginId originOf(int number)
    {
        return OriginId(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
    }

    /*! Leads \a first to \a last, with all that the portal asks for. */
    [[nodiscard]] bool save(int first, int last)
    {
        QList<LeadToSave> leads;
        for (int number = first; number <= last; ++number) {
            LeadDraft draft = initialDraft(*schema, originOf(number), clock.now());
            draft.setText(u"TITLE"_s, u"Lead %1 + & ? #"_s.arg(number));
            for (const FieldSchema &field : schema->fields) {
                if (field.isRequired && isEmpty(draft.value(field.code))) {
                    draft.setText(field.code, field.type == FieldType::Choice
                                                      ? field.choices->front().id
                                                      : u"7"_s);
                }
            }
            if (!validateLead(*schema, draft).isEmpty()) {
                return false;
            }
            const Result<LeadToSave> lead = leadToSave(schema, draft, options.account, u"portal"_s);
            if (!lead) {
                return false;
            }
            leads.append(*lead);
        }
        return queue->save(leads).has_value();
    }

    void start()
    {
        dispatcher =
                std::make_unique<Dispatcher>(clock, *client, *queue, options, [] { return 0.5; });
        dispatcher->setSchema(schema);
        dispatcher->start();
    }

    void crash()
    {
        dispatcher.reset();
        queue.reset();
        open();
    }

    [[nodiscard]] qint64 count(QueueState state) const { return queue->counts()->of(state); }
    [[nodiscard]] QHash<QString, int> created() const
    {
        QHash<QString, int> times;
        for (const CreatedLead &lead : portal.createdLeads()) {
            ++times[lead.originId];
        }
        return times;
    }

    QTemporaryDir dir;
    SystemClock clock;
    DemoPortal portal{plainPortal(), clock};
    FaultProxy proxy;
    FakeAccess access;
    KeyPair key = newKeyPair();
    FormSchemaPtr schema;
    Dispatcher::Options options{.account = AccountId(u"account-1"_s), .portal = {}};
    std::unique_ptr<NetworkTransport> transport;
    std::unique_ptr<Bitrix24Client> client;
    std::unique_ptr<LeadQueue> queue;
    std::unique_ptr<Dispatcher> dispatcher;

private:
    void goThrough(quint16 port)
    {
        access.current = Access{.endpoint = QUrl(u"http://127.0.0.1:%1/rest/"_s.arg(port)),
                                .webhook = Secret("1/demo0booth0webhook"),
                                .accessToken = {}};
    }

    void open()
    {
        Result<std::unique_ptr<LeadQueue>> opened =
                LeadQueue::open(clock, {.profileDir = dir.path()});
        if (!opened) {
            return;
        }
        queue = std::move(*opened);
        const Outcome added = queue->key().isValid() ? success() : queue->addKey(key.publicKey);
        const Outcome unlocked = queue->unlock(key);
        if (!added || !unlocked) {
            queue.reset();
        }
    }
};

} // namespace

/*! That every lead is on a portal once, whatever the network between does to requests and answers.
 */
class TestQueueSync : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aQueueIsSent();
    void sixtyLeadsArriveOnceOverABadNetwork_data();
    void sixtyLeadsArriveOnceOverABadNetwork();
    void aLeadInAHurryOvertakesABatch();
    void aPortalThatGoesAwayIsWaitedFor();
};

void TestQueueSync::aQueueIsSent()
{
    Booth booth;
    booth.portal.options().rateLimit = true;
    booth.options.limits = {};
    QVERIFY(booth.isUp() && booth.loadForm());
    QVERIFY(booth.save(1, 30));
    booth.start();
    QVERIFY(waitUntil([&] { return booth.count(QueueState::Sent) == 30; }));
    QCOMPARE(booth.portal.createdLeads().size(), 30);
    for (int i = 0; i < 30; ++i) {
        const CreatedLead &lead = booth.portal.createdLeads().at(i);
        QCOMPARE(lead.originId, Booth::originOf(i + 1).toString());
        QCOMPARE(lead.values.value(u"TITLE"_s).toString(), u"Lead %1 + & ? #"_s.arg(i + 1));
        QCOMPARE(booth.queue->lead(Booth::originOf(i + 1)).value()->leadId,
                 LeadId(QString::number(lead.id)));
    }
}

void TestQueueSync::sixtyLeadsArriveOnceOverABadNetwork_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<double>("share");
    QTest::addColumn<bool>("dies"); // the program, again and again
    QTest::newRow("now and then") << 1u << 0.1 << false;
    QTest::newRow("often") << 2u << 0.35 << false;
    QTest::newRow("mostly") << 3u << 0.6 << false;
    QTest::newRow("often, and the program dies") << 4u << 0.35 << true;
}

void TestQueueSync::sixtyLeadsArriveOnceOverABadNetwork()
{
    QFETCH(quint32, seed);
    QFETCH(double, share);
    QFETCH(bool, dies);
    Booth booth;
    QVERIFY(booth.isUp() && booth.loadForm());
    // A client that is left waiting waits for a minute and a half: as good as an answer swallowed.
    booth.proxy.setSchedule([schedule = atRandom(seed, share)](int connection) {
        Fault fault = schedule(connection);
        if (fault.kind == Fault::Kind::Stall) {
            fault.kind = Fault::Kind::SwallowAnswer;
        }
        fault.bytesPerSecond = 0;
        return fault;
    });
    QVERIFY(booth.save(1, 60));
    booth.start();
    for (int life = 0; dies && life < 6; ++life) {
        const qint64 before = booth.count(QueueState::Sent);
        QVERIFY(waitUntil([&] {
            return booth.count(QueueState::Sending) > 0 || booth.count(QueueState::Sent) == 60;
        }));
        QVERIFY(booth.count(QueueState::Sent) >= before);
        booth.crash();
        QVERIFY(booth.isUp());
        booth.start();
    }
    const bool isDone = waitUntil([&] { return booth.count(QueueState::Sent) == 60; }, 90s);
    const QHash<QString, int> created = booth.created();
    for (int number = 1; number <= 60; ++number) {
        QCOMPARE(created.value(Booth::originOf(number).toString()), 1);
    }
    QVERIFY2(isDone, qPrintable(u"%1 sent, %2 ready, %3 uncertain, %4 parked"_s
                                        .arg(booth.count(QueueState::Sent))
                                        .arg(booth.count(QueueState::Ready))
                                        .arg(booth.count(QueueState::Uncertain))
                                        .arg(booth.count(QueueState::Parked))));
    QCOMPARE(booth.portal.createdLeads().size(), 60);
    QVERIFY(booth.proxy.faults() > 0);
}

void TestQueueSync::aLeadInAHurryOvertakesABatch()
{
    Booth booth;
    QVERIFY(booth.isUp() && booth.loadForm());
    booth.portal.options().perAdd = 300ms;
    QVERIFY(booth.save(1, 10));
    booth.start();
    QVERIFY(waitUntil([&] { return booth.count(QueueState::Sending) > 1; }));
    QVERIFY(booth.save(11, 11));
    booth.dispatcher->hurry(Booth::originOf(11));
    QVERIFY(waitUntil([&] {
        return booth.queue->lead(Booth::originOf(11)).value()->state == QueueState::Sent;
    }));
    QVERIFY(booth.count(QueueState::Sent) < 11);
    QVERIFY(waitUntil([&] { return booth.count(QueueState::Sent) == 11; }));
    QCOMPARE(booth.portal.createdLeads().size(), 11);
    QCOMPARE(booth.created().size(), 11);
}

void TestQueueSync::aPortalThatGoesAwayIsWaitedFor()
{
    Booth booth;
    QVERIFY(booth.isUp() && booth.loadForm());
    booth.proxy.setRefusing(true);
    QVERIFY(booth.save(1, 5));
    booth.start();
    QVERIFY(waitUntil([&] {
        return booth.dispatcher->status().activity == SyncActivity::Waiting
               && booth.dispatcher->isAtRest();
    }));
    QCOMPARE(toString(booth.dispatcher->status().reason->kind), u"Offline"_s);
    QCOMPARE(booth.count(QueueState::Ready), 5);
    booth.proxy.setRefusing(false);
    booth.dispatcher->networkChanged(true);
    QVERIFY(waitUntil([&] { return booth.count(QueueState::Sent) == 5; }));
    QCOMPARE(booth.portal.createdLeads().size(), 5);
}

QTEST_GUILESS_MAIN(TestQueueSync)
#include "tst_queuesync.moc"
