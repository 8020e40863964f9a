// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/phppattern.h"
#include "bitrix/schemabuilder.h"
#include "lead/validation.h"
#include "support/metadataexample.h"
#include "support/testcase.h"

#include <QRegularExpression>
#include <QSet>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime loadedAt({2026, 3, 2}, {9, 0}, Qt::UTC);

FormSchema build(const PortalMetadata &metadata)
{
    return buildFormSchema(metadata, loadedAt);
}

/*! A form of one field of the example, described anew. */
FieldSchema single(const QByteArray &descriptor, const QByteArray &row = {},
                   const QString &code = u"UF_CRM_X"_s)
{
    PortalMetadata metadata = exampleMetadata();
    metadata.fields = QJsonObject{{code, jsonObject(descriptor)}};
    QJsonObject userField = jsonObject(row);
    userField.insert(u"FIELD_NAME"_s, code);
    metadata.userFields = QJsonArray{userField};
    const FormSchema schema = build(metadata);
    return schema.field(code) ? *schema.field(code) : FieldSchema{};
}

FieldType typeOf(const FormSchema &schema, const char *code)
{
    const FieldSchema *field = schema.field(QString::fromLatin1(code));
    return field ? field->type : FieldType::NotEditable;
}

QStringList labels(const FieldSchema &field)
{
    QStringList out;
    for (const Choice &choice : *field.choices) {
        out.append(choice.label);
    }
    return out;
}

QList<OmissionReason> omissionsOf(const FormSchema &schema, const QString &code)
{
    QList<OmissionReason> reasons;
    for (const Omission &omission : schema.omissions) {
        if (omission.field == code) {
            reasons.append(omission.reason);
        }
    }
    return reasons;
}

} // namespace

/*! The form that metadata describes, field by field; see tst_layout and tst_hostile for the rest.
 */
class TestSchema : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeGetsItsEditor();
    void whatNobodyFillsInIsLeftOut();
    void aTypeOfUnknownShapeIsShownButNotEditable();
    void theLabelIsTheFirstThatIsForPeople_data();
    void theLabelIsTheFirstThatIsForPeople();
    void dictionariesAreSortedAndKnowTheirEnds();
    void listsTakeOrderAndDefaultsFromTheUserField();
    void aListThatThePortalDidNotGiveIsNotEditable();
    void limitsOfUserFieldsAreTaken();
    void wordsOfYesAndNoAreTaken();
    void defaultsAreTaken_data();
    void defaultsAreTaken();
    void patternsLoseTheirDelimiters_data();
    void patternsLoseTheirDelimiters();
    void currenciesAreSortedAndKnowTheirDecimals();
    void withoutTheListTheBaseCurrencyRemains();
    void withoutAnyCurrencyNoAmountCanBeMistaken();
    void aNewLeadStartsWithThePortalsDefaults();
    void duplicatesAndUnreadableFieldsAreReported();
    void hugeMetadataIsCut();
    void aListThatWasCutOnTheWayIsToldOf();
    void equalMetadataHasEqualFingerprints();
    void metadataSurvivesTheCache();
    void bytesOfAnotherVersionAreNotRead_data();
    void bytesOfAnotherVersionAreNotRead();
};

