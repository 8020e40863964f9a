// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/columndialog.h"

#include "ui/common/messagestrip.h"
#include "ui/common/plainlabel.h"
#include "ui/common/separator.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

namespace leadbooth {

ColumnDialog::ColumnDialog(QWidget *parent)
    : QDialog(parent)
    , m_layout(new QVBoxLayout(this))
    , m_strip(new MessageStrip(this))
    , m_area(new QScrollArea(this))
    , m_content(new QWidget(m_area))
    , m_column(new QVBoxLayout(m_content))
    , m_heading(plainLabel(m_content, TextRole::Section))
    , m_actions(new QHBoxLayout)
    , m_ends(new QHBoxLayout)
{
    const Sizes &size = sizes(this);
    m_layout->setContentsMargins(0, 0, 0, size.space[2]);
    m_layout->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(size.space[3], size.space[2], size.space[3], 0);
    m_strip->setClosable(false); // Esc closes the dialog
    top->addWidget(m_strip);
    m_layout->addLayout(top);
    m_column->setContentsMargins(size.space[3], size.space[1], size.space[3], size.space[2]);
    m_column->setSpacing(size.space[1]);
    m_heading->setWordWrap(true);
    m_column->addWidget(m_heading);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_content);
    m_layout->addWidget(m_area, 1);
    m_layout->addWidget(new Separator(Qt::Horizontal, this));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(size.space[3], size.space[2], size.space[3], 0);
    m_actions->setSpacing(size.space[1]);
    m_ends->setSpacing(size.space[1]);
    buttons->addLayout(m_actions);
    buttons->addStretch();
    buttons->addSpacing(size.space[1]);
    buttons->addLayout(m_ends);
    m_layout->addLayout(buttons);
    resize(size.columnWidth * 9 / 10, 0);
}

ColumnDialog::~ColumnDialog() = default;

void ColumnDialog::setHeading(const QString &text)
{
    setWindowTitle(text);
    m_heading->setText(text);
}

int ColumnDialog::columnWidth() const
{
    const QMargins margins = m_column->contentsMargins();
    return width() - margins.left() - margins.right();
}

QPushButton *ColumnDialog::addAction()
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(false);
    m_actions->addWidget(button);
    return button;
}

QPushButton *ColumnDialog::addEnd()
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(false);
    m_ends->addWidget(button);
    return button;
}

void ColumnDialog::setPrimary(QPushButton *button)
{
    button->setProperty("primary", true);
    button->setDefault(true);
}

void ColumnDialog::fit()
{
    int needed = m_layout->contentsMargins().bottom();
    for (int i = 0; i < m_layout->count(); ++i) {
        QLayoutItem *item = m_layout->itemAt(i);
        // (A scroll area does not say how high its content is at a width.)
        const bool isArea = item->widget() == m_area;
        const QLayout *rows = isArea ? m_column : item->layout();
        if (rows && rows->hasHeightForWidth()) {
            // Its scroll bar, once there, goes only when there is room for the lines beside it.
            const int bar = isArea ? m_area->verticalScrollBar()->sizeHint().width() : 0;
            needed += rows->totalHeightForWidth(width() - bar);
        } else {
            needed += rows ? rows->totalSizeHint().height() : item->sizeHint().height();
        }
    }
    const int room = screen()->availableGeometry().height();
    resize(width(), qMin(qMax(height(), needed), room));
}

void ColumnDialog::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

void ColumnDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fit();
    }
    QDialog::changeEvent(event);
}

} // namespace leadbooth
