// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/leadencoder.h"
#include "support/driftexample.h"
#include "support/samplequeue.h"
#include "support/testcase.h"
#include "sync/formcheck.h"
#include "sync/leadsaving.h"
#include "sync/mending.h"

#include <QSignalSpy>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const AccountId account(u"account-1"_s);
using Action = MendingRule::Action;

const MendingRule showBecomesWeb{.kind = DriftKind::ChoiceGone,
                                 .field = u"SOURCE_ID"_s,
                                 .value = u"SHOW"_s,
                                 .action = Action::Replace,
                                 .target = u"WEB"_s};
const MendingRule notesIntoHall{.kind = DriftKind::FieldGone,
                                .field = u"UF_TEXT"_s,
                                .action = Action::MoveValue,
                                .target = u"UF_EMPTY"_s};

/*! Turns only when it is told to, a slice at a time. */
class TurnClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC);
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return time; }
    [[nodiscard]] std::unique_ptr<ClockTimer> startTimer(std::chrono::milliseconds /*delay*/,
                                                         std::function<void()> fire) override
    {
        auto kept = std::make_shared<std::function<void()>>(std::move(fire));
        m_fire = kept;
        return std::make_unique<Timer>(std::move(kept));
    }
    /*! False: there was nothing to do. */
    bool turn()
    {
        const auto fire = std::exchange(m_fire, {}).lock();
        if (!fire) {
            return false;
        }
        (*fire)();
        return true;
    }

    std::chrono::milliseconds time{0};

private:
    using Fire = std::shared_ptr<std::function<void()>>;
    class Timer final : public ClockTimer
    {
    public:
        explicit Timer(Fire fire)
            : m_kept(std::move(fire))
        {}

    private:
        Fire m_kept;
    };
    std::weak_ptr<std::function<void()>> m_fire;
};

FormSchemaPtr shared(FormSchema schema)
{
    return std::make_shared<FormSchema>(std::move(schema));
}

/*! The form without the exhibition among the sources. */
FormSchemaPtr withoutShow()
{
    return shared(edited(driftForm(),
                         {listed(u"SOURCE_ID"_s, {{.id = u"WEB"_s, .label = u"Website"_s}})}));
}

LeadDraft leadOf(int number, const QString &source)
{
    LeadDraft draft = driftLead();
    draft.originId = originOf(number);
    draft.setText(u"TITLE"_s, u"Sample lead %1"_s.arg(number));
    draft.setText(u"SOURCE_ID"_s, source);
    return draft;
}

Outcome save(LeadQueue *queue, const QList<LeadDraft> &drafts, const AccountId &owner = account)
{
    QList<LeadToSave> leads;
    for (const LeadDraft &draft : drafts) {
        Result<LeadToSave> lead = leadToSave(driftForm(), draft, owner, u"portal.example"_s);
        if (!lead) {
            return failure(lead.error());
        }
        leads.append(*std::move(lead));
    }
    return queue->save(leads);
}

Outcome fill(LeadQueue *queue, int count, const QString &source, int first = 1)
{
    QList<LeadDraft> drafts;
    for (int number = first; number < first + count; ++number) {
        drafts.append(leadOf(number, source));
    }
    return save(queue, drafts);
}

QList<OriginId> origins(int first, int last)
{
    QList<OriginId> list;
    for (int number = first; number <= last; ++number) {
        list.append(originOf(number));
    }
    return list;
}

MendingReport mend(SampleQueue &queue, const FormSchemaPtr &schema, const MendingRequest &request)
{
    Mending mending(queue.clock, *queue.queue, account, schema, request);
    MendingReport report;
    QObject::connect(&mending, &Mending::finished, &mending,
                     [&](const MendingReport &told) { report = told; });
    mending.start();
    queue.clock.advance(std::chrono::milliseconds(0));
    return report;
}

