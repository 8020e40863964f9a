// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testcase.h"
#include "ui/kiosk/keyboard.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kioskview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMetaProperty>
#include <QScrollArea>

#include <vector>

namespace leadbooth::test {

/*! What a person does at a touch screen, for tests: touches, and types on the screen's keyboard. */
class KioskFinger
{
public:
    virtual ~KioskFinger() = default;

    /*! Null: there is none that is seen. */
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        for (Widget *widget : kiosk().findChildren<Widget *>(name)) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }

    /*! A finger on the middle of \a widget; false: it is not there. */
    [[nodiscard]] bool touch(QWidget *widget)
    {
        if (!widget) {
            return false;
        }
        pass(std::chrono::milliseconds(1100));
        return tapMiddle(widget);
    }
    [[nodiscard]] bool touch(const QString &name)
    {
        if (!find(name)) {
            return false;
        }
        pass(std::chrono::milliseconds(1100));
        return tapMiddle(find(name)); // meanwhile the page may have become another
    }
    /*! A button by what it says, in the field \a code. */
    [[nodiscard]] bool choose(const QString &code, const QString &label)
    {
        const auto *field = find(QStringLiteral("field-") + code);
        for (KioskButton *button :
             field ? field->findChildren<KioskButton *>() : QList<KioskButton *>()) {
            if (button->label() == label && button->isVisible()) {
                return touch(button);
            }
        }
        return false;
    }
    /*! The \a at -th thing of \a code that can be typed into. */
    [[nodiscard]] bool touchField(const QString &code, int at = 0)
    {
        const auto *field = find(QStringLiteral("field-") + code);
        QList<QWidget *> stops;
        for (QWidget *child : field ? field->findChildren<QWidget *>() : QList<QWidget *>()) {
            if (Keyboard::canTypeInto(child) && child->isVisible()) {
                stops += child;
            }
        }
        return touch(stops.value(at));
    }

    void tap(QWidget *widget, const QPoint &at)
    {
        // It lives as long as the program: Qt knows no way to take a device back.
        static QPointingDevice *screen = QTest::createTouchDevice();
        // What the touch changes meanwhile must not take the place of what was touched.
        const QWidget *window = widget->window();
        const QPoint place = widget->mapTo(window, at);
        QTest::touchEvent(widget->window(), screen).press(1, at, widget);
        drainEvents();
        QTest::touchEvent(kiosk().window(), screen).release(1, place, kiosk().window());
        drainEvents();
    }

    [[nodiscard]] Keyboard &keyboard() const { return *kiosk().keyboard(); }
    [[nodiscard]] int keyIndex(const std::function<bool(const Key &)> &isIt) const
    {
        const std::vector<PlacedKey> &placed = keyboard().keys();
        for (size_t i = 0; i < placed.size(); ++i) {
            if (isIt(placed[i].key)) {
                return int(i);
            }
        }
        return -1;
    }
    [[nodiscard]] bool pressKey(KeyRole role)
    {
        return pressKey(keyIndex([role](const Key &key) { return key.role == role; }));
    }
    [[nodiscard]] bool pressKey(int index)
    {
        if (index < 0 || !keyboard().isVisible()) {
            return false;
        }
        pass(std::chrono::milliseconds(280));
        ++keys;
        tap(&keyboard(), keyboard().keys().at(size_t(index)).target.center());
        return true;
    }
    /*! Letter by letter, with the keys that it takes to get to each. */
    [[nodiscard]] bool type(const QString &text)
    {
        for (const QChar letter : text) {
            if (!typeLetter(letter)) {
                return false;
            }
        }
        return true;
    }
    [[nodiscard]] bool typeLetter(QChar letter)
    {
        const auto index = [&] {
            return keyIndex([&](const Key &key) {
                return key.role == KeyRole::Space ? letter == u' ' : key.text == QString(letter);
            });
        };
        if (index() < 0 && letter.isLetter() && keyboard().state().signs) {
            if (!pressKey(KeyRole::Pages)) {
                return false;
            }
        }
        if (index() < 0 && letter.isUpper() && !pressKey(KeyRole::Shift)) {
            return false;
        }
        if (index() < 0 && !letter.isLetter() && !keyboard().state().signs
            && !pressKey(KeyRole::Pages)) {
            return false;
        }
        if (index() < 0 && !letter.isLetter() && !pressKey(KeyRole::MoreSigns)) {
            return false;
        }
        return pressKey(index());
    }

    int touches = 0;
    int keys = 0;

private:
    [[nodiscard]] bool tapMiddle(QWidget *widget)
    {
        if (!widget) {
            return false;
        }
        ++touches;
        for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(parent)) {
                area->ensureWidgetVisible(widget); // a finger moves the page as far as it has to
            }
        }
        tap(widget, widget->rect().center());
        return true;
    }

protected:
    [[nodiscard]] virtual KioskView &kiosk() const = 0;
    /*! What a person takes until the next touch. */
    virtual void pass(std::chrono::milliseconds time) = 0;
};

/*! All that a widget in \a root shows, holds or tells a screen reader, and the clipboard. */
inline QStringList everythingIn(const QWidget &root)
{
    QStringList found{QApplication::clipboard()->text(QClipboard::Clipboard),
                      QApplication::clipboard()->text(QClipboard::Selection)};
    QList<const QObject *> objects{&root};
    for (const QObject *child : root.findChildren<QObject *>()) {
        objects += child;
    }
    for (const QObject *object : objects) {
        for (int i = 0; i < object->metaObject()->propertyCount(); ++i) {
            const QMetaProperty property = object->metaObject()->property(i);
            if (property.typeId() == QMetaType::QString) {
                found += property.read(object).toString();
            }
        }
        if (!object->isWidgetType()) {
            continue;
        }
        if (QAccessibleInterface *access =
                    QAccessible::queryAccessibleInterface(const_cast<QObject *>(object))) {
            for (const QAccessible::Text kind :
                 {QAccessible::Name, QAccessible::Value, QAccessible::Description}) {
                found += access->text(kind);
            }
        }
    }
    return found;
}

} // namespace leadbooth::test
