// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/choicemodel.h"

#include "base/plaintext.h"
#include "ui/common/icon.h"

#include <algorithm>

namespace leadbooth {

ChoiceModel::ChoiceModel(ChoiceList choices, bool withNone, QObject *parent)
    : QAbstractListModel(parent)
    , m_choices(std::move(choices))
    , m_withNone(withNone)
{
    findOffered();
}

ChoiceModel::~ChoiceModel() = default;

void ChoiceModel::setNoneLabel(const QString &label)
{
    m_noneLabel = label;
    if (m_withNone) {
        Q_EMIT dataChanged(index(0), index(0));
    }
}

void ChoiceModel::setChoices(ChoiceList choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    findOffered();
    endResetModel();
}

void ChoiceModel::findOffered()
{
    if (!m_choices) {
        m_choices = std::make_shared<const std::vector<Choice>>();
    }
    m_offered.clear();
    m_allOffered = std::none_of(m_choices->begin(), m_choices->end(),
                                [](const Choice &c) { return c.isFinal; });
    for (size_t i = 0; !m_allOffered && i < m_choices->size(); ++i) {
        if (!m_choices->at(i).isFinal) {
            m_offered.push_back(int(i));
        }
    }
}

void ChoiceModel::reset(const QStringList &chosen)
{
    QStringList extra;
    for (const QString &id : chosen) {
        const Choice *choice = find(id);
        if (!id.isEmpty() && (!choice || choice->isFinal) && !extra.contains(id)) {
            extra.append(id);
        }
    }
    if (extra != m_extra) {
        beginResetModel();
        m_extra = extra;
        m_chosen = chosen;
        endResetModel();
        return;
    }
    m_chosen = chosen;
    if (m_checkable && rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    }
}

void ChoiceModel::choose(const QString &id)
{
    m_chosen = id.isEmpty() ? QStringList() : QStringList{id};
}

void ChoiceModel::toggle(const QString &id)
{
    if (!m_chosen.removeOne(id)) {
        m_chosen.append(id);
    }
    const QModelIndex at = index(rowOf(id));
    Q_EMIT dataChanged(at, at, {Qt::CheckStateRole});
}

int ChoiceModel::offeredCount() const
{
    return m_allOffered ? int(m_choices->size()) : int(m_offered.size());
}

int ChoiceModel::rowOf(const QString &id) const
{
    if (id.isEmpty()) {
        return m_withNone ? 0 : -1;
    }
    if (const qsizetype extra = m_extra.indexOf(id); extra >= 0) {
        return firstExtra() + int(extra);
    }
    for (int i = 0; i < offeredCount(); ++i) {
        if (choiceAt(firstOffered() + i)->id == id) {
            return firstOffered() + i;
        }
    }
    return -1;
}

QString ChoiceModel::idAt(int row) const
{
    if (const Choice *choice = choiceAt(row)) {
        return choice->id;
    }
    return m_extra.value(row - firstExtra());
}

QString ChoiceModel::labelAt(int row) const
{
    if (const Choice *choice = choiceAt(row)) {
        return choice->label.isEmpty() ? choice->id : choice->label;
    }
    return isNone(row) ? m_noneLabel : labelOf(m_extra.value(row - firstExtra()));
}

QString ChoiceModel::labelOf(const QString &id) const
{
    const Choice *choice = find(id);
    return choice && !choice->label.isEmpty() ? choice->label : cleanLabel(id);
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstOffered() + offeredCount();
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const int row = index.row();
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        return labelAt(row);
    }
    if (role == Qt::DecorationRole) {
        const Choice *choice = choiceAt(row);
        if (!choice) {
            choice = find(idAt(row));
        }
        return choice && choice->color ? QVariant(swatchIcon(*choice->color)) : QVariant();
    }
    if (role == Qt::CheckStateRole && m_checkable) {
        return m_chosen.contains(idAt(row)) ? Qt::Checked : Qt::Unchecked;
    }
    if (role == IdRole) {
        return idAt(row);
    }
    if (role == IsNoneRole) {
        return isNone(row);
    }
    return {};
}

const Choice *ChoiceModel::choiceAt(int row) const
{
    const int position = row - firstOffered();
    if (position < 0 || position >= offeredCount()) {
        return nullptr;
    }
    const int at = m_allOffered ? position : m_offered[size_t(position)];
    return &(*m_choices)[size_t(at)];
}

const Choice *ChoiceModel::find(const QString &id) const
{
    const auto found = std::find_if(m_choices->begin(), m_choices->end(),
                                    [&](const Choice &c) { return c.id == id; });
    return found != m_choices->end() ? &*found : nullptr;
}

} // namespace leadbooth
