// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"

namespace leadbooth {

// The PIN with which staff leave the kiosk: four to twelve digits, which a visitor must not find by
// trying, and whoever has the disk only at a price.

inline constexpr int ShortestPin = 4; //!< digits
inline constexpr int LongestPin = 12;

// Error::code.
inline constexpr QLatin1StringView PinUnusable{"PIN_UNUSABLE"}; //!< not so many digits, or others
inline constexpr QLatin1StringView PinHashUnreadable{"PIN_HASH_UNREADABLE"};
inline constexpr QLatin1StringView PinWrong{"PIN_WRONG"};
inline constexpr QLatin1StringView PinWait{"PIN_WAIT"};

/*! What is kept of a PIN. Not to be shown: so few digits can be tried, at a second each. */
struct PinHash
{
    QByteArray salt = {};
    QByteArray hash = {};

    friend bool operator==(const PinHash &, const PinHash &) = default;
};

/*! One line of ASCII, for a file of settings. */
[[nodiscard]] QString toText(const PinHash &hash);
/*! Errors: InvalidInput (PIN_HASH_UNREADABLE). */
[[nodiscard]] Result<PinHash> pinHashFrom(const QString &text);

// Both block for about a second and use 256 MiB meanwhile: not for the window's thread. Any thread.

/*! With a random salt. Errors: InvalidInput (PIN_UNUSABLE); Internal, not memory enough. */
[[nodiscard]] Result<PinHash> hashPin(const Secret &pin);
/*! Success: it is this one. Takes as long for what cannot be a PIN, and answers the same, so that
 * nobody learns how long it is. Errors: WrongKey (PIN_WRONG); Internal as above. */
[[nodiscard]] Outcome checkPin(const PinHash &hash, const Secret &typed);

/*! What a PinGate has to know after a restart. */
struct PinGateState
{
    int wrongTries = 0; //!< since the right PIN was given

    friend bool operator==(const PinGateState &, const PinGateState &) = default;
};

/*!
 * Says when a PIN may be tried: after the first two wrong tries at once, then after 5 s, doubled
 * with each up to 10 min. Time is measured by the monotonic clock alone, so the calendar may be set
 * at will. After a restart the whole wait begins anew: nobody gains by pulling the plug.
 *
 * A try is: begin(), persist state(), checkPin() in another thread, pass() if it is right, persist
 * state(). It counts as wrong from its beginning, so that nothing is gained by ending the program
 * before the answer. One thread.
 */
class PinGate
{
public:
    /*! \a clock has to outlive it. A state that cannot be is taken for the nearest that can. */
    explicit PinGate(const Clock &clock, const PinGateState &state = {});

    /*! How long until a PIN may be tried; 0: now. */
    [[nodiscard]] std::chrono::milliseconds wait() const;
    /*! Errors: WrongKey (PIN_WAIT, with Error::retryAfter); nothing is counted then. */
    [[nodiscard]] Outcome begin();
    /*! The right PIN was given: all tries are forgotten. */
    void pass();

    [[nodiscard]] PinGateState state() const { return m_state; }

private:
    void startWait();

    const Clock &m_clock;
    PinGateState m_state;
    std::chrono::milliseconds m_openAt{0}; //!< by the monotonic clock
};

} // namespace leadbooth
