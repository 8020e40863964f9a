// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/leadboothstyle.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

bool showsFocus(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus)
           && option->state.testFlag(QStyle::State_Enabled);
}

/*! Buttons and check marks show the ring only for the keyboard's sake: a click has shown where it
 * is. */
bool showsKeyboardFocus(const QStyleOption *option)
{
    return showsFocus(option) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return (widget && widget->property("primary").toBool())
           || (button && button->features.testFlag(QStyleOptionButton::DefaultButton));
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

/*! Redraws the frame of a scroll area when the focus comes or goes: Qt redraws only its inside. */
class FrameFocusFilter final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
            if (auto *widget = qobject_cast<QWidget *>(watched)) {
                widget->update();
            }
        }
        return false;
    }
};

} // namespace

void drawFocusRing(QPainter *painter, const QRectF &box, const QPalette &palette,
                   const Sizes &sizes)
{
    const double half = sizes.ring / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(QColor(tokens(palette).accent), sizes.ring));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(box.adjusted(-half, -half, half, half), sizes.radius + half,
                             sizes.radius + half);
    painter->restore();
}

void drawChevron(QPainter *painter, const QRectF &area, const QColor &color, int degrees)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(area.center());
    painter->rotate(degrees);
    const double unit = qMin(area.width(), area.height()) / 16.0;
    painter->setPen(QPen(color, 1.6 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {{-4 * unit, -2 * unit}, {0, 2 * unit}, {4 * unit, -2 * unit}};
    painter->drawPolyline(points, 3);
    painter->restore();
}

LeadboothStyle::LeadboothStyle(const QFont &systemFont)
    : QProxyStyle(u"fusion"_s)
    , m_systemFont(systemFont)
{}

LeadboothStyle::~LeadboothStyle() = default;

void LeadboothStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->inherits("QLineEdit")) {
        widget->setAttribute(Qt::WA_Hover);
    } else if (const auto *area = qobject_cast<QAbstractScrollArea *>(widget);
               area && area->frameStyle() != QFrame::NoFrame) {
        widget->installEventFilter(new FrameFocusFilter(widget));
    }
}

/*! The border and ground of an editor, dropdown or list, with room for the ring around it. */
void LeadboothStyle::drawBox(QPainter *painter, const QStyleOption *option,
                             const QWidget *widget) const
{
    const Tokens &t = tokens(option->palette);
    const int ring = size().ring;
    const QRectF box = QRectF(option->rect).adjusted(ring, ring, -ring, -ring);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool invalid = widget && widget->property("invalid").toBool();
    QColor border = enabled ? t.edge : t.line;
    if (invalid) {
        border = t.danger;
    } else if (showsFocus(option)) {
        border = t.accent;
    } else if (enabled && option->state.testFlag(State_MouseOver)) {
        border = t.muted;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(option->palette.color(QPalette::Base));
    painter->setPen(QPen(border, 1));
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), size().radius, size().radius);
    painter->restore();
    if (showsFocus(option)) {
        drawFocusRing(painter, box, option->palette, size());
    }
}

void LeadboothStyle::drawButton(QPainter *painter, const QStyleOption *option,
                                const QWidget *widget) const
{
    const Tokens &t = tokens(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const int ring = size().ring;
    const QRectF box = QRectF(option->rect).adjusted(ring, ring, -ring, -ring);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool pressed = option->state.testFlag(State_Sunken) || option->state.testFlag(State_On);
    const bool hovered = enabled && option->state.testFlag(State_MouseOver);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);

    QColor fill = t.surface;
    QColor border = t.edge;
    if (!enabled) {
        fill = t.canvas;
        border = t.line;
    } else if (isPrimary(option, widget)) {
        fill = t.accent;
        border = t.accent;
    }
    if (option->state.testFlag(State_On) && enabled) { // chosen among others
        fill = t.accentTint;
        border = t.accent;
    } else if (pressed || hovered) {
        fill = mixed(fill, isPrimary(option, widget) ? t.text : t.muted, pressed ? 0.22 : 0.1);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!flat) {
        painter->setPen(QPen(border, 1));
        painter->setBrush(fill);
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), size().radius, size().radius);
    } else if (pressed || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(t.canvas, t.muted, pressed ? 0.25 : 0.14));
        painter->drawRoundedRect(box, size().radius, size().radius);
    }
    painter->restore();
    if (button && button->features.testFlag(QStyleOptionButton::HasMenu)) {
        // Where QCommonStyle keeps the text away from.
        const int side = pixelMetric(PM_MenuButtonIndicator, option, widget);
        QRectF area(0, 0, side, side);
        area.moveCenter(QPointF(box.right() - size().space[2] - side / 2.0, box.center().y()));
        drawChevron(painter, area, enabled ? t.muted : t.edge);
    }
    if (showsKeyboardFocus(option)) {
        drawFocusRing(painter, box, option->palette, size());
    }
}

