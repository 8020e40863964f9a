// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/canonical.h"
#include "lead/draftjson.h"
#include "lead/leadnumber.h"
#include "lead/phone.h"
#include "lead/validation.h"
#include "support/testcase.h"

#include <QTimeZone>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

class TestLead : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadAsPeopleWriteThem_data();
    void numbersAreReadAsPeopleWriteThem();
    void displayedNumbersAreReadBackUnchanged_data();
    void displayedNumbersAreReadBackUnchanged();
    void datesAreReadAsPeopleWriteThem_data();
    void datesAreReadAsPeopleWriteThem();
    void displayedDatesAreReadBackUnchanged_data();
    void displayedDatesAreReadBackUnchanged();
    void timesAreReadWithTheirDate_data();
    void timesAreReadWithTheirDate();
    void aDateTimeCarriesItsOffset();
    void aFieldIsCheckedForWhatThePortalWouldRefuse_data();
    void aFieldIsCheckedForWhatThePortalWouldRefuse();
    void decimalsOfAnAmountGoByItsCurrency();
    void numbersAreRoundedAsThePortalWould_data();
    void numbersAreRoundedAsThePortalWould();
    void aNewLeadStartsWithThePortalsDefaults();
    void aLeadWithChoicesAloneIsBlank();
    void aDraftSurvivesJsonUnchanged();
    void aDraftOfANewerVersionIsRefusedAndNotCutDown();
    void phonesAreFormattedOnlyWhenTheyAreNumbers_data();
    void phonesAreFormattedOnlyWhenTheyAreNumbers();
    void aNumberMayBeTheAddressOfAPage_data();
    void aNumberMayBeTheAddressOfAPage();
};

namespace {

FieldSchema field(FieldType type, const QString &code = u"UF_CRM_1"_s)
{
    FieldSchema schema;
    schema.code = code;
    schema.type = type;
    schema.label = u"Label"_s;
    return schema;
}

ChoiceList choices(std::vector<Choice> list)
{
    return std::make_shared<const std::vector<Choice>>(std::move(list));
}

} // namespace

void TestLead::numbersAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("plain") << u"12500"_s << u"en_US"_s << u"12500"_s;
    QTest::newRow("grouped with spaces") << u" 12 500 "_s << u"ru_RU"_s << u"12500"_s;
    QTest::newRow("grouped with narrow spaces") << u"12\u202f500,5"_s << u"fr_FR"_s << u"12500.5"_s;
    QTest::newRow("decimal comma") << u"12,5"_s << u"ru_RU"_s << u"12.5"_s;
    QTest::newRow("decimal dot where the comma is usual") << u"12.5"_s << u"ru_RU"_s << u"12.5"_s;
    QTest::newRow("decimal comma where the dot is usual") << u"12,5"_s << u"en_US"_s << u"12.5"_s;
    QTest::newRow("American grouping") << u"1,234,567.89"_s << u"en_US"_s << u"1234567.89"_s;
    QTest::newRow("German grouping") << u"1.234.567,89"_s << u"de_DE"_s << u"1234567.89"_s;
    QTest::newRow("one German group") << u"1.234"_s << u"de_DE"_s << u"1234"_s;
    QTest::newRow("a dot is a dot in Russian") << u"1.234"_s << u"ru_RU"_s << u"1.234"_s;
    QTest::newRow("Swiss apostrophes") << u"1'234.50"_s << u"de_CH"_s << u"1234.50"_s;
    QTest::newRow("minus sign of typography") << u"−3"_s << u"en_US"_s << u"-3"_s;
    QTest::newRow("plus and leading zeros go") << u"+007"_s << u"en_US"_s << u"7"_s;
    QTest::newRow("a bare fraction") << u".5"_s << u"en_US"_s << u"0.5"_s;
    QTest::newRow("a trailing mark") << u"5,"_s << u"ru_RU"_s << u"5"_s;
    QTest::newRow("wrong groups are no number") << u"1,23,4.5"_s << u"en_US"_s << QString();
    QTest::newRow("two decimal marks are no number") << u"1.2,3.4"_s << u"en_US"_s << QString();
    QTest::newRow("text is no number") << u"about 5"_s << u"en_US"_s << QString();
    QTest::newRow("an exponent is no number") << u"1e5"_s << u"en_US"_s << QString();
    QTest::newRow("nothing is no number") << QString() << u"en_US"_s << QString();
    QTest::newRow("too long is no number") << QString(100, u'9') << u"en_US"_s << QString();
}

