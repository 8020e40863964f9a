// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace leadbooth {

/*!
 * The way of one visitor after the other through a kiosk: where they are, how long they may be
 * silent, and when everything of theirs has to go. Knows nothing of fields, widgets or leads; who
 * shows the pages does what the signals say.
 *
 * Silence is measured by the stop watch. It stands still while the machine sleeps, so the calendar
 * may shorten a wait, and never lengthens one: whoever wakes the machine is not the visitor who
 * left it. One thread.
 */
class VisitorFlow : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        int languages = 1; //!< with one, nobody is asked
        int questionPages = 1;
        bool hasConsent = false; //!< a page of its own, after the review
        std::chrono::seconds idle{60};
        std::chrono::seconds warning{20};
        std::chrono::seconds thanks{20};
    };

    enum class Page {
        Attract, //!< nobody is here
        Language,
        Question, //!< Place::question tells which
        Review,
        Consent,
        Thanks, //!< the lead is on the disk; goes away by itself
    };
    struct Place
    {
        Page page = Page::Attract;
        int question = 0; //!< of Page::Question, from 0

        friend bool operator==(const Place &, const Place &) = default;
    };
    enum class End {
        Finished,    //!< the lead is on the disk
        Idle,        //!< nobody has answered the warning
        Left,        //!< the visitor chose to start over
        Interrupted, //!< the staff came
    };

    /*! \a clock must live longer. */
    VisitorFlow(Clock &clock, const Options &options, QObject *parent = nullptr);
    ~VisitorFlow() override;

    [[nodiscard]] const Place &place() const { return m_place; }
    /*! Seconds that are left to answer the warning, rounded up; nothing: it is not shown. */
    [[nodiscard]] std::optional<int> warning() const;
    /*! Of the pages before the review, for the progress mark. */
    [[nodiscard]] int questionPages() const { return m_options.questionPages; }

    /*! A touch, a key, a scan: somebody is here. Ends the warning. On Page::Attract it changes
     * nothing. */
    void touched();

    // Each counts as touched(), and does nothing where it does not belong: a touch may come late.
    void begin();            //!< from Attract
    void setOut();           //!< from Language, which was chosen
    void next();             //!< the page's values are in order
    void back();             //!< not from the first page
    void edit(int question); //!< from Review: next() leads back there
    void leave();            //!< the visitor wants to start over
    /*! The lead is on the disk. From the last page before Thanks. */
    void saved();
    /*! Whoever is here is no visitor: what was typed goes. From anywhere. */
    void interrupt();

Q_SIGNALS:
    void placeChanged(const leadbooth::VisitorFlow::Place &place);
    /*! warning() is another. */
    void warningChanged();
    /*! Everything of this visitor has to be gone before this returns; once for each who began.
     * Comes before placeChanged(). */
    void visitorGone(leadbooth::VisitorFlow::End end);

private:
    void go(const Place &place);
    void end(End end); //!< and waits for the next one
    void end(End end, const Place &next);
    void watch();
    void tick();
    [[nodiscard]] std::chrono::milliseconds silence() const;
    [[nodiscard]] Place firstPage() const;
    [[nodiscard]] bool isLastBeforeThanks() const;

    Clock &m_clock;
    const Options m_options;
    Place m_place;
    bool m_isEditing = false;                 //!< came from Review
    std::chrono::milliseconds m_touchedAt{0}; //!< monotonic
    QDateTime m_touchedOn;
    std::optional<int> m_told; //!< the warning() that was told last
    std::unique_ptr<ClockTimer> m_timer;
};

} // namespace leadbooth
