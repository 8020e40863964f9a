// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/common/announcer.h"
#include "ui/common/messagestrip.h"
#include "ui/common/radiobutton.h"
#include "ui/common/secretedit.h"
#include "ui/common/style.h"
#include "ui/queue/exportdialog.h"
#include "ui/queue/importdialog.h"
#include "ui/queue/transfertext.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbooth::ErrorKind)

namespace {

const ExportOffer offer{.leads = 3,
                        .portal = u"nordlicht.example"_s,
                        .hasKeys = true,
                        .madeAt = QDateTime({2026, 5, 4}, {14, 3})};
const ImportOffer content{.path = u"/media/stick/leads.leadbooth"_s,
                          .leads = 3,
                          .madeAt = QDateTime({2026, 5, 4}, {14, 3}),
                          .locked = 3,
                          .hasLockedKeys = true,
                          .portal = u"nordlicht.example"_s};

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

template <typename Choice>
Choice *choice(const QDialog &dialog, const QString &text)
{
    const auto choices = dialog.findChildren<Choice *>();
    for (Choice *candidate : choices) {
        if (candidate->text() == text && candidate->isVisibleTo(&dialog)) {
            return candidate;
        }
    }
    return nullptr;
}

template <typename Dialog>
void display(Dialog &dialog)
{
    dialog.show();
    dialog.activateWindow();
    drainEvents();
}

/*! The file dialog that is open answers with \a path. */
bool answerFileDialog(const QDialog &dialog, const QString &path)
{
    auto *files = dialog.findChild<QFileDialog *>();
    if (!files) {
        return false;
    }
    Q_EMIT files->fileSelected(path);
    files->close();
    drainEvents();
    return true;
}

/*! By Tab, from the first of them on. */
bool reaches(const QList<QWidget *> &wanted)
{
    wanted.first()->setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 20 && QApplication::focusWidget(); ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *widget : wanted) {
        if (!reached.contains(widget)) {
            qInfo("number %d is not reached", static_cast<int>(wanted.indexOf(widget)));
        }
    }
    return reached.contains(QSet<QWidget *>(wanted.cbegin(), wanted.cend()));
}

struct Exporting
{
    explicit Exporting(const ExportOffer &offered = offer)
        : requests(&dialog, &ExportDialog::exportRequested)
        , announced(dialog.findChild<Announcer *>({}, Qt::FindDirectChildrenOnly),
                    &Announcer::announced)
    {
        display(dialog);
        dialog.showOffer(offered);
        drainEvents();
    }
    [[nodiscard]] QList<SecretEdit *> edits() const { return dialog.findChildren<SecretEdit *>(); }
    void type(const QString &first, const QString &second) const
    {
        edits().at(0)->line()->selectAll();
        QTest::keyClicks(edits().at(0)->line(), first);
        QTest::keyClicks(edits().at(1)->line(), second);
    }
    [[nodiscard]] QPushButton *go() const { return button(dialog, u"Choose the file …"_s); }
    [[nodiscard]] bool writeTo(const QString &path) const
    {
        go()->click();
        return answerFileDialog(dialog, path);
    }
    [[nodiscard]] Secret passphrase() const { return requests.last().at(1).value<Secret>(); }
    [[nodiscard]] bool says(const QString &text) const { return shownText(dialog).contains(text); }

    ExportDialog dialog;
    QSignalSpy requests;
    QSignalSpy announced;
};

