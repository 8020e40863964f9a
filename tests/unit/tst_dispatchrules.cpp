// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/response.h"
#include "bitrix/schemabuilder.h"
#include "support/metadataexample.h"
#include "support/testcase.h"
#include "sync/holdup.h"
#include "sync/hurriedleads.h"
#include "sync/sendplan.h"
#include "sync/sendresult.h"
#include "sync/settleguard.h"
#include "sync/throughput.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);

QueuedLead lead(const QString &name, int attempts = 0, bool alone = false, qint64 size = 500)
{
    QueuedLead row;
    row.origin = OriginId(name);
    row.attempts = attempts;
    row.sendAlone = alone;
    row.payloadSize = size;
    return row;
}

Error error(ErrorKind kind, Certainty certainty = Certainty::Refused, const QString &code = {})
{
    return {.kind = kind, .certainty = certainty, .code = code};
}

QString toText(SendVerdict verdict)
{
    switch (verdict) {
    case SendVerdict::Uncertain:
        return u"Uncertain"_s;
    case SendVerdict::LeadRefused:
        return u"LeadRefused"_s;
    case SendVerdict::LeadLater:
        return u"LeadLater"_s;
    case SendVerdict::Singly:
        return u"Singly"_s;
    case SendVerdict::UnprovenSingly:
        return u"UnprovenSingly"_s;
    case SendVerdict::RunEnds:
        return u"RunEnds"_s;
    case SendVerdict::UnprovenRunEnds:
        return u"UnprovenRunEnds"_s;
    }
    return {};
}

QString names(const QList<QueuedLead> &rows)
{
    QStringList names;
    for (const QueuedLead &row : rows) {
        names.append(row.origin.toString());
    }
    return names.join(u' ');
}

SendContext context(const FormSchemaPtr &schema = {})
{
    return {.now = now, .settle = 90s, .schema = schema, .backOff = [](const QueuedLead &) {
                return 7s;
            }};
}

CallResult created(int id)
{
    return {.result = id};
}

} // namespace

/*! What the sending of the queue goes by, without a queue and without a portal. */
class TestDispatchRules : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void waitsDoubleUpToTheLongest_data();
    void waitsDoubleUpToTheLongest();
    void anErrorHoldsUpAllForAWhileOrUntilSomebodyActs_data();
    void anErrorHoldsUpAllForAWhileOrUntilSomebodyActs();
    void whatAPortalAsksForIsWaitedForWithinReason();
    void aBlockKeepsNothingPersonal();
    void everyErrorHasAVerdict_data();
    void everyErrorHasAVerdict();
    void everyKindOfErrorEndsSomewhere();
    void anAnswerMeansSomethingForItsLead();
    void aRefusalWithACodeMayHaveComeAfterTheLead_data();
    void aRefusalWithACodeMayHaveComeAfterTheLead();
    void aBatchMeansSomethingForEachOfItsLeads();
    void anErrorOfTheWholeConcernsEveryLead_data();
    void anErrorOfTheWholeConcernsEveryLead();
    void leadsGoTogetherInTheirOrder_data();
    void leadsGoTogetherInTheirOrder();
    void whatTimeAnUncertainLeadNeedsIsNotShortenedByTheCalendar();
    void whatAnEarlierProcessLeftBehindWaitsAWholeTimeFromTheStart();
    void aCalendarFromTheFutureHoldsNothingUpForever();
    void theRateIsThatOfTheLastMinutes();
    void theEndIsForeseenByTheSlowerRate_data();
    void theEndIsForeseenByTheSlowerRate();
    void whoeverWaitsIsToldOnlyWhatIsNew();
};

void TestDispatchRules::waitsDoubleUpToTheLongest_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<double>("random");
    QTest::addColumn<qint64>("seconds");

    QTest::newRow("the first is at least half of it") << 1 << 0.0 << qint64(5);
    QTest::newRow("and at most all of it") << 1 << 1.0 << qint64(10);
    QTest::newRow("the second is twice as long") << 2 << 1.0 << qint64(20);
    QTest::newRow("the fourth is eight times as long") << 4 << 1.0 << qint64(80);
    QTest::newRow("not longer than the longest") << 9 << 1.0 << qint64(100);
    QTest::newRow("however often") << 1000000 << 0.0 << qint64(50);
    QTest::newRow("none is like the first") << 0 << 1.0 << qint64(10);
}

