// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitrix/bitrix24client.h"
#include "support/fakeaccess.h"
#include "support/faketransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <functional>

namespace leadbooth::test {

/*! An access that is not given while it is silent: nothing leaves then. */
class SilentAccess final : public AccessProvider
{
public:
    explicit SilentAccess(AccessProvider &provider)
        : m_provider(provider)
    {}
    void access(QObject *context, Done<Access> done) override
    {
        if (!isSilent) {
            m_provider.access(context, std::move(done));
        }
    }
    void renew(const Access &expired, QObject *context, Done<Access> done) override
    {
        m_provider.renew(expired, context, std::move(done));
    }
    void relocate(const Access &access, const QUrl &location, QObject *context,
                  Done<Access> done) override
    {
        m_provider.relocate(access, location, context, std::move(done));
    }
    bool isSilent = false;

private:
    AccessProvider &m_provider;
};

/*!
 * A portal behind a FakeTransport that creates leads and shows them, and a network before it that
 * does as it is told. What it has created can be counted. One thread.
 */
class LedgerPortal
{
public:
    /*! What happens to one request. */
    enum class Fate {
        Answered,
        Offline,      //!< not a byte leaves
        LostOnTheWay, //!< it never arrives, and nobody knows
        AnswerLost,   //!< it is done, and nobody knows
        Page,         //!< a gateway answers in the portal's place, with status 200
        ServerError,  //!< 500 before anything is done
        CutOff,       //!< a batch: the first half is done, and then cutOff
        HalfAnswered, //!< a batch: all is done, the answer mentions the first half
    };
    struct Lead
    {
        int id;
        QString origin;
        QString title;
        QJsonObject fields;
    };

    LedgerPortal() { transport.setHandler(handler()); }
    /*! What the transport asks, for a test that stands in between. */
    [[nodiscard]] FakeTransport::Handler handler()
    {
        return [this](const HttpRequest &request) {
            return answer(request);
        };
    }

    /*! What happens to the next requests, of any method, or of one. */
    void expect(const QList<Fate> &fates) { m_fates += fates; }
    void expect(const QString &method, const QList<Fate> &fates) { m_fatesOf[method] += fates; }
    /*! What happens to every other request. */
    Fate weather = Fate::Answered;

    /*! Asked for each new lead by its title; an answer without `error` lets it be created. */
    std::function<QJsonObject(const QString &title)> refuse = [](const QString &) {
        return QJsonObject();
    };
    /*! The same, when it has been created: what the portal does about a new lead fails. */
    std::function<QJsonObject(const QString &title)> failAfter = [](const QString &) {
        return QJsonObject();
    };
    /*! Asked for each request; an answer without `error` lets it through. 400 unless it says
     * otherwise by "status". */
    std::function<QJsonObject(const QString &method)> refuseAll = [](const QString &) {
        return QJsonObject();
    };
    /*! The answer to a batch that is CutOff; "status" as in refuseAll. */
    QJsonObject cutOff{{QStringLiteral("error"), QStringLiteral("INTERNAL_SERVER_ERROR")},
                       {QStringLiteral("status"), 500}};
    bool appliesFilter = true;
    bool showsLeads = true; //!< to this account
    /*! False: a rule of the portal has given this one to somebody whose leads are not shown. */
    std::function<bool(const Lead &lead)> shows = [](const Lead &) {
        return true;
    };
    bool convertsLeads = false; //!< simple CRM mode
    QString serverTime = QStringLiteral("2026-03-02T12:00:00+03:00");

    [[nodiscard]] int timesCreated(const OriginId &origin) const
    {
        return static_cast<int>(std::count_if(leads.cbegin(), leads.cend(), [&](const Lead &lead) {
            return lead.origin == origin.toString();
        }));
    }
    /*! "server.time batch …", also of what did not arrive. */
    [[nodiscard]] QString methods() const { return asked.join(u' '); }

    QList<Lead> leads;
    QStringList asked;
    QList<int> batchSizes;
    FakeTransport transport;
    FakeAccess access;
    SilentAccess door{access};
    Bitrix24Client client{transport, door};

private:
    static QJsonObject parse(const QByteArray &json)
    {
        return QJsonDocument::fromJson(json).object();
    }
    static Result<HttpResponse> respond(const QJsonObject &body)
    {
        const int fallback = body.contains(QLatin1StringView("error")) ? 400 : 200;
        return HttpResponse{.status = body.value(QLatin1StringView("status")).toInt(fallback),
                            .body = QJsonDocument(body).toJson()};
    }
    static bool isRefusal(const QJsonObject &body)
    {
        return body.contains(QLatin1StringView("error"));
    }

    Fate fateOf(const QString &method)
    {
        if (QList<Fate> &own = m_fatesOf[method]; !own.isEmpty()) {
            return own.takeFirst();
        }
        return m_fates.isEmpty() ? weather : m_fates.takeFirst();
    }

