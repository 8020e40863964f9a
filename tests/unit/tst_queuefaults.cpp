// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplequeue.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds Settle(90);
const AccountId Account(u"account-1"_s);

/*! What the queue has to hold, by all that it has answered with success. */
struct Model
{
    QMap<int, QueueState> states;
    QMap<int, QString> titles; //!< of those whose payload is to be there
    QSet<int> drafts;
    bool hasKey = false;
    std::optional<ErrorKind> block;
};

/*! Fails a statement: the one after \a left more, or that one and all later ones. */
struct Fault
{
    int left = 0;
    bool isLasting = false;
    ErrorKind kind = ErrorKind::Storage;
    bool isOver = false; //!< nothing fails any more
    int fired = 0;

    std::optional<Error> ask()
    {
        if (isOver || --left >= 0 || (fired > 0 && !isLasting)) {
            return std::nullopt;
        }
        ++fired;
        return Error{.kind = kind, .certainty = Certainty::NotSent};
    }
};

LeadToSave titled(int number, const QString &title)
{
    LeadToSave lead = sampleLead(number);
    lead.payload.draft.setText(u"TITLE"_s, title);
    return lead;
}

/*! One profile, and the program that is started in it again and again. */
class Profile
{
public:
    explicit Profile(const Fault &faultToUse)
        : fault(faultToUse)
    {}

    [[nodiscard]] Outcome open()
    {
        auto opened =
                LeadQueue::open(clock, {.profileDir = dir.path(), .fault = [this](const QString &) {
                                            return fault.ask();
                                        }});
        if (!opened) {
            return failure(opened.error());
        }
        queue = std::move(*opened);
        return success();
    }
    [[nodiscard]] Outcome becomeSender() const
    {
        const Result<bool> isSender = queue->becomeSender(Settle);
        return isSender ? success() : failure(isSender.error());
    }

    QTemporaryDir dir{fastFolder()};
    FakeClock clock;
    KeyPair keys = newKeyPair();
    Fault fault;
    std::unique_ptr<LeadQueue> queue;
};

struct Step
{
    std::function<Outcome(Profile &)> run;
    std::function<void(Model &)> effect = [](Model &) {
    };
    bool isRefused = false; //!< and so answers with an error whatever happens
};

Outcome sent(const Profile &profile, const QList<SendEnd> &ends)
{
    return profile.queue->endSend(ends, {});
}

Outcome looked(const Profile &profile, AttemptResult result, const QDateTime &notBefore)
{
    return profile.queue->endLook({{.origin = originOf(2),
                                    .result = result,
                                    .leadIds = {LeadId(u"8"_s), LeadId(u"9"_s)},
                                    .notBefore = notBefore}},
                                  {});
}

template <typename T>
Outcome outcomeOf(const Result<T> &result)
{
    return result ? success() : failure(result.error());
}

Error refusal()
{
    return {.kind = ErrorKind::Refused,
            .issues = {{.field = u"PHONE"_s, .code = IssueCode::RefusedByPortal}}};
}

Outcome takeIn(const Profile &profile)
{
    return outcomeOf(profile.queue->takeIn(
            {{.lead = {.origin = originOf(6), .keyName = profile.keys.publicKey.name()},
              .payload = seal(toBytes(sampleLead(6).payload), profile.keys.publicKey).value()}},
            {profile.keys.publicKey}, Account, u"portal.example"_s));
}

