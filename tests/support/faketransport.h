// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/completion.h"
#include "net/transport.h"

#include <QList>

namespace leadbooth::test {

/*!
 * A Transport that answers what it is told and remembers what it was asked. Keeps the asynchronous
 * contract, checks requests as the real one does, and makes a request that nobody expected fail
 * with Internal. One thread.
 */
class FakeTransport final : public Transport
{
public:
    using Handler = std::function<Result<HttpResponse>(const HttpRequest &)>;

    /*! Answers are given in the order in which they were added, whatever is asked. */
    void add(Result<HttpResponse> answer);
    void addJson(const QByteArray &json, int status = 200);
    void addFailure(ErrorKind kind, Certainty certainty);
    /*! Asked for an answer whenever none is left. */
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    /*! Holds back all answers until release(), as a slow portal does. */
    void hold() { m_held = true; }
    void release();

    void post(const HttpRequest &request, QObject *context, Done<HttpResponse> done) override;

    /*! Every request that was allowed, in order. */
    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }
    /*! Added answers that nobody asked for yet. */
    [[nodiscard]] qsizetype unused() const { return m_answers.size(); }

private:
    [[nodiscard]] Result<HttpResponse> nextAnswer(const HttpRequest &request);

    struct Pending
    {
        Completion<HttpResponse> completion;
        Result<HttpResponse> answer;
    };
    Handler m_handler;
    QList<Result<HttpResponse>> m_answers;
    QList<HttpRequest> m_requests;
    std::vector<Pending> m_pending;
    bool m_held = false;
};

} // namespace leadbooth::test
