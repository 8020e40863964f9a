// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplequeue.h"
#include "support/testcase.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>

#include <algorithm>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const Retention Keep = {.kind = Retention::Kind::Keep};

/*! Leads of three accounts in all states, some changed at the same moment. */
Outcome fill(SampleQueue &queue, int leads)
{
    Outcome done = success();
    const auto next = [&](const Outcome &outcome) {
        done = done ? outcome : done;
    };
    for (int i = 0; i < leads; ++i) {
        next(queue->save({sampleLead(i, u"account-%1"_s.arg(i % 7 % 3))}));
        if (i % 4 == 0) {
            queue.clock.advance(std::chrono::seconds(1));
        }
    }
    for (int i = leads - 1; i >= 0; --i) {
        const QList<OriginId> origin = {originOf(i)};
        const auto end = [&](AttemptResult result) {
            next(queue->beginSend(origin));
            next(queue->endSend({{.origin = originOf(i),
                                  .result = result,
                                  .leadId = LeadId(QString::number(i)),
                                  .notBefore = queue.clock.now().addSecs(60)}},
                                Keep));
        };
        switch (i * 5 % 9) {
        case 0:
            next(queue->beginSend(origin));
            break;
        case 1:
        case 2:
            end(AttemptResult::Sent);
            break;
        case 3:
            end(AttemptResult::Rejected);
            break;
        case 4:
            end(AttemptResult::Unknown);
            break;
        case 5:
            next(queue->park(origin));
            break;
        case 6:
            next(queue->discard(origin));
            break;
        case 7:
            next(queue->markMovedAway(origin));
            break;
        default:
            break;
        }
        if (i % 3 == 0) {
            queue.clock.advance(std::chrono::seconds(1));
        }
    }
    return done;
}

} // namespace

class TestQueueLists : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_filled.reset(); }
    void everyPageShowsWhatBelongsThere_data();
    void everyPageShowsWhatBelongsThere();
    void countsAreThoseOfTheRows();
    void pagesBeyondTheEndAreEmpty();
    void aListGoesOnWhereItsLastRowWas();
    void ownChangesAreToldAfterTheCommit();
    void changesOfAnotherProcessAreToldWithinTwoSeconds();
    void noStatementReadsAWholeTable();

private:
    std::unique_ptr<SampleQueue> m_filled; //!< for tests that only read
    QList<QueuedLead> m_leads;
};

void TestQueueLists::initTestCase()
{
    constexpr int Leads = 70;
    m_filled = std::make_unique<SampleQueue>();
    QVERIFY_DONE(fill(*m_filled, Leads));
    for (int i = 0; i < Leads; ++i) {
        m_leads.append((*m_filled)->lead(originOf(i)).value().value());
    }
}

void TestQueueLists::everyPageShowsWhatBelongsThere_data()
{
    QTest::addColumn<QueueQuery>("query");
    using Order = QueueQuery::Order;
    const QHash<Order, QByteArray> orders = {
            {Order::SavedAt, "saved"}, {Order::ChangedAt, "changed"}, {Order::State, "state"}};
    const QMap<QByteArray, QList<QueueState>> filters = {
            {"shown", {}},
            {"sent", {QueueState::Sent}},
            {"trouble", {QueueState::Rejected, QueueState::Parked}},
            {"all", QList<QueueState>(std::begin(AllQueueStates), std::end(AllQueueStates))}};
    for (auto order = orders.cbegin(); order != orders.cend(); ++order) {
        for (auto filter = filters.cbegin(); filter != filters.cend(); ++filter) {
            for (const bool descending : {false, true}) {
                for (const QString &account : {QString(), u"account-1"_s, u"account-9"_s}) {
                    QTest::addRow("%s, by %s, %s, %s", filter.key().constData(), order->constData(),
                                  descending ? "down" : "up", qPrintable(account))
                            << QueueQuery{.states = *filter,
                                          .account = AccountId(account),
                                          .order = order.key(),
                                          .descending = descending};
                }
            }
        }
    }
}

