// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/queuebooth.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fate = LedgerPortal::Fate;

namespace {

QJsonObject refusal(const QString &code, int status = 400, const QString &text = {})
{
    return {{u"error"_s, code}, {u"error_description"_s, text}, {u"status"_s, status}};
}

/*! What is wrong with three leads that go together: 2, 3 and 4. Lead 1 is the witness. */
struct Trouble
{
    Fate fate = Fate::Answered;
    std::optional<QJsonObject> refusedWhole = {};
    std::optional<QJsonObject> refusedThird = {}; //!< lead 3 alone
};

const std::optional<QJsonObject> none;

/*! The form without one of the stages, "In talks", UC_3X. */
FormSchemaPtr withoutTalks(const FormSchemaPtr &schema)
{
    FormSchema changed = *schema;
    for (FieldSchema &field : changed.fields) {
        if (field.code == u"STATUS_ID"_s) {
            std::vector<Choice> choices = *field.choices;
            std::erase_if(choices, [](const Choice &choice) { return choice.id == u"UC_3X"_s; });
            field.choices = std::make_shared<const std::vector<Choice>>(choices);
        }
    }
    changed.index();
    changed.fingerprint += "changed";
    return std::make_shared<const FormSchema>(changed);
}

} // namespace

Q_DECLARE_METATYPE(Trouble)

/*! What becomes of the leads of a queue, whatever the portal and the network do. */
class TestDispatcher : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsSent();
    void aLeadIsSendingBeforeAByteLeaves();
    void everyTroubleComesToItsState_data();
    void everyTroubleComesToItsState();
    void anUncertainLeadIsLookedForWhenItHasSettled_data();
    void anUncertainLeadIsLookedForWhenItHasSettled();
    void whatAPersonMendedIsSent();
    void whatAPersonDecidedIsSentOrCounted();
    void oneBadLeadAmongFiftyHoldsNobodyUp();
    void aLeadThatMakesThePortalFailDoesNotTakeTheOthersAlong();
    void aBatchThatIsTooLargeGoesLeadByLead();
    void whatABatchWouldReplaceGoesAlone();
    void twoOfOneOriginAreTold();
    void aLeadThatTheFormOutgrewIsNotSent();
    void nothingIsSentBeforeTheFormOfTodayIsKnown();
    void theFormIsAskedForAgainAfterAWhile();
    void aFormThatAPersonHasToSeeToIsAskedForWhenThatIsDone();
    void whatIsUncertainIsLookedForWithoutTheForm();
    void aLeadThatCannotBeReadIsForAPerson();
    void whatIsErasedOneDayIsErased();
    void muchThatIsErasedIsErasedInStretches();
    void pausingEndsWithWhatIsUnderWay();
    void onlyOneProcessSends();
    void anotherDispatcherGoesOnWhereOneStopped();
    void theStatusSaysWhatIsGoingOn();
    void theStatusIsToldAFewTimesASecond();
};

void TestDispatcher::whatIsSavedIsSent()
{
    QueueBooth booth;
    booth.save(1, 120);
    booth.start();
    booth.run(5min);
    QVERIFY(booth.isSentOnce(1, 120));
    QCOMPARE(booth.portal.asked.first(), u"server.time"_s);
    QVERIFY(booth.portal.batchSizes.size() > 2);
    QVERIFY(booth.portal.batchSizes.size() < 40);
    // In the order of saving.
    for (int i = 0; i < 120; ++i) {
        QCOMPARE(booth.portal.leads.at(i).title, u"Lead %1"_s.arg(i + 1));
    }
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Idle"_s);
    QCOMPARE(booth.dispatcher->status().doneInRun, 120);
    QVERIFY(booth.dispatcher->isAtRest());
    const QueuedLead row = booth.row(1);
    QCOMPARE(row.leadId, LeadId(u"1000"_s));
    QCOMPARE(row.attempts, 1);
    QVERIFY(!row.hasPayload);
}

