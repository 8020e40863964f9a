// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes/picturesource.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace leadbooth {

class CameraPicture;
class CodeScanner;
class KioskButton;

/*!
 * The staff holds the QR code of a booth file before the camera, which is on from start() until
 * this page is hidden. Says what is read; whether it is a booth file is the owner's business. UI
 * thread.
 */
class BoothCodePage final : public QWidget
{
    Q_OBJECT

public:
    explicit BoothCodePage(QWidget *parent = nullptr);
    ~BoothCodePage() override;

    /*! For a page that is shown. \a scanner outlives this. */
    void start(CodeScanner &scanner);
    /*! What was read is something else; reading goes on. */
    void sayNoBoothFile();

Q_SIGNALS:
    void codesRead(const QList<QByteArray> &codes);
    void backPressed();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void stop();
    void arrange();
    void retranslate();

    QPointer<CodeScanner> m_scanner; //!< null: the camera is off
    quint64 m_run = 0;
    std::optional<PictureTrouble> m_trouble;
    bool m_wasOther = false; //!< the last code that was read
    QGridLayout *m_body;
    QLabel *m_title;
    QLabel *m_training;
    CameraPicture *m_picture = nullptr; //!< null: the camera is off
    QLabel *m_said;
    KioskButton *m_back;
};

} // namespace leadbooth
