// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/schemabuilder.h"
#include "lead/formbytes.h"
#include "support/metadataexample.h"
#include "support/testcase.h"

#include <QRandomGenerator>

#include <functional>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

FormSchema exampleForm()
{
    return buildFormSchema(exampleMetadata(), QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
}

/*! A form in which every member has another value than it begins with. */
FormSchema fullForm()
{
    const auto choices = std::make_shared<const std::vector<Choice>>(std::vector<Choice>{
            {.id = u"1"_s, .label = u"Eins"_s, .color = 0xff8000, .isDefault = true},
            {.id = u"2"_s, .label = u"два"_s, .isFinal = true}});
    FormSchema form;
    form.fields = {{.code = u"A"_s,
                    .type = FieldType::Choice,
                    .portalType = u"crm_status"_s,
                    .label = u"Größe"_s,
                    .help = u"help"_s,
                    .isUserField = true,
                    .isRequired = true,
                    .isMultiple = true,
                    .multifield = MultifieldKind::Messenger,
                    .choices = choices,
                    .defaultValue = {{u"1"_s, u"tag"_s}, {u"2"_s}},
                    .defaultsToNow = true,
                    .minLength = 3,
                    .maxLength = 255,
                    .pattern = u"^a"_s,
                    .minimum = -1.5,
                    .maximum = 1e300,
                    .decimals = 4,
                    .showsSeconds = true,
                    .yesLabel = u"да"_s,
                    .noLabel = u"нет"_s},
                   {},
                   {}};
    form.fields[1].code = u"B"_s;
    form.fields[2].code = u"C"_s;
    form.fields[2].choices = choices;
    form.sections = {{.kind = SectionKind::FromPortal,
                      .title = u"Visitor"_s,
                      .startsFolded = true,
                      .rows = {{{u"A"_s, u"B"_s}}, {}}},
                     {.kind = SectionKind::Other, .rows = {{{u"C"_s}}}}};
    form.currencies = {{.code = u"BHD"_s, .name = u"Dinar"_s, .decimals = 3}};
    form.baseCurrency = u"BHD"_s;
    form.currentUserId = u"7"_s;
    form.mode = CrmMode::Simple;
    form.omissions = {{u"X"_s, OmissionReason::ChoicesMissing}};
    form.fingerprint = QByteArray(32, 'f');
    form.index();
    return form;
}

/*! What is not alike in two forms; empty: nothing, but for when they were loaded. */
QString difference(const FormSchema &a, const FormSchema &b)
{
    if (a.fields.size() != b.fields.size()) {
        return u"the number of fields"_s;
    }
    for (size_t i = 0; i < a.fields.size(); ++i) {
        FieldSchema field = b.fields[i];
        const ChoiceList &choices = a.fields[i].choices;
        if ((choices == nullptr) != (field.choices == nullptr)
            || (choices && *choices != *field.choices)) {
            return u"the choices of "_s + field.code;
        }
        field.choices = choices; // they compare by where they are
        if (field != a.fields[i] || b.field(field.code) != &b.fields[i]) {
            return field.code;
        }
    }
    const auto sameOmission = [](const Omission &x, const Omission &y) {
        return x.field == y.field && x.reason == y.reason;
    };
    const bool same = a.sections == b.sections && a.currencies == b.currencies
                      && a.baseCurrency == b.baseCurrency && a.currentUserId == b.currentUserId
                      && a.mode == b.mode && a.fingerprint == b.fingerprint
                      && std::equal(a.omissions.begin(), a.omissions.end(), b.omissions.begin(),
                                    b.omissions.end(), sameOmission);
    return same ? QString() : u"something beside the fields"_s;
}

} // namespace

/*! The built form on the disk, which spares a start the building. */
class TestFormBytes : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFormComesBackAsItWas_data();
    void aFormComesBackAsItWas();
    void fieldsShareTheirChoicesAgain();
    void otherBytesAreNoForm_data();
    void otherBytesAreNoForm();
    void damagedBytesDoNoHarm();
};

void TestFormBytes::aFormComesBackAsItWas_data()
{
    QTest::addColumn<FormSchema>("form");
    QTest::newRow("of the example portal") << exampleForm();
    QTest::newRow("with everything that there is") << fullForm();
    FormSchema empty;
    empty.fingerprint = QByteArray(32, '0');
    QTest::newRow("without a field") << empty;
}

void TestFormBytes::aFormComesBackAsItWas()
{
    QFETCH(const FormSchema, form);
    const Result<FormSchema> again = formFromBytes(toBytes(form));
    QVERIFY(again);
    QCOMPARE(difference(form, *again), QString());
    QVERIFY(!again->loadedAt.isValid());
}

void TestFormBytes::fieldsShareTheirChoicesAgain()
{
    const Result<FormSchema> again = formFromBytes(toBytes(fullForm()));
    QVERIFY(again);
    QCOMPARE(again->field(u"A"_s)->choices, again->field(u"C"_s)->choices);
}

void TestFormBytes::otherBytesAreNoForm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray valid = toBytes(fullForm());
    for (qsizetype size = 0; size < valid.size(); ++size) {
        QTest::addRow("the first %d bytes", static_cast<int>(size)) << valid.first(size);
    }
    QTest::newRow("a byte more") << valid + '\0';
    QTest::newRow("no end of fields") << QByteArray(32, 'f') + QByteArray(8, '\xff');
}

void TestFormBytes::otherBytesAreNoForm()
{
    QFETCH(const QByteArray, bytes);
    const Result<FormSchema> form = formFromBytes(bytes);
    QVERIFY(!form);
    QCOMPARE(toString(form.error().kind), toString(ErrorKind::InvalidInput));
}

void TestFormBytes::damagedBytesDoNoHarm()
{
    QRandomGenerator random(11);
    const QByteArray valid = toBytes(exampleForm());
    int refused = 0;
    for (int i = 0; i < 1000; ++i) {
        QByteArray bytes = valid;
        for (int hit = 0; hit < 3; ++hit) {
            bytes[random.bounded(static_cast<int>(bytes.size()))] =
                    static_cast<char>(random.bounded(256));
        }
        const Result<FormSchema> form = formFromBytes(bytes);
        refused += form ? 0 : 1;
        if (form) {
            QCOMPARE(toBytes(*form), bytes);
        }
    }
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(TestFormBytes)

#include "tst_formbytes.moc"
