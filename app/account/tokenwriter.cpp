// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/tokenwriter.h"

#include "base/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth {

namespace {

constexpr std::chrono::milliseconds FirstDelay = 5s;
constexpr std::chrono::milliseconds LongestDelay = 5min;

} // namespace

TokenWriter::TokenWriter(SecretStore &secrets, Clock &clock, const AccountId &account,
                         QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_account(account)
{}

TokenWriter::~TokenWriter() = default;

void TokenWriter::keep(const Pair &pair, QObject *context, Done<std::monostate> done)
{
    ++m_serial;
    m_unkept = pair;
    m_timer.reset();
    m_delay = {};
    m_isTrying = true;
    write(Completion<std::monostate>(context, std::move(done)));
}

void TokenWriter::write(const Completion<std::monostate> &completion)
{
    keepTokens(m_secrets, m_account, m_unkept->grant, this,
               [this, serial = m_serial, completion](const Outcome &outcome) {
                   if (serial == m_serial) {
                       m_isTrying = false;
                       if (outcome) {
                           drop();
                           Q_EMIT kept();
                       } else {
                           onFailure(outcome.error());
                       }
                   }
                   completion.finish(outcome);
               });
}

void TokenWriter::onFailure(const Error &error)
{
    qCWarning(lcAccount).noquote()
            << "the new sign-in could not be kept:" << toString(error.kind) << error.detail;
    if (error.kind != ErrorKind::KeychainLocked) {
        m_delay = m_delay.count() == 0 ? FirstDelay : std::min(m_delay * 2, LongestDelay);
        m_timer = m_clock.startTimer(m_delay, [this] { keepAgain(); });
    }
    Q_EMIT failed(error);
}

bool TokenWriter::mayReplace(const Secret &stored) const
{
    return m_unkept
           && (m_unkept->grant.refreshToken.equals(stored)
               || std::any_of(m_unkept->replaced.cbegin(), m_unkept->replaced.cend(),
                              [&](const Secret &old) { return old.equals(stored); }));
}

void TokenWriter::drop()
{
    ++m_serial;
    m_isTrying = false;
    m_unkept.reset();
    m_timer.reset();
    m_delay = {};
}

void TokenWriter::keepAgain()
{
    if (!m_unkept || m_isTrying) {
        return;
    }
    m_isTrying = true;
    m_timer.reset();
    readRefreshToken(m_secrets, m_account, this,
                     [this, serial = m_serial](const Result<KeptRefreshToken> &stored) {
                         if (serial == m_serial) {
                             onStored(stored);
                         }
                     });
}

void TokenWriter::onStored(const Result<KeptRefreshToken> &stored)
{
    if (stored && mayReplace(stored->token)) {
        write(Completion<std::monostate>(this, [](const Outcome &) {}));
        return;
    }
    if (!stored && stored.error().kind != ErrorKind::SecretMissing) {
        m_isTrying = false;
        onFailure(stored.error());
        return;
    }
    // Somebody signed in anew, or removed the account: this pair has no place any more.
    qCInfo(lcAccount) << "a sign-in that could not be kept has been replaced meanwhile";
    drop();
}

} // namespace leadbooth
