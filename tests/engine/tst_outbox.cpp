// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/queuebooth.h"
#include "sync/outbox.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fate = LedgerPortal::Fate;
using Fates = QList<Fate>;

namespace {

QString toText(SubmissionPhase phase)
{
    switch (phase) {
    case SubmissionPhase::Saved:
        return u"Saved"_s;
    case SubmissionPhase::Sending:
        return u"Sending"_s;
    case SubmissionPhase::LookingUp:
        return u"LookingUp"_s;
    case SubmissionPhase::Settling:
        return u"Settling"_s;
    case SubmissionPhase::Created:
        return u"Created"_s;
    case SubmissionPhase::Failed:
        return u"Failed"_s;
    case SubmissionPhase::Undecided:
        return u"Undecided"_s;
    }
    return {};
}

/*! An outbox over the queue of a booth, and all that a person was told. */
class Desk
{
public:
    explicit Desk(bool isConnected = true, CrmMode mode = CrmMode::Classic)
        : booth(mode)
    {
        open();
        if (isConnected) {
            connectPortal();
        }
    }

    void open()
    {
        outbox = std::make_unique<Outbox>(
                booth.clock, *booth.queue,
                Outbox::Options{.account = booth.account,
                                .portalId = u"nordlicht.example"_s,
                                .portal = QUrl(u"https://nordlicht.example/rest/"_s)});
        QObject::connect(outbox.get(), &Outbox::submissionChanged, outbox.get(),
                         [this](const SubmissionState &state) {
                             states.append(state);
                             const QString phase = toText(state.phase);
                             QStringList &told = traces[state.origin];
                             if (told.isEmpty() || told.last() != phase) {
                                 told.append(phase);
                             }
                         });
        outbox->setSchema(booth.schema);
    }
    void connectPortal()
    {
        outbox->connectPortal(booth.portal.client, [] { return 0.5; });
        booth.run(1ms);
    }
    /*! The program ends, whatever is under way, and is started again. */
    void restart()
    {
        outbox.reset();
        booth.crash();
        open();
        connectPortal();
    }

    [[nodiscard]] LeadDraft draft(int number, const QString &title = {}) const
    {
        return booth.lead(number, {}, title).payload.draft;
    }
    void submit(int number, const QString &title = {}, bool resendDecided = false)
    {
        outbox->submit(draft(number, title), booth.schema, resendDecided);
    }
    void send(int number)
    {
        submit(number);
        booth.run(1s);
    }
    [[nodiscard]] const SubmissionState &last() const { return states.constLast(); }
    /*! "Saved > Sending > Created" of one lead. */
    [[nodiscard]] QString trace(int number) const
    {
        return traces.value(QueueBooth::originOf(number)).join(u" > "_s);
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const LedgerPortal::Lead &lead : booth.portal.leads) {
            titles.append(lead.title);
        }
        return titles;
    }
    [[nodiscard]] qsizetype draftsLeft() const
    {
        return booth.queue->drafts(booth.account)->size();
    }

    QueueBooth booth;
    std::unique_ptr<Outbox> outbox;
    QList<SubmissionState> states;
    QHash<OriginId, QStringList> traces;
};

QString errorOf(const SubmissionState &state)
{
    return state.error ? toString(state.error->kind) : u"-"_s;
}

QJsonObject refusal(const QString &code, int status = 400, const QString &text = {})
{
    return {{u"error"_s, code}, {u"error_description"_s, text}, {u"status"_s, status}};
}

} // namespace

Q_DECLARE_METATYPE(Fate)

