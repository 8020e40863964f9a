// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskprofile.h"
#include "lead/formschema.h"

#include <QDate>
#include <QLocale>
#include <QWidget>

namespace leadbooth {

/*! What an editor has to know besides its field. */
struct KioskEditing
{
    FormSchemaPtr schema;
    QLocale locale; //!< for numbers and dates
    QDate today;
};

/*!
 * Edits the value of one field, by touch, within the page: no window of its own. As in the form of
 * the desk, what cannot be understood stays in the value as it was typed.
 */
class KioskEditor : public QWidget
{
    Q_OBJECT

public:
    ~KioskEditor() override;

    /*! Shows \a value; emits nothing. */
    virtual void setValue(const FieldValue &value) = 0;
    [[nodiscard]] virtual FieldValue value() const = 0;
    /*! What takes the focus, in order; the first is where a mistake is mended. */
    [[nodiscard]] virtual QList<QWidget *> stops() const = 0;
    /*! Overwrites what was entered: the visitor is gone. */
    virtual void wipe() = 0;
    virtual void setInvalid(bool isInvalid) = 0;
    /*! For screen readers. */
    virtual void setNames(const QString &name, const QString &description);

Q_SIGNALS:
    void edited();
    void moveOn(); //!< Enter

protected:
    explicit KioskEditor(QWidget *parent);
};

/*! The editor for \a field as \a asked. Never null for a field that isForVisitors(). */
[[nodiscard]] KioskEditor *makeKioskEditor(const KioskField &asked, const FieldSchema &field,
                                           const KioskEditing &editing, QWidget *parent);

/*! What there is to choose from, as a visitor sees it. */
[[nodiscard]] std::vector<Choice> choicesFor(const FieldSchema &field, const FormSchema &schema);

/*! \a value in a visitor's words, an item a line; empty: nothing is given. UI thread. */
[[nodiscard]] QString answerText(const FieldSchema &field, const FieldValue &value,
                                 const KioskEditing &editing);

} // namespace leadbooth
