// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/sealedbox.h"

#include <QThreadPool>

#include <future>

namespace leadbooth {

/*!
 * seal(), for boxes that are made one at a time and waited for: most of what the next one takes is
 * done in another thread while the disk is busy with the last. One envelope lies ready at most, and
 * each is for one box. To be used in one thread; its destruction waits for the other one, which has
 * a tenth of a millisecond to do.
 */
class SealAhead
{
public:
    SealAhead();

    /*! Like leadbooth::seal(). Waits for nothing. */
    [[nodiscard]] Result<QByteArray> seal(const QByteArray &plain, const PublicKey &key);
    /*! The next box will probably be for \a key. Returns at once. */
    void prepare(const PublicKey &key);

private:
    std::future<std::optional<Envelope>> m_next;
    QThreadPool m_pool; //!< whose thread ends when nothing was sealed for a while
};

} // namespace leadbooth
