// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLibrary>
#include <QMap>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int TimeoutMs = 5000; // it asks nobody

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

} // namespace

void findLockedEntry(const QString &service, const QString &name,
                     std::function<void(bool isLocked)> answer)
{
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage question = QDBusMessage::createMethodCall(
            u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
            u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    question.setAutoStartService(false);
    // The attributes under which QtKeychain (0.13.2, libsecret.cpp) keeps its entries.
    question.setArguments(
            {QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, name}})});
    auto *watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(question, TimeoutMs));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [watcher, answer = std::move(answer)] {
                         const QDBusPendingReply<Paths, Paths> reply = *watcher;
                         watcher->deleteLater();
                         answer(!reply.isError() && !reply.argumentAt<1>().isEmpty());
                     });
}

void surviveBusLoss()
{
    // As gio/gioenums.h and gio/gdbusconnection.h have them; libsecret loads the same library.
    constexpr int SessionBus = 2;
    using GetBus = void *(*)(int type, void *cancellable, void **error);
    using SetExitOnClose = void (*)(void *connection, int exitOnClose);
    QLibrary gio(u"gio-2.0"_s, 0);
    const auto getBus = reinterpret_cast<GetBus>(gio.resolve("g_bus_get_sync"));
    const auto setExitOnClose =
            reinterpret_cast<SetExitOnClose>(gio.resolve("g_dbus_connection_set_exit_on_close"));
    if (!getBus || !setExitOnClose) {
        return;
    }
    // The process has one connection, which forgets this when nobody holds it: it is held for good.
    static void *const connection = getBus(SessionBus, nullptr, nullptr);
    if (connection) {
        setExitOnClose(connection, 0);
    }
}

} // namespace leadbooth
