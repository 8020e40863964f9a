// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/booth/boothediting.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace leadbooth {

/*! The fields of the portal's form, to be ticked; those that cannot be say why. UI thread. */
class FieldPicker final : public QWidget
{
    Q_OBJECT

public:
    FieldPicker(BoothEditing &editing, QWidget *parent);
    ~FieldPicker() override;

    void refresh();

Q_SIGNALS:
    void ticked(const QString &code);
    void unticked(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void filter();
    void onChanged(const QListWidgetItem *item);
    void show(QListWidgetItem *item);
    /*! Empty: it can be ticked. */
    [[nodiscard]] QString whyNot(const FieldSchema &field) const;
    void retranslate();

    BoothEditing &m_editing;
    QLabel *m_heading;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace leadbooth
