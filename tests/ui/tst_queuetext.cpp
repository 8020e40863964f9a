// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/common/queuedetailtext.h"
#include "ui/common/queuestatustext.h"
#include "ui/common/queuetext.h"
#include "ui/queuesamples.h"

using namespace leadbooth;
using namespace leadbooth::test;

Q_DECLARE_METATYPE(leadbooth::AttemptKind)
Q_DECLARE_METATYPE(leadbooth::AttemptResult)
Q_DECLARE_METATYPE(leadbooth::QueueEntry)
Q_DECLARE_METATYPE(leadbooth::Tone)

namespace {

const QDateTime Now({2026, 3, 2}, {9, 0}, Qt::UTC);
const QLocale English(QLocale::English, QLocale::UnitedStates);

QString at(int seconds)
{
    return momentText(Now.addSecs(seconds), Now, English);
}

} // namespace

/*! What people read about the leads of the queue, and about the sending of it. */
class TestQueueText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aStateIsAWordAndAPicture();
    void aLeadSaysWhatHappensNext_data();
    void aLeadSaysWhatHappensNext();
    void aLeadWithoutANameSaysWhy_data();
    void aLeadWithoutANameSaysWhy();
    void onlyWhatNobodyKnowsMayBeInThePortal();
    void anAttemptIsASentence_data();
    void anAttemptIsASentence();
    void aFindingNamesItsField();
    void anIssueNamesItsField();
    void valuesReadAsTheyDidInTheForm();
    void theFootSaysHowTheQueueIs_data();
    void theFootSaysHowTheQueueIs();
    void theReasonSaysWhyNothingIsSent_data();
    void theReasonSaysWhyNothingIsSent();
    void theTimeOfAnotherDayHasItsDay();
    void noErrorShowsACode();
};

void TestQueueText::aStateIsAWordAndAPicture()
{
    QSet<QString> words;
    QSet<QString> icons;
    for (const QueueState state : AllQueueStates) {
        const QueueStateText text = queueStateText(state);
        QVERIFY(!text.word.isEmpty());
        words.insert(text.word);
        icons.insert(text.icon);
    }
    QCOMPARE(words.size(), qsizetype(std::size(AllQueueStates)));
    QCOMPARE(icons.size(), qsizetype(std::size(AllQueueStates)));
}

