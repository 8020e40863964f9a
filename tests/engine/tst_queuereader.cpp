// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/drift.h"
#include "support/samplequeue.h"
#include "support/sampleschema.h"
#include "support/testcase.h"
#include "sync/queuereader.h"

#include <QSignalSpy>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AccountId Account(u"account-1"_s);
const QUrl Portal(u"https://p.example/rest/"_s);

LeadToSave leadOf(int number, const std::function<void(LeadToSave &)> &change)
{
    LeadToSave lead = sampleLead(number);
    change(lead);
    return lead;
}

/*! A queue, and a reader that answers into `pages`. */
struct Reading
{
    Reading()
        : reader(queue.clock, *queue.queue)
    {
        reader.setAccount(Account, Portal);
        QObject::connect(&reader, &QueueReader::pageRead, &reader,
                         [this](const QueuePage &page) { pages.append(page); });
        QObject::connect(&reader, &QueueReader::readFailed, &reader,
                         [this](quint64 request, const Error &error) {
                             failed.append({request, error});
                         });
    }

    void save(int count)
    {
        for (int number = 1; number <= count; ++number) {
            add(sampleLead(number));
        }
    }
    void add(const LeadToSave &lead)
    {
        QVERIFY_DONE(queue->save({lead}));
        queue.clock.advance(10ms);
    }
    void send(int number, const QList<LeadId> &ids = {LeadId(u"3465"_s)},
              Retention::Kind retention = Retention::Kind::Keep)
    {
        const OriginId origin = originOf(number);
        QVERIFY_DONE(queue->beginSend({origin}));
        QVERIFY_DONE(queue->endSend({{.origin = origin, .result = AttemptResult::Unknown}},
                                    {.kind = retention}));
        QVERIFY_DONE(
                queue->endLook({{.origin = origin, .result = AttemptResult::Sent, .leadIds = ids}},
                               {.kind = retention}));
    }
    /*! Runs what the reader has put off, slice after slice. */
    void run()
    {
        for (int i = 0; i < 200; ++i) {
            queue.clock.advance(0ms);
        }
    }
    [[nodiscard]] QStringList namesIn(const QueuePage &page) const
    {
        QStringList names;
        for (const QueueEntry &entry : page.entries) {
            names.append(entry.name);
        }
        return names;
    }
    [[nodiscard]] QStringList found(const QString &text)
    {
        pages.clear();
        reader.read({.id = 7, .text = text, .descending = false});
        run();
        return pages.isEmpty() ? QStringList{u"nothing was answered"_s}
                               : namesIn(pages.constLast());
    }

    SampleQueue queue;
    QueueReader reader;
    QList<QueuePage> pages;
    QList<std::pair<quint64, Error>> failed;
};

} // namespace

/*! Reading the queue for those who show it. */
class TestQueueReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPageHoldsItsLeadsWithTheirNames();
    void severalPagesOfOneQuestionAreAllAnswered();
    void anotherQuestionEndsTheOneBefore();
    void nothingIsAnsweredBeforeTheFunctionReturns();
    void onlyTheAccountsLeadsAreRead();
    void theStatesThatAreAskedForAreRead();
    void whatIsLockedHasNoName();
    void whatWasErasedIsAReceipt();
    void aLeadHasItsPage();
    void whatStandsInTheWayIsCounted();
    void aSearchFindsWhatAPersonSaw_data();
    void aSearchFindsWhatAPersonSaw();
    void aSearchTellsWhatItHasFoundSoFar();
    void aSearchLeavesTheThreadToOthers();
    void aSearchIsRepeatedAfterAChange();
    void aRepeatedSearchOpensOnlyWhatHasChanged();
    void aSearchThroughALockedQueueFindsMoreOnceItIsUnlocked();
    void duplicatesAreFoundWithoutAKey();
    void aPageBehindTheEndIsEmpty();
    void theDetailHoldsEverything();
    void theDetailOfALockedLeadIsNoError();
    void theDetailOfNoLeadIsNotFound();
    void anErrorOfTheQueueIsTold();
};