void TestDispatchRules::waitsDoubleUpToTheLongest()
{
    QFETCH(int, times);
    QFETCH(double, random);
    const std::chrono::milliseconds wait = backOff(times, 10s, 100s, random);
    QTEST(qint64(wait.count() / 1000), "seconds");
}

void TestDispatchRules::anErrorHoldsUpAllForAWhileOrUntilSomebodyActs_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("goesAwayByItself");
    QTest::addColumn<bool>("isNetwork");
    QTest::addColumn<qint64>("seconds"); // until it is tried again; -1: when somebody did something

    const auto row = [](ErrorKind kind, bool goes, bool network, qint64 seconds) {
        QTest::addRow("%s", qPrintable(toString(kind))) << kind << goes << network << seconds;
    };
    row(ErrorKind::Offline, true, true, 5);
    row(ErrorKind::Tls, true, true, 5); // a gateway shows its own certificate
    row(ErrorKind::Timeout, true, true, 5);
    row(ErrorKind::ConnectionLost, true, true, 5);
    row(ErrorKind::NotBitrix24, true, true, 5);
    row(ErrorKind::Cancelled, true, true, 5);
    row(ErrorKind::RateLimited, true, false, 5);
    row(ErrorKind::OperationLimited, true, false, 5);
    row(ErrorKind::ServerFault, true, false, 5);
    row(ErrorKind::TokenExpired, true, false, 5);
    row(ErrorKind::QueueBusy, true, false, 5);
    row(ErrorKind::Storage, true, false, 5);
    row(ErrorKind::Redirected, false, true, 900);
    row(ErrorKind::Refused, false, false, 900); // many leads in the same words
    row(ErrorKind::SignInNeeded, false, false, -1);
    row(ErrorKind::ClientRejected, false, false, -1);
    row(ErrorKind::SecretMissing, false, false, -1);
    row(ErrorKind::KeychainChanged, false, false, -1);
    row(ErrorKind::KeychainLocked, false, false, -1);
    row(ErrorKind::KeychainUnavailable, false, false, 15 * 60);
    row(ErrorKind::StorageFull, false, false, -1);
    row(ErrorKind::InsecureUrl, false, false, -1);
    row(ErrorKind::OtherPortal, false, false, -1);
    row(ErrorKind::AppNotInstalled, false, false, 900);
    row(ErrorKind::MissingScope, false, false, 900);
    row(ErrorKind::AccessDenied, false, false, 900);
    row(ErrorKind::PaymentRequired, false, false, 900);
    row(ErrorKind::PortalClosed, false, false, 900);
    row(ErrorKind::ConfirmationNeeded, false, false, 900);
    row(ErrorKind::MethodMissing, false, false, 900);
    row(ErrorKind::Overloaded, false, false, 900);
    row(ErrorKind::Internal, false, false, 900);
    row(ErrorKind::InvalidRequest, false, false, 900);
}

void TestDispatchRules::anErrorHoldsUpAllForAWhileOrUntilSomebodyActs()
{
    QFETCH(ErrorKind, kind);
    QFETCH(qint64, seconds);
    const Error why = error(kind);
    QTEST(goesAway(why), "goesAwayByItself");
    QTEST(smellsOfNetwork(why), "isNetwork");
    const QueueBlock block = holdUp(why, 0, now, {}, 1.0);
    QCOMPARE(block.since, now);
    QCOMPARE(block.times, 1);
    QCOMPARE(block.until, seconds < 0 ? QDateTime() : now.addSecs(seconds));
}

void TestDispatchRules::whatAPortalAsksForIsWaitedForWithinReason()
{
    Error busy = error(ErrorKind::RateLimited);
    busy.retryAfter = 40s;
    QCOMPARE(holdUp(busy, 0, now, {}, 1.0).until, now.addSecs(40));
    busy.retryAfter = 0s;
    QCOMPARE(holdUp(busy, 0, now, {}, 1.0).until, now.addSecs(5));
    busy.retryAfter = std::chrono::hours(100);
    QCOMPARE(holdUp(busy, 0, now, {}, 1.0).until, now.addSecs(3600));
}

void TestDispatchRules::aBlockKeepsNothingPersonal()
{
    Error refused = error(ErrorKind::AccessDenied);
    refused.issues = {{.code = IssueCode::RefusedByPortal, .argument = u"Ada Muster"_s}};
    QVERIFY(holdUp(refused, 0, now, {}, 1.0).error.issues.isEmpty());
}

