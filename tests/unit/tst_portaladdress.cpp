// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/oauthanswer.h"
#include "account/portaladdress.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

/*! What people type and paste when they sign in, and what a browser brings back. */
class TestPortalAddress : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPortalIsRead_data();
    void aPortalIsRead();
    void whatIsNoPortalIsRefusedAndNotRepeated_data();
    void whatIsNoPortalIsRefusedAndNotRepeated();
    void theZoneFollowsTheLanguage();
    void anAnswerIsRead_data();
    void anAnswerIsRead();
    void theLoopbackNeedsTheState();
    void aRequestIsJudgedByItsHead_data();
    void aRequestIsJudgedByItsHead();
};

void TestPortalAddress::aPortalIsRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("portal");
    const auto row = [](const char *name, const QString &typed, const QString &portal) {
        QTest::newRow(name) << typed << portal;
    };
    row("a bare name", u"acme"_s, u"https://acme.bitrix24.de/"_s);
    row("a bare name in capitals", u" Acme-2 "_s, u"https://acme-2.bitrix24.de/"_s);
    row("a host", u"acme.bitrix24.ru"_s, u"https://acme.bitrix24.ru/"_s);
    row("a country's zone", u"acme.bitrix24.com.br"_s, u"https://acme.bitrix24.com.br/"_s);
    row("an address", u"https://acme.bitrix24.ru"_s, u"https://acme.bitrix24.ru/"_s);
    row("a page of the cloud", u"https://acme.bitrix24.ru/crm/lead/kanban/?x=1#top"_s,
        u"https://acme.bitrix24.ru/"_s);
    row("an unknown page of the cloud", u"https://acme.bitrix24.ru/what/ever/"_s,
        u"https://acme.bitrix24.ru/"_s);
    row("a page of an own server", u"https://crm.nordlicht.example/crm/lead/list/"_s,
        u"https://crm.nordlicht.example/"_s);
    row("an own server's start page", u"https://crm.nordlicht.example/stream/?login=yes"_s,
        u"https://crm.nordlicht.example/"_s);
    row("online", u"crm.nordlicht.example/online/"_s, u"https://crm.nordlicht.example/"_s);
    row("marketplace", u"crm.nordlicht.example/marketplace/local/"_s,
        u"https://crm.nordlicht.example/"_s);
    row("devops", u"crm.nordlicht.example/devops/section/standard/"_s,
        u"https://crm.nordlicht.example/"_s);
    row("index.php", u"https://crm.nordlicht.example/index.php?a=b"_s,
        u"https://crm.nordlicht.example/"_s);
    row("a folder of an own server", u"https://nordlicht.example/b24/company/personal/user/1/"_s,
        u"https://nordlicht.example/b24/"_s);
    row("a folder alone", u"https://nordlicht.example/b24"_s, u"https://nordlicht.example/b24/"_s);
    row("a port", u"crm.nordlicht.example:8443"_s, u"https://crm.nordlicht.example:8443/"_s);
    row("the usual port", u"https://crm.nordlicht.example:443/"_s,
        u"https://crm.nordlicht.example/"_s);
    row("a name of the company's network", u"https://portal/"_s, u"https://portal/"_s);
    row("the same with a port", u"portal:8443"_s, u"https://portal:8443/"_s);
    row("an address of numbers", u"192.168.1.5"_s, u"https://192.168.1.5/"_s);
    row("IPv6", u"https://[2001:db8::1]:8443/crm/"_s, u"https://[2001:db8::1]:8443/"_s);
    row("Cyrillic", u"портал.рф"_s, u"https://xn--80awhdgm.xn--p1ai/"_s);
    row("Cyrillic, a page", u"https://Портал.рф/crm/"_s, u"https://xn--80awhdgm.xn--p1ai/"_s);
    row("http to this machine", u"http://127.0.0.1:8080/"_s, u"http://127.0.0.1:8080/"_s);
    row("http to localhost", u"http://localhost:8080"_s, u"http://localhost:8080/"_s);
    row("quotes", u"«acme.bitrix24.ru»"_s, u"https://acme.bitrix24.ru/"_s);
    row("angle brackets", u"<https://acme.bitrix24.ru/>"_s, u"https://acme.bitrix24.ru/"_s);
    row("what cannot be seen", u"\u200bacme.\u00adbitrix24.ru\ufeff"_s,
        u"https://acme.bitrix24.ru/"_s);
    row("a trailing dot", u"acme.bitrix24.ru."_s, u"https://acme.bitrix24.ru/"_s);
    row("two slashes", u"//acme.bitrix24.ru/"_s, u"https://acme.bitrix24.ru/"_s);
    row("capitals", u"HTTPS://ACME.BITRIX24.RU/CRM/"_s, u"https://acme.bitrix24.ru/"_s);
    row("a webhook of the cloud", u"https://acme.bitrix24.ru/rest/1/c4nary0secret/"_s,
        u"https://acme.bitrix24.ru/"_s);
    row("a webhook of an own server",
        u"https://nordlicht.example/b24/rest/1/c4nary0secret/crm.lead.add"_s,
        u"https://nordlicht.example/b24/"_s);
    row("a webhook in disguise", u"https://nordlicht.example/%72est/1/c4nary0secret/"_s,
        u"https://nordlicht.example/"_s);
    row("a redirected address", u"https://nordlicht.example/?code=c4nary0secret&state=x"_s,
        u"https://nordlicht.example/"_s);
}

