// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QPixmap>
#include <QWidget>

class QLabel;

namespace leadbooth {

/*! A picture as large as there is room, in proportion. Covering: no room is left, and what has none
 * is cut off. */
class KioskPicture final : public QWidget
{
    Q_OBJECT

public:
    enum class Fit { Inside, Covering };
    KioskPicture(Fit fit, QWidget *parent);

    void setImage(const QImage &image);
    [[nodiscard]] QSize sizeHint() const override { return {}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    const Fit m_fit;
    QImage m_image;
    QPixmap m_shown;
};

/*! What is shown while nobody is there. Whatever is touched begins. UI thread. */
class AttractPage final : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        QString welcome = {}; //!< empty: ours
        QByteArray logo = {};
        QList<QByteArray> slides = {};
    };
    /*! \a clock outlives the page. */
    AttractPage(Clock &clock, const Content &content, QWidget *parent = nullptr);
    ~AttractPage() override;

Q_SIGNALS:
    void touched();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSlide();
    void fitWelcome();

    Clock &m_clock;
    QList<QByteArray> m_slides; //!< each read when its turn comes: pictures are large
    qsizetype m_slide = -1;
    KioskPicture *m_picture = nullptr; //!< null without slides
    KioskPicture *m_logo = nullptr;
    QLabel *m_welcome = nullptr;
    std::unique_ptr<ClockTimer> m_timer;
};

} // namespace leadbooth
