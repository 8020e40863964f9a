// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/signinmessages.h"
#include "ui/account/signinpage.h"

class QPushButton;

namespace leadbooth {

class SecretEdit;

/*! Which application of the portal signs in: its ID, its key and the port of its address. */
class ApplicationPage final : public SignInPage
{
    Q_OBJECT

public:
    explicit ApplicationPage(QWidget *parent);

    void setApplication(const QString &clientId, quint16 port);
    [[nodiscard]] OAuthApplication application() const;
    /*! 0 while it is none. */
    [[nodiscard]] quint16 port() const;

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString primaryLabel() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void forget() override;

Q_SIGNALS:
    void guideRequested();

protected:
    void retranslate() override;

private:
    QLabel *m_intro;
    QPushButton *m_guide;
    QLineEdit *m_id;
    QLabel *m_idLabel;
    SecretEdit *m_secret;
    QLabel *m_secretLabel;
    QLineEdit *m_port;
    QLabel *m_portLabel;
    QLabel *m_portHint;
};

} // namespace leadbooth
