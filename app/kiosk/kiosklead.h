// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "kiosk/kioskprofile.h"
#include "lead/formschema.h"

#include <QPoint>
#include <QSize>

namespace leadbooth {

// From what one visitor has answered to a lead. All pure; any thread. Holds personal data.

/*! What was drawn by a finger: lines through points of a field of `size`. */
struct Signature
{
    QSize size = {};
    QList<QList<QPoint>> strokes = {};

    [[nodiscard]] bool isEmpty() const { return strokes.isEmpty(); }
    friend bool operator==(const Signature &, const Signature &) = default;
};

/*! "LBSIG1 600x200;10,20 3,-1 2,0;…": each stroke begins with a point, and goes on by steps. Points
 * are left out as evenly as it takes to keep \a maxLength characters; 0: no limit. */
[[nodiscard]] QString signatureToText(const Signature &signature, qsizetype maxLength = 0);
/*! No value: the text is none of signatureToText(). */
[[nodiscard]] std::optional<Signature> signatureFromText(const QString &text);

/*! What a visitor has said to the page of the consent. */
struct GivenConsent
{
    bool isAgreed = false;
    QString text = {};    //!< as it was shown
    QString version = {}; //!< KioskConsent::version
    QDateTime time = {};  //!< with the booth's offset from UTC
    Signature signature = {};

    friend bool operator==(const GivenConsent &, const GivenConsent &) = default;
};

/*! What one visitor has given so far. */
struct KioskAnswers
{
    QMap<QString, FieldValue> values = {}; //!< by field code, as in LeadDraft
    QStringList scanned = {};              //!< of their badge what no field on a page takes
    std::optional<GivenConsent> consent = {};

    friend bool operator==(const KioskAnswers &, const KioskAnswers &) = default;
};

/*! Whether strangers at a booth may and can fill in \a field. */
[[nodiscard]] bool isForVisitors(const FieldSchema &field);
/*! Those of \a profile, without what \a schema does not have or isForVisitors() refuses; pages that
 * this leaves empty go. */
[[nodiscard]] QList<KioskPage> pagesFor(const KioskProfile &profile, const FormSchema &schema);
/*! Is there a page with the text of the consent? */
[[nodiscard]] bool asksConsent(const KioskProfile &profile);

/*! What a visitor finds filled in: of initialDraft() the fields on pages. */
[[nodiscard]] KioskAnswers initialAnswers(const QList<KioskPage> &pages, const FormSchema &schema,
                                          const QDateTime &now);

/*! The portal asks for it, or \a asked does. */
[[nodiscard]] bool isRequired(const KioskField &asked, const FieldSchema &field);

/*! What a visitor has to mend on \a page before going on; in the order of the page. */
[[nodiscard]] Issues checkPage(const KioskPage &page, const FormSchema &schema,
                               const KioskAnswers &answers);
/*! The same for all \a pages. */
[[nodiscard]] Issues checkAnswers(const QList<KioskPage> &pages, const FormSchema &schema,
                                  const KioskAnswers &answers);

/*!
 * The lead to be saved: what every lead starts with, the profile's fixed values, the answers, and
 * the consent in the fields that take it. What of the consent has no such field, or the form no
 * longer has, is noted in COMMENTS, after what is there and in the program's language at that
 * moment; the signature is not. \a now: with the booth's offset.
 */
[[nodiscard]] LeadDraft kioskLead(const KioskProfile &profile, const FormSchema &schema,
                                  const OriginId &originId, const KioskAnswers &answers,
                                  const QDateTime &now);

/*! SHA-256 of the text's UTF-8, in hexadecimal digits: proves which text a note is about. */
[[nodiscard]] QString consentHash(const QString &text);

/*! "7K3M-9QXA": the first 40 bits of the id in Crockford's base 32, which has no I, L, O and U. For
 * a visitor to keep; tells two of a thousand billion apart, and nothing about the lead. */
[[nodiscard]] QString shortReference(const OriginId &originId);

} // namespace leadbooth
