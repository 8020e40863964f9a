// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/secretstore.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

SecretStore::~SecretStore() = default;

Error explainMissing(const Error &error, const SecretStore &store, const QString &keptIn)
{
    const QString now = store.backend();
    if (error.kind != ErrorKind::SecretMissing || keptIn.isEmpty() || now.isEmpty()
        || keptIn == now) {
        return error;
    }
    Error explained = error;
    explained.kind = ErrorKind::KeychainChanged;
    explained.detail = u"kept in %1, looked for in %2"_s.arg(keptIn, now);
    return explained;
}

} // namespace leadbooth
