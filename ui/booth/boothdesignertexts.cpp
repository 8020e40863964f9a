// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/boothdesigner.h"
#include "ui/booth/problemlist.h"
#include "ui/common/messagestrip.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! A name for a file of any system. */
QString fileNameOf(const QString &booth)
{
    QString name;
    for (const QChar c : booth) {
        name += c.isLetterOrNumber() ? c : u' ';
    }
    name = name.simplified().replace(u' ', u'-');
    return (name.isEmpty() ? u"booth"_s : name) + u".booth"_s;
}

bool isOfKeychain(const Error &error)
{
    return error.kind == ErrorKind::KeychainLocked || error.kind == ErrorKind::KeychainUnavailable
           || error.kind == ErrorKind::KeychainChanged || error.kind == ErrorKind::SecretMissing;
}

} // namespace

void BoothDesigner::chooseFile()
{
    if (!m_problems->maySave() || m_isSaving) {
        return;
    }
    auto *dialog =
            new QFileDialog(this, tr("Save the booth file"),
                            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                            tr("Booth files (*.booth);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"booth"_s);
    dialog->selectFile(fileNameOf(profile().name));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_isSaving = true;
        refresh();
        Q_EMIT saveRequested(profile(), path);
    });
    dialog->open();
}

void BoothDesigner::showSaved(const QString &path)
{
    m_isSaving = false;
    refresh();
    say(Notice::Saved, tr("Saved as %1.").arg(QFileInfo(path).fileName()));
}

void BoothDesigner::showSavingError(const Error &error)
{
    m_isSaving = false;
    refresh();
    say(Notice::SavingFailed,
        isOfKeychain(error)
                ? tr("The booth file is not saved: the key that signs it is not at hand.")
        : error.kind == ErrorKind::StorageFull
                ? tr("The booth file is not saved: there is no room for it.")
                : tr("The booth file is not saved: it cannot be written there."),
        error);
}

void BoothDesigner::showKeepingError(const Error &error)
{
    say(Notice::KeepingFailed,
        error.kind == ErrorKind::StorageFull
                ? tr("The last changes are not on the disk: there is no room.")
                : tr("The last changes are not on the disk: it cannot be written."),
        error);
}

void BoothDesigner::say(Notice notice, const QString &sentence, const Error &error)
{
    m_notice = notice;
    MessageStrip::Message message{.tone = Tone::Danger, .sentence = sentence};
    switch (notice) {
    case Notice::None:
        return;
    case Notice::Removed:
        message.tone = Tone::Accent;
        message.button = tr("Undo", "button");
        break;
    case Notice::Saved:
        message.tone = Tone::Ok;
        break;
    case Notice::SavingFailed:
        message.advice = isOfKeychain(error)
                                 ? tr("See that the keychain is there and unlocked, then save "
                                      "again.")
                                 : tr("Choose another place for it.");
        message.details = error.detail;
        break;
    case Notice::KeepingFailed:
        message.advice = tr("Save the booth file before you close this window.");
        message.details = error.detail;
        break;
    }
    m_strip->showMessage(message);
}

QString BoothDesigner::partName(BoothPart part) const
{
    switch (part) {
    case BoothPart::Name:
        return tr("Name", "part of a booth");
    case BoothPart::Pages:
        return tr("Pages", "part of a booth");
    case BoothPart::Texts:
        return tr("Texts", "part of a booth");
    case BoothPart::Consent:
        return tr("Consent", "part of a booth");
    case BoothPart::FixedValues:
        return tr("Fixed values", "part of a booth");
    case BoothPart::Look:
        return tr("Look", "part of a booth");
    case BoothPart::Times:
        return tr("Times", "part of a booth");
    case BoothPart::Scanner:
        return tr("Scanner", "part of a booth");
    }
    return {};
}

void BoothDesigner::retranslate()
{
    setWindowTitle(tr("Booth"));
    m_nameLabel->setText(tr("Name of the booth"));
    m_boothsButton->setText(tr("Booths", "button: a menu"));
    m_undo->setText(tr("Undo", "button"));
    m_undo->setToolTip(tr("Ctrl+Z"));
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)) {
            m_buttons.at(i)->setText(partName(static_cast<BoothPart>(i)));
        }
    }
    m_close->setText(tr("Close", "button"));
    m_save->setText(tr("Save booth file …", "button"));
}

} // namespace leadbooth
