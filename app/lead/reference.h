// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace leadbooth {

enum class ReferenceKind { User, Company, Contact, Lead };

/*! Something of the portal that a person can pick. Holds personal data: never logged. */
struct Reference
{
    QString id;          //!< the portal's number
    QString name;        //!< plain text, never empty
    QString detail = {}; //!< plain text: position, company; may be empty
    ReferenceKind kind = ReferenceKind::User;
    QUrl url = {}; //!< its page in the portal; may be empty

    friend bool operator==(const Reference &, const Reference &) = default;
};

using References = QList<Reference>;

} // namespace leadbooth
