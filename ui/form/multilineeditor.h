// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/fieldeditor.h"

class QPlainTextEdit;

namespace leadbooth {

/*! Text of several lines. Grows with what is typed, up to MaxTextLines; Tab leaves it. */
class MultilineEditor final : public FieldEditor
{
    Q_OBJECT

public:
    MultilineEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent);
    ~MultilineEditor() override;

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QList<QWidget *> stops() const override;
    [[nodiscard]] int wantedHeight() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow();

    QPlainTextEdit *m_edit;
    FieldValue m_value; //!< as it was set
    QString m_shown;
    int m_lines = MinTextLines;
    bool m_setting = false;
};

} // namespace leadbooth
