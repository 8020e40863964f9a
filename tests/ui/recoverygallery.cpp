// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the dialogs of the recovery key into pictures, to be looked at:
// recoverygallery FOLDER [LANGUAGE FILE.qm]. QT_SCALE_FACTOR enlarges them.
#include "queue/recoverykey.h"
#include "ui/common/style.h"
#include "ui/queue/recoverykeydialog.h"
#include "ui/queue/recoverykeyinput.h"

#include <QApplication>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextStream>
#include <QTranslator>

using namespace leadbooth;
using namespace Qt::StringLiterals;

namespace {

using Dialogs = std::vector<std::pair<QString, std::unique_ptr<QDialog>>>;

std::unique_ptr<RecoveryKeyDialog> keeping(RecoveryKeyDialog::Occasion occasion)
{
    const Secret text = recoveryText(keyPairOf(Secret(QByteArray(32, 'k'))).value_or(KeyPair()));
    return std::make_unique<RecoveryKeyDialog>(text, qrCode(text.reveal()), occasion);
}

std::unique_ptr<RecoveryKeyInput> usingKey(const QString &typed)
{
    auto dialog = std::make_unique<RecoveryKeyInput>(&recoveryKeyReading);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(typed);
    return dialog;
}

Dialogs states()
{
    const QString key = QString::fromUtf8(
            recoveryText(keyPairOf(Secret(QByteArray(32, 'k'))).value_or(KeyPair())).reveal());
    Dialogs all;
    const auto add = [&](const QString &name, std::unique_ptr<QDialog> dialog) {
        all.emplace_back(name, std::move(dialog));
    };
    using Occasion = RecoveryKeyDialog::Occasion;
    add(u"keep-hidden"_s, keeping(Occasion::FirstKey));
    auto shown = keeping(Occasion::FirstKey);
    shown->findChild<QPushButton *>(u"show"_s)->click();
    add(u"keep-shown"_s, std::move(shown));
    auto saved = keeping(Occasion::AtWill);
    saved->showSaved(u"/media/stick/leadbooth-recovery-key.txt"_s);
    add(u"keep-saved"_s, std::move(saved));
    auto unsaved = keeping(Occasion::FirstKey);
    unsaved->showError({.kind = ErrorKind::Storage, .detail = u"no permission"_s});
    add(u"keep-not-saved"_s, std::move(unsaved));
    auto narrow = keeping(Occasion::FirstKey);
    narrow->findChild<QPushButton *>(u"show"_s)->click();
    narrow->resize(360, 620);
    add(u"keep-narrow"_s, std::move(narrow));
    add(u"use-empty"_s, usingKey({}));
    add(u"use-typing"_s, usingKey(key.first(20)));
    add(u"use-mistyped"_s, usingKey(QString(key).replace(20, 1, u"7"_s)));
    add(u"use-other-text"_s, usingKey(u"Bring the badge scanner"_s));
    add(u"use-complete"_s, usingKey(key));
    auto wrong = usingKey(key);
    wrong->showError({.kind = ErrorKind::WrongKey});
    add(u"use-wrong-key"_s, std::move(wrong));
    auto locked = usingKey(key);
    locked->showError({.kind = ErrorKind::KeychainLocked});
    add(u"use-keychain-locked"_s, std::move(locked));
    auto narrowInput = usingKey(QString(key).replace(20, 1, u"7"_s));
    narrowInput->resize(320, 400);
    add(u"use-narrow"_s, std::move(narrowInput));
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "recoverygallery FOLDER [LANGUAGE FILE.qm]\n";
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
        for (const auto &[name, dialog] : states()) {
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
