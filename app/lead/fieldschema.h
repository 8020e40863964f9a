// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/leaddraft.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace leadbooth {

/*! What kind of value a field holds, and so which editor it gets. */
enum class FieldType {
    String, //!< one line
    Text,   //!< several lines
    Integer,
    Double,
    YesNo,    //!< the portal's "char" and "boolean": value "Y" or "N"
    Date,     //!< value YYYY-MM-DD
    DateTime, //!< value YYYY-MM-DDThh:mm:ss±hh:mm
    Choice,   //!< one of FieldSchema::choices (crm_status, enumeration): value is Choice::id
    Currency, //!< ISO 4217 code out of FormSchema::currencies
    Money,    //!< amount, with the currency as the item's tag
    Url,
    Address,     //!< a user field of type address: plain text
    User,        //!< id, with the name as the item's tag
    Company,     //!< id, with the title as the item's tag
    Contact,     //!< id, with the name as the item's tag
    Multifield,  //!< phone, e-mail, web, messenger: text, with VALUE_TYPE as the item's tag
    NotEditable, //!< a type whose value shape is unknown or out of reach here; shown, never sent
};

/*! Which of the four repeatable fields of a lead this is. */
enum class MultifieldKind { None, Phone, Email, Web, Messenger };

/*! One entry of a dropdown. */
struct Choice
{
    QString id;         //!< what is sent: STATUS_ID of a dictionary, ID of a list item
    QString label = {}; //!< plain text, cleaned
    std::optional<quint32> color = {}; //!< 0xRRGGBB, as the portal shows it
    bool isDefault = false;
    bool isFinal = false; //!< a stage that ends the lead's life; not offered for a new one

    friend bool operator==(const Choice &, const Choice &) = default;
};

/*! Shared between the fields that use the same dictionary; never changed after it was made. */
using ChoiceList = std::shared_ptr<const std::vector<Choice>>;

/*! Of a phone, e-mail and the like, in characters: longer, and the portal refuses the whole lead.
 */
constexpr int MaxMultifieldLength = 250;

/*! One field of the form, as the portal described it. A value; never changed after it was made. */
struct FieldSchema
{
    QString code; //!< e.g. "TITLE", "UF_CRM_1687188367"; unique in a form
    FieldType type = FieldType::NotEditable;
    QString portalType; //!< the portal's own word, e.g. "crm_status"
    QString label;      //!< plain text, one line, cleaned; from the portal
    QString help;       //!< plain text, from the portal; may be empty
    bool isUserField = false;
    bool isRequired = false;
    bool isMultiple = false; //!< several items allowed
    MultifieldKind multifield = MultifieldKind::None;

    ChoiceList choices = {}; //!< FieldType::Choice only, in the portal's order; never null there
    FieldValue defaultValue = {}; //!< what a new lead starts with; empty: nothing
    bool defaultsToNow = false;   //!< Date, DateTime: starts with the present moment

    int minLength = 0; //!< String, Text; in characters; 0: no limit
    int maxLength = 0; //!< String, Text, Multifield; in characters; 0: no limit
    QString pattern =
            {}; //!< String: the portal's regular expression (PCRE, no delimiters); empty: none
    std::optional<double> minimum = {}; //!< Integer, Double
    std::optional<double> maximum = {}; //!< Integer, Double
    int decimals = 2;          //!< Double: more are rounded away by the portal, without a word
    bool showsSeconds = false; //!< DateTime
    QString yesLabel = {};     //!< YesNo: the portal's own words; empty: use ours
    QString noLabel = {};

    [[nodiscard]] bool isEditable() const { return type != FieldType::NotEditable; }
    /*! The choice with this id; null when the list has none. */
    [[nodiscard]] const Choice *choice(const QString &id) const;

    friend bool operator==(const FieldSchema &, const FieldSchema &) = default;
};

/*! The VALUE_TYPEs that a person may choose from, the usual one first. Fixed in Bitrix24's code, no
 * method lists them. */
[[nodiscard]] QStringList valueTypes(MultifieldKind kind);

} // namespace leadbooth
