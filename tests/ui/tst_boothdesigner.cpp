// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/boothdesigner.h"

#include "kiosk/trainingprofile.h"
#include "kioskbooth.h"
#include "support/fakeclock.h"
#include "support/sampleschema.h"
#include "support/testcase.h"
#include "ui/booth/fixedtab.h"
#include "ui/booth/previewpane.h"
#include "ui/booth/signeddialog.h"
#include "ui/common/messagestrip.h"
#include "ui/common/style.h"
#include "ui/form/formview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace leadbooth;
using namespace leadbooth::test;

namespace {

QString shapeOf(const KioskProfile &profile)
{
    QStringList pages;
    for (const KioskPage &page : profile.pages) {
        QStringList codes;
        for (const KioskField &field : page.fields) {
            codes += field.code;
        }
        pages += codes.join(u' ');
    }
    return pages.join(u" | "_s);
}

/*! Pages NAME COMPANY_TITLE | PHONE EMAIL. */
KioskProfile twoPages()
{
    KioskProfile profile = boothProfile();
    profile.pages = profile.pages.first(2);
    return profile;
}

struct Desk
{
    explicit Desk(const KioskProfile &profile = twoPages())
        : schema(sampleSchema())
        , designer(clock, schema)
        , changes(&designer, &BoothDesigner::profileChanged)
        , saves(&designer, &BoothDesigner::saveRequested)
    {
        designer.begin({{.id = u"7"_s, .name = profile.name}}, u"7"_s, profile);
        designer.show();
        drainEvents();
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return designer.findChild<Widget *>(name);
    }
    void click(const QString &name) const { find<QPushButton>(name)->click(); }
    [[nodiscard]] QTreeWidget *tree() const { return find<QTreeWidget>(u"pages"_s); }
    [[nodiscard]] QListWidgetItem *fieldItem(const QString &code) const
    {
        auto *list = find<QListWidget>(u"fields"_s);
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->data(Qt::UserRole).toString() == code) {
                return list->item(i);
            }
        }
        return nullptr;
    }
    void type(const QString &parent, const QString &language, const QString &text) const
    {
        auto *line = find<QWidget>(parent)->findChild<QLineEdit *>(language);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] QString shape() const { return shapeOf(designer.profile()); }

    FakeClock clock;
    FormSchemaPtr schema;
    BoothDesigner designer;
    QSignalSpy changes;
    QSignalSpy saves;
};

} // namespace

class TestBoothDesigner : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, ColorScheme::Light, Density::Desk); }
    void openingChangesNothing();
    void aTickAsksForAFieldOnThePageThatIsSelected();
    void fieldsThatVisitorsCannotFillInSayWhy_data();
    void fieldsThatVisitorsCannotFillInSayWhy();
    void theListIsSearchedByTyping();
    void keysMoveAndRemove();
    void whatWasRemovedComesBack();
    void everyChangeIsTold();
    void whatIsTypedStaysWhileItIsTyped();
    void aFieldIsAskedAsItIsSet();
    void theConsentOffersFieldsThatTakeIt();
    void aFixedValueIsTypedInTheFormsOwnEditor();
    void aFieldThatIsAskedHasNoFixedValue();
    void theScannersMarksAreTypedByName();
    void theCameraIsAskedForByABox();
    void picturesThatAreNoneAreNotTaken();
    void aProblemLeadsToWhereItIsMended();
    void aUselessBoothIsNotSaved();
    void theFileIsCalledAsTheBooth_data();
    void theFileIsCalledAsTheBooth();
    void thePreviewFollowsWhatIsEdited();
    void aTouchOnThePreviewIsOnTheBoothsScreen();
    void theCodeIsShownWithTheFile();
    void nothingOfTheCodeIsCutOff_data();
    void nothingOfTheCodeIsCutOff();
    void escapeKeepsTheWindowOpen();
};

void TestBoothDesigner::openingChangesNothing()
{
    Desk desk;
    for (const QString &part : {u"Texts"_s, u"Consent"_s, u"FixedValues"_s, u"Look"_s, u"Times"_s,
                                u"Scanner"_s, u"Pages"_s}) {
        desk.click(u"part-"_s + part);
        drainEvents();
    }
    QVERIFY(desk.changes.isEmpty());
    QCOMPARE(desk.designer.profile(), twoPages());
    QVERIFY(!desk.find<QPushButton>(u"undo"_s)->isEnabled());
}

