// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace leadbooth {

/*! \a changed hears what the system says of its network, a hint and no proof, in the thread of
 * \a context and while that lives. Loads a part of Qt: not for the first moments. Main thread. */
void watchReachability(QObject *context, std::function<void(bool isReachable)> changed);

} // namespace leadbooth
