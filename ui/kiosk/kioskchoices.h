// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskeditor.h"

class QGridLayout;
class QLabel;

namespace leadbooth {

class KioskButton;
class KioskLine;

/*! A button for each choice, in columns of one width. */
class KioskChoices final : public KioskEditor
{
    Q_OBJECT

public:
    KioskChoices(const std::vector<Choice> &choices, bool isMultiple, QWidget *parent);
    ~KioskChoices() override;

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QList<QWidget *> stops() const override;
    void wipe() override;
    void setInvalid(bool isInvalid) override;
    void setNames(const QString &name, const QString &description) override;

    /*! Only those whose label has \a part in it are shown, the chosen ones always, and not more
     * than \a most; returns how many are left out by that limit. */
    int filter(const QString &part, int most);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(KioskButton *button);
    void arrange();
    [[nodiscard]] int columns() const;

    const std::vector<Choice> m_choices;
    const bool m_isMultiple;
    QGridLayout *m_grid;
    QList<KioskButton *> m_buttons;
    QList<KioskButton *> m_shown;
    QList<QString> m_unknown; //!< values that no button stands for
    int m_columns = 0;
};

/*! More choices than buttons make sense for: the same, with a field to search by. */
class KioskChoiceList final : public KioskEditor
{
    Q_OBJECT

public:
    KioskChoiceList(const std::vector<Choice> &choices, bool isMultiple, QWidget *parent);
    ~KioskChoiceList() override;

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QList<QWidget *> stops() const override;
    void wipe() override;
    void setInvalid(bool isInvalid) override;
    void setNames(const QString &name, const QString &description) override;

private:
    void search();

    KioskLine *m_search;
    KioskChoices *m_choices;
    QLabel *m_more;
};

} // namespace leadbooth