void TestDispatcher::aLeadIsSendingBeforeAByteLeaves()
{
    QueueBooth booth;
    booth.save(1, 1);
    booth.start();
    booth.run(1s);
    booth.portal.door.isSilent = true;
    booth.save(2, 3);
    booth.run(1s);
    QCOMPARE(booth.portal.timesCreated(booth.originOf(2)), 0);
    for (const int number : {2, 3}) {
        QCOMPARE(booth.state(number), u"Sending"_s);
        QCOMPARE(booth.row(number).attempts, 1);
        const auto attempts = booth.queue->attempts(booth.originOf(number));
        QVERIFY(attempts && attempts->size() == 1);
        QVERIFY(attempts->first().result == AttemptResult::Open);
    }
}

void TestDispatcher::everyTroubleComesToItsState_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<QString>("state");  // of lead 3
    QTest::addColumn<QString>("others"); // of leads 2 and 4
    QTest::addColumn<int>("attempts");   // of lead 3
    QTest::addColumn<QString>("activity");

    const auto whole = [](const char *name, const Trouble &trouble, const char *state, int attempts,
                          const char *activity) {
        QTest::newRow(name) << trouble << QString::fromLatin1(state) << QString::fromLatin1(state)
                            << attempts << QString::fromLatin1(activity);
    };
    const auto one = [](const char *name, const QJsonObject &refused, const char *state,
                        int attempts, const char *activity) {
        QTest::newRow(name) << Trouble{.refusedThird = refused} << QString::fromLatin1(state)
                            << u"Sent"_s << attempts << QString::fromLatin1(activity);
    };
    whole("nothing", {}, "Sent", 1, "Idle");
    one("refused for good", refusal(u""_s, 200, u"The e-mail is wrong"_s), "Rejected", 1, "Idle");
    one("refused for now", refusal(u"CONNECTION_ERROR"_s), "Ready", 1, "Waiting");
    one("may have been done", refusal(u"INTERNAL_SERVER_ERROR"_s), "Uncertain", 1, "Waiting");

    whole("signed out", {.refusedWhole = refusal(u"invalid_token"_s, 401)}, "Ready", 0, "Blocked");
    whole("not allowed", {.refusedWhole = refusal(u"ACCESS_DENIED"_s, 403)}, "Ready", 0, "Blocked");
    whole("the scope is missing", {.refusedWhole = refusal(u"insufficient_scope"_s, 403)}, "Ready",
          0, "Blocked");
    whole("not paid", {.refusedWhole = refusal(u"PAYMENT_REQUIRED"_s, 401)}, "Ready", 0, "Blocked");
    whole("stopped by hand", {.refusedWhole = refusal(u"OVERLOAD_LIMIT"_s, 503)}, "Ready", 0,
          "Blocked");
    whole("too many requests", {.refusedWhole = refusal(u"QUERY_LIMIT_EXCEEDED"_s, 503)}, "Ready",
          0, "Waiting");
    whole("the time is used up", {.refusedWhole = refusal(u"OPERATION_TIME_LIMIT"_s, 429)}, "Ready",
          0, "Waiting");

    whole("no network", {.fate = Fate::Offline}, "Ready", 0, "Waiting");
    whole("lost on the way", {.fate = Fate::LostOnTheWay}, "Uncertain", 1, "Waiting");
    whole("the answer is lost", {.fate = Fate::AnswerLost}, "Uncertain", 1, "Waiting");
    whole("a gateway's page", {.fate = Fate::Page}, "Uncertain", 1, "Waiting");
    whole("a server's error", {.fate = Fate::ServerError}, "Uncertain", 1, "Waiting");
    whole("cut off in the middle", {.fate = Fate::CutOff}, "Uncertain", 1, "Waiting");
    QTest::newRow("an answer with half of them")
            << Trouble{.fate = Fate::HalfAnswered} << u"Uncertain"_s << u"?"_s << 1 << u"Waiting"_s;
    one("not allowed, said for one of a batch", refusal(u"ACCESS_DENIED"_s), "Uncertain", 1,
        "Blocked");
    one("a limit in the middle of a batch", refusal(u"OPERATION_TIME_LIMIT"_s), "Ready", 0,
        "Waiting");
}

