// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QPointer>

namespace leadbooth {

class ChoiceModel;
class ChoicePopup;

/*!
 * A dropdown over a ChoiceModel. Costs the same with 50,000 entries as with five: nothing is copied
 * or measured before it is opened, and then it can be searched. The wheel never changes it.
 *
 * Keys when closed: Space, F4 and Alt+Down open; arrows step; typing goes to the next entry that
 * begins so, or, where the list is long, opens it with the typed text to search for.
 */
class ChoiceCombo final : public QComboBox
{
    Q_OBJECT

public:
    ChoiceCombo(ChoiceModel *model, bool multiple, QWidget *parent);
    ~ChoiceCombo() override;

    void setIds(const QStringList &ids); //!< emits nothing
    [[nodiscard]] QStringList ids() const;
    /*! Shows the id of what is chosen and not its label (currency codes). */
    void setShowsIds(bool showsIds);
    /*! Texts of the model have changed. */
    void refresh();

    void showPopup() override;
    void hidePopup() override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QString shownText() const;

Q_SIGNALS:
    void changed(); //!< by the person
    void moveOn();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void initStyleOption(QStyleOptionComboBox *option) const override;

private:
    void openPopup(const QString &searchText);
    void pick(const QString &id);
    void stepToPrefix(const QKeyEvent &event);

    ChoiceModel *m_model;
    QPointer<ChoicePopup> m_popup;
    bool m_multiple;
    bool m_showsIds = false;
    QString m_prefix;
    quint64 m_prefixTime = 0;
};

} // namespace leadbooth
