// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/common/errortext.h"
#include "ui/common/messagestrip.h"
#include "ui/desk/noticeboard.h"

#include <QApplication>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

using Notice = NoticeBoard::Notice;

namespace {

/*! What the board can be told. */
enum class Event {
    FormOffline,
    FormOfflineWithForm,
    FormRefusedWithForm,
    FormArrived,
    NewerFormWaits,
    NewerFormTaken,
    Cleared,
    LeadBegun,
    ClientChosen,
    NoClient,
    NothingToSend,
    SendingBegun,
    SendFailed,
    SendNeedsSignIn,
    Dismissed,
    ClosedInStrip,
    Button
};
using Events = QList<Event>;

/*! A board with its strip, and what its buttons asked for. */
struct Board
{
    Board()
        : strip(&host)
        , board(strip, &host)
    {
        const auto note = [this](const QString &what) {
            return [this, what] {
                asked.append(what + (strip.isHidden() ? u""_s : u", shown"_s));
            };
        };
        QObject::connect(&board, &NoticeBoard::newerFormRequested, &host, note(u"newer form"_s));
        QObject::connect(&board, &NoticeBoard::undoRequested, &host, note(u"undo"_s));
        QObject::connect(&board, &NoticeBoard::connectRequested, &host, note(u"connect"_s));
        QObject::connect(&board, &NoticeBoard::refreshRequested, &host, note(u"refresh"_s));
        QObject::connect(&board, &NoticeBoard::sendRequested, &host, note(u"send"_s));
    }

    void tell(Event event)
    {
        switch (event) {
        case Event::FormOffline:
        case Event::FormOfflineWithForm:
            board.formFailed({.kind = ErrorKind::Offline, .certainty = Certainty::NotSent},
                             event == Event::FormOfflineWithForm);
            return;
        case Event::FormRefusedWithForm:
            board.formFailed({.kind = ErrorKind::SignInNeeded, .certainty = Certainty::Refused},
                             true);
            return;
        case Event::FormArrived:
            board.formArrived();
            return;
        case Event::NewerFormWaits:
            board.newerFormWaits();
            return;
        case Event::NewerFormTaken:
            board.newerFormTaken();
            return;
        case Event::Cleared:
            board.formCleared();
            return;
        case Event::LeadBegun:
            board.leadBegun();
            return;
        case Event::ClientChosen:
        case Event::NoClient:
            board.draftEdited(event == Event::ClientChosen);
            return;
        case Event::NothingToSend:
            board.nothingToSend();
            return;
        case Event::SendingBegun:
            board.sendingBegun();
            return;
        case Event::SendFailed:
            board.sendFailed({.kind = ErrorKind::Tls, .certainty = Certainty::NotSent});
            return;
        case Event::SendNeedsSignIn:
            board.sendFailed({.kind = ErrorKind::SignInNeeded, .certainty = Certainty::Refused});
            return;
        case Event::Dismissed:
            board.dismiss();
            return;
        case Event::ClosedInStrip:
            strip.hide();
            Q_EMIT strip.dismissed();
            return;
        case Event::Button:
            Q_EMIT strip.buttonClicked();
            return;
        }
    }

    QStringList asked;
    QWidget host;
    MessageStrip strip;
    NoticeBoard board;
};

} // namespace

Q_DECLARE_METATYPE(Event)

/*! Which message stands above the form. */
class TestNoticeBoard : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatHappenedDecidesWhatIsShown_data();
    void whatHappenedDecidesWhatIsShown();
    void aButtonAsksForWhatItSaysAndTakesTheMessageAway_data();
    void aButtonAsksForWhatItSaysAndTakesTheMessageAway();
    void everyMessageSaysWhatHappened_data();
    void everyMessageSaysWhatHappened();
    void anotherLanguageKeepsTheMessage();
};

void TestNoticeBoard::initTestCase()
{
    applyStyle(*qApp, ColorScheme::Light, Density::Desk);
}

void TestNoticeBoard::whatHappenedDecidesWhatIsShown_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<Notice>("notice");
    const auto row = [](const char *name, const Events &events, Notice notice) {
        QTest::newRow(name) << events << notice;
    };
    using enum Event;
    row("at first", {}, Notice::None);
    row("no form", {FormOffline}, Notice::FormError);
    row("no network, but a form", {FormOfflineWithForm}, Notice::None);
    row("no network does not end what is shown", {Cleared, FormOfflineWithForm}, Notice::Cleared);
    row("refused, with a form", {FormRefusedWithForm}, Notice::FormError);
    row("the form came", {FormOffline, FormArrived}, Notice::None);
    row("the form ends only its own error", {SendFailed, FormArrived}, Notice::SendError);
    row("another form", {NewerFormWaits}, Notice::FormChanged);
    row("taken", {NewerFormWaits, NewerFormTaken}, Notice::None);
    row("taken ends only its own", {NewerFormWaits, Cleared, NewerFormTaken}, Notice::Cleared);
    row("another form outlives a lead's beginning", {NewerFormWaits, LeadBegun},
        Notice::FormChanged);
    row("cleared", {LeadBegun, Cleared}, Notice::Cleared);
    row("the last one wins", {FormOffline, NewerFormWaits, SendFailed}, Notice::SendError);
    row("nothing to send", {SendFailed, NothingToSend}, Notice::NothingToSend);
    row("sending ends all", {FormOffline, SendingBegun}, Notice::None);
    row("Escape ends all", {FormOffline, Dismissed}, Notice::None);
    row("its cross ends all", {NewerFormWaits, ClosedInStrip}, Notice::None);

    row("a client", {ClientChosen}, Notice::RepeatLead);
    row("a client, still", {ClientChosen, ClientChosen}, Notice::RepeatLead);
    row("a client no more", {ClientChosen, NoClient}, Notice::None);
    row("no client ends only its own", {ClientChosen, SendFailed, NoClient}, Notice::SendError);
    row("a client waits for room", {NewerFormWaits, ClientChosen}, Notice::FormChanged);
    row("a client when there is room", {NewerFormWaits, ClientChosen, Dismissed, ClientChosen},
        Notice::RepeatLead);
    row("told once", {ClientChosen, Dismissed, ClientChosen}, Notice::None);
    row("told once, after its cross", {ClientChosen, ClosedInStrip, NoClient, ClientChosen},
        Notice::None);
    row("told again when chosen again", {ClientChosen, NoClient, ClientChosen}, Notice::RepeatLead);
    row("not for the next lead", {ClientChosen, LeadBegun}, Notice::None);
    row("told again for the next lead", {ClientChosen, Dismissed, LeadBegun, ClientChosen},
        Notice::RepeatLead);
}

