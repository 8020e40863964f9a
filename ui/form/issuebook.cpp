// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/issuebook.h"

#include "lead/validation.h"

#include <algorithm>

namespace leadbooth {

void IssueBook::clear()
{
    m_shown.clear();
    m_touched.clear();
    m_reported.clear();
}

void IssueBook::show(const Issues &issues)
{
    m_shown.clear();
    m_reported.clear();
    for (const Issue &issue : issues) {
        m_shown[issue.field].issues.append(issue);
        m_reported.insert(issue.field);
    }
}

void IssueBook::edited(const FieldSchema &field, const FieldValue &value)
{
    m_touched.insert(field.code);
    m_reported.remove(field.code);
    const Shown before = shown(field.code);
    if (before.issues.isEmpty()) {
        return;
    }
    Shown now;
    for (const Issue &issue : validateField(field, value)) {
        const bool shownHere =
                std::any_of(before.issues.cbegin(), before.issues.cend(),
                            [&](const Issue &other) { return other.row == issue.row; });
        if (shownHere) {
            now.issues.append(issue);
        }
    }
    set(field.code, now);
}

void IssueBook::left(const FieldSchema &field, const FieldValue &value)
{
    if (m_reported.contains(field.code)) {
        return;
    }
    Shown now{.issues = validateField(field, value)};
    now.isCalm = !m_touched.contains(field.code) && !now.issues.isEmpty()
                 && now.issues.constFirst().code == IssueCode::Missing;
    set(field.code, now);
}

void IssueBook::set(const QString &field, const Shown &shown)
{
    if (shown.issues.isEmpty()) {
        m_shown.remove(field);
    } else {
        m_shown.insert(field, shown);
    }
}

} // namespace leadbooth
