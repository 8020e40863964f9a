// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/mendingrule.h"
#include "support/driftexample.h"
#include "support/sampleschema.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

using Action = MendingRule::Action;

/*! "7 (tag) | 8": what a field holds. */
QString textOf(const FieldValue &value)
{
    QStringList items;
    for (const ValueItem &item : value) {
        items.append(item.tag.isEmpty() ? item.value : item.value + u" (%1)"_s.arg(item.tag));
    }
    return items.join(u" | "_s);
}

/*! The fields in which two leads differ, with what is in them now. */
QStringList differences(const LeadDraft &before, const LeadDraft &after)
{
    QStringList texts;
    QStringList codes = before.values.keys() + after.values.keys();
    codes.removeDuplicates();
    codes.sort();
    for (const QString &code : codes) {
        if (before.value(code) != after.value(code)) {
            texts.append(code + u": "_s + textOf(after.value(code)));
        }
    }
    return texts;
}

struct Case
{
    std::vector<FormEdit> edits;
    MendingRule rule;
    std::function<void(LeadDraft *)> lead = {};
};

LeadDraft leadOf(const Case &mending)
{
    LeadDraft draft = driftLead();
    if (mending.lead) {
        mending.lead(&draft);
    }
    return draft;
}

} // namespace

/*! What a person's decision makes of a lead that does not fit the form any more. */
class TestMendingRule : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTheRuleIsAboutIsChanged_data();
    void onlyWhatTheRuleIsAboutIsChanged();
    void aRuleThatDoesNotFitIsRefused_data();
    void aRuleThatDoesNotFitIsRefused();
    void aLeadWithoutTheFindingComesBackAsItIs();
    void amountsWithoutACurrencyGetTheOneOfTheirTime();
    void whatWasNotTouchedIsStillComparedWithTheOldForm();
    void severalRulesLeaveNothingInTheWay();
    void nothingIsLostUnlessAPersonSaidSo();
    void aListOffersTheFieldsThatCanTakeIt_data();
    void aListOffersTheFieldsThatCanTakeIt();
};

