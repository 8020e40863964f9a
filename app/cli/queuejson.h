// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/queuestatus.h"

#include <QJsonObject>

namespace leadbooth {

// What leadbooth-cli queue shows of leads: JSON for scripts, and text for a terminal. Pure.

[[nodiscard]] QJsonObject toJson(const QueueEntry &entry);
/*! With what was typed, where the queue is unlocked. */
[[nodiscard]] QJsonObject toJson(const QueueDetail &detail);

/*! Origin, state, time, number, name and trouble, with tabs between. */
[[nodiscard]] QString lineOf(const QueueEntry &entry);
/*! Several lines. */
[[nodiscard]] QString textOf(const QueueDetail &detail);

/*! By the name of toString(), in any letter case. */
[[nodiscard]] std::optional<QueueState> queueStateFrom(const QString &name);

} // namespace leadbooth
