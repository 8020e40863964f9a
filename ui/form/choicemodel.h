// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/fieldschema.h"

#include <QAbstractListModel>

#include <vector>

namespace leadbooth {

/*!
 * The entries of a dropdown, straight from the schema's list without a copy: "not set" where that
 * is possible, what was chosen before but is not offered, and the choices that are offered (not the
 * final stages).
 */
class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, IsNoneRole };

    ChoiceModel(ChoiceList choices, bool withNone, QObject *parent);
    ~ChoiceModel() override;

    /*! Entries with check marks. */
    void setCheckable(bool checkable) { m_checkable = checkable; }
    void setNoneLabel(const QString &label);
    [[nodiscard]] const QString &noneLabel() const { return m_noneLabel; }
    void setChoices(ChoiceList choices);
    /*! Starts anew with these chosen; what of them the list does not offer gets an entry of its
     * own, which stays while the person chooses. */
    void reset(const QStringList &chosen);
    void choose(const QString &id); //!< one alone; empty: none
    [[nodiscard]] const QStringList &chosen() const { return m_chosen; }
    void toggle(const QString &id);

    /*! Number of entries that can be chosen, "not set" not counted. */
    [[nodiscard]] int offeredCount() const;
    [[nodiscard]] int rowOf(const QString &id) const; //!< -1: none; an empty id is "not set"
    [[nodiscard]] QString idAt(int row) const;
    [[nodiscard]] QString labelAt(int row) const;
    [[nodiscard]] QString labelOf(const QString &id) const;
    [[nodiscard]] bool isNone(int row) const { return m_withNone && row == 0; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void findOffered();
    [[nodiscard]] const Choice *choiceAt(int row) const; //!< null: "not set" or an extra one
    [[nodiscard]] const Choice *find(const QString &id) const;
    [[nodiscard]] int firstExtra() const { return m_withNone ? 1 : 0; }
    [[nodiscard]] int firstOffered() const { return firstExtra() + int(m_extra.size()); }

    ChoiceList m_choices;
    std::vector<int> m_offered; //!< positions in m_choices; empty when all are offered
    bool m_allOffered = true;
    bool m_withNone;
    bool m_checkable = false;
    QString m_noneLabel;
    QStringList m_extra; //!< chosen, but not offered
    QStringList m_chosen;
};

} // namespace leadbooth
