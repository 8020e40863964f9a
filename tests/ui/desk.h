// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeclock.h"
#include "support/sampleschema.h"
#include "ui/common/messagestrip.h"
#include "ui/desk/answerpage.h"
#include "ui/desk/mainwindow.h"
#include "ui/form/formview.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

// The desk's window with a form in it, and what it asks for.

namespace leadbooth::test {

using namespace Qt::StringLiterals;

class CountingIds final : public IdSource
{
public:
    OriginId newOriginId() override { return OriginId(u"origin-%1"_s.arg(++m_count)); }
    AccountId newAccountId() override { return AccountId(u"account-%1"_s.arg(++m_count)); }

private:
    int m_count = 0;
};

/*! The same form as the portal would give it after a change. */
FormSchemaPtr changed(const FormSchemaPtr &schema)
{
    auto copy = std::make_shared<FormSchema>(*schema);
    copy->fingerprint += "changed";
    return copy;
}

/*! The window with a form in it, and what it asked for. */
struct Desk
{
    Desk()
        : submitted(&window, &MainWindow::submitRequested)
        , known(&window, &MainWindow::knownRequested)
        , opened(&window, &MainWindow::openRequested)
        , settled(&window, &MainWindow::submissionSettled)
        , retried(&window, &MainWindow::retryRequested)
        , savedDrafts(&window, &MainWindow::draftSaveRequested)
        , discardedDrafts(&window, &MainWindow::draftDiscardRequested)
    {
        QObject::connect(&window, &MainWindow::draftSaveRequested, &window,
                         [this](const LeadDraft &draft) {
                             if (!isDiskFull) {
                                 window.draftKept(draft);
                             }
                         });
        window.setPortal(AccountId(u"p.example"_s), u"p.example"_s, false);
        window.show();
        window.activateWindow();
        window.showForm(sampleSchema(), FormOrigin::Portal);
        QCoreApplication::processEvents();
    }
    ~Desk() { window.form().clear(); }

    void fill()
    {
        LeadDraft draft = window.form().draft();
        draft.setText(u"TITLE"_s, u"Sample lead"_s);
        window.form().setDraft(draft);
    }
    /*! Sends what is filled in, whatever the sample form requires besides, and returns its origin.
     */
    OriginId send()
    {
        fill();
        LeadDraft draft = window.form().draft();
        const Issues issues = window.form().validate();
        for (const Issue &issue : issues) {
            const FieldSchema *field = window.form().schema()->field(issue.field);
            draft.setText(issue.field, field->choices ? field->choices->front().id : u"1"_s);
        }
        window.form().setDraft(draft);
        window.send();
        return submitted.isEmpty() ? OriginId()
                                   : submitted.constLast().at(0).value<LeadDraft>().originId;
    }
    /*! What the queue has it keeps, whatever becomes of it; Failed says for itself. */
    void answer(SubmissionState state)
    {
        state.isKept = state.isKept || state.phase != SubmissionPhase::Failed;
        state.origin = submitted.constLast().at(0).value<LeadDraft>().originId;
        window.showSubmission(state);
    }
    void create()
    {
        send();
        answer({.phase = SubmissionPhase::Created,
                .leadId = LeadId(u"25"_s),
                .url = QUrl(u"https://p.example/crm/lead/details/25/"_s)});
    }
    /*! Answers the question that \a ask brings up by the button \a answer (empty: by Escape), and
     * returns what was asked; empty: nothing. */
    QString asked(const QString &answer, const std::function<void()> &ask)
    {
        QString text;
        QTimer::singleShot(0, &window, [&text, answer] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                text = box->text() + u'\n' + box->informativeText();
                const auto buttons = box->buttons();
                for (QAbstractButton *button : buttons) {
                    if (button->text() == answer) {
                        button->click();
                        return;
                    }
                }
                box->reject();
            }
        });
        ask();
        QCoreApplication::processEvents();
        return text;
    }
    /*! Which a person sees, and which turns no page; null: there is none. */
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = window.findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](QPushButton *button) {
            return button->isVisible() && button->text() == text
                   && !qobject_cast<PageTabs *>(button->parentWidget());
        });
        return found == buttons.end() ? nullptr : *found;
    }
    [[nodiscard]] bool hasButton(const QString &text) const { return button(text) != nullptr; }
    [[nodiscard]] AnswerPage *answerPage() const { return window.findChild<AnswerPage *>(); }
    [[nodiscard]] MessageStrip *strip() const { return window.findChild<MessageStrip *>(); }
    [[nodiscard]] QString shownText() const
    {
        QStringList texts;
        const auto labels = answerPage()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }
    void click(const QString &text)
    {
        QPushButton *found = button(text);
        QVERIFY2(found, qPrintable(u"there is no button "_s + text));
        found->click();
    }

    bool isDiskFull = false;
    FakeClock clock;
    CountingIds ids;
    MainWindow window{clock, ids};
    QSignalSpy submitted;
    QSignalSpy known;
    QSignalSpy opened;
    QSignalSpy settled;
    QSignalSpy retried;
    QSignalSpy savedDrafts;
    QSignalSpy discardedDrafts;
};

} // namespace leadbooth::test
