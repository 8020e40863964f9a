// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/signinpage.h"

namespace leadbooth {

class SecretEdit;

/*! A webhook's address: a secret. */
class WebhookPage final : public SignInPage
{
    Q_OBJECT

public:
    explicit WebhookPage(QWidget *parent);

    [[nodiscard]] QString address() const;
    void setAddress(const QString &address);
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString primaryLabel() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void forget() override;

protected:
    void retranslate() override;

private:
    QLabel *m_steps;
    SecretEdit *m_address;
    QLabel *m_addressLabel;
    QLabel *m_hint;
};

} // namespace leadbooth