/*! Without a value: it failed. */
std::optional<FormChanges> check(SampleQueue &queue, const FormSchemaPtr &schema)
{
    FormCheck formCheck(queue.clock, *queue.queue, account, schema);
    std::optional<FormChanges> changes;
    QObject::connect(&formCheck, &FormCheck::finished, &formCheck,
                     [&](const FormChanges &told) { changes = told; });
    formCheck.start();
    queue.clock.advance(std::chrono::milliseconds(0));
    return changes;
}

/*! "12 Mended, 1 InTheWay". */
QString summary(const MendingReport &report)
{
    QStringList parts;
    for (const MendingEnd end :
         {MendingEnd::Mended, MendingEnd::Untouched, MendingEnd::InTheWay, MendingEnd::Failed}) {
        if (report.count(end) > 0) {
            parts.append(u"%1 %2"_s.arg(report.count(end)).arg(toString(end)));
        }
    }
    return parts.join(u", "_s);
}

/*! "ChoiceGone SOURCE_ID=SHOW: 12". */
QStringList summary(const FormChanges &changes)
{
    QStringList parts;
    for (const FormChange &change : changes.changes) {
        const Drift &finding = change.finding;
        parts.append(toString(finding.kind) + u' ' + finding.field
                     + (finding.value.isEmpty() ? QString() : u'=' + finding.value)
                     + u": %1"_s.arg(change.leads.size()));
    }
    return parts;
}

} // namespace

/*! Leads of the queue whose form was changed in the portal, all of them at once. */
class TestMending : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneDecisionMendsAllLeadsThatHaveTheFinding();
    void aMendedLeadIsEncodedUnderThePresentForm();
    void severalDecisionsAreOne();
    void whatIsNotWhollyMendedStaysAsItWas();
    void aRuleThatDoesNotFitOneLeadMendsTheOthers();
    void oneThatCannotBeWrittenDoesNotHoldUpTheOthers();
    void oneThatWasTriedAndCannotBeWrittenIsSentAsItWas();
    void whatWasAttemptedAndCameBackIsMended();
    void whatDoesNotWaitIsLeftAlone();
    void aLockedLeadIsReportedAndKept();
    void anEndInTheMiddleLosesNothing();

    void readyLeadsThatDoNotFitAreRejected();
    void whatFitsAgainIsSentAfterAll();
    void changesAreToldInTheOrderOfTheForm();
    void aChangeSaysNothingThatWasTyped();
    void everyLeadIsSeenWhileOthersComeAndGo();
    void everyLeadIsSeenWhateverTheCalendarSaid();
    void whoIsNotTheSenderLooksOnly();
    void lockedLeadsAreCountedAndLeftAlone();
    void aDiskThatFailsEndsTheCheck();

    void workIsDoneInSlices_data();
    void workIsDoneInSlices();
    void aPieceMayEndItsWork();
};

void TestMending::oneDecisionMendsAllLeadsThatHaveTheFinding()
{
    SampleQueue queue;
    QVERIFY(queue.isGood);
    QVERIFY_DONE(fill(queue.queue.get(), 60, u"SHOW"_s));
    QVERIFY_DONE(fill(queue.queue.get(), 10, u"WEB"_s, 61));
    QVERIFY(check(queue, withoutShow()));
    QCOMPARE(queue->counts()->of(QueueState::Rejected), 60);
    const MendingReport report = mend(queue, withoutShow(), {{showBecomesWeb}, origins(1, 70)});
    QCOMPARE(summary(report), u"60 Mended, 10 Untouched"_s);
    QCOMPARE(report.leads.size(), 70);
    QCOMPARE(report.leads.at(69).origin, originOf(70));
    QCOMPARE(queue->counts()->of(QueueState::Ready), 70);
    for (const OriginId &origin : origins(1, 70)) {
        const Result<LeadPayload> payload = queue->payload(origin);
        QVERIFY_DONE(payload);
        QCOMPARE(payload->draft.text(u"SOURCE_ID"_s), u"WEB"_s);
    }
}

