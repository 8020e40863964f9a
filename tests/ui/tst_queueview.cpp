// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queuepage.h"

#include <QAction>
#include <QClipboard>
#include <QMainWindow>
#include <QMenu>
#include <QProgressBar>
#include <QScrollArea>
#include <QShortcut>

using namespace leadbooth;
using namespace leadbooth::test;

Q_DECLARE_METATYPE(leadbooth::QueueEntry)
Q_DECLARE_METATYPE(leadbooth::ErrorAction)

namespace {

const QDateTime Now({2026, 3, 2}, {9, 0}, Qt::UTC);

QueueEntry drifted(QueueEntry entry)
{
    entry.drifts = 1;
    return entry;
}

QueueEntry attempted(QueueEntry entry)
{
    entry.lead.attempts = 1;
    return entry;
}

/*! (QCOMPARE would take the enumeration's toString for its own.) */
QStringList namesOf(const QList<QueueState> &states)
{
    QStringList names;
    for (const QueueState state : states) {
        names.append(toString(state));
    }
    return names;
}

/*! What a view has asked for, in the order of asking. */
class Asked
{
public:
    explicit Asked(const QueueView &view)
    {
        const auto one = [this](const QString &name) {
            return [this, name](const OriginId &origin) {
                all.append(name + u' ' + origin.toString());
            };
        };
        const auto many = [this](const QString &name) {
            return [this, name](const QList<OriginId> &origins) {
                QString text = name;
                for (const OriginId &origin : origins) {
                    text += u' ' + origin.toString();
                }
                all.append(text);
            };
        };
        const auto plain = [this](const QString &name) {
            return [this, name] {
                all.append(name);
            };
        };
        QObject::connect(&view, &QueueView::retryRequested, &view, many(u"retry"_s));
        QObject::connect(&view, &QueueView::parkRequested, &view, many(u"park"_s));
        QObject::connect(&view, &QueueView::discardRequested, &view, many(u"discard"_s));
        QObject::connect(&view, &QueueView::undoDiscardRequested, &view, many(u"undo"_s));
        QObject::connect(&view, &QueueView::editRequested, &view, one(u"edit"_s));
        QObject::connect(&view, &QueueView::mendRequested, &view, one(u"mend"_s));
        QObject::connect(&view, &QueueView::markSentRequested, &view,
                         [this](const OriginId &origin, const LeadId &id) {
                             all.append(u"sent %1 %2"_s.arg(origin.toString(), id.toString()));
                         });
        QObject::connect(&view, &QueueView::openRequested, &view,
                         [this](const QUrl &url) { all.append(u"open "_s + url.path()); });
        QObject::connect(&view, &QueueView::retryAllRequested, &view, plain(u"retry all"_s));
        QObject::connect(&view, &QueueView::pauseRequested, &view, plain(u"pause"_s));
        QObject::connect(&view, &QueueView::resumeRequested, &view, plain(u"resume"_s));
        QObject::connect(&view, &QueueView::syncNowRequested, &view, plain(u"sync"_s));
        QObject::connect(&view, &QueueView::exportRequested, &view, plain(u"export"_s));
        QObject::connect(&view, &QueueView::importRequested, &view, plain(u"import"_s));
        QObject::connect(&view, &QueueView::newLeadRequested, &view, plain(u"new"_s));
        QObject::connect(
                &view, &QueueView::reasonActionRequested, &view,
                [this](ErrorAction action) { all.append(u"action %1"_s.arg(int(action))); });
    }

    QStringList all;
};

} // namespace

/*! The page of the queue: what can be done about which lead, and what it says. */
class TestQueueView : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatDoesSomethingCanBeDone_data();
    void onlyWhatDoesSomethingCanBeDone();
    void eachActionHasItsKey_data();
    void eachActionHasItsKey();
    void severalLeadsAreDoneAtOnce();
    void theWindowsKeysAreNotTaken();
    void discardingCanBeUndone();
    void aPressedButtonThatGoesLeavesTheFocusOnTheList_data();
    void aPressedButtonThatGoesLeavesTheFocusOnTheList();
    void sendingAgainWhatMayBeThereIsAskedAbout();
    void editingWhatMayBeThereIsAskedAbout_data();
    void editingWhatMayBeThereIsAskedAbout();
    void seenInThePortalTakesItsNumber();
    void theNumberIsCopied();
    void theChipsAskForTheirStates_data();
    void theChipsAskForTheirStates();
    void theChipsCount();
    void aSearchAsksOnceTypingPauses();
    void theHistoryIsWhatWasSent();
    void theHeaderSaysWhyAndOffersWhatHelps_data();
    void theHeaderSaysWhyAndOffersWhatHelps();
    void progressIsShownWhileThereIsSome();
    void duplicatesAreAnAlarm();
    void theDetailIsAskedForWhereTheKeyStops();
    void theDetailTellsWhatHasHappened();
    void theDetailFollowsAChange();
    void aLockedLeadOffersTheKey();
    void inANarrowWindowTheDetailIsInThePlaceOfTheList();
    void anEmptyListSaysWhatWillBeThere_data();
    void anEmptyListSaysWhatWillBeThere();
    void anErrorIsShownAndCanBeTriedAgain();
    void anotherAccountBeginsAnew();
    void theMenuHoldsTheSameActions();
    void everythingHasANameForScreenReaders();
    void theKeyboardGetsEverywhereInOrder();
};

