// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/codescanner.h"
#include "codes/picturefiles.h"
#include "kioskbooth.h"
#include "support/codepicture.h"
#include "support/fakesource.h"
#include "ui/common/style.h"
#include "ui/kiosk/scanstep.h"

#include <QLabel>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace std::chrono_literals;

namespace {

using Page = VisitorFlow::Page;

KioskProfile cameraProfile()
{
    KioskProfile profile = boothProfile();
    profile.languages = {u"en"_s};
    profile.pages = {{.titles = {{u"en"_s, u"You"_s}},
                      .fields = {{.code = u"NAME"_s}, {.code = u"COMPANY_TITLE"_s}}},
                     {.fields = {{.code = u"PHONE"_s}, {.code = u"EMAIL"_s}}}};
    profile.usesCamera = true;
    return profile;
}

/*! A booth with a camera in it. */
class CameraBooth
{
public:
    explicit CameraBooth(const KioskProfile &profile = cameraProfile())
        : booth({1024, 600}, profile)
        , scanner(booth.clock, std::make_unique<FakeSource>(told))
    {
        booth.view.setCodeScanner(&scanner);
        drainEvents();
    }
    ~CameraBooth() { booth.view.setCodeScanner(nullptr); }

    [[nodiscard]] bool goToCamera()
    {
        booth.tap(&booth.view, booth.view.rect().center());
        return scan();
    }
    [[nodiscard]] bool scan()
    {
        if (QWidget *focused = QApplication::focusWidget()) {
            focused->clearFocus(); // as a touch beside the fields does: the keyboard goes
        }
        drainEvents();
        return booth.touch(u"scan"_s) && booth.find(u"camera"_s) && told.isOn;
    }
    /*! And waits until it was looked at. */
    void hold(const GrayPicture &picture)
    {
        told.heard.picture([picture] { return picture; });
        finish();
    }
    void finish()
    {
        QVERIFY(waitUntil([this] { return !scanner.isLooking(); }));
        drainEvents();
    }
    [[nodiscard]] QString typed(const QString &code) const
    {
        const auto *field = booth.find(u"field-"_s + code);
        const auto *line = field ? field->findChild<QLineEdit *>() : nullptr;
        return line ? line->text() : QString();
    }
    [[nodiscard]] bool isSaid(const QString &text) const
    {
        for (const QLabel *label : booth.view.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text)) {
                return true;
            }
        }
        return false;
    }

    FakeSource::Told told;
    KioskBooth booth;
    CodeScanner scanner;
};

} // namespace

class TestKioskScan : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, ColorScheme::Light, Density::Kiosk); }
    void theButtonIsThereOnlyWhereItLeadsSomewhere_data();
    void theButtonIsThereOnlyWhereItLeadsSomewhere();
    void aCardBeforeTheCameraFillsInTheFields();
    void whatTheVisitorTypedStays();
    void anUnknownCodeIsKeptAsText();
    void aCardAndANumberOnOneBadgeAreBothRead();
    void aCodeIsReadOnceAndTheCameraGoesOff();
    void cancellingGoesBackToTheQuestion();
    void theCameraIsOnOnlyWhileItsPageIsShown();
    void nothingOfAPictureIsKeptWhenTheVisitorIsGone_data();
    void nothingOfAPictureIsKeptWhenTheVisitorIsGone();
    void theWarningComesOverTheCameraToo();
    void anotherLanguageLeavesTheCameraOn();
    void troubleIsSaidAndPasses_data();
    void troubleIsSaidAndPasses();
    void aTrainingIsPlainlyOne();
    void aPictureFileFillsInTheFieldsAsACameraDoes();
    void everythingIsLargeEnoughForFingers();
};

void TestKioskScan::theButtonIsThereOnlyWhereItLeadsSomewhere_data()
{
    QTest::addColumn<bool>("isAskedFor");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("hasScanner");
    QTest::newRow("asked for, and a camera") << true << true << true;
    QTest::newRow("not asked for") << false << true << true;
    QTest::newRow("no camera") << true << false << true;
    QTest::newRow("nothing that reads") << true << true << false;
}

