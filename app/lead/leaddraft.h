// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace leadbooth {

/*!
 * One entry of a field.
 *
 * `value` is canonical when what was typed could be understood (see lead/canonical.h: a number with
 * a dot, a date in ISO form), and otherwise exactly what was typed, so that nothing is lost before
 * it can be mended; validate() tells which. `tag` depends on the field's type: VALUE_TYPE of a
 * multifield, currency of money, and for references the name that was shown (never sent).
 */
struct ValueItem
{
    QString value;
    QString tag = {};

    [[nodiscard]] bool isEmpty() const { return value.trimmed().isEmpty(); }
    friend bool operator==(const ValueItem &, const ValueItem &) = default;
};

/*! What a field holds: no item, one, or for a multiple field several. */
using FieldValue = QList<ValueItem>;

/*! No item, or only blank ones. */
[[nodiscard]] bool isEmpty(const FieldValue &value);

/*!
 * A lead as it is being typed. A value; free to copy between threads.
 * Holds personal data: never logged, never in clear on disk.
 */
struct LeadDraft
{
    OriginId originId; //!< made with the draft, kept through every attempt to send it
    QMap<QString, FieldValue> values = {}; //!< by field code; a missing code is an empty value
    bool notifyResponsible = false;        //!< REGISTER_SONET_EVENT
    QDateTime capturedAt = {};             //!< UTC; when a person finished it; invalid while typing

    [[nodiscard]] FieldValue value(const QString &code) const { return values.value(code); }
    /*! The first item's value, or an empty text. */
    [[nodiscard]] QString text(const QString &code) const;
    /*! Sets a single-item value; an empty text removes the field. */
    void setText(const QString &code, const QString &value, const QString &tag = {});

    friend bool operator==(const LeadDraft &, const LeadDraft &) = default;
};

/*! Same content, whatever the ids and times: blank items and empty fields do not count. */
[[nodiscard]] bool sameContent(const LeadDraft &a, const LeadDraft &b);

} // namespace leadbooth