void TestLead::numbersAreReadAsPeopleWriteThem()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, locale);
    QFETCH(const QString, canonical);
    QCOMPARE(canonicalNumber(typed, QLocale(locale)).value_or(QString()), canonical);
}

void TestLead::displayedNumbersAreReadBackUnchanged_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("canonical");
    for (const QString &locale : {u"en_US"_s, u"ru_RU"_s, u"de_DE"_s, u"de_CH"_s, u"fr_FR"_s}) {
        for (const QString &canonical : {u"0"_s, u"5"_s, u"-5"_s, u"1234"_s, u"1234567.89"_s,
                                         u"0.5"_s, u"9999999999999999.99"_s}) {
            QTest::addRow("%s %s", qPrintable(locale), qPrintable(canonical))
                    << locale << canonical;
        }
    }
}

void TestLead::displayedNumbersAreReadBackUnchanged()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, canonical);
    const QString shown = displayNumber(canonical, QLocale(locale));
    QCOMPARE(canonicalNumber(shown, QLocale(locale)).value_or(u"unreadable: "_s + shown),
             canonical);
}

void TestLead::datesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("iso");
    QTest::newRow("ISO") << u"2026-12-31"_s << u"en_US"_s << u"2026-12-31"_s;
    QTest::newRow("Russian") << u"31.12.2026"_s << u"ru_RU"_s << u"2026-12-31"_s;
    QTest::newRow("Russian short") << u"1.2.26"_s << u"ru_RU"_s << u"2026-02-01"_s;
    QTest::newRow("American") << u"12/31/2026"_s << u"en_US"_s << u"2026-12-31"_s;
    QTest::newRow("American short") << u"2/1/26"_s << u"en_US"_s << u"2026-02-01"_s;
    QTest::newRow("British") << u"01/02/2026"_s << u"en_GB"_s << u"2026-02-01"_s;
    QTest::newRow("British with single digits") << u"1/2/2026"_s << u"en_GB"_s << u"2026-02-01"_s;
    QTest::newRow("dots in English") << u"31.12.2026"_s << u"en_US"_s << u"2026-12-31"_s;
    QTest::newRow("a birth year of two digits") << u"5.6.78"_s << u"de_DE"_s << u"1978-06-05"_s;
    QTest::newRow("no such day") << u"31.02.2026"_s << u"ru_RU"_s << QString();
    QTest::newRow("text") << u"tomorrow"_s << u"en_US"_s << QString();
    QTest::newRow("nothing") << QString() << u"en_US"_s << QString();
}

void TestLead::datesAreReadAsPeopleWriteThem()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, locale);
    QFETCH(const QString, iso);
    const std::optional<QDate> date = parseDate(typed, QLocale(locale), QDate(2026, 3, 2));
    QCOMPARE(date ? canonicalDate(*date) : QString(), iso);
}

void TestLead::displayedDatesAreReadBackUnchanged_data()
{
    QTest::addColumn<QString>("locale");
    for (const QString &locale :
         {u"en_US"_s, u"en_GB"_s, u"ru_RU"_s, u"de_DE"_s, u"fr_FR"_s, u"ja_JP"_s}) {
        QTest::addRow("%s", qPrintable(locale)) << locale;
    }
}

void TestLead::displayedDatesAreReadBackUnchanged()
{
    QFETCH(const QString, locale);
    for (const QString &iso : {u"2026-02-01"_s, u"1931-12-31"_s, u"2049-07-09"_s}) {
        const QString shown = displayDate(iso, QLocale(locale));
        const std::optional<QDate> date = parseDate(shown, QLocale(locale), QDate(2026, 3, 2));
        QVERIFY2(date, qPrintable(shown));
        QCOMPARE(canonicalDate(*date), iso);
    }
}

void TestLead::timesAreReadWithTheirDate_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("24 hours") << u"31.12.2026 9:05"_s << u"2026-12-31T09:05:00+03:00"_s;
    QTest::newRow("with seconds") << u"2026-12-31T23:59:58"_s << u"2026-12-31T23:59:58+03:00"_s;
    QTest::newRow("with a comma") << u"31.12.2026, 09:05"_s << u"2026-12-31T09:05:00+03:00"_s;
    QTest::newRow("afternoon") << u"31.12.2026 1:05 pm"_s << u"2026-12-31T13:05:00+03:00"_s;
    QTest::newRow("midnight") << u"31.12.2026 12:00 am"_s << u"2026-12-31T00:00:00+03:00"_s;
    QTest::newRow("a date alone is no time") << u"31.12.2026"_s << QString();
    QTest::newRow("no such hour") << u"31.12.2026 25:00"_s << QString();
}

