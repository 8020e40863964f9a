// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/schemabuilder.h"
#include "support/fakeclock.h"
#include "support/scriptedportal.h"
#include "support/testcase.h"
#include "sync/submission.h"

#include <QRegularExpression>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Answer = Result<HttpResponse>;

/*! A column of a table. (A list of results cannot be one: it would have to be comparable.) */
struct Answers
{
    Answers() = default;
    Answers(std::initializer_list<Answer> answers)
        : list(answers)
    {}
    QList<Answer> list;
};

const OriginId origin(u"11111111-1111-4111-8111-111111111111"_s);
const OriginId witness(u"22222222-2222-4222-8222-222222222222"_s);
const OriginId stranger(u"33333333-3333-4333-8333-333333333333"_s);

QString toText(SubmissionPhase phase)
{
    switch (phase) {
    case SubmissionPhase::Sending:
        return u"Sending"_s;
    case SubmissionPhase::Waiting:
        return u"Waiting"_s;
    case SubmissionPhase::LookingUp:
        return u"LookingUp"_s;
    case SubmissionPhase::Settling:
        return u"Settling"_s;
    case SubmissionPhase::Created:
        return u"Created"_s;
    case SubmissionPhase::Failed:
        return u"Failed"_s;
    case SubmissionPhase::NotCreated:
        return u"NotCreated"_s;
    case SubmissionPhase::Undecided:
        return u"Undecided"_s;
    }
    return {};
}

Answer json(const QByteArray &body, int status = 200)
{
    return HttpResponse{.status = status, .contentType = "application/json", .body = body};
}

Answer coded(int status, const char *code)
{
    return json(QByteArray(R"({"error":")") + code + R"(","error_description":"no"})", status);
}

Answer page(int status)
{
    return HttpResponse{
            .status = status, .contentType = "text/html", .body = "<html>Hotel Wi-Fi</html>"};
}

Answer failed(ErrorKind kind, Certainty certainty)
{
    return failure(Error{.kind = kind, .certainty = certainty});
}

Answer askedToWait(std::chrono::milliseconds time)
{
    Answer answer = coded(503, "QUERY_LIMIT_EXCEEDED");
    answer->retryAfter = time;
    return answer;
}

/*! What crm.lead.list shows. */
Answer leads(const QList<std::pair<int, OriginId>> &rows)
{
    QJsonArray result;
    for (const auto &[id, of] : rows) {
        result.append(QJsonObject{{u"ID"_s, QString::number(id)},
                                  {u"ORIGINATOR_ID"_s, QString(OriginatorId)},
                                  {u"ORIGIN_ID"_s, of.toString()}});
    }
    return json(QJsonDocument(QJsonObject{{u"result"_s, result}}).toJson());
}

const Answer added = json(R"({"result":27})");
const Answer busy = coded(503, "QUERY_LIMIT_EXCEEDED");
const Answer lost = failed(ErrorKind::Timeout, Certainty::Unknown);
const Answer denied = coded(403, "ACCESS_DENIED");
const Answer offline = failed(ErrorKind::Offline, Certainty::NotSent);

/*! One submission against a scripted portal; time goes on only when it waits. */
class Desk
{
public:
    explicit Desk(CrmMode mode = CrmMode::Classic)
    {
        PortalMetadata metadata = exampleMetadata();
        metadata.mode = mode;
        m_schema = std::make_shared<const FormSchema>(buildFormSchema(metadata, clock.now()));
    }

    void start(const OriginId &sentBefore = witness,
               Submission::Beginning beginning = Submission::Beginning::Send)
    {
        LeadDraft draft{.originId = origin};
        draft.setText(u"TITLE"_s, u"Fair"_s);
        submission = std::make_unique<Submission>(clock, portal.client, m_schema, draft,
                                                  QUrl(u"https://nordlicht.example/rest/"_s),
                                                  sentBefore, Submission::Timing{});
        QObject::connect(submission.get(), &Submission::changed, submission.get(),
                         [this](const SubmissionState &state) { note(state); });
        submission->start(beginning);
        QVERIFY(finals == 0);
        drainEvents();
    }

    /*! Lets time pass until it is over, never a moment longer than it waits for. */
    void finish()
    {
        for (int i = 0; i < 20 && !submission->state().isFinal(); ++i) {
            QCOMPARE(clock.runningTimers(), 1);
            const qint64 left = clock.now().msecsTo(submission->state().until);
            QVERIFY(left > 0);
            const qsizetype asked = portal.asked.size();
            clock.advance(std::chrono::milliseconds(left - 1));
            drainEvents();
            QCOMPARE(portal.asked.size(), asked);
            clock.advance(1ms);
            drainEvents();
        }
        // Nothing is under way and nothing comes afterwards.
        const qsizetype asked = portal.asked.size();
        clock.advance(std::chrono::hours(1));
        drainEvents();
        QCOMPARE(portal.asked.size(), asked);
        QCOMPARE(clock.runningTimers(), 0);
        QCOMPARE(finals, 1);
    }

    /*! "crm.lead.add crm.lead.list …" */
    [[nodiscard]] QString methods() const
    {
        QStringList names;
        for (const QString &question : portal.asked) {
            names.append(question.section(u'?', 0, 0));
        }
        return names.join(u' ');
    }

    ScriptedPortal portal;
    FakeClock clock;
    std::unique_ptr<Submission> submission;
    QStringList trace; //!< phases as they were told; with how long to wait
    int finals = 0;

private:
    void note(const SubmissionState &state)
    {
        QCOMPARE(state, submission->state());
        QCOMPARE(state.origin, origin);
        QCOMPARE(finals, 0);
        QString text = toText(state.phase);
        if (state.until.isValid()) {
            text += u" %1s"_s.arg(clock.now().msecsTo(state.until) / 1000);
        }
        trace.append(text);
        finals += state.isFinal() ? 1 : 0;
    }

    FormSchemaPtr m_schema;
};

} // namespace

