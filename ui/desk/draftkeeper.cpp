// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/draftkeeper.h"

#include "ui/form/formview.h"

#include <algorithm>

namespace leadbooth {

namespace {

// Typing seldom pauses for longer, and no more than this is lost.
constexpr std::chrono::milliseconds Pause = std::chrono::seconds(1);

/*! What a person gave up by a slip is missed within minutes. */
constexpr std::chrono::milliseconds TimeToUndo = std::chrono::minutes(10);

} // namespace

DraftKeeper::DraftKeeper(Clock &clock, FormView &form, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_form(form)
{}

void DraftKeeper::setKeeps(bool keeps)
{
    const bool begins = keeps && !m_keeps;
    m_keeps = keeps;
    if (begins && m_form.schema() && !m_form.isBlank()) {
        draftEdited(); // typed before there was anything to keep it in
    }
}

void DraftKeeper::kept(const LeadDraft &draft)
{
    if (draft.originId == m_saved) {
        m_kept = draft;
    }
    settleMoved(draft.originId);
    for (Offer &offer : m_offers) {
        if (offer.draft.origin == draft.originId) {
            offer.isKept = sameContent(offer.draft.payload.draft, draft);
        }
    }
}

bool DraftKeeper::isKept() const
{
    return m_keeps && !m_isHeld && isOnDisk();
}

bool DraftKeeper::isOnDisk() const
{
    return !m_saved.isEmpty() && m_form.draft().originId == m_saved && m_kept.originId == m_saved
           && sameContent(m_kept, m_form.draft());
}

bool DraftKeeper::holdsUnkept() const
{
    return std::any_of(m_offers.cbegin(), m_offers.cend(),
                       [](const Offer &offer) { return !offer.isKept && !offer.isGivenUp(); });
}

void DraftKeeper::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
}

void DraftKeeper::draftEdited()
{
    // Not restarted by each key: who types without a pause is saved as well.
    if (!m_timer) {
        m_timer = m_clock.startTimer(Pause, [this] { save(); });
    }
}

void DraftKeeper::flush()
{
    if (m_timer) {
        save();
    }
}

void DraftKeeper::saveUnkept()
{
    if (!isKept()) {
        save();
    }
}

void DraftKeeper::save()
{
    m_timer.reset();
    if (!m_keeps || m_isHeld || !m_form.schema()) {
        return;
    }
    if (m_form.isBlank()) {
        discarded();
        return;
    }
    m_saved = m_form.draft().originId;
    Q_EMIT saveRequested(m_form.draft(), m_form.schema());
}

void DraftKeeper::handedOver()
{
    settleMoved(m_form.draft().originId);
    left();
    forgetGivenUp(); // work goes on
}

void DraftKeeper::left(const OriginId &successor)
{
    m_timer.reset();
    const OriginId before = std::exchange(m_saved, {});
    if (successor.isEmpty()) {
        m_moved.reset();
    } else if (!before.isEmpty()) {
        m_moved = {before, successor};
    }
}

void DraftKeeper::settleMoved(const OriginId &kept)
{
    if (m_moved && m_moved->to == kept) {
        const OriginId from = m_moved->from;
        m_moved.reset();
        Q_EMIT discardRequested(from);
    }
}

void DraftKeeper::discarded()
{
    m_timer.reset();
    m_moved.reset(); // what it came from is where it was typed
    if (const OriginId saved = std::exchange(m_saved, {}); !saved.isEmpty()) {
        Q_EMIT discardRequested(saved);
    }
}

void DraftKeeper::putAside(OfferKind kind)
{
    saveUnkept();
    m_timer.reset();
    m_offers.prepend({{.origin = m_form.draft().originId,
                       .changedAt = m_clock.now(),
                       .payload = {.draft = m_form.draft(),
                                   .form = typedFormOf(*m_form.schema(), m_form.draft())}},
                      kind,
                      isKept()});
    m_saved = {};
    if (kind == OfferKind::Cleared) {
        forgetLater();
    }
    Q_EMIT offerChanged();
}

void DraftKeeper::takeBack(const OriginId &origin)
{
    const auto offer = std::find_if(m_offers.cbegin(), m_offers.cend(), [&](const Offer &known) {
        return known.draft.origin == origin;
    });
    if (offer != m_offers.cend()) {
        m_saved = origin;
        m_kept = offer->isKept ? offer->draft.payload.draft : LeadDraft();
        m_offers.erase(offer);
        Q_EMIT offerChanged();
    }
}

void DraftKeeper::found(const QList<SavedDraft> &drafts)
{
    for (const SavedDraft &draft : drafts) {
        const bool isKnown =
                draft.origin == m_form.draft().originId
                || std::any_of(m_offers.cbegin(), m_offers.cend(), [&](const Offer &offer) {
                       return offer.draft.origin == draft.origin;
                   });
        if (!isKnown) {
            m_offers.append({draft});
        }
    }
    Q_EMIT offerChanged();
}

void DraftKeeper::forget()
{
    m_forgetting.reset();
    m_offers.clear();
    Q_EMIT offerChanged();
}

QList<DraftKeeper::Offer>::const_iterator DraftKeeper::firstOffer() const
{
    return std::find_if(m_offers.cbegin(), m_offers.cend(),
                        [](const Offer &offer) { return !offer.isDiscarded; });
}

const SavedDraft *DraftKeeper::offered() const
{
    const auto offer = firstOffer();
    return offer == m_offers.cend() ? nullptr : &offer->draft;
}

OfferKind DraftKeeper::offeredKind() const
{
    return firstOffer()->kind;
}

SavedDraft DraftKeeper::takeOffered()
{
    const auto first = firstOffer();
    Offer offer = *first; // a copy: the list loses it in the next line
    m_offers.erase(first);
    m_takenIsKept = offer.isKept;
    Q_EMIT offerChanged();
    return offer.draft;
}

void DraftKeeper::continued(const OriginId &origin)
{
    m_saved = origin;
    m_kept = m_takenIsKept ? m_form.draft() : LeadDraft();
}

void DraftKeeper::discardOffered()
{
    Offer offer = *firstOffer();
    m_offers.erase(firstOffer());
    offer.isDiscarded = true;
    m_offers.prepend(offer);
    forgetLater();
    Q_EMIT offerChanged();
}

void DraftKeeper::undoDiscard()
{
    if (!m_offers.isEmpty() && m_offers.constFirst().isDiscarded) {
        m_offers.first().isDiscarded = false;
        Q_EMIT offerChanged();
    }
}

void DraftKeeper::forgetLater()
{
    m_forgetting = m_clock.startTimer(TimeToUndo, [this] { forgetGivenUp(); });
}

void DraftKeeper::forgetGivenUp()
{
    m_forgetting.reset();
    QList<OriginId> gone;
    for (const Offer &offer : std::as_const(m_offers)) {
        if (offer.isGivenUp()) {
            gone.append(offer.draft.origin);
        }
    }
    if (gone.isEmpty()) {
        return;
    }
    m_offers.removeIf([](const Offer &offer) { return offer.isGivenUp(); });
    for (const OriginId &origin : std::as_const(gone)) {
        // Another version of the same lead may be the draft by now.
        const bool isStillThere =
                m_form.draft().originId == origin
                || std::any_of(m_offers.cbegin(), m_offers.cend(),
                               [&](const Offer &offer) { return offer.draft.origin == origin; });
        if (!isStillThere) {
            Q_EMIT discardRequested(origin);
        }
    }
    Q_EMIT offerChanged();
}

} // namespace leadbooth