void TestMending::aMendedLeadIsEncodedUnderThePresentForm()
{
    SampleQueue queue;
    LeadDraft typed = leadOf(1, u"SHOW"_s);
    typed.setText(u"UF_TEXT"_s, u"see $result[lead]"_s);
    QVERIFY_DONE(save(queue.queue.get(), {typed}));
    const FormSchemaPtr now =
            shared(edited(withoutShow(), {changed(u"SOURCE_ID"_s, [](FieldSchema *field) {
                              field->isMultiple = true;
                              field->label = u"Origin"_s;
                          })}));
    QVERIFY(check(queue, now));
    QCOMPARE(summary(mend(queue, now, {{showBecomesWeb}, {originOf(1)}})), u"1 Mended"_s);
    const Result<LeadPayload> payload = queue->payload(originOf(1));
    QVERIFY_DONE(payload);
    LeadDraft expected = typed;
    expected.setText(u"SOURCE_ID"_s, u"WEB"_s);
    QCOMPARE(payload->draft, expected);
    QCOMPARE(payload->request, encodeLead(*now, expected));
    QCOMPARE(payload->form, typedFormOf(*now, expected));
    const QueuedLead row = queue->lead(originOf(1)).value().value();
    QCOMPARE(toString(row.state), u"Ready"_s);
    QVERIFY(row.sendAlone);
    QVERIFY(!row.trouble.has_value());
    QCOMPARE(row.portal, u"portal.example"_s);
    QCOMPARE(row.account, account);
}

void TestMending::severalDecisionsAreOne()
{
    SampleQueue queue;
    QVERIFY_DONE(fill(queue.queue.get(), 3, u"SHOW"_s));
    const FormSchemaPtr now = shared(edited(withoutShow(), {gone(u"UF_TEXT"_s)}));
    QVERIFY(check(queue, now));
    QCOMPARE(summary(mend(queue, now, {{showBecomesWeb, notesIntoHall}, origins(1, 3)})),
             u"3 Mended"_s);
    QCOMPARE(queue->payload(originOf(2))->draft.text(u"UF_EMPTY"_s), u"two; lines"_s);
}

void TestMending::whatIsNotWhollyMendedStaysAsItWas()
{
    SampleQueue queue;
    QVERIFY_DONE(fill(queue.queue.get(), 1, u"SHOW"_s));
    QVERIFY_DONE(fill(queue.queue.get(), 1, u"WEB"_s, 2));
    const FormSchemaPtr now = shared(edited(withoutShow(), {gone(u"UF_TEXT"_s)}));
    QVERIFY(check(queue, now));
    const Result<LeadPayload> before = queue->payload(originOf(1));
    const MendingReport report = mend(queue, now, {{notesIntoHall}, origins(1, 2)});
    QCOMPARE(summary(report), u"1 Mended, 1 InTheWay"_s);
    const LeadMending &left = report.leads.constFirst();
    QCOMPARE(left.findings.size(), 1);
    QCOMPARE(left.findings.constFirst().field, u"SOURCE_ID"_s);
    QVERIFY(!left.error);
    QCOMPARE(toString(queue.stateOf(1)), u"Rejected"_s);
    const Result<LeadPayload> after = queue->payload(originOf(1));
    QVERIFY_DONE(after);
    QCOMPARE(after->draft, before->draft);
    QCOMPARE(after->form, before->form);
    QCOMPARE(after->request, before->request);
}

void TestMending::aRuleThatDoesNotFitOneLeadMendsTheOthers()
{
    SampleQueue queue;
    LeadDraft longer = leadOf(1, u"WEB"_s);
    longer.setText(u"UF_TEXT"_s, u"more than the hall takes"_s);
    QVERIFY_DONE(save(queue.queue.get(), {longer, leadOf(2, u"WEB"_s)}));
    const FormSchemaPtr now = shared(
            edited(driftForm(), {gone(u"UF_TEXT"_s), changed(u"UF_EMPTY"_s, [](FieldSchema *field) {
                                     field->maxLength = 12;
                                 })}));
    const MendingReport report = mend(queue, now, {{notesIntoHall}, origins(1, 2)});
    QCOMPARE(summary(report), u"1 Mended, 1 InTheWay"_s);
    QVERIFY(report.leads.constFirst().error);
    QCOMPARE(report.leads.constFirst().error->issues.value(0).code, IssueCode::TooLong);
    QCOMPARE(queue->payload(originOf(1))->draft, longer);
}