void TestQueueView::onlyWhatDoesSomethingCanBeDone_data()
{
    QTest::addColumn<QueueEntry>("entry");
    QTest::addColumn<QStringList>("buttons"); // the one that is most likely meant first

    const auto of = [](QueueState state) {
        return queueEntry(state, Now, u"Kvant"_s);
    };
    const QString sendNow = u"Send now"_s;
    const QString sendAgain = u"Send again …"_s;
    const QString edit = u"Edit"_s;
    const QString mend = u"Mend …"_s;
    const QString park = u"Park"_s;
    const QString discard = u"Discard"_s;
    const QString open = u"Open in Bitrix24"_s;
    const QString copy = u"Copy the number"_s;
    const QString there = u"It is in the portal …"_s;
    const QString back = u"Take back"_s;
    QTest::newRow("ready") << of(QueueState::Ready) << QStringList{sendNow, edit, park, discard};
    QTest::newRow("ready, tried before")
            << attempted(of(QueueState::Ready)) << QStringList{sendNow, park, discard};
    QTest::newRow("ready, the form has changed")
            << drifted(of(QueueState::Ready)) << QStringList{mend, edit, park, discard};
    QTest::newRow("sending") << of(QueueState::Sending) << QStringList();
    QTest::newRow("uncertain") << of(QueueState::Uncertain) << QStringList();
    QTest::newRow("sent") << of(QueueState::Sent) << QStringList{open, copy};
    QTest::newRow("a receipt") << erased(of(QueueState::Sent)) << QStringList{open, copy};
    QTest::newRow("rejected") << of(QueueState::Rejected) << QStringList{edit, sendNow, discard};
    QTest::newRow("rejected, the form has changed")
            << drifted(of(QueueState::Rejected)) << QStringList{mend, edit, discard};
    QTest::newRow("parked by a person")
            << of(QueueState::Parked) << QStringList{sendNow, edit, discard};
    QTest::newRow("undecided") << undecidedEntry(Now, u"Kvant"_s)
                               << QStringList{open, sendAgain, edit, there, discard};
    QTest::newRow("discarded") << of(QueueState::Discarded) << QStringList{back, edit};
    QTest::newRow("discarded and erased") << erased(of(QueueState::Discarded)) << QStringList();
    QTest::newRow("moved away") << of(QueueState::MovedAway) << QStringList{discard};
    QTest::newRow("locked") << locked(of(QueueState::Ready)) << QStringList{park, discard};
}

void TestQueueView::onlyWhatDoesSomethingCanBeDone()
{
    QFETCH(QueueEntry, entry);
    QFETCH(QStringList, buttons);

    QueuePageUnderTest page;
    page.show({entry});
    page.select(0);
    const QStringList all{u"Send now"_s,
                          u"Send again …"_s,
                          u"Edit"_s,
                          u"Mend …"_s,
                          u"Park"_s,
                          u"Discard"_s,
                          u"Take back"_s,
                          u"It is in the portal …"_s,
                          u"Open in Bitrix24"_s,
                          u"Copy the number"_s};
    // (The header has a "Send now" of its own, for the whole queue.)
    const QWidget *pane = page.view.findChild<QScrollArea *>(u"detail"_s);
    QStringList shown;
    const auto found = pane->findChildren<QPushButton *>();
    for (const QPushButton *button : found) {
        if (button->isVisible() && all.contains(button->text())) {
            QVERIFY(button->isEnabled());
            shown.append(button->text());
        }
    }
    QStringList sorted = shown;
    sorted.sort();
    buttons.sort();
    QCOMPARE(sorted, buttons);
}

void TestQueueView::eachActionHasItsKey_data()
{
    QTest::addColumn<QueueEntry>("entry");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("withControl");
    QTest::addColumn<QString>("asked");

    const auto of = [](QueueState state) {
        return queueEntry(state, Now, u"Kvant"_s);
    };
    QTest::newRow("send now") << of(QueueState::Rejected) << int(Qt::Key_Return) << true
                              << u"retry origin-1"_s;
    QTest::newRow("send now, the other Enter")
            << of(QueueState::Ready) << int(Qt::Key_Enter) << true << u"retry origin-1"_s;
    QTest::newRow("edit") << of(QueueState::Ready) << int(Qt::Key_F2) << false
                          << u"edit origin-1"_s;
    QTest::newRow("mend") << drifted(of(QueueState::Rejected)) << int(Qt::Key_M) << true
                          << u"mend origin-1"_s;
    QTest::newRow("park") << of(QueueState::Ready) << int(Qt::Key_H) << true << u"park origin-1"_s;
    QTest::newRow("discard") << of(QueueState::Parked) << int(Qt::Key_Delete) << false
                             << u"discard origin-1"_s;
    QTest::newRow("take back") << of(QueueState::Discarded) << int(Qt::Key_Z) << true
                               << u"undo origin-1"_s;
    QTest::newRow("open") << of(QueueState::Sent) << int(Qt::Key_O) << true
                          << u"open /crm/lead/details/3401/"_s;
    QTest::newRow("discard what is sent: nothing")
            << of(QueueState::Sent) << int(Qt::Key_Delete) << false << QString();
    QTest::newRow("edit what is under way: nothing")
            << of(QueueState::Uncertain) << int(Qt::Key_F2) << false << QString();
    QTest::newRow("send what is looked for: nothing")
            << of(QueueState::Uncertain) << int(Qt::Key_Return) << true << QString();
}