void TestDispatcher::everyTroubleComesToItsState()
{
    QFETCH(Trouble, trouble);
    QFETCH(QString, others);
    QueueBooth booth;
    booth.save(1, 1);
    booth.start();
    booth.run(1s);
    if (trouble.fate != Fate::Answered) {
        booth.portal.expect(u"batch"_s, {trouble.fate});
    }
    booth.portal.refuseAll = [&](const QString &method) {
        return method == u"batch"_s ? trouble.refusedWhole.value_or(QJsonObject()) : QJsonObject();
    };
    booth.portal.refuse = [&](const QString &title) {
        return title == u"Lead 3"_s ? trouble.refusedThird.value_or(QJsonObject()) : QJsonObject();
    };
    booth.save(2, 4);
    booth.run(1s);
    QTEST(booth.state(3), "state");
    if (others != u"?"_s) {
        QCOMPARE(booth.state(2), others);
        QCOMPARE(booth.state(4), others);
    }
    QTEST(booth.row(3).attempts, "attempts");
    const SyncStatus status = booth.dispatcher->status();
    QTEST(toText(status.activity), "activity");
    QCOMPARE(status.until.isValid(), booth.dispatcher->status().activity == SyncActivity::Waiting
                                             || (status.reason && status.until.isValid()));
    QVERIFY(booth.dispatcher->isAtRest());
    const auto attempts = booth.queue->attempts(booth.originOf(3));
    QVERIFY(attempts && attempts->size() == 1);
    QVERIFY(attempts->first().endedAt.isValid());

    // When all is well again, all of them are there, once; a person has sent what was refused.
    booth.portal.refuseAll = [](const QString &) {
        return QJsonObject();
    };
    booth.portal.refuse = [](const QString &) {
        return QJsonObject();
    };
    QVERIFY(booth.queue->retry({booth.originOf(3)}));
    booth.dispatcher->syncNow();
    booth.run(10min);
    QVERIFY(booth.isSentOnce(1, 4));
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Idle"_s);
    QVERIFY(!booth.queue->block(booth.account)->has_value());
}

void TestDispatcher::anUncertainLeadIsLookedForWhenItHasSettled_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("hasWitness");
    QTest::addColumn<bool>("showsLeads");
    QTest::addColumn<bool>("appliesFilter");
    QTest::addColumn<QString>("refused"); // to look: the code
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("created");

    QTest::newRow("there") << true << true << true << true << u""_s << u"Sent"_s << 1;
    QTest::newRow("there, without a witness")
            << true << false << true << true << u""_s << u"Sent"_s << 1;
    QTest::newRow("there, and the filter is not applied")
            << true << true << true << false << u""_s << u"Sent"_s << 1;
    QTest::newRow("not there") << false << true << true << true << u""_s << u"Sent"_s << 1;
    QTest::newRow("not there, without a witness")
            << false << false << true << true << u""_s << u"Parked"_s << 0;
    QTest::newRow("there, and this account sees no lead")
            << true << true << false << true << u""_s << u"Parked"_s << 1;
    QTest::newRow("not there, and the filter is not applied")
            << false << true << true << false << u""_s << u"Parked"_s << 0;
    QTest::newRow("looking is refused")
            << true << true << true << true << u"ACCESS_DENIED"_s << u"Parked"_s << 1;
}

