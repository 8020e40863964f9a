// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/leadapi.h"
#include "bitrix/portalmetadata.h"
#include "bitrix/schemabuilder.h"
#include "support/contract.h"
#include "support/metadataexample.h"
#include "support/scriptedportal.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const OriginId first(u"11111111-1111-4111-8111-111111111111"_s);
const OriginId second(u"22222222-2222-4222-8222-222222222222"_s);

/*! Waits for one answer of an asynchronous function. */
template <typename T>
Result<T> answerOf(const std::function<void(QObject *, Done<T>)> &start)
{
    QObject context;
    std::optional<Result<T>> answer;
    start(&context, [&](Result<T> result) { answer = std::move(result); });
    const bool answered = waitUntil([&] { return answer.has_value(); });
    return answered ? std::move(*answer) : Result<T>(failure(Error{.detail = u"no answer"_s}));
}

Result<PortalMetadata> load(ScriptedPortal *portal, const QString &language = u"en"_s)
{
    return answerOf<PortalMetadata>([&](QObject *context, Done<PortalMetadata> done) {
        loadMetadata(portal->client, language, context, std::move(done));
    });
}

Result<LookupResult> lookUp(ScriptedPortal *portal, const QList<OriginId> &origins)
{
    return answerOf<LookupResult>([&](QObject *context, Done<LookupResult> done) {
        findByOrigin(portal->client, origins, context, std::move(done));
    });
}

} // namespace

/*! The questions that Leadbooth asks a portal. */
class TestPortalCalls : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void metadataComesInOneBatchAndOneForFurtherDictionaries();
    void withoutFurtherDictionariesThereIsOneBatch();
    void metadataHoldsNoPersonsName();
    void labelsAreAskedForInALanguage();
    void thePersonalCardGoesBeforeTheCommonOne();
    void whatThePortalDeniesIsNotedAndTheRestUsed();
    void aRefusalForNowFailsAsAWhole();
    void withoutFieldsThereIsNoForm();
    void listsAreReadToTheirLastPage();
    void endlessListsEnd();
    void aListThatIsTooLongIsCutAndThatIsNoted();
    void aLeadIsAddedByASingleCall();
    void anAnswerWithoutANumberIsUncertain_data();
    void anAnswerWithoutANumberIsUncertain();
    void aRefusalNamesTheField();
    void aLookUpFindsWhatWasAskedForAndNothingElse();
    void aDroppedFilterIsNoticedAndNotFollowed();
    void aLeadOfOursThatWasNotAskedForIsNoneOfThem();
    void severalLeadsOfOneOriginAreAllTold();
    void aLookUpOfNothingAsksNothing();
    void aLookUpThatIsDeniedFails();
    void lookUpsThatMakeNoSenseAreRefused();
    void theDealOfALeadIsFound();
    void pagesOfLeadsAndDealsAreOnThePortal();
    void peopleAreFoundByName();
    void companiesAndContactsAreFoundByName();
    void aBlankSearchAsksNothing();
    void searchesReturnNoMoreThanAPersonReads();
    void duplicatesComeWithTheirNames();
    void duplicatesWithoutReadableNamesCarryNumbers();
    void valuesThatCannotBeComparedAreNotSent();
    void theCheckTellsWhatTheAccountCanDo();
    void theCheckOfAPoorAccountStillWorks();
    void everyQuestionKeepsTheContract();
};

void TestPortalCalls::metadataComesInOneBatchAndOneForFurtherDictionaries()
{
    ScriptedPortal portal;
    describe(&portal);
    const Result<PortalMetadata> metadata = load(&portal);
    QVERIFY(metadata);
    QCOMPARE(portal.batches, 2);
    QCOMPARE(portal.asked.last(), u"crm.status.list?filter[ENTITY_ID]=INDUSTRY&order[SORT]=ASC"_s);
    QVERIFY(metadata->gaps.isEmpty());
    QCOMPARE(*metadata, exampleMetadata());
}