void TestQueueText::aLeadSaysWhatHappensNext_data()
{
    QTest::addColumn<QueueEntry>("entry");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("explanation"); // a part of it

    const auto of = [](QueueState state, const std::function<void(QueueEntry &)> &change = {}) {
        QueueEntry entry = queueEntry(state, Now, u"Kvant"_s);
        if (change) {
            change(entry);
        }
        return entry;
    };
    QTest::newRow("ready") << of(QueueState::Ready) << u"Is sent next."_s << u"Is sent next."_s;
    QTest::newRow("ready, tried before")
            << of(QueueState::Ready,
                  [](QueueEntry &entry) {
                      entry.lead.attempts = 1;
                      entry.lead.trouble = ErrorKind::Offline;
                      entry.lead.notBefore = Now.addSecs(240);
                  })
            << u"Next try at %1. The portal cannot be reached."_s.arg(at(240))
            << u"It is not in the portal yet."_s;
    QTest::newRow("ready, the wait is over") << of(QueueState::Ready, [](QueueEntry &entry) {
        entry.lead.notBefore = Now.addSecs(-1);
    }) << u"Is sent next."_s << QString();
    QTest::newRow("ready, the form has changed")
            << of(QueueState::Ready, [](QueueEntry &entry) { entry.drifts = 1; })
            << u"Mend it: the portal's form has changed"_s << u"so it is not sent"_s;
    QTest::newRow("sending") << of(QueueState::Sending) << u"On its way"_s
                             << u"on its way to the portal"_s;
    QTest::newRow("uncertain") << of(QueueState::Uncertain)
                               << u"No clear answer came. Looked for at %1"_s.arg(at(60))
                               << u"it may be in the portal already"_s;
    QTest::newRow("uncertain, sent again when it is not found")
            << of(QueueState::Uncertain,
                  [](QueueEntry &entry) {
                      entry.lead.settledAt = Now.addSecs(-1);
                      entry.lead.resendDecided = true;
                  })
            << u"No clear answer came. Being looked for"_s
            << u"sends it again if it is not found"_s;
    QTest::newRow("sent") << of(QueueState::Sent) << u"Lead 3401"_s << u"as lead 3401"_s;
    QTest::newRow("sent, became a deal")
            << of(QueueState::Sent, [](QueueEntry &entry) { entry.lead.dealId = LeadId(u"7"_s); })
            << u"Deal 7"_s << u"lead 3401, which became deal 7"_s;
    QTest::newRow("sent, twice") << of(
            QueueState::Sent, [](QueueEntry &entry) { entry.lead.others = {LeadId(u"3402"_s)}; })
                                 << u"In the portal more than once: 3401, 3402"_s
                                 << u"remove the spare ones"_s;
    QTest::newRow("sent, seen by a person")
            << of(QueueState::Sent, [](QueueEntry &entry) { entry.lead.leadId = {}; })
            << u"Seen in the portal"_s << u"You have seen it"_s;
    QTest::newRow("rejected") << of(QueueState::Rejected)
                              << u"The portal did not accept the lead."_s
                              << u"Change what stands in the way"_s;
    QTest::newRow("rejected, because it never arrived")
            << of(QueueState::Rejected,
                  [](QueueEntry &entry) {
                      entry.lead.trouble = ErrorKind::NotBitrix24;
                      entry.lead.troubleCode = NeverArrivedCode;
                  })
            << u"It was sent many times, and never arrived in the portal."_s
            << u"Something other than Bitrix24 answered."_s;
    QTest::newRow("rejected, by what may have failed when it was there")
            << of(QueueState::Rejected,
                  [](QueueEntry &entry) { entry.lead.settledAt = Now.addSecs(-1); })
            << u"Is it in the portal? Look and decide"_s << u"the portal has it twice"_s;
    QTest::newRow("rejected, because the form has changed")
            << of(QueueState::Rejected,
                  [](QueueEntry &entry) {
                      entry.lead.trouble = ErrorKind::InvalidInput;
                      entry.lead.troubleCode = FormChangedCode;
                  })
            << u"Mend it: the portal's form has changed"_s << u"Until it is mended"_s;
    QTest::newRow("parked by a person")
            << of(QueueState::Parked) << u"Is sent when you say so"_s
            << u"You have parked it: it is not sent until you say so."_s;
    QTest::newRow("parked, undecided")
            << undecidedEntry(Now, u"Kvant"_s) << u"Is it in the portal? Look and decide"_s
            << u"the portal has it twice"_s;
    QTest::newRow("discarded") << of(QueueState::Discarded) << u"Can be taken back until 4/1/26"_s
                               << u"is erased then"_s;
    QTest::newRow("discarded, erased")
            << erased(of(QueueState::Discarded)) << u"Erased for good"_s << u"it is erased"_s;
    QTest::newRow("moved away") << of(QueueState::MovedAway) << u"To be sent by another computer"_s
                                << u"then edit and send it"_s;
    QTest::newRow("locked") << locked(of(QueueState::Ready))
                            << u"Is sent when its key is at hand."_s
                            << u"shown when you unlock the keychain"_s;
    QTest::newRow("a receipt") << erased(of(QueueState::Sent)) << u"Lead 3401"_s
                               << u"this is the receipt"_s;
}

void TestQueueText::aLeadSaysWhatHappensNext()
{
    QFETCH(QueueEntry, entry);
    QFETCH(QString, next);
    QFETCH(QString, explanation);

    QCOMPARE(queueNextText(entry, Now, English), next);
    const QString said = queueExplanation(entry, Now, English);
    QVERIFY2(said.contains(explanation), qPrintable(said));
}

void TestQueueText::aLeadWithoutANameSaysWhy_data()
{
    QTest::addColumn<QueueEntry>("entry");
    QTest::addColumn<QString>("name");

    const QueueEntry named = queueEntry(QueueState::Ready, Now, u"Kvant"_s);
    QTest::newRow("named") << named << u"Kvant"_s;
    QTest::newRow("nothing to call it by")
            << queueEntry(QueueState::Ready, Now, {}) << u"Without a name"_s;
    QTest::newRow("locked") << locked(named) << u"Encrypted: its key is not at hand"_s;
    QTest::newRow("sent and erased") << erased(queueEntry(QueueState::Sent, Now, {}))
                                     << u"Receipt: what was typed is erased"_s;
    QTest::newRow("discarded and erased")
            << erased(queueEntry(QueueState::Discarded, Now, {})) << u"Erased"_s;
}

