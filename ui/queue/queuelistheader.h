// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace leadbooth {

/*! The names of the columns, in line with what stands below them. */
class QueueListHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit QueueListHeader(QWidget *parent);

    /*! What a name takes with the mark of the order, without what is left free around it. */
    [[nodiscard]] static int widthOf(const QString &name, const QWidget *widget);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

} // namespace leadbooth
