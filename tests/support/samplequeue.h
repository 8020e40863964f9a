// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/leadqueue.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace leadbooth::test {

/*! A lead of a made-up person; the same \a number gives the same one. */
inline LeadToSave sampleLead(int number, const QString &account = QStringLiteral("account-1"))
{
    LeadToSave lead;
    const QString text = QString::number(number);
    LeadDraft &draft = lead.payload.draft;
    draft.originId = OriginId(QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QChar(u'0')));
    draft.setText(QStringLiteral("TITLE"), QStringLiteral("Sample lead ") + text);
    draft.setText(QStringLiteral("NAME"), QStringLiteral("Erika Mustermann ") + text);
    lead.payload.form.fields = {{.code = QStringLiteral("TITLE"),
                                 .type = FieldType::String,
                                 .portalType = QStringLiteral("string"),
                                 .label = QStringLiteral("Title")}};
    lead.payload.form.fingerprint = QByteArrayLiteral("fingerprint");
    lead.payload.request = {{QStringLiteral("TITLE"), draft.text(QStringLiteral("TITLE"))}};
    lead.account = AccountId(account);
    lead.portal = QStringLiteral("portal.example");
    lead.visibility = {.responsible = QStringLiteral("1"), .stage = QStringLiteral("NEW"), .opened = {}};
    return lead;
}

inline OriginId originOf(int number)
{
    return sampleLead(number).payload.draft.originId;
}

/*! A folder, a clock that stands still, and a queue in it with a key, unlocked, which sends. */
class SampleQueue
{
public:
    SampleQueue()
    {
        open();
        if (queue) {
            const Outcome added = queue->addKey(keys.publicKey);
            const Outcome unlocked = queue->unlock(keys);
            const Result<bool> sends = queue->becomeSender(std::chrono::seconds(90));
            isGood = added && unlocked && sends && *sends;
        }
    }

    /*! Closes it and opens it again, as the next start would. */
    void reopen()
    {
        queue.reset();
        open();
        isGood = queue && queue->unlock(keys) && queue->becomeSender(std::chrono::seconds(90));
    }
    [[nodiscard]] LeadQueue::Options options() const { return {.profileDir = dir.path()}; }
    [[nodiscard]] QueueState stateOf(int number)
    {
        return queue->lead(originOf(number)).value().value().state;
    }
    LeadQueue *operator->() const { return queue.get(); }

    QTemporaryDir dir;
    FakeClock clock;
    KeyPair keys = newKeyPair();
    std::unique_ptr<LeadQueue> queue;
    bool isGood = false;

private:
    void open()
    {
        Result<std::unique_ptr<LeadQueue>> opened = LeadQueue::open(clock, options());
        if (opened) {
            queue = std::move(*opened);
        } else {
            qWarning("not opened: %s", qPrintable(opened.error().detail));
        }
    }
};

} // namespace leadbooth::test

// For Outcome and Result: says why it failed.
#define QVERIFY_DONE(expression)                                                                       \
    do {                                                                                               \
        const auto &outcome_ = (expression);                                                           \
        QVERIFY2(outcome_,                                                                             \
                 qPrintable(outcome_ ? QString()                                                       \
                                     : toString(outcome_.error().kind) + QStringLiteral(": ")          \
                                            + outcome_.error().detail));                               \
    } while (false)
#define COMPARE_ERROR(expression, expectedKind)                                                        \
    do {                                                                                               \
        const auto &outcome_ = (expression);                                                           \
        QVERIFY2(!outcome_, "it succeeded");                                                           \
        QCOMPARE(toString(outcome_.error().kind), toString(expectedKind));                             \
    } while (false)