void TestKioskScan::theButtonIsThereOnlyWhereItLeadsSomewhere()
{
    QFETCH(bool, isAskedFor);
    QFETCH(bool, isThere);
    QFETCH(bool, hasScanner);
    KioskProfile profile = cameraProfile();
    profile.usesCamera = isAskedFor;
    CameraBooth stand(profile);
    stand.told.isThere = isThere;
    if (!hasScanner) {
        stand.booth.view.setCodeScanner(nullptr);
    }
    stand.booth.tap(&stand.booth.view, {100, 100});
    QVERIFY(stand.booth.view.place().page == Page::Question);
    QCOMPARE(stand.booth.find(u"scan"_s) != nullptr, isAskedFor && isThere && hasScanner);
    QCOMPARE(stand.told.starts, 0);
}

void TestKioskScan::aCardBeforeTheCameraFillsInTheFields()
{
    CameraBooth stand;
    QVERIFY(stand.goToCamera());
    QVERIFY(stand.told.isOn);
    stand.hold(blankPicture());
    QVERIFY(stand.booth.find(u"camera"_s));
    stand.hold(codePicture(SampleCard));
    QVERIFY(!stand.booth.find(u"camera"_s));
    QCOMPARE(stand.typed(u"NAME"_s), u"Gleb Titov"_s);
    QCOMPARE(stand.typed(u"COMPANY_TITLE"_s), u"Vympel"_s);
    QVERIFY(stand.isSaid(u"Your badge was read"_s));
    QVERIFY(stand.booth.touch(u"primary"_s));
    QVERIFY(stand.typed(u"PHONE"_s).contains(u"495"_s));
    QCOMPARE(stand.typed(u"EMAIL"_s), u"gleb@vympel.example"_s);
}

void TestKioskScan::whatTheVisitorTypedStays()
{
    CameraBooth stand;
    stand.booth.tap(&stand.booth.view, {100, 100});
    QVERIFY(stand.booth.touchField(u"NAME"_s));
    QVERIFY(stand.booth.type(u"Anna"_s));
    QVERIFY(stand.scan());
    stand.hold(codePicture(SampleCard));
    QCOMPARE(stand.typed(u"NAME"_s), u"Anna"_s);
    QCOMPARE(stand.typed(u"COMPANY_TITLE"_s), u"Vympel"_s);
}

void TestKioskScan::anUnknownCodeIsKeptAsText()
{
    KioskProfile profile = cameraProfile();
    profile.consent = {};
    profile.pages.removeLast(); // which wants an address
    CameraBooth stand(profile);
    QVERIFY(stand.goToCamera());
    stand.hold(codePicture("EXPO-4711", Symbology::Code128, 400, 120));
    QVERIFY(stand.booth.touch(u"primary"_s));
    QVERIFY(stand.booth.view.place().page == Page::Review);
    QVERIFY(stand.isSaid(u"EXPO-4711"_s));
    QVERIFY(stand.booth.touch(u"primary"_s));
    QCOMPARE(stand.booth.leads.size(), 1);
    QVERIFY(stand.booth.leads.constFirst()
                    .values.value(u"COMMENTS"_s)
                    .value(0)
                    .value.contains(u"EXPO-4711"_s));
}

void TestKioskScan::aCardAndANumberOnOneBadgeAreBothRead()
{
    CameraBooth stand;
    QVERIFY(stand.goToCamera());
    const GrayPicture card = codePicture(SampleCard);
    const GrayPicture number = codePicture("EXPO-4711", Symbology::Code128, 300, 100);
    GrayPicture badge(320, 460);
    for (int y = 0; y < badge.height(); ++y) {
        std::fill_n(badge.row(y), badge.width(), uchar(255));
        if (y < number.height()) {
            std::copy_n(number.row(y), std::min(320, number.width()), badge.row(y));
        } else if (y - number.height() < card.height()) {
            std::copy_n(card.row(y - number.height()), std::min(320, card.width()), badge.row(y));
        }
    }
    stand.hold(badge);
    QCOMPARE(stand.typed(u"NAME"_s), u"Gleb Titov"_s);
    QVERIFY(stand.booth.touch(u"primary"_s));
    QVERIFY(stand.booth.touch(u"primary"_s));
    QVERIFY(stand.booth.view.place().page == Page::Review);
    QVERIFY(stand.isSaid(u"EXPO-4711"_s));
}

