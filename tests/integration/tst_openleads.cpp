// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginehost.h"

#include "bitrix/schemabuilder.h"
#include "support/metadataexample.h"
#include "support/stubserver.h"
#include "support/testcase.h"

#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const OriginId origin(u"11111111-1111-4111-8111-111111111111"_s);

/*! A host, a portal that never answers crm.lead.add, and all that was said. */
class Desk
{
public:
    Desk()
    {
        server.setScript([](const StubServer::Request &request, int) {
            if (request.target.endsWith("crm.lead.add")) {
                return StubServer::Reply{};
            }
            if (request.target.endsWith("server.time")) {
                return StubServer::Reply{
                        StubServer::response(200, R"({"result":"2026-03-02T12:00:00+03:00"})")};
            }
            return StubServer::Reply{StubServer::response(403, R"({"error":"ACCESS_DENIED"})")};
        });
        QObject::connect(&host.queue(), &QueueHost::submissionChanged, &host,
                         [this](const SubmissionState &state) { states.append(state); });
        QObject::connect(&host.queue(), &QueueHost::statusChanged, &host,
                         [this](const SyncStatus &now) { status = now; });
        QObject::connect(&host.queue(), &QueueHost::formNeeded, &host,
                         [this] { host.queue().setSchema(schema, FormOrigin::Portal); });
        QObject::connect(&host, &EngineHost::knownFailed, &host,
                         [this](quint64 request) { failed.append(request); });
    }

    /*! \a code: of a webhook of the one portal. */
    void open(const QByteArray &code, const QString &account = u"account"_s)
    {
        host.openWebhook(AccountId(account), u"portal"_s,
                         {.endpoint = server.url(u"/rest/"_s),
                          .userId = u"1"_s,
                          .path = Secret("1/" + code)},
                         {});
    }

    void submit(const QString &title)
    {
        LeadDraft draft{.originId = origin};
        draft.setText(u"TITLE"_s, title);
        draft.setText(u"UF_CRM_BADGE"_s, u"NL1"_s);
        host.queue().submit(draft, schema);
    }

    [[nodiscard]] qsizetype timesAsked(const QByteArray &target) const
    {
        return std::count_if(server.requests().cbegin(), server.requests().cend(),
                             [&](const StubServer::Request &request) {
                                 return request.target.endsWith(target);
                             });
    }

    const FormSchemaPtr schema =
            std::make_shared<const FormSchema>(buildFormSchema(exampleMetadata(), QDateTime()));
    QTemporaryDir dir;
    QList<SubmissionState> states;
    SyncStatus status;
    QList<quint64> failed;
    StubServer server;
    EngineHost host{dir.path(), u"en"_s};
};

} // namespace

/*! What outlives the engine when the account changes under it. */
class TestOpenLeads : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUnderWayIsNotSentAgainWhenThePortalOpensAgain();
    void anotherAccountLeavesItAlone();
    void withoutAPortalNothingIsClaimed();
};

void TestOpenLeads::whatIsUnderWayIsNotSentAgainWhenThePortalOpensAgain()
{
    Desk desk;
    desk.open("first0code");
    desk.submit(u"Fair"_s);
    QVERIFY(desk.states.constFirst().phase == SubmissionPhase::Saved);
    QVERIFY(waitUntil([&] { return desk.timesAsked("crm.lead.add") == 1; }));
    QVERIFY(desk.states.constLast().phase == SubmissionPhase::Sending);
    desk.open("second0code"); // signed in anew
    QVERIFY(waitUntil([&] { return desk.status.counts.of(QueueState::Uncertain) == 1; }));
    // Sent once more by hand, it is not either: it may be there.
    desk.submit(u"Fair, changed"_s);
    const SubmissionPhase phase = desk.states.constLast().phase;
    QVERIFY(phase == SubmissionPhase::LookingUp || phase == SubmissionPhase::Settling);
    QVERIFY(waitUntil([&] { return desk.timesAsked("crm.lead.list") > 0; }));
    QCOMPARE(desk.timesAsked("crm.lead.add"), 1);
}

void TestOpenLeads::anotherAccountLeavesItAlone()
{
    Desk desk;
    desk.open("first0code");
    desk.submit(u"Fair"_s);
    QVERIFY(waitUntil([&] { return desk.timesAsked("crm.lead.add") == 1; }));
    desk.open("second0code", u"other"_s);
    QVERIFY(waitUntil([&] { return desk.status.activity == SyncActivity::Idle; }));
    QCOMPARE(desk.status.counts.waiting(), 0);
    QCOMPARE(desk.timesAsked("crm.lead.add"), 1);
}

void TestOpenLeads::withoutAPortalNothingIsClaimed()
{
    Desk desk;
    desk.submit(u"Fair"_s);
    QVERIFY(desk.states.constLast().phase == SubmissionPhase::Failed);
    QVERIFY(!desk.states.constLast().isKept);
    desk.host.findKnown({u"+49 30 5550100"_s}, {}, 7);
    QCOMPARE(desk.failed, QList<quint64>{7});
    desk.open("first0code");
    desk.host.close();
    desk.submit(u"Fair"_s);
    QVERIFY(desk.states.constLast().phase == SubmissionPhase::Failed);
    QVERIFY(!desk.states.constLast().isKept);
}

QTEST_GUILESS_MAIN(TestOpenLeads)
#include "tst_openleads.moc"
