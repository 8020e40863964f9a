// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QComboBox;
class QLineEdit;
class QListView;

namespace leadbooth {

class ChoiceModel;
class ChoiceFilter;

/*!
 * The list of a dropdown, with a line to search in when it is long. Lives while it is open. It
 * reports what was chosen and changes nothing itself.
 *
 * Keys: arrows, Page, Home and End move; typing searches; Enter and Tab choose; Escape leaves all
 * as it was. With check marks Space and a click toggle, and Enter, Tab and Escape close.
 */
class ChoicePopup final : public QFrame
{
    Q_OBJECT

public:
    /*! Lists with at least so many entries can be searched. */
    static constexpr int SearchableFrom = 13;

    ChoicePopup(ChoiceModel *model, bool multiple, QComboBox *owner);
    ~ChoicePopup() override;

    /*! Opens under (or above) its owner. */
    void open(const QString &searchText = {});

Q_SIGNALS:
    void picked(const QString &id);
    void toggled(const QString &id);
    void moveOn();        //!< closed by Tab
    void sendRequested(); //!< closed by Ctrl+Enter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void pickCurrent();
    void setCurrentRow(int row);
    void place();
    [[nodiscard]] int wantedWidth() const;

    ChoiceModel *m_model;
    ChoiceFilter *m_filter;
    QLineEdit *m_search = nullptr;
    QListView *m_list;
    QComboBox *m_owner;
    bool m_multiple;
};

} // namespace leadbooth
