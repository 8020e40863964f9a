// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/camera.h"
#include "camera/framegray.h"

#include <QCamera>
#include <QCameraDevice>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QMutex>
#include <QObject>
#include <QVideoFrame>
#include <QVideoSink>

#include <cerrno>
#include <cmath>
#include <cstring>
#include <type_traits>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace leadbooth;

namespace {

/*! Enough for the finest code of a badge that fills a third of it, and little enough to look at
 * ten times a second. */
constexpr QSize WantedSize(1280, 720);
constexpr float LeastRate = 10;

QCameraDevice chosen()
{
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    for (const QCameraDevice &device : devices) {
        if (device.position() == QCameraDevice::FrontFace) {
            return device;
        }
    }
    return QMediaDevices::defaultVideoInput();
}

QCameraFormat bestFormat(const QCameraDevice &device)
{
    const auto distance = [](const QCameraFormat &format) {
        const QSize size = format.resolution();
        const double wanted = double(WantedSize.width()) * WantedSize.height();
        const double pixels = qMax(1.0, double(size.width()) * size.height());
        const double slow = format.maxFrameRate() < LeastRate ? 2 : 0;
        return std::abs(std::log(pixels / wanted)) + slow;
    };
    QCameraFormat best;
    for (const QCameraFormat &format : device.videoFormats()) {
        if (best.isNull() || distance(format) < distance(best)) {
            best = format;
        }
    }
    return best;
}

/*! Qt says no more than that it does not work, and of a device that another program has not even
 * that. \a otherwise: where it can be opened. */
PictureTrouble troubleOf(const QCameraDevice &device, PictureTrouble otherwise)
{
    const QByteArray path = device.id();
    if (!path.startsWith("/dev/")) {
        return otherwise;
    }
    const int file = open(path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (file >= 0) {
        close(file);
        return otherwise;
    }
    const bool isDenied = errno == EACCES || errno == EPERM;
    const bool isBusy = errno == EBUSY;
    return isDenied ? PictureTrouble::Denied
           : isBusy ? PictureTrouble::Refused
                    : PictureTrouble::Gone;
}

class Camera final : public QObject, public PictureSource
{
public:
    ~Camera() override { stop(); }

    [[nodiscard]] bool isThere() const override { return !chosen().isNull(); }
    [[nodiscard]] bool isMirror() const override
    {
        return chosen().position() != QCameraDevice::BackFace;
    }
    [[nodiscard]] bool isTraining() const override { return false; }

    [[nodiscard]] PictureTrouble whySilent() const override
    {
        return troubleOf(m_device, PictureTrouble::Silent);
    }

    void start(const Heard &heard) override
    {
        m_heard = heard;
        m_device = chosen();
        if (m_device.isNull()) {
            complainLater(PictureTrouble::Gone, u"no camera"_s);
            return;
        }
        m_parts = std::make_unique<Parts>(m_device);
        // In whatever thread frames come; none is queued while this one is busy.
        connect(
                &m_parts->sink, &QVideoSink::videoFrameChanged, this,
                [this](const QVideoFrame &frame) { keep(frame); }, Qt::DirectConnection);
        connect(&m_parts->camera, &QCamera::errorOccurred, this,
                [this](QCamera::Error, const QString &text) {
                    complainLater(troubleOf(m_device, PictureTrouble::Refused),
                                  u"camera: "_s + text);
                });
        m_parts->camera.start();
    }

    void stop() override
    {
        m_heard = {};
        ++m_run;
        if (m_parts) {
            m_parts->sink.disconnect(this);
            m_parts->camera.disconnect(this);
            m_parts->camera.stop();
            m_parts.reset();
        }
        const QMutexLocker lock(&m_mutex);
        m_latest = {};
    }

private:
    struct Parts
    {
        explicit Parts(const QCameraDevice &device)
            : camera(device)
        {
            if (const QCameraFormat format = bestFormat(device); !format.isNull()) {
                camera.setCameraFormat(format);
            }
            session.setCamera(&camera);
            session.setVideoSink(&sink);
        }
        QCamera camera;
        QVideoSink sink;
        QMediaCaptureSession session; // goes first
    };

    void keep(const QVideoFrame &frame)
    {
        const QMutexLocker lock(&m_mutex);
        m_latest = frame;
        if (!m_isTold) {
            m_isTold = true;
            QMetaObject::invokeMethod(this, &Camera::tell, Qt::QueuedConnection);
        }
    }

    void tell()
    {
        QVideoFrame frame;
        {
            const QMutexLocker lock(&m_mutex);
            m_isTold = false;
            frame = std::exchange(m_latest, {});
        }
        if (frame.isValid() && m_heard.picture) {
            m_heard.picture([frame] { return grayOf(frame); });
        }
    }

    void complainLater(PictureTrouble trouble, const QString &detail)
    {
        QMetaObject::invokeMethod(
                this,
                [this, trouble, detail, run = m_run] {
                    if (run == m_run && m_heard.trouble) {
                        m_heard.trouble(trouble, detail);
                    }
                },
                Qt::QueuedConnection);
    }

    Heard m_heard;
    quint64 m_run = 0;
    QCameraDevice m_device;
    std::unique_ptr<Parts> m_parts; //!< null: off
    QMutex m_mutex;
    QVideoFrame m_latest; //!< guarded by m_mutex, as what follows
    bool m_isTold = false;
};

} // namespace

extern "C" Q_DECL_EXPORT void leadboothMakeCamera(std::unique_ptr<PictureSource> *camera)
{
    *camera = std::make_unique<Camera>();
}

static_assert(std::is_same_v<decltype(leadboothMakeCamera), MakeCamera>);
