// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/oauth.h"
#include "account/portalsummary.h"
#include "net/certificateprobe.h"

#include <QMetaType>

// What crosses between the engine's thread and the pages of signing in: values only.

namespace leadbooth {

/*! The port of the address that the local application's settings name, unless a person says
 * otherwise. Not a port of a well-known service (IANA), below the ephemeral ports of Linux. */
inline constexpr quint16 DefaultCallbackPort = 7824;

/*! What a sign-in by OAuth begins with. A value. */
struct OAuthRequest
{
    QUrl portal = {}; //!< as parsePortalAddress() gives it
    OAuthApplication application = {};
    quint16 port = DefaultCallbackPort;
    PortalTrust trust = {};
    AccountId renewed = {}; //!< the account to sign in again, keeping it; empty: a new one
};

struct WebhookRequest
{
    QString address = {}; //!< as it was pasted: a secret
    PortalTrust trust = {};
    AccountId renewed = {}; //!< as in OAuthRequest
};

/*! Why an answer that came to the loopback address, or was pasted, was not taken. The sign-in goes
 * on waiting for the right one. */
enum class AnswerRefusal {
    Unreadable, //!< neither a code nor a redirected address
    NoCode,     //!< an address without a code: it was cancelled on the portal's page
    WrongState, //!< of another sign-in, or forged
    Repeated,   //!< a code that was taken before
    TooLate, //!< the OAuth server does not know the code (any more): it lives 30 s and works once
    NotWaiting, //!< nobody is signing in any more
};

/*! One account of the profile, for a list. A value. */
struct AccountState
{
    Account account = {};
    bool isCurrent = false;
    qint64 unsent = 0; //!< leads of it in the queue that are not in its portal, as far as is known
    qint64 drafts = 0; //!< leads of it that were being typed, as far as is known
};

} // namespace leadbooth

Q_DECLARE_METATYPE(leadbooth::OAuthRequest)
Q_DECLARE_METATYPE(leadbooth::WebhookRequest)
Q_DECLARE_METATYPE(leadbooth::AnswerRefusal)
Q_DECLARE_METATYPE(leadbooth::AccountState)
Q_DECLARE_METATYPE(leadbooth::CertificateSummary)
Q_DECLARE_METATYPE(QList<leadbooth::AccountState>)
