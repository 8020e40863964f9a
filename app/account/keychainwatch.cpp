// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keychainwatch.h"

#include "account/keychainbackend.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int TimeoutMs = 5000; // it asks nobody

const QString BusService = u"org.freedesktop.DBus"_s;
const QString BusPath = u"/org/freedesktop/DBus"_s;
const QString Properties = u"org.freedesktop.DBus.Properties"_s;

const QString SecretService = u"org.freedesktop.secrets"_s;
const QString SecretPath = u"/org/freedesktop/secrets"_s;
const QString SecretInterface = u"org.freedesktop.Secret.Service"_s;
const QString CollectionInterface = u"org.freedesktop.Secret.Collection"_s;

const QString WalletService = u"org.kde.kwalletd5"_s;
const QString WalletPath = u"/modules/kwalletd5"_s;
const QString WalletInterface = u"org.kde.KWallet"_s;

} // namespace

KeychainWatch::KeychainWatch(const QString &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{}

KeychainWatch::~KeychainWatch() = default;

void KeychainWatch::start()
{
    if (m_watcher) {
        return;
    }
    m_watcher = std::make_unique<QDBusServiceWatcher>();
    if (m_backend.isEmpty()) {
        m_backend = keychainBackend();
    }
    m_service = m_backend == "Secret Service"_L1 ? SecretService
                : m_backend == "KWallet"_L1      ? WalletService
                                                 : QString();
    if (m_service.isEmpty() || !QDBusConnection::sessionBus().isConnected()) {
        return;
    }
    m_watcher->setConnection(QDBusConnection::sessionBus());
    m_watcher->setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &newOwner) {
                if (newOwner.isEmpty()) {
                    onGone();
                } else {
                    askForState();
                }
            });
    m_watcher->addWatchedService(m_service);
    if (m_service == SecretService) {
        // Not every service tells of a collection's own property.
        listen(SecretPath, SecretInterface, u"CollectionChanged"_s);
        listen(SecretPath, SecretInterface, u"CollectionCreated"_s);
    } else {
        listen(WalletPath, WalletInterface, u"walletOpened"_s);
        listen(WalletPath, WalletInterface, u"walletClosed"_s);
    }
    // A question to a name that nobody owns would start the service.
    QDBusMessage question =
            QDBusMessage::createMethodCall(BusService, BusPath, BusService, u"NameHasOwner"_s);
    question.setArguments({m_service});
    auto *pending = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(question, TimeoutMs), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this, [this, pending] {
        pending->deleteLater();
        if (pending->reply().arguments().value(0).toBool()) {
            askForState();
        } else {
            onGone();
        }
    });
}

void KeychainWatch::listen(const QString &path, const QString &interface, const QString &signal)
{
    QDBusConnection::sessionBus().connect(m_service, path, interface, signal, this,
                                          SLOT(askForState()));
}

void KeychainWatch::call(const QString &path, const QString &interface, const QString &method,
                         const QVariantList &arguments,
                         const std::function<void(const QVariantList &)> &answer)
{
    QDBusMessage question = QDBusMessage::createMethodCall(m_service, path, interface, method);
    question.setArguments(arguments);
    question.setAutoStartService(false);
    auto *pending = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(question, TimeoutMs), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this, [pending, answer] {
        pending->deleteLater();
        if (!pending->isError()) {
            answer(pending->reply().arguments());
        }
    });
}

void KeychainWatch::askForState()
{
    if (m_service == SecretService) {
        askForCollection();
    } else {
        askForWallet();
    }
}

void KeychainWatch::askForCollection()
{
    call(SecretPath, SecretInterface, u"ReadAlias"_s, {u"default"_s},
         [this](const QVariantList &answer) {
             const QString path = answer.value(0).value<QDBusObjectPath>().path();
             if (path == "/"_L1 || path.isEmpty()) {
                 setState(State::Unlocked); // there is none yet, and so none that is locked
                 return;
             }
             if (path != m_collection) {
                 m_collection = path;
                 listen(path, Properties, u"PropertiesChanged"_s);
             }
             askForLock(path);
         });
}

void KeychainWatch::askForLock(const QString &collection)
{
    call(collection, Properties, u"Get"_s, {CollectionInterface, u"Locked"_s},
         [this](const QVariantList &answer) {
             const bool isLocked = answer.value(0).value<QDBusVariant>().variant().toBool();
             setState(isLocked ? State::Locked : State::Unlocked);
         });
}

void KeychainWatch::askForWallet()
{
    call(WalletPath, WalletInterface, u"networkWallet"_s, {}, [this](const QVariantList &name) {
        call(WalletPath, WalletInterface, u"isOpen"_s, {name.value(0).toString()},
             [this](const QVariantList &answer) {
                 setState(answer.value(0).toBool() ? State::Unlocked : State::Locked);
             });
    });
}

void KeychainWatch::onGone()
{
    setState(State::Missing);
    QDBusMessage question = QDBusMessage::createMethodCall(BusService, BusPath, BusService,
                                                           u"ListActivatableNames"_s);
    auto *pending = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(question, TimeoutMs), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this, [this, pending] {
        pending->deleteLater();
        if (m_state == State::Missing
            && pending->reply().arguments().value(0).toStringList().contains(m_service)) {
            setState(State::Startable);
        }
    });
}

void KeychainWatch::setState(State state)
{
    if (m_state == state) {
        return;
    }
    m_state = state;
    if (state == State::Unlocked) {
        Q_EMIT becameAvailable();
    }
}

} // namespace leadbooth
