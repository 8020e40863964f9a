// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskstep.h"

class QLabel;

namespace leadbooth {

class KioskButton;
class SignaturePad;

/*! The text exactly as the profile has it, and what the visitor says to it. */
class ConsentStep final : public KioskStep
{
    Q_OBJECT

public:
    ConsentStep(const KioskConsent &consent, const QString &text, const KioskAnswers &answers);
    ~ConsentStep() override;

    /*! Answers without a time: that is when it is sent. */
    void collect(KioskAnswers *answers) const override;
    void wipe() override;
    /*! What keeps the lead from being sent; empty: nothing. Shows it. */
    [[nodiscard]] QString check();
    /*! Where the mistake is shown. */
    [[nodiscard]] QWidget *mistake() const;

Q_SIGNALS:
    void signPressed();

private:
    void choose(bool agrees);

    const KioskConsent m_consent;
    const QString m_text;
    Signature m_signature;
    KioskButton *m_agree;
    KioskButton *m_decline = nullptr; //!< null where nobody may
    KioskButton *m_sign = nullptr;    //!< null where no signature is asked for
    QLabel *m_mistake;
};

/*! A field to sign in. */
class SignatureStep final : public KioskStep
{
    Q_OBJECT

public:
    explicit SignatureStep(const KioskAnswers &answers);
    ~SignatureStep() override;

    void collect(KioskAnswers *answers) const override;
    void wipe() override;

private:
    SignaturePad *m_pad;
};

} // namespace leadbooth
