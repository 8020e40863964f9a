// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/formlayout.h"

#include "base/plaintext.h"
#include "bitrix/looseread.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr size_t MaxSections = 100;
constexpr int MaxColumnDepth = 3;
constexpr int UserFieldGroup = 1000;

const QStringList &addressFields()
{
    static const QStringList codes{
            u"ADDRESS"_s,         u"ADDRESS_2"_s,           u"ADDRESS_POSTAL_CODE"_s,
            u"ADDRESS_CITY"_s,    u"ADDRESS_REGION"_s,      u"ADDRESS_PROVINCE"_s,
            u"ADDRESS_COUNTRY"_s, u"ADDRESS_COUNTRY_CODE"_s};
    return codes;
}

const QStringList &utmFields()
{
    static const QStringList codes{u"UTM_SOURCE"_s, u"UTM_MEDIUM"_s, u"UTM_CAMPAIGN"_s,
                                   u"UTM_CONTENT"_s, u"UTM_TERM"_s};
    return codes;
}

/*! Elements of a card that stand for other fields than the one they are named after. */
QStringList fieldsOfElement(const QString &name)
{
    static const QHash<QString, QStringList> composites{
            {u"CLIENT"_s, {u"COMPANY_ID"_s, u"CONTACT_IDS"_s, u"CONTACT_ID"_s}},
            {u"COMPANY"_s, {u"COMPANY_ID"_s}},
            {u"CONTACT"_s, {u"CONTACT_IDS"_s, u"CONTACT_ID"_s}},
            {u"CONTACT_ID"_s, {u"CONTACT_IDS"_s, u"CONTACT_ID"_s}},
            {u"OPPORTUNITY_WITH_CURRENCY"_s, {u"OPPORTUNITY"_s, u"CURRENCY_ID"_s}},
            {u"ADDRESS"_s, addressFields()},
            {u"UTM"_s, utmFields()}};
    return composites.value(name, {name});
}

/*! Neighbours with the same number, which is not 0, share a row. */
int groupOf(const FieldSchema &field)
{
    if (field.isMultiple) {
        return 0;
    }
    if (field.isUserField) {
        switch (field.type) {
        case FieldType::Integer:
        case FieldType::Double:
        case FieldType::YesNo:
        case FieldType::Date:
        case FieldType::DateTime:
        case FieldType::Choice:
        case FieldType::Money:
            return UserFieldGroup;
        case FieldType::String:
        case FieldType::Text:
        case FieldType::Currency:
        case FieldType::Url:
        case FieldType::Address:
        case FieldType::User:
        case FieldType::Company:
        case FieldType::Contact:
        case FieldType::Multifield:
        case FieldType::NotEditable:
            return 0;
        }
    }
    static const QHash<QString, int> groups{{u"STATUS_ID"_s, 1},
                                            {u"SOURCE_ID"_s, 1},
                                            {u"OPPORTUNITY"_s, 2},
                                            {u"CURRENCY_ID"_s, 2},
                                            {u"HONORIFIC"_s, 3},
                                            {u"NAME"_s, 3},
                                            {u"LAST_NAME"_s, 3},
                                            {u"SECOND_NAME"_s, 4},
                                            {u"BIRTHDATE"_s, 4},
                                            {u"COMPANY_TITLE"_s, 5},
                                            {u"POST"_s, 5},
                                            {u"ADDRESS_POSTAL_CODE"_s, 6},
                                            {u"ADDRESS_CITY"_s, 6},
                                            {u"ADDRESS_REGION"_s, 7},
                                            {u"ADDRESS_PROVINCE"_s, 7},
                                            {u"ADDRESS_COUNTRY"_s, 8},
                                            {u"ADDRESS_COUNTRY_CODE"_s, 8},
                                            {u"UTM_SOURCE"_s, 9},
                                            {u"UTM_MEDIUM"_s, 9},
                                            {u"UTM_CAMPAIGN"_s, 10},
                                            {u"UTM_CONTENT"_s, 10}};
    return groups.value(field.code);
}

qsizetype capacityOf(int group)
{
    return group == 0 ? 1 : group == 3 ? 3 : 2;
}