void TestSchema::everyTypeGetsItsEditor()
{
    const FormSchema schema = build(exampleMetadata());
    const QList<std::pair<const char *, FieldType>> expected{
            {"TITLE", FieldType::String},
            {"COMMENTS", FieldType::Text},
            {"SOURCE_DESCRIPTION", FieldType::Text},
            {"UF_CRM_NOTES", FieldType::Text},
            {"HONORIFIC", FieldType::Choice},
            {"STATUS_ID", FieldType::Choice},
            {"BIRTHDATE", FieldType::Date},
            {"OPPORTUNITY", FieldType::Double},
            {"CURRENCY_ID", FieldType::Currency},
            {"OPENED", FieldType::YesNo},
            {"ASSIGNED_BY_ID", FieldType::User},
            {"COMPANY_ID", FieldType::Company},
            {"CONTACT_IDS", FieldType::Contact},
            {"PHONE", FieldType::Multifield},
            {"UF_CRM_SEATS", FieldType::Integer},
            {"UF_CRM_NEWS", FieldType::YesNo},
            {"UF_CRM_TOPICS", FieldType::Choice},
            {"UF_CRM_INDUSTRY", FieldType::Choice},
            {"UF_CRM_CALL", FieldType::DateTime},
            {"UF_CRM_BUDGET", FieldType::Money},
            {"UF_CRM_SITE", FieldType::Url},
            {"UF_CRM_PLACE", FieldType::Address},
            {"UF_CRM_HELPER", FieldType::User},
            {"UF_CRM_SCAN", FieldType::NotEditable}};
    for (const auto &[code, type] : expected) {
        QVERIFY2(schema.field(QString::fromLatin1(code)), code);
        QVERIFY2(typeOf(schema, code) == type, code);
    }
    QCOMPARE(schema.field(u"PHONE"_s)->multifield, MultifieldKind::Phone);
    QCOMPARE(schema.field(u"IM"_s)->multifield, MultifieldKind::Messenger);
    QCOMPARE(schema.field(u"PHONE"_s)->maxLength, MaxMultifieldLength);
    QVERIFY(schema.field(u"CONTACT_IDS"_s)->isMultiple);
    QVERIFY(schema.field(u"UF_CRM_SITE"_s)->isMultiple);
    QVERIFY(!schema.field(u"COMPANY_ID"_s)->isMultiple);
    QVERIFY(schema.field(u"UF_CRM_BADGE"_s)->isRequired);
    QCOMPARE(schema.currentUserId, u"7"_s);
    QCOMPARE(schema.mode, CrmMode::Classic);
    QCOMPARE(schema.loadedAt, loadedAt);
}

void TestSchema::whatNobodyFillsInIsLeftOut()
{
    const FormSchema schema = build(exampleMetadata());
    for (const char *code :
         {"ID", "DATE_CREATE", "STATUS_SEMANTIC_ID", "HAS_PHONE", "ORIGINATOR_ID", "ORIGIN_ID",
          "LINK", "IS_MANUAL_OPPORTUNITY", "ADDRESS_LOC_ADDR_ID", "CONTACT_ID"}) {
        QVERIFY2(!schema.field(QString::fromLatin1(code)), code);
        QVERIFY2(omissionsOf(schema, QString::fromLatin1(code)).isEmpty(), code);
    }
}

void TestSchema::aTypeOfUnknownShapeIsShownButNotEditable()
{
    const FormSchema schema = build(exampleMetadata());
    for (const QString &code : {u"UF_CRM_SCAN"_s, u"UF_CRM_WIDGET"_s, u"PARENT_ID_177"_s}) {
        QVERIFY(schema.field(code));
        QVERIFY(!schema.field(code)->isEditable());
        QCOMPARE(omissionsOf(schema, code), QList{OmissionReason::TypeNotEditable});
    }
    QCOMPARE(schema.omissions.size(), 3U);
}

void TestSchema::theLabelIsTheFirstThatIsForPeople_data()
{
    QTest::addColumn<QByteArray>("descriptor");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("label");
    const auto line = [](const char *reason, const QByteArray &descriptor, const QByteArray &row,
                         const QString &label) {
        QTest::newRow(reason) << descriptor << row << label;
    };
    line("the form's", R"({"type":"string","title":"UF_CRM_X","formLabel":"F","listLabel":"L"})",
         "{}", u"F"_s);
    line("else the list's",
         R"({"type":"string","title":"UF_CRM_X","formLabel":" ","listLabel":"L"})", "{}", u"L"_s);
    line("else the filter's", R"({"type":"string","title":"UF_CRM_X","filterLabel":"X"})", "{}",
         u"X"_s);
    line("else the user field's own", R"({"type":"string","title":"UF_CRM_X"})",
         R"({"EDIT_FORM_LABEL":{"de":"Feld","en":"Field"}})", u"Field"_s);
    line("else the title", R"({"type":"string","title":"T"})", "{}", u"T"_s);
    line("else the check box's",
         R"({"type":"boolean","title":"UF_CRM_X","settings":{"LABEL_CHECKBOX":"Tick"}})", "{}",
         u"Tick"_s);
    line("else the code", R"({"type":"string","title":"UF_CRM_X"})", "{}", u"UF_CRM_X"_s);
    line("labels of the wrong type are none",
         R"({"type":"string","formLabel":[1],"listLabel":null})", "{}", u"UF_CRM_X"_s);
    line("tamed", "{\"type\":\"string\",\"formLabel\":\"two\\n lines\\u202e\"}", "{}",
         u"two lines"_s);
}

