// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/trainingprofile.h"

#include "kiosk/kioskcheck.h"
#include "support/sampleschema.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

class TestTrainingProfile : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itFitsTheFormOfAPortal();
    void itLeavesOutWhatAPortalDoesNotHave();
    void itSaysThatItIsATrainingInEachLanguage();
};

void TestTrainingProfile::itFitsTheFormOfAPortal()
{
    const KioskProfile profile = trainingProfile(*sampleSchema(), u"demo.bitrix24.example"_s);
    QVERIFY(checkLimits(profile).has_value());
    QStringList findings;
    for (const KioskFinding &finding : checkProfile(profile, *sampleSchema())) {
        findings.append(toString(finding.kind) + u' ' + finding.field);
    }
    QCOMPARE(findings, QStringList());
    QStringList fields;
    for (const KioskPage &page : profile.pages) {
        for (const KioskField &field : page.fields) {
            fields.append(field.code);
        }
    }
    QVERIFY2(fields.contains(u"NAME"_s) && fields.contains(u"PHONE"_s),
             qPrintable(fields.join(u' ')));
}

void TestTrainingProfile::itLeavesOutWhatAPortalDoesNotHave()
{
    FieldSchema name;
    name.code = u"NAME"_s;
    name.type = FieldType::String;
    FormSchema schema;
    schema.fields = {name};
    schema.index();
    const KioskProfile profile = trainingProfile(schema, u"demo.bitrix24.example"_s);
    QVERIFY(checkLimits(profile).has_value());
    QCOMPARE(profile.pages.size(), 1);
    QCOMPARE(profile.pages.first().fields.size(), 1);
}

void TestTrainingProfile::itSaysThatItIsATrainingInEachLanguage()
{
    const KioskProfile profile = trainingProfile(*sampleSchema(), u"demo.bitrix24.example"_s);
    const QMap<QString, QString> words{
            {u"en"_s, u"raining"_s}, {u"ru"_s, u"ренировка"_s}, {u"de"_s, u"bung"_s}};
    for (const QString &language : profile.languages) {
        for (const KioskTexts &texts : {profile.welcome, profile.thanks, profile.consent.texts}) {
            QVERIFY2(texts.value(language).contains(words.value(language)),
                     qPrintable(language + u": "_s + texts.value(language)));
        }
    }
}

QTEST_GUILESS_MAIN(TestTrainingProfile)
#include "tst_trainingprofile.moc"