void TestMending::oneThatWasTriedAndCannotBeWrittenIsSentAsItWas()
{
    SampleQueue queue;
    QVERIFY_DONE(fill(queue.queue.get(), 1, u"SHOW"_s));
    QVERIFY_DONE(queue->beginSend(origins(1, 1)));
    QVERIFY_DONE(queue->endSend({{.origin = originOf(1), .result = AttemptResult::RefusedForNow}},
                                {.kind = Retention::Kind::Keep}));
    queue.queue.reset();
    int updates = 0;
    LeadQueue::Options options = queue.options();
    options.fault = [&](const QString &statement) -> std::optional<Error> {
        if (statement.startsWith("UPDATE lead"_L1) && ++updates == 2) {
            return Error{.kind = ErrorKind::StorageFull, .certainty = Certainty::NotSent};
        }
        return {};
    };
    queue.queue = std::move(LeadQueue::open(queue.clock, options).value());
    QVERIFY_DONE(queue->unlock(queue.keys));
    QVERIFY(queue->becomeSender(std::chrono::seconds(90)).value());
    updates = 0;
    const MendingReport report = mend(queue, withoutShow(), {{showBecomesWeb}, origins(1, 1)});
    QCOMPARE(summary(report), u"1 Failed"_s);
    QCOMPARE(toString(report.leads.constFirst().error->kind), u"StorageFull"_s);
    QCOMPARE(toString(queue.stateOf(1)), u"Ready"_s);
    QCOMPARE(queue->lead(originOf(1)).value()->attempts, 1);
    QCOMPARE(queue->payload(originOf(1))->draft, leadOf(1, u"SHOW"_s));
}

void TestMending::oneThatCannotBeWrittenDoesNotHoldUpTheOthers()
{
    SampleQueue queue;
    QVERIFY_DONE(fill(queue.queue.get(), 3, u"SHOW"_s));
    bool isFull = false;
    queue.queue.reset();
    LeadQueue::Options options = queue.options();
    options.fault = [&](const QString &statement) -> std::optional<Error> {
        if (isFull && statement.startsWith("UPDATE lead"_L1)) {
            isFull = false;
            return Error{.kind = ErrorKind::StorageFull, .certainty = Certainty::NotSent};
        }
        return {};
    };
    queue.queue = std::move(LeadQueue::open(queue.clock, options).value());
    QVERIFY_DONE(queue->unlock(queue.keys));
    QVERIFY(queue->becomeSender(std::chrono::seconds(90)).value());
    isFull = true;
    const MendingRequest request{{showBecomesWeb}, origins(1, 3)};
    const MendingReport report = mend(queue, withoutShow(), request);
    QCOMPARE(summary(report), u"2 Mended, 1 Failed"_s);
    QCOMPARE(toString(report.leads.constFirst().error->kind), u"StorageFull"_s);
    QCOMPARE(queue->payload(originOf(1))->draft, leadOf(1, u"SHOW"_s));
    QCOMPARE(summary(mend(queue, withoutShow(), request)), u"1 Mended, 2 Untouched"_s);
}

void TestMending::whatWasAttemptedAndCameBackIsMended()
{
    SampleQueue queue;
    QVERIFY_DONE(fill(queue.queue.get(), 1, u"SHOW"_s));
    QVERIFY_DONE(queue->beginSend({originOf(1)}));
    QVERIFY_DONE(queue->endSend(
            {{.origin = originOf(1), .result = AttemptResult::NotSent, .error = Error{}}}, {}));
    QCOMPARE(toString(queue.stateOf(1)), u"Ready"_s);
    QCOMPARE(summary(mend(queue, withoutShow(), {{showBecomesWeb}, {originOf(1)}})), u"1 Mended"_s);
    QCOMPARE(toString(queue.stateOf(1)), u"Ready"_s);
    QCOMPARE(queue->payload(originOf(1))->draft.text(u"SOURCE_ID"_s), u"WEB"_s);
}

