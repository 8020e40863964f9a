// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/trainingprofile.h"

#include "kiosk/kiosklead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

KioskTexts texts(const QString &en, const QString &ru, const QString &de)
{
    return {{u"en"_s, en}, {u"ru"_s, ru}, {u"de"_s, de}};
}

/*! With those of \a codes that visitors can fill in; none: no page. */
void addPage(KioskProfile &profile, const FormSchema &schema, const KioskTexts &titles,
             const QStringList &codes, const QStringList &required = {})
{
    KioskPage page{.titles = titles};
    for (const QString &code : codes) {
        const FieldSchema *field = schema.field(code);
        if (field && isForVisitors(*field)) {
            page.fields.append({.code = code, .isRequired = required.contains(code)});
        }
    }
    if (!page.fields.isEmpty()) {
        profile.pages.append(page);
    }
}

QString firstShortList(const FormSchema &schema)
{
    const auto found = std::ranges::find_if(schema.fields, [](const FieldSchema &field) {
        return field.isUserField && isForVisitors(field) && field.choices && !field.choices->empty()
               && field.choices->size() <= static_cast<size_t>(MostKioskButtons);
    });
    return found == schema.fields.end() ? QString() : found->code;
}

} // namespace

KioskProfile suggestedProfile(const FormSchema &schema, const QString &portal, const QString &name)
{
    KioskProfile profile{.name = name, .portal = portal, .languages = {u"en"_s, u"ru"_s, u"de"_s}};
    addPage(profile, schema,
            texts(u"What is your name?"_s, u"Как вас зовут?"_s, u"Wie heißen Sie?"_s),
            {u"NAME"_s, u"LAST_NAME"_s, u"COMPANY_TITLE"_s}, {u"NAME"_s});
    addPage(profile, schema,
            texts(u"How can we reach you?"_s, u"Как с вами связаться?"_s,
                  u"Wie erreichen wir Sie?"_s),
            {u"PHONE"_s, u"EMAIL"_s});
    addPage(profile, schema,
            texts(u"What are you interested in?"_s, u"Что вас интересует?"_s,
                  u"Was interessiert Sie?"_s),
            {firstShortList(schema)});
    addPage(profile, schema,
            texts(u"Anything else?"_s, u"Хотите что-нибудь добавить?"_s, u"Sonst noch etwas?"_s),
            {u"COMMENTS"_s});
    if (schema.field(u"TITLE"_s)) {
        profile.fixedValues = {{u"TITLE"_s, {{name}}}};
    }
    profile.welcome = texts(u"Welcome"_s, u"Добро пожаловать"_s, u"Willkommen"_s);
    profile.thanks = texts(u"Thank you. We will be in touch."_s, u"Спасибо. Мы с вами свяжемся."_s,
                           u"Vielen Dank. Wir melden uns bei Ihnen."_s);
    return profile;
}

KioskProfile trainingProfile(const FormSchema &schema, const QString &portal,
                             const QString &language)
{
    KioskProfile profile = suggestedProfile(schema, portal, u"Training"_s);
    if (const qsizetype at = profile.languages.indexOf(language); at > 0) {
        profile.languages.move(at, 0);
    }
    profile.fixedValues = {{u"TITLE"_s, {{u"Training"_s}}}};
    profile.consent = {
            .texts = texts(u"This is a training. Nothing that you type leaves this computer."_s,
                           u"Это тренировка. Введённые данные не покинут этот компьютер."_s,
                           u"Dies ist eine Übung. Nichts, was Sie eingeben, verlässt diesen "
                           "Computer."_s),
            .version = u"training"_s,
            .mayDecline = true};
    profile.welcome = texts(u"Training: try the booth"_s, u"Тренировка: попробуйте стенд"_s,
                            u"Übung: Probieren Sie den Stand aus"_s);
    profile.thanks = texts(u"Thank you. This was a training."_s, u"Спасибо. Это была тренировка."_s,
                           u"Danke. Das war eine Übung."_s);
    return profile;
}

} // namespace leadbooth
