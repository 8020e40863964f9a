// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/fieldissues.h"
#include "bitrix/leadencoder.h"
#include "bitrix/schemabuilder.h"
#include "support/metadataexample.h"
#include "support/testcase.h"

#include <QRegularExpression>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const OriginId origin(u"3f0c4a52-7d1e-4b69-9a1f-0d9f8b7c6a55"_s);

FormSchema form()
{
    return buildFormSchema(exampleMetadata(), QDateTime());
}

QJsonObject fieldsOf(const LeadDraft &draft)
{
    return encodeLead(form(), draft).value("fields"_L1).toObject();
}

/*! PHP's strip_tags: "<" opens a tag unless a blank follows; what is never closed goes to the end.
 */
QString stripTags(const QString &text)
{
    QString out;
    bool inTag = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!inTag && c == u'<' && !(i + 1 < text.size() && text.at(i + 1).isSpace())) {
            inTag = true;
        } else if (inTag && c == u'>') {
            inTag = false;
        } else if (!inTag) {
            out += c;
        }
    }
    return out;
}

/*! What crm's normalizeComment makes of a comment, and what a browser then shows of it. */
QString shownByPortal(QString html)
{
    html.replace(QRegularExpression(u"<br(.*?)>"_s), u"\n"_s);
    html.replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
    const auto decode = [](QString text) {
        return text.replace("&lt;"_L1, "<"_L1)
                .replace("&gt;"_L1, ">"_L1)
                .replace("&quot;"_L1, "\""_L1)
                .replace("&amp;"_L1, "&"_L1);
    };
    QString stored = stripTags(decode(html));
    stored.replace(u'&', "&amp;"_L1)
            .replace(u'<', "&lt;"_L1)
            .replace(u'>', "&gt;"_L1)
            .replace(u'"', "&quot;"_L1);
    stored.remove(QRegularExpression(
            u"\\[/?(?!\\b[bius]\\b|\\blist\\b|\\bimg\\b|\\burl\\b)\\w+\\b[^\\]]*\\]"_s));
    stored.replace("&amp;#91;"_L1, "&#91;"_L1).replace("&amp;#93;"_L1, "&#93;"_L1);
    return decode(stored.replace("&#91;"_L1, "["_L1).replace("&#93;"_L1, "]"_L1));
}

} // namespace

/*! Drafts as the portal wants them. */
class TestLeadEncoder : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBareLeadStillSaysWhoseItIs();
    void everyTypeHasItsShape_data();
    void everyTypeHasItsShape();
    void onlyWhatHoldsSomethingIsSent();
    void aCurrencyNeedsAnAmount();
    void whatIsNotEditableIsNeverSent();
    void whatWouldBeMisreadIsNotSentAndSaidSo();
    void aCommentIsReadAsItWasTyped_data();
    void aCommentIsReadAsItWasTyped();
    void refusalsFindTheFieldThatTheyName_data();
    void refusalsFindTheFieldThatTheyName();
};

void TestLeadEncoder::aBareLeadStillSaysWhoseItIs()
{
    LeadDraft draft{.originId = origin};
    const QJsonObject expected{{u"ORIGINATOR_ID"_s, u"LEADBOOTH"_s},
                               {u"ORIGIN_ID"_s, origin.toString()}};
    QCOMPARE(fieldsOf(draft), expected);
    const auto notify = [&] {
        return encodeLead(form(), draft)["params"_L1]["REGISTER_SONET_EVENT"_L1].toString();
    };
    QCOMPARE(notify(), u"N"_s);
    draft.notifyResponsible = true;
    QCOMPARE(notify(), u"Y"_s);
}

