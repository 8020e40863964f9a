// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace leadbooth {

/*!
 * One program for each profile: the second one to start asks the first to come to the front, and
 * ends. Of the same user alone. Main thread.
 */
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &profileDir, QObject *parent = nullptr);
    ~SingleInstance() override;

    /*! False: another one is there and was told. */
    [[nodiscard]] bool isFirst() const { return m_isFirst; }

Q_SIGNALS:
    void anotherStarted();

private:
    [[nodiscard]] bool tellOther(const QString &name) const;

    QLocalServer m_server;
    bool m_isFirst = false;
};

} // namespace leadbooth
