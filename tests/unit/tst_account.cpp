// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accesssources.h"
#include "account/accountlist.h"
#include "account/settings.h"
#include "account/webhook.h"
#include "queue/schemacache.h"
#include "support/contract.h"
#include "support/memorysecrets.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSet>
#include <QTemporaryDir>
#include <QThread>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

const QString code = u"c4nary0canary0"_s;

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/*! For QVERIFY2 and comparisons: the kind, or "it worked". */
template <typename T>
QString outcomeOf(const Result<T> &result)
{
    return result ? u"it worked"_s : toString(result.error().kind);
}

Account exampleAccount(const QString &id)
{
    return {.id = AccountId(id),
            .endpoint = QUrl(u"https://nordlicht.example/rest/"_s),
            .userId = u"7"_s};
}

/*! Asks for the access once; counts the answers. */
QString accessOf(AccessProvider &provider, int *answers = nullptr)
{
    QObject context;
    QString got;
    provider.access(&context, [&](const Result<Access> &access) {
        got = access ? QString::fromUtf8(access->webhook.reveal()) : outcomeOf(access);
        if (answers) {
            ++*answers;
        }
    });
    drainEvents();
    return got;
}

} // namespace

/*! What is kept of an account, and how its address is read. */
class TestAccount : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsReadAsItWasPasted_data();
    void anAddressIsReadAsItWasPasted();
    void whatIsNoWebhookIsRefusedAndNotRepeated_data();
    void whatIsNoWebhookIsRefusedAndNotRepeated();
    void aShownAddressHidesTheCode();
    void portalsAreCalledByTheirHost();

    void settingsSurviveARestart();
    void settingsStartEmpty();
    void settingsKeepWhatTheyDoNotKnow();
    void settingsOfAnotherTypeCountAsUnset();
    void brokenSettingsAreSetAside();
    void aDiskThatFillsUpLeavesTheFilesThatWere();
    void everyBrokenFileIsKept();
    void aFileThatCannotBeReadStays();
    void severalWritersLoseNothing();
    void aFileThatIsBeingWrittenIsWaitedFor();
    void anAccountGetsAName();
    void oneAccountIsTheCurrentOne();
    void settingsThatCannotBeWrittenStillHold();
    void settingsAreReadableForTheOwnerAlone();

    void accountsSurviveARestart();
    void anAccountWithTokensSurvivesARestart();
    void anAccountIsReplacedById();
    void removingAnAccountLeavesTheOthers();
    void accountsThatCannotBeUnderstoodAreNeverDropped_data();
    void accountsThatCannotBeUnderstoodAreNeverDropped();
    void whatANewerVersionAddedToAnAccountStays();
    void brokenAccountsAreSetAside();
    void accountsThatCannotBeWrittenAreAnError();

    void aFormIsFoundAgain();
    void aFormThatIsNotThereIsNotFound();
    void aDamagedFormIsAnErrorAndNotUsed_data();
    void aDamagedFormIsAnErrorAndNotUsed();
    void aFormOfAnotherVersionIsNotFound();
    void aFormThatCannotBeWrittenIsAnError();
    void aBuiltFormIsGoodForItsMetadataAndBuilderAlone();
    void aDamagedBuiltFormIsAnErrorAndNotUsed();

    void aKnownWebhookIsGivenAndNeverRenewed();
    void aStoredSecretIsReadOnce();
    void callsThatWaitForTheKeychainShareOneQuestion();
    void aSecretInAnotherKeychainIsToldApart();
    void aFailedReadIsTriedAgain_data();
    void aFailedReadIsTriedAgain();
    void everySourceKeepsTheContract();
    void theStoreOfTheTestsKeepsTheContract();
};

void TestAccount::anAddressIsReadAsItWasPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("userId");
    const QString cloud = u"https://acme.bitrix24.ru/rest/"_s;
    const auto row = [](const char *name, const QString &pasted, const QString &endpoint) {
        QTest::newRow(name) << pasted << endpoint << u"12"_s;
    };
    const QString tail = u"12/"_s + code;
    row("as Bitrix24 shows it", cloud + tail + u'/', cloud);
    row("without the last slash", cloud + tail, cloud);
    row("without https", u"acme.bitrix24.ru/rest/"_s + tail + u'/', cloud);
    row("with a method", cloud + tail + u"/crm.lead.add"_s, cloud);
    row("with a method in JSON", cloud + tail + u"/profile.json"_s, cloud);
    row("with a method and a slash", cloud + tail + u"/profile/"_s, cloud);
    row("with a query", cloud + tail + u"/crm.lead.add.json?FIELDS[TITLE]=x"_s, cloud);
    row("with a fragment", cloud + tail + u"/#top"_s, cloud);
    row("with blanks and a line end", u" \t"_s + cloud + tail + u"/ \r\n"_s, cloud);
    row("in quotes", u'"' + cloud + tail + u"/\""_s, cloud);
    row("in single quotes", u'\'' + cloud + tail + u"/'"_s, cloud);
    row("in angle brackets", u'<' + cloud + tail + u"/>"_s, cloud);
    row("in printed quotes", u"“"_s + cloud + tail + u"/”"_s, cloud);
    row("in German quotes", u"„"_s + cloud + tail + u"/“"_s, cloud);
    row("in Russian quotes", u"«"_s + cloud + tail + u"/»"_s, cloud);
    row("with an invisible blank", u"\u200b"_s + cloud + tail + u"/\ufeff"_s, cloud);
    row("in capitals", u"HTTPS://ACME.Bitrix24.RU/rest/"_s + tail + u'/', cloud);
    row("with a port", u"https://acme.example:8443/rest/"_s + tail,
        u"https://acme.example:8443/rest/"_s);
    row("a path on premise", u"https://intra.example/portal/crm/rest/"_s + tail,
        u"https://intra.example/portal/crm/rest/"_s);
    row("a Cyrillic host", u"https://компания.рф/rest/"_s + tail, u"https://компания.рф/rest/"_s);
    row("a Cyrillic host, encoded", u"https://xn--80aqkgcfk2a.xn--p1ai/rest/"_s + tail,
        u"https://xn--80aqkgcfk2a.xn--p1ai/rest/"_s);
    row("http to this machine", u"http://127.0.0.1:8000/rest/"_s + tail,
        u"http://127.0.0.1:8000/rest/"_s);
    row("http to localhost", u"http://localhost/rest/"_s + tail, u"http://localhost/rest/"_s);
    row("http to this machine, IPv6", u"http://[::1]:80/rest/"_s + tail,
        u"http://[::1]:80/rest/"_s);
}

