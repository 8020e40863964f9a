// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/authorizepage.h"

#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr QStringView Style =
        u"body{font:16px/1.5 sans-serif;color:#333;background:#eef2f4;margin:0}"
        u"main{max-width:30em;margin:10vh auto;padding:1.5em 2em;background:#fff;"
        u"border-radius:8px}h1{font-size:1.3em}"
        u"button{font:inherit;padding:.5em 1.5em;margin:1em 1em 0 0;border:1px solid #888;"
        u"border-radius:4px;background:#fff}#allow{background:#0b66c3;border-color:#0b66c3;"
        u"color:#fff}#code{font:bold 1.6em monospace;overflow-wrap:anywhere}"
        u"small{display:block;margin-top:2em;color:#666}";

// What the form may lead to. Browsers hold the redirect after the form to it as well.
QByteArray formTarget(const QString &redirect)
{
    const QUrl url(redirect);
    if (redirect.isEmpty() || !url.isValid()) {
        return "'self'";
    }
    const QByteArray target = url.host().isEmpty()
                                      ? url.scheme().toLatin1() + ':'
                                      : url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemovePath
                                                      | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return "'self' " + target;
}

RestResponse htmlPage(PortalLocale locale, int status, const QString &title, const QString &content,
                      const QByteArray &formTarget = "'none'")
{
    const QString note =
            Localized{
                    u"Встроенный портал Leadbooth: всё здесь вымышлено и остаётся на этом компьютере."_s,
                    u"Leadbooth's embedded portal: everything here is made up and stays on this computer."_s,
                    u"Das eingebaute Portal von Leadbooth: Alles hier ist erfunden und bleibt auf diesem Rechner."_s}
                    .in(locale);
    const QByteArray styleHash =
            QCryptographicHash::hash(Style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    // One text at a time: a "%2" in what was inserted stays what it is.
    const QString html = u"<!DOCTYPE html>\n<html lang=\""_s + languageCode(locale)
                         + u"\">\n<head>\n<meta charset=\"utf-8\">\n"
                           u"<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_s
                         + title.toHtmlEscaped() + u"</title>\n<style>"_s + Style.toString()
                         + u"</style>\n</head>\n<body>\n<main>\n<h1>"_s + title.toHtmlEscaped()
                         + u"</h1>\n"_s + content + u"<small>"_s + note.toHtmlEscaped()
                         + u"</small>\n</main>\n</body>\n</html>\n"_s;
    return {.status = status,
            .contentType = "text/html; charset=utf-8",
            .body = html.toUtf8(),
            .headers = {{"Content-Security-Policy", "default-src 'none'; style-src 'sha256-"
                                                            + styleHash
                                                            + "'; base-uri 'none'; "
                                                              "frame-ancestors 'none'; form-action "
                                                            + formTarget},
                        {"Referrer-Policy", "no-referrer"},
                        {"Cache-Control", "no-store"}}};
}

// <p>before<b id="…">value</b>after</p>
QString sentence(const QString &text, const QString &id, const QString &value)
{
    const QStringList parts = text.split(u"%1"_s);
    return u"<p>"_s + parts.first().toHtmlEscaped() + u"<b id=\""_s + id + u"\">"_s
           + value.toHtmlEscaped() + u"</b>"_s + parts.last().toHtmlEscaped() + u"</p>\n"_s;
}

QString hiddenField(const QString &name, const QString &value)
{
    return u"<input type=\"hidden\" name=\""_s + name + u"\" value=\""_s + value.toHtmlEscaped()
           + u"\">\n"_s;
}

QString button(const QString &decision, const QString &text)
{
    return u"<button type=\"submit\" id=\""_s + decision + u"\" name=\"decision\" value=\""_s
           + decision + u"\">"_s + text.toHtmlEscaped() + u"</button>\n"_s;
}

} // namespace

RestResponse consentPage(PortalLocale locale, const ConsentQuestion &question)
{
    QString content;
    content += sentence(Localized{u"Вы вошли как %1."_s, u"You are signed in as %1."_s,
                                  u"Sie sind angemeldet als %1."_s}
                                .in(locale),
                        u"user"_s, question.user);
    content += sentence(
            Localized{u"Приложение «%1» хочет работать с этим порталом от вашего имени."_s,
                      u"The application “%1” asks to work with this portal in your name."_s,
                      u"Die Anwendung „%1“ möchte in Ihrem Namen mit diesem Portal arbeiten."_s}
                    .in(locale),
            u"application"_s, question.application);
    content += sentence(Localized{u"Права: %1"_s, u"Scopes: %1"_s, u"Rechte: %1"_s}.in(locale),
                        u"scopes"_s, question.scopes.join(u", "_s));
    content += u"<form method=\"post\" action=\"/oauth/authorize/\">\n"_s
               + hiddenField(u"client_id"_s, question.clientId);
    if (question.state) {
        content += hiddenField(u"state"_s, *question.state);
    }
    content +=
            button(u"allow"_s, Localized{u"Разрешить"_s, u"Allow"_s, u"Erlauben"_s}.in(locale))
            + button(u"refuse"_s, Localized{u"Отказать"_s, u"Refuse"_s, u"Ablehnen"_s}.in(locale))
            + u"</form>\n"_s;
    return htmlPage(locale, 200,
                    Localized{u"Доступ для приложения"_s, u"Access for an application"_s,
                              u"Zugriff für eine Anwendung"_s}
                            .in(locale),
                    content, formTarget(question.redirect));
}

RestResponse codePage(PortalLocale locale, const QString &application, const QString &code)
{
    const QString content =
            sentence(Localized{u"Введите этот код в приложении «%1»:"_s,
                               u"Enter this code in the application “%1”:"_s,
                               u"Geben Sie diesen Code in der Anwendung „%1“ ein:"_s}
                             .in(locale),
                     u"application"_s, application)
            + u"<p id=\"code\">"_s + code.toHtmlEscaped() + u"</p>\n"_s;
    return htmlPage(
            locale, 200,
            Localized{u"Доступ разрешён"_s, u"Access allowed"_s, u"Zugriff erlaubt"_s}.in(locale),
            content);
}

RestResponse refusedPage(PortalLocale locale, const QString &application)
{
    return htmlPage(
            locale, 200,
            Localized{u"Доступ не разрешён"_s, u"Access refused"_s, u"Zugriff abgelehnt"_s}.in(
                    locale),
            sentence(
                    Localized{
                            u"Приложение «%1» не получило доступа. Эту страницу можно закрыть."_s,
                            u"The application “%1” was given no access. You may close this page."_s,
                            u"Die Anwendung „%1“ erhielt keinen Zugriff. Sie können diese Seite schließen."_s}
                            .in(locale),
                    u"refused"_s, application));
}

RestResponse noApplicationPage(PortalLocale locale, const QString &clientId)
{
    return htmlPage(
            locale, 400,
            Localized{u"Приложение не найдено"_s, u"Application not found"_s,
                      u"Anwendung nicht gefunden"_s}
                    .in(locale),
            sentence(
                    Localized{
                            u"На этом портале не установлено приложение с client_id «%1»."_s,
                            u"No application with the client_id “%1” is installed on this portal."_s,
                            u"Auf diesem Portal ist keine Anwendung mit der client_id „%1“ installiert."_s}
                            .in(locale),
                    u"error"_s, clientId));
}

} // namespace leadbooth
