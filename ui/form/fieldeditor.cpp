// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/fieldeditor.h"

#include "ui/form/choiceeditor.h"
#include "ui/form/dateeditor.h"
#include "ui/form/lineeditor.h"
#include "ui/form/multilineeditor.h"
#include "ui/form/noteditableeditor.h"
#include "ui/form/referenceeditor.h"
#include "ui/form/repeatededitor.h"
#include "ui/form/taggededitor.h"
#include "ui/form/yesnoeditor.h"

#include <QEvent>

namespace leadbooth {

FieldEditor::FieldEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_field(field)
{}

FieldEditor::~FieldEditor() = default;

QWidget *FieldEditor::stopForRow(int) const
{
    return stops().value(0);
}

void FieldEditor::setMetrics(const FormMetrics &metrics)
{
    m_metrics = metrics;
    resizeEvent(nullptr);
}

int FieldEditor::wantedHeight() const
{
    return m_metrics.control + m_metrics.message;
}

QList<int> FieldEditor::messageTops() const
{
    return {wantedHeight() - m_metrics.message};
}

bool FieldEditor::handleEnter(QWidget *)
{
    return false;
}

void FieldEditor::setInvalidRows(const QList<int> &rows)
{
    for (QWidget *stop : stops()) {
        const bool invalid = !rows.isEmpty();
        if (stop->property("invalid").toBool() != invalid) {
            stop->setProperty("invalid", invalid);
            stop->update();
        }
    }
}

void FieldEditor::setAccessibleTexts(const QString &name, const QStringList &descriptions)
{
    for (QWidget *stop : stops()) {
        stop->setAccessibleName(name);
        stop->setAccessibleDescription(descriptions.value(0));
    }
}

QRect FieldEditor::controlRect() const
{
    return {0, 0, width(), wantedHeight() - m_metrics.message};
}

void FieldEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

FieldEditor *makeEntryEditor(const FieldSchema &field, const FormContextPtr &context,
                             QWidget *parent)
{
    switch (field.type) {
    case FieldType::String:
    case FieldType::Integer:
    case FieldType::Double:
    case FieldType::Url:
    case FieldType::Address:
        return new LineEditor(field, context, parent);
    case FieldType::Text:
        return new MultilineEditor(field, context, parent);
    case FieldType::YesNo:
        // A check mark cannot say "not set"; a field that starts with an answer need not.
        if (isEmpty(field.defaultValue)) {
            return new ChoiceEditor(field, context, parent);
        }
        return new YesNoEditor(field, context, parent);
    case FieldType::Date:
    case FieldType::DateTime:
        return new DateEditor(field, context, parent);
    case FieldType::Choice:
    case FieldType::Currency:
        return new ChoiceEditor(field, context, parent);
    case FieldType::Money:
    case FieldType::Multifield:
        return new TaggedEditor(field, context, parent);
    case FieldType::User:
    case FieldType::Company:
    case FieldType::Contact:
        return new ReferenceEditor(field, context, parent);
    case FieldType::NotEditable:
        return new NotEditableEditor(field, context, parent);
    }
    Q_UNREACHABLE();
}

FieldEditor *makeEditor(const FieldSchema &field, const FormContextPtr &context, QWidget *parent)
{
    if (isRepeated(field)) {
        return new RepeatedEditor(field, context, parent);
    }
    return makeEntryEditor(field, context, parent);
}

} // namespace leadbooth
