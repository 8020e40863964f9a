// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the on-screen keyboard under a page into pictures, to be looked at: keyboardgallery FOLDER.
// Not shipped and not a test.
#include "support/fakeclock.h"
#include "ui/common/style.h"
#include "ui/kiosk/keyboard.h"
#include "ui/kiosk/keyboardhost.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextStream>
#include <QTranslator>
#include <QVBoxLayout>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

enum class Touched { Nothing, Shift, ShiftTwice, Pages, MoreSigns };

struct Page
{
    QString name;
    Qt::InputMethodHints hints = Qt::ImhNone;
    Touched touched = Touched::Nothing;
    bool severalLines = false;
    bool isHeld = false; //!< a finger lies on the second key
};

int indexOf(const Keyboard &keyboard, KeyRole role)
{
    for (size_t i = 0; i < keyboard.keys().size(); ++i) {
        if (keyboard.keys()[i].key.role == role) {
            return int(i);
        }
    }
    return -1;
}

void touch(Keyboard &keyboard, Touched touched)
{
    switch (touched) {
    case Touched::Nothing:
        return;
    case Touched::ShiftTwice:
        keyboard.activate(indexOf(keyboard, KeyRole::Shift));
        [[fallthrough]];
    case Touched::Shift:
        keyboard.activate(indexOf(keyboard, KeyRole::Shift));
        return;
    case Touched::MoreSigns:
    case Touched::Pages:
        keyboard.activate(indexOf(keyboard, KeyRole::Pages));
        if (touched == Touched::MoreSigns) {
            keyboard.activate(indexOf(keyboard, KeyRole::MoreSigns));
        }
    }
}

QScrollArea *makePage(const Page &page, QWidget **editor)
{
    auto *area = new QScrollArea;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    const Sizes &size = sizes(Density::Kiosk);
    layout->setContentsMargins(size.space[3], size.space[3], size.space[3], size.space[3]);
    for (int i = 0; i < 3; ++i) {
        layout->addWidget(new QLabel(u"Vympel %1"_s.arg(i + 1)));
        if (page.severalLines && i == 2) {
            *editor = new QPlainTextEdit(u"Sever"_s);
        } else {
            auto *line = new QLineEdit(i < 2 ? u"Sever"_s : QString());
            line->setInputMethodHints(page.hints);
            *editor = line;
        }
        layout->addWidget(*editor);
    }
    area->setWidgetResizable(true);
    area->setWidget(content);
    return area;
}

void draw(const Page &page, const QString &language, ColorScheme scheme, const QSize &size,
          const QDir &folder)
{
    applyStyle(*qApp, scheme, Density::Kiosk);
    QTranslator translator;
    if (translator.load(
                u"%1/../app/leadbooth_%2.qm"_s.arg(QApplication::applicationDirPath(), language))) {
        QCoreApplication::installTranslator(&translator);
    } else {
        QTextStream(stderr) << "no texts for " << language << ": build leadbooth first\n";
    }
    FakeClock clock;
    KeyboardHost host(clock);
    QWidget *editor = nullptr;
    host.setPage(makePage(page, &editor));
    host.keyboard()->setLanguages({u"en"_s, u"de"_s, u"ru"_s});
    host.keyboard()->setLanguage(language);
    host.resize(size);
    host.show();
    host.activateWindow();
    QApplication::processEvents();
    editor->setFocus();
    QApplication::processEvents();
    touch(*host.keyboard(), page.touched);
    if (page.isHeld) {
        const QPoint at = host.keyboard()->keys()[1].target.center();
        QMouseEvent press(QEvent::MouseButtonPress, at, host.keyboard()->mapToGlobal(at),
                          Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(host.keyboard(), &press);
    }
    QApplication::processEvents();
    const QString name =
            u"%1-%2-%3-%4.png"_s
                    .arg(page.name, language, scheme == ColorScheme::Dark ? u"dark"_s : u"light"_s)
                    .arg(size.width());
    if (!host.grab().save(folder.filePath(name))) {
        QTextStream(stderr) << "cannot write " << name << "\n";
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (app.arguments().size() < 2) {
        QTextStream(stderr) << "keyboardgallery FOLDER [NAME]\n";
        return 2;
    }
    const QDir folder(app.arguments().at(1));
    if (!folder.mkpath(u"."_s)) {
        QTextStream(stderr) << "cannot make the folder\n";
        return 1;
    }
    const std::vector<Page> pages{
            {.name = u"letters"_s, .isHeld = true},
            {.name = u"capitals"_s, .touched = Touched::Shift},
            {.name = u"locked"_s, .touched = Touched::ShiftTwice, .severalLines = true},
            {.name = u"signs"_s, .touched = Touched::Pages},
            {.name = u"moresigns"_s, .touched = Touched::MoreSigns},
            {.name = u"email"_s, .hints = Qt::ImhEmailCharactersOnly},
            {.name = u"url"_s, .hints = Qt::ImhUrlCharactersOnly},
            {.name = u"phone"_s, .hints = Qt::ImhDialableCharactersOnly},
            {.name = u"number"_s, .hints = Qt::ImhPreferNumbers},
            {.name = u"digits"_s, .hints = Qt::ImhDigitsOnly},
    };
    for (const Page &page : pages) {
        if (app.arguments().size() > 2 && !app.arguments().contains(page.name)) {
            continue;
        }
        for (const QString &language : {u"en"_s, u"ru"_s, u"de"_s}) {
            for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
                for (const QSize &size : {QSize(1024, 600), QSize(1920, 1080), QSize(1080, 1920)}) {
                    draw(page, language, scheme, size, folder);
                }
            }
        }
    }
    return 0;
}
