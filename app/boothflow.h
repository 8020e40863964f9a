// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "boothdesk.h"
#include "lead/formschema.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace leadbooth {

class BoothDesigner;
class EngineHost;
class MainWindow;

/*!
 * The part of the composition root that makes booths: brings the designer together with what keeps
 * and signs on the engine's thread, and with the process that draws its preview. Main thread.
 */
class BoothFlow final : public QObject
{
    Q_OBJECT

public:
    /*! The references must live longer; \a host belongs to another thread. */
    BoothFlow(Clock &clock, const QString &profileDir, MainWindow &window, EngineHost &host);
    ~BoothFlow() override;

private:
    void connectHost();
    void portalOpened(const AccountId &account, const QString &name);
    void open();
    void show(const BoothOpened &opened);
    void connectDesigner(BoothDesigner *designer);
    void keepLater(const QString &id, const KioskProfile &profile);
    void keepNow();
    void showSigned(const BoothSigned &signedFile);

    Clock &m_clock;
    const QString m_profileDir;
    MainWindow &m_window;
    EngineHost &m_host;
    BoothOwner m_owner;
    QString m_portal; //!< see KioskProfile::portal
    FormSchemaPtr m_schema;
    QPointer<BoothDesigner> m_designer; //!< belongs to the window
    bool m_isOpening = false;
    std::unique_ptr<ClockTimer> m_keeping;
    QString m_keptId;
    KioskProfile m_toKeep;
};

} // namespace leadbooth
