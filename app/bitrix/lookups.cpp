// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/completion.h"
#include "base/plaintext.h"
#include "bitrix/leadapi.h"
#include "bitrix/looseread.h"
#include "bitrix/phpquery.h"

#include <QHash>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr qsizetype MaxSearchLength = 100;
constexpr qsizetype MaxSearchWords = 4;
constexpr qsizetype MaxDuplicateValues = 20; // more are refused by crm.duplicate.findbycomm

// entityTypeId of crm.item.*
constexpr int LeadType = 1;
constexpr int ContactType = 3;
constexpr int CompanyType = 4;

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList filled;
    for (const QString &part : parts) {
        const QString clean = cleanLabel(part);
        if (!clean.isEmpty()) {
            filled.append(clean);
        }
    }
    return filled.join(separator);
}

QString personName(const QJsonValue &row, QLatin1StringView first, QLatin1StringView last)
{
    return joined({looseText(row[first]), looseText(row[last])}, u" "_s);
}

QString orNumber(const QString &name, const QString &id)
{
    return name.isEmpty() ? u'#' + id : name;
}

Reference userFrom(const QJsonValue &row)
{
    const QString id = looseId(row["ID"_L1]);
    QString name = personName(row, "NAME"_L1, "LAST_NAME"_L1);
    if (name.isEmpty()) { // invited, and has not said who it is
        name = cleanLabel(looseText(row["EMAIL"_L1]));
    }
    return {.id = id,
            .name = orNumber(name, id),
            .detail = cleanLabel(looseText(row["WORK_POSITION"_L1])),
            .kind = ReferenceKind::User};
}

Reference itemFrom(const QJsonValue &row, ReferenceKind kind)
{
    const QString id = looseId(row["id"_L1]);
    const QString person = personName(row, "name"_L1, "lastName"_L1);
    const QString title = cleanLabel(looseText(row["title"_L1]));
    Reference reference{.id = id, .name = {}, .detail = {}, .kind = kind};
    switch (kind) {
    case ReferenceKind::User:
    case ReferenceKind::Company:
        reference.name = title;
        break;
    case ReferenceKind::Contact:
        reference.name = person;
        reference.detail = cleanLabel(looseText(row["post"_L1]));
        break;
    case ReferenceKind::Lead:
        reference.name = title.isEmpty() ? person : title;
        reference.detail = title.isEmpty() ? QString() : person;
        break;
    }
    reference.name = orNumber(reference.name, id);
    return reference;
}

QList<Reference> itemsFrom(const QJsonValue &result, ReferenceKind kind)
{
    QList<Reference> references;
    const QJsonArray rows = looseArray(result["items"_L1]);
    for (const QJsonValue &row : rows) {
        const Reference reference = itemFrom(row, kind);
        if (!reference.id.isEmpty() && references.size() < MaxReferences) {
            references.append(reference);
        }
    }
    return references;
}

QJsonObject itemListParameters(int type, const QJsonObject &filter)
{
    // start -1: without counting, which costs the portal more than finding.
    switch (type) {
    case ContactType:
        return {{u"entityTypeId"_s, type},
                {u"filter"_s, filter},
                {u"order"_s, QJsonObject{{u"lastName"_s, u"ASC"_s}}},
                {u"select"_s, QJsonArray{u"id"_s, u"name"_s, u"lastName"_s, u"post"_s}},
                {u"start"_s, -1}};
    case LeadType:
        return {{u"entityTypeId"_s, type},
                {u"filter"_s, filter},
                {u"order"_s, QJsonObject{{u"id"_s, u"DESC"_s}}},
                {u"select"_s, QJsonArray{u"id"_s, u"title"_s, u"name"_s, u"lastName"_s}},
                {u"start"_s, -1}};
    default:
        return {{u"entityTypeId"_s, type},
                {u"filter"_s, filter},
                {u"order"_s, QJsonObject{{u"title"_s, u"ASC"_s}}},
                {u"select"_s, QJsonArray{u"id"_s, u"title"_s}},
                {u"start"_s, -1}};
    }
}

