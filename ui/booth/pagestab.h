// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/booth/boothtab.h"

#include <optional>

class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace leadbooth {

class FieldDetail;
class FieldPicker;
class TextsEdit;

/*! The pages that visitors see, with their fields. Alt+Up and Alt+Down move what is selected, Del
 * removes it. UI thread. */
class PagesTab final : public BoothTab
{
    Q_OBJECT

public:
    PagesTab(BoothEditing &editing, QWidget *parent);
    ~PagesTab() override;

    void showPlace(const BoothPlace &place) override;
    /*! The page that is selected, or the one of the field that is; negative: none. */
    [[nodiscard]] int page() const;

Q_SIGNALS:
    void pageSelected(int page);

protected:
    void refresh() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void select(int page, int field);
    void onSelected();
    void showDetail();
    void addPage();
    void remove();
    void move(int by);
    [[nodiscard]] int field() const; //!< that is selected; negative: a page is
    [[nodiscard]] QString pageName(int page) const;

    QTreeWidget *m_tree;
    QPushButton *m_add;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QStackedWidget *m_detail;
    QWidget *m_pageDetail;
    QLabel *m_titleHeading;
    TextsEdit *m_titles;
    QLabel *m_titleHint;
    FieldDetail *m_fieldDetail;
    FieldPicker *m_picker;
    bool m_isRefreshing = false;
};

} // namespace leadbooth