    Result<HttpResponse> answer(const HttpRequest &request)
    {
        const QString method = request.url.path().section(u'/', -1);
        asked.append(method);
        const Fate fate = fateOf(method);
        switch (fate) {
        case Fate::Offline:
            return failure({.kind = ErrorKind::Offline, .certainty = Certainty::NotSent});
        case Fate::LostOnTheWay:
            return failure({.kind = ErrorKind::Timeout, .certainty = Certainty::Unknown});
        case Fate::Page:
            return HttpResponse{.status = 200, .body = "<html>Hotel Wi-Fi</html>"};
        case Fate::ServerError:
            return HttpResponse{.status = 500, .body = R"({"error":"INTERNAL_SERVER_ERROR"})"};
        case Fate::Answered:
        case Fate::AnswerLost:
        case Fate::CutOff:
        case Fate::HalfAnswered:
            break;
        }
        const Result<HttpResponse> response = work(method, parse(request.body), fate);
        if (fate == Fate::AnswerLost) {
            return failure({.kind = ErrorKind::ConnectionLost, .certainty = Certainty::Unknown});
        }
        return response;
    }

    Result<HttpResponse> work(const QString &method, const QJsonObject &params, Fate fate)
    {
        const QJsonObject refused = refuseAll(method);
        if (isRefusal(refused)) {
            return respond(refused);
        }
        if (method == QLatin1StringView("batch")) {
            return batch(params.value(QLatin1StringView("cmd")).toObject(), fate);
        }
        if (method == QLatin1StringView("server.time")) {
            return respond({{QStringLiteral("result"), serverTime}});
        }
        if (method == QLatin1StringView("crm.lead.add")) {
            return respond(create(params.value(QLatin1StringView("fields")).toObject()));
        }
        if (method == QLatin1StringView("crm.lead.list")) {
            return respond(list(params));
        }
        if (method == QLatin1StringView("crm.deal.list")) {
            return respond(deals(params));
        }
        return respond({{QStringLiteral("error"), QStringLiteral("ERROR_METHOD_NOT_FOUND")}});
    }

    QJsonObject create(const QJsonObject &fields)
    {
        const QString title = fields.value(QLatin1StringView("TITLE")).toString();
        const QJsonObject refused = refuse(title);
        if (isRefusal(refused)) {
            return refused;
        }
        const int id = 1000 + static_cast<int>(leads.size());
        leads.append({id, fields.value(QLatin1StringView("ORIGIN_ID")).toString(), title, fields});
        if (const QJsonObject failed = failAfter(title); isRefusal(failed)) {
            return failed;
        }
        return {{QStringLiteral("result"), id}};
    }

    Result<HttpResponse> batch(const QJsonObject &commands, Fate fate)
    {
        batchSizes.append(static_cast<int>(commands.size()));
        QJsonObject results;
        QJsonObject errors;
        qsizetype done = 0;
        for (auto it = commands.constBegin(); it != commands.constEnd(); ++it) {
            if (fate == Fate::CutOff && 2 * done >= commands.size()) {
                return respond(cutOff);
            }
            QJsonObject fields;
            const QUrlQuery query(it->toString().section(u'?', 1));
            const auto items = query.queryItems(QUrl::FullyDecoded);
            for (const auto &[key, value] : items) {
                if (key.startsWith(QLatin1StringView("fields["))) {
                    fields.insert(key.mid(7).chopped(1), value);
                }
            }
            const QJsonObject answer = create(fields);
            ++done;
            if (fate == Fate::HalfAnswered && 2 * done > commands.size()) {
                continue;
            }
            if (isRefusal(answer)) {
                errors.insert(it.key(), answer);
            } else {
                results.insert(it.key(), answer.value(QLatin1StringView("result")));
            }
        }
        return respond({{QStringLiteral("result"),
                         QJsonObject{{QStringLiteral("result"), results},
                                     {QStringLiteral("result_error"), errors}}}});
    }

    [[nodiscard]] QJsonObject list(const QJsonObject &params) const
    {
        const QJsonArray wanted =
                params[QLatin1StringView("filter")][QLatin1StringView("@ORIGIN_ID")].toArray();
        QJsonArray rows;
        for (const Lead &lead : leads) {
            if (!showsLeads || !shows(lead) || (appliesFilter && !wanted.contains(lead.origin))) {
                continue;
            }
            QJsonObject row{{QStringLiteral("ID"), QString::number(lead.id)},
                            {QStringLiteral("ASSIGNED_BY_ID"), QStringLiteral("7")},
                            {QStringLiteral("STATUS_ID"), QStringLiteral("NEW")},
                            {QStringLiteral("OPENED"), QStringLiteral("Y")}};
            for (const QString &field :
                 {QStringLiteral("ORIGINATOR_ID"), QStringLiteral("ORIGIN_ID"),
                  QStringLiteral("ASSIGNED_BY_ID"), QStringLiteral("STATUS_ID"),
                  QStringLiteral("OPENED")}) {
                if (lead.fields.contains(field)) {
                    row.insert(field, lead.fields.value(field));
                }
            }
            if (convertsLeads) {
                row.insert(QStringLiteral("STATUS_ID"), QStringLiteral("CONVERTED"));
            }
            rows.append(row);
        }
        return {{QStringLiteral("result"), rows}};
    }

    [[nodiscard]] QJsonObject deals(const QJsonObject &params) const
    {
        const QString lead =
                params[QLatin1StringView("filter")][QLatin1StringView("=LEAD_ID")].toString();
        QJsonArray rows;
        if (convertsLeads) {
            rows.append(QJsonObject{{QStringLiteral("ID"), QString::number(lead.toInt() + 8000)},
                                    {QStringLiteral("LEAD_ID"), lead}});
        }
        return {{QStringLiteral("result"), rows}};
    }

    QList<Fate> m_fates;
    QHash<QString, QList<Fate>> m_fatesOf;
};

} // namespace leadbooth::test