void TestQueueReader::aPageHoldsItsLeadsWithTheirNames()
{
    Reading reading;
    reading.save(5);
    reading.reader.read({.id = 3, .offset = 1, .limit = 2});
    reading.run();
    QCOMPARE(reading.pages.size(), 1);
    const QueuePage page = reading.pages.constFirst();
    QCOMPARE(page.request, 3u);
    QCOMPARE(page.offset, 1);
    QCOMPARE(page.total, 5);
    QVERIFY(page.isComplete);
    QCOMPARE(reading.namesIn(page), (QStringList{u"Sample lead 4"_s, u"Sample lead 3"_s}));
    QVERIFY(page.entries.constFirst().isReadable);
}

void TestQueueReader::severalPagesOfOneQuestionAreAllAnswered()
{
    Reading reading;
    reading.save(5);
    reading.reader.read({.id = 1, .offset = 0, .limit = 2});
    reading.reader.read({.id = 2, .offset = 2, .limit = 2});
    reading.reader.read({.id = 3, .offset = 4, .limit = 2});
    reading.run();
    QCOMPARE(reading.pages.size(), 3);
    QCOMPARE(reading.namesIn(reading.pages.at(2)), QStringList{u"Sample lead 1"_s});
}

void TestQueueReader::anotherQuestionEndsTheOneBefore()
{
    Reading reading;
    reading.save(3);
    reading.reader.read({.id = 1});
    reading.reader.read({.id = 2, .text = u"lead 2"_s});
    reading.reader.read({.id = 3, .text = u"lead 3"_s});
    reading.run();
    QCOMPARE(reading.pages.size(), 1);
    QCOMPARE(reading.pages.constFirst().request, 3u);
    // So does another account.
    reading.pages.clear();
    reading.reader.read({.id = 4});
    reading.reader.setAccount(AccountId(u"account-2"_s), Portal);
    reading.run();
    QVERIFY(reading.pages.isEmpty());
}

void TestQueueReader::nothingIsAnsweredBeforeTheFunctionReturns()
{
    Reading reading;
    reading.save(1);
    reading.reader.read({.id = 1});
    QVERIFY(reading.pages.isEmpty());
    reading.run();
    QCOMPARE(reading.pages.size(), 1);
}

void TestQueueReader::onlyTheAccountsLeadsAreRead()
{
    Reading reading;
    reading.save(1);
    reading.add(sampleLead(2, u"account-2"_s));
    reading.reader.read({.id = 1});
    reading.run();
    QCOMPARE(reading.namesIn(reading.pages.constLast()), QStringList{u"Sample lead 1"_s});
    reading.reader.read({.id = 2, .everyAccount = true});
    reading.run();
    QCOMPARE(reading.pages.constLast().total, 2);
}

void TestQueueReader::theStatesThatAreAskedForAreRead()
{
    Reading reading;
    reading.save(3);
    reading.send(1);
    QVERIFY_DONE(reading.queue->discard({originOf(2)}));
    const auto names = [&](const QList<QueueState> &states) {
        reading.reader.read({.id = 1, .states = states, .descending = false});
        reading.run();
        return reading.namesIn(reading.pages.constLast());
    };
    QCOMPARE(names({}), (QStringList{u"Sample lead 1"_s, u"Sample lead 3"_s}));
    QCOMPARE(names({QueueState::Discarded}), QStringList{u"Sample lead 2"_s});
    QCOMPARE(names({QueueState::Sent, QueueState::Discarded}),
             (QStringList{u"Sample lead 1"_s, u"Sample lead 2"_s}));
}

void TestQueueReader::whatIsLockedHasNoName()
{
    Reading reading;
    reading.save(1);
    reading.queue->lock();
    reading.reader.read({.id = 1});
    reading.run();
    const QueueEntry entry = reading.pages.constLast().entries.constFirst();
    QVERIFY(!entry.isReadable);
    QVERIFY(entry.lead.hasPayload);
    QCOMPARE(entry.name, QString());
}