/*! What a person who sends a lead is told of it, whatever the portal and the network do. */
class TestOutbox : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsToldBeforeAnythingIsAsked();
    void oneLeadComesToOneEnd_data();
    void oneLeadComesToOneEnd();
    void whatHoldsUpTheQueueIsTold_data();
    void whatHoldsUpTheQueueIsTold();
    void aRefusalNamesWhatIsWrong();
    void leadsAreTakenBeforeThePortalIsThere();
    void whatCannotBeSavedIsToldAndNotSent();
    void whatTheFormCannotSendIsNotSaved();
    void theNextLeadMayBeSentWhileTheLastIsLookedFor();
    void theNextLeadMayBeSentBySomebodyWhoHearsOfTheLast();
    void aRejectedLeadIsMendedInItsPlace();
    void whatIsOnItsWayIsNotChanged();
    void whatTheQueueHasAsItIsIsNoDraft();
    void aDraftThatTheQueueHasAsItIsIsNotOffered();
    void whatCannotBeComparedIsNotClaimed();
    void sentTwiceItIsSavedOnce();
    void anUndecidedLeadThatWasChangedIsLookedForFirst_data();
    void anUndecidedLeadThatWasChangedIsLookedForFirst();
    void whatMayBeThereIsNotSentAgainUnasked_data();
    void whatMayBeThereIsNotSentAgainUnasked();
    void whatWasRefusedForNowMayBeChanged();
    void aChangeIsMadeAsAWholeOrNotAtAll_data();
    void aChangeIsMadeAsAWholeOrNotAtAll();
    void aChangeOutlivesTheProgram();
    void simpleModeTellsOfTheDeal();
    void afterARestartItIsSentOnce_data();
    void afterARestartItIsSentOnce();
    void theStatusCountsWithoutAPortal();
    void itMayGoAtAnyMoment();
};

void TestOutbox::whatIsSavedIsToldBeforeAnythingIsAsked()
{
    Desk desk;
    desk.submit(1);
    QCOMPARE(desk.trace(1), u"Saved"_s);
    QVERIFY(desk.last().isKept);
    QVERIFY(desk.booth.portal.asked.isEmpty());
    QCOMPARE(desk.booth.state(1), u"Ready"_s);
    desk.booth.run(1s);
    QCOMPARE(desk.trace(1), u"Saved > Sending > Created"_s);
    QCOMPARE(desk.last().leadId, LeadId(u"1000"_s));
    QCOMPARE(desk.last().url, QUrl(u"https://nordlicht.example/crm/lead/details/1000/"_s));
    QVERIFY(desk.last().content == SentContent::AsTyped);
    QCOMPARE(desk.titles(), QStringList{u"Lead 1"_s});
}

void TestOutbox::oneLeadComesToOneEnd_data()
{
    QTest::addColumn<Fates>("fates"); // of crm.lead.add
    QTest::addColumn<QJsonObject>("refused");
    QTest::addColumn<bool>("showsLeads");
    QTest::addColumn<QString>("trace"); // of lead 2; lead 1 is the witness
    QTest::addColumn<int>("created");

    const auto row = [](const char *name, const Fates &fates, const QString &trace, int created,
                        bool showsLeads = true, const QJsonObject &refused = {}) {
        QTest::newRow(name) << fates << refused << showsLeads << trace << created;
    };
    row("created", {}, u"Saved > Sending > Created"_s, 1);
    row("refused for good", {}, u"Saved > Sending > Failed"_s, 0, true,
        refusal(u""_s, 200, u"The e-mail is wrong"_s));
    row("offline for a while", {Fate::Offline}, u"Saved > Sending > Saved > Sending > Created"_s,
        1);
    row("lost and found", {Fate::AnswerLost}, u"Saved > Sending > Settling > Created"_s, 1);
    row("lost, and not there", {Fate::LostOnTheWay},
        u"Saved > Sending > Settling > LookingUp > Saved > Sending > Created"_s, 1);
    row("a gateway's page", {Fate::Page},
        u"Saved > Sending > Settling > LookingUp > Saved > Sending > Created"_s, 1);
    row("lost, and nobody can tell", {Fate::LostOnTheWay},
        u"Saved > Sending > Settling > LookingUp > Undecided"_s, 0, false);
    row("there, and nobody can tell", {Fate::AnswerLost},
        u"Saved > Sending > Settling > LookingUp > Undecided"_s, 1, false);
}

void TestOutbox::oneLeadComesToOneEnd()
{
    QFETCH(const Fates, fates);
    QFETCH(const QJsonObject, refused);
    QFETCH(const bool, showsLeads);
    QFETCH(const QString, trace);
    QFETCH(const int, created);
    Desk desk;
    desk.send(1);
    desk.booth.portal.expect(u"crm.lead.add"_s, fates);
    desk.booth.portal.refuse = [&](const QString &) {
        return refused;
    };
    desk.booth.portal.showsLeads = showsLeads;
    desk.submit(2);
    desk.booth.run(5min);
    QCOMPARE(desk.trace(2), trace);
    QCOMPARE(desk.booth.portal.timesCreated(QueueBooth::originOf(2)), created);
    for (const SubmissionState &state : desk.states) {
        QVERIFY(state.isKept);
    }
}

