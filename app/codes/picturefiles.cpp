// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/picturefiles.h"

#include "base/logging.h"
#include "codes/picturecodes.h"

#include <QDir>
#include <QFileInfo>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace leadbooth {

PictureFiles::PictureFiles(Clock &clock, const QString &path)
    : m_clock(clock)
    , m_path(path)
{}

bool PictureFiles::isThere() const
{
    return QFileInfo::exists(m_path);
}

void PictureFiles::start(const Heard &heard)
{
    m_heard = heard;
    m_next = 0;
    m_files = {m_path};
    if (QFileInfo(m_path).isDir()) {
        m_files.clear();
        const QDir folder(m_path);
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            m_files += folder.filePath(name);
        }
    }
    m_timer = m_clock.startTimer(0ms, [this] { take(); });
}

void PictureFiles::stop()
{
    m_timer.reset();
    m_heard = {};
}

void PictureFiles::take()
{
    m_timer = m_clock.startTimer(Pace, [this] { take(); });
    if (m_files.isEmpty()) {
        m_heard.trouble(PictureTrouble::Gone, u"no files"_s);
        return;
    }
    const QString file = m_files.at(m_next % m_files.size());
    ++m_next;
    m_heard.picture([file] {
        const Result<GrayPicture> picture = readPictureFile(file);
        if (!picture) {
            qCInfo(lcApp).noquote() << "a picture of the training:" << picture.error().detail;
        }
        return picture.value_or(GrayPicture());
    });
}

} // namespace leadbooth
