// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/knownlookup.h"

#include "lead/validation.h"
#include "ui/desk/sidepanel.h"
#include "ui/form/formview.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// After the last key in a phone or e-mail, before the portal is asked who has it: long enough not
// to ask for halves.
constexpr std::chrono::milliseconds Delay{700};
// After a failure, for as long as the same values stand there.
constexpr std::chrono::seconds RetryDelay{30};

/*! What is complete enough to be looked for. */
QStringList complete(const FormSchema &schema, const LeadDraft &draft, const QString &code)
{
    const FieldSchema *field = schema.field(code);
    QStringList values;
    if (field) {
        const FieldValue items = draft.value(code);
        for (const ValueItem &item : items) {
            if (item.value.trimmed().size() >= 6 && validateField(*field, {item}).isEmpty()) {
                values.append(item.value.trimmed());
            }
        }
    }
    return values;
}

} // namespace

KnownLookup::KnownLookup(Clock &clock, const FormView &form, SidePanel &panel, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_form(form)
    , m_panel(panel)
{}

void KnownLookup::draftEdited()
{
    m_timer = m_clock.startTimer(Delay, [this] { ask(); });
}

void KnownLookup::ask()
{
    // A form that takes no keys is being sent: what it holds is decided.
    if (!m_form.schema() || !m_form.isEnabled()) {
        return;
    }
    const LeadDraft draft = m_form.draft();
    const QStringList phones = complete(*m_form.schema(), draft, u"PHONE"_s);
    const QStringList emails = complete(*m_form.schema(), draft, u"EMAIL"_s);
    const QStringList wanted = phones + emails;
    if (wanted == m_askedFor) {
        return;
    }
    m_askedFor = wanted;
    m_retry.reset();
    if (wanted.isEmpty()) {
        m_panel.showNothingAsked();
        return;
    }
    Q_EMIT requested(phones, emails, ++m_request);
}

void KnownLookup::showKnown(quint64 requestId, const References &known)
{
    if (requestId == m_request && !m_askedFor.isEmpty()) {
        m_panel.showKnown(known);
    }
}

void KnownLookup::showFailed(quint64 requestId)
{
    if (requestId != m_request || m_askedFor.isEmpty()) {
        return;
    }
    m_panel.showKnownFailed();
    m_retry = m_clock.startTimer(RetryDelay, [this] {
        m_askedFor.clear();
        ask();
    });
}

void KnownLookup::askAgain()
{
    ++m_request;
    m_askedFor.clear();
    draftEdited();
}

void KnownLookup::reset()
{
    m_panel.showNothingAsked();
    m_askedFor.clear();
    m_retry.reset();
}

} // namespace leadbooth
