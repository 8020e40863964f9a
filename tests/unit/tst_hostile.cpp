// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/leadencoder.h"
#include "bitrix/schemabuilder.h"
#include "lead/formbytes.h"
#include "lead/validation.h"
#include "support/metadataexample.h"
#include "support/testcase.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

/*! Damages JSON at random, always in the same way for the same seed. */
class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    {}

    QJsonValue mutate(const QJsonValue &value, int depth = 0)
    {
        if (depth > 0 && below(100) < 3) {
            return strange();
        }
        if (value.isArray()) {
            QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                array[i] = mutate(array.at(i), depth + 1);
            }
            if (!array.isEmpty() && below(100) < 4) {
                array.append(array.at(below(array.size()))); // twice
            }
            return array;
        }
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            QJsonObject out;
            for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
                const int what = below(100);
                if (what == 0) {
                    continue; // lost
                }
                const QString key = what == 1   ? it.key().toLower()
                                    : what == 2 ? it.key() + u"\u202e<b>"_s
                                    : what == 3 ? QString()
                                                : it.key();
                out.insert(key, mutate(it.value(), depth + 1));
            }
            return out;
        }
        return value;
    }

private:
    int below(qsizetype limit)
    {
        return static_cast<int>(m_random.bounded(static_cast<int>(limit)));
    }

    QJsonValue strange()
    {
        switch (below(18)) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return QJsonArray();
        case 2:
            return QJsonObject();
        case 3:
            return QString();
        case 4:
            return -1;
        case 5:
            return 1e308;
        case 6:
            return true;
        case 7:
            return QString(3000, u'Ω');
        case 8:
            return u"\u0000\u202e\n<script>"_s;
        case 9:
            return QJsonArray{QJsonArray{QJsonArray{1, u"x"_s}}};
        case 10:
            return QJsonObject{{u"TYPE"_s, u"FIXED"_s}, {u"VALUE"_s, u"2026-02-31"_s}};
        case 11:
            return u"crm_status"_s;
        case 12:
            return u"enumeration"_s;
        case 13:
            return u"UF_CRM_BADGE"_s;
        case 14:
            return QJsonArray{QJsonObject{{u"ID"_s, 1}, {u"VALUE"_s, 2}},
                              QJsonObject{{u"ID"_s, u"1"_s}}, 7};
        case 15:
            return u"99999999999999999999999"_s;
        case 16:
            return u"/((((a+)+)+/"_s;
        default:
            return QString(QChar(0xd800)) + u"half a pair"_s;
        }
    }

    QRandomGenerator m_random;
};

PortalMetadata mutated(quint32 seed)
{
    PortalMetadata valid = exampleMetadata();
    valid.cardLayout = jsonArray(R"([{"name":"main","title":"Main","type":"section","elements":[
        {"name":"TITLE"},{"name":"CLIENT"},{"name":"UF_CRM_RATE"},{"name":"UF_CRM_SEATS"}]}])");
    QJsonObject document = QJsonDocument::fromJson(toBytes(valid)).object();
    Mutator mutator(seed);
    PortalMetadata out;
    out.language = u"en"_s;
    out.fields = mutator.mutate(document.value("fields"_L1)).toObject();
    out.userFields = mutator.mutate(document.value("userFields"_L1)).toArray();
    const QJsonObject dictionaries = mutator.mutate(document.value("dictionaries"_L1)).toObject();
    for (auto it = dictionaries.constBegin(); it != dictionaries.constEnd(); ++it) {
        out.dictionaries.insert(it.key(), it.value().toArray());
    }
    out.currencies = mutator.mutate(document.value("currencies"_L1)).toArray();
    out.baseCurrency = mutator.mutate(document.value("baseCurrency"_L1), 1).toString();
    out.currentUserId = mutator.mutate(document.value("currentUserId"_L1), 1).toString();
    out.cardLayout = mutator.mutate(document.value("cardLayout"_L1)).toArray();
    return out;
}