void TestPortalCalls::withoutFurtherDictionariesThereIsOneBatch()
{
    ScriptedPortal portal;
    describe(&portal);
    portal.on(u"crm.lead.fields"_s,
              R"({"result":{"SOURCE_ID":{"type":"crm_status","statusType":"SOURCE"}}})");
    QVERIFY(load(&portal));
    QCOMPARE(portal.batches, 1);
    QCOMPARE(portal.transport.requests().size(), 1);
}

void TestPortalCalls::metadataHoldsNoPersonsName()
{
    ScriptedPortal portal;
    describe(&portal);
    const Result<PortalMetadata> metadata = load(&portal);
    QVERIFY(metadata);
    QCOMPARE(metadata->currentUserId, u"7"_s);
    QVERIFY(!toBytes(*metadata).contains("Canary"));
}

void TestPortalCalls::labelsAreAskedForInALanguage()
{
    ScriptedPortal portal;
    describe(&portal);
    QVERIFY(load(&portal, u"de"_s));
    QVERIFY(portal.asked.contains(u"crm.lead.userfield.list?filter[LANG]=de&order[SORT]=ASC"_s));
}

void TestPortalCalls::thePersonalCardGoesBeforeTheCommonOne()
{
    ScriptedPortal portal;
    describe(&portal);
    bool hasPersonal = true;
    portal.on(u"crm.lead.details.configuration.get"_s, [&](const QString &query) {
        const bool isPersonal = query == "scope=P"_L1;
        return isPersonal && !hasPersonal
                       ? jsonObject(R"({"result":null})")
                       : QJsonObject{
                               {u"result"_s, QJsonArray{QJsonObject{
                                                     {u"name"_s, isPersonal ? u"p"_s : u"c"_s}}}}};
    });
    QCOMPARE(load(&portal)->cardLayout.at(0)["name"_L1], QJsonValue(u"p"_s));
    hasPersonal = false;
    QCOMPARE(load(&portal)->cardLayout.at(0)["name"_L1], QJsonValue(u"c"_s));
}

void TestPortalCalls::whatThePortalDeniesIsNotedAndTheRestUsed()
{
    ScriptedPortal portal;
    describe(&portal);
    const QByteArray denied = R"({"error":"","error_description":"Access denied."})";
    for (const QString &method :
         {u"crm.currency.list"_s, u"crm.lead.userfield.list"_s,
          u"crm.lead.details.configuration.get"_s, u"crm.settings.mode.get"_s, u"profile"_s}) {
        portal.on(method, denied);
    }
    portal.on(u"crm.status.list"_s, R"({"error":"insufficient_scope"})");
    const Result<PortalMetadata> metadata = load(&portal);
    QVERIFY(metadata);
    QVERIFY(metadata->gaps.contains({u"crm.currency.list"_s, ErrorKind::Refused}));
    QVERIFY(metadata->gaps.contains({u"crm.status.list STATUS"_s, ErrorKind::MissingScope}));
    const FormSchema schema = buildFormSchema(*metadata, QDateTime());
    QCOMPARE(schema.baseCurrency, u"EUR"_s);
    QCOMPARE(schema.currencies.size(), 1U);
    QVERIFY(schema.field(u"TITLE"_s)->isEditable());
    QVERIFY(!schema.field(u"STATUS_ID"_s)->isEditable());
    QVERIFY(schema.currentUserId.isEmpty());
}

