// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/batchreferences.h"
#include "demo/restportal.h"

#include <QObject>

namespace leadbooth {

/*!
 * One request under way: a call, or the commands of a batch one after the other. Belongs to the
 * portal and goes by itself. At the request limit the client is answered and nothing more is begun;
 * what was done stays done.
 */
class RestRun : public QObject
{
    Q_OBJECT

public:
    RestRun(RestPortal &portal, PortalCaller caller, int request, RestReply reply,
            const RunBreaks &breaks = {});

    void startCall(const QString &method, const PhpArray &parameters);
    void startBatch(const PhpArray &parameters);

private:
    struct Timing
    {
        double start = 0;                   //!< Unix time
        std::chrono::milliseconds began{0}; //!< monotonic
    };
    [[nodiscard]] Timing timingFromNow() const;
    /*! The `time` of an answer; adds what the call took to the operating time of the method. */
    [[nodiscard]] PhpArray finishTiming(const Timing &timing, const QString &method);
    void armLimit();
    /*! Continues with \a then after the portal has worked for so long. */
    void work(std::chrono::milliseconds time, std::function<void()> then);
    void nextCommands();
    /*! Whether the run has to wait before the next one. */
    [[nodiscard]] bool runCommand(const QString &key, const PhpValue &command);
    void keepAnswer(const QString &key, const RestAnswer &answer, const PhpArray &time);
    void keepError(const QString &key, const RestError &error);
    void finishBatch();
    void finish(const RestResponse &response);

    RestPortal &m_portal;
    PortalCaller m_caller;
    int m_request;
    RestReply m_reply;
    RunBreaks m_breaks;
    Timing m_timing;
    std::unique_ptr<ClockTimer> m_limit;
    std::unique_ptr<ClockTimer> m_work;
    // Of a batch:
    PhpArray m_commands;
    size_t m_next = 0;
    bool m_halt = false;
    bool m_halted = false;
    BatchResults m_results;
};

/*! {"error": …, "error_description": …} with its status. */
[[nodiscard]] RestResponse errorResponse(const RestError &error);
/*! What a web server answers in PHP's place. */
[[nodiscard]] RestResponse serverErrorPage();

} // namespace leadbooth