void TestKioskScan::aCodeIsReadOnceAndTheCameraGoesOff()
{
    CameraBooth stand;
    QVERIFY(stand.goToCamera());
    const PictureSource::Heard heard = stand.told.heard;
    for (int i = 0; i < 5; ++i) { // frames that were under way
        heard.picture([] { return codePicture(SampleCard); });
    }
    stand.finish();
    QVERIFY(!stand.told.isOn);
    QVERIFY(!stand.scanner.isRunning());
    QVERIFY(stand.booth.view.place().page == Page::Question);
    QCOMPARE(stand.booth.gone.size(), 0);
}

void TestKioskScan::cancellingGoesBackToTheQuestion()
{
    CameraBooth stand;
    stand.booth.tap(&stand.booth.view, {100, 100});
    QVERIFY(stand.booth.touchField(u"NAME"_s));
    QVERIFY(stand.booth.type(u"Anna"_s));
    QVERIFY(stand.scan());
    QVERIFY(stand.told.isOn);
    QVERIFY(stand.booth.touch(u"back"_s));
    QVERIFY(!stand.told.isOn);
    QVERIFY(stand.booth.view.place() == (VisitorFlow::Place{Page::Question, 0}));
    QCOMPARE(stand.typed(u"NAME"_s), u"Anna"_s);
    QVERIFY(stand.booth.find(u"scan"_s));
}

void TestKioskScan::theCameraIsOnOnlyWhileItsPageIsShown()
{
    CameraBooth stand;
    QVERIFY(!stand.told.isOn);
    QVERIFY(stand.goToCamera());
    QVERIFY(stand.told.isOn);
    QVERIFY(stand.booth.touch(u"startOver"_s));
    QVERIFY(stand.booth.touch(u"overlay-other"_s));
    QVERIFY(stand.booth.view.place().page == Page::Attract);
    QVERIFY(!stand.told.isOn);
}

void TestKioskScan::nothingOfAPictureIsKeptWhenTheVisitorIsGone_data()
{
    QTest::addColumn<bool>("isStaff");
    QTest::newRow("nobody answers the warning") << false;
    QTest::newRow("the staff comes") << true;
}

void TestKioskScan::nothingOfAPictureIsKeptWhenTheVisitorIsGone()
{
    QFETCH(bool, isStaff);
    CameraBooth stand;
    QVERIFY(stand.goToCamera());
    std::weak_ptr<const void> bytes;
    const auto look = [&] {
        stand.told.heard.picture([&bytes] {
            const GrayPicture face = blankPicture();
            bytes = face.bytes();
            return face;
        });
        stand.finish();
    };
    look();
    QVERIFY(!bytes.expired()); // it is shown
    bool isKept = true;
    QObject::connect(&stand.booth.view, &KioskView::visitorGone, &stand.booth.view,
                     [&] { isKept = !bytes.expired(); });
    if (isStaff) {
        stand.booth.view.interrupt();
    } else {
        stand.told.isThere = false; // whatever becomes of the camera meanwhile
        for (int second = 0; second < 81; ++second) {
            stand.booth.clock.advance(1s);
            if (second % 5 == 4 && stand.told.isOn) {
                look();
            }
        }
    }
    QCOMPARE(stand.booth.gone.size(), 1);
    QVERIFY(!isKept);
    QVERIFY(!stand.told.isOn);
}

void TestKioskScan::theWarningComesOverTheCameraToo()
{
    CameraBooth stand;
    QVERIFY(stand.goToCamera());
    for (int second = 0; second < 61; second += 3) {
        stand.booth.clock.advance(3s);
        stand.hold(blankPicture()); // a hall that goes on is nobody's touch
    }
    QVERIFY(stand.booth.find(u"warning"_s));
    QVERIFY(stand.booth.touch(u"overlay-primary"_s));
    QVERIFY(!stand.booth.find(u"warning"_s));
    QVERIFY(stand.booth.find(u"camera"_s));
    QVERIFY(stand.told.isOn);
}