void TestMendingRule::onlyWhatTheRuleIsAboutIsChanged_data()
{
    QTest::addColumn<Case>("mending");
    QTest::addColumn<QStringList>("result");
    const auto row = [](const char *name, const Case &mending, const QStringList &result) {
        QTest::newRow(name) << mending << result;
    };
    const auto rule = [](DriftKind kind, const char *field, Action action, const char *target = "",
                         const char *value = "") {
        return MendingRule{.kind = kind,
                           .field = QString::fromLatin1(field),
                           .value = QString::fromLatin1(value),
                           .action = action,
                           .target = QString::fromLatin1(target)};
    };
    using Kind = DriftKind;

    row("a field that is gone is left out",
        {{gone(u"UF_WORD"_s)}, rule(Kind::FieldGone, "UF_WORD", Action::DropValue)},
        {u"UF_WORD: "_s});
    row("a text is moved behind another, with its field's name",
        {{gone(u"UF_WORD"_s)}, rule(Kind::FieldGone, "UF_WORD", Action::MoveValue, "UF_TEXT")},
        {u"UF_TEXT: two\nlines\nWord: 7"_s, u"UF_WORD: "_s});
    row("a text is moved into a line",
        {{gone(u"UF_TEXT"_s)}, rule(Kind::FieldGone, "UF_TEXT", Action::MoveValue, "UF_EMPTY")},
        {u"UF_EMPTY: two; lines"_s, u"UF_TEXT: "_s});
    row("a line is moved behind another line",
        {{gone(u"UF_WORD"_s)}, rule(Kind::FieldGone, "UF_WORD", Action::MoveValue, "TITLE")},
        {u"TITLE: Fair visit; 7"_s, u"UF_WORD: "_s});
    row("items are moved as they were called",
        {{gone(u"UF_MANY"_s)}, rule(Kind::FieldGone, "UF_MANY", Action::MoveValue, "UF_TEXT")},
        {u"UF_MANY: "_s, u"UF_TEXT: two\nlines\nInterests: Choice 1, Choice 2"_s});
    row("a person is moved by name",
        {{gone(u"UF_USER"_s)}, rule(Kind::FieldGone, "UF_USER", Action::MoveValue, "UF_EMPTY")},
        {u"UF_EMPTY: Anna Tester"_s, u"UF_USER: "_s});
    row("yes is moved in the portal's word",
        {{gone(u"UF_YES"_s)}, rule(Kind::FieldGone, "UF_YES", Action::MoveValue, "UF_TEXT")},
        {u"UF_TEXT: two\nlines\nNews: gladly"_s, u"UF_YES: "_s});
    row("an amount is moved with its currency",
        {{gone(u"UF_MONEY"_s)}, rule(Kind::FieldGone, "UF_MONEY", Action::MoveValue, "UF_EMPTY")},
        {u"UF_EMPTY: 300 USD"_s, u"UF_MONEY: "_s});
    row("the lead's amount is moved with its currency",
        {{gone(u"OPPORTUNITY"_s)},
         rule(Kind::FieldGone, "OPPORTUNITY", Action::MoveValue, "UF_TEXT")},
        {u"CURRENCY_ID: "_s, u"OPPORTUNITY: "_s, u"UF_TEXT: two\nlines\nAmount: 12500.5 EUR"_s});
    row("the lead's amount is moved into an amount",
        {{gone(u"OPPORTUNITY"_s)},
         rule(Kind::FieldGone, "OPPORTUNITY", Action::MoveValue, "UF_MONEY"),
         [](LeadDraft *draft) {
             draft->values.remove(u"UF_MONEY"_s);
         }},
        {u"CURRENCY_ID: "_s, u"OPPORTUNITY: "_s, u"UF_MONEY: 12500.5 (EUR)"_s});
    row("the lead's currency does not go without its amount",
        {{withCurrencies({u"RUB"_s, u"USD"_s})},
         rule(Kind::ChoiceGone, "CURRENCY_ID", Action::MoveValue, "UF_TEXT", "EUR")},
        {u"CURRENCY_ID: "_s, u"OPPORTUNITY: "_s, u"UF_TEXT: two\nlines\nAmount: 12500.5 EUR"_s});
    row("the lead's currency is not left out without its amount",
        {{withCurrencies({u"RUB"_s, u"USD"_s})},
         rule(Kind::ChoiceGone, "CURRENCY_ID", Action::DropValue, "", "EUR")},
        {u"CURRENCY_ID: "_s, u"OPPORTUNITY: "_s});
    row("a number is moved into a number",
        {{gone(u"UF_WHOLE"_s)},
         rule(Kind::FieldGone, "UF_WHOLE", Action::MoveValue, "UF_DOUBLE"),
         [](LeadDraft *draft) {
             draft->values.remove(u"UF_DOUBLE"_s);
         }},
        {u"UF_DOUBLE: 12"_s, u"UF_WHOLE: "_s});
    row("a number in a text is moved into a number",
        {{gone(u"UF_WORD"_s)},
         rule(Kind::FieldGone, "UF_WORD", Action::MoveValue, "UF_DOUBLE"),
         [](LeadDraft *draft) {
             draft->values.remove(u"UF_DOUBLE"_s);
         }},
        {u"UF_DOUBLE: 7"_s, u"UF_WORD: "_s});
    row("a text is added to the phones, with a kind",
        {{gone(u"UF_WORD"_s)}, rule(Kind::FieldGone, "UF_WORD", Action::MoveValue, "PHONE")},
        {u"PHONE: +7 495 000-00-00 (WORK) | 112 (HOME) | 7 (WORK)"_s, u"UF_WORD: "_s});
    row("an item is moved into a list that calls it the same",
        {{gone(u"SOURCE_ID"_s), listed(u"UF_MANY"_s, {{.id = u"1"_s, .label = u"Choice 1"_s},
                                                      {.id = u"2"_s, .label = u"Choice 2"_s},
                                                      {.id = u"30"_s, .label = u"exhibition"_s}})},
         rule(Kind::FieldGone, "SOURCE_ID", Action::MoveValue, "UF_MANY")},
        {u"SOURCE_ID: "_s, u"UF_MANY: 1 |  2  | 30"_s});

    const FormEdit withoutOne = listed(u"UF_MANY"_s, {{.id = u"2"_s, .label = u"Choice 2"_s},
                                                      {.id = u"3"_s, .label = u"Choice 3"_s}});
    row("one item of several is left out",
        {{withoutOne}, rule(Kind::ChoiceGone, "UF_MANY", Action::DropValue, "", "1")},
        {u"UF_MANY:  2  | "_s});
    row("one item of several is moved",
        {{withoutOne}, rule(Kind::ChoiceGone, "UF_MANY", Action::MoveValue, "UF_TEXT", "1")},
        {u"UF_MANY:  2  | "_s, u"UF_TEXT: two\nlines\nInterests: Choice 1"_s});
    row("one item of several becomes another",
        {{withoutOne}, rule(Kind::ChoiceGone, "UF_MANY", Action::Replace, "3", "1")},
        {u"UF_MANY: 3 |  2  | "_s});
    row("a stage that became final is replaced",
        {{changed(u"STATUS_ID"_s,
                  [](FieldSchema *f) {
                      f->choices = std::make_shared<const std::vector<Choice>>(std::vector<Choice>{
                              {.id = u"NEW"_s, .label = u"New"_s, .isFinal = true},
                              {.id = u"OPEN"_s, .label = u"Open"_s}});
                  })},
         rule(Kind::StageFinal, "STATUS_ID", Action::Replace, "OPEN", "NEW")},
        {u"STATUS_ID: OPEN"_s});
    row("a currency is replaced, the amount stays",
        {{withCurrencies({u"RUB"_s, u"USD"_s})},
         rule(Kind::ChoiceGone, "CURRENCY_ID", Action::Replace, "USD", "EUR")},
        {u"CURRENCY_ID: USD"_s});
    row("the currency of an amount field is replaced",
        {{withCurrencies({u"RUB"_s, u"EUR"_s})},
         rule(Kind::ChoiceGone, "UF_MONEY", Action::Replace, "EUR", "USD")},
        {u"UF_MONEY: 300 (EUR)"_s});
    row("a number becomes an amount",
        {{retyped(u"UF_DOUBLE"_s, FieldType::Money)},
         rule(Kind::TypeChanged, "UF_DOUBLE", Action::Replace, "EUR")},
        {u"UF_DOUBLE: 0.25 (EUR)"_s});

    const FormEdit required =
            changed(u"UF_EMPTY"_s, [](FieldSchema *field) { field->isRequired = true; });
    row("what is asked for now is filled in",
        {{required}, rule(Kind::NowRequired, "UF_EMPTY", Action::Replace, "Hall 4")},
        {u"UF_EMPTY: Hall 4"_s});
    row("all but the first value is moved",
        {{changed(u"PHONE"_s, [](FieldSchema *f) { f->isMultiple = false; })},
         rule(Kind::NowSingle, "PHONE", Action::MoveValue, "UF_TEXT"),
         [](LeadDraft *draft) {
             draft->values[u"PHONE"_s].prepend({u" "_s});
         }},
        {u"PHONE:   | +7 495 000-00-00 (WORK)"_s, u"UF_TEXT: two\nlines\nPhone: 112"_s});
    row("the refused row alone is left out",
        {{changed(u"PHONE"_s, [](FieldSchema *f) { f->maxLength = 4; })},
         rule(Kind::ValueRefused, "PHONE", Action::DropValue)},
        {u"PHONE: 112 (HOME)"_s});
}

