// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/testcase.h"
#include "ui/common/announcer.h"
#include "ui/common/errortext.h"
#include "ui/common/messagestrip.h"
#include "ui/common/signinnotice.h"
#include "ui/desk/noticeboard.h"

#include <QApplication>
#include <QSignalSpy>

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
    KeychainSilent,
    KeychainLocked,
    FormAsked,
    FormArrived,
    OtherPortal,
    NoPortal,
    PortalSettled,
    NewerFormWaits,
    NewerFormTaken,
    Cleared,
    LeadBegun,
    ClientChosen,
    NoClient,
    NothingToSend,
    SendingBegun,
    SendingEnded,
    SendFailed,
    SendNeedsSignIn,
    SendRefused,
    QueueFailed,
    QueueSetAside,
    QueueTooNew,
    QueueNoKey,
    QueueKeyTaken,
    QueueNotOpened,
    QueueOpened,
    QueueKeyMade,
    QueueLeft,
    LeadNeedsYou,
    DraftFound,
    DraftPutAside,
    DraftSettled,
    ValueLost,
    SignInEnds,
    SignInLasts,
    SignInNotKept,
    SignInKept,
    WholeForm,
    PartOfForm,
    OtherPartOfForm,
    Discarded,
    NextDay,
    Dismissed,
    ClosedInStrip,
    Button,
    OtherButton
};
using Events = QList<Event>;

