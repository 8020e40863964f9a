// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/schemabuilder.h"
#include "cli/exitcode.h"
#include "cli/leadinput.h"
#include "cli/options.h"
#include "support/metadataexample.h"
#include "support/testcase.h"

#include <QDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);

const FormSchema &schema()
{
    static const FormSchema made = [] {
        PortalMetadata metadata = exampleMetadata();
        metadata.dictionaries.insert(u"HONORIFIC"_s, jsonArray(R"([
{"STATUS_ID":"A","NAME":"Twice"},{"STATUS_ID":"B","NAME":"Twice"},{"STATUS_ID":"C","NAME":"Once"}
])"));
        return buildFormSchema(metadata, now);
    }();
    return made;
}

LeadDraft initial()
{
    return initialDraft(schema(), OriginId(u"origin"_s), now);
}

/*! "value/tag value/tag" of a field, or what was wrong. */
QString fieldOf(const Result<LeadDraft> &draft, const QString &code)
{
    if (!draft) {
        QString text = toString(draft.error().kind) + u": "_s + draft.error().detail;
        for (const Issue &issue : draft.error().issues) {
            text += u" ["_s + issue.field + u' ' + issue.argument + u']';
        }
        return text;
    }
    QStringList items;
    for (const ValueItem &item : draft->value(code)) {
        items.append(item.tag.isEmpty() ? item.value : item.value + u'/' + item.tag);
    }
    return items.join(u' ');
}

} // namespace

/*! What a script says, as a draft; and the command line around it. */
class TestLeadInput : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsBecomeAField_data();
    void argumentsBecomeAField();
    void argumentsThatCannotBeUnderstoodAreRefused_data();
    void argumentsThatCannotBeUnderstoodAreRefused();
    void jsonBecomesAField_data();
    void jsonBecomesAField();
    void jsonThatCannotBeUnderstoodIsRefused_data();
    void jsonThatCannotBeUnderstoodIsRefused();
    void whatIsNotNamedStaysAsANewLeadHasIt();
    void withoutTheListAnyCurrencyIsTaken();
    void everyErrorHasOneExitCode_data();
    void everyErrorHasOneExitCode();
    void theCommandLineIsRead();
    void aCommandLineThatMakesNoSenseIsRefused_data();
    void aCommandLineThatMakesNoSenseIsRefused();
};