void TestQueueLists::everyPageShowsWhatBelongsThere()
{
    QFETCH(const QueueQuery, query);
    SampleQueue &queue = *m_filled;
    QList<QueuedLead> expected;
    for (const QueuedLead &lead : std::as_const(m_leads)) {
        const bool isShown = query.states.isEmpty() ? lead.state != QueueState::Discarded
                                                              && lead.state != QueueState::MovedAway
                                                    : query.states.contains(lead.state);
        if (isShown && (query.account.isEmpty() || query.account == lead.account)) {
            expected.append(lead);
        }
    }
    std::ranges::sort(expected, [&](const QueuedLead &a, const QueuedLead &b) {
        const auto rank = [&](const QueuedLead &lead) {
            switch (query.order) {
            case QueueQuery::Order::ChangedAt:
                return lead.changedAt.toMSecsSinceEpoch();
            case QueueQuery::Order::State:
                return qint64(lead.state);
            default:
                return qint64(0);
            }
        };
        const bool isLess = std::pair(rank(a), a.number) < std::pair(rank(b), b.number);
        return query.descending ? a.number != b.number && !isLess : isLess;
    });

    QCOMPARE(queue->countOf(query).value(), expected.size());
    QCOMPARE(queue->page(query, 0, 1000).value(), expected);
    for (int offset = 0; offset <= expected.size(); ++offset) {
        QCOMPARE(queue->page(query, offset, 7).value(), expected.mid(offset, 7));
        const std::optional<QueuedLead> last =
                offset > 0 ? std::optional(expected.at(offset - 1)) : std::nullopt;
        QCOMPARE(queue->pageAfter(query, last, 7).value(), expected.mid(offset, 7));
    }
}

void TestQueueLists::countsAreThoseOfTheRows()
{
    constexpr int Leads = 70;
    SampleQueue queue;
    QVERIFY_DONE(fill(queue, Leads));
    QVERIFY_DONE(queue->purge({}));
    for (const QString &account : {QString(), u"account-0"_s, u"account-2"_s}) {
        QueueCounts expected;
        for (int i = 0; i < Leads; ++i) {
            const QueuedLead lead = queue->lead(originOf(i)).value().value();
            if (account.isEmpty() || lead.account == AccountId(account)) {
                ++expected.rows[lead.state];
                expected.locked += lead.hasPayload ? 1 : 0;
            }
        }
        queue->lock();
        QCOMPARE(queue->counts(AccountId(account)).value(), expected);
        QVERIFY(expected.locked < Leads);
        QVERIFY_DONE(queue->unlock(queue.keys));
        expected.locked = 0;
        QCOMPARE(queue->counts(AccountId(account)).value(), expected);
    }
    const QueueCounts counts = queue->counts().value();
    QCOMPARE(counts.waiting(), counts.of(QueueState::Ready) + counts.of(QueueState::Sending)
                                       + counts.of(QueueState::Uncertain));
    QCOMPARE(counts.trouble(), counts.of(QueueState::Rejected) + counts.of(QueueState::Parked));
    queue.clock.jumpTo(queue.clock.now().addDays(31));
    QVERIFY_DONE(queue->purge(Keep));
    QCOMPARE(queue->counts()->of(QueueState::Discarded), 0);
}

void TestQueueLists::pagesBeyondTheEndAreEmpty()
{
    SampleQueue queue;
    QVERIFY(queue->page({}, 0, 10)->isEmpty());
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    QVERIFY(queue->page({}, 1, 10)->isEmpty());
    QVERIFY(queue->page({}, 1000, 10)->isEmpty());
    QVERIFY(queue->page({}, 0, 0)->isEmpty());
    QCOMPARE(queue->page({}, -3, 10)->size(), 1);
}

void TestQueueLists::aListGoesOnWhereItsLastRowWas()
{
    QStringList statements;
    SampleQueue queue([&](const QString &statement) {
        statements.append(statement);
        return std::nullopt;
    });
    QList<LeadToSave> leads;
    for (int number = 1; number <= 40; ++number) {
        leads.append(sampleLead(number, u"account-%1"_s.arg(number % 2)));
    }
    QVERIFY_DONE(queue->save(leads)); // all at the same moment
    const std::optional<QueuedLead> last = queue->lead(originOf(20)).value();
    QVERIFY_DONE(queue->discard({originOf(1), originOf(20), originOf(21)}));
    for (const auto order :
         {QueueQuery::Order::SavedAt, QueueQuery::Order::ChangedAt, QueueQuery::Order::State}) {
        for (const bool descending : {true, false}) {
            statements.clear();
            const QueueQuery query{.order = order, .descending = descending};
            const QList<QueuedLead> page = queue->pageAfter(query, last, 2).value();
            QCOMPARE(page.size(), 2);
            QCOMPARE(page.first().origin, originOf(descending ? 19 : 22));
            QCOMPARE(page.last().origin, originOf(descending ? 18 : 23));
            // What is passed over is not even looked at, but the few that wait for a time.
            static const QRegularExpression key(u"USING COVERING INDEX \\w+ \\(account=\\? AND "
                                                "state=\\? AND ((changed_at|not_before)=\\? AND )?"
                                                "(rowid|changed_at|not_before)[<>]\\?"_s);
            const auto walk = std::ranges::find_if(std::as_const(statements), [](const auto &text) {
                return text.startsWith("SELECT id, "_L1);
            });
            QVERIFY(walk != statements.cend());
            QStringList searches = queue.planOf(*walk).filter(u"SEARCH"_s);
            QVERIFY(!searches.isEmpty());
            for (const QString &search : std::as_const(searches)) {
                QVERIFY2(key.match(search).hasMatch(), qPrintable(search));
            }
        }
    }
}

