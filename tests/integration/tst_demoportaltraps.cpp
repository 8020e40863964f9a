// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/portalclient.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbooth::PortalLocale)

namespace {

struct Running
{
    explicit Running(const DemoOptions &options = {.tls = false})
        : portal(options, clock)
        , client(portal)
        , started(portal.start())
    {}

    SystemClock clock;
    DemoPortal portal;
    PortalClient client;
    Outcome started;
};

DemoOptions plain(PortalLocale locale = PortalLocale::English)
{
    return {.tls = false, .locale = locale, .seededLeads = 0, .rateLimit = false};
}

QStringList keys(const PhpArray &map)
{
    QStringList found;
    for (const PhpEntry &entry : map.entries()) {
        found << entry.key;
    }
    return found;
}

QStringList column(const PhpArray &rows, const QString &name)
{
    QStringList found;
    for (const PhpEntry &entry : rows.entries()) {
        found << entry.value.toArray().value(name).toString();
    }
    return found;
}

} // namespace

// What Bitrix24 does to leads, lists and batches without saying so.
class TestDemoPortalTraps : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredIsNotAlwaysWhatWasSent_data();
    void whatIsStoredIsNotAlwaysWhatWasSent();
    void someLeadsAreRefusedInThePortalsLanguage_data();
    void someLeadsAreRefusedInThePortalsLanguage();
    void mandatoryFieldsAreCheckedOnlyWhereThePortalWasTold();
    void aBodyThatCannotBeReadMakesAnEmptyLead();
    void simpleModeConvertsALeadAtOnce();
    void fieldsAreDescribedAsBitrixDescribesThem_data();
    void fieldsAreDescribedAsBitrixDescribesThem();
    void extraFieldsGoThroughEveryType();
    void userFieldRowsTellWhatDescriptorsDoNot();
    void itemFieldsUseOtherNames();
    void theCardLayoutMayBeMissing();
    void filtersFindWhatTheySay_data();
    void filtersFindWhatTheySay();
    void anUnknownFilterKeyFindsEverythingOrFails();
    void listsComeInPages_data();
    void listsComeInPages();
    void onlySelectedFieldsComeBack();
    void peopleAndCompaniesCanBeFound_data();
    void peopleAndCompaniesCanBeFound();
    void duplicatesAreFoundByPhoneAndEmail();
    void batchesKeepTheirOrderAndTheirTraps_data();
    void batchesKeepTheirOrderAndTheirTraps();
    void commandsBeyondFiftyAreNotCarriedOut();
    void aBatchMayUseWhatItJustMade();
    void errorsMayHaveTextForACode();
    void itemsTakeOtherBooleans_data();
    void itemsTakeOtherBooleans();
    void contactsAndProductsCanBeAdded();
    void theEnvironmentIsDescribed();
    void dictionariesAreComplete_data();
    void dictionariesAreComplete();
};

