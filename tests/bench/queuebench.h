// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/examplelead.h"
#include "queue/leadqueue.h"
#include "sync/engine.h"
#include "sync/leadsaving.h"

#include <QFile>
#include <QTextStream>

namespace leadbooth::bench {

// What the programs share that measure the queue. They end with 1 when something does not work.

inline const AccountId account(QStringLiteral("bench"));

[[noreturn]] inline void end(const QString &why)
{
    QTextStream(stderr) << why << Qt::endl;
    std::exit(1);
}

template <typename T>
T must(Result<T> result, const char *what)
{
    if (!result) {
        end(QString::fromLatin1(what) + QStringLiteral(": ") + result.error().detail);
    }
    return *std::move(result);
}

/*! The queue of \a folder, whose key lies beside it: there is no keychain here. Made, where it is
 * not there. Unlocked. */
inline std::unique_ptr<LeadQueue> openQueue(Clock &clock, const QString &folder)
{
    std::unique_ptr<LeadQueue> queue =
            must(LeadQueue::open(clock, {.profileDir = folder}), "the queue cannot be opened");
    QFile file(folder + QStringLiteral("/bench.key"));
    KeyPair key;
    if (queue->key().isValid()) {
        if (!file.open(QIODevice::ReadOnly)) {
            end(file.errorString());
        }
        key = must(keyPairOf(Secret(file.readAll())), "the queue's key");
    } else {
        key = newKeyPair();
        if (!file.open(QIODevice::WriteOnly) || file.write(key.secretKey.reveal()) != 32) {
            end(file.errorString());
        }
        must(queue->addKey(key.publicKey), "the queue takes no key");
    }
    must(queue->unlock(key), "the queue cannot be unlocked");
    return queue;
}

/*! Leads of the form that bench_prepare left in \a profile. */
class LeadSource
{
public:
    LeadSource(Clock &clock, const QString &profile)
        : m_clock(clock)
        , m_schema(cachedForm(SchemaCache(profile), account, QStringLiteral("en"), clock.now()))
    {
        if (!m_schema) {
            end(QStringLiteral("no form in ") + profile);
        }
    }
    [[nodiscard]] LeadToSave next()
    {
        return must(leadToSave(m_schema, exampleLead(m_ids, *m_schema, m_clock), account,
                               QStringLiteral("portal.example")),
                    "a lead cannot be encoded");
    }
    [[nodiscard]] QList<LeadToSave> next(int count)
    {
        QList<LeadToSave> leads;
        for (int i = 0; i < count; ++i) {
            leads.append(next());
        }
        return leads;
    }

    [[nodiscard]] const FormSchemaPtr &schema() const { return m_schema; }

private:
    Clock &m_clock;
    RandomIds m_ids;
    FormSchemaPtr m_schema;
};

} // namespace leadbooth::bench
