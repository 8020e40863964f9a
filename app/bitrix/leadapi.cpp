// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/leadapi.h"

#include "base/completion.h"
#include "bitrix/fieldissues.h"
#include "bitrix/leadencoder.h"
#include "bitrix/looseread.h"

#include <QSet>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Asked for are at most 50 leads, and each of them should be there once.
constexpr int MaxLookupPages = 4;

Error unusable(const QString &what)
{
    return {.kind = ErrorKind::NotBitrix24,
            .certainty = Certainty::Unknown,
            .detail = what,
            .httpStatus = 200};
}

/*! One look-up, page after page. */
class Lookup : public std::enable_shared_from_this<Lookup>
{
public:
    Lookup(Bitrix24Client &client, const QList<OriginId> &origins, QObject *context,
           Done<LookupResult> done)
        : m_client(client)
        , m_context(context)
        , m_completion(context, std::move(done))
    {
        for (const OriginId &origin : origins) {
            m_asked.insert(origin);
        }
    }

    void ask(qint64 start)
    {
        QJsonArray origins;
        for (const OriginId &origin : std::as_const(m_asked)) {
            origins.append(origin.toString());
        }
        const QJsonObject params{
                {u"filter"_s,
                 QJsonObject{{u"=ORIGINATOR_ID"_s, OriginatorId}, {u"@ORIGIN_ID"_s, origins}}},
                {u"order"_s, QJsonObject{{u"ID"_s, u"ASC"_s}}},
                {u"select"_s, QJsonArray{u"ID"_s, u"ORIGINATOR_ID"_s, u"ORIGIN_ID"_s,
                                         u"ASSIGNED_BY_ID"_s, u"STATUS_ID"_s, u"OPENED"_s}},
                {u"start"_s, start}};
        m_client.call(
                u"crm.lead.list"_s, params, m_context,
                [self = shared_from_this()](const Result<CallResult> &page) { self->take(page); });
    }

private:
    void take(const Result<CallResult> &page)
    {
        if (!page) {
            m_completion.finish(failure(page.error()));
            return;
        }
        if (!page->result.isArray() && !page->result.isObject()) {
            m_completion.finish(failure(unusable(u"crm.lead.list brought no list"_s)));
            return;
        }
        const QJsonArray rows = looseArray(page->result);
        for (const QJsonValue &row : rows) {
            const OriginId origin(looseText(row["ORIGIN_ID"_L1]));
            const QString id = looseId(row["ID"_L1]);
            if (m_asked.contains(origin) && !id.isEmpty()
                && looseText(row["ORIGINATOR_ID"_L1]) == OriginatorId) {
                m_result.found[origin].append(LeadId(id));
                m_result.visibility.insert(LeadId(id),
                                           {.responsible = looseText(row["ASSIGNED_BY_ID"_L1]),
                                            .stage = looseText(row["STATUS_ID"_L1]),
                                            .opened = looseText(row["OPENED"_L1])});
            } else {
                m_result.isComplete = false;
            }
        }
        ++m_pages;
        if (m_result.isComplete && page->next && m_pages < MaxLookupPages) {
            ask(*page->next);
            return;
        }
        m_result.isComplete = m_result.isComplete && !page->next;
        for (QList<LeadId> &ids : m_result.found) {
            std::sort(ids.begin(), ids.end(), [](const LeadId &a, const LeadId &b) {
                return a.toString().toLongLong() < b.toString().toLongLong();
            });
            ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        }
        m_completion.finish(std::move(m_result));
    }

    Bitrix24Client &m_client;
    QObject *const m_context;
    const Completion<LookupResult> m_completion;
    QSet<OriginId> m_asked;
    LookupResult m_result;
    int m_pages = 0;
};

/*! Whether who asks may ask at all: nobody looks at that again when a method has begun. */
bool isOfTheCaller(const QString &code)
{
    static const QSet<QString> codes{u"user_access_error"_s, u"allowed_only_intranet_user"_s,
                                     u"wrong_auth_type"_s};
    return codes.contains(code.toLower());
}

QUrl pageUrl(const QUrl &portal, const QString &path)
{
    QUrl url;
    url.setScheme(portal.scheme());
    url.setHost(portal.host());
    url.setPort(portal.port());
    url.setPath(path);
    return url;
}

} // namespace

LeadVisibility visibilityOf(const FormSchema &schema, const LeadDraft &draft)
{
    const QJsonObject fields = encodeLead(schema, draft).value("fields"_L1).toObject();
    const QString responsible = looseText(fields.value("ASSIGNED_BY_ID"_L1));
    return {.responsible = responsible.isEmpty() ? schema.currentUserId : responsible,
            .stage = looseText(fields.value("STATUS_ID"_L1)),
            .opened = looseText(fields.value("OPENED"_L1))};
}