void TestAccount::anAddressIsReadAsItWasPasted()
{
    QFETCH(const QString, pasted);
    QFETCH(const QString, endpoint);
    QFETCH(const QString, userId);
    const Result<Webhook> webhook = parseWebhook(pasted);
    QVERIFY2(webhook, qPrintable(outcomeOf(webhook)));
    QCOMPARE(webhook->endpoint, QUrl(endpoint));
    QCOMPARE(webhook->userId, userId);
    QCOMPARE(QString::fromUtf8(webhook->path.reveal()), u"12/"_s + code);
    QVERIFY(!webhook->endpoint.toString().contains(code));
}

void TestAccount::whatIsNoWebhookIsRefusedAndNotRepeated_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QString &pasted,
                        const QString &kind = u"InvalidInput"_s) {
        QTest::newRow(name) << pasted << kind;
    };
    const QString tail = u"/rest/12/"_s + code;
    row("nothing", QString());
    row("blanks", u"  \n"_s);
    row("only a portal", u"https://acme.bitrix24.ru/"_s);
    row("only a code", code);
    row("no code", u"https://acme.bitrix24.ru/rest/12/"_s);
    row("no user", u"https://acme.bitrix24.ru/rest/"_s + code + u"/profile"_s);
    row("the user is no number", u"https://acme.bitrix24.ru/rest/me/"_s + code);
    row("a code with a blank", u"https://acme.bitrix24.ru/rest/12/c4nary 0canary0/"_s);
    row("a page of the portal", u"https://acme.bitrix24.ru/devops/edit/in-hook/12/?"_s + code);
    row("a code too long", u"https://acme.bitrix24.ru/rest/12/"_s + code.repeated(10));
    row("more behind the method", u"https://acme.bitrix24.ru"_s + tail + u"/profile/more"_s);
    row("only a path", tail);
    row("a sentence", u"my webhook is "_s + code);
    row("two addresses", u"https://a.example"_s + tail + u" https://b.example"_s + tail);
    row("a name before the host", u"https://acme.bitrix24.ru@evil.example"_s + tail);
    row("a name and a password", u"https://me:"_s + code + u"@acme.bitrix24.ru"_s + tail);
    row("a broken port", u"https://acme.bitrix24.ru:99999"_s + tail);
    row("http", u"http://acme.bitrix24.ru"_s + tail, u"InsecureUrl"_s);
    row("http to the neighbour", u"http://192.168.0.10"_s + tail, u"InsecureUrl"_s);
    row("http to a liar", u"http://127.0.0.1.evil.example"_s + tail, u"InsecureUrl"_s);
    row("ftp", u"ftp://acme.bitrix24.ru"_s + tail, u"InsecureUrl"_s);
}

void TestAccount::whatIsNoWebhookIsRefusedAndNotRepeated()
{
    QFETCH(const QString, pasted);
    QFETCH(const QString, kind);
    const Result<Webhook> webhook = parseWebhook(pasted);
    QCOMPARE(outcomeOf(webhook), kind);
    const Error &error = webhook.error();
    QCOMPARE(toString(error.certainty), u"NotSent"_s);
    const QString said = error.detail + error.code + error.location.toString();
    QVERIFY2(!said.contains("canary"_L1) && !said.contains("acme"_L1), qPrintable(said));
    QVERIFY(error.issues.isEmpty());
}

void TestAccount::aShownAddressHidesTheCode()
{
    const Result<Webhook> webhook = parseWebhook(u"https://acme.bitrix24.ru/rest/12/"_s + code);
    QVERIFY(webhook);
    QCOMPARE(maskedAddress(*webhook), u"https://acme.bitrix24.ru/rest/12/•••/"_s);
}

void TestAccount::portalsAreCalledByTheirHost()
{
    Account account = exampleAccount(u"a"_s);
    QCOMPARE(account.portalName(), u"nordlicht.example"_s);
    account.endpoint = QUrl(u"https://box.example:8443/crm/rest/"_s);
    QCOMPARE(account.portalName(), u"box.example:8443"_s);
    account.endpoint = QUrl(u"https://компания.рф/rest/"_s);
    QCOMPARE(account.portalName(), u"компания.рф"_s);
    QVERIFY(secretName(AccountId(u"a"_s), SecretKind::Webhook)
            != secretName(AccountId(u"b"_s), SecretKind::Webhook));
}

