// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/issuetext.h"

#include "base/plaintext.h"
#include "lead/canonical.h"
#include "lead/validation.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

class IssueText
{
    Q_DECLARE_TR_FUNCTIONS(leadbooth::IssueText)

public:
    static QString text(const Issue &issue, const FieldSchema *field, const QLocale &locale,
                        const QString &value)
    {
        const QString argument = cleanLabel(issue.argument, 200);
        switch (issue.code) {
        case IssueCode::Missing:
            return tr("Fill this in to send the lead", "under a required field that is empty");
        case IssueCode::TooLong:
            return tr("Shorten this to %n character(s)", "under a text field",
                      issue.argument.toInt());
        case IssueCode::TooShort:
            return tr("Enter at least %n character(s)", "under a text field",
                      issue.argument.toInt());
        case IssueCode::TooSmall:
            return tr("Enter %1 or more", "under a number field; %1 is a number")
                    .arg(displayNumber(argument, locale));
        case IssueCode::TooLarge:
            return tr("Enter %1 or less", "under a number field; %1 is a number")
                    .arg(displayNumber(argument, locale));
        case IssueCode::NotANumber:
            return tr("Enter a number such as %1", "under a number field")
                    .arg(displayNumber(u"12500.50"_s, locale));
        case IssueCode::NotAWholeNumber:
            return tr("Enter a whole number, without decimals", "under a number field");
        case IssueCode::TooManyDecimals:
            return tr("Enter %n decimal(s) at most: the portal rounds the rest away",
                      "under a number field", issue.argument.toInt());
        case IssueCode::NotADate:
            return tr("Enter a date such as %1", "under a date field")
                    .arg(argument.isEmpty() ? displayDate(u"2026-12-31"_s, locale) : argument);
        case IssueCode::NotATime:
            return tr("Enter a date and time such as %1", "under a date field")
                    .arg(argument.isEmpty() ? timeExample(field, locale) : argument);
        case IssueCode::NotAnEmail:
            return tr("The portal would refuse this address: %1",
                      "under an e-mail field; %1 is the reason")
                    .arg(emailReason(value));
        case IssueCode::NotAnAddress:
            return tr("Enter a web address such as example.com", "under a web address field");
        case IssueCode::NotAPhone:
            return tr("Enter a phone number: there is no digit yet", "under a phone field");
        case IssueCode::PatternMismatch:
            return tr("The portal expects another form here (its rule: %1)",
                      "under a text field; %1 is a regular expression")
                    .arg(argument);
        case IssueCode::UnknownChoice:
            return choiceText(field, argument);
        case IssueCode::NotSendable:
            return tr("This cannot be sent any more: the portal's form has changed",
                      "under a field");
        case IssueCode::RefusedByPortal:
            return argument.isEmpty() ? tr("The portal refused this value", "under a field")
                                      : tr("The portal refused this: %1",
                                           "under a field; %1 is the portal's own text")
                                                .arg(argument);
        }
        return {};
    }

private:
    static QString emailReason(const QString &value)
    {
        switch (emailProblem(value.trimmed())) {
        case EmailProblem::NoAt:
            return tr("no @", "why an e-mail address would be refused");
        case EmailProblem::NothingBeforeAt:
            return tr("nothing before the @", "why an e-mail address would be refused");
        case EmailProblem::NoDomain:
            return tr("no domain", "why an e-mail address would be refused");
        case EmailProblem::HasBlank:
            return tr("it has a space", "why an e-mail address would be refused");
        case EmailProblem::None:
        case EmailProblem::Other:
            break;
        }
        return tr("not an e-mail", "why an e-mail address would be refused");
    }

    static QString choiceText(const FieldSchema *field, const QString &argument)
    {
        if (field
            && (field->type == FieldType::User || field->type == FieldType::Company
                || field->type == FieldType::Contact)) {
            return tr("Choose an entry from the list, or clear this",
                      "under a field in which a name was typed but not chosen");
        }
        return argument.isEmpty() ? tr("Choose an entry from the list", "under a dropdown")
                                  : tr("No longer in the portal's list: %1",
                                       "under a dropdown; %1 is what was chosen")
                                            .arg(argument);
    }

    static QString timeExample(const FieldSchema *field, const QLocale &locale)
    {
        const QDateTime example({2026, 12, 31}, {14, 30});
        return displayDateTime(canonicalDateTime(example), locale, field && field->showsSeconds);
    }
};

} // namespace

QString issueText(const Issue &issue, const FieldSchema *field, const QLocale &locale,
                  const QString &value)
{
    return IssueText::text(issue, field, locale, value);
}

} // namespace leadbooth