void TestPortalCalls::aRefusalForNowFailsAsAWhole()
{
    for (const char *code :
         {"OPERATION_TIME_LIMIT", "QUERY_LIMIT_EXCEEDED", "INTERNAL_SERVER_ERROR"}) {
        ScriptedPortal portal;
        describe(&portal);
        portal.on(u"crm.status.list"_s, QByteArray(R"({"error":")") + code + R"("})");
        QVERIFY2(!load(&portal), code);
    }
}

void TestPortalCalls::withoutFieldsThereIsNoForm()
{
    ScriptedPortal portal;
    describe(&portal);
    portal.on(u"crm.lead.fields"_s, R"({"error":"insufficient_scope"})");
    QCOMPARE(toString(load(&portal).error().kind), u"MissingScope"_s);
    portal.on(u"crm.lead.fields"_s, R"({"result":[]})");
    QCOMPARE(toString(load(&portal).error().kind), u"NotBitrix24"_s);
    portal.transport.addFailure(ErrorKind::Offline, Certainty::NotSent);
    QCOMPARE(toString(load(&portal).error().kind), u"Offline"_s);
}

void TestPortalCalls::listsAreReadToTheirLastPage()
{
    ScriptedPortal portal;
    describe(&portal);
    portal.on(u"crm.status.list"_s, [](const QString &query) {
        if (!query.contains("=SOURCE"_L1)) {
            return jsonObject(R"({"result":[]})");
        }
        if (query.endsWith("start=2"_L1)) {
            return jsonObject(R"({"result":[{"STATUS_ID":"C"}]})");
        }
        return jsonObject(R"({"result":[{"STATUS_ID":"A"},{"STATUS_ID":"B"}],"next":2})");
    });
    const Result<PortalMetadata> metadata = load(&portal);
    QVERIFY(metadata);
    QCOMPARE(metadata->dictionaries.value(u"SOURCE"_s).size(), 3);
    QCOMPARE(portal.batches, 2);
}

void TestPortalCalls::endlessListsEnd()
{
    ScriptedPortal portal;
    describe(&portal);
    qint64 next = 0;
    portal.on(u"crm.currency.list"_s, [&next](const QString &) {
        return QJsonObject{{u"result"_s, QJsonArray{QJsonObject{{u"CURRENCY"_s, u"EUR"_s}}}},
                           {u"next"_s, next += 50}};
    });
    portal.on(u"crm.lead.userfield.list"_s, R"({"result":[{"ID":1}],"next":0})");
    const Result<PortalMetadata> metadata = load(&portal);
    QVERIFY(metadata);
    QVERIFY(portal.batches <= 25);
    QCOMPARE(metadata->cut, QStringList{u"crm.currency.list"_s});
}

void TestPortalCalls::aListThatIsTooLongIsCutAndThatIsNoted()
{
    ScriptedPortal portal;
    describe(&portal);
    QJsonArray page;
    for (int i = 0; i < 6000; ++i) {
        page.append(QJsonObject{{u"STATUS_ID"_s, QString::number(i)}});
    }
    qint64 next = 0;
    portal.on(u"crm.status.list"_s, [&](const QString &query) {
        return query.contains("=SOURCE"_L1)
                       ? QJsonObject{{u"result"_s, page}, {u"next"_s, next += 6000}}
                       : jsonObject(R"({"result":[]})");
    });
    const Result<PortalMetadata> metadata = load(&portal);
    QVERIFY(metadata);
    QCOMPARE(metadata->dictionaries.value(u"SOURCE"_s).size(), 20'000);
    QCOMPARE(metadata->cut, QStringList{u"crm.status.list SOURCE"_s});
}

void TestPortalCalls::aLeadIsAddedByASingleCall()
{
    ScriptedPortal portal;
    portal.on(u"crm.lead.add"_s, R"({"result":3465})");
    LeadDraft draft{.originId = first};
    draft.setText(u"TITLE"_s, u"see $result[c00]"_s); // would be replaced in a batch
    const FormSchema schema = buildFormSchema(exampleMetadata(), QDateTime());
    const Result<LeadId> id = answerOf<LeadId>([&](QObject *context, Done<LeadId> done) {
        addLead(portal.client, schema, draft, context, std::move(done));
    });
    QVERIFY(id);
    QCOMPARE(id->toString(), u"3465"_s);
    QCOMPARE(portal.batches, 0);
    const QJsonObject sent = jsonObject(portal.transport.requests().at(0).body);
    QCOMPARE(sent["fields"_L1]["TITLE"_L1], QJsonValue(u"see $result[c00]"_s));
    QCOMPARE(sent["fields"_L1]["ORIGIN_ID"_L1], QJsonValue(first.toString()));
}

void TestPortalCalls::anAnswerWithoutANumberIsUncertain_data()
{
    QTest::addColumn<QByteArray>("result");
    for (const char *result : {"null", "false", "0", "\"\"", "[]", "{}", "true", "-5", "\"x\""}) {
        QTest::newRow(result) << QByteArray(result);
    }
}

void TestPortalCalls::anAnswerWithoutANumberIsUncertain()
{
    QFETCH(const QByteArray, result);
    const Result<LeadId> id =
            createdLead({.result = jsonObject(R"({"r":)" + result + "}").value("r"_L1)});
    QVERIFY(!id);
    QCOMPARE(toString(id.error().certainty), u"Unknown"_s);
    QCOMPARE(createdLead({.result = u"12"_s})->toString(), u"12"_s);
}

void TestPortalCalls::aRefusalNamesTheField()
{
    ScriptedPortal portal;
    portal.on(
            u"crm.lead.add"_s,
            R"({"error":"","error_description":"The field &quot;Badge number&quot; is required.<br>No."})");
    const FormSchema schema = buildFormSchema(exampleMetadata(), QDateTime());
    const Result<LeadId> id = answerOf<LeadId>([&](QObject *context, Done<LeadId> done) {
        addLead(portal.client, schema, {.originId = first}, context, std::move(done));
    });
    QVERIFY(!id);
    QCOMPARE(id.error().issues.size(), 2);
    QCOMPARE(id.error().issues.at(0).field, u"UF_CRM_BADGE"_s);
    QCOMPARE(id.error().issues.at(1).field, QString());
    QCOMPARE(toString(id.error().certainty), u"Refused"_s);
}

void TestPortalCalls::aLookUpFindsWhatWasAskedForAndNothingElse()
{
    ScriptedPortal portal;
    portal.on(
            u"crm.lead.list"_s,
            R"({"result":[{"ID":"12","ORIGINATOR_ID":"LEADBOOTH","ORIGIN_ID":"11111111-1111-4111-8111-111111111111"}],"total":1})");
    const Result<LookupResult> found = lookUp(&portal, {first, second});
    QVERIFY(found);
    QVERIFY(found->isComplete);
    QCOMPARE(found->ids(first), QList{LeadId(u"12"_s)});
    QVERIFY(found->ids(second).isEmpty());
    const QJsonObject filter =
            jsonObject(portal.transport.requests().at(0).body).value("filter"_L1).toObject();
    QCOMPARE(filter.value("=ORIGINATOR_ID"_L1), QJsonValue(u"LEADBOOTH"_s));
    QCOMPARE(filter.value("@ORIGIN_ID"_L1).toArray().size(), 2);
}

void TestPortalCalls::aDroppedFilterIsNoticedAndNotFollowed()
{
    ScriptedPortal portal;
    portal.on(u"crm.lead.list"_s, R"({"result":[
        {"ID":"1","ORIGINATOR_ID":null,"ORIGIN_ID":null},
        {"ID":"2","ORIGINATOR_ID":"SHOP","ORIGIN_ID":"11111111-1111-4111-8111-111111111111"},
        {"ID":"3","ORIGINATOR_ID":"LEADBOOTH","ORIGIN_ID":"22222222-2222-4222-8222-222222222222"}],"next":50})");
    const Result<LookupResult> found = lookUp(&portal, {first, second});
    QVERIFY(found);
    QVERIFY(!found->isComplete);
    QVERIFY(found->ids(first).isEmpty());
    QCOMPARE(found->ids(second), QList{LeadId(u"3"_s)});
    QCOMPARE(portal.transport.requests().size(), 1);
}