void TestAccount::settingsSurviveARestart()
{
    const QTemporaryDir dir;
    {
        Settings settings(dir.filePath(u"new/profile"_s));
        QVERIFY(settings.set(Setting::Language, u"de"_s));
        QVERIFY(settings.set(Setting::NotifyResponsible, true));
        QVERIFY(settings.set(Setting::PhoneRegion, u"DE"_s));
        QVERIFY(settings.set(Setting::PhoneRegion, QString()));
    }
    const Settings settings(dir.filePath(u"new/profile"_s));
    QVERIFY(!settings.loadError());
    QCOMPARE(settings.text(Setting::Language), u"de"_s);
    QVERIFY(settings.flag(Setting::NotifyResponsible));
    QCOMPARE(settings.text(Setting::PhoneRegion), QString());
}

void TestAccount::settingsStartEmpty()
{
    const QTemporaryDir dir;
    const Settings settings(dir.path());
    QVERIFY(!settings.loadError());
    for (const Setting setting : {Setting::Language, Setting::ColorScheme, Setting::CurrentAccount,
                                  Setting::WindowGeometry, Setting::PhoneRegion}) {
        QCOMPARE(settings.text(setting), QString());
    }
    QVERIFY(!settings.flag(Setting::NotifyResponsible));
    QVERIFY(QDir(dir.path()).isEmpty());
}

void TestAccount::settingsKeepWhatTheyDoNotKnow()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"settings.json"_s);
    put(path, R"({"language":"en","fromTomorrow":{"deep":[1,2]}})");
    QVERIFY(Settings(dir.path()).set(Setting::Language, u"ru"_s));
    const QJsonObject kept = QJsonDocument::fromJson(contentOf(path)).object();
    QCOMPARE(kept.value("language"_L1), QJsonValue(u"ru"_s));
    QCOMPARE(kept.value("fromTomorrow"_L1)["deep"_L1][1], QJsonValue(2));
}

void TestAccount::settingsOfAnotherTypeCountAsUnset()
{
    const QTemporaryDir dir;
    put(dir.filePath(u"settings.json"_s), R"({"language":7,"notifyResponsible":"yes"})");
    Settings settings(dir.path());
    QCOMPARE(settings.text(Setting::Language), QString());
    QVERIFY(!settings.flag(Setting::NotifyResponsible));
    QVERIFY(settings.set(Setting::NotifyResponsible, true));
    QVERIFY(Settings(dir.path()).flag(Setting::NotifyResponsible));
}

void TestAccount::brokenSettingsAreSetAside()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"settings.json"_s);
    const QByteArray broken = R"({"language":"de)";
    put(path, broken);
    Settings settings(dir.path());
    QVERIFY(settings.loadError());
    QCOMPARE(toString(settings.loadError()->kind), u"Storage"_s);
    QCOMPARE(settings.text(Setting::Language), QString());
    QCOMPARE(contentOf(path + u".broken"_s), broken);
    QVERIFY(settings.set(Setting::Language, u"ru"_s));
    QCOMPARE(Settings(dir.path()).text(Setting::Language), u"ru"_s);
    // Whoever chose to keep what was sent finds it kept.
    QCOMPARE(settings.text(Setting::Retention), u"keep"_s);
    QCOMPARE(Settings(dir.path()).text(Setting::Retention), u"keep"_s);
    QCOMPARE(contentOf(path + u".broken"_s), broken);
}

void TestAccount::aDiskThatFillsUpLeavesTheFilesThatWere()
{
    const QTemporaryDir dir;
    const AccountId account(u"a"_s);
    const SchemaCache cache(dir.path());
    Settings settings(dir.path());
    QVERIFY(settings.set(Setting::Language, u"ru"_s));
    QVERIFY(cache.save(account, u"en"_s, "the form"));
    Outcome set;
    Outcome saved;
    {
        const SmallDisk disk(500);
        QVERIFY(disk.isGood);
        set = settings.set(Setting::WindowGeometry, QString(2000, u'w'));
        saved = cache.save(account, u"en"_s, QByteArray(2000, 'f'));
    }
    QVERIFY(!set);
    QVERIFY(!saved);
    QCOMPARE(Settings(dir.path()).text(Setting::Language), u"ru"_s);
    QVERIFY(!Settings(dir.path()).loadError());
    QCOMPARE(cache.load(account, u"en"_s).value_or("gone"), "the form");
}

void TestAccount::everyBrokenFileIsKept()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"settings.json"_s);
    for (const QByteArray &broken : {QByteArray("[1"), QByteArray("[2"), QByteArray("[3")}) {
        put(path, broken);
        QVERIFY(Settings(dir.path()).loadError());
        QVERIFY(!Settings(dir.path()).loadError()); // it was told of once
    }
    QCOMPARE(contentOf(path + u".broken"_s), QByteArray("[1"));
    QCOMPARE(contentOf(path + u".broken2"_s), QByteArray("[2"));
    QCOMPARE(contentOf(path + u".broken3"_s), QByteArray("[3"));
}

