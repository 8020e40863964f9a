// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "lead/fieldschema.h"

#include <QHash>
#include <QSet>

namespace leadbooth {

/*!
 * Which problems are shown beside which field, and when: a new one waits until the field was left,
 * one that is shown already is changed or cleared with every key (the way of Kleopatra's
 * FormTextInput). What somebody else found (the portal) stays until its field is edited.
 */
class IssueBook
{
public:
    struct Shown
    {
        Issues issues = {};
        /*! A required field that was merely passed by: said, but not as an error. */
        bool isCalm = false;
        friend bool operator==(const Shown &, const Shown &) = default;
    };

    [[nodiscard]] Shown shown(const QString &field) const { return m_shown.value(field); }
    [[nodiscard]] QStringList fields() const { return m_shown.keys(); }

    void clear();
    /*! Replaces all by these, which concern fields of the form. */
    void show(const Issues &issues);
    void edited(const FieldSchema &field, const FieldValue &value);
    void left(const FieldSchema &field, const FieldValue &value);

private:
    void set(const QString &field, const Shown &shown);

    QHash<QString, Shown> m_shown;
    QSet<QString> m_touched;  //!< edited at least once
    QSet<QString> m_reported; //!< shown by show() and not edited since
};

} // namespace leadbooth
