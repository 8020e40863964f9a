// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/boothdraft.h"

#include "support/samplekiosk.h"
#include "support/testcase.h"

#include <functional>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

using Act = std::function<void(BoothDraft &)>;

/*! "NAME PHONE | UF_CRM_INTERESTS": the pages with what they ask. */
QString shapeOf(const KioskProfile &profile)
{
    QStringList pages;
    for (const KioskPage &page : profile.pages) {
        QStringList codes;
        for (const KioskField &field : page.fields) {
            codes += field.code;
        }
        pages += codes.join(u' ');
    }
    return pages.join(u" | "_s);
}

/*! Pages A B | C D | E. */
KioskProfile letters()
{
    KioskProfile profile = sampleKioskProfile();
    profile.pages = {{.fields = {{.code = u"A"_s}, {.code = u"B"_s}}},
                     {.fields = {{.code = u"C"_s}, {.code = u"D"_s}}},
                     {.fields = {{.code = u"E"_s}}}};
    return profile;
}

KioskProfile full()
{
    KioskProfile profile = letters();
    for (int i = 0; profile.pages.at(1).fields.size() < kiosklimits::FieldsOfPage; ++i) {
        profile.pages[1].fields.append({.code = u"X%1"_s.arg(i)});
    }
    while (profile.pages.size() < kiosklimits::Pages) {
        profile.pages.append(KioskPage());
    }
    return profile;
}

} // namespace

Q_DECLARE_METATYPE(Act)

class TestBoothDraft : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAndFieldsGoWhereTheyAreTold_data();
    void pagesAndFieldsGoWhereTheyAreTold();
    void everyChangeCanBeUndone_data() { pagesAndFieldsGoWhereTheyAreTold_data(); }
    void everyChangeCanBeUndone();
    void whatMovesSaysWhereItIsNow();
    void nothingIsMoreThanAProfileMayHave();
    void aFieldHasOneUse_data();
    void aFieldHasOneUse();
    void typingIsOneStep();
    void whatChangesNothingIsNoStep();
    void theLanguagesKeepTheirOrderAndTheLastOneStays();
    void aFieldIsSetButKeepsItsCode();
    void undoingGoesBackToTheBeginning();
};

void TestBoothDraft::pagesAndFieldsGoWhereTheyAreTold_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("shape");
    const auto row = [](const char *name, const QString &shape, const Act &act) {
        QTest::newRow(name) << act << shape;
    };
    row("a page behind the first", u"A B |  | C D | E"_s, [](BoothDraft &d) { d.addPage(0); });
    row("a page before all", u" | A B | C D | E"_s, [](BoothDraft &d) { d.addPage(-1); });
    row("a page at the end", u"A B | C D | E | "_s, [](BoothDraft &d) { d.addPage(99); });
    row("a page goes", u"A B | E"_s, [](BoothDraft &d) { d.removePage(1); });
    row("a page that is not there goes", u"A B | C D | E"_s,
        [](BoothDraft &d) { d.removePage(3); });
    row("a page goes down", u"C D | A B | E"_s, [](BoothDraft &d) { d.movePage(0, 1); });
    row("a page goes up", u"A B | E | C D"_s, [](BoothDraft &d) { d.movePage(2, -1); });
    row("the first page cannot go up", u"A B | C D | E"_s,
        [](BoothDraft &d) { d.movePage(0, -1); });
    row("the last page cannot go down", u"A B | C D | E"_s,
        [](BoothDraft &d) { d.movePage(2, 1); });
    row("a field goes down", u"B A | C D | E"_s, [](BoothDraft &d) { d.moveField({0, 0}, 1); });
    row("a field goes up", u"B A | C D | E"_s, [](BoothDraft &d) { d.moveField({0, 1}, -1); });
    row("a field goes on to the next page", u"A | B C D | E"_s, [](BoothDraft &d) {
        d.moveField({0, 1}, 1);
    });
    row("a field goes back to the page before", u"A B C | D | E"_s, [](BoothDraft &d) {
        d.moveField({1, 0}, -1);
    });
    row("the first field cannot go up", u"A B | C D | E"_s, [](BoothDraft &d) {
        d.moveField({0, 0}, -1);
    });
    row("the last field cannot go down", u"A B | C D | E"_s, [](BoothDraft &d) {
        d.moveField({2, 0}, 1);
    });
    row("one more is asked", u"A B | C D F | E"_s, [](BoothDraft &d) { d.ask(u"F"_s, 1); });
    row("what is asked is not asked twice", u"A B | C D | E"_s,
        [](BoothDraft &d) { d.ask(u"A"_s, 1); });
    row("nothing is asked on a page that is not there", u"A B | C D | E"_s,
        [](BoothDraft &d) { d.ask(u"F"_s, 3); });
    row("one less is asked", u"A B | D | E"_s, [](BoothDraft &d) { d.leaveOut({1, 0}); });
    row("what is not there is left out", u"A B | C D | E"_s, [](BoothDraft &d) {
        d.leaveOut({1, 2});
    });
}