void TestMending::whatDoesNotWaitIsLeftAlone()
{
    SampleQueue queue;
    QVERIFY_DONE(fill(queue.queue.get(), 5, u"SHOW"_s));
    QVERIFY_DONE(save(queue.queue.get(), {leadOf(6, u"SHOW"_s)}, AccountId(u"account-2"_s)));
    QVERIFY_DONE(queue->beginSend(origins(1, 3)));
    QVERIFY_DONE(queue->endSend(
            {{.origin = originOf(2), .result = AttemptResult::Sent, .leadId = LeadId(u"7"_s)},
             {.origin = originOf(3), .result = AttemptResult::Unknown}},
            {.kind = Retention::Kind::Keep}));
    QVERIFY_DONE(queue->park({originOf(4)}));
    QVERIFY_DONE(queue->discard({originOf(5)}));
    const QList<QueuedLead> before =
            queue->page({.states = {AllQueueStates[0], QueueState::Sending, QueueState::Uncertain,
                                    QueueState::Sent, QueueState::Parked, QueueState::Discarded}},
                        0, 10)
                    .value();
    QCOMPARE(before.size(), 6);
    QList<OriginId> all = origins(1, 6);
    all.append(OriginId(u"nobody"_s));
    QCOMPARE(summary(mend(queue, withoutShow(), {{showBecomesWeb}, all})), u"7 Untouched"_s);
    for (const QueuedLead &row : before) {
        QCOMPARE(queue->lead(row.origin).value().value(), row);
        QCOMPARE(queue->payload(row.origin)->draft.text(u"SOURCE_ID"_s), u"SHOW"_s);
    }
}

void TestMending::aLockedLeadIsReportedAndKept()
{
    SampleQueue queue;
    QVERIFY_DONE(fill(queue.queue.get(), 2, u"SHOW"_s));
    queue->lock();
    const MendingReport report = mend(queue, withoutShow(), {{showBecomesWeb}, origins(1, 2)});
    QCOMPARE(summary(report), u"2 Failed"_s);
    QCOMPARE(toString(report.leads.constFirst().error->kind), u"KeychainLocked"_s);
    QVERIFY_DONE(queue->unlock(queue.keys));
    QCOMPARE(queue->payload(originOf(1))->draft, leadOf(1, u"SHOW"_s));
}

void TestMending::anEndInTheMiddleLosesNothing()
{
    SampleQueue queue;
    QVERIFY_DONE(fill(queue.queue.get(), 80, u"SHOW"_s));
    TurnClock clock;
    auto mending = std::make_unique<Mending>(clock, *queue.queue, account, withoutShow(),
                                             MendingRequest{{showBecomesWeb}, origins(1, 80)});
    mending->start();
    QVERIFY(clock.turn());
    mending.reset();
    QVERIFY(!clock.turn());
    QMap<QString, int> sources;
    for (const OriginId &origin : origins(1, 80)) {
        const Result<LeadPayload> payload = queue->payload(origin);
        QVERIFY_DONE(payload);
        ++sources[payload->draft.text(u"SOURCE_ID"_s)];
    }
    QCOMPARE(sources.value(u"WEB"_s), 50);
    QCOMPARE(sources.value(u"SHOW"_s), 30);
    QCOMPARE(queue->counts()->of(QueueState::Ready), 80);
}