void TestDispatchRules::everyErrorHasAVerdict_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("onOne");     // of a request with one lead
    QTest::addColumn<QString>("onMany");    // of a request with ten
    QTest::addColumn<QString>("onCommand"); // of one lead of a batch

    const auto row = [](const char *why, const Error &error, const char *one, const char *many,
                        const char *command) {
        QTest::newRow(why) << error << QString::fromLatin1(one) << QString::fromLatin1(many)
                           << QString::fromLatin1(command);
    };
    using enum ErrorKind;
    row("a time-out may have done it", error(Timeout, Certainty::Unknown), "Uncertain", "Uncertain",
        "Uncertain");
    row("a limit with a 500 proves nothing", error(RateLimited, Certainty::Unknown), "Uncertain",
        "Uncertain", "Uncertain");
    row("done, and then it failed", error(ServerFault, Certainty::Applied), "Uncertain",
        "Uncertain", "Uncertain");
    row("the portal does not take this lead", error(Refused), "LeadRefused", "UnprovenSingly",
        "LeadRefused");
    row("an exception of one of them", error(Refused, Certainty::Refused, u"ERROR_CORE"_s),
        "LeadRefused", "UnprovenSingly", "LeadRefused");
    row("it points to something that is gone", error(NotFound), "LeadRefused", "UnprovenSingly",
        "LeadRefused");
    Error tooLarge = error(Refused);
    tooLarge.httpStatus = 413;
    row("it is too large", tooLarge, "LeadRefused", "Singly", "LeadRefused");
    row("what a batch cannot hold",
        error(InvalidRequest, Certainty::Refused, u"ERROR_BATCH_LENGTH_EXCEEDED"_s), "LeadRefused",
        "Singly", "Singly");
    row("a batch that was never sent", error(InvalidRequest, Certainty::NotSent), "LeadRefused",
        "Singly", "Singly");
    row("plain http, whatever the lead",
        error(InvalidRequest, Certainty::Refused, u"INVALID_REQUEST"_s), "RunEnds", "RunEnds",
        "Singly");
    row("the network is gone", error(Offline, Certainty::NotSent), "RunEnds", "RunEnds", "RunEnds");
    row("signed out", error(SignInNeeded), "RunEnds", "RunEnds", "RunEnds");
    row("may not call anything", error(AccessDenied, Certainty::Refused, u"user_access_error"_s),
        "RunEnds", "RunEnds", "RunEnds");
    row("this user or a robot may not", error(AccessDenied, Certainty::Refused, u"ACCESS_DENIED"_s),
        "UnprovenRunEnds", "RunEnds", "UnprovenRunEnds");
    row("the same without a code", error(AccessDenied), "UnprovenRunEnds", "UnprovenRunEnds",
        "UnprovenRunEnds");
    Error odd = error(SignInNeeded, Certainty::Refused, u"ERROR_CORE"_s);
    odd.httpStatus = 401;
    row("an exception with the status of a sign-in", odd, "UnprovenRunEnds", "UnprovenRunEnds",
        "UnprovenRunEnds");
    row("lacks the scope", error(MissingScope), "RunEnds", "RunEnds", "RunEnds");
    row("the method is gone", error(MethodMissing), "RunEnds", "RunEnds", "RunEnds");
    row("the method's time is used up", error(OperationLimited), "RunEnds", "RunEnds", "RunEnds");
    row("too many requests", error(RateLimited), "RunEnds", "RunEnds", "RunEnds");
    row("the portal could not ask another server", error(ServerFault), "RunEnds", "RunEnds",
        "LeadLater");
}

void TestDispatchRules::everyErrorHasAVerdict()
{
    QFETCH(Error, error);
    QTEST(toText(verdictOnRequest(error, 1)), "onOne");
    QTEST(toText(verdictOnRequest(error, 10)), "onMany");
    QTEST(toText(verdictOnCommand(error)), "onCommand");
}

