// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/phone.h"

#include "base/ownlibrary.h"
#include "lead/phonelibrary.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! Null when it is not a possible number and nothing else. */
QString written(const QString &typed, const QString &region, PhoneStyle style)
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
    // Without it phones stay as they were typed.
    static WritePhone *const writePhone =
            reinterpret_cast<WritePhone *>(functionOf("leadbooth-phones.so", WritePhoneName));
    QString number;
    if (writePhone) {
        writePhone(typed, region, style, &number);
    }
    return number;
}

} // namespace

QString formatPhone(const QString &typed, const QString &region)
{
    const QString number = written(typed, region, PhoneStyle::International);
    return number.isNull() ? typed.trimmed() : number;
}

std::optional<QString> phoneKey(const QString &typed, const QString &region)
{
    const QString number = written(typed, region, PhoneStyle::E164);
    return number.isNull() ? std::nullopt : std::optional(number);
}

void prepareForPhones()
{
    (void)written(u"+1 201 555 0123"_s, {}, PhoneStyle::International);
}

bool looksLikePhone(const QString &typed)
{
    return std::any_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isDigit(); });
}

} // namespace leadbooth