/*! What becomes of one lead, whatever the portal and the network do. */
class TestSubmission : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneLeadComesToOneEnd_data();
    void oneLeadComesToOneEnd();
    void whateverLeavesItUnknownIsLookedUp_data();
    void whateverLeavesItUnknownIsLookedUp();
    void aLeadThatMayBeThereIsLookedForBeforeItIsSentAgain_data();
    void aLeadThatMayBeThereIsLookedForBeforeItIsSentAgain();
    void aRefusalNamesWhatIsWrong();
    void aCreatedLeadHasItsPage();
    void theLeadThatWasFoundIsOneOfSeveral();
    void simpleModeTellsOfTheDeal();
    void simpleModeWithoutADealShowsTheLead();
    void simpleModeAlsoTellsOfALeadThatWasFound();
    void theTimeToSettleCountsFromTheEndOfTheAttempt();
    void aLookUpThatWasAskedTooEarlyProvesNothing();
    void aLookUpAsksForTheLeadAndForTheWitness();
    void theCalendarDoesNotShortenTheWait();
    void itMayBeGivenUpAtAnyMoment();
};

void TestSubmission::oneLeadComesToOneEnd_data()
{
    QTest::addColumn<Answers>("adds");
    QTest::addColumn<Answers>("lookUps");
    QTest::addColumn<bool>("hasWitness");
    QTest::addColumn<QString>("trace");
    QTest::addColumn<QString>("error"); // kind and certainty at the end
    const auto row = [](const char *name, const Answers &adds, const Answers &lookUps,
                        const QString &trace, const QString &error = {}, bool hasWitness = true) {
        QTest::newRow(name) << adds << lookUps << hasWitness << trace << error;
    };
    const Answer none = leads({});
    const Answer seen = leads({{9, witness}});
    const Answer there = leads({{9, witness}, {27, origin}});
    const Answer unfiltered = leads({{9, witness}, {10, stranger}});
    Answer endless = leads({{9, witness}});
    endless->body.replace("\"result\"", "\"next\":50,\"result\"");

    row("created", {added}, {}, u"Created"_s);
    row("created, the number as text", {json(R"({"result":"27"})")}, {}, u"Created"_s);

    row("refused", {coded(400, "")}, {}, u"Failed"_s, u"Refused Refused"_s);
    row("not allowed", {denied}, {}, u"Failed"_s, u"AccessDenied Refused"_s);
    row("no scope", {coded(403, "insufficient_scope")}, {}, u"Failed"_s, u"MissingScope Refused"_s);
    row("a webhook that is gone", {coded(401, "INVALID_CREDENTIALS")}, {}, u"Failed"_s,
        u"SignInNeeded Refused"_s);
    row("blocked", {coded(429, "OVERLOAD_LIMIT")}, {}, u"Failed"_s, u"Overloaded Refused"_s);
    row("refused by a gateway", {page(403)}, {}, u"Failed"_s, u"NotBitrix24 Refused"_s);
    row("redirected", {failed(ErrorKind::Redirected, Certainty::Refused)}, {}, u"Failed"_s,
        u"Redirected Refused"_s);
    row("offline", {offline}, {}, u"Failed"_s, u"Offline NotSent"_s);
    row("no trust", {failed(ErrorKind::Tls, Certainty::NotSent)}, {}, u"Failed"_s,
        u"Tls NotSent"_s);
    row("no connection in time", {failed(ErrorKind::Timeout, Certainty::NotSent)}, {}, u"Failed"_s,
        u"Timeout NotSent"_s);

    row("asked to wait once", {busy, added}, {}, u"Waiting 2s > Sending > Created"_s);
    row("asked to wait by a page", {page(429), added}, {}, u"Waiting 2s > Sending > Created"_s);
    row("out of operating time", {coded(429, "OPERATION_TIME_LIMIT"), added}, {},
        u"Waiting 2s > Sending > Created"_s);
    row("asked to wait again and again", {busy, busy, busy, busy, busy, added}, {},
        u"Waiting 2s > Sending > Waiting 4s > Sending > Waiting 8s > Sending > Waiting 16s"
        " > Sending > Waiting 32s > Sending > Created"_s);
    row("asked to wait too often", {busy, busy, busy, busy, busy, busy}, {},
        u"Waiting 2s > Sending > Waiting 4s > Sending > Waiting 8s > Sending > Waiting 16s"
        " > Sending > Waiting 32s > Sending > Failed"_s,
        u"RateLimited Refused"_s);
    row("told how long to wait", {askedToWait(7s), added}, {}, u"Waiting 7s > Sending > Created"_s);
    row("told how long to wait, and then not", {askedToWait(7s), busy, added}, {},
        u"Waiting 7s > Sending > Waiting 4s > Sending > Created"_s);
    row("told to wait for a minute", {askedToWait(60s), added}, {},
        u"Waiting 60s > Sending > Created"_s);
    row("told to wait for longer than a person does", {askedToWait(3600s)}, {}, u"Failed"_s,
        u"RateLimited Refused"_s);
    row("refused after waiting", {busy, coded(400, "")}, {}, u"Waiting 2s > Sending > Failed"_s,
        u"Refused Refused"_s);
    row("lost after waiting", {busy, lost}, {there},
        u"Waiting 2s > Sending > LookingUp > Created"_s);

    row("lost and found", {lost}, {there}, u"LookingUp > Created"_s);
    row("lost and found, without a witness", {lost}, {leads({{27, origin}})},
        u"LookingUp > Created"_s, {}, false);
    row("lost and found among others", {lost}, {leads({{10, stranger}, {27, origin}})},
        u"LookingUp > Created"_s);
    row("lost and found later", {lost}, {seen, there},
        u"LookingUp > Settling 90s > LookingUp > Created"_s);
    row("lost and found after a look-up that failed", {lost}, {offline, there},
        u"LookingUp > Settling 90s > LookingUp > Created"_s);
    row("lost and found after a look-up that was denied", {lost}, {denied, there},
        u"LookingUp > Settling 90s > LookingUp > Created"_s);
    row("lost and found after a look-up that had to wait", {lost}, {busy, there},
        u"LookingUp > Settling 90s > LookingUp > Created"_s);

    const QString noProof = u"LookingUp > Settling 90s > LookingUp > Undecided"_s;
    const QString unknown = u"Timeout Unknown"_s;
    row("lost and proven not there", {lost}, {seen, seen},
        u"LookingUp > Settling 90s > LookingUp > NotCreated"_s, unknown);
    row("lost and proven not there at last", {lost}, {none, seen},
        u"LookingUp > Settling 90s > LookingUp > NotCreated"_s, unknown);
    row("the witness is not shown any more", {lost}, {seen, none}, noProof, unknown);
    row("the witness is not shown", {lost}, {none, none}, noProof, unknown);
    row("there is no witness", {lost}, {none, none}, noProof, unknown, false);
    row("the filter is not applied", {lost}, {seen, unfiltered}, noProof, unknown);
    row("the list has no end", {lost}, {seen, endless, endless, endless, endless}, noProof,
        unknown);
    row("the look-up is denied", {lost}, {denied, denied}, noProof, unknown);
    row("the last look-up is denied", {lost}, {seen, denied}, noProof, unknown);
    row("still offline", {lost}, {offline, offline}, noProof, unknown);
    row("the last look-up gets lost", {lost}, {seen, lost}, noProof, unknown);
    row("the last look-up meets a gateway", {lost}, {seen, page(200)}, noProof, unknown);
}

