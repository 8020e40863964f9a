// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/choicecombo.h"

#include "ui/common/plaintip.h"
#include "ui/common/style.h"
#include "ui/form/choicemodel.h"
#include "ui/form/choicepopup.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStyleHints>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbooth {

ChoiceCombo::ChoiceCombo(ChoiceModel *model, bool multiple, QWidget *parent)
    : QComboBox(parent)
    , m_model(model)
    , m_multiple(multiple)
{
    model->setParent(this);
    model->setCheckable(multiple);
    setFocusPolicy(Qt::ClickFocus);
    setModel(model);
    connect(this, &QComboBox::activated, this, [this](int row) { pick(m_model->idAt(row)); });
}

ChoiceCombo::~ChoiceCombo() = default;

void ChoiceCombo::setIds(const QStringList &ids)
{
    m_model->reset(ids);
    refresh();
}

QStringList ChoiceCombo::ids() const
{
    return m_model->chosen();
}

void ChoiceCombo::setShowsIds(bool showsIds)
{
    m_showsIds = showsIds;
    refresh();
}

void ChoiceCombo::refresh()
{
    const QStringList chosen = m_model->chosen();
    // With check marks the current entry has no meaning.
    setCurrentIndex(m_multiple ? -1 : m_model->rowOf(chosen.value(0)));
    setToolTip(m_multiple && chosen.size() > 1 ? plainTip(shownText()) : QString());
    update();
}

QString ChoiceCombo::shownText() const
{
    const QStringList chosen = m_model->chosen();
    if (chosen.isEmpty() || chosen.constFirst().isEmpty()) {
        return m_multiple || m_model->isNone(0) ? m_model->noneLabel() : QString();
    }
    if (m_showsIds) {
        return chosen.constFirst();
    }
    QStringList labels;
    for (const QString &id : chosen) {
        labels.append(m_model->labelOf(id));
    }
    return labels.join(u", "_s);
}

void ChoiceCombo::pick(const QString &id)
{
    if (m_multiple) {
        return;
    }
    if (id != m_model->chosen().value(0)) {
        m_model->choose(id);
        refresh();
        Q_EMIT changed();
    }
}

void ChoiceCombo::openPopup(const QString &searchText)
{
    if (m_popup || m_model->rowCount() == 0) {
        return;
    }
    m_popup = new ChoicePopup(m_model, m_multiple, this);
    connect(m_popup, &ChoicePopup::picked, this, &ChoiceCombo::pick);
    connect(m_popup, &ChoicePopup::toggled, this, [this](const QString &id) {
        m_model->toggle(id);
        refresh();
        Q_EMIT changed();
    });
    connect(m_popup, &ChoicePopup::moveOn, this, &ChoiceCombo::moveOn);
    connect(m_popup, &ChoicePopup::sendRequested, this, [this] {
        // As if the list had not been open.
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::sendEvent(this, &press);
    });
    m_popup->open(searchText);
}

void ChoiceCombo::showPopup()
{
    openPopup({});
}

void ChoiceCombo::hidePopup()
{
    if (m_popup) {
        m_popup->close();
    }
}

QSize ChoiceCombo::sizeHint() const
{
    // Never asks all entries how wide they are.
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int width = fontMetrics().averageCharWidth() * 12;
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option,
                                     QSize(width, fontMetrics().height()), this);
}

QSize ChoiceCombo::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 5, sizeHint().height()};
}

void ChoiceCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                QStyle::SC_ComboBoxEditField, this);
    const int taken = option.currentIcon.isNull() ? 2 : option.iconSize.width() + 6;
    option.currentText =
            fontMetrics().elidedText(shownText(), Qt::ElideRight, field.width() - taken);
    const bool isNone = m_model->chosen().isEmpty();
    if (isNone) {
        const QColor muted = tokens(this).muted;
        option.palette.setColor(QPalette::ButtonText, muted);
        option.palette.setColor(QPalette::Text, muted);
    }
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ChoiceCombo::keyPressEvent(QKeyEvent *event)
{
    const bool plain =
            !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString text = event->text();
    if (plain && event->key() != Qt::Key_Space && !text.isEmpty() && text.at(0).isPrint()) {
        if (m_model->offeredCount() >= ChoicePopup::SearchableFrom) {
            openPopup(text);
        } else if (!m_multiple) {
            stepToPrefix(*event);
        } else {
            openPopup({});
        }
        return;
    }
    if (m_multiple && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && plain) {
        openPopup({});
        return;
    }
    // All else is the form's: QComboBox would take any key with a text for a search.
    static constexpr std::array Own{Qt::Key_Up,   Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown,
                                    Qt::Key_Home, Qt::Key_End,  Qt::Key_Space,  Qt::Key_F4};
    if (!event->modifiers().testFlag(Qt::ControlModifier)
        && std::find(Own.begin(), Own.end(), event->key()) != Own.end()) {
        QComboBox::keyPressEvent(event);
    } else {
        event->ignore();
    }
}

void ChoiceCombo::stepToPrefix(const QKeyEvent &event)
{
    const auto interval = quint64(QGuiApplication::styleHints()->keyboardInputInterval());
    const bool continues = !m_prefix.isEmpty() && event.timestamp() - m_prefixTime < interval;
    m_prefixTime = event.timestamp();
    // The same letter again goes on to the next entry.
    const bool again = continues && m_prefix == event.text();
    m_prefix = continues && !again ? m_prefix + event.text() : event.text();
    const int count = m_model->rowCount();
    const int start = qMax(0, currentIndex()) + (m_prefix.size() == 1 ? 1 : 0);
    for (int i = 0; i < count; ++i) {
        const int row = (start + i) % count;
        if (m_model->labelAt(row).startsWith(m_prefix, Qt::CaseInsensitive)) {
            pick(m_model->idAt(row));
            return;
        }
    }
}

void ChoiceCombo::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    // setIconSize() would make a list of QComboBox's own, which nobody ever sees.
    const int side = iconSide(sizes(this), fontMetrics());
    option->iconSize = {side, side};
}

void ChoiceCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace leadbooth
