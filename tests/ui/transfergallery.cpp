// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the dialogs that move leads to another computer into pictures, to be looked at:
// transfergallery FOLDER [LANGUAGE FILE.qm]. QT_SCALE_FACTOR enlarges them.
#include "ui/common/radiobutton.h"
#include "ui/common/secretedit.h"
#include "ui/common/style.h"
#include "ui/queue/exportdialog.h"
#include "ui/queue/importdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTextStream>
#include <QTranslator>

using namespace leadbooth;
using namespace Qt::StringLiterals;

namespace {

using Dialogs = std::vector<std::pair<QString, std::unique_ptr<QDialog>>>;

const QString path = u"/media/stick/leads-2026-05-04-1403.leadbooth"_s;

void type(SecretEdit *edit, const QString &text)
{
    edit->setText(text);
    Q_EMIT edit->edited();
}

/*! Presses the primary button and answers the file dialog that opens. */
void choose(QDialog &dialog)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isDefault()) {
            button->click();
        }
    }
    if (auto *files = dialog.findChild<QFileDialog *>()) {
        Q_EMIT files->fileSelected(path);
        delete files;
    }
}

std::unique_ptr<ExportDialog> exporting(const QString &first, const QString &second,
                                        bool hasKeys = true)
{
    auto dialog = std::make_unique<ExportDialog>();
    dialog->showOffer({.leads = 12,
                       .portal = u"nordlicht.example"_s,
                       .hasKeys = hasKeys,
                       .madeAt = QDateTime({2026, 5, 4}, {14, 3})});
    const auto edits = dialog->findChildren<SecretEdit *>();
    type(edits.at(0), first);
    type(edits.at(1), second);
    return dialog;
}

std::unique_ptr<ImportDialog> importing(const ImportOffer &offer, const QString &typed = {})
{
    auto dialog = std::make_unique<ImportDialog>(QLocale());
    choose(*dialog);
    dialog->showOffer(offer);
    type(dialog->findChild<SecretEdit *>(), typed);
    return dialog;
}

void addExports(Dialogs &all)
{
    const QString phrase = u"open sesame"_s;
    all.emplace_back(u"export-first"_s, exporting({}, {}));
    all.emplace_back(u"export-differing"_s, exporting(phrase, u"open ses4"_s));
    all.emplace_back(u"export-ready"_s, exporting(phrase, phrase));
    auto keyless = exporting({}, {});
    keyless->findChildren<RadioButton *>().at(1)->click();
    all.emplace_back(u"export-keyless"_s, std::move(keyless));
    all.emplace_back(u"export-no-key"_s, exporting({}, {}, false));
    auto writing = exporting(phrase, phrase);
    choose(*writing);
    all.emplace_back(u"export-writing"_s, std::move(writing));
    auto done = exporting(phrase, phrase);
    choose(*done);
    done->showExported(12, path);
    all.emplace_back(u"export-done"_s, std::move(done));
    auto full = exporting(phrase, phrase);
    choose(*full);
    full->showError({.kind = ErrorKind::StorageFull, .code = u"TRANSFER_UNWRITABLE"_s});
    all.emplace_back(u"export-full"_s, std::move(full));
    auto busy = std::make_unique<ExportDialog>();
    busy->showError({.kind = ErrorKind::QueueBusy});
    all.emplace_back(u"export-busy"_s, std::move(busy));
    auto narrow = exporting(phrase, u"open ses4"_s);
    narrow->resize(360, 620);
    all.emplace_back(u"export-narrow"_s, std::move(narrow));
    auto narrowDone = exporting(phrase, phrase);
    choose(*narrowDone);
    narrowDone->showExported(12, path);
    narrowDone->resize(360, 300);
    all.emplace_back(u"export-done-narrow"_s, std::move(narrowDone));
}

void addImports(Dialogs &all)
{
    const ImportOffer offer{.path = path,
                            .leads = 12,
                            .madeAt = QDateTime({2026, 5, 4}, {14, 3}),
                            .locked = 12,
                            .hasLockedKeys = true,
                            .portal = u"nordlicht.example"_s};
    const QString phrase = u"open sesame"_s;
    all.emplace_back(u"import-first"_s, std::make_unique<ImportDialog>(QLocale()));
    auto damaged = std::make_unique<ImportDialog>(QLocale());
    choose(*damaged);
    damaged->showReadingError({.kind = ErrorKind::InvalidInput, .code = u"TRANSFER_DAMAGED"_s});
    all.emplace_back(u"import-damaged"_s, std::move(damaged));
    all.emplace_back(u"import-locked"_s, importing(offer, phrase));
    auto wrong = importing(offer, phrase);
    choose(*wrong);
    wrong->showError({.kind = ErrorKind::WrongKey});
    all.emplace_back(u"import-wrong"_s, std::move(wrong));
    auto without = importing(offer);
    without->findChildren<QCheckBox *>().at(1)->click();
    all.emplace_back(u"import-without"_s, std::move(without));
    ImportOffer keyless = offer;
    keyless.hasLockedKeys = false;
    all.emplace_back(u"import-keyless"_s, importing(keyless));
    ImportOffer foreign = offer;
    foreign.otherPortals = {u"sever.example"_s};
    all.emplace_back(u"import-foreign"_s, importing(foreign, phrase));
    auto narrow = importing(foreign, phrase);
    narrow->resize(360, 620);
    all.emplace_back(u"import-narrow"_s, std::move(narrow));
    auto taking = importing(offer, phrase);
    choose(*taking);
    all.emplace_back(u"import-taking"_s, std::move(taking));
    const std::pair<QString, ImportResult> results[] = {
            {u"import-done"_s, {.taken = 10, .known = 2}},
            {u"import-done-locked"_s, {.taken = 12, .locked = 12}},
            {u"import-key-not-kept"_s,
             {.taken = 12, .keyError = Error{.kind = ErrorKind::KeychainLocked}}}};
    for (const auto &[name, result] : results) {
        auto done = importing(offer, phrase);
        choose(*done);
        done->showImported(result);
        all.emplace_back(name, std::move(done));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "transfergallery FOLDER [LANGUAGE FILE.qm]\n";
        return 2;
    }
    const QString language = arguments.value(2, u"en"_s);
    QLocale::setDefault(QLocale(language));
    QTranslator translator;
    if (arguments.size() > 3 && translator.load(arguments.at(3))) {
        QCoreApplication::installTranslator(&translator);
    }
    QDir().mkpath(arguments.at(1));
    int status = 0;
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        applyStyle(app, scheme, Density::Desk);
        const QString about = language + (scheme == ColorScheme::Dark ? u"-dark-"_s : u"-light-"_s);
        Dialogs dialogs;
        addExports(dialogs);
        addImports(dialogs);
        for (const auto &[name, dialog] : dialogs) {
            dialog->show();
            for (int round = 0; round < 5; ++round) {
                QCoreApplication::processEvents();
            }
            const QString file = arguments.at(1) + u'/' + about + name + u".png"_s;
            if (!dialog->grab().save(file)) {
                QTextStream(stderr) << "cannot write " << file << '\n';
                status = 1;
            }
        }
    }
    return status;
}
