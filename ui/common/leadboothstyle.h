// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style.h"

#include <QProxyStyle>

namespace leadbooth {

/*!
 * Fusion with Leadbooth's frames, focus ring, buttons, dropdowns, check marks and scroll bars, all
 * from the tokens of the widget's palette. A style and not a style sheet: style sheets cost several
 * times the CPU for a form of many widgets. Made by applyStyle() only.
 *
 * What can be operated leaves sizes().ring pixels free around its border, where the focus ring is
 * drawn. Dynamic properties that it reads: "invalid" (bool) on an editor draws its border in the
 * colour of errors; "primary" (bool) on a QPushButton makes it the one primary action.
 */
class LeadboothStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit LeadboothStyle(const QFont &systemFont);
    ~LeadboothStyle() override;

    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density) { m_density = density; }
    /*! As it was asked for: System stays System. */
    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    void setScheme(ColorScheme scheme) { m_scheme = scheme; }
    /*! The font before applyStyle() changed it. */
    [[nodiscard]] const QFont &systemFont() const { return m_systemFont; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

private:
    [[nodiscard]] const Sizes &size() const { return sizes(m_density); }
    void drawBox(QPainter *painter, const QStyleOption *option, const QWidget *widget) const;
    void drawButton(QPainter *painter, const QStyleOption *option, const QWidget *widget) const;
    void drawIndicator(QPainter *painter, const QStyleOption *option, bool round) const;
    void drawScrollBar(QPainter *painter, const QStyleOptionComplex *option,
                       const QWidget *widget) const;

    QFont m_systemFont;
    Density m_density = Density::Desk;
    ColorScheme m_scheme = ColorScheme::System;
};

/*! A focus ring around \a box, which is the border of what has the focus. */
void drawFocusRing(QPainter *painter, const QRectF &box, const QPalette &palette,
                   const Sizes &sizes);
/*! A chevron that points down (0), left (90), up (180) or right (270). */
void drawChevron(QPainter *painter, const QRectF &area, const QColor &color, int degrees = 0);

} // namespace leadbooth
