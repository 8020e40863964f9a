// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/leadinput.h"
#include "demo/portaltexts.h"
#include "demo/recordquery.h"
#include "demo/restmethods.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

PhpArray communicationRow(const Communication &communication)
{
    return {{u"ID"_s, QString::number(communication.id)},
            {u"VALUE_TYPE"_s, communication.valueType},
            {u"VALUE"_s, communication.value},
            {u"TYPE_ID"_s, communication.type}};
}

void addCommunications(PhpArray &row, const CrmRecord &record)
{
    for (const Communication &communication : record.communications) {
        row.at(communication.type).array().append(communicationRow(communication));
    }
}

// In simple mode a lead becomes a contact, a company if one was named, and a deal, inside the same
// call.
void convert(PortalState &portal, CrmRecord &lead)
{
    const auto value = [&](const QString &name) {
        return lead.values.value(name);
    };
    const QString now = portal.portalNow();
    if (!value(u"COMPANY_TITLE"_s).toString().isEmpty()) {
        CrmRecord company;
        company.values = {{u"ID"_s, QString()},
                          {u"TITLE"_s, value(u"COMPANY_TITLE"_s)},
                          {u"ASSIGNED_BY_ID"_s, value(u"ASSIGNED_BY_ID"_s)},
                          {u"DATE_CREATE"_s, now},
                          {u"LEAD_ID"_s, value(u"ID"_s)}};
        lead.values.set(u"COMPANY_ID"_s,
                        QString::number(portal.store.insert(EntityType::Company, company).id));
    }
    if (!value(u"NAME"_s).toString().isEmpty() || !value(u"LAST_NAME"_s).toString().isEmpty()) {
        CrmRecord contact;
        contact.values = {{u"ID"_s, QString()},
                          {u"NAME"_s, value(u"NAME"_s)},
                          {u"LAST_NAME"_s, value(u"LAST_NAME"_s)},
                          {u"COMPANY_ID"_s, value(u"COMPANY_ID"_s)},
                          {u"ASSIGNED_BY_ID"_s, value(u"ASSIGNED_BY_ID"_s)},
                          {u"DATE_CREATE"_s, now},
                          {u"LEAD_ID"_s, value(u"ID"_s)}};
        contact.communications = lead.communications;
        lead.values.set(u"CONTACT_ID"_s,
                        QString::number(portal.store.insert(EntityType::Contact, contact).id));
    }
    CrmRecord deal;
    deal.values = {{u"ID"_s, QString()},
                   {u"TITLE"_s, value(u"TITLE"_s)},
                   {u"STAGE_ID"_s, u"NEW"_s},
                   {u"OPPORTUNITY"_s, value(u"OPPORTUNITY"_s)},
                   {u"CURRENCY_ID"_s, value(u"CURRENCY_ID"_s)},
                   {u"LEAD_ID"_s, value(u"ID"_s)},
                   {u"COMPANY_ID"_s, value(u"COMPANY_ID"_s)},
                   {u"CONTACT_ID"_s, value(u"CONTACT_ID"_s)},
                   {u"SOURCE_ID"_s, value(u"SOURCE_ID"_s)},
                   {u"ASSIGNED_BY_ID"_s, value(u"ASSIGNED_BY_ID"_s)},
                   {u"DATE_CREATE"_s, now}};
    portal.store.insert(EntityType::Deal, deal);
    lead.values.set(u"STATUS_ID"_s, u"CONVERTED"_s);
    lead.values.set(u"STATUS_SEMANTIC_ID"_s, u"S"_s);
    lead.values.set(u"DATE_CLOSED"_s, now);
}

RestResult leadFields(RestCall &call)
{
    PhpArray fields;
    for (const LeadField &field : call.portal.fields) {
        fields.set(field.name, leadFieldDescriptor(field));
    }
    return RestAnswer{fields};
}

RestResult leadAdd(RestCall &call)
{
    const PhpValue fields = call.param(u"fields"_s);
    if (!fields.isNull() && !fields.isArray()) {
        return refuse({.description = u"Parameter 'fields' must be array."_s});
    }
    // Without any fields (a body that could not be read, say) an empty lead is made.
    return addLead(call, fields.toArray());
}

