// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "codes/codelibrary.h"
#include "codes/picturesource.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <chrono>
#include <memory>
#include <optional>

namespace leadbooth {

/*!
 * Looks for codes in the pictures of a source, in a thread of its own: one picture at a time, the
 * newest one next, and no queue. Nothing is written anywhere; a picture is overwritten when nobody
 * shows it any more. Made and used in one thread.
 */
class CodeScanner final : public QObject
{
    Q_OBJECT

public:
    //! A code that is seen again so soon is held before the camera still.
    static constexpr std::chrono::milliseconds RepeatAfter{3000};
    //! Without a picture; then PictureSource::whySilent() is told.
    static constexpr std::chrono::milliseconds Patience{6000};

    /*! \a clock outlives this. */
    CodeScanner(Clock &clock, std::unique_ptr<PictureSource> source, QObject *parent = nullptr);
    /*! Waits for the picture that is being looked at. */
    ~CodeScanner() override;

    [[nodiscard]] bool isThere() const { return m_source->isThere(); }
    [[nodiscard]] bool isMirror() const { return m_source->isMirror(); }
    [[nodiscard]] bool isTraining() const { return m_source->isTraining(); }
    [[nodiscard]] bool isRunning() const { return m_run != 0; }
    /*! At a picture, which there is then: maybe one of a run that has ended. */
    [[nodiscard]] bool isLooking() const { return m_isLooking; }

    /*! Takes pictures until stop() is called with what this returns. Who started before has
     * nothing to stop any more. */
    [[nodiscard]] quint64 start();
    /*! Nothing is heard of \a run any more. The picture that is being looked at is overwritten as
     * soon as that is done, a fraction of a second later. */
    void stop(quint64 run);

Q_SIGNALS:
    /*! Before it is looked at. */
    void pictureTaken(const leadbooth::GrayPicture &picture);
    /*! All that one picture shows, but for what was told RepeatAfter ago or less. Never empty. */
    void codesRead(const QList<QByteArray> &codes);
    /*! It may go on by itself: then pictures come again. */
    void failed(leadbooth::PictureTrouble trouble);

private:
    void look(const TakePicture &take);
    void lookNext();
    void tell(const QList<QByteArray> &codes);
    void complain(PictureTrouble trouble, const QString &detail);
    void awaitPicture();
    void forget();

    Clock &m_clock;
    const std::unique_ptr<PictureSource> m_source;
    QThread m_thread;
    QObject m_worker;  //!< lives in m_thread
    quint64 m_run = 0; //!< 0: none
    quint64 m_lastRun = 0;
    quint64 m_looked = 0; //!< pictures
    bool m_isLooking = false;
    std::optional<TakePicture> m_next;
    std::optional<PictureTrouble> m_trouble;             //!< that was told
    QHash<QByteArray, std::chrono::milliseconds> m_seen; //!< when, monotonic
    std::unique_ptr<ClockTimer> m_patience;
};

} // namespace leadbooth
