// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kiosklead.h"

#include <QWidget>

class QTouchEvent;

namespace leadbooth {

/*! Takes down what a finger, or the mouse, draws on it. One finger at a time. UI thread. */
class SignaturePad final : public QWidget
{
    Q_OBJECT

public:
    explicit SignaturePad(QWidget *parent);
    ~SignaturePad() override;

    [[nodiscard]] Signature signature() const;
    /*! Drawn in proportion where it was made at another size. */
    void setSignature(const Signature &signature);
    /*! Overwrites the strokes. */
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void touch(const QTouchEvent &event);
    void begin(const QPoint &at);
    void go(const QPoint &to);
    void fit(const QSize &from);

    QList<QList<QPoint>> m_strokes;
    std::optional<int> m_finger; //!< that draws; -1: the mouse
};

} // namespace leadbooth