/*! What every form must be like; empty: it is. */
QString brokenInvariant(const FormSchema &schema)
{
    QSet<QString> codes;
    for (const FieldSchema &field : schema.fields) {
        if (field.code.isEmpty() || codes.contains(field.code.toUpper())) {
            return u"a code twice or empty: "_s + field.code;
        }
        codes.insert(field.code.toUpper());
        if (schema.field(field.code) != &field) {
            return u"not found: "_s + field.code;
        }
        if (field.label.isEmpty() || field.label.size() > 120 || field.label.contains(u'\n')) {
            return u"label of "_s + field.code;
        }
        if (field.type == FieldType::Choice && !field.choices) {
            return u"no choices: "_s + field.code;
        }
        QSet<QString> ids;
        for (size_t i = 0; field.choices && i < field.choices->size(); ++i) {
            const Choice &choice = field.choices->at(i);
            if (choice.id.isEmpty() || ids.contains(choice.id) || choice.label.isEmpty()) {
                return u"choice of "_s + field.code;
            }
            ids.insert(choice.id);
        }
        if (field.minLength < 0 || field.maxLength < 0 || field.decimals < 0) {
            return u"limits of "_s + field.code;
        }
    }
    QStringList placed;
    for (const FormSection &section : schema.sections) {
        if (section.rows.empty()) {
            return u"an empty section"_s;
        }
        for (const FormRow &row : section.rows) {
            if (row.fields.isEmpty() || row.fields.size() > 3) {
                return u"a row of %1"_s.arg(row.fields.size());
            }
            for (const QString &code : row.fields) {
                const FieldSchema *field = schema.field(code);
                if (!field) {
                    return u"an unknown field in a row: "_s + code;
                }
                if (field->isRequired && section.startsFolded) {
                    return u"required, and folded away: "_s + code;
                }
            }
            placed += row.fields;
        }
    }
    if (placed.size() != static_cast<qsizetype>(schema.fields.size())
        || QSet<QString>(placed.cbegin(), placed.cend()).size() != placed.size()) {
        return u"a field in no row, or in two"_s;
    }
    QSet<QString> currencies;
    for (const Currency &currency : schema.currencies) {
        if (currency.code.size() != 3 || currencies.contains(currency.code)) {
            return u"currency "_s + currency.code;
        }
        currencies.insert(currency.code);
    }
    if (!currencies.contains(schema.baseCurrency)) {
        return u"base currency "_s + schema.baseCurrency;
    }
    return schema.fingerprint.isEmpty() ? u"no fingerprint"_s : QString();
}

} // namespace

/*! Metadata that no portal should send. */
class TestHostile : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anyMetadataGivesAFormThatHoldsTogether();
    void nothingAtAllGivesAnEmptyForm();
    void randomBytesAreNoMetadata();
};

void TestHostile::anyMetadataGivesAFormThatHoldsTogether()
{
    QCOMPARE(brokenInvariant(buildFormSchema(exampleMetadata(), QDateTime())), QString());
    const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);
    int changed = 0;
    for (quint32 seed = 1; seed <= 4000; ++seed) {
        const PortalMetadata metadata = mutated(seed);
        const FormSchema schema = buildFormSchema(metadata, now);
        const QString broken = brokenInvariant(schema);
        QVERIFY2(broken.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(broken)));
        // What is done with a form must survive it as well.
        const Result<FormSchema> kept = formFromBytes(toBytes(schema));
        QVERIFY2(kept && contentBytes(*kept) == contentBytes(schema),
                 qPrintable(u"seed %1"_s.arg(seed)));
        QCOMPARE(brokenInvariant(*kept), QString());
        const LeadDraft draft = initialDraft(schema, OriginId(u"o"_s), now);
        const Issues issues = validateLead(schema, draft);
        const QJsonObject encoded = encodeLead(schema, draft);
        QVERIFY(encoded.value("fields"_L1).toObject().contains("ORIGIN_ID"_L1));
        QVERIFY(issues.size() <= static_cast<qsizetype>(schema.fields.size()) * 60);
        changed += schema.omissions.empty() ? 0 : 1;
    }
    QVERIFY2(changed > 2000, "the mutations do not reach far enough to prove anything");
}

void TestHostile::nothingAtAllGivesAnEmptyForm()
{
    const FormSchema schema = buildFormSchema(PortalMetadata{}, QDateTime());
    QVERIFY(schema.fields.empty());
    QVERIFY(schema.sections.empty());
    QCOMPARE(brokenInvariant(schema), QString());
}

void TestHostile::randomBytesAreNoMetadata()
{
    QRandomGenerator random(7);
    const QByteArray valid = toBytes(exampleMetadata());
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = valid;
        for (int hit = 0; hit < 5; ++hit) {
            bytes[random.bounded(static_cast<int>(bytes.size()))] =
                    static_cast<char>(random.bounded(256));
        }
        const Result<PortalMetadata> metadata = metadataFromBytes(bytes);
        if (metadata) {
            QCOMPARE(brokenInvariant(buildFormSchema(*metadata, QDateTime())), QString());
        }
    }
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
