// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitrix/portalmetadata.h"

#include <QJsonDocument>

namespace leadbooth::test {

/*! A JSON object written in a test; an empty one for what is none. */
inline QJsonObject jsonObject(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/*! A JSON array written in a test. */
inline QJsonArray jsonArray(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array();
}

/*!
 * What an invented portal says about its lead form: every type of field once, in the shapes in
 * which PHP gives them, without a card layout of its own.
 */
inline PortalMetadata exampleMetadata()
{
    PortalMetadata metadata;
    metadata.language = QStringLiteral("en");
    metadata.fields = jsonObject(R"({
"ID": {"type":"integer","isRequired":false,"isReadOnly":true,"isMultiple":false,"isDynamic":false,"title":"ID"},
"TITLE": {"type":"string","isRequired":false,"isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"Lead name"},
"HONORIFIC": {"type":"crm_status","isRequired":false,"isReadOnly":false,"isMultiple":false,"isDynamic":false,"statusType":"HONORIFIC","title":"Salutation"},
"NAME": {"type":"string","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"First name"},
"SECOND_NAME": {"type":"string","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"Second name"},
"LAST_NAME": {"type":"string","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"Last name"},
"BIRTHDATE": {"type":"date","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"Date of birth"},
"COMPANY_TITLE": {"type":"string","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"Company name"},
"POST": {"type":"string","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"Position"},
"SOURCE_ID": {"type":"crm_status","isReadOnly":false,"isMultiple":false,"isDynamic":false,"statusType":"SOURCE","title":"Source"},
"SOURCE_DESCRIPTION": {"type":"string","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"About the source"},
"STATUS_ID": {"type":"crm_status","isReadOnly":false,"isMultiple":false,"isDynamic":false,"statusType":"STATUS","title":"Stage"},
"STATUS_DESCRIPTION": {"type":"string","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"About the stage"},
"STATUS_SEMANTIC_ID": {"type":"string","isReadOnly":true,"isMultiple":false,"isDynamic":false,"title":"State"},
"ADDRESS": {"type":"string","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"Street"},
"ADDRESS_CITY": {"type":"string","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"City"},
"ADDRESS_POSTAL_CODE": {"type":"string","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"Postcode"},
"ADDRESS_LOC_ADDR_ID": {"type":"integer","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"Location"},
"CURRENCY_ID": {"type":"crm_currency","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"Currency"},
"OPPORTUNITY": {"type":"double","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"Amount"},
"IS_MANUAL_OPPORTUNITY": {"type":"char","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"IS_MANUAL_OPPORTUNITY"},
"OPENED": {"type":"char","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"Open to all"},
"COMMENTS": {"type":"string","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"Comment"},
"HAS_PHONE": {"type":"char","isReadOnly":true,"isMultiple":false,"isDynamic":false,"title":"Has a phone"},
"ASSIGNED_BY_ID": {"type":"user","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"Responsible"},
"DATE_CREATE": {"type":"datetime","isReadOnly":true,"isMultiple":false,"isDynamic":false,"title":"Created on"},
"COMPANY_ID": {"type":"crm_company","isReadOnly":false,"isMultiple":false,"isDynamic":false,"settings":{"parentEntityTypeId":4},"title":"Company"},
"CONTACT_ID": {"type":"crm_contact","isReadOnly":false,"isMultiple":false,"isDynamic":false,"isDeprecated":true,"title":"Contact"},
"CONTACT_IDS": {"type":"crm_contact","isReadOnly":false,"isMultiple":true,"isDynamic":false,"title":"CONTACT_IDS"},
"PARENT_ID_177": {"type":"crm_entity","isReadOnly":false,"isMultiple":false,"isDynamic":false,"settings":{"parentEntityTypeId":177},"title":"Exhibition"},
"ORIGINATOR_ID": {"type":"string","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"External source"},
"ORIGIN_ID": {"type":"string","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"Item in it"},
"UTM_SOURCE": {"type":"string","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"UTM Source"},
"UTM_MEDIUM": {"type":"string","isReadOnly":false,"isMultiple":false,"isDynamic":false,"title":"UTM Medium"},
"PHONE": {"type":"crm_multifield","isReadOnly":false,"isMultiple":true,"isDynamic":false,"title":"Phone"},
"EMAIL": {"type":"crm_multifield","isReadOnly":false,"isMultiple":true,"isDynamic":false,"title":"E-mail"},
"WEB": {"type":"crm_multifield","isReadOnly":false,"isMultiple":true,"isDynamic":false,"title":"Site"},
"IM": {"type":"crm_multifield","isReadOnly":false,"isMultiple":true,"isDynamic":false,"title":"Messenger"},
"LINK": {"type":"crm_multifield","isReadOnly":false,"isMultiple":true,"isDynamic":false,"title":"LINK"},
"UF_CRM_BADGE": {"type":"string","isRequired":true,"isReadOnly":false,"isMultiple":false,"isDynamic":true,"title":"UF_CRM_BADGE","listLabel":"Badge no.","formLabel":"Badge number","filterLabel":"Badge","settings":{"SIZE":20,"ROWS":1,"REGEXP":"/^[A-Z]{2}\\d+$/i","MIN_LENGTH":"3","MAX_LENGTH":12,"DEFAULT_VALUE":"NL"}},
"UF_CRM_NOTES": {"type":"string","isRequired":false,"isReadOnly":false,"isMultiple":false,"isDynamic":true,"title":"UF_CRM_NOTES","formLabel":"Notes","settings":{"ROWS":4,"REGEXP":"","MIN_LENGTH":0,"MAX_LENGTH":0,"DEFAULT_VALUE":""}},
"UF_CRM_SEATS": {"type":"integer","isReadOnly":false,"isMultiple":false,"isDynamic":true,"title":"UF_CRM_SEATS","formLabel":"Seats","settings":{"MIN_VALUE":1,"MAX_VALUE":"500","DEFAULT_VALUE":2}},
"UF_CRM_RATE": {"type":"double","isReadOnly":false,"isMultiple":false,"isDynamic":true,"title":"UF_CRM_RATE","formLabel":"Rate","settings":{"PRECISION":3,"MIN_VALUE":0,"MAX_VALUE":0,"DEFAULT_VALUE":null}},
"UF_CRM_NEWS": {"type":"boolean","isReadOnly":false,"isMultiple":false,"isDynamic":true,"title":"UF_CRM_NEWS","formLabel":"Newsletter","settings":{"DEFAULT_VALUE":1,"DISPLAY":"CHECKBOX","LABEL":["No, thanks",{"en":"Yes, please","de":"Ja, bitte"}],"LABEL_CHECKBOX":{"en":"Newsletter","de":"Rundbrief"}}},
"UF_CRM_TOPICS": {"type":"enumeration","isReadOnly":false,"isMultiple":true,"isDynamic":true,"title":"UF_CRM_TOPICS","formLabel":"Topics","items":[{"ID":"71","VALUE":"Pumps"},{"ID":"72","VALUE":"Valves"},{"ID":"79","VALUE":"Other"}],"settings":{"DISPLAY":"UI"}},
"UF_CRM_INDUSTRY": {"type":"crm_status","isReadOnly":false,"isMultiple":false,"isDynamic":true,"title":"UF_CRM_INDUSTRY","formLabel":"Industry","settings":{"ENTITY_TYPE":"INDUSTRY"}},
"UF_CRM_VISIT": {"type":"date","isReadOnly":false,"isMultiple":false,"isDynamic":true,"title":"UF_CRM_VISIT","formLabel":"Visit","settings":{"DEFAULT_VALUE":{"TYPE":"FIXED","VALUE":"2026-05-04"}}},
"UF_CRM_CALL": {"type":"datetime","isReadOnly":false,"isMultiple":false,"isDynamic":true,"title":"UF_CRM_CALL","formLabel":"Call back","settings":{"DEFAULT_VALUE":{"TYPE":"NOW","VALUE":""},"USE_SECOND":"N","USE_TIMEZONE":"N"}},
"UF_CRM_BUDGET": {"type":"money","isReadOnly":false,"isMultiple":false,"isDynamic":true,"title":"UF_CRM_BUDGET","formLabel":"Budget","settings":{"DEFAULT_VALUE":"1000.50|EUR"}},
"UF_CRM_SITE": {"type":"url","isReadOnly":false,"isMultiple":true,"isDynamic":true,"title":"UF_CRM_SITE","formLabel":"Product page","settings":[]},
"UF_CRM_PLACE": {"type":"address","isReadOnly":false,"isMultiple":false,"isDynamic":true,"title":"UF_CRM_PLACE","formLabel":"Delivery","settings":null},
"UF_CRM_HELPER": {"type":"employee","isReadOnly":false,"isMultiple":false,"isDynamic":true,"title":"UF_CRM_HELPER","formLabel":"Seen by","settings":[]},
"UF_CRM_SCAN": {"type":"file","isRequired":true,"isReadOnly":false,"isMultiple":false,"isDynamic":true,"title":"UF_CRM_SCAN","formLabel":"Card scan","settings":{"EXTENSIONS":[]}},
"UF_CRM_WIDGET": {"type":"rest_12_weather","isReadOnly":false,"isMultiple":false,"isDynamic":true,"title":"UF_CRM_WIDGET","settings":{}}
})");
    metadata.userFields = jsonArray(R"([
{"ID":"8","FIELD_NAME":"UF_CRM_TOPICS","USER_TYPE_ID":"enumeration","SORT":"20","MULTIPLE":"Y","MANDATORY":"N","SETTINGS":{"DISPLAY":"UI"},"HELP_MESSAGE":"What did they <b>ask</b> about?","LIST":[{"ID":"72","SORT":"10","VALUE":"Valves","DEF":"Y"},{"ID":"71","SORT":"20","VALUE":"Pumps","DEF":"N"}]},
{"ID":"3","FIELD_NAME":"UF_CRM_BADGE","USER_TYPE_ID":"string","SORT":"30","MULTIPLE":"N","MANDATORY":"Y","SETTINGS":{},"HELP_MESSAGE":null},
{"ID":"5","FIELD_NAME":"UF_CRM_SEATS","USER_TYPE_ID":"integer","SORT":"10","MULTIPLE":"N","MANDATORY":"N","SETTINGS":[],"HELP_MESSAGE":{"de":"","en":"How many"}},
{"ID":"6","FIELD_NAME":"UF_CRM_RATE","USER_TYPE_ID":"double","SORT":"10","MULTIPLE":"N","MANDATORY":"N"},
{"ID":"9","FIELD_NAME":"UF_CRM_WIDGET","USER_TYPE_ID":"rest_12_weather","SORT":"900","EDIT_FORM_LABEL":"Weather"}
])");
    metadata.dictionaries.insert(QStringLiteral("STATUS"), jsonArray(R"([
{"ID":"3","ENTITY_ID":"STATUS","STATUS_ID":"CONVERTED","NAME":"Won","SORT":"40","COLOR":"#7bd500","SEMANTICS":"S"},
{"ID":"1","ENTITY_ID":"STATUS","STATUS_ID":"NEW","NAME":"Fresh","SORT":"10","COLOR":"#2FC6F6","SEMANTICS":null,"EXTRA":{"SEMANTICS":"process","COLOR":"#2FC6F6"}},
{"ID":"2","ENTITY_ID":"STATUS","STATUS_ID":"UC_3X","NAME":"In talks","SORT":"20","COLOR":"","SEMANTICS":null,"EXTRA":{"SEMANTICS":"process","COLOR":"#fa0"}},
{"ID":"4","ENTITY_ID":"STATUS","STATUS_ID":"JUNK","NAME":"Not for us","SORT":"50","SEMANTICS":null},
{"ID":"5","ENTITY_ID":"STATUS","STATUS_ID":"UC_5Y","NAME":"Apologised","SORT":"60","EXTRA":{"SEMANTICS":"apology"}}
])"));
    metadata.dictionaries.insert(QStringLiteral("SOURCE"), jsonArray(R"([
{"STATUS_ID":"CALL","NAME":"Call","SORT":"20"},{"STATUS_ID":"FAIR","NAME":"Trade fair","SORT":"10"},{"STATUS_ID":"CALL","NAME":"Call again","SORT":"30"}
])"));
    metadata.dictionaries.insert(QStringLiteral("HONORIFIC"), jsonArray(R"([
{"STATUS_ID":"HNR_EN_1","NAME":"Mr","SORT":"10"},{"STATUS_ID":"HNR_EN_2","NAME":"Ms","SORT":"20"}
])"));
    metadata.dictionaries.insert(QStringLiteral("INDUSTRY"), jsonArray(R"([
{"STATUS_ID":"WATER","NAME":"Water works","SORT":10},{"STATUS_ID":"SHIP","NAME":"Ship building","SORT":5}
])"));
    metadata.currencies = jsonArray(R"([
{"CURRENCY":"JPY","SORT":"300","BASE":"N","FULL_NAME":"Yen","DECIMALS":"0"},
{"CURRENCY":"EUR","SORT":"100","BASE":"Y","FULL_NAME":"Euro","DECIMALS":"2"},
{"CURRENCY":"kg","SORT":"1","BASE":"Y","FULL_NAME":"Not money"}
])");
    metadata.baseCurrency = QStringLiteral("EUR");
    metadata.currentUserId = QStringLiteral("7");
    metadata.mode = CrmMode::Classic;
    return metadata;
}

} // namespace leadbooth::test
