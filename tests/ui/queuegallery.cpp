// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the queue's page in all its states into pictures, to be looked at:
// queuegallery FOLDER [LANGUAGE FILE.qm [light|dark [WIDTH [POINTS]]]]
#include "support/fakeclock.h"
#include "support/testcase.h"
#include "ui/common/queuetext.h"
#include "ui/common/style.h"
#include "ui/queuesamples.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTextStream>
#include <QTranslator>

using namespace leadbooth;
using namespace leadbooth::test;

namespace {

/*! The page with a sample queue in it. */
struct Page
{
    explicit Page(QueueView::Contents contents, const QSize &size, const QString &languageGiven)
        : language(languageGiven)
        , view(clock, contents)
        , queue(view)
    {
        view.resize(size);
        view.setSchema(sampleSchema(language));
    }

    void show(const QList<QueueEntry> &entries)
    {
        queue.setEntries(entries);
        view.show();
        status.counts = countsOf(entries);
        view.showStatus(status);
        settle();
    }
    void select(int row, bool opens = true)
    {
        list()->setFocus();
        list()->selectRow(row);
        settle();
        if (opens && view.width() < 900) {
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            QCoreApplication::sendEvent(list(), &enter);
            settle();
        }
    }
    void settle()
    {
        for (int i = 0; i < 5; ++i) {
            clock.advance(std::chrono::milliseconds(100));
            QCoreApplication::processEvents();
        }
    }
    void click(const QString &name)
    {
        if (auto *button = view.findChild<QPushButton *>(name)) {
            button->click();
        }
        settle();
    }
    [[nodiscard]] QTableView *list() const { return view.findChild<QTableView *>(); }

