// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/taggededitor.h"

#include "ui/common/fieldnames.h"
#include "ui/form/choicecombo.h"
#include "ui/form/choicemodel.h"
#include "ui/form/lineedit.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

TaggedEditor::TaggedEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent)
    : LineEditor(field, std::move(context), parent)
    , m_model(new ChoiceModel(tags(), false, this))
    , m_combo(new ChoiceCombo(m_model, false, this))
{
    m_combo->setShowsIds(field.type == FieldType::Money);
    if (field.type == FieldType::Money) {
        line()->setInputMethodHints(Qt::ImhPreferNumbers);
    }
    connect(m_combo, &ChoiceCombo::changed, this, &FieldEditor::edited);
    connect(m_combo, &ChoiceCombo::moveOn, this, &FieldEditor::moveOn);
}

TaggedEditor::~TaggedEditor() = default;

ChoiceList TaggedEditor::tags() const
{
    if (field().type == FieldType::Money) {
        return context().currencies;
    }
    std::vector<Choice> choices;
    for (const QString &type : valueTypes(field().multifield)) {
        choices.push_back({.id = type, .label = valueTypeLabel(type)});
    }
    return std::make_shared<const std::vector<Choice>>(std::move(choices));
}

QString TaggedEditor::usualTag() const
{
    return field().type == FieldType::Money ? context().schema->baseCurrency
                                            : valueTypes(field().multifield).value(0);
}

void TaggedEditor::setValue(const FieldValue &value)
{
    LineEditor::setValue(value);
    m_tag = value.isEmpty() ? QString() : value.constFirst().tag;
    m_shownTag = m_tag.isEmpty() ? usualTag() : m_tag;
    m_combo->setIds({m_shownTag});
}

std::optional<int> TaggedEditor::decimals() const
{
    return field().type == FieldType::Money
                   ? decimalsOf(context().schema->currencies, m_combo->ids().value(0))
                   : std::nullopt;
}

FieldValue TaggedEditor::value() const
{
    FieldValue value = LineEditor::value();
    if (!value.isEmpty()) {
        const QString tag = m_combo->ids().value(0);
        value.first().tag = isUntouched() && tag == m_shownTag ? m_tag : tag;
    }
    return value;
}

QList<QWidget *> TaggedEditor::stops() const
{
    return {line(), m_combo};
}

void TaggedEditor::setInvalidRows(const QList<int> &rows)
{
    // It is the text that is wrong, not its kind.
    const bool invalid = !rows.isEmpty();
    if (line()->property("invalid").toBool() != invalid) {
        line()->setProperty("invalid", invalid);
        line()->update();
    }
}

void TaggedEditor::setAccessibleTexts(const QString &name, const QStringList &descriptions)
{
    line()->setAccessibleName(name);
    line()->setAccessibleDescription(descriptions.value(0));
    m_combo->setAccessibleName(
            field().type == FieldType::Money
                    ? tr("%1: currency", "for screen readers").arg(name)
                    : tr("%1: kind", "for screen readers: work, mobile …").arg(name));
}

void TaggedEditor::retranslate()
{
    m_model->setChoices(tags());
    m_combo->refresh();
}

void TaggedEditor::resizeEvent(QResizeEvent *event)
{
    LineEditor::resizeEvent(event);
    const QRect area = controlRect();
    const int ring = metrics().ring;
    const int gap = metrics().labelGap - 2 * ring - 4;
    // Where both cannot have what they need, the text is worth more than its kind.
    const int combo =
            qMin(metrics().innerLabelWidth + 2 * ring + metrics().labelGap, area.width() * 2 / 5);
    line()->setGeometry(area.adjusted(0, 0, -combo - gap, 0));
    m_combo->setGeometry(QRect(area.right() + 1 - combo, area.top(), combo, area.height()));
}

} // namespace leadbooth