void TestKioskScan::anotherLanguageLeavesTheCameraOn()
{
    KioskProfile profile = cameraProfile();
    profile.languages = {u"en"_s, u"de"_s};
    CameraBooth stand(profile);
    stand.booth.tap(&stand.booth.view, {100, 100});
    QVERIFY(stand.booth.touch(u"choose-en"_s));
    QVERIFY(stand.booth.touch(u"scan"_s));
    QVERIFY(stand.booth.touch(u"language-de"_s));
    drainEvents();
    QVERIFY(stand.booth.find(u"camera"_s));
    QVERIFY(stand.told.isOn);
    QCOMPARE(stand.told.starts, 1);
    stand.hold(codePicture(SampleCard));
    QCOMPARE(stand.typed(u"NAME"_s), u"Gleb Titov"_s);
}

void TestKioskScan::troubleIsSaidAndPasses_data()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<QString>("said");
    QTest::newRow("gone") << int(PictureTrouble::Gone) << u"there is no camera"_s;
    QTest::newRow("denied") << int(PictureTrouble::Denied) << u"may not use"_s;
    QTest::newRow("refused") << int(PictureTrouble::Refused) << u"Another program"_s;
    QTest::newRow("silent") << int(PictureTrouble::Silent) << u"no pictures come"_s;
    QTest::newRow("unreadable") << int(PictureTrouble::Unreadable) << u"cannot be read"_s;
}

void TestKioskScan::troubleIsSaidAndPasses()
{
    QFETCH(int, trouble);
    QFETCH(QString, said);
    CameraBooth stand;
    QVERIFY(stand.goToCamera());
    QTest::ignoreMessage(QtWarningMsg, "pictures: so it is");
    stand.told.heard.trouble(PictureTrouble(trouble), u"so it is"_s);
    QVERIFY(stand.isSaid(u"type instead"_s));
    QVERIFY(stand.isSaid(said));
    stand.hold(blankPicture());
    QVERIFY(!stand.isSaid(u"type instead"_s));
    QVERIFY(!stand.isSaid(said));
}

void TestKioskScan::aTrainingIsPlainlyOne()
{
    for (const bool isTraining : {false, true}) {
        CameraBooth stand;
        stand.told.isTraining = isTraining;
        QVERIFY(stand.goToCamera());
        QCOMPARE(stand.booth.find(u"training"_s) != nullptr, isTraining);
    }
}

void TestKioskScan::aPictureFileFillsInTheFieldsAsACameraDoes()
{
    const QTemporaryDir folder;
    const GrayPicture card = codePicture(SampleCard);
    const GrayPicture wall = blankPicture();
    for (const auto &[name, picture] :
         {std::pair{u"1-wall.jpg"_s, wall}, {u"2-card.png"_s, card}}) {
        QVERIFY(QImage(picture.row(0), picture.width(), picture.height(), picture.width(),
                       QImage::Format_Grayscale8)
                        .save(folder.filePath(name)));
    }
    KioskBooth booth({1024, 600}, cameraProfile());
    CodeScanner scanner(booth.clock, std::make_unique<PictureFiles>(booth.clock, folder.path()));
    booth.view.setCodeScanner(&scanner);
    drainEvents();
    booth.tap(&booth.view, {100, 100});
    QVERIFY(booth.touch(u"scan"_s));
    QVERIFY(booth.find(u"training"_s));
    for (int picture = 0; picture < 2; ++picture) {
        booth.clock.advance(PictureFiles::Pace);
        QVERIFY(waitUntil([&] { return !scanner.isLooking(); }));
        drainEvents();
    }
    const auto *name = booth.find(u"field-NAME"_s);
    QVERIFY(name);
    QCOMPARE(name->findChild<QLineEdit *>()->text(), u"Gleb Titov"_s);
    booth.view.setCodeScanner(nullptr);
}

void TestKioskScan::everythingIsLargeEnoughForFingers()
{
    CameraBooth stand;
    stand.booth.tap(&stand.booth.view, {100, 100});
    const auto isLarge = [&](const QString &name) {
        const QWidget *button = stand.booth.find(name);
        const QSize least = button ? Keyboard::leastTarget(button) : QSize();
        return button && button->width() >= least.width() && button->height() >= least.height();
    };
    QVERIFY(isLarge(u"scan"_s));
    QVERIFY(stand.booth.touch(u"scan"_s));
    QVERIFY(isLarge(u"back"_s));
}

QTEST_MAIN(TestKioskScan)
#include "tst_kioskscan.moc"
