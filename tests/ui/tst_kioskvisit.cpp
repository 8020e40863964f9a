// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskbooth.h"
#include "ui/common/style.h"
#include "ui/kiosk/pageslide.h"
#include "ui/kiosk/signaturepad.h"

#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace std::chrono_literals;

namespace {

using Page = VisitorFlow::Page;

/*! A short way: a name, a phone, the review, and the consent where there is one. */
KioskProfile shortProfile(const QStringList &languages = {u"en"_s})
{
    KioskProfile profile = boothProfile();
    profile.languages = languages;
    profile.pages = {
            {.titles = {{u"en"_s, u"You"_s}, {u"ru"_s, u"Вы"_s}}, .fields = {{.code = u"NAME"_s}}},
            {.fields = {{.code = u"PHONE"_s}}}};
    return profile;
}

KioskProfile withoutConsent(KioskProfile profile)
{
    profile.consent = {};
    return profile;
}

bool isSaid(const KioskBooth &booth, const QString &text)
{
    for (const QLabel *label : booth.view.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text)) {
            return true;
        }
    }
    return false;
}

} // namespace

class TestKioskVisit : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, ColorScheme::Light, Density::Kiosk); }
    void aTouchAnywhereBegins();
    void everyKindOfFieldIsFilledInByTouchAlone();
    void goingBackKeepsTheAnswers();
    void changingTheLanguageKeepsTheAnswers();
    void whatIsWrongIsSaidBesideItsField();
    void anAnswerIsChangedFromTheReview();
    void whatIsWrongInTheReviewIsMendedFirst();
    void nobodyLeavesAnythingBehind_data();
    void nobodyLeavesAnythingBehind();
    void aTouchEndsTheWarning();
    void aDoubleTapSendsOneLead();
    void aDoubleTapSkipsNoPage();
    void consentIsGivenOrDeclinedOrNothingIsSent();
    void anotherLanguageIsAnotherConsent();
    void aSignatureIsDrawnByAFinger();
    void whatCouldNotBeSavedIsTriedAgain();
    void aLateAnswerIsNotForTheNextVisitor();
    void aNewFormWaitsForTheNextVisitor();
    void aBadgeFillsInWhatIsEmpty();
    void whatWasBegunIsKeptWhereTheProfileSaysSo_data();
    void whatWasBegunIsKeptWhereTheProfileSaysSo();
    void theThanksGoAwayByThemselves();
    void withoutAProfileOrAFormNothingBegins();
    void noWindowIsEverOpened();
    void aFingerMovesALongPageAndChoosesNothing();
    void aSlidingPageLeavesNoPictureBehind();
};

void TestKioskVisit::aTouchAnywhereBegins()
{
    for (const QPoint &at : {QPoint(3, 3), QPoint(512, 300), QPoint(1000, 590)}) {
        KioskBooth booth({1024, 600}, shortProfile());
        booth.tap(&booth.view, at);
        QVERIFY(booth.view.place().page == Page::Question);
        // What is to be typed first can be typed at once.
        QVERIFY(booth.type(u"Gleb"_s));
    }
}

