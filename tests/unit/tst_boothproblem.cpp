// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/boothproblem.h"

#include "kiosk/trainingprofile.h"
#include "support/samplekiosk.h"
#include "support/sampleschema.h"
#include "support/testcase.h"

#include <functional>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(KioskProfile &, FormSchema &)>;

/*! "! Misfit ChoiceGone SOURCE_ID @ FixedValues": kept from saving, kind, where it is mended. */
QString said(const BoothProblem &problem)
{
    QStringList parts{keepsFromSaving(problem) ? u"!"_s : u"-"_s, toString(problem.kind)};
    if (problem.kind == BoothProblemKind::Misfit) {
        parts += toString(problem.finding.kind);
    }
    parts << u"@"_s << toString(problem.place.part);
    if (problem.place.page >= 0) {
        parts += QString::number(problem.place.page + 1);
    }
    parts << problem.place.field << problem.place.language;
    parts.removeAll(QString());
    return parts.join(u' ');
}

QStringList said(const QList<BoothProblem> &problems)
{
    QStringList all;
    for (const BoothProblem &problem : problems) {
        all += said(problem);
    }
    return all;
}

void removeFrom(FormSchema &form, const QString &code)
{
    std::erase_if(form.fields, [&](const FieldSchema &field) { return field.code == code; });
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestBoothProblem : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachProblemLeadsToWhereItIsMended_data();
    void eachProblemLeadsToWhereItIsMended();
    void whatKeepsFromSavingComesFirst();
    void whatCanBeSavedMakesAFile_data() { eachProblemLeadsToWhereItIsMended_data(); }
    void whatCanBeSavedMakesAFile();
    void aSuggestedProfileLacksTheConsentAlone();
};

void TestBoothProblem::eachProblemLeadsToWhereItIsMended_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const QStringList &problems, const Change &change) {
        QTest::newRow(name) << change << problems;
    };
    row("all is well", {}, [](auto &, auto &) {});
    row("no name", {u"! NameMissing @ Name"_s}, [](auto &p, auto &) { p.name = u" "_s; });
    row("no page", {u"! NoPage @ Pages"_s, u"! Misfit RequiredNotAsked @ FixedValues PHONE"_s},
        [](auto &p, auto &) { p.pages.clear(); });
    row("an empty page", {u"! PageEmpty @ Pages 3"_s},
        [](auto &p, auto &) { p.pages.append(KioskPage()); });
    row("visitors can fill in nothing",
        {u"! NothingAsked @ Pages 1"_s, u"! Misfit RequiredNotAsked @ FixedValues PHONE"_s,
         u"- Misfit NotForVisitors @ Pages 1 COMPANY_ID"_s},
        [](auto &p, auto &) { p.pages = {{.fields = {{.code = u"COMPANY_ID"_s}}}}; });
    row("a field of a page is gone", {u"- Misfit FieldGone @ Pages 2 UF_CRM_INTERESTS"_s},
        [](auto &, auto &f) { removeFrom(f, u"UF_CRM_INTERESTS"_s); });
    row("a fixed field is gone", {u"! Misfit FieldGone @ FixedValues SOURCE_ID"_s},
        [](auto &, auto &f) { removeFrom(f, u"SOURCE_ID"_s); });
    row("a target of the consent is gone", {u"! Misfit FieldGone @ Consent UF_CRM_NEWS"_s},
        [](auto &, auto &f) { removeFrom(f, u"UF_CRM_NEWS"_s); });
    row("a fixed item is gone", {u"! Misfit ChoiceGone @ FixedValues SOURCE_ID"_s},
        [](auto &p, auto &) { p.fixedValues[u"SOURCE_ID"_s] = {{u"FAIR"_s}}; });
    row("a stage that ends a lead's life", {u"- Misfit StageFinal @ FixedValues STATUS_ID"_s},
        [](auto &p, auto &) { p.fixedValues[u"STATUS_ID"_s] = {{u"JUNK"_s}}; });
    row("a phone of no type", {u"- Misfit TagUnknown @ Pages 1 PHONE"_s},
        [](auto &p, auto &) { p.pages[0].fields[1].tag = u"PIGEON"_s; });
    row("a field cannot take the signature",
        {u"! Misfit ConsentTargetUnfit @ Consent OPPORTUNITY"_s},
        [](auto &p, auto &) { p.consent.signatureField = u"OPPORTUNITY"_s; });
    row("nothing takes the consent", {u"! Misfit CommentsMissing @ Consent COMMENTS"_s},
        [](auto &p, auto &f) {
            p.consent.timeField.clear();
            removeFrom(f, u"COMMENTS"_s);
        });
    row("no consent is asked, and nothing takes it",
        {u"- Misfit ConsentTextMissing @ Consent de"_s,
         u"- Misfit ConsentTextMissing @ Consent en"_s},
        [](auto &p, auto &f) {
            p.consent = {};
            removeFrom(f, u"COMMENTS"_s);
        });
    row("the consent in one language", {u"- Misfit ConsentTextMissing @ Consent en"_s},
        [](auto &p, auto &) { p.consent.texts.remove(u"en"_s); });
    row("the title of a page in one language", {u"- Misfit TextMissing @ Pages 1 en"_s},
        [](auto &p, auto &) { p.pages[0].titles.remove(u"en"_s); });
    row("the welcome in one language", {u"- Misfit TextMissing @ Texts en"_s},
        [](auto &p, auto &) { p.welcome.remove(u"en"_s); });
    const auto limit = [&](const char *name, const QString &place, const Change &change) {
        row(name, {u"! LimitBroken @ "_s + place}, change);
    };
    limit("too short a time", u"Times"_s, [](auto &p, auto &) { p.idleSeconds = 1; });
    limit("asleep all day", u"Times"_s, [](auto &p, auto &) { p.sleep->to = p.sleep->from; });
    limit("too long a prefix", u"Scanner"_s,
          [](auto &p, auto &) { p.scannerPrefix = QString(9, u'x'); });
    limit("no picture", u"Look"_s, [](auto &p, auto &) { p.logo = "GIF89a"; });
    limit("no portal", u"Name"_s, [](auto &p, auto &) { p.portal.clear(); });
    limit("too long a label", u"Pages 1"_s,
          [](auto &p, auto &) { p.pages[0].fields[0].labels[u"en"_s] = QString(101, u'x'); });
    limit("too long a welcome", u"Texts"_s,
          [](auto &p, auto &) { p.welcome[u"en"_s] = QString(1001, u'x'); });
    limit("a signature's field, and none is asked for", u"Consent"_s,
          [](auto &p, auto &) { p.consent.asksSignature = false; });
    limit("a value that is empty", u"FixedValues"_s,
          [](auto &p, auto &) { p.fixedValues[u"POST"_s] = {{}}; });
}

