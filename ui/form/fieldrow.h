// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/fieldeditor.h"
#include "ui/form/issuebook.h"

namespace leadbooth {

/*!
 * One field of the form: its label, its editor, and under each entry of the editor one line that is
 * always kept for a hint, a problem or a notice. Label and lines are painted and not widgets: a row
 * costs as few widgets as it can. Portal texts are plain text.
 */
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const FieldSchema &field, const FormContextPtr &context, QWidget *parent);
    ~FieldRow() override;

    [[nodiscard]] const FieldSchema &field() const { return m_field; }
    [[nodiscard]] FieldEditor *editor() const { return m_editor; }

    void place(const FormCell &cell, const FormMetrics &metrics);
    /*! How far to the right its messages may run, in its own coordinates. */
    void setMessageRoom(int right);
    void setIssues(const IssueBook::Shown &shown);

    /*! What stands under the entry \a row; empty: nothing. */
    [[nodiscard]] QString message(int row = 0) const;
    [[nodiscard]] bool hasMessage() const;
    [[nodiscard]] bool showsError() const;
    /*! True when neither the label nor a message had to be cut. */
    [[nodiscard]] bool showsAllText() const;
    /*! The label in full and, for administrators, the field's code. */
    [[nodiscard]] QString labelTip() const;

Q_SIGNALS:
    void messagesChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class MessageKind { Hint, Calm, Error, Notice };
    struct Message
    {
        MessageKind kind = MessageKind::Hint;
        QString text = {};
        QString action = {};
        QRect area = {};
        QRect actionArea = {};
        bool isCut = false;
    };

    void updateMessages();
    void layOut();
    void layOutLabel();
    [[nodiscard]] QString shownLabel() const;
    [[nodiscard]] QString accessibleLabel() const;

    FormContextPtr m_context;
    const FieldSchema &m_field;
    FieldEditor *m_editor;
    FormMetrics m_metrics;
    QRect m_labelArea;
    QStringList m_labelLines;
    bool m_labelCut = false;
    int m_messageRoom = 0;
    IssueBook::Shown m_shown;
    std::vector<Message> m_messages; //!< one per entry
};

} // namespace leadbooth