void TestOutbox::whatHoldsUpTheQueueIsTold_data()
{
    QTest::addColumn<Fate>("weather");
    QTest::addColumn<QJsonObject>("refused");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("activity");
    QTest::addColumn<bool>("goesOnByItself");
    QTest::newRow("no network") << Fate::Offline << QJsonObject() << u"Offline"_s << u"Waiting"_s
                                << true;
    QTest::newRow("signed out") << Fate::Answered << refusal(u"invalid_token"_s, 401)
                                << u"SignInNeeded"_s << u"Blocked"_s << false;
    QTest::newRow("too many requests") << Fate::Answered << refusal(u"QUERY_LIMIT_EXCEEDED"_s, 503)
                                       << u"RateLimited"_s << u"Waiting"_s << true;
}

void TestOutbox::whatHoldsUpTheQueueIsTold()
{
    QFETCH(const Fate, weather);
    QFETCH(const QJsonObject, refused);
    QFETCH(const QString, error);
    QFETCH(const QString, activity);
    QFETCH(const bool, goesOnByItself);
    Desk desk;
    desk.booth.portal.weather = weather;
    desk.booth.portal.refuseAll = [&](const QString &) {
        return refused;
    };
    desk.send(1);
    QVERIFY(desk.last().phase == SubmissionPhase::Saved);
    QCOMPARE(errorOf(desk.last()), error);
    QCOMPARE(toText(desk.last().sync), activity);
    QCOMPARE(desk.last().until.isValid(), goesOnByItself);
    QCOMPARE(desk.titles(), QStringList());

    desk.booth.portal.weather = Fate::Answered;
    desk.booth.portal.refuseAll = [](const QString &) {
        return QJsonObject();
    };
    desk.outbox->accessChanged(); // a sign-in was renewed
    desk.outbox->networkChanged(true);
    desk.booth.run(5min);
    QVERIFY(desk.last().phase == SubmissionPhase::Created);
    QCOMPARE(desk.titles(), QStringList{u"Lead 1"_s});
}

void TestOutbox::aRefusalNamesWhatIsWrong()
{
    Desk desk;
    desk.booth.portal.refuse = [](const QString &) {
        return refusal(u""_s, 200, u"Field UF_CRM_BADGE is wrong"_s);
    };
    desk.send(1);
    QVERIFY(desk.last().phase == SubmissionPhase::Failed);
    QVERIFY(desk.last().isKept);
    QCOMPARE(errorOf(desk.last()), u"Refused"_s);
    QCOMPARE(toString(desk.last().error->certainty), u"Refused"_s);
    QCOMPARE(desk.last().error->issues.size(), 1);
    QVERIFY(desk.last().error->issues.first().argument.contains(u"is wrong"_s));
}

void TestOutbox::leadsAreTakenBeforeThePortalIsThere()
{
    Desk desk(false);
    desk.send(1);
    QVERIFY(desk.last().phase == SubmissionPhase::Saved);
    QCOMPARE(toText(desk.last().sync), u"Off"_s);
    desk.send(2);
    QVERIFY(desk.booth.portal.asked.isEmpty());
    desk.connectPortal();
    desk.booth.run(1min);
    QCOMPARE(desk.trace(1), u"Saved > Sending > Created"_s);
    QCOMPARE(desk.trace(2), u"Saved > Sending > Created"_s);
}

void TestOutbox::whatCannotBeSavedIsToldAndNotSent()
{
    Desk desk;
    desk.booth.fault = [](const QString &statement) -> std::optional<Error> {
        if (statement.startsWith(u"INSERT INTO lead"_s)) {
            return Error{.kind = ErrorKind::StorageFull, .certainty = Certainty::NotSent};
        }
        return std::nullopt;
    };
    desk.send(1);
    QCOMPARE(desk.trace(1), u"Failed"_s);
    QCOMPARE(errorOf(desk.last()), u"StorageFull"_s);
    QVERIFY(!desk.last().isKept);
    QVERIFY(desk.booth.portal.asked.isEmpty());
    desk.booth.fault = {};
    desk.send(1);
    QCOMPARE(desk.trace(1), u"Failed > Saved > Sending > Created"_s);
}