void TestAccount::aFileThatCannotBeReadStays()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"settings.json"_s);
    // Opens, and fails to be read from its beginning.
    QVERIFY(QFile::link(u"/proc/self/mem"_s, path));
    Settings settings(dir.path());
    QVERIFY(settings.loadError());
    QCOMPARE(toString(settings.loadError()->kind), u"Storage"_s);
    QCOMPARE(outcomeOf(settings.set(Setting::Language, u"de"_s)), u"Storage"_s);
    QCOMPARE(QFile::symLinkTarget(path), u"/proc/self/mem"_s);
    QVERIFY(!QFile::exists(path + u".broken"_s));
}

void TestAccount::severalWritersLoseNothing()
{
    const QTemporaryDir dir;
    // As the window and the engine, which read the file long before they write it.
    Settings window(dir.path());
    Settings engine(dir.path());
    QVERIFY(window.set(Setting::Language, u"de"_s));
    QVERIFY(engine.set(Setting::CurrentAccount, u"a"_s));
    QVERIFY(window.set(Setting::NotifyResponsible, true));
    const Settings later(dir.path());
    QCOMPARE(later.text(Setting::Language), u"de"_s);
    QCOMPARE(later.text(Setting::CurrentAccount), u"a"_s);
    QVERIFY(later.flag(Setting::NotifyResponsible));
    // What was set to what it was before, in memory alone, is written nevertheless.
    QVERIFY(engine.set(Setting::CurrentAccount, QString()));
    QVERIFY(window.set(Setting::CurrentAccount, u"a"_s));
    QCOMPARE(Settings(dir.path()).text(Setting::CurrentAccount), u"a"_s);

    constexpr int Each = 25;
    const auto write = [&](const QString &prefix) {
        return QThread::create([&dir, prefix] {
            for (int i = 0; i < Each; ++i) {
                const Outcome saved =
                        AccountList(dir.path()).save(exampleAccount(prefix + QString::number(i)));
                Q_UNUSED(saved)
            }
        });
    };
    const std::unique_ptr<QThread> one(write(u"a"_s));
    const std::unique_ptr<QThread> two(write(u"b"_s));
    one->start();
    two->start();
    QVERIFY(one->wait() && two->wait());
    QCOMPARE(AccountList(dir.path()).load()->size(), 2 * Each);
    QVERIFY(!QFile::exists(dir.filePath(u"accounts.json.lock"_s)));
}

void TestAccount::aFileThatIsBeingWrittenIsWaitedFor()
{
    const QTemporaryDir dir;
    QLockFile other(dir.filePath(u"settings.json.lock"_s));
    QVERIFY(other.tryLock(0));
    Settings settings(dir.path());
    QCOMPARE(outcomeOf(settings.set(Setting::Language, u"de"_s)), u"Storage"_s);
    QCOMPARE(settings.text(Setting::Language), u"de"_s);
    QVERIFY(!QFile::exists(dir.filePath(u"settings.json"_s)));
    other.unlock();
    QVERIFY(settings.set(Setting::Language, u"de"_s));
    QCOMPARE(Settings(dir.path()).text(Setting::Language), u"de"_s);
}

void TestAccount::anAccountGetsAName()
{
    const QTemporaryDir dir;
    const AccountList list(dir.path());
    put(dir.filePath(u"accounts.json"_s),
        R"({"accounts":[{"id":"a","kind":"webhook","endpoint":"https://nordlicht.example/rest/",
            "userId":"7","tomorrow":1}]})");
    const Result<Account> named = list.rename(AccountId(u"a"_s), u" The fair\n2026 "_s);
    QVERIFY(named);
    QCOMPARE(named->displayName(), u"The fair 2026"_s);
    QCOMPARE(list.load()->constFirst(), *named);
    QVERIFY(contentOf(dir.filePath(u"accounts.json"_s)).contains("tomorrow"));
    QCOMPARE(list.rename(AccountId(u"a"_s), {})->displayName(), u"nordlicht.example"_s);
    QCOMPARE(outcomeOf(list.rename(AccountId(u"b"_s), u"x"_s)), u"NotFound"_s);
}

void TestAccount::oneAccountIsTheCurrentOne()
{
    const QTemporaryDir dir;
    const AccountList list(dir.path());
    Settings settings(dir.path());
    const auto current = [&] {
        const Result<std::optional<Account>> account = currentAccount(dir.path());
        return !account ? u"failed"_s : *account ? (*account)->id.toString() : u"none"_s;
    };
    QCOMPARE(current(), u"none"_s);
    QVERIFY(list.save(exampleAccount(u"a"_s)));
    QCOMPARE(current(), u"a"_s); // the only one
    QVERIFY(list.save(exampleAccount(u"b"_s)));
    QCOMPARE(current(), u"none"_s);
    QVERIFY(settings.set(Setting::CurrentAccount, u"b"_s));
    QCOMPARE(current(), u"b"_s);
    QVERIFY(settings.set(Setting::CurrentAccount, u"gone"_s));
    QCOMPARE(current(), u"none"_s);
    put(dir.filePath(u"accounts.json"_s), R"({"accounts":[1]})");
    QCOMPARE(current(), u"failed"_s);
}

void TestAccount::settingsThatCannotBeWrittenStillHold()
{
    const QTemporaryDir dir;
    // A file where the folder should be: nobody can write there, not even an administrator.
    put(dir.filePath(u"file"_s), "x");
    Settings settings(dir.filePath(u"file/profile"_s));
    QCOMPARE(outcomeOf(settings.set(Setting::Language, u"de"_s)), u"Storage"_s);
    QCOMPARE(settings.text(Setting::Language), u"de"_s);
}

