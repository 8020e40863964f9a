// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/faultproxy.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace leadbooth::test {

/*! All times of the real thing, shortened alike: 60 s that a portal may work on a request, 90 s
 * until a lost answer has settled. */
struct RigTimes
{
    std::chrono::milliseconds settle{4000};
    std::chrono::milliseconds requestLimit{2000};
    std::chrono::milliseconds perAdd{20};
    std::chrono::milliseconds accessLifetime{15000};

    friend bool operator==(const RigTimes &, const RigTimes &) = default;
};

/*! How a child ended. */
struct ChildEnd
{
    int code = -1; //!< -1: killed, or it did not end in time
    QString out = {};
    QString err = {};
};

/*!
 * The embedded portal and leadbooth-cli as processes of their own, with a profile that has signed
 * in, and a bad network between them. What goes wrong goes on until calm(). Runs under
 * with-keyring.
 */
class Rig
{
public:
    /*! \a dir is emptied by nobody: it is there for whoever looks for the reason of a failure. */
    Rig(QString dir, quint32 seed, const RigTimes &times);
    ~Rig();

    /*! The portal listens, the profile has an account and knows the form. Empty: it worked;
     * otherwise what did not. */
    [[nodiscard]] QString start();

    /*! Lets so many of the portal's requests (0 to 1) go wrong, and of those on the network. */
    void storm(double portalShare, double networkShare);
    void calm() { storm(0, 0); }
    [[nodiscard]] FaultProxy &proxy() { return *m_proxy; }

    /*! leadbooth-cli with the profile and the shortened time to settle. */
    [[nodiscard]] std::unique_ptr<QProcess> begin(const QStringList &arguments) const;
    [[nodiscard]] ChildEnd run(const QStringList &arguments, const QByteArray &input = {},
                               std::chrono::milliseconds limit = std::chrono::minutes(2)) const;
    /*! Signs in, or signs in again; in calm only. Empty: it worked. */
    [[nodiscard]] QString signIn();

    /*! The lines of the portal's ledger of one event, those that came since the last call. */
    [[nodiscard]] QList<QJsonObject> newLedgerLines(const QString &event);
    [[nodiscard]] qint64 portalFaults() const { return m_portalFaults; }
    /*! Of the portal, without the network. */
    [[nodiscard]] QString webhook() const;

private:
    [[nodiscard]] QString startPortal();
    void readLedger();
    [[nodiscard]] QStringList commonArguments() const;

    const QString m_dir;
    const quint32 m_seed;
    const RigTimes m_times;
    std::unique_ptr<FaultProxy> m_proxy;
    QProcess m_portal;
    quint16 m_portalPort = 0;
    QString m_account;
    qint64 m_ledgerRead = 0;
    QHash<QString, QList<QJsonObject>> m_ledger;
    qint64 m_portalFaults = 0;
    int m_storms = 0;
};

} // namespace leadbooth::test
