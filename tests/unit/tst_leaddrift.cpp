// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/leadencoder.h"
#include "lead/drift.h"
#include "support/driftexample.h"
#include "support/testcase.h"

#include <QJsonArray>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

/*! The lead of the examples, and others that hold what a form takes only at its best or worst. */
QList<LeadDraft> leads()
{
    LeadDraft garbage = driftLead();
    LeadDraft several = driftLead();
    LeadDraft digits = driftLead();
    LeadDraft untagged = driftLead();
    LeadDraft blanks = driftLead();
    for (auto it = garbage.values.begin(); it != garbage.values.end(); ++it) {
        it.value() = {{u"about [5] <b>"_s, u"odd"_s}};
        several.values[it.key()].append({u"2026-03-02"_s, u"EUR"_s});
        digits.values[it.key()] = {{u"7"_s, u"RUB"_s}};
        untagged.values[it.key()].first().tag.clear();
        blanks.values[it.key()].prepend({u"  "_s, u"WORK"_s});
    }
    LeadDraft noAmount = driftLead();
    noAmount.values.remove(u"OPPORTUNITY"_s);
    return {driftLead(), garbage, several, digits, untagged, blanks, noAmount};
}

FormEdit single(const QString &code, bool isMultiple)
{
    return changed(code, [=](FieldSchema *field) { field->isMultiple = isMultiple; });
}

/*! Everything that was typed, as it must be found in the request. */
QStringList sentTexts(const FormSchema &schema, const FieldSchema &field, const FieldValue &value)
{
    QStringList texts;
    for (const ValueItem &item : value) {
        if (item.isEmpty()) {
            continue;
        }
        QString text = item.value.trimmed();
        if (field.type == FieldType::Money) {
            text += u'|' + (item.tag.isEmpty() ? schema.baseCurrency : item.tag);
        }
        texts.append(text);
    }
    return texts;
}

QStringList textsIn(const QJsonValue &json)
{
    const QJsonArray items = json.isArray() ? json.toArray() : QJsonArray{json};
    QStringList texts;
    for (const auto &item : items) {
        texts.append(item.isObject() ? item["VALUE"_L1].toString() : item.toString());
    }
    return texts;
}

} // namespace

/*! That nothing which encodeLead() would leave out goes unnoticed. */
class TestLeadDrift : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotSentIsInTheWayAndTheRestIsSentWhole_data();
    void whatIsNotSentIsInTheWayAndTheRestIsSentWhole();
    void bothSidesOfTheRuleHaveBeenSeen();

private:
    const FormSchemaPtr m_then = driftForm();
    const QList<LeadDraft> m_leads = leads();
    int m_withUnsent = 0;
    int m_clean = 0;
};

void TestLeadDrift::whatIsNotSentIsInTheWayAndTheRestIsSentWhole_data()
{
    QTest::addColumn<std::vector<FormEdit>>("edits");
    QTest::newRow("the same form") << std::vector<FormEdit>();
    for (const FieldSchema &field : m_then->fields) {
        const QByteArray code = field.code.toLatin1();
        QTest::addRow("%s is gone", code.constData()) << std::vector{gone(field.code)};
        for (int type = 0; type <= static_cast<int>(FieldType::NotEditable); ++type) {
            const FormEdit retype = retyped(field.code, static_cast<FieldType>(type));
            for (const bool isMultiple : {false, true}) {
                QTest::addRow("%s is of type %d, %s", code.constData(), type,
                              isMultiple ? "multiple" : "single")
                        << std::vector{retype, single(field.code, isMultiple)};
            }
        }
        QTest::addRow("%s has no items", code.constData())
                << std::vector{retyped(field.code, FieldType::Choice), listed(field.code, {})};
        QTest::addRow("%s is short", code.constData())
                << std::vector{changed(field.code, [](FieldSchema *f) { f->maxLength = 3; })};
    }
    QTest::newRow("other currencies")
            << std::vector{withCurrencies({u"CNY"_s, u"KZT"_s}, u"KZT"_s)};
    QTest::newRow("one currency") << std::vector{withCurrencies({u"CNY"_s}, u"CNY"_s)};
    QTest::newRow("the stand-in for a currency")
            << std::vector{withCurrencies({u"XXX"_s}, u"XXX"_s)};
    QTest::newRow("no field at all") << std::vector<FormEdit>{[](FormSchema *s) {
        s->fields.clear();
        s->index();
    }};
}

void TestLeadDrift::whatIsNotSentIsInTheWayAndTheRestIsSentWhole()
{
    QFETCH(const std::vector<FormEdit>, edits);
    const FormSchema now = edited(m_then, edits);
    for (const LeadDraft &draft : m_leads) {
        for (const TypedForm &typed : {typedFormOf(*m_then, draft), TypedForm()}) {
            const QList<Drift> findings = driftOf(typed, draft, now);
            QSet<QString> inTheWay;
            for (const Drift &finding : findings) {
                if (finding.isInTheWay()) {
                    inTheWay.insert(finding.field);
                }
            }
            const QStringList unsent = unsentFields(now, draft);
            m_withUnsent += unsent.isEmpty() ? 0 : 1;
            for (const QString &code : unsent) {
                if (!inTheWay.contains(code)) {
                    QFAIL(qPrintable(code));
                }
            }
            if (!inTheWay.isEmpty()) {
                continue;
            }
            ++m_clean;
            const QJsonObject sent = encodeLead(now, draft).value("fields"_L1).toObject();
            for (auto it = draft.values.cbegin(); it != draft.values.cend(); ++it) {
                const bool isWithoutAmount =
                        it.key() == "CURRENCY_ID"_L1 && isEmpty(draft.value(u"OPPORTUNITY"_s));
                if (!isEmpty(it.value()) && !isWithoutAmount) {
                    QCOMPARE(textsIn(sent.value(it.key())),
                             sentTexts(now, *now.field(it.key()), it.value()));
                }
            }
        }
    }
}

void TestLeadDrift::bothSidesOfTheRuleHaveBeenSeen()
{
    if (QTest::currentTestFailed() || m_clean + m_withUnsent == 0) {
        QSKIP("only after the whole table");
    }
    QVERIFY2(m_withUnsent > 1000, qPrintable(QString::number(m_withUnsent)));
    QVERIFY2(m_clean > 500, qPrintable(QString::number(m_clean)));
}

QTEST_GUILESS_MAIN(TestLeadDrift)
#include "tst_leaddrift.moc"