void TestOutbox::whatTheFormCannotSendIsNotSaved()
{
    Desk desk;
    LeadDraft draft = desk.draft(1);
    draft.setText(u"UF_CRM_GONE"_s, u"typed"_s);
    desk.outbox->submit(draft, desk.booth.schema);
    QCOMPARE(desk.trace(1), u"Failed"_s);
    QVERIFY(!desk.last().isKept);
    QVERIFY(desk.last().error->issues.first().code == IssueCode::NotSendable);
    QCOMPARE(desk.booth.row(1).number, -1);
    // Of a lead that the queue has, only the change is not saved.
    desk.booth.portal.refuse = [](const QString &) {
        return refusal(u""_s, 200, u"no"_s);
    };
    desk.send(2);
    draft.originId = QueueBooth::originOf(2);
    desk.outbox->submit(draft, desk.booth.schema);
    QVERIFY(desk.last().phase == SubmissionPhase::Failed);
    QVERIFY(desk.last().isKept);
}

void TestOutbox::theNextLeadMayBeSentWhileTheLastIsLookedFor()
{
    Desk desk;
    desk.send(1);
    desk.booth.portal.expect(u"crm.lead.add"_s, {Fate::LostOnTheWay});
    desk.send(2);
    QVERIFY(desk.last().phase == SubmissionPhase::Settling);
    desk.send(3);
    QCOMPARE(desk.trace(3), u"Saved > Sending > Created"_s);
    desk.booth.run(5min);
    QCOMPARE(desk.trace(2).section(u" > "_s, -1), u"Created"_s);
    QVERIFY(desk.booth.isSentOnce(1, 3));
}

void TestOutbox::theNextLeadMayBeSentBySomebodyWhoHearsOfTheLast()
{
    Desk desk;
    int next = 2;
    QObject::connect(desk.outbox.get(), &Outbox::submissionChanged, desk.outbox.get(),
                     [&](const SubmissionState &state) {
                         if (state.phase == SubmissionPhase::Saved && next <= 4) {
                             desk.submit(next++);
                         }
                     });
    desk.submit(1);
    desk.booth.run(1min);
    QVERIFY(desk.booth.isSentOnce(1, 4));
}

void TestOutbox::aRejectedLeadIsMendedInItsPlace()
{
    Desk desk;
    desk.booth.portal.refuse = [](const QString &title) {
        return title == u"Lead 1"_s ? refusal(u""_s, 200, u"no"_s) : QJsonObject();
    };
    desk.send(1);
    QCOMPARE(desk.booth.state(1), u"Rejected"_s);
    desk.submit(1, u"Mended"_s);
    desk.booth.run(1s);
    QCOMPARE(desk.trace(1), u"Saved > Sending > Failed > Saved > Sending > Created"_s);
    QVERIFY(desk.last().content == SentContent::AsTyped);
    QCOMPARE(desk.titles(), QStringList{u"Mended"_s});
    QVERIFY(desk.booth.isSentOnce(1, 1));
}

void TestOutbox::whatIsOnItsWayIsNotChanged()
{
    Desk desk;
    desk.send(1);
    desk.booth.portal.door.isSilent = true;
    desk.send(2);
    QCOMPARE(desk.booth.state(2), u"Sending"_s);
    desk.submit(2, u"Changed"_s);
    QVERIFY(desk.last().phase == SubmissionPhase::Sending);
    desk.booth.portal.door.isSilent = false;
    desk.restart();
    desk.submit(2, u"Changed"_s);
    desk.booth.run(5min);
    QVERIFY(desk.last().phase == SubmissionPhase::Created);
    QVERIFY(desk.last().content == SentContent::Earlier);
    QCOMPARE(desk.titles(), (QStringList{u"Lead 1"_s, u"Lead 2"_s}));
    QCOMPARE(desk.draftsLeft(), 1); // the change is nowhere else
    // Nor is what is there.
    desk.submit(1, u"Changed"_s);
    QVERIFY(desk.last().phase == SubmissionPhase::Created);
    QVERIFY(desk.last().content == SentContent::Unknown); // what it was is erased by now
    QCOMPARE(desk.last().leadId, LeadId(u"1000"_s));
}

