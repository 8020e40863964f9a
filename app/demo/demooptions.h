// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/operatingwindow.h"
#include "demo/portallocale.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <chrono>

namespace leadbooth {

enum class PortalPlan { Standard, Enterprise };
enum class PortalMode { Classic = 1, Simple = 2 }; //!< the numbers of crm.settings.mode.get
//! ReadOwn: only leads whose responsible is the caller.
enum class LeadRights { Full, ReadOwn, CreateOnly, None };
enum class CardLayout { Default, Common, Personal }; //!< whose lead card was changed
enum class CutOff { ServerError, Close }; //!< what a client sees of a request over the time limit

/*! An access token of the first application that is there from the start and has no end of its own.
 */
struct PortalToken
{
    QString token;
    int userId = 1;
    bool isExpired = false;
};

/*! An application as the portal's administrator entered it. */
struct PortalApplication
{
    QString clientId = QStringLiteral("local.0demo0booth0app");
    QString clientSecret = QStringLiteral("demo0booth0secret");
    /*! Where users go with their code, whatever a request asks for; empty: they are shown a code.
     */
    QString redirect = QStringLiteral("http://127.0.0.1:7824/");
    QString name = QStringLiteral("Leadbooth");
    bool isInstalled = true;
};

/*! How the portal behaves. Everything but the first group may be changed while it runs. */
struct DemoOptions
{
    quint16 port = 0; //!< 0: any free one
    bool tls = true;
    PortalLocale locale = PortalLocale::English;
    int extraFields = 0; //!< user fields beyond the usual ones
    int seededLeads = 12;
    int users = 8; //!< accounts; more than eight are plain staff with numbered names
    PortalPlan plan = PortalPlan::Standard;
    std::chrono::milliseconds operatingBucket = std::chrono::minutes(1); //!< a tenth of the window
    OperatingWindow::Seconds operatingLimit{480}; //!< 0: no limit, and no `operating` in answers
    QString ledgerFile = {};

    int webhookUser = 1; //!< 1 is the administrator, 2 to 6 are sales staff
    QString webhookCode = QStringLiteral("demo0booth0webhook");
    QStringList scopes = {QStringLiteral("crm"), QStringLiteral("user")};
    QList<PortalToken> tokens = {}; //!< entered in the token book at the start
    PortalMode mode = PortalMode::Classic;
    LeadRights rights = LeadRights::Full;
    CardLayout layout = CardLayout::Common;
    bool enforceMandatory =
            false;             //!< check user fields as a portal with rest_enable_req_uf_check does
    bool requireHttps = false; //!< refuse webhooks over plain HTTP
    bool rateLimit = true;
    int pageSize = 50;
    std::chrono::milliseconds perAdd{0}; //!< automation after each new lead
    std::chrono::milliseconds requestLimit = std::chrono::seconds(60); //!< 0: none
    CutOff cutOff = CutOff::ServerError;
    QString renamedTo = {};           //!< host[:port] that every call is sent to with 302
    QSet<QString> deniedMethods = {}; //!< lower case
    double faultRate = 0;  //!< the share of REST requests that go wrong at random, see PortalFault
    quint32 faultSeed = 1; //!< before the start

    QList<PortalApplication> applications = {PortalApplication()};
    QString memberId = QStringLiteral("de00b007de00b007de00b007de00b007"); //!< survives renaming
    /*! host:port that it calls itself in what OAuth hands out, for instance that of a proxy before
     * it; empty: 127.0.0.1 and its port. */
    QString publicAddress = {};
    int signedInUser = 1;     //!< who is asked, and whom tokens are for
    bool allowAtOnce = false; //!< allow without asking
    std::chrono::milliseconds codeLifetime = std::chrono::seconds(30);
    std::chrono::milliseconds accessLifetime = std::chrono::hours(1);
    std::chrono::milliseconds refreshLifetime = std::chrono::hours(180 * 24);
    QString oauthError = {}; //!< answers every request for tokens with this code, see oautherrors.h
};

} // namespace leadbooth
