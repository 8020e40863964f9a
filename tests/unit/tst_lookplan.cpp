// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "sync/lookplan.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);
const LeadVisibility usual{.responsible = u"7"_s, .stage = u"NEW"_s, .opened = u"Y"_s};
const LeadVisibility other{.responsible = u"8"_s, .stage = u"NEW"_s, .opened = u"Y"_s};

QueuedLead row(const QString &name, const LeadVisibility &visibility = usual)
{
    QueuedLead row;
    row.origin = OriginId(name);
    row.state = QueueState::Uncertain;
    row.visibility = visibility;
    return row;
}

/*! One look-up for "a" with a witness, settled, and what is different about it. */
struct Case
{
    QueuedLead lead = row(u"a"_s);
    QList<QueuedLead> witnesses = {row(u"w"_s)};
    bool isSettled = true;
    QHash<QString, QStringList> found = {{u"w"_s, {u"5"_s}}}; //!< ids by origin
    QHash<QString, LeadVisibility> seenAs = {};               //!< by id; else as it was sent
    bool isComplete = true;
    std::optional<Error> error = {};
    CrmMode mode = CrmMode::Classic;
    qint64 toCome = 1; //!< this row itself
};

QString judged(const Case &c)
{
    LookPlan plan{.rows = {c.lead}, .witnesses = c.witnesses};
    if (c.isSettled) {
        plan.settled.insert(c.lead.origin);
    }
    LookupResult found{.found = {}, .visibility = {}, .isComplete = c.isComplete};
    for (auto it = c.found.cbegin(); it != c.found.cend(); ++it) {
        for (const QString &id : *it) {
            found.found[OriginId(it.key())].append(LeadId(id));
            found.visibility.insert(LeadId(id), c.seenAs.value(id, usual));
        }
    }
    const LookContext context{.now = now,
                              .mode = c.mode,
                              .timing = {},
                              .random = 1.0,
                              .witnessesToCome = [&](const LeadVisibility &, qint64 enough) {
                                  return Result<qint64>(std::min(c.toCome, enough));
                              }};
    const Result<LookResult> result =
            judgeLook(plan, c.error ? Result<LookupResult>(failure(*c.error)) : found, context);
    if (!result) {
        return u"error"_s;
    }
    QStringList words;
    for (const LookEnd &end : result->ends) {
        switch (end.result) {
        case AttemptResult::Sent: {
            QStringList ids;
            for (const LeadId &id : end.leadIds) {
                ids.append(id.toString());
            }
            words.append(u"sent "_s + ids.join(u','));
            break;
        }
        case AttemptResult::NotApplied:
            words.append(end.isGivenUp ? u"given up"_s
                         : end.notBefore.isValid()
                                 ? u"ready in %1 s"_s.arg(now.secsTo(end.notBefore))
                                 : u"ready"_s);
            break;
        case AttemptResult::Unknown:
            words.append(end.notBefore.isValid() ? u"again in %1 s"_s.arg(now.secsTo(end.notBefore))
                                                 : u"parked"_s);
            break;
        default:
            words.append(u"?"_s);
            break;
        }
    }
    if (words.isEmpty()) {
        words.append(u"as before"_s);
    }
    if (!result->doubled.isEmpty()) {
        words.append(u"doubled"_s);
    }
    if (result->stop) {
        words.append(u"stop"_s);
    }
    return words.join(u", "_s);
}

Case with(const std::function<void(Case &)> &change)
{
    Case c;
    change(c);
    return c;
}

Error error(ErrorKind kind, Certainty certainty = Certainty::Refused)
{
    return {.kind = kind, .certainty = certainty};
}

Result<QList<QueuedLead>> nobody(const LeadVisibility &, int)
{
    return QList<QueuedLead>();
}

} // namespace

Q_DECLARE_METATYPE(Case)

/*! What is asked about leads that may be on the portal, and what the answers prove. */
class TestLookPlan : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnAnswerProves_data();
    void whatAnAnswerProves();
    void aLeadThatIsFoundIsAWitnessForTheOthers();
    void aLeadThatIsFoundChangedIsNone();
    void aLeadThatIsSentAgainMayProveAnother();
    void rowsThatWereLookedForInVainWaitForNobody();
    void whatMayYetComeIsCountedOnceForEachVisibility();
    void oneLookUpHoldsWhatFits();
    void eachVisibilityHasItsWitnesses();
};

