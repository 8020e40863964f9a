// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/readiness.h"
#include "kiosk/readinesstext.h"
#include "support/samplekiosk.h"
#include "support/testcase.h"

#include <QSet>

#include <functional>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Change = std::function<void(ReadinessFacts &)>;

const QDateTime Now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

constexpr qint64 Mebibyte = qint64{1024} * 1024;

/*! Of a kiosk at which nothing is to be mended. */
ReadinessFacts readyKiosk()
{
    ReadinessFacts facts{.now = Now, .showEnds = QDate(2026, 3, 8)};
    facts.account = AccountFacts{.isWebhook = false,
                                 .portal = u"example.bitrix24.com"_s,
                                 .tokenIssuedAt = Now.addDays(-1)};
    facts.secrets = SecretsFact::Open;
    facts.portal = PortalFacts{.hasAddedLeads = true};
    facts.freeBytes = 2048 * Mebibyte;
    facts.clockAhead = 2s;
    facts.profile = ProfileFacts{
            .file = KioskFile{.profile = sampleKioskProfile(),
                              .signer = {.publicKey = QByteArray(32, 'k'), .name = u"Desk"_s}},
            .findings = QList<KioskFinding>()};
    facts.pin = PinFact::Set;
    facts.machine = {.power = PowerSource::Mains,
                     .touchScreens = QStringList{u"Example Touch"_s},
                     .keyboards = QStringList{u"Example Scanner"_s},
                     .hasCamera = true,
                     .login = LoginKind::Automatic,
                     .loginBy = u"gdm"_s,
                     .locksScreen = false,
                     .blanksAfter = 0,
                     .showsNotifications = false,
                     .updaters = QStringList()};
    return facts;
}

/*! What is found about \a subject, "code grade value"; empty: nothing. */
QString foundAbout(const QString &subject, const QList<ReadinessCheck> &checks)
{
    QStringList found;
    for (const ReadinessCheck &check : checks) {
        const QString code = codeOf(check.finding);
        if (code.section(u'.', 0, 0) == subject) {
            QStringList parts{code, toString(gradeOf(check.finding)), check.value};
            parts.removeAll(QString());
            found.append(parts.join(u' '));
        }
    }
    return found.join(u'\n');
}

void profileError(ReadinessFacts &facts, ErrorKind kind, QLatin1StringView code)
{
    facts.profile = ProfileFacts{.error = Error{.kind = kind, .code = code}};
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestReadiness : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachThingIsJudged_data();
    void eachThingIsJudged();
    void everyFindingIsToldOfSomewhere();
    void aReadyKioskHasButOneThingToTry();
    void withoutAnAccountNothingIsSaidOfItsPortal();
    void eachCheckIsThereOnce();
    void everyFindingHasWordsAndACode_data();
    void everyFindingHasWordsAndACode();
    void whatIsNotGreenSaysWhatToDo();

private:
    QSet<QString> m_codes; //!< of the rows
};

