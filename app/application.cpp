// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "account/accountlist.h"
#include "account/portaladdress.h"
#include "base/advice.h"
#include "base/logging.h"
#include "enginehost.h"
#include "tour.h"
#include "ui/account/accountsdialog.h"
#include "ui/account/signindialog.h"
#include "ui/desk/accountswitch.h"
#include "ui/desk/headerbar.h"
#include "ui/desk/walkthrough.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLibraryInfo>
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

const QString DemoPortalName = u"demo.bitrix24.example"_s;

void registerMessages()
{
    qRegisterMetaType<Error>();
    qRegisterMetaType<LeadDraft>();
    qRegisterMetaType<FormSchemaPtr>();
    qRegisterMetaType<SubmissionState>();
    qRegisterMetaType<References>();
    qRegisterMetaType<PortalSummary>();
    qRegisterMetaType<Account>();
    qRegisterMetaType<AccountId>();
    qRegisterMetaType<Webhook>();
    qRegisterMetaType<WebhookRequest>();
    qRegisterMetaType<OAuthRequest>();
    qRegisterMetaType<AnswerRefusal>();
    qRegisterMetaType<CertificateSummary>();
    qRegisterMetaType<QList<AccountState>>();
}

} // namespace

Application::Application(const Options &options)
    : m_options(options)
    , m_settings(options.profileDir)
{
    registerMessages();
    if (m_settings.loadError()) {
        qCWarning(lcApp).noquote() << m_settings.loadError()->detail;
    }
    setColorScheme(schemeFrom(m_settings.text(Setting::ColorScheme)));
    m_host = new EngineHost(options.profileDir, language());
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    setLanguage(options.language.isEmpty() ? m_settings.text(Setting::Language) : options.language);
    m_window = std::make_unique<MainWindow>(m_clock, m_ids);
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
    m_thread.quit();
    m_thread.wait();
}

void Application::wire()
{
    MainWindow *window = m_window.get();
    connect(m_host, &EngineHost::portalOpened, window,
            [window](const QString &name) { window->setPortal(name, name == DemoPortalName); });
    connect(m_host, &EngineHost::formReady, window, &MainWindow::showForm);
    connect(m_host, &EngineHost::formFailed, window, &MainWindow::showFormError);
    connect(m_host, &EngineHost::submissionChanged, window, &MainWindow::showSubmission);
    connect(m_host, &EngineHost::referencesFound, window, &MainWindow::showReferences);
    connect(m_host, &EngineHost::searchFailed, window, &MainWindow::showSearchError);
    connect(m_host, &EngineHost::knownFound, window, &MainWindow::showKnown);
    connect(window, &MainWindow::submitRequested, m_host, &EngineHost::submit);
    connect(window, &MainWindow::refreshRequested, m_host, &EngineHost::refreshForm);
    connect(window, &MainWindow::searchRequested, m_host, &EngineHost::search);
    connect(window, &MainWindow::knownRequested, m_host, &EngineHost::findKnown);
    connect(window, &MainWindow::openRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    wireAccounts();
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
        openAccount();
    }
}

void Application::openAccount()
{
    const Result<std::optional<Account>> current = currentAccount(m_options.profileDir);
    if (!current) {
        m_window->showFormError(current.error());
    } else if (*current) {
        QMetaObject::invokeMethod(m_host,
                                  [host = m_host, account = **current] { host->open(account); });
    } else {
        showSignIn();
    }
}

void Application::closePortal()
{
    QMetaObject::invokeMethod(m_host, &EngineHost::close);
}

void Application::openDemo()
{
    closePortal();
    const QString shown = language();
    const AccountId account(u"demo-"_s + shown);
    QMetaObject::invokeMethod(m_host,
                              [host = m_host, account] { host->preload(account, DemoPortalName); });
    QStringList arguments{u"--locale"_s, shown};
    if (!m_options.ledger.isEmpty()) {
        arguments << u"--ledger"_s << m_options.ledger;
    }
    m_demo = std::make_unique<DemoProcess>(m_clock, arguments);
    m_demo->start(this, [this, account](const Result<DemoProcess::Portal> &portal) {
        if (!portal) {
            qCWarning(lcApp).noquote() << portal.error().detail;
            m_window->showFormError(portal.error());
            return;
        }
        QMetaObject::invokeMethod(m_host, [host = m_host, account, found = *portal] {
            host->openWebhook(account, DemoPortalName, found.webhook, found.caFile);
        });
    });
}

