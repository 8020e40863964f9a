// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace leadbooth::test;
using namespace Qt::StringLiterals;

/*! The program itself, as a process: its main job from the form to the number, and its command
 * line. */
class TestProgram : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theMainJobIsDoneWithoutADisplay_data();
    void theMainJobIsDoneWithoutADisplay();
    void aWrongCommandLineEndsWithTwo_data();
    void aWrongCommandLineEndsWithTwo();
    void theFormIsThereAgainWithoutAnyNetwork();

private:
    struct End
    {
        int code = -1;
        QString out = {};
        QString err = {};
    };
    static End run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LEADBOOTH_BIN "/leadbooth"), arguments);
        if (!process.waitForFinished(60000)) {
            process.kill();
            process.waitForFinished();
            return {.err = QString::fromUtf8(process.readAllStandardError())};
        }
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
};

void TestProgram::theMainJobIsDoneWithoutADisplay_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("lastName");
    QTest::newRow("English") << u"en"_s << u"Example"_s;
    QTest::newRow("Russian") << u"ru"_s << u"Примеров"_s;
    QTest::newRow("German") << u"de"_s << u"Beispiel"_s;
}

void TestProgram::theMainJobIsDoneWithoutADisplay()
{
    QFETCH(const QString, language);
    QFETCH(const QString, lastName);
    const QTemporaryDir dir;
    const QString picture = dir.filePath(u"lead.png"_s);
    const End end =
            run({u"--demo"_s, u"--profile"_s, dir.filePath(u"profile"_s), u"--lang"_s, language,
                 u"--ledger"_s, dir.filePath(u"ledger"_s), u"--show-once"_s, picture});
    QVERIFY2(end.code == 0, qPrintable(end.err));
    const QString lastLine = end.out.trimmed().section(u'\n', -1);
    QVERIFY2(lastLine.startsWith("Lead created: ID "_L1), qPrintable(end.out));
    QFile image(picture);
    QVERIFY(image.open(QIODevice::ReadOnly));
    QVERIFY(image.read(4).endsWith("PNG") && image.size() > 5000);

    QFile ledger(dir.filePath(u"ledger"_s));
    QVERIFY(ledger.open(QIODevice::ReadOnly));
    QList<QJsonObject> leads;
    const QList<QByteArray> lines = ledger.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        if (entry.value("event"_L1).toString() == "lead"_L1) {
            leads.append(entry);
        }
    }
    QCOMPARE(leads.size(), 1);
    const QJsonObject lead = leads.constFirst();
    QCOMPARE(lead.value("id"_L1).toInt(), lastLine.section(u' ', -1).toInt());
    QCOMPARE(lead.value("originatorId"_L1).toString(), u"LEADBOOTH"_s);
    QVERIFY(!lead.value("originId"_L1).toString().isEmpty());
    const QJsonObject fields = lead.value("fields"_L1).toObject();
    QCOMPARE(fields.value("LAST_NAME"_L1).toString(), lastName);
    QCOMPARE(fields.value("OPPORTUNITY"_L1).toString(), u"12500.00"_s);
    QCOMPARE(fields.value("HAS_PHONE"_L1).toString(), u"Y"_s);
    QCOMPARE(fields.value("HAS_EMAIL"_L1).toString(), u"Y"_s);
}

void TestProgram::aWrongCommandLineEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an unknown switch") << QStringList{u"--frobnicate"_s};
    QTest::newRow("a language that is not there") << QStringList{u"--lang"_s, u"xx"_s};
    QTest::newRow("something left over") << QStringList{u"lead"_s};
}

void TestProgram::aWrongCommandLineEndsWithTwo()
{
    QFETCH(const QStringList, arguments);
    const End end = run(arguments);
    QCOMPARE(end.code, 2);
    QVERIFY(!end.err.isEmpty());
}

void TestProgram::theFormIsThereAgainWithoutAnyNetwork()
{
    const QTemporaryDir dir;
    const QString profile = dir.filePath(u"profile"_s);
    QCOMPARE(run({u"--demo"_s, u"--profile"_s, profile, u"--lang"_s, u"en"_s, u"--show-once"_s,
                  dir.filePath(u"lead.png"_s)})
                     .code,
             0);
    // The same form, for a portal that is not there.
    const QString offline = dir.filePath(u"offline"_s);
    QVERIFY(QDir().mkpath(offline + "/schema"_L1));
    QVERIFY(QFile::copy(profile + "/schema/demo-en.en.schema"_L1,
                        offline + "/schema/a1.en.schema"_L1));
    QFile accounts(offline + "/accounts.json"_L1);
    QVERIFY(accounts.open(QIODevice::WriteOnly));
    accounts.write(
            R"({"accounts":[{"id":"a1","kind":"webhook","endpoint":"https://127.0.0.1:9/rest/","userId":"1"}]})");
    accounts.close();
    const End second = run({u"--profile"_s, offline, u"--lang"_s, u"en"_s, u"--end-when-ready"_s});
    QVERIFY2(second.out.startsWith("ready cpu_ms "_L1), qPrintable(second.err));
    QCOMPARE(second.code, 0);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
