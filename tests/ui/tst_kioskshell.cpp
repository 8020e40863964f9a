// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/codescanner.h"
#include "kiosk/kioskpin.h"
#include "kiosk/kiosksleep.h"
#include "kioskbooth.h"
#include "support/codepicture.h"
#include "support/fakesource.h"
#include "ui/kiosk/kioskshell.h"
#include "ui/kiosk/pinpage.h"
#include "ui/kiosk/staffpanel.h"

#include <QClipboard>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QStackedLayout>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace std::chrono_literals;

namespace {

using Place = KioskShell::Place;

QString toText(Place place)
{
    switch (place) {
    case Place::Visitors:
        return u"Visitors"_s;
    case Place::Pin:
        return u"Pin"_s;
    case Place::Staff:
        return u"Staff"_s;
    case Place::ChoosePin:
        return u"ChoosePin"_s;
    }
    return {};
}

/*! A booth with its guard, on one screen. */
struct Shell
{
    explicit Shell(bool hasPin = true)
        : shell(clock, new KioskView(clock, ids))
        , typed(&shell, &KioskShell::pinEntered)
        , chosen(&shell, &KioskShell::pinChosen)
    {
        shell.view().setProfile(boothProfile());
        shell.view().setSchema(sampleSchema());
        shell.show(hasPin);
        drainEvents();
    }
    [[nodiscard]] QWidget *window() const { return screens().window(); }
    [[nodiscard]] KioskScreens &screens() const
    {
        return const_cast<KioskShell &>(shell).screens();
    }
    [[nodiscard]] QString place() const { return toText(shell.place()); }
    [[nodiscard]] QWidget *focus() const { return window()->focusWidget(); }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        const QList<Widget *> found = window()->findChildren<Widget *>(name);
        const auto seen = std::ranges::find_if(found, &QWidget::isVisible);
        return seen == found.end() ? nullptr : *seen;
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        return std::ranges::any_of(window()->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    void click(const QString &name)
    {
        auto *widget = find(name);
        QVERIFY2(widget, qPrintable(name));
        clock.advance(500ms); // a page that has just come takes no touch that was meant for another
        QTest::mouseClick(widget, Qt::LeftButton);
        drainEvents();
    }
    /*! By the keyboard, and Enter. */
    void type(const QString &pin)
    {
        keys(pin);
        QTest::keyClick(focus(), Qt::Key_Return);
        clock.advance(60ms);
        drainEvents();
    }
    /*! As fast as a good typist. */
    void keys(const QString &text)
    {
        for (const QChar key : text) {
            QTest::keyClick(focus(), key.toLatin1());
            clock.advance(60ms);
        }
    }
    /*! As a scanner does. */
    void scan(const QString &code)
    {
        for (const QChar key : code) {
            QTest::keyClick(focus(), key.toLatin1());
            clock.advance(3ms);
        }
        QTest::keyClick(focus(), Qt::Key_Return);
        clock.advance(1s);
        drainEvents();
    }
    void press(const QPoint &at) { QTest::mousePress(window(), Qt::LeftButton, {}, at); }
    void release(const QPoint &at) { QTest::mouseRelease(window(), Qt::LeftButton, {}, at); }
    void callStaff()
    {
        QTest::keyClick(window(), Qt::Key_S,
                        Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
        drainEvents();
    }
    void letStaffIn()
    {
        callStaff();
        shell.pinAccepted();
        drainEvents();
    }
    [[nodiscard]] QString said() const
    {
        const auto *label = find<QLabel>(u"said"_s);
        return label ? label->text() : QString();
    }

    FakeClock clock;
    BoothIds ids;
    KioskShell shell;
    QSignalSpy typed;
    QSignalSpy chosen;
};

const QPoint corner{8, 8};

QKeyEvent keyEvent(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    return QKeyEvent(QEvent::KeyPress, key, modifiers, text);
}

} // namespace

class TestKioskShell : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void visitorsHaveTheKeysThatTheyNeed_data();
    void visitorsHaveTheKeysThatTheyNeed();
    void aFingerThatRestsInTheCornerBringsThePin();
    void otherTouchesDoNot_data();
    void otherTouchesDoNot();
    void theStaffComeByAChord();
    void whatAVisitorHadEnteredGoesWhenTheStaffCome();
    void thePageShowsNothingOfThePin();
    void aPinIsTypedByTouchOrKeyboard();
    void aWrongPinIsSaidAndForgotten();
    void afterTooManyTriesThePageCounts();
    void withoutAPinNobodyGetsAnywhere();
    void twoDifferentPinsAreNoChoice();
    void aPinThatIsRefusedIsExplained();
    void nobodyAtThePinBringsTheVisitorsBack();
    void nobodyAtThePanelBringsTheVisitorsBack();
    void theCameraGoesOffWithThePanel();
    void noPictureOutlivesThePageOfTheCamera();
    void whatTheCameraLacksIsSaidAndPasses_data();
    void whatTheCameraLacksIsSaidAndPasses();
    void anAnswerThatComesTooLateOpensNothing();
    void thePanelTellsWhatWaits();
    void thePanelAsksBeforeItEnds();
    void thePanelSaysWhatBecomesOfWhatWaits();
    void aSignerIsTrustedByAPersonAlone();
    void theWindowCannotBeClosedOrMadeSmaller();
    void aWindowThatAppearsIsPutAway();
    void nothingIsDroppedPastedOrAskedForByOtherButtons();
    void whatIsNotSeenTakesNoKeys();
    void aScannedBadgeFillsTheFormAndTypesNothing();
    void aScannerAtThePinTypesNothing();
    void whatAScannerTypedLastIsNotTheNextVisitors();
    void atNightTheScreenIsDark();
    void nobodyIsSentAwayByTheClock();
    void itSleepsFromOneTimeToTheOther_data();
    void itSleepsFromOneTimeToTheOther();
};

void TestKioskShell::visitorsHaveTheKeysThatTheyNeed_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char *name, int key, Qt::KeyboardModifiers modifiers,
                        const QString &text, bool isAllowed) {
        QTest::newRow(name) << key << modifiers << text << isAllowed;
    };
    row("a letter", Qt::Key_A, Qt::NoModifier, u"a"_s, true);
    row("a capital", Qt::Key_A, Qt::ShiftModifier, u"A"_s, true);
    row("a Cyrillic letter", 0x042F, Qt::NoModifier, u"я"_s, true);
    row("AltGr and Q", Qt::Key_At, Qt::GroupSwitchModifier, u"@"_s, true);
    row("a dead accent", Qt::Key_Dead_Acute, Qt::NoModifier, {}, true);
    row("a digit of the number pad", Qt::Key_7, Qt::KeypadModifier, u"7"_s, true);
    row("Tab", Qt::Key_Tab, Qt::NoModifier, u"\t"_s, true);
    row("Shift+Tab", Qt::Key_Backtab, Qt::ShiftModifier, {}, true);
    row("Enter", Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    row("Backspace", Qt::Key_Backspace, Qt::NoModifier, u"\b"_s, true);
    row("an arrow", Qt::Key_Left, Qt::NoModifier, {}, true);
    row("Escape", Qt::Key_Escape, Qt::NoModifier, u"\x1b"_s, false);
    row("Ctrl+C", Qt::Key_C, Qt::ControlModifier, u"\x03"_s, false);
    row("Ctrl+V", Qt::Key_V, Qt::ControlModifier, u"\x16"_s, false);
    row("Ctrl+Q", Qt::Key_Q, Qt::ControlModifier, u"\x11"_s, false);
    row("Ctrl+W", Qt::Key_W, Qt::ControlModifier, u"\x17"_s, false);
    row("Ctrl+Z", Qt::Key_Z, Qt::ControlModifier, u"\x1a"_s, false);
    row("Shift+Insert", Qt::Key_Insert, Qt::ShiftModifier, {}, false);
    row("Alt+F4", Qt::Key_F4, Qt::AltModifier, {}, false);
    row("Alt+Tab", Qt::Key_Tab, Qt::AltModifier, {}, false);
    row("Alt and a letter", Qt::Key_F, Qt::AltModifier, u"f"_s, false);
    row("the logo key", Qt::Key_Super_L, Qt::NoModifier, {}, false);
    row("the logo key and a letter", Qt::Key_L, Qt::MetaModifier, u"l"_s, false);
    row("F1", Qt::Key_F1, Qt::NoModifier, {}, false);
    row("F11", Qt::Key_F11, Qt::NoModifier, {}, false);
    row("the menu key", Qt::Key_Menu, Qt::NoModifier, {}, false);
    row("Print", Qt::Key_Print, Qt::NoModifier, {}, false);
    row("a key for the browser", Qt::Key_HomePage, Qt::NoModifier, {}, false);
    row("Copy", Qt::Key_Copy, Qt::NoModifier, {}, false);
    row("Paste", Qt::Key_Paste, Qt::NoModifier, {}, false);
    row("the power key", Qt::Key_PowerOff, Qt::NoModifier, {}, false);
    row("Ctrl+Alt+Backspace", Qt::Key_Backspace, Qt::ControlModifier | Qt::AltModifier, {}, false);
}

