// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/booth/boothediting.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace leadbooth {

/*! One part of the designer. Shows the profile by refresh(), and changes it through BoothEditing.
 * UI thread. */
class BoothTab : public QWidget
{
    Q_OBJECT

public:
    BoothTab(BoothEditing &editing, QWidget *parent);
    ~BoothTab() override;

    /*! Moves the focus to where \a place is mended. */
    virtual void showPlace(const BoothPlace &place) = 0;

protected:
    void changeEvent(QEvent *event) override;

    [[nodiscard]] BoothEditing &editing() const { return m_editing; }
    [[nodiscard]] const KioskProfile &profile() const { return m_editing.profile(); }
    /*! Shows the profile as it is now; nothing that is being typed is disturbed. */
    virtual void refresh() = 0;
    virtual void retranslate() = 0;
    /*! To be called at the end of the constructor. */
    void begin();

private:
    BoothEditing &m_editing;
};

/*! A column that scrolls, as wide as the room but not wider than fields are. Returns its layout. */
[[nodiscard]] QVBoxLayout *scrolledColumn(QWidget *tab);
/*! A heading of a part of the column. */
[[nodiscard]] QLabel *addHeading(QVBoxLayout *column, QWidget *parent);
/*! A muted sentence. */
[[nodiscard]] QLabel *addHint(QVBoxLayout *column, QWidget *parent);

} // namespace leadbooth
