// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/drift.h"
#include "support/driftexample.h"
#include "support/sampleschema.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

/*! Short and readable: "FieldGone UF_TEXT", "ChoiceGone SOURCE_ID=SHOW (Exhibition)". */
QString describe(const Drift &finding)
{
    QString text = toString(finding.kind) + u' ' + finding.field;
    if (!finding.value.isEmpty()) {
        text += u"=%1 (%2)"_s.arg(finding.value, finding.valueLabel);
    }
    return finding.issue.row > 0 ? text + u" row %1"_s.arg(finding.issue.row) : text;
}

QStringList describe(const QList<Drift> &findings)
{
    QStringList texts;
    for (const Drift &finding : findings) {
        texts.append(describe(finding));
    }
    return texts;
}

} // namespace

/*! What a lead has to do with a form that was changed in the portal meanwhile. */
class TestDrift : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeOfTheFormIsFoundWhereTheLeadUsesIt_data();
    void aChangeOfTheFormIsFoundWhereTheLeadUsesIt();
    void onlyARenamedItemIsNotInTheWay();
    void aFindingHasTheNamesThatWereShown();
    void anAmountWithoutACurrencyKeepsTheOneOfItsTime();
    void theCurrencyOfNoAmountIsNotInTheWay();
    void aListOfOneCurrencyTellsNothingOfOthers();
    void whatWasSentOnPurposeToAFinalStageMayGo();
    void withoutTheOldFormTheValuesAreStillChecked();
    void aRejectionNamesTheFields();
};

