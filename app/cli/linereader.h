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
    /*! Bytes that a line of a terminal may have; nobody types more. */
    static constexpr qsizetype LongestTyped = qsizetype{64} * 1024;

    /*! Does not own \a descriptor. */
    explicit LineReader(int descriptor, QObject *parent = nullptr,
                        qsizetype longest = LongestTyped);

Q_SIGNALS:
    /*! Without its line break. The last one may end without any. */
    void line(const QString &text);
    /*! In the place of line(): it was left out. */
    void lineTooLong();
    void ended();

private:
    void read();

    void take(const QByteArray &line);

    const int m_descriptor;
    const qsizetype m_longest;
    QSocketNotifier m_notifier;
    QByteArray m_buffer;
    bool m_isTooLong = false; //!< the line that is being read
};

} // namespace leadbooth
