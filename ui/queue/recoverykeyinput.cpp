// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/recoverykeyinput.h"

#include "ui/common/announcer.h"
#include "ui/common/errortext.h"
#include "ui/common/messagestrip.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int RowsShown = 4;
// Whoever has typed this much without beginning like a key is typing something else.
constexpr qsizetype TelltaleLength = 8;

bool isOfKeychain(ErrorKind kind)
{
    return kind == ErrorKind::KeychainUnavailable || kind == ErrorKind::KeychainLocked
           || kind == ErrorKind::SecretMissing || kind == ErrorKind::KeychainChanged;
}

} // namespace

RecoveryKeyInput::RecoveryKeyInput(Check check, QWidget *parent)
    : ColumnDialog(parent)
    , m_check(std::move(check))
    , m_intro(plainParagraph(this))
    , m_label(plainLabel(this))
    , m_edit(new QPlainTextEdit(this))
    , m_state(plainLabel(this, TextRole::Hint))
    , m_file(addAction())
    , m_cancel(addEnd())
    , m_open(addEnd())
    , m_announcer(new Announcer(this))
{
    const Sizes &size = sizes(this);
    column().addWidget(m_intro);
    column().addSpacing(size.space[0]);
    column().addWidget(m_label);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_edit->setFont(fixed);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * RowsShown + size.space[3]);
    m_edit->installEventFilter(this);
    m_label->setBuddy(m_edit);
    column().addWidget(m_edit);
    // Room for the longest, so that nothing jumps while a key is typed.
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_state->setMinimumHeight(m_state->fontMetrics().lineSpacing() * 2);
    column().addWidget(m_state);
    column().addStretch();
    setPrimary(m_open);

    connect(m_edit, &QPlainTextEdit::textChanged, this, &RecoveryKeyInput::onEdited);
    connect(m_file, &QPushButton::clicked, this, &RecoveryKeyInput::chooseFile);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &RecoveryKeyInput::give);
    connect(&strip(), &MessageStrip::buttonClicked, this, &RecoveryKeyInput::give);
    connect(this, &QDialog::finished, this, &RecoveryKeyInput::forget);
    retranslate();
    m_edit->setFocus(Qt::TabFocusReason);
}

RecoveryKeyInput::~RecoveryKeyInput() = default;

void RecoveryKeyInput::showFile(const Secret &content)
{
    m_fileError.reset();
    m_edit->setPlainText(QString::fromUtf8(content.reveal()));
    m_edit->setFocus();
}

void RecoveryKeyInput::showFileError(const Error &error)
{
    m_fileError = error;
    showStrip();
}

void RecoveryKeyInput::finish()
{
    accept();
}

void RecoveryKeyInput::showError(const Error &error)
{
    m_isBusy = false;
    m_error = error;
    showStrip();
    showState();
    updateButtons();
    m_edit->setFocus();
}

void RecoveryKeyInput::showStrip()
{
    if (!m_error && !m_fileError) {
        strip().hide();
        return;
    }
    strip().showMessage(m_fileError ? fileMessage() : message());
    fit();
}

MessageStrip::Message RecoveryKeyInput::fileMessage() const
{
    return {.tone = Tone::Danger,
            .sentence = tr("The file cannot be read."),
            .advice = tr("Choose another one, or type the key."),
            .details = m_fileError->detail};
}

MessageStrip::Message RecoveryKeyInput::message() const
{
    if (m_error->kind == ErrorKind::WrongKey) {
        return {.tone = Tone::Danger,
                .sentence = tr("This is the recovery key of another queue."),
                .advice = tr("The leads on this computer need the one that was kept for them.")};
    }
    const ErrorText text = errorText(*m_error, Act::Load);
    if (isOfKeychain(m_error->kind)) {
        return {.tone = Tone::Warning,
                .sentence = tr("The leads can be read, but only until Leadbooth is closed: the "
                               "keychain did not take the key."),
                .advice = m_error->kind == ErrorKind::KeychainLocked
                                  ? tr("Unlock the keychain and try again.")
                                  : tr("See that the desktop's password service runs, and try "
                                       "again."),
                .button = actionLabel(ErrorAction::Retry),
                .details = text.details};
    }
    return {.tone = Tone::Danger,
            .sentence = text.sentence,
            .advice = text.advice,
            .button = actionLabel(text.action),
            .details = text.details};
}

