// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "ui/account/signinpage.h"

namespace leadbooth {

class RadioButton;

/*! By which way one signs in, each with a sentence for whom it is. */
class WayPage final : public SignInPage
{
    Q_OBJECT

public:
    explicit WayPage(QWidget *parent);

    [[nodiscard]] AccountKind way() const;
    void setWay(AccountKind way);
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void retranslate() override;

private:
    QLabel *addWay(RadioButton *button);

    RadioButton *m_oauth;
    QLabel *m_oauthText;
    RadioButton *m_webhook;
    QLabel *m_webhookText;
};

} // namespace leadbooth
