// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kiosklead.h"
#include "support/samplekiosk.h"
#include "support/sampleschema.h"
#include "support/testcase.h"

#include <functional>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(KioskProfile &, FormSchema &, KioskAnswers &)>;

const OriginId Origin{u"0f8b3c5a-77de-4d1c-9a34-0123456789ab"_s};
const QDateTime Now({2026, 3, 2}, {14, 30}, Qt::OffsetFromUTC, 3 * 3600);

FieldSchema &fieldIn(FormSchema &form, const QString &code)
{
    return *std::find_if(form.fields.begin(), form.fields.end(),
                         [&](const FieldSchema &field) { return field.code == code; });
}

KioskAnswers sampleAnswers()
{
    return {.values = {{u"NAME"_s, {{u"Gleb"_s}}},
                       {u"PHONE"_s, {{u"+7 495 123-45-67"_s, u"MOBILE"_s}}}},
            .consent = GivenConsent{.isAgreed = true,
                                    .text = u"I agree."_s,
                                    .version = u"2026-03"_s,
                                    .time = Now,
                                    .signature = {{300, 100}, {{{1, 2}, {4, 1}}, {{9, 9}}}}}};
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestKioskLead : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everythingFindsItsField_data();
    void everythingFindsItsField();
    void whatNoFieldTakesStandsInTheComment();
    void theCommentOfTheVisitorStaysBeforeTheNotes();
    void aPageSaysWhatIsMissingAndWhatIsWrong_data();
    void aPageSaysWhatIsMissingAndWhatIsWrong();
    void pagesHoldOnlyWhatStrangersCanFillIn();
    void aVisitorFindsWhatTheFormStartsWith();
    void aSignatureIsReadBackAsItWasDrawn_data();
    void aSignatureIsReadBackAsItWasDrawn();
    void aLongSignatureKeepsTheFieldsLimit();
    void whatIsNoSignatureIsRefused_data();
    void whatIsNoSignatureIsRefused();
    void aReferenceCanBeReadAloud();
};

void TestKioskLead::everythingFindsItsField_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("tag");
    const auto row = [](
                             const char *name, const QString &field, const QString &value,
                             const QString &tag = {},
                             const Change &change = [](auto &, auto &, auto &) {}) {
        QTest::newRow(name) << change << field << value << tag;
    };
    row("an answer", u"NAME"_s, u"Gleb"_s);
    row("an answer with its tag", u"PHONE"_s, u"+7 495 123-45-67"_s, u"MOBILE"_s);
    row("a fixed value", u"SOURCE_ID"_s, u"TRADE_SHOW"_s);
    row("a fixed amount", u"UF_CRM_BUDGET"_s, u"10"_s, u"EUR"_s);
    row("what every lead starts with", u"STATUS_ID"_s, u"NEW"_s);
    row("that it was agreed", u"UF_CRM_NEWS"_s, u"Y"_s);
    row("that it was declined", u"UF_CRM_NEWS"_s, u"N"_s, {},
        [](auto &, auto &, auto &a) { a.consent->isAgreed = false; });
    row("the text", u"UF_CRM_PLACE"_s, u"I agree."_s);
    row("the version", u"UTM_MEDIUM"_s, u"2026-03"_s);
    row("the time with its offset", u"UF_CRM_DEMO"_s, u"2026-03-02T14:30:00+03:00"_s);
    row("the signature", u"ADDRESS"_s, u"LBSIG1 300x100;1,2 3,-1;9,9"_s);
    row("nothing is left to note", u"COMMENTS"_s, {});
    row("nobody was asked", u"UF_CRM_NEWS"_s, {}, {},
        [](auto &, auto &, auto &a) { a.consent.reset(); });
    row("an answer before a fixed value", u"TITLE"_s, u"Sever"_s, {},
        [](auto &, auto &, auto &a) { a.values[u"TITLE"_s] = {{u"Sever"_s}}; });
    row("a default that was emptied stays empty", u"OPENED"_s, {}, {},
        [](auto &, auto &, auto &a) { a.values[u"OPENED"_s] = {{QString()}}; });
}

void TestKioskLead::everythingFindsItsField()
{
    QFETCH(Change, change);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, tag);
    KioskProfile profile = sampleKioskProfile();
    FormSchema schema = *sampleSchema();
    KioskAnswers answers = sampleAnswers();
    change(profile, schema, answers);
    const LeadDraft draft = kioskLead(profile, schema, Origin, answers, Now);
    QCOMPARE(draft.text(field), value);
    QCOMPARE(draft.value(field).value(0).tag, tag);
    QCOMPARE(draft.originId.toString(), Origin.toString());
    QCOMPARE(draft.capturedAt, Now.toUTC());
    QVERIFY(draft.capturedAt.timeSpec() == Qt::UTC);
}

