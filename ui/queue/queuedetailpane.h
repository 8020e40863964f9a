// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "lead/formschema.h"
#include "sync/queuestatus.h"
#include "ui/queue/queueactions.h"

#include <QScrollArea>

#include <map>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace leadbooth {

/*! One lead of the queue in full, and what can be done about it; of several, how many they are.
 * UI thread. */
class QueueDetailPane final : public QScrollArea
{
    Q_OBJECT

public:
    /*! \a clock and \a actions must live longer. */
    QueueDetailPane(Clock &clock, QueueActions *actions, QWidget *parent);
    ~QueueDetailPane() override;

    /*! What the list knows of what is selected; its details follow by showDetail(). */
    void showSelection(const QList<QueueEntry> &entries);
    /*! There is nothing to choose from. */
    void setListEmpty(bool isEmpty);
    void showDetail(const QueueDetail &detail);
    /*! The form as it is now; may be null. */
    void setSchema(const FormSchemaPtr &schema);
    /*! In a narrow window the pane stands in the place of the list. */
    void setBackShown(bool shown);
    /*! Something in it that takes keys. */
    void takeFocus();

Q_SIGNALS:
    void backRequested();
    void unlockRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void describeOne(const QueueEntry &entry);
    void describeButtons();
    void fillFindings();
    void fillHistory();
    void fillValues();
    QLabel *addParagraph(QVBoxLayout *layout, const QString &text, bool isMuted = false);
    void retranslate();

    Clock &m_clock;
    QueueActions *m_actions;
    FormSchemaPtr m_schema;
    QList<QueueEntry> m_entries;
    std::optional<QueueDetail> m_detail; //!< of the one that is selected
    QPushButton *m_back;
    QLabel *m_name;
    QWidget *m_stateRow;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_text;
    QWidget *m_buttonRow;
    std::map<QueueAction, QPushButton *> m_buttons;
    QPushButton *m_unlock;
    QPushButton *m_primary; //!< the action that is most likely meant, in the first place
    std::optional<QueueAction> m_primaryAction;
    bool m_isListEmpty = false;
    QLabel *m_findingsTitle;
    QVBoxLayout *m_findings;
    QLabel *m_historyTitle;
    QVBoxLayout *m_history;
    QLabel *m_valuesTitle;
    QVBoxLayout *m_values;
};

} // namespace leadbooth
