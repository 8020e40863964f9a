// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queuehost.h"
#include "support/memorysecrets.h"
#include "support/queuebooth.h"

#include <QFile>

namespace leadbooth::test {

/*! A host over a profile, and what it told the window. */
class QueueDesk
{
public:
    explicit QueueDesk(const QString &profileDir)
        : profile(profileDir)
    {
        makeHost();
        schema =
                std::make_shared<const FormSchema>(buildFormSchema(exampleMetadata(), clock.now()));
    }

    /*! As after a start. */
    void makeHost()
    {
        host = std::make_unique<QueueHost>(clock, secrets, profile, nullptr);
        QObject *context = host.get();
        QObject::connect(host.get(), &QueueHost::submissionChanged, context,
                         [this](const SubmissionState &state) { states.append(state); });
        QObject::connect(host.get(), &QueueHost::noticed, context,
                         [this](const QueueNotice &notice) { notices.append(notice); });
        QObject::connect(host.get(), &QueueHost::draftsFound, context,
                         [this](const QList<SavedDraft> &drafts) { found = drafts; });
        QObject::connect(host.get(), &QueueHost::keepsDrafts, context,
                         [this](bool keeps) { keepsDrafts = keeps; });
        QObject::connect(host.get(), &QueueHost::draftKept, context,
                         [this](const LeadDraft &draft) { keptDrafts.append(draft); });
        QObject::connect(host.get(), &QueueHost::actionFailed, context,
                         [this](const Error &error) { failures.append(toString(error.kind)); });
        QObject::connect(host.get(), &QueueHost::formNeeded, context,
                         [this] { host->setSchema(schema, FormOrigin::Portal); });
        QObject::connect(host.get(), &QueueHost::statusChanged, context,
                         [this](const SyncStatus &now) { status = now; });
    }
    void open(QueueHost::Place place = QueueHost::Place::Profile, bool isConnected = true,
              const AccountId &of = AccountId(QStringLiteral("account-1")))
    {
        host->prepare({.account = of,
                       .portalId = portalId,
                       .portal = QUrl(QStringLiteral("https://nordlicht.example/"))},
                      place, OpeningDelay);
        if (isConnected) {
            host->connectPortal(portal.client);
        }
    }
    void restart()
    {
        host.reset();
        drainEvents();
        found.clear();
        makeHost();
        open();
        run(std::chrono::seconds(1));
    }
    void run(std::chrono::milliseconds time)
    {
        const std::chrono::milliseconds end = clock.monotonic() + time;
        for (;;) {
            for (int i = 0; i < 20; ++i) {
                drainEvents();
            }
            const std::optional<std::chrono::milliseconds> next = clock.untilNextTimer();
            if (!next || clock.monotonic() + *next > end) {
                break;
            }
            clock.advance(*next);
        }
        clock.advance(end - clock.monotonic());
        drainEvents();
    }
    [[nodiscard]] LeadDraft draft(int number, const QString &title = QStringLiteral("Fair")) const
    {
        LeadDraft draft{.originId = QueueBooth::originOf(number)};
        draft.setText(QStringLiteral("TITLE"), title);
        draft.setText(QStringLiteral("UF_CRM_BADGE"), QStringLiteral("NL%1").arg(number));
        return draft;
    }
    void submit(int number) { host->submit(draft(number), schema); }
    [[nodiscard]] SubmissionPhase phase() const { return states.constLast().phase; }
    [[nodiscard]] QString errorKind() const
    {
        return states.constLast().error ? toString(states.constLast().error->kind)
                                        : QStringLiteral("-");
    }
    [[nodiscard]] QString kinds() const
    {
        QStringList kinds;
        for (const QueueNotice &notice : notices) {
            switch (notice.kind) {
            case QueueNotice::Kind::SetAside:
                kinds.append(QStringLiteral("SetAside"));
                break;
            case QueueNotice::Kind::ReadOnly:
                kinds.append(QStringLiteral("ReadOnly"));
                break;
            case QueueNotice::Kind::NoKey:
                kinds.append(QStringLiteral("NoKey %1").arg(notice.rows));
                break;
            case QueueNotice::Kind::NotOpened:
                kinds.append(QStringLiteral("NotOpened"));
                break;
            case QueueNotice::Kind::Opened:
                kinds.append(QStringLiteral("Opened"));
                break;
            case QueueNotice::Kind::KeyMade:
                kinds.append(QStringLiteral("KeyMade"));
                break;
            }
        }
        return kinds.join(QStringLiteral(", "));
    }
    [[nodiscard]] bool hasFile() const
    {
        return QFile::exists(profile + QLatin1String("/queue.sqlite"));
    }

    static constexpr std::chrono::milliseconds OpeningDelay{250};
    const QString profile;
    QString portalId = QStringLiteral("nordlicht.example"); //!< of the account that is opened
    FakeClock clock;
    MemorySecrets secrets;
    LedgerPortal portal;
    FormSchemaPtr schema;
    QList<SubmissionState> states;
    QList<QueueNotice> notices;
    QList<SavedDraft> found;
    QStringList failures;
    SyncStatus status;
    bool keepsDrafts = false;
    QList<LeadDraft> keptDrafts;
    std::unique_ptr<QueueHost> host; // before what it tells
};

} // namespace leadbooth::test