void TestKioskLead::whatNoFieldTakesStandsInTheComment()
{
    KioskProfile profile = sampleKioskProfile();
    profile.consent.agreedField.clear();
    profile.consent.textField = u"UF_CRM_GONE"_s;
    profile.consent.versionField.clear();
    profile.consent.timeField.clear();
    profile.consent.signatureField.clear();
    const LeadDraft draft = kioskLead(profile, *sampleSchema(), Origin, sampleAnswers(), Now);
    QCOMPARE(draft.text(u"COMMENTS"_s), u"Consent given\n"
                                        "Time of the consent: 2026-03-02T14:30:00+03:00\n"
                                        "Version of the consent: 2026-03\n"
                                        "Text of the consent: I agree.\n"
                                        "SHA-256 of the text: "_s
                                                + consentHash(u"I agree."_s));
    QVERIFY(!draft.text(u"COMMENTS"_s).contains("LBSIG1"_L1));
    // Of a well-known text, so that another implementation can check a note.
    QCOMPARE(consentHash(u"abc"_s),
             u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

void TestKioskLead::theCommentOfTheVisitorStaysBeforeTheNotes()
{
    KioskProfile profile = sampleKioskProfile();
    profile.consent.versionField.clear();
    profile.fixedValues[u"COMMENTS"_s] = {{u"From the fair"_s}};
    KioskAnswers answers = sampleAnswers();
    answers.scanned = {u"Badge 4711"_s};
    QString comment = kioskLead(profile, *sampleSchema(), Origin, answers, Now).text(u"COMMENTS"_s);
    QVERIFY2(
            comment.startsWith("From the fair\n\nBadge 4711\nVersion of the consent: 2026-03\n"_L1),
            qPrintable(comment));
    answers.values[u"COMMENTS"_s] = {{u"Call on Monday"_s}};
    comment = kioskLead(profile, *sampleSchema(), Origin, answers, Now).text(u"COMMENTS"_s);
    QVERIFY2(comment.startsWith("Call on Monday\n\nBadge 4711\n"_L1), qPrintable(comment));
}

void TestKioskLead::aPageSaysWhatIsMissingAndWhatIsWrong_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<QPair<QString, int>>>("found");
    using Found = QList<QPair<QString, int>>;
    const auto row = [](const char *name, const Found &found, const Change &change) {
        QTest::newRow(name) << change << found;
    };
    row("all is in order", {}, [](auto &, auto &, auto &) {});
    row("what the profile asks for is missing", {{u"PHONE"_s, int(IssueCode::Missing)}},
        [](auto &, auto &s, auto &a) {
            fieldIn(s, u"PHONE"_s).isRequired = false;
            a.values.remove(u"PHONE"_s);
        });
    row("what the portal asks for is missing", {{u"PHONE"_s, int(IssueCode::Missing)}},
        [](auto &p, auto &, auto &a) {
            p.pages[0].fields[1].isRequired = false;
            a.values[u"PHONE"_s] = {{u" "_s}};
        });
    row("nobody has to", {}, [](auto &p, auto &s, auto &a) {
        fieldIn(s, u"PHONE"_s).isRequired = false;
        p.pages[0].fields[1].isRequired = false;
        a.values.remove(u"PHONE"_s);
    });
    row("a phone without digits", {{u"PHONE"_s, int(IssueCode::NotAPhone)}},
        [](auto &, auto &, auto &a) { a.values[u"PHONE"_s] = {{u"mobile"_s}}; });
    row("in the order of the page",
        {{u"NAME"_s, int(IssueCode::TooLong)}, {u"PHONE"_s, int(IssueCode::Missing)}},
        [](auto &, auto &s, auto &a) {
            fieldIn(s, u"NAME"_s).maxLength = 2;
            a.values.remove(u"PHONE"_s);
        });
    row("decimals of an amount go by the currency",
        {{u"UF_CRM_BUDGET"_s, int(IssueCode::TooManyDecimals)}}, [](auto &p, auto &, auto &a) {
            p.pages[0].fields += {.code = u"UF_CRM_BUDGET"_s};
            a.values[u"UF_CRM_BUDGET"_s] = {{u"1.234"_s, u"EUR"_s}};
        });
    row("another page is not asked", {}, [](auto &, auto &s, auto &a) {
        fieldIn(s, u"UF_CRM_COUNTRY"_s).isRequired = true;
        a.values.remove(u"UF_CRM_COUNTRY"_s);
    });
}

void TestKioskLead::aPageSaysWhatIsMissingAndWhatIsWrong()
{
    using Found = QList<QPair<QString, int>>;
    QFETCH(Change, change);
    QFETCH(Found, found);
    KioskProfile profile = sampleKioskProfile();
    FormSchema schema = *sampleSchema();
    KioskAnswers answers = sampleAnswers();
    change(profile, schema, answers);
    Found got;
    for (const Issue &issue : checkPage(profile.pages.constFirst(), schema, answers)) {
        got += {issue.field, int(issue.code)};
    }
    QCOMPARE(got, found);
    // All pages: the first one's come first.
    const Issues all = checkAnswers(profile.pages, schema, answers);
    QVERIFY(all.size() >= found.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(all.at(i).field, found.at(i).first);
    }
}

void TestKioskLead::pagesHoldOnlyWhatStrangersCanFillIn()
{
    KioskProfile profile = sampleKioskProfile();
    profile.pages[0].fields = {{.code = u"ASSIGNED_BY_ID"_s},
                               {.code = u"COMPANY_ID"_s},
                               {.code = u"UF_CRM_FILE"_s},
                               {.code = u"UF_CRM_GONE"_s}};
    const QList<KioskPage> pages = pagesFor(profile, *sampleSchema());
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.constFirst().fields.size(), 2);
    QCOMPARE(pages.constFirst().fields.constFirst().code, u"UF_CRM_INTERESTS"_s);
    QVERIFY(asksConsent(profile));
    profile.consent.texts = {{u"en"_s, u" "_s}};
    QVERIFY(!asksConsent(profile));
}

