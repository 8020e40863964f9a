// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace leadbooth {

/*! A QR code, dark on light in either scheme, because not every reader takes the reverse. While it
 * is hidden, its place is kept. */
class RecoveryKeyCode final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryKeyCode(QWidget *parent);

    /*! Rows of modules, true: dark; without a margin. */
    void setCode(const QList<QList<bool>> &code);
    void setShown(bool shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QList<bool>> m_code;
    bool m_isShown = false;
};

} // namespace leadbooth
