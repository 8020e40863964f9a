// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "sync/retentionsetting.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

/*! How long what was sent is kept, as the settings have it. */
class TestRetentionSetting : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSettingIsReadAndWritten_data();
    void aSettingIsReadAndWritten();
    void whatCannotBeReadErasesAtOnce_data();
    void whatCannotBeReadErasesAtOnce();
};

void TestRetentionSetting::aSettingIsReadAndWritten_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<Retention::Kind>("kind");
    QTest::addColumn<int>("days");
    QTest::newRow("at once") << QString() << Retention::Kind::EraseAtOnce << 0;
    QTest::newRow("after a month") << u"30"_s << Retention::Kind::EraseAfterDays << 30;
    QTest::newRow("never") << u"keep"_s << Retention::Kind::Keep << 0;
}

void TestRetentionSetting::aSettingIsReadAndWritten()
{
    QFETCH(const QString, setting);
    QFETCH(const Retention::Kind, kind);
    const Retention retention = retentionFrom(setting);
    QVERIFY(retention.kind == kind);
    QTEST(retention.days, "days");
    QCOMPARE(settingFor(retention), setting);
}

void TestRetentionSetting::whatCannotBeReadErasesAtOnce_data()
{
    QTest::addColumn<QString>("setting");
    for (const char *text : {"0", "-3", "1000000", "Keep", "30 days"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestRetentionSetting::whatCannotBeReadErasesAtOnce()
{
    QFETCH(const QString, setting);
    QVERIFY(retentionFrom(setting).kind == Retention::Kind::EraseAtOnce);
}

QTEST_GUILESS_MAIN(TestRetentionSetting)
#include "tst_retentionsetting.moc"
