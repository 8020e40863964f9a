// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/transferfile.h"

#include "base/wholefile.h"
#include "queue/leadqueueprivate.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Lines: what it is and its version, a JSON object about all, a JSON object a row, a checksum of
// all before it. The first line and the last one stay as they are in any later version, so that
// "newer" can be told from "damaged".
const QByteArray Magic = QByteArrayLiteral("leadbooth-transfer ");
constexpr int Version = 1;
const QByteArray SumName = QByteArrayLiteral("blake2b ");
constexpr qsizetype SumLineSize = 8 + 64 + 1;
constexpr qsizetype KeySize = 32;

Error problem(ErrorKind kind, const QString &code, const QString &what)
{
    return {.kind = kind,
            .certainty = Certainty::NotSent,
            .code = code,
            .detail = u"transfer file: "_s + what};
}

Error notOne(const QString &what)
{
    return problem(ErrorKind::InvalidInput, u"TRANSFER_NOT_ONE"_s, what);
}

Error damaged(const QString &what)
{
    return problem(ErrorKind::InvalidInput, u"TRANSFER_DAMAGED"_s, what);
}

Error tooLarge()
{
    return problem(ErrorKind::InvalidInput, u"TRANSFER_TOO_LARGE"_s, u"over a gigabyte"_s);
}

Error unreadable(const QString &what)
{
    return problem(ErrorKind::Storage, u"TRANSFER_UNREADABLE"_s, what);
}

Error unwritable(const QString &path, qint64 size, const QString &what)
{
    return problem(notWritten(path, size, what).kind, u"TRANSFER_UNWRITABLE"_s, what);
}

QByteArray sumLine(const QCryptographicHash &hash)
{
    return SumName + hash.result().toHex() + '\n';
}

QByteArray lineOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QString textOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

// What is empty or as by default is left out.
void put(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty()) {
        json.insert(name, text);
    }
}

void put(QJsonObject &json, const QString &name, const QDateTime &time)
{
    if (time.isValid()) {
        json.insert(name, textOf(time));
    }
}

void put(QJsonObject &json, const QString &name, qint64 number)
{
    if (number != 0) {
        json.insert(name, number);
    }
}

QJsonObject toJson(const LeadQueue::SealedRow &row)
{
    const QueuedLead &lead = row.lead;
    QJsonObject json;
    put(json, u"number"_s, lead.number);
    put(json, u"origin"_s, lead.origin.toString());
    put(json, u"account"_s, lead.account.toString());
    put(json, u"portal"_s, lead.portal);
    put(json, u"state"_s, qint64(static_cast<int>(lead.state)));
    put(json, u"saved"_s, lead.savedAt);
    put(json, u"changed"_s, lead.changedAt);
    put(json, u"notBefore"_s, lead.notBefore);
    put(json, u"settled"_s, lead.settledAt);
    put(json, u"attempts"_s, qint64(lead.attempts));
    put(json, u"looks"_s, qint64(lead.looks));
    put(json, u"resend"_s, qint64(lead.resendDecided ? 1 : 0));
    put(json, u"alone"_s, qint64(lead.sendAlone ? 1 : 0));
    put(json, u"responsible"_s, lead.visibility.responsible);
    put(json, u"stage"_s, lead.visibility.stage);
    put(json, u"opened"_s, lead.visibility.opened);
    put(json, u"trouble"_s, lead.trouble ? toString(*lead.trouble) : QString());
    put(json, u"troubleCode"_s, lead.troubleCode);
    put(json, u"key"_s, lead.keyName);
    put(json, u"payload"_s, textOf(row.payload));
    return json;
}

// Takes the parts of an object one by one; what is left or does not fit makes it unreadable.
class Parts
{
public:
    explicit Parts(const QByteArray &line)
    {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        m_fits = document.isObject();
        m_json = document.object();
    }

