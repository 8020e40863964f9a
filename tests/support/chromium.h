// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <QWebSocket>

namespace leadbooth::test {

/*!
 * A real browser without a window, driven over the Chrome DevTools Protocol
 * (https://chromedevtools.github.io/devtools-protocol/). Its profile is a folder of its own that
 * goes with it; it trusts one key besides the system's authorities, and no other.
 */
class Chromium final : public QObject
{
    Q_OBJECT

public:
    /*! Where the browser is; empty when this machine has none. */
    [[nodiscard]] static QString program();

    /*! \a trustedKey: SHA-256 of the SubjectPublicKeyInfo of the server to trust. */
    explicit Chromium(const QByteArray &trustedKey);
    /*! Ends the browser and waits for it. */
    ~Chromium() override;

    /*! Starts it with one empty page. False, with a reason in error(), when it does not come up. */
    [[nodiscard]] bool start();
    [[nodiscard]] bool open(const QUrl &address);
    /*! The value of a JavaScript expression on the page; undefined when it cannot be had. */
    QJsonValue evaluate(const QString &expression);
    /*! Waits until \a expression is true on the page, over any number of pages. */
    [[nodiscard]] bool waitFor(const QString &expression);

    [[nodiscard]] QString error() const { return m_error; }

private:
    [[nodiscard]] QJsonObject call(const QString &method, const QJsonObject &parameters);

    const QByteArray m_trustedKey;
    QTemporaryDir m_profile;
    QProcess m_process;
    QWebSocket m_socket;
    QString m_page; //!< the session of the one page
    QString m_error;
    QByteArray m_output;
    QHash<int, QJsonObject> m_answers;
    int m_lastCall = 0;
};

} // namespace leadbooth::test
