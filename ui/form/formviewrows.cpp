// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows there are and where: built when they come into view or are asked for, and not before.
#include "ui/form/formview.h"

#include "ui/common/fieldnames.h"
#include "ui/form/fieldrow.h"
#include "ui/form/formcontent.h"
#include "ui/form/sectionheading.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>

namespace leadbooth {

namespace {

constexpr int RowsAhead = 4; //!< built beyond what is seen while scrolling

} // namespace

void FormView::relayout()
{
    if (!m_schema || m_relayouting) {
        return;
    }
    m_relayouting = true;
    // What is looked at stays where it is on the screen when something above it grows.
    const FieldRow *anchor = rowOf(QApplication::focusWidget());
    const int anchorY = anchor ? anchor->y() : 0;

    for (int pass = 0; pass < 2; ++pass) {
        const int width = viewport()->width();
        m_metrics = formMetrics(font(), sizes(this), width);
        m_content->resize(width, qMax(1, m_content->height()));
        const int top = m_content->noteHeight(m_metrics);
        m_geometry = placeForm(*m_schema, m_metrics, m_folded, top, [this](const FieldSchema &f) {
            const FieldRow *row = builtRow(f.code);
            return row ? row->editor()->wantedHeight()
                       : editorHeight(f, m_draft.value(f.code), m_metrics);
        });
        m_content->resize(width, m_geometry.height);
        if (viewport()->width() == width) {
            break; // else the scroll bar came or went
        }
    }
    if (m_cells.isEmpty()) {
        m_rows.assign(m_geometry.cells.size(), nullptr);
        m_headings.assign(m_geometry.headings.size(), nullptr);
        m_cells.reserve(qsizetype(m_geometry.cells.size()));
        for (size_t i = 0; i < m_geometry.cells.size(); ++i) {
            m_cells.insert(m_geometry.cells[i].field->code, i);
        }
    }
    placeBuilt();
    if (anchor && anchor->y() != anchorY) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + anchor->y() - anchorY);
    }
    m_relayouting = false;
    buildVisible();
    if (QAccessible::isActive()) {
        buildAll();
    }
}

void FormView::placeBuilt()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (FieldRow *row = m_rows[i]) {
            const FormCell &cell = m_geometry.cells[i];
            const bool folded = m_folded[cell.section];
            row->setVisible(!folded);
            if (!folded) {
                row->place(cell, m_metrics);
            }
        }
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i] && m_geometry.cells[i].isFirst) {
            updateMessageRoom(i);
        }
    }
    for (size_t i = 0; i < m_headings.size(); ++i) {
        updateHeading(i);
    }
}

void FormView::updateHeading(size_t section)
{
    if (SectionHeading *heading = m_headings[section]) {
        const FormHeading &place = m_geometry.headings[section];
        const auto filled =
                std::count_if(m_geometry.cells.cbegin() + std::ptrdiff_t(place.firstCell),
                              m_geometry.cells.cbegin() + std::ptrdiff_t(place.endCell),
                              [&](const FormCell &cell) {
                                  return !leadbooth::isEmpty(m_draft.value(cell.field->code));
                              });
        heading->setGeometry(place.rect);
        heading->setTitle(sectionTitle(m_schema->sections[section]));
        heading->setFolded(m_folded[section], int(filled));
    }
}

void FormView::updateMessageRoom(size_t cell)
{
    // The message of a line's first field may run on below the next ones while these are silent.
    const FormCell &first = m_geometry.cells[cell];
    int right = first.rect.width();
    for (size_t i = cell + 1; i < m_geometry.cells.size() && m_geometry.cells[i].line == first.line;
         ++i) {
        if (m_rows[i] && m_rows[i]->hasMessage()) {
            right = m_geometry.cells[i].rect.left() - first.rect.left() - m_metrics.labelGap;
            break;
        }
    }
    m_rows[cell]->setMessageRoom(right);
}

