// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/settings.h"
#include "base/clock.h"
#include "base/ids.h"
#include "demoprocess.h"
#include "options.h"
#include "programlanguage.h"
#include "ui/desk/mainwindow.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace leadbooth {

class AccountFlow;
class BoothFlow;
class EngineHost;
class QueueFlow;
class Tour;

/*!
 * The composition root: makes the window, the engine on its thread and the embedded portal, wires
 * them and owns them. Holds no logic of its own beyond what is started when. Main thread.
 */
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const Options &options);
    ~Application() override;

    /*! Shows the window and begins; the event loop runs afterwards. */
    void start();

    /*! Changes the language of everything that is on the screen. Empty: as the system. */
    void setLanguage(const QString &language);
    void setColorScheme(ColorScheme scheme);
    /*! ISO 3166 code for phone numbers typed without a country's. Empty: the system's. */
    void setPhoneRegion(const QString &region);
    /*! Leaves the portal that is open. */
    void closePortal();
    /*! (Re)starts the embedded portal in the present language and opens it. */
    void openDemo();
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    void wire();
    void showOnce();
    void onReady();
    [[nodiscard]] QString language() const;

    const Options m_options;
    SystemClock m_clock;
    RandomIds m_ids;
    Settings m_settings;
    ProgramLanguage m_language;
    std::unique_ptr<MainWindow> m_window;
    QThread m_thread;
    EngineHost *m_host; //!< belongs to m_thread
    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<AccountFlow> m_accounts;
    std::unique_ptr<QueueFlow> m_queue;
    std::unique_ptr<BoothFlow> m_booths;
    std::unique_ptr<Tour> m_tour;
    bool m_wasReady = false;
};

} // namespace leadbooth
