// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/choiceeditor.h"

#include "ui/form/choicecombo.h"
#include "ui/form/choicemodel.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

ChoiceEditor::ChoiceEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent)
    : FieldEditor(field, std::move(context), parent)
{
    // A lead is always in some stage and its amount in some currency.
    const bool canBeNone =
            !field.isMultiple && field.code != "STATUS_ID"_L1 && field.type != FieldType::Currency;
    m_model = new ChoiceModel(choices(), canBeNone, this);
    m_model->setNoneLabel(tr("Not set", "entry of a dropdown: no value"));
    m_combo = new ChoiceCombo(m_model, field.isMultiple, this);
    m_combo->setShowsIds(field.type == FieldType::Currency);
    connect(m_combo, &ChoiceCombo::changed, this, &FieldEditor::edited);
    connect(m_combo, &ChoiceCombo::moveOn, this, &FieldEditor::moveOn);
}

ChoiceEditor::~ChoiceEditor() = default;

ChoiceList ChoiceEditor::choices() const
{
    const FieldSchema &f = field();
    if (f.type == FieldType::Currency) {
        return context().currencies;
    }
    if (f.type == FieldType::YesNo) {
        return std::make_shared<const std::vector<Choice>>(std::vector<Choice>{
                {.id = u"Y"_s,
                 .label = f.yesLabel.isEmpty() ? tr("Yes", "a field's value") : f.yesLabel},
                {.id = u"N"_s,
                 .label = f.noLabel.isEmpty() ? tr("No", "a field's value") : f.noLabel}});
    }
    return f.choices;
}

void ChoiceEditor::setValue(const FieldValue &value)
{
    m_value = value;
    QStringList ids;
    for (const ValueItem &item : value) {
        if (!item.isEmpty()) {
            ids.append(item.value);
        }
    }
    m_combo->setIds(ids);
}

FieldValue ChoiceEditor::value() const
{
    FieldValue value;
    for (const QString &id : m_combo->ids()) {
        const auto before = std::find_if(m_value.cbegin(), m_value.cend(),
                                         [&](const ValueItem &item) { return item.value == id; });
        value.append(before != m_value.cend() ? *before : ValueItem{id});
    }
    return value;
}

QList<QWidget *> ChoiceEditor::stops() const
{
    return {m_combo};
}

void ChoiceEditor::setAccessibleTexts(const QString &name, const QStringList &descriptions)
{
    m_combo->setAccessibleName(name);
    QStringList texts = descriptions;
    if (field().isMultiple) {
        texts.prepend(m_combo->shownText());
    }
    texts.removeAll(QString());
    m_combo->setAccessibleDescription(texts.join(u". "_s));
}

void ChoiceEditor::retranslate()
{
    m_model->setNoneLabel(tr("Not set", "entry of a dropdown: no value"));
    if (field().type == FieldType::YesNo) {
        m_model->setChoices(choices());
    }
    m_combo->refresh();
}

void ChoiceEditor::resizeEvent(QResizeEvent *)
{
    m_combo->setGeometry(controlRect());
}

} // namespace leadbooth
