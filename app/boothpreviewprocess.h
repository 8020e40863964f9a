// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "previewmessages.h"
#include "ui/booth/previewrequest.h"

#include <QObject>
#include <QProcess>

namespace leadbooth {

/*! The desk's end of BoothPreview: starts it when something is to be shown for the first time, and
 * ends it with this. Main thread. */
class BoothPreviewProcess final : public QObject
{
    Q_OBJECT

public:
    /*! \a program: leadbooth itself. */
    BoothPreviewProcess(const QString &program, QObject *parent);
    ~BoothPreviewProcess() override;

public Q_SLOTS:
    void show(const leadbooth::PreviewRequest &request);
    void touch(const QPoint &position);

Q_SIGNALS:
    void frameReady(const QImage &frame);
    void failed(); //!< there will be no frames

private:
    void readFrames();

    const QString m_program;
    QProcess m_process;
    QByteArray m_buffer;
    FormSchemaPtr m_sent;
};

} // namespace leadbooth