void TestDispatchRules::everyKindOfErrorEndsSomewhere()
{
    for (int kind = 0; kind < ErrorKindCount; ++kind) {
        for (const Certainty certainty : {Certainty::NotSent, Certainty::Refused}) {
            const Error why = error(static_cast<ErrorKind>(kind), certainty);
            QVERIFY(verdictOnRequest(why, 1) != SendVerdict::Uncertain);
            QVERIFY(verdictOnRequest(why, 2) != SendVerdict::LeadRefused);
            QVERIFY(verdictOnCommand(why) != SendVerdict::Uncertain);
        }
        const Error open = error(static_cast<ErrorKind>(kind), Certainty::Unknown);
        QVERIFY(verdictOnRequest(open, 1) == SendVerdict::Uncertain);
        QVERIFY(verdictOnRequest(open, 2) == SendVerdict::Uncertain);
        QVERIFY(verdictOnCommand(open) == SendVerdict::Uncertain);
    }
}

void TestDispatchRules::anAnswerMeansSomethingForItsLead()
{
    const SendResult sent = resultOfCall(lead(u"a"_s), created(27), context());
    QCOMPARE(sent.ends.size(), 1);
    QVERIFY(sent.ends.first().result == AttemptResult::Sent);
    QCOMPARE(sent.ends.first().leadId, LeadId(u"27"_s));
    QVERIFY(sent.isAnswered && !sent.stop);

    // It says that it went well, and not which lead it is.
    const SendResult odd = resultOfCall(lead(u"a"_s), CallResult{.result = true}, context());
    QVERIFY(odd.ends.first().result == AttemptResult::Unknown);
    QCOMPARE(odd.ends.first().settledAt, now.addSecs(90));

    const SendResult lost = resultOfCall(
            lead(u"a"_s), failure(error(ErrorKind::Timeout, Certainty::Unknown)), context());
    QVERIFY(lost.ends.first().result == AttemptResult::Unknown);
    QCOMPARE(lost.ends.first().settledAt, now.addSecs(90));
    QCOMPARE(toString(lost.stop->kind), u"Timeout"_s);

    Error refusal = error(ErrorKind::Refused);
    refusal.issues = {{.code = IssueCode::RefusedByPortal,
                       .argument = u"Field \"Lead name\" is too long."_s}};
    const auto schema = std::make_shared<const FormSchema>(buildFormSchema(exampleMetadata(), now));
    const SendResult refused = resultOfCall(lead(u"a"_s), failure(refusal), context(schema));
    QVERIFY(refused.ends.first().result == AttemptResult::Rejected);
    QCOMPARE(refused.ends.first().error->issues.first().field, u"TITLE"_s);
    QVERIFY(refused.isAnswered && !refused.stop);

    // A robot may have failed, when the lead was there.
    const Error robot = error(ErrorKind::AccessDenied, Certainty::Refused, u"ACCESS_DENIED"_s);
    const SendResult unproven = resultOfCall(lead(u"a"_s), failure(robot), context());
    QVERIFY(unproven.ends.first().result == AttemptResult::Unknown);
    QVERIFY(unproven.ends.first().isCounted);
    QCOMPARE(unproven.ends.first().settledAt, now.addSecs(90));
    QCOMPARE(toString(unproven.stop->kind), u"AccessDenied"_s);
    QCOMPARE(toString(unproven.stop->certainty), u"Unknown"_s);

    const Error noAccess =
            error(ErrorKind::AccessDenied, Certainty::Refused, u"user_access_error"_s);
    const SendResult denied = resultOfCall(lead(u"a"_s), failure(noAccess), context());
    QVERIFY(denied.ends.first().result == AttemptResult::RefusedForNow);
    QVERIFY(!denied.ends.first().isCounted);
    QVERIFY(!denied.ends.first().notBefore.isValid());
    QCOMPARE(toString(denied.stop->kind), u"AccessDenied"_s);
}

void TestDispatchRules::aRefusalWithACodeMayHaveComeAfterTheLead_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("mayBeThere");
    QTest::newRow("the creation itself failed") << QString() << false;
    QTest::newRow("a robot threw") << u"ERROR_CORE"_s << true;
    QTest::newRow("an argument of a workflow") << u"ERROR_ARGUMENT"_s << true;
    QTest::newRow("the number of an exception") << u"100"_s << true;
    QTest::newRow("an exception without a number") << u"0"_s << true;
    QTest::newRow("a code that nobody knows") << u"INVALID_ARG_VALUE"_s << true;
}