void TestMendingRule::onlyWhatTheRuleIsAboutIsChanged()
{
    QFETCH(const Case, mending);
    QFETCH(const QStringList, result);
    FormSchema then = *driftForm();
    fieldIn(&then, u"UF_YES"_s)->yesLabel = u"gladly"_s;
    const FormSchema now = edited(std::make_shared<FormSchema>(then), mending.edits);
    const LeadDraft draft = leadOf(mending);
    const TypedForm typed = typedFormOf(then, draft);
    const auto left = [&](const LeadDraft &lead, const TypedForm &form) {
        const QList<Drift> findings = driftOf(form, lead, now);
        return std::count_if(findings.cbegin(), findings.cend(),
                             [&](const Drift &finding) { return answers(mending.rule, finding); });
    };
    QVERIFY(left(draft, typed) > 0);
    const Result<MendedLead> lead = mended(draft, typed, now, mending.rule);
    QVERIFY(lead);
    QCOMPARE(differences(draft, lead->draft), result);
    QCOMPARE(lead->draft.originId, draft.originId);
    QCOMPARE(left(lead->draft, lead->form), 0);
    // It is never taken for one of a form that comes back: nothing would be checked then.
    QCOMPARE(lead->form.fingerprint, QByteArray());
    QVERIFY(!anyInTheWay(driftOf(lead->form, lead->draft, now)));
}