void TestOutbox::whatTheQueueHasAsItIsIsNoDraft()
{
    Desk desk;
    desk.send(1);
    desk.booth.portal.refuse = [](const QString &title) {
        return title == u"Lead 2"_s ? refusal(u"CONNECTION_ERROR"_s) : QJsonObject();
    };
    desk.booth.save(2, 3);
    desk.booth.run(1s);
    QCOMPARE(desk.booth.row(2).attempts, 1);
    QVERIFY(desk.outbox->saveDraft(desk.draft(2), *desk.booth.schema));
    desk.submit(2); // sent once more, as it is
    QCOMPARE(desk.draftsLeft(), 0);
    // Of what was attempted, the portal may have another version.
    QVERIFY(desk.outbox->saveDraft(desk.draft(2), *desk.booth.schema));
    QCOMPARE(desk.outbox->drafts()->size(), 1);
}

void TestOutbox::aDraftThatTheQueueHasAsItIsIsNotOffered()
{
    Desk desk(false);
    desk.submit(1);
    desk.submit(2);
    for (const LeadDraft &draft : {desk.draft(1), desk.draft(2, u"Changed"_s), desk.draft(3)}) {
        QVERIFY(desk.outbox->saveDraft(draft, *desk.booth.schema));
    }
    QCOMPARE(desk.outbox->drafts()->size(), 2);
    QCOMPARE(desk.draftsLeft(), 2);
}

void TestOutbox::whatCannotBeComparedIsNotClaimed()
{
    Desk desk;
    desk.send(1);
    desk.booth.portal.transport.hold();
    desk.send(2);
    QCOMPARE(desk.booth.state(2), u"Sending"_s);
    desk.booth.queue->lock();
    desk.submit(2, u"Changed"_s);
    desk.booth.portal.transport.release();
    desk.booth.run(5min);
    QVERIFY(desk.last().phase == SubmissionPhase::Created);
    QVERIFY(desk.last().content == SentContent::Unknown);
}

void TestOutbox::sentTwiceItIsSavedOnce()
{
    Desk desk(false);
    desk.submit(1);
    desk.submit(1);
    QCOMPARE(desk.booth.count(QueueState::Ready), 1);
    desk.connectPortal();
    desk.booth.run(1min);
    QVERIFY(desk.last().content == SentContent::AsTyped);
    QVERIFY(desk.booth.isSentOnce(1, 1));
}

void TestOutbox::anUndecidedLeadThatWasChangedIsLookedForFirst_data()
{
    QTest::addColumn<Fate>("fate");     // of the first attempt
    QTest::addColumn<QString>("title"); // sent again
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<SentContent>("content");
    QTest::addColumn<int>("drafts"); // what was changed is kept until it is there
    QTest::newRow("it was there") << Fate::AnswerLost << u"Changed"_s
                                  << QStringList{u"Lead 1"_s, u"Lead 2"_s} << SentContent::Earlier
                                  << 1;
    QTest::newRow("it was not") << Fate::LostOnTheWay << u"Changed"_s
                                << QStringList{u"Lead 1"_s, u"Changed"_s} << SentContent::AsTyped
                                << 0;
    QTest::newRow("it was there, and was not changed")
            << Fate::AnswerLost << u"Lead 2"_s << QStringList{u"Lead 1"_s, u"Lead 2"_s}
            << SentContent::AsTyped << 0;
}

void TestOutbox::anUndecidedLeadThatWasChangedIsLookedForFirst()
{
    QFETCH(const Fate, fate);
    QFETCH(const QString, title);
    QFETCH(const QStringList, titles);
    QFETCH(const SentContent, content);
    QFETCH(const int, drafts);
    Desk desk;
    desk.send(1);
    desk.booth.portal.showsLeads = false;
    desk.booth.portal.expect(u"crm.lead.add"_s, {fate});
    desk.submit(2);
    desk.booth.run(5min);
    QVERIFY(desk.last().phase == SubmissionPhase::Undecided);
    desk.booth.portal.showsLeads = true;
    desk.submit(2, title);
    QVERIFY(desk.last().phase == SubmissionPhase::LookingUp);
    desk.booth.run(5min);
    QVERIFY(desk.last().phase == SubmissionPhase::Created);
    QVERIFY(desk.last().content == content);
    QCOMPARE(desk.titles(), titles);
    QCOMPARE(desk.draftsLeft(), drafts);
    QVERIFY(desk.booth.isSentOnce(1, 2));
}