void FormView::buildVisible()
{
    if (isVisible()) {
        const int top = verticalScrollBar()->value();
        const bool scrolled = m_readyReported;
        const int ahead = scrolled ? RowsAhead * (m_metrics.control + m_metrics.message) : 0;
        buildRange(top - ahead, top + viewport()->height() + ahead);
    }
}

void FormView::buildRange(int top, int bottom)
{
    for (size_t section = 0; section < m_geometry.headings.size(); ++section) {
        const FormHeading heading = m_geometry.headings[section];
        if (heading.rect.bottom() >= top && heading.rect.top() <= bottom) {
            buildHeading(section);
        }
        if (m_folded[section] || heading.firstCell == heading.endCell) {
            continue;
        }
        const auto begin = m_geometry.cells.cbegin() + std::ptrdiff_t(heading.firstCell);
        const auto end = m_geometry.cells.cbegin() + std::ptrdiff_t(heading.endCell);
        if (std::prev(end)->rect.bottom() < top || begin->rect.top() > bottom) {
            continue;
        }
        const auto first = std::lower_bound(begin, end, top, [](const FormCell &cell, int y) {
            return cell.rect.bottom() < y;
        });
        size_t index = size_t(first - m_geometry.cells.cbegin());
        // Cells of one line may be of different heights.
        while (index > heading.firstCell
               && m_geometry.cells[index - 1].line == m_geometry.cells[index].line) {
            --index;
        }
        for (; index < heading.endCell && m_geometry.cells[index].rect.top() <= bottom; ++index) {
            buildRow(index);
        }
    }
}

void FormView::buildAll()
{
    for (size_t section = 0; section < m_headings.size(); ++section) {
        buildHeading(section);
    }
    for (size_t cell = 0; cell < m_rows.size(); ++cell) {
        if (!m_folded[m_geometry.cells[cell].section]) {
            buildRow(cell);
        }
    }
}

FieldRow *FormView::buildRow(size_t cell)
{
    if (m_rows[cell]) {
        return m_rows[cell];
    }
    const FieldSchema &field = *m_geometry.cells[cell].field;
    auto *row = new FieldRow(field, m_context, m_content);
    m_rows[cell] = row;
    row->editor()->setValue(m_draft.value(field.code));
    row->setIssues(m_issues.shown(field.code));
    row->place(m_geometry.cells[cell], m_metrics);
    // The first of a line lies below the others: its messages run on under theirs.
    for (size_t i = cell + 1;
         i < m_rows.size() && m_geometry.cells[i].line == m_geometry.cells[cell].line; ++i) {
        if (m_rows[i]) {
            m_rows[i]->raise();
        }
    }
    connect(row->editor(), &FieldEditor::edited, this, [this, row] { rowEdited(row); });
    connect(row->editor(), &FieldEditor::heightChanged, this, &FormView::relayout);
    connect(row->editor(), &FieldEditor::moveOn, this,
            [this] { moveFromField(QApplication::focusWidget(), true); });
    connect(row->editor(), &FieldEditor::searchRequested, this,
            [this, row](const QString &text, quint64 requestId) {
                Q_EMIT referenceSearchRequested(row->field().code, row->field().type, text,
                                                requestId);
            });
    const auto updateRoom = [this, cell] {
        size_t first = cell;
        while (first > 0 && !m_geometry.cells[first].isFirst) {
            --first;
        }
        if (m_rows[first]) {
            updateMessageRoom(first);
        }
    };
    connect(row, &FieldRow::messagesChanged, this, updateRoom);
    updateRoom();
    if (!m_folded[m_geometry.cells[cell].section]) {
        row->show();
    }
    return row;
}

SectionHeading *FormView::buildHeading(size_t section)
{
    if (!m_headings[section]) {
        auto *heading = new SectionHeading(m_content);
        m_headings[section] = heading;
        updateHeading(section);
        connect(heading, &SectionHeading::foldRequested, this,
                [this, section](bool folded) { setFolded(int(section), folded); });
        heading->show();
    }
    return m_headings[section];
}

} // namespace leadbooth
