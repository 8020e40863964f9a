// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/walkthrough.h"

#include "ui/form/formview.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

struct Entry
{
    QString code;
    QString text;
};

using Sample = std::array<Entry, 7>;

/*! A visitor of a stand who does not exist, in the language of the screen. Numbers and domains are
 * reserved for examples. */
Sample sampleFor(const QString &language)
{
    if (language == "ru"_L1) {
        return {{{u"TITLE"_s, u"Северный маяк – выставка"_s},
                 {u"OPPORTUNITY"_s, u"12500"_s},
                 {u"NAME"_s, u"Глеб"_s},
                 {u"LAST_NAME"_s, u"Примеров"_s},
                 {u"COMPANY_TITLE"_s, u"Северный маяк"_s},
                 {u"PHONE"_s, u"+7 495 000-01-23"_s},
                 {u"EMAIL"_s, u"gleb@example.org"_s}}};
    }
    if (language == "de"_L1) {
        return {{{u"TITLE"_s, u"Nordlicht Muster – Messe"_s},
                 {u"OPPORTUNITY"_s, u"12500"_s},
                 {u"NAME"_s, u"Grete"_s},
                 {u"LAST_NAME"_s, u"Beispiel"_s},
                 {u"COMPANY_TITLE"_s, u"Nordlicht Muster"_s},
                 {u"PHONE"_s, u"+49 30 23125 000"_s},
                 {u"EMAIL"_s, u"grete@example.org"_s}}};
    }
    return {{{u"TITLE"_s, u"North Light Sample – Expo"_s},
             {u"OPPORTUNITY"_s, u"12500"_s},
             {u"NAME"_s, u"Gwen"_s},
             {u"LAST_NAME"_s, u"Example"_s},
             {u"COMPANY_TITLE"_s, u"North Light Sample"_s},
             {u"PHONE"_s, u"+44 20 7946 0123"_s},
             {u"EMAIL"_s, u"gwen@example.org"_s}}};
}

void press(int key, const QString &text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    // To whatever has the focus, as a keyboard would; it may change or go with the first of the
    // two.
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        if (QWidget *target = QApplication::focusWidget()) {
            QKeyEvent event(type, key, modifiers, text);
            QApplication::sendEvent(target, &event);
        }
    }
}

} // namespace

Walkthrough::Walkthrough(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{}

void Walkthrough::type(const QString &code, const QString &text)
{
    m_window.form().focusField(code);
    press(Qt::Key_A, {}, Qt::ControlModifier);
    for (const QChar character : text) {
        press(Qt::Key_unknown, QString(character));
    }
}

void Walkthrough::fillIn(const QString &language)
{
    for (const Entry &entry : sampleFor(language)) {
        type(entry.code, entry.text);
    }
    fillMissing();
}

void Walkthrough::fillMissing()
{
    const Issues missing = m_window.form().validate();
    for (const Issue &issue : missing) {
        if (issue.code == IssueCode::Missing) {
            m_window.form().focusField(issue.field);
            press(Qt::Key_Down);
        }
    }
}

void Walkthrough::sendAndWait(std::function<void(const SubmissionState &)> done)
{
    auto waiting = std::make_shared<QMetaObject::Connection>();
    *waiting = connect(&m_window, &MainWindow::submissionSettled, this,
                       [waiting, done](const SubmissionState &state) {
                           disconnect(*waiting);
                           done(state);
                       });
    m_window.send();
    if (!m_window.isSaving()) {
        disconnect(*waiting);
        done({.phase = SubmissionPhase::Failed,
              .error = Error{.kind = ErrorKind::InvalidInput, .certainty = Certainty::NotSent}});
    }
}

Outcome Walkthrough::save(const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QApplication::processEvents();
    if (!m_window.grab().save(file)) {
        return failure({.kind = ErrorKind::Storage,
                        .certainty = Certainty::NotSent,
                        .detail = u"the picture could not be saved"_s});
    }
    return success();
}

void Walkthrough::sendOne(const QString &picture, Finished finished)
{
    fillIn(QLocale().name().left(2));
    sendAndWait([this, picture, finished = std::move(finished)](const SubmissionState &state) {
        if (const Outcome saved = save(picture); !saved) {
            finished(failure(saved.error()));
            return;
        }
        finished(state);
    });
}

void Walkthrough::takePictures(const QString &stem, const Finished &finished)
{
    const auto saveOrStop = [this, stem, finished](const QString &name) {
        const Outcome saved = save(stem + u'-' + name + ".png"_L1);
        if (!saved) {
            finished(failure(saved.error()));
        }
        return saved.has_value();
    };
    if (!saveOrStop(u"empty"_s)) {
        return;
    }
    fillIn(QLocale().name().left(2));
    type(u"EMAIL"_s, u"gwen@"_s);
    type(u"OPPORTUNITY"_s, u"a lot"_s);
    m_window.send();
    if (!saveOrStop(u"errors"_s)) {
        return;
    }
    fillIn(QLocale().name().left(2));
    m_window.form().focusField(u"TITLE"_s);
    if (!saveOrStop(u"form"_s)) {
        return;
    }
    sendAndWait([saveOrStop, finished](const SubmissionState &state) {
        if (saveOrStop(u"answer"_s)) {
            finished(state);
        }
    });
}

} // namespace leadbooth
