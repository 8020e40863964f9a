// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kiosklead.h"

#include "lead/canonical.h"
#include "lead/validation.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

const QString Comments = u"COMMENTS"_s;

/*! Puts the parts of a consent where they belong. */
class ConsentWriter
{
    Q_DECLARE_TR_FUNCTIONS(leadbooth::ConsentWriter)

public:
    ConsentWriter(const FormSchema &schema, LeadDraft *draft)
        : m_schema(schema)
        , m_draft(draft)
    {}

    /*! The lines that no field takes. */
    QStringList write(const KioskConsent &consent, const GivenConsent &given)
    {
        QStringList notes;
        const QString time = canonicalDateTime(given.time);
        if (!put(consent.agreedField, given.isAgreed ? u"Y"_s : u"N"_s)) {
            notes += given.isAgreed ? tr("Consent given", "a line in a lead's comment")
                                    : tr("Consent declined", "a line in a lead's comment");
        }
        if (!put(consent.timeField, time)) {
            notes += tr("Time of the consent: %1", "a line in a lead's comment").arg(time);
        }
        const bool isVersionKept = put(consent.versionField, given.version);
        if (!isVersionKept && !given.version.isEmpty()) {
            notes += tr("Version of the consent: %1", "a line in a lead's comment")
                             .arg(given.version);
        }
        const bool isTextKept = put(consent.textField, given.text);
        if (!isTextKept) {
            notes += tr("Text of the consent: %1", "a line in a lead's comment").arg(given.text);
        }
        // The text itself may be changed on the way through a comment.
        if (!isTextKept || !isVersionKept) {
            notes += tr("SHA-256 of the text: %1", "a line in a lead's comment")
                             .arg(consentHash(given.text));
        }
        const FieldSchema *field = m_schema.field(consent.signatureField);
        if (field && !given.signature.isEmpty()) {
            put(consent.signatureField, signatureToText(given.signature, field->maxLength));
        }
        return notes;
    }

private:
    /*! False: there is no field that takes it. */
    bool put(const QString &code, const QString &value)
    {
        const FieldSchema *field = code.isEmpty() ? nullptr : m_schema.field(code);
        if (!field || !field->isEditable()) {
            return false;
        }
        m_draft->setText(code, value);
        return true;
    }

    const FormSchema &m_schema;
    LeadDraft *m_draft;
};

void appendNotes(LeadDraft *draft, const QStringList &notes)
{
    if (notes.isEmpty()) {
        return;
    }
    const QString before = draft->text(Comments).trimmed();
    const QString lines = notes.join(u'\n');
    draft->setText(Comments, before.isEmpty() ? lines : before + u"\n\n"_s + lines);
}

/*! The values of \a page alone, so that rules that need the whole form can be asked. */
LeadDraft draftOf(const KioskPage &page, const KioskAnswers &answers)
{
    LeadDraft draft{.originId = OriginId()};
    for (const KioskField &asked : page.fields) {
        draft.values.insert(asked.code, answers.values.value(asked.code));
    }
    return draft;
}

} // namespace

bool isForVisitors(const FieldSchema &field)
{
    return field.isEditable() && field.type != FieldType::User && field.type != FieldType::Company
           && field.type != FieldType::Contact;
}

QList<KioskPage> pagesFor(const KioskProfile &profile, const FormSchema &schema)
{
    QList<KioskPage> pages;
    for (const KioskPage &page : profile.pages) {
        KioskPage kept{.titles = page.titles};
        for (const KioskField &asked : page.fields) {
            const FieldSchema *field = schema.field(asked.code);
            if (field && isForVisitors(*field)) {
                kept.fields += asked;
            }
        }
        if (!kept.fields.isEmpty()) {
            pages += kept;
        }
    }
    return pages;
}

bool asksConsent(const KioskProfile &profile)
{
    return std::any_of(profile.consent.texts.cbegin(), profile.consent.texts.cend(),
                       [](const QString &text) { return !text.trimmed().isEmpty(); });
}

KioskAnswers initialAnswers(const QList<KioskPage> &pages, const FormSchema &schema,
                            const QDateTime &now)
{
    const LeadDraft initial = initialDraft(schema, OriginId(), now);
    KioskAnswers answers;
    for (const KioskPage &page : pages) {
        for (const KioskField &asked : page.fields) {
            const FieldValue value = initial.value(asked.code);
            if (!isEmpty(value)) {
                answers.values.insert(asked.code, value);
            }
        }
    }
    return answers;
}

bool isRequired(const KioskField &asked, const FieldSchema &field)
{
    return asked.isRequired || field.isRequired;
}

Issues checkPage(const KioskPage &page, const FormSchema &schema, const KioskAnswers &answers)
{
    const Issues all = validateLead(schema, draftOf(page, answers));
    Issues issues;
    for (const KioskField &asked : page.fields) {
        const FieldSchema *field = schema.field(asked.code);
        if (!field) {
            continue;
        }
        if (isRequired(asked, *field) && isEmpty(answers.values.value(asked.code))) {
            issues += {.field = asked.code, .code = IssueCode::Missing};
            continue;
        }
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(issues),
                     [&](const Issue &issue) { return issue.field == asked.code; });
    }
    return issues;
}

Issues checkAnswers(const QList<KioskPage> &pages, const FormSchema &schema,
                    const KioskAnswers &answers)
{
    Issues issues;
    for (const KioskPage &page : pages) {
        issues += checkPage(page, schema, answers);
    }
    return issues;
}

LeadDraft kioskLead(const KioskProfile &profile, const FormSchema &schema, const OriginId &originId,
                    const KioskAnswers &answers, const QDateTime &now)
{
    LeadDraft draft = initialDraft(schema, originId, now);
    for (const QMap<QString, FieldValue> &values : {profile.fixedValues, answers.values}) {
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            FieldValue kept;
            std::copy_if(it.value().cbegin(), it.value().cend(), std::back_inserter(kept),
                         [](const ValueItem &item) { return !item.isEmpty(); });
            // What a visitor has emptied does not come back as what a lead starts with.
            if (kept.isEmpty()) {
                draft.values.remove(it.key());
            } else {
                draft.values.insert(it.key(), kept);
            }
        }
    }
    QStringList notes = answers.scanned;
    if (answers.consent) {
        notes += ConsentWriter(schema, &draft).write(profile.consent, *answers.consent);
    }
    const FieldSchema *comments = schema.field(Comments);
    if (comments && comments->isEditable()) {
        appendNotes(&draft, notes);
    }
    draft.capturedAt = now.toUTC();
    return draft;
}

QString consentHash(const QString &text)
{
    return QString::fromLatin1(
            QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString shortReference(const OriginId &originId)
{
    static constexpr QLatin1StringView Alphabet{"0123456789ABCDEFGHJKMNPQRSTVWXYZ"};
    constexpr int Characters = 8;
    constexpr int BitsEach = 5;
    const QByteArray bytes = QUuid::fromString(originId.toString()).toRfc4122();
    quint64 bits = 0;
    for (int i = 0; i < Characters * BitsEach / 8; ++i) {
        bits = bits << 8 | quint8(bytes.at(i));
    }
    QString reference;
    for (int i = Characters - 1; i >= 0; --i) {
        reference += Alphabet.at(qsizetype(bits >> (i * BitsEach) & 0x1f));
        if (i == Characters / 2) {
            reference += u'-';
        }
    }
    return reference;
}

} // namespace leadbooth
