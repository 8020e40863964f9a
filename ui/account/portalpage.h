// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/account/signinpage.h"

#include <QUrl>

#include <functional>
#include <optional>

class QPushButton;

namespace leadbooth {

/*! Where the portal is. Says below the field which address is meant, or that it is none yet. A
 * webhook's address that is pasted here is handed on at once, since it is a secret. */
class PortalPage final : public SignInPage
{
    Q_OBJECT

public:
    /*! parsePortalAddress() with the zone of the language. */
    using Parse = std::function<Result<QUrl>(const QString &typed)>;

    PortalPage(Parse parse, QWidget *parent);

    void setAddress(const QString &address);
    [[nodiscard]] std::optional<QUrl> portal() const { return m_portal; }
    [[nodiscard]] bool isComplete() const override { return m_portal.has_value(); }
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void webhookPasted(const QString &address);
    void demoRequested();

protected:
    void retranslate() override;

private:
    void onEdited(const QString &text);
    void read();

    const Parse m_parse;
    std::optional<QUrl> m_portal;
    qsizetype m_lengthBefore = 0;
    QLabel *m_intro;
    QLineEdit *m_address;
    QLabel *m_addressLabel;
    QLabel *m_hint;
    QLabel *m_demoText;
    QPushButton *m_demo;
};

} // namespace leadbooth