void TestMendingRule::aRuleThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<Case>("mending");
    const auto row = [](const char *name, const QString &why, const Case &mending) {
        QTest::newRow(name) << u"mending: "_s + why << mending;
    };
    const FormEdit noShow = listed(u"SOURCE_ID"_s, {{.id = u"WEB"_s, .label = u"Website"_s},
                                                    {.id = u"END"_s, .isFinal = true}});
    const MendingRule goneItem{.kind = DriftKind::ChoiceGone,
                               .field = u"SOURCE_ID"_s,
                               .value = u"SHOW"_s,
                               .action = Action::Replace};
    const MendingRule goneField{
            .kind = DriftKind::FieldGone, .field = u"UF_WORD"_s, .action = Action::MoveValue};
    const auto with = [](MendingRule rule, const QString &target) {
        rule.target = target;
        return rule;
    };
    row("an item that is not in the list", u"not one of the items"_s,
        {{noShow}, with(goneItem, u"SHOW"_s)});
    row("an item that ends a lead", u"not one of the items"_s,
        {{noShow}, with(goneItem, u"END"_s)});
    row("no item", u"nothing to put there"_s, {{noShow}, with(goneItem, {})});
    row("a field that is not there", u"nowhere to move it to"_s,
        {{gone(u"UF_WORD"_s)}, with(goneField, u"UF_NONE"_s)});
    row("into itself", u"nowhere to move it to"_s,
        {{retyped(u"UF_WORD"_s, FieldType::User)},
         {.kind = DriftKind::TypeChanged,
          .field = u"UF_WORD"_s,
          .action = Action::MoveValue,
          .target = u"UF_WORD"_s}});
    row("a field that takes nothing", u"nowhere to move it to"_s,
        {{gone(u"UF_WORD"_s), retyped(u"UF_TEXT"_s, FieldType::NotEditable)},
         with(goneField, u"UF_TEXT"_s)});
    row("a text into a yes", u"the field holds something else"_s,
        {{gone(u"UF_WORD"_s)}, with(goneField, u"UF_YES"_s)});
    row("a text into a list that does not have it", u"the field does not list it"_s,
        {{gone(u"UF_WORD"_s)}, with(goneField, u"UF_MANY"_s)});
    row("a list that has it twice", u"the field does not list it"_s,
        {{gone(u"UF_WORD"_s),
          listed(u"UF_MANY"_s, {{.id = u"1"_s, .label = u"7"_s}, {.id = u"2"_s, .label = u"7"_s}})},
         with(goneField, u"UF_MANY"_s)});
    row("a field that is filled", u"the field is filled already"_s,
        {{gone(u"UF_WORD"_s)}, with(goneField, u"UF_DOUBLE"_s)});
    row("several into a field for one", u"the field is filled already"_s,
        {{gone(u"PHONE"_s)},
         {.kind = DriftKind::FieldGone,
          .field = u"PHONE"_s,
          .action = Action::MoveValue,
          .target = u"UF_WHOLE"_s},
         [](LeadDraft *draft) {
             draft->values.remove(u"UF_WHOLE"_s);
         }});
    row("a number without a currency into an amount", u"the field holds something else"_s,
        {{gone(u"UF_DOUBLE"_s)},
         {.kind = DriftKind::FieldGone,
          .field = u"UF_DOUBLE"_s,
          .action = Action::MoveValue,
          .target = u"UF_MONEY"_s},
         [](LeadDraft *draft) {
             draft->values.remove(u"UF_MONEY"_s);
         }});
    row("an amount into a number", u"the field holds something else"_s,
        {{gone(u"UF_MONEY"_s)},
         {.kind = DriftKind::FieldGone,
          .field = u"UF_MONEY"_s,
          .action = Action::MoveValue,
          .target = u"UF_DOUBLE"_s},
         [](LeadDraft *draft) {
             draft->values.remove(u"UF_DOUBLE"_s);
         }});
    row("what the target's rules refuse", u"the field does not take it"_s,
        {{gone(u"UF_WORD"_s), changed(u"UF_EMPTY"_s, [](FieldSchema *f) { f->minLength = 5; })},
         with(goneField, u"UF_EMPTY"_s)});
    row("a value that is none for what is asked for", u"not a value"_s,
        {{changed(u"UF_EMPTY"_s,
                  [](FieldSchema *field) {
                      field->isRequired = true;
                      field->type = FieldType::Date;
                  })},
         {.kind = DriftKind::NowRequired,
          .field = u"UF_EMPTY"_s,
          .action = Action::Replace,
          .target = u"soon"_s}});
    row("nothing to leave out", u"nothing to leave out"_s,
        {{changed(u"UF_EMPTY"_s, [](FieldSchema *f) { f->isRequired = true; })},
         {.kind = DriftKind::NowRequired, .field = u"UF_EMPTY"_s, .action = Action::DropValue}});
    row("a currency that is not listed", u"not one of the currencies"_s,
        {{withCurrencies({u"RUB"_s, u"USD"_s})},
         {.kind = DriftKind::ChoiceGone,
          .field = u"CURRENCY_ID"_s,
          .value = u"EUR"_s,
          .action = Action::Replace,
          .target = u"CHF"_s}});
    row("a person who is to be an amount", u"not a number that could be an amount"_s,
        {{retyped(u"UF_USER"_s, FieldType::Money)},
         {.kind = DriftKind::TypeChanged,
          .field = u"UF_USER"_s,
          .action = Action::Replace,
          .target = u"EUR"_s}});
    row("one item for every text", u"not one of the items"_s,
        {{retyped(u"UF_WORD"_s, FieldType::Choice)},
         {.kind = DriftKind::TypeChanged,
          .field = u"UF_WORD"_s,
          .action = Action::Replace,
          .target = u"1"_s}});
    row("a renamed item needs nothing", u"there is nothing to mend"_s,
        {{listed(u"SOURCE_ID"_s, {{.id = u"SHOW"_s, .label = u"Fair"_s}})},
         {.kind = DriftKind::ChoiceRenamed, .field = u"SOURCE_ID"_s, .value = u"SHOW"_s}});
}

