// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/scannedlead.h"
#include "support/sampleschema.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Titov;Gleb;;;\r\nFN:Gleb Titov\r\n"
                        "ORG:Vympel\r\nTITLE:Buyer\r\nTEL;TYPE=CELL:+7 916 000-11-22\r\n"
                        "TEL;TYPE=WORK:+7 495 123-45-67\r\nEMAIL:gleb@vympel.example\r\n"
                        "URL:https://vympel.example\r\nEND:VCARD\r\n";

QList<KioskPage> pagesWith(const QStringList &codes)
{
    KioskPage page;
    for (const QString &code : codes) {
        page.fields += {.code = code};
    }
    return {page};
}

const QStringList AllCodes{u"NAME"_s,  u"LAST_NAME"_s, u"COMPANY_TITLE"_s, u"POST"_s, u"PHONE"_s,
                           u"EMAIL"_s, u"WEB"_s};

} // namespace

class TestScannedLead : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBadgeFillsWhatIsAsked_data();
    void aBadgeFillsWhatIsAsked();
    void aSecondScanAddsNothingTwice();
};

void TestScannedLead::aBadgeFillsWhatIsAsked_data()
{
    QTest::addColumn<QByteArray>("badge");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QStringList>("typed");   //!< "CODE=value"
    QTest::addColumn<QStringList>("answers"); //!< "CODE=value" or "CODE=value (tag)"
    QTest::addColumn<QStringList>("rest");
    const QStringList whole{u"COMPANY_TITLE=Vympel"_s,
                            u"EMAIL=gleb@vympel.example (WORK)"_s,
                            u"LAST_NAME=Titov"_s,
                            u"NAME=Gleb"_s,
                            u"PHONE=+7 916 000-11-22 (MOBILE)"_s,
                            u"PHONE=+7 495 123-45-67 (WORK)"_s,
                            u"POST=Buyer"_s,
                            u"WEB=https://vympel.example (WORK)"_s};
    QTest::newRow("all of a card") << Card << AllCodes << QStringList{} << whole << QStringList{};
    QTest::newRow("what was typed stays")
            << Card << QStringList{u"NAME"_s, u"LAST_NAME"_s} << QStringList{u"NAME=Pavel"_s}
            << QStringList{u"LAST_NAME=Titov"_s, u"NAME=Pavel"_s}
            << QStringList{u"Gleb"_s,
                           u"Vympel"_s,
                           u"Buyer"_s,
                           u"+7 916 000-11-22"_s,
                           u"+7 495 123-45-67"_s,
                           u"gleb@vympel.example"_s,
                           u"https://vympel.example"_s};
    QTest::newRow("one field for the whole name")
            << QByteArray("MECARD:N:Titov,Gleb;;") << QStringList{u"NAME"_s} << QStringList{}
            << QStringList{u"NAME=Gleb Titov"_s} << QStringList{};
    QTest::newRow("what was typed is not noted again")
            << QByteArray("MECARD:N:Titov,Gleb;;") << QStringList{u"NAME"_s, u"LAST_NAME"_s}
            << QStringList{u"NAME=gleb"_s} << QStringList{u"LAST_NAME=Titov"_s, u"NAME=gleb"_s}
            << QStringList{};
    QTest::newRow("an address that the portal refuses is only noted")
            << QByteArray("MECARD:N:Titov;EMAIL:gleb at vympel;;") << AllCodes << QStringList{}
            << QStringList{u"LAST_NAME=Titov"_s} << QStringList{u"gleb at vympel"_s};
    QTest::newRow("a badge's number") << QByteArray("EXPO-4711") << AllCodes << QStringList{}
                                      << QStringList{} << QStringList{u"EXPO-4711"_s};
    QTest::newRow("an address of a page")
            << QByteArray("https://expo.example/v/4711") << AllCodes << QStringList{}
            << QStringList{u"WEB=https://expo.example/v/4711 (WORK)"_s} << QStringList{};
}

void TestScannedLead::aBadgeFillsWhatIsAsked()
{
    QFETCH(QByteArray, badge);
    QFETCH(QStringList, asked);
    QFETCH(QStringList, typed);
    QFETCH(QStringList, answers);
    QFETCH(QStringList, rest);
    KioskAnswers before;
    for (const QString &part : typed) {
        before.values.insert(part.section(u'=', 0, 0), {{part.section(u'=', 1)}});
    }
    const KioskAnswers after =
            withScanned(readCode(badge), pagesWith(asked), *sampleSchema(), before);
    QStringList got;
    for (auto it = after.values.cbegin(); it != after.values.cend(); ++it) {
        for (const ValueItem &item : it.value()) {
            got += it.key() + u'=' + item.value
                   + (item.tag.isEmpty() ? QString() : u" (%1)"_s.arg(item.tag));
        }
    }
    QCOMPARE(got, answers);
    QCOMPARE(after.scanned, rest);
}

void TestScannedLead::aSecondScanAddsNothingTwice()
{
    const FormSchemaPtr schema = sampleSchema();
    const QList<KioskPage> pages = pagesWith({u"NAME"_s, u"EMAIL"_s});
    const KioskAnswers once = withScanned(readCode(Card), pages, *schema, {});
    QVERIFY(!once.scanned.isEmpty());
    QVERIFY(withScanned(readCode(Card), pages, *schema, once) == once);
}

QTEST_GUILESS_MAIN(TestScannedLead)
#include "tst_scannedlead.moc"