void TestQueueReader::whatWasErasedIsAReceipt()
{
    Reading reading;
    reading.save(1);
    reading.send(1, {LeadId(u"3465"_s)}, Retention::Kind::EraseAtOnce);
    reading.reader.read({.id = 1});
    reading.run();
    const QueueEntry entry = reading.pages.constLast().entries.constFirst();
    QVERIFY(!entry.isReadable);
    QVERIFY(!entry.lead.hasPayload);
    QCOMPARE(entry.lead.leadId.toString(), u"3465"_s);
}

void TestQueueReader::aLeadHasItsPage()
{
    Reading reading;
    reading.save(4);
    reading.send(1);
    reading.send(2, {LeadId(u"3466"_s)});
    QVERIFY_DONE(reading.queue->setDeal(originOf(2), LeadId(u"77"_s)));
    QVERIFY_DONE(reading.queue->park({originOf(3)}));
    const auto paths = [&] {
        reading.reader.read({.id = 1, .everyAccount = true, .descending = false});
        reading.run();
        QStringList found;
        for (const QueueEntry &entry : reading.pages.constLast().entries) {
            found.append(entry.url.path());
        }
        return found;
    };
    QCOMPARE(paths(), (QStringList{u"/crm/lead/details/3465/"_s, u"/crm/deal/details/77/"_s,
                                   u"/crm/lead/list/"_s, QString()}));
    // Of another account's leads it is not known where they are.
    reading.reader.setAccount(AccountId(u"account-2"_s), Portal);
    QCOMPARE(paths().join(QString()), QString());
    reading.reader.setAccount(Account, QUrl());
    QCOMPARE(paths().join(QString()), QString());
}

void TestQueueReader::whatStandsInTheWayIsCounted()
{
    Reading reading;
    const FieldSchema source = choiceField(
            u"SOURCE_ID"_s, u"Source"_s,
            {{.id = u"EXPO"_s, .label = u"Expo 2026"_s}, {.id = u"CALL"_s, .label = u"Call"_s}});
    const FormSchemaPtr typed = SchemaBuilder()
                                        .section(SectionKind::About)
                                        .add(fieldOf(u"TITLE"_s, FieldType::String, u"Title"_s))
                                        .add(source)
                                        .build();
    const FormSchemaPtr now =
            SchemaBuilder()
                    .section(SectionKind::About)
                    .add(fieldOf(u"TITLE"_s, FieldType::String, u"Title"_s))
                    .add(choiceField(u"SOURCE_ID"_s, u"Source"_s,
                                     {{.id = u"CALL"_s, .label = u"Phone call"_s}}))
                    .build();
    const auto withSource = [&](int number, const QString &id) {
        return leadOf(number, [&](LeadToSave &lead) {
            lead.payload.draft.setText(u"SOURCE_ID"_s, id);
            lead.payload.draft.values.remove(u"NAME"_s);
            lead.payload.form = typedFormOf(*typed, lead.payload.draft);
        });
    };
    reading.add(withSource(1, u"EXPO"_s));
    reading.add(withSource(2, u"CALL"_s)); // renamed only
    reading.add(withSource(3, u"EXPO"_s));
    reading.send(3);
    const auto drifts = [&] {
        reading.reader.read({.id = 1, .descending = false});
        reading.run();
        QList<int> counts;
        for (const QueueEntry &entry : reading.pages.constLast().entries) {
            counts.append(entry.drifts);
        }
        return counts;
    };
    QCOMPARE(drifts(), (QList<int>{0, 0, 0})); // no form is known
    reading.reader.setSchema(now);
    QCOMPARE(drifts(), (QList<int>{1, 0, 0})); // what is sent does not mind
    const Result<QueueDetail> detail = reading.reader.detail(originOf(1), now);
    QVERIFY_DONE(detail);
    QCOMPARE(detail->drifts.size(), 1);
    QCOMPARE(toString(detail->drifts.constFirst().kind), toString(DriftKind::ChoiceGone));
    QCOMPARE(detail->entry.drifts, 1);
}