void TestMendingRule::aRuleThatDoesNotFitIsRefused()
{
    QFETCH(const QString, why);
    QFETCH(const Case, mending);
    const FormSchemaPtr then = driftForm();
    const LeadDraft draft = leadOf(mending);
    const Result<MendedLead> lead =
            mended(draft, typedFormOf(*then, draft), edited(then, mending.edits), mending.rule);
    QVERIFY(!lead);
    QCOMPARE(toString(lead.error().kind), u"InvalidInput"_s);
    QCOMPARE(toString(lead.error().certainty), u"NotSent"_s);
    QCOMPARE(lead.error().detail, why);
}

void TestMendingRule::aLeadWithoutTheFindingComesBackAsItIs()
{
    const FormSchemaPtr then = driftForm();
    const FormSchema now = edited(then, {gone(u"UF_TEXT"_s)});
    const TypedForm typed = typedFormOf(*then, driftLead());
    const Result<MendedLead> lead =
            mended(driftLead(), typed, now, {.kind = DriftKind::FieldGone, .field = u"UF_WORD"_s});
    QVERIFY(lead);
    QCOMPARE(*lead, MendedLead({driftLead(), typed}));
}

void TestMendingRule::amountsWithoutACurrencyGetTheOneOfTheirTime()
{
    const FormSchemaPtr then = driftForm();
    LeadDraft draft = driftLead();
    draft.setText(u"UF_MONEY"_s, u"300"_s);
    const FormSchema now = edited(
            then, {gone(u"UF_TEXT"_s), withCurrencies({u"EUR"_s, u"USD"_s, u"RUB"_s}, u"USD"_s)});
    const Result<MendedLead> lead = mended(draft, typedFormOf(*then, draft), now,
                                           {.kind = DriftKind::FieldGone, .field = u"UF_TEXT"_s});
    QVERIFY(lead);
    QCOMPARE(lead->draft.value(u"UF_MONEY"_s), FieldValue({{u"300"_s, u"RUB"_s}}));
    const TypedForm typed = typedFormOf(*then, draft);
    draft.values.remove(u"UF_MONEY"_s);
    const Result<MendedLead> without =
            mended(draft, typed, now, {.kind = DriftKind::FieldGone, .field = u"UF_TEXT"_s});
    QVERIFY(without);
    QVERIFY(!without->draft.values.contains(u"UF_MONEY"_s));
}

