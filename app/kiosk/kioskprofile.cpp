// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskprofile.h"

#include "base/language.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

namespace limits = kiosklimits;

// Keeps the first thing that is wrong.
class Limits
{
public:
    [[nodiscard]] Outcome outcome() const
    {
        if (m_trouble.isEmpty()) {
            return success();
        }
        return failure({.kind = ErrorKind::InvalidInput,
                        .certainty = Certainty::NotSent,
                        .code = KioskProfileUnusable,
                        .detail = u"kiosk profile: "_s + m_trouble});
    }

    void need(bool isKept, const QString &where, const QString &why)
    {
        if (!isKept && m_trouble.isEmpty()) {
            m_trouble = where + u": "_s + why;
        }
    }
    void atMost(const QString &text, qsizetype most, const QString &where)
    {
        need(text.size() <= most, where, u"longer than %1 characters"_s.arg(most));
    }
    void count(qsizetype size, qsizetype least, qsizetype most, const QString &where)
    {
        need(size >= least && size <= most, where, u"not %1 to %2 of them"_s.arg(least).arg(most));
    }
    void name(const QString &text, const QString &where, qsizetype most = limits::Name)
    {
        need(!text.trimmed().isEmpty(), where, u"empty"_s);
        atMost(text, most, where);
    }
    void texts(const KioskTexts &texts, qsizetype most, const QString &where)
    {
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            need(languages().contains(it.key()), where, u"an unknown language"_s);
            atMost(it.value(), most, where);
        }
    }
    void range(int value, const limits::Range &range, const QString &where)
    {
        need(value >= range.least && value <= range.most, where,
             u"not from %1 to %2"_s.arg(range.least).arg(range.most));
    }
    void image(const QByteArray &bytes, qsizetype most, const QString &where)
    {
        need(bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff"), where,
             u"neither PNG nor JPEG"_s);
        need(bytes.size() <= most, where, u"larger than %1 bytes"_s.arg(most));
    }
    /*! A field that gets its value here, and must not get another somewhere else. */
    void field(const QString &code, const QString &where)
    {
        name(code, where);
        need(!m_fields.contains(code), where, u"the field has another place too"_s);
        m_fields.insert(code);
    }

private:
    QString m_trouble;
    QSet<QString> m_fields;
};

void checkPages(const QList<KioskPage> &pages, Limits &limit)
{
    limit.count(pages.size(), 1, limits::Pages, u"pages"_s);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString where = u"pages/%1/"_s.arg(i + 1);
        const KioskPage &page = pages.at(i);
        limit.texts(page.titles, limits::ShortText, where + u"titles"_s);
        limit.count(page.fields.size(), 1, limits::FieldsOfPage, where + u"fields"_s);
        for (qsizetype j = 0; j < page.fields.size(); ++j) {
            const KioskField &field = page.fields.at(j);
            const QString at = where + u"fields/%1/"_s.arg(j + 1);
            limit.field(field.code, at + u"code"_s);
            limit.texts(field.labels, limits::Name, at + u"labels"_s);
            limit.atMost(field.tag, limits::Name, at + u"tag"_s);
        }
    }
}

void checkFixedValues(const QMap<QString, FieldValue> &values, Limits &limit)
{
    limit.count(values.size(), 0, limits::FixedFields, u"fixed"_s);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        limit.field(it.key(), u"fixed"_s);
        limit.need(!isEmpty(it.value()), u"fixed"_s, u"no value"_s);
        limit.count(it->size(), 0, limits::FixedItems, u"fixed"_s);
        for (const ValueItem &item : it.value()) {
            limit.atMost(item.value, limits::LongText, u"fixed"_s);
            limit.atMost(item.tag, limits::LongText, u"fixed"_s);
        }
    }
}

