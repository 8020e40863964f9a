// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/phpdate.h"
#include "demo/phpdecoding.h"
#include "demo/phpjson.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbooth::PhpValue)

class TestPhpDecoding : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void queriesBecomeNestedArrays_data();
    void queriesBecomeNestedArrays();
    void whatComesAfterAThousandVariablesIsLost();
    void requestsAreReadByTheirContentType_data();
    void requestsAreReadByTheirContentType();
    void jsonIsReadInItsOrder_data();
    void jsonIsReadInItsOrder();
    void textThatIsNotJsonGivesNothing_data();
    void textThatIsNotJsonGivesNothing();
    void valuesAreWrittenAsBitrixWritesThem_data();
    void valuesAreWrittenAsBitrixWritesThem();
    void textsAreNumbersAsPhpSeesThem_data();
    void textsAreNumbersAsPhpSeesThem();
    void datesAreReadAsPhpReadsThem_data();
    void datesAreReadAsPhpReadsThem();
};

void TestPhpDecoding::queriesBecomeNestedArrays_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("json"); // lists and objects by PHP's rule
    const auto row = [](const char *name, const char *query, const char *json) {
        QTest::newRow(name) << QByteArray(query) << QByteArray(json);
    };
    row("nothing", "", "[]");
    row("plain values are texts", "a=1&b=two", R"({"a":"1","b":"two"})");
    row("a name without value", "a&b=", R"({"a":"","b":""})");
    row("of equal names the last wins and the first keeps its place", "a=1&b=2&a=3",
        R"({"a":"3","b":"2"})");
    row("plus is a space, %2B is a plus", "a=1+2&b=%2B7", R"({"a":"1 2","b":"+7"})");
    row("brackets nest", "f[PHONE][0][VALUE]=1", R"({"f":{"PHONE":[{"VALUE":"1"}]}})");
    row("encoded brackets nest as well", "f%5BTITLE%5D=x", R"({"f":{"TITLE":"x"}})");
    row("empty brackets append", "a[]=1&a[]=2", R"({"a":["1","2"]})");
    row("empty brackets append after the greatest number", "a[5]=x&a[]=y",
        R"({"a":{"5":"x","6":"y"}})");
    row("an empty value in brackets is one empty text", "a[]=", R"({"a":[""]})");
    row("keys that are numbers make a list", "a[0]=x&a[1]=y", R"({"a":["x","y"]})");
    row("keys that only look like numbers do not", "a[00]=x", R"({"a":{"00":"x"}})");
    row("dots and spaces before the bracket become underscores", "a.b+c=1&d.e[f.g]=2",
        R"({"a_b_c":"1","d_e":{"f.g":"2"}})");
    row("leading spaces go", "%20%20a=1", R"({"a":"1"})");
    row("an array replaces a text", "a=1&a[b]=2", R"({"a":{"b":"2"}})");
    row("a text replaces an array", "a[b]=2&a=1", R"({"a":"1"})");
    row("a bracket that is never closed belongs to the name", "a[b=1", R"({"a_b":"1"})");
    row("what follows the last bracket is dropped", "a[b]c=1", R"({"a":{"b":"1"}})");
    row("an equals sign in the value stays", "a=b=c", R"({"a":"b=c"})");
    row("parts without a name are dropped", "=1&&a=2", R"({"a":"2"})");
    row("UTF-8 is decoded", "a=%D0%96&b=\xD0\x96", "{\"a\":\"Ж\",\"b\":\"Ж\"}");
}

void TestPhpDecoding::queriesBecomeNestedArrays()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, json);
    QCOMPARE(toPhpJson(parsePhpQuery(query)), json);
}

void TestPhpDecoding::whatComesAfterAThousandVariablesIsLost()
{
    QByteArray query;
    for (int i = 0; i < MaxInputVars + 5; ++i) {
        query += "a[]=" + QByteArray::number(i) + '&';
    }
    const PhpArray values = parsePhpQuery(query).value(u"a"_s).toArray();
    QCOMPARE(values.size(), qsizetype(MaxInputVars));
    QCOMPARE(values.value(u"999"_s).toString(), u"999"_s);
}

