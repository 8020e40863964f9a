// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitrix/currencylist.h"
#include "bitrix/portalmetadata.h"

#include <QHash>

namespace leadbooth {

/*! One field as it was made, and what could not be made of it. */
struct BuiltField
{
    FieldSchema field;
    std::vector<OmissionReason> omissions;
};

/*!
 * Makes one field of the form after the other from what the portal says about them. Any shape of
 * the metadata is survived. Keeps references to the metadata and the currencies; one thread.
 */
class FieldBuilder
{
public:
    FieldBuilder(const PortalMetadata &metadata, const CurrencyList &currencies);

    /*!
     * \a descriptor: of crm.lead.fields; \a row: of crm.lead.userfield.list, empty where there is
     * none. A type whose value shape is unknown gives a field that is not editable.
     */
    [[nodiscard]] BuiltField build(const QString &code, const QJsonObject &descriptor,
                                   const QJsonObject &row);

private:
    struct Dictionary
    {
        ChoiceList choices; //!< null: the portal did not give it, or it is empty
        bool wasCut = false;
    };
    class Settings;

    [[nodiscard]] QString labelOf(const QString &code, const QJsonObject &descriptor,
                                  const QJsonObject &row, const Settings &settings) const;
    void applySettings(BuiltField *built, const Settings &settings) const;
    void applyChoices(BuiltField *built, const QJsonObject &descriptor, const QJsonObject &row,
                      const Settings &settings);
    [[nodiscard]] const Dictionary &dictionary(const QString &name);

    const PortalMetadata &m_metadata;
    const CurrencyList &m_currencies;
    QHash<QString, Dictionary> m_dictionaries;
};

} // namespace leadbooth