void checkConsent(const KioskConsent &consent, Limits &limit)
{
    limit.texts(consent.texts, limits::LongText, u"consent/texts"_s);
    limit.atMost(consent.version, limits::Name, u"consent/version"_s);
    limit.need(consent.asksSignature || consent.signatureField.isEmpty(),
               u"consent/fields/signature"_s, u"none is asked for"_s);
    const std::array<std::pair<QString, QString>, 5> targets{
            {{consent.agreedField, u"consent/fields/agreed"_s},
             {consent.textField, u"consent/fields/text"_s},
             {consent.versionField, u"consent/fields/version"_s},
             {consent.timeField, u"consent/fields/time"_s},
             {consent.signatureField, u"consent/fields/signature"_s}}};
    for (const auto &[code, where] : targets) {
        if (!code.isEmpty()) {
            limit.field(code, where);
            limit.need(code != "COMMENTS"_L1, where, u"COMMENTS is meant where none is named"_s);
        }
    }
}

void checkImages(const KioskProfile &profile, Limits &limit)
{
    qsizetype all = profile.logo.size();
    if (!profile.logo.isEmpty()) {
        limit.image(profile.logo, limits::Logo, u"logo"_s);
    }
    limit.count(profile.slides.size(), 0, limits::Slides, u"slides"_s);
    for (qsizetype i = 0; i < profile.slides.size(); ++i) {
        limit.image(profile.slides.at(i), limits::Slide, u"slides/%1"_s.arg(i + 1));
        all += profile.slides.at(i).size();
    }
    limit.need(all <= limits::Images, u"slides"_s,
               u"with the logo more than %1 bytes"_s.arg(limits::Images));
}

} // namespace

QString textIn(const KioskTexts &texts, const QString &language, const KioskProfile &profile)
{
    const QString text = texts.value(language);
    return text.trimmed().isEmpty() ? texts.value(profile.languages.value(0)) : text;
}

bool showsButtons(const KioskField &field, qsizetype choices)
{
    return field.choiceStyle == KioskChoiceStyle::Buttons
           || (field.choiceStyle == KioskChoiceStyle::Automatic && choices <= MostKioskButtons);
}

Outcome checkLimits(const KioskProfile &profile)
{
    Limits limit;
    limit.name(profile.name, u"name"_s);
    limit.name(profile.portal, u"portal"_s, limits::Portal);
    // The path of a webhook is a secret, and no part of a portal's identity.
    limit.need(!profile.portal.contains(u'/'), u"portal"_s, u"an address with a path"_s);
    limit.count(profile.languages.size(), 1, languages().size(), u"languages"_s);
    for (const QString &language : profile.languages) {
        limit.need(languages().contains(language), u"languages"_s, u"an unknown one"_s);
        limit.need(profile.languages.count(language) == 1, u"languages"_s, u"one of them twice"_s);
    }
    checkPages(profile.pages, limit);
    checkFixedValues(profile.fixedValues, limit);
    checkConsent(profile.consent, limit);
    limit.texts(profile.welcome, limits::ShortText, u"welcome"_s);
    limit.texts(profile.thanks, limits::ShortText, u"thanks"_s);
    limit.need(profile.accent.value_or(0) <= 0xFFFFFF, u"accent"_s, u"not a colour"_s);
    checkImages(profile, limit);
    limit.range(profile.idleSeconds, limits::IdleSeconds, u"idleSeconds"_s);
    limit.range(profile.warningSeconds, limits::WarningSeconds, u"warningSeconds"_s);
    limit.range(profile.thanksSeconds, limits::ThanksSeconds, u"thanksSeconds"_s);
    if (profile.sleep) {
        const auto isWholeMinute = [](const QTime &time) {
            return time.isValid() && time.msecsSinceStartOfDay() % 60'000 == 0;
        };
        limit.need(isWholeMinute(profile.sleep->from) && isWholeMinute(profile.sleep->to),
                   u"sleep"_s, u"not a time of day"_s);
        limit.need(profile.sleep->from != profile.sleep->to, u"sleep"_s, u"all day long"_s);
    }
    limit.atMost(profile.scannerPrefix, limits::ScannerMark, u"scanner/prefix"_s);
    limit.atMost(profile.scannerSuffix, limits::ScannerMark, u"scanner/suffix"_s);
    return limit.outcome();
}

} // namespace leadbooth
