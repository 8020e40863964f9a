// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/formschema.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace leadbooth {

/*! A small window to jump to a field by a part of its label or code. Esc or leaving closes it. */
class FieldFinder : public QFrame
{
    Q_OBJECT

public:
    explicit FieldFinder(QWidget *parent);

    /*! Opens below \a anchor with all fields of \a schema. */
    void open(const FormSchemaPtr &schema, const QWidget *anchor);

Q_SIGNALS:
    void fieldChosen(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void filter(const QString &text);
    void choose();
    void retranslate();

    FormSchemaPtr m_schema;
    QLineEdit *m_text;
    QListWidget *m_list;
};

} // namespace leadbooth