void TestDemoPortalTraps::whatIsStoredIsNotAlwaysWhatWasSent_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("stored");
    const auto row = [](const char *title, const char *fields, const char *name,
                        const char *stored) {
        QTest::newRow(title) << QByteArray(fields) << QString::fromLatin1(name)
                             << QByteArray(stored);
    };
    row("an unknown field is dropped", R"({"TITLE":"x","NOSUCH":"1"})", "NOSUCH", "null");
    row("names are case-sensitive", R"({"title":"x","name":"y"})", "NAME", "null");
    row("a read-only field is dropped", R"({"DATE_CREATE":"2020-01-01"})", "DATE_CLOSED", R"("")");
    row("HAS_PHONE cannot be set", R"({"HAS_PHONE":"Y"})", "HAS_PHONE", R"("N")");
    row("an invalid stage becomes the first", R"({"STATUS_ID":"NOSUCH"})", "STATUS_ID", R"("NEW")");
    row("a missing stage becomes the first", R"({})", "STATUS_ID", R"("NEW")");
    row("a final stage is allowed", R"({"STATUS_ID":"JUNK"})", "STATUS_SEMANTIC_ID", R"("F")");
    row("a date is stored with a time", R"({"BIRTHDATE":"1980-02-29"})", "BIRTHDATE",
        R"("1980-02-29T00:00:00+01:00")");
    row("an unreadable date is dropped", R"({"BIRTHDATE":"someday"})", "BIRTHDATE", R"("")");
    row("a slash date is American", R"({"BIRTHDATE":"01/02/1980"})", "BIRTHDATE",
        R"("1980-01-02T00:00:00+01:00")");
    row("a date with another offset may change its day",
        R"({"BIRTHDATE":"1980-02-29T23:30:00-05:00"})", "BIRTHDATE",
        R"("1980-03-01T00:00:00+01:00")");
    row("a phone as text is lost", R"({"PHONE":"+49 30 23125 001"})", "PHONE", "null");
    row("a phone as object is lost", R"({"PHONE":{"VALUE":"1"}})", "PHONE", "null");
    row("an empty phone is skipped", R"({"PHONE":[{"VALUE":""}]})", "PHONE", "null");
    row("a phone makes HAS_PHONE", R"({"PHONE":[{"VALUE":"1"}]})", "HAS_PHONE", R"("Y")");
    row("a comma is a point", R"({"OPPORTUNITY":"1 234,5"})", "OPPORTUNITY", R"("1234.50")");
    row("an amount without a digit before the point", R"({"OPPORTUNITY":".5"})", "OPPORTUNITY",
        R"("0.50")");
    row("an amount as number", R"({"OPPORTUNITY":99.999})", "OPPORTUNITY", R"("100.00")");
    row("an empty amount", R"({"OPPORTUNITY":""})", "OPPORTUNITY", R"("0.00")");
    row("the base currency is filled in", R"({})", "CURRENCY_ID", R"("EUR")");
    row("the caller becomes responsible", R"({})", "ASSIGNED_BY_ID", R"("1")");
    row("unless somebody else is named", R"({"ASSIGNED_BY_ID":3})", "ASSIGNED_BY_ID", R"("3")");
    row("a lead is open to all", R"({})", "OPENED", R"("Y")");
    row("1 is yes", R"({"IS_MANUAL_OPPORTUNITY":1})", "IS_MANUAL_OPPORTUNITY", R"("Y")");
    row("markup in comments changes", R"({"COMMENTS":"<b>a</b> & b<br>c < d<x>"})", "COMMENTS",
        R"("[B]a[\/B] \u0026amp; b\nc \u0026lt; d")");
    row("a company makes a repeat lead", R"({"COMPANY_ID":1})", "IS_RETURN_CUSTOMER", R"("Y")");
    row("a company that is not there does not", R"({"COMPANY_ID":2})", "IS_RETURN_CUSTOMER",
        R"("N")");
    row("contacts: the first is the main one", R"({"CONTACT_IDS":[3,5]})", "CONTACT_ID", R"("3")");
    row("a mandatory user field may be missing", R"({"TITLE":"x"})", "UF_CRM_1725000101", "null");
    row("money", R"({"UF_CRM_1725000106":"12.5|EUR"})", "UF_CRM_1725000106", R"("12.5|EUR")");
    row("money with a comma is stored as nothing", R"({"UF_CRM_1725000106":"12,5|EUR"})",
        "UF_CRM_1725000106", R"("")");
    row("money without a currency as well", R"({"UF_CRM_1725000106":"12.5"})", "UF_CRM_1725000106",
        R"("")");
    row("a choice goes by its number", R"({"UF_CRM_1725000101":"202"})", "UF_CRM_1725000101",
        R"("202")");
    row("its text is no choice", R"({"UF_CRM_1725000101":"Warehouse"})", "UF_CRM_1725000101",
        "null");
    row("several choices", R"({"UF_CRM_1725000102":[205,"207"]})", "UF_CRM_1725000102",
        R"(["205","207"])");
    row("no choice is false", R"({"UF_CRM_1725000102":[]})", "UF_CRM_1725000102", "false");
    row("yes", R"({"UF_CRM_1725000103":"Y"})", "UF_CRM_1725000103", R"("1")");
    row("no", R"({"UF_CRM_1725000103":"N"})", "UF_CRM_1725000103", R"("0")");
    row("date field", R"({"UF_CRM_1725000104":"2026-10-01"})", "UF_CRM_1725000104",
        R"("2026-10-01T00:00:00+01:00")");
    row("time field", R"({"UF_CRM_1725000105":"2026-10-01T12:00:00+03:00"})", "UF_CRM_1725000105",
        R"("2026-10-01T10:00:00+01:00")");
    row("an unreadable time field is dropped", R"({"UF_CRM_1725000105":"noon"})",
        "UF_CRM_1725000105", "null");
    row("whole number field", R"({"UF_CRM_1725000110":"12abc"})", "UF_CRM_1725000110", R"("12")");
    row("number field is rounded", R"({"UF_CRM_1725000111":"3.14159"})", "UF_CRM_1725000111",
        R"("3.14")");
    row("a pattern is not checked", R"({"UF_CRM_1725000115":"nonsense"})", "UF_CRM_1725000115",
        R"("nonsense")");
    row("a file without data is dropped", R"({"UF_CRM_1725000113":{"fileData":["a.txt",""]}})",
        "UF_CRM_1725000113", "null");
    row("a file", R"({"UF_CRM_1725000113":{"fileData":["a.txt","aGFsbG8="]}})", "UF_CRM_1725000113",
        R"({"name":"a.txt","size":5})");
    row("several texts", R"({"UF_CRM_1725000117":["a","","b"]})", "UF_CRM_1725000117",
        R"(["a","b"])");
    row("one text for several", R"({"UF_CRM_1725000117":"a"})", "UF_CRM_1725000117", R"(["a"])");
}

void TestDemoPortalTraps::whatIsStoredIsNotAlwaysWhatWasSent()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, stored);
    Running r(plain(PortalLocale::German));
    const WireAnswer answer = r.client.call("crm.lead.add", "{\"fields\":" + fields + '}');
    QCOMPARE(answer.status, 200);
    const QByteArray id = QByteArray::number(answer.result().toInt());
    const WireAnswer got = r.client.call("crm.lead.get", "{\"id\":" + id + '}');
    QCOMPARE(toPhpJson(got.result().toArray().value(name)), stored);
}

void TestDemoPortalTraps::someLeadsAreRefusedInThePortalsLanguage_data()
{
    QTest::addColumn<PortalLocale>("locale");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("part");
    QTest::newRow("e-mail, English")
            << PortalLocale::English << QByteArray(R"({"EMAIL":[{"VALUE":"no@"}]})")
            << u"Invalid e-mail format: &quot;no@&quot;<br />"_s;
    QTest::newRow("e-mail, Russian")
            << PortalLocale::Russian << QByteArray(R"({"EMAIL":[{"VALUE":"a b@c.de"}]})")
            << u"Неверный формат e-mail"_s;
    QTest::newRow("e-mail, German")
            << PortalLocale::German << QByteArray(R"({"EMAIL":[{"VALUE":"a..b@c.de"}]})")
            << u"Ungültiges E-Mail-Format"_s;
    QTest::newRow("too long") << PortalLocale::English
                              << QByteArray(R"({"WEB":[{"VALUE":")" + QByteArray(251, 'x')
                                            + R"("}]})")
                              << u"250"_s;
    QTest::newRow("amount") << PortalLocale::English << QByteArray(R"({"OPPORTUNITY":"a lot"})")
                            << u"<br />"_s;
    QTest::newRow("amount with two points")
            << PortalLocale::English << QByteArray(R"({"OPPORTUNITY":"1.234,50"})") << u"Amount"_s;
    QTest::newRow("currency") << PortalLocale::Russian << QByteArray(R"({"CURRENCY_ID":"XXX"})")
                              << u"валюта"_s;
    QTest::newRow("two at once") << PortalLocale::English
                                 << QByteArray(R"({"EMAIL":[{"VALUE":"x"}],"OPPORTUNITY":"y"})")
                                 << u"<br />The &quot;Amount"_s;
}

