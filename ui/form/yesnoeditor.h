// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/fieldeditor.h"

class QCheckBox;

namespace leadbooth {

/*! A check mark, for a yes or no that starts with an answer. */
class YesNoEditor final : public FieldEditor
{
    Q_OBJECT

public:
    YesNoEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent);
    ~YesNoEditor() override;

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QList<QWidget *> stops() const override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QCheckBox *m_check;
    FieldValue m_value; //!< as it was set; returned until the person answers
    bool m_answered = false;
};

} // namespace leadbooth
