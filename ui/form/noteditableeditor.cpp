// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/noteditableeditor.h"

#include <QPainter>

namespace leadbooth {

NotEditableEditor::NotEditableEditor(const FieldSchema &field, FormContextPtr context,
                                     QWidget *parent)
    : FieldEditor(field, std::move(context), parent)
{}

NotEditableEditor::~NotEditableEditor() = default;

QString NotEditableEditor::text()
{
    return tr("Can be filled in in Bitrix24 only", "in place of a field's editor");
}

void NotEditableEditor::setAccessibleTexts(const QString &name, const QStringList &descriptions)
{
    setAccessibleName(name);
    setAccessibleDescription((QStringList{text()} + descriptions).join(u' '));
}

void NotEditableEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QColor(tokens(this).muted));
    const QRect area = controlRect().adjusted(metrics().ring, 0, 0, 0);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

} // namespace leadbooth