void LeadboothStyle::drawIndicator(QPainter *painter, const QStyleOption *option, bool round) const
{
    const Tokens &t = tokens(option->palette);
    const int ring = size().ring;
    const QRectF box = QRectF(option->rect).adjusted(ring, ring, -ring, -ring);
    const double radius = round ? box.width() / 2 : size().radius / 1.5;
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool on = option->state.testFlag(State_On);
    const bool partly = option->state.testFlag(State_NoChange);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor border = enabled ? t.edge : t.line;
    if (on || partly) {
        border = enabled ? t.accent : t.edge;
    } else if (option->state.testFlag(State_MouseOver) && enabled) {
        border = t.muted;
    }
    painter->setPen(QPen(border, 1));
    painter->setBrush(on || partly ? border : QColor(t.surface));
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const double unit = box.width() / 18.0;
    painter->translate(box.topLeft());
    if (round && on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(t.onAccent));
        painter->drawEllipse(QPointF(9 * unit, 9 * unit), 3.5 * unit, 3.5 * unit);
    } else if (on || partly) {
        painter->setPen(
                QPen(QColor(t.onAccent), 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        const QPointF check[] = {
                {4.5 * unit, 9.2 * unit}, {7.6 * unit, 12.3 * unit}, {13.5 * unit, 5.9 * unit}};
        const QPointF dash[] = {{5 * unit, 9 * unit}, {13 * unit, 9 * unit}};
        painter->drawPolyline(on ? check : dash, on ? 3 : 2);
    }
    painter->restore();
    if (showsKeyboardFocus(option)) {
        Sizes ringSizes = size();
        ringSizes.radius = qRound(radius);
        drawFocusRing(painter, box, option->palette, ringSizes);
    }
}

void LeadboothStyle::drawScrollBar(QPainter *painter, const QStyleOptionComplex *option,
                                   const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar) {
        return;
    }
    const Tokens &t = tokens(option->palette);
    if (widget && !widget->testAttribute(Qt::WA_OpaquePaintEvent)) {
        painter->fillRect(option->rect, Qt::transparent);
    } else {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    }
    if (bar->minimum >= bar->maximum) {
        return;
    }
    const QRectF area = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const double margin = 3;
    const QRectF thumb = area.adjusted(margin, margin, -margin, -margin);
    const double radius = qMin(thumb.width(), thumb.height()) / 2;
    const bool active =
            option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? QColor(t.muted)
                             : mixed(option->palette.color(QPalette::Window), t.edge, 0.75));
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

void LeadboothStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                   QPainter *painter, const QWidget *widget) const
{
    // Qt's enumeration is open, and most of it is Fusion's business.
    if (element == PE_PanelLineEdit) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) {
            drawBox(painter, option, widget);
        }
        return;
    }
    if (element == PE_FrameLineEdit) {
        return; // drawn with the panel
    }
    if (element == PE_Frame && widget && widget->windowType() == Qt::Popup) {
        painter->setPen(QColor(tokens(option->palette).edge));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    if (element == PE_Frame && qobject_cast<const QAbstractScrollArea *>(widget)) {
        drawBox(painter, option, widget);
        return;
    }
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        drawIndicator(painter, option, false);
        return;
    }
    if (element == PE_IndicatorRadioButton) {
        drawIndicator(painter, option, true);
        return;
    }
    if (element == PE_FrameFocusRect) {
        if (widget && (widget->inherits("QCheckBox") || widget->inherits("QRadioButton"))) {
            return; // the ring is around the mark
        }
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            return; // the bar at the item's side tells
        }
        const int ring = size().ring;
        drawFocusRing(painter, QRectF(option->rect).adjusted(ring, ring, -ring, -ring),
                      option->palette, size());
        return;
    }
    if (element == PE_PanelItemViewItem) {
        const Tokens &t = tokens(option->palette);
        const bool selected = option->state.testFlag(State_Selected);
        const bool hovered = option->state.testFlag(State_MouseOver);
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && item->backgroundBrush.style() != Qt::NoBrush) {
            painter->fillRect(option->rect, item->backgroundBrush);
        }
        if (selected || hovered) {
            painter->fillRect(option->rect,
                              selected ? QColor(t.accentTint) : mixed(t.surface, t.line, 0.45));
        }
        if (selected && qobject_cast<const QTableView *>(widget)) {
            painter->setPen(QColor(t.accent));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        } else if (selected) {
            painter->fillRect(QRect(option->rect.topLeft(), QSize(3, option->rect.height())),
                              QColor(t.accent));
        }
        return;
    }
    if (element == PE_PanelTipLabel) {
        const Tokens &t = tokens(option->palette);
        painter->fillRect(option->rect, QColor(t.surface));
        painter->setPen(QColor(t.edge));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LeadboothStyle::drawControl(ControlElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonBevel) {
        drawButton(painter, option, widget);
        return;
    }
    if (element == CE_PushButton) {
        drawButton(painter, option, widget);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label(*button);
            label.rect = subElementRect(SE_PushButtonContents, option, widget);
            drawControl(CE_PushButtonLabel, &label, painter, widget);
        }
        return;
    }
    if (element == CE_PushButtonLabel && isPrimary(option, widget)
        && option->state.testFlag(State_Enabled)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label(*button);
            label.palette.setColor(QPalette::ButtonText, tokens(option->palette).onAccent);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    if (element == CE_ItemViewItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // Selected text stands on the tint, not on the accent.
            QStyleOptionViewItem plain(*item);
            plain.palette.setColor(QPalette::HighlightedText, tokens(option->palette).text);
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LeadboothStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawBox(painter, option, widget);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        const int side = iconSide(size(), option->fontMetrics);
        QRectF area(0, 0, side, side);
        area.moveCenter(QRectF(arrow).center());
        drawChevron(painter, area, tokens(option->palette).muted);
        return;
    }
    if (control == CC_ScrollBar) {
        drawScrollBar(painter, option, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect LeadboothStyle::subElementRect(SubElement element, const QStyleOption *option,
                                     const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) {
            // QLineEdit itself adds two pixels on either side.
            const int side = size().ring + size().space[1] - 1;
            return option->rect.adjusted(side, size().ring + 1, -side, -size().ring - 1);
        }
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect LeadboothStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                     SubControl subControl, const QWidget *widget) const
{
    const int ring = size().ring;
    if (control == CC_ComboBox) {
        const int arrow = iconSide(size(), option->fontMetrics) + size().space[1];
        const QRect box = option->rect.adjusted(ring, ring, -ring, -ring);
        if (subControl == SC_ComboBoxArrow) {
            return visualRect(option->direction, option->rect,
                              QRect(box.right() - arrow, box.top(), arrow, box.height()));
        }
        if (subControl == SC_ComboBoxEditField) {
            return visualRect(option->direction, option->rect,
                              box.adjusted(size().space[1], 1, -arrow - 1, -1));
        }
        if (subControl == SC_ComboBoxFrame) {
            return option->rect;
        }
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar) {
            const bool horizontal = bar->orientation == Qt::Horizontal;
            const int length = horizontal ? bar->rect.width() : bar->rect.height();
            const int range = bar->maximum - bar->minimum;
            int thumb = length;
            if (range > 0) {
                const qint64 share = qint64(bar->pageStep) * length
                                     / qMax<qint64>(1, qint64(range) + bar->pageStep);
                thumb = qBound(qMin(length, 32), int(share), length);
            }
            const int start =
                    sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                            length - thumb, bar->upsideDown);
            QRect rect;
            const auto piece = [&](int from, int size) {
                return horizontal ? QRect(from, 0, size, bar->rect.height())
                                  : QRect(0, from, bar->rect.width(), size);
            };
            // No step buttons; everything besides the thumb pages.
            if (subControl == SC_ScrollBarSlider) {
                rect = piece(start, thumb);
            } else if (subControl == SC_ScrollBarGroove) {
                rect = piece(0, length);
            } else if (subControl == SC_ScrollBarSubPage) {
                rect = piece(0, start);
            } else if (subControl == SC_ScrollBarAddPage) {
                rect = piece(start + thumb, length - start - thumb);
            }
            return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize LeadboothStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                       const QSize &contents, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int ring = size().ring;
    const int text = option ? option->fontMetrics.height() : 0;
    const int control = qMax(size().control, text + size().space[2]) + 2 * ring;
    if (type == CT_LineEdit || type == CT_ComboBox) {
        result.setHeight(control);
    } else if (type == CT_PushButton) {
        result = QSize(contents.width() + 2 * (size().space[3] + ring), control);
    } else if (type == CT_ItemViewItem) {
        result.setHeight(qMax(result.height(), text + size().space[2]));
    } else if (type == CT_CheckBox || type == CT_RadioButton) {
        result.setHeight(qMax(result.height(), size().indicator + 2 * ring));
    }
    return result;
}

int LeadboothStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (int(metric)) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qMax(size().indicator, widget ? widget->fontMetrics().height() - 2 : 0)
               + 2 * size().ring;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return size().space[1];
    case PM_ScrollBarExtent:
        return m_density == Density::Kiosk ? 20 : 12;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_FocusFrameHMargin:
        return size().space[1] - 2; // before and after the text of list entries
    case PM_DefaultFrameWidth:
        if (widget && widget->windowType() == Qt::Popup) {
            return 1;
        }
        // The corners of the inside must not stick out of the rounded border.
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            return size().ring + 3;
        }
        break;
    case PM_SmallIconSize:
        return widget ? iconSide(size(), widget->fontMetrics()) : size().icon;
    case PM_ButtonIconSize:
        return size().icon;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int LeadboothStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returnData) const
{
    switch (int(hint)) {
    case SH_Widget_Animation_Duration: // nothing here moves for its own sake
    case SH_EtchDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_UnderlineShortcut:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace leadbooth