void TestSubmission::oneLeadComesToOneEnd()
{
    QFETCH(const Answers, adds);
    QFETCH(const Answers, lookUps);
    QFETCH(const bool, hasWitness);
    QFETCH(const QString, trace);
    QFETCH(const QString, error);
    Desk desk;
    desk.portal.answerRaw(u"crm.lead.add"_s, adds.list);
    desk.portal.answerRaw(u"crm.lead.list"_s, lookUps.list);
    desk.start(hasWitness ? witness : OriginId());
    desk.finish();
    QCOMPARE(desk.trace.join(u" > "_s), trace);
    // All that was scripted was asked for, and nothing else.
    QCOMPARE(desk.portal.asked.filter(u"crm.lead.add"_s).size(), adds.list.size());
    QCOMPARE(desk.portal.asked.filter(u"crm.lead.list"_s).size(), lookUps.list.size());
    QCOMPARE(desk.portal.asked.size(), adds.list.size() + lookUps.list.size());
    // Nothing is sent after a look-up: whatever is unknown stays the last that was sent.
    QVERIFY(!desk.methods().contains("crm.lead.list crm.lead.add"_L1));

    const SubmissionState &state = desk.submission->state();
    QVERIFY(!state.until.isValid());
    QCOMPARE(state.error ? toString(state.error->kind) + u' ' + toString(state.error->certainty)
                         : QString(),
             error);
    QCOMPARE(state.leadId.toString(),
             state.phase == SubmissionPhase::Created ? u"27"_s : QString());
    QVERIFY(state.others.isEmpty());
}

