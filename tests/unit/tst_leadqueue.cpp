// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/draftjson.h"
#include "lead/drift.h"
#include "queue/issuesjson.h"
#include "support/samplequeue.h"
#include "support/testcase.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

class TestLeadQueue : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPayloadSurvivesItsBytesUnchanged();
    void aPayloadOfANewerVersionIsRefusedAndNotCutDown_data();
    void aPayloadOfANewerVersionIsRefusedAndNotCutDown();
    void rowsOfEarlierVersionsAreRead();
    void partsOfTwoLeadsAreNoLead();
    void issuesSurviveTheirBytesUnchanged();
    void whatWasSavedIsThereAfterTheNextStart();
    void savingTwiceIsSavingOnce();
    void savingIsAllOrNothing();
    void withoutAKeyNothingIsSaved();
    void savingNeedsNoSecret();
    void everyRowNeedsItsOwnKey();
    void onlyAKeyOfTheQueueUnlocksIt();
    void aKeyThatAnotherProcessAddedIsSealedTo();
    void aLeadThatWasMovedToAnotherRowIsNotShownAsThatOne();
    void nothingPersonalIsReadableInTheFiles();
    void anEditedLeadTakesThePlaceOfTheOldOne();
    void draftsAreKeptAndGoWithTheirLead();
    void draftsThatCannotBeReadAreLeftOut();
    void rowsMoveToAnotherMachineAndBack();
    void whatIsTakenInMayBeOnItsWayElsewhere_data();
    void whatIsTakenInMayBeOnItsWayElsewhere();
    void whatIsTakenBackIsOfTheAccountThatTakesIt();
    void aMovedRowNeedsItsKeyButNotToBeReadable();
    void movedRowsBecomeNobodysKeyToSealTo();
};

void TestLeadQueue::aPayloadSurvivesItsBytesUnchanged()
{
    const LeadPayload payload = sampleLead(1).payload;
    const Result<LeadPayload> read = payloadFromBytes(toBytes(payload));
    QVERIFY_DONE(read);
    QCOMPARE(read->draft, payload.draft);
    QCOMPARE(read->form, payload.form);
    QCOMPARE(read->request, payload.request);
    LeadPayload typing = payload;
    typing.request = {};
    QCOMPARE(payloadFromBytes(toBytes(typing))->request, QJsonObject());
}

void TestLeadQueue::aPayloadOfANewerVersionIsRefusedAndNotCutDown_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::newRow("beside the draft") << QStringList{};
    QTest::newRow("beside the origin") << QStringList{u"head"_s};
    QTest::newRow("in the draft") << QStringList{u"draft"_s};
    QTest::newRow("in the form") << QStringList{u"form"_s};
}

void TestLeadQueue::aPayloadOfANewerVersionIsRefusedAndNotCutDown()
{
    QFETCH(const QStringList, path);
    QByteArrayList lines = toBytes(sampleLead(1).payload).split('\n');
    QCOMPARE(lines.size(), 3);
    QByteArray &line = lines[path.isEmpty() || path.first() != u"head"_s ? 2 : 0];
    QJsonObject json = QJsonDocument::fromJson(line).object();
    if (json.contains(path.value(0))) {
        QJsonObject part = json.value(path.first()).toObject();
        part.insert(u"novelty"_s, true);
        json.insert(path.first(), part);
    } else {
        json.insert(u"novelty"_s, QJsonObject());
    }
    line = QJsonDocument(json).toJson(QJsonDocument::Compact);
    COMPARE_ERROR(payloadFromBytes(lines.join('\n')), ErrorKind::InvalidInput);
    lines.append("{}");
    COMPARE_ERROR(payloadFromBytes(lines.join('\n')), ErrorKind::InvalidInput);
    COMPARE_ERROR(payloadFromBytes("[]"), ErrorKind::InvalidInput);
    COMPARE_ERROR(payloadFromBytes("{}"), ErrorKind::InvalidInput);
}

