// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes/picturesource.h"

namespace leadbooth::test {

/*! A camera that sees what the test holds before it. What it has told is told from the event loop's
 * point of view: call these from a test, never from inside of start(). */
class FakeSource final : public PictureSource
{
public:
    struct Told
    {
        bool isThere = true;
        bool isTraining = false;
        bool isOn = false;
        int starts = 0;
        Heard heard = {};
    };
    /*! \a told outlives this. */
    explicit FakeSource(Told &told)
        : m_told(told)
    {}

    [[nodiscard]] bool isThere() const override { return m_told.isThere; }
    [[nodiscard]] bool isMirror() const override { return true; }
    [[nodiscard]] bool isTraining() const override { return m_told.isTraining; }
    void start(const Heard &heard) override
    {
        m_told.isOn = true;
        ++m_told.starts;
        m_told.heard = heard;
    }
    void stop() override
    {
        m_told.isOn = false;
        m_told.heard = {};
    }

private:
    Told &m_told;
};

} // namespace leadbooth::test