void TestLookPlan::whatAnAnswerProves_data()
{
    QTest::addColumn<Case>("look");
    QTest::addColumn<QString>("becomes");
    const auto row = [](const char *name, const char *becomes,
                        const std::function<void(Case &)> &change) {
        QTest::newRow(name) << with(change) << QString::fromUtf8(becomes);
    };

    row("found", "sent 27", [](Case &c) { c.found.insert(u"a"_s, {u"27"_s}); });
    row("found before it has settled", "sent 27", [](Case &c) {
        c.found.insert(u"a"_s, {u"27"_s});
        c.isSettled = false;
    });
    row("found among what was not asked for", "sent 27", [](Case &c) {
        c.found.insert(u"a"_s, {u"27"_s});
        c.isComplete = false;
    });
    row("found twice", "sent 27,31, doubled", [](Case &c) {
        c.found.insert(u"a"_s, {u"27"_s, u"31"_s});
    });
    row("found although a person said to send it", "sent 27", [](Case &c) {
        c.found.insert(u"a"_s, {u"27"_s});
        c.lead.resendDecided = true;
    });

    row("not found, and the witness is", "ready", [](Case &) {});
    row("not found before it has settled", "as before", [](Case &c) { c.isSettled = false; });
    row("not found by a filter that was not applied", "parked",
        [](Case &c) { c.isComplete = false; });
    row("not found, and nor is the witness", "parked", [](Case &c) { c.found.clear(); });
    row("there is no witness", "parked", [](Case &c) {
        c.witnesses.clear();
        c.found.clear();
    });
    row("the witness was given to somebody else since", "parked",
        [](Case &c) { c.seenAs.insert(u"5"_s, other); });
    row("the witness is in another stage since", "parked", [](Case &c) {
        c.seenAs.insert(u"5"_s, {.responsible = u"7"_s, .stage = u"WON"_s, .opened = u"Y"_s});
    });
    row("simple mode moves every lead to another stage", "ready", [](Case &c) {
        c.seenAs.insert(u"5"_s, {.responsible = u"7"_s, .stage = u"WON"_s, .opened = u"Y"_s});
        c.mode = CrmMode::Simple;
    });
    row("while the mode is not known, it may be that", "again in 10 s", [](Case &c) {
        c.seenAs.insert(u"5"_s, {.responsible = u"7"_s, .stage = u"WON"_s, .opened = u"Y"_s});
        c.mode = CrmMode::Unknown;
    });
    row("the witness is as another lead was sent", "parked",
        [](Case &c) { c.witnesses = {::row(u"w"_s, other)}; });
    row("all of several witnesses are found", "ready", [](Case &c) {
        c.witnesses.append(::row(u"v"_s));
        c.found.insert(u"v"_s, {u"6"_s});
    });
    row("one of several witnesses is not found", "parked",
        [](Case &c) { c.witnesses.append(::row(u"v"_s)); });
    row("one of several witnesses was given to somebody else since", "parked", [](Case &c) {
        c.witnesses.append(::row(u"v"_s));
        c.found.insert(u"v"_s, {u"6"_s});
        c.seenAs.insert(u"6"_s, other);
    });
    row("a witness of other leads that is not found proves nothing here", "ready",
        [](Case &c) { c.witnesses.append(::row(u"v"_s, other)); });
    row("a witness may yet come", "again in 10 s", [](Case &c) {
        c.found.clear();
        c.toCome = 2;
    });
    row("it is waited for ever less often", "again in 80 s", [](Case &c) {
        c.found.clear();
        c.toCome = 2;
        c.lead.looks = 3;
    });
    row("but not for ever", "parked", [](Case &c) {
        c.found.clear();
        c.toCome = 2;
        c.lead.looks = 20;
    });

    row("the second time it may have been in bad company", "ready",
        [](Case &c) { c.lead.attempts = 2; });
    row("what was sent three times in vain waits", "ready in 90 s",
        [](Case &c) { c.lead.attempts = 3; });
    row("and ever longer", "ready in 720 s", [](Case &c) { c.lead.attempts = 6; });
    row("but not longer than an hour", "ready in 3600 s", [](Case &c) { c.lead.attempts = 11; });
    row("and not for ever", "given up", [](Case &c) { c.lead.attempts = 12; });
    row("unless it is not allowed now", "ready in 3600 s", [](Case &c) {
        c.lead.attempts = 12;
        c.lead.trouble = ErrorKind::AccessDenied;
    });
    row("or a person said to send it", "ready", [](Case &c) {
        c.lead.attempts = 12;
        c.lead.resendDecided = true;
    });

    row("a person said to send what is not found", "ready", [](Case &c) {
        c.found.clear();
        c.lead.resendDecided = true;
    });
    row("also without a filter", "ready", [](Case &c) {
        c.isComplete = false;
        c.lead.resendDecided = true;
    });
    row("but not before it has settled", "as before", [](Case &c) {
        c.found.clear();
        c.lead.resendDecided = true;
        c.isSettled = false;
    });
    row("also where looking is refused", "ready", [](Case &c) {
        c.error = error(ErrorKind::AccessDenied);
        c.lead.resendDecided = true;
    });

    for (const ErrorKind kind : {ErrorKind::AccessDenied, ErrorKind::MissingScope,
                                 ErrorKind::MethodMissing, ErrorKind::Refused}) {
        QTest::addRow("looking is refused for good: %s", qPrintable(toString(kind)))
                << with([&](Case &c) { c.error = error(kind); }) << u"parked"_s;
    }
    row("refused before it has settled", "as before", [](Case &c) {
        c.error = error(ErrorKind::AccessDenied);
        c.isSettled = false;
    });
    for (const ErrorKind kind : {ErrorKind::Offline, ErrorKind::Timeout, ErrorKind::ConnectionLost,
                                 ErrorKind::NotBitrix24}) {
        QTest::addRow("the network fails: %s", qPrintable(toString(kind)))
                << with([&](Case &c) { c.error = error(kind, Certainty::Unknown); })
                << u"again in 10 s"_s;
    }
    for (const ErrorKind kind :
         {ErrorKind::OperationLimited, ErrorKind::ServerFault, ErrorKind::NotFound,
          ErrorKind::InvalidRequest, ErrorKind::ConfirmationNeeded}) {
        QTest::addRow("only looking fails: %s", qPrintable(toString(kind)))
                << with([&](Case &c) { c.error = error(kind); }) << u"again in 10 s"_s;
    }
    for (const ErrorKind kind : {ErrorKind::RateLimited, ErrorKind::SignInNeeded,
                                 ErrorKind::PaymentRequired, ErrorKind::KeychainLocked}) {
        QTest::addRow("nothing can be asked: %s", qPrintable(toString(kind)))
                << with([&](Case &c) { c.error = error(kind); }) << u"as before, stop"_s;
    }
    row("the portal asks for a minute", "again in 60 s", [](Case &c) {
        c.error = error(ErrorKind::OperationLimited);
        c.error->retryAfter = 60s;
    });
    row("a person's word does not make up for a failed look-up", "again in 10 s", [](Case &c) {
        c.error = error(ErrorKind::Timeout, Certainty::Unknown);
        c.lead.resendDecided = true;
    });
}