/*! A board with its strip, and what its buttons asked for. */
struct Board
{
    Board()
        : strip(&host)
        , board(clock, strip, &host)
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
        QObject::connect(&board, &NoticeBoard::queueRequested, &host, note(u"queue"_s));
        QObject::connect(&board, &NoticeBoard::draftContinueRequested, &host, note(u"continue"_s));
        QObject::connect(&board, &NoticeBoard::draftDiscardRequested, &host, note(u"discard"_s));
        QObject::connect(&board, &NoticeBoard::recoveryKeyRequested, &host,
                         note(u"show the key"_s));
        QObject::connect(&board, &NoticeBoard::recoveryKeyEntryRequested, &host,
                         note(u"type the key"_s));
        QObject::connect(&board, &NoticeBoard::copyRequested, &host,
                         [this](const QString &text) { asked.append(u"copy "_s + text); });
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
        case Event::KeychainSilent:
        case Event::KeychainLocked:
            board.formFailed({.kind = event == Event::KeychainLocked
                                              ? ErrorKind::KeychainLocked
                                              : ErrorKind::KeychainUnavailable,
                              .certainty = Certainty::NotSent},
                             true);
            return;
        case Event::FormAsked:
            board.formAsked();
            return;
        case Event::OtherPortal:
            board.otherPortalAwaited(u"b.example"_s, u"a.example"_s);
            return;
        case Event::NoPortal:
            board.otherPortalAwaited({}, u"a.example"_s);
            return;
        case Event::PortalSettled:
            board.otherPortalSettled();
            return;
        case Event::ValueLost:
            board.valuesLost({{u"Hall"_s, u"B"_s}});
            return;
        case Event::SignInEnds:
            board.signInEnds(QDateTime({2026, 3, 9}, {9, 0}, Qt::UTC));
            return;
        case Event::SignInLasts:
            board.signInEnds({});
            return;
        case Event::SignInNotKept:
            board.signInNotKept();
            return;
        case Event::WholeForm:
            board.formShown({{u"UF_CRM_FILE"_s, OmissionReason::TypeNotEditable}});
            return;
        case Event::PartOfForm:
            board.formShown({{u"UF_CRM_1"_s, OmissionReason::Unreadable},
                             {u"SOURCE_ID"_s, OmissionReason::TooManyChoices}});
            return;
        case Event::OtherPartOfForm:
            board.formShown({{u"UF_CRM_2"_s, OmissionReason::Unreadable}});
            return;
        case Event::SignInKept:
            board.signInKept();
            return;
        case Event::Discarded:
            board.discarded();
            return;
        case Event::NextDay:
            clock.advance(std::chrono::hours(24));
            board.signInEnds(QDateTime({2026, 3, 9}, {9, 0}, Qt::UTC));
            return;
        case Event::SendingEnded:
            board.sendingEnded();
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
            board.sendFailed({.kind = ErrorKind::Tls, .certainty = Certainty::NotSent}, false);
            return;
        case Event::SendNeedsSignIn:
            board.sendFailed({.kind = ErrorKind::SignInNeeded, .certainty = Certainty::Refused},
                             false);
            return;
        case Event::SendRefused:
            board.sendFailed({.kind = ErrorKind::Refused, .certainty = Certainty::Refused}, true);
            return;
        case Event::QueueFailed:
            board.queueFailed({.kind = ErrorKind::StorageFull});
            return;
        case Event::QueueSetAside:
            board.queueNoticed({.kind = QueueNotice::Kind::SetAside, .path = u"/old"_s});
            return;
        case Event::QueueTooNew:
            board.queueNoticed({.kind = QueueNotice::Kind::ReadOnly});
            return;
        case Event::QueueNoKey:
            board.queueNoticed({.kind = QueueNotice::Kind::NoKey, .rows = 3});
            return;
        case Event::QueueKeyTaken:
            board.queueKeyTaken();
            return;
        case Event::QueueNotOpened:
            board.queueNoticed({.kind = QueueNotice::Kind::NotOpened,
                                .error = Error{.kind = ErrorKind::Storage}});
            return;
        case Event::QueueOpened:
            board.queueNoticed({.kind = QueueNotice::Kind::Opened});
            return;
        case Event::QueueKeyMade:
            board.queueNoticed({.kind = QueueNotice::Kind::KeyMade});
            return;
        case Event::QueueLeft:
            board.queueLeft();
            return;
        case Event::LeadNeedsYou:
            board.leadNeedsYou(u"North Light"_s);
            return;
        case Event::DraftFound:
        case Event::DraftPutAside:
            board.draftOffered(u"North Light"_s, QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC),
                               event == Event::DraftFound ? OfferKind::Found : OfferKind::PutAside);
            return;
        case Event::DraftSettled:
            board.draftSettled();
            return;
        case Event::OtherButton:
            Q_EMIT strip.otherButtonClicked();
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

    FakeClock clock;
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
    void aDraftIsContinuedOrDiscarded_data();
    void aDraftIsContinuedOrDiscarded();
    void aMissingKeyIsAskedForUntilItIsThere();
    void anotherLanguageKeepsTheMessage();
    void lostValuesAreAllCopiedAndStayUntilHidden();
    void theSameErrorIsNotSaidTwice();
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
    row("Escape", {FormOffline, Dismissed}, Notice::None);
    row("its cross", {NewerFormWaits, ClosedInStrip}, Notice::None);
    row("hidden: the next one", {NewerFormWaits, SendFailed, Dismissed}, Notice::FormChanged);
    row("not for the next lead: a refusal", {SendFailed, LeadBegun}, Notice::None);

    row("another form is not offered while sending", {SendingBegun, NewerFormWaits}, Notice::None);
    row("offered before, not while sending", {NewerFormWaits, SendingBegun}, Notice::None);
    row("but afterwards", {NewerFormWaits, SendingBegun, SendingEnded}, Notice::FormChanged);
    row("and below why it was not sent", {NewerFormWaits, SendingBegun, SendFailed},
        Notice::SendError);
    row("changed back while sending", {SendingBegun, NewerFormWaits, NewerFormTaken, SendingEnded},
        Notice::None);

    row("cleared, and cleared again while empty", {Cleared, LeadBegun}, Notice::Cleared);
    row("cleared, then typed", {Cleared, NoClient}, Notice::None);
    row("typed a client after clearing", {Cleared, ClientChosen}, Notice::RepeatLead);

    row("another portal", {OtherPortal}, Notice::OtherPortal);
    row("another portal, unreachable", {OtherPortal, FormOfflineWithForm}, Notice::OtherPortal);
    row("another portal answered", {OtherPortal, PortalSettled}, Notice::None);
    row("another portal, hidden", {OtherPortal, Dismissed}, Notice::None);
    row("hidden, and sending was tried", {OtherPortal, Dismissed, OtherPortal},
        Notice::OtherPortal);
    row("hidden, and then unreachable", {OtherPortal, Dismissed, FormOfflineWithForm},
        Notice::OtherPortal);
    row("its error holds after it is settled", {OtherPortal, FormRefusedWithForm, PortalSettled},
        Notice::FormError);

    row("no keychain", {KeychainSilent}, Notice::Keychain);
    row("a locked keychain", {KeychainLocked}, Notice::Keychain);
    row("unlocked", {KeychainLocked, FormArrived}, Notice::None);
    row("still none, after it was hidden", {KeychainSilent, Dismissed, KeychainSilent},
        Notice::None);
    row("hidden, but asked again", {KeychainSilent, Dismissed, FormAsked, KeychainSilent},
        Notice::Keychain);
    row("hidden, and now locked", {KeychainSilent, Dismissed, KeychainLocked}, Notice::Keychain);
    row("a keychain is below the lead", {SendFailed, KeychainLocked}, Notice::SendError);

    row("lost values", {ValueLost}, Notice::ValuesLost);
    row("lost values outlive sending", {ValueLost, SendingBegun}, Notice::ValuesLost);
    row("lost values outlive the lead", {ValueLost, LeadBegun}, Notice::ValuesLost);
    row("lost values outlive a refusal", {ValueLost, SendFailed, Dismissed}, Notice::ValuesLost);
    row("lost values are hidden by hand", {ValueLost, Dismissed}, Notice::None);
    row("given up", {ValueLost, SendFailed, Discarded}, Notice::None);

    row("a sign-in ends", {SignInEnds}, Notice::SignInEnds);
    row("a sign-in lasts", {SignInEnds, SignInLasts}, Notice::None);
    row("below an error", {FormRefusedWithForm, SignInEnds}, Notice::FormError);
    row("below an error that comes later", {SignInEnds, FormRefusedWithForm}, Notice::FormError);
    row("below a keychain", {SignInEnds, KeychainLocked}, Notice::Keychain);
    row("once the error is gone", {SignInEnds, FormRefusedWithForm, FormArrived},
        Notice::SignInEnds);
    row("below another form", {SignInEnds, NewerFormWaits}, Notice::FormChanged);
    row("hidden for the day", {SignInEnds, Dismissed, SignInEnds}, Notice::None);
    row("hidden for the day, another event", {SignInEnds, Dismissed, SendingBegun, SendingEnded},
        Notice::None);
    row("back on the next day", {SignInEnds, Dismissed, NextDay}, Notice::SignInEnds);
    row("not while sending", {SignInEnds, SendingBegun}, Notice::None);
    row("a sign-in is not kept", {SignInNotKept}, Notice::SignInNotKept);
    row("it is kept after all", {SignInNotKept, SignInKept}, Notice::None);
    row("not kept, and below an error", {SignInNotKept, FormRefusedWithForm}, Notice::FormError);
    row("not kept matters more than its end", {SignInEnds, SignInNotKept}, Notice::SignInNotKept);

    row("something failed in the queue", {QueueFailed}, Notice::QueueError);
    row("below why it was not sent", {QueueFailed, SendFailed}, Notice::SendError);
    row("a damaged queue", {QueueSetAside}, Notice::QueueDamage);
    row("a damaged queue outlives sending", {QueueSetAside, SendingBegun}, Notice::QueueDamage);
    row("a damaged queue is above a form", {QueueSetAside, FormRefusedWithForm},
        Notice::QueueDamage);
    row("a queue without its key", {QueueNoKey}, Notice::QueueDamage);
    row("the queue was opened later", {QueueNotOpened, QueueOpened}, Notice::None);
    row("opening mends no damage", {QueueNotOpened, QueueSetAside, QueueOpened},
        Notice::QueueDamage);
    row("its key was given", {QueueNoKey, QueueKeyTaken}, Notice::None);
    row("a key mends no damage", {QueueSetAside, QueueKeyTaken}, Notice::QueueDamage);
    row("another queue", {QueueNoKey, QueueFailed, LeadNeedsYou, DraftFound, QueueLeft},
        Notice::None);
    row("a first key", {QueueKeyMade}, Notice::KeyMade);
    row("a first key has time", {QueueKeyMade, NewerFormWaits}, Notice::FormChanged);
    row("not while sending: a first key", {QueueKeyMade, SendingBegun}, Notice::None);
    row("a lead needs somebody", {LeadNeedsYou}, Notice::LeadNeedsYou);
    row("above a draft", {DraftFound, LeadNeedsYou}, Notice::LeadNeedsYou);
    row("a draft", {DraftFound}, Notice::DraftFound);
    row("a draft, settled", {DraftFound, DraftSettled}, Notice::None);
    row("a draft, hidden", {DraftFound, Dismissed}, Notice::None);
    row("a draft, hidden, and another one", {DraftFound, Dismissed, DraftPutAside},
        Notice::DraftFound);
    row("a draft stays while typing", {DraftFound, NoClient}, Notice::DraftFound);
    row("a draft stays for the next lead", {DraftFound, LeadBegun}, Notice::DraftFound);
    row("not while sending: a draft", {DraftFound, SendingBegun}, Notice::None);
    row("but afterwards: a draft", {DraftFound, SendingBegun, SendingEnded}, Notice::DraftFound);

    row("what is not editable is told in the form", {WholeForm}, Notice::None);
    row("a part is left out", {PartOfForm}, Notice::FormIncomplete);
    row("left out, below an error", {PartOfForm, FormRefusedWithForm}, Notice::FormError);
    row("left out, told once", {PartOfForm, Dismissed, PartOfForm}, Notice::None);
    row("another part is left out", {PartOfForm, Dismissed, OtherPartOfForm},
        Notice::FormIncomplete);
    row("whole again", {PartOfForm, WholeForm}, Notice::None);
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
    QTest::newRow("a locked keychain") << Event::KeychainLocked << actionLabel(ErrorAction::Unlock)
                                       << QStringList{u"refresh"_s};
    QTest::newRow("no keychain") << Event::KeychainSilent << retry << QStringList{u"refresh"_s};
    QTest::newRow("a sign-in ends")
            << Event::SignInEnds << u"Sign in again"_s << QStringList{u"connect"_s};
    QTest::newRow("a lead needs somebody")
            << Event::LeadNeedsYou << u"Show the queue"_s << QStringList{u"queue"_s};
    QTest::newRow("a first key") << Event::QueueKeyMade << u"Show the recovery key"_s
                                 << QStringList{u"show the key"_s};
    QTest::newRow("something failed in the queue")
            << Event::QueueFailed << QString() << QStringList{};
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
    QTest::newRow("another portal")
            << Event::OtherPortal << Tone::Warning
            << u"b.example has not given its form yet; the form below is that of a.example"_s;
    QTest::newRow("no portal") << Event::NoPortal << Tone::Warning << u"No portal is connected"_s;
    QTest::newRow("a keychain that does not answer")
            << Event::KeychainSilent << Tone::Warning
            << errorText({.kind = ErrorKind::KeychainUnavailable}, Act::Load).sentence;
    QTest::newRow("a locked keychain")
            << Event::KeychainLocked << Tone::Warning
            << errorText({.kind = ErrorKind::KeychainLocked}, Act::Load).sentence;
    QTest::newRow("a sign-in ends") << Event::SignInEnds << Tone::Warning
                                    << dayText(QDateTime({2026, 3, 9}, {9, 0}, Qt::UTC));
    QTest::newRow("a part is left out") << Event::PartOfForm << Tone::Warning << u"left out"_s;
    QTest::newRow("a sign-in is not kept")
            << Event::SignInNotKept << Tone::Warning << u"into the keychain"_s;
    QTest::newRow("refused") << Event::SendRefused << Tone::Danger << u"did not accept"_s;
    QTest::newRow("not saved") << Event::SendFailed << Tone::Danger << u"could not be saved"_s;
    QTest::newRow("set aside") << Event::QueueSetAside << Tone::Danger << u"put aside"_s;
    QTest::newRow("too new") << Event::QueueTooNew << Tone::Danger << u"newer version"_s;
    QTest::newRow("no key") << Event::QueueNoKey << Tone::Danger << u"3 lead(s)"_s;
    QTest::newRow("not opened") << Event::QueueNotOpened << Tone::Danger << u"cannot be opened"_s;
    QTest::newRow("a first key") << Event::QueueKeyMade << Tone::Accent << u"encrypted"_s;
    QTest::newRow("needs somebody") << Event::LeadNeedsYou << Tone::Warning << u"North Light"_s;
    QTest::newRow("a draft") << Event::DraftFound << Tone::Accent << u"is kept as a draft"_s;
    QTest::newRow("put aside by a person")
            << Event::DraftPutAside << Tone::Accent << u"was put aside"_s;
    QTest::newRow("lost values") << Event::ValueLost << Tone::Warning << u"no place"_s;
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

