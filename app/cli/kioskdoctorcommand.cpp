// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/kioskdoctorcommand.h"

#include "account/settings.h"
#include "account/tokenstore.h"
#include "base/wholefile.h"
#include "cli/findingline.h"
#include "kiosk/kioskpin.h"
#include "kiosk/readinesstext.h"
#include "queue/portalidentity.h"
#include "sync/engine.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Light lightOf(ReadinessGrade grade)
{
    switch (grade) {
    case ReadinessGrade::Green:
        return Light::Green;
    case ReadinessGrade::Yellow:
        return Light::Yellow;
    case ReadinessGrade::Red:
        break;
    }
    return Light::Red;
}

PortalAnswer answerOf(const Error &error)
{
    switch (exitCodeFor(error)) {
    case ExitCode::SignInNeeded:
        return PortalAnswer::SignIn;
    case ExitCode::Offline:
        return PortalAnswer::Offline;
    default:
        return PortalAnswer::Refuses;
    }
}

} // namespace

ExitCode exitCodeFor(const QList<ReadinessCheck> &checks, const std::optional<ExitCode> &ofPortal)
{
    const auto isRed = [](const ReadinessCheck &check) {
        return gradeOf(check.finding) == ReadinessGrade::Red;
    };
    const auto first = std::ranges::find_if(checks, isRed);
    if (first == checks.cend()) {
        return ExitCode::Done;
    }
    switch (first->finding) {
    case ReadinessFinding::AccountMissing:
    case ReadinessFinding::PortalRefuses:
        return ofPortal.value_or(ExitCode::Rejected);
    case ReadinessFinding::TokenEndsInShow:
    case ReadinessFinding::TokenEnded:
    case ReadinessFinding::SecretsMissing:
    case ReadinessFinding::PortalSignIn:
        return ExitCode::SignInNeeded;
    case ReadinessFinding::SecretsUnavailable:
    case ReadinessFinding::QueueUnusable:
    case ReadinessFinding::KeyNoneAndLocked:
    case ReadinessFinding::KeyMissing:
    case ReadinessFinding::DiskFull:
        return ExitCode::Storage;
    case ReadinessFinding::PortalOffline:
        return ExitCode::Offline;
    case ReadinessFinding::TestLeadUnknown:
        return ExitCode::Unknown;
    case ReadinessFinding::ProfileUnreadable:
    case ReadinessFinding::ProfileChanged:
    case ReadinessFinding::ProfileTooNew:
    case ReadinessFinding::ProfileOtherPortal:
        return ExitCode::Usage;
    default:
        return ExitCode::Rejected; // something is left to a person
    }
}

KioskDoctorCommand::KioskDoctorCommand(const CliOptions &options, const CommandParts &parts,
                                       Finished finished)
    : Command(options, parts, std::move(finished))
    , m_cache(options.profileDir)
{}

void KioskDoctorCommand::start()
{
    if (!arguments().isEmpty()) {
        failUsage(u"doctor takes no arguments"_s);
        return;
    }
    m_facts.now = parts().clock.now();
    m_facts.showEnds = options().showEnds;
    if (options().showEnds && *options().showEnds < m_facts.now.date()) {
        failUsage(u"--show-ends is a day that has passed"_s);
        return;
    }
    m_facts.machine = readMachine(u"/"_s, gnomeSetting);
    readDisk();
    readPin();
    readProfileFile();
    openQueue();
}

// --- On this machine
// -------------------------------------------------------------------------------

void KioskDoctorCommand::readDisk()
{
    m_facts.freeBytes = freeBytes(options().profileDir + u'/');
}

void KioskDoctorCommand::readPin()
{
    const Settings settings(options().profileDir);
    const QString text = settings.text(Setting::KioskPin);
    m_facts.pin = settings.loadError() || (!text.isEmpty() && !pinHashFrom(text))
                          ? PinFact::Unreadable
                  : text.isEmpty() ? PinFact::None
                                   : PinFact::Set;
}

void KioskDoctorCommand::readProfileFile()
{
    if (options().kioskFile.isEmpty()) {
        return;
    }
    m_facts.profile = ProfileFacts();
    Result<KioskFile> file = readKioskFile(options().kioskFile);
    if (file) {
        m_facts.profile->file = std::move(*file);
    } else {
        m_facts.profile->error = file.error();
    }
}