void TestKioskShell::visitorsHaveTheKeysThatTheyNeed()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, text);
    QFETCH(bool, isAllowed);
    QCOMPARE(isVisitorsKey(keyEvent(key, modifiers, text)), isAllowed);
    // And what is not for visitors reaches no page.
    Shell shell;
    QWidget *page = shell.focus();
    struct Ear final : QObject
    {
        bool eventFilter(QObject *, QEvent *event) override
        {
            heard = heard || event->type() == QEvent::KeyPress;
            return event->type() == QEvent::KeyPress;
        }
        bool heard = false;
    } ear;
    page->installEventFilter(&ear);
    QKeyEvent event = keyEvent(key, modifiers, text);
    QCoreApplication::sendEvent(page, &event);
    QCOMPARE(ear.heard, isAllowed);
}

void TestKioskShell::aFingerThatRestsInTheCornerBringsThePin()
{
    Shell shell;
    shell.press(corner);
    shell.clock.advance(KioskGuard::StaffHold - 1ms);
    QCOMPARE(shell.place(), u"Visitors"_s);
    shell.clock.advance(1ms);
    QCOMPARE(shell.place(), u"Pin"_s);
    shell.release(corner);
    QVERIFY(shell.find(u"pin-enter"_s));
}

void TestKioskShell::otherTouchesDoNot_data()
{
    QTest::addColumn<QPoint>("from");
    QTest::addColumn<QPoint>("to");
    QTest::addColumn<bool>("isReleased");
    QTest::newRow("elsewhere") << QPoint(500, 300) << QPoint(500, 300) << false;
    QTest::newRow("too short") << corner << corner << true;
    QTest::newRow("out of the corner") << corner << QPoint(400, 8) << false;
    QTest::newRow("into the corner") << QPoint(400, 8) << corner << false;
}

