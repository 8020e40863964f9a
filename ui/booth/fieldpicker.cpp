// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/fieldpicker.h"

#include "kiosk/kiosklead.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace leadbooth {

namespace {

constexpr int CodeRole = Qt::UserRole;
constexpr int LabelRole = Qt::UserRole + 1;

} // namespace

FieldPicker::FieldPicker(BoothEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_heading(plainLabel(this, TextRole::Section))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes(this).space[1]);
    layout->addWidget(m_heading);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    m_heading->setWordWrap(true);
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("fields"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_search, &QLineEdit::textChanged, this, &FieldPicker::filter);
    connect(m_list, &QListWidget::itemChanged, this, &FieldPicker::onChanged);
    connect(&editing, &BoothEditing::schemaChanged, this, &FieldPicker::rebuild);
    rebuild();
    retranslate();
}

FieldPicker::~FieldPicker() = default;

void FieldPicker::rebuild()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const FieldSchema &field : m_editing.schema()->fields) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(CodeRole, field.code);
        item->setData(LabelRole, m_editing.fieldLabel(field.code));
    }
    refresh();
    filter();
}

void FieldPicker::refresh()
{
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->count(); ++i) {
        show(m_list->item(i));
    }
}

void FieldPicker::show(QListWidgetItem *item)
{
    const FieldSchema *field = m_editing.schema()->field(item->data(CodeRole).toString());
    if (!field) {
        return;
    }
    const bool isAsked = m_editing.draft().useOf(field->code) == BoothFieldUse::Asked;
    const QString reason = whyNot(*field);
    const QString label = item->data(LabelRole).toString();
    item->setText(reason.isEmpty() ? label : label + u'\n' + reason);
    item->setToolTip(field->code);
    // What is asked although it should not be can still be taken away.
    item->setFlags(reason.isEmpty() || isAsked
                           ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::ItemIsSelectable);
    item->setCheckState(isAsked ? Qt::Checked : Qt::Unchecked);
}

QString FieldPicker::whyNot(const FieldSchema &field) const
{
    if (!field.isEditable()) {
        return tr("Cannot be filled in here.");
    }
    if (!isForVisitors(field)) {
        return tr("Would show visitors whom the portal knows.");
    }
    switch (m_editing.draft().useOf(field.code)) {
    case BoothFieldUse::Fixed:
        return tr("Has a fixed value.");
    case BoothFieldUse::TakesConsent:
        return tr("Takes a part of the consent.");
    case BoothFieldUse::Free:
    case BoothFieldUse::Asked:
        break;
    }
    return {};
}

void FieldPicker::filter()
{
    const QString wanted = m_search->text().simplified();
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setHidden(!item->data(LabelRole).toString().contains(wanted, Qt::CaseInsensitive)
                        && !item->data(CodeRole).toString().contains(wanted, Qt::CaseInsensitive));
    }
}

void FieldPicker::onChanged(const QListWidgetItem *item)
{
    const QString code = item->data(CodeRole).toString();
    const bool wasAsked = m_editing.draft().useOf(code) == BoothFieldUse::Asked;
    const bool isTicked = item->checkState() == Qt::Checked;
    if (isTicked && !wasAsked) {
        Q_EMIT ticked(code);
    } else if (!isTicked && wasAsked) {
        Q_EMIT unticked(code);
    }
    refresh(); // where it was not taken
}

bool FieldPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            for (int i = 0; i < m_list->count(); ++i) {
                if (!m_list->item(i)->isHidden()) {
                    m_list->setCurrentRow(i);
                    m_list->setFocus(Qt::TabFocusReason);
                    break;
                }
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void FieldPicker::retranslate()
{
    m_heading->setText(tr("Fields of the portal"));
    m_search->setPlaceholderText(tr("Part of a field's name"));
    m_search->setAccessibleName(tr("Find a field"));
    m_list->setAccessibleName(tr("Fields of the portal"));
}

} // namespace leadbooth
