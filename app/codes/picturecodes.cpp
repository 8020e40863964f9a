// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/picturecodes.h"

#include "base/ownlibrary.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Error error(ErrorKind kind, const QString &detail)
{
    return {.kind = kind, .certainty = Certainty::NotSent, .detail = detail};
}

Error libraryIsMissing()
{
    return error(ErrorKind::Internal, u"the library that reads codes is missing"_s);
}

} // namespace

Result<QList<QByteArray>> findCodes(const GrayPicture &picture, CodeLook look)
{
    static auto *const find = reinterpret_cast<FindCodes *>(functionOf(CodeLibrary, FindCodesName));
    if (!find) {
        return failure(libraryIsMissing());
    }
    QList<QByteArray> codes;
    QString trouble;
    if (!picture.isNull()) {
        find(picture, look, &codes, &trouble);
    }
    if (!trouble.isNull()) {
        return failure(error(ErrorKind::Internal, u"looking for codes: "_s + trouble));
    }
    return codes;
}

Result<GrayPicture> readPicture(const QByteArray &file)
{
    static auto *const read =
            reinterpret_cast<ReadPicture *>(functionOf(CodeLibrary, ReadPictureName));
    if (!read) {
        return failure(libraryIsMissing());
    }
    GrayPicture picture;
    QString trouble;
    read(file, &picture, &trouble);
    if (picture.isNull()) {
        return failure(error(ErrorKind::InvalidInput, trouble));
    }
    return picture;
}

Result<GrayPicture> readPictureFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(error(ErrorKind::Storage, file.errorString()));
    }
    // One byte more tells a file that is too large, also of what has no size.
    const QByteArray bytes = file.read(picturelimits::FileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(error(ErrorKind::Storage, file.errorString()));
    }
    if (bytes.size() > picturelimits::FileBytes) {
        return failure(error(ErrorKind::InvalidInput, u"the file is too large"_s));
    }
    return readPicture(bytes);
}

} // namespace leadbooth