void TestAccount::settingsAreReadableForTheOwnerAlone()
{
    const QTemporaryDir dir;
    QVERIFY(Settings(dir.path()).set(Setting::Language, u"de"_s));
    QVERIFY(AccountList(dir.path()).save(exampleAccount(u"a"_s)));
    for (const QString &name : {u"settings.json"_s, u"accounts.json"_s}) {
        QCOMPARE(QFile::permissions(dir.filePath(name))
                         & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
                            | QFile::WriteOther),
                 QFile::Permissions());
    }
}

void TestAccount::accountsSurviveARestart()
{
    const QTemporaryDir dir;
    const Account first = exampleAccount(u"a"_s);
    Account second = exampleAccount(u"b"_s);
    second.endpoint = QUrl(u"https://компания.рф:8443/crm/rest/"_s);
    second.trust.caFile = u"/etc/ssl/наш центр.pem"_s;
    second.trust.pinnedCertificate = QByteArray::fromHex("00ff10");
    second.name = u"Messe „Köln“"_s;
    second.keychain = u"Secret Service"_s;
    QVERIFY(AccountList(dir.path()).save(first));
    QVERIFY(AccountList(dir.path()).save(second));
    const Result<QList<Account>> accounts = AccountList(dir.path()).load();
    QVERIFY(accounts);
    QCOMPARE(*accounts, (QList<Account>{first, second}));
    QVERIFY(!AccountList(dir.filePath(u"other"_s)).load()->size());
}

void TestAccount::anAccountWithTokensSurvivesARestart()
{
    const QTemporaryDir dir;
    const Account account{.id = AccountId(u"c"_s),
                          .kind = AccountKind::OAuth,
                          .endpoint = QUrl(u"https://компания.рф:8443/crm/rest/"_s),
                          .userId = u"7"_s,
                          .trust = {.caFile = u"/etc/ssl/наш центр.pem"_s,
                                    .pinnedCertificate = QByteArray::fromHex("00ff10")},
                          .keychain = u"Secret Service"_s,
                          .name = u"Messe „Köln“"_s,
                          .memberId = u"de00b007"_s,
                          .clientId = u"local.1 & 2"_s,
                          .tokenEndpoint = QUrl(u"https://oauth.bitrix24.tech/oauth/token/"_s),
                          .port = 65535};
    QVERIFY(AccountList(dir.path()).save(account));
    QCOMPARE(*AccountList(dir.path()).load(), QList<Account>{account});
    QCOMPARE(secretsOf(account.kind).size(), 3);
    // Each secret has a name of its own, and the file holds none of them.
    QSet<QString> names;
    for (const SecretKind kind : secretsOf(account.kind) + secretsOf(AccountKind::Webhook)) {
        names.insert(secretName(account.id, kind));
    }
    QCOMPARE(names.size(), 4);
    const QByteArray file = contentOf(dir.filePath(u"accounts.json"_s)).toLower();
    QVERIFY(!file.contains("access") && !file.contains("refresh") && !file.contains("secret\":"));
}

void TestAccount::anAccountIsReplacedById()
{
    const QTemporaryDir dir;
    const AccountList list(dir.path());
    QVERIFY(list.save(exampleAccount(u"a"_s)));
    QVERIFY(list.save(exampleAccount(u"b"_s)));
    Account changed = exampleAccount(u"a"_s);
    changed.userId = u"9"_s;
    QVERIFY(list.save(changed));
    QCOMPARE(*list.load(), (QList<Account>{changed, exampleAccount(u"b"_s)}));
}

void TestAccount::removingAnAccountLeavesTheOthers()
{
    const QTemporaryDir dir;
    const AccountList list(dir.path());
    QVERIFY(list.save(exampleAccount(u"a"_s)));
    QVERIFY(list.save(exampleAccount(u"b"_s)));
    QVERIFY(list.remove(AccountId(u"a"_s)));
    QVERIFY(list.remove(AccountId(u"nobody"_s)));
    QCOMPARE(*list.load(), QList<Account>{exampleAccount(u"b"_s)});
}

