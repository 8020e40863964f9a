// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/queuestatus.h"

#include <QObject>

#include <map>
#include <optional>

class QAction;
class QKeyEvent;

namespace leadbooth {

/*! What can be done about leads of the queue, in the order of buttons and menus. */
enum class QueueAction { Retry, Mend, Edit, MarkSent, Undo, Open, Copy, Park, Discard };
inline constexpr QueueAction AllQueueActions[] = {
        QueueAction::Retry,    QueueAction::Mend, QueueAction::Edit,
        QueueAction::MarkSent, QueueAction::Undo, QueueAction::Open,
        QueueAction::Copy,     QueueAction::Park, QueueAction::Discard};

/*! Whether it would change anything for this lead. Pure. */
[[nodiscard]] bool applies(QueueAction action, const QueueEntry &entry);
/*! What a person most likely wants to do about it; nothing: it goes on by itself. Pure. */
[[nodiscard]] std::optional<QueueAction> primaryAction(const QueueEntry &entry);
/*! For one lead at a time. */
[[nodiscard]] bool isForOne(QueueAction action);

/*!
 * The actions for what is selected: texts, keys, and which of them do something. The keys are not
 * registered with Qt, because the window has the same ones for the form: who owns these actions
 * offers each key to takeKey(). UI thread.
 */
class QueueActions final : public QObject
{
    Q_OBJECT

public:
    explicit QueueActions(QObject *parent);
    ~QueueActions() override;

    void setSelection(const QList<QueueEntry> &entries);
    [[nodiscard]] const QList<QueueEntry> &selection() const { return m_selection; }
    [[nodiscard]] QAction *action(QueueAction action) const;
    /*! Whether the key belongs to an action, be it enabled or not: the window must not take it for
     * its own then. */
    [[nodiscard]] bool owns(const QKeyEvent *event) const;
    /*! Does what the key stands for. */
    void takeKey(const QKeyEvent *event);
    void retranslate();

Q_SIGNALS:
    /*! \a entries: those of the selection that it applies to; never empty. */
    void triggered(leadbooth::QueueAction action, const QList<leadbooth::QueueEntry> &entries);

private:
    void update();
    [[nodiscard]] QList<QueueEntry> admitted(QueueAction action) const;
    [[nodiscard]] QAction *actionFor(const QKeyEvent *event) const;
    [[nodiscard]] QString label(QueueAction action) const;

    QList<QueueEntry> m_selection;
    std::map<QueueAction, QAction *> m_actions;
};

} // namespace leadbooth