void TestQueueView::eachActionHasItsKey()
{
    QFETCH(QueueEntry, entry);
    QFETCH(int, key);
    QFETCH(bool, withControl);
    QFETCH(QString, asked);

    QueuePageUnderTest page;
    const Asked heard(page.view);
    page.show({entry});
    page.select(0);
    page.press(Qt::Key(key), withControl ? Qt::ControlModifier : Qt::NoModifier);
    QCOMPARE(heard.all.join(u'\n'), asked);
}

void TestQueueView::severalLeadsAreDoneAtOnce()
{
    QueuePageUnderTest page;
    const Asked heard(page.view);
    page.show({queueEntry(QueueState::Ready, Now, u"a"_s, 1),
               queueEntry(QueueState::Sent, Now, u"b"_s, 2),
               queueEntry(QueueState::Rejected, Now, u"c"_s, 3)});
    page.list()->setFocus();
    page.list()->selectAll();
    page.settle();
    QVERIFY(page.text().contains(u"3 lead(s) chosen"_s));
    QVERIFY(!page.button(u"Edit"_s));
    page.press(Qt::Key_Return, Qt::ControlModifier);
    page.press(Qt::Key_Delete);
    QCOMPARE(heard.all,
             (QStringList{u"retry origin-1 origin-3"_s, u"discard origin-1 origin-3"_s}));
}

void TestQueueView::theWindowsKeysAreNotTaken()
{
    FakeClock clock;
    QMainWindow window;
    auto *view = new QueueView(clock, QueueView::Contents::Queue, &window);
    FakeQueue queue(*view);
    queue.setEntries({queueEntry(QueueState::Sent, Now, u"Kvant"_s)});
    window.setCentralWidget(view);
    QStringList taken;
    for (const QKeyCombination keys :
         {Qt::CTRL | Qt::Key_O, Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_N}) {
        auto *shortcut = new QShortcut(QKeySequence(keys), &window);
        connect(shortcut, &QShortcut::activated, view,
                [&taken, keys] { taken.append(QKeySequence(keys).toString()); });
    }
    window.resize(1040, 640);
    window.show();
    window.activateWindow();
    drainEvents();
    const Asked heard(*view);
    auto *list = view->findChild<QTableView *>();
    list->setFocus();
    list->selectRow(0);
    QTest::keyClick(list, Qt::Key_O, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier); // not even where it does nothing
    QTest::keyClick(list, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(heard.all, QStringList{u"open /crm/lead/details/3401/"_s});
    QCOMPARE(taken, QStringList{u"Ctrl+N"_s});
    // In the search they mean the window's.
    view->findChild<QLineEdit *>()->setFocus();
    QTest::keyClick(view->findChild<QLineEdit *>(), Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(taken, (QStringList{u"Ctrl+N"_s, u"Ctrl+O"_s}));
}

void TestQueueView::discardingCanBeUndone()
{
    QueuePageUnderTest page;
    const Asked heard(page.view);
    page.show({queueEntry(QueueState::Ready, Now, u"Kvant"_s, 1)});
    page.select(0);
    page.click(u"Discard"_s);
    QVERIFY(page.text().contains(u"\"Kvant\" is discarded."_s));
    QVERIFY2(page.list()->hasFocus(), "the pressed button is gone, and the keyboard with it");
    page.click(u"Undo"_s);
    QCOMPARE(heard.all, (QStringList{u"discard origin-1"_s, u"undo origin-1"_s}));
    QVERIFY(!page.text().contains(u"is discarded"_s));
}

void TestQueueView::aPressedButtonThatGoesLeavesTheFocusOnTheList_data()
{
    QTest::addColumn<QueueEntry>("entry");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("agree");
    QTest::newRow("sent now") << queueEntry(QueueState::Ready, Now, u"Kvant"_s, 1) << u"Send now"_s
                              << QString();
    QTest::newRow("sent again") << undecidedEntry(Now, u"Kvant"_s, 1) << u"Send again …"_s
                                << u"Send again"_s;
    QTest::newRow("seen in the portal")
            << undecidedEntry(Now, u"Kvant"_s, 1) << u"It is in the portal …"_s << u"It is there"_s;
}

void TestQueueView::aPressedButtonThatGoesLeavesTheFocusOnTheList()
{
    QFETCH(const QueueEntry, entry);
    QFETCH(const QString, button);
    QFETCH(const QString, agree);
    QueuePageUnderTest page;
    const Asked heard(page.view);
    page.show({entry});
    page.select(0);
    const auto buttons = page.view.findChild<QWidget *>(u"detail"_s)->findChildren<QPushButton *>();
    const auto pressed =
            std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *known) {
                return known->isVisible() && known->text() == button;
            });
    QVERIFY(pressed != buttons.end());
    (*pressed)->setFocus();
    (*pressed)->click();
    if (!agree.isEmpty()) {
        page.dialogButton(agree)->click();
        drainEvents();
    }
    QCOMPARE(heard.all.size(), 1);
    QCOMPARE(page.view.focusWidget(), page.list());
}