void TestKioskVisit::everyKindOfFieldIsFilledInByTouchAlone()
{
    KioskBooth booth({1024, 600});
    QVERIFY(booth.touch(u"begin"_s));
    QVERIFY(booth.touch(u"choose-en"_s));
    QVERIFY(booth.type(u"Gleb Titov"_s));
    QVERIFY(booth.pressKey(KeyRole::Next));
    QVERIFY(booth.type(u"Vympel"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.type(u"+74951234567"_s));
    QVERIFY(booth.pressKey(KeyRole::Next));
    QVERIFY(booth.type(u"gleb@vympel.example"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.choose(u"UF_CRM_INTERESTS"_s, u"Telephony"_s));
    QVERIFY(booth.choose(u"UF_CRM_INTERESTS"_s, u"Analytics"_s));
    QVERIFY(booth.choose(u"SOURCE_ID"_s, u"Website"_s));
    QVERIFY(booth.choose(u"SOURCE_ID"_s, u"Exhibition"_s)); // another one instead
    QVERIFY(booth.choose(u"UF_CRM_NEWS"_s, u"Yes"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.touchField(u"UF_CRM_COUNTRY"_s));
    QVERIFY(booth.type(u"171"_s));
    QVERIFY(booth.choose(u"UF_CRM_COUNTRY"_s, u"Choice 171"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.type(u"120"_s));
    QVERIFY(booth.pressKey(KeyRole::Next));
    QVERIFY(booth.type(u"2500.5"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.type(u"030420261430"_s)); // month, day, year, hour, minute
    QVERIFY(booth.pressKey(KeyRole::Next));
    QVERIFY(booth.type(u"12311984"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.type(u"call"_s));
    QVERIFY(booth.pressKey(KeyRole::NewLine));
    QVERIFY(booth.type(u"me"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.view.place().page == Page::Review);
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.touch(u"agree"_s));
    QVERIFY(booth.touch(u"primary"_s));

    QCOMPARE(booth.leads.size(), 1);
    const LeadDraft &lead = booth.leads.constFirst();
    QCOMPARE(lead.text(u"TITLE"_s), u"Expo 2026"_s);
    QCOMPARE(lead.text(u"NAME"_s), u"Gleb Titov"_s);
    QCOMPARE(lead.text(u"COMPANY_TITLE"_s), u"Vympel"_s);
    QCOMPARE(lead.text(u"PHONE"_s), u"+7 495 123-45-67"_s);
    QCOMPARE(lead.text(u"EMAIL"_s), u"gleb@vympel.example"_s);
    QCOMPARE(lead.value(u"UF_CRM_INTERESTS"_s), (FieldValue{{u"1"_s}, {u"3"_s}}));
    QCOMPARE(lead.text(u"SOURCE_ID"_s), u"TRADE_SHOW"_s);
    QCOMPARE(lead.text(u"UF_CRM_NEWS"_s), u"Y"_s);
    QCOMPARE(lead.text(u"UF_CRM_COUNTRY"_s), u"171"_s);
    QCOMPARE(lead.text(u"UF_CRM_VISITS"_s), u"120"_s);
    QCOMPARE(lead.text(u"UF_CRM_BUDGET"_s), u"2500.5"_s);
    QVERIFY(lead.text(u"UF_CRM_DEMO"_s).startsWith("2026-03-04T14:30:00"_L1));
    QCOMPARE(lead.text(u"BIRTHDATE"_s), u"1984-12-31"_s);
    QVERIFY(lead.text(u"COMMENTS"_s).startsWith("call\nme\n\n"_L1));
    QVERIFY(lead.text(u"COMMENTS"_s).contains(consentHash(boothProfile().consent.texts[u"en"_s])));
}

void TestKioskVisit::goingBackKeepsTheAnswers()
{
    KioskBooth booth({1024, 600}, shortProfile());
    QVERIFY(booth.touch(u"begin"_s));
    QVERIFY(booth.type(u"Gleb"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.type(u"495"_s));
    QVERIFY(booth.touch(u"back"_s));
    QCOMPARE(booth.find(u"field-NAME"_s)->findChild<QLineEdit *>()->text(), u"Gleb"_s);
    QVERIFY(booth.touch(u"primary"_s));
    QCOMPARE(booth.find(u"field-PHONE"_s)->findChild<QLineEdit *>()->text(), u"495"_s);
}

void TestKioskVisit::changingTheLanguageKeepsTheAnswers()
{
    KioskBooth booth({1024, 600}, shortProfile({u"en"_s, u"ru"_s}));
    QVERIFY2(booth.hasTexts, "build leadbooth first");
    QVERIFY(booth.touch(u"begin"_s));
    QVERIFY(booth.touch(u"choose-en"_s));
    QVERIFY(booth.type(u"Gleb"_s));
    // Where the keyboard leaves no room at the top, it is between the buttons.
    QVERIFY(booth.touch(u"language-ru"_s));
    QCOMPARE(booth.view.language(), u"ru"_s);
    QCOMPARE(booth.keyboard().language(), u"ru"_s);
    QCOMPARE(booth.find<KioskButton>(u"primary"_s)->label(), u"Далее"_s);
    // One goes on typing where one was.
    QVERIFY(booth.type(u"б"_s));
    QCOMPARE(booth.find(u"field-NAME"_s)->findChild<QLineEdit *>()->text(), u"Glebб"_s);
    // A touch beside the fields sends the keyboard away: the top is back.
    booth.tap(&booth.view, {500, 5});
    QVERIFY(!booth.keyboard().isVisible());
    QVERIFY(isSaid(booth, u"Вы"_s));
    QVERIFY(booth.touch(u"language-en"_s));
    QVERIFY(isSaid(booth, u"You"_s));
    QCOMPARE(booth.find(u"field-NAME"_s)->findChild<QLineEdit *>()->text(), u"Glebб"_s);
}

void TestKioskVisit::whatIsWrongIsSaidBesideItsField()
{
    KioskBooth booth({1024, 600}, shortProfile());
    QVERIFY(booth.touch(u"begin"_s));
    QVERIFY(booth.touch(u"primary"_s)); // nobody has to give a name
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.view.place() == (VisitorFlow::Place{.page = Page::Question, .question = 1}));
    QVERIFY(isSaid(booth, u"Please fill this in"_s));
    auto *line = booth.find(u"field-PHONE"_s)->findChild<QLineEdit *>();
    QVERIFY(line->hasFocus());
    QVERIFY(line->property("invalid").toBool());
    QVERIFY(booth.type(u"()"_s));
    QVERIFY(!isSaid(booth, u"Please fill this in"_s));
    QVERIFY(!line->property("invalid").toBool());
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(isSaid(booth, u"digits of your number"_s));
    QVERIFY(booth.type(u"495"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.view.place().page == Page::Review);
}

void TestKioskVisit::anAnswerIsChangedFromTheReview()
{
    KioskBooth booth({1024, 600}, shortProfile());
    QVERIFY(booth.touch(u"begin"_s));
    QVERIFY(booth.type(u"Gleb"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.type(u"495"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(isSaid(booth, u"Gleb"_s));
    QVERIFY(booth.touch(u"change-NAME"_s));
    QVERIFY(booth.type(u"b"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.view.place().page == Page::Review);
    QVERIFY(isSaid(booth, u"Glebb"_s));
    QVERIFY(isSaid(booth, u"495"_s));
}

void TestKioskVisit::whatIsWrongInTheReviewIsMendedFirst()
{
    KioskBooth booth({1024, 600}, shortProfile());
    QVERIFY(booth.touch(u"begin"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.type(u"4"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.touch(u"change-PHONE"_s));
    QVERIFY(booth.pressKey(KeyRole::Backspace));
    QVERIFY(booth.touch(u"back"_s));
    QVERIFY(booth.view.place().page == Page::Review);
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.view.place() == (VisitorFlow::Place{.page = Page::Question, .question = 1}));
    QVERIFY(isSaid(booth, u"Please fill this in"_s));
    QVERIFY(booth.type(u"5"_s)); // one is there already
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.view.place().page == Page::Review);
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.view.place().page == Page::Consent);
}

void TestKioskVisit::nobodyLeavesAnythingBehind_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"idle", "start over", "the staff", "idle in the review", "finished"}) {
        QTest::newRow(how) << QString::fromLatin1(how);
    }
}

void TestKioskVisit::nobodyLeavesAnythingBehind()
{
    QFETCH(QString, how);
    KioskBooth booth({1024, 600}, withoutConsent(shortProfile({u"en"_s, u"de"_s})));
    QVERIFY(booth.touch(u"begin"_s));
    QVERIFY(booth.touch(u"choose-de"_s));
    QVERIFY(booth.type(u"zxy"_s));
    auto *line = booth.find(u"field-NAME"_s)->findChild<QLineEdit *>();
    QApplication::clipboard()->setText(u"zxy"_s);
    QVERIFY(!everythingIn(booth.view).filter(u"zxy"_s).isEmpty());
    if (how == u"idle in the review"_s || how == u"finished"_s) {
        QVERIFY(booth.touch(u"primary"_s));
        QVERIFY(booth.type(u"495"_s));
        QVERIFY(booth.touch(u"primary"_s));
        line = nullptr;
        QVERIFY(!everythingIn(booth.view).filter(u"zxy"_s).isEmpty());
    } else {
        QVERIFY(booth.pressKey(KeyRole::Shift));
    }
    // Whoever is told that the visitor is gone finds nothing any more.
    const QPointer<QLineEdit> typed(line);
    bool wasAllGone = false;
    connect(&booth.view, &KioskView::visitorGone, &booth.view, [&] {
        wasAllGone = !typed && everythingIn(booth.view).filter(u"zxy"_s).isEmpty()
                     && everythingIn(booth.view).filter(u"495"_s).isEmpty();
    });
    if (how.startsWith(u"idle"_s)) {
        booth.clock.advance(60s);
        QVERIFY(booth.find(u"warning"_s));
        QVERIFY(isSaid(booth, u"20"_s));
        booth.clock.advance(19s);
        QCOMPARE(booth.gone.count(), 0);
        booth.clock.advance(1s);
    } else if (how == u"start over"_s) {
        QVERIFY(booth.touch(u"startOver"_s));
        QVERIFY(booth.touch(u"overlay-other"_s));
    } else if (how == u"the staff"_s) {
        booth.view.interrupt();
    } else {
        QVERIFY(booth.touch(u"primary"_s));
        booth.view.leadSaved(booth.leads.constFirst().originId);
        QVERIFY(booth.view.place().page == Page::Thanks);
        booth.clock.advance(60s);
    }
    QCOMPARE(booth.gone.count(), 1);
    QVERIFY(wasAllGone);
    drainEvents();
    QVERIFY(booth.view.place().page == Page::Attract);
    QVERIFY(everythingIn(booth.view).filter(u"zxy"_s).isEmpty());
    QVERIFY(booth.find(u"begin"_s));
    QVERIFY(!booth.find(u"warning"_s) && !booth.find(u"startOverQuestion"_s));
    QCOMPARE(booth.view.language(), u"en"_s);
    QCOMPARE(booth.keyboard().language(), u"en"_s);
    QVERIFY(booth.keyboard().shiftState() == ShiftState::Off);
    // The next one finds empty fields.
    QVERIFY(booth.touch(u"begin"_s));
    QVERIFY(booth.touch(u"choose-en"_s));
    QVERIFY(booth.find(u"field-NAME"_s)->findChild<QLineEdit *>()->text().isEmpty());
}

void TestKioskVisit::aTouchEndsTheWarning()
{
    KioskBooth booth({1024, 600}, shortProfile());
    QVERIFY(booth.touch(u"begin"_s));
    QVERIFY(booth.type(u"Gleb"_s));
    booth.clock.advance(70s);
    auto *warning = booth.find(u"warning"_s);
    QVERIFY(warning);
    QCOMPARE(warning->geometry(), booth.view.rect()); // over the keyboard too
    QVERIFY(booth.touch(u"overlay-primary"_s));
    QVERIFY(!booth.find(u"warning"_s));
    booth.clock.advance(55s);
    QVERIFY(!booth.find(u"warning"_s));
    QCOMPARE(booth.find(u"field-NAME"_s)->findChild<QLineEdit *>()->text(), u"Gleb"_s);
    // A key of a keyboard that somebody has plugged in counts too.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
    booth.clock.advance(55s);
    QVERIFY(!booth.find(u"warning"_s));
    // Nothing of it runs on a page where nobody is.
    booth.clock.advance(10min);
    QCOMPARE(booth.gone.count(), 1);
    booth.clock.advance(10min);
    QCOMPARE(booth.gone.count(), 1);
}

void TestKioskVisit::aDoubleTapSendsOneLead()
{
    KioskBooth booth({1024, 600}, withoutConsent(shortProfile()));
    QVERIFY(booth.touch(u"begin"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.type(u"495"_s));
    QVERIFY(booth.touch(u"primary"_s));
    booth.clock.advance(2s);
    auto *send = booth.find<KioskButton>(u"primary"_s);
    // Both touches before anything else happens.
    send->click();
    send->click();
    drainEvents();
    QCOMPARE(booth.leads.size(), 1);
    QVERIFY(!send->isEnabled());
    QVERIFY(booth.touch(send));
    QCOMPARE(booth.leads.size(), 1);
    QVERIFY(booth.touch(booth.find(u"startOver"_s)));
    QVERIFY(!booth.find(u"startOverQuestion"_s));
    booth.view.leadSaved(booth.leads.constFirst().originId);
    booth.view.leadSaved(booth.leads.constFirst().originId);
    QCOMPARE(booth.gone.count(), 1);
}

void TestKioskVisit::aDoubleTapSkipsNoPage()
{
    KioskBooth booth({1024, 600}, shortProfile());
    QVERIFY(booth.touch(u"begin"_s));
    booth.clock.advance(2s);
    for (int i = 0; i < 2; ++i) {
        booth.find<KioskButton>(u"primary"_s)->click();
        drainEvents();
    }
    QVERIFY(booth.view.place() == (VisitorFlow::Place{.page = Page::Question, .question = 1}));
    QVERIFY(!isSaid(booth, u"Please fill this in"_s));
}

/*! To the page of the consent. */
#define TO_CONSENT(booth)                                                                          \
    QVERIFY((booth).touch(u"begin"_s));                                                            \
    if ((booth).view.place().page == Page::Language) {                                             \
        QVERIFY((booth).touch(u"choose-en"_s));                                                    \
    }                                                                                              \
    QVERIFY((booth).touch(u"primary"_s));                                                          \
    QVERIFY((booth).type(u"495"_s));                                                               \
    QVERIFY((booth).touch(u"primary"_s));                                                          \
    QVERIFY((booth).touch(u"primary"_s));                                                          \
    QVERIFY((booth).view.place().page == Page::Consent)

void TestKioskVisit::consentIsGivenOrDeclinedOrNothingIsSent()
{
    for (const bool mayDecline : {true, false}) {
        KioskProfile profile = shortProfile();
        profile.consent.mayDecline = mayDecline;
        profile.consent.agreedField = u"UF_CRM_NEWS"_s;
        profile.consent.textField = u"UF_CRM_PLACE"_s;
        profile.consent.timeField = u"UF_CRM_DEMO"_s;
        KioskBooth booth({1024, 600}, profile);
        TO_CONSENT(booth);
        QCOMPARE(booth.find<QLabel>(u"consentText"_s)->text(), profile.consent.texts[u"en"_s]);
        QVERIFY(isSaid(booth, u"2026-03"_s));
        QCOMPARE(booth.find(u"decline"_s) != nullptr, mayDecline);
        QVERIFY(booth.touch(u"primary"_s));
        QCOMPARE(booth.leads.size(), 0);
        QVERIFY(isSaid(booth, mayDecline ? u"whether you agree"_s : u"Without your consent"_s));
        QVERIFY(booth.touch(mayDecline ? u"decline"_s : u"agree"_s));
        QVERIFY(booth.touch(u"primary"_s));
        QCOMPARE(booth.leads.size(), 1);
        const LeadDraft &lead = booth.leads.constFirst();
        QCOMPARE(lead.text(u"UF_CRM_NEWS"_s), mayDecline ? u"N"_s : u"Y"_s);
        QCOMPARE(lead.text(u"UF_CRM_PLACE"_s), profile.consent.texts[u"en"_s]);
        QCOMPARE(QDateTime::fromString(lead.text(u"UF_CRM_DEMO"_s), Qt::ISODate).toSecsSinceEpoch(),
                 lead.capturedAt.toSecsSinceEpoch());
        QVERIFY(lead.text(u"COMMENTS"_s).contains(u"2026-03"_s));
    }
}

void TestKioskVisit::anotherLanguageIsAnotherConsent()
{
    KioskBooth booth({1024, 600}, shortProfile({u"en"_s, u"ru"_s}));
    TO_CONSENT(booth);
    QVERIFY(booth.touch(u"agree"_s));
    QVERIFY(booth.touch(u"language-ru"_s));
    QCOMPARE(booth.find<QLabel>(u"consentText"_s)->text(), boothProfile().consent.texts[u"ru"_s]);
    QVERIFY(!booth.find<KioskButton>(u"agree"_s)->isChecked());
}

void TestKioskVisit::aSignatureIsDrawnByAFinger()
{
    KioskBooth booth({1024, 600}, shortProfile());
    TO_CONSENT(booth);
    QVERIFY(!booth.find(u"sign"_s)->isEnabled());
    QVERIFY(booth.touch(u"agree"_s));
    QVERIFY(booth.touch(u"sign"_s));
    auto *pad = booth.find<SignaturePad>(u"signature"_s);
    QVERIFY(pad);
    const auto draw = [&](const QPoint &from, const QPoint &to) {
        static QPointingDevice *screen = QTest::createTouchDevice();
        QTest::touchEvent(pad->window(), screen).press(1, from, pad);
        QTest::touchEvent(pad->window(), screen).move(1, (from + to) / 2, pad);
        QTest::touchEvent(pad->window(), screen).move(1, to, pad);
        QTest::touchEvent(pad->window(), screen).release(1, to, pad);
    };
    draw({20, 20}, {20, 120});
    QVERIFY(booth.touch(u"clearSignature"_s));
    QVERIFY(pad->signature().isEmpty());
    draw({20, 20}, {20, 120});
    draw({40, 20}, {240, 120});
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.find<KioskButton>(u"agree"_s)->isChecked());
    QVERIFY(booth.touch(u"primary"_s));
    const auto signature = signatureFromText(booth.leads.value(0).text(u"ADDRESS"_s));
    QVERIFY(signature);
    QCOMPARE(signature->strokes, (QList<QList<QPoint>>{{{20, 20}, {20, 70}, {20, 120}},
                                                       {{40, 20}, {140, 70}, {240, 120}}}));
}

void TestKioskVisit::whatCouldNotBeSavedIsTriedAgain()
{
    KioskBooth booth({1024, 600}, withoutConsent(shortProfile()));
    QVERIFY(booth.touch(u"begin"_s));
    QVERIFY(booth.type(u"Gleb"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.type(u"495"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.touch(u"primary"_s));
    booth.view.leadNotSaved(booth.leads.last().originId,
                            {.kind = ErrorKind::StorageFull, .certainty = Certainty::NotSent});
    QVERIFY(isSaid(booth, u"Nothing is lost"_s));
    QVERIFY(isSaid(booth, u"For the staff"_s));
    QVERIFY(isSaid(booth, u"Gleb"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QCOMPARE(booth.leads.size(), 2);
    QVERIFY(booth.leads.at(0).originId == booth.leads.at(1).originId);
    QVERIFY(sameContent(booth.leads.at(0), booth.leads.at(1)));
}

void TestKioskVisit::aLateAnswerIsNotForTheNextVisitor()
{
    KioskBooth booth({1024, 600}, withoutConsent(shortProfile()));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(booth.touch(u"begin"_s));
        QVERIFY(booth.touch(u"primary"_s));
        QVERIFY(booth.type(u"495"_s));
        QVERIFY(booth.touch(u"primary"_s));
        QVERIFY(booth.touch(u"primary"_s));
        QCOMPARE(booth.leads.size(), i + 1);
        if (i == 0) {
            booth.view.interrupt();
        }
    }
    booth.view.leadSaved(booth.leads.at(0).originId);
    QVERIFY(booth.view.place().page == Page::Review);
    booth.view.leadSaved(booth.leads.at(1).originId);
    QVERIFY(booth.view.place().page == Page::Thanks);
}

void TestKioskVisit::aNewFormWaitsForTheNextVisitor()
{
    KioskBooth booth({1024, 600}, shortProfile());
    QVERIFY(booth.touch(u"begin"_s));
    QVERIFY(booth.type(u"Gleb"_s));
    SchemaBuilder builder;
    builder.add(multifield(u"PHONE"_s, MultifieldKind::Phone, u"Telephone"_s));
    booth.view.setSchema(builder.build());
    drainEvents();
    QCOMPARE(booth.find(u"field-NAME"_s)->findChild<QLineEdit *>()->text(), u"Gleb"_s);
    booth.view.interrupt();
    drainEvents();
    QVERIFY(booth.touch(u"begin"_s));
    QVERIFY(booth.find(u"field-PHONE"_s));
    QVERIFY(isSaid(booth, u"Telephone"_s));
}

void TestKioskVisit::aBadgeFillsInWhatIsEmpty()
{
    KioskBooth booth({1024, 600}, withoutConsent(shortProfile()));
    booth.view.takeCode(readCode("MECARD:N:Titov,Gleb;TEL:+74951234567;ORG:Vympel;;"));
    drainEvents();
    QVERIFY(booth.view.place().page == Page::Question);
    QCOMPARE(booth.find(u"field-NAME"_s)->findChild<QLineEdit *>()->text(), u"Gleb Titov"_s);
    QVERIFY(isSaid(booth, u"badge was read"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(isSaid(booth, u"Vympel"_s)); // what no field takes is shown as well
    QVERIFY(booth.touch(u"dropScanned"_s));
    QVERIFY(!isSaid(booth, u"Vympel"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QCOMPARE(booth.leads.value(0).text(u"PHONE"_s), u"+74951234567"_s);
    QVERIFY(booth.leads.value(0).text(u"COMMENTS"_s).isEmpty());
}

void TestKioskVisit::whatWasBegunIsKeptWhereTheProfileSaysSo_data()
{
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<bool>("types");
    QTest::addColumn<bool>("leaves");
    QTest::addColumn<int>("kept");
    QTest::newRow("the profile says so") << true << true << false << 1;
    QTest::newRow("it does not") << false << true << false << 0;
    QTest::newRow("nothing was typed") << true << false << false << 0;
    QTest::newRow("the visitor has removed it") << true << true << true << 0;
}

void TestKioskVisit::whatWasBegunIsKeptWhereTheProfileSaysSo()
{
    QFETCH(bool, keeps);
    QFETCH(bool, types);
    QFETCH(bool, leaves);
    QFETCH(int, kept);
    KioskProfile profile = shortProfile();
    profile.keepsUnfinished = keeps;
    KioskBooth booth({1024, 600}, profile);
    QVERIFY(booth.touch(u"begin"_s));
    if (types) {
        QVERIFY(booth.type(u"Gleb"_s));
    }
    if (leaves) {
        QVERIFY(booth.touch(u"startOver"_s));
        QVERIFY(booth.touch(u"overlay-other"_s));
    } else {
        booth.clock.advance(2min);
    }
    QCOMPARE(booth.gone.count(), 1);
    QCOMPARE(booth.unfinished.size(), kept);
    if (kept) {
        QCOMPARE(booth.unfinished.constFirst().text(u"NAME"_s), u"Gleb"_s);
        QVERIFY(!booth.unfinished.constFirst().capturedAt.isValid());
    }
}

void TestKioskVisit::theThanksGoAwayByThemselves()
{
    KioskBooth booth({1024, 600}, withoutConsent(shortProfile()));
    QVERIFY(booth.touch(u"begin"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.type(u"495"_s));
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.touch(u"primary"_s));
    const OriginId id = booth.leads.constFirst().originId;
    booth.view.leadSaved(id);
    QCOMPARE(booth.find<QLabel>(u"reference"_s)->text(), shortReference(id));
    QVERIFY(isSaid(booth, boothProfile().thanks[u"en"_s]));
    booth.clock.advance(9s);
    QVERIFY(booth.view.place().page == Page::Thanks);
    booth.clock.advance(2s);
    QVERIFY(booth.view.place().page == Page::Attract);
    QVERIFY(everythingIn(booth.view).filter(shortReference(id)).isEmpty());
}

void TestKioskVisit::withoutAProfileOrAFormNothingBegins()
{
    FakeClock clock;
    BoothIds ids;
    KioskView view(clock, ids);
    view.resize(1024, 600);
    view.show();
    const auto isSaidHere = [&](const QString &text) {
        const QList<QLabel *> labels = view.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->text().contains(text); });
    };
    QVERIFY(isSaidHere(u"not ready yet"_s));
    QVERIFY(isSaidHere(u"choose a booth file"_s));
    view.takeCode(readCode("EXPO-4711"));
    view.interrupt();
    view.setProfile(shortProfile());
    QVERIFY(isSaidHere(u"connect this computer to the portal"_s));
    view.setSchema(SchemaBuilder().build());
    QVERIFY(isSaidHere(u"asks for no field"_s));
    QVERIFY(view.place().page == Page::Attract);
    view.setSchema(sampleSchema());
    QVERIFY(!isSaidHere(u"not ready yet"_s));
}

void TestKioskVisit::noWindowIsEverOpened()
{
    KioskBooth booth({1024, 600}, shortProfile());
    const auto windows = [] {
        int count = 0;
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            count += window->isVisible() ? 1 : 0;
        }
        return count;
    };
    TO_CONSENT(booth);
    QCOMPARE(windows(), 1);
    QVERIFY(booth.touch(u"back"_s));
    QVERIFY(booth.touch(u"change-NAME"_s));
    QWidget *line = QApplication::focusWidget();
    QVERIFY(booth.type(u"Gleb"_s));
    QContextMenuEvent menu(QContextMenuEvent::Mouse, {5, 5}, line->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(line, &menu);
    QTest::keyClick(line, Qt::Key_Menu);
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(windows(), 1);
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QCOMPARE(static_cast<QLineEdit *>(line)->text(), u"Gleb"_s);
    QVERIFY(!line->acceptDrops());
}

void TestKioskVisit::aFingerMovesALongPageAndChoosesNothing()
{
    KioskProfile profile = shortProfile();
    profile.pages = {{.fields = {{.code = u"UF_CRM_COUNTRY"_s}}}};
    KioskBooth booth({1024, 600}, profile);
    QVERIFY(booth.touch(u"begin"_s));
    auto *area = booth.view.findChild<QScrollArea *>();
    QCOMPARE(area->verticalScrollBar()->value(), 0);
    static QPointingDevice *screen = QTest::createTouchDevice();
    const QPoint from(300, 450);
    QTest::touchEvent(&booth.view, screen).press(1, from, &booth.view);
    for (int i = 1; i <= 15; ++i) {
        QTest::touchEvent(&booth.view, screen).move(1, from - QPoint(0, 20 * i), &booth.view);
        drainEvents();
    }
    // QScroller moves by timers of its own, of real time.
    QVERIFY(waitUntil([&] { return area->verticalScrollBar()->value() > 100; }));
    QTest::touchEvent(&booth.view, screen).release(1, from - QPoint(0, 300), &booth.view);
    drainEvents();
    for (const KioskButton *button : booth.view.findChildren<KioskButton *>()) {
        QVERIFY(!button->isChecked());
    }
}

void TestKioskVisit::aSlidingPageLeavesNoPictureBehind()
{
    KioskBooth booth({1024, 600}, shortProfile());
    QVERIFY(booth.touch(u"begin"_s));
    QVERIFY(booth.type(u"Gleb"_s));
    QVERIFY(!booth.view.findChild<PageSlide *>()); // still until somebody asks for it
    booth.view.setSliding(true);
    QVERIFY(booth.touch(u"primary"_s));
    QVERIFY(booth.view.findChild<PageSlide *>());
    bool wasThere = true;
    connect(&booth.view, &KioskView::visitorGone, &booth.view,
            [&] { wasThere = booth.view.findChild<PageSlide *>() != nullptr; });
    booth.view.interrupt();
    QVERIFY(!wasThere);
    QVERIFY(!booth.view.findChild<PageSlide *>());
}

QTEST_MAIN(TestKioskVisit)
#include "tst_kioskvisit.moc"
