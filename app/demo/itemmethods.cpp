// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/portaltexts.h"
#include "demo/restmethods.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

tl::unexpected<RestError> notFound(const RestCall &call)
{
    return refuse(
            {.code = u"NOT_FOUND"_s, .description = notFoundText(call.portal.options.locale)});
}

tl::unexpected<RestError> itemAccessDenied(const RestCall &call)
{
    return refuse({.code = u"ACCESS_DENIED"_s,
                   .description = accessDeniedText(call.portal.options.locale)});
}

std::optional<EntityType> entityType(const RestCall &call)
{
    switch (call.param(u"entityTypeId"_s).toInt()) {
    case 1:
        return EntityType::Lead;
    case 2:
        return EntityType::Deal;
    case 3:
        return EntityType::Contact;
    case 4:
        return EntityType::Company;
    }
    return std::nullopt;
}

QList<QueryField> queryFields(const RestCall &call, EntityType type)
{
    if (type == EntityType::Lead) {
        return leadQueryFields(call.portal);
    }
    QList<QueryField> fields{{u"ID"_s, u"integer"_s},
                             {u"ASSIGNED_BY_ID"_s, u"user"_s},
                             {u"COMPANY_ID"_s, u"crm_company"_s},
                             {u"DATE_CREATE"_s, u"datetime"_s},
                             {u"DATE_MODIFY"_s, u"datetime"_s},
                             {u"PHONE"_s, u"crm_multifield"_s},
                             {u"EMAIL"_s, u"crm_multifield"_s},
                             {u"TYPE_ID"_s, u"string"_s},
                             {u"SOURCE_ID"_s, u"string"_s},
                             {u"OPENED"_s, u"char"_s},
                             {u"LEAD_ID"_s, u"integer"_s}};
    if (type == EntityType::Contact) {
        for (const QString &name :
             {u"NAME"_s, u"SECOND_NAME"_s, u"LAST_NAME"_s, u"POST"_s, u"HONORIFIC"_s}) {
            fields.append({name, u"string"_s});
        }
    } else {
        fields.append({u"TITLE"_s, u"string"_s});
        fields.append({u"INDUSTRY"_s, u"string"_s});
    }
    return fields;
}

// crm.item.* gives numbers as numbers.
PhpValue itemValue(const QString &type, const PhpValue &value)
{
    const bool isNumber = type == u"integer"_s || type == u"user"_s || type == u"crm_company"_s
                          || type == u"crm_contact"_s || type == u"employee"_s
                          || type == u"enumeration"_s;
    if (value.isArray()) {
        PhpArray list;
        for (const PhpEntry &entry : value.toArray().entries()) {
            list.append(itemValue(type, entry.value));
        }
        return list;
    }
    if (isNumber && !value.toString().isEmpty()) {
        return value.toInt();
    }
    if (type == u"double"_s && !value.toString().isEmpty()) {
        return value.toDouble();
    }
    return value.isString() && value.toString().isEmpty() && type.startsWith(u"date"_s) ? PhpValue()
                                                                                        : value;
}

PhpArray itemOutput(const RestCall &call, EntityType type, const CrmRecord &record,
                    const PhpArray &select)
{
    QStringList names;
    for (const PhpEntry &entry : select.entries()) {
        names << entry.value.toString();
    }
    const bool all = names.isEmpty() || names.contains(u"*"_s);
    const bool originalNames = call.param(u"useOriginalUfNames"_s).toString() == u"Y"_s;
    PhpArray item;
    for (const QueryField &field : queryFields(call, type)) {
        const bool isUserField = field.name.startsWith(u"UF_"_s);
        const QString name = isUserField && originalNames ? field.name : itemFieldName(field.name);
        const LeadField *lead = type == EntityType::Lead ? call.portal.field(field.name) : nullptr;
        if (field.type == u"crm_multifield"_s || !record.values.contains(field.name)
            || (lead && lead->has(LeadField::NotInItem))
            || (!all && name != u"id"_s && !names.contains(name))) {
            continue;
        }
        item.set(name, itemValue(field.type, record.values.value(field.name)));
    }
    if (type == EntityType::Lead && (all || names.contains(u"contactIds"_s))) {
        item.set(u"contactIds"_s, record.contactIds);
    }
    if (names.contains(u"fm"_s)) {
        PhpArray rows;
        for (const Communication &communication : record.communications) {
            rows.append(PhpArray{{u"id"_s, communication.id},
                                 {u"typeId"_s, communication.type},
                                 {u"valueType"_s, communication.valueType},
                                 {u"value"_s, communication.value}});
        }
        item.set(u"fm"_s, rows);
    }
    if (all) {
        item.set(u"entityTypeId"_s, static_cast<int>(type));
    }
    return item;
}

