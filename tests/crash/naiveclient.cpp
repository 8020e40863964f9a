// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/naiveclient.h"

#include "support/testcase.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth::test {

namespace {

constexpr auto Patience = 1s;
constexpr int MostAttempts = 50;

bool sendOnce(QNetworkAccessManager &network, const QUrl &address, const QByteArray &body)
{
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setTransferTimeout(static_cast<int>(std::chrono::milliseconds(Patience).count()));
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    const bool ended = waitUntil([&] { return reply->isFinished(); });
    return ended
           && QJsonDocument::fromJson(reply->readAll()).object().value("result"_L1).isDouble();
}

} // namespace

Verdict sendNaively(Rig &rig, const QList<TortureLead> &leads)
{
    QNetworkAccessManager network;
    const QUrl address(rig.webhook() + u"crm.lead.add"_s);
    QHash<QString, QString> states;
    for (const TortureLead &lead : leads) {
        QJsonObject fields = QJsonDocument::fromJson(lead.line).object();
        fields.remove(u"originId"_s);
        fields.insert(u"ORIGINATOR_ID"_s, u"NAIVE"_s);
        fields.insert(u"ORIGIN_ID"_s, lead.origin);
        const QByteArray body =
                QJsonDocument(QJsonObject{{u"fields"_s, fields}}).toJson(QJsonDocument::Compact);
        for (int attempt = 0; attempt < MostAttempts; ++attempt) {
            if (sendOnce(network, address, body)) {
                states.insert(lead.origin, u"Sent"_s);
                break;
            }
        }
    }
    rig.calm();
    // What the portal does later than it answers.
    (void)waitUntil([] { return false; }, 2s);
    return judge(leads, rig.newLedgerLines(u"lead"_s), states);
}

} // namespace leadbooth::test
