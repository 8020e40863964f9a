// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/typedform.h"
#include "support/sampleschema.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

/*! A form with one field of each type, each of them filled in. */
FormSchemaPtr everyType()
{
    SchemaBuilder builder;
    int number = 0;
    for (int type = 0; type <= static_cast<int>(FieldType::NotEditable); ++type) {
        const QString code = u"UF_CRM_%1"_s.arg(++number);
        const QString label = u"Feld «%1» <b>"_s.arg(number);
        if (static_cast<FieldType>(type) == FieldType::Choice) {
            FieldSchema choice = choiceField(code, label, numberedChoices(4));
            choice.isMultiple = true;
            builder.add(choice);
        } else {
            builder.add(fieldOf(code, static_cast<FieldType>(type), label));
        }
    }
    return builder.build();
}

LeadDraft filled(const FormSchema &schema)
{
    LeadDraft draft{.originId = OriginId(u"o"_s)};
    for (const FieldSchema &field : schema.fields) {
        draft.values.insert(field.code, {{u"2"_s}, {u" 3 "_s}});
    }
    return draft;
}

} // namespace

/*! What is remembered of the form that a lead was typed in. */
class TestTypedForm : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itHoldsTheFieldsWithAValueInFormOrder();
    void itHoldsTheLabelsOfWhatWasChosenAlone();
    void itHoldsThePortalsWordsForYesAndNo();
    void itKnowsWhichItemsEndedALeadAlready();
    void itHoldsNothingThatWasTyped();
    void whatTheFormDoesNotHaveIsLeftOut();
    void itSurvivesJsonUnchanged();
    void theWordsInRowsThatAreOnTheDiskStay();
    void whatANewerVersionWroteIsRefused_data();
    void whatANewerVersionWroteIsRefused();
};

void TestTypedForm::itHoldsTheFieldsWithAValueInFormOrder()
{
    const FormSchemaPtr schema = sampleSchema();
    LeadDraft draft{.originId = OriginId(u"o"_s)};
    draft.setText(u"TITLE"_s, u"Fair visit"_s);
    draft.setText(u"NAME"_s, u"Gleb"_s);
    draft.values.insert(u"LAST_NAME"_s, {{u"  "_s}});
    draft.values.insert(u"PHONE"_s, {{u"+7 495 000-00-00"_s, u"WORK"_s}});
    const TypedForm form = typedFormOf(*schema, draft);
    QStringList codes;
    for (const TypedField &field : form.fields) {
        codes.append(field.code);
    }
    QCOMPARE(codes, QStringList({u"TITLE"_s, u"NAME"_s, u"PHONE"_s}));
    const TypedField *phone = form.field(u"PHONE"_s);
    QVERIFY(phone);
    const FieldSchema *now = schema->field(u"PHONE"_s);
    QCOMPARE(*phone, TypedField({.code = u"PHONE"_s,
                                 .type = FieldType::Multifield,
                                 .portalType = now->portalType,
                                 .label = u"Phone"_s,
                                 .isMultiple = true}));
    QVERIFY(!form.field(u"LAST_NAME"_s));
}

void TestTypedForm::itHoldsTheLabelsOfWhatWasChosenAlone()
{
    FieldSchema list = choiceField(u"UF_LIST"_s, u"Interests"_s, numberedChoices(9));
    list.isMultiple = true;
    const FormSchemaPtr schema = SchemaBuilder().add(list).build();
    LeadDraft draft{.originId = OriginId(u"o"_s)};
    draft.values.insert(u"UF_LIST"_s, {{u"2"_s}, {u" 7 "_s}, {u""_s}, {u"77"_s}});
    const TypedForm form = typedFormOf(*schema, draft);
    const QMap<QString, QString> chosen{{u"2"_s, u"Choice 2"_s}, {u"7"_s, u"Choice 7"_s}};
    QCOMPARE(form.fields.value(0).chosen, chosen);
}

void TestTypedForm::itHoldsThePortalsWordsForYesAndNo()
{
    FieldSchema own = fieldOf(u"UF_OWN"_s, FieldType::YesNo, u"Newsletter"_s);
    own.yesLabel = u"wants it"_s;
    const FormSchemaPtr schema =
            SchemaBuilder().add(own).add(fieldOf(u"UF_PLAIN"_s, FieldType::YesNo, u"x"_s)).build();
    LeadDraft draft{.originId = OriginId(u"o"_s)};
    draft.setText(u"UF_OWN"_s, u"Y"_s);
    draft.setText(u"UF_PLAIN"_s, u"Y"_s);
    const TypedForm form = typedFormOf(*schema, draft);
    const QMap<QString, QString> words{{u"Y"_s, u"wants it"_s}};
    QCOMPARE(form.fields.value(0).chosen, words);
    QVERIFY(form.fields.value(1).chosen.isEmpty());
}

