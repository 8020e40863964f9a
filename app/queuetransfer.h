// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "queue/transferfile.h"
#include "sync/transfermessages.h"

#include <QObject>

#include <optional>

namespace leadbooth {

class QueueHost;
class QueueKeys;

/*!
 * Leads of the account in use on their way to another machine or from one, on the engine's thread.
 * A part of QueueHost. Deriving a key from a passphrase takes this thread about a second.
 *
 * What is offered is of the account in use; when another one came into use before a person agreed,
 * the answer is Cancelled. Errors besides those named: QueueBusy, when another process sends;
 * InvalidInput with DemoStaysCode; those of opening the queue.
 */
class QueueTransfer final : public QObject
{
    Q_OBJECT

public:
    QueueTransfer(Clock &clock, QueueHost &host);

public Q_SLOTS:
    void prepareExport(); //!< exportOffered() or exportFailed()
    /*! In place of what is at \a path. An empty \a passphrase: without the keys. exported(), or
     * exportFailed(): the errors of exportLeads(); SecretMissing, when a key is not at hand that
     * was to be locked; InvalidInput with NothingUnsentCode. */
    void exportTo(const QString &path, const leadbooth::Secret &passphrase);

    /*! importOffered() or readingFailed(): the errors of readTransfer(). What was read is kept
     * until it is taken in, forgotten, or another file is read. */
    void readFile(const QString &path);
    /*! The file that was read. An empty \a passphrase: without its keys. \a samePortal: a person
     * has said that the portals it is for are this one. imported() or importFailed(): WrongKey,
     * another passphrase; OtherPortal; those of LeadQueue::takeIn(). */
    void takeIn(const leadbooth::Secret &passphrase, bool samePortal);
    void forgetFile();

Q_SIGNALS:
    void exportOffered(const leadbooth::ExportOffer &offer);
    void exported(qint64 leads, const QString &path);
    void exportFailed(const leadbooth::Error &error);
    void importOffered(const leadbooth::ImportOffer &offer);
    void readingFailed(const leadbooth::Error &error);
    void imported(const leadbooth::ImportResult &result);
    void importFailed(const leadbooth::Error &error);

private:
    struct Offered
    {
        AccountId account;
        TransferFile file = {};
    };
    /*! The queue's, which this process sends. */
    [[nodiscard]] Result<QueueKeys *> keysOfSender();
    [[nodiscard]] Result<ExportOffer> exportOffer();
    [[nodiscard]] Result<qint64> exportFor(const QString &path, const Secret &passphrase);
    [[nodiscard]] Result<ImportOffer> importOffer(const QString &path);
    [[nodiscard]] Result<LeadQueue::TakenIn> take(const TransferFile &file, bool samePortal);
    void recover(const TransferFile &file, const QList<KeyPair> &keys,
                 const LeadQueue::TakenIn &taken);
    [[nodiscard]] QString portalName() const;
    [[nodiscard]] QStringList portalsElsewhere(const TransferFile &file) const;

    Clock &m_clock;
    QueueHost &m_host;
    std::optional<AccountId> m_exporting; //!< whose leads were offered
    std::optional<Offered> m_read;
};

} // namespace leadbooth