void TestLead::timesAreReadWithTheirDate()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, canonical);
    const QDateTime now({2026, 3, 2}, {9, 0}, QTimeZone(3 * 3600));
    const std::optional<QDateTime> time = parseDateTime(typed, QLocale(u"ru_RU"_s), now);
    QCOMPARE(time ? canonicalDateTime(*time) : QString(), canonical);
}

void TestLead::aDateTimeCarriesItsOffset()
{
    const QDateTime west({2026, 3, 2}, {9, 0}, QTimeZone(-(3 * 3600 + 1800)));
    QCOMPARE(canonicalDateTime(west), u"2026-03-02T09:00:00-03:30"_s);
    QCOMPARE(canonicalDateTime(QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC)),
             u"2026-03-02T09:00:00+00:00"_s);
    QVERIFY(isCanonicalDateTime(u"2026-03-02T09:00:00+00:00"_s));
    QVERIFY(!isCanonicalDateTime(u"2026-03-02T09:00:00Z"_s));
}

void TestLead::aFieldIsCheckedForWhatThePortalWouldRefuse_data()
{
    QTest::addColumn<FieldSchema>("schema");
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<Issues>("issues");
    const auto row = [](const char *name, const FieldSchema &schema, const FieldValue &value,
                        std::optional<IssueCode> code = {}, const QString &argument = {},
                        int at = 0) {
        Issues issues;
        if (code) {
            issues.append({.field = schema.code, .row = at, .code = *code, .argument = argument});
        }
        QTest::newRow(name) << schema << value << issues;
    };
    FieldSchema text = field(FieldType::String);
    row("an empty field is fine", text, {});
    text.isRequired = true;
    row("a required one is not", text, {{u"  "_s}}, IssueCode::Missing);
    text.isRequired = false;
    text.maxLength = 3;
    text.minLength = 2;
    row("too long", text, {{u"abcd"_s}}, IssueCode::TooLong, u"3"_s);
    row("too short", text, {{u"a"_s}}, IssueCode::TooShort, u"2"_s);
    text.maxLength = text.minLength = 0;
    text.pattern = u"^[0-9]{10}$"_s;
    row("the portal's pattern is kept", text, {{u"1234567890"_s}});
    row("the portal's pattern is broken", text, {{u"12"_s}}, IssueCode::PatternMismatch,
        text.pattern);
    text.pattern = u"(["_s;
    row("a pattern that cannot be read is no reason to refuse", text, {{u"x"_s}});

    FieldSchema number = field(FieldType::Integer);
    number.minimum = 1;
    number.maximum = 10;
    row("a whole number", number, {{u"5"_s}});
    row("too small", number, {{u"0"_s}}, IssueCode::TooSmall, u"1"_s);
    row("too large", number, {{u"11"_s}}, IssueCode::TooLarge, u"10"_s);
    row("a fraction", number, {{u"1.5"_s}}, IssueCode::NotAWholeNumber);
    row("what could not be read", number, {{u"about 5"_s}}, IssueCode::NotANumber);
    row("a number beyond 64 bits", number, {{u"99999999999999999999"_s}},
        IssueCode::NotAWholeNumber);

    FieldSchema amount = field(FieldType::Double);
    row("as many decimals as there are", amount, {{u"12.34"_s}});
    row("more, but they say nothing", amount, {{u"12.3400"_s}});
    row("more decimals", amount, {{u"12.345"_s}}, IssueCode::TooManyDecimals, u"2"_s);
    amount.decimals = 0;
    row("any decimals", amount, {{u"12.3"_s}}, IssueCode::NotAWholeNumber);

    row("a date", field(FieldType::Date), {{u"2026-02-28"_s}});
    row("no date", field(FieldType::Date), {{u"30.02.2026"_s}}, IssueCode::NotADate);
    row("no time", field(FieldType::DateTime), {{u"2026-02-28"_s}}, IssueCode::NotATime);

    FieldSchema choice = field(FieldType::Choice);
    choice.choices = choices({{.id = u"A"_s, .label = u"a"_s}});
    row("a known choice", choice, {{u"A"_s}});
    row("an unknown choice", choice, {{u"B"_s}}, IssueCode::UnknownChoice, u"B"_s);
    row("a picked user", field(FieldType::User), {{u"7"_s, u"A name"_s}});
    row("a typed name that was not picked", field(FieldType::User), {{u"A name"_s}},
        IssueCode::UnknownChoice, u"A name"_s);

    FieldSchema email = field(FieldType::Multifield, u"EMAIL"_s);
    email.multifield = MultifieldKind::Email;
    email.maxLength = MaxMultifieldLength;
    row("an address", email, {{u"gleb.o'titov+expo@mail.example.org"_s, u"WORK"_s}});
    row("an address of another script", email, {{u"почта@пример.рф"_s, u"WORK"_s}});
    row("an address without domain", email, {{u"ok@example.org"_s}, {u"gleb@"_s}},
        IssueCode::NotAnEmail, {}, 1);
    row("an address without dot", email, {{u"gleb@localhost"_s}}, IssueCode::NotAnEmail);
    row("two dots in a row", email, {{u"a..b@example.org"_s}}, IssueCode::NotAnEmail);
    row("a blank inside", email, {{u"a b@example.org"_s}}, IssueCode::NotAnEmail);
    row("a blank around", email, {{u" a@example.org "_s}});
    row("250 characters", email, {{QString(238, u'a') + u"@example.org"_s}});
    row("251 characters", email, {{QString(239, u'a') + u"@example.org"_s}}, IssueCode::TooLong,
        u"250"_s);

    FieldSchema phone = field(FieldType::Multifield, u"PHONE"_s);
    phone.multifield = MultifieldKind::Phone;
    row("any digits are a phone", phone, {{u"ext. 12"_s}});
    row("no digit is no phone", phone, {{u"ask Anna"_s}}, IssueCode::NotAPhone);

    row("a web address", field(FieldType::Url), {{u"example.org/a?b=c"_s}});
    row("no web address", field(FieldType::Url), {{u"see our site"_s}}, IssueCode::NotAnAddress);
    FieldSchema closed = field(FieldType::NotEditable);
    closed.isRequired = true;
    row("what cannot be edited is not asked for", closed, {});
}