void TestTypedForm::itKnowsWhichItemsEndedALeadAlready()
{
    const FormSchemaPtr schema = sampleSchema();
    LeadDraft draft{.originId = OriginId(u"o"_s)};
    draft.setText(u"STATUS_ID"_s, u"JUNK"_s);
    QCOMPARE(typedFormOf(*schema, draft).fields.value(0).closing, QStringList({u"JUNK"_s}));
    draft.setText(u"STATUS_ID"_s, u"NEW"_s);
    QCOMPARE(typedFormOf(*schema, draft).fields.value(0).closing, QStringList());
}

void TestTypedForm::itHoldsNothingThatWasTyped()
{
    const FormSchemaPtr schema = everyType();
    LeadDraft draft{.originId = OriginId(u"o"_s)};
    for (const FieldSchema &field : schema->fields) {
        draft.values.insert(field.code, {{u"personal"_s, u"personal"_s}});
    }
    const QByteArray json =
            QJsonDocument(toJson(typedFormOf(*schema, draft))).toJson(QJsonDocument::Compact);
    QVERIFY(!json.contains("personal"));
}

void TestTypedForm::whatTheFormDoesNotHaveIsLeftOut()
{
    const FormSchemaPtr schema = sampleSchema();
    LeadDraft draft{.originId = OriginId(u"o"_s)};
    draft.setText(u"UF_GONE"_s, u"x"_s);
    QCOMPARE(typedFormOf(*schema, draft).fields, QList<TypedField>());
}

void TestTypedForm::itSurvivesJsonUnchanged()
{
    FormSchema schema = *everyType();
    schema.fingerprint = QByteArray::fromHex("00ff10203040");
    TypedForm form = typedFormOf(schema, filled(schema));
    form.fields[0].closing = {u"2"_s};
    QCOMPARE(form.baseCurrency, u"RUB"_s);
    QCOMPARE(form.fields.size(), qsizetype(schema.fields.size()));
    const QByteArray bytes = QJsonDocument(toJson(form)).toJson(QJsonDocument::Compact);
    const Result<TypedForm> back = typedFormFromJson(QJsonDocument::fromJson(bytes).object());
    QVERIFY(back);
    QCOMPARE(*back, form);
    const Result<TypedForm> nothing = typedFormFromJson(toJson(TypedForm()));
    QVERIFY(nothing);
    QCOMPARE(*nothing, TypedForm());
}

void TestTypedForm::theWordsInRowsThatAreOnTheDiskStay()
{
    const FormSchemaPtr schema = everyType();
    QStringList words;
    const QJsonArray fields =
            toJson(typedFormOf(*schema, filled(*schema))).value("fields"_L1).toArray();
    for (const auto &field : fields) {
        words.append(field.toObject().value("type"_L1).toString());
    }
    QCOMPARE(words.join(u' '),
             u"string text integer double yesNo date dateTime choice currency money url address "
             "user company contact multifield notEditable"_s);
}

void TestTypedForm::whatANewerVersionWroteIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("another part") << QByteArray(R"({"fields": [], "layout": 1})");
    QTest::newRow("another part of a field")
            << QByteArray(R"({"fields": [{"code": "A", "type": "text", "unit": "kg"}]})");
    QTest::newRow("another type") << QByteArray(
            R"({"fields": [{"code": "A", "type": "barcode"}]})");
    QTest::newRow("no type") << QByteArray(R"({"fields": [{"code": "A"}]})");
    QTest::newRow("no code") << QByteArray(R"({"fields": [{"type": "text"}]})");
    QTest::newRow("not a field") << QByteArray(R"({"fields": ["A"]})");
    QTest::newRow("a field twice") << QByteArray(
            R"({"fields": [{"code": "A", "type": "text"}, {"code": "A", "type": "text"}]})");
    QTest::newRow("a label that is no text")
            << QByteArray(R"({"fields": [{"code": "A", "type": "choice", "chosen": {"1": 2}}]})");
    QTest::newRow("an id that is no text")
            << QByteArray(R"({"fields": [{"code": "A", "type": "choice", "closing": [1]}]})");
    QTest::newRow("a fingerprint that is none") << QByteArray(R"({"fingerprint": "*"})");
}

void TestTypedForm::whatANewerVersionWroteIsRefused()
{
    QFETCH(const QByteArray, json);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    const Result<TypedForm> form = typedFormFromJson(document.object());
    QVERIFY(!form);
    QCOMPARE(toString(form.error().kind), u"InvalidInput"_s);
}

QTEST_GUILESS_MAIN(TestTypedForm)
#include "tst_typedform.moc"
