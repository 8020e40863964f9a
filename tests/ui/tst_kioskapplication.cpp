// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountlist.h"
#include "kioskapplication.h"
#include "support/samplekiosk.h"
#include "support/sampleschema.h"
#include "support/testcase.h"
#include "ui/kiosk/attractpage.h"
#include "ui/kiosk/kioskview.h"
#include "ui/kiosk/staffpanel.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

/*! The program as main() makes it for a booth, on a profile of its own. */
class Booth
{
public:
    void start(const QString &boothFile = {}, const QString &cameraFile = {})
    {
        m_program = std::make_unique<KioskApplication>(Options{.profileDir = m_profile.path(),
                                                               .kiosk = true,
                                                               .boothFile = boothFile,
                                                               .cameraFile = cameraFile,
                                                               .language = u"en"_s});
        m_program->start();
    }
    void connectTo(const QString &host) const
    {
        const Account account{.id = AccountId(u"1"_s),
                              .endpoint = QUrl(u"https://"_s + host + u"/rest/"_s)};
        QVERIFY(AccountList(m_profile.path()).save(account));
    }
    [[nodiscard]] QString file(const QString &name, bool usesCamera = false) const
    {
        KioskProfile profile = sampleKioskProfile();
        profile.languages = {u"en"_s};
        profile.name = name;
        profile.usesCamera = usesCamera;
        const QString path = m_stick.filePath(u"fair.booth"_s);
        const Result<QByteArray> bytes = signedKioskFile(profile, m_key, u"Desk of Vympel"_s);
        return bytes && writeKioskFile(path, *bytes) ? path : QString();
    }
    /*! A visitor has finished, and the queue has answered. */
    [[nodiscard]] bool finish(const OriginId &origin)
    {
        QSignalSpy answered(&leads(), &BoothLeads::notKept);
        LeadDraft draft;
        draft.originId = origin;
        Q_EMIT shell().view().leadReady(draft, sampleSchema());
        return waitUntil([&] { return answered.size() == 1; });
    }
    void letStaffIn()
    {
        if (shell().place() == KioskShell::Place::ChoosePin) {
            shell().pinKept();
            return;
        }
        QTest::keyClick(shell().screens().window(), Qt::Key_S,
                        Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
        shell().pinAccepted();
    }
    void sendStaffAway() { press(u"staff-back"_s); }
    void press(const QString &button)
    {
        auto *found = staff().findChild<QPushButton *>(button);
        QVERIFY2(found && found->isVisible(), qPrintable(button));
        found->click();
    }
    [[nodiscard]] KioskShell &shell() { return m_program->shell(); }
    [[nodiscard]] StaffPanel &staff() { return shell().staff(); }
    [[nodiscard]] BoothLeads &leads() { return m_program->leads(); }
    [[nodiscard]] QString text(const QString &label)
    {
        const auto *found = staff().findChild<QLabel *>(label);
        return found && found->isVisible() ? found->text() : QString();
    }
    /*! Everything that the panel shows now. */
    [[nodiscard]] QString seen()
    {
        QStringList texts;
        const QList<QLabel *> labels = staff().findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }

private:
    QTemporaryDir m_profile;
    QTemporaryDir m_stick;
    KioskSigningKey m_key = newSigningKey();
    std::unique_ptr<KioskApplication> m_program;
};

} // namespace

class TestKioskApplication : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theStaffHearThatNoPortalIsConnected();
    void theFirstBoothFileWaitsForTheStaff();
    void aFileThatIsNotTrustedIsNotAskedForAgain();
    void aFileForAnotherPortalIsSaid();
    void whatCouldNotBeSavedIsSaidWhenTheStaffCome();
    void badgesAreReadWhereTheBoothFileSaysSo_data();
    void badgesAreReadWhereTheBoothFileSaysSo();
    void theStaffEndIt();
};

void TestKioskApplication::theStaffHearThatNoPortalIsConnected()
{
    Booth booth;
    booth.start(booth.file(u"Hall 4"_s));
    for (int visit = 0; visit < 2; ++visit) {
        booth.letStaffIn();
        QVERIFY2(booth.text(u"said"_s).contains("No portal is connected"_L1),
                 qPrintable(booth.text(u"said"_s)));
        // A file that is in order does not take that away.
        if (visit == 0) {
            booth.press(u"overlay-primary"_s);
            QVERIFY2(booth.text(u"said"_s).contains("is in use"_L1),
                     qPrintable(booth.text(u"said"_s)));
        }
        booth.sendStaffAway();
    }
}