void TestKioskShell::otherTouchesDoNot()
{
    QFETCH(QPoint, from);
    QFETCH(QPoint, to);
    QFETCH(bool, isReleased);
    Shell shell;
    shell.press(from);
    shell.clock.advance(1s);
    QTest::mouseMove(shell.window(), to);
    drainEvents();
    if (isReleased) {
        shell.release(to);
    }
    shell.clock.advance(KioskGuard::StaffHold);
    QCOMPARE(shell.place(), u"Visitors"_s);
}

void TestKioskShell::theStaffComeByAChord()
{
    Shell shell;
    QTest::keyClick(shell.window(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(shell.place(), u"Visitors"_s);
    shell.callStaff();
    QCOMPARE(shell.place(), u"Pin"_s);
}

void TestKioskShell::whatAVisitorHadEnteredGoesWhenTheStaffCome()
{
    Shell shell;
    QSignalSpy gone(&shell.shell.view(), &KioskView::visitorGone);
    shell.click(u"begin"_s);
    shell.click(u"choose-de"_s);
    QCOMPARE(shell.shell.view().place().page, VisitorFlow::Page::Question);
    shell.callStaff();
    QCOMPARE(gone.size(), 1);
    QCOMPARE(shell.shell.view().place().page, VisitorFlow::Page::Attract);
}

void TestKioskShell::thePageShowsNothingOfThePin()
{
    Shell shell;
    shell.callStaff();
    const QImage before = shell.window()->grab().toImage();
    shell.keys(u"12345678901234567890"_s);
    drainEvents();
    QCOMPARE(shell.window()->grab().toImage(), before);
}

void TestKioskShell::aPinIsTypedByTouchOrKeyboard()
{
    Shell shell;
    shell.callStaff();
    for (const char digit : {'2', '0', '9', '2'}) {
        shell.click(u"digit-%1"_s.arg(QLatin1Char(digit)));
    }
    shell.click(u"pin-enter"_s);
    QCOMPARE(shell.typed.size(), 1);
    QCOMPARE(shell.typed.at(0).at(0).value<Secret>().reveal(), "2092"_ba);
    // It is being checked: nothing more can be typed.
    shell.type(u"1"_s);
    QCOMPARE(shell.typed.size(), 1);
    shell.shell.pinRefused({.kind = ErrorKind::WrongKey, .code = PinWrong});
    shell.keys(u"12"_s);
    QTest::keyClick(shell.focus(), Qt::Key_Backspace);
    shell.clock.advance(60ms);
    shell.type(u"345"_s);
    QCOMPARE(shell.typed.at(1).at(0).value<Secret>().reveal(), "345"_ba);
    shell.shell.pinAccepted();
    QCOMPARE(shell.place(), u"Staff"_s);
}

void TestKioskShell::aWrongPinIsSaidAndForgotten()
{
    Shell shell;
    shell.callStaff();
    const QImage before = shell.window()->grab().toImage();
    shell.type(u"1111"_s);
    shell.shell.pinRefused({.kind = ErrorKind::WrongKey, .code = PinWrong});
    QCOMPARE(shell.place(), u"Pin"_s);
    QVERIFY(shell.window()->grab().toImage() != before);
    shell.type(u"22"_s);
    QCOMPARE(shell.typed.at(1).at(0).value<Secret>().reveal(), "22"_ba);
}

void TestKioskShell::afterTooManyTriesThePageCounts()
{
    Shell shell;
    shell.callStaff();
    shell.type(u"1111"_s);
    shell.shell.pinRefused({.kind = ErrorKind::WrongKey, .code = PinWrong, .retryAfter = 5s});
    const auto *digit = shell.find(u"digit-1"_s);
    QVERIFY(!digit->isEnabled());
    shell.type(u"2222"_s);
    QCOMPARE(shell.typed.size(), 1);
    // Coming again does not end the wait.
    shell.click(u"pin-back"_s);
    shell.callStaff();
    shell.clock.advance(4100ms); // and the times of the keys and the click
    QVERIFY(!digit->isEnabled());
    shell.clock.advance(100ms);
    QVERIFY(digit->isEnabled());
    shell.type(u"3333"_s);
    QCOMPARE(shell.typed.size(), 2);
}

void TestKioskShell::withoutAPinNobodyGetsAnywhere()
{
    Shell shell(false);
    QCOMPARE(shell.place(), u"ChoosePin"_s);
    QVERIFY(!shell.find(u"pin-back"_s));
    shell.callStaff();
    shell.clock.advance(1h);
    QCOMPARE(shell.place(), u"ChoosePin"_s);
    shell.type(u"4711"_s);
    shell.type(u"4711"_s);
    QCOMPARE(shell.chosen.size(), 1);
    QCOMPARE(shell.chosen.at(0).at(0).value<Secret>().reveal(), "4711"_ba);
    QCOMPARE(shell.place(), u"ChoosePin"_s);
    shell.shell.pinKept();
    QCOMPARE(shell.place(), u"Staff"_s);
}

void TestKioskShell::twoDifferentPinsAreNoChoice()
{
    Shell shell(false);
    shell.type(u"4711"_s);
    shell.type(u"4712"_s);
    QCOMPARE(shell.chosen.size(), 0);
    shell.type(u"4712"_s);
    QCOMPARE(shell.chosen.size(), 0);
    shell.type(u"4712"_s);
    QCOMPARE(shell.chosen.size(), 1);
}

void TestKioskShell::aPinThatIsRefusedIsExplained()
{
    Shell shell(false);
    shell.type(u"12"_s);
    shell.type(u"12"_s);
    shell.shell.pinNotKept({.kind = ErrorKind::InvalidInput, .code = PinUnusable});
    const QList<QLabel *> labels = shell.window()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"A PIN has 4 to 12 digits."_s;
    }));
    QCOMPARE(shell.place(), u"ChoosePin"_s);
}

