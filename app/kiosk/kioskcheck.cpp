// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskcheck.h"

#include "lead/validation.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

const QString Comments = u"COMMENTS"_s;
const QString Stage = u"STATUS_ID"_s;

class Check
{
public:
    Check(const KioskProfile &profile, const FormSchema &schema)
        : m_profile(profile)
        , m_schema(schema)
    {}

    QList<KioskFinding> findings()
    {
        checkPages();
        checkFixedValues();
        checkConsent();
        checkTexts(m_profile.welcome, u"welcome"_s);
        checkTexts(m_profile.thanks, u"thanks"_s);
        checkWholeLead();
        return m_findings;
    }

private:
    void add(const KioskFinding &finding) { m_findings += finding; }

    /*! Null, and a finding, when nothing can be put into it. */
    const FieldSchema *editable(const QString &code)
    {
        const FieldSchema *field = m_schema.field(code);
        if (!field) {
            add({.kind = KioskFindingKind::FieldGone, .field = code});
        } else if (!field->isEditable()) {
            add({.kind = KioskFindingKind::FieldNotEditable, .field = code});
        }
        return field && field->isEditable() ? field : nullptr;
    }

    void checkPages()
    {
        for (qsizetype i = 0; i < m_profile.pages.size(); ++i) {
            const KioskPage &page = m_profile.pages.at(i);
            checkTexts(page.titles, QString::number(i + 1));
            for (const KioskField &asked : page.fields) {
                m_given.insert(asked.code);
                if (const FieldSchema *field = editable(asked.code)) {
                    checkAsked(*field, asked);
                }
            }
        }
    }

    void checkAsked(const FieldSchema &field, const KioskField &asked)
    {
        const bool showsPeople = field.type == FieldType::User || field.type == FieldType::Company
                                 || field.type == FieldType::Contact;
        if (showsPeople) {
            add({.kind = KioskFindingKind::NotForVisitors, .field = field.code});
        }
        checkTag(field, asked.tag);
    }

    void checkTag(const FieldSchema &field, const QString &tag)
    {
        if (!tag.isEmpty() && !valueTypes(field.multifield).contains(tag)) {
            add({.kind = KioskFindingKind::TagUnknown, .field = field.code, .value = tag});
        }
    }

    void checkFixedValues()
    {
        for (auto it = m_profile.fixedValues.cbegin(); it != m_profile.fixedValues.cend(); ++it) {
            m_given.insert(it.key());
            if (const FieldSchema *field = editable(it.key())) {
                checkFixed(*field, it.value());
            }
        }
    }

    void checkFixed(const FieldSchema &field, const FieldValue &value)
    {
        if (value.size() > 1 && !field.isMultiple) {
            add({.kind = KioskFindingKind::NotMultiple, .field = field.code});
        }
        for (const ValueItem &item : value) {
            const bool isMoney = field.type == FieldType::Money;
            const QString currency = isMoney                             ? item.tag
                                     : field.type == FieldType::Currency ? item.value
                                                                         : QString();
            if (!currency.isEmpty() && !m_schema.takesCurrency(currency)) {
                add({.kind = KioskFindingKind::ChoiceGone, .field = field.code, .value = currency});
            }
            if (field.type == FieldType::Multifield) {
                checkTag(field, item.tag);
            }
            if (field.type == FieldType::YesNo && item.value != "Y"_L1 && item.value != "N"_L1) {
                add({.kind = KioskFindingKind::ChoiceGone,
                     .field = field.code,
                     .value = item.value});
            }
            const Choice *choice = field.code == Stage ? field.choice(item.value) : nullptr;
            if (choice && choice->isFinal) {
                add({.kind = KioskFindingKind::StageFinal,
                     .field = field.code,
                     .value = item.value});
            }
        }
    }

    void checkConsent()
    {
        const KioskConsent &consent = m_profile.consent;
        for (const QString &language : m_profile.languages) {
            if (consent.texts.value(language).trimmed().isEmpty()) {
                add({.kind = KioskFindingKind::ConsentTextMissing, .language = language});
            }
        }
        checkTarget(consent.agreedField, ConsentPart::Agreed);
        checkTarget(consent.textField, ConsentPart::Text);
        checkTarget(consent.versionField, ConsentPart::Version);
        checkTarget(consent.timeField, ConsentPart::Time);
        if (!consent.signatureField.isEmpty()) {
            checkTarget(consent.signatureField, ConsentPart::Signature);
        }
        const FieldSchema *comments = m_schema.field(Comments);
        if (m_usesComments && !(comments && comments->isEditable())) {
            add({.kind = KioskFindingKind::CommentsMissing, .field = Comments});
        }
    }

