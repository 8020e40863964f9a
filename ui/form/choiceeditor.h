// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/fieldeditor.h"

namespace leadbooth {

class ChoiceCombo;
class ChoiceModel;

/*! A dropdown: one of a list, several of a list, a currency, or a yes or no that may be left open.
 */
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent);
    ~ChoiceEditor() override;

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QList<QWidget *> stops() const override;
    void setAccessibleTexts(const QString &name, const QStringList &descriptions) override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] ChoiceList choices() const;

    ChoiceModel *m_model; //!< owned by m_combo
    ChoiceCombo *m_combo;
    FieldValue m_value; //!< as it was set; its items keep their tags
};

} // namespace leadbooth