void TestReadiness::eachThingIsJudged_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const QString &found, const Change &change) {
        QTest::newRow(name) << found << change;
    };
    row("a sign-in", u"account.oauth green example.bitrix24.com"_s, [](auto &) {});
    row("a webhook", u"account.webhook green example.bitrix24.com"_s,
        [](auto &f) { f.account->isWebhook = true; });
    row("no account", u"account.missing red"_s, [](auto &f) { f.account.reset(); });

    row("the sign-in outlives the show", u"token.outlivesShow green 2026-08-28"_s, [](auto &) {});
    row("it ends on the last day", u"token.endsInShow red 2026-03-08"_s,
        [](auto &f) { f.account->tokenIssuedAt = Now.addDays(6 - 180); });
    row("it ends the day after", u"token.outlivesShow green 2026-03-09"_s,
        [](auto &f) { f.account->tokenIssuedAt = Now.addDays(7 - 180); });
    row("it has ended", u"token.ended red 2026-03-02"_s,
        [](auto &f) { f.account->tokenIssuedAt = Now.addDays(-180); });
    row("nobody says when the show ends", u"token.good green 2026-03-17"_s, [](auto &f) {
        f.showEnds.reset();
        f.account->tokenIssuedAt = Now.addDays(15 - 180);
    });
    row("nobody says so, and it ends soon", u"token.endsSoon yellow 2026-03-15"_s, [](auto &f) {
        f.showEnds.reset();
        f.account->tokenIssuedAt = Now.addDays(13 - 180);
    });
    row("its age is not known", u"token.ageUnknown yellow"_s,
        [](auto &f) { f.account->tokenIssuedAt.reset(); });

    row("the keychain is open", u"secrets.open green"_s, [](auto &) {});
    row("it is locked", u"secrets.locked yellow"_s,
        [](auto &f) { f.secrets = SecretsFact::Locked; });
    row("the secret is gone", u"secrets.missing red"_s,
        [](auto &f) { f.secrets = SecretsFact::Missing; });
    row("there is no keychain", u"secrets.unavailable red"_s,
        [](auto &f) { f.secrets = SecretsFact::Unavailable; });

    row("the portal answers", u"portal.answers green"_s, [](auto &) {});
    row("it is not reached", u"portal.offline red"_s,
        [](auto &f) { f.portal->answer = PortalAnswer::Offline; });
    row("it wants a sign-in", u"portal.signIn red"_s,
        [](auto &f) { f.portal->answer = PortalAnswer::SignIn; });
    row("it refuses", u"portal.refuses red PaymentRequired"_s, [](auto &f) {
        f.portal->answer = PortalAnswer::Refuses;
        f.portal->trouble = u"PaymentRequired"_s;
    });

    row("leads got there before", u"rights.proven green"_s, [](auto &) {});
    row("none did", u"rights.addUnproven yellow"_s,
        [](auto &f) { f.portal->hasAddedLeads = false; });
    row("a test lead did", u"rights.proven green"_s, [](auto &f) {
        f.portal->hasAddedLeads = false;
        f.testLead = TestLeadFacts{.value = u"12"_s};
    });
    row("a test lead did not", u"rights.addUnproven yellow"_s, [](auto &f) {
        f.portal->hasAddedLeads = false;
        f.testLead = TestLeadFacts{.end = TestLeadEnd::Refused};
    });
    row("leads may not be read", u"rights.noReading yellow"_s,
        [](auto &f) { f.portal->readsLeads = false; });
    row("no CRM", u"rights.noCrm red"_s, [](auto &f) { f.portal->hasCrm = false; });
    row("nothing is known of rights without an answer", QString(),
        [](auto &f) { f.portal->answer = PortalAnswer::Offline; });

    row("a test lead is created", u"testLead.created green 12"_s,
        [](auto &f) { f.testLead = TestLeadFacts{.value = u"12"_s}; });
    row("it waits", u"testLead.waits yellow"_s,
        [](auto &f) { f.testLead = TestLeadFacts{.end = TestLeadEnd::Waits}; });
    row("it is refused", u"testLead.refused red Refused: UF_CRM_1"_s, [](auto &f) {
        f.testLead = TestLeadFacts{.end = TestLeadEnd::Refused, .value = u"Refused: UF_CRM_1"_s};
    });
    row("nobody knows of it", u"testLead.unknown red"_s,
        [](auto &f) { f.testLead = TestLeadFacts{.end = TestLeadEnd::Unknown}; });

    row("the queue opens", u"queue.opens green 0"_s, [](auto &) {});
    row("leads wait", u"queue.opens green 7"_s, [](auto &f) { f.queue.waiting = 7; });
    row("leads need a person", u"queue.needsPerson yellow 2"_s, [](auto &f) {
        f.queue.waiting = 7;
        f.queue.needPerson = 2;
    });
    row("the queue does not open", u"queue.unusable red QueueTooNew"_s,
        [](auto &f) { f.queue.trouble = u"QueueTooNew"_s; });
    row("the key is at hand", u"key.ready green"_s, [](auto &) {});
    row("no key yet", u"key.none yellow"_s, [](auto &f) { f.queue.key = KeyFact::None; });
    row("no key, and none can be made", u"key.noneAndLocked red"_s,
        [](auto &f) { f.queue.key = KeyFact::NoneAndLocked; });
    row("the key is locked away", u"key.locked yellow"_s,
        [](auto &f) { f.queue.key = KeyFact::Locked; });
    row("the key is gone", u"key.missing red"_s, [](auto &f) { f.queue.key = KeyFact::Missing; });

    row("1 GiB is free", u"disk.enough green 62336"_s,
        [](auto &f) { f.freeBytes = 1024 * Mebibyte; });
    row("a byte less", u"disk.scarce yellow 62335"_s,
        [](auto &f) { f.freeBytes = 1024 * Mebibyte - 1; });
    row("the least", u"disk.scarce yellow 0"_s, [](auto &f) { f.freeBytes = 50 * Mebibyte; });
    row("less than that", u"disk.full red 0"_s, [](auto &f) { f.freeBytes = 50 * Mebibyte - 1; });
    row("nobody says", u"disk.unknown yellow"_s, [](auto &f) { f.freeBytes.reset(); });

    row("a minute ahead", u"clock.right green 60"_s, [](auto &f) { f.clockAhead = 60s; });
    row("a second more", u"clock.off yellow 61"_s, [](auto &f) { f.clockAhead = 61s; });
    row("behind", u"clock.off yellow -599"_s, [](auto &f) { f.clockAhead = -599s; });
    row("ten minutes behind", u"clock.wrong red -600"_s, [](auto &f) { f.clockAhead = -600s; });
    row("not compared", u"clock.unknown yellow"_s, [](auto &f) { f.clockAhead.reset(); });

    row("the profile fits", u"profile.fits green Hall 4, "_s + fingerprintOf(QByteArray(32, 'k')),
        [](auto &) {});
    row("no profile", u"profile.notGiven yellow"_s, [](auto &f) { f.profile.reset(); });
    row("a file that is something else", u"profile.unreadable red KIOSK_FILE_NOT_ONE"_s,
        [](auto &f) { profileError(f, ErrorKind::InvalidInput, KioskFileNotOne); });
    row("no file", u"profile.unreadable red NotFound"_s,
        [](auto &f) { profileError(f, ErrorKind::NotFound, {}); });
    row("a changed file", u"profile.changed red"_s,
        [](auto &f) { profileError(f, ErrorKind::WrongKey, KioskFileChanged); });
    row("a newer file", u"profile.tooNew red"_s,
        [](auto &f) { profileError(f, ErrorKind::QueueTooNew, KioskFileTooNew); });
    row("of another portal", u"profile.otherPortal red example.bitrix24.com:443"_s,
        [](auto &f) { f.profile->isForPortal = false; });
    row("does not fit", u"profile.unfit red UF_CRM_1, STATUS_ID JUNK"_s, [](auto &f) {
        f.profile->findings =
                QList<KioskFinding>{{.kind = KioskFindingKind::FieldGone, .field = u"UF_CRM_1"_s},
                                    {.kind = KioskFindingKind::StageFinal,
                                     .field = u"STATUS_ID"_s,
                                     .value = u"JUNK"_s}};
    });
    row("one field, twice", u"profile.unfit red COMMENTS"_s, [](auto &f) {
        f.profile->findings = QList<KioskFinding>{
                {.kind = KioskFindingKind::RequiredNotAsked, .field = u"COMMENTS"_s},
                {.kind = KioskFindingKind::CommentsMissing}};
    });
    row("the form is not known", u"profile.unproven yellow"_s,
        [](auto &f) { f.profile->findings.reset(); });
    row("all texts", u"languages.complete green de, en"_s, [](auto &) {});
    row("a text is missing", u"languages.textMissing yellow en"_s, [](auto &f) {
        f.profile->findings = QList<KioskFinding>{
                {.kind = KioskFindingKind::TextMissing, .value = u"welcome"_s, .language = u"en"_s},
                {.kind = KioskFindingKind::TextMissing, .value = u"thanks"_s, .language = u"en"_s}};
    });
    row("the consent is missing", u"languages.consentMissing red de"_s, [](auto &f) {
        f.profile->findings = QList<KioskFinding>{
                {.kind = KioskFindingKind::TextMissing, .value = u"1"_s, .language = u"en"_s},
                {.kind = KioskFindingKind::ConsentTextMissing, .language = u"de"_s}};
    });
    row("a missing text is no misfit",
        u"profile.fits green Hall 4, "_s + fingerprintOf(QByteArray(32, 'k')), [](auto &f) {
            f.profile->findings = QList<KioskFinding>{
                    {.kind = KioskFindingKind::ConsentTextMissing, .language = u"de"_s}};
        });

    row("a PIN", u"pin.set green"_s, [](auto &) {});
    row("no PIN", u"pin.none red"_s, [](auto &f) { f.pin = PinFact::None; });
    row("a PIN that cannot be read", u"pin.unreadable red"_s,
        [](auto &f) { f.pin = PinFact::Unreadable; });

    row("mains", u"power.mains green"_s, [](auto &) {});
    row("battery", u"power.battery yellow 30"_s, [](auto &f) {
        f.machine.power = PowerSource::Battery;
        f.machine.batteryPercent = 30;
    });
    row("a battery that does not tell", u"power.battery yellow"_s,
        [](auto &f) { f.machine.power = PowerSource::Battery; });
    row("a low battery", u"power.batteryLow red 29"_s, [](auto &f) {
        f.machine.power = PowerSource::Battery;
        f.machine.batteryPercent = 29;
    });
    row("a low battery that is being charged", u"power.mains green"_s,
        [](auto &f) { f.machine.batteryPercent = 3; });
    row("power is not known", u"power.unknown yellow"_s, [](auto &f) { f.machine.power.reset(); });

    row("a touch screen", u"touch.there green Example Touch"_s, [](auto &) {});
    row("none", u"touch.none red"_s, [](auto &f) { f.machine.touchScreens = QStringList(); });
    row("not known", u"touch.unknown yellow"_s, [](auto &f) { f.machine.touchScreens.reset(); });

    row("a keyboard, or a scanner", u"scanner.unproven yellow Example Scanner"_s, [](auto &) {});
    row("no scanner, and one is expected", u"scanner.none red"_s,
        [](auto &f) { f.machine.keyboards = QStringList(); });
    row("no scanner, and none is expected", u"scanner.notNeeded green"_s, [](auto &f) {
        f.machine.keyboards = QStringList();
        f.profile->file->profile.scannerPrefix.clear();
        f.profile->file->profile.scannerSuffix.clear();
    });
    row("devices are not known", u"scanner.unknown yellow"_s,
        [](auto &f) { f.machine.keyboards.reset(); });

    row("a camera", u"camera.there green"_s, [](auto &) {});
    row("no camera, and one is expected", u"camera.none red"_s,
        [](auto &f) { f.machine.hasCamera = false; });
    row("no camera, and none is expected", u"camera.notNeeded green"_s, [](auto &f) {
        f.machine.hasCamera = false;
        f.profile->file->profile.usesCamera = false;
    });
    row("not known either", u"camera.unknown yellow"_s,
        [](auto &f) { f.machine.hasCamera.reset(); });
    row("not known, and none is expected", u"camera.notNeeded green"_s, [](auto &f) {
        f.machine.hasCamera.reset();
        f.profile->file->profile.usesCamera = false;
    });

    row("logs in by itself", u"login.automatic green gdm"_s, [](auto &) {});
    row("is logged in by hand", u"login.byHand yellow gdm"_s,
        [](auto &f) { f.machine.login = LoginKind::ByHand; });
    row("who logs in is not known", u"login.unknown yellow"_s, [](auto &f) {
        f.machine.login.reset();
        f.machine.loginBy.clear();
    });

    row("no lock", u"lock.off green"_s, [](auto &) {});
    row("a lock, but the screen stays on", u"lock.onDemand yellow"_s,
        [](auto &f) { f.machine.locksScreen = true; });
    row("a lock that comes", u"lock.comes red"_s, [](auto &f) {
        f.machine.locksScreen = true;
        f.machine.blanksAfter = 300;
    });
    row("a lock that may come", u"lock.comes red"_s, [](auto &f) {
        f.machine.locksScreen = true;
        f.machine.blanksAfter.reset();
    });
    row("a lock is not known of", u"lock.unknown yellow"_s,
        [](auto &f) { f.machine.locksScreen.reset(); });
    row("stays on", u"blank.never green"_s, [](auto &) {});
    row("goes dark", u"blank.comes yellow 300"_s, [](auto &f) { f.machine.blanksAfter = 300; });
    row("goes dark, perhaps", u"blank.unknown yellow"_s,
        [](auto &f) { f.machine.blanksAfter.reset(); });

    row("no notifications", u"notices.off green"_s, [](auto &) {});
    row("notifications", u"notices.shown yellow"_s,
        [](auto &f) { f.machine.showsNotifications = true; });
    row("notifications, perhaps", u"notices.unknown yellow"_s,
        [](auto &f) { f.machine.showsNotifications.reset(); });
    row("no updates", u"updates.off green"_s, [](auto &) {});
    row("updates", u"updates.run yellow apt-daily.timer, packagekit"_s, [](auto &f) {
        f.machine.updaters = QStringList{u"apt-daily.timer"_s, u"packagekit"_s};
    });
    row("updates, perhaps", u"updates.unknown yellow"_s,
        [](auto &f) { f.machine.updaters.reset(); });
}