void TestKioskShell::nobodyAtThePinBringsTheVisitorsBack()
{
    Shell shell;
    shell.callStaff();
    shell.keys(u"12"_s);
    shell.clock.advance(KioskShell::PinIdle - 1s);
    shell.keys(u"3"_s);
    shell.clock.advance(KioskShell::PinIdle - 1s);
    QCOMPARE(shell.place(), u"Pin"_s);
    shell.clock.advance(1s);
    QCOMPARE(shell.place(), u"Visitors"_s);
    // What was begun is not there for the next one to complete.
    shell.callStaff();
    shell.type(u"4"_s);
    QCOMPARE(shell.typed.at(0).at(0).value<Secret>().reveal(), "4"_ba);
}

void TestKioskShell::nobodyAtThePanelBringsTheVisitorsBack()
{
    Shell shell;
    shell.letStaffIn();
    QCOMPARE(shell.place(), u"Staff"_s);
    shell.clock.advance(KioskShell::StaffIdle - 1s);
    shell.click(u"sync"_s);
    shell.clock.advance(KioskShell::StaffIdle - 1s);
    QCOMPARE(shell.place(), u"Staff"_s);
    shell.clock.advance(1s);
    QCOMPARE(shell.place(), u"Visitors"_s);
}

void TestKioskShell::theCameraGoesOffWithThePanel()
{
    FakeClock clock;
    FakeSource::Told told;
    CodeScanner scanner(clock, std::make_unique<FakeSource>(told));
    Shell shell;
    shell.letStaffIn();
    shell.shell.staff().showFiles({});
    shell.shell.staff().showCamera(scanner);
    shell.clock.advance(KioskShell::StaffIdle - 1s);
    QVERIFY(told.isOn);
    shell.clock.advance(1s);
    QCOMPARE(shell.place(), u"Visitors"_s);
    QVERIFY(!told.isOn);
    // It is not on by itself when somebody comes again.
    shell.letStaffIn();
    QCOMPARE(shell.place(), u"Staff"_s);
    QVERIFY(!told.isOn);
    QVERIFY(!shell.find(u"camera"_s));
}