void TestQueueView::sendingAgainWhatMayBeThereIsAskedAbout()
{
    QueuePageUnderTest page;
    const Asked heard(page.view);
    page.show({undecidedEntry(Now, u"Kvant"_s, 1), queueEntry(QueueState::Ready, Now, u"b"_s, 2)});
    page.select(0);
    QVERIFY(page.text().contains(u"the portal has it twice"_s));
    page.click(u"Send again …"_s);
    auto *box = qobject_cast<QMessageBox *>(page.dialog());
    QVERIFY(box);
    QVERIFY(box->text().contains(u"\"Kvant\" may be in the portal already."_s));
    box->reject();
    drainEvents();
    QVERIFY(heard.all.isEmpty());
    page.list()->selectAll();
    page.settle();
    page.click(u"Send again …"_s);
    page.dialogButton(u"Send again"_s)->click();
    drainEvents();
    QCOMPARE(heard.all, QStringList{u"retry origin-1 origin-2"_s});
}

void TestQueueView::editingWhatMayBeThereIsAskedAbout_data()
{
    QTest::addColumn<bool>("isDiscarded");
    QTest::newRow("parked") << false;
    QTest::newRow("discarded since") << true;
}

void TestQueueView::editingWhatMayBeThereIsAskedAbout()
{
    QFETCH(const bool, isDiscarded);
    QueuePageUnderTest page;
    const Asked heard(page.view);
    QSignalSpy agreed(&page.view, &QueueView::resendAgreed);
    QueueEntry entry = undecidedEntry(Now, u"Kvant"_s, 1);
    if (isDiscarded) {
        entry.lead.stateBefore = std::exchange(entry.lead.state, QueueState::Discarded);
    }
    page.show({entry});
    page.select(0);
    page.press(Qt::Key_F2);
    QVERIFY(heard.all.isEmpty());
    page.dialogButton(u"Edit and send again"_s)->click();
    drainEvents();
    QCOMPARE(heard.all, QStringList{u"edit origin-1"_s});
    QCOMPARE(agreed.size(), 1);
}

void TestQueueView::seenInThePortalTakesItsNumber()
{
    QueuePageUnderTest page;
    const Asked heard(page.view);
    page.show({undecidedEntry(Now, u"Kvant"_s, 1)});
    page.select(0);
    page.click(u"It is in the portal …"_s);
    QVERIFY(page.dialog());
    auto *edit = page.dialog()->findChild<QLineEdit *>();
    edit->setText(u"somewhere"_s);
    page.dialogButton(u"It is there"_s)->click();
    drainEvents();
    QVERIFY(heard.all.isEmpty());
    edit->setText(u"https://p.example/crm/lead/details/3465/"_s);
    page.dialogButton(u"It is there"_s)->click();
    drainEvents();
    QCOMPARE(heard.all, QStringList{u"sent origin-1 3465"_s});
    // Without one as well.
    page.click(u"It is in the portal …"_s);
    page.dialogButton(u"It is there"_s)->click();
    drainEvents();
    QCOMPARE(heard.all.constLast(), u"sent origin-1 "_s);
}

void TestQueueView::theNumberIsCopied()
{
    QueuePageUnderTest page;
    QueueEntry deal = queueEntry(QueueState::Sent, Now, u"b"_s, 2);
    deal.lead.dealId = LeadId(u"77"_s);
    page.show({queueEntry(QueueState::Sent, Now, u"a"_s, 1), deal});
    page.list()->setFocus();
    page.list()->selectAll();
    page.settle();
    page.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"3401\n77"_s);
}