    QString language;
    FakeClock clock;
    QueueView view;
    FakeQueue queue;
    SyncStatus status{.activity = SyncActivity::Idle, .isOnline = true};
};

QList<QueueEntry> everyState(const FakeClock &clock)
{
    const QDateTime now = clock.now();
    QueueEntry later = queueEntry(QueueState::Ready, now, u"Vympel – Expo 2026"_s, 2);
    later.lead.attempts = 1;
    later.lead.trouble = ErrorKind::Offline;
    later.lead.notBefore = now.addSecs(240);
    QueueEntry changed = queueEntry(QueueState::Ready, now, u"North Light Trading"_s, 3);
    changed.drifts = 2;
    QueueEntry twice = queueEntry(QueueState::Sent, now, u"Sever"_s, 9);
    twice.lead.others = {LeadId(u"3410"_s)};
    QueueEntry deal = queueEntry(QueueState::Sent, now, u"Rhein & Söhne GmbH"_s, 10);
    deal.lead.dealId = LeadId(u"812"_s);
    QueueEntry parked = queueEntry(QueueState::Parked, now, u"Orlov, P."_s, 7);
    return {queueEntry(QueueState::Ready, now, u"Gleb Titov"_s, 1),
            later,
            changed,
            queueEntry(QueueState::Sending, now, u"Meier Maschinenbau"_s, 4),
            queueEntry(QueueState::Uncertain, now,
                       u"A title so long that no list is wide enough for the whole of it, whatever "
                       "its font"_s,
                       5),
            queueEntry(QueueState::Rejected, now, u"Kvant"_s, 6),
            parked,
            undecidedEntry(now, u"Harbour Café"_s, 8),
            twice,
            deal,
            queueEntry(QueueState::Sent, now, u"Tandem"_s, 11),
            erased(queueEntry(QueueState::Sent, now, {}, 12)),
            queueEntry(QueueState::Discarded, now, u"Test, please ignore"_s, 13),
            erased(queueEntry(QueueState::Discarded, now, {}, 14)),
            queueEntry(QueueState::MovedAway, now, u"Lagoon Ltd"_s, 15),
            locked(queueEntry(QueueState::Ready, now, {}, 16)),
            queueEntry(QueueState::Ready, now, {}, 17)};
}

LeadPayload samplePayload(const QString &language)
{
    LeadPayload payload;
    const FormSchemaPtr schema = sampleSchema(language);
    payload.draft = initialOf(schema);
    payload.draft.setText(u"TITLE"_s, u"Kvant"_s);
    payload.draft.setText(u"NAME"_s, u"Gleb"_s);
    payload.draft.setText(u"LAST_NAME"_s, u"Titov"_s);
    payload.draft.values[u"PHONE"_s] = {{u"+442079460123"_s, u"WORK"_s},
                                        {u"+447700900123"_s, u"MOBILE"_s}};
    payload.draft.values[u"EMAIL"_s] = {{u"gleb.titov@example"_s, u"WORK"_s}};
    payload.draft.setText(u"COMMENTS"_s,
                          u"Met at the fair, wants to be called on Monday about the small press.\n"
                          "Speaks English."_s);
    payload.form = typedFormOf(*schema, payload.draft);
    return payload;
}

QueueDetail detailOf(const QueueEntry &entry, const QString &language, const QDateTime &now)
{
    QueueDetail detail{.entry = entry};
    if (entry.isReadable) {
        detail.payload = samplePayload(language);
    }
    if (entry.lead.attempts > 0) {
        const QDateTime first = now.addSecs(-1800);
        detail.attempts = {{.kind = AttemptKind::Send,
                            .result = AttemptResult::NotSent,
                            .startedAt = first.addDays(-1),
                            .endedAt = first.addDays(-1),
                            .error = ErrorKind::Offline},
                           {.kind = AttemptKind::Send,
                            .result = AttemptResult::Unknown,
                            .startedAt = first,
                            .endedAt = first.addSecs(30),
                            .error = ErrorKind::Timeout},
                           {.kind = AttemptKind::LookUp,
                            .result = AttemptResult::NotApplied,
                            .startedAt = first.addSecs(120),
                            .endedAt = first.addSecs(121)}};
    }
    if (entry.lead.state == QueueState::Rejected) {
        detail.attempts.append({.kind = AttemptKind::Send,
                                .result = AttemptResult::Rejected,
                                .startedAt = now.addSecs(-300),
                                .endedAt = now.addSecs(-299),
                                .error = ErrorKind::Refused});
        detail.issues = {{.field = u"EMAIL"_s,
                          .code = IssueCode::RefusedByPortal,
                          .argument = u"The e-mail address is not correct"_s},
                         {.field = u"SOURCE_ID"_s, .code = IssueCode::Missing}};
    } else if (entry.lead.state == QueueState::Parked && mayBeOnPortal(entry.lead)) {
        detail.attempts.append({.kind = AttemptKind::LookUp,
                                .result = AttemptResult::Unknown,
                                .startedAt = now.addSecs(-300),
                                .endedAt = now.addSecs(-299),
                                .error = ErrorKind::AccessDenied});
    }
    if (entry.drifts > 0) {
        detail.drifts = {
                {.kind = DriftKind::ChoiceGone,
                 .field = u"SOURCE_ID"_s,
                 .label = u"Source"_s,
                 .value = u"EXPO"_s,
                 .valueLabel = u"Expo 2026"_s},
                {.kind = DriftKind::NowRequired, .field = u"UF_CRM_1"_s, .label = u"Region"_s}};
    }
    return detail;
}

struct State
{
    QString name;
    std::function<void(Page &)> bring;
    bool isDialog = false;
};

const Error Offline{.kind = ErrorKind::Offline, .certainty = Certainty::NotSent};

State detailState(const QString &name, int row)
{
    return {u"detail-"_s + name, [row](Page &page) {
                const QList<QueueEntry> entries = everyState(page.clock);
                for (const QueueEntry &entry : entries) {
                    page.queue.details.insert(entry.lead.origin,
                                              detailOf(entry, page.language, page.clock.now()));
                }
                page.show(entries);
                page.select(row);
            }};
}

State statusState(const QString &name,
                  const std::function<void(SyncStatus &, const QDateTime &)> &set)
{
    return {u"status-"_s + name, [set](Page &page) {
                page.show(everyState(page.clock).mid(0, 8));
                set(page.status, page.clock.now());
                page.view.showStatus(page.status);
                page.settle();
            }};
}

State emptyState(const QString &name, QueueView::Filter filter)
{
    return {u"empty-"_s + name, [filter](Page &page) {
                page.show({});
                page.view.showFilter(filter);
                page.settle();
            }};
}

std::vector<State> states()
{
    std::vector<State> all{
            {u"list"_s,
             [](Page &page) {
                 page.show(everyState(page.clock));
             }},
            {u"several"_s,
             [](Page &page) {
                 page.show(everyState(page.clock));
                 page.list()->setFocus();
                 page.list()->selectAll();
                 page.settle();
             }},
            {u"discarded-strip"_s,
             [](Page &page) {
                 page.show(everyState(page.clock));
                 page.select(0, false);
                 QKeyEvent del(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier);
                 QCoreApplication::sendEvent(page.list(), &del);
                 page.settle();
             }},
            {u"placeholders"_s,
             [](Page &page) {
                 const QList<QueueEntry> entries = everyState(page.clock);
                 page.queue.setMaker(100000, [entries](qint64 row) {
                     return entries.at(row % entries.size());
                 });
                 page.view.show();
                 page.settle();
                 page.queue.answersAtOnce = false;
                 page.list()->scrollTo(page.list()->model()->index(50000, 0));
                 page.settle();
             }},
            {u"error"_s,
             [](Page &page) {
                 page.show(everyState(page.clock));
                 page.view.showError({.kind = ErrorKind::StorageFull});
             }},
            {u"send-again"_s,
             [](Page &page) {
                 page.show(everyState(page.clock));
                 page.select(7, false);
                 QKeyEvent key(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier);
                 QCoreApplication::sendEvent(page.list(), &key);
             },
             true},
            {u"is-there"_s,
             [](Page &page) {
                 page.show(everyState(page.clock));
                 page.select(7, false);
                 QKeyEvent key(QEvent::KeyPress, Qt::Key_I, Qt::ControlModifier);
                 QCoreApplication::sendEvent(page.list(), &key);
             },
             true},
    };
    const std::pair<QString, int> details[] = {
            {u"ready"_s, 0},    {u"later"_s, 1},    {u"changed"_s, 2},    {u"uncertain"_s, 4},
            {u"rejected"_s, 5}, {u"parked"_s, 6},   {u"undecided"_s, 7},  {u"twice"_s, 8},
            {u"deal"_s, 9},     {u"receipt"_s, 11}, {u"discarded"_s, 12}, {u"moved"_s, 14},
            {u"locked"_s, 15}};
    for (const auto &[name, row] : details) {
        all.push_back(detailState(name, row));
    }
    all.push_back(statusState(u"sending"_s, [](SyncStatus &status, const QDateTime &now) {
        status.activity = SyncActivity::Sending;
        status.doneInRun = 1240;
        status.counts.rows[QueueState::Ready] = 2310;
        status.leadsPerMinute = 31;
        status.finishAt = now.addSecs(75 * 60);
    }));
    all.push_back(statusState(u"offline"_s, [](SyncStatus &status, const QDateTime &now) {
        status.activity = SyncActivity::Waiting;
        status.reason = Offline;
        status.isOnline = false;
        status.until = now.addSecs(90);
    }));
    all.push_back(statusState(u"signed-out"_s, [](SyncStatus &status, const QDateTime &) {
        status.activity = SyncActivity::Blocked;
        status.reason = Error{.kind = ErrorKind::SignInNeeded, .certainty = Certainty::Refused};
    }));
    all.push_back(statusState(u"paused"_s, [](SyncStatus &status, const QDateTime &) {
        status.activity = SyncActivity::Paused;
    }));
    all.push_back(statusState(u"twice"_s, [](SyncStatus &status, const QDateTime &) {
        status.activity = SyncActivity::LookingUp;
        status.duplicates = 2;
    }));
    all.push_back(emptyState(u"waiting"_s, QueueView::Filter::Waiting));
    all.push_back(emptyState(u"needs-you"_s, QueueView::Filter::NeedsYou));
    all.push_back(emptyState(u"discarded"_s, QueueView::Filter::Discarded));
    return all;
}

void save(QWidget *widget, const QString &file)
{
    if (!widget->grab().save(file)) {
        QTextStream(stderr) << "cannot write " << file << '\n';
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr)
                << "queuegallery FOLDER [LANGUAGE FILE.qm [light|dark [WIDTH [POINTS]]]]\n";
        return 2;
    }
    const QString language = arguments.value(2, u"en"_s);
    QLocale::setDefault(QLocale(language));
    QTranslator translator;
    if (arguments.size() > 3 && translator.load(arguments.at(3))) {
        QCoreApplication::installTranslator(&translator);
    }
    const QString scheme = arguments.value(4, u"light"_s);
    const int width = arguments.value(5, u"1040"_s).toInt();
    if (arguments.size() > 6) {
        QFont font = QApplication::font();
        font.setPointSizeF(arguments.at(6).toDouble());
        QApplication::setFont(font);
    }
    QDir().mkpath(arguments.at(1));
    applyStyle(app, scheme == "dark"_L1 ? ColorScheme::Dark : ColorScheme::Light, Density::Desk);
    for (const State &state : states()) {
        const QString file = arguments.at(1) + u'/' + language + u'-' + scheme + u'-'
                             + QString::number(width) + u'-' + state.name + u".png"_s;
        Page page(QueueView::Contents::Queue, QSize(width, 640), language);
        state.bring(page);
        page.settle();
        auto *dialog = page.view.findChild<QDialog *>();
        save(state.isDialog && dialog ? static_cast<QWidget *>(dialog) : &page.view, file);
    }
    return 0;
}