void TestDispatcher::anUncertainLeadIsLookedForWhenItHasSettled()
{
    QFETCH(bool, isThere);
    QFETCH(bool, hasWitness);
    QFETCH(bool, showsLeads);
    QFETCH(bool, appliesFilter);
    QFETCH(QString, refused);
    QueueBooth booth;
    if (hasWitness) {
        booth.save(1, 1);
    }
    booth.start();
    booth.run(1s);
    booth.portal.leads.append({.id = 5, .origin = u"somebody else's"_s, .title = {}, .fields = {}});
    booth.portal.showsLeads = showsLeads;
    booth.portal.appliesFilter = appliesFilter;
    booth.portal.refuseAll = [&](const QString &method) {
        return method == u"crm.lead.list"_s && !refused.isEmpty() ? refusal(refused, 403)
                                                                  : QJsonObject();
    };
    booth.portal.expect(u"crm.lead.add"_s, {isThere ? Fate::AnswerLost : Fate::LostOnTheWay});
    booth.save(2, 2);
    booth.run(89s);
    QCOMPARE(booth.state(2), u"Uncertain"_s);
    QVERIFY(!booth.portal.asked.contains(u"crm.lead.list"_s));
    booth.run(30s);
    QTEST(booth.state(2), "state");
    QTEST(booth.portal.timesCreated(booth.originOf(2)), "created");
    QVERIFY(booth.portal.asked.contains(u"crm.lead.list"_s));
    booth.run(1h);
    QTEST(booth.state(2), "state");
    QTEST(booth.portal.timesCreated(booth.originOf(2)), "created");
}

void TestDispatcher::whatAPersonMendedIsSent()
{
    QueueBooth booth;
    booth.portal.refuse = [](const QString &title) {
        return title == u"Bad"_s ? refusal(u""_s, 400, u"Field \"Lead name\" is bad"_s)
                                 : QJsonObject();
    };
    booth.save({booth.lead(1, {}, u"Bad"_s)});
    booth.start();
    booth.run(1s);
    QCOMPARE(booth.state(1), u"Rejected"_s);
    const Result<Issues> issues = booth.queue->issues(booth.originOf(1));
    QVERIFY(issues && issues->size() == 1);
    QCOMPARE(issues->first().field, u"TITLE"_s);
    QVERIFY(booth.queue->replace(booth.lead(1, {}, u"Good"_s)));
    booth.run(1s);
    QVERIFY(booth.isSentOnce(1, 1));
    QCOMPARE(booth.portal.leads.first().title, u"Good"_s);
}

void TestDispatcher::whatAPersonDecidedIsSentOrCounted()
{
    QueueBooth booth;
    booth.start();
    booth.portal.showsLeads = false;
    booth.portal.weather = Fate::Answered;
    booth.portal.expect(u"batch"_s, {Fate::LostOnTheWay});
    booth.save(1, 2);
    booth.run(10min);
    QCOMPARE(booth.state(1), u"Parked"_s);
    QCOMPARE(booth.state(2), u"Parked"_s);
    QVERIFY(booth.queue->retry({booth.originOf(1)}));
    QVERIFY(booth.queue->markSent(booth.originOf(2), LeadId(u"5"_s), {}));
    booth.run(10min);
    QVERIFY(booth.isSentOnce(1, 1));
    QCOMPARE(booth.state(2), u"Sent"_s);
    QCOMPARE(booth.portal.timesCreated(booth.originOf(2)), 0);
}

void TestDispatcher::oneBadLeadAmongFiftyHoldsNobodyUp()
{
    QueueBooth booth;
    booth.portal.refuse = [](const QString &title) {
        return title == u"Lead 7"_s ? refusal(u"ERROR_CORE"_s, 400, u"no"_s) : QJsonObject();
    };
    booth.save(1, 50);
    booth.start();
    booth.run(1min);
    QVERIFY(booth.isSentOnce(1, 6));
    QVERIFY(booth.isSentOnce(8, 50));
    QCOMPARE(booth.state(7), u"Rejected"_s);
    QCOMPARE(booth.row(7).troubleCode, u"ERROR_CORE"_s);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Idle"_s);
}

