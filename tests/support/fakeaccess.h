// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/completion.h"
#include "bitrix/access.h"

#include <QList>

namespace leadbooth::test {

/*! An AccessProvider that gives what it is told. One thread. */
class FakeAccess final : public AccessProvider
{
public:
    FakeAccess()
        : current(Access{.endpoint = QUrl(QStringLiteral("https://nordlicht.example/rest/")),
                         .webhook = {},
                         .accessToken = Secret("token-1")})
    {}

    void access(QObject *context, Done<Access> done) override
    {
        Completion<Access>(context, std::move(done)).finishLater(current);
    }

    void relocate(const Access &, const QUrl &location, QObject *context,
                  Done<Access> done) override
    {
        relocatedTo.append(location);
        Completion<Access>(context, std::move(done)).finishLater(relocated);
    }

    void renew(const Access &expired, QObject *context, Done<Access> done) override
    {
        renewedFrom.append(expired.accessToken.reveal());
        if (renewed) {
            current = renewed;
        }
        Completion<Access>(context, std::move(done)).finishLater(renewed);
    }

    Result<Access> current;
    Result<Access> renewed = failure(Error{.kind = ErrorKind::SignInNeeded});
    QList<QByteArray> renewedFrom;
    Result<Access> relocated = failure(Error{.kind = ErrorKind::Redirected});
    QList<QUrl> relocatedTo;
};

} // namespace leadbooth::test
