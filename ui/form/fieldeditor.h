// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/reference.h"
#include "ui/form/formcontext.h"
#include "ui/form/formgeometry.h"

#include <QWidget>

#include <memory>

namespace leadbooth {

/*! Something an editor has to say under itself, with one thing that can be done about it. */
struct EditorNotice
{
    QString text = {};
    QString action = {}; //!< label of a link; empty: none
    friend bool operator==(const EditorNotice &, const EditorNotice &) = default;
};

/*!
 * Edits the value of one field, or one entry of it. What is shown is not necessarily valid: typed
 * text that cannot be understood stays in the value as it is (see ValueItem).
 *
 * An editor knows nothing of issues, labels and of its place in the form; FieldRow does.
 * Its height is editorHeight() as long as nobody types.
 */
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent);
    ~FieldEditor() override;

    [[nodiscard]] const FieldSchema &field() const { return m_field; }

    /*! Shows \a value; emits nothing. */
    virtual void setValue(const FieldValue &value) = 0;
    [[nodiscard]] virtual FieldValue value() const = 0;

    /*! The widgets that Tab visits, in order. */
    [[nodiscard]] virtual QList<QWidget *> stops() const = 0;
    /*! Where the focus goes to correct the entry \a row. */
    [[nodiscard]] virtual QWidget *stopForRow(int row) const;

    void setMetrics(const FormMetrics &metrics);
    /*! The height that it wants, with a message line under each entry. */
    [[nodiscard]] virtual int wantedHeight() const;
    /*! Where the message lines begin, one per entry. */
    [[nodiscard]] virtual QList<int> messageTops() const;

    /*! The person has left the field: what was typed may be tidied. */
    virtual void finish() {}
    /*! Enter in \a stop; false: nothing of its own to do, go on to the next field. */
    virtual bool handleEnter(QWidget *stop);

    virtual void setInvalidRows(const QList<int> &rows);
    /*! \a descriptions: one per entry. */
    virtual void setAccessibleTexts(const QString &name, const QStringList &descriptions);

    /*! Answers searchRequested(); late and strange answers are ignored. */
    virtual void setSearchResults(quint64, const References &) {}
    virtual void setSearchFailed(quint64) {}

    [[nodiscard]] virtual EditorNotice notice() const { return {}; }
    virtual void followNotice() {}

Q_SIGNALS:
    void edited();        //!< by the person
    void heightChanged(); //!< wantedHeight() did
    void noticeChanged();
    void moveOn(); //!< the focus should go to the next field
    void searchRequested(const QString &text, quint64 requestId);

protected:
    [[nodiscard]] const FormMetrics &metrics() const { return m_metrics; }
    [[nodiscard]] const FormContext &context() const { return *m_context; }
    [[nodiscard]] const FormContextPtr &contextPtr() const { return m_context; }
    virtual void retranslate() {}
    /*! The part of the editor above its message line. */
    [[nodiscard]] QRect controlRect() const;
    void changeEvent(QEvent *event) override;

private:
    FormContextPtr m_context; //!< keeps m_field alive
    const FieldSchema &m_field;
    FormMetrics m_metrics;
};

/*! The editor for \a field, several entries and all. Never null. */
[[nodiscard]] FieldEditor *makeEditor(const FieldSchema &field, const FormContextPtr &context,
                                      QWidget *parent);
/*! The editor of a single entry of a repeated field. */
[[nodiscard]] FieldEditor *makeEntryEditor(const FieldSchema &field, const FormContextPtr &context,
                                           QWidget *parent);

} // namespace leadbooth