void TestKioskShell::noPictureOutlivesThePageOfTheCamera()
{
    FakeClock clock;
    FakeSource::Told told;
    CodeScanner scanner(clock, std::make_unique<FakeSource>(told));
    Shell shell;
    shell.letStaffIn();
    shell.shell.staff().showFiles({});
    shell.shell.staff().showCamera(scanner);
    std::weak_ptr<const void> bytes;
    {
        const GrayPicture picture = blankPicture();
        bytes = picture.bytes();
        told.heard.picture([picture] { return picture; });
    }
    QVERIFY(waitUntil([&] { return !scanner.isLooking(); }));
    drainEvents();
    QVERIFY(!bytes.expired());
    shell.click(u"code-back"_s);
    QVERIFY(waitUntil([&] { return !scanner.isLooking() && bytes.expired(); }));
}

void TestKioskShell::whatTheCameraLacksIsSaidAndPasses_data()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<QString>("said");
    QTest::newRow("gone") << int(PictureTrouble::Gone) << u"There is no camera"_s;
    QTest::newRow("denied") << int(PictureTrouble::Denied) << u"may not use"_s;
    QTest::newRow("refused") << int(PictureTrouble::Refused) << u"does not start"_s;
    QTest::newRow("silent") << int(PictureTrouble::Silent) << u"No pictures come"_s;
    QTest::newRow("unreadable") << int(PictureTrouble::Unreadable) << u"cannot be read"_s;
}

