// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothpreviewprocess.h"

#include "base/logging.h"
#include "lead/formbytes.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace leadbooth {

BoothPreviewProcess::BoothPreviewProcess(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    // The booth's screen is meant, not this one.
    for (const QString &name : {u"QT_SCALE_FACTOR"_s, u"QT_SCREEN_SCALE_FACTORS"_s,
                                u"QT_FONT_DPI"_s, u"QT_AUTO_SCREEN_SCALE_FACTOR"_s}) {
        environment.remove(name);
    }
    m_process.setProcessEnvironment(environment);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &BoothPreviewProcess::readFrames);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        qCInfo(lcApp).noquote() << "preview:"
                                << QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    });
    connect(&m_process, &QProcess::errorOccurred, this, &BoothPreviewProcess::failed);
    connect(&m_process, &QProcess::finished, this, &BoothPreviewProcess::failed);
}

BoothPreviewProcess::~BoothPreviewProcess()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel(); // ends it; the rest is for one that hangs
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(1000)) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void BoothPreviewProcess::show(const PreviewRequest &request)
{
    if (m_process.state() == QProcess::NotRunning) {
        m_sent.reset();
        m_buffer.clear();
        m_process.start(m_program, {u"--booth-preview"_s});
    }
    if (m_sent != request.schema) {
        m_sent = request.schema;
        m_process.write(toBytes(PreviewForm{toBytes(*request.schema)}));
    }
    m_process.write(toBytes(PreviewShow{.profile = kioskProfileToJson(request.profile),
                                        .language = request.language,
                                        .size = request.size,
                                        .step = request.step}));
}

void BoothPreviewProcess::touch(const QPoint &position)
{
    if (m_process.state() == QProcess::Running) {
        m_process.write(toBytes(PreviewTouch{position}));
    }
}

void BoothPreviewProcess::readFrames()
{
    m_buffer += m_process.readAllStandardOutput();
    std::optional<PreviewMessage> last;
    while (std::optional<PreviewMessage> message = takeMessage(m_buffer)) {
        last = std::move(message);
    }
    const auto *frame = last ? std::get_if<PreviewFrame>(&*last) : nullptr;
    if (frame) {
        Q_EMIT frameReady(frame->image);
    }
}

} // namespace leadbooth