void TestLeadEncoder::everyTypeHasItsShape_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<leadbooth::FieldValue>("value");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *code, const FieldValue &value, const QByteArray &json) {
        QTest::addRow("%s %s", code, json.constData())
                << QString::fromLatin1(code) << value << json;
    };
    row("TITLE", {{u"  Fair visit "_s}}, R"(["Fair visit"])");
    row("UF_CRM_NOTES", {{u"one\ntwo <3 & more"_s}}, R"(["one\ntwo <3 & more"])");
    row("STATUS_ID", {{u"NEW"_s}}, R"(["NEW"])");
    row("OPENED", {{u"N"_s}}, R"(["N"])");
    row("UF_CRM_NEWS", {{u"Y"_s}}, R"(["Y"])");
    row("BIRTHDATE", {{u"1985-07-02"_s}}, R"(["1985-07-02"])");
    row("UF_CRM_CALL", {{u"2026-03-02T10:00:00+03:00"_s}}, R"(["2026-03-02T10:00:00+03:00"])");
    row("UF_CRM_SEATS", {{u"12"_s}}, R"(["12"])");
    row("UF_CRM_RATE", {{u"-0.125"_s}}, R"(["-0.125"])");
    row("OPPORTUNITY", {{u"12500.50"_s}}, R"(["12500.50"])");
    row("UF_CRM_BUDGET", {{u"99.90"_s, u"JPY"_s}}, R"(["99.90|JPY"])");
    row("UF_CRM_BUDGET", {{u"99.90"_s}}, R"(["99.90|EUR"])");
    row("ASSIGNED_BY_ID", {{u"7"_s, u"Somebody"_s}}, R"(["7"])");
    row("COMPANY_ID", {{u"31"_s, u"Nordlicht"_s}}, R"(["31"])");
    row("CONTACT_IDS", {{u"4"_s, u"A"_s}, {u"5"_s, u"B"_s}}, R"([["4","5"]])");
    row("CONTACT_IDS", {{u"4"_s, u"A"_s}}, R"([["4"]])");
    row("UF_CRM_TOPICS", {{u"71"_s}, {u"79"_s}}, R"([["71","79"]])");
    row("UF_CRM_SITE", {{u"https://a.example/"_s}, {u" "_s}}, R"([["https://a.example/"]])");
    row("UF_CRM_PLACE", {{u"Pier 4"_s}}, R"(["Pier 4"])");
    row("PHONE", {{u"+49 40 1234567"_s, u"MOBILE"_s}, {u""_s, u"HOME"_s}, {u"112"_s}},
        R"([[{"VALUE":"+49 40 1234567","VALUE_TYPE":"MOBILE"},{"VALUE":"112","VALUE_TYPE":"WORK"}]])");
    row("EMAIL", {{u"a@nordlicht.example"_s, u"NONSENSE"_s}},
        R"([[{"VALUE":"a@nordlicht.example","VALUE_TYPE":"WORK"}]])");
    row("IM", {{u"@nord"_s, u"TELEGRAM"_s}, {u"nord"_s}},
        R"([[{"VALUE":"@nord","VALUE_TYPE":"TELEGRAM"},{"VALUE":"nord","VALUE_TYPE":"OTHER"}]])");
}

void TestLeadEncoder::everyTypeHasItsShape()
{
    QFETCH(const QString, code);
    QFETCH(const leadbooth::FieldValue, value);
    QFETCH(const QByteArray, json);
    LeadDraft draft{.originId = origin};
    draft.values.insert(code, value);
    QCOMPARE(fieldsOf(draft).value(code), jsonArray(json).at(0));
    QVERIFY(unsentFields(form(), draft).isEmpty());
}

void TestLeadEncoder::onlyWhatHoldsSomethingIsSent()
{
    LeadDraft draft{.originId = origin};
    draft.values.insert(u"NAME"_s, {});
    draft.values.insert(u"LAST_NAME"_s, {{u"   "_s}});
    draft.values.insert(u"PHONE"_s, {{QString(), u"WORK"_s}, {u"\t"_s, u"HOME"_s}});
    QCOMPARE(fieldsOf(draft).size(), 2);
    QVERIFY(unsentFields(form(), draft).isEmpty());
}

void TestLeadEncoder::aCurrencyNeedsAnAmount()
{
    LeadDraft draft{.originId = origin};
    draft.setText(u"CURRENCY_ID"_s, u"JPY"_s);
    QVERIFY(!fieldsOf(draft).contains("CURRENCY_ID"_L1));
    draft.setText(u"OPPORTUNITY"_s, u"5"_s);
    QCOMPARE(fieldsOf(draft).value("CURRENCY_ID"_L1), QJsonValue(u"JPY"_s));
}

void TestLeadEncoder::whatIsNotEditableIsNeverSent()
{
    LeadDraft draft{.originId = origin};
    for (const QString &code : {u"UF_CRM_SCAN"_s, u"UF_CRM_WIDGET"_s, u"PARENT_ID_177"_s,
                                u"GONE_SINCE"_s, u"ORIGIN_ID"_s, u"ID"_s}) {
        draft.setText(code, u"5"_s);
    }
    const QJsonObject fields = fieldsOf(draft);
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields.value("ORIGIN_ID"_L1), QJsonValue(origin.toString()));
    QCOMPARE(unsentFields(form(), draft).size(), 6);
}