void TestBoothDesigner::aTickAsksForAFieldOnThePageThatIsSelected()
{
    Desk desk;
    desk.tree()->setCurrentItem(desk.tree()->topLevelItem(1));
    desk.fieldItem(u"POST"_s)->setCheckState(Qt::Checked);
    QCOMPARE(desk.shape(), u"NAME COMPANY_TITLE | PHONE EMAIL POST"_s);
    QCOMPARE(desk.tree()->currentItem()->text(0), u"Position"_s);
    desk.fieldItem(u"NAME"_s)->setCheckState(Qt::Unchecked);
    QCOMPARE(desk.shape(), u"COMPANY_TITLE | PHONE EMAIL POST"_s);
}

void TestBoothDesigner::fieldsThatVisitorsCannotFillInSayWhy_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("people of the portal")
            << u"ASSIGNED_BY_ID"_s << u"Would show visitors whom the portal knows."_s;
    QTest::newRow("companies of the portal")
            << u"COMPANY_ID"_s << u"Would show visitors whom the portal knows."_s;
    QTest::newRow("a file") << u"UF_CRM_FILE"_s << u"Cannot be filled in here."_s;
    QTest::newRow("fixed") << u"TITLE"_s << u"Has a fixed value."_s;
    QTest::newRow("of the consent") << u"ADDRESS"_s << u"Takes a part of the consent."_s;
    QTest::newRow("can be asked") << u"POST"_s << QString();
}

void TestBoothDesigner::fieldsThatVisitorsCannotFillInSayWhy()
{
    QFETCH(QString, code);
    QFETCH(QString, reason);
    Desk desk;
    const QListWidgetItem *item = desk.fieldItem(code);
    QCOMPARE(item->text().section(u'\n', 1), reason);
    QCOMPARE(item->flags().testFlag(Qt::ItemIsEnabled), reason.isEmpty());
}

void TestBoothDesigner::theListIsSearchedByTyping()
{
    Desk desk;
    QTest::keyClicks(desk.find<QLineEdit>(u"search"_s), u"posit"_s);
    QVERIFY(!desk.fieldItem(u"POST"_s)->isHidden());
    QVERIFY(desk.fieldItem(u"NAME"_s)->isHidden());
    QTest::keyClick(desk.find<QLineEdit>(u"search"_s), Qt::Key_Down);
    QTest::keyClick(desk.find<QListWidget>(u"fields"_s), Qt::Key_Space);
    QCOMPARE(desk.shape(), u"NAME COMPANY_TITLE POST | PHONE EMAIL"_s);
}

void TestBoothDesigner::keysMoveAndRemove()
{
    Desk desk;
    QTreeWidget *tree = desk.tree();
    tree->setCurrentItem(tree->topLevelItem(0)->child(1));
    QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(desk.shape(), u"NAME | COMPANY_TITLE PHONE EMAIL"_s);
    QCOMPARE(tree->currentItem()->text(0), u"Company"_s);
    QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(desk.shape(), u"NAME | PHONE COMPANY_TITLE EMAIL"_s);
    QTest::keyClick(tree, Qt::Key_Delete);
    QCOMPARE(desk.shape(), u"NAME | PHONE EMAIL"_s);
    tree->setCurrentItem(tree->topLevelItem(1));
    QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.shape(), u"PHONE EMAIL | NAME"_s);
    desk.click(u"down"_s);
    desk.click(u"addPage"_s);
    QCOMPARE(desk.shape(), u"NAME | PHONE EMAIL | "_s);
}

void TestBoothDesigner::whatWasRemovedComesBack()
{
    Desk desk;
    desk.tree()->setCurrentItem(desk.tree()->topLevelItem(0));
    desk.click(u"remove"_s);
    QCOMPARE(desk.shape(), u"PHONE EMAIL"_s);
    auto *strip = desk.designer.findChild<MessageStrip *>();
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->message().button, u"Undo"_s);
    Q_EMIT strip->buttonClicked();
    QCOMPARE(desk.designer.profile(), twoPages());

    desk.tree()->setCurrentItem(desk.tree()->topLevelItem(0)->child(0));
    desk.click(u"remove"_s);
    desk.tree()->setFocus();
    QTest::keyClick(&desk.designer, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.designer.profile(), twoPages());
}

void TestBoothDesigner::everyChangeIsTold()
{
    Desk desk;
    desk.type(u"titles"_s, u"en"_s, u"Who?"_s);
    QCOMPARE(desk.changes.size(), 4);
    QCOMPARE(desk.changes.constLast().at(0).toString(), u"7"_s);
    QCOMPARE(desk.changes.constLast().at(1).value<KioskProfile>(), desk.designer.profile());
    QCOMPARE(desk.designer.profile().pages.at(0).titles.value(u"en"_s), u"Who?"_s);
    desk.click(u"undo"_s); // one step, not one for each letter
    QCOMPARE(desk.designer.profile(), twoPages());
}

