// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/metadataloader.h"

#include "bitrix/looseread.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int MaxRounds = 20;
constexpr qsizetype MaxRows = 20'000;

} // namespace

void loadMetadata(Bitrix24Client &client, const QString &language, QObject *context,
                  Done<PortalMetadata> done)
{
    std::make_shared<MetadataLoader>(client, language, context, std::move(done))->start();
}

MetadataLoader::MetadataLoader(Bitrix24Client &client, const QString &language, QObject *context,
                               Done<PortalMetadata> done)
    : m_client(client)
    , m_context(context)
    , m_completion(context, std::move(done))
{
    m_metadata.language = language;
}

void MetadataLoader::start()
{
    m_askedDictionaries = {u"STATUS"_s, u"SOURCE"_s, u"HONORIFIC"_s};
    QList<Question> questions{{.part = Part::Fields}, {.part = Part::UserFields}};
    for (const QString &name : std::as_const(m_askedDictionaries)) {
        questions.append({.part = Part::Dictionary, .dictionary = name});
    }
    for (const Part part : {Part::Currencies, Part::BaseCurrency, Part::Profile, Part::Mode,
                            Part::PersonalLayout, Part::CommonLayout}) {
        questions.append({.part = part});
    }
    ask(questions);
}

BatchCommand MetadataLoader::command(const Question &question, qsizetype position) const
{
    BatchCommand command{.key = QString::number(position), .method = {}};
    const QJsonObject bySort{{u"SORT"_s, u"ASC"_s}};
    switch (question.part) {
    case Part::Fields:
        command.method = u"crm.lead.fields"_s;
        break;
    case Part::UserFields:
        command.method = u"crm.lead.userfield.list"_s;
        // Labels come only for a language that was asked for.
        command.params = {{u"filter"_s, QJsonObject{{u"LANG"_s, m_metadata.language}}},
                          {u"order"_s, bySort}};
        break;
    case Part::Dictionary:
        command.method = u"crm.status.list"_s;
        command.params = {{u"filter"_s, QJsonObject{{u"ENTITY_ID"_s, question.dictionary}}},
                          {u"order"_s, bySort}};
        break;
    case Part::Currencies:
        command.method = u"crm.currency.list"_s;
        command.params = {{u"order"_s, bySort}};
        break;
    case Part::BaseCurrency:
        command.method = u"crm.currency.base.get"_s;
        break;
    case Part::Profile:
        command.method = u"profile"_s;
        break;
    case Part::Mode:
        command.method = u"crm.settings.mode.get"_s;
        break;
    case Part::PersonalLayout:
        command.method = u"crm.lead.details.configuration.get"_s;
        command.params = {{u"scope"_s, u"P"_s}};
        break;
    case Part::CommonLayout:
        command.method = u"crm.lead.details.configuration.get"_s;
        command.params = {{u"scope"_s, u"C"_s}};
        break;
    }
    if (question.start > 0) {
        command.params.insert(u"start"_s, question.start);
    }
    return command;
}

void MetadataLoader::ask(const QList<Question> &questions)
{
    QList<BatchCommand> commands;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        commands.append(command(questions.at(i), i));
    }
    m_client.batch(commands, m_context,
                   [self = shared_from_this(), questions](const Result<BatchResult> &answers) {
                       if (answers) {
                           self->take(questions, *answers);
                       } else {
                           self->m_completion.finish(failure(answers.error()));
                       }
                   });
}

void MetadataLoader::take(const QList<Question> &questions, const BatchResult &answers)
{
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const Question &question = questions.at(i);
        const Result<CallResult> &answer = answers.of(QString::number(i));
        if (answer) {
            takePart(question, *answer);
            continue;
        }
        if (question.part == Part::Fields || isPassing(answer.error())) {
            m_completion.finish(failure(answer.error()));
            return;
        }
        m_metadata.gaps.append({nameOf(question), answer.error().kind});
    }
    if (m_metadata.fields.isEmpty()) {
        m_completion.finish(failure(Error{.kind = ErrorKind::NotBitrix24,
                                          .certainty = Certainty::Unknown,
                                          .detail = u"crm.lead.fields brought no fields"_s,
                                          .httpStatus = 200}));
        return;
    }
    const QStringList needed = dictionariesOf(m_metadata);
    for (const QString &name : needed) {
        if (!m_askedDictionaries.contains(name)) {
            m_askedDictionaries.append(name);
            m_pending.append({.part = Part::Dictionary, .dictionary = name});
        }
    }
    askNext();
}

void MetadataLoader::takePart(const Question &question, const CallResult &answer)
{
    switch (question.part) {
    case Part::Fields:
        m_metadata.fields = answer.result.toObject();
        return;
    case Part::UserFields:
        takePage(question, answer, &m_metadata.userFields);
        return;
    case Part::Dictionary:
        takePage(question, answer, &m_metadata.dictionaries[question.dictionary]);
        return;
    case Part::Currencies:
        takePage(question, answer, &m_metadata.currencies);
        return;
    case Part::BaseCurrency:
        m_metadata.baseCurrency = looseText(answer.result);
        return;
    case Part::Profile: // nothing else of it: the cache holds no person's name
        m_metadata.currentUserId = looseId(answer.result["ID"_L1]);
        return;
    case Part::Mode:
        m_metadata.mode = crmModeFrom(answer.result);
        return;
    case Part::PersonalLayout: // null when it was never changed
        m_personalLayout = looseArray(answer.result);
        return;
    case Part::CommonLayout:
        m_commonLayout = looseArray(answer.result);
        return;
    }
}

void MetadataLoader::takePage(const Question &question, const CallResult &answer, QJsonArray *rows)
{
    const QJsonArray page = looseArray(answer.result);
    for (const QJsonValue &row : page) {
        if (rows->size() == MaxRows) {
            noteCut(question);
            return;
        }
        rows->append(row);
    }
    // A portal that always names the same next page must not keep us forever.
    if (answer.next && *answer.next > question.start && !page.isEmpty()) {
        Question next = question;
        next.start = *answer.next;
        m_pending.append(next);
    }
}

void MetadataLoader::noteCut(const Question &question)
{
    const QString name = nameOf(question);
    if (!m_metadata.cut.contains(name)) {
        m_metadata.cut.append(name);
    }
}

QString MetadataLoader::nameOf(const Question &question) const
{
    const QString method = command(question, 0).method;
    return question.dictionary.isEmpty() ? method : method + u' ' + question.dictionary;
}

void MetadataLoader::askNext()
{
    if (m_pending.isEmpty()) {
        finish();
        return;
    }
    if (++m_rounds > MaxRounds) {
        for (const Question &question : std::as_const(m_pending)) {
            noteCut(question);
        }
        finish();
        return;
    }
    const QList<Question> questions = m_pending.mid(0, MaxBatchCommands);
    m_pending.remove(0, questions.size());
    ask(questions);
}

void MetadataLoader::finish()
{
    m_metadata.cardLayout = m_personalLayout.isEmpty() ? m_commonLayout : m_personalLayout;
    m_completion.finish(std::move(m_metadata));
}

} // namespace leadbooth
