// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/readiness.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth {

namespace {

using Finding = ReadinessFinding;

constexpr int TokenLivesDays = 180; // without being used: each use replaces it
constexpr int SoonDays = 14;

constexpr qint64 Mebibyte = qint64{1024} * 1024;
constexpr qint64 PlentyOfDisk = 1024 * Mebibyte;
constexpr qint64 LeastDisk = 50 * Mebibyte;
// For the queue's log, and for what else writes here meanwhile.
constexpr qint64 ReservedDisk = LeastDisk;
// Measured: one of eleven fields with a page of consent and strokes takes half of this in the file.
constexpr qint64 BytesOfLead = qint64{16} * 1024;

constexpr std::chrono::seconds ClockMayBeOff = 60s;
constexpr std::chrono::seconds ClockIsWrong = 10min;

constexpr int LowBattery = 30; // percent

using Checks = QList<ReadinessCheck>;

// --- Account and portal
// ----------------------------------------------------------------------------

ReadinessCheck tokenCheck(const AccountFacts &account, const ReadinessFacts &facts)
{
    if (!account.tokenIssuedAt) {
        return {Finding::TokenAgeUnknown};
    }
    const QDateTime ends = account.tokenIssuedAt->addDays(TokenLivesDays);
    const QString day = ends.date().toString(Qt::ISODate);
    if (ends <= facts.now) {
        return {Finding::TokenEnded, day};
    }
    if (facts.showEnds) {
        return {*facts.showEnds < ends.date() ? Finding::TokenOutlivesShow
                                              : Finding::TokenEndsInShow,
                day};
    }
    return {ends < facts.now.addDays(SoonDays) ? Finding::TokenEndsSoon : Finding::TokenGood, day};
}

Finding secretsFinding(SecretsFact secrets)
{
    switch (secrets) {
    case SecretsFact::Open:
        return Finding::SecretsOpen;
    case SecretsFact::Locked:
        return Finding::SecretsLocked;
    case SecretsFact::Missing:
        return Finding::SecretsMissing;
    case SecretsFact::Unavailable:
        break;
    }
    return Finding::SecretsUnavailable;
}

Finding portalFinding(PortalAnswer answer)
{
    switch (answer) {
    case PortalAnswer::Answers:
        return Finding::PortalAnswers;
    case PortalAnswer::Offline:
        return Finding::PortalOffline;
    case PortalAnswer::SignIn:
        return Finding::PortalSignIn;
    case PortalAnswer::Refuses:
        break;
    }
    return Finding::PortalRefuses;
}

Finding rightsFinding(const PortalFacts &portal, const std::optional<TestLeadFacts> &testLead)
{
    if (!portal.hasCrm) {
        return Finding::RightsNoCrm;
    }
    if (!portal.readsLeads) {
        return Finding::RightsNoReading;
    }
    const bool isProven =
            portal.hasAddedLeads || (testLead && testLead->end == TestLeadEnd::Created);
    return isProven ? Finding::RightsProven : Finding::RightsAddUnproven;
}

Finding testLeadFinding(TestLeadEnd end)
{
    switch (end) {
    case TestLeadEnd::Created:
        return Finding::TestLeadCreated;
    case TestLeadEnd::Waits:
        return Finding::TestLeadWaits;
    case TestLeadEnd::Refused:
        return Finding::TestLeadRefused;
    case TestLeadEnd::Unknown:
        break;
    }
    return Finding::TestLeadUnknown;
}

void checkAccount(const ReadinessFacts &facts, Checks &checks)
{
    if (!facts.account) {
        checks.append({Finding::AccountMissing});
        return;
    }
    const AccountFacts &account = *facts.account;
    checks.append(
            {account.isWebhook ? Finding::AccountWebhook : Finding::AccountOAuth, account.portal});
    if (!account.isWebhook) {
        checks.append(tokenCheck(account, facts));
    }
    if (facts.secrets) {
        checks.append({secretsFinding(*facts.secrets)});
    }
    if (facts.portal) {
        const bool isRefused = facts.portal->answer == PortalAnswer::Refuses;
        checks.append({portalFinding(facts.portal->answer),
                       isRefused ? facts.portal->trouble : QString()});
        if (facts.portal->answer == PortalAnswer::Answers) {
            checks.append({rightsFinding(*facts.portal, facts.testLead)});
        }
    }
    if (facts.testLead) {
        checks.append({testLeadFinding(facts.testLead->end), facts.testLead->value});
    }
}

// --- This computer's queue
// -------------------------------------------------------------------------

Finding keyFinding(KeyFact key)
{
    switch (key) {
    case KeyFact::Ready:
        return Finding::KeyReady;
    case KeyFact::None:
        return Finding::KeyNone;
    case KeyFact::NoneAndLocked:
        return Finding::KeyNoneAndLocked;
    case KeyFact::Locked:
        return Finding::KeyLocked;
    case KeyFact::Missing:
        break;
    }
    return Finding::KeyMissing;
}

void checkQueue(const QueueFacts &queue, Checks &checks)
{
    if (queue.trouble) {
        checks.append({Finding::QueueUnusable, *queue.trouble});
        return;
    }
    checks.append(
            queue.needPerson > 0
                    ? ReadinessCheck{Finding::QueueNeedsPerson, QString::number(queue.needPerson)}
                    : ReadinessCheck{Finding::QueueOpens, QString::number(queue.waiting)});
    checks.append({keyFinding(queue.key)});
}

ReadinessCheck diskCheck(const std::optional<qint64> &free)
{
    if (!free) {
        return {Finding::DiskUnknown};
    }
    const Finding finding = *free >= PlentyOfDisk ? Finding::DiskEnough
                            : *free >= LeastDisk  ? Finding::DiskScarce
                                                  : Finding::DiskFull;
    return {finding, QString::number(leadsThatFit(*free))};
}

ReadinessCheck clockCheck(const std::optional<std::chrono::seconds> &ahead)
{
    if (!ahead) {
        return {Finding::ClockUnknown};
    }
    const std::chrono::seconds off = std::chrono::abs(*ahead);
    const Finding finding = off >= ClockIsWrong   ? Finding::ClockWrong
                            : off > ClockMayBeOff ? Finding::ClockOff
                                                  : Finding::ClockRight;
    return {finding, QString::number(ahead->count())};
}

// --- The booth's profile
// ---------------------------------------------------------------------------

/*! What the desk has to look for; its designer says what is wrong with it. */
QString named(const KioskFinding &finding)
{
    const bool isOfComments = finding.kind == KioskFindingKind::CommentsMissing;
    QStringList parts{isOfComments ? u"COMMENTS"_s : finding.field, finding.value};
    parts.removeAll(QString());
    return parts.join(u' ');
}

bool isOfText(const KioskFinding &finding)
{
    return finding.kind == KioskFindingKind::TextMissing
           || finding.kind == KioskFindingKind::ConsentTextMissing;
}

ReadinessCheck profileErrorCheck(const Error &error)
{
    if (error.code == KioskFileChanged) {
        return {Finding::ProfileChanged};
    }
    if (error.code == KioskFileTooNew) {
        return {Finding::ProfileTooNew};
    }
    return {Finding::ProfileUnreadable, error.code.isEmpty() ? toString(error.kind) : error.code};
}

ReadinessCheck fitCheck(const ProfileFacts &facts, const KioskFile &file)
{
    if (!facts.isForPortal) {
        return {Finding::ProfileOtherPortal, file.profile.portal};
    }
    if (!facts.findings) {
        return {Finding::ProfileUnproven};
    }
    QStringList unfit;
    for (const KioskFinding &finding : *facts.findings) {
        if (!isOfText(finding)) {
            unfit.append(named(finding));
        }
    }
    unfit.removeDuplicates();
    if (!unfit.isEmpty()) {
        return {Finding::ProfileUnfit, unfit.join(u", "_s)};
    }
    return {Finding::ProfileFits,
            file.profile.name + u", "_s + fingerprintOf(file.signer.publicKey)};
}

ReadinessCheck languagesCheck(const QList<KioskFinding> &findings, const QStringList &all)
{
    QStringList withoutConsent;
    QStringList withoutText;
    for (const KioskFinding &finding : findings) {
        QStringList &missing =
                finding.kind == KioskFindingKind::ConsentTextMissing ? withoutConsent : withoutText;
        if (isOfText(finding) && !missing.contains(finding.language)) {
            missing.append(finding.language);
        }
    }
    if (!withoutConsent.isEmpty()) {
        return {Finding::LanguagesConsentMissing, withoutConsent.join(u", "_s)};
    }
    if (!withoutText.isEmpty()) {
        return {Finding::LanguagesTextMissing, withoutText.join(u", "_s)};
    }
    return {Finding::LanguagesComplete, all.join(u", "_s)};
}

void checkProfileFile(const std::optional<ProfileFacts> &facts, Checks &checks)
{
    if (!facts) {
        checks.append({Finding::ProfileNotGiven});
        return;
    }
    if (facts->error || !facts->file) {
        checks.append(profileErrorCheck(facts->error.value_or(Error())));
        return;
    }
    checks.append(fitCheck(*facts, *facts->file));
    if (facts->findings) {
        checks.append(languagesCheck(*facts->findings, facts->file->profile.languages));
    }
}

Finding pinFinding(PinFact pin)
{
    switch (pin) {
    case PinFact::Set:
        return Finding::PinSet;
    case PinFact::None:
        return Finding::PinNone;
    case PinFact::Unreadable:
        break;
    }
    return Finding::PinUnreadable;
}

// --- The machine
// -----------------------------------------------------------------------------------

ReadinessCheck powerCheck(const MachineFacts &machine)
{
    if (!machine.power) {
        return {Finding::PowerUnknown};
    }
    if (machine.power == PowerSource::Mains) {
        return {Finding::PowerMains};
    }
    const bool isLow = machine.batteryPercent && *machine.batteryPercent < LowBattery;
    return {isLow ? Finding::PowerBatteryLow : Finding::PowerBattery,
            machine.batteryPercent ? QString::number(*machine.batteryPercent) : QString()};
}

ReadinessCheck touchCheck(const MachineFacts &machine)
{
    if (!machine.touchScreens) {
        return {Finding::TouchUnknown};
    }
    return machine.touchScreens->isEmpty()
                   ? ReadinessCheck{Finding::TouchNone}
                   : ReadinessCheck{Finding::TouchThere, machine.touchScreens->join(u", "_s)};
}

/*! Null: there is none that could be read. */
const KioskProfile *profileOf(const ReadinessFacts &facts)
{
    return facts.profile && facts.profile->file ? &facts.profile->file->profile : nullptr;
}

ReadinessCheck scannerCheck(const ReadinessFacts &facts)
{
    const std::optional<QStringList> &keyboards = facts.machine.keyboards;
    if (!keyboards) {
        return {Finding::ScannerUnknown};
    }
    if (!keyboards->isEmpty()) {
        return {Finding::ScannerUnproven, keyboards->join(u", "_s)};
    }
    const KioskProfile *profile = profileOf(facts);
    const bool isExpected = profile && !(profile->scannerPrefix + profile->scannerSuffix).isEmpty();
    return {isExpected ? Finding::ScannerNone : Finding::ScannerNotNeeded};
}

ReadinessCheck cameraCheck(const ReadinessFacts &facts)
{
    const KioskProfile *profile = profileOf(facts);
    const bool isExpected = profile && profile->usesCamera;
    if (facts.machine.hasCamera == true) {
        return {Finding::CameraThere};
    }
    if (!facts.machine.hasCamera) {
        return {isExpected ? Finding::CameraUnknown : Finding::CameraNotNeeded};
    }
    return {isExpected ? Finding::CameraNone : Finding::CameraNotNeeded};
}

ReadinessCheck lockCheck(const MachineFacts &machine)
{
    if (!machine.locksScreen) {
        return {Finding::LockUnknown};
    }
    if (!*machine.locksScreen) {
        return {Finding::LockOff};
    }
    // Where it is not known whether the screen goes dark, it is taken to.
    return {machine.blanksAfter == 0 ? Finding::LockOnDemand : Finding::LockComes};
}

ReadinessCheck blankCheck(const MachineFacts &machine)
{
    if (!machine.blanksAfter) {
        return {Finding::BlankUnknown};
    }
    return *machine.blanksAfter == 0
                   ? ReadinessCheck{Finding::BlankNever}
                   : ReadinessCheck{Finding::BlankComes, QString::number(*machine.blanksAfter)};
}

Finding ifKnown(const std::optional<bool> &fact, Finding yes, Finding no, Finding unknown)
{
    return !fact ? unknown : *fact ? yes : no;
}

void checkMachine(const ReadinessFacts &facts, Checks &checks)
{
    const MachineFacts &machine = facts.machine;
    checks.append(powerCheck(machine));
    checks.append(touchCheck(machine));
    checks.append(scannerCheck(facts));
    checks.append(cameraCheck(facts));
    checks.append({!machine.login                          ? Finding::LoginUnknown
                   : machine.login == LoginKind::Automatic ? Finding::LoginAutomatic
                                                           : Finding::LoginByHand,
                   machine.loginBy});
    checks.append(lockCheck(machine));
    checks.append(blankCheck(machine));
    checks.append({ifKnown(machine.showsNotifications, Finding::NoticesShown, Finding::NoticesOff,
                           Finding::NoticesUnknown)});
    checks.append({!machine.updaters             ? Finding::UpdatesUnknown
                   : machine.updaters->isEmpty() ? Finding::UpdatesOff
                                                 : Finding::UpdatesRun,
                   machine.updaters.value_or(QStringList()).join(u", "_s)});
}

} // namespace

qint64 leadsThatFit(qint64 free)
{
    return std::max(qint64{0}, (free - ReservedDisk) / BytesOfLead);
}

QList<ReadinessCheck> checkReadiness(const ReadinessFacts &facts)
{
    Checks checks;
    checkAccount(facts, checks);
    checkQueue(facts.queue, checks);
    checks.append(diskCheck(facts.freeBytes));
    checks.append(clockCheck(facts.clockAhead));
    checkProfileFile(facts.profile, checks);
    checks.append({pinFinding(facts.pin)});
    checkMachine(facts, checks);
    return checks;
}

} // namespace leadbooth