RestResult itemFields(RestCall &call)
{
    if (entityType(call) != EntityType::Lead) {
        return notFound(call);
    }
    if (!mayReadLeads(call)) {
        return itemAccessDenied(call);
    }
    const bool originalNames = call.param(u"useOriginalUfNames"_s).toString() == u"Y"_s;
    PhpArray fields;
    for (const LeadField &field : call.portal.fields) {
        if (!field.has(LeadField::NotInItem) && field.type != u"crm_multifield"_s) {
            const bool keep = field.isUserField() && originalNames;
            fields.set(keep ? field.name : itemFieldName(field.name), itemFieldDescriptor(field));
        }
    }
    return RestAnswer{PhpArray{{u"fields"_s, fields}}};
}

RestResult itemList(RestCall &call)
{
    const std::optional<EntityType> type = entityType(call);
    if (!type) {
        return notFound(call);
    }
    if (*type == EntityType::Lead && !mayReadLeads(call)) {
        return itemAccessDenied(call);
    }
    const RecordQuery query{ListStyle::Item,
                            queryFields(call, *type),
                            call.param(u"filter"_s).toArray(),
                            call.param(u"order"_s).toArray(),
                            call.start,
                            call.portal.options.pageSize};
    const tl::expected<RecordPage, RestError> page = queryReadable(call, *type, query);
    if (!page) {
        return refuse(page.error());
    }
    PhpArray items;
    for (const CrmRecord *record : page->records) {
        items.append(itemOutput(call, *type, *record, call.param(u"select"_s).toArray()));
    }
    return RestAnswer{PhpArray{{u"items"_s, items}}, page->next, page->total};
}

// 1 and "1" are false here, unlike in crm.lead.add.
PhpValue itemBoolean(const PhpValue &value)
{
    const bool isTrue = (value.isBool() && value.toBool()) || value.toString() == u"true"_s
                        || value.toString().toUpper() == u"Y"_s;
    return isTrue ? u"Y"_s : u"N"_s;
}

void addFm(PhpArray &fields, const PhpValue &fm)
{
    for (const PhpEntry &entry : fm.toArray().entries()) {
        const PhpArray row = entry.value.toArray();
        fields.at(row.value(u"typeId"_s).toString())
                .array()
                .append(PhpArray{{u"VALUE"_s, row.value(u"value"_s)},
                                 {u"VALUE_TYPE"_s, row.value(u"valueType"_s)}});
    }
}

tl::expected<PhpArray, RestError> classicFields(const RestCall &call, const PhpArray &item)
{
    PhpArray fields;
    for (const LeadField &field : call.portal.fields) {
        const PhpValue *value = item.find(itemFieldName(field.name));
        value = value ? value : item.find(field.isUserField() ? field.name : QString());
        if (!value || field.has(LeadField::NotInItem)) {
            continue;
        }
        if (field.has(LeadField::Multiple) && !value->isArray() && field.isUserField()) {
            return refuse(
                    {.code = u"100"_s,
                     .description =
                             u"Expected iterable value for multiple field, but got string instead"_s});
        }
        const bool isBoolean = field.type == u"boolean"_s || field.type == u"char"_s;
        fields.set(field.name, isBoolean ? itemBoolean(*value) : *value);
    }
    addFm(fields, item.value(u"fm"_s));
    return fields;
}

RestResult itemAdd(RestCall &call)
{
    if (entityType(call) != EntityType::Lead) {
        return notFound(call);
    }
    if (!call.param(u"fields"_s).isArray()) {
        return refuse({.code = u"100"_s,
                       .description = u"Could not find value for parameter {fields}"_s});
    }
    if (call.portal.options.rights == LeadRights::None) {
        return refuse({.code = u"CRM_ITEM_ADD_ACCESS_DENIED"_s,
                       .description = accessDeniedText(call.portal.options.locale)});
    }
    const tl::expected<PhpArray, RestError> fields =
            classicFields(call, call.param(u"fields"_s).toArray());
    if (!fields) {
        return refuse(fields.error());
    }
    RestResult added = addLead(call, *fields);
    if (!added) {
        RestError error = added.error();
        error.code = u"CRM_FIELD_ERROR_VALUE_NOT_VALID"_s;
        return refuse(error);
    }
    const CrmRecord *lead =
            call.portal.store.find(EntityType::Lead, static_cast<int>(added->result.toInt()));
    added->result = PhpArray{{u"item"_s, itemOutput(call, EntityType::Lead, *lead, {})}};
    return added;
}

} // namespace

QList<RestMethod> itemMethods()
{
    const QString crm = u"crm"_s;
    return {
            {u"crm.item.fields"_s, crm, itemFields},
            {u"crm.item.list"_s, crm, itemList},
            {u"crm.item.add"_s, crm, itemAdd},
    };
}

} // namespace leadbooth
