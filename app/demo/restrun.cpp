// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/restrun.h"

#include "demo/phpdecoding.h"
#include "demo/phpjson.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int MaxBatchLength = 50;

PhpArray errorMap(const RestError &error)
{
    return {{u"error"_s, error.code}, {u"error_description"_s, error.description}};
}

PhpValue topLevel(const PhpArray &parameters, const QString &name)
{
    for (const PhpEntry &entry : parameters.entries()) {
        if (entry.key.compare(name, Qt::CaseInsensitive) == 0) {
            return entry.value;
        }
    }
    return {};
}

} // namespace

RestResponse errorResponse(const RestError &error)
{
    RestResponse response;
    response.status = error.status;
    response.body = toPhpJson(errorMap(error));
    return response;
}

RestResponse serverErrorPage()
{
    return {500, "text/html; charset=utf-8",
            "<html><head><title>500 Internal Server Error</title></head></html>\n"};
}

RestRun::RestRun(RestPortal &portal, PortalCaller caller, int request, RestReply reply,
                 const RunBreaks &breaks)
    : QObject(&portal)
    , m_portal(portal)
    , m_caller(std::move(caller))
    , m_request(request)
    , m_reply(std::move(reply))
    , m_breaks(breaks)
    , m_timing(timingFromNow())
{}

RestRun::Timing RestRun::timingFromNow() const
{
    const Clock &clock = m_portal.state().clock;
    return {static_cast<double>(clock.now().toMSecsSinceEpoch()) / 1000.0, clock.monotonic()};
}

PhpArray RestRun::finishTiming(const Timing &timing, const QString &method)
{
    PortalState &state = m_portal.state();
    const std::chrono::duration<double> taken = state.clock.monotonic() - timing.began;
    const double finish = timing.start + taken.count();
    const auto date = [&](double seconds) {
        return portalTime(QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC),
                          state.options.locale);
    };
    PhpArray time{{u"start"_s, timing.start},
                  {u"finish"_s, finish},
                  {u"duration"_s, taken.count()},
                  {u"processing"_s, taken.count()},
                  {u"date_start"_s, date(timing.start)},
                  {u"date_finish"_s, date(finish)}};
    if (state.options.operatingLimit > OperatingWindow::Seconds(0)) {
        const QString key = m_caller.key + u' ' + method;
        const std::chrono::milliseconds started(static_cast<qint64>(timing.start * 1000.0));
        const std::chrono::milliseconds now(state.clock.now().toMSecsSinceEpoch());
        m_portal.operating().add(key, started, taken);
        if (const std::optional<std::chrono::seconds> reset =
                    m_portal.operating().resetAt(key, now)) {
            time.set(u"operating_reset_at"_s, qint64(reset->count()));
        }
        time.set(u"operating"_s, m_portal.operating().total(key, now).count());
    }
    return time;
}

void RestRun::armLimit()
{
    const DemoOptions &options = m_portal.state().options;
    if (options.requestLimit.count() <= 0) {
        return;
    }
    const std::chrono::milliseconds left =
            std::max(options.requestLimit - m_breaks.timeSpent, std::chrono::milliseconds(1));
    m_limit = m_portal.state().clock.startTimer(left, [this] {
        RestResponse response = serverErrorPage();
        response.closeWithoutAnswer = m_portal.state().options.cutOff == CutOff::Close;
        finish(response);
    });
}

void RestRun::work(std::chrono::milliseconds time, std::function<void()> then)
{
    if (!m_limit) {
        armLimit();
    }
    m_work = m_portal.state().clock.startTimer(time, std::move(then));
}