/*! A day of the queue. */
QList<Step> scenario()
{
    using enum QueueState;
    const auto to = [](QMap<int, QueueState> states) {
        return [states](Model &model) {
            model.states.insert(states);
        };
    };
    const auto erased = [](int number) {
        return [number](Model &model) {
            model.states[number] = Sent;
            model.titles.remove(number);
        };
    };
    const auto savedLeads = [](const QList<int> &numbers) {
        return [numbers](Model &model) {
            for (const int number : numbers) {
                model.states.insert(number, Ready);
                model.titles.insert(number, sampleLead(number).payload.draft.text(u"TITLE"_s));
                model.drafts.remove(number);
            }
        };
    };
    return {
            {[](Profile &p) {
                return p.open();
            }},
            {[](Profile &p) { return p.queue->addKey(p.keys.publicKey); },
             [](Model &model) {
                 model.hasKey = true;
             }},
            {[](Profile &p) {
                return p.queue->unlock(p.keys);
            }},
            {[](Profile &p) {
                return p.becomeSender();
            }},
            {[](Profile &p) { return p.queue->saveDraft(sampleDraft(1)); },
             [](Model &model) {
                 model.drafts.insert(1);
             }},
            {[](Profile &p) { return p.queue->saveDraft(sampleDraft(7)); },
             [](Model &model) {
                 model.drafts.insert(7);
             }},
            {[](Profile &p) {
                 return p.queue->save({sampleLead(1), sampleLead(2), sampleLead(3)});
             },
             savedLeads({1, 2, 3})},
            {[](Profile &p) {
                 return p.queue->save({sampleLead(4), sampleLead(5)});
             },
             savedLeads({4, 5})},
            {[](Profile &p) {
                return outcomeOf(p.queue->dueToSend(Account, 10));
            }},
            {[](Profile &p) {
                 return p.queue->beginSend({originOf(1), originOf(2)});
             },
             to({{1, Sending}, {2, Sending}})},
            {[](Profile &p) {
                 return sent(p, {{.origin = originOf(1),
                                  .result = AttemptResult::Sent,
                                  .leadId = LeadId(u"1"_s)},
                                 {.origin = originOf(2),
                                  .result = AttemptResult::Unknown,
                                  .settledAt = p.clock.now().addSecs(90)}});
             },
             [erased](Model &model) {
                 erased(1)(model);
                 model.states[2] = Uncertain;
             }},
            {[](Profile &p) {
                return looked(p, AttemptResult::Unknown, p.clock.now().addSecs(10));
            }},
            {[](Profile &p) { return p.queue->beginSend({originOf(3)}); }, to({{3, Sending}})},
            {[](Profile &p) {
                 return sent(p, {{.origin = originOf(3),
                                  .result = AttemptResult::Rejected,
                                  .error = refusal()}});
             },
             to({{3, Rejected}})},
            {[](Profile &p) {
                 return p.queue->discard({originOf(4), originOf(1)});
             },
             {},
             true},
            {[](Profile &p) { return p.queue->replace(titled(3, u"Edited"_s)); },
             [](Model &model) {
                 model.states[3] = Ready;
                 model.titles[3] = u"Edited"_s;
             }},
            {[](Profile &p) { return looked(p, AttemptResult::Unknown, {}); }, to({{2, Parked}})},
            {[](Profile &p) { return p.queue->replace(titled(2, u"Changed"_s)); },
             [](Model &model) {
                 model.states[2] = Uncertain;
                 model.titles[2] = u"Changed"_s;
             }},
            {[](Profile &p) { return looked(p, AttemptResult::Unknown, {}); }, to({{2, Parked}})},
            {[](Profile &p) {
                 return p.queue->retry({originOf(2), originOf(3)});
             },
             to({{2, Uncertain}})},
            // It may be there as it was before the change, which is a draft then.
            {[](Profile &p) { return looked(p, AttemptResult::Sent, {}); },
             [erased](Model &model) {
                 erased(2)(model);
                 model.drafts.insert(2);
             }},
            {[](Profile &p) {
                return p.queue->setDeal(originOf(2), LeadId(u"5"_s));
            }},
            {[](Profile &p) {
                 return p.queue->discard({originOf(4), originOf(5)});
             },
             to({{4, Discarded}, {5, Discarded}})},
            {[](Profile &p) { return p.queue->undoDiscard({originOf(4)}); }, to({{4, Ready}})},
            {[](Profile &p) { return takeIn(p); },
             [](Model &model) {
                 model.states[6] = Uncertain;
                 model.titles[6] = u"Sample lead 6"_s;
             }},
            {[](Profile &p) { return p.queue->markMovedAway({originOf(4)}); },
             to({{4, MovedAway}})},
            {[](Profile &p) {
                 return p.queue->setBlock(Account,
                                          QueueBlock{.error = {.kind = ErrorKind::Offline}});
             },
             [](Model &model) {
                 model.block = ErrorKind::Offline;
             }},
            {[](Profile &p) { return p.queue->beginSend({originOf(3)}); }, to({{3, Sending}})},
            {[](Profile &p) {
                return outcomeOf(p.queue->purge({}));
            }},
            {[](Profile &p) {
                return outcomeOf(p.queue->page({}, 0, 10));
            }},
            {[](Profile &p) {
                return outcomeOf(p.queue->counts());
            }},
            {[](Profile &p) {
                return outcomeOf(p.queue->payload(originOf(3)));
            }},
    };
}