void TestPortalAddress::aPortalIsRead()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, portal);
    const Result<QUrl> read = parsePortalAddress(typed, u"bitrix24.de"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->toString(QUrl::FullyEncoded), portal);
    QVERIFY(!read->toString().contains("c4nary"_L1));
    // What it gives, it takes.
    QCOMPARE(parsePortalAddress(read->toString(QUrl::FullyEncoded))->toString(QUrl::FullyEncoded),
             portal);
}

void TestPortalAddress::whatIsNoPortalIsRefusedAndNotRepeated_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QString &typed,
                        ErrorKind kind = ErrorKind::InvalidInput) {
        QTest::newRow(name) << typed << kind;
    };
    row("nothing", u""_s);
    row("blanks", u" \t\n"_s);
    row("quotes alone", u"\"\""_s);
    row("dots", u"..."_s);
    row("two trailing dots", u"acme.bitrix24.ru.."_s);
    row("a sentence", u"our canary portal"_s);
    row("http", u"http://acme.bitrix24.ru/"_s, ErrorKind::InsecureUrl);
    row("http in disguise", u"http://127.0.0.1.canary.example/"_s, ErrorKind::InsecureUrl);
    row("another scheme", u"ftp://acme.bitrix24.ru/"_s);
    row("a file", u"file:///etc/canary"_s);
    row("a script", u"javascript:canary(1)"_s);
    row("an e-mail address", u"canary@acme.example"_s);
    row("user info", u"https://acme.bitrix24.ru@canary.example/"_s);
    row("user and password", u"https://u:canary@acme.bitrix24.ru/"_s);
    row("a broken port", u"acme.bitrix24.ru:99999"_s);
    row("port 0", u"acme.bitrix24.ru:0"_s);
    row("no port", u"acme:"_s);
    row("a bare name in Cyrillic", u"акме"_s);
    row("an underscore", u"acme_canary"_s);
    row("a folder that climbs", u"https://nordlicht.example/a/../canary"_s);
    row("the same in disguise", u"https://nordlicht.example/%2e%2e/canary"_s);
    row("a line break in a folder", u"https://nordlicht.example/a%0d%0acanary"_s);
    row("a quoted slash", u"https://nordlicht.example/a%2fcanary"_s);
    row("Bitrix24's own site", u"https://www.bitrix24.ru/canary/"_s);
    row("the page where people log in", u"https://auth2.bitrix24.net/?user=canary"_s);
    row("the OAuth server", u"https://oauth.bitrix24.tech/"_s);
    row("brackets", u"https://[canary]/"_s);
    row("very long", QString(5000, u'a'));
    row("a null", u"acme"_s + QChar(0) + u".canary.example"_s);
}

void TestPortalAddress::whatIsNoPortalIsRefusedAndNotRepeated()
{
    QFETCH(const QString, typed);
    QFETCH(const ErrorKind, kind);
    const Result<QUrl> read = parsePortalAddress(typed, u"bitrix24.de"_s);
    QVERIFY2(!read, qPrintable(read ? read->toString() : QString()));
    QCOMPARE(toString(read.error().kind), toString(kind));
    QCOMPARE(toString(read.error().certainty), u"NotSent"_s);
    QVERIFY(!read.error().detail.contains("canary"_L1));
}

void TestPortalAddress::theZoneFollowsTheLanguage()
{
    QCOMPARE(defaultZone(u"ru"_s), u"bitrix24.ru"_s);
    QCOMPARE(defaultZone(u"de"_s), u"bitrix24.de"_s);
    QCOMPARE(defaultZone(u"en"_s), u"bitrix24.com"_s);
    QCOMPARE(defaultZone({}), u"bitrix24.com"_s);
}

void TestPortalAddress::anAnswerIsRead_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("code"); //!< or the refusal
    const auto row = [](const char *name, const QString &pasted, const QString &code) {
        QTest::newRow(name) << pasted << code;
    };
    row("a code", u"abc123"_s, u"abc123"_s);
    row("a code with blanks", u"  abc123\n"_s, u"abc123"_s);
    row("six digits", u"482913"_s, u"482913"_s);
    row("an address", u"http://127.0.0.1:7824/?code=abc123&state=right"_s, u"abc123"_s);
    row("broken over two lines", u"http://127.0.0.1:7824/?code=abc\n123&state=right"_s,
        u"abc123"_s);
    row("without a scheme", u"localhost:7824/?code=abc123&state=right"_s, u"abc123"_s);
    row("its end", u"?code=abc123&state=right"_s, u"abc123"_s);
    row("its query", u"code=abc123&state=right"_s, u"abc123"_s);
    row("without a state", u"http://127.0.0.1:7824/?code=abc123"_s, u"abc123"_s);
    row("a wrong state", u"http://127.0.0.1:7824/?code=abc123&state=wrong"_s, u"WrongState"_s);
    row("a part of the state", u"?code=abc123&state=righ"_s, u"WrongState"_s);
    row("two states", u"?code=abc123&state=right&state=right"_s, u"WrongState"_s);
    row("no code", u"http://127.0.0.1:7824/?state=right"_s, u"NoCode"_s);
    row("an empty code", u"http://127.0.0.1:7824/?code=&state=right"_s, u"NoCode"_s);
    row("refused", u"http://127.0.0.1:7824/?error=access_denied&state=right"_s, u"NoCode"_s);
    row("another page", u"https://acme.bitrix24.ru/oauth/authorize/"_s, u"NoCode"_s);
    row("two codes", u"?code=abc123&code=def456&state=right"_s, u"Unreadable"_s);
    row("a code that is none", u"?code=%0d%0aabc&state=right"_s, u"Unreadable"_s);
    row("nothing", u""_s, u"Unreadable"_s);
    row("a sentence", u"I pressed allow!"_s, u"Unreadable"_s);
    row("very long", QString(10000, u'a'), u"Unreadable"_s);
}

