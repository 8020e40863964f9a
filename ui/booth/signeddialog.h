// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/columndialog.h"

class QLabel;
class QPushButton;

namespace leadbooth {

class RecoveryKeyCode;

/*! After a booth file was saved: the code that the booth's staff compares, and the file as a QR
 * code where it is small enough. UI thread. */
class SignedDialog final : public ColumnDialog
{
    Q_OBJECT

public:
    struct Signed
    {
        QString path = {};
        QString fingerprint = {};
        bool isOtherKey = false;      //!< than for earlier files: every booth asks again
        QList<QList<bool>> code = {}; //!< see RecoveryKeyCode; empty: too large for one
        bool codeLacksPictures = false;
    };
    SignedDialog(const Signed &file, QWidget *parent = nullptr);
    ~SignedDialog() override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] QString codeHint() const;

    const Signed m_file;
    QLabel *m_saved;
    QLabel *m_how;
    QLabel *m_fingerprint;
    QLabel *m_otherKey;
    QPushButton *m_showCode;
    QLabel *m_codeHint;
    RecoveryKeyCode *m_code;
    QPushButton *m_done;
};

} // namespace leadbooth
