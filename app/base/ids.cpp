// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"

#include <QUuid>

namespace leadbooth {

IdSource::~IdSource() = default;

OriginId RandomIds::newOriginId()
{
    return OriginId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

AccountId RandomIds::newAccountId()
{
    return AccountId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace leadbooth
