// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/radiobutton.h"

#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace leadbooth {

RadioButton::RadioButton(QWidget *parent)
    : QRadioButton(parent)
{
    // Tab leads to the one that is chosen, arrow keys to the others. (QAbstractButton sees to that
    // only once one of them has had the focus.)
    setFocusPolicy(Qt::ClickFocus);
    connect(this, &QRadioButton::toggled, this,
            [this](bool isChosen) { setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus); });
}

RadioButton::~RadioButton() = default;

int RadioButton::textIndent() const
{
    return style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this)
           + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this);
}

void RadioButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QRadioButton::keyPressEvent(event);
}

QVBoxLayout *addChoice(QVBoxLayout &column, RadioButton *button)
{
    column.addWidget(button);
    auto *under = new QVBoxLayout;
    under->setContentsMargins(button->textIndent(), 0, 0, 0);
    under->setSpacing(column.spacing());
    column.addLayout(under);
    return under;
}

} // namespace leadbooth