void TestLeadInput::argumentsBecomeAField_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QStringList &arguments, const QString &field,
                        const QString &expected) {
        QTest::newRow(name) << arguments << field << expected;
    };
    row("a text", {u"TITLE=Trade fair"_s}, u"TITLE"_s, u"Trade fair"_s);
    row("small letters", {u"title=Trade fair"_s}, u"TITLE"_s, u"Trade fair"_s);
    row("a text with an equals sign", {u"TITLE=a=b:c"_s}, u"TITLE"_s, u"a=b:c"_s);
    row("a text in Cyrillic", {u"NAME=Анна"_s}, u"NAME"_s, u"Анна"_s);
    row("a phone", {u"PHONE=+49 30 5550100"_s}, u"PHONE"_s, u"+49 30 5550100/WORK"_s);
    row("a phone with its kind", {u"PHONE:mobile=1234567"_s}, u"PHONE"_s, u"1234567/MOBILE"_s);
    row("two phones", {u"PHONE=1234567"_s, u"PHONE:HOME=7654321"_s}, u"PHONE"_s,
        u"1234567/WORK 7654321/HOME"_s);
    row("a messenger", {u"IM=@ada"_s}, u"IM"_s, u"@ada/TELEGRAM"_s);
    row("a choice by its id", {u"SOURCE_ID=FAIR"_s}, u"SOURCE_ID"_s, u"FAIR"_s);
    row("a choice by its label", {u"SOURCE_ID=trade FAIR"_s}, u"SOURCE_ID"_s, u"FAIR"_s);
    row("several choices", {u"UF_CRM_TOPICS=Pumps"_s, u"UF_CRM_TOPICS=79"_s}, u"UF_CRM_TOPICS"_s,
        u"71 79"_s);
    row("yes", {u"UF_CRM_NEWS=yes"_s}, u"UF_CRM_NEWS"_s, u"Y"_s);
    row("one for yes", {u"OPENED=1"_s}, u"OPENED"_s, u"Y"_s);
    row("no", {u"UF_CRM_NEWS=False"_s}, u"UF_CRM_NEWS"_s, u"N"_s);
    row("an amount", {u"OPPORTUNITY=12.5"_s}, u"OPPORTUNITY"_s, u"12.5"_s);
    row("money", {u"UF_CRM_BUDGET=12.5"_s}, u"UF_CRM_BUDGET"_s, u"12.5/EUR"_s);
    row("money in yen", {u"UF_CRM_BUDGET:jpy=12"_s}, u"UF_CRM_BUDGET"_s, u"12/JPY"_s);
    row("money as the portal writes it", {u"UF_CRM_BUDGET=12|JPY"_s}, u"UF_CRM_BUDGET"_s,
        u"12/JPY"_s);
    row("a currency", {u"CURRENCY_ID=jpy"_s}, u"CURRENCY_ID"_s, u"JPY"_s);
    row("a number that is none stays for the check", {u"UF_CRM_SEATS=many"_s}, u"UF_CRM_SEATS"_s,
        u"many"_s);
    row("a default is replaced", {u"UF_CRM_BADGE=AB12"_s}, u"UF_CRM_BADGE"_s, u"AB12"_s);
    row("a default is emptied", {u"UF_CRM_BADGE="_s}, u"UF_CRM_BADGE"_s, QString());
    row("a choice is emptied", {u"STATUS_ID="_s}, u"STATUS_ID"_s, QString());
    row("a yes is emptied", {u"UF_CRM_NEWS="_s}, u"UF_CRM_NEWS"_s, QString());
    row("money is emptied", {u"UF_CRM_BUDGET="_s}, u"UF_CRM_BUDGET"_s, QString());
}

void TestLeadInput::argumentsBecomeAField()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, field);
    QFETCH(const QString, expected);
    const Result<LeadDraft> draft = draftFromArguments(schema(), initial(), arguments);
    QCOMPARE(fieldOf(draft, field), expected);
    QVERIFY(draft);
}

void TestLeadInput::argumentsThatCannotBeUnderstoodAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason"); // a part of it
    const auto row = [](const char *name, const QStringList &arguments, const QString &reason) {
        QTest::newRow(name) << arguments << reason;
    };
    row("no equals sign", {u"TITLE"_s}, u"FIELD=VALUE"_s);
    row("no field", {u"=x"_s}, u"FIELD=VALUE"_s);
    row("nothing", {QString()}, u"FIELD=VALUE"_s);
    row("an unknown field", {u"TITEL=x"_s}, u"TITEL"_s);
    row("a field that Leadbooth sets itself", {u"ORIGIN_ID=x"_s}, u"ORIGIN_ID"_s);
    row("a field that is read only", {u"ID=5"_s}, u"ID"_s);
    row("a file", {u"UF_CRM_SCAN=x"_s}, u"file"_s);
    row("two values for one", {u"TITLE=a"_s, u"title=b"_s}, u"TITLE takes one value"_s);
    row("an unknown choice", {u"SOURCE_ID=Moon"_s}, u"[SOURCE_ID Moon]"_s);
    row("a label that two choices have", {u"HONORIFIC=Twice"_s},
        u"several times in the portal's list [HONORIFIC Twice]"_s);
    row("neither yes nor no", {u"UF_CRM_NEWS=maybe"_s}, u"UF_CRM_NEWS"_s);
    row("an unknown kind of phone", {u"PHONE:MOON=1234567"_s}, u"PHONE"_s);
    row("a kind for a text", {u"TITLE:WORK=x"_s}, u"TITLE"_s);
    row("an unknown currency of money", {u"UF_CRM_BUDGET:XXX=5"_s}, u"UF_CRM_BUDGET"_s);
    row("an unknown currency", {u"CURRENCY_ID=XXX"_s}, u"[CURRENCY_ID XXX]"_s);
}

