// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/schemacache.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// A line with the version, a line with the checksum, then the content. Version 1.
const QByteArray Magic = QByteArrayLiteral("leadbooth-schema 1\n");

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

} // namespace

SchemaCache::SchemaCache(const QString &profileDir)
    : m_dir(profileDir + "/schema"_L1)
{}

QString SchemaCache::path(const AccountId &account, const QString &language) const
{
    return m_dir + u'/' + account.toString() + u'.' + language + ".schema"_L1;
}

Result<QByteArray> SchemaCache::load(const AccountId &account, const QString &language) const
{
    QFile file(path(account, language));
    if (!file.exists()) {
        return failure(problem(ErrorKind::NotFound, u"none yet"_s));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(problem(ErrorKind::Storage, file.errorString()));
    }
    if (file.readLine() != Magic) {
        return failure(problem(ErrorKind::NotFound, u"of another version"_s));
    }
    const QByteArray expected = file.readLine();
    QByteArray content = file.readAll();
    if (checksum(content) != expected) {
        return failure(problem(ErrorKind::Storage, u"damaged"_s));
    }
    return content;
}

Outcome SchemaCache::save(const AccountId &account, const QString &language,
                          const QByteArray &metadata) const
{
    if (!QDir().mkpath(m_dir)) {
        return failure(problem(ErrorKind::Storage, u"cannot make its folder"_s));
    }
    QSaveFile file(path(account, language));
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(problem(ErrorKind::Storage, file.errorString()));
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(Magic);
    file.write(checksum(metadata));
    file.write(metadata);
    if (!file.flush() || !file.commit()) { // commit() alone keeps quiet about the last part
        return failure(problem(ErrorKind::Storage, file.errorString()));
    }
    return success();
}

Outcome SchemaCache::remove(const AccountId &account) const
{
    const QDir dir(m_dir);
    // A version before this one kept one file an account.
    const QStringList names = dir.entryList(
            {account.toString() + ".*.schema"_L1, account.toString() + ".schema"_L1}, QDir::Files);
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
