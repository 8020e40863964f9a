// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/recoveryfile.h"
#include "queue/recoverykey.h"
#include "support/testcase.h"
#include "ui/common/announcer.h"
#include "ui/common/messagestrip.h"
#include "ui/common/style.h"
#include "ui/queue/recoverykeycode.h"
#include "ui/queue/recoverykeydialog.h"
#include "ui/queue/recoverykeyinput.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

using Occasion = RecoveryKeyDialog::Occasion;

Q_DECLARE_METATYPE(leadbooth::ErrorKind)

namespace {

const KeyPair &exampleKey()
{
    static const KeyPair key = keyPairOf(Secret(QByteArray(32, 'k'))).value_or(KeyPair());
    return key;
}

QString exampleText()
{
    return QString::fromUtf8(recoveryText(exampleKey()).reveal());
}

QString shownText(const QDialog &dialog)
{
    QStringList texts;
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible()) {
            texts.append(label->text());
        }
    }
    return texts.join(u'\n');
}

QPushButton *button(const QDialog &dialog, const QString &text)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->text() == text && candidate->isVisibleTo(&dialog)) {
            return candidate;
        }
    }
    return nullptr;
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

/*! By Tab, as far as it takes. */
bool tabTo(const QWidget *target)
{
    for (int i = 0; i < 20 && QApplication::focusWidget() != target; ++i) {
        press(Qt::Key_Tab);
    }
    return QApplication::focusWidget() == target;
}

template <typename Dialog>
void display(Dialog &dialog)
{
    dialog.show();
    dialog.activateWindow();
    drainEvents();
}

struct Keeping
{
    explicit Keeping(Occasion occasion = Occasion::FirstKey)
        : dialog(recoveryText(exampleKey()), qrCode(exampleText().toUtf8()), occasion)
        , saves(&dialog, &RecoveryKeyDialog::saveRequested)
    {
        display(dialog);
    }
    [[nodiscard]] bool showsKey() const
    {
        return shownText(dialog).remove(u'\n').contains(exampleText());
    }
    RecoveryKeyDialog dialog;
    QSignalSpy saves;
};

struct Using
{
    Using()
        : dialog(&recoveryKeyReading)
        , given(&dialog, &RecoveryKeyInput::given)
        , files(&dialog, &RecoveryKeyInput::fileRequested)
        , edit(dialog.findChild<QPlainTextEdit *>())
        , announced(dialog.findChild<Announcer *>({}, Qt::FindDirectChildrenOnly),
                    &Announcer::announced)
    {
        display(dialog);
    }
    void type(const QString &text) const { QTest::keyClicks(edit, text); }
    [[nodiscard]] bool says(const QString &text) const { return shownText(dialog).contains(text); }
    [[nodiscard]] QPushButton *open() const { return button(dialog, u"Open the leads"_s); }
    [[nodiscard]] MessageStrip *strip() const { return dialog.findChild<MessageStrip *>(); }

    RecoveryKeyInput dialog;
    QSignalSpy given;
    QSignalSpy files;
    QPlainTextEdit *edit;
    QSignalSpy announced;
};

} // namespace

class TestRecoveryKey : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theKeyIsHiddenUntilItIsAskedFor();
    void theShownKeyCanBeSelectedAndCopiedByKeyboard();
    void theCodeIsDrawnOnlyWhileTheKeyIsShown();
    void theCodeKeepsItsModulesWhole_data();
    void theCodeKeepsItsModulesWhole();
    void itIsDoneWhenTheKeyWasShown();
    void itIsDoneWhenTheKeyWasSaved();
    void itCanWaitButIsNotKeptThen();
    void lookingAtItLaterNeedsNothingElse();
    void theSavedFileOpensTheQueueAgain();
    void aFileThatCannotBeWrittenIsNotCalledSaved_data();
    void aFileThatCannotBeWrittenIsNotCalledSaved();
    void theKeyIsGoneFromTheDialogWhenItCloses();
    void theDialogGrowsWithItsTexts();
    void aTypedKeyIsFollowedLetterByLetter();
    void aSlipIsSaidAtOnceAndAloud();
    void textWithoutAKeyIsToldApart();
    void aPastedKeyOpensWithEnter();
    void enterGoesOnToTheNextLineBefore();
    void aFileIsAskedForAndShown();
    void aFileThatCannotBeReadIsToldOf();
    void nothingCanBeChangedWhileItIsOpened();
    void theEndClosesIt();
    void anErrorIsToldInWords_data();
    void anErrorIsToldInWords();
    void anErrorGoesWithTheNextLetter();
    void aKeychainThatDoesNotTakeItCanBeTriedAgain();
    void whatWasTypedIsGoneWhenItCloses();
    void everythingIsReachedByTab();
};