void TestDemoPortalTraps::someLeadsAreRefusedInThePortalsLanguage()
{
    QFETCH(const PortalLocale, locale);
    QFETCH(const QByteArray, fields);
    QFETCH(const QString, part);
    Running r(plain(locale));
    const WireAnswer answer = r.client.call("crm.lead.add", "{\"fields\":" + fields + '}');
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.startsWith(R"({"error":"","error_description":")"));
    QVERIFY2(answer.text().contains(part), qPrintable(answer.text()));
    QVERIFY(r.portal.createdLeads().isEmpty());
}

void TestDemoPortalTraps::mandatoryFieldsAreCheckedOnlyWhereThePortalWasTold()
{
    Running r(plain());
    r.portal.options().enforceMandatory = true;
    const WireAnswer missing = r.client.call("crm.lead.add", R"({"fields":{"TITLE":"x"}})");
    QCOMPARE(missing.status, 400);
    QVERIFY(missing.text().contains(u"&quot;Product of interest&quot; is missing.<br />"_s));
    const WireAnswer wrong = r.client.call("crm.lead.add", R"({"fields":{"UF_CRM_1725000101":201,
            "UF_CRM_1725000114":"Expo","UF_CRM_1725000115":"nonsense"}})");
    QCOMPARE(wrong.status, 400);
    QVERIFY(wrong.text().contains(u"Badge number"_s));
    const WireAnswer right = r.client.call("crm.lead.add", R"({"fields":{"UF_CRM_1725000101":201,
            "UF_CRM_1725000114":"Expo","UF_CRM_1725000115":"AB-1234"}})");
    QCOMPARE(right.status, 200);
}

void TestDemoPortalTraps::aBodyThatCannotBeReadMakesAnEmptyLead()
{
    Running r(plain());
    QCOMPARE(r.client.call("crm.lead.add", R"({"fields":{"TITLE":"x"})").status, 200);
    QCOMPARE(r.portal.createdLeads().first().values.value(u"TITLE"_s).toString(), u"Lead #1"_s);
    QCOMPARE(r.client.call("crm.lead.add", R"({"fields":"x"})").status, 400);
}

void TestDemoPortalTraps::simpleModeConvertsALeadAtOnce()
{
    DemoOptions options = plain();
    options.mode = PortalMode::Simple;
    Running r(options);
    QCOMPARE(r.client.call("crm.settings.mode.get").result().toInt(), 2);
    const WireAnswer added = r.client.call(
            "crm.lead.add", R"({"fields":{"TITLE":"T","NAME":"Ada","COMPANY_TITLE":"Co",
            "PHONE":[{"VALUE":"+1 555"}]}})");
    const QByteArray id = QByteArray::number(added.result().toInt());
    const PhpArray lead = r.client.call("crm.lead.get", "{\"id\":" + id + '}').result().toArray();
    QCOMPARE(lead.value(u"STATUS_ID"_s).toString(), u"CONVERTED"_s);
    QCOMPARE(lead.value(u"STATUS_SEMANTIC_ID"_s).toString(), u"S"_s);
    const PhpArray deals = r.client.call("crm.deal.list", R"({"filter":{"LEAD_ID":)" + id + "}}")
                                   .result()
                                   .toArray();
    QCOMPARE(deals.size(), 1);
    const PhpArray deal = deals.value(u"0"_s).toArray();
    QCOMPARE(deal.value(u"TITLE"_s).toString(), u"T"_s);
    QCOMPARE(deal.value(u"CONTACT_ID"_s), lead.value(u"CONTACT_ID"_s));
    QVERIFY(!lead.value(u"COMPANY_ID"_s).isNull());
    const PhpArray found =
            r.client.call("crm.duplicate.findbycomm", R"({"type":"PHONE","values":["+1555"]})")
                    .result()
                    .toArray();
    QVERIFY(found.contains(u"CONTACT"_s));
}

void TestDemoPortalTraps::fieldsAreDescribedAsBitrixDescribesThem_data()
{
    QTest::addColumn<PortalLocale>("locale");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("label");
    QTest::newRow("Russian") << PortalLocale::Russian << u"Фамилия"_s << u"Бюджет"_s;
    QTest::newRow("English") << PortalLocale::English << u"Last name"_s << u"Budget"_s;
    QTest::newRow("German") << PortalLocale::German << u"Nachname"_s << u"Budget"_s;
}

void TestDemoPortalTraps::fieldsAreDescribedAsBitrixDescribesThem()
{
    QFETCH(const PortalLocale, locale);
    QFETCH(const QString, title);
    QFETCH(const QString, label);
    Running r(plain(locale));
    const PhpArray fields = r.client.call("crm.lead.fields").result().toArray();
    QCOMPARE(fields.entries().front().key, u"ID"_s);
    QCOMPARE(fields.value(u"LAST_NAME"_s).toArray().value(u"title"_s).toString(), title);
    QCOMPARE(fields.value(u"UF_CRM_1725000106"_s).toArray().value(u"formLabel"_s).toString(),
             label);
    QCOMPARE(fields.value(u"CONTACT_ID"_s).toArray().value(u"isDeprecated"_s), PhpValue(true));
    int standard = 0;
    for (const PhpEntry &entry : fields.entries()) {
        const PhpArray field = entry.value.toArray();
        const QStringList needed{u"type"_s,        u"isRequired"_s, u"isReadOnly"_s,
                                 u"isImmutable"_s, u"isMultiple"_s, u"isDynamic"_s,
                                 u"title"_s};
        for (const QString &key : needed) {
            QVERIFY2(field.contains(key), qPrintable(entry.key + u' ' + key));
        }
        QVERIFY(!field.value(u"title"_s).toString().isEmpty());
        if (field.value(u"isDynamic"_s).toBool()) {
            QCOMPARE(field.value(u"title"_s).toString(), entry.key);
            QVERIFY(!field.value(u"formLabel"_s).toString().isEmpty());
            QVERIFY(field.contains(u"settings"_s));
        } else {
            ++standard;
            QCOMPARE(field.value(u"isRequired"_s), PhpValue(false));
            QCOMPARE(field.value(u"type"_s).toString() == u"crm_status"_s,
                     field.contains(u"statusType"_s));
        }
    }
    QVERIFY(standard >= 58);
    QCOMPARE(fields.value(u"UF_CRM_1725000101"_s).toArray().value(u"isRequired"_s), PhpValue(true));
}

