// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/restmethods.h"

#include "demo/portaltexts.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

RestResult settingsMode(RestCall &call)
{
    return RestAnswer{static_cast<int>(call.portal.options.mode)};
}

RestResult statusList(RestCall &call)
{
    const PhpArray filter = call.param(u"filter"_s).toArray();
    for (const PhpEntry &entry : filter.entries()) {
        if (entry.value.isArray()) {
            return refuse({.code = u"Invalid parameters."_s,
                           .description = invalidParametersText(call.portal.options.locale)});
        }
    }
    PhpArray rows;
    for (const StatusItem &item : call.portal.statuses) {
        const PhpArray row = statusRow(item);
        bool wanted = true;
        for (const PhpEntry &entry : filter.entries()) {
            const QString name = entry.key.startsWith(u'=') ? entry.key.mid(1) : entry.key;
            wanted = wanted
                     && (!row.contains(name)
                         || row.value(name).toString() == entry.value.toString());
        }
        if (wanted) {
            rows.append(row);
        }
    }
    RestAnswer answer{rows};
    answer.total = rows.size();
    return answer;
}

RestResult statusEntityItems(RestCall &call)
{
    const QString entity = call.param(u"entityId"_s).toString();
    PhpArray rows;
    for (const StatusItem &item : call.portal.statuses) {
        if (item.entity == entity) {
            rows.append(PhpArray{
                    {u"NAME"_s, item.name}, {u"SORT"_s, item.sort}, {u"STATUS_ID"_s, item.status}});
        }
    }
    if (rows.isEmpty()) {
        return refuse({.code = u"The parameter entityId is not defined or invalid."_s,
                       .description = unknownDictionaryText(call.portal.options.locale)});
    }
    return RestAnswer{rows};
}

RestResult statusEntityTypes(RestCall &call)
{
    return RestAnswer{statusTypes(call.portal.options.locale)};
}

RestResult currencyList(RestCall &call)
{
    const PortalUser *user = call.portal.store.user(call.caller.userId);
    if (!user || !user->isAdmin) {
        return accessDenied(call); // needs access to the CRM's settings
    }
    RestAnswer answer{currencies(call.portal.options.locale)};
    answer.total = 0; // always, whatever there is
    return answer;
}

RestResult currencyBase(RestCall &call)
{
    return RestAnswer{baseCurrency(call.portal.options.locale)};
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += c;
        }
    }
    return digits;
}

QList<int> recordsWith(const PortalState &portal, EntityType type, const QString &kind,
                       const QString &value)
{
    QList<int> ids;
    for (const auto &[id, record] : portal.store.records(type)) {
        for (const Communication &communication : record.communications) {
            const bool same =
                    kind == u"PHONE"_s
                            ? !digitsOf(value).isEmpty()
                                      && digitsOf(communication.value) == digitsOf(value)
                            : communication.value.compare(value.trimmed(), Qt::CaseInsensitive)
                                      == 0;
            if (communication.type == kind && same && !ids.contains(id)) {
                ids.append(id);
            }
        }
    }
    return ids;
}

RestResult findByComm(RestCall &call)
{
    const QString kind = call.param(u"type"_s).toString().toUpper();
    if (kind != u"PHONE"_s && kind != u"EMAIL"_s) {
        return refuse({.code = u"Communication type is not defined"_s,
                       .description = u"Parameter 'type' is required."_s});
    }
    const PhpArray values = call.param(u"values"_s).toArray();
    if (values.isEmpty()) {
        return refuse({.code = u"Communication values is not defined"_s,
                       .description = u"Parameter 'values' is required."_s});
    }
    const QString only = call.param(u"entity_type"_s).toString().toUpper();
    struct Kind
    {
        EntityType type;
        QString name;
    };
    PhpArray found;
    for (const Kind &entity :
         {Kind{EntityType::Lead, u"LEAD"_s}, Kind{EntityType::Contact, u"CONTACT"_s},
          Kind{EntityType::Company, u"COMPANY"_s}}) {
        PhpArray ids;
        for (const PhpEntry &entry : values.entries()) {
            if (!entry.value.isString()) {
                continue; // a number is skipped without a word
            }
            for (const int id :
                 recordsWith(call.portal, entity.type, kind, entry.value.toString())) {
                ids.append(id);
            }
        }
        if (!ids.isEmpty() && (only.isEmpty() || only == entity.name)) {
            found.set(entity.name, ids);
        }
    }
    return RestAnswer{found};
}

} // namespace

QList<RestMethod> dictionaryMethods()
{
    const QString crm = u"crm"_s;
    return {
            {u"crm.settings.mode.get"_s, crm, settingsMode},
            {u"crm.status.list"_s, crm, statusList},
            {u"crm.status.entity.items"_s, crm, statusEntityItems},
            {u"crm.status.entity.types"_s, crm, statusEntityTypes},
            {u"crm.currency.list"_s, crm, currencyList},
            {u"crm.currency.base.get"_s, crm, currencyBase},
            {u"crm.duplicate.findbycomm"_s, crm, findByComm},
    };
}

} // namespace leadbooth