RestResult leadGet(RestCall &call)
{
    if (!mayReadLeads(call)) {
        return accessDenied(call);
    }
    const qint64 id = call.param(u"id"_s).toInt();
    if (id <= 0) {
        return refuse({.description = u"ID is not defined or invalid."_s});
    }
    const CrmRecord *lead = call.portal.store.find(EntityType::Lead, static_cast<int>(id));
    if (!lead) {
        return refuse({.description = notFoundText(call.portal.options.locale)});
    }
    if (!mayReadLead(call, *lead)) {
        return accessDenied(call);
    }
    return RestAnswer{leadOutput(call.portal, *lead)};
}

PhpArray selected(const PortalState &portal, const CrmRecord &record, const PhpArray &select)
{
    PhpArray full = record.values;
    addCommunications(full, record);
    QStringList names;
    for (const PhpEntry &entry : select.entries()) {
        names << entry.value.toString();
    }
    const auto isChosen = [&](const QString &name) {
        const bool isUserField = name.startsWith(u"UF_"_s);
        const bool isCommunication =
                name == u"PHONE"_s || name == u"EMAIL"_s || name == u"WEB"_s || name == u"IM"_s;
        return names.contains(name) || (isUserField && names.contains(u"UF_*"_s))
               || (!isUserField && !isCommunication && names.contains(u"*"_s));
    };
    bool anyKnown = names.contains(u"*"_s) || names.contains(u"UF_*"_s);
    for (const QString &name : names) {
        anyKnown = anyKnown || full.contains(name) || portal.field(name);
    }
    if (!anyKnown) {
        names = QStringList{u"*"_s};
    }
    PhpArray row;
    for (const PhpEntry &entry : full.entries()) {
        if (entry.key == u"ID"_s || isChosen(entry.key)) {
            row.set(entry.key, entry.value);
        }
    }
    return row;
}

RestResult classicList(RestCall &call, EntityType type, const QList<QueryField> &fields)
{
    const RecordQuery query{ListStyle::Classic,
                            fields,
                            call.param(u"filter"_s).toArray(),
                            call.param(u"order"_s).toArray(),
                            call.start,
                            call.portal.options.pageSize};
    const tl::expected<RecordPage, RestError> page = queryReadable(call, type, query);
    if (!page) {
        return refuse(page.error());
    }
    PhpArray rows;
    for (const CrmRecord *record : page->records) {
        rows.append(selected(call.portal, *record, call.param(u"select"_s).toArray()));
    }
    return RestAnswer{rows, page->next, page->total};
}

RestResult leadList(RestCall &call)
{
    if (!mayReadLeads(call)) {
        return accessDenied(call);
    }
    return classicList(call, EntityType::Lead, leadQueryFields(call.portal));
}

RestResult dealList(RestCall &call)
{
    QList<QueryField> fields;
    for (const QString &name : {u"TITLE"_s, u"STAGE_ID"_s, u"CURRENCY_ID"_s, u"SOURCE_ID"_s}) {
        fields.append({name, u"string"_s});
    }
    for (const QString &name : {u"ID"_s, u"LEAD_ID"_s, u"COMPANY_ID"_s, u"CONTACT_ID"_s,
                                u"ASSIGNED_BY_ID"_s, u"OPPORTUNITY"_s}) {
        fields.append({name, u"integer"_s});
    }
    fields.append({u"DATE_CREATE"_s, u"datetime"_s});
    return classicList(call, EntityType::Deal, fields);
}

RestResult userFieldList(RestCall &call)
{
    if (!mayReadLeads(call)) {
        return accessDenied(call);
    }
    const PhpArray filter = call.param(u"filter"_s).toArray();
    const bool withLabels = !filter.value(u"LANG"_s).toString().isEmpty();
    PhpArray rows;
    for (const LeadField &field : call.portal.fields) {
        if (!field.isUserField()) {
            continue;
        }
        const PhpArray row = userFieldRow(field, withLabels);
        bool wanted = true;
        for (const PhpEntry &entry : filter.entries()) {
            wanted = wanted && (!row.contains(entry.key) || row.value(entry.key) == entry.value);
        }
        if (wanted) {
            rows.append(row);
        }
    }
    RestAnswer answer{rows};
    answer.total = rows.size();
    return answer;
}

