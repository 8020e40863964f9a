// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/formcontent.h"

#include <QPainter>

namespace leadbooth {

FormContent::FormContent(QWidget *parent)
    : QWidget(parent)
{}

FormContent::~FormContent() = default;

void FormContent::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    update();
}

int FormContent::noteHeight(const FormMetrics &metrics)
{
    if (m_note.isEmpty()) {
        return 0;
    }
    const QRect room(metrics.margin, sizes(this).space[3], qMax(1, width() - 2 * metrics.margin),
                     10 * metrics.line);
    m_noteArea = QFontMetrics(fontFor(TextRole::Hint, this))
                         .boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, m_note);
    m_noteArea.setWidth(room.width());
    return m_noteArea.bottom() + 1;
}

void FormContent::paintEvent(QPaintEvent *)
{
    if (!m_note.isEmpty()) {
        QPainter painter(this);
        painter.setFont(fontFor(TextRole::Hint, this));
        painter.setPen(QColor(tokens(this).muted));
        painter.drawText(m_noteArea, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_note);
    }
    Q_EMIT painted();
}

} // namespace leadbooth
