// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothdrafts.h"

#include "kiosk/kiosksignature.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

const QString Suffix = u".json"_s;
const QString SignerFile = u"signer"_s;

QString dirOf(const QString &profileDir, const AccountId &account)
{
    return profileDir + "/booths/"_L1 + account.toString();
}

Error storage(const QString &what)
{
    return {.kind = ErrorKind::Storage, .certainty = Certainty::NotSent, .detail = what};
}

/*! All numbers; not what somebody else has put there. */
bool isId(const QString &id)
{
    return !id.isEmpty()
           && std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

BoothDrafts::BoothDrafts(const QString &profileDir, const AccountId &account)
    : m_dir(dirOf(profileDir, account))
{}

QString BoothDrafts::path(const QString &file) const
{
    return m_dir + u'/' + file;
}

QList<BoothEntry> BoothDrafts::list() const
{
    const QFileInfoList files = QDir(m_dir).entryInfoList({u'*' + Suffix}, QDir::Files, QDir::Time);
    QList<BoothEntry> entries;
    for (const QFileInfo &file : files) {
        const QString id = file.completeBaseName();
        const Result<KioskProfile> profile = isId(id) ? read(id) : failure(storage({}));
        if (profile) {
            entries.append({.id = id, .name = profile->name});
        }
    }
    return entries;
}

Result<KioskProfile> BoothDrafts::read(const QString &id) const
{
    const Result<QByteArray> bytes = readKioskFileBytes(path(id + Suffix));
    return bytes ? unfinishedProfileFromJson(*bytes) : failure(bytes.error());
}

Outcome BoothDrafts::writeFile(const QString &name, const QByteArray &bytes) const
{
    if (!QDir().mkpath(m_dir)) {
        return failure(storage(u"the folder for booths cannot be made"_s));
    }
    return writeKioskFile(path(name), bytes);
}

Outcome BoothDrafts::write(const QString &id, const KioskProfile &profile) const
{
    return writeFile(id + Suffix, kioskProfileToJson(profile));
}

QString BoothDrafts::newId() const
{
    int last = 0;
    const QStringList files = QDir(m_dir).entryList({u'*' + Suffix}, QDir::Files);
    for (const QString &file : files) {
        last = std::max(last, file.section(u'.', 0, 0).toInt());
    }
    return QString::number(last + 1);
}

BoothDrafts::Signer BoothDrafts::signer() const
{
    const QByteArray bytes = readKioskFileBytes(path(SignerFile)).value_or(QByteArray());
    const QList<QByteArray> lines = bytes.split('\n');
    return {.publicKey = QByteArray::fromHex(lines.value(0)),
            .keychain = QString::fromUtf8(lines.value(1))};
}

Outcome BoothDrafts::setSigner(const Signer &signer) const
{
    return writeFile(SignerFile, signer.publicKey.toHex() + '\n' + signer.keychain.toUtf8());
}

Outcome removeBooths(const QString &profileDir, const AccountId &account)
{
    if (account.isEmpty()) {
        return success();
    }
    QDir dir(dirOf(profileDir, account));
    if (dir.exists() && !dir.removeRecursively()) {
        return failure(storage(u"the booths of the account cannot be erased"_s));
    }
    return success();
}

} // namespace leadbooth
