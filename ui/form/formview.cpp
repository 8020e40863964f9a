// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/formview.h"

#include "lead/validation.h"
#include "ui/common/announcer.h"
#include "ui/common/fieldnames.h"
#include "ui/form/fieldrow.h"
#include "ui/form/sectionheading.h"

#include <QApplication>
#include <QInputMethod>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int RowsAhead = 4; //!< built beyond what is seen while scrolling

} // namespace

/*! What is scrolled: holds the rows and headings and paints the note above them. */
class FormView::Content final : public QWidget
{
public:
    explicit Content(FormView *view)
        : m_view(view)
    {}

    void setNote(const QString &note)
    {
        m_note = note;
        setAccessibleDescription(note);
        update();
    }

    [[nodiscard]] int noteHeight(const FormMetrics &metrics) const
    {
        if (m_note.isEmpty()) {
            return 0;
        }
        const QRect room(0, 0, noteWidth(metrics), 10 * metrics.line);
        return QFontMetrics(fontFor(TextRole::Hint, this))
                .boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, m_note)
                .height();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const FormMetrics &metrics = m_view->m_metrics;
        if (!m_note.isEmpty()) {
            QPainter painter(this);
            painter.setFont(fontFor(TextRole::Hint, this));
            painter.setPen(QColor(tokens(this).muted));
            painter.drawText(QRect(metrics.margin, topMargin(), noteWidth(metrics), height()),
                             Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_note);
        }
        m_view->painted();
    }

private:
    friend class FormView;
    [[nodiscard]] int noteWidth(const FormMetrics &metrics) const
    {
        return qMax(1, width() - 2 * metrics.margin);
    }
    [[nodiscard]] int topMargin() const { return sizes(this).space[3]; }

    FormView *m_view;
    QString m_note;
};

FormView::FormView(Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_clock(clock)
    , m_phoneRegion(QLocale::territoryToCode(locale().territory()))
    , m_content(new Content(this))
    , m_announcer(new Announcer(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Tab comes in here and is led on to the first field: see focusNextPrevChild().
    setFocusPolicy(Qt::TabFocus);
    setWidget(m_content);
    connect(qApp, &QApplication::focusChanged, this, &FormView::focusChanged);
    QAccessible::installActivationObserver(this);
}

FormView::~FormView()
{
    QAccessible::removeActivationObserver(this);
    // The rows' signals and the focus that moves away from them must not reach what is half gone.
    disconnect(qApp, nullptr, this, nullptr);
}

void FormView::setPhoneRegion(const QString &region)
{
    m_phoneRegion = region;
    if (m_schema) {
        replaceSchema(m_schema, m_initial);
    }
}

void FormView::setSchema(FormSchemaPtr schema, const LeadDraft &initial)
{
    m_initial = initial;
    m_draft = initial;
    m_issues.clear();
    takeSchema(std::move(schema), {});
    verticalScrollBar()->setValue(0);
}

QStringList FormView::replaceSchema(FormSchemaPtr schema, const LeadDraft &initial)
{
    const LeadDraft typed = draft();
    const FieldRow *focused = rowOf(QApplication::focusWidget());
    const QString focusedCode = focused ? focused->field().code : QString();
    const int scrolled = verticalScrollBar()->value();
    QHash<QString, bool> folded;
    for (size_t i = 0; i < m_folded.size(); ++i) {
        folded.insert(sectionTitle(m_schema->sections[i]), m_folded[i]);
    }
    // What a new lead starts with may be new; what the person has changed stays theirs.
    LeadDraft merged = initial;
    merged.originId = typed.originId;
    merged.notifyResponsible = typed.notifyResponsible;
    QStringList lost;
    QSet<QString> codes(typed.values.keyBegin(), typed.values.keyEnd());
    codes.unite(QSet<QString>(m_initial.values.keyBegin(), m_initial.values.keyEnd()));
    for (const QString &code : codes) {
        const FieldValue value = typed.value(code);
        if (value == m_initial.value(code)) {
            continue;
        }
        if (value.isEmpty()) {
            merged.values.remove(code);
        } else {
            merged.values.insert(code, value);
        }
        if (!schema->field(code) && !leadbooth::isEmpty(value)) {
            lost.append(code);
        }
    }
    m_initial = initial;
    m_draft = merged;
    takeSchema(std::move(schema), folded);
    verticalScrollBar()->setValue(scrolled);
    if (!focusedCode.isEmpty()) {
        focusField(focusedCode);
    }
    lost.sort();
    return lost;
}

void FormView::takeSchema(FormSchemaPtr schema, const QHash<QString, bool> &folded)
{
    dropWidgets();
    m_schema = std::move(schema);
    makeContext();
    m_content->setNote(requiredNote());
    m_folded.clear();
    for (const FormSection &section : m_schema->sections) {
        m_folded.push_back(folded.value(sectionTitle(section), section.startsFolded));
    }
    m_readyReported = false;
    relayout();
}

void FormView::makeContext()
{
    m_context = makeFormContext(m_schema, m_clock, locale(), m_phoneRegion);
}

void FormView::dropWidgets()
{
    // Not at once: this may be called from a key press in one of them.
    const auto drop = [this](QWidget *widget) {
        if (widget) {
            widget->disconnect(this);
            widget->hide();
            widget->deleteLater();
        }
    };
    if (rowOf(QApplication::focusWidget())) {
        setFocus(Qt::OtherFocusReason);
    }
    std::for_each(m_rows.cbegin(), m_rows.cend(), drop);
    std::for_each(m_headings.cbegin(), m_headings.cend(), drop);
    m_rows.clear();
    m_headings.clear();
    m_cells.clear();
    m_geometry = {};
}

LeadDraft FormView::draft() const
{
    if (QApplication::focusWidget() && rowOf(QApplication::focusWidget())) {
        QGuiApplication::inputMethod()->commit();
    }
    return m_draft;
}

void FormView::setDraft(const LeadDraft &draft)
{
    m_draft = draft;
    m_issues.clear();
    for (FieldRow *row : m_rows) {
        if (row) {
            row->editor()->setValue(m_draft.value(row->field().code));
            row->setIssues({});
        }
    }
    relayout();
}

void FormView::clear()
{
    LeadDraft fresh = m_initial;
    fresh.originId = m_draft.originId;
    setDraft(fresh);
    verticalScrollBar()->setValue(0);
}

bool FormView::isBlank() const
{
    return !m_schema || leadbooth::isBlank(*m_schema, draft(), m_initial);
}

Issues FormView::validate() const
{
    return m_schema ? validateLead(*m_schema, draft()) : Issues();
}

Issues FormView::showIssues(const Issues &issues)
{
    Issues placed;
    Issues others;
    for (const Issue &issue : issues) {
        (m_cells.contains(issue.field) ? placed : others).append(issue);
    }
    m_issues.show(placed);
    for (FieldRow *row : m_rows) {
        if (row) {
            row->setIssues(m_issues.shown(row->field().code));
        }
    }
    if (placed.isEmpty()) {
        return others;
    }
    const auto first = std::min_element(
            placed.cbegin(), placed.cend(), [this](const Issue &a, const Issue &b) {
                return std::pair(cellOf(a.field), a.row) < std::pair(cellOf(b.field), b.row);
            });
    const int fields = int(m_issues.fields().size());
    const QString label = m_schema->field(first->field)->label;
    focusField(first->field, first->row);
    m_announcer->announce(
            tr("%n field(s) need attention; first: %1", "for screen readers", fields).arg(label));
    return others;
}

void FormView::setReferenceResults(const QString &code, quint64 requestId, const References &hits)
{
    if (FieldRow *row = builtRow(code)) {
        row->editor()->setSearchResults(requestId, hits);
    }
}

void FormView::setReferenceFailed(const QString &code, quint64 requestId)
{
    if (FieldRow *row = builtRow(code)) {
        row->editor()->setSearchFailed(requestId);
    }
}

void FormView::setFolded(int section, bool folded)
{
    const auto index = size_t(section);
    if (m_folded[index] == folded) {
        return;
    }
    // The focus must not stay in what goes out of sight.
    if (const FieldRow *row = rowOf(QApplication::focusWidget());
        row && folded && m_geometry.cells[cellOf(row->field().code)].section == index) {
        buildHeading(index)->setFocus(Qt::OtherFocusReason);
    }
    m_folded[index] = folded;
    relayout();
}

FieldRow *FormView::builtRow(const QString &code) const
{
    const auto found = m_cells.constFind(code);
    return found != m_cells.cend() ? m_rows[*found] : nullptr;
}

int FormView::builtRowCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const FieldRow *row) { return row != nullptr; }));
}

