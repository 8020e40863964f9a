// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctorcommand.h"

#include "base/wholefile.h"
#include "cli/findingline.h"
#include "sync/engine.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr qint64 Megabyte = qint64{1024} * 1024;
constexpr qint64 ScarceDisk = 500 * Megabyte;
constexpr qint64 FullDisk = 50 * Megabyte;
// Bitrix24 and TLS bear minutes; people who read the time of a lead do not.
constexpr qint64 WrongClock = 60;

QString locationOf(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace

DoctorCommand::DoctorCommand(const CliOptions &options, const CommandParts &parts,
                             Finished finished)
    : Command(options, parts, std::move(finished))
    , m_cache(options.profileDir)
{}

void DoctorCommand::start()
{
    if (!arguments().isEmpty()) {
        failUsage(u"doctor takes no arguments"_s);
        return;
    }
    checkProfile();
    checkDisk();
    checkQueue();
    checkKey();
}

void DoctorCommand::tell(const QString &about, Grade grade, const QString &what,
                         const QString &toDo)
{
    struct Look
    {
        const char *word;
        Light light;
    };
    static constexpr std::array Looks{Look{"ok", Light::Green}, Look{"note", Light::Yellow},
                                      Look{"bad", Light::Red}};
    const Look &look = Looks.at(static_cast<size_t>(grade));
    QJsonObject finding{
            {u"about"_s, about}, {u"grade"_s, QString::fromLatin1(look.word)}, {u"what"_s, what}};
    if (!toDo.isEmpty()) {
        finding.insert(u"toDo"_s, toDo);
    }
    m_findings.append(finding);
    if (!options().json) {
        tellFinding(parts().out, {.word = QString::fromLatin1(look.word), .light = look.light},
                    about, {what, toDo});
    }
}

void DoctorCommand::tellError(const QString &about, const Error &error, const QString &toDo)
{
    tell(about, Grade::Bad, describe(error), toDo);
    m_code = m_code.value_or(exitCodeFor(error));
}

void DoctorCommand::checkProfile()
{
    const QString path = locationOf(options().profileDir);
    QFileInfo info(options().profileDir);
    if (info.exists() && !info.isDir()) {
        tellError(u"profile"_s,
                  {.kind = ErrorKind::Storage, .detail = path + u" is not a folder"_s},
                  u"Move it away, or choose another place with --profile."_s);
        return;
    }
    if (!info.exists()) {
        info.setFile(QFileInfo(info.absolutePath()).absoluteFilePath());
    }
    if (info.exists() && !info.isWritable()) {
        tellError(u"profile"_s,
                  {.kind = ErrorKind::Storage, .detail = path + u" cannot be written"_s},
                  u"Make it writable for this user."_s);
        return;
    }
    tell(u"profile"_s, Grade::Good, path);
}

void DoctorCommand::checkDisk()
{
    const std::optional<qint64> free = freeBytes(options().profileDir + u'/');
    const QString text = u"%1 MB are free"_s.arg(free.value_or(0) / Megabyte);
    if (!free) {
        tell(u"disk"_s, Grade::Warning, u"nobody says how much is free"_s);
    } else if (*free < FullDisk) {
        tellError(u"disk"_s, {.kind = ErrorKind::StorageFull, .detail = text},
                  u"Make room: without it no lead can be saved."_s);
    } else {
        tell(u"disk"_s, *free < ScarceDisk ? Grade::Warning : Grade::Good, text,
             *free < ScarceDisk ? u"Make room before it runs out."_s : QString());
    }
}

void DoctorCommand::checkQueue()
{
    Result<std::unique_ptr<QueueInUse>> opened = QueueInUse::open(options(), parts());
    if (!opened) {
        tellError(u"queue"_s, opened.error(), u"See the section on the queue in README.md."_s);
        return;
    }
    m_queue = std::move(*opened);
    if (m_queue->queue().isReadOnly()) {
        tellError(u"queue"_s, {.kind = ErrorKind::QueueTooNew},
                  u"It was made by a newer version; install that one."_s);
    }
    const QString aside = m_queue->queue().wasSetAside();
    if (!aside.isEmpty()) {
        tellError(u"queue"_s, {.kind = ErrorKind::QueueDamaged},
                  u"What is left of it is in %1; a new one was begun."_s.arg(locationOf(aside)));
    }
    if (const Outcome sound = m_queue->queue().checkIntegrity(); !sound) {
        tellError(u"queue"_s, sound.error(),
                  u"Copy the profile away before anything else, then check the disk."_s);
        return;
    }
    const Result<QueueCounts> counts = m_queue->queue().counts();
    if (!counts) {
        tellError(u"queue"_s, counts.error(), u"Check the disk."_s);
        return;
    }
    checkCounts(*counts);
}

void DoctorCommand::checkCounts(const QueueCounts &counts)
{
    QStringList rows;
    for (const QueueState state : AllQueueStates) {
        if (counts.of(state) > 0) {
            rows.append(u"%1 %2"_s.arg(counts.of(state)).arg(toString(state)));
        }
    }
    tell(u"queue"_s, Grade::Good,
         u"sound; "_s + (rows.isEmpty() ? u"empty"_s : rows.join(u", "_s)));
    if (counts.of(QueueState::Rejected) > 0) {
        tell(u"leads"_s, Grade::Warning, u"%1 were rejected"_s.arg(counts.of(QueueState::Rejected)),
             u"queue list --state Rejected tells why; mend them in the window, or queue retry or "
             "discard them."_s);
    }
    if (counts.of(QueueState::Parked) > 0) {
        tell(u"leads"_s, Grade::Warning,
             u"%1 wait for somebody to decide"_s.arg(counts.of(QueueState::Parked)),
             u"Look for them in the portal; then queue sent or queue retry."_s);
    }
}

void DoctorCommand::checkKey()
{
    if (!m_queue) {
        checkAccount();
        return;
    }
    if (!m_queue->queue().key().isValid()) {
        tell(u"key"_s, Grade::Good, u"none yet; the first lead makes it"_s);
        checkAccount();
        return;
    }
    m_queue->unlock(this, [this](const Outcome &unlocked) {
        if (unlocked) {
            tell(u"key"_s, Grade::Good, u"the queue can be read"_s);
        } else {
            tellError(u"key"_s, unlocked.error(),
                      u"Unlock the keychain; where the key is lost, queue recovery-key use FILE "
                      "brings it back. Saving goes on meanwhile."_s);
        }
        checkAccount();
    });
}

void DoctorCommand::checkAccount()
{
    Result<PortalInUse> portal = openPortal(options(), parts());
    if (!portal) {
        tellError(u"account"_s, portal.error(), u"leadbooth-cli account add makes one."_s);
        end();
        return;
    }
    m_portal = std::move(*portal);
    tell(u"account"_s, Grade::Good,
         (m_portal.kept ? m_portal.kept->displayName() : u"of LEADBOOTH_WEBHOOK"_s) + u", "_s
                 + m_portal.name);
    checkForm();
    checkClock();
}

void DoctorCommand::checkForm()
{
    if (cachedForm(m_cache, m_portal.account, formLanguage(), parts().clock.now())) {
        tell(u"form"_s, Grade::Good, u"known, also without a network"_s);
    } else {
        tell(u"form"_s, Grade::Warning, u"not known yet"_s,
             u"leadbooth-cli fields brings it; add --queue needs it."_s);
    }
}

void DoctorCommand::checkClock()
{
    m_portal.session->client().call(
            u"server.time"_s, {}, this, [this](const Result<CallResult> &answer) {
                if (!answer) {
                    const bool isSignIn = exitCodeFor(answer.error()) == ExitCode::SignInNeeded;
                    tellError(u"portal"_s, answer.error(),
                              isSignIn ? u"leadbooth-cli account add --renew ID signs in again."_s
                                       : u"Check the network, and the address of the portal."_s);
                    end();
                    return;
                }
                const QDateTime theirs =
                        QDateTime::fromString(answer->result.toString(), Qt::ISODate);
                const qint64 ahead = theirs.secsTo(parts().clock.now());
                if (!theirs.isValid()) {
                    tell(u"clock"_s, Grade::Warning, u"the portal does not tell the time"_s);
                } else if (std::abs(ahead) > WrongClock) {
                    tell(u"clock"_s, Grade::Warning,
                         u"%1 seconds %2 the portal"_s.arg(std::abs(ahead))
                                 .arg(ahead > 0 ? u"ahead of"_s : u"behind"_s),
                         u"Set it, or let it be set by the network (timedatectl set-ntp true)."_s);
                } else {
                    tell(u"clock"_s, Grade::Good, u"as the portal's"_s);
                }
                checkRights();
            });
}

void DoctorCommand::checkRights()
{
    checkPortal(m_portal.session->client(), this, [this](const Result<PortalCheck> &checked) {
        if (!checked) {
            tellError(u"portal"_s, checked.error(), u"Ask the portal's administrator."_s);
        } else if (!checked->canReadLeads) {
            tell(u"portal"_s, Grade::Warning, u"reachable, but this user may not read leads"_s,
                 u"A lead whose answer got lost cannot be looked up: somebody has to decide."_s);
        } else {
            tell(u"portal"_s, Grade::Good, u"reachable, and lets leads be read"_s);
        }
        end();
    });
}

void DoctorCommand::end()
{
    const ExitCode code = m_code.value_or(ExitCode::Done);
    printJson(QJsonObject{{u"good"_s, code == ExitCode::Done}, {u"findings"_s, m_findings}});
    finish(code);
}

} // namespace leadbooth