void TestLeadInput::argumentsThatCannotBeUnderstoodAreRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, reason);
    const Result<LeadDraft> draft = draftFromArguments(schema(), initial(), arguments);
    QVERIFY(!draft);
    QCOMPARE(toString(draft.error().kind), u"InvalidInput"_s);
    QCOMPARE(toString(draft.error().certainty), u"NotSent"_s);
    QVERIFY2(fieldOf(draft, {}).contains(reason), qPrintable(fieldOf(draft, {})));
}

void TestLeadInput::jsonBecomesAField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &json, const QString &field,
                        const QString &expected) {
        QTest::newRow(name) << json << field << expected;
    };
    row("a text", R"({"TITLE":"Trade fair"})", u"TITLE"_s, u"Trade fair"_s);
    row("a whole number", R"({"UF_CRM_SEATS":7})", u"UF_CRM_SEATS"_s, u"7"_s);
    row("a fraction", R"({"OPPORTUNITY":12.5})", u"OPPORTUNITY"_s, u"12.5"_s);
    row("a small fraction", R"({"UF_CRM_RATE":0.0000001})", u"UF_CRM_RATE"_s, u"0.0000001"_s);
    row("a number that a double would alter", R"({"UF_CRM_SEATS":9007199254740993})",
        u"UF_CRM_SEATS"_s, u"9007199254740993"_s);
    row("the largest whole number", R"({"UF_CRM_SEATS":-9223372036854775807})", u"UF_CRM_SEATS"_s,
        u"-9223372036854775807"_s);
    row("a large number", R"({"OPPORTUNITY":1e20})", u"OPPORTUNITY"_s, u"100000000000000000000"_s);
    row("a number in a text field", R"({"TITLE":7})", u"TITLE"_s, u"7"_s);
    row("true", R"({"UF_CRM_NEWS":true})", u"UF_CRM_NEWS"_s, u"Y"_s);
    row("false", R"({"UF_CRM_NEWS":false})", u"UF_CRM_NEWS"_s, u"N"_s);
    row("one", R"({"UF_CRM_NEWS":1})", u"UF_CRM_NEWS"_s, u"Y"_s);
    row("null empties a text", R"({"UF_CRM_BADGE":null})", u"UF_CRM_BADGE"_s, QString());
    row("null empties a choice", R"({"STATUS_ID":null})", u"STATUS_ID"_s, QString());
    row("null empties a yes", R"({"UF_CRM_NEWS":null})", u"UF_CRM_NEWS"_s, QString());
    row("an empty list empties", R"({"UF_CRM_BADGE":[]})", u"UF_CRM_BADGE"_s, QString());
    row("a list of one", R"({"TITLE":["x"]})", u"TITLE"_s, u"x"_s);
    row("a list of choices", R"({"UF_CRM_TOPICS":["Pumps",79]})", u"UF_CRM_TOPICS"_s, u"71 79"_s);
    row("phones as crm.lead.add takes them",
        R"({"PHONE":[{"VALUE":"1234567","VALUE_TYPE":"MOBILE"},{"VALUE":"7654321"}]})", u"PHONE"_s,
        u"1234567/MOBILE 7654321/WORK"_s);
    row("one phone", R"({"PHONE":{"VALUE":1234567}})", u"PHONE"_s, u"1234567/WORK"_s);
    row("a phone as a text", R"({"PHONE":"1234567"})", u"PHONE"_s, u"1234567/WORK"_s);
    row("money as crm.lead.add takes it", R"({"UF_CRM_BUDGET":"1000.50|JPY"})", u"UF_CRM_BUDGET"_s,
        u"1000.50/JPY"_s);
}

void TestLeadInput::jsonBecomesAField()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, field);
    QFETCH(const QString, expected);
    const Result<LeadDraft> draft = draftFromFields(schema(), initial(), jsonObject(json));
    QCOMPARE(fieldOf(draft, field), expected);
    QVERIFY(draft);
}

