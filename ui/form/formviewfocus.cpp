// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the focus goes. The rows' editors take no part in Qt's own chain (their policy is a click):
// it knows only widgets that exist, in the order in which they were made. The form has one Tab stop
// in the window, itself, and leads on from there by the layout.
#include "ui/form/formview.h"

#include "ui/form/fieldrow.h"
#include "ui/form/sectionheading.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace leadbooth {

FieldRow *FormView::rowOf(const QWidget *widget) const
{
    // Also from a popup: its parent is the editor that opened it.
    for (; widget && widget != this; widget = widget->parentWidget()) {
        if (const auto *row = qobject_cast<const FieldRow *>(widget)) {
            const auto known = std::find(m_rows.cbegin(), m_rows.cend(), row);
            return known != m_rows.cend() ? *known : nullptr;
        }
    }
    return nullptr;
}

bool FormView::placeOf(const QWidget *widget, Place *place) const
{
    if (const FieldRow *row = rowOf(widget)) {
        const size_t cell = cellOf(row->field().code);
        *place = {m_geometry.cells[cell].section, cell, false};
        return true;
    }
    const auto heading = std::find(m_headings.cbegin(), m_headings.cend(), widget);
    if (!widget || heading == m_headings.cend()) {
        return false;
    }
    *place = {size_t(heading - m_headings.cbegin()), 0, true};
    return true;
}

bool FormView::isHeadingStop(size_t section) const
{
    // Headings of sections that are always open would only make the way longer.
    return m_folded[section] || m_schema->sections[section].startsFolded;
}

bool FormView::step(Place *place, bool forward) const
{
    const FormHeading &heading = m_geometry.headings[place->section];
    if (forward) {
        const size_t next = place->isHeading ? heading.firstCell : place->cell + 1;
        if (next < heading.endCell && !m_folded[place->section]) {
            *place = {place->section, next, false};
            return true;
        }
        *place = {place->section + 1, 0, true};
        return place->section < m_geometry.headings.size();
    }
    if (!place->isHeading) {
        *place = place->cell > heading.firstCell ? Place{place->section, place->cell - 1, false}
                                                 : Place{place->section, 0, true};
        return true;
    }
    if (place->section == 0) {
        return false;
    }
    const size_t section = place->section - 1;
    const FormHeading &before = m_geometry.headings[section];
    const bool hasCells = before.firstCell < before.endCell && !m_folded[section];
    *place = hasCells ? Place{section, before.endCell - 1, false} : Place{section, 0, true};
    return true;
}

bool FormView::seek(Place *place, bool forward) const
{
    do {
        if (place->isHeading ? isHeadingStop(place->section)
                             : m_geometry.cells[place->cell].field->isEditable()) {
            return true;
        }
    } while (step(place, forward));
    return false;
}

QWidget *FormView::stopAt(const Place &place, bool last)
{
    if (place.isHeading) {
        return buildHeading(place.section);
    }
    const QList<QWidget *> stops = buildRow(place.cell)->editor()->stops();
    return last ? stops.constLast() : stops.constFirst();
}

bool FormView::focusStop(QWidget *stop, Qt::FocusReason reason)
{
    stop->setFocus(reason);
    const QWidget *area = rowOf(stop);
    const QWidget *shown = area ? area : stop;
    reveal(QRect(shown->mapTo(widget(), QPoint(0, 0)), shown->size()));
    // In a row taller than the view the stop itself has to be seen.
    if (shown != stop && shown->height() > viewport()->height()) {
        reveal(QRect(stop->mapTo(widget(), QPoint(0, 0)), stop->size()));
    }
    return true;
}

void FormView::reveal(const QRect &area)
{
    QScrollBar *bar = verticalScrollBar();
    const int margin = qMin(m_metrics.control, qMax(0, (viewport()->height() - area.height()) / 2));
    if (area.top() - margin < bar->value()) {
        bar->setValue(area.top() - margin);
    } else if (area.bottom() + margin > bar->value() + viewport()->height()) {
        bar->setValue(qMin(area.bottom() + margin - viewport()->height(), area.top() - margin));
    }
}

