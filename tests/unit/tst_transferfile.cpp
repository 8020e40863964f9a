// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/transferfile.h"
#include "support/samplequeue.h"
#include "support/smalldisk.h"
#include "support/testcase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

// "ok", or the kind of the error with its code.
template <typename T>
QString outcomeOf(const Result<T> &result)
{
    if (result) {
        return u"ok"_s;
    }
    const Error &error = result.error();
    return toString(error.kind) + (error.code.isEmpty() ? QString() : u' ' + error.code);
}

const QString Damaged = u"InvalidInput TRANSFER_DAMAGED"_s;
const QString NotOne = u"InvalidInput TRANSFER_NOT_ONE"_s;

QDateTime at(int minute)
{
    return {QDate(2026, 3, 5), QTime(12, minute, 7, 89), Qt::UTC};
}

LeadQueue::SealedRow exampleRow(const PublicKey &key, qint64 number, QueueState state)
{
    LeadQueue::SealedRow row;
    row.payload = seal("Gleb Titov", key).value_or(QByteArray());
    row.lead.number = number;
    row.lead.origin =
            OriginId(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')));
    row.lead.account = AccountId(u"11111111-0000-4000-8000-000000000000"_s);
    row.lead.portal = u"vympel.bitrix24.ru"_s;
    row.lead.state = state;
    row.lead.savedAt = at(0);
    row.lead.changedAt = at(1);
    row.lead.keyName = key.name();
    row.lead.payloadSize = row.payload.size();
    return row;
}

/*! As short as can be, for what is tried at each byte. */
TransferFile shortContent(const PublicKey &key)
{
    TransferFile content;
    content.keys = {key};
    content.rows = {exampleRow(key, 1, QueueState::Ready)};
    content.madeAt = at(30);
    return content;
}

/*! A row of each state that is moved, one with all that a row can have. */
TransferFile exampleContent(const PublicKey &key)
{
    TransferFile content;
    content.keys = {newKeyPair().publicKey, key};
    content.madeAt = at(30);
    qint64 number = 0;
    for (const QueueState state :
         {QueueState::Ready, QueueState::Uncertain, QueueState::Rejected, QueueState::Parked}) {
        content.rows += exampleRow(key, ++number, state);
    }
    QueuedLead &full = content.rows[1].lead;
    full.notBefore = at(2);
    full.settledAt = at(3);
    full.attempts = 4;
    full.looks = 5;
    full.resendDecided = true;
    full.sendAlone = true;
    full.visibility = {.responsible = u"7"_s, .stage = u"NEW"_s, .opened = u"Y"_s};
    full.trouble = ErrorKind::Timeout;
    full.troubleCode = u"QUERY_LIMIT_EXCEEDED"_s;
    return content;
}

QByteArray withSum(const QByteArray &lines)
{
    return lines + "blake2b "
           + QCryptographicHash::hash(lines, QCryptographicHash::Blake2b_256).toHex() + '\n';
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(leadbooth::LeadQueue::SealedRow &)>)

class TestTransferFile : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() override;
    void whatIsWrittenIsRead();
    void aQueueWithoutRowsCanBeMoved();
    void nothingPersonalIsInPlainSight();
    void onlyItsOwnerMayReadIt();
    void anOlderFileIsReplacedWholeOrLeftAlone();
    void aFolderThatIsNotThereIsAnError();
    void aDiskThatTakesHalfOfItLeavesTheOlderFile_data();
    void aDiskThatTakesHalfOfItLeavesTheOlderFile();
    void whatIsTooLargeToBeReadIsNotWritten();
    void aRowThatCouldNotBeReadAgainIsNotWritten_data();
    void aRowThatCouldNotBeReadAgainIsNotWritten();
    void aQueueMovesToAnotherMachine();
    void aFileThatIsCutOffAnywhereIsRefused();
    void aChangeAtAnyByteIsRefused();
    void somethingBehindTheEndIsRefused();
    void whatIsNoSuchFileIsToldApart_data();
    void whatIsNoSuchFileIsToldApart();
    void aLaterVersionIsToldApartFromDamage();
    void rowsThatCannotBeAreRefusedWithARightChecksum_data();
    void rowsThatCannotBeAreRefusedWithARightChecksum();
    void aTroubleThatThisProgramDoesNotKnowIsNoDamage();
    void aFileOfAbsurdSizeIsRefusedUnread();
    void keysTravelUnderAPassphrase();
    void keysDoNotOpenWithoutIt();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"leads.transfer"_s); }
    void put(const QByteArray &bytes) const;
    [[nodiscard]] QByteArray bytes() const;
    std::unique_ptr<QTemporaryDir> m_dir;
    KeyPair m_key = newKeyPair();
};

