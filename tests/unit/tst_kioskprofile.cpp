// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskprofile.h"
#include "support/samplekiosk.h"
#include "support/testcase.h"

#include <functional>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(KioskProfile &)>;

// "ok", or where and why.
template <typename T>
QString answerOf(const Result<T> &result)
{
    if (result) {
        return u"ok"_s;
    }
    const Error &error = result.error();
    return toString(error.kind) == u"InvalidInput"_s && error.code == KioskProfileUnusable
                   ? QString(error.detail).remove(u"kiosk profile: "_s)
                   : u"ANOTHER ERROR"_s;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestKioskProfile : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anUnfinishedProfileIsReadBesideTheLimits();
    void aProfileComesBackFromItsJson_data();
    void aProfileComesBackFromItsJson();
    void whatIsLeftOutIsAsByDefault();
    void aFileNamesTheCameraOnlyWhereItIsUsed();
    void everyLimitIsKept_data();
    void everyLimitIsKept();
    void sleepIsByTheMinute();
    void aPartThatDoesNotFitIsRefused_data();
    void aPartThatDoesNotFitIsRefused();
    void fewItemsAreButtons_data();
    void fewItemsAreButtons();
    void aTextFallsBackToTheDefaultLanguage();
};

void TestKioskProfile::aProfileComesBackFromItsJson_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) {
        QTest::newRow(name) << change;
    };
    row("every part filled in", [](KioskProfile &) {});
    row("no accent", [](KioskProfile &p) { p.accent.reset(); });
    row("black", [](KioskProfile &p) { p.accent = 0; });
    row("no camera", [](KioskProfile &p) { p.usesCamera = false; });
    row("no sleep", [](KioskProfile &p) { p.sleep.reset(); });
    row("no consent", [](KioskProfile &p) { p.consent = {}; });
    row("no pictures", [](KioskProfile &p) {
        p.logo.clear();
        p.slides.clear();
    });
    row("several fixed items", [](KioskProfile &p) {
        p.fixedValues.insert(u"UF_CRM_ARTICLES"_s, {{u"1"_s}, {u"2"_s}});
    });
    row("awkward letters", [](KioskProfile &p) {
        p.name = u"\"Ж\\\n𝄞\t</b>"_s;
        p.scannerPrefix = QString(QChar(1)) + QChar(0x1d);
    });
    row("the least times", [](KioskProfile &p) {
        p.idleSeconds = 15;
        p.warningSeconds = 20;
        p.thanksSeconds = 3;
    });
    row("the longest times", [](KioskProfile &p) {
        p.idleSeconds = 600;
        p.warningSeconds = 120;
        p.thanksSeconds = 120;
    });
    row("sleep from midnight",
        [](KioskProfile &p) { p.sleep = KioskSleep{.from = QTime(0, 0), .to = QTime(23, 59)}; });
}

void TestKioskProfile::aProfileComesBackFromItsJson()
{
    QFETCH(Change, change);
    KioskProfile profile = sampleKioskProfile();
    change(profile);
    QCOMPARE(answerOf(checkLimits(profile)), u"ok"_s);
    const Result<KioskProfile> back = kioskProfileFromJson(kioskProfileToJson(profile));
    QCOMPARE(answerOf(back), u"ok"_s);
    QCOMPARE(*back, profile);
    QCOMPARE(kioskProfileToJson(*back), kioskProfileToJson(profile));
}

void TestKioskProfile::whatIsLeftOutIsAsByDefault()
{
    const Result<KioskProfile> read = kioskProfileFromJson(
            R"({"name":"A","portal":"b","languages":["ru"],"pages":[{"fields":[{"code":"NAME"}]}]})");
    QCOMPARE(answerOf(read), u"ok"_s);
    QCOMPARE(*read, (KioskProfile{.name = u"A"_s,
                                  .portal = u"b"_s,
                                  .languages = {u"ru"_s},
                                  .pages = {{.fields = {{.code = u"NAME"_s}}}}}));
    QCOMPARE(read->idleSeconds, 60);
    QCOMPARE(read->warningSeconds, 20);
    QVERIFY(!read->keepsUnfinished);
    QVERIFY(!read->usesCamera);
}

