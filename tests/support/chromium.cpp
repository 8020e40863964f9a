// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chromium.h"

#include "support/testcase.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace leadbooth::test {

QString Chromium::program()
{
    for (const QString &name : {u"chromium-headless-shell"_s, u"chromium"_s}) {
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty()) {
            return path;
        }
    }
    return {};
}

Chromium::Chromium(const QByteArray &trustedKey)
    : m_trustedKey(trustedKey)
{
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_output += m_process.readAllStandardError(); });
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &message) {
        const QJsonObject answer = QJsonDocument::fromJson(message.toUtf8()).object();
        if (answer.contains("id"_L1)) {
            m_answers.insert(answer.value("id"_L1).toInt(), answer);
        }
    });
}

Chromium::~Chromium()
{
    // Debian's program is a script that stays between: a signal would end the script alone.
    if (m_socket.state() == QAbstractSocket::ConnectedState) {
        m_socket.sendTextMessage(u"{\"id\": 0, \"method\": \"Browser.close\"}"_s);
        m_socket.flush(); // no event loop turns any more
        m_process.waitForFinished(10'000);
    }
    m_socket.abort();
    if (m_process.state() != QProcess::NotRunning) {
        ::kill(-static_cast<pid_t>(m_process.processId()), SIGKILL); // with all that it started
        m_process.waitForFinished();
    }
}

bool Chromium::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_profile.path()); // its crash reporter writes beside the profile
    m_process.setProcessEnvironment(environment);
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); }); // a group of its own: see ~Chromium
    m_process.setStandardOutputFile(QProcess::nullDevice());
    // Without a sandbox, because root and containers have none to give it; the only page that is
    // opened is our own.
    m_process.start(program(),
                    {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--no-first-run"_s,
                     u"--disable-dev-shm-usage"_s, u"--no-proxy-server"_s,
                     u"--disable-background-networking"_s, u"--remote-debugging-port=0"_s,
                     u"--user-data-dir="_s + m_profile.path(),
                     u"--ignore-certificate-errors-spki-list="_s
                             + QString::fromLatin1(m_trustedKey.toBase64()),
                     u"about:blank"_s});
    QRegularExpressionMatch found;
    static const QRegularExpression listening(u"DevTools listening on (ws://\\S+)"_s);
    const bool isUp = waitUntil(
            [&] {
                found = listening.match(QString::fromUtf8(m_output));
                return found.hasMatch() || m_process.state() == QProcess::NotRunning;
            },
            std::chrono::seconds(60));
    if (!isUp || !found.hasMatch()) {
        m_error = u"the browser did not start: "_s + QString::fromUtf8(m_output.right(2000));
        return false;
    }
    m_socket.open(QUrl(found.captured(1)));
    if (!waitUntil([this] { return m_socket.state() == QAbstractSocket::ConnectedState; })) {
        m_error = u"no connection to the browser: "_s + m_socket.errorString();
        return false;
    }
    const QString target = call(u"Target.createTarget"_s, {{u"url"_s, u"about:blank"_s}})
                                   .value("targetId"_L1)
                                   .toString();
    m_page = call(u"Target.attachToTarget"_s, {{u"targetId"_s, target}, {u"flatten"_s, true}})
                     .value("sessionId"_L1)
                     .toString();
    return !m_page.isEmpty();
}

bool Chromium::open(const QUrl &address)
{
    const QJsonObject answer =
            call(u"Page.navigate"_s, {{u"url"_s, address.toString(QUrl::FullyEncoded)}});
    m_error = answer.value("errorText"_L1).toString();
    return m_error.isEmpty() && answer.contains("frameId"_L1);
}

QJsonValue Chromium::evaluate(const QString &expression)
{
    return call(u"Runtime.evaluate"_s, {{u"expression"_s, expression},
                                        {u"returnByValue"_s, true}})["result"_L1]["value"_L1];
}

bool Chromium::waitFor(const QString &expression)
{
    return waitUntil([&] { return evaluate(expression).toBool(); });
}

QJsonObject Chromium::call(const QString &method, const QJsonObject &parameters)
{
    QJsonObject message{{u"id"_s, ++m_lastCall}, {u"method"_s, method}, {u"params"_s, parameters}};
    if (!m_page.isEmpty()) {
        message.insert(u"sessionId"_s, m_page);
    }
    const int number = m_lastCall;
    m_socket.sendTextMessage(
            QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    if (!waitUntil([&] { return m_answers.contains(number); })) {
        m_error = u"the browser did not answer "_s + method;
        return {};
    }
    const QJsonObject answer = m_answers.take(number);
    if (answer.contains("error"_L1)) {
        m_error = answer["error"_L1]["message"_L1].toString();
    }
    return answer.value("result"_L1).toObject();
}

} // namespace leadbooth::test
