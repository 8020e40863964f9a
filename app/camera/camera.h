// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes/picturesource.h"

#include <memory>

namespace leadbooth {

/*!
 * The camera that faces the visitor, else the system's default one. Loads leadbooth-camera.so, and
 * with it Qt Multimedia and its back end: some thirty libraries, which only a booth that reads
 * badges by a camera needs. Null when the installation lacks it; the log tells. Main thread, with a
 * QGuiApplication.
 */
[[nodiscard]] std::unique_ptr<PictureSource> makeCamera();

/*! The one function of that library. */
using MakeCamera = void(std::unique_ptr<PictureSource> *camera);
inline constexpr char CameraLibrary[] = "leadbooth-camera.so";
inline constexpr char MakeCameraName[] = "leadboothMakeCamera";

} // namespace leadbooth
