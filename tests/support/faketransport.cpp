// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faketransport.h"

#include "base/redaction.h"

using namespace Qt::StringLiterals;

namespace leadbooth::test {

void FakeTransport::add(Result<HttpResponse> answer)
{
    m_answers << std::move(answer);
}

void FakeTransport::addJson(const QByteArray &json, int status)
{
    add(HttpResponse{.status = status, .body = json});
}

void FakeTransport::addFailure(ErrorKind kind, Certainty certainty)
{
    add(failure({.kind = kind, .certainty = certainty, .detail = u"scripted"_s}));
}

void FakeTransport::release()
{
    m_held = false;
    for (const Pending &pending : std::exchange(m_pending, {})) {
        pending.completion.finishLater(pending.answer);
    }
}

void FakeTransport::post(const HttpRequest &request, QObject *context, Done<HttpResponse> done)
{
    const Completion<HttpResponse> completion(context, std::move(done));
    if (const Outcome allowed = checkRequest(request); !allowed) {
        completion.finishLater(failure(allowed.error()));
        return;
    }
    m_requests << request;
    Result<HttpResponse> answer = nextAnswer(request);
    if (m_held) {
        m_pending.push_back({completion, std::move(answer)});
    } else {
        completion.finishLater(std::move(answer));
    }
}

Result<HttpResponse> FakeTransport::nextAnswer(const HttpRequest &request)
{
    if (!m_answers.isEmpty()) {
        return m_answers.takeFirst();
    }
    if (m_handler) {
        return m_handler(request);
    }
    return failure({.kind = ErrorKind::Internal,
                    .certainty = Certainty::NotSent,
                    .detail = u"no answer was scripted for POST %1"_s.arg(redacted(request.url))});
}

} // namespace leadbooth::test
