// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace leadbooth {

/*! The language of the program's and Qt's own texts. Main thread. */
class ProgramLanguage
{
public:
    /*! "en", "ru", "de" …; empty: as the system. Changes QLocale's default as well. Answers the one
     * that it came to. */
    QString set(const QString &language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace leadbooth
