// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style.h"

#include <QAbstractButton>

namespace leadbooth {

/*!
 * A small button that shows an icon only; its text is its tooltip and its accessible name. It takes
 * no focus: what it does has a key of its own, and a Tab stop for each would double the way through
 * a form.
 */
class IconButton final : public QAbstractButton
{
    Q_OBJECT

public:
    IconButton(const QString &iconName, Tone tone, QWidget *parent);
    ~IconButton() override;

    /*! What it does, and for the tooltip how it is done by keyboard. */
    void setLabel(const QString &label, const QString &keys = {});

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace leadbooth
