// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queuepage.h"

#include <QHeaderView>

using namespace leadbooth;
using namespace leadbooth::test;

Q_DECLARE_METATYPE(leadbooth::QueueRequest::Order)

namespace {

constexpr qint64 Many = 100000;

/*! Lead \a row of a large queue. */
QueueEntry manyth(const QDateTime &now, qint64 row)
{
    return queueEntry(QueueState::Ready, now, u"Lead %1"_s.arg(row), static_cast<int>(row) + 1);
}

struct LargePage : QueuePageUnderTest
{
    LargePage()
    {
        queue.setMaker(Many, [this](qint64 row) { return manyth(clock.now(), row); });
        show();
    }
    /*! As many leads as \a added are saved, and come first. */
    void save(int added)
    {
        queue.setMaker(Many + added, [this, added](qint64 row) {
            return row < added ? manyth(clock.now(), Many + row) : manyth(clock.now(), row - added);
        });
    }
    void scrollTo(int row)
    {
        list()->verticalScrollBar()->setValue(row);
        settle();
    }
    [[nodiscard]] QList<qint64> askedOffsets() const
    {
        QList<qint64> offsets;
        for (const QueueRequest &request : queue.asked) {
            offsets.append(request.offset);
        }
        return offsets;
    }
};

} // namespace

/*! The list of the queue: what it asks for, and what stays where it is when rows come and go. */
class TestQueueList : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsSeenIsAskedFor();
    void whatIsDraggedPastIsNotAskedFor();
    void whatIsFarAwayIsForgotten();
    void aRowThatIsNotThereYetIsAPlaceholder();
    void aRefreshKeepsSelectionAndPlace();
    void aRefreshAtTheTopShowsWhatIsNew();
    void aSelectedLeadThatIsGoneIsNotSelectedAnyMore();
    void manyChangesCostOneRefresh();
    void whatIsNotShownIsNotAskedFor();
    void aRefreshIsShownAllAtOnce();
    void anAnswerToAnEarlierQuestionIsPassedOver();
    void whatASearchHasFoundIsShownWhileItGoesOn();
    void aRefreshThatIsNeverAnsweredIsNotWaitedForForever();
    void theColumnsSort_data();
    void theColumnsSort();
    void allThatIsSelectedIsBrought();
};

void TestQueueList::onlyWhatIsSeenIsAskedFor()
{
    LargePage page;
    QCOMPARE(page.askedOffsets(), QList<qint64>{0});
    QCOMPARE(page.list()->model()->rowCount(), int(Many));
    page.scrollTo(50020);
    QCOMPARE(page.askedOffsets(), (QList<qint64>{0, 50000}));
    QCOMPARE(page.topName(), u"Lead 50020"_s);
    page.scrollTo(50095); // two pages are in view
    QCOMPARE(page.askedOffsets(), (QList<qint64>{0, 50000, 50100}));
    page.scrollTo(0); // and the first is still known
    QCOMPARE(page.askedOffsets(), (QList<qint64>{0, 50000, 50100}));
}

void TestQueueList::whatIsDraggedPastIsNotAskedFor()
{
    LargePage page;
    for (int row = 1000; row <= 90000; row += 1000) {
        page.list()->verticalScrollBar()->setValue(row);
        drainEvents();
    }
    page.settle();
    QCOMPARE(page.askedOffsets(), (QList<qint64>{0, 90000}));
}

void TestQueueList::whatIsFarAwayIsForgotten()
{
    LargePage page;
    for (int i = 1; i <= 60; ++i) {
        page.scrollTo(i * 1000);
    }
    page.queue.asked.clear();
    page.scrollTo(60000 - 10 * 1000); // near
    QVERIFY(page.queue.asked.isEmpty());
    page.scrollTo(0); // far
    QCOMPARE(page.askedOffsets(), QList<qint64>{0});
}

void TestQueueList::aRowThatIsNotThereYetIsAPlaceholder()
{
    LargePage page;
    page.queue.answersAtOnce = false;
    page.scrollTo(50000);
    QCOMPARE(page.cell(50000, 1), u"…"_s);
    QCOMPARE(page.cell(50000, 0), QString());
    // Nothing can be done with what is not known.
    page.list()->selectRow(50000);
    page.settle();
    QVERIFY(!page.button(u"Discard"_s));
    page.queue.answer(page.queue.asked.constLast());
    page.settle();
    QCOMPARE(page.cell(50000, 1), u"Lead 50000"_s);
    QVERIFY(page.button(u"Discard"_s));
}