void TestLeadInput::jsonThatCannotBeUnderstoodIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &json, const QString &reason) {
        QTest::newRow(name) << json << reason;
    };
    row("an unknown field", R"({"TITEL":"x"})", u"TITEL"_s);
    row("a field twice", R"({"TITLE":"a","title":"b"})", u"TITLE"_s);
    row("a list for one", R"({"TITLE":["a","b"]})", u"TITLE takes one value"_s);
    row("a list in a list", R"({"PHONE":[["1"]]})", u"PHONE"_s);
    row("an unknown part", R"({"PHONE":[{"VALUE":"1","VALU_TYPE":"HOME"}]})", u"VALU_TYPE"_s);
    row("an object without a value", R"({"PHONE":{"VALUE_TYPE":"HOME"}})", u"PHONE"_s);
    row("an object for a value", R"({"PHONE":{"VALUE":{"a":1}}})", u"PHONE"_s);
    row("a list for a value", R"({"PHONE":{"VALUE":["1"]}})", u"PHONE"_s);
    row("a number for a kind", R"({"PHONE":{"VALUE":"1","VALUE_TYPE":5}})", u"PHONE"_s);
    row("an unknown kind", R"({"PHONE":{"VALUE":"1","VALUE_TYPE":"MOON"}})", u"MOON"_s);
    row("a kind for a text", R"({"TITLE":{"VALUE":"x","VALUE_TYPE":"WORK"}})", u"TITLE"_s);
    row("an unknown choice", R"({"UF_CRM_TOPICS":["Pumps","Moon"]})", u"[UF_CRM_TOPICS Moon]"_s);
}

void TestLeadInput::jsonThatCannotBeUnderstoodIsRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, reason);
    const Result<LeadDraft> draft = draftFromFields(schema(), initial(), jsonObject(json));
    QVERIFY(!draft);
    QCOMPARE(toString(draft.error().kind), u"InvalidInput"_s);
    QVERIFY2(fieldOf(draft, {}).contains(reason), qPrintable(fieldOf(draft, {})));
}

void TestLeadInput::whatIsNotNamedStaysAsANewLeadHasIt()
{
    const Result<LeadDraft> draft =
            draftFromArguments(schema(), initial(), {u"TITLE=x"_s, u"UF_CRM_BADGE=AB1"_s});
    QVERIFY(draft);
    LeadDraft expected = initial();
    QVERIFY(!expected.text(u"UF_CRM_BADGE"_s).isEmpty());
    expected.setText(u"TITLE"_s, u"x"_s);
    expected.setText(u"UF_CRM_BADGE"_s, u"AB1"_s);
    QCOMPARE(*draft, expected);
    QCOMPARE(*draftFromFields(schema(), initial(), {}), initial());
}

void TestLeadInput::withoutTheListAnyCurrencyIsTaken()
{
    PortalMetadata metadata = exampleMetadata();
    metadata.currencies = {};
    const FormSchema poor = buildFormSchema(metadata, now);
    const LeadDraft start = initialDraft(poor, OriginId(u"origin"_s), now);
    const Result<LeadDraft> draft =
            draftFromArguments(poor, start, {u"CURRENCY_ID=usd"_s, u"UF_CRM_BUDGET=5|CHF"_s});
    QCOMPARE(fieldOf(draft, u"CURRENCY_ID"_s), u"USD"_s);
    QCOMPARE(fieldOf(draft, u"UF_CRM_BUDGET"_s), u"5/CHF"_s);
    QVERIFY(!draftFromArguments(poor, start, {u"CURRENCY_ID=dollars"_s}));
    QVERIFY(!draftFromArguments(poor, start, {u"UF_CRM_BUDGET:dollars=5"_s}));
}

