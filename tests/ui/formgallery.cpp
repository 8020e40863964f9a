// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the form into pictures, to be looked at: formgallery FOLDER. Not shipped and not a test.
#include "support/fakeclock.h"
#include "support/sampleschema.h"
#include "ui/common/style.h"
#include "ui/form/choicecombo.h"
#include "ui/form/fieldrow.h"
#include "ui/form/formview.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextStream>
#include <QTranslator>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

struct Picture
{
    QString name;
    QString language = u"en"_s;
    ColorScheme scheme = ColorScheme::Light;
    QSize size = {900, 800};
    bool filled = false;
    bool errors = false;
    QString focus = {};
    double scrolled = 0; //!< 1: to the end
    bool unfolded = false;
    double points = 10;
    bool hostile = false;
    bool popup = false;
    QString typed = {};
    bool search = false;  //!< answers the search for what was typed
    bool removed = false; //!< removes the entry with the focus
    Density density = Density::Desk;
};

LeadDraft filledDraft(const FormSchemaPtr &schema)
{
    LeadDraft draft = initialOf(schema);
    draft.setText(u"TITLE"_s, u"Vympel – Expo 2026"_s);
    draft.setText(u"SOURCE_ID"_s, u"TRADE_SHOW"_s);
    draft.setText(u"OPPORTUNITY"_s, u"12500"_s);
    draft.setText(u"NAME"_s, u"Gleb"_s);
    draft.setText(u"LAST_NAME"_s, u"Titov"_s);
    draft.setText(u"BIRTHDATE"_s, u"1984-11-03"_s);
    draft.setText(u"COMPANY_TITLE"_s, u"Vympel"_s);
    draft.values[u"PHONE"_s] = {{u"+7 495 123-45-67"_s, u"WORK"_s},
                                {u"+7 916 000-11-22"_s, u"MOBILE"_s}};
    draft.values[u"EMAIL"_s] = {{u"gleb@vympel.example"_s, u"WORK"_s}};
    draft.values[u"UF_CRM_INTERESTS"_s] = {{u"1"_s}, {u"3"_s}};
    draft.setText(u"UF_CRM_VISITS"_s, u"120"_s);
    draft.setText(u"UF_CRM_BUDGET"_s, u"250000"_s, u"EUR"_s);
    draft.setText(u"COMMENTS"_s, u"Wants a call on Monday.\nHas seen the demonstration."_s);
    draft.setText(u"ADDRESS_CITY"_s, u"Tver"_s);
    return draft;
}

const Issues SampleIssues{
        {u"TITLE"_s, 0, IssueCode::Missing, {}},
        {u"OPPORTUNITY"_s, 0, IssueCode::NotANumber, {}},
        {u"NAME"_s, 0, IssueCode::TooLong, u"50"_s},
        {u"BIRTHDATE"_s, 0, IssueCode::NotADate, {}},
        {u"PHONE"_s, 1, IssueCode::NotAPhone, {}},
        {u"EMAIL"_s, 0, IssueCode::NotAnEmail, {}},
        {u"UF_CRM_DEMO"_s, 0, IssueCode::NotATime, {}},
        {u"UF_CRM_SITE"_s, 0, IssueCode::RefusedByPortal, u"<b>No</b> such page"_s}};

