// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/signinnotice.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(SignInNotice)

public:
    static SignInNotice ends(const QString &day)
    {
        return {.sentence = tr("This sign-in ends on %1.").arg(day),
                .advice = tr("Sign in again now, and nothing stops then."),
                .button = tr("Sign in again", "button")};
    }
    static SignInNotice ended(const QString &day)
    {
        return {.sentence = tr("This sign-in ended on %1.").arg(day),
                .advice = tr("Sign in again to send leads; what you typed stays here."),
                .button = tr("Sign in again", "button"),
                .hasEnded = true};
    }
};

} // namespace

std::optional<SignInNotice> signInNotice(const QDateTime &validUntil, const QDateTime &now)
{
    if (!validUntil.isValid()) {
        return std::nullopt;
    }
    const auto left = std::chrono::milliseconds(now.msecsTo(validUntil));
    if (left > SignInNoticeAhead) {
        return std::nullopt;
    }
    const QString day = dayText(validUntil);
    return left.count() > 0 ? Texts::ends(day) : Texts::ended(day);
}

QString dayText(const QDateTime &moment)
{
    // The long form without the day of the week.
    static const QRegularExpression weekday(u"dddd,?\\s*"_s);
    const QLocale locale;
    return locale.toString(moment.toLocalTime().date(),
                           locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

} // namespace leadbooth