void TestQueueView::theChipsAskForTheirStates_data()
{
    QTest::addColumn<int>("filter");
    QTest::addColumn<QList<QueueState>>("states");
    QTest::addColumn<bool>("onlyDuplicates");

    using Filter = QueueView::Filter;
    using States = QList<QueueState>;
    QTest::newRow("waiting") << int(Filter::Waiting)
                             << States{QueueState::Ready, QueueState::Sending,
                                       QueueState::Uncertain, QueueState::Rejected,
                                       QueueState::Parked}
                             << false;
    QTest::newRow("needs you") << int(Filter::NeedsYou)
                               << States{QueueState::Rejected, QueueState::Parked} << false;
    QTest::newRow("sent") << int(Filter::Sent) << States{QueueState::Sent} << false;
    QTest::newRow("discarded") << int(Filter::Discarded) << States{QueueState::Discarded} << false;
    QTest::newRow("moved away") << int(Filter::MovedAway) << States{QueueState::MovedAway} << false;
    QTest::newRow("duplicates") << int(Filter::Duplicates) << States{QueueState::Sent} << true;
}

void TestQueueView::theChipsAskForTheirStates()
{
    QFETCH(int, filter);
    QFETCH(QList<QueueState>, states);
    QFETCH(bool, onlyDuplicates);

    QueuePageUnderTest page;
    page.show({});
    page.view.showFilter(QueueView::Filter(filter));
    const QueueRequest request = page.queue.asked.constLast();
    QCOMPARE(namesOf(request.states), namesOf(states));
    QCOMPARE(request.onlyDuplicates, onlyDuplicates);
    QCOMPARE(request.offset, 0);
    QVERIFY(!request.everyAccount);
}

void TestQueueView::theChipsCount()
{
    QueuePageUnderTest page;
    page.show({});
    QVERIFY(page.button(u"All waiting  0"_s));
    QVERIFY(!page.button(u"Moved away  0"_s)); // rare
    page.status.counts.rows = {{QueueState::Ready, 3},
                               {QueueState::Rejected, 1},
                               {QueueState::Sent, 3465},
                               {QueueState::Discarded, 2},
                               {QueueState::MovedAway, 12}};
    page.view.showStatus(page.status);
    QVERIFY(page.button(u"All waiting  4"_s));
    QVERIFY(page.button(u"Needs you  1"_s));
    QVERIFY(page.button(u"Sent  3,465"_s));
    QVERIFY(page.button(u"Discarded  2"_s));
    page.click(u"Moved away  12"_s);
    QCOMPARE(namesOf(page.queue.asked.constLast().states), QStringList{u"MovedAway"_s});
    QCOMPARE(page.view.filter(), QueueView::Filter::MovedAway);
}

void TestQueueView::aSearchAsksOnceTypingPauses()
{
    QueuePageUnderTest page;
    page.show({queueEntry(QueueState::Ready, Now, u"Kvant"_s)});
    page.queue.asked.clear();
    page.select(0);
    page.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(page.search()->hasFocus());
    QTest::keyClicks(page.search(), QStringLiteral("kva"));
    page.clock.advance(std::chrono::milliseconds(200));
    QTest::keyClicks(page.search(), u"nt "_s);
    page.clock.advance(std::chrono::milliseconds(200));
    QVERIFY(page.queue.asked.isEmpty());
    page.clock.advance(std::chrono::milliseconds(200));
    QCOMPARE(page.queue.asked.size(), 1);
    QCOMPARE(page.queue.asked.constFirst().text, u"kvant"_s);
    // Escape ends it, at once.
    page.press(Qt::Key_Escape);
    QCOMPARE(page.queue.asked.size(), 2);
    QCOMPARE(page.queue.asked.constLast().text, QString());
    QVERIFY(page.list()->hasFocus());
    // So does another chip that is asked for from outside.
    page.search()->setText(u"x"_s);
    page.settle();
    page.view.showFilter(QueueView::Filter::NeedsYou);
    QCOMPARE(page.queue.asked.constLast().text, QString());
    QCOMPARE(page.queue.asked.size(), 4);
}

void TestQueueView::theHistoryIsWhatWasSent()
{
    QueuePageUnderTest page(QueueView::Contents::History);
    page.show({queueEntry(QueueState::Sent, Now, u"Kvant"_s)});
    QCOMPARE(namesOf(page.queue.asked.constFirst().states), QStringList{u"Sent"_s});
    QVERIFY(!page.button(u"All waiting  0"_s));
    QVERIFY(!page.button(u"Pause"_s));
    QVERIFY(!page.button(u"Export …"_s));
    QCOMPARE(page.cell(0, 2), u"Lead 3401"_s);
    QVERIFY(page.search()->isVisible());
}