size_t FormView::cellOf(const QString &code) const
{
    return m_cells.value(code, m_geometry.cells.size());
}

QString FormView::requiredNote() const
{
    constexpr int NamedAtMost = 5;
    constexpr qsizetype LongestName = 40;
    QStringList names;
    int more = 0;
    for (const FieldSchema &field : m_schema->fields) {
        // What a new lead starts with need not be asked for.
        if (field.isRequired && field.isEditable()
            && leadbooth::isEmpty(m_initial.value(field.code))) {
            if (names.size() < NamedAtMost) {
                names.append(field.label.size() > LongestName
                                     ? field.label.left(LongestName - 1) + u'…'
                                     : field.label);
            } else {
                ++more;
            }
        }
    }
    if (names.isEmpty()) {
        return {};
    }
    const QString list = names.join(u", "_s);
    return more == 0
                   ? tr("Required: %1", "above the form; %1 is a list of fields").arg(list)
                   : tr("Required: %1 and %n more", "above the form; %1 is a list of fields", more)
                             .arg(list);
}

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
        const int top = m_content->m_note.isEmpty()
                                ? 0
                                : m_content->topMargin() + m_content->noteHeight(m_metrics);
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

void FormView::rowEdited(const FieldRow *row)
{
    const FieldSchema &field = row->field();
    const FieldValue value = row->editor()->value();
    if (value.isEmpty()) {
        m_draft.values.remove(field.code);
    } else {
        m_draft.values.insert(field.code, value);
    }
    m_issues.edited(field, value);
    builtRow(field.code)->setIssues(m_issues.shown(field.code));
    Q_EMIT draftEdited();
}

void FormView::rowLeft(FieldRow *row)
{
    row->editor()->finish();
    const FieldSchema &field = row->field();
    m_issues.left(field, m_draft.value(field.code));
    row->setIssues(m_issues.shown(field.code));
}

void FormView::painted()
{
    if (m_schema && !m_readyReported) {
        m_readyReported = true;
        // When this painting is done.
        QMetaObject::invokeMethod(this, &FormView::readyForInput, Qt::QueuedConnection);
    }
}

void FormView::accessibilityActiveChanged(bool active)
{
    if (active && m_schema) {
        buildAll();
    }
}

void FormView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    relayout();
}

void FormView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    relayout();
}

void FormView::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    if (!m_relayouting) {
        buildVisible();
    }
}

void FormView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (!m_schema) {
        return;
    }
    if (event->type() == QEvent::LanguageChange) {
        m_content->setNote(requiredNote());
        relayout();
    } else if (event->type() == QEvent::LocaleChange) {
        // Numbers and dates are written differently; the editors take the locale from the context.
        replaceSchema(m_schema, m_initial);
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        relayout();
    }
}

} // namespace leadbooth