void TestSubmission::whateverLeavesItUnknownIsLookedUp_data()
{
    QTest::addColumn<Answers>("adds");
    QTest::newRow("no answer in time") << Answers{lost};
    QTest::newRow("connection lost")
            << Answers{failed(ErrorKind::ConnectionLost, Certainty::Unknown)};
    QTest::newRow("answer cut off") << Answers{failed(ErrorKind::NotBitrix24, Certainty::Unknown)};
    QTest::newRow("given up") << Answers{failed(ErrorKind::Cancelled, Certainty::Unknown)};
    QTest::newRow("a kind that nobody thought of")
            << Answers{failed(ErrorKind::Tls, Certainty::Unknown)};
    QTest::newRow("a server fault") << Answers{coded(500, "INTERNAL_SERVER_ERROR")};
    QTest::newRow("a server fault with another status")
            << Answers{coded(400, "INTERNAL_SERVER_ERROR")};
    QTest::newRow("a gateway's page") << Answers{page(200)};
    QTest::newRow("a bad gateway") << Answers{page(502)};
    QTest::newRow("a gateway that gave up") << Answers{page(504)};
    QTest::newRow("not available, without a code") << Answers{page(503)};
    QTest::newRow("cut JSON") << Answers{json(R"({"result":2)")};
    QTest::newRow("JSON of somebody else") << Answers{json(R"({"status":"ok"})")};
    QTest::newRow("no number") << Answers{json(R"({"result":true})")};
    QTest::newRow("both result and error") << Answers{json(R"({"result":27,"error":"X"})")};
    QTest::newRow("a result with another status") << Answers{json(R"({"result":27})", 202)};
}