void TestDemoPortalTraps::extraFieldsGoThroughEveryType()
{
    DemoOptions options = plain();
    options.extraFields = 1000;
    Running r(options);
    const PhpArray fields = r.client.call("crm.lead.fields").result().toArray();
    QSet<QString> types;
    int dynamic = 0;
    for (const PhpEntry &entry : fields.entries()) {
        if (entry.value.toArray().value(u"isDynamic"_s).toBool()) {
            types.insert(entry.value.toArray().value(u"type"_s).toString());
            ++dynamic;
        }
    }
    QCOMPARE(dynamic, 1017);
    const QSet<QString> expected{u"string"_s,
                                 u"integer"_s,
                                 u"double"_s,
                                 u"boolean"_s,
                                 u"date"_s,
                                 u"datetime"_s,
                                 u"money"_s,
                                 u"url"_s,
                                 u"address"_s,
                                 u"enumeration"_s,
                                 u"file"_s,
                                 u"employee"_s,
                                 u"crm_status"_s,
                                 u"crm"_s,
                                 u"iblock_section"_s,
                                 u"iblock_element"_s,
                                 u"resourcebooking"_s,
                                 u"rest_5_demo_rating"_s};
    QCOMPARE(types, expected);
}

void TestDemoPortalTraps::userFieldRowsTellWhatDescriptorsDoNot()
{
    Running r(plain());
    const PhpArray bare = r.client.call("crm.lead.userfield.list").result().toArray();
    QCOMPARE(bare.size(), 17);
    const PhpArray first = bare.value(u"0"_s).toArray();
    QCOMPARE(first.value(u"MANDATORY"_s).toString(), u"Y"_s);
    QVERIFY(!first.contains(u"HELP_MESSAGE"_s));
    QCOMPARE(first.value(u"LIST"_s).toArray().size(), 4);
    const WireAnswer labelled =
            r.client.call("crm.lead.userfield.list", R"({"filter":{"LANG":"en","MANDATORY":"Y"}})");
    QCOMPARE(column(labelled.result().toArray(), u"EDIT_FORM_LABEL"_s),
             QStringList({u"Product of interest"_s, u"Trade show"_s}));
    QCOMPARE(labelled.json().value(u"total"_s).toInt(), 2);
}

void TestDemoPortalTraps::itemFieldsUseOtherNames()
{
    Running r(plain());
    const PhpArray fields = r.client.call("crm.item.fields", R"({"entityTypeId":1})")
                                    .result()
                                    .toArray()
                                    .value(u"fields"_s)
                                    .toArray();
    QCOMPARE(fields.value(u"stageId"_s).toArray().value(u"upperName"_s).toString(), u"STAGE_ID"_s);
    QCOMPARE(fields.value(u"ufCrm_1725000106"_s).toArray().value(u"title"_s).toString(),
             u"Budget"_s);
    QVERIFY(!fields.contains(u"addressCity"_s));
    QVERIFY(r.client.call("crm.item.fields", R"({"entityTypeId":1,"useOriginalUfNames":"Y"})")
                    .result()
                    .toArray()
                    .value(u"fields"_s)
                    .toArray()
                    .contains(u"UF_CRM_1725000106"_s));
    QCOMPARE(r.client.call("crm.item.fields", R"({"entityTypeId":177})").error(), u"NOT_FOUND"_s);
}

void TestDemoPortalTraps::theCardLayoutMayBeMissing()
{
    Running r(plain());
    QVERIFY(r.client.call("crm.lead.details.configuration.get").result().isNull());
    const PhpArray common = r.client.call("crm.lead.details.configuration.get", R"({"scope":"C"})")
                                    .result()
                                    .toArray();
    QCOMPARE(column(common, u"name"_s), QStringList({u"main"_s, u"user_booth"_s, u"additional"_s}));
    QVERIFY(column(common.value(u"2"_s).toArray().value(u"elements"_s).toArray(), u"name"_s)
                    .contains(u"OPPORTUNITY_WITH_CURRENCY"_s));
    r.portal.options().layout = CardLayout::Default;
    const WireAnswer none = r.client.call("crm.lead.details.configuration.get", R"({"scope":"C"})");
    QCOMPARE(none.status, 200);
    QVERIFY(none.json().contains(u"result"_s));
    QVERIFY(none.result().isNull());
}

