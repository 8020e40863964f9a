// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenawake.h"

#include "base/logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QGuiApplication>
#include <QPointer>

#include <functional>

#include <xcb/screensaver.h>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr QLatin1StringView Desktop{"org.freedesktop.ScreenSaver"};
constexpr QLatin1StringView Logind{"org.freedesktop.login1"};
// What a list of locks shows, as `systemd-inhibit --list` does.
constexpr QLatin1StringView Who{"Leadbooth"};
constexpr QLatin1StringView Why{"Visitors may come at any time"};

QDBusMessage toDesktop(const QString &method)
{
    return QDBusMessage::createMethodCall(Desktop, u"/org/freedesktop/ScreenSaver"_s, Desktop,
                                          method);
}

void releaseDesktop(const QDBusConnection &bus, uint cookie)
{
    QDBusMessage message = toDesktop(u"UnInhibit"_s);
    message << cookie;
    bus.send(message);
}

/*! \a take gets an answer that is not an error, whoever asked may have gone. */
void call(const QDBusConnection &bus, const QDBusMessage &message,
          const std::function<void(const QDBusMessage &)> &take)
{
    if (!bus.isConnected()) {
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), qGuiApp);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, take] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty()) {
            take(reply);
        } else {
            // Most computers have some of them; the readiness check tells whether the screen
            // blanks.
            qCDebug(lcApp).noquote() << "not kept awake by" << watcher->error().name();
        }
    });
}

} // namespace

ScreenAwake::ScreenAwake(QObject *parent)
    : QObject(parent)
    , m_desktop(Desktop, m_session, QDBusServiceWatcher::WatchForRegistration)
    , m_logind(Logind, m_system, QDBusServiceWatcher::WatchForRegistration)
{
    connect(&m_desktop, &QDBusServiceWatcher::serviceRegistered, this, &ScreenAwake::askDesktop);
    connect(&m_logind, &QDBusServiceWatcher::serviceRegistered, this, &ScreenAwake::askLogind);
}

ScreenAwake::~ScreenAwake()
{
    keepAwake(false);
}

void ScreenAwake::keepAwake(bool isAwake)
{
    if (isAwake == m_isAwake) {
        return;
    }
    m_isAwake = isAwake;
    suspendX(isAwake);
    if (isAwake) {
        askDesktop();
        askLogind();
        return;
    }
    if (m_cookie) {
        releaseDesktop(m_session, *std::exchange(m_cookie, {}));
    }
    m_lock = {};
}

void ScreenAwake::askDesktop()
{
    m_cookie.reset(); // of a service that is there no more
    if (m_isAwake) {
        QDBusMessage message = toDesktop(u"Inhibit"_s);
        message << QString(Who) << QString(Why);
        call(m_session, message,
             [self = QPointer(this), bus = m_session](const QDBusMessage &reply) {
                 const uint cookie = reply.arguments().constFirst().toUInt();
                 if (self && self->m_isAwake) {
                     self->m_cookie = cookie;
                 } else {
                     releaseDesktop(bus, cookie); // it has become night meanwhile, or this has gone
                 }
             });
    }
}

void ScreenAwake::askLogind()
{
    m_lock = {};
    if (m_isAwake) {
        QDBusMessage message =
                QDBusMessage::createMethodCall(Logind, u"/org/freedesktop/login1"_s,
                                               u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
        message << u"idle"_s << QString(Who) << QString(Why) << u"block"_s;
        call(m_system, message, [self = QPointer(this)](const QDBusMessage &reply) {
            if (self && self->m_isAwake) {
                self->m_lock = reply.arguments().constFirst().value<QDBusUnixFileDescriptor>();
            }
        });
    }
}

void ScreenAwake::suspendX(bool isSuspended) const
{
    const auto *x = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    // Qt's "offscreen" platform offers the interface without a connection.
    xcb_connection_t *connection = x ? x->connection() : nullptr;
    if (!connection) {
        return; // Wayland: the compositor's business; cage blanks nothing
    }
    const xcb_query_extension_reply_t *extension =
            xcb_get_extension_data(connection, &xcb_screensaver_id);
    if (extension && extension->present) {
        // It has to know the version before it takes the request.
        xcb_discard_reply(connection,
                          xcb_screensaver_query_version(connection, XCB_SCREENSAVER_MAJOR_VERSION,
                                                        XCB_SCREENSAVER_MINOR_VERSION)
                                  .sequence);
        xcb_screensaver_suspend(connection, isSuspended ? 1 : 0);
        xcb_flush(connection);
    }
}

} // namespace leadbooth
