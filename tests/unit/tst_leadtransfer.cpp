// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/leadtransfer.h"
#include "support/samplequeue.h"
#include "support/testcase.h"

#include <QDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

/*! The one step in which leads are given away. */
class TestLeadTransfer : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() override;
    void theFileHasItsNameOnlyWhenItsLeadsAreGivenAway();
    void leadsThatCannotBeMarkedAreInNoFile();
    void aFileThatGetsNoNameIsTold();
    void whatIsThereIsReplaced();

private:
    [[nodiscard]] Result<qint64> giveAway(SampleQueue &queue) const
    {
        return exportLeads(*queue.queue, path(), {}, queue.clock.now());
    }
    [[nodiscard]] QString path() const { return m_dir->filePath(u"leads.file"_s); }
    [[nodiscard]] QString part() const { return path() + u".part"_s; }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestLeadTransfer::init()
{
    TestCase::init();
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestLeadTransfer::theFileHasItsNameOnlyWhenItsLeadsAreGivenAway()
{
    bool isGivingAway = false;
    int seen = 0;
    SampleQueue queue([&](const QString &statement) -> std::optional<Error> {
        if (isGivingAway && !statement.startsWith("SELECT"_L1)) {
            ++seen;
            Q_ASSERT(QFile::exists(part()) && !QFile::exists(path()));
        }
        return std::nullopt;
    });
    QVERIFY_DONE(queue->save({sampleLead(1), sampleLead(2)}));
    isGivingAway = true;
    const Result<qint64> given = giveAway(queue);
    isGivingAway = false;
    QVERIFY_DONE(given);
    QCOMPARE(*given, 2);
    QVERIFY(seen >= 2);
    QVERIFY(!QFile::exists(part()));
    QCOMPARE(readTransfer(path())->rows.size(), 2);
    QCOMPARE(toString(queue.stateOf(1)), u"MovedAway"_s);
}

void TestLeadTransfer::leadsThatCannotBeMarkedAreInNoFile()
{
    bool isFull = false;
    SampleQueue queue([&](const QString &statement) -> std::optional<Error> {
        return isFull && statement.startsWith("COMMIT"_L1)
                       ? std::optional(Error{.kind = ErrorKind::StorageFull,
                                             .certainty = Certainty::NotSent,
                                             .detail = u"full"_s})
                       : std::nullopt;
    });
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    isFull = true;
    const Result<qint64> given = giveAway(queue);
    isFull = false;
    COMPARE_ERROR(given, ErrorKind::StorageFull);
    QVERIFY(QDir(m_dir->path()).isEmpty());
    QCOMPARE(toString(queue.stateOf(1)), u"Ready"_s);
}

void TestLeadTransfer::aFileThatGetsNoNameIsTold()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    QVERIFY(QDir().mkpath(path() + u"/in the way"_s));
    const Result<qint64> given = giveAway(queue);
    COMPARE_ERROR(given, ErrorKind::Storage);
    QCOMPARE(given.error().code, QString(NotNamedCode));
    QCOMPARE(toString(queue.stateOf(1)), u"MovedAway"_s);
    QCOMPARE(readTransfer(part())->rows.size(), 1);
}

void TestLeadTransfer::whatIsThereIsReplaced()
{
    SampleQueue queue;
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    QVERIFY_DONE(giveAway(queue));
    QVERIFY_DONE(queue->save({sampleLead(2)}));
    QVERIFY_DONE(giveAway(queue));
    QCOMPARE(readTransfer(path())->rows.constFirst().lead.origin.toString(),
             originOf(2).toString());
}

QTEST_GUILESS_MAIN(TestLeadTransfer)
#include "tst_leadtransfer.moc"
