// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/keyboardaccess.h"

#include "ui/kiosk/keyboard.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! The key at one place of the keyboard, whichever it is at the moment. */
class KeyAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    KeyAccess(Keyboard *keyboard, int index)
        : m_keyboard(keyboard)
        , m_index(index)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                       ? static_cast<QAccessibleActionInterface *>(this)
                       : nullptr;
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_keyboard && m_index < int(m_keyboard->keys().size());
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_keyboard);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect target = m_keyboard->keys()[size_t(m_index)].target;
        return {m_keyboard->mapToGlobal(target.topLeft()), target.size()};
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid()
                       ? m_keyboard->spokenName(m_keyboard->keys()[size_t(m_index)].key)
                       : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.invisible = !isValid() || !m_keyboard->isVisible();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid()) {
            m_keyboard->activate(m_index);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<Keyboard> m_keyboard;
    int m_index;
};

class KeyboardAccess final : public QAccessibleWidget
{
public:
    explicit KeyboardAccess(Keyboard *keyboard)
        : QAccessibleWidget(keyboard, QAccessible::Grouping)
    {}

    ~KeyboardAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override { return int(keyboard()->keys().size()); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        if (!m_children.contains(index)) {
            m_children.insert(index, QAccessible::registerAccessibleInterface(
                                             new KeyAccess(keyboard(), index)));
        }
        return QAccessible::accessibleInterface(m_children.value(index));
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_children.cbegin(); it != m_children.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child) {
                return it.key();
            }
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            QAccessibleInterface *key = child(i);
            if (key->rect().contains(x, y)) {
                return key;
            }
        }
        return nullptr;
    }

private:
    [[nodiscard]] Keyboard *keyboard() const { return static_cast<Keyboard *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_children; //!< by place
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    return className == u"leadbooth::Keyboard"_s
                   ? new KeyboardAccess(static_cast<Keyboard *>(object))
                   : nullptr;
}

} // namespace

void installKeyboardAccess()
{
    QAccessible::installFactory(&makeInterface);
}

} // namespace leadbooth
