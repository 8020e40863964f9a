// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadbooth {

/*!
 * Says something to a screen reader, once, without moving the focus. Qt 6.4 has no event for that
 * (QAccessibleAnnouncementEvent came with 6.8), so this is an unseen widget with the role of an
 * alert: its name changes, which AT-SPI readers speak, and it sends an alert, which UI Automation
 * and NSAccessibility do.
 */
class Announcer final : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);
    ~Announcer() override;

    void announce(const QString &text);
    /*! What was said last. */
    [[nodiscard]] QString lastText() const { return accessibleName(); }

Q_SIGNALS:
    void announced(const QString &text);
};

} // namespace leadbooth
