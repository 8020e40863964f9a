// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace leadbooth {

/*! A progress bar as a line: the words about it stand beside it. */
class ThinProgress final : public QProgressBar
{
    Q_OBJECT

public:
    explicit ThinProgress(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace leadbooth