    QString text(const QString &name)
    {
        const QJsonValue value = m_json.take(name);
        m_fits = m_fits && (value.isString() || value.isUndefined());
        return value.toString();
    }
    QByteArray bytes(const QString &name) { return decoded(text(name)); }
    QList<QByteArray> listOfBytes(const QString &name)
    {
        const QJsonValue value = m_json.take(name);
        m_fits = m_fits && value.isArray();
        QList<QByteArray> list;
        const QJsonArray array = value.toArray();
        for (const auto &item : array) {
            m_fits = m_fits && item.isString();
            list += decoded(item.toString());
        }
        return list;
    }
    QDateTime time(const QString &name)
    {
        const QString written = text(name);
        const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs).toUTC();
        m_fits = m_fits && time.isValid() == !written.isEmpty();
        return time;
    }
    qint64 number(const QString &name, qint64 largest)
    {
        const QJsonValue value = m_json.take(name);
        const qint64 number = value.toInteger(value.isUndefined() ? 0 : -1);
        m_fits = m_fits && number >= 0 && number <= largest;
        return number;
    }
    bool flag(const QString &name) { return number(name, 1) == 1; }

    [[nodiscard]] bool fit() const { return m_fits && m_json.isEmpty(); }

private:
    QByteArray decoded(const QString &text)
    {
        const auto result = QByteArray::fromBase64Encoding(text.toLatin1(),
                                                           QByteArray::AbortOnBase64DecodingErrors);
        m_fits = m_fits && result.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
        return result.decoded;
    }
    QJsonObject m_json;
    bool m_fits = false;
};

bool isUnsent(QueueState state)
{
    return state == QueueState::Ready || state == QueueState::Uncertain
           || state == QueueState::Rejected || state == QueueState::Parked;
}

Result<LeadQueue::SealedRow> rowFrom(const QByteArray &line, const QStringList &keyNames)
{
    constexpr qint64 Any = std::numeric_limits<qint64>::max();
    constexpr qint64 AnyInt = std::numeric_limits<int>::max();
    Parts parts(line);
    LeadQueue::SealedRow row;
    QueuedLead &lead = row.lead;
    lead.number = parts.number(u"number"_s, Any);
    lead.origin = OriginId(parts.text(u"origin"_s));
    lead.account = AccountId(parts.text(u"account"_s));
    lead.portal = parts.text(u"portal"_s);
    lead.state = static_cast<QueueState>(parts.number(u"state"_s, AnyInt));
    lead.savedAt = parts.time(u"saved"_s);
    lead.changedAt = parts.time(u"changed"_s);
    lead.notBefore = parts.time(u"notBefore"_s);
    lead.settledAt = parts.time(u"settled"_s);
    lead.attempts = static_cast<int>(parts.number(u"attempts"_s, AnyInt));
    lead.looks = static_cast<int>(parts.number(u"looks"_s, AnyInt));
    lead.resendDecided = parts.flag(u"resend"_s);
    lead.sendAlone = parts.flag(u"alone"_s);
    lead.visibility = {.responsible = parts.text(u"responsible"_s),
                       .stage = parts.text(u"stage"_s),
                       .opened = parts.text(u"opened"_s)};
    // Nothing for a kind that only a newer program of the same format knows.
    lead.trouble = errorKindFrom(parts.text(u"trouble"_s));
    lead.troubleCode = parts.text(u"troubleCode"_s);
    lead.keyName = parts.text(u"key"_s);
    row.payload = parts.bytes(u"payload"_s);
    lead.hasPayload = true;
    lead.payloadSize = row.payload.size();
    const bool isWhole = !lead.origin.isEmpty() && isUnsent(lead.state)
                         && keyNames.contains(lead.keyName) && !row.payload.isEmpty();
    if (!parts.fit() || !isWhole) {
        return failure(damaged(u"a row is not as it should be"_s));
    }
    return row;
}

// The checksum fits: whoever made the file wrote it like this.
Result<TransferFile> contentOf(QFile &file, qint64 end)
{
    Parts head(file.readLine());
    TransferFile content;
    content.madeAt = head.time(u"made"_s);
    content.lockedKeys = head.bytes(u"lockedKeys"_s);
    const QList<QByteArray> keys = head.listOfBytes(u"keys"_s);
    const qint64 rows = head.number(u"rows"_s, LargestTransfer);
    QStringList keyNames;
    for (const QByteArray &bytes : keys) {
        content.keys.append({.bytes = bytes});
        if (!content.keys.last().isValid()) {
            return failure(damaged(u"a key is none"_s));
        }
        keyNames += content.keys.last().name();
    }
    if (!head.fit()) {
        return failure(damaged(u"its header is not as it should be"_s));
    }
    while (file.pos() < end) {
        const Result<LeadQueue::SealedRow> row = rowFrom(file.readLine(), keyNames);
        if (!row) {
            return failure(row.error());
        }
        content.rows += *row;
    }
    if (content.rows.size() != rows) {
        return failure(damaged(u"it has not as many rows as it says"_s));
    }
    return content;
}

