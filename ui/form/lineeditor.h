// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/fieldeditor.h"

namespace leadbooth {

class LineEdit;

/*! Text, a number, a web address: whatever is typed into one line. */
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent);
    ~LineEditor() override;

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QList<QWidget *> stops() const override;
    void finish() override;

protected:
    [[nodiscard]] LineEdit *line() const { return m_line; }
    /*! The text is as setValue() left it. */
    [[nodiscard]] bool isUntouched() const;
    /*! Shows a value as if the person had typed it. */
    void enterValue(const QString &value);
    /*! That the portal keeps; what is beyond is rounded away on leaving. No value: any number. */
    [[nodiscard]] virtual std::optional<int> decimals() const;
    void resizeEvent(QResizeEvent *event) override;

private:
    LineEdit *m_line;
    ValueItem m_item;        //!< as it was set: a value that nobody touched is returned unchanged
    QString m_shown;         //!< how it was shown
    QString m_beforeTidying; //!< typed text that was tidied: when a person takes that back, it
                             //!< stays
};

} // namespace leadbooth
