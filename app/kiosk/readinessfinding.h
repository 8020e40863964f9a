// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace leadbooth {

// What may be found when a kiosk is looked at before its show. Pure; any thread.

enum class ReadinessGrade {
    Green,
    Yellow, //!< it will do, or nobody can tell: somebody should look
    Red,    //!< leads would be lost to the booth, or nobody could fill it in
};
[[nodiscard]] QString toString(ReadinessGrade grade); //!< "green" …

/*! What was found about one thing. The table in readinessfinding.cpp has grades and codes. */
enum class ReadinessFinding {
    AccountWebhook, //!< value: the portal
    AccountOAuth,   //!< value: the portal
    AccountMissing,
    TokenOutlivesShow, //!< value of all five: the day on which it ends
    TokenGood,         //!< nobody said when the show ends
    TokenEndsSoon,     //!< the same, within two weeks
    TokenEndsInShow,
    TokenEnded,
    TokenAgeUnknown,
    SecretsOpen,
    SecretsLocked,
    SecretsMissing,
    SecretsUnavailable,
    PortalAnswers,
    PortalOffline,
    PortalSignIn,
    PortalRefuses, //!< value: kind of error
    RightsProven,
    RightsAddUnproven,
    RightsNoReading,
    RightsNoCrm,
    TestLeadCreated, //!< value: its number
    TestLeadWaits,
    TestLeadRefused, //!< value: kind of error, and fields
    TestLeadUnknown,
    QueueOpens,       //!< value: how many leads wait
    QueueNeedsPerson, //!< value: how many leads do
    QueueUnusable,    //!< value: kind of error
    KeyReady,
    KeyNone,
    KeyNoneAndLocked,
    KeyLocked,
    KeyMissing,
    DiskEnough, //!< value of these three: how many leads fit
    DiskScarce,
    DiskFull,
    DiskUnknown,
    ClockRight, //!< value of these three: seconds ahead of the portal, negative: behind
    ClockOff,
    ClockWrong,
    ClockUnknown,
    ProfileFits, //!< value: its name, and the fingerprint of who signed it
    ProfileNotGiven,
    ProfileUnreadable, //!< value: Error::code
    ProfileChanged,
    ProfileTooNew,
    ProfileOtherPortal, //!< value: the portal it was made for
    ProfileUnfit,       //!< value: the fields that do not fit, and with what: "STATUS_ID WON, …"
    ProfileUnproven,    //!< the portal's form is not known
    LanguagesComplete,  //!< value of these three: the languages, or those that miss texts
    LanguagesTextMissing,
    LanguagesConsentMissing,
    PinSet,
    PinNone,
    PinUnreadable,
    PowerMains,
    PowerBattery,    //!< value: percent, where it is known
    PowerBatteryLow, //!< value: percent
    PowerUnknown,
    TouchThere, //!< value: its name
    TouchNone,
    TouchUnknown,
    ScannerNotNeeded,
    ScannerUnproven, //!< value: what types letters, of which it may be one
    ScannerNone,
    ScannerUnknown,
    CameraThere,
    CameraNotNeeded,
    CameraNone,
    CameraUnknown,
    LoginAutomatic, //!< value: by what
    LoginByHand,    //!< value: by what
    LoginUnknown,
    LockOff,
    LockOnDemand, //!< not by itself
    LockComes,
    LockUnknown,
    BlankNever,
    BlankComes, //!< value: after so many seconds
    BlankUnknown,
    NoticesOff,
    NoticesShown,
    NoticesUnknown,
    UpdatesOff,
    UpdatesRun, //!< value: what runs
    UpdatesUnknown,
};
inline constexpr int ReadinessFindingCount = static_cast<int>(ReadinessFinding::UpdatesUnknown) + 1;

/*! "token.endsInShow": for scripts and tests; never change one. What is before the point names the
 * check; each check is in a list once. */
[[nodiscard]] QString codeOf(ReadinessFinding finding);
/*! Nothing: there is no such code, or not yet. */
[[nodiscard]] std::optional<ReadinessFinding> findingOf(const QString &code);
[[nodiscard]] ReadinessGrade gradeOf(ReadinessFinding finding);

} // namespace leadbooth
