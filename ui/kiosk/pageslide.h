// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

namespace leadbooth {

/*! One page going and the next one coming, as pictures over both; deletes itself when they have
 * come to rest. Touches go through. UI thread. */
class PageSlide final : public QWidget
{
    Q_OBJECT

public:
    /*! Covers \a page, which already is the new one; \a before: a picture of the old one. */
    PageSlide(const QPixmap &before, QWidget *page, bool isForward);
    ~PageSlide() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QPixmap m_before;
    const QPixmap m_after;
    const bool m_isForward;
    QVariantAnimation m_motion;
};

} // namespace leadbooth
