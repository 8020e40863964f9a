// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskeditor.h"

class QVBoxLayout;

namespace leadbooth {

class KioskButton;
class KioskLine;
class KioskText;

/*! One line for each item: texts, numbers, amounts, phones, addresses of the net. */
class KioskLineEditor final : public KioskEditor
{
    Q_OBJECT

public:
    KioskLineEditor(const KioskField &asked, const FieldSchema &field, const KioskEditing &editing,
                    QWidget *parent);
    ~KioskLineEditor() override;

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QList<QWidget *> stops() const override;
    void wipe() override;
    void setInvalid(bool isInvalid) override;

private:
    void addLine(const ValueItem &item);
    [[nodiscard]] QString shown(const ValueItem &item) const;
    [[nodiscard]] QString kept(const QString &typed) const;
    [[nodiscard]] QString newTag() const;

    const KioskField m_asked;
    const FieldSchema m_field;
    const KioskEditing m_editing;
    QVBoxLayout *m_layout;
    QList<KioskLine *> m_lines;
    FieldValue m_items; //!< as they were given, one per line
    KioskButton *m_more = nullptr;
};

/*! Several lines of text. */
class KioskTextEditor final : public KioskEditor
{
    Q_OBJECT

public:
    explicit KioskTextEditor(QWidget *parent);
    ~KioskTextEditor() override;

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QList<QWidget *> stops() const override;
    void wipe() override;
    void setInvalid(bool isInvalid) override;

private:
    KioskText *m_text;
};

/*! Draws the border of \a editor in the colour of mistakes. */
void markInvalid(QWidget *editor, bool isInvalid);

} // namespace leadbooth