/*! What waits in the queue must outlive an update of the program. */
void TestLeadQueue::rowsOfEarlierVersionsAreRead()
{
    const LeadPayload payload = sampleLead(1).payload;
    const QJsonObject parts{{u"draft"_s, toJson(payload.draft)},
                            {u"form"_s, toJson(payload.form)},
                            {u"request"_s, payload.request}};
    const QByteArray earlier = QJsonDocument(parts).toJson(QJsonDocument::Compact);
    const Result<LeadPayload> read = payloadFromBytes(earlier);
    QVERIFY_DONE(read);
    QCOMPARE(read->draft, payload.draft);
    QCOMPARE(read->form, payload.form);
    QCOMPARE(read->request, payload.request);
    const Result<LeadRequest> request = requestFromBytes(earlier);
    QVERIFY_DONE(request);
    QCOMPARE(request->origin, payload.draft.originId);
    QCOMPARE(request->formFingerprint, payload.form.fingerprint);
    QCOMPARE(request->request, payload.request);
    QJsonObject typing = parts;
    typing.remove(u"request"_s);
    const QByteArray draft = QJsonDocument(typing).toJson(QJsonDocument::Compact);
    QCOMPARE(payloadFromBytes(draft).value().draft, payload.draft);
    QJsonObject newer = parts;
    newer.insert(u"novelty"_s, true);
    COMPARE_ERROR(payloadFromBytes(QJsonDocument(newer).toJson(QJsonDocument::Compact)),
                  ErrorKind::InvalidInput);
}

void TestLeadQueue::partsOfTwoLeadsAreNoLead()
{
    const QByteArrayList one = toBytes(sampleLead(1).payload).split('\n');
    const QByteArrayList two = toBytes(sampleLead(2).payload).split('\n');
    COMPARE_ERROR(payloadFromBytes(one[0] + '\n' + one[1] + '\n' + two[2]),
                  ErrorKind::InvalidInput);
}

void TestLeadQueue::issuesSurviveTheirBytesUnchanged()
{
    Issues issues;
    for (int code = 0; code <= int(IssueCode::RefusedByPortal); ++code) {
        issues.append({.field = u"PHONE"_s,
                       .row = code,
                       .code = static_cast<IssueCode>(code),
                       .argument = u"argument"_s});
    }
    QCOMPARE(issuesFromBytes(toBytes(issues)).value(), issues);
    COMPARE_ERROR(issuesFromBytes(R"([{"code":"Novelty"}])"), ErrorKind::InvalidInput);
    COMPARE_ERROR(issuesFromBytes(R"([{"code":"Missing","more":1}])"), ErrorKind::InvalidInput);
    COMPARE_ERROR(issuesFromBytes("{}"), ErrorKind::InvalidInput);
}

void TestLeadQueue::whatWasSavedIsThereAfterTheNextStart()
{
    SampleQueue queue;
    QVERIFY(queue.isGood);
    const QDateTime savedAt = queue.clock.now();
    LeadToSave alone = sampleLead(2);
    alone.sendAlone = true;
    QVERIFY_DONE(queue->save({sampleLead(1), alone}));
    queue.clock.advance(std::chrono::hours(1));
    queue.reopen();
    QVERIFY(queue.isGood);
    const LeadToSave lead = sampleLead(1);
    const Result<LeadPayload> payload = queue->payload(originOf(1));
    QVERIFY_DONE(payload);
    QCOMPARE(payload->draft, lead.payload.draft);
    QCOMPARE(payload->request, lead.payload.request);
    const QueuedLead expected{.number = 1,
                              .origin = originOf(1),
                              .account = lead.account,
                              .portal = lead.portal,
                              .savedAt = savedAt,
                              .changedAt = savedAt,
                              .visibility = lead.visibility,
                              .keyName = queue.keys.publicKey.name(),
                              .payloadSize = toBytes(lead.payload).size() + 48};
    QCOMPARE(queue->lead(originOf(1)).value().value(), expected);
    QVERIFY(queue->lead(originOf(2)).value()->sendAlone);
    QVERIFY(!queue->lead(originOf(3)).value());
    COMPARE_ERROR(queue->payload(originOf(3)), ErrorKind::NotFound);
}

void TestLeadQueue::savingTwiceIsSavingOnce()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(1)}));
    LeadToSave other = sampleLead(1);
    other.payload.draft.setText(u"TITLE"_s, u"Typed later"_s);
    QSignalSpy changed(queue.queue.get(), &LeadQueue::changed);
    QVERIFY_DONE(queue->save({other, sampleLead(2)}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<QList<OriginId>>(), QList<OriginId>({originOf(2)}));
    QCOMPARE(queue->counts()->of(QueueState::Ready), 2);
    QCOMPARE(queue->payload(originOf(1))->draft, sampleLead(1).payload.draft);
}

