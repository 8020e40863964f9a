// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "accountflow.h"
#include "base/language.h"
#include "base/logging.h"
#include "boothflow.h"
#include "demoportal.h"
#include "enginehost.h"
#include "queueflow.h"
#include "systemlocale.h"
#include "tour.h"
#include "ui/desk/walkthrough.h"
#include "ui/form/formview.h"

#include <QApplication>
#include <QDesktopServices>
#include <QTextStream>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

ColorScheme schemeFrom(const QString &setting)
{
    return setting == "dark"_L1    ? ColorScheme::Dark
           : setting == "light"_L1 ? ColorScheme::Light
                                   : ColorScheme::System;
}

QString settingFor(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::System:
        return {};
    case ColorScheme::Light:
        return u"light"_s;
    case ColorScheme::Dark:
        return u"dark"_s;
    }
    return {};
}

void remember(Settings &settings, Setting setting, const auto &value)
{
    if (const Outcome kept = settings.set(setting, value); !kept) {
        // It holds for this run; the next one starts as before.
        qCWarning(lcApp).noquote() << kept.error().detail;
    }
}

} // namespace

Application::Application(const Options &options)
    : m_options(options)
    , m_settings(options.profileDir)
{
    if (m_settings.loadError()) {
        qCWarning(lcApp).noquote() << m_settings.loadError()->detail;
    }
    setColorScheme(schemeFrom(m_settings.text(Setting::ColorScheme)));
    m_host = new EngineHost(options.profileDir, language());
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    setLanguage(options.language.isEmpty() ? m_settings.text(Setting::Language) : options.language);
    m_window = std::make_unique<MainWindow>(m_clock, m_ids);
    setPhoneRegion(m_settings.text(Setting::PhoneRegion));
    wire();
    m_thread.setObjectName(u"engine"_s);
    m_thread.start();
}

Application::~Application()
{
    if (!m_options.demo) {
        remember(m_settings, Setting::WindowGeometry,
                 QString::fromLatin1(m_window->saveGeometry().toBase64()));
    }
    m_booths.reset(); // it has the last change of a booth kept
    QMetaObject::invokeMethod(m_host, &EngineHost::endThread);
    m_thread.wait();
}

