// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/sealahead.h"

namespace leadbooth {

SealAhead::SealAhead()
{
    m_pool.setMaxThreadCount(1);
}

Result<QByteArray> SealAhead::seal(const QByteArray &plain, const PublicKey &key)
{
    const bool isReady =
            m_next.valid() && m_next.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    if (isReady) {
        if (std::optional<Envelope> next = m_next.get(); next && next->isFor(key)) {
            return std::move(*next).seal(plain);
        }
    }
    return leadbooth::seal(plain, key);
}

void SealAhead::prepare(const PublicKey &key)
{
    if (m_next.valid()) {
        return;
    }
    auto promise = std::make_shared<std::promise<std::optional<Envelope>>>();
    m_next = promise->get_future();
    m_pool.start([promise, key] {
        Result<Envelope> made = Envelope::to(key);
        promise->set_value(made ? std::optional(*std::move(made)) : std::nullopt);
    });
}

} // namespace leadbooth
