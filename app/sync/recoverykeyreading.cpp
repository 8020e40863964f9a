// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/recoverykeyreading.h"

#include "queue/recoverykey.h"

namespace leadbooth {

RecoveryKeyReading recoveryKeyReading(const Secret &text)
{
    const Result<KeyPair> key = keyFromRecoveryText(text);
    if (key) {
        return RecoveryKeyReading::Complete;
    }
    if (key.error().code == RecoveryKeyMissing) {
        return RecoveryKeyReading::Missing;
    }
    return key.error().code == RecoveryKeyCutOff ? RecoveryKeyReading::CutOff
                                                 : RecoveryKeyReading::Mistyped;
}

} // namespace leadbooth