void TestNoticeBoard::whatHappenedDecidesWhatIsShown()
{
    QFETCH(const Events, events);
    QFETCH(const Notice, notice);
    Board board;
    for (const Event event : events) {
        board.tell(event);
    }
    QCOMPARE(board.board.notice(), notice);
    QCOMPARE(board.strip.isHidden(), notice == Notice::None);
    QVERIFY(board.asked.isEmpty());
}

void TestNoticeBoard::aButtonAsksForWhatItSaysAndTakesTheMessageAway_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QStringList>("asked");
    const QString retry = actionLabel(ErrorAction::Retry);
    const QString connect = actionLabel(ErrorAction::Connect);
    QTest::newRow("another form") << Event::NewerFormWaits << u"Use it now"_s
                                  << QStringList{u"newer form"_s};
    QTest::newRow("cleared") << Event::Cleared << u"Undo"_s << QStringList{u"undo"_s};
    QTest::newRow("no form") << Event::FormOffline << retry << QStringList{u"refresh"_s};
    QTest::newRow("not sent") << Event::SendFailed << retry << QStringList{u"send"_s};
    QTest::newRow("the form needs a sign-in")
            << Event::FormRefusedWithForm << connect << QStringList{u"connect"_s};
    QTest::newRow("sending needs a sign-in")
            << Event::SendNeedsSignIn << connect << QStringList{u"connect"_s};
    QTest::newRow("nothing to send") << Event::NothingToSend << QString() << QStringList{};
    QTest::newRow("a client") << Event::ClientChosen << QString() << QStringList{};
}

void TestNoticeBoard::aButtonAsksForWhatItSaysAndTakesTheMessageAway()
{
    QFETCH(const Event, event);
    QFETCH(const QString, button);
    QFETCH(const QStringList, asked);
    Board board;
    board.tell(event);
    QCOMPARE(board.strip.message().button, button);
    board.tell(Event::Button);
    QCOMPARE(board.asked, asked);
    QCOMPARE(board.board.notice(), Notice::None);
    QVERIFY(board.strip.isHidden());
}

void TestNoticeBoard::everyMessageSaysWhatHappened_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("says");
    QTest::newRow("another form") << Event::NewerFormWaits << Tone::Accent << u"has changed"_s;
    QTest::newRow("cleared") << Event::Cleared << Tone::Accent << u"was cleared"_s;
    QTest::newRow("a client") << Event::ClientChosen << Tone::Accent << u"repeat lead"_s;
    QTest::newRow("nothing to send") << Event::NothingToSend << Tone::Warning << u"nothing to"_s;
    QTest::newRow("no form") << Event::FormOffline << Tone::Danger
                             << errorText({.kind = ErrorKind::Offline}, Act::Load).sentence;
    QTest::newRow("not sent") << Event::SendFailed << Tone::Danger
                              << errorText({.kind = ErrorKind::Tls}, Act::Send).sentence;
}

void TestNoticeBoard::everyMessageSaysWhatHappened()
{
    QFETCH(const Event, event);
    QFETCH(const Tone, tone);
    QFETCH(const QString, says);
    Board board;
    board.tell(event);
    const MessageStrip::Message &message = board.strip.message();
    QVERIFY(message.tone == tone);
    QVERIFY2(message.sentence.contains(says), qPrintable(message.sentence));
}

void TestNoticeBoard::anotherLanguageKeepsTheMessage()
{
    Board board;
    board.board.retranslate();
    QVERIFY(board.strip.isHidden());
    board.tell(Event::SendNeedsSignIn);
    const QString sentence = board.strip.message().sentence;
    board.strip.showMessage({.sentence = u"in another language"_s});
    board.board.retranslate();
    QCOMPARE(board.strip.message().sentence, sentence);
    board.tell(Event::Button);
    QCOMPARE(board.asked, QStringList{u"connect"_s});
}

QTEST_MAIN(TestNoticeBoard)
#include "tst_noticeboard.moc"
