// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskpin.h"

#include "kiosk/kioskcrypto.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth {

namespace {

// The cost belongs to the version, so that a file cannot ask for more memory than ours.
constexpr QLatin1StringView Magic{"LBPIN1:"};

constexpr int TriesWithoutWait = 2;
constexpr std::chrono::milliseconds FirstWait = 5s;
constexpr std::chrono::milliseconds LongestWait = 10min;
constexpr int MostTries = 1000;

Error problem(ErrorKind kind, QLatin1StringView code)
{
    return {.kind = kind, .certainty = Certainty::NotSent, .code = code, .detail = u"kiosk: PIN"_s};
}

bool isPin(const QByteArray &text)
{
    return text.size() >= ShortestPin && text.size() <= LongestPin
           && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

std::chrono::milliseconds waitAfter(int wrongTries)
{
    std::chrono::milliseconds wait = wrongTries > TriesWithoutWait ? FirstWait : 0ms;
    for (int i = TriesWithoutWait + 1; i < wrongTries && wait < LongestWait; ++i) {
        wait *= 2;
    }
    return std::min(wait, LongestWait);
}

} // namespace

QString toText(const PinHash &hash)
{
    return Magic + QString::fromLatin1((hash.salt + hash.hash).toBase64());
}

Result<PinHash> pinHashFrom(const QString &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(text.mid(Magic.size()).toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (!text.startsWith(Magic) || !bytes
        || bytes.decoded.size() != kioskcrypto::SaltSize + kioskcrypto::StretchedSize) {
        return failure(problem(ErrorKind::InvalidInput, PinHashUnreadable));
    }
    return PinHash{.salt = bytes.decoded.first(kioskcrypto::SaltSize),
                   .hash = bytes.decoded.sliced(kioskcrypto::SaltSize)};
}

Result<PinHash> hashPin(const Secret &pin)
{
    if (!isPin(pin.reveal())) {
        return failure(problem(ErrorKind::InvalidInput, PinUnusable));
    }
    PinHash made{.salt = kioskcrypto::randomSalt()};
    Result<QByteArray> hash = kioskcrypto::stretched(pin, made.salt);
    if (!hash) {
        return failure(hash.error());
    }
    made.hash = *hash;
    return made;
}

Outcome checkPin(const PinHash &hash, const Secret &typed)
{
    // What is no PIN is tried as an empty text: the work is the same, however long it is.
    const Secret text = isPin(typed.reveal()) ? typed : Secret();
    const bool isKept = hash.salt.size() == kioskcrypto::SaltSize;
    const Result<QByteArray> made = kioskcrypto::stretched(
            text, isKept ? hash.salt : QByteArray(kioskcrypto::SaltSize, '\0'));
    if (!made) {
        return failure(made.error());
    }
    if (!isKept || !kioskcrypto::isEqual(*made, hash.hash)) {
        return failure(problem(ErrorKind::WrongKey, PinWrong));
    }
    return success();
}

PinGate::PinGate(const Clock &clock, const PinGateState &state)
    : m_clock(clock)
    , m_state{.wrongTries = std::clamp(state.wrongTries, 0, MostTries)}
{
    startWait();
}

std::chrono::milliseconds PinGate::wait() const
{
    return std::max(m_openAt - m_clock.monotonic(), std::chrono::milliseconds(0));
}

Outcome PinGate::begin()
{
    const std::chrono::milliseconds left = wait();
    if (left > 0ms) {
        Error error = problem(ErrorKind::WrongKey, PinWait);
        error.retryAfter = left;
        return failure(error);
    }
    m_state.wrongTries = std::min(m_state.wrongTries + 1, MostTries);
    startWait();
    return success();
}

void PinGate::pass()
{
    m_state = {};
    startWait();
}

void PinGate::startWait()
{
    m_openAt = m_clock.monotonic() + waitAfter(m_state.wrongTries);
}

} // namespace leadbooth
