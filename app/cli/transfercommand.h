// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/portalinuse.h"
#include "cli/queueinuse.h"
#include "queue/transferfile.h"

namespace leadbooth {

/*! leadbooth-cli queue export, import and recovery-key: leads on their way to another machine, and
 * the key that opens them. */
class TransferCommand final : public Command
{
    Q_OBJECT

public:
    TransferCommand(const CliOptions &options, const CommandParts &parts, Finished finished);
    void start() override;

    /*! Whether \a verb, of "queue VERB", is one of this command. */
    [[nodiscard]] static bool knows(const QString &verb);

private:
    /*! What an export is to hold. */
    struct Choice
    {
        AccountId account = {}; //!< empty: there is one alone
        qint64 others = 0;      //!< leads that stay here
    };
    void exportTo(const QString &path);
    [[nodiscard]] Result<Choice> chooseLeads();
    void writeExport(const QString &path, const QByteArray &lockedKeys);
    void importFrom(const QString &path);
    void takeIn(const TransferFile &file, const QList<KeyPair> &keys);
    void recoveryKey();
    void showKeys();
    void saveKey(const QString &path);
    void useKey(const QString &path);
    [[nodiscard]] Result<Secret> newPassphrase();

    [[nodiscard]] LeadQueue &queue() { return m_queue->queue(); }

    std::unique_ptr<QueueInUse> m_queue;
};

} // namespace leadbooth
