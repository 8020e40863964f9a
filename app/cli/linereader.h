// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace leadbooth {

/*!
 * Lines from standard input as they come, while something else is waited for as well. Nothing else
 * may read from the same descriptor. Main thread.
 */
class LineReader : public QObject
{
    Q_OBJECT

public:
    /*! Does not own \a descriptor. */
    explicit LineReader(int descriptor, QObject *parent = nullptr);

Q_SIGNALS:
    /*! Without its line break. The last one may end without any. */
    void line(const QString &text);
    void ended();

private:
    void read();

    const int m_descriptor;
    QSocketNotifier m_notifier;
    QByteArray m_buffer;
};

} // namespace leadbooth
