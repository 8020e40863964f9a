// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/fieldeditor.h"

namespace leadbooth {

/*! Says that a field of the portal exists but cannot be filled in here. */
class NotEditableEditor final : public FieldEditor
{
    Q_OBJECT

public:
    NotEditableEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent);
    ~NotEditableEditor() override;

    void setValue(const FieldValue &value) override { m_value = value; }
    [[nodiscard]] FieldValue value() const override { return m_value; }
    [[nodiscard]] QList<QWidget *> stops() const override { return {}; }
    void setAccessibleTexts(const QString &name, const QStringList &descriptions) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QString text();

    FieldValue m_value;
};

} // namespace leadbooth