void TestLead::aFieldIsCheckedForWhatThePortalWouldRefuse()
{
    QFETCH(const FieldSchema, schema);
    QFETCH(const FieldValue, value);
    QFETCH(const Issues, issues);
    QCOMPARE(validateField(schema, value), issues);
}

void TestLead::decimalsOfAnAmountGoByItsCurrency()
{
    FormSchema schema;
    schema.currencies = {{.code = u"RUB"_s, .name = {}, .decimals = 2},
                         {.code = u"JPY"_s, .name = {}, .decimals = 0}};
    schema.baseCurrency = u"RUB"_s;
    schema.fields = {field(FieldType::Money, u"UF_M"_s)};
    schema.index();
    const auto issues = [&](const ValueItem &item) {
        LeadDraft draft;
        draft.values.insert(u"UF_M"_s, {item});
        return validateLead(schema, draft);
    };
    QCOMPARE(issues({u"12.34"_s, u"RUB"_s}), Issues());
    QCOMPARE(issues({u"12.345"_s, u"RUB"_s}).value(0).code, IssueCode::TooManyDecimals);
    QCOMPARE(issues({u"12.345"_s, {}}).value(0).argument, u"2"_s);
    QCOMPARE(issues({u"12.5"_s, u"JPY"_s}).value(0).code, IssueCode::NotAWholeNumber);
    QCOMPARE(issues({u"12.12345"_s, u"CLF"_s}), Issues()); // the portal alone knows
}

void TestLead::numbersAreRoundedAsThePortalWould_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("rounded");
    const auto row = [](const QString &number, int decimals, const QString &rounded) {
        QTest::addRow("%s, %d", qPrintable(number), decimals) << number << decimals << rounded;
    };
    row(u"12.3456"_s, 2, u"12.35"_s);
    row(u"12.344999"_s, 2, u"12.34"_s);
    row(u"12.5"_s, 0, u"13"_s);
    row(u"-12.5"_s, 0, u"-13"_s);
    row(u"99.996"_s, 2, u"100"_s);
    row(u"-0.004"_s, 2, u"0"_s);
    row(u"100.4"_s, 0, u"100"_s);
    row(u"1.204"_s, 2, u"1.2"_s);
    row(u"12.50"_s, 2, u"12.50"_s); // not touched without need
    row(u"12.5000"_s, 2, u"12.5000"_s);
    row(u"123456789012345678901.005"_s, 2, u"123456789012345678901.01"_s);
    row(u"about 5.123"_s, 2, u"about 5.123"_s);
}

