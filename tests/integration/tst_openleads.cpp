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
            if (request.target.endsWith("crm.lead.list")) {
                return StubServer::Reply{StubServer::response(
                        200, R"({"result":[{"ID":"27","ORIGINATOR_ID":"LEADBOOTH","ORIGIN_ID":")"
                                     + origin.toString().toLatin1() + R"("}]})")};
            }
            return StubServer::Reply{StubServer::response(403, R"({"error":"ACCESS_DENIED"})")};
        });
        QObject::connect(&host, &EngineHost::submissionChanged, &host,
                         [this](const SubmissionState &state) { states.append(state); });
        QObject::connect(&host, &EngineHost::portalOpened, &host,
                         [this] { statesWhenOpened.append(states.size()); });
        QObject::connect(&host, &EngineHost::knownFailed, &host,
                         [this](quint64 request) { failed.append(request); });
    }

    /*! \a code: of a webhook of the one portal. */
    void open(const QByteArray &code)
    {
        host.openWebhook(AccountId(QString::fromLatin1("account-" + code)), u"portal"_s,
                         {.endpoint = server.url(u"/rest/"_s),
                          .userId = u"1"_s,
                          .path = Secret("1/" + code)},
                         {});
    }

    void submit(const QString &title)
    {
        LeadDraft draft{.originId = origin};
        draft.setText(u"TITLE"_s, title);
        host.submit(draft, std::make_shared<const FormSchema>(
                                   buildFormSchema(exampleMetadata(), QDateTime())));
    }

    [[nodiscard]] qsizetype timesAsked(const QByteArray &target) const
    {
        return std::count_if(server.requests().cbegin(), server.requests().cend(),
                             [&](const StubServer::Request &request) {
                                 return request.target.endsWith(target);
                             });
    }

    QTemporaryDir dir;
    StubServer server;
    EngineHost host{dir.path(), u"en"_s};
    QList<SubmissionState> states;
    QList<qsizetype> statesWhenOpened; //!< how many there were
    QList<quint64> failed;
};

} // namespace

/*! What outlives the engine when the account changes under it. */
class TestOpenLeads : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aLeadUnderWayEndsBeforeAnotherPortalOpens();
    void whatMayBeThereIsLookedForWithANewWebhookToo();
    void withoutAPortalNothingIsClaimed();
};

void TestOpenLeads::aLeadUnderWayEndsBeforeAnotherPortalOpens()
{
    Desk desk;
    desk.open("first0code");
    desk.submit(u"Fair"_s);
    QVERIFY(waitUntil([&] { return desk.timesAsked("crm.lead.add") == 1; }));
    desk.open("second0code");
    QVERIFY(desk.states.last().phase == SubmissionPhase::Undecided);
    QCOMPARE(toString(desk.states.last().error->certainty), u"Unknown"_s);
    QCOMPARE(desk.statesWhenOpened.last(), desk.states.size());
}

void TestOpenLeads::whatMayBeThereIsLookedForWithANewWebhookToo()
{
    Desk desk;
    desk.open("first0code");
    desk.submit(u"Fair"_s);
    QVERIFY(waitUntil([&] { return desk.timesAsked("crm.lead.add") == 1; }));
    desk.open("second0code");
    desk.submit(u"Fair, changed"_s);
    QVERIFY(waitUntil([&] { return desk.states.last().phase == SubmissionPhase::Created; }));
    QCOMPARE(desk.states.last().leadId, LeadId(u"27"_s));
    QVERIFY(desk.states.last().content == SentContent::Earlier);
    QCOMPARE(desk.timesAsked("crm.lead.add"), 1);
}

void TestOpenLeads::withoutAPortalNothingIsClaimed()
{
    Desk desk;
    desk.host.findKnown({u"+49 30 5550100"_s}, {}, 21);
    QCOMPARE(desk.failed, QList<quint64>{21});
    desk.host.stopLooking();
    desk.submit(u"Fair"_s);
    QVERIFY(desk.states.last().phase == SubmissionPhase::Failed);
    desk.open("first0code");
    desk.submit(u"Fair"_s);
    QVERIFY(waitUntil([&] { return desk.timesAsked("crm.lead.add") == 1; }));
    desk.host.close();
    QVERIFY(desk.states.last().phase == SubmissionPhase::Undecided);
    desk.submit(u"Fair"_s);
    QVERIFY(desk.states.last().phase == SubmissionPhase::Undecided);
    QCOMPARE(toString(desk.states.last().error->kind), u"Offline"_s);
    QCOMPARE(desk.timesAsked("crm.lead.add"), 1);
}

QTEST_GUILESS_MAIN(TestOpenLeads)
#include "tst_openleads.moc"
