// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/portallocale.h"

namespace leadbooth {

// What the portal says when it refuses a lead: in its own language, and with markup in it, as
// Bitrix24 does.

[[nodiscard]] QString accessDeniedText(PortalLocale locale);
[[nodiscard]] QString notFoundText(PortalLocale locale);
[[nodiscard]] QString invalidEmailText(PortalLocale locale, const QString &value);
[[nodiscard]] QString valueTooLongText(PortalLocale locale, const QString &label);
[[nodiscard]] QString invalidAmountText(PortalLocale locale);
[[nodiscard]] QString unknownCurrencyText(PortalLocale locale);
[[nodiscard]] QString fieldMissingText(PortalLocale locale, const QString &label);
[[nodiscard]] QString fieldIncorrectText(PortalLocale locale, const QString &label);
[[nodiscard]] QString invalidParametersText(PortalLocale locale);
[[nodiscard]] QString unknownDictionaryText(PortalLocale locale);
/*! "Lead #7", the title of a lead that was sent without one. */
[[nodiscard]] QString generatedTitle(PortalLocale locale, int id);

} // namespace leadbooth
