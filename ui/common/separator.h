// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadbooth {

/*! A thin line between two parts of a window. */
class Separator final : public QWidget
{
    Q_OBJECT

public:
    Separator(Qt::Orientation orientation, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace leadbooth