void TestDispatcher::aLeadThatMakesThePortalFailDoesNotTakeTheOthersAlong()
{
    // The portal dies of lead 20, whatever else is in the batch, before it does anything.
    QueueBooth booth;
    booth.save(1, 1);
    booth.start();
    booth.run(1s);
    bool isPoisoned = false;
    booth.portal.refuseAll = [&](const QString &) {
        return std::exchange(isPoisoned, false) ? refusal(u"INTERNAL_SERVER_ERROR"_s, 500)
                                                : QJsonObject();
    };
    booth.portal.transport.setHandler([&, handler = booth.portal.handler()](
                                              const HttpRequest &request) {
        isPoisoned = request.body.contains("Lead%2020&") || request.body.contains("Lead 20\"");
        return handler(request);
    });
    booth.save(2, 40);
    booth.run(1h);
    QVERIFY(booth.isSentOnce(2, 19));
    QVERIFY(booth.isSentOnce(21, 40));
    QVERIFY(booth.row(20).state != QueueState::Sent);
    QCOMPARE(booth.portal.timesCreated(booth.originOf(20)), 0);
}

void TestDispatcher::aBatchThatIsTooLargeGoesLeadByLead()
{
    QueueBooth booth;
    booth.portal.refuseAll = [](const QString &method) {
        return method == u"batch"_s ? refusal(u""_s, 413) : QJsonObject();
    };
    booth.save(1, 12);
    booth.start();
    booth.run(5min);
    QVERIFY(booth.isSentOnce(1, 12));
}

void TestDispatcher::whatABatchWouldReplaceGoesAlone()
{
    QueueBooth booth;
    LeadToSave tricky = booth.lead(2, {}, u"$result[c00][ID]"_s);
    QVERIFY(tricky.sendAlone);
    LeadToSave wronglySaved = booth.lead(4, {}, u"$result[c00][NAME]"_s);
    wronglySaved.sendAlone = false;
    booth.save({booth.lead(1), tricky, booth.lead(3), wronglySaved, booth.lead(5)});
    booth.start();
    booth.run(1min);
    QVERIFY(booth.isSentOnce(1, 5));
    QCOMPARE(booth.portal.leads.at(1).title, u"$result[c00][ID]"_s);
    QCOMPARE(booth.portal.leads.at(3).title, u"$result[c00][NAME]"_s);
}

void TestDispatcher::twoOfOneOriginAreTold()
{
    QueueBooth booth;
    booth.start();
    booth.portal.expect(u"crm.lead.add"_s, {Fate::AnswerLost});
    booth.save(1, 1);
    booth.run(1s);
    LedgerPortal::Lead twin = booth.portal.leads.first();
    twin.id = 7;
    booth.portal.leads.append(twin);
    QTest::ignoreMessage(QtWarningMsg, "the portal holds a lead of one origin more than once");
    booth.run(5min);
    QCOMPARE(booth.state(1), u"Sent"_s);
    QCOMPARE(booth.row(1).leadId, LeadId(u"7"_s));
    QCOMPARE(booth.row(1).others, QList<LeadId>{LeadId(u"1000"_s)});
    QCOMPARE(booth.doubled, QList<OriginId>{booth.originOf(1)});
    QCOMPARE(booth.dispatcher->status().duplicates, 1);
}

void TestDispatcher::aLeadThatTheFormOutgrewIsNotSent()
{
    QueueBooth booth;
    booth.save({booth.lead(1), booth.lead(2, u"UC_3X"_s), booth.lead(3)});
    booth.schema = withoutTalks(booth.schema);
    booth.start();
    booth.run(1min);
    QVERIFY(booth.isSentOnce(1, 1));
    QVERIFY(booth.isSentOnce(3, 3));
    QCOMPARE(booth.state(2), u"Rejected"_s);
    QCOMPARE(booth.row(2).attempts, 0);
    QCOMPARE(booth.row(2).troubleCode, u"FORM_CHANGED"_s);
    const Result<Issues> issues = booth.queue->issues(booth.originOf(2));
    QVERIFY(issues && issues->size() == 1);
    QCOMPARE(issues->first().field, u"STATUS_ID"_s);
    QVERIFY(issues->first().code == IssueCode::UnknownChoice);
    QCOMPARE(issues->first().argument, u"In talks"_s);
}