struct Importing
{
    Importing()
        : dialog(QLocale(u"en"_s))
        , files(&dialog, &ImportDialog::fileRequested)
        , requests(&dialog, &ImportDialog::importRequested)
    {
        display(dialog);
    }
    explicit Importing(const ImportOffer &offered)
        : Importing()
    {
        if (choose(offered.path)) {
            dialog.activateWindow();
            drainEvents();
            dialog.showOffer(offered);
        }
    }
    [[nodiscard]] bool choose(const QString &path) const
    {
        QPushButton *first = button(dialog, u"Choose the file …"_s);
        (first ? first : button(dialog, u"Another file …"_s))->click();
        return answerFileDialog(dialog, path);
    }
    [[nodiscard]] QPushButton *go() const { return button(dialog, u"Take them in"_s); }
    [[nodiscard]] QLineEdit *line() const { return dialog.findChild<SecretEdit *>()->line(); }
    void take() const
    {
        QTest::keyClicks(line(), u"open sesame"_s);
        go()->click();
    }
    [[nodiscard]] bool says(const QString &text) const { return shownText(dialog).contains(text); }
    [[nodiscard]] QString sentence() const
    {
        return dialog.findChild<MessageStrip *>({}, Qt::FindDirectChildrenOnly)->message().sentence;
    }

    ImportDialog dialog;
    QSignalSpy files;
    QSignalSpy requests;
};

} // namespace

/*! The dialogs that move leads to another computer. */
class TestTransfer : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsExportedBeforeTheLeadsAreCounted();
    void theExportSaysWhatItMeans();
    void aPassphraseIsTypedTwice_data();
    void aPassphraseIsTypedTwice();
    void aSlipInThePassphraseIsSaidAloud();
    void aPassphraseIsTakenAsItWasTyped();
    void theKeyCanStayHere();
    void withoutTheKeyAtHandOnlyThatIsOffered();
    void theFileIsNamedByTheTime();
    void nothingCanBeChangedWhileTheFileIsWritten();
    void theExportTellsHowManyWentAndWhere();
    void anExportThatWentWrongCanBeTriedAgain();
    void anErrorOfTheExportIsToldInWords_data();
    void anErrorOfTheExportIsToldInWords();
    void theExportForgetsItsPassphrases();
    void theImportAsksForAFileFirst();
    void theImportTellsWhatIsInTheFile();
    void aWrongPassphraseKeepsTheImportOpen();
    void theImportCanGoWithoutThePassphrase();
    void whatCanBeReadAnywayNeedsNoPassphrase();
    void aFileWithoutItsKeySaysSo();
    void anotherPortalNeedsAWord_data();
    void anotherPortalNeedsAWord();
    void theAnswerForAnEarlierDialogIsPassedOver();
    void theImportTellsWhatItTookIn_data();
    void theImportTellsWhatItTookIn();
    void leadsThatCannotBeReadLeadToTheRecoveryKey();
    void aKeyThatWasNotKeptIsToldOf();
    void anErrorOfTheImportIsToldInWords_data();
    void anErrorOfTheImportIsToldInWords();
    void theImportForgetsItsPassphrase();
    void theExportIsReachedByTab();
    void theImportIsReachedByTab();
};

void TestTransfer::initTestCase()
{
    applyStyle(*qobject_cast<QApplication *>(QCoreApplication::instance()), ColorScheme::Light,
               Density::Desk);
}

// Export

void TestTransfer::nothingIsExportedBeforeTheLeadsAreCounted()
{
    ExportDialog dialog;
    display(dialog);
    QVERIFY(!button(dialog, u"Choose the file …"_s)->isEnabled());
    QVERIFY(!choice<RadioButton>(dialog, u"Without the key"_s));
    dialog.showError({.kind = ErrorKind::QueueBusy});
    QVERIFY(shownText(dialog).contains(u"Another Leadbooth"_s));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestTransfer::theExportSaysWhatItMeans()
{
    const Exporting desk;
    QVERIFY(desk.says(u"3 lead(s) for nordlicht.example"_s));
    QVERIFY(desk.says(u"This computer does not send them any more"_s));
}

void TestTransfer::aPassphraseIsTypedTwice_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("canGo");
    QTest::newRow("nothing yet") << u""_s << u""_s << u"Several words"_s << false;
    QTest::newRow("once") << u"open sesame"_s << u""_s << u"once more"_s << false;
    QTest::newRow("the same so far") << u"open sesame"_s << u"open s"_s << u"once more"_s << false;
    QTest::newRow("another one") << u"open sesame"_s << u"open ses4"_s << u"two different"_s
                                 << false;
    QTest::newRow("only the second") << u""_s << u"open"_s << u"two different"_s << false;
    QTest::newRow("twice") << u"open sesame"_s << u"open sesame"_s << u"Both are the same"_s
                           << true;
}

