// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/booth/boothtab.h"

class QListWidget;
class QPushButton;

namespace leadbooth {

class TextsEdit;

/*! The languages that are offered, and what is said before and after the questions. UI thread. */
class TextsTab final : public BoothTab
{
    Q_OBJECT

public:
    TextsTab(BoothEditing &editing, QWidget *parent);
    ~TextsTab() override;

    void showPlace(const BoothPlace &place) override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void refreshLanguages();
    void moveLanguage(int by);
    [[nodiscard]] QString selectedLanguage() const;

    QLabel *m_languagesHeading;
    QLabel *m_languagesHint;
    QListWidget *m_languages;
    QPushButton *m_up;
    QPushButton *m_down;
    QLabel *m_welcomeHeading;
    TextsEdit *m_welcome;
    QLabel *m_thanksHeading;
    QLabel *m_thanksHint;
    TextsEdit *m_thanks;
};

} // namespace leadbooth
