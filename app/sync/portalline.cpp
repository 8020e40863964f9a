// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/portalline.h"

#include "sync/holdup.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

const QString AddMethod = u"crm.lead.add"_s;
const QString ListMethod = u"crm.lead.list"_s;
const QString DealMethod = u"crm.deal.list"_s;
const QString TimeMethod = u"server.time"_s;

constexpr std::chrono::seconds JustNow{10};

} // namespace

PortalLine::PortalLine(Clock &clock, Bitrix24Client &client, Governor governor,
                       Milliseconds proofLasts)
    : m_clock(clock)
    , m_client(client)
    , m_governor(std::move(governor))
    , m_proofLasts(proofLasts)
{}

bool PortalLine::isProven() const
{
    return m_provenAt && m_clock.monotonic() - *m_provenAt <= m_proofLasts
           && std::abs(m_provenOn.msecsTo(m_clock.now())) <= m_proofLasts.count();
}

bool PortalLine::isJustProven() const
{
    return isProven() && m_clock.monotonic() - *m_provenAt <= JustNow;
}

void PortalLine::doubt()
{
    m_provenAt.reset();
}

void PortalLine::succeeded()
{
    m_isOnline = true;
    m_provenAt = m_clock.monotonic();
    m_provenOn = m_clock.now();
}

void PortalLine::failed(const QString &method, const Error &error, int leads)
{
    if (smellsOfNetwork(error)) {
        m_isOnline = false;
        doubt();
    }
    const bool isLimit =
            error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::OperationLimited;
    // A batch whose answer got lost may have been too large for the portal or for the network, and
    // one that was refused as a whole for the portal.
    const bool isUnproven = leads > 1 ? !isBeforeExecution(error)
                                      : leads == 1 && error.certainty == Certainty::Unknown;
    if (isLimit || isUnproven) {
        m_governor.refused(method, error, leads, m_clock.monotonic());
    }
}

void PortalLine::answered(const QString &method, const std::optional<OperatingTime> &operating)
{
    const Milliseconds now = m_clock.monotonic();
    const QDateTime portalNow =
            m_portalOffset ? QDateTime::fromMSecsSinceEpoch(*m_portalOffset + now.count(), Qt::UTC)
                           : m_clock.now();
    m_governor.answered(method, operating, portalNow, now);
}

void PortalLine::prove(QObject *context, Done<std::monostate> done)
{
    m_governor.sent(TimeMethod, m_clock.monotonic());
    m_client.call(TimeMethod, {}, context,
                  [this, done = std::move(done)](const Result<CallResult> &answer) {
                      if (!answer) {
                          failed(TimeMethod, answer.error(), 0);
                          if (answer.error().kind != ErrorKind::MethodMissing) {
                              done(failure(answer.error()));
                              return;
                          }
                          // Nobody but a portal of Bitrix24 says this in this way.
                          succeeded();
                          done(success());
                          return;
                      }
                      const QDateTime time =
                              QDateTime::fromString(answer->result.toString(), Qt::ISODate);
                      if (!time.isValid()) {
                          const Error error{.kind = ErrorKind::NotBitrix24,
                                            .certainty = Certainty::Refused,
                                            .detail = u"server.time brought no time"_s,
                                            .httpStatus = 200};
                          failed(TimeMethod, error, 0);
                          done(failure(error));
                          return;
                      }
                      m_portalOffset = time.toMSecsSinceEpoch() - m_clock.monotonic().count();
                      succeeded();
                      answered(TimeMethod, answer->operatingTime);
                      done(success());
                  });
}

PortalLine::Milliseconds PortalLine::delayOfAdding(Priority priority) const
{
    return m_governor.delay(priority, AddMethod, m_clock.monotonic());
}

PortalLine::Milliseconds PortalLine::delayOfLooking(Priority priority) const
{
    return m_governor.delay(priority, ListMethod, m_clock.monotonic());
}

int PortalLine::batchSize() const
{
    return m_governor.batchSize(m_clock.monotonic());
}

void PortalLine::add(const QJsonObject &request, QObject *context, Done<CallResult> done)
{
    const Milliseconds began = m_clock.monotonic();
    m_governor.sent(AddMethod, began);
    m_client.call(AddMethod, request, context,
                  [this, began, done = std::move(done)](const Result<CallResult> &answer) {
                      if (answer) {
                          succeeded();
                          answered(AddMethod, answer->operatingTime);
                          m_governor.measured(1, m_clock.monotonic() - began);
                      } else {
                          failed(AddMethod, answer.error(), 1);
                      }
                      done(answer);
                  });
}

void PortalLine::addAll(const QList<BatchCommand> &commands, QObject *context,
                        Done<BatchResult> done)
{
    const Milliseconds began = m_clock.monotonic();
    m_governor.sent(AddMethod, began);
    const auto leads = static_cast<int>(commands.size());
    m_client.batch(
            commands, context,
            [this, began, leads, done = std::move(done)](const Result<BatchResult> &answer) {
                if (!answer) {
                    failed(AddMethod, answer.error(), leads);
                    done(answer);
                    return;
                }
                succeeded();
                std::optional<OperatingTime> operating;
                std::optional<Error> limit;
                int created = 0;
                for (const Result<CallResult> &one : answer->results) {
                    if (!one) {
                        if (one.error().kind == ErrorKind::RateLimited
                            || one.error().kind == ErrorKind::OperationLimited) {
                            limit = one.error();
                        }
                        continue;
                    }
                    ++created;
                    if (one->operatingTime
                        && (!operating || one->operatingTime->operating > operating->operating)) {
                        operating = one->operatingTime;
                    }
                }
                answered(AddMethod, operating);
                if (created > 0) {
                    m_governor.measured(created, m_clock.monotonic() - began);
                }
                if (limit) {
                    failed(AddMethod, *limit, leads);
                }
                done(answer);
            });
}

void PortalLine::find(const QList<OriginId> &origins, QObject *context, Done<LookupResult> done)
{
    m_governor.sent(ListMethod, m_clock.monotonic());
    findByOrigin(m_client, origins, context,
                 [this, done = std::move(done)](const Result<LookupResult> &answer) {
                     if (answer) {
                         succeeded();
                         answered(ListMethod, std::nullopt);
                     } else {
                         failed(ListMethod, answer.error(), 0);
                     }
                     done(answer);
                 });
}

void PortalLine::findDeal(const LeadId &lead, QObject *context, Done<LeadId> done)
{
    m_governor.sent(DealMethod, m_clock.monotonic());
    convertedDeal(m_client, lead, context,
                  [this, done = std::move(done)](const Result<LeadId> &deal) {
                      if (!deal) {
                          failed(DealMethod, deal.error(), 0);
                      }
                      done(deal);
                  });
}

} // namespace leadbooth
