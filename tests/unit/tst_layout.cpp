// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/schemabuilder.h"
#include "support/metadataexample.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

/*! "TITLE / STATUS_ID+SOURCE_ID", "-" before the rows of a folded section. */
QString rowsOf(const FormSection &section)
{
    QStringList rows;
    for (const FormRow &row : section.rows) {
        rows.append(row.fields.join(u'+'));
    }
    return (section.startsFolded ? u"- "_s : QString()) + rows.join(u" / "_s);
}

const FormSection *find(const std::vector<FormSection> &sections, SectionKind kind)
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [kind](const FormSection &s) { return s.kind == kind; });
    return found != sections.end() ? &*found : nullptr;
}

std::vector<FormSection> sectionsWith(const QByteArray &layout)
{
    PortalMetadata metadata = exampleMetadata();
    metadata.cardLayout = jsonArray(layout);
    return buildFormSchema(metadata, QDateTime()).sections;
}

} // namespace

/*! Which field stands where. */
class TestLayout : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withoutACardOfItsOwnTheFormIsTheDefaultCard();
    void thePortalsCardGivesSectionsAndOrder();
    void compositeElementsAreTakenApart();
    void whatIsRequiredIsNeverFoldedAway();
    void columnsAreLookedInto();
    void aCardThatNamesNothingKnownIsIgnored_data();
    void aCardThatNamesNothingKnownIsIgnored();
    void fieldsStandInFormOrder();
};

void TestLayout::withoutACardOfItsOwnTheFormIsTheDefaultCard()
{
    const std::vector<FormSection> sections =
            buildFormSchema(exampleMetadata(), QDateTime()).sections;
    const auto rows = [&](SectionKind kind) {
        const FormSection *section = find(sections, kind);
        return section ? rowsOf(*section) : u"missing"_s;
    };
    QCOMPARE(rows(SectionKind::About), u"TITLE / STATUS_ID+SOURCE_ID / OPPORTUNITY+CURRENCY_ID"_s);
    QCOMPARE(rows(SectionKind::Person),
             u"HONORIFIC+NAME+LAST_NAME / SECOND_NAME+BIRTHDATE / COMPANY_TITLE+POST / PHONE / "
             "EMAIL / WEB / IM"_s);
    QCOMPARE(rows(SectionKind::Client), u"- COMPANY_ID / CONTACT_IDS"_s);
    QCOMPARE(rows(SectionKind::More),
             u"ASSIGNED_BY_ID / SOURCE_DESCRIPTION / STATUS_DESCRIPTION / OPENED / COMMENTS"_s);
    QCOMPARE(rows(SectionKind::Address), u"- ADDRESS / ADDRESS_POSTAL_CODE+ADDRESS_CITY"_s);
    QCOMPARE(rows(SectionKind::Utm), u"- UTM_SOURCE+UTM_MEDIUM"_s);
    QCOMPARE(rows(SectionKind::Other), u"- PARENT_ID_177"_s);
    // By SORT and number; those without a row of their own come last.
    QVERIFY2(rows(SectionKind::UserFields)
                     .startsWith(u"UF_CRM_SEATS+UF_CRM_RATE / UF_CRM_TOPICS / UF_CRM_BADGE / "
                                 "UF_CRM_WIDGET / "_s),
             qPrintable(rows(SectionKind::UserFields)));
    QCOMPARE(sections.front().kind, SectionKind::About);
}

void TestLayout::thePortalsCardGivesSectionsAndOrder()
{
    const std::vector<FormSection> sections = sectionsWith(R"([
        {"name":"main","title":"At the <booth>","type":"section","elements":[
            {"name":"PHONE","optionFlags":"1"},{"name":"LAST_NAME"},{"name":"NAME"},{"name":"UF_CRM_RATE"},
            {"name":"UF_CRM_SEATS"},{"name":"UF_CRM_NEWS"},{"name":"TITLE"},{"name":"PHONE"}]},
        {"name":"x","title":"Goods","type":"section","elements":[{"name":"PRODUCT_ROW_SUMMARY"}]},
        {"name":"y","title":"Rest","type":"section","elements":[{"name":"STATUS_ID"},{"name":"OBSERVER"}]}])");
    QCOMPARE(sections.size(), 4U);
    QCOMPARE(sections[0].kind, SectionKind::FromPortal);
    QCOMPARE(sections[0].title, u"At the <booth>"_s);
    QCOMPARE(rowsOf(sections[0]),
             u"PHONE / LAST_NAME+NAME / UF_CRM_RATE+UF_CRM_SEATS / UF_CRM_NEWS / TITLE"_s);
    QCOMPARE(rowsOf(sections[1]), u"STATUS_ID"_s);
    QCOMPARE(sections[2].kind, SectionKind::UserFields);
    QCOMPARE(rowsOf(sections[2]), u"UF_CRM_BADGE / UF_CRM_SCAN"_s);
    QCOMPARE(sections[3].kind, SectionKind::Other);
    QVERIFY(sections[3].startsFolded);
}