void TestDispatchRules::aRefusalWithACodeMayHaveComeAfterTheLead()
{
    QFETCH(const QString, code);
    QFETCH(const bool, mayBeThere);
    const Error refusal = portalError(400, {{u"error"_s, code}});
    const SendResult alone = resultOfCall(lead(u"a"_s), failure(refusal), context());
    BatchResult answer;
    answer.results.insert(u"a"_s, failure(portalError(200, {{u"error"_s, code}})));
    answer.results.insert(u"b"_s, created(5));
    const SendResult batch = resultOfBatch({lead(u"a"_s), lead(u"b"_s)}, answer, context());
    for (const SendEnd &end : {alone.ends.first(), batch.ends.first()}) {
        QVERIFY(end.result == AttemptResult::Rejected);
        QCOMPARE(end.settledAt, mayBeThere ? now.addSecs(90) : QDateTime());
    }
}

void TestDispatchRules::aBatchMeansSomethingForEachOfItsLeads()
{
    const QList<QueuedLead> leads{lead(u"a"_s), lead(u"b"_s), lead(u"c"_s),
                                  lead(u"d"_s), lead(u"e"_s), lead(u"f"_s)};
    BatchResult answer;
    answer.results.insert(u"a"_s, created(5));
    answer.results.insert(u"b"_s, failure(error(ErrorKind::Refused)));
    answer.results.insert(u"c"_s, failure(error(ErrorKind::ServerFault)));
    answer.results.insert(u"d"_s, failure(error(ErrorKind::ServerFault, Certainty::Unknown)));
    answer.results.insert(u"e"_s, failure(error(ErrorKind::OperationLimited)));
    answer.results.insert(u"f"_s, failure(error(ErrorKind::InvalidRequest)));
    const SendResult result = resultOfBatch(leads, answer, context());
    const QList<AttemptResult> expected{AttemptResult::Sent,          AttemptResult::Rejected,
                                        AttemptResult::RefusedForNow, AttemptResult::Unknown,
                                        AttemptResult::RefusedForNow, AttemptResult::RefusedForNow};
    for (qsizetype i = 0; i < leads.size(); ++i) {
        QCOMPARE(result.ends.at(i).origin, leads.at(i).origin);
        QVERIFY2(result.ends.at(i).result == expected.at(i), qPrintable(QString::number(i)));
    }
    QCOMPARE(result.ends.at(2).notBefore, now.addSecs(7));
    QVERIFY(result.ends.at(2).isCounted);
    QVERIFY(!result.ends.at(4).isCounted);
    QCOMPARE(toString(result.stop->kind), u"OperationLimited"_s);
    QCOMPARE(result.singly, QSet<OriginId>{OriginId(u"f"_s)});
    QVERIFY(result.isAnswered);
}

void TestDispatchRules::anErrorOfTheWholeConcernsEveryLead_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<int>("result");
    QTest::addColumn<bool>("isCounted");
    QTest::addColumn<bool>("stops");
    QTest::addColumn<bool>("singly");

    const auto row = [](const char *name, const Error &error, AttemptResult result, bool counted,
                        bool stops, bool singly) {
        QTest::newRow(name) << error << static_cast<int>(result) << counted << stops << singly;
    };
    row("lost", error(ErrorKind::ConnectionLost, Certainty::Unknown), AttemptResult::Unknown, true,
        true, false);
    row("never left", error(ErrorKind::Offline, Certainty::NotSent), AttemptResult::NotSent, false,
        true, false);
    row("signed out", error(ErrorKind::SignInNeeded), AttemptResult::RefusedForNow, false, true,
        false);
    row("busy", error(ErrorKind::RateLimited), AttemptResult::RefusedForNow, false, true, false);
    Error tooLarge = error(ErrorKind::Refused);
    tooLarge.httpStatus = 413;
    row("too large", tooLarge, AttemptResult::RefusedForNow, false, false, true);
    row("an exception", error(ErrorKind::Refused, Certainty::Refused, u"ERROR_CORE"_s),
        AttemptResult::Unknown, true, false, true);
}

void TestDispatchRules::anErrorOfTheWholeConcernsEveryLead()
{
    QFETCH(Error, error);
    QFETCH(bool, singly);
    QFETCH(int, result);
    QFETCH(bool, isCounted);
    const QList<QueuedLead> leads{lead(u"a"_s), lead(u"b"_s)};
    const SendResult whole = resultOfBatch(leads, failure(error), context());
    QCOMPARE(whole.ends.size(), 2);
    for (const SendEnd &end : whole.ends) {
        QCOMPARE(static_cast<int>(end.result), result);
        QCOMPARE(end.isCounted, isCounted);
        QVERIFY(end.error);
    }
    QTEST(whole.stop.has_value(), "stops");
    QCOMPARE(whole.singly.size(), singly ? 2 : 0);
    QVERIFY(!whole.isAnswered);
}

