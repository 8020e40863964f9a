// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/restmethods.h"

#include "demo/portaltexts.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

const QList<RestMethod> &restMethods()
{
    static const QList<RestMethod> methods =
            systemMethods() + dictionaryMethods() + leadMethods() + itemMethods();
    return methods;
}

const RestMethod *restMethod(const QString &name)
{
    for (const RestMethod &method : restMethods()) {
        if (method.name == name) {
            return &method;
        }
    }
    return nullptr;
}

bool hasScopeFor(const RestMethod &method, const QStringList &scopes)
{
    if (method.scope == u"user"_s) {
        return scopes.contains(u"user"_s) || scopes.contains(u"user_basic"_s)
               || scopes.contains(u"user_brief"_s);
    }
    return method.scope.isEmpty() || scopes.contains(method.scope);
}

tl::unexpected<RestError> accessDenied(const RestCall &call)
{
    return refuse({.description = accessDeniedText(call.portal.options.locale)});
}

} // namespace leadbooth
