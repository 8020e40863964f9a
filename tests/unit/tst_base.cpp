// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/advice.h"
#include "base/completion.h"
#include "base/language.h"
#include "base/logging.h"
#include "base/plaintext.h"
#include "base/redaction.h"
#include "base/secret.h"
#include "support/contract.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbooth::Error)
Q_DECLARE_METATYPE(leadbooth::Advice)

class TestBase : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void portalMarkupBecomesPlainText_data();
    void portalMarkupBecomesPlainText();
    void labelsAreShownAsTheyAreButTamed_data();
    void labelsAreShownAsTheyAreButTamed();
    void secretsAndPersonalDataAreMasked_data();
    void secretsAndPersonalDataAreMasked();
    void aSecretCannotBePrinted();
    void aWebhookAddressIsLoggedWithoutItsCode();
    void theLogFileIsRedactedAndPrivate();
    void aLogFileThatGrowsIsSetAsideWhileItIsWritten();
    void aLocaleHasALanguageThatThereAreTextsFor_data();
    void aLocaleHasALanguageThatThereAreTextsFor();
    void everyErrorHasOneAdvice_data();
    void everyErrorHasOneAdvice();
    void whateverMayHaveHappenedIsLookedUp();
    void aCompletionAnswersOnceAndOnlyToTheLiving();
    void fakeTimersFireInOrderAndStopWhenDestroyed();
    void aSystemTimerMayBeDestroyedByItsOwnCall();
};

void TestBase::portalMarkupBecomesPlainText_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QString>("plain");
    QTest::newRow("a break at the end is dropped") << u"is 100%<br>"_s << u"is 100%"_s;
    QTest::newRow("a break becomes a new line")
            << u"one<br />two<BR>three"_s << u"one\ntwo\nthree"_s;
    QTest::newRow("tags are dropped, their text stays")
            << u"<b>Wrong</b> <a href='x'>e-mail</a>"_s << u"Wrong e-mail"_s;
    QTest::newRow("scripts go with their text") << u"a<script>alert(1)</script>b"_s << u"a b"_s;
    QTest::newRow("entities are resolved") << u"Field &quot;Name&quot; &amp; &#171;x&#xBB; &lt;5"_s
                                           << u"Field \"Name\" & «x» <5"_s;
    QTest::newRow("unknown entities stay") << u"&nosuch; &#0;"_s << u"&nosuch;"_s;
    QTest::newRow("a lone less-than is text") << u"3 < 5"_s << u"3 < 5"_s;
    QTest::newRow("direction overrides go") << u"abc\u202edef\u200b"_s << u"abcdef"_s;
    QTest::newRow("nothing stays nothing") << QString() << QString();
    QTest::newRow("a huge text is cut") << QString(100000, u'x') << QString(499, u'x') + u'…';
}

void TestBase::portalMarkupBecomesPlainText()
{
    QFETCH(const QString, markup);
    QFETCH(const QString, plain);
    QCOMPARE(toPlainText(markup), plain);
}

void TestBase::labelsAreShownAsTheyAreButTamed_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("clean");
    QTest::newRow("markup is text") << u"<b>Bold</b>"_s << u"<b>Bold</b>"_s;
    QTest::newRow("line breaks fold") << u"two\n lines"_s << u"two lines"_s;
    QTest::newRow("too long is cut") << QString(10000, u'ж') << QString(119, u'ж') + u'…';
    QTest::newRow("a pair of surrogates is not torn")
            << QString(118, u'a') + u"😀😀"_s << QString(118, u'a') + u'…';
}

void TestBase::labelsAreShownAsTheyAreButTamed()
{
    QFETCH(const QString, label);
    QFETCH(const QString, clean);
    QCOMPARE(cleanLabel(label), clean);
}

void TestBase::secretsAndPersonalDataAreMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("webhook code")
            << u"POST https://a.example/rest/12/s3cr3tc0de/crm.lead.add.json"_s
            << u"POST https://a.example/rest/12/***/crm.lead.add.json"_s;
    QTest::newRow("token in a query") << u"x?auth=abc123&y=1"_s << u"x?auth=***&y=1"_s;
    QTest::newRow("token in JSON")
            << uR"({"access_token":"abc","n":1})"_s << uR"({"access_token":"***","n":1})"_s;
    QTest::newRow("client secret") << u"client_secret=zzz"_s << u"client_secret=***"_s;
    QTest::newRow("bearer") << u"Authorization: Bearer abc.def"_s << u"Authorization: Bearer ***"_s;
    QTest::newRow("e-mail") << u"bad address gleb@example.org!"_s << u"bad address ***@***"_s;
    QTest::newRow("phone") << u"call +7 (495) 123-45-67 now"_s << u"call *** now"_s;
    for (int length = 5; length <= 16; ++length) {
        const QString digits = u"7495123456789012"_s.left(length);
        QTest::addRow("%d digits", length)
                << u"call "_s + digits + u" now"_s
                << u"call "_s + (length < 7 ? digits : u"***"_s) + u" now"_s;
    }
    const auto masked = [](const char *phone) {
        QTest::addRow("phone %s", phone)
                << u"call %1, then"_s.arg(QString::fromLatin1(phone)) << u"call ***, then"_s;
    };
    masked("555-0100-1");
    masked("555 01 00");
    masked("+1 555 0100");
    masked("(030) 555 01 00");
    masked("+49.30.5550100");
    masked("+7.495.123.45.67");
    masked("555.123.4567");
    masked("495.123.45.67");
    masked("030.555.01.00");
    const auto stays = [](const char *text) {
        QTest::addRow("stays: %s", text) << u"at %1, then"_s.arg(QString::fromLatin1(text))
                                         << u"at %1, then"_s.arg(QString::fromLatin1(text));
    };
    stays("192.168.178.20");
    stays("192.168.178.20:8443");
    stays("10.100.200.250");
    stays("6.4.2");
    stays("23.1100.300");
    stays("10.0.19041.1234");
    stays("2026-03-02");
    stays("2026-03-02 09:00:00");
    stays("02.03.2026");
    stays("12345678-9abc-4def-8123-456789abcdef");
    stays("12.5");
    stays("600 of 75000");
    QTest::newRow("a short number stays")
            << u"status 503 after 12345 ms"_s << u"status 503 after 12345 ms"_s;
    QTest::newRow("a time stays") << u"2026-03-02T09:00:00.123Z"_s << u"2026-03-02T09:00:00.123Z"_s;
}

void TestBase::secretsAndPersonalDataAreMasked()
{
    QFETCH(const QString, text);
    QFETCH(const QString, masked);
    QCOMPARE(redacted(text), masked);
}

void TestBase::aSecretCannotBePrinted()
{
    const Secret secret("hunter2");
    QString printed;
    QDebug(&printed) << secret;
    QCOMPARE(printed.trimmed(), u"Secret(hidden)"_s);
    QCOMPARE(secret.reveal(), QByteArray("hunter2"));
    QVERIFY(secret.equals(Secret("hunter2")));
    QVERIFY(!secret.equals(Secret("hunter3")));
    QVERIFY(!secret.equals(Secret()));
    QVERIFY(Secret().equals(Secret()));
}

void TestBase::aWebhookAddressIsLoggedWithoutItsCode()
{
    QCOMPARE(redacted(QUrl(u"https://u:p@a.example:8443/rest/1/code/profile?auth=x#y"_s)),
             u"https://a.example:8443/rest/1/***/profile"_s);
}

void TestBase::theLogFileIsRedactedAndPrivate()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"leadbooth.log"_s);
    const QtMessageHandler before = qInstallMessageHandler(nullptr);
    QVERIFY(startLogging(path));
    qCInfo(lcNet).noquote() << "sent to /rest/1/canary0code/ for canary@example.org";
    stopLogging();
    qInstallMessageHandler(before);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("leadbooth.net: sent to /rest/1/***/ for ***@***"));
    QVERIFY(!content.contains("canary"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(!startLogging(u"/nonexistent/leadbooth.log"_s));
    qInstallMessageHandler(before);
}

void TestBase::aLogFileThatGrowsIsSetAsideWhileItIsWritten()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"leadbooth.log"_s);
    const QtMessageHandler before = qInstallMessageHandler(nullptr);
    QVERIFY(startLogging(path));
    const QFile::Permissions foreign =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path) & foreign, QFile::Permissions());
    const QString line(1000, u'x');
    for (int i = 0; i < 2500; ++i) {
        qCInfo(lcNet).noquote() << i << line;
    }
    stopLogging();
    qInstallMessageHandler(before);
    for (const QString &name : {path, path + u".1"_s}) {
        const QFileInfo info(name);
        QVERIFY(info.exists());
        QVERIFY2(info.size() <= 1024 * 1024 + 2000, qPrintable(QString::number(info.size())));
        QCOMPARE(QFile::permissions(name) & foreign, QFile::Permissions());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("leadbooth.net: 2499 x")); // the newest are here
    QFile older(path + u".1"_s);
    QVERIFY(older.open(QIODevice::ReadOnly));
    QVERIFY(!older.readAll().contains("leadbooth.net: 2499 x"));
}

