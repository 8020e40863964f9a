// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/formgeometry.h"

#include <QFontInfo>
#include <QFontMetrics>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! What stands in one half of a row: a field, or an amount with its currency. */
struct Unit
{
    const FieldSchema *field = nullptr;
    const FieldSchema *currency = nullptr;
    bool isWide = false; //!< needs the whole row, whatever else is in it
};

bool isNumber(const FieldSchema &field)
{
    return !field.isMultiple
           && (field.type == FieldType::Double || field.type == FieldType::Integer);
}

bool needsWholeRow(const FieldSchema &field)
{
    return isRepeated(field) || field.type == FieldType::Text
           || field.type == FieldType::NotEditable;
}

/*! A field that is alone in its row is as wide as what is put into it deserves. */
bool deservesWholeRow(const FieldSchema &field)
{
    constexpr qsizetype LongLabel = 26;
    constexpr size_t LabelsLookedAt = 50;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Double:
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Money:
    case FieldType::Currency:
        return isRepeated(field);
    case FieldType::YesNo:
        return false;
    case FieldType::Choice: {
        if (field.isMultiple || !field.choices) {
            return true;
        }
        const auto begin = field.choices->begin();
        const auto end = begin + std::ptrdiff_t(std::min(field.choices->size(), LabelsLookedAt));
        return std::any_of(begin, end, [](const Choice &c) { return c.label.size() > LongLabel; });
    }
    case FieldType::String:
    case FieldType::Text:
    case FieldType::Url:
    case FieldType::Address:
    case FieldType::User:
    case FieldType::Company:
    case FieldType::Contact:
    case FieldType::Multifield:
    case FieldType::NotEditable:
        return true;
    }
    return true;
}

std::vector<Unit> unitsOf(const FormSchema &schema, const FormRow &row)
{
    std::vector<Unit> units;
    for (const QString &code : row.fields) {
        const FieldSchema *field = schema.field(code);
        if (!field) {
            continue;
        }
        if (field->type == FieldType::Currency && !units.empty() && !units.back().currency
            && isNumber(*units.back().field)) {
            units.back().currency = field;
        } else {
            units.push_back({field, nullptr, needsWholeRow(*field)});
        }
    }
    if (units.size() == 1 && !units.front().currency && deservesWholeRow(*units.front().field)) {
        units.front().isWide = true;
    }
    return units;
}

class Builder
{
public:
    Builder(const FormSchema &schema, const FormMetrics &metrics,
            const std::function<int(const FieldSchema &)> &heightOf, FormGeometry *out)
        : m_schema(schema)
        , m(metrics)
        , m_heightOf(heightOf)
        , m_out(out)
        , m_editorX(m.stacked ? m.margin - m.ring : m.margin + m.labelWidth + m.labelGap - m.ring)
    {}

    void addSection(size_t index, bool folded)
    {
        const FormSection &section = m_schema.sections[index];
        FormHeading heading;
        m_y += m.headingSpace;
        heading.rect = QRect(m.margin - m.ring, m_y, m_editorX + m.columnWidth - m.margin + m.ring,
                             m.headingHeight);
        m_y += m.headingHeight;
        heading.firstCell = m_out->cells.size();
        m_section = index;
        m_folded = folded;
        for (const FormRow &row : section.rows) {
            addRow(unitsOf(m_schema, row));
        }
        heading.endCell = m_out->cells.size();
        m_out->headings.push_back(heading);
    }

    int m_y = 0;

private:
    void addRow(const std::vector<Unit> &units)
    {
        for (const Unit &unit : units) {
            const bool fits = m_column == 1 && !unit.isWide && !m.stacked;
            if (m_column > 0 && !fits) {
                endLine();
            }
            addUnit(unit);
            m_column = unit.isWide || m.stacked ? 2 : m_column + 1;
        }
        endLine();
    }

    void addUnit(const Unit &unit)
    {
        const bool second = m_column == 1;
        const int width = unit.isWide || m.stacked ? m.columnWidth : m.halfWidth;
        const int labelWidth = second ? m.innerLabelWidth : m.labelWidth;
        const int left = second ? m_editorX + m.halfWidth + m.cellGap : m.margin;
        int editorX = m.stacked ? m_editorX : left + labelWidth + m.labelGap - m.ring;
        int editorWidth = width;
        if (unit.currency) {
            editorWidth = width - currencyWidth() - m.labelGap + 2 * m.ring;
        }
        add(*unit.field, left, labelWidth, editorX, editorWidth, !second);
        if (unit.currency) {
            editorX += editorWidth + m.labelGap - 2 * m.ring;
            add(*unit.currency, editorX, 0, editorX, currencyWidth(), false);
        }
    }