void TestPhpDecoding::requestsAreReadByTheirContentType_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *query, const char *type, const char *body,
                        const char *json) {
        QTest::newRow(name) << QByteArray(query) << QByteArray(type) << QByteArray(body)
                            << QByteArray(json);
    };
    row("JSON", "", "application/json", R"({"a":1})", R"({"a":1})");
    row("JSON with a character set", "", "application/json; charset=utf-8", R"( {"a":1} )",
        R"({"a":1})");
    row("JSON over the query", "a=0&b=2", "application/json", R"({"a":1})", R"({"a":1,"b":"2"})");
    row("broken JSON counts as none", "", "application/json", R"({"a":1)", "[]");
    row("JSON that is no map counts as none", "", "application/json", "5", "[]");
    row("a form", "", "application/x-www-form-urlencoded", "a[b]=1", R"({"a":{"b":"1"}})");
    row("a form over the query", "a=0", "application/x-www-form-urlencoded", "a=1", R"({"a":"1"})");
    row("anything else is read as a form", "", "text/plain", "a=1", R"({"a":"1"})");
    row("no body", "a=0", "", "", R"({"a":"0"})");
}

void TestPhpDecoding::requestsAreReadByTheirContentType()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, json);
    QCOMPARE(toPhpJson(phpRequestParameters(query, type, body)), json);
}

void TestPhpDecoding::jsonIsReadInItsOrder_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const char *text, const char *written) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(written);
    };
    row("keys keep their order", R"({"z":1,"a":2,"m":3})", R"({"z":1,"a":2,"m":3})");
    row("of equal keys the last wins", R"({"a":1,"b":2,"a":3})", R"({"a":3,"b":2})");
    row("an empty object becomes a list", R"({"a":{},"b":[]})", R"({"a":[],"b":[]})");
    row("an object with keys 0 and 1 becomes a list", R"({"0":"x","1":"y"})", R"(["x","y"])");
    row("types stay", R"([1,-2,1.5,true,false,null,"1"])", R"([1,-2,1.5,true,false,null,"1"])");
    row("exponents", "[1e3,2.5E-2]", "[1000,0.025]");
    row("a number too large for an integer", "[12345678901234567890]", "[12345678901234567000]");
    row("escapes", R"(["\u0416\n\/\\\""])", "[\"Ж\\n\\/\\\\\\u0022\"]");
    row("surrogates", R"(["\ud83d\ude00"])", "[\"😀\"]");
    row("white space", " [ 1 , 2 ] \n", "[1,2]");
}

void TestPhpDecoding::jsonIsReadInItsOrder()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, written);
    const std::optional<PhpValue> value = parsePhpJson(text);
    QVERIFY(value);
    QCOMPARE(toPhpJson(*value), written);
}

void TestPhpDecoding::textThatIsNotJsonGivesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "{", "[1,]", "{\"a\":}", "{\"a\" 1}", "{a:1}", "[1] 2", "'a'", "\"a", "\"\\x\"", "01",
          "1.", "-", "nul", "[\"\n\"]", "\"\\u12\"", "\xff"}) {
        QTest::newRow(text) << QByteArray(text);
    }
    QTest::newRow("513 levels") << QByteArray(513, '[') + QByteArray(513, ']');
}

void TestPhpDecoding::textThatIsNotJsonGivesNothing()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parsePhpJson(text));
}

void TestPhpDecoding::valuesAreWrittenAsBitrixWritesThem_data()
{
    QTest::addColumn<PhpValue>("value");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("markup is escaped")
            << PhpValue(u"<b>&'\""_s) << QByteArray(R"("\u003Cb\u003E\u0026\u0027\u0022")");
    QTest::newRow("Cyrillic is not") << PhpValue(u"Лид"_s) << QByteArray("\"Лид\"");
    QTest::newRow("slashes are") << PhpValue(u"a/b"_s) << QByteArray(R"("a\/b")");
    QTest::newRow("an empty map is a list") << PhpValue(PhpArray()) << QByteArray("[]");
    QTest::newRow("an empty object") << PhpValue(PhpValue::EmptyObject()) << QByteArray("{}");
    QTest::newRow("whole doubles have no fraction") << PhpValue(2.0) << QByteArray("2");
    QTest::newRow("Unix time with fraction")
            << PhpValue(1705764932.998683) << QByteArray("1705764932.998683");
    QTest::newRow("a list") << PhpValue(phpList({1, u"a"_s})) << QByteArray(R"([1,"a"])");
    QTest::newRow("numbers that do not begin at 0")
            << PhpValue(PhpArray{{u"1"_s, 1}}) << QByteArray(R"({"1":1})");
}

