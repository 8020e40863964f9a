// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/restmethods.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

const PortalUser &callingUser(const RestCall &call)
{
    const PortalUser *user = call.portal.store.user(call.caller.userId);
    return user ? *user : call.portal.store.users().first();
}

bool truthy(const PhpValue &value)
{
    return value.toBool() && value.toString().toUpper() != u"N"_s;
}

RestResult profile(RestCall &call)
{
    const PortalUser &user = callingUser(call);
    return RestAnswer{PhpArray{{u"ID"_s, QString::number(user.id)},
                               {u"ADMIN"_s, user.isAdmin},
                               {u"NAME"_s, user.name},
                               {u"LAST_NAME"_s, user.lastName},
                               {u"PERSONAL_GENDER"_s, QString()},
                               {u"TIME_ZONE"_s, QString()}}};
}

RestResult serverTime(RestCall &call)
{
    return RestAnswer{call.portal.portalNow()};
}

PhpArray scopeList(const RestCall &call)
{
    PhpArray scopes;
    for (const QString &scope : call.caller.scopes) {
        scopes.append(scope);
    }
    return scopes;
}

RestResult scope(RestCall &call)
{
    return RestAnswer{scopeList(call)};
}

RestResult methods(RestCall &call)
{
    PhpArray names = phpList({u"batch"_s});
    for (const RestMethod &method : restMethods()) {
        if (truthy(call.param(u"full"_s)) || hasScopeFor(method, call.caller.scopes)) {
            names.append(method.name);
        }
    }
    return RestAnswer{names};
}

RestResult methodGet(RestCall &call)
{
    // The name is looked up as it is sent: "CRM.LEAD.ADD" does not exist.
    const QString name = call.param(u"name"_s).toString();
    const RestMethod *method = restMethod(name);
    const bool exists = method || name == u"batch"_s;
    const bool available = exists && (!method || hasScopeFor(*method, call.caller.scopes));
    return RestAnswer{PhpArray{{u"isExisting"_s, exists}, {u"isAvailable"_s, available}}};
}

RestResult appInfo(RestCall &call)
{
    const QString type =
            call.portal.options.plan == PortalPlan::Enterprise ? u"ent250"_s : u"std"_s;
    const QString license = languageCode(call.portal.options.locale) + u'_' + type;
    if (call.caller.isWebhook) {
        return RestAnswer{PhpArray{{u"SCOPE"_s, scopeList(call)}, {u"LICENSE"_s, license}}};
    }
    return RestAnswer{PhpArray{{u"ID"_s, 21},
                               {u"CODE"_s, call.caller.clientId},
                               {u"VERSION"_s, 1},
                               {u"STATUS"_s, u"L"_s},
                               {u"INSTALLED"_s, true},
                               {u"PAYMENT_EXPIRED"_s, u"N"_s},
                               {u"DAYS"_s, nullptr},
                               {u"LANGUAGE_ID"_s, languageCode(call.portal.options.locale)},
                               {u"LICENSE"_s, license},
                               {u"LICENSE_TYPE"_s, type},
                               {u"LICENSE_FAMILY"_s, type.left(3)}}};
}

RestResult featureGet(RestCall &call)
{
    if (call.param(u"CODE"_s).toString().isEmpty()) {
        return refuse({.code = u"CODE_EMPTY"_s, .description = u"CODE can't be empty"_s});
    }
    return RestAnswer{PhpArray{{u"value"_s, u"Y"_s}}};
}