void TestRecoveryKey::initTestCase()
{
    applyStyle(*qobject_cast<QApplication *>(QCoreApplication::instance()), ColorScheme::Light,
               Density::Desk);
}

void TestRecoveryKey::theKeyIsHiddenUntilItIsAskedFor()
{
    Keeping desk;
    QVERIFY(!desk.showsKey());
    QVERIFY(!shownText(desk.dialog).contains(exampleText().mid(7, 4)));
    QCOMPARE(QApplication::focusWidget(), button(desk.dialog, u"Show"_s));
    press(Qt::Key_Space);
    QVERIFY(desk.showsKey());
    press(Qt::Key_Space);
    QVERIFY(!desk.showsKey());
}

void TestRecoveryKey::theShownKeyCanBeSelectedAndCopiedByKeyboard()
{
    Keeping desk;
    press(Qt::Key_Space);
    const auto labels = desk.dialog.findChildren<QLabel *>();
    const auto label = std::find_if(labels.begin(), labels.end(), [](const QLabel *candidate) {
        return candidate->text().startsWith(u"LBKEY1"_s);
    });
    QVERIFY(label != labels.end());
    QVERIFY(tabTo(*label));
    QTest::keyClick(*label, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(*label, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    const Result<KeyPair> key = keyFromRecoveryText(Secret(copied.toUtf8()));
    QVERIFY2(key.has_value(), qPrintable(copied));
    QVERIFY(key->secretKey.equals(exampleKey().secretKey));
    QCOMPARE(QFontInfo((*label)->font()).fixedPitch(), true);
}

void TestRecoveryKey::theCodeIsDrawnOnlyWhileTheKeyIsShown()
{
    Keeping desk;
    auto *code = desk.dialog.findChild<RecoveryKeyCode *>();
    const QRgb dark = tokens(ColorScheme::Light).text;
    const auto countDark = [&] {
        const QImage image = code->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                count += (image.pixel(x, y) & RGB_MASK) == (dark & RGB_MASK) ? 1 : 0;
            }
        }
        return count;
    };
    QCOMPARE(countDark(), 0);
    press(Qt::Key_Space);
    QVERIFY(countDark() > 1000);
    press(Qt::Key_Space);
    QCOMPARE(countDark(), 0);
}

void TestRecoveryKey::theCodeKeepsItsModulesWhole_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("125 %") << 1.25;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
}

void TestRecoveryKey::theCodeKeepsItsModulesWhole()
{
    QFETCH(const double, ratio);
    const QList<QList<bool>> modules = qrCode(exampleText().toUtf8());
    RecoveryKeyCode code(nullptr);
    code.setCode(modules);
    code.setShown(true);
    code.resize(code.sizeHint());
    QImage image((QSizeF(code.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    code.render(&image);
    // Where the drawing begins and how wide a module is, found from its own outline.
    const QRgb dark = tokens(ColorScheme::Light).text;
    const auto isDark = [&](int x, int y) {
        return (image.pixel(x, y) & RGB_MASK) == (dark & RGB_MASK);
    };
    QRect outline;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isDark(x, y)) {
                outline |= QRect(x, y, 1, 1);
            }
        }
    }
    const auto count = static_cast<int>(modules.size());
    QCOMPARE(outline.width() % count, 0);
    const int side = outline.width() / count;
    QVERIFY(side >= 4);
    QVERIFY(outline.left() >= 4 * side); // the quiet zone
    QVERIFY(image.width() - 1 - outline.right() >= 4 * side);
    for (int y = 0; y < count * side; ++y) {
        for (int x = 0; x < count * side; ++x) {
            QCOMPARE(isDark(outline.left() + x, outline.top() + y),
                     modules.at(y / side).at(x / side));
        }
    }
}