void TestMending::readyLeadsThatDoNotFitAreRejected()
{
    SampleQueue queue;
    QVERIFY_DONE(fill(queue.queue.get(), 70, u"SHOW"_s));
    QVERIFY_DONE(fill(queue.queue.get(), 70, u"WEB"_s, 71));
    QVERIFY_DONE(save(queue.queue.get(), {leadOf(200, u"SHOW"_s)}, AccountId(u"account-2"_s)));
    const std::optional<FormChanges> changes = check(queue, withoutShow());
    QVERIFY(changes);
    QCOMPARE(summary(*changes), QStringList({u"ChoiceGone SOURCE_ID=SHOW: 70"_s}));
    QCOMPARE(changes->leads, 70);
    QCOMPARE(changes->rejected, 70);
    QCOMPARE(changes->unreadable, 0);
    QCOMPARE(queue->counts(account)->of(QueueState::Rejected), 70);
    QCOMPARE(queue->counts(account)->of(QueueState::Ready), 70);
    QCOMPARE(toString(queue.stateOf(200)), u"Ready"_s);
    const QueuedLead row = queue->lead(originOf(1)).value().value();
    QCOMPARE(row.troubleCode, u"FORM_CHANGED"_s);
    QCOMPARE(row.attempts, 0);
    const Result<Issues> issues = queue->issues(originOf(1));
    QVERIFY_DONE(issues);
    QCOMPARE(issues->value(0).argument, u"Exhibition"_s);

    const std::optional<FormChanges> again = check(queue, withoutShow());
    QVERIFY(again);
    QCOMPARE(summary(*again), summary(*changes));
    QCOMPARE(again->rejected, 0);
}

void TestMending::whatFitsAgainIsSentAfterAll()
{
    SampleQueue queue;
    QVERIFY_DONE(fill(queue.queue.get(), 3, u"SHOW"_s));
    QVERIFY_DONE(queue->reject(originOf(3), {.kind = ErrorKind::Refused, .code = u"ERROR_CORE"_s}));
    QVERIFY(check(queue, withoutShow()));
    QCOMPARE(queue->counts()->of(QueueState::Rejected), 3);
    const std::optional<FormChanges> changes = check(queue, driftForm());
    QVERIFY(changes);
    QCOMPARE(changes->released, 2);
    QCOMPARE(changes->leads, 0);
    QCOMPARE(toString(queue.stateOf(1)), u"Ready"_s);
    QCOMPARE(toString(queue.stateOf(3)), u"Rejected"_s);
    QCOMPARE(queue->lead(originOf(3)).value()->troubleCode, u"ERROR_CORE"_s);
}

void TestMending::changesAreToldInTheOrderOfTheForm()
{
    SampleQueue queue;
    QVERIFY_DONE(fill(queue.queue.get(), 2, u"SHOW"_s));
    QVERIFY_DONE(fill(queue.queue.get(), 1, u"WEB"_s, 3));
    const FormSchemaPtr now = shared(edited(
            withoutShow(),
            {gone(u"UF_TEXT"_s), gone(u"UF_DATE"_s), retyped(u"TITLE"_s, FieldType::Integer),
             withCurrencies({u"RUB"_s, u"USD"_s}), retyped(u"UF_DOUBLE"_s, FieldType::Money)}));
    const std::optional<FormChanges> changes = check(queue, now);
    QVERIFY(changes);
    QCOMPARE(summary(*changes),
             QStringList({u"FieldGone UF_DATE: 3"_s, u"FieldGone UF_TEXT: 3"_s,
                          u"TypeChanged TITLE: 3"_s, u"ChoiceGone SOURCE_ID=SHOW: 2"_s,
                          u"ChoiceGone CURRENCY_ID=EUR: 3"_s, u"TypeChanged UF_DOUBLE: 3"_s}));
    QCOMPARE(changes->leads, 3);
    const auto moves = [&](int line) {
        return changes->changes.at(line).moves;
    };
    QCOMPARE(moves(0), FieldType::Date);
    QCOMPARE(moves(2), FieldType::String);
    QCOMPARE(moves(3), FieldType::Choice);
    QCOMPARE(moves(4), FieldType::Money);
    QCOMPARE(moves(5), FieldType::Double);
    QCOMPARE(changes->changes.at(3).leads, QList<OriginId>({originOf(2), originOf(1)}));
    QCOMPARE(changes->changes.at(0).finding.label, u"Day"_s);
}

