// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// QueueHost: leads that are being typed.
#include "queuehost.h"

namespace leadbooth {

void QueueHost::tellOfDrafts()
{
    // Saving needs the public key alone.
    const LeadQueue &queue = m_store->queue();
    Q_EMIT keepsDrafts(!m_store->isTemporary() && !queue.isReadOnly() && queue.key().isValid());
}

qint64 QueueHost::knownDrafts(const AccountId &account)
{
    return m_profile.isOpen() ? countDrafts(account).value_or(0) : 0;
}

Result<qint64> QueueHost::countDrafts(const AccountId &account)
{
    if (const Outcome opened = m_profile.open(); !opened) {
        return failure(opened.error());
    }
    return m_profile.queue().counts(account).map(
            [](const QueueCounts &counts) { return counts.drafts; });
}

void QueueHost::saveDraft(const LeadDraft &draft, const FormSchemaPtr &schema)
{
    if (!ensureOpen() || !m_store->queue().key().isValid()) {
        return; // the window knows by keepsDrafts()
    }
    const Outcome kept = m_outbox->saveDraft(draft, *schema);
    answer(kept);
    if (kept) {
        Q_EMIT draftKept(draft);
    }
}

void QueueHost::discardDraft(const OriginId &origin)
{
    if (m_outbox) {
        answer(m_store->queue().removeDraft(origin));
    }
}

} // namespace leadbooth