void KioskDoctorCommand::openQueue()
{
    Result<std::unique_ptr<QueueInUse>> opened = QueueInUse::open(options(), parts());
    if (!opened) {
        m_facts.queue.trouble = toString(opened.error().kind);
        readAccount();
        return;
    }
    m_queue = std::move(*opened);
    if (m_queue->queue().isReadOnly()) {
        m_facts.queue.trouble = toString(ErrorKind::QueueTooNew);
    }
    openKey();
}

void KioskDoctorCommand::openKey()
{
    // Asking would make one, and nothing is to be changed here without a test lead.
    if (!m_queue->queue().key().isValid() && !options().testLead) {
        m_facts.queue.key = KeyFact::None;
        readAccount();
        return;
    }
    m_queue->unlock(this, [this](const Outcome &unlocked) { onKey(unlocked); });
}

void KioskDoctorCommand::onKey(const Outcome &unlocked)
{
    m_isUnlocked = unlocked.has_value();
    if (!unlocked) {
        const bool isLocked = unlocked.error().kind == ErrorKind::KeychainLocked;
        m_facts.queue.key = !m_queue->queue().key().isValid() ? KeyFact::NoneAndLocked
                            : isLocked                        ? KeyFact::Locked
                                                              : KeyFact::Missing;
    }
    readAccount();
}

void KioskDoctorCommand::readAccount()
{
    Result<PortalInUse> portal = openPortal(options(), parts());
    if (!portal) {
        m_portalCode = exitCodeFor(portal.error());
        report();
        return;
    }
    m_portal = std::move(*portal);
    m_facts.account =
            AccountFacts{.isWebhook = !m_portal.kept || m_portal.kept->kind == AccountKind::Webhook,
                         .portal = m_portal.name};
    if (m_facts.profile && m_facts.profile->file) {
        m_facts.profile->isForPortal =
                mayBePortal(m_facts.profile->file->profile.portal, m_portal.pages,
                            m_portal.kept ? m_portal.kept->memberId : QString());
    }
    readSecret();
}

void KioskDoctorCommand::readSecret()
{
    if (!m_portal.kept) {
        askTime(); // the webhook is in the environment
        return;
    }
    const AccountId account = m_portal.kept->id;
    if (m_facts.account->isWebhook) {
        parts().secrets.read(secretName(account, SecretKind::Webhook), this,
                             [this](const Result<Secret> &secret) {
                                 onSecret(secret ? std::nullopt : std::optional(secret.error()));
                             });
        return;
    }
    readRefreshToken(parts().secrets, account, this, [this](const Result<KeptRefreshToken> &kept) {
        if (kept) {
            m_facts.account->tokenIssuedAt = kept->issuedAt;
        }
        onSecret(kept ? std::nullopt : std::optional(kept.error()));
    });
}

void KioskDoctorCommand::onSecret(const std::optional<Error> &error)
{
    if (!error) {
        m_facts.secrets = SecretsFact::Open;
    } else if (error->kind == ErrorKind::KeychainLocked) {
        m_facts.secrets = SecretsFact::Locked;
    } else {
        m_facts.secrets = error->kind == ErrorKind::SecretMissing ? SecretsFact::Missing
                                                                  : SecretsFact::Unavailable;
    }
    if (error && m_facts.queue.key == KeyFact::None) {
        m_facts.queue.key = KeyFact::NoneAndLocked;
    }
    if (error) {
        // Without it the portal cannot be asked anything.
        onForm(failure(*error));
        return;
    }
    askTime();
}

// --- Of the portal
// ---------------------------------------------------------------------------------

void KioskDoctorCommand::portalFailed(const Error &error)
{
    m_facts.portal = PortalFacts{.answer = answerOf(error), .trouble = toString(error.kind)};
    m_portalCode = exitCodeFor(error);
}

void KioskDoctorCommand::askTime()
{
    m_portal.session->client().call(u"server.time"_s, {}, this,
                                    [this](const Result<CallResult> &answer) { onTime(answer); });
}