QString named(const AnswerResult &answer)
{
    if (answer) {
        return QString::fromUtf8(answer->code.reveal());
    }
    switch (answer.error()) {
    case AnswerRefusal::Unreadable:
        return u"Unreadable"_s;
    case AnswerRefusal::NoCode:
        return u"NoCode"_s;
    case AnswerRefusal::WrongState:
        return u"WrongState"_s;
    case AnswerRefusal::Repeated:
    case AnswerRefusal::TooLate:
    case AnswerRefusal::NotWaiting:
        break;
    }
    return u"something else"_s;
}

void TestPortalAddress::anAnswerIsRead()
{
    QFETCH(const QString, pasted);
    QFETCH(const QString, code);
    QCOMPARE(named(answerFromPasted(pasted, Secret("right"))), code);
}

void TestPortalAddress::theLoopbackNeedsTheState()
{
    const Secret state("right");
    const AnswerResult answer = answerFromQuery(
            u"code=abc123&state=right&domain=acme.bitrix24.ru&server_domain=oauth.bitrix24.tech"_s,
            state);
    QCOMPARE(named(answer), u"abc123"_s);
    QCOMPARE(answer->serverDomain, u"oauth.bitrix24.tech"_s);
    QCOMPARE(named(answerFromQuery(u"code=abc123"_s, state)), u"WrongState"_s);
    QCOMPARE(named(answerFromQuery(u"code=abc123&state="_s, state)), u"WrongState"_s);
    QCOMPARE(named(answerFromQuery(u"code=abc123&state="_s, Secret())), u"WrongState"_s);
    QCOMPARE(named(answerFromQuery(u""_s, state)), u"WrongState"_s);
    QCOMPARE(named(answerFromQuery(u"state=right"_s, state)), u"NoCode"_s);
}

void TestPortalAddress::aRequestIsJudgedByItsHead_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &head, int status) {
        QTest::newRow(name) << head << status;
    };
    const QByteArray host = "\r\nHost: 127.0.0.1:7824";
    row("good", "GET /?code=x HTTP/1.1" + host, 200);
    row("localhost", "GET /?code=x HTTP/1.1\r\nAccept: */*\r\nhost: LOCALHOST:7824", 200);
    row("IPv6", "GET / HTTP/1.1\r\nHost: [::1]:7824", 200);
    row("a foreign name", "GET /?code=x HTTP/1.1\r\nHost: canary.example:7824", 421);
    row("another port", "GET / HTTP/1.1\r\nHost: 127.0.0.1:80", 421);
    row("no port", "GET / HTTP/1.1\r\nHost: 127.0.0.1", 421);
    row("a name that begins alike", "GET / HTTP/1.1\r\nHost: localhost.example:7824", 421);
    row("no host", "GET / HTTP/1.1", 400);
    row("two hosts", "GET / HTTP/1.1" + host + host, 400);
    row("POST", "POST / HTTP/1.1" + host, 405);
    row("HEAD", "HEAD / HTTP/1.1" + host, 405);
    row("OPTIONS", "OPTIONS / HTTP/1.1" + host, 405);
    row("an icon", "GET /favicon.ico HTTP/1.1" + host, 404);
    row("another path", "GET //?code=x HTTP/1.1" + host, 404);
    row("an absolute address", "GET http://127.0.0.1:7824/ HTTP/1.1" + host, 404);
    row("HTTP/2", "PRI * HTTP/2.0" + host, 400);
    row("TLS", QByteArray::fromHex("16030100a5010000a1"), 400);
    row("nothing", "", 400);
}

void TestPortalAddress::aRequestIsJudgedByItsHead()
{
    QFETCH(const QByteArray, head);
    QFETCH(const int, status);
    QCOMPARE(parseCallback(head, 7824, "/").status, status);
    if (status == 200 && head.contains('?')) {
        QCOMPARE(parseCallback(head, 7824, "/").query, u"code=x"_s);
    }
}

QTEST_GUILESS_MAIN(TestPortalAddress)
#include "tst_portaladdress.moc"
