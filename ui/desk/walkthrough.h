// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/desk/mainwindow.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace leadbooth {

/*!
 * Plays a person at the main window, through the same widgets: fills in the form key by key, sends,
 * waits for the answer, and takes pictures on the way. For showing the program where there is no
 * display, and for its own pictures.
 */
class Walkthrough : public QObject
{
    Q_OBJECT

public:
    using Finished = std::function<void(const Result<SubmissionState> &)>;

    explicit Walkthrough(MainWindow &window);

    /*! Fills in a plainly fictional lead, sends it and saves what the window then shows to \a
     * picture. Once the form is there. */
    void sendOne(const QString &picture, Finished finished);

    /*! What the portal requires and is not given yet, whatever it is: the first entry of a list, by
     * the arrow key. */
    void fillMissing();

    /*! Saves pictures of the form, its errors and the answer to "<stem>-form.png" and so on. */
    void takePictures(const QString &stem, const Finished &finished);

private:
    void fillIn(const QString &language);
    void type(const QString &code, const QString &text);
    void sendAndWait(std::function<void(const SubmissionState &)> done);
    [[nodiscard]] Outcome save(const QString &file);

    MainWindow &m_window;
};

} // namespace leadbooth