void TestQueueReader::aSearchFindsWhatAPersonSaw_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");

    const QString expo = u"Vympel"_s;
    const QString other = u"Sample lead 2"_s;
    QTest::newRow("a title") << u"Vympel"_s << QStringList{expo};
    QTest::newRow("in any letter case") << u"vYMPEL"_s << QStringList{expo};
    QTest::newRow("in another alphabet") << u"титов"_s << QStringList{expo};
    QTest::newRow("a part of it") << u"ympe"_s << QStringList{expo};
    QTest::newRow("words of two fields") << u"глеб vympel"_s << QStringList{expo};
    QTest::newRow("words of two leads") << u"vympel mustermann"_s << QStringList();
    QTest::newRow("the name of an item") << u"exhibition"_s << QStringList{expo};
    QTest::newRow("not its number") << u"UC_7"_s << QStringList();
    QTest::newRow("the name of a company") << u"harbour"_s << QStringList{expo};
    QTest::newRow("a phone, written in groups") << u"+44 20 7946"_s << QStringList{expo};
    QTest::newRow("a phone, its end") << u"0123"_s << QStringList{expo};
    QTest::newRow("a number of the portal") << u"3465"_s << QStringList{other};
    QTest::newRow("both") << u"e"_s << QStringList{expo, other};
    QTest::newRow("neither") << u"nobody"_s << QStringList();
}

void TestQueueReader::aSearchFindsWhatAPersonSaw()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);

    Reading reading;
    reading.add(leadOf(1, [](LeadToSave &lead) {
        LeadDraft &draft = lead.payload.draft;
        draft.setText(u"TITLE"_s, u"Vympel"_s);
        draft.setText(u"NAME"_s, u"Глеб Титов"_s);
        draft.setText(u"SOURCE_ID"_s, u"UC_7"_s);
        draft.setText(u"COMPANY_ID"_s, u"12"_s, u"Harbour Café"_s);
        draft.values[u"PHONE"_s] = {{u"+442079460123"_s, u"WORK"_s}};
        lead.payload.form.fields.append({.code = u"SOURCE_ID"_s,
                                         .type = FieldType::Choice,
                                         .label = u"Source"_s,
                                         .chosen = {{u"UC_7"_s, u"Exhibition"_s}}});
    }));
    reading.add(sampleLead(2));
    reading.send(2);
    QCOMPARE(reading.found(text), names);
    QVERIFY(reading.pages.constLast().isComplete);
    QCOMPARE(reading.pages.constLast().total, names.size());
}

namespace {

/*! A clock that goes on by a millisecond whenever it is read, because work takes time, and that
 * notes how long each timer's call took. */
class WorkingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_clock.now(); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(++m_reads);
    }
    [[nodiscard]] std::unique_ptr<ClockTimer> startTimer(std::chrono::milliseconds delay,
                                                         std::function<void()> fire) override
    {
        return m_clock.startTimer(delay, [this, fire = std::move(fire)] {
            const int before = m_reads;
            fire();
            slices.append(m_reads - before);
        });
    }
    void run() { m_clock.advance(0ms); }

    QList<int> slices; //!< milliseconds

private:
    FakeClock m_clock;
    mutable int m_reads = 0;
};

} // namespace

