// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scancommand.h"
#include "support/codepicture.h"
#include "support/fakeclock.h"
#include "support/memorysecrets.h"
#include "support/testcase.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int code = -1;
    QString out;
    QString err;
};

Ended scan(const QStringList &files, bool json = false)
{
    FakeClock clock;
    RandomIds ids;
    MemorySecrets secrets;
    QTextStream in;
    Ended ended;
    QTextStream out(&ended.out);
    QTextStream err(&ended.err);
    ScanCommand command(
            {.profileDir = u"/nowhere"_s, .json = json, .words = QStringList{u"scan"_s} + files},
            {clock, ids, secrets, in, out, err},
            [&ended](ExitCode code) { ended.code = int(code); });
    command.start();
    if (!waitUntil([&] { return ended.code >= 0; })) {
        qWarning("the command has not ended");
    }
    out.flush();
    err.flush();
    return ended;
}

} // namespace

class TestScanCommand : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCardIsShownPartByPart();
    void withJsonEveryFileHasItsAnswer();
    void whatCannotBeUsedHasACodeOfItsOwn_data();
    void whatCannotBeUsedHasACodeOfItsOwn();
    void nothingOfACodeSteersTheTerminal();

private:
    [[nodiscard]] QString kept(const QString &name, const GrayPicture &picture) const
    {
        const QString path = m_folder.filePath(name);
        const QImage image(picture.row(0), picture.width(), picture.height(), picture.width(),
                           QImage::Format_Grayscale8);
        return image.save(path) ? path : QString();
    }

    QTemporaryDir m_folder;
    QString m_card;
    QString m_wall;
    QString m_text;
};

void TestScanCommand::initTestCase()
{
    m_card = kept(u"card.png"_s, codePicture(SampleCard));
    m_wall = kept(u"wall.jpg"_s, blankPicture());
    m_text = m_folder.filePath(u"text.png"_s);
    QFile file(m_text);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("text") == 4);
}

void TestScanCommand::aCardIsShownPartByPart()
{
    const Ended ended = scan({m_card, m_wall});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.err, QString());
    QVERIFY2(ended.out.startsWith(m_card + u": 1 code(s)\n"_s), qPrintable(ended.out));
    for (const QString &line :
         {u"  kind: vcard\n"_s, u"  firstName: Gleb\n"_s, u"  company: Vympel\n"_s,
          u"  phones: +74951234567 (mobile)\n"_s, u"  emails: gleb@vympel.example (work)\n"_s}) {
        QVERIFY2(ended.out.contains(line), qPrintable(ended.out));
    }
    QVERIFY(ended.out.endsWith(m_wall + u": no code\n"_s));
}

void TestScanCommand::withJsonEveryFileHasItsAnswer()
{
    const Ended ended = scan({m_wall, m_text, m_card}, true);
    QCOMPARE(ended.code, 2);
    const QJsonArray all = QJsonDocument::fromJson(ended.out.toUtf8()).array();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0]["codes"_L1].toArray().size(), 0);
    QCOMPARE(all[1]["error"_L1]["error"_L1].toString(), u"InvalidInput"_s);
    QCOMPARE(all[2]["file"_L1].toString(), m_card);
    const QJsonValue card = all[2]["codes"_L1][0];
    QCOMPARE(card["kind"_L1].toString(), u"vcard"_s);
    QCOMPARE(card["lastName"_L1].toString(), u"Titov"_s);
    QCOMPARE(card["phones"_L1][0]["use"_L1].toString(), u"mobile"_s);
}

void TestScanCommand::whatCannotBeUsedHasACodeOfItsOwn_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("code");
    QTest::newRow("no file") << QStringList() << 2;
    QTest::newRow("no picture") << QStringList{m_text} << 2;
    QTest::newRow("not there") << QStringList{m_folder.filePath(u"none"_s)} << 6;
    QTest::newRow("one that is not there, and a good one")
            << QStringList{m_folder.filePath(u"none"_s), m_card} << 6;
}

void TestScanCommand::whatCannotBeUsedHasACodeOfItsOwn()
{
    QFETCH(QStringList, files);
    QFETCH(int, code);
    const Ended ended = scan(files);
    QCOMPARE(ended.code, code);
    QVERIFY(!ended.err.isEmpty());
}

void TestScanCommand::nothingOfACodeSteersTheTerminal()
{
    const Ended ended = scan({kept(u"trap.png"_s, codePicture("A\x1b[2JB\x07"))});
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.out.contains("[2JB"_L1), qPrintable(ended.out));
    QVERIFY(!ended.out.contains(u'\x1b'));
    QVERIFY(!ended.out.contains(u'\x07'));
}

QTEST_GUILESS_MAIN(TestScanCommand)
#include "tst_scancommand.moc"