void TestDispatcher::nothingIsSentBeforeTheFormOfTodayIsKnown()
{
    QueueBooth booth;
    booth.save({booth.lead(1), booth.lead(2, u"UC_3X"_s)});
    booth.start(false);
    booth.run(1min);
    QCOMPARE(booth.formsAsked, 1);
    QVERIFY(!booth.portal.asked.contains(u"batch"_s));
    QVERIFY(!booth.portal.asked.contains(u"crm.lead.add"_s));

    booth.dispatcher->formFailed(
            {.kind = ErrorKind::Timeout, .certainty = Certainty::Unknown, .detail = u"slow"_s});
    booth.run(1ms);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Waiting"_s);
    QCOMPARE(toString(booth.dispatcher->status().reason->kind), u"Timeout"_s);
    booth.run(10min);
    QCOMPARE(booth.formsAsked, 2);

    booth.dispatcher->setSchema(withoutTalks(booth.schema));
    booth.run(1min);
    QVERIFY(booth.isSentOnce(1, 1));
    QCOMPARE(booth.state(2), u"Rejected"_s);
}

void TestDispatcher::theFormIsAskedForAgainAfterAWhile()
{
    QueueBooth booth;
    booth.save(1, 1);
    booth.start();
    booth.run(3h);
    QVERIFY(booth.isSentOnce(1, 1));
    QCOMPARE(booth.formsAsked, 0); // nobody needed it
    booth.schema = withoutTalks(booth.schema);
    QueueBooth typing; // the form that the person typed under
    booth.save({typing.lead(2, u"UC_3X"_s), typing.lead(3)});
    booth.run(1min);
    QCOMPARE(booth.formsAsked, 1);
    QCOMPARE(booth.state(2), u"Rejected"_s);
    QVERIFY(booth.isSentOnce(3, 3));
}

void TestDispatcher::aFormThatAPersonHasToSeeToIsAskedForWhenThatIsDone()
{
    QueueBooth booth;
    booth.save(1, 1);
    booth.start(false);
    booth.dispatcher->formFailed(
            {.kind = ErrorKind::SignInNeeded, .certainty = Certainty::NotSent});
    booth.run(1h);
    QCOMPARE(booth.formsAsked, 1);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Blocked"_s);
    booth.dispatcher->accessChanged();
    booth.run(1s);
    QCOMPARE(booth.formsAsked, 2);
    booth.dispatcher->setSchema(booth.schema);
    booth.run(1s);
    QVERIFY(booth.isSentOnce(1, 1));
    // A form that fails to be loaded anew later on is nothing to the queue.
    booth.dispatcher->formFailed(
            {.kind = ErrorKind::SignInNeeded, .certainty = Certainty::NotSent});
    booth.save(2, 2);
    booth.run(1s);
    QVERIFY(booth.isSentOnce(2, 2));
}

void TestDispatcher::whatIsUncertainIsLookedForWithoutTheForm()
{
    QueueBooth booth;
    booth.save(1, 1);
    booth.start();
    booth.run(1s);
    booth.portal.expect(u"crm.lead.add"_s, {LedgerPortal::Fate::AnswerLost});
    booth.save(2, 2);
    booth.run(5s);
    QCOMPARE(booth.state(2), u"Uncertain"_s);
    booth.crash();
    booth.start(false);
    booth.run(5min);
    QVERIFY(booth.isSentOnce(2, 2));
    QCOMPARE(booth.formsAsked, 0);
}

