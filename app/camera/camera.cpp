// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/camera.h"

#include "base/ownlibrary.h"

namespace leadbooth {

std::unique_ptr<PictureSource> makeCamera()
{
    std::unique_ptr<PictureSource> camera;
    if (auto *const make =
                reinterpret_cast<MakeCamera *>(functionOf(CameraLibrary, MakeCameraName))) {
        make(&camera);
    }
    return camera;
}

} // namespace leadbooth