void draw(const Picture &picture, const QDir &folder)
{
    QFont font = QApplication::font();
    font.setPointSizeF(picture.points);
    QApplication::setFont(font);
    applyStyle(*qApp, picture.scheme, picture.density);
    if (picture.density == Density::Desk) {
        QApplication::setFont(font);
    }
    QLocale::setDefault(QLocale(picture.language));

    // Where the build puts what the program has inside.
    QTranslator translator;
    if (translator.load(u"%1/../app/leadbooth_%2.qm"_s.arg(QApplication::applicationDirPath(),
                                                           picture.language))) {
        QCoreApplication::installTranslator(&translator);
    } else {
        QTextStream(stderr) << "no texts for " << picture.language << ": build leadbooth first\n";
    }

    FakeClock clock;
    FormView form(clock);
    form.setLocale(QLocale(picture.language));
    const FormSchemaPtr schema = picture.hostile ? hostileSchema() : sampleSchema(picture.language);
    form.setSchema(schema, initialOf(schema));
    if (picture.filled) {
        form.setDraft(filledDraft(schema));
    }
    form.resize(picture.size);
    form.show();
    form.activateWindow();
    QApplication::processEvents();
    if (picture.unfolded) {
        for (size_t i = 0; i < schema->sections.size(); ++i) {
            form.setFolded(int(i), false);
        }
    }
    if (picture.errors) {
        form.showIssues(SampleIssues);
    }
    if (!picture.focus.isEmpty()) {
        form.focusField(picture.focus);
    }
    if (!picture.typed.isEmpty()) {
        for (const QChar c : picture.typed) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }
    if (picture.removed) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }
    if (picture.scrolled > 0) {
        QApplication::processEvents();
        form.verticalScrollBar()->setValue(
                int(form.verticalScrollBar()->maximum() * picture.scrolled));
    }
    QApplication::processEvents();
    QPixmap shot = form.grab();
    if (picture.search) {
        QObject::connect(
                &form, &FormView::referenceSearchRequested, &form,
                [&](const QString &code, FieldType, const QString &, quint64 requestId) {
                    form.setReferenceResults(
                            code, requestId,
                            {{.id = u"1"_s, .name = u"Orlov Pavel"_s, .detail = u"Vympel"_s},
                             {.id = u"2"_s, .name = u"Orlova Anna"_s, .detail = u"Sever"_s},
                             {.id = u"3"_s, .name = u"Orlovski GmbH"_s}});
                });
        clock.advance(std::chrono::seconds(1));
    }
    if (picture.popup || picture.search) {
        if (picture.popup && !QApplication::activePopupWidget()) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_F4, Qt::NoModifier);
            QApplication::sendEvent(QApplication::focusWidget(), &press);
        }
        QApplication::processEvents();
        shot = form.grab();
        if (QWidget *popup = QApplication::activePopupWidget()) {
            QPainter painter(&shot);
            painter.drawPixmap(form.mapFromGlobal(popup->pos()), popup->grab());
            painter.end();
            popup->close();
        }
    }
    shot.save(folder.filePath(picture.name + u".png"_s));
    QTextStream(stdout) << picture.name << ": " << form.builtRowCount() << " rows\n";
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (app.arguments().size() < 2) {
        QTextStream(stderr) << "formgallery FOLDER [NAME]\n";
        return 2;
    }
    const QDir folder(app.arguments().at(1));
    if (!folder.mkpath(u"."_s)) {
        QTextStream(stderr) << "cannot make the folder\n";
        return 1;
    }
    const ColorScheme dark = ColorScheme::Dark;
    std::vector<Picture> pictures{
            {.name = u"empty"_s, .focus = u"TITLE"_s},
            {.name = u"empty-dark"_s, .scheme = dark, .focus = u"SOURCE_ID"_s},
            {.name = u"filled"_s, .filled = true, .focus = u"EMAIL"_s},
            {.name = u"filled-dark"_s, .scheme = dark, .filled = true, .focus = u"PHONE"_s},
            {.name = u"filled-end"_s, .filled = true, .focus = u"OPENED"_s, .scrolled = 0.7},
            {.name = u"end-unfolded"_s, .filled = true, .scrolled = 1, .unfolded = true},
            {.name = u"errors"_s, .filled = true, .errors = true},
            {.name = u"errors-end"_s, .filled = true, .errors = true, .scrolled = 0.75},
            {.name = u"errors-dark-ru"_s, .language = u"ru"_s, .scheme = dark, .errors = true},
            {.name = u"ru"_s, .language = u"ru"_s, .filled = true, .focus = u"NAME"_s},
            {.name = u"de"_s, .language = u"de"_s, .filled = true, .scrolled = 0.5},
            {.name = u"narrow"_s, .size = {480, 800}, .filled = true, .errors = true},
            {.name = u"narrow-ru"_s, .language = u"ru"_s, .size = {480, 800}, .scrolled = 0.6},
            {.name = u"large-text"_s,
             .size = {1300, 900},
             .filled = true,
             .errors = true,
             .points = 20},
            {.name = u"large-text-narrow"_s,
             .language = u"de"_s,
             .size = {480, 900},
             .filled = true,
             .points = 20},
            {.name = u"hostile"_s, .hostile = true},
            {.name = u"undo"_s, .filled = true, .focus = u"PHONE"_s, .removed = true},
            {.name = u"reference"_s,
             .size = {780, 800},
             .focus = u"COMPANY_ID"_s,
             .typed = u"orl"_s,
             .search = true},
            {.name = u"kiosk"_s,
             .size = {1300, 1000},
             .filled = true,
             .errors = true,
             .density = Density::Kiosk},
            {.name = u"popup-search"_s,
             .size = {780, 800},
             .focus = u"UF_CRM_COUNTRY"_s,
             .popup = true,
             .typed = u"2"_s},
            {.name = u"popup"_s, .focus = u"STATUS_ID"_s, .popup = true},
            {.name = u"popup-multi"_s,
             .filled = true,
             .focus = u"UF_CRM_INTERESTS"_s,
             .popup = true},
            {.name = u"popup-calendar"_s, .filled = true, .focus = u"BIRTHDATE"_s, .popup = true},
            {.name = u"popup-calendar-dark"_s,
             .scheme = dark,
             .filled = true,
             .focus = u"BIRTHDATE"_s,
             .popup = true}};
    // The whole form at once, in every language and scheme, at the widths and text sizes that are
    // hard.
    for (const QString &language : {u"en"_s, u"ru"_s, u"de"_s}) {
        for (const ColorScheme scheme : {ColorScheme::Light, dark}) {
            for (const auto &[width, points] :
                 {std::pair(360, 10.0), std::pair(600, 10.0), std::pair(480, 20.0)}) {
                pictures.push_back(
                        {.name = u"whole-%1-%2-%3-%4"_s
                                         .arg(language, scheme == dark ? u"dark"_s : u"light"_s)
                                         .arg(width)
                                         .arg(points),
                         .language = language,
                         .scheme = scheme,
                         .size = {width, points > 10 ? 5200 : 2900},
                         .filled = true,
                         .errors = true,
                         .unfolded = true,
                         .points = points});
            }
        }
    }
    for (const Picture &picture : pictures) {
        if (app.arguments().size() < 3 || app.arguments().contains(picture.name)) {
            draw(picture, folder);
        }
    }
    return 0;
}