void TestQueueView::theHeaderSaysWhyAndOffersWhatHelps_data()
{
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("button"); // pressed
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("missing"); // a button that is not there

    QueueCounts some;
    some.rows = {{QueueState::Ready, 3}};
    const auto blocked = [&some](ErrorKind kind) {
        return SyncStatus{
                .activity = SyncActivity::Blocked, .reason = Error{.kind = kind}, .counts = some};
    };
    QTest::newRow("pause") << SyncStatus{.activity = SyncActivity::Sending, .counts = some}
                           << u"Sending: 0 of 3 are in the portal."_s << u"Pause"_s << u"pause"_s
                           << u"Send now"_s;
    QTest::newRow("resume") << SyncStatus{.activity = SyncActivity::Paused, .counts = some}
                            << u"Sending is paused."_s << u"Resume"_s << u"resume"_s << u"Pause"_s;
    QTest::newRow("send now") << SyncStatus{.activity = SyncActivity::Idle, .counts = some}
                              << u"Nothing is due yet."_s << u"Send now"_s << u"sync"_s
                              << u"Resume"_s;
    QTest::newRow("try again") << SyncStatus{.activity = SyncActivity::Waiting,
                                             .reason = Error{.kind = ErrorKind::Offline},
                                             .counts = some}
                               << u"The portal cannot be reached."_s << u"Try again"_s << u"sync"_s
                               << u"Connect again"_s;
    QTest::newRow("nothing to send")
            << SyncStatus{.activity = SyncActivity::Idle} << u"Everything is in the portal."_s
            << u"Pause"_s << u"pause"_s << u"Send now"_s;
    QTest::newRow("signed out") << blocked(ErrorKind::SignInNeeded)
                                << u"The portal does not accept this connection any more."_s
                                << u"Connect again"_s
                                << u"action %1"_s.arg(int(ErrorAction::Connect)) << u"Pause"_s;
    QTest::newRow("locked") << blocked(ErrorKind::KeychainLocked)
                            << u"The keychain of this computer is locked."_s << u"Unlock"_s
                            << u"action %1"_s.arg(int(ErrorAction::Unlock)) << u"Pause"_s;
    QTest::newRow("no permission") << blocked(ErrorKind::AccessDenied)
                                   << u"Your user of the portal may not create leads."_s
                                   << u"Try again"_s << u"sync"_s << u"Connect again"_s;
    QTest::newRow("no portal") << SyncStatus{} << u"No portal is open, so nothing is sent."_s
                               << u"Connect"_s << u"action %1"_s.arg(int(ErrorAction::Connect))
                               << u"Pause"_s;
}

void TestQueueView::theHeaderSaysWhyAndOffersWhatHelps()
{
    QFETCH(SyncStatus, status);
    QFETCH(QString, sentence);
    QFETCH(QString, button);
    QFETCH(QString, asked);
    QFETCH(QString, missing);

    QueuePageUnderTest page;
    const Asked heard(page.view);
    page.show({});
    page.view.showStatus(status);
    QVERIFY2(page.text().contains(sentence), qPrintable(page.text()));
    QVERIFY(!page.button(missing));
    page.click(button);
    QCOMPARE(heard.all, QStringList{asked});
}

void TestQueueView::progressIsShownWhileThereIsSome()
{
    QueuePageUnderTest page;
    page.show({});
    const auto *bar = page.view.findChild<QProgressBar *>();
    QVERIFY(!bar->isVisible());
    page.status.activity = SyncActivity::Sending;
    page.status.doneInRun = 40;
    page.status.counts.rows = {{QueueState::Ready, 60}};
    page.view.showStatus(page.status);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->value(), 40);
    QCOMPARE(bar->maximum(), 100);
    page.status.counts.rows.clear();
    page.view.showStatus(page.status);
    QVERIFY(!bar->isVisible());
}

void TestQueueView::duplicatesAreAnAlarm()
{
    QueuePageUnderTest page;
    page.show({});
    QVERIFY(!page.button(u"Show"_s));
    page.status.duplicates = 2;
    page.view.showStatus(page.status);
    QVERIFY(page.text().contains(u"2 lead(s) stand(s) in the portal more than once."_s));
    page.click(u"Show"_s);
    QCOMPARE(page.view.filter(), QueueView::Filter::Duplicates);
    QVERIFY(page.queue.asked.constLast().onlyDuplicates);
    page.status.duplicates = 0;
    page.view.showStatus(page.status);
    QVERIFY(!page.button(u"Show"_s));
}

void TestQueueView::theDetailIsAskedForWhereTheKeyStops()
{
    QueuePageUnderTest page;
    QList<QueueEntry> entries;
    for (int i = 1; i <= 20; ++i) {
        entries.append(queueEntry(QueueState::Ready, Now, u"Lead %1"_s.arg(i), i));
    }
    page.show(entries);
    page.select(0);
    page.queue.detailsAsked.clear();
    for (int i = 0; i < 10; ++i) {
        page.press(Qt::Key_Down);
        page.clock.advance(std::chrono::milliseconds(30));
    }
    page.settle();
    QCOMPARE(page.queue.detailsAsked, QList<OriginId>{OriginId(u"origin-11"_s)});
}

