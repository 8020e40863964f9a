// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes/codescanner.h"
#include "ui/kiosk/kioskstep.h"

class QLabel;

namespace leadbooth {

/*! The newest picture of a camera, cut to the room that there is. Keeps no other and no copy. */
class CameraPicture final : public QWidget
{
    Q_OBJECT

public:
    /*! \a waiting: said while there is none. */
    CameraPicture(bool isMirror, const QString &waiting, QWidget *parent);
    ~CameraPicture() override;

    void setPicture(const GrayPicture &picture);
    [[nodiscard]] const GrayPicture &picture() const { return m_picture; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const bool m_isMirror;
    const QString m_waiting;
    GrayPicture m_picture;
};

/*!
 * A badge or card is held before the camera, which is on as long as this is there. Ends by itself
 * when a code was read; the owner shows another page then. UI thread.
 */
class ScanStep final : public KioskStep
{
    Q_OBJECT

public:
    /*! \a scanner outlives this. */
    explicit ScanStep(CodeScanner &scanner);
    ~ScanStep() override;

    /*! The camera is off afterwards, and its picture gone. */
    void wipe() override;

Q_SIGNALS:
    void codesRead(const QList<QByteArray> &codes);

private:
    void say(PictureTrouble trouble);
    void showTrouble(bool isTrouble); //!< instead of a picture

    CodeScanner &m_scanner;
    CameraPicture *m_picture;
    QLabel *m_hint;
    QLabel *m_trouble;
    QLabel *m_forStaff;
    quint64 m_run = 0;
};

} // namespace leadbooth