void TestLayout::compositeElementsAreTakenApart()
{
    const std::vector<FormSection> sections = sectionsWith(R"([{"name":"m","title":"M","elements":[
        {"name":"OPPORTUNITY_WITH_CURRENCY"},{"name":"CLIENT"},{"name":"ADDRESS"},{"name":"UTM"}]}])");
    QCOMPARE(rowsOf(sections[0]), u"OPPORTUNITY+CURRENCY_ID / COMPANY_ID / CONTACT_IDS / ADDRESS / "
                                  "ADDRESS_POSTAL_CODE+ADDRESS_CITY / UTM_SOURCE+UTM_MEDIUM"_s);
}

void TestLayout::whatIsRequiredIsNeverFoldedAway()
{
    PortalMetadata metadata = exampleMetadata();
    for (const QString &code : {u"ADDRESS_CITY"_s, u"PARENT_ID_177"_s}) {
        QJsonObject field = metadata.fields.value(code).toObject();
        field.insert(u"isRequired"_s, true);
        metadata.fields.insert(code, field);
    }
    for (const QByteArray layout : {"[]", R"([{"elements":[{"name":"TITLE"}]}])"}) {
        metadata.cardLayout = jsonArray(layout);
        const FormSchema schema = buildFormSchema(metadata, QDateTime());
        for (const FormSection &section : schema.sections) {
            for (const FormRow &row : section.rows) {
                for (const QString &code : row.fields) {
                    QVERIFY2(!section.startsFolded || !schema.field(code)->isRequired,
                             qPrintable(code));
                }
            }
        }
    }
}

void TestLayout::columnsAreLookedInto()
{
    const std::vector<FormSection> sections = sectionsWith(R"([{"type":"column","elements":[
        {"type":"section","title":"In a column","elements":[{"name":"TITLE"}]}]}])");
    QCOMPARE(sections[0].title, u"In a column"_s);
    QCOMPARE(rowsOf(sections[0]), u"TITLE"_s);
}

void TestLayout::aCardThatNamesNothingKnownIsIgnored_data()
{
    QTest::addColumn<QByteArray>("layout");
    QTest::newRow("nothing") << QByteArray("[]");
    QTest::newRow("unknown elements")
            << QByteArray(R"([{"title":"x","elements":[{"name":"RECURRING"},{"name":7},5,null]}])");
    QTest::newRow("elements of the wrong type")
            << QByteArray(R"([{"elements":"TITLE"},7,[[]],null])");
    QByteArray nested = R"({"name":"TITLE"})";
    for (int i = 0; i < 30; ++i) {
        nested = R"({"type":"column","elements":[)" + nested + "]}";
    }
    QTest::newRow("columns in columns in columns") << QByteArray("[" + nested + "]");
}

void TestLayout::aCardThatNamesNothingKnownIsIgnored()
{
    QFETCH(const QByteArray, layout);
    QCOMPARE(sectionsWith(layout), sectionsWith("[]"));
}

void TestLayout::fieldsStandInFormOrder()
{
    const FormSchema schema = buildFormSchema(exampleMetadata(), QDateTime());
    QStringList inRows;
    for (const FormSection &section : schema.sections) {
        for (const FormRow &row : section.rows) {
            inRows += row.fields;
        }
    }
    QStringList inFields;
    for (const FieldSchema &field : schema.fields) {
        inFields.append(field.code);
    }
    QCOMPARE(inFields, inRows);
}

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
