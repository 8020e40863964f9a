// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/fieldschema.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>

#include <memory>

namespace leadbooth {

struct Currency
{
    QString code; //!< ISO 4217
    QString name; //!< plain text; may be empty
    int decimals = 2;

    friend bool operator==(const Currency &, const Currency &) = default;
};

/*! Of the currency \a code; no value when it is not in the list. */
[[nodiscard]] std::optional<int> decimalsOf(const std::vector<Currency> &currencies,
                                            const QString &code);

/*! Three capital letters, the only form in which the portal does not store an amount as empty. */
[[nodiscard]] bool isCurrencyCode(const QString &text);

/*! What a section is about. The titles of ours are translated in the user interface. */
enum class SectionKind {
    About,  //!< title, stage, source, amount
    Person, //!< names, phones, e-mails
    Client, //!< existing company and contacts
    More,   //!< responsible, comments, what else the default card has
    Address,
    Utm,
    UserFields,
    FromPortal, //!< a section of the portal's own card layout, see FormSection::title
    Other,      //!< fields that the portal's own card layout leaves out
};

/*! Fields side by side: one field, or two or three short ones that belong together. */
struct FormRow
{
    QStringList fields; //!< codes
    friend bool operator==(const FormRow &, const FormRow &) = default;
};

struct FormSection
{
    SectionKind kind = SectionKind::About;
    QString title = {}; //!< FromPortal only: plain text, cleaned
    bool startsFolded = false;
    std::vector<FormRow> rows = {};
    friend bool operator==(const FormSection &, const FormSection &) = default;
};

/*! Classic: leads stay leads. Simple: the portal turns each new lead into a deal at once. */
enum class CrmMode { Unknown, Classic, Simple };

/*! Why a field or a part of the metadata is not in the form. */
enum class OmissionReason {
    TypeNotEditable, //!< shown as not editable
    Unreadable,      //!< the description was not of the expected shape
    Duplicate,       //!< the same code in another spelling came before
    TooManyFields,
    TooManyChoices,  //!< the list was cut
    DescriptionsCut, //!< of the user fields' order, choices and help a part was left out
    ChoicesMissing,  //!< the portal did not give the list
};

struct Omission
{
    QString field; //!< code, cleaned and cut; may be empty
    OmissionReason reason = OmissionReason::Unreadable;
    friend bool operator==(const Omission &, const Omission &) = default;
};

/*!
 * What the form of one portal looks like: made once from the portal's metadata, never changed
 * afterwards, shared between threads by FormSchemaPtr.
 */
struct FormSchema
{
    std::vector<FieldSchema> fields;   //!< in form order; the editable and the not editable ones
    std::vector<FormSection> sections; //!< every field is in exactly one row
    std::vector<Currency> currencies;  //!< in the portal's order; never empty
    QString baseCurrency;              //!< of the portal; one of currencies
    QString currentUserId; //!< whose account this is; empty when the portal did not tell
    CrmMode mode = CrmMode::Unknown;
    std::vector<Omission> omissions;
    QByteArray fingerprint; //!< equal fingerprints: equal forms
    QDateTime loadedAt;     //!< UTC

    [[nodiscard]] const FieldSchema *field(const QString &code) const;
    /*! The portal lists it. A list of one tells nothing of others: it is all that an account
     * without rights to the list is told, so there every code is taken. */
    [[nodiscard]] bool takesCurrency(const QString &code) const;

    /*! Rebuilds what field() searches in; whoever fills `fields` calls it last. */
    void index();

private:
    QHash<QString, size_t> m_positions;
};

using FormSchemaPtr = std::shared_ptr<const FormSchema>;

/*!
 * What a new lead starts with: the first stage, the base currency, the account's user as
 * responsible, the user fields' defaults. \a now is the moment for fields that default to it, in
 * the zone in which it is to be shown.
 */
[[nodiscard]] LeadDraft initialDraft(const FormSchema &schema, const OriginId &originId,
                                     const QDateTime &now);

} // namespace leadbooth