void TestLeadEncoder::whatWouldBeMisreadIsNotSentAndSaidSo()
{
    LeadDraft draft{.originId = origin};
    draft.setText(u"BIRTHDATE"_s, u"01/02/2026"_s);
    draft.setText(u"UF_CRM_CALL"_s, u"2026-03-02T10:00:00"_s);
    draft.setText(u"OPPORTUNITY"_s, u"12,5"_s);
    draft.setText(u"COMPANY_ID"_s, u"Nordlicht"_s);
    draft.setText(u"OPENED"_s, u"perhaps"_s);
    draft.setText(u"UF_CRM_BUDGET"_s, u"5"_s, u"euro"_s);
    draft.values.insert(u"TITLE"_s, {{u"one"_s}, {u"two"_s}});
    const QJsonObject fields = fieldsOf(draft);
    QCOMPARE(fields.keys(), (QStringList{u"ORIGINATOR_ID"_s, u"ORIGIN_ID"_s, u"TITLE"_s}));
    QCOMPARE(fields.value("TITLE"_L1), QJsonValue(u"one"_s));
    QCOMPARE(unsentFields(form(), draft).size(), 7);
}

void TestLeadEncoder::aCommentIsReadAsItWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char *reason, const QString &typed) {
        QTest::newRow(reason) << typed << typed;
    };
    same("plain", u"Wants a call, ok?"_s);
    same("line breaks", u"one\ntwo\n\nfour"_s);
    same("an ampersand", u"Smith & Sons &c"_s);
    same("what looks like an entity", u"write &lt; for it, &amp;amp; twice"_s);
    same("quotation marks", u"\"so\" he said, 'so'"_s);
    same("square brackets", u"[urgent] see [1] and [b]not bold[/b]"_s);
    same("greater-than", u"a > b -> c"_s);
    same("less-than with a blank", u"a < b"_s);
    same("less-than at the end of a line", u"a <\nb"_s);
    QTest::newRow("a heart, and what stands behind it")
            << u"we <3 pumps and much more"_s << u"we < 3 pumps and much more"_s;
    QTest::newRow("a tag") << u"use <b>this</b>"_s << u"use < b>this< /b>"_s;
    QTest::newRow("other systems' line ends") << u"one\r\ntwo\rthree"_s << u"one\ntwo\nthree"_s;
    QTest::newRow("the last character") << u"5 <"_s << u"5 < "_s;
    same("a reference that a batch would replace", u"$result[x]"_s);
    same("letters beyond ASCII", u"Привет 😀"_s);
}

void TestLeadEncoder::aCommentIsReadAsItWasTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, shown);
    QCOMPARE(shownByPortal(encodeComment(typed)), shown);
}

void TestLeadEncoder::refusalsFindTheFieldThatTheyName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("straight quotes") << u"Field \"Badge number\" is empty"_s << u"UF_CRM_BADGE"_s;
    QTest::newRow("guillemets") << u"Поле «Badge number» не заполнено"_s << u"UF_CRM_BADGE"_s;
    QTest::newRow("German quotes") << u"Das Feld „Amount“ fehlt"_s << u"OPPORTUNITY"_s;
    QTest::newRow("single quotes") << u"The required field 'Lead name' is missing."_s << u"TITLE"_s;
    QTest::newRow("a later mention") << u"Company, in \"Company\": no"_s << u"COMPANY_ID"_s;
    QTest::newRow("not quoted") << u"Badge number is empty"_s << QString();
    QTest::newRow("quoted by half") << u"\"Badge number is empty"_s << QString();
    QTest::newRow("a part of what is quoted") << u"\"The Phone\" is empty"_s << QString();
    QTest::newRow("nobody's label") << u"\"Shoe size\" is empty"_s << QString();
}

void TestLeadEncoder::refusalsFindTheFieldThatTheyName()
{
    QFETCH(const QString, text);
    QFETCH(const QString, field);
    const Issues located =
            locateIssues({{.code = IssueCode::RefusedByPortal, .argument = text},
                          {.field = u"X"_s, .code = IssueCode::RefusedByPortal, .argument = text},
                          {.code = IssueCode::TooLong, .argument = text}},
                         form());
    QCOMPARE(located.at(0).field, field);
    QCOMPARE(located.at(1).field, u"X"_s);
    QCOMPARE(located.at(2).field, QString());
}

QTEST_GUILESS_MAIN(TestLeadEncoder)
#include "tst_leadencoder.moc"
