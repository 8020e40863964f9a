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
    return HttpResponse{.status = status, .body = body};
}

Answer coded(int status, const char *code)
{
    return json(QByteArray(R"({"error":")") + code + R"(","error_description":"no"})", status);
}

Answer page(int status)
{
    return HttpResponse{.status = status, .body = "<html>Hotel Wi-Fi</html>"};
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

/*! What crm.lead.list shows: leads of one user. */
Answer leads(const QList<std::pair<int, OriginId>> &rows, const QString &responsible = u"7"_s)
{
    QJsonArray result;
    for (const auto &[id, of] : rows) {
        result.append(QJsonObject{{u"ID"_s, QString::number(id)},
                                  {u"ORIGINATOR_ID"_s, QString(OriginatorId)},
                                  {u"ORIGIN_ID"_s, of.toString()},
                                  {u"ASSIGNED_BY_ID"_s, responsible},
                                  {u"STATUS_ID"_s, u"NEW"_s},
                                  {u"OPENED"_s, u"N"_s}});
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

    /*! A lead of one title; \a extra: field and value. */
    [[nodiscard]] static LeadDraft draft(const QString &extra = {})
    {
        LeadDraft draft{.originId = origin};
        draft.setText(u"TITLE"_s, u"Fair"_s);
        if (!extra.isEmpty()) {
            draft.setText(extra.section(u'=', 0, 0), extra.section(u'=', 1));
        }
        return draft;
    }

    /*! A lead that was sent before, \a as it was sent. */
    void remember(const OriginId &sentBefore, const LeadDraft &as = draft())
    {
        memory.witness = Witness{sentBefore, visibilityOf(*m_schema, as)};
    }

    /*! An earlier attempt whose outcome nobody knows. */
    void leaveOpen(const QList<LeadDraft> &sent = {draft()}, std::chrono::milliseconds settles = 0s)
    {
        memory.open.insert(origin, {.sent = sent, .settledAt = clock.monotonic() + settles});
    }

    void start(const OriginId &sentBefore = witness, const LeadDraft &lead = draft())
    {
        if (!sentBefore.isEmpty() && !memory.witness) {
            remember(sentBefore);
        }
        submission = std::make_unique<Submission>(clock, portal.client, m_schema, lead,
                                                  QUrl(u"https://nordlicht.example/rest/"_s),
                                                  memory, timing);
        QObject::connect(submission.get(), &Submission::changed, submission.get(),
                         [this](const SubmissionState &state) { note(state); });
        submission->start();
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
    SubmissionMemory memory;
    Submission::Timing timing;
    std::unique_ptr<Submission> submission;
    QStringList trace; //!< phases as they were told; with how long to wait
    int finals = 0;

private:
    void note(const SubmissionState &state)
    {
        QCOMPARE(state, submission->state());
        QCOMPARE(state.origin, origin);
        // After the end comes at most what became of a lead that was created.
        QVERIFY(finals == 0 || state.becameDeal);
        QString text = toText(state.phase);
        if (state.until.isValid()) {
            text += u" %1s"_s.arg(clock.now().msecsTo(state.until) / 1000);
        }
        trace.append(text);
        finals += state.isFinal() && !state.becameDeal ? 1 : 0;
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
    void anAttemptThatHasNotSettledIsWaitedForBeforeItIsSentAgain();
    void aWitnessProvesOnlyWhatIsAsVisible_data();
    void aWitnessProvesOnlyWhatIsAsVisible();
    void aLeadThatIsCreatedIsTheWitnessOfTheNext();
    void whatWasChangedBetweenTwoAttemptsIsToldOf_data();
    void whatWasChangedBetweenTwoAttemptsIsToldOf();
    void absenceIsProvenForEveryVersionThatMayBeThere();
    void aPersonMayDecideWhileItIsLookedFor();
    void lookingAgainEndsSomeTime();
    void whatIsGivenUpEndsWithWhatIsKnown_data();
    void whatIsGivenUpEndsWithWhatIsKnown();
    void aRefusalNamesWhatIsWrong();
    void aCreatedLeadHasItsPage();
    void theLeadThatWasFoundIsOneOfSeveral();
    void simpleModeTellsOfTheDeal();
    void theDealIsNotWaitedForToSayThatALeadIsCreated();
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

    row("created", {added}, {}, u"Sending > Created"_s);
    row("created, the number as text", {json(R"({"result":"27"})")}, {}, u"Sending > Created"_s);

    row("refused", {coded(400, "")}, {}, u"Sending > Failed"_s, u"Refused Refused"_s);
    row("not allowed", {denied}, {}, u"Sending > Failed"_s, u"AccessDenied Refused"_s);
    row("no scope", {coded(403, "insufficient_scope")}, {}, u"Sending > Failed"_s,
        u"MissingScope Refused"_s);
    row("a webhook that is gone", {coded(401, "INVALID_CREDENTIALS")}, {}, u"Sending > Failed"_s,
        u"SignInNeeded Refused"_s);
    row("blocked", {coded(429, "OVERLOAD_LIMIT")}, {}, u"Sending > Failed"_s,
        u"Overloaded Refused"_s);
    row("refused by a gateway", {page(403)}, {}, u"Sending > Failed"_s, u"NotBitrix24 Refused"_s);
    row("redirected", {failed(ErrorKind::Redirected, Certainty::Refused)}, {},
        u"Sending > Failed"_s, u"Redirected Refused"_s);
    row("offline", {offline}, {}, u"Sending > Failed"_s, u"Offline NotSent"_s);
    row("no trust", {failed(ErrorKind::Tls, Certainty::NotSent)}, {}, u"Sending > Failed"_s,
        u"Tls NotSent"_s);
    row("no connection in time", {failed(ErrorKind::Timeout, Certainty::NotSent)}, {},
        u"Sending > Failed"_s, u"Timeout NotSent"_s);

    row("asked to wait once", {busy, added}, {}, u"Sending > Waiting 2s > Sending > Created"_s);
    row("asked to wait by a page", {page(429), added}, {},
        u"Sending > Waiting 2s > Sending > Created"_s);
    row("out of operating time", {coded(429, "OPERATION_TIME_LIMIT"), added}, {},
        u"Sending > Waiting 2s > Sending > Created"_s);
    row("asked to wait again and again", {busy, busy, busy, busy, busy, added}, {},
        u"Sending > Waiting 2s > Sending > Waiting 4s > Sending > Waiting 8s > Sending > Waiting "
        u"16s"
        " > Sending > Waiting 32s > Sending > Created"_s);
    row("asked to wait too often", {busy, busy, busy, busy, busy, busy}, {},
        u"Sending > Waiting 2s > Sending > Waiting 4s > Sending > Waiting 8s > Sending > Waiting "
        u"16s"
        " > Sending > Waiting 32s > Sending > Failed"_s,
        u"RateLimited Refused"_s);
    row("told how long to wait", {askedToWait(7s), added}, {},
        u"Sending > Waiting 7s > Sending > Created"_s);
    row("told how long to wait, and then not", {askedToWait(7s), busy, added}, {},
        u"Sending > Waiting 7s > Sending > Waiting 4s > Sending > Created"_s);
    row("told not to wait", {askedToWait(0s), added}, {},
        u"Sending > Waiting 2s > Sending > Created"_s);
    row("told to wait for a minute", {askedToWait(60s), added}, {},
        u"Sending > Waiting 60s > Sending > Created"_s);
    row("told to wait for longer than a person does", {askedToWait(3600s)}, {},
        u"Sending > Failed"_s, u"RateLimited Refused"_s);
    row("refused after waiting", {busy, coded(400, "")}, {},
        u"Sending > Waiting 2s > Sending > Failed"_s, u"Refused Refused"_s);
    row("lost after waiting", {busy, lost}, {there},
        u"Sending > Waiting 2s > Sending > LookingUp > Created"_s);

    row("lost and found", {lost}, {there}, u"Sending > LookingUp > Created"_s);
    row("lost and found, without a witness", {lost}, {leads({{27, origin}})},
        u"Sending > LookingUp > Created"_s, {}, false);
    row("lost and found among others", {lost}, {leads({{10, stranger}, {27, origin}})},
        u"Sending > LookingUp > Created"_s);
    row("lost and found later", {lost}, {seen, there},
        u"Sending > LookingUp > Settling 90s > LookingUp > Created"_s);
    row("lost and found after a look-up that failed", {lost}, {offline, there},
        u"Sending > LookingUp > Settling 90s > LookingUp > Created"_s);
    row("lost and found after a look-up that was denied", {lost}, {denied, there},
        u"Sending > LookingUp > Settling 90s > LookingUp > Created"_s);
    row("lost and found after a look-up that had to wait", {lost}, {busy, there},
        u"Sending > LookingUp > Settling 90s > LookingUp > Created"_s);

    const QString noProof = u"Sending > LookingUp > Settling 90s > LookingUp > Undecided"_s;
    const QString unknown = u"Timeout Unknown"_s;
    row("lost and proven not there", {lost}, {seen, seen},
        u"Sending > LookingUp > Settling 90s > LookingUp > NotCreated"_s, unknown);
    row("lost and proven not there at last", {lost}, {none, seen},
        u"Sending > LookingUp > Settling 90s > LookingUp > NotCreated"_s, unknown);
    row("the witness is not shown any more", {lost}, {seen, none}, noProof, unknown);
    row("the witness is not shown", {lost}, {none, none}, noProof, unknown);
    row("there is no witness", {lost}, {none, none}, noProof, unknown, false);
    row("the filter is not applied", {lost}, {seen, unfiltered}, noProof, unknown);
    row("the list has no end", {lost}, {seen, endless, endless, endless, endless}, noProof,
        unknown);
    row("the look-up is denied", {lost}, {denied, denied}, noProof, unknown);
    row("the last look-up is denied", {lost}, {seen, denied}, noProof, unknown);

    const QString again = u"Sending > LookingUp > Settling 90s > LookingUp > Settling 10s"
                          " > LookingUp > "_s;
    row("offline for a while", {lost}, {offline, offline, there}, again + u"Created"_s);
    row("offline for a while, and not there", {lost}, {offline, offline, seen},
        again + u"NotCreated"_s, unknown);
    row("offline for a while, and no proof", {lost}, {offline, offline, none},
        again + u"Undecided"_s, unknown);
    row("offline for a while, and then denied", {lost}, {offline, offline, denied},
        again + u"Undecided"_s, unknown);
    row("the last look-up gets lost", {lost}, {seen, lost, there}, again + u"Created"_s);
    row("the last look-up meets a gateway", {lost}, {seen, page(200), there}, again + u"Created"_s);
    row("the last look-up is asked to wait", {lost}, {seen, busy, there}, again + u"Created"_s);
    row("the last look-up is asked to wait longer", {lost}, {seen, askedToWait(25s), there},
        u"Sending > LookingUp > Settling 90s > LookingUp > Settling 25s > LookingUp > Created"_s);
    row("the last look-up is asked to wait for ages", {lost}, {seen, askedToWait(86400s), there},
        u"Sending > LookingUp > Settling 90s > LookingUp > Settling 300s > LookingUp > Created"_s);
    row("offline for longer", {lost},
        {seen, offline, offline, offline, offline, offline, offline, offline, there},
        u"Sending > LookingUp > Settling 90s > LookingUp > Settling 10s > LookingUp > Settling 20s"
        " > LookingUp > Settling 40s > LookingUp > Settling 80s > LookingUp > Settling 160s"
        " > LookingUp > Settling 300s > LookingUp > Settling 300s > LookingUp > Created"_s);
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
        QCOMPARE(desk.trace.join(u" > "_s), u"Sending > LookingUp > Created"_s);
        QCOMPARE(desk.methods(), u"crm.lead.add crm.lead.list"_s);
        QCOMPARE(desk.submission->state().leadId, LeadId(u"31"_s));
    }
    Desk desk;
    desk.portal.answerRaw(u"crm.lead.add"_s, adds.list);
    desk.portal.answerRaw(u"crm.lead.list"_s, {leads({}), leads({{9, witness}})});
    desk.start();
    desk.finish();
    QCOMPARE(desk.trace.join(u" > "_s),
             u"Sending > LookingUp > Settling 90s > LookingUp > NotCreated"_s);
    QCOMPARE(desk.methods(), u"crm.lead.add crm.lead.list crm.lead.list"_s);
    QCOMPARE(toString(desk.submission->state().error->certainty), u"Unknown"_s);
}

void TestSubmission::aLeadThatMayBeThereIsLookedForBeforeItIsSentAgain_data()
{
    QTest::addColumn<Answers>("adds");
    QTest::addColumn<Answers>("lookUps");
    QTest::addColumn<QString>("trace");
    QTest::addColumn<QString>("error");
    QTest::addColumn<bool>("staysOpen");
    const auto row = [](const char *name, const Answers &adds, const Answers &lookUps,
                        const QString &trace, const QString &error, bool staysOpen) {
        QTest::newRow(name) << adds << lookUps << trace << error << staysOpen;
    };
    const Answer none = leads({});
    const Answer there = leads({{27, origin}});
    const Answer seen = leads({{9, witness}});
    const Answer refused = coded(400, "");
    const QString sent = u"LookingUp > Sending > "_s;

    row("it is there", {}, {there}, u"LookingUp > Created"_s, {}, false);
    row("it is not seen", {added}, {none}, sent + u"Created"_s, {}, false);
    row("looking is not allowed", {added}, {denied}, sent + u"Created"_s, {}, false);
    row("the portal cannot be asked", {}, {offline}, u"LookingUp > Undecided"_s,
        u"Offline NotSent"_s, true);
    row("the answer to the look-up gets lost", {}, {lost}, u"LookingUp > Undecided"_s,
        u"Timeout Unknown"_s, true);
    row("a gateway answers", {}, {page(200)}, u"LookingUp > Undecided"_s, u"NotBitrix24 Unknown"_s,
        true);

    // Nothing became of the new attempt: that says nothing about the earlier one.
    row("not seen, then offline", {offline}, {none}, sent + u"Undecided"_s, u"Offline NotSent"_s,
        true);
    row("not seen, then refused", {refused}, {none}, sent + u"Undecided"_s, u"Refused Refused"_s,
        true);
    row("not allowed to look, then refused", {refused}, {denied}, sent + u"Undecided"_s,
        u"Refused Refused"_s, true);
    row("not allowed to look, then offline", {offline}, {denied}, sent + u"Undecided"_s,
        u"Offline NotSent"_s, true);
    row("not seen, then asked to wait for ages", {askedToWait(3600s)}, {none},
        sent + u"Undecided"_s, u"RateLimited Refused"_s, true);
    row("not seen, then asked to wait, then refused", {busy, refused}, {none},
        sent + u"Waiting 2s > Sending > Undecided"_s, u"Refused Refused"_s, true);
    row("not seen, then lost", {lost}, {none, none, none},
        sent + u"LookingUp > Settling 90s > LookingUp > Undecided"_s, u"Timeout Unknown"_s, true);
    row("not seen, then lost and proven not there", {lost}, {none, none, seen},
        sent + u"LookingUp > Settling 90s > LookingUp > NotCreated"_s, u"Timeout Unknown"_s, false);
    // Where it is proven that the earlier one did nothing either, the new one speaks for itself.
    row("proven not there, then refused", {refused}, {seen}, sent + u"Failed"_s,
        u"Refused Refused"_s, false);
    row("proven not there, then offline", {offline}, {seen}, sent + u"Failed"_s,
        u"Offline NotSent"_s, false);
}

void TestSubmission::aLeadThatMayBeThereIsLookedForBeforeItIsSentAgain()
{
    QFETCH(const Answers, adds);
    QFETCH(const Answers, lookUps);
    QFETCH(const QString, trace);
    QFETCH(const QString, error);
    QFETCH(const bool, staysOpen);
    Desk desk;
    desk.portal.answerRaw(u"crm.lead.add"_s, adds.list);
    desk.portal.answerRaw(u"crm.lead.list"_s, lookUps.list);
    desk.leaveOpen();
    desk.start();
    desk.finish();
    QCOMPARE(desk.trace.join(u" > "_s), trace);
    QCOMPARE(desk.portal.asked.size(), adds.list.size() + lookUps.list.size());
    const SubmissionState &state = desk.submission->state();
    QCOMPARE(state.error ? toString(state.error->kind) + u' ' + toString(state.error->certainty)
                         : QString(),
             error);
    QCOMPARE(desk.memory.open.contains(origin), staysOpen);
    QVERIFY(state.content == SentContent::AsTyped);
}

void TestSubmission::anAttemptThatHasNotSettledIsWaitedForBeforeItIsSentAgain()
{
    for (const Answer &early : {leads({}), leads({{9, witness}}), offline, denied}) {
        Desk desk;
        desk.portal.answerRaw(u"crm.lead.list"_s, {early, leads({{27, origin}})});
        desk.leaveOpen({Desk::draft()}, 40s);
        desk.start();
        desk.finish();
        QCOMPARE(desk.trace.join(u" > "_s), u"LookingUp > Settling 40s > LookingUp > Created"_s);
        QCOMPARE(desk.methods(), u"crm.lead.list crm.lead.list"_s);
    }
}

void TestSubmission::aWitnessProvesOnlyWhatIsAsVisible_data()
{
    QTest::addColumn<QString>("asWitness"); // field and value of what was sent before
    QTest::addColumn<QString>("asLead");
    QTest::addColumn<QString>("shownFor"); // who is responsible for the witness by now
    QTest::addColumn<bool>("isProof");
    const QString mine = u"ASSIGNED_BY_ID=7"_s;
    const QString theirs = u"ASSIGNED_BY_ID=9"_s;
    QTest::newRow("both for the account's user by default")
            << QString() << QString() << u"7"_s << true;
    QTest::newRow("both for the account's user") << mine << mine << u"7"_s << true;
    QTest::newRow("the default is the account's user") << QString() << mine << u"7"_s << true;
    QTest::newRow("both for a colleague") << theirs << theirs << u"9"_s << true;
    QTest::newRow("the lead is for a colleague") << mine << theirs << u"7"_s << false;
    QTest::newRow("the lead is for a colleague, the other by default")
            << QString() << theirs << u"7"_s << false;
    QTest::newRow("the witness is for a colleague") << theirs << mine << u"9"_s << false;
    QTest::newRow("the witness was given to the account's user since")
            << theirs << theirs << u"7"_s << false;
    QTest::newRow("another stage") << QString() << u"STATUS_ID=UC_3X"_s << u"7"_s << false;
    QTest::newRow("the same stage") << u"STATUS_ID=NEW"_s << u"STATUS_ID=NEW"_s << u"7"_s << true;
    QTest::newRow("the witness is in another stage by now")
            << u"STATUS_ID=UC_3X"_s << u"STATUS_ID=UC_3X"_s << u"7"_s << false;
    QTest::newRow("the witness is open to all") << u"OPENED=Y"_s << QString() << u"7"_s << false;
    QTest::newRow("the lead is open to all") << QString() << u"OPENED=Y"_s << u"7"_s << false;
    QTest::newRow("both are for few") << u"OPENED=N"_s << u"OPENED=N"_s << u"7"_s << true;
    QTest::newRow("the witness was closed since")
            << u"OPENED=Y"_s << u"OPENED=Y"_s << u"7"_s << false;
    QTest::newRow("what differs does not matter for rights")
            << QString() << u"COMMENTS=Hello"_s << u"7"_s << true;
}

void TestSubmission::aWitnessProvesOnlyWhatIsAsVisible()
{
    QFETCH(const QString, asWitness);
    QFETCH(const QString, asLead);
    QFETCH(const QString, shownFor);
    QFETCH(const bool, isProof);
    const Answer seen = leads({{9, witness}}, shownFor);
    Desk desk;
    desk.portal.answerRaw(u"crm.lead.add"_s, {lost});
    desk.portal.answerRaw(u"crm.lead.list"_s, {seen, seen});
    desk.remember(witness, Desk::draft(asWitness));
    desk.start(witness, Desk::draft(asLead));
    desk.finish();
    QCOMPARE(toText(desk.submission->state().phase), isProof ? u"NotCreated"_s : u"Undecided"_s);
}

void TestSubmission::aLeadThatIsCreatedIsTheWitnessOfTheNext()
{
    Desk desk;
    desk.portal.answerRaw(u"crm.lead.add"_s, {added});
    desk.start({}, Desk::draft(u"ASSIGNED_BY_ID=9"_s));
    desk.finish();
    QVERIFY(desk.memory.witness);
    QCOMPARE(desk.memory.witness->origin, origin);
    QCOMPARE(desk.memory.witness->visibility.responsible, u"9"_s);
    QVERIFY(desk.memory.open.isEmpty());
}

void TestSubmission::whatWasChangedBetweenTwoAttemptsIsToldOf_data()
{
    QTest::addColumn<QStringList>("sentBefore"); // field and value of each attempt
    QTest::addColumn<Answers>("adds");
    QTest::addColumn<Answers>("lookUps");
    QTest::addColumn<SentContent>("content");
    const QString change = u"COMMENTS=Changed"_s; // what is in the form now
    const Answer none = leads({});
    const Answer there = leads({{27, origin}});
    QTest::newRow("nothing was changed")
            << QStringList{change} << Answers{} << Answers{there} << SentContent::AsTyped;
    QTest::newRow("changed, and the first attempt is there")
            << QStringList{QString()} << Answers{} << Answers{there} << SentContent::Earlier;
    QTest::newRow("changed twice, and one of the attempts is there")
            << QStringList{QString(), u"COMMENTS=Other"_s} << Answers{} << Answers{there}
            << SentContent::Earlier;
    QTest::newRow("changed and changed back") << QStringList{change, QString()} << Answers{}
                                              << Answers{there} << SentContent::Unknown;
    QTest::newRow("changed and sent")
            << QStringList{QString()} << Answers{added} << Answers{none} << SentContent::AsTyped;
    QTest::newRow("changed, lost again, and one of both is there")
            << QStringList{QString()} << Answers{lost} << Answers{none, there}
            << SentContent::Unknown;
    QTest::newRow("proven not there, changed, lost again, and there")
            << QStringList{QString()} << Answers{lost} << Answers{leads({{9, witness}}), there}
            << SentContent::AsTyped;
}

void TestSubmission::whatWasChangedBetweenTwoAttemptsIsToldOf()
{
    QFETCH(const QStringList, sentBefore);
    QFETCH(const Answers, adds);
    QFETCH(const Answers, lookUps);
    QFETCH(const SentContent, content);
    Desk desk;
    desk.portal.answerRaw(u"crm.lead.add"_s, adds.list);
    desk.portal.answerRaw(u"crm.lead.list"_s, lookUps.list);
    QList<LeadDraft> drafts;
    for (const QString &extra : sentBefore) {
        drafts.append(Desk::draft(extra));
    }
    desk.leaveOpen(drafts);
    desk.start(witness, Desk::draft(u"COMMENTS=Changed"_s));
    desk.finish();
    const SubmissionState &state = desk.submission->state();
    QCOMPARE(toText(state.phase), u"Created"_s);
    QVERIFY(state.content == content);
    // A version that may not be the one that is there is no witness.
    QCOMPARE(desk.memory.witness->origin, content == SentContent::AsTyped ? origin : witness);
}

void TestSubmission::absenceIsProvenForEveryVersionThatMayBeThere()
{
    // The first attempt was for a colleague: that it is not shown proves nothing.
    Desk desk;
    const Answer seen = leads({{9, witness}});
    desk.portal.answerRaw(u"crm.lead.add"_s, {lost});
    desk.portal.answerRaw(u"crm.lead.list"_s, {seen, seen, seen});
    desk.leaveOpen({Desk::draft(u"ASSIGNED_BY_ID=9"_s)});
    desk.start();
    desk.finish();
    QCOMPARE(toText(desk.submission->state().phase), u"Undecided"_s);
    QCOMPARE(desk.memory.open.value(origin).sent.size(), 2);
}

void TestSubmission::aPersonMayDecideWhileItIsLookedFor()
{
    for (const bool whileAsking : {true, false}) {
        Desk desk;
        desk.portal.answerRaw(u"crm.lead.add"_s, {lost});
        desk.portal.answerRaw(u"crm.lead.list"_s, {leads({}), leads({{27, origin}})});
        desk.portal.transport.hold();
        desk.start();
        desk.submission->stopLooking(); // still on its way: nothing to decide
        QCOMPARE(desk.trace, QStringList{u"Sending"_s});
        desk.portal.transport.release();
        if (whileAsking) {
            desk.portal.transport.hold();
        }
        drainEvents();
        QCOMPARE(desk.trace.last(), whileAsking ? u"LookingUp"_s : u"Settling 90s"_s);
        desk.submission->stopLooking();
        QCOMPARE(desk.trace.last(), u"Undecided"_s);
        // Sending it again will wait until the first attempt has settled.
        QCOMPARE(desk.memory.open.value(origin).settledAt - desk.clock.monotonic(),
                 std::chrono::milliseconds(90s));
        desk.submission->stopLooking();
        desk.portal.transport.release();
        desk.finish();
        QVERIFY(!desk.submission->state().until.isValid());
        QCOMPARE(toString(desk.submission->state().error->kind), u"Timeout"_s);
    }
}

void TestSubmission::lookingAgainEndsSomeTime()
{
    Desk desk;
    desk.timing.looksAgain = 2;
    desk.portal.answerRaw(u"crm.lead.add"_s, {lost});
    desk.portal.answerRaw(u"crm.lead.list"_s, {leads({}), offline, offline, offline});
    desk.start();
    desk.finish();
    QCOMPARE(desk.trace.join(u" > "_s),
             u"Sending > LookingUp > Settling 90s > LookingUp > Settling 10s > LookingUp"
             " > Settling 20s > LookingUp > Undecided"_s);
    const SubmissionState &state = desk.submission->state();
    QCOMPARE(toString(state.error->kind), u"Timeout"_s);
    QCOMPARE(toString(state.lookUpError->kind), u"Offline"_s);
}

void TestSubmission::whatIsGivenUpEndsWithWhatIsKnown_data()
{
    QTest::addColumn<Answers>("adds");
    QTest::addColumn<bool>("held"); // the answer to the add
    QTest::addColumn<bool>("wasOpen");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("error");
    QTest::newRow("on its way") << Answers{added} << true << false << u"Undecided"_s
                                << u"Cancelled Unknown"_s;
    QTest::newRow("waiting") << Answers{busy} << false << false << u"Failed"_s
                             << u"RateLimited Refused"_s;
    QTest::newRow("settling") << Answers{lost} << false << false << u"Undecided"_s
                              << u"Timeout Unknown"_s;
    QTest::newRow("looking first")
            << Answers{} << true << true << u"Undecided"_s << u"Cancelled Unknown"_s;
    QTest::newRow("waiting, with an earlier attempt open")
            << Answers{busy} << false << true << u"Undecided"_s << u"RateLimited Refused"_s;
}

void TestSubmission::whatIsGivenUpEndsWithWhatIsKnown()
{
    QFETCH(const Answers, adds);
    QFETCH(const bool, held);
    QFETCH(const bool, wasOpen);
    QFETCH(const QString, end);
    QFETCH(const QString, error);
    Desk desk;
    desk.portal.answerRaw(u"crm.lead.add"_s, adds.list);
    desk.portal.answerRaw(u"crm.lead.list"_s, {leads({})});
    if (wasOpen) {
        desk.leaveOpen();
    }
    if (held) {
        desk.portal.transport.hold();
    }
    desk.start();
    desk.submission->abandon();
    QCOMPARE(desk.trace.last(), end);
    QCOMPARE(desk.finals, 1);
    const SubmissionState &state = desk.submission->state();
    QCOMPARE(toString(state.error->kind) + u' ' + toString(state.error->certainty), error);
    QCOMPARE(desk.memory.open.contains(origin), end == "Undecided"_L1);
    // What comes afterwards changes nothing, and neither does giving up twice.
    desk.submission->abandon();
    desk.portal.transport.release();
    desk.finish();
    QCOMPARE(desk.trace.last(), end);
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
    QCOMPARE(desk.trace, (QStringList{u"Sending"_s, u"Created"_s, u"Created"_s}));
    QVERIFY(state.becameDeal);
    QCOMPARE(state.leadId, LeadId(u"27"_s));
    QCOMPARE(state.dealId, LeadId(u"5"_s));
    QCOMPARE(state.url, QUrl(u"https://nordlicht.example/crm/deal/details/5/"_s));
}

void TestSubmission::theDealIsNotWaitedForToSayThatALeadIsCreated()
{
    Desk desk(CrmMode::Simple);
    desk.portal.answerRaw(u"crm.lead.add"_s, {added});
    desk.portal.answerRaw(u"crm.deal.list"_s, {json(R"({"result":[{"ID":"5","LEAD_ID":"27"}]})")});
    desk.portal.transport.hold();
    desk.start();
    desk.portal.transport.release();
    desk.portal.transport.hold();
    drainEvents();
    QCOMPARE(desk.methods(), u"crm.lead.add crm.deal.list"_s);
    QCOMPARE(desk.trace, (QStringList{u"Sending"_s, u"Created"_s}));
    QVERIFY(!desk.submission->state().becameDeal);
    QCOMPARE(desk.submission->state().url,
             QUrl(u"https://nordlicht.example/crm/lead/details/27/"_s));
    desk.portal.transport.release();
    desk.finish();
    QVERIFY(desk.submission->state().becameDeal);
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
        QCOMPARE(desk.trace, (QStringList{u"Sending"_s, u"Created"_s}));
        QVERIFY(!state.becameDeal);
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
    QCOMPARE(desk.trace.join(u" > "_s), u"Sending > LookingUp > Created > Created"_s);
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
    QCOMPARE(desk.trace.last(), u"LookingUp"_s);
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
