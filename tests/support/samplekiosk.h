// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskprofile.h"

namespace leadbooth::test {

/*! The eight bytes that every PNG begins with, and some more. */
inline QByteArray pngOf(qsizetype size)
{
    return QByteArray("\x89PNG\r\n\x1a\n").leftJustified(size, 'p', true);
}

/*! A profile with every part filled in, for the form of sampleSchema(). */
inline KioskProfile sampleKioskProfile()
{
    using namespace Qt::StringLiterals;
    KioskProfile profile{.name = u"Hall 4"_s,
                         .portal = u"example.bitrix24.com:443"_s,
                         .languages = {u"de"_s, u"en"_s}};
    profile.pages = {
            {.titles = {{u"de"_s, u"Wer sind Sie?"_s}, {u"en"_s, u"Who are you?"_s}},
             .fields = {{.code = u"NAME"_s, .labels = {{u"en"_s, u"Your name"_s}}},
                        {.code = u"PHONE"_s, .isRequired = true, .tag = u"MOBILE"_s}}},
            {.fields = {{.code = u"UF_CRM_INTERESTS"_s, .choiceStyle = KioskChoiceStyle::Buttons},
                        {.code = u"UF_CRM_COUNTRY"_s, .choiceStyle = KioskChoiceStyle::List}}}};
    profile.fixedValues = {{u"TITLE"_s, {{u"Trade show"_s}}},
                           {u"SOURCE_ID"_s, {{u"TRADE_SHOW"_s}}},
                           {u"UF_CRM_BUDGET"_s, {{u"10"_s, u"EUR"_s}}}};
    profile.consent = {.texts = {{u"de"_s, u"Ich stimme zu."_s}, {u"en"_s, u"I agree."_s}},
                       .version = u"2026-03"_s,
                       .mayDecline = true,
                       .asksSignature = true,
                       .agreedField = u"UF_CRM_NEWS"_s,
                       .textField = u"UF_CRM_PLACE"_s,
                       .versionField = u"UTM_MEDIUM"_s,
                       .timeField = u"UF_CRM_DEMO"_s,
                       .signatureField = u"ADDRESS"_s};
    profile.welcome = {{u"de"_s, u"Willkommen"_s}, {u"en"_s, u"Welcome"_s}};
    profile.thanks = {{u"de"_s, u"Danke"_s}, {u"en"_s, u"Thank you"_s}};
    profile.accent = 0x00AAFF;
    profile.logo = pngOf(30);
    profile.slides = {pngOf(40), QByteArray("\xff\xd8\xff\xe0 a picture")};
    profile.idleSeconds = 90;
    profile.warningSeconds = 30;
    profile.thanksSeconds = 8;
    profile.keepsUnfinished = true;
    profile.sleep = KioskSleep{.from = QTime(20, 0), .to = QTime(8, 30)};
    profile.scannerPrefix = u"\x02"_s;
    profile.scannerSuffix = u"\r"_s;
    profile.usesCamera = true;
    return profile;
}

} // namespace leadbooth::test