void TestLeadQueue::savingIsAllOrNothing()
{
    SampleQueue queue;
    LeadToSave nameless = sampleLead(2);
    nameless.payload.draft.originId = {};
    COMPARE_ERROR(queue->save({sampleLead(1), nameless}), ErrorKind::InvalidInput);
    QCOMPARE(queue->counts().value(), QueueCounts());
    QVERIFY_DONE(queue->save({sampleLead(1)}));
}

void TestLeadQueue::withoutAKeyNothingIsSaved()
{
    const QTemporaryDir dir(fastFolder());
    FakeClock clock;
    const auto queue = LeadQueue::open(clock, {.profileDir = dir.path()});
    QVERIFY_DONE(queue);
    QVERIFY(!(*queue)->key().isValid());
    QVERIFY(!(*queue)->isUnlocked());
    COMPARE_ERROR((*queue)->save({sampleLead(1)}), ErrorKind::SecretMissing);
    COMPARE_ERROR((*queue)->saveDraft(sampleDraft(1)), ErrorKind::SecretMissing);
    COMPARE_ERROR((*queue)->addKey({QByteArrayLiteral("short")}), ErrorKind::InvalidInput);
}

void TestLeadQueue::savingNeedsNoSecret()
{
    SampleQueue queue;
    queue->lock();
    QVERIFY(!queue->isUnlocked());
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    QVERIFY_DONE(queue->saveDraft(sampleDraft(2)));
    COMPARE_ERROR(queue->payload(originOf(1)), ErrorKind::KeychainLocked);
    QCOMPARE(queue->counts()->locked, 1);
    QVERIFY_DONE(queue->unlock(queue.keys));
    QVERIFY(queue->isUnlocked());
    QCOMPARE(queue->payload(originOf(1))->draft, sampleLead(1).payload.draft);
    QCOMPARE(queue->counts()->locked, 0);
}

void TestLeadQueue::everyRowNeedsItsOwnKey()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    const KeyPair newer = newKeyPair();
    QVERIFY_DONE(queue->addKey(newer.publicKey));
    QVERIFY_DONE(queue->addKey(newer.publicKey));
    QCOMPARE(queue->key(), newer.publicKey);
    QCOMPARE(queue->keys(), QList<PublicKey>({queue.keys.publicKey, newer.publicKey}));
    QVERIFY(!queue->isUnlocked());
    QVERIFY_DONE(queue->save({sampleLead(2)}));
    QCOMPARE(queue->counts()->locked, 1);
    QVERIFY_DONE(queue->payload(originOf(1)));
    COMPARE_ERROR(queue->payload(originOf(2)), ErrorKind::KeychainLocked);
    QVERIFY_DONE(queue->unlock(newer));
    QVERIFY_DONE(queue->payload(originOf(1)));
    QVERIFY_DONE(queue->payload(originOf(2)));
    QVERIFY_DONE(queue->addKey(queue.keys.publicKey));
    QCOMPARE(queue->key(), queue.keys.publicKey);
}

void TestLeadQueue::onlyAKeyOfTheQueueUnlocksIt()
{
    SampleQueue queue;
    queue->lock();
    COMPARE_ERROR(queue->unlock(newKeyPair()), ErrorKind::WrongKey);
    COMPARE_ERROR(queue->unlock({queue.keys.publicKey, newKeyPair().secretKey}),
                  ErrorKind::WrongKey);
    COMPARE_ERROR(queue->unlock({queue.keys.publicKey, {}}), ErrorKind::InvalidInput);
    QVERIFY(!queue->isUnlocked());
}

void TestLeadQueue::aKeyThatAnotherProcessAddedIsSealedTo()
{
    SampleQueue queue;
    const KeyPair newer = newKeyPair();
    const auto other = LeadQueue::open(queue.clock, queue.options());
    QVERIFY_DONE((*other)->addKey(newer.publicKey));
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    QCOMPARE(queue->lead(originOf(1)).value()->keyName, newer.publicKey.name());
    QCOMPARE(queue->key(), newer.publicKey);
}