void TestDemoPortalTraps::filtersFindWhatTheySay_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QStringList>("titles");
    const auto row = [](const char *filter, const QStringList &titles) {
        QTest::newRow(filter) << QByteArray(filter) << titles;
    };
    row(R"({})", {u"Alpha"_s, u"Beta"_s, u"gamma"_s});
    row(R"({"TITLE":"Beta"})", {u"Beta"_s});
    row(R"({"=TITLE":"GAMMA"})", {u"gamma"_s});
    row(R"({"!TITLE":"Beta"})", {u"Alpha"_s, u"gamma"_s});
    row(R"({"%TITLE":"A"})", {u"Alpha"_s, u"Beta"_s, u"gamma"_s});
    row(R"({"!%TITLE":"am"})", {u"Alpha"_s, u"Beta"_s});
    row(R"({"=%TITLE":"%a"})", {u"Alpha"_s, u"Beta"_s, u"gamma"_s});
    row(R"({"%=TITLE":"B%"})", {u"Beta"_s});
    row(R"({"@TITLE":["Alpha","gamma"]})", {u"Alpha"_s, u"gamma"_s});
    row(R"({"!@TITLE":["Alpha","gamma"]})", {u"Beta"_s});
    row(R"({"TITLE":["Alpha","Beta"]})", {u"Alpha"_s, u"Beta"_s});
    row(R"({">ID":"1"})", {u"Beta"_s, u"gamma"_s});
    row(R"({"<=ID":3})", {u"Alpha"_s, u"Beta"_s});
    row(R"({">=OPPORTUNITY":100})", {u"Beta"_s});
    row(R"({"=ORIGINATOR_ID":"LEADBOOTH","=ORIGIN_ID":"o-2"})", {u"Beta"_s});
    row(R"({"ORIGIN_ID":""})", {u"gamma"_s});
    row(R"({"PHONE":"+1"})", {u"Alpha"_s});
    row(R"({">DATE_CREATE":"2020-01-01"})", {u"Alpha"_s, u"Beta"_s, u"gamma"_s});
    row(R"({"<DATE_CREATE":"2020-01-01T00:00:00+00:00"})", {});
    row(R"({"TITLE":"Alpha","OPPORTUNITY":5})", {});
}

void TestDemoPortalTraps::filtersFindWhatTheySay()
{
    QFETCH(const QByteArray, filter);
    QFETCH(const QStringList, titles);
    Running r(plain());
    for (const char *fields :
         {R"({"TITLE":"Alpha","ORIGINATOR_ID":"LEADBOOTH","ORIGIN_ID":"o-1","PHONE":[{"VALUE":"+1"}]})",
          R"({"TITLE":"Beta","ORIGINATOR_ID":"LEADBOOTH","ORIGIN_ID":"o-2","OPPORTUNITY":100})",
          R"({"TITLE":"gamma"})"}) {
        QCOMPARE(r.client.call("crm.lead.add", QByteArray("{\"fields\":") + fields + '}').status,
                 200);
    }
    const WireAnswer answer = r.client.call("crm.lead.list", "{\"filter\":" + filter + '}');
    QCOMPARE(column(answer.result().toArray(), u"TITLE"_s), titles);
    QCOMPARE(answer.json().value(u"total"_s).toInt(), titles.size());
}

void TestDemoPortalTraps::anUnknownFilterKeyFindsEverythingOrFails()
{
    Running r;
    const WireAnswer classic =
            r.client.call("crm.lead.list", R"({"filter":{"=ORIGINID":"nobody"}})");
    QCOMPARE(classic.result().toArray().size(), 12);
    const WireAnswer item =
            r.client.call("crm.item.list", R"({"entityTypeId":1,"filter":{"=originID":"nobody"}})");
    QCOMPARE(item.status, 400);
    QCOMPARE(item.error(), u"INVALID_ARG_VALUE"_s);
    QCOMPARE(
            r.client.call("crm.item.list", R"({"entityTypeId":1,"order":{"nosuch":"ASC"}})").status,
            400);
    const WireAnswer known =
            r.client.call("crm.item.list", R"({"entityTypeId":1,"filter":{"originId":"nobody"}})");
    QCOMPARE(known.result().toArray().value(u"items"_s).toArray().size(), 0);
}

void TestDemoPortalTraps::listsComeInPages_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QByteArray>("total");
    QTest::newRow("first page") << 0 << u"1"_s << 50 << QByteArray("50") << QByteArray("120");
    QTest::newRow("second page") << 50 << u"101"_s << 50 << QByteArray("100") << QByteArray("120");
    QTest::newRow("last page") << 100 << u"201"_s << 20 << QByteArray("null") << QByteArray("120");
    QTest::newRow("the start is rounded to a page")
            << 60 << u"101"_s << 50 << QByteArray("100") << QByteArray("120");
    QTest::newRow("without counting")
            << -1 << u"1"_s << 50 << QByteArray("null") << QByteArray("null");
}

void TestDemoPortalTraps::listsComeInPages()
{
    QFETCH(const int, start);
    QFETCH(const QString, first);
    QFETCH(const int, rows);
    QFETCH(const QByteArray, next);
    QFETCH(const QByteArray, total);
    DemoOptions options = plain();
    options.seededLeads = 120;
    Running r(options);
    const WireAnswer page =
            r.client.call("crm.lead.list", "{\"order\":{\"ID\":\"ASC\"},\"start\":"
                                                   + QByteArray::number(start) + '}');
    QCOMPARE(page.result().toArray().size(), rows);
    QCOMPARE(column(page.result().toArray(), u"ID"_s).first(), first);
    QCOMPARE(toPhpJson(page.json().value(u"next"_s)), next);
    QCOMPARE(toPhpJson(page.json().value(u"total"_s)), total);
}

void TestDemoPortalTraps::onlySelectedFieldsComeBack()
{
    Running r;
    const auto names = [&](const QByteArray &select) {
        const WireAnswer answer = r.client.call("crm.lead.list", "{\"select\":" + select + '}');
        return keys(answer.result().toArray().value(u"0"_s).toArray());
    };
    QCOMPARE(names(R"(["ID","ORIGIN_ID"])"), QStringList({u"ID"_s, u"ORIGIN_ID"_s}));
    QVERIFY(!names("[]").contains(u"UF_CRM_1725000101"_s));
    QVERIFY(names("[]").contains(u"TITLE"_s));
    QVERIFY(names(R"(["*","UF_*"])").contains(u"UF_CRM_1725000101"_s));
    QCOMPARE(names(R"(["PHONE"])"), QStringList({u"ID"_s})); // a seeded lead has none
}