void TestQueueReader::aSearchTellsWhatItHasFoundSoFar()
{
    SampleQueue queue;
    QList<LeadToSave> leads;
    for (int number = 1; number <= 3000; ++number) {
        leads.append(sampleLead(number));
    }
    QVERIFY_DONE(queue->save(leads));
    WorkingClock clock;
    QueueReader reader(clock, *queue.queue);
    reader.setAccount(Account, Portal);
    QList<QueuePage> pages;
    connect(&reader, &QueueReader::pageRead, this,
            [&pages](const QueuePage &page) { pages.append(page); });
    reader.read({.id = 1, .text = u"sample"_s, .descending = false, .limit = 10});
    clock.run();
    QVERIFY2(pages.size() >= 2, qPrintable(QString::number(pages.size())));
    qint64 total = 0;
    for (qsizetype i = 0; i + 1 < pages.size(); ++i) {
        QVERIFY(!pages.at(i).isComplete);
        QCOMPARE(pages.at(i).request, 1u);
        QCOMPARE(pages.at(i).entries.size(), 10);
        QVERIFY(pages.at(i).total > total);
        total = pages.at(i).total;
    }
    QVERIFY(pages.constLast().isComplete);
    QCOMPARE(pages.constLast().total, 3000);
    QCOMPARE(pages.constLast().entries.constFirst().name, u"Sample lead 1"_s);
}

void TestQueueReader::aSearchLeavesTheThreadToOthers()
{
    SampleQueue queue;
    QList<LeadToSave> leads;
    for (int number = 1; number <= 500; ++number) {
        leads.append(sampleLead(number));
    }
    QVERIFY_DONE(queue->save(leads));
    WorkingClock clock;
    QueueReader reader(clock, *queue.queue);
    reader.setAccount(Account, Portal);
    int answers = 0;
    connect(&reader, &QueueReader::pageRead, this, [&answers] { ++answers; });
    reader.read({.id = 1, .text = u"nobody"_s});
    clock.run();
    QCOMPARE(answers, 1);
    QVERIFY2(clock.slices.size() > 4, qPrintable(QString::number(clock.slices.size())));
    for (const int slice : clock.slices) {
        QVERIFY2(slice <= 20, qPrintable(QString::number(slice)));
    }
    // So does a page of many leads.
    clock.slices.clear();
    reader.read({.id = 2, .limit = 100});
    clock.run();
    QCOMPARE(answers, 2);
    QVERIFY(clock.slices.size() > 4);
}

void TestQueueReader::aSearchIsRepeatedAfterAChange()
{
    Reading reading;
    reading.save(3);
    QCOMPARE(reading.found(u"lead"_s).size(), 3);
    reading.add(sampleLead(4));
    drainEvents();
    // Not at once: a queue that is being sent changes all the time.
    reading.pages.clear();
    reading.reader.read({.id = 8, .text = u"lead"_s, .descending = false});
    reading.run();
    QVERIFY(reading.pages.isEmpty());
    reading.queue.clock.advance(4s);
    reading.run();
    QCOMPARE(reading.pages.size(), 1);
    QCOMPARE(reading.pages.constLast().request, 8u);
    QCOMPARE(reading.pages.constLast().total, 4);
    // Without a change it is answered from what was found.
    QCOMPARE(reading.found(u"lead"_s).size(), 4);
}

void TestQueueReader::aRepeatedSearchOpensOnlyWhatHasChanged()
{
    Reading reading;
    reading.save(3);
    QCOMPARE(reading.found(u"sample"_s).size(), 3);
    // What is locked now was read before: it is still known to fit.
    reading.queue->lock();
    reading.add(sampleLead(4));
    drainEvents();
    reading.queue.clock.advance(4s);
    QCOMPARE(reading.found(u"sample"_s).size(), 3);
}

void TestQueueReader::aSearchThroughALockedQueueFindsMoreOnceItIsUnlocked()
{
    Reading reading;
    reading.save(2);
    reading.queue->lock();
    QCOMPARE(reading.found(u"sample"_s), QStringList());
    QVERIFY_DONE(reading.queue->unlock(reading.queue.keys));
    reading.add(sampleLead(3));
    drainEvents();
    reading.queue.clock.advance(4s);
    QCOMPARE(reading.found(u"sample"_s).size(), 3);
}