void TestTransfer::aPassphraseIsTypedTwice()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QString, said);
    QFETCH(const bool, canGo);
    const Exporting desk;
    desk.type(first, second);
    QVERIFY2(desk.says(said), qPrintable(shownText(desk.dialog)));
    QCOMPARE(desk.go()->isEnabled(), canGo);
}

void TestTransfer::aSlipInThePassphraseIsSaidAloud()
{
    const Exporting desk;
    desk.type(u"open sesame"_s, u"open ses4m"_s);
    QCOMPARE(desk.announced.size(), 1); // not with every letter
    QVERIFY(desk.announced.first().first().toString().contains(u"two different"_s));
}

void TestTransfer::aPassphraseIsTakenAsItWasTyped()
{
    const Exporting desk;
    desk.type(u" open sesame "_s, u" open sesame "_s);
    QVERIFY(desk.writeTo(u"/media/stick/leads.leadbooth"_s));
    QCOMPARE(desk.requests.size(), 1);
    QCOMPARE(desk.requests.first().first().toString(), u"/media/stick/leads.leadbooth"_s);
    QCOMPARE(QString::fromUtf8(desk.passphrase().reveal()), u" open sesame "_s);
}

void TestTransfer::theKeyCanStayHere()
{
    const Exporting desk;
    desk.type(u"open"_s, u"sesame"_s);
    choice<RadioButton>(desk.dialog, u"Without the key"_s)->click();
    QVERIFY(desk.says(u"recovery key of this one"_s));
    QVERIFY(!desk.says(u"two different"_s));
    QVERIFY(desk.go()->isEnabled());
    QVERIFY(desk.writeTo(u"/media/stick/leads.leadbooth"_s));
    QVERIFY(desk.passphrase().isEmpty());
}

void TestTransfer::withoutTheKeyAtHandOnlyThatIsOffered()
{
    ExportOffer locked = offer;
    locked.hasKeys = false;
    const Exporting desk(locked);
    QVERIFY(!choice<RadioButton>(desk.dialog, u"Lock the file with a passphrase"_s)->isEnabled());
    QVERIFY(desk.says(u"not at hand"_s));
    QVERIFY(choice<RadioButton>(desk.dialog, u"Without the key"_s)->isChecked());
    QVERIFY(desk.go()->isEnabled());
}

void TestTransfer::theFileIsNamedByTheTime()
{
    const Exporting desk;
    desk.type(u"a"_s, u"a"_s);
    QTest::keyClick(desk.edits().at(1)->line(), Qt::Key_Return);
    auto *files = desk.dialog.findChild<QFileDialog *>();
    QVERIFY(files);
    QCOMPARE(files->selectedFiles().first().section(u'/', -1),
             u"leads-2026-05-04-1403.leadbooth"_s);
    QVERIFY(!files->testOption(QFileDialog::DontConfirmOverwrite));
    files->close();
    QVERIFY(desk.requests.isEmpty());
}

void TestTransfer::nothingCanBeChangedWhileTheFileIsWritten()
{
    Exporting desk;
    desk.type(u"a"_s, u"a"_s);
    QVERIFY(desk.writeTo(u"/tmp/leads"_s));
    QVERIFY(desk.says(u"Writing the file"_s));
    QVERIFY(!desk.go()->isEnabled());
    QVERIFY(!desk.edits().at(0)->isEnabled());
    QTest::keyClick(&desk.dialog, Qt::Key_Escape);
    QVERIFY(desk.dialog.isVisible());
    desk.dialog.showExported(3, u"/tmp/leads"_s);
    QTest::keyClick(&desk.dialog, Qt::Key_Escape);
    QVERIFY(!desk.dialog.isVisible());
}