void TestQueueView::theDetailTellsWhatHasHappened()
{
    QueuePageUnderTest page;
    const QueueEntry first = queueEntry(QueueState::Rejected, Now, u"Kvant"_s, 1);
    const QueueEntry second = queueEntry(QueueState::Ready, Now, u"Tandem"_s, 2);
    QueueDetail detail{.entry = first};
    detail.payload.form.fields = {
            {.code = u"NAME"_s, .type = FieldType::String, .label = u"First name"_s}};
    detail.payload.draft.setText(u"NAME"_s, u"Gleb"_s);
    detail.attempts = {{.result = AttemptResult::Unknown,
                        .startedAt = Now.addSecs(-600),
                        .error = ErrorKind::Timeout},
                       {.kind = AttemptKind::LookUp,
                        .result = AttemptResult::NotApplied,
                        .startedAt = Now.addSecs(-400)}};
    detail.issues = {
            {.field = u"NAME"_s, .code = IssueCode::RefusedByPortal, .argument = u"Too short"_s}};
    page.queue.details.insert(first.lead.origin, detail);
    page.show({first, second});
    page.select(0);
    for (const QString &part :
         {u"Kvant"_s, u"Rejected · saved"_s, u"What stands in the way"_s,
          u"First name: The portal refused this: Too short"_s, u"What has happened"_s,
          u"Sent; no usable answer came."_s, u"Looked for it: it is not there."_s,
          u"What was typed"_s, u"Gleb"_s}) {
        QVERIFY2(page.text().contains(part), qPrintable(part + u" in\n"_s + page.text()));
    }
    page.select(1);
    QVERIFY(!page.text().contains(u"Gleb"_s));
    // What comes too late for it is not shown for another one.
    page.view.showDetail(detail);
    QVERIFY(!page.text().contains(u"Gleb"_s));
    QVERIFY(page.text().contains(u"Tandem"_s));
}

void TestQueueView::theDetailFollowsAChange()
{
    QueuePageUnderTest page;
    page.show({queueEntry(QueueState::Ready, Now, u"Kvant"_s)});
    page.select(0);
    QCOMPARE(page.queue.detailsAsked.size(), 1);
    page.view.refresh();
    page.settle();
    QCOMPARE(page.queue.detailsAsked.size(), 1); // nothing has changed for it
    page.queue.setEntries({queueEntry(QueueState::Sent, Now, u"Kvant"_s)});
    page.view.refresh();
    page.settle();
    QCOMPARE(page.queue.detailsAsked.size(), 2);
    QVERIFY(page.text().contains(u"It is in the portal as lead 3401."_s));
    QVERIFY(page.button(u"Open in Bitrix24"_s));
    QVERIFY(!page.button(u"Discard"_s));
}

void TestQueueView::aLockedLeadOffersTheKey()
{
    QueuePageUnderTest page;
    const Asked heard(page.view);
    page.show({locked(queueEntry(QueueState::Ready, Now, {}))});
    QCOMPARE(page.cell(0, 1), u"Encrypted: its key is not at hand"_s);
    page.select(0);
    page.click(u"Unlock"_s);
    QCOMPARE(heard.all, QStringList{u"action %1"_s.arg(int(ErrorAction::Unlock))});
}

void TestQueueView::inANarrowWindowTheDetailIsInThePlaceOfTheList()
{
    QueuePageUnderTest page(QueueView::Contents::Queue, QSize(620, 640));
    page.show({queueEntry(QueueState::Ready, Now, u"Kvant"_s)});
    page.select(0);
    QVERIFY(page.list()->isVisible());
    QVERIFY(!page.button(u"Edit"_s));
    page.press(Qt::Key_Return);
    QVERIFY(!page.list()->isVisible());
    QVERIFY(page.button(u"Edit"_s));
    QVERIFY(page.button(u"Edit"_s)->parentWidget()->isAncestorOf(QApplication::focusWidget()));
    page.press(Qt::Key_Escape);
    QVERIFY(page.list()->isVisible());
    QVERIFY(page.list()->hasFocus());
    QCOMPARE(page.selectedNames(), QStringList{u"Kvant"_s});
    page.press(Qt::Key_Return);
    page.click(u"Back to the list"_s);
    QVERIFY(page.list()->isVisible());
    // In a wide one both are there.
    page.view.resize(1040, 640);
    page.settle();
    QVERIFY(page.list()->isVisible());
    QVERIFY(page.button(u"Edit"_s));
    QVERIFY(!page.button(u"Back to the list"_s));
}

void TestQueueView::anEmptyListSaysWhatWillBeThere_data()
{
    QTest::addColumn<int>("filter");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("promise");

    using Filter = QueueView::Filter;
    QTest::newRow("waiting") << int(Filter::Waiting) << u"Nothing is waiting."_s
                             << u"appear here"_s;
    QTest::newRow("needs you") << int(Filter::NeedsYou) << u"Nothing needs you."_s
                               << u"appear here"_s;
    QTest::newRow("sent") << int(Filter::Sent) << u"Nothing was sent yet."_s << u"appear here"_s;
    QTest::newRow("discarded") << int(Filter::Discarded) << u"Nothing was discarded."_s
                               << u"30 days"_s;
    QTest::newRow("moved away") << int(Filter::MovedAway) << u"Nothing was moved away."_s
                                << u"appear here"_s;
    QTest::newRow("duplicates") << int(Filter::Duplicates)
                                << u"No lead is in the portal more than once."_s
                                << u"appears here"_s;
}

