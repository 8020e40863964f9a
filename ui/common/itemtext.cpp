// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/itemtext.h"

#include "lead/canonical.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ValueTexts)

public:
    static QString yesOrNo(const FieldSchema &field, const QString &value)
    {
        if (value == "Y"_L1) {
            return field.yesLabel.isEmpty() ? tr("Yes") : field.yesLabel;
        }
        return field.noLabel.isEmpty() ? tr("No") : field.noLabel;
    }
};

} // namespace

QString itemText(const FieldSchema &field, const ValueItem &item, const QLocale &locale)
{
    switch (field.type) {
    case FieldType::Choice:
        if (const Choice *choice = field.choice(item.value)) {
            return choice->label;
        }
        return item.value;
    case FieldType::YesNo:
        return Texts::yesOrNo(field, item.value);
    case FieldType::Integer:
    case FieldType::Double:
        return displayNumber(item.value, locale);
    case FieldType::Money:
        return (displayNumber(item.value, locale) + u' ' + item.tag).trimmed();
    case FieldType::Date:
        return displayDate(item.value, locale);
    case FieldType::DateTime:
        return displayDateTime(item.value, locale, field.showsSeconds);
    case FieldType::User:
    case FieldType::Company:
    case FieldType::Contact:
        return item.tag.isEmpty() ? item.value : item.tag;
    case FieldType::String:
    case FieldType::Text:
    case FieldType::Currency:
    case FieldType::Url:
    case FieldType::Address:
    case FieldType::Multifield:
    case FieldType::NotEditable:
        return item.value;
    }
    return item.value;
}

} // namespace leadbooth