void TestKioskShell::whatTheCameraLacksIsSaidAndPasses()
{
    QFETCH(const int, trouble);
    QFETCH(const QString, said);
    FakeClock clock;
    FakeSource::Told told;
    CodeScanner scanner(clock, std::make_unique<FakeSource>(told));
    Shell shell;
    shell.letStaffIn();
    shell.shell.staff().showCamera(scanner);
    const auto *label = shell.find<QLabel>(u"code-said"_s);
    QVERIFY(label);
    QTest::ignoreMessage(QtWarningMsg, "pictures: so it is");
    told.heard.trouble(PictureTrouble(trouble), u"so it is"_s);
    QVERIFY2(label->text().contains(said), qPrintable(label->text()));
    QVERIFY(label->text().contains("USB stick"_L1)); // there is another way
    QVERIFY(!shell.find(u"camera"_s));
    told.heard.picture([] { return blankPicture(); });
    QVERIFY(waitUntil([&] { return !scanner.isLooking(); }));
    drainEvents();
    QVERIFY(!label->text().contains(said));
    QVERIFY(shell.find(u"camera"_s));
}

void TestKioskShell::anAnswerThatComesTooLateOpensNothing()
{
    Shell shell;
    shell.callStaff();
    shell.type(u"4711"_s);
    shell.clock.advance(KioskShell::PinIdle);
    QCOMPARE(shell.place(), u"Visitors"_s);
    shell.shell.pinAccepted();
    QCOMPARE(shell.place(), u"Visitors"_s);
}

void TestKioskShell::thePanelTellsWhatWaits()
{
    Shell shell;
    shell.letStaffIn();
    SyncStatus status{.activity = SyncActivity::Paused};
    status.counts.rows[QueueState::Ready] = 12;
    status.counts.rows[QueueState::Parked] = 1;
    shell.shell.staff().setStatus(status);
    QCOMPARE(shell.find<QLabel>(u"counts"_s)->text(),
             u"Waiting: 12 · Need somebody at the desk: 1 · Sent: 0"_s);
    QSignalSpy resumed(&shell.shell.staff(), &StaffPanel::resumeRequested);
    QCOMPARE(shell.find<KioskButton>(u"pause"_s)->label(), u"Go on sending"_s);
    shell.click(u"pause"_s);
    QCOMPARE(resumed.size(), 1);
    QVERIFY(!shell.find(u"unlock"_s));
    status.activity = SyncActivity::Blocked;
    status.reason = Error{.kind = ErrorKind::KeychainLocked};
    shell.shell.staff().setStatus(status);
    QVERIFY(shell.find(u"unlock"_s));
}

void TestKioskShell::thePanelAsksBeforeItEnds()
{
    Shell shell;
    shell.letStaffIn();
    QSignalSpy off(&shell.shell.staff(), &StaffPanel::offRequested);
    shell.click(u"off"_s);
    shell.click(u"overlay-other"_s);
    QCOMPARE(off.size(), 0);
    shell.click(u"off"_s);
    shell.click(u"overlay-primary"_s);
    QCOMPARE(off.size(), 1);
}

void TestKioskShell::thePanelSaysWhatBecomesOfWhatWaits()
{
    for (const bool isTraining : {false, true}) {
        Shell shell;
        if (isTraining) {
            shell.shell.staff().setTraining();
        }
        shell.letStaffIn();
        QCOMPARE(!shell.find(u"readiness"_s), isTraining);
        shell.click(u"off"_s);
        QVERIFY(shell.shows(isTraining ? u"nothing of it is kept"_s : u"is sent when"_s));
        QVERIFY(!shell.shows(isTraining ? u"is sent when"_s : u"nothing of it is kept"_s));
    }
}

void TestKioskShell::aSignerIsTrustedByAPersonAlone()
{
    Shell shell;
    shell.letStaffIn();
    QSignalSpy trusted(&shell.shell.staff(), &StaffPanel::trustGiven);
    shell.shell.staff().askTrust(u"Desk of Vympel"_s, u"BCDF-GHJK"_s);
    QVERIFY(shell.shows(u"BCDF-GHJK"_s));
    shell.click(u"overlay-other"_s);
    QCOMPARE(trusted.size(), 0);
    shell.shell.staff().askTrust(u"Desk of Vympel"_s, u"BCDF-GHJK"_s);
    shell.click(u"overlay-primary"_s);
    QCOMPARE(trusted.size(), 1);
}

