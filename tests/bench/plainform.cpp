// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/plainform.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace leadbooth::bench {

namespace {

QWidget *makeChoice(const QStringList &labels, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->addItems(labels);
    return combo;
}

QWidget *makePair(QWidget *first, QWidget *second, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(first, 1);
    layout->addWidget(second);
    return pair;
}

QStringList currencyCodes(const FormSchema &schema)
{
    QStringList codes;
    for (const Currency &currency : schema.currencies) {
        codes.append(currency.code);
    }
    return codes;
}

QStringList labelsOf(const FieldSchema &field)
{
    QStringList labels;
    for (const Choice &choice : *field.choices) {
        labels.append(choice.label);
    }
    return labels;
}

QWidget *makePlainEditor(const FormSchema &schema, const FieldSchema &field, QWidget *parent)
{
    switch (field.type) {
    case FieldType::String:
    case FieldType::Integer:
    case FieldType::Double:
    case FieldType::Url:
    case FieldType::Address:
    case FieldType::User:
    case FieldType::Company:
    case FieldType::Contact:
        return new QLineEdit(parent);
    case FieldType::Text:
        return new QPlainTextEdit(parent);
    case FieldType::YesNo:
        return makeChoice({u"Not set"_s, u"Yes"_s, u"No"_s}, parent);
    case FieldType::Date:
        return new QDateEdit(parent);
    case FieldType::DateTime:
        return new QDateTimeEdit(parent);
    case FieldType::Choice:
        return makeChoice(labelsOf(field), parent);
    case FieldType::Currency:
        return makeChoice(currencyCodes(schema), parent);
    case FieldType::Money:
        return makePair(new QLineEdit(parent), makeChoice(currencyCodes(schema), parent), parent);
    case FieldType::Multifield:
        return makePair(new QLineEdit(parent), makeChoice(valueTypes(field.multifield), parent),
                        parent);
    case FieldType::NotEditable:
        return new QLabel(u"-"_s, parent);
    }
    Q_UNREACHABLE();
}

} // namespace

QWidget *makePlainForm(const FormSchema &schema, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    auto *content = new QWidget;
    auto *layout = new QFormLayout(content);
    for (const FieldSchema &field : schema.fields) {
        layout->addRow(field.label, makePlainEditor(schema, field, content));
    }
    area->setWidget(content);
    return area;
}

} // namespace leadbooth::bench
