// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskcheck.h"
#include "support/samplekiosk.h"
#include "support/sampleschema.h"
#include "support/testcase.h"

#include <algorithm>
#include <functional>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(KioskProfile &, FormSchema &)>;

QStringList namesOf(const QList<KioskFinding> &findings)
{
    QStringList names;
    for (const KioskFinding &finding : findings) {
        QStringList parts{toString(finding.kind), finding.field, finding.value, finding.language};
        parts.removeAll(QString());
        names += parts.join(u' ');
    }
    return names;
}

FieldSchema &fieldIn(FormSchema &form, const QString &code)
{
    return *std::find_if(form.fields.begin(), form.fields.end(),
                         [&](const FieldSchema &field) { return field.code == code; });
}

void removeFrom(FormSchema &form, const QString &code)
{
    std::erase_if(form.fields, [&](const FieldSchema &field) { return field.code == code; });
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestKioskCheck : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotFitTheFormIsFound_data();
    void whatDoesNotFitTheFormIsFound();
    void aRefusedValueSaysWhy();
};

void TestKioskCheck::whatDoesNotFitTheFormIsFound_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *name, const QStringList &findings, const Change &change) {
        QTest::newRow(name) << change << findings;
    };
    row("all fits", {}, [](auto &, auto &) {});
    row("a field asked is gone", {u"FieldGone UF_CRM_INTERESTS"_s},
        [](auto &, auto &f) { removeFrom(f, u"UF_CRM_INTERESTS"_s); });
    row("a field fixed is gone", {u"FieldGone SOURCE_ID"_s},
        [](auto &, auto &f) { removeFrom(f, u"SOURCE_ID"_s); });
    row("a target of the consent is gone", {u"FieldGone UF_CRM_NEWS"_s},
        [](auto &, auto &f) { removeFrom(f, u"UF_CRM_NEWS"_s); });
    row("a file is asked for", {u"FieldNotEditable UF_CRM_FILE"_s},
        [](auto &p, auto &) { p.pages[0].fields.append({.code = u"UF_CRM_FILE"_s}); });
    row("people of the portal would be shown",
        {u"NotForVisitors ASSIGNED_BY_ID"_s, u"NotForVisitors COMPANY_ID"_s,
         u"NotForVisitors CONTACT_IDS"_s},
        [](auto &p, auto &) {
            p.pages[0].fields += {{.code = u"ASSIGNED_BY_ID"_s},
                                  {.code = u"COMPANY_ID"_s},
                                  {.code = u"CONTACT_IDS"_s}};
        });
    row("a responsible is fixed", {},
        [](auto &p, auto &) { p.fixedValues[u"ASSIGNED_BY_ID"_s] = {{u"12"_s}}; });
    row("a phone of no type", {u"TagUnknown PHONE CARRIER_PIGEON"_s},
        [](auto &p, auto &) { p.pages[0].fields[1].tag = u"CARRIER_PIGEON"_s; });
    row("a type of a name", {u"TagUnknown NAME WORK"_s},
        [](auto &p, auto &) { p.pages[0].fields[0].tag = u"WORK"_s; });
    row("a fixed phone of no type", {u"TagUnknown EMAIL X"_s}, [](auto &p, auto &) {
        p.fixedValues[u"EMAIL"_s] = {{u"a@example.com"_s, u"X"_s}};
    });
    row("a required field is neither asked nor fixed",
        {u"RequiredNotAsked TITLE"_s, u"RequiredNotAsked PHONE"_s}, [](auto &p, auto &) {
            p.fixedValues.remove(u"TITLE"_s);
            p.pages[0].fields.removeLast();
        });
    row("a required field is filled by the form", {},
        [](auto &, auto &f) { fieldIn(f, u"OPENED"_s).isRequired = true; });
    row("a required field is filled by the consent", {},
        [](auto &, auto &f) { fieldIn(f, u"UF_CRM_NEWS"_s).isRequired = true; });
    row("comments are required, and take the consent", {}, [](auto &p, auto &f) {
        fieldIn(f, u"COMMENTS"_s).isRequired = true;
        p.consent.timeField.clear();
    });
    row("comments are required, and the consent goes elsewhere", {u"RequiredNotAsked COMMENTS"_s},
        [](auto &, auto &f) { fieldIn(f, u"COMMENTS"_s).isRequired = true; });
    row("a fixed item is gone", {u"ChoiceGone SOURCE_ID FAIR"_s},
        [](auto &p, auto &) { p.fixedValues[u"SOURCE_ID"_s] = {{u"FAIR"_s}}; });
    row("the currency of a fixed amount is gone", {u"ChoiceGone UF_CRM_BUDGET GBP"_s},
        [](auto &p, auto &) {
            p.fixedValues[u"UF_CRM_BUDGET"_s] = {{u"1"_s, u"GBP"_s}};
        });
    row("the fixed currency is gone", {u"ChoiceGone CURRENCY_ID GBP"_s},
        [](auto &p, auto &) { p.fixedValues[u"CURRENCY_ID"_s] = {{u"GBP"_s}}; });
    row("neither yes nor no", {u"ChoiceGone OPENED maybe"_s},
        [](auto &p, auto &) { p.fixedValues[u"OPENED"_s] = {{u"maybe"_s}}; });
    row("a stage that ends a lead's life", {u"StageFinal STATUS_ID JUNK"_s},
        [](auto &p, auto &) { p.fixedValues[u"STATUS_ID"_s] = {{u"JUNK"_s}}; });
    row("several where one is taken", {u"NotMultiple POST"_s}, [](auto &p, auto &) {
        p.fixedValues[u"POST"_s] = {{u"a"_s}, {u"b"_s}};
    });
    row("several where several are taken", {}, [](auto &p, auto &) {
        p.fixedValues[u"UF_CRM_ARTICLES"_s] = {{u"a"_s}, {u"b"_s}};
    });
    row("a fixed number is none", {u"ValueRefused UF_CRM_VISITS"_s},
        [](auto &p, auto &) { p.fixedValues[u"UF_CRM_VISITS"_s] = {{u"many"_s}}; });
    row("the consent's text in a date", {u"ConsentTargetUnfit BIRTHDATE"_s},
        [](auto &p, auto &) { p.consent.textField = u"BIRTHDATE"_s; });
    row("the consent's text is longer than its field", {u"ConsentTargetUnfit UF_CRM_PLACE"_s},
        [](auto &, auto &f) { fieldIn(f, u"UF_CRM_PLACE"_s).maxLength = 5; });
    row("the answer in a text", {},
        [](auto &p, auto &) { p.consent.agreedField = u"UTM_SOURCE"_s; });
    row("the answer in a list", {u"ConsentTargetUnfit UF_CRM_COUNTRY"_s}, [](auto &p, auto &) {
        p.pages[1].fields.removeLast();
        p.consent.agreedField = u"UF_CRM_COUNTRY"_s;
    });
    row("the time in a field with a pattern", {u"ConsentTargetUnfit UTM_SOURCE"_s},
        [](auto &p, auto &f) {
            p.consent.timeField = u"UTM_SOURCE"_s;
            fieldIn(f, u"UTM_SOURCE"_s).pattern = u"^x$"_s;
        });
    row("no comments, and the consent goes there", {u"CommentsMissing COMMENTS"_s},
        [](auto &p, auto &f) {
            p.consent.versionField.clear();
            removeFrom(f, u"COMMENTS"_s);
        });
    row("no comments, and the consent goes elsewhere", {},
        [](auto &, auto &f) { removeFrom(f, u"COMMENTS"_s); });
    row("texts are missing in a language offered",
        {u"TextMissing 1 ru"_s, u"ConsentTextMissing ru"_s, u"TextMissing welcome ru"_s,
         u"TextMissing thanks ru"_s},
        [](auto &p, auto &) { p.languages += u"ru"_s; });
    row("a language is not offered any more", {}, [](auto &p, auto &) { p.languages = {u"en"_s}; });
    row("no consent at all", {u"ConsentTextMissing de"_s, u"ConsentTextMissing en"_s},
        [](auto &p, auto &) { p.consent = {}; });
    row("no welcome at all", {}, [](auto &p, auto &) { p.welcome.clear(); });
}

void TestKioskCheck::whatDoesNotFitTheFormIsFound()
{
    QFETCH(Change, change);
    QFETCH(QStringList, findings);
    KioskProfile profile = sampleKioskProfile();
    FormSchema form = *sampleSchema();
    change(profile, form);
    form.index();
    QCOMPARE(namesOf(checkProfile(profile, form)), findings);
}

void TestKioskCheck::aRefusedValueSaysWhy()
{
    KioskProfile profile = sampleKioskProfile();
    profile.fixedValues[u"EMAIL"_s] = {{u"a@example.com"_s}, {u"nobody"_s}};
    const QList<KioskFinding> findings = checkProfile(profile, *sampleSchema());
    QCOMPARE(namesOf(findings), QStringList{u"ValueRefused EMAIL"_s});
    QCOMPARE(findings.first().issue,
             (Issue{.field = u"EMAIL"_s, .row = 1, .code = IssueCode::NotAnEmail}));
}

QTEST_GUILESS_MAIN(TestKioskCheck)
#include "tst_kioskcheck.moc"
