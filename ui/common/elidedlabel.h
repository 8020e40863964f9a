// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style.h"

#include <QWidget>

namespace leadbooth {

/*! One line of plain text that ends in an ellipsis where it has no room; the whole of it is in the
 * tooltip then. */
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    ElidedLabel(const QString &text, Tone tone, QWidget *parent);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateTip();

    QString m_text;
    Tone m_tone;
};

} // namespace leadbooth