void TestKioskLead::aVisitorFindsWhatTheFormStartsWith()
{
    const FormSchemaPtr schema = sampleSchema();
    const QList<KioskPage> pages{{.fields = {{.code = u"OPENED"_s}, {.code = u"NAME"_s}}}};
    const KioskAnswers answers = initialAnswers(pages, *schema, Now);
    QCOMPARE(answers.values.size(), 1);
    QCOMPARE(answers.values.value(u"OPENED"_s).constFirst().value, u"Y"_s);
}

void TestKioskLead::aSignatureIsReadBackAsItWasDrawn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing drawn") << u"LBSIG1 600x200"_s;
    QTest::newRow("a dot") << u"LBSIG1 600x200;10,20"_s;
    QTest::newRow("two strokes") << u"LBSIG1 600x200;10,20 3,-1 0,4;500,199 -480,-190"_s;
}

void TestKioskLead::aSignatureIsReadBackAsItWasDrawn()
{
    QFETCH(QString, text);
    const std::optional<Signature> signature = signatureFromText(text);
    QVERIFY(signature);
    QCOMPARE(signatureToText(*signature), text);
}

void TestKioskLead::aLongSignatureKeepsTheFieldsLimit()
{
    Signature signature{.size = {600, 200}};
    for (int stroke = 0; stroke < 3; ++stroke) {
        QList<QPoint> points;
        for (int i = 0; i < 500; ++i) {
            points += QPoint(i, stroke * 50 + i % 7);
        }
        signature.strokes += points;
    }
    for (const qsizetype limit : {1000, 255, 80}) {
        const QString text = signatureToText(signature, limit);
        QVERIFY(!text.isEmpty() && text.size() <= limit);
        const std::optional<Signature> read = signatureFromText(text);
        QVERIFY(read);
        QCOMPARE(read->strokes.size(), 3);
        QCOMPARE(read->strokes.constLast().constLast(), signature.strokes.constLast().constLast());
    }
    QCOMPARE(signatureToText(signature, 30), QString());
}

void TestKioskLead::whatIsNoSignatureIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "LBSIG1", "LBSIG1 ", "LBSIG1 600", "LBSIG1 axb", "LBSIG2 6x2;1,1", "LBSIG1 6x2;",
          "LBSIG1 6x2;1", "LBSIG1 6x2;1,1 ", "LBSIG1 6x2;1,99999999"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestKioskLead::whatIsNoSignatureIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!signatureFromText(text));
}

void TestKioskLead::aReferenceCanBeReadAloud()
{
    QCOMPARE(shortReference(Origin), u"1Y5K-RPKQ"_s);
    QCOMPARE(shortReference(OriginId(u"ffffffff-ffff-4fff-8fff-ffffffffffff"_s)), u"ZZZZ-ZZZZ"_s);
    // Five bytes of the id decide, so that staff can find it again.
    QCOMPARE(shortReference(OriginId(u"0f8b3c5a-77aa-4aaa-8aaa-aaaaaaaaaaaa"_s)),
             shortReference(Origin));
    QVERIFY(shortReference(OriginId(u"0f8b3c5a-78de-4d1c-9a34-0123456789ab"_s))
            != shortReference(Origin));
}

QTEST_GUILESS_MAIN(TestKioskLead)
#include "tst_kiosklead.moc"