void TestDispatcher::aLeadThatCannotBeReadIsForAPerson()
{
    QueueBooth booth;
    LeadToSave empty = booth.lead(2);
    empty.payload.request = {};
    booth.save({booth.lead(1), empty, booth.lead(3)});
    booth.start();
    booth.run(1min);
    QVERIFY(booth.isSentOnce(1, 1));
    QVERIFY(booth.isSentOnce(3, 3));
    QCOMPARE(booth.state(2), u"Rejected"_s);
    QVERIFY(booth.row(2).trouble == ErrorKind::InvalidInput);

    // Its key is an older one, which nobody has any more.
    const KeyPair newer = newKeyPair();
    booth.dispatcher.reset();
    booth.save(4, 4);
    QVERIFY(booth.queue->addKey(newer.publicKey));
    booth.queue->lock();
    QVERIFY(booth.queue->unlock(newer));
    booth.save(5, 5);
    booth.start();
    booth.run(1min);
    QCOMPARE(booth.state(4), u"Rejected"_s);
    QVERIFY(booth.row(4).trouble == ErrorKind::WrongKey);
    QVERIFY(booth.isSentOnce(5, 5));
}

void TestDispatcher::whatIsErasedOneDayIsErased()
{
    QueueBooth booth;
    booth.options.retention = {.kind = Retention::Kind::EraseAfterDays, .days = 2};
    booth.save(1, 1);
    booth.start();
    booth.run(1min);
    QVERIFY(booth.row(1).hasPayload);
    booth.run(std::chrono::hours(24));
    QVERIFY(booth.row(1).hasPayload);
    booth.clock.jumpTo(booth.clock.now().addDays(7)); // it slept
    booth.run(std::chrono::hours(24));
    QVERIFY(!booth.row(1).hasPayload);
}

void TestDispatcher::muchThatIsErasedIsErasedInStretches()
{
    constexpr int Leads = 1203;
    QueueBooth booth;
    booth.save(1, Leads);
    QVERIFY(booth.queue->becomeSender(90s));
    QList<OriginId> origins;
    QList<SendEnd> ends;
    for (int number = 1; number <= Leads; ++number) {
        origins.append(booth.originOf(number));
        ends.append({.origin = booth.originOf(number),
                     .result = AttemptResult::Sent,
                     .leadId = LeadId(QString::number(number))});
    }
    QVERIFY(booth.queue->beginSend(origins));
    QVERIFY(booth.queue->endSend(ends, {.kind = Retention::Kind::Keep}));
    const auto readable = [&] {
        const QList<QueuedLead> leads = booth.queue->page({}, 0, Leads).value();
        return std::ranges::count_if(leads, &QueuedLead::hasPayload);
    };
    QCOMPARE(readable(), Leads);
    booth.start();
    QVERIFY(readable() > 0);
    QVERIFY(readable() < Leads);
    booth.run(1min);
    QCOMPARE(readable(), 0);
    QVERIFY(booth.dispatcher->isAtRest());
}

void TestDispatcher::pausingEndsWithWhatIsUnderWay()
{
    QueueBooth booth;
    booth.save(1, 1);
    booth.start();
    booth.run(1s);
    booth.portal.transport.hold();
    booth.save(2, 40);
    booth.run(1s);
    booth.dispatcher->pause();
    booth.run(1s);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Paused"_s);
    QVERIFY(!booth.dispatcher->isAtRest());
    booth.portal.transport.release();
    booth.run(1min);
    QVERIFY(booth.dispatcher->isAtRest());
    const qint64 sent = booth.count(QueueState::Sent);
    QVERIFY(sent > 1 && sent < 40);
    QCOMPARE(booth.count(QueueState::Sending), 0);
    booth.dispatcher->resume();
    booth.run(1min);
    QVERIFY(booth.isSentOnce(1, 40));
}