void TestPortalCalls::aLeadOfOursThatWasNotAskedForIsNoneOfThem()
{
    ScriptedPortal portal;
    portal.on(
            u"crm.lead.list"_s,
            R"({"result":[{"ID":"4","ORIGINATOR_ID":"LEADBOOTH","ORIGIN_ID":"33333333-3333-4333-8333-333333333333"}]})");
    const Result<LookupResult> found = lookUp(&portal, {first});
    QVERIFY(found);
    QVERIFY(!found->isComplete);
    QVERIFY(found->found.isEmpty());
}

void TestPortalCalls::severalLeadsOfOneOriginAreAllTold()
{
    ScriptedPortal portal;
    int page = 0;
    portal.on(u"crm.lead.list"_s, [&page](const QString &) {
        return ++page == 1 ? jsonObject(
                       R"({"result":[{"ID":"100","ORIGINATOR_ID":"LEADBOOTH","ORIGIN_ID":"11111111-1111-4111-8111-111111111111"}],"next":50})")
                           : jsonObject(
                                   R"({"result":[{"ID":"99","ORIGINATOR_ID":"LEADBOOTH","ORIGIN_ID":"11111111-1111-4111-8111-111111111111"},
                                      {"ID":"100","ORIGINATOR_ID":"LEADBOOTH","ORIGIN_ID":"11111111-1111-4111-8111-111111111111"}]})");
    });
    const Result<LookupResult> found = lookUp(&portal, {first});
    QVERIFY(found);
    QVERIFY(found->isComplete);
    QCOMPARE(found->ids(first), (QList{LeadId(u"99"_s), LeadId(u"100"_s)}));
}

