// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace leadbooth {

/*! What Bitrix24's OAuth server answers when it gives no tokens. */
struct OAuthError
{
    QString code;
    int status = 400;
    QString description = {}; //!< often there is none
};

/*! The error with this code, in any letter case; nothing for an unknown code. */
[[nodiscard]] std::optional<OAuthError> oauthError(const QString &code);

/*! Every code of the table. */
[[nodiscard]] QStringList oauthErrorCodes();

} // namespace leadbooth