void TestSchema::theLabelIsTheFirstThatIsForPeople()
{
    QFETCH(const QByteArray, descriptor);
    QFETCH(const QByteArray, row);
    QFETCH(const QString, label);
    QCOMPARE(single(descriptor, row).label, label);
}

void TestSchema::dictionariesAreSortedAndKnowTheirEnds()
{
    const FormSchema schema = build(exampleMetadata());
    const FieldSchema &stage = *schema.field(u"STATUS_ID"_s);
    QCOMPARE(labels(stage),
             (QStringList{u"Fresh"_s, u"In talks"_s, u"Won"_s, u"Not for us"_s, u"Apologised"_s}));
    QStringList open;
    for (const Choice &choice : *stage.choices) {
        if (!choice.isFinal) {
            open.append(choice.id);
        }
    }
    QCOMPARE(open, (QStringList{u"NEW"_s, u"UC_3X"_s}));
    QCOMPARE(stage.choice(u"NEW"_s)->color, std::optional<quint32>(0x2fc6f6));
    QCOMPARE(stage.choice(u"UC_3X"_s)->color, std::optional<quint32>(0xffaa00));
    QCOMPARE(stage.choice(u"JUNK"_s)->color, std::nullopt);
    QCOMPARE(labels(*schema.field(u"SOURCE_ID"_s)), (QStringList{u"Trade fair"_s, u"Call"_s}));
    QCOMPARE(labels(*schema.field(u"UF_CRM_INDUSTRY"_s)),
             (QStringList{u"Ship building"_s, u"Water works"_s}));
    QCOMPARE(schema.field(u"CONTACT_IDS"_s)->label, u"Contact"_s);
}

void TestSchema::listsTakeOrderAndDefaultsFromTheUserField()
{
    const FormSchema schema = build(exampleMetadata());
    const FieldSchema &topics = *schema.field(u"UF_CRM_TOPICS"_s);
    QCOMPARE(labels(topics), (QStringList{u"Valves"_s, u"Pumps"_s, u"Other"_s}));
    QVERIFY(topics.choice(u"72"_s)->isDefault);
    QVERIFY(!topics.choice(u"71"_s)->isDefault);
    QCOMPARE(topics.help, u"What did they ask about?"_s);
    // Without the right to read leads there is no list of user fields.
    PortalMetadata without = exampleMetadata();
    without.userFields = {};
    const FormSchema poorer = build(without);
    QCOMPARE(labels(*poorer.field(u"UF_CRM_TOPICS"_s)),
             (QStringList{u"Pumps"_s, u"Valves"_s, u"Other"_s}));
}

void TestSchema::aListThatThePortalDidNotGiveIsNotEditable()
{
    PortalMetadata metadata = exampleMetadata();
    metadata.dictionaries.remove(u"INDUSTRY"_s);
    metadata.dictionaries[u"SOURCE"_s] = {};
    const FormSchema schema = build(metadata);
    for (const QString &code : {u"UF_CRM_INDUSTRY"_s, u"SOURCE_ID"_s}) {
        QVERIFY(!schema.field(code)->isEditable());
        QCOMPARE(omissionsOf(schema, code), QList{OmissionReason::ChoicesMissing});
    }
    QVERIFY(schema.field(u"STATUS_ID"_s)->isEditable());
}

