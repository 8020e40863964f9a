// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/lineeditor.h"

namespace leadbooth {

class ChoiceCombo;
class ChoiceModel;

/*! A line with a dropdown beside it: a phone number and its kind, an amount and its currency. */
class TaggedEditor final : public LineEditor
{
    Q_OBJECT

public:
    TaggedEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent);
    ~TaggedEditor() override;

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QList<QWidget *> stops() const override;
    void setInvalidRows(const QList<int> &rows) override;
    void setAccessibleTexts(const QString &name, const QStringList &descriptions) override;

protected:
    [[nodiscard]] std::optional<int> decimals() const override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] ChoiceList tags() const;
    [[nodiscard]] QString usualTag() const;

    ChoiceModel *m_model; //!< owned by m_combo
    ChoiceCombo *m_combo;
    QString m_tag; //!< as it was set, perhaps empty
    QString m_shownTag;
};

} // namespace leadbooth
