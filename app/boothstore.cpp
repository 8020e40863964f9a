// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothstore.h"

#include "base/logging.h"
#include "kiosk/boothcode.h"
#include "queue/portalidentity.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr qsizetype MostFiles = 20;

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

BoothStore::BoothStore(const QString &profileDir, Settings &settings)
    : m_copyPath(profileDir + "/booth"_L1 + BoothFileSuffix)
    , m_settings(settings)
{}

bool BoothStore::isTrusted(const KioskSigner &signer) const
{
    return !signer.publicKey.isEmpty()
           && m_settings.text(Setting::KioskSigner)
                      == QString::fromLatin1(signer.publicKey.toHex());
}

Outcome BoothStore::checkPortal(const KioskProfile &profile) const
{
    // The desk may be signed in by OAuth and the booth by a webhook, which knows no member ID.
    if (!m_account || mayBePortal(profile.portal, m_account->endpoint, m_account->memberId)) {
        return {};
    }
    return failure({.kind = ErrorKind::InvalidInput,
                    .certainty = Certainty::NotSent,
                    .code = BoothFileOtherPortal,
                    .detail = u"the booth file is for another portal"_s});
}

Result<KioskFile> BoothStore::keptCopy() const
{
    Result<KioskFile> copy = readKioskFile(m_copyPath);
    if (copy && !isTrusted(copy->signer)) {
        return failure({.kind = ErrorKind::WrongKey,
                        .certainty = Certainty::NotSent,
                        .code = BoothFileForeign,
                        .detail = u"the copy of the booth file has another signer"_s});
    }
    if (copy) {
        if (const Outcome fits = checkPortal(copy->profile); !fits) {
            return failure(fits.error());
        }
    }
    return copy;
}

BoothStore::Opened BoothStore::open(const QString &named)
{
    Opened opened;
    if (!named.isEmpty()) {
        const Result<QByteArray> bytes = readKioskFileBytes(named);
        if (!bytes) {
            opened.refused = bytes.error();
        } else if (hashOf(*bytes) != m_settings.text(Setting::KioskFileSeen)) {
            opened = considered(*bytes);
            if (opened.booth && opened.refused) {
                return opened; // not kept: the next start has to look at it again
            }
            if (opened.booth) {
                if (const Outcome seen = m_settings.set(Setting::KioskFileSeen, hashOf(*bytes));
                    !seen) {
                    qCWarning(lcApp).noquote() << seen.error().detail;
                }
                return opened;
            }
        }
    }
    const Result<KioskFile> copy = keptCopy();
    if (copy) {
        opened.booth = *copy;
    } else if (copy.error().kind != ErrorKind::NotFound && !opened.refused) {
        opened.refused = copy.error();
    }
    return opened;
}

BoothStore::Opened BoothStore::take(const QString &path)
{
    const Result<QByteArray> bytes = readKioskFileBytes(path);
    return bytes ? considered(*bytes) : Opened{.refused = bytes.error()};
}

BoothStore::Opened BoothStore::takeCode(const QByteArray &code)
{
    const Result<QByteArray> bytes = boothFileFromCode(code);
    return bytes ? considered(*bytes) : Opened{.refused = bytes.error()};
}

BoothStore::Opened BoothStore::considered(const QByteArray &bytes)
{
    const Result<KioskFile> file = kioskFileFrom(bytes);
    if (!file) {
        return {.refused = file.error()};
    }
    if (const Outcome fits = checkPortal(file->profile); !fits) {
        return {.refused = fits.error()};
    }
    if (!isTrusted(file->signer)) {
        m_untrusted = bytes;
        return {.toTrust = *file};
    }
    if (const Outcome kept = keep(bytes); !kept) {
        // It runs; the next start will not find it.
        return {.booth = *file, .refused = kept.error()};
    }
    return {.booth = *file};
}

BoothStore::Opened BoothStore::trust()
{
    const QByteArray bytes = std::exchange(m_untrusted, {});
    const Result<KioskFile> file = kioskFileFrom(bytes);
    if (!file) {
        return {.refused = file.error()};
    }
    const Outcome set = m_settings.set(Setting::KioskSigner,
                                       QString::fromLatin1(file->signer.publicKey.toHex()));
    Opened opened = considered(bytes);
    if (!set && !opened.refused) {
        opened.refused = set.error();
    }
    return opened;
}

Outcome BoothStore::keep(const QByteArray &bytes)
{
    return writeKioskFile(m_copyPath, bytes);
}

QStringList boothFilesOnMedia()
{
    QFileInfoList files;
    const QList<QStorageInfo> volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo &volume : volumes) {
        const QString root = volume.rootPath();
        if (root.startsWith("/media/"_L1) || root.startsWith("/run/media/"_L1)
            || root.startsWith("/mnt"_L1)) {
            files += QDir(root).entryInfoList({u'*' + BoothFileSuffix}, QDir::Files);
        }
    }
    std::ranges::sort(files, std::greater<>(), &QFileInfo::lastModified);
    QStringList paths;
    for (const QFileInfo &file : files.first(std::min(files.size(), MostFiles))) {
        paths.append(file.absoluteFilePath());
    }
    return paths;
}

} // namespace leadbooth