void TestBoothDraft::pagesAndFieldsGoWhereTheyAreTold()
{
    QFETCH(Act, act);
    QFETCH(QString, shape);
    BoothDraft draft(letters());
    act(draft);
    QCOMPARE(shapeOf(draft.profile()), shape);
}

void TestBoothDraft::everyChangeCanBeUndone()
{
    QFETCH(Act, act);
    BoothDraft draft(letters());
    act(draft);
    QCOMPARE(draft.canUndo(), draft.profile() != letters());
    draft.undo();
    QCOMPARE(draft.profile(), letters());
    QVERIFY(!draft.canUndo());
}

void TestBoothDraft::whatMovesSaysWhereItIsNow()
{
    BoothDraft draft(letters());
    QCOMPARE(draft.addPage(0).value_or(-1), 1);
    QCOMPARE(draft.movePage(1, 1), 2);
    QCOMPARE(draft.movePage(3, 1), 3);
    QCOMPARE(draft.moveField({0, 1}, 1), (BoothDraft::At{1, 0}));
    QCOMPARE(draft.moveField({0, 0}, -1), (BoothDraft::At{0, 0}));
    QCOMPARE(draft.ask(u"F"_s, 0).value_or(BoothDraft::At{-1, -1}), (BoothDraft::At{0, 1}));
    QCOMPARE(draft.at(u"F"_s).value_or(BoothDraft::At{-1, -1}), (BoothDraft::At{0, 1}));
    QVERIFY(!draft.at(u"G"_s));
}

void TestBoothDraft::nothingIsMoreThanAProfileMayHave()
{
    BoothDraft draft(full());
    QVERIFY(!draft.addPage(0));
    QVERIFY(!draft.ask(u"F"_s, 1));
    QCOMPARE(draft.moveField({0, 1}, 1), (BoothDraft::At{0, 1}));
    QCOMPARE(draft.profile(), full());

    BoothDraft empty;
    QCOMPARE(empty.ask(u"F"_s, -1).value_or(BoothDraft::At{-1, -1}), (BoothDraft::At{0, 0}));
    empty.undo();
    QVERIFY(empty.profile().pages.isEmpty());
}

void TestBoothDraft::aFieldHasOneUse_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("use");
    const auto row = [](const char *name, const QString &code, BoothFieldUse use) {
        QTest::newRow(name) << code << static_cast<int>(use);
    };
    row("asked", u"PHONE"_s, BoothFieldUse::Asked);
    row("fixed", u"SOURCE_ID"_s, BoothFieldUse::Fixed);
    row("takes what was agreed to", u"UF_CRM_NEWS"_s, BoothFieldUse::TakesConsent);
    row("takes the text", u"UF_CRM_PLACE"_s, BoothFieldUse::TakesConsent);
    row("takes the version", u"UTM_MEDIUM"_s, BoothFieldUse::TakesConsent);
    row("takes the time", u"UF_CRM_DEMO"_s, BoothFieldUse::TakesConsent);
    row("takes the signature", u"ADDRESS"_s, BoothFieldUse::TakesConsent);
    row("free", u"COMMENTS"_s, BoothFieldUse::Free);
}