void TestKioskShell::theWindowCannotBeClosedOrMadeSmaller()
{
    Shell shell;
    QVERIFY(!shell.window()->close());
    QVERIFY(shell.window()->isVisible());
    shell.window()->showMinimized();
    drainEvents();
    shell.clock.advance(1s);
    QCOMPARE(shell.window()->windowState() & ~Qt::WindowActive, Qt::WindowFullScreen);
    shell.window()->showNormal();
    drainEvents();
    shell.clock.advance(1s);
    QVERIFY(shell.window()->isFullScreen());
    QCOMPARE(shell.window()->geometry(), shell.window()->screen()->geometry());
}

void TestKioskShell::aWindowThatAppearsIsPutAway()
{
    Shell shell;
    QTest::ignoreMessage(QtWarningMsg, "a window was put away: QDialog");
    QDialog dialog;
    dialog.show();
    drainEvents();
    QVERIFY(!dialog.isVisible());
}

void TestKioskShell::nothingIsDroppedPastedOrAskedForByOtherButtons()
{
    Shell shell;
    shell.click(u"begin"_s);
    shell.click(u"choose-en"_s);
    auto *editor = shell.window()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setFocus();
    QGuiApplication::clipboard()->setText(u"of somebody else"_s);
    if (QGuiApplication::clipboard()->supportsSelection()) {
        QGuiApplication::clipboard()->setText(u"of somebody else"_s, QClipboard::Selection);
    }
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Insert, Qt::ShiftModifier);
    QTest::mouseClick(editor, Qt::MiddleButton);
    QTest::mouseClick(editor, Qt::RightButton);
    QMimeData data;
    data.setText(u"dropped"_s);
    QDragEnterEvent drag({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(editor, &drag);
    QVERIFY(!drag.isAccepted());
    QContextMenuEvent menu(QContextMenuEvent::Mouse, {5, 5}, {5, 5});
    QCoreApplication::sendEvent(editor, &menu);
    drainEvents();
    QCOMPARE(editor->text(), QString());
    QVERIFY(!QApplication::activePopupWidget());
    shell.keys(u"Gleb"_s);
    QCOMPARE(editor->text(), u"Gleb"_s);
}

void TestKioskShell::whatIsNotSeenTakesNoKeys()
{
    Shell shell;
    shell.callStaff();
    // A new form arrives, and the visitors' pages are made anew behind the PIN.
    shell.shell.view().setSchema(sampleSchema());
    drainEvents();
    shell.type(u"4711"_s);
    QCOMPARE(shell.typed.size(), 1);
}

void TestKioskShell::aScannedBadgeFillsTheFormAndTypesNothing()
{
    Shell shell;
    shell.click(u"begin"_s);
    shell.click(u"choose-en"_s);
    const auto textOf = [&](const QString &field) {
        const QWidget *row = shell.find(u"field-"_s + field);
        const auto *editor = row ? row->findChild<QLineEdit *>() : nullptr;
        return editor ? editor->text() : u"no editor"_s;
    };
    shell.find(u"field-NAME"_s)->findChild<QLineEdit *>()->setFocus();
    shell.keys(u"Gl"_s);
    shell.scan(u"MECARD:N:Titov,Gleb;EMAIL:gleb@vympel.example;;"_s);
    QCOMPARE(textOf(u"NAME"_s), u"Gl"_s);
    // It is where the e-mail is asked for.
    for (int pages = 0; pages < 3 && !shell.find(u"field-EMAIL"_s); ++pages) {
        shell.click(u"primary"_s);
    }
    QCOMPARE(textOf(u"EMAIL"_s), u"gleb@vympel.example"_s);
}

void TestKioskShell::aScannerAtThePinTypesNothing()
{
    Shell shell;
    shell.callStaff();
    shell.scan(u"471100"_s);
    QCOMPARE(shell.typed.size(), 0);
    shell.type(u"815"_s);
    QCOMPARE(shell.typed.at(0).at(0).value<Secret>().reveal(), "815"_ba);
}

void TestKioskShell::whatAScannerTypedLastIsNotTheNextVisitors()
{
    Shell shell;
    shell.click(u"begin"_s);
    shell.click(u"choose-en"_s);
    for (const char key : {'N', 'L', '7', '7', '7', '7'}) {
        QTest::keyClick(shell.focus(), key);
    }
    shell.shell.view().interrupt();
    shell.clock.advance(10s);
    drainEvents();
    QCOMPARE(shell.shell.view().place().page, VisitorFlow::Page::Attract);
}

void TestKioskShell::atNightTheScreenIsDark()
{
    Shell shell;
    const QTime now = shell.clock.now().toLocalTime().time();
    QSignalSpy changed(&shell.shell, &KioskShell::sleepChanged);
    shell.shell.setSleep(KioskSleep{.from = now.addSecs(3600), .to = now.addSecs(3 * 3600)});
    QVERIFY(!shell.shell.isAsleep());
    shell.clock.advance(1h);
    QVERIFY(shell.shell.isAsleep());
    QVERIFY(!shell.shell.view().isVisible());
    QCOMPARE(shell.window()->grab().toImage().pixelColor(300, 300), QColor(Qt::black));
    // Whoever touches it finds nothing, but for the staff.
    QTest::mouseClick(shell.window(), Qt::LeftButton, {}, {300, 300});
    QVERIFY(shell.shell.isAsleep());
    shell.callStaff();
    QCOMPARE(shell.place(), u"Pin"_s);
    shell.click(u"pin-back"_s);
    QVERIFY(!shell.shell.view().isVisible());
    shell.clock.advance(2h);
    QVERIFY(!shell.shell.isAsleep());
    QVERIFY(shell.shell.view().isVisible());
    QCOMPARE(changed.size(), 2);
}

void TestKioskShell::nobodyIsSentAwayByTheClock()
{
    Shell shell;
    const QTime now = shell.clock.now().toLocalTime().time();
    shell.shell.setSleep(KioskSleep{.from = now.addSecs(10), .to = now.addSecs(3600)});
    shell.click(u"begin"_s);
    shell.clock.advance(11s);
    QVERIFY(!shell.shell.isAsleep());
    // Nobody is there any more: the idle time, and the warning.
    shell.clock.advance(2min);
    drainEvents();
    QVERIFY(shell.shell.isAsleep());
}

void TestKioskShell::itSleepsFromOneTimeToTheOther_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("isAsleep");
    QTest::addColumn<int>("minutesLeft");
    const auto row = [](const char *name, const QTime &from, const QTime &to, const QTime &time,
                        bool isAsleep, int minutesLeft) {
        QTest::newRow(name) << from << to << time << isAsleep << minutesLeft;
    };
    row("before", {20, 0}, {22, 0}, {19, 30}, false, 30);
    row("at its beginning", {20, 0}, {22, 0}, {20, 0}, true, 60);
    row("at its end", {20, 0}, {22, 0}, {22, 0}, false, 60);
    row("past midnight, in the evening", {20, 0}, {8, 0}, {23, 45}, true, 60);
    row("past midnight, in the morning", {20, 0}, {8, 0}, {7, 50}, true, 10);
    row("past midnight, at noon", {20, 0}, {8, 0}, {12, 0}, false, 60);
    row("never", {8, 0}, {8, 0}, {8, 0}, false, 60);
}

void TestKioskShell::itSleepsFromOneTimeToTheOther()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QTime, time);
    QFETCH(bool, isAsleep);
    QFETCH(int, minutesLeft);
    const KioskSleep sleep{.from = from, .to = to};
    QCOMPARE(isAsleepAt(sleep, time), isAsleep);
    QCOMPARE(untilSleepChanges(sleep, time), std::chrono::minutes(minutesLeft));
}

QTEST_MAIN(TestKioskShell)
#include "tst_kioskshell.moc"
