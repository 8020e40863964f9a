// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testcase.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QTranslator>
#include <QWidget>

#include <memory>

// What the programs share that draw pages of the kiosk into pictures, to be looked at:
// PROGRAM OUT LANG QMFILE light|dark WIDTHxHEIGHT [POINTSIZE].

namespace leadbooth::test {

struct KioskPictures
{
    QDir out;
    QString language;
    QSize size;
    QTranslator texts;
    int count = 0;

    void take(QWidget &page, const QString &name)
    {
        drainEvents();
        const QString file = out.filePath(
                QString::fromLatin1("%1-%2.png").arg(++count, 2, 10, QChar(u'0')).arg(name));
        if (!page.grab().save(file)) {
            QTextStream(stderr) << "cannot write " << file << "\n";
        }
    }
};

/*! Sets the program up as the arguments say. Null: they make no sense, and it was said. */
inline std::unique_ptr<KioskPictures> kioskPictures(QApplication &app)
{
    const QStringList arguments = QApplication::arguments();
    const QStringList size = arguments.value(5).split(u'x');
    if (arguments.size() < 6 || size.size() != 2) {
        QTextStream(stderr) << arguments.constFirst()
                            << " OUT LANG QMFILE light|dark WIDTHxHEIGHT [POINTSIZE]\n";
        return nullptr;
    }
    if (arguments.size() > 6) {
        QFont font = QApplication::font();
        font.setPointSizeF(arguments.at(6).toDouble());
        QApplication::setFont(font);
    }
    auto pictures = std::make_unique<KioskPictures>();
    pictures->out = QDir(arguments.at(1));
    pictures->language = arguments.at(2);
    pictures->size = {size.at(0).toInt(), size.at(1).toInt()};
    if (!pictures->out.mkpath(QStringLiteral("."))) {
        QTextStream(stderr) << "cannot make the folder\n";
        return nullptr;
    }
    applyStyle(app,
               arguments.at(4) == QLatin1StringView("dark") ? ColorScheme::Dark
                                                            : ColorScheme::Light,
               Density::Kiosk);
    if (pictures->texts.load(arguments.at(3))) {
        QCoreApplication::installTranslator(&pictures->texts);
    }
    QLocale::setDefault(QLocale(pictures->language));
    return pictures;
}

} // namespace leadbooth::test
