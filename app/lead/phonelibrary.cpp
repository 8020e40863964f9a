// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/phonelibrary.h"

#include <phonenumbers/phonenumberutil.h>

#include <string>
#include <type_traits>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
using namespace leadbooth;

extern "C" Q_DECL_EXPORT void leadboothWritePhone(const QString &typed, const QString &region,
                                                  PhoneStyle style, QString *written)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string country = region.isEmpty() ? std::string("ZZ") : region.toStdString();
    if (util.Parse(typed.toStdString(), country, &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util.IsPossibleNumber(number)) {
        return;
    }
    std::string formatted;
    util.Format(number,
                style == PhoneStyle::E164 ? PhoneNumberUtil::E164 : PhoneNumberUtil::INTERNATIONAL,
                &formatted);
    *written = QString::fromStdString(formatted);
}

static_assert(std::is_same_v<decltype(leadboothWritePhone), WritePhone>);