void TestPortalCalls::aLookUpOfNothingAsksNothing()
{
    ScriptedPortal portal;
    QVERIFY(lookUp(&portal, {}));
    QVERIFY(portal.transport.requests().isEmpty());
}

void TestPortalCalls::aLookUpThatIsDeniedFails()
{
    ScriptedPortal portal;
    portal.on(u"crm.lead.list"_s, R"({"error":"","error_description":"Access denied."})");
    QVERIFY(!lookUp(&portal, {first}));
    portal.on(u"crm.lead.list"_s, R"({"result":true})");
    QCOMPARE(toString(lookUp(&portal, {first}).error().kind), u"NotBitrix24"_s);
}

void TestPortalCalls::lookUpsThatMakeNoSenseAreRefused()
{
    ScriptedPortal portal;
    QList<OriginId> many;
    for (int i = 0; i <= MaxBatchCommands; ++i) {
        many.append(OriginId(QString::number(i)));
    }
    QCOMPARE(toString(lookUp(&portal, many).error().kind), u"InvalidRequest"_s);
    // An empty filter value would match every lead without an origin.
    QCOMPARE(toString(lookUp(&portal, {OriginId()}).error().kind), u"InvalidRequest"_s);
    QVERIFY(portal.transport.requests().isEmpty());
}

void TestPortalCalls::theDealOfALeadIsFound()
{
    ScriptedPortal portal;
    const auto deal = [&portal] {
        return answerOf<LeadId>([&](QObject *context, Done<LeadId> done) {
            convertedDeal(portal.client, LeadId(u"12"_s), context, std::move(done));
        });
    };
    portal.on(
            u"crm.deal.list"_s,
            R"({"result":[{"ID":"4","LEAD_ID":"11"},{"ID":"5","LEAD_ID":12},{"ID":"6","LEAD_ID":"12"}]})");
    QCOMPARE(deal()->toString(), u"5"_s);
    portal.on(u"crm.deal.list"_s, R"({"result":[{"ID":"4","LEAD_ID":"11"}]})");
    QCOMPARE(toString(deal().error().kind), u"NotFound"_s);
    portal.on(u"crm.deal.list"_s, R"({"error":"ACCESS_DENIED"})");
    QCOMPARE(toString(deal().error().kind), u"AccessDenied"_s);
}

void TestPortalCalls::pagesOfLeadsAndDealsAreOnThePortal()
{
    const QUrl endpoint(u"https://user@box.example:8443/rest/12/secret/?auth=x"_s);
    QCOMPARE(leadUrl(endpoint, LeadId(u"12"_s)),
             QUrl(u"https://box.example:8443/crm/lead/details/12/"_s));
    QCOMPARE(dealUrl(QUrl(u"https://nordlicht.example"_s), LeadId(u"5"_s)),
             QUrl(u"https://nordlicht.example/crm/deal/details/5/"_s));
}

