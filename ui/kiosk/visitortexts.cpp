// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/visitortexts.h"

#include "base/plaintext.h"
#include "lead/canonical.h"
#include "lead/validation.h"
#include "ui/common/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

bool isChosen(const FieldSchema &field)
{
    return field.type == FieldType::Choice || field.type == FieldType::YesNo
           || field.type == FieldType::Currency;
}

class VisitorTexts
{
    Q_DECLARE_TR_FUNCTIONS(leadbooth::VisitorTexts)

public:
    static QString issue(const Issue &issue, const FieldSchema &field, const KioskEditing &editing,
                         const QString &value)
    {
        const QString argument = cleanLabel(issue.argument, 100);
        switch (issue.code) {
        case IssueCode::Missing:
            return isChosen(field) ? tr("Please choose one", "under a field that is empty")
                                   : tr("Please fill this in", "under a field that is empty");
        case IssueCode::TooLong:
            return tr("Please shorten this to %n character(s)", "under a field",
                      issue.argument.toInt());
        case IssueCode::TooShort:
            return tr("Please enter at least %n character(s)", "under a field",
                      issue.argument.toInt());
        case IssueCode::TooSmall:
            return tr("Please enter %1 or more", "under a field for a number")
                    .arg(displayNumber(argument, editing.locale));
        case IssueCode::TooLarge:
            return tr("Please enter %1 or less", "under a field for a number")
                    .arg(displayNumber(argument, editing.locale));
        case IssueCode::NotANumber:
            return tr("Please enter a number", "under a field for a number");
        case IssueCode::NotAWholeNumber:
            return tr("Please enter a whole number", "under a field for a number");
        case IssueCode::TooManyDecimals:
            return tr("Please enter at most %n decimal(s)", "under a field for a number",
                      issue.argument.toInt());
        case IssueCode::NotADate:
            return tr("There is no such day. Please check day, month and year",
                      "under a field for a date");
        case IssueCode::NotATime:
            return tr("Please check day, month, year and time", "under a field for a date");
        case IssueCode::NotAnEmail:
            return emailText(value);
        case IssueCode::NotAnAddress:
            return tr("Please enter an address such as example.com",
                      "under a field for a web address");
        case IssueCode::NotAPhone:
            return tr("Please enter the digits of your number", "under a field for a phone");
        case IssueCode::PatternMismatch:
        case IssueCode::RefusedByPortal:
        case IssueCode::NotSendable:
            return tr("Please write this in another way", "under a field");
        case IssueCode::UnknownChoice:
            return tr("Please choose one", "under a field that is empty");
        }
        return {};
    }

    static NotSavedText notSaved(const Error &error)
    {
        const ErrorText text = errorText(error, Act::Send);
        return {.forVisitor = tr("We could not keep this yet. Nothing is lost: everything you "
                                 "entered is still here. Try again, or ask somebody at the booth."),
                .forStaff = tr("For the staff: %1", "%1 is a sentence about an error")
                                    .arg(u"%1 %2"_s.arg(text.sentence, text.advice).trimmed())};
    }

private:
    static QString emailText(const QString &value)
    {
        switch (emailProblem(value.trimmed())) {
        case EmailProblem::NoAt:
            return tr("An e-mail address has an @ in it", "under a field for an e-mail");
        case EmailProblem::NothingBeforeAt:
            return tr("Something belongs before the @", "under a field for an e-mail");
        case EmailProblem::NoDomain:
            return tr("After the @ comes a name such as example.com",
                      "under a field for an e-mail");
        case EmailProblem::HasBlank:
            return tr("There is a space in the address", "under a field for an e-mail");
        case EmailProblem::None:
        case EmailProblem::Other:
            break;
        }
        return tr("Please check the e-mail address", "under a field for an e-mail");
    }
};

} // namespace

QString fieldName(const KioskField &asked, const FieldSchema &field, const QString &language)
{
    const QString own = cleanLabel(asked.labels.value(language));
    const QString portals = cleanLabel(field.label);
    return !own.isEmpty() ? own : !portals.isEmpty() ? portals : field.code;
}

QString visitorIssueText(const Issue &issue, const FieldSchema &field, const KioskEditing &editing,
                         const QString &value)
{
    return VisitorTexts::issue(issue, field, editing, value);
}

NotSavedText notSavedText(const Error &error)
{
    return VisitorTexts::notSaved(error);
}

} // namespace leadbooth
