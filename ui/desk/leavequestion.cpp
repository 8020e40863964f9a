// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/leavequestion.h"

#include <QCoreApplication>

namespace leadbooth {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(LeaveQuestion)

public:
    static QString truth(Unfinished unfinished)
    {
        switch (unfinished) {
        case Unfinished::Nothing:
            return {};
        case Unfinished::Typed:
            return tr("The lead in the form has not been sent.");
        case Unfinished::TypedChanges:
            return tr("The changes in the form have not been sent.");
        case Unfinished::Saving:
            return tr("The lead is not saved yet.");
        case Unfinished::PutAside:
            return tr("A lead that was put aside could not be saved.");
        }
        return {};
    }

    static QString consequence(Leaving leaving, bool isKept)
    {
        if (!isKept) {
            return tr("If you leave now, what was typed is lost.");
        }
        return leaving == Leaving::Closing
                       ? tr("It is kept on this computer, and offered at the next start.")
                       : tr("It is kept on this computer, and offered when you come back to this "
                            "portal.");
    }

    static QString leave(Leaving leaving, bool isKept)
    {
        switch (leaving) {
        case Leaving::Closing:
            return isKept ? tr("Close", "button") : tr("Close and discard", "button");
        case Leaving::OtherAccount:
            return isKept ? tr("Leave", "button") : tr("Leave and discard", "button");
        }
        return {};
    }
};

} // namespace

LeaveQuestion leaveQuestion(Unfinished unfinished, Leaving leaving, bool isKept)
{
    return {Texts::truth(unfinished), Texts::consequence(leaving, isKept),
            Texts::leave(leaving, isKept)};
}

} // namespace leadbooth
