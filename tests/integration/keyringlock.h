// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTest>

namespace leadbooth::test {

/*! A secret as the Secret Service takes it: session, parameters, value, content type. */
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

inline QDBusMessage askSecretService(const QString &interface, const QString &method,
                                     const QVariantList &arguments)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
            interface, method);
    question.setArguments(arguments);
    return QDBusConnection::sessionBus().call(question);
}

/*! Of the session that with-keyring makes. */
inline QDBusObjectPath loginKeyring()
{
    return QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"));
}

inline void lockKeyring()
{
    const QDBusMessage answer = askSecretService(
            QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"),
            {QVariant::fromValue(QList<QDBusObjectPath>{loginKeyring()})});
    QCOMPARE(answer.type(), QDBusMessage::ReplyMessage);
}

} // namespace leadbooth::test

Q_DECLARE_METATYPE(leadbooth::test::WireSecret)

namespace leadbooth::test {

/*! As the desktop's own sign-in does it: with the password, without a dialogue. */
inline void unlockKeyring()
{
    qDBusRegisterMetaType<WireSecret>();
    const QDBusMessage session = askSecretService(
            QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"),
            {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    QCOMPARE(session.type(), QDBusMessage::ReplyMessage);
    const WireSecret secret{.session = session.arguments().at(1).value<QDBusObjectPath>(),
                            .parameters = {},
                            .value = "\n", // as with-keyring gave it
                            .contentType = QStringLiteral("text/plain")};
    const QDBusMessage answer = askSecretService(
            QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
            QStringLiteral("UnlockWithMasterPassword"),
            {QVariant::fromValue(loginKeyring()), QVariant::fromValue(secret)});
    QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
}

} // namespace leadbooth::test