void TestNoticeBoard::aDraftIsContinuedOrDiscarded_data()
{
    QTest::addColumn<Event>("answer");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("continued") << Event::Button << QStringList{u"continue, shown"_s};
    QTest::newRow("discarded") << Event::OtherButton << QStringList{u"discard, shown"_s};
    QTest::newRow("later") << Event::ClosedInStrip << QStringList{};
}

void TestNoticeBoard::aDraftIsContinuedOrDiscarded()
{
    QFETCH(const Event, answer);
    QFETCH(const QStringList, asked);
    Board board;
    board.tell(Event::DraftFound);
    QCOMPARE(board.strip.message().button, u"Continue"_s);
    QCOMPARE(board.strip.message().otherButton, u"Discard"_s);
    QVERIFY(board.strip.message().advice.contains(u"North Light"_s));
    board.tell(answer);
    QCOMPARE(board.asked, asked);
}

void TestNoticeBoard::aMissingKeyIsAskedForUntilItIsThere()
{
    Board board;
    board.tell(Event::QueueNoKey);
    board.tell(Event::Button);
    QCOMPARE(board.asked, QStringList{u"type the key, shown"_s});
    QCOMPARE(board.board.notice(), Notice::QueueDamage);
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

void TestNoticeBoard::lostValuesAreAllCopiedAndStayUntilHidden()
{
    Board board;
    ValueTexts values;
    QStringList lines;
    for (int i = 0; i < 8; ++i) {
        values.append({u"Field %1"_s.arg(i), u"value %1"_s.arg(i)});
        lines.append(u"Field %1: value %1"_s.arg(i));
    }
    board.board.valuesLost(values.mid(0, 1));
    board.board.valuesLost(values.mid(1));
    QVERIFY(board.strip.message().advice.contains(lines.constFirst()));
    QVERIFY(board.strip.message().advice.contains(u"3"_s));
    QVERIFY(!board.strip.message().advice.contains(lines.constLast()));
    board.tell(Event::Button);
    QCOMPARE(board.asked, QStringList{u"copy "_s + lines.join(u'\n')});
    QCOMPARE(board.board.notice(), Notice::ValuesLost);
    board.tell(Event::ClosedInStrip);
    QCOMPARE(board.board.notice(), Notice::None);
}

void TestNoticeBoard::theSameErrorIsNotSaidTwice()
{
    Board board;
    auto *announcer = board.strip.findChild<Announcer *>();
    QSignalSpy said(announcer, &Announcer::announced);
    board.tell(Event::KeychainSilent);
    board.tell(Event::KeychainSilent);
    QCOMPARE(said.size(), 1);
    board.tell(Event::NewerFormWaits);
    QCOMPARE(said.size(), 1);
    board.tell(Event::KeychainLocked);
    QCOMPARE(said.size(), 2);
    QCOMPARE(board.strip.message().button, actionLabel(ErrorAction::Unlock));
}

QTEST_MAIN(TestNoticeBoard)
#include "tst_noticeboard.moc"