void Application::wire()
{
    MainWindow *window = m_window.get();
    connect(m_host, &EngineHost::portalOpened, window,
            [window](const AccountId &account, const QString &name) {
                window->setPortal(account, name, name == DemoPortalName);
            });
    connect(m_host, &EngineHost::formReady, window, &MainWindow::showForm);
    connect(m_host, &EngineHost::formFailed, window, &MainWindow::showFormError);
    connect(m_host, &EngineHost::referencesFound, window, &MainWindow::showReferences);
    connect(m_host, &EngineHost::searchFailed, window, &MainWindow::showSearchError);
    connect(m_host, &EngineHost::knownFound, window, &MainWindow::showKnown);
    connect(m_host, &EngineHost::knownFailed, window, &MainWindow::showKnownError);
    connect(window, &MainWindow::refreshRequested, m_host, &EngineHost::refreshForm);
    connect(window, &MainWindow::searchRequested, m_host, &EngineHost::search);
    connect(window, &MainWindow::knownRequested, m_host, &EngineHost::findKnown);
    connect(window, &MainWindow::openRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    m_queue = std::make_unique<QueueFlow>(m_clock, m_settings, *window, m_host->queue());
    m_booths = std::make_unique<BoothFlow>(m_clock, m_options.profileDir, *window, *m_host);
    m_accounts = std::make_unique<AccountFlow>(m_clock, m_settings, *window, *m_host);
    connect(m_accounts.get(), &AccountFlow::accountOpens, this, [this] { m_demo.reset(); });
    connect(m_accounts.get(), &AccountFlow::demoRequested, this, &Application::openDemo);
    connect(window, &MainWindow::readyForInput, this, &Application::onReady);
    connect(window, &MainWindow::notifyResponsibleChanged, this,
            [this](bool notify) { remember(m_settings, Setting::NotifyResponsible, notify); });
    connect(window, &MainWindow::languageChosen, this, [this](const QString &chosen) {
        remember(m_settings, Setting::Language, chosen);
        setLanguage(chosen);
    });
    connect(window, &MainWindow::colorSchemeChosen, this, [this](ColorScheme scheme) {
        remember(m_settings, Setting::ColorScheme, settingFor(scheme));
        setColorScheme(scheme);
    });
}

void Application::start()
{
    m_window->setNotifyResponsible(m_settings.flag(Setting::NotifyResponsible));
    m_window->setLanguageChoice(m_settings.text(Setting::Language));
    m_window->setColorSchemeChoice(schemeFrom(m_settings.text(Setting::ColorScheme)));
    const QByteArray geometry =
            QByteArray::fromBase64(m_settings.text(Setting::WindowGeometry).toLatin1());
    if (!m_options.demo && !geometry.isEmpty()) {
        m_window->restoreGeometry(geometry);
    }
    followSystemScheme(m_window.get());
    m_window->show();
    if (!m_options.showOnce.isEmpty()) {
        showOnce();
    }
    if (!m_options.tourDir.isEmpty()) {
        m_tour = std::make_unique<Tour>(*this, m_options.tourDir);
        m_tour->start();
    } else if (m_options.demo) {
        openDemo();
    } else {
        m_accounts->openCurrent(m_options.profileDir);
    }
}

void Application::closePortal()
{
    QMetaObject::invokeMethod(m_host, &EngineHost::close);
}

void Application::openDemo()
{
    closePortal();
    m_accounts->demoOpens();
    m_demo = openDemoPortal(m_clock, *m_host, language(), m_options.ledger,
                            [this](const Error &error) { m_window->showFormError(error); });
}

void Application::onReady()
{
    if (m_wasReady) {
        return;
    }
    m_wasReady = true;
    if (m_options.endWhenReady) {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        const auto milliseconds = [](const timeval &time) {
            return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
        };
        QTextStream(stdout) << "ready cpu_ms "
                            << milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime)
                            << " rss_kib " << usage.ru_maxrss << '\n';
        QApplication::exit(0);
    }
}

void Application::showOnce()
{
    // The form may come from the cache: it is sent once the portal has answered.
    connect(m_host, &EngineHost::formFailed, this, [](const Error &error) {
        QTextStream(stderr) << "The portal did not answer: " << error.detail << '\n';
        QApplication::exit(1);
    });
    connect(
            m_window.get(), &MainWindow::portalFormShown, this,
            [this] {
                auto *walkthrough = new Walkthrough(*m_window);
                walkthrough->sendOne(m_options.showOnce, [](const Result<SubmissionState> &end) {
                    const bool created = end && end->phase == SubmissionPhase::Created;
                    if (created) {
                        QTextStream(stdout)
                                << "Lead created: ID " << end->leadId.toString() << '\n';
                    } else {
                        QTextStream(stderr) << "The lead was not created.\n";
                    }
                    QApplication::exit(created ? 0 : 1);
                });
            },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

QString Application::language() const
{
    return languageFor(QLocale().name());
}

void Application::setLanguage(const QString &language)
{
    const QString wanted = m_language.set(language);
    if (m_window) {
        m_window->setLocale(QLocale()); // what exists keeps the default that it was made with
    }
    QMetaObject::invokeMethod(m_host, [host = m_host, wanted] { host->setLanguage(wanted); });
}

void Application::setPhoneRegion(const QString &region)
{
    m_window->form().setPhoneRegion(phoneRegionFor(region, QLocale::system()));
}

void Application::setColorScheme(ColorScheme scheme)
{
    applyStyle(*qApp, scheme, Density::Desk);
}

} // namespace leadbooth