void TestLeadQueue::aLeadThatWasMovedToAnotherRowIsNotShownAsThatOne()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(2)}));
    QVERIFY(queue.tamper(
            {u"UPDATE sealed SET payload = (SELECT payload FROM sealed WHERE lead = 1)"_s}));
    COMPARE_ERROR(queue->payload(originOf(2)), ErrorKind::WrongKey);
}

void TestLeadQueue::nothingPersonalIsReadableInTheFiles()
{
    SampleQueue queue;
    LeadToSave edited = sampleLead(2);
    edited.payload.draft.setText(u"NAME"_s, u"Erika Musterfrau"_s);
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(2)}));
    QVERIFY_DONE(queue->replace(edited));
    QVERIFY_DONE(queue->saveDraft(sampleDraft(3)));
    const Error error{.kind = ErrorKind::Refused,
                      .code = u"ERROR_CORE"_s,
                      .detail = u"about Mustermann"_s,
                      .issues = {{.code = IssueCode::RefusedByPortal,
                                  .argument = u"Erika Mustermann is refused"_s}}};
    QVERIFY_DONE(queue->reject(originOf(1), error));
    QVERIFY_DONE(queue->setBlock(sampleLead(1).account, QueueBlock{.error = error}));
    QVERIFY(queue->block(sampleLead(1).account).value()->error.issues.isEmpty());
    const QFileInfoList files = QDir(queue.dir.path()).entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 3);
    bool isCodeThere = false;
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArrayView text : {"Muster", "Sample", "Title"}) {
            QVERIFY2(!content.contains(text), qPrintable(info.fileName()));
        }
        isCodeThere = isCodeThere || content.contains("ERROR_CORE");
    }
    QVERIFY(isCodeThere);
}

void TestLeadQueue::anEditedLeadTakesThePlaceOfTheOldOne()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(2)}));
    LeadToSave edited = sampleLead(1);
    edited.payload.draft.setText(u"TITLE"_s, u"Edited"_s);
    edited.visibility.stage = u"OTHER"_s;
    edited.sendAlone = true;
    QVERIFY_DONE(queue->saveDraft(sampleDraft(1)));
    QVERIFY_DONE(queue->replace(edited));
    QCOMPARE(queue->payload(originOf(1))->draft, edited.payload.draft);
    const QueuedLead lead = queue->lead(originOf(1)).value().value();
    QCOMPARE(lead.number, 1);
    QCOMPARE(lead.visibility, edited.visibility);
    QVERIFY(lead.sendAlone);
    QCOMPARE(lead.payloadSize, toBytes(edited.payload).size() + 48);
    QCOMPARE(queue->counts()->drafts, 0);
    COMPARE_ERROR(queue->replace(sampleLead(9)), ErrorKind::NotFound);
}

void TestLeadQueue::draftsAreKeptAndGoWithTheirLead()
{
    SampleQueue queue;
    const AccountId account = sampleLead(1).account;
    QVERIFY_DONE(queue->saveDraft(sampleDraft(1)));
    queue.clock.advance(std::chrono::seconds(1));
    SavedDraft second = sampleDraft(2);
    QVERIFY_DONE(queue->saveDraft(second));
    second.payload.draft.setText(u"TITLE"_s, u"Typed on"_s);
    second.changedAt = queue.clock.now().addSecs(1);
    QVERIFY_DONE(queue->saveDraft(second));
    SavedDraft elsewhere = sampleDraft(3);
    elsewhere.account = AccountId(u"account-2"_s);
    QVERIFY_DONE(queue->saveDraft(elsewhere));
    queue.reopen();
    const QList<SavedDraft> drafts = queue->drafts(account).value();
    QCOMPARE(drafts.size(), 2);
    QCOMPARE(drafts.at(0).origin, originOf(2));
    QCOMPARE(drafts.at(0).payload.draft, second.payload.draft);
    QCOMPARE(drafts.at(0).changedAt, second.changedAt);
    QCOMPARE(drafts.at(0).portal, second.portal);
    QCOMPARE(drafts.at(1).origin, originOf(1));
    QCOMPARE(queue->counts(account)->drafts, 2);
    QCOMPARE(queue->counts()->drafts, 3);
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    QVERIFY_DONE(queue->removeDraft(originOf(2)));
    QVERIFY_DONE(queue->removeDraft(originOf(2)));
    QVERIFY(queue->drafts(account)->isEmpty());
    SavedDraft mixed = sampleDraft(4);
    mixed.origin = originOf(5);
    COMPARE_ERROR(queue->saveDraft(mixed), ErrorKind::InvalidInput);
}