void TestPortalCalls::peopleAreFoundByName()
{
    ScriptedPortal portal;
    portal.on(u"user.get"_s, R"({"result":[
        {"ID":"3","NAME":"Anna","LAST_NAME":"Lind","WORK_POSITION":"Sales","TIMESTAMP_X":{}},
        {"ID":"4","NAME":"","LAST_NAME":null,"EMAIL":"new@nordlicht.example"},
        {"ID":"5"},{"ID":"","NAME":"Nobody"},7]})");
    const Result<QList<Reference>> users =
            answerOf<QList<Reference>>([&](QObject *context, Done<QList<Reference>> done) {
                searchUsers(portal.client, u"  anna  l "_s, context, std::move(done));
            });
    QVERIFY(users);
    QCOMPARE(*users,
             (QList<Reference>{{u"3"_s, u"Anna Lind"_s, u"Sales"_s, ReferenceKind::User},
                               {u"4"_s, u"new@nordlicht.example"_s, {}, ReferenceKind::User},
                               {u"5"_s, u"#5"_s, {}, ReferenceKind::User}}));
    const QJsonObject filter =
            jsonObject(portal.transport.requests().at(0).body).value("filter"_L1).toObject();
    QCOMPARE(filter.value("NAME_SEARCH"_L1), QJsonValue(u"anna l"_s));
    QCOMPARE(filter.value("ACTIVE"_L1), QJsonValue(true));
}

void TestPortalCalls::companiesAndContactsAreFoundByName()
{
    ScriptedPortal portal;
    portal.on(
            u"crm.item.list"_s,
            R"({"result":{"items":[{"id":31,"title":"Nordlicht","name":"Bo","lastName":"Berg","post":"Buyer"}]}})");
    const auto companies =
            answerOf<QList<Reference>>([&](QObject *context, Done<QList<Reference>> done) {
                searchCompanies(portal.client, u"nord"_s, context, std::move(done));
            });
    QVERIFY(companies);
    QCOMPARE(*companies, (QList<Reference>{{u"31"_s, u"Nordlicht"_s, {}, ReferenceKind::Company}}));
    const auto contacts =
            answerOf<QList<Reference>>([&](QObject *context, Done<QList<Reference>> done) {
                searchContacts(portal.client, u"berg bo"_s, context, std::move(done));
            });
    QVERIFY(contacts);
    QCOMPARE(*contacts,
             (QList<Reference>{{u"31"_s, u"Bo Berg"_s, u"Buyer"_s, ReferenceKind::Contact}}));
    const QJsonObject asked = jsonObject(portal.transport.requests().at(1).body);
    QCOMPARE(asked.value("entityTypeId"_L1), QJsonValue(3));
    QCOMPARE(asked["filter"_L1]["0"_L1]["1"_L1]["%lastName"_L1], QJsonValue(u"berg"_s));
    QCOMPARE(asked["filter"_L1]["1"_L1]["logic"_L1], QJsonValue(u"OR"_s));
}

void TestPortalCalls::aBlankSearchAsksNothing()
{
    ScriptedPortal portal;
    for (const auto search : {searchUsers, searchCompanies, searchContacts}) {
        const auto found =
                answerOf<QList<Reference>>([&](QObject *context, Done<QList<Reference>> done) {
                    search(portal.client, u" \t"_s, context, std::move(done));
                });
        QVERIFY(found && found->isEmpty());
    }
    QVERIFY(portal.transport.requests().isEmpty());
}

void TestPortalCalls::searchesReturnNoMoreThanAPersonReads()
{
    ScriptedPortal portal;
    QJsonArray items;
    for (int i = 1; i <= 50; ++i) {
        items.append(QJsonObject{{u"id"_s, i}, {u"title"_s, u"Company"_s}});
    }
    portal.on(u"crm.item.list"_s, [items](const QString &) {
        return QJsonObject{{u"result"_s, QJsonObject{{u"items"_s, items}}}};
    });
    const auto found =
            answerOf<QList<Reference>>([&](QObject *context, Done<QList<Reference>> done) {
                searchCompanies(portal.client, u"c"_s, context, std::move(done));
            });
    QVERIFY(found);
    QCOMPARE(found->size(), MaxReferences);
}

