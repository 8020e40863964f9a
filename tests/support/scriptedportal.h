// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitrix/bitrix24client.h"
#include "support/fakeaccess.h"
#include "support/faketransport.h"
#include "support/metadataexample.h"

#include <QHash>
#include <QStringList>

namespace leadbooth::test {

/*!
 * A portal behind a FakeTransport: answers each method as it is told, also inside batches, and
 * remembers what was asked. One thread.
 */
class ScriptedPortal
{
public:
    /*! What is answered: `result`, or an object with `error`, or with `result` and `next`. */
    using Method = std::function<QJsonObject(const QString &query)>;

    ScriptedPortal()
    {
        transport.setHandler([this](const HttpRequest &request) { return answer(request); });
    }

    void on(const QString &method, const QByteArray &answer)
    {
        m_methods.insert(method, [answer](const QString &) { return jsonObject(answer); });
    }
    void on(const QString &method, Method answer) { m_methods.insert(method, std::move(answer)); }

    /*! Whole answers to single calls of a method, one after the other, before anything else. */
    void answerRaw(const QString &method, const QList<Result<HttpResponse>> &answers)
    {
        m_raw[method] += answers;
    }

    /*! "method?query", decoded, in the order asked. */
    QStringList asked;
    int batches = 0;
    FakeTransport transport;
    FakeAccess access;
    Bitrix24Client client{transport, access};

private:
    QJsonObject run(const QString &method, const QString &query)
    {
        asked.append(method + u'?' + query);
        const Method known = m_methods.value(method);
        return known ? known(query)
                     : QJsonObject{
                             {QStringLiteral("error"), QStringLiteral("ERROR_METHOD_NOT_FOUND")}};
    }

    Result<HttpResponse> answer(const HttpRequest &request)
    {
        const QString method = request.url.path().section(u'/', -1);
        const QJsonObject params = jsonObject(request.body);
        if (QList<Result<HttpResponse>> &raw = m_raw[method]; !raw.isEmpty()) {
            asked.append(method + u'?' + QString::fromUtf8(request.body));
            return raw.takeFirst();
        }
        QJsonObject body;
        if (method == QLatin1StringView("batch")) {
            ++batches;
            body.insert(QStringLiteral("result"),
                        batch(params.value(QLatin1StringView("cmd")).toObject()));
        } else {
            body = run(method, QString::fromUtf8(request.body));
        }
        return HttpResponse{.status = body.contains(QLatin1StringView("error")) ? 400 : 200,
                            .body = QJsonDocument(body).toJson()};
    }

    QJsonObject batch(const QJsonObject &commands)
    {
        QJsonObject results;
        QJsonObject errors;
        QJsonObject nexts;
        for (auto it = commands.constBegin(); it != commands.constEnd(); ++it) {
            const QString command = it->toString();
            const QString query = QUrl::fromPercentEncoding(command.section(u'?', 1).toLatin1());
            const QJsonObject answer = run(command.section(u'?', 0, 0), query);
            if (answer.contains(QLatin1StringView("error"))) {
                errors.insert(it.key(), answer);
            } else {
                results.insert(it.key(), answer.value(QLatin1StringView("result")));
            }
            if (answer.contains(QLatin1StringView("next"))) {
                nexts.insert(it.key(), answer.value(QLatin1StringView("next")));
            }
        }
        return {{QStringLiteral("result"), results},
                {QStringLiteral("result_error"), errors},
                {QStringLiteral("result_next"), nexts}};
    }

    QHash<QString, Method> m_methods;
    QHash<QString, QList<Result<HttpResponse>>> m_raw;
};

/*! A portal that gives the example's metadata. */
inline void describe(ScriptedPortal *portal)
{
    const PortalMetadata example = exampleMetadata();
    const auto result = [](const QJsonValue &value) {
        return [value](const QString &) {
            return QJsonObject{{QStringLiteral("result"), value}};
        };
    };
    portal->on(QStringLiteral("crm.lead.fields"), result(example.fields));
    portal->on(QStringLiteral("crm.lead.userfield.list"), result(example.userFields));
    portal->on(QStringLiteral("crm.status.list"), [example](const QString &query) {
        const QString name =
                query.section(QStringLiteral("filter[ENTITY_ID]="), 1).section(u'&', 0, 0);
        return QJsonObject{{QStringLiteral("result"), example.dictionaries.value(name)}};
    });
    portal->on(QStringLiteral("crm.currency.list"), result(example.currencies));
    portal->on(QStringLiteral("crm.currency.base.get"), R"({"result":"EUR"})");
    portal->on(QStringLiteral("profile"),
               R"({"result":{"ID":"7","ADMIN":false,"NAME":"Canary","LAST_NAME":"Bird"}})");
    portal->on(QStringLiteral("crm.settings.mode.get"), R"({"result":1})");
    portal->on(QStringLiteral("crm.lead.details.configuration.get"), R"({"result":null})");
}

} // namespace leadbooth::test