#define REQUIRE(condition)                                                                         \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            return u"not so: %1"_s.arg(QString::fromLatin1(#condition));                           \
        }                                                                                          \
    } while (false)

/*! What of \a model the queue does not hold; empty: nothing. */
QString missing(LeadQueue &queue, const Model &model)
{
    QueueCounts expected;
    for (auto it = model.states.cbegin(); it != model.states.cend(); ++it) {
        const auto lead = queue.lead(originOf(it.key()));
        REQUIRE(lead && *lead);
        if ((*lead)->state != *it) {
            return u"lead %1 is %2, not %3"_s.arg(QString::number(it.key()),
                                                  toString((*lead)->state), toString(*it));
        }
        ++expected.rows[*it];
        const Result<LeadPayload> payload = queue.payload(originOf(it.key()));
        if (model.titles.contains(it.key())) {
            REQUIRE(payload);
            REQUIRE(payload->draft.text(u"TITLE"_s) == model.titles.value(it.key()));
        } else {
            REQUIRE(!payload && payload.error().kind == ErrorKind::NotFound);
        }
        const Result<QList<QueueAttempt>> attempts = queue.attempts(originOf(it.key()));
        REQUIRE(attempts);
        // No byte without a committed attempt.
        REQUIRE(*it != QueueState::Sending
                || (!attempts->isEmpty() && attempts->last().result == AttemptResult::Open));
    }
    expected.drafts = model.drafts.size();
    const Result<QueueCounts> counts = queue.counts();
    REQUIRE(counts && *counts == expected);
    const Result<QList<SavedDraft>> drafts = queue.drafts(Account);
    REQUIRE(drafts && drafts->size() == model.drafts.size());
    for (const SavedDraft &draft : *drafts) {
        const auto isOf = [&](int number) {
            return originOf(number) == draft.origin;
        };
        REQUIRE(std::ranges::any_of(model.drafts, isOf));
    }
    const Result<std::optional<QueueBlock>> block = queue.block(Account);
    REQUIRE(block && block->has_value() == model.block.has_value());
    REQUIRE(queue.keys().isEmpty() == !model.hasKey);
    REQUIRE(queue.checkIntegrity());
    return {};
}

/*! As the next start finds it: nothing fails any more. */
QString missingAfterRestart(Profile &profile, Model model)
{
    profile.fault.isOver = true;
    profile.queue.reset();
    REQUIRE(profile.open());
    REQUIRE(profile.queue->wasSetAside().isEmpty());
    REQUIRE(!model.hasKey || profile.queue->unlock(profile.keys));
    if (const QString before = missing(*profile.queue, model); !before.isEmpty()) {
        return before;
    }
    REQUIRE(profile.becomeSender());
    for (QueueState &state : model.states) {
        state = state == QueueState::Sending ? QueueState::Uncertain : state;
    }
    return missing(*profile.queue, model);
}

} // namespace

enum class After { Restart, Again, GoneForGood };
Q_DECLARE_METATYPE(After)

class TestQueueFaults : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatFailsChangesNothingAndWhatSucceedsStays_data();
    void whatFailsChangesNothingAndWhatSucceedsStays();
    void aRollbackThatFailsIsRepeatedBeforeAnythingIsRead();
};