void TestQueueReader::duplicatesAreFoundWithoutAKey()
{
    Reading reading;
    reading.save(3);
    reading.send(1);
    reading.send(2, {LeadId(u"3466"_s), LeadId(u"3467"_s)});
    reading.queue->lock();
    reading.reader.read({.id = 1, .states = {QueueState::Sent}, .onlyDuplicates = true});
    reading.run();
    QCOMPARE(reading.pages.constLast().total, 1);
    QCOMPARE(reading.pages.constLast().entries.constFirst().lead.origin.toString(),
             originOf(2).toString());
}

void TestQueueReader::aPageBehindTheEndIsEmpty()
{
    Reading reading;
    reading.save(3);
    for (const QString &text : {QString(), u"sample"_s}) {
        reading.reader.read({.id = 1, .text = text, .offset = 100});
        reading.run();
        QCOMPARE(reading.pages.constLast().entries.size(), 0);
        QCOMPARE(reading.pages.constLast().total, 3);
    }
}

void TestQueueReader::theDetailHoldsEverything()
{
    Reading reading;
    reading.save(1);
    const OriginId origin = originOf(1);
    const Issues issues{
            {.field = u"TITLE"_s, .code = IssueCode::RefusedByPortal, .argument = u"Too short"_s}};
    QVERIFY_DONE(reading.queue->beginSend({origin}));
    QVERIFY_DONE(reading.queue->endSend({{.origin = origin,
                                          .result = AttemptResult::Rejected,
                                          .error = Error{.kind = ErrorKind::Refused,
                                                         .certainty = Certainty::Refused,
                                                         .issues = issues}}},
                                        {}));
    const Result<QueueDetail> detail = reading.reader.detail(origin, nullptr);
    QVERIFY_DONE(detail);
    QCOMPARE(detail->entry.name, u"Sample lead 1"_s);
    QCOMPARE(toString(detail->entry.lead.state), u"Rejected"_s);
    QCOMPARE(detail->payload.draft, sampleLead(1).payload.draft);
    QCOMPARE(detail->attempts.size(), 1);
    QCOMPARE(detail->issues, issues);
    QVERIFY(detail->drifts.isEmpty());
}

void TestQueueReader::theDetailOfALockedLeadIsNoError()
{
    Reading reading;
    reading.save(1);
    reading.queue->lock();
    const Result<QueueDetail> detail = reading.reader.detail(originOf(1), nullptr);
    QVERIFY_DONE(detail);
    QVERIFY(!detail->entry.isReadable);
    QVERIFY(detail->payload.draft.values.isEmpty());
}

void TestQueueReader::theDetailOfNoLeadIsNotFound()
{
    Reading reading;
    COMPARE_ERROR(reading.reader.detail(originOf(9), nullptr), ErrorKind::NotFound);
}

void TestQueueReader::anErrorOfTheQueueIsTold()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    queue.queue.reset();
    bool isBroken = false;
    LeadQueue::Options options = queue.options();
    options.fault = [&isBroken](const QString &) {
        return isBroken ? std::optional(Error{.kind = ErrorKind::Storage}) : std::nullopt;
    };
    Result<std::unique_ptr<LeadQueue>> opened = LeadQueue::open(queue.clock, options);
    QVERIFY_DONE(opened);
    QueueReader reader(queue.clock, **opened);
    reader.setAccount(Account, Portal);
    QSignalSpy failed(&reader, &QueueReader::readFailed);
    for (const QString &text : {QString(), u"sample"_s}) {
        isBroken = true;
        reader.read({.id = 5, .text = text});
        reader.read({.id = 6, .text = text, .offset = 100});
        queue.clock.advance(0ms);
        QCOMPARE(failed.size(), 2);
        QCOMPARE(failed.at(0).at(0).toULongLong(), 5u);
        QCOMPARE(failed.at(1).at(0).toULongLong(), 6u);
        failed.clear();
        // And it goes on afterwards.
        isBroken = false;
        QSignalSpy read(&reader, &QueueReader::pageRead);
        reader.read({.id = 7, .text = text});
        queue.clock.advance(0ms);
        QCOMPARE(read.size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestQueueReader)
#include "tst_queuereader.moc"