void TestSubmission::whateverLeavesItUnknownIsLookedUp()
{
    QFETCH(const Answers, adds);
    {
        Desk desk;
        desk.portal.answerRaw(u"crm.lead.add"_s, adds.list);
        desk.portal.answerRaw(u"crm.lead.list"_s, {leads({{31, origin}})});
        desk.start();
        desk.finish();
        QCOMPARE(desk.trace.join(u" > "_s), u"LookingUp > Created"_s);
        QCOMPARE(desk.methods(), u"crm.lead.add crm.lead.list"_s);
        QCOMPARE(desk.submission->state().leadId, LeadId(u"31"_s));
    }
    Desk desk;
    desk.portal.answerRaw(u"crm.lead.add"_s, adds.list);
    desk.portal.answerRaw(u"crm.lead.list"_s, {leads({}), leads({{9, witness}})});
    desk.start();
    desk.finish();
    QCOMPARE(desk.trace.join(u" > "_s), u"LookingUp > Settling 90s > LookingUp > NotCreated"_s);
    QCOMPARE(desk.methods(), u"crm.lead.add crm.lead.list crm.lead.list"_s);
    QCOMPARE(toString(desk.submission->state().error->certainty), u"Unknown"_s);
}

void TestSubmission::aLeadThatMayBeThereIsLookedForBeforeItIsSentAgain_data()
{
    QTest::addColumn<Answers>("adds");
    QTest::addColumn<Answers>("lookUps");
    QTest::addColumn<QString>("methods");
    QTest::addColumn<QString>("end");
    const QString look = u"crm.lead.list"_s;
    const QString both = u"crm.lead.list crm.lead.add"_s;
    QTest::newRow("it is there") << Answers{} << Answers{leads({{27, origin}})} << look
                                 << u"Created"_s;
    QTest::newRow("it is not seen") << Answers{added} << Answers{leads({})} << both << u"Created"_s;
    QTest::newRow("looking is not allowed")
            << Answers{added} << Answers{denied} << both << u"Created"_s;
    QTest::newRow("the portal cannot be asked")
            << Answers{} << Answers{offline} << look << u"Undecided"_s;
    QTest::newRow("the answer to the look-up gets lost")
            << Answers{} << Answers{lost} << look << u"Undecided"_s;
    QTest::newRow("a gateway answers") << Answers{} << Answers{page(200)} << look << u"Undecided"_s;
}

void TestSubmission::aLeadThatMayBeThereIsLookedForBeforeItIsSentAgain()
{
    QFETCH(const Answers, adds);
    QFETCH(const Answers, lookUps);
    QFETCH(const QString, methods);
    QFETCH(const QString, end);
    Desk desk;
    desk.portal.answerRaw(u"crm.lead.add"_s, adds.list);
    desk.portal.answerRaw(u"crm.lead.list"_s, lookUps.list);
    desk.start({}, Submission::Beginning::LookUpFirst);
    desk.finish();
    QCOMPARE(desk.methods(), methods);
    QCOMPARE(toText(desk.submission->state().phase), end);
}

void TestSubmission::aRefusalNamesWhatIsWrong()
{
    Desk desk;
    desk.portal.answerRaw(
            u"crm.lead.add"_s,
            {json(R"({"error":"","error_description":"The field &quot;Badge number&quot; is required."})",
                  400)});
    desk.start();
    desk.finish();
    const SubmissionState &state = desk.submission->state();
    QCOMPARE(toText(state.phase), u"Failed"_s);
    QCOMPARE(state.error->issues.size(), 1);
    QCOMPARE(state.error->issues.at(0).field, u"UF_CRM_BADGE"_s);
}

