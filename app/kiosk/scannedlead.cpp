// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/scannedlead.h"

#include "lead/validation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

using Contact = ScannedCode::Contact;

QString tagOf(ScannedCode::Use use)
{
    switch (use) {
    case ScannedCode::Use::Work:
        return u"WORK"_s;
    case ScannedCode::Use::Home:
        return u"HOME"_s;
    case ScannedCode::Use::Mobile:
        return u"MOBILE"_s;
    case ScannedCode::Use::Fax:
        return u"FAX"_s;
    case ScannedCode::Use::Other:
        break;
    }
    return u"OTHER"_s;
}

class Filling
{
public:
    Filling(const QList<KioskPage> &pages, const FormSchema &schema, const KioskAnswers &answers)
        : m_schema(schema)
        , m_answers(answers)
    {
        for (const KioskPage &page : pages) {
            for (const KioskField &field : page.fields) {
                m_asked.insert(field.code, field);
            }
        }
    }

    KioskAnswers fill(const ScannedCode &code)
    {
        fillName(code);
        one(u"COMPANY_TITLE"_s, code.company);
        one(u"POST"_s, code.post);
        several(u"PHONE"_s, code.phones);
        several(u"EMAIL"_s, code.emails);
        several(u"WEB"_s, code.sites);
        one(u"ADDRESS"_s, code.address);
        note(code.note);
        if (code.kind == ScannedCode::Kind::Text) {
            note(code.text);
        }
        return m_answers;
    }

private:
    void fillName(const ScannedCode &code)
    {
        const bool hasParts = !code.firstName.isEmpty() || !code.lastName.isEmpty();
        if (hasParts && m_asked.contains(u"LAST_NAME"_s)) {
            one(u"LAST_NAME"_s, code.lastName);
            one(u"NAME"_s, code.firstName);
            one(u"SECOND_NAME"_s, code.secondName);
            return;
        }
        // One field for all of it.
        const QStringList parts{code.firstName, code.secondName, code.lastName};
        const QString whole = hasParts ? parts.join(u' ').simplified() : code.fullName;
        one(m_asked.contains(u"NAME"_s) ? u"NAME"_s : u"LAST_NAME"_s, whole);
    }

    /*! Empty, on a page, and its rules take \a value. */
    [[nodiscard]] bool takes(const QString &code, const FieldValue &value) const
    {
        const FieldSchema *field = m_schema.field(code);
        return field && m_asked.contains(code) && isEmpty(m_answers.values.value(code))
               && validateField(*field, value).isEmpty();
    }

    void one(const QString &code, const QString &text)
    {
        const QString value = text.trimmed();
        if (value.isEmpty() || holds(code, value)) {
            return;
        }
        if (takes(code, {{value}})) {
            m_answers.values.insert(code, {{value}});
        } else {
            note(value);
        }
    }

    void several(const QString &code, const QList<Contact> &contacts)
    {
        const FieldSchema *field = m_schema.field(code);
        FieldValue taken;
        for (const Contact &contact : contacts) {
            const QString value = contact.value.trimmed();
            if (value.isEmpty() || holds(code, value)) {
                continue;
            }
            const bool hasRoom = taken.isEmpty() || (field && field->isMultiple);
            if (hasRoom && takes(code, {{value}})) {
                taken.append({value, tagFor(code, contact.use)});
            } else {
                note(value);
            }
        }
        if (!taken.isEmpty()) {
            m_answers.values.insert(code, taken);
        }
    }

    /*! Of a multifield; empty: the usual one. */
    [[nodiscard]] QString tagFor(const QString &code, ScannedCode::Use use) const
    {
        const FieldSchema *field = m_schema.field(code);
        if (!field || field->type != FieldType::Multifield) {
            return {};
        }
        const QString fixed = m_asked.value(code).tag;
        const QString told = tagOf(use);
        return !fixed.isEmpty()                               ? fixed
               : valueTypes(field->multifield).contains(told) ? told
                                                              : QString();
    }

    [[nodiscard]] bool holds(const QString &code, const QString &value) const
    {
        const FieldValue items = m_answers.values.value(code);
        return std::any_of(items.cbegin(), items.cend(), [&](const ValueItem &item) {
            return item.value.trimmed().compare(value, Qt::CaseInsensitive) == 0;
        });
    }

    void note(const QString &text)
    {
        const QString line = text.trimmed();
        if (!line.isEmpty() && !m_answers.scanned.contains(line)) {
            m_answers.scanned += line;
        }
    }

    const FormSchema &m_schema;
    KioskAnswers m_answers;
    QHash<QString, KioskField> m_asked;
};

} // namespace

KioskAnswers withScanned(const ScannedCode &code, const QList<KioskPage> &pages,
                         const FormSchema &schema, const KioskAnswers &answers)
{
    return Filling(pages, schema, answers).fill(code);
}

} // namespace leadbooth
