// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace leadbooth {

// Which portal a lead is for, as LeadToSave::portal says it. Pure; any thread.

/*! What a portal is known by: its member ID, which survives its being renamed, or its address,
 * under which webhooks know it. */
[[nodiscard]] QString portalIdentity(const QUrl &endpoint, const QString &memberId);

/*! Whether both are identities of one portal. An address may be without the usual port, as people
 * write it and as it was once kept. A member ID is no address: whether they belong together is not
 * known here. */
[[nodiscard]] bool isSamePortal(const QString &a, const QString &b);

/*! Whether \a identity may be of the portal at \a endpoint, whose \a memberId a webhook does not
 * know: then a member ID is neither proven nor refuted, and is let pass. */
[[nodiscard]] bool mayBePortal(const QString &identity, const QUrl &endpoint,
                               const QString &memberId);

} // namespace leadbooth
