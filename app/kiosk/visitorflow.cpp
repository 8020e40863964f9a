// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/visitorflow.h"

#include <algorithm>
#include <utility>

namespace leadbooth {

namespace {

using std::chrono::milliseconds;

// A calendar that is corrected by so much has not slept.
constexpr milliseconds ClockTolerance = std::chrono::seconds(2);

} // namespace

VisitorFlow::VisitorFlow(Clock &clock, const Options &options, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_options(options)
{
    Q_ASSERT(options.questionPages > 0);
}

VisitorFlow::~VisitorFlow() = default;

std::optional<int> VisitorFlow::warning() const
{
    if (m_place.page == Page::Attract || m_place.page == Page::Thanks
        || silence() < m_options.idle) {
        return std::nullopt;
    }
    const milliseconds left = m_options.idle + m_options.warning - silence();
    return static_cast<int>(
            std::chrono::ceil<std::chrono::seconds>(std::max(left, milliseconds(0))).count());
}

milliseconds VisitorFlow::silence() const
{
    const milliseconds byStopWatch = m_clock.monotonic() - m_touchedAt;
    const milliseconds byCalendar(m_touchedOn.msecsTo(m_clock.now()));
    return byCalendar > byStopWatch + ClockTolerance ? byCalendar : byStopWatch;
}

void VisitorFlow::touched()
{
    if (m_place.page == Page::Attract) {
        return;
    }
    // Asked before the touch counts: one that wakes the machine comes from somebody else.
    if (m_place.page != Page::Thanks && silence() >= m_options.idle + m_options.warning) {
        end(End::Idle);
        return;
    }
    if (m_place.page == Page::Thanks) {
        return; // it goes away by itself, however often it is touched
    }
    m_touchedAt = m_clock.monotonic();
    m_touchedOn = m_clock.now();
    watch();
}

VisitorFlow::Place VisitorFlow::firstPage() const
{
    return m_options.languages > 1 ? Place{.page = Page::Language} : Place{.page = Page::Question};
}

bool VisitorFlow::isLastBeforeThanks() const
{
    return m_place.page == (m_options.hasConsent ? Page::Consent : Page::Review);
}

void VisitorFlow::begin()
{
    if (m_place.page == Page::Attract) {
        go(firstPage());
    }
}

void VisitorFlow::setOut()
{
    touched();
    if (m_place.page == Page::Language) {
        go({.page = Page::Question});
    }
}

void VisitorFlow::next()
{
    touched();
    if (m_place.page == Page::Question) {
        const int following = m_place.question + 1;
        const bool isLast = following == m_options.questionPages;
        const bool leadsBack = std::exchange(m_isEditing, false);
        go(isLast || leadsBack ? Place{.page = Page::Review}
                               : Place{.page = Page::Question, .question = following});
    } else if (m_place.page == Page::Review && m_options.hasConsent) {
        go({.page = Page::Consent});
    }
}

void VisitorFlow::back()
{
    touched();
    switch (m_place.page) {
    case Page::Question:
        if (std::exchange(m_isEditing, false)) {
            go({.page = Page::Review});
        } else if (m_place.question > 0) {
            go({.page = Page::Question, .question = m_place.question - 1});
        } else if (m_options.languages > 1) {
            go({.page = Page::Language});
        }
        break;
    case Page::Review:
        go({.page = Page::Question, .question = m_options.questionPages - 1});
        break;
    case Page::Consent:
        go({.page = Page::Review});
        break;
    case Page::Attract:
    case Page::Language:
    case Page::Thanks:
        break;
    }
}

void VisitorFlow::edit(int question)
{
    touched();
    if (m_place.page == Page::Review && question >= 0 && question < m_options.questionPages) {
        m_isEditing = true;
        go({.page = Page::Question, .question = question});
    }
}

void VisitorFlow::leave()
{
    touched();
    if (m_place.page != Page::Attract && m_place.page != Page::Thanks) {
        end(End::Left);
    }
}

void VisitorFlow::saved()
{
    if (isLastBeforeThanks()) {
        end(End::Finished, {.page = Page::Thanks});
    }
}

void VisitorFlow::interrupt()
{
    if (m_place.page == Page::Thanks) {
        go({});
    } else if (m_place.page != Page::Attract) {
        end(End::Interrupted);
    }
}

void VisitorFlow::go(const Place &place)
{
    m_place = place;
    m_touchedAt = m_clock.monotonic();
    m_touchedOn = m_clock.now();
    Q_EMIT placeChanged(m_place);
    watch();
}

void VisitorFlow::end(End end)
{
    this->end(end, {});
}

void VisitorFlow::end(End end, const Place &next)
{
    m_timer.reset();
    m_isEditing = false;
    Q_EMIT visitorGone(end);
    go(next);
}

/*! Waits for whatever comes next: the warning, its next second, its end, or that of Thanks. */
void VisitorFlow::watch()
{
    if (const std::optional<int> left = warning(); left != m_told) {
        m_told = left;
        Q_EMIT warningChanged();
    }
    if (m_place.page == Page::Attract) {
        m_timer.reset();
        return;
    }
    milliseconds wait = m_options.idle - silence();
    if (m_place.page == Page::Thanks) {
        wait = m_options.thanks - silence();
    } else if (m_told) {
        const milliseconds left = m_options.idle + m_options.warning - silence();
        const milliseconds whole = std::chrono::seconds(*m_told - 1);
        wait = *m_told > 0 ? left - whole : milliseconds(0);
    }
    m_timer = m_clock.startTimer(std::max(wait, milliseconds(0)), [this] { tick(); });
}

void VisitorFlow::tick()
{
    if (m_place.page == Page::Thanks) {
        if (silence() >= m_options.thanks) {
            go({});
            return;
        }
    } else if (silence() >= m_options.idle + m_options.warning) {
        end(End::Idle);
        return;
    }
    watch();
}

} // namespace leadbooth
