// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/leadcommands.h"

#include "account/accountlist.h"
#include "base/advice.h"
#include "base/language.h"
#include "cli/leadinput.h"
#include "lead/validation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// The lead is there already; what it became is worth a moment only.
constexpr std::chrono::milliseconds LongestWaitForDeal = std::chrono::seconds(5);

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::String:
        return u"string"_s;
    case FieldType::Text:
        return u"text"_s;
    case FieldType::Integer:
        return u"integer"_s;
    case FieldType::Double:
        return u"double"_s;
    case FieldType::YesNo:
        return u"yes/no"_s;
    case FieldType::Date:
        return u"date"_s;
    case FieldType::DateTime:
        return u"datetime"_s;
    case FieldType::Choice:
        return u"choice"_s;
    case FieldType::Currency:
        return u"currency"_s;
    case FieldType::Money:
        return u"money"_s;
    case FieldType::Url:
        return u"url"_s;
    case FieldType::Address:
        return u"address"_s;
    case FieldType::User:
        return u"user"_s;
    case FieldType::Company:
        return u"company"_s;
    case FieldType::Contact:
        return u"contact"_s;
    case FieldType::Multifield:
        return u"multifield"_s;
    case FieldType::NotEditable:
        return u"not editable"_s;
    }
    return {};
}

} // namespace

LeadCommand::LeadCommand(const CliOptions &options, const AccountCommand::Parts &parts,
                         AccountCommand::Finished finished)
    : m_options(options)
    , m_parts(parts)
    , m_finished(std::move(finished))
    , m_cache(options.profileDir)
{}

LeadCommand::~LeadCommand() = default;

void LeadCommand::start()
{
    if (const Outcome opened = openSession(); !opened) {
        fail(opened.error());
        return;
    }
    const Engine::Options options{.account = m_account,
                                  .portal = m_portal,
                                  .language = languageFor(QLocale().name()),
                                  .timing = {.settle = m_options.settle, .looksAgain = 0}};
    m_engine = std::make_unique<Engine>(m_parts.clock, m_session->client(), m_cache, m_memory,
                                        options);
    connect(m_engine.get(), &Engine::formReady, this,
            [this](const FormSchemaPtr &schema, FormOrigin) { onForm(schema); });
    connect(m_engine.get(), &Engine::formFailed, this, &LeadCommand::fail);
    connect(m_engine.get(), &Engine::submissionChanged, this, &LeadCommand::onSubmission);
    // Not start(): a script is served by the form as the portal has it now, not as it was.
    m_engine->refreshForm();
}

Outcome LeadCommand::openSession()
{
    const QString fromEnvironment = qEnvironmentVariable("LEADBOOTH_WEBHOOK");
    if (!fromEnvironment.isEmpty()) {
        const Result<Webhook> webhook = parseWebhook(fromEnvironment);
        if (!webhook) {
            return failure(webhook.error());
        }
        m_account = AccountId(u"environment"_s);
        m_portal = webhook->endpoint;
        m_session = std::make_unique<Session>(m_parts.clock, *webhook, m_options.caFile);
        return success();
    }
    const Result<std::optional<Account>> chosen = currentAccount(m_options.profileDir);
    if (!chosen) {
        return failure(chosen.error());
    }
    if (!*chosen) {
        return failure({.kind = ErrorKind::SecretMissing,
                        .certainty = Certainty::NotSent,
                        .detail = u"no account in use; leadbooth-cli account add makes one, "
                                  "account use chooses one"_s});
    }
    const Account &account = **chosen;
    m_account = account.id;
    m_portal = account.endpoint;
    m_session = std::make_unique<Session>(m_parts.clock, m_parts.secrets, account,
                                          m_options.profileDir);
    return success();
}

void LeadCommand::onForm(const FormSchemaPtr &schema)
{
    if (m_options.words.constFirst() == "fields"_L1) {
        printFields(*schema);
        finish(ExitCode::Done);
    } else {
        add(schema);
    }
}

void LeadCommand::printFields(const FormSchema &schema)
{
    QJsonArray entries;
    for (const FieldSchema &field : schema.fields) {
        QJsonObject entry{{u"code"_s, field.code},
                          {u"type"_s, typeName(field.type)},
                          {u"portalType"_s, field.portalType},
                          {u"label"_s, field.label},
                          {u"required"_s, field.isRequired},
                          {u"multiple"_s, field.isMultiple}};
        if (field.choices) {
            QJsonArray choices;
            for (const Choice &choice : *field.choices) {
                choices.append(QJsonObject{{u"id"_s, choice.id}, {u"label"_s, choice.label}});
            }
            entry.insert(u"choices"_s, choices);
        }
        entries.append(entry);
        if (!m_options.json) {
            m_parts.out << field.code << '\t' << typeName(field.type)
                        << (field.isMultiple ? " (several)" : "")
                        << (field.isRequired ? " (required)" : "") << '\t' << field.label << '\n';
        }
    }
    if (m_options.json) {
        m_parts.out << QString::fromUtf8(QJsonDocument(entries).toJson());
    }
    for (const Omission &omission : schema.omissions) {
        if (omission.reason != OmissionReason::TypeNotEditable) {
            m_parts.err << "Note: not all of the portal's form is here: "
                        << (omission.field.isEmpty() ? u"a part of it"_s : omission.field) << '\n';
        }
    }
}