void TestDrift::aChangeOfTheFormIsFoundWhereTheLeadUsesIt_data()
{
    QTest::addColumn<FormEdit>("change");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const FormEdit &change, const QStringList &found) {
        QTest::newRow(name) << change << found;
    };
    row("nothing has changed", [](FormSchema *) {}, {});
    row("other labels of fields", changed(u"TITLE"_s, [](FieldSchema *f) { f->label = u"Name"_s; }),
        {});
    row("a new field that may stay empty",
        [](FormSchema *s) {
            s->fields.push_back(fieldOf(u"UF_NEW"_s, FieldType::String, u"New"_s));
            s->index();
        },
        {});

    row("a field is gone", gone(u"UF_TEXT"_s), {u"FieldGone UF_TEXT"_s});
    row("a field without a value is gone", gone(u"UF_EMPTY"_s), {});
    row("a field takes nothing any more", retyped(u"UF_TEXT"_s, FieldType::NotEditable),
        {u"FieldNotEditable UF_TEXT"_s});

    row("a line became several", retyped(u"TITLE"_s, FieldType::Text), {});
    row("a text became an address", retyped(u"UF_WORD"_s, FieldType::Address), {});
    row("a digit in a text became a number", retyped(u"UF_WORD"_s, FieldType::Integer), {});
    row("a word became a number", retyped(u"TITLE"_s, FieldType::Integer),
        {u"TypeChanged TITLE"_s});
    row("a text became a date", retyped(u"UF_TEXT"_s, FieldType::Date), {u"TypeChanged UF_TEXT"_s});
    row("a text became a link", retyped(u"UF_TEXT"_s, FieldType::Url), {u"TypeChanged UF_TEXT"_s});
    row("a digit in a text became the number of an item", retyped(u"UF_WORD"_s, FieldType::Choice),
        {u"TypeChanged UF_WORD"_s});
    row("a digit in a text became the number of a person", retyped(u"UF_WORD"_s, FieldType::User),
        {u"TypeChanged UF_WORD"_s});
    row("a digit in a text became an amount", retyped(u"UF_WORD"_s, FieldType::Money),
        {u"TypeChanged UF_WORD"_s});
    row("a whole number became any number", retyped(u"UF_WHOLE"_s, FieldType::Double), {});
    row("a number became a whole one", retyped(u"UF_DOUBLE"_s, FieldType::Integer),
        {u"TypeChanged UF_DOUBLE"_s});
    row("a number became a text", retyped(u"UF_DOUBLE"_s, FieldType::String), {});
    row("a number became an amount", retyped(u"UF_DOUBLE"_s, FieldType::Money),
        {u"TypeChanged UF_DOUBLE"_s});
    row("a number became a date", retyped(u"UF_WHOLE"_s, FieldType::Date),
        {u"TypeChanged UF_WHOLE"_s});
    row("a date became a text", retyped(u"UF_DATE"_s, FieldType::String), {});
    row("a date got a time", retyped(u"UF_DATE"_s, FieldType::DateTime),
        {u"TypeChanged UF_DATE"_s});
    row("a time became a date", retyped(u"UF_TIME"_s, FieldType::Date), {u"TypeChanged UF_TIME"_s});
    row("a Y became a text", retyped(u"UF_YES"_s, FieldType::String), {u"TypeChanged UF_YES"_s});
    row("an amount became a number", retyped(u"UF_MONEY"_s, FieldType::Double),
        {u"TypeChanged UF_MONEY"_s});
    row("an amount became a text", retyped(u"UF_MONEY"_s, FieldType::String),
        {u"TypeChanged UF_MONEY"_s});
    row("an item became a text", retyped(u"SOURCE_ID"_s, FieldType::String),
        {u"TypeChanged SOURCE_ID"_s});
    row("a person became a number", retyped(u"UF_USER"_s, FieldType::Integer),
        {u"TypeChanged UF_USER"_s});
    row("a person became a company", retyped(u"UF_USER"_s, FieldType::Company),
        {u"TypeChanged UF_USER"_s});
    row("a currency became a text", retyped(u"CURRENCY_ID"_s, FieldType::String), {});

    row("an item is gone", listed(u"SOURCE_ID"_s, {{.id = u"WEB"_s, .label = u"Website"_s}}),
        {u"ChoiceGone SOURCE_ID=SHOW (Exhibition)"_s});
    row("an item that was not chosen is gone",
        listed(u"SOURCE_ID"_s, {{.id = u"SHOW"_s, .label = u"Exhibition"_s}}), {});
    row("items are in another order",
        listed(u"SOURCE_ID"_s, {{.id = u"WEB"_s, .label = u"Website"_s},
                                {.id = u"SHOW"_s, .label = u"Exhibition"_s}}),
        {});
    row("an item is called otherwise",
        listed(u"SOURCE_ID"_s, {{.id = u"SHOW"_s, .label = u"Fair"_s}}),
        {u"ChoiceRenamed SOURCE_ID=SHOW (Exhibition)"_s});
    row("one of several items is gone and one renamed",
        listed(u"UF_MANY"_s, {{.id = u"2"_s, .label = u"Two"_s}}),
        {u"ChoiceGone UF_MANY=1 (Choice 1)"_s, u"ChoiceRenamed UF_MANY=2 (Choice 2)"_s});
    row("the list is of another kind and counts anew",
        changed(u"UF_MANY"_s,
                [](FieldSchema *f) {
                    f->portalType = u"crm_status"_s;
                    f->choices = std::make_shared<const std::vector<Choice>>(
                            std::vector<Choice>{{.id = u"1"_s, .label = u"Other"_s},
                                                {.id = u"2"_s, .label = u"Choice 2"_s}});
                }),
        {u"ChoiceGone UF_MANY=1 (Choice 1)"_s});
    row("the stage ends the lead's life now",
        listed(u"STATUS_ID"_s, {{.id = u"NEW"_s, .label = u"New"_s, .isFinal = true}}),
        {u"StageFinal STATUS_ID=NEW (New)"_s});

    row("a currency is gone", withCurrencies({u"RUB"_s, u"USD"_s}),
        {u"ChoiceGone CURRENCY_ID=EUR (EUR)"_s});
    row("the currency of an amount field is gone", withCurrencies({u"RUB"_s, u"EUR"_s}),
        {u"ChoiceGone UF_MONEY=USD (USD)"_s});
    row("the portal has another base currency", [](FormSchema *s) { s->baseCurrency = u"USD"_s; },
        {});

    row("one value instead of several",
        changed(u"UF_MANY"_s, [](FieldSchema *f) { f->isMultiple = false; }),
        {u"NowSingle UF_MANY"_s});
    row("several values instead of one",
        changed(u"TITLE"_s, [](FieldSchema *f) { f->isMultiple = true; }), {});
    row("an empty field is asked for",
        changed(u"UF_EMPTY"_s, [](FieldSchema *f) { f->isRequired = true; }),
        {u"NowRequired UF_EMPTY"_s});
    row("a filled field is asked for",
        changed(u"TITLE"_s, [](FieldSchema *f) { f->isRequired = true; }), {});
    row("a text is too long now", changed(u"TITLE"_s, [](FieldSchema *f) { f->maxLength = 4; }),
        {u"ValueRefused TITLE"_s});
    row("one phone is too long now", changed(u"PHONE"_s, [](FieldSchema *f) { f->maxLength = 4; }),
        {u"ValueRefused PHONE"_s});
    row("a number is too small now",
        changed(u"UF_WHOLE"_s, [](FieldSchema *f) { f->minimum = 13; }),
        {u"ValueRefused UF_WHOLE"_s});
    row("decimals would be rounded away",
        changed(u"OPPORTUNITY"_s, [](FieldSchema *f) { f->decimals = 0; }),
        {u"ValueRefused OPPORTUNITY"_s});
    row("several changes are told in the order of the form",
        [](FormSchema *s) {
            gone(u"TITLE"_s)(s);
            retyped(u"UF_YES"_s, FieldType::Date)(s);
            listed(u"SOURCE_ID"_s, {})(s);
        },
        {u"ChoiceGone SOURCE_ID=SHOW (Exhibition)"_s, u"TypeChanged UF_YES"_s,
         u"FieldGone TITLE"_s});
}

