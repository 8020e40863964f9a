// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/phone.h"

#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

std::optional<PhoneNumber> parse(const QString &typed, const QString &region)
{
    // Longer than any number with extension: not worth parsing, and libphonenumber refuses it
    // anyway.
    if (typed.size() > 250) {
        return {};
    }
    // libphonenumber finds a number in any text ("ask at desk 12"); here the text is the number,
    // and nothing of it may get lost: digits, what groups them, and an extension.
    static const QRegularExpression shape(
            u"\\A\\s*\\+?[\\d\\s()./\u2010-\u2015-]+(?:(?:;ext=|ext\\.?|x|#|доб\\.?|,)\\s*\\d{1,9})?\\s*\\z"_s,
            QRegularExpression::CaseInsensitiveOption
                    | QRegularExpression::UseUnicodePropertiesOption);
    if (!shape.match(typed).hasMatch()) {
        return {};
    }
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string country = region.isEmpty() ? std::string("ZZ") : region.toStdString();
    if (util.Parse(typed.toStdString(), country, &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util.IsPossibleNumber(number)) {
        return {};
    }
    return number;
}

} // namespace

QString formatPhone(const QString &typed, const QString &region)
{
    const std::optional<PhoneNumber> number = parse(typed, region);
    if (!number) {
        return typed.trimmed();
    }
    std::string formatted;
    PhoneNumberUtil::GetInstance()->Format(*number, PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

std::optional<QString> phoneKey(const QString &typed, const QString &region)
{
    const std::optional<PhoneNumber> number = parse(typed, region);
    if (!number) {
        return {};
    }
    std::string formatted;
    PhoneNumberUtil::GetInstance()->Format(*number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted);
}

bool looksLikePhone(const QString &typed)
{
    return std::any_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isDigit(); });
}

} // namespace leadbooth
