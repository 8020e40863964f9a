// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/schemabuilder.h"

#include "base/plaintext.h"
#include "bitrix/fieldbuilder.h"
#include "bitrix/formbuilderid.h"
#include "bitrix/formlayout.h"
#include "bitrix/looseread.h"
#include "lead/formbytes.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr size_t MaxOmissions = 200;
constexpr qsizetype MaxCodeLength = 100;

bool isFieldCode(const QString &code)
{
    return !code.isEmpty() && code.size() <= MaxCodeLength
           && std::all_of(code.cbegin(), code.cend(), [](QChar c) {
                  return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z')
                         || (c >= u'0' && c <= u'9') || c == u'_';
              });
}

/*! Writable, but not for a person: set by Leadbooth, by the portal's channels, or superseded. */
bool isTechnical(const QString &code, const QJsonObject &fields)
{
    static const QSet<QString> codes{u"ID"_s,
                                     u"ORIGINATOR_ID"_s,
                                     u"ORIGIN_ID"_s,
                                     u"LINK"_s,
                                     u"IS_MANUAL_OPPORTUNITY"_s,
                                     u"IS_RETURN_CUSTOMER"_s,
                                     u"ADDRESS_LOC_ADDR_ID"_s,
                                     u"FACE_ID"_s,
                                     u"STATUS_SEMANTIC_ID"_s};
    return codes.contains(code) || code.startsWith("HAS_"_L1)
           || (code == "CONTACT_ID"_L1 && fields.contains("CONTACT_IDS"_L1));
}

/*! One field that is to be in the form. */
struct Candidate
{
    QString code;
    QJsonObject descriptor;
    QJsonObject row; //!< of crm.lead.userfield.list; empty: none
    bool isUserField = false;
    qint64 sort = 0;
    qint64 id = 0;
};

class SchemaBuilder
{
public:
    SchemaBuilder(const PortalMetadata &metadata, const QDateTime &loadedAt)
        : m_metadata(metadata)
    {
        m_schema.loadedAt = loadedAt.toUTC();
    }

    FormSchema build()
    {
        CurrencyList currencies = currenciesOf(m_metadata);
        FieldBuilder builder(m_metadata, currencies);
        for (const Candidate &candidate : candidates()) {
            BuiltField built = builder.build(candidate.code, candidate.descriptor, candidate.row);
            for (const OmissionReason reason : built.omissions) {
                omit(candidate.code, reason);
            }
            m_schema.fields.push_back(std::move(built.field));
        }
        if (currencies.wasCut) {
            omit(u"CURRENCY_ID"_s, OmissionReason::TooManyChoices);
        }
        if (m_metadata.cut.contains("crm.lead.userfield.list"_L1)) {
            omit({}, OmissionReason::DescriptionsCut);
        }
        m_schema.currencies = std::move(currencies.currencies);
        m_schema.baseCurrency = currencies.base;
        m_schema.currentUserId = looseId(m_metadata.currentUserId);
        m_schema.mode = m_metadata.mode;
        m_schema.sections = layOutForm(m_schema.fields, m_metadata.cardLayout);
        sortFieldsByForm();
        m_schema.index();
        m_schema.fingerprint = fingerprint();
        return std::move(m_schema);
    }

private:
    void omit(const QString &code, OmissionReason reason)
    {
        if (m_schema.omissions.size() < MaxOmissions) {
            m_schema.omissions.push_back({cleanLabel(code, MaxCodeLength), reason});
        }
    }

    /*! The portal's own fields, then the user fields by SORT and number, as its card has them. */
    std::vector<Candidate> candidates()
    {
        QHash<QString, QJsonObject> rows;
        for (const QJsonValue &row : m_metadata.userFields) {
            rows.insert(looseText(row["FIELD_NAME"_L1]), row.toObject());
        }
        std::vector<Candidate> found;
        QSet<QString> seen;
        for (auto it = m_metadata.fields.constBegin(); it != m_metadata.fields.constEnd(); ++it) {
            const QString code = it.key();
            const QJsonObject descriptor = it.value().toObject();
            if (!isFieldCode(code) || descriptor.isEmpty()
                || looseText(descriptor.value("type"_L1)).isEmpty()) {
                omit(code, OmissionReason::Unreadable);
                continue;
            }
            if (looseFlag(descriptor.value("isReadOnly"_L1))
                || looseFlag(descriptor.value("isDeprecated"_L1))
                || isTechnical(code, m_metadata.fields)) {
                continue;
            }
            if (seen.contains(code.toUpper())) {
                omit(code, OmissionReason::Duplicate);
                continue;
            }
            seen.insert(code.toUpper());
            const QJsonObject row = rows.value(code);
            found.push_back(
                    {code, descriptor, row,
                     looseFlag(descriptor.value("isDynamic"_L1)) || code.startsWith("UF_"_L1),
                     looseInteger(row.value("SORT"_L1)).value_or(1'000'000),
                     looseInteger(row.value("ID"_L1)).value_or(0)});
        }
        std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
            return std::tie(a.isUserField, a.sort, a.id) < std::tie(b.isUserField, b.sort, b.id);
        });
        if (found.size() > MaxFields) {
            found.resize(MaxFields);
            omit({}, OmissionReason::TooManyFields);
        }
        return found;
    }

    void sortFieldsByForm()
    {
        QHash<QString, qsizetype> places;
        for (const FormSection &section : m_schema.sections) {
            for (const FormRow &row : section.rows) {
                for (const QString &code : row.fields) {
                    places.insert(code, places.size());
                }
            }
        }
        std::stable_sort(m_schema.fields.begin(), m_schema.fields.end(),
                         [&](const FieldSchema &a, const FieldSchema &b) {
                             return places.value(a.code) < places.value(b.code);
                         });
    }

    /*! Over everything that the form is made of, and not over when it was loaded. */
    [[nodiscard]] QByteArray fingerprint() const
    {
        return QCryptographicHash::hash(contentBytes(m_schema), QCryptographicHash::Blake2b_256);
    }

    const PortalMetadata &m_metadata;
    FormSchema m_schema;
};

} // namespace

FormSchema buildFormSchema(const PortalMetadata &metadata, const QDateTime &loadedAt)
{
    return SchemaBuilder(metadata, loadedAt).build();
}

QByteArray formBuilderId()
{
    // Qt knows what a letter is.
    return QByteArrayLiteral(LEADBOOTH_FORM_BUILDER " ") + qVersion();
}

} // namespace leadbooth
