// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/booth/boothediting.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace leadbooth {

class TextsEdit;

/*! How one field of a page is asked for. UI thread. */
class FieldDetail final : public QWidget
{
    Q_OBJECT

public:
    FieldDetail(BoothEditing &editing, QWidget *parent);
    ~FieldDetail() override;

    void show(const BoothDraft::At &at);
    void focus(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void change(const std::function<void(KioskField &)> &act);
    void retranslate();

    BoothEditing &m_editing;
    BoothDraft::At m_at;
    QLabel *m_heading;
    QLabel *m_labelsLabel;
    TextsEdit *m_labels;
    QCheckBox *m_required;
    QLabel *m_styleLabel;
    QComboBox *m_style;
    QLabel *m_tagLabel;
    QComboBox *m_tag;
};

} // namespace leadbooth