void TestQueueList::aRefreshKeepsSelectionAndPlace()
{
    LargePage page;
    page.scrollTo(50020);
    page.select(50022);
    page.list()->selectionModel()->select(page.list()->model()->index(50024, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    page.settle();
    const QStringList selected{u"Lead 50022"_s, u"Lead 50024"_s};
    QCOMPARE(page.selectedNames(), selected);
    page.queue.asked.clear();
    page.save(3);
    page.view.refresh();
    page.settle();
    QCOMPARE(page.askedOffsets(), QList<qint64>{50000});
    QCOMPARE(page.list()->model()->rowCount(), int(Many) + 3);
    QCOMPARE(page.topName(), u"Lead 50020"_s);
    QCOMPARE(page.selectedNames(), selected);
    QVERIFY(page.text().contains(u"2 lead(s) chosen"_s));
    QCOMPARE(page.list()->currentIndex().siblingAtColumn(1).data().toString(), u"Lead 50022"_s);
}

void TestQueueList::aRefreshAtTheTopShowsWhatIsNew()
{
    LargePage page;
    page.select(1);
    page.save(2);
    page.view.refresh();
    page.settle();
    QCOMPARE(page.topName(), u"Lead 100000"_s);
    QCOMPARE(page.selectedNames(), QStringList{u"Lead 1"_s});
}

void TestQueueList::aSelectedLeadThatIsGoneIsNotSelectedAnyMore()
{
    QueuePageUnderTest page;
    const QDateTime now = page.clock.now();
    const QueueEntry first = manyth(now, 0);
    const QueueEntry second = manyth(now, 1);
    page.show({first, second});
    page.select(0);
    page.queue.setEntries({second});
    page.view.refresh();
    page.settle();
    QCOMPARE(page.selectedNames(), QStringList());
    QVERIFY(!page.button(u"Discard"_s));
}

void TestQueueList::manyChangesCostOneRefresh()
{
    LargePage page;
    page.queue.asked.clear();
    for (int i = 0; i < 50; ++i) {
        page.view.refresh();
        drainEvents();
    }
    page.clock.advance(std::chrono::milliseconds(250));
    QCOMPARE(page.askedOffsets(), QList<qint64>{0});
    page.settle();
    QCOMPARE(page.askedOffsets(), QList<qint64>{0});
    // What changes while it is being refreshed is not missed.
    page.queue.answersAtOnce = false;
    page.view.refresh();
    page.settle();
    QCOMPARE(page.queue.asked.size(), 2);
    page.view.refresh();
    page.settle();
    QCOMPARE(page.queue.asked.size(), 2);
    page.queue.answer(page.queue.asked.at(1));
    page.settle();
    QCOMPARE(page.queue.asked.size(), 3);
}

void TestQueueList::whatIsNotShownIsNotAskedFor()
{
    QueuePageUnderTest page;
    page.queue.setEntries({manyth(page.clock.now(), 0)});
    page.view.refresh();
    page.settle();
    QVERIFY(page.queue.asked.isEmpty());
    page.show();
    QCOMPARE(page.queue.asked.size(), 1);
    page.view.hide();
    page.view.refresh();
    page.settle();
    QCOMPARE(page.queue.asked.size(), 1);
    page.view.show();
    page.settle();
    QCOMPARE(page.queue.asked.size(), 2);
}

void TestQueueList::aRefreshIsShownAllAtOnce()
{
    LargePage page;
    page.scrollTo(50095);
    page.queue.answersAtOnce = false;
    page.queue.asked.clear();
    page.save(1);
    page.view.refresh();
    page.settle();
    QCOMPARE(page.queue.asked.size(), 2);
    page.queue.answer(page.queue.asked.at(0));
    page.settle();
    QCOMPARE(page.cell(50096, 1), u"Lead 50096"_s); // as before
    page.queue.answer(page.queue.asked.at(1));
    page.settle();
    QCOMPARE(page.cell(50097, 1), u"Lead 50096"_s);
    QCOMPARE(page.topName(), u"Lead 50095"_s);
}

void TestQueueList::anAnswerToAnEarlierQuestionIsPassedOver()
{
    QueuePageUnderTest page;
    page.queue.answersAtOnce = false;
    page.queue.setEntries({manyth(page.clock.now(), 0)});
    page.show();
    page.view.showFilter(QueueView::Filter::Sent);
    QCOMPARE(page.queue.asked.size(), 2);
    page.queue.answer(page.queue.asked.at(0));
    QCOMPARE(page.list()->model()->rowCount(), 0);
    page.queue.answer(page.queue.asked.at(1));
    QCOMPARE(page.list()->model()->rowCount(), 1);
    // Nor to another view's: their numbers never meet.
    QueuePageUnderTest history(QueueView::Contents::History);
    history.queue.setEntries({manyth(page.clock.now(), 0)});
    history.show();
    QVERIFY(history.queue.asked.constFirst().id != page.queue.asked.at(0).id
            && history.queue.asked.constFirst().id != page.queue.asked.at(1).id);
}

void TestQueueList::whatASearchHasFoundIsShownWhileItGoesOn()
{
    QueuePageUnderTest page;
    const QDateTime now = page.clock.now();
    page.queue.answersAtOnce = false;
    page.show();
    page.search()->setText(u"lead"_s);
    page.settle();
    const QueueRequest request = page.queue.asked.constLast();
    QCOMPARE(request.text, u"lead"_s);
    page.queue.setEntries({});
    page.queue.answer(request, false);
    QVERIFY(page.text().contains(u"Searching …"_s));
    page.queue.setEntries({manyth(now, 0)});
    page.queue.answer(request, false);
    QCOMPARE(page.cell(0, 1), u"Lead 0"_s);
    page.queue.setEntries({manyth(now, 0), manyth(now, 7)});
    page.queue.answer(request, true);
    QCOMPARE(page.list()->model()->rowCount(), 2);
    // What is found again after a change replaces it only when all of it is found.
    page.view.refresh();
    page.settle();
    const QueueRequest again = page.queue.asked.constLast();
    QVERIFY(again.id != request.id);
    page.queue.setEntries({});
    page.queue.answer(again, false);
    QCOMPARE(page.list()->model()->rowCount(), 2);
    page.queue.answer(again, true);
    QVERIFY(page.text().contains(u"No lead here holds \"lead\"."_s));
}

void TestQueueList::aRefreshThatIsNeverAnsweredIsNotWaitedForForever()
{
    LargePage page;
    page.queue.answersAtOnce = false;
    page.view.refresh();
    page.settle();
    QCOMPARE(page.queue.asked.size(), 2);
    page.clock.advance(std::chrono::seconds(20));
    page.view.refresh();
    page.settle();
    QCOMPARE(page.queue.asked.size(), 3);
    page.save(1);
    page.queue.answer(page.queue.asked.at(1)); // too late
    QCOMPARE(page.list()->model()->rowCount(), int(Many));
    page.queue.answer(page.queue.asked.at(2));
    QCOMPARE(page.list()->model()->rowCount(), int(Many) + 1);
}

void TestQueueList::theColumnsSort_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("isAsked");
    QTest::addColumn<QueueRequest::Order>("order");
    QTest::addColumn<bool>("descending");

    QTest::newRow("state") << 0 << true << QueueRequest::Order::State << true;
    QTest::newRow("name: encrypted") << 1 << false << QueueRequest::Order::SavedAt << true;
    QTest::newRow("next") << 2 << true << QueueRequest::Order::ChangedAt << true;
    QTest::newRow("saved, which it is by already")
            << 3 << true << QueueRequest::Order::SavedAt << false;
}

void TestQueueList::theColumnsSort()
{
    QFETCH(int, column);
    QFETCH(bool, isAsked);
    QFETCH(QueueRequest::Order, order);
    QFETCH(bool, descending);

    QueuePageUnderTest page;
    page.show({manyth(page.clock.now(), 0)});
    page.queue.asked.clear();
    QHeaderView *header = page.list()->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(column) + 10, 5));
    page.settle();
    QCOMPARE(page.queue.asked.size(), isAsked ? 1 : 0);
    if (isAsked) {
        QCOMPARE(int(page.queue.asked.constFirst().order), int(order));
        QCOMPARE(page.queue.asked.constFirst().descending, descending);
    }
}

void TestQueueList::allThatIsSelectedIsBrought()
{
    LargePage page;
    page.list()->setFocus();
    page.list()->selectAll();
    page.settle();
    // As far as a person can answer for it; what is done says how many it was done to.
    QCOMPARE(page.queue.asked.size(), 10);
    QVERIFY(page.text().contains(u"1000 lead(s) chosen"_s));
    QSignalSpy discarded(&page.view, &QueueView::discardRequested);
    page.press(Qt::Key_Delete);
    QCOMPARE(discarded.size(), 1);
    QCOMPARE(discarded.constFirst().constFirst().value<QList<OriginId>>().size(), 1000);
    QVERIFY(page.text().contains(u"1000 lead(s) are discarded."_s));
}

QTEST_MAIN(TestQueueList)
#include "tst_queuelist.moc"