void TestSubmission::aCreatedLeadHasItsPage()
{
    Desk desk;
    desk.portal.answerRaw(u"crm.lead.add"_s, {added});
    desk.start();
    desk.finish();
    const SubmissionState &state = desk.submission->state();
    QCOMPARE(state.url, QUrl(u"https://nordlicht.example/crm/lead/details/27/"_s));
    QVERIFY(!state.becameDeal);
    QVERIFY(desk.portal.asked.at(0).contains(origin.toString()));
    QVERIFY(desk.portal.asked.at(0).contains(OriginatorId));
}

void TestSubmission::theLeadThatWasFoundIsOneOfSeveral()
{
    Desk desk;
    desk.portal.answerRaw(u"crm.lead.add"_s, {lost});
    desk.portal.answerRaw(u"crm.lead.list"_s,
                          {leads({{100, origin}, {9, witness}, {27, origin}, {31, origin}})});
    QTest::ignoreMessage(QtWarningMsg, "the portal holds 3 leads of one origin");
    desk.start();
    desk.finish();
    const SubmissionState &state = desk.submission->state();
    QCOMPARE(toText(state.phase), u"Created"_s);
    QCOMPARE(state.leadId, LeadId(u"27"_s));
    QCOMPARE(state.others, (QList<LeadId>{LeadId(u"31"_s), LeadId(u"100"_s)}));
    QCOMPARE(state.url, QUrl(u"https://nordlicht.example/crm/lead/details/27/"_s));
}

void TestSubmission::simpleModeTellsOfTheDeal()
{
    Desk desk(CrmMode::Simple);
    desk.portal.answerRaw(u"crm.lead.add"_s, {added});
    desk.portal.answerRaw(u"crm.deal.list"_s, {json(R"({"result":[{"ID":"5","LEAD_ID":"27"}]})")});
    desk.start();
    desk.finish();
    const SubmissionState &state = desk.submission->state();
    QCOMPARE(desk.trace, QStringList{u"Created"_s});
    QVERIFY(state.becameDeal);
    QCOMPARE(state.leadId, LeadId(u"27"_s));
    QCOMPARE(state.dealId, LeadId(u"5"_s));
    QCOMPARE(state.url, QUrl(u"https://nordlicht.example/crm/deal/details/5/"_s));
}

void TestSubmission::simpleModeWithoutADealShowsTheLead()
{
    for (const Answer &answer : {json(R"({"result":[]})"), denied, lost}) {
        Desk desk(CrmMode::Simple);
        desk.portal.answerRaw(u"crm.lead.add"_s, {added});
        desk.portal.answerRaw(u"crm.deal.list"_s, {answer});
        desk.start();
        desk.finish();
        const SubmissionState &state = desk.submission->state();
        QCOMPARE(desk.trace, QStringList{u"Created"_s});
        QVERIFY(state.becameDeal);
        QVERIFY(state.dealId.isEmpty());
        QVERIFY(!state.error);
        QCOMPARE(state.url, QUrl(u"https://nordlicht.example/crm/lead/details/27/"_s));
    }
}

void TestSubmission::simpleModeAlsoTellsOfALeadThatWasFound()
{
    Desk desk(CrmMode::Simple);
    desk.portal.answerRaw(u"crm.lead.add"_s, {lost});
    desk.portal.answerRaw(u"crm.lead.list"_s, {leads({{27, origin}})});
    desk.portal.answerRaw(u"crm.deal.list"_s, {json(R"({"result":[{"ID":"5","LEAD_ID":"27"}]})")});
    desk.start();
    desk.finish();
    QCOMPARE(desk.trace.join(u" > "_s), u"LookingUp > Created"_s);
    QCOMPARE(desk.submission->state().dealId, LeadId(u"5"_s));
    QVERIFY(!desk.submission->state().error);
}

