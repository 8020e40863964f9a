// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programlanguage.h"

#include "base/language.h"
#include "base/logging.h"
#include "systemlocale.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace leadbooth {

QString ProgramLanguage::set(const QString &language)
{
    const QString wanted = languageFor(language.isEmpty() ? QLocale::system().name() : language);
    QLocale::setDefault(localeFor(wanted, QLocale::system()));
    if (m_own.load(":/i18n/leadbooth_"_L1 + wanted)) {
        QCoreApplication::installTranslator(&m_own);
    } else {
        qCWarning(lcApp) << "no texts for" << wanted;
    }
    // Qt's own texts: context menus, standard buttons. English is in the code.
    if (m_qt.load("qtbase_"_L1 + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    } else {
        QCoreApplication::removeTranslator(&m_qt);
    }
    return wanted;
}

} // namespace leadbooth