void TestLookPlan::whatAnAnswerProves()
{
    QFETCH(Case, look);
    QTEST(judged(look), "becomes");
}

void TestLookPlan::aLeadThatIsFoundIsAWitnessForTheOthers()
{
    LookPlan plan{.rows = {row(u"a"_s), row(u"b"_s), row(u"c"_s, other)}};
    plan.settled = {OriginId(u"a"_s), OriginId(u"b"_s), OriginId(u"c"_s)};
    LookupResult found;
    found.found.insert(OriginId(u"a"_s), {LeadId(u"27"_s)});
    found.visibility.insert(LeadId(u"27"_s), usual);
    LookContext context{.now = now, .mode = CrmMode::Classic};
    context.witnessesToCome = [](const LeadVisibility &, qint64) {
        return Result<qint64>(0);
    };
    const Result<LookResult> result = judgeLook(plan, found, context);
    QVERIFY(result);
    QHash<OriginId, LookEnd> ends;
    for (const LookEnd &end : result->ends) {
        ends.insert(end.origin, end);
    }
    QVERIFY(ends.value(OriginId(u"a"_s)).result == AttemptResult::Sent);
    QVERIFY(ends.value(OriginId(u"b"_s)).result == AttemptResult::NotApplied);
    QVERIFY(ends.value(OriginId(u"c"_s)).result == AttemptResult::Unknown);
    QVERIFY(!ends.value(OriginId(u"c"_s)).notBefore.isValid());
}

void TestLookPlan::aLeadThatIsFoundChangedIsNone()
{
    LookPlan plan{.rows = {row(u"a"_s), row(u"b"_s)}, .witnesses = {row(u"w"_s)}};
    plan.settled = {OriginId(u"a"_s), OriginId(u"b"_s)};
    LookupResult found;
    found.found = {{OriginId(u"a"_s), {LeadId(u"27"_s)}}, {OriginId(u"w"_s), {LeadId(u"5"_s)}}};
    found.visibility = {{LeadId(u"27"_s), other}, {LeadId(u"5"_s), usual}};
    LookContext context{.now = now, .mode = CrmMode::Classic};
    context.witnessesToCome = [](const LeadVisibility &, qint64) {
        return Result<qint64>(0);
    };
    const Result<LookResult> result = judgeLook(plan, found, context);
    QVERIFY(result && result->ends.size() == 2);
    QVERIFY(result->ends.first().result == AttemptResult::Sent);
    // The portal gave the one to somebody else at once: what became of the other nobody knows.
    QVERIFY(result->ends.last().result == AttemptResult::Unknown);
}

