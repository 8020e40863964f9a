// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/transfercommand.h"

#include "cli/secretinput.h"
#include "queue/leadtransfer.h"
#include "queue/recoverykey.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Error unusable(const QString &why)
{
    return {.kind = ErrorKind::InvalidInput, .certainty = Certainty::NotSent, .detail = why};
}

} // namespace

TransferCommand::TransferCommand(const CliOptions &options, const CommandParts &parts,
                                 Finished finished)
    : Command(options, parts, std::move(finished))
{}

bool TransferCommand::knows(const QString &verb)
{
    return verb == "export"_L1 || verb == "import"_L1 || verb == "recovery-key"_L1;
}

void TransferCommand::start()
{
    const QString verb = arguments().value(0);
    const bool isOfKey = verb == "recovery-key"_L1;
    const QString what = arguments().value(1);
    const qsizetype wanted = !isOfKey ? 2 : what == "show"_L1 ? 2 : 3;
    if (arguments().size() != wanted
        || (isOfKey && what != "show"_L1 && what != "save"_L1 && what != "use"_L1)) {
        failUsage(u"usage: leadbooth-cli queue export FILE | import FILE | recovery-key show | "
                  "recovery-key save FILE | recovery-key use FILE"_s);
        return;
    }
    Result<std::unique_ptr<QueueInUse>> opened = QueueInUse::open(options(), parts());
    if (!opened) {
        fail(opened.error());
        return;
    }
    m_queue = std::move(*opened);
    if (isOfKey) {
        recoveryKey();
    } else if (verb == "export"_L1) {
        exportTo(what);
    } else {
        importFrom(what);
    }
}

// --- Leads ---------------------------------------------------------------------------------------

Result<Secret> TransferCommand::newPassphrase()
{
    Secret passphrase = readSecretLine(parts(), u"A passphrase for the file: "_s);
    if (passphrase.isEmpty()) {
        return failure(unusable(u"standard input holds no passphrase; --without-key needs none"_s));
    }
    if (isTyped() && !readSecretLine(parts(), u"Once more: "_s).equals(passphrase)) {
        return failure(unusable(u"these were two different passphrases"_s));
    }
    return passphrase;
}

void TransferCommand::exportTo(const QString &path)
{
    if (QFile::exists(path)) {
        fail(unusable(u"there is a file already; leads are never written over it"_s));
        return;
    }
    const Result<std::chrono::milliseconds> settle = settleTime(options());
    const Outcome became =
            settle ? m_queue->becomeSender(*settle) : Outcome(failure(settle.error()));
    if (!became) {
        fail(became.error());
        return;
    }
    if (options().withoutKey) {
        writeExport(path, {});
        return;
    }
    m_queue->unlock(this, [this, path](const Outcome &unlocked) {
        if (!unlocked) {
            parts().err << "With --without-key the file needs no key of this machine.\n";
            fail(unlocked.error());
            return;
        }
        const Result<Secret> passphrase = newPassphrase();
        const Result<QByteArray> locked = passphrase
                                                  ? lockKeys(m_queue->keysAtHand(), *passphrase)
                                                  : Result<QByteArray>(failure(passphrase.error()));
        if (!locked) {
            fail(locked.error());
            return;
        }
        writeExport(path, *locked);
    });
}

Result<TransferCommand::Choice> TransferCommand::chooseLeads()
{
    const Result<QueueCounts> all = queue().counts();
    if (!all) {
        return failure(all.error());
    }
    const Result<PortalInUse> portal = openPortal(options(), parts());
    if (portal) {
        const Result<QueueCounts> own = queue().counts(portal->account);
        return own ? Result<Choice>(
                       {.account = portal->account, .others = all->unsent() - own->unsent()})
                   : failure(own.error());
    }
    // Nobody has to be signed in to give away what is of one account alone.
    const Result<QList<LeadQueue::SealedRow>> rows = queue().unsent();
    if (!rows) {
        return failure(rows.error());
    }
    QSet<QString> accounts;
    for (const LeadQueue::SealedRow &row : *rows) {
        accounts.insert(row.lead.account.toString());
    }
    return accounts.size() > 1 ? Result<Choice>(failure(portal.error())) : Choice();
}

void TransferCommand::writeExport(const QString &path, const QByteArray &lockedKeys)
{
    const Result<Choice> choice = chooseLeads();
    const Result<qint64> exported =
            choice ? exportLeads(queue(), path, lockedKeys, parts().clock.now(), choice->account)
                   : failure(choice.error());
    if (!exported) {
        fail(exported.error());
        return;
    }
    if (choice->others > 0) {
        parts().err << choice->others
                    << " of other accounts stay here; a file holds those of the account in use.\n";
    }
    if (*exported == 0) {
        parts().err << "Nothing is waiting to be sent; no file was written.\n";
    } else {
        parts().err << *exported
                    << " leads are in the file, and this machine sends them no more.\n";
    }
    printJson(QJsonObject{{u"exported"_s, *exported}});
    finish(ExitCode::Done);
}

