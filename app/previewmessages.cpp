// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewmessages.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace leadbooth {

namespace {

constexpr qsizetype HeadSize = 5; // length and kind

QByteArray bodyOf(const PreviewMessage &message)
{
    QByteArray body;
    QDataStream out(&body, QIODevice::WriteOnly);
    if (const auto *form = std::get_if<PreviewForm>(&message)) {
        out << form->bytes;
    } else if (const auto *show = std::get_if<PreviewShow>(&message)) {
        out << show->profile << show->language << show->size << qint32(show->step);
    } else if (const auto *touch = std::get_if<PreviewTouch>(&message)) {
        out << touch->position;
    } else if (const auto *frame = std::get_if<PreviewFrame>(&message)) {
        // As it is in memory: packing a picture takes longer than a pipe does.
        const QImage image = frame->image.convertToFormat(QImage::Format_RGB32);
        out << image.size()
            << QByteArray::fromRawData(reinterpret_cast<const char *>(image.constBits()),
                                       image.sizeInBytes());
    }
    return body;
}

PreviewMessage read(quint8 kind, const QByteArray &body)
{
    QDataStream in(body);
    switch (kind) {
    case 0: {
        PreviewForm form;
        in >> form.bytes;
        return form;
    }
    case 1: {
        PreviewShow show;
        qint32 step = 0;
        in >> show.profile >> show.language >> show.size >> step;
        show.step = step;
        return show;
    }
    case 2: {
        PreviewTouch touch;
        in >> touch.position;
        return touch;
    }
    default: {
        QSize size;
        QByteArray bits;
        in >> size >> bits;
        QImage image(size, QImage::Format_RGB32);
        if (image.sizeInBytes() == bits.size()) {
            std::copy(bits.cbegin(), bits.cend(), reinterpret_cast<char *>(image.bits()));
        }
        return PreviewFrame{image};
    }
    }
}

} // namespace

QByteArray toBytes(const PreviewMessage &message)
{
    const QByteArray body = bodyOf(message);
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << quint32(body.size()) << quint8(message.index());
    return bytes + body;
}

std::optional<PreviewMessage> takeMessage(QByteArray &buffer)
{
    if (buffer.size() < HeadSize) {
        return std::nullopt;
    }
    QDataStream head(buffer);
    quint32 size = 0;
    quint8 kind = 0;
    head >> size >> kind;
    if (buffer.size() - HeadSize < qsizetype(size)) {
        return std::nullopt;
    }
    const QByteArray body = buffer.mid(HeadSize, size);
    buffer.remove(0, HeadSize + qsizetype(size));
    return read(kind, body);
}

} // namespace leadbooth
