// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuelistheader.h"

#include "ui/common/leadboothstyle.h"

#include <QPainter>

namespace leadbooth {

QueueListHeader::QueueListHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
}

int QueueListHeader::widthOf(const QString &name, const QWidget *widget)
{
    const QFontMetrics metrics(fontFor(TextRole::Hint, widget));
    return metrics.horizontalAdvance(name) + iconSide(sizes(widget), metrics);
}

QSize QueueListHeader::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Hint, this));
    return {QHeaderView::sizeHint().width(), metrics.height() + 2 * sizes(this).space[0] + 2};
}

void QueueListHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Tokens &token = tokens(this);
    const Sizes &size = sizes(this);
    painter->save();
    painter->fillRect(rect, QColor(token.surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(token.line));
    const QFont font = fontFor(TextRole::Hint, this);
    const QFontMetrics metrics(font);
    QRect text = rect.adjusted(size.space[1], 0, -size.space[1], 0);
    if (logicalIndex == 0) {
        text.setLeft(text.left() + size.space[0]);
    }
    const bool isSorted = logicalIndex == sortIndicatorSection();
    const int side = iconSide(size, metrics);
    const QString name =
            metrics.elidedText(model()->headerData(logicalIndex, Qt::Horizontal).toString(),
                               Qt::ElideRight, text.width() - (isSorted ? side : 0));
    painter->setFont(font);
    painter->setPen(QColor(token.muted));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    if (isSorted) {
        const QRectF arrow(text.left() + metrics.horizontalAdvance(name),
                           rect.center().y() - side / 2.0, side, side);
        drawChevron(painter, arrow, QColor(token.muted),
                    sortIndicatorOrder() == Qt::DescendingOrder ? 0 : 180);
    }
    painter->restore();
}

} // namespace leadbooth
