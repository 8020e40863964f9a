// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountlist.h"
#include "codes/codescanner.h"
#include "kiosk/boothcode.h"
#include "kioskapplication.h"
#include "support/codepicture.h"
#include "support/fakesource.h"
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
        KioskApplication::MakePictures pictures;
        if (cameraFile.isEmpty()) {
            pictures = [this] {
                ++cameras;
                return hasCamera ? std::make_unique<FakeSource>(camera) : nullptr;
            };
        }
        m_program = std::make_unique<KioskApplication>(Options{.profileDir = m_profile.path(),
                                                               .kiosk = true,
                                                               .boothFile = boothFile,
                                                               .cameraFile = cameraFile,
                                                               .language = u"en"_s},
                                                       pictures);
        m_program->start();
    }
    void connectTo(const QString &host) const
    {
        const Account account{.id = AccountId(u"1"_s),
                              .endpoint = QUrl(u"https://"_s + host + u"/rest/"_s)};
        QVERIFY(AccountList(m_profile.path()).save(account));
    }
    [[nodiscard]] QByteArray bytes(const QString &name, bool usesCamera = false) const
    {
        KioskProfile profile = sampleKioskProfile();
        profile.languages = {u"en"_s};
        profile.name = name;
        profile.usesCamera = usesCamera;
        return signedKioskFile(profile, m_key, u"Desk of Vympel"_s).value_or(QByteArray());
    }
    [[nodiscard]] QString file(const QString &name, bool usesCamera = false) const
    {
        const QString path = m_stick.filePath(u"fair.booth"_s);
        return writeKioskFile(path, bytes(name, usesCamera)) ? path : QString();
    }
    /*! The staff asks for the camera. */
    void askForCamera()
    {
        press(u"booth-file"_s);
        press(u"read-code"_s);
    }
    /*! Holds \a code before the camera until it was read. */
    void hold(const QByteArray &code)
    {
        QVERIFY(camera.isOn);
        const GrayPicture picture = codePicture(code, Symbology::QRCode, 900, 900);
        QSignalSpy read(&staff(), &StaffPanel::codesRead);
        camera.heard.picture([picture] { return picture; });
        QVERIFY(waitUntil([&] { return !read.isEmpty(); }));
        drainEvents();
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

    bool hasCamera = true; //!< there is something that pictures could be taken with
    FakeSource::Told camera;
    int cameras = 0; //!< that were made

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
    void aBoothFileIsTakenFromItsCode_data();
    void aBoothFileIsTakenFromItsCode();
    void aCodeThatIsNotTrustedIsNotTaken();
    void aCodeThatIsRefusedIsSaidAsAFileIs();
    void otherPeoplesCodesAreSaidAndReadingGoesOn();
    void theCameraIsOffWhenItsPageIsLeft_data();
    void theCameraIsOffWhenItsPageIsLeft();
    void withoutACameraTheStaffHearWhatToDo_data();
    void withoutACameraTheStaffHearWhatToDo();
    void theCameraIsMadeWhenSomebodyAsksForIt();
    void aTrainingReadsACodeFromAFile();
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

void TestKioskApplication::aBoothFileIsTakenFromItsCode_data()
{
    QTest::addColumn<bool>("isPacked");
    QTest::newRow("packed, as the desk does") << true;
    QTest::newRow("as the file is") << false;
}

void TestKioskApplication::aBoothFileIsTakenFromItsCode()
{
    QFETCH(const bool, isPacked);
    Booth booth;
    booth.start();
    booth.letStaffIn();
    booth.askForCamera();
    const QByteArray file = booth.bytes(u"Hall 4"_s);
    booth.hold(isPacked ? boothCodeOf(file) : file);
    QVERIFY(!booth.camera.isOn);
    QVERIFY(!booth.camera.heard.picture);
    QVERIFY(booth.seen().contains("Desk of Vympel"_L1));
    const Result<KioskFile> signedFile = kioskFileFrom(file);
    QVERIFY(signedFile);
    QVERIFY(booth.seen().contains(fingerprintOf(signedFile->signer.publicKey)));
    QVERIFY(!booth.seen().contains("Hall 4"_L1));
    booth.press(u"overlay-primary"_s);
    QVERIFY(booth.seen().contains("Hall 4"_L1));
    // The next one of the same desk is not asked for.
    booth.askForCamera();
    booth.hold(boothCodeOf(booth.bytes(u"Hall 5"_s)));
    QVERIFY(booth.seen().contains("Hall 5"_L1));
    QVERIFY(booth.text(u"said"_s).contains("is in use"_L1));
    // And kept.
    booth.start();
    booth.letStaffIn();
    QVERIFY(booth.seen().contains("Hall 5"_L1));
    QCOMPARE(booth.camera.starts, 2);
}

void TestKioskApplication::aCodeThatIsNotTrustedIsNotTaken()
{
    Booth booth;
    booth.start();
    booth.letStaffIn();
    booth.askForCamera();
    booth.hold(boothCodeOf(booth.bytes(u"Hall 4"_s)));
    booth.press(u"overlay-other"_s);
    QVERIFY(!booth.seen().contains("Hall 4"_L1));
    booth.start();
    booth.letStaffIn();
    QVERIFY(!booth.seen().contains("Hall 4"_L1));
}

void TestKioskApplication::aCodeThatIsRefusedIsSaidAsAFileIs()
{
    Booth booth;
    booth.connectTo(u"127.0.0.1:1"_s);
    booth.start();
    booth.letStaffIn();
    booth.askForCamera();
    QTest::ignoreMessage(QtWarningMsg, "booth file: the booth file is for another portal");
    booth.hold(boothCodeOf(booth.bytes(u"Hall 4"_s)));
    QCOMPARE(booth.text(u"said"_s), u"The booth file was made for another portal."_s);
    QVERIFY(!booth.camera.isOn);
    booth.askForCamera();
    QByteArray changed = booth.bytes(u"Hall 4"_s);
    changed.replace("Hall 4", "Hall 5");
    QTest::ignoreMessage(QtWarningMsg, "booth file: kiosk file: it is not what was signed");
    booth.hold(boothCodeOf(changed));
    QVERIFY(booth.text(u"said"_s).contains("was changed by somebody else"_L1));
    booth.askForCamera();
    QTest::ignoreMessage(QtWarningMsg, "booth file: booth code: version 2");
    booth.hold("LBBOOTH2:ABC");
    QVERIFY(booth.text(u"said"_s).contains("a newer version"_L1));
}

void TestKioskApplication::otherPeoplesCodesAreSaidAndReadingGoesOn()
{
    Booth booth;
    booth.start();
    booth.letStaffIn();
    booth.askForCamera();
    QVERIFY(!booth.seen().contains("not a booth file"_L1));
    booth.hold(SampleCard);
    QVERIFY(booth.text(u"code-said"_s).contains("not a booth file"_L1));
    QVERIFY(booth.camera.isOn);
    booth.hold(boothCodeOf(booth.bytes(u"Hall 4"_s)));
    QVERIFY(booth.seen().contains("Desk of Vympel"_L1));
    booth.press(u"overlay-primary"_s);
    // What was said does not wait for the next time.
    booth.askForCamera();
    QVERIFY(!booth.seen().contains("not a booth file"_L1));
}

void TestKioskApplication::theCameraIsOffWhenItsPageIsLeft_data()
{
    QTest::addColumn<bool>("isBack");
    QTest::newRow("back to the files") << true;
    QTest::newRow("the visitors' pages come back") << false; // as they do when nobody is there
}

void TestKioskApplication::theCameraIsOffWhenItsPageIsLeft()
{
    QFETCH(const bool, isBack);
    Booth booth;
    booth.start();
    booth.letStaffIn();
    for (int time = 1; time <= 2; ++time) {
        booth.askForCamera();
        QVERIFY(booth.camera.isOn);
        QCOMPARE(booth.camera.starts, time);
        if (isBack) {
            booth.press(u"code-back"_s);
            QVERIFY(!booth.camera.isOn);
            booth.press(u"files-back"_s);
        } else {
            Q_EMIT booth.staff().backPressed();
            QVERIFY(!booth.camera.isOn);
            booth.letStaffIn();
        }
        QVERIFY(!booth.camera.isOn);
    }
}

void TestKioskApplication::withoutACameraTheStaffHearWhatToDo_data()
{
    QTest::addColumn<bool>("canRead");
    QTest::newRow("nothing that takes pictures is installed") << false;
    QTest::newRow("no camera is plugged in") << true;
}

void TestKioskApplication::withoutACameraTheStaffHearWhatToDo()
{
    QFETCH(const bool, canRead);
    Booth booth;
    booth.hasCamera = canRead;
    booth.camera.isThere = false;
    booth.start();
    booth.letStaffIn();
    booth.askForCamera();
    QVERIFY2(booth.text(u"no-camera"_s).contains("USB stick"_L1), qPrintable(booth.seen()));
    QVERIFY(!booth.camera.isOn);
    booth.press(u"files-back"_s);
    booth.press(u"booth-file"_s);
    QVERIFY(booth.text(u"no-camera"_s).isEmpty());
    // Plugged in meanwhile.
    booth.hasCamera = true;
    booth.camera.isThere = true;
    booth.press(u"read-code"_s);
    QVERIFY(booth.camera.isOn);
}

void TestKioskApplication::theCameraIsMadeWhenSomebodyAsksForIt()
{
    Booth booth;
    booth.start(booth.file(u"Hall 4"_s));
    booth.letStaffIn();
    booth.press(u"overlay-primary"_s);
    booth.press(u"booth-file"_s);
    QCOMPARE(booth.cameras, 0);
    booth.press(u"read-code"_s);
    booth.press(u"code-back"_s);
    booth.press(u"read-code"_s);
    QCOMPARE(booth.cameras, 1);
}

void TestKioskApplication::aTrainingReadsACodeFromAFile()
{
    const QTemporaryDir folder;
    Booth booth;
    const GrayPicture picture =
            codePicture(boothCodeOf(booth.bytes(u"Hall 4"_s)), Symbology::QRCode, 900, 900);
    QVERIFY(QImage(picture.row(0), picture.width(), picture.height(), picture.width(),
                   QImage::Format_Grayscale8)
                    .save(folder.filePath(u"code.png"_s)));
    booth.start({}, folder.path());
    booth.letStaffIn();
    QSignalSpy read(&booth.staff(), &StaffPanel::codesRead);
    booth.askForCamera();
    QVERIFY(booth.text(u"training"_s).contains("Training"_L1));
    QVERIFY(waitUntil([&] { return !read.isEmpty(); }));
    QVERIFY(booth.seen().contains("Desk of Vympel"_L1));
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
