// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/schemacache.h"

#include "base/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// A line with the version, for a form lines that tell what it was built by and of, a line with the
// checksum, then the content.
const QByteArray Magic = QByteArrayLiteral("leadbooth-schema 1\n");
const QByteArray FormMagic = QByteArrayLiteral("leadbooth-form 1\n");

constexpr auto Suffix = ".schema"_L1;
constexpr auto FormSuffix = ".form"_L1;

// Against damage, not against people. BLAKE2b takes a third of the time of Qt's SHA-256, and every
// start waits for it.
QByteArray checksum(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256).toHex() + '\n';
}

Error problem(ErrorKind kind, const QString &what)
{
    return {.kind = kind, .certainty = Certainty::NotSent, .detail = u"schema cache: "_s + what};
}

QByteArray formHead(const QByteArray &builder, const QByteArray &metadataChecksum)
{
    return FormMagic + builder + '\n' + metadataChecksum;
}

/*! NotFound when the file does not begin with \a head. */
Result<QByteArray> read(const QString &path, const QByteArray &head)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(problem(ErrorKind::NotFound, u"none yet"_s));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(problem(ErrorKind::Storage, file.errorString()));
    }
    if (file.read(head.size()) != head) {
        return failure(problem(ErrorKind::NotFound, u"of another version"_s));
    }
    const QByteArray expected = file.readLine();
    QByteArray content = file.readAll();
    if (checksum(content) != expected) {
        return failure(problem(ErrorKind::Storage, u"damaged"_s));
    }
    return content;
}

} // namespace

SchemaCache::SchemaCache(const QString &profileDir)
    : m_dir(profileDir + "/schema"_L1)
{}

QString SchemaCache::path(const AccountId &account, const QString &language,
                          QLatin1StringView suffix) const
{
    return m_dir + u'/' + account.toString() + u'.' + language + suffix;
}

Result<QByteArray> SchemaCache::load(const AccountId &account, const QString &language) const
{
    return read(path(account, language, Suffix), Magic);
}

Result<QByteArray> SchemaCache::loadForm(const AccountId &account, const QString &language,
                                         const QByteArray &builder) const
{
    QFile metadata(path(account, language, Suffix));
    if (!metadata.open(QIODevice::ReadOnly) || metadata.readLine() != Magic) {
        return failure(problem(ErrorKind::NotFound, u"a form of nothing"_s));
    }
    return read(path(account, language, FormSuffix), formHead(builder, metadata.readLine()));
}

Outcome SchemaCache::write(const QString &path, const QByteArray &head,
                           const QByteArray &content) const
{
    if (!QDir().mkpath(m_dir)) {
        return failure(problem(ErrorKind::Storage, u"cannot make its folder"_s));
    }
    return writeWholeFile(path, {head, checksum(content), content}, MayRead::Owner)
            .map_error([](const Error &error) { return problem(error.kind, error.detail); });
}

Outcome SchemaCache::save(const AccountId &account, const QString &language,
                          const QByteArray &metadata) const
{
    return write(path(account, language, Suffix), Magic, metadata);
}

Outcome SchemaCache::saveForm(const AccountId &account, const QString &language,
                              const QByteArray &metadata, const QByteArray &builder,
                              const QByteArray &form) const
{
    return write(path(account, language, FormSuffix), formHead(builder, checksum(metadata)), form);
}

Outcome SchemaCache::remove(const AccountId &account) const
{
    const QDir dir(m_dir);
    // A version before this one kept one file an account.
    const QStringList names =
            dir.entryList({account.toString() + ".*"_L1 + Suffix,
                           account.toString() + ".*"_L1 + FormSuffix, account.toString() + Suffix},
                          QDir::Files);
    Outcome outcome = success();
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (!file.remove()) {
            outcome = failure(problem(ErrorKind::Storage, file.errorString()));
        }
    }
    return outcome;
}

} // namespace leadbooth
