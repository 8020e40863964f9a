// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuedelegate.h"

#include "ui/common/icon.h"
#include "ui/common/plaintip.h"
#include "ui/common/queuetext.h"
#include "ui/queue/queuemodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace leadbooth {

namespace {

const QueueEntry *entryAt(const QModelIndex &index)
{
    const auto *model = qobject_cast<const QueueModel *>(index.model());
    return model ? model->entry(index.row()) : nullptr;
}

Tone toneOf(const QueueEntry &entry, int column)
{
    switch (column) {
    case QueueModel::StateColumn: {
        const Tone tone = queueStateText(entry.lead.state).tone;
        return tone;
    }
    case QueueModel::NameColumn:
        return entry.isReadable && !entry.name.isEmpty() ? Tone::Text : Tone::Muted;
    case QueueModel::NextColumn:
        if (!entry.lead.others.isEmpty() || entry.drifts > 0) {
            return Tone::Danger;
        }
        return entry.lead.state == QueueState::Sent ? Tone::Text : Tone::Muted;
    default:
        return Tone::Muted;
    }
}

/*! Where the text of a cell stands, beside its picture. */
QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index, bool hasIcon)
{
    const Sizes &size = sizes(option.widget);
    QRect rect = option.rect.adjusted(size.space[1], 0, -size.space[1], 0);
    if (index.column() == 0) {
        rect.setLeft(rect.left() + size.space[0]);
    }
    if (hasIcon) {
        rect.setLeft(rect.left() + iconSide(size, option.fontMetrics) + size.space[1]);
    }
    return rect;
}

void drawGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &token = tokens(option.widget);
    const Sizes &size = sizes(option.widget);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, QColor(token.accentTint));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      QColor(token.line));
    if (option.state.testFlag(QStyle::State_Selected) && index.column() == 0) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          QColor(token.accent));
    }
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row()) {
        return;
    }
    // The ring is around the row, not around the cell.
    const QRect &row = option.rect;
    const QColor ring(token.accent);
    painter->fillRect(QRect(row.left(), row.top(), row.width(), size.ring), ring);
    painter->fillRect(QRect(row.left(), row.bottom() - size.ring + 1, row.width(), size.ring),
                      ring);
    if (index.column() == 0) {
        painter->fillRect(QRect(row.left(), row.top(), size.ring, row.height()), ring);
    }
    if (row.right() >= view->viewport()->width() - 1) {
        painter->fillRect(QRect(row.right() - size.ring + 1, row.top(), size.ring, row.height()),
                          ring);
    }
}

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    drawGround(painter, option, index);
    const Tokens &token = tokens(option.widget);
    const Sizes &size = sizes(option.widget);
    const QueueEntry *entry = entryAt(index);
    const bool hasIcon = entry && index.column() == QueueModel::StateColumn;
    const QRect rect = textRect(option, index, hasIcon);
    if (hasIcon) {
        const QueueStateText state = queueStateText(entry->lead.state);
        const int side = iconSide(size, option.fontMetrics);
        QRect area(option.rect.left() + size.space[1] + size.space[0], 0, side, side);
        area.moveTop(option.rect.center().y() - side / 2);
        icon(state.icon, state.tone).paint(painter, area);
    }
    painter->setFont(option.font);
    painter->setPen(entry ? color(token, toneOf(*entry, index.column())) : QColor(token.muted));
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(),
                                                    Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Sizes &size = sizes(option.widget);
    const int side = index.column() == QueueModel::StateColumn
                             ? iconSide(size, option.fontMetrics) + size.space[1] + size.space[0]
                             : 0;
    return {option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + side
                    + 2 * size.space[1],
            option.fontMetrics.height() + 2 * size.space[1] + 1};
}

bool QueueDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const QRect rect = textRect(option, index, index.column() == QueueModel::StateColumn);
    const bool isCut = view->fontMetrics().horizontalAdvance(text) > rect.width();
    QToolTip::showText(event->globalPos(), isCut ? plainTip(text) : QString(), view);
    return true;
}

} // namespace leadbooth
