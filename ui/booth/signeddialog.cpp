// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/signeddialog.h"

#include "ui/common/plainlabel.h"
#include "ui/queue/recoverykeycode.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

SignedDialog::SignedDialog(const Signed &file, QWidget *parent)
    : ColumnDialog(parent)
    , m_file(file)
    , m_saved(plainParagraph(this))
    , m_how(plainParagraph(this))
    , m_fingerprint(plainParagraph(this))
    , m_otherKey(plainParagraph(this))
    , m_showCode(addAction())
    , m_codeHint(plainParagraph(this, TextRole::Hint))
    , m_code(new RecoveryKeyCode(this))
    , m_done(addEnd())
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(fontFor(TextRole::Section, this).pointSizeF());
    m_fingerprint->setFont(fixed);
    m_fingerprint->setObjectName(u"fingerprint"_s);
    setTone(m_otherKey, Tone::Warning);
    m_otherKey->setVisible(m_file.isOtherKey);
    m_codeHint->setForegroundRole(QPalette::PlaceholderText);
    m_showCode->setCheckable(true);
    m_showCode->setObjectName(u"showCode"_s);
    m_showCode->setVisible(!m_file.code.isEmpty());
    m_code->setCode(m_file.code);
    m_code->setShown(true);
    m_code->hide();
    for (QLabel *label : {m_saved, m_how, m_fingerprint, m_otherKey, m_codeHint}) {
        column().addWidget(label);
    }
    column().addWidget(m_code, 0, Qt::AlignHCenter);
    column().addStretch();
    setPrimary(m_done);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_showCode, &QPushButton::toggled, this, [this](bool isShown) {
        m_code->setVisible(isShown);
        retranslate();
        fit();
    });
    retranslate();
}

SignedDialog::~SignedDialog() = default;

void SignedDialog::retranslate()
{
    setHeading(tr("The booth file is signed"));
    m_saved->setText(
            tr("%1 is saved. Bring it to the booth's computer, on a USB stick for example.")
                    .arg(QFileInfo(m_file.path).fileName()));
    m_how->setText(tr("The first time, the staff there is asked whether to trust the file, and "
                      "shown a code. Read them this one, by phone or in person: only when both are "
                      "the same, nobody has changed the file on its way."));
    m_fingerprint->setText(m_file.fingerprint);
    m_fingerprint->setAccessibleName(tr("Code of the signing key"));
    m_otherKey->setText(tr("The key that signed earlier files is not in the keychain any more, so "
                           "there is a new one: every booth asks again whether to trust it."));
    m_codeHint->setText(codeHint());
    m_showCode->setText(m_showCode->isChecked() ? tr("Hide the QR code", "button")
                                                : tr("Show as QR code", "button"));
    m_code->setAccessibleName(tr("QR code of the booth file"));
    m_done->setText(tr("Done", "button"));
}

QString SignedDialog::codeHint() const
{
    if (m_file.code.isEmpty()) {
        return tr("The file is too large for a QR code: use a USB stick.");
    }
    const QString way = tr(
            "A booth with a camera reads the file from this QR code: in the staff's panel there, "
            "“Take another booth file”, then “Read a QR code”. A screenshot will do, on paper or "
            "on another screen.");
    return m_file.codeLacksPictures
                   ? way + u' '
                             + tr("The logo and the pictures do not fit into it: to have them, use "
                                  "a USB stick.")
                   : way;
}

} // namespace leadbooth
