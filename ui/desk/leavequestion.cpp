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
            return tr("The lead in the form is not in the portal.");
        case Unfinished::TypedUncertain:
            return tr("The lead in the form was sent, but it is not known whether it was created.");
        case Unfinished::TypedChanges:
            return tr("The lead is in the portal, but perhaps not with the changes in the form.");
        case Unfinished::Sending:
            return tr("The lead is being sent. Whether it is created is not known yet.");
        case Unfinished::Waiting:
            return tr("The lead has not been created yet: the portal asked to wait.");
        case Unfinished::LookingUp:
            return tr("The lead may have been created. Leadbooth is finding out.");
        case Unfinished::NotCreated:
            return tr("The lead was not created, and has not been sent again.");
        case Unfinished::Undecided:
            return tr("The lead may have been created. Leadbooth could not find out.");
        }
        return {};
    }

    /*! It goes on by itself, so that leaving ends something. */
    static bool runs(Unfinished unfinished)
    {
        return unfinished == Unfinished::Sending || unfinished == Unfinished::Waiting
               || unfinished == Unfinished::LookingUp;
    }

    static QString consequence(Unfinished unfinished, Leaving leaving)
    {
        if (leaving == Leaving::Reconnecting) {
            return unfinished == Unfinished::Waiting
                           ? tr("Connecting again ends that; it is not sent by itself then. What "
                                "you typed stays.")
                           : tr("Connecting again ends that: you would have to look for the lead "
                                "in the portal yourself. What you typed stays.");
        }
        if (runs(unfinished) && unfinished != Unfinished::Waiting) {
            return tr("If you leave now, what was typed is lost here, and you do not learn "
                      "whether the lead was created.");
        }
        return tr("If you leave now, what was typed is lost.");
    }

    static QString leave(Leaving leaving)
    {
        switch (leaving) {
        case Leaving::Closing:
            return tr("Close and discard", "button");
        case Leaving::OtherAccount:
            return tr("Leave and discard", "button");
        case Leaving::SigningOut:
            return tr("Sign out and discard", "button");
        case Leaving::Reconnecting:
            return tr("Connect again", "button");
        }
        return {};
    }
};

} // namespace

LeaveQuestion leaveQuestion(Unfinished unfinished, Leaving leaving)
{
    return {Texts::truth(unfinished), Texts::consequence(unfinished, leaving),
            Texts::leave(leaving)};
}

} // namespace leadbooth
