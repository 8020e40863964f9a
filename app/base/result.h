// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <functional>

namespace leadbooth {

/*! A value, or the reason why there is none. A bool never means success in this program. */
template <typename T>
using Result = tl::expected<T, Error>;

/*! The result of something that has no value. */
using Outcome = Result<std::monostate>;

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline Outcome success()
{
    return std::monostate{};
}

/*!
 * How an asynchronous function answers: exactly once, never before the function returned, in the
 * thread of the context object it was called with, and never after that object was destroyed.
 * tests/support/contract.h checks this for every implementation.
 */
template <typename T>
using Done = std::function<void(Result<T>)>;

} // namespace leadbooth