/*! Hands out the fields, each once. */
class Arranger
{
public:
    explicit Arranger(const std::vector<FieldSchema> &fields)
        : m_fields(fields)
    {
        for (const FieldSchema &field : fields) {
            m_byCode.insert(field.code, &field);
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_sections.empty(); }

    /*! A section with those of \a codes that exist and are still free; none of them: no section. */
    void addSection(SectionKind kind, const QStringList &codes, bool startsFolded,
                    const QString &title = {})
    {
        FormSection section{.kind = kind, .title = title, .startsFolded = startsFolded};
        int openGroup = 0;
        for (const QString &code : codes) {
            const FieldSchema *field = m_byCode.value(code);
            if (!field || m_used.contains(code)) {
                continue;
            }
            m_used.insert(code);
            section.startsFolded = section.startsFolded && !field->isRequired;
            const int group = groupOf(*field);
            if (group != 0 && group == openGroup
                && section.rows.back().fields.size() < capacityOf(group)) {
                section.rows.back().fields.append(code);
            } else {
                section.rows.push_back({{code}});
            }
            openGroup = group;
        }
        if (!section.rows.empty()) {
            m_sections.push_back(std::move(section));
        }
    }

    /*! The codes of the fields that are still free and for which \a wanted holds. */
    template <typename Predicate>
    [[nodiscard]] QStringList rest(Predicate wanted) const
    {
        QStringList codes;
        for (const FieldSchema &field : m_fields) {
            if (!m_used.contains(field.code) && wanted(field)) {
                codes.append(field.code);
            }
        }
        return codes;
    }

    [[nodiscard]] std::vector<FormSection> take() { return std::move(m_sections); }

private:
    const std::vector<FieldSchema> &m_fields;
    QHash<QString, const FieldSchema *> m_byCode;
    QSet<QString> m_used;
    std::vector<FormSection> m_sections;
};

/*! What no section took: the required in sight, the rest folded. */
void addLeftovers(Arranger *arranger)
{
    arranger->addSection(SectionKind::UserFields,
                         arranger->rest([](const FieldSchema &f) { return f.isRequired; }), false);
    arranger->addSection(SectionKind::Other,
                         arranger->rest([](const FieldSchema &) { return true; }), true);
}

void addPortalSections(Arranger *arranger, const QJsonArray &layout, int depth, size_t *count)
{
    for (const QJsonValue &entry : layout) {
        if (++*count > MaxSections) {
            return;
        }
        const QJsonArray elements = looseArray(entry["elements"_L1]);
        if (looseText(entry["type"_L1]) == "column"_L1) { // newer cards put sections into columns
            if (depth < MaxColumnDepth) {
                addPortalSections(arranger, elements, depth + 1, count);
            }
            continue;
        }
        QStringList codes;
        for (const QJsonValue &element : elements) {
            codes += fieldsOfElement(looseText(element["name"_L1]));
        }
        arranger->addSection(SectionKind::FromPortal, codes, false,
                             cleanLabel(looseText(entry["title"_L1])));
    }
}

void addDefaultSections(Arranger *arranger)
{
    arranger->addSection(
            SectionKind::About,
            {u"TITLE"_s, u"STATUS_ID"_s, u"SOURCE_ID"_s, u"OPPORTUNITY"_s, u"CURRENCY_ID"_s},
            false);
    arranger->addSection(SectionKind::Person,
                         {u"HONORIFIC"_s, u"NAME"_s, u"LAST_NAME"_s, u"SECOND_NAME"_s,
                          u"BIRTHDATE"_s, u"COMPANY_TITLE"_s, u"POST"_s, u"PHONE"_s, u"EMAIL"_s,
                          u"WEB"_s, u"IM"_s},
                         false);
    arranger->addSection(SectionKind::Client, {u"COMPANY_ID"_s, u"CONTACT_IDS"_s, u"CONTACT_ID"_s},
                         true);
    arranger->addSection(SectionKind::UserFields,
                         arranger->rest([](const FieldSchema &f) { return f.isUserField; }), false);
    arranger->addSection(SectionKind::More,
                         {u"ASSIGNED_BY_ID"_s, u"SOURCE_DESCRIPTION"_s, u"STATUS_DESCRIPTION"_s,
                          u"OPENED"_s, u"COMMENTS"_s},
                         false);
    arranger->addSection(SectionKind::Address, addressFields(), true);
    arranger->addSection(SectionKind::Utm, utmFields(), true);
}

} // namespace

std::vector<FormSection> layOutForm(const std::vector<FieldSchema> &fields,
                                    const QJsonArray &cardLayout)
{
    Arranger arranger(fields);
    size_t count = 0;
    addPortalSections(&arranger, cardLayout, 0, &count);
    if (arranger.isEmpty()) {
        addDefaultSections(&arranger);
    }
    addLeftovers(&arranger);
    return arranger.take();
}

} // namespace leadbooth
