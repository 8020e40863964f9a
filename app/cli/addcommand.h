// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/drain.h"
#include "cli/linereader.h"
#include "cli/portalinuse.h"
#include "cli/queueinuse.h"
#include "cli/waiting.h"

namespace leadbooth {

/*!
 * leadbooth-cli add: takes one lead, or one a line, into the queue, and then has it sent. What was
 * said to be saved is on the disk.
 */
class AddCommand final : public Command
{
    Q_OBJECT

public:
    AddCommand(const CliOptions &options, const CommandParts &parts, Finished finished);
    ~AddCommand() override;
    void start() override;

private:
    void onForm(const Result<FormSchemaPtr> &schema);
    void takeKey(const std::function<void()> &then);
    [[nodiscard]] Result<LeadToSave> leadFrom(const QByteArray &json);
    [[nodiscard]] Result<LeadToSave> checked(const Result<LeadDraft> &draft);
    [[nodiscard]] LeadDraft emptyDraft(const OriginId &origin);

    void addOne();
    void saveOne(const LeadToSave &lead);
    void sendOne(const OriginId &origin);
    void report(const WaitEnd &end);

    void readLines();
    void onLine(const QString &line);
    void onBadLine(int number, const Error &error);
    void tellBadLine(int number, const Error &error);
    void saveLines();
    void dropReader();
    void onLinesEnded();
    void sendAll();

    /*! The error that stands between what was saved and its portal; nothing: it may be sent. */
    [[nodiscard]] const std::optional<Error> &obstacle() const
    {
        return m_formError ? m_formError : m_keyError;
    }

    struct Line
    {
        int number = 0;
        LeadToSave lead;
    };

    const SchemaCache m_cache;
    PortalInUse m_portal;
    std::unique_ptr<QueueInUse> m_queue;
    FormSchemaPtr m_schema;
    std::optional<Error> m_formError; //!< the form is the one of the cache
    std::optional<Error> m_keyError;  //!< the queue stays locked
    // With --lines:
    std::unique_ptr<LineReader> m_reader;
    int m_lineNumber = 0;
    bool m_hasBadLines = false;
    bool m_hasEnded = false;
    QList<Line> m_lines; //!< read and not saved yet
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<Waiting> m_waiting;
    std::unique_ptr<Drain> m_drain;
};

} // namespace leadbooth
