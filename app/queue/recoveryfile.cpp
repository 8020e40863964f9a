// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/recoveryfile.h"

#include "base/wholefile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr qint64 LongestFile = qint64(64) * 1024;

Error problem(const Error &error)
{
    return {.kind = error.kind,
            .certainty = error.certainty,
            .detail = u"recovery key's file: "_s + error.detail};
}

} // namespace

Outcome writeRecoveryFile(const QString &path, const Secret &content)
{
    return writeWholeFile(path, {content.reveal()}, MayRead::Owner).map_error(problem);
}

Result<Secret> readRecoveryFile(const QString &path)
{
    const Result<QByteArray> content = readWholeFile(path, LongestFile);
    if (!content) {
        return failure(problem(content.error()));
    }
    return Secret(content->first(std::min<qsizetype>(content->size(), LongestFile)));
}

} // namespace leadbooth
