// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskcheck.h"

namespace leadbooth {

/*! The parts in which a profile is made. */
enum class BoothPart { Name, Pages, Texts, Consent, FixedValues, Look, Times, Scanner };
inline constexpr int BoothPartCount = static_cast<int>(BoothPart::Scanner) + 1;
[[nodiscard]] QString toString(BoothPart part); //!< "Name" …: for tests

/*! Where something of a profile is changed. */
struct BoothPlace
{
    BoothPart part = BoothPart::Name;
    int page = -1;         //!< from 0; negative: none
    QString field = {};    //!< code; empty: none
    QString language = {}; //!< empty: none

    friend bool operator==(const BoothPlace &, const BoothPlace &) = default;
};

enum class BoothProblemKind {
    Misfit,      //!< with the portal's form; see KioskFinding
    NameMissing, //!< of the booth
    NoPage,
    PageEmpty,    //!< it asks for nothing
    NothingAsked, //!< nothing on the pages can be filled in by visitors
    LimitBroken,  //!< any other that checkLimits() says; `detail` is its
};
[[nodiscard]] QString toString(BoothProblemKind kind); //!< for tests

/*! One thing for the staff to look at before the booth opens. A value. */
struct BoothProblem
{
    BoothProblemKind kind = BoothProblemKind::Misfit;
    KioskFinding finding = {}; //!< Misfit
    QString detail = {};       //!< LimitBroken: English, for whoever helps
    BoothPlace place = {};

    friend bool operator==(const BoothProblem &, const BoothProblem &) = default;
};

/*!
 * Everything that is wrong with \a profile, what keepsFromSaving() first: what checkProfile()
 * finds, and what makes it no profile yet. Pure; any thread.
 */
[[nodiscard]] QList<BoothProblem> boothProblems(const KioskProfile &profile,
                                                const FormSchema &schema);

/*!
 * A booth with it would be useless: no file can be made, visitors could enter nothing, the portal
 * would refuse every lead, or what visitors agreed to could not be proven. All else leaves a booth
 * that works, with less than was meant.
 */
[[nodiscard]] bool keepsFromSaving(const BoothProblem &problem);

} // namespace leadbooth