QString searchText(const QString &typed)
{
    return typed.simplified().left(MaxSearchLength);
}

/*! Answers a search for nothing; true: it did. */
bool answeredBlank(const QString &text, QObject *context, const Done<QList<Reference>> &done)
{
    if (!text.isEmpty()) {
        return false;
    }
    Completion<QList<Reference>>(context, done).finishLater(QList<Reference>());
    return true;
}

QJsonArray comparable(const QStringList &values)
{
    QJsonArray texts; // numbers that are no texts would be skipped
    for (const QString &value : values) {
        const QString text = value.trimmed();
        if (!text.isEmpty() && text.size() <= MaxMultifieldLength && !texts.contains(text)
            && !looksLikeBatchReference(text) && texts.size() < MaxDuplicateValues) {
            texts.append(text);
        }
    }
    return texts;
}

struct DuplicateKind
{
    QString key; // in the answer of crm.duplicate.findbycomm
    int entityType;
    ReferenceKind kind;
};

const QList<DuplicateKind> &duplicateKinds()
{
    static const QList<DuplicateKind> kinds{{u"CONTACT"_s, ContactType, ReferenceKind::Contact},
                                            {u"COMPANY"_s, CompanyType, ReferenceKind::Company},
                                            {u"LEAD"_s, LeadType, ReferenceKind::Lead}};
    return kinds;
}

/*! Numbers first, then what they are called. */
class DuplicateSearch : public std::enable_shared_from_this<DuplicateSearch>
{
public:
    DuplicateSearch(Bitrix24Client &client, QObject *context, Done<QList<Reference>> done)
        : m_client(client)
        , m_context(context)
        , m_completion(context, std::move(done))
    {}

    void start(const QStringList &phones, const QStringList &emails)
    {
        QList<BatchCommand> commands;
        for (const auto &[type, values] : {std::pair(u"PHONE"_s, comparable(phones)),
                                           std::pair(u"EMAIL"_s, comparable(emails))}) {
            if (!values.isEmpty()) {
                commands.append({type,
                                 u"crm.duplicate.findbycomm"_s,
                                 {{u"type"_s, type}, {u"values"_s, values}}});
            }
        }
        if (commands.isEmpty()) {
            m_completion.finishLater(QList<Reference>());
            return;
        }
        m_client.batch(commands, m_context,
                       [self = shared_from_this()](const Result<BatchResult> &answers) {
                           self->takeNumbers(answers);
                       });
    }

private:
    void takeNumbers(const Result<BatchResult> &answers)
    {
        if (!answers) {
            m_completion.finish(failure(answers.error()));
            return;
        }
        for (const Result<CallResult> &answer : answers->results) {
            if (!answer) {
                m_completion.finish(failure(answer.error()));
                return;
            }
            for (const DuplicateKind &kind : duplicateKinds()) {
                const QJsonArray numbers = looseArray(answer->result[kind.key]);
                for (const QJsonValue &number : numbers) {
                    add(&m_numbers[kind.key], looseId(number));
                }
            }
        }
        askNames();
    }

    static void add(QStringList *ids, const QString &id)
    {
        if (!id.isEmpty() && !ids->contains(id) && ids->size() < MaxReferences) {
            ids->append(id);
        }
    }

    void askNames()
    {
        QList<BatchCommand> commands;
        for (const DuplicateKind &kind : duplicateKinds()) {
            const QStringList ids = m_numbers.value(kind.key);
            if (!ids.isEmpty()) {
                commands.append(
                        {kind.key, u"crm.item.list"_s,
                         itemListParameters(kind.entityType,
                                            {{u"@id"_s, QJsonArray::fromStringList(ids)}})});
            }
        }
        if (commands.isEmpty()) {
            m_completion.finish(QList<Reference>());
            return;
        }
        m_client.batch(commands, m_context,
                       [self = shared_from_this()](const Result<BatchResult> &answers) {
                           self->takeNames(answers);
                       });
    }

