// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
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

} // namespace leadbooth
