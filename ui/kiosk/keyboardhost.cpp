// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/keyboardhost.h"

#include "ui/common/style.h"
#include "ui/kiosk/keyboard.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace leadbooth {

namespace {

QScrollArea *scrollAreaOf(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            return area;
        }
    }
    return nullptr;
}

} // namespace

KeyboardHost::KeyboardHost(Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_keyboard(new Keyboard(clock, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_keyboard);
    m_keyboard->hide();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
    connect(m_keyboard, &Keyboard::typed, this, &KeyboardHost::revealLater);
}

KeyboardHost::~KeyboardHost()
{
    // The page goes after the keyboard, and with it what had the focus.
    disconnect(qApp, nullptr, this, nullptr);
}

void KeyboardHost::setPage(QWidget *page)
{
    delete m_page;
    m_page = page;
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, page, 1);
    follow(QApplication::focusWidget());
}

void KeyboardHost::follow(QWidget *focused)
{
    // The window lost the focus as a whole, and will give it back to the same editor.
    if (!focused && m_keyboard->editor() && window()->focusWidget() == m_keyboard->editor()) {
        return;
    }
    const bool isOurs =
            focused && m_page && m_page->isAncestorOf(focused) && Keyboard::canTypeInto(focused);
    m_keyboard->setEditor(isOurs ? focused : nullptr);
    m_keyboard->setVisible(isOurs);
    if (isOurs) {
        revealLater();
    }
}

void KeyboardHost::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    revealLater();
}

void KeyboardHost::revealLater()
{
    if (!m_revealing) {
        m_revealing = true;
        QMetaObject::invokeMethod(this, &KeyboardHost::reveal, Qt::QueuedConnection);
    }
}

void KeyboardHost::reveal()
{
    m_revealing = false;
    QWidget *editor = m_keyboard->editor();
    QScrollArea *area = editor ? scrollAreaOf(editor) : nullptr;
    if (!area || !area->widget()) {
        return;
    }
    layout()->activate();
    const Sizes &size = sizes(Density::Kiosk);
    const QRect field(editor->mapTo(area->widget(), QPoint(0, 0)), editor->size());
    const int room = area->viewport()->height() - field.height();
    // The label above belongs to the field as well.
    const int margin = qMin(size.control, room / 2);
    if (margin >= 0) {
        area->ensureVisible(field.center().x(), field.bottom(), 0, margin);
        area->ensureVisible(field.center().x(), field.top(), 0, margin);
    } else {
        area->ensureWidgetVisible(editor, 0, size.space[0]);
    }
}

} // namespace leadbooth
