// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskcheck.h"
#include "kiosk/kiosksignature.h"
#include "kiosk/machinefacts.h"
#include "kiosk/readinessfinding.h"

#include <QDate>

#include <chrono>

namespace leadbooth {

// Whether a kiosk is ready for its show. Facts come in as values, findings go out: no text for
// people is here (kiosk/readinesstext.h has them). Pure; any thread.

/*! One line of the list. A value; free to copy between threads. */
struct ReadinessCheck
{
    ReadinessFinding finding = ReadinessFinding::AccountMissing;
    QString value = {}; //!< see ReadinessFinding; plain text

    friend bool operator==(const ReadinessCheck &, const ReadinessCheck &) = default;
};

// --- Facts
// -----------------------------------------------------------------------------------------

struct AccountFacts
{
    bool isWebhook = true;
    QString portal = {};                         //!< for people
    std::optional<QDateTime> tokenIssuedAt = {}; //!< OAuth; nothing: could not be read
};

enum class SecretsFact { Open, Locked, Missing, Unavailable };

enum class PortalAnswer { Answers, Offline, SignIn, Refuses };

struct PortalFacts
{
    PortalAnswer answer = PortalAnswer::Answers;
    QString trouble = {}; //!< Refuses: kind of error
    bool hasCrm = true;   //!< may use the CRM at all
    bool readsLeads = true;
    bool hasAddedLeads = false; //!< a lead of this account is known to have got there
};

enum class TestLeadEnd { Created, Waits, Refused, Unknown };

struct TestLeadFacts
{
    TestLeadEnd end = TestLeadEnd::Created;
    QString value = {}; //!< Created: its number; Refused: why
};

enum class KeyFact { Ready, None, NoneAndLocked, Locked, Missing };

struct QueueFacts
{
    std::optional<QString> trouble = {}; //!< kind of error, when it cannot be used
    qint64 waiting = 0;
    qint64 needPerson = 0;
    KeyFact key = KeyFact::Ready;
};

struct ProfileFacts
{
    std::optional<Error> error = {}; //!< of readKioskFile()
    std::optional<KioskFile> file = {};
    bool isForPortal = true;
    std::optional<QList<KioskFinding>> findings = {}; //!< nothing: the form is not known
};

enum class PinFact { Set, None, Unreadable };

struct ReadinessFacts
{
    QDateTime now = {};
    std::optional<QDate> showEnds = {};
    std::optional<AccountFacts> account = {};   //!< nothing: there is none
    std::optional<SecretsFact> secrets = {};    //!< nothing: not asked, as there is no account
    std::optional<PortalFacts> portal = {};     //!< the same
    std::optional<TestLeadFacts> testLead = {}; //!< nothing: none was asked for
    QueueFacts queue = {};
    std::optional<qint64> freeBytes = {}; //!< where the queue is
    std::optional<std::chrono::seconds> clockAhead = {};
    std::optional<ProfileFacts> profile = {}; //!< nothing: no file was given
    PinFact pin = PinFact::None;
    MachineFacts machine = {};
};

/*! In the order in which they are to be shown and mended. */
[[nodiscard]] QList<ReadinessCheck> checkReadiness(const ReadinessFacts &facts);

/*! Of a disk with \a free bytes; 0: none. */
[[nodiscard]] qint64 leadsThatFit(qint64 free);

} // namespace leadbooth
