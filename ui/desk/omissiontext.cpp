// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/omissiontext.h"

#include <QCoreApplication>

namespace leadbooth {

namespace {

constexpr qsizetype NamedFields = 50;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(OmissionTexts)

public:
    static std::optional<OmissionText> of(const std::vector<Omission> &omissions)
    {
        QStringList unreadable;
        QStringList cutLists;
        bool tooMany = false;
        bool cutDescriptions = false;
        for (const Omission &omission : omissions) {
            switch (omission.reason) {
            case OmissionReason::TypeNotEditable:
                break;
            case OmissionReason::Unreadable:
            case OmissionReason::Duplicate:
                unreadable.append(omission.field);
                break;
            case OmissionReason::TooManyChoices:
            case OmissionReason::ChoicesMissing:
                cutLists.append(omission.field);
                break;
            case OmissionReason::TooManyFields:
                tooMany = true;
                break;
            case OmissionReason::DescriptionsCut:
                cutDescriptions = true;
                break;
            }
        }
        QStringList lines;
        if (!unreadable.isEmpty()) {
            lines += tr("%n field(s) could not be read.", nullptr, int(unreadable.size()));
        }
        if (tooMany) {
            lines += tr("It has more fields than Leadbooth shows.");
        }
        if (!cutLists.isEmpty()) {
            lines +=
                    tr("The lists of %n field(s) are not complete.", nullptr, int(cutLists.size()));
        }
        if (cutDescriptions) {
            lines += tr("Some fields may lack their order, choices and help.");
        }
        if (lines.isEmpty()) {
            return {};
        }
        lines += tr("What is missing can be filled in in Bitrix24.");
        QStringList fields = (unreadable + cutLists).mid(0, NamedFields);
        fields.removeAll(QString());
        return OmissionText{.sentence = tr("A part of the portal's form is left out here."),
                            .advice = lines.join(u' '),
                            .details = fields.join(QStringLiteral(", "))};
    }
};

} // namespace

std::optional<OmissionText> omissionText(const std::vector<Omission> &omissions)
{
    return Texts::of(omissions);
}

} // namespace leadbooth
