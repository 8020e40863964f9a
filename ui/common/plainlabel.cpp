// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plainlabel.h"

#include <QLabel>

namespace leadbooth {

QLabel *plainLabel(QWidget *parent, TextRole role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontFor(role, parent));
    return label;
}

QLabel *plainParagraph(QWidget *parent, TextRole role)
{
    QLabel *label = plainLabel(parent, role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

void setTone(QLabel *label, Tone tone)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color(tokens(label), tone));
    label->setPalette(palette);
}

} // namespace leadbooth
