// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace leadbooth {

/*! An account in two lines: its name, which can be edited, and below it what is known of it. */
class AccountDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int AboutRole = Qt::UserRole + 1;
    static constexpr int AlarmRole = Qt::UserRole + 2; //!< bool: a person has to do something

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};

} // namespace leadbooth
