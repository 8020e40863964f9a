// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "application.h"
#include "signintour.h"
#include "ui/desk/walkthrough.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

struct Stop
{
    const char *language;
    ColorScheme scheme;
};

constexpr std::array<Stop, 6> stops{{{"en", ColorScheme::Light},
                                     {"en", ColorScheme::Dark},
                                     {"ru", ColorScheme::Light},
                                     {"ru", ColorScheme::Dark},
                                     {"de", ColorScheme::Light},
                                     {"de", ColorScheme::Dark}}};

} // namespace

Tour::Tour(Application &application, const QString &dir)
    : m_application(application)
    , m_dir(dir)
    , m_walkthrough(std::make_unique<Walkthrough>(application.window()))
{}

Tour::~Tour() = default;

void Tour::start()
{
    if (!QDir().mkpath(m_dir)) {
        fail(u"the folder cannot be made"_s);
        return;
    }
    next();
}

void Tour::next()
{
    ++m_step;
    if (m_step == static_cast<qsizetype>(stops.size())) {
        QTextStream(stdout) << "Pictures are in " << m_dir << '\n';
        QApplication::exit(0);
        return;
    }
    const Stop &stop = stops.at(static_cast<size_t>(m_step));
    const bool sameLanguage =
            m_step > 0
            && qstrcmp(stops.at(static_cast<size_t>(m_step - 1)).language, stop.language) == 0;
    m_application.setColorScheme(stop.scheme);
    if (sameLanguage) {
        m_application.window().newLead();
        take();
        return;
    }
    m_application.window().newLead();
    m_application.closePortal();
    m_application.setLanguage(QString::fromLatin1(stop.language));
    // The portal's own words come from the portal: it is started anew in this language.
    connect(&m_application.window(), &MainWindow::portalFormShown, this, &Tour::take,
            Qt::SingleShotConnection);
    m_application.openDemo();
}

void Tour::take()
{
    const Stop &stop = stops.at(static_cast<size_t>(m_step));
    const QString stem =
            u"%1/%2-%3"_s.arg(m_dir, QString::fromLatin1(stop.language),
                              stop.scheme == ColorScheme::Dark ? u"dark"_s : u"light"_s);
    if (const Outcome taken = takeSignInPictures(m_clock, &m_application.window(), stem); !taken) {
        fail(taken.error().detail);
        return;
    }
    m_walkthrough->takePictures(stem, [this](const Result<SubmissionState> &end) {
        if (!end) {
            fail(end.error().detail);
        } else if (end->phase != SubmissionPhase::Created) {
            fail(u"the lead was not created"_s);
        } else {
            next();
        }
    });
}

void Tour::fail(const QString &why)
{
    QTextStream(stderr) << "The tour ended early: " << why << '\n';
    QApplication::exit(1);
}

} // namespace leadbooth