void TestLookPlan::aLeadThatIsSentAgainMayProveAnother()
{
    QueuedLead decided = row(u"a"_s);
    decided.resendDecided = true;
    LookPlan plan{.rows = {decided, row(u"b"_s)}};
    plan.settled = {OriginId(u"a"_s), OriginId(u"b"_s)};
    LookContext context{.now = now, .mode = CrmMode::Classic};
    context.witnessesToCome = [](const LeadVisibility &, qint64) {
        return Result<qint64>(0);
    };
    const Result<LookResult> result = judgeLook(plan, LookupResult(), context);
    QVERIFY(result);
    QCOMPARE(result->ends.size(), 2);
    QVERIFY(result->ends.first().result == AttemptResult::NotApplied);
    QVERIFY(result->ends.last().notBefore.isValid());
}

void TestLookPlan::rowsThatWereLookedForInVainWaitForNobody()
{
    // Two that were looked for before, and told nothing: neither is counted, neither waits for the
    // other.
    QueuedLead first = row(u"a"_s);
    first.looks = 2;
    QueuedLead second = row(u"b"_s);
    second.looks = 1;
    LookPlan plan{.rows = {first, second}};
    plan.settled = {OriginId(u"a"_s), OriginId(u"b"_s)};
    LookContext context{.now = now, .mode = CrmMode::Classic};
    context.witnessesToCome = [](const LeadVisibility &, qint64 enough) {
        return Result<qint64>(std::min<qint64>(enough, 0));
    };
    const Result<LookResult> result = judgeLook(plan, LookupResult(), context);
    QVERIFY(result);
    for (const LookEnd &end : result->ends) {
        QVERIFY(!end.notBefore.isValid());
    }
}

void TestLookPlan::whatMayYetComeIsCountedOnceForEachVisibility()
{
    LookPlan plan;
    for (const QString &origin : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        plan.rows.append(row(origin, origin == "c"_L1 ? other : usual));
        plan.settled.insert(OriginId(origin));
    }
    LookContext context{.now = now, .mode = CrmMode::Classic};
    QList<LeadVisibility> asked;
    context.witnessesToCome = [&](const LeadVisibility &visibility, qint64) {
        asked.append(visibility);
        return Result<qint64>(visibility == usual ? 4 : 1);
    };
    const Result<LookResult> result = judgeLook(plan, LookupResult(), context);
    QVERIFY(result);
    QCOMPARE(asked.size(), 2);
    for (const LookEnd &end : result->ends) {
        QCOMPARE(end.notBefore.isValid(), end.origin != OriginId(u"c"_s));
    }
}

void TestLookPlan::oneLookUpHoldsWhatFits()
{
    QList<QueuedLead> rows;
    for (int i = 0; i < 80; ++i) {
        rows.append(row(QString::number(i)));
    }
    const auto witnesses = [](const LeadVisibility &visibility, int most) {
        return Result<QList<QueuedLead>>(
                QList<QueuedLead>(most, row(u"w"_s + visibility.responsible, visibility)));
    };
    const Result<LookPlan> alike = planLook(rows, witnesses);
    QVERIFY(alike);
    QCOMPARE(alike->rows.size(), 45);
    QCOMPARE(alike->origins().size(), MaxBatchCommands);
    QCOMPARE(alike->origins().last(), OriginId(u"w7"_s));

    for (int i = 0; i < 80; ++i) {
        rows[i].visibility.responsible = QString::number(i);
    }
    const Result<LookPlan> different = planLook(rows, witnesses);
    QVERIFY(different);
    QCOMPARE(different->rows.size(), 8);
    QCOMPARE(different->origins().size(), 48);
    QCOMPARE(planLook(rows, &nobody)->origins().size(), MaxBatchCommands);
    QCOMPARE(planLook({}, &nobody)->origins().size(), 0);
}

void TestLookPlan::eachVisibilityHasItsWitnesses()
{
    QList<LeadVisibility> asked;
    const auto witnesses = [&](const LeadVisibility &visibility, int) {
        asked.append(visibility);
        return Result<QList<QueuedLead>>(visibility == usual
                                                 ? QList<QueuedLead>{row(u"w"_s), row(u"v"_s)}
                                                 : QList<QueuedLead>());
    };
    const Result<LookPlan> plan =
            planLook({row(u"a"_s), row(u"b"_s, other), row(u"c"_s)}, witnesses);
    QVERIFY(plan);
    QCOMPARE(asked, (QList<LeadVisibility>{usual, other}));
    QCOMPARE(plan->witnesses.size(), 2);
    const Result<LookPlan> failed = planLook({row(u"a"_s)}, [](const LeadVisibility &, int) {
        return Result<QList<QueuedLead>>(failure(error(ErrorKind::Storage)));
    });
    QVERIFY(!failed);
}

QTEST_GUILESS_MAIN(TestLookPlan)
#include "tst_lookplan.moc"