void TestDemoPortalTraps::peopleAndCompaniesCanBeFound_data()
{
    QTest::addColumn<PortalLocale>("locale");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("contact");
    QTest::newRow("Russian") << PortalLocale::Russian << u"компас"_s << u"ягод"_s;
    QTest::newRow("English") << PortalLocale::English << u"COMPASS"_s << u"ashgr"_s;
    QTest::newRow("German") << PortalLocale::German << u"kompass"_s << u"Übers"_s;
}

void TestDemoPortalTraps::peopleAndCompaniesCanBeFound()
{
    QFETCH(const PortalLocale, locale);
    QFETCH(const QString, company);
    QFETCH(const QString, contact);
    Running r(plain(locale));
    const auto items = [&](int type, const QString &filter) {
        const QString json =
                u"{\"entityTypeId\":%1,\"filter\":%2,\"select\":[\"id\",\"title\",\"lastName\",\"fm\"]}"_s;
        return r.client.call("crm.item.list", json.arg(type).arg(filter).toUtf8());
    };
    QCOMPARE(items(4, u"{}"_s).json().value(u"total"_s).toInt(), 30);
    QCOMPARE(items(3, u"{}"_s).json().value(u"total"_s).toInt(), 30);
    const PhpArray companies = items(4, u"{\"%title\":\"%1\"}"_s.replace(u"%1"_s, company))
                                       .result()
                                       .toArray()
                                       .value(u"items"_s)
                                       .toArray();
    QCOMPARE(companies.size(), 1);
    QVERIFY(companies.value(u"0"_s).toArray().value(u"id"_s).isInt());
    QVERIFY(companies.value(u"0"_s).toArray().value(u"fm"_s).toArray().size() == 2);
    const PhpArray contacts =
            items(3,
                  u"{\"0\":{\"logic\":\"OR\",\"0\":{\"%lastName\":\"%1\"},\"1\":{\"%name\":\"??\"}}}"_s
                          .replace(u"%1"_s, contact))
                    .result()
                    .toArray()
                    .value(u"items"_s)
                    .toArray();
    QCOMPARE(contacts.size(), 1);
    const PhpArray users =
            r.client.call("user.get", R"({"filter":{"ACTIVE":true,"USER_TYPE":"employee"}})")
                    .result()
                    .toArray();
    QCOMPARE(users.size(), 6);
    QVERIFY(users.value(u"0"_s).toArray().value(u"TIMESTAMP_X"_s).isArray()); // {}
}

void TestDemoPortalTraps::duplicatesAreFoundByPhoneAndEmail()
{
    Running r(plain());
    QCOMPARE(r.client.call("crm.lead.add", R"({"fields":{"PHONE":[{"VALUE":"+1 (212) 555-0001"}],
            "EMAIL":[{"VALUE":"Office1@example.com"}]}})")
                     .status,
             200);
    const auto find = [&](const QByteArray &parameters) {
        return r.client.call("crm.duplicate.findbycomm", parameters);
    };
    QCOMPARE(toPhpJson(find(R"({"type":"PHONE","values":["12125550001"]})").result()),
             QByteArray(R"({"LEAD":[1],"COMPANY":[1]})"));
    QCOMPARE(toPhpJson(find(R"({"type":"PHONE","values":["12125550001"],"entity_type":"LEAD"})")
                               .result()),
             QByteArray(R"({"LEAD":[1]})"));
    QCOMPARE(toPhpJson(find(R"({"type":"EMAIL","values":["office1@EXAMPLE.com"]})").result()),
             QByteArray(R"({"LEAD":[1],"COMPANY":[1]})"));
    const WireAnswer number = find(R"({"type":"PHONE","values":[12125550001]})");
    QVERIFY(number.body.startsWith(
            R"({"result":[],)")); // a number is skipped, and an empty map is a list
    QCOMPARE(find(R"({"values":["1"]})").error(), u"Communication type is not defined"_s);
}

void TestDemoPortalTraps::batchesKeepTheirOrderAndTheirTraps_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("result"); // names and plain values
    QTest::addColumn<QByteArray>("errors"); // names and codes
    const auto row = [](const char *name, const char *json, const char *result,
                        const char *errors) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(result) << QByteArray(errors);
    };
    row("keys keep the order they were sent in",
        R"({"cmd":{"z":"user.admin","a":"crm.currency.base.get"}})", R"({"z":true,"a":"USD"})",
        "[]");
    row("keys that are numbers from 0 become a list",
        R"({"cmd":["user.admin","crm.currency.base.get"]})", R"([true,"USD"])", "[]");
    row("numbers from 1 do not", R"({"cmd":{"1":"user.admin"}})", R"({"1":true})", "[]");
    row("an object is passed over", R"({"cmd":{"a":{"method":"user.admin"},"b":"user.admin"}})",
        R"({"b":true})", "[]");
    row("without halt all are tried", R"({"halt":0,"cmd":{"a":"nosuch","b":"user.admin"}})",
        R"({"b":true})", R"({"a":"ERROR_METHOD_NOT_FOUND"})");
    row("with halt the rest is in neither map",
        R"({"halt":1,"cmd":{"a":"nosuch","b":"user.admin"}})", "[]",
        R"({"a":"ERROR_METHOD_NOT_FOUND"})");
    row("the text false halts", R"({"halt":"false","cmd":{"a":"nosuch","b":"user.admin"}})", "[]",
        R"({"a":"ERROR_METHOD_NOT_FOUND"})");
    row("an empty code halts as well",
        R"({"halt":1,"cmd":{"a":"crm.lead.get?id=999999","b":"user.admin"}})", "[]", R"({"a":""})");
    row("a batch in a batch is refused", R"({"cmd":{"a":"batch?cmd[x]=profile"}})", "[]",
        R"({"a":"ERROR_BATCH_METHOD_NOT_ALLOWED"})");
    row("method names in any case", R"({"cmd":{"a":"USER.Admin"}})", R"({"a":true})", "[]");
    row("a number sign cuts the rest off",
        R"({"cmd":{"a":"crm.status.entity.items#?entityId=SOURCE"}})", "[]",
        R"({"a":"The parameter entityId is not defined or invalid."})");
    row("no commands", R"({"halt":0})", "[]", "[]");
    row("a reference",
        R"({"cmd":{"a":"crm.currency.base.get","b":"crm.duplicate.findbycomm?type=PHONE&values[]=$result[a]"}})",
        R"({"a":"USD","b":[]})", "[]");
}

