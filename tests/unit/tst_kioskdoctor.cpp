// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/kioskdoctorcommand.h"
#include "lead/validation.h"
#include "support/samplekiosk.h"
#include "support/sampleschema.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

using Findings = QList<ReadinessFinding>;
using PortalCode = std::optional<ExitCode>;

QList<ReadinessCheck> checksOf(const Findings &findings)
{
    QList<ReadinessCheck> checks;
    for (const ReadinessFinding finding : findings) {
        checks.append({finding});
    }
    return checks;
}

const QDateTime Now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
const OriginId Origin(u"00000001-1111-4111-8111-111111111111"_s);

} // namespace

Q_DECLARE_METATYPE(Findings)
Q_DECLARE_METATYPE(PortalCode)

/*! What doctor --kiosk decides by itself; tst_clikiosk runs it. */
class TestKioskDoctor : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstThingThatIsRedIsTheCode_data();
    void theFirstThingThatIsRedIsTheCode();
    void aTestLeadFillsWhatTheFormAsksFor_data();
    void aTestLeadFillsWhatTheFormAsksFor();
    void aTestLeadHasWhatTheProfileFixesButItsTitle();
};

void TestKioskDoctor::theFirstThingThatIsRedIsTheCode_data()
{
    QTest::addColumn<Findings>("findings");
    QTest::addColumn<PortalCode>("ofPortal");
    QTest::addColumn<int>("code");
    using Finding = ReadinessFinding;
    const auto row = [](const char *name, int code, const Findings &findings,
                        const PortalCode &ofPortal = {}) {
        QTest::newRow(name) << findings << ofPortal << code;
    };
    row("nothing", 0, {});
    row("yellow alone", 0, {Finding::KeyLocked, Finding::ClockOff, Finding::ScannerUnproven});
    row("no account", 4, {Finding::AccountMissing}, ExitCode::SignInNeeded);
    row("the list of accounts is damaged", 6, {Finding::AccountMissing}, ExitCode::Storage);
    row("ends in the show", 4, {Finding::TokenEndsInShow});
    row("has ended", 4, {Finding::TokenEnded});
    row("no secret", 4, {Finding::SecretsMissing});
    row("no keychain", 6, {Finding::SecretsUnavailable});
    row("offline", 5, {Finding::PortalOffline}, ExitCode::Offline);
    row("signed out", 4, {Finding::PortalSignIn}, ExitCode::SignInNeeded);
    row("not paid", 3, {Finding::PortalRefuses}, ExitCode::Rejected);
    row("no CRM", 3, {Finding::RightsNoCrm});
    row("a test lead refused", 3, {Finding::TestLeadRefused});
    row("a test lead lost", 7, {Finding::TestLeadUnknown});
    row("no queue", 6, {Finding::QueueUnusable});
    row("no key can be made", 6, {Finding::KeyNoneAndLocked});
    row("the key is gone", 6, {Finding::KeyMissing});
    row("no room", 6, {Finding::DiskFull});
    row("a wrong clock", 3, {Finding::ClockWrong});
    row("a changed file", 2, {Finding::ProfileChanged});
    row("a file that is none", 2, {Finding::ProfileUnreadable});
    row("another portal's", 2, {Finding::ProfileOtherPortal});
    row("an unfit profile", 3, {Finding::ProfileUnfit});
    row("no PIN", 3, {Finding::PinNone});
    row("no touch screen", 3, {Finding::TouchNone});
    row("the first counts", 5,
        {Finding::AccountWebhook, Finding::PortalOffline, Finding::QueueUnusable});
}

void TestKioskDoctor::theFirstThingThatIsRedIsTheCode()
{
    QFETCH(const Findings, findings);
    QFETCH(const PortalCode, ofPortal);
    QFETCH(const int, code);
    QCOMPARE(static_cast<int>(exitCodeFor(checksOf(findings), ofPortal)), code);
}

void TestKioskDoctor::aTestLeadFillsWhatTheFormAsksFor_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::newRow("a line") << FieldType::String;
    QTest::newRow("a text") << FieldType::Text;
    QTest::newRow("a whole number") << FieldType::Integer;
    QTest::newRow("a number") << FieldType::Double;
    QTest::newRow("yes or no") << FieldType::YesNo;
    QTest::newRow("a choice") << FieldType::Choice;
    QTest::newRow("a web address") << FieldType::Url;
    QTest::newRow("a postal address") << FieldType::Address;
    QTest::newRow("a phone") << FieldType::Multifield;
}

void TestKioskDoctor::aTestLeadFillsWhatTheFormAsksFor()
{
    QFETCH(const FieldType, type);
    FormSchema schema = *sampleSchema();
    FieldSchema field;
    field.code = u"UF_CRM_ASKED"_s;
    field.type = type;
    field.isRequired = true;
    if (type == FieldType::Choice) {
        field.choices = std::make_shared<const std::vector<Choice>>(
                std::vector<Choice>{{.id = u"1"_s}, {.id = u"2"_s}});
    } else if (type == FieldType::Multifield) {
        field.code = u"PHONE"_s;
        field.multifield = MultifieldKind::Phone;
        std::erase_if(schema.fields,
                      [](const FieldSchema &other) { return other.code == "PHONE"_L1; });
    }
    schema.fields.push_back(field);
    schema.index();
    const LeadDraft draft = testLeadDraft(schema, nullptr, Origin, Now);
    QVERIFY(!isEmpty(draft.values.value(field.code)));
    QCOMPARE(validateLead(schema, draft), Issues());
    QCOMPARE(draft.values.value(u"TITLE"_s).first().value, QString::fromLatin1(TestLeadTitle));
}

void TestKioskDoctor::aTestLeadHasWhatTheProfileFixesButItsTitle()
{
    const FormSchema schema = *sampleSchema();
    KioskProfile profile = sampleKioskProfile();
    profile.fixedValues.insert(u"UF_CRM_NOWHERE"_s, {{u"x"_s}});
    const LeadDraft draft = testLeadDraft(schema, &profile, Origin, Now);
    QCOMPARE(draft.values.value(u"SOURCE_ID"_s), profile.fixedValues.value(u"SOURCE_ID"_s));
    QCOMPARE(draft.values.value(u"TITLE"_s).first().value, QString::fromLatin1(TestLeadTitle));
    QVERIFY(!draft.values.contains(u"UF_CRM_NOWHERE"_s));
    QCOMPARE(draft.originId, Origin);
}

QTEST_APPLESS_MAIN(TestKioskDoctor)
#include "tst_kioskdoctor.moc"
