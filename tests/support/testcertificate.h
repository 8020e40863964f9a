// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>

#include <chrono>
#include <memory>

namespace leadbooth::test {

/*! What a server certificate of a test says. By default it is good for every name of this machine.
 */
struct CertificateSpec
{
    QStringList names = {QStringLiteral("localhost")};
    QList<QHostAddress> addresses = {QHostAddress(QHostAddress::LocalHost),
                                     QHostAddress(QHostAddress::LocalHostIPv6)};
    std::chrono::seconds validFrom = std::chrono::hours(-24); //!< from now
    std::chrono::seconds validUntil = std::chrono::hours(24); //!< from now
};

struct ServerCertificate
{
    QSslCertificate certificate;
    QSslKey key;
};

/*!
 * A certificate authority that lives as long as the test: keys are made when they are needed
 * (P-256, some milliseconds) and never written to a file of the project. Ends the process when
 * OpenSSL refuses. Any thread.
 */
class TestAuthority
{
public:
    TestAuthority();
    ~TestAuthority();

    [[nodiscard]] QByteArray pem() const; //!< the authority's own certificate
    [[nodiscard]] ServerCertificate issue(const CertificateSpec &spec = {}) const;

private:
    Q_DISABLE_COPY_MOVE(TestAuthority)
    struct Pair;
    [[nodiscard]] static std::unique_ptr<Pair>
    make(const QByteArray &commonName, const CertificateSpec &spec, const Pair *issuer);
    const std::unique_ptr<Pair> m_pair;
};

} // namespace leadbooth::test
