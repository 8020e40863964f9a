// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "codes/picturesource.h"

#include <QStringList>

#include <chrono>

namespace leadbooth {

/*! Pictures of files instead of a camera's, one after the other and again from the first one. */
class PictureFiles final : public PictureSource
{
public:
    static constexpr std::chrono::milliseconds Pace{1000};

    /*! \a path: a file, or a folder whose files are taken by name. \a clock outlives this. */
    PictureFiles(Clock &clock, const QString &path);

    [[nodiscard]] bool isThere() const override;
    [[nodiscard]] bool isMirror() const override { return false; }
    [[nodiscard]] bool isTraining() const override { return true; }
    void start(const Heard &heard) override;
    void stop() override;

private:
    void take();

    Clock &m_clock;
    const QString m_path;
    Heard m_heard;
    QStringList m_files;
    qsizetype m_next = 0;
    std::unique_ptr<ClockTimer> m_timer;
};

} // namespace leadbooth
