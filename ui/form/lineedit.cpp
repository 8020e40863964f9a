// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/lineedit.h"

namespace leadbooth {

LineEdit::LineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    // What is too long is said, not cut (Qt's own limit is 32,767).
    setMaxLength(1'000'000);
    setFocusPolicy(Qt::ClickFocus);
}

LineEdit::~LineEdit() = default;

void LineEdit::replaceText(const QString &text)
{
    selectAll();
    insert(text);
    deselect();
}

} // namespace leadbooth
