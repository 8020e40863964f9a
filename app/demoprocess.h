// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/webhook.h"
#include "base/clock.h"
#include "base/result.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace leadbooth {

/*!
 * The embedded portal as a child process: leadbooth-demo-portal, which lies beside this program or
 * in PATH. It ends with this object, and by itself when this process dies. Needs an event loop; one
 * thread.
 */
class DemoProcess : public QObject
{
    Q_OBJECT

public:
    struct Portal
    {
        Webhook webhook;
        QString caFile; //!< PEM, made at start; goes with this object
    };

    /*! \a arguments are handed on to leadbooth-demo-portal. */
    explicit DemoProcess(Clock &clock, const QStringList &arguments = {},
                         QObject *parent = nullptr);
    ~DemoProcess() override;

    /*! Once. */
    void start(QObject *context, Done<Portal> done);

Q_SIGNALS:
    /*! It ended although nobody asked it to. */
    void ended();

private:
    void readAddress();
    [[nodiscard]] Result<Portal> portalAt(const QString &address) const;
    void fail(const QString &why);

    Clock &m_clock;
    const QStringList m_arguments;
    QTemporaryDir m_dir;
    QProcess m_process;
    QByteArray m_output;
    std::unique_ptr<ClockTimer> m_timeout;
    Done<Portal> m_answer;
};

} // namespace leadbooth