void TestLead::numbersAreRoundedAsThePortalWould()
{
    QFETCH(QString, number);
    QFETCH(int, decimals);
    QTEST(roundedNumber(number, decimals), "rounded");
}

void TestLead::aNewLeadStartsWithThePortalsDefaults()
{
    FormSchema schema;
    FieldSchema stage = field(FieldType::Choice, u"STATUS_ID"_s);
    stage.choices = choices({{.id = u"WON"_s, .label = u"Won"_s, .isFinal = true},
                             {.id = u"NEW"_s, .label = u"New"_s},
                             {.id = u"WORK"_s, .label = u"Work"_s}});
    FieldSchema source = field(FieldType::Choice, u"SOURCE_ID"_s);
    source.choices = choices({{.id = u"CALL"_s, .label = u"Call"_s}});
    FieldSchema list = field(FieldType::Choice, u"UF_LIST"_s);
    list.isMultiple = true;
    list.choices = choices(
            {{.id = u"1"_s, .isDefault = true}, {.id = u"2"_s}, {.id = u"3"_s, .isDefault = true}});
    FieldSchema today = field(FieldType::Date, u"UF_DATE"_s);
    today.defaultsToNow = true;
    FieldSchema preset = field(FieldType::String, u"UF_TEXT"_s);
    preset.defaultValue = {{u"preset"_s}};
    FieldSchema closed = field(FieldType::NotEditable, u"UF_FILE"_s);
    closed.defaultValue = {{u"never"_s}};
    schema.fields = {stage,
                     source,
                     list,
                     today,
                     preset,
                     closed,
                     field(FieldType::Currency, u"CURRENCY_ID"_s),
                     field(FieldType::User, u"ASSIGNED_BY_ID"_s)};
    schema.baseCurrency = u"EUR"_s;
    schema.currentUserId = u"7"_s;
    schema.index();
    const LeadDraft draft = initialDraft(schema, OriginId(u"o"_s),
                                         QDateTime({2026, 3, 2}, {23, 0}, QTimeZone(3 * 3600)));
    QCOMPARE(draft.text(u"STATUS_ID"_s), u"NEW"_s);
    QVERIFY(!draft.values.contains(u"SOURCE_ID"_s));
    QCOMPARE(draft.value(u"UF_LIST"_s), FieldValue({{u"1"_s}, {u"3"_s}}));
    QCOMPARE(draft.text(u"UF_DATE"_s), u"2026-03-02"_s);
    QCOMPARE(draft.text(u"UF_TEXT"_s), u"preset"_s);
    QVERIFY(!draft.values.contains(u"UF_FILE"_s));
    QCOMPARE(draft.text(u"CURRENCY_ID"_s), u"EUR"_s);
    QCOMPARE(draft.text(u"ASSIGNED_BY_ID"_s), u"7"_s);
    QVERIFY(schema.field(u"UF_TEXT"_s));
    QVERIFY(!schema.field(u"NOPE"_s));
}

void TestLead::aLeadWithChoicesAloneIsBlank()
{
    FormSchema schema;
    FieldSchema source = field(FieldType::Choice, u"SOURCE_ID"_s);
    source.choices = choices({{.id = u"CALL"_s}});
    FieldSchema preset = field(FieldType::String, u"UF_TEXT"_s);
    preset.defaultValue = {{u"preset"_s}};
    schema.fields = {field(FieldType::String, u"TITLE"_s), source, preset};
    schema.index();
    const LeadDraft initial = initialDraft(schema, OriginId(u"o"_s), QDateTime());
    LeadDraft draft = initial;
    QVERIFY(isBlank(schema, draft, initial));
    draft.setText(u"SOURCE_ID"_s, u"CALL"_s);
    QVERIFY(isBlank(schema, draft, initial));
    draft.setText(u"TITLE"_s, u" "_s);
    QVERIFY(isBlank(schema, draft, initial));
    draft.setText(u"TITLE"_s, u"x"_s);
    QVERIFY(!isBlank(schema, draft, initial));
}

