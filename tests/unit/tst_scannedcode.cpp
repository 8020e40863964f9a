// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/scannedcode.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(ScannedCode::Kind kind)
{
    switch (kind) {
    case ScannedCode::Kind::VCard:
        return u"vCard"_s;
    case ScannedCode::Kind::MeCard:
        return u"MeCard"_s;
    case ScannedCode::Kind::Url:
        return u"URL"_s;
    case ScannedCode::Kind::Text:
        return u"text"_s;
    }
    return {};
}

QString list(const QList<ScannedCode::Contact> &contacts)
{
    static const QStringList uses{u"work"_s, u"home"_s, u"mobile"_s, u"fax"_s, u"other"_s};
    QStringList texts;
    for (const ScannedCode::Contact &contact : contacts) {
        texts.append(contact.value + u' ' + uses.at(static_cast<int>(contact.use)));
    }
    return texts.join(u", "_s);
}

/*! All that was read, in one line. */
QString told(const ScannedCode &code)
{
    QStringList parts{nameOf(code.kind)};
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty()) {
            parts.append(QString::fromLatin1(name) + u'=' + value);
        }
    };
    add("last", code.lastName);
    add("first", code.firstName);
    add("second", code.secondName);
    add("full", code.fullName);
    add("company", code.company);
    add("post", code.post);
    add("address", code.address);
    add("note", code.note);
    add("phones", list(code.phones));
    add("emails", list(code.emails));
    add("sites", list(code.sites));
    return parts.join(u"; "_s);
}

} // namespace

class TestScannedCode : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsReadAsWhatItIs_data();
    void aCodeIsReadAsWhatItIs();
    void whatWasReadIsKeptAsItWas();
    void nothingIsTooStrangeToBeRead();
};

void TestScannedCode::aCodeIsReadAsWhatItIs_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &code, const QString &expected) {
        QTest::newRow(name) << code << expected;
    };
    row("vCard 3.0",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Titov;Gleb;P.;;\r\nFN:Gleb Titov\r\nORG:Kvant;Sales\r\n"
        "TITLE:Buyer\r\nTEL;TYPE=WORK,VOICE:+44 20 7946 0123\r\nTEL;TYPE=CELL:+44 7700 900123\r\n"
        "EMAIL;TYPE=INTERNET:gleb.titov@example.org\r\nURL:https://kvant.example\r\n"
        "ADR;TYPE=WORK:;;1 Sample St;Exampleton;;EX1 1EX;\r\nNOTE:Hall 4\\, stand "
        "B\r\nEND:VCARD\r\n",
        u"vCard; last=Titov; first=Gleb; second=P.; full=Gleb Titov; company=Kvant; post=Buyer; "
        "address=1 Sample St, Exampleton, EX1 1EX; note=Hall 4, stand B; "
        "phones=+44 20 7946 0123 work, +44 7700 900123 mobile; "
        "emails=gleb.titov@example.org work; sites=https://kvant.example work"_s);
    row("vCard 2.1 with quoted-printable over two lines",
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=A2=D0=B8=D1=82=D0="
        "\n"
        "=BE=D0=B2;=D0=93=D0=BB=D0=B5=D0=B1\nTEL;HOME;FAX:+442079460124\nTEL;CELL:+447700900124\n"
        "END:VCARD",
        u"vCard; last=Титов; first=Глеб; phones=+442079460124 fax, +447700900124 mobile"_s);
    row("vCard 4.0, folded, with a group and a quoted parameter",
        "BEGIN:VCARD\nVERSION:4.0\nFN:Erika Muster\n mann\n"
        "item1.TEL;VALUE=uri;TYPE=\"cell,voice\":tel:+49-30-901820\n"
        "item1.X-LABEL;X=\"a:b\":no matter\nEMAIL;TYPE=home:erika@example.com\nEND:VCARD\n"
        "EMAIL:after@the.end",
        u"vCard; full=Erika Mustermann; phones=+49-30-901820 mobile; "
        "emails=erika@example.com home"_s);
    row("a vCard in Windows-1252", "BEGIN:VCARD\nN:M\xfcller;J\xf6rg\nORG:\x80uro Ltd\nEND:VCARD",
        u"vCard; last=Müller; first=Jörg; company=€uro Ltd"_s);
    row("the same number twice", "BEGIN:VCARD\nTEL:1234567\nTEL:1234567\nEND:VCARD",
        u"vCard; phones=1234567 work"_s);
    row("MeCard",
        "MECARD:N:Titov,Gleb;ORG:Kvant\\; Sons;TEL:+442079460123;EMAIL:gleb@example.org;"
        "URL:https\\://kvant.example;ADR:1 Sample St,Exampleton;NOTE:Hall 4;;",
        u"MeCard; last=Titov; first=Gleb; company=Kvant; Sons; address=1 Sample St, Exampleton; "
        "note=Hall 4; phones=+442079460123 work; emails=gleb@example.org work; "
        "sites=https://kvant.example work"_s);
    row("an address of the web", "https://badge.example/v/4711?x=1",
        u"URL; sites=https://badge.example/v/4711?x=1 work"_s);
    row("a badge's number", "EXPO-2026-004711\r\n", u"text"_s);
    row("an address of something else", "javascript:alert(1)", u"text"_s);
    row("a file", "file:///etc/passwd", u"text"_s);
    row("a vCard that tells nothing", "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD", u"text"_s);
    row("a MeCard that tells nothing", "MECARD:;;", u"text"_s);
    row("nothing", "", u"text"_s);
    row("control characters", "BEGIN:VCARD\nFN:A\x01\x1b[2JB\nEND:VCARD", u"vCard; full=A[2JB"_s);
}

void TestScannedCode::aCodeIsReadAsWhatItIs()
{
    QFETCH(const QByteArray, code);
    QFETCH(const QString, expected);
    QCOMPARE(told(readCode(code)), expected);
}

void TestScannedCode::whatWasReadIsKeptAsItWas()
{
    QCOMPARE(readCode("EXPO-2026-004711\r\n").text, u"EXPO-2026-004711"_s);
    QCOMPARE(readCode("MECARD:N:Titov;;").text, u"MECARD:N:Titov;;"_s);
    QCOMPARE(readCode(QByteArray(20000, 'x')).text.size(), MaxCodeBytes);
}

/*! Strangers hold these before the camera. */
void TestScannedCode::nothingIsTooStrangeToBeRead()
{
    const QByteArray card =
            "BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:=D0=\n=A2;\\\nTEL;TYPE=\"a:b\n"
            "MECARD:N:a\\";
    for (qsizetype size = 0; size <= card.size(); ++size) {
        (void)readCode(card.first(size));
        for (int byte = 0; byte < 256; byte += 5) {
            QByteArray changed = card.first(size);
            changed += static_cast<char>(byte);
            (void)readCode(changed);
            (void)readCode("MECARD:" + changed);
        }
    }
}

QTEST_GUILESS_MAIN(TestScannedCode)
#include "tst_scannedcode.moc"