void TestReadiness::eachThingIsJudged()
{
    QFETCH(const QString, found);
    QFETCH(const Change, change);
    ReadinessFacts facts = readyKiosk();
    change(facts);
    const QString code = found.section(u' ', 0, 0);
    const QString subject = found.isEmpty() ? u"rights"_s : code.section(u'.', 0, 0);
    QCOMPARE(foundAbout(subject, checkReadiness(facts)), found);
    m_codes.insert(code);
}

void TestReadiness::everyFindingIsToldOfSomewhere()
{
    if (m_codes.isEmpty()) {
        QSKIP("counts the rows of eachThingIsJudged");
    }
    for (int i = 0; i < ReadinessFindingCount; ++i) {
        const QString code = codeOf(static_cast<ReadinessFinding>(i));
        QVERIFY2(m_codes.contains(code), qPrintable(code));
    }
}

void TestReadiness::aReadyKioskHasButOneThingToTry()
{
    QStringList others;
    for (const ReadinessCheck &check : checkReadiness(readyKiosk())) {
        if (gradeOf(check.finding) != ReadinessGrade::Green) {
            others.append(codeOf(check.finding));
        }
    }
    QCOMPARE(others, QStringList{u"scanner.unproven"_s});
}

void TestReadiness::withoutAnAccountNothingIsSaidOfItsPortal()
{
    ReadinessFacts facts = readyKiosk();
    facts.account.reset();
    facts.testLead = TestLeadFacts();
    const QList<ReadinessCheck> checks = checkReadiness(facts);
    QCOMPARE(codeOf(checks.first().finding), u"account.missing"_s);
    for (const QString &subject :
         {u"token"_s, u"secrets"_s, u"portal"_s, u"rights"_s, u"testLead"_s}) {
        QCOMPARE(foundAbout(subject, checks), QString());
    }
}