void Application::wireAccounts()
{
    MainWindow *window = m_window.get();
    m_switch = new AccountSwitch(*window);
    connect(window, &MainWindow::connectRequested, this, [this] { showSignIn(); });
    connect(&window->header(), &HeaderBar::accountsRequested, this, &Application::showAccounts);
    connect(&window->header(), &HeaderBar::accountChosen, m_switch, &AccountSwitch::choose);
    connect(m_switch, &AccountSwitch::chosen, this, &Application::openChosen);
    connect(m_host, &EngineHost::accountsListed, this, [this](const QList<AccountState> &accounts) {
        m_known = accounts;
        m_window->header().setAccounts(accounts);
    });
    connect(m_host, &EngineHost::accountRemoved, this, &Application::closeRemoved);
    connect(m_host, &EngineHost::accountChanged, m_host, &EngineHost::listAccounts);
    // A new portal: what was known of the sign-in to another does not hold for it.
    connect(m_host, &EngineHost::portalOpened, this, [this] { m_signInState = {}; });
    connect(m_host, &EngineHost::signInAgeKnown, this,
            [this](const QDateTime &, const QDateTime &validUntil) {
                m_signInState = {.validUntil = validUntil};
                if (m_accounts) {
                    m_accounts->showSignInState(m_signInState);
                }
            });
    connect(m_host, &EngineHost::formFailed, this, [this](const Error &error) {
        if (advice(error) == Advice::AskSignIn) {
            m_signInState.isRefused = true;
        }
    });
    QMetaObject::invokeMethod(m_host, &EngineHost::listAccounts);
}