void TestSchema::limitsOfUserFieldsAreTaken()
{
    const FormSchema schema = build(exampleMetadata());
    const FieldSchema &badge = *schema.field(u"UF_CRM_BADGE"_s);
    QCOMPARE(badge.minLength, 3);
    QCOMPARE(badge.maxLength, 12);
    QCOMPARE(badge.pattern, u"(?i)^[A-Z]{2}\\d+$"_s);
    QVERIFY(validateField(badge, {{u"nl12"_s}}).isEmpty());
    QCOMPARE(validateField(badge, {{u"nl-12"_s}}).at(0).code, IssueCode::PatternMismatch);
    const FieldSchema &seats = *schema.field(u"UF_CRM_SEATS"_s);
    QCOMPARE(seats.minimum, std::optional(1.0));
    QCOMPARE(seats.maximum, std::optional(500.0));
    QCOMPARE(seats.help, u"How many"_s);
    const FieldSchema &rate = *schema.field(u"UF_CRM_RATE"_s);
    QCOMPARE(rate.decimals, 3);
    QVERIFY2(!rate.minimum && !rate.maximum, "0 means no limit");
    const FieldSchema absurd =
            single(R"({"type":"double","settings":{"PRECISION":99,"MIN_VALUE":5,"MAX_VALUE":2}})");
    QCOMPARE(absurd.decimals, 12);
    QVERIFY2(!absurd.minimum && !absurd.maximum, "nothing could be typed");
    const FieldSchema rounded =
            single(R"({"type":"double","settings":{"PRECISION":2,"DEFAULT_VALUE":"1.239"}})");
    QCOMPARE(rounded.defaultValue, (FieldValue{{u"1.24"_s}}));
    const FieldSchema reversed =
            single(R"({"type":"string","settings":{"MIN_LENGTH":9,"MAX_LENGTH":-4}})");
    QCOMPARE(reversed.minLength, 9);
    QCOMPARE(reversed.maxLength, 0);
}

void TestSchema::wordsOfYesAndNoAreTaken()
{
    const FormSchema schema = build(exampleMetadata());
    const FieldSchema &news = *schema.field(u"UF_CRM_NEWS"_s);
    QCOMPARE(news.noLabel, u"No, thanks"_s);
    QCOMPARE(news.yesLabel, u"Yes, please"_s);
    const FieldSchema plain = single(
            R"({"type":"boolean","isRequired":true,"isMultiple":true,"settings":{"LABEL":"word"}})");
    QVERIFY(plain.noLabel.isEmpty() && plain.yesLabel.isEmpty());
    QVERIFY2(!plain.isRequired && !plain.isMultiple, "such fields can be neither");
}