void TestSubmission::theTimeToSettleCountsFromTheEndOfTheAttempt()
{
    Desk desk;
    desk.portal.answerRaw(u"crm.lead.add"_s, {lost});
    desk.portal.answerRaw(u"crm.lead.list"_s, {leads({}), leads({{9, witness}})});
    desk.portal.transport.hold();
    desk.start();
    desk.clock.advance(75s); // the attempt
    desk.portal.transport.release();
    desk.portal.transport.hold();
    drainEvents();
    QCOMPARE(desk.trace, QStringList{u"LookingUp"_s});
    desk.clock.advance(20s); // the look-up
    desk.portal.transport.release();
    drainEvents();
    QCOMPARE(desk.trace.last(), u"Settling 70s"_s);
    desk.finish();
    QCOMPARE(desk.trace.last(), u"NotCreated"_s);
}

void TestSubmission::aLookUpThatWasAskedTooEarlyProvesNothing()
{
    // Its answer comes when everything has settled, but it tells of the moment when it was asked.
    Desk desk;
    desk.portal.answerRaw(u"crm.lead.add"_s, {lost});
    desk.portal.answerRaw(u"crm.lead.list"_s,
                          {leads({{9, witness}}), leads({{9, witness}, {27, origin}})});
    desk.portal.transport.hold();
    desk.start();
    desk.portal.transport.release();
    desk.portal.transport.hold();
    drainEvents();
    QCOMPARE(desk.methods(), u"crm.lead.add crm.lead.list"_s);
    desk.clock.advance(100s);
    desk.portal.transport.release();
    drainEvents();
    QCOMPARE(desk.methods(), u"crm.lead.add crm.lead.list crm.lead.list"_s);
    desk.finish();
    QCOMPARE(desk.trace.last(), u"Created"_s);
}

void TestSubmission::aLookUpAsksForTheLeadAndForTheWitness()
{
    for (const OriginId &sentBefore : {witness, OriginId()}) {
        Desk desk;
        desk.portal.answerRaw(u"crm.lead.add"_s, {lost});
        desk.portal.answerRaw(u"crm.lead.list"_s, {leads({{27, origin}})});
        desk.start(sentBefore);
        desk.finish();
        const QString asked = desk.portal.asked.last();
        QVERIFY(asked.contains(origin.toString()));
        QCOMPARE(asked.contains(witness.toString()), !sentBefore.isEmpty());
    }
}

void TestSubmission::theCalendarDoesNotShortenTheWait()
{
    Desk desk;
    desk.portal.answerRaw(u"crm.lead.add"_s, {lost});
    desk.portal.answerRaw(u"crm.lead.list"_s, {leads({}), leads({{9, witness}})});
    desk.start();
    QCOMPARE(desk.trace.last(), u"Settling 90s"_s);
    desk.clock.jumpTo(desk.clock.now().addDays(1));
    desk.clock.advance(89s);
    drainEvents();
    QCOMPARE(desk.trace.last(), u"Settling 90s"_s);
    desk.clock.advance(1s);
    drainEvents();
    QCOMPARE(desk.trace.last(), u"NotCreated"_s);
}

void TestSubmission::itMayBeGivenUpAtAnyMoment()
{
    const Answers adds{busy, lost};
    for (int steps = 0; steps < 6; ++steps) {
        Desk desk(CrmMode::Simple);
        desk.portal.answerRaw(u"crm.lead.add"_s, adds.list);
        desk.portal.answerRaw(u"crm.lead.list"_s, {leads({}), leads({{27, origin}})});
        desk.portal.transport.hold();
        desk.start();
        for (int i = 0; i < steps; ++i) {
            desk.portal.transport.release();
            desk.portal.transport.hold();
            drainEvents();
            if (desk.clock.runningTimers() > 0) {
                desk.clock.advance(90s);
                drainEvents();
            }
        }
        const qsizetype told = desk.trace.size();
        desk.submission.reset();
        desk.portal.transport.release();
        desk.clock.advance(100s);
        drainEvents();
        QCOMPARE(desk.trace.size(), told);
        QCOMPARE(desk.clock.runningTimers(), 0);
    }
}

QTEST_GUILESS_MAIN(TestSubmission)
#include "tst_submission.moc"