void TestDispatchRules::leadsGoTogetherInTheirOrder_data()
{
    QTest::addColumn<QList<QueuedLead>>("due");
    QTest::addColumn<int>("largest");
    QTest::addColumn<QString>("first");

    QTest::newRow("none") << QList<QueuedLead>{} << 5 << u""_s;
    QTest::newRow("as many as there may be")
            << QList{lead(u"a"_s), lead(u"b"_s), lead(u"c"_s)} << 2 << u"a b"_s;
    QTest::newRow("one that goes alone ends the batch before it")
            << QList{lead(u"a"_s), lead(u"b"_s, 0, true), lead(u"c"_s)} << 5 << u"a"_s;
    QTest::newRow("one that goes alone goes alone")
            << QList{lead(u"b"_s, 0, true), lead(u"c"_s)} << 5 << u"b"_s;
    QTest::newRow("what made trouble goes alone, too")
            << QList{lead(u"x"_s), lead(u"c"_s)} << 5 << u"x"_s;
    QTest::newRow("a second try is made in small company")
            << QList{lead(u"a"_s, 1), lead(u"b"_s), lead(u"c"_s)} << 8 << u"a b"_s;
    QTest::newRow("a third by itself")
            << QList{lead(u"a"_s, 2), lead(u"b"_s), lead(u"c"_s)} << 8 << u"a"_s;
    QTest::newRow("however often it was tried")
            << QList{lead(u"a"_s, 2000000000), lead(u"b"_s)} << 50 << u"a"_s;
    QTest::newRow("large ones go in smaller batches")
            << QList{lead(u"a"_s, 0, false, 300000), lead(u"b"_s, 0, false, 300000)} << 5 << u"a"_s;
    QTest::newRow("a very large one goes all the same")
            << QList{lead(u"a"_s, 0, false, 3000000), lead(u"b"_s)} << 5 << u"a"_s;
}

void TestDispatchRules::leadsGoTogetherInTheirOrder()
{
    QFETCH(QList<QueuedLead>, due);
    QFETCH(int, largest);
    QTEST(names(nextRequest(due, {OriginId(u"x"_s)}, largest)), "first");
}

void TestDispatchRules::whatTimeAnUncertainLeadNeedsIsNotShortenedByTheCalendar()
{
    SettleGuard guard;
    guard.begin(1000s, 90s);
    guard.becameUncertain(OriginId(u"a"_s), 2000s);
    QueuedLead row = lead(u"a"_s);
    row.settledAt = now.addSecs(1090);
    QCOMPARE(guard.left(row, now.addSecs(1010), 2010s), 80s);
    QCOMPARE(guard.left(row, now.addDays(1), 2010s), 80s);
    QCOMPARE(guard.left(row, now.addYears(-1), 2010s), 80s);
    QCOMPARE(guard.left(row, now.addYears(-1), 2090s), 0s);
    guard.forget(row.origin);
    QCOMPARE(guard.size(), 0);
}

void TestDispatchRules::whatAnEarlierProcessLeftBehindWaitsAWholeTimeFromTheStart()
{
    SettleGuard guard;
    guard.begin(1000s, 90s);
    // An hour ago, as the calendar has it; but it may have been set ahead a moment before the
    // start.
    QueuedLead row = lead(u"a"_s);
    row.settledAt = now.addSecs(-3600);
    QCOMPARE(guard.left(row, now, 1000s), 90s);
    QCOMPARE(guard.left(row, now.addYears(-1), 1060s), 30s);
    QCOMPARE(guard.left(row, now, 1090s), 0s);
    // It was never under way.
    row = lead(u"b"_s);
    QCOMPARE(guard.left(row, now, 1000s), 0s);
}