void TestKioskProfile::aFileNamesTheCameraOnlyWhereItIsUsed()
{
    // A booth that was made before there were cameras refuses parts that it does not know.
    KioskProfile profile = sampleKioskProfile();
    profile.usesCamera = true;
    QVERIFY(kioskProfileToJson(profile).contains("camera"));
    profile.usesCamera = false;
    QVERIFY(!kioskProfileToJson(profile).contains("camera"));
    const Result<KioskProfile> wrong = kioskProfileFromJson(R"({"scanner":{"camera":"yes"}})");
    QCOMPARE(answerOf(wrong), u"scanner/camera: neither true nor false"_s);
}

void TestKioskProfile::everyLimitIsKept_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const QString &answer, const Change &change) {
        QTest::newRow(name) << change << answer;
    };
    const QString twice = u": the field has another place too"_s;
    row("no name", u"name: empty"_s, [](auto &p) { p.name = u" "_s; });
    row("a long name", u"name: longer than 100 characters"_s,
        [](auto &p) { p.name = QString(101, u'x'); });
    row("no portal", u"portal: empty"_s, [](auto &p) { p.portal.clear(); });
    row("a webhook", u"portal: an address with a path"_s,
        [](auto &p) { p.portal = u"https://example.bitrix24.com/rest/1/abc"_s; });
    row("no language", u"languages: not 1 to 3 of them"_s, [](auto &p) { p.languages.clear(); });
    row("a language twice", u"languages: one of them twice"_s, [](auto &p) {
        p.languages = {u"en"_s, u"en"_s};
    });
    row("another language", u"languages: an unknown one"_s,
        [](auto &p) { p.languages = {u"fr"_s}; });
    row("no page", u"pages: not 1 to 20 of them"_s, [](auto &p) { p.pages.clear(); });
    row("a page of no field", u"pages/2/fields: not 1 to 12 of them"_s,
        [](auto &p) { p.pages[1].fields.clear(); });
    row("too many pages", u"pages: not 1 to 20 of them"_s, [](auto &p) { p.pages.resize(21); });
    row("a long title", u"pages/1/titles: longer than 1000 characters"_s,
        [](auto &p) { p.pages[0].titles[u"en"_s] = QString(1001, u'x'); });
    row("a title in another language", u"pages/1/titles: an unknown language"_s,
        [](auto &p) { p.pages[0].titles[u"xx"_s] = u"x"_s; });
    row("a field without a code", u"pages/1/fields/2/code: empty"_s,
        [](auto &p) { p.pages[0].fields[1].code.clear(); });
    row("a field twice", u"pages/2/fields/1/code"_s + twice,
        [](auto &p) { p.pages[1].fields[0].code = u"NAME"_s; });
    row("a field asked and fixed", u"fixed"_s + twice,
        [](auto &p) { p.fixedValues[u"NAME"_s] = {{u"x"_s}}; });
    row("nothing fixed", u"fixed: no value"_s,
        [](auto &p) { p.fixedValues[u"POST"_s] = {{u" "_s}}; });
    row("a long fixed value", u"fixed: longer than 10000 characters"_s,
        [](auto &p) { p.fixedValues[u"POST"_s] = {{QString(10'001, u'x')}}; });
    row("too many fixed items", u"fixed: not 0 to 50 of them"_s,
        [](auto &p) { p.fixedValues[u"POST"_s] = FieldValue(51, {u"x"_s}); });
    row("a long consent", u"consent/texts: longer than 10000 characters"_s,
        [](auto &p) { p.consent.texts[u"en"_s] = QString(10'001, u'x'); });
    row("consent in a field that is asked", u"consent/fields/agreed"_s + twice,
        [](auto &p) { p.consent.agreedField = u"NAME"_s; });
    row("two of the consent in a field", u"consent/fields/version"_s + twice,
        [](auto &p) { p.consent.versionField = p.consent.textField; });
    row("consent in COMMENTS by name",
        u"consent/fields/text: COMMENTS is meant where none is named"_s,
        [](auto &p) { p.consent.textField = u"COMMENTS"_s; });
    row("a signature that nobody gives", u"consent/fields/signature: none is asked for"_s,
        [](auto &p) { p.consent.asksSignature = false; });
    row("too much of a colour", u"accent: not a colour"_s, [](auto &p) { p.accent = 0x1000000; });
    row("a logo of another kind", u"logo: neither PNG nor JPEG"_s,
        [](auto &p) { p.logo = "GIF89a"; });
    row("a large logo", u"logo: larger than 1048576 bytes"_s,
        [](auto &p) { p.logo = pngOf(kiosklimits::Logo + 1); });
    row("a slide that is none", u"slides/2: neither PNG nor JPEG"_s,
        [](auto &p) { p.slides[1] = QByteArray(); });
    row("a large slide", u"slides/1: larger than 4194304 bytes"_s,
        [](auto &p) { p.slides[0] = pngOf(kiosklimits::Slide + 1); });
    row("too many slides", u"slides: not 0 to 10 of them"_s,
        [](auto &p) { p.slides = QList<QByteArray>(11, pngOf(20)); });
    row("large pictures", u"slides: with the logo more than 10485760 bytes"_s,
        [](auto &p) { p.slides = QList<QByteArray>(3, pngOf(kiosklimits::Slide)); });
    row("idle too short", u"idleSeconds: not from 15 to 600"_s,
        [](auto &p) { p.idleSeconds = 14; });
    row("idle too long", u"idleSeconds: not from 15 to 600"_s,
        [](auto &p) { p.idleSeconds = 601; });
    row("warned too late", u"warningSeconds: not from 20 to 120"_s,
        [](auto &p) { p.warningSeconds = 19; });
    row("warned too long", u"warningSeconds: not from 20 to 120"_s,
        [](auto &p) { p.warningSeconds = 121; });
    row("thanked too short", u"thanksSeconds: not from 3 to 120"_s,
        [](auto &p) { p.thanksSeconds = 2; });
    row("asleep all day", u"sleep: all day long"_s,
        [](auto &p) { p.sleep = KioskSleep{.from = QTime(8, 0), .to = QTime(8, 0)}; });
    row("asleep at no time", u"sleep: not a time of day"_s,
        [](auto &p) { p.sleep = KioskSleep{.from = QTime(8, 0), .to = {}}; });
    row("a long mark of a scanner", u"scanner/suffix: longer than 8 characters"_s,
        [](auto &p) { p.scannerSuffix = QString(9, u'x'); });
}

void TestKioskProfile::everyLimitIsKept()
{
    QFETCH(Change, change);
    QFETCH(QString, answer);
    KioskProfile profile = sampleKioskProfile();
    change(profile);
    QCOMPARE(answerOf(checkLimits(profile)), answer);
    QVERIFY(!kioskProfileFromJson(kioskProfileToJson(profile)));
}

void TestKioskProfile::sleepIsByTheMinute()
{
    KioskProfile profile = sampleKioskProfile();
    profile.sleep = KioskSleep{.from = QTime(8, 0, 1), .to = QTime(9, 0)};
    QCOMPARE(answerOf(checkLimits(profile)), u"sleep: not a time of day"_s);
}

void TestKioskProfile::aPartThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const char *was, const char *is, const QString &answer) {
        QTest::newRow(name) << QByteArray(was) << QByteArray(is) << answer;
    };
    row("a part more", R"({"name")", R"({"extra":1,"name")", u": an unknown part"_s);
    row("a part of a field more", R"({"code":"PHONE")", R"({"extra":1,"code":"PHONE")",
        u"pages/1/fields/2/: an unknown part"_s);
    row("a part of the consent more", R"("mayDecline")", R"("extra":1,"mayDecline")",
        u"consent/: an unknown part"_s);
    row("a target of the consent more", R"("agreed":)", R"("extra":"A","agreed":)",
        u"consent/fields/: an unknown part"_s);
    row("a part of the sleep more", R"("from")", R"("extra":1,"from")",
        u"sleep/: an unknown part"_s);
    row("a name that is a number", R"("name":"Hall 4")", R"("name":4)", u"name: not a text"_s);
    row("languages in one text", R"(["de","en"])", R"("de")", u"languages: not a list"_s);
    row("a language that is none", R"(["de","en"])", "[1]", u"languages/1: not a text"_s);
    row("a flag that is a text", R"("required":true)", R"("required":"Y")",
        u"pages/1/fields/2/required: neither true nor false"_s);
    row("a style that is unknown", R"("choices":"buttons")", R"("choices":"wheel")",
        u"pages/2/fields/1/choices: an unknown style"_s);
    row("a fraction of a second", R"("idleSeconds":90)", R"("idleSeconds":90.5)",
        u"idleSeconds: not a whole number"_s);
    row("endless seconds", R"("idleSeconds":90)", R"("idleSeconds":1e99)",
        u"idleSeconds: not a whole number"_s);
    row("more seconds than a number holds", R"("idleSeconds":90)", R"("idleSeconds":4294967386)",
        u"idleSeconds: not a whole number"_s);
    row("no colour", R"("#00AAFF")", R"("blue")", u"accent: not a colour as #00AAFF"_s);
    row("a short colour", R"("#00AAFF")", R"("#0AF")", u"accent: not a colour as #00AAFF"_s);
    row("half an hour past", R"("08:30")", R"("8:30")", u"sleep/to: not a time of day"_s);
    row("no time", R"("08:30")", "null", u"sleep/to: not a text"_s);
    row("no base 64", R"("slides":[")", R"("slides":["?)", u"slides/1: not base 64"_s);
    row("a fixed value that is none", R"("TITLE":[)", R"("TITLE":["x",)", u"fixed/: not a value"_s);
    row("texts that are one", R"({"de":"Danke","en":"Thank you"})", R"("Danke")",
        u"thanks: not an object"_s);
    row("a text that is a list", R"("de":"Danke")", R"("de":["Danke"])", u"thanks: not a text"_s);
    row("a page that is none", R"("pages":[)", R"("pages":[7,)", u"pages/1/: not an object"_s);
    row("no JSON", R"({"name")", R"({name")", u"not JSON"_s);
}

void TestKioskProfile::aPartThatDoesNotFitIsRefused()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QFETCH(QString, answer);
    const QByteArray whole = kioskProfileToJson(sampleKioskProfile());
    QCOMPARE(whole.count(was), 1);
    QCOMPARE(answerOf(kioskProfileFromJson(QByteArray(whole).replace(was, is))), answer);
}

void TestKioskProfile::fewItemsAreButtons_data()
{
    QTest::addColumn<KioskChoiceStyle>("style");
    QTest::addColumn<int>("choices");
    QTest::addColumn<bool>("areButtons");
    QTest::newRow("seven") << KioskChoiceStyle::Automatic << 7 << true;
    QTest::newRow("eight") << KioskChoiceStyle::Automatic << 8 << false;
    QTest::newRow("many, as told") << KioskChoiceStyle::Buttons << 40 << true;
    QTest::newRow("few, as told") << KioskChoiceStyle::List << 2 << false;
}

void TestKioskProfile::fewItemsAreButtons()
{
    QFETCH(KioskChoiceStyle, style);
    QFETCH(int, choices);
    QFETCH(bool, areButtons);
    QCOMPARE(showsButtons({.code = u"A"_s, .choiceStyle = style}, choices), areButtons);
}

void TestKioskProfile::aTextFallsBackToTheDefaultLanguage()
{
    const KioskProfile profile = sampleKioskProfile();
    QCOMPARE(textIn(profile.thanks, u"en"_s, profile), u"Thank you"_s);
    QCOMPARE(textIn(profile.thanks, u"ru"_s, profile), u"Danke"_s);
    QCOMPARE(textIn({{u"en"_s, u"Only"_s}}, u"ru"_s, profile), QString());
}

void TestKioskProfile::anUnfinishedProfileIsReadBesideTheLimits()
{
    KioskProfile profile = sampleKioskProfile();
    profile.name.clear();
    profile.pages.append(KioskPage());
    const QByteArray json = kioskProfileToJson(profile);
    QVERIFY(!kioskProfileFromJson(json));
    const Result<KioskProfile> read = unfinishedProfileFromJson(json);
    QVERIFY(read);
    QCOMPARE(*read, profile);
    QVERIFY(!unfinishedProfileFromJson(QByteArray(json).replace("idleSeconds", "patience")));
}

QTEST_GUILESS_MAIN(TestKioskProfile)
#include "tst_kioskprofile.moc"
