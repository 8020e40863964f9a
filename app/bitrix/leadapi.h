// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "bitrix/bitrix24client.h"
#include "lead/formschema.h"
#include "lead/leadvisibility.h"
#include "lead/reference.h"

#include <QHash>
#include <QStringList>

namespace leadbooth {

// What Leadbooth asks of a portal, one function a question. All of them keep the promise of Done
// and run in the engine's thread. The client must outlive the context.

// --- Leads ---------------------------------------------------------------------------------------

/*!
 * Creates a lead by a single crm.lead.add. A refusal names fields where it can, see locateIssues().
 * Beware of Certainty::Unknown: the lead may be there.
 */
void addLead(Bitrix24Client &client, const FormSchema &schema, const LeadDraft &draft,
             QObject *context, Done<LeadId> done);

/*!
 * The number of the lead that an answer to crm.lead.add tells of. An answer without one is
 * NotBitrix24, Unknown.
 */
[[nodiscard]] Result<LeadId> createdLead(const CallResult &answer);

/*!
 * Whether \a error, with which crm.lead.add was refused, may have been raised after the lead was
 * there: the method starts workflows and automation then, and whatever these throw becomes its own
 * answer, with ERROR_CORE, ERROR_ARGUMENT or the exception's number. An empty code proves that it
 * is not there: with it the method says that the creation itself failed. AccessDenied proves
 * nothing, whatever the code: what a robot may not do is told in the words of what this user may
 * not. \a error: of a single call, or of one command of a batch. Pure; any thread.
 */
[[nodiscard]] bool mayFollowCreation(const Error &error);

/*! \a error as it is known of the lead: Certainty::Unknown where mayFollowCreation(). Pure. */
[[nodiscard]] Error asOfCreation(Error error);

/*! Of a lead as encodeLead() sends it. Pure. */
[[nodiscard]] LeadVisibility visibilityOf(const FormSchema &schema, const LeadDraft &draft);

/*! Which of the leads that were asked for the portal shows to this account. */
struct LookupResult
{
    QHash<OriginId, QList<LeadId>> found;          //!< only what was asked for; ids ascending
    QHash<LeadId, LeadVisibility> visibility = {}; //!< of each lead found, as it is now
    //! False: the portal also showed leads that were not asked for, so it did not apply the filter
    //! (it drops keys that it does not know), or there were too many pages. What is found is there
    //! nevertheless, but that something was not found means nothing.
    bool isComplete = true;

    /*! The leads of one origin, the lowest number first; several when it was created twice. */
    [[nodiscard]] QList<LeadId> ids(const OriginId &origin) const { return found.value(origin); }
};

/*!
 * Looks up leads by ORIGINATOR_ID and ORIGIN_ID. What each row says itself is compared with what
 * was asked for. An account that may create leads but not read them is refused, or is shown
 * nothing. At most MaxBatchCommands origins: more is InvalidRequest.
 */
void findByOrigin(Bitrix24Client &client, const QList<OriginId> &origins, QObject *context,
                  Done<LookupResult> done);

/*!
 * The deal into which a portal in simple mode turned a lead; NotFound when there is none (yet).
 */
void convertedDeal(Bitrix24Client &client, const LeadId &lead, QObject *context, Done<LeadId> done);

/*! The page of a lead or a deal in the browser; \a portal: any address of the portal. */
[[nodiscard]] QUrl leadUrl(const QUrl &portal, const LeadId &lead);
[[nodiscard]] QUrl dealUrl(const QUrl &portal, const LeadId &deal);
/*! The page that lists the leads, or in simple mode the deals that they became. */
[[nodiscard]] QUrl leadListUrl(const QUrl &portal, CrmMode mode);

// --- People, companies, contacts -----------------------------------------------------------------

/*! The page of what a reference stands for; empty for a user. \a portal: any address of the portal.
 */
[[nodiscard]] QUrl referenceUrl(const QUrl &portal, const Reference &reference);

/*! More are not returned: a person types on instead of reading them. */
inline constexpr int MaxReferences = 20;

// Type-ahead: active employees, companies, contacts whose name holds the text. A blank text finds
// nothing and asks nothing.
void searchUsers(Bitrix24Client &client, const QString &text, QObject *context,
                 Done<QList<Reference>> done);
void searchCompanies(Bitrix24Client &client, const QString &text, QObject *context,
                     Done<QList<Reference>> done);
void searchContacts(Bitrix24Client &client, const QString &text, QObject *context,
                    Done<QList<Reference>> done);

/*!
 * The contacts, companies and leads that have one of these numbers or addresses already, in this
 * order; at most MaxReferences of each. One batch, and a second one for their names when something
 * was found. Where the names are denied, the references carry numbers for names ("#12").
 */
void findDuplicates(Bitrix24Client &client, const QStringList &phones, const QStringList &emails,
                    QObject *context, Done<QList<Reference>> done);

// --- The account itself --------------------------------------------------------------------------

/*! What an account can do. Holds the name of its user: shown, never stored or logged. */
struct PortalCheck
{
    QString userId;
    QString userName;   //!< plain text, may be empty
    QStringList scopes; //!< where the list was denied: what the other answers prove
    CrmMode mode = CrmMode::Unknown;
    bool canReadLeads = false; //!< otherwise a lead whose answer got lost cannot be looked up
};

/*! One batch of profile, scope, crm.settings.mode.get and crm.lead.list. Fails when profile does,
 * or when the portal refuses any of them only for now. */
void checkPortal(Bitrix24Client &client, QObject *context, Done<PortalCheck> done);

} // namespace leadbooth