void TestMending::aChangeSaysNothingThatWasTyped()
{
    SampleQueue queue;
    LeadDraft draft = leadOf(1, u"WEB"_s);
    draft.setText(u"UF_WORD"_s, u"secret"_s);
    QVERIFY_DONE(save(queue.queue.get(), {draft}));
    const FormSchemaPtr now = shared(edited(
            driftForm(), {changed(u"UF_WORD"_s, [](FieldSchema *f) { f->pattern = u"^a"_s; }),
                          changed(u"UF_WHOLE"_s, [](FieldSchema *f) { f->maximum = 3; })}));
    const std::optional<FormChanges> changes = check(queue, now);
    QVERIFY(changes);
    QCOMPARE(changes->changes.size(), 2);
    for (const FormChange &change : changes->changes) {
        const Drift &finding = change.finding;
        QVERIFY(finding.value.isEmpty() && finding.valueLabel.isEmpty());
        QCOMPARE(finding.issue.argument, finding.field == "UF_WORD"_L1 ? u"^a"_s : u"3"_s);
    }
}

void TestMending::everyLeadIsSeenWhileOthersComeAndGo()
{
    SampleQueue queue;
    const auto saveOne = [&](int number) {
        queue.clock.advance(std::chrono::seconds(1));
        return save(queue.queue.get(), {leadOf(number, u"SHOW"_s)});
    };
    for (int number = 1; number <= 160; ++number) {
        QVERIFY_DONE(saveOne(number));
    }
    TurnClock clock;
    FormCheck formCheck(clock, *queue.queue, account, withoutShow());
    std::optional<FormChanges> changes;
    connect(&formCheck, &FormCheck::finished, this,
            [&](const FormChanges &told) { changes = told; });
    formCheck.start();
    QVERIFY(clock.turn());
    QCOMPARE(queue->counts()->of(QueueState::Rejected), 50);
    // Of those that were seen most go, of the others the oldest and some, and new ones come.
    QVERIFY_DONE(queue->discard(origins(115, 160)));
    QVERIFY_DONE(queue->beginSend(origins(1, 10)));
    QVERIFY_DONE(queue->discard(origins(60, 64)));
    for (int number = 161; number <= 165; ++number) {
        QVERIFY_DONE(saveOne(number));
    }
    QVERIFY(clock.turn());
    QVERIFY_DONE(queue->discard(origins(111, 114)));
    while (clock.turn()) {
    }
    QVERIFY(changes);
    for (int number = 11; number <= 110; ++number) {
        const bool isDiscarded = number >= 60 && number <= 64;
        QCOMPARE(toString(queue.stateOf(number)), isDiscarded ? u"Discarded"_s : u"Rejected"_s);
    }
    const QList<OriginId> &seen = changes->changes.constFirst().leads;
    QCOMPARE(QSet<OriginId>(seen.cbegin(), seen.cend()).size(), seen.size());
    QCOMPARE(changes->rejected, seen.size());
    QCOMPARE(toString(queue.stateOf(1)), u"Sending"_s);
}

void TestMending::everyLeadIsSeenWhateverTheCalendarSaid()
{
    bool hasSkipped = false;
    SampleQueue queue([&](const QString &statement) {
        hasSkipped = hasSkipped || statement.contains("OFFSET"_L1);
        return std::nullopt;
    });
    QVERIFY_DONE(fill(queue.queue.get(), 120, u"SHOW"_s));
    queue.clock.jumpTo(queue.clock.now().addYears(-1));
    QVERIFY_DONE(fill(queue.queue.get(), 120, u"SHOW"_s, 121));
    const std::optional<FormChanges> changes = check(queue, withoutShow());
    QVERIFY(changes);
    QCOMPARE(changes->rejected, 240);
    QVERIFY(!hasSkipped); // what is passed over costs as much as what is read
}