void TestRecoveryKey::itIsDoneWhenTheKeyWasShown()
{
    Keeping desk;
    QPushButton *done = button(desk.dialog, u"Done"_s);
    QVERIFY(!done->isEnabled());
    press(Qt::Key_Space);
    QVERIFY(done->isEnabled());
    press(Qt::Key_Return);
    QCOMPARE(desk.dialog.result(), int(QDialog::Accepted));
}

void TestRecoveryKey::itIsDoneWhenTheKeyWasSaved()
{
    Keeping desk;
    desk.dialog.showSaved(u"/media/stick/kept.txt"_s);
    QVERIFY(button(desk.dialog, u"Done"_s)->isEnabled());
    QVERIFY(shownText(desk.dialog).contains(u"kept.txt"_s));
    QVERIFY(!desk.showsKey());
}

void TestRecoveryKey::itCanWaitButIsNotKeptThen()
{
    Keeping desk;
    press(Qt::Key_Return); // does nothing yet
    QVERIFY(desk.dialog.isVisible());
    QVERIFY(tabTo(button(desk.dialog, u"Later"_s)));
    press(Qt::Key_Space);
    QVERIFY(!desk.dialog.isVisible());
    QCOMPARE(desk.dialog.result(), int(QDialog::Rejected));
}

void TestRecoveryKey::lookingAtItLaterNeedsNothingElse()
{
    Keeping desk(Occasion::AtWill);
    QVERIFY(!button(desk.dialog, u"Later"_s));
    QVERIFY(button(desk.dialog, u"Done"_s)->isEnabled());
    QVERIFY(!desk.showsKey());
}

void TestRecoveryKey::theSavedFileOpensTheQueueAgain()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"kept.txt"_s);
    Keeping desk;
    QTest::mouseClick(button(desk.dialog, u"Save as a file …"_s), Qt::LeftButton);
    auto *files = desk.dialog.findChild<QFileDialog *>();
    QVERIFY(files);
    QCOMPARE(files->selectedFiles().first().section(u'/', -1), u"leadbooth-recovery-key.txt"_s);
    Q_EMIT files->fileSelected(path);
    files->close();
    QCOMPARE(desk.saves.size(), 1);
    QCOMPARE(desk.saves.first().first().toString(), path);
    // As whoever opens the dialog does it.
    const auto content = desk.saves.first().at(1).value<Secret>();
    const Outcome written = writeRecoveryFile(path, content);
    QVERIFY(written);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const Result<Secret> read = readRecoveryFile(path);
    QVERIFY(read);
    QVERIFY(read->reveal().contains("password manager"));
    const Result<KeyPair> key = keyFromRecoveryText(*read);
    QVERIFY(key);
    QVERIFY(key->secretKey.equals(exampleKey().secretKey));
    QVERIFY(!readRecoveryFile(dir.filePath(u"none"_s)));
    QVERIFY(!readRecoveryFile(dir.path()));
    QVERIFY(!writeRecoveryFile(dir.filePath(u"none/kept.txt"_s), content));
}

void TestRecoveryKey::aFileThatCannotBeWrittenIsNotCalledSaved_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no permission") << ErrorKind::Storage << u"cannot be written"_s;
    QTest::newRow("no room") << ErrorKind::StorageFull << u"no room"_s;
}

void TestRecoveryKey::aFileThatCannotBeWrittenIsNotCalledSaved()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, sentence);
    Keeping desk;
    desk.dialog.showError({.kind = kind, .detail = u"why"_s});
    QVERIFY(!button(desk.dialog, u"Done"_s)->isEnabled());
    auto *strip = desk.dialog.findChild<MessageStrip *>();
    QVERIFY(strip->isVisible());
    QVERIFY2(strip->message().sentence.contains(sentence), qPrintable(strip->message().sentence));
    QCOMPARE(strip->message().details, u"why"_s);
    desk.dialog.showSaved(u"/media/stick/kept.txt"_s);
    QCOMPARE(strip->message().tone, Tone::Ok);
}

void TestRecoveryKey::theKeyIsGoneFromTheDialogWhenItCloses()
{
    Keeping desk;
    press(Qt::Key_Space);
    QVERIFY(desk.showsKey());
    press(Qt::Key_Escape);
    QVERIFY(!desk.dialog.isVisible());
    const auto labels = desk.dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY(!label->text().contains(exampleText().mid(7, 4)));
        QVERIFY(!label->accessibleName().contains(exampleText().mid(7, 4)));
    }
}