void TestQueueFaults::whatFailsChangesNothingAndWhatSucceedsStays_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<After>("after");
    QTest::addColumn<int>("stride"); // 1: every statement fails once
    QTest::newRow("the disk, then the next start") << ErrorKind::Storage << After::Restart << 1;
    QTest::newRow("the disk, then once more") << ErrorKind::Storage << After::Again << 1;
    QTest::newRow("the disk, for good") << ErrorKind::Storage << After::GoneForGood << 3;
    QTest::newRow("a full disk, then once more") << ErrorKind::StorageFull << After::Again << 7;
    QTest::newRow("busy, then once more") << ErrorKind::QueueBusy << After::Again << 7;
    QTest::newRow("damage, then the next start") << ErrorKind::QueueDamaged << After::Restart << 7;
    QTest::newRow("damage, then once more") << ErrorKind::QueueDamaged << After::Again << 7;
}

void TestQueueFaults::whatFailsChangesNothingAndWhatSucceedsStays()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const After, after);
    QFETCH(const int, stride);
    const QList<Step> steps = scenario();
    int n = 0;
    for (;; n += stride) {
        Profile profile({.left = n, .isLasting = after == After::GoneForGood, .kind = kind});
        Model model;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const Step &step = steps.at(i);
            const int firedBefore = profile.fault.fired;
            Outcome outcome = step.run(profile);
            const bool hasFired = profile.fault.fired > firedBefore;
            const QByteArray where = u"statement %1, step %2: "_s.arg(n).arg(i).toLatin1();
            if (step.isRefused) {
                QVERIFY2(!outcome, where.constData());
            } else if (!outcome) {
                QVERIFY2(hasFired, (where + outcome.error().detail.toUtf8()).constData());
                QCOMPARE(toString(outcome.error().kind), toString(kind));
                if (after == After::Again) {
                    outcome = step.run(profile);
                    QVERIFY2(outcome, where.constData());
                }
            } else {
                // A queue that was damaged at the first look alone is not.
                const bool isLookedAtTwice = kind == ErrorKind::QueueDamaged && i == 0;
                QVERIFY2(!hasFired || isLookedAtTwice,
                         (where + "the error was swallowed").constData());
            }
            if (outcome) {
                step.effect(model);
            }
            if (hasFired && after != After::Again) {
                break;
            }
        }
        const QString lack = missingAfterRestart(profile, model);
        QVERIFY2(lack.isEmpty(), qPrintable(u"statement %1: "_s.arg(n) + lack));
        if (profile.fault.fired == 0) {
            break;
        }
    }
    QVERIFY2(n > 150, qPrintable(QString::number(n)));
}

void TestQueueFaults::aRollbackThatFailsIsRepeatedBeforeAnythingIsRead()
{
    bool failsToRollBack = false;
    int rollbacks = 0;
    SampleQueue queue([&](const QString &statement) -> std::optional<Error> {
        if (statement == "ROLLBACK"_L1) {
            ++rollbacks;
            if (failsToRollBack) {
                return Error{.kind = ErrorKind::Internal};
            }
        }
        return std::nullopt;
    });
    QVERIFY_DONE(queue->save({sampleLead(1)}));
    failsToRollBack = true;
    COMPARE_ERROR(queue->discard({originOf(1), originOf(2)}), ErrorKind::NotFound);
    QCOMPARE(rollbacks, 1);
    COMPARE_ERROR(queue->lead(originOf(1)), ErrorKind::Internal);
    COMPARE_ERROR(queue->counts(), ErrorKind::Internal);
    COMPARE_ERROR(queue->save({sampleLead(2)}), ErrorKind::Internal);
    failsToRollBack = false;
    QCOMPARE(toString(queue.stateOf(1)), u"Ready"_s);
    QVERIFY_DONE(queue->save({sampleLead(2)}));
    queue.reopen();
    QCOMPARE(queue->counts()->of(QueueState::Ready), 2);
}

QTEST_GUILESS_MAIN(TestQueueFaults)
#include "tst_queuefaults.moc"