void Application::showSignIn(const Account *renewed)
{
    if (m_connect) {
        m_connect->raise();
        return;
    }
    m_connect = new SignInDialog(
            m_clock,
            [this](const QString &typed) {
                return parsePortalAddress(typed, defaultZone(language()));
            },
            m_window.get());
    SignInDialog *dialog = m_connect;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (renewed) {
        dialog->renew(*renewed);
    }
    connect(dialog, &SignInDialog::webhookRequested, m_host, &EngineHost::signInByWebhook);
    connect(dialog, &SignInDialog::oauthRequested, m_host, &EngineHost::signInByOAuth);
    connect(dialog, &SignInDialog::answerPasted, m_host, &EngineHost::takeAnswer);
    connect(dialog, &SignInDialog::keepRequested, m_host, &EngineHost::keepAccount);
    connect(dialog, &SignInDialog::probeRequested, m_host, &EngineHost::probeCertificate);
    connect(dialog, &SignInDialog::cancelRequested, m_host, &EngineHost::cancelSignIn);
    connect(dialog, &SignInDialog::openRequested, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    connect(m_host, &EngineHost::browserNeeded, dialog, &SignInDialog::showBrowserAddress);
    connect(m_host, &EngineHost::answerRefused, dialog, &SignInDialog::showRefusal);
    connect(m_host, &EngineHost::answerTaken, dialog, &SignInDialog::showAnswerTaken);
    connect(m_host, &EngineHost::portalChecked, dialog, &SignInDialog::showSummary);
    connect(m_host, &EngineHost::signInFailed, dialog, &SignInDialog::showError);
    connect(m_host, &EngineHost::certificateFound, dialog, &SignInDialog::showCertificate);
    connect(m_host, &EngineHost::probeFailed, dialog, &SignInDialog::showProbeError);
    connect(m_host, &EngineHost::accountKept, dialog, [this, dialog](const Account &account) {
        dialog->finish();
        remember(m_settings, Setting::CurrentAccount, account.id.toString());
        m_demo.reset();
        QMetaObject::invokeMethod(m_host, [host = m_host, account] {
            host->open(account);
            host->listAccounts();
        });
    });
    connect(dialog, &SignInDialog::demoRequested, this, [this, dialog] {
        dialog->reject();
        openDemo();
    });
    dialog->open();
}

void Application::showAccounts()
{
    if (m_accounts) {
        m_accounts->raise();
        return;
    }
    m_accounts = new AccountsDialog(
            m_clock, [this] { return m_window->holdsLead(); }, m_window.get());
    AccountsDialog *dialog = m_accounts;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showAccounts(m_known);
    dialog->showSignInState(m_signInState);
    connect(m_host, &EngineHost::accountsListed, dialog, &AccountsDialog::showAccounts);
    connect(m_host, &EngineHost::accountsFailed, dialog, &AccountsDialog::showError);
    connect(dialog, &AccountsDialog::refreshRequested, m_host, &EngineHost::listAccounts);
    connect(dialog, &AccountsDialog::renameRequested, m_host,
            [host = m_host](const AccountId &account, const QString &name) {
                host->renameAccount(account, name);
                host->listAccounts();
            });
    connect(dialog, &AccountsDialog::removeRequested, this,
            [this](const AccountId &account, bool discardsLead) {
                if (discardsLead) {
                    m_window->discardLead();
                }
                QMetaObject::invokeMethod(
                        m_host, [host = m_host, account] { host->removeAccount(account); });
            });
    connect(dialog, &AccountsDialog::useRequested, m_switch, &AccountSwitch::choose);
    connect(m_switch, &AccountSwitch::chosen, dialog, &QDialog::accept);
    // One question at a time: the list is there again from the menu.
    connect(dialog, &AccountsDialog::renewRequested, this, [this, dialog](const Account &account) {
        const Account renewed = account;
        dialog->accept();
        showSignIn(&renewed);
    });
    connect(dialog, &AccountsDialog::addRequested, this, [this, dialog] {
        dialog->accept();
        showSignIn();
    });
    dialog->open();
    QMetaObject::invokeMethod(m_host, &EngineHost::listAccounts);
}

void Application::openChosen(const AccountId &account)
{
    for (const AccountState &state : m_known) {
        if (state.account.id == account) {
            remember(m_settings, Setting::CurrentAccount, account.toString());
            m_demo.reset();
            QMetaObject::invokeMethod(m_host, [host = m_host, chosen = state.account] {
                host->open(chosen);
                host->listAccounts();
            });
            return;
        }
    }
}

void Application::closeRemoved(const AccountId &account)
{
    if (AccountId(m_settings.text(Setting::CurrentAccount)) == account) {
        remember(m_settings, Setting::CurrentAccount, QString());
        closePortal();
        m_window->setPortal({}, false);
    }
    QMetaObject::invokeMethod(m_host, &EngineHost::listAccounts);
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
    return QLocale().name().left(2);
}

void Application::setLanguage(const QString &language)
{
    const QLocale system = QLocale::system();
    QString wanted = language.isEmpty() ? system.name().left(2) : language;
    if (!QStringList{u"en"_s, u"ru"_s, u"de"_s}.contains(wanted)) {
        wanted = u"en"_s;
    }
    // The country decides how dates and numbers are written: it stays when the language is the
    // system's.
    QLocale::setDefault(system.name().left(2) == wanted ? system : QLocale(wanted));
    if (m_translator.load(":/i18n/leadbooth_"_L1 + wanted)) {
        QCoreApplication::installTranslator(&m_translator);
    } else {
        qCWarning(lcApp) << "no texts for" << wanted;
    }
    // Qt's own texts: context menus, standard buttons. English is in the code.
    if (m_qtTranslator.load("qtbase_"_L1 + wanted,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qtTranslator);
    } else {
        QCoreApplication::removeTranslator(&m_qtTranslator);
    }
    QMetaObject::invokeMethod(m_host, [host = m_host, wanted] { host->setLanguage(wanted); });
}

void Application::setColorScheme(ColorScheme scheme)
{
    applyStyle(*qApp, scheme, Density::Desk);
}

} // namespace leadbooth