void TestTransfer::theExportTellsHowManyWentAndWhere()
{
    Exporting desk;
    desk.type(u"a"_s, u"a"_s);
    QVERIFY(desk.writeTo(u"/media/stick/leads.leadbooth"_s));
    desk.dialog.showExported(2, u"/media/stick/leads.leadbooth"_s);
    QVERIFY(desk.says(u"2 lead(s) are in the file."_s));
    QVERIFY(desk.says(u"/media/stick/leads.leadbooth"_s));
    QVERIFY(desk.says(u"The passphrase is asked for"_s));
    QVERIFY(!button(desk.dialog, u"Cancel"_s));
    QTest::keyClick(button(desk.dialog, u"Done"_s), Qt::Key_Return);
    QVERIFY(!desk.dialog.isVisible());
}

void TestTransfer::anExportThatWentWrongCanBeTriedAgain()
{
    Exporting desk;
    desk.type(u"a"_s, u"a"_s);
    QVERIFY(desk.writeTo(u"/full/leads"_s));
    desk.dialog.showError({.kind = ErrorKind::StorageFull, .code = u"TRANSFER_UNWRITABLE"_s});
    QVERIFY(desk.says(u"There is no room for the file"_s));
    QVERIFY(desk.writeTo(u"/media/stick/leads"_s));
    QVERIFY(!desk.says(u"There is no room for the file"_s));
    QCOMPARE(desk.requests.size(), 2);
}

void TestTransfer::anErrorOfTheExportIsToldInWords_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, ErrorKind kind, const QString &code,
                        const QString &sentence) {
        QTest::newRow(name) << kind << code << sentence;
    };
    row("another process sends", ErrorKind::QueueBusy, {},
        u"Another Leadbooth on this computer is sending the queue."_s);
    row("the demonstration portal", ErrorKind::InvalidInput, u"TRANSFER_DEMO"_s,
        u"Leads of the demonstration portal are not moved."_s);
    row("all was sent meanwhile", ErrorKind::InvalidInput, u"TRANSFER_NOTHING"_s,
        u"Nothing waits to be sent any more."_s);
    row("it gets no name", ErrorKind::Storage, u"TRANSFER_NOT_NAMED"_s,
        u"The leads are in the file, but it could not be given its name."_s);
    row("over a gigabyte", ErrorKind::InvalidInput, u"TRANSFER_TOO_LARGE"_s,
        u"There are too many leads for one file."_s);
    row("the stick is full", ErrorKind::StorageFull, u"TRANSFER_UNWRITABLE"_s,
        u"There is no room for the file: the leads stay on this computer."_s);
    row("no right to write", ErrorKind::Storage, u"TRANSFER_UNWRITABLE"_s,
        u"The file could not be written as it should be: the leads stay on this computer."_s);
    row("the stick garbles it", ErrorKind::InvalidInput, u"TRANSFER_DAMAGED"_s,
        u"The file could not be written as it should be: the leads stay on this computer."_s);
    row("the stick was pulled out", ErrorKind::NotFound, {},
        u"The file could not be written as it should be: the leads stay on this computer."_s);
    row("the keychain was locked", ErrorKind::SecretMissing, {},
        u"The key of these leads is not at hand any more."_s);
    row("another account", ErrorKind::Cancelled, {}, u"Another account came into use meanwhile."_s);
    row("no account", ErrorKind::Offline, {}, u"No account is open."_s);
    row("the queue's disk is full", ErrorKind::StorageFull, {}, u"The disk is full."_s);
    row("the queue is of a newer version", ErrorKind::QueueTooNew, {},
        u"The queue was made by a newer version of Leadbooth."_s);
}

void TestTransfer::anErrorOfTheExportIsToldInWords()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, code);
    QFETCH(const QString, sentence);
    const ErrorText text = exportErrorText({.kind = kind, .code = code});
    QCOMPARE(text.sentence, sentence);
    QVERIFY(!text.details.isEmpty());
    QVERIFY(text.action == ErrorAction::None);
}

