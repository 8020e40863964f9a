// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitrix/schemabuilder.h"
#include "support/fakeclock.h"
#include "support/ledgerportal.h"
#include "support/metadataexample.h"
#include "support/testcase.h"
#include "sync/dispatcher.h"
#include "sync/leadsaving.h"

#include <QTemporaryDir>
#include <QTest>

namespace leadbooth::test {

/*! A booth: a queue in a folder of its own, its dispatcher, a portal, and a clock that stands still
 * until run(). Nothing is random. One thread. */
class QueueBooth
{
public:
    explicit QueueBooth(CrmMode mode = CrmMode::Classic)
    {
        PortalMetadata metadata = exampleMetadata();
        metadata.mode = mode;
        schema = std::make_shared<const FormSchema>(buildFormSchema(metadata, clock.now()));
        openQueue();
        const Outcome added = queue->addKey(key.publicKey);
        const Outcome unlocked = queue->unlock(key);
        Q_ASSERT(added && unlocked);
    }

    static OriginId originOf(int number)
    {
        return OriginId(
                QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QChar(u'0')));
    }

    /*! "Lead 7", of the stage \a stage where one is given. */
    [[nodiscard]] LeadToSave lead(int number, const QString &stage = {},
                                  const QString &title = {}) const
    {
        LeadDraft draft{.originId = originOf(number)};
        draft.setText(QStringLiteral("TITLE"),
                      title.isEmpty() ? QStringLiteral("Lead %1").arg(number) : title);
        draft.setText(QStringLiteral("UF_CRM_BADGE"), QStringLiteral("NL%1").arg(number));
        if (!stage.isEmpty()) {
            draft.setText(QStringLiteral("STATUS_ID"), stage);
        }
        const Result<LeadToSave> made =
                leadToSave(schema, draft, account, QStringLiteral("nordlicht.example"));
        Q_ASSERT(made);
        return *made;
    }

    void save(const QList<LeadToSave> &leads)
    {
        const Outcome saved = queue->save(leads);
        Q_ASSERT(saved);
    }
    /*! Leads \a first to \a last. */
    void save(int first, int last)
    {
        QList<LeadToSave> leads;
        for (int number = first; number <= last; ++number) {
            leads.append(lead(number));
        }
        save(leads);
    }

    /*! Begins with the rows as they are. \a withSchema: the portal's form is known. */
    void start(bool withSchema = true)
    {
        dispatcher = std::make_unique<Dispatcher>(clock, portal.client, *queue, options,
                                                  [] { return 0.5; });
        if (withSchema) {
            dispatcher->setSchema(schema);
        }
        QObject::connect(dispatcher.get(), &Dispatcher::hurriedChanged, dispatcher.get(),
                         [this](const QueuedLead &row, const Issues &issues) {
                             told.append(row);
                             toldIssues.append(issues);
                         });
        QObject::connect(dispatcher.get(), &Dispatcher::statusChanged, dispatcher.get(),
                         [this](const SyncStatus &status) { statuses.append(status); });
        QObject::connect(dispatcher.get(), &Dispatcher::formNeeded, dispatcher.get(),
                         [this, withSchema] {
                             ++formsAsked;
                             if (withSchema) {
                                 dispatcher->setSchema(schema);
                             }
                         });
        QObject::connect(dispatcher.get(), &Dispatcher::duplicateFound, dispatcher.get(),
                         [this](const QueuedLead &row) { doubled.append(row.origin); });
        dispatcher->start();
        run(std::chrono::milliseconds(1));
    }

    /*! The program dies, and the next start begins with what is on the disk. */
    void crash()
    {
        dispatcher.reset();
        queue.reset();
        drainEvents();
        openQueue();
        const Outcome unlocked = queue->unlock(key);
        Q_ASSERT(unlocked);
    }

    /*! Lets \a time pass, with all that happens in it. */
    void run(std::chrono::milliseconds time)
    {
        const std::chrono::milliseconds end = clock.monotonic() + time;
        for (;;) {
            settle();
            const std::optional<std::chrono::milliseconds> next = clock.untilNextTimer();
            if (!next || clock.monotonic() + *next > end) {
                break;
            }
            clock.advance(*next);
        }
        clock.advance(end - clock.monotonic());
        settle();
    }

    [[nodiscard]] QueuedLead row(int number) const
    {
        const Result<std::optional<QueuedLead>> lead = queue->lead(originOf(number));
        return lead && *lead ? **lead : QueuedLead{.number = -1};
    }
    [[nodiscard]] QString state(int number) const { return toString(row(number).state); }
    [[nodiscard]] qint64 count(QueueState state) const { return queue->counts(account)->of(state); }
    /*! Leads \a first to \a last are Sent, and the portal has each of them once. */
    [[nodiscard]] bool isSentOnce(int first, int last) const
    {
        for (int number = first; number <= last; ++number) {
            if (row(number).state != QueueState::Sent
                || portal.timesCreated(originOf(number)) != 1) {
                qInfo("lead %d: %s, created %d times", number, qPrintable(state(number)),
                      portal.timesCreated(originOf(number)));
                return false;
            }
        }
        return true;
    }

    const AccountId account{QStringLiteral("account-1")};
    QTemporaryDir dir;
    FakeClock clock;
    KeyPair key = newKeyPair();
    LedgerPortal portal;
    FormSchemaPtr schema;
    Dispatcher::Options options{.account = account,
                                .portal = QUrl(QStringLiteral("https://nordlicht.example/"))};
    std::function<std::optional<Error>(const QString &statement)> fault;
    std::unique_ptr<LeadQueue> queue;
    std::unique_ptr<Dispatcher> dispatcher;
    QList<QueuedLead> told;
    QList<Issues> toldIssues;
    QList<SyncStatus> statuses;
    QList<OriginId> doubled;
    int formsAsked = 0;

private:
    void openQueue()
    {
        Result<std::unique_ptr<LeadQueue>> opened = LeadQueue::open(
                clock, {.profileDir = dir.path(), .fault = [this](const QString &statement) {
                            return fault ? fault(statement) : std::nullopt;
                        }});
        Q_ASSERT(opened);
        queue = std::move(*opened);
    }

    void settle()
    {
        qsizetype asked = -1;
        while (asked != portal.asked.size()) {
            asked = portal.asked.size();
            drainEvents();
        }
    }
};

[[nodiscard]] inline QString toText(SyncActivity activity)
{
    switch (activity) {
    case SyncActivity::Off:
        return QStringLiteral("Off");
    case SyncActivity::Idle:
        return QStringLiteral("Idle");
    case SyncActivity::Sending:
        return QStringLiteral("Sending");
    case SyncActivity::LookingUp:
        return QStringLiteral("LookingUp");
    case SyncActivity::Waiting:
        return QStringLiteral("Waiting");
    case SyncActivity::Paused:
        return QStringLiteral("Paused");
    case SyncActivity::Blocked:
        return QStringLiteral("Blocked");
    case SyncActivity::NotSender:
        return QStringLiteral("NotSender");
    }
    return {};
}

} // namespace leadbooth::test
