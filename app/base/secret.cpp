// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <QDebug>

#include <cstring>

namespace leadbooth {

class Secret::Buffer
{
public:
    explicit Buffer(const QByteArray &bytes)
        : m_size(bytes.size())
        , m_data(std::make_unique<char[]>(static_cast<size_t>(bytes.size())))
    {
        std::memcpy(m_data.get(), bytes.constData(), static_cast<size_t>(m_size));
    }
    ~Buffer() { wipe(); }
    Q_DISABLE_COPY_MOVE(Buffer)

    [[nodiscard]] QByteArray copy() const { return {m_data.get(), m_size}; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] char at(qsizetype i) const { return m_data[static_cast<size_t>(i)]; }

private:
    void wipe()
    {
        // Through a volatile pointer: a plain memset of memory about to be freed may be optimised
        // away.
        volatile char *p = m_data.get();
        for (qsizetype i = 0; i < m_size; ++i) {
            p[i] = 0;
        }
    }
    qsizetype m_size;
    std::unique_ptr<char[]> m_data;
};

Secret::Secret(const QByteArray &bytes)
    : m_buffer(bytes.isEmpty() ? nullptr : std::make_shared<const Buffer>(bytes))
{}

QByteArray Secret::reveal() const
{
    return m_buffer ? m_buffer->copy() : QByteArray();
}

bool Secret::isEmpty() const
{
    return !m_buffer;
}

bool Secret::equals(const Secret &other) const
{
    if (!m_buffer || !other.m_buffer || m_buffer->size() != other.m_buffer->size()) {
        return !m_buffer && !other.m_buffer;
    }
    int difference = 0;
    for (qsizetype i = 0; i < m_buffer->size(); ++i) {
        difference |= m_buffer->at(i) ^ other.m_buffer->at(i);
    }
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret &)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Secret(hidden)";
    return debug;
}

} // namespace leadbooth
