// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/signinpage.h"

#include <QList>

class QGridLayout;
class QPushButton;

namespace leadbooth {

/*! How an administrator makes the application, with the values to type into Bitrix24. */
class GuidePage final : public SignInPage
{
    Q_OBJECT

public:
    explicit GuidePage(QWidget *parent);

    void setPort(quint16 port);
    [[nodiscard]] QString primaryLabel() const override;
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void copyRequested(const QString &text);

protected:
    void retranslate() override;

private:
    struct Value
    {
        QLabel *name;
        QLineEdit *value;
        QPushButton *copy;
    };

    QLabel *m_open;
    QList<Value> m_values;
    QLabel *m_result;
    QLabel *m_https;
    quint16 m_port = 0;
};

} // namespace leadbooth
