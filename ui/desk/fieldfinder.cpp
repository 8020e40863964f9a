// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/fieldfinder.h"

#include "ui/common/style.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int CodeRole = Qt::UserRole;
// What a person reads before typing another letter.
constexpr int MaxRows = 200;

} // namespace

FieldFinder::FieldFinder(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    const Sizes &size = sizes(this);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(size.space[1], size.space[1], size.space[1], size.space[1]);
    layout->setSpacing(size.space[1]);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &FieldFinder::filter);
    connect(m_list, &QListWidget::itemClicked, this, &FieldFinder::choose);
    retranslate();
}

void FieldFinder::open(const FormSchemaPtr &schema, const QWidget *anchor)
{
    m_schema = schema;
    m_text->clear();
    filter({});
    const Sizes &size = sizes(this);
    resize(qMin(size.columnWidth, anchor->window()->width() - 2 * size.space[3]),
           size.control * 11);
    const QPoint corner = anchor->mapToGlobal(
            QPoint(anchor->width() - width(), anchor->height() + size.space[0]));
    const QRect frame = anchor->window()->frameGeometry();
    move(qMax(corner.x(), frame.left() + size.space[1]), corner.y());
    show();
    m_text->setFocus();
}

void FieldFinder::filter(const QString &text)
{
    m_list->clear();
    if (!m_schema) {
        return;
    }
    const QString wanted = text.simplified();
    for (const FieldSchema &field : m_schema->fields) {
        if (m_list->count() >= MaxRows) {
            break;
        }
        if (field.label.contains(wanted, Qt::CaseInsensitive)
            || field.code.contains(wanted, Qt::CaseInsensitive)) {
            auto *item = new QListWidgetItem(field.label, m_list);
            item->setData(CodeRole, field.code);
        }
    }
    m_list->setCurrentRow(0);
}

void FieldFinder::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item) {
        return;
    }
    const QString code = item->data(CodeRole).toString();
    hide();
    Q_EMIT fieldChosen(code);
}

bool FieldFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentRow();
        switch (key->key()) {
        case Qt::Key_Down:
            m_list->setCurrentRow(qMin(row + 1, m_list->count() - 1));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(qMax(row - 1, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FieldFinder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void FieldFinder::retranslate()
{
    m_text->setPlaceholderText(tr("Part of a field's name"));
    m_text->setAccessibleName(tr("Find a field"));
    m_list->setAccessibleName(tr("Fields found"));
}

} // namespace leadbooth