RestResult detailsConfiguration(RestCall &call)
{
    const QString scope = call.param(u"scope"_s).toString().toUpper() == u"C"_s ? u"C"_s : u"P"_s;
    const CardLayout layout = call.portal.options.layout;
    if ((layout == CardLayout::Common && scope != u"C"_s)
        || (layout == CardLayout::Personal && scope != u"P"_s) || layout == CardLayout::Default) {
        return RestAnswer{nullptr};
    }
    const auto section = [&](const QString &name, const Localized &title,
                             const QStringList &elements) {
        PhpArray rows;
        for (const QString &element : elements) {
            rows.append(PhpArray{{u"name"_s, element},
                                 {u"optionFlags"_s, element == u"TITLE"_s ? u"1"_s : u"0"_s}});
        }
        return PhpArray{{u"name"_s, name},
                        {u"title"_s, title.in(call.portal.options.locale)},
                        {u"type"_s, u"section"_s},
                        {u"elements"_s, rows}};
    };
    const auto userField = [](int number) {
        return u"UF_CRM_"_s + QString::number(1725000100 + number);
    };
    return RestAnswer{phpList({
            section(u"main"_s, {u"Кто пришёл"_s, u"Visitor"_s, u"Besucher"_s},
                    {u"TITLE"_s, u"HONORIFIC"_s, u"NAME"_s, u"LAST_NAME"_s, u"COMPANY_TITLE"_s,
                     u"POST"_s, u"PHONE"_s, u"EMAIL"_s, u"WEB"_s}),
            section(u"user_booth"_s, {u"О чём говорили"_s, u"Conversation"_s, u"Gespräch"_s},
                    {userField(1), userField(2), userField(16), userField(10), userField(4),
                     userField(3), u"COMMENTS"_s}),
            section(u"additional"_s, {u"Дополнительно"_s, u"More"_s, u"Weiteres"_s},
                    {u"STATUS_ID"_s, u"SOURCE_ID"_s, u"SOURCE_DESCRIPTION"_s,
                     u"OPPORTUNITY_WITH_CURRENCY"_s, u"CLIENT"_s, u"ASSIGNED_BY_ID"_s,
                     u"OBSERVER"_s, u"ADDRESS"_s, u"UTM"_s, userField(14), userField(15),
                     userField(13)}),
    })};
}

RestResult setContacts(RestCall &call)
{
    CrmRecord *lead =
            call.portal.store.find(EntityType::Lead, static_cast<int>(call.param(u"id"_s).toInt()));
    if (!mayReadLeads(call) || (lead && !mayReadLead(call, *lead))) {
        return refuse({.code = u"ACCESS_DENIED"_s,
                       .description = accessDeniedText(call.portal.options.locale)});
    }
    if (!lead) {
        return refuse(
                {.code = u"NOT_FOUND"_s, .description = notFoundText(call.portal.options.locale)});
    }
    PhpArray ids;
    for (const PhpEntry &entry : call.param(u"items"_s).toArray().entries()) {
        const qint64 id = entry.value.toArray().value(u"CONTACT_ID"_s).toInt();
        if (!call.portal.store.find(EntityType::Contact, static_cast<int>(id))) {
            return refuse({.description = notFoundText(call.portal.options.locale)});
        }
        ids.append(id);
    }
    lead->contactIds = ids;
    lead->values.set(u"CONTACT_ID"_s,
                     ids.isEmpty() ? PhpValue() : PhpValue(ids.value(u"0"_s).toString()));
    return RestAnswer{true};
}

RestResult setProductRows(RestCall &call)
{
    CrmRecord *lead =
            call.portal.store.find(EntityType::Lead, static_cast<int>(call.param(u"id"_s).toInt()));
    if (!lead) {
        return refuse({.description = notFoundText(call.portal.options.locale)});
    }
    const PhpArray rows = call.param(u"rows"_s).toArray();
    double sum = 0;
    for (const PhpEntry &entry : rows.entries()) {
        const PhpArray row = entry.value.toArray();
        if (row.value(u"DISCOUNT_TYPE_ID"_s).toInt() == 2
            && row.value(u"DISCOUNT_RATE"_s).toDouble() >= 100
            && !row.contains(u"DISCOUNT_SUM"_s)) {
            return refuse(
                    {.code = u"ERROR_CORE"_s,
                     .description =
                             u"Discount Sum (DISCOUNT_SUM) is required if Percentage Discount Type "
                             "(DISCOUNT_TYPE_ID) is defined and Discount Rate (DISCOUNT_RATE) is 100%<br>"_s});
        }
        const double quantity =
                row.contains(u"QUANTITY"_s) ? row.value(u"QUANTITY"_s).toDouble() : 1.0;
        sum += row.value(u"PRICE"_s).toDouble() * quantity;
    }
    lead->productRows = rows;
    if (lead->values.value(u"IS_MANUAL_OPPORTUNITY"_s).toString() != u"Y"_s && !rows.isEmpty()) {
        lead->values.set(u"OPPORTUNITY"_s, QString::number(sum, 'f', 2));
    }
    return RestAnswer{true};
}

} // namespace

