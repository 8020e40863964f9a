// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/verdict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace leadbooth::test {

QList<TortureLead> tortureLeads(int count, quint32 seed, Variety variety)
{
    QRandomGenerator random(seed);
    QList<TortureLead> leads;
    for (int i = 0; i < count; ++i) {
        quint32 numbers[4];
        random.fillRange(numbers);
        const QUuid uuid = QUuid::fromRfc4122(
                QByteArray(reinterpret_cast<const char *>(numbers), sizeof numbers));
        TortureLead lead{.origin = uuid.toString(QUuid::WithoutBraces),
                         .title = u"Lead %1"_s.arg(i, 6, 10, QChar(u'0'))};
        const bool goesAlone = random.bounded(30) == 0 && variety == Variety::Mixed;
        const bool isOthers = random.bounded(5) == 0 && variety == Variety::Mixed;
        lead.line = QJsonDocument(QJsonObject{{u"originId"_s, lead.origin},
                                              {u"TITLE"_s, lead.title},
                                              {u"ASSIGNED_BY_ID"_s, isOthers ? 3 : 2},
                                              {u"UF_CRM_1725000101"_s, u"Warehouse"_s},
                                              {u"UF_CRM_1725000114"_s,
                                               goesAlone ? u"$result[c00]"_s : u"Spring fair"_s}})
                            .toJson(QJsonDocument::Compact)
                    + '\n';
        leads.append(lead);
    }
    return leads;
}

Verdict judge(const QList<TortureLead> &promised, const QList<QJsonObject> &onPortal,
              const QHash<QString, QString> &states)
{
    QHash<QString, QList<QJsonObject>> byOrigin;
    for (const QJsonObject &line : onPortal) {
        byOrigin[line.value("originId"_L1).toString()].append(line);
    }
    static const QSet<QString> waiting{u"Ready"_s, u"Sending"_s, u"Uncertain"_s, u"Rejected"_s,
                                       u"Parked"_s};
    Verdict verdict;
    const auto tell = [&](const char *what, const TortureLead &lead) {
        QString reason =
                u"%1: %2 %3, in the queue: %4"_s.arg(QLatin1StringView(what), lead.origin,
                                                     lead.title, states.value(lead.origin, u"-"_s));
        for (const QJsonObject &line : byOrigin.value(lead.origin)) {
            reason += u"\n    on the portal: ID %1 by request %2 at %3"_s.arg(
                    line.value("id"_L1).toVariant().toString(),
                    line.value("request"_L1).toVariant().toString(),
                    line.value("time"_L1).toString());
        }
        verdict.reasons.append(reason);
    };
    for (const TortureLead &lead : promised) {
        const QList<QJsonObject> found = byOrigin.value(lead.origin);
        const QString state = states.value(lead.origin);
        const bool isAsTyped =
                !found.isEmpty()
                && found.constFirst().value("fields"_L1)["TITLE"_L1].toString() == lead.title;
        if (!isAsTyped && (!found.isEmpty() || !waiting.contains(state))) {
            ++verdict.lost;
            tell("lost", lead);
        }
        if (found.size() > 1) {
            ++verdict.doubled;
            tell("doubled", lead);
        }
        if (state != "Sent"_L1 && (isAsTyped || waiting.contains(state))) {
            ++verdict.stuck;
            tell("stuck", lead);
        }
    }
    return verdict;
}

QHash<QString, QString> queueStates(const Rig &rig, QString *wrong)
{
    QHash<QString, QString> states;
    const ChildEnd listed = rig.run({u"queue"_s, u"list"_s, u"--json"_s});
    if (listed.code != 0) {
        *wrong = u"the queue cannot be listed: "_s + listed.err;
        return states;
    }
    const QJsonArray entries = QJsonDocument::fromJson(listed.out.toUtf8()).array();
    for (const QJsonValue &entry : entries) {
        states.insert(entry["origin"_L1].toString(), entry["state"_L1].toString());
    }
    return states;
}

QString summary(qint64 leads, qint64 kills, qint64 faults, const Verdict &verdict)
{
    return u"leads %1, kills %2, faults %3: lost %4, doubled %5, stuck %6"_s.arg(leads)
            .arg(kills)
            .arg(faults)
            .arg(verdict.lost)
            .arg(verdict.doubled)
            .arg(verdict.stuck);
}

} // namespace leadbooth::test