bool FormView::focusNextPrevChild(bool next)
{
    QWidget *focused = QApplication::focusWidget();
    Place place;
    if (!m_schema || !placeOf(focused, &place)) {
        return leaveForm(next);
    }
    const Qt::FocusReason reason = next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    if (!place.isHeading) {
        const QList<QWidget *> stops = m_rows[place.cell]->editor()->stops();
        const auto at = std::find_if(stops.cbegin(), stops.cend(), [&](const QWidget *stop) {
            return stop == focused || stop->isAncestorOf(focused);
        });
        const qsizetype wanted = at - stops.cbegin() + (next ? 1 : -1);
        if (at != stops.cend() && wanted >= 0 && wanted < stops.size()) {
            return focusStop(stops.at(wanted), reason);
        }
    }
    if (step(&place, next) && seek(&place, next)) {
        return focusStop(stopAt(place, !next), reason);
    }
    return leaveForm(next);
}

bool FormView::leaveForm(bool forward)
{
    // Qt would go on from the focused widget, which lies anywhere in its chain.
    QWidget *widget = this;
    do {
        widget = forward ? widget->nextInFocusChain() : widget->previousInFocusChain();
        if (widget != this && !isAncestorOf(widget) && widget->window() == window()
            && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy()) {
            widget->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (widget != this);
    // Alone in the window: around to the other end.
    if (!m_schema || m_geometry.headings.empty()) {
        return false;
    }
    QFocusEvent around(QEvent::FocusIn, forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    focusInEvent(&around);
    return true;
}

void FormView::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    if (!m_schema || m_geometry.headings.empty()) {
        return;
    }
    const bool fromBehind = event->reason() == Qt::BacktabFocusReason;
    if (!fromBehind && event->reason() != Qt::TabFocusReason
        && event->reason() != Qt::ShortcutFocusReason) {
        return;
    }
    Place place{0, 0, true};
    if (fromBehind) {
        // From behind the last heading backwards.
        const size_t last = m_geometry.headings.size() - 1;
        const FormHeading &heading = m_geometry.headings[last];
        const bool hasCells = heading.firstCell < heading.endCell && !m_folded[last];
        place = hasCells ? Place{last, heading.endCell - 1, false} : Place{last, 0, true};
    }
    if (seek(&place, !fromBehind)) {
        focusStop(stopAt(place, fromBehind), event->reason());
    }
}

bool FormView::moveFromField(QWidget *from, bool forward)
{
    Place place;
    if (!placeOf(from, &place)) {
        return false;
    }
    if (step(&place, forward) && seek(&place, forward)) {
        return focusStop(stopAt(place, false),
                         forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
    return leaveForm(forward);
}

void FormView::focusFirst()
{
    if (!m_schema) {
        return;
    }
    for (const FormCell &cell : m_geometry.cells) {
        if (cell.field->isEditable() && !m_folded[cell.section]) {
            focusField(cell.field->code);
            return;
        }
    }
    setFocus(Qt::TabFocusReason);
}

bool FormView::focusField(const QString &code, int row)
{
    const size_t cell = cellOf(code);
    if (!m_schema || cell == m_geometry.cells.size()) {
        return false;
    }
    setFolded(int(m_geometry.cells[cell].section), false);
    FieldRow *built = buildRow(cell);
    if (QWidget *stop = built->editor()->stopForRow(row)) {
        focusStop(stop, Qt::TabFocusReason);
    } else {
        reveal(built->geometry());
    }
    return true;
}

void FormView::jumpToHeading(bool forward)
{
    Place place;
    if (!placeOf(QApplication::focusWidget(), &place)) {
        return;
    }
    size_t section = place.section;
    if (forward) {
        ++section;
    } else if (place.isHeading) {
        --section; // wraps below the first, which is no section either
    }
    if (section < m_geometry.headings.size()) {
        focusStop(buildHeading(section), Qt::TabFocusReason);
    }
}

void FormView::focusChanged(QWidget *old, QWidget *now)
{
    // Without a widget the whole window lost the focus: the person has not left the field.
    FieldRow *left = rowOf(old);
    if (left && now && rowOf(now) != left) {
        rowLeft(left);
    }
}

void FormView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QWidget *focused = QApplication::focusWidget();
    if (enter && modifiers == Qt::ControlModifier) {
        Q_EMIT sendRequested();
    } else if (event->matches(QKeySequence::New)) {
        Q_EMIT newRequested();
    } else if (enter && modifiers == Qt::NoModifier) {
        FieldRow *row = rowOf(focused);
        if (row && !row->editor()->handleEnter(focused)) {
            moveFromField(focused, true);
        }
    } else if (enter && modifiers == Qt::ShiftModifier) {
        moveFromField(focused, false);
    } else if (modifiers == Qt::ControlModifier
               && (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)) {
        jumpToHeading(event->key() == Qt::Key_PageDown);
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down
               || event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        event->ignore(); // a stray arrow in an editor must not scroll the form away
    } else {
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace leadbooth