void TestBoothDraft::aFieldHasOneUse()
{
    QFETCH(QString, code);
    QFETCH(int, use);
    BoothDraft draft(sampleKioskProfile());
    QCOMPARE(static_cast<int>(draft.useOf(code)), use);
    // So that no profile says twice what a field is for.
    QCOMPARE(draft.ask(code, 0).has_value(), use == static_cast<int>(BoothFieldUse::Free));
    QVERIFY(checkLimits(draft.profile()));
}

void TestBoothDraft::typingIsOneStep()
{
    BoothDraft draft(letters());
    const auto type = [&](const QString &what, const QString &text) {
        draft.change(what, [&](KioskProfile &profile) { profile.welcome[u"en"_s] = text; });
    };
    type(u"welcome/en"_s, u"H"_s);
    type(u"welcome/en"_s, u"Hi"_s);
    draft.change(u"name"_s, [](KioskProfile &profile) { profile.name = u"Hall 5"_s; });
    type(u"welcome/en"_s, u"Hi you"_s);
    draft.undo();
    QCOMPARE(draft.profile().welcome.value(u"en"_s), u"Hi"_s);
    draft.undo();
    QCOMPARE(draft.profile().name, u"Hall 4"_s);
    draft.undo();
    QCOMPARE(draft.profile(), letters());
    QVERIFY(!draft.canUndo());
}

void TestBoothDraft::whatChangesNothingIsNoStep()
{
    BoothDraft draft(letters());
    draft.change({}, [](KioskProfile &profile) { profile.name = QString(profile.name); });
    draft.moveLanguage(u"de"_s, -1);
    draft.setOffered(u"en"_s, true);
    QVERIFY(!draft.canUndo());
}

void TestBoothDraft::theLanguagesKeepTheirOrderAndTheLastOneStays()
{
    BoothDraft draft(letters());
    draft.setOffered(u"ru"_s, true);
    QCOMPARE(draft.profile().languages, (QStringList{u"de"_s, u"en"_s, u"ru"_s}));
    draft.moveLanguage(u"ru"_s, -1);
    QCOMPARE(draft.profile().languages, (QStringList{u"de"_s, u"ru"_s, u"en"_s}));
    draft.setOffered(u"de"_s, false);
    draft.setOffered(u"en"_s, false);
    draft.setOffered(u"ru"_s, false);
    QCOMPARE(draft.profile().languages, QStringList{u"ru"_s});
    QCOMPARE(draft.profile().welcome, letters().welcome);
}

void TestBoothDraft::aFieldIsSetButKeepsItsCode()
{
    BoothDraft draft(letters());
    draft.setField({0, 1}, {.code = u"A"_s, .isRequired = true, .tag = u"MOBILE"_s});
    const KioskField *field = draft.field({0, 1});
    QVERIFY(field);
    QCOMPARE(*field, (KioskField{.code = u"B"_s, .isRequired = true, .tag = u"MOBILE"_s}));
    QVERIFY(!draft.field({0, 2}));
    QVERIFY(!draft.field({-1, 0}));
}

void TestBoothDraft::undoingGoesBackToTheBeginning()
{
    BoothDraft draft(letters());
    for (int i = 0; i < 20; ++i) {
        draft.moveField(draft.at(u"A"_s).value_or(BoothDraft::At{}), i < 10 ? 1 : -1);
        draft.removePage(2);
        draft.addPage(1);
    }
    while (draft.canUndo()) {
        draft.undo();
    }
    QCOMPARE(draft.profile(), letters());
    draft.undo(); // there is nothing left
    QCOMPARE(draft.profile(), letters());
}

QTEST_GUILESS_MAIN(TestBoothDraft)
#include "tst_boothdraft.moc"