void TestTransferFile::init()
{
    TestCase::init();
    m_dir = std::make_unique<QTemporaryDir>(fastFolder());
}

void TestTransferFile::put(const QByteArray &bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestTransferFile::bytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestTransferFile::whatIsWrittenIsRead()
{
    TransferFile content = exampleContent(m_key.publicKey);
    content.lockedKeys = QByteArray("\0locked\xff", 8);
    QCOMPARE(outcomeOf(writeTransfer(path(), content)), u"ok"_s);
    const Result<TransferFile> read = readTransfer(path());
    QCOMPARE(outcomeOf(read), u"ok"_s);
    QCOMPARE(read->madeAt, content.madeAt);
    QCOMPARE(read->madeAt.timeSpec(), Qt::UTC);
    QCOMPARE(read->keys, content.keys);
    QCOMPARE(read->lockedKeys, content.lockedKeys);
    QCOMPARE(read->rows.size(), content.rows.size());
    for (qsizetype i = 0; i < content.rows.size(); ++i) {
        QVERIFY2(read->rows.at(i).lead == content.rows.at(i).lead, qPrintable(QString::number(i)));
        QCOMPARE(read->rows.at(i).payload, content.rows.at(i).payload);
        QCOMPARE(openSealed(read->rows.at(i).payload, m_key).value_or("closed"), "Gleb Titov");
    }
}

void TestTransferFile::aQueueWithoutRowsCanBeMoved()
{
    QCOMPARE(outcomeOf(writeTransfer(path(), {.madeAt = at(0)})), u"ok"_s);
    const Result<TransferFile> read = readTransfer(path());
    QCOMPARE(outcomeOf(read), u"ok"_s);
    QVERIFY(read->rows.isEmpty());
    QVERIFY(read->lockedKeys.isEmpty());
}

void TestTransferFile::nothingPersonalIsInPlainSight()
{
    QCOMPARE(outcomeOf(writeTransfer(path(), exampleContent(m_key.publicKey))), u"ok"_s);
    QVERIFY(bytes().contains("vympel.bitrix24.ru"));
    QVERIFY(!bytes().contains("Gleb"));
    QVERIFY(!bytes().contains(QByteArray("Gleb Titov").toBase64().first(8)));
    QVERIFY(!bytes().contains(m_key.secretKey.reveal().toBase64()));
}

void TestTransferFile::onlyItsOwnerMayReadIt()
{
    QCOMPARE(outcomeOf(writeTransfer(path(), exampleContent(m_key.publicKey))), u"ok"_s);
    QCOMPARE(QFile::permissions(path())
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther),
             QFile::Permissions());
}

void TestTransferFile::anOlderFileIsReplacedWholeOrLeftAlone()
{
    QCOMPARE(outcomeOf(writeTransfer(path(), exampleContent(m_key.publicKey))), u"ok"_s);
    QCOMPARE(outcomeOf(writeTransfer(path(), {.madeAt = at(0)})), u"ok"_s);
    QVERIFY(readTransfer(path())->rows.isEmpty());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
}

void TestTransferFile::aFolderThatIsNotThereIsAnError()
{
    const QString elsewhere = m_dir->filePath(u"none/leads.transfer"_s);
    QCOMPARE(outcomeOf(writeTransfer(elsewhere, {})), u"Storage TRANSFER_UNWRITABLE"_s);
    QCOMPARE(outcomeOf(readTransfer(elsewhere)), u"NotFound"_s);
}

void TestTransferFile::aDiskThatTakesHalfOfItLeavesTheOlderFile_data()
{
    QTest::addColumn<int>("payload");
    QTest::newRow("of a few lines, which are still in memory") << 0;
    QTest::newRow("of a lead with a picture, in the middle of its line") << 300000;
}