void TestBase::aLocaleHasALanguageThatThereAreTextsFor_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    for (const auto &[locale, language] :
         {std::pair("C", "en"), std::pair("", "en"), std::pair("POSIX", "en"),
          std::pair("en_GB", "en"), std::pair("de", "de"), std::pair("de_AT", "de"),
          std::pair("de-CH", "de"), std::pair("ru_RU.UTF-8", "ru"), std::pair("RU", "ru"),
          std::pair("fr_FR", "en"), std::pair("den_CA", "en")}) {
        QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromLatin1(language);
    }
}

void TestBase::aLocaleHasALanguageThatThereAreTextsFor()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, language);
    QCOMPARE(languageFor(locale), language);
}

void TestBase::everyErrorHasOneAdvice_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Certainty>("certainty");
    QTest::addColumn<Advice>("expected");
    const auto row = [](ErrorKind kind, Certainty certainty, Advice expected, const char *reason) {
        QTest::addRow("%s/%s: %s", qPrintable(toString(kind)), qPrintable(toString(certainty)),
                      reason)
                << kind << certainty << expected;
    };
    using enum ErrorKind;
    row(Offline, Certainty::NotSent, Advice::WaitOnline,
        "nothing left the machine, the network is missing");
    row(Tls, Certainty::NotSent, Advice::AskUserFix,
        "a certificate does not mend itself; somebody must look at it");
    row(InsecureUrl, Certainty::NotSent, Advice::AskUserFix, "the address itself is wrong");
    row(InvalidRequest, Certainty::NotSent, Advice::Bug, "only the program makes requests");
    row(Cancelled, Certainty::NotSent, Advice::AskUserFix,
        "a person stopped it; a person starts it again");
    row(Cancelled, Certainty::Unknown, Advice::Reconcile, "it was under way when it was stopped");
    row(Timeout, Certainty::Unknown, Advice::Reconcile,
        "the portal may work on it for a minute more");
    row(Timeout, Certainty::NotSent, Advice::RetryNow, "the connection was never made");
    row(ConnectionLost, Certainty::Unknown, Advice::Reconcile,
        "the portal may have read all of it");
    row(ConnectionLost, Certainty::NotSent, Advice::RetryNow, "it broke before the first byte");
    row(NotBitrix24, Certainty::Unknown, Advice::Reconcile,
        "a proxy may have replaced the portal's answer");
    row(NotBitrix24, Certainty::Refused, Advice::WaitOnline,
        "a Wi-Fi gateway stands before the portal");
    row(Redirected, Certainty::Refused, Advice::AskSignIn,
        "the portal has moved; its identity must be proven");
    row(RateLimited, Certainty::Refused, Advice::RetryAt, "the bucket leaks");
    row(OperationLimited, Certainty::Refused, Advice::RetryAt, "the ten minutes pass");
    row(Overloaded, Certainty::Refused, Advice::AskAdmin, "a block by hand is lifted by hand");
    row(ServerFault, Certainty::Unknown, Advice::Reconcile,
        "the row is written before the automation that failed");
    row(ServerFault, Certainty::Refused, Advice::RetryAt, "it said that it did nothing");
    row(TokenExpired, Certainty::Refused, Advice::Refresh, "that is what the refresh token is for");
    row(SignInNeeded, Certainty::Refused, Advice::AskSignIn, "the right is gone");
    row(ClientRejected, Certainty::Refused, Advice::AskSignIn, "its ID or secret was changed");
    row(AppNotInstalled, Certainty::Refused, Advice::AskAdmin, "only they can install it");
    row(MissingScope, Certainty::Refused, Advice::AskAdmin,
        "scopes are given in the portal's settings");
    row(AccessDenied, Certainty::Refused, Advice::AskAdmin,
        "rights are given by the administrator");
    row(PaymentRequired, Certainty::Refused, Advice::AskAdmin, "the subscription has ended");
    row(PortalClosed, Certainty::Refused, Advice::AskAdmin, "the portal is closed or deleted");
    row(ConfirmationNeeded, Certainty::Refused, Advice::AskAdmin,
        "the administrator has to confirm");
    row(MethodMissing, Certainty::Refused, Advice::AskAdmin,
        "the portal is too old, or the scope is missing");
    row(Refused, Certainty::Refused, Advice::AskUserFix, "this lead as it is will never be taken");
    row(NotFound, Certainty::Refused, Advice::AskUserFix, "it names something that is not there");
    row(KeychainUnavailable, Certainty::NotSent, Advice::AskUserFix,
        "the desktop's keychain has to run");
    row(KeychainLocked, Certainty::NotSent, Advice::AskUserFix, "a person unlocks it");
    row(SecretMissing, Certainty::NotSent, Advice::AskSignIn,
        "the secret can only come from signing in");
    row(OtherPortal, Certainty::NotSent, Advice::AskUserFix, "a person chose the wrong one");
    row(PortTaken, Certainty::NotSent, Advice::AskUserFix,
        "a person closes the other program or chooses another port");
    row(KeychainChanged, Certainty::NotSent, Advice::AskSignIn,
        "or by going back to the other desktop; a new sign-in always helps");
    row(Storage, Certainty::NotSent, Advice::AskUserFix, "the disk or its rights are the user's");
    row(StorageFull, Certainty::NotSent, Advice::AskUserFix, "somebody has to make room");
    row(InvalidInput, Certainty::NotSent, Advice::AskUserFix, "what was given cannot be used");
    row(Internal, Certainty::NotSent, Advice::Bug, "it must not happen");
}

