// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the states of the desk's window that are hard to bring about into pictures, to be looked
// at: deskgallery FOLDER [LANGUAGE FILE.qm]
#include "support/testcase.h"
#include "ui/desk.h"

#include <QDir>
#include <QTextStream>
#include <QTranslator>

using namespace leadbooth;
using namespace leadbooth::test;

namespace {

struct State
{
    QString name;
    std::function<void(Desk &)> bring;
    bool isDialog = false;
};

const Error Lost{.kind = ErrorKind::Timeout, .certainty = Certainty::Unknown};
const QUrl Page(u"https://p.example/crm/lead/details/25/"_s);

std::vector<State> states(const QString &language)
{
    const auto undecided = [](Desk &desk) {
        desk.send();
        desk.answer({.phase = SubmissionPhase::Undecided, .error = Lost});
    };
    return {
            {u"other-portal"_s,
             [](Desk &desk) {
                 desk.fill();
                 desk.window.setPortal(AccountId(u"b.example"_s), u"b.example"_s, false);
             }},
            {u"other-portal-unreachable"_s,
             [](Desk &desk) {
                 desk.fill();
                 desk.window.setPortal(AccountId(u"b.example"_s), u"b.example"_s, false);
                 desk.window.showFormError(
                         {.kind = ErrorKind::Offline, .certainty = Certainty::NotSent});
             }},
            {u"values-lost"_s,
             [language](Desk &desk) {
                 LeadDraft draft = desk.window.form().draft();
                 draft.setText(u"TITLE"_s, u"North Light"_s);
                 draft.setText(u"COMMENTS"_s, u"Met at the fair, wants to be called on Monday"_s);
                 draft.setText(u"COMPANY_ID"_s, u"12"_s, u"North Light"_s);
                 desk.window.form().setDraft(draft);
                 SchemaBuilder builder;
                 builder.section(SectionKind::About)
                         .add(*sampleSchema(language)->field(u"TITLE"_s))
                         .add(*sampleSchema(language)->field(u"NAME"_s));
                 desk.window.showForm(changed(builder.build()), FormOrigin::Portal);
                 Q_EMIT desk.strip()->buttonClicked();
             }},
            {u"sign-in-ends"_s,
             [](Desk &desk) {
                 desk.window.showSignInAge({}, desk.clock.now().addDays(7));
             }},
            {u"keychain-locked"_s,
             [](Desk &desk) {
                 desk.fill();
                 desk.window.showFormError({.kind = ErrorKind::KeychainLocked});
             }},
            {u"saved-offline"_s,
             [](Desk &desk) {
                 desk.send();
                 desk.answer({.phase = SubmissionPhase::Saved,
                              .error = Error{.kind = ErrorKind::Offline,
                                             .certainty = Certainty::NotSent},
                              .until = desk.clock.now().addSecs(40),
                              .sync = SyncActivity::Waiting});
             }},
            {u"draft-found"_s,
             [](Desk &desk) {
                 SavedDraft draft{.origin = OriginId(u"earlier"_s),
                                  .changedAt = desk.clock.now().addSecs(-600)};
                 draft.payload.draft.originId = draft.origin;
                 draft.payload.draft.setText(u"TITLE"_s, u"North Light"_s);
                 desk.window.offerDrafts({draft});
             }},
            {u"key-missing"_s,
             [](Desk &desk) {
                 desk.window.showQueueNotice({.kind = QueueNotice::Kind::NoKey, .rows = 3});
             }},
            {u"key-made"_s,
             [](Desk &desk) {
                 desk.window.showQueueNotice({.kind = QueueNotice::Kind::KeyMade});
             }},
            {u"queue-set-aside"_s,
             [](Desk &desk) {
                 desk.window.showQueueNotice(
                         {.kind = QueueNotice::Kind::SetAside,
                          .path = u"/home/anna/.local/share/leadbooth/queue-damaged.sqlite"_s});
             }},
            {u"settling-offline"_s,
             [](Desk &desk) {
                 desk.send();
                 desk.answer({.phase = SubmissionPhase::Settling,
                              .error = Lost,
                              .lookUpError = Error{.kind = ErrorKind::Offline},
                              .until = desk.clock.now().addSecs(40)});
             }},
            {u"undecided"_s, undecided},
            {u"undecided-other-portal"_s,
             [undecided](Desk &desk) {
                 undecided(desk);
                 desk.window.setPortal(AccountId(u"b.example"_s), u"b.example"_s, false);
             }},
            {u"other-version"_s,
             [](Desk &desk) {
                 desk.send();
                 desk.answer({.phase = SubmissionPhase::Created,
                              .leadId = LeadId(u"3465"_s),
                              .url = Page,
                              .content = SentContent::Earlier});
             }},
            {u"known-failed"_s,
             [](Desk &desk) {
                 LeadDraft draft = desk.window.form().draft();
                 draft.values[u"PHONE"_s] = {{u"+442079460123"_s, u"WORK"_s}};
                 desk.window.form().setDraft(draft);
                 Q_EMIT desk.window.form().draftEdited();
                 desk.clock.advance(std::chrono::seconds(1));
                 desk.window.showKnownError(desk.known.constLast().at(2).toULongLong(),
                                            {.kind = ErrorKind::Timeout});
             }},
            {u"leave-typed"_s, [](Desk &desk) { desk.fill(); }, true},
            {u"leave-kept"_s,
             [](Desk &desk) {
                 desk.window.setKeepsDrafts(true);
                 desk.fill();
             },
             true},
    };
}

void save(const QWidget *widget, const QString &file)
{
    if (!const_cast<QWidget *>(widget)->grab().save(file)) {
        QTextStream(stderr) << "cannot write " << file << '\n';
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "deskgallery FOLDER [LANGUAGE FILE.qm]\n";
        return 2;
    }
    const QString language = arguments.value(2, u"en"_s);
    QLocale::setDefault(QLocale(language));
    QTranslator translator;
    if (arguments.size() > 3 && translator.load(arguments.at(3))) {
        QCoreApplication::installTranslator(&translator);
    }
    QDir().mkpath(arguments.at(1));
    applyStyle(app, ColorScheme::Light, Density::Desk);
    for (const State &state : states(language)) {
        const QString file = arguments.at(1) + u'/' + language + u'-' + state.name + u".png"_s;
        Desk desk;
        desk.window.setLocale(QLocale(language));
        desk.window.showForm(sampleSchema(language), FormOrigin::Portal);
        state.bring(desk);
        QCoreApplication::processEvents();
        if (state.isDialog) {
            QTimer::singleShot(0, &desk.window, [&file] {
                if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                    save(box, file);
                    box->reject();
                }
            });
            desk.window.close();
        } else {
            save(&desk.window, file);
        }
    }
    return 0;
}