void TestQueueText::aLeadWithoutANameSaysWhy()
{
    QFETCH(QueueEntry, entry);
    QFETCH(QString, name);
    QCOMPARE(queueNameText(entry), name);
}

void TestQueueText::onlyWhatNobodyKnowsMayBeInThePortal()
{
    QVERIFY(mayBeOnPortal(undecidedEntry(Now, u"Kvant"_s).lead));
    QueueEntry refusedForNow = queueEntry(QueueState::Parked, Now, u"Kvant"_s);
    refusedForNow.lead.attempts = 3; // each proven not to have been done
    QVERIFY(!mayBeOnPortal(refusedForNow.lead));
    // It came from another computer, which may have sent it, and was looked for in vain.
    QueueEntry takenIn = queueEntry(QueueState::Parked, Now, u"Kvant"_s);
    takenIn.lead.looks = 5;
    QVERIFY(mayBeOnPortal(takenIn.lead));
    QVERIFY(!mayBeOnPortal(queueEntry(QueueState::Uncertain, Now, u"Kvant"_s).lead));
    // Discarding it does not bring it back from there.
    QueuedLead discarded = undecidedEntry(Now, u"Kvant"_s).lead;
    discarded.stateBefore = std::exchange(discarded.state, QueueState::Discarded);
    QVERIFY(mayBeOnPortal(discarded));
    discarded.stateBefore = QueueState::Ready;
    QVERIFY(!mayBeOnPortal(discarded));
    QueueEntry rejected = queueEntry(QueueState::Rejected, Now, u"Kvant"_s);
    QVERIFY(!mayBeOnPortal(rejected.lead));
    rejected.lead.settledAt = Now;
    QVERIFY(mayBeOnPortal(rejected.lead));
}

void TestQueueText::anAttemptIsASentence_data()
{
    QTest::addColumn<AttemptKind>("kind");
    QTest::addColumn<AttemptResult>("result");
    QTest::addColumn<int>("error"); // -1: none
    QTest::addColumn<bool>("isUnderWay");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, AttemptKind kind, AttemptResult result, int error,
                        bool isUnderWay, const QString &text) {
        QTest::newRow(name) << kind << result << error << isUnderWay << text;
    };
    constexpr auto Send = AttemptKind::Send;
    constexpr auto LookUp = AttemptKind::LookUp;
    row("under way", Send, AttemptResult::Open, -1, true, u"Being sent."_s);
    row("the program died in it", Send, AttemptResult::Open, -1, false,
        u"Sent; Leadbooth ended before the answer came."_s);
    row("sent", Send, AttemptResult::Sent, -1, false, u"Sent; the portal has confirmed it."_s);
    row("no answer", Send, AttemptResult::Unknown, int(ErrorKind::Timeout), false,
        u"Sent; no usable answer came. The portal did not answer in time."_s);
    row("not sent", Send, AttemptResult::NotSent, int(ErrorKind::Offline), false,
        u"Not sent. The portal cannot be reached."_s);
    row("put off", Send, AttemptResult::RefusedForNow, int(ErrorKind::RateLimited), false,
        u"Sent; the portal put it off. The portal is taking no more requests for a few seconds."_s);
    row("rejected", Send, AttemptResult::Rejected, int(ErrorKind::Refused), false,
        u"Sent; the portal did not take it."_s);
    row("found", LookUp, AttemptResult::Sent, -1, false, u"Looked for it: it is there."_s);
    row("not found", LookUp, AttemptResult::NotApplied, -1, false,
        u"Looked for it: it is not there."_s);
    row("may not look", LookUp, AttemptResult::Unknown, int(ErrorKind::AccessDenied), false,
        u"Looked for it: this connection may not read leads."_s);
    row("told nothing", LookUp, AttemptResult::Unknown, -1, false,
        u"Looked for it: that told nothing."_s);
}

void TestQueueText::anAttemptIsASentence()
{
    QFETCH(AttemptKind, kind);
    QFETCH(AttemptResult, result);
    QFETCH(int, error);
    QFETCH(bool, isUnderWay);
    QFETCH(QString, text);

    QueueAttempt attempt{.kind = kind, .result = result, .startedAt = Now};
    if (error >= 0) {
        attempt.error = static_cast<ErrorKind>(error);
    }
    QCOMPARE(attemptText(attempt, isUnderWay, Now, English), at(0) + u"  "_s + text);
}

