// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/recoverykeydialog.h"

#include "ui/common/messagestrip.h"
#include "ui/common/plainlabel.h"
#include "ui/queue/recoverykeycode.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr qsizetype GroupsInRow = 5;

// The first group, which says what it is, and rows of five. A hyphen stays at the end of a row, so
// that what is copied is what was shown.
QString inRows(const Secret &text)
{
    const QStringList groups = QString::fromUtf8(text.reveal()).split(u'-');
    QString rows;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        rows += groups.at(i);
        if (i + 1 < groups.size()) {
            rows += i % GroupsInRow == 0 ? u"-\n"_s : u"-"_s;
        }
    }
    return rows;
}

QString masked(QString rows)
{
    for (QChar &c : rows) {
        if (c.isLetterOrNumber()) {
            c = u'•';
        }
    }
    return rows;
}

} // namespace

RecoveryKeyDialog::RecoveryKeyDialog(const Secret &text, const QList<QList<bool>> &code,
                                     Occasion occasion, QWidget *parent)
    : ColumnDialog(parent)
    , m_text(text)
    , m_occasion(occasion)
    , m_isKept(occasion == Occasion::AtWill)
    , m_why(plainParagraph(this))
    , m_card(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_key(plainLabel(this))
    , m_code(new RecoveryKeyCode(this))
    , m_show(new QPushButton(this))
    , m_hint(plainParagraph(this, TextRole::Hint))
    , m_save(addAction())
    , m_later(addEnd())
    , m_done(addEnd())
{
    const Sizes &size = sizes(this);
    column().addWidget(m_why);
    column().addSpacing(size.space[1]);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(fontFor(TextRole::Section, this).pointSizeF());
    m_key->setFont(fixed);
    m_code->setCode(code);
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    m_show->setObjectName("show"_L1);
    auto *words = new QVBoxLayout;
    words->setSpacing(size.space[2]);
    words->addWidget(m_key);
    words->addWidget(m_show, 0, Qt::AlignLeading);
    words->addStretch();
    m_card->setSpacing(size.space[3]);
    m_card->addLayout(words, 1);
    m_card->addWidget(m_code, 0, Qt::AlignLeading | Qt::AlignTop);
    column().addLayout(m_card);
    column().addSpacing(size.space[0]);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    column().addWidget(m_hint);
    column().addStretch();
    setPrimary(m_done);
    m_later->setVisible(m_occasion == Occasion::FirstKey);

    connect(m_show, &QPushButton::toggled, this, &RecoveryKeyDialog::showKey);
    connect(m_save, &QPushButton::clicked, this, &RecoveryKeyDialog::chooseFile);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::finished, this, &RecoveryKeyDialog::forget);
    showKey(false);
    m_show->setFocus(Qt::TabFocusReason);
}

RecoveryKeyDialog::~RecoveryKeyDialog() = default;

void RecoveryKeyDialog::showSaved(const QString &path)
{
    m_savedAs = path;
    m_error.reset();
    m_isKept = true;
    retranslate();
    showStrip();
}

void RecoveryKeyDialog::showError(const Error &error)
{
    m_error = error;
    showStrip();
}

void RecoveryKeyDialog::showStrip()
{
    if (m_error) {
        strip().showMessage(
                {.tone = Tone::Danger,
                 .sentence = m_error->kind == ErrorKind::StorageFull
                                     ? tr("There is no room for the file: the key is not saved.")
                                     : tr("The file cannot be written: the key is not saved."),
                 .advice = tr("Choose another place for it."),
                 .details = m_error->detail});
    } else if (!m_savedAs.isEmpty()) {
        strip().showMessage(
                {.tone = Tone::Ok,
                 .sentence = tr("Saved as %1.").arg(QFileInfo(m_savedAs).fileName()),
                 .advice = tr("Now move the file to another place than this computer.")});
    }
    fit();
}

void RecoveryKeyDialog::showKey(bool shown)
{
    m_key->setText(shown ? inRows(m_text) : masked(inRows(m_text)));
    m_key->setTextInteractionFlags(shown ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                         : Qt::NoTextInteraction);
    m_key->setFocusPolicy(shown ? Qt::StrongFocus : Qt::NoFocus);
    m_code->setShown(shown);
    m_isKept = m_isKept || shown;
    retranslate();
}

Secret RecoveryKeyDialog::fileContent() const
{
    return Secret((tr("Leadbooth: recovery key of the queue") + u"\n\n"_s + m_why->text() + u'\n'
                   + m_hint->text() + u"\n\n"_s)
                          .toUtf8()
                  + m_text.reveal() + '\n');
}

void RecoveryKeyDialog::chooseFile()
{
    auto *dialog =
            new QFileDialog(this, tr("Save the recovery key"),
                            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                            tr("Text (*.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"leadbooth-recovery-key.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { Q_EMIT saveRequested(path, fileContent()); });
    dialog->open();
}

void RecoveryKeyDialog::forget()
{
    m_text = Secret();
    m_key->clear();
    m_key->setAccessibleName({});
    m_code->setCode({});
}

void RecoveryKeyDialog::resizeEvent(QResizeEvent *event)
{
    ColumnDialog::resizeEvent(event);
    const int needed = m_key->sizeHint().width() + m_card->spacing() + m_code->sizeHint().width();
    const QBoxLayout::Direction direction =
            columnWidth() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_card->direction() != direction) {
        m_card->setDirection(direction);
        m_code->updateGeometry();
    }
}

void RecoveryKeyDialog::retranslate()
{
    setHeading(tr("Keep the recovery key"));
    m_why->setText(tr("The leads that wait on this computer are encrypted: should its keychain be "
                      "lost, only this key opens them."));
    m_show->setText(m_show->isChecked() ? tr("Hide", "button: a secret")
                                        : tr("Show", "button: a secret"));
    m_key->setAccessibleName(m_show->isChecked() ? m_key->text() : tr("The recovery key, hidden"));
    m_code->setAccessibleName(tr("QR code of the recovery key"));
    m_hint->setText(tr("Whoever has the key can read these leads. Keep it on paper or in a "
                       "password manager, not on this computer alone."));
    m_save->setText(tr("Save as a file …", "button"));
    m_later->setText(tr("Later", "button"));
    m_done->setText(tr("Done", "button"));
    m_done->setEnabled(m_isKept);
    m_done->setToolTip(m_isKept ? QString() : tr("Show or save the key first."));
}

} // namespace leadbooth