void KioskDoctorCommand::onTime(const Result<CallResult> &answer)
{
    if (!answer) {
        portalFailed(answer.error());
        onForm(failure(answer.error()));
        return;
    }
    const QDateTime theirs = QDateTime::fromString(answer->result.toString(), Qt::ISODate);
    if (theirs.isValid()) {
        m_facts.clockAhead = std::chrono::seconds(theirs.secsTo(parts().clock.now()));
    }
    askRights();
}

void KioskDoctorCommand::askRights()
{
    checkPortal(m_portal.session->client(), this,
                [this](const Result<PortalCheck> &checked) { onRights(checked); });
}

void KioskDoctorCommand::onRights(const Result<PortalCheck> &checked)
{
    if (checked) {
        m_facts.portal = PortalFacts{.hasCrm = checked->scopes.contains(u"crm"_s),
                                     .readsLeads = checked->canReadLeads};
    } else if (checked.error().kind == ErrorKind::MissingScope) {
        m_facts.portal = PortalFacts{.hasCrm = false};
    } else {
        portalFailed(checked.error());
    }
    if (m_queue) {
        const Result<QueueCounts> counts = m_queue->queue().counts(m_portal.account);
        m_facts.portal->hasAddedLeads = counts && counts->of(QueueState::Sent) > 0;
    }
    askForm();
}

void KioskDoctorCommand::askForm()
{
    loadForm(m_portal, m_cache, parts(), this,
             [this](const Result<FormSchemaPtr> &form) { onForm(form); });
}

void KioskDoctorCommand::onForm(const Result<FormSchemaPtr> &form)
{
    m_schema = form ? *form
                    : cachedForm(m_cache, m_portal.account, formLanguage(), parts().clock.now());
    if (m_schema && m_facts.profile && m_facts.profile->file) {
        m_facts.profile->findings = checkProfile(m_facts.profile->file->profile, *m_schema);
    }
    if (options().testLead) {
        makeTestLead();
    } else {
        report();
    }
}

void KioskDoctorCommand::makeTestLead()
{
    if (!m_schema || !m_queue) {
        const ErrorKind kind = m_queue ? ErrorKind::NotFound : ErrorKind::Storage;
        m_facts.testLead = TestLeadFacts{.end = TestLeadEnd::Refused, .value = toString(kind)};
        report();
        return;
    }
    m_testLead = std::make_unique<TestLead>(options(), parts(), m_portal, *m_queue,
                                            FormInUse{m_schema, m_cache});
    connect(m_testLead.get(), &TestLead::ended, this, [this](const TestLeadOutcome &outcome) {
        m_facts.testLead = outcome.facts;
        report();
    });
    const bool hasProfile = m_facts.profile && m_facts.profile->file;
    m_testLead->start(hasProfile ? &m_facts.profile->file->profile : nullptr, m_isUnlocked);
}

// --- The list
// --------------------------------------------------------------------------------------

void KioskDoctorCommand::count()
{
    if (!m_queue) {
        return;
    }
    const Result<QueueCounts> counts = m_queue->queue().counts();
    if (!counts) {
        m_facts.queue.trouble = toString(counts.error().kind);
        return;
    }
    m_facts.queue.waiting = counts->waiting();
    m_facts.queue.needPerson = counts->trouble();
}

void KioskDoctorCommand::report()
{
    count(); // a test lead may have joined the others, or taken them along
    const QList<ReadinessCheck> checks = checkReadiness(m_facts);
    QJsonArray list;
    for (const ReadinessCheck &check : checks) {
        const QString code = codeOf(check.finding);
        const QString grade = toString(gradeOf(check.finding));
        const ReadinessText text = textOf(check.finding);
        const FindingWords words{filledIn(QString::fromUtf8(text.what), check.value),
                                 QString::fromUtf8(text.toDo)};
        if (!options().json) {
            tellFinding(parts().out, {.word = grade, .light = lightOf(gradeOf(check.finding))},
                        code.section(u'.', 0, 0), words);
        }
        list.append(QJsonObject{{u"code"_s, code},
                                {u"grade"_s, grade},
                                {u"value"_s, check.value},
                                {u"what"_s, words.what},
                                {u"toDo"_s, words.toDo}});
    }
    const ExitCode code = exitCodeFor(checks, m_portalCode);
    printJson(QJsonObject{{u"ready"_s, code == ExitCode::Done}, {u"checks"_s, list}});
    finish(code);
}

} // namespace leadbooth
