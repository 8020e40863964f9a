// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/portaltexts.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

QString accessDeniedText(PortalLocale locale)
{
    return Localized{u"Доступ запрещен."_s, u"Access denied."_s, u"Zugriff verweigert."_s}.in(
            locale);
}

QString notFoundText(PortalLocale locale)
{
    return Localized{u"Не найдено"_s, u"Not found"_s, u"Nicht gefunden"_s}.in(locale);
}

QString invalidEmailText(PortalLocale locale, const QString &value)
{
    return Localized{u"Неверный формат e-mail: &quot;%1&quot;<br />"_s,
                     u"Invalid e-mail format: &quot;%1&quot;<br />"_s,
                     u"Ungültiges E-Mail-Format: &quot;%1&quot;<br />"_s}
            .in(locale)
            .arg(value.toHtmlEscaped());
}

QString valueTooLongText(PortalLocale locale, const QString &label)
{
    return Localized{u"Значение поля «%1» длиннее 250 символов.<br />"_s,
                     u"The value of &quot;%1&quot; is longer than 250 characters.<br />"_s,
                     u"Der Wert von &quot;%1&quot; ist länger als 250 Zeichen.<br />"_s}
            .in(locale)
            .arg(label.toHtmlEscaped());
}

QString invalidAmountText(PortalLocale locale)
{
    return Localized{u"Поле &quot;Сумма&quot; содержит недопустимые символы.<br />"_s,
                     u"The &quot;Amount&quot; field contains invalid characters.<br />"_s,
                     u"Das Feld &quot;Betrag&quot; enthält ungültige Zeichen.<br />"_s}
            .in(locale);
}

QString unknownCurrencyText(PortalLocale locale)
{
    return Localized{u"Указанная валюта не найдена.<br />"_s,
                     u"The specified currency was not found.<br />"_s,
                     u"Die angegebene Währung wurde nicht gefunden.<br />"_s}
            .in(locale);
}

QString fieldMissingText(PortalLocale locale, const QString &label)
{
    return Localized{u"Не заполнено обязательное поле &quot;%1&quot;.<br />"_s,
                     u"The required field &quot;%1&quot; is missing.<br />"_s,
                     u"Das Pflichtfeld &quot;%1&quot; fehlt.<br />"_s}
            .in(locale)
            .arg(label.toHtmlEscaped());
}

QString fieldIncorrectText(PortalLocale locale, const QString &label)
{
    return Localized{u"Поле &quot;%1&quot; заполнено некорректно.<br />"_s,
                     u"The field &quot;%1&quot; is incorrect.<br />"_s,
                     u"Das Feld &quot;%1&quot; ist nicht korrekt.<br />"_s}
            .in(locale)
            .arg(label.toHtmlEscaped());
}

QString invalidParametersText(PortalLocale locale)
{
    return Localized{u"Переданы некорректные параметры."_s, u"Invalid parameters were passed."_s,
                     u"Es wurden ungültige Parameter übergeben."_s}
            .in(locale);
}

QString unknownDictionaryText(PortalLocale locale)
{
    return Localized{u"Не указан или некорректен идентификатор справочника."_s,
                     u"The dictionary ID is missing or incorrect."_s,
                     u"Die ID des Verzeichnisses fehlt oder ist falsch."_s}
            .in(locale);
}

QString generatedTitle(PortalLocale locale, int id)
{
    return Localized{u"Лид #%1"_s, u"Lead #%1"_s, u"Lead #%1"_s}.in(locale).arg(id);
}

} // namespace leadbooth