void TestBoothDesigner::whatIsTypedStaysWhileItIsTyped()
{
    Desk desk;
    auto *line = desk.find<QWidget>(u"titles"_s)->findChild<QLineEdit *>(u"en"_s);
    line->setCursorPosition(3);
    QTest::keyClicks(line, u"x"_s);
    QCOMPARE(line->text(), u"Whox are you?"_s);
    QCOMPARE(line->cursorPosition(), 4);
}

void TestBoothDesigner::aFieldIsAskedAsItIsSet()
{
    Desk desk;
    desk.designer.showPlace({.part = BoothPart::Pages, .page = 1, .field = u"EMAIL"_s});
    desk.find<QCheckBox>(u"required"_s)->click(); // it was
    auto *kind = desk.find<QComboBox>(u"tag"_s);
    kind->setCurrentIndex(kind->findData(u"HOME"_s));
    Q_EMIT kind->activated(kind->currentIndex());
    const KioskField &field = desk.designer.profile().pages.at(1).fields.at(1);
    QCOMPARE(field, (KioskField{.code = u"EMAIL"_s, .tag = u"HOME"_s}));
    desk.designer.showPlace({.part = BoothPart::Pages, .page = 1, .field = u"PHONE"_s});
    // The portal asks for it, whatever the profile says.
    QVERIFY(desk.find<QCheckBox>(u"required"_s)->isChecked());
    QVERIFY(!desk.find<QCheckBox>(u"required"_s)->isEnabled());
}

void TestBoothDesigner::theConsentOffersFieldsThatTakeIt()
{
    Desk desk;
    desk.click(u"part-Consent"_s);
    const auto *agreed = desk.find<QComboBox>(u"target-0"_s);
    const auto *time = desk.find<QComboBox>(u"target-3"_s);
    QVERIFY(agreed->findData(u"UF_CRM_NEWS"_s) > 0);
    QVERIFY(agreed->findData(u"UF_CRM_DEMO"_s) < 0);
    QVERIFY(time->findData(u"UF_CRM_DEMO"_s) > 0);
    QVERIFY(time->findData(u"UF_CRM_NEWS"_s) < 0);
    QVERIFY(agreed->findData(u"NAME"_s) < 0); // it is asked
    Q_EMIT const_cast<QComboBox *>(agreed)->activated(0);
    QVERIFY(desk.designer.profile().consent.agreedField.isEmpty());
    desk.find<QCheckBox>(u"asksSignature"_s)->click();
    QVERIFY(!desk.designer.profile().consent.asksSignature);
    QVERIFY(desk.designer.profile().consent.signatureField.isEmpty());
}