void TestDrift::aChangeOfTheFormIsFoundWhereTheLeadUsesIt()
{
    QFETCH(const FormEdit, change);
    QFETCH(const QStringList, found);
    const FormSchemaPtr then = driftForm();
    FormSchema now = *then;
    change(&now);
    QCOMPARE(describe(driftOf(typedFormOf(*then, driftLead()), driftLead(), now)), found);
}

void TestDrift::onlyARenamedItemIsNotInTheWay()
{
    QStringList passing;
    for (int kind = 0; kind <= static_cast<int>(DriftKind::ValueRefused); ++kind) {
        const Drift finding{.kind = static_cast<DriftKind>(kind)};
        QVERIFY(!toString(finding.kind).isEmpty());
        QCOMPARE(anyInTheWay({finding}), finding.isInTheWay());
        if (!finding.isInTheWay()) {
            passing.append(toString(finding.kind));
        }
    }
    QCOMPARE(passing, QStringList({u"ChoiceRenamed"_s}));
    QVERIFY(!anyInTheWay({}));
}

void TestDrift::aFindingHasTheNamesThatWereShown()
{
    const FormSchemaPtr then = driftForm();
    FormSchema now = *then;
    fieldIn(&now, u"SOURCE_ID"_s)->label = u"Where from"_s;
    listed(u"SOURCE_ID"_s, {})(&now);
    fieldIn(&now, u"UF_EMPTY"_s)->isRequired = true;
    const QList<Drift> findings = driftOf(typedFormOf(*then, driftLead()), driftLead(), now);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.at(0).label, u"Source"_s);
    QCOMPARE(findings.at(0).valueLabel, u"Exhibition"_s);
    QCOMPARE(findings.at(1).label, u"Hall"_s);
    QCOMPARE(findings.at(1).issue.code, IssueCode::Missing);
}

