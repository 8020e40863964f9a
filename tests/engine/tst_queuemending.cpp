// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuemending.h"

#include "support/driftexample.h"
#include "support/queuedesk.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! Leads of the queue in use under a form that the portal changed. */
class TestQueueMending : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() override;
    void leadsAreComparedAsSoonAsThePortalHasToldItsForm();
    void theFormAsItOnceWasDecidesNothing();
    void whatCouldNotBeReadIsComparedOnceItCan();
    void aPersonSeesWhatIsInTheWayAndMendsIt();
    void withoutAnAccountItIsSaidThatNothingCanBeDone();
    void aProgramThatDoesNotSendMendsNothing();
    void anotherAccountEndsIt();

private:
    /*! A desk with lead 1 in its queue, which has a source that withoutShow() does not know. */
    void begin(QueueDesk &desk);
    [[nodiscard]] static FormSchemaPtr withoutShow();
    [[nodiscard]] static QString stateOf(QueueDesk &desk);
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestQueueMending::init()
{
    TestCase::init();
    m_dir = std::make_unique<QTemporaryDir>();
}

FormSchemaPtr TestQueueMending::withoutShow()
{
    return std::make_shared<FormSchema>(edited(
            driftForm(), {listed(u"SOURCE_ID"_s, {{.id = u"WEB"_s, .label = u"Website"_s}})}));
}

void TestQueueMending::begin(QueueDesk &desk)
{
    desk.schema = driftForm();
    desk.portal.weather = LedgerPortal::Fate::Offline;
    desk.open();
    LeadDraft draft = driftLead();
    draft.originId = QueueBooth::originOf(1);
    draft.setText(u"SOURCE_ID"_s, u"SHOW"_s);
    desk.host->setSchema(desk.schema, FormOrigin::Portal);
    desk.host->submit(draft, desk.schema);
    desk.run(1s);
    QCOMPARE(stateOf(desk), u"Ready"_s);
}

QString TestQueueMending::stateOf(QueueDesk &desk)
{
    const auto in = desk.host->inUse();
    const auto row = in ? in->queue.lead(QueueBooth::originOf(1))
                        : Result<std::optional<QueuedLead>>(std::nullopt);
    return row && *row ? toString((*row)->state) : u"-"_s;
}

void TestQueueMending::leadsAreComparedAsSoonAsThePortalHasToldItsForm()
{
    QueueDesk desk(m_dir->path());
    begin(desk);
    QSignalSpy found(&desk.host->mending(), &QueueMending::changesFound);
    desk.host->setSchema(withoutShow(), FormOrigin::Portal);
    desk.run(1s);
    QCOMPARE(stateOf(desk), u"Rejected"_s);
    QCOMPARE(desk.status.counts.trouble(), 1);
    desk.host->setSchema(desk.schema, FormOrigin::Portal);
    desk.run(1s);
    QCOMPARE(stateOf(desk), u"Ready"_s);
    QCOMPARE(found.size(), 0); // nobody asked
}

void TestQueueMending::theFormAsItOnceWasDecidesNothing()
{
    QueueDesk desk(m_dir->path());
    begin(desk);
    desk.host->setSchema(withoutShow(), FormOrigin::Cache);
    desk.run(1s);
    QCOMPARE(stateOf(desk), u"Ready"_s);
}

void TestQueueMending::whatCouldNotBeReadIsComparedOnceItCan()
{
    QueueDesk desk(m_dir->path());
    begin(desk);
    desk.secrets.readFailure = ErrorKind::KeychainLocked;
    desk.restart();
    desk.host->setSchema(withoutShow(), FormOrigin::Portal);
    desk.run(1s);
    QCOMPARE(stateOf(desk), u"Ready"_s);
    desk.secrets.readFailure.reset();
    desk.host->openKeys();
    desk.run(1s);
    QCOMPARE(stateOf(desk), u"Rejected"_s);
}

void TestQueueMending::aPersonSeesWhatIsInTheWayAndMendsIt()
{
    QueueDesk desk(m_dir->path());
    begin(desk);
    QueueMending &mending = desk.host->mending();
    QSignalSpy found(&mending, &QueueMending::changesFound);
    QSignalSpy mended(&mending, &QueueMending::mended);
    desk.host->setSchema(withoutShow(), FormOrigin::Portal);
    mending.check(); // while the one in the background has just begun
    desk.run(1s);
    QCOMPARE(found.size(), 1);
    const auto changes = found.at(0).at(0).value<FormChanges>();
    QCOMPARE(changes.leads, 1);
    QCOMPARE(changes.changes.size(), 1);
    mending.mend({.rules = {{.kind = DriftKind::ChoiceGone,
                             .field = u"SOURCE_ID"_s,
                             .value = u"SHOW"_s,
                             .action = MendingRule::Action::Replace,
                             .target = u"WEB"_s}},
                  .leads = changes.changes.at(0).leads});
    desk.run(1s);
    QCOMPARE(mended.size(), 1);
    QCOMPARE(mended.at(0).at(0).value<MendingReport>().count(MendingEnd::Mended), 1);
    QCOMPARE(stateOf(desk), u"Ready"_s);
}

void TestQueueMending::withoutAnAccountItIsSaidThatNothingCanBeDone()
{
    QueueDesk desk(m_dir->path());
    QSignalSpy failed(&desk.host->mending(), &QueueMending::failed);
    desk.host->mending().check();
    desk.host->mending().mend({});
    QCOMPARE(failed.size(), 2);
    desk.open();
    desk.run(1s);
    desk.host->mending().check(); // the form is not known yet
    QCOMPARE(failed.size(), 3);
    for (const QList<QVariant> &signal : std::as_const(failed)) {
        QCOMPARE(toString(signal.at(0).value<Error>().kind), u"Offline"_s);
    }
}

void TestQueueMending::aProgramThatDoesNotSendMendsNothing()
{
    QueueDesk desk(m_dir->path());
    begin(desk);
    QueueDesk other(m_dir->path());
    other.secrets.secrets = desk.secrets.secrets;
    other.schema = desk.schema;
    other.open();
    other.host->setSchema(withoutShow(), FormOrigin::Portal);
    other.run(1s);
    QCOMPARE(stateOf(other), u"Ready"_s);
    QSignalSpy failed(&other.host->mending(), &QueueMending::failed);
    other.host->mending().mend({.leads = {QueueBooth::originOf(1)}});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(toString(failed.at(0).at(0).value<Error>().kind), u"QueueBusy"_s);
}

void TestQueueMending::anotherAccountEndsIt()
{
    QueueDesk desk(m_dir->path());
    begin(desk);
    QSignalSpy found(&desk.host->mending(), &QueueMending::changesFound);
    desk.host->setSchema(withoutShow(), FormOrigin::Portal);
    desk.host->mending().check();
    desk.open(QueueHost::Place::Profile, true, AccountId(u"account-2"_s));
    desk.run(1s);
    QCOMPARE(found.size(), 0);
    QCOMPARE(desk.status.counts.trouble(), 0);
}

QTEST_GUILESS_MAIN(TestQueueMending)
#include "tst_queuemending.moc"