void TestBoothDesigner::aFixedValueIsTypedInTheFormsOwnEditor()
{
    Desk desk;
    desk.click(u"part-FixedValues"_s);
    drainEvents();
    auto *form = desk.designer.findChild<FormView *>();
    QVERIFY(form->focusField(u"POST"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Buyer"_s);
    QCOMPARE(desk.designer.profile().fixedValues.value(u"POST"_s), (FieldValue{{u"Buyer"_s}}));
    QCOMPARE(desk.designer.profile().fixedValues.value(u"TITLE"_s), (FieldValue{{u"Expo 2026"_s}}));
    desk.click(u"undo"_s);
    QCOMPARE(desk.designer.profile(), twoPages());
    QVERIFY(isEmpty(form->draft().values.value(u"POST"_s)));
}

void TestBoothDesigner::aFieldThatIsAskedHasNoFixedValue()
{
    Desk desk;
    desk.click(u"part-FixedValues"_s);
    auto *form = desk.designer.findChild<FormView *>();
    QVERIFY(!form->schema()->field(u"NAME"_s));
    QVERIFY(!form->schema()->field(u"ADDRESS"_s));
    QVERIFY(form->schema()->field(u"ASSIGNED_BY_ID"_s));
    QVERIFY(form->schema()->field(u"UTM_SOURCE"_s));
}

void TestBoothDesigner::theScannersMarksAreTypedByName()
{
    Desk desk;
    desk.click(u"part-Scanner"_s);
    auto *prefix = desk.find<QLineEdit>(u"prefix"_s);
    QTest::keyClicks(prefix, u"<STX"_s);
    QCOMPARE(prefix->text(), u"<STX"_s); // half a name stays
    QCOMPARE(desk.designer.profile().scannerPrefix, QString());
    QTest::keyClicks(prefix, u">~"_s);
    QCOMPARE(desk.designer.profile().scannerPrefix, u"\x02~"_s);
    QCOMPARE(prefix->text(), u"<STX>~"_s);
}

void TestBoothDesigner::theCameraIsAskedForByABox()
{
    Desk desk;
    desk.click(u"part-Scanner"_s);
    auto *camera = desk.find<QCheckBox>(u"camera"_s);
    QVERIFY(!camera->isChecked());
    camera->click();
    QVERIFY(desk.designer.profile().usesCamera);
    camera->click();
    QVERIFY(!desk.designer.profile().usesCamera);
}

void TestBoothDesigner::picturesThatAreNoneAreNotTaken()
{
    Desk desk;
    desk.click(u"part-Look"_s);
    const QByteArray picture = boothPicture(Qt::red, Qt::blue, {64, 36});
    desk.designer.takePictures(
            LookTab::Purpose::Slide,
            {"GIF89a", picture, QByteArray(), picture.leftJustified(kiosklimits::Slide + 1, '\0')});
    QCOMPARE(desk.designer.profile().slides, QList<QByteArray>{picture});
    desk.designer.takePictures(LookTab::Purpose::Logo, {picture});
    QCOMPARE(desk.designer.profile().logo, picture);
    QCOMPARE(desk.find<QListWidget>(u"slides"_s)->count(), 1);
    desk.designer.takePictures(LookTab::Purpose::Slide, QList<QByteArray>(20, picture));
    QCOMPARE(desk.designer.profile().slides.size(), kiosklimits::Slides);
}

void TestBoothDesigner::aProblemLeadsToWhereItIsMended()
{
    KioskProfile profile = twoPages();
    profile.pages[1].titles.remove(u"ru"_s);
    Desk desk(profile);
    desk.click(u"part-Times"_s);
    desk.click(u"problem-0"_s);
    QCOMPARE(toString(desk.designer.part()), u"Pages"_s);
    QCOMPARE(desk.tree()->indexOfTopLevelItem(desk.tree()->currentItem()), 1);
    QCOMPARE(QApplication::focusWidget(),
             desk.find<QWidget>(u"titles"_s)->findChild<QLineEdit *>(u"ru"_s));
}

void TestBoothDesigner::aUselessBoothIsNotSaved()
{
    Desk desk;
    auto *save = desk.find<QPushButton>(u"save"_s);
    QVERIFY(save->isEnabled());
    desk.click(u"addPage"_s);
    QVERIFY(!save->isEnabled());
    desk.click(u"undo"_s);
    QVERIFY(save->isEnabled());
    save->click();
    auto *dialog = desk.designer.findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(u"/tmp/hall.booth"_s);
    QCOMPARE(desk.saves.size(), 1);
    QCOMPARE(desk.saves.constFirst().at(0).value<KioskProfile>(), twoPages());
    QVERIFY(!save->isEnabled()); // until there is an answer
    desk.designer.showSavingError(
            {.kind = ErrorKind::KeychainLocked, .certainty = Certainty::NotSent});
    QVERIFY(save->isEnabled());
    QVERIFY(desk.designer.findChild<MessageStrip *>()->isVisible());
}

void TestBoothDesigner::theFileIsCalledAsTheBooth_data()
{
    QTest::addColumn<QString>("booth");
    QTest::addColumn<QString>("file");
    QTest::newRow("a word") << u"Messe"_s << u"Messe.booth"_s;
    QTest::newRow("marks between words") << u"Expo 2026, Hall 4"_s << u"Expo-2026-Hall-4.booth"_s;
    QTest::newRow("what is a path") << u"../hall/4"_s << u"hall-4.booth"_s;
    QTest::newRow("Cyrillic") << u"Зал 4!"_s << u"Зал-4.booth"_s;
    QTest::newRow("nothing to call it by") << u"!"_s << u"booth.booth"_s;
}

void TestBoothDesigner::theFileIsCalledAsTheBooth()
{
    QFETCH(QString, booth);
    KioskProfile profile = twoPages();
    profile.name = booth;
    Desk desk(profile);
    desk.click(u"save"_s);
    const auto *dialog = desk.designer.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QTEST(QFileInfo(dialog->selectedFiles().constFirst()).fileName(), "file");
}

void TestBoothDesigner::thePreviewFollowsWhatIsEdited()
{
    Desk desk;
    QSignalSpy requests(&desk.designer.preview(), &PreviewPane::requested);
    desk.clock.advance(std::chrono::seconds(1));
    const auto last = [&] {
        return requests.constLast().constFirst().value<PreviewRequest>();
    };
    QCOMPARE(last().step, 1);
    QCOMPARE(last().language, u"en"_s);
    QCOMPARE(last().size, QSize(1024, 600));
    const auto before = requests.size();
    desk.type(u"titles"_s, u"en"_s, u"Who?"_s);
    desk.clock.advance(std::chrono::seconds(1));
    QCOMPARE(requests.size(), before + 1); // not for each letter
    QCOMPARE(last().profile, desk.designer.profile());
    desk.click(u"part-Consent"_s);
    desk.clock.advance(std::chrono::seconds(1));
    QCOMPARE(last().step, 4);
    desk.click(u"part-Texts"_s);
    desk.clock.advance(std::chrono::seconds(1));
    QCOMPARE(last().step, 0);
    auto *language = desk.find<QComboBox>(u"previewLanguage"_s);
    language->setCurrentIndex(2);
    Q_EMIT language->activated(2);
    desk.clock.advance(std::chrono::seconds(1));
    QCOMPARE(last().language, u"de"_s);
}

void TestBoothDesigner::aTouchOnThePreviewIsOnTheBoothsScreen()
{
    PreviewScreen screen(nullptr);
    QSignalSpy touches(&screen, &PreviewScreen::touched);
    screen.resize(514, 402);
    QTest::mouseClick(&screen, Qt::LeftButton, {}, {200, 100});
    QVERIFY(touches.isEmpty()); // there is nothing yet
    screen.setFrame(QImage(QSize(1024, 600), QImage::Format_RGB32));
    QTest::mouseClick(&screen, Qt::LeftButton, {}, {257, 151});
    QCOMPARE(touches.size(), 1);
    QCOMPARE(touches.constFirst().constFirst().toPoint(), QPoint(512, 300));
    QTest::mouseClick(&screen, Qt::LeftButton, {}, {257, 390}); // below it
    QCOMPARE(touches.size(), 1);
}

void TestBoothDesigner::theCodeIsShownWithTheFile()
{
    const QString code = u"BCDF-GHJK-LMNP-QRST-VWXZ-BCDF"_s;
    SignedDialog large({.path = u"/media/stick/Hall.booth"_s, .fingerprint = code});
    QCOMPARE(large.findChild<QLabel *>(u"fingerprint"_s)->text(), code);
    QVERIFY(large.findChild<QPushButton *>(u"showCode"_s)->isHidden());
    SignedDialog small(
            {.path = u"/media/stick/Hall.booth"_s, .fingerprint = code, .code = {{true}}});
    QVERIFY(!small.findChild<QPushButton *>(u"showCode"_s)->isHidden());
}

void TestBoothDesigner::nothingOfTheCodeIsCutOff_data()
{
    QTest::addColumn<bool>("isOtherKey");
    QTest::addColumn<bool>("lacksPictures");
    QTest::newRow("as usual") << false << false;
    QTest::newRow("without pictures") << false << true;
    QTest::newRow("another key") << true << false;
    QTest::newRow("both") << true << true;
}

void TestBoothDesigner::nothingOfTheCodeIsCutOff()
{
    QFETCH(const bool, isOtherKey);
    QFETCH(const bool, lacksPictures);
    SignedDialog dialog({.path = u"/media/stick/Hall.booth"_s,
                         .fingerprint = u"BCDF-GHJK-LMNP-QRST-VWXZ-BCDF"_s,
                         .isOtherKey = isOtherKey,
                         .code = QList<QList<bool>>(121, QList<bool>(121, true)),
                         .codeLacksPictures = lacksPictures});
    dialog.show();
    const auto *area = dialog.findChild<QScrollArea *>();
    QVERIFY(area);
    for (const bool isShown : {false, true}) {
        dialog.findChild<QPushButton *>(u"showCode"_s)->setChecked(isShown);
        drainEvents();
        QVERIFY(!area->verticalScrollBar()->isVisible());
    }
}

void TestBoothDesigner::escapeKeepsTheWindowOpen()
{
    Desk desk;
    QTest::keyClick(&desk.designer, Qt::Key_Escape);
    QVERIFY(desk.designer.isVisible());
}

QTEST_MAIN(TestBoothDesigner)
#include "tst_boothdesigner.moc"