void TestBase::everyErrorHasOneAdvice()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const Certainty, certainty);
    QFETCH(const Advice, expected);
    QCOMPARE(advice({.kind = kind, .certainty = certainty}), expected);
}

void TestBase::whateverMayHaveHappenedIsLookedUp()
{
    for (int i = 0; i < ErrorKindCount; ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        const Error unknown{.kind = kind, .certainty = Certainty::Unknown};
        QVERIFY2(advice(unknown) == Advice::Reconcile, qPrintable(toString(kind)));
        // Reading may be repeated; what it is about is decided by the kind alone.
        for (const Certainty certainty : {Certainty::NotSent, Certainty::Refused}) {
            const Error certain{.kind = kind, .certainty = certainty};
            QVERIFY2(advice(certain) == adviceForReading(unknown), qPrintable(toString(kind)));
            QVERIFY2(advice(certain) != Advice::Reconcile, qPrintable(toString(kind)));
        }
    }
}

void TestBase::aCompletionAnswersOnceAndOnlyToTheLiving()
{
    const auto settled = [](QObject *context, Done<int> done) {
        const Completion<int> completion(context, std::move(done));
        completion.finishLater(1);
        completion.finishLater(2);
    };
    QCOMPARE(checkAsyncContract<int>(settled), QString());
    const auto early = [](QObject *context, Done<int> done) {
        Completion<int>(context, std::move(done)).finish(1);
    };
    QCOMPARE(checkAsyncContract<int>(early), u"it called back before it returned"_s);
}

void TestBase::fakeTimersFireInOrderAndStopWhenDestroyed()
{
    using namespace std::chrono_literals;
    FakeClock clock;
    QStringList fired;
    const auto second = clock.startTimer(2s, [&] { fired << u"second"_s; });
    const auto first =
            clock.startTimer(1s, [&] { fired << u"first at "_s + clock.now().toString(u"ss"_s); });
    auto never = clock.startTimer(1500ms, [&] { fired << u"never"_s; });
    never.reset();
    clock.advance(999ms);
    QVERIFY(fired.isEmpty());
    clock.advance(5s);
    QCOMPARE(fired, QStringList({u"first at 01"_s, u"second"_s}));
    QCOMPARE(clock.runningTimers(), 0);
}

void TestBase::aSystemTimerMayBeDestroyedByItsOwnCall()
{
    SystemClock clock;
    std::unique_ptr<ClockTimer> timer;
    bool fired = false;
    timer = clock.startTimer(std::chrono::milliseconds(0), [&] {
        timer.reset();
        fired = true;
    });
    QVERIFY(waitUntil([&] { return fired; }));
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