void RestRun::startCall(const QString &method, const PhpArray &parameters)
{
    const RestResult result = m_portal.call(m_caller, m_request, method, parameters, false);
    if (!result) {
        finish(errorResponse(result.error()));
        return;
    }
    const auto answer = [this, method, result = *result] {
        PhpArray body{{u"result"_s, result.result}};
        if (result.next) {
            body.set(u"next"_s, *result.next);
        }
        if (result.total) {
            body.set(u"total"_s, *result.total);
        }
        body.set(u"time"_s, finishTiming(m_timing, method));
        finish({200, "application/json; charset=utf-8", toPhpJson(body)});
    };
    if (result->work.count() > 0) {
        work(result->work, answer);
    } else {
        answer();
    }
}

void RestRun::startBatch(const PhpArray &parameters)
{
    m_halt = topLevel(parameters, u"halt"_s).toBool(); // the text "false" is true
    m_commands = topLevel(parameters, u"cmd"_s).toArray();
    nextCommands();
}

void RestRun::nextCommands()
{
    const std::vector<PhpEntry> &commands = m_commands.entries();
    while (m_next < commands.size() && !m_halted) {
        if (m_breaks.doOnly && m_next >= *m_breaks.doOnly) {
            finish(serverErrorPage());
            return;
        }
        const PhpEntry &command = commands[m_next];
        ++m_next;
        if (m_next > MaxBatchLength) {
            keepError(command.key,
                      {400, u"ERROR_BATCH_LENGTH_EXCEEDED"_s, u"Max batch length exceeded"_s});
        } else if (command.value.isString() && runCommand(command.key, command.value)) {
            return;
        }
        // Anything but a string is passed over: no result and no error.
    }
    finishBatch();
}

bool RestRun::runCommand(const QString &key, const PhpValue &command)
{
    // As parse_url() takes it apart: "#" begins a fragment, which is lost.
    const QString text = command.toString().section(u'#', 0, 0);
    const QString method = text.section(u'?', 0, 0).toLower();
    const QByteArray query = text.contains(u'?') ? text.section(u'?', 1).toUtf8() : QByteArray();
    if (method == u"batch"_s || method == u"download"_s || method == u"upload"_s) {
        keepError(key, {405, u"ERROR_BATCH_METHOD_NOT_ALLOWED"_s,
                        u"Method is not allowed for batch usage"_s});
        return false;
    }
    PhpArray parameters = withBatchReferences(parsePhpQuery(query), m_results);
    parameters.remove(u"auth"_s);
    const Timing timing = timingFromNow();
    const RestResult result =
            m_portal.call(m_caller, m_request, method, std::move(parameters), true);
    if (!result) {
        keepError(key, result.error());
        return false;
    }
    if (result->work.count() <= 0) {
        keepAnswer(key, *result, finishTiming(timing, method));
        return false;
    }
    work(result->work, [this, key, timing, method, answer = *result] {
        keepAnswer(key, answer, finishTiming(timing, method));
        nextCommands();
    });
    return true;
}

void RestRun::keepAnswer(const QString &key, const RestAnswer &answer, const PhpArray &time)
{
    m_results.result.set(key, answer.result);
    if (answer.next) {
        m_results.next.set(key, *answer.next);
    }
    if (answer.total) {
        m_results.total.set(key, *answer.total);
    }
    m_results.time.set(key, time);
}

void RestRun::keepError(const QString &key, const RestError &error)
{
    m_results.error.set(key, errorMap(error));
    m_halted = m_halt;
}

void RestRun::finishBatch()
{
    const PhpArray result{{u"result"_s, m_results.result},
                          {u"result_error"_s, m_results.error},
                          {u"result_total"_s, m_results.total},
                          {u"result_next"_s, m_results.next},
                          {u"result_time"_s, m_results.time}};
    const PhpArray body{{u"result"_s, result}, {u"time"_s, finishTiming(m_timing, u"batch"_s)}};
    finish({200, "application/json; charset=utf-8", toPhpJson(body)});
}

void RestRun::finish(const RestResponse &response)
{
    m_limit.reset();
    m_work.reset();
    const RestReply reply = std::exchange(m_reply, {});
    if (reply) {
        reply(response);
    }
    deleteLater();
}

} // namespace leadbooth