Result<LeadId> createdLead(const CallResult &answer)
{
    const QString id = looseId(answer.result);
    if (id.isEmpty()) {
        return failure(unusable(u"crm.lead.add answered without a number"_s));
    }
    return LeadId(id);
}

bool mayFollowCreation(const Error &error)
{
    if (error.certainty != Certainty::Refused) {
        return false;
    }
    switch (error.kind) {
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
        return !error.code.isEmpty();
    case ErrorKind::AccessDenied:
        return !isOfTheCaller(error.code);
    default:
        return !isBeforeExecution(error);
    }
}

Error asOfCreation(Error error)
{
    if (mayFollowCreation(error)) {
        error.certainty = Certainty::Unknown;
    }
    return error;
}

void addLead(Bitrix24Client &client, const FormSchema &schema, const LeadDraft &draft,
             QObject *context, Done<LeadId> done)
{
    client.call(u"crm.lead.add"_s, encodeLead(schema, draft), context,
                [schema, done = std::move(done)](Result<CallResult> answer) {
                    if (!answer) {
                        answer.error().issues =
                                locateIssues(std::move(answer.error().issues), schema);
                        done(failure(std::move(answer.error())));
                        return;
                    }
                    done(createdLead(*answer));
                });
}

void findByOrigin(Bitrix24Client &client, const QList<OriginId> &origins, QObject *context,
                  Done<LookupResult> done)
{
    if (origins.isEmpty()) {
        Completion<LookupResult>(context, std::move(done)).finishLater(LookupResult{});
        return;
    }
    if (origins.size() > MaxBatchCommands
        || std::any_of(origins.cbegin(), origins.cend(),
                       [](const OriginId &origin) { return origin.isEmpty(); })) {
        Completion<LookupResult>(context, std::move(done))
                .finishLater(failure(Error{.kind = ErrorKind::InvalidRequest,
                                           .certainty = Certainty::NotSent,
                                           .detail = u"origins that cannot be looked up"_s}));
        return;
    }
    std::make_shared<Lookup>(client, origins, context, std::move(done))->ask(0);
}

void convertedDeal(Bitrix24Client &client, const LeadId &lead, QObject *context, Done<LeadId> done)
{
    const QJsonObject params{{u"filter"_s, QJsonObject{{u"=LEAD_ID"_s, lead.toString()}}},
                             {u"order"_s, QJsonObject{{u"ID"_s, u"ASC"_s}}},
                             {u"select"_s, QJsonArray{u"ID"_s, u"LEAD_ID"_s}}};
    client.call(u"crm.deal.list"_s, params, context,
                [lead, done = std::move(done)](Result<CallResult> answer) {
                    if (!answer) {
                        done(failure(std::move(answer.error())));
                        return;
                    }
                    const QJsonArray rows = looseArray(answer->result);
                    for (const QJsonValue &row : rows) {
                        const QString id = looseId(row["ID"_L1]);
                        // A filter that was dropped would show any deal.
                        if (!id.isEmpty() && looseId(row["LEAD_ID"_L1]) == lead.toString()) {
                            done(LeadId(id));
                            return;
                        }
                    }
                    done(failure(Error{.kind = ErrorKind::NotFound,
                                       .certainty = Certainty::Refused,
                                       .detail = u"no deal of this lead"_s,
                                       .httpStatus = 200}));
                });
}

QUrl leadUrl(const QUrl &portal, const LeadId &lead)
{
    return pageUrl(portal, u"/crm/lead/details/"_s + lead.toString() + u'/');
}

QUrl dealUrl(const QUrl &portal, const LeadId &deal)
{
    return pageUrl(portal, u"/crm/deal/details/"_s + deal.toString() + u'/');
}

QUrl leadListUrl(const QUrl &portal, CrmMode mode)
{
    return pageUrl(portal, mode == CrmMode::Simple ? u"/crm/deal/list/"_s : u"/crm/lead/list/"_s);
}

QUrl referenceUrl(const QUrl &portal, const Reference &reference)
{
    switch (reference.kind) {
    case ReferenceKind::User:
        return {};
    case ReferenceKind::Company:
        return pageUrl(portal, u"/crm/company/details/"_s + reference.id + u'/');
    case ReferenceKind::Contact:
        return pageUrl(portal, u"/crm/contact/details/"_s + reference.id + u'/');
    case ReferenceKind::Lead:
        return leadUrl(portal, LeadId(reference.id));
    }
    return {};
}

} // namespace leadbooth
