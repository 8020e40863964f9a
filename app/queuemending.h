// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/formschema.h"
#include "queuehost.h"
#include "sync/mendingmessages.h"

#include <QObject>

#include <memory>

namespace leadbooth {

class FormCheck;
class Mending;

/*!
 * Compares the leads of the queue in use with the portal's form, by itself when the form is known
 * anew and when a person asks; and mends them as a person decides. On the engine's thread, a part
 * of QueueHost.
 */
class QueueMending final : public QObject
{
    Q_OBJECT

public:
    /*! \a clock must live longer. */
    QueueMending(Clock &clock, QueueHost &host);
    ~QueueMending() override;

    /*! The portal told its form, or leads can be read now: compares in the background. */
    void beginCheck();
    /*! Ends what is under way, before the queue or the account is left. Leads are mended or as they
     * were. */
    void stop();

public Q_SLOTS:
    void check();                                        //!< changesFound() or failed()
    void mend(const leadbooth::MendingRequest &request); //!< mended() or failed()

Q_SIGNALS:
    /*! \a schema: the form that was compared with. */
    void changesFound(const leadbooth::FormChanges &changes,
                      const leadbooth::FormSchemaPtr &schema);
    void mended(const leadbooth::MendingReport &report);
    void failed(const leadbooth::Error &error);

private:
    void start(const QueueHost::InUse &in);

    Clock &m_clock;
    QueueHost &m_host;
    std::unique_ptr<FormCheck> m_check;
    std::unique_ptr<Mending> m_mending;
    bool m_isAsked = false; //!< a person waits for what m_check finds
};

} // namespace leadbooth