void TestTransferFile::aDiskThatTakesHalfOfItLeavesTheOlderFile()
{
    QFETCH(int, payload);
    TransferFile content = exampleContent(m_key.publicKey);
    if (payload > 0) {
        content.rows.last().payload = QByteArray(payload, 'p');
    }
    QCOMPARE(outcomeOf(writeTransfer(path(), {.madeAt = at(0)})), u"ok"_s);
    QString outcome;
    {
        const SmallDisk disk(500);
        QVERIFY(disk.isGood);
        outcome = outcomeOf(writeTransfer(path(), content));
    }
    QCOMPARE(outcome, u"Storage TRANSFER_UNWRITABLE"_s);
    const Result<TransferFile> read = readTransfer(path());
    QCOMPARE(outcomeOf(read), u"ok"_s);
    QCOMPARE(read->madeAt, at(0));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
}

void TestTransferFile::whatIsTooLargeToBeReadIsNotWritten()
{
    TransferFile content;
    LeadQueue::SealedRow row;
    row.payload = QByteArray(64 * 1024 * 1024, 'p'); // shared by all rows
    content.rows = QList<LeadQueue::SealedRow>(13, row);
    QCOMPARE(outcomeOf(writeTransfer(path(), content)), u"InvalidInput TRANSFER_TOO_LARGE"_s);
    QVERIFY(!QFile::exists(path()));
}

void TestTransferFile::aRowThatCouldNotBeReadAgainIsNotWritten_data()
{
    QTest::addColumn<std::function<void(LeadQueue::SealedRow &)>>("change");
    using Change = std::function<void(LeadQueue::SealedRow &)>;
    QTest::newRow("sent") << Change([](auto &row) { row.lead.state = QueueState::Sent; });
    QTest::newRow("no payload") << Change([](auto &row) { row.payload.clear(); });
    QTest::newRow("no origin") << Change([](auto &row) { row.lead.origin = {}; });
    QTest::newRow("another key") << Change([](auto &row) { row.lead.keyName = u"none"_s; });
}

void TestTransferFile::aRowThatCouldNotBeReadAgainIsNotWritten()
{
    QFETCH(const std::function<void(LeadQueue::SealedRow &)>, change);
    TransferFile content = exampleContent(m_key.publicKey);
    change(content.rows.last());
    QCOMPARE(outcomeOf(writeTransfer(path(), content)), u"Internal"_s);
    QVERIFY(QDir(m_dir->path()).isEmpty());
}

void TestTransferFile::aQueueMovesToAnotherMachine()
{
    SampleQueue here;
    QVERIFY(here.isGood);
    QVERIFY_DONE(here->save({sampleLead(1), sampleLead(2)}));
    const Result<QList<LeadQueue::SealedRow>> rows = here->unsent();
    QVERIFY_DONE(rows);
    QCOMPARE(rows->size(), 2);
    QVERIFY_DONE(writeTransfer(
            path(),
            {.rows = *rows, .keys = here->keys(), .lockedKeys = {}, .madeAt = here.clock.now()}));

    const Result<TransferFile> read = readTransfer(path());
    QVERIFY_DONE(read);
    for (qsizetype i = 0; i < rows->size(); ++i) {
        QVERIFY(read->rows.at(i).lead == rows->at(i).lead);
        QCOMPARE(read->rows.at(i).payload, rows->at(i).payload);
    }
    SampleQueue there;
    QVERIFY(there.isGood);
    const Result<LeadQueue::TakenIn> taken =
            there->takeIn(read->rows, read->keys, AccountId(u"account-2"_s), u"portal.example"_s);
    QVERIFY_DONE(taken);
    QCOMPARE(taken->taken, 2);
    QCOMPARE(there->counts().value().locked, 2);
    QVERIFY_DONE(there->unlock(here.keys));
    QCOMPARE(there->payload(originOf(2)).value().draft.text(u"TITLE"_s), u"Sample lead 2"_s);
}

void TestTransferFile::aFileThatIsCutOffAnywhereIsRefused()
{
    QCOMPARE(outcomeOf(writeTransfer(path(), shortContent(m_key.publicKey))), u"ok"_s);
    const QByteArray whole = bytes();
    const qsizetype firstLine = whole.indexOf('\n') + 1;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        put(whole.first(size));
        QCOMPARE(outcomeOf(readTransfer(path())), size < firstLine ? NotOne : Damaged);
    }
}