Result<LeadDraft> LeadCommand::readDraft(const FormSchema &schema)
{
    LeadDraft initial =
            initialDraft(schema, m_parts.ids.newOriginId(), m_parts.clock.now().toLocalTime());
    initial.notifyResponsible = m_options.notifyResponsible;
    if (m_options.words.size() > 1) {
        return draftFromArguments(schema, initial, m_options.words.mid(1));
    }
    const QJsonDocument document = QJsonDocument::fromJson(m_parts.in.readAll().toUtf8());
    if (!document.isObject()) {
        return failure({.kind = ErrorKind::InvalidInput,
                        .certainty = Certainty::NotSent,
                        .detail = u"standard input holds no JSON object of fields"_s});
    }
    return draftFromFields(schema, initial, document.object());
}

void LeadCommand::add(const FormSchemaPtr &schema)
{
    Result<LeadDraft> draft = readDraft(*schema);
    if (!draft) {
        fail(draft.error());
        return;
    }
    const Issues issues = validateLead(*schema, *draft);
    if (!issues.isEmpty()) {
        fail({.kind = ErrorKind::Refused, .certainty = Certainty::NotSent, .issues = issues});
        return;
    }
    draft->capturedAt = m_parts.clock.now();
    m_mode = schema->mode;
    m_engine->submit(*draft, schema);
}

void LeadCommand::onSubmission(const SubmissionState &state)
{
    if (state.phase == SubmissionPhase::Created) {
        onCreated(state);
        return;
    }
    if (state.isFinal()) {
        report(state);
        return;
    }
    if (state.phase == SubmissionPhase::Settling || state.phase == SubmissionPhase::Waiting) {
        m_parts.err << (state.phase == SubmissionPhase::Settling
                                ? "The answer got lost; looking again at "
                                : "The portal asks to wait until ")
                    << state.until.toString(Qt::ISODate) << '\n'
                    << Qt::flush;
    }
}

void LeadCommand::onCreated(const SubmissionState &state)
{
    if (m_mode != CrmMode::Simple || state.becameDeal) {
        report(state);
        return;
    }
    // The deal is told of a moment later, or never.
    m_dealTimer = m_parts.clock.startTimer(LongestWaitForDeal, [this, state] { report(state); });
}

void LeadCommand::report(const SubmissionState &state)
{
    m_dealTimer.reset();
    disconnect(m_engine.get(), nullptr, this, nullptr);
    const bool created = state.phase == SubmissionPhase::Created;
    ExitCode code = ExitCode::Done;
    if (!created) {
        code = state.phase == SubmissionPhase::Failed ? exitCodeFor(*state.error)
                                                      : ExitCode::Unknown;
        if (state.phase == SubmissionPhase::NotCreated) {
            // Proven not to be there: for a script this is as good as never sent.
            code = ExitCode::Offline;
        }
    }
    if (m_options.json) {
        QJsonObject result{{u"origin"_s, state.origin.toString()}, {u"created"_s, created}};
        if (created) {
            result.insert(u"id"_s, state.leadId.toString().toLongLong());
            result.insert(u"url"_s, state.url.toString());
            if (state.becameDeal) {
                result.insert(u"dealId"_s, state.dealId.toString());
            }
        } else if (state.error) {
            const QJsonObject error = toJson(*state.error);
            for (auto it = error.constBegin(); it != error.constEnd(); ++it) {
                result.insert(it.key(), *it);
            }
        }
        m_parts.out << QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact))
                    << '\n';
    } else if (created) {
        m_parts.out << "Lead created: ID " << state.leadId.toString() << '\n';
        if (state.becameDeal) {
            m_parts.out << "The portal turned it into deal " << state.dealId.toString() << '\n';
        }
    }
    if (!created && state.error) {
        m_parts.err << describe(*state.error) << '\n';
        if (code == ExitCode::Unknown) {
            m_parts.err << "The lead may have been created. Look for origin "
                        << state.origin.toString() << " in the portal before sending it again.\n";
        }
    }
    finish(code);
}

void LeadCommand::fail(const Error &error)
{
    tellError(m_parts, m_options.json, error);
    finish(exitCodeFor(error));
}

void LeadCommand::finish(ExitCode code)
{
    QTimer::singleShot(0, this, [this, code] { m_finished(code); });
}

} // namespace leadbooth