    void takeNames(const Result<BatchResult> &answers)
    {
        QList<Reference> references;
        for (const DuplicateKind &kind : duplicateKinds()) {
            const QStringList ids = m_numbers.value(kind.key);
            if (ids.isEmpty()) {
                continue;
            }
            QHash<QString, Reference> named;
            if (answers && answers->of(kind.key)) {
                const QList<Reference> items = itemsFrom(answers->of(kind.key)->result, kind.kind);
                for (const Reference &item : items) {
                    named.insert(item.id, item);
                }
            }
            for (const QString &id : ids) {
                // That it is there is worth knowing also without its name.
                references.append(named.value(
                        id, {.id = id, .name = u'#' + id, .detail = {}, .kind = kind.kind}));
            }
        }
        m_completion.finish(references);
    }

    Bitrix24Client &m_client;
    QObject *const m_context;
    const Completion<QList<Reference>> m_completion;
    QHash<QString, QStringList> m_numbers;
};

} // namespace

void searchUsers(Bitrix24Client &client, const QString &text, QObject *context,
                 Done<QList<Reference>> done)
{
    const QString wanted = searchText(text);
    if (answeredBlank(wanted, context, done)) {
        return;
    }
    const QJsonObject params{{u"filter"_s, QJsonObject{{u"NAME_SEARCH"_s, wanted},
                                                       {u"ACTIVE"_s, true},
                                                       {u"USER_TYPE"_s, u"employee"_s}}},
                             {u"sort"_s, u"LAST_NAME"_s},
                             {u"order"_s, u"ASC"_s},
                             {u"start"_s, -1}};
    client.call(u"user.get"_s, params, context,
                [done = std::move(done)](Result<CallResult> answer) {
                    if (!answer) {
                        done(failure(std::move(answer.error())));
                        return;
                    }
                    QList<Reference> users;
                    const QJsonArray rows = looseArray(answer->result);
                    for (const QJsonValue &row : rows) {
                        const Reference user = userFrom(row);
                        if (!user.id.isEmpty() && users.size() < MaxReferences) {
                            users.append(user);
                        }
                    }
                    done(std::move(users));
                });
}

void searchCompanies(Bitrix24Client &client, const QString &text, QObject *context,
                     Done<QList<Reference>> done)
{
    const QString wanted = searchText(text);
    if (answeredBlank(wanted, context, done)) {
        return;
    }
    client.call(u"crm.item.list"_s, itemListParameters(CompanyType, {{u"%title"_s, wanted}}),
                context, [done = std::move(done)](Result<CallResult> answer) {
                    if (answer) {
                        done(itemsFrom(answer->result, ReferenceKind::Company));
                    } else {
                        done(failure(std::move(answer.error())));
                    }
                });
}

void searchContacts(Bitrix24Client &client, const QString &text, QObject *context,
                    Done<QList<Reference>> done)
{
    const QString wanted = searchText(text);
    if (answeredBlank(wanted, context, done)) {
        return;
    }
    // Each word in the first or the last name, so that "Anna Lind" and "Lind Anna" find the same.
    QJsonObject filter;
    const QStringList words = wanted.split(u' ').mid(0, MaxSearchWords);
    for (qsizetype i = 0; i < words.size(); ++i) {
        filter.insert(QString::number(i),
                      QJsonObject{{u"logic"_s, u"OR"_s},
                                  {u"0"_s, QJsonObject{{u"%name"_s, words.at(i)}}},
                                  {u"1"_s, QJsonObject{{u"%lastName"_s, words.at(i)}}}});
    }
    client.call(u"crm.item.list"_s, itemListParameters(ContactType, filter), context,
                [done = std::move(done)](Result<CallResult> answer) {
                    if (answer) {
                        done(itemsFrom(answer->result, ReferenceKind::Contact));
                    } else {
                        done(failure(std::move(answer.error())));
                    }
                });
}

void findDuplicates(Bitrix24Client &client, const QStringList &phones, const QStringList &emails,
                    QObject *context, Done<QList<Reference>> done)
{
    std::make_shared<DuplicateSearch>(client, context, std::move(done))->start(phones, emails);
}

} // namespace leadbooth