void TransferCommand::importFrom(const QString &path)
{
    const Result<TransferFile> file = readTransfer(path);
    if (!file && file.error().kind == ErrorKind::NotFound) {
        failUsage(u"there is no such file"_s);
        return;
    }
    if (!file) {
        fail(file.error());
        return;
    }
    if (file->lockedKeys.isEmpty() || options().withoutKey) {
        takeIn(*file, {});
        return;
    }
    const Secret passphrase = readSecretLine(parts(), u"The file's passphrase: "_s);
    const Result<QList<KeyPair>> keys = openKeys(file->lockedKeys, passphrase);
    if (!keys) {
        fail(keys.error());
        return;
    }
    takeIn(*file, *keys);
}

void TransferCommand::takeIn(const TransferFile &file, const QList<KeyPair> &keys)
{
    const Result<PortalInUse> portal = openPortal(options(), parts());
    if (!portal) {
        fail(portal.error());
        return;
    }
    const QStringList others = otherPortals(file.rows, portal->identity, portal->name);
    if (!others.isEmpty() && !options().samePortal) {
        fail(unusable(u"there are leads for %1 in the file, and the account in use is of %2; "
                      "where that is the same portal, say --same-portal"_s.arg(others.constFirst(),
                                                                               portal->name)));
        return;
    }
    const Outcome became = m_queue->becomeSender(options().settle);
    const Result<LeadQueue::TakenIn> taken =
            !became ? Result<LeadQueue::TakenIn>(failure(became.error()))
                    : queue().takeIn(file.rows, file.keys, portal->account, portal->identity);
    if (!taken) {
        fail(taken.error());
        return;
    }
    if (!options().json) {
        parts().out << "taken in " << taken->taken << ", known already " << taken->known << '\n';
    }
    const QJsonObject result{{u"taken"_s, taken->taken}, {u"known"_s, taken->known}};
    recoverKeys(
            keys,
            [this](const KeyPair &key, QObject *context, Done<std::monostate> done) {
                m_queue->recover(key, context, std::move(done));
            },
            this,
            [this, result](const Outcome &recovered) {
                if (!recovered) {
                    parts().err << "The leads are in the queue, but their key was not kept. Import "
                                   "the file again when that can be done.\n";
                    fail(recovered.error());
                    return;
                }
                printJson(result);
                finish(ExitCode::Done);
            });
}

// --- The key -------------------------------------------------------------------------------------

void TransferCommand::recoveryKey()
{
    const QString what = arguments().value(1);
    const QString path = arguments().value(2);
    if (what == "use"_L1) {
        useKey(path);
        return;
    }
    m_queue->unlock(this, [this, what, path](const Outcome &unlocked) {
        if (!unlocked) {
            fail(unlocked.error());
        } else if (what == "save"_L1) {
            saveKey(path);
        } else {
            showKeys();
        }
    });
}

void TransferCommand::showKeys()
{
    QJsonArray keys;
    const QList<KeyPair> atHand = m_queue->keysAtHand();
    for (const KeyPair &key : atHand) {
        const QString text = QString::fromUtf8(recoveryText(key).reveal());
        keys.append(QJsonObject{{u"name"_s, key.publicKey.name()}, {u"key"_s, text}});
        if (!options().json) {
            parts().out << text << '\n';
        }
    }
    printJson(keys);
    parts().err << "Who has this key can read the queue. Keep it where the machine is not.\n";
    finish(ExitCode::Done);
}

void TransferCommand::saveKey(const QString &path)
{
    const QList<KeyPair> keys = m_queue->keysAtHand();
    const Outcome written = keys.isEmpty() ? Outcome(failure(unusable(u"no key is at hand"_s)))
                                           : writeKeyFile(path, keys.constLast());
    if (!written) {
        fail(written.error());
        return;
    }
    if (keys.size() > 1) {
        parts().err << "Only the newest of " << keys.size()
                    << " keys is in the file; recovery-key show tells all.\n";
    }
    printJson(QJsonObject{{u"name"_s, keys.constLast().publicKey.name()}});
    finish(ExitCode::Done);
}

void TransferCommand::useKey(const QString &path)
{
    const Result<KeyPair> key =
            path == "-"_L1 ? keyFromRecoveryText(readSecretLine(parts(), u"The recovery key: "_s))
                           : readKeyFile(path);
    if (!key && key.error().kind == ErrorKind::NotFound) {
        failUsage(key.error().detail);
        return;
    }
    if (!key) {
        fail(key.error());
        return;
    }
    m_queue->recover(*key, this, [this, name = key->publicKey.name()](const Outcome &recovered) {
        // Where another process sends, that one releases them when it is given the key.
        const Outcome released = !recovered                                ? recovered
                                 : m_queue->becomeSender(options().settle) ? retryUnlocked(queue())
                                                                           : success();
        if (!released) {
            fail(released.error());
            return;
        }
        printJson(QJsonObject{{u"name"_s, name}});
        finish(ExitCode::Done);
    });
}

} // namespace leadbooth