void TestDispatcher::onlyOneProcessSends()
{
    QueueBooth booth;
    Result<std::unique_ptr<LeadQueue>> other =
            LeadQueue::open(booth.clock, {.profileDir = booth.dir.path()});
    QVERIFY(other);
    QVERIFY(*(*other)->becomeSender(90s));
    booth.save(1, 3);
    booth.start();
    booth.run(1min);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"NotSender"_s);
    QVERIFY(booth.dispatcher->isAtRest());
    QVERIFY(booth.portal.asked.isEmpty());
    QCOMPARE(booth.dispatcher->status().counts.of(QueueState::Ready), 3);
    other->reset();
    booth.run(1min);
    QVERIFY(booth.isSentOnce(1, 3));
}

void TestDispatcher::anotherDispatcherGoesOnWhereOneStopped()
{
    // As when a person changes to another account and back.
    QueueBooth booth;
    booth.save(1, 1);
    booth.start();
    booth.run(1s);
    booth.portal.transport.hold();
    booth.save(2, 4);
    booth.run(1s);
    booth.dispatcher->stop();
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Off"_s);
    QVERIFY(booth.dispatcher->isAtRest());
    booth.portal.transport.release();
    booth.run(1min);
    QCOMPARE(booth.count(QueueState::Sending), 3);
    booth.start();
    QCOMPARE(booth.count(QueueState::Uncertain), 3);
    booth.run(10min);
    QVERIFY(booth.isSentOnce(1, 4));
}

void TestDispatcher::theStatusSaysWhatIsGoingOn()
{
    QueueBooth booth;
    booth.options.timing.startDelay = 3s;
    booth.save(1, 300);
    booth.start();
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Off"_s);
    QVERIFY(!booth.dispatcher->isAtRest());
    booth.run(2s);
    QVERIFY(booth.portal.asked.isEmpty());
    booth.portal.transport.hold();
    booth.run(1s);
    QVERIFY(!booth.dispatcher->isAtRest());
    QVERIFY(!booth.dispatcher->status().isOnline);
    booth.portal.transport.release();
    booth.run(2s);
    QVERIFY(booth.dispatcher->status().isOnline);
    booth.portal.transport.hold();
    booth.run(2s);
    booth.run(300ms);
    const SyncStatus status = booth.dispatcher->status();
    QCOMPARE(toText(status.activity), u"Sending"_s);
    QVERIFY(status.counts.of(QueueState::Sending) > 0);
    QVERIFY(status.doneInRun > 0);
    QCOMPARE(status.doneInRun, status.counts.of(QueueState::Sent));
    QVERIFY(status.leadsPerMinute > 0);
    QVERIFY(status.finishAt > booth.clock.now());
    booth.portal.transport.release();
    booth.run(1min);
    QCOMPARE(toText(booth.dispatcher->status().activity), u"Idle"_s);
    QCOMPARE(booth.dispatcher->status().doneInRun, 300);
    QVERIFY(!booth.dispatcher->status().finishAt.isValid());
    // The next run begins to count anew.
    booth.save(301, 302);
    booth.run(1min);
    QCOMPARE(booth.dispatcher->status().doneInRun, 2);
}

void TestDispatcher::theStatusIsToldAFewTimesASecond()
{
    QueueBooth booth;
    booth.save(1, 400);
    booth.start();
    const std::chrono::milliseconds began = booth.clock.monotonic();
    while (booth.count(QueueState::Ready) > 0) {
        booth.run(100ms);
    }
    const std::chrono::milliseconds took = booth.clock.monotonic() - began;
    QVERIFY(booth.statuses.size() <= 4 * (took.count() / 1000 + 2) + 4);
    QVERIFY(booth.statuses.size() > 3);
    QCOMPARE(toText(booth.statuses.last().activity), u"Idle"_s);
    QCOMPARE(booth.statuses.last().counts.of(QueueState::Sent), 400);
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