void TestQueueLists::ownChangesAreToldAfterTheCommit()
{
    SampleQueue queue;
    QSignalSpy changed(queue.queue.get(), &LeadQueue::changed);
    qint64 readyWhenTold = -1;
    connect(queue.queue.get(), &LeadQueue::changed, this,
            [&] { readyWhenTold = queue->counts()->of(QueueState::Ready); });
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(2)}));
    QCOMPARE(changed.takeFirst().first().value<QList<OriginId>>(),
             QList<OriginId>({originOf(1), originOf(2)}));
    QCOMPARE(readyWhenTold, 2);
    COMPARE_ERROR(queue->undoDiscard({originOf(1)}), ErrorKind::Internal);
    QVERIFY_DONE(queue->retry({originOf(9)}));
    QCOMPARE(changed.size(), 0);
    QList<LeadToSave> many;
    for (int i = 10; i < 700; ++i) {
        many.append(sampleLead(i));
    }
    QVERIFY_DONE(queue->save(many));
    QVERIFY(changed.takeFirst().first().value<QList<OriginId>>().isEmpty());
}

void TestQueueLists::changesOfAnotherProcessAreToldWithinTwoSeconds()
{
    SampleQueue queue;
    const auto other = LeadQueue::open(queue.clock, queue.options());
    QVERIFY_DONE(other);
    queue.clock.advance(std::chrono::seconds(10));
    QSignalSpy changed(queue.queue.get(), &LeadQueue::changed);
    QVERIFY_DONE((*other)->save({sampleLead(1)}));
    QCOMPARE(changed.size(), 0);
    queue.clock.advance(std::chrono::seconds(2));
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<QList<OriginId>>().isEmpty());
    QVERIFY_DONE(queue->save({sampleLead(2)}));
    queue.clock.advance(std::chrono::seconds(10));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(queue->counts()->of(QueueState::Ready), 2);
}

/*! What costs the same for a million rows: every statement of a day goes by an index. */
void TestQueueLists::noStatementReadsAWholeTable()
{
    QSet<QString> statements;
    SampleQueue queue([&](const QString &statement) {
        statements.insert(statement);
        return std::nullopt;
    });
    statements.clear(); // of making the tables
    QVERIFY_DONE(fill(queue, 30));
    queue.reopen();
    const AccountId account(u"account-1"_s);
    for (const auto order :
         {QueueQuery::Order::SavedAt, QueueQuery::Order::ChangedAt, QueueQuery::Order::State}) {
        QVERIFY_DONE(queue->page({.order = order}, 3, 10));
    }
    queue.clock.jumpTo(queue.clock.now().addYears(-1));
    QVERIFY_DONE(queue->dueToSend(account, 10));
    QVERIFY_DONE(queue->dueToLookUp(account, 10));
    QVERIFY_DONE(queue->nextDue(account));
    QVERIFY_DONE(queue->witnesses(account, sampleLead(1).visibility, 5));
    QVERIFY_DONE(queue->countWitnessesToCome(account, sampleLead(1).visibility, 3));
    QVERIFY_DONE(queue->unsent());
    QVERIFY_DONE(queue->counts());
    QVERIFY_DONE(queue->drafts(account));
    QVERIFY_DONE(queue->purge({}));
    QVERIFY_DONE(queue->purge({.kind = Retention::Kind::EraseAfterDays, .days = 1}));
    QVERIFY(statements.size() > 40);

    const auto toCome = std::ranges::find_if(std::as_const(statements), [](const QString &text) {
        return text.contains("looks > 0"_L1);
    });
    QVERIFY(toCome != statements.cend());
    QVERIFY2(queue.planOf(*toCome).join(u'\n').contains("lead_to_come"_L1), qPrintable(*toCome));

    static const QRegularExpression scan(u"^SCAN (lead|sealed|attempt)\\b"_s);
    for (const QString &statement : std::as_const(statements)) {
        if (statement.startsWith("PRAGMA"_L1) || statement.startsWith("CREATE"_L1)) {
            continue;
        }
        const QStringList plan = queue.planOf(statement);
        QVERIFY2(!plan.isEmpty() || !statement.contains("WHERE"_L1), qPrintable(statement));
        for (const QString &step : plan) {
            QVERIFY2(!scan.match(step).hasMatch(), qPrintable(step + u": "_s + statement));
        }
    }
    QVERIFY(scan.match(queue.planOf(u"SELECT count(*) FROM lead"_s).value(0)).hasMatch());
}

QTEST_GUILESS_MAIN(TestQueueLists)
#include "tst_queuelists.moc"
