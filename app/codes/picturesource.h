// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes/graypicture.h"

#include <QString>

#include <functional>

namespace leadbooth {

/*! Makes a gray picture of what was taken; called in another thread, or never. Null: it cannot be
 * read. */
using TakePicture = std::function<GrayPicture()>;

/*! Why there are no pictures. */
enum class PictureTrouble {
    Gone,       //!< there is no camera, or no more
    Denied,     //!< this user may not use it
    Refused,    //!< it does not start, or stopped: mostly another program uses it
    Silent,     //!< it was started, and nothing comes
    Unreadable, //!< what comes is no picture that Leadbooth can read
};

/*!
 * Where pictures come from: a camera, or files in a training and in tests. It takes none before
 * start() and after stop(). One thread, for what is heard of it as well.
 */
class PictureSource
{
public:
    struct Heard
    {
        std::function<void(const TakePicture &)> picture; //!< a new one; the last one is stale
        /*! \a detail: English, for the log. */
        std::function<void(PictureTrouble trouble, const QString &detail)> trouble;
    };

    virtual ~PictureSource() = default;
    Q_DISABLE_COPY_MOVE(PictureSource)

    /*! May change at any time. */
    [[nodiscard]] virtual bool isThere() const = 0;
    /*! Whoever looks at the screen stands before it, and expects to be shown as by a mirror. */
    [[nodiscard]] virtual bool isMirror() const = 0;
    /*! No camera, and visitors are told so. */
    [[nodiscard]] virtual bool isTraining() const = 0;
    /*! What is found out when it was started and nothing came. */
    [[nodiscard]] virtual PictureTrouble whySilent() const { return PictureTrouble::Silent; }
    /*! \a heard is called from the event loop, never before this returned. */
    virtual void start(const Heard &heard) = 0;
    /*! Nothing is heard any more, and nothing is kept of what was taken. */
    virtual void stop() = 0;

protected:
    PictureSource() = default;
};

} // namespace leadbooth
