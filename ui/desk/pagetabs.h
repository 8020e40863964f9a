// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/queuestatus.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QPushButton;

namespace leadbooth {

/*! What the desk's window shows. */
enum class DeskPage { Lead, Queue, History };

/*! The row below the portal's name that turns the pages, and tells how the queue is doing. */
class PageTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit PageTabs(QWidget *parent);

    /*! Emits nothing. */
    void setPage(DeskPage page);
    void setCounts(const QueueCounts &counts);

Q_SIGNALS:
    void pageChosen(leadbooth::DeskPage page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QPushButton *button(DeskPage page) const;

    QueueCounts m_counts;
    QButtonGroup *m_group;
    std::array<QPushButton *, 3> m_buttons{};
};

} // namespace leadbooth