void TestTransfer::theExportForgetsItsPassphrases()
{
    Exporting desk;
    desk.type(u"open sesame"_s, u"open sesame"_s);
    desk.dialog.reject();
    for (const SecretEdit *edit : desk.edits()) {
        QVERIFY(edit->line()->text().isEmpty());
        QVERIFY(!edit->line()->isUndoAvailable());
    }
}

// Import

void TestTransfer::theImportAsksForAFileFirst()
{
    Importing desk;
    QVERIFY(!desk.go());
    QTest::keyClick(&desk.dialog, Qt::Key_Return);
    auto *files = desk.dialog.findChild<QFileDialog *>();
    QVERIFY(files);
    Q_EMIT files->fileSelected(content.path);
    files->close();
    QCOMPARE(desk.files.size(), 1);
    QCOMPARE(desk.files.first().first().toString(), content.path);
    QVERIFY(desk.says(u"Reading the file"_s));
    desk.dialog.showReadingError({.kind = ErrorKind::InvalidInput, .code = u"TRANSFER_NOT_ONE"_s});
    QCOMPARE(desk.sentence(), u"This is not a file of exported leads."_s);
    QVERIFY(desk.choose(u"/tmp/other"_s));
    QCOMPARE(desk.files.size(), 2);
}

void TestTransfer::theImportTellsWhatIsInTheFile()
{
    const Importing desk(content);
    QVERIFY(desk.says(u"leads.leadbooth"_s));
    QVERIFY2(desk.says(u"3 lead(s), exported on 5/4/26"_s), qPrintable(shownText(desk.dialog)));
    QVERIFY(!desk.go()->isEnabled());
    QCOMPARE(QApplication::focusWidget(), desk.line());
    QTest::keyClicks(desk.line(), u" open sesame"_s);
    QTest::keyClick(desk.line(), Qt::Key_Return);
    QCOMPARE(desk.requests.size(), 1);
    QCOMPARE(desk.requests.first().first().value<Secret>().reveal(), " open sesame");
    QCOMPARE(desk.requests.first().at(1).toBool(), false);
    QVERIFY(desk.says(u"Taking the leads in"_s));
    QVERIFY(!desk.go()->isEnabled());
}

void TestTransfer::aWrongPassphraseKeepsTheImportOpen()
{
    Importing desk(content);
    desk.take();
    QTest::keyClick(&desk.dialog, Qt::Key_Escape); // not now
    desk.dialog.showError({.kind = ErrorKind::WrongKey});
    QVERIFY(desk.dialog.isVisible());
    QCOMPARE(desk.sentence(), u"This is not the passphrase of the file."_s);
    QCOMPARE(desk.line()->selectedText().size(), u"open sesame"_s.size()); // typing replaces it
    QTest::keyClicks(desk.line(), u"open"_s);
    QVERIFY(!desk.says(u"This is not the passphrase of the file."_s));
    desk.go()->click();
    QCOMPARE(desk.requests.last().first().value<Secret>().reveal(), "open");
}

void TestTransfer::theImportCanGoWithoutThePassphrase()
{
    const Importing desk(content);
    QTest::keyClicks(desk.line(), u"half"_s);
    choice<QCheckBox>(desk.dialog, u"Without the passphrase"_s)->click();
    QVERIFY(desk.says(u"once the recovery key of the other computer"_s));
    QVERIFY(!desk.line()->isEnabled());
    desk.go()->click();
    QVERIFY(desk.requests.first().first().value<Secret>().isEmpty());
}

void TestTransfer::whatCanBeReadAnywayNeedsNoPassphrase()
{
    ImportOffer own = content;
    own.locked = 0;
    const Importing desk(own);
    QVERIFY(!desk.line()->isVisible());
    desk.go()->click();
    QCOMPARE(desk.requests.size(), 1);
}

