// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/settings.h"
#include "base/clock.h"
#include "base/ids.h"
#include "boothcheckup.h"
#include "boothleads.h"
#include "boothstore.h"
#include "lead/formschema.h"
#include "options.h"
#include "programlanguage.h"
#include "servicewatch.h"
#include "staffpin.h"
#include "sync/messages.h"
#include "ui/kiosk/kioskshell.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace leadbooth {

class CodeScanner;
class DemoProcess;
class EngineHost;
class PictureSource;
class ScreenAwake;

/*!
 * The composition root of `leadbooth --kiosk`: the shell with the visitors' pages, the engine on
 * its thread, the booth file, and what the staff asks for. Main thread.
 */
class KioskApplication final : public QObject
{
    Q_OBJECT

public:
    /*! A camera, or whatever stands in for it; null: none. */
    using MakePictures = std::function<std::unique_ptr<PictureSource>()>;
    /*! \a makePictures: instead of the computer's camera and of the files that \a options name. */
    explicit KioskApplication(const Options &options, MakePictures makePictures = {});
    ~KioskApplication() override;

    /*! Shows the booth; the event loop runs afterwards. */
    void start();
    /*! Another start of the program. */
    void bringToFront() { m_shell->screens().bringToFront(); }
    [[nodiscard]] KioskShell &shell() { return *m_shell; }
    [[nodiscard]] BoothLeads &leads() { return m_leads; }

private:
    void wireEngine();
    void wireVisitors();
    void wireStaff();
    /*! The account in use; nothing, and the staff is told why: none. */
    [[nodiscard]] std::optional<Account> account();
    void openPortal(const std::optional<Account> &account);
    /*! For whoever is at the panel, and for whoever comes to it, as long as \a problem lasts. */
    void warn(QString &problem, const QString &text);
    void remindStaff();
    void useForm(const FormSchemaPtr &schema);
    void useBooth(const BoothStore::Opened &opened);
    void useProfile(const KioskProfile &profile);
    void prepareCamera();
    [[nodiscard]] std::unique_ptr<PictureSource> makePictures();
    void tellOfBooth();
    void setLanguage(const QString &language);
    void save(const LeadDraft &draft, const FormSchemaPtr &schema);
    void sendTestLead();
    void sayTestLead(const SubmissionState &state);
    void offerFiles();
    void offerCamera();
    void takeCodes(const QList<QByteArray> &codes);

    const Options m_options;
    const MakePictures m_makePictures;
    SystemClock m_clock;
    RandomIds m_ids;
    Settings m_settings;
    ProgramLanguage m_language;
    BoothStore m_booths;
    StaffPin m_pin;
    BoothLeads m_leads;
    QThread m_thread;
    EngineHost *m_host; //!< belongs to m_thread
    std::unique_ptr<ServiceWatch> m_watch;
    std::unique_ptr<ScreenAwake> m_awake;
    BoothCheckup m_checkup;
    std::unique_ptr<CodeScanner> m_codes; //!< null: nobody has asked for it yet
    std::unique_ptr<KioskShell> m_shell;
    std::unique_ptr<DemoProcess> m_demo;
    std::optional<KioskProfile> m_profile;
    FormSchemaPtr m_schema;
    QString m_portalName;
    OriginId m_testLead;     //!< the last one
    QString m_portalProblem; //!< empty: none
    QString m_boothProblem;  //!< empty: none
    std::optional<KioskSigner> m_toTrust;
};

} // namespace leadbooth
