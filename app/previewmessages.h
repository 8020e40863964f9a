// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QPoint>
#include <QSize>

#include <optional>
#include <variant>

namespace leadbooth {

// What the desk and the process that draws a booth's preview say to each other, over pipes. Both
// are the same program, so the layout is nobody else's. Pure.

/*! The portal's form, see lead/formbytes.h. */
struct PreviewForm
{
    QByteArray bytes;
};

struct PreviewShow
{
    QByteArray profile; //!< JSON, finished or not
    QString language;
    QSize size;
    int step = 0; //!< see PreviewRequest
};

struct PreviewTouch
{
    QPoint position;
};

struct PreviewFrame
{
    QImage image;
};

using PreviewMessage = std::variant<PreviewForm, PreviewShow, PreviewTouch, PreviewFrame>;

[[nodiscard]] QByteArray toBytes(const PreviewMessage &message);
/*! Takes the first message off \a buffer. No value: there is no whole one yet. */
[[nodiscard]] std::optional<PreviewMessage> takeMessage(QByteArray &buffer);

} // namespace leadbooth
