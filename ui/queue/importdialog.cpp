// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/importdialog.h"

#include "ui/common/announcer.h"
#include "ui/common/messagestrip.h"
#include "ui/common/plainlabel.h"
#include "ui/common/secretedit.h"
#include "ui/queue/transfertext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace leadbooth {

ImportDialog::ImportDialog(const QLocale &locale, QWidget *parent)
    : ColumnDialog(parent)
    , m_locale(locale)
    , m_intro(plainParagraph(this))
    , m_content(plainParagraph(this))
    , m_foreign(new MessageStrip(this))
    , m_same(new QCheckBox(this))
    , m_label(plainLabel(this))
    , m_passphrase(new SecretEdit(this))
    , m_without(new QCheckBox(this))
    , m_key(plainParagraph(this, TextRole::Hint))
    , m_other(addAction())
    , m_recovery(addAction())
    , m_cancel(addEnd())
    , m_go(addEnd())
    , m_announcer(new Announcer(this))
{
    m_foreign->setClosable(false);
    m_label->setBuddy(m_passphrase->line());
    for (QWidget *part : std::initializer_list<QWidget *>{
                 m_intro, m_content, m_foreign, m_same, m_label, m_passphrase, m_without, m_key}) {
        column().addWidget(part);
    }
    column().addStretch();
    setPrimary(m_go);

    connect(m_passphrase, &SecretEdit::edited, this, [this] {
        m_error.reset();
        refresh();
    });
    connect(m_without, &QCheckBox::toggled, this, &ImportDialog::refresh);
    connect(m_same, &QCheckBox::toggled, this, &ImportDialog::refresh);
    connect(m_other, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_recovery, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT recoveryKeyWanted();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::go);
    connect(this, &QDialog::finished, this, &ImportDialog::forget);
    retranslate();
    refresh();
}

ImportDialog::~ImportDialog() = default;

// What is told

void ImportDialog::showOffer(const ImportOffer &offer)
{
    if (m_phase != Phase::Reading) {
        return; // of a dialog that was closed meanwhile
    }
    m_offer = offer;
    m_phase = Phase::Offered;
    m_passphrase->forget();
    m_without->setChecked(false);
    m_same->setChecked(false);
    showForeign();
    retranslate();
    refresh();
    m_announcer->announce(m_content->text());
    if (isForeign()) {
        m_same->setFocus(Qt::TabFocusReason);
    } else if (asksForPassphrase()) {
        m_passphrase->setFocus(Qt::TabFocusReason);
    } else {
        m_go->setFocus(Qt::TabFocusReason);
    }
}

