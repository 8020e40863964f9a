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

/*! A booth as many are: three languages, ten fields, a consent as lawyers write it, no pictures. */
inline KioskProfile fairKioskProfile()
{
    using namespace Qt::StringLiterals;
    const auto texts = [](const QString &en, const QString &ru, const QString &de) {
        return KioskTexts{{u"en"_s, en}, {u"ru"_s, ru}, {u"de"_s, de}};
    };
    KioskProfile profile{.name = u"Hannover Messe 2026, hall 4, stand B12"_s,
                         .portal = u"vympel.bitrix24.de:443"_s,
                         .languages = {u"en"_s, u"ru"_s, u"de"_s}};
    profile.pages = {
            {.titles = texts(u"What is your name?"_s, u"Как вас зовут?"_s, u"Wie heißen Sie?"_s),
             .fields = {{.code = u"NAME"_s, .isRequired = true},
                        {.code = u"LAST_NAME"_s},
                        {.code = u"COMPANY_TITLE"_s},
                        {.code = u"POST"_s}}},
            {.titles = texts(u"How can we reach you?"_s, u"Как с вами связаться?"_s,
                             u"Wie erreichen wir Sie?"_s),
             .fields = {{.code = u"PHONE"_s, .tag = u"MOBILE"_s},
                        {.code = u"EMAIL"_s, .isRequired = true, .tag = u"WORK"_s}}},
            {.titles = texts(u"What are you interested in?"_s, u"Что вас интересует?"_s,
                             u"Was interessiert Sie?"_s),
             .fields = {{.code = u"UF_CRM_1718200431552"_s,
                         .labels = texts(u"Products"_s, u"Продукты"_s, u"Produkte"_s),
                         .choiceStyle = KioskChoiceStyle::Buttons},
                        {.code = u"UF_CRM_1718200467120"_s,
                         .labels = texts(u"When do you plan to buy?"_s,
                                         u"Когда вы планируете покупку?"_s,
                                         u"Wann planen Sie den Kauf?"_s)}}},
            {.titles = texts(u"Anything else?"_s, u"Хотите что-нибудь добавить?"_s,
                             u"Sonst noch etwas?"_s),
             .fields = {{.code = u"COMMENTS"_s}, {.code = u"UF_CRM_1718200502349"_s}}}};
    profile.fixedValues = {{u"TITLE"_s, {{u"Hannover Messe 2026"_s}}},
                           {u"SOURCE_ID"_s, {{u"TRADE_SHOW"_s}}},
                           {u"ASSIGNED_BY_ID"_s, {{u"14"_s}}}};
    profile.consent = {
            .texts = texts(
                    u"I agree that Vympel GmbH, Example Street 1, 10115 Berlin, keeps and uses the "
                    "data that I have entered here to contact me by e-mail or phone about its "
                    "products. I can withdraw this consent at any time by an e-mail to "
                    "privacy@vympel.example; what was done before remains lawful. The privacy "
                    "notice at vympel.example/privacy tells more."_s,
                    u"Я согласен, что Vympel GmbH, Example Street 1, 10115 Berlin, хранит и "
                    "использует введённые мной здесь данные, чтобы связываться со мной по "
                    "электронной почте или телефону по поводу своих продуктов. Я могу отозвать "
                    "согласие в любое время письмом на privacy@vympel.example; сделанное до этого "
                    "остаётся законным. Подробнее: vympel.example/privacy."_s,
                    u"Ich willige ein, dass die Vympel GmbH, Example Street 1, 10115 Berlin, meine "
                    "hier eingegebenen Daten speichert und nutzt, um mich per E-Mail oder Telefon "
                    "über ihre Produkte zu informieren. Ich kann die Einwilligung jederzeit per "
                    "E-Mail an privacy@vympel.example widerrufen; was bis dahin geschah, bleibt "
                    "rechtmäßig. Mehr in den Datenschutzhinweisen: vympel.example/privacy."_s),
            .version = u"2026-03"_s,
            .mayDecline = true,
            .agreedField = u"UF_CRM_1718200531004"_s,
            .timeField = u"UF_CRM_1718200544871"_s};
    profile.welcome = texts(u"Welcome. Touch the screen and leave us your card."_s,
                            u"Добро пожаловать. Коснитесь экрана и оставьте свои контакты."_s,
                            u"Willkommen. Tippen Sie auf den Bildschirm und hinterlassen Sie uns "
                            "Ihre Karte."_s);
    profile.thanks = texts(u"Thank you. We will be in touch."_s, u"Спасибо. Мы с вами свяжемся."_s,
                           u"Vielen Dank. Wir melden uns bei Ihnen."_s);
    profile.accent = 0x0055AA;
    profile.usesCamera = true;
    return profile;
}

} // namespace leadbooth::test