void TestDispatchRules::aCalendarFromTheFutureHoldsNothingUpForever()
{
    SettleGuard guard;
    guard.begin(1000s, 90s);
    QueuedLead row = lead(u"a"_s);
    row.settledAt = now.addYears(1);
    QCOMPARE(guard.left(row, now, 1000s), 90s);
    QCOMPARE(guard.left(row, now, 1050s), 40s);
    QCOMPARE(guard.left(row, now.addYears(-1), 1090s), 0s);

    // It came long after the start: another machine may have sent it a moment ago.
    QueuedLead late = lead(u"b"_s);
    late.settledAt = now.addSecs(7290);
    QCOMPARE(guard.left(late, now.addSecs(7200), 8200s), 90s);
    QCOMPARE(guard.left(late, now.addDays(3), 8250s), 40s);
}

void TestDispatchRules::theRateIsThatOfTheLastMinutes()
{
    Throughput rate;
    QCOMPARE(rate.perMinute(0s), 0.0);
    rate.add(20, 0s, 30s);
    QCOMPARE(rate.perMinute(30s), 40.0);
    rate.add(10, 30s, 60s);
    QCOMPARE(rate.perMinute(60s), 30.0);
    QCOMPARE(rate.perMinute(120s), 15.0);
    QCOMPARE(rate.perMinute(1h), 0.0);
    // One quick lead is not hundreds a minute.
    rate.add(1, 3600s, 3600s + 50ms);
    QCOMPARE(rate.perMinute(3600s + 50ms), 60.0);
}

void TestDispatchRules::theEndIsForeseenByTheSlowerRate_data()
{
    QTest::addColumn<qint64>("leads");
    QTest::addColumn<double>("measured");
    QTest::addColumn<double>("allowed");
    QTest::addColumn<QDateTime>("end");

    QTest::newRow("nothing to send") << qint64(0) << 10.0 << 10.0 << QDateTime();
    QTest::newRow("nothing is known") << qint64(9) << 0.0 << 0.0 << QDateTime();
    QTest::newRow("measured") << qint64(60) << 20.0 << 0.0 << now.addSecs(180);
    QTest::newRow("allowed") << qint64(60) << 0.0 << 10.0 << now.addSecs(360);
    QTest::newRow("the slower one") << qint64(60) << 20.0 << 10.0 << now.addSecs(360);
    QTest::newRow("not further than a month")
            << qint64(1000000) << 0.0001 << 0.0 << now.addDays(30);
}

void TestDispatchRules::theEndIsForeseenByTheSlowerRate()
{
    QFETCH(qint64, leads);
    QFETCH(double, measured);
    QFETCH(double, allowed);
    QTEST(finishAt(leads, measured, allowed, now), "end");
}

void TestDispatchRules::whoeverWaitsIsToldOnlyWhatIsNew()
{
    HurriedLeads hurried;
    QVERIFY(!hurried.isNews(lead(u"a"_s)));
    hurried.add(OriginId(u"a"_s));
    hurried.add(OriginId(u"b"_s));
    QVERIFY(hurried.isNews(lead(u"a"_s)));
    QVERIFY(!hurried.isNews(lead(u"a"_s)));
    QVERIFY(hurried.isNews(lead(u"a"_s, 1)));
    hurried.add(OriginId(u"a"_s)); // asked again: told again, and before the others
    QVERIFY(hurried.isNews(lead(u"a"_s, 1)));
    QCOMPARE(hurried.origins(), (QList<OriginId>{OriginId(u"a"_s), OriginId(u"b"_s)}));
    QCOMPARE(hurried.urgent(), (QList<OriginId>{OriginId(u"a"_s), OriginId(u"b"_s)}));
    for (const QString &name : {u"c"_s, u"d"_s, u"e"_s}) {
        hurried.add(OriginId(name));
    }
    QCOMPARE(hurried.urgent(),
             (QList<OriginId>{OriginId(u"e"_s), OriginId(u"d"_s), OriginId(u"c"_s)}));
    hurried.remove(OriginId(u"e"_s)); // the older ones are past hurrying
    QCOMPARE(hurried.urgent(), (QList<OriginId>{OriginId(u"d"_s), OriginId(u"c"_s)}));
    hurried.lookEarly(OriginId(u"a"_s));
    QVERIFY(hurried.isToBeLookedFor(OriginId(u"a"_s)));
    hurried.remove(OriginId(u"a"_s));
    QVERIFY(!hurried.contains(OriginId(u"a"_s)));
    QVERIFY(!hurried.isToBeLookedFor(OriginId(u"a"_s)));
}

QTEST_GUILESS_MAIN(TestDispatchRules)
#include "tst_dispatchrules.moc"
