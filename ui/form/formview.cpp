// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/formview.h"

#include "lead/validation.h"
#include "ui/common/announcer.h"
#include "ui/common/fieldnames.h"
#include "ui/form/fieldrow.h"
#include "ui/form/formcontent.h"
#include "ui/form/sectionheading.h"

#include <QApplication>
#include <QInputMethod>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

FormView::FormView(Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_clock(clock)
    , m_content(new FormContent(this))
    , m_announcer(new Announcer(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Tab comes in here and is led on to the first field: see focusNextPrevChild().
    setFocusPolicy(Qt::TabFocus);
    setWidget(m_content);
    connect(m_content, &FormContent::painted, this, &FormView::painted);
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
    m_context = makeFormContext(m_schema, m_clock, locale(), m_phoneRegion, m_lastRequestId);
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

void FormView::commitInput()
{
    if (rowOf(QApplication::focusWidget())) {
        QGuiApplication::inputMethod()->commit();
    }
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