void TestMending::whoIsNotTheSenderLooksOnly()
{
    SampleQueue queue;
    QVERIFY_DONE(fill(queue.queue.get(), 2, u"SHOW"_s));
    Result<std::unique_ptr<LeadQueue>> other = LeadQueue::open(queue.clock, queue.options());
    QVERIFY_DONE(other);
    QVERIFY_DONE((*other)->unlock(queue.keys));
    QVERIFY(!(*other)->isSender());
    FormCheck formCheck(queue.clock, **other, account, withoutShow());
    std::optional<FormChanges> changes;
    connect(&formCheck, &FormCheck::finished, this,
            [&](const FormChanges &told) { changes = told; });
    formCheck.start();
    queue.clock.advance(std::chrono::milliseconds(0));
    QVERIFY(changes);
    QCOMPARE(changes->leads, 2);
    QCOMPARE(changes->rejected, 0);
    QCOMPARE(toString(queue.stateOf(1)), u"Ready"_s);
}

void TestMending::lockedLeadsAreCountedAndLeftAlone()
{
    SampleQueue queue;
    QVERIFY_DONE(fill(queue.queue.get(), 3, u"SHOW"_s));
    queue->lock();
    const std::optional<FormChanges> changes = check(queue, withoutShow());
    QVERIFY(changes);
    QCOMPARE(*changes, FormChanges({.unreadable = 3}));
    QCOMPARE(queue->counts()->of(QueueState::Ready), 3);
}

void TestMending::aDiskThatFailsEndsTheCheck()
{
    SampleQueue queue;
    QVERIFY_DONE(fill(queue.queue.get(), 3, u"SHOW"_s));
    bool isBroken = false;
    queue.queue.reset();
    LeadQueue::Options options = queue.options();
    options.fault = [&](const QString &) {
        return isBroken ? std::optional(Error{.kind = ErrorKind::Storage}) : std::nullopt;
    };
    queue.queue = std::move(LeadQueue::open(queue.clock, options).value());
    QVERIFY_DONE(queue->unlock(queue.keys));
    FormCheck formCheck(queue.clock, *queue.queue, account, withoutShow());
    QSignalSpy finished(&formCheck, &FormCheck::finished);
    QSignalSpy failed(&formCheck, &FormCheck::failed);
    isBroken = true;
    formCheck.start();
    queue.clock.advance(std::chrono::milliseconds(0));
    isBroken = false;
    QCOMPARE(failed.size(), 1);
    QCOMPARE(finished.size(), 0);
}

void TestMending::workIsDoneInSlices_data()
{
    QTest::addColumn<int>("milliseconds"); // that a piece takes
    QTest::addColumn<QList<int>>("slices");
    QTest::newRow("a quick one is stopped by number") << 0 << QList<int>{50, 50, 20};
    QTest::newRow("a slow one by time") << 50 << QList<int>(120, 1);
    QTest::newRow("one of five milliseconds") << 5 << QList<int>(40, 3);
}

void TestMending::workIsDoneInSlices()
{
    QFETCH(const int, milliseconds);
    QFETCH(const QList<int>, slices);
    TurnClock clock;
    int done = 0;
    SlicedWork work(clock, [&] {
        clock.time += std::chrono::milliseconds(milliseconds);
        return ++done < 120;
    });
    QVERIFY(!clock.turn());
    work.start();
    QCOMPARE(done, 0);
    QList<int> seen;
    for (int before = 0; clock.turn(); before = done) {
        seen.append(done - before);
    }
    QCOMPARE(seen, slices);
}

void TestMending::aPieceMayEndItsWork()
{
    TurnClock clock;
    int done = 0;
    std::unique_ptr<SlicedWork> work;
    work = std::make_unique<SlicedWork>(clock, [&] {
        ++done;
        work.reset();
        return false;
    });
    work->start();
    QVERIFY(clock.turn());
    QCOMPARE(done, 1);
    QVERIFY(!clock.turn());
}

QTEST_GUILESS_MAIN(TestMending)
#include "tst_mending.moc"
