// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/boothdraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Pictures are shared between steps, so a step costs little more than its texts.
constexpr qsizetype MostSteps = 200;

} // namespace

BoothDraft::BoothDraft(const KioskProfile &profile)
    : m_profile(profile)
{}

bool BoothDraft::isPage(int page) const
{
    return page >= 0 && page < m_profile.pages.size();
}

void BoothDraft::change(const QString &what, const std::function<void(KioskProfile &)> &change)
{
    const KioskProfile before = m_profile;
    change(m_profile);
    if (m_profile == before) {
        return;
    }
    const bool goesOn = !what.isEmpty() && !m_steps.isEmpty() && m_steps.constLast().what == what;
    if (!goesOn) {
        m_steps.append({.before = before, .what = what});
    }
    if (m_steps.size() > MostSteps) {
        m_steps.removeFirst();
    }
}

void BoothDraft::undo()
{
    if (canUndo()) {
        m_profile = m_steps.takeLast().before;
    }
}

std::optional<int> BoothDraft::addPage(int page)
{
    if (m_profile.pages.size() >= kiosklimits::Pages) {
        return std::nullopt;
    }
    const auto place = static_cast<int>(std::clamp<qsizetype>(page + 1, 0, m_profile.pages.size()));
    change({}, [&](KioskProfile &profile) { profile.pages.insert(place, KioskPage()); });
    return place;
}

void BoothDraft::removePage(int page)
{
    if (isPage(page)) {
        change({}, [&](KioskProfile &profile) { profile.pages.removeAt(page); });
    }
}

int BoothDraft::movePage(int page, int by)
{
    if (!isPage(page) || !isPage(page + by)) {
        return page;
    }
    change({}, [&](KioskProfile &profile) { profile.pages.move(page, page + by); });
    return page + by;
}

BoothFieldUse BoothDraft::useOf(const QString &code) const
{
    const KioskConsent &consent = m_profile.consent;
    const QStringList targets{consent.agreedField, consent.textField, consent.versionField,
                              consent.timeField, consent.signatureField};
    return code.isEmpty()                         ? BoothFieldUse::Free
           : at(code)                             ? BoothFieldUse::Asked
           : m_profile.fixedValues.contains(code) ? BoothFieldUse::Fixed
           : targets.contains(code)               ? BoothFieldUse::TakesConsent
                                                  : BoothFieldUse::Free;
}

std::optional<BoothDraft::At> BoothDraft::at(const QString &code) const
{
    for (int page = 0; page < m_profile.pages.size(); ++page) {
        const QList<KioskField> &fields = m_profile.pages.at(page).fields;
        for (int i = 0; i < fields.size(); ++i) {
            if (fields.at(i).code == code) {
                return At{.page = page, .field = i};
            }
        }
    }
    return std::nullopt;
}

const KioskField *BoothDraft::field(const At &at) const
{
    if (!isPage(at.page)) {
        return nullptr;
    }
    const QList<KioskField> &fields = m_profile.pages.at(at.page).fields;
    return at.field >= 0 && at.field < fields.size() ? &fields.at(at.field) : nullptr;
}

std::optional<BoothDraft::At> BoothDraft::ask(const QString &code, int page)
{
    const bool isFirst = m_profile.pages.isEmpty();
    if (isFirst) {
        page = 0;
    } else if (!isPage(page)
               || m_profile.pages.at(page).fields.size() >= kiosklimits::FieldsOfPage) {
        return std::nullopt;
    }
    if (code.isEmpty() || useOf(code) != BoothFieldUse::Free) {
        return std::nullopt;
    }
    change({}, [&](KioskProfile &profile) {
        if (isFirst) {
            profile.pages.append(KioskPage());
        }
        profile.pages[page].fields.append({.code = code});
    });
    return at(code);
}

void BoothDraft::leaveOut(const At &at)
{
    if (field(at)) {
        change({},
               [&](KioskProfile &profile) { profile.pages[at.page].fields.removeAt(at.field); });
    }
}

BoothDraft::At BoothDraft::moveField(const At &at, int by)
{
    const KioskField *moved = field(at);
    if (!moved) {
        return at;
    }
    const At next{.page = at.page, .field = at.field + by};
    if (field(next)) {
        change({}, [&](KioskProfile &profile) {
            profile.pages[at.page].fields.move(at.field, next.field);
        });
        return next;
    }
    const int page = at.page + by;
    if (!isPage(page) || m_profile.pages.at(page).fields.size() >= kiosklimits::FieldsOfPage) {
        return at;
    }
    const auto place = by < 0 ? static_cast<int>(m_profile.pages.at(page).fields.size()) : 0;
    change({}, [&](KioskProfile &profile) {
        profile.pages[page].fields.insert(place, profile.pages[at.page].fields.takeAt(at.field));
    });
    return {.page = page, .field = place};
}

void BoothDraft::setField(const At &at, const KioskField &field)
{
    const KioskField *old = this->field(at);
    if (!old) {
        return;
    }
    change(u"field/"_s + old->code, [&](KioskProfile &profile) {
        KioskField &changed = profile.pages[at.page].fields[at.field];
        const QString code = changed.code;
        changed = field;
        changed.code = code;
    });
}

void BoothDraft::setOffered(const QString &language, bool isOffered)
{
    change({}, [&](KioskProfile &profile) {
        QStringList &offered = profile.languages;
        if (isOffered && !offered.contains(language)) {
            offered.append(language);
        } else if (!isOffered && offered.size() > 1) {
            offered.removeAll(language);
        }
    });
}

void BoothDraft::moveLanguage(const QString &language, int by)
{
    const qsizetype from = m_profile.languages.indexOf(language);
    const qsizetype to = from + by;
    if (from >= 0 && to >= 0 && to < m_profile.languages.size()) {
        change({}, [&](KioskProfile &profile) { profile.languages.move(from, to); });
    }
}

} // namespace leadbooth
