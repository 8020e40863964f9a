// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style.h"

#include <QWidget>

namespace leadbooth {

/*! A dot in the colour of a state, beside a text that says the same. Painted, since few fonts have
 * such a character: Qt would search all of them for one when the window opens. */
class StatusDot final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusDot(QWidget *parent);

    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Muted;
};

} // namespace leadbooth
