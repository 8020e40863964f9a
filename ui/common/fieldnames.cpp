// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fieldnames.h"

#include "base/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

class FieldNames
{
    Q_DECLARE_TR_FUNCTIONS(leadbooth::FieldNames)

public:
    static QString valueType(const QString &type)
    {
        if (type == "WORK"_L1) {
            return tr("Work", "kind of a phone number or address");
        }
        if (type == "MOBILE"_L1) {
            return tr("Mobile", "kind of a phone number");
        }
        if (type == "HOME"_L1) {
            return tr("Home", "kind of a phone number or address");
        }
        if (type == "FAX"_L1) {
            return tr("Fax", "kind of a phone number");
        }
        if (type == "PAGER"_L1) {
            return tr("Pager", "kind of a phone number");
        }
        if (type == "MAILING"_L1) {
            return tr("Mailings", "kind of a phone number or address: for newsletters");
        }
        if (type == "OTHER"_L1) {
            return tr("Other", "kind of a phone number or address");
        }
        // Names of services are the same in every language.
        static const QHash<QString, QString> services{
                {u"FACEBOOK"_s, u"Facebook"_s},       {u"VK"_s, u"VK"_s},
                {u"LIVEJOURNAL"_s, u"LiveJournal"_s}, {u"TWITTER"_s, u"Twitter"_s},
                {u"TELEGRAM"_s, u"Telegram"_s},       {u"VIBER"_s, u"Viber"_s},
                {u"INSTAGRAM"_s, u"Instagram"_s},     {u"SKYPE"_s, u"Skype"_s}};
        return services.value(type, cleanLabel(type, 40));
    }

    static QString section(const FormSection &section)
    {
        switch (section.kind) {
        case SectionKind::About:
            return tr("About the lead", "heading of a part of the form");
        case SectionKind::Person:
            return tr("Contact", "heading of a part of the form: a person's name, phone, e-mail");
        case SectionKind::Client:
            return tr("Client", "heading of a part of the form: existing company and contacts");
        case SectionKind::More:
            return tr("More", "heading of a part of the form: responsible, comments");
        case SectionKind::Address:
            return tr("Address", "heading of a part of the form");
        case SectionKind::Utm:
            return tr("UTM", "heading of a part of the form: advertising labels");
        case SectionKind::UserFields:
            return tr("Fields of your portal", "heading of a part of the form");
        case SectionKind::FromPortal:
            return section.title;
        case SectionKind::Other:
            return tr("Other fields", "heading of a part of the form");
        }
        return {};
    }
};

} // namespace

QString valueTypeLabel(const QString &valueType)
{
    return FieldNames::valueType(valueType);
}

QString sectionTitle(const FormSection &section)
{
    return FieldNames::section(section);
}

} // namespace leadbooth