void TestOutbox::whatMayBeThereIsNotSentAgainUnasked_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("isDiscarded");
    QTest::addColumn<bool>("isDecided");
    for (const bool isDiscarded : {false, true}) {
        const char *where = isDiscarded ? "discarded" : "undecided";
        QTest::addRow("%s, as it was", where) << u"Lead 2"_s << isDiscarded << false;
        QTest::addRow("%s, changed", where) << u"Changed"_s << isDiscarded << false;
        QTest::addRow("%s, changed, and asked", where) << u"Changed"_s << isDiscarded << true;
    }
}

void TestOutbox::whatMayBeThereIsNotSentAgainUnasked()
{
    QFETCH(const QString, title);
    QFETCH(const bool, isDiscarded);
    QFETCH(const bool, isDecided);
    Desk desk;
    desk.send(1);
    desk.booth.portal.showsLeads = false; // and never will
    desk.booth.portal.expect(u"crm.lead.add"_s, {Fate::AnswerLost});
    desk.submit(2);
    desk.booth.run(5min);
    QVERIFY(desk.last().phase == SubmissionPhase::Undecided);
    if (isDiscarded) {
        QVERIFY(desk.booth.queue->discard({QueueBooth::originOf(2)}));
    }
    desk.submit(2, title, isDecided);
    desk.booth.run(5min);
    QCOMPARE(desk.titles().size(), isDecided ? 3 : 2);
    QCOMPARE(toText(desk.last().phase), isDecided ? u"Created"_s : u"Undecided"_s);
}

void TestOutbox::whatWasRefusedForNowMayBeChanged()
{
    Desk desk;
    desk.send(1);
    desk.booth.portal.refuse = [](const QString &title) {
        return title == u"Lead 2"_s ? refusal(u"CONNECTION_ERROR"_s) : QJsonObject();
    };
    desk.booth.save(2, 4); // in one batch, where it is refused alone
    desk.booth.run(1s);
    QCOMPARE(desk.booth.row(2).attempts, 1);
    QCOMPARE(desk.booth.state(2), u"Ready"_s);
    desk.submit(2, u"Changed"_s);
    desk.booth.run(5min);
    QVERIFY(desk.last().phase == SubmissionPhase::Created);
    QVERIFY(desk.last().content == SentContent::AsTyped);
    QCOMPARE(desk.titles(), (QStringList{u"Lead 1"_s, u"Lead 3"_s, u"Lead 4"_s, u"Changed"_s}));
    QCOMPARE(desk.draftsLeft(), 0);
}

void TestOutbox::aChangeIsMadeAsAWholeOrNotAtAll_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("undecided") << u"Parked"_s;
    QTest::newRow("refused for now") << u"Ready"_s;
}

void TestOutbox::aChangeIsMadeAsAWholeOrNotAtAll()
{
    QFETCH(const QString, state);
    int failing = 0;
    bool hasFailed = true;
    while (hasFailed) {
        Desk desk;
        desk.send(1);
        desk.booth.portal.showsLeads = false;
        if (state == "Parked"_L1) { // so that nobody can tell
            desk.booth.portal.expect(u"crm.lead.add"_s, {Fate::AnswerLost});
        } else {
            desk.booth.portal.refuse = [](const QString &title) {
                return title == u"Lead 2"_s ? refusal(u"CONNECTION_ERROR"_s) : QJsonObject();
            };
        }
        const bool isParked = state == "Parked"_L1;
        desk.booth.save(2, isParked ? 2 : 4); // in a batch it is refused alone
        desk.booth.run(isParked ? 5min : 1s);
        QCOMPARE(desk.booth.state(2), state);
        desk.outbox.reset();
        desk.open();
        int statements = 0;
        desk.booth.fault = [&](const QString &statement) -> std::optional<Error> {
            const bool isWriting = !statement.startsWith(u"SELECT"_s);
            if (isWriting && statements++ == failing) {
                return Error{.kind = ErrorKind::StorageFull, .certainty = Certainty::NotSent};
            }
            return std::nullopt;
        };
        desk.submit(2, u"Changed"_s);
        hasFailed = statements > failing;
        desk.booth.fault = {};
        desk.booth.crash();
        const bool isToldFailed = desk.last().phase == SubmissionPhase::Failed;
        QCOMPARE(isToldFailed, hasFailed);
        QCOMPARE(desk.booth.state(2), hasFailed ? state : u"Uncertain"_s);
        QCOMPARE(desk.booth.queue->payload(QueueBooth::originOf(2))->draft.text(u"TITLE"_s),
                 hasFailed ? u"Lead 2"_s : u"Changed"_s);
        ++failing;
    }
    QVERIFY(failing > 3);
}

