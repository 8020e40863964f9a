// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "lead/formschema.h"
#include "queue/leadqueue.h"
#include "sync/queuestatus.h"

#include <QObject>

namespace leadbooth {

/*!
 * Reads the queue for those who show it: pages with the names of their leads, and one lead in full.
 * Never keeps the thread for long: a search goes through the queue in slices by the clock's timer,
 * and tells what it has found so far.
 *
 * Requests of one question (the same but for `offset`, `limit` and `id`) are all answered; one of
 * another question ends those before it, which are not heard of any more. Lives in the engine's
 * thread.
 */
class QueueReader final : public QObject
{
    Q_OBJECT

public:
    /*! Both references must live longer. */
    QueueReader(Clock &clock, LeadQueue &queue, QObject *parent = nullptr);
    ~QueueReader() override;

    /*! Whose leads are read, unless a request asks for every account's, and where its pages are
     * (may be empty). Ends what is being read. */
    void setAccount(const AccountId &account, const QUrl &portal);
    /*! The form as it is now, for QueueEntry::drifts; without one there are none. */
    void setSchema(const FormSchemaPtr &schema);

    /*! Answers by pageRead(), once or, while a search goes on, several times; or by readFailed().
     */
    void read(const QueueRequest &request);
    /*! \a now: the form, for the findings of drift; may be null. Errors: NotFound and those of
     * LeadQueue. A lead that cannot be opened is no error: it is not isReadable. */
    [[nodiscard]] Result<QueueDetail> detail(const OriginId &origin, const FormSchemaPtr &now);

Q_SIGNALS:
    void pageRead(const leadbooth::QueuePage &page);
    void readFailed(quint64 request, const leadbooth::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace leadbooth