void TestBoothProblem::eachProblemLeadsToWhereItIsMended()
{
    QFETCH(Change, change);
    QFETCH(QStringList, problems);
    KioskProfile profile = sampleKioskProfile();
    FormSchema form = *sampleSchema();
    change(profile, form);
    form.index();
    QCOMPARE(said(boothProblems(profile, form)), problems);
}

void TestBoothProblem::whatKeepsFromSavingComesFirst()
{
    KioskProfile profile = sampleKioskProfile();
    profile.welcome.remove(u"en"_s);
    profile.fixedValues[u"SOURCE_ID"_s] = {{u"FAIR"_s}};
    QCOMPARE(said(boothProblems(profile, *sampleSchema())),
             (QStringList{u"! Misfit ChoiceGone @ FixedValues SOURCE_ID"_s,
                          u"- Misfit TextMissing @ Texts en"_s}));
}

void TestBoothProblem::whatCanBeSavedMakesAFile()
{
    QFETCH(Change, change);
    KioskProfile profile = sampleKioskProfile();
    FormSchema form = *sampleSchema();
    change(profile, form);
    form.index();
    const QList<BoothProblem> problems = boothProblems(profile, form);
    if (std::none_of(problems.cbegin(), problems.cend(), keepsFromSaving)) {
        QVERIFY(checkLimits(profile));
    }
}

void TestBoothProblem::aSuggestedProfileLacksTheConsentAlone()
{
    const FormSchemaPtr form = sampleSchema();
    const KioskProfile profile = suggestedProfile(*form, u"example.bitrix24.com"_s, u"Hall 4"_s);
    QCOMPARE(said(boothProblems(profile, *form)),
             (QStringList{u"- Misfit ConsentTextMissing @ Consent en"_s,
                          u"- Misfit ConsentTextMissing @ Consent ru"_s,
                          u"- Misfit ConsentTextMissing @ Consent de"_s}));
    QVERIFY(!QString::fromUtf8(kioskProfileToJson(profile)).contains(u"raining"_s));
}

QTEST_GUILESS_MAIN(TestBoothProblem)
#include "tst_boothproblem.moc"