void TestAccount::accountsThatCannotBeUnderstoodAreNeverDropped_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto entry = [](const char *text) {
        return QByteArray(R"({"accounts":[)") + text + "]}";
    };
    QTest::newRow("another kind") << entry(
            R"({"id":"x","kind":"oauth","endpoint":"https://a.example/rest/"})");
    QTest::newRow("no kind") << entry(R"({"id":"x","endpoint":"https://a.example/rest/"})");
    QTest::newRow("no id") << entry(R"({"kind":"webhook","endpoint":"https://a.example/rest/"})");
    QTest::newRow("no address") << entry(R"({"id":"x","kind":"webhook"})");
    QTest::newRow("a broken address")
            << entry(R"({"id":"x","kind":"webhook","endpoint":"https://a b/"})");
    const auto oauth = [&](const char *more) {
        const QByteArray text =
                QByteArray(R"({"id":"x","kind":"oauth","endpoint":"https://a.example/rest/")")
                + more + '}';
        return entry(text.constData());
    };
    QTest::newRow("tokens, no identity")
            << oauth(R"(,"clientId":"c","tokenEndpoint":"https://a.example/","port":1)");
    QTest::newRow("tokens, no application")
            << oauth(R"(,"memberId":"m","tokenEndpoint":"https://a.example/","port":1)");
    QTest::newRow("tokens, no server") << oauth(R"(,"memberId":"m","clientId":"c","port":1)");
    QTest::newRow("tokens, a broken server")
            << oauth(R"(,"memberId":"m","clientId":"c","tokenEndpoint":"https://a b/","port":1)");
    QTest::newRow("tokens, an impossible port") << oauth(
            R"(,"memberId":"m","clientId":"c","tokenEndpoint":"https://a.example/","port":70000)");
    QTest::newRow("a number") << entry("5");
    QTest::newRow("an object for the list") << QByteArray(R"({"accounts":{"x":{}}})");
}

void TestAccount::accountsThatCannotBeUnderstoodAreNeverDropped()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"accounts.json"_s);
    put(path, content);
    const AccountList list(dir.path());
    QCOMPARE(outcomeOf(list.load()), u"Storage"_s);
    QCOMPARE(outcomeOf(list.save(exampleAccount(u"a"_s))), u"Storage"_s);
    QCOMPARE(outcomeOf(list.remove(AccountId(u"x"_s))), u"Storage"_s);
    QCOMPARE(contentOf(path), content);
}

void TestAccount::whatANewerVersionAddedToAnAccountStays()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"accounts.json"_s);
    put(path,
        R"({"version":2,"accounts":[{"id":"x","kind":"webhook","endpoint":"https://a.example/rest/","colour":"red"}]})");
    const AccountList list(dir.path());
    QVERIFY(list.save(exampleAccount(u"a"_s)));
    QVERIFY(list.remove(AccountId(u"a"_s)));
    const QJsonObject kept = QJsonDocument::fromJson(contentOf(path)).object();
    QCOMPARE(kept.value("version"_L1), QJsonValue(2));
    QCOMPARE(kept.value("accounts"_L1)[0]["colour"_L1], QJsonValue(u"red"_s));
}

void TestAccount::brokenAccountsAreSetAside()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"accounts.json"_s);
    put(path, "[1");
    QCOMPARE(outcomeOf(AccountList(dir.path()).save(exampleAccount(u"a"_s))), u"Storage"_s);
    QCOMPARE(contentOf(path + u".broken"_s), QByteArray("[1"));
}

void TestAccount::accountsThatCannotBeWrittenAreAnError()
{
    const QTemporaryDir dir;
    put(dir.filePath(u"file"_s), "x");
    const AccountList list(dir.filePath(u"file/profile"_s));
    QCOMPARE(outcomeOf(list.save(exampleAccount(u"a"_s))), u"Storage"_s);
}

void TestAccount::aFormIsFoundAgain()
{
    const QTemporaryDir dir;
    const SchemaCache cache(dir.path());
    const AccountId account(u"a"_s);
    for (const QByteArray &content :
         {QByteArray("{}"), QByteArray(), QByteArray("\n\0\n", 3), QByteArray(300000, 'x')}) {
        QVERIFY(cache.save(account, u"en"_s, content));
        const Result<QByteArray> loaded = SchemaCache(dir.path()).load(account, u"en"_s);
        QVERIFY2(loaded, qPrintable(outcomeOf(loaded)));
        QCOMPARE(*loaded, content);
    }
    QVERIFY(cache.save(AccountId(u"b"_s), u"en"_s, "other"));
    QVERIFY(cache.save(account, u"de"_s, "deutsch"));
    QCOMPARE(*cache.load(account, u"de"_s), QByteArray("deutsch"));
    QVERIFY(*cache.load(account, u"en"_s) != QByteArray("deutsch"));
    put(dir.filePath(u"schema/a.schema"_s), "of an earlier version");
    QVERIFY(cache.remove(account));
    QVERIFY(cache.remove(account));
    QCOMPARE(outcomeOf(cache.load(account, u"en"_s)), u"NotFound"_s);
    QCOMPARE(outcomeOf(cache.load(account, u"de"_s)), u"NotFound"_s);
    QCOMPARE(QDir(dir.filePath(u"schema"_s)).entryList(QDir::Files), QStringList{u"b.en.schema"_s});
    QCOMPARE(*cache.load(AccountId(u"b"_s), u"en"_s), QByteArray("other"));
}

void TestAccount::aFormThatIsNotThereIsNotFound()
{
    const QTemporaryDir dir;
    QCOMPARE(outcomeOf(SchemaCache(dir.path()).load(AccountId(u"a"_s), u"en"_s)), u"NotFound"_s);
}

void TestAccount::aDamagedFormIsAnErrorAndNotUsed_data()
{
    QTest::addColumn<std::function<void(QByteArray *)>>("damage");
    const auto row = [](const char *name, const std::function<void(QByteArray *)> &damage) {
        QTest::newRow(name) << damage;
    };
    row("a letter of the content", [](QByteArray *file) { file->data()[file->size() - 3] = '!'; });
    row("a digit of the checksum", [](QByteArray *file) { file->data()[25] = 'x'; });
    row("cut off", [](QByteArray *file) { file->chop(4); });
    row("cut off in the checksum", [](QByteArray *file) { file->truncate(30); });
    row("something behind it", [](QByteArray *file) { file->append('\n'); });
}

void TestAccount::aDamagedFormIsAnErrorAndNotUsed()
{
    QFETCH(const std::function<void(QByteArray *)>, damage);
    const QTemporaryDir dir;
    const SchemaCache cache(dir.path());
    const QByteArray form = R"({"fields":{}})";
    QVERIFY(cache.save(AccountId(u"a"_s), u"en"_s, form));
    const QString path = dir.filePath(u"schema/a.en.schema"_s);
    QByteArray content = contentOf(path);
    QVERIFY(!content.isEmpty());
    damage(&content);
    put(path, content);
    QCOMPARE(outcomeOf(cache.load(AccountId(u"a"_s), u"en"_s)), u"Storage"_s);
    QVERIFY(cache.save(AccountId(u"a"_s), u"en"_s, "new"));
    QCOMPARE(*cache.load(AccountId(u"a"_s), u"en"_s), QByteArray("new"));
}

void TestAccount::aFormOfAnotherVersionIsNotFound()
{
    const QTemporaryDir dir;
    const SchemaCache cache(dir.path());
    QVERIFY(cache.save(AccountId(u"a"_s), u"en"_s, "{}"));
    const QString path = dir.filePath(u"schema/a.en.schema"_s);
    put(path, contentOf(path).replace("leadbooth-schema 1", "leadbooth-schema 2"));
    QCOMPARE(outcomeOf(cache.load(AccountId(u"a"_s), u"en"_s)), u"NotFound"_s);
    put(path, "");
    QCOMPARE(outcomeOf(cache.load(AccountId(u"a"_s), u"en"_s)), u"NotFound"_s);
}

void TestAccount::aFormThatCannotBeWrittenIsAnError()
{
    const QTemporaryDir dir;
    put(dir.filePath(u"schema"_s), "a file where the folder should be");
    QCOMPARE(outcomeOf(SchemaCache(dir.path()).save(AccountId(u"a"_s), u"en"_s, "{}")),
             u"Storage"_s);
}

void TestAccount::aBuiltFormIsGoodForItsMetadataAndBuilderAlone()
{
    const QTemporaryDir dir;
    const SchemaCache cache(dir.path());
    const AccountId account(u"a"_s);
    const auto load = [&](const QByteArray &builder, const QString &language = u"en"_s) {
        return cache.loadForm(account, language, builder);
    };
    QCOMPARE(outcomeOf(load("builder")), u"NotFound"_s);
    QVERIFY(cache.save(account, u"en"_s, "metadata"));
    QCOMPARE(outcomeOf(load("builder")), u"NotFound"_s);
    const QByteArray form("form\n\0\n", 7);
    QVERIFY(cache.saveForm(account, u"en"_s, "metadata", "builder", form));
    QCOMPARE(*load("builder"), form);
    QCOMPARE(*cache.load(account, u"en"_s), QByteArray("metadata"));
    QCOMPARE(outcomeOf(load("build")), u"NotFound"_s);
    QCOMPARE(outcomeOf(load("builder 2")), u"NotFound"_s);
    QCOMPARE(outcomeOf(load("builder", u"de"_s)), u"NotFound"_s);
    QVERIFY(cache.save(account, u"en"_s, "other metadata"));
    QCOMPARE(outcomeOf(load("builder")), u"NotFound"_s);
    QVERIFY(cache.save(account, u"en"_s, "metadata"));
    QCOMPARE(*load("builder"), form);
    QVERIFY(QFile::remove(dir.filePath(u"schema/a.en.schema"_s)));
    QCOMPARE(outcomeOf(load("builder")), u"NotFound"_s);
    QVERIFY(cache.remove(account));
    QVERIFY(QDir(dir.filePath(u"schema"_s)).isEmpty());
}

void TestAccount::aDamagedBuiltFormIsAnErrorAndNotUsed()
{
    const QTemporaryDir dir;
    const SchemaCache cache(dir.path());
    const AccountId account(u"a"_s);
    QVERIFY(cache.save(account, u"en"_s, "metadata"));
    QVERIFY(cache.saveForm(account, u"en"_s, "metadata", "builder", "a form"));
    const QString path = dir.filePath(u"schema/a.en.form"_s);
    const QByteArray content = contentOf(path);
    QVERIFY(content.endsWith("a form"));
    for (const QByteArray &damaged : {content.chopped(1), content + 'x', content.chopped(30)}) {
        put(path, damaged);
        QCOMPARE(outcomeOf(cache.loadForm(account, u"en"_s, "builder")), u"Storage"_s);
    }
    put(path, "");
    QCOMPARE(outcomeOf(cache.loadForm(account, u"en"_s, "builder")), u"NotFound"_s);
}

void TestAccount::aKnownWebhookIsGivenAndNeverRenewed()
{
    const Result<Webhook> webhook = parseWebhook(u"https://nordlicht.example/rest/12/"_s + code);
    QVERIFY(webhook);
    FixedAccess fixed(*webhook);
    QCOMPARE(accessOf(fixed), u"12/"_s + code);
    QObject context;
    QString renewed;
    fixed.renew({}, &context, [&](const Result<Access> &access) { renewed = outcomeOf(access); });
    drainEvents();
    QCOMPARE(renewed, u"SignInNeeded"_s);
}

void TestAccount::aStoredSecretIsReadOnce()
{
    MemorySecrets store;
    store.secrets.insert(u"webhook/a"_s, "7/first");
    StoredAccess stored(store, u"webhook/a"_s, QUrl(u"https://nordlicht.example/rest/"_s));
    QCOMPARE(store.reads, 0);
    QCOMPARE(accessOf(stored), u"7/first"_s);
    store.secrets.insert(u"webhook/a"_s, "7/second");
    QCOMPARE(accessOf(stored), u"7/first"_s);
    QCOMPARE(store.reads, 1);
}

void TestAccount::callsThatWaitForTheKeychainShareOneQuestion()
{
    MemorySecrets store;
    store.secrets.insert(u"webhook/a"_s, "7/first");
    store.hold();
    StoredAccess stored(store, u"webhook/a"_s, QUrl(u"https://nordlicht.example/rest/"_s));
    QObject context;
    auto shortLived = std::make_unique<QObject>();
    int answers = 0;
    bool calledAfterDeath = false;
    const auto count = [&](const Result<Access> &access) {
        answers += access.has_value() ? 1 : 0;
    };
    stored.access(shortLived.get(), [&](const Result<Access> &) { calledAfterDeath = true; });
    stored.access(&context, count);
    stored.access(&context, count);
    shortLived.reset();
    drainEvents();
    QCOMPARE(answers, 0);
    store.release();
    drainEvents();
    QCOMPARE(answers, 2);
    QVERIFY(!calledAfterDeath);
    QCOMPARE(store.reads, 1);
}

void TestAccount::aSecretInAnotherKeychainIsToldApart()
{
    class OtherKeychain final : public SecretStore
    {
    public:
        void read(const QString &name, QObject *context, Done<Secret> done) override
        {
            memory.read(name, context, std::move(done));
        }
        void write(const QString &, const Secret &, QObject *, Done<std::monostate>) override {}
        void remove(const QString &, QObject *, Done<std::monostate>) override {}
        [[nodiscard]] QString backend() const override { return u"Secret Service"_s; }
        MemorySecrets memory;
    };
    OtherKeychain store;
    const QUrl endpoint(u"https://nordlicht.example/rest/"_s);
    StoredAccess elsewhere(store, u"webhook/a"_s, endpoint, u"KWallet"_s);
    QCOMPARE(accessOf(elsewhere), u"KeychainChanged"_s);
    StoredAccess here(store, u"webhook/a"_s, endpoint, u"Secret Service"_s);
    QCOMPARE(accessOf(here), u"SecretMissing"_s);
    StoredAccess unknown(store, u"webhook/a"_s, endpoint);
    QCOMPARE(accessOf(unknown), u"SecretMissing"_s);
    store.memory.readFailure = ErrorKind::KeychainLocked;
    QCOMPARE(accessOf(elsewhere), u"KeychainLocked"_s);
}

void TestAccount::aFailedReadIsTriedAgain_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind :
         {ErrorKind::KeychainLocked, ErrorKind::KeychainUnavailable, ErrorKind::SecretMissing}) {
        QTest::newRow(qPrintable(toString(kind))) << kind;
    }
}

void TestAccount::aFailedReadIsTriedAgain()
{
    QFETCH(const ErrorKind, kind);
    MemorySecrets store;
    store.secrets.insert(u"webhook/a"_s, "7/first");
    store.readFailure = kind;
    StoredAccess stored(store, u"webhook/a"_s, QUrl(u"https://nordlicht.example/rest/"_s));
    int answers = 0;
    QCOMPARE(accessOf(stored, &answers), toString(kind));
    QCOMPARE(accessOf(stored, &answers), toString(kind));
    store.readFailure.reset();
    QCOMPARE(accessOf(stored, &answers), u"7/first"_s);
    QCOMPARE(answers, 3);
    QCOMPARE(store.reads, 3);
}

void TestAccount::everySourceKeepsTheContract()
{
    MemorySecrets store;
    store.secrets.insert(u"webhook/a"_s, "7/first");
    const QUrl endpoint(u"https://nordlicht.example/rest/"_s);
    StoredAccess good(store, u"webhook/a"_s, endpoint);
    StoredAccess missing(store, u"webhook/b"_s, endpoint);
    FixedAccess fixed(*parseWebhook(u"https://nordlicht.example/rest/12/"_s + code));
    const QList<AccessProvider *> providers{&good, &missing, &fixed};
    for (AccessProvider *provider : providers) {
        QCOMPARE(checkAsyncContract<Access>([&](QObject *context, Done<Access> done) {
                     provider->access(context, std::move(done));
                 }),
                 QString());
        QCOMPARE(checkAsyncContract<Access>([&](QObject *context, Done<Access> done) {
                     provider->renew({}, context, std::move(done));
                 }),
                 QString());
    }
}

void TestAccount::theStoreOfTheTestsKeepsTheContract()
{
    MemorySecrets store;
    QCOMPARE(checkAsyncContract<Secret>([&](QObject *context, Done<Secret> done) {
                 store.read(u"a"_s, context, std::move(done));
             }),
             QString());
    QCOMPARE(checkAsyncContract<std::monostate>([&](QObject *context, Done<std::monostate> done) {
                 store.write(u"a"_s, Secret("x"), context, std::move(done));
             }),
             QString());
    QCOMPARE(checkAsyncContract<std::monostate>([&](QObject *context, Done<std::monostate> done) {
                 store.remove(u"a"_s, context, std::move(done));
             }),
             QString());
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