void TestLeadQueue::draftsThatCannotBeReadAreLeftOut()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->saveDraft(sampleDraft(1)));
    const KeyPair newer = newKeyPair();
    QVERIFY_DONE(queue->addKey(newer.publicKey));
    QVERIFY_DONE(queue->saveDraft(sampleDraft(2)));
    QCOMPARE(queue->drafts(sampleDraft(1).account)->size(), 1);
    QVERIFY_DONE(queue->unlock(newer));
    QCOMPARE(queue->drafts(sampleDraft(1).account)->size(), 2);
    queue->lock();
    QVERIFY(queue->drafts(sampleDraft(1).account)->isEmpty());
    QCOMPARE(queue->counts()->drafts, 2);
}

void TestLeadQueue::rowsMoveToAnotherMachineAndBack()
{
    SampleQueue here;
    SampleQueue there;
    QVERIFY_DONE(here->save({sampleLead(1), sampleLead(2), sampleLead(3), sampleLead(4)}));
    QVERIFY_DONE(here->save({sampleLead(5, u"account-2"_s)}));
    QVERIFY_DONE(here->reject(originOf(2), {.kind = ErrorKind::Refused}));
    QVERIFY_DONE(here->beginSend({originOf(3)}));
    const SendEnd lost{.origin = originOf(3),
                       .result = AttemptResult::Unknown,
                       .settledAt = here.clock.now().addSecs(90)};
    QVERIFY_DONE(here->endSend({lost}, {}));
    QVERIFY_DONE(here->beginSend({originOf(4)}));
    QCOMPARE(here->unsent()->size(), 4);
    const QList<LeadQueue::SealedRow> rows = here->unsent(sampleLead(1).account).value();
    QCOMPARE(rows.size(), 3);

    const AccountId account(u"account-there"_s);
    there.clock.jumpTo(here.clock.now().addYears(1)); // two machines, two calendars
    const auto taken = there->takeIn(rows, here->keys(), account, u"portal.example"_s);
    QVERIFY_DONE(taken);
    QCOMPARE(taken->taken, 3);
    QCOMPARE(toString(there.stateOf(1)), u"Uncertain"_s);
    QCOMPARE(toString(there.stateOf(2)), u"Rejected"_s);
    QCOMPARE(toString(there.stateOf(3)), u"Uncertain"_s);
    QCOMPARE(there->lead(originOf(1)).value()->account, account);
    QCOMPARE(there->lead(originOf(3)).value()->attempts, 1);
    QVERIFY(there->lead(originOf(3)).value()->settledAt >= there.clock.now().addSecs(90));
    QCOMPARE(there->counts()->locked, 3);
    COMPARE_ERROR(there->payload(originOf(1)), ErrorKind::KeychainLocked);
    QVERIFY_DONE(there->unlock(here.keys));
    QCOMPARE(there->payload(originOf(1))->draft, sampleLead(1).payload.draft);
    QCOMPARE(there->takeIn(rows, here->keys(), account, {})->known, 3);

    QVERIFY_DONE(here->markMovedAway({originOf(1), originOf(2), originOf(4), originOf(9)}));
    QCOMPARE(toString(here.stateOf(1)), u"MovedAway"_s);
    QCOMPARE(toString(here.stateOf(4)), u"Sending"_s);

    LeadToSave edited = sampleLead(2);
    edited.payload.draft.setText(u"TITLE"_s, u"Edited there"_s);
    QVERIFY_DONE(there->replace(edited));
    const auto back = here->takeIn(there->unsent().value(), there->keys(), sampleLead(1).account,
                                   u"portal.example"_s);
    QVERIFY_DONE(back);
    QCOMPARE(back->taken, 2);
    QCOMPARE(back->known, 1);
    QCOMPARE(toString(here.stateOf(1)), u"Uncertain"_s);
    QCOMPARE(toString(here.stateOf(2)), u"Uncertain"_s);
    QVERIFY_DONE(here->unlock(there.keys));
    QCOMPARE(here->payload(originOf(2))->draft, edited.payload.draft);
}

