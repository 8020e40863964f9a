// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

class QDebug;

namespace leadbooth {

/*!
 * Bytes that must not be seen: a token, a webhook code, a client secret.
 *
 * Cannot be printed, streamed or converted by accident; `reveal()` is the one way to the text, so
 * that every place that uses a secret can be found by searching for it. The buffer is overwritten
 * when the last copy goes. What reveal() returned is an ordinary QByteArray and out of our hands:
 * keep it short-lived. Copies share the buffer, which never changes; free to copy between threads.
 */
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QByteArray &bytes);

    [[nodiscard]] QByteArray reveal() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool
    equals(const Secret &other) const; //!< takes the same time wherever they differ

private:
    class Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug debug, const Secret &secret); //!< prints "Secret(hidden)"

} // namespace leadbooth
