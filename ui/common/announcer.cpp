// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == "leadbooth::Announcer"_L1 && object && object->isWidgetType()) {
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::AlertMessage);
    }
    return nullptr;
}

} // namespace

Announcer::Announcer(QWidget *parent)
    : QWidget(parent)
{
    // Installing the same factory again does nothing.
    QAccessible::installFactory(&makeInterface);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setGeometry(0, 0, 1, 1); // a hidden widget is not announced
}

Announcer::~Announcer() = default;

void Announcer::announce(const QString &text)
{
    // The same text twice in a row has to be a change as well.
    if (accessibleName() == text) {
        setAccessibleName(QString());
    }
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced(text);
}

} // namespace leadbooth
