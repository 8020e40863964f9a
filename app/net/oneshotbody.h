// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace leadbooth {

/*!
 * A request's body that can be read once and never again: the invariant behind "delivered at most
 * once".
 *
 * When a server reads a POST and the connection drops before a complete reply header,
 * QNetworkAccessManager rewinds the body and sends the request again without a word (measured on
 * Qt 6.4.2: 2 to 4 deliveries of one post()). It cannot do so with a sequential device whose
 * reset() fails: the reply then ends with ContentReSendError or RemoteHostClosedError. For the
 * device to be used as it is, the request needs QNetworkRequest::DoNotBufferUploadDataAttribute and
 * an explicit Content-Length; otherwise Qt first copies it into a buffer that it can rewind.
 *
 * bytesTaken() is the proof for Certainty::NotSent: Qt reads this device in the thread of its
 * owner, and only once the connection is made and encrypted, so what was not taken from here cannot
 * have left the machine. One thread.
 */
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] qint64 bytesTaken() const { return m_taken; }
    /*! Gives nothing more to anybody: bytesTaken() is final. */
    void withhold() { m_withheld = true; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool atEnd() const override { return m_taken == m_bytes.size(); }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_taken = 0;
    bool m_withheld = false;
};

} // namespace leadbooth