void TestPortalCalls::duplicatesComeWithTheirNames()
{
    ScriptedPortal portal;
    portal.on(u"crm.duplicate.findbycomm"_s, [](const QString &query) {
        return query.startsWith("type=PHONE"_L1)
                       ? jsonObject(R"({"result":{"LEAD":[5,6],"CONTACT":["275"]}})")
                       : jsonObject(R"({"result":{"CONTACT":[275]}})");
    });
    portal.on(u"crm.item.list"_s, [](const QString &query) {
        return query.contains("entityTypeId=3"_L1)
                       ? jsonObject(
                               R"({"result":{"items":[{"id":275,"name":"Bo","lastName":"Berg"}]}})")
                       : jsonObject(R"({"result":{"items":[{"id":6,"title":"Fair 2025"}]}})");
    });
    const auto found =
            answerOf<QList<Reference>>([&](QObject *context, Done<QList<Reference>> done) {
                findDuplicates(portal.client, {u"+49 40 12"_s}, {u"bo@nordlicht.example"_s},
                               context, std::move(done));
            });
    QVERIFY(found);
    QCOMPARE(*found, (QList<Reference>{{u"275"_s, u"Bo Berg"_s, {}, ReferenceKind::Contact},
                                       {u"5"_s, u"#5"_s, {}, ReferenceKind::Lead},
                                       {u"6"_s, u"Fair 2025"_s, {}, ReferenceKind::Lead}}));
    QCOMPARE(portal.batches, 2);
    QVERIFY(portal.asked.contains(u"crm.duplicate.findbycomm?type=PHONE&values[0]=+49 40 12"_s));
}

void TestPortalCalls::duplicatesWithoutReadableNamesCarryNumbers()
{
    ScriptedPortal portal;
    portal.on(u"crm.duplicate.findbycomm"_s, R"({"result":{"COMPANY":[31]}})");
    portal.on(u"crm.item.list"_s, R"({"error":"ACCESS_DENIED"})");
    const auto find = [&] {
        return answerOf<QList<Reference>>([&](QObject *context, Done<QList<Reference>> done) {
            findDuplicates(portal.client, {u"112"_s}, {}, context, std::move(done));
        });
    };
    QCOMPARE(*find(), (QList<Reference>{{u"31"_s, u"#31"_s, {}, ReferenceKind::Company}}));
    portal.on(u"crm.duplicate.findbycomm"_s, R"({"result":[]})");
    QVERIFY(find()->isEmpty());
    portal.on(u"crm.duplicate.findbycomm"_s,
              R"({"error":"","error_description":"Access denied."})");
    QVERIFY(!find());
}

void TestPortalCalls::valuesThatCannotBeComparedAreNotSent()
{
    ScriptedPortal portal;
    portal.on(u"crm.duplicate.findbycomm"_s, R"({"result":[]})");
    const auto find = [&](const QStringList &phones) {
        return answerOf<QList<Reference>>([&](QObject *context, Done<QList<Reference>> done) {
            findDuplicates(portal.client, phones, {}, context, std::move(done));
        });
    };
    QVERIFY(find({u" "_s, u"$result[a]"_s, QString(300, u'1')}));
    QVERIFY(portal.transport.requests().isEmpty());
    QStringList many;
    for (int i = 0; i < 40; ++i) {
        many.append(QString::number(100 + i));
    }
    QVERIFY(find(many));
    QCOMPARE(portal.asked.last().count(u"values["_s), 20);
}

void TestPortalCalls::theCheckTellsWhatTheAccountCanDo()
{
    ScriptedPortal portal;
    describe(&portal);
    portal.on(u"scope"_s, R"({"result":["crm","user"]})");
    portal.on(u"crm.lead.list"_s, R"({"result":[]})");
    portal.on(u"crm.settings.mode.get"_s, R"({"result":2})");
    const auto check = [&] {
        return answerOf<PortalCheck>([&](QObject *context, Done<PortalCheck> done) {
            checkPortal(portal.client, context, std::move(done));
        });
    };
    const Result<PortalCheck> good = check();
    QVERIFY(good);
    QCOMPARE(good->userId, u"7"_s);
    QCOMPARE(good->userName, u"Canary Bird"_s);
    QCOMPARE(good->scopes, (QStringList{u"crm"_s, u"user"_s}));
    QVERIFY(good->mode == CrmMode::Simple);
    QVERIFY(good->canReadLeads);
    QCOMPARE(portal.transport.requests().size(), 1);

    for (const QString &part : {u"crm.lead.list"_s, u"scope"_s, u"crm.settings.mode.get"_s}) {
        portal.on(part, R"({"error":"QUERY_LIMIT_EXCEEDED"})");
        const Result<PortalCheck> busy = check();
        QVERIFY2(!busy, "being asked to wait says nothing about rights");
        QCOMPARE(toString(busy.error().kind), u"RateLimited"_s);
        portal.on(part, R"({"result":[]})");
    }
    portal.on(u"scope"_s, R"({"error":"ACCESS_DENIED"})");
    QCOMPARE(check()->scopes, QStringList{u"crm"_s});
    portal.on(u"crm.lead.list"_s, R"({"error":"insufficient_scope"})");
    QVERIFY(check()->scopes.isEmpty());
    portal.on(u"profile"_s, R"({"error":"INVALID_CREDENTIALS"})");
    QCOMPARE(toString(check().error().kind), u"SignInNeeded"_s);
    portal.on(u"profile"_s, R"({"result":[]})");
    QCOMPARE(toString(check().error().kind), u"NotBitrix24"_s);
}