void TestTransfer::aFileWithoutItsKeySaysSo()
{
    ImportOffer keyless = content;
    keyless.hasLockedKeys = false;
    const Importing desk(keyless);
    QVERIFY(!desk.line()->isVisible());
    QVERIFY(desk.says(u"The key of these leads is not in the file."_s));
    QVERIFY(desk.go()->isEnabled());
}

void TestTransfer::anotherPortalNeedsAWord_data()
{
    QTest::addColumn<QStringList>("portals");
    QTest::addColumn<QString>("named");
    QTest::newRow("an address") << QStringList{u"sever.example"_s} << u"sever.example."_s;
    QTest::newRow("several") << QStringList{u"a.example"_s, u"b.example:8443"_s}
                             << u"a.example, b.example:8443."_s;
    QTest::newRow("a member ID") << QStringList{u"0a1b2c"_s} << u"the portal with the ID 0a1b2c."_s;
}

void TestTransfer::anotherPortalNeedsAWord()
{
    QFETCH(const QStringList, portals);
    QFETCH(const QString, named);
    ImportOffer foreign = content;
    foreign.otherPortals = portals;
    const Importing desk(foreign);
    QVERIFY2(desk.says(named), qPrintable(shownText(desk.dialog)));
    QVERIFY(desk.says(u"This account is of nordlicht.example."_s));
    QTest::keyClicks(desk.line(), u"open sesame"_s);
    QVERIFY(!desk.go()->isEnabled());
    choice<QCheckBox>(desk.dialog, u"It is the same portal"_s)->click();
    desk.go()->click();
    QCOMPARE(desk.requests.size(), 1);
    QCOMPARE(desk.requests.first().at(1).toBool(), true);
}

void TestTransfer::theAnswerForAnEarlierDialogIsPassedOver()
{
    Importing desk;
    desk.dialog.showOffer(content);
    QVERIFY(!desk.go());
    desk.dialog.showImported({.taken = 3});
    QVERIFY(!desk.says(u"taken in."_s));
    Exporting other;
    other.dialog.showExported(3, u"/tmp/leads"_s);
    QVERIFY(other.go());
}

void TestTransfer::theImportTellsWhatItTookIn_data()
{
    QTest::addColumn<qint64>("taken");
    QTest::addColumn<qint64>("known");
    QTest::addColumn<QString>("said");
    QTest::newRow("all") << qint64(3) << qint64(0) << u"3 lead(s) were taken in."_s;
    QTest::newRow("some") << qint64(2) << qint64(1)
                          << u"2 lead(s) were taken in.\n1 lead(s) were here already, and stay as "
                             "they are."_s;
    QTest::newRow("none") << qint64(0) << qint64(3)
                          << u"Nothing had to be taken in.\n3 lead(s) were here already, and stay "
                             "as they are."_s;
}

void TestTransfer::theImportTellsWhatItTookIn()
{
    QFETCH(const qint64, taken);
    QFETCH(const qint64, known);
    QFETCH(const QString, said);
    Importing desk(content);
    desk.take();
    desk.dialog.showImported({.taken = taken, .known = known});
    QVERIFY2(desk.says(said), qPrintable(shownText(desk.dialog)));
    QVERIFY(!button(desk.dialog, u"Type the recovery key …"_s));
    QCOMPARE(desk.says(u"They are looked for in the portal"_s), taken > 0);
    QTest::keyClick(button(desk.dialog, u"Done"_s), Qt::Key_Return);
    QVERIFY(!desk.dialog.isVisible());
}

void TestTransfer::leadsThatCannotBeReadLeadToTheRecoveryKey()
{
    Importing desk(content);
    const QSignalSpy wanted(&desk.dialog, &ImportDialog::recoveryKeyWanted);
    desk.take();
    desk.dialog.showImported({.taken = 3, .locked = 3});
    QVERIFY(desk.says(u"3 lead(s) cannot be read yet"_s));
    QVERIFY(!desk.says(u"They are looked for in the portal"_s));
    button(desk.dialog, u"Type the recovery key …"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!desk.dialog.isVisible());
}