    void checkTarget(const QString &code, ConsentPart part)
    {
        if (code.isEmpty()) {
            m_usesComments = true;
            m_given.insert(Comments);
            return;
        }
        m_given.insert(code);
        const FieldSchema *field = editable(code);
        if (field && !takesConsent(*field, part, m_profile.consent)) {
            add({.kind = KioskFindingKind::ConsentTargetUnfit, .field = code});
        }
    }

    void checkTexts(const KioskTexts &texts, const QString &name)
    {
        const auto isThere = [](const QString &text) {
            return !text.trimmed().isEmpty();
        };
        if (std::none_of(texts.cbegin(), texts.cend(), isThere)) {
            return;
        }
        for (const QString &language : m_profile.languages) {
            if (!isThere(texts.value(language))) {
                add({.kind = KioskFindingKind::TextMissing, .value = name, .language = language});
            }
        }
    }

    // What validateLead() would say of every lead, before a visitor has typed anything.
    void checkWholeLead()
    {
        // Any moment will do for fields that start with the present one.
        LeadDraft draft =
                initialDraft(m_schema, OriginId(), QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
        for (auto it = m_profile.fixedValues.cbegin(); it != m_profile.fixedValues.cend(); ++it) {
            draft.values.insert(it.key(), it.value());
        }
        const Issues issues = validateLead(m_schema, draft);
        for (const Issue &issue : issues) {
            const bool isFixed = m_profile.fixedValues.contains(issue.field);
            if (m_given.contains(issue.field) && !isFixed) {
                continue; // the visitor's to give
            }
            if (issue.code == IssueCode::Missing) {
                add({.kind = KioskFindingKind::RequiredNotAsked, .field = issue.field});
            } else if (issue.code == IssueCode::UnknownChoice) {
                add({.kind = KioskFindingKind::ChoiceGone,
                     .field = issue.field,
                     .value = issue.argument});
            } else {
                add({.kind = KioskFindingKind::ValueRefused, .field = issue.field, .issue = issue});
            }
        }
    }

    const KioskProfile &m_profile;
    const FormSchema &m_schema;
    QList<KioskFinding> m_findings;
    QSet<QString> m_given; //!< codes of what every lead gets besides what it starts with
    bool m_usesComments = false;
};

} // namespace

QString toString(KioskFindingKind kind)
{
    switch (kind) {
    case KioskFindingKind::FieldGone:
        return u"FieldGone"_s;
    case KioskFindingKind::FieldNotEditable:
        return u"FieldNotEditable"_s;
    case KioskFindingKind::NotForVisitors:
        return u"NotForVisitors"_s;
    case KioskFindingKind::TagUnknown:
        return u"TagUnknown"_s;
    case KioskFindingKind::RequiredNotAsked:
        return u"RequiredNotAsked"_s;
    case KioskFindingKind::ChoiceGone:
        return u"ChoiceGone"_s;
    case KioskFindingKind::StageFinal:
        return u"StageFinal"_s;
    case KioskFindingKind::NotMultiple:
        return u"NotMultiple"_s;
    case KioskFindingKind::ValueRefused:
        return u"ValueRefused"_s;
    case KioskFindingKind::ConsentTargetUnfit:
        return u"ConsentTargetUnfit"_s;
    case KioskFindingKind::CommentsMissing:
        return u"CommentsMissing"_s;
    case KioskFindingKind::ConsentTextMissing:
        return u"ConsentTextMissing"_s;
    case KioskFindingKind::TextMissing:
        return u"TextMissing"_s;
    }
    return {};
}

bool takesConsent(const FieldSchema &field, ConsentPart part, const KioskConsent &consent)
{
    const bool takesText = field.type == FieldType::String || field.type == FieldType::Text
                           || field.type == FieldType::Address;
    const auto takesLength = [&](qsizetype size) {
        return takesText && (field.maxLength == 0 || size <= field.maxLength);
    };
    // A pattern is for what people type there, not for ours.
    if (!field.pattern.isEmpty()) {
        return false;
    }
    switch (part) {
    case ConsentPart::Agreed:
        return takesText || field.type == FieldType::YesNo;
    case ConsentPart::Text: {
        qsizetype longest = 0;
        for (const QString &text : consent.texts) {
            longest = std::max(longest, text.size());
        }
        return takesLength(longest);
    }
    case ConsentPart::Version:
        return takesLength(consent.version.size());
    case ConsentPart::Time:
        return takesText || field.type == FieldType::DateTime;
    case ConsentPart::Signature:
        return takesText;
    }
    return false;
}

QList<KioskFinding> checkProfile(const KioskProfile &profile, const FormSchema &schema)
{
    return Check(profile, schema).findings();
}

} // namespace leadbooth