void TestRecoveryKey::theDialogGrowsWithItsTexts()
{
    Keeping desk;
    const int before = desk.dialog.height();
    auto *code = desk.dialog.findChild<RecoveryKeyCode *>();
    QCOMPARE(code->size(), code->sizeHint());
    desk.dialog.showSaved(u"/media/stick/kept.txt"_s);
    drainEvents();
    QVERIFY(desk.dialog.height() > before);
    QCOMPARE(code->visibleRegion().boundingRect().size(), code->size());
}

void TestRecoveryKey::aTypedKeyIsFollowedLetterByLetter()
{
    Using desk;
    QCOMPARE(QApplication::focusWidget(), desk.edit);
    QVERIFY(desk.says(u"begins with LBKEY1"_s));
    const QString text = exampleText();
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        desk.type(text.mid(i, 1));
        QVERIFY(!desk.open()->isEnabled());
        QVERIFY2(!desk.says(u"slip"_s) && !desk.says(u"no recovery key"_s),
                 qPrintable(text.first(i + 1)));
    }
    QVERIFY(desk.says(u"goes on"_s));
    desk.type(text.last(1));
    QVERIFY(desk.says(u"complete"_s));
    QVERIFY(desk.open()->isEnabled());
    QCOMPARE(desk.given.size(), 0);
}

void TestRecoveryKey::aSlipIsSaidAtOnceAndAloud()
{
    Using desk;
    desk.type(exampleText().chopped(1));
    desk.announced.clear();
    desk.type(u"7"_s);
    QVERIFY(desk.says(u"slip"_s));
    QVERIFY(!desk.open()->isEnabled());
    QCOMPARE(desk.announced.size(), 1);
    QVERIFY(desk.announced.first().first().toString().contains(u"slip"_s));
    QVERIFY(desk.edit->accessibleDescription().contains(u"slip"_s));
    QTest::keyClick(desk.edit, Qt::Key_Backspace);
    desk.type(exampleText().last(1));
    QVERIFY(desk.says(u"complete"_s));
}

void TestRecoveryKey::textWithoutAKeyIsToldApart()
{
    Using desk;
    desk.type(u"badge"_s);
    QVERIFY(!desk.says(u"no recovery key"_s)); // too little to say so yet
    desk.type(u" scanner"_s);
    QVERIFY(desk.says(u"no recovery key"_s));
}

void TestRecoveryKey::aPastedKeyOpensWithEnter()
{
    Using desk;
    QApplication::clipboard()->setText(u"My key:\n"_s + exampleText().toLower());
    QTest::keyClick(desk.edit, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(desk.says(u"complete"_s));
    press(Qt::Key_Return);
    QCOMPARE(desk.given.size(), 1);
    const Result<KeyPair> key = keyFromRecoveryText(desk.given.first().first().value<Secret>());
    QVERIFY(key);
    QVERIFY(key->secretKey.equals(exampleKey().secretKey));
}

void TestRecoveryKey::enterGoesOnToTheNextLineBefore()
{
    Using desk;
    desk.type(exampleText().first(31));
    press(Qt::Key_Return);
    desk.type(exampleText().mid(31));
    QVERIFY(desk.edit->toPlainText().contains(u'\n'));
    QVERIFY(desk.says(u"complete"_s));
    QCOMPARE(desk.given.size(), 0);
}

void TestRecoveryKey::aFileIsAskedForAndShown()
{
    Using desk;
    QTest::mouseClick(button(desk.dialog, u"Load a file …"_s), Qt::LeftButton);
    auto *files = desk.dialog.findChild<QFileDialog *>();
    QVERIFY(files);
    Q_EMIT files->fileSelected(u"/media/stick/kept.txt"_s);
    files->close();
    QCOMPARE(desk.files.size(), 1);
    QCOMPARE(desk.files.first().first().toString(), u"/media/stick/kept.txt"_s);
    desk.dialog.showFile(Secret("Keep it.\n" + exampleText().toUtf8() + "\n"));
    QVERIFY(desk.says(u"complete"_s));
    QVERIFY(desk.open()->isEnabled());
}

void TestRecoveryKey::aFileThatCannotBeReadIsToldOf()
{
    Using desk;
    desk.dialog.showFileError({.kind = ErrorKind::NotFound, .detail = u"why"_s});
    QVERIFY(desk.strip()->isVisible());
    QVERIFY(desk.strip()->message().sentence.contains(u"cannot be read"_s));
    desk.type(u"L"_s);
    QVERIFY(!desk.strip()->isVisible());
}

void TestRecoveryKey::nothingCanBeChangedWhileItIsOpened()
{
    Using desk;
    desk.type(exampleText());
    QTest::mouseClick(desk.open(), Qt::LeftButton);
    QCOMPARE(desk.given.size(), 1);
    QVERIFY(desk.says(u"Opening"_s));
    QVERIFY(!desk.open()->isEnabled());
    QVERIFY(desk.edit->isReadOnly());
    press(Qt::Key_Return);
    QCOMPARE(desk.given.size(), 1);
    desk.dialog.showError({.kind = ErrorKind::WrongKey});
    QVERIFY(!desk.edit->isReadOnly());
    QVERIFY(desk.open()->isEnabled());
}

void TestRecoveryKey::theEndClosesIt()
{
    Using desk;
    desk.type(exampleText());
    press(Qt::Key_Return);
    desk.dialog.finish();
    QVERIFY(!desk.dialog.isVisible());
    QCOMPARE(desk.dialog.result(), int(QDialog::Accepted));
}

void TestRecoveryKey::anErrorIsToldInWords_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("another queue's") << ErrorKind::WrongKey << u"another queue"_s;
    QTest::newRow("keychain locked") << ErrorKind::KeychainLocked << u"can be read, but only"_s;
    QTest::newRow("no keychain") << ErrorKind::KeychainUnavailable << u"can be read, but only"_s;
    QTest::newRow("the disk") << ErrorKind::Storage << u"cannot write"_s;
}

