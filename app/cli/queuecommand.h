// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/portalinuse.h"
#include "cli/queueinuse.h"
#include "sync/queuereader.h"

#include <QJsonArray>

namespace leadbooth {

/*! leadbooth-cli queue list, show, retry, park, discard, undo, sent and check. */
class QueueCommand final : public Command
{
    Q_OBJECT

public:
    QueueCommand(const CliOptions &options, const CommandParts &parts, Finished finished);
    ~QueueCommand() override;
    void start() override;

private:
    /*! InvalidInput, without any look at the queue. */
    [[nodiscard]] Outcome checkArguments() const;
    /*! Goes on with \a then whether or not the rows can be read; says so on standard error. */
    void withNames(const std::function<void()> &then);
    [[nodiscard]] Outcome useAccount();
    void list();
    void onPage(const QueuePage &page);
    void show();
    void change();
    void markSent();
    void check();

    /*! The leads that the arguments name, or all of \a all with --all-rejected. */
    [[nodiscard]] Result<QList<OriginId>> chosen(const std::optional<QueueState> &all);
    [[nodiscard]] Result<OriginId> originFrom(const QString &beginning);
    [[nodiscard]] Result<QList<OriginId>> originsOf(const QList<QueueState> &states);
    /*! What became of them; all but \a changed were left as they were. */
    void tellStates(const QList<OriginId> &origins, const QList<OriginId> &changed);

    [[nodiscard]] LeadQueue &queue() { return m_queue->queue(); }
    /*! What follows "queue retry". */
    [[nodiscard]] QStringList names() const { return arguments().mid(1); }

    const SchemaCache m_cache;
    std::unique_ptr<QueueInUse> m_queue;
    std::unique_ptr<QueueReader> m_reader;
    FormSchemaPtr m_schema; //!< of the cache; may be null
    QJsonArray m_entries;
};

} // namespace leadbooth