void RecoveryKeyInput::onEdited()
{
    const QString text = m_edit->toPlainText();
    const RecoveryKeyReading before = m_reading;
    m_reading = m_check(Secret(text.toUtf8()));
    m_isShort = text.trimmed().size() < TelltaleLength;
    m_error.reset();
    m_fileError.reset();
    showStrip();
    showState();
    updateButtons();
    if (m_reading != before && m_reading != RecoveryKeyReading::CutOff) {
        m_announcer->announce(m_state->text());
    }
}

void RecoveryKeyInput::give()
{
    m_isBusy = true;
    m_error.reset();
    showStrip();
    showState();
    updateButtons();
    Q_EMIT given(Secret(m_edit->toPlainText().toUtf8()));
}

QString RecoveryKeyInput::stateText() const
{
    if (m_isBusy) {
        return tr("Opening the leads …");
    }
    switch (m_reading) {
    case RecoveryKeyReading::Missing:
        return m_isShort
                       ? tr("It begins with LBKEY1, and 15 groups of four follow. Hyphens, blanks "
                            "and letter case do not matter.")
                       : tr("There is no recovery key in this text: one begins with LBKEY1.");
    case RecoveryKeyReading::CutOff:
        return tr("It goes on: after LBKEY1 there are 15 groups of four.");
    case RecoveryKeyReading::Mistyped:
        return tr("There is a slip in it: a wrong letter, or two that changed places. Compare it "
                  "with what you kept.");
    case RecoveryKeyReading::Complete:
        return tr("The key is complete.");
    }
    return {};
}

Tone RecoveryKeyInput::stateTone() const
{
    if (m_isBusy || m_reading == RecoveryKeyReading::CutOff
        || (m_reading == RecoveryKeyReading::Missing && m_isShort)) {
        return Tone::Muted;
    }
    return m_reading == RecoveryKeyReading::Complete ? Tone::Ok : Tone::Danger;
}

void RecoveryKeyInput::showState()
{
    m_state->setText(stateText());
    setTone(m_state, stateTone());
    m_edit->setAccessibleDescription(m_state->text());
}

void RecoveryKeyInput::updateButtons()
{
    m_edit->setReadOnly(m_isBusy);
    m_file->setEnabled(!m_isBusy);
    const bool isOpened = m_error && isOfKeychain(m_error->kind);
    m_open->setEnabled(!m_isBusy && !isOpened && m_reading == RecoveryKeyReading::Complete);
    m_cancel->setText(isOpened ? tr("Close", "button") : tr("Cancel", "button"));
}

void RecoveryKeyInput::chooseFile()
{
    auto *dialog =
            new QFileDialog(this, tr("The file with the recovery key"),
                            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                            tr("Text (*.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryKeyInput::fileRequested);
    dialog->open();
}

void RecoveryKeyInput::forget()
{
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlainText(QString()); // unlike clear(), it drops the history of undoing
    m_isBusy = false;
    m_reading = RecoveryKeyReading::Missing;
    m_isShort = true;
    m_error.reset();
    m_fileError.reset();
    strip().hide();
    showState();
    updateButtons();
}

bool RecoveryKeyInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Enter goes on to the next line of a key that is typed from paper, and at its end opens.
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_open->isEnabled()) {
            give();
            return true;
        }
    }
    return ColumnDialog::eventFilter(watched, event);
}

void RecoveryKeyInput::changeEvent(QEvent *event)
{
    ColumnDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showStrip();
    } else if (event->type() == QEvent::PaletteChange) {
        showState();
    }
}

void RecoveryKeyInput::retranslate()
{
    setHeading(tr("Use a recovery key"));
    m_intro->setText(tr("Leads on this computer cannot be read, because their key is not in its "
                        "keychain. The recovery key that was kept for them opens them again."));
    m_label->setText(tr("Recovery key"));
    m_file->setText(tr("Load a file …", "button"));
    m_open->setText(tr("Open the leads", "button"));
    showState();
    updateButtons();
}

} // namespace leadbooth