void TestMendingRule::whatWasNotTouchedIsStillComparedWithTheOldForm()
{
    const FormSchemaPtr then = driftForm();
    const FormSchema now = edited(then, {gone(u"UF_TEXT"_s), gone(u"UF_DATE"_s),
                                         retyped(u"UF_YES"_s, FieldType::String)});
    const Result<MendedLead> lead = mended(driftLead(), typedFormOf(*then, driftLead()), now,
                                           {.kind = DriftKind::FieldGone, .field = u"UF_TEXT"_s});
    QVERIFY(lead);
    const QList<Drift> findings = driftOf(lead->form, lead->draft, now);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(toString(findings.at(0).kind), u"TypeChanged"_s);
    QCOMPARE(findings.at(1).label, u"Day"_s);
}

void TestMendingRule::severalRulesLeaveNothingInTheWay()
{
    const FormSchemaPtr then = driftForm();
    const FormSchema now =
            edited(then, {gone(u"UF_DATE"_s), retyped(u"UF_USER"_s, FieldType::Company),
                          listed(u"SOURCE_ID"_s, {{.id = u"WEB"_s, .label = u"Website"_s}})});
    MendedLead lead{driftLead(), typedFormOf(*then, driftLead())};
    const QList<MendingRule> rules{{.kind = DriftKind::FieldGone,
                                    .field = u"UF_DATE"_s,
                                    .action = Action::MoveValue,
                                    .target = u"UF_TEXT"_s},
                                   {.kind = DriftKind::ChoiceGone,
                                    .field = u"SOURCE_ID"_s,
                                    .value = u"SHOW"_s,
                                    .action = Action::Replace,
                                    .target = u"WEB"_s},
                                   {.kind = DriftKind::TypeChanged,
                                    .field = u"UF_USER"_s,
                                    .action = Action::MoveValue,
                                    .target = u"UF_TEXT"_s}};
    for (const MendingRule &rule : rules) {
        const Result<MendedLead> next = mended(lead.draft, lead.form, now, rule);
        QVERIFY(next);
        lead = *next;
    }
    QVERIFY(!anyInTheWay(driftOf(lead.form, lead.draft, now)));
    QCOMPARE(lead.draft.text(u"UF_TEXT"_s), u"two\nlines\nDay: 2026-03-02\nGuide: Anna Tester"_s);
    QCOMPARE(lead.draft.text(u"SOURCE_ID"_s), u"WEB"_s);
}

