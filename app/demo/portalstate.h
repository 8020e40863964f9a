// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "demo/crmstore.h"
#include "demo/demooptions.h"
#include "demo/dictionaries.h"
#include "demo/leadfields.h"
#include "demo/ledger.h"
#include "demo/tokenbook.h"

#include <memory>

namespace leadbooth {

/*! Everything that the portal's methods work on. One thread. */
struct PortalState
{
    PortalState(DemoOptions chosen, Clock &realClock, std::shared_ptr<TokenBook> tokenBook)
        : options(std::move(chosen))
        , clock(realClock)
        , store(options.locale, realClock.now(), options.seededLeads, options.users)
        , fields(standardLeadFields(options.locale)
                 + leadUserFields(options.locale, options.extraFields))
        , statuses(statusItems(options.locale))
        , tokens(std::move(tokenBook))
    {
        store.addUserFields(fields);
        const QString clientId =
                options.applications.isEmpty() ? QString() : options.applications.first().clientId;
        for (const PortalToken &token : options.tokens) {
            tokens->addAccessToken(token.token, {clientId, token.userId, options.scopes},
                                   token.isExpired ? QDateTime::fromSecsSinceEpoch(0, Qt::UTC)
                                                   : QDateTime());
        }
    }

    [[nodiscard]] const LeadField *field(const QString &name) const
    {
        for (const LeadField &field : fields) {
            if (field.name == name) {
                return &field;
            }
        }
        return nullptr;
    }
    [[nodiscard]] const PortalApplication *application(const QString &clientId) const
    {
        for (const PortalApplication &application : options.applications) {
            if (application.clientId == clientId) {
                return &application;
            }
        }
        return nullptr;
    }
    /*! What it calls itself in what OAuth hands out. */
    [[nodiscard]] QString host() const
    {
        return options.publicAddress.isEmpty() ? address : options.publicAddress;
    }
    [[nodiscard]] QString portalNow() const { return portalTime(clock.now(), options.locale); }

    DemoOptions options;
    Clock &clock;
    CrmStore store;
    QList<LeadField> fields;
    QList<StatusItem> statuses;
    Ledger ledger;
    std::shared_ptr<TokenBook> tokens;
    QString address = QStringLiteral("127.0.0.1"); //!< with the port, as soon as there is one
};

/*! Who a call acts for. */
struct PortalCaller
{
    int userId = 0;
    QString key; //!< what operating time is summed up for
    bool isWebhook = true;
    QStringList scopes = {};
    QString clientId = {}; //!< of an application
};

/*! A refusal, as the client will read it. */
struct RestError
{
    int status = 400;
    PhpValue code = QString(); //!< text, often empty; some methods have numbers
    QString description = {};
};

/*! What a method gave. */
struct RestAnswer
{
    PhpValue result = {};
    std::optional<qint64> next = {};
    std::optional<qint64> total = {};
    std::chrono::milliseconds work{
            0}; //!< how long the portal stays busy with it, after it has been done
};

using RestResult = tl::expected<RestAnswer, RestError>;

/*! One call of one method. */
struct RestCall
{
    PortalState &portal;
    const PortalCaller &caller;
    int request;     //!< ReceivedRequest::number
    PhpArray params; //!< without authorisation and `start`
    qint64 start = 0;

    /*! A parameter by its name in any letter case, as the CRM methods look theirs up. */
    [[nodiscard]] PhpValue param(const QString &name) const
    {
        if (const PhpValue *exact = params.find(name)) {
            return *exact;
        }
        for (const PhpEntry &entry : params.entries()) {
            if (entry.key.compare(name, Qt::CaseInsensitive) == 0) {
                return entry.value;
            }
        }
        return {};
    }
};

inline tl::unexpected<RestError> refuse(RestError error)
{
    return tl::unexpected<RestError>(std::move(error));
}

} // namespace leadbooth