void TestTransferFile::aChangeAtAnyByteIsRefused()
{
    QCOMPARE(outcomeOf(writeTransfer(path(), shortContent(m_key.publicKey))), u"ok"_s);
    const QByteArray whole = bytes();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        // A bit that makes another digit, one that makes another case, one that makes no text.
        for (const int bit : {0x01, 0x20, 0x80}) {
            QByteArray changed = whole;
            changed[i] = static_cast<char>(changed.at(i) ^ bit);
            put(changed);
            const QString outcome = outcomeOf(readTransfer(path()));
            QVERIFY2(outcome == Damaged || (i < whole.indexOf('\n') + 1 && outcome == NotOne),
                     qPrintable(u"%1 %2"_s.arg(i).arg(outcome)));
        }
    }
}

void TestTransferFile::somethingBehindTheEndIsRefused()
{
    QCOMPARE(outcomeOf(writeTransfer(path(), exampleContent(m_key.publicKey))), u"ok"_s);
    const QByteArray whole = bytes();
    for (const QByteArray &more : {QByteArray("\n"), QByteArray("x"), whole}) {
        put(whole + more);
        QCOMPARE(outcomeOf(readTransfer(path())), Damaged);
    }
}

void TestTransferFile::whatIsNoSuchFileIsToldApart_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n");
    QTest::newRow("zeros") << QByteArray(100000, '\0');
    QTest::newRow("a line without an end") << QByteArray(100000, 'l');
    QTest::newRow("its name alone") << QByteArray("leadbooth-transfer ");
    QTest::newRow("no version") << withSum("leadbooth-transfer x\n{}\n");
    QTest::newRow("version nought") << withSum("leadbooth-transfer 0\n{}\n");
    QTest::newRow("a version that no number holds")
            << withSum("leadbooth-transfer 99999999999999999999\n{}\n");
    QTest::newRow("another file of Leadbooth's") << QByteArray("leadbooth-schema 1\n");
}

void TestTransferFile::whatIsNoSuchFileIsToldApart()
{
    QFETCH(const QByteArray, content);
    put(content);
    QCOMPARE(outcomeOf(readTransfer(path())), NotOne);
    QCOMPARE(outcomeOf(readTransfer(m_dir->path())), NotOne);
}

void TestTransferFile::aLaterVersionIsToldApartFromDamage()
{
    const QByteArray later = withSum("leadbooth-transfer 2\nwhatever will be in it\n");
    put(later);
    QCOMPARE(outcomeOf(readTransfer(path())), u"QueueTooNew TRANSFER_TOO_NEW"_s);
    put(later.chopped(1));
    QCOMPARE(outcomeOf(readTransfer(path())), Damaged);
}

void TestTransferFile::rowsThatCannotBeAreRefusedWithARightChecksum_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("not an object") << QByteArray("\n{\"account\"") << QByteArray("\n[\"account\"");
    QTest::newRow("an unknown part") << QByteArray("\"state\":1") << QByteArray("\"estate\":1");
    QTest::newRow("a part of another type")
            << QByteArray("\"state\":1") << QByteArray("\"state\":\"1\"");
    QTest::newRow("a state that does not travel")
            << QByteArray("\"state\":1") << QByteArray("\"state\":4");
    QTest::newRow("a state that there is not")
            << QByteArray("\"state\":1") << QByteArray("\"state\":77");
    QTest::newRow("half a number")
            << QByteArray("\"attempts\":4") << QByteArray("\"attempts\":4.5");
    QTest::newRow("less than nothing")
            << QByteArray("\"attempts\":4") << QByteArray("\"attempts\":-4");
    QTest::newRow("more attempts than can be counted")
            << QByteArray("\"attempts\":4") << QByteArray("\"attempts\":4000000000");
    QTest::newRow("no origin") << QByteArray("\"origin\":\"00000000-0000-4000-8000-000000000001\",")
                               << QByteArray();
    QTest::newRow("a time that is none") << QByteArray("\"saved\":\"2026-03-05T12:00:07.089Z\"")
                                         << QByteArray("\"saved\":\"yesterday\"");
    QTest::newRow("a payload that is no base64")
            << QByteArray("\"payload\":\"") << QByteArray("\"payload\":\"*");
    QTest::newRow("an empty payload, the real one elsewhere")
            << QByteArray("\"payload\":\"") << QByteArray("\"payload\":\"\",\"other\":\"");
    QTest::newRow("sealed to a key that is not named")
            << QByteArray("\"keys\":[\"") << QByteArray("\"keys\":[],\"others\":[\"");
    QTest::newRow("a key that is none")
            << QByteArray("\"keys\":[\"") << QByteArray("\"keys\":[\"AAAA\",\"");
    QTest::newRow("fewer rows than it says")
            << QByteArray("\"rows\":4") << QByteArray("\"rows\":5");
    QTest::newRow("more rows than it says") << QByteArray("\"rows\":4") << QByteArray("\"rows\":3");
    QTest::newRow("an absurd number of rows")
            << QByteArray("\"rows\":4") << QByteArray("\"rows\":9007199254740992");
    QTest::newRow("a number of rows that is none")
            << QByteArray("\"rows\":4") << QByteArray("\"rows\":1e300");
    QTest::newRow("brackets without end")
            << QByteArray("\"rows\":4") << QByteArray("\"rows\":") + QByteArray(100000, '[');
}

