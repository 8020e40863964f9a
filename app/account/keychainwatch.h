// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QDBusObjectPath;
class QDBusServiceWatcher;

namespace leadbooth {

/*!
 * Watches, without ever asking a person for a password, whether the desktop's keychain could be
 * used: whether there is one on the session bus, and whether its default collection, where
 * QtKeychain keeps its entries, is unlocked. So a program that met a keychain which was locked or
 * not there goes on by itself as soon as it can.
 *
 * Knows the Secret Service and KWallet, whichever keychainBackend() names; elsewhere the state stays
 * Unknown. Costs nothing before start(). Lives in the thread that made it.
 */
class KeychainWatch final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Unknown,   //!< not started, not asked yet, or nobody to ask
        Missing,   //!< no service, and none that the bus could start
        Startable, //!< the bus would start it; only using it tells more
        Locked,
        Unlocked,
    };
    Q_ENUM(State)

    explicit KeychainWatch(QObject *parent = nullptr);
    ~KeychainWatch() override;

    /*! Begins to watch; the first state comes from the event loop. Once is enough. */
    void start();
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(leadbooth::KeychainWatch::State state);
    /*! It can be used now and could not be before: it came, or was unlocked. */
    void becameAvailable();

private Q_SLOTS:
    void askWhetherLocked();
    void onWalletOpened();

private:
    void onOwnerChanged(const QString &newOwner);
    void askWhetherThere();
    void askForCollection();
    void follow(const QString &collection);
    void setState(State state);

    const bool m_isKWallet;
    const QString m_service;
    QString m_collection; //!< the default one's path; empty: not known
    State m_state = State::Unknown;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
};

} // namespace leadbooth