void TestPortalCalls::theCheckOfAPoorAccountStillWorks()
{
    ScriptedPortal portal;
    portal.on(u"profile"_s, R"({"result":{"ID":"9","ADMIN":true}})");
    portal.on(u"crm.lead.list"_s, R"({"error":"","error_description":"Access denied."})");
    const Result<PortalCheck> check =
            answerOf<PortalCheck>([&](QObject *context, Done<PortalCheck> done) {
                checkPortal(portal.client, context, std::move(done));
            });
    QVERIFY(check);
    QVERIFY(!check->canReadLeads);
    QCOMPARE(check->scopes, QStringList{u"crm"_s}); // that is what denied the leads
    QVERIFY(check->mode == CrmMode::Unknown);
    QVERIFY(check->userName.isEmpty());
}

void TestPortalCalls::everyQuestionKeepsTheContract()
{
    ScriptedPortal portal;
    describe(&portal);
    portal.on(u"crm.lead.add"_s, R"({"result":1})");
    portal.on(u"crm.lead.list"_s, R"({"result":[]})");
    portal.on(u"crm.duplicate.findbycomm"_s, R"({"result":{"LEAD":[1]}})");
    const FormSchema schema = buildFormSchema(exampleMetadata(), QDateTime());
    Bitrix24Client &client = portal.client;

    QCOMPARE(checkAsyncContract<PortalMetadata>([&](QObject *c, Done<PortalMetadata> done) {
                 loadMetadata(client, u"en"_s, c, std::move(done));
             }),
             QString());
    QCOMPARE(checkAsyncContract<LeadId>([&](QObject *c, Done<LeadId> done) {
                 addLead(client, schema, {.originId = first}, c, std::move(done));
             }),
             QString());
    for (const QList<OriginId> &origins : {QList<OriginId>{}, {first}, {OriginId()}}) {
        QCOMPARE(checkAsyncContract<LookupResult>([&](QObject *c, Done<LookupResult> done) {
                     findByOrigin(client, origins, c, std::move(done));
                 }),
                 QString());
    }
    QCOMPARE(checkAsyncContract<LeadId>([&](QObject *c, Done<LeadId> done) {
                 convertedDeal(client, LeadId(u"1"_s), c, std::move(done));
             }),
             QString());
    for (const QString &text : {u"x"_s, QString()}) {
        for (const auto search : {searchUsers, searchCompanies, searchContacts}) {
            QCOMPARE(checkAsyncContract<QList<Reference>>(
                             [&](QObject *c, Done<QList<Reference>> done) {
                                 search(client, text, c, std::move(done));
                             }),
                     QString());
        }
        QCOMPARE(checkAsyncContract<QList<Reference>>([&](QObject *c, Done<QList<Reference>> done) {
                     findDuplicates(client, {text}, {}, c, std::move(done));
                 }),
                 QString());
    }
    QCOMPARE(checkAsyncContract<PortalCheck>([&](QObject *c, Done<PortalCheck> done) {
                 checkPortal(client, c, std::move(done));
             }),
             QString());
}

QTEST_GUILESS_MAIN(TestPortalCalls)
#include "tst_portalcalls.moc"
