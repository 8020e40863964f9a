// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testcase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace leadbooth::test {

using namespace Qt::StringLiterals;

inline const QString secretCode = u"c4nary0c4nary0c4nary"_s;

// Fields of the embedded portal: two that it requires, and one of most kinds.
inline const QString product = u"UF_CRM_1725000101"_s;
inline const QString fair = u"UF_CRM_1725000114"_s;
inline const QString topics = u"UF_CRM_1725000102"_s;
inline const QString workplaces = u"UF_CRM_1725000110"_s;
inline const QString callBack = u"UF_CRM_1725000104"_s;
inline const QString news = u"UF_CRM_1725000103"_s;
inline const QString budget = u"UF_CRM_1725000106"_s;

/*! The embedded portal as a process, over TLS. */
class Portal
{
public:
    explicit Portal(const QStringList &arguments = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(DEMO_PORTAL),
                        (arguments.contains(u"--no-tls"_s) ? QStringList()
                                                           : QStringList{u"--cert-out"_s, caFile()})
                                + QStringList{u"--ledger"_s, ledgerFile(), u"--webhook"_s,
                                              u"2/"_s + secretCode}
                                + arguments);
        QByteArray greeting;
        const bool greeted = waitUntil([&] {
            greeting += m_process.readAllStandardOutput();
            return greeting.contains('\n') || m_process.state() == QProcess::NotRunning;
        });
        if (greeted && greeting.startsWith("portal ")) {
            m_url = QString::fromUtf8(greeting.mid(7).trimmed());
        }
    }
    ~Portal() { stop(); }

    void stop()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] QString webhook() const { return m_url + u"/rest/2/"_s + secretCode + u'/'; }
    [[nodiscard]] QString caFile() const { return m_dir.filePath(u"ca.pem"_s); }

    /*! The lines of the ledger of one event: "request" or "lead". */
    [[nodiscard]] QList<QJsonObject> ledger(const QString &event) const
    {
        QFile file(ledgerFile());
        QList<QJsonObject> lines;
        if (file.open(QIODevice::ReadOnly)) {
            const QList<QByteArray> texts = file.readAll().split('\n');
            for (const QByteArray &text : texts) {
                const QJsonObject line = QJsonDocument::fromJson(text).object();
                if (line.value("event"_L1).toString() == event) {
                    lines.append(line);
                }
            }
        }
        return lines;
    }
    [[nodiscard]] qsizetype asked(const QString &method) const
    {
        qsizetype count = 0;
        const QList<QJsonObject> requests = ledger(u"request"_s);
        for (const QJsonObject &request : requests) {
            count += request.value("method"_L1).toString() == method ? 1 : 0;
        }
        return count;
    }

private:
    [[nodiscard]] QString ledgerFile() const { return m_dir.filePath(u"ledger"_s); }

    QTemporaryDir m_dir;
    QProcess m_process;
    QString m_url;
};

struct Ended
{
    int code = -1;
    QString out;
    QString err;
    QByteArray arguments; //!< as everybody on this machine could see them

    QByteArray all = {}; //!< code, output and errors

    [[nodiscard]] const char *text() const { return all.constData(); } //!< for QVERIFY2
};

/*! leadbooth-cli with a profile of its own. */
class Cli
{
public:
    Cli() { m_environment.remove(u"LEADBOOTH_WEBHOOK"_s); }

    void setWebhook(const QString &webhook)
    {
        m_environment.insert(u"LEADBOOTH_WEBHOOK"_s, webhook);
    }
    void setEnvironment(const QString &name, const QString &value)
    {
        m_environment.insert(name, value);
    }
    void trust(const Portal &portal) { m_trust = QStringList{u"--ca-file"_s, portal.caFile()}; }

    Ended run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(LEADBOOTH_CLI),
                      QStringList{u"--profile"_s, profile()} + m_trust + arguments);
        process.waitForStarted();
        Ended ended;
        QFile seen(u"/proc/%1/cmdline"_s.arg(process.processId()));
        if (seen.open(QIODevice::ReadOnly)) {
            ended.arguments = seen.readAll();
        }
        process.write(input);
        process.closeWriteChannel();
        const bool finished = waitUntil([&] { return process.state() == QProcess::NotRunning; },
                                        std::chrono::seconds(60));
        if (!finished) {
            process.kill();
            process.waitForFinished();
            return ended;
        }
        ended.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        ended.out = QString::fromUtf8(process.readAllStandardOutput());
        ended.err = QString::fromUtf8(process.readAllStandardError());
        ended.all = (QString::number(ended.code) + u'\n' + ended.out + ended.err).toUtf8();
        return ended;
    }

    /*! A command that goes on while the test does something else. */
    std::unique_ptr<QProcess> begin(const QStringList &arguments,
                                    const std::function<void(QProcess &)> &prepare = {})
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        if (prepare) {
            prepare(*process);
        }
        process->start(QStringLiteral(LEADBOOTH_CLI),
                       QStringList{u"--profile"_s, profile()} + m_trust + arguments);
        process->waitForStarted();
        return process;
    }
    static Ended end(QProcess &process)
    {
        Ended ended;
        if (!waitUntil([&] { return process.state() == QProcess::NotRunning; })) {
            process.kill();
            process.waitForFinished();
        } else if (process.exitStatus() == QProcess::NormalExit) {
            ended.code = process.exitCode();
        }
        ended.out = QString::fromUtf8(process.readAllStandardOutput());
        ended.err = QString::fromUtf8(process.readAllStandardError());
        ended.all = (QString::number(ended.code) + u'\n' + ended.out + ended.err).toUtf8();
        return ended;
    }

    /*! All files of this profile; without those of the queue where \a withQueue is false. */
    [[nodiscard]] QByteArray files(bool withQueue = true) const
    {
        QByteArray all;
        QDirIterator it(m_dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!withQueue && file.fileName().contains("/queue."_L1)) {
                continue;
            }
            all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return all;
    }

    [[nodiscard]] QString profile() const { return m_dir.filePath(u"profile"_s); }

    /*! Whether the webhook's code is anywhere that \a ended or this profile shows. */
    [[nodiscard]] bool betrays(const Ended &ended) const
    {
        bool found = ended.out.contains(secretCode) || ended.err.contains(secretCode)
                     || ended.arguments.contains(secretCode.toLatin1());
        QDirIterator it(m_dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            found = found || !file.open(QIODevice::ReadOnly)
                    || file.readAll().contains(secretCode.toLatin1());
        }
        return found;
    }

private:
    QTemporaryDir m_dir;
    QStringList m_trust;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

/*! What the embedded portal requires. */
inline QStringList add(const QStringList &more = {})
{
    return QStringList{u"add"_s, product + u"=Warehouse"_s, fair + u"=Spring fair"_s} + more;
}

} // namespace leadbooth::test
