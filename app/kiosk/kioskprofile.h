// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lead/leaddraft.h"

#include <QByteArray>
#include <QStringList>
#include <QTime>

#include <optional>

namespace leadbooth {

// What an unattended booth is told: made by staff at the desk, signed and carried to the booth
// (kiosk/kiosksignature.h). No secret is in it. Values; free to copy between threads.

/*! One text in several languages, by their names in languages(). Plain text. */
using KioskTexts = QMap<QString, QString>;

/*! How the items of a list are offered. */
enum class KioskChoiceStyle {
    Automatic, //!< as buttons up to MostKioskButtons
    Buttons,
    List, //!< with a search
};
inline constexpr int MostKioskButtons = 7;

/*! One field of the portal's form that visitors are asked. */
struct KioskField
{
    QString code = {};
    KioskTexts labels = {};  //!< instead of the portal's own; a missing language: the portal's
    bool isRequired = false; //!< also where the portal does not ask for it
    KioskChoiceStyle choiceStyle = KioskChoiceStyle::Automatic;
    QString tag = {}; //!< VALUE_TYPE of a multifield; empty: the usual one

    friend bool operator==(const KioskField &, const KioskField &) = default;
};

struct KioskPage
{
    KioskTexts titles = {}; //!< may be empty
    QList<KioskField> fields = {};

    friend bool operator==(const KioskPage &, const KioskPage &) = default;
};

/*! What a visitor agrees to, and where the portal keeps that. */
struct KioskConsent
{
    KioskTexts texts = {};
    QString version = {};    //!< of the texts; the staff's own
    bool mayDecline = false; //!< the lead is kept without it
    bool asksSignature = false;
    // Codes of the fields that take it; empty: noted in COMMENTS, but for the signature, which is
    // then not kept.
    QString agreedField = {};    //!< "Y" or "N"
    QString textField = {};      //!< the text as it was shown
    QString versionField = {};   //!< KioskConsent::version
    QString timeField = {};      //!< when it was given
    QString signatureField = {}; //!< the strokes, as text

    friend bool operator==(const KioskConsent &, const KioskConsent &) = default;
};

/*! From when to when, in the booth's own time, the screen is dark; past midnight where `from` is
 * the later one. */
struct KioskSleep
{
    QTime from = {};
    QTime to = {};

    friend bool operator==(const KioskSleep &, const KioskSleep &) = default;
};

struct KioskProfile
{
    QString name = {};          //!< for the staff
    QString portal = {};        //!< it was made for, as LeadToSave::portal
    QStringList languages = {}; //!< offered; the first is the default
    QList<KioskPage> pages = {};
    QMap<QString, FieldValue> fixedValues = {}; //!< of every lead, by field code; not shown
    KioskConsent consent = {};
    KioskTexts welcome = {};
    KioskTexts thanks = {};
    std::optional<quint32> accent = {}; //!< 0xRRGGBB
    QByteArray logo = {};               //!< PNG or JPEG; empty: none
    QList<QByteArray> slides = {};      //!< PNG or JPEG; shown while nobody is there
    int idleSeconds = 60;               //!< without a touch, until the warning
    int warningSeconds = 20;            //!< until what was typed is put away
    int thanksSeconds = 10;
    bool keepsUnfinished = false; //!< what was put away is kept for the staff, sealed
    std::optional<KioskSleep> sleep = {};
    QString scannerPrefix = {}; //!< what a scanner types before a code, control characters included
    QString scannerSuffix = {};
    bool usesCamera = false; //!< visitors may have their badges read by it, where there is one

    friend bool operator==(const KioskProfile &, const KioskProfile &) = default;
};

/*! In \a language, else in the default language of \a profile, else none. */
[[nodiscard]] QString textIn(const KioskTexts &texts, const QString &language,
                             const KioskProfile &profile);

/*! Whether the items of a list of \a choices are buttons. */
[[nodiscard]] bool showsButtons(const KioskField &field, qsizetype choices);

// How much a profile may hold. Lengths in characters, sizes in bytes, times in seconds.
namespace kiosklimits {
inline constexpr int Pages = 20;
inline constexpr int FieldsOfPage = 12;
inline constexpr int FixedFields = 100;
inline constexpr int FixedItems = 50; //!< of one field
inline constexpr int Slides = 10;
inline constexpr int Name = 100; //!< also of codes, tags, labels
inline constexpr int Portal = 300;
inline constexpr int ShortText = 1000;  //!< titles, welcome, thanks
inline constexpr int LongText = 10'000; //!< consent, a fixed value
inline constexpr int ScannerMark = 8;
inline constexpr qsizetype Logo = qsizetype(1) * 1024 * 1024;
inline constexpr qsizetype Slide = qsizetype(4) * 1024 * 1024;
inline constexpr qsizetype Images = qsizetype(10) * 1024 * 1024; //!< all together
struct Range
{
    int least;
    int most;
};
inline constexpr Range IdleSeconds{15, 600};
inline constexpr Range WarningSeconds{20, 120};
inline constexpr Range ThanksSeconds{3, 120};
} // namespace kiosklimits

/*! Error::code of a profile that cannot be used; Error::detail says where and why, in English and
 * without what stands there: "pages/2/fields/1/code: empty". */
inline constexpr QLatin1StringView KioskProfileUnusable{"KIOSK_PROFILE_UNUSABLE"};

// Pure; any thread. Errors: InvalidInput (KIOSK_PROFILE_UNUSABLE).

/*! Whether \a profile keeps all limits and says nothing twice. Whether it fits a portal's form is
 * another question: kiosk/kioskcheck.h. */
[[nodiscard]] Outcome checkLimits(const KioskProfile &profile);

/*! Of a profile that keeps the limits; equal profiles give equal bytes. */
[[nodiscard]] QByteArray kioskProfileToJson(const KioskProfile &profile);
/*! Strict: a part that this version does not know is an error, and so is what checkLimits()
 * refuses. */
[[nodiscard]] Result<KioskProfile> kioskProfileFromJson(const QByteArray &json);
/*! As strict, but for the limits: of one that is still being made. */
[[nodiscard]] Result<KioskProfile> unfinishedProfileFromJson(const QByteArray &json);

} // namespace leadbooth