void TestLeadInput::everyErrorHasOneExitCode_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");
    using enum ErrorKind;
    const QList<std::pair<QList<ErrorKind>, int>> table{
            {{InsecureUrl, InvalidInput, InvalidRequest, Internal, OtherPortal, PortTaken}, 2},
            {{Refused, NotFound, MissingScope, AccessDenied, PaymentRequired, PortalClosed,
              ConfirmationNeeded, MethodMissing, Overloaded, AppNotInstalled},
             3},
            {{TokenExpired, SignInNeeded, ClientRejected, SecretMissing, KeychainChanged,
              Redirected},
             4},
            {{Offline, Tls, Cancelled, Timeout, ConnectionLost, NotBitrix24, RateLimited,
              OperationLimited, ServerFault},
             5},
            {{KeychainUnavailable, KeychainLocked, Storage, StorageFull, QueueBusy, QueueDamaged,
              QueueTooNew, WrongKey, LeadsWaiting},
             6}};
    int rows = 0;
    for (const auto &[kinds, code] : table) {
        for (const ErrorKind kind : kinds) {
            QTest::newRow(qPrintable(toString(kind))) << kind << code;
            ++rows;
        }
    }
    QCOMPARE(rows, ErrorKindCount);
}

void TestLeadInput::everyErrorHasOneExitCode()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, code);
    // That a lead may have been created is told by the end of its sending, never by an error: a
    // question whose answer got lost leaves nothing behind.
    for (const Certainty certainty : {Certainty::NotSent, Certainty::Refused, Certainty::Unknown}) {
        QCOMPARE(static_cast<int>(exitCodeFor({.kind = kind, .certainty = certainty})), code);
    }
    QVERIFY(!describe(Error{.kind = kind}).isEmpty());
}

void TestLeadInput::theCommandLineIsRead()
{
    const Result<CliOptions> options = parseCommandLine(
            {u"--profile"_s, u"some/where"_s, u"--json"_s, u"--notify"_s, u"--ca-file"_s,
             u"ca.pem"_s, u"--settle"_s, u"1.5"_s, u"add"_s, u"TITLE=x"_s});
    QVERIFY(options);
    QCOMPARE(options->profileDir, QDir(u"some/where"_s).absolutePath());
    QVERIFY(options->json && options->notifyResponsible);
    QCOMPARE(options->caFile, u"ca.pem"_s);
    QCOMPARE(options->words, (QStringList{u"add"_s, u"TITLE=x"_s}));
    QCOMPARE(options->settle.count(), 1500);
    const Result<CliOptions> plain = parseCommandLine({u"fields"_s});
    QCOMPARE(plain->profileDir, defaultProfileDir());
    QCOMPARE(plain->settle.count(), 90000);
    QVERIFY(!plain->json && !plain->notifyResponsible && plain->help.isEmpty());
    const Result<CliOptions> help = parseCommandLine({u"--help"_s});
    QVERIFY(help);
    for (const QString &word : {u"account add"_s, u"--ca-file"_s, u"--settle"_s,
                                u"LEADBOOTH_WEBHOOK"_s, u"Exit codes"_s}) {
        QVERIFY2(help->help.contains(word), qPrintable(word));
    }
}

void TestLeadInput::aCommandLineThatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no command") << QStringList{u"--json"_s};
    QTest::newRow("an unknown option") << QStringList{u"--nonsense"_s, u"add"_s};
    QTest::newRow("an option without its value") << QStringList{u"add"_s, u"--profile"_s};
    QTest::newRow("a time that is none") << QStringList{u"--settle"_s, u"soon"_s, u"add"_s};
    QTest::newRow("a time before now") << QStringList{u"--settle=-1"_s, u"add"_s};
    QTest::newRow("a time without end") << QStringList{u"--settle"_s, u"1e9"_s, u"add"_s};
}

void TestLeadInput::aCommandLineThatMakesNoSenseIsRefused()
{
    QFETCH(const QStringList, arguments);
    const Result<CliOptions> options = parseCommandLine(arguments);
    QVERIFY(!options);
    QCOMPARE(toString(options.error().kind), u"InvalidInput"_s);
    QVERIFY(!options.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestLeadInput)
#include "tst_leadinput.moc"
