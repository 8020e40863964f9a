// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/leadopener.h"

#include "support/samplequeue.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AccountId account(u"account-1"_s);

LeadToSave leadTitled(int number, const QString &title)
{
    LeadToSave lead = sampleLead(number);
    lead.payload.draft.values.remove(u"NAME"_s); // not in formOf()
    lead.payload.draft.setText(u"TITLE"_s, title);
    lead.payload.request = {{u"fields"_s, QJsonObject{{u"TITLE"_s, title}}}};
    return lead;
}

/*! A form with TITLE alone. */
FormSchemaPtr formOf(const QByteArray &fingerprint, const QString &label = u"Title"_s)
{
    FieldSchema title;
    title.code = u"TITLE"_s;
    title.type = FieldType::String;
    title.portalType = u"string"_s;
    title.label = label;
    auto schema = std::make_shared<FormSchema>();
    schema->fields = {title};
    schema->fingerprint = fingerprint;
    schema->index();
    return schema;
}

/*! Counts how often a payload is read from the file. */
struct Opening
{
    int reads = 0;
    SampleQueue queue{[this](const QString &statement) -> std::optional<Error> {
        reads += statement.startsWith("SELECT sealed.payload"_L1) ? 1 : 0;
        return std::nullopt;
    }};
    LeadOpener opener{*queue.queue};
    FormSchemaPtr schema = formOf("fingerprint");

    Opening()
    {
        QObject::connect(queue.queue.get(), &LeadQueue::changed, queue.queue.get(),
                         [this](const QList<OriginId> &origins) { opener.forget(origins); });
    }
    [[nodiscard]] QList<QueuedLead> rows() const
    {
        return queue.queue->dueToSend(account, 50).value();
    }
    void openAhead()
    {
        opener.openAhead(rows());
        reads = 0;
    }
    [[nodiscard]] QStringList titles()
    {
        QStringList titles;
        const QList<OutgoingLead> leads = opener.open(rows(), schema).value();
        for (const OutgoingLead &lead : leads) {
            titles.append(lead.request["fields"_L1]["TITLE"_L1].toString());
        }
        return titles;
    }
};

} // namespace

/*! Opening leads ahead of their turn changes when it is done, and nothing else. */
class TestLeadOpener : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasOpenedAheadIsNotOpenedAgain();
    void whatWasChangedMeanwhileIsOpenedAgain();
    void anotherFormIsComparedAgain();
    void whatCannotBeSentIsRejectedInItsTurn();
    void theSameFormIsNotCompared();
};

void TestLeadOpener::whatWasOpenedAheadIsNotOpenedAgain()
{
    Opening opening;
    QVERIFY_DONE(opening.queue->save({leadTitled(1, u"one"_s), leadTitled(2, u"two"_s)}));
    opening.openAhead();
    QCOMPARE(opening.titles(), QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(opening.reads, 0);
    opening.opener.forget({});
    QCOMPARE(opening.titles(), QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(opening.reads, 2);
}

void TestLeadOpener::whatWasChangedMeanwhileIsOpenedAgain()
{
    Opening opening;
    QVERIFY_DONE(opening.queue->save({leadTitled(1, u"one"_s), leadTitled(2, u"two"_s)}));
    opening.openAhead();
    // Of the same length, and at the same time.
    QVERIFY_DONE(opening.queue->replace(leadTitled(1, u"eno"_s), false));
    QCOMPARE(opening.titles(), QStringList({u"eno"_s, u"two"_s}));
}

void TestLeadOpener::anotherFormIsComparedAgain()
{
    Opening opening;
    QVERIFY_DONE(opening.queue->save({leadTitled(1, u"one"_s)}));
    opening.openAhead();
    auto stricter = std::make_shared<FormSchema>(*formOf("another"));
    stricter->fields[0].maxLength = 2;
    opening.schema = stricter;
    QCOMPARE(opening.titles(), QStringList());
    QCOMPARE(toString(opening.queue.stateOf(1)), u"Rejected"_s);
}

void TestLeadOpener::whatCannotBeSentIsRejectedInItsTurn()
{
    Opening opening;
    LeadToSave empty = leadTitled(1, u"one"_s);
    empty.payload.request = {};
    QVERIFY_DONE(opening.queue->save({empty, leadTitled(2, u"two"_s)}));
    opening.openAhead();
    QCOMPARE(toString(opening.queue.stateOf(1)), u"Ready"_s);
    QCOMPARE(opening.titles(), QStringList({u"two"_s}));
    QCOMPARE(toString(opening.queue.stateOf(1)), u"Rejected"_s);
}

void TestLeadOpener::theSameFormIsNotCompared()
{
    Opening opening;
    QVERIFY_DONE(opening.queue->save({leadTitled(1, u"one"_s)}));
    opening.reads = 0;
    QCOMPARE(opening.titles(), QStringList({u"one"_s}));
    QCOMPARE(opening.reads, 1);
    opening.schema = formOf("another", u"Name of the lead"_s);
    opening.reads = 0;
    QCOMPARE(opening.titles(), QStringList({u"one"_s}));
    QCOMPARE(opening.reads, 2); // once to send it, once to compare it
}

QTEST_GUILESS_MAIN(TestLeadOpener)
#include "tst_leadopener.moc"
