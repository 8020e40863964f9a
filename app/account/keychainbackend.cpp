// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keychainbackend.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

const QString SecretService = u"Secret Service"_s;
const QString GnomeKeyring = u"GNOME Keyring"_s;
const QString KWallet4 = u"KWallet 4"_s;
const QString KWallet = u"KWallet"_s;

enum class Desktop { Plasma, Kde4, Other };

Desktop kdeVersion()
{
    const QByteArray version = qgetenv("KDE_SESSION_VERSION");
    return version == "5" ? Desktop::Plasma : version == "4" ? Desktop::Kde4 : Desktop::Other;
}

Desktop desktop()
{
    const QByteArray current = qgetenv("XDG_CURRENT_DESKTOP");
    if (current == "KDE") {
        return kdeVersion();
    }
    if (current == "GNOME" || current == "Unity" || current == "XFCE") {
        return Desktop::Other;
    }
    const QByteArray session = qgetenv("DESKTOP_SESSION");
    if (session == "kde") {
        return kdeVersion();
    }
    if (session == "kde4") {
        return Desktop::Kde4;
    }
    const bool isOther = session == "gnome" || session.contains("xfce") || session == "xubuntu"
                         || !qgetenv("GNOME_DESKTOP_SESSION_ID").isEmpty();
    return !isOther && !qgetenv("KDE_FULL_SESSION").isEmpty() ? kdeVersion() : Desktop::Other;
}

bool hasSecretService()
{
    // The library, not the service: that is all that QtKeychain looks at.
    QLibrary library(u"secret-1"_s, 0);
    return library.resolve("secret_password_lookup") != nullptr;
}

bool hasGnomeKeyring()
{
    QLibrary library(u"gnome-keyring"_s, 0);
    const auto isAvailable =
            reinterpret_cast<int (*)()>(library.resolve("gnome_keyring_is_available"));
    return isAvailable && isAvailable() != 0;
}

bool hasKWallet()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return false;
    }
    constexpr int TimeoutMs = 500;
    const QDBusMessage answer =
            bus.call(QDBusMessage::createMethodCall(u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s,
                                                    u"org.kde.KWallet"_s, u"networkWallet"_s),
                     QDBus::Block, TimeoutMs);
    return answer.type() == QDBusMessage::ReplyMessage;
}

QString choose()
{
    switch (desktop()) {
    case Desktop::Kde4:
        return KWallet4;
    case Desktop::Plasma:
        return hasKWallet()         ? KWallet
               : hasSecretService() ? SecretService
               : hasGnomeKeyring()  ? GnomeKeyring
                                    : KWallet;
    case Desktop::Other:
        return hasSecretService()  ? SecretService
               : hasGnomeKeyring() ? GnomeKeyring
               : hasKWallet()      ? KWallet
                                   : GnomeKeyring;
    }
    return {};
}

} // namespace

QString keychainBackend()
{
    static const QString backend = choose();
    return backend;
}

} // namespace leadbooth
