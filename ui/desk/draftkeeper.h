// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "lead/formschema.h"
#include "sync/messages.h"
#include "sync/queuestatus.h"
#include "ui/desk/offerkind.h"

#include <QObject>

#include <memory>

namespace leadbooth {

class FormView;

/*!
 * Sees to it that what is being typed outlives the program: has it saved whenever typing pauses,
 * and offers what an earlier run left. Knows nothing of disks: it asks by signals. UI thread.
 */
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /*! Both references must live longer than the last call. */
    DraftKeeper(Clock &clock, FormView &form, QObject *parent);

    /*! Whether what is saved outlives the program: not on the embedded portal, nor without a key.
     */
    void setKeeps(bool keeps);
    [[nodiscard]] bool keeps() const { return m_keeps; }
    /*! This is on the disk. */
    void kept(const LeadDraft &draft);
    /*! What stands in the form is on the disk, as it stands there, and will be offered. */
    [[nodiscard]] bool isKept() const;
    /*! The same, but it may be offered by another account only. */
    [[nodiscard]] bool isOnDisk() const;
    /*! Something that was put aside is nowhere but here. */
    [[nodiscard]] bool holdsUnkept() const;
    /*! The form is not of the portal that is connected: nothing is saved under that one's name. */
    void setHeld(bool isHeld);

    void draftEdited();
    /*! Saves now what would be saved soon. */
    void flush();
    /*! Tries to save once more what could not be. */
    void saveUnkept();
    /*! The queue has it: there is nothing to save, or to take away. */
    void handedOver();
    /*! The form begins with another lead; with \a successor, with what it held, under that name.
     * Then its draft goes as soon as the other one is kept, so that it is not sent twice. */
    void left(const OriginId &successor = {});
    /*! A person gave it up. */
    void discarded();
    /*! It makes room in the form, and is offered at once. \a kind: not Found. */
    void putAside(OfferKind kind = OfferKind::PutAside);
    /*! What was put aside stands in the form again. */
    void takeBack(const OriginId &origin);

    /*! What earlier runs left; what stands in the form is not among what is offered. */
    void found(const QList<SavedDraft> &drafts);
    /*! Another account: its drafts are none of this one's. */
    void forget();
    /*! The one to be offered next; null: none. */
    [[nodiscard]] const SavedDraft *offered() const;
    [[nodiscard]] OfferKind offeredKind() const;
    /*! A person goes on with it: it is not offered any more, and in the form once continued() is
     * said. */
    [[nodiscard]] SavedDraft takeOffered();
    void continued(const OriginId &origin);
    /*! Can be undone for a while. */
    void discardOffered();
    void undoDiscard(); //!< of the last one
    /*! What was cleared or discarded is gone now. */
    void forgetGivenUp();

Q_SIGNALS:
    void saveRequested(const leadbooth::LeadDraft &draft, const leadbooth::FormSchemaPtr &schema);
    void discardRequested(const leadbooth::OriginId &origin);
    void offerChanged();

private:
    struct Offer
    {
        SavedDraft draft;
        OfferKind kind = OfferKind::Found;
        bool isKept = true;
        bool isDiscarded = false; //!< not offered, but there for undoing it
        [[nodiscard]] bool isGivenUp() const { return isDiscarded || kind == OfferKind::Cleared; }
    };
    /*! Of the one that is offered; the end: none is. */
    [[nodiscard]] QList<Offer>::const_iterator firstOffer() const;
    void forgetLater();
    void save();

    Clock &m_clock;
    FormView &m_form;
    bool m_keeps = false;
    bool m_isHeld = false;
    OriginId m_saved; //!< of what stands in the form; empty: not saved
    LeadDraft m_kept; //!< what the disk has of it
    struct Moved
    {
        OriginId from;
        OriginId to;
    };
    std::optional<Moved> m_moved; //!< until `to` is kept
    void settleMoved(const OriginId &kept);
    bool m_takenIsKept = false; //!< of takeOffered()
    QList<Offer> m_offers;
    std::unique_ptr<ClockTimer> m_timer;
    std::unique_ptr<ClockTimer> m_forgetting;
};

} // namespace leadbooth