void TestLeadQueue::whatIsTakenInMayBeOnItsWayElsewhere_data()
{
    QTest::addColumn<QueueState>("state");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QueueState>("taken");
    QTest::newRow("waiting") << QueueState::Ready << QString() << QueueState::Uncertain;
    QTest::newRow("uncertain") << QueueState::Uncertain << QString() << QueueState::Uncertain;
    // This goes on by itself on every machine that has the file.
    QTest::newRow("outgrown by the form")
            << QueueState::Rejected << QString(FormChangedCode) << QueueState::Uncertain;
    QTest::newRow("rejected") << QueueState::Rejected << u"ERROR_CORE"_s << QueueState::Rejected;
    QTest::newRow("parked") << QueueState::Parked << QString() << QueueState::Parked;
}

void TestLeadQueue::whatIsTakenInMayBeOnItsWayElsewhere()
{
    QFETCH(const QueueState, state);
    QFETCH(const QString, code);
    QFETCH(const QueueState, taken);
    SampleQueue here;
    SampleQueue there;
    QVERIFY_DONE(here->save({sampleLead(1)}));
    QList<LeadQueue::SealedRow> rows = here->unsent().value();
    rows.first().lead.state = state;
    rows.first().lead.troubleCode = code;
    rows.first().lead.trouble =
            code.isEmpty() ? std::nullopt : std::optional(ErrorKind::InvalidInput);
    QVERIFY_DONE(there->takeIn(rows, here->keys(), sampleLead(1).account, u"portal.example"_s));
    const QueuedLead lead = there->lead(originOf(1)).value().value();
    QCOMPARE(toString(lead.state), toString(taken));
    QCOMPARE(lead.settledAt.isValid(), taken == QueueState::Uncertain);
    QVERIFY(taken != QueueState::Uncertain || lead.settledAt >= there.clock.now().addSecs(90));
    QCOMPARE(lead.troubleCode, taken == QueueState::Rejected ? code : QString());
    QCOMPARE(lead.trouble.has_value(), taken == QueueState::Rejected);
}

void TestLeadQueue::whatIsTakenBackIsOfTheAccountThatTakesIt()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1, u"account-gone"_s)}));
    const QList<LeadQueue::SealedRow> rows = queue->unsent().value();
    QVERIFY_DONE(queue->markMovedAway({originOf(1)}));
    const AccountId account(u"account-new"_s);
    QVERIFY_DONE(queue->takeIn(rows, queue->keys(), account, u"new.example"_s));
    const QueuedLead lead = queue->lead(originOf(1)).value().value();
    QCOMPARE(lead.account, account);
    QCOMPARE(lead.portal, u"new.example"_s);
    QCOMPARE(queue->dueToLookUp(account, 10)->size(), 1);
    QCOMPARE(queue->counts(account)->of(QueueState::Uncertain), 1);
    QCOMPARE(queue->counts(AccountId(u"account-gone"_s)).value(), QueueCounts());
}

void TestLeadQueue::aMovedRowNeedsItsKeyButNotToBeReadable()
{
    SampleQueue here;
    SampleQueue there;
    QVERIFY_DONE(here->save({sampleLead(1), sampleLead(2)}));
    QList<LeadQueue::SealedRow> rows = here->unsent().value();
    const AccountId account = sampleLead(1).account;
    COMPARE_ERROR(there->takeIn(rows, {}, account, {}), ErrorKind::InvalidInput);
    rows[1].payload.clear();
    COMPARE_ERROR(there->takeIn(rows, here->keys(), account, {}), ErrorKind::InvalidInput);
    QCOMPARE(there->counts().value(), QueueCounts());
    QCOMPARE(there->keys(), QList<PublicKey>({there.keys.publicKey}));
}

void TestLeadQueue::movedRowsBecomeNobodysKeyToSealTo()
{
    SampleQueue here;
    SampleQueue there;
    QVERIFY_DONE(here->save({sampleLead(1)}));
    QVERIFY_DONE(there->takeIn(here->unsent().value(), here->keys(), sampleLead(1).account, {}));
    QCOMPARE(there->key(), there.keys.publicKey);
    QCOMPARE(there->keys(), QList<PublicKey>({here.keys.publicKey, there.keys.publicKey}));
    QVERIFY(there->isUnlocked());
    QVERIFY_DONE(there->save({sampleLead(2)}));
    QVERIFY_DONE(there->payload(originOf(2)));
}

QTEST_GUILESS_MAIN(TestLeadQueue)
#include "tst_leadqueue.moc"
