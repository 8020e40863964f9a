// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace leadbooth {

/*!
 * How many leads one request may hold so that it ends well inside the time that the portal gives
 * it. Begins small, doubles while nothing speaks against it, and is cut to a quarter by a request
 * whose answer did not come. A value; one thread.
 */
class BatchSizer
{
public:
    using Seconds = std::chrono::duration<double>;

    /*! \a longest: that a request should take. */
    BatchSizer(Seconds longest, int largest);

    void measured(int leads, Seconds took);
    /*! No answer came for a request of so many, for \a elapsed. */
    void lost(int leads, Seconds elapsed);

    [[nodiscard]] int size() const;
    /*! What one lead takes on the whole; 0: not known. */
    [[nodiscard]] Seconds perLead() const { return m_perLead; }

private:
    Seconds m_longest;
    int m_largest;
    int m_cap;
    Seconds m_perLead{0};
};

} // namespace leadbooth
