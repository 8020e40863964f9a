// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/exportdialog.h"

#include "ui/common/announcer.h"
#include "ui/common/messagestrip.h"
#include "ui/common/plainlabel.h"
#include "ui/common/radiobutton.h"
#include "ui/common/secretedit.h"
#include "ui/queue/transfertext.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace leadbooth {

ExportDialog::ExportDialog(QWidget *parent)
    : ColumnDialog(parent)
    , m_intro(plainParagraph(this))
    , m_choices(new QWidget(this))
    , m_locked(new RadioButton(m_choices))
    , m_lockedText(plainParagraph(m_choices, TextRole::Hint))
    , m_firstLabel(plainLabel(m_choices))
    , m_first(new SecretEdit(m_choices))
    , m_secondLabel(plainLabel(m_choices))
    , m_second(new SecretEdit(m_choices))
    , m_state(plainLabel(m_choices, TextRole::Hint))
    , m_keyless(new RadioButton(m_choices))
    , m_keylessText(plainParagraph(m_choices, TextRole::Hint))
    , m_path(plainParagraph(this))
    , m_next(plainParagraph(this))
    , m_cancel(addEnd())
    , m_go(addEnd())
    , m_announcer(new Announcer(this))
{
    const Sizes &size = sizes(this);
    column().addWidget(m_intro);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, size.space[1], 0, 0);
    choices->setSpacing(size.space[0]);
    QVBoxLayout *locked = addChoice(*choices, m_locked);
    locked->addWidget(m_lockedText);
    addLine(*locked, m_firstLabel, m_first);
    addLine(*locked, m_secondLabel, m_second);
    m_state->setWordWrap(true);
    locked->addWidget(m_state);
    choices->addSpacing(size.space[1]);
    addChoice(*choices, m_keyless)->addWidget(m_keylessText);
    column().addWidget(m_choices);
    column().addWidget(m_path);
    column().addWidget(m_next);
    column().addStretch();
    m_locked->setChecked(true);
    setPrimary(m_go);

    connect(m_locked, &RadioButton::toggled, this, &ExportDialog::onEdited);
    connect(m_first, &SecretEdit::edited, this, &ExportDialog::onEdited);
    connect(m_second, &SecretEdit::edited, this, &ExportDialog::onEdited);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this,
            [this] { m_phase == Phase::Done ? accept() : chooseFile(); });
    connect(this, &QDialog::finished, this, &ExportDialog::forget);
    retranslate();
    refresh();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::addLine(QVBoxLayout &under, QLabel *label, SecretEdit *edit)
{
    under.addSpacing(sizes(this).space[0]);
    under.addWidget(label);
    under.addWidget(edit);
    label->setBuddy(edit->line());
}

// What is told

void ExportDialog::showOffer(const ExportOffer &offer)
{
    if (m_phase != Phase::Counting) {
        return; // of a dialog that was closed meanwhile
    }
    m_offer = offer;
    m_error.reset();
    m_phase = Phase::Choosing;
    m_locked->setChecked(offer.hasKeys);
    m_keyless->setChecked(!offer.hasKeys);
    retranslate();
    refresh();
    if (isLocking()) {
        m_first->setFocus(Qt::TabFocusReason);
    } else {
        m_keyless->setFocus(Qt::TabFocusReason);
    }
}

void ExportDialog::showExported(qint64 leads, const QString &path)
{
    if (m_phase != Phase::Writing) {
        return;
    }
    m_exported = leads;
    m_path->setText(QDir::toNativeSeparators(path));
    m_error.reset();
    m_phase = Phase::Done;
    retranslate();
    refresh();
    m_first->forget();
    m_second->forget();
    resize(width(), 0); // there is less to say now
    fit();
    m_go->setFocus(Qt::OtherFocusReason);
}

void ExportDialog::showError(const Error &error)
{
    m_error = error;
    if (m_phase == Phase::Writing) {
        m_phase = Phase::Choosing;
    }
    refresh();
}

void ExportDialog::reject()
{
    if (m_phase != Phase::Writing) {
        ColumnDialog::reject();
    }
}

// What is typed

bool ExportDialog::isLocking() const
{
    return m_locked->isChecked();
}

ExportDialog::Typed ExportDialog::typed() const
{
    // (As it was typed: SecretEdit::text() leaves out blanks at the ends.)
    const QString first = m_first->line()->text();
    const QString second = m_second->line()->text();
    if (first.isEmpty() && second.isEmpty()) {
        return Typed::Nothing;
    }
    if (first == second) {
        return Typed::Twice;
    }
    return first.startsWith(second) ? Typed::Once : Typed::Differing;
}

void ExportDialog::onEdited()
{
    if (m_phase != Phase::Choosing) {
        return;
    }
    m_error.reset();
    refresh();
    const Typed now = typed();
    if (now != m_said && (now == Typed::Differing || now == Typed::Twice)) {
        m_announcer->announce(m_state->text());
    }
    m_said = now;
}

QString ExportDialog::stateText() const
{
    if (m_phase == Phase::Writing) {
        return tr("Writing the file …");
    }
    switch (typed()) {
    case Typed::Nothing:
        return tr("Several words are easy to keep in mind and hard to guess.");
    case Typed::Once:
        return tr("Type it once more, so that no slip locks the file for good.");
    case Typed::Differing:
        return tr("These are two different passphrases.");
    case Typed::Twice:
        return tr("Both are the same.");
    }
    return {};
}