void TestRecoveryKey::anErrorIsToldInWords()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, sentence);
    Using desk;
    desk.type(exampleText());
    press(Qt::Key_Return);
    desk.dialog.showError({.kind = kind});
    QVERIFY(desk.strip()->isVisible());
    QVERIFY2(desk.strip()->message().sentence.contains(sentence),
             qPrintable(desk.strip()->message().sentence));
}

void TestRecoveryKey::anErrorGoesWithTheNextLetter()
{
    Using desk;
    desk.type(exampleText());
    press(Qt::Key_Return);
    desk.dialog.showError({.kind = ErrorKind::WrongKey});
    QTest::keyClick(desk.edit, Qt::Key_Backspace);
    QVERIFY(!desk.strip()->isVisible());
}

void TestRecoveryKey::aKeychainThatDoesNotTakeItCanBeTriedAgain()
{
    Using desk;
    desk.type(exampleText());
    press(Qt::Key_Return);
    desk.dialog.showError({.kind = ErrorKind::KeychainLocked});
    QVERIFY(button(desk.dialog, u"Close"_s)); // there is nothing to cancel any more
    QVERIFY(!desk.open()->isEnabled());
    Q_EMIT desk.strip()->buttonClicked();
    QCOMPARE(desk.given.size(), 2);
    desk.dialog.finish();
    QVERIFY(!desk.dialog.isVisible());
}

void TestRecoveryKey::whatWasTypedIsGoneWhenItCloses()
{
    Using desk;
    desk.type(exampleText());
    press(Qt::Key_Escape);
    QVERIFY(!desk.dialog.isVisible());
    QVERIFY(desk.edit->toPlainText().isEmpty());
    desk.edit->undo();
    QVERIFY(desk.edit->toPlainText().isEmpty());
    QVERIFY(!desk.open()->isEnabled());
}

void TestRecoveryKey::everythingIsReachedByTab()
{
    Keeping keeping;
    press(Qt::Key_Space);
    for (const QString &text : {u"Save as a file …"_s, u"Later"_s, u"Done"_s, u"Hide"_s}) {
        QVERIFY2(tabTo(button(keeping.dialog, text)), qPrintable(text));
    }
    keeping.dialog.close();
    Using desk;
    desk.type(exampleText());
    for (const QString &text : {u"Load a file …"_s, u"Cancel"_s, u"Open the leads"_s}) {
        QVERIFY2(tabTo(button(desk.dialog, text)), qPrintable(text));
    }
    QVERIFY(tabTo(desk.edit));
}

QTEST_MAIN(TestRecoveryKey)
#include "tst_recoverykey.moc"