bool mayReadLeads(const RestCall &call)
{
    return call.portal.options.rights == LeadRights::Full
           || call.portal.options.rights == LeadRights::ReadOwn;
}

bool mayReadLead(const RestCall &call, const CrmRecord &lead)
{
    return call.portal.options.rights == LeadRights::Full
           || (call.portal.options.rights == LeadRights::ReadOwn
               && lead.values.value(u"ASSIGNED_BY_ID"_s).toInt() == call.caller.userId);
}

tl::expected<RecordPage, RestError> queryReadable(const RestCall &call, EntityType type,
                                                  const RecordQuery &query)
{
    const std::map<int, CrmRecord> &all = call.portal.store.records(type);
    if (type != EntityType::Lead || call.portal.options.rights == LeadRights::Full) {
        return queryRecords(all, query);
    }
    std::map<int, CrmRecord> shown;
    for (const auto &[id, lead] : all) {
        if (mayReadLead(call, lead)) {
            shown.emplace(id, lead);
        }
    }
    tl::expected<RecordPage, RestError> page = queryRecords(shown, query);
    if (page) { // of the store: what was shown goes
        for (const CrmRecord *&record : page->records) {
            record = &all.at(record->id);
        }
    }
    return page;
}

PhpArray leadOutput(const PortalState &, const CrmRecord &lead)
{
    PhpArray row = lead.values;
    addCommunications(row, lead);
    return row;
}

RestResult addLead(RestCall &call, const PhpArray &fields)
{
    PortalState &portal = call.portal;
    if (portal.options.rights == LeadRights::None) {
        return accessDenied(call);
    }
    tl::expected<CrmRecord, RestError> made = makeLead(portal, fields, call.caller.userId);
    if (!made) {
        return refuse(made.error());
    }
    CrmRecord &lead = portal.store.insert(EntityType::Lead, *made);
    if (lead.values.value(u"TITLE"_s).toString().isEmpty()) {
        lead.values.set(u"TITLE"_s, generatedTitle(portal.options.locale, lead.id));
    }
    if (portal.options.mode == PortalMode::Simple) {
        convert(portal, lead);
    }
    portal.ledger.add(CreatedLead{lead.id, portal.clock.now(), call.request,
                                  lead.values.value(u"ORIGINATOR_ID"_s).toString(),
                                  lead.values.value(u"ORIGIN_ID"_s).toString(),
                                  leadOutput(portal, lead)});
    // The row is there from here on; the automation that follows is part of the same call.
    RestAnswer answer{lead.id};
    answer.work = portal.options.perAdd;
    return answer;
}

QList<QueryField> leadQueryFields(const PortalState &portal)
{
    QList<QueryField> fields;
    for (const LeadField &field : portal.fields) {
        if (!field.has(LeadField::NotInOutput)) {
            fields.append({field.name, field.type});
        }
    }
    return fields;
}

QList<RestMethod> leadMethods()
{
    const QString crm = u"crm"_s;
    return {
            {u"crm.lead.fields"_s, crm, leadFields},
            {u"crm.lead.add"_s, crm, leadAdd},
            {u"crm.lead.get"_s, crm, leadGet},
            {u"crm.lead.list"_s, crm, leadList},
            {u"crm.lead.userfield.list"_s, crm, userFieldList},
            {u"crm.lead.details.configuration.get"_s, crm, detailsConfiguration},
            {u"crm.lead.contact.items.set"_s, crm, setContacts},
            {u"crm.lead.productrows.set"_s, crm, setProductRows},
            {u"crm.deal.list"_s, crm, dealList},
    };
}

} // namespace leadbooth
