// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/people.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

QStringList words(const Localized &text, PortalLocale locale)
{
    return text.in(locale).split(u'|');
}

} // namespace

QList<PortalUser> portalUsers(PortalLocale locale, int count)
{
    const QStringList names =
            words({u"Вера Лукошкина|Игорь Туманов|Лидия Полынина|Роман Кубиков|Нина Ветрова|"
                   "Артём Снежин|Павел Бывалов|Олег Гостев"_s,
                   u"Vera Quill|Igor Mist|Lydia Sage|Roman Cube|Nina Breeze|"
                   "Arthur Snowfield|Paul Bygone|Oliver Guest"_s,
                   u"Vera Federkiel|Igor Nebel|Lydia Salbei|Roman Würfel|Nina Brise|"
                   "Arthur Schneefeld|Paul Ehemals|Oliver Gast"_s},
                  locale);
    const QStringList positions =
            words({u"Администратор|Руководитель продаж|Менеджер|Менеджер|Маркетолог|"
                   "Инженер|Менеджер|Партнёр"_s,
                   u"Administrator|Head of sales|Sales manager|Sales manager|Marketing|"
                   "Engineer|Sales manager|Partner"_s,
                   u"Administratorin|Vertriebsleitung|Vertrieb|Vertrieb|Marketing|"
                   "Technik|Vertrieb|Partner"_s},
                  locale);
    QList<PortalUser> users;
    for (int i = 0; i < names.size(); ++i) {
        const QStringList parts = names[i].split(u' ');
        users.append({i + 1, parts[0], parts[1], positions[i], i == 0, i != 6, i != 7,
                      u"user%1@example.net"_s.arg(i + 1)});
    }
    for (int id = static_cast<int>(names.size()) + 1; id <= count; ++id) {
        users.append({id, names[id % 6].section(u' ', 0, 0), QString::number(id), positions[3],
                      false, true, true, u"user%1@example.net"_s.arg(id)});
    }
    return users;
}

QStringList companyNames(PortalLocale locale)
{
    return words(
            {u"Северный компас|Лунный сахар|Тихая гавань плюс|Медный кот|Ромашкин и "
             u"сыновья|Облачный кирпич|"
             "Заводь-сервис|Пять колёс|Янтарная пила|Сосновый бит|Дом без "
             "гвоздя|Ледокол-мебель|Быстрый ёж|"
             "Карта полюса|Мостовик-5|Соль и ветер|Бумажный змей|Рыжий трактор|Дюна-логистик|Верх "
             "тормашками|"
             "Кварц и Ко|Утренний поезд|Тёплый угол|Часовня права|Мельница данных|Синий "
             "якорь|Остров чая|"
             "Пиксель и перо|Каменный цветник|Последняя миля 24"_s,
             u"Northbound Compass Ltd|Moon Sugar Co|Quiet Harbour Plus|Copper Cat Works|Daisy & "
             u"Sons|Cloud Brick Inc|"
             "Backwater Services|Five Wheels LLC|Amber Saw Tools|Pine Bit Systems|Nailless "
             "Homes|Icebreaker Furniture|"
             "Swift Hedgehog|Pole Map Press|Bridge Five Group|Salt and Wind|Paper Kite "
             "Media|Ginger Tractor|"
             "Dune Logistics|Upside Down Events|Quartz & Co|Morning Train Travel|Warm Corner "
             "Heating|Chapel Law|"
             "Data Mill|Blue Anchor Foods|Tea Island|Pixel and Quill|Stone Garden|Last Mile 24"_s,
             u"Nordkompass GmbH|Mondzucker AG|Stiller Hafen KG|Kupferkater Werke|Gänseblum & "
             u"Söhne|Wolkenziegel GmbH|"
             "Altwasser Service|Fünf Räder GmbH|Bernsteinsäge Werkzeuge|Kiefernbit Systeme|Haus "
             "ohne Nagel|"
             "Eisbrecher Möbel|Flinker Igel|Polkarten Verlag|Brücke Fünf|Salz und "
             "Wind|Papierdrachen Medien|"
             "Roter Traktor|Düne Logistik|Kopfüber Events|Quarz & Co|Morgenzug Reisen|Warme Ecke "
             "Heizung|"
             "Kapelle Rechtsanwälte|Datenmühle|Blauer Anker Feinkost|Teeinsel|Pixel und "
             "Feder|Steingarten|"
             "Letzte Meile 24"_s},
            locale);
}

QStringList contactFirstNames(PortalLocale locale)
{
    return words(
            {u"Анна|Борис|Варвара|Глеб|Дарья|Егор|Жанна|Захар|Инна|Кирилл|Любовь|Марк|Ольга|Пётр|Софья"_s,
             u"Ada|Ben|Clara|Dylan|Edith|Frank|Grace|Henry|Iris|Jack|Kate|Leo|Mary|Noah|Olive"_s,
             u"Anna|Bruno|Clara|Dieter|Elke|Fritz|Greta|Hannes|Ida|Jonas|Käthe|Ludwig|Marie|Nils|Olga"_s},
            locale);
}

QStringList contactLastNames(PortalLocale locale)
{
    return words(
            {u"Берегова|Ветряк|Глинка-Речная|Дождевой|Ежевикин|Жёлудев|Звонарь|Ивовый|Калитка|"
             u"Лопухов|Маковка|Невода|"
             "Овсянин|Пуговкин|Рябинка|Скрипач|Тополев|Узоров|Фонарь|Хвощёва|Цаплина|Чашкин|"
             "Шалфеев|Щеглов|Эхов|"
             "Юлин|Ягодный|Аистова|Бубенец|Валунов"_s,
             u"Ashgrove|Brookbend|Candlewick|Dewdrop|Elderfern|Foxmeadow|Gatepost|Hazelnut|Inkwell|"
             u"Juniper|"
             "Kettleby|Larkspur|Mosswood|Nightjar|O’Tinker|Pebble|Quillfeather|Rushlight|Saltmarsh|"
             "Thistledown|"
             "Underbridge|Vellum|Wickerson|Yarrowby|Zephyr|Applecart|Bramble-Hill|Coppersmythe|Driftwood|Emberley"_s,
             u"Apfelwein|Bachstelze|Dachfirst|Eichblatt|Federleicht|Glühwurm|Haselmaus|Immergrün|"
             u"Johannisbeer|"
             "Kirschkern|Löwenzahn|Mondschein|Nussbaumer|Ofenrohr|Pfefferminz|Quellwasser|"
             "Regenbogen|Sonnenuhr|"
             "Tannenzapf|Uferweg|Veilchenfeld|Wiesengrund|Zaunkönig|Ährenfeld|Öhrchen|Übersee|"
             "Blaubeer|Dornbusch|"
             "Efeu-Ranke|Fährmann"_s},
            locale);
}

QString fictionalPhone(PortalLocale locale, int number)
{
    const QString digits = u"%1"_s.arg(number, 3, 10, QChar(u'0'));
    switch (locale) {
    case PortalLocale::Russian:
        return u"+7 495 000-0"_s + digits.left(1) + u'-' + digits.mid(1);
    case PortalLocale::English:
        return u"+1 (212) 555-0"_s + digits;
    case PortalLocale::German:
        return u"+49 30 23125 "_s + digits;
    }
    Q_UNREACHABLE();
}

} // namespace leadbooth