Outcome checkSum(QFile &file, qint64 end)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    while (file.pos() < end) {
        const QByteArray part = file.read(qMin<qint64>(qint64(64) * 1024, end - file.pos()));
        if (part.isEmpty()) {
            return failure(unreadable(file.errorString()));
        }
        hash.addData(part);
    }
    if (file.read(SumLineSize) != sumLine(hash)) {
        return failure(damaged(u"its checksum is another"_s));
    }
    return success();
}

} // namespace

Outcome writeTransfer(const QString &path, const TransferFile &content)
{
    qint64 size = 0;
    for (const LeadQueue::SealedRow &row : content.rows) {
        size += row.payload.size() * 4 / 3 + 1024;
    }
    if (size > LargestTransfer) {
        return failure(tooLarge());
    }
    QJsonArray keys;
    QStringList keyNames;
    for (const PublicKey &key : content.keys) {
        keys += textOf(key.bytes);
        keyNames += key.name();
    }
    QJsonObject head{{u"keys"_s, keys}, {u"rows"_s, content.rows.size()}};
    put(head, u"made"_s, content.madeAt);
    put(head, u"lockedKeys"_s, textOf(content.lockedKeys));

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(unwritable(path, size, file.errorString()));
    }
    // A memory stick may know no owners; what is personal is sealed in any case.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    bool isWritten = true; // what a disk takes a part of is no error to QSaveFile
    const auto write = [&](const QByteArray &line) {
        isWritten = file.write(line) == line.size() && isWritten;
        hash.addData(line);
    };
    write(Magic + QByteArray::number(Version) + '\n');
    write(lineOf(head));
    for (const LeadQueue::SealedRow &row : content.rows) {
        const QByteArray line = lineOf(toJson(row));
        // Whoever has written it counts the leads as moved: nobody may find out later that one row
        // is not taken, and with it the whole file.
        if (!rowFrom(line, keyNames)) {
            return failure(problem(ErrorKind::Internal, {}, u"a row that does not travel"_s));
        }
        write(line);
    }
    write(sumLine(hash));
    // commit() does not tell when the last part, which is still in memory, finds no room.
    if (!isWritten || !file.flush() || !file.commit()) {
        return failure(unwritable(path, size, file.errorString()));
    }
    return success();
}

Result<TransferFile> readTransfer(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(problem(ErrorKind::NotFound, {}, u"it is not there"_s));
    }
    if (!info.isFile()) {
        return failure(notOne(u"not a file"_s)); // a pipe would have to be waited for
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(unreadable(file.errorString()));
    }
    const QByteArray first = file.readLine(Magic.size() + 10);
    bool isNumber = false;
    const int version = first.mid(Magic.size()).trimmed().toInt(&isNumber);
    if (!first.startsWith(Magic) || !first.endsWith('\n') || !isNumber || version < 1) {
        return failure(notOne(u"it does not begin like one"_s));
    }
    if (file.size() > LargestTransfer) {
        return failure(tooLarge());
    }
    const qint64 end = file.size() - SumLineSize;
    const qint64 start = file.pos();
    if (end <= start) {
        return failure(damaged(u"it is cut off"_s));
    }
    file.seek(0);
    if (const Outcome sum = checkSum(file, end); !sum) {
        return failure(sum.error());
    }
    if (version > Version) {
        return failure(problem(ErrorKind::QueueTooNew, u"TRANSFER_TOO_NEW"_s,
                               u"version %1"_s.arg(version)));
    }
    file.seek(start);
    return contentOf(file, end);
}

Result<QByteArray> lockKeys(const QList<KeyPair> &keys, const Secret &passphrase)
{
    QByteArray all;
    for (const KeyPair &key : keys) {
        all += key.secretKey.reveal();
    }
    return lockWithPassphrase(all, passphrase);
}

Result<QList<KeyPair>> openKeys(const QByteArray &locked, const Secret &passphrase)
{
    const Result<QByteArray> all = openWithPassphrase(locked, passphrase);
    if (!all) {
        return failure(all.error());
    }
    QList<KeyPair> keys;
    for (qsizetype at = 0; at < all->size(); at += KeySize) {
        const Result<KeyPair> key = keyPairOf(Secret(all->mid(at, KeySize)));
        if (!key) {
            return failure(problem(ErrorKind::WrongKey, {}, u"what is locked is no key"_s));
        }
        keys += *key;
    }
    return keys;
}

} // namespace leadbooth