void TestDemoPortalTraps::batchesKeepTheirOrderAndTheirTraps()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, result);
    QFETCH(const QByteArray, errors);
    Running r(plain());
    const WireAnswer answer = r.client.call("batch", json);
    QCOMPARE(answer.status, 200);
    const PhpArray maps = answer.result().toArray();
    QCOMPARE(keys(maps), QStringList({u"result"_s, u"result_error"_s, u"result_total"_s,
                                      u"result_next"_s, u"result_time"_s}));
    QCOMPARE(toPhpJson(maps.value(u"result"_s)), result);
    PhpArray codes;
    for (const PhpEntry &entry : maps.value(u"result_error"_s).toArray().entries()) {
        codes.set(entry.key, entry.value.toArray().value(u"error"_s));
    }
    QCOMPARE(toPhpJson(codes), errors);
    QCOMPARE(keys(maps.value(u"result_time"_s).toArray()), keys(maps.value(u"result"_s).toArray()));
}

void TestDemoPortalTraps::commandsBeyondFiftyAreNotCarriedOut()
{
    Running r(plain());
    PhpArray commands;
    for (int i = 0; i < 53; ++i) {
        commands.set(u"l%1"_s.arg(i, 4, 10, QChar(u'0')),
                     u"crm.lead.add?fields[TITLE]=%1"_s.arg(i));
    }
    const WireAnswer answer = r.client.call("batch", toPhpJson(PhpArray{{u"cmd"_s, commands}}));
    QCOMPARE(answer.status, 200);
    const PhpArray maps = answer.result().toArray();
    QCOMPARE(maps.value(u"result"_s).toArray().size(), 50);
    QCOMPARE(keys(maps.value(u"result_error"_s).toArray()),
             QStringList({u"l0050"_s, u"l0051"_s, u"l0052"_s}));
    QCOMPARE(maps.value(u"result_error"_s)
                     .toArray()
                     .value(u"l0050"_s)
                     .toArray()
                     .value(u"error"_s)
                     .toString(),
             u"ERROR_BATCH_LENGTH_EXCEEDED"_s);
    QCOMPARE(r.portal.createdLeads().size(), 50);
}

void TestDemoPortalTraps::aBatchMayUseWhatItJustMade()
{
    Running r(plain());
    // With a form body each command is encoded a second time, and a visitor's text may hold a
    // reference.
    const QByteArray body =
            "halt=0&cmd[add]=crm.lead.add%3Ffields%255BTITLE%255D%3DA%252BB%2526C"
            "&cmd[get]=crm.lead.get%3Fid%3D%24result%5Badd%5D"
            "&cmd[list]=crm.lead.list%3Fstart%3D0"
            "&cmd[hurt]=crm.lead.add%3Ffields%5BCOMMENTS%5D%3DTotal%2520%24total%5Blist%5D";
    const WireAnswer answer =
            r.client.send("POST", r.client.webhookPath() + "batch",
                          "Content-Type: application/x-www-form-urlencoded\r\n", body);
    const PhpArray maps = answer.result().toArray();
    QCOMPARE(maps.value(u"result"_s)
                     .toArray()
                     .value(u"get"_s)
                     .toArray()
                     .value(u"TITLE"_s)
                     .toString(),
             u"A+B&C"_s);
    QCOMPARE(toPhpJson(maps.value(u"result_total"_s)), QByteArray(R"({"list":1})"));
    QCOMPARE(r.portal.createdLeads().last().values.value(u"COMMENTS"_s).toString(), u"Total 1"_s);
}

void TestDemoPortalTraps::errorsMayHaveTextForACode()
{
    Running r(plain());
    QCOMPARE(r.client.call("crm.status.list", R"({"filter":{"ENTITY_ID":["SOURCE"]}})").error(),
             u"Invalid parameters."_s);
    QCOMPARE(r.client.call("crm.status.entity.items").error(),
             u"The parameter entityId is not defined or invalid."_s);
    const WireAnswer missing = r.client.call("crm.lead.get", R"({"id":999999})");
    QCOMPARE(missing.body, QByteArray(R"({"error":"","error_description":"Not found"})"));
}

void TestDemoPortalTraps::itemsTakeOtherBooleans_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("stored");
    for (const char *yes : {"true", "\"true\"", "\"y\"", "\"Y\""}) {
        QTest::newRow(yes) << QByteArray(yes) << u"Y"_s;
    }
    for (const char *no : {"1", "\"1\"", "false", "\"N\"", "\"\""}) {
        QTest::newRow(no) << QByteArray(no) << u"N"_s;
    }
}

void TestDemoPortalTraps::itemsTakeOtherBooleans()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, stored);
    Running r(plain());
    const WireAnswer answer =
            r.client.call("crm.item.add", R"({"entityTypeId":1,"fields":{"title":"T","lastName":"L",
            "fm":[{"typeId":"PHONE","valueType":"MOBILE","value":"+1"}],"isManualOpportunity":)"
                                                  + value + "}}");
    QCOMPARE(answer.status, 200);
    const PhpArray item = answer.result().toArray().value(u"item"_s).toArray();
    QVERIFY(item.value(u"id"_s).isInt());
    QCOMPARE(item.value(u"isManualOpportunity"_s).toString(), stored);
    const PhpArray lead = *r.portal.lead(static_cast<int>(item.value(u"id"_s).toInt()));
    QCOMPARE(lead.value(u"LAST_NAME"_s).toString(), u"L"_s);
    QCOMPARE(column(lead.value(u"PHONE"_s).toArray(), u"VALUE_TYPE"_s), QStringList{u"MOBILE"_s});
}