Tone ExportDialog::stateTone() const
{
    if (m_phase == Phase::Writing) {
        return Tone::Muted;
    }
    const Typed now = typed();
    return now == Typed::Differing ? Tone::Danger : now == Typed::Twice ? Tone::Ok : Tone::Muted;
}

void ExportDialog::chooseFile()
{
    auto *dialog =
            new QFileDialog(this, tr("A file for the leads"),
                            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                            tr("Exported leads (*.leadbooth);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it replaces a file
    dialog->setDefaultSuffix(u"leadbooth"_s);
    dialog->selectFile(u"leads-%1.leadbooth"_s.arg(m_offer.madeAt.toString(u"yyyy-MM-dd-HHmm"_s)));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::write);
    dialog->open();
}

void ExportDialog::write(const QString &path)
{
    m_error.reset();
    m_phase = Phase::Writing;
    refresh();
    m_announcer->announce(m_state->text());
    Q_EMIT exportRequested(path, isLocking() ? Secret(m_first->line()->text().toUtf8()) : Secret());
}

void ExportDialog::forget()
{
    m_first->forget();
    m_second->forget();
}

// What is shown

void ExportDialog::refresh()
{
    const bool isChoosing = m_phase == Phase::Choosing;
    const bool isDone = m_phase == Phase::Done;
    m_choices->setVisible(isChoosing || m_phase == Phase::Writing);
    m_locked->setEnabled(isChoosing && m_offer.hasKeys);
    m_keyless->setEnabled(isChoosing);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_firstLabel, m_first, m_secondLabel, m_second}) {
        part->setEnabled(isChoosing);
        part->setVisible(isLocking());
    }
    m_state->setVisible(isLocking() || m_phase == Phase::Writing);
    m_path->setVisible(isDone);
    m_next->setVisible(isDone);
    m_cancel->setVisible(!isDone);
    m_cancel->setEnabled(m_phase != Phase::Writing);
    m_go->setEnabled(isDone || (isChoosing && (!isLocking() || typed() == Typed::Twice)));
    showState();
    showStrip();
    fit();
}

void ExportDialog::showState()
{
    m_state->setText(stateText());
    setTone(m_state, stateTone());
    m_second->line()->setAccessibleDescription(m_state->text());
}

void ExportDialog::showStrip()
{
    if (m_error) {
        const ErrorText text = exportErrorText(*m_error);
        strip().showMessage({.tone = Tone::Danger,
                             .sentence = text.sentence,
                             .advice = text.advice,
                             .details = text.details});
    } else if (m_phase == Phase::Done) {
        strip().showMessage({.tone = Tone::Ok,
                             .sentence = tr("%n lead(s) are in the file.", nullptr,
                                            static_cast<int>(m_exported)),
                             .advice = tr("This computer does not send them any more.")});
    } else {
        strip().hide();
    }
}

void ExportDialog::changeEvent(QEvent *event)
{
    ColumnDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        showState();
    }
}

void ExportDialog::retranslateChoices()
{
    m_locked->setText(tr("Lock the file with a passphrase"));
    m_lockedText->setText(
            m_offer.hasKeys ? tr("The other computer asks for it. It is kept nowhere: whoever "
                                 "forgets it needs the recovery key of this computer.")
                            : tr("The key of these leads is not at hand: unlock the keychain, or "
                                 "type the recovery key first."));
    m_locked->setAccessibleDescription(m_lockedText->text());
    m_firstLabel->setText(tr("Passphrase"));
    m_secondLabel->setText(tr("The same once more"));
    m_keyless->setText(tr("Without the key"));
    m_keylessText->setText(tr("The other computer can read and send the leads only once the "
                              "recovery key of this one was typed there."));
    m_keyless->setAccessibleDescription(m_keylessText->text());
}

void ExportDialog::retranslate()
{
    setHeading(tr("Export leads"));
    const auto leads = static_cast<int>(m_offer.leads);
    switch (m_phase) {
    case Phase::Counting:
        m_intro->setText(tr("Puts leads that are not sent yet into an encrypted file, for another "
                            "computer to send."));
        break;
    case Phase::Choosing:
    case Phase::Writing:
        m_intro->setText(tr("%n lead(s) for %1 go into an encrypted file. This computer does not "
                            "send them any more: the one that imports the file does.",
                            nullptr, leads)
                                 .arg(m_offer.portal));
        break;
    case Phase::Done:
        m_intro->setText(tr("The file is here:"));
        break;
    }
    retranslateChoices();
    m_next->setText(isLocking() ? tr("Bring it to the other computer, and import it there: Queue, "
                                     "Import. The passphrase is asked for.")
                                : tr("Bring it to the other computer, and import it there: Queue, "
                                     "Import. Then type the recovery key of this computer."));
    m_cancel->setText(tr("Cancel", "button"));
    m_go->setText(m_phase == Phase::Done ? tr("Done", "button")
                                         : tr("Choose the file …", "button"));
}

} // namespace leadbooth
