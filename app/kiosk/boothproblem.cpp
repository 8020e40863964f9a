// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/boothproblem.h"

#include "kiosk/kiosklead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

int pageOf(const KioskProfile &profile, const QString &code)
{
    for (int i = 0; i < profile.pages.size(); ++i) {
        const QList<KioskField> &fields = profile.pages.at(i).fields;
        if (std::any_of(fields.cbegin(), fields.cend(),
                        [&](const KioskField &field) { return field.code == code; })) {
            return i;
        }
    }
    return -1;
}

BoothPlace placeOfField(const KioskProfile &profile, const QString &code)
{
    const int page = pageOf(profile, code);
    if (page >= 0) {
        return {.part = BoothPart::Pages, .page = page, .field = code};
    }
    const KioskConsent &consent = profile.consent;
    const QStringList targets{consent.agreedField, consent.textField, consent.versionField,
                              consent.timeField, consent.signatureField};
    return {.part = targets.contains(code) ? BoothPart::Consent : BoothPart::FixedValues,
            .field = code};
}

BoothPlace placeOf(const KioskFinding &finding, const KioskProfile &profile)
{
    switch (finding.kind) {
    case KioskFindingKind::ConsentTargetUnfit:
    case KioskFindingKind::CommentsMissing:
        return {.part = BoothPart::Consent, .field = finding.field};
    case KioskFindingKind::ConsentTextMissing:
        return {.part = BoothPart::Consent, .language = finding.language};
    case KioskFindingKind::TextMissing: {
        bool isPage = false;
        const int page = finding.value.toInt(&isPage) - 1;
        return {.part = isPage ? BoothPart::Pages : BoothPart::Texts,
                .page = isPage ? page : -1,
                .language = finding.language};
    }
    default:
        return placeOfField(profile, finding.field);
    }
}

/*! By the first word of what checkLimits() says: "kiosk profile: pages/2/fields/1/code: empty". */
BoothPlace placeOf(const QString &detail)
{
    const QString where = detail.section(u": "_s, 1, 1);
    const QString first = where.section(u'/', 0, 0);
    const QString second = where.section(u'/', 1, 1);
    if (first == "pages"_L1) {
        return {.part = BoothPart::Pages, .page = second.toInt() - 1};
    }
    const QList<std::pair<QLatin1StringView, BoothPart>> parts{
            {"languages"_L1, BoothPart::Texts},     {"welcome"_L1, BoothPart::Texts},
            {"thanks"_L1, BoothPart::Texts},        {"fixed"_L1, BoothPart::FixedValues},
            {"consent"_L1, BoothPart::Consent},     {"accent"_L1, BoothPart::Look},
            {"logo"_L1, BoothPart::Look},           {"slides"_L1, BoothPart::Look},
            {"idleSeconds"_L1, BoothPart::Times},   {"warningSeconds"_L1, BoothPart::Times},
            {"thanksSeconds"_L1, BoothPart::Times}, {"sleep"_L1, BoothPart::Times},
            {"scanner"_L1, BoothPart::Scanner}};
    for (const auto &[name, part] : parts) {
        if (first == name) {
            return {.part = part};
        }
    }
    return {.part = BoothPart::Name};
}

QList<BoothProblem> shapeProblems(const KioskProfile &profile, const FormSchema &schema)
{
    QList<BoothProblem> problems;
    if (profile.name.trimmed().isEmpty()) {
        problems.append({.kind = BoothProblemKind::NameMissing});
    }
    if (profile.pages.isEmpty()) {
        problems.append({.kind = BoothProblemKind::NoPage, .place = {.part = BoothPart::Pages}});
    }
    bool isAskedSomewhere = false;
    for (int i = 0; i < profile.pages.size(); ++i) {
        if (profile.pages.at(i).fields.isEmpty()) {
            problems.append({.kind = BoothProblemKind::PageEmpty,
                             .place = {.part = BoothPart::Pages, .page = i}});
        } else {
            isAskedSomewhere = true;
        }
    }
    if (isAskedSomewhere && pagesFor(profile, schema).isEmpty()) {
        problems.append({.kind = BoothProblemKind::NothingAsked,
                         .place = {.part = BoothPart::Pages, .page = 0}});
    }
    const Outcome limits = checkLimits(profile);
    if (problems.isEmpty() && !limits) {
        const QString detail = limits.error().detail;
        problems.append({.kind = BoothProblemKind::LimitBroken,
                         .detail = detail,
                         .place = placeOf(detail)});
    }
    return problems;
}

} // namespace

QString toString(BoothPart part)
{
    switch (part) {
    case BoothPart::Name:
        return u"Name"_s;
    case BoothPart::Pages:
        return u"Pages"_s;
    case BoothPart::Texts:
        return u"Texts"_s;
    case BoothPart::Consent:
        return u"Consent"_s;
    case BoothPart::FixedValues:
        return u"FixedValues"_s;
    case BoothPart::Look:
        return u"Look"_s;
    case BoothPart::Times:
        return u"Times"_s;
    case BoothPart::Scanner:
        return u"Scanner"_s;
    }
    return {};
}

QString toString(BoothProblemKind kind)
{
    switch (kind) {
    case BoothProblemKind::Misfit:
        return u"Misfit"_s;
    case BoothProblemKind::NameMissing:
        return u"NameMissing"_s;
    case BoothProblemKind::NoPage:
        return u"NoPage"_s;
    case BoothProblemKind::PageEmpty:
        return u"PageEmpty"_s;
    case BoothProblemKind::NothingAsked:
        return u"NothingAsked"_s;
    case BoothProblemKind::LimitBroken:
        return u"LimitBroken"_s;
    }
    return {};
}

QList<BoothProblem> boothProblems(const KioskProfile &profile, const FormSchema &schema)
{
    QList<BoothProblem> problems = shapeProblems(profile, schema);
    const QList<KioskFinding> findings = checkProfile(profile, schema);
    for (const KioskFinding &finding : findings) {
        // A booth without a page for the consent is not asked where its parts go.
        const bool isOfConsent = finding.kind == KioskFindingKind::CommentsMissing;
        if (!isOfConsent || asksConsent(profile)) {
            problems.append({.finding = finding, .place = placeOf(finding, profile)});
        }
    }
    std::stable_partition(problems.begin(), problems.end(), keepsFromSaving);
    return problems;
}

bool keepsFromSaving(const BoothProblem &problem)
{
    if (problem.kind != BoothProblemKind::Misfit) {
        return true;
    }
    switch (problem.finding.kind) {
    case KioskFindingKind::RequiredNotAsked:
    case KioskFindingKind::ChoiceGone:
    case KioskFindingKind::NotMultiple:
    case KioskFindingKind::ValueRefused:
    case KioskFindingKind::ConsentTargetUnfit:
    case KioskFindingKind::CommentsMissing:
        return true;
    case KioskFindingKind::FieldGone:
    case KioskFindingKind::FieldNotEditable:
        // What a lead should always have would be missing without a word; a question that is not
        // asked is seen by everybody.
        return problem.place.part != BoothPart::Pages;
    case KioskFindingKind::NotForVisitors:
    case KioskFindingKind::TagUnknown:
    case KioskFindingKind::StageFinal:
    case KioskFindingKind::ConsentTextMissing:
    case KioskFindingKind::TextMissing:
        return false;
    }
    return true;
}

} // namespace leadbooth
