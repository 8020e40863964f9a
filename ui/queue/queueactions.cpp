// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueactions.h"

#include "ui/common/queuetext.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>

namespace leadbooth {

namespace {

QKeySequence keysOf(QueueAction action)
{
    switch (action) {
    case QueueAction::Retry:
        return QKeySequence(Qt::CTRL | Qt::Key_Return);
    case QueueAction::Mend:
        return QKeySequence(Qt::CTRL | Qt::Key_M);
    case QueueAction::Edit:
        return QKeySequence(Qt::Key_F2);
    case QueueAction::MarkSent:
        return QKeySequence(Qt::CTRL | Qt::Key_I);
    case QueueAction::Undo:
        return QKeySequence(Qt::CTRL | Qt::Key_Z);
    case QueueAction::Open:
        return QKeySequence(Qt::CTRL | Qt::Key_O);
    case QueueAction::Copy:
        return QKeySequence(Qt::CTRL | Qt::Key_C);
    case QueueAction::Park:
        return QKeySequence(Qt::CTRL | Qt::Key_H);
    case QueueAction::Discard:
        return QKeySequence(Qt::Key_Delete);
    }
    return {};
}

QKeySequence pressed(const QKeyEvent *event)
{
    const int key = event->key() == Qt::Key_Enter ? int(Qt::Key_Return) : event->key();
    return QKeySequence(QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(key)));
}

bool isLocked(const QueueEntry &entry)
{
    return !entry.isReadable;
}

} // namespace

bool applies(QueueAction action, const QueueEntry &entry)
{
    const QueuedLead &lead = entry.lead;
    const QueueState state = lead.state;
    switch (action) {
    case QueueAction::Retry:
        // What would be refused again for the same reason is mended or edited instead.
        return !isLocked(entry) && entry.drifts == 0
               && (state == QueueState::Ready || state == QueueState::Rejected
                   || state == QueueState::Parked);
    case QueueAction::Mend:
        return !isLocked(entry) && entry.drifts > 0
               && (state == QueueState::Ready || state == QueueState::Rejected);
    case QueueAction::Edit:
        return !isLocked(entry)
               && ((state == QueueState::Ready && lead.attempts == 0)
                   || state == QueueState::Rejected || state == QueueState::Parked
                   || state == QueueState::Discarded);
    case QueueAction::MarkSent:
        return state == QueueState::Parked && mayBeOnPortal(lead);
    case QueueAction::Undo:
        return state == QueueState::Discarded && lead.hasPayload;
    case QueueAction::Open:
        return entry.url.isValid();
    case QueueAction::Copy:
        return state == QueueState::Sent && !lead.leadId.isEmpty();
    case QueueAction::Park:
        return state == QueueState::Ready;
    case QueueAction::Discard:
        return state == QueueState::Ready || state == QueueState::Rejected
               || state == QueueState::Parked || state == QueueState::MovedAway;
    }
    return false;
}

std::optional<QueueAction> primaryAction(const QueueEntry &entry)
{
    switch (entry.lead.state) {
    case QueueState::Ready:
        return applies(QueueAction::Mend, entry) ? std::optional(QueueAction::Mend) : std::nullopt;
    case QueueState::Rejected:
        if (mayBeOnPortal(entry.lead)) {
            return QueueAction::Open;
        }
        return applies(QueueAction::Mend, entry) ? QueueAction::Mend : QueueAction::Edit;
    case QueueState::Parked:
        // Looking comes before deciding.
        return mayBeOnPortal(entry.lead) ? QueueAction::Open : QueueAction::Retry;
    case QueueState::Sent:
        return QueueAction::Open;
    case QueueState::Discarded:
        return QueueAction::Undo;
    case QueueState::Sending:
    case QueueState::Uncertain:
    case QueueState::MovedAway:
        break;
    }
    return {};
}

bool isForOne(QueueAction action)
{
    return action == QueueAction::Mend || action == QueueAction::Edit
           || action == QueueAction::MarkSent || action == QueueAction::Open;
}

QueueActions::QueueActions(QObject *parent)
    : QObject(parent)
{
    for (const QueueAction kind : AllQueueActions) {
        auto *action = new QAction(this);
        action->setShortcut(keysOf(kind));
        m_actions.emplace(kind, action);
        connect(action, &QAction::triggered, this, [this, kind] {
            const QList<QueueEntry> entries = admitted(kind);
            if (!entries.isEmpty()) {
                Q_EMIT triggered(kind, entries);
            }
        });
    }
    retranslate();
}

QueueActions::~QueueActions() = default;

void QueueActions::setSelection(const QList<QueueEntry> &entries)
{
    m_selection = entries;
    update();
}

QAction *QueueActions::action(QueueAction action) const
{
    return m_actions.at(action);
}

QAction *QueueActions::actionFor(const QKeyEvent *event) const
{
    const QKeySequence keys = pressed(event);
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [&keys](const auto &entry) {
        return entry.second->shortcut() == keys;
    });
    return found == m_actions.end() ? nullptr : found->second;
}

bool QueueActions::owns(const QKeyEvent *event) const
{
    return actionFor(event);
}

void QueueActions::takeKey(const QKeyEvent *event)
{
    if (QAction *action = actionFor(event)) {
        action->trigger(); // does nothing while it is disabled
    }
}

QList<QueueEntry> QueueActions::admitted(QueueAction action) const
{
    if (isForOne(action) && m_selection.size() != 1) {
        return {};
    }
    QList<QueueEntry> entries;
    std::copy_if(m_selection.begin(), m_selection.end(), std::back_inserter(entries),
                 [action](const QueueEntry &entry) { return applies(action, entry); });
    return entries;
}

void QueueActions::update()
{
    for (const auto &[kind, action] : m_actions) {
        action->setEnabled(!admitted(kind).isEmpty());
    }
    retranslate();
}

QString QueueActions::label(QueueAction action) const
{
    switch (action) {
    case QueueAction::Retry: {
        const bool isRisky =
                std::any_of(m_selection.begin(), m_selection.end(), [](const QueueEntry &entry) {
                    return applies(QueueAction::Retry, entry) && mayBeOnPortal(entry.lead);
                });
        return isRisky ? tr("Send again …", "button")
                       : tr("Send now", "button: leads of the queue");
    }
    case QueueAction::Mend:
        return tr("Mend …", "button: what the portal's form has changed");
    case QueueAction::Edit:
        return tr("Edit", "button");
    case QueueAction::MarkSent:
        return tr("It is in the portal …", "button");
    case QueueAction::Undo:
        return tr("Take back", "button: a lead that was discarded");
    case QueueAction::Open:
        return tr("Open in Bitrix24", "button");
    case QueueAction::Copy:
        return tr("Copy the number", "button");
    case QueueAction::Park:
        return tr("Park", "button: not to be sent until a person says so");
    case QueueAction::Discard:
        return tr("Discard", "button");
    }
    return {};
}

void QueueActions::retranslate()
{
    for (const auto &[kind, action] : m_actions) {
        action->setText(label(kind));
    }
}

} // namespace leadbooth
