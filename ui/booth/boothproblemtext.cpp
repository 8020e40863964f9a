// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/boothproblemtext.h"

#include "ui/common/issuetext.h"
#include "ui/kiosk/keyboardlayout.h"

#include <QCoreApplication>

namespace leadbooth {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(BoothProblemTexts)
};

QString textMissing(const KioskFinding &finding)
{
    const QString language = languageName(finding.language);
    if (finding.value == QLatin1StringView("welcome")) {
        return Texts::tr("The welcome is missing in %1.", "a language").arg(language);
    }
    if (finding.value == QLatin1StringView("thanks")) {
        return Texts::tr("The thanks are missing in %1.", "a language").arg(language);
    }
    return Texts::tr("The question of page %1 is missing in %2.", "a language")
            .arg(finding.value, language);
}

QString misfit(const KioskFinding &finding, const BoothEditing &editing)
{
    const QString label = editing.fieldLabel(finding.field);
    const FieldSchema *field = editing.schema()->field(finding.field);
    switch (finding.kind) {
    case KioskFindingKind::FieldGone:
        return Texts::tr("The portal has no field \"%1\" any more.").arg(label);
    case KioskFindingKind::FieldNotEditable:
        return Texts::tr("\"%1\" cannot be filled in here.").arg(label);
    case KioskFindingKind::NotForVisitors:
        return Texts::tr("\"%1\" would show visitors whom the portal knows: it is not asked.")
                .arg(label);
    case KioskFindingKind::TagUnknown:
        return Texts::tr("\"%1\" has no kind \"%2\".").arg(label, finding.value);
    case KioskFindingKind::RequiredNotAsked:
        return Texts::tr("The portal requires \"%1\": ask for it, or give it a fixed value.")
                .arg(label);
    case KioskFindingKind::ChoiceGone:
        return Texts::tr("The fixed value of \"%1\" is not in the portal's list any more.")
                .arg(label);
    case KioskFindingKind::StageFinal:
        return Texts::tr("The fixed stage ends a lead at once.");
    case KioskFindingKind::NotMultiple:
        return Texts::tr("\"%1\" takes one value, and several are fixed.").arg(label);
    case KioskFindingKind::ValueRefused:
        return Texts::tr("The fixed value of \"%1\": %2", "what is wrong with it follows")
                .arg(label, issueText(finding.issue, field, QLocale()));
    case KioskFindingKind::ConsentTargetUnfit:
        return Texts::tr("\"%1\" cannot take its part of the consent.").arg(label);
    case KioskFindingKind::CommentsMissing:
        return Texts::tr(
                "The form has no comment, so nothing would keep the consent: choose fields "
                "for all of its parts.");
    case KioskFindingKind::ConsentTextMissing:
        return Texts::tr("There is no text of the consent in %1.", "a language")
                .arg(languageName(finding.language));
    case KioskFindingKind::TextMissing:
        return textMissing(finding);
    }
    return {};
}

} // namespace

QString boothProblemText(const BoothProblem &problem, const BoothEditing &editing)
{
    switch (problem.kind) {
    case BoothProblemKind::Misfit:
        return misfit(problem.finding, editing);
    case BoothProblemKind::NameMissing:
        return Texts::tr("The booth has no name.");
    case BoothProblemKind::NoPage:
        return Texts::tr("There is no page: visitors are asked for nothing.");
    case BoothProblemKind::PageEmpty:
        return Texts::tr("Page %1 asks for nothing: tick a field, or remove it.")
                .arg(problem.place.page + 1);
    case BoothProblemKind::NothingAsked:
        return Texts::tr("Visitors can fill in none of the fields on the pages.");
    case BoothProblemKind::LimitBroken:
        switch (problem.place.part) {
        case BoothPart::Pages:
            return Texts::tr("Something on page %1 is too long.").arg(problem.place.page + 1);
        case BoothPart::Texts:
            return Texts::tr("A text is too long.");
        case BoothPart::Consent:
            return Texts::tr("The texts of the consent are too long, or a field is used twice.");
        case BoothPart::FixedValues:
            return Texts::tr("There are too many fixed values, or one of them is too long.");
        case BoothPart::Look:
            return Texts::tr("The pictures are too large, or too many.");
        case BoothPart::Times:
            return Texts::tr("A time is too short or too long.");
        case BoothPart::Scanner:
            return Texts::tr("What the scanner types around a code is too long.");
        case BoothPart::Name:
            return Texts::tr("The name of the booth is too long.");
        }
    }
    return {};
}

} // namespace leadbooth