void TestKioskApplication::theFirstBoothFileWaitsForTheStaff()
{
    Booth booth;
    booth.start(booth.file(u"Hall 4"_s));
    // Behind the PIN, and as often as somebody comes.
    for (int visit = 0; visit < 2; ++visit) {
        booth.letStaffIn();
        QVERIFY(booth.seen().contains("Desk of Vympel"_L1));
        QVERIFY(!booth.seen().contains("Hall 4"_L1));
        booth.sendStaffAway();
    }
    booth.letStaffIn();
    booth.press(u"overlay-primary"_s);
    QVERIFY(booth.seen().contains("Hall 4"_L1));
    QVERIFY(!booth.seen().contains("Desk of Vympel"_L1));
    booth.start();
    booth.letStaffIn();
    QVERIFY(booth.seen().contains("Hall 4"_L1));
}

void TestKioskApplication::aFileThatIsNotTrustedIsNotAskedForAgain()
{
    Booth booth;
    booth.start(booth.file(u"Hall 4"_s));
    booth.letStaffIn();
    booth.press(u"overlay-other"_s);
    booth.sendStaffAway();
    booth.letStaffIn();
    QVERIFY(!booth.seen().contains("Desk of Vympel"_L1));
    QVERIFY(!booth.seen().contains("Hall 4"_L1));
}

void TestKioskApplication::aFileForAnotherPortalIsSaid()
{
    Booth booth;
    booth.connectTo(u"127.0.0.1:1"_s);
    QTest::ignoreMessage(QtWarningMsg, "booth file: the booth file is for another portal");
    booth.start(booth.file(u"Hall 4"_s));
    booth.letStaffIn();
    QCOMPARE(booth.text(u"said"_s), u"The booth file was made for another portal."_s);
    QVERIFY(!booth.seen().contains("Hall 4"_L1));
}

void TestKioskApplication::whatCouldNotBeSavedIsSaidWhenTheStaffCome()
{
    Booth booth;
    booth.start();
    const OriginId origin(u"11111111-1111-4111-8111-111111111111"_s);
    QVERIFY(booth.finish(origin)); // without a portal there is no queue
    Q_EMIT booth.shell().view().visitorGone(VisitorFlow::End::Idle);
    QCOMPARE(booth.leads().unsaved(), 1);
    booth.letStaffIn();
    QVERIFY(booth.text(u"unsaved"_s).contains("could not be saved"_L1));
    booth.press(u"off"_s);
    QVERIFY(booth.seen().contains("would be lost"_L1));
    booth.press(u"overlay-other"_s);
    // A visitor who chooses to leave nothing is another matter.
    QVERIFY(booth.finish(OriginId(u"22222222-2222-4222-8222-222222222222"_s)));
    QCOMPARE(booth.leads().unsaved(), 2);
    Q_EMIT booth.shell().view().visitorGone(VisitorFlow::End::Left);
    QCOMPARE(booth.leads().unsaved(), 1);
}

void TestKioskApplication::badgesAreReadWhereTheBoothFileSaysSo_data()
{
    QTest::addColumn<bool>("isAskedFor");
    QTest::newRow("asked for") << true;
    QTest::newRow("not asked for") << false;
}

void TestKioskApplication::badgesAreReadWhereTheBoothFileSaysSo()
{
    QFETCH(bool, isAskedFor);
    const QTemporaryDir pictures;
    Booth booth;
    booth.start(booth.file(u"Hall 4"_s, isAskedFor), pictures.path());
    booth.letStaffIn();
    booth.press(u"overlay-primary"_s);
    booth.sendStaffAway();
    KioskView &view = booth.shell().view();
    view.setSchema(sampleSchema());
    drainEvents();
    auto *attract = view.findChild<AttractPage *>();
    QVERIFY(attract);
    QTest::mouseClick(attract, Qt::LeftButton);
    drainEvents();
    QVERIFY(view.place().page == VisitorFlow::Page::Question);
    QCOMPARE(view.findChild<QPushButton *>(u"scan"_s) != nullptr, isAskedFor);
}

void TestKioskApplication::theStaffEndIt()
{
    Booth booth;
    booth.start();
    booth.letStaffIn();
    QMetaObject::invokeMethod(
            &booth.shell(),
            [&] {
                booth.press(u"off"_s);
                booth.press(u"overlay-primary"_s);
            },
            Qt::QueuedConnection);
    constexpr int NotEnded = 1;
    QTimer::singleShot(std::chrono::seconds(5), &booth.shell(),
                       [] { QCoreApplication::exit(NotEnded); });
    QCOMPARE(QCoreApplication::exec(), 0);
}

QTEST_MAIN(TestKioskApplication)
#include "tst_kioskapplication.moc"