void TestDemoPortalTraps::contactsAndProductsCanBeAdded()
{
    Running r(plain());
    QCOMPARE(r.client.call("crm.lead.add").result().toInt(), 1);
    QCOMPARE(r.client.call("crm.lead.contact.items.set",
                           R"({"id":1,"items":[{"CONTACT_ID":5},{"CONTACT_ID":7}]})")
                     .result(),
             PhpValue(true));
    QCOMPARE(r.portal.lead(1)->value(u"CONTACT_ID"_s).toString(), u"5"_s);
    QCOMPARE(r.client.call("crm.lead.contact.items.set", R"({"id":3,"items":[]})").error(),
             u"NOT_FOUND"_s);
    QCOMPARE(r.client.call("crm.lead.productrows.set",
                           R"({"id":1,"rows":[{"PRICE":10,"QUANTITY":3}]})")
                     .result(),
             PhpValue(true));
    QCOMPARE(r.portal.lead(1)->value(u"OPPORTUNITY"_s).toString(), u"30.00"_s);
    const WireAnswer wrong =
            r.client.call("crm.lead.productrows.set",
                          R"({"id":1,"rows":[{"DISCOUNT_TYPE_ID":2,"DISCOUNT_RATE":100}]})");
    QCOMPARE(wrong.error(), u"ERROR_CORE"_s);
    QVERIFY(wrong.text().endsWith(u"<br>"_s));
}

void TestDemoPortalTraps::theEnvironmentIsDescribed()
{
    DemoOptions options = plain(PortalLocale::German);
    options.tokens = {{u"token"_s, 3, false}};
    Running r(options);
    QCOMPARE(toPhpJson(r.client.call("scope").result()), QByteArray(R"(["crm","user"])"));
    QCOMPARE(keys(r.client.call("app.info").result().toArray()),
             QStringList({u"SCOPE"_s, u"LICENSE"_s}));
    const WireAnswer asApp = r.client.send("GET", "/rest/app.info?auth=token");
    QCOMPARE(asApp.result().toArray().value(u"LICENSE"_s).toString(), u"de_std"_s);
    QCOMPARE(toPhpJson(r.client.call("method.get", R"({"name":"crm.lead.add"})").result()),
             QByteArray(R"({"isExisting":true,"isAvailable":true})"));
    QCOMPARE(toPhpJson(r.client.call("method.get", R"({"name":"CRM.LEAD.ADD"})").result()),
             QByteArray(R"({"isExisting":false,"isAvailable":false})"));
    QCOMPARE(r.client.call("feature.get", R"({"CODE":"rest"})")
                     .result()
                     .toArray()
                     .value(u"value"_s)
                     .toString(),
             u"Y"_s);
    QCOMPARE(r.client.call("feature.get").error(), u"CODE_EMPTY"_s);
    QVERIFY(r.client.call("server.time").result().toString().endsWith(u"+01:00"_s));
    QVERIFY(column(r.client.call("user.search", R"({"FIND":"wür"})").result().toArray(),
                   u"LAST_NAME"_s)
            == QStringList{u"Würfel"_s});
    QCOMPARE(r.client.send("GET", "/rest/user.current?auth=token")
                     .result()
                     .toArray()
                     .value(u"ID"_s)
                     .toString(),
             u"3"_s);
    for (const PhpEntry &entry : r.client.call("methods").result().toArray().entries()) {
        QVERIFY(entry.value.toString() == entry.value.toString().toLower());
    }
}

void TestDemoPortalTraps::dictionariesAreComplete_data()
{
    QTest::addColumn<PortalLocale>("locale");
    QTest::addColumn<QString>("base");
    QTest::newRow("Russian") << PortalLocale::Russian << u"RUB"_s;
    QTest::newRow("English") << PortalLocale::English << u"USD"_s;
    QTest::newRow("German") << PortalLocale::German << u"EUR"_s;
}

void TestDemoPortalTraps::dictionariesAreComplete()
{
    QFETCH(const PortalLocale, locale);
    QFETCH(const QString, base);
    Running r(plain(locale));
    const auto statuses = [&](const QByteArray &entity) {
        return r.client.call("crm.status.list", R"({"filter":{"ENTITY_ID":")" + entity + "\"}}")
                .result()
                .toArray();
    };
    const PhpArray stages = statuses("STATUS");
    QCOMPARE(column(stages, u"STATUS_ID"_s).first(), u"NEW"_s);
    QCOMPARE(column(stages, u"SEMANTICS"_s),
             QStringList({QString(), QString(), QString(), QString(), u"S"_s, u"F"_s, u"F"_s}));
    QCOMPARE(stages.value(u"6"_s)
                     .toArray()
                     .value(u"EXTRA"_s)
                     .toArray()
                     .value(u"SEMANTICS"_s)
                     .toString(),
             u"apology"_s);
    QVERIFY(statuses("SOURCE").size() >= 10);
    QVERIFY(statuses("HONORIFIC").size() >= 2);
    const PhpArray types = r.client.call("crm.status.entity.types").result().toArray();
    for (const PhpEntry &entry : r.client.call("crm.lead.fields").result().toArray().entries()) {
        const QString type = entry.value.toArray().value(u"statusType"_s).toString();
        QVERIFY(type.isEmpty() || column(types, u"ID"_s).contains(type));
    }
    QCOMPARE(r.client.call("crm.currency.base.get").result().toString(), base);
    const WireAnswer currencies = r.client.call("crm.currency.list");
    QCOMPARE(currencies.json().value(u"total"_s), PhpValue(0));
    QVERIFY(column(currencies.result().toArray(), u"CURRENCY"_s).contains(base));
    QCOMPARE(column(currencies.result().toArray(), u"BASE"_s).count(u"Y"_s), 1);
}

QTEST_GUILESS_MAIN(TestDemoPortalTraps)
#include "tst_demoportaltraps.moc"
