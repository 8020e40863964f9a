// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/boothtab.h"

#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace leadbooth {

BoothTab::BoothTab(BoothEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
{}

BoothTab::~BoothTab() = default;

void BoothTab::begin()
{
    connect(&m_editing, &BoothEditing::changed, this, &BoothTab::refresh);
    retranslate();
    refresh();
}

void BoothTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

QVBoxLayout *scrolledColumn(QWidget *tab)
{
    const Sizes &size = sizes(tab);
    auto *outer = new QVBoxLayout(tab);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(tab);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(area);
    content->setMaximumWidth(scaled(size.columnWidth, tab));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(size.space[0], 0, size.space[2], size.space[2]);
    column->setSpacing(size.space[1]);
    area->setWidget(content);
    outer->addWidget(area);
    return column;
}

QLabel *addHeading(QVBoxLayout *column, QWidget *parent)
{
    QLabel *label = plainLabel(parent, TextRole::Section);
    label->setWordWrap(true);
    if (column->count() > 0) {
        column->addSpacing(sizes(parent).space[1]);
    }
    column->addWidget(label);
    return label;
}

QLabel *addHint(QVBoxLayout *column, QWidget *parent)
{
    QLabel *label = plainParagraph(parent, TextRole::Hint);
    label->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(label);
    return label;
}

} // namespace leadbooth
