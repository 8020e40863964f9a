// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulatedportal.h"

#include <algorithm>

namespace leadbooth::test {

/*! Programs behind one router, and what they did since settle(). */
class Neighbours
{
public:
    using Milliseconds = std::chrono::milliseconds;
    using Seconds = OperatingWindow::Seconds;

    Neighbours(const PortalKind &kind, quint64 seed)
        : m_portal(kind, seed)
        , m_numbers(seed)
        , m_seed(seed)
    {}

    /*! One more, with \a options but for what tells programs apart. */
    SimulatedProgram &add(SimulatedProgram::Options options)
    {
        const auto number = static_cast<quint64>(m_programs.size());
        options.key = QStringLiteral("webhook-%1").arg(number);
        options.seed = 1000 * (m_seed + 1) + number;
        m_programs.push_back(std::make_unique<SimulatedProgram>(m_timeline, m_portal, options));
        m_before.emplace_back();
        return *m_programs.back();
    }
    /*! They start by chance within \a startWithin of options.start. */
    void addSeveral(int count, const SimulatedProgram::Options &options, Milliseconds startWithin)
    {
        for (int i = 0; i < count; ++i) {
            SimulatedProgram::Options one = options;
            one.start += Milliseconds(
                    qRound64(m_numbers.next() * static_cast<double>(startWithin.count())));
            add(one);
        }
    }
    void run(Milliseconds until) { m_timeline.run(until); }
    /*! What is asked for below counts from now on. */
    void settle()
    {
        m_settledAt = m_timeline.now();
        for (size_t i = 0; i < m_programs.size(); ++i) {
            m_before[i] = m_programs[i]->tally;
        }
    }

    [[nodiscard]] size_t size() const { return m_programs.size(); }
    [[nodiscard]] SimulatedProgram &program(size_t i) { return *m_programs[i]; }
    [[nodiscard]] SimulatedPortal &portal() { return m_portal; }
    [[nodiscard]] Timeline &timeline() { return m_timeline; }
    [[nodiscard]] Seconds sinceSettled() const { return m_timeline.now() - m_settledAt; }

    [[nodiscard]] double created(size_t program) const
    {
        return m_programs[program]->tally.created - m_before[program].created;
    }
    [[nodiscard]] double createdByAll() const
    {
        double sum = 0;
        for (size_t i = 0; i < m_programs.size(); ++i) {
            sum += created(i);
        }
        return sum;
    }
    /*! Of what the bucket lets through, in whole batches. */
    [[nodiscard]] double partOfBound() const
    {
        return createdByAll() / (sinceSettled().count() * m_portal.kind.drainPerSecond * 50);
    }
    /*! 1: all the same; 1/n: one has all. */
    [[nodiscard]] double jainsIndex() const
    {
        const double sum = createdByAll();
        double squares = 0;
        for (size_t i = 0; i < m_programs.size(); ++i) {
            squares += created(i) * created(i);
        }
        return sum * sum / (static_cast<double>(m_programs.size()) * squares);
    }
    /*! What the one with the least has of the mean. */
    [[nodiscard]] double worstOfMean() const
    {
        double least = created(0);
        for (size_t i = 1; i < m_programs.size(); ++i) {
            least = std::min(least, created(i));
        }
        return least * static_cast<double>(m_programs.size()) / createdByAll();
    }
    [[nodiscard]] int requests() const
    {
        int sum = 0;
        for (size_t i = 0; i < m_programs.size(); ++i) {
            sum += m_programs[i]->tally.requests - m_before[i].requests;
        }
        return sum;
    }
    [[nodiscard]] int refusals() const
    {
        qsizetype sum = 0;
        for (size_t i = 0; i < m_programs.size(); ++i) {
            sum += m_programs[i]->tally.rateRefusals.size() - m_before[i].rateRefusals.size();
        }
        return static_cast<int>(sum);
    }
    [[nodiscard]] double refusedPart() const
    {
        return static_cast<double>(refusals()) / std::max(1, requests());
    }
    /*! The most refusals in any ten seconds from \a from on, whenever they begin. */
    [[nodiscard]] int worstTenSeconds(Milliseconds from) const
    {
        const QList<Milliseconds> &at = m_portal.refusals;
        qsizetype first = std::ranges::lower_bound(at, from) - at.begin();
        qsizetype worst = 0;
        for (qsizetype last = first; last < at.size(); ++last) {
            while (at.at(last) - at.at(first) >= std::chrono::seconds(10)) {
                ++first;
            }
            worst = std::max(worst, last - first + 1);
        }
        return static_cast<int>(worst);
    }
    /*! Refused one after the other, of whichever program, with none let through between them, since
     * the start. */
    [[nodiscard]] int longestRun() const { return m_portal.longestRun; }
    /*! The same as one program meets it, since the start. */
    [[nodiscard]] int longestRunOfOne() const
    {
        int longest = 0;
        for (const auto &program : m_programs) {
            longest = std::max(longest, program->tally.longestRun);
        }
        return longest;
    }

private:
    Timeline m_timeline;
    SimulatedPortal m_portal;
    Numbers m_numbers;
    quint64 m_seed;
    std::vector<std::unique_ptr<SimulatedProgram>> m_programs;
    std::vector<Tally> m_before;
    Milliseconds m_settledAt{0};
};

} // namespace leadbooth::test
