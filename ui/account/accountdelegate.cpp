// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountdelegate.h"

#include "ui/common/style.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace leadbooth {

namespace {

QFont nameFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

} // namespace

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const Sizes &size = sizes(widget);
    const Tokens &token = tokens(widget);
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
    const QRect inner =
            option.rect.adjusted(size.space[2], size.space[1], -size.space[2], -size.space[1]);
    painter->save();
    painter->setFont(nameFont(option, index));
    painter->setPen(QColor(token.text));
    const QFontMetrics metrics(painter->font());
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop,
                      metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                         inner.width()));
    painter->setFont(fontFor(TextRole::Hint, widget));
    painter->setPen(color(token, index.data(AlarmRole).toBool() ? Tone::Danger : Tone::Muted));
    const QFontMetrics below(painter->font());
    painter->drawText(
            inner, Qt::AlignLeft | Qt::AlignBottom,
            below.elidedText(index.data(AboutRole).toString(), Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Sizes &size = sizes(option.widget);
    const QFontMetrics below(fontFor(TextRole::Hint, option.widget));
    return {0, option.fontMetrics.height() + below.height() + size.space[0] + 2 * size.space[1]};
}

void AccountDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(
            option.rect.adjusted(0, 0, 0, -(option.rect.height() - editor->sizeHint().height())));
}

} // namespace leadbooth
