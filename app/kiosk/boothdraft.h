// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskprofile.h"

#include <QList>

#include <functional>
#include <optional>

namespace leadbooth {

/*! What a field of the portal's form is used for in a profile; only one of them. */
enum class BoothFieldUse { Free, Asked, Fixed, TakesConsent };

/*!
 * A profile while somebody makes it: pages and fields are added, moved and taken away, and every
 * change can be undone, step by step. It may be of any shape meanwhile; what keeps it from being
 * used is said by kiosk/boothproblem.h. One thread.
 */
class BoothDraft
{
public:
    explicit BoothDraft(const KioskProfile &profile = {});

    [[nodiscard]] const KioskProfile &profile() const { return m_profile; }

    // Pages. Positions from 0; what is out of range changes nothing.

    /*! An empty one behind \a page; -1: before all others. Where it is; no value: there are as many
     * as a profile may have. */
    std::optional<int> addPage(int page);
    void removePage(int page);
    /*! Up (-1) or down (1). Where it is now. */
    int movePage(int page, int by);

    // Fields of pages.

    struct At
    {
        int page = 0;
        int field = 0;

        friend bool operator==(const At &, const At &) = default;
    };
    [[nodiscard]] BoothFieldUse useOf(const QString &code) const;
    /*! Where visitors are asked for it. */
    [[nodiscard]] std::optional<At> at(const QString &code) const;
    /*! Null: there is none. */
    [[nodiscard]] const KioskField *field(const At &at) const;
    /*! Asks for it at the end of \a page; makes the first page where there is none. No value: the
     * page is full, or the field has another use. */
    std::optional<At> ask(const QString &code, int page);
    void leaveOut(const At &at);
    /*! Up (-1) or down (1); past the end of its page into the next one, where there is room. Where
     * it is now. */
    At moveField(const At &at, int by);
    /*! The code stays. */
    void setField(const At &at, const KioskField &field);

    // Languages.

    /*! Behind the others. The last one cannot be taken away. Texts stay, for when it comes back. */
    void setOffered(const QString &language, bool isOffered);
    void moveLanguage(const QString &language, int by);

    /*! Whatever else: \a change gets the profile. Changes with the same \a what, one after the
     * other, are undone at once: so typing is one step and not one for each letter. Nothing is
     * remembered where nothing is changed. */
    void change(const QString &what, const std::function<void(KioskProfile &)> &change);

    [[nodiscard]] bool canUndo() const { return !m_steps.isEmpty(); }
    void undo();

private:
    struct Step
    {
        KioskProfile before;
        QString what; //!< empty: by itself
    };
    [[nodiscard]] bool isPage(int page) const;

    KioskProfile m_profile;
    QList<Step> m_steps; //!< the newest last
};

} // namespace leadbooth