void TestQueueText::aFindingNamesItsField()
{
    QSet<QString> texts;
    for (const DriftKind kind :
         {DriftKind::FieldGone, DriftKind::FieldNotEditable, DriftKind::TypeChanged,
          DriftKind::ChoiceGone, DriftKind::ChoiceRenamed, DriftKind::StageFinal,
          DriftKind::NowSingle, DriftKind::NowRequired, DriftKind::ValueRefused}) {
        const Drift drift{.kind = kind,
                          .field = u"UF_CRM_1"_s,
                          .label = u"Region"_s,
                          .value = u"7"_s,
                          .valueLabel = u"North"_s,
                          .issue = {.code = IssueCode::NotANumber}};
        const QString text = driftText(drift, nullptr, English);
        const QString named = kind == DriftKind::StageFinal ? u"North"_s : u"Region"_s;
        QVERIFY2(text.contains(named), qPrintable(text));
        QVERIFY2(!text.contains(u"UF_CRM_1"_s) && !text.contains(u'7'), qPrintable(text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), 9);
}

void TestQueueText::anIssueNamesItsField()
{
    LeadPayload payload;
    payload.form.fields = {
            {.code = u"EMAIL"_s, .type = FieldType::Multifield, .label = u"E-mail"_s}};
    payload.draft.values[u"EMAIL"_s] = {{u"gleb@"_s}};
    QCOMPARE(leadIssueText({.field = u"EMAIL"_s, .code = IssueCode::NotAnEmail}, payload, nullptr,
                           English),
             u"E-mail: The portal would refuse this address: no domain"_s);
    QCOMPARE(leadIssueText({.code = IssueCode::RefusedByPortal, .argument = u"No."_s}, payload,
                           nullptr, English),
             u"The portal refused this: No."_s);
    // A field that was added since: it has a name in the form of now only.
    const FormSchemaPtr schema = sampleSchema();
    const QString text = leadIssueText({.field = u"TITLE"_s, .code = IssueCode::Missing}, payload,
                                       schema.get(), English);
    QVERIFY2(text.startsWith(schema->field(u"TITLE"_s)->label), qPrintable(text));
}

void TestQueueText::valuesReadAsTheyDidInTheForm()
{
    LeadPayload payload;
    payload.form.fields = {
            {.code = u"SOURCE_ID"_s,
             .type = FieldType::Choice,
             .label = u"Source"_s,
             .chosen = {{u"EXPO"_s, u"Exhibition"_s}}},
            {.code = u"PHONE"_s, .type = FieldType::Multifield, .label = u"Phone"_s},
            {.code = u"OPPORTUNITY"_s, .type = FieldType::Money, .label = u"Amount"_s},
            {.code = u"NAME"_s, .type = FieldType::String, .label = u"Name"_s}};
    payload.draft.setText(u"SOURCE_ID"_s, u"EXPO"_s);
    payload.draft.values[u"PHONE"_s] = {{u"+442079460123"_s, u"WORK"_s}, {}, {u"1"_s, {}}};
    payload.draft.setText(u"OPPORTUNITY"_s, u"12500"_s, u"EUR"_s);
    QCOMPARE(leadValueTexts(payload, English),
             (QList<LeadValueText>{{u"Source"_s, u"Exhibition"_s},
                                   {u"Phone"_s, u"+442079460123 · Work\n1"_s},
                                   {u"Amount"_s, u"12,500 EUR"_s}}));
}

void TestQueueText::theFootSaysHowTheQueueIs_data()
{
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Tone>("tone");

    QueueCounts counts;
    counts.rows = {{QueueState::Ready, 2}, {QueueState::Uncertain, 1}, {QueueState::Parked, 1}};
    const Error locked{.kind = ErrorKind::KeychainLocked};
    const Error noKey{.kind = ErrorKind::KeychainLocked, .code = QueueKeyMissingCode};
    const Error offline{.kind = ErrorKind::Offline};
    const Error limit{.kind = ErrorKind::OperationLimited};
    const Error out{.kind = ErrorKind::SignInNeeded};
    QTest::newRow("online, empty") << SyncStatus{.activity = SyncActivity::Idle, .isOnline = true}
                                   << u"Online"_s << Tone::Ok;
    QTest::newRow("online") << SyncStatus{.activity = SyncActivity::Idle,
                                          .isOnline = true,
                                          .counts = counts}
                            << u"Online · 3 waiting, 1 need(s) you"_s << Tone::Ok;
    QTest::newRow("not yet asked")
            << SyncStatus{.activity = SyncActivity::Idle} << u"Not connected"_s << Tone::Warning;
    QTest::newRow("sending") << SyncStatus{.activity = SyncActivity::Sending, .counts = counts}
                             << u"Sending … · 3 waiting, 1 need(s) you"_s << Tone::Accent;
    QTest::newRow("looking") << SyncStatus{.activity = SyncActivity::LookingUp}
                             << u"Looking in the portal …"_s << Tone::Accent;
    QTest::newRow("offline") << SyncStatus{.activity = SyncActivity::Waiting, .reason = offline}
                             << u"Offline"_s << Tone::Warning;
    QTest::newRow("limited") << SyncStatus{.activity = SyncActivity::Waiting, .reason = limit}
                             << u"The portal asks to wait"_s << Tone::Warning;
    QTest::newRow("paused") << SyncStatus{.activity = SyncActivity::Paused} << u"Paused"_s
                            << Tone::Warning;
    QTest::newRow("signed out") << SyncStatus{.activity = SyncActivity::Blocked, .reason = out}
                                << u"Sign in again"_s << Tone::Danger;
    QTest::newRow("locked") << SyncStatus{.activity = SyncActivity::Blocked, .reason = locked}
                            << u"The keychain is locked"_s << Tone::Danger;
    QTest::newRow("no keychain")
            << SyncStatus{.activity = SyncActivity::Blocked,
                          .reason = Error{.kind = ErrorKind::KeychainUnavailable}}
            << u"The keychain does not answer"_s << Tone::Danger;
    QTest::newRow("no key") << SyncStatus{.activity = SyncActivity::Blocked, .reason = noKey}
                            << u"The key of the queue is missing"_s << Tone::Danger;
    QTest::newRow("the file is in use") << SyncStatus{.activity = SyncActivity::Waiting,
                                                      .isOnline = true,
                                                      .reason = Error{.kind = ErrorKind::QueueBusy}}
                                        << u"The queue cannot be used now"_s << Tone::Warning;
    QTest::newRow("an answer that got lost is waited for")
            << SyncStatus{.activity = SyncActivity::Waiting, .isOnline = true} << u"Waiting"_s
            << Tone::Warning;
    QTest::newRow("blocked otherwise")
            << SyncStatus{.activity = SyncActivity::Blocked,
                          .reason = Error{.kind = ErrorKind::MissingScope}}
            << u"Sending has stopped"_s << Tone::Danger;
    QTest::newRow("another one sends") << SyncStatus{.activity = SyncActivity::NotSender}
                                       << u"Another Leadbooth is sending"_s << Tone::Muted;
    QTest::newRow("no portal") << SyncStatus{} << u"No portal yet"_s << Tone::Warning;
}

void TestQueueText::theFootSaysHowTheQueueIs()
{
    QFETCH(SyncStatus, status);
    QFETCH(QString, text);
    QFETCH(Tone, tone);

    const QueueStatusText said = queueStatusText(status);
    QCOMPARE(said.text, text);
    QCOMPARE(int(said.tone), int(tone));
}

void TestQueueText::theReasonSaysWhyNothingIsSent_data()
{
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("advice"); // a part of it
    QTest::addColumn<int>("action");

    QueueCounts some;
    some.rows = {{QueueState::Ready, 60}};
    QueueCounts trouble;
    trouble.rows = {{QueueState::Rejected, 2}};
    QueueCounts moved;
    moved.rows = {{QueueState::Sent, 5}, {QueueState::MovedAway, 40}};
    const auto row = [](const char *name, const SyncStatus &status, const QString &sentence,
                        const QString &advice, ErrorAction action = ErrorAction::None) {
        QTest::newRow(name) << status << sentence << advice << int(action);
    };
    row("no portal", {}, u"No portal is open, so nothing is sent."_s, {}, ErrorAction::Connect);
    row("all done", {.activity = SyncActivity::Idle}, u"Everything is in the portal."_s, {});
    row("some are elsewhere", {.activity = SyncActivity::Idle, .counts = moved},
        u"Nothing is waiting to be sent."_s, {});
    row("others need a person", {.activity = SyncActivity::Idle, .counts = trouble},
        u"2 lead(s) need(s) you; nothing else is waiting."_s, {});
    row("nothing is due",
        {.activity = SyncActivity::Idle, .until = Now.addSecs(300), .counts = some},
        u"Nothing is due yet."_s, at(300));
    row("sending",
        {.activity = SyncActivity::Sending,
         .counts = some,
         .doneInRun = 1240,
         .leadsPerMinute = 30.6,
         .finishAt = Now.addSecs(120)},
        u"Sending: 1,240 of 1,300 are in the portal."_s,
        u"31 a minute · done at about %1"_s.arg(at(120)));
    row("sending, the rate is not known",
        {.activity = SyncActivity::Sending, .counts = some, .doneInRun = 0},
        u"Sending: 0 of 60 are in the portal."_s, {});
    row("offline",
        {.activity = SyncActivity::Waiting,
         .reason = Error{.kind = ErrorKind::Offline},
         .until = Now.addSecs(90)},
        u"The portal cannot be reached."_s, u"tries again by itself, at %1"_s.arg(at(90)));
    row("offline, until the network comes",
        {.activity = SyncActivity::Waiting, .reason = Error{.kind = ErrorKind::Offline}},
        u"The portal cannot be reached."_s, u"when the network is back"_s);
    row("paused", {.activity = SyncActivity::Paused}, u"Sending is paused."_s,
        u"until you resume"_s);
    row("signed out",
        {.activity = SyncActivity::Blocked, .reason = Error{.kind = ErrorKind::SignInNeeded}},
        u"The portal does not accept this connection any more."_s, u"Connect again"_s,
        ErrorAction::Connect);
    row("locked",
        {.activity = SyncActivity::Blocked, .reason = Error{.kind = ErrorKind::KeychainLocked}},
        u"The keychain of this computer is locked."_s, {}, ErrorAction::Unlock);
    row("no key",
        {.activity = SyncActivity::Blocked,
         .reason = Error{.kind = ErrorKind::KeychainLocked, .code = QueueKeyMissingCode}},
        u"The keychain does not have the key of the queue."_s, u"recovery key"_s,
        ErrorAction::Unlock);
    row("another one sends", {.activity = SyncActivity::NotSender},
        u"Another Leadbooth of this computer sends these leads."_s, {});
}

void TestQueueText::theReasonSaysWhyNothingIsSent()
{
    QFETCH(SyncStatus, status);
    QFETCH(QString, sentence);
    QFETCH(QString, advice);
    QFETCH(int, action);

    const QueueReasonText said = queueReasonText(status, Now, English);
    QCOMPARE(said.sentence, sentence);
    QVERIFY2(said.advice.contains(advice), qPrintable(said.advice));
    QCOMPARE(int(said.action), action);
}

void TestQueueText::theTimeOfAnotherDayHasItsDay()
{
    const QDateTime noon({2026, 3, 2}, {12, 4});
    QCOMPARE(momentText(noon, noon.addSecs(60), QLocale(u"de"_s)), u"12:04"_s);
    QCOMPARE(momentText(noon, noon.addDays(1), QLocale(u"de"_s)), u"02.03.26, 12:04"_s);
    QCOMPARE(dayOrTimeText(noon, noon, QLocale(u"de"_s)), u"12:04"_s);
    QCOMPARE(dayOrTimeText(noon, noon.addDays(1), QLocale(u"de"_s)), u"02.03.26"_s);
}

void TestQueueText::noErrorShowsACode()
{
    for (int i = 0; i < ErrorKindCount; ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        for (const QueueState state : AllQueueStates) {
            QueueEntry entry = queueEntry(state, Now, u"Kvant"_s);
            entry.lead.trouble = kind;
            entry.lead.troubleCode = u"SOME_CODE"_s;
            const QString said = queueNextText(entry, Now, English) + u' '
                                 + queueExplanation(entry, Now, English);
            QVERIFY2(!said.contains(u"SOME_CODE"_s) || kind == ErrorKind::PortTaken,
                     qPrintable(said));
            QVERIFY2(!said.contains(u"  "_s) && !said.contains(u'!'), qPrintable(said));
        }
    }
}

QTEST_MAIN(TestQueueText)
#include "tst_queuetext.moc"