void TestReadiness::eachCheckIsThereOnce()
{
    ReadinessFacts facts = readyKiosk();
    facts.testLead = TestLeadFacts{.value = u"12"_s};
    QStringList subjects;
    for (const ReadinessCheck &check : checkReadiness(facts)) {
        subjects.append(codeOf(check.finding).section(u'.', 0, 0));
    }
    QCOMPARE(subjects,
             QStringList({u"account"_s,  u"token"_s,     u"secrets"_s, u"portal"_s, u"rights"_s,
                          u"testLead"_s, u"queue"_s,     u"key"_s,     u"disk"_s,   u"clock"_s,
                          u"profile"_s,  u"languages"_s, u"pin"_s,     u"power"_s,  u"touch"_s,
                          u"scanner"_s,  u"camera"_s,    u"login"_s,   u"lock"_s,   u"blank"_s,
                          u"notices"_s,  u"updates"_s}));
}

void TestReadiness::everyFindingHasWordsAndACode_data()
{
    QTest::addColumn<int>("finding");
    for (int i = 0; i < ReadinessFindingCount; ++i) {
        QTest::addRow("%s", qPrintable(codeOf(static_cast<ReadinessFinding>(i)))) << i;
    }
}

void TestReadiness::everyFindingHasWordsAndACode()
{
    QFETCH(const int, finding);
    const ReadinessText text = textOf(static_cast<ReadinessFinding>(finding));
    const QString what = QString::fromUtf8(text.what);
    QVERIFY(what.endsWith(u'.'));
    QVERIFY(!filledIn(what, u"a value"_s).contains(u'%'));
    const QString toDo = QString::fromUtf8(text.toDo);
    QVERIFY(!toDo.contains(u'%'));
    QVERIFY(!what.contains(u'!') && !toDo.contains(u'!'));
    for (int i = 0; i < finding; ++i) {
        QVERIFY(codeOf(static_cast<ReadinessFinding>(i))
                != codeOf(static_cast<ReadinessFinding>(finding)));
    }
}

void TestReadiness::whatIsNotGreenSaysWhatToDo()
{
    for (int i = 0; i < ReadinessFindingCount; ++i) {
        const auto finding = static_cast<ReadinessFinding>(i);
        if (gradeOf(finding) != ReadinessGrade::Green) {
            QVERIFY2(*textOf(finding).toDo != '\0', qPrintable(codeOf(finding)));
        }
    }
}

QTEST_APPLESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