void TestSchema::defaultsAreTaken_data()
{
    QTest::addColumn<QByteArray>("descriptor");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("now");
    const auto row = [](const char *type, const char *preset, const QString &value,
                        const QString &tag = {}, bool now = false) {
        QTest::addRow("%s %s", type, preset)
                << QByteArray(R"({"type":")") + type + R"(","settings":{"DEFAULT_VALUE":)" + preset
                           + "}}"
                << value << tag << now;
    };
    row("string", R"("Hello")", u"Hello"_s);
    row("string", R"("")", {});
    row("string", "null", {});
    row("string", R"({"a":1})", {});
    row("integer", "0", u"0"_s);
    row("integer", R"("12")", u"12"_s);
    row("integer", R"("many")", {});
    row("double", "1e2", u"100"_s);
    row("double", R"("2.50")", u"2.50"_s);
    row("double", "1e300", {});
    row("boolean", "1", u"Y"_s);
    row("boolean", R"("0")", u"N"_s);
    row("boolean", "null", {});
    row("date", R"({"TYPE":"NONE","VALUE":""})", {});
    row("date", R"({"TYPE":"NOW","VALUE":""})", {}, {}, true);
    row("date", R"({"TYPE":"FIXED","VALUE":"2026-05-04"})", u"2026-05-04"_s);
    row("date", R"({"TYPE":"FIXED","VALUE":"04.05.2026"})", u"2026-05-04"_s);
    row("date", R"({"TYPE":"FIXED","VALUE":"05/04/2026"})", {});
    row("date", R"("NOW")", {});
    row("datetime", R"({"TYPE":"NOW"})", {}, {}, true);
    row("datetime", R"({"TYPE":"FIXED","VALUE":"2026-05-04T10:00:00+02:00"})",
        u"2026-05-04T10:00:00+02:00"_s);
    row("datetime", R"({"TYPE":"FIXED","VALUE":"soon"})", {});
    row("money", R"("1000.50|JPY")", u"1001"_s, u"JPY"_s);
    row("money", R"("12")", u"12"_s, u"EUR"_s);
    row("money", R"("|EUR")", {});
    row("url", R"("https://nordlicht.example/")", u"https://nordlicht.example/"_s);
}

void TestSchema::defaultsAreTaken()
{
    QFETCH(const QByteArray, descriptor);
    QFETCH(const QString, value);
    QFETCH(const QString, tag);
    QFETCH(const bool, now);
    const FieldSchema field = single(descriptor);
    const FieldValue expected = value.isEmpty() ? FieldValue{} : FieldValue{{value, tag}};
    QCOMPARE(field.defaultValue, expected);
    QCOMPARE(field.defaultsToNow, now);
}

void TestSchema::patternsLoseTheirDelimiters_data()
{
    QTest::addColumn<QString>("php");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("slashes") << u"/^\\d+$/"_s << u"^\\d+$"_s;
    QTest::newRow("with modifiers") << u"#^a/b$#isuD"_s << u"(?is)^a/b$"_s;
    QTest::newRow("anchored") << u"/ab|c/A"_s << u"\\A(?:ab|c)"_s;
    QTest::newRow("brackets") << u"{^a{2}$}i"_s << u"(?i)^a{2}$"_s;
    QTest::newRow("none") << u"^\\d+$"_s << u"^\\d+$"_s;
    QTest::newRow("none, with a letter first") << u"abc/"_s << u"abc/"_s;
    QTest::newRow("no modifiers behind the last one") << u"/a/b"_s << u"/a/b"_s;
    QTest::newRow("not a regular expression") << u"/(/"_s << QString();
    QTest::newRow("too long") << u'/' + QString(600, u'a') + u'/' << QString();
    QTest::newRow("nothing") << u" "_s << QString();
    QTest::newRow("a lone delimiter") << u"/"_s << u"/"_s;
}

void TestSchema::patternsLoseTheirDelimiters()
{
    QFETCH(const QString, php);
    QFETCH(const QString, pattern);
    QCOMPARE(patternFromPhp(php), pattern);
    QVERIFY(QRegularExpression(pattern).isValid());
}

void TestSchema::currenciesAreSortedAndKnowTheirDecimals()
{
    const FormSchema schema = build(exampleMetadata());
    QCOMPARE(schema.currencies,
             (std::vector<Currency>{{u"EUR"_s, u"Euro"_s, 2}, {u"JPY"_s, u"Yen"_s, 0}}));
    QCOMPARE(schema.baseCurrency, u"EUR"_s);
}

void TestSchema::withoutTheListTheBaseCurrencyRemains()
{
    PortalMetadata metadata = exampleMetadata();
    metadata.currencies = {};
    metadata.baseCurrency = u"RUB"_s;
    FormSchema schema = build(metadata);
    QCOMPARE(schema.currencies.size(), 1U);
    QCOMPARE(schema.baseCurrency, u"RUB"_s);
    QVERIFY(schema.field(u"CURRENCY_ID"_s)->isEditable());
    // A list that marks none as the base one, and a base one that is not in the list.
    metadata.currencies = jsonArray(R"([{"CURRENCY":"USD"}])");
    schema = build(metadata);
    QCOMPARE(schema.baseCurrency, u"RUB"_s);
    QCOMPARE(schema.currencies.size(), 2U);
}

void TestSchema::withoutAnyCurrencyNoAmountCanBeMistaken()
{
    PortalMetadata metadata = exampleMetadata();
    metadata.currencies = {};
    metadata.baseCurrency.clear();
    const FormSchema schema = build(metadata);
    QCOMPARE(schema.currencies.size(), 1U);
    QCOMPARE(schema.baseCurrency, schema.currencies.front().code);
    QVERIFY(!schema.field(u"CURRENCY_ID"_s)->isEditable());
    QVERIFY(!schema.field(u"UF_CRM_BUDGET"_s)->isEditable());
    QVERIFY2(schema.field(u"OPPORTUNITY"_s)->isEditable(), "it goes in the portal's base currency");
}

void TestSchema::aNewLeadStartsWithThePortalsDefaults()
{
    const FormSchema schema = build(exampleMetadata());
    const LeadDraft draft = initialDraft(schema, OriginId(u"o"_s), loadedAt);
    QCOMPARE(draft.text(u"STATUS_ID"_s), u"NEW"_s);
    QCOMPARE(draft.text(u"CURRENCY_ID"_s), u"EUR"_s);
    QCOMPARE(draft.text(u"ASSIGNED_BY_ID"_s), u"7"_s);
    QCOMPARE(draft.text(u"UF_CRM_BADGE"_s), u"NL"_s);
    QCOMPARE(draft.text(u"UF_CRM_TOPICS"_s), u"72"_s);
    QCOMPARE(draft.text(u"UF_CRM_CALL"_s), u"2026-03-02T09:00:00+00:00"_s);
    QVERIFY(!draft.values.contains(u"UF_CRM_RATE"_s));
}

void TestSchema::duplicatesAndUnreadableFieldsAreReported()
{
    PortalMetadata metadata = exampleMetadata();
    metadata.fields = jsonObject(
            R"({"TITLE":{"type":"string"},"title":{"type":"string"},"A-B":{"type":"string"},
        "X":[],"Y":{"title":"no type"},"Z":{"type":{"a":1}},"N":null})");
    const FormSchema schema = build(metadata);
    QCOMPARE(schema.fields.size(), 1U);
    QCOMPARE(omissionsOf(schema, u"title"_s), QList{OmissionReason::Duplicate});
    for (const QString &code : {u"A-B"_s, u"X"_s, u"Y"_s, u"Z"_s, u"N"_s}) {
        QCOMPARE(omissionsOf(schema, code), QList{OmissionReason::Unreadable});
    }
}

void TestSchema::hugeMetadataIsCut()
{
    PortalMetadata metadata = exampleMetadata();
    for (size_t i = 0; i < MaxFields + 500; ++i) {
        metadata.fields.insert(
                u"UF_CRM_%1"_s.arg(i),
                QJsonObject{{u"type"_s, u"string"_s}, {u"formLabel"_s, QString(9000, u'x')}});
    }
    QJsonArray rows;
    for (int i = 0; i < 6000; ++i) {
        rows.append(
                QJsonObject{{u"STATUS_ID"_s, QString::number(i)}, {u"NAME"_s, QString(999, u'y')}});
    }
    metadata.dictionaries.insert(u"SOURCE"_s, rows);
    const FormSchema schema = build(metadata);
    QCOMPARE(schema.fields.size(), MaxFields);
    QVERIFY(schema.field(u"TITLE"_s));
    QCOMPARE(omissionsOf(schema, QString()), QList{OmissionReason::TooManyFields});
    QCOMPARE(omissionsOf(schema, u"SOURCE_ID"_s), QList{OmissionReason::TooManyChoices});
    QCOMPARE(schema.field(u"SOURCE_ID"_s)->choices->size(), 5000U);
    QVERIFY(schema.field(u"SOURCE_ID"_s)->choices->front().label.size() <= 120);
    QVERIFY(schema.fields.back().label.size() <= 120);
}

void TestSchema::aListThatWasCutOnTheWayIsToldOf()
{
    PortalMetadata metadata = exampleMetadata();
    QVERIFY(omissionsOf(build(metadata), u"SOURCE_ID"_s).isEmpty());
    metadata.cut = {u"crm.status.list SOURCE"_s, u"crm.currency.list"_s,
                    u"crm.lead.userfield.list"_s};
    const FormSchema schema = build(metadata);
    QCOMPARE(omissionsOf(schema, u"SOURCE_ID"_s), QList{OmissionReason::TooManyChoices});
    QCOMPARE(omissionsOf(schema, u"CURRENCY_ID"_s), QList{OmissionReason::TooManyChoices});
    QCOMPARE(omissionsOf(schema, QString()), QList{OmissionReason::DescriptionsCut});
    QVERIFY(omissionsOf(schema, u"STATUS_ID"_s).isEmpty());
}

void TestSchema::equalMetadataHasEqualFingerprints()
{
    const FormSchema schema = build(exampleMetadata());
    QCOMPARE(buildFormSchema(exampleMetadata(), loadedAt.addDays(1)).fingerprint,
             schema.fingerprint);
    QSet<QByteArray> seen{schema.fingerprint};
    const auto changed = [&seen](const std::function<void(PortalMetadata *)> &change) {
        PortalMetadata metadata = exampleMetadata();
        change(&metadata);
        const QByteArray fingerprint = build(metadata).fingerprint;
        const bool isNew = !seen.contains(fingerprint);
        seen.insert(fingerprint);
        return isNew;
    };
    QVERIFY(changed([](PortalMetadata *m) { m->fields.remove(u"WEB"_s); }));
    QVERIFY(changed([](PortalMetadata *m) { m->mode = CrmMode::Simple; }));
    QVERIFY(changed([](PortalMetadata *m) { m->currentUserId = u"8"_s; }));
    QVERIFY(changed([](PortalMetadata *m) { m->currencies.removeAt(0); }));
    QVERIFY(changed([](PortalMetadata *m) { m->dictionaries[u"SOURCE"_s].removeAt(0); }));
    QVERIFY(changed([](PortalMetadata *m) {
        m->cardLayout = jsonArray(R"([{"name":"a","elements":[{"name":"TITLE"}]}])");
    }));
}

void TestSchema::metadataSurvivesTheCache()
{
    PortalMetadata metadata = exampleMetadata();
    metadata.gaps = {{u"crm.currency.list"_s, ErrorKind::Refused}};
    metadata.cut = {u"crm.status.list SOURCE"_s};
    metadata.cardLayout = jsonArray(R"([{"name":"a","elements":[]}])");
    metadata.mode = CrmMode::Simple;
    const Result<PortalMetadata> again = metadataFromBytes(toBytes(metadata));
    QVERIFY(again);
    QCOMPARE(*again, metadata);
    QCOMPARE(build(*again).fingerprint, build(metadata).fingerprint);
}

void TestSchema::bytesOfAnotherVersionAreNotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << toBytes(exampleMetadata()).chopped(1);
    QTest::newRow("not JSON") << QByteArray("\x00\x01", 2);
    QTest::newRow("no version") << QByteArray(R"({"fields":{},"mode":1})");
    QTest::newRow("a newer version") << QByteArray(R"({"version":2,"fields":{},"mode":1})");
    QTest::newRow("no fields") << QByteArray(R"({"version":1,"mode":1})");
    QTest::newRow("a mode nobody knows") << QByteArray(R"({"version":1,"fields":{},"mode":9})");
    QTest::newRow("a reason nobody knows") << QByteArray(
            R"({"version":1,"fields":{},"mode":1,"gaps":[{"part":"a","reason":999}]})");
}

void TestSchema::bytesOfAnotherVersionAreNotRead()
{
    QFETCH(const QByteArray, bytes);
    const Result<PortalMetadata> metadata = metadataFromBytes(bytes);
    QVERIFY(!metadata);
    QCOMPARE(toString(metadata.error().kind), u"InvalidInput"_s);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
