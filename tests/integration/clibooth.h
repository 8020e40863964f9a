// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integration/cliprocess.h"
#include "support/faultproxy.h"

#include <QJsonArray>

namespace leadbooth::test {

/*! A portal, a network before it that can be cut, and a profile that knows the form. */
struct Booth
{
    explicit Booth(const QStringList &portalArguments = {})
        : portal(QStringList{u"--no-tls"_s} + portalArguments)
        , proxy(u"127.0.0.1"_s, static_cast<quint16>(QUrl(portal.url()).port()))
    {
        cli.setWebhook(webhook());
        const Ended fields = cli.run({u"fields"_s});
        isReady = fields.code == 0;
    }

    [[nodiscard]] QString webhook() const
    {
        return u"http://127.0.0.1:%1/rest/2/%2/"_s.arg(proxy.port()).arg(secretCode);
    }
    /*! Saves so many leads, "Lead 1" and so on; their origins. */
    QStringList save(int count)
    {
        QByteArray lines;
        for (int i = 1; i <= count; ++i) {
            lines += line(u"Lead %1"_s.arg(i));
        }
        const Ended ended = cli.run({u"add"_s, u"--queue"_s, u"--lines"_s}, lines);
        QStringList origins;
        const QStringList said = ended.out.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &text : said) {
            origins.append(text.section(u' ', 1));
        }
        return origins;
    }
    [[nodiscard]] static QByteArray line(const QString &title, const QString &origin = {},
                                         const QJsonObject &more = {})
    {
        QJsonObject lead{{u"TITLE"_s, title}, {product, u"Warehouse"_s}, {fair, u"Spring fair"_s}};
        if (!origin.isEmpty()) {
            lead.insert(u"originId"_s, origin);
        }
        for (auto it = more.constBegin(); it != more.constEnd(); ++it) {
            lead.insert(it.key(), *it);
        }
        return QJsonDocument(lead).toJson(QJsonDocument::Compact) + '\n';
    }
    /*! Of each lead in the queue, in the order of saving. */
    [[nodiscard]] QStringList states()
    {
        QStringList found;
        const Ended ended = cli.run({u"queue"_s, u"list"_s, u"--json"_s});
        const QJsonArray entries = QJsonDocument::fromJson(ended.out.toUtf8()).array();
        for (const QJsonValue &entry : entries) {
            found.append(entry["state"_L1].toString());
        }
        return found;
    }
    [[nodiscard]] QStringList titlesOnPortal() const
    {
        QStringList titles;
        const QList<QJsonObject> leads = portal.ledger(u"lead"_s);
        for (const QJsonObject &lead : leads) {
            titles.append(lead.value("fields"_L1)["TITLE"_L1].toString());
        }
        titles.sort();
        return titles;
    }

    Portal portal;
    FaultProxy proxy;
    Cli cli;
    bool isReady = false;
};

/*! One of the nine origins that a script gives. */
inline QString origin(int number)
{
    return u"0000000%1-1111-4111-8111-111111111111"_s.arg(number);
}

inline QJsonObject jsonOf(const Ended &ended)
{
    return QJsonDocument::fromJson(ended.out.toUtf8()).object();
}

} // namespace leadbooth::test