// Which values come back depends on the scope; times are a mixture, as on a real portal.
PhpArray userOutput(const RestCall &call, const PortalUser &user)
{
    PhpArray row{{u"ID"_s, QString::number(user.id)},
                 {u"ACTIVE"_s, user.isActive},
                 {u"NAME"_s, user.name},
                 {u"LAST_NAME"_s, user.lastName},
                 {u"SECOND_NAME"_s, QString()}};
    if (call.caller.scopes.contains(u"user"_s)) {
        row.set(u"EMAIL"_s, user.email);
        row.set(u"LAST_LOGIN"_s, call.portal.portalNow());
    }
    row.set(u"DATE_REGISTER"_s, u"2025-02-03T00:00:00+00:00"_s);
    row.set(u"IS_ONLINE"_s, user.id == call.caller.userId ? u"Y"_s : u"N"_s);
    row.set(u"TIMESTAMP_X"_s, PhpValue::EmptyObject());
    row.set(u"LAST_ACTIVITY_DATE"_s, PhpValue::EmptyObject());
    row.set(u"PERSONAL_GENDER"_s, QString());
    row.set(u"PERSONAL_BIRTHDAY"_s, QString());
    row.set(u"WORK_POSITION"_s, user.position);
    row.set(u"UF_EMPLOYMENT_DATE"_s, QString());
    row.set(u"UF_DEPARTMENT"_s, user.isEmployee ? phpList({1}) : PhpArray());
    row.set(u"USER_TYPE"_s, user.isEmployee ? u"employee"_s : u"extranet"_s);
    return row;
}

RestResult userCurrent(RestCall &call)
{
    return RestAnswer{userOutput(call, callingUser(call))};
}

RestResult userAdmin(RestCall &call)
{
    return RestAnswer{callingUser(call).isAdmin};
}

RestResult pageOfUsers(const RestCall &call, const QList<const PortalUser *> &users)
{
    const int pageSize = call.portal.options.pageSize;
    const qint64 first = std::max<qint64>(call.start, 0) / pageSize * pageSize;
    PhpArray rows;
    for (const PortalUser *user : users.mid(first, pageSize)) {
        rows.append(userOutput(call, *user));
    }
    RestAnswer answer{rows};
    answer.total = users.size();
    if (first + pageSize < users.size()) {
        answer.next = first + pageSize;
    }
    return answer;
}

bool matchesText(const PortalUser &user, const QString &text)
{
    return (user.name + u' ' + user.lastName + u' ' + user.position)
            .contains(text, Qt::CaseInsensitive);
}

// What the filter asks: in `filter` or beside it.
PhpValue userFilter(const RestCall &call, const QString &name)
{
    const PhpArray filter = call.param(u"filter"_s).toArray();
    for (const PhpEntry &entry : filter.entries()) {
        if (entry.key.compare(name, Qt::CaseInsensitive) == 0) {
            return entry.value;
        }
    }
    return call.param(name);
}

RestResult userGet(RestCall &call)
{
    const PhpValue id = userFilter(call, u"ID"_s);
    const PhpValue active = userFilter(call, u"ACTIVE"_s);
    const PhpValue type = userFilter(call, u"USER_TYPE"_s);
    const QString search = userFilter(call, u"NAME_SEARCH"_s).toString();
    const QString find = userFilter(call, u"FIND"_s).toString();
    QList<const PortalUser *> users;
    for (const PortalUser &user : call.portal.store.users()) {
        const PhpArray ids = id.isArray() ? id.toArray() : phpList({id});
        bool wanted = id.isNull();
        for (const PhpEntry &entry : ids.entries()) {
            wanted = wanted || entry.value.toInt() == user.id;
        }
        wanted = wanted && (active.isNull() || truthy(active) == user.isActive);
        wanted = wanted && (type.isNull() || (type.toString() == u"employee"_s) == user.isEmployee);
        if (wanted && matchesText(user, search) && matchesText(user, find)) {
            users.append(&user);
        }
    }
    return pageOfUsers(call, users);
}

} // namespace

QList<RestMethod> systemMethods()
{
    return {
            {u"profile"_s, {}, profile},
            {u"scope"_s, {}, scope},
            {u"methods"_s, {}, methods},
            {u"method.get"_s, {}, methodGet},
            {u"server.time"_s, {}, serverTime},
            {u"app.info"_s, {}, appInfo},
            {u"feature.get"_s, {}, featureGet},
            {u"user.admin"_s, {}, userAdmin},
            {u"user.current"_s, u"user"_s, userCurrent},
            {u"user.get"_s, u"user"_s, userGet},
            {u"user.search"_s, u"user"_s, userGet},
    };
}

} // namespace leadbooth
