// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <memory>

class QDBusServiceWatcher;

namespace leadbooth {

/*!
 * Watches, without ever asking a person for a password, whether the desktop's keychain could be
 * used: whether there is one on the session bus, and whether its default collection, where
 * QtKeychain keeps its entries, is unlocked. So a program that met a keychain which was locked or
 * not there goes on by itself as soon as it can.
 *
 * Knows the Secret Service and KWallet; with any other backend the state stays Unknown. Costs
 * nothing before start(). Lives in the thread that made it.
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

    /*! \a backend as keychainBackend() names it; empty: that one. */
    explicit KeychainWatch(const QString &backend = {}, QObject *parent = nullptr);
    ~KeychainWatch() override;

    /*! Begins to watch; the first state comes from the event loop. Further calls do nothing. */
    void start();
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    /*! It came or was unlocked, or was found unlocked when the watch began. */
    void becameAvailable();

private Q_SLOTS:
    void askForState();

private:
    void askForCollection();
    void askForLock(const QString &collection);
    void askForWallet();
    void onGone();
    void call(const QString &path, const QString &interface, const QString &method,
              const QVariantList &arguments,
              const std::function<void(const QVariantList &)> &answer);
    void listen(const QString &path, const QString &interface, const QString &signal);
    void setState(State state);

    QString m_backend;
    QString m_service;
    QString m_collection; //!< whose changes are listened to
    State m_state = State::Unknown;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
};

} // namespace leadbooth