    void add(const FieldSchema &field, int left, int labelWidth, int editorX, int editorWidth,
             bool first)
    {
        FormCell cell{.field = &field, .section = m_section, .line = m_line, .isFirst = first};
        if (!m_folded) {
            const int height = m_heightOf(field);
            const int top = m.stacked ? m.labelHeight : 0;
            // The first of a line reaches to its end: a long message may run on under the next.
            const int right = first ? m_editorX + m.columnWidth : editorX + editorWidth;
            const int x = qMin(left, editorX);
            cell.rect = QRect(x, m_y, right - x, top + height);
            cell.editor = QRect(editorX - x, top, editorWidth, height);
            if (labelWidth > 0 && m.stacked) {
                cell.label = QRect(left - x, 0, editorWidth - 2 * m.ring, m.labelHeight);
            } else if (labelWidth > 0) {
                cell.label = QRect(left - x, 0, labelWidth, height);
            }
            m_lineHeight = qMax(m_lineHeight, top + height);
        }
        m_out->cells.push_back(cell);
    }

    void endLine()
    {
        m_y += m_lineHeight;
        m_lineHeight = 0;
        m_column = 0;
        ++m_line;
    }

    [[nodiscard]] int currencyWidth() const { return m.innerLabelWidth + 2 * m.ring; }

    const FormSchema &m_schema;
    const FormMetrics &m;
    const std::function<int(const FieldSchema &)> &m_heightOf;
    FormGeometry *m_out;
    int m_editorX;
    size_t m_section = 0;
    size_t m_line = 0;
    bool m_folded = false;
    int m_column = 0;
    int m_lineHeight = 0;
};

} // namespace

FormMetrics formMetrics(const QFont &body, const Sizes &sizes, int width)
{
    const QFontMetrics text(body);
    const QFontMetrics hint(fontFor(TextRole::Hint, body, sizes));
    const QFontMetrics section(fontFor(TextRole::Section, body, sizes));
    // Widths follow the size of the text.
    const double scale = qMax(1.0, QFontInfo(body).pixelSize() / (sizes.bodyPoints * 96 / 72));

    FormMetrics m;
    m.ring = sizes.ring;
    m.line = text.lineSpacing();
    m.control = qMax(sizes.control, text.height() + sizes.space[2]) + 2 * m.ring;
    m.message = hint.height() + sizes.space[0] / 2;
    m.labelGap = sizes.space[2];
    m.cellGap = sizes.space[4] - m.ring;
    m.labelHeight = text.height() + sizes.space[0] - m.ring;
    m.headingHeight = section.height() + sizes.space[3];
    m.headingSpace = sizes.space[3];
    m.button = iconSide(sizes, text) + sizes.space[2];
    m.labelWidth = qRound(sizes.labelWidth * scale);
    m.innerLabelWidth = qRound(sizes.innerLabelWidth * scale);

    const int widest = qRound(sizes.columnWidth * scale);
    const int leastBeside = qRound(sizes.columnWidth * scale * 0.72);
    m.margin = sizes.space[5];
    int available = width - 2 * m.margin - m.labelWidth - m.labelGap;
    m.stacked = available < leastBeside;
    if (m.stacked) {
        m.margin = sizes.space[3];
        // Or the next label would seem to belong to the message above it.
        m.message += sizes.space[1];
        available = width - 2 * m.margin;
    }
    m.columnWidth = qMax(0, qMin(widest, available)) + 2 * m.ring;
    m.halfWidth = (m.columnWidth - m.cellGap - m.innerLabelWidth - m.labelGap + m.ring) / 2;
    return m;
}

bool isRepeated(const FieldSchema &field)
{
    switch (field.type) {
    case FieldType::Multifield:
        return true;
    // A list with check marks holds them all in one editor.
    case FieldType::Choice:
    case FieldType::YesNo:
    case FieldType::Currency:
    case FieldType::NotEditable:
        return false;
    case FieldType::String:
    case FieldType::Text:
    case FieldType::Integer:
    case FieldType::Double:
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Money:
    case FieldType::Url:
    case FieldType::Address:
    case FieldType::User:
    case FieldType::Company:
    case FieldType::Contact:
        return field.isMultiple;
    }
    return false;
}

int editorHeight(const FieldSchema &field, const FieldValue &value, const FormMetrics &metrics)
{
    const auto entryHeight = [&](const QString &text) {
        if (field.type != FieldType::Text) {
            return metrics.control + metrics.message;
        }
        const int lines = int(qMin<qsizetype>(text.count(u'\n') + 1, MaxTextLines));
        return metrics.textHeight(qMax(lines, MinTextLines)) + metrics.message;
    };
    if (!isRepeated(field) || value.isEmpty()) {
        return entryHeight(value.isEmpty() ? QString() : value.constFirst().value);
    }
    int height = 0;
    for (const ValueItem &item : value) {
        height += entryHeight(item.value);
    }
    return height;
}

FormGeometry placeForm(const FormSchema &schema, const FormMetrics &metrics,
                       const std::vector<bool> &folded, int top,
                       const std::function<int(const FieldSchema &)> &heightOf)
{
    FormGeometry geometry;
    geometry.cells.reserve(schema.fields.size());
    Builder builder(schema, metrics, heightOf, &geometry);
    builder.m_y = top;
    for (size_t i = 0; i < schema.sections.size(); ++i) {
        builder.addSection(i, folded[i]);
    }
    geometry.height = builder.m_y + metrics.margin;
    return geometry;
}

} // namespace leadbooth
