// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <cstring>
#include <memory>

namespace leadbooth {

/*!
 * A picture in shades of gray, a byte a pixel, rows without gaps. Copies share the bytes, which are
 * overwritten when the last one goes: somebody's face or badge may be in them. A value; copies may
 * be read in several threads, and are not written to once there is a second one.
 *
 * All of it is in this header: it is handed over between the program and libraries of its own.
 */
class GrayPicture
{
public:
    GrayPicture() = default;
    /*! Black. Both at least 1. */
    GrayPicture(int width, int height)
        : m_bytes(new uchar[std::size_t(width) * std::size_t(height)](),
                  Overwrite{std::size_t(width) * std::size_t(height)})
        , m_width(width)
        , m_height(height)
    {}

    [[nodiscard]] bool isNull() const { return !m_bytes; }
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] std::size_t size() const { return std::size_t(m_width) * std::size_t(m_height); }
    /*! Of the row \a y. */
    [[nodiscard]] const uchar *row(int y) const { return m_bytes.get() + offset(y); }
    [[nodiscard]] uchar *row(int y) { return m_bytes.get() + offset(y); }
    /*! Expires when the bytes are overwritten. */
    [[nodiscard]] std::weak_ptr<const void> bytes() const
    {
        return std::shared_ptr<const void>(m_bytes);
    }

private:
    struct Overwrite
    {
        std::size_t size;
        void operator()(uchar *bytes) const
        {
            explicit_bzero(bytes, size);
            delete[] bytes;
        }
    };
    [[nodiscard]] std::size_t offset(int y) const { return std::size_t(m_width) * std::size_t(y); }

    std::shared_ptr<uchar> m_bytes;
    int m_width = 0;
    int m_height = 0;
};

} // namespace leadbooth
