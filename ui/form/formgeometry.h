// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/formschema.h"
#include "ui/common/style.h"

#include <QFont>
#include <QRect>

#include <functional>
#include <vector>

namespace leadbooth {

// Where everything of a form is, computed from the schema and the values without a single widget:
// that is what lets the form build its rows only when they come into view. Pure; any thread that
// may use fonts.

/*! Lengths that depend on the font, the density and the width at hand. */
struct FormMetrics
{
    bool stacked = false; //!< too narrow for labels at the left: they go above
    int ring = 0;
    int margin = 0;  //!< left, right and top
    int line = 0;    //!< one line of body text
    int control = 0; //!< an editor of one line, with its focus ring
    int message = 0; //!< the line under an editor for hint or error, and the gap to the next row
    int labelWidth = 0;
    int labelGap = 0;    //!< between a label and its editor
    int columnWidth = 0; //!< widest editor, with its ring
    int halfWidth = 0;   //!< one of two editors side by side, with its ring
    int innerLabelWidth = 0;
    int cellGap = 0;     //!< between two fields side by side
    int labelHeight = 0; //!< stacked: the label above
    int headingHeight = 0;
    int headingSpace = 0; //!< above a heading
    int button = 0;       //!< side of a small button

    /*! Editor of several lines. */
    [[nodiscard]] int textHeight(int lines) const { return control + (lines - 1) * line; }
};

[[nodiscard]] FormMetrics formMetrics(const QFont &body, const Sizes &sizes, int width);

inline constexpr int MinTextLines = 3;
inline constexpr int MaxTextLines = 10;

/*! Several values of the field stand under each other, each in an editor of its own. */
[[nodiscard]] bool isRepeated(const FieldSchema &field);
/*! Height of the editors of one field with their message lines, before there is any widget. */
[[nodiscard]] int editorHeight(const FieldSchema &field, const FieldValue &value,
                               const FormMetrics &metrics);

/*! Place of one field. */
struct FormCell
{
    const FieldSchema *field = nullptr;
    size_t section = 0;
    size_t line = 0;     //!< cells of one line stand side by side
    QRect rect = {};     //!< in the form
    QRect label = {};    //!< within rect; empty: the label is not shown
    QRect editor = {};   //!< within rect, with the message line
    bool isFirst = true; //!< in its line
};

struct FormHeading
{
    QRect rect = {};
    size_t firstCell = 0;
    size_t endCell = 0;
};

struct FormGeometry
{
    std::vector<FormHeading> headings; //!< one per section
    std::vector<FormCell> cells;       //!< in visual order, the folded ones too (with empty rects)
    int height = 0;
};

/*! \a heightOf gives the height of a field's editors; \a top is left free above the first section.
 */
[[nodiscard]] FormGeometry placeForm(const FormSchema &schema, const FormMetrics &metrics,
                                     const std::vector<bool> &folded, int top,
                                     const std::function<int(const FieldSchema &)> &heightOf);

} // namespace leadbooth
