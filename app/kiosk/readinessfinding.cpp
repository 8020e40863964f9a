// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/readinessfinding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

using Finding = ReadinessFinding;
using Grade = ReadinessGrade;

struct Row
{
    Finding finding;
    QLatin1StringView code;
    Grade grade;
};

constexpr std::array<Row, ReadinessFindingCount> table{{
        {Finding::AccountWebhook, "account.webhook"_L1, Grade::Green},
        {Finding::AccountOAuth, "account.oauth"_L1, Grade::Green},
        {Finding::AccountMissing, "account.missing"_L1, Grade::Red},
        {Finding::TokenOutlivesShow, "token.outlivesShow"_L1, Grade::Green},
        {Finding::TokenGood, "token.good"_L1, Grade::Green},
        {Finding::TokenEndsSoon, "token.endsSoon"_L1, Grade::Yellow},
        {Finding::TokenEndsInShow, "token.endsInShow"_L1, Grade::Red},
        {Finding::TokenEnded, "token.ended"_L1, Grade::Red},
        {Finding::TokenAgeUnknown, "token.ageUnknown"_L1, Grade::Yellow},
        {Finding::SecretsOpen, "secrets.open"_L1, Grade::Green},
        {Finding::SecretsLocked, "secrets.locked"_L1, Grade::Yellow},
        {Finding::SecretsMissing, "secrets.missing"_L1, Grade::Red},
        {Finding::SecretsUnavailable, "secrets.unavailable"_L1, Grade::Red},
        {Finding::PortalAnswers, "portal.answers"_L1, Grade::Green},
        {Finding::PortalOffline, "portal.offline"_L1, Grade::Red},
        {Finding::PortalSignIn, "portal.signIn"_L1, Grade::Red},
        {Finding::PortalRefuses, "portal.refuses"_L1, Grade::Red},
        {Finding::RightsProven, "rights.proven"_L1, Grade::Green},
        {Finding::RightsAddUnproven, "rights.addUnproven"_L1, Grade::Yellow},
        {Finding::RightsNoReading, "rights.noReading"_L1, Grade::Yellow},
        {Finding::RightsNoCrm, "rights.noCrm"_L1, Grade::Red},
        {Finding::TestLeadCreated, "testLead.created"_L1, Grade::Green},
        {Finding::TestLeadWaits, "testLead.waits"_L1, Grade::Yellow},
        {Finding::TestLeadRefused, "testLead.refused"_L1, Grade::Red},
        {Finding::TestLeadUnknown, "testLead.unknown"_L1, Grade::Red},
        {Finding::QueueOpens, "queue.opens"_L1, Grade::Green},
        {Finding::QueueNeedsPerson, "queue.needsPerson"_L1, Grade::Yellow},
        {Finding::QueueUnusable, "queue.unusable"_L1, Grade::Red},
        {Finding::KeyReady, "key.ready"_L1, Grade::Green},
        {Finding::KeyNone, "key.none"_L1, Grade::Yellow},
        {Finding::KeyNoneAndLocked, "key.noneAndLocked"_L1, Grade::Red},
        {Finding::KeyLocked, "key.locked"_L1, Grade::Yellow},
        {Finding::KeyMissing, "key.missing"_L1, Grade::Red},
        {Finding::DiskEnough, "disk.enough"_L1, Grade::Green},
        {Finding::DiskScarce, "disk.scarce"_L1, Grade::Yellow},
        {Finding::DiskFull, "disk.full"_L1, Grade::Red},
        {Finding::DiskUnknown, "disk.unknown"_L1, Grade::Yellow},
        {Finding::ClockRight, "clock.right"_L1, Grade::Green},
        {Finding::ClockOff, "clock.off"_L1, Grade::Yellow},
        {Finding::ClockWrong, "clock.wrong"_L1, Grade::Red},
        {Finding::ClockUnknown, "clock.unknown"_L1, Grade::Yellow},
        {Finding::ProfileFits, "profile.fits"_L1, Grade::Green},
        {Finding::ProfileNotGiven, "profile.notGiven"_L1, Grade::Yellow},
        {Finding::ProfileUnreadable, "profile.unreadable"_L1, Grade::Red},
        {Finding::ProfileChanged, "profile.changed"_L1, Grade::Red},
        {Finding::ProfileTooNew, "profile.tooNew"_L1, Grade::Red},
        {Finding::ProfileOtherPortal, "profile.otherPortal"_L1, Grade::Red},
        {Finding::ProfileUnfit, "profile.unfit"_L1, Grade::Red},
        {Finding::ProfileUnproven, "profile.unproven"_L1, Grade::Yellow},
        {Finding::LanguagesComplete, "languages.complete"_L1, Grade::Green},
        {Finding::LanguagesTextMissing, "languages.textMissing"_L1, Grade::Yellow},
        {Finding::LanguagesConsentMissing, "languages.consentMissing"_L1, Grade::Red},
        {Finding::PinSet, "pin.set"_L1, Grade::Green},
        {Finding::PinNone, "pin.none"_L1, Grade::Red},
        {Finding::PinUnreadable, "pin.unreadable"_L1, Grade::Red},
        {Finding::PowerMains, "power.mains"_L1, Grade::Green},
        {Finding::PowerBattery, "power.battery"_L1, Grade::Yellow},
        {Finding::PowerBatteryLow, "power.batteryLow"_L1, Grade::Red},
        {Finding::PowerUnknown, "power.unknown"_L1, Grade::Yellow},
        {Finding::TouchThere, "touch.there"_L1, Grade::Green},
        {Finding::TouchNone, "touch.none"_L1, Grade::Red},
        {Finding::TouchUnknown, "touch.unknown"_L1, Grade::Yellow},
        {Finding::ScannerNotNeeded, "scanner.notNeeded"_L1, Grade::Green},
        {Finding::ScannerUnproven, "scanner.unproven"_L1, Grade::Yellow},
        {Finding::ScannerNone, "scanner.none"_L1, Grade::Red},
        {Finding::ScannerUnknown, "scanner.unknown"_L1, Grade::Yellow},
        {Finding::CameraThere, "camera.there"_L1, Grade::Green},
        {Finding::CameraNotNeeded, "camera.notNeeded"_L1, Grade::Green},
        {Finding::CameraNone, "camera.none"_L1, Grade::Red},
        {Finding::CameraUnknown, "camera.unknown"_L1, Grade::Yellow},
        {Finding::LoginAutomatic, "login.automatic"_L1, Grade::Green},
        {Finding::LoginByHand, "login.byHand"_L1, Grade::Yellow},
        {Finding::LoginUnknown, "login.unknown"_L1, Grade::Yellow},
        {Finding::LockOff, "lock.off"_L1, Grade::Green},
        {Finding::LockOnDemand, "lock.onDemand"_L1, Grade::Yellow},
        {Finding::LockComes, "lock.comes"_L1, Grade::Red},
        {Finding::LockUnknown, "lock.unknown"_L1, Grade::Yellow},
        {Finding::BlankNever, "blank.never"_L1, Grade::Green},
        {Finding::BlankComes, "blank.comes"_L1, Grade::Yellow},
        {Finding::BlankUnknown, "blank.unknown"_L1, Grade::Yellow},
        {Finding::NoticesOff, "notices.off"_L1, Grade::Green},
        {Finding::NoticesShown, "notices.shown"_L1, Grade::Yellow},
        {Finding::NoticesUnknown, "notices.unknown"_L1, Grade::Yellow},
        {Finding::UpdatesOff, "updates.off"_L1, Grade::Green},
        {Finding::UpdatesRun, "updates.run"_L1, Grade::Yellow},
        {Finding::UpdatesUnknown, "updates.unknown"_L1, Grade::Yellow},
}};

const Row &rowOf(Finding finding)
{
    const Row &row = table.at(static_cast<size_t>(finding));
    Q_ASSERT(row.finding == finding);
    return row;
}

} // namespace

QString toString(ReadinessGrade grade)
{
    switch (grade) {
    case ReadinessGrade::Green:
        return u"green"_s;
    case ReadinessGrade::Yellow:
        return u"yellow"_s;
    case ReadinessGrade::Red:
        break;
    }
    return u"red"_s;
}

QString codeOf(ReadinessFinding finding)
{
    return rowOf(finding).code;
}

std::optional<ReadinessFinding> findingOf(const QString &code)
{
    const auto row = std::ranges::find(table, code, &Row::code);
    return row == table.end() ? std::nullopt : std::optional(row->finding);
}

ReadinessGrade gradeOf(ReadinessFinding finding)
{
    return rowOf(finding).grade;
}

} // namespace leadbooth