void TestDrift::anAmountWithoutACurrencyKeepsTheOneOfItsTime()
{
    const FormSchemaPtr then = driftForm();
    LeadDraft draft = driftLead();
    draft.setText(u"UF_MONEY"_s, u"300"_s);
    FormSchema now = *then;
    withCurrencies({u"EUR"_s, u"USD"_s}, u"USD"_s)(&now);
    QCOMPARE(describe(driftOf(typedFormOf(*then, draft), draft, now)),
             QStringList({u"ChoiceGone UF_MONEY=RUB (RUB)"_s}));
}

void TestDrift::theCurrencyOfNoAmountIsNotInTheWay()
{
    const FormSchemaPtr then = driftForm();
    LeadDraft draft = driftLead();
    draft.values.remove(u"OPPORTUNITY"_s);
    FormSchema now = *then;
    withCurrencies({u"RUB"_s, u"USD"_s})(&now);
    QCOMPARE(describe(driftOf(typedFormOf(*then, draft), draft, now)), QStringList());
    draft.setText(u"CURRENCY_ID"_s, u"roubles"_s); // would be counted as not sent
    QCOMPARE(describe(driftOf(typedFormOf(*then, draft), draft, now)),
             QStringList({u"ChoiceGone CURRENCY_ID=roubles (roubles)"_s}));
}

void TestDrift::aListOfOneCurrencyTellsNothingOfOthers()
{
    const FormSchemaPtr then = driftForm();
    FormSchema now = *then;
    withCurrencies({u"RUB"_s})(&now);
    QCOMPARE(describe(driftOf(typedFormOf(*then, driftLead()), driftLead(), now)), QStringList());
}

void TestDrift::whatWasSentOnPurposeToAFinalStageMayGo()
{
    const FormSchemaPtr then = driftForm();
    LeadDraft draft = driftLead();
    draft.setText(u"STATUS_ID"_s, u"JUNK"_s);
    QCOMPARE(describe(driftOf(typedFormOf(*then, draft), draft, *then)), QStringList());
}

void TestDrift::withoutTheOldFormTheValuesAreStillChecked()
{
    const FormSchemaPtr then = driftForm();
    FormSchema now = *then;
    gone(u"UF_TEXT"_s)(&now);
    retyped(u"TITLE"_s, FieldType::Integer)(&now);
    listed(u"SOURCE_ID"_s, {})(&now);
    const QList<Drift> findings = driftOf(TypedForm(), driftLead(), now);
    QCOMPARE(describe(findings),
             QStringList({u"ValueRefused TITLE"_s, u"ChoiceGone SOURCE_ID=SHOW (SHOW)"_s,
                          u"FieldGone UF_TEXT"_s}));
    QCOMPARE(findings.at(2).label, u"UF_TEXT"_s);
}

void TestDrift::aRejectionNamesTheFields()
{
    const FormSchemaPtr then = driftForm();
    FormSchema now = *then;
    gone(u"UF_TEXT"_s)(&now);
    listed(u"SOURCE_ID"_s, {})(&now);
    listed(u"UF_MANY"_s,
           {{.id = u"1"_s, .label = u"One"_s}, {.id = u"2"_s, .label = u"Two"_s}})(&now);
    fieldIn(&now, u"TITLE"_s)->maxLength = 4;
    const Error error =
            formChangedError(driftOf(typedFormOf(*then, driftLead()), driftLead(), now));
    QCOMPARE(toString(error.kind), u"InvalidInput"_s);
    QCOMPARE(toString(error.certainty), u"NotSent"_s);
    QCOMPARE(error.code, u"FORM_CHANGED"_s);
    const Issues issues{{.field = u"TITLE"_s, .code = IssueCode::TooLong, .argument = u"4"_s},
                        {.field = u"SOURCE_ID"_s,
                         .code = IssueCode::UnknownChoice,
                         .argument = u"Exhibition"_s},
                        {.field = u"UF_TEXT"_s, .code = IssueCode::NotSendable}};
    QCOMPARE(error.issues, issues);
}

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
