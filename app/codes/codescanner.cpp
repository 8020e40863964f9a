// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/codescanner.h"

#include "base/logging.h"
#include "codes/picturecodes.h"

#include <array>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! Each takes about as long as the other: they take turns. Light codes are rare. */
constexpr std::array Looks{CodeLook::Plain, CodeLook::Evened, CodeLook::Plain, CodeLook::Light};

} // namespace

CodeScanner::CodeScanner(Clock &clock, std::unique_ptr<PictureSource> source, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_source(std::move(source))
{
    m_thread.setObjectName(u"codes"_s);
    m_worker.moveToThread(&m_thread);
}

CodeScanner::~CodeScanner()
{
    stop(m_run);
    m_thread.quit();
    m_thread.wait();
}

quint64 CodeScanner::start()
{
    const bool isRunning = m_run != 0;
    m_run = ++m_lastRun;
    m_looked = 0;
    forget();
    awaitPicture();
    if (!m_thread.isRunning()) {
        m_thread.start(QThread::LowPriority); // fields come first
    }
    if (!isRunning) {
        m_source->start({.picture =
                                 [this](const TakePicture &take) {
                                     awaitPicture();
                                     m_next = take;
                                     lookNext();
                                 },
                         .trouble =
                                 [this](PictureTrouble trouble, const QString &detail) {
                                     complain(trouble, detail);
                                 }});
    }
    return m_run;
}

void CodeScanner::stop(quint64 run)
{
    if (run == 0 || run != m_run) {
        return;
    }
    m_run = 0;
    m_patience.reset();
    forget();
    m_source->stop();
}

void CodeScanner::forget()
{
    m_next.reset();
    m_seen.clear();
    m_trouble.reset();
}

void CodeScanner::awaitPicture()
{
    m_patience = m_clock.startTimer(Patience,
                                    [this] { complain(m_source->whySilent(), u"no pictures"_s); });
}

void CodeScanner::complain(PictureTrouble trouble, const QString &detail)
{
    if (m_trouble != trouble) { // each picture may be as bad as the one before
        m_trouble = trouble;
        qCWarning(lcApp).noquote() << "pictures:" << detail;
        Q_EMIT failed(trouble);
    }
}

void CodeScanner::lookNext()
{
    if (!m_isLooking && m_next) {
        m_isLooking = true;
        look(*std::exchange(m_next, std::nullopt));
    }
}

void CodeScanner::look(const TakePicture &take)
{
    // A file may come only once.
    const CodeLook way =
            m_source->isTraining() ? CodeLook::Every : Looks.at(m_looked++ % Looks.size());
    const auto answer = [this, run = m_run](auto act) {
        QMetaObject::invokeMethod(this, [this, run, act] {
            if (run == m_run) {
                act();
            }
        });
    };
    QMetaObject::invokeMethod(&m_worker, [this, take, way, answer] {
        Result<QList<QByteArray>> codes;
        {
            const GrayPicture picture = take();
            if (picture.isNull()) {
                answer([this] { complain(PictureTrouble::Unreadable, u"not a picture"_s); });
            } else {
                answer([this, picture] {
                    m_trouble.reset();
                    Q_EMIT pictureTaken(picture);
                });
                codes = findCodes(picture, way);
            }
        }
        if (!codes) {
            answer([this, detail = codes.error().detail] {
                complain(PictureTrouble::Unreadable, detail);
            });
        } else if (!codes->isEmpty()) {
            answer([this, found = *codes] { tell(found); });
        }
        QMetaObject::invokeMethod(this, [this] {
            m_isLooking = false;
            lookNext();
        });
    });
}

void CodeScanner::tell(const QList<QByteArray> &codes)
{
    const auto now = m_clock.monotonic();
    QList<QByteArray> others;
    for (const QByteArray &code : codes) {
        const auto seen = m_seen.constFind(code);
        if (seen == m_seen.cend() || now - *seen > RepeatAfter) {
            others += code;
        }
        m_seen.insert(code, now);
    }
    if (!others.isEmpty()) {
        Q_EMIT codesRead(others);
    }
}

} // namespace leadbooth