void TestQueueView::anEmptyListSaysWhatWillBeThere()
{
    QFETCH(int, filter);
    QFETCH(QString, title);
    QFETCH(QString, promise);

    QueuePageUnderTest page;
    const Asked heard(page.view);
    page.show({});
    page.view.showFilter(QueueView::Filter(filter));
    page.settle();
    QVERIFY2(page.text().contains(title), qPrintable(page.text()));
    QVERIFY2(page.text().contains(promise), qPrintable(page.text()));
    QVERIFY(!page.list()->isVisible());
    QVERIFY(!page.text().contains(u"Choose a lead"_s));
    if (QueueView::Filter(filter) == QueueView::Filter::Waiting) {
        page.click(u"New lead"_s);
        QCOMPARE(heard.all, QStringList{u"new"_s});
    } else {
        QVERIFY(!page.button(u"New lead"_s));
    }
}

void TestQueueView::anErrorIsShownAndCanBeTriedAgain()
{
    QueuePageUnderTest page;
    page.queue.answersAtOnce = false;
    page.show();
    page.view.showError({.kind = ErrorKind::QueueBusy});
    QVERIFY(page.text().contains(u"Another program of this computer is using the queue."_s));
    page.queue.answersAtOnce = true;
    page.queue.setEntries({queueEntry(QueueState::Ready, Now, u"Kvant"_s)});
    page.click(u"Try again"_s);
    QCOMPARE(page.cell(0, 1), u"Kvant"_s);
    QVERIFY(!page.text().contains(u"Another program"_s));
    // It was an action that could not be done: what is on its way to the list is not lost by it.
    page.queue.answersAtOnce = false;
    page.view.showFilter(QueueView::Filter::NeedsYou);
    page.view.showError({.kind = ErrorKind::StorageFull});
    page.queue.answer(page.queue.asked.constLast());
    QCOMPARE(page.cell(0, 1), u"Kvant"_s);
}

void TestQueueView::anotherAccountBeginsAnew()
{
    QueuePageUnderTest page;
    page.show({queueEntry(QueueState::Ready, Now, u"Kvant"_s)});
    page.select(0);
    page.press(Qt::Key_Delete);
    page.queue.setEntries({queueEntry(QueueState::Ready, Now, u"Tandem"_s, 2)});
    page.queue.answersAtOnce = false;
    page.view.startOver();
    QVERIFY2(!page.text().contains(u"Kvant"_s), qPrintable(page.text()));
    QCOMPARE(page.list()->model()->rowCount(), 0);
    page.queue.answer(page.queue.asked.constLast());
    page.settle();
    QCOMPARE(page.cell(0, 1), u"Tandem"_s);
}

void TestQueueView::theMenuHoldsTheSameActions()
{
    QueuePageUnderTest page;
    const Asked heard(page.view);
    page.show({queueEntry(QueueState::Rejected, Now, u"Kvant"_s)});
    page.select(0);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(page.list(), &event);
    auto *menu = page.view.findChild<QMenu *>();
    QVERIFY(menu);
    QStringList texts;
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (!action->isSeparator()) {
            texts.append(action->text());
        }
        if (action->text() == u"Discard"_s) {
            action->trigger();
        }
    }
    QCOMPARE(texts, (QStringList{u"Send now"_s, u"Edit"_s, u"Discard"_s, u"Sort by"_s}));
    QCOMPARE(heard.all, QStringList{u"discard origin-1"_s});
    menu->close();
}

void TestQueueView::everythingHasANameForScreenReaders()
{
    QueuePageUnderTest page;
    page.show({queueEntry(QueueState::Rejected, Now, u"Kvant"_s)});
    page.select(0);
    const auto widgets = page.view.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) {
            continue;
        }
        const auto *button = qobject_cast<const QPushButton *>(widget);
        const QString name = button ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty() || qobject_cast<const QScrollBar *>(widget),
                 widget->metaObject()->className());
    }
    QCOMPARE(page.view.accessibleName(), u"Queue"_s);
}

void TestQueueView::theKeyboardGetsEverywhereInOrder()
{
    QueuePageUnderTest page;
    page.status.activity = SyncActivity::Waiting;
    page.show({queueEntry(QueueState::Ready, Now, u"Kvant"_s)});
    page.select(0);
    page.button(u"Pause"_s)->setFocus(Qt::TabFocusReason);
    QStringList way;
    for (int i = 0; i < 12; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        const auto *button = qobject_cast<const QPushButton *>(focus);
        way.append(button ? button->text() : focus->accessibleName());
        page.press(Qt::Key_Tab);
    }
    QCOMPARE(way,
             (QStringList{u"Pause"_s, u"Try again"_s, u"All waiting  1"_s, u"Search the leads"_s,
                          u"Leads"_s, u"Send now"_s, u"Edit"_s, u"Park"_s, u"Discard"_s, u"Pause"_s,
                          u"Try again"_s, u"All waiting  1"_s}));
}

QTEST_MAIN(TestQueueView)
#include "tst_queueview.moc"
