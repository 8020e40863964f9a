// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "lead/formschema.h"
#include "previewmessages.h"
#include "programlanguage.h"

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace leadbooth {

class KioskView;

/*! The real time, and more of it where the preview hurries through the pages. */
class PreviewClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_clock.now(); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return m_clock.monotonic() + m_skipped;
    }
    [[nodiscard]] std::unique_ptr<ClockTimer> startTimer(std::chrono::milliseconds delay,
                                                         std::function<void()> fire) override
    {
        return m_clock.startTimer(delay, std::move(fire));
    }
    void skip(std::chrono::milliseconds time) { m_skipped += time; }

private:
    SystemClock m_clock;
    std::chrono::milliseconds m_skipped{0};
};

/*!
 * Draws a booth's pages for the desk: the kiosk's own view, in a process of its own because sizes,
 * colours and language are the application's. Reads messages from the standard input and writes
 * pictures to the standard output; ends with the input. Never saves a lead. Main thread; needs a
 * QApplication, on the platform "offscreen".
 */
class BoothPreview final : public QObject
{
    Q_OBJECT

public:
    BoothPreview();
    ~BoothPreview() override;

    void start();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readInput();
    void take(const PreviewMessage &message);
    void show(const PreviewShow &wanted);
    void touch(const QPoint &position);
    /*! One step on the way to the page that is to be shown. */
    void walk();
    [[nodiscard]] int step() const;
    void press(const QString &name);
    void sendLater();
    void send();

    PreviewClock m_clock;
    RandomIds m_ids;
    ProgramLanguage m_language;
    std::unique_ptr<KioskView> m_view;
    std::unique_ptr<QSocketNotifier> m_input;
    std::unique_ptr<ClockTimer> m_sending;
    QByteArray m_buffer;
    FormSchemaPtr m_schema;
    int m_questions = 0;
    int m_steps = 1;
    int m_target = 0;
    int m_walked = 0;         //!< steps since it was asked for: a way that leads nowhere ends
    bool m_isWalking = false; //!< the pages on the way are nobody's to see
    QImage m_sent;
};

} // namespace leadbooth