void TestOutbox::aChangeOutlivesTheProgram()
{
    Desk desk;
    desk.send(1);
    desk.booth.portal.showsLeads = false;
    desk.booth.portal.expect(u"crm.lead.add"_s, {Fate::AnswerLost});
    desk.submit(2);
    desk.booth.run(5min);
    QCOMPARE(desk.booth.state(2), u"Parked"_s);
    desk.submit(2, u"Changed"_s);
    desk.restart();
    QCOMPARE(desk.draftsLeft(), 0); // it is in the queue
    desk.booth.portal.showsLeads = true;
    desk.booth.run(5min);
    QCOMPARE(desk.booth.state(2), u"Sent"_s);
    QCOMPARE(desk.titles(), (QStringList{u"Lead 1"_s, u"Lead 2"_s}));
    QCOMPARE(desk.draftsLeft(), 1);
    // What was sent is erased: nobody can compare it with what is typed now.
    desk.submit(2, u"Changed"_s);
    QVERIFY(desk.last().content == SentContent::Unknown);
}

void TestOutbox::simpleModeTellsOfTheDeal()
{
    Desk desk(true, CrmMode::Simple);
    desk.booth.portal.convertsLeads = true;
    desk.send(1);
    desk.booth.run(1min);
    QCOMPARE(desk.trace(1), u"Saved > Sending > Created"_s);
    QVERIFY(desk.last().becameDeal);
    QCOMPARE(desk.last().shownId(), LeadId(u"9000"_s));
    QVERIFY(desk.last().content == SentContent::AsTyped);
}

void TestOutbox::afterARestartItIsSentOnce_data()
{
    QTest::addColumn<Fates>("fates");
    QTest::addColumn<QString>("state"); // when the program ends
    QTest::newRow("saved without a network") << Fates{Fate::Offline} << u"Ready"_s;
    QTest::newRow("its answer got lost")
            << Fates{Fate::AnswerLost, Fate::Offline} << u"Uncertain"_s;
    QTest::newRow("it never arrived") << Fates{Fate::LostOnTheWay, Fate::Offline} << u"Uncertain"_s;
}

void TestOutbox::afterARestartItIsSentOnce()
{
    QFETCH(const Fates, fates);
    QFETCH(const QString, state);
    Desk desk;
    desk.send(1);
    desk.booth.portal.expect(fates);
    desk.send(2);
    QCOMPARE(desk.booth.state(2), state);
    desk.restart();
    desk.booth.run(5min);
    QVERIFY(desk.booth.isSentOnce(1, 2));
    QCOMPARE(desk.outbox->status().counts.waiting(), 0);
}

void TestOutbox::theStatusCountsWithoutAPortal()
{
    Desk desk(false);
    QList<qint64> counts;
    QObject::connect(desk.outbox.get(), &Outbox::statusChanged, desk.outbox.get(),
                     [&](const SyncStatus &status) { counts.append(status.counts.waiting()); });
    desk.submit(1);
    desk.submit(2);
    QCOMPARE(counts, (QList<qint64>{1, 2}));
    QCOMPARE(toText(desk.outbox->status().activity), u"Off"_s);
}

void TestOutbox::itMayGoAtAnyMoment()
{
    Desk desk;
    desk.booth.portal.transport.hold();
    desk.send(1);
    const qsizetype told = desk.states.size();
    desk.outbox.reset();
    desk.booth.portal.transport.release();
    desk.booth.run(5min);
    QCOMPARE(desk.states.size(), told);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
