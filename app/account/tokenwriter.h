// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/tokenstore.h"
#include "base/clock.h"
#include "base/completion.h"

#include <QObject>

#include <memory>
#include <optional>

namespace leadbooth {

/*!
 * Keeps pairs of tokens of one account, and does not let go of one that the store did not take:
 * it is tried again, ever more rarely, until it is kept or another pair is found in the store,
 * which somebody who signed in anew put there. After KeychainLocked it is tried again on
 * keepAgain() alone, because each try may ask a person for a password.
 *
 * Lives in the engine's thread. The references must live longer.
 */
class TokenWriter final : public QObject
{
    Q_OBJECT

public:
    struct Pair
    {
        TokenGrant grant = {};
        Secret clientSecret = {};    //!< so that the pair can be renewed from memory
        QList<Secret> replaced = {}; //!< refresh tokens that this pair may be written over
    };

    TokenWriter(SecretStore &secrets, Clock &clock, const AccountId &account,
                QObject *parent = nullptr);
    ~TokenWriter() override;

    /*! Answers after the first try; \a pair takes the place of one that is not kept yet. */
    void keep(const Pair &pair, QObject *context, Done<std::monostate> done);
    /*! The pair that the store did not take; nothing most of the time. */
    [[nodiscard]] const std::optional<Pair> &unkept() const { return m_unkept; }
    /*! Whether \a stored, the refresh token in the store, is one that the unkept pair replaces. */
    [[nodiscard]] bool mayReplace(const Secret &stored) const;
    void drop();
    void keepAgain();

Q_SIGNALS:
    void failed(const leadbooth::Error &error);
    void kept();

private:
    void write(const Completion<std::monostate> &completion);
    void onStored(const Result<KeptRefreshToken> &stored);
    void onFailure(const Error &error);

    SecretStore &m_secrets;
    Clock &m_clock;
    const AccountId m_account;
    std::optional<Pair> m_unkept;
    quint64 m_serial = 0; //!< of m_unkept: what was begun for an earlier one does not count
    bool m_isTrying = false;
    std::unique_ptr<ClockTimer> m_timer;
    std::chrono::milliseconds m_delay{0};
};

} // namespace leadbooth