void TestLead::aDraftSurvivesJsonUnchanged()
{
    LeadDraft draft{.originId = OriginId(u"11111111-2222-4333-8444-555555555555"_s)};
    draft.values = {{u"PHONE"_s, {{u"+7 495 000-00-00"_s, u"WORK"_s}, {u"x\"<>&"_s, u"HOME"_s}}},
                    {u"COMMENTS"_s, {{u"два\nстроки 😀"_s}}}};
    draft.notifyResponsible = true;
    draft.capturedAt = QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC);
    const Result<LeadDraft> back = draftFromJson(toJson(draft));
    QVERIFY(back);
    QCOMPARE(*back, draft);
}

void TestLead::aDraftOfANewerVersionIsRefusedAndNotCutDown()
{
    QJsonObject json = toJson(LeadDraft{.originId = OriginId(u"o"_s)});
    json.insert(u"attachments"_s, 1);
    const Result<LeadDraft> back = draftFromJson(json);
    QVERIFY(!back);
    QCOMPARE(toString(back.error().kind), u"InvalidInput"_s);
}

void TestLead::phonesAreFormattedOnlyWhenTheyAreNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("key");
    QTest::newRow("international")
            << u"+74951234567"_s << QString() << u"+7 495 123-45-67"_s << u"+74951234567"_s;
    QTest::newRow("national in its region")
            << u"8 (495) 123 45 67"_s << u"RU"_s << u"+7 495 123-45-67"_s << u"+74951234567"_s;
    QTest::newRow("national without a region stays")
            << u"495 123 45 67"_s << QString() << u"495 123 45 67"_s << QString();
    QTest::newRow("an extension is kept") << u"+49 30 1234567 ext. 12"_s << QString()
                                          << u"+49 30 1234567 ext. 12"_s << u"+49301234567"_s;
    QTest::newRow("text stays") << u" ask Anna "_s << u"DE"_s << u"ask Anna"_s << QString();
    QTest::newRow("a number within a text does not swallow it")
            << u"ask at desk 12"_s << u"DE"_s << u"ask at desk 12"_s << QString();
    QTest::newRow("words after a number are not lost")
            << u"+49 30 1234567 (Anna)"_s << u"DE"_s << u"+49 30 1234567 (Anna)"_s << QString();
    QTest::newRow("a vanity number stays")
            << u"1-800-FLOWERS"_s << u"US"_s << u"1-800-FLOWERS"_s << QString();
    QTest::newRow("a Russian extension is kept")
            << u"+7 495 123-45-67 доб. 12"_s << u"RU"_s << u"+7 495 123-45-67 ext. 12"_s
            << u"+74951234567"_s;
    QTest::newRow("nothing stays nothing") << QString() << u"DE"_s << QString() << QString();
    QTest::newRow("a flood of digits stays")
            << QString(400, u'1') << u"DE"_s << QString(400, u'1') << QString();
}

void TestLead::phonesAreFormattedOnlyWhenTheyAreNumbers()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, region);
    QFETCH(const QString, shown);
    QFETCH(const QString, key);
    QCOMPARE(formatPhone(typed, region), shown);
    QCOMPARE(phoneKey(typed, region).value_or(QString()), key);
}

void TestLead::aNumberMayBeTheAddressOfAPage_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");

    QTest::newRow("a number") << u" 3465 "_s << u"3465"_s;
    QTest::newRow("the page") << u"https://p.example/crm/lead/details/3465/"_s << u"3465"_s;
    QTest::newRow("the page, deeper")
            << u"https://p.example/crm/lead/details/3465/?IFRAME=Y"_s << u"3465"_s;
    QTest::newRow("without https") << u"p.example/crm/lead/details/3465/"_s << u"3465"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a word") << u"Kvant"_s << QString();
    QTest::newRow("a contact's page")
            << u"https://p.example/crm/contact/details/3465/"_s << QString();
    QTest::newRow("zero") << u"0"_s << QString();
    QTest::newRow("a phone number") << u"+7 495 123"_s << QString();
}

void TestLead::aNumberMayBeTheAddressOfAPage()
{
    QFETCH(QString, typed);
    QFETCH(QString, number);
    QCOMPARE(leadNumberIn(typed).toString(), number);
}

QTEST_GUILESS_MAIN(TestLead)
#include "tst_lead.moc"
