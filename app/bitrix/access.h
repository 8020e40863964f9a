// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QObject>
#include <QUrl>

namespace leadbooth {

/*! What a call needs to be let in. Exactly one of the two secrets is set. A value. */
struct Access
{
    QUrl endpoint = {};      //!< the portal's REST root, e.g. https://portal/rest/
    Secret webhook = {};     //!< "user/code", or empty
    Secret accessToken = {}; //!< or empty
};

/*!
 * Where the access to one portal comes from. Implemented by account; lives in the engine's thread
 * and outlives the calls that use it. All functions keep the promise of Done.
 */
class AccessProvider
{
public:
    virtual ~AccessProvider();

    /*! The access as it is kept now, whether or not the portal still takes it. */
    virtual void access(QObject *context, Done<Access> done) = 0;

    /*!
     * Another access than \a expired, which the portal did not take any more: the one that somebody
     * else renewed meanwhile, or a new one. A webhook cannot be renewed: SignInNeeded.
     */
    virtual void renew(const Access &expired, QObject *context, Done<Access> done) = 0;

    /*!
     * The access to the same portal at its new address, after \a moved was answered with a redirect
     * to \a location, another host. Only when it is proven, without asking that host, that it is
     * the same portal; otherwise Redirected with the location, and nothing is sent there. When it
     * could not be asked for a proof (no network, a locked keychain), the error that stood in the
     * way.
     */
    virtual void relocate(const Access &moved, const QUrl &location, QObject *context,
                          Done<Access> done) = 0;

protected:
    AccessProvider() = default;
    Q_DISABLE_COPY_MOVE(AccessProvider)
};

} // namespace leadbooth