void TestTransferFile::rowsThatCannotBeAreRefusedWithARightChecksum()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QCOMPARE(outcomeOf(writeTransfer(path(), exampleContent(m_key.publicKey))), u"ok"_s);
    const QByteArray whole = bytes();
    QByteArray lines = whole.first(whole.lastIndexOf("blake2b "));
    put(withSum(lines));
    QCOMPARE(outcomeOf(readTransfer(path())), u"ok"_s);
    const qsizetype where = lines.indexOf(from);
    QVERIFY2(where >= 0, "the example has no such part");
    lines.replace(where, from.size(), to);
    put(withSum(lines));
    QCOMPARE(outcomeOf(readTransfer(path())), Damaged);
}

void TestTransferFile::aTroubleThatThisProgramDoesNotKnowIsNoDamage()
{
    QCOMPARE(outcomeOf(writeTransfer(path(), exampleContent(m_key.publicKey))), u"ok"_s);
    QByteArray lines = bytes();
    lines.truncate(lines.lastIndexOf("blake2b "));
    lines.replace("\"trouble\":\"Timeout\"", "\"trouble\":\"Eclipse\"");
    put(withSum(lines));
    const Result<TransferFile> read = readTransfer(path());
    QCOMPARE(outcomeOf(read), u"ok"_s);
    QVERIFY(!read->rows.at(1).lead.trouble);
}

void TestTransferFile::aFileOfAbsurdSizeIsRefusedUnread()
{
    QCOMPARE(outcomeOf(writeTransfer(path(), exampleContent(m_key.publicKey))), u"ok"_s);
    QVERIFY(QFile::resize(path(), LargestTransfer + 1)); // a hole: takes no room on the disk
    QCOMPARE(outcomeOf(readTransfer(path())), u"InvalidInput TRANSFER_TOO_LARGE"_s);
}

void TestTransferFile::keysTravelUnderAPassphrase()
{
    const QList<KeyPair> keys{m_key, newKeyPair()};
    const Result<QByteArray> locked = lockKeys(keys, Secret("correct horse"));
    QCOMPARE(outcomeOf(locked), u"ok"_s);
    QVERIFY(!locked->contains(m_key.secretKey.reveal()));
    const Result<QList<KeyPair>> opened = openKeys(*locked, Secret("correct horse"));
    QCOMPARE(outcomeOf(opened), u"ok"_s);
    QCOMPARE(opened->size(), 2);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        QVERIFY(opened->at(i).secretKey.equals(keys.at(i).secretKey));
        QCOMPARE(opened->at(i).publicKey, keys.at(i).publicKey);
    }
}

void TestTransferFile::keysDoNotOpenWithoutIt()
{
    const QByteArray locked = lockKeys({m_key}, Secret("correct horse")).value_or(QByteArray());
    QCOMPARE(outcomeOf(openKeys(locked, Secret("wrong horse"))), u"WrongKey"_s);
    QCOMPARE(outcomeOf(openKeys({}, Secret("correct horse"))), u"WrongKey"_s);
    const QByteArray half =
            lockWithPassphrase(QByteArray(31, 'k'), Secret("correct horse")).value_or(QByteArray());
    QCOMPARE(outcomeOf(openKeys(half, Secret("correct horse"))), u"WrongKey"_s);
}

QTEST_GUILESS_MAIN(TestTransferFile)
#include "tst_transferfile.moc"