void ImportDialog::showReadingError(const Error &error)
{
    if (m_phase != Phase::Reading) {
        return;
    }
    m_error = error;
    m_phase = Phase::Empty;
    retranslate();
    refresh();
    m_go->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::showImported(const ImportResult &result)
{
    if (m_phase != Phase::Taking) {
        return;
    }
    m_result = result;
    m_phase = Phase::Done;
    m_passphrase->forget();
    retranslate();
    refresh();
    resize(width(), 0); // there is less to say now
    fit();
    m_go->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::showError(const Error &error)
{
    if (m_phase != Phase::Taking) {
        return;
    }
    m_error = error;
    m_phase = Phase::Offered;
    refresh();
    if (error.kind == ErrorKind::WrongKey) {
        m_passphrase->line()->selectAll();
        m_passphrase->setFocus();
    }
}

void ImportDialog::reject()
{
    if (m_phase != Phase::Taking) {
        ColumnDialog::reject();
    }
}

// What a person does

void ImportDialog::chooseFile()
{
    auto *dialog =
            new QFileDialog(this, tr("A file of exported leads"),
                            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                            tr("Exported leads (*.leadbooth);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::read);
    dialog->open();
}

void ImportDialog::read(const QString &path)
{
    m_error.reset();
    m_offer = {};
    m_phase = Phase::Reading;
    retranslate();
    refresh();
    Q_EMIT fileRequested(path);
}

void ImportDialog::go()
{
    switch (m_phase) {
    case Phase::Empty:
        chooseFile();
        break;
    case Phase::Offered: {
        const bool isOpening = asksForPassphrase() && !m_without->isChecked();
        // (As it was typed: SecretEdit::text() leaves out blanks at the ends.)
        const Secret passphrase =
                isOpening ? Secret(m_passphrase->line()->text().toUtf8()) : Secret();
        m_error.reset();
        m_phase = Phase::Taking;
        refresh();
        m_announcer->announce(m_key->text());
        Q_EMIT importRequested(passphrase, isForeign() && m_same->isChecked());
        break;
    }
    case Phase::Done:
        accept();
        break;
    case Phase::Reading:
    case Phase::Taking:
        break;
    }
}

void ImportDialog::forget()
{
    m_passphrase->forget();
}

// What is shown

bool ImportDialog::asksForPassphrase() const
{
    return m_offer.locked > 0 && m_offer.hasLockedKeys;
}

bool ImportDialog::isForeign() const
{
    return !m_offer.otherPortals.isEmpty();
}

bool ImportDialog::isReady() const
{
    switch (m_phase) {
    case Phase::Empty:
    case Phase::Done:
        return true;
    case Phase::Offered:
        return m_offer.leads > 0 && (!isForeign() || m_same->isChecked())
               && (!asksForPassphrase() || m_without->isChecked()
                   || !m_passphrase->line()->text().isEmpty());
    case Phase::Reading:
    case Phase::Taking:
        return false;
    }
    return false;
}

void ImportDialog::refresh()
{
    const bool isOffered = m_phase == Phase::Offered || m_phase == Phase::Taking;
    const bool isTaking = m_phase == Phase::Taking;
    const bool isDone = m_phase == Phase::Done;
    m_content->setVisible(isOffered);
    m_foreign->setVisible(isOffered && isForeign());
    m_same->setVisible(isOffered && isForeign());
    m_same->setEnabled(!isTaking);
    m_label->setVisible(isOffered && asksForPassphrase());
    m_passphrase->setVisible(isOffered && asksForPassphrase());
    m_passphrase->setEnabled(!isTaking && !m_without->isChecked());
    m_without->setVisible(isOffered && asksForPassphrase());
    m_without->setEnabled(!isTaking);
    m_key->setText(keyText());
    m_key->setVisible(!m_key->text().isEmpty());
    m_without->setAccessibleDescription(m_key->text());
    m_other->setVisible(isOffered);
    m_other->setEnabled(!isTaking);
    m_recovery->setVisible(isDone && m_result.locked > 0);
    m_cancel->setVisible(!isDone);
    m_cancel->setEnabled(!isTaking);
    m_go->setEnabled(isReady());
    showStrip();
    fit();
}

void ImportDialog::showForeign()
{
    if (isForeign()) {
        m_foreign->showMessage(
                {.tone = Tone::Warning,
                 .sentence = tr("The leads were typed for another portal: %1.")
                                     .arg(portalsText(m_offer.otherPortals)),
                 .advice = tr("This account is of %1. If these are two companies, do not take the "
                              "leads in: they would be sent to the wrong one.")
                                   .arg(m_offer.portal)});
    }
}

void ImportDialog::showStrip()
{
    if (m_error) {
        const ErrorText text = importErrorText(*m_error);
        strip().showMessage({.tone = Tone::Danger,
                             .sentence = text.sentence,
                             .advice = text.advice,
                             .details = text.details});
        return;
    }
    if (m_phase != Phase::Done) {
        strip().hide();
        return;
    }
    if (m_result.keyError) {
        strip().showMessage(
                {.tone = Tone::Warning,
                 .sentence = tr("The leads are here, but the keychain did not take their key."),
                 .advice = tr("They can be read and sent until Leadbooth is closed. Unlock the "
                              "keychain, and import the file once more after the next start."),
                 .details = importErrorText(*m_result.keyError).details});
        return;
    }
    const QString sentence = m_result.taken > 0 ? tr("%n lead(s) were taken in.", nullptr,
                                                     static_cast<int>(m_result.taken))
                                                : tr("Nothing had to be taken in.");
    const QString known = m_result.known > 0
                                  ? tr("%n lead(s) were here already, and stay as they are.",
                                       nullptr, static_cast<int>(m_result.known))
                                  : QString();
    strip().showMessage({.tone = Tone::Ok, .sentence = sentence, .advice = known});
}

QString ImportDialog::introText() const
{
    switch (m_phase) {
    case Phase::Empty:
        return tr("Takes in leads that another computer exported, and sends them from here. Each "
                  "is looked for in the portal first, so that none gets there twice.");
    case Phase::Reading:
        return tr("Reading the file …");
    case Phase::Offered:
    case Phase::Taking:
        return QFileInfo(m_offer.path).fileName();
    case Phase::Done:
        return m_result.taken > 0 && m_result.locked < m_result.taken
                       ? tr("They are looked for in the portal, and sent where it does not have "
                            "them.")
                       : QString();
    }
    return {};
}

QString ImportDialog::contentText() const
{
    const auto leads = static_cast<int>(m_offer.leads);
    if (leads == 0) {
        return tr("There are no leads in it.");
    }
    return m_offer.madeAt.isValid() ? tr("%n lead(s), exported on %1.", nullptr, leads)
                                              .arg(m_locale.toString(m_offer.madeAt.toLocalTime(),
                                                                     QLocale::ShortFormat))
                                    : tr("%n lead(s).", nullptr, leads);
}

QString ImportDialog::keyText() const
{
    if (m_phase == Phase::Taking) {
        return tr("Taking the leads in …");
    }
    if (m_phase == Phase::Done && m_result.locked > 0) {
        return tr("%n lead(s) cannot be read yet, and are not sent. The recovery key of the "
                  "computer that they come from opens them.",
                  nullptr, static_cast<int>(m_result.locked));
    }
    if (m_phase != Phase::Offered || m_offer.locked == 0) {
        return {};
    }
    if (!m_offer.hasLockedKeys) {
        return tr("The key of these leads is not in the file. They are taken in and kept, and sent "
                  "once the recovery key of the other computer was typed here.");
    }
    return m_without->isChecked()
                   ? tr("They are taken in and kept, and sent once the recovery key of the other "
                        "computer was typed here.")
                   : QString();
}

QString ImportDialog::goText() const
{
    switch (m_phase) {
    case Phase::Empty:
    case Phase::Reading:
        return tr("Choose the file …", "button");
    case Phase::Offered:
    case Phase::Taking:
        return tr("Take them in", "button");
    case Phase::Done:
        return tr("Done", "button");
    }
    return {};
}

void ImportDialog::changeEvent(QEvent *event)
{
    ColumnDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showForeign();
        refresh();
    }
}

void ImportDialog::retranslate()
{
    setHeading(tr("Import leads"));
    m_intro->setText(introText());
    m_intro->setVisible(!m_intro->text().isEmpty());
    m_content->setText(contentText());
    m_same->setText(tr("It is the same portal"));
    m_label->setText(tr("Passphrase of the file"));
    m_without->setText(tr("Without the passphrase"));
    m_other->setText(tr("Another file …", "button"));
    m_recovery->setText(tr("Type the recovery key …", "button"));
    m_cancel->setText(tr("Cancel", "button"));
    m_go->setText(goText());
}

} // namespace leadbooth
