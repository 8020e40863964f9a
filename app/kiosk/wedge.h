// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace leadbooth {

/*!
 * Tells a scanner that types like a keyboard ("wedge") from a person: by what it types before a
 * code, or, where it types nothing before, by a speed that no hand has. What a person types is held
 * back for KeyGap at most and then given on.
 *
 * Times are Clock::monotonic(). A value; one thread.
 */
class Wedge
{
public:
    using Milliseconds = std::chrono::milliseconds;
    //! Scanners leave 1 to 15 ms between two keys over USB; the fastest typists 50 and more.
    static constexpr Milliseconds KeyGap{30};
    //! A scanner that pauses longer has ended, whether or not its suffix came.
    static constexpr Milliseconds CodeGap{300};
    //! Fewer letters at once are two fingers that came down together.
    static constexpr qsizetype LeastLetters = 5;
    //! The largest QR code holds 2,953 bytes.
    static constexpr qsizetype MostLetters = 8192;

    /*! Control characters included; both may be empty. Enter is "\r". */
    Wedge(const QString &prefix, const QString &suffix);

    /*! What became of what came in. */
    struct Answer
    {
        bool isHeld = false;   //!< the key just given: it is not for the page yet
        qsizetype release = 0; //!< so many keys that were held are a person's, oldest first
        std::optional<QString> code = {}; //!< was scanned; everything held belonged to it

        friend bool operator==(const Answer &, const Answer &) = default;
    };
    /*! A key was pressed that types \a text; a key that types nothing is no business of this. */
    [[nodiscard]] Answer key(const QString &text, Milliseconds now);
    /*! Time has passed; due when wait() is over. */
    [[nodiscard]] Answer timePasses(Milliseconds now);
    /*! How long after the last key timePasses() is due; nothing: nothing is held. */
    [[nodiscard]] std::optional<Milliseconds> wait() const;
    /*! Whoever was typing is gone. */
    void forget();

private:
    [[nodiscard]] bool isCode() const;
    [[nodiscard]] std::optional<QString> complete() const;
    [[nodiscard]] Answer giveUp();
    [[nodiscard]] Answer finish(const QString &code);

    QString m_prefix;
    QString m_suffix;
    QString m_held;
    qsizetype m_keys = 0;   //!< that m_held came from
    Milliseconds m_last{0}; //!< of the last key
};

} // namespace leadbooth
