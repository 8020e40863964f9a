// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/retentionsetting.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr QLatin1StringView Keep{"keep"};
constexpr int MostDays = 3650;

} // namespace

Retention retentionFrom(const QString &setting)
{
    if (setting == Keep) {
        return {.kind = Retention::Kind::Keep};
    }
    bool isNumber = false;
    const int days = setting.toInt(&isNumber);
    if (isNumber && days > 0 && days <= MostDays) {
        return {.kind = Retention::Kind::EraseAfterDays, .days = days};
    }
    return {};
}

QString settingFor(const Retention &retention)
{
    switch (retention.kind) {
    case Retention::Kind::EraseAtOnce:
        return {};
    case Retention::Kind::EraseAfterDays:
        return QString::number(retention.days);
    case Retention::Kind::Keep:
        return Keep;
    }
    return {};
}

} // namespace leadbooth
