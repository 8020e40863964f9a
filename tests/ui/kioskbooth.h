// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeclock.h"
#include "support/sampleschema.h"
#include "ui/kioskfinger.h"

#include <QBuffer>
#include <QLineEdit>
#include <QLinearGradient>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTranslator>

// A booth with a touch screen, for the tests of the kiosk and its pictures.

namespace leadbooth::test {

using namespace Qt::StringLiterals;

class BoothIds final : public IdSource
{
public:
    OriginId newOriginId() override
    {
        return OriginId(
                u"%1c3a91a-77de-4d1c-9a34-0123456789ab"_s.arg(++m_count, 2, 16, QChar(u'0')));
    }
    AccountId newAccountId() override { return AccountId(u"account-%1"_s.arg(++m_count)); }

private:
    int m_count = 0;
};

inline QByteArray boothPicture(const QColor &from, const QColor &to, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient gradient(0, 0, size.width(), size.height());
    gradient.setColorAt(0, from);
    gradient.setColorAt(1, to);
    painter.fillRect(image.rect(), gradient);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 60));
    painter.drawEllipse(QPointF(size.width() * 0.7, size.height() * 0.4), size.height() * 0.3,
                        size.height() * 0.3);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/*! Every kind of question, in three languages. */
inline KioskProfile boothProfile()
{
    KioskProfile profile{.name = u"Hall 4"_s,
                         .portal = u"example.bitrix24.com:443"_s,
                         .languages = {u"en"_s, u"ru"_s, u"de"_s}};
    const auto texts = [](const QString &en, const QString &ru, const QString &de) {
        return KioskTexts{{u"en"_s, en}, {u"ru"_s, ru}, {u"de"_s, de}};
    };
    profile.pages = {
            {.titles = texts(u"Who are you?"_s, u"Как вас зовут?"_s, u"Wie heißen Sie?"_s),
             .fields = {{.code = u"NAME"_s}, {.code = u"COMPANY_TITLE"_s}}},
            {.titles = texts(u"How can we reach you?"_s, u"Как с вами связаться?"_s,
                             u"Wie erreichen wir Sie?"_s),
             .fields = {{.code = u"PHONE"_s}, {.code = u"EMAIL"_s, .isRequired = true}}},
            {.titles = texts(u"What are you interested in?"_s, u"Что вас интересует?"_s,
                             u"Was interessiert Sie?"_s),
             .fields = {{.code = u"UF_CRM_INTERESTS"_s},
                        {.code = u"SOURCE_ID"_s},
                        {.code = u"UF_CRM_NEWS"_s}}},
            {.fields = {{.code = u"UF_CRM_COUNTRY"_s}}},
            {.titles = texts(u"A few numbers"_s, u"Несколько цифр"_s, u"Ein paar Zahlen"_s),
             .fields = {{.code = u"UF_CRM_VISITS"_s},
                        {.code = u"UF_CRM_BUDGET"_s},
                        {.code = u"UF_CRM_ARTICLES"_s}}},
            {.titles = texts(u"When may we call?"_s, u"Когда вам позвонить?"_s,
                             u"Wann dürfen wir anrufen?"_s),
             .fields = {{.code = u"UF_CRM_DEMO"_s}, {.code = u"BIRTHDATE"_s}}},
            {.titles = texts(u"Anything else?"_s, u"Хотите что-нибудь добавить?"_s,
                             u"Sonst noch etwas?"_s),
             .fields = {{.code = u"COMMENTS"_s}}}};
    profile.fixedValues = {{u"TITLE"_s, {{u"Expo 2026"_s}}}};
    profile.consent = {
            .texts = texts(u"I agree that Vympel keeps my details and contacts me about its "
                           "products by phone and e-mail. I can withdraw this at any time by "
                           "writing to privacy@vympel.example."_s,
                           u"Я согласен, что «Вымпел» хранит мои данные и связывается со мной по "
                           "телефону и электронной почте. Согласие можно отозвать в любой момент: "
                           "privacy@vympel.example."_s,
                           u"Ich willige ein, dass Vympel meine Angaben speichert und mich "
                           "telefonisch und per E-Mail zu Produkten kontaktiert. Ich kann das "
                           "jederzeit widerrufen: privacy@vympel.example."_s),
            .version = u"2026-03"_s,
            .mayDecline = true,
            .asksSignature = true,
            .agreedField = {},
            .signatureField = u"ADDRESS"_s};
    profile.welcome = texts(u"Welcome to Vympel"_s, u"«Вымпел» приветствует вас"_s,
                            u"Willkommen bei Vympel"_s);
    profile.thanks = texts(u"Thank you. We will call you by Friday."_s,
                           u"Спасибо. Мы позвоним вам до пятницы."_s,
                           u"Vielen Dank. Wir rufen Sie bis Freitag an."_s);
    return profile;
}

/*! The kiosk on a screen, and what it has told its owner. */
class KioskBooth final : public KioskFinger
{
public:
    explicit KioskBooth(const QSize &size = {1024, 600},
                        const KioskProfile &profile = boothProfile(),
                        const FormSchemaPtr &schema = sampleSchema())
        : view(clock, ids)
        , gone(&view, &KioskView::visitorGone)
        , asked(&view, &KioskView::languageRequested)
    {
        QObject::connect(&view, &KioskView::leadReady, &view,
                         [this](const LeadDraft &draft, const FormSchemaPtr &) { leads += draft; });
        QObject::connect(&view, &KioskView::unfinished, &view,
                         [this](const LeadDraft &draft) { unfinished += draft; });
        QObject::connect(&view, &KioskView::languageRequested, &view,
                         [this](const QString &language) { speak(language); });
        view.resize(size);
        view.setProfile(profile);
        view.setSchema(schema);
        view.show();
        view.activateWindow();
        drainEvents();
    }
    ~KioskBooth() override { QCoreApplication::removeTranslator(&translator); }

    /*! As the program does it. */
    void speak(const QString &language)
    {
        QCoreApplication::removeTranslator(&translator);
        hasTexts = translator.load(
                u"%1/../app/leadbooth_%2.qm"_s.arg(QApplication::applicationDirPath(), language));
        QCoreApplication::installTranslator(&translator);
    }

    FakeClock clock;
    BoothIds ids;
    KioskView view;
    QSignalSpy gone;
    QSignalSpy asked;
    QList<LeadDraft> leads;
    QList<LeadDraft> unfinished;
    QTranslator translator;
    bool hasTexts = true;

protected:
    [[nodiscard]] KioskView &kiosk() const override { return const_cast<KioskView &>(view); }
    void pass(std::chrono::milliseconds time) override { clock.advance(time); }
};

} // namespace leadbooth::test