void TestPhpDecoding::valuesAreWrittenAsBitrixWritesThem()
{
    QFETCH(const PhpValue, value);
    QFETCH(const QByteArray, json);
    QCOMPARE(toPhpJson(value), json);
}

void TestPhpDecoding::textsAreNumbersAsPhpSeesThem_data()
{
    QTest::addColumn<PhpValue>("value");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<bool>("isNumeric");
    QTest::addColumn<bool>("isTrue");
    QTest::newRow("text with digits") << PhpValue(u"12"_s) << qint64(12) << true << true;
    QTest::newRow("digits, then letters") << PhpValue(u"12abc"_s) << qint64(12) << false << true;
    QTest::newRow("letters") << PhpValue(u"abc"_s) << qint64(0) << false << true;
    QTest::newRow("fraction") << PhpValue(u"1.9"_s) << qint64(1) << true << true;
    QTest::newRow("exponent") << PhpValue(u"1e2"_s) << qint64(100) << true << true;
    QTest::newRow("the text 0 is false") << PhpValue(u"0"_s) << qint64(0) << true << false;
    QTest::newRow("the text false is true") << PhpValue(u"false"_s) << qint64(0) << false << true;
    QTest::newRow("empty text") << PhpValue(QString()) << qint64(0) << false << false;
    QTest::newRow("null") << PhpValue() << qint64(0) << false << false;
    QTest::newRow("an empty array is false") << PhpValue(PhpArray()) << qint64(0) << false << false;
    QTest::newRow("true") << PhpValue(true) << qint64(1) << false << true;
}

void TestPhpDecoding::textsAreNumbersAsPhpSeesThem()
{
    QFETCH(const PhpValue, value);
    QFETCH(const qint64, number);
    QFETCH(const bool, isNumeric);
    QFETCH(const bool, isTrue);
    QCOMPARE(value.toInt(), number);
    QCOMPARE(value.isNumeric(), isNumeric);
    QCOMPARE(value.toBool(), isTrue);
}

void TestPhpDecoding::datesAreReadAsPhpReadsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc"); // empty: unreadable
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(utc);
    };
    // The server is three hours east.
    row("2026-02-01", "2026-01-31T21:00:00Z");
    row("2026-02-01T10:00:00", "2026-02-01T07:00:00Z");
    row("2026-02-01T10:00:00+05:00", "2026-02-01T05:00:00Z");
    row("2026-02-01T10:00:00.123Z", "2026-02-01T10:00:00Z");
    row("2026-02-01 10:00", "2026-02-01T07:00:00Z");
    row("01.02.2026", "2026-01-31T21:00:00Z");
    row("01/02/2026", "2026-01-01T21:00:00Z");
    row("31.12.2026 23:59:59", "2026-12-31T20:59:59Z");
    row("tomorrow", "2026-03-02T21:00:00Z");
    row("@0", "1970-01-01T00:00:00Z");
    row("2026-02-30", "");
    row("31/12/2026", "");
    row("2026-02-01T25:00:00", "");
    row("next week perhaps", "");
    row("", "");
}

void TestPhpDecoding::datesAreReadAsPhpReadsThem()
{
    QFETCH(const QString, text);
    QFETCH(const QString, utc);
    const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);
    const std::optional<QDateTime> read = phpStringToTime(text, 3 * 3600, now);
    QCOMPARE(read ? read->toUTC().toString(Qt::ISODate) : QString(), utc);
}

QTEST_GUILESS_MAIN(TestPhpDecoding)
#include "tst_phpdecoding.moc"
