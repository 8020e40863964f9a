// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/answertext.h"

#include <QCoreApplication>

namespace leadbooth {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(AnswerTexts)

public:
    static AnswerText of(AnswerRefusal refusal)
    {
        switch (refusal) {
        case AnswerRefusal::Unreadable:
            return {tr("This is neither a code nor the address that the browser ended at."),
                    tr("Copy the whole address from the browser's address bar.")};
        case AnswerRefusal::NoCode:
            return {tr("The portal's answer holds no code: it was not agreed to there."),
                    tr("Open the page again and agree.")};
        case AnswerRefusal::WrongState:
            return {tr("This answer belongs to another sign-in."),
                    tr("Open the page again, and take the address that the browser ends at now.")};
        case AnswerRefusal::Repeated:
            return {tr("This code was used before; each works once."),
                    tr("Open the page again for a new one.")};
        case AnswerRefusal::TooLate:
            return {tr("This code has run out: it is good for 30 seconds and works once."),
                    tr("Open the page again for a new one.")};
        case AnswerRefusal::NotWaiting:
            return {tr("This sign-in has ended meanwhile."), tr("Go back and sign in again.")};
        }
        return {};
    }
};

} // namespace

AnswerText answerText(AnswerRefusal refusal)
{
    return Texts::of(refusal);
}

} // namespace leadbooth