void TestTransfer::aKeyThatWasNotKeptIsToldOf()
{
    Importing desk(content);
    desk.take();
    desk.dialog.showImported({.taken = 3, .keyError = Error{.kind = ErrorKind::KeychainLocked}});
    QCOMPARE(desk.sentence(), u"The leads are here, but the keychain did not take their key."_s);
}

void TestTransfer::anErrorOfTheImportIsToldInWords_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, ErrorKind kind, const QString &code,
                        const QString &sentence) {
        QTest::newRow(name) << kind << code << sentence;
    };
    row("another process sends", ErrorKind::QueueBusy, {},
        u"Another Leadbooth on this computer is sending the queue."_s);
    row("the demonstration portal", ErrorKind::InvalidInput, u"TRANSFER_DEMO"_s,
        u"Leads of the demonstration portal are not moved."_s);
    row("another passphrase", ErrorKind::WrongKey, {},
        u"This is not the passphrase of the file."_s);
    row("pulled out", ErrorKind::NotFound, {}, u"The file is not there any more."_s);
    row("something else", ErrorKind::InvalidInput, u"TRANSFER_NOT_ONE"_s,
        u"This is not a file of exported leads."_s);
    row("cut off", ErrorKind::InvalidInput, u"TRANSFER_DAMAGED"_s,
        u"The file is damaged: it was cut off or changed."_s);
    row("over a gigabyte", ErrorKind::InvalidInput, u"TRANSFER_TOO_LARGE"_s,
        u"The file is too large for exported leads."_s);
    row("a newer version's file", ErrorKind::QueueTooNew, u"TRANSFER_TOO_NEW"_s,
        u"The file was made by a newer version of Leadbooth."_s);
    row("a newer version's queue", ErrorKind::QueueTooNew, {},
        u"The queue was made by a newer version of Leadbooth."_s);
    row("no right to read", ErrorKind::Storage, u"TRANSFER_UNREADABLE"_s,
        u"The file cannot be read."_s);
    row("the queue's disk is full", ErrorKind::StorageFull, {}, u"The disk is full."_s);
    row("another portal", ErrorKind::OtherPortal, {},
        u"The leads of the file are for another portal."_s);
    row("another account", ErrorKind::Cancelled, {}, u"Another account came into use meanwhile."_s);
}

void TestTransfer::anErrorOfTheImportIsToldInWords()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, code);
    QFETCH(const QString, sentence);
    QCOMPARE(importErrorText({.kind = kind, .code = code}).sentence, sentence);
}

void TestTransfer::theImportForgetsItsPassphrase()
{
    Importing desk(content);
    QTest::keyClicks(desk.line(), u"open sesame"_s);
    desk.dialog.reject();
    QVERIFY(desk.line()->text().isEmpty());
    QVERIFY(!desk.line()->isUndoAvailable());
}

void TestTransfer::theExportIsReachedByTab()
{
    const Exporting desk;
    desk.type(u"a"_s, u"a"_s);
    QVERIFY(reaches({desk.edits().at(0)->line(), desk.edits().at(1)->line(),
                     choice<RadioButton>(desk.dialog, u"Lock the file with a passphrase"_s),
                     desk.go(), button(desk.dialog, u"Cancel"_s)}));
}

void TestTransfer::theImportIsReachedByTab()
{
    ImportOffer foreign = content;
    foreign.otherPortals = {u"sever.example"_s};
    const Importing desk(foreign);
    QCheckBox *same = choice<QCheckBox>(desk.dialog, u"It is the same portal"_s);
    QCOMPARE(QApplication::focusWidget(), same);
    same->click();
    QTest::keyClicks(desk.line(), u"a"_s);
    QVERIFY(reaches({same, desk.line(), choice<QCheckBox>(desk.dialog, u"Without the passphrase"_s),
                     desk.go(), button(desk.dialog, u"Another file …"_s),
                     button(desk.dialog, u"Cancel"_s)}));
}

QTEST_MAIN(TestTransfer)
#include "tst_transfer.moc"
