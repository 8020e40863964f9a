// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/portallocale.h"
#include "demo/restmessage.h"

#include <QStringList>

#include <optional>

namespace leadbooth {

/*! What the page asks the user. */
struct ConsentQuestion
{
    QString user;
    QString application;
    QString clientId;
    QStringList scopes;
    std::optional<QString> state; //!< goes back to the application as it came
    QString redirect;             //!< empty: none
};

// The pages of /oauth/authorize/: plain HTML that loads nothing and runs no script. What stands in
// them may come from anybody and is escaped. Elements have these ids: "user", "application",
// "scopes", the buttons "allow" and "refuse", "code", "refused", "error".

/*! Asks with two buttons; the form goes to the same address by POST, with `decision`. */
[[nodiscard]] RestResponse consentPage(PortalLocale locale, const ConsentQuestion &question);
/*! Shows the code of an application without an address, to be copied by the user. */
[[nodiscard]] RestResponse codePage(PortalLocale locale, const QString &application,
                                    const QString &code);
[[nodiscard]] RestResponse refusedPage(PortalLocale locale, const QString &application);
/*! For an unknown client_id, and for an application that is not installed any more. */
[[nodiscard]] RestResponse noApplicationPage(PortalLocale locale, const QString &clientId);

} // namespace leadbooth