void TestMendingRule::nothingIsLostUnlessAPersonSaidSo()
{
    // Every field gone in turn, moved to a text: what a person saw is in that text.
    const FormSchemaPtr then = driftForm();
    const QMap<QString, QString> seen{{u"TITLE"_s, u"Fair visit"_s},
                                      {u"STATUS_ID"_s, u"New"_s},
                                      {u"SOURCE_ID"_s, u"Exhibition"_s},
                                      {u"OPPORTUNITY"_s, u"12500.5 EUR"_s},
                                      {u"CURRENCY_ID"_s, u"12500.5 EUR"_s},
                                      {u"PHONE"_s, u"+7 495 000-00-00, 112"_s},
                                      {u"UF_MANY"_s, u"Choice 1, Choice 2"_s},
                                      {u"UF_WORD"_s, u"7"_s},
                                      {u"UF_WHOLE"_s, u"12"_s},
                                      {u"UF_DOUBLE"_s, u"0.25"_s},
                                      {u"UF_DATE"_s, u"2026-03-02"_s},
                                      {u"UF_TIME"_s, u"2026-03-02T10:00:00+03:00"_s},
                                      {u"UF_YES"_s, u"Y"_s},
                                      {u"UF_MONEY"_s, u"300 USD"_s},
                                      {u"UF_URL"_s, u"https://example.org"_s},
                                      {u"UF_USER"_s, u"Anna Tester"_s}};
    QCOMPARE(seen.size(), driftLead().values.size() - 1);
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        const FormSchema now = edited(then, {gone(it.key())});
        const Result<MendedLead> lead = mended(driftLead(), typedFormOf(*then, driftLead()), now,
                                               {.kind = DriftKind::FieldGone,
                                                .field = it.key(),
                                                .action = Action::MoveValue,
                                                .target = u"UF_TEXT"_s});
        QVERIFY2(lead, qPrintable(it.key()));
        const QString text = lead->draft.text(u"UF_TEXT"_s);
        QVERIFY2(text.startsWith(u"two\nlines\n"_s) && text.endsWith(u": "_s + *it),
                 qPrintable(it.key() + u' ' + text));
    }
}

void TestMendingRule::aListOffersTheFieldsThatCanTakeIt_data()
{
    QTest::addColumn<leadbooth::FieldType>("from");
    QTest::addColumn<QStringList>("targets");
    const QStringList texts{u"TITLE"_s, u"UF_TEXT"_s, u"UF_WORD"_s, u"UF_EMPTY"_s};
    const auto row = [&](const char *name, FieldType from, QStringList more) {
        more += texts;
        more.sort();
        QTest::newRow(name) << from << more;
    };
    const QStringList readable{u"OPPORTUNITY"_s, u"PHONE"_s,   u"UF_WHOLE"_s, u"UF_DOUBLE"_s,
                               u"UF_DATE"_s,     u"UF_TIME"_s, u"UF_URL"_s};
    row("a line", FieldType::String,
        readable + QStringList{u"STATUS_ID"_s, u"SOURCE_ID"_s, u"UF_MANY"_s});
    row("a phone", FieldType::Multifield, readable);
    row("a number", FieldType::Integer,
        {u"OPPORTUNITY"_s, u"PHONE"_s, u"UF_WHOLE"_s, u"UF_DOUBLE"_s, u"UF_URL"_s});
    row("a date", FieldType::Date, {u"PHONE"_s, u"UF_DATE"_s, u"UF_TIME"_s, u"UF_URL"_s});
    row("an item", FieldType::Choice, {u"STATUS_ID"_s, u"SOURCE_ID"_s, u"UF_MANY"_s});
    row("yes or no", FieldType::YesNo, {u"UF_YES"_s});
    row("an amount", FieldType::Money, {u"UF_MONEY"_s});
    row("a person", FieldType::User, {u"UF_USER"_s});
    row("a company", FieldType::Company, {});
}

void TestMendingRule::aListOffersTheFieldsThatCanTakeIt()
{
    QFETCH(const leadbooth::FieldType, from);
    QFETCH(const QStringList, targets);
    QStringList offered;
    const FormSchemaPtr form = driftForm();
    for (const FieldSchema &field : form->fields) {
        if (canMoveTo(from, field)) {
            offered.append(field.code);
        }
    }
    offered.sort();
    QCOMPARE(offered, targets);
}

QTEST_GUILESS_MAIN(TestMendingRule)
#include "tst_mendingrule.moc"
