// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/fixedtab.h"

#include "ui/common/plainlabel.h"
#include "ui/form/formview.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// The main window searches as well, and answers go to both.
constexpr quint64 OwnRequests = quint64(1) << 40;

FormSchemaPtr without(const FormSchema &schema, const QStringList &used)
{
    auto rest = std::make_shared<FormSchema>(schema);
    std::erase_if(rest->fields, [&](const FieldSchema &field) {
        return used.contains(field.code) || !field.isEditable();
    });
    for (FieldSchema &field : rest->fields) {
        field.isRequired = false; // not here: somebody else may give it
        field.defaultValue.clear();
        field.defaultsToNow = false;
    }
    rest->index();
    for (FormSection &section : rest->sections) {
        for (FormRow &row : section.rows) {
            row.fields.removeIf([&](const QString &code) { return !rest->field(code); });
        }
        std::erase_if(section.rows, [](const FormRow &row) { return row.fields.isEmpty(); });
    }
    std::erase_if(rest->sections, [](const FormSection &section) { return section.rows.empty(); });
    return rest;
}

} // namespace

FixedTab::FixedTab(BoothEditing &editing, QWidget *parent)
    : BoothTab(editing, parent)
    , m_hint(plainParagraph(this, TextRole::Hint))
    , m_form(new FormView(editing.clock(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes(this).space[1]);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_hint);
    layout->addWidget(m_form, 1);
    connect(m_form, &FormView::draftEdited, this, &FixedTab::onEdited);
    connect(m_form, &FormView::referenceSearchRequested, this,
            [this](const QString &field, FieldType type, const QString &text, quint64 requestId) {
                Q_EMIT searchRequested(field, type, text, OwnRequests + requestId);
            });
    begin();
}

FixedTab::~FixedTab() = default;

void FixedTab::showEvent(QShowEvent *event)
{
    BoothTab::showEvent(event);
    refresh();
}

void FixedTab::refresh()
{
    // The form is made anew for every field that is ticked elsewhere: not before it is seen.
    if (isVisible()) {
        takeSchema();
        takeValues();
    }
}

void FixedTab::takeSchema()
{
    QStringList used;
    for (const FieldSchema &field : editing().schema()->fields) {
        const BoothFieldUse use = editing().draft().useOf(field.code);
        if (use == BoothFieldUse::Asked || use == BoothFieldUse::TakesConsent) {
            used += field.code;
        }
    }
    if (m_of != editing().schema() || used != m_used) {
        m_of = editing().schema();
        m_used = used;
        m_form->setSchema(without(*m_of, m_used), LeadDraft());
    }
}

void FixedTab::takeValues()
{
    LeadDraft draft = m_form->draft();
    QMap<QString, FieldValue> present;
    for (auto it = draft.values.cbegin(); it != draft.values.cend(); ++it) {
        if (!isEmpty(it.value())) {
            present.insert(it.key(), it.value());
        }
    }
    if (present != profile().fixedValues) {
        draft.values.clear();
        for (auto it = profile().fixedValues.cbegin(); it != profile().fixedValues.cend(); ++it) {
            draft.values.insert(it.key(), it.value());
        }
        m_form->setDraft(draft);
    }
}

void FixedTab::onEdited()
{
    const LeadDraft &draft = m_form->draft();
    editing().change(u"fixed"_s, [&](KioskProfile &profile) {
        // What the form does not have stays: it is said among the problems.
        QMap<QString, FieldValue> values = profile.fixedValues;
        for (const FieldSchema &field : m_form->schema()->fields) {
            const FieldValue value = draft.values.value(field.code);
            if (isEmpty(value)) {
                values.remove(field.code);
            } else {
                values.insert(field.code, value);
            }
        }
        profile.fixedValues = values;
    });
}

void FixedTab::showPlace(const BoothPlace &place)
{
    if (place.field.isEmpty() || !m_form->focusField(place.field)) {
        m_form->focusFirst();
    }
}

void FixedTab::showReferences(const QString &field, quint64 requestId, const References &references)
{
    if (requestId > OwnRequests) {
        m_form->setReferenceResults(field, requestId - OwnRequests, references);
    }
}

void FixedTab::showSearchError(const QString &field, quint64 requestId)
{
    if (requestId > OwnRequests) {
        m_form->setReferenceFailed(field, requestId - OwnRequests);
    }
}

void FixedTab::retranslate()
{
    m_hint->setText(tr("Every lead of this booth gets what is filled in here; visitors do not see "
                       "it."));
}

} // namespace leadbooth
