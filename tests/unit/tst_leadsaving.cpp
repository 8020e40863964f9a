// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/leadencoder.h"
#include "bitrix/schemabuilder.h"
#include "support/metadataexample.h"
#include "support/testcase.h"
#include "sync/leadsaving.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const AccountId Account(u"account-1"_s);

FormSchemaPtr schema()
{
    return std::make_shared<const FormSchema>(buildFormSchema(exampleMetadata(), QDateTime()));
}

LeadDraft draftWith(const QString &field, const QString &value)
{
    LeadDraft draft{.originId = OriginId(u"00000000-0000-4000-8000-000000000001"_s)};
    draft.setText(field, value);
    return draft;
}

} // namespace

/*! A lead on its way from the form into the queue. */
class TestLeadSaving : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsWhatWillBeSent();
    void aValueThatTheFormCannotSendIsNotLeftOutSilently_data();
    void aValueThatTheFormCannotSendIsNotLeftOutSilently();
    void whatABatchWouldTakeForAReferenceGoesAlone_data();
    void whatABatchWouldTakeForAReferenceGoesAlone();
    void whatABatchWouldCutOffGoesAlone_data();
    void whatABatchWouldCutOffGoesAlone();
    void aPortalIsKnownByItsNumberOrItsAddress_data();
    void aPortalIsKnownByItsNumberOrItsAddress();
    void anAddressMayBeWithoutTheUsualPort_data();
    void anAddressMayBeWithoutTheUsualPort();
};

void TestLeadSaving::whatIsSavedIsWhatWillBeSent()
{
    const FormSchemaPtr form = schema();
    LeadDraft draft = draftWith(u"TITLE"_s, u"Fair"_s);
    draft.setText(u"ASSIGNED_BY_ID"_s, u"12"_s, u"Lia Sample"_s);

    const Result<LeadToSave> lead = leadToSave(form, draft, Account, u"member"_s);

    QVERIFY(lead);
    QCOMPARE(lead->account, Account);
    QCOMPARE(lead->portal, u"member"_s);
    QCOMPARE(lead->payload.draft, draft);
    QCOMPARE(lead->payload.request, encodeLead(*form, draft));
    QCOMPARE(lead->payload.form.fingerprint, form->fingerprint);
    QVERIFY(lead->payload.form.field(u"TITLE"_s));
    QCOMPARE(lead->visibility.responsible, u"12"_s);
    QVERIFY(!lead->sendAlone);
}

void TestLeadSaving::aValueThatTheFormCannotSendIsNotLeftOutSilently_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("a field that is gone") << u"UF_CRM_GONE"_s << u"typed"_s;
    QTest::newRow("not a number") << u"OPPORTUNITY"_s << u"a lot"_s;
}

void TestLeadSaving::aValueThatTheFormCannotSendIsNotLeftOutSilently()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);

    const Result<LeadToSave> lead = leadToSave(schema(), draftWith(field, value), Account, {});

    QVERIFY(!lead);
    QCOMPARE(toString(lead.error().kind), u"InvalidInput"_s);
    QCOMPARE(toString(lead.error().certainty), u"NotSent"_s);
    QCOMPARE(lead.error().issues.size(), 1);
    QCOMPARE(lead.error().issues.at(0).field, field);
    QVERIFY(lead.error().issues.at(0).code == IssueCode::NotSendable);
    QVERIFY(!lead.error().detail.contains(value));
}

void TestLeadSaving::whatABatchWouldTakeForAReferenceGoesAlone_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("alone");
    QTest::newRow("plain") << u"Fair"_s << false;
    QTest::newRow("a price") << u"5 $ a piece"_s << false;
    QTest::newRow("a reference") << u"$result[c00]"_s << true;
}

void TestLeadSaving::whatABatchWouldTakeForAReferenceGoesAlone()
{
    QFETCH(const QString, title);
    QFETCH(const bool, alone);

    QCOMPARE(leadToSave(schema(), draftWith(u"TITLE"_s, title), Account, {})->sendAlone, alone);
}

void TestLeadSaving::whatABatchWouldCutOffGoesAlone_data()
{
    QTest::addColumn<int>("phones"); // each is a number and its kind
    QTest::addColumn<bool>("alone");
    QTest::newRow("as people have") << 3 << false;
    QTest::newRow("many") << 440 << false;
    QTest::newRow("more than PHP reads") << 500 << true;
}

void TestLeadSaving::whatABatchWouldCutOffGoesAlone()
{
    QFETCH(const int, phones);
    QFETCH(const bool, alone);
    LeadDraft draft = draftWith(u"TITLE"_s, u"Fair"_s);
    FieldValue numbers;
    for (int i = 0; i < phones; ++i) {
        numbers.append(ValueItem{.value = u"+49 30 %1"_s.arg(100000 + i), .tag = u"WORK"_s});
    }
    draft.values.insert(u"PHONE"_s, numbers);

    const Result<LeadToSave> lead = leadToSave(schema(), draft, Account, {});

    QVERIFY(lead);
    QCOMPARE(lead->sendAlone, alone);
}

void TestLeadSaving::aPortalIsKnownByItsNumberOrItsAddress_data()
{
    QTest::addColumn<QUrl>("endpoint");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("identity");
    QTest::newRow("its number") << QUrl(u"https://acme.example/rest/"_s) << u"m1"_s << u"m1"_s;
    QTest::newRow("its address") << QUrl(u"https://acme.example/rest/"_s) << QString()
                                 << u"acme.example:443"_s;
    QTest::newRow("in any letter case")
            << QUrl(u"https://ACME.example:443/rest/1/"_s) << QString() << u"acme.example:443"_s;
    QTest::newRow("at another port")
            << QUrl(u"https://acme.example:8443/"_s) << QString() << u"acme.example:8443"_s;
}

void TestLeadSaving::aPortalIsKnownByItsNumberOrItsAddress()
{
    QFETCH(const QUrl, endpoint);
    QFETCH(const QString, member);
    QFETCH(const QString, identity);

    QCOMPARE(portalIdentity(endpoint, member), identity);
}

void TestLeadSaving::anAddressMayBeWithoutTheUsualPort_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same") << u"acme.example:443"_s << u"acme.example:443"_s << true;
    QTest::newRow("without the port") << u"acme.example"_s << u"acme.example:443"_s << true;
    QTest::newRow("both without") << u"acme.example"_s << u"acme.example"_s << true;
    QTest::newRow("at another port") << u"acme.example:8443"_s << u"acme.example"_s << false;
    QTest::newRow("at the same other port")
            << u"acme.example:8443"_s << u"acme.example:8443"_s << true;
    QTest::newRow("another host") << u"acme.example:443"_s << u"kvant.example:443"_s << false;
    QTest::newRow("the same number") << u"m1"_s << u"m1"_s << true;
    QTest::newRow("another number") << u"m1"_s << u"m2"_s << false;
    QTest::newRow("a number and an address") << u"m1"_s << u"acme.example:443"_s << false;
}

void TestLeadSaving::anAddressMayBeWithoutTheUsualPort()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isSame);

    QCOMPARE(isSamePortal(one, other), isSame);
    QCOMPARE(isSamePortal(other, one), isSame);
}

QTEST_GUILESS_MAIN(TestLeadSaving)
#include "tst_leadsaving.moc"
