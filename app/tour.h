// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QString>

#include <memory>

namespace leadbooth {

class Application;
class Walkthrough;

/*!
 * leadbooth --tour: goes through the main screens on the embedded portal, in each language, light
 * and dark, saves a picture of each and ends the program. Exit status 1 when one could not be made.
 */
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(Application &application, const QString &dir);
    ~Tour() override;
    void start();

private:
    void next();
    void take();
    void fail(const QString &why);

    Application &m_application;
    const QString m_dir;
    SystemClock m_clock;
    std::unique_ptr<Walkthrough> m_walkthrough;
    qsizetype m_step = -1;
};

} // namespace leadbooth
