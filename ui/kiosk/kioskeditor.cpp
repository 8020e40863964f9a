// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskeditor.h"

#include "lead/canonical.h"
#include "ui/kiosk/kioskchoices.h"
#include "ui/kiosk/kioskdateeditor.h"
#include "ui/kiosk/kiosktexteditor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

class KioskWords
{
    Q_DECLARE_TR_FUNCTIONS(leadbooth::KioskWords)

public:
    static std::vector<Choice> yesAndNo(const FieldSchema &field)
    {
        return {{.id = u"Y"_s, .label = field.yesLabel.isEmpty() ? tr("Yes") : field.yesLabel},
                {.id = u"N"_s, .label = field.noLabel.isEmpty() ? tr("No") : field.noLabel}};
    }
};

QString itemText(const FieldSchema &field, const ValueItem &item,
                 const std::vector<Choice> &choices, const KioskEditing &editing)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::YesNo:
    case FieldType::Currency:
        for (const Choice &choice : choices) {
            if (choice.id == item.value) {
                return choice.label;
            }
        }
        return item.value;
    case FieldType::Double:
        return displayNumber(item.value, editing.locale);
    case FieldType::Money:
        return displayNumber(item.value, editing.locale) + QChar(QChar::Nbsp)
               + (item.tag.isEmpty() ? editing.schema->baseCurrency : item.tag);
    case FieldType::Date:
        return displayDate(item.value, editing.locale);
    case FieldType::DateTime:
        return displayDateTime(item.value, editing.locale, false);
    default:
        return item.value;
    }
}

} // namespace

KioskEditor::KioskEditor(QWidget *parent)
    : QWidget(parent)
{}

KioskEditor::~KioskEditor() = default;

void KioskEditor::setNames(const QString &name, const QString &description)
{
    const QList<QWidget *> all = stops();
    for (QWidget *stop : all) {
        if (all.size() == 1) {
            stop->setAccessibleName(name);
        }
        stop->setAccessibleDescription(description);
    }
}

std::vector<Choice> choicesFor(const FieldSchema &field, const FormSchema &schema)
{
    if (field.type == FieldType::YesNo) {
        return KioskWords::yesAndNo(field);
    }
    std::vector<Choice> choices;
    if (field.type == FieldType::Currency) {
        for (const Currency &currency : schema.currencies) {
            choices.push_back({.id = currency.code,
                               .label = currency.name.isEmpty() ? currency.code : currency.name});
        }
    } else if (field.choices) {
        std::copy_if(field.choices->cbegin(), field.choices->cend(), std::back_inserter(choices),
                     [](const Choice &choice) { return !choice.isFinal; });
    }
    return choices;
}

KioskEditor *makeKioskEditor(const KioskField &asked, const FieldSchema &field,
                             const KioskEditing &editing, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::YesNo:
    case FieldType::Currency: {
        const std::vector<Choice> choices = choicesFor(field, *editing.schema);
        if (showsButtons(asked, qsizetype(choices.size()))) {
            return new KioskChoices(choices, field.isMultiple, parent);
        }
        return new KioskChoiceList(choices, field.isMultiple, parent);
    }
    case FieldType::Date:
    case FieldType::DateTime:
        return new KioskDateEditor(field.type == FieldType::DateTime, editing, parent);
    case FieldType::Text:
    case FieldType::Address:
        if (!field.isMultiple) {
            return new KioskTextEditor(parent);
        }
        break;
    default:
        break;
    }
    return new KioskLineEditor(asked, field, editing, parent);
}

QString answerText(const FieldSchema &field, const FieldValue &value, const KioskEditing &editing)
{
    const std::vector<Choice> choices = choicesFor(field, *editing.schema);
    QStringList lines;
    for (const ValueItem &item : value) {
        if (!item.isEmpty()) {
            lines += itemText(field, item, choices, editing);
        }
    }
    return lines.join(u'\n');
}

} // namespace leadbooth
